/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Many rows of a page at once: a column of ticks beside the one selected row, which
 * GTK 4.8 can be trusted with, and a bar that says how many are ticked and what can be
 * done with them. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "page-private.h"
#include "store/text.h"

/* Where counting which ticked rows the list leaves out would be felt. */
#define MAX_COUNTED 200000

static gboolean
is_checked (HdPagePrivate *priv,
            gint64         id)
{
  return g_hash_table_contains (priv->checked, &id);
}

static void
set_checked (HdPagePrivate *priv,
             gint64         id,
             gboolean       checked)
{
  if (id == 0)
    return;
  if (checked)
    g_hash_table_add (priv->checked, g_memdup2 (&id, sizeof id));
  else
    g_hash_table_remove (priv->checked, &id);
}

static gint64
id_at (HdPagePrivate *priv,
       guint          position)
{
  g_autoptr (GObject) item = NULL;
  HdRecord *record;

  if (priv->first_rows != NULL)
    return hd_query_id_at (priv->query, position);
  item = g_list_model_get_item (priv->model, position);
  record = item != NULL ? hd_page_item_record (item) : NULL;
  return record != NULL ? hd_record_id (record) : 0;
}

static guint
count_rows (HdPagePrivate *priv)
{
  return g_list_model_get_n_items (priv->first_rows != NULL ? G_LIST_MODEL (priv->query) : priv->model);
}

/* How many of the ticked rows the list shows. */
static guint
count_shown (HdPagePrivate *priv)
{
  guint rows = count_rows (priv), n = 0;

  if (rows > MAX_COUNTED)
    return g_hash_table_size (priv->checked);
  for (guint i = 0; i < rows; i++)
    n += is_checked (priv, id_at (priv, i));
  return n;
}

static void
show_check (HdPagePrivate *priv,
            GtkListItem   *item)
{
  gpointer object = gtk_list_item_get_item (item);
  HdRecord *record = object != NULL ? hd_page_item_record (object) : NULL;
  GtkWidget *check = gtk_list_item_get_child (item);
  gboolean checked = record != NULL && is_checked (priv, hd_record_id (record));
  GtkWidget *cell = gtk_widget_get_parent (check);
  GtkWidget *row = cell != NULL ? gtk_widget_get_parent (cell) : NULL;

  gtk_widget_set_visible (check, record != NULL);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), checked);
  if (row != NULL && gtk_widget_get_parent (row) != NULL)
    gtk_accessible_update_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_CHECKED,
                                 checked ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
}

void
hd_page_show_checks (HdPage *self)
{
  HdPagePrivate *priv = hd_page_priv (self);
  GHashTableIter iter;
  gpointer item;
  guint n, hidden;
  g_autofree char *number = NULL;
  g_autofree char *text = NULL;

  if (priv->checked == NULL)
    return;
  priv->checks_move = TRUE;
  g_hash_table_iter_init (&iter, priv->check_items);
  while (g_hash_table_iter_next (&iter, &item, NULL))
    show_check (priv, item);
  priv->checks_move = FALSE;

  n = g_hash_table_size (priv->checked);
  hidden = n > 0 ? n - count_shown (priv) : 0;
  number = hd_number_format (n);
  if (hidden > 0) {
    g_autofree char *away = hd_number_format (hidden);

    /* Translators: how many rows are ticked, and how many of them the list leaves out. */
    text = g_strdup_printf (_("%s chosen, %s of them not in the list now"), number, away);
  } else
    text = g_strdup_printf (_("%s chosen"), number);
  gtk_label_set_text (priv->check_count, text);
  gtk_revealer_set_reveal_child (priv->check_bar, n > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.check-none", n > 0);
}

static void
changed (HdPage *self)
{
  hd_page_show_checks (self);
  if (HD_PAGE_GET_CLASS (self)->checked != NULL)
    HD_PAGE_GET_CLASS (self)->checked (self);
}

static void
check_range (HdPagePrivate *priv,
             guint          from,
             guint          to,
             gboolean       checked)
{
  for (guint i = MIN (from, to); i <= MAX (from, to); i++)
    set_checked (priv, id_at (priv, i), checked);
}

static gboolean
shift_is_held (GtkWidget *widget)
{
  GdkSeat *seat = gdk_display_get_default_seat (gtk_widget_get_display (widget));
  GdkDevice *keyboard = seat != NULL ? gdk_seat_get_keyboard (seat) : NULL;

  return keyboard != NULL && (gdk_device_get_modifier_state (keyboard) & GDK_SHIFT_MASK) != 0;
}

/* With Shift, all rows from the last one ticked. */
static void
toggled_cb (GtkCheckButton *check,
            GtkListItem    *item)
{
  HdPage *self = HD_PAGE (gtk_widget_get_ancestor (GTK_WIDGET (check), HD_TYPE_PAGE));
  HdPagePrivate *priv = self != NULL ? hd_page_priv (self) : NULL;
  HdRecord *record = gtk_list_item_get_item (item) != NULL ? hd_page_item_record (gtk_list_item_get_item (item)) : NULL;
  gboolean active = gtk_check_button_get_active (check);
  guint anchor;

  if (priv == NULL || priv->checks_move || record == NULL)
    return;
  anchor = shift_is_held (GTK_WIDGET (check)) ? hd_page_position_of (self, priv->check_anchor) : GTK_INVALID_LIST_POSITION;
  if (anchor != GTK_INVALID_LIST_POSITION)
    check_range (priv, anchor, gtk_list_item_get_position (item), active);
  else
    set_checked (priv, hd_record_id (record), active);
  priv->check_anchor = hd_record_id (record);
  changed (self);
}

static void
setup_check_cb (HdPage      *self,
                GtkListItem *item)
{
  GtkWidget *check = gtk_check_button_new ();

  /* The keys belong to the row. */
  gtk_widget_set_focusable (check, FALSE);
  gtk_widget_set_halign (check, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Choose this row"), -1);
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), item, 0);
  gtk_list_item_set_child (item, check);
}

