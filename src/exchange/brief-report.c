/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The year on one page, for the chairman: what is met and what is at risk, what is
 * overdue and with whom, what waits for a signature, and what comes next. Each part has so
 * many lines at most that the whole fits a page. */
#include "config.h"
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include "report-private.h"
#include "store/decision.h"
#include "store/plan.h"
#include "store/text.h"
#include "store/today.h"

#define MAX_RISKS      4
#define MAX_OVERDUE    4
#define MAX_UNITS      5
#define MAX_DECISIONS  3
#define MAX_NEXT       4
#define TITLE_CHARS    64

/* What the items of a day are called in a paper, which is Vietnamese whatever the window. */
static const struct {
  const char *kind;
  const char *title;
} titles[] = {
  { "duties_late",         "Gương còn phải giới thiệu của đơn vị chủ trì" },
  { "tasks_late",          "Nhiệm vụ của kế hoạch" },
  { "dossiers_past_due",   "Hồ sơ quá hạn ở bước đang xử lý" },
  { "opinions_late",       "Ý kiến đã xin chưa được trả lời" },
  { "findings_late",       "Kết luận kiểm tra chưa khắc phục" },
  { "reviews_late",        "Điển hình đến kỳ rà soát" },
  { "publications_late",   "Ấn phẩm chậm tiến độ" },
  { "dossiers_undecided",  "Hồ sơ Hội đồng đã chọn, chờ Chủ tịch quyết định" },
  { "dossiers_unanswered", "Hồ sơ đã gửi Thành phố, quá hạn chưa trả lời" },
  { "difficulties_open",   "Khó khăn của đơn vị chờ trả lời" },
  { "appeals_open",        "Khiếu nại điểm thi chờ giải quyết" },
};

typedef struct {
  HdReportContext *context;
  HdToday         *today;
  HdTable         *table;
} Brief;

/* (transfer full) */
static char *
title_of (HdTodayItem *item)
{
  gboolean of_plan = g_str_has_prefix (item->key, "duties_late:") && !g_str_has_suffix (item->key, ":0");

  for (guint i = 0; i < G_N_ELEMENTS (titles) && !of_plan; i++)
    if (strcmp (titles[i].kind, item->kind) == 0)
      return g_strdup (titles[i].title);
  return hd_text_excerpt (item->title, TITLE_CHARS);
}

static void
add_heading (Brief *brief, const char *text)
{
  const HdCell cells[] = { hd_cell_text (text), { HD_CELL_EMPTY }, { HD_CELL_EMPTY } };

  hd_table_append (brief->table, HD_ROW_GROUP, cells);
}

static void
add_line (Brief *brief, const char *text, HdCell number, const char *note)
{
  const HdCell cells[] = { hd_cell_text (text), number, hd_cell_text (note) };

  hd_table_append (brief->table, HD_ROW_NORMAL, cells);
}

/* Those that no line is left for; they open as the others do. */
static void
add_more (Brief *brief, gint64 n, const char *what, const char *source_kind, gint64 shown)
{
  g_autofree char *text = g_strdup_printf ("Và %" PRId64 " %s khác", n, what);
  g_autofree char *source = hd_report_source_of (brief->context, source_kind, shown, "0");

  if (n <= 0)
    return;
  add_line (brief, text, (HdCell) { HD_CELL_EMPTY }, "");
  hd_table_add_number (brief->table, text, TRUE, n, source);
}

/* What a target needs, and where it leads. */
static void
add_needs (Brief *brief, HdTodayTarget *target, const char *title)
{
  gint64 id = hd_record_id (target->status->target);
  g_autofree char *required = hd_report_source_of (brief->context, "required", id, "");
  g_autofree char *forecast = hd_report_source_of (brief->context, "pace", id, "");
  g_autofree char *needs = g_strdup_printf ("%s: cần", title);
  g_autofree char *leads = g_strdup_printf ("%s: theo tiến độ", title);

  if (target->status->required.known)
    hd_table_add_number (brief->table, needs, TRUE, target->pace.required, required);
  if (target->pace.kind != HD_PACE_OVER)
    hd_table_add_number (brief->table, leads, TRUE, target->pace.forecast, forecast);
}

static void
add_risk (Brief *brief, HdTodayTarget *target)
{
  const HdPace *pace = &target->pace;
  HdRecord *record = target->status->target;
  g_autofree char *title = hd_text_excerpt (hd_record_text (record, HD_TARGET_TITLE), TITLE_CHARS);
  g_autofree char *end = hd_date_format (pace->end);
  g_autofree char *required = hd_number_format_office (pace->required);
  g_autofree char *source = hd_report_source_of (brief->context, "target", hd_record_id (record), "");
  g_autofree char *note = !target->status->required.known ? g_strdup_printf ("Chưa rõ số phải đạt, đã hết hạn %s", end)
    : pace->kind == HD_PACE_OVER ? g_strdup_printf ("Cần %s, đã hết hạn %s", required, end)
    : g_strdup_printf ("Cần %s, theo tiến độ đến %s đạt %" PRId64, required, end, pace->forecast);

  add_line (brief, title, hd_cell_sourced (pace->achieved, source), note);
  add_needs (brief, target, title);
}

