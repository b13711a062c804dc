/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "contest-button.h"
#include "feedback.h"
#include "lazy-popover.h"
#include "page-private.h"
#include "year-button.h"

typedef enum { PROP_SORT_KEY = 1, PROP_DESCENDING, N_PROPS } HdPageProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (HdPage, hd_page, HD_TYPE_ROOM)

/* Says what became of what was typed before something else is shown. */
void
hd_page_leave_form (HdPage *self)
{
  HdPagePrivate *priv = hd_page_priv (self);
  g_autoptr (GError) error = NULL;
  g_autofree char *title = NULL;
  g_autofree char *text = NULL;
  gint64 id;

  if (priv->form == NULL || hd_form_record (priv->form) == NULL)
    return;
  title = hd_form_title (priv->form);
  id = hd_record_id (hd_form_record (priv->form));
  switch (hd_form_leave (priv->form, &error)) {
  case HD_LEFT_SAVED:
    text = g_strdup_printf (_("Saved: %s"), title);
    hd_feedback_toast_action (GTK_WIDGET (self), text, _("_Undo"), "win.undo", NULL);
    break;
  case HD_LEFT_DRAFT:
    text = g_strdup_printf (_("Kept as a draft: %s (%s)"), title, error->message);
    hd_feedback_toast_action (GTK_WIDGET (self), text, _("_Go back"), "page.open", g_variant_new_int64 (id));
    break;
  case HD_LEFT_CLEAN:
  default:
    break;
  }
}

/* The list, or what stands in its place. */
void
hd_page_focus_list (HdPage *self)
{
  HdPagePrivate *priv = hd_page_priv (self);

  if (g_strcmp0 (gtk_stack_get_visible_child_name (priv->states), "list") == 0) {
    GtkWidget *row = hd_page_selected_row (self);

    /* Left to itself the view focuses the place where the focus was last, which
     * after a search is another record, or the list as a whole. */
    hd_page_scroll_to (self, gtk_single_selection_get_selected (priv->selection));
    if (row == NULL || !gtk_widget_grab_focus (row))
      gtk_widget_grab_focus (GTK_WIDGET (priv->view));
  } else
    gtk_widget_child_focus (GTK_WIDGET (priv->states), GTK_DIR_TAB_FORWARD);
}

void
hd_page_show_form (HdPage   *self,
           gboolean  shown)
{
  HdPagePrivate *priv = hd_page_priv (self);
  GtkWidget *focus = gtk_widget_get_root (GTK_WIDGET (self)) != NULL ? gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self))) : NULL;

  /* An entry that vanishes with the focus in it goes on blinking. */
  if (!shown && focus != NULL && priv->form != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (priv->form)))
    hd_page_focus_list (self);
  gtk_stack_set_visible_child_name (priv->form_stack, shown ? "form" : "none");
  gtk_widget_set_visible (priv->save_button, shown);
  gtk_widget_set_visible (priv->record_menu, shown);
}

void
hd_page_update_title (HdPage *self)
{
  HdPagePrivate *priv = hd_page_priv (self);
  HdRecord *record = priv->form != NULL ? hd_form_record (priv->form) : NULL;
  gboolean dirty = priv->form != NULL && hd_form_is_dirty (priv->form);
  gboolean writable = !hd_store_is_read_only (hd_room_store (HD_ROOM (self)));
  g_autofree char *title = record != NULL ? hd_form_title (priv->form) : g_strdup ("");

  adw_window_title_set_title (priv->form_title, title);
  adw_window_title_set_subtitle (priv->form_title, dirty ? _("Not saved yet") : "");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.save", record != NULL && dirty && writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.revert", record != NULL && dirty && writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.copy", record != NULL && writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.delete", priv->selected_id != 0 && writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.history", record != NULL && !hd_record_is_new (record));
  if (dirty)
    gtk_widget_add_css_class (priv->save_button, "suggested-action");
  else
    gtk_widget_remove_css_class (priv->save_button, "suggested-action");
}

static void
form_saved_cb (HdPage *self,
               gint64  id)
{
  hd_page_priv (self)->selected_id = id;
  hd_page_queue_state (self);
}

