/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "month-grid.h"

#define PADDING   6
#define N_COLUMNS (HD_MONTH_GRID_TOTAL + 1)

/* Told by what the office noted, by what was held; not told in a month that is over. */
#define NOTED   "●"
#define HELD    "◆"
#define MISSING "○"

typedef enum { PROP_HADJUSTMENT = 1, PROP_VADJUSTMENT, PROP_HSCROLL_POLICY, PROP_VSCROLL_POLICY } HdMonthGridProperty;
enum { TOGGLED, OPENED, N_SIGNALS };

struct _HdMonthGrid
{
  GtkWidget      parent_instance;

  GPtrArray     *lines;        /* (owned) (nullable) of HdTellingLine */
  int            over, begun;  /* months of the year */
  guint          every;        /* units that told in every month */
  guint          totals[12];   /* units that told in each month */

  GtkAdjustment *hadjustment, *vadjustment;   /* (owned) (nullable) */
  GtkScrollablePolicy hpolicy, vpolicy;

  int            row, column;               /* where the keyboard is */
  int            anchor_row, anchor_column; /* the other corner of the range */

  /* Measured when the style changes. */
  GHashTable    *layouts;      /* (owned) (nullable) of PangoLayout, by width and text */
  int            row_height, least_column, column_width, total_width, name_width;
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE_WITH_CODE (HdMonthGrid, hd_month_grid, GTK_TYPE_WIDGET, G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL))

static int
n_rows (HdMonthGrid *self)
{
  return self->lines != NULL ? (int) self->lines->len : 0;
}

/* The heading of the months and their totals. */
static int
top_edge (HdMonthGrid *self)
{
  return 2 * self->row_height;
}

static double
scrolled (HdMonthGrid *self)
{
  return self->vadjustment != NULL ? floor (gtk_adjustment_get_value (self->vadjustment)) : 0;
}

static int
column_left (HdMonthGrid *self,
             int          column)
{
  return self->name_width + column * self->column_width;
}

static int
column_width (HdMonthGrid *self,
              int          column)
{
  return column == HD_MONTH_GRID_TOTAL ? self->total_width : self->column_width;
}

/* Widths go by the font, so that large text has room. */
static void
measure_font (HdMonthGrid *self)
{
  PangoFontMetrics *metrics;
  int digit;

  if (self->layouts != NULL)
    return;
  self->layouts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  metrics = pango_context_get_metrics (gtk_widget_get_pango_context (GTK_WIDGET (self)), NULL, NULL);
  self->row_height = PANGO_PIXELS_CEIL (pango_font_metrics_get_height (metrics)) + 2 * PADDING;
  digit = PANGO_PIXELS_CEIL (pango_font_metrics_get_approximate_digit_width (metrics));
  pango_font_metrics_unref (metrics);
  self->least_column = self->column_width = 3 * digit + PADDING;
  self->total_width = 8 * digit + PADDING;
}

static int
least_name_width (HdMonthGrid *self)
{
  return 4 * self->row_height;
}

static void
hd_month_grid_measure (GtkWidget      *widget,
                       GtkOrientation  orientation,
                       int             for_size,
                       int            *minimum,
                       int            *natural,
                       int            *minimum_baseline,
                       int            *natural_baseline)
{
  HdMonthGrid *self = HD_MONTH_GRID (widget);
  int months;

  measure_font (self);
  months = HD_MONTH_GRID_TOTAL * self->least_column + self->total_width;
  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    *minimum = least_name_width (self) + months;
    *natural = 12 * self->row_height + months;
  } else {
    *minimum = top_edge (self) + 2 * self->row_height;
    *natural = top_edge (self) + MAX (2, n_rows (self)) * self->row_height;
  }
}

static void
update_adjustment (HdMonthGrid *self)
{
  double page, content;

  measure_font (self);
  page = MAX (1, gtk_widget_get_height (GTK_WIDGET (self)) - top_edge (self));
  content = n_rows (self) * self->row_height;
  if (self->vadjustment != NULL)
    gtk_adjustment_configure (self->vadjustment, CLAMP (gtk_adjustment_get_value (self->vadjustment), 0, MAX (0, content - page)), 0,
                              MAX (content, page), self->row_height, page * 0.9, page);
}

