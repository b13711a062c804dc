/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One function per file format: a document in, a complete file out. The file is
 * written under a temporary name in the same folder, synced and renamed, so an
 * error or a cancel leaves what was there before untouched. The same document
 * gives the same bytes each time. All may run on any one thread. */
#pragma once

#include <gio/gio.h>

#include "document.h"

G_BEGIN_DECLS

typedef enum {
  HD_FORMAT_DOCX,
  HD_FORMAT_ODT,
  HD_FORMAT_PDF,
  HD_FORMAT_XLSX,
  HD_FORMAT_CSV,
} HdFormat;

/**
 * HdProgress:
 * @done: rows written so far, over all tables
 * @total: rows in all; -1 when not known
 *
 * Called from the writing thread, at most a few hundred times.
 */
typedef void (*HdProgress) (gint64   done,
                            gint64   total,
                            gpointer data);

const char *hd_format_nick      (HdFormat      format);
gboolean    hd_format_from_nick (const char   *nick,
                                 HdFormat     *format);
gboolean    hd_format_from_file (GFile        *file,
                                 HdFormat     *format);

gboolean    hd_write            (HdDocument   *document,
                                 HdFormat      format,
                                 GFile        *file,
                                 GCancellable *cancellable,
                                 HdProgress    progress,
                                 gpointer      data,
                                 GError      **error);
gboolean    hd_write_docx       (HdDocument   *document,
                                 GFile        *file,
                                 GCancellable *cancellable,
                                 HdProgress    progress,
                                 gpointer      data,
                                 GError      **error);
gboolean    hd_write_odt        (HdDocument   *document,
                                 GFile        *file,
                                 GCancellable *cancellable,
                                 HdProgress    progress,
                                 gpointer      data,
                                 GError      **error);
gboolean    hd_write_pdf        (HdDocument   *document,
                                 GFile        *file,
                                 GCancellable *cancellable,
                                 HdProgress    progress,
                                 gpointer      data,
                                 GError      **error);
/* One sheet for each table of the document. */
gboolean    hd_write_xlsx       (HdDocument   *document,
                                 GFile        *file,
                                 GCancellable *cancellable,
                                 HdProgress    progress,
                                 gpointer      data,
                                 GError      **error);
/* The first table of the document, for other programs to read. */
gboolean    hd_write_csv        (HdDocument   *document,
                                 GFile        *file,
                                 GCancellable *cancellable,
                                 HdProgress    progress,
                                 gpointer      data,
                                 GError      **error);

G_END_DECLS
