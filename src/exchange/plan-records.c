/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "plan-json.h"
#include "store/activity.h"
#include "store/award.h"
#include "store/council.h"
#include "store/figure.h"
#include "store/movement.h"
#include "store/nomination.h"
#include "store/plan.h"
#include "store/text.h"
#include "store/unit.h"

typedef struct {
  HdStore    *store;
  JsonObject *root;
  gint64      plan;
  GHashTable *units;       /* code → gint64 id, owned both */
  GHashTable *clusters;
  GHashTable *movements;
} Reader;

typedef gboolean (*ItemFunc) (Reader *reader, JsonObject *item, guint index, const char *place, GError **error);

#define FILL(record, object, members, place, error) \
  hd_plan_fill (record, object, members, G_N_ELEMENTS (members), place, error)

static gboolean
save (Reader *reader, HdRecord *record, const char *place, GError **error)
{
  if (hd_store_save (reader->store, record, error))
    return TRUE;
  g_prefix_error (error, "%s: ", place);
  return FALSE;
}

static gint64
lookup (GHashTable *codes, const char *code)
{
  gint64 *id = g_hash_table_lookup (codes, code);

  return id == NULL ? 0 : *id;
}

static gboolean
remember (GHashTable *codes, const char *code, gint64 id, const char *place, GError **error)
{
  if (code[0] == '\0')
    return hd_plan_bad (error, place, "code", _("it is missing"));
  if (lookup (codes, code) != 0)
    return hd_plan_bad (error, place, "code", _("two have this code"));
  g_hash_table_insert (codes, g_strdup (code), g_memdup2 (&id, sizeof id));
  return TRUE;
}

/* Refuses a word that is not one of choices; extra is one more that is allowed. */
static gboolean
check_words (char **words, const HdChoice *choices, const char *extra, const char *place, const char *member, GError **error)
{
  for (guint i = 0; words[i] != NULL; i++)
    if (g_strcmp0 (words[i], extra) != 0 && hd_choice_index (choices, words[i]) < 0) {
      g_autofree char *why = g_strdup_printf (_("“%s” is not known"), words[i]);

      return hd_plan_bad (error, place, member, why);
    }
  return TRUE;
}

/* The record already there with that code, or else with that name: a second plan
 * goes on with the units and awards of the first. (transfer full) (nullable) */
static HdRecord *
already_there (Reader *reader, GType type, const char *code, const char *name)
{
  g_autoptr (GPtrArray) by_code = hd_store_find (reader->store, type, "code", code, NULL);
  g_autoptr (GPtrArray) by_name = hd_store_find (reader->store, type, "name", name, NULL);
  GPtrArray *found = code[0] != '\0' && by_code != NULL && by_code->len > 0 ? by_code : by_name;

  return found == NULL || found->len == 0 ? NULL : g_object_ref (g_ptr_array_index (found, 0));
}

static gboolean
load_council (Reader *reader, GError **error)
{
  static const HdPlanMember members[] = {
    { "name", HD_COUNCIL_NAME }, { "level", HD_COUNCIL_LEVEL }, { "place", HD_COUNCIL_PLACE },
    { "number_symbol_report", HD_COUNCIL_REPORT_SYMBOL },
  };
  JsonObject *object = hd_plan_read_object (reader->root, "council", error);
  g_autofree char *name = hd_store_setting (reader->store, "name", "");
  g_autoptr (HdRecord) council = NULL;

  if (object == NULL)
    return FALSE;
  if (hd_store_count (reader->store, HD_TYPE_COUNCIL) > 0)
    return TRUE;
  council = g_object_new (HD_TYPE_COUNCIL, NULL);
  if (!FILL (council, object, members, "council", error))
    return FALSE;
  /* A name chosen when the file was made stands; else the plan names the council. */
  if (name[0] != '\0')
    hd_record_set_text (council, HD_COUNCIL_NAME, name);
  else if (!hd_store_set_setting (reader->store, "name", hd_record_text (council, HD_COUNCIL_NAME), error))
    return FALSE;
  return save (reader, council, "council", error);
}

