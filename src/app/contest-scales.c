/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The scales of points of a contest with their criteria. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "contest-parts.h"
#include "icon-button.h"
#include "store/contest.h"
#include "store/text.h"

#define HD_TYPE_CONTEST_SCALE_TAB (hd_contest_scale_tab_get_type ())
G_DECLARE_FINAL_TYPE (HdContestScaleTab, hd_contest_scale_tab, HD, CONTEST_SCALE_TAB, HdDossierTab)

struct _HdContestScaleTab
{
  HdDossierTab parent_instance;
};

G_DEFINE_FINAL_TYPE (HdContestScaleTab, hd_contest_scale_tab, hd_dossier_tab_get_type ())

/* For what a scale is, and what it gives. (transfer full) */
static char *
scale_text (HdDossierTab *tab,
            HdRecord     *rubric)
{
  HdContext *context = hd_dossier_tab_context (tab);
  gint64 kind = hd_record_int (rubric, HD_RUBRIC_KIND), round = hd_record_int (rubric, HD_RUBRIC_ROUND);
  g_autofree char *points = hd_number_format_hundredths (hd_rubric_maximum (hd_dossier_tab_store (tab), hd_record_id (rubric)));
  GString *text = g_string_new (NULL);

  /* Translators: points of a scale, the kind of work and the round that it is for. */
  g_string_append_printf (text, _("%s points · %s · %s"), points,
                          kind != 0 ? hd_context_name (context, "contest_kind", kind) : _("kinds without a scale of their own"),
                          round != 0 ? hd_context_name (context, "contest_round", round) : _("all rounds"));
  if (hd_rubric_is_used (hd_dossier_tab_store (tab), hd_record_id (rubric)))
    g_string_append (text, _("\nMarks were given by it: to change it is to make a new version."));
  if (*hd_record_text (rubric, HD_RUBRIC_REASON) != '\0')
    g_string_append_printf (text, _("\nChanged because: %s"), hd_record_text (rubric, HD_RUBRIC_REASON));
  return g_string_free (text, FALSE);
}

/* (transfer full) */
static char *
criterion_text (HdRecord *criterion)
{
  g_autofree char *step = hd_number_format_hundredths (hd_record_int (criterion, HD_CRITERION_STEP));
  g_autofree char *weight = hd_number_format_hundredths (hd_record_int (criterion, HD_CRITERION_WEIGHT));
  g_autofree char *maximum = hd_number_format_hundredths (hd_record_int (criterion, HD_CRITERION_MAXIMUM));
  const char *description = hd_record_text (criterion, HD_CRITERION_DESCRIPTION);
  g_autofree char *counts = hd_record_int (criterion, HD_CRITERION_WEIGHT) == 100 ? g_strdup ("") : g_strdup_printf (_(" · counts %s times"), weight);

  /* Translators: the most points, the step, a weight, and what is judged. */
  return g_strdup_printf (_("0 to %s, by %s%s%s%s"), maximum, step, counts, *description != '\0' ? "\n" : "", description);
}

static void
fill_scale (HdDossierTab *tab,
            HdRecord     *rubric)
{
  gint64 id = hd_record_id (rubric);
  g_autofree char *text = scale_text (tab, rubric);
  g_autofree char *name = g_strdup_printf ("rubric-%" G_GINT64_FORMAT, id);
  g_autofree char *version = g_strdup_printf (_("%s, version %d"), hd_record_text (rubric, HD_RUBRIC_NAME), (int) hd_record_int (rubric, HD_RUBRIC_VERSION));
  g_autoptr (GPtrArray) criteria = hd_rubric_criteria (hd_dossier_tab_store (tab), id, NULL);
  GtkWidget *group = hd_contest_part_group (tab, version, text, _("Add a criterion"), "criterion", id);
  GtkWidget *row = hd_dossier_row_new (name, NULL, _("Name, kind and round of this scale"), NULL);

  if (hd_rubric_is_used (hd_dossier_tab_store (tab), id))
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), hd_icon_button_new ("document-new-symbolic", _("Make a new version"), "rules.renew",
                                                                         g_variant_new_int64 (id)));
  else
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), hd_icon_button_new ("user-trash-symbolic", _("Delete this scale"), "rules.delete",
                                                                         g_variant_new ("(sx)", "rubric", id)));
  hd_dossier_row_activates (row, "rules.edit", g_variant_new ("(sx)", "rubric", id));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  for (guint i = 0; criteria != NULL && i < criteria->len; i++) {
    HdRecord *criterion = g_ptr_array_index (criteria, i);
    g_autofree char *told = criterion_text (criterion);

    hd_contest_part_row (group, criterion, hd_record_text (criterion, HD_CRITERION_NAME), told);
  }
}

static void
hd_contest_scale_tab_fill (HdDossierTab *tab)
{
  gint64 contest = hd_record_id (hd_form_record (hd_dossier_tab_form (tab)));
  g_autoptr (GPtrArray) rubrics = hd_store_find_ref (hd_dossier_tab_store (tab), HD_TYPE_RUBRIC, "contest", contest, NULL);
  guint ended = 0;
  GtkWidget *group;

  for (guint i = 0; rubrics != NULL && i < rubrics->len; i++)
    if (hd_record_bool (g_ptr_array_index (rubrics, i), HD_RUBRIC_ENDED))
      ended++;
    else
      fill_scale (tab, g_ptr_array_index (rubrics, i));
  group = hd_contest_part_group (tab, _("Other Scales"), NULL, _("Add a scale of points"), "rubric", contest);
  if (ended > 0) {
    g_autofree char *text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u earlier version, which sheets handed in by it keep",
                                                          "%u earlier versions, which sheets handed in by them keep", ended), ended);

    adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), text);
  }
}

static void
hd_contest_scale_tab_class_init (HdContestScaleTabClass *klass)
{
  HD_DOSSIER_TAB_CLASS (klass)->fill = hd_contest_scale_tab_fill;
  hd_contest_part_class (GTK_WIDGET_CLASS (klass));
}

static void
hd_contest_scale_tab_init (HdContestScaleTab *self)
{
}
