/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The list of a page: columns, order, filters, and what is shown when it is empty. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "children.h"
#include "feedback.h"
#include "lazy-popover.h"
#include "page-private.h"
#include "picker.h"
#include "store/text.h"

/* As many rows as the tallest usual screen shows. */
#define FIRST_ROWS 26

/* What the column is too narrow for is read under the pointer. */
static gboolean
cut_text_cb (GtkWidget  *text,
             int         x,
             int         y,
             gboolean    keyboard,
             GtkTooltip *tooltip)
{
  const char *string = gtk_inscription_get_text (GTK_INSCRIPTION (text));
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (text, string);
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  gtk_tooltip_set_text (tooltip, string);
  return width > gtk_widget_get_width (text);
}

static void
setup_cell_cb (HdPage                   *self,
               GtkListItem              *item,
               GtkSignalListItemFactory *factory)
{
  const HdPageColumn *column = g_object_get_data (G_OBJECT (factory), "column");
  GtkWidget *text = gtk_inscription_new (NULL);

  /* What is short is a date, a number or a word that says nothing in part. */
  gtk_inscription_set_min_chars (GTK_INSCRIPTION (text), column->expand ? MIN (column->chars, 28) : column->chars <= 15 ? column->chars : 8);
  gtk_inscription_set_nat_chars (GTK_INSCRIPTION (text), column->chars);
  gtk_inscription_set_text_overflow (GTK_INSCRIPTION (text), GTK_INSCRIPTION_OVERFLOW_ELLIPSIZE_END);
  /* A row may be taller than a line, and a text cut short would stand at its top. */
  gtk_widget_set_valign (text, GTK_ALIGN_CENTER);
  gtk_widget_set_has_tooltip (text, TRUE);
  g_signal_connect (text, "query-tooltip", G_CALLBACK (cut_text_cb), NULL);
  if (HD_PAGE_GET_CLASS (self)->make_model != NULL && column == HD_PAGE_GET_CLASS (self)->columns) {
    GtkWidget *expander = gtk_tree_expander_new ();

    gtk_widget_set_hexpand (text, TRUE);
    gtk_tree_expander_set_child (GTK_TREE_EXPANDER (expander), text);
    gtk_list_item_set_child (item, expander);
  } else
    gtk_list_item_set_child (item, text);
}

