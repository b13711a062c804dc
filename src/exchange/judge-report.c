/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Papers of a round for its judges: who reads what, and who still owes marks. Works stand
 * under their codes only. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include "report-private.h"
#include "store/error.h"
#include "store/marking.h"
#include "store/text.h"

/* The round of a paper with its contest; the year of the context is its year from now on. */
typedef struct {
  HdRecord *round, *contest;   /* (owned) */
} Facts;

static void
facts_clear (Facts *facts)
{
  g_clear_object (&facts->round);
  g_clear_object (&facts->contest);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Facts, facts_clear)

static gboolean
facts_load (Facts *facts, HdReportContext *context, GError **error)
{
  facts->round = hd_store_get (context->store, HD_TYPE_CONTEST_ROUND, context->records[0], error);
  if (facts->round == NULL)
    return FALSE;
  facts->contest = hd_store_get (context->store, HD_TYPE_CONTEST, hd_record_int (facts->round, HD_CONTEST_ROUND_CONTEST), error);
  if (facts->contest == NULL)
    return FALSE;
  context->year = hd_record_int (facts->contest, HD_CONTEST_YEAR);
  return TRUE;
}

static void
fill_facts (HdFill *fill, Facts *facts)
{
  gint64 seed = hd_record_int (facts->round, HD_CONTEST_ROUND_SEED);

  hd_fill_text (fill, "contest", hd_record_text (facts->contest, HD_CONTEST_NAME));
  hd_fill_text (fill, "round", hd_record_text (facts->round, HD_CONTEST_ROUND_NAME));
  hd_fill_take (fill, "due", hd_date_format (hd_record_text (facts->round, HD_CONTEST_ROUND_DUE)));
  hd_fill_take (fill, "seed", seed != 0 ? g_strdup_printf ("%" G_GINT64_FORMAT, seed) : g_strdup (""));
}

/* What a judge reads, in his reading order. (transfer full) */
static HdTable *
works_table (HdStore *store, GPtrArray *assignments, const char *name, GError **error)
{
  static const HdColumn columns[] = {
    { "TT", "position", NULL, 12, HD_COLUMN_ORDINAL },
    { "Mã số", "code", NULL, 30, HD_COLUMN_TEXT, HD_ALIGN_CENTER },
    { "Thể loại", "kind", NULL, 40, HD_COLUMN_TEXT },
    { "Ghi chú", "note", NULL, 60, HD_COLUMN_TEXT },
  };
  static const struct { const char *purpose, *words; } notes[] = {
    { "anchor", "Bài chấm chung" }, { "third", "Giám khảo thứ ba" }, { "replacement", "Chấm thay" }, { "appeal", "Chấm phúc khảo" },
  };
  g_autoptr (HdTable) table = hd_table_new_static (name, columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < assignments->len; i++) {
    HdRecord *assignment = g_ptr_array_index (assignments, i);
    g_autoptr (HdRecord) coded = hd_store_get (store, HD_TYPE_WORK, hd_record_int (assignment, HD_ASSIGNMENT_WORK), error);
    g_autofree char *kind = coded == NULL ? NULL : hd_store_label (store, "contest_kind", hd_record_int (coded, HD_WORK_KIND));
    HdCell cells[G_N_ELEMENTS (columns)] = { { HD_CELL_EMPTY } };

    if (coded == NULL)
      return NULL;
    cells[1] = hd_cell_text (hd_record_text (coded, HD_WORK_CODE));
    cells[2] = hd_cell_text (kind);
    for (guint n = 0; n < G_N_ELEMENTS (notes); n++)
      if (g_strcmp0 (hd_record_text (assignment, HD_ASSIGNMENT_PURPOSE), notes[n].purpose) == 0)
        cells[3] = hd_cell_text (notes[n].words);
    hd_table_append (table, HD_ROW_NORMAL, cells);
  }
  return g_steal_pointer (&table);
}

/* One heading and table for each judge who has works. */
static gboolean
add_judges (HdDocument *document, HdReportContext *context, Facts *facts, guint *n, GError **error)
{
  g_autoptr (GPtrArray) panel = hd_store_find_parts (context->store, HD_TYPE_JUDGE, "contest", hd_record_id (facts->contest), error);

  *n = 0;
  for (guint i = 0; panel != NULL && i < panel->len; i++) {
    HdRecord *judge = g_ptr_array_index (panel, i);
    g_autoptr (GPtrArray) his = hd_assignments_of (context->store, hd_record_id (facts->round), hd_record_id (judge), error);
    const char *honorific = hd_record_text (judge, HD_JUDGE_HONORIFIC);
    g_autofree char *title = NULL, *count = NULL;
    HdTable *table;

    if (his == NULL)
      return FALSE;
    if (his->len == 0)
      continue;
    table = works_table (context->store, his, hd_record_text (judge, HD_JUDGE_FULL_NAME), error);
    if (table == NULL)
      return FALSE;
    count = hd_number_format_office (his->len);
    title = g_strdup_printf ("%s%s%s: %s tác phẩm", honorific, honorific[0] != '\0' ? " " : "", hd_record_text (judge, HD_JUDGE_FULL_NAME), count);
    hd_section_add_heading (hd_document_get_body (document), 1, title);
    hd_section_add_table (hd_document_get_body (document), table);
    (*n)++;
  }
  return panel != NULL;
}

