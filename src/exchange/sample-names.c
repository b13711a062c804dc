/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <json-glib/json-glib.h>
#include <string.h>
#include "data-file.h"
#include "sample-names.h"
#include "store/error.h"
#include "store/nomination.h"
#include "store/unit.h"

static void
deed_free (HdSampleDeed *deed)
{
  g_free (deed->text);
  g_free (deed->type);
  g_free (deed);
}

static void
role_free (HdSampleRole *role)
{
  g_free (role->text);
  g_free (role);
}

static void
unit_free (HdSampleUnit *unit)
{
  g_free (unit->name);
  g_free (unit->kind);
  g_free (unit);
}

static void
pool_clear (HdPool *pool)
{
  g_clear_pointer (&pool->items, g_ptr_array_unref);
  g_clear_pointer (&pool->sums, g_array_unref);
}

/* The array called key, an empty one if there is none. */
static JsonArray *
get_array (JsonObject *object, const char *key)
{
  JsonNode *node = object == NULL ? NULL : json_object_get_member (object, key);

  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node))
    return json_array_new ();
  return json_array_ref (json_node_get_array (node));
}

static JsonObject *
get_object (JsonObject *object, const char *key)
{
  JsonNode *node = json_object_get_member (object, key);

  return node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

static const char *
get_text (JsonObject *object, const char *key)
{
  return json_object_get_string_member_with_default (object, key, "");
}

static void
read_pool (JsonObject *object, const char *key, HdPool *pool)
{
  g_autoptr (JsonArray) array = get_array (object, key);
  guint sum = 0;

  pool->items = g_ptr_array_new_with_free_func (g_free);
  pool->sums = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < json_array_get_length (array); i++) {
    JsonObject *item = json_array_get_object_element (array, i);

    sum += CLAMP (json_object_get_int_member_with_default (item, "weight", 1), 1, 100000);
    g_ptr_array_add (pool->items, g_strdup (get_text (item, "name")));
    g_array_append_val (pool->sums, sum);
  }
}

/* One bit for each nick of the array that is one of choices. */
static guint
read_bits (JsonObject *object, const char *key, const HdChoice *choices)
{
  g_autoptr (JsonArray) array = get_array (object, key);
  guint bits = 0;

  for (guint i = 0; i < json_array_get_length (array); i++) {
    int index = hd_choice_index (choices, json_array_get_string_element (array, i));

    if (index >= 0)
      bits |= 1u << index;
  }
  return bits;
}

static gpointer
read_deed (JsonObject *item)
{
  HdSampleDeed *deed = g_new0 (HdSampleDeed, 1);

  deed->text = g_strdup (get_text (item, "text"));
  deed->type = g_strdup (get_text (item, "type"));
  deed->movement = json_object_get_int_member_with_default (item, "movement", 1);
  deed->kinds = read_bits (item, "kinds", hd_subject_kinds);
  deed->from = json_object_get_int_member_with_default (item, "from", 0);
  deed->to = json_object_get_int_member_with_default (item, "to", 0);
  deed->female = strcmp (get_text (item, "sex"), "female") == 0;
  deed->pupil = json_object_get_boolean_member_with_default (item, "pupil", FALSE);
  return deed;
}

static gpointer
read_role (JsonObject *item)
{
  HdSampleRole *role = g_new0 (HdSampleRole, 1);

  role->text = g_strdup (get_text (item, "text"));
  role->unit_kinds = read_bits (item, "unit_kinds", hd_unit_kinds);
  role->direct_worker = json_object_get_boolean_member_with_default (item, "direct_worker", FALSE);
  role->small = json_object_get_boolean_member_with_default (item, "small", FALSE);
  return role;
}

static gpointer
read_unit (JsonObject *item)
{
  HdSampleUnit *unit = g_new0 (HdSampleUnit, 1);

  unit->name = g_strdup (get_text (item, "name"));
  unit->kind = g_strdup (get_text (item, "kind"));
  return unit;
}

