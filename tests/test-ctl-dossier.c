/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Dossiers moved from the command line. */
#include "config.h"
#include <string.h>
#include "ctl-fixture.h"

/* The rows of nominations that stand at a step. */
static guint
standing_at (Fixture *f, const char *step)
{
  g_autoptr (JsonNode) rows = run_json (f, "list c.hoadep nominations --json");
  JsonArray *array = json_node_get_array (rows);
  guint n = 0;

  for (guint i = 0; i < json_array_get_length (array); i++)
    n += strcmp (text (json_array_get_object_element (array, i), "step"), step) == 0;
  return n;
}

/* What is said to become of dossiers becomes of them, as one step to undo. */
static void
test_move (Fixture *f, gconstpointer data)
{
  g_autofree char *line = import_line ("");
  g_autoptr (Result) imported = run_ok (f, line);
  const char *back = "move c.hoadep returned --where step=received --reason papers --date 2024-06-03 --deadline 12/06/2024";
  g_autofree char *dry_line = g_strconcat (back, " --dry-run --json", NULL);
  g_autofree char *json_line = g_strconcat (back, " --json", NULL);
  guint n = standing_at (f, "received");
  g_autoptr (JsonNode) dry = NULL, moved = NULL;
  g_autoptr (Result) nobody = NULL, refused = NULL, undone = NULL, mixed = NULL;
  JsonObject *root;

  g_assert_cmpuint (n, ==, 71);
  dry = run_json (f, dry_line);
  root = json_node_get_object (dry);
  g_assert_cmpint (number (root, "meant"), ==, n);
  g_assert_cmpint (number (root, "moved"), ==, 0);
  g_assert_cmpuint (length (root, "dossiers"), ==, n);
  g_assert_cmpuint (standing_at (f, "received"), ==, n);
  moved = run_json (f, json_line);
  g_assert_cmpint (number (json_node_get_object (moved), "moved"), ==, n);
  g_assert_cmpuint (standing_at (f, "returned"), ==, n);

  /* Nobody is meant; nobody may; some may. */
  nobody = run (f, "move c.hoadep returned --where step=received --reason papers --deadline 2024-06-12");
  g_assert_cmpint (nobody->status, ==, 1);
  refused = run (f, "move c.hoadep 'Chờ Hội đồng họp xét' --where status=incomplete --date 2024-06-05");
  g_assert_cmpint (refused->status, ==, 1);
  g_assert_nonnull (strstr (refused->out, "refused: It stands at “Trả lại, chờ bổ sung”; from there its chain leads to “"));
  g_assert_nonnull (strstr (refused->err, "none was moved"));
  undone = run_ok (f, "undo c.hoadep");
  g_assert_cmpstr (undone->out, ==, "71 dossiers to “Trả lại, chờ bổ sung”\n");
  g_assert_cmpuint (standing_at (f, "received"), ==, n);
  g_clear_pointer (&undone, result_free);
  undone = run_ok (f, "move c.hoadep returned --where 'unit=phuong bo de' --reason other --date 2024-06-03 --deadline 2024-06-12");
  g_assert_cmpuint (standing_at (f, "returned"), >, 0);
  mixed = run_ok (f, "move c.hoadep resubmitted --where kind=individual --date 2024-06-10 --skip-refused");
  g_assert_cmpuint (standing_at (f, "resubmitted"), >, 0);
  g_assert_nonnull (strstr (mixed->out, "refused: It stands at “Đã tiếp nhận, đang thẩm định”"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/ctl/move", Fixture, NULL, set_up_council, test_move, fixture_tear_down);
  return g_test_run ();
}
