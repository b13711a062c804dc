/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tasks of a plan file: made with the plan, or later in a council file that was made
 * before tasks were known. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include "plan-file.h"
#include "plan-json.h"
#include "store/activity.h"
#include "store/task.h"
#include "store/text.h"
#include "store/unit.h"

typedef struct {
  HdStore    *store;
  gint64      plan;
  GHashTable *units;        /* code in the file -> gint64 id */
  GHashTable *targets;
  GHashTable *obligations;
  GHashTable *tasks;
} Tasks;

static void
put (GHashTable *codes, const char *code, gint64 id)
{
  g_hash_table_insert (codes, g_strdup (code), g_memdup2 (&id, sizeof id));
}

static gint64
lookup (GHashTable *codes, const char *code)
{
  gint64 *id = g_hash_table_lookup (codes, code);

  return id == NULL ? 0 : *id;
}

/* A unit of the file is the one of the council file with its code, or else with its name. */
static gboolean
know_unit (gpointer data, JsonObject *item, guint index, const char *place, GError **error)
{
  Tasks *self = data;
  g_autofree char *code = hd_plan_read_text (item, "code", place, FALSE, error);
  g_autofree char *name = code == NULL ? NULL : hd_plan_read_text (item, "name", place, FALSE, error);
  g_autoptr (GPtrArray) found = name == NULL ? NULL : hd_store_find (self->store, HD_TYPE_UNIT, "code", code, error);

  if (found != NULL && found->len == 0) {
    g_ptr_array_unref (found);
    found = hd_store_find (self->store, HD_TYPE_UNIT, "name", name, error);
  }
  if (found != NULL && found->len > 0)
    put (self->units, code, hd_record_id (g_ptr_array_index (found, 0)));
  return found != NULL;
}

static gboolean
know_codes (Tasks *self, GType type, guint field, GHashTable *codes, GError **error)
{
  g_autoptr (GPtrArray) all = hd_store_find_ref (self->store, type, "plan", self->plan, error);

  for (guint i = 0; all != NULL && i < all->len; i++)
    put (codes, hd_record_text (g_ptr_array_index (all, i), field), hd_record_id (g_ptr_array_index (all, i)));
  return all != NULL;
}

/* Sets a reference from a member that holds a code. */
static gboolean
refer (HdRecord *task, JsonObject *item, const char *member, guint field, GHashTable *codes, const char *place, GError **error)
{
  g_autofree char *code = hd_plan_read_text (item, member, place, FALSE, error);

  if (code == NULL)
    return FALSE;
  if (*code != '\0' && lookup (codes, code) == 0)
    return hd_plan_bad (error, place, member, _("there is none with this code"));
  hd_record_set_int (task, field, lookup (codes, code));
  return TRUE;
}

/* Units by their codes as units of the task, those from first on. */
static gboolean
add_units (Tasks *self, HdRecord *task, char **codes, guint first, const char *role, const char *place, const char *member, GError **error)
{
  for (guint i = 0; codes[i] != NULL; i++) {
    g_autoptr (HdRecord) link = NULL;

    if (lookup (self->units, codes[i]) == 0)
      return hd_plan_bad (error, place, member, _("there is no unit with this code"));
    if (i < first)
      continue;
    link = g_object_new (HD_TYPE_TASK_UNIT, "task", hd_record_id (task), "unit", lookup (self->units, codes[i]),
                         "role", role, "position", (gint64) i + 1, NULL);
    if (!hd_store_save (self->store, link, error))
      return FALSE;
  }
  return TRUE;
}