static void
load_record (HdPage *self,
             gint64  id)
{
  HdForm *form = hd_page_form (self);
  g_autoptr (GError) error = NULL;
  gboolean restored;

  if (!hd_form_load (form, id, &restored, &error)) {
    hd_page_show_form (self, FALSE);
    hd_form_clear (form);
    hd_page_update_title (self);
    if (!g_error_matches (error, HD_ERROR, HD_ERROR_NOT_FOUND))
      hd_feedback_toast (GTK_WIDGET (self), error->message);
    return;
  }
  hd_page_show_form (self, TRUE);
  hd_page_update_title (self);
  if (restored)
    hd_feedback_toast_action (GTK_WIDGET (self), _("What was typed and not saved is here again"), _("_Discard"), "page.revert", NULL);
}

void
hd_page_show_selected (HdPage *self)
{
  HdPagePrivate *priv = hd_page_priv (self);
  HdRecord *record = priv->form != NULL ? hd_form_record (priv->form) : NULL;

  if (record != NULL && hd_record_id (record) == priv->selected_id)
    return;
  hd_page_leave_form (self);
  if (priv->selected_id != 0)
    load_record (self, priv->selected_id);
}

static gboolean
show_selected_cb (gpointer data)
{
  hd_page_priv (HD_PAGE (data))->show_id = 0;
  hd_page_show_selected (data);
  return G_SOURCE_REMOVE;
}

static void
selected_cb (HdPage *self)
{
  HdPagePrivate *priv = hd_page_priv (self);
  HdRecord *record = hd_page_item_record (gtk_single_selection_get_selected_item (priv->selection));

  /* Nothing is selected also while the list is told anew: the page remembers. */
  if (record == NULL || hd_record_id (record) == priv->selected_id)
    return;
  priv->selected_id = hd_record_id (record);
  if (priv->show_id == 0)
    priv->show_id = g_idle_add (show_selected_cb, self);
}

static gboolean
reload_cb (gpointer data)
{
  HdPage *self = data;
  HdPagePrivate *priv = hd_page_priv (self);
  HdRecord *record = priv->form != NULL ? hd_form_record (priv->form) : NULL;

  priv->reload_id = 0;
  if (record != NULL && !hd_record_is_new (record) && !hd_form_is_dirty (priv->form))
    load_record (self, hd_record_id (record));
  hd_page_refresh_quick (self);
  hd_page_write_cells (self);
  hd_page_update_state (self);
  return G_SOURCE_REMOVE;
}

static void
store_changed_cb (HdPage *self)
{
  HdPagePrivate *priv = hd_page_priv (self);

  if (priv->reload_id == 0)
    priv->reload_id = g_idle_add (reload_cb, self);
}

static void
search_changed_cb (GtkSearchEntry *entry,
                   HdPage         *self)
{
  hd_query_set_search (hd_page_priv (self)->query, gtk_editable_get_text (GTK_EDITABLE (entry)));
}

/* What a search needs is read while the first letter is still being typed. */
static void
search_entered_cb (HdPage *self)
{
  hd_query_prepare_search (hd_page_priv (self)->query);
}

/* Escape takes the search back first, and only then leaves it. */
static void
search_stopped_cb (GtkSearchEntry *entry,
                   HdPage         *self)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (entry)) != '\0')
    gtk_editable_set_text (GTK_EDITABLE (entry), "");
  else
    hd_page_focus_list (self);
}

static void
search_activated_cb (GtkSearchEntry *entry,
                     HdPage         *self)
{
  HdPagePrivate *priv = hd_page_priv (self);

  if (g_list_model_get_n_items (G_LIST_MODEL (priv->selection)) == 0)
    return;
  if (gtk_single_selection_get_selected (priv->selection) == GTK_INVALID_LIST_POSITION)
    gtk_single_selection_set_selected (priv->selection, 0);
  hd_page_focus_list (self);
}

