/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "feedback.h"
#include "lazy-popover.h"
#include "store/activity.h"
#include "store/subject.h"
#include "subject-picker.h"
#include "told-list.h"

struct _HdToldList
{
  AdwBin         parent_instance;

  /* Template widgets */
  GtkWidget     *group;
  GtkMenuButton *add_button;
  GtkListBox    *list;
  GtkWidget     *empty;

  HdContext     *context;  /* (owned) (nullable) */
  gint64         activity;
};

G_DEFINE_FINAL_TYPE (HdToldList, hd_told_list, ADW_TYPE_BIN)

static void
add_row (HdToldList *self,
         HdRecord   *link,
         HdRecord   *subject)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *remove = gtk_button_new_from_icon_name ("user-trash-symbolic");
  const char *name = hd_record_text (subject, HD_SUBJECT_FULL_NAME);
  g_autofree char *label = g_strdup_printf (_("Remove %s"), name);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), hd_context_name (self->context, "unit", hd_record_int (subject, HD_SUBJECT_UNIT)));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "(sx)", "subject", hd_record_id (subject));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.show-record");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (remove), "x", hd_record_id (link));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (remove), "told.remove");
  gtk_widget_set_tooltip_text (remove, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (remove), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_valign (remove, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (remove, "flat");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), remove);
  gtk_list_box_append (self->list, row);
}

static void
reload (HdToldList *self)
{
  HdStore *store = hd_context_store (self->context);
  g_autoptr (GPtrArray) links = NULL;
  GtkWidget *child;
  gboolean any = FALSE;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, child);
  if (self->activity != 0)
    links = hd_store_find_ref (store, HD_TYPE_ACTIVITY_SUBJECT, "activity", self->activity, NULL);
  for (guint i = 0; links != NULL && i < links->len; i++) {
    HdRecord *link = g_ptr_array_index (links, i);
    g_autoptr (HdRecord) subject = hd_store_get (store, HD_TYPE_SUBJECT, hd_record_int (link, HD_ACTIVITY_SUBJECT_SUBJECT), NULL);

    if (subject == NULL)
      continue;
    add_row (self, link, subject);
    any = TRUE;
  }
  gtk_widget_set_visible (GTK_WIDGET (self->list), any);
  gtk_widget_set_visible (self->empty, !any);
  gtk_widget_set_sensitive (self->group, self->activity != 0);
}

static void
store_changed_cb (HdToldList        *self,
                  const char *const *tables)
{
  if (tables == NULL || g_strv_contains (tables, "activity_subject") || g_strv_contains (tables, "subject"))
    reload (self);
}

static gboolean
is_told (HdToldList *self,
         gint64      subject)
{
  g_autoptr (GPtrArray) links = hd_store_find_ref (hd_context_store (self->context), HD_TYPE_ACTIVITY_SUBJECT, "activity", self->activity, NULL);

  for (guint i = 0; links != NULL && i < links->len; i++)
    if (hd_record_int (g_ptr_array_index (links, i), HD_ACTIVITY_SUBJECT_SUBJECT) == subject)
      return TRUE;
  return FALSE;
}

static void
picked_cb (HdToldList *self,
           gint64      subject)
{
  HdStore *store = hd_context_store (self->context);
  g_autoptr (HdRecord) link = g_object_new (HD_TYPE_ACTIVITY_SUBJECT, NULL);
  g_autoptr (GError) error = NULL;

  if (is_told (self, subject))
    return;
  hd_record_set_int (link, HD_ACTIVITY_SUBJECT_ACTIVITY, self->activity);
  hd_record_set_int (link, HD_ACTIVITY_SUBJECT_SUBJECT, subject);
  if (hd_store_begin (store, _("Note whom an activity told of"), &error)) {
    if (hd_store_save (store, link, &error) && hd_store_commit (store, &error))
      return;
    hd_store_rollback (store);
  }
  hd_feedback_error (GTK_WIDGET (self), _("This could not be saved"), error);
}

static void
remove_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  HdStore *store = hd_context_store (HD_TOLD_LIST (widget)->context);
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) link = hd_store_get (store, HD_TYPE_ACTIVITY_SUBJECT, g_variant_get_int64 (parameter), &error);

  if (link != NULL && hd_store_begin (store, _("Note whom an activity told of"), &error)) {
    if (hd_store_delete (store, link, &error) && hd_store_commit (store, &error)) {
      hd_feedback_toast_action (widget, _("Removed from those told of"), _("_Undo"), "win.undo", NULL);
      return;
    }
    hd_store_rollback (store);
  }
  hd_feedback_error (widget, _("This could not be saved"), error);
}

/* Built when first opened: all subjects are behind it. */
static GtkWidget *
make_picker (GtkMenuButton *button,
             gpointer       data)
{
  GtkWidget *picker = hd_subject_picker_new (HD_TOLD_LIST (data)->context);

  g_signal_connect_object (picker, "picked", G_CALLBACK (picked_cb), data, G_CONNECT_SWAPPED);
  return picker;
}

static void
hd_told_list_finalize (GObject *object)
{
  g_clear_object (&HD_TOLD_LIST (object)->context);
  G_OBJECT_CLASS (hd_told_list_parent_class)->finalize (object);
}

static void
hd_told_list_class_init (HdToldListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = hd_told_list_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/told-list.ui");
  gtk_widget_class_bind_template_child (widget_class, HdToldList, group);
  gtk_widget_class_bind_template_child (widget_class, HdToldList, add_button);
  gtk_widget_class_bind_template_child (widget_class, HdToldList, list);
  gtk_widget_class_bind_template_child (widget_class, HdToldList, empty);
  gtk_widget_class_install_action (widget_class, "told.remove", "x", remove_action);
}

static void
hd_told_list_init (HdToldList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  hd_lazy_popover (self->add_button, make_picker, self);
}

void
hd_told_list_show (HdToldList *self,
                   HdContext  *context,
                   gint64      activity)
{
  if (g_set_object (&self->context, context))
    g_signal_connect_object (hd_context_store (context), "changed", G_CALLBACK (store_changed_cb), self, G_CONNECT_SWAPPED);
  self->activity = activity;
  reload (self);
}
