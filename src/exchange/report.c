/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "report-private.h"
#include "store/council.h"
#include "store/listing.h"
#include "store/text.h"
#include "writer.h"

#define TEXTS  ((1 << HD_FORMAT_DOCX) | (1 << HD_FORMAT_ODT) | (1 << HD_FORMAT_PDF))
#define PAPERS ((1 << HD_FORMAT_DOCX) | (1 << HD_FORMAT_ODT) | (1 << HD_FORMAT_PDF) | (1 << HD_FORMAT_XLSX))
#define LISTS  (PAPERS | (1 << HD_FORMAT_CSV))

static const HdReport catalogue[] = {
  { "annual",        N_("Annual report"),          "bao-cao-nam",        PAPERS },
  { "interim",       N_("Interim review"),         "bao-cao-so-ket",     PAPERS },
  { "brief",         N_("Brief on one page"),      "bao-cao-nhanh",      TEXTS },
  { "targets",       N_("Targets"),                "chi-tieu",           LISTS },
  { "introductions", N_("Introductions by unit"),  "gioi-thieu",         LISTS },
  { "exemplars",     N_("List of exemplars"),      "dien-hinh",          LISTS },
  { "progress",      N_("Progress by the annex of the plan"), "tien-do-phu-luc", LISTS },
  { "missing",       N_("What units still owe"),   "con-thieu",          LISTS },
  { "milestones",    N_("Deadlines"),              "moc-thoi-han",       LISTS },
  { "tasks",         N_("Tasks and results"),      "nhiem-vu",           LISTS },
  { "budget",        N_("Money for the plan"),     "kinh-phi",           LISTS },
  { "difficulties",  N_("Difficulties of units"),  "kho-khan-vuong-mac", LISTS },
  { "nominations",   N_("List of nominations"),    "danh-sach-de-nghi",  LISTS },
  { "entries",       N_("List of entries"),        "danh-sach-bai-du-thi", LISTS },
  { "participation", N_("Units in the writing contest"), "don-vi-tham-gia-cuoc-thi", LISTS },
  { "training",      N_("Training by unit"),       "tap-huan",           LISTS },
  { "score-cards",   N_("Score-cards of units"),   "cham-diem-don-vi",   LISTS },
  { "clusters",      N_("Clusters and their heads"), "cum-thi-dua",      LISTS },
  { "contacts",      N_("Units with their officers (internal)"), "danh-ba-don-vi", LISTS },
  { "final-review",  N_("Final review of the plan"), "tong-ket-ke-hoach", PAPERS },
  { "statistic-0601", N_("Form 0601: movements"),    "bieu-0601",        PAPERS },
  { "statistic-0602", N_("Form 0602: awards of the State"), "bieu-0602", PAPERS },
  { "statistic-0603", N_("Form 0603: awards of the City and below"), "bieu-0603", PAPERS },

  /* Of records: those of one table stand together. */
  { "submission",    N_("Submission with its list"), "to-trinh",         PAPERS, "nomination", TRUE },
  { "introduction-letter", N_("Introduction to the City"), "gioi-thieu-thanh-pho", PAPERS, "nomination", TRUE },
  { "achievement",   N_("Report of achievement"),    "bao-cao-thanh-tich", TEXTS, "nomination", TRUE },
  { "missing-papers", N_("Request for missing papers"), "bo-sung-ho-so",  PAPERS, "nomination", TRUE },
  { "agenda",        N_("Agenda"),                   "chuong-trinh-hop", PAPERS, "meeting", FALSE },
  { "invitation",    N_("Invitations"),              "giay-moi",         TEXTS, "meeting", FALSE },
  { "ballots",       N_("Ballot sheets"),            "phieu-bau",        TEXTS, "meeting", FALSE },
  { "minutes",       N_("Minutes"),                  "bien-ban-hop",     PAPERS, "meeting", FALSE },
  { "meeting-submission", N_("Submission after the meeting"), "to-trinh", PAPERS, "meeting", FALSE },
  { "decision",      N_("Decision with its annex"),  "quyet-dinh",       PAPERS, "decision", FALSE },
  { "pay-list",      N_("Pay list"),                 "danh-sach-ky-nhan", LISTS, "decision", FALSE },
  { "certificates",  N_("Certificates"),             "giay-chung-nhan",  TEXTS, "decision", FALSE },
  { "profile",       N_("Profile on one page"),      "guong-dien-hinh",  TEXTS, "subject", TRUE },
  { "fostering",     N_("Progress of fostering"),    "boi-duong",        LISTS, "subject", TRUE },
  { "chasing-letter", N_("Letter on what is owed"),  "don-doc",          TEXTS, "unit", TRUE },
  { "late-letter",   N_("Letter on what is overdue"), "don-doc-qua-han", TEXTS, "unit", TRUE },
  { "inspection-plan", N_("Plan of the inspection"), "ke-hoach-kiem-tra", TEXTS, "activity", FALSE },
  { "inspection-sheet", N_("Sheets of the inspection"), "phieu-kiem-tra", TEXTS, "activity", FALSE },
  { "inspection-conclusion", N_("Conclusions of the inspection"), "ket-luan-kiem-tra", TEXTS, "activity", FALSE },
  { "score-sheets",  N_("Score sheets"),             "phieu-cham",       TEXTS, "assignment", TRUE },
  { "marks",         N_("Summary of marks"),         "bang-tong-hop-diem", PAPERS, "contest_round", FALSE },
  { "assignment",    N_("Who reads what"),           "phan-cong-cham",   PAPERS, "contest_round", FALSE },
  { "owed-marks",    N_("Judges who owe marks"),     "chua-nop-diem",    PAPERS, "contest_round", FALSE },
  { "seal-minutes",  N_("Minutes of the sealing"), "bien-ban-niem-phong", TEXTS, "contest_key", TRUE },
  { "unseal-minutes", N_("Minutes of the opening"), "bien-ban-mo-niem-phong", TEXTS, "contest_key", TRUE },
  { "results",       N_("Table of results"),         "bang-xep-hang",    LISTS, "contest_round", FALSE },
  { "marking-minutes", N_("Minutes of marking"),     "bien-ban-cham-thi", PAPERS, "contest_round", FALSE },
  { "ranking-minutes", N_("Minutes of the prizes"),  "bien-ban-xep-giai", PAPERS, "contest", FALSE },
  { "prize-list",    N_("List of prizes"),           "danh-sach-dat-giai", LISTS, "contest", FALSE },
  { "receipts",      N_("Receipts of entries"),      "bien-nhan-bai-du-thi", TEXTS, "entry", TRUE },
  { "city-works",    N_("Works sent to the City"),   "gui-thanh-pho",    PAPERS, "entry", TRUE },
  { "entry-labels",  N_("Labels with bar codes"),    "nhan-bai-du-thi",  1 << HD_FORMAT_PDF, "entry", TRUE },
  { "author-letter", N_("Letter to the author"),     "thu-tac-gia",      TEXTS, "entry", TRUE },
  { "contest-submission", N_("Submission on the prizes"), "to-trinh-giai-thuong", PAPERS, "contest", FALSE },
  { "author-letters", N_("Letters to the authors"),  "thu-tac-gia",      TEXTS, "contest", FALSE },
};

