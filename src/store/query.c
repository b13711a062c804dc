/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "nomination.h"
#include "query-private.h"
#include "record-private.h"
#include "store-private.h"
#include "text.h"

#define FIRST_PAGE  200   /* rows shown before the rest is known */
#define CACHED_ROWS 512

/* The worker's handle. A worker that is still at an old question keeps it, not the list. */
typedef struct {
  HdStore *store;   /* (owned) */
  GMutex   lock;
} Reader;

struct _HdQuery {
  GObject     parent_instance;
  HdStore    *store;
  GType       type;
  gulong      changed_id;
  Reader     *reader;        /* (owned) (nullable) */

  const HdField *scope;      /* (nullable): a reference that all rows have … */
  gint64      scope_id;      /* … to this record */
  GHashTable *filters;       /* field → value, both text */
  GArray     *subset;        /* (nullable) of gint64: only these */
  char       *search;
  char       *sort;
  gboolean    descending;

  HdBase       *base;
  GArray     *shown;         /* of gint64: base, or what the search leaves of it */
  gboolean    found_in_text;
  guint       generation;    /* of the request whose answer is awaited */
  gboolean    started, busy, synchronous;
  gboolean    names_awaited; /* the answer awaited brings names */
  GCancellable *cancellable;

  GHashTable *rows;          /* id → HdRecord */
  GQueue      recent;        /* ids of rows, newest first */
};

enum { PROP_0, PROP_STORE, PROP_RECORD_TYPE, PROP_SEARCH, PROP_SORT, PROP_DESCENDING, PROP_BUSY, PROP_TOTAL, N_PROPS };

static GParamSpec *properties[N_PROPS];

static GType
hd_query_get_item_type (GListModel *model)
{
  return HD_TYPE_RECORD;
}

static void run (HdQuery *self);

static void
start (HdQuery *self)
{
  if (!self->started) {
    self->started = TRUE;
    run (self);
  }
}

static guint
hd_query_get_n_items (GListModel *model)
{
  HdQuery *self = HD_QUERY (model);

  start (self);
  return self->shown->len;
}

