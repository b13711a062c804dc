/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How duties are made and what else this room asks of them. For its own files only. */
#pragma once

#include "duty.h"

G_BEGIN_DECLS

/* Who owes an obligation, by its movement or the words of its field "owner". */
typedef enum {
  HD_OWED_BY_ALL,       /* each unit of the year by itself */
  HD_OWED_BY_UNITS,     /* each of the units named, or that lead the movement */
  HD_OWED_BY_CLUSTERS,  /* each cluster */
  HD_OWED_BY_COUNCIL,   /* the council, alone or with units that are named beside it */
} HdOwedBy;

/* As hd_duties(), and what is owed once stays in it after it was done. */
GPtrArray *hd_duties_ever        (HdStore *store, const HdDutyScope *scope, GError **error);
gboolean   hd_duty_is_past       (const HdDuty *duty);

/* The words of the owner field. (transfer full) */
char     **hd_obligation_owners  (HdRecord *obligation);
gboolean   hd_obligation_is      (HdRecord *obligation, const char *rhythm);

/* The day that a wording names, as the field "due" of an obligation of that rhythm has
 * it: a day, a day of each year, a day of each month; "" if it names none. (transfer full) */
char      *hd_wording_due        (const char *wording, const char *rhythm);
/* Whether it says "before" a day, which read strictly leaves the day out. */
gboolean   hd_wording_is_before  (const char *wording);

G_END_DECLS
