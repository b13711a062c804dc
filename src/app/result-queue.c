/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What somebody has to settle before a round is done: marks too far apart, and works that
 * are equal where a prize ends. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "result-part.h"
#include "store/text.h"

#define HD_TYPE_RESULT_QUEUE (hd_result_queue_get_type ())
G_DECLARE_FINAL_TYPE (HdResultQueue, hd_result_queue, HD, RESULT_QUEUE, HdResultPart)

struct _HdResultQueue
{
  HdResultPart parent_instance;
};

G_DEFINE_FINAL_TYPE (HdResultQueue, hd_result_queue, HD_TYPE_RESULT_PART)

static GtkWidget *
work_row (const HdResultView *view,
          const HdResult     *result,
          const char         *name,
          const char         *more)
{
  g_autofree char *id = g_strdup_printf ("%s-%" G_GINT64_FORMAT, name, result->work);
  g_autofree char *marks = hd_result_view_marks (view, result, TRUE);
  g_autofree char *title = g_strdup_printf ("%s · %s", result->code, hd_context_name (view->context, "contest_kind", result->kind));
  g_autofree char *text = g_strdup_printf ("%s%s%s", marks, *more != '\0' ? "\n" : "", more);
  GtkWidget *row = hd_dossier_row_new (id, NULL, title, text);

  hd_dossier_row_activates (row, "result.work", g_variant_new_int64 (result->work));
  return row;
}

static void
add_button (GtkWidget  *row,
            const char *label,
            const char *tooltip,
            const char *action,
            gint64      work)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "x", work);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
}

/* A third judge reads it already and has not handed in. */
static gboolean
waits_for_third (const HdResultView *view,
                 gint64              work,
                 const char        **name)
{
  g_autoptr (GPtrArray) assignments = hd_assignments_of (hd_context_store (view->context), view->round, 0, NULL);

  for (guint i = 0; assignments != NULL && i < assignments->len; i++) {
    HdRecord *assignment = g_ptr_array_index (assignments, i);

    if (hd_record_int (assignment, HD_ASSIGNMENT_WORK) == work && g_str_equal (hd_record_text (assignment, HD_ASSIGNMENT_PURPOSE), "third")) {
      *name = hd_result_view_judge (view, hd_record_int (assignment, HD_ASSIGNMENT_JUDGE));
      return TRUE;
    }
  }
  return FALSE;
}

static void
fill_diverged (HdDossierTab       *tab,
               const HdResultView *view)
{
  GtkWidget *group = hd_dossier_tab_group (tab, _("Marks Too Far Apart"),
                                           _("Another judge marks the work, or the judges talk and agree on one sheet. What each gave first is kept."));
  guint n = 0;

  for (guint i = 0; i < view->results->results->len; i++) {
    const HdResult *result = g_ptr_array_index (view->results->results, i);
    g_autofree char *spread = hd_number_format_hundredths (result->spread);
    g_autofree char *more = NULL;
    const char *third = NULL;
    gboolean waits;
    GtkWidget *row;

    if (!result->diverged)
      continue;
    n++;
    waits = waits_for_third (view, result->work, &third);
    more = waits ? g_strdup_printf (_("%s points apart · waits for %s"), spread, third) : g_strdup_printf (_("%s points apart"), spread);
    row = work_row (view, result, "apart", more);
    if (view->writable) {
      if (!waits)
        add_button (row, _("_Third Judge"), _("Give the work to the judge with the fewest works who may read it"), "result.third", result->work);
      add_button (row, _("_Agree…"), _("Enter the marks that the judges agreed on"), "result.agree", result->work);
    }
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  }
  if (n == 0)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), hd_dossier_row_new (NULL, "emblem-ok-symbolic", _("None is open"), NULL));
}

static void
fill_settled (HdDossierTab       *tab,
              const HdResultView *view)
{
  GtkWidget *group = NULL;

  for (guint i = 0; i < view->results->results->len; i++) {
    const HdResult *result = g_ptr_array_index (view->results->results, i);
    g_autofree char *mean = hd_number_format_hundredths (result->mean);
    g_autofree char *more = g_strdup_printf (_("mark: %s. Marks in brackets do not count"), mean);

    if (!result->settled)
      continue;
    if (group == NULL)
      group = hd_dossier_tab_group (tab, _("Settled"), NULL);
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), work_row (view, result, "settled", more));
  }
}

static void
fill_equals (HdDossierTab       *tab,
             const HdResultView *view)
{
  GtkWidget *group = hd_dossier_tab_group (tab, _("Equal Works"), _("No rule tells these apart. Where a prize ends between them, the council puts them in order."));
  guint n = 0;

  for (guint i = 0; i < view->results->results->len; i++) {
    const HdResult *result = g_ptr_array_index (view->results->results, i);
    g_autofree char *mean = hd_number_format_hundredths (result->mean);
    g_autofree char *more = g_strdup_printf (_("rank %u · mark %s%s"), result->rank, mean, result->cut ? _(" · a prize ends here") : "");
    GtkWidget *row;

    if (result->equals < 2 || result->count == 0)
      continue;
    n++;
    row = work_row (view, result, "equal", more);
    if (result->cut)
      adw_action_row_add_prefix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("dialog-warning-symbolic"));
    if (view->writable)
      add_button (row, _("_Place…"), _("Enter the place that the council gives it among its equals"), "result.place", result->work);
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  }
  if (n == 0)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), hd_dossier_row_new (NULL, "emblem-ok-symbolic", _("None is open"), NULL));
}

static void
hd_result_queue_fill (HdDossierTab *tab)
{
  const HdResultView *view = hd_result_part_view (HD_RESULT_PART (tab));

  fill_diverged (tab, view);
  fill_equals (tab, view);
  fill_settled (tab, view);
}

static void
hd_result_queue_class_init (HdResultQueueClass *klass)
{
  HD_DOSSIER_TAB_CLASS (klass)->fill = hd_result_queue_fill;
}

static void
hd_result_queue_init (HdResultQueue *self)
{
}
