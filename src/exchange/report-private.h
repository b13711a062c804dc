/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the builders of reports share. */
#pragma once

#include "document.h"
#include "report.h"
#include "store/figure.h"

G_BEGIN_DECLS

/* What a report is made of. Tables that read rows while a file is written keep it,
 * and with it the moment the store is seen at. */
typedef struct {
  HdStore *store;   /* (owned), frozen */
  gint64   plan;    /* 0 if there is none */
  gint64   year;
  char    *date;    /* ISO, of the paper; "" to leave room for it */
  char    *today;   /* ISO, from which lateness is counted */
  GHashTable *values;  /* (owned) name → HdValue: figures asked for so far, all of one moment */
} HdReportContext;

HdReportContext *hd_report_context_ref   (HdReportContext *self);
void             hd_report_context_unref (HdReportContext *self);
gboolean         hd_report_figure        (HdReportContext *self, const char *name, HdValue *value, GError **error);
HdRecord        *hd_report_letterhead    (HdReportContext *self, GError **error);
HdRecord        *hd_report_council       (HdReportContext *self, GError **error);

/* Vietnamese words of papers, by nick. Papers are always Vietnamese. */
typedef enum {
  HD_WORDS_KIND,
  HD_WORDS_SEX,
  HD_WORDS_STATUS,
  HD_WORDS_LEVEL,
  HD_WORDS_ACHIEVEMENT_TYPE,
} HdWords;

const char *hd_report_word        (HdWords words, const char *nick);
char       *hd_report_public_text (const char *text);
char       *hd_report_public_place (const char *place);
char       *hd_report_summary     (const char *text, guint n_chars);

/* The tables. Each returns a new one, or NULL with error. */
HdTable *hd_report_targets       (HdReportContext *context, GError **error);
HdTable *hd_report_introductions (HdReportContext *context, GError **error);
HdTable *hd_report_milestones    (HdReportContext *context, GError **error);
HdTable *hd_report_exemplars     (HdReportContext *context, GError **error);
HdTable *hd_report_nominations   (HdReportContext *context, GError **error);

HdDocument *hd_report_annual     (HdReportContext *context, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdReportContext, hd_report_context_unref)

G_END_DECLS
