/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "base-salaries.h"
#include "children.h"
#include "feedback.h"
#include "icon-button.h"
#include "record-dialog.h"
#include "remove-record.h"
#include "rooms.h"
#include "store/award.h"
#include "store/text.h"

#define HD_TYPE_BASE_SALARIES (hd_base_salaries_get_type ())
G_DECLARE_FINAL_TYPE (HdBaseSalaries, hd_base_salaries, HD, BASE_SALARIES, AdwWindow)

struct _HdBaseSalaries
{
  AdwWindow   parent_instance;

  /* Template widgets */
  GtkListBox *list;
  GtkWidget  *empty;

  /* Owned */
  HdContext  *context;
};

G_DEFINE_FINAL_TYPE (HdBaseSalaries, hd_base_salaries, ADW_TYPE_WINDOW)

static int
newest_first (gconstpointer a,
              gconstpointer b)
{
  return hd_date_compare (hd_record_text (*(HdRecord *const *) b, HD_BASE_SALARY_VALID_FROM),
                          hd_record_text (*(HdRecord *const *) a, HD_BASE_SALARY_VALID_FROM));
}

static void
add_row (HdBaseSalaries *self,
         HdRecord       *salary)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *amount = hd_number_format (hd_record_int (salary, HD_BASE_SALARY_AMOUNT));
  g_autofree char *from = hd_date_format (hd_record_text (salary, HD_BASE_SALARY_VALID_FROM));
  const char *source = hd_record_text (salary, HD_BASE_SALARY_SOURCE);
  /* Translators: a base salary and the day from which it is in force. */
  g_autofree char *title = g_strdup_printf (_("%s đồng from %s"), amount, from);
  g_autofree char *label = g_strdup_printf (_("Delete %s"), title);
  g_autofree char *subtitle = hd_record_bool (salary, HD_BASE_SALARY_VERIFIED) ? g_strdup (source)
                                                                              : g_strdup_printf (_("Not compared with the law. %s"), source);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "salaries.edit");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "x", hd_record_id (salary));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), hd_icon_button_new ("user-trash-symbolic", label, "salaries.delete",
                                                                       g_variant_new_int64 (hd_record_id (salary))));
  gtk_list_box_append (self->list, row);
}

static void
show_salaries (HdBaseSalaries *self)
{
  HdStore *store = hd_context_store (self->context);
  g_autoptr (GPtrArray) salaries = hd_store_get_all (store, HD_TYPE_BASE_SALARY, NULL);

  hd_children_remove (self->list);
  if (salaries != NULL)
    g_ptr_array_sort (salaries, newest_first);
  for (guint i = 0; salaries != NULL && i < salaries->len; i++)
    add_row (self, g_ptr_array_index (salaries, i));
  gtk_widget_set_visible (GTK_WIDGET (self->list), salaries != NULL && salaries->len > 0);
  gtk_widget_set_visible (self->empty, salaries == NULL || salaries->len == 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "salaries.add", !hd_store_is_read_only (store));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "salaries.delete", !hd_store_is_read_only (store));
}

static void
changed_cb (HdBaseSalaries     *self,
            const char *const  *tables)
{
  if (tables == NULL || g_strv_contains (tables, "base_salary"))
    show_salaries (self);
}

static void
add_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  hd_record_dialog_show (widget, HD_BASE_SALARIES (widget)->context, hd_base_salary_form_get_type (), 0, NULL);
}

static void
edit_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  hd_record_dialog_show (widget, HD_BASE_SALARIES (widget)->context, hd_base_salary_form_get_type (), g_variant_get_int64 (parameter), NULL);
}

static void
delete_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  hd_remove_record (widget, hd_context_store (HD_BASE_SALARIES (widget)->context), HD_TYPE_BASE_SALARY, g_variant_get_int64 (parameter),
                    _("Delete a base salary"), NULL, NULL);
}

static void
hd_base_salaries_dispose (GObject *object)
{
  g_clear_object (&HD_BASE_SALARIES (object)->context);
  G_OBJECT_CLASS (hd_base_salaries_parent_class)->dispose (object);
}

static void
hd_base_salaries_class_init (HdBaseSalariesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_base_salaries_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/base-salaries.ui");
  gtk_widget_class_bind_template_child (widget_class, HdBaseSalaries, list);
  gtk_widget_class_bind_template_child (widget_class, HdBaseSalaries, empty);
  gtk_widget_class_install_action (widget_class, "salaries.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "salaries.edit", "x", edit_action);
  gtk_widget_class_install_action (widget_class, "salaries.delete", "x", delete_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_n, GDK_CONTROL_MASK, "salaries.add", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
hd_base_salaries_init (HdBaseSalaries *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWindow *
hd_base_salaries_show (GtkWidget *widget,
                       HdContext *context)
{
  HdBaseSalaries *self = g_object_new (HD_TYPE_BASE_SALARIES, "transient-for", hd_feedback_window (widget), NULL);

  self->context = g_object_ref (context);
  g_signal_connect_object (hd_context_store (context), "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  show_salaries (self);
  gtk_window_present (GTK_WINDOW (self));
  return GTK_WINDOW (self);
}
