/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <string.h>
#include "document-private.h"
#include "result-report.h"
#include "store/text.h"

gboolean
hd_result_facts_load (HdResultFacts *self, HdReportContext *context, GError **error)
{
  gint64 id = context->records[0], round = id;
  g_autoptr (GPtrArray) rounds = NULL;

  self->store = context->store;
  self->round = hd_store_get (context->store, HD_TYPE_CONTEST_ROUND, id, NULL);
  if (self->round == NULL) {
    rounds = hd_contest_rounds (context->store, id, error);
    if (rounds == NULL)
      return FALSE;
    if (rounds->len > 0)
      self->round = g_object_ref (rounds->pdata[rounds->len - 1]);
    round = self->round == NULL ? id : hd_record_id (self->round);
  }
  /* Whatever else it was asked of is not there, and this says so. */
  self->contest = hd_store_get (context->store, HD_TYPE_CONTEST,
                                self->round == NULL ? id : hd_record_int (self->round, HD_CONTEST_ROUND_CONTEST), error);
  self->results = self->contest == NULL ? NULL : hd_results_of (context->store, round, NULL, error);
  self->kinds = self->results == NULL ? NULL : hd_contest_kinds (context->store, hd_record_id (self->contest), error);
  self->panel = self->kinds == NULL ? NULL : hd_store_find_parts (context->store, HD_TYPE_JUDGE, "contest", hd_record_id (self->contest), error);
  if (self->panel == NULL)
    return FALSE;
  context->year = hd_record_int (self->contest, HD_CONTEST_YEAR);
  return TRUE;
}

void
hd_result_facts_clear (HdResultFacts *self)
{
  g_clear_object (&self->contest);
  g_clear_object (&self->round);
  g_clear_pointer (&self->kinds, g_ptr_array_unref);
  g_clear_pointer (&self->panel, g_ptr_array_unref);
  g_clear_pointer (&self->results, hd_results_free);
}

const char *
hd_result_facts_kind (HdResultFacts *self, gint64 kind)
{
  for (guint i = 0; i < self->kinds->len; i++)
    if (hd_record_id (self->kinds->pdata[i]) == kind)
      return hd_record_text (self->kinds->pdata[i], HD_CONTEST_KIND_NAME);
  return "";
}

gint64
hd_result_facts_prize (HdResultFacts *self, const HdResult *result)
{
  for (guint i = 0; i < self->results->results->len; i++)
    if (((HdResult *) self->results->results->pdata[i])->given != 0)
      return result->given;
  return result->prize;
}

/* The name of whoever has a part in the panel, "" if nobody has. */
static const char *
name_of_role (HdResultFacts *self, const char *role)
{
  for (guint i = 0; i < self->panel->len; i++)
    if (strcmp (hd_record_text (self->panel->pdata[i], HD_JUDGE_ROLE), role) == 0 && !hd_record_bool (self->panel->pdata[i], HD_JUDGE_ENDED))
      return hd_record_text (self->panel->pdata[i], HD_JUDGE_FULL_NAME);
  return "";
}

static const char *
role_in_words (const char *role)
{
  static const struct { const char *role, *words; } roles[] = {
    { "head", "Trưởng ban" }, { "vice", "Phó Trưởng ban" }, { "judge", "Giám khảo" }, { "secretary", "Thư ký" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    if (strcmp (roles[i].role, role) == 0)
      return roles[i].words;
  return "";
}

/* "Ông Nguyễn Văn A, Phó Trưởng phòng Nội vụ - Trưởng ban", one a line. (transfer full) */
static char *
list_panel (HdResultFacts *self)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < self->panel->len; i++) {
    HdRecord *judge = self->panel->pdata[i];
    const char *honorific = hd_record_text (judge, HD_JUDGE_HONORIFIC), *post = hd_record_text (judge, HD_JUDGE_POST);
    const char *body = hd_record_text (judge, HD_JUDGE_BODY);

    g_string_append_printf (list, "%s%s%s%s", list->len > 0 ? ";\n" : "", honorific, *honorific != '\0' ? " " : "", hd_record_text (judge, HD_JUDGE_FULL_NAME));
    if (*post != '\0' || *body != '\0')
      g_string_append_printf (list, ", %s%s%s", post, *post != '\0' && *body != '\0' ? ", " : "", body);
    g_string_append_printf (list, " - %s%s", role_in_words (hd_record_text (judge, HD_JUDGE_ROLE)),
                            hd_record_bool (judge, HD_JUDGE_ENDED) ? " (thôi tham gia)" : "");
  }
  if (list->len > 0)
    g_string_append_c (list, '.');
  return g_string_free (list, FALSE);
}

/* "764eb4dd 2931fcc5 …": to be compared by eye, and to be broken into lines. (transfer full) */
static char *
in_groups (const char *fingerprint)
{
  GString *groups = g_string_new (NULL);

  for (guint i = 0; fingerprint[i] != '\0'; i++)
    g_string_append_printf (groups, "%s%c", i > 0 && i % 8 == 0 ? " " : "", fingerprint[i]);
  return g_string_free (groups, FALSE);
}