static gpointer
hd_query_get_item (GListModel *model, guint position)
{
  HdQuery *self = HD_QUERY (model);
  HdRecord *record;
  gint64 id;

  start (self);
  if (position >= self->shown->len)
    return NULL;
  id = g_array_index (self->shown, gint64, position);
  record = g_hash_table_lookup (self->rows, &id);
  if (record == NULL) {
    record = hd_store_fetch (self->store, self->type, id, FALSE, NULL);
    /* Deleted a moment ago: the list is about to hear of it. */
    if (record == NULL) {
      record = g_object_new (self->type, NULL);
      hd_record_load_id (record, id);
    }
    g_hash_table_insert (self->rows, g_memdup2 (&id, sizeof id), record);
    g_queue_push_head (&self->recent, g_memdup2 (&id, sizeof id));
    if (self->recent.length > CACHED_ROWS) {
      g_autofree gint64 *oldest = g_queue_pop_tail (&self->recent);

      g_hash_table_remove (self->rows, oldest);
    }
  }
  return g_object_ref (record);
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = hd_query_get_item_type;
  iface->get_n_items = hd_query_get_n_items;
  iface->get_item = hd_query_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (HdQuery, hd_query, G_TYPE_OBJECT, G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

/* Shows another list of ids. What both lists begin and end with stays; the rest goes in
 * one signal and comes in another, for in one GTK would fetch every row. */
static void
show (HdQuery *self, GArray *ids)
{
  g_autoptr (GArray) old = self->shown;
  const gint64 *a = (const gint64 *) old->data, *b = (const gint64 *) ids->data;
  guint head = 0, tail = 0, shorter = MIN (old->len, ids->len);
  guint removed, added;

  while (head < shorter && a[head] == b[head])
    head++;
  while (tail < shorter - head && a[old->len - 1 - tail] == b[ids->len - 1 - tail])
    tail++;
  removed = old->len - head - tail;
  added = ids->len - head - tail;
  if (removed > 0) {
    /* In between, the list is what both have in common. */
    self->shown = hd_ids_new (head + tail);
    g_array_append_vals (self->shown, b, head);
    g_array_append_vals (self->shown, b + ids->len - tail, tail);
    g_list_model_items_changed (G_LIST_MODEL (self), head, removed, 0);
    g_array_unref (self->shown);
  }
  self->shown = g_array_ref (ids);
  if (added > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), head, 0, added);
}

/* Applies the search to the base, as far as what it needs is loaded. */
static void
apply_search (HdQuery *self)
{
  g_autoptr (GArray) ids = NULL;

  self->found_in_text = FALSE;
  if (*self->search == '\0') {
    ids = g_array_ref (self->base->ids);
  } else if (!hd_query_by_names (self->type)) {
    ids = hd_base_search_records (self->base, self->store, self->type, self->search);
  } else if (self->base->names == NULL) {
    return;   /* a worker is loading them and will be back */
  } else {
    ids = hd_base_search_names (self->base, self->search);
    /* Only the long texts of nominations are indexed. */
    if (ids->len == 0 && self->type == HD_TYPE_NOMINATION) {
      g_array_unref (ids);
      ids = hd_base_search_text (self->base, self->store, self->search);
      self->found_in_text = ids->len > 0;
    }
  }
  show (self, ids);
}

static HdRequest *
request_new (HdQuery *self)
{
  HdRequest *request = g_new0 (HdRequest, 1);
  GHashTableIter iter;
  gpointer field, value;

  request->type = self->type;
  request->order = hd_order_lookup (self->type, self->sort);
  request->descending = self->descending;
  request->fields = g_ptr_array_new ();
  request->values = g_ptr_array_new_with_free_func (g_free);
  if (self->scope != NULL) {
    g_ptr_array_add (request->fields, (gpointer) self->scope);
    g_ptr_array_add (request->values, g_strdup_printf ("%" G_GINT64_FORMAT, self->scope_id));
  }
  g_hash_table_iter_init (&iter, self->filters);
  while (g_hash_table_iter_next (&iter, &field, &value)) {
    g_ptr_array_add (request->fields, (gpointer) hd_record_type_field (self->type, field, NULL));
    g_ptr_array_add (request->values, g_strdup (value));
  }
  request->subset = self->subset == NULL ? NULL : g_array_ref (self->subset);
  request->want_names = hd_query_by_names (self->type) && *self->search != '\0';
  if (self->base->names != NULL)
    request->names = hd_names_ref (self->base->names);
  request->generation = ++self->generation;
  return request;
}

static void
set_busy (HdQuery *self, gboolean busy)
{
  if (self->busy != busy) {
    self->busy = busy;
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUSY]);
  }
}

static void
take_base (HdQuery *self, HdBase *base)
{
  hd_base_free (self->base);
  self->base = base;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TOTAL]);
  apply_search (self);
}

static void
reader_clear (gpointer data)
{
  Reader *reader = data;

  g_clear_object (&reader->store);
  g_mutex_clear (&reader->lock);
}

static void
reader_unref (Reader *reader)
{
  g_atomic_rc_box_release_full (reader, reader_clear);
}

/* What a worker gets: the question, and a hold on the handle that ends with its work. */
typedef struct {
  HdRequest *request;
  Reader    *reader;
} Job;

static void
job_free (Job *job)
{
  hd_request_free (job->request);
  g_clear_pointer (&job->reader, reader_unref);
  g_free (job);
}

static void
answer_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Job *job = data;
  g_autoptr (GError) error = NULL;
  HdBase *base;

  g_mutex_lock (&job->reader->lock);
  base = g_cancellable_is_cancelled (cancellable) ? NULL : hd_request_answer (job->request, job->reader->store->db, cancellable, &error);
  g_mutex_unlock (&job->reader->lock);
  g_clear_pointer (&job->reader, reader_unref);
  if (base != NULL)
    g_task_return_pointer (task, base, (GDestroyNotify) hd_base_free);
  else
    g_task_return_error (task, error == NULL ? g_error_new_literal (HD_ERROR, HD_ERROR_CANCELLED, "") : g_steal_pointer (&error));
}

static void
answered_cb (GObject *object, GAsyncResult *result, gpointer data)
{
  GWeakRef *ref = data;
  g_autoptr (HdQuery) self = g_weak_ref_get (ref);
  Job *job = g_task_get_task_data (G_TASK (result));
  HdBase *base = g_task_propagate_pointer (G_TASK (result), NULL);

  g_weak_ref_clear (ref);
  g_free (ref);
  /* An answer to an older question is of no use. */
  if (self == NULL || job->request->generation != self->generation) {
    g_clear_pointer (&base, hd_base_free);
    return;
  }
  set_busy (self, FALSE);
  if (base != NULL)
    take_base (self, base);
}

