/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The shipped plans are checked as data: numbers and dates against the text
 * of the plan, and every reference inside the files. No layer of the program
 * takes part, so a fault of the reader cannot hide a fault of the data. */
#include "config.h"

#include <string.h>

#include <json-glib/json-glib.h>

typedef struct {
  JsonParser *parser;   /* (owned) */
  JsonObject *root;     /* (unowned) belongs to the parser */
  GHashTable *units;    /* (owned) codes of units */
} Plan;

typedef struct {
  const char *code;
  const char *comparator;
  int         required;   /* -1: no number in the plan */
  const char *period;
  const char *figure;
  gboolean    setting;
} TargetCase;

typedef struct {
  int         row;
  const char *leads;      /* codes joined by a comma */
  const char *introduce;  /* the yearly last day, MM-DD */
} RowCase;

typedef struct {
  const char *role;
  const char *tasks;      /* codes joined by a comma */
} RoleCase;

static const TargetCase target_cases[] = {
  { "T1",  "at_least",                20,  "year",  "city_awarded_people",       TRUE },
  { "T2",  "tracked",                 -1,  "year",  "capital_citizens_proposed", TRUE },
  { "T3",  "at_least",                2,   "year",  "book_profiles_sent",        TRUE },
  { "T4",  "at_least",                1,   "year",  "contests_held",             FALSE },
  { "T5",  "at_least",                100, "year",  "district_awarded_people",   FALSE },
  { "T6",  "at_least",                1,   "year",  "conferences_held",          FALSE },
  { "T7",  "done",                    1,   "year",  "media_talks_held",          FALSE },
  { "T8",  "percent_of_units",        100, "once",  "units_with_criteria",       FALSE },
  { "T9",  "at_least_percent_of_own", 5,   "year",  "units_exemplars_percent",   FALSE },
  { "T10", "at_least_each",           2,   "year",  "wards_exemplars",           FALSE },
  { "T11", "percent_of_units",        100, "year",  "units_in_contest",          FALSE },
  { "T12", "percent_of_units",        100, "year",  "units_with_column",         FALSE },
  { "T13", "at_least_each",           1,   "month", "units_telling_monthly",     FALSE },
  { "T14", "at_least_each",           1,   "year",  "units_reported",            FALSE },
  { "T15", "done",                    1,   "year",  "inspections_held",          FALSE },
  { "T16", "milestone",               1,   "plan",  "final_review_held",         FALSE },
};

static const RowCase row_cases[] = {
  { 1,  "BTG",      "04-10" },
  { 2,  "BDV",      "02-10" },
  { 3,  "MTTQ",     "02-10" },
  { 4,  "BCHQS,CA", "07-10" },
  { 5,  "LDTBXH",   "06-10" },
  { 6,  "QLDT",     "02-10" },
  { 7,  "NV",       "04-10" },
  { 8,  "VHTT",     "02-10" },
  { 9,  "VHTT",     "02-10" },
  { 10, "GDDT",     "08-10" },
  { 11, "YT",       "01-30" },
  { 12, "LDLD",     "05-10" },
  { 13, "TCKH",     "09-15" },
  { 14, "TCKH",     "02-10" },
  { 15, "VP",       "02-10" },
};

/* Whoever has a part in the plan, and the tasks that say which. */
static const RoleCase role_cases[] = {
  { "chairman of the district",         "III.2.1-5,III.4-2" },
  { "council",                          "III.2.1-4,III.5-2,III.5-3" },
  { "standing office",                  "V.1-1,V.1-2,V.1-3,V.1-4,V.1-5,V.1-6,V.1-7,V.1-8,V.1-9,V.1-10,V.1-11" },
  { "culture and information",          "V.2-1,V.2-2,V.2-3" },
  { "finance and planning",             "V.3-1,V.3-2" },
  { "propaganda",                       "V.4-1,V.4-2,V.4-3,V.4-4" },
  { "Front and mass organisations",     "III.1-2,III.2.2-9,V.5-1,V.5-2,V.5-3" },
  { "clusters",                         "III.2.2-4,III.3-3,V.6-1" },
  { "heads of units",                   "V.6-2,V.6-3,V.6-4,V.6-5,V.6-6,V.6-7,V.6-8,V.6-9,V.6-10" },
  { "ward council and chairman",        "III.2.1-2,III.2.1-3" },
  { "commendation board of the City",   "III.2.2-20,III.2.2-21,V.1-2" },
  { "media of the City",                "III.2.2-19,V.1-1" },
  { "speakers, reporters, editors",     "III.2.2-11,III.6-2" },
  { "recipients",                       "V.8" },
  { "exemplars and rising factors",     "III.2.2-1,III.2.2-2" },
};

