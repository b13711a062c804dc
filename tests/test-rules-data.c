/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The shipped rules are checked as data: every name that one row has for another, and
 * that each chain can be walked. No layer of the program takes part. */
#include "config.h"
#include <json-glib/json-glib.h>
#include <string.h>

static const char *const statuses[] = {
  "draft", "received", "incomplete", "completed", "eligible", "ineligible", "in_council", "chosen", "not_chosen", "decided",
  "introduced", "granted", "refused", "withdrawn", "revoked", NULL
};
static const char *const ends[] = { "ineligible", "not_chosen", "decided", "granted", "refused", "withdrawn", "revoked", NULL };
static const char *const kinds[] = { "forward", "return", "resubmit", "recall", "reject", "withdraw", "revoke", NULL };
static const char *const needs[] = {
  "date", "number", "signer", "reason", "deadline", "papers", "scan", "opinion", "notice", "eligible", "vote", "vote_failed", "decision", NULL
};

static JsonParser *
load (const char *folder, const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("HD_DATA"), folder, name, NULL);
  JsonParser *parser = json_parser_new ();
  g_autoptr (GError) error = NULL;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  g_assert_cmpint (json_object_get_int_member (json_node_get_object (json_parser_get_root (parser)), "format"), ==, 1);
  return parser;
}

static JsonObject *
root_of (JsonParser *parser)
{
  return json_node_get_object (json_parser_get_root (parser));
}

static const char *
text (JsonObject *object, const char *member)
{
  return json_object_get_string_member_with_default (object, member, "");
}

/* The codes of the awards of both plans. */
static GHashTable *
award_codes (void)
{
  static const char *const plans[] = { "ke-hoach-26-2023.json", "ke-hoach-phuong.json" };
  GHashTable *codes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (plans); i++) {
    g_autoptr (JsonParser) parser = load ("plans", plans[i]);
    JsonArray *forms = json_object_get_array_member (root_of (parser), "award_forms");

    for (guint f = 0; f < json_array_get_length (forms); f++)
      g_hash_table_add (codes, g_strdup (text (json_array_get_object_element (forms, f), "code")));
  }
  return codes;
}

static void
check_awards (JsonObject *object, GHashTable *codes)
{
  JsonArray *forms = json_object_has_member (object, "award_forms") ? json_object_get_array_member (object, "award_forms") : NULL;

  for (guint i = 0; forms != NULL && i < json_array_get_length (forms); i++)
    if (!g_hash_table_contains (codes, json_array_get_string_element (forms, i)))
      g_error ("%s names no award: %s", text (object, "code"), json_array_get_string_element (forms, i));
}

/* Every "{word}" is a word of each level that the chain is for. */
static void
check_words (JsonObject *words, JsonObject *object)
{
  g_autoptr (GList) members = json_object_get_members (object);

  for (GList *l = members; l != NULL; l = l->next) {
    JsonNode *node = json_object_get_member (object, l->data);
    const char *at = JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING ? json_node_get_string (node) : "";

    for (at = strchr (at, '{'); at != NULL; at = strchr (at + 1, '{')) {
      g_autofree char *word = g_strndup (at + 1, strcspn (at + 1, "}"));

      if (!json_object_has_member (words, word))
        g_error ("No level says what {%s} is", word);
    }
  }
}

static void
check_chain (JsonObject *chain)
{
  JsonArray *steps = json_object_get_array_member (chain, "steps"), *moves = json_object_get_array_member (chain, "moves");
  g_autoptr (GHashTable) codes = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) pairs = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) kinds_there = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < json_array_get_length (steps); i++) {
    JsonObject *step = json_array_get_object_element (steps, i);

    g_assert_true (g_hash_table_add (codes, (gpointer) text (step, "code")));
    g_assert_true (g_strv_contains (statuses, text (step, "status")));
    g_assert_cmpstr (text (step, "name"), !=, "");
  }
  for (guint i = 0; i < json_array_get_length (moves); i++) {
    JsonObject *move = json_array_get_object_element (moves, i);
    JsonArray *list = json_object_has_member (move, "needs") ? json_object_get_array_member (move, "needs") : NULL;

    g_assert_true (g_hash_table_contains (codes, text (move, "from")) && g_hash_table_contains (codes, text (move, "to")));
    g_assert_true (g_hash_table_add (pairs, g_strdup_printf ("%s %s", text (move, "from"), text (move, "to"))));
    g_assert_true (g_strv_contains (kinds, text (move, "kind")));
    g_hash_table_add (kinds_there, (gpointer) text (move, "kind"));
    for (guint n = 0; list != NULL && n < json_array_get_length (list); n++)
      g_assert_true (g_strv_contains (needs, json_array_get_string_element (list, n)));
    /* A return says why and until when, unless it stays in the house; to revoke takes a decision. */
    if (strcmp (text (move, "kind"), "revoke") == 0)
      g_assert_cmpstr (json_array_get_string_element (list, 0), ==, "decision");
    if (strcmp (text (move, "to"), "returned") == 0)
      g_assert_cmpuint (json_array_get_length (list), ==, 2);
  }
  /* Every chain has all of them. */
  g_assert_cmpuint (g_hash_table_size (kinds_there), ==, G_N_ELEMENTS (kinds) - 1);
  for (guint i = 0; i < json_array_get_length (steps); i++) {
    JsonObject *step = json_array_get_object_element (steps, i);
    gboolean reached = i == 0, left = g_strv_contains (ends, text (step, "status"));

    for (guint m = 0; m < json_array_get_length (moves); m++) {
      JsonObject *move = json_array_get_object_element (moves, m);

      reached = reached || strcmp (text (move, "to"), text (step, "code")) == 0;
      left = left || strcmp (text (move, "from"), text (step, "code")) == 0;
    }
    if (!reached || !left)
      g_error ("%s: %s %s", text (chain, "code"), text (step, "code"), reached ? "leads nowhere" : "is not reached");
  }
}

