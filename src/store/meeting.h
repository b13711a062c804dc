/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The council: its members, its meetings, who was there, and what was voted. */
#pragma once

#include "nomination.h"

G_BEGIN_DECLS

enum {
  HD_MEMBER_HONORIFIC,
  HD_MEMBER_FULL_NAME,
  HD_MEMBER_ROLE,
  HD_MEMBER_POST,
  HD_MEMBER_BODY,
  HD_MEMBER_SUBSTITUTE,
  HD_MEMBER_DECISION_NUMBER,
  HD_MEMBER_DECISION_DATE,
  HD_MEMBER_VALID_FROM,
  HD_MEMBER_VALID_TO,
  HD_MEMBER_POSITION,
  HD_MEMBER_DUTIES,
  HD_MEMBER_CONFLICTS,
};
#define HD_TYPE_MEMBER (hd_member_get_type ())
G_DECLARE_FINAL_TYPE (HdMember, hd_member, HD, MEMBER, HdRecord)

enum {
  HD_MEMBER_UNIT_MEMBER,
  HD_MEMBER_UNIT_UNIT,
};
#define HD_TYPE_MEMBER_UNIT (hd_member_unit_get_type ())
G_DECLARE_FINAL_TYPE (HdMemberUnit, hd_member_unit, HD, MEMBER_UNIT, HdRecord)

enum {
  HD_MEETING_TITLE,
  HD_MEETING_YEAR,
  HD_MEETING_HELD,
  HD_MEETING_STARTED,
  HD_MEETING_ENDED,
  HD_MEETING_PLACE,
  HD_MEETING_CHAIR,
  HD_MEETING_SECRETARY,
  HD_MEETING_BALLOT,
  HD_MEETING_STATE,
  HD_MEETING_NUMBER,
  HD_MEETING_SYMBOL,
  HD_MEETING_QUORUM_REASON,
  HD_MEETING_CHAIN_HEAD,
  HD_MEETING_PROCEEDINGS,
  HD_MEETING_CONCLUSION,
};
#define HD_TYPE_MEETING (hd_meeting_get_type ())
G_DECLARE_FINAL_TYPE (HdMeeting, hd_meeting, HD, MEETING, HdRecord)

enum {
  HD_ATTENDANCE_MEETING,
  HD_ATTENDANCE_MEMBER,
  HD_ATTENDANCE_STATE,
  HD_ATTENDANCE_SUBSTITUTE,
  HD_ATTENDANCE_NOTE,
};
#define HD_TYPE_ATTENDANCE (hd_attendance_get_type ())
G_DECLARE_FINAL_TYPE (HdAttendance, hd_attendance, HD, ATTENDANCE, HdRecord)

enum {
  HD_AGENDA_ITEM_MEETING,
  HD_AGENDA_ITEM_NOMINATION,
  HD_AGENDA_ITEM_POSITION,
  HD_AGENDA_ITEM_THRESHOLD,
  HD_AGENDA_ITEM_AGREE,
  HD_AGENDA_ITEM_DISAGREE,
  HD_AGENDA_ITEM_OTHER,
  HD_AGENDA_ITEM_INVALID,
  HD_AGENDA_ITEM_COUNTED,
  HD_AGENDA_ITEM_RESULT,
  HD_AGENDA_ITEM_PASSES_HIGHER,
  HD_AGENDA_ITEM_NOTE,
};
#define HD_TYPE_AGENDA_ITEM (hd_agenda_item_get_type ())
G_DECLARE_FINAL_TYPE (HdAgendaItem, hd_agenda_item, HD, AGENDA_ITEM, HdRecord)

enum {
  HD_BALLOT_AGENDA_ITEM,
  HD_BALLOT_MEMBER,
  HD_BALLOT_CHOICE,
  HD_BALLOT_WRITTEN,
  HD_BALLOT_NOTE,
};
#define HD_TYPE_BALLOT (hd_ballot_get_type ())
G_DECLARE_FINAL_TYPE (HdBallot, hd_ballot, HD, BALLOT, HdRecord)

extern const HdChoice hd_member_roles[];        /* chair, standing_vice, vice, member, secretary */
extern const HdChoice hd_ballot_kinds[];        /* secret, open */
extern const HdChoice hd_meeting_states[];      /* planned, held, signed */
extern const HdChoice hd_attendance_states[];   /* present, represented, written, absent */
extern const HdChoice hd_ballot_choices[];      /* agree, disagree, other */
extern const HdChoice hd_agenda_results[];      /* passed, failed */

