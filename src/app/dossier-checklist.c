/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The papers of a dossier: what is missing first, each ticked with one key. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "attach.h"
#include "dossier-tab.h"
#include "feedback.h"
#include "file-view.h"
#include "icon-button.h"
#include "paper-button.h"
#include "record-dialog.h"
#include "rooms.h"
#include "store/attachment.h"
#include "store/dossier.h"
#include "store/text.h"

#define HD_TYPE_DOSSIER_CHECKLIST (hd_dossier_checklist_get_type ())
G_DECLARE_FINAL_TYPE (HdDossierChecklist, hd_dossier_checklist, HD, DOSSIER_CHECKLIST, HdDossierTab)

struct _HdDossierChecklist
{
  HdDossierTab parent_instance;

  gint64       attaching;  /* the paper whose files are being chosen */
};

G_DEFINE_FINAL_TYPE (HdDossierChecklist, hd_dossier_checklist, HD_TYPE_DOSSIER_TAB)

/* The record of a paper of this dossier; a new one if nothing is known of it yet. (transfer full) */
static HdRecord *
held_paper (HdDossierTab *tab,
            gint64        paper)
{
  gint64 nomination = hd_record_id (HD_RECORD (hd_dossier_tab_record (tab)));
  g_autoptr (GPtrArray) held = hd_store_find_ref (hd_dossier_tab_store (tab), HD_TYPE_DOSSIER_PAPER, "nomination", nomination, NULL);
  g_autofree char *today = hd_date_today ();

  for (guint i = 0; held != NULL && i < held->len; i++)
    if (hd_record_int (g_ptr_array_index (held, i), HD_DOSSIER_PAPER_PAPER) == paper)
      return g_object_ref (g_ptr_array_index (held, i));
  return g_object_new (HD_TYPE_DOSSIER_PAPER, "nomination", nomination, "paper", paper, "state", "received", "received", today, NULL);
}

static gboolean
write_tick (HdDossierTab *tab,
            gint64        paper,
            gboolean      there,
            GError      **error)
{
  HdStore *store = hd_dossier_tab_store (tab);
  g_autoptr (HdRecord) held = held_paper (tab, paper);

  if (!hd_store_begin (store, there ? _("Tick a paper") : _("Untick a paper"), error))
    return FALSE;
  if ((there ? hd_store_save (store, held, error) : hd_record_is_new (held) || hd_store_delete (store, held, error)) &&
      hd_store_commit (store, error))
    return TRUE;
  hd_store_rollback (store);
  return FALSE;
}

static void
ticked_cb (GtkCheckButton *check,
           HdDossierTab   *tab)
{
  gint64 paper = *(gint64 *) g_object_get_data (G_OBJECT (check), "paper");
  g_autoptr (GError) error = NULL;

  if (!write_tick (tab, paper, gtk_check_button_get_active (check), &error)) {
    hd_feedback_error (GTK_WIDGET (tab), _("The paper could not be ticked"), error);
    hd_dossier_tab_update (tab, hd_dossier_tab_form (tab));
  }
}

