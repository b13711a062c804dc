/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How a figure is asked: the table of definitions and the context that fills
 * their binds. For the files of this room only. */
#pragma once

#include "figure.h"
#include "setting.h"
#include "sql-private.h"

G_BEGIN_DECLS

/* What every statement of this room may bind. from and to are the years whose
 * events count; year is the one whose units and head-counts are meant. */
typedef struct {
  gint64 plan;
  gint64 year;
  gint64 from;
  gint64 to;
  gint64 unit;
  gint64 movement;
  gint64 each;       /* what each unit owes; for percentages, the per cent */
  char   kinds[256]; /* ",office,ward," or "" for all */
  char   as_of[16];  /* the day on which it is counted, "" for today */
  char   kind[16];   /* of subjects, "" for all */
} HdContext;

/* Ready to be put beside a query: these nominations were handed in and stand. A
 * draft is not handed in yet, a withdrawn one never counts, one that was not
 * eligible has left the count, and one that was revoked has left it from that day on
 * (domain rules 4.1, 11): on :as_of it still counts if that day is yet to come. */
#define HD_SQL_STANDING_OF(n) "(" n ".status NOT IN ('draft', 'withdrawn', 'ineligible', 'revoked')" \
  " OR " n ".status = 'revoked' AND " n ".revoked > :as_of)"
#define HD_SQL_STANDING HD_SQL_STANDING_OF ("n")

/* A subject counts once. A row without subject is a subject of its own. */
#define HD_SQL_SUBJECT "CASE n.subject WHEN 0 THEN -n.id ELSE n.subject END"

/* Whose deeds count for whom on :day: a unit's own, and those of the units that were
 * renamed to it or merged into it by then. What was divided has no heir. */
#define HD_SQL_HEIR HD_SQL_HEIR_BY ("c.kind IN ('rename', 'merge')")
#define HD_SQL_HEIR_BY(kind)                                                              \
  "(WITH RECURSIVE heir (former, unit) AS (SELECT v.id, v.id FROM unit v UNION"           \
  " SELECT h.former, c.to_unit FROM heir h JOIN unit_change c ON c.from_unit = h.unit"    \
  " AND " kind " AND c.changed <= :day) SELECT former, unit FROM heir)"
/* A row of the unit asked for, or of one whose heir it is; 0 is all. */
#define HD_SQL_OF_UNIT(column)                                                            \
  "(:unit = 0 OR " column " = :unit OR " column " IN (SELECT hf.former FROM " HD_SQL_HEIR " hf WHERE hf.unit = :unit))"

/* Where a nomination stood on :day: one that was handed over to a successor while open
 * belonged to the former unit until then. Whether any was handed over since is asked once,
 * and not of each nomination. */
#define HD_SQL_HOME                                                                       \
  "CASE WHEN :day <> '' AND EXISTS (SELECT 1 FROM former_home WHERE until > :day)"        \
  " THEN COALESCE ((SELECT fh.unit FROM former_home fh WHERE fh.nomination = n.id AND fh.until > :day" \
  " ORDER BY fh.until LIMIT 1), n.unit) ELSE n.unit END"

/* Who has in hand what was given to a unit, decided here and nowhere else: rows of thing,
 * position, first, unit, since and until, as of HdHolder. seed selects what was given as
 * thing, position, unit, unit, ''. Of a unit that was renamed or merged the one that
 * follows has it; of one that was divided all successors, or those that were chosen for the
 * thing, which the column of takeover names. What a dissolved unit had nobody takes over. */
#define HD_SQL_HOLDERS(column, seed)                                                      \
  "(WITH RECURSIVE holder (thing, position, first, unit, since) AS (" seed                \
  " UNION SELECT h.thing, h.position, h.first, c.to_unit, c.changed FROM holder h JOIN unit_change c ON c.from_unit = h.unit" \
  " AND c.to_unit <> 0 AND c.changed >= h.since"                                          \
  " WHERE NOT EXISTS (SELECT 1 FROM takeover k WHERE k." column " = h.thing AND k.from_unit = h.unit)" \
  " OR EXISTS (SELECT 1 FROM takeover k WHERE k." column " = h.thing AND k.from_unit = h.unit AND k.to_unit = c.to_unit))" \
  " SELECT h.thing AS thing, h.position AS position, h.first AS first, h.unit AS unit, h.since AS since," \
  " COALESCE ((SELECT MIN (c.changed) FROM unit_change c WHERE c.from_unit = h.unit AND c.to_unit <> 0 AND c.changed >= h.since), '')" \
  " AS until FROM holder h)"