static void
bind_check_cb (HdPage      *self,
               GtkListItem *item)
{
  HdPagePrivate *priv = hd_page_priv (self);

  g_hash_table_add (priv->check_items, item);
  priv->checks_move = TRUE;
  show_check (priv, item);
  priv->checks_move = FALSE;
}

static void
unbind_check_cb (HdPage      *self,
                 GtkListItem *item)
{
  if (hd_page_priv (self)->check_items != NULL)
    g_hash_table_remove (hd_page_priv (self)->check_items, item);
}

static void
toggle_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  HdPage *self = HD_PAGE (widget);
  HdPagePrivate *priv = hd_page_priv (self);
  HdRecord *record = hd_page_item_record (gtk_single_selection_get_selected_item (priv->selection));

  if (priv->checked == NULL || record == NULL)
    return;
  set_checked (priv, hd_record_id (record), !is_checked (priv, hd_record_id (record)));
  priv->check_anchor = hd_record_id (record);
  changed (self);
}

/* Ticks this row and the next one in a direction, and goes there. */
static void
extend_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  HdPage *self = HD_PAGE (widget);
  HdPagePrivate *priv = hd_page_priv (self);
  guint selected = gtk_single_selection_get_selected (priv->selection);
  gint64 next = (gint64) selected + g_variant_get_int32 (parameter);

  if (priv->checked == NULL || selected == GTK_INVALID_LIST_POSITION || next < 0 || next >= count_rows (priv))
    return;
  if (priv->first_rows != NULL)
    hd_first_rows_release (priv->first_rows);
  check_range (priv, selected, next, TRUE);
  priv->check_anchor = id_at (priv, next);
  gtk_single_selection_set_selected (priv->selection, next);
  hd_page_focus_list (self);
  changed (self);
}

static void
all_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  HdPagePrivate *priv = hd_page_priv (HD_PAGE (widget));

  if (priv->checked == NULL)
    return;
  hd_query_wait (priv->query);
  if (count_rows (priv) > 0)
    check_range (priv, 0, count_rows (priv) - 1, TRUE);
  changed (HD_PAGE (widget));
}

static void
none_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdPagePrivate *priv = hd_page_priv (HD_PAGE (widget));

  if (priv->checked == NULL)
    return;
  g_hash_table_remove_all (priv->checked);
  changed (HD_PAGE (widget));
}

void
hd_page_class_install_check_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "page.check-toggle", NULL, toggle_action);
  gtk_widget_class_install_action (widget_class, "page.check-extend", "i", extend_action);
  gtk_widget_class_install_action (widget_class, "page.check-all", NULL, all_action);
  gtk_widget_class_install_action (widget_class, "page.check-none", NULL, none_action);
}

