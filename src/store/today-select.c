/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What waits and what looks wrong, one selection each. A selection gives rows with the
 * columns tbl, id, unit, label, detail and ord, the day by which they are sorted; their
 * number and the list are made from that one text. Who only counts reads no names where
 * an index holds the rest: those of the first rows are asked for when they are known.
 * :today is the day, :year the year that is worked on, :ahead and :month_ahead days to come. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "dossier-private.h"
#include "sql-private.h"
#include "figure-private.h"
#include "text.h"
#include "today-private.h"

#define DAYS_AHEAD   14
#define MONTH_AHEAD  30

/* So many of the first rows are known with their number. */
#define N_FIRST 3

typedef struct {
  HdTodaySection section;
  const char    *kind;
  const char    *title;    /* msgid */
  const char    *room;
  HdTodayActions actions;
  gboolean       heavy;
  const char    *all;      /* in no order: who only counts need not sort; a name is '' where it is left out */
  const char    *rows;
} Selection;

#define CHOSEN(counted, listed, where)                                                         \
  "SELECT ord, label, id, tbl FROM (" counted ") r" where,                                     \
  "SELECT tbl, id, unit, label, detail, 1 FROM (" listed ") r" where " ORDER BY ord, label, id"
#define ROWS(base)             CHOSEN (base, base, "")
/* … without those that were let be. */
#define ANOMALIES(kind, base)  CHOSEN (base, base, LET_BE (kind))
#define LET_BE(kind)           " WHERE '" kind ":' || r.tbl || ':' || r.id NOT IN (SELECT key FROM dismissal)"

#define ROW(tbl, id, unit, label, day) \
  "SELECT '" tbl "' AS tbl, " id " AS id, " unit " AS unit, " label " AS label, " day " AS detail, " day " AS ord"
#define NOMINATIONS_NAMED(name, day, from, where) ROW ("nomination", "n.id", "n.unit", name, day) " FROM " from " WHERE " where
#define NOMINATIONS(day, from, where)                                                          \
  CHOSEN (NOMINATIONS_NAMED ("''", day, from, where), NOMINATIONS_NAMED ("n.full_name", day, from, where), "")
#define STRANGE_NOMINATIONS(kind, day, from, where)                                            \
  CHOSEN (NOMINATIONS_NAMED ("''", day, from, where), NOMINATIONS_NAMED ("n.full_name", day, from, where), LET_BE (kind))

/* The standing body is the secretariat itself: what waits at a step of its own waits for us.
 * Those steps come first: they are few, and each has its dossiers in an index. */
#define STEPS_OF_DOSSIERS "chain_step s CROSS JOIN nomination n ON n.chain = s.chain AND n.step = s.code"
#define AT_STANDING_BODY                                                                       \
  "n.status IN ('received', 'completed', 'eligible') AND s.actor IN (SELECT c.standing_body FROM council c WHERE c.standing_body <> '')"

#define ACTIVITIES(where) ROW ("activity", "a.id", "a.unit", "a.title", "a.held") " FROM activity a WHERE " where
#define UNIT_NAME(unit)    "COALESCE ((SELECT u.name FROM unit u WHERE u.id = " unit "), '')"
#define FINDINGS(where)   ROW ("activity", "a.id", "f.unit", "ltrim (" UNIT_NAME ("f.unit") " || ': ' || f.title, ': ')", "f.due") \
  " FROM finding f JOIN activity a ON a.id = f.activity WHERE " HD_SQL_FINDING_OPEN " AND f.due <> '' AND " where

/* An exemplar is looked at again on a day of its own, and what was to be done for it has one. */
#define FOLLOWED "s.following NOT IN ('stopped', 'revoked')"
#define REVIEWS(where, noted)                                                                  \
  "SELECT 'subject' AS tbl, s.id AS id, s.unit AS unit, s.full_name AS label, MIN (d.day) AS detail, MIN (d.day) AS ord FROM subject s JOIN (" \
  "SELECT id AS subject, next_review AS day FROM subject WHERE next_review <> '' AND " where   \
  " UNION ALL SELECT subject, due FROM exemplar_note WHERE due <> '' AND done = '' AND " noted \
  ") d ON d.subject = s.id WHERE " FOLLOWED " GROUP BY s.id"
#define BETWEEN(day, until) day " >= :today AND " day " <= " until

#define PUBLICATIONS(where) ROW ("publication", "p.id", "p.unit", "p.title", "p.due") " FROM publication p WHERE p.printed = '' AND p.due <> '' AND " where

