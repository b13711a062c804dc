/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The form of an entry: what was handed in and by whom, what the rules say of it while it
 * is typed, its text and its files, and what is decided about it. */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>

#include "alike-hint.h"
#include "attachment-list.h"
#include "author-list.h"
#include "children.h"
#include "duplicates.h"
#include "feedback.h"
#include "file-view.h"
#include "form.h"
#include "note-row.h"
#include "paper-button.h"
#include "rooms.h"
#include "store/contest.h"
#include "store/entry.h"
#include "store/text.h"
#include "subject-picker.h"

/* How long after the last key the rules are looked at again. */
#define CHECK_MILLISECONDS 150
/* How long an entry is looked at before others like it are looked for; a text shorter than
 * that, in bytes, has nothing to be told by. */
#define ALIKE_MILLISECONDS 500
#define ALIKE_BYTES        300

#define HD_TYPE_ENTRY_FORM (hd_entry_form_get_type ())
G_DECLARE_FINAL_TYPE (HdEntryForm, hd_entry_form, HD, ENTRY_FORM, HdForm)

struct _HdEntryForm
{
  HdForm         parent_instance;

  GtkStack      *stack;
  GtkListBox    *findings;
  HdAuthorList  *authors;
  AdwActionRow  *profile;
  GtkWidget     *profile_open;
  GtkWidget     *profile_clear;
  GtkMenuButton *profile_button;
  AdwActionRow  *nomination;
  GtkWidget     *nomination_open;
  GtkWidget     *nominate;
  GtkWidget     *published_group;
  GtkLabel      *count;
  HdFileView    *view;
  GtkLabel      *state;
  HdPaperButton *papers;
  GtkMenuButton *state_button;
  GtkWidget     *valid_button;

  guint          check_id;  /* timeout */
  guint          alike_id;  /* timeout */
  gint64         alike_of;  /* the entry that … */
  guint          alike;     /* … so many others share passages with */
};

G_DEFINE_FINAL_TYPE (HdEntryForm, hd_entry_form, HD_TYPE_FORM)

/* What a dialog that asks for a reason is about. */
typedef struct {
  HdEntryForm *form;      /* (owned) */
  char        *subject;   /* rule or state */
  gboolean     accepted;
  GtkWidget   *entry;     /* borrowed from the dialog */
} Asked;

/* The id of the entry shown, 0 if it is in no file yet. */
static gint64
entry_id (HdEntryForm *self)
{
  HdRecord *record = hd_form_record (HD_FORM (self));

  return record != NULL ? hd_record_id (record) : 0;
}

static void
asked_free (gpointer data,
            GClosure *closure)
{
  Asked *asked = data;

  g_object_unref (asked->form);
  g_free (asked->subject);
  g_free (asked);
}

/* What is typed becomes part of the entry before anything is decided about it. */
static gboolean
save_first (HdEntryForm *self)
{
  g_autoptr (GError) error = NULL;

  if (hd_form_record (HD_FORM (self)) == NULL)
    return FALSE;
  if ((!hd_form_is_dirty (HD_FORM (self)) && entry_id (self) != 0) || hd_form_save (HD_FORM (self), &error))
    return TRUE;
  gtk_stack_set_visible_child_name (self->stack, "details");
  hd_feedback_toast (GTK_WIDGET (self), error->message);
  hd_form_focus_bad (HD_FORM (self));
  return FALSE;
}

