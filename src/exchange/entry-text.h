/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an author hands in, read into a clean copy for judges: the text of the body, and
 * nothing that a word processor keeps beside it. Files come from strangers. */
#pragma once

#include <gio/gio.h>
#include "store/text.h"

G_BEGIN_DECLS

#define HD_ENTRY_MAX_FILE (64u * 1024 * 1024)
#define HD_ENTRY_MAX_TEXT (4u * 1024 * 1024)
#define HD_ENTRY_MAX_PAGES 2000

typedef enum {
  HD_ENTRY_FILE_TEXT,     /* a document with text */
  HD_ENTRY_FILE_SCAN,     /* pages that only eyes can read */
  HD_ENTRY_FILE_MEDIA,    /* sound or moving pictures, kept where they are */
} HdEntryFileKind;

typedef struct {
  HdEntryFileKind kind;
  char           *text;      /* a paragraph a line; "" for none */
  guint           pages;     /* 0 where the format does not say */
  HdEncoding      encoding;  /* of the text, before it was repaired */
  char           *sha256;    /* of the file; "" for media, which are not read */
} HdEntryText;

HdEntryText *hd_entry_text_read (GFile *file, GCancellable *cancellable, GError **error);
void         hd_entry_text_free (HdEntryText *self);

/*< private >*/
/* The bodies of .docx and .odt, in raw lines. (transfer full) */
char        *hd_entry_read_package (GBytes *bytes, HdEncoding *encoding, GCancellable *cancellable, GError **error);
/* The text of a .doc, by whichever converter this computer has. (transfer full) */
char        *hd_entry_read_doc     (const char *path, GCancellable *cancellable, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdEntryText, hd_entry_text_free)

G_END_DECLS
