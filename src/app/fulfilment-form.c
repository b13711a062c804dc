/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The form of what is known of one duty. Whose it is and of which year is told, not typed. */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <inttypes.h>

#include "form.h"
#include "rooms.h"
#include "store/duty.h"
#include "store/text.h"

#define HD_TYPE_FULFILMENT_FORM (hd_fulfilment_form_get_type ())
G_DECLARE_FINAL_TYPE (HdFulfilmentForm, hd_fulfilment_form, HD, FULFILMENT_FORM, HdForm)

struct _HdFulfilmentForm
{
  HdForm    parent_instance;

  GtkLabel *whose;
};

G_DEFINE_FINAL_TYPE (HdFulfilmentForm, hd_fulfilment_form, HD_TYPE_FORM)

static const guint shown_fields[] = {
  HD_FULFILMENT_STATE, HD_FULFILMENT_RECEIVED, HD_FULFILMENT_COMMENTED, HD_FULFILMENT_ACCEPTED, HD_FULFILMENT_NUMBER, HD_FULFILMENT_DATED,
  HD_FULFILMENT_EXTENDED, HD_FULFILMENT_REASON, HD_FULFILMENT_COMMENT, HD_FULFILMENT_NOTE,
};

static void
hd_fulfilment_form_shown (HdForm *form)
{
  HdFulfilmentForm *self = HD_FULFILMENT_FORM (form);
  HdContext *context = hd_form_context (form);
  HdRecord *record = hd_form_record (form);
  g_autoptr (HdRecord) obligation = NULL;
  g_autofree char *text = NULL;
  const char *owner, *title;
  gint64 month, year;

  if (record == NULL)
    return;
  obligation = hd_store_get (hd_form_store (form), HD_TYPE_OBLIGATION, hd_record_int (record, HD_FULFILMENT_OBLIGATION), NULL);
  title = obligation != NULL ? hd_record_text (obligation, HD_OBLIGATION_TITLE) : "";
  owner = hd_record_int (record, HD_FULFILMENT_UNIT) != 0 ? hd_context_name (context, "unit", hd_record_int (record, HD_FULFILMENT_UNIT)) :
          hd_record_int (record, HD_FULFILMENT_CLUSTER) != 0 ? hd_context_name (context, "cluster", hd_record_int (record, HD_FULFILMENT_CLUSTER)) :
          _("Council");
  month = hd_record_int (record, HD_FULFILMENT_MONTH);
  year = hd_record_int (record, HD_FULFILMENT_YEAR);
  if (month != 0)
    text = g_strdup_printf (_("%s\n%s, month %u/%" PRId64), owner, title, (guint) month, year);
  else
    text = g_strdup_printf (_("%s\n%s, year %" PRId64), owner, title, year);
  gtk_label_set_text (self->whose, text);
}

/* A state that was just chosen came to be today, unless a day is given. */
static void
hd_fulfilment_form_edited (HdForm *form,
                           guint   field)
{
  static const struct { const char *state; guint day; } days[] = {
    { "received", HD_FULFILMENT_RECEIVED }, { "commented", HD_FULFILMENT_COMMENTED }, { "accepted", HD_FULFILMENT_ACCEPTED },
  };
  HdRecord *record = hd_form_record (form);
  g_autofree char *today = hd_date_today ();

  if (field != HD_FULFILMENT_STATE)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    if (g_str_equal (hd_record_text (record, HD_FULFILMENT_STATE), days[i].state) && *hd_record_text (record, days[i].day) == '\0') {
      hd_record_set_text (record, days[i].day, today);
      hd_form_field_show (hd_form_field (form, days[i].day), record);
    }
}

static void
hd_fulfilment_form_class_init (HdFulfilmentFormClass *klass)
{
  HdFormClass *form_class = HD_FORM_CLASS (klass);

  form_class->shown = hd_fulfilment_form_shown;
  form_class->edited = hd_fulfilment_form_edited;
  hd_form_class_bind_some (form_class, HD_TYPE_FULFILMENT, HD_FULFILMENT_NUMBER, shown_fields, G_N_ELEMENTS (shown_fields),
                           "/vn/hoadep/HoaDep/fulfilment-form.ui");
  hd_form_class_bind_attachments (form_class);
  gtk_widget_class_bind_template_child (GTK_WIDGET_CLASS (klass), HdFulfilmentForm, whose);
}

static void
hd_fulfilment_form_init (HdFulfilmentForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
