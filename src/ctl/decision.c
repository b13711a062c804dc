/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The register of decisions: its gaps and doubles, drafts out of what is ready, and
 * issuing one. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include "ctl.h"
#include "store/contest.h"
#include "store/decision.h"
#include "store/text.h"

static void
print_texts (CtlCall *call, GPtrArray *texts)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_array (builder);
  for (guint i = 0; i < texts->len; i++) {
    json_builder_add_string_value (builder, g_ptr_array_index (texts, i));
    if (!call->json)
      ctl_print ("%s\n", (char *) g_ptr_array_index (texts, i));
  }
  json_builder_end_array (builder);
  if (call->json)
    ctl_print_json (json_builder_get_root (builder));
}

static CtlStatus
check (CtlCall *call, HdStore *store, GError **error)
{
  g_autoptr (GPtrArray) problems = hd_decision_problems (store, ctl_year (call, store), error);

  if (problems == NULL)
    return CTL_REFUSED;
  print_texts (call, problems);
  return problems->len > 0 ? CTL_REFUSED : CTL_DONE;
}

static CtlStatus
propose (CtlCall *call, HdStore *store, GError **error)
{
  g_autoptr (GPtrArray) groups = hd_decision_groups (store, call->year, error);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GArray) made = NULL;

  if (groups == NULL)
    return CTL_REFUSED;
  for (guint i = 0; i < groups->len;) {
    HdDecisionGroup *group = g_ptr_array_index (groups, i);

    /* What another level decides is left to it. */
    if (!group->ours) {
      g_ptr_array_remove_index (groups, i);
      continue;
    }
    i++;
    g_ptr_array_add (lines, g_strdup_printf ("%u\t%s", group->nominations->len, group->title));
  }
  if (groups->len > 0 && !call->dry_run && (made = hd_decision_propose (store, groups, error)) == NULL)
    return CTL_REFUSED;
  print_texts (call, lines);
  return CTL_DONE;
}

/* Drafts the decision on the prizes of the year's contest. */
static CtlStatus
contest (CtlCall *call, HdStore *store, GError **error)
{
  gint64 year = ctl_year (call, store), id = hd_contest_of_year (store, year);
  g_autoptr (GPtrArray) lines = NULL;
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);

  if (id == 0) {
    g_set_error (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("There is no contest of %" PRId64), year);
    return CTL_REFUSED;
  }
  lines = hd_contest_won (store, id, error);
  if (lines == NULL || (!call->dry_run && hd_decision_of_contest (store, id, error) == 0))
    return CTL_REFUSED;
  for (guint i = 0; i < lines->len; i++) {
    const HdPrizeLine *line = g_ptr_array_index (lines, i);

    g_ptr_array_add (texts, g_strdup_printf ("%s\t%s\t%s\t%" PRId64, line->prize_name, line->name, line->title, line->money));
  }
  print_texts (call, texts);
  return CTL_DONE;
}

/* The one decision of the year with that number and symbol; 0 with the reason if there is none. */
static gint64
find (CtlCall *call, HdStore *store, GError **error)
{
  gint64 year = ctl_year (call, store);
  g_autoptr (GPtrArray) decisions = hd_store_find_ref (store, HD_TYPE_DECISION, "year", year, error);

  for (guint i = 0; decisions != NULL && i < decisions->len; i++) {
    HdRecord *decision = g_ptr_array_index (decisions, i);
    g_autofree char *reference = hd_decision_reference (HD_DECISION (decision));

    /* "5/QĐ-UBND" is the same as "05/QĐ-UBND". */
    if (*reference != '\0' && (strcmp (reference, ctl_argument (call, 1)) == 0 ||
                               (*reference == '0' && strcmp (reference + 1, ctl_argument (call, 1)) == 0)))
      return hd_record_id (decision);
  }
  if (decisions != NULL)
    g_set_error (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("There is no decision %s of %" PRId64), ctl_argument (call, 1), year);
  return 0;
}

static CtlStatus
issue (CtlCall *call, HdStore *store, GError **error)
{
  gint64 id = find (call, store, error);
  g_autoptr (GHashTable) totals = NULL;
  const HdDecisionTotal *total;
  HdDecisionMoney money;
  gint64 subjects;

  if (id == 0 || !hd_decision_issue (store, id, error) || (totals = hd_decision_totals (store, error)) == NULL ||
      !hd_decision_money (store, id, &money, error))
    return CTL_REFUSED;
  total = g_hash_table_lookup (totals, &id);
  subjects = total != NULL ? total->subjects : 0;
  if (call->json) {
    JsonObject *object = json_object_new ();

    json_object_set_string_member (object, "decision", ctl_argument (call, 1));
    json_object_set_int_member (object, "subjects", subjects);
    json_object_set_int_member (object, "money", money.money);
    ctl_print_object (object);
  } else
    ctl_print ("%s\t%" PRId64 "\t%" PRId64 "\n", ctl_argument (call, 1), subjects, money.money);
  return CTL_DONE;
}

CtlStatus
ctl_decision (CtlCall *call, GError **error)
{
  const char *what = ctl_argument (call, call->arguments->len - 1);
  g_autoptr (HdStore) store = NULL;
  CtlStatus (*run) (CtlCall *, HdStore *, GError **) = NULL;

  if (call->arguments->len == 2 && strcmp (what, "check") == 0)
    run = check;
  else if (call->arguments->len == 2 && strcmp (what, "propose") == 0)
    run = propose;
  else if (call->arguments->len == 2 && strcmp (what, "contest") == 0)
    run = contest;
  else if (call->arguments->len == 3 && strcmp (what, "issue") == 0)
    run = issue;
  else {
    g_set_error (error, CTL_ERROR, 0, _("%s: say check, propose, contest, or NUMBER/SYMBOL issue"), what);
    return CTL_USAGE;
  }
  store = ctl_open (call, run == check || call->dry_run, error);
  return store == NULL ? CTL_REFUSED : run (call, store, error);
}
