/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The commands about a whole council file. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include "ctl.h"
#include "exchange/data-file.h"
#include "exchange/plan-file.h"
#include "exchange/sample.h"
#include "store/activity.h"
#include "store/attachment.h"
#include "store/award.h"
#include "store/council.h"
#include "store/movement.h"
#include "store/nomination.h"
#include "store/plan.h"
#include "store/text.h"
#include "store/unit.h"

#define DEFAULT_PLAN "ke-hoach-26-2023.json"

/* A plan by its path, or by the name of one shipped with the program. (transfer full) */
static GFile *
find_plan (const char *name)
{
  g_autofree char *full = g_str_has_suffix (name, ".json") ? g_strdup (name) : g_strconcat (name, ".json", NULL);
  g_autofree char *shipped = hd_data_file ("plans", full);

  if (!g_file_test (name, G_FILE_TEST_EXISTS) && strchr (name, G_DIR_SEPARATOR) == NULL && g_file_test (shipped, G_FILE_TEST_EXISTS))
    return g_file_new_for_path (shipped);
  return g_file_new_for_path (name);
}

/* Removes the file of a command that failed, and what stands beside it. */
static void
discard (HdStore *store)
{
  static const char *const ends[] = { "", "-wal", "-shm" };
  g_autofree char *path = g_strdup (hd_store_path (store));

  hd_store_close (store, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++) {
    g_autofree char *part = g_strconcat (path, ends[i], NULL);

    g_unlink (part);
  }
}

static void
print_made (CtlCall *call, HdStore *store)
{
  if (call->json) {
    JsonObject *object = json_object_new ();
    g_autoptr (GPtrArray) councils = hd_store_get_all (store, HD_TYPE_COUNCIL, NULL);

    json_object_set_string_member (object, "file", hd_store_path (store));
    json_object_set_string_member (object, "council", councils == NULL || councils->len == 0 ? ""
                                   : hd_record_text (g_ptr_array_index (councils, 0), HD_COUNCIL_NAME));
    json_object_set_int_member (object, "nominations", hd_store_count (store, HD_TYPE_NOMINATION));
    ctl_print_object (object);
  }
}

CtlStatus
ctl_new (CtlCall *call, GError **error)
{
  g_autoptr (GFile) plan = find_plan (call->plan);
  g_autoptr (HdPlanFile) known = hd_plan_file_read (plan, error);
  g_autoptr (HdStore) store = known == NULL ? NULL : hd_store_create (ctl_argument (call, 0), "", error);

  if (store == NULL)
    return CTL_REFUSED;
  if (!hd_plan_file_load (store, plan, error)) {
    discard (store);
    return CTL_REFUSED;
  }
  print_made (call, store);
  return CTL_DONE;
}

CtlStatus
ctl_sample (CtlCall *call, GError **error)
{
  g_autoptr (GFile) plan = find_plan (call->plan == NULL ? DEFAULT_PLAN : call->plan);
  HdSampleOptions options = {
    .year = call->year,
    .nominations = call->nominations < 0 ? HD_SAMPLE_NOMINATIONS : call->nominations,
    .entries = call->entries < 0 ? HD_SAMPLE_ENTRIES : call->entries,
    .judged = TRUE,
    .years = call->years < 0 ? 1 : call->years,
    .seed = call->seed < 0 ? 1 : call->seed,
  };
  g_autoptr (HdStore) store = hd_store_create (ctl_argument (call, 0), "", error);

  if (store == NULL)
    return CTL_REFUSED;
  if (!hd_plan_file_load (store, plan, error) ||
      !hd_sample_make (store, &options, ctl_progress, (gpointer) _("Nominations"), call->cancellable, error)) {
    discard (store);
    return CTL_REFUSED;
  }
  print_made (call, store);
  return CTL_DONE;
}

/* One line of what info says; the name is the JSON key and, translated, the label. */
typedef struct {
  const char *key;
  const char *label;   /* msgid */
  GType     (*type) (void);
} Counted;

static const Counted counted[] = {
  { "units",       N_("Units"),       hd_unit_get_type },
  { "movements",   N_("Movements"),   hd_movement_get_type },
  { "award_forms", N_("Award forms"), hd_award_form_get_type },
  { "targets",     N_("Targets"),     hd_target_get_type },
  { "obligations", N_("Obligations"), hd_obligation_get_type },
  { "subjects",    N_("Subjects"),    hd_subject_get_type },
  { "nominations", N_("Nominations"), hd_nomination_get_type },
  { "activities",  N_("Activities"),  hd_activity_get_type },
  { "attachments", N_("Attachments"), hd_attachment_get_type },
};

