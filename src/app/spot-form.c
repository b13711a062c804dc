/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The few fields that put a rising factor on the board; the profile has the others. */
#include "config.h"

#include "form.h"
#include "rooms.h"
#include "store/subject.h"

#define HD_TYPE_SPOT_FORM (hd_spot_form_get_type ())
G_DECLARE_FINAL_TYPE (HdSpotForm, hd_spot_form, HD, SPOT_FORM, HdForm)

struct _HdSpotForm
{
  HdForm parent_instance;
};

G_DEFINE_FINAL_TYPE (HdSpotForm, hd_spot_form, HD_TYPE_FORM)

static const guint fields[] = {
  HD_SUBJECT_KIND, HD_SUBJECT_FULL_NAME, HD_SUBJECT_UNIT, HD_SUBJECT_POSITION, HD_SUBJECT_OWNER, HD_SUBJECT_NEXT_REVIEW,
  HD_SUBJECT_STORY_LINE,
};

static void
hd_spot_form_class_init (HdSpotFormClass *klass)
{
  hd_form_class_bind_some (HD_FORM_CLASS (klass), HD_TYPE_SUBJECT, HD_SUBJECT_FULL_NAME, fields, G_N_ELEMENTS (fields),
                           "/vn/hoadep/HoaDep/spot-form.ui");
}

static void
hd_spot_form_init (HdSpotForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
