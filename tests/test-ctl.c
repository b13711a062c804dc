/* SPDX-License-Identifier: GPL-3.0-or-later */
/* hoadepctl as a public interface: run as a program, each command with what it
 * prints, what it leaves behind and how it ends. */
#include "config.h"
#include <glib/gstdio.h>
#include <string.h>
#include "ctl-fixture.h"
#include "store/decision.h"
#include "store/meeting.h"
#include "store/nomination.h"
#include "store/text.h"

/* Wrong calls end with 2, refusals with 1; both say what and why, print no result and
 * leave the folder as it was. */
static const struct { const char *line; int status; const char *says; } refusals[] = {
  { "", 2, "hoadepctl: " },
  { "fly c.hoadep", 2, "hoadepctl: fly: " },
  { "new", 2, "hoadepctl: new: " },
  { "new d.hoadep", 2, "hoadepctl: new: --plan" },
  { "new d.hoadep --plan", 2, "hoadepctl: new: " },
  { "new d.hoadep e.hoadep --plan " PLAN_26, 2, "hoadepctl: new: " },
  { "new d.hoadep --plan no-such-plan.json", 1, "hoadepctl: new: " },
  { "new c.hoadep --plan " PLAN_26, 1, "hoadepctl: new: " },
  { "sample d.hoadep --year 1066", 2, "hoadepctl: sample: --year" },
  { "sample d.hoadep --nominations many", 2, "hoadepctl: sample: --nominations" },
  { "move c.hoadep", 2, "hoadepctl: move: " },
  { "move c.hoadep no-such-step --where step=received", 2, "hoadepctl: move: there is no step" },
  { "move c.hoadep returned --where step", 2, "hoadepctl: move: --where" },
  { "move c.hoadep returned --where no_such_field=1", 2, "hoadepctl: move: --where" },
  { "move c.hoadep returned --date yesterday", 2, "hoadepctl: move: --date" },
  { "move c.hoadep returned --deadline 2024-02-30", 2, "hoadepctl: move: --deadline" },
  { "move c.hoadep returned", 2, "hoadepctl: move: --record" },
  { "move c.hoadep returned --where step=received", 1, "hoadepctl: move: Nothing" },
  { "sample no-such-folder/d.hoadep", 1, "hoadepctl: sample: " },
  { "sample d.hoadep --plan no-such-plan", 1, "hoadepctl: sample: " },
  { "today c.hoadep --date 2025-02-30", 2, "hoadepctl: today: --date" },
  { "freeze c.hoadep --year 2024 --date soon", 2, "hoadepctl: freeze: --date" },
  { "reconcile c.hoadep --year 2024 --date 13/2024", 2, "hoadepctl: reconcile: --date" },
  { "info", 2, "hoadepctl: info: " },
  { "info d.hoadep", 1, "hoadepctl: info: " },
  { "info c.hoadep --year 2024", 2, "hoadepctl: info: " },
  { "check d.hoadep", 1, "hoadepctl: check: " },
  { "import c.hoadep", 2, "hoadepctl: import: " },
  { "import c.hoadep .", 1, "hoadepctl: import: " },
  { "import c.hoadep no-such.xlsx nor-this.xlsx", 1, "hoadepctl: import: no-such.xlsx: There is no such file; check its name and folder\n"
                                                     "hoadepctl: import: nor-this.xlsx: " },
  { "undo c.hoadep", 1, "hoadepctl: undo: " },
  { "import c.hoadep no-such-list.xlsx", 1, "hoadepctl: import: no-such-list.xlsx: " },
  { "import c.hoadep c.hoadep", 1, "hoadepctl: import: c.hoadep: " },
  { "list c.hoadep", 2, "hoadepctl: list: " },
  { "list c.hoadep flowers", 2, "hoadepctl: list: " },
  { "list c.hoadep nominations --sort colour", 2, "hoadepctl: list: --sort" },
  { "list c.hoadep targets --sort name", 2, "hoadepctl: list: " },
  { "list c.hoadep nominations --json --csv", 2, "hoadepctl: list: --json" },
  { "meeting c.hoadep", 2, "hoadepctl: meeting: an argument" },
  { "meeting c.hoadep 'Họp' fly", 2, "hoadepctl: meeting: a meeting has no “fly”" },
  { "meeting c.hoadep 'Họp' result", 1, "hoadepctl: meeting: There is no meeting" },
  { "meeting c.hoadep 'Họp' result 1", 2, "hoadepctl: meeting: too many" },
  { "figure c.hoadep", 2, "hoadepctl: figure: " },
  { "figure c.hoadep no_such_figure", 1, "hoadepctl: figure: " },
  { "figure c.hoadep nominations_total --unit 'Phường Không Có'", 1, "hoadepctl: figure: " },
  { "decision c.hoadep", 2, "hoadepctl: decision: " },
  { "decision c.hoadep burn", 2, "hoadepctl: decision: burn" },
  { "decision c.hoadep 12/QĐ-UBND issue --year 2024", 1, "hoadepctl: decision: There is no decision 12/QĐ-UBND of 2024" },
  { "report c.hoadep annual --year 2024", 2, "hoadepctl: report: --output" },
  { "report c.hoadep annual -o d.docx", 2, "hoadepctl: report: --year" },
  { "report c.hoadep weather --year 2024 -o d.docx", 2, "hoadepctl: report: " },
  { "report c.hoadep annual --year 2024 -o d.png", 2, "hoadepctl: report: --format" },
  { "report c.hoadep annual --year 2024 --format wps -o d.docx", 2, "hoadepctl: report: --format" },
  { "report c.hoadep annual --year 2024 -o no-such-folder/d.docx", 1, "hoadepctl: report: " },
  { "report c.hoadep annual --year 2024 --record x -o d.docx", 2, "hoadepctl: report: the report “annual”" },
  { "report c.hoadep submission -o d.docx", 2, "hoadepctl: report: --record, --where or --search is missing" },
  { "report c.hoadep submission --where color=red -o d.docx", 2, "hoadepctl: report: --where needs FIELD=VALUE" },
  { "report c.hoadep submission --where status -o d.docx", 2, "hoadepctl: report: --where needs FIELD=VALUE" },
  { "report c.hoadep submission --where status=red -o d.docx", 2, "hoadepctl: report: “red” is no value of status" },
  { "report c.hoadep submission --where unit=nowhere -o d.docx", 1, "hoadepctl: report: There is no" },
  { "report c.hoadep submission --search nobody -o d.docx", 1, "hoadepctl: report: Nothing in the list" },
  { "report c.hoadep minutes --record nothing -o d.docx", 1, "hoadepctl: report: There is no" },
  { "report c.hoadep ballots --record nothing -o d.xlsx", 2, "hoadepctl: report: the report “ballots” is not written as xlsx" },
  { "backup c.hoadep", 2, "hoadepctl: backup: --output" },
  { "backup c.hoadep -o c.hoadep", 1, "hoadepctl: backup: " },
  { "restore d.hoadep -o e.hoadep", 1, "hoadepctl: restore: " },
};

