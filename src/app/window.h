/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The window on one council file, or on the start view when none is open. */
#pragma once

#include <adwaita.h>

#include "room.h"

G_BEGIN_DECLS

#define HD_TYPE_WINDOW (hd_window_get_type ())
G_DECLARE_FINAL_TYPE (HdWindow, hd_window, HD, WINDOW, AdwApplicationWindow)

HdWindow   *hd_window_new         (AdwApplication *application,
                                   GSettings      *settings);
/* Takes a store over and shows its first room; NULL for the start view. */
void        hd_window_set_store   (HdWindow       *self,
                                   HdStore        *store);
HdStore    *hd_window_store       (HdWindow       *self);
HdContext  *hd_window_context     (HdWindow       *self);
GSettings  *hd_window_settings    (HdWindow       *self);
HdRoom     *hd_window_show_room   (HdWindow       *self,
                                   const char     *name);
void        hd_window_show_record (HdWindow       *self,
                                   const char     *table,
                                   gint64          id);
/* Begins a new record from a template, in the room where its kind lives. */
void        hd_window_new_record  (HdWindow       *self,
                                   HdRecord       *template);
/* A widget to show toasts above and to hang dialogs on. */
GtkWidget  *hd_window_toaster     (HdWindow       *self);
/* Shows what importing workbooks (GFile) would do. */
void        hd_window_import      (HdWindow       *self,
                                   GListModel     *files);
/* Saves or keeps as drafts whatever is being typed in any room. */
void        hd_window_leave_rooms (HdWindow       *self);

G_END_DECLS