static GtkWidget *
finding_row (HdEntryForm    *self,
             HdEntryFinding *finding)
{
  GtkWidget *row = hd_note_row_new (finding->sentence);
  gboolean writable = entry_id (self) != 0 && !hd_store_is_read_only (hd_form_store (HD_FORM (self)));
  GtkWidget *button;

  adw_action_row_set_icon_name (ADW_ACTION_ROW (row), finding->accepted ? "emblem-ok-symbolic" :
                                finding->fails ? "dialog-error-symbolic" : "dialog-warning-symbolic");
  if (finding->accepted) {
    g_autofree char *text = g_strdup_printf (_("Accepted all the same: %s"), finding->reason);

    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), text);
  } else
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), finding->fails ? _("Breaks a rule") : _("To be looked at"));
  if (!writable)
    return row;
  button = gtk_button_new_with_label (finding->accepted ? _("Take Back…") : _("Accept All the Same…"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(sb)", finding->rule, !finding->accepted);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "entry.rule");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  return row;
}

static GtkWidget *
alike_row (HdEntryForm *self)
{
  g_autofree char *text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Has passages in common with %u other entry.",
                                                        "Has passages in common with %u other entries.", self->alike), self->alike);
  GtkWidget *row = hd_note_row_new (text), *button = gtk_button_new_with_label (_("Compare…"));

  adw_action_row_set_icon_name (ADW_ACTION_ROW (row), "dialog-warning-symbolic");
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), _("To be looked at"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "entry.compare");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  return row;
}

static void
show_findings (HdEntryForm *self)
{
  HdRecord *record = hd_form_record (HD_FORM (self));
  g_autoptr (GPtrArray) findings = NULL;
  GtkWidget *row;

  g_clear_handle_id (&self->check_id, g_source_remove);
  hd_children_remove (self->findings);
  if (record != NULL && hd_record_int (record, HD_ENTRY_CONTEST) != 0)
    findings = hd_entry_check_typed (hd_form_store (HD_FORM (self)), record, hd_author_list_authors (self->authors), NULL);
  for (guint i = 0; findings != NULL && i < findings->len; i++)
    gtk_list_box_append (self->findings, finding_row (self, g_ptr_array_index (findings, i)));
  if (findings != NULL && findings->len == 0) {
    row = hd_note_row_new (_("Keeps every rule of the contest that can be checked."));
    adw_action_row_set_icon_name (ADW_ACTION_ROW (row), "emblem-ok-symbolic");
    gtk_list_box_append (self->findings, row);
  }
  if (findings != NULL && self->alike > 0 && self->alike_of == entry_id (self))
    gtk_list_box_append (self->findings, alike_row (self));
  gtk_widget_set_visible (GTK_WIDGET (self->findings), findings != NULL);
}

static void
alike_cb (GtkWidget *widget,
          gint64     entry,
          guint      n)
{
  HdEntryForm *self = HD_ENTRY_FORM (widget);

  if (entry != entry_id (self) || (entry == self->alike_of && n == self->alike))
    return;
  self->alike_of = entry;
  self->alike = n;
  show_findings (self);
}

static gboolean
ask_alike_cb (gpointer data)
{
  HdEntryForm *self = data;

  self->alike_id = 0;
  hd_alike_hint_ask (GTK_WIDGET (self), hd_form_context (HD_FORM (self)), entry_id (self), alike_cb);
  return G_SOURCE_REMOVE;
}

/* Only what is in the file is compared. */
static void
queue_alike (HdEntryForm *self)
{
  HdRecord *record = hd_form_record (HD_FORM (self));

  g_clear_handle_id (&self->alike_id, g_source_remove);
  if (entry_id (self) != 0 && strlen (hd_record_text (record, HD_ENTRY_BODY)) >= ALIKE_BYTES)
    self->alike_id = g_timeout_add (ALIKE_MILLISECONDS, ask_alike_cb, self);
}

static gboolean
check_cb (gpointer data)
{
  HD_ENTRY_FORM (data)->check_id = 0;
  show_findings (data);
  return G_SOURCE_REMOVE;
}

static void
queue_check (HdEntryForm *self)
{
  g_clear_handle_id (&self->check_id, g_source_remove);
  self->check_id = g_timeout_add (CHECK_MILLISECONDS, check_cb, self);
}

