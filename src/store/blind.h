/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Blind judging: what is hidden in a text, the works that judges get under random codes,
 * and the sealed key between codes and entries. */
#pragma once

#include "entry.h"

G_BEGIN_DECLS

enum {
  HD_MASK_ENTRY,
  HD_MASK_START,
  HD_MASK_LENGTH,
  HD_MASK_KIND,
  HD_MASK_COVERED,
  HD_MASK_STATE,
  HD_MASK_ATTACHMENT,
};
#define HD_TYPE_MASK (hd_mask_get_type ())
G_DECLARE_FINAL_TYPE (HdMask, hd_mask, HD, MASK, HdRecord)

enum {
  HD_WORK_CONTEST,
  HD_WORK_KIND,
  HD_WORK_CODE,
  HD_WORK_TITLE,
  HD_WORK_WORDS,
  HD_WORK_PAGES,
  HD_WORK_SECONDS,
  HD_WORK_ROUND,
  HD_WORK_STATE,
  HD_WORK_REASON,
  HD_WORK_ANCHOR,
  HD_WORK_DIGEST,
  HD_WORK_PRIZE,
  HD_WORK_PLACE,
  HD_WORK_PLACE_REASON,
  HD_WORK_ENTRY,
  HD_WORK_BODY,
};
#define HD_TYPE_WORK (hd_work_get_type ())
G_DECLARE_FINAL_TYPE (HdWork, hd_work, HD, WORK, HdRecord)

enum {
  HD_CONTEST_KEY_CONTEST,
  HD_CONTEST_KEY_MADE,
  HD_CONTEST_KEY_WORKS,
  HD_CONTEST_KEY_DIGEST,
  HD_CONTEST_KEY_OPENED,
  HD_CONTEST_KEY_FIRST_WITNESS,
  HD_CONTEST_KEY_SECOND_WITNESS,
  HD_CONTEST_KEY_SEALED,
};
#define HD_TYPE_CONTEST_KEY (hd_contest_key_get_type ())
G_DECLARE_FINAL_TYPE (HdContestKey, hd_contest_key, HD, CONTEST_KEY, HdRecord)

extern const HdChoice hd_mask_kinds[];  /* name, unit, phone, email, address, number, other, picture */
extern const HdChoice hd_mask_states[]; /* proposed, confirmed, dismissed */
extern const HdChoice hd_work_states[]; /* judged, withdrawn, disqualified */

/* What is put in place of a hidden passage. */
#define HD_MASKED "[…]"

/* Proposes what to hide in an entry's body, from its authors, their units, phones, e-mails,
 * addresses; what somebody decided before stays. One change set. */
gboolean   hd_mask_propose        (HdStore *store, gint64 entry, GError **error);
/* The same for every entry that is to be looked at. One change set in all. *found is how
 * many are new. */
gboolean   hd_mask_propose_all    (HdStore *store, gint64 contest, GCancellable *cancellable, guint *found, GError **error);
/* By their place in the text. (transfer full) (element-type HdMask) */
GPtrArray *hd_masks_of            (HdStore *store, gint64 entry, GError **error);
/* Hides so many characters by hand. One change set. */
gboolean   hd_mask_add            (HdStore *store, gint64 entry, guint start, guint length, const char *kind, GError **error);
/* Hides a passage, or leaves it readable. Refused for what tells an author for certain. One
 * change set. */
gboolean   hd_mask_decide         (HdStore *store, gint64 mask, gboolean hidden, GError **error);
/* Keeps an attached picture from the judges, or gives it to them. One change set. */
gboolean   hd_mask_picture        (HdStore *store, gint64 attachment, gboolean hidden, GError **error);
/* The pictures of an entry that judges get, or all. (transfer full) (element-type HdAttachment) */
GPtrArray *hd_mask_pictures       (HdStore *store, gint64 entry, gboolean hidden_too, GError **error);
/* A human has looked at the text: what is still proposed is hidden, and the day noted. */
gboolean   hd_mask_confirm        (HdStore *store, gint64 entry, GError **error);
/* Confirms what is proposed in all of them although nobody looked, which the log says. */
gboolean   hd_mask_confirm_unseen (HdStore *store, gint64 contest, guint *confirmed, GError **error);
/* A text with the passages hidden that are not dismissed. (transfer full) */
char      *hd_mask_apply          (const char *body, GPtrArray *masks);
/* Entries that keep the rules, in the order in which they are to be looked at: those whose
 * masks nobody confirmed since the text changed. (transfer full) of gint64 */
GArray    *hd_masks_open          (HdStore *store, gint64 contest, GError **error);
/* The one of them that comes behind this entry, else the first other one; 0: there is none. */
gint64     hd_masks_next          (HdStore *store, gint64 entry);

