/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <inttypes.h>

#include "feedback.h"
#include "job.h"
#include "order-list.h"
#include "record-dialog.h"
#include "rooms.h"
#include "score-items.h"
#include "store/figure.h"
#include "store/ordering.h"
#include "store/reorganise.h"
#include "store/text.h"
#include "year-button.h"

struct _HdScoreItems
{
  AdwBin               parent_instance;

  /* Template widgets */
  AdwPreferencesGroup *group;
  GtkBox              *tools;
  GtkBox              *box;
  GtkLabel            *sum;
  GtkLabel            *effect;
  HdOrderList         *list;

  HdContext           *context;   /* (owned) (nullable) */
  GPtrArray           *items;     /* (owned) (nullable): those that are shown … */
  int                  year;      /* … and their year */
};

G_DEFINE_FINAL_TYPE (HdScoreItems, hd_score_items, ADW_TYPE_BIN)

static HdStore *
store_of (HdScoreItems *self)
{
  return hd_context_store (self->context);
}

/* (transfer full) */
static char *
describe (HdRecord *item)
{
  const HdFigure *figure = hd_figure_lookup (hd_record_text (item, HD_CARD_ITEM_FIGURE));
  gint64 required = hd_record_int (item, HD_CARD_ITEM_REQUIRED);
  g_autofree char *from = hd_date_format (hd_record_text (item, HD_CARD_ITEM_VALID_FROM));
  g_autofree char *to = hd_date_format (hd_record_text (item, HD_CARD_ITEM_VALID_TO));
  GString *text = g_string_new (figure != NULL ? _(figure->label) : _("This version does not know the figure"));

  g_string_append_printf (text, " · %s", _(hd_choice_label (hd_card_rules, hd_record_text (item, HD_CARD_ITEM_RULE))));
  if (required > 0)
    g_string_append_printf (text, _(" · all points for %" PRId64), required);
  if (*from != '\0') {
    g_string_append (text, " · ");
    g_string_append_printf (text, _("from %s"), from);
  }
  if (*to != '\0') {
    g_string_append (text, " · ");
    g_string_append_printf (text, _("until %s"), to);
  }
  return g_string_free (text, FALSE);
}

/* Whether two lines give every unit the same points. */
static gboolean
score_alike (HdRecord *left,
             HdRecord *right)
{
  return g_str_equal (hd_record_text (left, HD_CARD_ITEM_FIGURE), hd_record_text (right, HD_CARD_ITEM_FIGURE)) &&
         g_str_equal (hd_record_text (left, HD_CARD_ITEM_RULE), hd_record_text (right, HD_CARD_ITEM_RULE)) &&
         hd_record_int (left, HD_CARD_ITEM_REQUIRED) == hd_record_int (right, HD_CARD_ITEM_REQUIRED) &&
         hd_record_int (left, HD_CARD_ITEM_POINTS) == hd_record_int (right, HD_CARD_ITEM_POINTS);
}

/* The lines of some that have none like them, one for one, among others. (transfer full) */
static GPtrArray *
without (GPtrArray *items,
         GPtrArray *others)
{
  g_autoptr (GPtrArray) left = g_ptr_array_new ();
  GPtrArray *rest = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < others->len; i++)
    g_ptr_array_add (left, g_ptr_array_index (others, i));
  for (guint i = 0; i < items->len; i++) {
    guint k = 0;

    while (k < left->len && !score_alike (g_ptr_array_index (items, i), g_ptr_array_index (left, k)))
      k++;
    if (k < left->len)
      g_ptr_array_remove_index (left, k);
    else
      g_ptr_array_add (rest, g_object_ref (g_ptr_array_index (items, i)));
  }
  return rest;
}

/* What a change makes of the points, counted in a worker. */
typedef struct {
  GPtrArray   *before, *after;   /* (owned) */
  int          year;
  HdCardEffect effect;
} Effect;

