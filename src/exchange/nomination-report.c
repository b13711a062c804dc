/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The papers of nominations: the submission to the one who decides, and the letter that
 * introduces to the level above; each with its list. The lists are public. */
#include "config.h"
#include <string.h>
#include "report-private.h"
#include "store/award.h"
#include "store/nomination.h"
#include "store/text.h"

/* About five lines in the column of the list. */
#define SUMMARY_CHARS 300

const HdReportKind hd_report_kinds[HD_N_REPORT_KINDS] = {
  { "collective", "Tập thể", "tập thể" },
  { "individual", "Cá nhân", "cá nhân" },
  { "household",  "Hộ gia đình", "hộ gia đình" },
};

/* The records of the paper, in their order. (transfer full) (element-type HdRecord) */
GPtrArray *
hd_report_records (HdReportContext *context, GType type, GError **error)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < context->n_records; i++) {
    HdRecord *record = hd_store_get (context->store, type, context->records[i], error);

    if (record == NULL)
      return NULL;
    g_ptr_array_add (records, record);
  }
  return g_steal_pointer (&records);
}

/* The form of address as handed in, else that of the sex; "" for no person. */
const char *
hd_report_honorific (HdRecord *nomination)
{
  const char *honorific = hd_record_text (nomination, HD_NOMINATION_HONORIFIC);
  const char *sex = hd_record_text (nomination, HD_NOMINATION_SEX);

  if (strcmp (hd_record_text (nomination, HD_NOMINATION_KIND), "individual") != 0)
    return "";
  if (honorific[0] != '\0')
    return honorific;
  return strcmp (sex, "male") == 0 ? "Ông" : strcmp (sex, "female") == 0 ? "Bà" : "Ông/Bà";
}

/* Position, workplace and unit, as far as they are given and differ. (transfer full) */
char *
hd_report_place_of (HdStore *store, HdRecord *nomination)
{
  g_autofree char *position = hd_report_public_text (hd_record_text (nomination, HD_NOMINATION_POSITION));
  g_autofree char *workplace = hd_report_public_place (hd_record_text (nomination, HD_NOMINATION_WORKPLACE));
  g_autofree char *unit = hd_store_label (store, "unit", hd_record_int (nomination, HD_NOMINATION_UNIT));
  const char *parts[] = { position, workplace, unit };
  GString *place = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (parts[i] != NULL && parts[i][0] != '\0' && strstr (place->str, parts[i]) == NULL)
      g_string_append_printf (place, "%s%s", place->len > 0 ? ", " : "", parts[i]);
  return g_string_free (place, FALSE);
}

/* "Ông Nguyễn Văn A". (transfer full) */
char *
hd_report_addressed (HdRecord *nomination)
{
  const char *honorific = hd_report_honorific (nomination);

  return g_strconcat (honorific, honorific[0] != '\0' ? " " : "", hd_record_text (nomination, HD_NOMINATION_FULL_NAME), NULL);
}

/* "03 tập thể, 12 cá nhân"; "00 đối tượng" of none. (transfer full) */
char *
hd_report_counted (GPtrArray *nominations)
{
  GString *counted = g_string_new (NULL);

  for (guint k = 0; k < HD_N_REPORT_KINDS; k++) {
    g_autofree char *number = NULL;
    guint n = 0;

    for (guint i = 0; i < nominations->len; i++)
      n += strcmp (hd_record_text (g_ptr_array_index (nominations, i), HD_NOMINATION_KIND), hd_report_kinds[k].nick) == 0;
    if (n == 0)
      continue;
    number = hd_number_format_office (n);
    g_string_append_printf (counted, "%s%s %s", counted->len > 0 ? ", " : "", number, hd_report_kinds[k].word);
  }
  return counted->len > 0 ? g_string_free (counted, FALSE) : (g_string_free (counted, TRUE), g_strdup ("00 đối tượng"));
}

