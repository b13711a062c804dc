/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The final review of a plan: its years beside each other. Numbers of a frozen year are those
 * that were frozen; a year that is not is counted now, and says so. */
#include "config.h"
#include <string.h>
#include "report-private.h"
#include "store/plan.h"
#include "store/snapshot.h"
#include "store/text.h"

#define TEMPLATE "final-review.md"
/* As many years as a sheet across has room for; of a longer plan the last ones. */
#define MAX_YEARS 5

typedef struct {
  gint64     year;
  gint64     snapshot;    /* 0: not frozen */
  char      *title;       /* of its columns */
  GPtrArray *targets;     /* (nullable) of HdTargetStatus, where it is not frozen */
} Year;

typedef struct {
  HdReportContext *context;
  Year             years[MAX_YEARS];
  guint            n_years;
} Review;

/* A number of a year with where its rows are. */
typedef struct {
  HdValue value;
  char   *source;         /* (owned) (nullable) */
} Number;

static void
number_clear (Number *number)
{
  g_clear_pointer (&number->source, g_free);
  number->value = (HdValue) { FALSE, 0 };
}

static void
review_clear (Review *self)
{
  for (guint i = 0; i < self->n_years; i++) {
    g_free (self->years[i].title);
    g_clear_pointer (&self->years[i].targets, g_ptr_array_unref);
  }
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Review, review_clear)

static gboolean
load_year (Review *self, gint64 number, GError **error)
{
  HdReportContext *context = self->context;
  Year *year = &self->years[self->n_years++];

  year->year = number;
  year->snapshot = hd_snapshot_of (context->store, number);
  if (year->snapshot != 0) {
    g_autoptr (HdRecord) snapshot = hd_store_get (context->store, HD_TYPE_SNAPSHOT, year->snapshot, error);
    g_autofree char *day = snapshot == NULL ? NULL : hd_date_format (hd_record_text (snapshot, HD_SNAPSHOT_TAKEN));

    if (snapshot == NULL)
      return FALSE;
    year->title = g_strdup_printf ("Năm %d (chốt %s)", (int) number, day);
    return TRUE;
  }
  year->title = g_strdup_printf ("Năm %d (chưa chốt số liệu)", (int) number);
  year->targets = hd_target_statuses_on (context->store, context->plan, number, context->date, error);
  return year->targets != NULL;
}

/* The years of the plan, or the last three where there is none. */
static gboolean
load (Review *self, GError **error)
{
  HdReportContext *context = self->context;
  gint64 from = context->year - 2, to = context->year;

  if (context->plan != 0) {
    g_autoptr (HdRecord) plan = hd_store_get (context->store, HD_TYPE_PLAN, context->plan, error);

    if (plan == NULL)
      return FALSE;
    from = hd_record_int (plan, HD_PLAN_PERIOD_START);
    to = MAX (from, hd_record_int (plan, HD_PLAN_PERIOD_END));
  }
  for (gint64 year = MAX (from, to - MAX_YEARS + 1); year <= to; year++)
    if (!load_year (self, year, error))
      return FALSE;
  return TRUE;
}

/* (transfer full) */
static char *
source_of_year (Review *self, const Year *year, const char *what, const char *name)
{
  HdReportContext *context = self->context;

  return hd_report_source_in (context, what, name, year->year);
}

/* The frozen value of a kind and name, or NULL if it was not frozen. */
static HdRecord *
frozen (Review *self, const Year *year, const char *kind, const char *name, GError **error)
{
  gint64 id = hd_snapshot_find (self->context->store, year->snapshot, kind, name, error);

  return id <= 0 ? NULL : hd_store_get (self->context->store, HD_TYPE_SNAPSHOT_VALUE, id, error);
}

static gboolean
read_frozen (Review *self, const Year *year, const char *kind, const char *name, Number *reached, Number *required, const char **met, GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_autoptr (HdRecord) value = frozen (self, year, kind, name, &failure);
  g_autofree char *id = NULL;

  *met = "";
  if (value == NULL) {
    if (failure == NULL)
      return TRUE;
    g_propagate_error (error, g_steal_pointer (&failure));
    return FALSE;
  }
  id = g_strdup_printf ("%" G_GINT64_FORMAT, hd_record_id (value));
  reached->value = (HdValue) { hd_record_bool (value, HD_SNAPSHOT_VALUE_KNOWN), hd_record_int (value, HD_SNAPSHOT_VALUE_VALUE) };
  reached->source = source_of_year (self, year, "frozen", id);
  required->value = (HdValue) { hd_record_bool (value, HD_SNAPSHOT_VALUE_REQUIRED_KNOWN), hd_record_int (value, HD_SNAPSHOT_VALUE_REQUIRED) };
  required->source = source_of_year (self, year, "frozen-required", id);
  *met = g_intern_string (hd_record_text (value, HD_SNAPSHOT_VALUE_MET));
  return TRUE;
}

