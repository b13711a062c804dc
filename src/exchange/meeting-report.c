/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The papers of a meeting of the council: what is to be talked about, who is asked to
 * come, and what came of it. Minutes follow form 1.9 of Nghị định 30/2020/NĐ-CP. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>
#include "meeting-report.h"
#include "store/award.h"
#include "store/text.h"

static int
compare_positions (gconstpointer a, gconstpointer b)
{
  gint64 first = hd_record_int (*(HdRecord *const *) a, HD_AGENDA_ITEM_POSITION);
  gint64 second = hd_record_int (*(HdRecord *const *) b, HD_AGENDA_ITEM_POSITION);

  return first < second ? -1 : first > second;
}

void
hd_meeting_facts_free (HdMeetingFacts *self)
{
  g_clear_object (&self->meeting);
  g_clear_pointer (&self->members, g_ptr_array_unref);
  g_clear_pointer (&self->attendance, g_ptr_array_unref);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->nominations, g_ptr_array_unref);
  g_free (self);
}

/* (transfer full) (nullable): everything about the meeting of the paper; the year of the
 * context is its year from now on. */
HdMeetingFacts *
hd_meeting_facts_new (HdReportContext *context, GError **error)
{
  g_autoptr (HdMeetingFacts) self = g_new0 (HdMeetingFacts, 1);
  HdStore *store = context->store;
  gint64 id = context->records[0];
  const char *day;

  self->meeting = hd_store_get (store, HD_TYPE_MEETING, id, error);
  if (self->meeting == NULL)
    return NULL;
  context->year = hd_record_int (self->meeting, HD_MEETING_YEAR);
  day = hd_record_text (self->meeting, HD_MEETING_HELD);
  self->members = hd_members_on (store, day[0] != '\0' ? day : context->today, error);
  self->attendance = self->members == NULL ? NULL : hd_store_find_ref (store, HD_TYPE_ATTENDANCE, "meeting", id, error);
  self->items = self->attendance == NULL ? NULL : hd_store_find_ref (store, HD_TYPE_AGENDA_ITEM, "meeting", id, error);
  if (self->items == NULL)
    return NULL;
  g_ptr_array_sort (self->items, compare_positions);
  self->nominations = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < self->items->len; i++) {
    HdRecord *nomination = hd_store_get (store, HD_TYPE_NOMINATION,
                                         hd_record_int (g_ptr_array_index (self->items, i), HD_AGENDA_ITEM_NOMINATION), error);

    if (nomination == NULL)
      return NULL;
    g_ptr_array_add (self->nominations, nomination);
  }
  return g_steal_pointer (&self);
}

static HdRecord *
member_of (HdMeetingFacts *self, gint64 id)
{
  for (guint i = 0; i < self->members->len; i++)
    if (hd_record_id (g_ptr_array_index (self->members, i)) == id)
      return g_ptr_array_index (self->members, i);
  return NULL;
}

/* The post in a body without saying a word twice: "Trưởng phòng" of "Phòng Nội vụ" is
 * "Trưởng phòng Nội vụ", "Chủ tịch UBND" of "Ủy ban nhân dân phường" the chairman of it.
 * (transfer full) */
static char *
post_in (const char *post, const char *body)
{
  static const char committee[] = "Ủy ban nhân dân";
  g_autofree char *bare = g_strdup (post), *post_fold = NULL;
  const char *rest = body;

  if (g_str_has_suffix (bare, " UBND") && g_str_has_prefix (body, committee))
    bare[strlen (bare) - strlen (" UBND")] = '\0';
  post_fold = hd_text_fold (bare);
  if (body[0] == '\0' || strstr (bare, body) != NULL)
    return g_steal_pointer (&bare);
  /* The longest start of the body that the post ends with, a word at a time. */
  for (const char *space = strchr (body, ' '); space != NULL; space = strchr (space + 1, ' ')) {
    g_autofree char *start = g_strndup (body, space - body), *fold = hd_text_fold (start);

    if (g_str_has_suffix (post_fold, fold))
      rest = space + 1;
  }
  return g_strconcat (bare, bare[0] != '\0' ? " " : "", rest, NULL);
}

