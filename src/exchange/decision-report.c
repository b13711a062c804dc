/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A decision with its annex, form 1.2 of Nghị định 30/2020/NĐ-CP, and the list by which
 * the money of it is paid out. */
#include "config.h"
#include <string.h>
#include "document-private.h"
#include "report-private.h"
#include "store/award.h"
#include "store/council.h"
#include "store/decision.h"
#include "store/meeting.h"
#include "store/text.h"

typedef struct {
  HdRecord  *decision;  /* (owned) */
  GPtrArray *subjects;  /* (owned) of HdNomination … */
  GPtrArray *prizes;    /* (owned) of HdPrizeLine: … or, of a decision on a contest */
  gint64     money;
} Facts;

static void
facts_clear (Facts *self)
{
  g_clear_object (&self->decision);
  g_clear_pointer (&self->subjects, g_ptr_array_unref);
  g_clear_pointer (&self->prizes, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Facts, facts_clear)

static gboolean
facts_load (Facts *self, HdReportContext *context, GError **error)
{
  const char *issued;

  self->decision = hd_store_get (context->store, HD_TYPE_DECISION, context->records[0], error);
  if (self->decision == NULL)
    return FALSE;
  self->subjects = hd_decision_subjects (context->store, context->records[0], error);
  self->prizes = self->subjects == NULL ? NULL : hd_decision_prizes (context->store, context->records[0], error);
  if (self->prizes == NULL)
    return FALSE;
  for (guint i = 0; i < self->subjects->len; i++)
    self->money += hd_record_int (g_ptr_array_index (self->subjects, i), HD_NOMINATION_MONEY);
  context->year = hd_record_int (self->decision, HD_DECISION_YEAR);
  /* The paper bears the day of the decision: its letterhead and bases are of that day. */
  issued = hd_record_text (self->decision, HD_DECISION_ISSUED);
  g_free (context->date);
  context->date = g_strdup (issued);
  if (issued[0] != '\0') {
    g_free (context->today);
    context->today = g_strdup (issued);
  }
  return TRUE;
}

/* "Căn cứ Biên bản họp ngày 05 tháng 3 năm 2024 của Hội đồng …"; "" where it comes from no
 * meeting. (transfer full) */
static char *
meeting_basis (HdFill *fill, gint64 meeting, GError **error)
{
  g_autoptr (HdRecord) record = NULL;
  g_autofree char *council = NULL, *day = NULL;
  const char *held;

  if (meeting == 0)
    return g_strdup ("");
  record = hd_store_get (fill->head.context->store, HD_TYPE_MEETING, meeting, error);
  if (record == NULL)
    return NULL;
  held = hd_record_text (record, HD_MEETING_HELD);
  day = held[0] == '\0' ? g_strdup ("") : hd_date_format_long (held);
  council = hd_report_head_field (&fill->head, "council_name");
  return g_strdup_printf ("Căn cứ Biên bản họp%s%s của %s", day[0] != '\0' ? " " : "", day, council);
}

/* Who issues it. The chairman decides at the head of the committee that the council is of,
 * so its name stands above, unless the symbol is the council's own. (transfer full) */
static char *
issuer_of (HdFill *fill, const char *symbol)
{
  g_autofree char *series = hd_report_head_field (&fill->head, "series");
  g_autofree char *superior = hd_report_head_field (&fill->head, "superior");

  if (symbol[0] != '\0' && strstr (symbol, series) != NULL)
    return hd_report_head_field (&fill->head, "issuer");
  if (g_str_has_prefix (superior, "UBND "))
    return g_strconcat ("Ủy ban nhân dân ", superior + strlen ("UBND "), NULL);
  if (superior[0] != '\0')
    return g_steal_pointer (&superior);
  return hd_report_head_field (&fill->head, "committee");
}

static HdFill *
fill_decision (HdReportContext *context, Facts *self, GError **error)
{
  static const struct { const char *name; guint field; const char *fallback; } texts[] = {
    { "title", HD_DECISION_TITLE, "" },
    { "decision_symbol", HD_DECISION_SYMBOL, "QĐ-UBND" },
    { "decision_right", HD_DECISION_SIGNING_RIGHT, "" },
    { "decision_post", HD_DECISION_POST, "Chủ tịch" },
    { "decision_signer", HD_DECISION_SIGNER, "" },
    { "budget_source", HD_DECISION_BUDGET_SOURCE, "" },
    { "ground", HD_DECISION_GROUND, "…" },
  };
  g_autoptr (HdFill) fill = hd_fill_new (context, error);
  gint64 number = hd_record_int (self->decision, HD_DECISION_NUMBER);
  const char *bases = hd_record_text (self->decision, HD_DECISION_BASES);
  const char *effective = hd_record_text (self->decision, HD_DECISION_EFFECTIVE);
  gint64 contest = hd_record_int (self->decision, HD_DECISION_CONTEST);
  char *basis;

  if (fill == NULL)
    return NULL;
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    const char *text = hd_record_text (self->decision, texts[i].field);

    hd_fill_text (fill, texts[i].name, text[0] != '\0' ? text : texts[i].fallback);
  }
  basis = meeting_basis (fill, hd_record_int (self->decision, HD_DECISION_MEETING), error);
  if (basis == NULL)
    return NULL;
  hd_fill_take (fill, "meeting_basis", basis);
  hd_fill_take (fill, "decision_number", number > 0 ? g_strdup_printf ("%02d", (int) number) : g_strdup (""));
  hd_fill_take (fill, "decision_issuer", issuer_of (fill, hd_record_text (self->decision, HD_DECISION_SYMBOL)));
  hd_report_fill_awards (fill, self->subjects);
  hd_fill_take (fill, "bases", g_strdup (bases[0] != '\0' ? bases : g_hash_table_lookup (fill->texts, "legal_bases")));
  /* Whoever signs for a body does not decide in the name of its head. */
  hd_fill_text (fill, "for_body", g_str_has_prefix (hd_record_text (self->decision, HD_DECISION_SIGNING_RIGHT), "TM.") ? "1" : "");
  hd_fill_text (fill, "revocation", strcmp (hd_record_text (self->decision, HD_DECISION_KIND), "revocation") == 0 ? "1" : "");
  hd_fill_take (fill, "effective", effective[0] == '\0' ? g_strdup ("ngày ký") : hd_date_format_long (effective));
  hd_fill_take (fill, "money", self->money > 0 ? hd_number_format (self->money) : g_strdup (""));
  hd_fill_take (fill, "money_in_words", hd_money_in_words (self->money));
  if (contest != 0 && !hd_report_fill_prizes (fill, contest, self->prizes, error))
    return NULL;
  return g_steal_pointer (&fill);
}

