/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How the lead units of movements stand, in the very form of the plan's annex with what
 * came of it beside; and what every unit still owes. */
#include "config.h"
#include <string.h>
#include "report-private.h"
#include "store/movement.h"
#include "store/plan.h"
#include "store/reminder.h"
#include "store/text.h"
#include "store/unit.h"

/* One row of the annex while it is made. */
typedef struct {
  HdRecord  *movement;   /* borrowed */
  GString   *leads;      /* who leads it, in the words of the annex */
  GString   *standard;   /* what became of its standard */
  GString   *note;       /* each lead by itself, where there are several */
  const char *content_due, *introduce_due;   /* as the plan words it; borrowed */
  guint      n_leads;
  gint64     count, quota;
} Row;

/* The Party, the Front and the unions are asked for it, as the annex has it. (transfer full) */
static char *
name_of (HdStore *store, gint64 unit, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_UNIT, unit, error);
  const char *kind;

  if (record == NULL)
    return NULL;
  kind = hd_record_text (record, HD_UNIT_KIND);
  return g_strconcat (strcmp (kind, "party") == 0 || strcmp (kind, "front") == 0 || strcmp (kind, "union") == 0 ? "Đề nghị " : "",
                      hd_record_text (record, HD_UNIT_NAME), NULL);
}

/* What a unit handed in of its standard. */
static void
add_standard (HdReportContext *context, HdTable *table, Row *row, const HdDuty *duty)
{
  g_autofree char *done = hd_date_format (duty->done);
  gboolean fulfilled = duty->state == HD_DUTY_DONE || duty->state == HD_DUTY_DONE_LATE;

  if (row->standard->len > 0)
    g_string_append (row->standard, "; ");
  if (row->n_leads > 1)
    g_string_append_printf (row->standard, "%s: ", duty->owner);
  if (!fulfilled)
    g_string_append (row->standard, duty->state == HD_DUTY_EXEMPT ? "không phải ban hành" : "chưa ban hành");
  else if (*done == '\0')
    g_string_append (row->standard, "đã ban hành");
  else
    g_string_append_printf (row->standard, "đã ban hành %s", done);
  if (duty->state == HD_DUTY_DONE_LATE) {
    g_autofree char *source = hd_report_source_duty (context, "late", hd_record_id (duty->obligation), duty->unit, duty->year);
    g_autofree char *label = g_strdup_printf ("%s, %s: số ngày trễ", duty->owner, hd_record_text (duty->obligation, HD_OBLIGATION_TITLE));

    g_string_append_printf (row->standard, ", trễ %" G_GINT64_FORMAT " ngày", duty->days_late);
    hd_table_add_number (table, label, TRUE, duty->days_late, source);
  }
}

/* What a lead introduced of what it has to, where the note says it, and what is missing. */
static void
add_lead_numbers (HdReportContext *context, HdTable *table, const Row *row, const HdIntroduction *introduction, gint64 all)
{
  g_autofree char *count = hd_report_source_here (context, "introductions", introduction->unit, introduction->movement, NULL);
  g_autofree char *quota = hd_report_source_here (context, "introductions_required", introduction->unit, introduction->movement, NULL);
  g_autofree char *less = hd_report_source_less (quota, count);
  const struct { const char *source, *label; gint64 value; gboolean stands; } numbers[] = {
    { count, "đã giới thiệu", all, row->n_leads > 1 },
    { quota, "phải giới thiệu", introduction->quota, row->n_leads > 1 },
    { less, "còn thiếu", introduction->quota - all, all < introduction->quota },
  };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++) {
    g_autofree char *label = g_strdup_printf ("%s, %s: %s", introduction->unit_name, introduction->name, numbers[i].label);

    if (numbers[i].stands)
      hd_table_add_number (table, label, TRUE, numbers[i].value, numbers[i].source);
  }
}

