/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Milestones: what the plan's obligations ask for in a year, and what became of it. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "figure-private.h"
#include "movement.h"
#include "plan.h"
#include "text.h"
#include "unit.h"

/* From here on a duty that is due is shown as coming up. The earliest of the year
 * is due on 30 January, and has to be spoken of in December. */
#define SOON_DAYS 45

/* Sorts behind every date: something was done, but nobody wrote down when. */
#define NO_DATE "9999-99-99"
#define FIRST(column) "MIN (CASE " column " WHEN '' THEN '" NO_DATE "' ELSE " column " END)"

/* What was found for one owner. */
typedef struct {
  gboolean counted;
  gint64   count;
  gint64   quota;
  gboolean fulfilled;
  char     done[16];
} Finding;

typedef struct {
  HdStore    *store;
  const char *today;
  gint64      year;
  GPtrArray  *milestones;
} Build;

void
hd_milestone_free (HdMilestone *milestone)
{
  g_clear_object (&milestone->obligation);
  g_free (milestone->owner);
  g_free (milestone->due);
  g_free (milestone->due_strict);
  g_free (milestone->done);
  g_free (milestone);
}

static gboolean
rhythm_is (HdRecord *obligation, const char *nick)
{
  return strcmp (hd_record_text (obligation, HD_OBLIGATION_RHYTHM), nick) == 0;
}

/* The date an obligation is due in a year as the plan writes it, "" if it gives
 * none. 29 February falls on the 28th of a year that has none. A day of rest moves
 * nothing. (transfer full) */
char *
hd_obligation_due (HdRecord *obligation, gint64 year)
{
  const char *due = hd_record_text (obligation, HD_OBLIGATION_DUE);
  const char *day = strlen (due) == 10 ? due + 5 : due;
  g_autofree char *iso = NULL;

  if (rhythm_is (obligation, "once"))
    return g_strdup (strlen (due) == 10 && hd_date_is_valid (due) ? due : "");
  if (!rhythm_is (obligation, "yearly") || strlen (day) != 5)
    return g_strdup ("");
  if (strcmp (day, "02-29") == 0 && !g_date_is_leap_year (year))
    day = "02-28";
  iso = g_strdup_printf ("%04d-%s", (int) year, day);
  return hd_date_is_valid (iso) ? g_steal_pointer (&iso) : g_strdup ("");
}

/* "trước ngày X" read strictly ends on the day before X; "chậm nhất ngày X" does not. */
static gboolean
says_before (HdRecord *obligation)
{
  g_autofree char *wording = hd_text_fold (hd_record_text (obligation, HD_OBLIGATION_WORDING));
  g_autofree char *other = hd_text_fold (hd_record_text (obligation, HD_OBLIGATION_WORDING_OTHER));

  return strstr (wording, "truoc ngay") != NULL || strstr (other, "truoc ngay") != NULL;
}

static void
judge (HdMilestone *milestone, gboolean fulfilled, const char *today)
{
  const char *due = milestone->due;

  if (fulfilled) {
    gint64 late = due[0] == '\0' || milestone->done[0] == '\0' ? 0 : hd_date_days_between (due, milestone->done);

    milestone->days_late = MAX (late, 0);
    milestone->state = late > 0 ? HD_DUE_DONE_LATE : HD_DUE_DONE;
  } else if (due[0] == '\0') {
    milestone->state = HD_DUE_UNDATED;
  } else {
    gint64 over = hd_date_days_between (due, today);

    milestone->days_late = MAX (over, 0);
    milestone->state = over > 0 ? HD_DUE_LATE
                     : hd_date_days_between (today, milestone->due_strict) <= SOON_DAYS ? HD_DUE_SOON : HD_DUE_OPEN;
  }
}

/* Adds what a year has to say of an obligation. One that is owed once is also shown
 * in later years until it is done, and in the year in which that happened. */
