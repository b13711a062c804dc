/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who is proposed (subject), and each proposal of a year (nomination). */
#pragma once

#include "record.h"
#include "store.h"

G_BEGIN_DECLS

enum {
  HD_SUBJECT_KIND,
  HD_SUBJECT_FULL_NAME,
  HD_SUBJECT_BIRTH,
  HD_SUBJECT_UNIT,
  HD_SUBJECT_NAME_KEY,
  HD_SUBJECT_NAME_FOLD,
};
#define HD_TYPE_SUBJECT (hd_subject_get_type ())
G_DECLARE_FINAL_TYPE (HdSubject, hd_subject, HD, SUBJECT, HdRecord)

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
  HD_NOMINATION_ACHIEVEMENT,
  HD_NOMINATION_NOTES,
};
#define HD_TYPE_NOMINATION (hd_nomination_get_type ())
G_DECLARE_FINAL_TYPE (HdNomination, hd_nomination, HD, NOMINATION, HdRecord)

extern const HdChoice hd_subject_kinds[];
extern const HdChoice hd_sexes[];
extern const HdChoice hd_nomination_statuses[];
extern const HdChoice hd_discovery_sources[];
extern const HdChoice hd_achievement_types[];

/* The subject that a nomination with these facts belongs to: same kind, same name
 * (spelling of tone marks aside), same birth, same unit. 0 if there is none. */
gint64     hd_subject_find       (HdStore *store, const char *kind, const char *full_name, const char *birth, gint64 unit);

/* Records of HdSubject that may be the same person: same folded name, and births
 * that do not contradict each other. Namesakes with another birth are left out. */
GPtrArray *hd_subject_alike      (HdStore *store, const char *kind, const char *full_name, const char *birth, GError **error);

/* The id of a nomination already there that is the same one: subject, unit, year,
 * award form and achievement agree. 0 if there is none. */
gint64     hd_nomination_same    (HdStore *store, HdNomination *self);

G_END_DECLS
