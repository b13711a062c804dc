/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "cell-grid-private.h"

typedef enum { PROP_HADJUSTMENT = 1, PROP_VADJUSTMENT, PROP_HSCROLL_POLICY, PROP_VSCROLL_POLICY } HdCellGridProperty;
enum { MOVED, KEY, OPENED, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_ABSTRACT_TYPE_WITH_CODE (HdCellGrid, hd_cell_grid, GTK_TYPE_WIDGET, G_ADD_PRIVATE (HdCellGrid)
                                  G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL))

HdCellGridPrivate *
hd_cell_grid_private (HdCellGrid *self)
{
  return hd_cell_grid_get_instance_private (self);
}

static void
forget_font (HdCellGrid *self)
{
  g_clear_pointer (&hd_cell_grid_private (self)->layouts, g_hash_table_unref);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
hd_cell_grid_css_changed (GtkWidget         *widget,
                          GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (hd_cell_grid_parent_class)->css_changed (widget, change);
  forget_font (HD_CELL_GRID (widget));
}

static void
hd_cell_grid_system_setting_changed (GtkWidget        *widget,
                                     GtkSystemSetting  setting)
{
  GTK_WIDGET_CLASS (hd_cell_grid_parent_class)->system_setting_changed (widget, setting);
  forget_font (HD_CELL_GRID (widget));
}

/* Where things are. */

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
update_adjustments (HdCellGrid *self)
{
  HdCellGridPrivate *priv = hd_cell_grid_private (self);

  configure (priv->hadjustment, priv->n_columns * priv->geometry.column_width, MAX (1, room_for_columns (self)), priv->geometry.column_width);
  configure (priv->vadjustment, priv->n_rows * priv->geometry.row_height, MAX (1, room_for_rows (self)), priv->geometry.row_height);
}

static void
hd_cell_grid_size_allocate (GtkWidget *widget,
                            int        width,
                            int        height,
                            int        baseline)
{
  HdCellGrid *self = HD_CELL_GRID (widget);
  HdCellGridPrivate *priv = hd_cell_grid_private (self);
  HdCellGridGeometry geometry = { 0 };

  hd_cell_grid_font (self);
  HD_CELL_GRID_GET_CLASS (self)->arrange (self, width, height, &geometry);
  /* Layouts of other widths would pile up. */
  if (memcmp (&geometry, &priv->geometry, sizeof geometry) != 0)
    g_hash_table_remove_all (priv->layouts);
  priv->geometry = geometry;
  update_adjustments (self);
}

static gboolean
is_in (double position,
       int    start,
       int    length)
{
  return position >= start && position < start + length;
}

/* A name stands for the total of its row, a heading for that of its column. FALSE if nothing is there. */
static gboolean
place_at (HdCellGrid *self,
          double      x,
          double      y,
          int        *row,
          int        *column)
{
  HdCellGridPrivate *priv = hd_cell_grid_private (self);
  const HdCellGridGeometry *geometry = &priv->geometry;

  if (!priv->shown || x < 0 || y < 0)
    return FALSE;
  *row = y < geometry->top ? -1 : (int) ((y - geometry->top + scrolled (priv->vadjustment)) / geometry->row_height);
  if (x < geometry->left || is_in (x, geometry->total_left, geometry->total_width)) {
    *column = hd_cell_grid_total_column (self);
    return *row < priv->n_rows;
  }
  *column = (x - geometry->left + scrolled (priv->hadjustment)) / geometry->column_width;
  return *row < priv->n_rows && *column < priv->n_columns;
}

/* Led by the keyboard and the pointer. */

static void
tell (HdCellGrid *self)
{
  HdCellGridPrivate *priv = hd_cell_grid_private (self);
  g_autofree char *text = HD_CELL_GRID_GET_CLASS (self)->describe (self, priv->row, priv->column);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
scroll_into_view (GtkAdjustment *adjustment,
                  int            index,
                  int            size)
{
  if (adjustment != NULL)
    gtk_adjustment_clamp_page (adjustment, index * size, (index + 1) * size);
}

/* Where an index may be: a total only where one was asked for. */
static int
row_within (HdCellGrid *self,
            int         row,
            gboolean    cell)
{
  int n = hd_cell_grid_private (self)->n_rows;

  return n == 0 ? -1 : CLAMP (row, cell ? 0 : -1, n - 1);
}

static int
column_within (HdCellGrid *self,
               int         column,
               gboolean    cell)
{
  int n = hd_cell_grid_private (self)->n_columns, total = hd_cell_grid_total_column (self);

  return n == 0 ? total : CLAMP (column, cell ? 0 : MIN (0, total), cell ? n - 1 : MAX (n - 1, total));
}

static gboolean
key_cb (HdCellGrid      *self,
        guint            key,
        guint            code,
        GdkModifierType  state)
{
  HdCellGridPrivate *priv = hd_cell_grid_private (self);
  gboolean extend = (state & GDK_SHIFT_MASK) != 0, control = (state & GDK_CONTROL_MASK) != 0, handled = FALSE;
  int row = priv->row, column = priv->column, page;

  if ((state & GDK_ALT_MASK) != 0 || priv->n_rows == 0 || priv->geometry.row_height == 0)
    return GDK_EVENT_PROPAGATE;
  page = MAX (1, room_for_rows (self) / priv->geometry.row_height - 1);
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
    column = priv->n_columns - 1;
    row = control ? priv->n_rows - 1 : row;
    break;
  case GDK_KEY_Page_Up: case GDK_KEY_KP_Page_Up:
    row = MAX (0, row - page);
    break;
  case GDK_KEY_Page_Down: case GDK_KEY_KP_Page_Down:
    row += page;
    break;
  case GDK_KEY_Escape:
    if (priv->row == priv->anchor_row && priv->column == priv->anchor_column)
      return GDK_EVENT_PROPAGATE;
    extend = FALSE;
    break;
  case GDK_KEY_a: case GDK_KEY_A:
    if (control) {
      priv->anchor_row = priv->anchor_column = 0;
      row = priv->n_rows - 1;
      column = priv->n_columns - 1;
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
  hd_cell_grid_set_cursor (self, row, column, extend);
  return GDK_EVENT_STOP;
}

/* A total is a button; what a press on a cell does is for the cell. */
static void
pressed_cb (HdCellGrid      *self,
            int              n_press,
            double           x,
            double           y,
            GtkGestureClick *click)
{
  const HdCellGridGeometry *geometry = &hd_cell_grid_private (self)->geometry;
  gboolean extend = (gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (click)) & GDK_SHIFT_MASK) != 0;
  int row, column;

  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (!place_at (self, x, y, &row, &column))
    return;
  hd_cell_grid_set_cursor (self, row, column, extend);
  if (extend)
    return;
  if (is_cell (self, row, column))
    HD_CELL_GRID_GET_CLASS (self)->pressed (self, n_press);
  else if (n_press == 1 && (row >= 0 || is_in (y, geometry->total_top, geometry->total_height)) &&
           (column != hd_cell_grid_total_column (self) || is_in (x, geometry->total_left, geometry->total_width)))
    g_signal_emit (self, signals[OPENED], 0);
}

static gboolean
hd_cell_grid_query_tooltip (GtkWidget  *widget,
                            int         x,
                            int         y,
                            gboolean    keyboard,
                            GtkTooltip *tooltip)
{
  HdCellGrid *self = HD_CELL_GRID (widget);
  g_autofree char *text = NULL;
  int row, column;

  if (keyboard || !place_at (self, x, y, &row, &column))
    return FALSE;
  text = HD_CELL_GRID_GET_CLASS (self)->describe (self, row, column);
  gtk_tooltip_set_text (tooltip, text);
  return TRUE;
}

static gboolean
hd_cell_grid_focus (GtkWidget        *widget,
                    GtkDirectionType  direction)
{
  /* Arrows go from cell to cell, Tab goes on. */
  return !gtk_widget_has_focus (widget) && gtk_widget_grab_focus (widget);
}

static void
drop_adjustment (HdCellGrid     *self,
                 GtkAdjustment **place)
{
  if (*place != NULL)
    g_signal_handlers_disconnect_by_data (*place, self);
  g_clear_object (place);
}

static void
set_adjustment (HdCellGrid     *self,
                GtkAdjustment **place,
                GtkAdjustment  *adjustment)
{
  if (adjustment != NULL && *place == adjustment)
    return;
  drop_adjustment (self, place);
  *place = g_object_ref_sink (adjustment != NULL ? adjustment : gtk_adjustment_new (0, 0, 0, 0, 0, 0));
  g_signal_connect_swapped (*place, "value-changed", G_CALLBACK (gtk_widget_queue_draw), self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
hd_cell_grid_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  HdCellGridPrivate *priv = hd_cell_grid_private (HD_CELL_GRID (object));

  switch ((HdCellGridProperty) prop_id) {
  case PROP_HADJUSTMENT:
    g_value_set_object (value, priv->hadjustment);
    break;
  case PROP_VADJUSTMENT:
    g_value_set_object (value, priv->vadjustment);
    break;
  case PROP_HSCROLL_POLICY:
    g_value_set_enum (value, priv->hpolicy);
    break;
  case PROP_VSCROLL_POLICY:
    g_value_set_enum (value, priv->vpolicy);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
hd_cell_grid_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  HdCellGrid *self = HD_CELL_GRID (object);
  HdCellGridPrivate *priv = hd_cell_grid_private (self);

  switch ((HdCellGridProperty) prop_id) {
  case PROP_HADJUSTMENT:
    set_adjustment (self, &priv->hadjustment, g_value_get_object (value));
    break;
  case PROP_VADJUSTMENT:
    set_adjustment (self, &priv->vadjustment, g_value_get_object (value));
    break;
  case PROP_HSCROLL_POLICY:
    priv->hpolicy = g_value_get_enum (value);
    break;
  case PROP_VSCROLL_POLICY:
    priv->vpolicy = g_value_get_enum (value);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
hd_cell_grid_dispose (GObject *object)
{
  HdCellGrid *self = HD_CELL_GRID (object);
  HdCellGridPrivate *priv = hd_cell_grid_private (self);

  drop_adjustment (self, &priv->hadjustment);
  drop_adjustment (self, &priv->vadjustment);
  g_clear_pointer (&priv->layouts, g_hash_table_unref);
  G_OBJECT_CLASS (hd_cell_grid_parent_class)->dispose (object);
}

static void
hd_cell_grid_class_init (HdCellGridClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hd_cell_grid_dispose;
  object_class->get_property = hd_cell_grid_get_property;
  object_class->set_property = hd_cell_grid_set_property;
  widget_class->snapshot = hd_cell_grid_snapshot;
  widget_class->size_allocate = hd_cell_grid_size_allocate;
  widget_class->css_changed = hd_cell_grid_css_changed;
  widget_class->system_setting_changed = hd_cell_grid_system_setting_changed;
  widget_class->query_tooltip = hd_cell_grid_query_tooltip;
  widget_class->focus = hd_cell_grid_focus;
  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");
  /* Who derives from it hears of it first. */
  signals[MOVED] = g_signal_new ("moved", HD_TYPE_CELL_GRID, G_SIGNAL_RUN_FIRST, G_STRUCT_OFFSET (HdCellGridClass, moved), NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);
  signals[KEY] = g_signal_new ("key", HD_TYPE_CELL_GRID, G_SIGNAL_RUN_LAST, G_STRUCT_OFFSET (HdCellGridClass, key), g_signal_accumulator_true_handled,
                               NULL, NULL, G_TYPE_BOOLEAN, 1, G_TYPE_UINT);
  signals[OPENED] = g_signal_new ("opened", HD_TYPE_CELL_GRID, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID);
}

static void
hd_cell_grid_init (HdCellGrid *self)
{
  GtkEventController *keys = gtk_event_controller_key_new (), *focus = gtk_event_controller_focus_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  g_signal_connect_swapped (focus, "enter", G_CALLBACK (gtk_widget_queue_draw), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (gtk_widget_queue_draw), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

void
hd_cell_grid_cursor (HdCellGrid *self,
                     int        *row,
                     int        *column)
{
  *row = hd_cell_grid_private (self)->row;
  *column = hd_cell_grid_private (self)->column;
}

void
hd_cell_grid_anchor (HdCellGrid *self,
                     int        *row,
                     int        *column)
{
  *row = hd_cell_grid_private (self)->anchor_row;
  *column = hd_cell_grid_private (self)->anchor_column;
}

void
hd_cell_grid_set_cursor (HdCellGrid *self,
                         int         row,
                         int         column,
                         gboolean    extend)
{
  HdCellGridPrivate *priv = hd_cell_grid_private (self);

  priv->row = row_within (self, row, extend);
  priv->column = column_within (self, column, extend);
  if (!extend || !is_cell (self, priv->anchor_row, priv->anchor_column)) {
    priv->anchor_row = priv->row;
    priv->anchor_column = priv->column;
  }
  if (priv->row >= 0)
    scroll_into_view (priv->vadjustment, priv->row, priv->geometry.row_height);
  if (priv->column != hd_cell_grid_total_column (self))
    scroll_into_view (priv->hadjustment, priv->column, priv->geometry.column_width);
  tell (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_signal_emit (self, signals[MOVED], 0);
}

void
hd_cell_grid_range (HdCellGrid *self,
                    int        *top,
                    int        *left,
                    int        *bottom,
                    int        *right)
{
  HdCellGridPrivate *priv = hd_cell_grid_private (self);

  *top = MIN (priv->row, priv->anchor_row);
  *left = MIN (priv->column, priv->anchor_column);
  *bottom = MAX (priv->row, priv->anchor_row);
  *right = MAX (priv->column, priv->anchor_column);
}

void
hd_cell_grid_show (HdCellGrid *self,
                   int         n_rows,
                   int         n_columns,
                   int         row,
                   int         column,
                   int         anchor_row,
                   int         anchor_column)
{
  HdCellGridPrivate *priv = hd_cell_grid_private (self);

  priv->shown = TRUE;
  priv->n_rows = n_rows;
  priv->n_columns = n_columns;
  priv->row = row_within (self, row, FALSE);
  priv->column = column_within (self, column, FALSE);
  priv->anchor_row = row_within (self, anchor_row, FALSE);
  priv->anchor_column = column_within (self, anchor_column, FALSE);
  update_adjustments (self);
  tell (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_signal_emit (self, signals[MOVED], 0);
}

int
hd_cell_grid_n_rows (HdCellGrid *self)
{
  return hd_cell_grid_private (self)->n_rows;
}

int
hd_cell_grid_n_columns (HdCellGrid *self)
{
  return hd_cell_grid_private (self)->n_columns;
}

int
hd_cell_grid_total_column (HdCellGrid *self)
{
  return HD_CELL_GRID_GET_CLASS (self)->totals_behind ? hd_cell_grid_private (self)->n_columns : -1;
}

const HdCellGridGeometry *
hd_cell_grid_geometry (HdCellGrid *self)
{
  return &hd_cell_grid_private (self)->geometry;
}

double
hd_cell_grid_scrolled (HdCellGrid *self)
{
  return scrolled (hd_cell_grid_private (self)->hadjustment);
}

gboolean
hd_cell_grid_cell_at (HdCellGrid *self,
                      double      x,
                      double      y,
                      int        *row,
                      int        *column)
{
  return place_at (self, x, y, row, column) && is_cell (self, *row, *column);
}
