/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A list of marks: the columns “code” and “judge”, then one for each criterion by its code.
 * What is whole is handed in. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "judge-works.h"
#include "score-read-private.h"
#include "sheet.h"
#include "store/error.h"
#include "store/text.h"

/* Columns beside those of the criteria. What “hoadepctl contest scores” adds is read over. */
typedef enum { COLUMN_CODE, COLUMN_JUDGE, COLUMN_COMMENT, COLUMN_REMARK, N_COLUMNS } Column;
static const char *const column_names[N_COLUMNS] = { "code", "judge", "comment", "remark" };
static const char *const read_over[] = { "kind", "title", "state", "total", "adjusted", "counts" };

typedef struct {
  HdScoreReading *reading;
  HdStore        *store;
  HdSheet        *sheet;
  const char     *name;
  gint64          round;
  GPtrArray      *judges;         /* (owned) */
  GHashTable     *criteria;       /* (owned) code → column */
  int             columns[N_COLUMNS];   /* -1: there is none */
} List;

static const char *
text_at (List *self, guint row, int column)
{
  return column < 0 ? "" : hd_sheet_get_cell (self->sheet, 0, row, column)->text;
}

/* "line 5, column “content”". (transfer full) */
static char *
cell_name (List *self, guint row, int column)
{
  return g_strdup_printf (_("line %u, column “%s”"), row + 1, text_at (self, 0, column));
}