/* The standing body is a unit, so its name is known only after the units. */
static gboolean
load_standing_body (Reader *reader, GError **error)
{
  JsonObject *object = json_object_get_object_member (reader->root, "plan");
  g_autoptr (GPtrArray) councils = hd_store_get_all (reader->store, HD_TYPE_COUNCIL, error);
  g_autofree char *code = hd_plan_read_text (object, "standing_body", "plan", FALSE, error);
  g_autoptr (HdRecord) unit = NULL;
  HdRecord *council;

  if (councils == NULL || councils->len == 0 || code == NULL)
    return FALSE;
  council = g_ptr_array_index (councils, 0);
  if (code[0] == '\0' || hd_record_text (council, HD_COUNCIL_STANDING_BODY)[0] != '\0')
    return TRUE;
  if (lookup (reader->units, code) == 0)
    return hd_plan_bad (error, "plan", "standing_body", _("there is no unit with this code"));
  unit = hd_store_get (reader->store, HD_TYPE_UNIT, lookup (reader->units, code), error);
  if (unit == NULL)
    return FALSE;
  hd_record_set_text (council, HD_COUNCIL_STANDING_BODY, hd_record_text (unit, HD_UNIT_NAME));
  return save (reader, council, "council", error);
}

static gboolean
load_letterhead (Reader *reader, GError **error)
{
  static const HdPlanMember members[] = {
    { "superior", HD_LETTERHEAD_SUPERIOR }, { "issuer", HD_LETTERHEAD_ISSUER }, { "place", HD_LETTERHEAD_PLACE },
    { "signing_right", HD_LETTERHEAD_SIGNING_RIGHT }, { "post", HD_LETTERHEAD_POST },
    { "body_post", HD_LETTERHEAD_BODY_POST }, { "signer", HD_LETTERHEAD_SIGNER },
    { "valid_from", HD_LETTERHEAD_VALID_FROM }, { "valid_to", HD_LETTERHEAD_VALID_TO },
  };
  JsonObject *council = json_object_get_object_member (reader->root, "council");
  JsonObject *object = json_object_has_member (council, "letterhead") ? hd_plan_read_object (council, "letterhead", error) : NULL;
  g_autoptr (HdRecord) letterhead = g_object_new (HD_TYPE_LETTERHEAD, NULL);
  g_autofree char *recipients = NULL;
  g_autoptr (GPtrArray) others = NULL;
  g_auto (GStrv) list = NULL;

  if (!json_object_has_member (council, "letterhead"))
    return TRUE;
  if (object == NULL || !FILL (letterhead, object, members, "council.letterhead", error) ||
      (list = hd_plan_read_list (reader->root, "recipients", "", error)) == NULL ||
      (others = hd_store_find (reader->store, HD_TYPE_LETTERHEAD, "issuer", hd_record_text (letterhead, HD_LETTERHEAD_ISSUER), error)) == NULL)
    return FALSE;
  for (guint i = 0; i < others->len; i++)
    if (strcmp (hd_record_text (g_ptr_array_index (others, i), HD_LETTERHEAD_VALID_FROM),
                hd_record_text (letterhead, HD_LETTERHEAD_VALID_FROM)) == 0)
      return TRUE;
  recipients = g_strjoinv ("\n", list);
  hd_record_set_text (letterhead, HD_LETTERHEAD_RECIPIENTS, recipients);
  return save (reader, letterhead, "council.letterhead", error);
}

