/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The rows behind a number: whoever doubts it can read what it is made of, go to
 * each record, and take the list away as a table. */
#pragma once

#include "context.h"
#include "store/figure.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* Lists rows whose weights add up to a value. Takes @rows (of HdEvidence) over. */
void hd_evidence_show        (GtkWidget     *widget,
                              HdContext     *context,
                              const char    *title,
                              GPtrArray     *rows,
                              HdValue        value);
/* Reads the rows in a worker, with a handle of its own on the file; may say what they add
 * up to where that was not known. (transfer full) */
typedef GPtrArray *(*HdEvidenceRead) (HdStore  *store,
                                      gpointer  data,
                                      HdValue  *value,
                                      GError  **error);

/* The same of rows that are still to be read: nobody waits for them. Takes @data over. */
void hd_evidence_show_read   (GtkWidget     *widget,
                              HdContext     *context,
                              const char    *title,
                              HdValue        value,
                              HdEvidenceRead read,
                              gpointer       data,
                              GDestroyNotify destroy);
/* The same of a figure of figure.h. */
void hd_evidence_show_figure (GtkWidget     *widget,
                              HdContext     *context,
                              const char    *figure,
                              const HdScope *scope);

/* Rows that a room lists already. (transfer full) (element-type HdEvidence) */
GPtrArray *hd_evidence_rows_new (void);
void hd_evidence_add         (GPtrArray     *rows,
                              const char    *table,
                              gint64         id,
                              const char    *label,
                              const char    *detail,
                              gint64         weight);
/* A number in the markup of a label, as a link that opens something. (transfer full) */
char *hd_evidence_link       (const char    *href,
                              gint64         value);

G_END_DECLS