#define HD_SQL_HELD_ON(day) "h.since <= " day " AND (h.until = '' OR h.until > " day ")"
#define HD_SQL_MOVEMENT_HOLDERS                                                           \
  HD_SQL_HOLDERS ("movement", "SELECT mu.movement, mu.position, mu.unit, mu.unit, '' FROM movement_unit mu")
#define HD_SQL_TASK_HOLDERS                                                               \
  HD_SQL_HOLDERS ("task", "SELECT t.id, 0, t.lead, t.lead, '' FROM task t WHERE t.lead <> 0" \
                  " UNION SELECT tu.task, tu.position, tu.unit, tu.unit, '' FROM task_unit tu")
/* An obligation names its owners in words: of the units that became others it is told what
 * became of each, whether it names that unit or not. */
#define HD_SQL_OBLIGATION_HOLDERS                                                         \
  HD_SQL_HOLDERS ("obligation", "SELECT o.id, 0, c.from_unit, c.from_unit, '' FROM obligation o" \
                  " JOIN (SELECT DISTINCT d.from_unit AS from_unit FROM unit_change d) c")
/* The units that lead movements, and those that led them. */
#define HD_SQL_LEADS                                                                      \
  HD_SQL_HOLDERS ("movement", "SELECT mu.movement, mu.position, mu.unit, mu.unit, '' FROM movement_unit mu WHERE mu.role = 'lead'")

/* The day that hd_obligation_due() gives for a year. */
#define HD_SQL_DUE(year)                                                                  \
  "CASE WHEN o.rhythm = 'once' AND length (o.due) = 10 THEN o.due"                        \
  " WHEN o.rhythm <> 'yearly' OR length (o.due) NOT IN (5, 10) THEN ''"                   \
  " WHEN substr (o.due, -5) = '02-29' AND (" year " % 4 <> 0 OR " year " % 100 = 0 AND " year " % 400 <> 0)" \
  " THEN " year " || '-02-28' ELSE " year " || '-' || substr (o.due, -5) END"
/* Who owes the number of a movement in the year :last: who leads it on the day by which it
 * is due, or on :day if that comes first. Rows of movement, unit and position. */
#define HD_SQL_QUOTA_DUE                                                                  \
  "COALESCE ((SELECT MAX (" HD_SQL_DUE (":last") ") FROM obligation o WHERE o.movement = m.id AND o.quota > 0), '')"
#define HD_SQL_QUOTAS                                                                     \
  "(SELECT q.id AS movement, h.unit AS unit, MIN (h.position) AS position FROM (SELECT m.id AS id, CASE WHEN :day = '' THEN '9999'" \
  " WHEN " HD_SQL_QUOTA_DUE " IN ('') OR " HD_SQL_QUOTA_DUE " > :day THEN :day ELSE " HD_SQL_QUOTA_DUE " END AS day FROM movement m" \
  " WHERE m.plan = :plan AND m.quota > 0) q JOIN " HD_SQL_LEADS " h ON h.thing = q.id AND " HD_SQL_HELD_ON ("q.day") \
  " GROUP BY q.id, h.unit)"

/* Whose introduction it is: of a unit that became one that owes the number it is that one's;
 * of one that was renamed after the day its number was due it is still the former name's.
 * The first that holds, by its rank. k is the row of a nomination, if it has one. */