/* What makes each report that is one table under a title. */
static const struct {
  const char *id;
  const char *type;     /* first line of the title */
  const char *subject;  /* the rest, before the year */
  HdTable  *(*make) (HdReportContext *context, GError **error);
} lists[] = {
  { "targets",       "Kết quả",   "thực hiện chỉ tiêu năm", hd_report_targets },
  { "introductions", "Tổng hợp",  "giới thiệu điển hình tiên tiến theo đơn vị năm", hd_report_introductions },
  { "exemplars",     "Danh sách", "điển hình tiên tiến năm", hd_report_exemplars },
  { "progress",      "Báo cáo tiến độ", "thực hiện nhiệm vụ tuyên truyền, nhân rộng điển hình tiên tiến của các đơn vị thường trực phong trào thi đua, cuộc vận động năm", hd_report_progress },
  { "missing",       "Danh sách", "đơn vị còn nội dung chưa hoàn thành theo Kế hoạch năm", hd_report_missing },
  { "milestones",    "Tiến độ",   "thực hiện các mốc thời hạn năm", hd_report_milestones },
  { "tasks",         "Bảng",      "phân công nhiệm vụ và kết quả thực hiện Kế hoạch năm", hd_report_tasks },
  { "budget",        "Tổng hợp",  "kinh phí thực hiện Kế hoạch năm", hd_report_budget },
  { "difficulties",  "Danh sách", "khó khăn, vướng mắc của các đơn vị năm", hd_report_difficulties },
  { "nominations",   "Danh sách", "đề nghị, giới thiệu điển hình tiên tiến năm", hd_report_nominations },
  { "entries",       "Danh sách", "bài dự thi cuộc thi viết năm", hd_report_entries },
  { "participation", "Tổng hợp",  "đơn vị tham gia cuộc thi viết năm", hd_report_participation },
  { "training",      "Tổng hợp",  "tập huấn về điển hình tiên tiến theo đơn vị năm", hd_report_training },
  { "score-cards",   "Bảng điểm", "đánh giá công tác thi đua của các đơn vị năm", hd_report_score_cards },
  { "clusters",      "Danh sách", "cụm thi đua và cụm trưởng năm", hd_report_clusters },
  { "contacts",      "Danh bạ",   "đơn vị và cán bộ phụ trách (lưu hành nội bộ) năm", hd_report_contacts },
};

