/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The lines of a frozen result: a word, what the line is of, what it says, with tabs between. */
#pragma once

#include "result-private.h"

G_BEGIN_DECLS

#define HD_PROOF_FIRST_LINE "hoadep result 1"

typedef struct {
  const char *word;
  guint       keys;           /* columns that say what it is of */
  const char *label;          /* msgid: what it is */
  const char *values[12];     /* msgids of the other columns, ending with NULL */
  const char *sql;            /* its columns; NULL: worked out */
  const HdChoice *choices[12];   /* words for the nicks of a column, counted with the keys */
} HdProofPart;

extern const HdProofPart hd_proof_parts[];   /* ends with a NULL word */

/* SHA-256 in hexadecimal digits. (transfer full) */
char *hd_proof_fingerprint (const char *text);

G_END_DECLS
