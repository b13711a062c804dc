/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "duty-table.h"
#include "store/text.h"
#include "store/unit.h"

typedef struct {
  guint start, n;   /* among the duties */
} Cell;

struct _HdDutyTable
{
  guint       refs;
  GPtrArray  *duties;      /* (owned) of HdDuty */
  GPtrArray  *rows;        /* (owned) of HdDutyRow, in order */
  GPtrArray  *columns;     /* (owned) of HdDutyColumn, in order */
  Cell       *cells;       /* rows × columns */
  GArray     *shown_rows, *shown_columns;   /* (owned) of guint */
  HdDutyTotal total;
};

gboolean
hd_duty_is_done (const HdDuty *duty)
{
  return duty->state == HD_DUTY_DONE || duty->state == HD_DUTY_DONE_LATE || duty->state == HD_DUTY_EXEMPT;
}

static void
row_free (gpointer data)
{
  HdDutyRow *row = data;

  g_free (row->name);
  g_free (row->folded);
  g_free (row);
}

/* The council owes under one name, whatever stands for it in the plan; a name that no unit
 * has owes by itself. */
static char *
owner_key (const HdDuty *duty)
{
  if (duty->unit != 0)
    return g_strdup_printf ("u%" G_GINT64_FORMAT, duty->unit);
  if (duty->cluster != 0)
    return g_strdup_printf ("c%" G_GINT64_FORMAT, duty->cluster);
  return g_strconcat ("n", duty->owner, NULL);
}

/* The units by name, the clusters, and last the council, alone and with others. */
static int
compare_rows (gconstpointer a,
              gconstpointer b)
{
  const HdDutyRow *one = *(HdDutyRow *const *) a, *other = *(HdDutyRow *const *) b;
  int left = one->unit != 0 ? 0 : one->cluster != 0 ? 1 : 2, right = other->unit != 0 ? 0 : other->cluster != 0 ? 1 : 2;

  return left != right ? left - right : hd_text_compare (one->name, other->name);
}

static HdDutyRow *
find_or_add_row (HdDutyTable  *self,
                 GHashTable   *by_key,
                 GHashTable   *units,
                 const HdDuty *duty)
{
  g_autofree char *key = owner_key (duty);
  HdDutyRow *row = g_hash_table_lookup (by_key, key);
  HdRecord *unit;

  if (row != NULL)
    return row;
  row = g_new0 (HdDutyRow, 1);
  unit = duty->unit != 0 ? g_hash_table_lookup (units, &duty->unit) : NULL;
  row->unit = duty->unit;
  row->cluster = duty->cluster;
  row->name = g_strdup (duty->owner != NULL ? duty->owner : "");
  row->folded = hd_text_fold (row->name);
  row->kind = unit != NULL ? g_intern_string (hd_record_text (unit, HD_UNIT_KIND)) : "";
  row->in_cluster = unit != NULL ? hd_record_int (unit, HD_UNIT_CLUSTER) : duty->cluster;
  g_hash_table_insert (by_key, g_steal_pointer (&key), row);
  g_ptr_array_add (self->rows, row);
  return row;
}

/* Whether a duty stands in another column than the one before it. */
static gboolean
is_another (const HdDuty *before,
            const HdDuty *duty)
{
  return before->year != duty->year || hd_record_id (before->obligation) != hd_record_id (duty->obligation);
}

static void
add_column (HdDutyTable  *self,
            const HdDuty *duty)
{
  HdDutyColumn *column = g_new0 (HdDutyColumn, 1);

  column->obligation = duty->obligation;
  column->obligation_id = hd_record_id (duty->obligation);
  column->year = duty->year;
  column->monthly = duty->month != 0;
  column->shared = duty->shared;
  column->first = duty;
  column->place = self->columns->len;
  g_ptr_array_add (self->columns, column);
}

/* By their ids: the kind and the cluster of a unit. (transfer full) */
static GHashTable *
read_units (HdStore *store)
{
  GHashTable *units = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_object_unref);
  g_autoptr (GPtrArray) all = hd_store_get_all (store, HD_TYPE_UNIT, NULL);

  for (guint i = 0; all != NULL && i < all->len; i++) {
    HdRecord *unit = g_ptr_array_index (all, i);
    gint64 id = hd_record_id (unit);

    g_hash_table_insert (units, g_memdup2 (&id, sizeof id), g_object_ref (unit));
  }
  return units;
}

/* In each year what all owe stands before what single units owe, else as in the plan. */
static int
compare_columns (gconstpointer a,
                 gconstpointer b)
{
  const HdDutyColumn *one = *(HdDutyColumn *const *) a, *other = *(HdDutyColumn *const *) b;

  return one->year != other->year ? (one->year < other->year ? -1 : 1) : one->shared != other->shared ? other->shared - one->shared :
         one->place < other->place ? -1 : 1;
}