/* The members on a day, in their order; today if it is not given. (transfer full) (element-type HdMember) */
GPtrArray *hd_members_on          (HdStore *store, const char *date, GError **error);

/* "12/BB-HĐ", or "" before it has a number. (transfer full) */
char      *hd_meeting_reference   (HdMeeting *meeting);
/* The items of an agenda in their order. (transfer full) (element-type HdAgendaItem) */
GPtrArray *hd_meeting_items       (HdStore *store, gint64 meeting, GError **error);
/* The votes that a nomination needs, in per cent: of its award, else of the setting
 * «vote_threshold», 80 unless it says otherwise (domain 4.4, RECALLED). */
gint64     hd_meeting_threshold   (HdStore *store, gint64 nomination, gboolean *from_setting);
/* Whether an award on the agenda asks for a secret ballot. */
gboolean   hd_meeting_wants_secret (HdStore *store, gint64 meeting);

/* Two thirds of all members must be there, unless the settings «quorum_num» and
 * «quorum_den» say otherwise (domain 4.4, RECALLED). Substitutes count. */
typedef struct {
  gint64   members;     /* all, on the day of the meeting */
  gint64   present;     /* present or represented */
  gint64   needed;
  gboolean reached;
} HdQuorum;

gboolean   hd_meeting_quorum      (HdStore *store, gint64 meeting, HdQuorum *quorum, GError **error);

/* FALSE with a sentence if a meeting was below its quorum and gives no reason to go on. */
gboolean   hd_meeting_check_quorum (HdStore *store, gint64 meeting, GError **error);

/* How a vote stands. Everyone counts: who neither voted nor wrote is silent, and counts
 * against. Shares are exact: agree × 100 ≥ threshold × members. */
typedef struct {
  gint64   members;
  gint64   agree, disagree, other;            /* of those there: typed, or counted by name */
  gint64   written_agree, written_disagree, written_other;
  gint64   invalid;
  gint64   silent;
  gint64   threshold;   /* per cent */
  gint64   needed;      /* votes that the threshold asks for, rounded up */
  gboolean counted;     /* a result was entered */
  gboolean passes;
  gint64   share;       /* hundredths of a per cent of all members, rounded down, for print */
} HdTally;

gboolean   hd_agenda_tally        (HdStore *store, HdAgendaItem *item, HdTally *tally, GError **error);
/* What one member says of an item: by name in an open vote, or in writing when absent. An
 * empty choice takes it back. The numbers of the item follow. One change set. */
gboolean   hd_agenda_vote         (HdStore *store, gint64 item, gint64 member, const char *choice, gboolean written, GError **error);
/* Pure: whether `agree` of `members` reach the threshold, in per cent. */
gboolean   hd_vote_passes         (gint64 agree, gint64 members, gint64 threshold);
/* The same rule as the number of votes it takes. */
gint64     hd_votes_needed        (gint64 members, gint64 threshold);

/* Dossiers that stand at a step which meets, and are on no open agenda: of gint64. */
GArray    *hd_meeting_ready       (HdStore *store, gint64 year, GError **error);
gboolean   hd_meeting_add_items   (HdStore *store, gint64 meeting, const gint64 *nominations, guint n, GError **error);
/* Moves an item one place up (-1) or down (1); at the end of the agenda it stays. */
gboolean   hd_agenda_move_item    (HdStore *store, gint64 item, int by, GError **error);
/* Rows of attendance for every member of the day who has none yet: present. */
gboolean   hd_meeting_call_roll   (HdStore *store, gint64 meeting, GError **error);
/* Takes the results into the dossiers: each item that was counted is moved along its chain,
 * the others are free for another agenda. Refused below the quorum unless the meeting gives a reason; one change set. */
gboolean   hd_meeting_conclude    (HdStore *store, gint64 meeting, GError **error);
/* Locks the meeting: nothing of it can be changed afterwards, and undo does not go behind
 * it. Keeps the head of the log. */
gboolean   hd_meeting_sign        (HdStore *store, gint64 meeting, GError **error);

G_END_DECLS