/* What a list of entries to look at shows of each. */
typedef struct {
  gint64   id, number;
  char    *title;
  gboolean coded, confirmed;
} HdBlindLine;

void       hd_blind_line_free     (HdBlindLine *line);
/* Entries that keep the rules by their numbers, then those that have a code. (transfer full)
 * (element-type HdBlindLine) */
GPtrArray *hd_blind_lines         (HdStore *store, gint64 contest, GError **error);

/* Something of an author found where a judge would see it. */
typedef struct {
  gint64  entry;      /* whose author, 0 if that must not be told */
  char   *code;       /* of the work, "" where it is no work's */
  char   *where;      /* «the text», a file name, a property … in the user's words */
  char   *found;      /* as it stands there */
  guint   at;         /* character of a text */
} HdLeak;

void       hd_leak_free           (HdLeak *leak);

/* What would tell an author: names, units, phones, e-mails, addresses, folded. */
typedef struct _HdTokens HdTokens;

HdTokens  *hd_tokens_load         (HdStore *store, gint64 contest, gint64 entry, GError **error);  /* entry 0: of all */
void       hd_tokens_free         (HdTokens *tokens);
/* Adds to leaks (of HdLeak) what of them stands in a text. */
void       hd_tokens_find         (HdTokens *tokens, const char *code, const char *where, const char *text, GPtrArray *leaks);
/* The same for what is no prose: the name of a file, a property, a comment. */
void       hd_tokens_find_bare    (HdTokens *tokens, const char *code, const char *where, const char *text, GPtrArray *leaks);
/* Names that stand in this text, which somebody looked at, may stand as often in what
 * hd_tokens_find() sees next; always: as often as may be, and anywhere. hd_tokens_forbid()
 * ends that. */
void       hd_tokens_allow        (HdTokens *tokens, const char *text, gboolean always);
void       hd_tokens_forbid       (HdTokens *tokens);

/* Entries that can be coded: they keep the rules, their masks are confirmed, they have no code. */
GArray    *hd_blind_ready         (HdStore *store, gint64 contest, GError **error);
/* What stands in the way of coding them, as HdLeak: what judges would see of an author. */
GPtrArray *hd_blind_leaks         (HdStore *store, gint64 contest, GError **error);

/* Makes a clean copy of an attached picture under a name that tells nothing; the caller
 * of hd_blind_code() knows how. Its new file, or NULL with error. (transfer full) */
typedef GFile *(*HdCleanFunc) (GFile *file, const char *mime, gpointer data, GError **error);

/* Gives each of the ready entries a work under a random code, in random order, and seals
 * which is which under the passphrase, which must be that of earlier times in the same
 * contest. Conflicts of entries become those of works. Refused while anything leaks. One
 * change set, which undo does not go behind. *works is how many. */
gboolean   hd_blind_code          (HdStore *store, gint64 contest, const char *passphrase, HdCleanFunc clean, gpointer data,
                                   guint *works, GError **error);
/* Opens the keys of a frozen contest before two witnesses: works and entries know each
 * other from now on. One change set. HD_ERROR_INVALID for a wrong passphrase. */
gboolean   hd_blind_open          (HdStore *store, gint64 contest, const char *passphrase, const char *first_witness,
                                   const char *second_witness, GError **error);
gboolean   hd_blind_is_open       (HdStore *store, gint64 contest);

/* Works of an opened contest whose entry was withdrawn or disqualified while nobody could
 * know its code, as sentences: a prize is not to go there. (transfer full) (element-type utf8) */
GPtrArray *hd_blind_void          (HdStore *store, gint64 contest, GError **error);
/* SHA-256 over what judges get of a work: its title, text and pictures. (transfer full) */
char      *hd_work_fingerprint    (HdStore *store, HdWork *work, GError **error);
/* Whether a passphrase is long enough to guard a key. */
gboolean   hd_blind_check_passphrase (const char *passphrase, GError **error);

/* The works of a contest by their codes; those of a round: the ones that got to it and are
 * judged. (transfer full) (element-type HdWork) */
GPtrArray *hd_works_of            (HdStore *store, gint64 contest, GError **error);
GPtrArray *hd_works_in_round      (HdStore *store, gint64 round, GError **error);
/* The work of a code, however it is typed: case, blanks and hyphens do not matter; 0 for none. */
gint64     hd_work_of_code        (HdStore *store, gint64 contest, const char *code);
/* The code of a work, "" if there is none, without its text. (transfer full) */
char      *hd_work_code           (HdStore *store, gint64 work);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdLeak, hd_leak_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdTokens, hd_tokens_free)

G_END_DECLS
