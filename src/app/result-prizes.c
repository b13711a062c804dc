/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The prize line: works in their order, and where each prize ends. A line is moved with
 * Alt and an arrow, with its buttons, or dragged onto a work; the money follows at once. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "icon-button.h"
#include "result-part.h"
#include "store/text.h"

/* So many works below the last prize are shown. */
#define BELOW 12

#define HD_TYPE_RESULT_PRIZES (hd_result_prizes_get_type ())
G_DECLARE_FINAL_TYPE (HdResultPrizes, hd_result_prizes, HD, RESULT_PRIZES, HdResultPart)

struct _HdResultPrizes
{
  HdResultPart parent_instance;
};

G_DEFINE_FINAL_TYPE (HdResultPrizes, hd_result_prizes, HD_TYPE_RESULT_PART)

static const HdResultView *
view_of (gpointer self)
{
  return hd_result_part_view (HD_RESULT_PART (self));
}

static void
fill_money (HdDossierTab *tab)
{
  const HdResultView *view = view_of (tab);
  HdStore *store = hd_context_store (view->context);
  g_autoptr (HdRecord) contest = hd_store_get (store, HD_TYPE_CONTEST, view->contest, NULL);
  gint64 sum = hd_contest_prize_sum (store, view->contest), budget = contest != NULL ? hd_record_int (contest, HD_CONTEST_BUDGET) : 0;
  g_autofree char *all = hd_number_format (sum), *of = hd_number_format (budget), *over = hd_number_format (ABS (sum - budget));
  g_autofree char *title = g_strdup_printf (_("All prizes together: %s đồng"), all);
  g_autofree char *text = budget == 0 ? g_strdup (_("No budget is given"))
                        : g_strdup_printf (sum > budget ? _("Budget: %s đồng. Exceeded by %s đồng") : _("Budget: %s đồng. Left: %s đồng"), of, over);
  HdPrizeMoney money;

  if (hd_prize_money (store, view->contest, &money, NULL) && money.given > 0) {
    g_autofree char *given = hd_number_format (money.money);
    g_autofree char *more = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s\n%d prize written: %s đồng", "%s\n%d prizes written: %s đồng", money.given),
                                             text, (int) money.given, given);

    g_free (text);
    text = g_steal_pointer (&more);
  }
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (hd_dossier_tab_group (tab, _("Money"), NULL)),
                             hd_dossier_row_new ("money", budget > 0 && sum > budget ? "dialog-warning-symbolic" : NULL, title, text));
}

/* Prizes that works of the kind get, in their order. (transfer full) */
static GPtrArray *
prizes_of (const HdResultView *view)
{
  GPtrArray *prizes = hd_contest_prizes (hd_context_store (view->context), view->contest, NULL);

  for (guint i = prizes != NULL ? prizes->len : 0; i > 0; i--) {
    HdRecord *prize = g_ptr_array_index (prizes, i - 1);

    if (hd_record_bool (prize, HD_PRIZE_COLLECTIVE) || (hd_record_int (prize, HD_PRIZE_KIND) != view->kind && hd_record_int (prize, HD_PRIZE_KIND) != 0))
      g_ptr_array_remove_index (prizes, i - 1);
  }
  return prizes;
}

static gboolean
line_key_cb (GtkWidget *row,
             GVariant  *parameter,
             gpointer   data)
{
  gint64 prize;
  int by;

  g_variant_get (parameter, "(xi)", &prize, &by);
  return gtk_widget_activate_action (row, "result.slots", "(xi)", prize, by);
}

static GdkContentProvider *
line_drag_cb (GtkDragSource *source,
              double         x,
              double         y,
              gpointer       data)
{
  return gdk_content_provider_new_typed (G_TYPE_INT64, *(gint64 *) data);
}

/* The end of a prize. */
static GtkWidget *
line_row (const HdResultView *view,
          HdRecord           *prize,
          guint               given)
{
  gint64 id = hd_record_id (prize), slots = hd_record_int (prize, HD_PRIZE_SLOTS);
  g_autofree char *name = g_strdup_printf ("line-%" G_GINT64_FORMAT, id);
  g_autofree char *each = hd_number_format (hd_record_int (prize, HD_PRIZE_MONEY)), *all = hd_number_format (slots * hd_record_int (prize, HD_PRIZE_MONEY));
  g_autofree char *title = g_strdup_printf (_("▲ %s: %u of %d"), hd_record_text (prize, HD_PRIZE_NAME), given, (int) slots);
  g_autofree char *text = g_strdup_printf (_("%s đồng each, %s đồng in all"), each, all);
  GtkWidget *row = hd_dossier_row_new (name, NULL, title, text);
  GtkEventController *keys;
  GtkDragSource *source;

  gtk_widget_add_css_class (row, "hd-cut");
  if (!view->writable)
    return row;
  keys = gtk_shortcut_controller_new ();
  for (int by = -1; by <= 1; by += 2) {
    GtkShortcut *shortcut = gtk_shortcut_new_with_arguments (gtk_keyval_trigger_new (by < 0 ? GDK_KEY_Up : GDK_KEY_Down, GDK_ALT_MASK),
                                                             gtk_callback_action_new (line_key_cb, NULL, NULL), "(xi)", id, by);

    gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), shortcut);
  }
  gtk_widget_add_controller (row, keys);
  source = gtk_drag_source_new ();
  g_signal_connect_data (source, "prepare", G_CALLBACK (line_drag_cb), g_memdup2 (&id, sizeof id), (GClosureNotify) g_free, 0);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (source));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), hd_icon_button_new ("list-remove-symbolic", _("One prize less"), "result.slots",
                                                                       g_variant_new ("(xi)", id, -1)));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), hd_icon_button_new ("list-add-symbolic", _("One prize more"), "result.slots",
                                                                       g_variant_new ("(xi)", id, 1)));
  return row;
}