static const char * const comparators[] = {
  "at_least", "at_least_percent_of_own", "at_least_each", "percent_of_units", "done", "tracked", "milestone", NULL
};
static const char * const target_periods[] = { "year", "plan", "once", "month", NULL };
static const char * const rhythms[] = { "once", "yearly", "monthly", "periodic", NULL };
static const char * const levels[] = { "unit", "ward", "district", "city", "state", NULL };
static const char * const award_types[] = { "title", "form", "book", NULL };
static const char * const evidences[] = {
  "", "criteria", "contest", "contest_entry", "conference", "media_talk", "column", "telling", "report", "inspection",
  "review", "final_review", "publicity", "exchange", "award_giving", "exemplar_conference", "training", "front_meeting",
  "supervision", "quiz", "publication", "pledge", "budget", "cluster_plan", "guidance", NULL
};
static const char * const unit_kinds[] = {
  "office", "party", "front", "union", "force", "ward", "public", "school", "health", "enterprise", "other", NULL
};
static const char * const subject_kinds[] = { "individual", "collective", "household", NULL };
static const char * const plan_files[] = { "ke-hoach-26-2023.json", "ke-hoach-phuong.json" };

static GHashTable *
collect (JsonObject *root,
         const char *list,
         const char *member)
{
  GHashTable *set = g_hash_table_new (g_str_hash, g_str_equal);
  JsonArray *array = json_object_get_array_member (root, list);

  for (guint i = 0; i < json_array_get_length (array); i++) {
    const char *code = json_object_get_string_member (json_array_get_object_element (array, i), member);

    g_assert_cmpstr (code, !=, "");
    g_assert_true (g_hash_table_add (set, (gpointer) code));
  }
  return set;
}

static Plan *
plan_open (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("HD_DATA"), "plans", name, NULL);
  g_autoptr(GError) error = NULL;
  Plan *plan = g_new0 (Plan, 1);

  plan->parser = json_parser_new_immutable ();
  json_parser_load_from_file (plan->parser, path, &error);
  g_assert_no_error (error);
  plan->root = json_node_get_object (json_parser_get_root (plan->parser));
  g_assert_cmpint (json_object_get_int_member (plan->root, "format"), ==, 1);
  plan->units = collect (plan->root, "units", "code");
  return plan;
}

static void
plan_free (Plan *plan)
{
  g_hash_table_unref (plan->units);
  g_object_unref (plan->parser);
  g_free (plan);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Plan, plan_free)

static JsonArray *
list (Plan       *plan,
      const char *name)
{
  return json_object_get_array_member (plan->root, name);
}

static JsonObject *
find (Plan       *plan,
      const char *name,
      const char *code)
{
  JsonArray *array = list (plan, name);

  for (guint i = 0; i < json_array_get_length (array); i++) {
    JsonObject *item = json_array_get_object_element (array, i);

    if (g_str_equal (json_object_get_string_member (item, "code"), code))
      return item;
  }
  g_error ("%s: no %s", name, code);
}

static char *
joined (JsonObject *item,
        const char *member)
{
  JsonArray *array = json_object_get_array_member (item, member);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < json_array_get_length (array); i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "," : "", json_array_get_string_element (array, i));
  return g_string_free (text, FALSE);
}

static gboolean
is_day (const char *text)
{
  return g_regex_match_simple ("^(\\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", text, 0, 0);
}