/* How a paper stands, in words. (transfer full) */
static char *
describe (HdChecklistLine *line)
{
  gboolean held = line->held != NULL;
  gboolean is_signed = hd_record_bool (line->paper, HD_PAPER_SIGNED);
  gboolean waived = held && g_str_equal (hd_record_text (line->held, HD_DOSSIER_PAPER_STATE), "waived");
  g_autoptr (GString) text = g_string_new (NULL);

  if (waived)
    g_string_append (text, _("Waived"));
  else if (held) {
    g_autofree char *day = hd_date_format (hd_record_text (line->held, HD_DOSSIER_PAPER_RECEIVED));

    g_string_append (text, _("Received"));
    if (*day != '\0')
      g_string_append_printf (text, " %s", day);
  } else if (line->has_file)
    g_string_append (text, _("Not ticked"));
  else
    g_string_append (text, hd_record_bool (line->paper, HD_PAPER_REQUIRED) ? _("Missing") : _("Not there; not required"));
  if (held && *hd_record_text (line->held, HD_DOSSIER_PAPER_NUMBER) != '\0')
    g_string_append_printf (text, " · %s", hd_record_text (line->held, HD_DOSSIER_PAPER_NUMBER));
  if (is_signed && !line->has_file && !waived)
    g_string_append_printf (text, " · %s", _("the signed scan is missing"));
  else if (line->has_file)
    g_string_append_printf (text, " · %s", _("with a file"));
  if (held && *hd_record_text (line->held, HD_DOSSIER_PAPER_NOTE) != '\0')
    g_string_append_printf (text, " · %s", hd_record_text (line->held, HD_DOSSIER_PAPER_NOTE));
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static GtkWidget *
make_row (HdDossierTab    *tab,
          HdChecklistLine *line)
{
  const char *title = hd_record_text (line->paper, HD_PAPER_TITLE);
  gint64 id = hd_record_id (line->paper);
  g_autofree char *name = g_strdup_printf ("paper-%" G_GINT64_FORMAT, id);
  g_autofree char *text = describe (line);
  g_autofree char *label = g_strdup_printf (_("%s is there"), title);
  GtkWidget *row = hd_dossier_row_new (name, line->missing ? "dialog-warning-symbolic" : NULL, title, text);
  GtkWidget *check = gtk_check_button_new ();

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), line->held != NULL);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_object_set_data_full (G_OBJECT (check), "paper", g_memdup2 (&id, sizeof id), g_free);
  g_signal_connect_object (check, "toggled", G_CALLBACK (ticked_cb), tab, 0);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  if (line->has_file)
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), hd_icon_button_new ("view-reveal-symbolic", _("See the file"), "checklist.see",
                                                                         g_variant_new_int64 (id)));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), hd_icon_button_new ("mail-attachment-symbolic", _("Attach its file"), "checklist.attach",
                                                                       g_variant_new_int64 (id)));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), hd_icon_button_new ("document-edit-symbolic", _("Date, number, waiving…"), "checklist.edit",
                                                                       g_variant_new_int64 (id)));
  return row;
}

/* The papers that the program writes itself: the submission, the letter about what is missing. */
static void
add_papers (HdDossierTab *tab)
{
  gint64 id = hd_record_id (HD_RECORD (hd_dossier_tab_record (tab)));
  GtkWidget *papers = g_object_new (HD_TYPE_PAPER_BUTTON, "halign", GTK_ALIGN_START, NULL);

  hd_paper_button_set_records (HD_PAPER_BUTTON (papers), hd_dossier_tab_context (tab), "nomination", &id, 1);
  hd_dossier_tab_add (tab, papers);
}

static void
hd_dossier_checklist_fill (HdDossierTab *tab)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) lines = hd_dossier_checklist (hd_dossier_tab_store (tab), hd_dossier_tab_record (tab), &error);
  GtkWidget *group = NULL;
  guint missing = 0;

  if (lines == NULL) {
    hd_dossier_tab_group (tab, _("The papers cannot be read"), error->message);
    return;
  }
  for (guint i = 0; i < lines->len; i++)
    missing += ((HdChecklistLine *) g_ptr_array_index (lines, i))->missing;
  /* What is missing first: there is something to do about it. */
  for (int pass = TRUE; pass >= FALSE; pass--) {
    group = NULL;
    for (guint i = 0; i < lines->len; i++) {
      HdChecklistLine *line = g_ptr_array_index (lines, i);

      if (line->missing != pass)
        continue;
      if (group == NULL) {
        g_autofree char *title = pass ? g_strdup_printf (_("Missing: %u"), missing) : g_strdup (missing > 0 ? _("The Others") : _("No Paper Is Missing"));

        group = hd_dossier_tab_group (tab, title, NULL);
      }
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), make_row (tab, line));
    }
  }
  add_papers (tab);
  if (lines->len == 0)
    hd_dossier_tab_group (tab, _("No Papers Are Asked For"), _("The list of papers for this award is empty. It is kept in the window of approval chains."));
}