static void
row_activated_cb (GtkColumnView *view,
                  guint          position,
                  HdPage        *self)
{
  g_autoptr (GObject) item = g_list_model_get_item (G_LIST_MODEL (hd_page_priv (self)->selection), position);

  if (hd_page_item_record (item) == NULL) {
    /* The heading of a group opens and closes. */
    gtk_tree_list_row_set_expanded (GTK_TREE_LIST_ROW (item), !gtk_tree_list_row_get_expanded (GTK_TREE_LIST_ROW (item)));
    return;
  }
  gtk_single_selection_set_selected (hd_page_priv (self)->selection, position);
  gtk_widget_activate_action (GTK_WIDGET (self), "page.to-form", NULL);
}

static void
sort_changed_cb (HdPage *self)
{
  hd_page_remember_sort (self);
  hd_page_apply_sort (self);
}

/* Only now are the rest of the rows and the form made: the first frame is out. */
static gboolean
release_cb (gpointer data)
{
  HdPage *self = data;
  HdPagePrivate *priv = hd_page_priv (self);

  priv->release_id = 0;
  if (priv->first_rows != NULL)
    hd_first_rows_release (priv->first_rows);
  hd_page_scroll_to (self, gtk_single_selection_get_selected (priv->selection));
  hd_page_form (self);
  return G_SOURCE_REMOVE;
}

static gboolean
first_frame_cb (GtkWidget     *widget,
                GdkFrameClock *clock,
                gpointer       data)
{
  HdPagePrivate *priv = hd_page_priv (HD_PAGE (widget));

  if (priv->release_id == 0)
    priv->release_id = g_timeout_add (50, release_cb, widget);
  return G_SOURCE_REMOVE;
}

static void
hd_page_room_leave (HdRoom *room)
{
  hd_page_leave_form (HD_PAGE (room));
}

static gboolean
hd_page_room_show_record (HdRoom     *room,
                          const char *table,
                          gint64      id)
{
  if (!g_str_equal (table, hd_record_type_table (HD_PAGE_GET_CLASS (room)->record_type)))
    return FALSE;
  hd_page_select (HD_PAGE (room), id);
  return TRUE;
}

static gboolean
hd_page_room_new_record (HdRoom   *room,
                         HdRecord *template)
{
  if (G_OBJECT_TYPE (template) != HD_PAGE_GET_CLASS (room)->record_type)
    return FALSE;
  hd_page_new_record (HD_PAGE (room), template);
  return TRUE;
}

static void
hd_page_room_enter (HdRoom *room)
{
  hd_page_focus_list (HD_PAGE (room));
}

static gboolean
hd_page_room_unfinished (HdRoom *room)
{
  HdPagePrivate *priv = hd_page_priv (HD_PAGE (room));

  return priv->form != NULL && hd_form_is_dirty (priv->form);
}

