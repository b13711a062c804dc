/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "marking.h"

G_BEGIN_DECLS

/* The number that a statement finds for an id (:id), 0 for none. */
gint64    hd_marking_number       (HdStore *store, const char *text, gint64 id);
/* FALSE with a sentence once the results of the round's contest are frozen … */
gboolean  hd_marking_check_frozen (HdStore *store, gint64 round, GError **error);
/* … or if an assignment cannot be marked: it was taken back, its round is closed. A planned
 * round is opened, as part of the change set begun. (transfer full) (nullable): it */
HdRecord *hd_marking_begin        (HdStore *store, gint64 assignment, GError **error);
/* A label of a change set, with the code of a work for %s. (transfer full) */
char     *hd_marking_label        (HdStore *store, const char *format, gint64 work);

G_END_DECLS
