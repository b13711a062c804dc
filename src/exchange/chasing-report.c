/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Letters that chase what units owe: one for each unit, with its own missing items, as the
 * plan words them. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "report-private.h"
#include "store/plan.h"
#include "store/reminder.h"
#include "store/text.h"
#include "store/unit.h"

/* The months of one obligation stand together: "tháng 1, 2, 5". Ends behind the last of them. */
static char *
months_of (GPtrArray *duties, guint first, guint *end)
{
  HdDuty *duty = g_ptr_array_index (duties, first);
  GString *months = g_string_new (NULL);
  guint i = first;

  for (; i < duties->len; i++) {
    HdDuty *other = g_ptr_array_index (duties, i);

    if (hd_record_id (other->obligation) != hd_record_id (duty->obligation) || other->year != duty->year || (i > first && other->month == 0))
      break;
    if (other->month != 0)
      g_string_append_printf (months, "%s%u", months->len == 0 ? "tháng " : ", ", other->month);
  }
  *end = i;
  return g_string_free (months, FALSE);
}

/* What is owed, with what of it is there already. (transfer full) */
static char *
title_of (const HdDuty *duty, const char *months)
{
  const char *title = hd_record_text (duty->obligation, HD_OBLIGATION_TITLE);

  if (*months != '\0')
    return g_strdup_printf ("%s (chưa thực hiện: %s)", title, months);
  if (duty->counted && duty->quota > 1)
    return g_strdup_printf ("%s (đã có %" G_GINT64_FORMAT "/%" G_GINT64_FORMAT ")", title, duty->count, duty->quota);
  return g_strdup (title);
}

/* The day as the plan words it, both ways where it has two, and as a date where the plan
 * names a day of every year. (transfer full) */
static char *
due_of (const HdDuty *duty)
{
  const char *wording = hd_record_text (duty->obligation, HD_OBLIGATION_WORDING);
  const char *other = hd_record_text (duty->obligation, HD_OBLIGATION_WORDING_OTHER);
  g_autofree char *day = hd_date_format (duty->due_worded), *extended = hd_date_format (duty->due);
  GString *text = g_string_new (NULL);

  if (duty->month != 0)
    return g_string_free (g_string_assign (text, "Hằng tháng"), FALSE);
  if (*day == '\0')
    return g_string_free (g_string_assign (text, "Trong năm (Kế hoạch không ghi ngày)"), FALSE);
  /* A sentence of the plan that holds more than the day would fill the column. */
  if (*wording != '\0' && g_utf8_strlen (wording, -1) <= 40)
    g_string_append (text, wording);
  else
    g_string_append (text, day);
  if (*other != '\0' && g_utf8_strlen (other, -1) <= 40)
    g_string_append_printf (text, "; %s", other);
  if (strstr (text->str, day) == NULL)
    g_string_append_printf (text, " (%s)", day);
  if (strcmp (duty->due, duty->due_worded) != 0 && *extended != '\0')
    g_string_append_printf (text, "; gia hạn đến %s", extended);
  return g_string_free (text, FALSE);
}

/* How late, counted from the kinder reading of the day; how long there still is. (transfer full) */
static char *
late_of (const HdDuty *duty, const char *today)
{
  if (duty->state == HD_DUTY_LATE)
    return g_strdup_printf ("%" G_GINT64_FORMAT " ngày", duty->days_late);
  if (hd_duty_awaits_revision (duty))
    return g_strdup ("chờ bản sửa theo góp ý");
  if (duty->state == HD_DUTY_SOON && *duty->due != '\0')
    return g_strdup_printf ("còn %" G_GINT64_FORMAT " ngày", hd_date_days_between (today, duty->due));
  return g_strdup ("");
}

void
hd_chase_free (HdChase *chase)
{
  g_free (chase->title);
  g_free (chase->due);
  g_free (chase->late);
  g_free (chase);
}

HdChase *
hd_report_chase (GPtrArray *duties, guint first, const char *today, guint *end, gboolean *is_late)
{
  const HdDuty *duty = g_ptr_array_index (duties, first);
  g_autofree char *months = months_of (duties, first, end);
  HdChase *chase = g_new0 (HdChase, 1);

  chase->title = title_of (duty, months);
  chase->source = hd_record_text (duty->obligation, HD_OBLIGATION_SOURCE);
  chase->due = due_of (duty);
  chase->late = late_of (duty, today);
  *is_late = FALSE;
  for (guint i = first; i < *end; i++)
    *is_late = *is_late || ((HdDuty *) g_ptr_array_index (duties, i))->state == HD_DUTY_LATE;
  return chase;
}