static void
list_clear (List *self)
{
  g_clear_pointer (&self->judges, g_ptr_array_unref);
  g_clear_pointer (&self->criteria, g_hash_table_unref);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (List, list_clear)

static gboolean
is_read_over (const char *heading)
{
  for (guint i = 0; i < G_N_ELEMENTS (read_over); i++)
    if (strcmp (heading, read_over[i]) == 0)
      return TRUE;
  return FALSE;
}

/* Whether a criterion of any scale of the contest has this code. */
static gboolean
is_criterion (List *self, GPtrArray *rubrics, const char *code)
{
  for (guint i = 0; i < rubrics->len; i++) {
    g_autoptr (GPtrArray) criteria = hd_rubric_criteria (self->store, hd_record_id (g_ptr_array_index (rubrics, i)), NULL);

    for (guint k = 0; criteria != NULL && k < criteria->len; k++)
      if (strcmp (hd_record_text (g_ptr_array_index (criteria, k), HD_CRITERION_CODE), code) == 0)
        return TRUE;
  }
  return FALSE;
}

/* Codes are written with small letters and hyphens. (transfer full) */
static char *
code_of_heading (const char *heading)
{
  char *code = g_strstrip (g_ascii_strdown (heading, -1));

  return g_strdelimit (code, "_ ", '-');
}

/* Finds out which column is what. FALSE if the list cannot be understood: the problems say why. */
static gboolean
read_headings (List *self)
{
  g_autoptr (GPtrArray) rubrics = hd_store_find_ref (self->store, HD_TYPE_RUBRIC, "contest", self->reading->contest, NULL);
  guint before = self->reading->problems->len;

  for (guint i = 0; rubrics != NULL && i < hd_sheet_get_n_columns (self->sheet, 0); i++) {
    g_autofree char *heading = code_of_heading (text_at (self, 0, i));
    int at = -1;

    for (guint c = 0; c < N_COLUMNS; c++)
      if (strcmp (heading, column_names[c]) == 0)
        at = c;
    if (*heading == '\0')
      continue;
    if (at >= 0 ? self->columns[at] >= 0 : g_hash_table_contains (self->criteria, heading))
      hd_score_reading_refuse (self->reading, self->name, _("line 1"), "heading", g_strdup_printf (_("There are two columns “%s”"), heading));
    else if (at >= 0)
      self->columns[at] = i;
    else if (is_criterion (self, rubrics, heading))
      g_hash_table_insert (self->criteria, g_strdup (heading), GUINT_TO_POINTER (i));
    else if (!is_read_over (heading))
      hd_score_reading_refuse (self->reading, self->name, _("line 1"), "heading",
                               g_strdup_printf (_("No criterion of this contest has the code “%s”"), heading));
  }
  for (guint c = COLUMN_CODE; c <= COLUMN_JUDGE; c++)
    if (self->columns[c] < 0)
      hd_score_reading_refuse (self->reading, self->name, _("line 1"), "heading", g_strdup_printf (_("The column “%s” is missing"), column_names[c]));
  if (g_hash_table_size (self->criteria) == 0 && self->reading->problems->len == before)
    hd_score_reading_refuse (self->reading, self->name, _("line 1"), "heading", g_strdup (_("There is no column of a criterion")));
  return self->reading->problems->len == before;
}

/* The judge of this name; 0 with a problem if there is none, or several. */
static gint64
find_judge (List *self, guint row)
{
  g_autofree char *wanted = hd_text_clean (text_at (self, row, self->columns[COLUMN_JUDGE]), -1), *key = hd_text_fold (wanted);
  g_autofree char *where = cell_name (self, row, self->columns[COLUMN_JUDGE]);
  gint64 found = 0;
  guint n = 0;

  for (guint i = 0; i < self->judges->len; i++) {
    HdRecord *judge = g_ptr_array_index (self->judges, i);
    g_autofree char *name = hd_text_fold (hd_record_text (judge, HD_JUDGE_FULL_NAME));

    if (strcmp (hd_record_text (judge, HD_JUDGE_FULL_NAME), wanted) == 0)
      return hd_record_id (judge);
    if (strcmp (name, key) == 0) {
      found = hd_record_id (judge);
      n++;
    }
  }
  if (n == 1)
    return found;
  hd_score_reading_refuse (self->reading, self->name, where, "judge",
                           g_strdup_printf (n == 0 ? _("The panel has no judge “%s”") : _("The panel has several judges “%s”"), wanted));
  return 0;
}

/* The criteria that the judge marks the work of the line by; none if it is not his. (transfer full) */
static GPtrArray *
criteria_of (List *self, gint64 judge, const char *code, GError **error)
{
  gint64 work = hd_work_of_code (self->store, self->reading->contest, code);
  gint64 assignment = work == 0 ? 0 : hd_assignment_find (self->store, self->round, judge, work);

  return assignment == 0 ? g_ptr_array_new () : hd_rubric_criteria (self->store, hd_sheet_rubric (self->store, assignment), error);
}

/* A mark under a criterion that the work is not marked by. */
static gboolean
check_others (List *self, guint row, GPtrArray *criteria)
{
  GHashTableIter iter;
  gpointer code, column;
  gboolean fine = TRUE;

  g_hash_table_iter_init (&iter, self->criteria);
  while (criteria->len > 0 && g_hash_table_iter_next (&iter, &code, &column)) {
    gboolean own = FALSE;

    for (guint i = 0; i < criteria->len; i++)
      own = own || strcmp (hd_record_text (g_ptr_array_index (criteria, i), HD_CRITERION_CODE), code) == 0;
    if (!own && *text_at (self, row, GPOINTER_TO_UINT (column)) != '\0') {
      g_autofree char *where = cell_name (self, row, GPOINTER_TO_UINT (column));

      hd_score_reading_refuse (self->reading, self->name, where, "heading", g_strdup (_("The work is not marked by this criterion")));
      fine = FALSE;
    }
  }
  return fine;
}

/* A text that an export has led in by an apostrophe, lest it be taken for a formula. */
static const char *
without_guard (const char *text)
{
  return *text == '\'' && text[1] != '\0' && strchr ("=+-@", text[1]) != NULL ? text + 1 : text;
}

static gboolean
read_row (List *self, guint row, GError **error)
{
  g_autofree char *code = g_strstrip (g_strdup (text_at (self, row, self->columns[COLUMN_CODE])));
  g_autoptr (GPtrArray) criteria = NULL;
  g_autoptr (HdScoreLine) line = NULL;
  gboolean empty = *code == '\0';
  gint64 judge;

  for (guint i = 0; empty && i < hd_sheet_get_n_columns (self->sheet, 0); i++)
    empty = *text_at (self, row, i) == '\0';
  if (empty || (judge = find_judge (self, row)) == 0)
    return TRUE;
  criteria = criteria_of (self, judge, code, error);
  if (criteria == NULL)
    return FALSE;
  if (!check_others (self, row, criteria))
    return TRUE;
  line = hd_score_line_new (self->name, criteria);
  line->where = g_strdup_printf (_("line %u"), row + 1);
  line->code_at = cell_name (self, row, self->columns[COLUMN_CODE]);
  line->code = code;
  line->round = self->round;
  line->judge = judge;
  line->source = "workbook";
  line->whole = TRUE;
  line->comment = without_guard (text_at (self, row, self->columns[COLUMN_COMMENT]));
  line->remark = without_guard (text_at (self, row, self->columns[COLUMN_REMARK]));
  for (guint i = 0; i < criteria->len; i++) {
    const char *name = hd_record_text (g_ptr_array_index (criteria, i), HD_CRITERION_CODE);
    gpointer column;

    if (g_hash_table_lookup_extended (self->criteria, name, NULL, &column)) {
      line->marks[i].text = text_at (self, row, GPOINTER_TO_UINT (column));
      line->marks[i].where = cell_name (self, row, GPOINTER_TO_UINT (column));
    } else
      line->marks[i].where = g_strdup_printf (_("line %u, column “%s”"), row + 1, name);
  }
  return hd_score_reading_line (self->reading, self->store, line, error);
}

gboolean
hd_score_read_list (HdScoreReading *self, HdStore *store, gint64 round, gpointer sheet, const char *name, GError **error)
{
  g_auto (List) list = { self, store, sheet, name, round, .columns = { -1, -1, -1, -1 } };

  if (round == 0) {
    g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("“%s” does not say which round it is of; choose the round"), name);
    return FALSE;
  }
  list.judges = hd_judges_of (store, self->contest, error);
  list.criteria = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  if (list.judges == NULL)
    return FALSE;
  if (!read_headings (&list))
    return TRUE;
  for (guint row = 1; row < hd_sheet_get_n_rows (sheet, 0) && !hd_score_reading_is_full (self); row++)
    if (!read_row (&list, row, error))
      return FALSE;
  return TRUE;
}
