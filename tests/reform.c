/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <string.h>
#include "reform.h"
#include "store/figure.h"
#include "store/meeting.h"
#include "store/nomination.h"
#include "store/subject.h"

gint64
reform_unit_on (Fixture *f, const char *name, const char *day)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) units = hd_store_find (f->store, HD_TYPE_UNIT, "name", name, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < units->len; i++) {
    HdRecord *unit = g_ptr_array_index (units, i);
    const char *to = hd_record_text (unit, HD_UNIT_VALID_TO);

    if (strcmp (hd_record_text (unit, HD_UNIT_VALID_FROM), day) <= 0 && (*to == '\0' || strcmp (to, day) >= 0))
      return hd_record_id (unit);
  }
  g_error ("No unit %s on %s", name, day);
}

gint64
reform_propose (Fixture *f, gint64 unit, const char *name, const char *status, const char *workplace)
{
  HdRecord *nomination = fixture_nomination (f, name, "1980", "");

  hd_record_set_int (nomination, HD_NOMINATION_UNIT, unit);
  hd_record_set_int (nomination, HD_NOMINATION_YEAR, 2025);
  hd_record_set_text (nomination, HD_NOMINATION_STATUS, status);
  hd_record_set_text (nomination, HD_NOMINATION_WORKPLACE, workplace);
  return fixture_save (f, nomination);
}

GPtrArray *
reform_preview (Fixture *f, HdReorganisation *change)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *rows = hd_reorganise_preview (f->store, change, &error);

  g_assert_no_error (error);
  return rows;
}

gint64
reform_value_on (Fixture *f, const char *figure, gint64 year, const char *day, gint64 unit)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = NULL;
  HdScope scope = { .year = year, .unit = unit, .as_of = day };
  gint64 sum = 0;
  HdValue value;

  hd_figure_value (f->store, figure, &scope, &value, &error);
  g_assert_no_error (error);
  g_assert_true (value.known);
  rows = hd_figure_rows (f->store, figure, &scope, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < rows->len; i++)
    sum += ((HdEvidence *) g_ptr_array_index (rows, i))->weight;
  g_assert_cmpint (sum, ==, value.value);
  return value.value;
}

char *
reform_whole (Fixture *f)
{
  static GType (*const types[]) (void) = { hd_unit_get_type, hd_nomination_get_type, hd_subject_get_type, hd_unit_change_get_type,
                                           hd_former_home_get_type, hd_takeover_get_type, hd_unit_roll_get_type, hd_headcount_get_type, hd_member_unit_get_type };
  GString *text = g_string_new (NULL);

  for (guint t = 0; t < G_N_ELEMENTS (types); t++) {
    g_autoptr (GPtrArray) all = hd_store_get_all (f->store, types[t] (), NULL);

    for (guint i = 0; i < all->len; i++) {
      g_autofree char *draft = hd_record_to_draft (g_ptr_array_index (all, i));

      g_string_append_printf (text, "%" G_GINT64_FORMAT " %s\n", hd_record_id (g_ptr_array_index (all, i)), draft);
    }
  }
  return g_string_free (text, FALSE);
}
