/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "judge-matrix.h"
#include "store/marking.h"

#define HD_TYPE_MATRIX_ROW (hd_matrix_row_get_type ())
G_DECLARE_FINAL_TYPE (HdMatrixRow, hd_matrix_row, HD, MATRIX_ROW, GObject)

/* A work, with a cell for each judge of the matrix. */
struct _HdMatrixRow
{
  GObject       parent_instance;

  gint64        work;
  char         *code;
  char         *kind;
  HdMatrixCell *cells;
  GPtrArray    *judges;   /* (owned): names, one for each cell */
};

static guint changed_signal;

G_DEFINE_FINAL_TYPE (HdMatrixRow, hd_matrix_row, G_TYPE_OBJECT)

static void
hd_matrix_row_finalize (GObject *object)
{
  HdMatrixRow *self = HD_MATRIX_ROW (object);

  g_free (self->code);
  g_free (self->kind);
  g_free (self->cells);
  g_clear_pointer (&self->judges, g_ptr_array_unref);
  G_OBJECT_CLASS (hd_matrix_row_parent_class)->finalize (object);
}

static void
hd_matrix_row_class_init (HdMatrixRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hd_matrix_row_finalize;
  changed_signal = g_signal_new ("changed", HD_TYPE_MATRIX_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
hd_matrix_row_init (HdMatrixRow *self)
{
}

/* One for each view. */
typedef struct {
  HdJudgeMatrixFunc  func;
  gpointer           data;
  GListStore        *rows;     /* (owned): of HdMatrixRow */
  GArray            *judges;   /* (owned): ids, in the order of the columns */
  GPtrArray         *columns;  /* (owned): of GtkColumnViewColumn, one for each judge */
  GHashTable        *cells;    /* (owned): set of Cell, those shown */
} Matrix;

/* The button of one work and judge; lives as long as its list item. */
typedef struct {
  Matrix      *matrix;
  guint        judge;
  GtkWidget   *button;   /* weak */
  GtkListItem *item;     /* borrowed */
  HdMatrixRow *row;      /* borrowed while bound */
} Cell;

static void
matrix_free (Matrix *matrix)
{
  g_object_unref (matrix->rows);
  g_array_unref (matrix->judges);
  g_ptr_array_unref (matrix->columns);
  g_hash_table_unref (matrix->cells);
  g_free (matrix);
}

static HdMatrixCell *
cell_data (Cell *cell)
{
  return &cell->row->cells[cell->judge];
}

static void
show_cell (Cell *cell)
{
  HdMatrixCell *data = cell_data (cell);
  const char *icon = data->assignment == 0 ? (data->blocked ? "action-unavailable-symbolic" : NULL) :
                     data->locked ? "changes-prevent-symbolic" : data->marked ? "document-edit-symbolic" : "emblem-ok-symbolic";
  const char *state = data->assignment == 0 ? (data->blocked ? _("a conflict of interest") : "") :
                      data->marked ? _("marks handed in") : data->locked ? _("locked") : data->anchor ? _("common work") : _("assigned");
  g_autofree char *label = g_strdup_printf ("%s · %s%s%s", cell->row->code, (char *) g_ptr_array_index (cell->row->judges, cell->judge),
                                            *state != '\0' ? ": " : "", state);

  gtk_button_set_icon_name (GTK_BUTTON (cell->button), icon != NULL ? icon : "");
  gtk_widget_set_tooltip_text (cell->button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (cell->button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_sensitive (cell->button, data->assignment != 0);
}

static void
pressed_cb (Cell *cell)
{
  if (cell->row != NULL)
    cell->matrix->func (cell_data (cell)->assignment, TRUE, cell->matrix->data);
}

static void
entered_cb (Cell *cell)
{
  if (cell->row != NULL)
    cell->matrix->func (cell_data (cell)->assignment, FALSE, cell->matrix->data);
}

/* The assigned cell that comes next from here in a direction, over those that are empty;
 * NULL if none is shown there. */
static Cell *
next_cell (Cell *from,
           int   across,
           int   down)
{
  guint position = gtk_list_item_get_position (from->item);
  Cell *best = NULL;
  guint nearest = G_MAXUINT;
  GHashTableIter iter;
  gpointer key;

  g_hash_table_iter_init (&iter, from->matrix->cells);
  while (g_hash_table_iter_next (&iter, &key, NULL)) {
    Cell *cell = key;
    int x = (int) cell->judge - (int) from->judge, y = (int) gtk_list_item_get_position (cell->item) - (int) position;
    int ahead = across != 0 ? x * across : y * down, aside = across != 0 ? y : x;

    if (aside != 0 || ahead <= 0 || (guint) ahead >= nearest || cell_data (cell)->assignment == 0)
      continue;
    nearest = ahead;
    best = cell;
  }
  return best;
}

/* Arrows lead from assignment to assignment; Tab would go through every judge of every work. */
static gboolean
key_cb (Cell            *cell,
        guint            key,
        guint            code,
        GdkModifierType  state)
{
  Cell *next;

  if (cell->row == NULL || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SHIFT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;
  switch (key) {
  case GDK_KEY_Left:
  case GDK_KEY_KP_Left:
    next = next_cell (cell, -1, 0);
    break;
  case GDK_KEY_Right:
  case GDK_KEY_KP_Right:
    next = next_cell (cell, 1, 0);
    break;
  case GDK_KEY_Up:
  case GDK_KEY_KP_Up:
    next = next_cell (cell, 0, -1);
    break;
  case GDK_KEY_Down:
  case GDK_KEY_KP_Down:
    next = next_cell (cell, 0, 1);
    break;
  default:
    return GDK_EVENT_PROPAGATE;
  }
  if (next != NULL)
    gtk_widget_grab_focus (next->button);
  return GDK_EVENT_STOP;
}

static void
setup_cell_cb (GtkListItemFactory *factory,
               GtkListItem        *item,
               Matrix             *matrix)
{
  Cell *cell = g_new0 (Cell, 1);
  GtkEventController *focus = gtk_event_controller_focus_new (), *keys = gtk_event_controller_key_new ();

  cell->matrix = matrix;
  cell->item = item;
  cell->judge = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (factory), "judge"));
  g_set_weak_pointer (&cell->button, gtk_button_new ());
  gtk_widget_add_css_class (cell->button, "flat");
  gtk_widget_set_halign (cell->button, GTK_ALIGN_CENTER);
  g_signal_connect_swapped (cell->button, "clicked", G_CALLBACK (pressed_cb), cell);
  g_signal_connect_swapped (focus, "enter", G_CALLBACK (entered_cb), cell);
  gtk_widget_add_controller (cell->button, focus);
  g_object_set_data (G_OBJECT (cell->button), "focus", focus);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), cell);
  gtk_widget_add_controller (cell->button, keys);
  g_object_set_data (G_OBJECT (cell->button), "keys", keys);
  gtk_list_item_set_activatable (item, FALSE);
  gtk_list_item_set_child (item, cell->button);
  g_object_set_data_full (G_OBJECT (item), "cell", cell, g_free);
}

static void
bind_cell_cb (GtkListItemFactory *factory,
              GtkListItem        *item)
{
  Cell *cell = g_object_get_data (G_OBJECT (item), "cell");

  cell->row = gtk_list_item_get_item (item);
  g_hash_table_add (cell->matrix->cells, cell);
  g_signal_connect_swapped (cell->row, "changed", G_CALLBACK (show_cell), cell);
  show_cell (cell);
}

static void
unbind_cell_cb (GtkListItemFactory *factory,
                GtkListItem        *item)
{
  Cell *cell = g_object_get_data (G_OBJECT (item), "cell");

  g_signal_handlers_disconnect_by_data (cell->row, cell);
  g_hash_table_remove (cell->matrix->cells, cell);
  cell->row = NULL;
}

static void
teardown_cell_cb (GtkListItemFactory *factory,
                  GtkListItem        *item)
{
  Cell *cell = g_object_get_data (G_OBJECT (item), "cell");

  /* The button is gone already, or lives a moment longer than its cell. */
  if (cell->button == NULL)
    return;
  g_signal_handlers_disconnect_by_data (cell->button, cell);
  gtk_widget_remove_controller (cell->button, g_object_get_data (G_OBJECT (cell->button), "focus"));
  gtk_widget_remove_controller (cell->button, g_object_get_data (G_OBJECT (cell->button), "keys"));
  g_clear_weak_pointer (&cell->button);
}

static void
setup_text_cb (GtkListItemFactory *factory,
               GtkListItem        *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_list_item_set_child (item, label);
}

static void
bind_code_cb (GtkListItemFactory *factory,
              GtkListItem        *item)
{
  HdMatrixRow *row = gtk_list_item_get_item (item);

  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)), row->code);
}