/* (transfer full) */
static char *
format_time (gint64 seconds)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_local (seconds);

  return time == NULL ? g_strdup ("") : g_date_time_format_iso8601 (time);
}

static JsonObject *
describe (HdStore *store, GError **error)
{
  g_autoptr (GPtrArray) councils = hd_store_get_all (store, HD_TYPE_COUNCIL, error);
  g_autoptr (GPtrArray) plans = councils == NULL ? NULL : hd_store_get_all (store, HD_TYPE_PLAN, error);
  g_autoptr (GPtrArray) backups = plans == NULL ? NULL : hd_store_backups (store);
  g_autoptr (GPtrArray) log = plans == NULL ? NULL : hd_store_log (store, 1, error);
  g_autoptr (JsonObject) object = NULL;
  g_autofree char *head = NULL;
  HdRecord *council;
  JsonArray *array = NULL;

  if (log == NULL)
    return NULL;
  object = json_object_new ();
  council = councils->len == 0 ? NULL : g_ptr_array_index (councils, 0);
  json_object_set_string_member (object, "file", hd_store_path (store));
  json_object_set_string_member (object, "council", council == NULL ? "" : hd_record_text (council, HD_COUNCIL_NAME));
  json_object_set_string_member (object, "level", council == NULL ? "" : hd_record_text (council, HD_COUNCIL_LEVEL));
  array = json_array_new ();
  for (guint i = 0; i < plans->len; i++) {
    HdRecord *plan = g_ptr_array_index (plans, i);
    JsonObject *item = json_object_new ();
    g_autofree char *number = g_strjoin ("/", hd_record_text (plan, HD_PLAN_NUMBER), hd_record_text (plan, HD_PLAN_SYMBOL), NULL);

    json_object_set_string_member (item, "number", *hd_record_text (plan, HD_PLAN_NUMBER) == '\0' ? "" : number);
    json_object_set_string_member (item, "title", hd_record_text (plan, HD_PLAN_TITLE));
    json_object_set_int_member (item, "period_start", hd_record_int (plan, HD_PLAN_PERIOD_START));
    json_object_set_int_member (item, "period_end", hd_record_int (plan, HD_PLAN_PERIOD_END));
    json_array_add_object_element (array, item);
  }
  json_object_set_array_member (object, "plans", array);
  for (guint i = 0; i < G_N_ELEMENTS (counted); i++)
    json_object_set_int_member (object, counted[i].key, hd_store_count (store, counted[i].type ()));
  json_object_set_int_member (object, "change_sets", log->len == 0 ? 0 : ((HdChange *) g_ptr_array_index (log, 0))->seq);
  if (log->len > 0) {
    g_autofree char *changed = format_time (((HdChange *) g_ptr_array_index (log, 0))->time);

    json_object_set_string_member (object, "changed", changed);
    json_object_set_string_member (object, "last_change", ((HdChange *) g_ptr_array_index (log, 0))->label);
  }
  head = hd_store_chain_head (store);
  json_object_set_string_member (object, "chain_head", head);
  if (backups->len > 0) {
    g_autofree char *taken = format_time (((HdBackup *) g_ptr_array_index (backups, 0))->time);

    json_object_set_string_member (object, "backup", taken);
    json_object_set_string_member (object, "backup_file", ((HdBackup *) g_ptr_array_index (backups, 0))->path);
  }
  return g_steal_pointer (&object);
}

static void
print_line (const char *label, const char *value)
{
  if (value != NULL && *value != '\0')
    ctl_print ("%s: %s\n", label, value);
}

