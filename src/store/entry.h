/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is handed in for the contest, its authors, and whether it keeps the rules. */
#pragma once

#include "nomination.h"

G_BEGIN_DECLS

enum {
  HD_ENTRY_CONTEST,
  HD_ENTRY_KIND,
  HD_ENTRY_NUMBER,
  HD_ENTRY_RECEIVED,
  HD_ENTRY_MEANS,
  HD_ENTRY_RECEIVER,
  HD_ENTRY_UNIT,
  HD_ENTRY_TITLE,
  HD_ENTRY_GROUP_NAME,
  HD_ENTRY_SUBJECT_NAME,
  HD_ENTRY_SUBJECT_KIND,
  HD_ENTRY_SUBJECT_UNIT,
  HD_ENTRY_SUBJECT_ADDRESS,
  HD_ENTRY_SUBJECT,
  HD_ENTRY_NOMINATION,
  HD_ENTRY_PUBLISHER,
  HD_ENTRY_PUBLISHED,
  HD_ENTRY_LINK,
  HD_ENTRY_SECONDS,
  HD_ENTRY_WORDS,
  HD_ENTRY_PAGES,
  HD_ENTRY_HANDWRITTEN,
  HD_ENTRY_PHOTOCOPY,
  HD_ENTRY_FILE_NAME,
  HD_ENTRY_STATE,
  HD_ENTRY_REASON,
  HD_ENTRY_MASKED,
  HD_ENTRY_CODED,
  HD_ENTRY_WORK,
  HD_ENTRY_DECISION,
  HD_ENTRY_SENT_UP,
  HD_ENTRY_CITY_RESULT,
  HD_ENTRY_TITLE_SORT,
  HD_ENTRY_SEARCH_FOLD,
  HD_ENTRY_BODY,
  HD_ENTRY_NOTE,
};
#define HD_TYPE_ENTRY (hd_entry_get_type ())
G_DECLARE_FINAL_TYPE (HdEntry, hd_entry, HD, ENTRY, HdRecord)

enum {
  HD_AUTHOR_ENTRY,
  HD_AUTHOR_POSITION,
  HD_AUTHOR_HONORIFIC,
  HD_AUTHOR_FULL_NAME,
  HD_AUTHOR_PEN_NAME,
  HD_AUTHOR_BIRTH,
  HD_AUTHOR_UNIT,
  HD_AUTHOR_WORKPLACE,
  HD_AUTHOR_ADDRESS,
  HD_AUTHOR_PHONE,
  HD_AUTHOR_EMAIL,
  HD_AUTHOR_ID_NUMBER,
  HD_AUTHOR_ACCOUNT,
};
#define HD_TYPE_AUTHOR (hd_author_get_type ())
G_DECLARE_FINAL_TYPE (HdAuthor, hd_author, HD, AUTHOR, HdRecord)

enum {
  HD_ENTRY_RULING_ENTRY,
  HD_ENTRY_RULING_RULE,
  HD_ENTRY_RULING_ACCEPTED,
  HD_ENTRY_RULING_REASON,
  HD_ENTRY_RULING_RULED,
};
#define HD_TYPE_ENTRY_RULING (hd_entry_ruling_get_type ())
G_DECLARE_FINAL_TYPE (HdEntryRuling, hd_entry_ruling, HD, ENTRY_RULING, HdRecord)

extern const HdChoice hd_entry_means[];  /* hand, post, email, disk, unit */
extern const HdChoice hd_entry_states[]; /* received, valid, invalid, disqualified, withdrawn */

/* Words as offices count them: tokens between blanks that hold a letter or a digit (domain
 * 2.1). */
guint      hd_entry_count_words   (const char *text);
/* The number that the next receipt of a contest gets. */
gint64     hd_entry_next_number   (HdStore *store, gint64 contest);
/* In their order. (transfer full) (element-type HdAuthor) */
GPtrArray *hd_entry_authors       (HdStore *store, gint64 entry, GError **error);
/* Who wrote it, as a list says it: the group, or the names with commas. (transfer full) */
char      *hd_entry_byline        (HdStore *store, gint64 entry);
/* The entries of a contest by their numbers. (transfer full) (element-type HdEntry) */
GPtrArray *hd_entries_of          (HdStore *store, gint64 contest, GError **error);

/* One rule that an entry breaks, or may break. */
typedef struct {
  const char *rule;       /* static: contact, words, pages, length, late, photocopy, unpublished, publication, organiser, honoured, text, … */
  char       *sentence;   /* what is wrong, with the numbers */
  gboolean    fails;      /* FALSE: a warning only */
  gboolean    accepted;   /* somebody accepted it all the same … */
  char       *reason;     /* … for this reason, "" */
} HdEntryFinding;

void       hd_entry_finding_free  (HdEntryFinding *finding);
GPtrArray *hd_entry_check         (HdStore *store, gint64 entry, GError **error);   /* of HdEntryFinding */
/* The same of what is being typed: authors of HdAuthor, saved or not. */
GPtrArray *hd_entry_check_typed   (HdStore *store, HdRecord *entry, GPtrArray *authors, GError **error);
/* Entries of a contest that break a rule nobody accepted: of gint64. (transfer full) */
GArray    *hd_entries_breaking    (HdStore *store, gint64 contest, GError **error);
/* Those received that nobody decided about, and those received outside the time. Likewise. */
GArray    *hd_entries_undecided   (HdStore *store, gint64 contest, GError **error);
GArray    *hd_entries_late        (HdStore *store, gint64 contest, GError **error);
/* Logs that a broken rule is accepted, or no longer is. Needs a reason. One change set. */
gboolean   hd_entry_rule          (HdStore *store, gint64 entry, const char *rule, gboolean accepted, const char *reason, GError **error);
/* Moves entries to a state. «valid» is refused while a rule fails; other states than valid
 * and received need a reason. One change set. */
gboolean   hd_entry_set_state     (HdStore *store, const gint64 *entries, guint n, const char *state, const char *reason, GError **error);
/* Notes the day on which entries that keep the rules are sent to the City; a day that is
 * noted stays. One change set. */
gboolean   hd_entry_send_up       (HdStore *store, const gint64 *entries, guint n, const char *day, GError **error);
/* A nomination of the entry's subject, filled in and not saved: its deed is the entry's.
 * (transfer full) */
HdRecord  *hd_entry_nomination    (HdStore *store, gint64 entry, GError **error);
/* Once that nomination is saved: the entry knows it and its subject. One change set. */
gboolean   hd_entry_link          (HdStore *store, gint64 entry, gint64 nomination, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdEntryFinding, hd_entry_finding_free)

G_END_DECLS