static void
bind_kind_cb (GtkListItemFactory *factory,
              GtkListItem        *item)
{
  HdMatrixRow *row = gtk_list_item_get_item (item);

  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)), row->kind);
  gtk_widget_set_tooltip_text (gtk_list_item_get_child (item), row->kind);
}

static GtkColumnViewColumn *
append_column (GtkColumnView      *view,
               const char         *title,
               GtkListItemFactory *factory,
               gboolean            expand)
{
  GtkColumnViewColumn *column = gtk_column_view_column_new (title, factory);

  gtk_column_view_column_set_expand (column, expand);
  gtk_column_view_append_column (view, column);
  return column;
}

void
hd_judge_matrix_set_up (GtkColumnView     *view,
                        HdJudgeMatrixFunc  func,
                        gpointer           data)
{
  Matrix *matrix = g_new0 (Matrix, 1);
  void (*const binds[]) (GtkListItemFactory *, GtkListItem *) = { bind_code_cb, bind_kind_cb };
  const char *const titles[] = { _("Code"), _("Kind of work") };
  GtkSelectionModel *selection;

  matrix->func = func;
  matrix->data = data;
  matrix->rows = g_list_store_new (HD_TYPE_MATRIX_ROW);
  matrix->judges = g_array_new (FALSE, FALSE, sizeof (gint64));
  matrix->columns = g_ptr_array_new_with_free_func (g_object_unref);
  matrix->cells = g_hash_table_new (NULL, NULL);
  g_object_set_data_full (G_OBJECT (view), "matrix", matrix, (GDestroyNotify) matrix_free);
  for (guint i = 0; i < G_N_ELEMENTS (binds); i++) {
    GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

    g_signal_connect (factory, "setup", G_CALLBACK (setup_text_cb), NULL);
    g_signal_connect (factory, "bind", G_CALLBACK (binds[i]), NULL);
    g_object_unref (append_column (view, titles[i], factory, i == 1));
  }
  selection = GTK_SELECTION_MODEL (gtk_no_selection_new (g_object_ref (G_LIST_MODEL (matrix->rows))));
  gtk_column_view_set_model (view, selection);
  g_object_unref (selection);
}