/* Rows of GTK 4.8 have no name of their own for a screen reader. */
static void
name_row (GtkWidget  *cell_child,
          const char *name)
{
  GtkWidget *cell = gtk_widget_get_parent (cell_child);
  GtkWidget *row = cell != NULL ? gtk_widget_get_parent (cell) : NULL;

  if (row != NULL && gtk_widget_get_parent (row) != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
write_cell (HdPage             *self,
            GtkListItem        *item,
            const HdPageColumn *column)
{
  HdContext *context = hd_room_context (HD_ROOM (self));
  gpointer object = gtk_list_item_get_item (item);
  HdRecord *record = hd_page_item_record (object);
  GtkWidget *text = gtk_list_item_get_child (item);
  gboolean first = column == HD_PAGE_GET_CLASS (self)->columns;
  g_autofree char *string = NULL;

  if (GTK_IS_TREE_EXPANDER (text)) {
    GtkTreeExpander *expander = GTK_TREE_EXPANDER (text);

    gtk_tree_expander_set_list_row (expander, object);
    text = gtk_tree_expander_get_child (expander);
  }
  if (record == NULL && first && GTK_IS_TREE_LIST_ROW (object)) {
    /* A heading of a tree says its own name. */
    g_autoptr (GObject) heading = gtk_tree_list_row_get_item (object);

    g_object_get (heading, "label", &string, NULL);
  } else if (record == NULL)
    string = g_strdup ("");
  else if (column->text != NULL)
    string = column->text (self, record);
  else
    string = hd_context_display (context, record, column->field);

  gtk_inscription_set_text (GTK_INSCRIPTION (text), string);
  if (record == NULL)
    gtk_widget_add_css_class (text, "heading");
  else
    gtk_widget_remove_css_class (text, "heading");
  if (first)
    name_row (gtk_list_item_get_child (item), string);
}

static void
bind_cell_cb (HdPage                   *self,
              GtkListItem              *item,
              GtkSignalListItemFactory *factory)
{
  const HdPageColumn *column = g_object_get_data (G_OBJECT (factory), "column");

  g_hash_table_insert (hd_page_priv (self)->cells, item, (gpointer) column);
  write_cell (self, item, column);
}

static void
unbind_cell_cb (HdPage      *self,
                GtkListItem *item)
{
  if (hd_page_priv (self)->cells != NULL)
    g_hash_table_remove (hd_page_priv (self)->cells, item);
}

/* A row that stays where it is is not bound again when its record changes, nor when
 * something changes that it only names. */
void
hd_page_write_cells (HdPage *self)
{
  GHashTableIter iter;
  gpointer item, column;

  g_hash_table_iter_init (&iter, hd_page_priv (self)->cells);
  while (g_hash_table_iter_next (&iter, &item, &column))
    write_cell (self, item, column);
}

/* Header titles tell only that something changed. Asking the view's sorter to
 * compare two things shows which column's sorter it asks first, and which way round. */
static int
ask_column (gconstpointer a,
            gconstpointer b,
            gpointer      data)
{
  GtkColumnViewColumn *column = data;
  HdPage *self = g_object_get_data (G_OBJECT (column), "page");
  HdPagePrivate *priv = hd_page_priv (self);

  if (priv->asked_sort == NULL)
    priv->asked_sort = g_strdup (g_object_get_data (G_OBJECT (column), "sort"));
  return -1;
}

static void
header_sorted_cb (HdPage *self)
{
  HdPagePrivate *priv = hd_page_priv (self);
  GtkOrdering order;

  /* A view that is being taken apart lets go of its sorter last. */
  if (priv->arrow_moves || priv->view == NULL)
    return;
  g_clear_pointer (&priv->asked_sort, g_free);
  order = gtk_sorter_compare (gtk_column_view_get_sorter (priv->view), self, priv->view);
  if (priv->asked_sort != NULL)
    g_object_set (self, "sort-key", priv->asked_sort, "descending", order == GTK_ORDERING_LARGER, NULL);
  g_clear_pointer (&priv->asked_sort, g_free);
}

/* Preferences that hold something for each page are dictionaries by its name. */
static GVariant *
page_setting (HdPage     *self,
              const char *key)
{
  g_autoptr (GVariant) all = g_settings_get_value (hd_context_settings (hd_room_context (HD_ROOM (self))), key);

  return g_variant_lookup_value (all, HD_PAGE_GET_CLASS (self)->name, NULL);
}

static void
set_page_setting (HdPage     *self,
                  const char *key,
                  GVariant   *value)
{
  GSettings *settings = hd_context_settings (hd_room_context (HD_ROOM (self)));
  g_autoptr (GVariant) all = g_settings_get_value (settings, key);
  GVariantBuilder builder;
  GVariantIter iter;
  const char *name;
  GVariant *old;

  g_variant_builder_init (&builder, g_variant_get_type (all));
  g_variant_iter_init (&iter, all);
  while (g_variant_iter_loop (&iter, "{&s*}", &name, &old))
    if (!g_str_equal (name, HD_PAGE_GET_CLASS (self)->name))
      g_variant_builder_add (&builder, "{s*}", name, old);
  g_variant_builder_add (&builder, "{s*}", HD_PAGE_GET_CLASS (self)->name, value);
  g_settings_set_value (settings, key, g_variant_builder_end (&builder));
}

static void
visible_columns_cb (HdPage *self)
{
  HdPagePrivate *priv = hd_page_priv (self);
  const HdPageClass *klass = HD_PAGE_GET_CLASS (self);
  g_autoptr (GStrvBuilder) shown = g_strv_builder_new ();
  g_auto (GStrv) ids = NULL;

  for (guint i = 0; i < klass->n_columns; i++)
    if (gtk_column_view_column_get_visible (g_ptr_array_index (priv->columns, i)))
      g_strv_builder_add (shown, klass->columns[i].id);
  ids = g_strv_builder_end (shown);
  set_page_setting (self, "columns", g_variant_new_strv ((const char *const *) ids, -1));
}

static GtkColumnViewColumn *
make_column (HdPage             *self,
             const HdPageColumn *column)
{
  const HdField *fields = hd_record_type_fields (HD_PAGE_GET_CLASS (self)->record_type, NULL);
  g_autoptr (GVariant) setting = page_setting (self, "columns");
  g_autofree const char **chosen = setting != NULL ? g_variant_get_strv (setting, NULL) : NULL;
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkColumnViewColumn *made;

  g_object_set_data (G_OBJECT (factory), "column", (gpointer) column);
  g_signal_connect_swapped (factory, "setup", G_CALLBACK (setup_cell_cb), self);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cell_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_cell_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "teardown", G_CALLBACK (unbind_cell_cb), self, G_CONNECT_SWAPPED);
  made = gtk_column_view_column_new (_(column->title != NULL ? column->title : fields[column->field].label), factory);
  gtk_column_view_column_set_expand (made, column->expand);
  gtk_column_view_column_set_resizable (made, TRUE);
  gtk_column_view_column_set_visible (made, chosen == NULL ? column->shown : g_strv_contains (chosen, column->id));
  if (column->sort != NULL) {
    g_autoptr (GtkSorter) sorter = GTK_SORTER (gtk_custom_sorter_new (ask_column, made, NULL));

    g_object_set_data (G_OBJECT (made), "page", self);
    g_object_set_data (G_OBJECT (made), "sort", (gpointer) column->sort);
    gtk_column_view_column_set_sorter (made, sorter);
  }
  return made;
}

/* The menu that orders the list and chooses its columns without a mouse. */
static void
build_view_menu (HdPage *self)
{
  HdPagePrivate *priv = hd_page_priv (self);
  const HdPageClass *klass = HD_PAGE_GET_CLASS (self);
  guint n_sorts;
  const HdSort *sorts = hd_query_sorts (klass->record_type, &n_sorts);
  GMenu *menu = priv->view_menu = g_menu_new ();
  g_autoptr (GMenu) order = g_menu_new ();
  g_autoptr (GMenu) direction = g_menu_new ();
  g_autoptr (GMenu) columns = g_menu_new ();
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  for (guint i = 0; i < n_sorts; i++) {
    g_autofree char *action = g_strdup_printf ("page.sort-key::%s", sorts[i].key);

    g_menu_append (order, _(sorts[i].label), action);
  }
  g_menu_append (direction, _("Descending"), "page.descending");
  for (guint i = 0; i < klass->n_columns; i++) {
    GtkColumnViewColumn *column = g_ptr_array_index (priv->columns, i);
    g_autoptr (GPropertyAction) action = g_property_action_new (klass->columns[i].id, column, "visible");
    g_autofree char *name = g_strdup_printf ("columns.%s", klass->columns[i].id);

    /* The first column is what a row is called by. */
    if (i == 0)
      continue;
    g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
    g_menu_append (columns, gtk_column_view_column_get_title (column), name);
  }
  gtk_widget_insert_action_group (GTK_WIDGET (self), "columns", G_ACTION_GROUP (group));
  g_menu_append_section (menu, _("Sort by"), G_MENU_MODEL (order));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (direction));
  g_menu_append_section (menu, _("Columns"), G_MENU_MODEL (columns));
  hd_lazy_menu (priv->view_button, G_MENU_MODEL (menu));
}

