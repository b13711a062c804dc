/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The form of a unit with its yearly head-counts and its life through the years. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "children.h"
#include "feedback.h"
#include "form.h"
#include "icon-button.h"
#include "record-dialog.h"
#include "remove-record.h"
#include "rooms.h"
#include "store/text.h"
#include "store/unit.h"
#include "unit-years.h"

#define HD_TYPE_UNIT_FORM (hd_unit_form_get_type ())
G_DECLARE_FINAL_TYPE (HdUnitForm, hd_unit_form, HD, UNIT_FORM, HdForm)

struct _HdUnitForm
{
  HdForm      parent_instance;

  GtkWidget  *headcount_group;
  GtkListBox *headcount_list;
  GtkWidget  *headcount_empty;
  HdUnitYears *years;
};

G_DEFINE_FINAL_TYPE (HdUnitForm, hd_unit_form, HD_TYPE_FORM)

static int
newest_first (gconstpointer a,
              gconstpointer b)
{
  return hd_record_int (*(HdRecord *const *) b, HD_HEADCOUNT_YEAR) - hd_record_int (*(HdRecord *const *) a, HD_HEADCOUNT_YEAR);
}

/* The head-counts of the unit, the newest first. (transfer full) (nullable) */
static GPtrArray *
list_headcounts (HdUnitForm *self)
{
  HdRecord *unit = hd_form_record (HD_FORM (self));
  GPtrArray *counts;

  if (unit == NULL || hd_record_is_new (unit))
    return NULL;
  counts = hd_store_find_ref (hd_form_store (HD_FORM (self)), HD_TYPE_HEADCOUNT, "unit", hd_record_id (unit), NULL);
  if (counts != NULL)
    g_ptr_array_sort (counts, newest_first);
  return counts;
}

static void
add_headcount_row (HdUnitForm *self,
                   HdRecord   *count)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *collectives = hd_number_format (hd_record_int (count, HD_HEADCOUNT_COLLECTIVES));
  g_autofree char *people = hd_number_format (hd_record_int (count, HD_HEADCOUNT_PEOPLE));
  g_autofree char *as_of = hd_date_format (hd_record_text (count, HD_HEADCOUNT_AS_OF));
  const char *source = hd_record_text (count, HD_HEADCOUNT_SOURCE);
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;
  g_autofree char *label = NULL;

  /* Translators: a year's head-count: year, collectives, people. */
  title = g_strdup_printf (_("%d: %s collectives, %s people"), (int) hd_record_int (count, HD_HEADCOUNT_YEAR), collectives, people);
  subtitle = g_strdup_printf ("%s%s%s", as_of, *as_of != '\0' && *source != '\0' ? " · " : "", source);
  label = g_strdup_printf (_("Delete the head-count of %d"), (int) hd_record_int (count, HD_HEADCOUNT_YEAR));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "unit.edit-headcount");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "x", hd_record_id (count));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), hd_icon_button_new ("user-trash-symbolic", label, "unit.delete-headcount",
                                                                       g_variant_new_int64 (hd_record_id (count))));
  gtk_list_box_append (self->headcount_list, row);
}

static void
show_headcounts (HdUnitForm *self)
{
  HdRecord *unit = hd_form_record (HD_FORM (self));
  g_autoptr (GPtrArray) counts = list_headcounts (self);
  gboolean any = counts != NULL && counts->len > 0;

  hd_children_remove (self->headcount_list);
  for (guint i = 0; counts != NULL && i < counts->len; i++)
    add_headcount_row (self, g_ptr_array_index (counts, i));
  gtk_widget_set_visible (GTK_WIDGET (self->headcount_list), any);
  gtk_widget_set_visible (self->headcount_empty, !any);
  /* A head-count hangs on a unit that is in the file. */
  gtk_widget_set_sensitive (self->headcount_group, unit != NULL && !hd_record_is_new (unit));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "unit.copy-headcount", any);
}

static void
edit_headcount_action (GtkWidget  *widget,
                       const char *name,
                       GVariant   *parameter)
{
  hd_record_dialog_show (widget, hd_form_context (HD_FORM (widget)), hd_headcount_form_get_type (),
                         g_variant_get_int64 (parameter), NULL);
}

