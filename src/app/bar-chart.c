/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "bar-chart.h"
#include "children.h"
#include "store/series.h"
#include "store/text.h"

#define BAR_HEIGHT 12

/* One bar alone, as long as its share of the longest. */
#define HD_TYPE_BAR_STRIP (hd_bar_strip_get_type ())
G_DECLARE_FINAL_TYPE (HdBarStrip, hd_bar_strip, HD, BAR_STRIP, GtkWidget)

struct _HdBarStrip
{
  GtkWidget parent_instance;

  gint64    value;
  gint64    longest;
};

G_DEFINE_FINAL_TYPE (HdBarStrip, hd_bar_strip, GTK_TYPE_WIDGET)

static void
hd_bar_strip_snapshot (GtkWidget   *widget,
                       GtkSnapshot *snapshot)
{
  HdBarStrip *self = HD_BAR_STRIP (widget);
  float width = gtk_widget_get_width (widget), y = (gtk_widget_get_height (widget) - BAR_HEIGHT) / 2.0;
  float length = self->longest > 0 ? width * self->value / self->longest : 0;
  float x = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL ? width - length : 0;
  GdkRGBA color;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  color.alpha *= 0.65;
  /* The least that can be seen: there is something. */
  if (self->value > 0)
    gtk_snapshot_append_color (snapshot, &color, &GRAPHENE_RECT_INIT (x, y, MAX (length, 2), BAR_HEIGHT));
}

static void
hd_bar_strip_measure (GtkWidget      *widget,
                      GtkOrientation  orientation,
                      int             for_size,
                      int            *minimum,
                      int            *natural,
                      int            *minimum_baseline,
                      int            *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? 40 : BAR_HEIGHT;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 120 : BAR_HEIGHT;
}

static void
hd_bar_strip_class_init (HdBarStripClass *klass)
{
  GTK_WIDGET_CLASS (klass)->snapshot = hd_bar_strip_snapshot;
  GTK_WIDGET_CLASS (klass)->measure = hd_bar_strip_measure;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
hd_bar_strip_init (HdBarStrip *self)
{
}

struct _HdBarChart
{
  GtkWidget   parent_instance;

  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (HdBarChart, hd_bar_chart, GTK_TYPE_WIDGET)

static guint opened_signal;

static void
activated_cb (HdBarChart    *self,
              GtkListBoxRow *row)
{
  gint64 *key = g_object_get_data (G_OBJECT (row), "key");

  g_signal_emit (self, opened_signal, 0, *key);
}

static GtkWidget *
make_row (const HdBar  *bar,
          gint64        longest,
          const char   *none,
          GtkSizeGroup *names,
          GtkSizeGroup *numbers)
{
  GtkWidget *row = gtk_list_box_row_new (), *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  const char *label = *bar->label != '\0' ? bar->label : none;
  g_autofree char *number = hd_number_format (bar->value);
  g_autofree char *name = g_strdup_printf ("%s: %s", label, number);
  GtkWidget *title = gtk_label_new (label), *value = gtk_label_new (number);
  HdBarStrip *strip = g_object_new (HD_TYPE_BAR_STRIP, "hexpand", TRUE, NULL);

  strip->value = bar->value;
  strip->longest = longest;
  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_label_set_ellipsize (GTK_LABEL (title), PANGO_ELLIPSIZE_END);
  gtk_label_set_width_chars (GTK_LABEL (title), 6);
  gtk_label_set_max_width_chars (GTK_LABEL (title), 22);
  gtk_widget_set_tooltip_text (title, label);
  gtk_label_set_xalign (GTK_LABEL (value), 1);
  gtk_widget_add_css_class (value, "numeric");
  gtk_size_group_add_widget (names, title);
  gtk_size_group_add_widget (numbers, value);
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (strip));
  gtk_box_append (GTK_BOX (box), value);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_widget_add_css_class (row, "hd-bar");
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data_full (G_OBJECT (row), "key", g_memdup2 (&bar->key, sizeof bar->key), g_free);
  return row;
}

static void
hd_bar_chart_dispose (GObject *object)
{
  g_clear_pointer ((GtkWidget **) &HD_BAR_CHART (object)->list, gtk_widget_unparent);
  G_OBJECT_CLASS (hd_bar_chart_parent_class)->dispose (object);
}

static void
hd_bar_chart_class_init (HdBarChartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_bar_chart_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  opened_signal = g_signal_new ("opened", HD_TYPE_BAR_CHART, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
}

static void
hd_bar_chart_init (HdBarChart *self)
{
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "hd-bars");
  gtk_widget_set_parent (GTK_WIDGET (self->list), GTK_WIDGET (self));
  g_signal_connect_swapped (self->list, "row-activated", G_CALLBACK (activated_cb), self);
}

GtkWidget *
hd_bar_chart_new (void)
{
  return g_object_new (HD_TYPE_BAR_CHART, NULL);
}

void
hd_bar_chart_set (HdBarChart *self,
                  const char *title,
                  GPtrArray  *bars,
                  const char *none)
{
  g_autoptr (GtkSizeGroup) names = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  g_autoptr (GtkSizeGroup) numbers = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  gint64 longest = 0;

  hd_children_remove (self->list);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  for (guint i = 0; i < bars->len; i++)
    longest = MAX (longest, ((HdBar *) g_ptr_array_index (bars, i))->value);
  for (guint i = 0; i < bars->len; i++)
    gtk_list_box_append (self->list, make_row (g_ptr_array_index (bars, i), longest, none, names, numbers));
}
