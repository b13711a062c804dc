/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The papers on the prizes of a contest: what goes up to be decided, the annex of the
 * decision, and the list by which the money is paid out. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "document-private.h"
#include "report-private.h"
#include "store/contest.h"
#include "store/decision.h"
#include "store/text.h"

static gint64
money_of (GPtrArray *lines)
{
  gint64 money = 0;

  for (guint i = 0; i < lines->len; i++)
    money += ((HdPrizeLine *) g_ptr_array_index (lines, i))->money;
  return money;
}

/* "05 tác phẩm và 02 đơn vị" (transfer full) */
static char *
counted (GPtrArray *lines)
{
  guint entries = 0;
  g_autofree char *works = NULL, *units = NULL;

  for (guint i = 0; i < lines->len; i++)
    entries += ((HdPrizeLine *) g_ptr_array_index (lines, i))->entry != 0;
  works = hd_number_format_office (entries);
  units = hd_number_format_office (lines->len - entries);
  if (entries == 0)
    return g_strdup_printf ("%s đơn vị", units);
  return entries == lines->len ? g_strdup_printf ("%s tác phẩm", works) : g_strdup_printf ("%s tác phẩm và %s đơn vị", works, units);
}

gboolean
hd_report_fill_prizes (HdFill *fill, gint64 contest, GPtrArray *lines, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (fill->head.context->store, HD_TYPE_CONTEST, contest, error);
  const char *frozen, *reference;
  gint64 money = money_of (lines);

  if (record == NULL)
    return FALSE;
  frozen = hd_record_text (record, HD_CONTEST_FROZEN);
  reference = hd_record_text (record, HD_CONTEST_REFERENCE);
  hd_fill_text (fill, "contest_name", hd_record_text (record, HD_CONTEST_NAME));
  hd_fill_text (fill, "contest_reference", reference);
  hd_fill_take (fill, "frozen", *frozen != '\0' ? hd_date_format_long (frozen) : g_strdup (""));
  hd_fill_take (fill, "counted", counted (lines));
  hd_fill_take (fill, "money", money > 0 ? hd_number_format (money) : g_strdup (""));
  hd_fill_take (fill, "money_in_words", hd_money_in_words (money));
  return TRUE;
}

/* Parted by kind of work, the prizes of units last. */
HdTable *
hd_report_prize_table (GPtrArray *lines)
{
  static const HdColumn columns[] = {
    { "TT", "position", NULL, 6, HD_COLUMN_ORDINAL },
    { "Tác giả, nhóm tác giả/Đơn vị", "name", NULL, 28, HD_COLUMN_TEXT },
    { "Tên tác phẩm", "title", NULL, 32, HD_COLUMN_TEXT },
    { "Đơn vị", "unit", NULL, 22, HD_COLUMN_TEXT },
    { "Giải", "prize", NULL, 14, HD_COLUMN_TEXT },
    { "Tiền thưởng (đồng)", "money", NULL, 14, HD_COLUMN_MONEY },
  };
  gint64 money = money_of (lines);
  HdTable *table = hd_table_new_static ("list", columns, G_N_ELEMENTS (columns) - (money == 0));
  const char *kind = NULL;
  guint groups = 0;

  for (guint i = 0; i < lines->len; i++) {
    const HdPrizeLine *line = g_ptr_array_index (lines, i);
    const char *group = line->entry == 0 ? "Giải tập thể" : line->kind_name;

    if (g_strcmp0 (kind, group) != 0) {
      g_autofree char *numeral = hd_roman (++groups);

      hd_table_append (table, HD_ROW_GROUP, (HdCell[G_N_ELEMENTS (columns)]) { hd_cell_text (numeral), hd_cell_text (group) });
      kind = group;
    }
    hd_table_append (table, HD_ROW_NORMAL, (HdCell[G_N_ELEMENTS (columns)]) {
      { HD_CELL_EMPTY }, hd_cell_text (line->name), hd_cell_text (line->title), hd_cell_text (line->entry == 0 ? "" : line->unit_name),
      hd_cell_text (line->prize_name), line->money > 0 ? hd_cell_number (line->money) : (HdCell) { HD_CELL_EMPTY } });
  }
  if (money > 0)
    hd_table_append (table, HD_ROW_TOTAL, (HdCell[G_N_ELEMENTS (columns)]) {
      { HD_CELL_EMPTY }, hd_cell_text ("Tổng cộng"), [5] = hd_cell_number (money) });
  return table;
}

