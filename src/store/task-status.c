/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How the tasks of a plan stand in a year, and what shows it. */
#include "config.h"
#include <string.h>
#include "figure-private.h"
#include "movement.h"
#include "reorganise.h"
#include "task.h"
#include "text.h"
#include "unit.h"

#define MONTHS 12

/* Something that was done, wherever it is noted. */
typedef struct {
  char  *table;
  gint64 id;
  char  *kind;
  gint64 unit;
  gint64 movement;
  gint64 year;
  gint64 task;     /* the activity names it */
  char  *day;
  char  *month;
  char  *label;
} Deed;

typedef struct {
  HdStore    *store;
  gint64      plan;
  gint64      year;
  const char *today;
  GPtrArray  *deeds;        /* of Deed */
  GPtrArray  *targets;      /* of HdTargetStatus */
  GPtrArray  *milestones;   /* of HdMilestone */
  GHashTable *leads;        /* task -> GArray of gint64: units that lead it beside the first */
  GHashTable *helpers;      /* task -> GArray of gint64: units that help */
  GArray     *holders;      /* of HdHolder: who has in hand what was given to those units */
  char        day[16];      /* the last of the year that is known of */
  GHashTable *notes;        /* task -> HdTaskYear */
  GHashTable *units;        /* id -> char*: names */
  GHashTable *introduced;   /* (nullable) movement -> gint64: introductions of its lead units; made when it is asked for */
} Build;

void
hd_task_status_free (HdTaskStatus *status)
{
  g_clear_object (&status->task);
  g_free (status->lead);
  g_free (status->cooperating);
  g_free (status->due);
  g_free (status->done);
  g_free (status);
}

static void
deed_free (gpointer data)
{
  Deed *deed = data;

  g_free (deed->table);
  g_free (deed->kind);
  g_free (deed->day);
  g_free (deed->month);
  g_free (deed->label);
  g_free (deed);
}

/* Everything up to the year: a thing that is asked once may have been done before. */
static GPtrArray *
read_deeds (HdStore *store, gint64 year, GError **error)
{
  g_autoptr (GPtrArray) deeds = g_ptr_array_new_with_free_func (deed_free);
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store),
                     "SELECT e.tbl, e.id, e.kind, e.unit, e.movement, e.year, COALESCE (l.task, 0), e.day, e.month, e.label"
                     " FROM " HD_SQL_EVIDENCE " e LEFT JOIN activity l ON e.tbl = 'activity' AND l.id = e.id"
                     " WHERE :year = 0 OR e.year <= :year ORDER BY e.day, e.id", error))
    return NULL;
  hd_sql_bind_int (&sql, ":year", year);
  while (hd_sql_step (&sql, &failure)) {
    Deed *deed = g_new0 (Deed, 1);

    deed->table = g_strdup (hd_sql_text (&sql, 0));
    deed->id = hd_sql_int (&sql, 1);
    deed->kind = g_strdup (hd_sql_text (&sql, 2));
    deed->unit = hd_sql_int (&sql, 3);
    deed->movement = hd_sql_int (&sql, 4);
    deed->year = hd_sql_int (&sql, 5);
    deed->task = hd_sql_int (&sql, 6);
    deed->day = g_strdup (hd_sql_text (&sql, 7));
    deed->month = g_strdup (hd_sql_text (&sql, 8));
    deed->label = g_strdup (hd_sql_text (&sql, 9));
    g_ptr_array_add (deeds, deed);
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return NULL;
  }
  return g_steal_pointer (&deeds);
}

static gpointer
key_of (gint64 id)
{
  return g_memdup2 (&id, sizeof id);
}

static const char *
unit_name (Build *build, gint64 unit)
{
  const char *name = g_hash_table_lookup (build->units, &unit);

  return name == NULL ? "" : name;
}

