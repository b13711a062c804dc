/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "data-file.h"
#include "plan-json.h"
#include "reform-file.h"
#include "store/text.h"

typedef struct {
  HdReform  *reform;
  GPtrArray *units;   /* (owned) of HdUnit: those there on the day before */
} Reader;

static void
home_free (HdReformHome *home)
{
  g_free (home->label);
  g_free (home->to);
  g_free (home);
}

void
hd_reform_free (HdReform *self)
{
  g_free (self->title);
  g_free (self->note);
  g_clear_pointer (&self->change, hd_reorganisation_free);
  g_ptr_array_unref (self->homes);
  g_free (self);
}

/* Codes are exact, names may be spelt in another way. */
static gint64
find_unit (Reader *reader, const char *word)
{
  g_autofree char *key = hd_text_key (word);

  for (guint i = 0; i < reader->units->len; i++)
    if (strcmp (hd_record_text (g_ptr_array_index (reader->units, i), HD_UNIT_CODE), word) == 0)
      return hd_record_id (g_ptr_array_index (reader->units, i));
  for (guint i = 0; *key != '\0' && i < reader->units->len; i++)
    if (strcmp (hd_record_text (g_ptr_array_index (reader->units, i), HD_UNIT_NAME_KEY), key) == 0)
      return hd_record_id (g_ptr_array_index (reader->units, i));
  return 0;
}

static gboolean
read_flag (JsonObject *object, const char *member, const char *place, gboolean *flag, GError **error)
{
  JsonNode *node = json_object_get_member (object, member);

  *flag = FALSE;
  if (node == NULL)
    return TRUE;
  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_BOOLEAN)
    return hd_plan_bad (error, place, member, _("true or false is needed"));
  *flag = json_node_get_boolean (node);
  return TRUE;
}

static gboolean
read_step (gpointer data, JsonObject *item, guint index, const char *place, GError **error)
{
  Reader *reader = data;
  g_autofree char *kind = hd_plan_read_text (item, "kind", place, FALSE, error);
  g_auto (GStrv) from = kind == NULL ? NULL : hd_plan_read_list (item, "from", place, error);
  g_auto (GStrv) to = from == NULL ? NULL : hd_plan_read_list (item, "to", place, error);
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  gboolean assumed, if_there;
  HdUnitStep *step;

  if (to == NULL || !read_flag (item, "default", place, &assumed, error) || !read_flag (item, "if_there", place, &if_there, error))
    return FALSE;
  if (hd_choice_index (hd_unit_changes, kind) < 0)
    return hd_plan_bad (error, place, "kind", _("it is none of rename, merge, split, part, dissolve"));
  for (guint i = 0; from[i] != NULL; i++) {
    gint64 id = find_unit (reader, from[i]);

    if (id == 0 && !if_there) {
      g_autofree char *why = g_strdup_printf (_("there is no unit “%s” on the day before"), from[i]);
      g_autofree char *member = g_strdup_printf ("from[%u]", i);

      return hd_plan_bad (error, place, member, why);
    }
    if (id != 0)
      g_array_append_val (ids, id);
  }
  if (ids->len == 0 && if_there)
    return TRUE;
  step = hd_unit_step_new (kind, (gint64 *) (gpointer) ids->data, ids->len, (const char *const *) to);
  step->assumed = assumed;
  g_ptr_array_add (reader->reform->change->steps, step);
  return TRUE;
}

static gboolean
read_home (gpointer data, JsonObject *item, guint index, const char *place, GError **error)
{
  Reader *reader = data;
  g_autofree char *from = hd_plan_read_text (item, "from", place, FALSE, error);
  g_autofree char *to = from == NULL ? NULL : hd_plan_read_text (item, "to", place, FALSE, error);
  g_autofree char *label = to == NULL ? NULL : hd_plan_read_text (item, "record", place, FALSE, error);
  HdReformHome *home;
  gint64 id;

  if (label == NULL)
    return FALSE;
  id = find_unit (reader, from);
  if (id == 0)
    return hd_plan_bad (error, place, "from", _("there is no such unit on the day before"));
  if (*to == '\0')
    return hd_plan_bad (error, place, "to", _("a text is needed"));
  home = g_new0 (HdReformHome, 1);
  home->from = id;
  home->label = g_steal_pointer (&label);
  home->to = g_steal_pointer (&to);
  g_ptr_array_add (reader->reform->homes, home);
  return TRUE;
}