/* Two commendations of one level in one year: each may be right, both seldom are. Read by
 * the day of the decision, from an index that holds all this; the name is the subject's. */
#define COMMENDED_TWICE(name)                                                                  \
  "SELECT 'subject' AS tbl, n.subject AS id, n.unit AS unit, " name " AS label, group_concat (f.name, ' · ') AS detail," \
  " MIN (n.decision_date) AS ord FROM nomination n JOIN award_form f ON f.id = +n.award_form"  \
  " WHERE n.decision_date <> '' AND n.decision_date BETWEEN :year || '-01-01' AND :year || '-12-31' AND n.subject <> 0" \
  " AND +n.status IN ('decided', 'granted') AND f.type IN ('title', 'form') GROUP BY n.subject, f.level HAVING COUNT (*) > 1"

static const Selection selections[] = {
  { HD_TODAY_OVERDUE, "dossiers_past_due", N_("Dossiers past the day of their step"), "nominations", 0, FALSE,
    NOMINATIONS ("n.due", "nomination n", "(n.due = '') = 0 AND n.due < :today AND " HD_SQL_DOSSIER_OPEN) },
  { HD_TODAY_OVERDUE, "opinions_late", N_("Opinions of others asked for and not answered in time"), "nominations", 0, FALSE,
    NOMINATIONS ("o.due", "opinion o JOIN nomination n ON n.id = o.nomination", "o.due <> '' AND o.due < :today AND o.answered = ''") },
  { HD_TODAY_OVERDUE, "findings_late", N_("Findings of inspections not mended in time"), "activities", 0, FALSE,
    ROWS (FINDINGS ("f.due < :today")) },
  { HD_TODAY_OVERDUE, "reviews_late", N_("Exemplars to be looked at again"), "fostering", 0, FALSE,
    ROWS (REVIEWS ("next_review < :today", "due < :today")) },
  { HD_TODAY_OVERDUE, "publications_late", N_("Printed matter past its day"), "publicity", 0, FALSE,
    ROWS (PUBLICATIONS ("p.due < :today")) },

  { HD_TODAY_SOON, "dossiers_soon", N_("Dossiers whose step is due within two weeks"), "nominations", 0, FALSE,
    NOMINATIONS ("n.due", "nomination n", "(n.due = '') = 0 AND " BETWEEN ("n.due", ":ahead") " AND " HD_SQL_DOSSIER_OPEN) },
  { HD_TODAY_SOON, "meetings_soon", N_("Meetings within two weeks"), "meetings", 0, FALSE,
    ROWS (ROW ("meeting", "m.id", "0", "m.title", "m.held") " FROM meeting m WHERE m.state = 'planned' AND " BETWEEN ("m.held", ":ahead")) },
  { HD_TODAY_SOON, "activities_soon", N_("Activities planned within two weeks"), "activities", 0, FALSE,
    ROWS (ACTIVITIES ("a.state = 'planned' AND " BETWEEN ("a.held", ":ahead"))) },
  { HD_TODAY_SOON, "findings_soon", N_("Findings to be mended within two weeks"), "activities", 0, FALSE,
    ROWS (FINDINGS (BETWEEN ("f.due", ":ahead"))) },
  { HD_TODAY_SOON, "reviews_soon", N_("Exemplars to be looked at again within two weeks"), "fostering", 0, FALSE,
    ROWS (REVIEWS (BETWEEN ("next_review", ":ahead"), BETWEEN ("due", ":ahead"))) },
  { HD_TODAY_SOON, "publications_soon", N_("Printed matter due within a month"), "publicity", 0, FALSE,
    ROWS (PUBLICATIONS (BETWEEN ("p.due", ":month_ahead"))) },

  { HD_TODAY_WAITING, "dossiers_at_office", N_("Dossiers at our own step"), "nominations", 0, FALSE,
    NOMINATIONS ("n.step_since", STEPS_OF_DOSSIERS, AT_STANDING_BODY) },
  { HD_TODAY_WAITING, "dossiers_undecided", N_("Chosen by the council and not decided on yet"), "decisions", 0, FALSE,
    NOMINATIONS ("n.step_since", "nomination n", "n.status = 'chosen'") },
  /* What is noted month by month is no paper that waits for an answer. */
  { HD_TODAY_WAITING, "fulfilments_received", N_("Received and neither commented on nor accepted yet"), "obligations", 0, FALSE,
    ROWS (ROW ("fulfilment", "f.id", "f.unit", "COALESCE (o.title, '')", "f.received")
          " FROM fulfilment f LEFT JOIN obligation o ON o.id = f.obligation WHERE f.state = 'received' AND f.month = 0") },
  { HD_TODAY_WAITING, "fulfilments_commented", N_("Sent back with comments: the revised paper is to come"), "obligations", 0, FALSE,
    ROWS (ROW ("fulfilment", "f.id", "f.unit", "COALESCE (o.title, '')", "f.commented")
          " FROM fulfilment f LEFT JOIN obligation o ON o.id = f.obligation WHERE f.state = 'commented' AND f.month = 0") },
  { HD_TODAY_WAITING, "criteria_received", N_("Criteria of units to be commented on or accepted"), "obligations", 0, FALSE,
    ROWS (ROW ("criteria", "c.id", "c.unit", "COALESCE (NULLIF (" UNIT_NAME ("c.unit") ", ''), c.number)", "c.received")
          " FROM criteria c WHERE c.state = 'received'") },
  { HD_TODAY_WAITING, "dossiers_unanswered", N_("Sent to the higher level and not answered in time"), "nominations", 0, FALSE,
    NOMINATIONS ("n.step_since", "nomination n", HD_SQL_DOSSIER_UNANSWERED) },
  { HD_TODAY_WAITING, "difficulties_open", N_("Difficulties of units not answered yet"), "plans", 0, FALSE,
    ROWS (ROW ("difficulty", "d.id", "d.unit", "d.title", "d.reported") " FROM difficulty d WHERE d.answered = ''") },
  { HD_TODAY_WAITING, "appeals_open", N_("Appeals against marks"), "results", 0, FALSE,
    ROWS (ROW ("appeal", "p.id", "0", "p.appellant", "p.received") " FROM appeal p WHERE p.state = 'open'") },

  { HD_TODAY_ANOMALIES, "activities_unsaid", N_("Planned activities whose day is over: were they held?"), "activities", HD_TODAY_DISMISS, FALSE,
    ANOMALIES ("activities_unsaid", ACTIVITIES ("a.state = 'planned' AND a.held <> '' AND a.held < :today")) },
  { HD_TODAY_ANOMALIES, "commended_twice", N_("Commended twice at one level in the year"), "exemplars", HD_TODAY_DISMISS, FALSE,
    CHOSEN (COMMENDED_TWICE ("''"), COMMENDED_TWICE ("(SELECT p.full_name FROM subject p WHERE p.id = n.subject)"), LET_BE ("commended_twice")) },
  { HD_TODAY_ANOMALIES, "columns_stale", N_("Columns on portals not looked at for long"), "activities", HD_TODAY_DISMISS, FALSE,
    ANOMALIES ("columns_stale", ROW ("activity", "a.id", "a.unit", "COALESCE (NULLIF (" UNIT_NAME ("a.unit") ", ''), a.title)",
      "CASE a.checked WHEN '' THEN a.held ELSE a.checked END") " FROM activity a WHERE " HD_SQL_COLUMN_STALE) },
  { HD_TODAY_ANOMALIES, "papers_missing", N_("Dossiers with papers missing"), "nominations", HD_TODAY_DISMISS, TRUE,
    STRANGE_NOMINATIONS ("papers_missing", "n.received", "nomination n LEFT JOIN award_form f ON f.id = n.award_form",
      HD_SQL_DOSSIER_OPEN " AND EXISTS (SELECT 1 FROM paper p WHERE " HD_SQL_PAPER_ASKED " AND " HD_SQL_PAPER_MISSING ")") },
};

