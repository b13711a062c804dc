/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far each judge is in a round, and how strict he is beside the others. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "result-part.h"
#include "store/text.h"

#define HD_TYPE_RESULT_PROGRESS (hd_result_progress_get_type ())
G_DECLARE_FINAL_TYPE (HdResultProgress, hd_result_progress, HD, RESULT_PROGRESS, HdResultPart)

struct _HdResultProgress
{
  HdResultPart parent_instance;
};

G_DEFINE_FINAL_TYPE (HdResultProgress, hd_result_progress, HD_TYPE_RESULT_PART)

static void
fill_judges (HdDossierTab       *tab,
             const HdResultView *view)
{
  g_autoptr (GArray) progress = hd_round_progress (hd_context_store (view->context), view->round, NULL);
  g_autoptr (HdRecord) round = hd_store_get (hd_context_store (view->context), HD_TYPE_CONTEST_ROUND, view->round, NULL);
  g_autofree char *due = hd_date_format (round != NULL ? hd_record_text (round, HD_CONTEST_ROUND_DUE) : "");
  g_autofree char *told = *due != '\0' ? g_strdup_printf (_("Marks are due on %s."), due) : NULL;
  GtkWidget *group = hd_dossier_tab_group (tab, _("Sheets Handed In"), told);

  for (guint i = 0; progress != NULL && i < progress->len; i++) {
    const HdMarkingProgress *judge = &g_array_index (progress, HdMarkingProgress, i);
    g_autofree char *name = g_strdup_printf ("judge-%" G_GINT64_FORMAT, judge->judge);
    g_autofree char *text = g_strdup_printf (_("%u of %u handed in · drafts: %u · flagged: %u"), judge->submitted, judge->assigned, judge->drafts,
                                             judge->flagged);
    gboolean done = judge->submitted >= judge->assigned;
    GtkWidget *row = hd_dossier_row_new (name, done ? "emblem-ok-symbolic" : "document-open-recent-symbolic",
                                         hd_result_view_judge (view, judge->judge), text);
    GtkWidget *bar = gtk_level_bar_new_for_interval (0, MAX (1, judge->assigned));

    gtk_level_bar_set_value (GTK_LEVEL_BAR (bar), judge->submitted);
    gtk_widget_set_size_request (bar, 120, -1);
    gtk_widget_set_valign (bar, GTK_ALIGN_CENTER);
    gtk_accessible_update_property (GTK_ACCESSIBLE (bar), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), bar);
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  }
}

static void
fill_leniency (HdDossierTab       *tab,
               const HdResultView *view)
{
  const HdResults *results = view->results;
  g_autofree char *agreement = hd_number_format_hundredths (results->agreement != G_MININT64 ? results->agreement / 100 : 0);
  g_autofree char *told = results->agreement != G_MININT64
    ? g_strdup_printf (_("Agreement of the judges: %s of 1. The adjusted order is advice only: the result never follows it."), agreement)
    : g_strdup (_("How much the judges agree is not known yet."));
  GtkWidget *group = hd_dossier_tab_group (tab, _("Strict and Lenient Judges"), told);

  if (*results->no_adjusted != '\0')
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), hd_dossier_row_new (NULL, "dialog-information-symbolic", results->no_adjusted, NULL));
  for (guint i = 0; i < results->leniency->len; i++) {
    const HdLeniency *judge = &g_array_index (results->leniency, HdLeniency, i);
    g_autofree char *mean = hd_number_format_hundredths (judge->mean), *spread = hd_number_format_hundredths (judge->spread);
    g_autofree char *more = hd_number_format_hundredths (ABS (judge->leniency != G_MININT64 ? judge->leniency : 0));
    g_autofree char *beside = judge->leniency == G_MININT64 ? g_strdup (_("not comparable with the others"))
                            : judge->leniency == 0 ? g_strdup (_("as the others"))
                            : g_strdup_printf (judge->leniency > 0 ? _("%s points more than others give the same works")
                                                                   : _("%s points less than others give the same works"), more);
    g_autofree char *text = g_strdup_printf (_("%u marks, mean %s, spread %s · %s"), judge->marks, mean, spread, beside);

    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), hd_dossier_row_new (NULL, NULL, hd_result_view_judge (view, judge->judge), text));
  }
}

static void
hd_result_progress_fill (HdDossierTab *tab)
{
  const HdResultView *view = hd_result_part_view (HD_RESULT_PART (tab));

  fill_judges (tab, view);
  fill_leniency (tab, view);
}

static void
hd_result_progress_class_init (HdResultProgressClass *klass)
{
  HD_DOSSIER_TAB_CLASS (klass)->fill = hd_result_progress_fill;
}

static void
hd_result_progress_init (HdResultProgress *self)
{
}
