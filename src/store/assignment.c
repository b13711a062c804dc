/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One judge and one work: which rules allow it, and what happens when a judge steps aside. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include "judge-private.h"
#include "sql-private.h"

/* Everything that decides whether a judge may be given a work in a round. */
#define RULES \
  "SELECT j.full_name, w.code, j.contest = w.contest AND j.contest = r.contest, j.ended, j.role, j.kinds, j.rounds, j.capacity," \
  " k.code, r.code, w.state, w.round >= r.position, r.state, r.name," \
  " (SELECT c.kind FROM conflict c WHERE c.judge = j.id AND c.work = w.id AND c.state IN ('found', 'pinned') ORDER BY c.state DESC, c.id LIMIT 1)," \
  " EXISTS (SELECT 1 FROM assignment a WHERE a.work = w.id AND a.round = r.id AND a.judge = j.id AND a.state = 'assigned' AND a.id <> :id)," \
  " CASE WHEN j.capacity > 0 THEN (SELECT count(*) FROM assignment a WHERE a.round = r.id AND a.judge = j.id AND a.state = 'assigned'" \
  " AND a.id <> :id) END, j.contest" \
  " FROM judge j, work w JOIN contest_kind k ON k.id = w.kind, contest_round r WHERE j.id = :judge AND w.id = :work AND r.id = :round"

enum { NAME, CODE, TOGETHER, ENDED, ROLE, KINDS, ROUNDS, CAPACITY, KIND, ROUND, STATE, REACHED, ROUND_STATE, ROUND_NAME, CONFLICT, TWICE, LOAD, CONTEST };

static gboolean
refuse (GError **error, const char *format, ...) G_GNUC_PRINTF (2, 3);

static gboolean
refuse (GError **error, const char *format, ...)
{
  va_list args;

  va_start (args, format);
  if (error != NULL)
    *error = g_error_new_valist (HD_ERROR, HD_ERROR_CONSTRAINT, format, args);
  va_end (args);
  return FALSE;
}

/* The row is about a judge and a work that belong together; which of the rules forbids it? */
static gboolean
check_rules (HdSql *sql, GError **error)
{
  const char *name = hd_sql_text (sql, NAME), *code = hd_sql_text (sql, CODE);
  g_autofree char *role = g_strdup (hd_sql_text (sql, ROLE));
  g_autofree char *conflict = g_strdup (hd_sql_text (sql, CONFLICT));
  gint64 capacity = hd_sql_int (sql, CAPACITY);

  if (!hd_sql_int (sql, TOGETHER))
    return refuse (error, _("%s judges in another contest than that of %s"), name, code);
  if (strcmp (hd_sql_text (sql, ROUND_STATE), "closed") == 0)
    return refuse (error, _("The round “%s” is closed: nobody is given works in it any more"), hd_sql_text (sql, ROUND_NAME));
  if (strcmp (hd_sql_text (sql, STATE), "judged") != 0 || !hd_sql_int (sql, REACHED))
    return refuse (error, _("%s is not among the works of the round “%s”"), code, hd_sql_text (sql, ROUND_NAME));
  if (hd_sql_int (sql, ENDED) || strcmp (role, "secretary") == 0)
    return refuse (error, _("%s does not mark works. Choose another judge"), name);
  if (!hd_codes_have (hd_sql_text (sql, ROUNDS), hd_sql_text (sql, ROUND)))
    return refuse (error, _("%s does not judge in the round “%s”"), name, hd_sql_text (sql, ROUND_NAME));
  if (!hd_codes_have (hd_sql_text (sql, KINDS), hd_sql_text (sql, KIND)))
    return refuse (error, _("%s does not read works of the kind of %s"), name, code);
  if (*conflict != '\0')
    return refuse (error, _("%s may not read %s: %s"), name, code, _(hd_choice_label (hd_conflict_kinds, conflict)));
  if (hd_sql_int (sql, TWICE))
    return refuse (error, _("%s reads %s in this round already"), name, code);
  if (capacity > 0 && hd_sql_int (sql, LOAD) >= capacity)
    return refuse (error, _("%s takes %" PRId64 " works in a round and has that many"), name, capacity);
  return TRUE;
}