/* The prose of the plan as one text, headings marked as in a template. */
static char *
read_body (JsonObject *plan, GError **error)
{
  JsonArray *sections = NULL;
  GString *body = g_string_new (NULL);
  static const char *const ends[] = { "purpose", "closing" };

  if (json_object_has_member (plan, "sections")) {
    if (!JSON_NODE_HOLDS_ARRAY (json_object_get_member (plan, "sections"))) {
      hd_plan_bad (error, "plan", "sections", _("a list is needed"));
      g_string_free (body, TRUE);
      return NULL;
    }
    sections = json_object_get_array_member (plan, "sections");
  }
  for (guint part = 0; part < 2; part++) {
    g_autofree char *text = hd_plan_read_text (plan, ends[part], "plan", TRUE, error);

    if (text == NULL) {
      g_string_free (body, TRUE);
      return NULL;
    }
    g_string_append_printf (body, "%s\n\n", text);
    for (guint i = 0; part == 0 && sections != NULL && i < json_array_get_length (sections); i++) {
      JsonNode *node = json_array_get_element (sections, i);
      g_autofree char *place = g_strdup_printf ("plan.sections[%u]", i);
      g_autofree char *number = NULL, *title = NULL;
      g_auto (GStrv) paragraphs = NULL;

      if (!JSON_NODE_HOLDS_OBJECT (node) || i >= HD_PLAN_MAX_ITEMS) {
        hd_plan_bad (error, place, "", _("an object is needed"));
      } else {
        number = hd_plan_read_text (json_node_get_object (node), "number", place, FALSE, error);
        title = number == NULL ? NULL : hd_plan_read_text (json_node_get_object (node), "title", place, FALSE, error);
        paragraphs = title == NULL ? NULL : hd_plan_read_list (json_node_get_object (node), "paragraphs", place, error);
      }
      if (paragraphs == NULL) {
        g_string_free (body, TRUE);
        return NULL;
      }
      g_string_append_printf (body, "%s %s %s\n\n", strchr (number, '.') == NULL ? "#" : "##", number, title);
      for (guint j = 0; paragraphs[j] != NULL; j++)
        g_string_append_printf (body, "%s\n\n", paragraphs[j]);
    }
  }
  return g_strchomp (g_string_free (body, FALSE));
}

static gboolean
load_plan (Reader *reader, GError **error)
{
  static const HdPlanMember members[] = {
    { "title", HD_PLAN_TITLE }, { "number", HD_PLAN_NUMBER }, { "symbol", HD_PLAN_SYMBOL }, { "issued", HD_PLAN_ISSUED },
    { "issuer", HD_PLAN_ISSUER }, { "place", HD_PLAN_PLACE }, { "signing_right", HD_PLAN_SIGNING_RIGHT },
    { "post", HD_PLAN_POST }, { "signer", HD_PLAN_SIGNER },
  };
  JsonObject *object = json_object_get_object_member (reader->root, "plan");
  g_autoptr (HdRecord) plan = g_object_new (HD_TYPE_PLAN, NULL);
  g_auto (GStrv) recipients = hd_plan_read_list (reader->root, "recipients", "", error);
  g_autofree char *joined = recipients == NULL ? NULL : g_strjoinv ("\n", recipients);
  g_autofree char *body = joined == NULL ? NULL : read_body (object, error);
  g_autoptr (GPtrArray) others = NULL;
  gint64 start, end;

  if (body == NULL || !FILL (plan, object, members, "plan", error) ||
      !hd_plan_read_year (object, "period_start", "plan", &start, error) ||
      !hd_plan_read_year (object, "period_end", "plan", &end, error))
    return FALSE;
  if (end < start)
    return hd_plan_bad (error, "plan", "period_end", _("it is before the first year"));
  others = hd_store_find (reader->store, HD_TYPE_PLAN, "title", hd_record_text (plan, HD_PLAN_TITLE), error);
  if (others == NULL)
    return FALSE;
  for (guint i = 0; i < others->len; i++) {
    HdRecord *other = g_ptr_array_index (others, i);

    if (strcmp (hd_record_text (other, HD_PLAN_NUMBER), hd_record_text (plan, HD_PLAN_NUMBER)) == 0 &&
        strcmp (hd_record_text (other, HD_PLAN_ISSUED), hd_record_text (plan, HD_PLAN_ISSUED)) == 0) {
      g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("This plan is already in the file: %s"),
                   hd_record_text (plan, HD_PLAN_TITLE));
      return FALSE;
    }
  }
  hd_record_set_int (plan, HD_PLAN_PERIOD_START, start);
  hd_record_set_int (plan, HD_PLAN_PERIOD_END, end);
  hd_record_set_text (plan, HD_PLAN_RECIPIENTS, joined);
  hd_record_set_text (plan, HD_PLAN_BODY, body);
  if (!save (reader, plan, "plan", error))
    return FALSE;
  reader->plan = hd_record_id (plan);
  return TRUE;
}