/* A handle for the worker; none if the file cannot be opened twice. */
static Reader *
reader_new (HdStore *store)
{
  HdStore *other = hd_store_open_again (store, TRUE, NULL);
  Reader *reader;

  if (other == NULL)
    return NULL;
  reader = g_atomic_rc_box_new0 (Reader);
  reader->store = other;
  g_mutex_init (&reader->lock);
  return reader;
}

/* Asks again. A list that shows nothing yet gets its first page at once; the rest comes
 * from the worker, and what is shown stays until then. */
static void
ask (HdQuery *self)
{
  HdRequest *request = request_new (self);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (self->store->db == NULL) {
    hd_request_free (request);
    return;
  }
  if (!self->synchronous && self->reader == NULL)
    self->reader = reader_new (self->store);
  if (self->synchronous || self->reader == NULL) {
    HdBase *base = hd_request_answer (request, self->store->db, NULL, NULL);

    hd_request_free (request);
    set_busy (self, FALSE);
    if (base != NULL)
      take_base (self, base);
    return;
  }
  if (self->shown->len == 0 && *self->search == '\0' && self->subset == NULL) {
    HdBase *first;

    request->limit = FIRST_PAGE;
    first = hd_request_answer (request, self->store->db, NULL, NULL);
    request->limit = 0;
    if (first != NULL)
      take_base (self, first);
    if (first != NULL && first->ids->len < FIRST_PAGE) {
      hd_request_free (request);
      /* The worker may still be at a question that nobody waits for any more. */
      set_busy (self, FALSE);
      return;
    }
  }
  self->cancellable = g_cancellable_new ();
  self->names_awaited = request->want_names;
  {
    GWeakRef *ref = g_new0 (GWeakRef, 1);
    g_autoptr (GTask) task = NULL;
    Job *job = g_new0 (Job, 1);

    g_weak_ref_init (ref, self);
    job->request = request;
    job->reader = g_atomic_rc_box_acquire (self->reader);
    task = g_task_new (NULL, self->cancellable, answered_cb, ref);
    g_task_set_check_cancellable (task, FALSE);
    g_task_set_task_data (task, job, (GDestroyNotify) job_free);
    set_busy (self, TRUE);
    g_task_run_in_thread (task, answer_in_thread);
  }
}

static void
run (HdQuery *self)
{
  if (self->started)
    ask (self);
}

/* Rows that are on the screen take their new values in place; ids come and go by asking again. */
static void
store_changed_cb (HdStore *store, const char *const *tables, HdQuery *self)
{
  const char *table = hd_record_type_table (self->type);
  guint n_fields;
  const HdField *fields = hd_record_type_fields (self->type, &n_fields);
  gboolean concerned = tables == NULL || g_strv_contains (tables, table);
  GHashTableIter iter;
  gpointer key, value;

  for (guint i = 0; !concerned && i < n_fields; i++)
    concerned = fields[i].kind == HD_REF && g_strv_contains (tables, fields[i].ref);
  if (!concerned || !self->started)
    return;
  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, &key, &value)) {
    g_autoptr (HdRecord) now = hd_store_fetch (store, self->type, *(gint64 *) key, FALSE, NULL);

    for (guint i = 0; now != NULL && i < n_fields; i++) {
      if (fields[i].kind == HD_LONG_TEXT)
        continue;
      if (hd_kind_is_text (fields[i].kind))
        hd_record_set_text (value, i, hd_record_text (now, i));
      else
        hd_record_set_int (value, i, hd_record_int (now, i));
    }
    hd_record_set_clean (value);
  }
  /* Names read before the change must not serve an answer after it, whoever asks. */
  g_clear_pointer (&self->base->names, hd_names_unref);
  ask (self);
}

static void
hd_query_dispose (GObject *object)
{
  HdQuery *self = HD_QUERY (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->reader, reader_unref);
  if (self->store != NULL)
    g_clear_signal_handler (&self->changed_id, self->store);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (hd_query_parent_class)->dispose (object);
}

