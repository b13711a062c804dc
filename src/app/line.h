/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A line of a list that is read, not edited: an icon, a title, what is said below
 * it, and a figure at its end. Targets, deadlines and evidence are such lists. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define HD_TYPE_LINE (hd_line_get_type ())
G_DECLARE_FINAL_TYPE (HdLine, hd_line, HD, LINE, GObject)

/* All texts are plain; any may be NULL. A line without an icon and figure whose
 * table is NULL is a heading. @data is destroyed with the line. */
HdLine     *hd_line_new        (const char     *icon,
                                const char     *title,
                                const char     *subtitle,
                                const char     *figure);
void        hd_line_set_record (HdLine         *self,
                                const char     *table,
                                gint64          id);
void        hd_line_set_data   (HdLine         *self,
                                gpointer        data,
                                GDestroyNotify  destroy);
void        hd_line_set_dim    (HdLine         *self,
                                gboolean        dim);
/* In a tree: how deep it stands; strong: it is the heading of what follows. */
void        hd_line_set_level  (HdLine         *self,
                                guint           level,
                                gboolean        strong);
const char *hd_line_table      (HdLine         *self);
gint64      hd_line_id         (HdLine         *self);
gpointer    hd_line_data       (HdLine         *self);

/* Makes a list view show lines. */
void        hd_line_list_set_up (GtkListView   *view);

/* Shows other lines (of HdLine) in a list: those that look the same stay, with
 * their rows, so that the view neither jumps nor is built anew. */
void        hd_line_list_fill   (GListStore    *list,
                                 GPtrArray     *lines);

G_END_DECLS
