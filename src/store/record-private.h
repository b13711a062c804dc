/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "record.h"

/* Fill a record from a row: no notification, nothing becomes dirty. */
void hd_record_load_text (HdRecord *self, guint field, const char *value);
void hd_record_load_int  (HdRecord *self, guint field, gint64 value);
void hd_record_load_id   (HdRecord *self, gint64 id);

gboolean hd_kind_is_text (HdKind kind);
