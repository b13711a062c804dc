/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "children.h"
#include "feedback.h"
#include "icon-button.h"
#include "note-list.h"
#include "record-dialog.h"
#include "remove-record.h"
#include "rooms.h"
#include "store/exemplar.h"
#include "store/text.h"

struct _HdNoteList
{
  AdwBin      parent_instance;

  /* Template widgets */
  GtkWidget  *group;
  GtkListBox *list;
  GtkWidget  *empty;

  HdContext  *context;  /* (owned) (nullable) */
  gint64      subject;
};

G_DEFINE_FINAL_TYPE (HdNoteList, hd_note_list, ADW_TYPE_BIN)

/* Changes one note as one step. */
static gboolean
change_note (HdNoteList *self,
             gint64      id,
             gboolean    done,
             GError    **error)
{
  HdStore *store = hd_context_store (self->context);
  g_autofree char *today = done ? hd_date_today () : g_strdup ("");
  g_autoptr (HdRecord) note = hd_store_get (store, HD_TYPE_EXEMPLAR_NOTE, id, error);

  if (note == NULL || !hd_store_begin (store, done ? _("Tick off a note") : _("Open a note again"), error))
    return FALSE;
  hd_record_set_text (note, HD_EXEMPLAR_NOTE_DONE, today);
  if (hd_store_save (store, note, error) && hd_store_commit (store, error))
    return TRUE;
  hd_store_rollback (store);
  return FALSE;
}

static void
ticked_cb (GtkCheckButton *check,
           HdNoteList     *self)
{
  gint64 *id = g_object_get_data (G_OBJECT (check), "id");
  g_autoptr (GError) error = NULL;

  if (!change_note (self, *id, gtk_check_button_get_active (check), &error))
    hd_feedback_error (GTK_WIDGET (self), _("This could not be saved"), error);
}

/* Kind, dates and who, and whether its day has passed. (transfer full) */
static char *
describe (HdNoteList *self,
          HdRecord   *note,
          gboolean    overdue)
{
  g_autofree char *noted = hd_date_format (hd_record_text (note, HD_EXEMPLAR_NOTE_NOTED));
  g_autofree char *due = hd_date_format (hd_record_text (note, HD_EXEMPLAR_NOTE_DUE));
  g_autofree char *done = hd_date_format (hd_record_text (note, HD_EXEMPLAR_NOTE_DONE));
  const char *actor = hd_record_text (note, HD_EXEMPLAR_NOTE_ACTOR);
  GString *text = g_string_new (_(hd_choice_label (hd_exemplar_note_kinds, hd_record_text (note, HD_EXEMPLAR_NOTE_KIND))));

  g_string_append_printf (text, " · %s", noted);
  if (*actor != '\0')
    g_string_append_printf (text, " · %s", actor);
  if (*done != '\0') {
    g_string_append (text, " · ");
    g_string_append_printf (text, _("done %s"), done);
  } else if (*due != '\0') {
    g_string_append (text, " · ");
    g_string_append_printf (text, overdue ? _("overdue since %s") : _("due %s"), due);
  }
  return g_string_free (text, FALSE);
}

static void
add_row (HdNoteList *self,
         HdRecord   *note)
{
  g_autofree char *today = hd_date_today ();
  const char *due = hd_record_text (note, HD_EXEMPLAR_NOTE_DUE);
  gboolean done = *hd_record_text (note, HD_EXEMPLAR_NOTE_DONE) != '\0';
  gboolean overdue = !done && *due != '\0' && hd_date_compare (due, today) < 0;
  g_autofree char *content = hd_text_excerpt (hd_record_text (note, HD_EXEMPLAR_NOTE_CONTENT), 200);
  g_autofree char *subtitle = describe (self, note, overdue);
  g_autofree char *delete_label = g_strdup_printf (_("Delete the note “%s”"), content);
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *check = gtk_check_button_new ();
  gint64 id = hd_record_id (note);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), content);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 4);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 3);
  if (overdue)
    adw_action_row_set_icon_name (ADW_ACTION_ROW (row), "dialog-warning-symbolic");
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), done);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (check, _("Done"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Done"), -1);
  g_object_set_data_full (G_OBJECT (check), "id", g_memdup2 (&id, sizeof id), g_free);
  g_signal_connect (check, "toggled", G_CALLBACK (ticked_cb), self);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), hd_icon_button_new ("user-trash-symbolic", delete_label, "note.delete",
                                                                       g_variant_new_int64 (id)));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "x", id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "note.edit");
  gtk_list_box_append (self->list, row);
}

