/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include "data-file.h"
#include "plan-file.h"
#include "store/plan.h"
#include "plan-json.h"
#include "store/text.h"

/* What protects the program from a file that is not a plan. */
#define MAX_BYTES  (4 * 1024 * 1024)
#define MAX_DEPTH  16

/* The parser is recursive, so depth is bounded before it starts. */
static gboolean
check_depth (const char *text, gsize length, GError **error)
{
  gboolean in_string = FALSE;
  int depth = 0;

  for (gsize i = 0; i < length; i++) {
    if (in_string) {
      if (text[i] == '\\')
        i++;
      else if (text[i] == '"')
        in_string = FALSE;
    } else if (text[i] == '"') {
      in_string = TRUE;
    } else if (text[i] == '{' || text[i] == '[') {
      if (++depth > MAX_DEPTH)
        return hd_plan_bad (error, "", "", _("it is nested too deeply"));
    } else if (text[i] == '}' || text[i] == ']') {
      depth--;
    }
  }
  return TRUE;
}

/* (transfer full): a parser whose root is an object of a format we know, or NULL */
static JsonParser *
parse (GFile *file, GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (GFileInfo) info = NULL;
  g_autoptr (GError) failure = NULL;
  g_autofree char *text = NULL;
  JsonNode *format;
  gsize length;

  info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_SIZE "," G_FILE_ATTRIBUTE_STANDARD_TYPE, 0, NULL, &failure);
  if (info == NULL) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_NOT_FOUND, failure->message);
    return NULL;
  }
  if (g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR) {
    hd_plan_bad (error, "", "", _("this is not a plan"));
    return NULL;
  }
  if (g_file_info_get_size (info) > MAX_BYTES) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_TOO_LARGE, _("this is too large for a plan"));
    return NULL;
  }
  if (!g_file_load_contents (file, NULL, &text, &length, NULL, &failure)) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_NOT_FOUND, failure->message);
    return NULL;
  }
  if (!g_utf8_validate (text, length, NULL)) {
    hd_plan_bad (error, "", "", _("the text is not UTF-8"));
    return NULL;
  }
  if (!check_depth (text, length, error))
    return NULL;
  if (!json_parser_load_from_data (parser, text, length, &failure)) {
    hd_plan_bad (error, "", "", failure->message);
    return NULL;
  }
  if (json_parser_get_root (parser) == NULL || !JSON_NODE_HOLDS_OBJECT (json_parser_get_root (parser))) {
    hd_plan_bad (error, "", "", _("this is not a plan"));
    return NULL;
  }
  format = json_object_get_member (json_node_get_object (json_parser_get_root (parser)), "format");
  if (format == NULL || !JSON_NODE_HOLDS_VALUE (format) || json_node_get_value_type (format) != G_TYPE_INT64) {
    hd_plan_bad (error, "format", "", _("this is not a plan"));
    return NULL;
  }
  if (json_node_get_int (format) != 1) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_TOO_NEW, _("format: this plan is written for a newer version of the program"));
    return NULL;
  }
  return g_steal_pointer (&parser);
}

/**
 * hd_plan_file_load:
 * @file: a plan, format 1
 *
 * Makes the records of a plan as one change set: the council and its letterhead if
 * they are not there, the plan with its legal bases, movements, targets and
 * obligations, and those units and awards that are new. Nothing is written if any of
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

  parser = parse (file, error);
  if (parser == NULL || (plan = hd_plan_file_read (file, error)) == NULL) {
    if (parser == NULL)
      g_prefix_error (error, "%s: ", name);
    return FALSE;
  }
  label = g_strdup_printf (_("Plan %s"), plan->number[0] != '\0' ? plan->number : plan->title);
  /* The first plan makes the file what it is; a later one can be taken back. */
  if (!(hd_store_count (store, HD_TYPE_PLAN) == 0 ? hd_store_begin_making : hd_store_begin) (store, label, error))
    return FALSE;
  if (hd_plan_make_records (store, json_node_get_object (json_parser_get_root (parser)), error))
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
  g_autoptr (JsonParser) parser = parse (file, error);
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
