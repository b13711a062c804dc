/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The papers of an exemplar: its profile on one page, and how its fostering goes on. */
#include "config.h"
#include <string.h>
#include "page.h"
#include "report-private.h"
#include "store/attachment.h"
#include "store/award.h"
#include "store/exemplar.h"
#include "store/nomination.h"
#include "store/text.h"
#include "store/unit.h"

/* How much of a story and how many awards a profile tells: as much as one page holds, for
 * which it is laid out until it is one. */
static const struct { guint story_chars, awards; } sizes[] = {
  { 1500, 8 }, { 1200, 6 }, { 900, 5 }, { 600, 4 }, { 400, 3 }, { 250, 2 }, { 120, 1 },
};

/* Of the notes on the fostering in a cell. */
#define NOTE_CHARS 200

/* The short story, else the start of the full one, else what the last nomination says. */
static char *
story_of (HdStore *store, HdRecord *subject, guint n_chars)
{
  static const guint fields[] = { HD_SUBJECT_STORY_SHORT, HD_SUBJECT_STORY_FULL, HD_SUBJECT_STORY_LINE };
  g_autoptr (GPtrArray) nominations = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (hd_record_text (subject, fields[i])[0] != '\0')
      return hd_report_summary (hd_record_text (subject, fields[i]), n_chars);
  nominations = hd_store_find_ref (store, HD_TYPE_NOMINATION, "subject", hd_record_id (subject), NULL);
  for (guint i = nominations == NULL ? 0 : nominations->len; i > 0; i--) {
    const char *achievement = hd_record_text (g_ptr_array_index (nominations, i - 1), HD_NOMINATION_ACHIEVEMENT);

    if (achievement[0] != '\0')
      return hd_report_summary (achievement, n_chars);
  }
  return g_strdup ("…");
}

/* The titles held, the newest first, one a line, max of them. (transfer full) (nullable) */
static char *
titles_of (HdStore *store, gint64 subject, guint max, GError **error)
{
  g_autoptr (GPtrArray) awards = hd_subject_awards (store, subject, error);
  GString *list;
  guint n = 0;

  if (awards == NULL)
    return NULL;
  list = g_string_new (NULL);
  for (guint i = 0; i < awards->len && n < max; i++) {
    const HdHeldAward *award = g_ptr_array_index (awards, i);

    if (award->revoked[0] != '\0')
      continue;
    g_string_append_printf (list, "%s%d: %s", n++ > 0 ? "\n" : "", (int) award->year, award->title);
    if (award->decision_number[0] != '\0')
      g_string_append_printf (list, " (Quyết định số %s)", award->decision_number);
  }
  return g_string_free (list, FALSE);
}

/* The portrait, if it may be published. One that cannot be opened any more is left out: the
 * profile shows that it is damaged, and the paper is worth having without it. */
static void
add_portrait (HdFill *fill, HdRecord *subject)
{
  HdStore *store = fill->head.context->store;
  gint64 id = hd_record_int (subject, HD_SUBJECT_PORTRAIT);
  g_autoptr (HdRecord) file = id == 0 ? NULL : hd_store_get (store, HD_TYPE_ATTACHMENT, id, NULL);
  g_autofree char *path = NULL;
  HdImage *image;

  if (file == NULL || !hd_record_bool (file, HD_ATTACHMENT_CONSENT))
    return;
  path = hd_attachment_path (store, HD_ATTACHMENT (file));
  image = hd_image_load (path, NULL);
  if (image != NULL)
    hd_fill_image (fill, image, hd_record_text (subject, HD_SUBJECT_FULL_NAME));
}