static void
append_commended (HdTable *table, HdStore *store, HdRecord *nomination)
{
  gint64 form = hd_record_int (nomination, HD_NOMINATION_AWARD_FORM), money = hd_record_int (nomination, HD_NOMINATION_MONEY);
  g_autofree char *place = hd_report_place_of (store, nomination);
  g_autofree char *award = form == 0 ? g_strdup ("") : hd_store_label (store, "award_form", form);

  hd_table_append (table, HD_ROW_NORMAL, (HdCell[HD_REPORT_SUBJECT_COLUMNS]) {
    { HD_CELL_EMPTY }, hd_cell_text (hd_report_honorific (nomination)),
    hd_cell_text (hd_record_text (nomination, HD_NOMINATION_FULL_NAME)), hd_cell_text (place), hd_cell_text (award),
    money > 0 ? hd_cell_number (money) : (HdCell) { HD_CELL_EMPTY } });
}

/* The annex: who is commended, with the money of each where there is any. */
static HdTable *
annex_table (HdReportContext *context, Facts *self)
{
  static const HdColumn columns[] = {
    { "TT", "position", NULL, 6, HD_COLUMN_ORDINAL },
    { "Ông/Bà", "honorific", NULL, 7, HD_COLUMN_TEXT, HD_ALIGN_CENTER },
    { "Họ và tên/Tên tập thể", "full_name", NULL, 26, HD_COLUMN_TEXT },
    { "Chức vụ, đơn vị, nơi ở", "place", NULL, 32, HD_COLUMN_TEXT },
    { "Hình thức khen thưởng", "award_form", NULL, 20, HD_COLUMN_TEXT },
    { "Tiền thưởng (đồng)", "money", NULL, 14, HD_COLUMN_MONEY },
  };
  HdTable *table = hd_table_new_static ("list", columns, G_N_ELEMENTS (columns) - (self->money == 0));
  g_autofree char *source = hd_report_source_money (context, hd_record_id (self->decision), 0);

  hd_report_append_subjects (table, context->store, self->subjects, self->money, append_commended);
  if (self->money > 0)
    hd_table_add_number (table, "Tổng tiền thưởng (đồng)", TRUE, self->money, source);
  return table;
}