static void
add_introduction (HdReportContext *context, HdTable *table, Row *row, const HdIntroduction *introduction)
{
  gint64 all = introduction->collectives + introduction->individuals + introduction->households;

  add_lead_numbers (context, table, row, introduction, all);

  row->count += all;
  row->quota += introduction->quota;
  if (row->n_leads > 1)
    g_string_append_printf (row->note, "%s%s: %" G_GINT64_FORMAT "/%" G_GINT64_FORMAT, row->note->len > 0 ? "; " : "", introduction->unit_name,
                            all, introduction->quota);
  if (all < introduction->quota)
    g_string_append_printf (row->note, "%scòn thiếu %" G_GINT64_FORMAT, row->note->len == 0 ? "" : row->n_leads > 1 ? ", " : "; ",
                            introduction->quota - all);
}

static gboolean
fill_row (HdReportContext *context, HdTable *table, Row *row, GPtrArray *duties, GPtrArray *introductions, GError **error)
{
  gint64 movement = hd_record_id (row->movement);

  for (guint i = 0; i < introductions->len; i++)
    row->n_leads += ((HdIntroduction *) g_ptr_array_index (introductions, i))->movement == movement;
  for (guint i = 0; i < introductions->len; i++) {
    HdIntroduction *introduction = g_ptr_array_index (introductions, i);
    g_autofree char *name = NULL;

    if (introduction->movement != movement)
      continue;
    if ((name = name_of (context->store, introduction->unit, error)) == NULL)
      return FALSE;
    g_string_append_printf (row->leads, "%s%s", row->leads->len > 0 ? ", " : "", name);
    add_introduction (context, table, row, introduction);
  }
  for (guint i = 0; i < duties->len; i++) {
    HdDuty *duty = g_ptr_array_index (duties, i);
    gboolean standard = strcmp (hd_record_text (duty->obligation, HD_OBLIGATION_EVIDENCE), "criteria") == 0;

    if (hd_record_int (duty->obligation, HD_OBLIGATION_MOVEMENT) != movement)
      continue;
    if (standard) {
      row->content_due = hd_record_text (duty->obligation, HD_OBLIGATION_WORDING);
      add_standard (context, table, row, duty);
    } else if (hd_record_int (duty->obligation, HD_OBLIGATION_QUOTA) > 0) {
      row->introduce_due = hd_record_text (duty->obligation, HD_OBLIGATION_WORDING);
    }
  }
  return TRUE;
}

/* A thing that is owed once is told of in the year in which it was done, and before that: the
 * newest of each unit says how it stands. (transfer full) (element-type HdDuty) */
static GPtrArray *
duties_of_movements (HdReportContext *context, GError **error)
{
  g_autoptr (HdRecord) plan = context->plan == 0 ? NULL : hd_store_get (context->store, HD_TYPE_PLAN, context->plan, error);
  HdDutyScope scope = { .plan = context->plan, .to_year = context->year, .today = context->today };
  GPtrArray *duties;

  /* Where there is no plan nothing is owed. */
  if (context->plan == 0)
    return g_ptr_array_new ();
  if (plan == NULL)
    return NULL;
  scope.from_year = MIN (hd_record_int (plan, HD_PLAN_PERIOD_START), context->year);
  duties = hd_duties (context->store, &scope, error);
  for (guint i = duties == NULL ? 0 : duties->len; i > 0; i--) {
    HdDuty *duty = g_ptr_array_index (duties, i - 1);
    gboolean kept = hd_record_int (duty->obligation, HD_OBLIGATION_MOVEMENT) != 0 &&
                    (duty->year == context->year || strcmp (hd_record_text (duty->obligation, HD_OBLIGATION_RHYTHM), "once") == 0);

    for (guint j = i; kept && j < duties->len; j++) {
      HdDuty *later = g_ptr_array_index (duties, j);

      kept = hd_record_id (later->obligation) != hd_record_id (duty->obligation) || later->unit != duty->unit;
    }
    if (!kept)
      g_ptr_array_remove_index (duties, i - 1);
  }
  return duties;
}

enum { TT, LEADS, COOPERATING, CONTENT, QUOTA_WORDING, CONTENT_DUE, INTRODUCE_DUE, STANDARD, COUNT, QUOTA, NOTE, N_COLUMNS };