static HdDocument *
try_profile (HdReportContext *context, HdRecord *subject, guint size, GError **error)
{
  HdStore *store = context->store;
  gint64 id = hd_record_id (subject);
  g_autoptr (HdFill) fill = NULL;
  g_autofree char *unit = hd_store_label (store, "unit", hd_record_int (subject, HD_SUBJECT_UNIT));
  g_autofree char *date = NULL, *where = NULL, *place = NULL;
  gboolean published = hd_subject_may_be_published (store, id, NULL);
  const char *honorific = hd_record_text (subject, HD_SUBJECT_HONORIFIC);
  const char *birth = hd_record_text (subject, HD_SUBJECT_BIRTH);
  char *titles;

  fill = hd_fill_new (context, error);
  titles = fill == NULL ? NULL : titles_of (store, id, sizes[size].awards, error);
  if (titles == NULL || !hd_exemplar_last_told (store, id, &date, &where, error)) {
    g_free (titles);
    return NULL;
  }
  hd_fill_take (fill, "titles", titles);
  hd_fill_take (fill, "full_name", g_strconcat (honorific, honorific[0] != '\0' ? " " : "",
                                                hd_record_text (subject, HD_SUBJECT_FULL_NAME), NULL));
  hd_fill_text (fill, "kind", hd_report_word (HD_WORDS_KIND, hd_record_text (subject, HD_SUBJECT_KIND)));
  hd_fill_take (fill, "birth_year", g_strndup (birth, 4));
  hd_fill_take (fill, "position", hd_report_public_text (hd_record_text (subject, HD_SUBJECT_POSITION)));
  place = hd_report_public_place (hd_record_text (subject, HD_SUBJECT_WORKPLACE));
  hd_fill_text (fill, "workplace", place);
  hd_fill_text (fill, "unit_name", unit != NULL ? unit : "");
  /* Where the fostering stands is for the office alone. */
  hd_fill_text (fill, "stage", published || hd_record_text (subject, HD_SUBJECT_STAGE)[0] == '\0' ? ""
                : hd_report_word (HD_WORDS_STAGE, hd_record_text (subject, HD_SUBJECT_STAGE)));
  hd_fill_take (fill, "story", story_of (store, subject, sizes[size].story_chars));
  hd_fill_take (fill, "story_line", hd_report_public_text (hd_record_text (subject, HD_SUBJECT_STORY_LINE)));
  hd_fill_take (fill, "told", date != NULL && date[0] != '\0' ? hd_date_format (date) : g_strdup (""));
  hd_fill_text (fill, "told_where", where != NULL ? where : "");
  hd_fill_text (fill, "published", published ? "1" : "");
  if (published)
    add_portrait (fill, subject);
  return hd_fill_build (fill, "profile.md", error);
}

/* The largest that is one page; the smallest where none is. */
static HdDocument *
build_profile (HdReportContext *context, HdRecord *subject, GError **error)
{
  for (guint size = 0; ; size++) {
    g_autoptr (HdDocument) document = try_profile (context, subject, size, error);
    g_autoptr (HdPages) pages = document == NULL ? NULL : hd_pages_new (document, NULL, NULL, NULL, error);

    if (pages == NULL)
      return NULL;
    if (hd_pages_get_n_pages (pages) == 1 || size + 1 == G_N_ELEMENTS (sizes))
      return g_steal_pointer (&document);
  }
}

/* One page for each. Without the consent of the person it is for the office alone, and
 * says so. */
HdDocument *
hd_report_profile (HdReportContext *context, GError **error)
{
  g_autoptr (GPtrArray) subjects = hd_report_records (context, HD_TYPE_SUBJECT, error);
  g_autoptr (HdDocument) first = NULL;

  for (guint i = 0; subjects != NULL && i < subjects->len; i++) {
    HdDocument *page = build_profile (context, g_ptr_array_index (subjects, i), error);

    if (page == NULL)
      return NULL;
    hd_document_append (&first, page);
  }
  return g_steal_pointer (&first);
}