static void
test_refusal (Fixture *f, gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *before = NULL, *after = NULL;
  g_autofree char *council = g_build_filename (f->folder, "c.hoadep", NULL);
  const char *nothing[] = { NULL };
  gsize before_size, after_size;
  g_autoptr (Result) result = NULL;

  g_assert_true (g_file_get_contents (council, &before, &before_size, NULL));
  result = refusals[i].line[0] == '\0' ? run_in (f, "C.UTF-8", nothing) : run (f, refusals[i].line);
  g_assert_cmpint (result->status, ==, refusals[i].status);
  if (!g_str_has_prefix (result->err, refusals[i].says))
    g_error ("%s says: %s", refusals[i].line, result->err);
  g_assert_cmpstr (result->out, ==, "");
  g_assert_false (is_there (f, "d.hoadep"));
  g_assert_false (is_there (f, "d.docx"));
  g_assert_false (is_there (f, "e.hoadep"));
  g_assert_true (g_file_get_contents (council, &after, &after_size, NULL));
  g_assert_cmpmem (before, before_size, after, after_size);
}

static void
test_help (Fixture *f, gconstpointer data)
{
  static const char *const commands[] = { "new", "sample", "info", "check", "import", "list", "figure", "decision", "report", "backup", "restore", "undo" };
  g_autoptr (Result) help = run_ok (f, "help");
  g_autoptr (Result) version = run_ok (f, "--version");

  g_assert_cmpstr (version->out, ==, "hoadepctl " HD_VERSION "\n");
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++) {
    g_autofree char *line = g_strdup_printf ("%s --help", commands[i]);
    g_autoptr (Result) one = run_ok (f, line);

    g_assert_nonnull (strstr (help->out, commands[i]));
    g_assert_nonnull (strstr (one->out, commands[i]));
  }
}

static void
test_new (Fixture *f, gconstpointer data)
{
  g_autoptr (JsonNode) info = run_json (f, "info c.hoadep --json");
  JsonObject *object = json_node_get_object (info);
  g_autoptr (Result) check = run_ok (f, "check c.hoadep");
  g_autoptr (JsonNode) check_json = run_json (f, "check c.hoadep --json");

  g_assert_cmpint (number (object, "units"), ==, 28);
  g_assert_cmpint (number (object, "targets"), ==, 16);
  g_assert_cmpint (number (object, "nominations"), ==, 0);
  g_assert_nonnull (strstr (text (object, "council"), "Long Biên"));
  g_assert_cmpuint (length (object, "plans"), ==, 1);
  g_assert_true (json_object_get_boolean_member (json_node_get_object (check_json), "ok"));
  g_assert_cmpuint (strlen (text (json_node_get_object (check_json), "chain_head")), ==, 64);
}