/* Where just these are found: how many, or what is paid to them. @kind: NULL for all. (transfer full) */
static char *
source_of (const char *what, GPtrArray *nominations, const char *kind, guint *n)
{
  GString *source = g_string_new (what);

  *n = 0;
  for (guint i = 0; i < nominations->len; i++) {
    HdRecord *nomination = g_ptr_array_index (nominations, i);

    if (kind == NULL || strcmp (hd_record_text (nomination, HD_NOMINATION_KIND), kind) == 0)
      g_string_append_printf (source, "%c%" G_GINT64_FORMAT, (*n)++ > 0 ? '+' : ':', hd_record_id (nomination));
  }
  g_string_append_c (source, '?');
  return g_string_free (source, FALSE);
}

/* Each of the numbers that are told opens the list of them. */
static void
add_counted (HdTable *table, GPtrArray *nominations)
{
  for (guint k = 0; k < HD_N_REPORT_KINDS; k++) {
    guint n;
    g_autofree char *source = source_of ("nominations", nominations, hd_report_kinds[k].nick, &n);

    if (n > 0)
      hd_table_add_number (table, hd_report_kinds[k].title, TRUE, n, source);
  }
}

/* The names of the awards proposed, each once. (transfer full) */
static char *
hd_report_awards_of (HdStore *store, GPtrArray *nominations)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < nominations->len; i++) {
    gint64 form = hd_record_int (g_ptr_array_index (nominations, i), HD_NOMINATION_AWARD_FORM);
    g_autofree char *name = form == 0 ? NULL : hd_store_label (store, "award_form", form);

    if (name != NULL && name[0] != '\0' && !g_ptr_array_find_with_equal_func (names, name, g_str_equal, NULL))
      g_ptr_array_add (names, g_steal_pointer (&name));
  }
  g_ptr_array_add (names, NULL);
  return g_strjoinv ("; ", (char **) names->pdata);
}

/**
 * hd_report_append_subjects:
 * @nominations: of HdNomination
 * @money: of all, for the last column of the total; 0 for none
 * @append: adds the row of one
 *
 * Fills a table of who they are, parted by kind, with a total.
 */
void
hd_report_append_subjects (HdTable *table, HdStore *store, GPtrArray *nominations, gint64 money, HdReportSubjectRow append)
{
  g_autofree char *counted = hd_report_counted (nominations);
  g_autofree char *all = g_strdup_printf ("Tổng cộng: %s", counted);
  guint n;
  g_autofree char *paid = source_of ("payments", nominations, NULL, &n);
  HdCell total[HD_REPORT_SUBJECT_COLUMNS] = { { HD_CELL_EMPTY }, hd_cell_text (all) };
  guint numeral = 0;

  for (guint k = 0; k < HD_N_REPORT_KINDS; k++) {
    gboolean headed = FALSE;

    for (guint i = 0; i < nominations->len; i++) {
      HdRecord *nomination = g_ptr_array_index (nominations, i);

      if (strcmp (hd_record_text (nomination, HD_NOMINATION_KIND), hd_report_kinds[k].nick) != 0)
        continue;
      if (!headed) {
        static const char *const numerals[] = { "I", "II", "III" };

        hd_table_append (table, HD_ROW_GROUP, (HdCell[HD_REPORT_SUBJECT_COLUMNS]) {
          hd_cell_text (numerals[numeral++]), hd_cell_text (hd_report_kinds[k].title) });
        headed = TRUE;
      }
      append (table, store, nomination);
    }
  }
  if (money > 0)
    total[hd_table_get_n_columns (table) - 1] = hd_cell_sourced (money, paid);
  hd_table_append (table, HD_ROW_TOTAL, total);
  add_counted (table, nominations);
}