/* The list widget inside the column view: only it knows how to scroll to a row. */
static GtkWidget *
inner_list (HdPagePrivate *priv)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (priv->view)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_LIST_VIEW (child))
      return child;
  return NULL;
}

static void
filter_picked_cb (HdPicker *picker,
                  HdOption *option,
                  HdPage   *self)
{
  HdPagePrivate *priv = hd_page_priv (self);
  const char *name = g_object_get_data (G_OBJECT (picker), "field");
  const HdField *field = hd_record_type_field (HD_PAGE_GET_CLASS (self)->record_type, name, NULL);
  g_autofree char *value = NULL;

  if (field->kind == HD_CHOICE)
    value = g_strdup (hd_option_nick (option));
  else
    value = hd_option_id (option) != 0 ? g_strdup_printf ("%" G_GINT64_FORMAT, hd_option_id (option)) : g_strdup ("");
  hd_query_set_filter (priv->query, name, value);
  hd_page_show_filters (self);
  hd_page_update_state (self);
}

/* A table appears in the way of its kind: years and choices know their values,
 * references are lists of the context. */
static GListModel *
filter_options (HdPage        *self,
                const HdField *field)
{
  HdContext *context = hd_room_context (HD_ROOM (self));

  if (field->kind == HD_CHOICE)
    return hd_options_from_choices (field->choices);
  if (field->kind == HD_REF)
    return g_object_ref (hd_context_options (context, field->ref));
  return hd_context_years (context);
}