static void
read_live (Review *self, const Year *year, gint64 target, Number *reached, Number *required, const char **met)
{
  static const char *const nicks[] = { [HD_MET_NO] = "no", [HD_MET_YES] = "yes", [HD_MET_UNKNOWN] = "unknown", [HD_MET_TRACKED] = "tracked" };
  g_autofree char *id = g_strdup_printf ("%" G_GINT64_FORMAT, target);

  *met = "";
  for (guint i = 0; i < year->targets->len; i++) {
    const HdTargetStatus *status = g_ptr_array_index (year->targets, i);

    if (hd_record_id (status->target) != target)
      continue;
    reached->value = status->achieved;
    reached->source = source_of_year (self, year, "target", id);
    required->value = status->required;
    required->source = source_of_year (self, year, "required", id);
    *met = nicks[status->met];
  }
}

static HdCell
cell_of (const Number *number)
{
  HdCell cell = number->value.known ? hd_cell_number (number->value.value) : hd_cell_text (number->source != NULL ? "chưa rõ" : "");

  cell.source = number->source;
  return cell;
}

/* What changed since the year before: the rows of this year, less those of that one. */
static HdCell
change_of (const Number *before, const Number *now, char **source)
{
  if (!before->value.known || !now->value.known)
    return (HdCell) { HD_CELL_EMPTY };
  *source = g_strdup_printf ("%s\n%s", now->source, before->source);
  return hd_cell_sourced (now->value.value - before->value.value, *source);
}

/* The columns: number, title, measure, then for each year what is asked for (if wanted), what
 * was reached and (from the second on) the change; last a remark (if wanted). */
static HdTable *
table_new (Review *self, const char *name, const char *subject, gboolean required, const char *remark)
{
  g_autoptr (GArray) columns = g_array_new (FALSE, FALSE, sizeof (HdColumn));
  g_autoptr (GPtrArray) keys = g_ptr_array_new_with_free_func (g_free);
  const HdColumn first[] = {
    { "TT", "position", NULL, 5, HD_COLUMN_ORDINAL },
    { subject, "title", NULL, 30, HD_COLUMN_TEXT },
    { "Đơn vị tính", "unit", NULL, 10, HD_COLUMN_TEXT, HD_ALIGN_CENTER },
  };

  g_array_append_vals (columns, first, G_N_ELEMENTS (first));
  for (guint i = 0; i < self->n_years; i++) {
    const char *parts[] = { "Kế hoạch", "Thực hiện", "Tăng, giảm" };
    const char *stems[] = { "required", "achieved", "change" };

    for (guint k = 0; k < G_N_ELEMENTS (parts); k++) {
      HdColumn column = { parts[k], NULL, self->years[i].title, 8, HD_COLUMN_INT };

      if ((k == 0 && !required) || (k == 2 && i == 0))
        continue;
      g_ptr_array_add (keys, g_strdup_printf ("%s_%d", stems[k], (int) self->years[i].year));
      column.key = g_ptr_array_index (keys, keys->len - 1);
      g_array_append_val (columns, column);
    }
  }
  if (remark != NULL) {
    const HdColumn last = { remark, "remark", NULL, 10, HD_COLUMN_TEXT, HD_ALIGN_CENTER };

    g_array_append_val (columns, last);
  }
  return hd_table_new_static (name, (const HdColumn *) columns->data, columns->len);
}

/* A row of numbers of all years; required may be NULL. */
static void
append_row (HdTable *table, guint n_years, const char *title, const char *measure, const Number *required, const Number *reached, const char *remark)
{
  g_autofree HdCell *cells = g_new0 (HdCell, hd_table_get_n_columns (table));
  g_autoptr (GPtrArray) sources = g_ptr_array_new_with_free_func (g_free);
  guint column = 3;

  cells[1] = hd_cell_text (title);
  cells[2] = hd_cell_text (measure);
  for (guint i = 0; i < n_years; i++) {
    char *source = NULL;

    if (required != NULL)
      cells[column++] = cell_of (&required[i]);
    cells[column++] = cell_of (&reached[i]);
    if (i == 0)
      continue;
    cells[column++] = change_of (&reached[i - 1], &reached[i], &source);
    g_ptr_array_add (sources, source);
  }
  if (remark != NULL)
    cells[column] = hd_cell_text (remark);
  hd_table_append (table, HD_ROW_NORMAL, cells);
}