/* "Ông Nguyễn Văn A, Phó Chủ tịch Ủy ban nhân dân phường - Phó Chủ tịch Hội đồng"; "" of
 * none. (transfer full) */
static char *
describe_member (HdRecord *member)
{
  GString *text = g_string_new (NULL);
  g_autofree char *post = NULL;
  const char *honorific;

  if (member == NULL)
    return g_string_free (text, FALSE);
  honorific = hd_record_text (member, HD_MEMBER_HONORIFIC);
  post = post_in (hd_record_text (member, HD_MEMBER_POST), hd_record_text (member, HD_MEMBER_BODY));
  g_string_append_printf (text, "%s%s%s", honorific, honorific[0] != '\0' ? " " : "", hd_record_text (member, HD_MEMBER_FULL_NAME));
  if (post[0] != '\0')
    g_string_append_printf (text, ", %s", post);
  g_string_append_printf (text, " - %s", hd_report_word (HD_WORDS_MEMBER_ROLE, hd_record_text (member, HD_MEMBER_ROLE)));
  return g_string_free (text, FALSE);
}

/* The name alone, for a signature; "" of none. */
static const char *
name_of (HdRecord *member)
{
  return member == NULL ? "" : hd_record_text (member, HD_MEMBER_FULL_NAME);
}

/* "08 giờ 30 phút" of "08:30"; what cannot be read is left to be written by hand.
 * (transfer full) */
static char *
clock_in_words (const char *clock)
{
  guint hour, minute;

  if (sscanf (clock, "%2u:%2u", &hour, &minute) != 2 && sscanf (clock, "%2u giờ %2u", &hour, &minute) != 2)
    return g_strdup (clock[0] != '\0' ? clock : "… giờ …");
  if (minute == 0)
    return g_strdup_printf ("%02u giờ 00", hour);
  return g_strdup_printf ("%02u giờ %02u phút", hour, minute);
}

/* (transfer full) */
static char *
day_in_words (const char *iso)
{
  return iso[0] != '\0' ? hd_date_format_long (iso) : g_strdup ("ngày … tháng … năm …");
}

/* Members whose attendance has that state, one a line; *n is how many. (transfer full) */
static char *
list_members (HdMeetingFacts *self, const char *state, gint64 *n)
{
  GString *list = g_string_new (NULL);

  *n = 0;
  for (guint i = 0; i < self->members->len; i++) {
    HdRecord *member = g_ptr_array_index (self->members, i), *found = NULL;
    g_autofree char *line = NULL;
    const char *stands, *note, *substitute;

    for (guint j = 0; j < self->attendance->len && found == NULL; j++)
      if (hd_record_int (g_ptr_array_index (self->attendance, j), HD_ATTENDANCE_MEMBER) == hd_record_id (member))
        found = g_ptr_array_index (self->attendance, j);
    /* Who stands on no list was not there. */
    stands = found == NULL ? "absent" : hd_record_text (found, HD_ATTENDANCE_STATE);
    if (strcmp (stands, state) != 0)
      continue;
    ++*n;
    line = describe_member (member);
    substitute = found == NULL ? "" : hd_record_text (found, HD_ATTENDANCE_SUBSTITUTE);
    note = found == NULL ? "" : hd_record_text (found, HD_ATTENDANCE_NOTE);
    if (substitute[0] == '\0' && strcmp (state, "represented") == 0)
      substitute = hd_record_text (member, HD_MEMBER_SUBSTITUTE);
    g_string_append_printf (list, "%s%s", list->len > 0 ? ";\n" : "", line);
    if (strcmp (state, "represented") == 0 && substitute[0] != '\0')
      g_string_append_printf (list, ", người dự thay: %s", substitute);
    if (note[0] != '\0')
      g_string_append_printf (list, " (%s)", note);
  }
  if (list->len > 0)
    g_string_append_c (list, '.');
  return g_string_free (list, FALSE);
}