static void
hd_page_constructed (GObject *object)
{
  HdPage *self = HD_PAGE (object);
  HdPagePrivate *priv = hd_page_priv (self);
  const HdPageClass *klass = HD_PAGE_GET_CLASS (self);
  HdStore *store = hd_room_store (HD_ROOM (self));
  gboolean writable = !hd_store_is_read_only (store);

  G_OBJECT_CLASS (hd_page_parent_class)->constructed (object);
  priv->query = hd_query_new (store, klass->record_type);
  hd_page_restore_sort (self);

  gtk_widget_set_tooltip_text (priv->new_button, _(klass->new_tooltip));
  gtk_accessible_update_property (GTK_ACCESSIBLE (priv->new_button), GTK_ACCESSIBLE_PROPERTY_LABEL, _(klass->new_tooltip), -1);
  g_object_set (priv->search, "placeholder-text", _(klass->search_hint), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (priv->search), GTK_ACCESSIBLE_PROPERTY_LABEL, _(klass->search_hint), -1);
  hd_lazy_menu (GTK_MENU_BUTTON (priv->record_menu), priv->record_actions);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.new", writable);

  hd_page_build_list (self);
  hd_page_build_filters (self);
  hd_page_apply_sort (self);
  hd_page_update_state (self);
  hd_page_show_form (self, FALSE);
  hd_page_update_title (self);

  g_signal_connect_object (priv->selection, "notify::selected-item", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (priv->query, "items-changed", G_CALLBACK (hd_page_queue_state), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (priv->query, "notify::busy", G_CALLBACK (hd_page_queue_state), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (store, "changed", G_CALLBACK (store_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_tick_callback (GTK_WIDGET (self), first_frame_cb, NULL, NULL);
}

static void
hd_page_dispose (GObject *object)
{
  HdPagePrivate *priv = hd_page_priv (HD_PAGE (object));

  g_clear_handle_id (&priv->show_id, g_source_remove);
  g_clear_handle_id (&priv->release_id, g_source_remove);
  g_clear_handle_id (&priv->reload_id, g_source_remove);
  g_clear_handle_id (&priv->state_id, g_source_remove);
  priv->form = NULL;
  if (priv->view != NULL)
    gtk_column_view_set_model (priv->view, NULL);
  gtk_widget_insert_action_group (GTK_WIDGET (object), "columns", NULL);
  g_clear_object (&priv->selection);
  g_clear_object (&priv->model);
  g_clear_object (&priv->view_menu);
  g_clear_object (&priv->first_rows);
  g_clear_pointer (&priv->columns, g_ptr_array_unref);
  g_clear_pointer (&priv->cells, g_hash_table_unref);
  g_clear_pointer (&priv->filters, g_hash_table_unref);
  g_clear_pointer (&priv->quick_buttons, g_ptr_array_unref);
  g_clear_pointer (&priv->checked, g_hash_table_unref);
  g_clear_pointer (&priv->check_items, g_hash_table_unref);
  G_OBJECT_CLASS (hd_page_parent_class)->dispose (object);
}

static void
hd_page_finalize (GObject *object)
{
  HdPagePrivate *priv = hd_page_priv (HD_PAGE (object));

  g_clear_object (&priv->query);
  g_clear_pointer (&priv->asked_sort, g_free);
  G_OBJECT_CLASS (hd_page_parent_class)->finalize (object);
}

static void
hd_page_get_property (GObject    *object,
                      guint       prop_id,
                      GValue     *value,
                      GParamSpec *pspec)
{
  HdPagePrivate *priv = hd_page_priv (HD_PAGE (object));
  gboolean descending = FALSE;
  const char *key = priv->query != NULL ? hd_query_sort (priv->query, &descending) : "";

  switch ((HdPageProperty) prop_id) {
  case PROP_SORT_KEY:
    g_value_set_string (value, key != NULL ? key : "");
    break;
  case PROP_DESCENDING:
    g_value_set_boolean (value, descending);
    break;
  case N_PROPS:
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
hd_page_set_property (GObject      *object,
                      guint         prop_id,
                      const GValue *value,
                      GParamSpec   *pspec)
{
  HdPage *self = HD_PAGE (object);
  HdPagePrivate *priv = hd_page_priv (self);
  gboolean descending;
  const char *key = hd_query_sort (priv->query, &descending);

  switch ((HdPageProperty) prop_id) {
  case PROP_SORT_KEY:
    if (g_strcmp0 (key, g_value_get_string (value)) == 0)
      return;
    hd_query_set_sort (priv->query, g_value_get_string (value), descending);
    break;
  case PROP_DESCENDING:
    if (descending == g_value_get_boolean (value))
      return;
    {
      g_autofree char *same = g_strdup (key);

      hd_query_set_sort (priv->query, same, g_value_get_boolean (value));
    }
    break;
  case N_PROPS:
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    return;
  }
  sort_changed_cb (self);
  g_object_notify_by_pspec (object, pspec);
}

static void
hd_page_class_init (HdPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  HdRoomClass *room_class = HD_ROOM_CLASS (klass);

  object_class->constructed = hd_page_constructed;
  object_class->dispose = hd_page_dispose;
  object_class->finalize = hd_page_finalize;
  object_class->get_property = hd_page_get_property;
  object_class->set_property = hd_page_set_property;
  room_class->leave = hd_page_room_leave;
  room_class->show_record = hd_page_room_show_record;
  room_class->new_record = hd_page_room_new_record;
  room_class->enter = hd_page_room_enter;
  room_class->unfinished = hd_page_room_unfinished;

  properties[PROP_SORT_KEY] = g_param_spec_string ("sort-key", NULL, NULL, "",
                                                   G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_DESCENDING] = g_param_spec_boolean ("descending", NULL, NULL, FALSE,
                                                      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/page.ui");
  gtk_widget_class_bind_template_child_private (widget_class, HdPage, leaflet);
  gtk_widget_class_bind_template_child_private (widget_class, HdPage, list_pane);
  gtk_widget_class_bind_template_child_private (widget_class, HdPage, list_header);
  gtk_widget_class_bind_template_child_private (widget_class, HdPage, form_pane);
  gtk_widget_class_bind_template_child_private (widget_class, HdPage, new_button);
  gtk_widget_class_bind_template_child_private (widget_class, HdPage, search);
  gtk_widget_class_bind_template_child_private (widget_class, HdPage, view_button);
  gtk_widget_class_bind_template_child_private (widget_class, HdPage, filter_box);
  gtk_widget_class_bind_template_child_private (widget_class, HdPage, clear_button);
  gtk_widget_class_bind_template_child_private (widget_class, HdPage, states);
  gtk_widget_class_bind_template_child_private (widget_class, HdPage, view);
  gtk_widget_class_bind_template_child_private (widget_class, HdPage, count);
  gtk_widget_class_bind_template_child_private (widget_class, HdPage, check_bar);
  gtk_widget_class_bind_template_child_private (widget_class, HdPage, check_count);
  gtk_widget_class_bind_template_child_private (widget_class, HdPage, check_box);
  gtk_widget_class_bind_template_child_private (widget_class, HdPage, form_stack);
  gtk_widget_class_bind_template_child_private (widget_class, HdPage, form_bin);
  gtk_widget_class_bind_template_child_private (widget_class, HdPage, form_title);
  gtk_widget_class_bind_template_child_private (widget_class, HdPage, save_button);
  gtk_widget_class_bind_template_child_private (widget_class, HdPage, record_menu);
  gtk_widget_class_bind_template_child_private (widget_class, HdPage, record_actions);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_entered_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_stopped_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);

  gtk_widget_class_install_property_action (widget_class, "page.sort-key", "sort-key");
  gtk_widget_class_install_property_action (widget_class, "page.descending", "descending");
  hd_page_class_install_actions (widget_class);

  /* Other keys are bound by the window, so that they work from its sidebar too. */
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "page.to-list", NULL);
}

static void
hd_page_init (HdPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

HdPagePrivate *
hd_page_priv (HdPage *self)
{
  return hd_page_get_instance_private (self);
}

HdQuery *
hd_page_query (HdPage *self)
{
  return hd_page_priv (self)->query;
}

HdForm *
hd_page_form (HdPage *self)
{
  HdPagePrivate *priv = hd_page_priv (self);

  if (priv->form == NULL) {
    priv->form = g_object_new (HD_PAGE_GET_CLASS (self)->form_type (), "context", hd_room_context (HD_ROOM (self)), NULL);
    adw_bin_set_child (priv->form_bin, GTK_WIDGET (priv->form));
    g_signal_connect_object (priv->form, "notify::dirty", G_CALLBACK (hd_page_update_title), self, G_CONNECT_SWAPPED);
    g_signal_connect_object (priv->form, "notify::title", G_CALLBACK (hd_page_update_title), self, G_CONNECT_SWAPPED);
    g_signal_connect_object (priv->form, "saved", G_CALLBACK (form_saved_cb), self, G_CONNECT_SWAPPED);
  }
  return priv->form;
}

void
hd_page_refresh (HdPage *self)
{
  HdPagePrivate *priv = hd_page_priv (self);

  if (priv->selection == NULL)
    return;
  gtk_column_view_set_model (priv->view, NULL);
  gtk_column_view_set_model (priv->view, GTK_SELECTION_MODEL (priv->selection));
}

void
hd_page_add_view_menu (HdPage     *self,
                       const char *title,
                       GMenuModel *section)
{
  g_menu_prepend_section (hd_page_priv (self)->view_menu, title, section);
}

void
hd_page_add_header (HdPage    *self,
                    GtkWidget *widget)
{
  adw_header_bar_pack_end (hd_page_priv (self)->list_header, widget);
}

void
hd_page_add_bar (HdPage    *self,
                 GtkWidget *widget)
{
  HdPagePrivate *priv = hd_page_priv (self);

  gtk_box_insert_child_after (GTK_BOX (priv->list_pane), widget, GTK_WIDGET (priv->filter_box));
}

void
hd_page_add_year_button (HdPage *self)
{
  hd_page_add_header (self, hd_year_button_new (hd_room_context (HD_ROOM (self))));
}

static void
contest_changed_cb (HdPage *self)
{
  hd_query_set_scope (hd_page_query (self), "contest", hd_context_contest (hd_room_context (HD_ROOM (self))));
}

void
hd_page_follow_contest (HdPage *self)
{
  HdContext *context = hd_room_context (HD_ROOM (self));

  hd_page_add_header (self, hd_contest_button_new (context));
  g_signal_connect_object (context, "notify::contest", G_CALLBACK (contest_changed_cb), self, G_CONNECT_SWAPPED);
  contest_changed_cb (self);
}

HdRecord *
hd_page_item_record (gpointer item)
{
  if (HD_IS_RECORD (item))
    return item;
  if (GTK_IS_TREE_LIST_ROW (item)) {
    /* The row holds its item, so the borrowed pointer lives as long as the row. */
    g_autoptr (GObject) object = gtk_tree_list_row_get_item (item);

    return HD_IS_RECORD (object) ? HD_RECORD (object) : NULL;
  }
  return NULL;
}

/* A new record takes what the list is filtered by: whoever looks at one unit's
 * list adds to that unit. */
static void
apply_filters (HdPage   *self,
               HdRecord *record)
{
  const HdPageClass *klass = HD_PAGE_GET_CLASS (self);

  for (guint i = 0; klass->filters != NULL && klass->filters[i] != NULL; i++) {
    const char *value = hd_query_filter (hd_page_query (self), klass->filters[i]);
    guint index;
    const HdField *field = hd_record_type_field (klass->record_type, klass->filters[i], &index);

    if (value == NULL || *value == '\0')
      continue;
    if (field->kind == HD_CHOICE)
      hd_record_set_text (record, index, value);
    else
      hd_record_set_int (record, index, g_ascii_strtoll (value, NULL, 10));
  }
}

void
hd_page_new_record (HdPage   *self,
                    HdRecord *template)
{
  HdPagePrivate *priv = hd_page_priv (self);
  HdForm *form = hd_page_form (self);
  g_autoptr (HdRecord) record = NULL;
  gboolean restored;

  hd_page_leave_form (self);
  if (template != NULL)
    record = g_object_ref (template);
  else {
    record = g_object_new (HD_PAGE_GET_CLASS (self)->record_type, NULL);
    apply_filters (self, record);
    if (HD_PAGE_GET_CLASS (self)->prepare_new != NULL)
      HD_PAGE_GET_CLASS (self)->prepare_new (self, record);
  }
  priv->selected_id = 0;
  gtk_single_selection_set_selected (priv->selection, GTK_INVALID_LIST_POSITION);
  hd_form_start (form, record, template != NULL, &restored);
  hd_page_show_form (self, TRUE);
  hd_page_update_title (self);
  adw_leaflet_set_visible_child (priv->leaflet, priv->form_pane);
  hd_form_field_focus (hd_form_field (form, HD_FORM_GET_CLASS (form)->title_field));
  if (restored)
    hd_feedback_toast_action (GTK_WIDGET (self), _("The record that was not finished is here again"), _("Start _Empty"),
                              "page.new-fresh", NULL);
}

void
hd_page_select (HdPage *self,
                gint64  id)
{
  HdPagePrivate *priv = hd_page_priv (self);
  guint position = hd_page_position_of (self, id);

  if (position == GTK_INVALID_LIST_POSITION) {
    /* It is there, but the filters hide it. */
    gtk_widget_activate_action (GTK_WIDGET (self), "page.clear", NULL);
    hd_query_wait (priv->query);
    position = hd_page_position_of (self, id);
  }
  if (priv->first_rows != NULL)
    hd_first_rows_release (priv->first_rows);
  hd_page_leave_form (self);
  priv->selected_id = id;
  gtk_single_selection_set_selected (priv->selection, position);
  hd_page_scroll_to (self, position);
  load_record (self, id);
  adw_leaflet_set_visible_child (priv->leaflet, priv->form_pane);
}