/* Built when first opened: nothing is made or read for the first frame. */
static GtkWidget *
make_filter_picker (GtkMenuButton *button,
                    gpointer       data)
{
  HdPage *self = data;
  const char *name = g_object_get_data (G_OBJECT (button), "field");
  const HdField *field = hd_record_type_field (HD_PAGE_GET_CLASS (self)->record_type, name, NULL);
  GtkWidget *picker = hd_picker_new (_(field->label));
  g_autoptr (GListModel) options = filter_options (self, field);

  g_object_set_data (G_OBJECT (picker), "field", (gpointer) name);
  g_signal_connect (picker, "picked", G_CALLBACK (filter_picked_cb), self);
  hd_picker_set_options (HD_PICKER (picker), options, _("All"));
  return picker;
}

static void
quick_toggled_cb (GtkToggleButton *button,
                  HdPage          *self)
{
  HdPagePrivate *priv = hd_page_priv (self);
  guint index;

  g_ptr_array_find (priv->quick_buttons, button, &index);
  if (gtk_toggle_button_get_active (button) != (priv->quick == (int) index))
    hd_page_show_quick (self, gtk_toggle_button_get_active (button) ? (int) index : -1);
}

static void
build_quick (HdPage *self)
{
  HdPagePrivate *priv = hd_page_priv (self);
  const HdPageClass *klass = HD_PAGE_GET_CLASS (self);

  priv->quick = -1;
  priv->quick_buttons = g_ptr_array_new ();
  for (guint i = 0; i < klass->n_quick; i++) {
    GtkWidget *button = gtk_toggle_button_new_with_label (_(klass->quick[i].label));

    gtk_widget_set_tooltip_text (button, _(klass->quick[i].tooltip));
    gtk_widget_add_css_class (button, "hd-quick");
    g_ptr_array_add (priv->quick_buttons, button);
    g_signal_connect (button, "toggled", G_CALLBACK (quick_toggled_cb), self);
    gtk_flow_box_insert (priv->filter_box, button, g_hash_table_size (priv->filters) + i);
    gtk_widget_set_focusable (gtk_widget_get_parent (button), FALSE);
  }
}

void
hd_page_refresh_quick (HdPage *self)
{
  HdPagePrivate *priv = hd_page_priv (self);
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = NULL;
  gint64 none = 0;

  if (priv->quick < 0)
    return;
  ids = HD_PAGE_GET_CLASS (self)->quick[priv->quick].ids (self, &error);
  if (ids == NULL)
    hd_feedback_toast (GTK_WIDGET (self), error->message);
  else
    hd_query_set_ids (priv->query, ids->len > 0 ? (const gint64 *) ids->data : &none, ids->len);
}

