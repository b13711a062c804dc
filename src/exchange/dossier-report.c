/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The papers of a dossier: the report of achievement that stands in it, and the letter
 * that asks a unit for what is missing. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "report-private.h"
#include "store/award.h"
#include "store/dossier.h"
#include "store/setting.h"
#include "store/text.h"
#include "store/unit.h"

/* "QĐ số 12/QĐ-UBND ngày 05/3/2024". (transfer full) */
static char *
decision_of (const HdHeldAward *award)
{
  g_autofree char *day = hd_date_format (award->decision_date);
  GString *text = g_string_new (NULL);

  if (award->decision_number[0] != '\0')
    g_string_append_printf (text, "Quyết định số %s", award->decision_number);
  if (day[0] != '\0')
    g_string_append_printf (text, "%sngày %s", text->len > 0 ? " " : "", day);
  return g_string_free (text, FALSE);
}

/* (transfer full) (nullable): what a subject was awarded and still holds, the oldest first,
 * but for the nomination that the paper is of; *n is how many */
static HdTable *
award_table (HdStore *store, gint64 subject, gint64 but, guint *n, GError **error)
{
  static const HdColumn columns[] = {
    { "Năm", "year", NULL, 10, HD_COLUMN_TEXT, HD_ALIGN_CENTER },
    { "Danh hiệu thi đua, hình thức khen thưởng", "title", NULL, 45, HD_COLUMN_TEXT },
    { "Số, ngày, tháng, năm của quyết định", "decision", NULL, 45, HD_COLUMN_TEXT },
  };
  g_autoptr (GPtrArray) awards = subject == 0 ? g_ptr_array_new () : hd_subject_awards (store, subject, error);
  HdTable *table;

  if (awards == NULL)
    return NULL;
  table = hd_table_new_static ("awards", columns, G_N_ELEMENTS (columns));
  *n = 0;
  for (guint i = awards->len; i > 0; i--) {
    const HdHeldAward *award = g_ptr_array_index (awards, i - 1);
    g_autofree char *year = g_strdup_printf ("%d", (int) award->year);
    g_autofree char *decision = NULL;

    if (award->revoked[0] != '\0' || (award->id == but && strcmp (award->table, "nomination") == 0))
      continue;
    decision = decision_of (award);
    hd_table_append (table, HD_ROW_NORMAL, (HdCell[]) { hd_cell_text (year), hd_cell_text (award->title), hd_cell_text (decision) });
    ++*n;
  }
  return table;
}

/* The unit that proposes and the one above it, as they head its papers. */
static gboolean
fill_unit (HdFill *fill, gint64 id, GError **error)
{
  HdStore *store = fill->head.context->store;
  g_autoptr (HdRecord) unit = id == 0 ? NULL : hd_store_get (store, HD_TYPE_UNIT, id, error);
  g_autofree char *above = NULL;

  if (id != 0 && unit == NULL)
    return FALSE;
  if (unit != NULL && hd_record_int (unit, HD_UNIT_PARENT) != 0)
    above = hd_store_label (store, "unit", hd_record_int (unit, HD_UNIT_PARENT));
  hd_fill_text (fill, "unit_name", unit != NULL ? hd_record_text (unit, HD_UNIT_NAME) : "…");
  hd_fill_take (fill, "unit_superior", above != NULL && above[0] != '\0' ? g_steal_pointer (&above)
                                                                         : hd_report_head_field (&fill->head, "committee"));
  return TRUE;
}

/* Who stands for a household: "Bà Nguyễn Thị A" of "Hộ gia đình bà Nguyễn Thị A", and the
 * name alone for the signature. */
static void
fill_head (HdFill *fill, const char *full_name)
{
  static const char *const ahead[] = { "Hộ gia đình ", "Hộ ", "Gia đình " };
  static const char *const honorifics[] = { "ông ", "bà ", "Ông ", "Bà " };
  const char *head = full_name, *name;
  g_autofree char *first = NULL, *capital = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (ahead) && head == full_name; i++)
    if (g_str_has_prefix (full_name, ahead[i]))
      head += strlen (ahead[i]);
  name = head;
  for (guint i = 0; i < G_N_ELEMENTS (honorifics) && name == head; i++)
    if (g_str_has_prefix (head, honorifics[i]))
      name += strlen (honorifics[i]);
  first = g_utf8_substring (head, 0, *head != '\0');
  capital = g_utf8_strup (first, -1);
  hd_fill_take (fill, "head", g_strconcat (capital, head + strlen (first), NULL));
  hd_fill_text (fill, "head_name", name);
}