HdDocument *
hd_report_assignment (HdReportContext *context, GError **error)
{
  g_auto (Facts) facts = { 0 };
  g_autoptr (HdFill) fill = NULL;
  g_autoptr (HdDocument) document = NULL;
  guint n;

  if (!facts_load (&facts, context, error))
    return NULL;
  fill = hd_fill_new (context, error);
  if (fill == NULL)
    return NULL;
  fill_facts (fill, &facts);
  document = hd_fill_build (fill, "assignment.md", error);
  if (document == NULL || !add_judges (document, context, &facts, &n, error))
    return NULL;
  if (n > 0)
    return g_steal_pointer (&document);
  g_set_error_literal (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("No work is assigned to a judge in this round yet; assign the works first"));
  return NULL;
}

/* The codes of what a judge has not handed in yet, in his reading order. (transfer full) */
static char *
owed_codes (HdReportContext *context, gint64 round, gint64 judge, GError **error)
{
  g_autoptr (GPtrArray) his = hd_assignments_of (context->store, round, judge, error);
  g_autoptr (GString) codes = g_string_new (NULL);

  for (guint i = 0; his != NULL && i < his->len; i++) {
    HdRecord *assignment = g_ptr_array_index (his, i);
    g_autoptr (GError) failure = NULL;
    g_autoptr (HdRecord) sheet = hd_sheet_of (context->store, hd_record_id (assignment), &failure);
    g_autoptr (HdRecord) coded = NULL;

    if (failure != NULL) {
      g_propagate_error (error, g_steal_pointer (&failure));
      return NULL;
    }
    if (sheet != NULL && g_strcmp0 (hd_record_text (sheet, HD_SCORE_SHEET_STATE), "submitted") == 0)
      continue;
    coded = hd_store_get (context->store, HD_TYPE_WORK, hd_record_int (assignment, HD_ASSIGNMENT_WORK), error);
    if (coded == NULL)
      return NULL;
    g_string_append_printf (codes, "%s%s", codes->len > 0 ? ", " : "", hd_record_text (coded, HD_WORK_CODE));
  }
  return his == NULL ? NULL : g_string_free (g_steal_pointer (&codes), FALSE);
}

static HdTable *
owed_table (HdReportContext *context, GArray *progress, gint64 round, guint *owed, GError **error)
{
  static const HdColumn columns[] = {
    { "TT", "position", NULL, 10, HD_COLUMN_ORDINAL },
    { "Giám khảo", "judge", NULL, 44, HD_COLUMN_TEXT },
    { "Được phân công", "assigned", NULL, 20, HD_COLUMN_INT },
    { "Đã nộp", "submitted", NULL, 16, HD_COLUMN_INT },
    { "Đang chấm", "drafts", NULL, 16, HD_COLUMN_INT },
    { "Còn thiếu", "owed", NULL, 16, HD_COLUMN_INT },
    { "Mã số các tác phẩm còn thiếu", "codes", NULL, 90, HD_COLUMN_TEXT },
  };
  g_autoptr (HdTable) table = hd_table_new_static ("owed", columns, G_N_ELEMENTS (columns));

  *owed = 0;
  for (guint i = 0; i < progress->len; i++) {
    HdMarkingProgress *p = &g_array_index (progress, HdMarkingProgress, i);
    g_autofree char *name = hd_store_label (context->store, "judge", p->judge);
    g_autofree char *codes = NULL;
    HdCell cells[G_N_ELEMENTS (columns)] = { { HD_CELL_EMPTY } };

    if (p->submitted >= p->assigned)
      continue;
    codes = owed_codes (context, round, p->judge, error);
    if (codes == NULL)
      return NULL;
    cells[1] = hd_cell_text (name);
    cells[2] = hd_cell_number (p->assigned);
    cells[3] = hd_cell_number (p->submitted);
    cells[4] = hd_cell_number (p->drafts);
    cells[5] = hd_cell_number (p->assigned - p->submitted);
    cells[6] = hd_cell_text (codes);
    hd_table_append (table, HD_ROW_NORMAL, cells);
    *owed += p->assigned - p->submitted;
  }
  return g_steal_pointer (&table);
}

HdDocument *
hd_report_owed_marks (HdReportContext *context, GError **error)
{
  g_auto (Facts) facts = { 0 };
  g_autoptr (HdFill) fill = NULL;
  g_autoptr (GArray) progress = NULL;
  HdTable *table;
  const char *due;
  gint64 late;
  guint owed;

  if (!facts_load (&facts, context, error))
    return NULL;
  progress = hd_round_progress (context->store, hd_record_id (facts.round), error);
  fill = progress == NULL ? NULL : hd_fill_new (context, error);
  table = fill == NULL ? NULL : owed_table (context, progress, hd_record_id (facts.round), &owed, error);
  if (table == NULL)
    return NULL;
  due = hd_record_text (facts.round, HD_CONTEST_ROUND_DUE);
  late = due[0] != '\0' ? hd_date_days_between (due, context->today) : 0;
  fill_facts (fill, &facts);
  hd_fill_number (fill, "owed", owed);
  hd_fill_take (fill, "late", late > 0 ? hd_number_format_office (late) : g_strdup (""));
  hd_fill_text (fill, "all_in", owed == 0 ? "1" : "");
  hd_fill_table (fill, "owed", table);
  return hd_fill_build (fill, "owed-marks.md", error);
}
