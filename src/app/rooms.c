/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "rooms.h"

#define TABLES(...) (const char *const[]) { __VA_ARGS__, NULL }

const HdRoomInfo hd_rooms[] = {
  { "today", N_("Today"), "go-home-symbolic", TABLES (NULL), hd_today_page_get_type },
  { "nominations", N_("Nominations"), "emblem-favorite-symbolic", TABLES ("nomination"), hd_nomination_page_get_type, N_("Awards") },
  { "meetings", N_("Meetings"), "audio-input-microphone-symbolic", TABLES ("meeting", "member"), hd_meeting_page_get_type },
  { "decisions", N_("Decisions"), "emblem-documents-symbolic", TABLES ("decision"), hd_decision_page_get_type },
  { "exemplars", N_("Exemplars"), "starred-symbolic", TABLES ("subject"), hd_exemplar_page_get_type },
  { "fostering", N_("Fostering"), "view-grid-symbolic", TABLES (NULL), hd_board_page_get_type },
  { "contests", N_("Contest Rules"), "document-edit-symbolic", TABLES ("contest"), hd_contest_page_get_type, N_("Writing Contest") },
  { "entries", N_("Entries"), "text-x-generic-symbolic", TABLES ("entry"), hd_entry_page_get_type },
  { "blinding", N_("Blinding"), "view-conceal-symbolic", TABLES (NULL), hd_blind_page_get_type },
  { "judges", N_("Judges and Assignment"), "avatar-default-symbolic", TABLES ("judge", "conflict", "assignment"), hd_judge_page_get_type },
  { "marking", N_("Marking"), "accessories-text-editor-symbolic", TABLES ("score_sheet"), hd_marking_page_get_type },
  { "results", N_("Contest Results"), "view-sort-descending-symbolic", TABLES ("appeal"), hd_result_page_get_type },
  { "plans", N_("Plan and Targets"), "emblem-ok-symbolic",
    TABLES ("target", "plan", "task", "legal_basis", "budget_line", "difficulty"), hd_plan_page_get_type, N_("Plan") },
  { "obligations", N_("Obligations"), "alarm-symbolic", TABLES ("fulfilment", "criteria", "obligation"), hd_duty_page_get_type },
  { "telling", N_("Monthly Telling"), "audio-speakers-symbolic", TABLES (NULL), hd_telling_page_get_type },
  { "units", N_("Units"), "system-users-symbolic", TABLES ("unit"), hd_unit_page_get_type },
  { "movements", N_("Movements"), "emblem-system-symbolic", TABLES ("movement"), hd_movement_page_get_type },
  { "awards", N_("Award Catalogue"), "user-bookmarks-symbolic", TABLES ("award_form"), hd_award_page_get_type },
  { "activities", N_("Activities"), "x-office-calendar-symbolic", TABLES ("activity"), hd_activity_page_get_type },
  { "practices", N_("Models and Practices"), "starred-symbolic", TABLES ("practice"), hd_practice_page_get_type },
  { "publicity", N_("Speakers and Publications"), "audio-input-microphone-symbolic", TABLES ("speaker", "pledge", "publication"), hd_publicity_page_get_type },
  { "reports", N_("Reports"), "x-office-document-symbolic", TABLES (NULL), hd_report_page_get_type },
};
const guint hd_n_rooms = G_N_ELEMENTS (hd_rooms);

const HdRoomInfo *
hd_room_of_table (const char *table)
{
  for (guint i = 0; i < hd_n_rooms; i++)
    if (g_strv_contains (hd_rooms[i].tables, table))
      return &hd_rooms[i];
  return NULL;
}

/* The rooms stand under headings: awards, the writing contest, the plan. */
static void
section_header_cb (GtkListBoxRow *row,
                   GtkListBoxRow *before,
                   gpointer       data)
{
  const char *section = hd_rooms[gtk_list_box_row_get_index (row)].section;
  GtkWidget *label;

  if (section == NULL || gtk_list_box_row_get_header (row) != NULL)
    return;
  label = gtk_label_new (_(section));
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "hd-section");
  gtk_list_box_row_set_header (row, label);
}

void
hd_rooms_fill (GtkListBox *list)
{
  gtk_list_box_set_header_func (list, section_header_cb, NULL, NULL);
  for (guint i = 0; i < hd_n_rooms; i++) {
    GtkWidget *row = gtk_list_box_row_new ();
    GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
    GtkWidget *label = gtk_label_new (_(hd_rooms[i].title));

    gtk_label_set_xalign (GTK_LABEL (label), 0);
    /* With large text a name takes two lines; half a name tells nothing. */
    gtk_label_set_wrap (GTK_LABEL (label), TRUE);
    gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_NONE);
    gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (hd_rooms[i].icon));
    gtk_box_append (GTK_BOX (box), label);
    gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
    gtk_widget_add_css_class (row, "hd-room");
    gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, _(hd_rooms[i].title), -1);
    gtk_list_box_append (list, row);
  }
}
