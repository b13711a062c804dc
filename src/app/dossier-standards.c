/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an exemplar must meet, beside the dossier that is being looked at: the four
 * standards of the plan, and the criteria that the unit issued, with their files. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "dossier-tab.h"
#include "file-view.h"
#include "store/activity.h"
#include "store/attachment.h"
#include "store/text.h"

#define HD_TYPE_DOSSIER_STANDARDS (hd_dossier_standards_get_type ())
G_DECLARE_FINAL_TYPE (HdDossierStandards, hd_dossier_standards, HD, DOSSIER_STANDARDS, HdDossierTab)

struct _HdDossierStandards
{
  HdDossierTab parent_instance;
};

G_DEFINE_FINAL_TYPE (HdDossierStandards, hd_dossier_standards, HD_TYPE_DOSSIER_TAB)

static const guint standards[] = {
  HD_NOMINATION_STD_POLICY, HD_NOMINATION_STD_TASKS, HD_NOMINATION_STD_INITIATIVE, HD_NOMINATION_STD_CHARITY,
};

/* A tick that is the one of the form: typed here or there, it is saved with the form. */
static GtkWidget *
standard_row (HdDossierTab *tab,
              guint         field)
{
  GtkWidget *original = hd_form_field_widget (hd_form_field (hd_dossier_tab_form (tab), field));
  AdwActionRow *original_row = ADW_ACTION_ROW (gtk_widget_get_ancestor (original, ADW_TYPE_ACTION_ROW));
  const char *title = adw_preferences_row_get_title (ADW_PREFERENCES_ROW (original_row));
  GtkWidget *row = hd_dossier_row_new (gtk_widget_get_name (original), NULL, title, adw_action_row_get_subtitle (original_row));
  GtkWidget *check = gtk_check_button_new ();

  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  g_object_bind_property (original, "active", check, "active", G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  return row;
}

static GtkWidget *
criteria_row (HdDossierTab *tab,
              HdRecord     *activity)
{
  g_autofree char *held = hd_date_format (hd_record_text (activity, HD_ACTIVITY_HELD));
  g_autoptr (GPtrArray) files = hd_attachment_list (hd_dossier_tab_store (tab), "activity", hd_record_id (activity), NULL);
  const char *number = hd_record_text (activity, HD_ACTIVITY_NUMBER);
  const char *note = hd_record_text (activity, HD_ACTIVITY_NOTE);
  g_autofree char *text = g_strdup_printf ("%s%s%s%s%s", number, *number != '\0' && *held != '\0' ? " · " : "", held,
                                           *note != '\0' ? "\n" : "", note);
  GtkWidget *row = hd_dossier_row_new (NULL, "text-x-generic-symbolic", hd_record_text (activity, HD_ACTIVITY_TITLE), text);

  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  if (files != NULL && files->len > 0)
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), hd_dossier_button_new ("view-reveal-symbolic", _("See its files"), "standards.see",
                                                                            g_variant_new_int64 (hd_record_id (activity))));
  hd_dossier_row_activates (row, "win.show-record", g_variant_new ("(sx)", "activity", hd_record_id (activity)));
  return row;
}

static void
hd_dossier_standards_fill (HdDossierTab *tab)
{
  HdStore *store = hd_dossier_tab_store (tab);
  gint64 unit = hd_record_int (HD_RECORD (hd_dossier_tab_record (tab)), HD_NOMINATION_UNIT);
  g_autoptr (GPtrArray) activities = unit != 0 ? hd_store_find_ref (store, HD_TYPE_ACTIVITY, "unit", unit, NULL) : NULL;
  GtkWidget *group = hd_dossier_tab_group (tab, _("General Standards"), _("What an exemplar must meet, as the plan says it."));
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (standards); i++)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), standard_row (tab, standards[i]));
  group = hd_dossier_tab_group (tab, _("Criteria of the Unit"), hd_context_name (hd_dossier_tab_context (tab), "unit", unit));
  for (guint i = 0; activities != NULL && i < activities->len; i++) {
    /* Found without its long text, which holds the wording. */
    g_autoptr (HdRecord) whole = NULL;

    if (!g_str_equal (hd_record_text (g_ptr_array_index (activities, i), HD_ACTIVITY_KIND), "criteria"))
      continue;
    whole = hd_store_get (store, HD_TYPE_ACTIVITY, hd_record_id (g_ptr_array_index (activities, i)), NULL);
    if (whole != NULL) {
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), criteria_row (tab, whole));
      n++;
    }
  }
  if (n == 0)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group),
                               hd_dossier_row_new (NULL, "dialog-information-symbolic", _("None recorded"),
                                                   _("Record them in Activities as “Criteria and plan issued” of this unit, with the file.")));
}

static void
see_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  hd_file_view_window (widget, hd_dossier_tab_context (HD_DOSSIER_TAB (widget)), "activity", g_variant_get_int64 (parameter), 0);
}

static void
hd_dossier_standards_class_init (HdDossierStandardsClass *klass)
{
  HD_DOSSIER_TAB_CLASS (klass)->fill = hd_dossier_standards_fill;
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "standards.see", "x", see_action);
}

static void
hd_dossier_standards_init (HdDossierStandards *self)
{
}