static void
add_key (GtkShortcutController *keys,
         const char            *trigger,
         const char            *action,
         GVariant              *argument)
{
  GtkShortcut *shortcut = gtk_shortcut_new (gtk_shortcut_trigger_parse_string (trigger), gtk_named_action_new (action));

  gtk_shortcut_set_arguments (shortcut, argument);
  gtk_shortcut_controller_add_shortcut (keys, shortcut);
}

void
hd_page_build_checks (HdPage *self)
{
  HdPagePrivate *priv = hd_page_priv (self);
  GtkListItemFactory *factory;
  g_autoptr (GtkColumnViewColumn) column = NULL;
  GtkEventController *keys;

  if (!HD_PAGE_GET_CLASS (self)->has_checks)
    return;
  priv->checked = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  priv->check_items = g_hash_table_new (NULL, NULL);
  factory = gtk_signal_list_item_factory_new ();
  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_check_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_check_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_check_cb), self, G_CONNECT_SWAPPED);
  column = gtk_column_view_column_new ("✓", factory);
  gtk_column_view_insert_column (priv->view, 0, column);

  /* Before the view takes the keys for itself. */
  keys = gtk_shortcut_controller_new ();
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  add_key (GTK_SHORTCUT_CONTROLLER (keys), "space", "page.check-toggle", NULL);
  add_key (GTK_SHORTCUT_CONTROLLER (keys), "<Shift>Down", "page.check-extend", g_variant_new_int32 (1));
  add_key (GTK_SHORTCUT_CONTROLLER (keys), "<Shift>Up", "page.check-extend", g_variant_new_int32 (-1));
  add_key (GTK_SHORTCUT_CONTROLLER (keys), "<Control>a", "page.check-all", NULL);
  add_key (GTK_SHORTCUT_CONTROLLER (keys), "<Control><Shift>a", "page.check-none", NULL);
  gtk_widget_add_controller (GTK_WIDGET (priv->view), keys);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.check-none", FALSE);
}

void
hd_page_add_check_widget (HdPage    *self,
                          GtkWidget *widget)
{
  HdPagePrivate *priv = hd_page_priv (self);

  gtk_flow_box_insert (priv->check_box, widget, -1);
  gtk_widget_set_focusable (gtk_widget_get_parent (widget), FALSE);
}

void
hd_page_set_checked (HdPage       *self,
                     const gint64 *ids,
                     guint         n)
{
  HdPagePrivate *priv = hd_page_priv (self);

  g_return_if_fail (priv->checked != NULL);

  g_hash_table_remove_all (priv->checked);
  for (guint i = 0; i < n; i++)
    set_checked (priv, ids[i], TRUE);
  changed (self);
}

guint
hd_page_n_checked (HdPage *self)
{
  HdPagePrivate *priv = hd_page_priv (self);

  return priv->checked != NULL ? g_hash_table_size (priv->checked) : 0;
}

GArray *
hd_page_chosen (HdPage *self)
{
  HdPagePrivate *priv = hd_page_priv (self);
  HdStore *store = hd_room_store (HD_ROOM (self));
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GHashTable) left = NULL;
  GHashTableIter iter;
  gpointer key;

  hd_page_leave_form (self);
  if (hd_page_n_checked (self) == 0) {
    if (priv->selected_id != 0)
      g_array_append_val (ids, priv->selected_id);
    return ids;
  }
  /* In the order of the list, then those that it leaves out and that are still there. */
  left = g_hash_table_new (g_int64_hash, g_int64_equal);
  g_hash_table_iter_init (&iter, priv->checked);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    g_hash_table_add (left, key);
  for (guint i = 0; i < count_rows (priv) && g_hash_table_size (left) > 0; i++) {
    gint64 id = id_at (priv, i);

    if (g_hash_table_remove (left, &id))
      g_array_append_val (ids, id);
  }
  g_hash_table_iter_init (&iter, left);
  while (g_hash_table_iter_next (&iter, &key, NULL)) {
    g_autoptr (HdRecord) record = hd_store_get (store, HD_PAGE_GET_CLASS (self)->record_type, *(gint64 *) key, NULL);

    if (record != NULL)
      g_array_append_val (ids, *(gint64 *) key);
  }
  return ids;
}
