/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "target-gauge.h"

#define HEIGHT      14
#define BAR         8
#define HATCH       5

struct _HdTargetGauge
{
  GtkWidget parent_instance;

  HdPace    pace;
};

G_DEFINE_FINAL_TYPE (HdTargetGauge, hd_target_gauge, GTK_TYPE_WIDGET)

/* The value at the right end: whatever is the most of those that are shown. */
static gint64
full_scale (const HdPace *pace)
{
  return MAX (MAX (MAX (pace->required, pace->achieved), pace->forecast), 1);
}

static float
position (HdTargetGauge *self,
          gint64         value)
{
  float width = gtk_widget_get_width (GTK_WIDGET (self)) - 2;
  float x = 1 + width * value / full_scale (&self->pace);

  return CLAMP (x, 1, 1 + width);
}

static void
fill (GtkSnapshot   *snapshot,
      const GdkRGBA *color,
      float          alpha,
      float          x,
      float          y,
      float          width,
      float          height)
{
  GdkRGBA shade = *color;

  shade.alpha *= alpha;
  if (width > 0)
    gtk_snapshot_append_color (snapshot, &shade, &GRAPHENE_RECT_INIT (x, y, width, height));
}

/* What is yet to come is drawn as lines, so that it is told from what is there. */
static void
hatch (GtkSnapshot   *snapshot,
       const GdkRGBA *color,
       float          x,
       float          y,
       float          width)
{
  cairo_t *cr;

  if (width < 1)
    return;
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (x, y, width, BAR));
  cairo_rectangle (cr, x, y, width, BAR);
  cairo_clip (cr);
  gdk_cairo_set_source_rgba (cr, color);
  cairo_set_line_width (cr, 1.2);
  for (float at = x - BAR; at < x + width; at += HATCH) {
    cairo_move_to (cr, at, y + BAR);
    cairo_line_to (cr, at + BAR, y);
  }
  cairo_stroke (cr);
  cairo_destroy (cr);
}

static void
hd_target_gauge_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  HdTargetGauge *self = HD_TARGET_GAUGE (widget);
  const HdPace *pace = &self->pace;
  float width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget), y = (height - BAR) / 2;
  gboolean foretold = pace->kind == HD_PACE_YEARS || pace->kind == HD_PACE_DAYS;
  gboolean right = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GdkRGBA color;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  if (right) {
    gtk_snapshot_save (snapshot);
    gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (width, 0));
    gtk_snapshot_scale (snapshot, -1, 1);
  }
  fill (snapshot, &color, 0.12, 0, y, width, BAR);
  /* Of an unknown number nothing can be a part. */
  if (pace->required > 0) {
    float reached = position (self, pace->achieved);

    fill (snapshot, &color, pace->kind == HD_PACE_MET ? 0.5 : 0.8, 0, y,
          pace->achieved > 0 ? reached : 0, BAR);
    if (foretold && pace->forecast > pace->achieved)
      hatch (snapshot, &color, reached, y, position (self, pace->forecast) - reached);
  }
  /* The target is a line over the full height, what is needed by today a notch above the bar. */
  if (pace->required > 0)
    fill (snapshot, &color, 1, position (self, pace->required) - 1, 0, 2, height);
  if (foretold && pace->needed > 0)
    fill (snapshot, &color, 1, position (self, pace->needed) - 1, 0, 2, y);
  if (right)
    gtk_snapshot_restore (snapshot);
}

static void
hd_target_gauge_measure (GtkWidget      *widget,
                         GtkOrientation  orientation,
                         int             for_size,
                         int            *minimum,
                         int            *natural,
                         int            *minimum_baseline,
                         int            *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? 60 : HEIGHT;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 200 : HEIGHT;
}

static void
hd_target_gauge_class_init (HdTargetGaugeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = hd_target_gauge_snapshot;
  widget_class->measure = hd_target_gauge_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_METER);
}

static void
hd_target_gauge_init (HdTargetGauge *self)
{
}

GtkWidget *
hd_target_gauge_new (void)
{
  return g_object_new (HD_TYPE_TARGET_GAUGE, NULL);
}

void
hd_target_gauge_set (HdTargetGauge *self,
                     const HdPace  *pace,
                     const char    *text)
{
  self->pace = *pace;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, (double) full_scale (pace),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, (double) pace->achieved,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text,
                                  -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
