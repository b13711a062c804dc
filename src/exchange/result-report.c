/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The minutes of marking and of ranking, and the table of results. They say by which rules a
 * mark became a place, where marks differed and how that was settled, and who decided among
 * equals; works are named by their codes alone. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include "result-report.h"
#include "store/text.h"

static void
add_line (GString *list, const char *format, ...) G_GNUC_PRINTF (2, 3);

static void
add_line (GString *list, const char *format, ...)
{
  va_list arguments;

  if (list->len > 0)
    g_string_append (list, ";\n");
  va_start (arguments, format);
  g_string_append_vprintf (list, format, arguments);
  va_end (arguments);
}

/* (transfer full) */
static char *
finish_list (GString *list)
{
  if (list->len > 0)
    g_string_append_c (list, '.');
  return g_string_free (list, FALSE);
}

static const char *
method_in_words (const char *method)
{
  static const struct { const char *method, *words; } methods[] = {
    { "mean", "trung bình cộng điểm của các giám khảo: tổng các điểm chia cho số giám khảo" },
    { "median", "số trung vị của các điểm: điểm đứng giữa khi xếp theo thứ tự; nếu số điểm chẵn thì là trung bình cộng hai điểm đứng giữa" },
    { "trimmed", "trung bình cộng các điểm sau khi bỏ một điểm cao nhất và một điểm thấp nhất; có dưới ba điểm thì không bỏ điểm nào" },
    { "sum", "tổng điểm của các giám khảo" },
    { "borda", "thứ hạng tính theo phương pháp Borda: mỗi tác phẩm xếp sau được 1 điểm, mỗi tác phẩm ngang hàng được nửa điểm, lấy trung bình cộng theo giám khảo" },
    { "schulze", "thứ hạng tính theo phương pháp Schulze: so sánh từng cặp tác phẩm theo số giám khảo xếp trên" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (methods); i++)
    if (strcmp (methods[i].method, method) == 0)
      return methods[i].words;
  return "";
}

/* What follows when marks differ by too much; "" if nothing does. (transfer full) */
static char *
divergence_in_words (HdRecord *round)
{
  g_autofree char *threshold = hd_number_format_hundredths (hd_record_int (round, HD_CONTEST_ROUND_THRESHOLD));
  const char *divergence = hd_record_text (round, HD_CONTEST_ROUND_DIVERGENCE);

  if (hd_record_int (round, HD_CONTEST_ROUND_THRESHOLD) == 0 || strcmp (divergence, "none") == 0)
    return g_strdup ("");
  if (strcmp (divergence, "talk") == 0)
    return g_strdup_printf ("Các điểm lệch nhau quá %s điểm thì các giám khảo trao đổi, thống nhất một điểm; điểm chấm ban đầu được lưu lại", threshold);
  return g_strdup_printf ("Các điểm lệch nhau quá %s điểm thì có giám khảo thứ ba chấm độc lập; lấy trung bình cộng hai điểm gần nhau nhất, "
                          "nếu cách đều thì lấy cả ba điểm; điểm chấm ban đầu được lưu lại", threshold);
}

/* The name of a criterion of the ladder, by any scale of the contest. (transfer full) */
static char *
criterion_name (HdResultFacts *self, const char *code)
{
  g_autoptr (GPtrArray) rubrics = hd_store_find_ref (self->store, HD_TYPE_RUBRIC, "contest", hd_record_id (self->contest), NULL);

  for (guint i = 0; rubrics != NULL && i < rubrics->len; i++) {
    g_autoptr (GPtrArray) criteria = hd_rubric_criteria (self->store, hd_record_id (rubrics->pdata[i]), NULL);

    for (guint k = 0; criteria != NULL && k < criteria->len; k++)
      if (strcmp (hd_record_text (criteria->pdata[k], HD_CRITERION_CODE), code) == 0)
        return g_strdup (hd_record_text (criteria->pdata[k], HD_CRITERION_NAME));
  }
  return g_strdup (code);
}

/* (transfer full) */
static char *
rule_in_words (HdResultFacts *self, const char *rule)
{
  if (g_str_has_prefix (rule, "criterion:")) {
    g_autofree char *name = criterion_name (self, rule + strlen ("criterion:"));

    return g_strdup_printf ("điểm tiêu chí “%s” cao hơn", name);
  }
  return g_strdup (strcmp (rule, "previous") == 0 ? "điểm vòng trước cao hơn" : "Hội đồng quyết định");
}

/* (transfer full) */
static char *
ladder_in_words (HdResultFacts *self)
{
  g_auto (GStrv) rules = g_strsplit (hd_record_text (self->contest, HD_CONTEST_TIE_BREAKS), " ", -1);
  g_autoptr (GString) ladder = g_string_new (NULL);
  gboolean council = FALSE;

  for (guint i = 0; rules[i] != NULL; i++)
    if (*rules[i] != '\0') {
      g_autofree char *words = rule_in_words (self, rules[i]);

      council |= strcmp (rules[i], "council") == 0;
      g_string_append_printf (ladder, "%s%s", ladder->len > 0 ? "; " : "", words);
    }
  if (!council)
    g_string_append_printf (ladder, "%sHội đồng quyết định", ladder->len > 0 ? "; " : "");
  return g_string_free (g_steal_pointer (&ladder), FALSE);
}

/* "Nguyễn Văn A 60, Trần Thị B 80; thống nhất 72". (transfer full) */
static char *
marks_in_words (HdResultFacts *self, const HdResult *result)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < result->marks->len; i++) {
    const HdResultMark *mark = &g_array_index (result->marks, HdResultMark, i);
    g_autofree char *judge = mark->judge != 0 ? hd_store_label (self->store, "judge", mark->judge) : g_strdup ("thống nhất");
    g_autofree char *total = hd_number_format_hundredths (mark->total);

    g_string_append_printf (words, "%s%s %s%s", words->len > 0 ? ", " : "", judge, total, mark->counts ? "" : " (không tính)");
  }
  return g_string_free (g_steal_pointer (&words), FALSE);
}