/* What makes each paper of a year that is more than one table. */
static const struct {
  const char *id;
  HdDocument *(*build) (HdReportContext *context, GError **error);
} of_year[] = {
  { "annual", hd_report_annual },
  { "brief", hd_report_brief },
  { "interim", hd_report_interim },
  { "final-review", hd_report_final_review },
  { "statistic-0601", hd_report_statistic_0601 },
  { "statistic-0602", hd_report_statistic_0602 },
  { "statistic-0603", hd_report_statistic_0603 },
};

/* What makes each paper of records. */
static const struct {
  const char *id;
  HdDocument *(*build) (HdReportContext *context, GError **error);
} papers[] = {
  { "submission", hd_report_submission },
  { "introduction-letter", hd_report_introduction_letter },
  { "achievement", hd_report_achievement },
  { "missing-papers", hd_report_missing_papers },
  { "agenda", hd_report_agenda },
  { "invitation", hd_report_invitation },
  { "ballots", hd_report_ballots },
  { "minutes", hd_report_minutes },
  { "meeting-submission", hd_report_meeting_submission },
  { "decision", hd_report_decision },
  { "pay-list", hd_report_pay_list },
  { "certificates", hd_report_certificates },
  { "contest-submission", hd_report_contest_submission },
  { "author-letter", hd_report_author_letter },
  { "author-letters", hd_report_author_letters },
  { "profile", hd_report_profile },
  { "fostering", hd_report_fostering },
  { "chasing-letter", hd_report_chasing_letter },
  { "late-letter", hd_report_late_letter },
  { "inspection-plan", hd_report_inspection_plan },
  { "inspection-sheet", hd_report_inspection_sheet },
  { "inspection-conclusion", hd_report_inspection_conclusion },
  { "score-sheets", hd_report_score_sheets },
  { "marks", hd_report_marks },
  { "assignment", hd_report_assignment },
  { "owed-marks", hd_report_owed_marks },
  { "seal-minutes", hd_report_seal_minutes },
  { "unseal-minutes", hd_report_unseal_minutes },
  { "results", hd_report_contest_results },
  { "marking-minutes", hd_report_marking_minutes },
  { "ranking-minutes", hd_report_ranking_minutes },
  { "prize-list", hd_report_prize_list },
  { "receipts", hd_report_receipts },
  { "city-works", hd_report_city_works },
  { "entry-labels", hd_report_entry_labels },
};

static void
context_clear (gpointer data)
{
  HdReportContext *self = data;

  hd_store_thaw (self->store);
  g_object_unref (self->store);
  g_free (self->date);
  g_free (self->today);
  g_hash_table_unref (self->values);
  g_ptr_array_unref (self->printed);
}