static gboolean
begin (HdStore *store, HdSql *sql, const char *text, gint64 year, const char *day, GError **error)
{
  g_autofree char *ahead = hd_date_add_days (day, DAYS_AHEAD);
  g_autofree char *month_ahead = hd_date_add_days (day, MONTH_AHEAD);
  const struct { const char *name, *value; } days[] = {
    { ":today", day }, { ":as_of", day }, { ":ahead", ahead }, { ":month_ahead", month_ahead },
  };

  if (!hd_sql_begin (sql, hd_store_db (store), text, error))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    if (sqlite3_bind_parameter_index (sql->stmt, days[i].name) != 0)
      hd_sql_bind_text (sql, days[i].name, days[i].value);
  if (sqlite3_bind_parameter_index (sql->stmt, ":year") != 0)
    hd_sql_bind_int (sql, ":year", year);
  return TRUE;
}

/* One of the first rows. */
typedef struct {
  char  *ord;
  char  *label;
  char  *table;
  gint64 id;
} First;

static void
first_clear (First *first)
{
  g_clear_pointer (&first->ord, g_free);
  g_clear_pointer (&first->label, g_free);
  g_clear_pointer (&first->table, g_free);
}

/* Whether the row of a statement comes before one that is kept. */
static gboolean
comes_before (HdSql *sql, const First *first)
{
  int difference = first->ord == NULL ? -1 : strcmp (hd_sql_text (sql, 0), first->ord);

  if (difference == 0)
    difference = strcmp (hd_sql_text (sql, 1), first->label);
  return difference != 0 ? difference < 0 : hd_sql_int (sql, 2) < first->id;
}