static void
show_count (HdEntryForm *self)
{
  HdRecord *record = hd_form_record (HD_FORM (self));
  gint64 kind_id = record != NULL ? hd_record_int (record, HD_ENTRY_KIND) : 0;
  g_autoptr (HdRecord) kind = kind_id != 0 ? hd_store_get (hd_form_store (HD_FORM (self)), HD_TYPE_CONTEST_KIND, kind_id, NULL) : NULL;
  gint64 words = record != NULL ? hd_record_int (record, HD_ENTRY_WORDS) : 0;
  gint64 most = kind != NULL ? hd_record_int (kind, HD_CONTEST_KIND_MAX_WORDS) : 0;
  g_autofree char *has = hd_number_format (words), *limit = hd_number_format (most);
  g_autofree char *text = most > 0 ? g_strdup_printf (_("%s words of at most %s"), has, limit) : g_strdup_printf (_("%s words"), has);

  gtk_label_set_text (self->count, text);
  gtk_widget_set_visible (self->published_group, kind == NULL || hd_record_bool (kind, HD_CONTEST_KIND_PUBLISHED) ||
                          hd_record_int (kind, HD_CONTEST_KIND_MAX_SECONDS) > 0 || *hd_record_text (record, HD_ENTRY_PUBLISHER) != '\0' ||
                          *hd_record_text (record, HD_ENTRY_LINK) != '\0');
}

static void
show_links (HdEntryForm *self)
{
  HdRecord *record = hd_form_record (HD_FORM (self));
  HdStore *store = hd_form_store (HD_FORM (self));
  gint64 subject = record != NULL ? hd_record_int (record, HD_ENTRY_SUBJECT) : 0;
  gint64 nomination = record != NULL ? hd_record_int (record, HD_ENTRY_NOMINATION) : 0;
  g_autofree char *name = hd_store_label (store, "subject", subject);
  g_autofree char *nominated = hd_store_label (store, "nomination", nomination);
  gboolean writable = record != NULL && !hd_store_is_read_only (store);

  adw_action_row_set_subtitle (self->profile, subject != 0 ? name : _("Not linked with a profile"));
  gtk_widget_set_visible (self->profile_open, subject != 0);
  gtk_widget_set_visible (self->profile_clear, subject != 0);
  gtk_widget_set_sensitive (GTK_WIDGET (self->profile_button), writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "entry.unlink", writable && subject != 0);
  adw_action_row_set_subtitle (self->nomination, nomination != 0 ? nominated : _("The entry has led to no nomination yet"));
  gtk_widget_set_visible (self->nomination_open, nomination != 0);
  gtk_widget_set_visible (self->nominate, nomination == 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "entry.nominate", writable && nomination == 0);
}

static void
show_state (HdEntryForm *self)
{
  HdRecord *record = hd_form_record (HD_FORM (self));
  gint64 id = entry_id (self);
  const char *nick = record != NULL ? hd_record_text (record, HD_ENTRY_STATE) : "";
  g_autofree char *said = record != NULL ? hd_context_display (hd_form_context (HD_FORM (self)), record, HD_ENTRY_STATE) : g_strdup ("");
  g_autoptr (GString) text = g_string_new (said);
  gboolean writable = id != 0 && !hd_store_is_read_only (hd_form_store (HD_FORM (self)));
  gboolean coded = record != NULL && hd_record_bool (record, HD_ENTRY_CODED);
  gboolean out = g_str_equal (nick, "withdrawn") || g_str_equal (nick, "disqualified") || g_str_equal (nick, "invalid");

  if (coded)
    g_string_append_printf (text, " · %s", _("has a blind code"));
  if (coded && out && hd_record_int (record, HD_ENTRY_WORK) == 0)
    g_string_append_printf (text, "\n%s", _("Judges still read it: which work it is, only the sealed key says. It is left out once the key is opened."));
  gtk_label_set_text (self->state, text->str);
  gtk_widget_set_sensitive (GTK_WIDGET (self->state_button), writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "entry.valid", writable && !g_str_equal (nick, "valid"));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "entry.state", writable);
  gtk_widget_set_visible (self->valid_button, !g_str_equal (nick, "valid"));
  hd_paper_button_set_records (self->papers, hd_form_context (HD_FORM (self)), "entry", &id, id != 0 ? 1 : 0);
}

