/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The room of entries: what came in for the contest worked on. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "attach.h"
#include "duplicates.h"
#include "exchange/entry-pack.h"
#include "feedback.h"
#include "intake-dialog.h"
#include "job.h"
#include "page.h"
#include "paper-button.h"
#include "rooms.h"
#include "store/entry.h"
#include "store/text.h"

#define HD_TYPE_ENTRY_PAGE (hd_entry_page_get_type ())
G_DECLARE_FINAL_TYPE (HdEntryPage, hd_entry_page, HD, ENTRY_PAGE, HdPage)

struct _HdEntryPage
{
  HdPage parent_instance;
};

G_DEFINE_FINAL_TYPE (HdEntryPage, hd_entry_page, HD_TYPE_PAGE)

static char *
authors_text (HdPage   *page,
              HdRecord *record)
{
  return hd_entry_byline (hd_room_store (HD_ROOM (page)), hd_record_id (record));
}

static const HdPageColumn columns[] = {
  { "number",   HD_ENTRY_NUMBER, N_("Number"),    "number",   5,  FALSE, TRUE },
  { "title",    HD_ENTRY_TITLE, NULL,             "title",    18, TRUE,  TRUE },
  { "authors",  -1, N_("Authors"),                NULL,       16, TRUE,  TRUE,  authors_text },
  { "unit",     HD_ENTRY_UNIT, NULL,              "unit",     14, FALSE, FALSE },
  { "kind",     HD_ENTRY_KIND, NULL,              "kind",     12, FALSE, FALSE },
  { "subject",  HD_ENTRY_SUBJECT_NAME, NULL,      NULL,       16, FALSE, FALSE },
  { "words",    HD_ENTRY_WORDS, NULL,             NULL,       6,  FALSE, TRUE },
  { "received", HD_ENTRY_RECEIVED, NULL,          "received", 10, FALSE, FALSE },
  { "state",    HD_ENTRY_STATE, N_("Its state"),  "state",    11, FALSE, TRUE },
  { "reason",   HD_ENTRY_REASON, NULL,            NULL,       16, FALSE, FALSE },
  { "sent_up",  HD_ENTRY_SENT_UP, NULL,           NULL,       10, FALSE, FALSE },
  { "city",     HD_ENTRY_CITY_RESULT, NULL,       NULL,       12, FALSE, FALSE },
};

static const char *const filters[] = { "kind", "unit", "state", NULL };

static gint64
contest_of (HdPage *page)
{
  return hd_context_contest (hd_room_context (HD_ROOM (page)));
}

static GArray *
breaking (HdPage  *page,
          GError **error)
{
  return hd_entries_breaking (hd_room_store (HD_ROOM (page)), contest_of (page), error);
}

static GArray *
undecided (HdPage  *page,
           GError **error)
{
  return hd_entries_undecided (hd_room_store (HD_ROOM (page)), contest_of (page), error);
}

static GArray *
late (HdPage  *page,
      GError **error)
{
  return hd_entries_late (hd_room_store (HD_ROOM (page)), contest_of (page), error);
}

static const HdPageQuick quick[] = {
  { N_("Broken rules"), N_("Entries that break a rule which nobody accepted"), breaking },
  { N_("No decision yet"), N_("Received, and neither found to keep the rules nor left out"), undecided },
  { N_("Late"), N_("Received outside the time of the contest"), late },
};

static void
take_in (GtkWidget  *widget,
         GListModel *files)
{
  hd_intake_dialog_show (widget, hd_room_context (HD_ROOM (widget)), files);
}

static void
folder_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  hd_intake_dialog_choose (widget, hd_room_context (HD_ROOM (widget)), TRUE);
}

static void
files_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  hd_intake_dialog_choose (widget, hd_room_context (HD_ROOM (widget)), FALSE);
}

static void
duplicates_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  hd_duplicates_show (widget, hd_room_context (HD_ROOM (widget)), 0);
}

/* All that are ticked, or none: the first that breaks a rule is named. */
static void
valid_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  g_autoptr (GArray) ids = hd_page_chosen (HD_PAGE (widget));
  g_autoptr (GError) error = NULL;
  g_autofree char *text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u entry keeps the rules", "%u entries keep the rules", ids->len), ids->len);

  if (ids->len == 0)
    return;
  if (hd_entry_set_state (hd_room_store (HD_ROOM (widget)), (const gint64 *) ids->data, ids->len, "valid", "", &error))
    hd_feedback_toast_action (widget, text, _("_Undo"), "win.undo", NULL);
  else
    hd_feedback_error (widget, _("The State Stays As It Was"), error);
}

