/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "first-rows.h"

struct _HdFirstRows
{
  GObject     parent_instance;

  GListModel *model;    /* (owned) */
  guint       limit;
};

static GType
hd_first_rows_get_item_type (GListModel *list)
{
  return g_list_model_get_item_type (HD_FIRST_ROWS (list)->model);
}

static guint
hd_first_rows_get_n_items (GListModel *list)
{
  HdFirstRows *self = HD_FIRST_ROWS (list);

  return MIN (self->limit, g_list_model_get_n_items (self->model));
}

static gpointer
hd_first_rows_get_item (GListModel *list,
                        guint       position)
{
  HdFirstRows *self = HD_FIRST_ROWS (list);

  return position < self->limit ? g_list_model_get_item (self->model, position) : NULL;
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

/* Changes pass as they are: told as "everything was replaced", a view would ask
 * for each row to find its old place again. */
static void
items_changed_cb (HdFirstRows *self,
                  guint        position,
                  guint        removed,
                  guint        added)
{
  if (self->limit != G_MAXUINT)
    {
      /* Nothing has scrolled yet, so the few rows may well be told anew. */
      guint now = hd_first_rows_get_n_items (G_LIST_MODEL (self));
      guint before = MIN (self->limit, g_list_model_get_n_items (self->model) + removed - added);

      g_list_model_items_changed (G_LIST_MODEL (self), 0, before, now);
    }
  else
    g_list_model_items_changed (G_LIST_MODEL (self), position, removed, added);
}

static void
hd_first_rows_dispose (GObject *object)
{
  HdFirstRows *self = HD_FIRST_ROWS (object);

  if (self->model != NULL)
    g_signal_handlers_disconnect_by_func (self->model, items_changed_cb, self);
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
  g_signal_connect_swapped (model, "items-changed", G_CALLBACK (items_changed_cb), self);
  return self;
}

void
hd_first_rows_release (HdFirstRows *self)
{
  guint shown = hd_first_rows_get_n_items (G_LIST_MODEL (self));
  guint all = g_list_model_get_n_items (self->model);

  if (self->limit == G_MAXUINT)
    return;
  self->limit = G_MAXUINT;
  if (all > shown)
    g_list_model_items_changed (G_LIST_MODEL (self), shown, 0, all - shown);
}
