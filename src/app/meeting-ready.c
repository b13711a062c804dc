/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "feedback.h"
#include "meeting-ready.h"
#include "option.h"
#include "store/meeting.h"
#include "store/text.h"

#define HD_TYPE_MEETING_READY (hd_meeting_ready_get_type ())
G_DECLARE_FINAL_TYPE (HdMeetingReady, hd_meeting_ready, HD, MEETING_READY, AdwWindow)

struct _HdMeetingReady
{
  AdwWindow           parent_instance;

  /* Template widgets */
  GtkStack           *states;
  GtkWidget          *search;
  GtkListView        *view;
  GtkLabel           *count;

  /* Owned */
  HdContext          *context;
  GListStore         *all;        /* of HdOption: a dossier, with what is searched in it */
  GHashTable         *chosen;     /* of HdOption, borrowed */
  GtkFilterListModel *shown;
  GtkCustomFilter    *filter;
  char               *needle;     /* folded */

  gint64              meeting;
};

G_DEFINE_FINAL_TYPE (HdMeetingReady, hd_meeting_ready, ADW_TYPE_WINDOW)

static gboolean
match_cb (gpointer item,
          gpointer data)
{
  HdMeetingReady *self = data;

  return *self->needle == '\0' || hd_option_matches (item, self->needle);
}

static void
update_count (HdMeetingReady *self)
{
  guint n = g_hash_table_size (self->chosen), all = g_list_model_get_n_items (G_LIST_MODEL (self->all));
  g_autofree char *text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u of %u dossier chosen", "%u of %u dossiers chosen", all), n, all);

  gtk_label_set_text (self->count, text);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "ready.add", n > 0);
}

static void
toggled_cb (GtkCheckButton *check,
            HdMeetingReady *self)
{
  HdOption *option = g_object_get_data (G_OBJECT (check), "option");

  if (option == NULL)
    return;
  if (gtk_check_button_get_active (check))
    g_hash_table_add (self->chosen, option);
  else
    g_hash_table_remove (self->chosen, option);
  update_count (self);
}

static void
setup_cb (HdMeetingReady *self,
          GtkListItem    *item)
{
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *name = gtk_label_new (NULL), *detail = gtk_label_new (NULL);
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_xalign (GTK_LABEL (detail), 0);
  gtk_label_set_ellipsize (GTK_LABEL (name), PANGO_ELLIPSIZE_END);
  gtk_label_set_ellipsize (GTK_LABEL (detail), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (detail, "dim-label");
  gtk_widget_add_css_class (detail, "caption");
  gtk_widget_set_focusable (check, FALSE);
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, 0);
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), detail);
  gtk_box_append (GTK_BOX (row), check);
  gtk_box_append (GTK_BOX (row), box);
  gtk_widget_add_css_class (row, "hd-line");
  gtk_list_item_set_child (item, row);
}

static void
bind_cb (HdMeetingReady *self,
         GtkListItem    *item)
{
  HdOption *option = gtk_list_item_get_item (item);
  GtkWidget *row = gtk_list_item_get_child (item);
  GtkWidget *check = gtk_widget_get_first_child (row), *box = gtk_widget_get_last_child (row);
  const char *both = hd_option_label (option), *end = strchr (both, '\n');
  g_autofree char *name = g_strndup (both, end - both);

  g_object_set_data (G_OBJECT (check), "option", NULL);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), g_hash_table_contains (self->chosen, option));
  g_object_set_data (G_OBJECT (check), "option", option);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_first_child (box)), name);
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_last_child (box)), end + 1);
  gtk_widget_set_tooltip_text (row, both);
  if (gtk_widget_get_parent (row) != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (row)), GTK_ACCESSIBLE_PROPERTY_LABEL, both, -1);
}

static void
unbind_cb (HdMeetingReady *self,
           GtkListItem    *item)
{
  g_object_set_data (G_OBJECT (gtk_widget_get_first_child (gtk_list_item_get_child (item))), "option", NULL);
}

/* Shows the marks of all rows anew. */
static void
refresh (HdMeetingReady *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_cb), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (self->view, factory);
  g_object_unref (factory);
  update_count (self);
}

/* Space or Enter on a row, or a click: marks it, or takes the mark away. */
static void
row_activated_cb (HdMeetingReady *self,
                  guint           position)
{
  g_autoptr (HdOption) option = g_list_model_get_item (G_LIST_MODEL (self->shown), position);
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self));
  GtkWidget *row = focus != NULL ? gtk_widget_get_first_child (focus) : NULL;
  GtkWidget *check = row != NULL ? gtk_widget_get_first_child (row) : NULL;

  if (GTK_IS_CHECK_BUTTON (check) && g_object_get_data (G_OBJECT (check), "option") == option) {
    gtk_check_button_set_active (GTK_CHECK_BUTTON (check), !g_hash_table_contains (self->chosen, option));
    return;
  }
  if (!g_hash_table_remove (self->chosen, option))
    g_hash_table_add (self->chosen, option);
  refresh (self);
}

static void
search_changed_cb (HdMeetingReady *self)
{
  g_free (self->needle);
  self->needle = hd_text_fold (gtk_editable_get_text (GTK_EDITABLE (self->search)));
  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
}

