/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <string.h>
#include <sys/wait.h>
#include "ctl-fixture.h"

void
result_free (Result *result)
{
  g_free (result->out);
  g_free (result->err);
  g_free (result);
}

/* In the test's own folder, with an environment that says little. */
Result *
run_in (Fixture *f, const char *locale, const char *const *words)
{
  g_autoptr (GPtrArray) argv = g_ptr_array_new ();
  g_auto (GStrv) environment = g_get_environ ();
  Result *result = g_new0 (Result, 1);
  g_autoptr (GError) error = NULL;
  int status;

  g_assert_nonnull (g_getenv ("HD_CTL"));
  environment = g_environ_setenv (environment, "LC_ALL", locale, TRUE);
  environment = g_environ_setenv (environment, "HD_LANGUAGE", "en", TRUE);
  environment = g_environ_setenv (environment, "XDG_DATA_HOME", f->folder, TRUE);
  g_ptr_array_add (argv, (gpointer) g_getenv ("HD_CTL"));
  for (; *words != NULL; words++)
    g_ptr_array_add (argv, (gpointer) *words);
  g_ptr_array_add (argv, NULL);
  g_spawn_sync (f->folder, (char **) argv->pdata, environment, G_SPAWN_DEFAULT, NULL, NULL, &result->out, &result->err, &status, &error);
  g_assert_no_error (error);
  g_assert_true (WIFEXITED (status));
  result->status = WEXITSTATUS (status);
  g_assert_true (g_utf8_validate (result->out, -1, NULL));
  g_assert_true (g_utf8_validate (result->err, -1, NULL));
  return result;
}

/* The words of a command line, with blanks between. */
Result *
run (Fixture *f, const char *line)
{
  g_auto (GStrv) words = NULL;

  g_assert_true (g_shell_parse_argv (line, NULL, &words, NULL));
  return run_in (f, "C.UTF-8", (const char *const *) words);
}

/* It must succeed, and say nothing but its result. */
Result *
run_ok (Fixture *f, const char *line)
{
  Result *result = run (f, line);

  if (result->status != 0)
    g_error ("%s: %d: %s", line, result->status, result->err);
  g_assert_cmpstr (result->err, ==, "");
  return result;
}

JsonNode *
run_json (Fixture *f, const char *line)
{
  g_autoptr (Result) result = run_ok (f, line);
  g_autoptr (GError) error = NULL;
  JsonNode *node = json_from_string (result->out, &error);

  g_assert_no_error (error);
  g_assert_nonnull (node);
  return node;
}

gboolean
is_there (Fixture *f, const char *name)
{
  g_autofree char *path = g_build_filename (f->folder, name, NULL);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

void
set_up (Fixture *f, gconstpointer data)
{
  fixture_set_up (f, data);
  /* Only the folder is wanted. */
  hd_store_close (f->store, NULL);
  g_clear_object (&f->store);
}

static void
make_by (Fixture *f, const char *line)
{
  result_free (run_ok (f, line));
}

void
set_up_by (Fixture *f, gconstpointer line)
{
  fixture_set_up_made (f, line, make_by);
  hd_store_close (f->store, NULL);
  g_clear_object (&f->store);
}

void
set_up_council (Fixture *f, gconstpointer data)
{
  set_up_by (f, "new c.hoadep --plan " PLAN_26);
}

/* A command line of c.hoadep for the shipped workbooks of the tests. (transfer full) */
char *
import_line (const char *options)
{
  static const char *const files[] = { "phuong-bo-de.xlsx", "thcs-gia-thuy.xlsx", "phong-y-te-tcvn3.xlsx", "phuong-duc-giang-loi.xlsx",
                                       "phuong-ngoc-thuy.ods", "mam-non-hoa-sen.xls" };
  GString *line = g_string_new ("import c.hoadep");

  for (guint i = 0; i < G_N_ELEMENTS (files); i++) {
    g_autofree char *path = g_build_filename (g_getenv ("HD_TEST_DATA"), "workbooks", files[i], NULL);
    g_autofree char *quoted = g_shell_quote (path);

    g_string_append_printf (line, " %s", quoted);
  }
  g_string_append_printf (line, " %s", options);
  return g_string_free (line, FALSE);
}

gint64
number (JsonObject *object, const char *key)
{
  g_assert_true (json_object_has_member (object, key));
  return json_object_get_int_member (object, key);
}

const char *
text (JsonObject *object, const char *key)
{
  JsonNode *node = json_object_get_member (object, key);

  g_assert_true (node != NULL && JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING);
  return json_node_get_string (node);
}

guint
length (JsonObject *object, const char *key)
{
  g_assert_true (json_object_has_member (object, key));
  return json_array_get_length (json_object_get_array_member (object, key));
}