static void
hd_month_grid_size_allocate (GtkWidget *widget,
                             int        width,
                             int        height,
                             int        baseline)
{
  HdMonthGrid *self = HD_MONTH_GRID (widget);
  int name_width;

  measure_font (self);
  /* What room there is beside the names makes the months easier to hit. */
  self->column_width = CLAMP ((width - self->total_width - 12 * self->row_height) / HD_MONTH_GRID_TOTAL, self->least_column,
                              self->least_column * 3 / 2);
  name_width = MAX (least_name_width (self), width - HD_MONTH_GRID_TOTAL * self->column_width - self->total_width);
  if (name_width != self->name_width)
    g_hash_table_remove_all (self->layouts);
  self->name_width = name_width;
  update_adjustment (self);
}

static void
forget_layouts (HdMonthGrid *self)
{
  g_clear_pointer (&self->layouts, g_hash_table_unref);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
hd_month_grid_css_changed (GtkWidget         *widget,
                           GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (hd_month_grid_parent_class)->css_changed (widget, change);
  forget_layouts (HD_MONTH_GRID (widget));
}

static void
hd_month_grid_system_setting_changed (GtkWidget        *widget,
                                      GtkSystemSetting  setting)
{
  GTK_WIDGET_CLASS (hd_month_grid_parent_class)->system_setting_changed (widget, setting);
  forget_layouts (HD_MONTH_GRID (widget));
}

/* Drawing. */

static void
draw_text (HdMonthGrid   *self,
           GtkSnapshot   *snapshot,
           const char    *text,
           gboolean       centred,
           double         x,
           double         y,
           int            width,
           const GdkRGBA *color)
{
  g_autofree char *key = g_strdup_printf ("%d %d %s", centred, width, text);
  PangoLayout *layout = g_hash_table_lookup (self->layouts, key);
  int height;

  if (layout == NULL) {
    layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
    pango_layout_set_width (layout, (width - (centred ? PADDING : 2 * PADDING)) * PANGO_SCALE);
    pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
    pango_layout_set_alignment (layout, centred ? PANGO_ALIGN_CENTER : PANGO_ALIGN_LEFT);
    g_hash_table_insert (self->layouts, g_steal_pointer (&key), layout);
  }
  pango_layout_get_pixel_size (layout, NULL, &height);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x + (centred ? PADDING / 2 : PADDING), y + MAX (0, (self->row_height - height) / 2)));
  gtk_snapshot_append_layout (snapshot, layout, color);
  gtk_snapshot_restore (snapshot);
}

static void
fill (GtkSnapshot   *snapshot,
      const GdkRGBA *color,
      double         alpha,
      double         x,
      double         y,
      double         width,
      double         height)
{
  gtk_snapshot_append_color (snapshot, &(GdkRGBA) { color->red, color->green, color->blue, color->alpha * alpha },
                             &GRAPHENE_RECT_INIT (x, y, width, height));
}

/* (transfer full): the sign of a month. */
static char *
sign_of (HdMonthGrid   *self,
         HdTellingLine *line,
         guint          month)
{
  gint64 held = line->cells[month] - (line->notes[month] != 0);

  if (held > 1)
    return g_strdup_printf (HELD "%" G_GINT64_FORMAT, held);
  if (held == 1)
    return g_strdup (HELD);
  if (line->notes[month] != 0)
    return g_strdup (NOTED);
  return g_strdup ((int) month < self->over ? MISSING : "");
}

static void
draw_cursor (HdMonthGrid   *self,
             GtkSnapshot   *snapshot,
             const GdkRGBA *accent,
             double         y)
{
  float line = gtk_widget_has_focus (GTK_WIDGET (self)) ? 3 : 1;
  GskRoundedRect rect;

  gsk_rounded_rect_init_from_rect (&rect, &GRAPHENE_RECT_INIT (column_left (self, self->column), y, column_width (self, self->column), self->row_height), 3);
  gtk_snapshot_append_border (snapshot, &rect, (float[4]) { line, line, line, line }, (GdkRGBA[4]) { *accent, *accent, *accent, *accent });
}

