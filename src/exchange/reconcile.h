/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does not agree before the annual report is issued: its numbers, the rows behind them,
 * its lists, the decisions with their annexes, the register of certificates, and the money. */
#pragma once

#include "store/store.h"

G_BEGIN_DECLS

typedef struct {
  const char *check;   /* "number", "list", "decision", "certificate", "money", "record", "target", "double", "prose"; static */
  char       *text;    /* a sentence that names both sides */
  char       *table;   /* the record to open, "" for none */
  gint64      id;
} HdMismatch;

void       hd_mismatch_free (HdMismatch *mismatch);
/* Of the annual report of a year on a day (NULL: today). Empty if everything agrees.
 * (transfer full) (element-type HdMismatch) */
GPtrArray *hd_reconcile     (HdStore *store, gint64 year, const char *date, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdMismatch, hd_mismatch_free)

G_END_DECLS