/* Calls @check with every string of the tree, so that a rule about text needs
 * no list of the places where text may stand. */
static void
each_string (JsonNode *node,
             void    (*check) (const char *text))
{
  if (JSON_NODE_HOLDS_OBJECT (node)) {
    g_autoptr(GList) values = json_object_get_values (json_node_get_object (node));

    for (GList *l = values; l != NULL; l = l->next)
      each_string (l->data, check);
  } else if (JSON_NODE_HOLDS_ARRAY (node)) {
    JsonArray *array = json_node_get_array (node);

    for (guint i = 0; i < json_array_get_length (array); i++)
      each_string (json_array_get_element (array, i), check);
  } else if (json_node_get_value_type (node) == G_TYPE_STRING) {
    check (json_node_get_string (node));
  }
}

static void
assert_composed (const char *text)
{
  g_autofree char *composed = g_utf8_normalize (text, -1, G_NORMALIZE_DEFAULT_COMPOSE);

  g_assert_cmpstr (text, ==, composed);
  g_assert_null (strstr (text, "**"));
  g_assert_null (strstr (text, "  "));
}

/* The sixteen targets with the numbers of the plan. */
static void
test_targets (void)
{
  g_autoptr(Plan) plan = plan_open ("ke-hoach-26-2023.json");

  g_assert_cmpint (json_array_get_length (list (plan, "targets")), ==, G_N_ELEMENTS (target_cases));
  for (guint i = 0; i < G_N_ELEMENTS (target_cases); i++) {
    const TargetCase *c = &target_cases[i];
    JsonObject *target = json_array_get_object_element (list (plan, "targets"), i);

    g_test_message ("%s", c->code);
    g_assert_cmpstr (json_object_get_string_member (target, "code"), ==, c->code);
    g_assert_cmpint (json_object_get_int_member (target, "position"), ==, i + 1);
    g_assert_cmpstr (json_object_get_string_member (target, "comparator"), ==, c->comparator);
    g_assert_cmpstr (json_object_get_string_member (target, "period"), ==, c->period);
    g_assert_cmpstr (json_object_get_string_member (target, "figure"), ==, c->figure);
    g_assert_cmpint (json_object_get_boolean_member (target, "setting"), ==, c->setting);
    if (c->required < 0)
      g_assert_true (json_object_get_null_member (target, "required"));
    else
      g_assert_cmpint (json_object_get_int_member (target, "required"), ==, c->required);
  }
}

/* The annex: leads, both dates, and eighty introductions a year in all. */
static void
test_annex (void)
{
  g_autoptr(Plan) plan = plan_open ("ke-hoach-26-2023.json");
  gint64 introductions = 0;

  g_assert_cmpint (json_array_get_length (list (plan, "movements")), ==, G_N_ELEMENTS (row_cases));
  for (guint i = 0; i < G_N_ELEMENTS (row_cases); i++) {
    const RowCase *c = &row_cases[i];
    JsonObject *row = json_array_get_object_element (list (plan, "movements"), i);
    g_autofree char *leads = joined (row, "leads");
    g_autofree char *criteria = g_strdup_printf ("A%d-CRITERIA", c->row);
    g_autofree char *introduce = g_strdup_printf ("A%d-INTRODUCE", c->row);
    JsonObject *once = find (plan, "obligations", criteria);
    JsonObject *yearly = find (plan, "obligations", introduce);

    g_test_message ("row %d", c->row);
    g_assert_cmpint (json_object_get_int_member (row, "row"), ==, c->row);
    g_assert_cmpstr (leads, ==, c->leads);
    g_assert_cmpint (json_object_get_boolean_member (row, "lead_merged"), ==, c->row == 9 || c->row == 14);
    g_assert_cmpint (json_object_get_int_member (row, "quota_each"), ==, 5);
    g_assert_cmpstr (json_object_get_string_member (once, "rhythm"), ==, "once");
    g_assert_cmpstr (json_object_get_string_member (once, "due"), ==, "2023-06-10");
    g_assert_cmpstr (json_object_get_string_member (yearly, "rhythm"), ==, "yearly");
    g_assert_cmpstr (json_object_get_string_member (yearly, "due"), ==, c->introduce);
    g_assert_cmpint (json_object_get_int_member (yearly, "quota"), ==, 5);
    introductions += json_object_get_int_member (yearly, "quota")
                     * json_array_get_length (json_object_get_array_member (row, "leads"));
  }
  g_assert_cmpint (introductions, ==, 80);
}

