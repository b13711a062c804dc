/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The annual report: a template whose fields, figures and tables are filled here. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "data-file.h"
#include "report-private.h"
#include "store/council.h"
#include "store/plan.h"
#include "store/text.h"
#include "template.h"

#define TEMPLATE "annual-report.md"

typedef struct {
  HdReportContext *context;
  HdRecord        *council;     /* (owned) (nullable) */
  HdRecord        *letterhead;  /* (owned) (nullable) */
  HdRecord        *plan;        /* (owned) (nullable) */
} Annual;

static const char *
text_of (HdRecord *record, guint field)
{
  return record == NULL ? "" : hd_record_text (record, field);
}

/* "Kế hoạch số 26/KH-HĐTĐKT ngày 31 tháng 3 năm 2023 của … về tuyên truyền …" */
static char *
plan_reference (Annual *self)
{
  const char *title = text_of (self->plan, HD_PLAN_TITLE);
  const char *number = text_of (self->plan, HD_PLAN_NUMBER);
  const char *issued = text_of (self->plan, HD_PLAN_ISSUED);
  g_autofree char *first = NULL, *lower = NULL, *day = NULL;
  GString *reference;

  if (title[0] == '\0')
    return g_strdup ("kế hoạch tuyên truyền gương điển hình tiên tiến, người tốt, việc tốt");
  first = g_utf8_substring (title, 0, 1);
  lower = g_utf8_strdown (first, -1);
  reference = g_string_new ("Kế hoạch");
  if (number[0] != '\0')
    g_string_append_printf (reference, " số %s/%s", number, text_of (self->plan, HD_PLAN_SYMBOL));
  if (issued[0] != '\0')
    g_string_append_printf (reference, " %s", day = hd_date_format_long (issued));
  if (number[0] != '\0' && text_of (self->plan, HD_PLAN_ISSUER)[0] != '\0')
    g_string_append_printf (reference, " của %s về", text_of (self->plan, HD_PLAN_ISSUER));
  g_string_append_printf (reference, " %s%s", lower, g_utf8_next_char (title));
  return g_string_free (reference, FALSE);
}

/* One recipient a line, without the semicolon that the paper sets. */
static char *
recipients (Annual *self)
{
  const char *own = text_of (self->letterhead, HD_LETTERHEAD_RECIPIENTS);
  g_auto (GStrv) lines = g_strsplit (own[0] != '\0' ? own : text_of (self->plan, HD_PLAN_RECIPIENTS), "\n", -1);
  GString *list = g_string_new (NULL);

  for (guint i = 0; lines[i] != NULL; i++) {
    char *line = g_strstrip (lines[i]);
    gsize length = strlen (line);

    if (length > 0 && (line[length - 1] == ';' || line[length - 1] == '.'))
      line[length - 1] = '\0';
    if (line[0] != '\0')
      g_string_append_printf (list, "%s%s", list->len > 0 ? "\n" : "", line);
  }
  return g_string_free (list, FALSE);
}

static char *
date_in_words (Annual *self)
{
  return self->context->date[0] != '\0' ? hd_date_format_long (self->context->date) : g_strdup ("ngày … tháng … năm …");
}

