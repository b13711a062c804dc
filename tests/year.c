/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include "store/activity.h"
#include "store/award.h"
#include "store/movement.h"
#include "store/nomination.h"
#include "store/unit.h"
#include "exchange/data-file.h"
#include "exchange/plan-file.h"
#include "year.h"

typedef HdRecord *(*RowFunc) (Fixture *f, char **row);

void
year_load_plan (Fixture *f, const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = hd_data_file ("plans", name);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  hd_plan_file_load (f->store, file, &error);
  g_assert_no_error (error);
}

static gint64
ref (Fixture *f, GType type, const char *field, const char *text)
{
  g_autoptr (HdRecord) record = NULL;

  if (text[0] == '\0')
    return 0;
  record = fixture_find (f, type, field, text);
  return hd_record_id (record);
}

gint64
year_unit (Fixture *f, const char *code)
{
  return ref (f, HD_TYPE_UNIT, "code", code);
}

gint64
year_number (const char *text)
{
  return g_ascii_strtoll (text, NULL, 10);
}

static HdRecord *
new_unit (Fixture *f, char **row)
{
  return g_object_new (HD_TYPE_UNIT, "code", row[0], "name", row[1], "kind", row[2], "valid-from", row[3], "valid-to", row[4], NULL);
}

static HdRecord *
new_headcount (Fixture *f, char **row)
{
  return g_object_new (HD_TYPE_HEADCOUNT, "unit", year_unit (f, row[0]), "year", year_number (row[1]),
                       "collectives", year_number (row[2]), "people", year_number (row[3]), NULL);
}

static HdRecord *
new_nomination (Fixture *f, char **row)
{
  return g_object_new (HD_TYPE_NOMINATION, "full-name", row[0], "kind", row[1], "birth", row[2], "sex", row[3],
                       "unit", year_unit (f, row[4]), "movement", ref (f, HD_TYPE_MOVEMENT, "name", row[5]),
                       "award-form", ref (f, HD_TYPE_AWARD_FORM, "code", row[6]), "year", year_number (row[7]),
                       "received", row[8], "status", row[9], "decision-date", row[10], "source", row[11],
                       "achievement-type", row[12], "direct-worker", row[13][0] == '1', "small-collective", row[14][0] == '1', NULL);
}

static HdRecord *
new_activity (Fixture *f, char **row)
{
  return g_object_new (HD_TYPE_ACTIVITY, "title", row[0], "kind", row[0], "unit", year_unit (f, row[1]),
                       "year", year_number (row[2]), "held", row[3], NULL);
}

static void
make_year (Fixture *f, const char *name)
{
  static const struct { const char *name; guint n_columns; RowFunc make; } tables[] = {
    { "figures/units.tsv", 5, new_unit },
    { "figures/headcounts.tsv", 4, new_headcount },
    { "figures/nominations.tsv", 15, new_nomination },
    { "figures/activities.tsv", 4, new_activity },
  };
  g_autoptr (GError) error = NULL;

  year_load_plan (f, "ke-hoach-26-2023.json");
  hd_store_begin (f->store, "The year made by hand", &error);
  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++) {
    g_autoptr (GPtrArray) rows = fixture_cases (tables[i].name, tables[i].n_columns);

    for (guint j = 0; j < rows->len; j++)
      fixture_save (f, tables[i].make (f, g_ptr_array_index (rows, j)));
  }
  hd_store_commit (f->store, &error);
  g_assert_no_error (error);
}

void
year_set_up (Fixture *f, gconstpointer data)
{
  fixture_set_up_made (f, "year", make_year);
}