HdReportContext *
hd_report_context_ref (HdReportContext *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
hd_report_context_unref (HdReportContext *self)
{
  g_atomic_rc_box_release_full (self, context_clear);
}

/* Every number of a report comes through here. */
gboolean
hd_report_figure (HdReportContext *self, const char *name, HdValue *value, GError **error)
{
  HdScope scope = { .plan = self->plan, .year = self->year, .as_of = self->date };
  const HdValue *known = g_hash_table_lookup (self->values, name);

  if (known != NULL) {
    *value = *known;
    return TRUE;
  }
  if (!hd_figure_value (self->store, name, &scope, value, error))
    return FALSE;
  g_hash_table_insert (self->values, g_strdup (name), g_memdup2 (value, sizeof *value));
  return TRUE;
}

/**
 * hd_report_print_figure:
 *
 * The figure as it stands in the text of a paper, which keeps in mind that it does.
 *
 * Returns: (transfer full) (nullable): NULL without error if there is no such figure
 */
char *
hd_report_print_figure (HdReportContext *self, const char *name, GError **error)
{
  const HdFigure *figure = hd_figure_lookup (name);
  HdValue value;

  if (figure == NULL || !hd_report_figure (self, name, &value, error))
    return NULL;
  if (!g_ptr_array_find (self->printed, figure, NULL))
    g_ptr_array_add (self->printed, (gpointer) figure);
  return value.known ? hd_number_format_office (value.value) : g_strdup ("… (chưa đủ số liệu)");
}

/* Tells a finished paper the numbers of its text. */
static HdDocument *
with_numbers (HdReportContext *self, HdDocument *document)
{
  for (guint i = 0; document != NULL && i < self->printed->len; i++) {
    const HdFigure *figure = g_ptr_array_index (self->printed, i);
    const HdValue *value = g_hash_table_lookup (self->values, figure->name);
    g_autofree char *source = hd_report_source_here (self, figure->name, 0, 0, NULL);

    hd_document_add_number (document, _(figure->label), value->known, value->value, source);
  }
  return document;
}

/* (transfer full) (nullable): the council of the file */
HdRecord *
hd_report_council (HdReportContext *self, GError **error)
{
  g_autoptr (GPtrArray) councils = hd_store_get_all (self->store, HD_TYPE_COUNCIL, error);

  return councils == NULL || councils->len == 0 ? NULL : g_object_ref (g_ptr_array_index (councils, 0));
}

static gboolean
is_valid_on (HdRecord *letterhead, const char *date)
{
  const char *from = hd_record_text (letterhead, HD_LETTERHEAD_VALID_FROM);
  const char *to = hd_record_text (letterhead, HD_LETTERHEAD_VALID_TO);

  return (from[0] == '\0' || strcmp (from, date) <= 0) && (to[0] == '\0' || strcmp (date, to) <= 0);
}

/* (transfer full) (nullable): the letterhead in force on the day of the paper; if there
 * is none, the newest one, so that a paper is never without its head. */
HdRecord *
hd_report_letterhead (HdReportContext *self, GError **error)
{
  g_autoptr (GPtrArray) all = hd_store_get_all (self->store, HD_TYPE_LETTERHEAD, error);
  const char *date = self->date[0] != '\0' ? self->date : self->today;
  HdRecord *best = NULL;

  for (guint i = 0; all != NULL && i < all->len; i++) {
    HdRecord *letterhead = g_ptr_array_index (all, i);
    gboolean better = best == NULL || is_valid_on (letterhead, date) > is_valid_on (best, date) ||
      (is_valid_on (letterhead, date) == is_valid_on (best, date) &&
       strcmp (hd_record_text (letterhead, HD_LETTERHEAD_VALID_FROM), hd_record_text (best, HD_LETTERHEAD_VALID_FROM)) > 0);

    if (better)
      best = letterhead;
  }
  return best == NULL ? NULL : g_object_ref (best);
}

/* A list under the head of the council, on paper across. */
static HdDocument *
build_list (HdReportContext *context, guint list, GError **error)
{
  g_autoptr (HdDocument) document = hd_document_new ();
  g_autofree char *subject = context->year == 0
    ? g_strndup (lists[list].subject, strlen (lists[list].subject) - strlen (" năm"))
    : g_strdup_printf ("%s %d", lists[list].subject, (int) context->year);
  g_autoptr (GError) failure = NULL;
  g_autoptr (HdRecord) letterhead = hd_report_letterhead (context, &failure);
  HdTable *table = failure == NULL ? lists[list].make (context, &failure) : NULL;

  if (table == NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return NULL;
  }
  if (letterhead != NULL) {
    HdDocumentLetterhead head = {
      .superior = hd_record_text (letterhead, HD_LETTERHEAD_SUPERIOR),
      .issuer = hd_record_text (letterhead, HD_LETTERHEAD_ISSUER),
      .number = "",
      .symbol = "",
      .place = hd_record_text (letterhead, HD_LETTERHEAD_PLACE),
      .date = context->date,
    };

    hd_document_set_letterhead (document, &head);
  }
  hd_document_set_title (document, lists[list].type, subject);
  hd_section_set_landscape (hd_document_get_body (document), TRUE);
  hd_section_add_table (hd_document_get_body (document), table);
  return g_steal_pointer (&document);
}

const HdReport *
hd_report_catalogue (const char *of, guint *n)
{
  const HdReport *first = NULL;

  *n = 0;
  for (guint i = 0; i < G_N_ELEMENTS (catalogue); i++)
    if (g_strcmp0 (catalogue[i].of, of) == 0) {
      first = first == NULL ? &catalogue[i] : first;
      ++*n;
    }
  return first;
}

char *
hd_report_names (void)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (catalogue); i++)
    g_string_append_printf (names, "%s%s", i == 0 ? "" : ", ", catalogue[i].id);
  return g_string_free (names, FALSE);
}