static void
effect_free (gpointer data)
{
  Effect *work = data;

  g_ptr_array_unref (work->before);
  g_ptr_array_unref (work->after);
  g_free (work);
}

static gboolean
count_effect (HdJob         *job,
              HdStore       *store,
              GCancellable  *cancellable,
              gpointer       data,
              GError       **error)
{
  Effect *work = data;

  return hd_card_effect (store, work->before, work->after, work->year, &work->effect, error);
}

static void
effect_counted_cb (GtkWidget    *widget,
                   gpointer      data,
                   const GError *error)
{
  HdScoreItems *self = HD_SCORE_ITEMS (widget);
  Effect *work = data;
  gint64 change = work->effect.after - work->effect.before;
  g_autofree char *points = hd_number_format_hundredths (ABS (change));
  g_autofree char *text = NULL;

  if (error != NULL || work->year != self->year)
    return;
  if (work->effect.units == 0)
    text = g_strdup (_("The last change leaves the points of every unit as they were."));
  else if (change >= 0)
    text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "The last change concerns %u unit: %s points more in all.",
                                         "The last change concerns %u units: %s points more in all.", work->effect.units), work->effect.units, points);
  else
    text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "The last change concerns %u unit: %s points fewer in all.",
                                         "The last change concerns %u units: %s points fewer in all.", work->effect.units), work->effect.units, points);
  gtk_label_set_text (self->effect, text);
  gtk_widget_set_visible (GTK_WIDGET (self->effect), TRUE);
}

static void
tell_effect (HdScoreItems *self,
             GPtrArray    *before,
             GPtrArray    *after)
{
  Effect *work = g_new0 (Effect, 1);

  work->before = without (before, after);
  work->after = without (after, before);
  work->year = self->year;
  if (work->before->len == 0 && work->after->len == 0) {
    effect_free (work);
    return;
  }
  hd_job_run (GTK_WIDGET (self), self->context, _("Scoring the units"), HD_JOB_QUIET, count_effect, effect_counted_cb, work, effect_free);
}

static void
fill (HdScoreItems *self)
{
  g_autofree char *title = g_strdup_printf (_("Score-Card of %d"), self->year);
  gint64 most = 0;

  adw_preferences_group_set_title (self->group, title);
  hd_order_list_clear (self->list);
  for (guint i = 0; i < self->items->len; i++) {
    HdRecord *item = g_ptr_array_index (self->items, i);
    gint64 points = hd_record_int (item, HD_CARD_ITEM_POINTS);
    g_autofree char *subtitle = describe (item);
    g_autofree char *figure = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d point", "%d points", (gulong) points), (int) points);

    most += points;
    hd_order_list_add (self->list, hd_record_id (item), hd_record_text (item, HD_CARD_ITEM_TITLE), subtitle, figure, TRUE);
  }
  hd_order_list_filled (self->list, !hd_store_is_read_only (store_of (self)));
  {
    g_autofree char *text = self->items->len == 0 ? g_strdup (_("Nothing is scored in this year."))
                          : g_strdup_printf (_("%d points can be had in all."), (int) most);

    gtk_label_set_text (self->sum, text);
  }
}

static void
reload (HdScoreItems *self)
{
  int year = hd_context_year (self->context);
  g_autoptr (GPtrArray) before = g_steal_pointer (&self->items);
  gboolean same_year = before != NULL && year == self->year;

  self->items = hd_card_items (store_of (self), year, NULL);
  if (self->items == NULL)
    self->items = g_ptr_array_new_with_free_func (g_object_unref);
  self->year = year;
  if (!same_year)
    gtk_widget_set_visible (GTK_WIDGET (self->effect), FALSE);
  fill (self);
  if (same_year)
    tell_effect (self, before, self->items);
}

static void
changed_cb (HdScoreItems      *self,
            const char *const *tables)
{
  if (tables == NULL || g_strv_contains (tables, "card_item"))
    reload (self);
}

