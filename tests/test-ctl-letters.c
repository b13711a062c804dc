/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The command line on what units owe and what they told of. */
#include "config.h"
#include <string.h>
#include "ctl-fixture.h"
#include "store/reminder.h"

/* The plan's own year: nobody did anything, so every unit gets its letter. */
static void
test_letters (Fixture *f, gconstpointer data)
{
  g_autoptr (JsonNode) all = run_json (f, "letters c.hoadep --year 2024 --format docx -o cong-van --json");
  g_autoptr (JsonNode) one = run_json (f, "letters c.hoadep --year 2024 --unit 'Ban Tuyên giáo Quận ủy' --late-only --format pdf -o mot --json");
  JsonArray *letters = json_object_get_array_member (json_node_get_object (all), "letters");
  JsonObject *letter;
  g_autofree char *file = NULL;

  g_assert_cmpuint (json_array_get_length (letters), >=, 10);
  letter = json_array_get_object_element (letters, 0);
  g_assert_cmpint (number (letter, "duties"), >, 0);
  g_assert_cmpstr (text (letter, "reminded"), ==, "");
  g_assert_cmpuint (length (letter, "files"), ==, 1);
  file = g_build_filename ("cong-van", json_array_get_string_element (json_object_get_array_member (letter, "files"), 0), NULL);
  g_assert_true (is_there (f, file));
  g_assert_cmpuint (length (json_node_get_object (one), "letters"), ==, 1);
}

/* Sent letters stand in the log, and can be taken back. */
static void
test_noted (Fixture *f, gconstpointer data)
{
  g_autoptr (JsonNode) sent = run_json (f, "letters c.hoadep --year 2024 --format docx --note-sent -o cong-van --json");
  g_autoptr (JsonNode) log = run_json (f, "list c.hoadep reminders --year 2024 --json");
  g_autoptr (Result) undone = run_ok (f, "undo c.hoadep");
  g_autoptr (JsonNode) after = run_json (f, "list c.hoadep reminders --json");

  g_assert_true (json_object_get_boolean_member (json_node_get_object (sent), "noted"));
  g_assert_cmpuint (json_array_get_length (json_node_get_array (log)), ==, length (json_node_get_object (sent), "letters"));
  g_assert_cmpuint (json_array_get_length (json_node_get_array (after)), ==, 0);
}

static void
test_calendar (Fixture *f, gconstpointer data)
{
  g_autoptr (JsonNode) all = run_json (f, "calendar c.hoadep --year 2023 -o han.ics --json");
  g_autofree char *path = g_build_filename (f->folder, "han.ics", NULL), *calendar = NULL;
  g_autoptr (GError) error = NULL;

  /* The general cut-off, the criteria of all and of fifteen rows, and their introductions. */
  g_assert_cmpint (number (json_node_get_object (all), "events"), >=, 32);
  g_assert_true (g_file_get_contents (path, &calendar, NULL, &error));
  g_assert_true (g_str_has_prefix (calendar, "BEGIN:VCALENDAR\r\n"));
}

static void
test_wrong (Fixture *f, gconstpointer data)
{
  static const struct { const char *line; int status; } cases[] = {
    { "letters c.hoadep -o x", 2 },
    { "letters c.hoadep --year 2024", 2 },
    { "letters c.hoadep --year 2024 --format xlsx -o x", 2 },
    { "letters c.hoadep --year 2024 --unit khong-co -o x", 1 },
    { "calendar c.hoadep --year 2024", 2 },
    { "calendar c.hoadep --year 2024 --unit khong-co -o x.ics", 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (Result) result = run (f, cases[i].line);

    g_assert_cmpint (result->status, ==, cases[i].status);
    g_assert_cmpstr (result->err, !=, "");
  }
  g_assert_false (is_there (f, "x"));
  g_assert_false (is_there (f, "x.ics"));
}

static void
test_lists (Fixture *f, gconstpointer data)
{
  g_autoptr (JsonNode) tellings = run_json (f, "list c.hoadep tellings --year 2024 --json");
  g_autoptr (JsonNode) next = run_json (f, "list c.hoadep tell-next --json");
  JsonObject *line = json_array_get_object_element (json_node_get_array (tellings), 0);

  g_assert_cmpint (number (line, "months"), ==, 0);
  g_assert_cmpint (number (line, "month_12"), ==, 0);
  g_assert_cmpuint (json_array_get_length (json_node_get_array (next)), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/ctl-letters/letters", Fixture, NULL, set_up_council, test_letters, fixture_tear_down);
  g_test_add ("/ctl-letters/noted", Fixture, NULL, set_up_council, test_noted, fixture_tear_down);
  g_test_add ("/ctl-letters/calendar", Fixture, NULL, set_up_council, test_calendar, fixture_tear_down);
  g_test_add ("/ctl-letters/wrong", Fixture, NULL, set_up_council, test_wrong, fixture_tear_down);
  g_test_add ("/ctl-letters/lists", Fixture, NULL, set_up_council, test_lists, fixture_tear_down);
  return g_test_run ();
}