static void
fill_attendance (HdFill *fill, HdMeetingFacts *self, gboolean *known)
{
  static const char *const states[] = { "present", "represented", "written", "absent" };

  for (guint i = 0; i < G_N_ELEMENTS (states); i++) {
    g_autofree char *name = g_strconcat (states[i], "_count", NULL);
    gint64 n;

    hd_fill_take (fill, states[i], list_members (self, states[i], &n));
    hd_fill_number (fill, name, n);
  }
  *known = self->attendance->len > 0;
}

/* What every paper of a meeting may name. (transfer full) (nullable) */
static HdFill *
fill_meeting (HdReportContext *context, HdMeetingFacts *self, GError **error)
{
  g_autoptr (HdFill) fill = hd_fill_new (context, error);
  HdRecord *meeting = self->meeting, *chair = NULL, *secretary = NULL;
  gint64 number = hd_record_int (meeting, HD_MEETING_NUMBER);
  const char *symbol = hd_record_text (meeting, HD_MEETING_SYMBOL);
  const char *place = hd_record_text (meeting, HD_MEETING_PLACE), *title;
  g_autofree char *series = NULL;

  if (fill == NULL)
    return NULL;
  series = hd_report_head_field (&fill->head, "series");
  chair = member_of (self, hd_record_int (meeting, HD_MEETING_CHAIR));
  secretary = member_of (self, hd_record_int (meeting, HD_MEETING_SECRETARY));
  /* The papers say that it is a meeting themselves. */
  title = hd_record_text (meeting, HD_MEETING_TITLE);
  hd_fill_text (fill, "title", g_str_has_prefix (title, "Họp ") ? title + strlen ("Họp ") : title);
  hd_fill_take (fill, "minutes_number", number > 0 ? g_strdup_printf ("%02d", (int) number) : g_strdup (""));
  hd_fill_take (fill, "minutes_symbol", symbol[0] != '\0' ? g_strdup (symbol) : g_strconcat ("BB-", series, NULL));
  hd_fill_take (fill, "held", day_in_words (hd_record_text (meeting, HD_MEETING_HELD)));
  hd_fill_take (fill, "started", clock_in_words (hd_record_text (meeting, HD_MEETING_STARTED)));
  hd_fill_take (fill, "ended", clock_in_words (hd_record_text (meeting, HD_MEETING_ENDED)));
  hd_fill_text (fill, "meeting_place", place[0] != '\0' ? place : "…");
  hd_fill_take (fill, "chair", describe_member (chair));
  hd_fill_take (fill, "secretary", describe_member (secretary));
  hd_fill_text (fill, "chair_name", name_of (chair));
  hd_fill_text (fill, "secretary_name", name_of (secretary));
  hd_fill_text (fill, "secret", strcmp (hd_record_text (meeting, HD_MEETING_BALLOT), "secret") == 0 ? "1" : "");
  hd_fill_number (fill, "members", self->members->len);
  hd_report_fill_awards (fill, self->nominations);
  return g_steal_pointer (&fill);
}

/* What came of a vote, as the minutes say it: "thông qua; chuyển cấp trên xét". */
static char *
result_in_words (HdRecord *item, const HdTally *tally)
{
  gboolean passes = strcmp (hd_record_text (item, HD_AGENDA_ITEM_RESULT), "passed") == 0 ||
                    (hd_record_text (item, HD_AGENDA_ITEM_RESULT)[0] == '\0' && tally->passes);

  if (!tally->counted)
    return g_strdup ("chưa biểu quyết");
  return g_strconcat (passes ? "thông qua" : "không thông qua",
                      passes && hd_record_bool (item, HD_AGENDA_ITEM_PASSES_HIGHER) ? "; chuyển cấp trên xét" : "", NULL);
}