static void
hd_query_finalize (GObject *object)
{
  HdQuery *self = HD_QUERY (object);

  g_hash_table_unref (self->filters);
  g_clear_pointer (&self->subset, g_array_unref);
  g_free (self->search);
  g_free (self->sort);
  hd_base_free (self->base);
  g_array_unref (self->shown);
  g_hash_table_unref (self->rows);
  g_queue_clear_full (&self->recent, g_free);

  G_OBJECT_CLASS (hd_query_parent_class)->finalize (object);
}

static void
hd_query_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  HdQuery *self = HD_QUERY (object);

  switch (prop_id) {
  case PROP_STORE: g_value_set_object (value, self->store); break;
  case PROP_RECORD_TYPE: g_value_set_gtype (value, self->type); break;
  case PROP_SEARCH: g_value_set_string (value, self->search); break;
  case PROP_SORT: g_value_set_string (value, self->sort); break;
  case PROP_DESCENDING: g_value_set_boolean (value, self->descending); break;
  case PROP_BUSY: g_value_set_boolean (value, self->busy); break;
  case PROP_TOTAL: g_value_set_uint (value, self->base->ids->len); break;
  default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
hd_query_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  HdQuery *self = HD_QUERY (object);

  switch (prop_id) {
  case PROP_STORE:
    self->store = g_value_dup_object (value);
    self->changed_id = g_signal_connect (self->store, "changed", G_CALLBACK (store_changed_cb), self);
    break;
  case PROP_RECORD_TYPE: self->type = g_value_get_gtype (value); break;
  case PROP_SEARCH: hd_query_set_search (self, g_value_get_string (value)); break;
  case PROP_SORT: hd_query_set_sort (self, g_value_get_string (value), self->descending); break;
  case PROP_DESCENDING: hd_query_set_sort (self, self->sort, g_value_get_boolean (value)); break;
  default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
hd_query_class_init (HdQueryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = hd_query_dispose;
  object_class->finalize = hd_query_finalize;
  object_class->get_property = hd_query_get_property;
  object_class->set_property = hd_query_set_property;
  properties[PROP_STORE] = g_param_spec_object ("store", NULL, NULL, HD_TYPE_STORE, flags | G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY);
  properties[PROP_RECORD_TYPE] = g_param_spec_gtype ("record-type", NULL, NULL, HD_TYPE_RECORD, flags | G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY);
  properties[PROP_SEARCH] = g_param_spec_string ("search", NULL, NULL, "", flags | G_PARAM_READWRITE);
  properties[PROP_SORT] = g_param_spec_string ("sort", NULL, NULL, "", flags | G_PARAM_READWRITE);
  properties[PROP_DESCENDING] = g_param_spec_boolean ("descending", NULL, NULL, FALSE, flags | G_PARAM_READWRITE);
  properties[PROP_BUSY] = g_param_spec_boolean ("busy", NULL, NULL, FALSE, flags | G_PARAM_READABLE);
  properties[PROP_TOTAL] = g_param_spec_uint ("total", NULL, NULL, 0, G_MAXUINT, 0, flags | G_PARAM_READABLE);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
hd_query_init (HdQuery *self)
{
  self->filters = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->search = g_strdup ("");
  self->sort = g_strdup ("");
  self->base = g_new0 (HdBase, 1);
  self->base->ids = hd_ids_new (0);
  self->shown = hd_ids_new (0);
  self->rows = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_object_unref);
}

/* A list of all records of a type in their first order. It reads nothing until it is
 * looked at, so filters and order can be set before. */
HdQuery *
hd_query_new (HdStore *store, GType record_type)
{
  return g_object_new (HD_TYPE_QUERY, "store", store, "record-type", record_type, NULL);
}

/**
 * hd_query_set_filter:
 * @field: a field of the record type
 * @value: what it must be: a nick, a text, or a number or id in decimal; "" or "0" or
 *   NULL for no filter
 */
void
hd_query_set_filter (HdQuery *self, const char *field, const char *value)
{
  gboolean none = value == NULL || *value == '\0' || strcmp (value, "0") == 0;

  g_return_if_fail (hd_record_type_field (self->type, field, NULL) != NULL);
  if (g_strcmp0 (g_hash_table_lookup (self->filters, field), none ? NULL : value) == 0)
    return;
  if (none)
    g_hash_table_remove (self->filters, field);
  else
    g_hash_table_insert (self->filters, g_strdup (field), g_strdup (value));
  run (self);
}

/* The value a field is filtered by, "" if it is not. */
const char *
hd_query_filter (HdQuery *self, const char *field)
{
  const char *value = g_hash_table_lookup (self->filters, field);

  return value == NULL ? "" : value;
}

void
hd_query_clear_filters (HdQuery *self)
{
  if (!hd_query_is_filtered (self))
    return;
  g_hash_table_remove_all (self->filters);
  g_clear_pointer (&self->subset, g_array_unref);
  run (self);
}

/* Keeps the list to what refers to one record, as if there were no others: no filter that
 * is seen or cleared. 0 for none at all. */
void
hd_query_set_scope (HdQuery *self, const char *field, gint64 id)
{
  const HdField *scope = hd_record_type_field (self->type, field, NULL);

  g_return_if_fail (scope != NULL && scope->kind == HD_REF);
  if (self->scope == scope && self->scope_id == id)
    return;
  self->scope = scope;
  self->scope_id = id;
  run (self);
}

/* Whether filters (not the search) leave rows out. */
gboolean
hd_query_is_filtered (HdQuery *self)
{
  return g_hash_table_size (self->filters) > 0 || self->subset != NULL;
}

/* Shows only these ids (the rows behind a figure); NULL for all again. */
void
hd_query_set_ids (HdQuery *self, const gint64 *ids, guint n)
{
  g_clear_pointer (&self->subset, g_array_unref);
  if (ids != NULL) {
    self->subset = hd_ids_new (n);
    g_array_append_vals (self->subset, ids, n);
  }
  run (self);
}

/* Sets what is searched for, as typed. All words must be found, in any order. */
void
hd_query_set_search (HdQuery *self, const char *search)
{
  if (search == NULL)
    search = "";
  if (strcmp (search, self->search) == 0)
    return;
  g_free (self->search);
  self->search = g_strdup (search);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SEARCH]);
  if (!self->started)
    return;
  if (*search == '\0' || !hd_query_by_names (self->type) || self->base->names != NULL)
    apply_search (self);
  else if (!self->busy || !self->names_awaited)
    run (self);   /* else the worker is at it, and what is typed by then is what it finds */
}

