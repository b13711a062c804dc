/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "children.h"
#include "exchange/calendar.h"
#include "exchange/chasing.h"
#include "exchange/report.h"
#include "feedback.h"
#include "job.h"
#include "letters-window.h"
#include "line.h"
#include "paper-dialog.h"
#include "store/text.h"
#include "text-parts.h"
#include "year-button.h"

#define HD_TYPE_LETTERS_WINDOW (hd_letters_window_get_type ())
G_DECLARE_FINAL_TYPE (HdLettersWindow, hd_letters_window, HD, LETTERS_WINDOW, AdwWindow)

struct _HdLettersWindow
{
  AdwWindow        parent_instance;

  /* Template widgets */
  AdwHeaderBar    *header;
  AdwViewStack    *tabs;
  GtkToggleButton *late_only;
  GtkLabel        *count;
  GtkStack        *owing_states;
  GtkListBox      *owing_list;
  GtkStack        *log_states;
  GtkListView     *log_view;

  GPtrArray       *owings;     /* (owned) of HdOwing, in the order of the rows */
  GHashTable      *left_out;   /* (owned) set of gint64: units that are not ticked */
  GListStore      *log;        /* (owned) of HdLine */
  guint            show_id;    /* idle */

  /* Owned */
  HdContext       *context;
};

G_DEFINE_FINAL_TYPE (HdLettersWindow, hd_letters_window, ADW_TYPE_WINDOW)

/* What the worker writes. */
typedef struct {
  GArray    *units;    /* (owned) of gint64 */
  int        year;
  gboolean   late_only;
  GFile     *folder;   /* (owned) */
  GPtrArray *names;    /* (owned) (nullable): of the files */
} Writing;

static void
writing_free (gpointer data)
{
  Writing *writing = data;

  g_array_unref (writing->units);
  g_object_unref (writing->folder);
  g_clear_pointer (&writing->names, g_ptr_array_unref);
  g_free (writing);
}

static HdStore *
store_of (HdLettersWindow *self)
{
  return hd_context_store (self->context);
}

static gboolean
is_chosen (HdLettersWindow *self,
           HdOwing         *owing)
{
  return !g_hash_table_contains (self->left_out, &owing->unit);
}

static guint
n_chosen (HdLettersWindow *self)
{
  guint n = 0;

  for (guint i = 0; self->owings != NULL && i < self->owings->len; i++)
    n += is_chosen (self, g_ptr_array_index (self->owings, i));
  return n;
}

static void
show_count (HdLettersWindow *self)
{
  guint n = n_chosen (self), duties = 0, late = 0;
  g_autofree char *text = NULL;

  for (guint i = 0; self->owings != NULL && i < self->owings->len; i++) {
    HdOwing *owing = g_ptr_array_index (self->owings, i);

    duties += is_chosen (self, owing) ? owing->duties->len : 0;
    late += is_chosen (self, owing) ? owing->late : 0;
  }
  text = g_strdup_printf (_("Units chosen: %u, duties: %u, overdue: %u"), n, duties, late);
  gtk_label_set_text (self->count, text);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "letters.write", n > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "letters.note", n > 0 && !hd_store_is_read_only (store_of (self)));
}

static void
ticked_cb (GtkCheckButton  *check,
           GParamSpec      *pspec,
           HdLettersWindow *self)
{
  gint64 *unit = g_object_get_data (G_OBJECT (check), "unit");

  if (gtk_check_button_get_active (check))
    g_hash_table_remove (self->left_out, unit);
  else
    g_hash_table_add (self->left_out, g_memdup2 (unit, sizeof *unit));
  show_count (self);
}

static GtkWidget *
owing_row (HdLettersWindow *self,
           HdOwing         *owing)
{
  GtkWidget *row = adw_action_row_new (), *check = gtk_check_button_new ();
  g_autofree char *reminded = hd_date_format (owing->reminded), *subtitle = NULL, *label = NULL;

  subtitle = g_strdup_printf (_("Duties: %u, overdue: %u"), owing->duties->len, owing->late);
  if (*reminded != '\0') {
    g_autofree char *before = g_steal_pointer (&subtitle);
    g_autofree char *when = g_strdup_printf (_("last reminded on %s"), reminded);

    subtitle = g_strdup_printf ("%s · %s", before, when);
  }
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), owing->name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), is_chosen (self, owing));
  g_object_set_data_full (G_OBJECT (check), "unit", g_memdup2 (&owing->unit, sizeof owing->unit), g_free);
  g_signal_connect_object (check, "notify::active", G_CALLBACK (ticked_cb), self, 0);
  label = g_strdup_printf (_("Letter to %s"), owing->name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_widget_set_tooltip_text (row, _("Shows the letter to this unit"));
  return row;
}

