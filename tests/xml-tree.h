/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The parts of a written package as trees of elements, for looking at. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _XmlNode XmlNode;

struct _XmlNode {
  char       *name;        /* with its prefix as written */
  GHashTable *attributes;
  GPtrArray  *children;    /* of XmlNode */
  GString    *text;        /* of the element itself */
  XmlNode    *parent;
};

XmlNode    *xml_open         (const char *package,
                              const char *part);
void        xml_free         (XmlNode    *node);
XmlNode    *xml_find         (XmlNode    *node,
                              const char *path);
GPtrArray  *xml_all          (XmlNode    *node,
                              const char *name);
guint       xml_count        (XmlNode    *node,
                              const char *name);   /* how many xml_all() would give */
XmlNode    *xml_with         (XmlNode    *node,
                              const char *name,
                              const char *attribute,
                              const char *value);
const char *xml_get          (XmlNode    *node,
                              const char *path,
                              const char *attribute);
double      xml_get_number   (XmlNode    *node,
                              const char *path,
                              const char *attribute);
char       *xml_text         (XmlNode    *node);
char       *package_list     (const char *package);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XmlNode, xml_free)

G_END_DECLS
