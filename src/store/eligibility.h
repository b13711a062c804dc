/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether a subject may be given an award: which condition fails, and on which record. What
 * an award asks for is data of its row in the catalogue. */
#pragma once

#include "nomination.h"

G_BEGIN_DECLS

/* One thing to be said of a proposal. What blocks it can be waived with a reason. */
typedef struct {
  gboolean blocks;
  char    *sentence;
  char    *table;      /* of the record that it is about */
  gint64   id;
} HdFinding;

void       hd_finding_free         (HdFinding *finding);

/* Of a proposal as it stands, saved or not; what blocks comes first. Empty: nothing to be
 * said. (transfer full) (element-type HdFinding) */
GPtrArray *hd_eligibility_check    (HdStore *store, HdNomination *nomination, GError **error);
/* Of a subject that could be proposed for an award in a year, before there is a proposal:
 * nothing about the deed. (transfer full) (element-type HdFinding) */
GPtrArray *hd_eligibility_for      (HdStore *store, gint64 subject, gint64 award_form, gint64 year, GError **error);

/* How alike two descriptions of a deed are, in per cent of their words: whatever the order,
 * the marks and the capitals. 0 if one is empty, or if they name different years. */
int        hd_deed_likeness        (const char *a, const char *b);

G_END_DECLS
