/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A zip package of XML parts, written part by part as a stream. */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _HdZip HdZip;

HdZip     *hd_zip_new    (GFile        *file,
                          GError      **error);
void       hd_zip_begin  (HdZip        *zip,
                          const char   *part,
                          gboolean      stored);
void       hd_zip_end    (HdZip        *zip);
void       hd_zip_raw    (HdZip        *zip,
                          const char   *xml);
void       hd_zip_bytes  (HdZip        *zip,
                          GBytes       *bytes);
void       hd_zip_format (HdZip        *zip,
                          const char   *format,
                          ...) G_GNUC_PRINTF (2, 3);
void       hd_zip_mm     (HdZip        *zip,
                          const char   *attribute,
                          double        mm);
void       hd_zip_text   (HdZip        *zip,
                          const char   *text);
gboolean   hd_zip_commit (HdZip        *zip,
                          GError      **error);
void       hd_zip_free   (HdZip        *zip);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdZip, hd_zip_free)

G_END_DECLS