/* A choice is one of the units that follow. */
static gboolean
check_homes (HdReform *self, GError **error)
{
  for (guint i = 0; i < self->homes->len; i++) {
    const HdReformHome *home = g_ptr_array_index (self->homes, i);
    g_autofree char *place = g_strdup_printf ("homes[%u]", i);
    gboolean follows = FALSE;

    for (guint j = 0; j < self->change->steps->len; j++) {
      const HdUnitStep *step = g_ptr_array_index (self->change->steps, j);

      for (guint k = 0; k < step->n_from; k++)
        follows = follows || (step->from[k] == home->from && g_strv_contains ((const char *const *) step->to, home->to));
    }
    if (!follows)
      return hd_plan_bad (error, place, "to", _("it is none of the units that follow"));
  }
  return TRUE;
}

/* The units there on a day. (transfer full) (nullable) */
static GPtrArray *
units_on (HdStore *store, const char *day, GError **error)
{
  g_autoptr (GPtrArray) all = hd_store_get_all (store, HD_TYPE_UNIT, error);
  g_autoptr (GPtrArray) units = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; all != NULL && i < all->len; i++) {
    HdRecord *unit = g_ptr_array_index (all, i);
    const char *from = hd_record_text (unit, HD_UNIT_VALID_FROM), *to = hd_record_text (unit, HD_UNIT_VALID_TO);

    if (strcmp (from, day) <= 0 && (*to == '\0' || strcmp (to, day) >= 0))
      g_ptr_array_add (units, g_object_ref (unit));
  }
  return all == NULL ? NULL : g_steal_pointer (&units);
}

HdReform *
hd_reform_read (HdStore *store, GFile *file, GError **error)
{
  g_autoptr (JsonParser) parser = hd_plan_parse (file, error);
  JsonObject *root = parser == NULL ? NULL : json_node_get_object (json_parser_get_root (parser));
  g_autofree char *day = root == NULL ? NULL : hd_plan_read_text (root, "day", "", FALSE, error);
  g_autofree char *ground = day == NULL ? NULL : hd_plan_read_text (root, "ground", "", FALSE, error);
  g_autoptr (HdReform) self = NULL;
  g_autoptr (GPtrArray) units = NULL;
  g_autofree char *eve = NULL;
  Reader reader = { 0 };

  if (ground == NULL)
    return NULL;
  if (strlen (day) != 10 || !hd_date_is_valid (day)) {
    hd_plan_bad (error, "", "day", _("a date is needed"));
    return NULL;
  }
  eve = hd_date_add_days (day, -1);
  units = units_on (store, eve, error);
  if (units == NULL)
    return NULL;
  self = g_new0 (HdReform, 1);
  self->change = hd_reorganisation_new (day, ground);
  self->homes = g_ptr_array_new_with_free_func ((GDestroyNotify) home_free);
  self->title = hd_plan_read_text (root, "title", "", FALSE, error);
  self->note = self->title == NULL ? NULL : hd_plan_read_text (root, "note", "", TRUE, error);
  reader.reform = self;
  reader.units = units;
  if (self->note == NULL || !hd_plan_each (root, "steps", "", read_step, &reader, error) ||
      (json_object_has_member (root, "homes") && !hd_plan_each (root, "homes", "", read_home, &reader, error)) ||
      !check_homes (self, error) || !hd_reorganisation_check (store, self->change, error))
    return NULL;
  return g_steal_pointer (&self);
}

/* One record comes before all of its unit, whatever the order in the file. */
void
hd_reform_choose (HdReform *self, GPtrArray *rehomings)
{
  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < self->homes->len; i++) {
      HdReformHome *home = g_ptr_array_index (self->homes, i);

      if ((*home->label != '\0') != (pass == 1))
        continue;
      for (guint j = 0; j < rehomings->len; j++) {
        HdRehoming *row = g_ptr_array_index (rehomings, j);

        if (row->from == home->from && (pass == 0 || strcmp (row->label, home->label) == 0) &&
            g_strv_contains ((const char *const *) row->choices, home->to))
          hd_rehoming_choose (row, home->to);
      }
    }
}

char *
hd_reform_title (GFile *file)
{
  g_autoptr (JsonParser) parser = hd_plan_parse (file, NULL);
  char *title = parser == NULL ? NULL : hd_plan_read_text (json_node_get_object (json_parser_get_root (parser)), "title", "", FALSE, NULL);

  if (title != NULL && *title != '\0')
    return title;
  g_free (title);
  return g_file_get_basename (file);
}

GPtrArray *
hd_reforms (void)
{
  GPtrArray *files = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *folder = hd_data_folder ("reforms");
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".json"))
      g_ptr_array_add (files, g_file_new_build_filename (folder, name, NULL));
  return files;
}