static char *
resolve_field (const char *name, gpointer data, GError **error)
{
  Annual *self = data;
  const struct { const char *name; HdRecord *record; guint field; } records[] = {
    { "superior", self->letterhead, HD_LETTERHEAD_SUPERIOR },
    { "issuer", self->letterhead, HD_LETTERHEAD_ISSUER },
    { "signing_right", self->letterhead, HD_LETTERHEAD_SIGNING_RIGHT },
    { "post", self->letterhead, HD_LETTERHEAD_POST },
    { "body_post", self->letterhead, HD_LETTERHEAD_BODY_POST },
    { "signer", self->letterhead, HD_LETTERHEAD_SIGNER },
    { "symbol", self->council, HD_COUNCIL_REPORT_SYMBOL },
    { "council_name", self->council, HD_COUNCIL_NAME },
    { "standing_body", self->council, HD_COUNCIL_STANDING_BODY },
  };
  const struct { const char *name; char *(*make) (Annual *self); } made[] = {
    { "plan_reference", plan_reference }, { "recipients", recipients }, { "date_in_words", date_in_words },
  };

  for (guint i = 0; i < G_N_ELEMENTS (records); i++)
    if (strcmp (name, records[i].name) == 0)
      return g_strdup (text_of (records[i].record, records[i].field));
  for (guint i = 0; i < G_N_ELEMENTS (made); i++)
    if (strcmp (name, made[i].name) == 0)
      return made[i].make (self);
  if (strcmp (name, "year") == 0)
    return g_strdup_printf ("%d", (int) self->context->year);
  if (strcmp (name, "next_year") == 0)
    return g_strdup_printf ("%d", (int) self->context->year + 1);
  if (strcmp (name, "date") == 0)
    return g_strdup (self->context->date);
  /* The number is given by the registry when the paper is issued. */
  if (strcmp (name, "number") == 0)
    return g_strdup ("");
  if (strcmp (name, "place") == 0) {
    const char *place = text_of (self->letterhead, HD_LETTERHEAD_PLACE);

    if (place[0] == '\0')
      place = text_of (self->council, HD_COUNCIL_PLACE);
    /* As a blank form has it: there for the officer to see and fill. */
    return g_strdup (place[0] != '\0' ? place : "…");
  }
  return NULL;
}

static char *
resolve_figure (const char *name, gpointer data, GError **error)
{
  Annual *self = data;
  HdValue value;

  if (hd_figure_lookup (name) == NULL || !hd_report_figure (self->context, name, &value, error))
    return NULL;
  return value.known ? hd_number_format_office (value.value) : g_strdup ("… (chưa đủ số liệu)");
}

static HdTable *
resolve_table (const char *name, gpointer data, GError **error)
{
  static const struct { const char *name; HdTable *(*make) (HdReportContext *context, GError **error); } tables[] = {
    { "targets", hd_report_targets },
    { "introductions_by_unit", hd_report_introductions },
    { "exemplars", hd_report_exemplars },
    { "milestones", hd_report_milestones },
    { "nominations", hd_report_nominations },
  };
  Annual *self = data;

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    if (strcmp (name, tables[i].name) == 0)
      return tables[i].make (self->context, error);
  return NULL;
}

/* The council's own copy of the template, kept as the setting "template/annual-report.md";
 * else the one shipped. (transfer full) */
static char *
load_template (HdStore *store, GError **error)
{
  g_autofree char *own = hd_store_setting (store, "template/" TEMPLATE, "");
  g_autofree char *path = NULL;
  g_autoptr (GError) failure = NULL;
  char *source = NULL;

  if (own[0] != '\0')
    return g_steal_pointer (&own);
  path = hd_data_file ("templates", TEMPLATE);
  if (!g_file_get_contents (path, &source, NULL, &failure))
    g_set_error (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("The template of the report cannot be read: %s"), failure->message);
  return source;
}

HdDocument *
hd_report_annual (HdReportContext *context, GError **error)
{
  static const HdTemplateResolver resolver = { resolve_field, resolve_figure, resolve_table };
  Annual self = { .context = context };
  g_autofree char *source = load_template (context->store, error);
  g_autoptr (HdRecord) council = NULL, letterhead = NULL, plan = NULL;
  g_autoptr (GError) failure = NULL;

  if (source == NULL)
    return NULL;
  self.council = council = hd_report_council (context, &failure);
  self.letterhead = letterhead = failure == NULL ? hd_report_letterhead (context, &failure) : NULL;
  if (failure == NULL && context->plan != 0)
    self.plan = plan = hd_store_get (context->store, HD_TYPE_PLAN, context->plan, &failure);
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return NULL;
  }
  return hd_template_build (source, strlen (source), &resolver, &self, error);
}