void
hd_page_show_quick (HdPage *self,
                    int     quick)
{
  HdPagePrivate *priv = hd_page_priv (self);

  priv->quick = quick;
  if (quick < 0)
    hd_query_set_ids (priv->query, NULL, 0);
  else
    hd_page_refresh_quick (self);
  hd_page_show_filters (self);
  hd_page_queue_state (self);
}

void
hd_page_build_filters (HdPage *self)
{
  HdPagePrivate *priv = hd_page_priv (self);
  const HdPageClass *klass = HD_PAGE_GET_CLASS (self);

  priv->filters = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; klass->filters != NULL && klass->filters[i] != NULL; i++) {
    GtkWidget *button = gtk_menu_button_new ();

    g_object_set_data (G_OBJECT (button), "field", (gpointer) klass->filters[i]);
    hd_lazy_popover (GTK_MENU_BUTTON (button), make_filter_picker, self);
    gtk_widget_add_css_class (button, "hd-filter");
    gtk_flow_box_insert (priv->filter_box, button, i);
    gtk_widget_set_focusable (gtk_widget_get_parent (button), FALSE);
    g_hash_table_insert (priv->filters, (gpointer) klass->filters[i], button);
  }
  build_quick (self);
  hd_page_show_filters (self);
}

void
hd_page_show_filters (HdPage *self)
{
  HdPagePrivate *priv = hd_page_priv (self);
  GHashTableIter iter;
  gpointer name, button;

  g_hash_table_iter_init (&iter, priv->filters);
  while (g_hash_table_iter_next (&iter, &name, &button)) {
    const HdField *field = hd_record_type_field (HD_PAGE_GET_CLASS (self)->record_type, name, NULL);
    const char *value = hd_query_filter (priv->query, name);
    gboolean set = value != NULL && *value != '\0';
    g_autofree char *shown = hd_context_display_value (hd_room_context (HD_ROOM (self)), field, set ? value : "");
    g_autofree char *start = g_utf8_strlen (shown, -1) > 20 ? g_utf8_substring (shown, 0, 19) : NULL;
    /* Translators: a filter that is set: its field and its value. */
    g_autofree char *label = set ? g_strdup_printf (_("%s: %s%s"), _(field->label), start != NULL ? start : shown,
                                                    start != NULL ? "…" : "")
                                 : g_strdup (_(field->label));

    gtk_menu_button_set_label (button, label);
    gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
    gtk_widget_set_tooltip_text (button, set ? shown : NULL);
    if (set)
      gtk_widget_add_css_class (button, "hd-set");
    else
      gtk_widget_remove_css_class (button, "hd-set");
  }
  for (guint i = 0; i < priv->quick_buttons->len; i++)
    gtk_toggle_button_set_active (g_ptr_array_index (priv->quick_buttons, i), priv->quick == (int) i);
  gtk_widget_set_visible (priv->clear_button, hd_query_is_filtered (priv->query));
}

void
hd_page_restore_sort (HdPage *self)
{
  HdPagePrivate *priv = hd_page_priv (self);
  g_autoptr (GVariant) setting = page_setting (self, "sort-orders");
  const char *order = setting != NULL ? g_variant_get_string (setting, NULL) : "";
  guint n;
  const HdSort *sorts = hd_query_sorts (HD_PAGE_GET_CLASS (self)->record_type, &n);
  gboolean descending;

  if (*order == '\0' && HD_PAGE_GET_CLASS (self)->usual_sort != NULL)
    order = HD_PAGE_GET_CLASS (self)->usual_sort (self);
  descending = *order == '-';
  /* What was remembered may be of another version. */
  for (guint i = 0; i < n; i++)
    if (g_str_equal (sorts[i].key, order + descending))
      hd_query_set_sort (priv->query, sorts[i].key, descending);
}

void
hd_page_remember_sort (HdPage *self)
{
  gboolean descending;
  const char *key = hd_query_sort (hd_page_priv (self)->query, &descending);

  set_page_setting (self, "sort-orders", g_variant_new_take_string (g_strconcat (descending ? "-" : "", key, NULL)));
}