static void
hd_entry_form_shown (HdForm *form)
{
  HdEntryForm *self = HD_ENTRY_FORM (form);
  HdRecord *record = hd_form_record (form);
  gint64 id = entry_id (self);

  hd_author_list_show (self->authors, hd_form_context (form), record == NULL ? -1 : id, hd_form_is_dirty (form));
  gtk_widget_set_visible (GTK_WIDGET (self->view), id != 0 && hd_file_view_show (self->view, hd_form_context (form), "entry", id, 0));
  show_count (self);
  show_links (self);
  show_state (self);
  show_findings (self);
  queue_alike (self);
}

static void
hd_entry_form_edited (HdForm *form,
                      guint   field)
{
  HdEntryForm *self = HD_ENTRY_FORM (form);
  HdRecord *record = hd_form_record (form);

  /* The number beside the text is that of the text, unless it was written by hand. */
  if (field == HD_ENTRY_BODY && !hd_record_bool (record, HD_ENTRY_HANDWRITTEN)) {
    hd_record_set_int (record, HD_ENTRY_WORDS, hd_entry_count_words (hd_record_text (record, HD_ENTRY_BODY)));
    hd_form_field_show (hd_form_field (form, HD_ENTRY_WORDS), record);
  }
  if (field == HD_ENTRY_BODY || field == HD_ENTRY_KIND || field == HD_ENTRY_WORDS)
    show_count (self);
  queue_check (self);
}

static gboolean
hd_entry_form_saving (HdForm  *form,
                      GError **error)
{
  return hd_author_list_save (HD_ENTRY_FORM (form)->authors, hd_record_id (hd_form_record (form)), error);
}

static void
authors_edited_cb (HdEntryForm *self)
{
  hd_form_touch (HD_FORM (self));
  queue_check (self);
}

static void
subject_picked_cb (HdEntryForm *self,
                   gint64       id)
{
  HdForm *form = HD_FORM (self);
  HdRecord *record = hd_form_record (form);
  g_autoptr (HdRecord) subject = hd_store_get (hd_form_store (form), HD_TYPE_SUBJECT, id, NULL);

  gtk_menu_button_popdown (self->profile_button);
  if (record == NULL || subject == NULL)
    return;
  hd_record_set_int (record, HD_ENTRY_SUBJECT, id);
  if (*hd_record_text (record, HD_ENTRY_SUBJECT_NAME) == '\0') {
    hd_record_set_text (record, HD_ENTRY_SUBJECT_NAME, hd_record_text (subject, HD_SUBJECT_FULL_NAME));
    hd_record_set_text (record, HD_ENTRY_SUBJECT_KIND, hd_record_text (subject, HD_SUBJECT_KIND));
    hd_record_set_int (record, HD_ENTRY_SUBJECT_UNIT, hd_record_int (subject, HD_SUBJECT_UNIT));
    hd_form_field_show (hd_form_field (form, HD_ENTRY_SUBJECT_NAME), record);
    hd_form_field_show (hd_form_field (form, HD_ENTRY_SUBJECT_KIND), record);
    hd_form_field_show (hd_form_field (form, HD_ENTRY_SUBJECT_UNIT), record);
  }
  hd_form_touch (form);
  show_links (self);
  queue_check (self);
}

static void
unlink_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  HdEntryForm *self = HD_ENTRY_FORM (widget);

  hd_record_set_int (hd_form_record (HD_FORM (self)), HD_ENTRY_SUBJECT, 0);
  hd_form_touch (HD_FORM (self));
  show_links (self);
  queue_check (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->profile_button));
}

static void
open_profile_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "win.show-record", "(sx)", "subject", hd_record_int (hd_form_record (HD_FORM (widget)), HD_ENTRY_SUBJECT));
}