const HdReport *
hd_report_lookup (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (catalogue); i++)
    if (g_strcmp0 (catalogue[i].id, id) == 0)
      return &catalogue[i];
  return NULL;
}

/* What a paper of a moment is made of; NULL with error. @year 0 is any. */
static HdReportContext *
context_new (HdStore *store, gint64 year, const char *date, GError **error)
{
  HdReportContext *context;
  gint64 plan;

  if (!hd_store_freeze (store, error))
    return NULL;
  plan = hd_plan_of_year (store, year, error);
  if (plan < 0) {
    hd_store_thaw (store);
    return NULL;
  }
  context = g_atomic_rc_box_new0 (HdReportContext);
  context->store = g_object_ref (store);
  context->values = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  context->printed = g_ptr_array_new ();
  context->plan = plan;
  context->year = year;
  context->date = date == NULL ? hd_date_today () : g_strdup (date);
  context->today = context->date[0] != '\0' ? g_strdup (context->date) : hd_date_today ();
  return context;
}

static gboolean
check_call (const char *id, gboolean of_records, gint64 year, const char *date, GError **error)
{
  const HdReport *report = hd_report_lookup (id);

  if (report == NULL || (report->of != NULL) != of_records) {
    g_set_error (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("There is no report named %s"), id);
    return FALSE;
  }
  if ((date != NULL && date[0] != '\0' && (strlen (date) != 10 || !hd_date_is_valid (date))) || year < 0 || year > 9999 ||
      (year == 0 && !of_records && strcmp (id, "nominations") != 0)) {
    g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("A report needs a year, and a date such as 2024-12-31"));
    return FALSE;
  }
  return TRUE;
}

/**
 * hd_report_build:
 * @id: of hd_report_catalogue()
 * @year: of the report; 0 for every year, in the list of nominations only
 * @date: (nullable): ISO date of the paper, from which lateness is counted; "" to
 *   leave room for it on the paper; NULL for today
 *
 * Makes the paper. Long tables are read from the store while the paper is written, so
 * the paper belongs to the thread of @store. On a handle for reading everything in it
 * is of one moment, and stays so until the paper is let go.
 *
 * Returns: (transfer full): the paper, or NULL with NOT_FOUND, INVALID (a template of
 *   the council's own that is wrong) or an error of the store
 */
HdDocument *
hd_report_build (HdStore *store, const char *id, gint64 year, const char *date, GError **error)
{
  g_autoptr (HdReportContext) context = NULL;

  if (!check_call (id, FALSE, year, date, error))
    return NULL;
  context = context_new (store, year, date, error);
  if (context == NULL)
    return NULL;
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    if (strcmp (lists[i].id, id) == 0)
      return build_list (context, i, error);
  for (guint i = 0; i < G_N_ELEMENTS (of_year); i++)
    if (strcmp (of_year[i].id, id) == 0)
      return with_numbers (context, of_year[i].build (context, error));
  g_assert_not_reached ();
}

/**
 * hd_report_build_of:
 * @id: of hd_report_catalogue(), of a table
 * @records: ids in that table, in the order of the paper
 * @n: at least 1; exactly 1 where the paper is not of several
 * @year: of the paper; 0 for the year that the records tell
 * @date: (nullable): ISO date of the paper, where the records have none; "" to leave
 *   room for it; NULL for today
 *
 * Everything is read at once: the paper does not need the store afterwards.
 *
 * Returns: (transfer full): the paper, or NULL with NOT_FOUND, INVALID or an error of
 *   the store
 */
HdDocument *
hd_report_build_of (HdStore *store, const char *id, const gint64 *records, guint n, gint64 year, const char *date,
                    GError **error)
{
  g_autoptr (HdReportContext) context = NULL;

  if (!check_call (id, TRUE, year, date, error))
    return NULL;
  if (n == 0 || (n > 1 && !hd_report_lookup (id)->several)) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID,
                         n == 0 ? _("Nothing is chosen to make this paper of") : _("This paper is made of one record at a time"));
    return NULL;
  }
  context = context_new (store, year, date, error);
  if (context == NULL)
    return NULL;
  context->records = records;
  context->n_records = n;
  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    if (strcmp (papers[i].id, id) == 0)
      return with_numbers (context, papers[i].build (context, error));
  g_assert_not_reached ();
}