static void
fill_targets (Brief *brief)
{
  gint64 met = 0, judged = 0, at_risk = 0;
  g_autofree char *heading = NULL;
  g_autofree char *met_source = hd_report_source_of (brief->context, "targets", 0, "met");
  g_autofree char *judged_source = hd_report_source_of (brief->context, "targets", 0, "judged");
  g_autofree char *risk_source = hd_report_source_of (brief->context, "risk", 0, "0");

  for (guint i = 0; i < brief->today->targets->len; i++) {
    HdTodayTarget *target = g_ptr_array_index (brief->today->targets, i);

    met += target->status->met == HD_MET_YES;
    judged += target->status->met != HD_MET_TRACKED;
    at_risk += target->pace.at_risk;
  }
  heading = g_strdup_printf ("Chỉ tiêu: đạt %" PRId64 "/%" PRId64 ", %" PRId64 " chỉ tiêu chưa đạt hoặc có nguy cơ không đạt", met, judged, at_risk);
  add_heading (brief, heading);
  hd_table_add_number (brief->table, "Chỉ tiêu đã đạt", TRUE, met, met_source);
  hd_table_add_number (brief->table, "Chỉ tiêu có mức phải đạt", TRUE, judged, judged_source);
  hd_table_add_number (brief->table, "Chỉ tiêu chưa đạt hoặc có nguy cơ không đạt", TRUE, at_risk, risk_source);
  at_risk = 0;
  for (guint i = 0; i < brief->today->targets->len; i++) {
    HdTodayTarget *target = g_ptr_array_index (brief->today->targets, i);

    if (target->pace.at_risk && ++at_risk <= MAX_RISKS)
      add_risk (brief, target);
  }
  add_more (brief, at_risk - MAX_RISKS, "chỉ tiêu", "risk", MAX_RISKS);
}

static void
add_item (Brief *brief, HdTodayItem *item)
{
  g_autofree char *title = title_of (item);
  g_autofree char *source = hd_report_source_of (brief->context, "today", 0, item->key);
  g_autofree char *since = hd_date_format (item->day);
  g_autofree char *note = *since != '\0' ? g_strdup_printf ("từ %s", since) : g_strdup ("");

  add_line (brief, title, hd_cell_sourced (item->count, source), note);
}

typedef struct {
  gint64 unit;
  gint64 count;
} Owing;

static int
most_first (gconstpointer a, gconstpointer b)
{
  const Owing *one = a, *other = b;

  return one->count != other->count ? (one->count < other->count ? 1 : -1) : (one->unit > other->unit) - (one->unit < other->unit);
}

/* Counts the rows of an item for the units they are of. */
static gboolean
count_units (Brief *brief, HdTodayItem *item, GArray *owing, GError **error)
{
  g_autoptr (GPtrArray) rows = hd_today_rows (brief->context->store, item, error);

  for (guint i = 0; rows != NULL && i < rows->len; i++) {
    HdEvidence *row = g_ptr_array_index (rows, i);
    guint at = 0;

    if (row->unit == 0)
      continue;
    while (at < owing->len && g_array_index (owing, Owing, at).unit != row->unit)
      at++;
    if (at == owing->len)
      g_array_append_vals (owing, &(Owing) { row->unit, 0 }, 1);
    g_array_index (owing, Owing, at).count++;
  }
  return rows != NULL;
}

static void
add_unit_number (Brief *brief, const Owing *owing, const char *name)
{
  HdReportContext *context = brief->context;
  g_autofree char *source = hd_report_source_overdue (context, owing->unit);
  g_autofree char *label = g_strdup_printf ("%s: việc quá hạn", name);

  hd_table_add_number (brief->table, label, TRUE, owing->count, source);
}

/* "Phường A (5), Phường B (3)". */
static void
add_units (Brief *brief, GArray *owing)
{
  g_autoptr (GString) text = g_string_new ("Đơn vị nhiều việc nhất: ");

  g_array_sort (owing, most_first);
  for (guint i = 0; i < owing->len && i < MAX_UNITS; i++) {
    const Owing *one = &g_array_index (owing, Owing, i);
    g_autofree char *name = hd_store_label (brief->context->store, "unit", one->unit);
    g_autofree char *short_name = hd_text_excerpt (name, 36);

    g_string_append_printf (text, "%s%s (%" PRId64 ")", i > 0 ? ", " : "", short_name, one->count);
    add_unit_number (brief, one, name);
  }
  if (owing->len > 0)
    add_line (brief, text->str, (HdCell) { HD_CELL_EMPTY }, "");
}