/* A line dropped on a work: the prize ends with it. Data: how many works stand up to it. */
static gboolean
work_drop_cb (GtkDropTarget *target,
              const GValue  *value,
              double         x,
              double         y,
              gpointer       data)
{
  GtkWidget *row = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (target));

  return gtk_widget_activate_action (row, "result.slots-until", "(xi)", g_value_get_int64 (value), GPOINTER_TO_INT (data));
}

static GtkWidget *
work_row (const HdResultView *view,
          const HdResult     *result,
          guint               at)
{
  g_autofree char *name = g_strdup_printf ("prized-%" G_GINT64_FORMAT, result->work);
  g_autofree char *mean = hd_number_format_hundredths (result->mean), *marks = hd_result_view_marks (view, result, FALSE);
  g_autofree char *title = g_strdup_printf ("%u. %s", result->rank, result->code);
  g_autofree char *text = g_strdup_printf ("%s%s", marks, result->cut ? _(" · equal where a prize ends: the council decides") : "");
  GtkWidget *row = hd_dossier_row_new (name, result->cut ? "dialog-warning-symbolic" : NULL, title, text);
  GtkWidget *label = gtk_label_new (mean);

  gtk_widget_add_css_class (label, "numeric");
  gtk_widget_add_css_class (label, "heading");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  hd_dossier_row_activates (row, "result.work", g_variant_new_int64 (result->work));
  if (view->writable) {
    GtkDropTarget *target = gtk_drop_target_new (G_TYPE_INT64, GDK_ACTION_COPY);

    g_signal_connect (target, "drop", G_CALLBACK (work_drop_cb), GINT_TO_POINTER (at + 1));
    gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (target));
  }
  return row;
}

static void
fill_line (HdDossierTab *tab)
{
  const HdResultView *view = view_of (tab);
  g_autoptr (GPtrArray) prizes = prizes_of (view);
  g_autoptr (GPtrArray) ranked = g_ptr_array_new ();
  gboolean last = hd_contest_round_beside (hd_context_store (view->context), view->round, 1) == 0;
  GtkWidget *group = hd_dossier_tab_group (tab, hd_context_name (view->context, "contest_kind", view->kind),
                                           last ? _("Move the end of a prize with Alt+Up and Alt+Down, or drag it.")
                                                : _("As if this were the last round, by whose places prizes are given."));
  guint at = 0, below = 0;

  for (guint i = 0; i < view->results->results->len; i++) {
    const HdResult *result = g_ptr_array_index (view->results->results, i);

    if (result->kind == view->kind && result->rank > 0)
      g_ptr_array_add (ranked, (gpointer) result);
  }
  for (guint p = 0; prizes != NULL && p < prizes->len; p++) {
    gint64 id = hd_record_id (g_ptr_array_index (prizes, p)), slots = hd_record_int (g_ptr_array_index (prizes, p), HD_PRIZE_SLOTS);
    guint given = 0, stands = 0;

    for (; at < ranked->len; at++, stands++) {
      const HdResult *result = g_ptr_array_index (ranked, at);

      /* Equals across the line take up its places until the council has decided. */
      if (last ? result->prize != id && !(result->cut && result->prize == 0 && stands < slots) : stands >= slots)
        break;
      given += result->prize == id || !last;
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), work_row (view, result, at));
    }
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), line_row (view, g_ptr_array_index (prizes, p), given));
  }
  for (; at < ranked->len && below < BELOW; at++, below++)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), work_row (view, g_ptr_array_index (ranked, at), at));
  if (at < ranked->len) {
    g_autofree char *more = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "and %u more without a prize", "and %u more without a prize", ranked->len - at),
                                             ranked->len - at);

    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), hd_dossier_row_new (NULL, NULL, more, NULL));
  }
}

static void
fill_narrow (HdDossierTab *tab)
{
  const HdResultView *view = view_of (tab);
  g_autoptr (GPtrArray) narrow = hd_results_narrow (hd_context_store (view->context), view->results, NULL);
  GtkWidget *group;

  if (narrow == NULL || narrow->len == 0)
    return;
  group = hd_dossier_tab_group (tab, _("Prizes That Hang on Little"), NULL);
  for (guint i = 0; i < narrow->len; i++)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), hd_dossier_row_new (NULL, "dialog-warning-symbolic", g_ptr_array_index (narrow, i), NULL));
}

static void
hd_result_prizes_fill (HdDossierTab *tab)
{
  fill_money (tab);
  fill_narrow (tab);
  fill_line (tab);
}

static void
hd_result_prizes_class_init (HdResultPrizesClass *klass)
{
  HD_DOSSIER_TAB_CLASS (klass)->fill = hd_result_prizes_fill;
}

static void
hd_result_prizes_init (HdResultPrizes *self)
{
}
