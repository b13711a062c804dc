/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How duties are made and what else this room asks of them. For its own files only. */
#pragma once

#include "duty.h"
#include "reorganise.h"

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
/* hd_milestones() of duties that were read already, as hd_duties_ever() gives them. */
GPtrArray *hd_milestones_of      (HdStore *store, GPtrArray *duties);

/* Of criteria, before and after they are saved: a version without a number gets the next
 * one, and ends the one before it. */
gboolean   hd_criteria_prepare   (HdRecord *self, HdStore *store, GError **error);
gboolean   hd_criteria_saved     (HdRecord *self, HdStore *store, GError **error);

/* The words of the owner field. (transfer full) */
char     **hd_obligation_owners  (HdRecord *obligation);
gboolean   hd_obligation_is      (HdRecord *obligation, const char *rhythm);

/* The day that a wording names, as the field "due" of an obligation of that rhythm has
 * it: a day, a day of each year, a day of each month; "" if it names none. (transfer full) */
char      *hd_wording_due        (const char *wording, const char *rhythm);
/* Whether it says "before" a day, which read strictly leaves the day out. */
gboolean   hd_wording_is_before  (const char *wording);


/* The unit under which everybody's proofs stand together. */
#define HD_DUTY_ANYBODY (-1)

typedef struct {
  gint64 id;
  char  *name;
  char   from[12];
  char   to[12];
} HdDutyUnit;

typedef struct {
  gint64 kind;   /* of activity, or a movement */
  gint64 unit;
  gint64 year;
} HdDutyKey;

/* Something that was done. */
typedef struct {
  const char *table;    /* static */
  gint64      id;
  gint64      movement;
  gint64      subject;  /* of an introduction */
  gint64      year;
  char        day[12];  /* "" if nobody wrote it down */
  char        month[8];
} HdDutyProof;

typedef struct {
  gint64 obligation, unit, cluster, year, month;
} HdDutyNoteKey;

typedef struct {
  HdDutyNoteKey key;
  gint64  id;
  gint64  year;
  int     state;        /* index of hd_fulfilment_states, -1 for none */
  gboolean fulfilled;    /* by that state */
  char    received[12];
  char    later[12];    /* when it was commented on or accepted, if that is all that is known */
  char    extended[12];
} HdDutyNote;

/* A unit that was renamed to another, or merged into it. */
typedef struct {
  gint64   from;
  gint64   to;
  char     day[12];
  gboolean renamed;
} HdDutyChange;

/* What is known of units and of what they did, read once for all duties asked for. */
typedef struct {
  HdStore    *store;
  const char *today;
  gint64      unit;                    /* only this one, 0 for all */
  gint64      first_year, last_year;   /* whose evidence is read */
  gint64      standing;                /* unit of the standing body, 0 for none */
  GHashTable *units;       /* id → HdDutyUnit */
  GHashTable *words;       /* code or name → HdDutyUnit */
  GArray     *leads;       /* of HdHolder: of movements */
  GArray     *holders;     /* of HdHolder: what became of the units that obligations name */
  GPtrArray  *clusters;    /* of HdDutyUnit */
  GHashTable *heads;       /* HdDutyKey of cluster and year → unit */
  GArray     *changes;     /* of HdDutyChange: units that became others */
  GHashTable *heirs;       /* HdDutyKey of unit and year → GArray of gint64, it and its former ones; of kind 1 its later names too */
  GHashTable *notes;       /* HdDutyNoteKey → HdDutyNote */
  GHashTable *proofs;      /* HdDutyKey → GArray of HdDutyProof, by day */
  GHashTable *introduced;  /* the same, by movement, or 0 for whatever it was */
  GHashTable *places;      /* HdDutyKey of movement, unit and subject → its place among those of the year that is read, from 1 */
} HdDutyFacts;

void              hd_duty_facts_init          (HdDutyFacts *facts, HdStore *store);
void              hd_duty_facts_clear         (HdDutyFacts *facts);
gboolean          hd_duty_facts_read_units    (HdDutyFacts *facts, GError **error);
gboolean          hd_duty_facts_read_evidence (HdDutyFacts *facts, GError **error);
/* Introductions of the years given, where some obligation asks for them: those of leads, or any. */
gboolean          hd_duty_facts_read_introductions (HdDutyFacts *facts, gboolean led, gboolean any, gint64 first_year, gint64 last_year,
                                                    GError **error);
int               hd_duty_proof_compare       (gconstpointer a, gconstpointer b);
const HdDutyUnit *hd_duty_facts_unit_called   (HdDutyFacts *facts, const char *word);
/* The unit and those whose heir it is in a year: their deeds are its own, as for the
 * figures. (transfer none): of gint64 */
GArray           *hd_duty_facts_formers       (HdDutyFacts *facts, gint64 unit, gint64 year);
/* The same with those that it was renamed to since: what it owed before, it does under
 * its new name. (transfer none): of gint64 */
GArray           *hd_duty_facts_names         (HdDutyFacts *facts, gint64 unit, gint64 year);
/* Who follows a unit by the end of a year, itself first. (transfer full): of gint64 */
GArray           *hd_duty_facts_followers     (HdDutyFacts *facts, gint64 unit, gint64 year);
/* The day whose units are asked for what is due on a day of that year, "" for none: that
 * day, but not after the one that lateness is counted on. */
void              hd_duty_facts_day           (HdDutyFacts *facts, gint64 year, const char *due, char day[16]);
/* (transfer full): of gint64, the units of a year in the order of their names */
GArray           *hd_duty_facts_units_of_year (HdDutyFacts *facts, gint64 year, GError **error);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (HdDutyFacts, hd_duty_facts_clear)

G_END_DECLS