/* One line for each subject: the share is of all members, and the threshold stands beside it. */
static char *
results (HdMeetingFacts *self, const HdTally *tallies)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < self->items->len; i++) {
    HdRecord *item = g_ptr_array_index (self->items, i);
    const HdTally *tally = &tallies[i];
    g_autofree char *who = hd_report_addressed (g_ptr_array_index (self->nominations, i));
    g_autofree char *result = result_in_words (item, tally);
    g_autofree char *share = hd_number_format_hundredths (tally->share);
    const char *note = hd_record_text (item, HD_AGENDA_ITEM_NOTE);

    g_string_append_printf (list, "%s%s: ", list->len > 0 ? ".\n" : "", who);
    if (tally->counted)
      g_string_append_printf (list, "%d/%d thành viên Hội đồng đồng ý, đạt %s%% (mức phải đạt: %d%%, tức %d phiếu): ",
                              (int) (tally->agree + tally->written_agree), (int) tally->members, share, (int) tally->threshold,
                              (int) tally->needed);
    g_string_append (list, result);
    if (note[0] != '\0')
      g_string_append_printf (list, " (%s)", note);
  }
  if (list->len > 0)
    g_string_append_c (list, '.');
  return g_string_free (list, FALSE);
}

static HdTable *
vote_table (HdStore *store, HdMeetingFacts *self, const HdTally *tallies)
{
  static const HdColumn columns[] = {
    { "TT", "position", NULL, 5, HD_COLUMN_ORDINAL },
    { "Đối tượng", "full_name", NULL, 20, HD_COLUMN_TEXT },
    { "Hình thức đề nghị", "award_form", NULL, 15, HD_COLUMN_TEXT },
    { "Đồng ý", "agree", "Thành viên dự họp", 7, HD_COLUMN_INT },
    { "Không đồng ý", "disagree", "Thành viên dự họp", 8, HD_COLUMN_INT },
    { "Ý kiến khác", "other", "Thành viên dự họp", 7, HD_COLUMN_INT },
    { "Phiếu không hợp lệ", "invalid", "Thành viên dự họp", 8, HD_COLUMN_INT },
    { "Đồng ý", "written_agree", "Vắng, có ý kiến bằng văn bản", 7, HD_COLUMN_INT },
    { "Không đồng ý", "written_disagree", "Vắng, có ý kiến bằng văn bản", 8, HD_COLUMN_INT },
    { "Ý kiến khác", "written_other", "Vắng, có ý kiến bằng văn bản", 7, HD_COLUMN_INT },
    { "Không có ý kiến", "silent", NULL, 8, HD_COLUMN_INT },
    { "Tỷ lệ đồng ý trên tổng số (%)", "share", NULL, 10, HD_COLUMN_PERCENT },
    { "Mức phải đạt (%)", "threshold", NULL, 8, HD_COLUMN_INT },
    { "Kết quả", "result", NULL, 14, HD_COLUMN_TEXT },
  };
  HdTable *table = hd_table_new_static ("votes", columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < self->items->len; i++) {
    HdRecord *nomination = g_ptr_array_index (self->nominations, i);
    gint64 form = hd_record_int (nomination, HD_NOMINATION_AWARD_FORM);
    g_autofree char *award = form == 0 ? g_strdup ("") : hd_store_label (store, "award_form", form);
    g_autofree char *who = hd_report_addressed (nomination);
    g_autofree char *result = result_in_words (g_ptr_array_index (self->items, i), &tallies[i]);
    const HdTally *tally = &tallies[i];

    if (!tally->counted) {
      hd_table_append (table, HD_ROW_NORMAL, (HdCell[G_N_ELEMENTS (columns)]) {
        { HD_CELL_EMPTY }, hd_cell_text (who), hd_cell_text (award), [12] = hd_cell_number (tally->threshold), hd_cell_text (result) });
      continue;
    }
    hd_table_append (table, HD_ROW_NORMAL, (HdCell[G_N_ELEMENTS (columns)]) {
      { HD_CELL_EMPTY }, hd_cell_text (who), hd_cell_text (award), hd_cell_number (tally->agree), hd_cell_number (tally->disagree),
      hd_cell_number (tally->other), hd_cell_number (tally->invalid), hd_cell_number (tally->written_agree),
      hd_cell_number (tally->written_disagree), hd_cell_number (tally->written_other), hd_cell_number (tally->silent),
      hd_cell_number (tally->share), hd_cell_number (tally->threshold), hd_cell_text (result) });
  }
  return table;
}