void
hd_page_apply_sort (HdPage *self)
{
  HdPagePrivate *priv = hd_page_priv (self);
  const HdPageClass *klass = HD_PAGE_GET_CLASS (self);
  gboolean descending;
  const char *key = hd_query_sort (priv->query, &descending);

  priv->arrow_moves = TRUE;
  /* With no column first, or the arrow of the old column stays. */
  gtk_column_view_sort_by_column (priv->view, NULL, GTK_SORT_ASCENDING);
  for (guint i = 0; i < klass->n_columns; i++)
    if (g_strcmp0 (klass->columns[i].sort, key) == 0) {
      gtk_column_view_sort_by_column (priv->view, g_ptr_array_index (priv->columns, i),
                                      descending ? GTK_SORT_DESCENDING : GTK_SORT_ASCENDING);
      break;
    }
  priv->arrow_moves = FALSE;
}

/* The three faces of an empty list, each made when it is first needed. */
static void
ensure_state (HdPage     *self,
              const char *state)
{
  HdPagePrivate *priv = hd_page_priv (self);
  const HdPageClass *klass = HD_PAGE_GET_CLASS (self);
  GtkWidget *page, *button;

  if (gtk_stack_get_child_by_name (priv->states, state) != NULL)
    return;
  page = adw_status_page_new ();
  button = gtk_button_new ();
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "pill");
  adw_status_page_set_child (ADW_STATUS_PAGE (page), button);
  if (g_str_equal (state, "nothing")) {
    g_object_set (page, "icon-name", "edit-find-symbolic", "title", _("Nothing Found"),
                  "description", _("No row has these words and filters."), NULL);
    gtk_button_set_label (GTK_BUTTON (button), _("Clear Search and Filters"));
    gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "page.clear");
  } else if (g_str_equal (state, "needs")) {
    g_object_set (page, "icon-name", klass->icon, "title", _(klass->needs_title), "description", _(klass->needs_text), NULL);
    gtk_button_set_label (GTK_BUTTON (button), _("Go There"));
    gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", klass->needs_room);
    gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.room");
  } else {
    g_object_set (page, "icon-name", klass->icon, "title", _(klass->empty_title), "description", _(klass->empty_text), NULL);
    gtk_button_set_label (GTK_BUTTON (button), _(klass->new_tooltip));
    gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "page.new");
    gtk_widget_add_css_class (button, "suggested-action");
  }
  gtk_stack_add_named (priv->states, page, state);
}

void
hd_page_update_state (HdPage *self)
{
  HdPagePrivate *priv = hd_page_priv (self);
  const HdPageClass *klass = HD_PAGE_GET_CLASS (self);
  guint shown = g_list_model_get_n_items (G_LIST_MODEL (priv->query)), total;
  gboolean busy;
  g_autofree char *shown_text = NULL;
  g_autofree char *total_text = NULL;
  g_autofree char *count = NULL;
  const char *state;

  g_object_get (priv->query, "total", &total, "busy", &busy, NULL);
  /* The list is empty for a moment between the two steps of a change. */
  if (busy)
    return;
  shown_text = hd_number_format (shown);
  total_text = hd_number_format (total);
  /* Translators: how many rows a list shows, and how many there are. */
  count = shown == total ? g_strdup (shown_text) : g_strdup_printf (_("%s of %s"), shown_text, total_text);
  if (hd_query_found_in_text (priv->query)) {
    g_autofree char *found = g_strdup_printf (_("%s, found in achievements and notes"), count);

    gtk_label_set_text (priv->count, found);
  } else
    gtk_label_set_text (priv->count, count);

  if (shown > 0)
    state = "list";
  else if (total > 0)
    state = "nothing";
  else if (klass->needs != NULL && g_list_model_get_n_items (hd_context_options (hd_room_context (HD_ROOM (self)), klass->needs)) == 0)
    state = "needs";
  else
    state = "empty";
  if (!g_str_equal (state, "list"))
    ensure_state (self, state);
  gtk_stack_set_visible_child_name (priv->states, state);
  gtk_widget_set_sensitive (GTK_WIDGET (priv->search), total > 0);
  gtk_widget_set_sensitive (GTK_WIDGET (priv->filter_box), total > 0);
  gtk_widget_set_sensitive (GTK_WIDGET (priv->view_button), total > 0);
  gtk_widget_set_visible (priv->clear_button, hd_query_is_filtered (priv->query));
}