static void
open_nomination_action (GtkWidget  *widget,
                        const char *name,
                        GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "win.show-record", "(sx)", "nomination",
                              hd_record_int (hd_form_record (HD_FORM (widget)), HD_ENTRY_NOMINATION));
}

static void
compare_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  hd_duplicates_show (widget, hd_form_context (HD_FORM (widget)), entry_id (HD_ENTRY_FORM (widget)));
}

/* The draft is in the register at once, linked with the entry: one step to undo. */
static void
nominate_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  HdEntryForm *self = HD_ENTRY_FORM (widget);
  HdStore *store = hd_form_store (HD_FORM (self));
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) nomination = NULL;

  if (!save_first (self))
    return;
  nomination = hd_entry_nomination (store, entry_id (self), &error);
  if (nomination != NULL && hd_store_begin (store, _("Nominate from an entry"), &error)) {
    if (hd_store_save (store, nomination, &error) && hd_entry_link (store, entry_id (self), hd_record_id (nomination), &error) &&
        hd_store_commit (store, &error)) {
      gtk_widget_activate_action (widget, "win.show-record", "(sx)", "nomination", hd_record_id (nomination));
      return;
    }
    hd_store_rollback (store);
  }
  hd_feedback_error (widget, _("No Nomination Could Be Made Yet"), error);
}

static void
reason_changed_cb (GtkEditable      *entry,
                   AdwMessageDialog *dialog)
{
  g_autofree char *clean = hd_text_clean (gtk_editable_get_text (entry), -1);

  adw_message_dialog_set_response_enabled (dialog, "do", *clean != '\0');
}