/* Parted by unit in the order in which the units come, each with its sum. */
HdTable *
hd_report_prize_pay_table (GPtrArray *lines)
{
  static const HdColumn columns[] = {
    { "TT", "position", NULL, 8, HD_COLUMN_ORDINAL },
    { "Tác giả, nhóm tác giả/Đơn vị", "name", NULL, 28, HD_COLUMN_TEXT },
    { "Tên tác phẩm", "title", NULL, 24, HD_COLUMN_TEXT },
    { "Giải", "prize", NULL, 14, HD_COLUMN_TEXT },
    { "Số tiền (đồng)", "money", NULL, 16, HD_COLUMN_MONEY },
    { "Ký nhận", "signature", NULL, 18, HD_COLUMN_TEXT },
  };
  HdTable *table = hd_table_new_static ("pay", columns, G_N_ELEMENTS (columns));
  g_autoptr (GHashTable) done = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  for (guint i = 0; i < lines->len; i++) {
    const HdPrizeLine *first = g_ptr_array_index (lines, i);
    g_autofree char *numeral = NULL;
    gint64 sum = 0;

    if (!g_hash_table_add (done, g_memdup2 (&first->unit, sizeof first->unit)))
      continue;
    numeral = hd_roman (g_hash_table_size (done));
    hd_table_append (table, HD_ROW_GROUP, (HdCell[G_N_ELEMENTS (columns)]) {
      hd_cell_text (numeral), hd_cell_text (first->unit_name[0] != '\0' ? first->unit_name : "Tác giả tự do") });
    for (guint j = i; j < lines->len; j++) {
      const HdPrizeLine *line = g_ptr_array_index (lines, j);

      if (line->unit != first->unit)
        continue;
      sum += line->money;
      hd_table_append (table, HD_ROW_NORMAL, (HdCell[G_N_ELEMENTS (columns)]) {
        { HD_CELL_EMPTY }, hd_cell_text (line->name), hd_cell_text (line->title), hd_cell_text (line->prize_name),
        hd_cell_number (line->money) });
    }
    hd_table_append (table, HD_ROW_TOTAL, (HdCell[G_N_ELEMENTS (columns)]) {
      { HD_CELL_EMPTY }, hd_cell_text ("Cộng"), [4] = hd_cell_number (sum) });
  }
  hd_table_append (table, HD_ROW_TOTAL, (HdCell[G_N_ELEMENTS (columns)]) {
    { HD_CELL_EMPTY }, hd_cell_text ("Tổng cộng"), [4] = hd_cell_number (money_of (lines)) });
  return table;
}

HdDocument *
hd_report_contest_submission (HdReportContext *context, GError **error)
{
  gint64 contest = context->records[0];
  g_autoptr (HdRecord) record = hd_store_get (context->store, HD_TYPE_CONTEST, contest, error);
  g_autoptr (GPtrArray) lines = record == NULL ? NULL : hd_contest_won (context->store, contest, error);
  g_autoptr (HdFill) fill = NULL;

  if (lines == NULL)
    return NULL;
  if (lines->len == 0) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("No prize was given in this contest yet, so there is nothing to propose"));
    return NULL;
  }
  context->year = hd_record_int (record, HD_CONTEST_YEAR);
  fill = hd_fill_new (context, error);
  if (fill == NULL || !hd_report_fill_prizes (fill, contest, lines, error))
    return NULL;
  hd_fill_take (fill, "legal_bases", hd_report_legal_bases (&fill->head, ""));
  hd_fill_table (fill, "list", hd_report_prize_table (lines));
  return hd_fill_build (fill, "contest-submission.md", error);
}
