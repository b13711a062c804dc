/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The list of all record types: a new room adds its line here. */
#include "config.h"
#include <string.h>
#include "activity.h"
#include "attachment.h"
#include "award.h"
#include "blind.h"
#include "budget.h"
#include "certificate.h"
#include "chain.h"
#include "contest.h"
#include "council.h"
#include "decision.h"
#include "dossier.h"
#include "duty.h"
#include "entry.h"
#include "exemplar.h"
#include "judge.h"
#include "likeness.h"
#include "marking.h"
#include "meeting.h"
#include "movement.h"
#include "nomination.h"
#include "plan.h"
#include "practice.h"
#include "publicity.h"
#include "reminder.h"
#include "reorganise.h"
#include "result.h"
#include "snapshot.h"
#include "statistic.h"
#include "store-private.h"
#include "task.h"
#include "unit.h"

const GType *
hd_record_types (guint *n)
{
  static GType types[90];
  static gsize made;

  if (g_once_init_enter (&made)) {
    const GType all[] = {
      HD_TYPE_COUNCIL, HD_TYPE_LETTERHEAD, HD_TYPE_PLAN, HD_TYPE_LEGAL_BASIS, HD_TYPE_TARGET, HD_TYPE_OBLIGATION,
      HD_TYPE_CLUSTER, HD_TYPE_UNIT, HD_TYPE_CLUSTER_HEAD, HD_TYPE_HEADCOUNT, HD_TYPE_MOVEMENT, HD_TYPE_MOVEMENT_UNIT,
      HD_TYPE_AWARD_FORM, HD_TYPE_BASE_SALARY, HD_TYPE_CHAIN, HD_TYPE_CHAIN_STEP, HD_TYPE_CHAIN_MOVE, HD_TYPE_PAPER,
      HD_TYPE_ATTACHMENT, HD_TYPE_SUBJECT, HD_TYPE_SUBJECT_DISTINCT, HD_TYPE_SUBJECT_MERGE, HD_TYPE_AWARD, HD_TYPE_EXEMPLAR_NOTE,
      HD_TYPE_MEMBER, HD_TYPE_MEMBER_UNIT, HD_TYPE_MEETING, HD_TYPE_ATTENDANCE,
      HD_TYPE_CONTEST, HD_TYPE_CONTEST_KIND, HD_TYPE_CONTEST_ROUND, HD_TYPE_RUBRIC, HD_TYPE_CRITERION, HD_TYPE_PRIZE,
      HD_TYPE_DECISION, HD_TYPE_PRIZE_UNIT, HD_TYPE_NOMINATION,
      HD_TYPE_DOSSIER_PAPER, HD_TYPE_DOSSIER_MOVE, HD_TYPE_OPINION, HD_TYPE_AGENDA_ITEM, HD_TYPE_BALLOT,
      HD_TYPE_CONTEST_KEY, HD_TYPE_ENTRY, HD_TYPE_AUTHOR, HD_TYPE_ENTRY_RULING, HD_TYPE_ENTRY_PAIR, HD_TYPE_MASK, HD_TYPE_WORK,
      HD_TYPE_JUDGE, HD_TYPE_CONFLICT, HD_TYPE_ASSIGNMENT, HD_TYPE_SCORE_SHEET, HD_TYPE_SCORE, HD_TYPE_KEYING, HD_TYPE_RANKING,
      HD_TYPE_APPEAL, HD_TYPE_CERTIFICATE, HD_TYPE_CERTIFICATE_PRINT,
      HD_TYPE_ACTIVITY, HD_TYPE_ACTIVITY_SUBJECT,
      HD_TYPE_TASK, HD_TYPE_TASK_UNIT, HD_TYPE_TASK_YEAR, HD_TYPE_FULFILMENT, HD_TYPE_CRITERIA, HD_TYPE_CRITERIA_CHECK, HD_TYPE_DISMISSAL, HD_TYPE_REMINDER,
      HD_TYPE_CONTACT, HD_TYPE_CLUSTER_MEMBER, HD_TYPE_UNIT_CHANGE, HD_TYPE_TAKEOVER, HD_TYPE_FORMER_HOME, HD_TYPE_UNIT_ROLL, HD_TYPE_CARD_ITEM, HD_TYPE_BUDGET_LINE, HD_TYPE_DIFFICULTY, HD_TYPE_STATISTIC_LINE,
      HD_TYPE_PARTICIPATION, HD_TYPE_PARTICIPANT, HD_TYPE_FINDING, HD_TYPE_PRACTICE, HD_TYPE_PRACTICE_COPY, HD_TYPE_SPEAKER, HD_TYPE_PLEDGE, HD_TYPE_PUBLICATION, HD_TYPE_PUBLICATION_ITEM,
      HD_TYPE_SNAPSHOT, HD_TYPE_SNAPSHOT_VALUE,
    };

    G_STATIC_ASSERT (sizeof all == sizeof types);
    memcpy (types, all, sizeof all);
    g_once_init_leave (&made, 1);
  }
  *n = G_N_ELEMENTS (types);
  return types;
}

/* The record type kept in a table, or G_TYPE_INVALID. */
GType
hd_record_type_of_table (const char *table)
{
  guint n;
  const GType *types = hd_record_types (&n);

  for (guint i = 0; i < n; i++)
    if (strcmp (hd_record_type_table (types[i]), table) == 0)
      return types[i];
  return G_TYPE_INVALID;
}