/* Nguyễn Thị Ánh is N.T. Ánh: a column is narrow. (transfer full) */
static char *
shorten (const char *name)
{
  g_auto (GStrv) parts = g_strsplit (name, " ", -1);
  g_autoptr (GString) text = g_string_new (NULL);
  guint n = g_strv_length (parts);

  for (guint i = 0; i + 1 < n; i++)
    if (*parts[i] != '\0') {
      g_string_append_unichar (text, g_utf8_get_char (parts[i]));
      g_string_append_c (text, '.');
    }
  if (n > 0)
    g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", parts[n - 1]);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* The columns are those of the judges who judge, and of others who still have a work here. */
static GPtrArray *
find_judges (HdStore   *store,
             gint64     contest,
             GPtrArray *assignments)
{
  g_autoptr (GPtrArray) panel = hd_store_find_parts (store, HD_TYPE_JUDGE, "contest", contest, NULL);
  g_autoptr (GPtrArray) shown = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; panel != NULL && i < panel->len; i++) {
    HdRecord *judge = g_ptr_array_index (panel, i);
    gboolean wanted = !hd_record_bool (judge, HD_JUDGE_ENDED) && !g_str_equal (hd_record_text (judge, HD_JUDGE_ROLE), "secretary");

    for (guint a = 0; !wanted && a < assignments->len; a++)
      wanted = hd_record_int (g_ptr_array_index (assignments, a), HD_ASSIGNMENT_JUDGE) == hd_record_id (judge);
    if (wanted)
      g_ptr_array_add (shown, g_object_ref (judge));
  }
  return g_steal_pointer (&shown);
}