/* Units beside the first: those that lead too count, those that help are named. */
static gboolean
read_units (Build *build, GError **error)
{
  g_autoptr (GPtrArray) units = hd_store_get_all (build->store, HD_TYPE_UNIT, error);
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (units == NULL)
    return FALSE;
  for (guint i = 0; i < units->len; i++)
    g_hash_table_insert (build->units, key_of (hd_record_id (g_ptr_array_index (units, i))),
                         g_strdup (hd_record_text (g_ptr_array_index (units, i), HD_UNIT_NAME)));
  if (!hd_sql_begin (&sql, hd_store_db (build->store),
                     "SELECT l.task, l.unit, l.role FROM task_unit l JOIN task t ON t.id = l.task"
                     " WHERE t.plan = :plan ORDER BY l.task, l.position, l.id", error))
    return FALSE;
  hd_sql_bind_int (&sql, ":plan", build->plan);
  while (hd_sql_step (&sql, &failure)) {
    gint64 task = hd_sql_int (&sql, 0), unit = hd_sql_int (&sql, 1);
    GHashTable *table = strcmp (hd_sql_text (&sql, 2), "lead") == 0 ? build->leads : build->helpers;
    GArray *beside = g_hash_table_lookup (table, &task);

    if (beside == NULL)
      g_hash_table_insert (table, key_of (task), beside = g_array_new (FALSE, FALSE, sizeof (gint64)));
    g_array_append_val (beside, unit);
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return FALSE;
  }
  return TRUE;
}

static gboolean
read_notes (Build *build, GError **error)
{
  g_autoptr (GPtrArray) notes = hd_store_find_ref (build->store, HD_TYPE_TASK_YEAR, "year", build->year, error);

  for (guint i = 0; notes != NULL && i < notes->len; i++)
    g_hash_table_replace (build->notes, key_of (hd_record_int (g_ptr_array_index (notes, i), HD_TASK_YEAR_TASK)),
                          g_object_ref (g_ptr_array_index (notes, i)));
  return notes != NULL;
}

static void
build_clear (Build *build)
{
  g_clear_pointer (&build->deeds, g_ptr_array_unref);
  g_clear_pointer (&build->targets, g_ptr_array_unref);
  g_clear_pointer (&build->milestones, g_ptr_array_unref);
  g_clear_pointer (&build->leads, g_hash_table_unref);
  g_clear_pointer (&build->helpers, g_hash_table_unref);
  g_clear_pointer (&build->holders, g_array_unref);
  g_clear_pointer (&build->notes, g_hash_table_unref);
  g_clear_pointer (&build->units, g_hash_table_unref);
  g_clear_pointer (&build->introduced, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Build, build_clear)

static gboolean
build_begin (Build *build, HdStore *store, gint64 plan, gint64 year, const char *today, GPtrArray *targets, GPtrArray *milestones,
             GError **error)
{
  HdContext context = { .year = year };

  hd_context_set_as_of (&context, today);
  hd_context_day (&context, build->day);
  build->targets = targets == NULL ? NULL : g_ptr_array_ref (targets);
  build->milestones = milestones == NULL ? NULL : g_ptr_array_ref (milestones);
  build->store = store;
  build->plan = plan;
  build->year = year;
  build->today = today;
  build->leads = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, (GDestroyNotify) g_array_unref);
  build->helpers = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, (GDestroyNotify) g_array_unref);
  build->notes = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_object_unref);
  build->units = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  return (build->deeds = read_deeds (store, year, error)) != NULL &&
         (build->holders = hd_holders (store, "task", error)) != NULL && read_units (build, error) && read_notes (build, error) &&
         (build->targets != NULL || (build->targets = hd_target_statuses_on (store, plan, year, today, error)) != NULL) &&
         (build->milestones != NULL || (build->milestones = hd_milestones (store, plan, year, today, error)) != NULL);
}

static gboolean
text_is (HdRecord *task, guint field, const char *nick)
{
  return strcmp (hd_record_text (task, field), nick) == 0;
}

/* Who leads is a known unit, so that one deed of it is the task done; else many do it. */
static gboolean
is_led (Build *build, HdRecord *task)
{
  gint64 id = hd_record_id (task);

  return hd_record_int (task, HD_TASK_LEAD) != 0 || g_hash_table_contains (build->leads, &id);
}

/* Whether a unit is the one that leads, or follows it by then: what both did counts. */
static gboolean
stands_for (Build *build, HdRecord *task, gint64 lead, gint64 unit)
{
  for (guint i = 0; i < build->holders->len; i++) {
    const HdHolder *holder = &g_array_index (build->holders, HdHolder, i);

    if (holder->thing == hd_record_id (task) && holder->first == lead && holder->unit == unit &&
        (build->day[0] == '\0' || strcmp (holder->since, build->day) <= 0))
      return TRUE;
  }
  return unit == lead;
}