gboolean
hd_assignment_check (HdStore *store, HdRecord *assignment, GError **error)
{
  gint64 contest;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), RULES, error))
    return FALSE;
  hd_sql_bind_int (&sql, ":id", hd_record_id (assignment));
  hd_sql_bind_int (&sql, ":judge", hd_record_int (assignment, HD_ASSIGNMENT_JUDGE));
  hd_sql_bind_int (&sql, ":work", hd_record_int (assignment, HD_ASSIGNMENT_WORK));
  hd_sql_bind_int (&sql, ":round", hd_record_int (assignment, HD_ASSIGNMENT_ROUND));
  if (!hd_sql_step (&sql, NULL)) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("The judge, the work or the round is not there any more"));
    return FALSE;
  }
  contest = hd_sql_int (&sql, CONTEST);
  return check_rules (&sql, error) && hd_contest_check_open (store, contest, error);
}

GPtrArray *
hd_assignments_of (HdStore *store, gint64 round, gint64 judge, GError **error)
{
  g_autoptr (GPtrArray) assignments = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), judge != 0
                     ? "SELECT a.id FROM assignment a WHERE a.round = :round AND a.judge = :judge AND a.state = 'assigned' ORDER BY a.position, a.id"
                     : "SELECT a.id FROM assignment a JOIN work w ON w.id = a.work JOIN judge j ON j.id = a.judge"
                       " WHERE a.round = :round AND a.state = 'assigned' ORDER BY w.code, j.position, j.id, a.id", error))
    return NULL;
  hd_sql_bind_int (&sql, ":round", round);
  if (judge != 0)
    hd_sql_bind_int (&sql, ":judge", judge);
  while (hd_sql_step (&sql, &failure)) {
    HdRecord *assignment = hd_store_get (store, HD_TYPE_ASSIGNMENT, hd_sql_int (&sql, 0), error);

    if (assignment == NULL)
      return NULL;
    g_ptr_array_add (assignments, assignment);
  }
  if (failure == NULL)
    return g_steal_pointer (&assignments);
  g_propagate_error (error, g_steal_pointer (&failure));
  return NULL;
}

gint64
hd_assignment_find (HdStore *store, gint64 round, gint64 judge, gint64 work)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT id FROM assignment WHERE work = :work AND judge = :judge AND round = :round"
                     " AND state = 'assigned' ORDER BY position, id LIMIT 1", NULL))
    return 0;
  hd_sql_bind_int (&sql, ":work", work);
  hd_sql_bind_int (&sql, ":judge", judge);
  hd_sql_bind_int (&sql, ":round", round);
  return hd_sql_step (&sql, NULL) ? hd_sql_int (&sql, 0) : 0;
}

/* How many works a judge has in a round, and the place after the last of them. */
static void
load_of (HdStore *store, gint64 round, gint64 judge, gint64 *load, gint64 *next)
{
  g_auto (HdSql) sql = { 0 };

  *load = 0;
  *next = 1;
  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT count(*), coalesce (max (position), 0) + 1 FROM assignment"
                     " WHERE round = :round AND judge = :judge AND state = 'assigned'", NULL))
    return;
  hd_sql_bind_int (&sql, ":round", round);
  hd_sql_bind_int (&sql, ":judge", judge);
  if (hd_sql_step (&sql, NULL)) {
    *load = hd_sql_int (&sql, 0);
    *next = hd_sql_int (&sql, 1);
  }
}

