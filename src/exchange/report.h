/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The papers that this program hands out: the annual report and the lists. Numbers
 * come from figures and tables from their evidence, never from anywhere else. */
#pragma once

#include "document.h"
#include "store/store.h"

G_BEGIN_DECLS

typedef struct {
  const char *id;         /* "annual", "targets", … */
  const char *title;      /* msgid */
  const char *file_name;  /* to propose, without year and ending: "bao-cao-nam" */
  guint       formats;    /* 1 << HD_FORMAT_… of writer.h */
} HdReport;

const HdReport *hd_report_catalogue (guint *n);
const HdReport *hd_report_lookup    (const char *id);
HdDocument     *hd_report_build     (HdStore *store, const char *id, gint64 year, const char *date, GError **error);

G_END_DECLS
