/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Units year by year: who answers for them, clusters, head-counts, the score-card. */
#include "config.h"
#include <string.h>
#include "exchange/rules-file.h"
#include "store/figure.h"
#include "store/nomination.h"
#include "store/ordering.h"
#include "store/reorganise.h"
#include "store/text.h"
#include "year.h"

static gint64
add_unit (Fixture *f, const char *name, gint64 cluster)
{
  HdRecord *unit = fixture_unit (name);

  hd_record_set_int (unit, HD_UNIT_CLUSTER, cluster);
  return fixture_save (f, unit);
}

static void
propose (Fixture *f, const char *name)
{
  HdRecord *nomination = fixture_nomination (f, name, "1980", "");

  hd_record_set_int (nomination, HD_NOMINATION_YEAR, 2025);
  fixture_save (f, nomination);
}

static void
set_unit (Fixture *f, gint64 id, guint field, const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) unit = hd_store_get (f->store, HD_TYPE_UNIT, id, &error);

  hd_record_set_text (unit, field, text);
  hd_store_save (f->store, unit, &error);
  g_assert_no_error (error);
}

static void
test_contacts (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *today = hd_date_today ();
  g_autoptr (GPtrArray) contacts = NULL;
  HdRecord *first, *second, *head;

  set_unit (f, f->unit, HD_UNIT_CONTACT, "Trần Thị Lan");
  set_unit (f, f->unit, HD_UNIT_PHONE, "0912 000 111");
  /* The same person, spelt better. */
  set_unit (f, f->unit, HD_UNIT_CONTACT, "Trần Thị Làn");
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_CONTACT), ==, 0);
  set_unit (f, f->unit, HD_UNIT_CONTACT, "Lê Văn Minh");
  set_unit (f, f->unit, HD_UNIT_CONTACT, "");
  set_unit (f, f->unit, HD_UNIT_HEAD, "Vũ Văn Nam");
  set_unit (f, f->unit, HD_UNIT_HEAD, "Đỗ Thị Oanh");
  contacts = hd_store_get_all (f->store, HD_TYPE_CONTACT, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (contacts->len, ==, 3);
  first = g_ptr_array_index (contacts, 0);
  second = g_ptr_array_index (contacts, 1);
  head = g_ptr_array_index (contacts, 2);
  g_assert_cmpstr (hd_record_text (first, HD_CONTACT_FULL_NAME), ==, "Trần Thị Làn");
  g_assert_cmpstr (hd_record_text (first, HD_CONTACT_ROLE), ==, "officer");
  g_assert_cmpstr (hd_record_text (first, HD_CONTACT_PHONE), ==, "0912 000 111");
  g_assert_cmpstr (hd_record_text (first, HD_CONTACT_VALID_FROM), ==, "");
  g_assert_cmpstr (hd_record_text (first, HD_CONTACT_VALID_TO), ==, today);
  g_assert_cmpstr (hd_record_text (second, HD_CONTACT_FULL_NAME), ==, "Lê Văn Minh");
  g_assert_cmpstr (hd_record_text (second, HD_CONTACT_VALID_FROM), ==, today);
  g_assert_cmpstr (hd_record_text (head, HD_CONTACT_FULL_NAME), ==, "Vũ Văn Nam");
  g_assert_cmpstr (hd_record_text (head, HD_CONTACT_ROLE), ==, "head");
  g_assert_cmpstr (hd_record_text (head, HD_CONTACT_PHONE), ==, "");
}

