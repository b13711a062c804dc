/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the files that gather the items of a day share. */
#pragma once

#include "today.h"

G_BEGIN_DECLS

/* What is made while a day is gathered. */
typedef struct {
  HdStore      *store;
  HdToday      *today;
  gint64        plan;
  GCancellable *cancellable;
  GHashTable   *dismissed;   /* of char*: keys that were let be */
} HdTodayBuild;

HdTodayItem *hd_today_item_new   (HdTodaySection section, const char *kind, const char *title, const char *room, HdTodayActions actions);
/* Adds a row, unless it was let be. */
void         hd_today_item_row   (HdTodayBuild *build, HdTodayItem *item, const char *table, gint64 id, gint64 unit,
                                  const char *label, const char *detail, const char *key);
/* Puts an item in if it has rows, or frees it; says in its detail whose they are. */
void         hd_today_take       (HdTodayBuild *build, HdTodayItem *item);
/* "A, B, C and 9 more". (transfer full) */
char        *hd_today_names      (const char *const *names, guint n, gint64 count);

gboolean     hd_today_selections (HdTodayBuild *build, gboolean heavy, GError **error);
GPtrArray   *hd_today_selected   (HdStore *store, HdTodayItem *item, GError **error);

gboolean     hd_today_duties     (HdTodayBuild *build, GError **error);
gboolean     hd_today_tasks      (HdTodayBuild *build, GError **error);
gboolean     hd_today_targets    (HdTodayBuild *build, GError **error);
gboolean     hd_today_contradictions (HdTodayBuild *build, GError **error);
gboolean     hd_today_certificates   (HdTodayBuild *build, GError **error);
gboolean     hd_today_drafts     (HdTodayBuild *build, GError **error);
gboolean     hd_today_duplicates (HdTodayBuild *build, GError **error);

G_END_DECLS
