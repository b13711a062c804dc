/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the text-*.c files share: single characters and letters. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum {
  HD_TONE_LEVEL,  /* không dấu */
  HD_TONE_GRAVE,  /* huyền */
  HD_TONE_HOOK,   /* hỏi */
  HD_TONE_TILDE,  /* ngã */
  HD_TONE_ACUTE,  /* sắc */
  HD_TONE_DOT,    /* nặng */
  HD_N_TONES
} HdTone;

typedef struct {
  guint16 fold;   /* lower case, without tone, hook or stroke: ấ is a, đ is d */
  guint16 plain;  /* lower case, with its shape but without tone: ấ is â */
  guint8  rank;   /* place in the alphabet a ă â b … y z, from 1; 0 is no Latin letter */
  guint8  tone;   /* HdTone */
} HdLetter;

#define HD_LETTERS_LOW_END   0x250
#define HD_LETTERS_HIGH      0x1E00
#define HD_LETTERS_HIGH_END  0x1F00

/* U+0000..U+024F, then U+1E00..U+1EFF: every composed Latin letter there is a use for. */
typedef struct {
  HdLetter letters[HD_LETTERS_LOW_END + HD_LETTERS_HIGH_END - HD_LETTERS_HIGH];
} HdLetters;

const HdLetters *hd_letters          (void);

static inline const HdLetter *
hd_letters_get (const HdLetters *table,
                gunichar         c)
{
  if (c < HD_LETTERS_LOW_END)
    return &table->letters[c];
  if (c >= HD_LETTERS_HIGH && c < HD_LETTERS_HIGH_END)
    return &table->letters[HD_LETTERS_LOW_END + c - HD_LETTERS_HIGH];
  return NULL;
}

gunichar         hd_letter_compose   (gunichar     plain,
                                      HdTone       tone);
gunichar         hd_letter_mark      (HdTone       tone);
gboolean         hd_letter_is_vowel  (gunichar     plain);

gunichar         hd_char_simplify    (gunichar     c);
gunichar         hd_char_latin       (gunichar     c);
gunichar         hd_char_from_cp1252 (guchar       byte);
gsize            hd_char_decode      (const char  *p,
                                      const char  *end,
                                      gunichar    *c);

char            *hd_text_normalize   (const char  *text,
                                      gssize       len);
gboolean         hd_text_is_ascii    (const char  *text);

gboolean         hd_syllable_is_vietnamese (const gunichar *word,
                                            gsize           len);
gboolean         hd_syllable_is_frequent   (const gunichar *word,
                                            gsize           len);

G_END_DECLS
