/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The papers of entries: receipts, the list of what came in, who took part, and what is
 * sent to the City. Lists are public: no address, no telephone number. */
#include "config.h"
#include <inttypes.h>
#include <string.h>
#include "entry-pack.h"
#include "report-private.h"
#include "store/contest.h"
#include "store/entry.h"
#include "store/text.h"

/* The words of papers, by the nick of a state. */
static const char *
state_word (const char *nick)
{
  static const struct { const char *nick, *word; } words[] = {
    { "received", "Đã tiếp nhận" }, { "valid", "Hợp lệ" }, { "invalid", "Không hợp lệ" }, { "disqualified", "Phạm quy" }, { "withdrawn", "Đã rút" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (strcmp (words[i].nick, nick) == 0)
      return words[i].word;
  return "";
}

static const char *
means_word (const char *nick)
{
  static const struct { const char *nick, *word; } words[] = {
    { "hand", "nộp trực tiếp" }, { "post", "qua bưu điện" }, { "email", "qua thư điện tử" }, { "disk", "qua USB, đĩa" }, { "unit", "đơn vị nộp" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (strcmp (words[i].nick, nick) == 0)
      return words[i].word;
  return "";
}

/* What a paper of records is about: the contest of the first of them. */
static HdRecord *
contest_of (HdReportContext *context, GPtrArray *entries, GError **error)
{
  HdRecord *contest = hd_store_get (context->store, HD_TYPE_CONTEST, hd_record_int (g_ptr_array_index (entries, 0), HD_ENTRY_CONTEST), error);

  if (contest != NULL)
    context->year = hd_record_int (contest, HD_CONTEST_YEAR);
  return contest;
}

static HdDocument *
build_receipt (HdReportContext *context, HdRecord *entry, HdRecord *contest, GError **error)
{
  HdStore *store = context->store;
  g_autoptr (HdFill) fill = hd_fill_new (context, error);
  gint64 pages = hd_record_int (entry, HD_ENTRY_PAGES), words = hd_record_int (entry, HD_ENTRY_WORDS);

  if (fill == NULL)
    return NULL;
  hd_fill_text (fill, "contest", hd_record_text (contest, HD_CONTEST_NAME));
  hd_fill_number (fill, "receipt", hd_record_int (entry, HD_ENTRY_NUMBER));
  hd_fill_text (fill, "title", hd_record_text (entry, HD_ENTRY_TITLE));
  hd_fill_take (fill, "authors", hd_entry_byline (store, hd_record_id (entry)));
  hd_fill_take (fill, "unit_name", hd_store_label (store, "unit", hd_record_int (entry, HD_ENTRY_UNIT)));
  hd_fill_take (fill, "kind", hd_store_label (store, "contest_kind", hd_record_int (entry, HD_ENTRY_KIND)));
  hd_fill_text (fill, "means", means_word (hd_record_text (entry, HD_ENTRY_MEANS)));
  hd_fill_take (fill, "received", hd_date_format (hd_record_text (entry, HD_ENTRY_RECEIVED)));
  hd_fill_text (fill, "receiver", hd_record_text (entry, HD_ENTRY_RECEIVER));
  hd_fill_take (fill, "pages", pages > 0 ? hd_number_format_office (pages) : g_strdup (""));
  hd_fill_take (fill, "words", words > 0 ? hd_number_format (words) : g_strdup (""));
  return hd_fill_build (fill, "receipt.md", error);
}

HdDocument *
hd_report_receipts (HdReportContext *context, GError **error)
{
  g_autoptr (GPtrArray) entries = hd_report_records (context, HD_TYPE_ENTRY, error);
  g_autoptr (HdRecord) contest = entries == NULL ? NULL : contest_of (context, entries, error);
  g_autoptr (HdDocument) first = NULL;

  for (guint i = 0; contest != NULL && i < entries->len; i++) {
    HdDocument *receipt = build_receipt (context, g_ptr_array_index (entries, i), contest, error);

    if (receipt == NULL)
      return NULL;
    hd_document_append (&first, receipt);
  }
  return g_steal_pointer (&first);
}

/* A year without a contest has none. */
static GPtrArray *
entries_of_year (HdReportContext *context, GError **error)
{
  return hd_entries_of (context->store, hd_contest_of_year (context->store, context->year), error);
}

HdTable *
hd_report_entries (HdReportContext *context, GError **error)
{
  static const HdColumn columns[] = {
    { "Số biên nhận", "number", NULL, 9, HD_COLUMN_INT, HD_ALIGN_CENTER },
    { "Tên bài", "title", NULL, 32, HD_COLUMN_TEXT },
    { "Tác giả", "authors", NULL, 22, HD_COLUMN_TEXT },
    { "Đơn vị gửi", "unit", NULL, 22, HD_COLUMN_TEXT },
    { "Thể loại", "kind", NULL, 12, HD_COLUMN_TEXT },
    { "Ngày nhận", "received", NULL, 12, HD_COLUMN_DATE },
    { "Số từ", "words", NULL, 8, HD_COLUMN_INT },
    { "Trạng thái", "state", NULL, 12, HD_COLUMN_TEXT },
  };
  g_autoptr (GPtrArray) entries = entries_of_year (context, error);
  HdTable *table;

  if (entries == NULL)
    return NULL;
  table = hd_table_new_static ("entries", columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < entries->len; i++) {
    HdRecord *entry = g_ptr_array_index (entries, i);
    g_autofree char *authors = hd_entry_byline (context->store, hd_record_id (entry));
    g_autofree char *unit = hd_store_label (context->store, "unit", hd_record_int (entry, HD_ENTRY_UNIT));
    g_autofree char *kind = hd_store_label (context->store, "contest_kind", hd_record_int (entry, HD_ENTRY_KIND));
    gint64 words = hd_record_int (entry, HD_ENTRY_WORDS);

    hd_table_append (table, HD_ROW_NORMAL, (HdCell[G_N_ELEMENTS (columns)]) {
      hd_cell_number (hd_record_int (entry, HD_ENTRY_NUMBER)), hd_cell_text (hd_record_text (entry, HD_ENTRY_TITLE)), hd_cell_text (authors),
      hd_cell_text (unit), hd_cell_text (kind), hd_cell_text (hd_record_text (entry, HD_ENTRY_RECEIVED)),
      words > 0 ? hd_cell_number (words) : (HdCell) { HD_CELL_EMPTY }, hd_cell_text (state_word (hd_record_text (entry, HD_ENTRY_STATE))) });
  }
  return table;
}

/* How many rows of a figure are of a unit, 0 for those of none. */
static gint64
count_of (GPtrArray *rows, gint64 unit)
{
  gint64 n = 0;

  for (guint i = 0; i < rows->len; i++) {
    HdEvidence *row = g_ptr_array_index (rows, i);

    if (row->unit == unit)
      n += row->weight;
  }
  return n;
}

/* Every unit that owes its part stands there, also with nothing: the target is all of them.
 * What came in past them has a row of its own, so that the total is that of the contest. */
HdTable *
hd_report_participation (HdReportContext *context, GError **error)
{
  static const HdColumn columns[] = {
    { "TT", "position", NULL, 6, HD_COLUMN_ORDINAL },
    { "Đơn vị", "unit", NULL, 44, HD_COLUMN_TEXT },
    { "Số bài dự thi", "entries", NULL, 12, HD_COLUMN_INT },
    { "Số bài hợp lệ", "valid", NULL, 12, HD_COLUMN_INT },
    { "Tham gia", "taking_part", NULL, 16, HD_COLUMN_TEXT, HD_ALIGN_CENTER },
  };
  HdScope scope = { .plan = context->plan, .year = context->year, .as_of = context->date };
  g_autoptr (GPtrArray) entries = hd_figure_rows (context->store, "contest_entries", &scope, error);
  g_autoptr (GPtrArray) valid = entries == NULL ? NULL : hd_figure_rows (context->store, "contest_entries_valid", &scope, error);
  g_autoptr (GPtrArray) rows = valid == NULL ? NULL : hd_figure_rows (context->store, "units_in_contest", &scope, error);
  gint64 all = 0, valid_all = 0, listed = 0, valid_listed = 0, units = 0, taking_part = 0;
  g_autofree char *all_source = hd_report_source_here (context, "contest_entries", 0, 0, NULL);
  g_autofree char *valid_source = hd_report_source_here (context, "contest_entries_valid", 0, 0, NULL);
  g_autofree char *part_source = hd_report_source_here (context, "units_in_contest", 0, 0, NULL);
  g_autofree char *units_source = hd_report_source_of (context, "owing", 0, "units_in_contest");
  g_autofree char *total = NULL;
  HdTable *table;

  if (rows == NULL)
    return NULL;
  table = hd_table_new_static ("participation", columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < rows->len; i++) {
    HdEvidence *unit = g_ptr_array_index (rows, i);
    g_autofree char *unit_source = hd_report_source_here (context, "contest_entries", unit->id, 0, NULL);
    g_autofree char *unit_valid = hd_report_source_here (context, "contest_entries_valid", unit->id, 0, NULL);
    gint64 n, n_valid;

    if (strcmp (unit->table, "unit") != 0)
      continue;
    n = count_of (entries, unit->id);
    n_valid = count_of (valid, unit->id);
    units++;
    taking_part += unit->weight;
    listed += n;
    valid_listed += n_valid;
    hd_table_append (table, HD_ROW_NORMAL, (HdCell[G_N_ELEMENTS (columns)]) {
      { HD_CELL_EMPTY }, hd_cell_text (unit->label), hd_cell_sourced (n, unit_source), hd_cell_sourced (n_valid, unit_valid),
      hd_cell_text (unit->weight > 0 ? "Có" : "Chưa có bài") });
  }
  for (guint i = 0; i < entries->len; i++)
    all += ((HdEvidence *) g_ptr_array_index (entries, i))->weight;
  for (guint i = 0; i < valid->len; i++)
    valid_all += ((HdEvidence *) g_ptr_array_index (valid, i))->weight;
  if (all > listed)
    hd_table_append (table, HD_ROW_NORMAL, (HdCell[G_N_ELEMENTS (columns)]) {
      { HD_CELL_EMPTY }, hd_cell_text ("Gửi thẳng, không qua đơn vị trên"), hd_cell_number (all - listed),
      hd_cell_number (valid_all - valid_listed), { HD_CELL_EMPTY } });
  total = g_strdup_printf ("Cộng: %" PRId64 "/%" PRId64 " đơn vị tham gia (chỉ tiêu 100%%)", taking_part, units);
  hd_table_append (table, HD_ROW_TOTAL, (HdCell[G_N_ELEMENTS (columns)]) {
    { HD_CELL_EMPTY }, hd_cell_text (total), hd_cell_sourced (all, all_source), hd_cell_sourced (valid_all, valid_source), { HD_CELL_EMPTY } });
  hd_table_add_number (table, "Đơn vị tham gia", TRUE, taking_part, part_source);
  hd_table_add_number (table, "Đơn vị phải tham gia", TRUE, units, units_source);
  return table;
}

HdDocument *
hd_report_city_works (HdReportContext *context, GError **error)
{
  static const HdColumn columns[] = {
    { "TT", "position", NULL, 6, HD_COLUMN_ORDINAL },
    { "Tên bài", "title", NULL, 30, HD_COLUMN_TEXT },
    { "Tác giả", "authors", NULL, 20, HD_COLUMN_TEXT },
    { "Đơn vị", "unit", NULL, 20, HD_COLUMN_TEXT },
    { "Thể loại", "kind", NULL, 12, HD_COLUMN_TEXT },
    { "Viết về", "subject", NULL, 20, HD_COLUMN_TEXT },
    { "Tên tệp gửi kèm", "file", NULL, 26, HD_COLUMN_TEXT },
  };
  g_autoptr (GPtrArray) entries = hd_report_records (context, HD_TYPE_ENTRY, error);
  g_autoptr (HdRecord) contest = entries == NULL ? NULL : contest_of (context, entries, error);
  g_autoptr (HdFill) fill = contest == NULL ? NULL : hd_fill_new (context, error);
  HdTable *table;

  if (fill == NULL)
    return NULL;
  table = hd_table_new_static ("works", columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < entries->len; i++) {
    HdRecord *entry = g_ptr_array_index (entries, i);
    g_autofree char *authors = hd_entry_byline (context->store, hd_record_id (entry));
    g_autofree char *unit = hd_store_label (context->store, "unit", hd_record_int (entry, HD_ENTRY_UNIT));
    g_autofree char *kind = hd_store_label (context->store, "contest_kind", hd_record_int (entry, HD_ENTRY_KIND));
    g_autofree char *files = hd_entry_pack_names (context->store, entry);

    hd_table_append (table, HD_ROW_NORMAL, (HdCell[G_N_ELEMENTS (columns)]) {
      { HD_CELL_EMPTY }, hd_cell_text (hd_record_text (entry, HD_ENTRY_TITLE)), hd_cell_text (authors), hd_cell_text (unit), hd_cell_text (kind),
      hd_cell_text (hd_record_text (entry, HD_ENTRY_SUBJECT_NAME)), hd_cell_text (files) });
  }
  hd_fill_table (fill, "works", table);
  hd_fill_text (fill, "contest", hd_record_text (contest, HD_CONTEST_NAME));
  hd_fill_number (fill, "count", entries->len);
  return hd_fill_build (fill, "city-works.md", error);
}