/* A dialog that does nothing without a reason. (transfer none) */
static void
ask_reason (HdEntryForm *self,
            const char  *heading,
            const char  *body,
            const char  *verb,
            const char  *subject,
            gboolean     accepted,
            GCallback    done)
{
  AdwMessageDialog *dialog = hd_feedback_dialog (GTK_WIDGET (self), heading, body);
  Asked *asked = g_new0 (Asked, 1);

  asked->form = g_object_ref (self);
  asked->subject = g_strdup (subject);
  asked->accepted = accepted;
  asked->entry = gtk_entry_new ();
  gtk_entry_set_activates_default (GTK_ENTRY (asked->entry), TRUE);
  gtk_entry_set_placeholder_text (GTK_ENTRY (asked->entry), _("Reason"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (asked->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Reason"), -1);
  adw_message_dialog_set_extra_child (dialog, asked->entry);
  adw_message_dialog_add_responses (dialog, "cancel", _("_Cancel"), "do", verb, NULL);
  adw_message_dialog_set_close_response (dialog, "cancel");
  adw_message_dialog_set_default_response (dialog, "do");
  adw_message_dialog_set_response_enabled (dialog, "do", FALSE);
  adw_message_dialog_set_response_appearance (dialog, "do", ADW_RESPONSE_SUGGESTED);
  g_signal_connect (asked->entry, "changed", G_CALLBACK (reason_changed_cb), dialog);
  g_signal_connect_data (dialog, "response", done, asked, asked_free, 0);
  gtk_window_present (GTK_WINDOW (dialog));
  gtk_widget_grab_focus (asked->entry);
}

static void
ruled_cb (AdwMessageDialog *dialog,
          const char       *response,
          Asked            *asked)
{
  g_autofree char *reason = hd_text_clean (gtk_editable_get_text (GTK_EDITABLE (asked->entry)), -1);
  g_autoptr (GError) error = NULL;

  if (!g_str_equal (response, "do"))
    return;
  if (hd_entry_rule (hd_form_store (HD_FORM (asked->form)), entry_id (asked->form), asked->subject, asked->accepted, reason, &error))
    show_findings (asked->form);
  else
    hd_feedback_error (GTK_WIDGET (asked->form), _("This could not be saved"), error);
}

static void
rule_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdEntryForm *self = HD_ENTRY_FORM (widget);
  const char *rule;
  gboolean accepted;

  g_variant_get (parameter, "(&sb)", &rule, &accepted);
  if (!save_first (self))
    return;
  ask_reason (self, accepted ? _("Accept the Entry All the Same?") : _("No Longer Accept It?"),
              _("The reason is kept with the entry and in the log."), accepted ? _("_Accept") : _("_Take Back"), rule, accepted, G_CALLBACK (ruled_cb));
}

static void
set_state (HdEntryForm *self,
           const char  *state,
           const char  *reason)
{
  gint64 id = entry_id (self);
  g_autofree char *title = hd_form_title (HD_FORM (self));
  g_autofree char *text = g_strdup_printf ("%s: %s", title, _(hd_choice_label (hd_entry_states, state)));
  g_autoptr (GError) error = NULL;

  if (hd_entry_set_state (hd_form_store (HD_FORM (self)), &id, 1, state, reason, &error))
    hd_feedback_toast_action (GTK_WIDGET (self), text, _("_Undo"), "win.undo", NULL);
  else
    hd_feedback_error (GTK_WIDGET (self), _("The State Stays As It Was"), error);
}

static void
stated_cb (AdwMessageDialog *dialog,
           const char       *response,
           Asked            *asked)
{
  g_autofree char *reason = hd_text_clean (gtk_editable_get_text (GTK_EDITABLE (asked->entry)), -1);

  if (g_str_equal (response, "do"))
    set_state (asked->form, asked->subject, reason);
}

static void
state_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  HdEntryForm *self = HD_ENTRY_FORM (widget);
  const char *state = g_variant_get_string (parameter, NULL);
  g_autofree char *heading = NULL;
  gboolean coded;

  if (!save_first (self))
    return;
  if (g_str_equal (state, "received")) {
    set_state (self, state, "");
    return;
  }
  coded = hd_record_bool (hd_form_record (HD_FORM (self)), HD_ENTRY_CODED) && hd_record_int (hd_form_record (HD_FORM (self)), HD_ENTRY_WORK) == 0;
  heading = g_strdup_printf (_("Why “%s”?"), _(hd_choice_label (hd_entry_states, state)));
  ask_reason (self, heading, coded ? _("The entry has a blind code, and only the sealed key says which work it is. Judges go on reading it; "
                                       "once the key is opened it is left out of the prizes.")
                                   : _("The reason is kept with the entry and in the log."),
              _("_Set the State"), state, FALSE, G_CALLBACK (stated_cb));
}

static void
valid_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  if (save_first (HD_ENTRY_FORM (widget)))
    set_state (HD_ENTRY_FORM (widget), "valid", "");
}

static void
add_author_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  HdEntryForm *self = HD_ENTRY_FORM (widget);

  gtk_stack_set_visible_child_name (self->stack, "details");
  gtk_widget_activate_action (GTK_WIDGET (self->authors), "authors.add", NULL);
}

static void
store_changed_cb (HdEntryForm       *self,
                  const char *const *tables)
{
  static const char *const sources[] = { "entry", "author", "entry_ruling", "attachment", "contest", "contest_kind", "judge", "member", "nomination", NULL };

  if (tables == NULL || g_strv_contains (tables, "entry") || g_strv_contains (tables, "entry_pair"))
    queue_alike (self);
  for (guint i = 0; sources[i] != NULL; i++)
    if (tables == NULL || g_strv_contains (tables, sources[i])) {
      queue_check (self);
      return;
    }
}