/* "ab12 cd34 …": sixteen signs of the head of the log are enough to compare by eye. */
static char *
fingerprint (const char *head)
{
  GString *groups = g_string_new (NULL);

  for (guint i = 0; head[i] != '\0' && i < 32; i++)
    g_string_append_printf (groups, "%s%c", i > 0 && i % 4 == 0 ? " " : "", head[i]);
  return g_string_free (groups, FALSE);
}

HdDocument *
hd_report_minutes (HdReportContext *context, GError **error)
{
  g_autoptr (HdMeetingFacts) self = hd_meeting_facts_new (context, error);
  g_autoptr (HdFill) fill = self == NULL ? NULL : fill_meeting (context, self, error);
  g_autofree HdTally *tallies = self == NULL ? NULL : g_new0 (HdTally, self->items->len + 1);
  gboolean known;
  HdQuorum quorum;

  if (fill == NULL || !hd_meeting_quorum (context->store, context->records[0], &quorum, error))
    return NULL;
  for (guint i = 0; i < self->items->len; i++)
    if (!hd_agenda_tally (context->store, g_ptr_array_index (self->items, i), &tallies[i], error))
      return NULL;
  fill_attendance (fill, self, &known);
  hd_fill_text (fill, "roll_called", known ? "1" : "");
  hd_fill_number (fill, "there", quorum.present);
  hd_fill_number (fill, "quorum_needed", quorum.needed);
  hd_fill_text (fill, "quorum_reached", quorum.reached ? "1" : "");
  hd_fill_text (fill, "quorum_reason", hd_record_text (self->meeting, HD_MEETING_QUORUM_REASON));
  hd_fill_text (fill, "proceedings", hd_record_text (self->meeting, HD_MEETING_PROCEEDINGS));
  hd_fill_text (fill, "conclusion", hd_record_text (self->meeting, HD_MEETING_CONCLUSION));
  hd_fill_take (fill, "results", results (self, tallies));
  hd_fill_take (fill, "fingerprint", fingerprint (hd_record_text (self->meeting, HD_MEETING_CHAIN_HEAD)));
  hd_fill_table (fill, "votes", vote_table (context->store, self, tallies));
  return hd_fill_build (fill, "minutes.md", error);
}

HdDocument *
hd_report_agenda (HdReportContext *context, GError **error)
{
  g_autoptr (HdMeetingFacts) self = hd_meeting_facts_new (context, error);
  g_autoptr (HdFill) fill = self == NULL ? NULL : fill_meeting (context, self, error);

  if (fill == NULL)
    return NULL;
  hd_fill_table (fill, "list", hd_report_subject_list (context->store, "list", self->nominations));
  return hd_fill_build (fill, "agenda.md", error);
}

/* One letter for each member. */
HdDocument *
hd_report_invitation (HdReportContext *context, GError **error)
{
  g_autoptr (HdMeetingFacts) self = hd_meeting_facts_new (context, error);
  g_autoptr (HdDocument) first = NULL;

  if (self == NULL)
    return NULL;
  if (self->members->len == 0) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID,
                         _("The council has no members on the day of the meeting; enter them first"));
    return NULL;
  }
  for (guint i = 0; i < self->members->len; i++) {
    g_autoptr (HdFill) fill = fill_meeting (context, self, error);
    HdDocument *letter;

    if (fill == NULL)
      return NULL;
    hd_fill_take (fill, "invited", describe_member (g_ptr_array_index (self->members, i)));
    letter = hd_fill_build (fill, "invitation.md", error);
    if (letter == NULL)
      return NULL;
    hd_document_append (&first, letter);
  }
  return g_steal_pointer (&first);
}

