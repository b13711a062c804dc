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