#define HD_SQL_CREDITS                                                                    \
  "(SELECT r.movement AS movement, r.home AS home, r.unit AS unit, MIN (r.rank) AS rank FROM (" \
  "SELECT q.movement AS movement, h.former AS home, q.unit AS unit, h.former <> q.unit AS rank" \
  " FROM " HD_SQL_QUOTAS " q JOIN " HD_SQL_HEIR " h ON h.unit = q.unit"                   \
  " UNION ALL SELECT q.movement, h.unit, q.unit, 2 FROM " HD_SQL_QUOTAS " q"              \
  " JOIN " HD_SQL_HEIR_BY ("c.kind = 'rename'") " h ON h.former = q.unit AND h.unit <> q.unit) r GROUP BY r.movement, r.home)"
/* Who introduced n for a movement: what came in from who owes its number stays that one's, if
 * it was handed over since. */
#define HD_SQL_INTRODUCED_BY(movement)                                                    \
  "COALESCE (CASE WHEN :day <> '' AND EXISTS (SELECT 1 FROM former_home) THEN (SELECT fh.unit FROM former_home fh" \
  " JOIN " HD_SQL_QUOTAS " fq ON fq.movement = " movement " AND fq.unit = fh.unit WHERE fh.nomination = n.id" \
  " AND n.received <> '' AND n.received < fh.until ORDER BY fh.until LIMIT 1) END, " HD_SQL_HOME ")"
#define HD_SQL_CREDITED "COALESCE (k.unit, " HD_SQL_HOME ")"
/* Of a row of the annex; else whatever is the unit's, or was of one whose heir it is. */
#define HD_SQL_CREDITED_TO                                                                \
  "(:unit = 0 OR " HD_SQL_CREDITED " = :unit OR :movement = 0 AND " HD_SQL_CREDITED       \
  " IN (SELECT hf.former FROM " HD_SQL_HEIR " hf WHERE hf.unit = :unit))"

/* A nomination introduces for a movement if its unit leads that movement, or led it, or will
 * by the end of the year or :day; a field counts towards the movement that it belongs to.
 * t is the movement; who leads what is made once, and looked up once for each nomination. */
#define HD_SQL_LED_BY                                                                     \
  "(SELECT h.thing AS movement, h.unit AS unit, MIN (h.since) AS since FROM " HD_SQL_LEADS " h GROUP BY h.thing, h.unit)"
#define HD_SQL_LED_THEN(l) l ".unit = " HD_SQL_HOME " AND " l ".since <= n.year || '-12-31' AND (:day = '' OR " l ".since <= :day)"
#define HD_SQL_INTRODUCTIONS                                                              \
  "nomination n JOIN (WITH led AS MATERIALIZED (SELECT m.id AS movement, l.unit AS unit, l.since AS since, t.id AS id," \
  " t.position AS position, t.name AS name"                                               \
  " FROM movement m JOIN movement t ON t.id = CASE m.parent WHEN 0 THEN m.id ELSE m.parent END" \
  " JOIN " HD_SQL_LED_BY " l ON l.movement = t.id)"                                       \
  " SELECT movement, unit, since, id, position, name FROM led) t ON t.movement = n.movement AND " HD_SQL_LED_THEN ("t") \
  " LEFT JOIN " HD_SQL_CREDITS " k ON k.movement = t.id AND k.home = " HD_SQL_INTRODUCED_BY ("t.id")

/* … and n is introduced beside that, by a unit that does not lead its movement. */
#define HD_SQL_NOT_LED                                                                    \
  "NOT EXISTS (SELECT 1 FROM movement m JOIN " HD_SQL_LED_BY " l"                         \
  " ON l.movement = CASE m.parent WHEN 0 THEN m.id ELSE m.parent END"                     \
  " WHERE m.id = n.movement AND " HD_SQL_LED_THEN ("l") ")"

/* The units of a year, decided here and nowhere else: u was on the roll that counts on
 * :day, if one was taken in the year by then (:roll is its day); else u was there on that
 * day. It is the day of the report, but not after the last of the year and not before its
 * first; '' for every year together, when every unit counts. Of the kinds asked for. */