/* What is open comes first, and the newest of either. */
static int
open_first (gconstpointer a,
            gconstpointer b)
{
  HdRecord *one = *(HdRecord *const *) a, *other = *(HdRecord *const *) b;
  gboolean one_done = *hd_record_text (one, HD_EXEMPLAR_NOTE_DONE) != '\0';
  gboolean other_done = *hd_record_text (other, HD_EXEMPLAR_NOTE_DONE) != '\0';

  if (one_done != other_done)
    return one_done ? 1 : -1;
  return -g_strcmp0 (hd_record_text (one, HD_EXEMPLAR_NOTE_NOTED), hd_record_text (other, HD_EXEMPLAR_NOTE_NOTED));
}

static void
reload (HdNoteList *self)
{
  g_autoptr (GPtrArray) notes = NULL;
  gboolean any;

  hd_children_remove (self->list);
  if (self->subject != 0)
    notes = hd_store_find_ref (hd_context_store (self->context), HD_TYPE_EXEMPLAR_NOTE, "subject", self->subject, NULL);
  any = notes != NULL && notes->len > 0;
  if (any)
    g_ptr_array_sort (notes, open_first);
  for (guint i = 0; any && i < notes->len; i++)
    add_row (self, g_ptr_array_index (notes, i));
  gtk_widget_set_visible (GTK_WIDGET (self->list), any);
  gtk_widget_set_visible (self->empty, !any);
  gtk_widget_set_sensitive (self->group, self->subject != 0);
}

static void
store_changed_cb (HdNoteList        *self,
                  const char *const *tables)
{
  if (tables == NULL || g_strv_contains (tables, "exemplar_note"))
    reload (self);
}

static void
add_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  HdNoteList *self = HD_NOTE_LIST (widget);
  g_autofree char *today = hd_date_today ();
  g_autoptr (HdRecord) note = g_object_new (HD_TYPE_EXEMPLAR_NOTE, NULL);

  hd_record_set_int (note, HD_EXEMPLAR_NOTE_SUBJECT, self->subject);
  hd_record_set_text (note, HD_EXEMPLAR_NOTE_KIND, hd_exemplar_note_kinds[0].nick);
  hd_record_set_text (note, HD_EXEMPLAR_NOTE_NOTED, today);
  hd_record_dialog_show (widget, self->context, hd_exemplar_note_form_get_type (), 0, note);
}

static void
edit_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  hd_record_dialog_show (widget, HD_NOTE_LIST (widget)->context, hd_exemplar_note_form_get_type (), g_variant_get_int64 (parameter), NULL);
}

static void
delete_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  HdStore *store = hd_context_store (HD_NOTE_LIST (widget)->context);

  hd_remove_record (widget, store, HD_TYPE_EXEMPLAR_NOTE, g_variant_get_int64 (parameter),
                    _("Delete a note"), _("The note was deleted"), "win.undo");
}

static void
hd_note_list_finalize (GObject *object)
{
  g_clear_object (&HD_NOTE_LIST (object)->context);
  G_OBJECT_CLASS (hd_note_list_parent_class)->finalize (object);
}

static void
hd_note_list_class_init (HdNoteListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = hd_note_list_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/note-list.ui");
  gtk_widget_class_bind_template_child (widget_class, HdNoteList, group);
  gtk_widget_class_bind_template_child (widget_class, HdNoteList, list);
  gtk_widget_class_bind_template_child (widget_class, HdNoteList, empty);
  gtk_widget_class_install_action (widget_class, "note.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "note.edit", "x", edit_action);
  gtk_widget_class_install_action (widget_class, "note.delete", "x", delete_action);
}

static void
hd_note_list_init (HdNoteList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
hd_note_list_show (HdNoteList *self,
                   HdContext  *context,
                   gint64      subject)
{
  if (g_set_object (&self->context, context))
    g_signal_connect_object (hd_context_store (context), "changed", G_CALLBACK (store_changed_cb), self, G_CONNECT_SWAPPED);
  self->subject = subject;
  reload (self);
}
