/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The rules of a contest beside the fields of its form: kinds of work and rounds with the
 * order among equals, scales of points, prizes. */
#pragma once

#include "dossier-tab.h"

G_BEGIN_DECLS

GType      hd_contest_ways_get_type      (void);
GType      hd_contest_scale_tab_get_type (void);
GType      hd_contest_prize_tab_get_type (void);

/* For a part: its group of one table, with a button that adds to it; a row of a record in
 * it, which opens it, moves it by one, deletes it. */
GtkWidget *hd_contest_part_group (HdDossierTab *self,
                                  const char   *title,
                                  const char   *description,
                                  const char   *add_label,
                                  const char   *table,
                                  gint64        owner);
void       hd_contest_part_row   (GtkWidget    *group,
                                  HdRecord     *record,
                                  const char   *title,
                                  const char   *subtitle);
/* What the actions of those rows need: to be called in class_init. */
void       hd_contest_part_class (GtkWidgetClass *klass);

G_END_DECLS