static void
opened_cb (HdScoreItems *self,
           gint64        id)
{
  hd_record_dialog_show (GTK_WIDGET (self), self->context, hd_card_item_form_get_type (), id, NULL);
}

static void
moved_cb (HdScoreItems *self,
          gint64        id,
          int           by)
{
  g_autoptr (GPtrArray) items = hd_card_items (store_of (self), self->year, NULL);
  g_autoptr (GError) error = NULL;

  if (items != NULL && !hd_ordering_move (store_of (self), items, HD_CARD_ITEM_POSITION, id, by, _("Change the order of the score-card"), &error))
    hd_feedback_error (GTK_WIDGET (self), _("This could not be saved"), error);
}

static void
removed_cb (HdScoreItems *self,
            gint64        id)
{
  g_autoptr (GError) error = NULL;

  if (hd_card_item_remove (store_of (self), id, self->year, &error))
    hd_feedback_toast_action (GTK_WIDGET (self), _("Scored no more from this year on"), _("_Undo"), "settings.undo", NULL);
  else
    hd_feedback_error (GTK_WIDGET (self), _("This could not be saved"), error);
}

static void
add_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  HdScoreItems *self = HD_SCORE_ITEMS (widget);
  g_autofree char *first = g_strdup_printf ("%04d-01-01", self->year);
  HdRecord *last = self->items->len > 0 ? g_ptr_array_index (self->items, self->items->len - 1) : NULL;
  g_autoptr (HdRecord) item = g_object_new (HD_TYPE_CARD_ITEM, "rule", "share", "points", (gint64) 10, "valid-from", first,
                                            "position", last != NULL ? hd_record_int (last, HD_CARD_ITEM_POSITION) + 1 : (gint64) 1, NULL);

  hd_record_dialog_show (widget, self->context, hd_card_item_form_get_type (), 0, item);
}

static void
copy_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdScoreItems *self = HD_SCORE_ITEMS (widget);
  g_autoptr (GError) error = NULL;
  guint copied;

  if (hd_card_items_copy (store_of (self), self->year, &copied, &error))
    hd_feedback_toast_action (widget, _("The lines of the year before go on"), _("_Undo"), "settings.undo", NULL);
  else
    hd_feedback_toast (widget, error->message);
}

static void
hd_score_items_finalize (GObject *object)
{
  HdScoreItems *self = HD_SCORE_ITEMS (object);

  g_clear_object (&self->context);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  G_OBJECT_CLASS (hd_score_items_parent_class)->finalize (object);
}

static void
hd_score_items_class_init (HdScoreItemsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = hd_score_items_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/score-items.ui");
  gtk_widget_class_bind_template_child (widget_class, HdScoreItems, group);
  gtk_widget_class_bind_template_child (widget_class, HdScoreItems, tools);
  gtk_widget_class_bind_template_child (widget_class, HdScoreItems, box);
  gtk_widget_class_bind_template_child (widget_class, HdScoreItems, sum);
  gtk_widget_class_bind_template_child (widget_class, HdScoreItems, effect);
  gtk_widget_class_install_action (widget_class, "score.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "score.copy", NULL, copy_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_n, GDK_CONTROL_MASK, "score.add", NULL);
}

static void
hd_score_items_init (HdScoreItems *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->list = HD_ORDER_LIST (hd_order_list_new (_("Lines of the score-card")));
  gtk_box_prepend (self->box, GTK_WIDGET (self->list));
  g_signal_connect_object (self->list, "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);
}

void
hd_score_items_show (HdScoreItems *self,
                     HdContext    *context)
{
  gboolean writable = !hd_store_is_read_only (hd_context_store (context));

  self->context = g_object_ref (context);
  gtk_box_prepend (self->tools, hd_year_button_new (context));
  g_signal_connect_object (hd_context_store (context), "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (context, "notify::year", G_CALLBACK (reload), self, G_CONNECT_SWAPPED);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "score.add", writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "score.copy", writable);
  reload (self);
}
