/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What copyists do so that a text is not found again. */
#pragma once

#include <glib.h>

typedef enum {
  EVADE_NOTHING,
  EVADE_MARKS,        /* without marks, in capitals */
  EVADE_DECOMPOSED,   /* letters and marks apart */
  EVADE_LETTERS,      /* letters of other scripts */
  EVADE_INVISIBLE,    /* characters that show nothing, in the middle of words */
  EVADE_SHUFFLE,      /* paragraphs in another order */
  EVADE_NAMES,        /* names and years changed */
  EVADE_PUNCTUATION,  /* other punctuation and line breaks */
  N_EVASIONS
} Evasion;

char *evade (const char *text, Evasion evasion, guint32 seed);   /* (transfer full) */