static int
by_position (gconstpointer a, gconstpointer b)
{
  gint64 left = hd_record_int (*(HdRecord **) a, HD_TARGET_POSITION), right = hd_record_int (*(HdRecord **) b, HD_TARGET_POSITION);

  return (left > right) - (left < right);
}

/* In how many years a target was met or judged. @years: each with a + before it. */
static void
add_years (HdReportContext *context, HdTable *table, HdRecord *target, const char *what, const char *years, guint n)
{
  g_autofree char *name = g_strdup_printf ("%" G_GINT64_FORMAT "/%s", hd_record_id (target), *years == '+' ? years + 1 : years);
  g_autofree char *source = hd_report_source_of (context, "years", 0, name);
  g_autofree char *label = g_strdup_printf ("%s: %s", hd_record_text (target, HD_TARGET_TITLE), what);

  hd_table_add_number (table, label, TRUE, n, source);
}

static HdTable *
targets_table (Review *self, GError **error)
{
  HdReportContext *context = self->context;
  g_autoptr (GPtrArray) targets = hd_store_find_ref (context->store, HD_TYPE_TARGET, "plan", context->plan, error);
  g_autoptr (HdTable) table = table_new (self, "year_targets", "Chỉ tiêu", TRUE, "Đánh giá");

  if (targets == NULL)
    return NULL;
  g_ptr_array_sort (targets, by_position);
  for (guint i = 0; i < targets->len; i++) {
    HdRecord *target = g_ptr_array_index (targets, i);
    const HdFigure *figure = hd_figure_lookup (hd_record_text (target, HD_TARGET_FIGURE));
    Number reached[MAX_YEARS] = { 0 }, required[MAX_YEARS] = { 0 };
    g_autofree char *remark = NULL;
    g_autoptr (GString) met_years = g_string_new (NULL), judged_years = g_string_new (NULL);
    guint met = 0, judged = 0;
    gboolean done = TRUE;

    for (guint k = 0; done && k < self->n_years; k++) {
      const char *state = "";
      gboolean asks;

      if (self->years[k].snapshot != 0)
        done = read_frozen (self, &self->years[k], "target", hd_record_text (target, HD_TARGET_CODE), &reached[k], &required[k], &state, error);
      else
        read_live (self, &self->years[k], hd_record_id (target), &reached[k], &required[k], &state);
      asks = state[0] != '\0' && strcmp (state, "tracked") != 0;
      met += strcmp (state, "yes") == 0;
      judged += asks;
      if (strcmp (state, "yes") == 0)
        g_string_append_printf (met_years, "+%d", (int) self->years[k].year);
      if (asks)
        g_string_append_printf (judged_years, "+%d", (int) self->years[k].year);
      /* What is only followed asks for no number. */
      if (strcmp (state, "tracked") == 0)
        number_clear (&required[k]);
    }
    if (done) {
      remark = judged == 0 ? g_strdup ("Theo dõi") : g_strdup_printf ("Đạt %u/%u năm", met, judged);
      append_row (table, self->n_years, hd_record_text (target, HD_TARGET_TITLE),
                  figure != NULL && figure->units != NULL ? "đơn vị" : hd_record_text (target, HD_TARGET_MEASURE), required, reached, remark);
    }
    if (done && judged > 0) {
      add_years (context, table, target, "số năm đạt", met_years->str, met);
      add_years (context, table, target, "số năm có mức phải đạt", judged_years->str, judged);
    }
    for (guint k = 0; k < self->n_years; k++) {
      number_clear (&reached[k]);
      number_clear (&required[k]);
    }
    if (!done)
      return NULL;
  }
  return g_steal_pointer (&table);
}

