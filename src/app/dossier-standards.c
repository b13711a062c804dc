/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an exemplar must meet, beside the dossier that is being looked at: the four
 * standards of the plan, and line by line the criteria in force of the unit and of the
 * movement, each with what shows it and with the files of the criteria. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "ask-dialog.h"
#include "dossier-tab.h"
#include "feedback.h"
#include "file-view.h"
#include "icon-button.h"
#include "store/activity.h"
#include "store/attachment.h"
#include "store/duty.h"
#include "store/movement.h"
#include "store/reorganise.h"
#include "store/text.h"
#include "text-parts.h"

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
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), hd_icon_button_new ("view-reveal-symbolic", _("See its files"), "standards.see",
                                                                         g_variant_new ("(sx)", "activity", hd_record_id (activity))));
  hd_dossier_row_activates (row, "win.show-record", g_variant_new ("(sx)", "activity", hd_record_id (activity)));
  return row;
}

/* What was held against the nomination of a line; NULL if it was not yet. */
static HdRecord *
check_of (GPtrArray  *checks,
          gint64      criteria,
          const char *line)
{
  for (guint i = 0; checks != NULL && i < checks->len; i++) {
    HdRecord *check = g_ptr_array_index (checks, i);

    if (hd_record_int (check, HD_CRITERIA_CHECK_CRITERIA) == criteria && g_str_equal (hd_record_text (check, HD_CRITERIA_CHECK_LINE), line))
      return check;
  }
  return NULL;
}

static void
hold (HdDossierTab *tab,
      gint64        criteria,
      const char   *line,
      gboolean      met,
      const char   *evidence)
{
  g_autoptr (GError) error = NULL;

  if (!hd_criteria_hold (hd_dossier_tab_store (tab), hd_record_id (HD_RECORD (hd_dossier_tab_record (tab))), criteria, line, met, evidence, &error))
    hd_feedback_error (GTK_WIDGET (tab), _("This could not be saved"), error);
}

static void
toggled_cb (HdDossierTab   *tab,
            GtkCheckButton *check)
{
  const gint64 *criteria = g_object_get_data (G_OBJECT (check), "criteria");

  hold (tab, *criteria, g_object_get_data (G_OBJECT (check), "line"), gtk_check_button_get_active (check), NULL);
}

static GtkWidget *
line_row (HdDossierTab *tab,
          HdRecord     *criteria,
          HdRecord     *check,
          const char   *line)
{
  gint64 id = hd_record_id (criteria);
  const char *evidence = check != NULL ? hd_record_text (check, HD_CRITERIA_CHECK_EVIDENCE) : "";
  GtkWidget *row = hd_dossier_row_new (line, NULL, line, evidence);
  GtkWidget *button = gtk_check_button_new ();

  gtk_check_button_set_active (GTK_CHECK_BUTTON (button), check != NULL && hd_record_bool (check, HD_CRITERIA_CHECK_MET));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, line, -1);
  g_object_set_data_full (G_OBJECT (button), "criteria", g_memdup2 (&id, sizeof id), g_free);
  g_object_set_data_full (G_OBJECT (button), "line", g_strdup (line), g_free);
  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), tab, G_CONNECT_SWAPPED);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), button);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), button);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), hd_icon_button_new ("document-edit-symbolic", _("Write what shows it"), "standards.evidence",
                                                                       g_variant_new ("(xs)", id, line)));
  return row;
}

/* The lines of criteria that are in force, as ticks. FALSE if there are none. */
static gboolean
add_criteria (HdDossierTab *tab,
              gint64        unit,
              gint64        movement,
              GPtrArray    *checks)
{
  HdStore *store = hd_dossier_tab_store (tab);
  const char *received = hd_record_text (HD_RECORD (hd_dossier_tab_record (tab)), HD_NOMINATION_RECEIVED);
  g_autofree char *today = hd_date_today (), *description = NULL, *issued = NULL;
  g_autoptr (HdRecord) criteria = unit != 0 ? hd_criteria_in_force (store, unit, movement, *received != '\0' ? received : today, NULL) : NULL;
  g_autoptr (GPtrArray) files = NULL;
  g_auto (GStrv) lines = NULL;
  GtkWidget *group;

  if (criteria == NULL)
    return FALSE;
  issued = hd_date_format (hd_record_text (criteria, HD_CRITERIA_ISSUED));
  description = hd_text_parts (hd_context_name (hd_dossier_tab_context (tab), "unit", unit), hd_record_text (criteria, HD_CRITERIA_NUMBER), issued, NULL);
  group = hd_dossier_tab_group (tab, movement != 0 ? hd_context_name (hd_dossier_tab_context (tab), "movement", movement) : _("Criteria of the Unit"),
                                description);
  lines = g_strsplit (hd_record_text (criteria, HD_CRITERIA_CONTENT), "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    if (*g_strstrip (lines[i]) != '\0')
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), line_row (tab, criteria, check_of (checks, hd_record_id (criteria), lines[i]), lines[i]));
  files = hd_attachment_list (store, "criteria", hd_record_id (criteria), NULL);
  if (files != NULL && files->len > 0)
    adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (group),
                                             hd_icon_button_new ("view-reveal-symbolic", _("See its files"), "standards.see",
                                                                 g_variant_new ("(sx)", "criteria", hd_record_id (criteria))));
  return TRUE;
}