/* The number of the basis that replaces one, which the file names by its code; a text that
 * is no code stands as it is. (transfer full) */
static char *
successor_of (Reader *reader, JsonObject *item, const char *place, GError **error)
{
  g_autofree char *code = hd_plan_read_text (item, "replaced_by", place, FALSE, error);
  JsonArray *bases = json_object_get_array_member (reader->root, "legal_bases");

  for (guint i = 0; code != NULL && *code != '\0' && i < json_array_get_length (bases); i++) {
    JsonNode *node = json_array_get_element (bases, i);
    g_autofree char *other = JSON_NODE_HOLDS_OBJECT (node) ? hd_plan_read_text (json_node_get_object (node), "code", place, FALSE, NULL) : NULL;

    if (g_strcmp0 (other, code) == 0)
      return hd_plan_read_text (json_node_get_object (node), "number", place, FALSE, error);
  }
  return g_steal_pointer (&code);
}

static gboolean
load_legal_basis (Reader *reader, JsonObject *item, guint index, const char *place, GError **error)
{
  static const HdPlanMember members[] = {
    { "number", HD_LEGAL_BASIS_NUMBER }, { "issued", HD_LEGAL_BASIS_ISSUED }, { "issuer", HD_LEGAL_BASIS_ISSUER },
    { "valid_from", HD_LEGAL_BASIS_VALID_FROM }, { "valid_to", HD_LEGAL_BASIS_VALID_TO },
    { "kind", HD_LEGAL_BASIS_KIND }, { "title", HD_LEGAL_BASIS_TITLE }, { "text", HD_LEGAL_BASIS_CLAUSE },
  };
  g_autofree char *successor = successor_of (reader, item, place, error);
  g_autoptr (HdRecord) basis = g_object_new (HD_TYPE_LEGAL_BASIS, "plan", reader->plan, "position", (gint64) index + 1, NULL);

  if (successor == NULL || !FILL (basis, item, members, place, error))
    return FALSE;
  hd_record_set_text (basis, HD_LEGAL_BASIS_REPLACED_BY, successor);
  return save (reader, basis, place, error);
}

static gboolean
load_cluster (Reader *reader, JsonObject *item, guint index, const char *place, GError **error)
{
  static const HdPlanMember members[] = { { "name", HD_CLUSTER_NAME } };
  g_autoptr (HdRecord) cluster = g_object_new (HD_TYPE_CLUSTER, "position", (gint64) index + 1, NULL);
  g_autofree char *code = hd_plan_read_text (item, "code", place, FALSE, error);

  return code != NULL && FILL (cluster, item, members, place, error) && save (reader, cluster, place, error) &&
         remember (reader->clusters, code, hd_record_id (cluster), place, error);
}

static gboolean
load_unit (Reader *reader, JsonObject *item, guint index, const char *place, GError **error)
{
  static const HdPlanMember members[] = {
    { "code", HD_UNIT_CODE }, { "name", HD_UNIT_NAME }, { "short", HD_UNIT_SHORT_NAME }, { "kind", HD_UNIT_KIND },
    { "aliases", HD_UNIT_ALIASES }, { "valid_from", HD_UNIT_VALID_FROM }, { "valid_to", HD_UNIT_VALID_TO },
  };
  g_autoptr (HdRecord) unit = g_object_new (HD_TYPE_UNIT, NULL);
  g_autofree char *code = hd_plan_read_text (item, "code", place, FALSE, error);
  g_autofree char *cluster = code == NULL ? NULL : hd_plan_read_text (item, "cluster", place, FALSE, error);
  g_autoptr (HdRecord) there = NULL;

  if (cluster == NULL || !FILL (unit, item, members, place, error))
    return FALSE;
  there = already_there (reader, HD_TYPE_UNIT, code, hd_record_text (unit, HD_UNIT_NAME));
  if (there != NULL)
    return remember (reader->units, code, hd_record_id (there), place, error);
  if (cluster[0] != '\0') {
    if (lookup (reader->clusters, cluster) == 0)
      return hd_plan_bad (error, place, "cluster", _("there is no cluster with this code"));
    hd_record_set_int (unit, HD_UNIT_CLUSTER, lookup (reader->clusters, cluster));
  }
  return save (reader, unit, place, error) && remember (reader->units, code, hd_record_id (unit), place, error);
}