static void
delete_headcount_action (GtkWidget  *widget,
                         const char *name,
                         GVariant   *parameter)
{
  HdStore *store = hd_form_store (HD_FORM (widget));

  hd_remove_record (widget, store, HD_TYPE_HEADCOUNT, g_variant_get_int64 (parameter),
                    _("Delete a head-count"), _("The head-count was deleted"), "win.undo");
}

/* The next year's head-count begins with the last one's numbers, if wanted. */
static void
add_headcount (HdUnitForm *self,
               gboolean    copy)
{
  HdForm *form = HD_FORM (self);
  g_autoptr (GPtrArray) counts = list_headcounts (self);
  HdRecord *last = counts != NULL && counts->len > 0 ? g_ptr_array_index (counts, 0) : NULL;
  g_autoptr (HdRecord) template = NULL;

  if (hd_form_record (form) == NULL || hd_record_is_new (hd_form_record (form)))
    return;
  if (copy && last != NULL) {
    template = hd_record_copy (last);
    hd_record_set_text (template, HD_HEADCOUNT_AS_OF, "");
  } else
    template = g_object_new (HD_TYPE_HEADCOUNT, NULL);
  hd_record_set_int (template, HD_HEADCOUNT_UNIT, hd_record_id (hd_form_record (form)));
  hd_record_set_int (template, HD_HEADCOUNT_YEAR,
                     last != NULL ? hd_record_int (last, HD_HEADCOUNT_YEAR) + 1 : hd_context_year (hd_form_context (form)));
  hd_record_dialog_show (GTK_WIDGET (self), hd_form_context (form), hd_headcount_form_get_type (), 0, template);
}

static void
add_headcount_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  add_headcount (HD_UNIT_FORM (widget), FALSE);
}

static void
copy_headcount_action (GtkWidget  *widget,
                       const char *name,
                       GVariant   *parameter)
{
  add_headcount (HD_UNIT_FORM (widget), TRUE);
}

static void
store_changed_cb (HdUnitForm         *self,
                  const char *const  *tables)
{
  if (tables == NULL || g_strv_contains (tables, "headcount"))
    show_headcounts (self);
}

static void
hd_unit_form_shown (HdForm *form)
{
  HdRecord *unit = hd_form_record (form);

  show_headcounts (HD_UNIT_FORM (form));
  hd_unit_years_show (HD_UNIT_FORM (form)->years, hd_form_context (form), unit == NULL ? 0 : hd_record_id (unit));
}

static void
hd_unit_form_constructed (GObject *object)
{
  G_OBJECT_CLASS (hd_unit_form_parent_class)->constructed (object);
  g_signal_connect_object (hd_form_store (HD_FORM (object)), "changed", G_CALLBACK (store_changed_cb), object, G_CONNECT_SWAPPED);
}

static void
hd_unit_form_class_init (HdUnitFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  HdFormClass *form_class = HD_FORM_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = hd_unit_form_constructed;
  g_type_ensure (HD_TYPE_UNIT_YEARS);
  form_class->shown = hd_unit_form_shown;
  hd_form_class_bind (form_class, HD_TYPE_UNIT, HD_UNIT_NAME, "/vn/hoadep/HoaDep/unit-form.ui");
  gtk_widget_class_bind_template_child (widget_class, HdUnitForm, headcount_group);
  gtk_widget_class_bind_template_child (widget_class, HdUnitForm, headcount_list);
  gtk_widget_class_bind_template_child (widget_class, HdUnitForm, headcount_empty);
  gtk_widget_class_bind_template_child (widget_class, HdUnitForm, years);
  gtk_widget_class_install_action (widget_class, "unit.add-headcount", NULL, add_headcount_action);
  gtk_widget_class_install_action (widget_class, "unit.copy-headcount", NULL, copy_headcount_action);
  gtk_widget_class_install_action (widget_class, "unit.edit-headcount", "x", edit_headcount_action);
  gtk_widget_class_install_action (widget_class, "unit.delete-headcount", "x", delete_headcount_action);
}

static void
hd_unit_form_init (HdUnitForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