/* One report, by the template of its kind of subject. */
static HdDocument *
build_achievement (HdReportContext *context, HdRecord *nomination, GError **error)
{
  const char *kind = hd_record_text (nomination, HD_NOMINATION_KIND);
  g_autofree char *template_name = g_strdup_printf ("achievement-%s.md", kind);
  g_autofree char *form_key = g_strdup_printf ("achievement_form.%s", kind);
  gint64 form = hd_record_int (nomination, HD_NOMINATION_AWARD_FORM);
  const char *achievement = hd_record_text (nomination, HD_NOMINATION_ACHIEVEMENT);
  g_autoptr (HdFill) fill = NULL;
  HdTable *awards;
  guint n_awards = 0;

  context->year = hd_record_int (nomination, HD_NOMINATION_YEAR);
  fill = hd_fill_new (context, error);
  if (fill == NULL || !fill_unit (fill, hd_record_int (nomination, HD_NOMINATION_UNIT), error))
    return NULL;
  awards = award_table (context->store, hd_record_int (nomination, HD_NOMINATION_SUBJECT), hd_record_id (nomination), &n_awards, error);
  if (awards == NULL)
    return NULL;
  hd_fill_table (fill, "awards", awards);
  hd_fill_text (fill, "has_awards", n_awards > 0 ? "1" : "");
  /* The number of the form is in an annex of the decree in force: the office types it. */
  hd_fill_take (fill, "form_number", hd_setting_value (context->store, hd_setting_lookup (form_key)));
  hd_fill_text (fill, "full_name", hd_record_text (nomination, HD_NOMINATION_FULL_NAME));
  fill_head (fill, hd_record_text (nomination, HD_NOMINATION_FULL_NAME));
  hd_fill_text (fill, "honorific", hd_report_honorific (nomination));
  hd_fill_take (fill, "birth", hd_date_format (hd_record_text (nomination, HD_NOMINATION_BIRTH)));
  hd_fill_text (fill, "sex", hd_report_word (HD_WORDS_SEX, hd_record_text (nomination, HD_NOMINATION_SEX)));
  hd_fill_text (fill, "position", hd_record_text (nomination, HD_NOMINATION_POSITION));
  hd_fill_text (fill, "workplace", hd_record_text (nomination, HD_NOMINATION_WORKPLACE));
  hd_fill_take (fill, "size", hd_record_int (nomination, HD_NOMINATION_MEMBERS) > 0
                ? hd_number_format_office (hd_record_int (nomination, HD_NOMINATION_MEMBERS)) : g_strdup (""));
  hd_fill_text (fill, "achievement", achievement[0] != '\0' ? achievement : "…");
  hd_fill_take (fill, "award", form == 0 ? g_strdup ("…") : hd_store_label (context->store, "award_form", form));
  return hd_fill_build (fill, template_name, error);
}

/* One after the other, each on pages of its own. */
HdDocument *
hd_report_achievement (HdReportContext *context, GError **error)
{
  g_autoptr (GPtrArray) nominations = hd_report_records (context, HD_TYPE_NOMINATION, error);
  g_autoptr (HdDocument) first = NULL;

  for (guint i = 0; nominations != NULL && i < nominations->len; i++) {
    HdDocument *report = build_achievement (context, g_ptr_array_index (nominations, i), error);

    if (report == NULL)
      return NULL;
    hd_document_append (&first, report);
  }
  return g_steal_pointer (&first);
}

/* The last time that a dossier was sent back: its own copy, NULL if it never was. */
static HdRecord *
last_return (HdStore *store, gint64 nomination, GError **error)
{
  g_autoptr (GPtrArray) moves = hd_store_find_ref (store, HD_TYPE_DOSSIER_MOVE, "nomination", nomination, error);
  HdRecord *last = NULL;

  for (guint i = 0; moves != NULL && i < moves->len; i++) {
    HdRecord *move = g_ptr_array_index (moves, i);

    if (strcmp (hd_record_text (move, HD_DOSSIER_MOVE_KIND), "return") == 0 &&
        (last == NULL || hd_record_id (move) > hd_record_id (last)))
      last = move;
  }
  return last == NULL ? NULL : g_object_ref (last);
}