static void
show_owings (HdLettersWindow *self)
{
  g_autofree char *today = hd_date_today ();
  g_autoptr (GError) error = NULL;
  GPtrArray *owings = hd_owings (store_of (self), hd_context_year (self->context), today, gtk_toggle_button_get_active (self->late_only), &error);

  if (owings == NULL) {
    hd_feedback_toast (GTK_WIDGET (self->tabs), error->message);
    return;
  }
  g_clear_pointer (&self->owings, g_ptr_array_unref);
  self->owings = owings;
  hd_children_remove (self->owing_list);
  for (guint i = 0; i < owings->len; i++)
    gtk_list_box_append (self->owing_list, owing_row (self, g_ptr_array_index (owings, i)));
  gtk_stack_set_visible_child_name (self->owing_states, owings->len > 0 ? "list" : "empty");
  show_count (self);
}

static int
newest_first (gconstpointer a,
              gconstpointer b)
{
  HdRecord *one = *(HdRecord *const *) a, *other = *(HdRecord *const *) b;
  int by_day = g_strcmp0 (hd_record_text (other, HD_REMINDER_SENT), hd_record_text (one, HD_REMINDER_SENT));

  return by_day != 0 ? by_day : (hd_record_id (other) > hd_record_id (one)) - (hd_record_id (other) < hd_record_id (one));
}

static void
show_log (HdLettersWindow *self)
{
  g_autoptr (GPtrArray) reminders = hd_store_get_all (store_of (self), HD_TYPE_REMINDER, NULL);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_object_unref);
  int year = hd_context_year (self->context);

  if (reminders != NULL)
    g_ptr_array_sort (reminders, newest_first);
  for (guint i = 0; reminders != NULL && i < reminders->len; i++) {
    HdRecord *reminder = g_ptr_array_index (reminders, i);
    const char *number = hd_record_text (reminder, HD_REMINDER_NUMBER);
    g_autofree char *day = hd_date_format (hd_record_text (reminder, HD_REMINDER_SENT));
    g_autofree char *items = NULL, *subtitle = NULL;
    HdLine *line;

    if (hd_record_int (reminder, HD_REMINDER_YEAR) != year)
      continue;
    items = g_strdup_printf (_("duties: %u"), (guint) hd_record_int (reminder, HD_REMINDER_ITEMS));
    subtitle = hd_text_parts (_(hd_choice_label (hd_reminder_means, hd_record_text (reminder, HD_REMINDER_MEANS))), number, items, NULL);
    line = hd_line_new ("mail-send-symbolic", hd_context_name (self->context, "unit", hd_record_int (reminder, HD_REMINDER_UNIT)), subtitle, day);
    hd_line_set_record (line, "unit", hd_record_int (reminder, HD_REMINDER_UNIT));
    g_ptr_array_add (lines, line);
  }
  hd_line_list_fill (self->log, lines);
  gtk_stack_set_visible_child_name (self->log_states, lines->len > 0 ? "list" : "empty");
}

static gboolean
show_cb (gpointer data)
{
  HdLettersWindow *self = data;

  self->show_id = 0;
  show_owings (self);
  show_log (self);
  return G_SOURCE_REMOVE;
}

static void
queue_show (HdLettersWindow *self)
{
  if (self->show_id == 0)
    self->show_id = g_idle_add (show_cb, self);
}

static void
owing_activated_cb (HdLettersWindow *self,
                    GtkListBoxRow   *row)
{
  HdOwing *owing = g_ptr_array_index (self->owings, gtk_list_box_row_get_index (row));
  gboolean late = gtk_toggle_button_get_active (self->late_only);

  hd_paper_dialog_show (GTK_WIDGET (self->tabs), self->context, hd_report_lookup (late ? "late-letter" : "chasing-letter"), &owing->unit, 1);
}

static void
log_activated_cb (HdLettersWindow *self,
                  guint            position)
{
  g_autoptr (HdLine) line = g_list_model_get_item (G_LIST_MODEL (self->log), position);
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));

  if (parent != NULL)
    gtk_widget_activate_action (GTK_WIDGET (parent), "win.show-record", "(sx)", hd_line_table (line), hd_line_id (line));
  gtk_window_close (GTK_WINDOW (self));
}