HdFill *
hd_result_facts_fill (HdResultFacts *self, HdReportContext *context, GError **error)
{
  g_autoptr (HdFill) fill = hd_fill_new (context, error);
  const char *fingerprint = hd_record_text (self->contest, HD_CONTEST_FINGERPRINT), *frozen = hd_record_text (self->contest, HD_CONTEST_FROZEN);

  if (fill == NULL)
    return NULL;
  hd_fill_text (fill, "contest", hd_record_text (self->contest, HD_CONTEST_NAME));
  hd_fill_text (fill, "reference", hd_record_text (self->contest, HD_CONTEST_REFERENCE));
  hd_fill_text (fill, "round", self->round == NULL ? "" : hd_record_text (self->round, HD_CONTEST_ROUND_NAME));
  hd_fill_take (fill, "panel", list_panel (self));
  hd_fill_text (fill, "head_name", name_of_role (self, "head"));
  hd_fill_text (fill, "panel_secretary_name", name_of_role (self, "secretary"));
  hd_fill_take (fill, "fingerprint", in_groups (fingerprint));
  hd_fill_take (fill, "frozen", *frozen != '\0' ? hd_date_format_long (frozen) : g_strdup (""));
  hd_fill_text (fill, "complete", self->results->complete ? "1" : "");
  return g_steal_pointer (&fill);
}

/* "90; 85; (60)": in brackets what does not count. (transfer full) */
static char *
list_marks (const HdResult *result)
{
  GString *marks = g_string_new (NULL);

  for (guint i = 0; i < result->marks->len; i++) {
    const HdResultMark *mark = &g_array_index (result->marks, HdResultMark, i);
    g_autofree char *total = mark->place > 0 ? g_strdup_printf ("hạng %d", (int) mark->place) : hd_number_format_hundredths (mark->total);

    g_string_append_printf (marks, mark->counts ? "%s%s" : "%s(%s)", i > 0 ? "; " : "", total);
  }
  return g_string_free (marks, FALSE);
}

/* What came of a work: its prize, its way on, or what is still open. (transfer full) */
static char *
outcome (HdResultFacts *self, const HdResult *result)
{
  g_autofree char *prize = hd_store_label (self->store, "prize", hd_result_facts_prize (self, result));

  if (*prize != '\0')
    return g_steal_pointer (&prize);
  return g_strdup (result->count == 0 ? "Chưa có điểm" : result->diverged ? "Lệch điểm, chưa xử lý" : result->cut ? "Đồng hạng, chờ xếp thứ tự"
                 : result->advances ? "Vào vòng sau" : "");
}

HdTable *
hd_result_facts_table (HdResultFacts *self)
{
  static const HdColumn columns[] = {
    { "Xếp hạng", "rank", NULL, 12, HD_COLUMN_INT, HD_ALIGN_CENTER },
    { "Mã số", "code", NULL, 18, HD_COLUMN_TEXT, HD_ALIGN_CENTER },
    { "Tên tác phẩm", "title", NULL, 44, HD_COLUMN_TEXT },
    { "Điểm của các giám khảo", "marks", NULL, 34, HD_COLUMN_TEXT, HD_ALIGN_CENTER },
    { "Điểm", "mean", NULL, 14, HD_COLUMN_POINTS },
    { "Điểm hiệu chỉnh (tham khảo)", "adjusted", NULL, 16, HD_COLUMN_POINTS },
    { "Kết quả", "outcome", NULL, 28, HD_COLUMN_TEXT },
  };
  HdTable *table = hd_table_new_static ("results", columns, G_N_ELEMENTS (columns));
  gint64 kind = 0;
  guint groups = 0;

  for (guint i = 0; i < self->results->results->len; i++) {
    const HdResult *result = self->results->results->pdata[i];
    g_autofree char *title = hd_store_label (self->store, "work", result->work), *marks = list_marks (result), *came = outcome (self, result);
    gboolean adjusted = self->results->has_adjusted && result->count > 0;

    if (result->kind != kind) {
      g_autofree char *numeral = hd_roman (++groups);

      hd_table_append (table, HD_ROW_GROUP, (HdCell[G_N_ELEMENTS (columns)]) { hd_cell_text (numeral), hd_cell_text (hd_result_facts_kind (self, result->kind)) });
    }
    kind = result->kind;
    hd_table_append (table, HD_ROW_NORMAL, (HdCell[G_N_ELEMENTS (columns)]) {
      result->rank > 0 ? hd_cell_number (result->rank) : (HdCell) { HD_CELL_EMPTY }, hd_cell_text (result->code), hd_cell_text (title),
      hd_cell_text (marks), result->count > 0 ? hd_cell_number (result->mean) : (HdCell) { HD_CELL_EMPTY },
      adjusted ? hd_cell_number (result->adjusted) : (HdCell) { HD_CELL_EMPTY }, hd_cell_text (came) });
  }
  return table;
}