static void
edit_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdDossierTab *tab = HD_DOSSIER_TAB (widget);
  g_autoptr (HdRecord) held = held_paper (tab, g_variant_get_int64 (parameter));

  hd_record_dialog_show (widget, hd_dossier_tab_context (tab), hd_dossier_paper_form_get_type (), hd_record_id (held), held);
}

static void
see_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  HdDossierTab *tab = HD_DOSSIER_TAB (widget);
  gint64 nomination = hd_record_id (HD_RECORD (hd_dossier_tab_record (tab)));
  g_autoptr (GPtrArray) files = hd_attachment_list (hd_dossier_tab_store (tab), "nomination", nomination, NULL);

  for (guint i = 0; files != NULL && i < files->len; i++)
    if (hd_record_int (g_ptr_array_index (files, i), HD_ATTACHMENT_PAPER) == g_variant_get_int64 (parameter)) {
      hd_file_view_window (widget, hd_dossier_tab_context (tab), "nomination", nomination, hd_record_id (g_ptr_array_index (files, i)));
      return;
    }
}

/* The file of a signed paper is its scan, and a paper whose file is there was received. */
static gboolean
attach (HdDossierTab *tab,
        gint64        paper,
        GListModel   *files,
        GError      **error)
{
  HdStore *store = hd_dossier_tab_store (tab);
  g_autoptr (HdRecord) kind = hd_store_get (store, HD_TYPE_PAPER, paper, error);
  g_autoptr (HdRecord) held = held_paper (tab, paper);

  if (kind == NULL || !hd_store_begin (store, _("Attach a paper"), error))
    return FALSE;
  for (guint i = 0; i < g_list_model_get_n_items (files); i++) {
    g_autoptr (GFile) file = g_list_model_get_item (files, i);
    g_autoptr (HdRecord) added = HD_RECORD (hd_attachment_add (store, "nomination", hd_record_id (HD_RECORD (hd_dossier_tab_record (tab))), file,
                                                               "", error));

    if (added != NULL) {
      hd_record_set_int (added, HD_ATTACHMENT_PAPER, paper);
      hd_record_set_text (added, HD_ATTACHMENT_KIND, hd_record_bool (kind, HD_PAPER_SIGNED) ? "scan" : "document");
    }
    if (added == NULL || !hd_store_save (store, added, error)) {
      hd_store_rollback (store);
      return FALSE;
    }
  }
  if ((!hd_record_is_new (held) || hd_store_save (store, held, error)) && hd_store_commit (store, error))
    return TRUE;
  hd_store_rollback (store);
  return FALSE;
}

static void
attach_files (GtkWidget  *widget,
              GListModel *files)
{
  HdDossierTab *tab = HD_DOSSIER_TAB (widget);
  g_autoptr (GError) error = NULL;

  if (hd_dossier_tab_record (tab) != NULL && !attach (tab, HD_DOSSIER_CHECKLIST (tab)->attaching, files, &error))
    hd_feedback_error (widget, _("The files could not be attached"), error);
}

static void
attach_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  HD_DOSSIER_CHECKLIST (widget)->attaching = g_variant_get_int64 (parameter);
  hd_attach_choose (widget, FALSE, attach_files);
}

static void
hd_dossier_checklist_class_init (HdDossierChecklistClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  HD_DOSSIER_TAB_CLASS (klass)->fill = hd_dossier_checklist_fill;
  gtk_widget_class_install_action (widget_class, "checklist.edit", "x", edit_action);
  gtk_widget_class_install_action (widget_class, "checklist.see", "x", see_action);
  gtk_widget_class_install_action (widget_class, "checklist.attach", "x", attach_action);
}

static void
hd_dossier_checklist_init (HdDossierChecklist *self)
{
}