CtlStatus
ctl_info (CtlCall *call, GError **error)
{
  g_autoptr (HdStore) store = ctl_open (call, TRUE, error);
  g_autoptr (JsonObject) object = store == NULL ? NULL : describe (store, error);
  JsonArray *plans;

  if (object == NULL)
    return CTL_REFUSED;
  if (call->json) {
    ctl_print_object (g_steal_pointer (&object));
    return CTL_DONE;
  }
  print_line (_("File"), json_object_get_string_member (object, "file"));
  print_line (_("Council"), json_object_get_string_member (object, "council"));
  plans = json_object_get_array_member (object, "plans");
  for (guint i = 0; i < json_array_get_length (plans); i++) {
    JsonObject *plan = json_array_get_object_element (plans, i);

    ctl_print ("%s: %s %s (%" G_GINT64_FORMAT "-%" G_GINT64_FORMAT ")\n", _("Plan"), json_object_get_string_member (plan, "number"),
               json_object_get_string_member (plan, "title"), json_object_get_int_member (plan, "period_start"),
               json_object_get_int_member (plan, "period_end"));
  }
  for (guint i = 0; i < G_N_ELEMENTS (counted); i++)
    ctl_print ("%s: %" G_GINT64_FORMAT "\n", _(counted[i].label), json_object_get_int_member (object, counted[i].key));
  ctl_print ("%s: %" G_GINT64_FORMAT "\n", _("Change sets"), json_object_get_int_member (object, "change_sets"));
  print_line (_("Last change"), json_object_get_string_member_with_default (object, "changed", ""));
  print_line (_("Last backup"), json_object_get_string_member_with_default (object, "backup", _("none")));
  print_line (_("Head of the log"), json_object_get_string_member (object, "chain_head"));
  return CTL_DONE;
}

CtlStatus
ctl_check (CtlCall *call, GError **error)
{
  g_autoptr (HdStore) store = ctl_open (call, TRUE, error);
  g_autoptr (HdCheck) check = store == NULL ? NULL : hd_store_check (store, call->cancellable, error);

  if (check == NULL)
    return CTL_REFUSED;
  if (call->json) {
    JsonObject *object = json_object_new ();
    JsonArray *problems = json_array_new ();

    json_object_set_boolean_member (object, "ok", check->ok);
    json_object_set_int_member (object, "change_sets", check->change_sets);
    json_object_set_string_member (object, "chain_head", check->chain_head);
    for (guint i = 0; i < check->problems->len; i++)
      json_array_add_string_element (problems, g_ptr_array_index (check->problems, i));
    json_object_set_array_member (object, "problems", problems);
    ctl_print_object (object);
  } else if (check->ok) {
    ctl_print ("%s\n%s: %u\n%s: %s\n", _("The file is in order."), _("Change sets"), check->change_sets,
               _("Head of the log"), check->chain_head);
  }
  for (guint i = 0; i < check->problems->len; i++)
    g_fprintf (stderr, "hoadepctl: check: %s\n", (const char *) g_ptr_array_index (check->problems, i));
  return check->ok ? CTL_DONE : CTL_REFUSED;
}

/* Says in which file the result is. */
static void
print_written (CtlCall *call, const char *path)
{
  if (call->json) {
    JsonObject *object = json_object_new ();

    json_object_set_string_member (object, "file", path);
    ctl_print_object (object);
  }
}

CtlStatus
ctl_backup (CtlCall *call, GError **error)
{
  g_autoptr (HdStore) store = ctl_open (call, TRUE, error);

  if (store == NULL)
    return CTL_REFUSED;
  /* What is there may be the only good copy of something. */
  if (g_file_test (call->output, G_FILE_TEST_EXISTS)) {
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("There is already a file named %s. Choose another name"), call->output);
    return CTL_REFUSED;
  }
  if (!hd_store_backup_to (store, call->output, call->cancellable, error))
    return CTL_REFUSED;
  print_written (call, call->output);
  return CTL_DONE;
}

CtlStatus
ctl_restore (CtlCall *call, GError **error)
{
  if (!hd_store_restore (ctl_argument (call, 0), call->output, call->cancellable, error))
    return CTL_REFUSED;
  print_written (call, call->output);
  return CTL_DONE;
}

CtlStatus
ctl_undo (CtlCall *call, GError **error)
{
  g_autoptr (HdStore) store = ctl_open (call, FALSE, error);
  g_autofree char *label = NULL;

  if (store == NULL)
    return CTL_REFUSED;
  if (!hd_store_undo (store, &label, error))
    return CTL_REFUSED;
  if (call->json) {
    JsonObject *object = json_object_new ();

    json_object_set_string_member (object, "undone", label);
    ctl_print_object (object);
  } else {
    ctl_print ("%s\n", label);
  }
  return CTL_DONE;
}