static gboolean
fill_overdue (Brief *brief, GError **error)
{
  g_autoptr (GArray) owing = g_array_new (FALSE, FALSE, sizeof (Owing));
  guint n = 0;

  add_heading (brief, "Việc quá hạn");
  for (guint i = 0; i < brief->today->items->len; i++) {
    HdTodayItem *item = g_ptr_array_index (brief->today->items, i);

    if (item->section != HD_TODAY_OVERDUE)
      continue;
    if (++n <= MAX_OVERDUE)
      add_item (brief, item);
    if (item->duties != NULL && !count_units (brief, item, owing, error))
      return FALSE;
  }
  add_more (brief, (gint64) n - MAX_OVERDUE, "loại việc", "overdue", MAX_OVERDUE);
  add_units (brief, owing);
  if (n == 0)
    add_line (brief, "Không có", (HdCell) { HD_CELL_EMPTY }, "");
  return TRUE;
}

static void
fill_waiting (Brief *brief)
{
  static const char *const kinds[] = { "dossiers_undecided", "dossiers_unanswered", "difficulties_open", "appeals_open", NULL };
  guint n = 0;

  add_heading (brief, "Chờ Chủ tịch và cấp trên");
  for (guint i = 0; i < brief->today->items->len; i++) {
    HdTodayItem *item = g_ptr_array_index (brief->today->items, i);

    if (g_strv_contains (kinds, item->kind)) {
      add_item (brief, item);
      n++;
    }
  }
  if (n == 0)
    add_line (brief, "Không có", (HdCell) { HD_CELL_EMPTY }, "");
}

static gboolean
fill_decisions (Brief *brief, GError **error)
{
  g_autoptr (GPtrArray) issued = hd_report_issued (brief->context->store, brief->today->day, error);

  if (issued == NULL)
    return FALSE;
  add_heading (brief, "Quyết định trong tháng");
  for (guint i = 0; i < issued->len && i < MAX_DECISIONS; i++) {
    HdRecord *decision = g_ptr_array_index (issued, i);
    g_autofree char *title = hd_text_excerpt (hd_record_text (decision, HD_DECISION_TITLE), TITLE_CHARS);
    g_autofree char *date = hd_date_format (hd_record_text (decision, HD_DECISION_ISSUED));
    g_autofree char *note = g_strdup_printf ("Số %" PRId64 "/%s ngày %s", hd_record_int (decision, HD_DECISION_NUMBER),
                                             hd_record_text (decision, HD_DECISION_SYMBOL), date);

    add_line (brief, title, (HdCell) { HD_CELL_EMPTY }, note);
  }
  add_more (brief, (gint64) issued->len - MAX_DECISIONS, "quyết định", "issued", MAX_DECISIONS);
  if (issued->len == 0)
    add_line (brief, "Chưa ban hành quyết định nào", (HdCell) { HD_CELL_EMPTY }, "");
  return TRUE;
}

static gboolean
fill_next (Brief *brief, GError **error)
{
  g_autoptr (GPtrArray) milestones = hd_milestones (brief->context->store, brief->context->plan, brief->context->year, brief->today->day, error);
  guint n = 0;

  if (milestones == NULL)
    return FALSE;
  add_heading (brief, "Thời hạn sắp tới");
  for (guint i = 0; i < milestones->len && n < MAX_NEXT; i++) {
    HdMilestone *milestone = g_ptr_array_index (milestones, i);
    g_autofree char *due = hd_date_format (milestone->due);
    g_autofree char *title = hd_text_excerpt (hd_record_text (milestone->obligation, HD_OBLIGATION_TITLE), TITLE_CHARS);

    if ((milestone->state != HD_DUE_OPEN && milestone->state != HD_DUE_SOON) || strcmp (milestone->due, brief->today->day) < 0)
      continue;
    add_line (brief, title, (HdCell) { HD_CELL_EMPTY }, due);
    n++;
  }
  if (n == 0)
    add_line (brief, "Không còn thời hạn nào trong năm", (HdCell) { HD_CELL_EMPTY }, "");
  return TRUE;
}

HdDocument *
hd_report_brief (HdReportContext *context, GError **error)
{
  static const HdColumn columns[] = {
    { "Nội dung", "what", NULL, 62, HD_COLUMN_TEXT },
    { "Số liệu", "number", NULL, 12, HD_COLUMN_INT },
    { "Ghi chú", "note", NULL, 40, HD_COLUMN_TEXT },
  };
  g_autoptr (HdToday) today = hd_today (context->store, context->year, context->today, HD_TODAY_LISTS | HD_TODAY_TARGETS, NULL, NULL, error);
  g_autoptr (HdFill) fill = today != NULL ? hd_fill_new (context, error) : NULL;
  g_autoptr (HdTable) table = hd_table_new_static ("brief", columns, G_N_ELEMENTS (columns));
  Brief brief = { context, today, table };

  if (fill == NULL)
    return NULL;
  fill_targets (&brief);
  if (!fill_overdue (&brief, error))
    return NULL;
  fill_waiting (&brief);
  if (!fill_decisions (&brief, error) || !fill_next (&brief, error))
    return NULL;
  hd_fill_take (fill, "year", g_strdup_printf ("%" PRId64, context->year));
  hd_fill_take (fill, "day", hd_date_format (today->day));
  hd_fill_table (fill, "brief", g_steal_pointer (&table));
  return hd_fill_build (fill, "brief.md", error);
}
