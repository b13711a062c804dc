/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Papers of records: their texts and tables are gathered first, then put into a template. */
#include "config.h"
#include <string.h>
#include "report-private.h"
#include "store/plan.h"
#include "store/text.h"
#include "template.h"

static char *
resolve_field (const char *name, gpointer data, GError **error)
{
  HdFill *self = data;
  const char *text = g_hash_table_lookup (self->texts, name);

  return text != NULL ? g_strdup (text) : hd_report_head_field (&self->head, name);
}

static char *
resolve_figure (const char *name, gpointer data, GError **error)
{
  return hd_report_print_figure (((HdFill *) data)->head.context, name, error);
}

static HdTable *
resolve_table (const char *name, gpointer data, GError **error)
{
  HdTable *table = g_hash_table_lookup (((HdFill *) data)->tables, name);

  return table != NULL ? hd_table_ref (table) : NULL;
}

/* A paper has one picture, or none. */
static gboolean
resolve_image (const char *name, HdImage **image, char **description, gpointer data)
{
  HdFill *self = data;

  if (strcmp (name, "portrait") != 0)
    return FALSE;
  *image = self->image == NULL ? NULL : hd_image_ref (self->image);
  *description = g_strdup (self->caption);
  return TRUE;
}

/**
 * hd_fill_new:
 *
 * The year of the context is that of the paper by now, or that of its day where records
 * tell none: its plan is the one of the head.
 *
 * Returns: (transfer full) (nullable): nothing but the head so far
 */
HdFill *
hd_fill_new (HdReportContext *context, GError **error)
{
  g_autoptr (HdFill) self = g_new0 (HdFill, 1);

  self->texts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->tables = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) hd_table_unref);
  if (context->year == 0)
    context->year = g_ascii_strtoll (context->today, NULL, 10);
  context->plan = hd_plan_of_year (context->store, context->year, error);
  if (context->plan < 0 || !hd_report_head_load (&self->head, context, error))
    return NULL;
  return g_steal_pointer (&self);
}

void
hd_fill_free (HdFill *self)
{
  hd_report_head_clear (&self->head);
  g_hash_table_unref (self->texts);
  g_hash_table_unref (self->tables);
  g_clear_pointer (&self->image, hd_image_unref);
  g_free (self->caption);
  g_free (self);
}

void
hd_fill_text (HdFill *self, const char *name, const char *text)
{
  hd_fill_take (self, name, g_strdup (text));
}

/* @text: (transfer full) */
void
hd_fill_take (HdFill *self, const char *name, char *text)
{
  g_hash_table_insert (self->texts, g_strdup (name), text);
}

/* As offices write it: "05". */
void
hd_fill_number (HdFill *self, const char *name, gint64 value)
{
  hd_fill_take (self, name, hd_number_format_office (value));
}

/* @table: (transfer full) */
void
hd_fill_table (HdFill *self, const char *name, HdTable *table)
{
  g_hash_table_insert (self->tables, g_strdup (name), table);
}

/* @image: (transfer full) */
void
hd_fill_image (HdFill *self, HdImage *image, const char *caption)
{
  g_clear_pointer (&self->image, hd_image_unref);
  self->image = image;
  g_free (self->caption);
  self->caption = g_strdup (caption);
}

HdDocument *
hd_fill_build (HdFill *self, const char *template_name, GError **error)
{
  static const HdTemplateResolver resolver = { resolve_field, resolve_figure, resolve_table, resolve_image };
  g_autofree char *source = hd_report_template (self->head.context->store, template_name, error);

  return source == NULL ? NULL : hd_template_build (source, strlen (source), &resolver, self, error);
}