static HdTable *
ballot_table (HdStore *store, HdMeetingFacts *self)
{
  static const HdColumn columns[] = {
    { "TT", "position", NULL, 6, HD_COLUMN_ORDINAL },
    { "Đối tượng", "full_name", NULL, 30, HD_COLUMN_TEXT },
    { "Đơn vị", "unit", NULL, 20, HD_COLUMN_TEXT },
    { "Hình thức đề nghị", "award_form", NULL, 20, HD_COLUMN_TEXT },
    { "Đồng ý", "agree", NULL, 10, HD_COLUMN_TEXT, HD_ALIGN_CENTER },
    { "Không đồng ý", "disagree", NULL, 10, HD_COLUMN_TEXT, HD_ALIGN_CENTER },
    { "Ý kiến khác", "other", NULL, 14, HD_COLUMN_TEXT },
  };
  HdTable *table = hd_table_new_static ("ballot", columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < self->nominations->len; i++) {
    HdRecord *nomination = g_ptr_array_index (self->nominations, i);
    gint64 form = hd_record_int (nomination, HD_NOMINATION_AWARD_FORM);
    g_autofree char *award = form == 0 ? g_strdup ("") : hd_store_label (store, "award_form", form);
    g_autofree char *unit = hd_store_label (store, "unit", hd_record_int (nomination, HD_NOMINATION_UNIT));
    g_autofree char *who = hd_report_addressed (nomination);

    hd_table_append (table, HD_ROW_NORMAL, (HdCell[G_N_ELEMENTS (columns)]) {
      { HD_CELL_EMPTY }, hd_cell_text (who), hd_cell_text (unit != NULL ? unit : ""), hd_cell_text (award),
      hd_cell_text ("□"), hd_cell_text ("□") });
  }
  return table;
}

/* A sheet for each member, all alike: nothing on a secret ballot tells whose it is. */
HdDocument *
hd_report_ballots (HdReportContext *context, GError **error)
{
  g_autoptr (HdMeetingFacts) self = hd_meeting_facts_new (context, error);
  g_autoptr (HdDocument) first = NULL;

  if (self == NULL)
    return NULL;
  if (self->items->len == 0) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID,
                         _("No subject stands on the agenda of this meeting yet; add those to be voted on"));
    return NULL;
  }
  for (guint i = 0; i < MAX (self->members->len, 1); i++) {
    g_autoptr (HdFill) fill = fill_meeting (context, self, error);
    HdDocument *sheet;

    if (fill == NULL)
      return NULL;
    hd_fill_table (fill, "ballot", ballot_table (context->store, self));
    sheet = hd_fill_build (fill, "ballot.md", error);
    if (sheet == NULL)
      return NULL;
    hd_document_append (&first, sheet);
  }
  return g_steal_pointer (&first);
}

/* Of those whom the council agreed to. */
HdDocument *
hd_report_meeting_submission (HdReportContext *context, GError **error)
{
  g_autoptr (HdMeetingFacts) self = hd_meeting_facts_new (context, error);
  g_autoptr (GPtrArray) passed = g_ptr_array_new ();
  g_autoptr (HdFill) fill = NULL;

  for (guint i = 0; self != NULL && i < self->items->len; i++)
    if (strcmp (hd_record_text (g_ptr_array_index (self->items, i), HD_AGENDA_ITEM_RESULT), "passed") == 0)
      g_ptr_array_add (passed, g_ptr_array_index (self->nominations, i));
  if (self != NULL && passed->len == 0)
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID,
                         _("The council has agreed to nobody in this meeting yet; enter the votes and conclude it first"));
  if (passed->len == 0)
    return NULL;
  fill = fill_meeting (context, self, error);
  if (fill == NULL)
    return NULL;
  hd_fill_text (fill, "meeting", "1");
  hd_report_fill_awards (fill, passed);
  hd_fill_table (fill, "list", hd_report_subject_list (context->store, "list", passed));
  return hd_fill_build (fill, "submission.md", error);
}