/* Whether the rows shown were found in long texts, because no name has the words. */
gboolean
hd_query_found_in_text (HdQuery *self)
{
  return self->found_in_text;
}

/* Loads what a search will need, in the worker: call it when a search is about to begin. */
void
hd_query_prepare_search (HdQuery *self)
{
  g_autofree char *search = NULL;

  if (!self->started || self->busy || !hd_query_by_names (self->type) || self->base->names != NULL)
    return;
  search = self->search;
  self->search = g_strdup (" ");
  ask (self);
  g_free (self->search);
  self->search = g_steal_pointer (&search);
}

/* Orders by a key of hd_query_sorts(). */
void
hd_query_set_sort (HdQuery *self, const char *key, gboolean descending)
{
  if (key == NULL)
    key = "";
  if (strcmp (key, self->sort) == 0 && self->descending == descending)
    return;
  g_free (self->sort);
  self->sort = g_strdup (key);
  self->descending = descending;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SORT]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DESCENDING]);
  run (self);
}

const char *
hd_query_sort (HdQuery *self, gboolean *descending)
{
  if (descending != NULL)
    *descending = self->descending;
  return self->sort;
}

/* The id at a position, 0 past the end. */
gint64
hd_query_id_at (HdQuery *self, guint position)
{
  start (self);
  return position < self->shown->len ? g_array_index (self->shown, gint64, position) : 0;
}

/* Where an id is listed, G_MAXUINT if it is not. */
guint
hd_query_position_of (HdQuery *self, gint64 id)
{
  const gint64 *ids = (const gint64 *) self->shown->data;

  for (guint i = 0; i < self->shown->len; i++)
    if (ids[i] == id)
      return i;
  return G_MAXUINT;
}

/* Waits until the list is whole, running the main context: for tests and commands. */
void
hd_query_wait (HdQuery *self)
{
  start (self);
  while (self->busy)
    g_main_context_iteration (NULL, TRUE);
}

/* Answers in the caller's thread, at once: for the command line. */
void
hd_query_set_synchronous (HdQuery *self, gboolean synchronous)
{
  self->synchronous = synchronous;
}
