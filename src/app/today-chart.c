/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "bar-chart.h"
#include "evidence-dialog.h"
#include "feedback.h"
#include "job.h"
#include "store/series.h"
#include "store/text.h"
#include "today-chart.h"

/* What may be looked at. */
static const char *const figures[] = { "nominations_total", "exemplars", "nominations_decided", "publicity_items", "contest_entries" };

static const struct {
  HdSeriesBy  by;
  const char *label;   /* msgid */
  const char *none;    /* msgid: what belongs to none of them */
} ways[] = {
  { HD_SERIES_UNIT,     N_("By Unit"),     N_("No unit given") },
  { HD_SERIES_MOVEMENT, N_("By Movement"), N_("No movement given") },
  { HD_SERIES_MONTH,    N_("By Month"),    N_("No day given") },
};

struct _HdTodayChart
{
  AdwBin           parent_instance;

  GtkDropDown     *figure;       /* borrowed */
  GtkToggleButton *way_buttons[G_N_ELEMENTS (ways)];
  GtkWidget       *total;        /* borrowed: a button */
  HdBarChart      *chart;        /* borrowed */
  GtkLabel        *empty;        /* borrowed */

  HdContext       *context;      /* (owned) (nullable) */
  GCancellable    *cancellable;  /* (owned) (nullable): of the count that runs */
};

G_DEFINE_FINAL_TYPE (HdTodayChart, hd_today_chart, ADW_TYPE_BIN)

typedef struct {
  const char *figure;
  HdSeriesBy  by;
  int         year;
  GPtrArray  *bars;    /* (owned) (nullable) of HdBar */
} Count;

static void
count_free (gpointer data)
{
  Count *count = data;

  g_clear_pointer (&count->bars, g_ptr_array_unref);
  g_free (count);
}

static guint
chosen_way (HdTodayChart *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    if (gtk_toggle_button_get_active (self->way_buttons[i]))
      return i;
  return 0;
}

static const char *
chosen_figure (HdTodayChart *self)
{
  return figures[MIN (gtk_drop_down_get_selected (self->figure), G_N_ELEMENTS (figures) - 1)];
}

static gboolean
count_bars (HdJob        *job,
            HdStore      *store,
            GCancellable *cancellable,
            gpointer      data,
            GError      **error)
{
  Count *count = data;
  const HdScope scope = { .year = count->year };

  count->bars = hd_series (store, count->figure, &scope, count->by, error);
  return count->bars != NULL && !g_cancellable_set_error_if_cancelled (cancellable, error);
}

/* The total is the sum of the bars, which is the figure. */
static void
show_bars (HdTodayChart *self,
           Count        *count)
{
  const HdFigure *figure = hd_figure_lookup (count->figure);
  g_autofree char *title = g_strdup_printf (_("%s, %d"), _(figure->label), count->year);
  g_autofree char *number = NULL;
  g_autofree char *text = NULL;
  gint64 sum = 0;

  for (guint i = 0; i < count->bars->len; i++)
    sum += ((HdBar *) g_ptr_array_index (count->bars, i))->value;
  number = hd_number_format (sum);
  text = g_strdup_printf (_("In all: %s"), number);
  gtk_button_set_label (GTK_BUTTON (self->total), text);
  hd_bar_chart_set (self->chart, title, count->bars, _(ways[chosen_way (self)].none));
  gtk_widget_set_visible (GTK_WIDGET (self->chart), sum > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->empty), sum == 0);
}

static void
counted_cb (GtkWidget    *widget,
            gpointer      data,
            const GError *error)
{
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (error != NULL)
    hd_feedback_toast (widget, error->message);
  else
    show_bars (HD_TODAY_CHART (widget), data);
}

static void
load (HdTodayChart *self)
{
  Count *count;

  if (self->context == NULL)
    return;
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  count = g_new0 (Count, 1);
  count->figure = chosen_figure (self);
  count->by = ways[chosen_way (self)].by;
  count->year = hd_context_year (self->context);
  g_set_object (&self->cancellable, hd_job_run (GTK_WIDGET (self), self->context, _("Counting…"), HD_JOB_QUIET,
                                                count_bars, counted_cb, count, count_free));
}