/* The same seed makes the same year, another one another. */
static void
test_sample (Fixture *f, gconstpointer data)
{
  g_autoptr (Result) a = run_ok (f, "sample a.hoadep --year 2024 --nominations 300 --entries 0 --seed 7");
  g_autoptr (Result) b = run_ok (f, "sample b.hoadep --year 2024 --nominations 300 --entries 0 --seed 7");
  g_autoptr (Result) c = run_ok (f, "sample c.hoadep --year 2024 --nominations 300 --entries 0 --seed 8");
  g_autoptr (Result) list_a = run_ok (f, "list a.hoadep nominations --csv");
  g_autoptr (Result) list_b = run_ok (f, "list b.hoadep nominations --csv");
  g_autoptr (Result) list_c = run_ok (f, "list c.hoadep nominations --csv");
  g_autoptr (Result) check = run_ok (f, "check a.hoadep");
  g_autoptr (JsonNode) rows = run_json (f, "list a.hoadep nominations --year 2024 --json");
  g_autoptr (JsonNode) targets = run_json (f, "list a.hoadep targets --year 2024 --json");
  g_autoptr (GHashTable) states = g_hash_table_new (g_str_hash, g_str_equal);
  JsonArray *array = json_node_get_array (rows);
  guint twice = 0;
  gboolean unknown = FALSE;

  g_assert_cmpstr (list_a->out, ==, list_b->out);
  g_assert_cmpstr (list_a->out, !=, list_c->out);
  g_assert_cmpuint (json_array_get_length (array), ==, 300);
  for (guint i = 0; i < json_array_get_length (array); i++) {
    JsonObject *row = json_array_get_object_element (array, i);

    g_hash_table_add (states, (gpointer) text (row, "status"));
    g_assert_cmpint (number (row, "year"), ==, 2024);
    g_assert_cmpstr (text (row, "unit"), !=, "");
    g_assert_cmpstr (text (row, "achievement"), !=, "");
    g_assert_null (strstr (text (row, "achievement"), "{n}"));
    if (strcmp (text (row, "status"), "decided") == 0)
      g_assert_cmpstr (text (row, "decision_number"), !=, "");
  }
  g_assert_cmpuint (g_hash_table_size (states), >=, 12);
  {
    g_autoptr (JsonNode) info = run_json (f, "info a.hoadep --json");

    twice = 300 - number (json_node_get_object (info), "subjects");
  }
  g_assert_cmpuint (twice, >, 0);
  for (guint i = 0; i < json_array_get_length (json_node_get_array (targets)); i++) {
    JsonObject *target = json_array_get_object_element (json_node_get_array (targets), i);
    JsonArray *units = json_object_get_array_member (target, "units");

    for (guint u = 0; u < json_array_get_length (units); u++) {
      JsonNode *base = json_object_get_member (json_array_get_object_element (units, u), "base");

      unknown = unknown || (json_node_get_value_type (base) == G_TYPE_STRING && strcmp (json_node_get_string (base), "unknown") == 0);
    }
  }
  g_assert_true (unknown);
}

/* Every target of the plan, with what is not known called so. */
static void
test_targets (Fixture *f, gconstpointer data)
{
  static const char *const keys[] = { "code", "title", "scope", "comparator", "required", "achieved", "unit", "period", "met" };
  g_autoptr (JsonNode) list = run_json (f, "list c.hoadep targets --year 2024 --json");
  JsonArray *targets = json_node_get_array (list);
  gboolean unknown = FALSE;

  g_assert_cmpuint (json_array_get_length (targets), ==, 16);
  for (guint i = 0; i < json_array_get_length (targets); i++) {
    JsonObject *target = json_array_get_object_element (targets, i);

    for (guint k = 0; k < G_N_ELEMENTS (keys); k++)
      g_assert_true (json_object_has_member (target, keys[k]));
    /* Nobody has told a head-count yet. */
    if (strcmp (text (target, "comparator"), "at_least_percent_of_own") == 0)
      unknown = strcmp (text (target, "met"), "unknown") == 0;
    if (strcmp (text (target, "code"), "T1") == 0) {
      g_assert_cmpint (number (target, "required"), ==, 20);
      g_assert_cmpint (number (target, "achieved"), ==, 0);
    }
  }
  g_assert_true (unknown);
}

static void
test_import (Fixture *f, gconstpointer data)
{
  static const char *const keys[] = { "unit", "encoding", "rows", "accepted", "problems", "duplicates" };
  g_autofree char *dry = import_line ("--dry-run --json"), *line = import_line ("--json");
  g_autoptr (JsonNode) planned = run_json (f, dry);
  g_autoptr (JsonNode) none = run_json (f, "list c.hoadep nominations --json");
  g_autoptr (JsonNode) done = run_json (f, line);
  g_autoptr (JsonNode) again = run_json (f, line);
  g_autoptr (JsonNode) list = run_json (f, "list c.hoadep nominations --search 'nguyen thi thu huong' --json");
  g_autofree char *planned_text = json_to_string (planned, FALSE), *done_text = json_to_string (done, FALSE);
  JsonArray *files = json_node_get_array (done);
  guint rows = 0, accepted = 0, problems = 0, duplicates = 0;

  g_assert_cmpuint (json_array_get_length (json_node_get_array (none)), ==, 0);
  g_assert_cmpstr (planned_text, ==, done_text);
  g_assert_cmpuint (json_array_get_length (files), ==, 6);
  for (guint i = 0; i < 6; i++) {
    JsonObject *file = json_array_get_object_element (files, i);
    JsonObject *second = json_array_get_object_element (json_node_get_array (again), i);

    for (guint k = 0; k < G_N_ELEMENTS (keys); k++)
      g_assert_true (json_object_has_member (file, keys[k]));
    rows += number (file, "rows");
    accepted += number (file, "accepted");
    problems += length (file, "problems");
    duplicates += length (file, "duplicates");
    g_assert_cmpint (number (second, "accepted"), ==, 0);
    g_assert_cmpint (number (second, "unchanged"), ==, number (file, "accepted"));
  }
  g_assert_cmpuint (rows, ==, 72);
  g_assert_cmpuint (accepted, ==, 71);
  g_assert_cmpuint (problems, ==, 3);
  g_assert_cmpuint (duplicates, ==, 1);
  g_assert_cmpstr (text (json_array_get_object_element (files, 2), "encoding"), ==, "tcvn3");
  g_assert_cmpstr (text (json_array_get_object_element (files, 1), "encoding"), ==, "decomposed");
  g_assert_cmpuint (json_array_get_length (json_node_get_array (list)), ==, 2);
  g_assert_cmpstr (text (json_array_get_object_element (json_node_get_array (list), 0), "birth"), ==, "1975");
}

