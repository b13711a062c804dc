/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What others were asked about a dossier, and what they answered. */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "dossier-tab.h"
#include "feedback.h"
#include "icon-button.h"
#include "record-dialog.h"
#include "remove-record.h"
#include "rooms.h"
#include "store/dossier.h"
#include "store/text.h"
#include "text-parts.h"

#define HD_TYPE_DOSSIER_OPINIONS (hd_dossier_opinions_get_type ())
G_DECLARE_FINAL_TYPE (HdDossierOpinions, hd_dossier_opinions, HD, DOSSIER_OPINIONS, HdDossierTab)

struct _HdDossierOpinions
{
  HdDossierTab parent_instance;
};

G_DEFINE_FINAL_TYPE (HdDossierOpinions, hd_dossier_opinions, HD_TYPE_DOSSIER_TAB)

/* How a question stands, in words. (transfer full) */
static char *
describe (HdRecord *opinion)
{
  g_autofree char *sent = hd_date_format (hd_record_text (opinion, HD_OPINION_SENT));
  g_autofree char *due = hd_date_format (hd_record_text (opinion, HD_OPINION_DUE));
  g_autofree char *answered = hd_date_format (hd_record_text (opinion, HD_OPINION_ANSWERED));
  g_autofree char *today = hd_date_today ();
  const char *result = hd_record_text (opinion, HD_OPINION_RESULT);
  g_autoptr (GString) text = g_string_new (NULL);

  if (*sent != '\0')
    g_string_append_printf (text, _("asked %s"), sent);
  if (*answered != '\0') {
    g_string_append_printf (text, "%s", text->len > 0 ? " · " : "");
    g_string_append_printf (text, _("answered %s"), answered);
  } else if (*due != '\0') {
    g_string_append_printf (text, "%s", text->len > 0 ? " · " : "");
    g_string_append_printf (text, strcmp (hd_record_text (opinion, HD_OPINION_DUE), today) < 0 ? _("no answer, overdue since %s") : _("answer by %s"), due);
  } else
    hd_text_parts_add (text, _("no answer yet"));
  if (*result != '\0')
    g_string_append_printf (text, " · %s", _(hd_choice_label (hd_opinion_results, result)));
  if (*hd_record_text (opinion, HD_OPINION_NUMBER) != '\0')
    g_string_append_printf (text, " · %s", hd_record_text (opinion, HD_OPINION_NUMBER));
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* Whoever objects or keeps silent stands out by more than words. */
static const char *
icon_of (HdRecord *opinion)
{
  if (g_str_equal (hd_record_text (opinion, HD_OPINION_RESULT), "objects"))
    return "dialog-warning-symbolic";
  return *hd_record_text (opinion, HD_OPINION_ANSWERED) != '\0' ? "emblem-ok-symbolic" : "appointment-soon-symbolic";
}

static void
hd_dossier_opinions_fill (HdDossierTab *tab)
{
  HdNomination *record = hd_dossier_tab_record (tab);
  g_autoptr (GPtrArray) opinions = hd_store_find_ref (hd_dossier_tab_store (tab), HD_TYPE_OPINION, "nomination", hd_record_id (HD_RECORD (record)), NULL);
  gboolean unmanaged = hd_record_bool (HD_RECORD (record), HD_NOMINATION_UNMANAGED);
  gboolean any = opinions != NULL && opinions->len > 0;
  GtkWidget *group = hd_dossier_tab_group (tab, _("Opinions"),
                                           unmanaged ? _("The proposing unit does not manage the person: the managing body has to be asked.")
                                                     : any ? NULL : _("Nobody was asked yet."));

  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (group),
                                           hd_icon_button_new ("list-add-symbolic", _("Add an opinion"), "opinions.add", NULL));
  for (guint i = 0; any && i < opinions->len; i++) {
    HdRecord *opinion = g_ptr_array_index (opinions, i);
    g_autofree char *name = g_strdup_printf ("opinion-%" G_GINT64_FORMAT, hd_record_id (opinion));
    const char *body = hd_record_text (opinion, HD_OPINION_BODY);
    g_autofree char *title = g_strdup_printf ("%s%s%s", _(hd_choice_label (hd_opinion_kinds, hd_record_text (opinion, HD_OPINION_KIND))),
                                              *body != '\0' ? ": " : "", body);
    g_autofree char *text = describe (opinion);
    GtkWidget *row = hd_dossier_row_new (name, icon_of (opinion), title, text);

    adw_action_row_add_suffix (ADW_ACTION_ROW (row), hd_icon_button_new ("user-trash-symbolic", _("Delete this opinion"), "opinions.delete",
                                                                         g_variant_new_int64 (hd_record_id (opinion))));
    hd_dossier_row_activates (row, "opinions.edit", g_variant_new_int64 (hd_record_id (opinion)));
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  }
}

static void
add_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  HdDossierTab *tab = HD_DOSSIER_TAB (widget);
  HdRecord *record = HD_RECORD (hd_dossier_tab_record (tab));
  g_autofree char *today = hd_date_today ();
  g_autoptr (HdRecord) opinion = g_object_new (HD_TYPE_OPINION, "nomination", hd_record_id (record),
                                               "kind", hd_record_bool (record, HD_NOMINATION_UNMANAGED) ? "managing_body" : "agency",
                                               "sent", today, NULL);

  hd_record_dialog_show (widget, hd_dossier_tab_context (tab), hd_opinion_form_get_type (), 0, opinion);
}

static void
edit_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  hd_record_dialog_show (widget, hd_dossier_tab_context (HD_DOSSIER_TAB (widget)), hd_opinion_form_get_type (),
                         g_variant_get_int64 (parameter), NULL);
}

static void
delete_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  HdStore *store = hd_dossier_tab_store (HD_DOSSIER_TAB (widget));

  hd_remove_record (widget, store, HD_TYPE_OPINION, g_variant_get_int64 (parameter),
                    _("Delete an opinion"), _("The opinion was deleted"), "win.undo");
}

static void
hd_dossier_opinions_class_init (HdDossierOpinionsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  HD_DOSSIER_TAB_CLASS (klass)->fill = hd_dossier_opinions_fill;
  gtk_widget_class_install_action (widget_class, "opinions.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "opinions.edit", "x", edit_action);
  gtk_widget_class_install_action (widget_class, "opinions.delete", "x", delete_action);
}

static void
hd_dossier_opinions_init (HdDossierOpinions *self)
{
}
