/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A room: what the window shows for one entry of the sidebar. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

#define HD_TYPE_ROOM (hd_room_get_type ())
G_DECLARE_DERIVABLE_TYPE (HdRoom, hd_room, HD, ROOM, AdwBin)

struct _HdRoomClass
{
  AdwBinClass parent_class;

  /* Saves or keeps as a draft whatever is being typed; the room may be left after it. */
  void     (*leave)       (HdRoom     *self);
  /* Shows one record; FALSE if records of that table do not live here. */
  gboolean (*show_record) (HdRoom     *self,
                           const char *table,
                           gint64      id);
  /* Begins a new record from a template; FALSE if records of its kind do not live here. */
  gboolean (*new_record)  (HdRoom     *self,
                           HdRecord   *template);
  /* Takes the keyboard focus in the place where work starts. */
  void     (*enter)       (HdRoom     *self);
  /* Whether something typed here could not be saved, and is only a draft. */
  gboolean (*unfinished)  (HdRoom     *self);
};

/* Properties: "context" (HdContext, construct only), "sidebar-folded" (boolean):
 * the sidebar hides this room, so a way back must be offered. */
HdContext *hd_room_context     (HdRoom     *self);
HdStore   *hd_room_store       (HdRoom     *self);
void       hd_room_leave       (HdRoom     *self);
gboolean   hd_room_show_record (HdRoom     *self,
                                const char *table,
                                gint64      id);
gboolean   hd_room_new_record  (HdRoom     *self,
                                HdRecord   *template);
void       hd_room_enter       (HdRoom     *self);
gboolean   hd_room_unfinished  (HdRoom     *self);

G_END_DECLS