static gboolean
load_task (gpointer data, JsonObject *item, guint index, const char *place, GError **error)
{
  static const HdPlanMember members[] = {
    { "code", HD_TASK_CODE }, { "title", HD_TASK_TITLE }, { "source", HD_TASK_SOURCE }, { "lead_text", HD_TASK_LEAD_TEXT },
    { "cooperating_text", HD_TASK_COOPERATING }, { "rhythm", HD_TASK_RHYTHM }, { "due", HD_TASK_DUE },
    { "wording", HD_TASK_WORDING }, { "evidence", HD_TASK_EVIDENCE }, { "note", HD_TASK_NOTE },
  };
  Tasks *self = data;
  g_autoptr (HdRecord) task = g_object_new (HD_TYPE_TASK, "plan", self->plan, "position", (gint64) index + 1, NULL);
  g_auto (GStrv) leads = hd_plan_read_list (item, "leads", place, error);
  g_auto (GStrv) helpers = leads == NULL ? NULL : hd_plan_read_list (item, "cooperating", place, error);
  const char *code;

  if (helpers == NULL || !hd_plan_fill (task, item, members, G_N_ELEMENTS (members), place, error) ||
      !hd_plan_check_due (hd_record_text (task, HD_TASK_RHYTHM), hd_record_text (task, HD_TASK_DUE), place, error) ||
      !refer (task, item, "parent", HD_TASK_PARENT, self->tasks, place, error) ||
      !refer (task, item, "target", HD_TASK_TARGET, self->targets, place, error) ||
      !refer (task, item, "obligation", HD_TASK_OBLIGATION, self->obligations, place, error))
    return FALSE;
  code = hd_record_text (task, HD_TASK_CODE);
  if (*code == '\0' || lookup (self->tasks, code) != 0)
    return hd_plan_bad (error, place, "code", *code == '\0' ? _("it is missing") : _("two have this code"));
  if (leads[0] != NULL)
    hd_record_set_int (task, HD_TASK_LEAD, lookup (self->units, leads[0]));
  if (!hd_store_save (self->store, task, error)) {
    g_prefix_error (error, "%s: ", place);
    return FALSE;
  }
  put (self->tasks, code, hd_record_id (task));
  return add_units (self, task, leads, 1, "lead", place, "leads", error) &&
         add_units (self, task, helpers, 0, "cooperate", place, "cooperating", error);
}

static GHashTable *
new_codes (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

/* Inside the change set begun, after units, targets and obligations are there. */
gboolean
hd_plan_make_tasks (HdStore *store, JsonObject *root, gint64 plan, GError **error)
{
  g_autoptr (GHashTable) units = new_codes (), targets = new_codes (), obligations = new_codes (), tasks = new_codes ();
  Tasks self = { store, plan, units, targets, obligations, tasks };

  return !json_object_has_member (root, "tasks") ||
         ((!json_object_has_member (root, "units") || hd_plan_each (root, "units", "", know_unit, &self, error)) &&
          know_codes (&self, HD_TYPE_TARGET, HD_TARGET_CODE, targets, error) &&
          know_codes (&self, HD_TYPE_OBLIGATION, HD_OBLIGATION_CODE, obligations, error) &&
          hd_plan_each (root, "tasks", "", load_task, &self, error));
}

/* The shipped file that a plan was made from. (transfer full) (nullable) */
static HdPlanFile *
find_file (HdRecord *plan)
{
  g_autofree char *number = g_strdup_printf ("%s/%s", hd_record_text (plan, HD_PLAN_NUMBER), hd_record_text (plan, HD_PLAN_SYMBOL));
  g_autoptr (GPtrArray) files = hd_plan_file_list ();

  for (guint i = 0; i < files->len; i++) {
    HdPlanFile *file = g_ptr_array_index (files, i);

    if (g_strcmp0 (file->title, hd_record_text (plan, HD_PLAN_TITLE)) == 0 &&
        (*file->number == '\0' || g_strcmp0 (file->number, number) == 0))
      return g_ptr_array_steal_index (files, i);
  }
  return NULL;
}

/**
 * hd_plan_file_add_tasks:
 * @plan: a plan without tasks
 *
 * Takes the tasks of a plan from the shipped file that it was made from, as one change set.
 */
gboolean
hd_plan_file_add_tasks (HdStore *store, gint64 plan, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_PLAN, plan, error);
  g_autoptr (HdPlanFile) file = record == NULL ? NULL : find_file (record);
  g_autoptr (JsonParser) parser = NULL;

  if (record == NULL)
    return FALSE;
  if (file == NULL) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_NOT_FOUND,
                         _("This plan was not made from a file that comes with the program. Add its tasks one by one"));
    return FALSE;
  }
  parser = hd_plan_parse (file->file, error);
  if (parser == NULL || !hd_store_begin (store, _("Take the tasks from the plan file"), error))
    return FALSE;
  if (!hd_plan_make_tasks (store, json_node_get_object (json_parser_get_root (parser)), plan, error)) {
    hd_store_rollback (store);
    return FALSE;
  }
  return hd_store_commit (store, error);
}