static void
place_duties (HdDutyTable *self,
              GHashTable  *by_key)
{
  g_autoptr (GHashTable) positions = g_hash_table_new (NULL, NULL);
  g_autofree guint *places = g_new0 (guint, self->columns->len + 1);
  HdDuty *before = NULL;
  guint at = 0;

  for (guint i = 0; i < self->columns->len; i++)
    places[((HdDutyColumn *) g_ptr_array_index (self->columns, i))->place] = i;

  for (guint i = 0; i < self->rows->len; i++)
    g_hash_table_insert (positions, g_ptr_array_index (self->rows, i), GUINT_TO_POINTER (i));
  self->cells = g_new0 (Cell, MAX (1, (gsize) self->rows->len * self->columns->len));
  for (guint i = 0; i < self->duties->len; i++) {
    HdDuty *duty = g_ptr_array_index (self->duties, i);
    g_autofree char *key = owner_key (duty);
    guint row = GPOINTER_TO_UINT (g_hash_table_lookup (positions, g_hash_table_lookup (by_key, key)));
    Cell *cell;

    /* Duties come column by column, in the order in which the columns were found. */
    if (before != NULL && is_another (before, duty))
      at++;
    before = duty;
    cell = &self->cells[(gsize) row * self->columns->len + places[at]];
    if (cell->n == 0)
      cell->start = i;
    cell->n++;
  }
}

HdDutyTable *
hd_duty_table_new (HdStore   *store,
                   GPtrArray *duties)
{
  HdDutyTable *self = g_new0 (HdDutyTable, 1);
  g_autoptr (GHashTable) by_key = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) units = read_units (store);
  HdDuty *before = NULL;

  self->refs = 1;
  self->duties = g_ptr_array_ref (duties);
  self->rows = g_ptr_array_new_with_free_func (row_free);
  self->columns = g_ptr_array_new_with_free_func (g_free);
  self->shown_rows = g_array_new (FALSE, FALSE, sizeof (guint));
  self->shown_columns = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < duties->len; i++) {
    HdDuty *duty = g_ptr_array_index (duties, i);

    find_or_add_row (self, by_key, units, duty);
    if (before == NULL || is_another (before, duty))
      add_column (self, duty);
    before = duty;
  }
  g_ptr_array_sort (self->rows, compare_rows);
  g_ptr_array_sort (self->columns, compare_columns);
  place_duties (self, by_key);
  hd_duty_table_filter (self, &(HdDutyFilter) { 0 });
  return self;
}

HdDutyTable *
hd_duty_table_ref (HdDutyTable *self)
{
  self->refs++;
  return self;
}

void
hd_duty_table_unref (HdDutyTable *self)
{
  if (--self->refs > 0)
    return;
  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->columns);
  g_array_unref (self->shown_rows);
  g_array_unref (self->shown_columns);
  g_ptr_array_unref (self->duties);
  g_free (self->cells);
  g_free (self);
}

static HdDuty **
duties_at (HdDutyTable *self,
           guint        row,
           guint        column,
           guint       *n)
{
  Cell *cell = &self->cells[(gsize) row * self->columns->len + column];

  *n = cell->n;
  return cell->n > 0 ? (HdDuty **) self->duties->pdata + cell->start : NULL;
}

static gboolean
is_wanted (HdDutyShow    show,
           const HdDuty *duty)
{
  return show == HD_DUTY_SHOW_ALL || (show == HD_DUTY_SHOW_LATE ? duty->state == HD_DUTY_LATE : !hd_duty_is_done (duty));
}

static gboolean
cell_is_wanted (HdDutyTable *self,
                HdDutyShow   show,
                guint        row,
                guint        column)
{
  guint n;
  HdDuty **duties = duties_at (self, row, column, &n);

  for (guint i = 0; i < n; i++)
    if (is_wanted (show, duties[i]))
      return TRUE;
  return FALSE;
}

static gboolean
row_matches (const HdDutyRow    *row,
             const HdDutyFilter *filter,
             char              **words)
{
  if ((filter->kind != NULL && *filter->kind != '\0' && !g_str_equal (row->kind, filter->kind)) ||
      (filter->cluster != 0 && row->in_cluster != filter->cluster))
    return FALSE;
  return words == NULL || hd_text_has_words (row->folded, words);
}

static gboolean
column_matches (const HdDutyColumn *column,
                const HdDutyFilter *filter)
{
  gint64 movement = hd_record_int (column->obligation, HD_OBLIGATION_MOVEMENT);

  return (filter->movement == 0 || movement == MAX (filter->movement, 0)) &&
         (filter->obligation == 0 || column->obligation_id == filter->obligation);
}

static void
add_to_total (HdDutyTotal  *total,
              const HdDuty *duty)
{
  total->owed++;
  total->done += hd_duty_is_done (duty);
  total->late += duty->state == HD_DUTY_LATE;
}

