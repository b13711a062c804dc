/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The form of an award of the catalogue: for whom it is, and what its coefficients come to
 * today. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "form.h"
#include "note-row.h"
#include "rooms.h"
#include "store/award.h"
#include "store/subject.h"
#include "store/text.h"

#define HD_TYPE_AWARD_FORM_FORM (hd_award_form_form_get_type ())
G_DECLARE_FINAL_TYPE (HdAwardFormForm, hd_award_form_form, HD, AWARD_FORM_FORM, HdForm)

struct _HdAwardFormForm
{
  HdForm     parent_instance;

  /* Template widgets */
  GtkWidget *for_individual;
  GtkWidget *for_collective;
  GtkWidget *for_household;
  GtkWidget *unverified;
  GtkWidget *example;
  GtkWidget *prior_names;

  gboolean   showing;   /* the program sets the check buttons, not the user */
};

G_DEFINE_FINAL_TYPE (HdAwardFormForm, hd_award_form_form, HD_TYPE_FORM)

/* The kinds of subject in the order of hd_subject_kinds. */
static void
kind_buttons (HdAwardFormForm *self,
              GtkWidget       *buttons[3])
{
  buttons[0] = self->for_individual;
  buttons[1] = self->for_collective;
  buttons[2] = self->for_household;
}

static void
show_kinds (HdAwardFormForm *self)
{
  HdRecord *record = hd_form_record (HD_FORM (self));
  g_auto (GStrv) kinds = g_strsplit (record != NULL ? hd_record_text (record, HD_AWARD_FORM_SUBJECT_KINDS) : "", ",", -1);
  GtkWidget *buttons[3];

  kind_buttons (self, buttons);
  self->showing = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++)
    gtk_check_button_set_active (GTK_CHECK_BUTTON (buttons[i]), g_strv_contains ((const char *const *) kinds, hd_subject_kinds[i].nick));
  self->showing = FALSE;
}

static void
kind_toggled_cb (HdAwardFormForm *self)
{
  HdRecord *record = hd_form_record (HD_FORM (self));
  g_autoptr (GString) kinds = g_string_new (NULL);
  GtkWidget *buttons[3];

  if (self->showing || record == NULL)
    return;
  kind_buttons (self, buttons);
  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++)
    if (gtk_check_button_get_active (GTK_CHECK_BUTTON (buttons[i])))
      g_string_append_printf (kinds, "%s%s", kinds->len > 0 ? "," : "", hd_subject_kinds[i].nick);
  hd_record_set_text (record, HD_AWARD_FORM_SUBJECT_KINDS, kinds->str);
  hd_form_touch (HD_FORM (self));
}

/* What the coefficients come to by a decision of today, or what is missing to know. */
static void
show_money (HdAwardFormForm *self)
{
  static const struct { guint field; const char *label; } kinds[] = {
    { HD_AWARD_FORM_COEFFICIENT,            N_("Individual") },
    { HD_AWARD_FORM_COEFFICIENT_COLLECTIVE, N_("Collective") },
    { HD_AWARD_FORM_COEFFICIENT_HOUSEHOLD,  N_("Household") },
  };
  HdRecord *record = hd_form_record (HD_FORM (self));
  g_autofree char *today = hd_date_today ();
  gint64 salary = hd_base_salary_on (hd_form_store (HD_FORM (self)), today);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; record != NULL && i < G_N_ELEMENTS (kinds); i++) {
    gint64 money = hd_award_money (hd_record_int (record, kinds[i].field), salary);
    g_autofree char *number = hd_number_format (money);

    if (money > 0)
      /* Translators: a kind of subject and the money it gets. */
      g_string_append_printf (text, _("%s%s: %s đồng"), text->len > 0 ? "\n" : "", _(kinds[i].label), number);
  }
  if (text->len == 0)
    g_string_assign (text, salary == 0 ? _("There is no base salary for today: enter it under Base Salaries") : _("No coefficient yet"));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->example), text->str);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->unverified), record != NULL ? hd_record_text (record, HD_AWARD_FORM_MONEY_SOURCE) : "");
  gtk_widget_set_visible (self->unverified, record != NULL && !hd_record_bool (record, HD_AWARD_FORM_VERIFIED));
}