/* Undo takes one import back whole, until there is nothing left of the day. */
static void
test_undo (Fixture *f, gconstpointer data)
{
  g_autofree char *line = import_line ("");
  g_autoptr (Result) imported = run_ok (f, line);
  g_autoptr (JsonNode) undone = run_json (f, "undo c.hoadep --json");
  g_autoptr (JsonNode) info = run_json (f, "info c.hoadep --json");

  g_assert_nonnull (strstr (text (json_node_get_object (undone), "undone"), "mam-non-hoa-sen.xls"));
  g_assert_cmpint (number (json_node_get_object (info), "nominations"), ==, 71 - 8);
  for (guint i = 0; i < 5; i++)
    result_free (run_ok (f, "undo c.hoadep"));
  g_clear_pointer (&info, json_node_unref);
  info = run_json (f, "info c.hoadep --json");
  g_assert_cmpint (number (json_node_get_object (info), "nominations"), ==, 0);
  g_assert_cmpint (number (json_node_get_object (info), "units"), ==, 28);
}

/* One workbook that cannot be read stops the whole call before anything is written. */
static void
test_import_all_or_none (Fixture *f, gconstpointer data)
{
  g_autofree char *broken = g_build_filename (f->folder, "broken.xlsx", NULL);
  g_autofree char *line = import_line ("broken.xlsx");
  g_autoptr (Result) result = NULL;
  g_autoptr (JsonNode) info = NULL;

  g_assert_true (g_file_set_contents (broken, "PK\003\004 this is no workbook", -1, NULL));
  result = run (f, line);
  info = run_json (f, "info c.hoadep --json");
  g_assert_cmpint (result->status, ==, 1);
  g_assert_true (g_str_has_prefix (result->err, "hoadepctl: import: broken.xlsx: "));
  g_assert_cmpint (number (json_node_get_object (info), "nominations"), ==, 0);
}

/* All forms of the lists, of every kind. */
static void
test_list (Fixture *f, gconstpointer data)
{
  static const char *const kinds[] = { "nominations", "units", "movements", "award-forms", "base-salaries", "awards", "activities",
                                       "subjects", "exemplars", "notes", "headcounts", "obligations", "criteria", "chains", "steps", "moves", "papers", "targets", "milestones", "figures", "log" };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++) {
    g_autofree char *plain = g_strdup_printf ("list s.hoadep %s --year 2024", kinds[i]);
    g_autofree char *json = g_strconcat (plain, " --json", NULL), *csv = g_strconcat (plain, " --csv", NULL);
    g_autofree char *nothing = g_strconcat (json, " --search 'khôngcógìnhưthếnày'", NULL);
    g_autoptr (Result) lines = run_ok (f, plain), table = run_ok (f, csv);
    g_autoptr (JsonNode) rows = run_json (f, json), none = run_json (f, nothing);
    g_auto (GStrv) split = g_strsplit (lines->out, "\n", -1);

    g_assert_cmpuint (json_array_get_length (json_node_get_array (rows)), >, 0);
    g_assert_cmpuint (json_array_get_length (json_node_get_array (none)), ==, 0);
    g_assert_cmpuint (g_strv_length (split) - 1, ==, json_array_get_length (json_node_get_array (rows)));
    g_assert_nonnull (strstr (table->out, "\r\n"));
  }
}

/* Columns of a table of any list: known without a row, and enough for every row. */
static void
test_headings (Fixture *f, gconstpointer data)
{
  g_autoptr (Result) sample = run_ok (f, "sample s.hoadep --year 2024 --nominations 10 --entries 0");
  g_autoptr (Result) refused = run (f, "list s.hoadep nonesuch");
  const char *known = strstr (refused->err, "there are: ");
  g_autofree char *names = NULL;
  g_auto (GStrv) kinds = NULL;

  g_assert_nonnull (known);
  names = g_strndup (known + strlen ("there are: "), strcspn (known + strlen ("there are: "), "\n"));
  kinds = g_strsplit (names, ", ", -1);
  g_assert_cmpuint (g_strv_length (kinds), >, 40);
  for (guint i = 0; kinds[i] != NULL; i++) {
    g_autofree char *plain = g_strdup_printf ("list s.hoadep %s", kinds[i]);
    g_autofree char *json = g_strconcat (plain, " --json", NULL), *csv = g_strconcat (plain, " --csv", NULL);
    g_autofree char *nothing = g_strconcat (csv, " --search 'khôngcógìnhưthếnày'", NULL);
    g_autoptr (Result) table = run_ok (f, csv), none = run_ok (f, nothing);
    g_autoptr (JsonNode) rows = run_json (f, json);
    g_auto (GStrv) lines = g_strsplit (table->out, "\r\n", 2);
    g_autofree char *heading = g_strconcat (lines[0], "\r\n", NULL), *columns = g_strconcat (",", lines[0], ",", NULL);

    g_test_message ("%s", kinds[i]);
    g_assert_cmpuint (strlen (lines[0]), >, 0);
    g_assert_cmpstr (none->out, ==, heading);
    for (guint k = 0; k < json_array_get_length (json_node_get_array (rows)); k++) {
      g_autoptr (GList) members = json_object_get_members (json_array_get_object_element (json_node_get_array (rows), k));

      for (GList *l = members; l != NULL; l = l->next) {
        JsonNode *value = json_object_get_member (json_array_get_object_element (json_node_get_array (rows), k), l->data);
        g_autofree char *column = g_strdup_printf (",%s,", (const char *) l->data);

        if (!JSON_NODE_HOLDS_ARRAY (value) && strstr (columns, column) == NULL)
          g_error ("%s: “%s” is no column of “%s”", kinds[i], (const char *) l->data, lines[0]);
      }
    }
  }
}