static void
add (Build *build, HdRecord *obligation, gint64 unit, const char *owner, const Finding *finding)
{
  HdMilestone *milestone;
  g_autofree char *due = hd_obligation_due (obligation, build->year);
  gboolean once = rhythm_is (obligation, "once");

  if (once && due[0] != '\0' && g_ascii_strtoll (due, NULL, 10) > build->year)
    return;
  if (once && finding->fulfilled && MAX (g_ascii_strtoll (finding->done, NULL, 10), g_ascii_strtoll (due, NULL, 10)) < build->year)
    return;

  milestone = g_new0 (HdMilestone, 1);
  milestone->obligation = g_object_ref (obligation);
  milestone->unit = unit;
  milestone->owner = g_strdup (owner);
  milestone->done = g_strdup (finding->fulfilled ? finding->done : "");
  milestone->count = (HdValue) { finding->counted, finding->count };
  milestone->quota = finding->quota;
  if (due[0] != '\0' && (says_before (obligation) || !hd_record_bool (obligation, HD_OBLIGATION_INCLUSIVE)))
    milestone->due_strict = hd_date_add_days (due, -1);
  else
    milestone->due_strict = g_strdup (due);
  /* Lateness counts from the kinder reading, unless the council chose the strict one. */
  milestone->due = g_strdup (hd_record_bool (obligation, HD_OBLIGATION_INCLUSIVE) ? due : milestone->due_strict);
  judge (milestone, finding->fulfilled, build->today);
  g_ptr_array_add (build->milestones, milestone);
}

static void
set_done (Finding *finding, const char *date)
{
  g_strlcpy (finding->done, strcmp (date, NO_DATE) == 0 ? "" : date, sizeof finding->done);
}

static void
set_context (Build *build, HdRecord *obligation, gint64 unit, HdContext *context)
{
  memset (context, 0, sizeof *context);
  context->plan = hd_record_int (obligation, HD_OBLIGATION_PLAN);
  context->year = context->to = build->year;
  context->from = rhythm_is (obligation, "once") ? 0 : build->year;
  context->unit = unit;
  hd_context_set_as_of (context, build->today);
  context->movement = hd_record_int (obligation, HD_OBLIGATION_MOVEMENT);
}

/* The introductions of one unit: fulfilled on the day the last one needed came in.
 * Counted as the figure "introductions" counts. */
static gboolean
find_introductions (Build *build, HdRecord *obligation, gint64 unit, Finding *finding, GError **error)
{
  static const char led[] =
    "SELECT " FIRST ("n.received") " AS first FROM " HD_SQL_INTRODUCTIONS
    " WHERE t.id = :movement AND n.unit = :unit AND n.year BETWEEN :from AND :to AND " HD_SQL_STANDING
    " GROUP BY " HD_SQL_SUBJECT " ORDER BY first";
  static const char any[] =
    "SELECT " FIRST ("n.received") " AS first FROM nomination n"
    " WHERE n.unit = :unit AND n.year BETWEEN :from AND :to AND " HD_SQL_STANDING
    " GROUP BY " HD_SQL_SUBJECT " ORDER BY first";
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };
  HdContext context;

  set_context (build, obligation, unit, &context);
  finding->counted = TRUE;
  finding->quota = hd_record_int (obligation, HD_OBLIGATION_QUOTA);
  if (!hd_context_begin (&context, build->store, &sql, context.movement != 0 ? led : any, error))
    return FALSE;
  while (hd_sql_step (&sql, &failure))
    if (++finding->count == finding->quota) {
      finding->fulfilled = TRUE;
      set_done (finding, hd_sql_text (&sql, 0));
    }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return FALSE;
  }
  return TRUE;
}

/* An activity of the kind that fulfils the obligation, of one unit or (0) of anybody. */
static gboolean
find_activity (Build *build, HdRecord *obligation, gint64 unit, Finding *finding, GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };
  HdContext context;

  set_context (build, obligation, unit, &context);
  if (!hd_context_begin (&context, build->store, &sql,
                         "SELECT COUNT (*), " FIRST ("a.held") " FROM activity a WHERE a.kind = :kind"
                         " AND a.year BETWEEN :from AND :to AND (:unit = 0 OR a.unit = :unit)", error))
    return FALSE;
  hd_sql_bind_text (&sql, ":kind", hd_record_text (obligation, HD_OBLIGATION_EVIDENCE));
  if (hd_sql_step (&sql, &failure) && hd_sql_int (&sql, 0) > 0) {
    finding->fulfilled = TRUE;
    set_done (finding, hd_sql_text (&sql, 1));
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return FALSE;
  }
  return TRUE;
}

/* What all units owe together: fulfilled when the last unit of the year has done it.
 * Each month is twelve different months. */