static gboolean
load_movement_units (Reader *reader, JsonObject *item, const char *member, const char *role, gint64 movement,
                     const char *place, GError **error)
{
  g_auto (GStrv) codes = hd_plan_read_list (item, member, place, error);

  for (guint i = 0; codes != NULL && codes[i] != NULL; i++) {
    g_autoptr (HdRecord) link = NULL;

    if (lookup (reader->units, codes[i]) == 0)
      return hd_plan_bad (error, place, member, _("there is no unit with this code"));
    link = g_object_new (HD_TYPE_MOVEMENT_UNIT, "movement", movement, "unit", lookup (reader->units, codes[i]),
                         "role", role, "position", (gint64) i + 1, NULL);
    if (!save (reader, link, place, error))
      return FALSE;
  }
  return codes != NULL;
}

static gboolean
load_movement (Reader *reader, JsonObject *item, guint index, const char *place, GError **error)
{
  static const HdPlanMember members[] = {
    { "code", HD_MOVEMENT_CODE }, { "row", HD_MOVEMENT_POSITION }, { "name", HD_MOVEMENT_NAME }, { "level", HD_MOVEMENT_LEVEL },
    { "cooperating_text", HD_MOVEMENT_COOPERATING }, { "quota_each", HD_MOVEMENT_QUOTA },
    { "quota_text", HD_MOVEMENT_QUOTA_WORDING }, { "text", HD_MOVEMENT_CONTENT },
  };
  g_autoptr (HdRecord) movement = g_object_new (HD_TYPE_MOVEMENT, "plan", reader->plan, "position", (gint64) index + 1, NULL);
  g_auto (GStrv) names = hd_plan_read_list (item, "fields", place, error);

  if (names == NULL || !FILL (movement, item, members, place, error) || !save (reader, movement, place, error) ||
      !remember (reader->movements, hd_record_text (movement, HD_MOVEMENT_CODE), hd_record_id (movement), place, error) ||
      !load_movement_units (reader, item, "leads", "lead", hd_record_id (movement), place, error) ||
      !load_movement_units (reader, item, "cooperating", "cooperating", hd_record_id (movement), place, error))
    return FALSE;
  /* Fields that count towards the movement. */
  for (guint i = 0; names[i] != NULL; i++) {
    g_autoptr (HdRecord) child = g_object_new (HD_TYPE_MOVEMENT, "plan", reader->plan, "parent", hd_record_id (movement),
                                               "name", names[i], "level", hd_record_text (movement, HD_MOVEMENT_LEVEL), NULL);

    if (!save (reader, child, place, error))
      return FALSE;
  }
  return TRUE;
}