/* What clashes in the plan of the sample, as lines and as data. */
static void
test_contradictions (Fixture *f, gconstpointer data)
{
  g_autoptr (Result) lines = run_ok (f, "contradictions s.hoadep --year 2024");
  g_autoptr (JsonNode) node = run_json (f, "contradictions s.hoadep --year 2024 --json");
  JsonArray *rows = json_object_get_array_member (json_node_get_object (node), "contradictions");

  g_assert_cmpuint (json_array_get_length (rows), >=, 17);
  for (guint i = 0; i < json_array_get_length (rows); i++) {
    JsonObject *row = json_array_get_object_element (rows, i);

    g_assert_nonnull (strstr (lines->out, json_object_get_string_member (row, "title")));
    g_assert_nonnull (strstr (lines->out, json_object_get_string_member (row, "detail")));
    g_assert_cmpstr (json_object_get_string_member (row, "record"), !=, "");
  }
}

/* Lets go of the drafts of the sample, so that their dossiers are ready again. */
static void
drop_drafts (Fixture *f)
{
  g_autofree char *path = g_build_filename (f->folder, "s.hoadep", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (HdStore) store = hd_store_open (path, HD_STORE_NO_BACKUP, &error);
  g_autoptr (GPtrArray) drafts = NULL;

  g_assert_no_error (error);
  drafts = hd_store_find (store, HD_TYPE_DECISION, "state", "draft", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (drafts->len, >, 0);
  for (guint i = 0; i < drafts->len; i++) {
    hd_store_delete (store, g_ptr_array_index (drafts, i), &error);
    g_assert_no_error (error);
  }
}

/* What is ready becomes drafts in one step, and nothing is ready then. */
static void
test_decision (Fixture *f, gconstpointer data)
{
  g_autoptr (Result) sample = run_ok (f, "sample s.hoadep --year 2024 --nominations 300 --entries 0");
  g_autoptr (Result) none = run_ok (f, (drop_drafts (f), "decision s.hoadep check --year 2030"));
  g_autoptr (JsonNode) before = run_json (f, "list s.hoadep decisions --json");
  g_autoptr (Result) tried = run_ok (f, "decision s.hoadep propose --dry-run");
  g_autoptr (JsonNode) same = run_json (f, "list s.hoadep decisions --json");
  g_autoptr (Result) proposed = run_ok (f, "decision s.hoadep propose");
  g_autoptr (JsonNode) after = run_json (f, "list s.hoadep decisions --json");
  g_autoptr (JsonNode) nothing = run_json (f, "decision s.hoadep propose --json");
  guint n = json_array_get_length (json_node_get_array (before));

  g_assert_cmpstr (tried->out, ==, proposed->out);
  g_assert_cmpuint (json_array_get_length (json_node_get_array (same)), ==, n);
  g_assert_cmpuint (json_array_get_length (json_node_get_array (after)), >, n);
  g_assert_cmpuint (json_array_get_length (json_node_get_array (nothing)), ==, 0);
  g_assert_cmpstr (none->out, ==, "");
}

/* What the list of exemplars tells, and what of a person it must not. */
static void
test_exemplars (Fixture *f, gconstpointer data)
{
  static const char *const private[] = { "id_number", "workplace", "died", "disciplined" };
  g_autoptr (JsonNode) rows = run_json (f, "list s.hoadep exemplars --json");
  g_autoptr (Result) sorted = run (f, "list s.hoadep exemplars --sort name");
  JsonArray *array = json_node_get_array (rows);

  g_assert_cmpuint (json_array_get_length (array), >, 0);
  for (guint i = 0; i < json_array_get_length (array); i++) {
    JsonObject *row = json_array_get_object_element (array, i);

    g_assert_cmpstr (text (row, "full_name"), !=, "");
    g_assert_cmpstr (text (row, "stage"), !=, "");
    g_assert_cmpint (number (row, "awards"), >=, 0);
    g_assert_cmpint (*text (row, "last_told") == '\0', ==, *text (row, "told_where") == '\0');
    for (guint p = 0; p < G_N_ELEMENTS (private); p++)
      g_assert_false (json_object_has_member (row, private[p]));
  }
  g_assert_cmpint (sorted->status, ==, 2);
}

static const char *
given_name (JsonArray *rows, guint i)
{
  return strrchr (text (json_array_get_object_element (rows, i), "full_name"), ' ');
}

/* By given name, both ways. */
static void
test_sort (Fixture *f, gconstpointer data)
{
  g_autofree char *line = import_line ("");
  g_autoptr (Result) imported = run_ok (f, line);
  g_autoptr (JsonNode) up = run_json (f, "list c.hoadep nominations --sort name --json");
  g_autoptr (JsonNode) down = run_json (f, "list c.hoadep nominations --sort name --descending --json");
  JsonArray *rising = json_node_get_array (up), *falling = json_node_get_array (down);
  guint n = json_array_get_length (rising), compared = 0;

  g_assert_cmpuint (n, ==, 71);
  for (guint i = 0; i + 1 < n; i++)
    if (strcmp (text (json_array_get_object_element (rising, i), "kind"), "individual") == 0 &&
        strcmp (text (json_array_get_object_element (rising, i + 1), "kind"), "individual") == 0) {
      g_assert_cmpint (hd_text_compare (given_name (rising, i), given_name (rising, i + 1)), <=, 0);
      compared++;
    }
  g_assert_cmpuint (compared, >, 40);
  for (guint i = 0; i < n; i++)
    g_assert_cmpstr (text (json_array_get_object_element (rising, i), "full_name"), ==,
                     text (json_array_get_object_element (falling, n - 1 - i), "full_name"));
}

/* A cell that a spreadsheet would take for a formula is kept a text. */
static void
test_csv_formula (Fixture *f, gconstpointer data)
{
  g_autofree char *path = g_build_filename (f->folder, "list.csv", NULL);
  g_autoptr (Result) imported = NULL, list = NULL;

  g_assert_true (g_file_set_contents (path, "TT,Họ và tên,Thành tích\n1,Trần Văn An,\"=HYPERLINK(\"\"x\"\", 1)\"\n2,Lê Thị Hòa,+84 tấm gương\n", -1, NULL));
  imported = run_ok (f, "import c.hoadep list.csv --unit 'Phòng Y tế' --year 2024");
  list = run_ok (f, "list c.hoadep nominations --csv");
  g_assert_nonnull (strstr (list->out, "\"'=HYPERLINK(\"\"x\"\", 1)\""));
  g_assert_nonnull (strstr (list->out, "\"'+84 tấm gương\""));
}

/* A figure, its rows and the list agree. */
static void
test_figure (Fixture *f, gconstpointer data)
{
  g_autofree char *line = import_line ("");
  g_autoptr (Result) imported = run_ok (f, line);
  g_autoptr (Result) plain = run_ok (f, "figure c.hoadep nominations_total --year 2024");
  g_autoptr (JsonNode) node = run_json (f, "figure c.hoadep nominations_total --year 2024 --rows --json");
  g_autoptr (JsonNode) unit = run_json (f, "figure c.hoadep nominations_total --year 2024 --unit 'phường bồ đề' --json");
  g_autoptr (Result) last_year = run_ok (f, "figure c.hoadep nominations_total");
  g_autoptr (JsonNode) other_year = run_json (f, "figure c.hoadep nominations_total --year 2023 --json");

  g_assert_cmpstr (plain->out, ==, "71\n");
  g_assert_cmpstr (last_year->out, ==, "71\n");
  g_assert_cmpint (number (json_node_get_object (node), "value"), ==, 71);
  g_assert_cmpuint (length (json_node_get_object (node), "rows"), ==, 71);
  g_assert_cmpint (number (json_node_get_object (unit), "value"), ==, 19);
  g_assert_cmpint (number (json_node_get_object (other_year), "value"), ==, 0);
}

static void
test_report (Fixture *f, gconstpointer data)
{
  static const struct { const char *report, *file, *begins; } papers[] = {
    { "annual", "r.docx", "PK" }, { "annual", "r.odt", "PK" }, { "annual", "r.pdf", "%PDF" }, { "nominations", "r.xlsx", "PK" },
    { "targets", "t.xlsx", "PK" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (papers); i++) {
    g_autofree char *line = g_strdup_printf ("report s.hoadep %s --year 2024 -o %s", papers[i].report, papers[i].file);
    g_autofree char *path = g_build_filename (f->folder, papers[i].file, NULL);
    g_autoptr (Result) result = run_ok (f, line);
    g_autofree char *content = NULL;

    g_assert_cmpstr (result->out, ==, "");
    g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
    g_assert_true (g_str_has_prefix (content, papers[i].begins));
  }
}

/* The first meeting of the sample in a state. (transfer full) */
static char *
meeting_in_state (Fixture *f, const char *state)
{
  g_autoptr (JsonNode) list = run_json (f, "list s.hoadep meetings --json");
  JsonArray *rows = json_node_get_array (list);

  for (guint i = 0; i < json_array_get_length (rows); i++) {
    JsonObject *row = json_array_get_object_element (rows, i);

    if (strcmp (json_object_get_string_member (row, "state"), state) == 0)
      return g_strdup (json_object_get_string_member (row, "title"));
  }
  g_assert_not_reached ();
}

/* Every tally follows from its own numbers. */
static void
check_tallies (JsonObject *result)
{
  JsonArray *items = json_object_get_array_member (result, "items");

  g_assert_cmpuint (json_array_get_length (items), >, 0);
  for (guint i = 0; i < json_array_get_length (items); i++) {
    JsonObject *item = json_array_get_object_element (items, i);
    gint64 members = json_object_get_int_member (item, "members"), threshold = json_object_get_int_member (item, "threshold");
    gint64 agree = json_object_get_int_member (item, "agree") + json_object_get_int_member (item, "written_agree");
    gboolean counted = json_object_get_boolean_member (item, "counted");

    g_assert_cmpint (members, ==, json_object_get_int_member (result, "members"));
    g_assert_cmpint (json_object_get_int_member (item, "share"), ==, agree * 10000 / members);
    g_assert_cmpint (json_object_get_boolean_member (item, "passes"), ==, counted && agree * 100 >= threshold * members);
    if (counted)
      g_assert_cmpint (json_object_get_boolean_member (item, "passes"), ==, agree >= json_object_get_int_member (item, "needed"));
  }
}

/* A meeting is looked at and held; one that is signed stays as it is. */
static void
test_meeting (Fixture *f, gconstpointer data)
{
  g_autoptr (Result) sample = run_ok (f, "sample s.hoadep --year 2024 --nominations 200 --entries 0"), roll = NULL, vote = NULL, late = NULL, refused = NULL;
  g_autofree char *done = meeting_in_state (f, "signed"), *planned = meeting_in_state (f, "planned");
  g_autofree char *quoted_done = g_shell_quote (done), *quoted = g_shell_quote (planned);
  g_autofree char *result_line = g_strdup_printf ("meeting s.hoadep %s result --json", quoted_done);
  g_autofree char *roll_line = g_strdup_printf ("meeting s.hoadep %s roll all", quoted);
  g_autofree char *agenda_line = g_strdup_printf ("meeting s.hoadep %s agenda --json", quoted);
  g_autofree char *vote_line = g_strdup_printf ("meeting s.hoadep %s vote 1 9 1", quoted);
  g_autofree char *much_line = g_strdup_printf ("meeting s.hoadep %s vote 1 900", quoted);
  g_autofree char *late_line = g_strdup_printf ("meeting s.hoadep %s vote 1 1", quoted_done);
  g_autofree char *now_line = g_strdup_printf ("meeting s.hoadep %s result --json", quoted);
  g_autoptr (JsonNode) result = run_json (f, result_line), agenda = run_json (f, agenda_line), now = NULL;
  JsonObject *item;

  check_tallies (json_node_get_object (result));
  g_assert_cmpstr (json_object_get_string_member (json_node_get_object (result), "state"), ==, "signed");
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (json_node_get_object (agenda), "items")), >, 0);
  roll = run_ok (f, roll_line);
  g_assert_nonnull (strstr (roll->out, "\tpresent\t"));
  vote = run_ok (f, vote_line);
  now = run_json (f, now_line);
  check_tallies (json_node_get_object (now));
  item = json_array_get_object_element (json_object_get_array_member (json_node_get_object (now), "items"), 0);
  g_assert_cmpint (json_object_get_int_member (item, "agree"), ==, 9);
  g_assert_true (json_object_get_boolean_member (item, "counted"));
  late = run (f, late_line);
  g_assert_cmpint (late->status, ==, 1);
  g_assert_nonnull (strstr (late->err, "signed"));
  refused = run (f, much_line);
  g_assert_cmpint (refused->status, ==, 1);
  g_assert_cmpstr (refused->out, ==, "");
}

/* Papers of records, named in every way there is. */
static void
test_report_of (Fixture *f, gconstpointer data)
{
  static const struct { const char *line; int status; const char *out; } cases[] = {
    { "submission --where status=decided --year 2024", 0, "a.docx" },
    { "submission --search a --year 2024", 0, "b.odt" },
    { "achievement --record NAME", 0, "c.pdf" },
    { "achievement --record ID", 0, "d.docx" },
    { "decision --record 07/qđ-ubnd", 0, "e.docx" },
    { "decision --record 7/QĐ-UBND", 0, "f.xlsx" },
    { "agenda --record \"HOP XET DOT 1\"", 0, "g.docx" },
    { "minutes --record \"Họp xét đợt 1\" --record \"Họp xét đợt 2\"", 1, "h.docx" },
    { "agenda --record \"Họp trùng tên\"", 1, "i.docx" },
  };
  g_autofree char *path = g_build_filename (f->folder, "s.hoadep", NULL), *quoted = NULL, *id = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (HdStore) store = hd_store_open (path, HD_STORE_NO_BACKUP, &error);
  static const char *const titles[] = { "Họp xét đợt 1", "Họp xét đợt 2", "Họp trùng tên", "Họp trùng tên" };
  g_autoptr (GPtrArray) all = NULL;

  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++) {
    g_autoptr (HdRecord) meeting = g_object_new (HD_TYPE_MEETING, "title", titles[i], "year", G_GINT64_CONSTANT (2024),
                                                 "ballot", "open", "state", "planned", NULL);

    hd_store_save (store, meeting, &error);
    g_assert_no_error (error);
  }
  {
    g_autoptr (HdRecord) decision = g_object_new (HD_TYPE_DECISION, "kind", "award", "number", G_GINT64_CONSTANT (7), "symbol",
                                                  "QĐ-UBND", "year", G_GINT64_CONSTANT (2030), "title", "Khen", "state", "draft", NULL);

    hd_store_save (store, decision, &error);
    g_assert_no_error (error);
  }
  all = hd_store_get_all (store, HD_TYPE_NOMINATION, &error);
  g_assert_no_error (error);
  /* The last one's name is its own in most samples; an id always is. */
  quoted = g_shell_quote (hd_record_text (g_ptr_array_index (all, all->len - 1), HD_NOMINATION_FULL_NAME));
  id = g_strdup_printf ("%" G_GINT64_FORMAT, hd_record_id (g_ptr_array_index (all, 0)));
  g_assert_true (hd_store_close (store, &error));
  g_clear_object (&store);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GString) arguments = g_string_new (cases[i].line);
    g_autofree char *line = NULL;
    g_autoptr (Result) result = NULL;

    g_string_replace (arguments, "NAME", quoted, 0);
    g_string_replace (arguments, "ID", id, 0);
    line = g_strdup_printf ("report s.hoadep %s -o %s", arguments->str, cases[i].out);
    result = run (f, line);
    if (result->status != cases[i].status)
      g_error ("%s: %d: %s", line, result->status, result->err);
    g_assert_cmpint (is_there (f, cases[i].out), ==, cases[i].status == 0);
  }
}