/* A row for a dossier that something is missing in; FALSE where nothing is. */
static gboolean
add_missing (HdStore *store, HdTable *table, HdRecord *nomination, char **deadline, GError **error)
{
  g_autoptr (GPtrArray) missing = hd_dossier_missing (store, HD_NOMINATION (nomination), error);
  g_autoptr (GError) failure = NULL;
  g_autoptr (HdRecord) sent_back = missing == NULL ? NULL : last_return (store, hd_record_id (nomination), &failure);
  gboolean waits = strcmp (hd_record_text (nomination, HD_NOMINATION_STATUS), "incomplete") == 0;
  gint64 form = hd_record_int (nomination, HD_NOMINATION_AWARD_FORM);
  g_autofree char *who = NULL, *award = NULL, *papers = NULL, *reason = NULL;
  const char *note;

  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return FALSE;
  }
  if (missing == NULL || (missing->len == 0 && !waits))
    return FALSE;
  who = hd_report_addressed (nomination);
  award = form == 0 ? g_strdup ("") : hd_store_label (store, "award_form", form);
  g_ptr_array_add (missing, NULL);
  papers = g_strjoinv ("; ", (char **) missing->pdata);
  if (waits && sent_back != NULL) {
    note = hd_record_text (sent_back, HD_DOSSIER_MOVE_NOTE);
    reason = g_strconcat (hd_report_word (HD_WORDS_RETURN_REASON, hd_record_text (sent_back, HD_DOSSIER_MOVE_REASON)),
                          note[0] != '\0' ? ": " : "", note, NULL);
    /* The letter names the first of the days on which something is due. */
    if (hd_record_text (sent_back, HD_DOSSIER_MOVE_DEADLINE)[0] != '\0' &&
        (*deadline == NULL || strcmp (hd_record_text (sent_back, HD_DOSSIER_MOVE_DEADLINE), *deadline) < 0)) {
      g_free (*deadline);
      *deadline = g_strdup (hd_record_text (sent_back, HD_DOSSIER_MOVE_DEADLINE));
    }
  }
  hd_table_append (table, HD_ROW_NORMAL, (HdCell[]) {
    { HD_CELL_EMPTY }, hd_cell_text (who), hd_cell_text (award), hd_cell_text (papers), hd_cell_text (reason != NULL ? reason : "") });
  return TRUE;
}

static HdDocument *
build_notice (HdReportContext *context, gint64 unit, HdTable *table, const char *deadline, guint n, GError **error)
{
  g_autoptr (HdFill) fill = hd_fill_new (context, error);

  if (fill == NULL || !fill_unit (fill, unit, error)) {
    hd_table_unref (table);
    return NULL;
  }
  hd_fill_table (fill, "missing", table);
  hd_fill_number (fill, "dossiers", n);
  hd_fill_take (fill, "deadline", deadline == NULL ? g_strdup ("") : hd_date_format_long (deadline));
  return hd_fill_build (fill, "missing-papers.md", error);
}

/* One letter to each unit that something is missing from. */
HdDocument *
hd_report_missing_papers (HdReportContext *context, GError **error)
{
  static const HdColumn columns[] = {
    { "TT", "position", NULL, 6, HD_COLUMN_ORDINAL },
    { "Hồ sơ của", "full_name", NULL, 26, HD_COLUMN_TEXT },
    { "Hình thức đề nghị", "award_form", NULL, 18, HD_COLUMN_TEXT },
    { "Giấy tờ còn thiếu", "papers", NULL, 30, HD_COLUMN_TEXT },
    { "Nội dung cần bổ sung, sửa đổi", "reason", NULL, 24, HD_COLUMN_TEXT },
  };
  g_autoptr (GPtrArray) nominations = hd_report_records (context, HD_TYPE_NOMINATION, error);
  g_autoptr (GHashTable) done = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_autoptr (HdDocument) first = NULL;

  for (guint i = 0; nominations != NULL && i < nominations->len; i++) {
    gint64 unit = hd_record_int (g_ptr_array_index (nominations, i), HD_NOMINATION_UNIT);
    g_autofree char *deadline = NULL;
    g_autoptr (HdTable) table = NULL;
    HdDocument *letter;
    guint n = 0;

    if (!g_hash_table_add (done, g_memdup2 (&unit, sizeof unit)))
      continue;
    table = hd_table_new_static ("missing", columns, G_N_ELEMENTS (columns));
    for (guint j = i; j < nominations->len; j++) {
      HdRecord *nomination = g_ptr_array_index (nominations, j);
      g_autoptr (GError) failure = NULL;

      if (hd_record_int (nomination, HD_NOMINATION_UNIT) != unit)
        continue;
      n += add_missing (context->store, table, nomination, &deadline, &failure);
      if (failure != NULL) {
        g_propagate_error (error, g_steal_pointer (&failure));
        return NULL;
      }
    }
    if (n == 0)
      continue;
    context->year = hd_record_int (g_ptr_array_index (nominations, i), HD_NOMINATION_YEAR);
    letter = build_notice (context, unit, g_steal_pointer (&table), deadline, n, error);
    if (letter == NULL)
      return NULL;
    hd_document_append (&first, letter);
  }
  if (nominations != NULL && first == NULL)
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("Nothing is missing in these dossiers, so there is nothing to ask for"));
  return g_steal_pointer (&first);
}
