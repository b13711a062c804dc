/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Files kept beside the council file, named by their content. */
#pragma once

#include "record.h"
#include "store.h"

G_BEGIN_DECLS

enum {
  HD_ATTACHMENT_OWNER_TABLE,
  HD_ATTACHMENT_OWNER,
  HD_ATTACHMENT_SHA256,
  HD_ATTACHMENT_NAME,
  HD_ATTACHMENT_MIME,
  HD_ATTACHMENT_SIZE,
  HD_ATTACHMENT_CAPTION,
  HD_ATTACHMENT_ADDED,
  HD_ATTACHMENT_KIND,
  HD_ATTACHMENT_PAPER,
  HD_ATTACHMENT_TAKEN,
  HD_ATTACHMENT_SOURCE,
  HD_ATTACHMENT_CONSENT,
};
#define HD_TYPE_ATTACHMENT (hd_attachment_get_type ())
G_DECLARE_FINAL_TYPE (HdAttachment, hd_attachment, HD, ATTACHMENT, HdRecord)

extern const HdChoice hd_attachment_kinds[];   /* photo, scan, document */


/* Keeps a copy of a file beside the council file and records it for a record of
 * table owner_table. The copy is named by its SHA-256, so the same content is
 * kept once. Must run inside a begun change set. Returns a new record. */
HdAttachment *hd_attachment_add    (HdStore *store, const char *owner_table, gint64 owner, GFile *file,
                                    const char *caption, GError **error);
HdAttachment *hd_attachment_share  (HdStore *store, HdAttachment *self, const char *owner_table, gint64 owner, GError **error);
GPtrArray    *hd_attachment_list   (HdStore *store, const char *owner_table, gint64 owner, GError **error);
char         *hd_attachment_path   (HdStore *store, HdAttachment *self);
gboolean      hd_attachment_verify (HdStore *store, HdAttachment *self, GError **error);
char         *hd_attachment_folder (HdStore *store);


G_END_DECLS
