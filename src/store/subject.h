/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who is proposed: a person, a collective or a household, one record for life. */
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
  HD_SUBJECT_HONORIFIC,
  HD_SUBJECT_SEX,
  HD_SUBJECT_POSITION,
  HD_SUBJECT_WORKPLACE,
  HD_SUBJECT_ID_NUMBER,
  HD_SUBJECT_PORTRAIT,
  HD_SUBJECT_STAGE,
  HD_SUBJECT_FOLLOWING,
  HD_SUBJECT_OWNER,
  HD_SUBJECT_NEXT_REVIEW,
  HD_SUBJECT_TARGET_FORM,
  HD_SUBJECT_CONSENT,
  HD_SUBJECT_CONSENT_DATE,
  HD_SUBJECT_DIED,
  HD_SUBJECT_DISCIPLINED,
  HD_SUBJECT_NAME_SORT,
  HD_SUBJECT_STORY_LINE,
  HD_SUBJECT_STORY_SHORT,
  HD_SUBJECT_STORY_FULL,
  HD_SUBJECT_STORY_SPOKEN,
};
#define HD_TYPE_SUBJECT (hd_subject_get_type ())
G_DECLARE_FINAL_TYPE (HdSubject, hd_subject, HD, SUBJECT, HdRecord)

enum {
  HD_SUBJECT_DISTINCT_FIRST,
  HD_SUBJECT_DISTINCT_SECOND,
};
#define HD_TYPE_SUBJECT_DISTINCT (hd_subject_distinct_get_type ())
G_DECLARE_FINAL_TYPE (HdSubjectDistinct, hd_subject_distinct, HD, SUBJECT_DISTINCT, HdRecord)

enum {
  HD_SUBJECT_MERGE_KEPT,
  HD_SUBJECT_MERGE_MERGED,
  HD_SUBJECT_MERGE_FULL_NAME,
  HD_SUBJECT_MERGE_MERGED_DATE,
  HD_SUBJECT_MERGE_KIND,
  HD_SUBJECT_MERGE_BIRTH,
  HD_SUBJECT_MERGE_UNIT,
  HD_SUBJECT_MERGE_NAME_KEY,
  HD_SUBJECT_MERGE_BEFORE,
  HD_SUBJECT_MERGE_GONE,
  HD_SUBJECT_MERGE_MOVED,
};
#define HD_TYPE_SUBJECT_MERGE (hd_subject_merge_record_get_type ())
G_DECLARE_FINAL_TYPE (HdSubjectMerge, hd_subject_merge_record, HD, SUBJECT_MERGE, HdRecord)

extern const HdChoice hd_subject_kinds[];
extern const HdChoice hd_sexes[];

/* The subject that a nomination with these facts belongs to: same kind, same name
 * (spelling of tone marks aside), same birth, same unit; or the one that such a subject
 * was made part of. 0 if there is none. */
gint64     hd_subject_find        (HdStore *store, const char *kind, const char *full_name, const char *birth, gint64 unit);

/* Records of HdSubject that may be the same person: same folded name, and births
 * that do not contradict each other. Namesakes with another birth are left out. */
GPtrArray *hd_subject_alike       (HdStore *store, const char *kind, const char *full_name, const char *birth, GError **error);
/* Whether nothing in these facts says that it is another one. */
gboolean   hd_subject_could_be    (HdSubject *self, const char *kind, const char *full_name, const char *birth);

/* Two subjects that may be one, and how likely: 0 to 100 from name, birth, unit and ID
 * number (features 12.5); never below 50, never a pair that was told apart. */
typedef struct {
  gint64 first, second;
  int    score;
  char  *why;           /* a sentence */
} HdSubjectPair;

void       hd_subject_pair_free   (HdSubjectPair *pair);
GPtrArray *hd_subject_pairs       (HdStore *store, GCancellable *cancellable, GError **error);    /* of HdSubjectPair, likeliest first */
gboolean   hd_subject_tell_apart  (HdStore *store, gint64 first, gint64 second, GError **error);
gboolean   hd_subject_told_apart  (HdStore *store, gint64 first, gint64 second);

/* Makes `merged` part of `kept`: everything that refers to it refers to `kept` afterwards;
 * take_fields (NULL for none) are the indexes of fields whose value is taken from `merged`, ended by -1;
 * what `kept` has no value for is taken anyhow. One step to undo. */
gboolean   hd_subject_merge       (HdStore *store, gint64 kept, gint64 merged, const int *take_fields, GError **error);
/* Takes a merge apart again, also after years: what moved goes back unless it was deleted
 * or given to another subject; fields taken over go back unless they were changed since.
 * Refused while `kept` itself is part of another. Returns the subject's id, 0 on error. */
gint64     hd_subject_split       (HdStore *store, gint64 merge, GError **error);

G_END_DECLS