#define HD_SQL_UNIT_IN_SCOPE                                                              \
  "(:day = '' OR CASE :roll WHEN '' THEN (u.valid_from = '' OR u.valid_from <= :day)"     \
  " AND (u.valid_to = '' OR u.valid_to >= :day)"                                          \
  " ELSE EXISTS (SELECT 1 FROM unit_roll ur WHERE ur.day = :roll AND ur.unit = u.id) END)" \
  " AND (:kinds = '' OR :kinds LIKE '%,' || u.kind || ',%')"

/* An activity that is only planned, or was called off, is evidence of nothing. */
#define HD_SQL_ACTIVITY_COUNTS "a.state NOT IN ('planned', 'cancelled')"

/* s is an exemplar in whatever way it came to be one: a rising factor is not told of before
 * it is recognised, and one that was taken back no more … */
#define HD_SQL_TO_BE_TOLD                                                                 \
  "s.following NOT IN ('stopped', 'revoked') AND (s.stage IN ('recognised', 'kept_up', 'higher_title')" \
  " OR EXISTS (SELECT 1 FROM nomination n WHERE n.subject = s.id AND n.status IN ('decided', 'granted')))"
/* … and no activity told of it up to the year :to. */
#define HD_SQL_NEVER_TOLD                                                                 \
  "NOT EXISTS (SELECT 1 FROM activity_subject t JOIN activity a ON a.id = t.activity"     \
  " WHERE t.subject = s.id AND a.year <= :to AND " HD_SQL_ACTIVITY_COUNTS ")"

/* a is a column that nobody looked at for the days of the setting «column_days», counted back
 * from :as_of, and no later one of the unit took its place. */
#define HD_SQL_COLUMN_STALE                                                               \
  "a.kind = 'column' AND " HD_SQL_ACTIVITY_COUNTS                                         \
  " AND CASE a.checked WHEN '' THEN a.held ELSE a.checked END < date (:as_of, '-' ||"     \
  HD_SQL_SETTING_DAYS ("column_days", HD_USUAL_COLUMN_DAYS) " || ' days')" \
  " AND NOT EXISTS (SELECT 1 FROM activity b WHERE b.kind = 'column' AND b.unit = a.unit AND b.year > a.year" \
  " AND b.state NOT IN ('planned', 'cancelled'))"

/* a has an address whose page was not kept. */
#define HD_SQL_PAGE_NOT_KEPT                                                              \
  "a.link <> '' AND NOT EXISTS (SELECT 1 FROM attachment f WHERE f.owner_table = 'activity' AND f.owner = a.id)"

/* f is a finding that somebody has yet to mend or to answer. */
#define HD_SQL_FINDING_OPEN "f.kind <> 'strength' AND f.state = 'open'"

/* What shows that a unit did what it owes, wherever it is noted: an activity of the kind,
 * a fulfilment of an obligation that asks for the kind (of a movement, where the
 * obligation is one), or a version of its criteria. What was received counts from that
 * day; being sent back for changes does not undo it. What is owed once is done in the
 * year it came in, whatever year it was asked for. Taking part in the writing contest,
 * the contest itself and pledges are kept where they are looked after. A month is "YYYY-MM". */
#define HD_SQL_EVIDENCE                                                                   \
  "(SELECT 'activity' AS tbl, a.id AS id, a.kind AS kind, a.unit AS unit, 0 AS movement, a.year AS year," \
  " a.held AS day, substr (a.held, 1, 7) AS month, a.title AS label FROM activity a WHERE " HD_SQL_ACTIVITY_COUNTS \
  " UNION ALL SELECT 'fulfilment', f.id, o.evidence, f.unit, o.movement," \
  " CASE WHEN o.rhythm = 'once' AND f.received <> '' THEN CAST (substr (f.received, 1, 4) AS INTEGER) ELSE f.year END, f.received," \
  " CASE f.month WHEN 0 THEN substr (f.received, 1, 7) ELSE printf ('%04d-%02d', f.year, f.month) END, o.title" \
  " FROM fulfilment f JOIN obligation o ON o.id = f.obligation WHERE f.state IN ('received', 'commented', 'accepted')" \
  " UNION ALL SELECT 'criteria', c.id, 'criteria', c.unit, c.movement," \
  " CAST (substr (CASE c.received WHEN '' THEN c.issued ELSE c.received END, 1, 4) AS INTEGER)," \
  " CASE c.received WHEN '' THEN c.issued ELSE c.received END, '', c.number FROM criteria c" \
  " UNION ALL SELECT 'entry', e.id, 'contest_entry', e.unit, 0, c.year, e.received, substr (e.received, 1, 7), e.title" \
  " FROM entry e JOIN contest c ON c.id = e.contest WHERE e.state <> 'withdrawn' AND e.unit <> 0" \
  " UNION ALL SELECT 'contest', c.id, 'contest', 0, 0, c.year, c.opens, substr (c.opens, 1, 7), c.name" \
  " FROM contest c WHERE c.state <> 'preparing' OR EXISTS (SELECT 1 FROM entry e WHERE e.contest = c.id)" \
  " UNION ALL SELECT 'pledge', p.id, 'pledge', p.unit, 0, p.year, p.signed, substr (p.signed, 1, 7), p.person FROM pledge p WHERE p.unit <> 0)"