static void
test_chains (void)
{
  g_autoptr (JsonParser) parser = load ("rules", "chains.json");
  g_autoptr (GHashTable) awards = award_codes ();
  JsonArray *chains = json_object_get_array_member (root_of (parser), "chains");
  JsonObject *words = json_object_get_object_member (root_of (parser), "words");

  g_assert_cmpuint (json_array_get_length (chains), ==, 9);
  for (guint i = 0; i < json_array_get_length (chains); i++) {
    JsonObject *chain = json_array_get_object_element (chains, i);
    JsonArray *levels = json_object_get_array_member (chain, "levels");

    check_awards (chain, awards);
    check_chain (chain);
    g_assert_cmpuint (json_array_get_length (levels), >, 0);
    for (guint l = 0; l < json_array_get_length (levels); l++) {
      JsonObject *level = json_object_get_object_member (words, json_array_get_string_element (levels, l));
      const char *const lists[] = { "steps", "moves" };

      g_assert_nonnull (level);
      check_words (level, chain);
      for (guint p = 0; p < G_N_ELEMENTS (lists); p++) {
        JsonArray *parts = json_object_get_array_member (chain, lists[p]);

        for (guint s = 0; s < json_array_get_length (parts); s++)
          check_words (level, json_array_get_object_element (parts, s));
      }
    }
  }
}

static void
test_papers (void)
{
  g_autoptr (JsonParser) parser = load ("rules", "papers.json");
  g_autoptr (GHashTable) awards = award_codes ();
  g_autoptr (GHashTable) codes = g_hash_table_new (g_str_hash, g_str_equal);
  JsonArray *papers = json_object_get_array_member (root_of (parser), "papers");

  g_assert_cmpuint (json_array_get_length (papers), >, 0);
  for (guint i = 0; i < json_array_get_length (papers); i++) {
    JsonObject *paper = json_array_get_object_element (papers, i);

    check_awards (paper, awards);
    g_assert_true (g_hash_table_add (codes, (gpointer) text (paper, "code")));
    /* What the law was not seen to say is marked as a suggestion. */
    g_assert_true (json_object_get_boolean_member (paper, "default"));
  }
}

/* Only days that are the same in every year: the lunar ones are the office's to type. */
static void
test_calendar (void)
{
  g_autoptr (JsonParser) parser = load ("rules", "calendar.json");
  JsonObject *settings = json_object_get_object_member (root_of (parser), "settings");

  g_assert_cmpstr (text (settings, "holidays"), ==, "01-01 Tết Dương lịch\n04-30 Ngày Chiến thắng\n05-01 Ngày Quốc tế lao động\n09-02 Quốc khánh");
  g_assert_cmpstr (text (settings, "notice_days"), ==, "7");
  g_assert_cmpstr (text (settings, "above_days"), ==, "60");
}

/* Each of them has to be long enough to be known again. */
static void
test_quotes (void)
{
  g_autoptr (JsonParser) parser = load ("rules", "quotes.json");
  JsonObject *settings = json_object_get_object_member (root_of (parser), "settings");
  g_auto (GStrv) quotes = g_strsplit (text (settings, "quotes"), "\n", -1);

  g_assert_cmpstr (text (settings, "likeness_least"), ==, "1500");
  g_assert_cmpuint (g_strv_length (quotes), >, 20);
  for (guint i = 0; quotes[i] != NULL; i++) {
    g_auto (GStrv) words = g_strsplit (quotes[i], " ", -1);

    if (g_strv_length (words) < 5)
      g_error ("too short: %s", quotes[i]);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rules-data/chains", test_chains);
  g_test_add_func ("/rules-data/papers", test_papers);
  g_test_add_func ("/rules-data/calendar", test_calendar);
  g_test_add_func ("/rules-data/quotes", test_quotes);
  return g_test_run ();
}
