/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "picker.h"
#include "store/text.h"

/* Shorter lists are seen at a glance. */
#define SEARCH_FROM 9

struct _HdPicker
{
  GtkPopover          parent_instance;

  GtkWidget          *search;     /* borrowed from the popover's child */
  GtkListView        *list;
  GtkFilterListModel *filtered;   /* (owned) */
  GtkCustomFilter    *filter;     /* (owned) */
  GtkSingleSelection *selection;  /* (owned) */
  GListModel         *options;    /* (owned) (nullable) */
  char               *needle;     /* (owned): folded */
};

enum { PICKED, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (HdPicker, hd_picker, GTK_TYPE_POPOVER)

static gboolean
match_option (gpointer item,
              gpointer data)
{
  HdPicker *self = data;

  return self->needle == NULL || *self->needle == '\0' || hd_option_matches (item, self->needle);
}

static void
pick (HdPicker *self,
      guint     position)
{
  g_autoptr (HdOption) option = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  if (option == NULL)
    return;
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[PICKED], 0, option);
}

static void
search_changed_cb (HdPicker       *self,
                   GtkSearchEntry *entry)
{
  g_free (self->needle);
  self->needle = hd_text_fold (gtk_editable_get_text (GTK_EDITABLE (entry)));
  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
  gtk_single_selection_set_selected (self->selection, 0);
}

static void
search_activated_cb (HdPicker *self)
{
  pick (self, gtk_single_selection_get_selected (self->selection));
}

static void
stop_search_cb (HdPicker *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
row_activated_cb (HdPicker *self,
                  guint     position)
{
  pick (self, position);
}

/* Down leads from the search entry into the list. */
static gboolean
key_pressed_cb (HdPicker        *self,
                guint            keyval,
                guint            keycode,
                GdkModifierType  state)
{
  if (keyval != GDK_KEY_Down)
    return GDK_EVENT_PROPAGATE;
  gtk_widget_grab_focus (GTK_WIDGET (self->list));
  return GDK_EVENT_STOP;
}

static void
setup_row_cb (HdPicker    *self,
              GtkListItem *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 48);
  gtk_list_item_set_child (item, label);
}

static void
bind_row_cb (HdPicker    *self,
             GtkListItem *item)
{
  const char *text = hd_option_label (gtk_list_item_get_item (item));
  GtkWidget *label = gtk_list_item_get_child (item);

  gtk_label_set_text (GTK_LABEL (label), text);
  gtk_widget_set_tooltip_text (label, g_utf8_strlen (text, -1) > 48 ? text : NULL);
  if (gtk_widget_get_parent (label) != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (label)),
                                    GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
hd_picker_map (GtkWidget *widget)
{
  HdPicker *self = HD_PICKER (widget);

  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  GTK_WIDGET_CLASS (hd_picker_parent_class)->map (widget);
  gtk_widget_grab_focus (gtk_widget_get_visible (self->search) ? self->search : GTK_WIDGET (self->list));
}

static void
hd_picker_dispose (GObject *object)
{
  HdPicker *self = HD_PICKER (object);

  /* The filter calls back into the picker. */
  if (self->filter != NULL)
    gtk_custom_filter_set_filter_func (self->filter, NULL, NULL, NULL);
  g_clear_object (&self->filter);
  g_clear_object (&self->filtered);
  g_clear_object (&self->selection);
  g_clear_object (&self->options);
  g_clear_pointer (&self->needle, g_free);
  G_OBJECT_CLASS (hd_picker_parent_class)->dispose (object);
}

static void
hd_picker_class_init (HdPickerClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = hd_picker_dispose;
  GTK_WIDGET_CLASS (klass)->map = hd_picker_map;
  signals[PICKED] = g_signal_new ("picked", HD_TYPE_PICKER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, HD_TYPE_OPTION);
}

static void
hd_picker_init (HdPicker *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->filter = gtk_custom_filter_new (match_option, self, NULL);
  self->filtered = gtk_filter_list_model_new (NULL, g_object_ref (GTK_FILTER (self->filter)));
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->filtered)));

  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_row_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_row_cb), self, G_CONNECT_SWAPPED);
  self->list = GTK_LIST_VIEW (gtk_list_view_new (g_object_ref (GTK_SELECTION_MODEL (self->selection)), factory));
  gtk_list_view_set_single_click_activate (self->list, TRUE);
  g_signal_connect_object (self->list, "activate", G_CALLBACK (row_activated_cb), self, G_CONNECT_SWAPPED);

  self->search = gtk_search_entry_new ();
  gtk_search_entry_set_search_delay (GTK_SEARCH_ENTRY (self->search), 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Search the choices"), -1);
  g_signal_connect_object (self->search, "search-changed", G_CALLBACK (search_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search, "activate", G_CALLBACK (search_activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search, "stop-search", G_CALLBACK (stop_search_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->search, keys);

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_propagate_natural_width (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), 360);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->list));
  gtk_box_append (GTK_BOX (box), self->search);
  gtk_box_append (GTK_BOX (box), scroller);
  gtk_popover_set_child (GTK_POPOVER (self), box);
  gtk_widget_add_css_class (GTK_WIDGET (self), "hd-picker");
}

GtkWidget *
hd_picker_new (const char *label)
{
  HdPicker *self = g_object_new (HD_TYPE_PICKER, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  return GTK_WIDGET (self);
}

void
hd_picker_set_options (HdPicker   *self,
                       GListModel *options,
                       const char *none)
{
  g_autoptr (GListModel) model = g_object_ref (options);

  if (none != NULL) {
    GListStore *parts = g_list_store_new (G_TYPE_LIST_MODEL);
    g_autoptr (GListStore) first = g_list_store_new (HD_TYPE_OPTION);
    g_autoptr (HdOption) option = hd_option_new (0, "", none);

    g_list_store_append (first, option);
    g_list_store_append (parts, first);
    g_list_store_append (parts, model);
    g_object_unref (model);
    model = G_LIST_MODEL (gtk_flatten_list_model_new (G_LIST_MODEL (parts)));
  }
  g_set_object (&self->options, options);
  gtk_filter_list_model_set_model (self->filtered, model);
  gtk_widget_set_visible (self->search, g_list_model_get_n_items (model) >= SEARCH_FROM);
}
