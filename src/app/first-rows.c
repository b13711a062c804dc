/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "first-rows.h"

struct _HdFirstRows
{
  GObject     parent_instance;

  GListModel *model;      /* (owned) */
  guint       limit;
  guint       shown;      /* how many of the first rows are shown */
  gboolean    held;       /* no more than limit are shown */
  guint       release_id; /* (nullable) */
};

/* How long after the last change the rest is shown: longer than between two keys of a
 * fast typist, so that the rest is made once, shorter than a hand needs to the mouse. */
#define RELEASE_AFTER_MS 250

static GType
hd_first_rows_get_item_type (GListModel *list)
{
  return g_list_model_get_item_type (HD_FIRST_ROWS (list)->model);
}

static guint
hd_first_rows_get_n_items (GListModel *list)
{
  return HD_FIRST_ROWS (list)->shown;
}

static gpointer
hd_first_rows_get_item (GListModel *list,
                        guint       position)
{
  HdFirstRows *self = HD_FIRST_ROWS (list);

  return position < self->shown ? g_list_model_get_item (self->model, position) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = hd_first_rows_get_item_type;
  iface->get_n_items = hd_first_rows_get_n_items;
  iface->get_item = hd_first_rows_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (HdFirstRows, hd_first_rows, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static gboolean
release_cb (gpointer data)
{
  HdFirstRows *self = data;

  self->release_id = 0;
  hd_first_rows_release (self);
  return G_SOURCE_REMOVE;
}

/* From position on, this many rows are shown now. */
static void
show_from (HdFirstRows *self,
           guint        position,
           guint        shown)
{
  guint before = self->shown;

  self->shown = shown;
  if (position < before || position < shown)
    g_list_model_items_changed (G_LIST_MODEL (self), position, before - MIN (before, position), shown - MIN (shown, position));
}

/* Small changes of a list that is shown whole pass as they are. */
static void
items_changed_cb (HdFirstRows *self,
                  guint        position,
                  guint        removed,
                  guint        added)
{
  guint n = g_list_model_get_n_items (self->model);

  if (!self->held && position < self->limit && added > self->limit) {
    self->held = TRUE;
    show_from (self, position, MAX (position, MIN (self->limit, n)));
  } else if (self->held)
    show_from (self, MIN (position, self->shown), MIN (self->limit, n));
  else {
    self->shown = n;
    g_list_model_items_changed (G_LIST_MODEL (self), position, removed, added);
    return;
  }

  if (self->release_id != 0)
    g_source_remove (self->release_id);
  self->release_id = g_timeout_add_full (G_PRIORITY_LOW, RELEASE_AFTER_MS, release_cb, self, NULL);
}

static void
hd_first_rows_dispose (GObject *object)
{
  HdFirstRows *self = HD_FIRST_ROWS (object);

  if (self->model != NULL)
    g_signal_handlers_disconnect_by_func (self->model, items_changed_cb, self);
  g_clear_handle_id (&self->release_id, g_source_remove);
  G_OBJECT_CLASS (hd_first_rows_parent_class)->dispose (object);
}

static void
hd_first_rows_finalize (GObject *object)
{
  g_clear_object (&HD_FIRST_ROWS (object)->model);
  G_OBJECT_CLASS (hd_first_rows_parent_class)->finalize (object);
}

static void
hd_first_rows_class_init (HdFirstRowsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = hd_first_rows_dispose;
  G_OBJECT_CLASS (klass)->finalize = hd_first_rows_finalize;
}

static void
hd_first_rows_init (HdFirstRows *self)
{
}

HdFirstRows *
hd_first_rows_new (GListModel *model,
                   guint       limit)
{
  HdFirstRows *self = g_object_new (HD_TYPE_FIRST_ROWS, NULL);

  self->model = g_object_ref (model);
  self->limit = limit;
  self->held = TRUE;
  self->shown = MIN (limit, g_list_model_get_n_items (model));
  g_signal_connect_swapped (model, "items-changed", G_CALLBACK (items_changed_cb), self);
  return self;
}

void
hd_first_rows_release (HdFirstRows *self)
{
  g_clear_handle_id (&self->release_id, g_source_remove);
  if (!self->held)
    return;
  self->held = FALSE;
  show_from (self, self->shown, g_list_model_get_n_items (self->model));
}
