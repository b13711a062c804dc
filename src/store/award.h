/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The catalogue of awards: titles and forms are kept apart. */
#pragma once

#include "record.h"
#include "store.h"

G_BEGIN_DECLS

enum {
  HD_AWARD_FORM_CODE,
  HD_AWARD_FORM_NAME,
  HD_AWARD_FORM_LEVEL,
  HD_AWARD_FORM_TYPE,
  HD_AWARD_FORM_POSITION,
  HD_AWARD_FORM_SUBJECT_KINDS,
  HD_AWARD_FORM_ALIASES,
  HD_AWARD_FORM_VALID_FROM,
  HD_AWARD_FORM_VALID_TO,
  HD_AWARD_FORM_NAME_KEY,
};
#define HD_TYPE_AWARD_FORM (hd_award_form_get_type ())
G_DECLARE_FINAL_TYPE (HdAwardForm, hd_award_form, HD, AWARD_FORM, HdRecord)

extern const HdChoice hd_award_levels[];
extern const HdChoice hd_award_types[];

G_END_DECLS