static gboolean
leads (Build *build, HdRecord *task, gint64 unit)
{
  gint64 id = hd_record_id (task);
  GArray *others = g_hash_table_lookup (build->leads, &id);

  if (stands_for (build, task, hd_record_int (task, HD_TASK_LEAD), unit))
    return TRUE;
  for (guint i = 0; others != NULL && i < others->len; i++)
    if (stands_for (build, task, g_array_index (others, gint64, i), unit))
      return TRUE;
  return FALSE;
}

/* Adds those who have a unit's part of a task in hand when it is due, or now: of two that
 * were merged each leads to the same one. */
static void
add_holders (Build *build, HdTaskStatus *status, gint64 given, GArray *units)
{
  const char *day = build->day[0] == '\0' || (*status->due != '\0' && strcmp (status->due, build->day) < 0) ? status->due : build->day;
  g_autoptr (GArray) held = hd_holders_on (build->holders, hd_record_id (status->task), given, *day == '\0' ? "9999" : day);

  for (guint i = 0; i < held->len; i++) {
    gboolean there = FALSE;

    for (guint k = 0; k < units->len; k++)
      there = there || g_array_index (units, gint64, k) == g_array_index (held, gint64, i);
    if (!there)
      g_array_append_vals (units, &g_array_index (held, gint64, i), 1);
  }
}

/* The names of those who hold what was given to one unit, 0 for none, and to others. (transfer full) */
static char *
holder_names (Build *build, HdTaskStatus *status, gint64 first, GArray *others)
{
  g_autoptr (GArray) units = g_array_new (FALSE, FALSE, sizeof (gint64));
  GString *names = g_string_new (NULL);

  if (first != 0)
    add_holders (build, status, first, units);
  for (guint i = 0; others != NULL && i < others->len; i++)
    add_holders (build, status, g_array_index (others, gint64, i), units);
  for (guint i = 0; i < units->len; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? "; " : "", unit_name (build, g_array_index (units, gint64, i)));
  return g_string_free (names, FALSE);
}

/* A deed shows a task if its activity names it; else by its kind, if it is the leading
 * unit's or the council's own. */
static gboolean
deed_shows (Build *build, HdRecord *task, Deed *deed, gint64 movement)
{
  if (build->year != 0 && deed->year != build->year && !text_is (task, HD_TASK_RHYTHM, "once"))
    return FALSE;
  if (deed->task != 0)
    return deed->task == hd_record_id (task);
  return *hd_record_text (task, HD_TASK_EVIDENCE) != '\0' && text_is (task, HD_TASK_EVIDENCE, deed->kind) &&
         (movement == 0 || deed->movement == movement) &&
         (deed->unit == 0 || !is_led (build, task) || leads (build, task, deed->unit));
}

/* The movement of the obligation that a task rests on, 0 if there is none. */
static gint64
movement_of (Build *build, HdRecord *task)
{
  gint64 id = hd_record_int (task, HD_TASK_OBLIGATION);
  g_autoptr (HdRecord) obligation = id == 0 ? NULL : hd_store_get (build->store, HD_TYPE_OBLIGATION, id, NULL);

  return obligation == NULL ? 0 : hd_record_int (obligation, HD_OBLIGATION_MOVEMENT);
}

static HdTargetStatus *
find_target (Build *build, HdRecord *task)
{
  gint64 id = hd_record_int (task, HD_TASK_TARGET);

  for (guint i = 0; id != 0 && i < build->targets->len; i++) {
    HdTargetStatus *target = g_ptr_array_index (build->targets, i);

    if (hd_record_id (target->target) == id)
      return target;
  }
  return NULL;
}

static gboolean
shown_by_introductions (HdRecord *task, gint64 movement)
{
  return movement != 0 && *hd_record_text (task, HD_TASK_EVIDENCE) == '\0';
}

static void
set_done (HdTaskStatus *status, const char *day)
{
  g_free (status->done);
  status->done = g_strdup (day);
}

