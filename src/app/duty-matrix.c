/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "duty-matrix-private.h"
#include "duty-text.h"

/* Names of obligations get less room where few units would be seen below them. */
#define TITLE_LINES       4
#define LEAST_TITLE_LINES 2
#define ROOMY_ROWS        14

typedef enum { PROP_HADJUSTMENT = 1, PROP_VADJUSTMENT, PROP_HSCROLL_POLICY, PROP_VSCROLL_POLICY } HdDutyMatrixProperty;
enum { MOVED, KEY, OPENED, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE_WITH_CODE (HdDutyMatrix, hd_duty_matrix, GTK_TYPE_WIDGET, G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL))

static void
configure (GtkAdjustment *adjustment,
           double         content,
           double         page,
           double         step)
{
  if (adjustment != NULL)
    gtk_adjustment_configure (adjustment, CLAMP (gtk_adjustment_get_value (adjustment), 0, MAX (0, content - page)), 0, MAX (content, page), step,
                              page * 0.9, page);
}

static void
update_adjustments (HdDutyMatrix *self)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self)), height = gtk_widget_get_height (GTK_WIDGET (self));

  hd_duty_matrix_measure_font (self);
  configure (self->hadjustment, n_columns (self) * self->column_width, MAX (1, width - left_edge (self)), self->column_width);
  configure (self->vadjustment, n_rows (self) * self->row_height, MAX (1, height - top_edge (self)), self->row_height);
}

static void
hd_duty_matrix_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  HdDutyMatrix *self = HD_DUTY_MATRIX (widget);

  hd_duty_matrix_measure_font (self);
  /* A narrow window has room for cells rather than for whole names. */
  if (self->name_width != CLAMP (width / 4, self->row_height * 3, self->row_height * 9)) {
    self->name_width = CLAMP (width / 4, self->row_height * 3, self->row_height * 9);
    g_hash_table_remove_all (self->layouts);
  }
  hd_duty_matrix_set_title_lines (self, height < ROOMY_ROWS * self->row_height ? LEAST_TITLE_LINES : TITLE_LINES);
  update_adjustments (self);
}

static void
hd_duty_matrix_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  HdDutyMatrix *self = HD_DUTY_MATRIX (widget);

  hd_duty_matrix_measure_font (self);
  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    *minimum = self->row_height * 3 + self->total_width + self->column_width;
    *natural = left_edge (self) + n_columns (self) * self->column_width;
  } else {
    *minimum = top_edge (self) - (self->title_lines - LEAST_TITLE_LINES) * self->small_height + 2 * self->row_height;
    *natural = top_edge (self) + n_rows (self) * self->row_height;
  }
  *natural = MAX (*minimum, *natural);
}

