/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a kept file looks like: a picture, a page, or its text. Files come from outside,
 * so what is read and drawn has limits; meant for a worker. */
#pragma once

#include <gdk-pixbuf/gdk-pixbuf.h>

G_BEGIN_DECLS

typedef struct {
  GdkPixbuf *pixbuf;     /* (owned) (nullable) */
  char      *text;       /* (owned) (nullable) */
  gboolean   cut;        /* the text goes on */
  int        n_pages;    /* of a document with pages; else 0 */
} HdPreview;

void       hd_preview_free (HdPreview   *preview);

/* The look of a file: @page counts from 0. NULL with a sentence in error that says why
 * there is nothing to see. (transfer full) */
HdPreview *hd_preview_load (const char  *path,
                            const char  *mime,
                            int          page,
                            GError     **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdPreview, hd_preview_free)

G_END_DECLS
