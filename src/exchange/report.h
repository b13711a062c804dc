/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The papers that this program hands out: the annual report and the lists of a year,
 * and the papers of a record, such as the minutes of a meeting. Numbers come from figures
 * and tables from their evidence, never from anywhere else. */
#pragma once

#include "document.h"
#include "store/figure.h"
#include "store/store.h"

G_BEGIN_DECLS

typedef struct {
  const char *id;         /* "annual", "targets", … */
  const char *title;      /* msgid */
  const char *file_name;  /* to propose, without year and ending: "bao-cao-nam" */
  guint       formats;    /* 1 << HD_FORMAT_… of writer.h */
  const char *of;         /* (nullable): the table whose records it is of; NULL for one of a year */
  gboolean    several;    /* may be of several records at once */
} HdReport;

/* The papers of a year, or (of) those of the records of a table; *n may be 0. */
const HdReport *hd_report_catalogue (const char *of, guint *n);
const HdReport *hd_report_lookup    (const char *id);
/* The ids of all of them, with a comma between. (transfer full) */
char           *hd_report_names     (void);
HdDocument     *hd_report_build     (HdStore *store, const char *id, gint64 year, const char *date, GError **error);
HdDocument     *hd_report_build_of  (HdStore *store, const char *id, const gint64 *records, guint n, gint64 year,
                                     const char *date, GError **error);

/* Where the rows of a number are found: a text that a paper keeps beside it. (transfer full) */
char           *hd_report_source    (const char *figure, const HdScope *scope);
/* The rows behind a number of a paper (HdNumber, HdCell); their weights add up to it.
 * INVALID if the source cannot be read. (transfer full) (element-type HdEvidence) */
GPtrArray      *hd_report_rows      (HdStore *store, const char *source, GError **error);

G_END_DECLS