/* Works whose marks differed, and how that was settled. (transfer full) */
static char *
list_divergences (HdResultFacts *self)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < self->results->results->len; i++) {
    const HdResult *result = self->results->results->pdata[i];
    g_autofree char *marks = marks_in_words (self, result), *mean = hd_number_format_hundredths (result->mean);
    g_autofree char *spread = hd_number_format_hundredths (result->spread);

    if (result->settled)
      add_line (list, "%s: lệch %s điểm (%s); điểm của tác phẩm: %s", result->code, spread, marks, mean);
    else if (result->diverged)
      add_line (list, "%s: lệch %s điểm (%s); chưa xử lý", result->code, spread, marks);
  }
  return finish_list (list);
}

static gboolean
is_equal (const HdResult *a, const HdResult *b)
{
  return a->kind == b->kind && a->rank > 0 && b->rank > 0 && a->sum * b->count == b->sum * a->count;
}

/* What told the works of one mark apart, each rule once; and what the council said. */
static void
add_grounds (HdResultFacts *self, GString *list, guint from, guint to)
{
  g_autoptr (GPtrArray) said = g_ptr_array_new ();

  for (guint i = from; i < to; i++) {
    const HdResult *result = self->results->results->pdata[i];
    g_autoptr (HdRecord) work = hd_store_get (self->store, HD_TYPE_WORK, result->work, NULL);
    g_autofree char *rule = NULL;

    if (*result->tie_rule == '\0')
      continue;
    rule = rule_in_words (self, result->tie_rule);
    if (!g_ptr_array_find (said, result->tie_rule, NULL)) {
      g_string_append_printf (list, "; căn cứ: %s", rule);
      g_ptr_array_add (said, (gpointer) result->tie_rule);
    }
    if (strcmp (result->tie_rule, "council") == 0 && work != NULL && hd_record_int (work, HD_WORK_PLACE) > 0)
      g_string_append_printf (list, " (%s thứ %" PRId64 ": %s)", result->code, hd_record_int (work, HD_WORK_PLACE),
                              hd_record_text (work, HD_WORK_PLACE_REASON));
  }
}