/* Every row of the annex is a task of its leads with two parts: the standard once, and the
 * introductions each year; each rests on its obligation. */
static void
test_annex_tasks (void)
{
  g_autoptr(Plan) plan = plan_open ("ke-hoach-26-2023.json");
  guint rows = 0;

  for (guint i = 0; i < G_N_ELEMENTS (row_cases); i++) {
    const RowCase *c = &row_cases[i];
    g_autofree char *code = g_strdup_printf ("A%d", c->row);
    g_autofree char *once = g_strdup_printf ("A%d-1", c->row);
    g_autofree char *yearly = g_strdup_printf ("A%d-2", c->row);
    g_autofree char *criteria = g_strdup_printf ("A%d-CRITERIA", c->row);
    g_autofree char *introduce = g_strdup_printf ("A%d-INTRODUCE", c->row);
    JsonObject *row = find (plan, "tasks", code);
    g_autofree char *leads = joined (row, "leads");

    g_test_message ("%s", code);
    g_assert_cmpstr (json_object_get_string_member (row, "parent"), ==, "PL");
    g_assert_cmpstr (leads, ==, c->leads);
    g_assert_cmpstr (json_object_get_string_member (find (plan, "tasks", once), "obligation"), ==, criteria);
    g_assert_cmpstr (json_object_get_string_member (find (plan, "tasks", once), "due"), ==, "2023-06-10");
    g_assert_cmpstr (json_object_get_string_member (find (plan, "tasks", yearly), "obligation"), ==, introduce);
    g_assert_cmpstr (json_object_get_string_member (find (plan, "tasks", yearly), "due"), ==, c->introduce);
  }
  for (guint i = 0; i < json_array_get_length (list (plan, "tasks")); i++)
    rows += g_str_equal (json_object_get_string_member (json_array_get_object_element (list (plan, "tasks"), i), "parent"), "PL");
  g_assert_cmpuint (rows, ==, 15);
}

/* Nobody who has a part in the plan is without a task, and every part of the plan has some. */
static void
test_roles (void)
{
  static const char *const parts[] = { "III.1", "III.2", "III.3", "III.4", "III.5", "III.6", "IV.1", "IV.2",
                                       "V.1", "V.2", "V.3", "V.4", "V.5", "V.6" };
  g_autoptr(Plan) plan = plan_open ("ke-hoach-26-2023.json");
  g_autoptr(GHashTable) parents = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_cmpuint (G_N_ELEMENTS (role_cases), ==, 15);
  for (guint i = 0; i < G_N_ELEMENTS (role_cases); i++) {
    g_auto (GStrv) codes = g_strsplit (role_cases[i].tasks, ",", -1);

    for (guint j = 0; codes[j] != NULL; j++) {
      JsonObject *task = find (plan, "tasks", codes[j]);

      g_test_message ("%s: %s", role_cases[i].role, codes[j]);
      g_assert_true (json_array_get_length (json_object_get_array_member (task, "leads")) > 0 ||
                     *json_object_get_string_member (task, "lead_text") != '\0');
    }
  }
  for (guint i = 0; i < json_array_get_length (list (plan, "tasks")); i++)
    g_hash_table_add (parents, (gpointer) json_object_get_string_member (json_array_get_object_element (list (plan, "tasks"), i), "parent"));
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    g_assert_true (g_hash_table_contains (parents, parts[i]));
}