/* What came in of a number that is asked for is a list of its own, where it is introductions. */
void
hd_report_chase_numbers (HdReportContext *context, HdTable *table, const HdDuty *duty)
{
  gint64 movement = hd_record_int (duty->obligation, HD_OBLIGATION_MOVEMENT), obligation = hd_record_id (duty->obligation);
  gboolean introductions = movement != 0 && *hd_record_text (duty->obligation, HD_OBLIGATION_EVIDENCE) == '\0';
  gboolean counted = duty->month == 0 && duty->counted && duty->quota > 1;
  const struct { const char *what, *label; gint64 value; gboolean stands; } numbers[] = {
    { "done", "đã có", duty->count, counted },
    { "all", "phải có", duty->quota, counted },
    { "late", "số ngày trễ", duty->days_late, duty->state == HD_DUTY_LATE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++) {
    g_autofree char *source = i == 0 && introductions ? hd_report_source_here (context, "introductions", duty->unit, movement, NULL)
      : hd_report_source_duty (context, numbers[i].what, obligation, duty->unit, duty->year);
    g_autofree char *label = g_strdup_printf ("%s, %s: %s", duty->owner, hd_record_text (duty->obligation, HD_OBLIGATION_TITLE), numbers[i].label);

    if (numbers[i].stands)
      hd_table_add_number (table, label, TRUE, numbers[i].value, source);
  }
}

static HdTable *
table_of (HdReportContext *context, HdOwing *owing, guint *n, guint *late)
{
  static const HdColumn columns[] = {
    { "TT", "position", NULL, 6, HD_COLUMN_ORDINAL },
    { "Nội dung", "title", NULL, 44, HD_COLUMN_TEXT },
    { "Căn cứ trong Kế hoạch", "source", NULL, 15, HD_COLUMN_TEXT },
    { "Thời hạn", "due", NULL, 22, HD_COLUMN_TEXT },
    { "Trễ hạn", "late", NULL, 13, HD_COLUMN_TEXT, HD_ALIGN_CENTER },
  };
  HdTable *table = hd_table_new_static ("owed", columns, G_N_ELEMENTS (columns));
  g_autofree char *all_source = hd_report_source_owed (context, owing->unit, "all");
  g_autofree char *late_source = hd_report_source_owed (context, owing->unit, "late");
  guint end;

  for (guint i = 0; i < owing->duties->len; i = end) {
    const HdDuty *duty = g_ptr_array_index (owing->duties, i);
    gboolean is_late;
    g_autoptr (HdChase) chase = hd_report_chase (owing->duties, i, context->today, &end, &is_late);

    ++*n;
    *late += is_late;
    hd_report_chase_numbers (context, table, duty);
    hd_table_append (table, HD_ROW_NORMAL, (HdCell[G_N_ELEMENTS (columns)]) {
      { HD_CELL_EMPTY }, hd_cell_text (chase->title), hd_cell_text (chase->source), hd_cell_text (chase->due), hd_cell_text (chase->late) });
  }
  hd_table_add_number (table, "Nội dung chưa hoàn thành", TRUE, *n, *n == *late ? late_source : all_source);
  hd_table_add_number (table, "Nội dung quá thời hạn", TRUE, *late, late_source);
  return table;
}

/* The Party and the Front are asked, not told. */
static gboolean
is_asked (HdRecord *unit)
{
  const char *kind = hd_record_text (unit, HD_UNIT_KIND);

  return strcmp (kind, "party") == 0 || strcmp (kind, "front") == 0;
}

static HdDocument *
build_letter (HdReportContext *context, HdRecord *unit, HdOwing *owing, GError **error)
{
  g_autoptr (HdFill) fill = hd_fill_new (context, error);
  HdTable *table;
  guint n = 0, late = 0;

  if (fill == NULL)
    return NULL;
  table = table_of (context, owing, &n, &late);
  hd_fill_table (fill, "owed", table);
  hd_fill_text (fill, "unit_name", hd_record_text (unit, HD_UNIT_NAME));
  hd_fill_text (fill, "asked", is_asked (unit) ? "1" : "");
  hd_fill_number (fill, "items", n);
  hd_fill_take (fill, "late", late > 0 ? g_strdup_printf ("%02u", late) : g_strdup (""));
  hd_fill_take (fill, "counted_on", hd_date_format (context->today));
  hd_fill_take (fill, "reminded", hd_date_format (owing->reminded));
  return hd_fill_build (fill, "chasing-letter.md", error);
}

/* Units that owe nothing get no letter. */
static HdDocument *
build_letters (HdReportContext *context, gboolean late_only, GError **error)
{
  g_autoptr (GPtrArray) units = hd_report_records (context, HD_TYPE_UNIT, error);
  g_autoptr (HdDocument) first = NULL;

  if (units == NULL)
    return NULL;
  if (context->year == 0)
    context->year = g_ascii_strtoll (context->today, NULL, 10);
  for (guint i = 0; i < units->len; i++) {
    HdRecord *unit = g_ptr_array_index (units, i);
    g_autoptr (HdOwing) owing = hd_owing_of (context->store, hd_record_id (unit), context->year, context->today, late_only, error);
    HdDocument *letter;

    if (owing == NULL)
      return NULL;
    if (owing->duties->len == 0)
      continue;
    letter = build_letter (context, unit, owing, error);
    if (letter == NULL)
      return NULL;
    hd_document_append (&first, letter);
  }
  if (first == NULL)
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID,
                         late_only ? _("Nothing is overdue here, so there is no letter to write")
                                   : _("Nothing is owed here, so there is no letter to write"));
  return g_steal_pointer (&first);
}

HdDocument *
hd_report_chasing_letter (HdReportContext *context, GError **error)
{
  return build_letters (context, FALSE, error);
}

HdDocument *
hd_report_late_letter (HdReportContext *context, GError **error)
{
  return build_letters (context, TRUE, error);
}