static void
count (HdDutyTable *self)
{
  self->total = (HdDutyTotal) { 0 };
  for (int row = 0; row < hd_duty_table_n_rows (self); row++)
    hd_duty_table_row (self, row)->total = (HdDutyTotal) { 0 };
  for (int column = 0; column < hd_duty_table_n_columns (self); column++)
    hd_duty_table_column (self, column)->total = (HdDutyTotal) { 0 };
  for (int row = 0; row < hd_duty_table_n_rows (self); row++)
    for (int column = 0; column < hd_duty_table_n_columns (self); column++) {
      guint n;
      HdDuty **duties = hd_duty_table_cell (self, row, column, &n);

      for (guint i = 0; i < n; i++) {
        add_to_total (&self->total, duties[i]);
        add_to_total (&hd_duty_table_row (self, row)->total, duties[i]);
        add_to_total (&hd_duty_table_column (self, column)->total, duties[i]);
      }
    }
}

void
hd_duty_table_filter (HdDutyTable        *self,
                      const HdDutyFilter *filter)
{
  g_autofree char *folded = filter->search != NULL ? hd_text_fold (filter->search) : NULL;
  g_auto (GStrv) words = folded != NULL ? g_strsplit (folded, " ", -1) : NULL;
  g_autofree gboolean *rows = g_new0 (gboolean, self->rows->len + 1), *columns = g_new0 (gboolean, self->columns->len + 1);

  /* Only what has a cell that is wanted, in a row and a column that are. */
  for (guint row = 0; row < self->rows->len; row++) {
    if (!row_matches (g_ptr_array_index (self->rows, row), filter, words))
      continue;
    for (guint column = 0; column < self->columns->len; column++)
      if (column_matches (g_ptr_array_index (self->columns, column), filter) && cell_is_wanted (self, filter->show, row, column))
        rows[row] = columns[column] = TRUE;
  }
  g_array_set_size (self->shown_rows, 0);
  g_array_set_size (self->shown_columns, 0);
  for (guint i = 0; i < self->rows->len; i++)
    if (rows[i])
      g_array_append_val (self->shown_rows, i);
  for (guint i = 0; i < self->columns->len; i++)
    if (columns[i])
      g_array_append_val (self->shown_columns, i);
  count (self);
}

int
hd_duty_table_n_rows (HdDutyTable *self)
{
  return self->shown_rows->len;
}

int
hd_duty_table_n_columns (HdDutyTable *self)
{
  return self->shown_columns->len;
}

HdDutyRow *
hd_duty_table_row (HdDutyTable *self,
                   int          row)
{
  return g_ptr_array_index (self->rows, g_array_index (self->shown_rows, guint, row));
}

HdDutyColumn *
hd_duty_table_column (HdDutyTable *self,
                      int          column)
{
  return g_ptr_array_index (self->columns, g_array_index (self->shown_columns, guint, column));
}

HdDuty **
hd_duty_table_cell (HdDutyTable *self,
                    int          row,
                    int          column,
                    guint       *n)
{
  return duties_at (self, g_array_index (self->shown_rows, guint, row), g_array_index (self->shown_columns, guint, column), n);
}

const HdDutyTotal *
hd_duty_table_total (HdDutyTable *self,
                     int          row,
                     int          column)
{
  return row >= 0 ? &hd_duty_table_row (self, row)->total : column >= 0 ? &hd_duty_table_column (self, column)->total : &self->total;
}

int
hd_duty_table_find_row (HdDutyTable     *self,
                        const HdDutyRow *wanted)
{
  for (int i = 0; i < hd_duty_table_n_rows (self); i++) {
    HdDutyRow *row = hd_duty_table_row (self, i);

    if (row->unit == wanted->unit && row->cluster == wanted->cluster && (row->unit != 0 || row->cluster != 0 || g_str_equal (row->name, wanted->name)))
      return i;
  }
  return -1;
}

int
hd_duty_table_find_column (HdDutyTable *self,
                           gint64       obligation,
                           gint64       year)
{
  for (int i = 0; i < hd_duty_table_n_columns (self); i++) {
    HdDutyColumn *column = hd_duty_table_column (self, i);

    if (column->obligation_id == obligation && column->year == year)
      return i;
  }
  return -1;
}

GPtrArray *
hd_duty_table_duties (HdDutyTable *self,
                      int          row,
                      int          column)
{
  GPtrArray *found = g_ptr_array_new ();
  int rows = row >= 0 ? row + 1 : hd_duty_table_n_rows (self), columns = column >= 0 ? column + 1 : hd_duty_table_n_columns (self);

  for (int i = MAX (row, 0); i < rows; i++)
    for (int j = MAX (column, 0); j < columns; j++) {
      guint n;
      HdDuty **duties = hd_duty_table_cell (self, i, j, &n);

      for (guint k = 0; k < n; k++)
        g_ptr_array_add (found, duties[k]);
    }
  return found;
}

GPtrArray *
hd_duty_table_obligations (HdDutyTable *self)
{
  GPtrArray *found = g_ptr_array_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (g_int64_hash, g_int64_equal);

  for (guint i = 0; i < self->columns->len; i++) {
    HdDutyColumn *column = g_ptr_array_index (self->columns, i);

    if (g_hash_table_add (seen, &column->obligation_id))
      g_ptr_array_add (found, column->obligation);
  }
  return found;
}
