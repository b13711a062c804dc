/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The annual report and the interim review: templates whose fields, figures and tables are
 * filled here. */
#include "config.h"
#include <string.h>
#include "report-private.h"
#include "store/text.h"
#include "template.h"

static char *
resolve_field (const char *name, gpointer data, GError **error)
{
  return hd_report_head_field (data, name);
}

static char *
resolve_figure (const char *name, gpointer data, GError **error)
{
  return hd_report_print_figure (((HdReportHead *) data)->context, name, error);
}

static HdTable *
resolve_table (const char *name, gpointer data, GError **error)
{
  static const struct { const char *name; HdTable *(*make) (HdReportContext *context, GError **error); } tables[] = {
    { "targets", hd_report_targets },
    { "introductions_by_unit", hd_report_introductions },
    { "exemplars", hd_report_exemplars },
    { "milestones", hd_report_milestones },
    { "progress", hd_report_progress },
    { "missing", hd_report_missing },
    { "nominations", hd_report_nominations },
    { "budget", hd_report_budget },
    { "difficulties", hd_report_difficulties },
  };
  HdReportHead *self = data;

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    if (strcmp (name, tables[i].name) == 0)
      return tables[i].make (self->context, error);
  return NULL;
}

static HdDocument *
build (HdReportContext *context, const char *template_name, GError **error)
{
  static const HdTemplateResolver resolver = { resolve_field, resolve_figure, resolve_table };
  g_auto (HdReportHead) head = { NULL };
  g_autofree char *source = hd_report_template (context->store, template_name, error);

  if (source == NULL || !hd_report_head_load (&head, context, error))
    return NULL;
  return hd_template_build (source, strlen (source), &resolver, &head, error);
}

HdDocument *
hd_report_annual (HdReportContext *context, GError **error)
{
  return build (context, "annual-report.md", error);
}

HdDocument *
hd_report_interim (HdReportContext *context, GError **error)
{
  return build (context, "interim-report.md", error);
}