/* Codes are short, but nobody knows them by heart. */
static void
show_prior (HdAwardFormForm *self)
{
  HdRecord *record = hd_form_record (HD_FORM (self));
  g_auto (GStrv) codes = g_strsplit_set (record != NULL ? hd_record_text (record, HD_AWARD_FORM_PRIOR_FORMS) : "", ", ", -1);
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; codes[i] != NULL; i++) {
    g_autoptr (GPtrArray) forms = *codes[i] != '\0' ? hd_store_find (hd_form_store (HD_FORM (self)), HD_TYPE_AWARD_FORM, "code", codes[i], NULL) : NULL;

    if (*codes[i] == '\0')
      continue;
    g_string_append (names, names->len > 0 ? "\n" : "");
    if (forms != NULL && forms->len > 0)
      g_string_append (names, hd_record_text (g_ptr_array_index (forms, 0), HD_AWARD_FORM_NAME));
    else
      g_string_append_printf (names, _("There is no award with the code “%s”"), codes[i]);
  }
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->prior_names), names->str);
  gtk_widget_set_visible (self->prior_names, names->len > 0);
}

static void
hd_award_form_form_shown (HdForm *form)
{
  HdAwardFormForm *self = HD_AWARD_FORM_FORM (form);

  show_kinds (self);
  show_money (self);
  show_prior (self);
}

static void
hd_award_form_form_edited (HdForm *form,
                           guint   field)
{
  HdAwardFormForm *self = HD_AWARD_FORM_FORM (form);

  if (field == HD_AWARD_FORM_PRIOR_FORMS)
    show_prior (self);
  else if (field == HD_AWARD_FORM_VERIFIED || field == HD_AWARD_FORM_COEFFICIENT || field == HD_AWARD_FORM_COEFFICIENT_COLLECTIVE ||
           field == HD_AWARD_FORM_COEFFICIENT_HOUSEHOLD || field == HD_AWARD_FORM_MONEY_SOURCE)
    show_money (self);
}

static void
store_changed_cb (HdAwardFormForm    *self,
                  const char *const  *tables)
{
  if (tables == NULL || g_strv_contains (tables, "base_salary"))
    show_money (self);
}

static void
hd_award_form_form_constructed (GObject *object)
{
  G_OBJECT_CLASS (hd_award_form_form_parent_class)->constructed (object);
  g_signal_connect_object (hd_form_store (HD_FORM (object)), "changed", G_CALLBACK (store_changed_cb), object, G_CONNECT_SWAPPED);
}

static void
hd_award_form_form_class_init (HdAwardFormFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  HdFormClass *form_class = HD_FORM_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = hd_award_form_form_constructed;
  form_class->shown = hd_award_form_form_shown;
  form_class->edited = hd_award_form_form_edited;
  hd_form_class_bind (form_class, HD_TYPE_AWARD_FORM, HD_AWARD_FORM_NAME, "/vn/hoadep/HoaDep/award-form.ui");
  gtk_widget_class_bind_template_child (widget_class, HdAwardFormForm, for_individual);
  gtk_widget_class_bind_template_child (widget_class, HdAwardFormForm, for_collective);
  gtk_widget_class_bind_template_child (widget_class, HdAwardFormForm, for_household);
  gtk_widget_class_bind_template_child (widget_class, HdAwardFormForm, unverified);
  gtk_widget_class_bind_template_child (widget_class, HdAwardFormForm, example);
  gtk_widget_class_bind_template_child (widget_class, HdAwardFormForm, prior_names);
  gtk_widget_class_bind_template_callback (widget_class, kind_toggled_cb);
}

static void
hd_award_form_form_init (HdAwardFormForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