/* What was chosen is noted as reminded of, today. */
static void
note_chosen (HdLettersWindow *self,
             const char      *means)
{
  g_autoptr (GPtrArray) chosen = g_ptr_array_new ();
  g_autofree char *today = hd_date_today (), *text = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < self->owings->len; i++)
    if (is_chosen (self, g_ptr_array_index (self->owings, i)))
      g_ptr_array_add (chosen, g_ptr_array_index (self->owings, i));
  if (!hd_reminded (store_of (self), chosen, hd_context_year (self->context), today, means, &error)) {
    hd_feedback_error (GTK_WIDGET (self->tabs), _("The Reminders Were Not Noted"), error);
    return;
  }
  text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Noted that %u unit was reminded", "Noted that %u units were reminded", chosen->len), chosen->len);
  hd_feedback_toast (GTK_WIDGET (self->tabs), text);
}

static void
noted_cb (AdwMessageDialog *dialog,
          const char       *response,
          HdLettersWindow  *self)
{
  if (g_str_equal (response, "note"))
    note_chosen (self, "paper");
}

/* The letters are there; whether they go out is another matter, so it is asked. */
static void
written_cb (GtkWidget    *widget,
            gpointer      data,
            const GError *error)
{
  HdLettersWindow *self = HD_LETTERS_WINDOW (gtk_widget_get_root (widget));
  Writing *writing = data;
  g_autofree char *where = NULL, *text = NULL;
  AdwMessageDialog *dialog;

  if (g_error_matches (error, HD_ERROR, HD_ERROR_CANCELLED) || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED)) {
    hd_feedback_toast (widget, _("Stopped; the letters that were finished stay in the folder"));
    return;
  }
  if (error != NULL) {
    hd_feedback_error (widget, _("The Letters Were Not Written"), error);
    return;
  }
  where = g_file_get_parse_name (writing->folder);
  text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u file was written to %s. Note in the log that the letters were sent today?",
                                       "%u files were written to %s. Note in the log that the letters were sent today?", writing->names->len),
                          writing->names->len, where);
  dialog = hd_feedback_dialog (widget, _("Letters Written"), text);
  adw_message_dialog_add_responses (dialog, "no", _("_Not Yet"), "note", _("_Note as Sent"), NULL);
  adw_message_dialog_set_default_response (dialog, "note");
  adw_message_dialog_set_close_response (dialog, "no");
  g_signal_connect_object (dialog, "response", G_CALLBACK (noted_cb), self, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

static gboolean
write_in_thread (HdJob         *job,
                 HdStore       *store,
                 GCancellable  *cancellable,
                 gpointer       data,
                 GError       **error)
{
  Writing *writing = data;
  g_autofree char *today = hd_date_today ();
  g_autoptr (GPtrArray) owings = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_owing_free);

  for (guint i = 0; i < writing->units->len; i++) {
    HdOwing *owing = hd_owing_of (store, g_array_index (writing->units, gint64, i), writing->year, today, writing->late_only, error);

    if (owing == NULL)
      return FALSE;
    g_ptr_array_add (owings, owing);
  }
  writing->names = hd_chase_write (store, owings, writing->year, NULL, writing->late_only ? HD_CHASE_LATE_ONLY : 0,
                                   1u << HD_FORMAT_DOCX | 1u << HD_FORMAT_PDF, writing->folder, cancellable, hd_job_progress, job, error);
  return writing->names != NULL;
}

static void
write_letters (HdLettersWindow *self,
               GFile           *folder)
{
  Writing *writing = g_new0 (Writing, 1);

  writing->units = g_array_new (FALSE, FALSE, sizeof (gint64));
  for (guint i = 0; i < self->owings->len; i++) {
    HdOwing *owing = g_ptr_array_index (self->owings, i);

    if (is_chosen (self, owing))
      g_array_append_val (writing->units, owing->unit);
  }
  writing->year = hd_context_year (self->context);
  writing->late_only = gtk_toggle_button_get_active (self->late_only);
  writing->folder = g_object_ref (folder);
  hd_job_run (GTK_WIDGET (self->tabs), self->context, _("Writing letters"), 0, write_in_thread, written_cb, writing, writing_free);
}

static void
folder_chosen_cb (GtkNativeDialog *chooser,
                  int              response,
                  HdLettersWindow *self)
{
  g_autoptr (GFile) folder = response == GTK_RESPONSE_ACCEPT ? gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser)) : NULL;

  if (folder != NULL)
    write_letters (self, folder);
  g_object_unref (chooser);
}

