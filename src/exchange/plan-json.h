/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The members of a plan's objects, checked as they are read. An error names the place,
 * such as "targets[3].comparator". */
#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>
#include "store/store.h"

G_BEGIN_DECLS

/* No list of a plan is longer. */
#define HD_PLAN_MAX_ITEMS 2000

/* A member of an object and the field it fills. */
typedef struct {
  const char *member;
  guint       field;
} HdPlanMember;

/* Makes something of one item of a list. */
typedef gboolean (*HdPlanItemFunc) (gpointer data, JsonObject *item, guint index, const char *place, GError **error);

JsonParser *hd_plan_parse       (GFile *file, GError **error);
gboolean    hd_plan_bad         (GError **error, const char *place, const char *member, const char *why);
char      **hd_plan_read_list   (JsonObject *object, const char *member, const char *place, GError **error);
char       *hd_plan_read_text   (JsonObject *object, const char *member, const char *place, gboolean prose, GError **error);
JsonObject *hd_plan_read_object (JsonObject *object, const char *member, GError **error);
gboolean    hd_plan_each        (JsonObject *object, const char *member, const char *place, HdPlanItemFunc load, gpointer data, GError **error);
gboolean    hd_plan_read_year   (JsonObject *object, const char *member, const char *place, gint64 *year, GError **error);
gboolean    hd_plan_check_due   (const char *rhythm, const char *due, const char *place, GError **error);
gboolean    hd_plan_fill        (HdRecord *record, JsonObject *object, const HdPlanMember *members, guint n_members,
                                 const char *place, GError **error);

/* Makes the records of a parsed plan, inside the change set begun. */
gboolean    hd_plan_make_records (HdStore *store, JsonObject *root, GError **error);
gboolean    hd_plan_make_tasks   (HdStore *store, JsonObject *root, gint64 plan, GError **error);

G_END_DECLS
