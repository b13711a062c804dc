/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Zip packages of XML parts (OOXML, OpenDocument) from strangers: read in
 * memory, nothing is ever unpacked to disk. */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* No honest list comes near these; they bound time and memory. */
#define HD_PACKAGE_MAX_ENTRIES 10000
#define HD_PACKAGE_MAX_UNPACKED (256u * 1024 * 1024)
#define HD_PACKAGE_MAX_RATIO 200
#define HD_PACKAGE_RATIO_FROM (8u * 1024 * 1024)

typedef struct _HdPackage HdPackage;

/**
 * HdXmlHandlers:
 *
 * Receivers of one part. Names come without their prefix. Any of them may be
 * %NULL; returning %FALSE with an error stops the reading.
 */
typedef struct {
  gboolean (*start) (gpointer data, const char *name, const char **attributes, GError **error);
  gboolean (*end)   (gpointer data, const char *name, GError **error);
  gboolean (*text)  (gpointer data, const char *text, int length, GError **error);
} HdXmlHandlers;

HdPackage  *hd_package_open  (GBytes *bytes, GError **error);
void        hd_package_free  (HdPackage *self);
/* The parts of a package in small letters, sorted. (transfer full) (element-type utf8) */
GPtrArray  *hd_package_names (HdPackage *self);
gboolean    hd_package_has   (HdPackage *self, const char *name);
GBytes     *hd_package_read  (HdPackage *self, const char *name, gsize limit,
                              GCancellable *cancellable, GError **error);
gboolean    hd_package_parse (HdPackage *self, const char *name,
                              const HdXmlHandlers *handlers, gpointer data,
                              GCancellable *cancellable, GError **error);

const char *hd_xml_attribute (const char **attributes, const char *name);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdPackage, hd_package_free)

G_END_DECLS
