/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "intake-row.h"

struct _HdIntakeRow
{
  GObject      parent_instance;

  HdEntryFile *file;
  char        *problems;   /* (owned) */
  gboolean     changed;
};

enum { PROP_0, PROP_PROBLEMS, N_PROPS };

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (HdIntakeRow, hd_intake_row, G_TYPE_OBJECT)

static void
hd_intake_row_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  switch (prop_id) {
  case PROP_PROBLEMS:
    g_value_set_string (value, HD_INTAKE_ROW (object)->problems);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
hd_intake_row_finalize (GObject *object)
{
  g_free (HD_INTAKE_ROW (object)->problems);
  G_OBJECT_CLASS (hd_intake_row_parent_class)->finalize (object);
}

static void
hd_intake_row_class_init (HdIntakeRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = hd_intake_row_get_property;
  object_class->finalize = hd_intake_row_finalize;
  properties[PROP_PROBLEMS] = g_param_spec_string ("problems", NULL, NULL, "", G_PARAM_STATIC_STRINGS | G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
hd_intake_row_init (HdIntakeRow *self)
{
  self->problems = g_strdup ("");
  self->changed = TRUE;
}

HdIntakeRow *
hd_intake_row_new (HdEntryFile *file)
{
  HdIntakeRow *self = g_object_new (HD_TYPE_INTAKE_ROW, NULL);

  self->file = file;
  return self;
}

HdEntryFile *
hd_intake_row_file (HdIntakeRow *self)
{
  return self->file;
}

const char *
hd_intake_row_problems (HdIntakeRow *self)
{
  return self->problems;
}

void
hd_intake_row_touch (HdIntakeRow *self)
{
  self->changed = TRUE;
}

void
hd_intake_row_check (HdIntakeRow         *self,
                     HdStore             *store,
                     const HdEntryIntake *intake)
{
  g_autoptr (GPtrArray) authors = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (HdRecord) entry = NULL;
  g_autoptr (GPtrArray) findings = NULL;
  g_autoptr (GString) text = g_string_new (self->file->refused);

  if (!self->changed)
    return;
  self->changed = FALSE;
  if (*self->file->refused == '\0') {
    entry = hd_entry_file_record (store, self->file, intake, authors);
    findings = hd_entry_check_typed (store, entry, authors, NULL);
    if (*hd_record_text (entry, HD_ENTRY_TITLE) == '\0')
      g_string_append (text, _("It has no title"));
    if (*self->file->cover.unit != '\0' && self->file->unit == 0)
      g_string_append_printf (text, "%s%s", text->len > 0 ? ". " : "", _("No unit of the council has this name"));
  }
  for (guint i = 0; findings != NULL && i < findings->len; i++)
    g_string_append_printf (text, "%s%s", text->len > 0 ? ". " : "", ((HdEntryFinding *) g_ptr_array_index (findings, i))->sentence);
  if (g_str_equal (text->str, self->problems))
    return;
  g_free (self->problems);
  self->problems = g_strdup (text->str);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROBLEMS]);
}