/* Who answers for a unit on a day: its own record first, else the officer among its contacts. */
static void
test_officer (Fixture *f, gconstpointer data)
{
  static const struct { const char *day, *name, *phone; } cases[] = {
    { "2024-12-31", "Vũ Văn Nam", "" }, { "2025-01-01", "Trần Thị Lan", "0912 000 111" }, { "2025-06-30", "Vũ Văn Nam", "" },
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) unit = hd_store_get (f->store, HD_TYPE_UNIT, f->unit, &error);

  fixture_save (f, g_object_new (HD_TYPE_CONTACT, "unit", f->unit, "role", "head", "full-name", "Vũ Văn Nam", NULL));
  fixture_save (f, g_object_new (HD_TYPE_CONTACT, "unit", f->unit, "role", "officer", "full-name", "Trần Thị Lan", "phone", "0912 000 111",
                                 "valid-from", "2025-01-01", "valid-to", "2025-06-30", NULL));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *name = hd_unit_officer (f->store, unit, HD_UNIT_CONTACT, cases[i].day);
    g_autofree char *phone = hd_unit_officer (f->store, unit, HD_UNIT_PHONE, cases[i].day);

    g_assert_cmpstr (name, ==, cases[i].name);
    g_assert_cmpstr (phone, ==, cases[i].phone);
  }
  hd_record_set_text (unit, HD_UNIT_CONTACT, "Lê Văn Minh");
  {
    g_autofree char *name = hd_unit_officer (f->store, unit, HD_UNIT_CONTACT, "2025-03-01");
    g_autofree char *phone = hd_unit_officer (f->store, unit, HD_UNIT_PHONE, "2025-03-01");

    g_assert_cmpstr (name, ==, "Lê Văn Minh");
    g_assert_cmpstr (phone, ==, "");
  }
}

