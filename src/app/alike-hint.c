/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "alike-hint.h"
#include "job.h"
#include "store/likeness.h"

/* The index, of one worker at a time. It outlives the context if a worker still has it. */
typedef struct {
  GMutex      lock;
  HdLikeness *likeness;   /* (nullable) */
  gint64      entries;    /* of the file when it was made, or last added to */
} Index;

typedef struct {
  Index       *index;     /* (owned) */
  gint64       entry;
  guint        n;
  HdAlikeDone  done;
} Ask;

static void
index_clear (gpointer data)
{
  Index *self = data;

  hd_likeness_free (self->likeness);
  g_mutex_clear (&self->lock);
}

static void
index_unref (gpointer data)
{
  g_atomic_rc_box_release_full (data, index_clear);
}

static void
ask_free (gpointer data)
{
  Ask *ask = data;

  index_unref (ask->index);
  g_free (ask);
}

/* One entry more is added; many more, or fewer, and all texts are read again. */
static gboolean
update_index (Index         *self,
              HdStore       *store,
              HdRecord      *entry,
              GCancellable  *cancellable,
              GError       **error)
{
  gint64 entries = hd_store_count (store, HD_TYPE_ENTRY), added = entries - self->entries;

  if (self->likeness == NULL || added < 0 || added > 1) {
    g_clear_pointer (&self->likeness, hd_likeness_free);
    self->likeness = hd_likeness_load (store, cancellable, error);
  } else {
    hd_likeness_add (self->likeness, hd_record_id (entry), hd_record_text (entry, HD_ENTRY_BODY));
  }
  self->entries = entries;
  return self->likeness != NULL;
}

static gboolean
look (HdJob         *job,
      HdStore       *store,
      GCancellable  *cancellable,
      gpointer       data,
      GError       **error)
{
  Ask *ask = data;
  g_autoptr (HdRecord) entry = hd_store_get (store, HD_TYPE_ENTRY, ask->entry, error);
  g_autoptr (GMutexLocker) locker = NULL;
  g_autoptr (GArray) pairs = NULL;

  if (entry == NULL)
    return FALSE;
  locker = g_mutex_locker_new (&ask->index->lock);
  if (!update_index (ask->index, store, entry, cancellable, error))
    return FALSE;
  pairs = hd_likeness_of (ask->index->likeness, ask->entry, hd_record_text (entry, HD_ENTRY_BODY), hd_likeness_least (store));
  for (guint i = 0; i < pairs->len; i++) {
    HdLikePair *pair = &g_array_index (pairs, HdLikePair, i);
    g_autoptr (HdRecord) decided = hd_entry_pair_find (store, pair->first, pair->second);

    ask->n += decided == NULL;
  }
  return TRUE;
}

static void
done_cb (GtkWidget    *widget,
         gpointer      data,
         const GError *error)
{
  Ask *ask = data;

  if (error == NULL)
    ask->done (widget, ask->entry, ask->n);
}

void
hd_alike_hint_ask (GtkWidget   *widget,
                   HdContext   *context,
                   gint64       entry,
                   HdAlikeDone  done)
{
  Index *index = g_object_get_data (G_OBJECT (context), "alike-index");
  Ask *ask = g_new0 (Ask, 1);

  if (index == NULL) {
    index = g_atomic_rc_box_new0 (Index);
    g_mutex_init (&index->lock);
    g_object_set_data_full (G_OBJECT (context), "alike-index", index, index_unref);
  }
  ask->index = g_atomic_rc_box_acquire (index);
  ask->entry = entry;
  ask->done = done;
  hd_job_run (widget, context, "", HD_JOB_QUIET, look, done_cb, ask, ask_free);
}
