/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The form of a deadline of the plan. Its day is typed as offices write it: 31/1 for each
 * year, 10/6/2023 for once. */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "form.h"
#include "ref-row.h"
#include "rooms.h"
#include "store/plan.h"
#include "store/setting.h"

#define HD_TYPE_OBLIGATION_FORM (hd_obligation_form_get_type ())
G_DECLARE_FINAL_TYPE (HdObligationForm, hd_obligation_form, HD, OBLIGATION_FORM, HdForm)

struct _HdObligationForm
{
  HdForm     parent_instance;

  GtkWidget *due_row;
  gboolean   showing;
};

G_DEFINE_FINAL_TYPE (HdObligationForm, hd_obligation_form, HD_TYPE_FORM)

/* The day as it is kept, "" for none; NULL if what was typed is no day of that rhythm. (transfer full) */
static char *
read_due (HdObligationForm *self)
{
  HdRecord *obligation = hd_form_record (HD_FORM (self));
  const char *typed = gtk_editable_get_text (GTK_EDITABLE (self->due_row));
  const char *rhythm = hd_record_text (obligation, HD_OBLIGATION_RHYTHM);
  gsize length = g_str_equal (rhythm, "once") ? strlen ("YYYY-MM-DD") : g_str_equal (rhythm, "yearly") ? strlen ("MM-DD") : 0;
  g_autofree char *rest = NULL;
  g_autoptr (GPtrArray) days = hd_holidays_read (typed, &rest);
  const HdHoliday *day = days->len == 1 ? g_ptr_array_index (days, 0) : NULL;

  if (days->len == 0 && *rest == '\0')
    return g_strdup ("");
  return day != NULL && *rest == '\0' && *day->name == '\0' && strlen (day->day) == length ? g_strdup (day->day) : NULL;
}

static void
mark (HdObligationForm *self)
{
  g_autofree char *due = read_due (self);

  if (due != NULL)
    gtk_widget_remove_css_class (self->due_row, "error");
  else
    gtk_widget_add_css_class (self->due_row, "error");
}

static void
hd_obligation_form_shown (HdForm *form)
{
  HdObligationForm *self = HD_OBLIGATION_FORM (form);
  HdRecord *obligation = hd_form_record (form);
  g_autofree char *text = hd_day_format (obligation != NULL ? hd_record_text (obligation, HD_OBLIGATION_DUE) : "");

  self->showing = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->due_row), text);
  gtk_widget_remove_css_class (self->due_row, "error");
  self->showing = FALSE;
}

static void
hd_obligation_form_edited (HdForm *form,
                           guint   field)
{
  if (field == HD_OBLIGATION_RHYTHM)
    mark (HD_OBLIGATION_FORM (form));
}

static void
due_changed_cb (HdObligationForm *self)
{
  g_autofree char *due = NULL;

  if (self->showing || hd_form_record (HD_FORM (self)) == NULL)
    return;
  due = read_due (self);
  if (due != NULL)
    hd_record_set_text (hd_form_record (HD_FORM (self)), HD_OBLIGATION_DUE, due);
  hd_form_touch (HD_FORM (self));
  mark (self);
}

static gboolean
hd_obligation_form_saving (HdForm  *form,
                           GError **error)
{
  g_autofree char *due = read_due (HD_OBLIGATION_FORM (form));

  if (due != NULL)
    return TRUE;
  g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID,
                       _("The day cannot be read. What is due once needs a date such as 10/6/2023, what is due each year a day such as 31/1, anything else none"));
  return FALSE;
}

static void
hd_obligation_form_class_init (HdObligationFormClass *klass)
{
  static const guint fields[] = {
    HD_OBLIGATION_CODE, HD_OBLIGATION_TITLE, HD_OBLIGATION_SOURCE, HD_OBLIGATION_OWNER, HD_OBLIGATION_MOVEMENT, HD_OBLIGATION_RHYTHM,
    HD_OBLIGATION_WORDING, HD_OBLIGATION_WORDING_OTHER, HD_OBLIGATION_INCLUSIVE, HD_OBLIGATION_EVIDENCE, HD_OBLIGATION_QUOTA,
    HD_OBLIGATION_NOTICE, HD_OBLIGATION_NOTE,
  };
  HdFormClass *form_class = HD_FORM_CLASS (klass);

  form_class->shown = hd_obligation_form_shown;
  form_class->edited = hd_obligation_form_edited;
  form_class->saving = hd_obligation_form_saving;
  hd_form_class_bind_some (form_class, HD_TYPE_OBLIGATION, HD_OBLIGATION_TITLE, fields, G_N_ELEMENTS (fields),
                           "/vn/hoadep/HoaDep/obligation-form.ui");
  gtk_widget_class_bind_template_child (GTK_WIDGET_CLASS (klass), HdObligationForm, due_row);
  gtk_widget_class_bind_template_callback (GTK_WIDGET_CLASS (klass), due_changed_cb);
}

static void
hd_obligation_form_init (HdObligationForm *self)
{
  g_type_ensure (HD_TYPE_REF_ROW);
  gtk_widget_init_template (GTK_WIDGET (self));
}