/* What is sent to the City: its entries, and where its files go. */
typedef struct {
  GArray *ids;     /* (owned) */
  GFile  *folder;  /* (owned) */
  guint   copied;
} Parcel;

static void
parcel_free (gpointer data)
{
  Parcel *parcel = data;

  g_array_unref (parcel->ids);
  g_clear_object (&parcel->folder);
  g_free (parcel);
}

static gboolean
pack_parcel (HdJob         *job,
             HdStore       *store,
             GCancellable  *cancellable,
             gpointer       data,
             GError       **error)
{
  Parcel *parcel = data;
  g_autofree char *today = hd_date_today ();

  return hd_entry_pack (store, (const gint64 *) parcel->ids->data, parcel->ids->len, parcel->folder, &parcel->copied, cancellable, error) &&
         hd_entry_send_up (store, (const gint64 *) parcel->ids->data, parcel->ids->len, today, error);
}

static void
packed_cb (GtkWidget    *widget,
           gpointer      data,
           const GError *error)
{
  Parcel *parcel = data;
  g_autofree char *text = g_strdup_printf (_("Entries for the City: %u, files: %u. The letter is among the papers"), parcel->ids->len, parcel->copied);

  if (error == NULL)
    hd_feedback_toast_action (widget, text, _("_Undo"), "win.undo", NULL);
  else if (!g_error_matches (error, HD_ERROR, HD_ERROR_CANCELLED))
    hd_feedback_error (widget, _("Nothing was noted as sent to the City"), error);
}

static void
folder_chosen_cb (GtkFileChooserNative *chooser,
                  int                   response,
                  GtkWidget            *widget)
{
  if (response == GTK_RESPONSE_ACCEPT) {
    Parcel *parcel = g_new0 (Parcel, 1);

    parcel->ids = hd_page_chosen (HD_PAGE (widget));
    parcel->folder = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
    hd_job_run (widget, hd_room_context (HD_ROOM (widget)), _("Copying files for the City"), HD_JOB_WRITES, pack_parcel, packed_cb, parcel, parcel_free);
  }
  g_object_unref (chooser);
}

static void
city_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (_("Folder for the City's Files"), hd_feedback_window (widget),
                                                               GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER, NULL, _("_Cancel"));

  g_signal_connect_object (chooser, "response", G_CALLBACK (folder_chosen_cb), widget, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static GArray *
ticked (gpointer page)
{
  return hd_page_chosen (page);
}

static void
build_menu (HdEntryPage *self)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  GtkWidget *button = gtk_menu_button_new ();
  const char *label = _("Take in entries from files");

  g_menu_append (menu, _("Take In a _Folder…"), "entries.folder");
  g_menu_append (menu, _("Take In Fi_les…"), "entries.files");
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "folder-open-symbolic");
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  hd_page_add_header (HD_PAGE (self), button);
}

static void
build_duplicates (HdEntryPage *self)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("view-dual-symbolic");
  const char *label = _("Entries alike, of all years");

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "entries.duplicates");
  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  hd_page_add_header (HD_PAGE (self), button);
}

static void
update_actions (HdEntryPage *self)
{
  gboolean able = contest_of (HD_PAGE (self)) != 0 && !hd_store_is_read_only (hd_room_store (HD_ROOM (self)));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "entries.duplicates", contest_of (HD_PAGE (self)) != 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "entries.folder", able);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "entries.files", able);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "entries.valid", able);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "entries.city", able);
}

static void
hd_entry_page_constructed (GObject *object)
{
  HdContext *context = hd_room_context (HD_ROOM (object));
  GtkWidget *valid = gtk_button_new_with_mnemonic (_("_Keep the Rules"));
  GtkWidget *city = gtk_button_new_with_mnemonic (_("Send to the _City…"));
  HdPaperButton *papers;

  G_OBJECT_CLASS (hd_entry_page_parent_class)->constructed (object);
  build_menu (HD_ENTRY_PAGE (object));
  build_duplicates (HD_ENTRY_PAGE (object));
  hd_page_follow_contest (HD_PAGE (object));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (valid), "entries.valid");
  hd_page_add_check_widget (HD_PAGE (object), valid);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (city), "entries.city");
  hd_page_add_check_widget (HD_PAGE (object), city);
  papers = g_object_new (HD_TYPE_PAPER_BUTTON, NULL);
  hd_paper_button_set_source (papers, context, "entry", ticked, object);
  hd_page_add_check_widget (HD_PAGE (object), GTK_WIDGET (papers));
  hd_attach_accept (GTK_WIDGET (object), take_in);
  g_signal_connect_object (context, "notify::contest", G_CALLBACK (update_actions), object, G_CONNECT_SWAPPED);
  update_actions (HD_ENTRY_PAGE (object));
}

