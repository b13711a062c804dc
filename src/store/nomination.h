/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Each proposal of a subject in a year. */
#pragma once

#include "subject.h"

G_BEGIN_DECLS

enum {
  HD_NOMINATION_SUBJECT,
  HD_NOMINATION_KIND,
  HD_NOMINATION_HONORIFIC,
  HD_NOMINATION_FULL_NAME,
  HD_NOMINATION_BIRTH,
  HD_NOMINATION_SEX,
  HD_NOMINATION_POSITION,
  HD_NOMINATION_WORKPLACE,
  HD_NOMINATION_MEMBERS,
  HD_NOMINATION_UNIT,
  HD_NOMINATION_MOVEMENT,
  HD_NOMINATION_AWARD_FORM,
  HD_NOMINATION_YEAR,
  HD_NOMINATION_RECEIVED,
  HD_NOMINATION_SUBMISSION,
  HD_NOMINATION_STATUS,
  HD_NOMINATION_SOURCE,
  HD_NOMINATION_ACHIEVEMENT_TYPE,
  HD_NOMINATION_DIRECT_WORKER,
  HD_NOMINATION_SMALL_COLLECTIVE,
  HD_NOMINATION_STD_POLICY,
  HD_NOMINATION_STD_TASKS,
  HD_NOMINATION_STD_INITIATIVE,
  HD_NOMINATION_STD_CHARITY,
  HD_NOMINATION_DECISION_NUMBER,
  HD_NOMINATION_DECISION_DATE,
  HD_NOMINATION_NAME_SORT,
  HD_NOMINATION_FAMILY_SORT,
  HD_NOMINATION_CHAIN,
  HD_NOMINATION_STEP,
  HD_NOMINATION_STEP_SINCE,
  HD_NOMINATION_DUE,
  HD_NOMINATION_SIGNER,
  HD_NOMINATION_SOURCE_LINK,
  HD_NOMINATION_POSTHUMOUS,
  HD_NOMINATION_UNMANAGED,
  HD_NOMINATION_DECISION,
  HD_NOMINATION_MONEY,
  HD_NOMINATION_GIFT,
  HD_NOMINATION_REVOKED,
  HD_NOMINATION_ACHIEVEMENT,
  HD_NOMINATION_NOTES,
};
#define HD_TYPE_NOMINATION (hd_nomination_get_type ())
G_DECLARE_FINAL_TYPE (HdNomination, hd_nomination, HD, NOMINATION, HdRecord)

extern const HdChoice hd_nomination_statuses[];
extern const HdChoice hd_discovery_sources[];
extern const HdChoice hd_achievement_types[];

/* The id of a nomination already there that is the same one: subject, unit, year,
 * award form and achievement agree. 0 if there is none. */
gint64     hd_nomination_same    (HdStore *store, HdNomination *self);
/* The same among those of a subject that an officer chose. */
gint64     hd_nomination_same_of (HdStore *store, HdNomination *self, gint64 subject);
/* The last year that anybody was nominated for, 0 if nobody was. */
gint64     hd_nomination_last_year (HdStore *store);

G_END_DECLS
