/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lists of units: who is to be asked, which cluster they are in, how they are scored. */
#include "config.h"
#include <string.h>
#include "report-private.h"
#include "store/reorganise.h"
#include "store/text.h"

/* The units of the year, in their order. (transfer full): of HdEvidence */
static GPtrArray *
units_of (HdReportContext *context, GError **error)
{
  HdScope scope = { .plan = context->plan, .year = context->year, .as_of = context->date };

  return hd_figure_rows (context->store, "units_total", &scope, error);
}

/* The last row of a list, with the units of the year as a number that opens. */
static gboolean
add_total (HdReportContext *context, HdTable *table, guint n_columns, const char *before, GError **error)
{
  g_autofree HdCell *cells = g_new0 (HdCell, n_columns);
  g_autofree char *source = hd_report_source_here (context, "units_total", 0, 0, NULL);
  g_autofree char *text = NULL;
  HdValue units;

  if (!hd_report_figure (context, "units_total", &units, error))
    return FALSE;
  text = g_strdup_printf ("%s%" G_GINT64_FORMAT " đơn vị của năm", before, units.value);
  cells[1] = hd_cell_text (text);
  hd_table_append (table, HD_ROW_TOTAL, cells);
  hd_table_add_number (table, "Đơn vị của năm", units.known, units.value, source);
  return TRUE;
}

/* For the office: the numbers of people are in it, and it is handed out to nobody. */
HdTable *
hd_report_contacts (HdReportContext *context, GError **error)
{
  static const HdColumn columns[] = {
    { "TT", "position", NULL, 4, HD_COLUMN_ORDINAL },
    { "Đơn vị", "name", NULL, 30, HD_COLUMN_TEXT },
    { "Thủ trưởng", "head", NULL, 18, HD_COLUMN_TEXT },
    { "Cán bộ phụ trách", "contact", NULL, 18, HD_COLUMN_TEXT },
    { "Điện thoại", "phone", NULL, 14, HD_COLUMN_TEXT },
    { "Thư điện tử", "email", NULL, 22, HD_COLUMN_TEXT },
  };
  g_autoptr (GPtrArray) units = units_of (context, error);
  g_autoptr (HdTable) table = NULL;

  if (units == NULL)
    return NULL;
  table = hd_table_new_static ("contacts", columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < units->len; i++) {
    g_autoptr (HdRecord) unit = hd_store_get (context->store, HD_TYPE_UNIT, ((HdEvidence *) g_ptr_array_index (units, i))->id, error);
    g_autofree char *officer = unit == NULL ? NULL : hd_unit_officer (context->store, unit, HD_UNIT_CONTACT, context->today);
    g_autofree char *phone = unit == NULL ? NULL : hd_unit_officer (context->store, unit, HD_UNIT_PHONE, context->today);
    g_autofree char *email = unit == NULL ? NULL : hd_unit_officer (context->store, unit, HD_UNIT_EMAIL, context->today);

    if (unit == NULL)
      return NULL;
    const HdCell cells[] = {
      { HD_CELL_EMPTY },
      hd_cell_text (hd_record_text (unit, HD_UNIT_NAME)),
      hd_cell_text (hd_record_text (unit, HD_UNIT_HEAD)),
      hd_cell_text (officer),
      hd_cell_text (phone),
      hd_cell_text (email),
    };

    hd_table_append (table, HD_ROW_NORMAL, cells);
  }
  return add_total (context, table, G_N_ELEMENTS (columns), "Tổng số: ", error) ? g_steal_pointer (&table) : NULL;
}