/* Duties with two wordings or no date stay as the plan has them. */
static void
test_obligations (void)
{
  g_autoptr(Plan) plan = plan_open ("ke-hoach-26-2023.json");
  JsonObject *criteria = find (plan, "obligations", "CRITERIA");
  g_autofree char *wordings = joined (criteria, "wordings");

  g_assert_cmpstr (json_object_get_string_member (criteria, "due"), ==, "2023-06-10");
  g_assert_cmpstr (wordings, ==, "chậm nhất ngày 10/6/2023,trước ngày 10/6/2023");
  g_assert_cmpstr (json_object_get_string_member (find (plan, "obligations", "REVIEW"), "due"), ==, "01-31");
  g_assert_cmpstr (json_object_get_string_member (find (plan, "obligations", "REPORT"), "due"), ==, "");
  g_assert_cmpstr (json_object_get_string_member (find (plan, "obligations", "TELL"), "rhythm"), ==, "monthly");
}

static void
test_distribution (void)
{
  g_autoptr(Plan) plan = plan_open ("ke-hoach-26-2023.json");
  JsonArray *recipients = list (plan, "recipients");

  g_assert_cmpint (json_array_get_length (recipients), ==, 12);
  g_assert_cmpstr (json_array_get_string_element (recipients, 11), ==, "Lưu: VT, NV. (05)");
  g_assert_cmpint (g_hash_table_size (plan->units), ==, 28);
  g_assert_cmpint (json_array_get_length (list (plan, "standards")), ==, 4);
}

/* A plan for a ward after the districts were abolished names none. */
static void
test_ward_plan (void)
{
  g_autoptr(Plan) plan = plan_open ("ke-hoach-phuong.json");
  JsonObject *council = json_object_get_object_member (plan->root, "council");
  JsonArray *targets = list (plan, "targets");

  g_assert_cmpstr (json_object_get_string_member (council, "level"), ==, "ward");
  for (guint i = 0; i < json_array_get_length (list (plan, "units")); i++)
    g_assert_cmpstr (json_object_get_string_member (json_array_get_object_element (list (plan, "units"), i), "kind"), !=, "ward");
  for (guint i = 0; i < json_array_get_length (targets); i++)
    g_assert_true (json_object_get_boolean_member (json_array_get_object_element (targets, i), "default"));
  for (guint i = 0; i < json_array_get_length (list (plan, "award_forms")); i++) {
    JsonObject *award = json_array_get_object_element (list (plan, "award_forms"), i);

    /* Lists of earlier years may still name the district's awards. */
    if (g_strcmp0 (json_object_get_string_member (award, "level"), "district") == 0)
      g_assert_cmpstr (json_object_get_string_member_with_default (award, "valid_to", ""), ==, "2025-06-30");
  }
}

static void
assert_owners (Plan       *plan,
               JsonObject *item,
               const char *member)
{
  JsonArray *owners = json_object_get_array_member (item, member);

  for (guint i = 0; i < json_array_get_length (owners); i++) {
    const char *owner = json_array_get_string_element (owners, i);
    const char * const groups[] = { "all", "council", "clusters", NULL };

    if (!g_strv_contains (groups, owner) && !g_strv_contains (unit_kinds, owner))
      g_assert_true (g_hash_table_contains (plan->units, owner));
  }
}

static void
assert_nicks (JsonObject         *item,
              const char         *member,
              const char * const *nicks)
{
  g_assert_true (g_strv_contains (nicks, json_object_get_string_member (item, member)));
}

