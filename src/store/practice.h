/* SPDX-License-Identifier: GPL-3.0-or-later */
/* New models and good practice, verified and copied. */
#pragma once

#include "store.h"

G_BEGIN_DECLS

enum {
  HD_PRACTICE_TITLE,
  HD_PRACTICE_UNIT,
  HD_PRACTICE_SUBJECT,
  HD_PRACTICE_MOVEMENT,
  HD_PRACTICE_STARTED,
  HD_PRACTICE_STATE,
  HD_PRACTICE_VERIFIED,
  HD_PRACTICE_VERIFIED_BY,
  HD_PRACTICE_INSPECTION,
  HD_PRACTICE_FIGURES,
  HD_PRACTICE_DESCRIPTION,
  HD_PRACTICE_RESULT,
};
#define HD_TYPE_PRACTICE (hd_practice_get_type ())
G_DECLARE_FINAL_TYPE (HdPractice, hd_practice, HD, PRACTICE, HdRecord)

enum {
  HD_PRACTICE_COPY_PRACTICE,
  HD_PRACTICE_COPY_UNIT,
  HD_PRACTICE_COPY_STARTED,
  HD_PRACTICE_COPY_RESULT,
};
#define HD_TYPE_PRACTICE_COPY (hd_practice_copy_get_type ())
G_DECLARE_FINAL_TYPE (HdPracticeCopy, hd_practice_copy, HD, PRACTICE_COPY, HdRecord)

extern const HdChoice hd_practice_states[]; /* proposed, verified, spread, stopped */

G_END_DECLS
