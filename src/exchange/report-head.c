/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What every paper of the council has in common: head, signature, recipients, plan; and
 * the template it is made by. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "data-file.h"
#include "report-private.h"
#include "store/council.h"
#include "store/task.h"
#include "store/text.h"

static const char *
text_of (HdRecord *record, guint field)
{
  return record == NULL ? "" : hd_record_text (record, field);
}

/* "Kế hoạch số 26/KH-HĐTĐKT ngày 31 tháng 3 năm 2023 của … về tuyên truyền …" */
static char *
plan_reference (HdReportHead *self)
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
recipients (HdReportHead *self)
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
date_in_words (HdReportHead *self)
{
  return self->context->date[0] != '\0' ? hd_date_format_long (self->context->date) : g_strdup ("ngày … tháng … năm …");
}

/* "Ủy ban nhân dân phường Long Biên", of the name of its council. */
static char *
committee (HdReportHead *self)
{
  const char *name = text_of (self->council, HD_COUNCIL_NAME);
  const char *mark = strstr (name, "Khen thưởng");
  const char *place = mark == NULL ? "" : mark + strlen ("Khen thưởng");

  return g_strconcat ("Ủy ban nhân dân", place, NULL);
}

/* Whether a base belongs under a paper on these awards: what rules how personal data are
 * kept does not, and what rules one title, named in quotation marks, does for that alone. */
static gboolean
is_basis_of (const char *clause, const char *awards)
{
  const char *open = strstr (clause, "Quy chế xét tặng danh hiệu “");
  const char *close = open == NULL ? NULL : strstr (open, "”");

  if (!g_str_has_prefix (clause, "Căn cứ") || strstr (clause, "dữ liệu cá nhân") != NULL)
    return FALSE;
  if (close != NULL) {
    g_autofree char *title = NULL, *fold = hd_text_fold (awards), *title_fold = NULL;

    open += strlen ("Quy chế xét tặng danh hiệu “");
    title = g_strndup (open, close - open);
    title_fold = hd_text_fold (title);
    return strstr (fold, title_fold) != NULL;
  }
  return TRUE;
}

/**
 * hd_report_legal_bases:
 * @awards: names of the awards that the paper is on, as one text
 *
 * Returns: (transfer full): the legal bases of the plan that are in force on the day of
 *   the paper, one a line
 */
char *
hd_report_legal_bases (HdReportHead *self, const char *awards)
{
  g_autoptr (GPtrArray) all = self->plan == NULL ? NULL
    : hd_store_find_ref (self->context->store, HD_TYPE_LEGAL_BASIS, "plan", hd_record_id (self->plan), NULL);
  const char *day = self->context->today;
  GString *bases = g_string_new (NULL);

  for (guint i = 0; all != NULL && i < all->len; i++) {
    HdRecord *basis = g_ptr_array_index (all, i);
    const char *clause = hd_record_text (basis, HD_LEGAL_BASIS_CLAUSE);

    if (!hd_legal_basis_in_force (basis, day) || !is_basis_of (clause, awards))
      continue;
    g_string_append_printf (bases, "%s%s", bases->len > 0 ? "\n" : "", clause);
  }
  return g_string_free (bases, FALSE);
}

/* "HĐTĐKT": what stands behind the kind of paper in the symbols of the council. */
static char *
series (HdReportHead *self)
{
  const char *symbol = text_of (self->council, HD_COUNCIL_REPORT_SYMBOL);
  const char *dash = strchr (symbol, '-');

  return g_strdup (dash == NULL || dash[1] == '\0' ? "HĐTĐKT" : dash + 1);
}

/**
 * hd_report_head_field:
 *
 * Returns: (transfer full) (nullable): the text of a field that every template may name;
 *   NULL if there is none of that name
 */
char *
hd_report_head_field (HdReportHead *self, const char *name)
{
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
  const struct { const char *name; char *(*make) (HdReportHead *self); } made[] = {
    { "plan_reference", plan_reference }, { "recipients", recipients }, { "date_in_words", date_in_words },
    { "committee", committee }, { "series", series },
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

/* Reads council, letterhead and plan once; they are the context's afterwards. */
gboolean
hd_report_head_load (HdReportHead *self, HdReportContext *context, GError **error)
{
  g_autoptr (GError) failure = NULL;

  self->context = context;
  self->council = hd_report_council (context, &failure);
  self->letterhead = failure == NULL ? hd_report_letterhead (context, &failure) : NULL;
  if (failure == NULL && context->plan != 0)
    self->plan = hd_store_get (context->store, HD_TYPE_PLAN, context->plan, &failure);
  if (failure == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}

void
hd_report_head_clear (HdReportHead *self)
{
  g_clear_object (&self->council);
  g_clear_object (&self->letterhead);
  g_clear_object (&self->plan);
}

/* The council's own copy of the template @name, kept as the setting "template/@name"; else
 * the one shipped. (transfer full) */
char *
hd_report_template (HdStore *store, const char *name, GError **error)
{
  g_autofree char *key = g_strconcat ("template/", name, NULL);
  g_autofree char *own = hd_store_setting (store, key, "");
  g_autofree char *path = NULL;
  g_autoptr (GError) failure = NULL;
  char *source = NULL;

  if (own[0] != '\0')
    return g_steal_pointer (&own);
  path = hd_data_file ("templates", name);
  if (!g_file_get_contents (path, &source, NULL, &failure))
    g_set_error (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("The template of the report cannot be read: %s"), failure->message);
  return source;
}