static void
judge_target (HdTaskStatus *status, HdTargetStatus *target)
{
  gboolean any = target->achieved.known && target->achieved.value > 0;

  status->evidence = target->achieved.known ? target->achieved.value : 0;
  status->state = target->met == HD_MET_YES || (target->met == HD_MET_TRACKED && any) ? "done" : any ? "doing" : "open";
}

/* All that owe the obligation have done it, or some. One that is owed once and has no
 * milestone in the year is not asked in it. */
static void
judge_obligation (Build *build, HdTaskStatus *status)
{
  gint64 id = hd_record_int (status->task, HD_TASK_OBLIGATION);
  guint n = 0, done = 0;
  gboolean begun = FALSE;
  const char *latest = "", *due = "";

  for (guint i = 0; i < build->milestones->len; i++) {
    HdMilestone *milestone = g_ptr_array_index (build->milestones, i);

    if (hd_record_id (milestone->obligation) != id)
      continue;
    n++;
    if (strcmp (milestone->due, due) > 0)
      due = milestone->due;
    if (milestone->state == HD_DUE_DONE || milestone->state == HD_DUE_DONE_LATE) {
      done++;
      if (strcmp (milestone->done, latest) > 0)
        latest = milestone->done;
    }
    begun = begun || (milestone->count.known && milestone->count.value > 0);
  }
  if (n == 0) {
    status->state = "not_asked";
    return;
  }
  status->state = done == n ? "done" : done > 0 || begun ? "doing" : "open";
  if (done == n)
    set_done (status, latest);
  if (*status->due == '\0') {
    g_free (status->due);
    status->due = g_strdup (due);
  }
}

/* The figure of introductions of each movement, read for all tasks at once. */
static gboolean
read_introductions (Build *build, GError **error)
{
  HdContext context;
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };
  const HdScope scope = { build->plan, build->year, 0, 0, build->today };

  build->introduced = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  if (!hd_context_resolve (build->store, "introductions", &scope, &context, error) ||
      !hd_context_begin (&context, build->store, &sql,
                         "SELECT t.id, COUNT (DISTINCT " HD_SQL_CREDITED " || ' ' || " HD_SQL_SUBJECT ") FROM " HD_SQL_INTRODUCTIONS
                         " WHERE n.year BETWEEN :from AND :to AND " HD_SQL_STANDING " GROUP BY t.id", error))
    return FALSE;
  while (hd_sql_step (&sql, &failure))
    g_hash_table_insert (build->introduced, key_of (hd_sql_int (&sql, 0)), key_of (hd_sql_int (&sql, 1)));
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return FALSE;
  }
  return TRUE;
}

/* A field has a number of its own: the others read together are of whole movements. */
static gboolean
count_introductions (Build *build, HdTaskStatus *status, gint64 movement, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (build->store, HD_TYPE_MOVEMENT, movement, NULL);
  const HdScope scope = { build->plan, build->year, 0, movement, build->today };
  HdValue value = { TRUE, 0 };
  gint64 *count;

  if (record == NULL || hd_record_int (record, HD_MOVEMENT_PARENT) != 0) {
    if (!hd_figure_value (build->store, "introductions", &scope, &value, error))
      return FALSE;
  } else {
    if (build->introduced == NULL && !read_introductions (build, error))
      return FALSE;
    count = g_hash_table_lookup (build->introduced, &movement);
    value.value = count == NULL ? 0 : *count;
  }
  status->evidence = value.known ? value.value : 0;
  return TRUE;
}

static gboolean
count_deeds (Build *build, HdTaskStatus *status, gint64 movement, GError **error)
{
  if (shown_by_introductions (status->task, movement))
    return count_introductions (build, status, movement, error);
  for (guint i = 0; i < build->deeds->len; i++)
    status->evidence += deed_shows (build, status->task, g_ptr_array_index (build->deeds, i), movement);
  return TRUE;
}

/* A led task is done by the first deed, a monthly one by a deed in each month; one that
 * nobody leads is under way as soon as somebody did it. */