/* Columns stay while their judges do: one of the buttons may have the keyboard. */
static void
show_columns (GtkColumnView *view,
              Matrix        *matrix,
              GPtrArray     *judges,
              const guint   *loads)
{
  gboolean same = judges->len == matrix->judges->len;

  for (guint j = 0; same && j < judges->len; j++)
    same = hd_record_id (g_ptr_array_index (judges, j)) == g_array_index (matrix->judges, gint64, j);
  if (!same) {
    g_list_store_remove_all (matrix->rows);
    for (guint j = 0; j < matrix->columns->len; j++)
      gtk_column_view_remove_column (view, g_ptr_array_index (matrix->columns, j));
    g_ptr_array_set_size (matrix->columns, 0);
    g_array_set_size (matrix->judges, 0);
    for (guint j = 0; j < judges->len; j++) {
      GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
      gint64 id = hd_record_id (g_ptr_array_index (judges, j));

      g_object_set_data (G_OBJECT (factory), "judge", GUINT_TO_POINTER (j));
      g_signal_connect (factory, "setup", G_CALLBACK (setup_cell_cb), matrix);
      g_signal_connect (factory, "bind", G_CALLBACK (bind_cell_cb), NULL);
      g_signal_connect (factory, "unbind", G_CALLBACK (unbind_cell_cb), NULL);
      g_signal_connect (factory, "teardown", G_CALLBACK (teardown_cell_cb), NULL);
      g_array_append_val (matrix->judges, id);
      g_ptr_array_add (matrix->columns, append_column (view, NULL, factory, FALSE));
    }
  }
  for (guint j = 0; j < judges->len; j++) {
    g_autofree char *name = shorten (hd_record_text (g_ptr_array_index (judges, j), HD_JUDGE_FULL_NAME));
    g_autofree char *title = g_strdup_printf ("%s (%u)", name, loads[j]);

    gtk_column_view_column_set_title (g_ptr_array_index (matrix->columns, j), title);
  }
}

static HdMatrixRow *
row_of (GHashTable *rows,
        gint64      work)
{
  return g_hash_table_lookup (rows, &work);
}

static guint
column_of (Matrix *matrix,
           gint64  judge)
{
  guint j = 0;

  while (j < matrix->judges->len && g_array_index (matrix->judges, gint64, j) != judge)
    j++;
  return j;
}

/* Rows stay while their works do. (transfer full): by id, borrowed */
static GHashTable *
show_works (Matrix    *matrix,
            HdContext *context,
            GPtrArray *works,
            GPtrArray *names)
{
  GHashTable *rows = g_hash_table_new (g_int64_hash, g_int64_equal);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (matrix->rows));
  gboolean same = n == works->len;

  for (guint i = 0; same && i < n; i++) {
    g_autoptr (HdMatrixRow) row = g_list_model_get_item (G_LIST_MODEL (matrix->rows), i);

    same = row->work == hd_record_id (g_ptr_array_index (works, i));
  }
  if (!same) {
    g_autoptr (GPtrArray) fresh = g_ptr_array_new_with_free_func (g_object_unref);

    for (guint i = 0; i < works->len; i++) {
      HdMatrixRow *row = g_object_new (HD_TYPE_MATRIX_ROW, NULL);
      HdRecord *work = g_ptr_array_index (works, i);

      row->work = hd_record_id (work);
      row->code = g_strdup (hd_record_text (work, HD_WORK_CODE));
      row->kind = g_strdup (hd_context_name (context, "contest_kind", hd_record_int (work, HD_WORK_KIND)));
      row->cells = g_new0 (HdMatrixCell, MAX (names->len, 1));
      row->judges = g_ptr_array_ref (names);
      g_ptr_array_add (fresh, row);
    }
    g_list_store_splice (matrix->rows, 0, n, fresh->pdata, fresh->len);
  }
  for (guint i = 0; i < works->len; i++) {
    g_autoptr (HdMatrixRow) row = g_list_model_get_item (G_LIST_MODEL (matrix->rows), i);

    memset (row->cells, 0, sizeof *row->cells * names->len);
    g_hash_table_insert (rows, &row->work, row);
  }
  return rows;
}