static void
hd_entry_form_constructed (GObject *object)
{
  HdEntryForm *self = HD_ENTRY_FORM (object);
  HdContext *context = hd_form_context (HD_FORM (object));
  GtkWidget *picker = hd_subject_picker_new (context);

  G_OBJECT_CLASS (hd_entry_form_parent_class)->constructed (object);
  g_signal_connect_object (picker, "picked", G_CALLBACK (subject_picked_cb), self, G_CONNECT_SWAPPED);
  gtk_menu_button_set_popover (self->profile_button, picker);
  g_signal_connect_object (self->authors, "edited", G_CALLBACK (authors_edited_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (hd_context_store (context), "changed", G_CALLBACK (store_changed_cb), self, G_CONNECT_SWAPPED);
}

static void
hd_entry_form_dispose (GObject *object)
{
  g_clear_handle_id (&HD_ENTRY_FORM (object)->check_id, g_source_remove);
  g_clear_handle_id (&HD_ENTRY_FORM (object)->alike_id, g_source_remove);
  G_OBJECT_CLASS (hd_entry_form_parent_class)->dispose (object);
}

static void
hd_entry_form_class_init (HdEntryFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  HdFormClass *form_class = HD_FORM_CLASS (klass);

  g_type_ensure (HD_TYPE_AUTHOR_LIST);
  g_type_ensure (HD_TYPE_FILE_VIEW);
  g_type_ensure (HD_TYPE_PAPER_BUTTON);
  G_OBJECT_CLASS (klass)->constructed = hd_entry_form_constructed;
  G_OBJECT_CLASS (klass)->dispose = hd_entry_form_dispose;
  form_class->shown = hd_entry_form_shown;
  form_class->edited = hd_entry_form_edited;
  form_class->saving = hd_entry_form_saving;
  hd_form_class_bind (form_class, HD_TYPE_ENTRY, HD_ENTRY_TITLE, "/vn/hoadep/HoaDep/entry-form.ui");
  hd_form_class_bind_attachments (form_class);
  gtk_widget_class_bind_template_child (widget_class, HdEntryForm, stack);
  gtk_widget_class_bind_template_child (widget_class, HdEntryForm, findings);
  gtk_widget_class_bind_template_child (widget_class, HdEntryForm, authors);
  gtk_widget_class_bind_template_child (widget_class, HdEntryForm, profile);
  gtk_widget_class_bind_template_child (widget_class, HdEntryForm, profile_open);
  gtk_widget_class_bind_template_child (widget_class, HdEntryForm, profile_clear);
  gtk_widget_class_bind_template_child (widget_class, HdEntryForm, profile_button);
  gtk_widget_class_bind_template_child (widget_class, HdEntryForm, nomination);
  gtk_widget_class_bind_template_child (widget_class, HdEntryForm, nomination_open);
  gtk_widget_class_bind_template_child (widget_class, HdEntryForm, nominate);
  gtk_widget_class_bind_template_child (widget_class, HdEntryForm, published_group);
  gtk_widget_class_bind_template_child (widget_class, HdEntryForm, count);
  gtk_widget_class_bind_template_child (widget_class, HdEntryForm, view);
  gtk_widget_class_bind_template_child (widget_class, HdEntryForm, state);
  gtk_widget_class_bind_template_child (widget_class, HdEntryForm, papers);
  gtk_widget_class_bind_template_child (widget_class, HdEntryForm, state_button);
  gtk_widget_class_bind_template_child (widget_class, HdEntryForm, valid_button);
  gtk_widget_class_install_action (widget_class, "entry.rule", "(sb)", rule_action);
  gtk_widget_class_install_action (widget_class, "entry.state", "s", state_action);
  gtk_widget_class_install_action (widget_class, "entry.valid", NULL, valid_action);
  gtk_widget_class_install_action (widget_class, "entry.unlink", NULL, unlink_action);
  gtk_widget_class_install_action (widget_class, "entry.open-profile", NULL, open_profile_action);
  gtk_widget_class_install_action (widget_class, "entry.nominate", NULL, nominate_action);
  gtk_widget_class_install_action (widget_class, "entry.compare", NULL, compare_action);
  gtk_widget_class_install_action (widget_class, "entry.open-nomination", NULL, open_nomination_action);
  gtk_widget_class_install_action (widget_class, "entry.add-author", NULL, add_author_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_a, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "entry.add-author", NULL);
}

static void
hd_entry_form_init (HdEntryForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
