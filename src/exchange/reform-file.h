/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A reorganisation of units as a file: who becomes whom, from which day, on which ground, and
 * what was chosen for the dossiers of units that were divided. */
#pragma once

#include <gio/gio.h>
#include "store/reorganise.h"

G_BEGIN_DECLS

typedef struct {
  char             *title;
  char             *note;
  HdReorganisation *change;
  GPtrArray        *homes;   /* of HdReformHome */
} HdReform;

/* What is open under a former unit goes to one of its successors. */
typedef struct {
  gint64  from;
  char   *label;   /* one record of it, "" for all */
  char   *to;      /* name */
} HdReformHome;

/* Reads a file and finds its units, by code or name, among those there on the day before.
 * An error names the place in the file. (transfer full) */
HdReform *hd_reform_read   (HdStore *store, GFile *file, GError **error);
void      hd_reform_free   (HdReform *self);
/* Puts the file's choices into a preview. */
void      hd_reform_choose (HdReform *self, GPtrArray *rehomings);
/* What a file calls itself, its name if it does not. (transfer full) */
char     *hd_reform_title  (GFile *file);
/* The files that are shipped. (transfer full) (element-type GFile) */
GPtrArray *hd_reforms      (void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdReform, hd_reform_free)

G_END_DECLS