/* Every code that is used exists, and every nick is of its closed list. */
static void
test_references (gconstpointer name)
{
  g_autoptr(Plan) plan = plan_open (name);
  g_autoptr(GHashTable) movements = collect (plan->root, "movements", "code");
  g_autoptr(GHashTable) obligations = collect (plan->root, "obligations", "code");
  g_autoptr(GHashTable) bases = collect (plan->root, "legal_bases", "code");
  g_autoptr(GHashTable) targets = collect (plan->root, "targets", "code");
  g_autoptr(GHashTable) tasks = collect (plan->root, "tasks", "code");
  g_autoptr(GHashTable) awards = collect (plan->root, "award_forms", "code");
  g_autoptr(GHashTable) award_names = collect (plan->root, "award_forms", "name");
  const char *standing = json_object_get_string_member (json_object_get_object_member (plan->root, "plan"),
                                                        "standing_body");

  g_assert_true (g_hash_table_contains (plan->units, standing));
  for (guint i = 0; i < json_array_get_length (list (plan, "units")); i++) {
    JsonObject *unit = json_array_get_object_element (list (plan, "units"), i);

    g_assert_true (g_strv_contains (unit_kinds, json_object_get_string_member (unit, "kind")));
  }
  for (guint i = 0; i < json_array_get_length (list (plan, "movements")); i++) {
    JsonObject *row = json_array_get_object_element (list (plan, "movements"), i);

    assert_owners (plan, row, "leads");
    assert_owners (plan, row, "cooperating");
    assert_nicks (row, "level", levels);
  }
  for (guint i = 0; i < json_array_get_length (list (plan, "obligations")); i++) {
    JsonObject *obligation = json_array_get_object_element (list (plan, "obligations"), i);
    const char *movement = json_object_get_string_member (obligation, "movement");
    const char *due = json_object_get_string_member (obligation, "due");

    assert_owners (plan, obligation, "owner");
    assert_nicks (obligation, "rhythm", rhythms);
    assert_nicks (obligation, "evidence", evidences);
    g_assert_true (*movement == '\0' || g_hash_table_contains (movements, movement));
    g_assert_true (*due == '\0' || is_day (due));
  }
  for (guint i = 0; i < json_array_get_length (list (plan, "tasks")); i++) {
    JsonObject *task = json_array_get_object_element (list (plan, "tasks"), i);
    const char *parent = json_object_get_string_member (task, "parent");
    const char *due = json_object_get_string_member_with_default (task, "due", "");
    const char *target = json_object_get_string_member_with_default (task, "target", "");
    const char *obligation = json_object_get_string_member_with_default (task, "obligation", "");

    g_test_message ("%s", json_object_get_string_member (task, "code"));
    g_assert_true (*parent == '\0' || g_hash_table_contains (tasks, parent));
    g_assert_true (*due == '\0' || is_day (due));
    g_assert_true (*target == '\0' || g_hash_table_contains (targets, target));
    g_assert_true (*obligation == '\0' || g_hash_table_contains (obligations, obligation));
    g_assert_true (g_strv_contains (evidences, json_object_get_string_member_with_default (task, "evidence", "")));
    assert_owners (plan, task, "leads");
    if (json_object_has_member (task, "cooperating"))
      assert_owners (plan, task, "cooperating");
    if (json_object_has_member (task, "rhythm"))
      assert_nicks (task, "rhythm", rhythms);
  }
  for (guint i = 0; i < json_array_get_length (list (plan, "targets")); i++) {
    JsonObject *target = json_array_get_object_element (list (plan, "targets"), i);

    assert_owners (plan, target, "scope_kinds");
    assert_nicks (target, "comparator", comparators);
    assert_nicks (target, "period", target_periods);
  }
  for (guint i = 0; i < json_array_get_length (list (plan, "award_forms")); i++) {
    JsonObject *award = json_array_get_object_element (list (plan, "award_forms"), i);
    JsonArray *kinds = json_object_get_array_member (award, "kinds");

    assert_nicks (award, "level", levels);
    assert_nicks (award, "type", award_types);
    for (guint j = 0; j < json_array_get_length (kinds); j++)
      g_assert_true (g_strv_contains (subject_kinds, json_array_get_string_element (kinds, j)));
  }
  for (guint i = 0; i < json_array_get_length (list (plan, "legal_bases")); i++) {
    JsonObject *base = json_array_get_object_element (list (plan, "legal_bases"), i);
    const char *successor = json_object_get_string_member (base, "replaced_by");
    const char * const days[] = { "issued", "valid_from", "valid_to" };

    g_assert_true (*successor == '\0' || g_hash_table_contains (bases, successor));
    for (guint j = 0; j < G_N_ELEMENTS (days); j++) {
      const char *day = json_object_get_string_member (base, days[j]);

      g_assert_true (*day == '\0' || is_day (day));
    }
  }
}

