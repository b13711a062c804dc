/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "feedback.h"
#include "history.h"

/* More than anybody reads; the command line lists the rest. */
#define MAX_CHANGES 500

/* Keys that the program derives say nothing to a reader. */
static gboolean
is_worth_showing (GType     type,
                  HdChange *change)
{
  const HdField *field = change->field != NULL ? hd_record_type_field (type, change->field, NULL) : NULL;

  return change->field == NULL || (field != NULL && *field->label != '\0' && !(field->flags & HD_FIELD_DERIVED));
}

static void
add_change (GtkListBox *list,
            HdContext  *context,
            GType       type,
            HdChange   *change)
{
  GtkWidget *row = adw_action_row_new ();
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_local (change->time);
  g_autofree char *when = g_date_time_format (time, "%H:%M, %d/%m/%Y");
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;
  const HdField *field = change->field != NULL ? hd_record_type_field (type, change->field, NULL) : NULL;

  if (field != NULL)
    {
      g_autofree char *old = hd_context_display_value (context, field, change->old_value);
      g_autofree char *new = hd_context_display_value (context, field, change->new_value);

      /* Translators: the history of a field: its name, what it was, what it became. */
      title = g_strdup_printf (_("%s: “%s” → “%s”"), _(field->label), old, new);
    }
  else if (change->old_value == NULL && change->new_value != NULL)
    title = g_strdup (_("Record added"));
  else if (change->new_value == NULL && change->old_value != NULL)
    title = g_strdup (_("Record deleted"));
  else
    title = g_strdup (change->label);
  subtitle = g_strdup_printf ("%s · %s · %s", when, *change->actor != '\0' ? change->actor : _("unknown"), change->label);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 4);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 2);
  gtk_list_box_append (list, row);
}

void
hd_history_show (GtkWidget *widget,
                 HdContext *context,
                 HdRecord  *record)
{
  GType type = G_OBJECT_TYPE (record);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) changes = hd_store_record_history (hd_context_store (context), hd_record_type_table (type),
                                                           hd_record_id (record), &error);
  g_autoptr (GtkBuilder) builder = NULL;
  GtkWindow *window;
  GtkListBox *list;

  if (changes == NULL)
    {
      hd_feedback_error (widget, _("The history cannot be read"), error);
      return;
    }
  builder = gtk_builder_new_from_resource ("/vn/hoadep/HoaDep/history.ui");
  window = GTK_WINDOW (gtk_builder_get_object (builder, "window"));
  list = GTK_LIST_BOX (gtk_builder_get_object (builder, "list"));
  for (guint i = 0; i < MIN (changes->len, MAX_CHANGES); i++)
    if (is_worth_showing (type, g_ptr_array_index (changes, i)))
      add_change (list, context, type, g_ptr_array_index (changes, i));
  gtk_stack_set_visible_child_name (GTK_STACK (gtk_builder_get_object (builder, "stack")), changes->len > 0 ? "list" : "none");
  gtk_window_set_transient_for (window, hd_feedback_window (widget));
  gtk_window_present (window);
}
