/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "statistic.h"
#include "subject.h"

static const HdField statistic_line_fields[] = {
  [HD_STATISTIC_LINE_FORM]       = { "form", N_("Form"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_STATISTIC_LINE_POSITION]   = { "position", N_("Order"), HD_INT, HD_FIELD_OPTIONAL },
  [HD_STATISTIC_LINE_CODE]       = { "code", N_("Code of the line"), HD_TEXT, HD_FIELD_FORM },
  [HD_STATISTIC_LINE_TITLE]      = { "title", N_("Line"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_STATISTIC_LINE_LEVEL]      = { "level", N_("Depth"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 5 },
  [HD_STATISTIC_LINE_FIGURES]    = { "figures", N_("Figures"), HD_TEXT, HD_FIELD_FORM },
  [HD_STATISTIC_LINE_VALID_FROM] = { "valid_from", N_("From"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_STATISTIC_LINE_VALID_TO]   = { "valid_to", N_("Until"), HD_FULL_DATE, HD_FIELD_FORM },
};
/* Between the cells of a line, and between the headings of columns in the line of its head. */
#define BETWEEN_CELLS "|"

/* The first name in the cells that is no figure, or narrows to no kind. (transfer full) (nullable) */
static char *
unknown_figure (const char *figures)
{
  g_auto (GStrv) names = g_strsplit_set (figures, BETWEEN_CELLS "+", -1);

  for (guint i = 0; names[i] != NULL; i++) {
    g_auto (GStrv) parts = g_strsplit (g_strstrip (names[i]), "/", 2);

    if (names[i][0] != '\0' && (hd_figure_lookup (parts[0]) == NULL || (parts[1] != NULL && hd_choice_index (hd_subject_kinds, parts[1]) < 0)))
      return g_strdup (names[i]);
  }
  return NULL;
}

static gboolean
statistic_line_prepare (HdRecord *self, HdStore *store, GError **error)
{
  g_autofree char *unknown = hd_record_int (self, HD_STATISTIC_LINE_POSITION) == 0 ? NULL
                                                                                    : unknown_figure (hd_record_text (self, HD_STATISTIC_LINE_FIGURES));

  if (unknown == NULL)
    return TRUE;
  hd_record_set_bad_field (self, HD_STATISTIC_LINE_FIGURES);
  g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("“%s” is no figure. The command “hoadepctl list FILE figures” prints the names of all"), unknown);
  return FALSE;
}

HD_DEFINE_RECORD_WITH_CODE (HdStatisticLine, hd_statistic_line, "statistic_line", N_("Line of a form"), statistic_line_fields,
                            klass->prepare = statistic_line_prepare)

char *
hd_statistic_line_words (const char *figures)
{
  g_auto (GStrv) cells = g_strsplit (figures, BETWEEN_CELLS, -1);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; cells[i] != NULL; i++) {
    g_auto (GStrv) names = g_strsplit (cells[i], "+", -1);

    g_string_append (text, i > 0 ? " | " : "");
    for (guint k = 0; names[k] != NULL; k++) {
      g_auto (GStrv) parts = g_strsplit (g_strstrip (names[k]), "/", 2);
      const HdFigure *figure = parts[0] != NULL ? hd_figure_lookup (parts[0]) : NULL;

      g_string_append_printf (text, "%s%s", k > 0 ? " + " : "", figure != NULL ? _(figure->label) : names[k]);
      if (parts[0] != NULL && parts[1] != NULL)
        g_string_append_printf (text, " (%s)", _(hd_choice_label (hd_subject_kinds, parts[1])));
    }
  }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

void
hd_statistic_cell_free (HdStatisticCell *cell)
{
  g_free (cell->figure);
  g_free (cell);
}

void
hd_statistic_row_free (HdStatisticRow *row)
{
  g_clear_object (&row->line);
  g_clear_pointer (&row->cells, g_ptr_array_unref);
  g_free (row);
}

static gboolean
in_force (HdRecord *line, gint64 year)
{
  g_autofree char *first = g_strdup_printf ("%04d-01-01", (int) year), *last = g_strdup_printf ("%04d-12-31", (int) year);
  const char *from = hd_record_text (line, HD_STATISTIC_LINE_VALID_FROM), *to = hd_record_text (line, HD_STATISTIC_LINE_VALID_TO);

  return (from[0] == '\0' || strcmp (from, last) <= 0) && (to[0] == '\0' || strcmp (to, first) >= 0);
}

static int
by_position (gconstpointer a, gconstpointer b)
{
  gint64 left = hd_record_int (*(HdRecord **) a, HD_STATISTIC_LINE_POSITION), right = hd_record_int (*(HdRecord **) b, HD_STATISTIC_LINE_POSITION);

  return (left > right) - (left < right);
}

/* The lines of a form in their order, its head among them. */
static GPtrArray *
lines_of (HdStore *store, const char *form, gint64 year, GError **error)
{
  g_autoptr (GPtrArray) all = hd_store_find (store, HD_TYPE_STATISTIC_LINE, "form", form, error);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; all != NULL && i < all->len; i++)
    if (in_force (g_ptr_array_index (all, i), year))
      g_ptr_array_add (lines, g_object_ref (g_ptr_array_index (all, i)));
  g_ptr_array_sort (lines, by_position);
  return all == NULL ? NULL : g_steal_pointer (&lines);
}

/**
 * hd_statistic_head:
 *
 * Returns: (transfer full) (nullable): the line of the form's head (position 0): its title, the
 *   regulation (code) and the headings of its columns (figures)
 */
HdRecord *
hd_statistic_head (HdStore *store, const char *form, gint64 year, GError **error)
{
  g_autoptr (GPtrArray) lines = lines_of (store, form, year, error);

  if (lines == NULL)
    return NULL;
  if (lines->len == 0 || hd_record_int (g_ptr_array_index (lines, 0), HD_STATISTIC_LINE_POSITION) != 0) {
    g_set_error (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("There is no form %s in this file for %d"), form, (int) year);
    return NULL;
  }
  return g_object_ref (g_ptr_array_index (lines, 0));
}

/* The headings of the columns. (transfer full) */
char **
hd_statistic_columns (HdRecord *head)
{
  char **columns = g_strsplit (hd_record_text (head, HD_STATISTIC_LINE_FIGURES), BETWEEN_CELLS, -1);

  for (guint i = 0; columns[i] != NULL; i++)
    g_strstrip (columns[i]);
  return columns;
}

/* The sum of the figures of a cell: unknown if one of them is. */
static gboolean
count_cell (HdStore *store, HdStatisticCell *cell, const HdScope *scope, GError **error)
{
  g_auto (GStrv) names = g_strsplit (cell->figure, "+", -1);

  cell->value = (HdValue) { names[0] != NULL && names[0][0] != '\0', 0 };
  for (guint i = 0; cell->value.known && names[i] != NULL; i++) {
    g_auto (GStrv) parts = g_strsplit (names[i], "/", 2);
    HdScope narrowed = *scope;
    HdValue value;

    narrowed.kind = parts[1];
    if (!hd_figure_value (store, parts[0], &narrowed, &value, error))
      return FALSE;
    cell->value.known = value.known;
    cell->value.value = value.known ? cell->value.value + value.value : 0;
  }
  return TRUE;
}

/**
 * hd_statistic:
 * @form: "0601"
 * @as_of: (nullable): ISO day that counts
 *
 * Returns: (transfer full) (element-type HdStatisticRow): the lines below the head
 */
GPtrArray *
hd_statistic (HdStore *store, const char *form, gint64 year, const char *as_of, GError **error)
{
  g_autoptr (GPtrArray) lines = lines_of (store, form, year, error);
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_statistic_row_free);
  const HdScope scope = { .year = year, .as_of = as_of };

  for (guint i = 0; lines != NULL && i < lines->len; i++) {
    HdRecord *line = g_ptr_array_index (lines, i);
    g_auto (GStrv) cells = g_strsplit (hd_record_text (line, HD_STATISTIC_LINE_FIGURES), BETWEEN_CELLS, -1);
    HdStatisticRow *row;

    if (hd_record_int (line, HD_STATISTIC_LINE_POSITION) == 0)
      continue;
    row = g_new0 (HdStatisticRow, 1);
    row->line = g_object_ref (line);
    row->cells = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_statistic_cell_free);
    g_ptr_array_add (rows, row);
    for (guint k = 0; cells[k] != NULL; k++) {
      HdStatisticCell *cell = g_new0 (HdStatisticCell, 1);

      cell->figure = g_strdup (g_strstrip (cells[k]));
      g_ptr_array_add (row->cells, cell);
      if (!count_cell (store, cell, &scope, error))
        return NULL;
    }
  }
  return lines == NULL ? NULL : g_steal_pointer (&rows);
}
