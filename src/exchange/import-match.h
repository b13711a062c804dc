/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the words of a unit's list mean in this council's file: which unit, movement
 * or award form they name. */
#pragma once

#include "store/store.h"

G_BEGIN_DECLS

typedef struct _HdMatcher HdMatcher;

HdMatcher  *hd_matcher_new       (HdStore *store, gint64 year, GError **error);
void        hd_matcher_free      (HdMatcher *self);
gint64      hd_matcher_unit      (HdMatcher *self, const char *words);
gint64      hd_matcher_movement  (HdMatcher *self, const char *words);
gint64      hd_matcher_award     (HdMatcher *self, const char *words);
const char *hd_matcher_unit_name (HdMatcher *self, gint64 unit);
gboolean    hd_matcher_award_is_for (HdMatcher *self, gint64 award, const char *subject_kind);
const char *hd_guess_unit_kind   (const char *name);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdMatcher, hd_matcher_free)

G_END_DECLS
