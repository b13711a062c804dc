/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A document as the stream of things a writer has to put on paper. Everything
 * the decree says about wording, order and punctuation has been applied. */
#pragma once

#include <gio/gio.h>

#include "document-private.h"
#include "document-style.h"
#include "writer.h"

G_BEGIN_DECLS

/**
 * HdFlowSection:
 * @width: paper as it is read, mm
 * @height: mm
 * @text_width: between the margins, mm
 *
 * A section starts a page and its own page numbers; the first page shows none.
 */
typedef struct {
  guint       index;
  gboolean    landscape;
  double      width;
  double      height;
  double      text_width;
  HdPageSetup page;
} HdFlowSection;

/* Runs that follow one another in one paragraph.
 * @inset: mm by which a centred text of several lines is narrowed on both
 * sides, so that its lines come out alike. */
typedef struct {
  HdStyleId     style;
  gboolean      keep_next;
  double        inset;
  const char   *marker;  /* (nullable): text before @runs; bold only where the style is */
  const HdRuns *runs;    /* (nullable) */
} HdFlowParagraph;

/* In the middle of the line; lengths in mm. @index counts from 0 over the whole document. */
typedef struct {
  HdImage    *image;
  guint       index;
  double      width;
  double      height;
  const char *description;
} HdFlowImage;

/**
 * HdFlowSink:
 * @rule: a solid rule of @width mm in the middle of @box mm
 * @grid_begin: two columns without borders; a cell is followed by the other one
 *   of its row, and the second by the first one of the next row
 * @table: rewinds the table and reads it, or only looks at its columns
 *
 * Of the functions only those that can fail say so.
 */
typedef struct {
  void     (*section_begin) (gpointer               data,
                             const HdFlowSection   *section);
  void     (*section_end)   (gpointer               data,
                             const HdFlowSection   *section,
                             gboolean               last);
  void     (*paragraph)     (gpointer               data,
                             const HdFlowParagraph *paragraph);
  void     (*rule)          (gpointer               data,
                             double                 width,
                             double                 box);
  void     (*grid_begin)    (gpointer               data,
                             const double           widths[2]);
  void     (*cell_begin)    (gpointer               data,
                             guint                  column);
  void     (*cell_end)      (gpointer               data,
                             guint                  column);
  void     (*grid_end)      (gpointer               data);
  gboolean (*table)         (gpointer               data,
                             HdTable               *table,
                             const double          *widths,
                             GError               **error);
  void     (*image)         (gpointer               data,
                             const HdFlowImage     *image);
} HdFlowSink;

gboolean hd_document_flow (HdDocument       *document,
                           const HdFlowSink *sink,
                           gpointer          data,
                           GError          **error);

/* Progress and cancelling, for the loops over rows. */
typedef struct {
  GCancellable *cancellable;
  HdProgress    progress;
  gpointer      data;
  gint64        done;
  gint64        total;
  gint64        step;
} HdJob;

void     hd_job_init  (HdJob         *job,
                       HdDocument    *document,
                       GCancellable  *cancellable,
                       HdProgress     progress,
                       gpointer       data);
gboolean hd_job_step  (HdJob         *job,
                       GError       **error);
gboolean hd_job_check (HdJob         *job,
                       GError       **error);

G_END_DECLS