static void
draw_line (HdMonthGrid   *self,
           GtkSnapshot   *snapshot,
           const GdkRGBA *text,
           const GdkRGBA *told,
           const GdkRGBA *accent,
           int            row,
           double         y)
{
  HdTellingLine *line = g_ptr_array_index (self->lines, row);
  g_autofree char *months = g_strdup_printf ("%u/12", line->months);

  if (row == self->row)
    fill (snapshot, accent, 0.14, 0, y, self->name_width, self->row_height);
  draw_text (self, snapshot, line->name, FALSE, 0, y, self->name_width, text);
  for (guint month = 0; month < 12; month++) {
    double x = column_left (self, month);
    g_autofree char *sign = sign_of (self, line, month);

    if (line->cells[month] > 0)
      fill (snapshot, told, 0.16, x, y, self->column_width, self->row_height);
    else if ((int) month >= self->begun)
      fill (snapshot, text, 0.05, x, y, self->column_width, self->row_height);
    draw_text (self, snapshot, sign, TRUE, x, y, self->column_width, text);
  }
  draw_text (self, snapshot, months, TRUE, column_left (self, HD_MONTH_GRID_TOTAL), y, self->total_width, text);
  fill (snapshot, text, 0.1, 0, y + self->row_height - 1, gtk_widget_get_width (GTK_WIDGET (self)), 1);
}

static void
draw_headings (HdMonthGrid   *self,
               GtkSnapshot   *snapshot,
               const GdkRGBA *text,
               const GdkRGBA *accent)
{
  g_autofree char *every = g_strdup_printf ("%u/%d", self->every, n_rows (self));

  draw_text (self, snapshot, _("Unit"), FALSE, 0, 0, self->name_width, text);
  draw_text (self, snapshot, _("Units that told"), FALSE, 0, self->row_height, self->name_width, text);
  for (guint month = 0; month < 12; month++) {
    g_autofree char *title = g_strdup_printf ("%u", month + 1);
    g_autofree char *total = g_strdup_printf ("%u", self->totals[month]);
    double x = column_left (self, month);

    if ((int) month == self->column)
      fill (snapshot, accent, 0.14, x, 0, self->column_width, self->row_height);
    draw_text (self, snapshot, title, TRUE, x, 0, self->column_width, text);
    draw_text (self, snapshot, total, TRUE, x, self->row_height, self->column_width, text);
  }
  draw_text (self, snapshot, _("Months"), TRUE, column_left (self, HD_MONTH_GRID_TOTAL), 0, self->total_width, text);
  draw_text (self, snapshot, every, TRUE, column_left (self, HD_MONTH_GRID_TOTAL), self->row_height, self->total_width, text);
  fill (snapshot, text, 0.4, 0, top_edge (self) - 1, gtk_widget_get_width (GTK_WIDGET (self)), 1);
}

static void
hd_month_grid_snapshot (GtkWidget   *widget,
                        GtkSnapshot *snapshot)
{
  HdMonthGrid *self = HD_MONTH_GRID (widget);
  GtkStyleContext *style = gtk_widget_get_style_context (widget);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget), last;
  GdkRGBA text, told, accent;
  double y0;

  if (self->lines == NULL)
    return;
  measure_font (self);
  gtk_style_context_get_color (style, &text);
  told = accent = text;
  gtk_style_context_lookup_color (style, "success_bg_color", &told);
  gtk_style_context_lookup_color (style, "accent_color", &accent);
  y0 = top_edge (self) - scrolled (self);
  last = MIN (n_rows (self) - 1, (int) ((scrolled (self) + MAX (0, height - top_edge (self))) / self->row_height));
  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, top_edge (self), width, MAX (0, height - top_edge (self))));
  for (int row = (int) (scrolled (self) / self->row_height); row <= last; row++)
    draw_line (self, snapshot, &text, &told, &accent, row, y0 + row * self->row_height);
  if (self->row >= 0 && (self->row != self->anchor_row || self->column != self->anchor_column)) {
    int top, left, bottom, right;

    hd_month_grid_range (self, &top, &left, &bottom, &right);
    fill (snapshot, &accent, 0.2, column_left (self, left), y0 + top * self->row_height,
          column_left (self, right) + column_width (self, right) - column_left (self, left), (bottom - top + 1) * self->row_height);
  }
  if (self->row >= 0)
    draw_cursor (self, snapshot, &accent, y0 + self->row * self->row_height);
  gtk_snapshot_pop (snapshot);
  draw_headings (self, snapshot, &text, &accent);
  if (self->row < 0)
    draw_cursor (self, snapshot, &accent, self->row_height);
}