static gboolean
load_target (Reader *reader, JsonObject *item, guint index, const char *place, GError **error)
{
  static const HdPlanMember members[] = {
    { "code", HD_TARGET_CODE }, { "position", HD_TARGET_POSITION }, { "title", HD_TARGET_TITLE }, { "scope", HD_TARGET_SCOPE },
    { "scope_kinds", HD_TARGET_SCOPE_KINDS }, { "comparator", HD_TARGET_COMPARATOR }, { "required", HD_TARGET_REQUIRED },
    { "unit", HD_TARGET_MEASURE }, { "period", HD_TARGET_PERIOD }, { "figure", HD_TARGET_FIGURE }, { "due", HD_TARGET_DUE },
    { "wording", HD_TARGET_WORDING }, { "source", HD_TARGET_SOURCE }, { "note", HD_TARGET_NOTE },
  };
  static const char *const per_unit[] = { "at_least_each", "at_least_percent_of_own", "percent_of_units", NULL };
  g_autoptr (HdRecord) target = g_object_new (HD_TYPE_TARGET, "plan", reader->plan, "position", (gint64) index + 1, NULL);
  g_auto (GStrv) kinds = hd_plan_read_list (item, "scope_kinds", place, error);
  g_autofree char *joined = kinds == NULL ? NULL : g_strjoinv (",", kinds);
  const HdFigure *figure;

  if (joined == NULL || !FILL (target, item, members, place, error) ||
      !hd_plan_check_due ("once", hd_record_text (target, HD_TARGET_DUE), place, error) ||
      !check_words (kinds, hd_unit_kinds, "all", place, "scope_kinds", error))
    return FALSE;
  hd_record_set_text (target, HD_TARGET_SCOPE_KINDS, joined);
  figure = hd_figure_lookup (hd_record_text (target, HD_TARGET_FIGURE));
  if (figure == NULL)
    return hd_plan_bad (error, place, "figure", _("there is no figure of this name"));
  if ((figure->units != NULL) != g_strv_contains (per_unit, hd_record_text (target, HD_TARGET_COMPARATOR)))
    return hd_plan_bad (error, place, "comparator", _("it does not go with this figure"));
  return save (reader, target, place, error);
}

static gboolean
load_obligation (Reader *reader, JsonObject *item, guint index, const char *place, GError **error)
{
  static const HdPlanMember members[] = {
    { "code", HD_OBLIGATION_CODE }, { "title", HD_OBLIGATION_TITLE }, { "source", HD_OBLIGATION_SOURCE },
    { "rhythm", HD_OBLIGATION_RHYTHM }, { "due", HD_OBLIGATION_DUE }, { "wording", HD_OBLIGATION_WORDING },
    { "inclusive", HD_OBLIGATION_INCLUSIVE }, { "evidence", HD_OBLIGATION_EVIDENCE }, { "quota", HD_OBLIGATION_QUOTA },
    { "notice", HD_OBLIGATION_NOTICE }, { "note", HD_OBLIGATION_NOTE },
  };
  static const char *const everybody[] = { "all", "council", "clusters", NULL };
  g_autoptr (HdRecord) obligation = g_object_new (HD_TYPE_OBLIGATION, "plan", reader->plan, "position", (gint64) index + 1,
                                                  "inclusive", TRUE, NULL);
  g_auto (GStrv) owners = hd_plan_read_list (item, "owner", place, error);
  g_auto (GStrv) wordings = owners == NULL ? NULL : hd_plan_read_list (item, "wordings", place, error);
  g_autofree char *movement = wordings == NULL ? NULL : hd_plan_read_text (item, "movement", place, FALSE, error);
  g_autoptr (GPtrArray) others = g_ptr_array_new ();
  g_autofree char *owner = NULL, *other = NULL;

  if (movement == NULL || !FILL (obligation, item, members, place, error) ||
      !hd_plan_check_due (hd_record_text (obligation, HD_OBLIGATION_RHYTHM), hd_record_text (obligation, HD_OBLIGATION_DUE), place, error))
    return FALSE;
  for (guint i = 0; owners[i] != NULL; i++)
    if (!g_strv_contains (everybody, owners[i]) && lookup (reader->units, owners[i]) == 0)
      return hd_plan_bad (error, place, "owner", _("there is no unit with this code"));
  if (movement[0] != '\0' && lookup (reader->movements, movement) == 0)
    return hd_plan_bad (error, place, "movement", _("there is no movement with this code"));
  /* The plan says one duty in several ways: the other ones stand beside the first. */
  for (guint i = 0; wordings[i] != NULL; i++)
    if (strcmp (wordings[i], hd_record_text (obligation, HD_OBLIGATION_WORDING)) != 0)
      g_ptr_array_add (others, wordings[i]);
  g_ptr_array_add (others, NULL);
  other = g_strjoinv ("; ", (char **) others->pdata);
  owner = g_strjoinv (", ", owners);
  hd_record_set_text (obligation, HD_OBLIGATION_WORDING_OTHER, other);
  hd_record_set_text (obligation, HD_OBLIGATION_OWNER, owner);
  hd_record_set_int (obligation, HD_OBLIGATION_MOVEMENT, lookup (reader->movements, movement));
  return save (reader, obligation, place, error);
}

