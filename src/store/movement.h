/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Emulation movements and fields, with the units that lead them. */
#pragma once

#include "record.h"
#include "store.h"

G_BEGIN_DECLS

enum {
  HD_MOVEMENT_PLAN,
  HD_MOVEMENT_CODE,
  HD_MOVEMENT_POSITION,
  HD_MOVEMENT_NAME,
  HD_MOVEMENT_PARENT,
  HD_MOVEMENT_LEVEL,
  HD_MOVEMENT_COOPERATING,
  HD_MOVEMENT_QUOTA,
  HD_MOVEMENT_QUOTA_WORDING,
  HD_MOVEMENT_NAME_KEY,
  HD_MOVEMENT_NAME_SORT,
  HD_MOVEMENT_CONTENT,
};
#define HD_TYPE_MOVEMENT (hd_movement_get_type ())
G_DECLARE_FINAL_TYPE (HdMovement, hd_movement, HD, MOVEMENT, HdRecord)

enum {
  HD_MOVEMENT_UNIT_MOVEMENT,
  HD_MOVEMENT_UNIT_UNIT,
  HD_MOVEMENT_UNIT_ROLE,
  HD_MOVEMENT_UNIT_POSITION,
};
#define HD_TYPE_MOVEMENT_UNIT (hd_movement_unit_get_type ())
G_DECLARE_FINAL_TYPE (HdMovementUnit, hd_movement_unit, HD, MOVEMENT_UNIT, HdRecord)

extern const HdChoice hd_movement_levels[];
extern const HdChoice hd_movement_roles[];

G_END_DECLS