/* What is said of a place, to the pointer and to a screen reader. (transfer full) */
static char *
sentence (HdMonthGrid *self,
          int          row,
          int          column)
{
  HdTellingLine *line = row >= 0 ? g_ptr_array_index (self->lines, row) : NULL;
  gint64 held;

  if (line == NULL && column == HD_MONTH_GRID_TOTAL)
    return g_strdup_printf (_("%u of %d units told in every month"), self->every, n_rows (self));
  if (line == NULL)
    return g_strdup_printf (_("Month %d: %u of %d units told of exemplars"), column + 1, self->totals[column], n_rows (self));
  if (column == HD_MONTH_GRID_TOTAL)
    return g_strdup_printf (_("%s told of exemplars in %u of 12 months"), line->name, line->months);
  held = line->cells[column] - (line->notes[column] != 0);
  if (held > 0)
    return g_strdup_printf (_("%s, month %d: told, activities: %d"), line->name, column + 1, (int) held);
  if (line->notes[column] != 0)
    return g_strdup_printf (_("%s, month %d: told, as noted"), line->name, column + 1);
  return g_strdup_printf (column >= self->begun ? _("%s, month %d: has not come yet") : _("%s, month %d: not told"), line->name, column + 1);
}

static void
tell (HdMonthGrid *self)
{
  g_autofree char *text = n_rows (self) > 0 ? sentence (self, self->row, self->column) : g_strdup (_("No unit is shown"));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

/* Led by the keyboard and the pointer. */

void
hd_month_grid_set_cursor (HdMonthGrid *self,
                          int          row,
                          int          column,
                          gboolean     extend)
{
  self->row = CLAMP (row, extend ? 0 : -1, MAX (-1, n_rows (self) - 1));
  self->column = CLAMP (column, 0, extend ? HD_MONTH_GRID_TOTAL - 1 : HD_MONTH_GRID_TOTAL);
  if (!extend || self->anchor_row < 0 || self->anchor_column == HD_MONTH_GRID_TOTAL) {
    self->anchor_row = self->row;
    self->anchor_column = self->column;
  }
  if (self->vadjustment != NULL && self->row >= 0)
    gtk_adjustment_clamp_page (self->vadjustment, self->row * self->row_height, (self->row + 1) * self->row_height);
  tell (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static gboolean
key_cb (HdMonthGrid     *self,
        guint            key,
        guint            code,
        GdkModifierType  state)
{
  gboolean extend = (state & GDK_SHIFT_MASK) != 0, control = (state & GDK_CONTROL_MASK) != 0;
  int row = self->row, column = self->column, page;

  if ((state & GDK_ALT_MASK) != 0 || n_rows (self) == 0)
    return GDK_EVENT_PROPAGATE;
  page = MAX (1, (gtk_widget_get_height (GTK_WIDGET (self)) - top_edge (self)) / self->row_height - 1);
  switch (key) {
  case GDK_KEY_Left: case GDK_KEY_KP_Left:
    column -= control ? N_COLUMNS : 1;
    break;
  case GDK_KEY_Right: case GDK_KEY_KP_Right:
    column += control ? N_COLUMNS : 1;
    break;
  case GDK_KEY_Up: case GDK_KEY_KP_Up:
    row = control ? 0 : row - 1;
    break;
  case GDK_KEY_Down: case GDK_KEY_KP_Down:
    row = control ? n_rows (self) - 1 : row + 1;
    break;
  case GDK_KEY_Home: case GDK_KEY_KP_Home:
    column = 0;
    row = control ? 0 : row;
    break;
  case GDK_KEY_End: case GDK_KEY_KP_End:
    column = HD_MONTH_GRID_TOTAL - 1;
    row = control ? n_rows (self) - 1 : row;
    break;
  case GDK_KEY_Page_Up: case GDK_KEY_KP_Page_Up:
    row = MAX (0, row - page);
    break;
  case GDK_KEY_Page_Down: case GDK_KEY_KP_Page_Down:
    row += page;
    break;
  case GDK_KEY_space: case GDK_KEY_KP_Space:
    g_signal_emit (self, signals[TOGGLED], 0);
    return GDK_EVENT_STOP;
  case GDK_KEY_Return: case GDK_KEY_KP_Enter: case GDK_KEY_ISO_Enter:
    g_signal_emit (self, signals[OPENED], 0);
    return GDK_EVENT_STOP;
  case GDK_KEY_Escape:
    if (self->row == self->anchor_row && self->column == self->anchor_column)
      return GDK_EVENT_PROPAGATE;
    extend = FALSE;
    break;
  default:
    return GDK_EVENT_PROPAGATE;
  }
  hd_month_grid_set_cursor (self, row, column, extend);
  return GDK_EVENT_STOP;
}

/* What is under the pointer; FALSE over a name or a heading. */
static gboolean
place_at (HdMonthGrid *self,
          double       x,
          double       y,
          int         *row,
          int         *column)
{
  *row = y < top_edge (self) ? -1 : (int) ((y - top_edge (self) + scrolled (self)) / self->row_height);
  *column = MIN (HD_MONTH_GRID_TOTAL, (int) ((x - self->name_width) / self->column_width));
  return x >= self->name_width && y >= self->row_height && *row < n_rows (self);
}

static void
pressed_cb (HdMonthGrid     *self,
            int              n_press,
            double           x,
            double           y,
            GtkGestureClick *click)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (click));
  int row, column;

  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (!place_at (self, x, y, &row, &column))
    return;
  hd_month_grid_set_cursor (self, row, column, (state & GDK_SHIFT_MASK) != 0);
  /* A total is a button; one press on a month notes it, or opens what was held in it. */
  if ((state & GDK_SHIFT_MASK) != 0 || n_press != 1)
    return;
  if (row < 0 || column == HD_MONTH_GRID_TOTAL)
    g_signal_emit (self, signals[OPENED], 0);
  else
    g_signal_emit (self, signals[TOGGLED], 0);
}

static gboolean
hd_month_grid_query_tooltip (GtkWidget  *widget,
                             int         x,
                             int         y,
                             gboolean    keyboard,
                             GtkTooltip *tooltip)
{
  HdMonthGrid *self = HD_MONTH_GRID (widget);
  g_autofree char *text = NULL;
  int row, column;

  if (keyboard || self->lines == NULL)
    return FALSE;
  if (place_at (self, x, y, &row, &column))
    text = sentence (self, row, column);
  else if (row >= 0 && row < n_rows (self))
    text = g_strdup (((HdTellingLine *) g_ptr_array_index (self->lines, row))->name);
  gtk_tooltip_set_text (tooltip, text);
  return text != NULL;
}

static gboolean
hd_month_grid_focus (GtkWidget        *widget,
                     GtkDirectionType  direction)
{
  /* Arrows go from cell to cell, Tab goes on. */
  return !gtk_widget_has_focus (widget) && gtk_widget_grab_focus (widget);
}

static void
set_adjustment (HdMonthGrid    *self,
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
hd_month_grid_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  HdMonthGrid *self = HD_MONTH_GRID (object);

  switch ((HdMonthGridProperty) prop_id) {
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
hd_month_grid_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  HdMonthGrid *self = HD_MONTH_GRID (object);

  switch ((HdMonthGridProperty) prop_id) {
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
hd_month_grid_dispose (GObject *object)
{
  HdMonthGrid *self = HD_MONTH_GRID (object);
  GtkAdjustment **const adjustments[] = { &self->hadjustment, &self->vadjustment };

  for (guint i = 0; i < G_N_ELEMENTS (adjustments); i++)
    if (*adjustments[i] != NULL) {
      g_signal_handlers_disconnect_by_data (*adjustments[i], self);
      g_clear_object (adjustments[i]);
    }
  g_clear_pointer (&self->layouts, g_hash_table_unref);
  g_clear_pointer (&self->lines, g_ptr_array_unref);
  G_OBJECT_CLASS (hd_month_grid_parent_class)->dispose (object);
}

static void
hd_month_grid_class_init (HdMonthGridClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hd_month_grid_dispose;
  object_class->get_property = hd_month_grid_get_property;
  object_class->set_property = hd_month_grid_set_property;
  widget_class->snapshot = hd_month_grid_snapshot;
  widget_class->measure = hd_month_grid_measure;
  widget_class->size_allocate = hd_month_grid_size_allocate;
  widget_class->css_changed = hd_month_grid_css_changed;
  widget_class->system_setting_changed = hd_month_grid_system_setting_changed;
  widget_class->query_tooltip = hd_month_grid_query_tooltip;
  widget_class->focus = hd_month_grid_focus;
  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");
  signals[TOGGLED] = g_signal_new ("toggled", HD_TYPE_MONTH_GRID, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[OPENED] = g_signal_new ("opened", HD_TYPE_MONTH_GRID, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_css_name (widget_class, "hd-month-grid");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID);
}

static void
hd_month_grid_init (HdMonthGrid *self)
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
hd_month_grid_show (HdMonthGrid *self,
                    GPtrArray   *lines,
                    int          over)
{
  HdTellingLine *at = self->row >= 0 && self->row < n_rows (self) ? g_ptr_array_index (self->lines, self->row) : NULL;
  gint64 unit = at != NULL ? at->unit : 0;

  g_ptr_array_ref (lines);
  g_clear_pointer (&self->lines, g_ptr_array_unref);
  self->lines = lines;
  self->over = over;
  self->begun = CLAMP (over + 1, 0, 12);
  self->every = 0;
  for (guint i = 0; i < lines->len; i++)
    self->every += ((HdTellingLine *) g_ptr_array_index (lines, i))->months == 12;
  for (guint month = 0; month < 12; month++) {
    self->totals[month] = 0;
    for (guint i = 0; i < lines->len; i++)
      self->totals[month] += ((HdTellingLine *) g_ptr_array_index (lines, i))->cells[month] > 0;
  }
  /* The keyboard stays with the unit, while that is shown. */
  for (guint i = 0; i < lines->len; i++)
    if (((HdTellingLine *) g_ptr_array_index (lines, i))->unit == unit) {
      self->anchor_row += (int) i - self->row;
      self->row = i;
    }
  self->row = CLAMP (self->row, -1, n_rows (self) - 1);
  self->anchor_row = CLAMP (self->anchor_row, -1, n_rows (self) - 1);
  update_adjustment (self);
  tell (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

HdTellingLine *
hd_month_grid_line (HdMonthGrid *self,
                    int          row)
{
  return row >= 0 && row < n_rows (self) ? g_ptr_array_index (self->lines, row) : NULL;
}

void
hd_month_grid_cursor (HdMonthGrid *self,
                      int         *row,
                      int         *column)
{
  *row = self->row;
  *column = self->column;
}

void
hd_month_grid_range (HdMonthGrid *self,
                     int         *top,
                     int         *left,
                     int         *bottom,
                     int         *right)
{
  *top = MIN (self->row, self->anchor_row);
  *left = MIN (self->column, self->anchor_column);
  *bottom = MAX (self->row, self->anchor_row);
  *right = MAX (self->column, self->anchor_column);
}
