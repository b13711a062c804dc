/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The list of prizes: by codes while the key is sealed, by authors once it was opened. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "document-private.h"
#include "result-report.h"
#include "store/text.h"

enum { ORDINAL, PRIZE, WORK, AUTHOR, UNIT, CODE, MARK, MONEY, N_COLUMNS };

static const HdColumn columns[N_COLUMNS] = {
  { "TT", "position", NULL, 9, HD_COLUMN_ORDINAL },
  { "Giải", "prize", NULL, 26, HD_COLUMN_TEXT },
  { "Tên tác phẩm", "title", NULL, 44, HD_COLUMN_TEXT },
  { "Tác giả, nhóm tác giả", "author", NULL, 38, HD_COLUMN_TEXT },
  { "Đơn vị", "unit", NULL, 34, HD_COLUMN_TEXT },
  { "Mã số", "code", NULL, 18, HD_COLUMN_TEXT, HD_ALIGN_CENTER },
  { "Điểm", "mark", NULL, 14, HD_COLUMN_PERCENT },
  { "Tiền thưởng (đồng)", "money", NULL, 24, HD_COLUMN_MONEY },
};

typedef struct {
  HdResultFacts facts;
  gboolean      opened;     /* who wrote what is known */
  HdTable      *table;      /* (owned) */
  gint64        money;
  guint         rows;
  guint         groups;     /* below a heading of their own */
} List;