static gboolean
state_idle_cb (gpointer data)
{
  HdPage *self = data;
  HdPagePrivate *priv = hd_page_priv (self);
  guint position;

  priv->state_id = 0;
  hd_page_update_state (self);
  hd_page_show_checks (self);
  /* A list that was told anew has lost its selection; the page has not. */
  position = hd_page_position_of (self, priv->selected_id);
  if (position != gtk_single_selection_get_selected (priv->selection))
    gtk_single_selection_set_selected (priv->selection, position);
  return G_SOURCE_REMOVE;
}

void
hd_page_queue_state (HdPage *self)
{
  HdPagePrivate *priv = hd_page_priv (self);

  if (priv->state_id == 0)
    priv->state_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, state_idle_cb, self, NULL);
}

guint
hd_page_position_of (HdPage *self,
                     gint64  id)
{
  HdPagePrivate *priv = hd_page_priv (self);

  if (id == 0)
    return GTK_INVALID_LIST_POSITION;
  if (priv->first_rows != NULL)
    return hd_query_position_of (priv->query, id);
  for (guint i = 0; i < g_list_model_get_n_items (priv->model); i++) {
    g_autoptr (GObject) item = g_list_model_get_item (priv->model, i);
    HdRecord *record = hd_page_item_record (item);

    if (record != NULL && hd_record_id (record) == id)
      return i;
  }
  return GTK_INVALID_LIST_POSITION;
}

void
hd_page_scroll_to (HdPage *self,
                   guint   position)
{
  GtkWidget *list = inner_list (hd_page_priv (self));

  /* A list that has no place yet would scroll to nowhere, and show nothing when it has;
   * after the first frame it is asked again. */
  if (list != NULL && gtk_widget_get_height (list) > 0 && position != GTK_INVALID_LIST_POSITION)
    gtk_widget_activate_action (list, "list.scroll-to-item", "u", position);
}

GtkWidget *
hd_page_selected_row (HdPage *self)
{
  GtkWidget *list = inner_list (hd_page_priv (self));

  return list != NULL ? hd_selected_row (list) : NULL;
}

void
hd_page_build_list (HdPage *self)
{
  HdPagePrivate *priv = hd_page_priv (self);
  const HdPageClass *klass = HD_PAGE_GET_CLASS (self);

  if (klass->make_model != NULL)
    priv->model = klass->make_model (self, priv->query);
  else {
    priv->first_rows = hd_first_rows_new (G_LIST_MODEL (priv->query), FIRST_ROWS);
    priv->model = g_object_ref (G_LIST_MODEL (priv->first_rows));
  }
  priv->selection = gtk_single_selection_new (NULL);
  gtk_single_selection_set_autoselect (priv->selection, FALSE);
  gtk_single_selection_set_can_unselect (priv->selection, TRUE);
  gtk_single_selection_set_model (priv->selection, priv->model);

  priv->columns = g_ptr_array_new_with_free_func (g_object_unref);
  priv->cells = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < klass->n_columns; i++) {
    GtkColumnViewColumn *column = make_column (self, &klass->columns[i]);

    g_ptr_array_add (priv->columns, column);
    gtk_column_view_append_column (priv->view, column);
    g_signal_connect_object (column, "notify::visible", G_CALLBACK (visible_columns_cb), self, G_CONNECT_SWAPPED);
  }
  hd_page_build_checks (self);
  build_view_menu (self);
  g_signal_connect_object (gtk_column_view_get_sorter (priv->view), "changed", G_CALLBACK (header_sorted_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_column_view_set_model (priv->view, GTK_SELECTION_MODEL (priv->selection));
}