static void
way_chosen_cb (HdTodayChart    *self,
               GParamSpec      *pspec,
               GtkToggleButton *button)
{
  if (gtk_toggle_button_get_active (button))
    load (self);
}

/* One bar of what is chosen. */
typedef struct {
  const HdFigure *figure;
  HdScope         scope;
  HdSeriesBy      by;
  gint64          key;
} Bar;

static GPtrArray *
read_bar (HdStore  *store,
          gpointer  data,
          HdValue  *value,
          GError  **error)
{
  Bar *bar = data;
  GPtrArray *rows = hd_series_rows (store, bar->figure->name, &bar->scope, bar->by, bar->key, error);

  if (rows != NULL)
    *value = hd_evidence_sum (rows);
  return rows;
}

static void
opened_cb (HdTodayChart *self,
           gint64        key)
{
  guint way = chosen_way (self);
  Bar *bar = g_new0 (Bar, 1);
  g_autofree char *name = NULL;
  g_autofree char *title = NULL;

  *bar = (Bar) { hd_figure_lookup (chosen_figure (self)), { .year = hd_context_year (self->context) }, ways[way].by, key };
  if (key == 0)
    name = g_strdup (_(ways[way].none));
  else if (ways[way].by == HD_SERIES_MONTH)
    name = g_strdup_printf (_("month %d"), (int) key);
  else
    name = g_strdup (hd_context_name (self->context, ways[way].by == HD_SERIES_UNIT ? "unit" : "movement", key));
  title = g_strdup_printf ("%s · %s", _(bar->figure->label), name);
  hd_evidence_show_read (GTK_WIDGET (self), self->context, title, (HdValue) { FALSE, 0 }, read_bar, bar, g_free);
}

static void
total_clicked_cb (HdTodayChart *self)
{
  const HdScope scope = { .year = hd_context_year (self->context) };

  hd_evidence_show_figure (GTK_WIDGET (self), self->context, chosen_figure (self), &scope);
}

static void
hd_today_chart_dispose (GObject *object)
{
  HdTodayChart *self = HD_TODAY_CHART (object);

  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->context);
  G_OBJECT_CLASS (hd_today_chart_parent_class)->dispose (object);
}

static void
hd_today_chart_class_init (HdTodayChartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_today_chart_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/today-chart.ui");
  gtk_widget_class_bind_template_child (widget_class, HdTodayChart, figure);
  gtk_widget_class_bind_template_child_full (widget_class, "by_unit", FALSE, G_STRUCT_OFFSET (HdTodayChart, way_buttons[0]));
  gtk_widget_class_bind_template_child_full (widget_class, "by_movement", FALSE, G_STRUCT_OFFSET (HdTodayChart, way_buttons[1]));
  gtk_widget_class_bind_template_child_full (widget_class, "by_month", FALSE, G_STRUCT_OFFSET (HdTodayChart, way_buttons[2]));
  gtk_widget_class_bind_template_child (widget_class, HdTodayChart, total);
  gtk_widget_class_bind_template_child (widget_class, HdTodayChart, chart);
  gtk_widget_class_bind_template_child (widget_class, HdTodayChart, empty);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, total_clicked_cb);
}

static void
hd_today_chart_init (HdTodayChart *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  g_type_ensure (HD_TYPE_BAR_CHART);
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < G_N_ELEMENTS (figures); i++)
    gtk_string_list_append (names, _(hd_figure_lookup (figures[i])->label));
  gtk_drop_down_set_model (self->figure, G_LIST_MODEL (names));
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++) {
    gtk_button_set_label (GTK_BUTTON (self->way_buttons[i]), _(ways[i].label));
    g_signal_connect_object (self->way_buttons[i], "notify::active", G_CALLBACK (way_chosen_cb), self, G_CONNECT_SWAPPED);
  }
  g_signal_connect_object (self->figure, "notify::selected", G_CALLBACK (load), self, G_CONNECT_SWAPPED);
}

void
hd_today_chart_load (HdTodayChart *self,
                     HdContext    *context)
{
  g_set_object (&self->context, context);
  load (self);
}