static void
list_clear (List *self)
{
  hd_result_facts_clear (&self->facts);
  g_clear_pointer (&self->table, hd_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (List, list_clear)

/* Without authors their columns are not there. */
static void
append (List *self, HdRowKind kind, const HdCell cells[N_COLUMNS])
{
  HdCell shown[N_COLUMNS];
  guint n = 0;

  for (guint i = 0; i < N_COLUMNS; i++)
    if (self->opened || (i != AUTHOR && i != UNIT))
      shown[n++] = cells[i];
  hd_table_append (self->table, kind, shown);
}

static HdTable *
new_table (gboolean opened)
{
  HdColumn shown[N_COLUMNS];
  guint n = 0;

  for (guint i = 0; i < N_COLUMNS; i++)
    if (opened || (i != AUTHOR && i != UNIT))
      shown[n++] = columns[i];
  return hd_table_new_static ("prizes", shown, n);
}

static void
append_work (List *self, HdRecord *prize, const HdResult *result)
{
  g_autoptr (HdRecord) work = hd_store_get (self->facts.store, HD_TYPE_WORK, result->work, NULL);
  g_autoptr (HdRecord) entry = work == NULL || !self->opened ? NULL : hd_store_get (self->facts.store, HD_TYPE_ENTRY, hd_record_int (work, HD_WORK_ENTRY), NULL);
  g_autofree char *author = entry == NULL ? g_strdup ("") : hd_entry_byline (self->facts.store, hd_record_id (entry));
  g_autofree char *unit = entry == NULL ? g_strdup ("") : hd_store_label (self->facts.store, "unit", hd_record_int (entry, HD_ENTRY_UNIT));
  const char *title = entry != NULL ? hd_record_text (entry, HD_ENTRY_TITLE) : work != NULL ? hd_record_text (work, HD_WORK_TITLE) : "";
  gint64 money = hd_record_int (prize, HD_PRIZE_MONEY);

  append (self, HD_ROW_NORMAL, (HdCell[N_COLUMNS]) {
    [PRIZE] = hd_cell_text (hd_record_text (prize, HD_PRIZE_NAME)), [WORK] = hd_cell_text (title), [AUTHOR] = hd_cell_text (author),
    [UNIT] = hd_cell_text (unit), [CODE] = hd_cell_text (result->code), [MARK] = hd_cell_number (result->mean),
    [MONEY] = money > 0 ? hd_cell_number (money) : (HdCell) { HD_CELL_EMPTY } });
  self->money += money;
  self->rows++;
}

static gboolean
append_units (List *self, HdRecord *prize, GError **error)
{
  g_autoptr (GPtrArray) units = hd_store_find_parts (self->facts.store, HD_TYPE_PRIZE_UNIT, "prize", hd_record_id (prize), error);
  gint64 money = hd_record_int (prize, HD_PRIZE_MONEY);

  if (units != NULL && units->len > 0) {
    g_autofree char *numeral = hd_roman (++self->groups);

    append (self, HD_ROW_GROUP, (HdCell[N_COLUMNS]) { hd_cell_text (numeral), hd_cell_text ("Tập thể") });
  }
  for (guint i = 0; units != NULL && i < units->len; i++) {
    g_autofree char *unit = hd_store_label (self->facts.store, "unit", hd_record_int (units->pdata[i], HD_PRIZE_UNIT_UNIT));

    append (self, HD_ROW_NORMAL, (HdCell[N_COLUMNS]) {
      [PRIZE] = hd_cell_text (hd_record_text (prize, HD_PRIZE_NAME)), [UNIT] = hd_cell_text (unit),
      [MONEY] = money > 0 ? hd_cell_number (money) : (HdCell) { HD_CELL_EMPTY } });
    self->money += money;
    self->rows++;
  }
  return units != NULL;
}

/* Prizes in their order, those of a kind below its name; units at the end, once they can be
 * known. */
static gboolean
fill_list (List *self, GError **error)
{
  g_autoptr (GPtrArray) prizes = hd_contest_prizes (self->facts.store, hd_record_id (self->facts.contest), error);
  gint64 kind = -1;

  for (guint p = 0; prizes != NULL && p < prizes->len; p++) {
    HdRecord *prize = prizes->pdata[p];

    if (hd_record_bool (prize, HD_PRIZE_COLLECTIVE))
      continue;
    for (guint i = 0; i < self->facts.results->results->len; i++) {
      const HdResult *result = self->facts.results->results->pdata[i];
      const char *name = hd_result_facts_kind (&self->facts, hd_record_int (prize, HD_PRIZE_KIND));

      if (result->given != hd_record_id (prize))
        continue;
      if (hd_record_int (prize, HD_PRIZE_KIND) != kind) {
        g_autofree char *numeral = hd_roman (++self->groups);

        append (self, HD_ROW_GROUP, (HdCell[N_COLUMNS]) { hd_cell_text (numeral), hd_cell_text (*name != '\0' ? name : "Giải chung") });
      }
      kind = hd_record_int (prize, HD_PRIZE_KIND);
      append_work (self, prize, result);
    }
  }
  for (guint p = 0; prizes != NULL && self->opened && p < prizes->len; p++)
    if (hd_record_bool (prizes->pdata[p], HD_PRIZE_COLLECTIVE) && !append_units (self, prizes->pdata[p], error))
      return FALSE;
  return prizes != NULL;
}

HdDocument *
hd_report_prize_list (HdReportContext *context, GError **error)
{
  g_auto (List) self = { 0 };
  g_autoptr (HdFill) fill = NULL;

  if (!hd_result_facts_load (&self.facts, context, error))
    return NULL;
  self.opened = hd_blind_is_open (context->store, hd_record_id (self.facts.contest));
  self.table = new_table (self.opened);
  if (!fill_list (&self, error))
    return NULL;
  if (self.rows == 0) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("No prize was given in this contest yet. Give the prizes first"));
    return NULL;
  }
  fill = hd_result_facts_fill (&self.facts, context, error);
  if (fill == NULL)
    return NULL;
  if (self.money > 0)
    append (&self, HD_ROW_TOTAL, (HdCell[N_COLUMNS]) { [PRIZE] = hd_cell_text ("Tổng cộng"), [MONEY] = hd_cell_number (self.money) });
  hd_fill_text (fill, "opened", self.opened ? "1" : "");
  hd_fill_take (fill, "money_in_words", self.money > 0 ? hd_money_in_words (self.money) : g_strdup (""));
  hd_fill_table (fill, "prizes", g_steal_pointer (&self.table));
  return hd_fill_build (fill, "prize-list.md", error);
}
