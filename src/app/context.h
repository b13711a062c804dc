/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What every room of a window shares: the council file, the preferences, and the
 * small tables that records refer to, kept as lists to choose from and as names
 * to show. Handed to rooms and forms as a property; there is no global. */
#pragma once

#include <gio/gio.h>

#include "store/store.h"

G_BEGIN_DECLS

#define HD_TYPE_CONTEXT (hd_context_get_type ())
G_DECLARE_FINAL_TYPE (HdContext, hd_context, HD, CONTEXT, GObject)

HdContext  *hd_context_new      (HdStore    *store,
                                 GSettings  *settings);
HdStore    *hd_context_store    (HdContext  *self);
GSettings  *hd_context_settings (HdContext  *self);

/* Rows of a table that HD_REF fields point to, in Vietnamese order: a list of
 * HdOption that follows the store. (transfer none) */
GListModel *hd_context_options  (HdContext  *self,
                                 const char *table);

/* The name of a row, "" for none. Valid until the store changes. */
const char *hd_context_name     (HdContext  *self,
                                 const char *table,
                                 gint64      id);

/* Years worth offering: those of the plans, and the present one. (transfer full) */
GListModel *hd_context_years    (HdContext  *self);

/* The plan in force in a year, else the newest; 0 if the file has none. */
gint64      hd_context_plan     (HdContext  *self,
                                 int         year);

/* The year that is worked on: what targets, movements and reports are shown for
 * and a new record starts with. Property "year". */
int         hd_context_year     (HdContext  *self);
void        hd_context_set_year (HdContext  *self,
                                 int         year);

/* The contest that is worked on: the one chosen, else that of the year; 0 if there is none.
 * Property "contest". */
gint64      hd_context_contest  (HdContext  *self);
void        hd_context_set_contest (HdContext *self,
                                 gint64      contest);

/* A field as it is read by people: dates as dd/mm/yyyy, labels of choices, names
 * of references, numbers with separators; "" if not given. (transfer full) */
char       *hd_context_display  (HdContext  *self,
                                 HdRecord   *record,
                                 guint       field);

/* A value as it stands in the log, for the history of a field. (transfer full) */
char       *hd_context_display_value (HdContext     *self,
                                      const HdField *field,
                                      const char    *value);

G_END_DECLS