/* The last note of a kind: "05/3/2024: …"; "" if there is none. (transfer full) */
static char *
last_note (GPtrArray *notes, const char *kind)
{
  HdRecord *last = NULL;
  g_autofree char *day = NULL, *content = NULL;

  for (guint i = 0; i < notes->len; i++) {
    HdRecord *note = g_ptr_array_index (notes, i);

    if (strcmp (hd_record_text (note, HD_EXEMPLAR_NOTE_KIND), kind) == 0 &&
        (last == NULL || strcmp (hd_record_text (note, HD_EXEMPLAR_NOTE_NOTED), hd_record_text (last, HD_EXEMPLAR_NOTE_NOTED)) >= 0))
      last = note;
  }
  if (last == NULL)
    return g_strdup ("");
  day = hd_date_format (hd_record_text (last, HD_EXEMPLAR_NOTE_NOTED));
  content = hd_report_summary (hd_record_text (last, HD_EXEMPLAR_NOTE_CONTENT), NOTE_CHARS);
  return g_strdup_printf ("%s: %s%s", day, content, hd_record_text (last, HD_EXEMPLAR_NOTE_DONE)[0] != '\0' ? " (đã xong)" : "");
}

/* How the fostering of those chosen goes on, a row for each. */
HdDocument *
hd_report_fostering (HdReportContext *context, GError **error)
{
  static const HdColumn columns[] = {
    { "TT", "position", NULL, 5, HD_COLUMN_ORDINAL },
    { "Họ và tên/Tên tập thể", "full_name", NULL, 18, HD_COLUMN_TEXT },
    { "Đơn vị", "unit", NULL, 14, HD_COLUMN_TEXT },
    { "Giai đoạn", "stage", NULL, 11, HD_COLUMN_TEXT },
    { "Người theo dõi", "owner", NULL, 12, HD_COLUMN_TEXT },
    { "Biện pháp bồi dưỡng gần nhất", "measure", NULL, 20, HD_COLUMN_TEXT },
    { "Hạn chế cần khắc phục", "weakness", NULL, 18, HD_COLUMN_TEXT },
    { "Hướng tới", "target_form", NULL, 12, HD_COLUMN_TEXT },
    { "Kỳ xem xét tới", "next_review", NULL, 12, HD_COLUMN_DATE },
  };
  HdStore *store = context->store;
  g_autoptr (GPtrArray) subjects = hd_report_records (context, HD_TYPE_SUBJECT, error);
  g_autoptr (HdFill) fill = subjects == NULL ? NULL : hd_fill_new (context, error);
  HdTable *table;

  if (fill == NULL)
    return NULL;
  table = hd_table_new_static ("fostering", columns, G_N_ELEMENTS (columns));
  hd_fill_table (fill, "fostering", table);
  for (guint i = 0; i < subjects->len; i++) {
    HdRecord *subject = g_ptr_array_index (subjects, i);
    g_autoptr (GPtrArray) notes = hd_store_find_ref (store, HD_TYPE_EXEMPLAR_NOTE, "subject", hd_record_id (subject), error);
    gint64 target = hd_record_int (subject, HD_SUBJECT_TARGET_FORM);
    const char *stage = hd_record_text (subject, HD_SUBJECT_STAGE), *review = hd_record_text (subject, HD_SUBJECT_NEXT_REVIEW);
    g_autofree char *unit = NULL, *measure = NULL, *weakness = NULL, *form = NULL;

    if (notes == NULL)
      return NULL;
    unit = hd_store_label (store, "unit", hd_record_int (subject, HD_SUBJECT_UNIT));
    form = target == 0 ? NULL : hd_store_label (store, "award_form", target);
    measure = last_note (notes, "measure");
    weakness = last_note (notes, "weakness");
    hd_table_append (table, HD_ROW_NORMAL, (HdCell[G_N_ELEMENTS (columns)]) {
      { HD_CELL_EMPTY }, hd_cell_text (hd_record_text (subject, HD_SUBJECT_FULL_NAME)), hd_cell_text (unit != NULL ? unit : ""),
      hd_cell_text (stage[0] == '\0' ? "" : hd_report_word (HD_WORDS_STAGE, stage)), hd_cell_text (hd_record_text (subject, HD_SUBJECT_OWNER)),
      hd_cell_text (measure), hd_cell_text (weakness), hd_cell_text (form != NULL ? form : ""),
      review[0] != '\0' ? hd_cell_text (review) : (HdCell) { HD_CELL_EMPTY } });
  }
  hd_fill_number (fill, "subjects", subjects->len);
  return hd_fill_build (fill, "fostering.md", error);
}
