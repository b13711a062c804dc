/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A list of records that does not load the table: a GListModel that knows the
 * ordered ids and fetches rows a page at a time. It re-runs when the store changes. */
#pragma once

#include <gio/gio.h>
#include "store.h"

G_BEGIN_DECLS

#define HD_TYPE_QUERY (hd_query_get_type ())
G_DECLARE_FINAL_TYPE (HdQuery, hd_query, HD, QUERY, GObject)

/* Properties: "store", "record-type", "search" (string), "sort" (string, a key of
 * hd_query_sorts()), "descending" (boolean), "busy" (boolean), "total" (uint:
 * rows before searching and filtering). Items are HdRecord of record-type. */
HdQuery    *hd_query_new            (HdStore *store, GType record_type);

/* A filter is field = value; an empty value (text "" or id 0) removes it. */
void        hd_query_set_filter     (HdQuery *self, const char *field, const char *value);
const char *hd_query_filter         (HdQuery *self, const char *field);
void        hd_query_clear_filters  (HdQuery *self);
gboolean    hd_query_is_filtered    (HdQuery *self);
void        hd_query_set_scope      (HdQuery *self, const char *field, gint64 id);
void        hd_query_set_ids        (HdQuery *self, const gint64 *ids, guint n);

void        hd_query_set_search     (HdQuery *self, const char *search);
gboolean    hd_query_found_in_text  (HdQuery *self);
void        hd_query_prepare_search (HdQuery *self);
void        hd_query_set_sort       (HdQuery *self, const char *key, gboolean descending);
const char *hd_query_sort           (HdQuery *self, gboolean *descending);

gint64      hd_query_id_at          (HdQuery *self, guint position);
guint       hd_query_position_of    (HdQuery *self, gint64 id);   /* GTK_INVALID_LIST_POSITION (G_MAXUINT) if not listed */
void        hd_query_wait           (HdQuery *self);              /* until not busy: for tests and the command line */
void        hd_query_set_synchronous (HdQuery *self, gboolean synchronous);

typedef struct {
  const char *key;     /* "name", "family_name", "year", "unit", … */
  const char *label;   /* msgid */
} HdSort;

const HdSort *hd_query_sorts        (GType record_type, guint *n);

G_END_DECLS