HdDocument *
hd_report_decision (HdReportContext *context, GError **error)
{
  g_auto (Facts) self = { NULL };
  g_autoptr (HdFill) fill = NULL;

  if (!facts_load (&self, context, error))
    return NULL;
  fill = fill_decision (context, &self, error);
  if (fill == NULL)
    return NULL;
  if (hd_record_int (self.decision, HD_DECISION_CONTEST) != 0) {
    hd_fill_table (fill, "list", hd_report_prize_table (self.prizes));
    return hd_fill_build (fill, "contest-decision.md", error);
  }
  hd_fill_table (fill, "list", annex_table (context, &self));
  return hd_fill_build (fill, "decision.md", error);
}

/* Parted by unit in the order in which the units come, each with its sum. */
static HdTable *
pay_table (HdReportContext *context, Facts *self)
{
  static const HdColumn columns[] = {
    { "TT", "position", NULL, 6, HD_COLUMN_ORDINAL },
    { "Ông/Bà", "honorific", NULL, 8, HD_COLUMN_TEXT, HD_ALIGN_CENTER },
    { "Họ và tên/Tên tập thể", "full_name", NULL, 32, HD_COLUMN_TEXT },
    { "Hình thức khen thưởng", "award_form", NULL, 22, HD_COLUMN_TEXT },
    { "Số tiền (đồng)", "money", NULL, 16, HD_COLUMN_MONEY },
    { "Ký nhận", "signature", NULL, 18, HD_COLUMN_TEXT },
  };
  HdTable *table = hd_table_new_static ("pay", columns, G_N_ELEMENTS (columns));
  g_autofree char *source = hd_report_source_money (context, hd_record_id (self->decision), 0);
  g_autoptr (GHashTable) done = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  for (guint i = 0; i < self->subjects->len; i++) {
    gint64 unit = hd_record_int (g_ptr_array_index (self->subjects, i), HD_NOMINATION_UNIT), sum = 0;
    g_autofree char *name = NULL, *numeral = NULL, *of_unit = NULL;

    if (!g_hash_table_add (done, g_memdup2 (&unit, sizeof unit)))
      continue;
    numeral = hd_roman (g_hash_table_size (done));
    name = hd_store_label (context->store, "unit", unit);
    /* Those of no unit cannot be asked for by it: 0 is all. */
    of_unit = unit == 0 ? NULL : hd_report_source_money (context, hd_record_id (self->decision), unit);
    hd_table_append (table, HD_ROW_GROUP, (HdCell[G_N_ELEMENTS (columns)]) {
      hd_cell_text (numeral), hd_cell_text (name != NULL && name[0] != '\0' ? name : "Chưa rõ đơn vị") });
    for (guint j = i; j < self->subjects->len; j++) {
      HdRecord *nomination = g_ptr_array_index (self->subjects, j);
      gint64 form = hd_record_int (nomination, HD_NOMINATION_AWARD_FORM);
      g_autofree char *award = NULL;

      if (hd_record_int (nomination, HD_NOMINATION_UNIT) != unit)
        continue;
      award = form == 0 ? g_strdup ("") : hd_store_label (context->store, "award_form", form);
      sum += hd_record_int (nomination, HD_NOMINATION_MONEY);
      hd_table_append (table, HD_ROW_NORMAL, (HdCell[G_N_ELEMENTS (columns)]) {
        { HD_CELL_EMPTY }, hd_cell_text (hd_report_honorific (nomination)),
        hd_cell_text (hd_record_text (nomination, HD_NOMINATION_FULL_NAME)), hd_cell_text (award),
        hd_cell_number (hd_record_int (nomination, HD_NOMINATION_MONEY)) });
    }
    hd_table_append (table, HD_ROW_TOTAL, (HdCell[G_N_ELEMENTS (columns)]) {
      { HD_CELL_EMPTY }, hd_cell_text ("Cộng"), [4] = hd_cell_sourced (sum, of_unit) });
  }
  hd_table_append (table, HD_ROW_TOTAL, (HdCell[G_N_ELEMENTS (columns)]) {
    { HD_CELL_EMPTY }, hd_cell_text ("Tổng cộng"), [4] = hd_cell_sourced (self->money, source) });
  return table;
}

HdDocument *
hd_report_pay_list (HdReportContext *context, GError **error)
{
  g_auto (Facts) self = { NULL };
  g_autoptr (HdFill) fill = NULL;

  if (!facts_load (&self, context, error))
    return NULL;
  fill = fill_decision (context, &self, error);
  if (fill == NULL)
    return NULL;
  hd_fill_table (fill, "pay", hd_record_int (self.decision, HD_DECISION_CONTEST) != 0 ? hd_report_prize_pay_table (self.prizes)
                                                                                      : pay_table (context, &self));
  return hd_fill_build (fill, "pay-list.md", error);
}