static HdTable *
figures_table (Review *self, GError **error)
{
  static const struct { const char *figure, *title, *measure; } lines[] = {
    { "nominations_total", "Lượt đề nghị, giới thiệu", "lượt" },
    { "subjects_total", "Tập thể, cá nhân, hộ gia đình được giới thiệu", "đối tượng" },
    { "units_nominating", "Đơn vị có giới thiệu", "đơn vị" },
    { "exemplars", "Điển hình tiên tiến", "điển hình" },
    { "exemplars_collective", "Trong đó: tập thể", "tập thể" },
    { "exemplars_individual", "Trong đó: cá nhân", "cá nhân" },
    { "exemplars_household", "Trong đó: hộ gia đình", "hộ" },
    { "exemplars_direct_workers", "Trong đó: người lao động trực tiếp", "cá nhân" },
    { "introductions", "Giới thiệu của đơn vị chủ trì phong trào", "lượt" },
    { "introduced_on_time", "Trong đó: đúng thời hạn", "lượt" },
    { "awarded_total", "Được khen thưởng", "đối tượng" },
    { "awarded_collectives", "Trong đó: tập thể", "tập thể" },
    { "awarded_people", "Trong đó: cá nhân", "cá nhân" },
    { "awarded_households", "Trong đó: hộ gia đình", "hộ" },
    { "city_awarded_people", "Cá nhân được Thành phố khen thưởng", "cá nhân" },
    { "district_awarded_people", "Cá nhân được quận khen thưởng", "cá nhân" },
    { "contest_entries", "Bài dự thi cuộc thi viết", "bài" },
    { "exemplars_told", "Điển hình được tuyên truyền", "điển hình" },
    { "publicity_items", "Tin, bài, hoạt động tuyên truyền", "tin, bài" },
    { "practices_verified", "Mô hình, cách làm hay đã xác nhận", "mô hình" },
    { "people_trained", "Người được tập huấn", "người" },
    { "inspections_held", "Cuộc kiểm tra, giám sát", "cuộc" },
    { "units_reported", "Đơn vị báo cáo kết quả", "đơn vị" },
  };
  g_autoptr (HdTable) table = table_new (self, "year_figures", "Nội dung", FALSE, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++) {
    Number reached[MAX_YEARS] = { 0 };
    gboolean done = TRUE;

    for (guint k = 0; done && k < self->n_years; k++) {
      const Year *year = &self->years[k];
      const HdScope scope = { .plan = self->context->plan, .year = year->year, .as_of = self->context->date };

      if (year->snapshot != 0) {
        Number none = { 0 };
        const char *met;

        done = read_frozen (self, year, "figure", lines[i].figure, &reached[k], &none, &met, error);
        number_clear (&none);
      } else {
        done = hd_figure_value (self->context->store, lines[i].figure, &scope, &reached[k].value, error);
        reached[k].source = source_of_year (self, year, "figure", lines[i].figure);
      }
    }
    if (done)
      append_row (table, self->n_years, lines[i].title, lines[i].measure, NULL, reached, NULL);
    for (guint k = 0; k < self->n_years; k++)
      number_clear (&reached[k]);
    if (!done)
      return NULL;
  }
  return g_steal_pointer (&table);
}

/* One sentence a year: when it was frozen, with the fingerprint, or that it was not. */
static char *
freezing (Review *self, GError **error)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < self->n_years; i++) {
    const Year *year = &self->years[i];

    if (i > 0)
      g_string_append_c (text, '\n');
    if (year->snapshot == 0) {
      g_string_append_printf (text, "Số liệu năm %d chưa chốt, được tính theo dữ liệu tại thời điểm lập báo cáo.", (int) year->year);
    } else {
      g_autoptr (HdRecord) snapshot = hd_store_get (self->context->store, HD_TYPE_SNAPSHOT, year->snapshot, error);
      g_autofree char *day = snapshot == NULL ? NULL : hd_date_format (hd_record_text (snapshot, HD_SNAPSHOT_TAKEN));
      g_autofree char *start = snapshot == NULL ? NULL : g_strndup (hd_record_text (snapshot, HD_SNAPSHOT_DIGEST), 16);

      if (snapshot == NULL) {
        g_string_free (text, TRUE);
        return NULL;
      }
      g_string_append_printf (text, "Số liệu năm %d đã chốt ngày %s (mã kiểm chứng %s…).", (int) year->year, day, start);
    }
  }
  return g_string_free (text, FALSE);
}

HdDocument *
hd_report_final_review (HdReportContext *context, GError **error)
{
  g_auto (Review) self = { .context = context };
  g_autoptr (HdFill) fill = hd_fill_new (context, error);
  HdTable *table;
  char *frozen_years;

  if (fill == NULL || !load (&self, error))
    return NULL;
  table = targets_table (&self, error);
  if (table == NULL)
    return NULL;
  hd_fill_table (fill, "year_targets", table);
  table = figures_table (&self, error);
  if (table == NULL)
    return NULL;
  hd_fill_table (fill, "year_figures", table);
  frozen_years = freezing (&self, error);
  if (frozen_years == NULL)
    return NULL;
  hd_fill_take (fill, "freezing", frozen_years);
  hd_fill_take (fill, "first_year", g_strdup_printf ("%d", (int) self.years[0].year));
  hd_fill_take (fill, "last_year", g_strdup_printf ("%d", (int) self.years[self.n_years - 1].year));
  return hd_fill_build (fill, TEMPLATE, error);
}
