/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What leak*.c and mask.c share: a text as words with their places, and where something of
 * an author stands in it. */
#pragma once

#include "blind.h"

G_BEGIN_DECLS

/* What stands between two words, from what a name may be split by to what ends a sentence. */
typedef enum {
  HD_GAP_NONE,      /* a letter beside a digit */
  HD_GAP_SOFT,      /* blanks, line ends, - _ . ' */
  HD_GAP_BRACKET,   /* ( ) + and quotation marks, and a full stop with a blank */
  HD_GAP_COMMA,     /* , / : ; */
  HD_GAP_HARD,      /* anything else, what is hidden too */
} HdGap;

/* A run of letters, or of digits. */
typedef struct {
  const char *fold;      /* (owned by the text): lower case, no marks, Latin */
  guint       start, end;  /* characters of the text */
  HdGap       gap;       /* before it */
  gboolean    digits;
  gboolean    marked;    /* some letter has a mark */
  gboolean    odd;       /* letters of another script, or invisible ones */
  gboolean    capital;   /* begins with one */
} HdWord;

typedef struct {
  GArray       *words;   /* of HdWord */
  GStringChunk *folds;
  gunichar     *chars;   /* simplified, 0 for what shows nothing */
  glong         n_chars;
} HdWords;

void     hd_words_read     (HdWords *self, const char *text);
void     hd_words_clear    (HdWords *self);

typedef enum {
  HD_TOKEN_SUBJECT,  /* is to stay readable: what lies within is no author's */
  HD_TOKEN_WEAK,     /* tells something, but may be another's: part of a name, a unit, a street */
  HD_TOKEN_NAME,     /* a whole name */
  HD_TOKEN_STRONG,   /* tells for certain: phone, e-mail, number, whole address */
} HdTokenStrength;

typedef struct {
  gint64           entry;
  const char      *kind;      /* (static): of hd_mask_kinds */
  HdTokenStrength  strength;
  char           **keys;      /* (nullable): of its words, as hd_text_key() has them */
  guint            n_keys;
  HdGap            gap;       /* the widest within it */
  guint            letters;   /* characters of its words */
  gboolean         apart;     /* words written together are another: Nguyễn V. Ân and Nguyễn Văn */
  guint            allowed;   /* times that it may still stand in the texts to come */
} HdToken;

typedef struct {
  guint    start, end;   /* characters */
  HdToken *token;        /* (nullable): none for what only looks like a phone, an e-mail, a number */
  const char *kind;
} HdHit;

/* Where tokens stand, by their places; bare: not prose but a file name or a property, where
 * nobody sets capitals. guess: also what looks like a phone, an e-mail or a number. (transfer full) of HdHit */
GArray  *hd_tokens_hits    (HdTokens *tokens, const char *text, gboolean bare, gboolean guess);
/* The same text with each passage of masks (all of them, or only those hidden) put out, each
 * character by one that belongs to no word. (transfer full) */
char    *hd_mask_blot      (const char *body, GPtrArray *masks, gboolean dismissed_too);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (HdWords, hd_words_clear)

G_END_DECLS