/* Works of equal marks, and what told them apart. (transfer full) */
static char *
list_ties (HdResultFacts *self)
{
  GPtrArray *results = self->results->results;
  GString *list = g_string_new (NULL);

  for (guint from = 0, to; from < results->len; from = to) {
    const HdResult *first = results->pdata[from];
    g_autofree char *mean = hd_number_format_hundredths (first->mean);

    for (to = from + 1; to < results->len && is_equal (first, results->pdata[to]); to++)
      ;
    if (to == from + 1)
      continue;
    add_line (list, "%s điểm: ", mean);
    for (guint i = from; i < to; i++) {
      const HdResult *result = results->pdata[i];

      g_string_append_printf (list, "%s%s (%shạng %u)", i > from ? ", " : "", result->code, result->tied ? "đồng " : "", result->rank);
    }
    add_grounds (self, list, from, to);
  }
  return finish_list (list);
}

/* Appeals against marks of the contest. (transfer full) (nullable) */
static char *
list_appeals (HdResultFacts *self, GError **error)
{
  static const struct { const char *state, *words; } states[] = {
    { "open", "đang xem xét" }, { "upheld", "giữ nguyên điểm" }, { "changed", "thay đổi điểm" }, { "refused", "không chấp nhận" },
  };
  g_autoptr (GPtrArray) appeals = hd_appeals_of (self->store, hd_record_id (self->contest), error);
  GString *list = g_string_new (NULL);

  for (guint i = 0; appeals != NULL && i < appeals->len; i++) {
    HdRecord *appeal = appeals->pdata[i];
    g_autoptr (HdRecord) work = hd_store_get (self->store, HD_TYPE_WORK, hd_record_int (appeal, HD_APPEAL_WORK), NULL);
    g_autofree char *round = hd_store_label (self->store, "contest_round", hd_record_int (appeal, HD_APPEAL_ROUND));
    g_autofree char *before = hd_number_format_hundredths (hd_record_int (appeal, HD_APPEAL_BEFORE));
    g_autofree char *after = hd_number_format_hundredths (hd_record_int (appeal, HD_APPEAL_AFTER));

    for (guint s = 0; work != NULL && s < G_N_ELEMENTS (states); s++)
      if (strcmp (states[s].state, hd_record_text (appeal, HD_APPEAL_STATE)) == 0) {
        add_line (list, "%s (%s): %s", hd_record_text (work, HD_WORK_CODE), round, states[s].words);
        if (s > 0)
          g_string_append_printf (list, ", điểm trước %s, điểm sau %s; %s", before, after, hd_record_text (appeal, HD_APPEAL_OUTCOME));
      }
  }
  return appeals == NULL ? (g_string_free (list, TRUE), NULL) : finish_list (list);
}

/* How many works of each kind, with marks and in all. (transfer full) */
static char *
list_kinds (HdResultFacts *self)
{
  GString *list = g_string_new (NULL);

  for (guint k = 0; k < self->kinds->len; k++) {
    guint works = 0, marked = 0, on = 0;

    for (guint i = 0; i < self->results->results->len; i++) {
      const HdResult *result = self->results->results->pdata[i];

      if (result->kind != hd_record_id (self->kinds->pdata[k]))
        continue;
      works++;
      marked += result->count > 0;
      on += result->advances;
    }
    if (works == 0)
      continue;
    add_line (list, "%s: %02u tác phẩm, đã có điểm %02u", hd_record_text (self->kinds->pdata[k], HD_CONTEST_KIND_NAME), works, marked);
    if (on > 0)
      g_string_append_printf (list, ", vào vòng sau %02u", on);
  }
  return finish_list (list);
}

static guint
count_sheets (HdResultFacts *self)
{
  guint n = 0;

  for (guint i = 0; i < self->results->results->len; i++)
    n += ((HdResult *) self->results->results->pdata[i])->received;
  return n;
}