/* Whose turn it is: the member after the last head, year by year. */
static void
test_clusters (Fixture *f, gconstpointer data)
{
  static const struct { gint64 year, head, next; } cases[] = {
    { 2022, 0, 0 },   /* nobody yet: the first */
    { 2023, 0, 0 },   /* head of 2023 is named below */
    { 2024, 2, 1 },   /* after the first comes the second, though the third was named */
    { 2025, 0, 0 },   /* after the third, the first again */
    { 2026, 0, 0 },   /* a year without a head: still after the third */
  };
  gint64 cluster = fixture_save (f, g_object_new (HD_TYPE_CLUSTER, "name", "Cụm 1", NULL));
  gint64 units[] = { add_unit (f, "An", cluster), add_unit (f, "Bình", cluster), add_unit (f, "Chi", cluster) };
  gint64 outside = add_unit (f, "Dung", 0);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) noted = NULL, recorded = NULL;

  fixture_save (f, g_object_new (HD_TYPE_CLUSTER_HEAD, "cluster", cluster, "year", G_GINT64_CONSTANT (2023), "unit", units[0], NULL));
  fixture_save (f, g_object_new (HD_TYPE_CLUSTER_HEAD, "cluster", cluster, "year", G_GINT64_CONSTANT (2024), "unit", units[2], NULL));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_test_message ("%d", (int) cases[i].year);
    g_assert_cmpint (hd_cluster_next_head (f->store, cluster, cases[i].year), ==, units[cases[i].next]);
  }
  g_assert_cmpint (hd_cluster_head_of (f->store, cluster, 2023), ==, units[0]);
  g_assert_cmpint (hd_cluster_head_of (f->store, cluster, 2024), ==, units[2]);
  g_assert_cmpint (hd_cluster_head_of (f->store, cluster, 2025), ==, 0);

  /* Members noted for a year come before what the units' records say. */
  fixture_save (f, g_object_new (HD_TYPE_CLUSTER_MEMBER, "cluster", cluster, "year", G_GINT64_CONSTANT (2025), "unit", outside, "position", G_GINT64_CONSTANT (1), NULL));
  fixture_save (f, g_object_new (HD_TYPE_CLUSTER_MEMBER, "cluster", cluster, "year", G_GINT64_CONSTANT (2025), "unit", units[1], "position", G_GINT64_CONSTANT (2), NULL));
  noted = hd_cluster_units (f->store, cluster, 2025, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (noted->len, ==, 2);
  g_assert_cmpint (hd_record_id (g_ptr_array_index (noted, 0)), ==, outside);
  recorded = hd_cluster_units (f->store, cluster, 2024, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (recorded->len, ==, 3);
  /* Last year's head is no member any more: the first. */
  g_assert_cmpint (hd_cluster_next_head (f->store, cluster, 2025), ==, outside);
}

static void
test_headcounts (Fixture *f, gconstpointer data)
{
  gint64 has = add_unit (f, "An", 0), none = add_unit (f, "Bình", 0), both = add_unit (f, "Chi", 0);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) counts = NULL;
  guint copied = 9;

  fixture_save (f, g_object_new (HD_TYPE_HEADCOUNT, "unit", has, "year", G_GINT64_CONSTANT (2024), "people", G_GINT64_CONSTANT (37), "as-of", "2024-01-15", "source", "Công văn 5", NULL));
  fixture_save (f, g_object_new (HD_TYPE_HEADCOUNT, "unit", both, "year", G_GINT64_CONSTANT (2024), "people", G_GINT64_CONSTANT (10), NULL));
  fixture_save (f, g_object_new (HD_TYPE_HEADCOUNT, "unit", both, "year", G_GINT64_CONSTANT (2025), "people", G_GINT64_CONSTANT (11), NULL));
  hd_headcounts_copy (f->store, 2025, &copied, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (copied, ==, 1);
  counts = hd_store_find_ref (f->store, HD_TYPE_HEADCOUNT, "unit", has, &error);
  g_assert_cmpuint (counts->len, ==, 2);
  g_assert_cmpint (hd_record_int (g_ptr_array_index (counts, 1), HD_HEADCOUNT_YEAR), ==, 2025);
  g_assert_cmpint (hd_record_int (g_ptr_array_index (counts, 1), HD_HEADCOUNT_PEOPLE), ==, 37);
  g_assert_cmpstr (hd_record_text (g_ptr_array_index (counts, 1), HD_HEADCOUNT_AS_OF), ==, "2024-01-15");
  g_assert_cmpstr (hd_record_text (g_ptr_array_index (counts, 1), HD_HEADCOUNT_SOURCE), !=, "Công văn 5");
  counts = (g_ptr_array_unref (counts), hd_store_find_ref (f->store, HD_TYPE_HEADCOUNT, "unit", none, &error));
  g_assert_cmpuint (counts->len, ==, 0);
}

/* Points are hundredths and are rounded down: what is not reached gives nothing. */
static void
test_card (Fixture *f, gconstpointer data)
{
  static const struct { const char *figure, *rule; gint64 required, points; gboolean known; gint64 scored; } cases[] = {
    { "nominations_total", "share", 5, 10, TRUE, 600 },
    { "nominations_total", "done", 5, 10, TRUE, 0 },
    { "nominations_total", "done", 3, 10, TRUE, 1000 },
    { "nominations_total", "share", 3, 10, TRUE, 1000 },
    { "nominations_total", "share", 2, 10, TRUE, 1000 },
    { "nominations_total", "share", 7, 10, TRUE, 428 },
    { "nominations_total", "share", 0, 4, TRUE, 400 },
    { "activities_unit_conferences", "share", 1, 10, TRUE, 0 },
    { "units_exemplars_percent", "share", 0, 10, FALSE, 0 },
    { "no_such_figure", "done", 1, 10, FALSE, 0 },
  };
  gint64 other = add_unit (f, "Phường Trống", 0);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) cards = NULL;
  HdCard *card;
  gint64 sum = 0, most = 0;

  propose (f, "Nguyễn Văn An");
  propose (f, "Trần Thị Bình");
  propose (f, "Lê Văn Cường");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    fixture_save (f, g_object_new (HD_TYPE_CARD_ITEM, "position", (gint64) i, "title", "Nội dung", "figure", cases[i].figure, "rule", cases[i].rule,
                                   "required", cases[i].required, "points", cases[i].points, NULL));
  /* Not in force any more. */
  fixture_save (f, g_object_new (HD_TYPE_CARD_ITEM, "title", "Cũ", "figure", "nominations_total", "rule", "done", "required", G_GINT64_CONSTANT (1),
                                 "points", G_GINT64_CONSTANT (50), "valid-to", "2024-12-31", NULL));
  cards = hd_cards (f->store, f->unit, 2025, "2025-12-31", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (cards->len, ==, 1);
  card = g_ptr_array_index (cards, 0);
  g_assert_cmpuint (card->lines->len, ==, G_N_ELEMENTS (cases));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    HdCardLine *line = g_ptr_array_index (card->lines, i);

    g_test_message ("%s %s %d: %s", cases[i].figure, cases[i].rule, (int) cases[i].required, line->why);
    g_assert_cmpint (line->known, ==, cases[i].known);
    g_assert_cmpint (line->points, ==, cases[i].scored);
    sum += line->points;
    most += line->known ? cases[i].points * 100 : 0;
  }
  g_assert_cmpint (card->points, ==, sum);
  g_assert_cmpint (card->most, ==, most);

  g_ptr_array_unref (g_steal_pointer (&cards));
  cards = hd_cards (f->store, 0, 2025, "2025-12-31", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (cards->len, ==, 2);
  g_assert_cmpint (((HdCard *) g_ptr_array_index (cards, 0))->unit, ==, f->unit);
  g_assert_cmpint (((HdCard *) g_ptr_array_index (cards, 1))->unit, ==, other);
}

/* The shipped card asks figures that there are, and makes a hundred. */
static void
test_card_data (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) items = hd_store_get_all (f->store, HD_TYPE_CARD_ITEM, &error);
  gint64 points = 0;

  g_assert_cmpuint (items->len, >, 0);
  for (guint i = 0; i < items->len; i++) {
    HdRecord *item = g_ptr_array_index (items, i);

    g_assert_nonnull (hd_figure_lookup (hd_record_text (item, HD_CARD_ITEM_FIGURE)));
    points += hd_record_int (item, HD_CARD_ITEM_POINTS);
  }
  g_assert_cmpint (points, ==, 100);
  g_assert_false (hd_rules_wanted (f->store));
  /* Taken away by the office: not offered again. */
  for (guint i = 0; i < items->len; i++)
    hd_store_delete (f->store, g_ptr_array_index (items, i), &error);
  g_assert_no_error (error);
  g_assert_false (hd_rules_wanted (f->store));
}