static void
judge_deeds (Build *build, HdTaskStatus *status)
{
  g_autoptr (GHashTable) months = g_hash_table_new (g_str_hash, g_str_equal);
  gboolean monthly = text_is (status->task, HD_TASK_RHYTHM, "monthly");
  const char *first = NULL, *last = "";
  gboolean earlier = TRUE;

  for (guint i = 0; i < build->deeds->len; i++) {
    Deed *deed = g_ptr_array_index (build->deeds, i);

    if (!deed_shows (build, status->task, deed, 0))
      continue;
    first = first == NULL ? deed->day : first;
    last = deed->day;
    earlier = earlier && deed->year < build->year;
    if (*deed->month != '\0')
      g_hash_table_add (months, deed->month);
  }
  if (first == NULL)
    return;
  if (!is_led (build, status->task))
    status->state = "doing";
  else if (monthly)
    status->state = g_hash_table_size (months) >= MONTHS ? "done" : "doing";
  else
    status->state = "done";
  if (strcmp (status->state, "done") == 0)
    set_done (status, monthly ? last : first);
  if (text_is (status->task, HD_TASK_RHYTHM, "once") && earlier && strcmp (status->state, "done") == 0)
    status->state = "not_asked";
}

/* The day of a task in the year: as an obligation of the same rhythm and date. */
static char *
due_of (HdRecord *task, gint64 year)
{
  g_autoptr (HdRecord) obligation = g_object_new (HD_TYPE_OBLIGATION, "rhythm", hd_record_text (task, HD_TASK_RHYTHM),
                                                  "due", hd_record_text (task, HD_TASK_DUE), NULL);

  return year == 0 ? g_strdup ("") : hd_obligation_due (obligation, year);
}

static void
apply_note (HdTaskStatus *status, HdRecord *note)
{
  const char *due = hd_record_text (note, HD_TASK_YEAR_DUE);

  status->task_year = hd_record_id (note);
  status->noted = TRUE;
  status->state = hd_task_states[MAX (hd_choice_index (hd_task_states, hd_record_text (note, HD_TASK_YEAR_STATE)), 0)].nick;
  set_done (status, hd_record_text (note, HD_TASK_YEAR_DONE));
  if (*due != '\0') {
    g_free (status->due);
    status->due = g_strdup (due);
  }
}

static gboolean
is_over (HdTaskStatus *status)
{
  return strcmp (status->state, "done") == 0 || strcmp (status->state, "not_asked") == 0;
}

/* A heading stands as its parts do. parts: of HdTaskStatus, those directly under it. */
static void
judge_heading (HdTaskStatus *status, GPtrArray *parts)
{
  gboolean all = TRUE, any = FALSE, asked = FALSE;

  for (guint i = 0; i < parts->len; i++) {
    HdTaskStatus *part = g_ptr_array_index (parts, i);

    all = all && is_over (part);
    asked = asked || strcmp (part->state, "not_asked") != 0;
    any = any || strcmp (part->state, "done") == 0 || strcmp (part->state, "doing") == 0;
  }
  status->state = !asked ? "not_asked" : all ? "done" : any ? "doing" : "open";
}

static HdTaskStatus *
judge (Build *build, HdRecord *task, guint depth, GError **error)
{
  g_autoptr (HdTaskStatus) status = g_new0 (HdTaskStatus, 1);
  HdTargetStatus *target = find_target (build, task);
  gint64 id = hd_record_id (task), movement = movement_of (build, task), lead = hd_record_int (task, HD_TASK_LEAD);
  const char *text = hd_record_text (task, HD_TASK_COOPERATING);
  g_autofree char *helpers = NULL;

  status->task = g_object_ref (task);
  status->depth = depth;
  status->due = due_of (task, build->year);
  status->lead = holder_names (build, status, lead, g_hash_table_lookup (build->leads, &id));
  if (*status->lead == '\0') {
    g_free (status->lead);
    status->lead = g_strdup (hd_record_text (task, HD_TASK_LEAD_TEXT));
  }
  helpers = holder_names (build, status, 0, g_hash_table_lookup (build->helpers, &id));
  status->cooperating = g_strconcat (helpers, *helpers != '\0' && *text != '\0' ? "; " : "", text, NULL);
  status->done = g_strdup ("");
  status->state = "open";

  if (target != NULL)
    judge_target (status, target);
  else if (!count_deeds (build, status, movement, error))
    return NULL;
  else if (hd_record_int (task, HD_TASK_OBLIGATION) != 0 && build->year != 0)
    judge_obligation (build, status);
  else
    judge_deeds (build, status);
  return g_steal_pointer (&status);
}