/* Rows of figures that are made of duties. (transfer full) (element-type HdEvidence) */
GPtrArray *hd_duty_rows_total        (HdStore *store, const HdScope *scope, GError **error);
GPtrArray *hd_duty_rows_overdue      (HdStore *store, const HdScope *scope, GError **error);
GPtrArray *hd_duty_rows_due_soon     (HdStore *store, const HdScope *scope, GError **error);
GPtrArray *hd_duty_rows_done         (HdStore *store, const HdScope *scope, GError **error);
GPtrArray *hd_duty_rows_done_late    (HdStore *store, const HdScope *scope, GError **error);
GPtrArray *hd_duty_rows_undated_open (HdStore *store, const HdScope *scope, GError **error);
GPtrArray *hd_duty_rows_exempt       (HdStore *store, const HdScope *scope, GError **error);
GPtrArray *hd_duty_rows_units_owing  (HdStore *store, const HdScope *scope, GError **error);

gboolean hd_context_resolve  (HdStore *store, const char *figure, const HdScope *scope, HdContext *context, GError **error);
void     hd_context_of_target (HdRecord *target, HdRecord *plan, gint64 year, HdContext *context);
void     hd_context_set_as_of (HdContext *context, const char *as_of);
void     hd_context_day       (HdContext *context, char day[16]);
gboolean hd_context_begin    (HdContext *context, HdStore *store, HdSql *sql, const char *text, GError **error);
char    *hd_obligation_due   (HdRecord *obligation, gint64 year);

GPtrArray *hd_evidence_read   (HdSql *sql, GError **error);
gboolean   hd_figure_evaluate (HdStore *store, const HdFigure *figure, HdContext *context, HdValue *value, GError **error);
GPtrArray *hd_figure_evidence (HdStore *store, const HdFigure *figure, HdContext *context, GError **error);
GPtrArray *hd_figure_units    (HdStore *store, const HdFigure *figure, HdContext *context, GError **error);
const HdFigure *hd_figure_find (const char *name, GError **error);

/* A row of evidence with the day that it counts from ("" if not given) and its movement. */
typedef struct {
  const char *table;
  gint64      id;
  gint64      unit;
  const char *label;
  const char *detail;
  gint64      weight;
  const char *day;
  gint64      movement;
} HdDatedRow;
typedef void (*HdDatedFunc) (const HdDatedRow *row, gpointer data);

/* hd_tasks() for who has read the targets and the milestones of the plan in that year
 * already: of HdTargetStatus and, NULL to be read here, of HdMilestone. */
GPtrArray *hd_tasks_known (HdStore *store, gint64 plan, gint64 year, const char *today, GPtrArray *targets, GPtrArray *milestones, GError **error);

/* hd_contradictions() for who has read the targets of the plan in that year already. */
GPtrArray *hd_contradictions_known (HdStore *store, gint64 plan, gint64 year, GPtrArray *targets, GError **error);

gboolean   hd_figure_each_dated (HdStore *store, const HdFigure *figure, HdContext *context, HdDatedFunc func, gpointer data, GError **error);

G_END_DECLS
