/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Units as a tree: groups by kind or cluster, and below a unit those under it. */
#pragma once

#include <gtk/gtk.h>

#include "context.h"

G_BEGIN_DECLS

#define HD_TYPE_UNIT_TREE (hd_unit_tree_get_type ())
G_DECLARE_FINAL_TYPE (HdUnitTree, hd_unit_tree, HD, UNIT_TREE, GObject)

/* @units: list of HdUnit, in the order that they are to be shown in. */
HdUnitTree *hd_unit_tree_new      (HdContext  *context,
                                   GListModel *units);
/* @field: HD_UNIT_KIND or HD_UNIT_CLUSTER. */
void        hd_unit_tree_group_by (HdUnitTree *self,
                                   guint       field);
guint       hd_unit_tree_grouping (HdUnitTree *self);
/* Items are GtkTreeListRow of an HdUnit, or of a group with a property "label". */
GListModel *hd_unit_tree_model    (HdUnitTree *self);

G_END_DECLS