/* Marks everything that is shown, or nothing if all of it is marked. */
static void
all_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  HdMeetingReady *self = HD_MEETING_READY (widget);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->shown)), marked = 0;

  for (guint i = 0; i < n; i++) {
    g_autoptr (HdOption) option = g_list_model_get_item (G_LIST_MODEL (self->shown), i);

    marked += g_hash_table_contains (self->chosen, option);
  }
  for (guint i = 0; i < n; i++) {
    g_autoptr (HdOption) option = g_list_model_get_item (G_LIST_MODEL (self->shown), i);

    if (marked == n)
      g_hash_table_remove (self->chosen, option);
    else
      g_hash_table_add (self->chosen, option);
  }
  refresh (self);
}

static void
add_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  HdMeetingReady *self = HD_MEETING_READY (widget);
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GError) error = NULL;

  /* In the order of the list, not of the clicks. */
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->all)); i++) {
    g_autoptr (HdOption) option = g_list_model_get_item (G_LIST_MODEL (self->all), i);
    gint64 id = hd_option_id (option);

    if (g_hash_table_contains (self->chosen, option))
      g_array_append_val (ids, id);
  }
  if (hd_meeting_add_items (hd_context_store (self->context), self->meeting, (gint64 *) ids->data, ids->len, &error))
    gtk_window_destroy (GTK_WINDOW (self));
  else
    hd_feedback_error (widget, _("The dossiers could not be put on the agenda"), error);
}

static void
hd_meeting_ready_dispose (GObject *object)
{
  HdMeetingReady *self = HD_MEETING_READY (object);

  /* The filter calls back into the window. */
  if (self->filter != NULL)
    gtk_custom_filter_set_filter_func (self->filter, NULL, NULL, NULL);
  g_clear_object (&self->filter);
  g_clear_object (&self->shown);
  g_clear_pointer (&self->chosen, g_hash_table_unref);
  g_clear_object (&self->all);
  g_clear_object (&self->context);
  g_clear_pointer (&self->needle, g_free);
  G_OBJECT_CLASS (hd_meeting_ready_parent_class)->dispose (object);
}

static void
hd_meeting_ready_class_init (HdMeetingReadyClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_meeting_ready_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/meeting-ready.ui");
  gtk_widget_class_bind_template_child (widget_class, HdMeetingReady, states);
  gtk_widget_class_bind_template_child (widget_class, HdMeetingReady, search);
  gtk_widget_class_bind_template_child (widget_class, HdMeetingReady, view);
  gtk_widget_class_bind_template_child (widget_class, HdMeetingReady, count);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_install_action (widget_class, "ready.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "ready.all", NULL, all_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_CONTROL_MASK, "ready.add", NULL);
}

static void
hd_meeting_ready_init (HdMeetingReady *self)
{
  GtkSelectionModel *selection;

  self->needle = g_strdup ("");
  self->all = g_list_store_new (HD_TYPE_OPTION);
  self->chosen = g_hash_table_new (NULL, NULL);
  self->filter = gtk_custom_filter_new (match_cb, self, NULL);
  self->shown = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (self->all)), g_object_ref (GTK_FILTER (self->filter)));
  gtk_widget_init_template (GTK_WIDGET (self));
  selection = GTK_SELECTION_MODEL (gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->shown))));
  gtk_list_view_set_model (self->view, selection);
  g_object_unref (selection);
}

static void
load (HdMeetingReady *self)
{
  HdStore *store = hd_context_store (self->context);
  g_autoptr (GArray) ids = hd_meeting_ready (store, 0, NULL);
  g_autoptr (GPtrArray) options = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; ids != NULL && i < ids->len; i++) {
    g_autoptr (HdRecord) nomination = hd_store_get (store, HD_TYPE_NOMINATION, g_array_index (ids, gint64, i), NULL);
    g_autofree char *label = NULL;

    if (nomination == NULL)
      continue;
    label = g_strdup_printf ("%s\n%s · %s · %d", hd_record_text (nomination, HD_NOMINATION_FULL_NAME),
                             hd_context_name (self->context, "unit", hd_record_int (nomination, HD_NOMINATION_UNIT)),
                             hd_context_name (self->context, "award_form", hd_record_int (nomination, HD_NOMINATION_AWARD_FORM)),
                             (int) hd_record_int (nomination, HD_NOMINATION_YEAR));
    g_ptr_array_add (options, hd_option_new (hd_record_id (nomination), "", label));
  }
  g_list_store_splice (self->all, 0, 0, options->pdata, options->len);
}

GtkWindow *
hd_meeting_ready_show (GtkWidget *widget,
                       HdContext *context,
                       gint64     meeting)
{
  HdMeetingReady *self = g_object_new (HD_TYPE_MEETING_READY, "transient-for", hd_feedback_window (widget), NULL);

  self->context = g_object_ref (context);
  self->meeting = meeting;
  load (self);
  refresh (self);
  gtk_stack_set_visible_child_name (self->states, g_list_model_get_n_items (G_LIST_MODEL (self->all)) > 0 ? "list" : "empty");
  gtk_window_present (GTK_WINDOW (self));
  return GTK_WINDOW (self);
}
