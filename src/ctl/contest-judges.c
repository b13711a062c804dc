/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What keeps judges from works, and who reads what. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include "contest.h"
#include "store/entry.h"
#include "store/judge.h"

/* What a conflict is about: the title of an entry, or the code of a work. (transfer full) */
static char *
about (HdStore *store, HdRecord *conflict)
{
  g_autoptr (HdRecord) work = NULL;

  if (hd_record_int (conflict, HD_CONFLICT_WORK) == 0)
    return hd_store_label (store, "entry", hd_record_int (conflict, HD_CONFLICT_ENTRY));
  work = hd_store_get (store, HD_TYPE_WORK, hd_record_int (conflict, HD_CONFLICT_WORK), NULL);
  return g_strdup (work == NULL ? "" : hd_record_text (work, HD_WORK_CODE));
}

static JsonNode *
conflicts_to_json (HdStore *store, GPtrArray *conflicts)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_array (builder);
  for (guint i = 0; i < conflicts->len; i++) {
    HdRecord *conflict = g_ptr_array_index (conflicts, i);
    g_autofree char *judge = hd_store_label (store, "judge", hd_record_int (conflict, HD_CONFLICT_JUDGE));
    g_autofree char *what = about (store, conflict);
    gboolean coded = hd_record_int (conflict, HD_CONFLICT_WORK) != 0;
    const struct { const char *name, *value; } members[] = {
      { "judge",             judge },
      { coded ? "code" : "entry", what },
      { "kind",              hd_record_text (conflict, HD_CONFLICT_KIND) },
      { "state",             hd_record_text (conflict, HD_CONFLICT_STATE) },
      { "reason",            hd_record_text (conflict, HD_CONFLICT_REASON) },
      { "grounds",           hd_record_text (conflict, HD_CONFLICT_GROUNDS) },
    };

    json_builder_begin_object (builder);
    for (guint m = 0; m < G_N_ELEMENTS (members); m++) {
      json_builder_set_member_name (builder, members[m].name);
      json_builder_add_string_value (builder, members[m].value);
    }
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);
  return json_builder_get_root (builder);
}

CtlStatus
ctl_contest_conflicts (CtlContest *self, GError **error)
{
  g_autoptr (GPtrArray) conflicts = NULL;
  guint found;

  if (!self->call->dry_run && !hd_conflicts_detect (self->store, self->contest, &found, error))
    return CTL_REFUSED;
  conflicts = hd_conflicts_of (self->store, self->contest, error);
  if (conflicts == NULL)
    return CTL_REFUSED;
  if (self->call->json) {
    ctl_print_json (conflicts_to_json (self->store, conflicts));
    return CTL_DONE;
  }
  for (guint i = 0; i < conflicts->len; i++) {
    HdRecord *conflict = g_ptr_array_index (conflicts, i);
    const char *reason = hd_record_text (conflict, HD_CONFLICT_REASON);
    g_autofree char *judge = hd_store_label (self->store, "judge", hd_record_int (conflict, HD_CONFLICT_JUDGE));
    g_autofree char *what = about (self->store, conflict);

    ctl_print ("%s\t%s\t%s\t%s\n", judge, what, _(hd_choice_label (hd_conflict_states, hd_record_text (conflict, HD_CONFLICT_STATE))),
               *reason != '\0' ? reason : _(hd_choice_label (hd_conflict_kinds, hd_record_text (conflict, HD_CONFLICT_KIND))));
  }
  return CTL_DONE;
}

static JsonObject *
judge_to_json (HdAssignPlan *plan, GPtrArray *kinds, guint judge)
{
  JsonObject *object = json_object_new (), *by_kind = json_object_new ();

  json_object_set_string_member (object, "judge", hd_record_text (g_ptr_array_index (plan->judges, judge), HD_JUDGE_FULL_NAME));
  json_object_set_int_member (object, "works", hd_assign_plan_load (plan, judge, 0));
  for (guint k = 0; k < kinds->len; k++)
    json_object_set_int_member (by_kind, hd_record_text (g_ptr_array_index (kinds, k), HD_CONTEST_KIND_CODE),
                                hd_assign_plan_load (plan, judge, hd_record_id (g_ptr_array_index (kinds, k))));
  json_object_set_object_member (object, "kinds", by_kind);
  return object;
}

static void
print_plan_json (HdAssignPlan *plan, GPtrArray *kinds)
{
  JsonObject *object = json_object_new ();
  JsonArray *judges = json_array_new (), *anchors = json_array_new ();

  json_object_set_int_member (object, "seed", plan->seed);
  json_object_set_int_member (object, "per_entry", plan->per_work);
  json_object_set_int_member (object, "works", plan->works->len);
  json_object_set_int_member (object, "least", plan->least);
  json_object_set_int_member (object, "most", plan->most);
  for (guint j = 0; j < plan->judges->len; j++)
    json_array_add_object_element (judges, judge_to_json (plan, kinds, j));
  for (guint w = 0; w < plan->works->len; w++)
    if (plan->anchor[w])
      json_array_add_string_element (anchors, hd_record_text (g_ptr_array_index (plan->works, w), HD_WORK_CODE));
  json_object_set_array_member (object, "anchors", anchors);
  json_object_set_array_member (object, "judges", judges);
  ctl_print_object (object);
}

static void
print_plan (HdAssignPlan *plan, GPtrArray *kinds)
{
  ctl_print ("%s\t%" PRId64 "\n", _("Seed"), plan->seed);
  for (guint j = 0; j < plan->judges->len; j++) {
    ctl_print ("%s\t%u", hd_record_text (g_ptr_array_index (plan->judges, j), HD_JUDGE_FULL_NAME), hd_assign_plan_load (plan, j, 0));
    for (guint k = 0; k < kinds->len; k++) {
      HdRecord *kind = g_ptr_array_index (kinds, k);

      ctl_print ("\t%s: %u", hd_record_text (kind, HD_CONTEST_KIND_NAME), hd_assign_plan_load (plan, j, hd_record_id (kind)));
    }
    ctl_print ("\n");
  }
}

CtlStatus
ctl_contest_assign (CtlContest *self, GError **error)
{
  gint64 round = ctl_contest_round (self, error);
  g_autoptr (HdAssignPlan) plan = NULL;
  g_autoptr (GPtrArray) kinds = NULL;

  if (round == 0 || !ctl_contest_fill_round (self, round, error))
    return CTL_REFUSED;
  plan = hd_assign_plan (self->store, round, self->call->per_entry, self->call->anchors, MAX (self->call->seed, 0), error);
  if (plan == NULL || (kinds = hd_contest_kinds (self->store, self->contest, error)) == NULL ||
      (!self->call->dry_run && !hd_assign_apply (self->store, plan, error)))
    return CTL_REFUSED;
  if (self->call->json)
    print_plan_json (plan, kinds);
  else
    print_plan (plan, kinds);
  return CTL_DONE;
}
