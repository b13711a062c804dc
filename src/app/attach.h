/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Ways in which files come to a record: dropped on a widget or chosen. */
#pragma once

#include "context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* @files: list of GFile. */
typedef void (*HdAttachFunc) (GtkWidget  *widget,
                              GListModel *files);

/* Takes files that are dropped on the widget. */
void     hd_attach_accept (GtkWidget    *widget,
                           HdAttachFunc  func);
/* Asks for files; only for pictures if @pictures. */
void     hd_attach_choose (GtkWidget    *widget,
                           gboolean      pictures,
                           HdAttachFunc  func);
/* Keeps copies of the files for a record, as one step; says what went wrong. What the
 * record has already, told by its content, is not kept twice. @kind: nick of
 * hd_attachment_kinds, "" to leave it open. */
void     hd_attach_files  (GtkWidget    *widget,
                           HdContext    *context,
                           const char   *table,
                           gint64        owner,
                           const char   *kind,
                           GListModel   *files);

G_END_DECLS