static void
set_up_plan (Fixture *f, gconstpointer data)
{
  fixture_set_up_made (f, "ke-hoach-26-2023.json", year_load_plan);
}

static gint64
points_in (Fixture *f, gint64 year)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *day = g_strdup_printf ("%d-12-31", (int) year);
  g_autoptr (GPtrArray) cards = hd_cards (f->store, f->unit, year, day, &error);

  g_assert_no_error (error);
  return ((HdCard *) g_ptr_array_index (cards, 0))->most;
}

/* A change from a year on leaves the years before as they were scored; each is one step. */
static void
test_card_items (Fixture *f, gconstpointer data)
{
  gint64 first = fixture_save (f, g_object_new (HD_TYPE_CARD_ITEM, "position", (gint64) 1, "title", "Đề nghị", "figure", "nominations_total", "rule", "share",
                                                "required", (gint64) 5, "points", (gint64) 10, NULL));
  gint64 second = fixture_save (f, g_object_new (HD_TYPE_CARD_ITEM, "position", (gint64) 1, "title", "Hội nghị", "figure", "activities_unit_conferences",
                                                 "rule", "done", "points", (gint64) 7, NULL));
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) former = hd_store_get (f->store, HD_TYPE_CARD_ITEM, first, NULL), item = hd_record_copy (former);
  g_autoptr (GPtrArray) before = hd_card_items (f->store, 2025, NULL), after = NULL, again = NULL, moved = NULL;
  HdCardEffect effect;
  guint copied;

  propose (f, "Nguyễn Văn An");
  g_assert_cmpint (points_in (f, 2025), ==, 1700);
  hd_record_set_int (item, HD_CARD_ITEM_POINTS, 20);
  g_assert_true (hd_store_begin (f->store, "Đổi", NULL));
  g_assert_true (hd_card_item_renew (f->store, former, item, 2025, &error));
  g_assert_true (hd_store_save (f->store, item, &error));
  g_assert_true (hd_store_commit (f->store, &error));
  g_assert_cmpint (points_in (f, 2024), ==, 1700);
  g_assert_cmpint (points_in (f, 2025), ==, 2700);
  g_assert_cmpint (points_in (f, 2026), ==, 2700);
  after = hd_card_items (f->store, 2025, NULL);
  g_assert_cmpuint (after->len, ==, 2);
  /* One nomination of five: two points of ten, four of twenty. */
  g_assert_true (hd_card_effect (f->store, before, after, 2025, &effect, &error));
  g_assert_cmpuint (effect.units, ==, 1);
  g_assert_cmpint (effect.before, ==, 200);
  g_assert_cmpint (effect.after, ==, 400);
  g_assert_true (hd_card_effect (f->store, after, after, 2025, &effect, &error));
  g_assert_cmpuint (effect.units, ==, 0);

  /* A second change in the same year makes no third line. */
  g_assert_true (hd_card_item_renew (f->store, item, item, 2025, &error));
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_CARD_ITEM), ==, 3);

  /* Two at one place: moved all the same, and not past the ends. */
  g_assert_true (hd_ordering_move (f->store, after, HD_CARD_ITEM_POSITION, second, -1, "Chuyển", &error));
  moved = hd_card_items (f->store, 2025, NULL);
  g_assert_cmpint (hd_record_id (g_ptr_array_index (moved, 0)), ==, second);
  g_assert_true (hd_ordering_move (f->store, moved, HD_CARD_ITEM_POSITION, second, -1, "Chuyển", &error));
  g_assert_cmpint (hd_record_id (g_ptr_array_index (moved, 0)), ==, second);

  g_assert_true (hd_card_item_remove (f->store, second, 2026, &error));
  g_assert_cmpint (points_in (f, 2025), ==, 2700);
  g_assert_cmpint (points_in (f, 2026), ==, 2000);
  g_assert_true (hd_card_items_copy (f->store, 2026, &copied, &error));
  g_assert_cmpuint (copied, ==, 1);
  g_assert_cmpint (points_in (f, 2026), ==, 2700);
  g_assert_cmpint (points_in (f, 2025), ==, 2700);
  g_assert_false (hd_card_items_copy (f->store, 2025, &copied, &error) && copied == 0);
  g_clear_error (&error);
  g_assert_true (hd_store_undo (f->store, NULL, NULL));
  /* What never counted before is gone as a whole. */
  again = hd_card_items (f->store, 2025, NULL);
  for (guint i = 0; i < again->len; i++)
    if (hd_record_int (g_ptr_array_index (again, i), HD_CARD_ITEM_POINTS) == 20)
      g_assert_true (hd_card_item_remove (f->store, hd_record_id (g_ptr_array_index (again, i)), 2025, &error));
  g_assert_cmpint (points_in (f, 2024), ==, 1700);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/unit/contacts", Fixture, NULL, fixture_set_up_unit, test_contacts, fixture_tear_down);
  g_test_add ("/unit/officer", Fixture, NULL, fixture_set_up_unit, test_officer, fixture_tear_down);
  g_test_add ("/unit/clusters", Fixture, NULL, fixture_set_up, test_clusters, fixture_tear_down);
  g_test_add ("/unit/headcounts", Fixture, NULL, fixture_set_up, test_headcounts, fixture_tear_down);
  g_test_add ("/unit/card", Fixture, NULL, fixture_set_up_unit, test_card, fixture_tear_down);
  g_test_add ("/unit/card-items", Fixture, NULL, fixture_set_up_unit, test_card_items, fixture_tear_down);
  g_test_add ("/unit/card-data", Fixture, NULL, set_up_plan, test_card_data, fixture_tear_down);
  return g_test_run ();
}