static GPtrArray *
read_all (JsonObject *object, const char *key, gpointer (*read) (JsonObject *item), GDestroyNotify free_func)
{
  g_autoptr (JsonArray) array = get_array (object, key);
  GPtrArray *items = g_ptr_array_new_with_free_func (free_func);

  for (guint i = 0; i < json_array_get_length (array); i++)
    g_ptr_array_add (items, read (json_array_get_object_element (array, i)));
  return items;
}

static GPtrArray *
read_texts (JsonObject *object, const char *key)
{
  g_autoptr (JsonArray) array = get_array (object, key);
  GPtrArray *items = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < json_array_get_length (array); i++)
    g_ptr_array_add (items, g_strdup (json_array_get_string_element (array, i)));
  return items;
}

/* Nothing may be missing: whoever picks from a list need not ask. */
static gboolean
is_whole (HdSampleNames *self)
{
  return self->families.items->len > 0 && self->middles[0].items->len > 0 && self->middles[1].items->len > 0 &&
         self->givens[0].items->len > 0 && self->givens[1].items->len > 0 && self->streets->len > 0 &&
         self->deeds->len > 0 && self->positions->len > 0 && self->collectives->len > 0;
}

void
hd_sample_names_free (HdSampleNames *self)
{
  pool_clear (&self->families);
  for (guint sex = 0; sex < 2; sex++) {
    pool_clear (&self->middles[sex]);
    pool_clear (&self->givens[sex]);
  }
  g_ptr_array_unref (self->streets);
  g_ptr_array_unref (self->deeds);
  g_ptr_array_unref (self->positions);
  g_ptr_array_unref (self->collectives);
  g_ptr_array_unref (self->units);
  g_free (self);
}

/* Reads the shipped file of names. (transfer full) */
HdSampleNames *
hd_sample_names_load (GError **error)
{
  g_autofree char *path = hd_data_file ("sample", "names.json");
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (HdSampleNames) self = NULL;
  JsonNode *root;
  JsonObject *object, *middle, *given;

  if (!json_parser_load_from_file (parser, path, error)) {
    g_prefix_error (error, "%s: ", path);
    return NULL;
  }
  root = json_parser_get_root (parser);
  object = root != NULL && JSON_NODE_HOLDS_OBJECT (root) ? json_node_get_object (root) : NULL;
  if (object == NULL) {
    g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("%s is not a file of sample names"), path);
    return NULL;
  }
  self = g_new0 (HdSampleNames, 1);
  middle = get_object (object, "middle");
  given = get_object (object, "given");
  read_pool (object, "family", &self->families);
  read_pool (middle, "male", &self->middles[0]);
  read_pool (middle, "female", &self->middles[1]);
  read_pool (given, "male", &self->givens[0]);
  read_pool (given, "female", &self->givens[1]);
  self->streets = read_texts (object, "streets");
  self->deeds = read_all (object, "deeds", read_deed, (GDestroyNotify) deed_free);
  self->positions = read_all (object, "positions", read_role, (GDestroyNotify) role_free);
  self->collectives = read_all (object, "collectives", read_role, (GDestroyNotify) role_free);
  self->units = read_all (object, "units", read_unit, (GDestroyNotify) unit_free);
  if (!is_whole (self)) {
    g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("%s is not a file of sample names"), path);
    return NULL;
  }
  return g_steal_pointer (&self);
}

/* One item of a pool that is not empty, the heavier the likelier. */
gconstpointer
hd_pool_pick (const HdPool *pool, GRand *rand)
{
  guint low = 0, high = pool->sums->len - 1;
  guint at = g_rand_int_range (rand, 0, g_array_index (pool->sums, guint, high));

  while (low < high) {
    guint middle = (low + high) / 2;

    if (at < g_array_index (pool->sums, guint, middle))
      high = middle;
    else
      low = middle + 1;
  }
  return g_ptr_array_index (pool->items, low);
}

/* The text with n in the place of {n}. (transfer full) */
char *
hd_sample_fill (const char *text, int n)
{
  const char *at = strstr (text, "{n}");

  return at == NULL ? g_strdup (text) : g_strdup_printf ("%.*s%d%s", (int) (at - text), text, n, at + strlen ("{n}"));
}