/* Keeps the first rows in order, by their day as the list has them. */
static void
keep_first (HdSql *sql, First firsts[N_FIRST])
{
  guint at = N_FIRST;

  while (at > 0 && comes_before (sql, &firsts[at - 1]))
    at--;
  if (at == N_FIRST)
    return;
  first_clear (&firsts[N_FIRST - 1]);
  memmove (firsts + at + 1, firsts + at, (N_FIRST - 1 - at) * sizeof *firsts);
  firsts[at] = (First) { g_strdup (hd_sql_text (sql, 0)), g_strdup (hd_sql_text (sql, 1)), g_strdup (hd_sql_text (sql, 3)), hd_sql_int (sql, 2) };
}

/* Reads the number with the names of the first rows, and the record if there is one alone. */
static gboolean
read_first (HdTodayBuild *build, const Selection *selection, HdTodayItem *item, GError **error)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  First firsts[N_FIRST] = { 0 };
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!begin (build->store, &sql, selection->all, build->today->year, build->today->day, error))
    return FALSE;
  while (hd_sql_step (&sql, &failure)) {
    const char *day = hd_sql_text (&sql, 0);

    if (*day != '\0' && (*item->day == '\0' || strcmp (day, item->day) < 0)) {
      g_free (item->day);
      item->day = g_strdup (day);
    }
    if (item->count++ == 0) {
      g_free (item->table);
      item->table = g_strdup (hd_sql_text (&sql, 3));
      item->id = hd_sql_int (&sql, 2);
    }
    keep_first (&sql, firsts);
  }
  if (item->count != 1) {
    g_free (item->table);
    item->table = g_strdup ("");
    item->id = 0;
  }
  for (guint i = 0; i < N_FIRST && firsts[i].label != NULL; i++) {
    if (*firsts[i].label == '\0') {
      g_free (firsts[i].label);
      firsts[i].label = hd_store_label (build->store, firsts[i].table, firsts[i].id);
    }
    g_ptr_array_add (names, firsts[i].label);
  }
  item->detail = hd_today_names ((const char *const *) names->pdata, names->len, item->count);
  for (guint i = 0; i < N_FIRST; i++)
    first_clear (&firsts[i]);
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return FALSE;
  }
  return TRUE;
}

static gboolean
add_selection (HdTodayBuild *build, const Selection *selection, GError **error)
{
  HdTodayItem *item = hd_today_item_new (selection->section, selection->kind, _(selection->title), selection->room, selection->actions);
  gboolean read;

  item->source = selection;
  item->scope.year = build->today->year;
  g_strlcpy (item->as_of, build->today->day, sizeof item->as_of);
  read = read_first (build, selection, item, error);
  if (!read || item->count == 0)
    hd_today_item_free (item);
  else
    g_ptr_array_add (build->today->items, item);
  return read;
}

gboolean
hd_today_selections (HdTodayBuild *build, gboolean heavy, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (selections); i++)
    if (selections[i].heavy == heavy && (g_cancellable_set_error_if_cancelled (build->cancellable, error) ||
                                         !add_selection (build, &selections[i], error)))
      return FALSE;
  return TRUE;
}

/* The rows of an item that a selection counts. */
GPtrArray *
hd_today_selected (HdStore *store, HdTodayItem *item, GError **error)
{
  const Selection *selection = item->source;
  g_auto (HdSql) sql = { 0 };

  if (!begin (store, &sql, selection->rows, item->scope.year, item->as_of, error))
    return NULL;
  return hd_evidence_read (&sql, error);
}