static void
write_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (_("Folder for the Letters"), GTK_WINDOW (widget),
                                                               GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER, _("_Write Letters"), _("_Cancel"));

  g_signal_connect_object (chooser, "response", G_CALLBACK (folder_chosen_cb), widget, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static void
note_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  note_chosen (HD_LETTERS_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
calendar_chosen_cb (GtkNativeDialog *chooser,
                    int              response,
                    HdLettersWindow *self)
{
  g_autoptr (GFile) file = response == GTK_RESPONSE_ACCEPT ? gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser)) : NULL;
  g_autofree char *today = hd_date_today (), *text = NULL;
  g_autoptr (GError) error = NULL;
  guint n;

  g_object_unref (chooser);
  if (file == NULL)
    return;
  if (!hd_calendar_write (store_of (self), hd_context_year (self->context), 0, today, file, &n, NULL, &error)) {
    hd_feedback_error (GTK_WIDGET (self->tabs), _("The Calendar Was Not Written"), error);
    return;
  }
  text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u deadline written; open the file in a calendar program",
                                       "%u deadlines written; open the file in a calendar program", n), n);
  hd_feedback_toast (GTK_WIDGET (self->tabs), text);
}

static void
calendar_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  HdLettersWindow *self = HD_LETTERS_WINDOW (widget);
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (_("Deadlines as a Calendar"), GTK_WINDOW (widget), GTK_FILE_CHOOSER_ACTION_SAVE,
                                                               _("_Save"), _("_Cancel"));
  g_autofree char *file_name = g_strdup_printf ("thoi-han-%d.ics", hd_context_year (self->context));

  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), file_name);
  g_signal_connect_object (chooser, "response", G_CALLBACK (calendar_chosen_cb), self, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static void
hd_letters_window_dispose (GObject *object)
{
  HdLettersWindow *self = HD_LETTERS_WINDOW (object);

  g_clear_handle_id (&self->show_id, g_source_remove);
  g_clear_pointer (&self->owings, g_ptr_array_unref);
  g_clear_pointer (&self->left_out, g_hash_table_unref);
  g_clear_object (&self->log);
  g_clear_object (&self->context);
  G_OBJECT_CLASS (hd_letters_window_parent_class)->dispose (object);
}

static void
hd_letters_window_class_init (HdLettersWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_letters_window_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/letters-window.ui");
  gtk_widget_class_bind_template_child (widget_class, HdLettersWindow, header);
  gtk_widget_class_bind_template_child (widget_class, HdLettersWindow, tabs);
  gtk_widget_class_bind_template_child (widget_class, HdLettersWindow, late_only);
  gtk_widget_class_bind_template_child (widget_class, HdLettersWindow, count);
  gtk_widget_class_bind_template_child (widget_class, HdLettersWindow, owing_states);
  gtk_widget_class_bind_template_child (widget_class, HdLettersWindow, owing_list);
  gtk_widget_class_bind_template_child (widget_class, HdLettersWindow, log_states);
  gtk_widget_class_bind_template_child (widget_class, HdLettersWindow, log_view);
  gtk_widget_class_bind_template_callback (widget_class, queue_show);
  gtk_widget_class_bind_template_callback (widget_class, owing_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, log_activated_cb);
  gtk_widget_class_install_action (widget_class, "letters.write", NULL, write_action);
  gtk_widget_class_install_action (widget_class, "letters.note", "s", note_action);
  gtk_widget_class_install_action (widget_class, "letters.calendar", NULL, calendar_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
hd_letters_window_init (HdLettersWindow *self)
{
  GtkSelectionModel *selection;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->left_out = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->log = g_list_store_new (HD_TYPE_LINE);
  selection = GTK_SELECTION_MODEL (gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->log))));
  hd_line_list_set_up (self->log_view);
  gtk_list_view_set_model (self->log_view, selection);
  g_object_unref (selection);
}

GtkWindow *
hd_letters_window_show (GtkWidget *widget,
                        HdContext *context)
{
  HdLettersWindow *self = g_object_new (HD_TYPE_LETTERS_WINDOW, "transient-for", hd_feedback_window (widget), NULL);

  self->context = g_object_ref (context);
  adw_header_bar_pack_end (self->header, hd_year_button_new (context));
  g_signal_connect_object (hd_context_store (context), "changed", G_CALLBACK (queue_show), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (context, "notify::year", G_CALLBACK (queue_show), self, G_CONNECT_SWAPPED);
  show_owings (self);
  show_log (self);
  gtk_window_present (GTK_WINDOW (self));
  return GTK_WINDOW (self);
}
