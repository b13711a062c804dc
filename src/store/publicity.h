/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who speaks and who pledges, what is printed: the means by which exemplars are told. */
#pragma once

#include "figure.h"
#include "figure.h"

G_BEGIN_DECLS

enum {
  HD_SPEAKER_SUBJECT,
  HD_SPEAKER_TOPICS,
  HD_SPEAKER_AVAILABLE,
  HD_SPEAKER_AVAILABLE_NOTE,
  HD_SPEAKER_SINCE,
  HD_SPEAKER_NOTE,
};
#define HD_TYPE_SPEAKER (hd_speaker_get_type ())
G_DECLARE_FINAL_TYPE (HdSpeaker, hd_speaker, HD, SPEAKER, HdRecord)

enum {
  HD_PLEDGE_YEAR,
  HD_PLEDGE_UNIT,
  HD_PLEDGE_PERSON,
  HD_PLEDGE_SUBJECT,
  HD_PLEDGE_SIGNED,
  HD_PLEDGE_STATE,
  HD_PLEDGE_CONTENT,
  HD_PLEDGE_RESULT,
};
#define HD_TYPE_PLEDGE (hd_pledge_get_type ())
G_DECLARE_FINAL_TYPE (HdPledge, hd_pledge, HD, PLEDGE, HdRecord)

enum {
  HD_PUBLICATION_TITLE,
  HD_PUBLICATION_YEAR,
  HD_PUBLICATION_UNIT,
  HD_PUBLICATION_CITY_BOOK,
  HD_PUBLICATION_STATE,
  HD_PUBLICATION_DUE,
  HD_PUBLICATION_PRINTED,
  HD_PUBLICATION_PUBLISHER,
  HD_PUBLICATION_PAGES,
  HD_PUBLICATION_COPIES,
  HD_PUBLICATION_NOTE,
};
#define HD_TYPE_PUBLICATION (hd_publication_get_type ())
G_DECLARE_FINAL_TYPE (HdPublication, hd_publication, HD, PUBLICATION, HdRecord)

enum {
  HD_PUBLICATION_ITEM_PUBLICATION,
  HD_PUBLICATION_ITEM_SUBJECT,
  HD_PUBLICATION_ITEM_POSITION,
  HD_PUBLICATION_ITEM_STATE,
  HD_PUBLICATION_ITEM_SINCE,
  HD_PUBLICATION_ITEM_PAGES,
  HD_PUBLICATION_ITEM_PHOTO,
};
#define HD_TYPE_PUBLICATION_ITEM (hd_publication_item_get_type ())
G_DECLARE_FINAL_TYPE (HdPublicationItem, hd_publication_item, HD, PUBLICATION_ITEM, HdRecord)

extern const HdChoice hd_speaker_states[];     /* yes, asked, no */
extern const HdChoice hd_pledge_states[];      /* signed, kept, partly, not_kept */
extern const HdChoice hd_publication_states[]; /* manuscript, first_proof, last_proof, printed */
extern const HdChoice hd_profile_states[];     /* chosen, written, sent, printed */

/* The talks that an exemplar gave, of all years: rows of the figure of talks. (transfer full)
 * (element-type HdEvidence) */
GPtrArray *hd_speaker_talks     (HdStore *store, gint64 subject, GError **error);

/* The monthly telling: one line for each unit, twelve cells. */
typedef struct {
  gint64   unit;
  char    *name;
  gint64   cells[12];     /* how often told in that month, by notes and activities together */
  gint64   notes[12];     /* the fulfilment that says so, 0 if an activity alone or nothing does */
  guint    months;        /* months told in */
} HdTellingLine;

void       hd_telling_line_free (HdTellingLine *line);
/* (transfer full) (element-type HdTellingLine) */
GPtrArray *hd_tellings          (HdStore *store, gint64 plan, gint64 year, const char *today, GError **error);

/* Who to tell next: exemplars that agreed to it, the longest untold first. */
typedef struct {
  gint64   subject;
  char    *name;
  char    *unit_name;
  char    *last;          /* ISO day last told, "" if never */
  char    *where;         /* title of that telling, and its channel */
  gint64   times;         /* in all */
  gint64   years[3];      /* times in the year of today and in the two before */
  gint64   days;          /* since, -1 if never */
  gboolean consented;
  char    *line;          /* the story in one line */
} HdTellNext;

void       hd_tell_next_free    (HdTellNext *next);
/* @consented_only leaves out those who have not agreed. (transfer full) (element-type HdTellNext) */
GPtrArray *hd_tell_next         (HdStore *store, const char *today, gboolean consented_only, GError **error);

/* Sets or takes back the notes of several months of several units. */
typedef struct {
  gint64   unit;
  guint    month;
  gboolean told;
} HdTellingNote;

/* One change set for all. (element-type HdTellingNote) */
gboolean   hd_telling_set_all   (HdStore *store, gint64 plan, gint64 year, const HdTellingNote *notes, guint n, GError **error);
/* The publicity that is planned: activities in state "planned" that name an exemplar or are
 * publicity by kind, by date; those without one last. (transfer full) (element-type HdActivity) */
GPtrArray *hd_tellings_planned  (HdStore *store, GError **error);
/* A planned item of publicity that names the exemplar, who must have agreed. One change set.
 * Its id, or 0 with error. */
gint64     hd_plan_telling      (HdStore *store, gint64 subject, gint64 year, GError **error);
/* What shows that a unit told in a month, 0 for all of both. The weights add up to the months
 * in which units told. (transfer full) (element-type HdEvidence) */
GPtrArray *hd_telling_rows      (HdStore *store, gint64 year, gint64 unit, guint month, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdTellingLine, hd_telling_line_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdTellNext, hd_tell_next_free)

G_END_DECLS