/* Prizes by the works that they were given to. (transfer full) */
static char *
list_prizes (HdResultFacts *self, GError **error)
{
  g_autoptr (GPtrArray) prizes = hd_contest_prizes (self->store, hd_record_id (self->contest), error);
  GString *list = g_string_new (NULL);

  for (guint p = 0; prizes != NULL && p < prizes->len; p++) {
    g_autoptr (GString) codes = g_string_new (NULL);
    const char *kind = hd_result_facts_kind (self, hd_record_int (prizes->pdata[p], HD_PRIZE_KIND));
    guint n = 0;

    for (guint i = 0; i < self->results->results->len; i++) {
      const HdResult *result = self->results->results->pdata[i];

      if (hd_result_facts_prize (self, result) == hd_record_id (prizes->pdata[p])) {
        g_string_append_printf (codes, "%s%s", codes->len > 0 ? ", " : "", result->code);
        n++;
      }
    }
    if (n > 0)
      add_line (list, "%s%s%s%s: %02u giải (%s)", hd_record_text (prizes->pdata[p], HD_PRIZE_NAME), *kind != '\0' ? " (" : "", kind, *kind != '\0' ? ")" : "",
                n, codes->str);
  }
  return finish_list (list);
}

static gboolean
fill_minutes (HdFill *fill, HdResultFacts *self, GError **error)
{
  char *appeals = list_appeals (self, error);

  if (appeals == NULL)
    return FALSE;
  hd_fill_text (fill, "method", method_in_words (self->results->method));
  hd_fill_take (fill, "divergence", divergence_in_words (self->round));
  hd_fill_take (fill, "ladder", ladder_in_words (self));
  hd_fill_number (fill, "per_work", hd_record_int (self->round, HD_CONTEST_ROUND_JUDGES));
  hd_fill_number (fill, "works", self->results->results->len);
  hd_fill_number (fill, "sheets", count_sheets (self));
  hd_fill_take (fill, "kinds", list_kinds (self));
  hd_fill_take (fill, "divergences", list_divergences (self));
  hd_fill_take (fill, "ties", list_ties (self));
  hd_fill_take (fill, "appeals", appeals);
  hd_fill_table (fill, "results", hd_result_facts_table (self));
  return TRUE;
}

/* A contest without a round has nothing to tell. */
static gboolean
load (HdResultFacts *self, HdReportContext *context, GError **error)
{
  if (!hd_result_facts_load (self, context, error))
    return FALSE;
  if (self->results->results->len > 0)
    return TRUE;
  g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("No work got to this round yet, so that there is nothing to tell of it"));
  return FALSE;
}

HdDocument *
hd_report_marking_minutes (HdReportContext *context, GError **error)
{
  g_auto (HdResultFacts) self = { 0 };
  g_autoptr (HdFill) fill = load (&self, context, error) ? hd_result_facts_fill (&self, context, error) : NULL;

  return fill != NULL && fill_minutes (fill, &self, error) ? hd_fill_build (fill, "marking-minutes.md", error) : NULL;
}

HdDocument *
hd_report_ranking_minutes (HdReportContext *context, GError **error)
{
  g_auto (HdResultFacts) self = { 0 };
  g_autoptr (HdFill) fill = load (&self, context, error) ? hd_result_facts_fill (&self, context, error) : NULL;
  g_autofree char *prizes = NULL;
  HdPrizeMoney money;

  if (fill == NULL || !fill_minutes (fill, &self, error) || !hd_prize_money (context->store, hd_record_id (self.contest), &money, error) ||
      (prizes = list_prizes (&self, error)) == NULL)
    return NULL;
  hd_fill_text (fill, "prizes", prizes);
  hd_fill_take (fill, "money", money.money > 0 ? hd_number_format (money.money) : g_strdup (""));
  hd_fill_take (fill, "money_in_words", money.money > 0 ? hd_money_in_words (money.money) : g_strdup (""));
  return hd_fill_build (fill, "ranking-minutes.md", error);
}

HdDocument *
hd_report_contest_results (HdReportContext *context, GError **error)
{
  g_auto (HdResultFacts) self = { 0 };
  g_autoptr (HdFill) fill = load (&self, context, error) ? hd_result_facts_fill (&self, context, error) : NULL;

  if (fill == NULL)
    return NULL;
  hd_fill_table (fill, "results", hd_result_facts_table (&self));
  return hd_fill_build (fill, "contest-results.md", error);
}
