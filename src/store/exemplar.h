/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The life of a subject as an exemplar: its fostering, what it was told of, its timeline and
 * the way to the next title. */
#pragma once

#include "subject.h"

G_BEGIN_DECLS

enum {
  HD_EXEMPLAR_NOTE_SUBJECT,
  HD_EXEMPLAR_NOTE_KIND,
  HD_EXEMPLAR_NOTE_NOTED,
  HD_EXEMPLAR_NOTE_DUE,
  HD_EXEMPLAR_NOTE_DONE,
  HD_EXEMPLAR_NOTE_ACTOR,
  HD_EXEMPLAR_NOTE_CONTENT,
};
#define HD_TYPE_EXEMPLAR_NOTE (hd_exemplar_note_get_type ())
G_DECLARE_FINAL_TYPE (HdExemplarNote, hd_exemplar_note, HD, EXEMPLAR_NOTE, HdRecord)

extern const HdChoice hd_exemplar_note_kinds[];   /* measure, weakness, support, follow_up, other */

/* The columns of the board, in their order. */
extern const HdChoice hd_exemplar_stages[];       /* spotted, fostered, recognised, kept_up, higher_title */
extern const HdChoice hd_exemplar_followings[];   /* active, stopped, revoked */
extern const HdChoice hd_consents[];              /* asked, given, refused */

/* One line of the life of a subject. */
typedef struct {
  char       *date;    /* ISO, possibly partial; "" sorts last */
  const char *what;    /* msgid: Nomination, Award, Telling, … */
  char       *title;
  char       *detail;
  char       *table;   /* of the record that tells it */
  gint64      id;
} HdLifeEvent;

void       hd_life_event_free      (HdLifeEvent *event);
GPtrArray *hd_exemplar_life        (HdStore *store, gint64 subject, GError **error);        /* of HdLifeEvent, newest first */

/* When and where it was last told of: date "" if never. */
gboolean   hd_exemplar_last_told   (HdStore *store, gint64 subject, char **date, char **where, GError **error);
GArray    *hd_exemplars_never_told (HdStore *store, GError **error);                        /* of gint64 */
GArray    *hd_exemplars_overdue    (HdStore *store, const char *today, GError **error);     /* next review is past, or a note's due day */

/* A rung of the ladder of titles: held or not, and what is missing to it. */
typedef struct {
  HdRecord  *form;      /* HdAwardForm (owned) */
  gboolean   held;
  gboolean   next;      /* the lowest rung above all that are held */
  char      *detail;    /* number and date of the decision, if held */
  GPtrArray *missing;   /* of char*: sentences, for the next and the target */
} HdRung;

void       hd_rung_free            (HdRung *rung);
GPtrArray *hd_exemplar_ladder      (HdStore *store, gint64 subject, GError **error);        /* of HdRung */

/* Moves a card of the board. Backward moves are allowed; the change is one step to undo. */
gboolean   hd_exemplar_set_stage   (HdStore *store, gint64 subject, const char *stage, GError **error);
/* Everybody who looks after one, in order of their names. (transfer full) (element-type utf8) */
GPtrArray *hd_exemplar_owners      (HdStore *store, GError **error);
/* A nomination of the subject for the title that it is led to: not saved. (transfer full) */
HdRecord  *hd_exemplar_nomination  (HdStore *store, gint64 subject, gint64 year, GError **error);
/* What a decision brings with it: the stage becomes at least «recognised». Called when a
 * nomination comes to be decided or granted, and only then, so that an officer's later
 * choice stands. */
gboolean   hd_exemplar_recognise   (HdStore *store, gint64 subject, GError **error);

/* Whether it may be told of outside the office: a person or household must have agreed, a
 * collective must not have refused. FALSE with a sentence that says what to do. Nothing
 * that leaves the office with a story or a portrait is made without asking here. */
gboolean   hd_subject_may_be_published (HdStore *store, gint64 subject, GError **error);
/* An ID number as it is shown: its last three digits. (transfer full) */
char      *hd_subject_masked_id    (const char *id_number);
/* How many words a story has, as a word processor counts them: what stands between
 * blanks and holds a letter or a digit (domain 2.1). */
guint      hd_story_words          (const char *text);
#define HD_STORY_SHORT_WORDS 150

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdLifeEvent, hd_life_event_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdRung, hd_rung_free)

G_END_DECLS
