/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The council whose file this is, and how its papers are headed and signed. */
#pragma once

#include "record.h"
#include "store.h"

G_BEGIN_DECLS

enum {
  HD_COUNCIL_NAME,
  HD_COUNCIL_LEVEL,
  HD_COUNCIL_PLACE,
  HD_COUNCIL_STANDING_BODY,
  HD_COUNCIL_REPORT_SYMBOL,
};
#define HD_TYPE_COUNCIL (hd_council_get_type ())
G_DECLARE_FINAL_TYPE (HdCouncil, hd_council, HD, COUNCIL, HdRecord)

enum {
  HD_LETTERHEAD_SUPERIOR,
  HD_LETTERHEAD_ISSUER,
  HD_LETTERHEAD_PLACE,
  HD_LETTERHEAD_SIGNING_RIGHT,
  HD_LETTERHEAD_POST,
  HD_LETTERHEAD_BODY_POST,
  HD_LETTERHEAD_SIGNER,
  HD_LETTERHEAD_VALID_FROM,
  HD_LETTERHEAD_VALID_TO,
  HD_LETTERHEAD_RECIPIENTS,
};
#define HD_TYPE_LETTERHEAD (hd_letterhead_get_type ())
G_DECLARE_FINAL_TYPE (HdLetterhead, hd_letterhead, HD, LETTERHEAD, HdRecord)

extern const HdChoice hd_council_levels[];

G_END_DECLS