static void
append_row (HdTable *table, HdReportContext *context, const Row *row, const char *before)
{
  gint64 movement = hd_record_id (row->movement);
  g_autofree char *position = g_strdup_printf ("%" G_GINT64_FORMAT, hd_record_int (row->movement, HD_MOVEMENT_POSITION));
  g_autofree char *count = hd_report_source_here (context, "introductions", 0, movement, NULL);
  g_autofree char *quota = hd_report_source_here (context, "introductions_required", 0, movement, NULL);
  /* Who leads two rows that follow each other is named once, as in the annex. */
  gboolean again = strcmp (row->leads->str, before) == 0;

  hd_table_append (table, HD_ROW_NORMAL, (HdCell[N_COLUMNS]) {
    [TT] = hd_cell_text (position),
    [LEADS] = hd_cell_text (again ? "" : row->leads->str),
    [COOPERATING] = hd_cell_text (again ? "" : hd_record_text (row->movement, HD_MOVEMENT_COOPERATING)),
    [CONTENT] = hd_cell_text (hd_record_text (row->movement, HD_MOVEMENT_CONTENT)),
    [QUOTA_WORDING] = hd_cell_text (hd_record_text (row->movement, HD_MOVEMENT_QUOTA_WORDING)),
    [CONTENT_DUE] = hd_cell_text (row->content_due != NULL ? row->content_due : ""),
    [INTRODUCE_DUE] = hd_cell_text (row->introduce_due != NULL ? row->introduce_due : ""),
    [STANDARD] = hd_cell_text (row->standard->str),
    [COUNT] = hd_cell_sourced (row->count, count),
    [QUOTA] = hd_cell_sourced (row->quota, quota),
    [NOTE] = hd_cell_text (row->note->str) });
}

static gboolean
append_total (HdTable *table, HdReportContext *context, GError **error)
{
  g_autofree char *count = hd_report_source_here (context, "introductions", 0, 0, NULL);
  g_autofree char *quota = hd_report_source_here (context, "introductions_required", 0, 0, NULL);
  HdValue values[2];

  if (!hd_report_figure (context, "introductions", &values[0], error) || !hd_report_figure (context, "introductions_required", &values[1], error))
    return FALSE;
  hd_table_append (table, HD_ROW_TOTAL, (HdCell[N_COLUMNS]) {
    [LEADS] = hd_cell_text ("Cộng"), [COUNT] = hd_cell_sourced (values[0].value, count), [QUOTA] = hd_cell_sourced (values[1].value, quota) });
  return TRUE;
}

static void
row_clear (Row *row)
{
  g_string_free (row->leads, TRUE);
  g_string_free (row->standard, TRUE);
  g_string_free (row->note, TRUE);
}

HdTable *
hd_report_progress (HdReportContext *context, GError **error)
{
  static const HdColumn columns[N_COLUMNS] = {
    [TT]            = { "TT", "position", NULL, 4, HD_COLUMN_TEXT, HD_ALIGN_CENTER },
    [LEADS]         = { "Đơn vị chủ trì thực hiện", "leads", NULL, 12, HD_COLUMN_TEXT },
    [COOPERATING]   = { "Đơn vị phối hợp", "cooperating", NULL, 10, HD_COLUMN_TEXT },
    [CONTENT]       = { "Nội dung", "content", NULL, 19, HD_COLUMN_TEXT },
    [QUOTA_WORDING] = { "Số lượng gương điển hình tiên tiến giới thiệu", "quota_wording", NULL, 13, HD_COLUMN_TEXT },
    [CONTENT_DUE]   = { "Nội dung", "content_due", "Tiến độ thực hiện", 9, HD_COLUMN_TEXT },
    [INTRODUCE_DUE] = { "Giới thiệu điển hình tiên tiến", "introduce_due", "Tiến độ thực hiện", 9, HD_COLUMN_TEXT },
    [STANDARD]      = { "Nội dung", "standard", "Kết quả", 11, HD_COLUMN_TEXT },
    [COUNT]         = { "Đã giới thiệu", "count", "Kết quả", 6, HD_COLUMN_INT },
    [QUOTA]         = { "Phải giới thiệu", "quota", "Kết quả", 6, HD_COLUMN_INT },
    [NOTE]          = { "Ghi chú", "note", NULL, 9, HD_COLUMN_TEXT },
  };
  g_autoptr (GPtrArray) movements = hd_store_find_parts (context->store, HD_TYPE_MOVEMENT, "plan", context->plan, error);
  g_autoptr (GPtrArray) duties = movements == NULL ? NULL : duties_of_movements (context, error);
  g_autoptr (GPtrArray) introductions = duties == NULL ? NULL
    : hd_introductions_on (context->store, context->plan, context->year, context->date, error);
  g_autoptr (HdTable) table = NULL;
  g_autofree char *before = g_strdup ("");

  if (introductions == NULL)
    return NULL;
  table = hd_table_new_static ("progress", columns, N_COLUMNS);
  for (guint i = 0; i < movements->len; i++) {
    Row row = { g_ptr_array_index (movements, i), g_string_new (NULL), g_string_new (NULL), g_string_new (NULL) };
    gboolean filled = fill_row (context, table, &row, duties, introductions, error);

    /* Fields belong to a row of the annex; what nobody leads is no row. */
    if (filled && hd_record_int (row.movement, HD_MOVEMENT_PARENT) == 0 && row.leads->len > 0) {
      append_row (table, context, &row, before);
      g_free (before);
      before = g_strdup (row.leads->str);
    }
    row_clear (&row);
    if (!filled)
      return NULL;
  }
  if (*before != '\0' && !append_total (table, context, error))
    return NULL;
  return g_steal_pointer (&table);
}

