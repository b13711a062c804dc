/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "note-row.h"

struct _HdNoteRow
{
  AdwActionRow parent_instance;
};

G_DEFINE_FINAL_TYPE (HdNoteRow, hd_note_row, ADW_TYPE_ACTION_ROW)

/* Passes the focus on to the row behind, in the direction in which it goes. */
static gboolean
hd_note_row_focus (GtkWidget        *widget,
                   GtkDirectionType  direction)
{
  gboolean back = direction == GTK_DIR_TAB_BACKWARD || direction == GTK_DIR_UP;

  if (direction == GTK_DIR_LEFT || direction == GTK_DIR_RIGHT)
    return FALSE;
  do
    widget = back ? gtk_widget_get_prev_sibling (widget) : gtk_widget_get_next_sibling (widget);
  while (widget != NULL && !gtk_widget_get_visible (widget));
  return widget != NULL && gtk_widget_child_focus (widget, direction);
}

static void
hd_note_row_class_init (HdNoteRowClass *klass)
{
  GTK_WIDGET_CLASS (klass)->focus = hd_note_row_focus;
}

static void
hd_note_row_init (HdNoteRow *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_list_box_row_set_selectable (GTK_LIST_BOX_ROW (self), FALSE);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (self), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (self), 0);
}

GtkWidget *
hd_note_row_new (const char *text)
{
  GtkWidget *row = g_object_new (HD_TYPE_NOTE_ROW, NULL);

  /* Not while it is made: its label would still take the text for markup. */
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), text);
  return row;
}
