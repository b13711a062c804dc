/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The shipped catalogue of awards is checked as data: every award of a plan is in it, and
 * no number is without a source. */
#include "config.h"

#include <string.h>

#include <json-glib/json-glib.h>

static JsonParser *
load (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("HD_DATA"), name, NULL);
  JsonParser *parser = json_parser_new ();
  g_autoptr (GError) error = NULL;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  return parser;
}

static JsonArray *
items (JsonParser *parser, const char *member)
{
  return json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)), member);
}

/* The entry for a code at a level; one that names no level is for all. */
static JsonObject *
rules_of (JsonArray *awards, const char *code, const char *level)
{
  for (guint i = 0; i < json_array_get_length (awards); i++) {
    JsonObject *award = json_array_get_object_element (awards, i);

    if (strcmp (json_object_get_string_member (award, "code"), code) == 0 &&
        strcmp (json_object_get_string_member_with_default (award, "level", level), level) == 0)
      return award;
  }
  return NULL;
}

static void
test_complete (void)
{
  static const char *const plans[] = { "plans/ke-hoach-26-2023.json", "plans/ke-hoach-phuong.json" };
  g_autoptr (JsonParser) rules = load ("rules/awards.json");

  for (guint p = 0; p < G_N_ELEMENTS (plans); p++) {
    g_autoptr (JsonParser) plan = load (plans[p]);
    JsonArray *forms = items (plan, "award_forms");

    for (guint i = 0; i < json_array_get_length (forms); i++) {
      JsonObject *form = json_array_get_object_element (forms, i);
      const char *code = json_object_get_string_member (form, "code");
      JsonObject *award = rules_of (items (rules, "awards"), code, json_object_get_string_member (form, "level"));

      g_test_message ("%s", code);
      g_assert_nonnull (award);
      g_assert_cmpint (json_object_get_boolean_member (award, "once"), ==, json_object_get_boolean_member (form, "once"));
      /* Only titles stand on the ladder of titles. */
      g_assert_true (json_object_get_int_member (award, "ladder") == 0 || strcmp (json_object_get_string_member (form, "type"), "title") == 0);
    }
  }
}

static void
test_sources (void)
{
  g_autoptr (JsonParser) rules = load ("rules/awards.json");
  JsonArray *awards = items (rules, "awards"), *salaries = items (rules, "base_salaries");
  const char *last = "";

  for (guint i = 0; i < json_array_get_length (awards); i++) {
    JsonObject *award = json_array_get_object_element (awards, i);
    const char *source = json_object_get_string_member (award, "money_source");
    gboolean verified = json_object_get_boolean_member (award, "verified");

    g_test_message ("%s", json_object_get_string_member (award, "code"));
    g_assert_cmpint (g_str_has_prefix (source, "Chưa kiểm chứng: "), ==, !verified);
    g_assert_cmpstr (source, !=, "");
    g_assert_cmpint (json_object_get_int_member (award, "threshold"), <=, 100);
  }
  for (guint i = 0; i < json_array_get_length (salaries); i++) {
    JsonObject *salary = json_array_get_object_element (salaries, i);
    const char *from = json_object_get_string_member (salary, "valid_from");

    g_assert_cmpint (json_object_get_int_member (salary, "amount"), >, 0);
    g_assert_cmpstr (from, >, last);
    g_assert_cmpstr (json_object_get_string_member (salary, "source"), !=, "");
    last = from;
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/award-data/complete", test_complete);
  g_test_add_func ("/award-data/sources", test_sources);
  return g_test_run ();
}