/* What is owed by one unit, below its name. */
static guint
append_owing (HdTable *table, HdReportContext *context, HdOwing *owing, guint *late)
{
  g_autofree char *source = hd_report_source_owed (context, owing->unit, "all");
  guint n = 0, end;

  hd_table_append (table, HD_ROW_GROUP, (HdCell[5]) { [1] = hd_cell_text (owing->name) });
  for (guint i = 0; i < owing->duties->len; i = end) {
    gboolean is_late;
    g_autoptr (HdChase) chase = hd_report_chase (owing->duties, i, context->today, &end, &is_late);

    n++;
    *late += is_late;
    hd_report_chase_numbers (context, table, g_ptr_array_index (owing->duties, i));
    hd_table_append (table, HD_ROW_NORMAL, (HdCell[5]) {
      { HD_CELL_EMPTY }, hd_cell_text (chase->title), hd_cell_text (chase->source), hd_cell_text (chase->due), hd_cell_text (chase->late) });
  }
  hd_table_add_number (table, owing->name, TRUE, n, source);
  return n;
}

HdTable *
hd_report_missing (HdReportContext *context, GError **error)
{
  static const HdColumn columns[5] = {
    { "TT", "position", NULL, 5, HD_COLUMN_ORDINAL },
    { "Đơn vị, nội dung chưa hoàn thành", "title", NULL, 46, HD_COLUMN_TEXT },
    { "Căn cứ trong Kế hoạch", "source", NULL, 15, HD_COLUMN_TEXT },
    { "Thời hạn", "due", NULL, 22, HD_COLUMN_TEXT },
    { "Trễ hạn", "late", NULL, 12, HD_COLUMN_TEXT, HD_ALIGN_CENTER },
  };
  g_autoptr (GPtrArray) owings = hd_owings (context->store, context->year, context->today, FALSE, error);
  g_autofree char *all_source = hd_report_source_owed (context, 0, "all"), *late_source = hd_report_source_owed (context, 0, "late");
  g_autofree char *units_source = hd_report_source_owed (context, 0, "units"), *total = NULL;
  g_autoptr (HdTable) table = NULL;
  guint n = 0, late = 0;

  if (owings == NULL)
    return NULL;
  table = hd_table_new_static ("missing", columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < owings->len; i++)
    n += append_owing (table, context, g_ptr_array_index (owings, i), &late);
  total = g_strdup_printf ("Cộng: %u đơn vị, %u nội dung chưa hoàn thành, trong đó %u nội dung quá hạn", owings->len, n, late);
  hd_table_append (table, HD_ROW_TOTAL, (HdCell[5]) { [1] = hd_cell_text (total) });
  hd_table_add_number (table, "Đơn vị còn nội dung chưa hoàn thành", TRUE, owings->len, units_source);
  hd_table_add_number (table, "Nội dung chưa hoàn thành", TRUE, n, all_source);
  hd_table_add_number (table, "Nội dung quá hạn", TRUE, late, late_source);
  return g_steal_pointer (&table);
}