static void
forget_layouts (HdDutyMatrix *self)
{
  g_clear_pointer (&self->layouts, g_hash_table_unref);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
hd_duty_matrix_css_changed (GtkWidget         *widget,
                            GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (hd_duty_matrix_parent_class)->css_changed (widget, change);
  forget_layouts (HD_DUTY_MATRIX (widget));
}

static void
hd_duty_matrix_system_setting_changed (GtkWidget        *widget,
                                       GtkSystemSetting  setting)
{
  GTK_WIDGET_CLASS (hd_duty_matrix_parent_class)->system_setting_changed (widget, setting);
  forget_layouts (HD_DUTY_MATRIX (widget));
}

/* What a screen reader says of the place where the keyboard is. */
static void
tell (HdDutyMatrix *self)
{
  g_autofree char *text = NULL;

  if (self->table == NULL || n_rows (self) == 0 || n_columns (self) == 0)
    text = g_strdup (_("Nobody owes anything here"));
  else if (self->row >= 0 && self->column >= 0) {
    guint n;
    HdDuty **duties = hd_duty_table_cell (self->table, self->row, self->column, &n);

    if (n > 0)
      text = hd_duty_sentence (duties, n);
    else
      text = g_strdup_printf ("%s, %s: %s", hd_duty_table_row (self->table, self->row)->name,
                              hd_record_text (hd_duty_table_column (self->table, self->column)->obligation, HD_OBLIGATION_TITLE), _("Owes nothing here"));
  } else {
    const HdDutyTotal *total = hd_duty_table_total (self->table, self->row, self->column);

    /* Translators: a total: of whom or of what, then done of owed, then late. */
    text = g_strdup_printf (_("%s: %u of %u done, %u overdue"),
                            self->row >= 0 ? hd_duty_table_row (self->table, self->row)->name :
                            self->column >= 0 ? hd_record_text (hd_duty_table_column (self->table, self->column)->obligation, HD_OBLIGATION_TITLE) :
                            _("In all"), total->done, total->owed, total->late);
  }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
scroll_into_view (GtkAdjustment *adjustment,
                  int            index,
                  int            size)
{
  if (adjustment != NULL && index >= 0)
    gtk_adjustment_clamp_page (adjustment, index * size, (index + 1) * size);
}

/* Who and what is chosen, for when other rows and columns are shown. */
static void
remember (HdDutyMatrix *self)
{
  self->at_row = self->row >= 0 ? hd_duty_table_row (self->table, self->row) : NULL;
  self->at_column = self->column >= 0 ? hd_duty_table_column (self->table, self->column) : NULL;
  self->from_row = self->anchor_row >= 0 ? hd_duty_table_row (self->table, self->anchor_row) : NULL;
  self->from_column = self->anchor_column >= 0 ? hd_duty_table_column (self->table, self->anchor_column) : NULL;
}

/* Where it is shown now; the nearest if it is not. */
static int
row_again (HdDutyMatrix *self,
           HdDutyRow    *row,
           int           before)
{
  int found = row != NULL ? hd_duty_table_find_row (self->table, row) : -1;

  return found >= 0 ? found : CLAMP (before, -1, n_rows (self) - 1);
}

static int
column_again (HdDutyMatrix *self,
              HdDutyColumn *column,
              int           before)
{
  int found = column != NULL ? hd_duty_table_find_column (self->table, column->obligation_id, column->year) : -1;

  return found >= 0 ? found : CLAMP (before, -1, n_columns (self) - 1);
}

void
hd_duty_matrix_set_cursor (HdDutyMatrix *self,
                           int           row,
                           int           column,
                           gboolean      extend)
{
  self->row = CLAMP (row, extend ? 0 : -1, MAX (-1, n_rows (self) - 1));
  self->column = CLAMP (column, extend ? 0 : -1, MAX (-1, n_columns (self) - 1));
  if (!extend || self->anchor_row < 0 || self->anchor_column < 0) {
    self->anchor_row = self->row;
    self->anchor_column = self->column;
  }
  remember (self);
  scroll_into_view (self->hadjustment, self->column, self->column_width);
  scroll_into_view (self->vadjustment, self->row, self->row_height);
  tell (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_signal_emit (self, signals[MOVED], 0);
}

void
hd_duty_matrix_cursor (HdDutyMatrix *self,
                       int          *row,
                       int          *column)
{
  *row = self->row;
  *column = self->column;
}

void
hd_duty_matrix_range (HdDutyMatrix *self,
                      int          *top,
                      int          *left,
                      int          *bottom,
                      int          *right)
{
  *top = MIN (self->row, self->anchor_row);
  *left = MIN (self->column, self->anchor_column);
  *bottom = MAX (self->row, self->anchor_row);
  *right = MAX (self->column, self->anchor_column);
}

static int
rows_of_a_page (HdDutyMatrix *self)
{
  return MAX (1, (gtk_widget_get_height (GTK_WIDGET (self)) - top_edge (self)) / self->row_height - 1);
}

static gboolean
key_cb (HdDutyMatrix    *self,
        guint            key,
        guint            code,
        GdkModifierType  state)
{
  gboolean extend = (state & GDK_SHIFT_MASK) != 0, control = (state & GDK_CONTROL_MASK) != 0;
  int row = self->row, column = self->column;
  gboolean handled = FALSE;

  if ((state & GDK_ALT_MASK) != 0 || self->table == NULL || n_rows (self) == 0)
    return GDK_EVENT_PROPAGATE;
  switch (key) {
  case GDK_KEY_Left: case GDK_KEY_KP_Left:
    column -= control ? G_MAXINT16 : 1;
    break;
  case GDK_KEY_Right: case GDK_KEY_KP_Right:
    column += control ? G_MAXINT16 : 1;
    break;
  case GDK_KEY_Up: case GDK_KEY_KP_Up:
    row -= control ? G_MAXINT16 : 1;
    break;
  case GDK_KEY_Down: case GDK_KEY_KP_Down:
    row += control ? G_MAXINT16 : 1;
    break;
  case GDK_KEY_Home: case GDK_KEY_KP_Home:
    column = 0;
    row = control ? 0 : row;
    break;
  case GDK_KEY_End: case GDK_KEY_KP_End:
    column = n_columns (self) - 1;
    row = control ? n_rows (self) - 1 : row;
    break;
  case GDK_KEY_Page_Up: case GDK_KEY_KP_Page_Up:
    row = MAX (0, row - rows_of_a_page (self));
    break;
  case GDK_KEY_Page_Down: case GDK_KEY_KP_Page_Down:
    row += rows_of_a_page (self);
    break;
  case GDK_KEY_Escape:
    if (self->row == self->anchor_row && self->column == self->anchor_column)
      return GDK_EVENT_PROPAGATE;
    extend = FALSE;
    break;
  case GDK_KEY_a: case GDK_KEY_A:
    if (control) {
      self->anchor_row = self->anchor_column = 0;
      row = n_rows (self) - 1;
      column = n_columns (self) - 1;
      extend = TRUE;
      break;
    }
    G_GNUC_FALLTHROUGH;
  default:
    if (control)
      return GDK_EVENT_PROPAGATE;
    if (key == GDK_KEY_Return || key == GDK_KEY_KP_Enter || key == GDK_KEY_ISO_Enter) {
      g_signal_emit (self, signals[OPENED], 0);
      return GDK_EVENT_STOP;
    }
    g_signal_emit (self, signals[KEY], 0, key, &handled);
    return handled;
  }
  hd_duty_matrix_set_cursor (self, row, column, extend);
  return GDK_EVENT_STOP;
}

/* What is under the pointer; FALSE over a heading. */
static gboolean
cell_at (HdDutyMatrix *self,
         double        x,
         double        y,
         int          *row,
         int          *column)
{
  int left = left_edge (self), top = top_edge (self);

  *row = y < top ? -1 : (int) ((y - top + hd_duty_matrix_scrolled (self->vadjustment)) / self->row_height);
  *column = x < left ? -1 : (int) ((x - left + hd_duty_matrix_scrolled (self->hadjustment)) / self->column_width);
  return *row < n_rows (self) && *column < n_columns (self) && y >= 0 && x >= 0;
}

static void
pressed_cb (HdDutyMatrix    *self,
            int              n_press,
            double           x,
            double           y,
            GtkGestureClick *click)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (click));
  int row, column;

  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (self->table == NULL || !cell_at (self, x, y, &row, &column))
    return;
  hd_duty_matrix_set_cursor (self, row, column, (state & GDK_SHIFT_MASK) != 0);
  self->dragging = row >= 0 && column >= 0;
  /* A total is a button; a cell opens when it is pressed twice. */
  if (n_press == 2 || (n_press == 1 && (row < 0 || column < 0) && x > self->name_width && y > self->year_height + (row < 0 ? self->title_height : 0)))
    g_signal_emit (self, signals[OPENED], 0);
}

static void
dragged_cb (HdDutyMatrix   *self,
            double          offset_x,
            double          offset_y,
            GtkGestureDrag *drag)
{
  double x, y;
  int row, column;

  gtk_gesture_drag_get_start_point (drag, &x, &y);
  if (self->dragging && cell_at (self, x + offset_x, y + offset_y, &row, &column) && row >= 0 && column >= 0 &&
      (row != self->row || column != self->column))
    hd_duty_matrix_set_cursor (self, row, column, TRUE);
}

static gboolean
hd_duty_matrix_query_tooltip (GtkWidget  *widget,
                              int         x,
                              int         y,
                              gboolean    keyboard,
                              GtkTooltip *tooltip)
{
  HdDutyMatrix *self = HD_DUTY_MATRIX (widget);
  int row, column;

  if (keyboard || self->table == NULL || !cell_at (self, x, y, &row, &column))
    return FALSE;
  if (row >= 0 && column >= 0) {
    guint n;
    HdDuty **duties = hd_duty_table_cell (self->table, row, column, &n);
    g_autofree char *text = hd_duty_sentence (duties, n);

    gtk_tooltip_set_text (tooltip, text);
  } else if (row >= 0)
    gtk_tooltip_set_text (tooltip, hd_duty_table_row (self->table, row)->name);
  else if (column >= 0)
    gtk_tooltip_set_text (tooltip, hd_record_text (hd_duty_table_column (self->table, column)->obligation, HD_OBLIGATION_TITLE));
  return row >= 0 || column >= 0;
}

static gboolean
hd_duty_matrix_focus (GtkWidget        *widget,
                      GtkDirectionType  direction)
{
  /* Arrows go from cell to cell, Tab goes on. */
  if (gtk_widget_has_focus (widget))
    return FALSE;
  return gtk_widget_grab_focus (widget);
}

static void
set_adjustment (HdDutyMatrix   *self,
                GtkAdjustment **place,
                GtkAdjustment  *adjustment)
{
  if (adjustment != NULL && *place == adjustment)
    return;
  if (*place != NULL) {
    g_signal_handlers_disconnect_by_data (*place, self);
    g_clear_object (place);
  }
  *place = g_object_ref_sink (adjustment != NULL ? adjustment : gtk_adjustment_new (0, 0, 0, 0, 0, 0));
  g_signal_connect_swapped (*place, "value-changed", G_CALLBACK (gtk_widget_queue_draw), self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
hd_duty_matrix_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  HdDutyMatrix *self = HD_DUTY_MATRIX (object);

  switch ((HdDutyMatrixProperty) prop_id) {
  case PROP_HADJUSTMENT:
    g_value_set_object (value, self->hadjustment);
    break;
  case PROP_VADJUSTMENT:
    g_value_set_object (value, self->vadjustment);
    break;
  case PROP_HSCROLL_POLICY:
    g_value_set_enum (value, self->hpolicy);
    break;
  case PROP_VSCROLL_POLICY:
    g_value_set_enum (value, self->vpolicy);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
hd_duty_matrix_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  HdDutyMatrix *self = HD_DUTY_MATRIX (object);

  switch ((HdDutyMatrixProperty) prop_id) {
  case PROP_HADJUSTMENT:
    set_adjustment (self, &self->hadjustment, g_value_get_object (value));
    break;
  case PROP_VADJUSTMENT:
    set_adjustment (self, &self->vadjustment, g_value_get_object (value));
    break;
  case PROP_HSCROLL_POLICY:
    self->hpolicy = g_value_get_enum (value);
    break;
  case PROP_VSCROLL_POLICY:
    self->vpolicy = g_value_get_enum (value);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
hd_duty_matrix_dispose (GObject *object)
{
  HdDutyMatrix *self = HD_DUTY_MATRIX (object);

  if (self->hadjustment != NULL)
    g_signal_handlers_disconnect_by_data (self->hadjustment, self);
  if (self->vadjustment != NULL)
    g_signal_handlers_disconnect_by_data (self->vadjustment, self);
  g_clear_object (&self->hadjustment);
  g_clear_object (&self->vadjustment);
  g_clear_pointer (&self->layouts, g_hash_table_unref);
  g_clear_pointer (&self->table, hd_duty_table_unref);
  G_OBJECT_CLASS (hd_duty_matrix_parent_class)->dispose (object);
}

static void
hd_duty_matrix_class_init (HdDutyMatrixClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hd_duty_matrix_dispose;
  object_class->get_property = hd_duty_matrix_get_property;
  object_class->set_property = hd_duty_matrix_set_property;
  widget_class->snapshot = hd_duty_matrix_snapshot;
  widget_class->measure = hd_duty_matrix_measure;
  widget_class->size_allocate = hd_duty_matrix_size_allocate;
  widget_class->css_changed = hd_duty_matrix_css_changed;
  widget_class->system_setting_changed = hd_duty_matrix_system_setting_changed;
  widget_class->query_tooltip = hd_duty_matrix_query_tooltip;
  widget_class->focus = hd_duty_matrix_focus;
  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");
  signals[MOVED] = g_signal_new ("moved", HD_TYPE_DUTY_MATRIX, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[KEY] = g_signal_new ("key", HD_TYPE_DUTY_MATRIX, G_SIGNAL_RUN_LAST, 0, g_signal_accumulator_true_handled, NULL, NULL,
                               G_TYPE_BOOLEAN, 1, G_TYPE_UINT);
  signals[OPENED] = g_signal_new ("opened", HD_TYPE_DUTY_MATRIX, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_css_name (widget_class, "hd-duty-matrix");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID);
}

static void
hd_duty_matrix_init (HdDutyMatrix *self)
{
  GtkEventController *keys = gtk_event_controller_key_new (), *focus = gtk_event_controller_focus_new ();
  GtkGesture *click = gtk_gesture_click_new (), *drag = gtk_gesture_drag_new ();

  self->title_lines = TITLE_LINES;
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (dragged_cb), self);
  g_signal_connect_swapped (focus, "enter", G_CALLBACK (gtk_widget_queue_draw), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (gtk_widget_queue_draw), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
}

void
hd_duty_matrix_show (HdDutyMatrix *self,
                     HdDutyTable  *table)
{
  g_autoptr (HdDutyTable) old = self->table;

  self->table = hd_duty_table_ref (table);
  self->row = row_again (self, self->at_row, self->row);
  self->anchor_row = row_again (self, self->from_row, self->anchor_row);
  self->column = column_again (self, self->at_column, self->column);
  self->anchor_column = column_again (self, self->from_column, self->anchor_column);
  remember (self);
  update_adjustments (self);
  tell (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_signal_emit (self, signals[MOVED], 0);
}

HdDutyTable *
hd_duty_matrix_table (HdDutyMatrix *self)
{
  return self->table;
}