static void
hd_entry_page_prepare_new (HdPage   *page,
                           HdRecord *record)
{
  HdStore *store = hd_room_store (HD_ROOM (page));
  gint64 contest = contest_of (page);
  g_autofree char *today = hd_date_today ();

  hd_record_set_int (record, HD_ENTRY_CONTEST, contest);
  hd_record_set_int (record, HD_ENTRY_NUMBER, hd_entry_next_number (store, contest));
  hd_record_set_text (record, HD_ENTRY_RECEIVED, today);
  hd_record_set_text (record, HD_ENTRY_STATE, "received");
  if (*hd_record_text (record, HD_ENTRY_MEANS) == '\0')
    hd_record_set_text (record, HD_ENTRY_MEANS, "hand");
  if (*hd_record_text (record, HD_ENTRY_SUBJECT_KIND) == '\0')
    hd_record_set_text (record, HD_ENTRY_SUBJECT_KIND, "individual");
}

/* The next envelope of the same unit: what was in the last one stays with it. */
static void
hd_entry_page_prepare_copy (HdPage   *page,
                            HdRecord *copy)
{
  static const guint own[] = {
    HD_ENTRY_TITLE, HD_ENTRY_GROUP_NAME, HD_ENTRY_SUBJECT_NAME, HD_ENTRY_SUBJECT_ADDRESS, HD_ENTRY_PUBLISHER, HD_ENTRY_PUBLISHED, HD_ENTRY_LINK,
    HD_ENTRY_FILE_NAME, HD_ENTRY_REASON, HD_ENTRY_MASKED, HD_ENTRY_SENT_UP, HD_ENTRY_CITY_RESULT, HD_ENTRY_BODY, HD_ENTRY_NOTE,
  };
  static const guint numbers[] = {
    HD_ENTRY_SUBJECT, HD_ENTRY_NOMINATION, HD_ENTRY_SECONDS, HD_ENTRY_WORDS, HD_ENTRY_PAGES, HD_ENTRY_PHOTOCOPY, HD_ENTRY_CODED, HD_ENTRY_WORK,
    HD_ENTRY_DECISION,
  };

  for (guint i = 0; i < G_N_ELEMENTS (own); i++)
    hd_record_set_text (copy, own[i], "");
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    hd_record_set_int (copy, numbers[i], 0);
  hd_record_set_text (copy, HD_ENTRY_STATE, "received");
  hd_record_set_int (copy, HD_ENTRY_NUMBER, hd_entry_next_number (hd_room_store (HD_ROOM (page)), hd_record_int (copy, HD_ENTRY_CONTEST)));
}

static void
hd_entry_page_class_init (HdEntryPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  HdPageClass *page_class = HD_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = hd_entry_page_constructed;
  page_class->name = "entries";
  page_class->record_type = HD_TYPE_ENTRY;
  page_class->form_type = hd_entry_form_get_type;
  page_class->columns = columns;
  page_class->n_columns = G_N_ELEMENTS (columns);
  page_class->filters = filters;
  page_class->quick = quick;
  page_class->n_quick = G_N_ELEMENTS (quick);
  page_class->search_hint = N_("Search titles, authors, subjects");
  page_class->new_tooltip = N_("New Entry");
  page_class->icon = "text-x-generic-symbolic";
  page_class->empty_title = N_("No Entries Yet");
  page_class->empty_text = N_("Take in a folder of files, or drop them here; what comes on paper is entered one by one.");
  page_class->needs = "contest";
  page_class->needs_title = N_("First a Contest");
  page_class->needs_text = N_("Entries belong to a contest, whose rules they are checked by.");
  page_class->needs_room = "contests";
  page_class->has_checks = TRUE;
  page_class->prepare_new = hd_entry_page_prepare_new;
  page_class->prepare_copy = hd_entry_page_prepare_copy;
  gtk_widget_class_install_action (widget_class, "entries.folder", NULL, folder_action);
  gtk_widget_class_install_action (widget_class, "entries.files", NULL, files_action);
  gtk_widget_class_install_action (widget_class, "entries.duplicates", NULL, duplicates_action);
  gtk_widget_class_install_action (widget_class, "entries.valid", NULL, valid_action);
  gtk_widget_class_install_action (widget_class, "entries.city", NULL, city_action);
}

static void
hd_entry_page_init (HdEntryPage *self)
{
}