static int
by_position (gconstpointer a, gconstpointer b)
{
  HdRecord *left = *(HdRecord **) a, *right = *(HdRecord **) b;
  gint64 difference = hd_record_int (left, HD_TASK_POSITION) - hd_record_int (right, HD_TASK_POSITION);

  if (difference == 0)
    difference = hd_record_id (left) - hd_record_id (right);
  return (difference > 0) - (difference < 0);
}

/* Adds the tasks under a parent, each with what is under it. parts gets those directly
 * under the parent. */
static gboolean
add_under (Build *build, GPtrArray *tasks, gint64 parent, guint depth, GPtrArray *statuses, GPtrArray *parts, GError **error)
{
  for (guint i = 0; i < tasks->len; i++) {
    HdRecord *task = g_ptr_array_index (tasks, i);
    g_autoptr (GPtrArray) below = g_ptr_array_new ();
    gint64 id = hd_record_id (task);
    HdTaskStatus *status;
    HdRecord *note;

    if (hd_record_int (task, HD_TASK_PARENT) != parent)
      continue;
    status = judge (build, task, depth, error);
    if (status == NULL)
      return FALSE;
    g_ptr_array_add (statuses, status);
    g_ptr_array_add (parts, status);
    if (!add_under (build, tasks, id, depth + 1, statuses, below, error))
      return FALSE;
    if (below->len > 0)
      judge_heading (status, below);
    note = g_hash_table_lookup (build->notes, &id);
    if (note != NULL)
      apply_note (status, note);
    status->late = *status->due != '\0' && !is_over (status) && strcmp (status->due, build->today) < 0;
  }
  return TRUE;
}

GPtrArray *
hd_tasks_known (HdStore *store, gint64 plan, gint64 year, const char *today, GPtrArray *targets, GPtrArray *milestones, GError **error)
{
  g_autoptr (GPtrArray) statuses = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_task_status_free);
  g_autoptr (GPtrArray) top = g_ptr_array_new ();
  g_autoptr (GPtrArray) tasks = hd_store_find_ref (store, HD_TYPE_TASK, "plan", plan, error);
  g_auto (Build) build = { 0 };

  if (tasks == NULL)
    return NULL;
  if (tasks->len == 0)
    return g_steal_pointer (&statuses);
  if (!build_begin (&build, store, plan, year, today, targets, milestones, error))
    return NULL;
  g_ptr_array_sort (tasks, by_position);
  return add_under (&build, tasks, 0, 0, statuses, top, error) ? g_steal_pointer (&statuses) : NULL;
}

GPtrArray *
hd_tasks (HdStore *store, gint64 plan, gint64 year, const char *today, GError **error)
{
  return hd_tasks_known (store, plan, year, today, NULL, NULL, error);
}

GPtrArray *
hd_task_rows (HdStore *store, HdRecord *task, gint64 year, const char *today, GError **error)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_evidence_free);
  g_auto (Build) build = { 0 };
  HdTargetStatus *target;
  gint64 movement;

  if (!build_begin (&build, store, hd_record_int (task, HD_TASK_PLAN), year, today, NULL, NULL, error))
    return NULL;
  target = find_target (&build, task);
  if (target != NULL)
    return hd_target_rows (store, target, error);
  movement = movement_of (&build, task);
  if (shown_by_introductions (task, movement)) {
    HdScope scope = { build.plan, year, 0, movement, today };

    return hd_figure_rows (store, "introductions", &scope, error);
  }
  for (guint i = 0; i < build.deeds->len; i++) {
    Deed *deed = g_ptr_array_index (build.deeds, i);
    HdEvidence *row;

    if (!deed_shows (&build, task, deed, movement))
      continue;
    row = g_new0 (HdEvidence, 1);
    row->table = g_strdup (deed->table);
    row->id = deed->id;
    row->unit = deed->unit;
    row->label = g_strdup (*deed->label != '\0' ? deed->label : unit_name (&build, deed->unit));
    row->detail = hd_date_format (deed->day);
    row->weight = 1;
    g_ptr_array_add (rows, row);
  }
  return g_steal_pointer (&rows);
}