/* A backup made back into a council file holds the same; a damaged one is refused. */
static void
test_backup (Fixture *f, gconstpointer data)
{
  g_autofree char *line = import_line ("");
  g_autoptr (Result) imported = run_ok (f, line);
  g_autoptr (Result) backup = run_ok (f, "backup c.hoadep -o b.hoadep");
  g_autoptr (Result) undone = run_ok (f, "undo c.hoadep");
  g_autoptr (Result) restored = run_ok (f, "restore b.hoadep -o r.hoadep");
  g_autoptr (JsonNode) info = run_json (f, "info r.hoadep --json");
  g_autofree char *path = g_build_filename (f->folder, "b.hoadep", NULL);
  g_autofree char *content = NULL;
  g_autoptr (Result) refused = NULL, checked = NULL;
  gsize size;

  g_assert_cmpint (number (json_node_get_object (info), "nominations"), ==, 71);
  g_assert_true (g_file_get_contents (path, &content, &size, NULL));
  memset (content + size / 2, 0x55, 8192);
  g_assert_true (g_file_set_contents (path, content, size, NULL));
  checked = run (f, "check b.hoadep");
  g_assert_cmpint (checked->status, ==, 1);
  refused = run (f, "restore b.hoadep -o q.hoadep");
  g_assert_cmpint (refused->status, ==, 1);
  g_assert_false (is_there (f, "q.hoadep"));
}