/* Those of the units that lead the movement, or led it before they became others. */
static void
add_movement_criteria (HdDossierTab *tab,
                       GPtrArray    *checks)
{
  gint64 movement = hd_record_int (HD_RECORD (hd_dossier_tab_record (tab)), HD_NOMINATION_MOVEMENT);
  g_autoptr (GArray) leads = movement != 0 ? hd_holders (hd_dossier_tab_store (tab), "lead", NULL) : NULL;
  g_autoptr (GHashTable) seen = g_hash_table_new (g_int64_hash, g_int64_equal);

  for (guint i = 0; leads != NULL && i < leads->len; i++) {
    HdHolder *lead = &g_array_index (leads, HdHolder, i);

    if (lead->thing == movement && g_hash_table_add (seen, &lead->unit))
      add_criteria (tab, lead->unit, movement, checks);
  }
}

/* Which line the dialog asks about. */
typedef struct {
  gint64   criteria;
  char    *line;      /* (owned) */
} Asked;

static void
asked_free (gpointer data)
{
  Asked *asked = data;

  g_free (asked->line);
  g_free (asked);
}

static gboolean
evidence_given (GtkWidget   *widget,
                const char  *reason,
                gpointer     data,
                GError     **error)
{
  HdDossierTab *tab = HD_DOSSIER_TAB (widget);
  Asked *asked = data;

  return hd_criteria_hold (hd_dossier_tab_store (tab), hd_record_id (HD_RECORD (hd_dossier_tab_record (tab))), asked->criteria, asked->line, TRUE,
                           reason, error);
}

static void
evidence_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  Asked *asked = g_new0 (Asked, 1);

  g_variant_get (parameter, "(xs)", &asked->criteria, &asked->line);
  hd_ask_reason (widget, _("What shows that it is met?"), asked->line, _("_Met"), evidence_given, asked, asked_free);
}

static void
hd_dossier_standards_fill (HdDossierTab *tab)
{
  HdStore *store = hd_dossier_tab_store (tab);
  gint64 unit = hd_record_int (HD_RECORD (hd_dossier_tab_record (tab)), HD_NOMINATION_UNIT);
  g_autoptr (GPtrArray) activities = unit != 0 ? hd_store_find_ref (store, HD_TYPE_ACTIVITY, "unit", unit, NULL) : NULL;
  GtkWidget *group = hd_dossier_tab_group (tab, _("General Standards"), _("What an exemplar must meet, as the plan says it."));
  g_autoptr (GPtrArray) checks = hd_store_find_ref (store, HD_TYPE_CRITERIA_CHECK, "nomination",
                                                    hd_record_id (HD_RECORD (hd_dossier_tab_record (tab))), NULL);
  gboolean registered;
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (standards); i++)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), standard_row (tab, standards[i]));
  registered = add_criteria (tab, unit, 0, checks);
  add_movement_criteria (tab, checks);
  group = hd_dossier_tab_group (tab, registered ? _("Where They Were Issued") : _("Criteria of the Unit"), hd_context_name (hd_dossier_tab_context (tab), "unit", unit));
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
  if (n == 0 && registered)
    gtk_widget_set_visible (group, FALSE);
  else if (n == 0)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group),
                               hd_dossier_row_new (NULL, "dialog-information-symbolic", _("None recorded"),
                                                   _("Enter them in the register of criteria, among the obligations; their lines are ticked here then.")));
}

static void
see_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  const char *table;
  gint64 id;

  g_variant_get (parameter, "(&sx)", &table, &id);
  hd_file_view_window (widget, hd_dossier_tab_context (HD_DOSSIER_TAB (widget)), table, id, 0);
}

static void
hd_dossier_standards_class_init (HdDossierStandardsClass *klass)
{
  HD_DOSSIER_TAB_CLASS (klass)->fill = hd_dossier_standards_fill;
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "standards.see", "(sx)", see_action);
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "standards.evidence", "(xs)", evidence_action);
}

static void
hd_dossier_standards_init (HdDossierStandards *self)
{
}
