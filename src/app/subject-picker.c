/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "store/query.h"
#include "store/subject.h"
#include "store/text.h"
#include "subject-picker.h"
#include "text-parts.h"

struct _HdSubjectPicker
{
  GtkPopover          parent_instance;

  GtkWidget          *search;     /* borrowed from the popover's child */
  GtkListView        *list;       /* borrowed */
  HdContext          *context;    /* (owned) */
  HdQuery            *query;      /* (owned) */
  GtkSingleSelection *selection;  /* (owned) */
};

enum { PICKED, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (HdSubjectPicker, hd_subject_picker, GTK_TYPE_POPOVER)

static void
pick (HdSubjectPicker *self,
      guint            position)
{
  gint64 id = hd_query_id_at (self->query, position);

  if (id == 0)
    return;
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[PICKED], 0, id);
}

static void
search_changed_cb (HdSubjectPicker *self,
                   GtkSearchEntry  *entry)
{
  hd_query_set_search (self->query, gtk_editable_get_text (GTK_EDITABLE (entry)));
}

static void
search_activated_cb (HdSubjectPicker *self)
{
  guint position = gtk_single_selection_get_selected (self->selection);

  pick (self, position != GTK_INVALID_LIST_POSITION ? position : 0);
}

static void
stop_search_cb (HdSubjectPicker *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
row_activated_cb (HdSubjectPicker *self,
                  guint            position)
{
  pick (self, position);
}

/* Down leads from the search entry into the list. */
static gboolean
key_pressed_cb (HdSubjectPicker *self,
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
setup_row_cb (HdSubjectPicker *self,
              GtkListItem     *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_width_chars (GTK_LABEL (label), 36);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 48);
  gtk_list_item_set_child (item, label);
}

/* Namesakes are told apart by their unit and year of birth. */
static void
bind_row_cb (HdSubjectPicker *self,
             GtkListItem     *item)
{
  HdRecord *record = gtk_list_item_get_item (item);
  GtkWidget *label = gtk_list_item_get_child (item);
  g_autofree char *birth = hd_date_format (hd_record_text (record, HD_SUBJECT_BIRTH));
  const char *unit = hd_context_name (self->context, "unit", hd_record_int (record, HD_SUBJECT_UNIT));
  g_autofree char *text = hd_text_parts (hd_record_text (record, HD_SUBJECT_FULL_NAME), birth, unit, NULL);

  gtk_label_set_text (GTK_LABEL (label), text);
  gtk_widget_set_tooltip_text (label, text);
  if (gtk_widget_get_parent (label) != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (label)), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
hd_subject_picker_map (GtkWidget *widget)
{
  HdSubjectPicker *self = HD_SUBJECT_PICKER (widget);

  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  GTK_WIDGET_CLASS (hd_subject_picker_parent_class)->map (widget);
  gtk_widget_grab_focus (self->search);
  hd_query_prepare_search (self->query);
}

static void
hd_subject_picker_dispose (GObject *object)
{
  HdSubjectPicker *self = HD_SUBJECT_PICKER (object);

  g_clear_object (&self->selection);
  g_clear_object (&self->query);
  g_clear_object (&self->context);
  G_OBJECT_CLASS (hd_subject_picker_parent_class)->dispose (object);
}

static void
hd_subject_picker_class_init (HdSubjectPickerClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = hd_subject_picker_dispose;
  GTK_WIDGET_CLASS (klass)->map = hd_subject_picker_map;
  signals[PICKED] = g_signal_new ("picked", HD_TYPE_SUBJECT_PICKER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
}

static void
hd_subject_picker_init (HdSubjectPicker *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_row_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_row_cb), self, G_CONNECT_SWAPPED);
  self->list = GTK_LIST_VIEW (gtk_list_view_new (NULL, factory));
  gtk_list_view_set_single_click_activate (self->list, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Exemplars"), -1);
  g_signal_connect_object (self->list, "activate", G_CALLBACK (row_activated_cb), self, G_CONNECT_SWAPPED);
  self->search = gtk_search_entry_new ();
  gtk_search_entry_set_search_delay (GTK_SEARCH_ENTRY (self->search), 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Search exemplars"), -1);
  g_signal_connect_object (self->search, "search-changed", G_CALLBACK (search_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search, "activate", G_CALLBACK (search_activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search, "stop-search", G_CALLBACK (stop_search_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->search, keys);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_min_content_height (GTK_SCROLLED_WINDOW (scroller), 240);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->list));
  gtk_box_append (GTK_BOX (box), self->search);
  gtk_box_append (GTK_BOX (box), scroller);
  gtk_popover_set_child (GTK_POPOVER (self), box);
  gtk_widget_add_css_class (GTK_WIDGET (self), "hd-picker");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Exemplars"), -1);
}

GtkWidget *
hd_subject_picker_new (HdContext *context)
{
  HdSubjectPicker *self = g_object_new (HD_TYPE_SUBJECT_PICKER, NULL);

  self->context = g_object_ref (context);
  self->query = hd_query_new (hd_context_store (context), HD_TYPE_SUBJECT);
  /* Left to itself it selects a row of the answer before. */
  self->selection = gtk_single_selection_new (NULL);
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  gtk_single_selection_set_model (self->selection, G_LIST_MODEL (self->query));
  gtk_single_selection_set_selected (self->selection, GTK_INVALID_LIST_POSITION);
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (self->selection));
  return GTK_WIDGET (self);
}