/* What is printed is UTF-8 in any locale; arguments are taken as they are. */
static void
test_locale (Fixture *f, gconstpointer data)
{
  const char *words[] = { "figure", "c.hoadep", "nominations_total", "--unit", "Phường Bồ Đề", NULL };
  const char *info_words[] = { "info", "c.hoadep", NULL };
  g_autoptr (Result) figure = run_in (f, "C", words);
  g_autoptr (Result) info = run_in (f, "C", info_words);

  g_assert_cmpint (figure->status, ==, 0);
  g_assert_cmpstr (figure->out, ==, "0\n");
  g_assert_nonnull (strstr (info->out, "Hội đồng Thi đua - Khen thưởng quận Long Biên"));
}

/* Beside another instance reading goes on, and writing says who is in the way. */
static void
test_busy (Fixture *f, gconstpointer data)
{
  g_autofree char *path = g_build_filename (f->folder, "c.hoadep", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (HdStore) store = hd_store_open (path, 0, &error);
  g_autoptr (Result) read = NULL, write = NULL;
  g_autofree char *line = import_line ("");

  g_assert_no_error (error);
  read = run_ok (f, "info c.hoadep");
  write = run (f, line);
  g_assert_cmpint (write->status, ==, 1);
  g_assert_nonnull (strstr (write->err, g_get_user_name ()));
}

static void
set_up_sample (Fixture *f, gconstpointer data)
{
  set_up_by (f, "sample s.hoadep --year 2024 --nominations 60 --entries 0");
}

int
main (int argc, char **argv)
{
  static const struct { const char *path; void (*set_up) (Fixture *f, gconstpointer data); void (*test) (Fixture *f, gconstpointer data); } tests[] = {
    { "/ctl/help", set_up, test_help }, { "/ctl/new", set_up_council, test_new }, { "/ctl/sample", set_up, test_sample },
    { "/ctl/targets", set_up_council, test_targets }, { "/ctl/import", set_up_council, test_import },
    { "/ctl/import-all-or-none", set_up_council, test_import_all_or_none }, { "/ctl/undo", set_up_council, test_undo },
    { "/ctl/list", set_up_sample, test_list }, { "/ctl/decision", set_up, test_decision },
    { "/ctl/headings", set_up, test_headings },
    { "/ctl/contradictions", set_up_sample, test_contradictions },
    { "/ctl/exemplars", set_up_sample, test_exemplars },
    { "/ctl/sort", set_up_council, test_sort }, { "/ctl/csv-formula", set_up_council, test_csv_formula },
    { "/ctl/meeting", set_up, test_meeting }, { "/ctl/figure", set_up_council, test_figure }, { "/ctl/report", set_up_sample, test_report },
    { "/ctl/report-of", set_up_sample, test_report_of }, { "/ctl/backup", set_up_council, test_backup },
    { "/ctl/locale", set_up_council, test_locale }, { "/ctl/busy", set_up_council, test_busy },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, tests[i].set_up, tests[i].test, fixture_tear_down);
  for (guint i = 0; i < G_N_ELEMENTS (refusals); i++) {
    g_autofree char *path = g_strdup_printf ("/ctl/refusal/%u", i);

    g_test_add (path, Fixture, GUINT_TO_POINTER (i), set_up_council, test_refusal, fixture_tear_down);
  }
  return g_test_run ();
}