static void
append_proposed (HdTable *table, HdStore *store, HdRecord *nomination)
{
  gint64 form = hd_record_int (nomination, HD_NOMINATION_AWARD_FORM);
  g_autofree char *place = hd_report_place_of (store, nomination);
  g_autofree char *summary = hd_report_summary (hd_record_text (nomination, HD_NOMINATION_ACHIEVEMENT), SUMMARY_CHARS);
  g_autofree char *award = form == 0 ? g_strdup ("") : hd_store_label (store, "award_form", form);
  g_autofree char *year = g_strndup (hd_record_text (nomination, HD_NOMINATION_BIRTH), 4);

  hd_table_append (table, HD_ROW_NORMAL, (HdCell[HD_REPORT_SUBJECT_COLUMNS]) {
    { HD_CELL_EMPTY }, hd_cell_text (hd_report_honorific (nomination)),
    hd_cell_text (hd_record_text (nomination, HD_NOMINATION_FULL_NAME)), hd_cell_text (year), hd_cell_text (place),
    hd_cell_text (summary), hd_cell_text (award) });
}

/**
 * hd_report_subject_list:
 * @name: of the table
 * @nominations: of HdNomination
 *
 * Returns: (transfer full): who they are, parted by kind, with a total; the year of a birth
 *   and no address to the door
 */
HdTable *
hd_report_subject_list (HdStore *store, const char *name, GPtrArray *nominations)
{
  static const HdColumn columns[] = {
    { "TT", "position", NULL, 5, HD_COLUMN_ORDINAL },
    { "Ông/Bà", "honorific", NULL, 6, HD_COLUMN_TEXT, HD_ALIGN_CENTER },
    { "Họ và tên/Tên tập thể", "full_name", NULL, 17, HD_COLUMN_TEXT },
    { "Năm sinh", "birth_year", NULL, 7, HD_COLUMN_DATE },
    { "Chức vụ, đơn vị, nơi ở", "place", NULL, 21, HD_COLUMN_TEXT },
    { "Tóm tắt thành tích", "achievement", NULL, 28, HD_COLUMN_TEXT },
    { "Hình thức đề nghị", "award_form", NULL, 16, HD_COLUMN_TEXT },
  };
  HdTable *table = hd_table_new_static (name, columns, G_N_ELEMENTS (columns));

  hd_report_append_subjects (table, store, nominations, 0, append_proposed);
  return table;
}

/* The awards, how many are proposed, and the legal bases of just these. */
void
hd_report_fill_awards (HdFill *fill, GPtrArray *nominations)
{
  char *awards = hd_report_awards_of (fill->head.context->store, nominations);

  hd_fill_take (fill, "legal_bases", hd_report_legal_bases (&fill->head, awards));
  hd_fill_take (fill, "awards", awards);
  hd_fill_take (fill, "counted", hd_report_counted (nominations));
}

/* What every paper with a list of nominations tells. */
static HdDocument *
build_with_list (HdReportContext *context, const char *template_name, GError **error)
{
  g_autoptr (GPtrArray) nominations = hd_report_records (context, HD_TYPE_NOMINATION, error);
  g_autoptr (HdFill) fill = NULL;

  if (nominations == NULL)
    return NULL;
  if (context->year == 0)
    context->year = hd_record_int (g_ptr_array_index (nominations, 0), HD_NOMINATION_YEAR);
  fill = hd_fill_new (context, error);
  if (fill == NULL)
    return NULL;
  /* Not of a meeting: the template asks. */
  hd_fill_text (fill, "meeting", "");
  hd_report_fill_awards (fill, nominations);
  hd_fill_table (fill, "list", hd_report_subject_list (context->store, "list", nominations));
  return hd_fill_build (fill, template_name, error);
}

HdDocument *
hd_report_submission (HdReportContext *context, GError **error)
{
  return build_with_list (context, "submission.md", error);
}

/* To the level above, of those that were chosen for it. */
HdDocument *
hd_report_introduction_letter (HdReportContext *context, GError **error)
{
  return build_with_list (context, "introduction-letter.md", error);
}
