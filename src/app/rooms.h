/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The rooms that exist, in the order of the sidebar. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef struct {
  const char *name;
  const char *title;         /* msgid */
  const char *icon;
  const char *const *tables; /* whose records are shown there */
  GType     (*type) (void);
  const char *section;       /* msgid (nullable): heading of the sidebar that begins with this room */
} HdRoomInfo;

extern const HdRoomInfo hd_rooms[];
extern const guint      hd_n_rooms;

/* Where records of a table are shown; NULL if they have no room of their own. */
const HdRoomInfo *hd_room_of_table (const char *table);
/* One row for each room, in their order, into the empty list of the sidebar. */
void              hd_rooms_fill    (GtkListBox *list);

GType hd_activity_form_get_type (void);
GType hd_activity_page_get_type (void);
GType hd_attachment_form_get_type (void);
GType hd_award_form_form_get_type (void);
GType hd_award_page_get_type (void);
GType hd_base_salary_form_get_type (void);
GType hd_blind_page_get_type (void);
GType hd_board_page_get_type (void);
GType hd_budget_line_form_get_type (void);
GType hd_card_item_form_get_type (void);
GType hd_chain_form_get_type (void);
GType hd_chain_move_form_get_type (void);
GType hd_chain_step_form_get_type (void);
GType hd_contact_form_get_type (void);
GType hd_contest_form_get_type (void);
GType hd_contest_kind_form_get_type (void);
GType hd_contest_page_get_type (void);
GType hd_contest_round_form_get_type (void);
GType hd_council_form_get_type (void);
GType hd_criteria_form_get_type (void);
GType hd_criterion_form_get_type (void);
GType hd_decision_form_get_type (void);
GType hd_decision_page_get_type (void);
GType hd_duty_page_get_type (void);
GType hd_entry_form_get_type (void);
GType hd_entry_page_get_type (void);
GType hd_exemplar_form_get_type (void);
GType hd_exemplar_note_form_get_type (void);
GType hd_exemplar_page_get_type (void);
GType hd_difficulty_form_get_type (void);
GType hd_dossier_paper_form_get_type (void);
GType hd_fulfilment_form_get_type (void);
GType hd_finding_form_get_type (void);
GType hd_headcount_form_get_type (void);
GType hd_held_award_form_get_type (void);
GType hd_judge_form_get_type (void);
GType hd_judge_page_get_type (void);
GType hd_legal_basis_form_get_type (void);
GType hd_letterhead_form_get_type (void);
GType hd_marking_page_get_type (void);
GType hd_meeting_form_get_type (void);
GType hd_meeting_page_get_type (void);
GType hd_member_form_get_type (void);
GType hd_movement_form_get_type (void);
GType hd_movement_page_get_type (void);
GType hd_nomination_form_get_type (void);
GType hd_nomination_page_get_type (void);
GType hd_obligation_form_get_type (void);
GType hd_opinion_form_get_type (void);
GType hd_paper_form_get_type (void);
GType hd_participant_form_get_type (void);
GType hd_participation_form_get_type (void);
GType hd_plan_form_get_type (void);
GType hd_plan_page_get_type (void);
GType hd_pledge_form_get_type (void);
GType hd_pledge_page_get_type (void);
GType hd_practice_copy_form_get_type (void);
GType hd_practice_form_get_type (void);
GType hd_practice_page_get_type (void);
GType hd_prize_form_get_type (void);
GType hd_publication_form_get_type (void);
GType hd_publication_item_form_get_type (void);
GType hd_publication_page_get_type (void);
GType hd_publicity_page_get_type (void);
GType hd_report_page_get_type (void);
GType hd_result_page_get_type (void);
GType hd_rubric_form_get_type (void);
GType hd_speaker_form_get_type (void);
GType hd_speaker_page_get_type (void);
GType hd_spot_form_get_type (void);
GType hd_statistic_line_form_get_type (void);
GType hd_telling_page_get_type (void);
GType hd_target_form_get_type (void);
GType hd_task_form_get_type (void);
GType hd_task_year_form_get_type (void);
GType hd_today_page_get_type (void);
GType hd_unit_form_get_type (void);
GType hd_unit_page_get_type (void);

G_END_DECLS