static gboolean
load_award_form (Reader *reader, JsonObject *item, guint index, const char *place, GError **error)
{
  static const HdPlanMember members[] = {
    { "code", HD_AWARD_FORM_CODE }, { "name", HD_AWARD_FORM_NAME }, { "level", HD_AWARD_FORM_LEVEL },
    { "type", HD_AWARD_FORM_TYPE }, { "aliases", HD_AWARD_FORM_ALIASES },
    { "valid_from", HD_AWARD_FORM_VALID_FROM }, { "valid_to", HD_AWARD_FORM_VALID_TO },
  };
  g_autoptr (HdRecord) form = g_object_new (HD_TYPE_AWARD_FORM, "position", (gint64) index + 1, NULL);
  g_auto (GStrv) kinds = hd_plan_read_list (item, "kinds", place, error);
  g_autofree char *joined = kinds == NULL ? NULL : g_strjoinv (",", kinds);
  g_autoptr (HdRecord) there = NULL;

  if (joined == NULL || !FILL (form, item, members, place, error) ||
      !check_words (kinds, hd_subject_kinds, NULL, place, "kinds", error))
    return FALSE;
  there = already_there (reader, HD_TYPE_AWARD_FORM, hd_record_text (form, HD_AWARD_FORM_CODE), hd_record_text (form, HD_AWARD_FORM_NAME));
  if (there != NULL)
    return TRUE;
  hd_record_set_text (form, HD_AWARD_FORM_SUBJECT_KINDS, joined);
  return save (reader, form, place, error);
}

/* Every object of a list; one that is not there is empty. */
static gboolean
load_items (Reader *reader, const char *member, ItemFunc load, GError **error)
{
  JsonNode *node = json_object_get_member (reader->root, member);
  JsonArray *array;

  if (node == NULL)
    return TRUE;
  if (!JSON_NODE_HOLDS_ARRAY (node))
    return hd_plan_bad (error, member, "", _("a list is needed"));
  array = json_node_get_array (node);
  if (json_array_get_length (array) > HD_PLAN_MAX_ITEMS)
    return hd_plan_bad (error, member, "", _("it is too long"));
  for (guint i = 0; i < json_array_get_length (array); i++) {
    JsonNode *item = json_array_get_element (array, i);
    g_autofree char *place = g_strdup_printf ("%s[%u]", member, i);

    if (!JSON_NODE_HOLDS_OBJECT (item))
      return hd_plan_bad (error, place, "", _("an object is needed"));
    if (!load (reader, json_node_get_object (item), i, place, error))
      return FALSE;
  }
  return TRUE;
}

static gboolean
load_everything (Reader *reader, GError **error)
{
  return hd_plan_read_object (reader->root, "plan", error) != NULL &&
         load_council (reader, error) &&
         load_plan (reader, error) &&
         load_letterhead (reader, error) &&
         load_items (reader, "legal_bases", load_legal_basis, error) &&
         load_items (reader, "clusters", load_cluster, error) &&
         load_items (reader, "units", load_unit, error) &&
         load_standing_body (reader, error) &&
         load_items (reader, "movements", load_movement, error) &&
         load_items (reader, "targets", load_target, error) &&
         load_items (reader, "obligations", load_obligation, error) &&
         hd_plan_make_tasks (reader->store, reader->root, reader->plan, error) &&
         load_items (reader, "award_forms", load_award_form, error);
}

gboolean
hd_plan_make_records (HdStore *store, JsonObject *root, GError **error)
{
  Reader reader = {
    .store = store,
    .root = root,
    .units = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free),
    .clusters = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free),
    .movements = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free),
  };
  gboolean done = load_everything (&reader, error);

  g_hash_table_unref (reader.units);
  g_hash_table_unref (reader.clusters);
  g_hash_table_unref (reader.movements);
  return done;
}