static void
fill_cells (Matrix     *matrix,
            GHashTable *rows,
            GPtrArray  *assignments,
            GPtrArray  *conflicts,
            GPtrArray  *sheets)
{
  g_autoptr (GHashTable) marked = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  for (guint i = 0; sheets != NULL && i < sheets->len; i++) {
    gint64 id = hd_record_int (g_ptr_array_index (sheets, i), HD_SCORE_SHEET_ASSIGNMENT);

    g_hash_table_add (marked, g_memdup2 (&id, sizeof id));
  }
  for (guint i = 0; conflicts != NULL && i < conflicts->len; i++) {
    HdRecord *conflict = g_ptr_array_index (conflicts, i);
    HdMatrixRow *row = row_of (rows, hd_record_int (conflict, HD_CONFLICT_WORK));
    guint j = column_of (matrix, hd_record_int (conflict, HD_CONFLICT_JUDGE));

    if (row != NULL && j < matrix->judges->len && !g_str_equal (hd_record_text (conflict, HD_CONFLICT_STATE), "dismissed"))
      row->cells[j].blocked = TRUE;
  }
  for (guint i = 0; i < assignments->len; i++) {
    HdRecord *assignment = g_ptr_array_index (assignments, i);
    HdMatrixRow *row = row_of (rows, hd_record_int (assignment, HD_ASSIGNMENT_WORK));
    guint j = column_of (matrix, hd_record_int (assignment, HD_ASSIGNMENT_JUDGE));
    gint64 id = hd_record_id (assignment);

    if (row == NULL || j == matrix->judges->len)
      continue;
    row->cells[j].assignment = id;
    row->cells[j].locked = hd_record_bool (assignment, HD_ASSIGNMENT_LOCKED);
    row->cells[j].anchor = g_str_equal (hd_record_text (assignment, HD_ASSIGNMENT_PURPOSE), "anchor");
    row->cells[j].marked = g_hash_table_contains (marked, &id);
  }
}

guint
hd_judge_matrix_show (GtkColumnView *view,
                      HdContext     *context,
                      gint64         round)
{
  Matrix *matrix = g_object_get_data (G_OBJECT (view), "matrix");
  HdStore *store = hd_context_store (context);
  gint64 contest = hd_context_contest (context);
  g_autoptr (GPtrArray) works = hd_works_in_round (store, round, NULL);
  g_autoptr (GPtrArray) assignments = hd_assignments_of (store, round, 0, NULL);
  g_autoptr (GPtrArray) conflicts = hd_conflicts_of (store, contest, NULL);
  g_autoptr (GPtrArray) sheets = hd_sheets_of (store, round, 0, NULL);
  g_autoptr (GPtrArray) judges = NULL, names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) rows = NULL;
  g_autofree guint *loads = NULL;

  if (works == NULL || assignments == NULL)
    return 0;
  judges = find_judges (store, contest, assignments);
  loads = g_new0 (guint, MAX (judges->len, 1));
  for (guint j = 0; j < judges->len; j++) {
    g_ptr_array_add (names, g_strdup (hd_record_text (g_ptr_array_index (judges, j), HD_JUDGE_FULL_NAME)));
    for (guint i = 0; i < assignments->len; i++)
      loads[j] += hd_record_int (g_ptr_array_index (assignments, i), HD_ASSIGNMENT_JUDGE) == hd_record_id (g_ptr_array_index (judges, j));
  }
  show_columns (view, matrix, judges, loads);
  rows = show_works (matrix, context, works, names);
  fill_cells (matrix, rows, assignments, conflicts, sheets);
  for (guint i = 0; i < works->len; i++) {
    g_autoptr (HdMatrixRow) row = g_list_model_get_item (G_LIST_MODEL (matrix->rows), i);

    g_signal_emit (row, changed_signal, 0);
  }
  return works->len;
}
