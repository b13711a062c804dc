/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The form of a new model or good practice, with the units that copied it. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "form.h"
#include "part-list.h"
#include "rooms.h"
#include "store/practice.h"
#include "store/text.h"
#include "text-parts.h"

#define HD_TYPE_PRACTICE_FORM (hd_practice_form_get_type ())
G_DECLARE_FINAL_TYPE (HdPracticeForm, hd_practice_form, HD, PRACTICE_FORM, HdForm)

struct _HdPracticeForm
{
  HdForm      parent_instance;

  HdPartList *copies;
};

G_DEFINE_FINAL_TYPE (HdPracticeForm, hd_practice_form, HD_TYPE_FORM)

static char *
describe_copy (HdPartList *list,
               HdRecord   *copy,
               char      **subtitle)
{
  g_autofree char *started = hd_date_format (hd_record_text (copy, HD_PRACTICE_COPY_STARTED));
  const char *result = hd_record_text (copy, HD_PRACTICE_COPY_RESULT);

  *subtitle = hd_text_parts (started, result, NULL);
  return g_strdup (hd_context_name (hd_part_list_context (list), "unit", hd_record_int (copy, HD_PRACTICE_COPY_UNIT)));
}

static gboolean
take_copy (HdPartList *list,
           const char *text,
           HdRecord   *copy,
           GError    **error)
{
  gint64 unit = hd_part_unit_named (hd_part_list_context (list), text, error);

  hd_record_set_int (copy, HD_PRACTICE_COPY_UNIT, unit);
  return unit != 0;
}

static void
prepare_copy (HdPartList *list,
              HdRecord   *copy)
{
  g_autofree char *today = hd_date_today ();

  hd_record_set_text (copy, HD_PRACTICE_COPY_STARTED, today);
}

static const HdPartKind copies = {
  .type = hd_practice_copy_get_type, .form_type = hd_practice_copy_form_get_type,
  .owner = HD_PRACTICE_COPY_PRACTICE, .position = -1, .subject = -1,
  .title = N_("Copied By"), .description = N_("The units that took it up."),
  .empty = N_("No unit yet. A new record takes units once it is saved."),
  .add = N_("Add a unit that copied it"), .typed = N_("Type units, with a semicolon between, and press Enter"),
  .add_step = N_("Note who copied a model"), .remove_step = N_("Take back who copied a model"),
  .prepare = prepare_copy, .describe = describe_copy, .take = take_copy,
};

static void
hd_practice_form_shown (HdForm *form)
{
  HdRecord *practice = hd_form_record (form);

  hd_part_list_show (HD_PRACTICE_FORM (form)->copies, &copies, hd_form_context (form), practice != NULL ? hd_record_id (practice) : 0);
}

static void
hd_practice_form_class_init (HdPracticeFormClass *klass)
{
  HdFormClass *form_class = HD_FORM_CLASS (klass);

  form_class->shown = hd_practice_form_shown;
  g_type_ensure (HD_TYPE_PART_LIST);
  hd_form_class_bind (form_class, HD_TYPE_PRACTICE, HD_PRACTICE_TITLE, "/vn/hoadep/HoaDep/practice-form.ui");
  hd_form_class_bind_attachments (form_class);
  gtk_widget_class_bind_template_child (GTK_WIDGET_CLASS (klass), HdPracticeForm, copies);
}

static void
hd_practice_form_init (HdPracticeForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
