/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The form of an activity, with the exemplars that it told of. */
#include "config.h"

#include "form.h"
#include "rooms.h"
#include "store/activity.h"
#include "told-list.h"

#define HD_TYPE_ACTIVITY_FORM (hd_activity_form_get_type ())
G_DECLARE_FINAL_TYPE (HdActivityForm, hd_activity_form, HD, ACTIVITY_FORM, HdForm)

struct _HdActivityForm
{
  HdForm      parent_instance;

  HdToldList *told;
};

G_DEFINE_FINAL_TYPE (HdActivityForm, hd_activity_form, HD_TYPE_FORM)

static void
hd_activity_form_shown (HdForm *form)
{
  HdRecord *activity = hd_form_record (form);

  hd_told_list_show (HD_ACTIVITY_FORM (form)->told, hd_form_context (form), activity != NULL ? hd_record_id (activity) : 0);
}

static void
hd_activity_form_class_init (HdActivityFormClass *klass)
{
  HdFormClass *form_class = HD_FORM_CLASS (klass);

  form_class->shown = hd_activity_form_shown;
  g_type_ensure (HD_TYPE_TOLD_LIST);
  hd_form_class_bind (form_class, HD_TYPE_ACTIVITY, HD_ACTIVITY_TITLE, "/vn/hoadep/HoaDep/activity-form.ui");
  hd_form_class_bind_attachments (form_class);
  gtk_widget_class_bind_template_child (GTK_WIDGET_CLASS (klass), HdActivityForm, told);
}

static void
hd_activity_form_init (HdActivityForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