HdTable *
hd_report_clusters (HdReportContext *context, GError **error)
{
  static const HdColumn columns[] = {
    { "TT", "position", NULL, 4, HD_COLUMN_ORDINAL },
    { "Cụm thi đua", "cluster", NULL, 30, HD_COLUMN_TEXT },
    { "Đơn vị", "unit", NULL, 36, HD_COLUMN_TEXT },
    { "Nhiệm vụ", "role", NULL, 18, HD_COLUMN_TEXT },
  };
  g_autoptr (GPtrArray) clusters = hd_store_get_all (context->store, HD_TYPE_CLUSTER, error);
  g_autoptr (HdTable) table = NULL;
  g_autofree char *all_source = hd_report_source_of (context, "clusters", 0, "all");
  g_autofree char *members_source = hd_report_source_of (context, "clusters", 0, "members");
  g_autofree char *total = NULL;
  guint members = 0;

  if (clusters == NULL)
    return NULL;
  table = hd_table_new_static ("clusters", columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < clusters->len; i++) {
    HdRecord *cluster = g_ptr_array_index (clusters, i);
    gint64 head = hd_cluster_head_of (context->store, hd_record_id (cluster), context->year);
    g_autoptr (GPtrArray) units = hd_cluster_units (context->store, hd_record_id (cluster), context->year, error);

    if (units == NULL)
      return NULL;
    for (guint j = 0; j < units->len; j++) {
      HdRecord *unit = g_ptr_array_index (units, j);
      const HdCell cells[] = {
        { HD_CELL_EMPTY },
        hd_cell_text (hd_record_text (cluster, HD_CLUSTER_NAME)),
        hd_cell_text (hd_record_text (unit, HD_UNIT_NAME)),
        hd_cell_text (hd_record_id (unit) == head ? "Cụm trưởng" : ""),
      };

      hd_table_append (table, HD_ROW_NORMAL, cells);
    }
    members += units->len;
  }
  hd_table_add_number (table, "Cụm, khối thi đua", TRUE, clusters->len, all_source);
  hd_table_add_number (table, "Đơn vị trong các cụm, khối", TRUE, members, members_source);
  total = g_strdup_printf ("Tổng số: %u cụm, khối thi đua; %u đơn vị trong các cụm, khối, trên ", clusters->len, members);
  return add_total (context, table, G_N_ELEMENTS (columns), total, error) ? g_steal_pointer (&table) : NULL;
}

/* Every line of a card in one cell, so that whoever is scored can follow it. (transfer full) */
static char *
lines_of (HdCard *card)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < card->lines->len; i++) {
    HdCardLine *line = g_ptr_array_index (card->lines, i);
    g_autofree char *points = hd_number_format_hundredths (line->points);

    g_string_append_printf (text, "%s%s: ", i > 0 ? "; " : "", hd_record_text (line->item, HD_CARD_ITEM_TITLE));
    if (line->known)
      g_string_append_printf (text, "%" G_GINT64_FORMAT "/%" G_GINT64_FORMAT " → %s điểm", line->value, line->required, points);
    else
      g_string_append (text, "chưa có số liệu");
  }
  return g_string_free (text, FALSE);
}

HdTable *
hd_report_score_cards (HdReportContext *context, GError **error)
{
  static const HdColumn columns[] = {
    { "TT", "position", NULL, 4, HD_COLUMN_ORDINAL },
    { "Đơn vị", "unit", NULL, 26, HD_COLUMN_TEXT },
    { "Điểm", "points", NULL, 8, HD_COLUMN_POINTS, HD_ALIGN_CENTER },
    { "Điểm tối đa", "most", NULL, 8, HD_COLUMN_POINTS, HD_ALIGN_CENTER },
    { "Cách tính", "lines", NULL, 54, HD_COLUMN_TEXT },
  };
  g_autoptr (GPtrArray) cards = hd_cards (context->store, 0, context->year, context->date, error);
  g_autoptr (HdTable) table = NULL;

  if (cards == NULL)
    return NULL;
  table = hd_table_new_static ("score-cards", columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < cards->len; i++) {
    HdCard *card = g_ptr_array_index (cards, i);
    g_autofree char *points = hd_report_source_card (context, card->unit, "points");
    g_autofree char *most = hd_report_source_card (context, card->unit, "most");
    g_autofree char *lines = lines_of (card);
    const HdCell cells[] = {
      { HD_CELL_EMPTY }, hd_cell_text (card->name), hd_cell_sourced (card->points, points), hd_cell_sourced (card->most, most),
      hd_cell_text (lines),
    };

    hd_table_append (table, HD_ROW_NORMAL, cells);
  }
  return add_total (context, table, G_N_ELEMENTS (columns), "Tổng số: ", error) ? g_steal_pointer (&table) : NULL;
}
