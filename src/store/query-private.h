/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a list asks of the file, and the answer: complete in themselves, so that a
 * worker can read while the list is used. */
#pragma once

#include "names-private.h"
#include "query.h"

G_BEGIN_DECLS

typedef struct _HdOrder HdOrder;

/* The order of a list and what it is made of, shared with a worker that reads it. */
typedef struct {
  GArray  *ids;      /* of gint64: all rows of filters and order, before searching */
  guint32 *places;   /* for each its row in names, NULL until names are loaded */
  HdNames *names;    /* (nullable) the index that places refers to */
} HdBase;

/* A request, complete in itself so that it can run in another thread. */
typedef struct {
  GType         type;
  const HdOrder *order;
  gboolean      descending;
  GPtrArray    *fields;      /* of const HdField* filtered by, beside values */
  GPtrArray    *values;      /* of char* */
  GArray       *subset;      /* (nullable) */
  guint         limit;       /* 0: all */
  gboolean      want_names;
  HdNames      *names;       /* (nullable) kept if they are still good */
  guint         generation;
} HdRequest;

/* Whether records of a type are many and known by a name of their own: then they are
 * searched by an index of names in memory. */
gboolean       hd_query_by_names (GType type);
const HdOrder *hd_order_lookup (GType type, const char *key);
HdBase        *hd_request_answer (HdRequest *request, HdDb *db, GCancellable *cancellable, GError **error);
void           hd_request_free (HdRequest *request);
void           hd_base_free (HdBase *base);
GArray        *hd_ids_new (guint reserved);

/* The rows of a base, in its order, that a search finds: by the index of names, what was found
 * exactly first; in the long texts that are indexed; or in the text fields of a small table. */
GArray        *hd_base_search_names   (HdBase *self, const char *search);
GArray        *hd_base_search_text    (HdBase *self, HdStore *store, const char *search);
GArray        *hd_base_search_records (HdBase *self, HdStore *store, GType type, const char *search);

G_END_DECLS