static gboolean
find_all_units (Build *build, HdRecord *obligation, Finding *finding, GError **error)
{
  static const char introduced[] =
    "SELECT first FROM unit u LEFT JOIN (SELECT n.unit AS unit, " FIRST ("n.received") " AS first FROM nomination n"
    " WHERE n.year BETWEEN :from AND :to AND " HD_SQL_STANDING " GROUP BY n.unit) e ON e.unit = u.id"
    " WHERE " HD_SQL_UNIT_IN_SCOPE;
  static const char acted[] =
    "SELECT (SELECT " FIRST ("a.held") " FROM activity a WHERE a.unit = u.id AND a.kind = :kind"
    " AND a.year BETWEEN :from AND :to) AS done FROM unit u WHERE " HD_SQL_UNIT_IN_SCOPE;
  static const char monthly[] =
    "SELECT (SELECT MAX (a.held) FROM activity a WHERE a.unit = u.id AND a.kind = :kind AND a.held <> ''"
    " AND a.year BETWEEN :from AND :to HAVING COUNT (DISTINCT substr (a.held, 1, 7)) >= 12) AS done"
    " FROM unit u WHERE " HD_SQL_UNIT_IN_SCOPE;
  const char *kind = hd_record_text (obligation, HD_OBLIGATION_EVIDENCE);
  const char *text = kind[0] == '\0' ? introduced : rhythm_is (obligation, "monthly") ? monthly : acted;
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };
  char latest[16] = "";
  HdContext context;

  set_context (build, obligation, 0, &context);
  if (!hd_context_begin (&context, build->store, &sql, text, error))
    return FALSE;
  if (kind[0] != '\0')
    hd_sql_bind_text (&sql, ":kind", kind);
  finding->counted = TRUE;
  while (hd_sql_step (&sql, &failure)) {
    const char *done = hd_sql_text (&sql, 0);

    finding->quota++;
    if (done[0] != '\0')
      finding->count++;
    if (strcmp (done, latest) > 0)
      g_strlcpy (latest, done, sizeof latest);
  }
  finding->fulfilled = failure == NULL && finding->quota > 0 && finding->count == finding->quota;
  if (finding->fulfilled)
    set_done (finding, latest);
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return FALSE;
  }
  return TRUE;
}

/* The unit a word of the owner field means: a code, or a name typed by hand. */
static HdRecord *
unit_called (HdStore *store, const char *word)
{
  static const char *const fields[] = { "code", "name", "short_name" };

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++) {
    g_autoptr (GPtrArray) units = hd_store_find (store, HD_TYPE_UNIT, fields[i], word, NULL);

    if (units != NULL && units->len > 0)
      return g_object_ref (g_ptr_array_index (units, 0));
  }
  return NULL;
}

/* (transfer full): the words of the owner field */
static char **
owner_words (HdRecord *obligation)
{
  char **words = g_strsplit_set (hd_record_text (obligation, HD_OBLIGATION_OWNER), ",;", -1);

  for (guint i = 0; words[i] != NULL; i++)
    g_strstrip (words[i]);
  return words;
}

char *
hd_obligation_owner (HdStore *store, HdRecord *obligation, const char *const labels[3])
{
  static const char *const nicks[] = { "all", "council", "clusters" };
  g_auto (GStrv) words = owner_words (obligation);
  GString *text = g_string_new (NULL);

  for (guint i = 0; words[i] != NULL; i++) {
    g_autoptr (HdRecord) unit = NULL;
    const char *name = words[i];

    if (name[0] == '\0')
      continue;
    for (guint j = 0; j < G_N_ELEMENTS (nicks); j++)
      if (strcmp (words[i], nicks[j]) == 0)
        name = labels[j];
    if (name == words[i] && (unit = unit_called (store, name)) != NULL)
      name = hd_record_text (unit, HD_UNIT_NAME);
    if (text->len > 0)
      g_string_append (text, ", ");
    g_string_append (text, name);
  }
  return g_string_free (text, FALSE);
}

/* (transfer full): the units that owe an obligation, each by itself; empty if it is
 * owed by the council or by all units together. */
static GPtrArray *
owner_units (HdStore *store, HdRecord *obligation, GError **error)
{
  g_autoptr (GPtrArray) units = g_ptr_array_new_with_free_func (g_object_unref);
  gint64 movement = hd_record_int (obligation, HD_OBLIGATION_MOVEMENT);
  g_auto (GStrv) words = owner_words (obligation);

  if (movement != 0) {
    g_auto (HdSql) sql = { 0 };
    g_autoptr (GError) failure = NULL;

    if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT unit FROM movement_unit WHERE movement = :movement"
                       " AND role = 'lead' ORDER BY position, id", error))
      return NULL;
    hd_sql_bind_int (&sql, ":movement", movement);
    while (hd_sql_step (&sql, &failure)) {
      HdRecord *unit = hd_store_get (store, HD_TYPE_UNIT, hd_sql_int (&sql, 0), NULL);

      if (unit != NULL)
        g_ptr_array_add (units, unit);
    }
    if (failure != NULL) {
      g_propagate_error (error, g_steal_pointer (&failure));
      return NULL;
    }
    if (units->len > 0)
      return g_steal_pointer (&units);
  }
  for (guint i = 0; words[i] != NULL; i++) {
    HdRecord *unit = unit_called (store, words[i]);

    if (unit != NULL) {
      g_ptr_array_add (units, unit);
    } else if (words[i][0] != '\0') {
      g_ptr_array_set_size (units, 0);
      break;
    }
  }
  return g_steal_pointer (&units);
}

