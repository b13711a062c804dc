/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the press gets of exemplars: the story in the length it needs, photos with captions,
 * and who agreed to it. Nobody who has not agreed is in it, and nothing private is. */
#pragma once

#include <gio/gio.h>
#include "store/store.h"

G_BEGIN_DECLS

typedef enum {
  HD_STORY_SHORT,    /* 150 words: a portal, a social network */
  HD_STORY_FULL,     /* a newspaper, print */
  HD_STORY_SPOKEN,   /* radio, a talk */
} HdStoryLength;

typedef struct {
  guint subjects;
  guint photos;
  guint damaged;     /* photos that cannot be opened any more and were left out */
} HdPressPack;

/* Which length a channel of publicity takes, by its nick. */
HdStoryLength hd_story_length_of_channel (const char *channel);
gboolean      hd_story_length_from_nick  (const char *nick, HdStoryLength *length);

/* Writes the pack into a new folder, or one that is empty: all of it or nothing. Refused
 * with HD_ERROR_CONSTRAINT and a sentence for whoever may not be published, and for whoever
 * has no story. */
gboolean      hd_press_pack_write        (HdStore *store, const gint64 *subjects, guint n, HdStoryLength length, GFile *folder,
                                          GCancellable *cancellable, HdPressPack *pack, GError **error);

G_END_DECLS