gint64
hd_assignment_replacement (HdStore *store, gint64 round, gint64 work, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_WORK, work, error);
  g_autoptr (GPtrArray) judges = record == NULL ? NULL : hd_judges_of (store, hd_record_int (record, HD_WORK_CONTEST), error);
  g_autoptr (GString) why = g_string_new (NULL);
  gint64 found = 0, least = 0;

  for (guint i = 0; judges != NULL && i < judges->len; i++) {
    gint64 judge = hd_record_id (g_ptr_array_index (judges, i)), load, next;
    g_autoptr (HdRecord) wanted = g_object_new (HD_TYPE_ASSIGNMENT, "round", round, "work", work, "judge", judge, NULL);
    g_autoptr (GError) refusal = NULL;

    if (!hd_assignment_check (store, wanted, &refusal)) {
      g_string_append_printf (why, "%s%s", why->len > 0 ? "; " : "", refusal->message);
      continue;
    }
    load_of (store, round, judge, &load, &next);
    if (found == 0 || load < least) {
      found = judge;
      least = load;
    }
  }
  if (judges != NULL && found == 0)
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("No other judge may read %s: %s"), hd_record_text (record, HD_WORK_CODE),
                 why->len > 0 ? why->str : _("the panel has no judges"));
  return found;
}

/* Gives a work to a judge, at the end of what he reads. His assignment, or 0 with error. */
static gint64
give (HdStore *store, gint64 round, gint64 work, gint64 judge, const char *purpose, GError **error)
{
  gint64 load, next;
  g_autoptr (HdRecord) assignment = NULL;

  load_of (store, round, judge, &load, &next);
  assignment = g_object_new (HD_TYPE_ASSIGNMENT, "round", round, "work", work, "judge", judge, "position", next, "purpose", purpose, NULL);
  return hd_store_save (store, assignment, error) ? hd_record_id (assignment) : 0;
}

gint64
hd_assignment_add (HdStore *store, gint64 round, gint64 work, gint64 judge, const char *purpose, GError **error)
{
  gint64 chosen = judge != 0 ? judge : hd_assignment_replacement (store, round, work, error);
  gint64 assignment;

  if (chosen == 0 || !hd_store_begin (store, _("One more judge for a work"), error))
    return 0;
  assignment = give (store, round, work, chosen, purpose, error);
  if (assignment == 0) {
    hd_store_rollback (store);
    return 0;
  }
  return hd_store_commit (store, error) ? assignment : 0;
}

/* Who stepped aside once is not given the work again. */
static gboolean
keep_away (HdStore *store, HdRecord *assignment, const char *reason, GError **error)
{
  gint64 judge = hd_record_int (assignment, HD_ASSIGNMENT_JUDGE), work = hd_record_int (assignment, HD_ASSIGNMENT_WORK);

  return hd_conflict_blocks (store, judge, work) || hd_conflict_declare (store, judge, 0, work, reason, error);
}

/* Who takes the place of a third judge is the third judge. */
static gboolean
recuse (HdStore *store, HdRecord *assignment, const char *reason, gint64 replacement, GError **error)
{
  const char *purpose = hd_record_text (assignment, HD_ASSIGNMENT_PURPOSE);
  gboolean is_added = strcmp (purpose, "third") == 0 || strcmp (purpose, "appeal") == 0;

  hd_record_set_text (assignment, HD_ASSIGNMENT_STATE, "recused");
  hd_record_set_int (assignment, HD_ASSIGNMENT_LOCKED, FALSE);
  hd_record_set_text (assignment, HD_ASSIGNMENT_REASON, reason);
  return hd_store_save (store, assignment, error) && keep_away (store, assignment, reason, error) &&
         (replacement == 0 || give (store, hd_record_int (assignment, HD_ASSIGNMENT_ROUND), hd_record_int (assignment, HD_ASSIGNMENT_WORK),
                                    replacement, is_added ? purpose : "replacement", error) != 0);
}

gboolean
hd_assignment_recuse (HdStore *store, gint64 assignment, const char *reason, gint64 replacement, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_ASSIGNMENT, assignment, error);

  if (record == NULL)
    return FALSE;
  if (*reason == '\0') {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("Say why the judge steps aside"));
    return FALSE;
  }
  if (strcmp (hd_record_text (record, HD_ASSIGNMENT_STATE), "assigned") != 0) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("The judge does not read this work any more"));
    return FALSE;
  }
  if (!hd_store_begin (store, _("A judge steps aside"), error))
    return FALSE;
  if (recuse (store, record, reason, replacement, error))
    return hd_store_commit (store, error);
  hd_store_rollback (store);
  return FALSE;
}
