/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include "data-file.h"
#include "plan-file.h"
#include "store/plan.h"
#include "plan-json.h"
#include "rules-file.h"
#include "store/text.h"

/**
 * hd_plan_file_load:
 * @file: a plan, format 1
 *
 * Makes the records of a plan as one change set: the council and its letterhead if
 * they are not there, the plan with its legal bases, movements, targets and
 * obligations, those units and awards that are new, and the shipped rules
 * (hd_rules_load()). Nothing is written if any of
 * it is wrong; the error then names the place, such as "targets[3].comparator".
 *
 * Errors: INVALID, TOO_NEW, TOO_LARGE, NOT_FOUND; CONSTRAINT if this plan is there.
 */
gboolean
hd_plan_file_load (HdStore *store, GFile *file, GError **error)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autoptr (JsonParser) parser = NULL;
  g_autoptr (HdPlanFile) plan = NULL;
  g_autofree char *label = NULL;

  parser = hd_plan_parse (file, error);
  if (parser == NULL || (plan = hd_plan_file_read (file, error)) == NULL) {
    if (parser == NULL)
      g_prefix_error (error, "%s: ", name);
    return FALSE;
  }
  label = g_strdup_printf (_("Plan %s"), plan->number[0] != '\0' ? plan->number : plan->title);
  /* The first plan makes the file what it is; a later one can be taken back. */
  if (!(hd_store_count (store, HD_TYPE_PLAN) == 0 ? hd_store_begin_making : hd_store_begin) (store, label, error))
    return FALSE;
  if (hd_plan_make_records (store, json_node_get_object (json_parser_get_root (parser)), error) && hd_rules_load (store, error))
    return hd_store_commit (store, error);
  g_prefix_error (error, "%s: ", name);
  hd_store_rollback (store);
  return FALSE;
}

/**
 * hd_plan_file_read:
 *
 * What a plan is about, without loading it.
 *
 * Returns: (transfer full): or NULL with an error that names the file and the place
 */
HdPlanFile *
hd_plan_file_read (GFile *file, GError **error)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autoptr (JsonParser) parser = hd_plan_parse (file, error);
  g_autoptr (HdPlanFile) self = g_new0 (HdPlanFile, 1);
  g_autofree char *number = NULL, *symbol = NULL;
  JsonObject *root, *plan, *council;

  self->file = g_object_ref (file);
  if (parser != NULL) {
    root = json_node_get_object (json_parser_get_root (parser));
    if ((plan = hd_plan_read_object (root, "plan", error)) != NULL &&
        (council = hd_plan_read_object (root, "council", error)) != NULL &&
        (self->title = hd_plan_read_text (plan, "title", "plan", FALSE, error)) != NULL &&
        (number = hd_plan_read_text (plan, "number", "plan", FALSE, error)) != NULL &&
        (symbol = hd_plan_read_text (plan, "symbol", "plan", FALSE, error)) != NULL &&
        (self->council = hd_plan_read_text (council, "name", "council", FALSE, error)) != NULL &&
        (self->level = hd_plan_read_text (council, "level", "council", FALSE, error)) != NULL &&
        hd_plan_read_year (plan, "period_start", "plan", &self->period_start, error) &&
        hd_plan_read_year (plan, "period_end", "plan", &self->period_end, error)) {
      self->number = number[0] == '\0' ? g_strdup ("") : g_strdup_printf ("%s/%s", number, symbol);
      return g_steal_pointer (&self);
    }
  }
  g_prefix_error (error, "%s: ", name);
  return NULL;
}

static int
by_period (gconstpointer a, gconstpointer b)
{
  const HdPlanFile *left = *(HdPlanFile **) a, *right = *(HdPlanFile **) b;
  gint64 difference = left->period_start - right->period_start;

  return difference != 0 ? (difference > 0) - (difference < 0) : hd_text_compare (left->title, right->title);
}

/**
 * hd_plan_file_list:
 *
 * Returns: (transfer full) (element-type HdPlanFile): the shipped plans that can be
 * read, oldest period first
 */
GPtrArray *
hd_plan_file_list (void)
{
  GPtrArray *plans = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_plan_file_free);
  g_autofree char *folder = hd_data_folder ("plans");
  GDir *dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL) {
    g_autofree char *path = g_build_filename (folder, name, NULL);
    g_autoptr (GFile) file = g_file_new_for_path (path);
    HdPlanFile *plan = g_str_has_suffix (name, ".json") ? hd_plan_file_read (file, NULL) : NULL;

    if (plan != NULL)
      g_ptr_array_add (plans, plan);
  }
  g_clear_pointer (&dir, g_dir_close);
  g_ptr_array_sort (plans, by_period);
  return plans;
}

void
hd_plan_file_free (HdPlanFile *plan)
{
  g_clear_object (&plan->file);
  g_free (plan->title);
  g_free (plan->number);
  g_free (plan->council);
  g_free (plan->level);
  g_free (plan);
}
