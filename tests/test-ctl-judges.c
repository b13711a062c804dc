/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Conflicts and the assignment of works from the command line, on the sample of a year. */
#include "config.h"
#include <string.h>
#include "ctl-fixture.h"

static void
set_up_sample (Fixture *f, gconstpointer data)
{
  set_up_by (f, "sample c.hoadep --nominations 5 --entries 60");
}

/* Each is told with its reason; a second look finds the same. */
static void
test_conflicts (Fixture *f, gconstpointer data)
{
  g_autoptr (JsonNode) first = run_json (f, "contest c.hoadep conflicts --json");
  g_autoptr (JsonNode) again = run_json (f, "contest c.hoadep conflicts --json");
  JsonArray *array = json_node_get_array (first);

  g_assert_cmpuint (json_array_get_length (array), >, 0);
  g_assert_cmpuint (json_array_get_length (array), ==, json_array_get_length (json_node_get_array (again)));
  for (guint i = 0; i < json_array_get_length (array); i++) {
    JsonObject *conflict = json_array_get_object_element (array, i);

    g_assert_cmpstr (text (conflict, "judge"), !=, "");
    g_assert_cmpstr (text (conflict, "reason"), !=, "");
    /* Of a work nothing but its code is told. */
    g_assert_true (json_object_has_member (conflict, "code") != json_object_has_member (conflict, "entry"));
  }
}

/* A dry run writes nothing; the seed it tells makes the same assignment. */
static void
test_assign (Fixture *f, gconstpointer data)
{
  g_autoptr (JsonNode) dry = run_json (f, "contest c.hoadep assign --round preliminary --per-entry 3 --anchors 1 --dry-run --json");
  g_autofree char *line = NULL, *told = NULL, *written = NULL;
  g_autoptr (JsonNode) done = NULL;
  g_autoptr (Result) refused = NULL, undone = NULL;
  JsonObject *object = json_node_get_object (dry);

  g_assert_cmpint (number (object, "seed"), >, 0);
  g_assert_cmpuint (length (object, "anchors"), ==, 1);
  line = g_strdup_printf ("contest c.hoadep assign --round preliminary --per-entry 3 --anchors 1 --seed %" G_GINT64_FORMAT " --json", number (object, "seed"));
  done = run_json (f, line);
  told = json_to_string (dry, FALSE);
  written = json_to_string (done, FALSE);
  g_assert_cmpstr (told, ==, written);
  undone = run_ok (f, "undo c.hoadep");
  g_assert_nonnull (strstr (undone->out, "Assignment of"));
  refused = run (f, "contest c.hoadep assign --round preliminary --per-entry 40");
  g_assert_cmpint (refused->status, ==, 1);
  g_assert_nonnull (strstr (refused->err, "of the judges can read it, but 40 are needed"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/ctl/contest/conflicts", Fixture, NULL, set_up_sample, test_conflicts, fixture_tear_down);
  g_test_add ("/ctl/contest/assign", Fixture, NULL, set_up_sample, test_assign, fixture_tear_down);

  return g_test_run ();
}