/* A name that units write can mean one movement, one unit or one award only. */
static void
test_names_are_unambiguous (gconstpointer name)
{
  const char * const lists[][2] = { { "movements", "fields" }, { "units", "aliases" }, { "award_forms", "aliases" } };
  g_autoptr(Plan) plan = plan_open (name);

  for (guint l = 0; l < G_N_ELEMENTS (lists); l++) {
    g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
    JsonArray *array = list (plan, lists[l][0]);

    for (guint i = 0; i < json_array_get_length (array); i++) {
      JsonObject *item = json_array_get_object_element (array, i);
      JsonArray *others = json_object_get_array_member (item, lists[l][1]);
      const char *own = json_object_get_string_member (item, "name");

      g_assert_true (g_hash_table_add (seen, g_utf8_casefold (own, -1)));
      for (guint j = 0; j < json_array_get_length (others); j++) {
        char *other = g_utf8_casefold (json_array_get_string_element (others, j), -1);

        g_test_message ("%s", other);
        g_assert_true (g_hash_table_add (seen, other));
      }
    }
  }
}

static void
test_text (gconstpointer name)
{
  g_autoptr(Plan) plan = plan_open (name);

  each_string (json_parser_get_root (plan->parser), assert_composed);
}

/* The invented names that samples are made of. */
static void
test_sample_names (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("HD_DATA"), "sample", "names.json", NULL);
  g_autoptr(JsonParser) parser = json_parser_new_immutable ();
  g_autoptr(GHashTable) deeds = NULL;
  g_autoptr(GError) error = NULL;
  JsonObject *root;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  root = json_node_get_object (json_parser_get_root (parser));
  each_string (json_parser_get_root (parser), assert_composed);
  deeds = collect (root, "deeds", "text");
  g_assert_cmpint (g_hash_table_size (deeds), >=, 60);
  for (guint i = 0; i < g_hash_table_size (deeds); i++) {
    JsonObject *deed = json_array_get_object_element (json_object_get_array_member (root, "deeds"), i);
    gboolean counts = strstr (json_object_get_string_member (deed, "text"), "{n}") != NULL;

    g_assert_cmpint (json_object_get_int_member (deed, "movement"), >=, 1);
    g_assert_cmpint (json_object_get_int_member (deed, "movement"), <=, G_N_ELEMENTS (row_cases));
    g_assert_cmpint (json_object_has_member (deed, "from"), ==, counts);
    if (counts)
      g_assert_cmpint (json_object_get_int_member (deed, "from"), <, json_object_get_int_member (deed, "to"));
  }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/plan-data/26/targets", test_targets);
  g_test_add_func ("/plan-data/26/annex", test_annex);
  g_test_add_func ("/plan-data/26/annex-tasks", test_annex_tasks);
  g_test_add_func ("/plan-data/26/roles", test_roles);
  g_test_add_func ("/plan-data/26/obligations", test_obligations);
  g_test_add_func ("/plan-data/26/distribution", test_distribution);
  g_test_add_func ("/plan-data/ward/no-district", test_ward_plan);
  g_test_add_func ("/plan-data/sample/names", test_sample_names);
  for (guint i = 0; i < G_N_ELEMENTS (plan_files); i++) {
    g_autofree char *references = g_strdup_printf ("/plan-data/references/%s", plan_files[i]);
    g_autofree char *names = g_strdup_printf ("/plan-data/names/%s", plan_files[i]);
    g_autofree char *text = g_strdup_printf ("/plan-data/text/%s", plan_files[i]);

    g_test_add_data_func (references, plan_files[i], test_references);
    g_test_add_data_func (names, plan_files[i], test_names_are_unambiguous);
    g_test_add_data_func (text, plan_files[i], test_text);
  }
  return g_test_run ();
}