static gboolean
owed_by_all (HdRecord *obligation)
{
  g_auto (GStrv) words = owner_words (obligation);

  return g_strv_contains ((const char *const *) words, "all");
}

static gboolean
add_obligation (Build *build, HdRecord *obligation, GError **error)
{
  const char *labels[] = { _("All units"), _("Council"), _("Emulation clusters") };
  g_autoptr (GPtrArray) units = owner_units (build->store, obligation, error);
  gboolean by_nominations = hd_record_int (obligation, HD_OBLIGATION_QUOTA) > 0 &&
                            hd_record_text (obligation, HD_OBLIGATION_EVIDENCE)[0] == '\0';
  gboolean by_activity = hd_record_text (obligation, HD_OBLIGATION_EVIDENCE)[0] != '\0';

  if (units == NULL)
    return FALSE;
  for (guint i = 0; i < units->len; i++) {
    HdRecord *unit = g_ptr_array_index (units, i);
    Finding finding = { 0 };

    if ((by_nominations && !find_introductions (build, obligation, hd_record_id (unit), &finding, error)) ||
        (by_activity && !find_activity (build, obligation, hd_record_id (unit), &finding, error)))
      return FALSE;
    add (build, obligation, hd_record_id (unit), hd_record_text (unit, HD_UNIT_NAME), &finding);
  }
  if (units->len == 0) {
    g_autofree char *owner = hd_obligation_owner (build->store, obligation, labels);
    Finding finding = { 0 };

    if (owed_by_all (obligation) && (by_nominations || by_activity)) {
      if (!find_all_units (build, obligation, &finding, error))
        return FALSE;
    } else if (by_activity && !find_activity (build, obligation, 0, &finding, error)) {
      return FALSE;
    }
    add (build, obligation, 0, owner, &finding);
  }
  return TRUE;
}

/* By due date, those without one last; then in the plan's order. */
static int
compare (gconstpointer a, gconstpointer b)
{
  const HdMilestone *left = *(HdMilestone **) a, *right = *(HdMilestone **) b;
  gint64 difference = (left->due[0] == '\0') - (right->due[0] == '\0');

  if (difference == 0)
    difference = strcmp (left->due, right->due);
  if (difference == 0)
    difference = hd_record_int (left->obligation, HD_OBLIGATION_POSITION) -
                 hd_record_int (right->obligation, HD_OBLIGATION_POSITION);
  return (difference > 0) - (difference < 0);
}

/**
 * hd_milestones:
 * @plan: 0 for the plan of that year
 * @today: ISO date from which lateness is counted
 *
 * What the plan's obligations ask for in a year: yearly ones with that year's date,
 * those of a movement once for each unit that leads it.
 *
 * Returns: (transfer full) (element-type HdMilestone): by due date
 */
GPtrArray *
hd_milestones (HdStore *store, gint64 plan, gint64 year, const char *today, GError **error)
{
  g_autoptr (GPtrArray) milestones = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_milestone_free);
  g_autoptr (GPtrArray) obligations = NULL;
  Build build = { store, today, year, milestones };

  if (plan == 0)
    plan = hd_plan_of_year (store, year, error);
  if (plan < 0)
    return NULL;
  if (plan == 0)
    return g_steal_pointer (&milestones);
  obligations = hd_store_find_ref (store, HD_TYPE_OBLIGATION, "plan", plan, error);
  if (obligations == NULL)
    return NULL;
  for (guint i = 0; i < obligations->len; i++)
    if (!add_obligation (&build, g_ptr_array_index (obligations, i), error))
      return NULL;
  /* The array's order within an obligation must stand: one lead unit after another. */
  g_ptr_array_sort (milestones, compare);
  return g_steal_pointer (&milestones);
}

const char *
hd_milestone_label (HdMilestone *milestone)
{
  static const char *const labels[] = {
    [HD_DUE_OPEN]      = N_("Not due yet"),
    [HD_DUE_SOON]      = N_("Due soon"),
    [HD_DUE_LATE]      = N_("Overdue"),
    [HD_DUE_DONE]      = N_("Done"),
    [HD_DUE_DONE_LATE] = N_("Done late"),
    [HD_DUE_UNDATED]   = N_("No date"),
  };

  return labels[milestone->state];
}
