/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "option.h"
#include "store/text.h"
#include "store/unit.h"
#include "unit-tree.h"

struct _HdUnitTree
{
  GObject           parent_instance;

  HdContext        *context;   /* (owned) */
  GListModel       *units;     /* (owned) */
  GListStore       *groups;    /* (owned): of HdOption */
  GHashTable       *members;   /* (owned): HdOption of a group -> GListStore of units */
  GHashTable       *below;     /* (owned): id of a unit -> GListStore of units */
  GtkTreeListModel *model;     /* (owned) */
  guint             field;
};

G_DEFINE_FINAL_TYPE (HdUnitTree, hd_unit_tree, G_TYPE_OBJECT)

static GListModel *
children_of (gpointer item,
             gpointer data)
{
  HdUnitTree *self = data;
  GListModel *children;
  gint64 id;

  if (HD_IS_OPTION (item))
    children = g_hash_table_lookup (self->members, item);
  else {
    id = hd_record_id (item);
    children = g_hash_table_lookup (self->below, &id);
  }
  return children != NULL ? g_object_ref (children) : NULL;
}

/* Groups stand in the order of their field: kinds as they are listed, clusters by
 * their position; what has none comes last. */
static GPtrArray *
list_groups (HdUnitTree *self)
{
  GPtrArray *groups = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GListModel) options = NULL;

  if (self->field == HD_UNIT_KIND)
    options = hd_options_from_choices (hd_unit_kinds);
  else
    options = g_object_ref (hd_context_options (self->context, "cluster"));
  for (guint i = 0; i < g_list_model_get_n_items (options); i++)
    g_ptr_array_add (groups, g_list_model_get_item (options, i));
  g_ptr_array_add (groups, hd_option_new (-1, "", self->field == HD_UNIT_KIND ? _("Other") : _("In no cluster")));
  return groups;
}

static guint
group_of (HdUnitTree *self,
          GPtrArray  *groups,
          HdRecord   *unit)
{
  for (guint i = 0; i + 1 < groups->len; i++) {
    HdOption *group = g_ptr_array_index (groups, i);

    if (self->field == HD_UNIT_KIND ? g_str_equal (hd_option_nick (group), hd_record_text (unit, HD_UNIT_KIND))
                                    : hd_option_id (group) == hd_record_int (unit, HD_UNIT_CLUSTER))
      return i;
  }
  return groups->len - 1;
}

static GListStore *
list_below (HdUnitTree *self,
            gint64      parent)
{
  GListStore *list = g_hash_table_lookup (self->below, &parent);

  if (list == NULL) {
    list = g_list_store_new (HD_TYPE_UNIT);
    g_hash_table_insert (self->below, g_memdup2 (&parent, sizeof parent), list);
  }
  return list;
}

static void
rebuild (HdUnitTree *self)
{
  g_autoptr (GPtrArray) groups = list_groups (self);
  g_autoptr (GPtrArray) named = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) listed = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_autofree GListStore **stores = g_new0 (GListStore *, groups->len);
  guint n = g_list_model_get_n_items (self->units);

  g_list_store_remove_all (self->groups);
  g_hash_table_remove_all (self->members);
  g_hash_table_remove_all (self->below);
  for (guint i = 0; i < n; i++) {
    g_autoptr (HdRecord) unit = g_list_model_get_item (self->units, i);
    gint64 id = hd_record_id (unit);

    g_hash_table_add (listed, g_memdup2 (&id, sizeof id));
  }
  for (guint i = 0; i < n; i++) {
    g_autoptr (HdRecord) unit = g_list_model_get_item (self->units, i);
    gint64 parent = hd_record_int (unit, HD_UNIT_PARENT);
    guint group = group_of (self, groups, unit);

    /* A search may find a unit without the one that it is under. */
    if (parent != 0 && g_hash_table_contains (listed, &parent)) {
      g_list_store_append (list_below (self, parent), unit);
      continue;
    }
    if (stores[group] == NULL)
      stores[group] = g_list_store_new (HD_TYPE_UNIT);
    g_list_store_append (stores[group], unit);
  }
  for (guint i = 0; i < groups->len; i++) {
    HdOption *group = g_ptr_array_index (groups, i);
    g_autofree char *count = NULL;
    g_autofree char *label = NULL;
    HdOption *heading;

    if (stores[i] == NULL)
      continue;
    count = hd_number_format (g_list_model_get_n_items (G_LIST_MODEL (stores[i])));
    label = g_strdup_printf ("%s (%s)", hd_option_label (group), count);
    heading = hd_option_new (hd_option_id (group), hd_option_nick (group), label);
    g_ptr_array_add (named, heading);
    g_hash_table_insert (self->members, heading, stores[i]);
  }
  /* Last, for the tree asks for the children at once. */
  g_list_store_splice (self->groups, 0, 0, named->pdata, named->len);
}

static void
hd_unit_tree_dispose (GObject *object)
{
  HdUnitTree *self = HD_UNIT_TREE (object);

  if (self->units != NULL)
    g_signal_handlers_disconnect_by_func (self->units, rebuild, self);
  G_OBJECT_CLASS (hd_unit_tree_parent_class)->dispose (object);
}

static void
hd_unit_tree_finalize (GObject *object)
{
  HdUnitTree *self = HD_UNIT_TREE (object);

  g_clear_object (&self->model);
  g_clear_object (&self->groups);
  g_clear_pointer (&self->members, g_hash_table_unref);
  g_clear_pointer (&self->below, g_hash_table_unref);
  g_clear_object (&self->units);
  g_clear_object (&self->context);
  G_OBJECT_CLASS (hd_unit_tree_parent_class)->finalize (object);
}

static void
hd_unit_tree_class_init (HdUnitTreeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = hd_unit_tree_dispose;
  G_OBJECT_CLASS (klass)->finalize = hd_unit_tree_finalize;
}

static void
hd_unit_tree_init (HdUnitTree *self)
{
  self->field = HD_UNIT_KIND;
  self->groups = g_list_store_new (HD_TYPE_OPTION);
  self->members = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
  self->below = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_object_unref);
  self->model = gtk_tree_list_model_new (g_object_ref (G_LIST_MODEL (self->groups)), FALSE, TRUE, children_of, self, NULL);
}

HdUnitTree *
hd_unit_tree_new (HdContext  *context,
                  GListModel *units)
{
  HdUnitTree *self = g_object_new (HD_TYPE_UNIT_TREE, NULL);

  self->context = g_object_ref (context);
  self->units = g_object_ref (units);
  g_signal_connect_swapped (units, "items-changed", G_CALLBACK (rebuild), self);
  rebuild (self);
  return self;
}

void
hd_unit_tree_group_by (HdUnitTree *self,
                       guint       field)
{
  self->field = field;
  rebuild (self);
}

guint
hd_unit_tree_grouping (HdUnitTree *self)
{
  return self->field;
}

GListModel *
hd_unit_tree_model (HdUnitTree *self)
{
  return G_LIST_MODEL (self->model);
}
