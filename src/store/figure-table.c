/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The figures, one line each. A figure is a selection of rows with the columns
 *
 *   tbl, id     the record that is evidence
 *   unit        whose it is
 *   key         rows with the same key count once
 *   label, detail, ord   what to show and where
 *   weight      what the first row of a key adds
 *
 * and both its value and its list are made from that one selection, so they
 * cannot disagree. The text is standard SQL and static; :from and :to are the
 * years that count, :from_day and :to_day their first and last day, :unit, :movement and
 * :kind (of subject) narrow it (0 and '' for all), :kinds, :each, :as_of is the day that
 * counts, :day and :roll say which units there were, :last is the year of head-counts. A +
 * before a column keeps
 * it from being looked up by itself: the rows of the years are read in one go, from
 * an index that holds all that figures ask for. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include "decision-private.h"
#include "dossier-private.h"
#include "figure-private.h"

/* The value and the list of a selection, where each row counts by itself … */
#define EACH(base)                                                                             \
  "SELECT 1, COALESCE (SUM (weight), 0) FROM (" base ")",                                      \
  LISTED (base), NULL
/* … and where rows of the same key count once. */
#define ONCE(base)                                                                             \
  "SELECT 1, COALESCE (SUM (w), 0) FROM (SELECT MAX (weight) AS w FROM (" base ") GROUP BY key)", \
  LISTED (base), NULL
#define LISTED(base)                                                                           \
  "SELECT tbl, id, unit, label, detail,"                                                       \
  " CASE ROW_NUMBER () OVER (PARTITION BY key ORDER BY weight DESC, ord, id) WHEN 1 THEN weight ELSE 0 END" \
  " FROM (" base ") ORDER BY ord, id"

/* A figure that each unit owes: it counts the units that have at least what they
 * need. A unit whose need is not known (NULL) is not counted; if none is known, the
 * whole is not. The list has each unit with "has/needs", and below it its evidence. */
#define OWED(base, needs) OWED_WHERE (base, needs, "")
/* The same, without the units that need not do it: an obligation that asks for the kind,
 * and for no movement, was noted as not owed by them. */
#define OWED_KIND(kind, base, needs) OWED_WHERE (base, needs, " AND NOT " EXEMPT (kind, " AND f.month = 0"))
#define EXEMPT(kind, where)                                                                    \
  "EXISTS (SELECT 1 FROM fulfilment f JOIN obligation o ON o.id = f.obligation WHERE f.unit = u.id AND f.state = 'exempt'" \
  " AND o.plan = :plan AND o.movement = 0 AND o.evidence = '" kind "' AND (o.rhythm = 'once' OR f.year BETWEEN :from AND :to)" where ")"
#define OWED_WHERE(base, needs, owes)                                                          \
  "SELECT COUNT (*) = 0 OR COUNT (needed) > 0, COALESCE (SUM (CASE WHEN has >= needed THEN 1 ELSE 0 END), 0)" \
  " FROM (" UNITS (base, needs, owes) ")",                                                           \
  "SELECT tbl, id, unit, label, detail, weight FROM ("                                         \
  "SELECT 'unit' AS tbl, id, id AS unit, name AS label, has || '/' || COALESCE (needed, '?') AS detail," \
  " CASE WHEN has >= needed THEN 1 ELSE 0 END AS weight, ord, 0 AS part, '' AS suborder"       \
  " FROM (" UNITS (base, needs, owes) ")"                                                            \
  " UNION ALL SELECT e.tbl, e.id, u.id, e.label, e.detail, 0, u.name_sort, 1, e.ord"           \
  " FROM (" base ") e JOIN " HD_SQL_HEIR " h ON h.former = e.unit JOIN unit u ON u.id = h.unit WHERE " HD_SQL_UNIT_IN_SCOPE owes \
  ") ORDER BY ord, unit, part, suborder, id",                                                  \
  UNITS (base, needs, owes) " ORDER BY ord, id"
/* The head-count of the year is the base of a percentage; NULL if never given. */
#define UNITS(base, needs, owes)                                                                     \
  "SELECT id, name, base, " needs " AS needed, has, ord FROM ("                                \
  "SELECT u.id AS id, u.name AS name, u.name_sort AS ord, COALESCE (e.has, 0) AS has,"         \
  " (SELECT MAX (h.collectives + h.people) FROM headcount h WHERE h.unit = u.id AND h.year = :last) AS base," \
  " (SELECT COUNT (DISTINCT f.month) FROM fulfilment f JOIN obligation o ON o.id = f.obligation WHERE f.unit = u.id AND f.state = 'exempt'" \
  " AND f.month <> 0 AND o.plan = :plan AND o.evidence = 'telling' AND f.year = :year) AS spared" \
  " FROM unit u LEFT JOIN (SELECT h.unit AS unit, COUNT (DISTINCT b.key) AS has FROM (" base ") b"    \
  " JOIN " COUNTING " h ON h.former = b.unit GROUP BY h.unit) e ON e.unit = u.id"              \
  " WHERE " HD_SQL_UNIT_IN_SCOPE " AND (:unit = 0 OR u.id = :unit)" owes ")"
/* Whose deeds count for which of the units that are asked for: made once, so that what
 * others did is left out before it is told apart. */
#define COUNTING                                                                               \
  "(WITH counting AS MATERIALIZED (SELECT x.former AS former, x.unit AS unit FROM " HD_SQL_HEIR " x" \
  " JOIN unit u ON u.id = x.unit WHERE " HD_SQL_UNIT_IN_SCOPE ") SELECT former, unit FROM counting)"
#define A_NUMBER    ":each"
/* Less the months that are not asked of the unit. */
#define EACH_MONTH  "12 * :each - spared"
#define PER_CENT    "(base * :each + 99) / 100"

#define NOMINATIONS_FROM(source, key, where) NOMINATIONS_OF (HD_SQL_HOME, HD_SQL_OF_UNIT (HD_SQL_HOME), source, key, where)
#define NOMINATIONS_OF(unit, whose, source, key, where)                                        \
  "SELECT 'nomination' AS tbl, n.id AS id, " unit " AS unit, " key " AS key, n.full_name AS label," \
  " (SELECT v.name FROM unit v WHERE v.id = " HD_SQL_HOME ") AS detail, 1 AS weight, n.name_sort AS ord" \
  " FROM " source " WHERE " where " AND " whose " AND (:kind = '' OR +n.kind = :kind)"         \
  " AND (:movement = 0 OR n.movement IN (SELECT c.id FROM movement c WHERE c.id = :movement OR c.parent = :movement))"
/* A nomination belongs to the year it was proposed for … */
#define PROPOSED(key, where)  NOMINATIONS_FROM ("nomination n", key, "n.year BETWEEN :from AND :to AND " where)
#define HANDED_IN(where)      EACH (PROPOSED ("n.id", "n.status NOT IN ('draft', 'withdrawn')" where))
#define STANDING(where)       PROPOSED (HD_SQL_SUBJECT, HD_SQL_STANDING where)

/* … and an award to the year of its decision. It counts from the day its decision
 * is known, until the day that it is revoked (domain 4.1: repeal and recovery). What was
 * decided here stays decided while the City is asked for more. The title
 * "Công dân Thủ đô ưu tú" has a target of its own (plan II.1), so a person who has
 * that one alone is not among the "người tốt, việc tốt" of the City. */
#define DECIDED_IN_TIME                                                                        \
  "n.decision_date <> '' AND n.decision_date BETWEEN :from_day AND :to_day"                     \
  " AND (+n.status IN ('decided', 'granted') OR +n.status = 'revoked' AND n.revoked > :as_of"      \
  " OR +n.status IN ('introduced', 'refused') AND f.level NOT IN ('city', 'state'))"             \
  " AND f.type IN ('title', 'form')"
#define AWARDED(where)                                                                         \
  NOMINATIONS_FROM ("nomination n JOIN award_form f ON f.id = +n.award_form", HD_SQL_SUBJECT, DECIDED_IN_TIME where)
#define AT(level)       " AND f.level = '" level "'"
#define OF_KIND(kind)   " AND +n.kind = '" kind "'"

#define ACTIVITIES_BY(key, kind, where)                                                        \
  "SELECT 'activity' AS tbl, a.id AS id, a.unit AS unit, " key " AS key, a.title AS label,"    \
  " a.held AS detail, 1 AS weight, a.held AS ord FROM activity a"                              \
  " WHERE a.kind = '" kind "' AND " HD_SQL_ACTIVITY_COUNTS " AND a.year BETWEEN :from AND :to"    \
  " AND " HD_SQL_OF_UNIT ("a.unit") where
#define ACTIVITIES(kind, where) ACTIVITIES_BY ("a.id", kind, where)

/* What shows that a unit did its part, wherever that is noted. */
#define SHOWN_BY(key, kind, where)                                                             \
  "SELECT e.tbl AS tbl, e.id AS id, e.unit AS unit, " key " AS key, e.label AS label,"         \
  " e.day AS detail, 1 AS weight, e.day AS ord FROM " HD_SQL_EVIDENCE " e"                     \
  " WHERE e.kind = '" kind "' AND e.year BETWEEN :from AND :to AND " HD_SQL_OF_UNIT ("e.unit") where

/* An introduction counts for the unit that leads the movement, one subject once in
 * each movement (plan, annex); what others introduce is counted beside it. */
#define INTRODUCTIONS(source, key, where) NOMINATIONS_OF (HD_SQL_CREDITED, HD_SQL_CREDITED_TO, source, key, where)
#define INTRODUCED                                                                             \
  INTRODUCTIONS (HD_SQL_INTRODUCTIONS, "t.id || ' ' || " HD_SQL_CREDITED " || ' ' || " HD_SQL_SUBJECT, \
    "n.year BETWEEN :from AND :to AND " HD_SQL_STANDING)
#define INTRODUCED_BESIDE                                                                      \
  PROPOSED (HD_SQL_HOME " || ' ' || " HD_SQL_SUBJECT, HD_SQL_STANDING                          \
    " AND " HD_SQL_NOT_LED)
/* Both, each row with the movement it is led in, or none. */
#define INTRODUCED_AT_ALL                                                                      \
  INTRODUCTIONS ("nomination n LEFT JOIN movement m ON m.id = n.movement LEFT JOIN " HD_SQL_LED_BY " l" \
    " ON l.movement = CASE m.parent WHEN 0 THEN m.id ELSE m.parent END AND " HD_SQL_LED_THEN ("l") \
    " LEFT JOIN " HD_SQL_CREDITS " k ON k.movement = l.movement AND k.home = " HD_SQL_INTRODUCED_BY ("l.movement"), \
    "COALESCE (l.movement, 0) || ' ' || " HD_SQL_CREDITED " || ' ' || " HD_SQL_SUBJECT,            \
    "n.year BETWEEN :from AND :to AND " HD_SQL_STANDING)
/* In time: received by the day that the movement's obligation names, itself included
 * unless the council reads it strictly. */
#define INTRODUCED_IN_TIME                                                                     \
  INTRODUCTIONS (HD_SQL_INTRODUCTIONS " JOIN obligation o ON o.movement = t.id AND o.quota > 0", \
    "t.id || ' ' || " HD_SQL_CREDITED " || ' ' || " HD_SQL_SUBJECT,                                \
    "n.year BETWEEN :from AND :to AND n.received <> '' AND " HD_SQL_DUE ("n.year") " <> ''"    \
    " AND (n.received < " HD_SQL_DUE ("n.year") " OR (o.inclusive = 1 AND n.received = " HD_SQL_DUE ("n.year") "))" \
    " AND " HD_SQL_STANDING)
/* Every lead unit of a row owes the row's number: row 4 names two, so it is twice five. */
#define QUOTAS                                                                                 \
  "SELECT 'movement' AS tbl, m.id AS id, q.unit AS unit, m.id || ' ' || q.unit AS key, m.name AS label," \
  " (SELECT v.name FROM unit v WHERE v.id = q.unit) AS detail, m.quota AS weight,"             \
  " m.position * 1000 + q.position AS ord"                                                     \
  " FROM movement m JOIN " HD_SQL_QUOTAS " q ON q.movement = m.id"                             \
  " WHERE (:unit = 0 OR q.unit = :unit) AND (:movement = 0 OR m.id = :movement)"

/* What was handed in for the contests of the year, as long as nobody took it back. */
#define ENTRIES(key, where)                                                                    \
  "SELECT 'entry' AS tbl, e.id AS id, e.unit AS unit, " key " AS key, e.title AS label,"       \
  " (SELECT v.name FROM unit v WHERE v.id = e.unit) AS detail, 1 AS weight, printf ('%08d', e.number) AS ord" \
  " FROM contest c JOIN entry e ON e.contest = c.id WHERE c.year BETWEEN :from AND :to"        \
  " AND e.state <> 'withdrawn' AND " HD_SQL_OF_UNIT ("e.unit") where
/* A contest is held once it takes entries in; one that is only noted counts too, and one
 * that is both counts once. */
#define CONTESTS                                                                               \
  ACTIVITIES_BY ("'a' || a.id", "contest", "")                                                 \
  " UNION ALL SELECT 'contest' AS tbl, c.id AS id, 0 AS unit, 'c' || c.id AS key, c.name AS label, c.opens AS detail," \
  " 1 AS weight, c.opens AS ord FROM contest c WHERE c.year BETWEEN :from AND :to AND :unit = 0" \
  " AND (c.state <> 'preparing' OR EXISTS (SELECT 1 FROM entry e WHERE e.contest = c.id))"       \
  " AND NOT EXISTS (SELECT 1 FROM activity a WHERE a.kind = 'contest' AND a.year = c.year AND " HD_SQL_ACTIVITY_COUNTS ")"

/* What was published, by whichever way: an item of publicity, or another activity that says
 * through which channel it reached people. */
#define PUBLICITY(where)                                                                       \
  "SELECT 'activity' AS tbl, a.id AS id, a.unit AS unit, a.id AS key, a.title AS label, a.held AS detail, 1 AS weight," \
  " a.held AS ord FROM activity a WHERE (a.kind = 'publicity' OR a.channel <> '') AND " HD_SQL_ACTIVITY_COUNTS \
  " AND a.year BETWEEN :from AND :to AND (:unit = 0 OR a.unit = :unit) AND " where
#define BY_CHANNEL(channel) EACH (PUBLICITY ("a.channel = '" channel "'"))
/* Any activity, with what it adds. */
#define HELD(weight, where)                                                                    \
  "SELECT 'activity' AS tbl, a.id AS id, a.unit AS unit, a.id AS key, a.title AS label, a.held AS detail, " weight " AS weight," \
  " a.held AS ord FROM activity a WHERE a.year BETWEEN :from AND :to AND (:unit = 0 OR a.unit = :unit) AND " where
/* Whom an activity told of, or had to speak. */
#define TOLD(key, where)                                                                       \
  "SELECT 'subject' AS tbl, s.id AS id, s.unit AS unit, " key " AS key, s.full_name AS label,"  \
  " CASE a.held WHEN '' THEN a.title ELSE a.held || ' · ' || a.title END AS detail, 1 AS weight, s.name_sort || a.held AS ord" \
  " FROM activity a JOIN activity_subject t ON t.activity = a.id JOIN subject s ON s.id = t.subject" \
  " WHERE a.year BETWEEN :from AND :to AND " HD_SQL_ACTIVITY_COUNTS " AND (:unit = 0 OR s.unit = :unit)" where
#define UNTOLD                                                                                 \
  "SELECT 'subject' AS tbl, s.id AS id, s.unit AS unit, s.id AS key, s.full_name AS label,"    \
  " (SELECT v.name FROM unit v WHERE v.id = s.unit) AS detail, 1 AS weight, s.name_sort AS ord FROM subject s" \
  " WHERE " HD_SQL_TO_BE_TOLD " AND " HD_SQL_NEVER_TOLD " AND (:unit = 0 OR s.unit = :unit)"
/* The units in a training, whether they are noted as such or by the people who came. */
#define AT_TRAINING                                                                            \
  "activity a JOIN (SELECT activity, unit FROM participation WHERE role IN ('trained', 'attended', 'host')" \
  " UNION SELECT activity, unit FROM participant WHERE role IN ('trained', 'speaker') AND unit <> 0) p ON p.activity = a.id"
#define TRAINED                                                                                \
  "SELECT 'activity' AS tbl, a.id AS id, p.unit AS unit, p.unit AS key, u.name AS label, a.title AS detail, 1 AS weight," \
  " u.name_sort || a.held AS ord FROM " AT_TRAINING " JOIN unit u ON u.id = p.unit"             \
  " WHERE a.kind = 'training' AND a.year BETWEEN :from AND :to AND " HD_SQL_ACTIVITY_COUNTS " AND (:unit = 0 OR p.unit = :unit)"
#define NEVER_TRAINED                                                                          \
  "SELECT 'unit' AS tbl, u.id AS id, u.id AS unit, u.id AS key, u.name AS label, '' AS detail, 1 AS weight, u.name_sort AS ord" \
  " FROM unit u WHERE " HD_SQL_UNIT_IN_SCOPE " AND (:unit = 0 OR u.id = :unit)"                 \
  " AND NOT EXISTS (SELECT 1 FROM " AT_TRAINING " WHERE p.unit = u.id AND a.kind = 'training' AND a.year <= :to" \
  " AND " HD_SQL_ACTIVITY_COUNTS ")"
/* How many people: as the units are noted with, else as the whole session is. */
#define PEOPLE_TRAINED                                                                         \
  "SELECT 'activity' AS tbl, a.id AS id, p.unit AS unit, 'p' || p.id AS key, u.name AS label, a.title AS detail," \
  " p.number AS weight, u.name_sort || a.held AS ord FROM activity a JOIN participation p ON p.activity = a.id JOIN unit u ON u.id = p.unit" \
  " WHERE a.kind = 'training' AND p.role IN ('trained', 'attended') AND p.number > 0 AND a.year BETWEEN :from AND :to" \
  " AND " HD_SQL_ACTIVITY_COUNTS " AND (:unit = 0 OR p.unit = :unit)"                           \
  " UNION ALL SELECT 'activity', a.id, a.unit, 'a' || a.id, a.title, a.held, a.attendees, a.held FROM activity a" \
  " WHERE a.kind = 'training' AND a.attendees > 0 AND a.year BETWEEN :from AND :to AND " HD_SQL_ACTIVITY_COUNTS \
  " AND (:unit = 0 OR a.unit = :unit)"                                                         \
  " AND NOT EXISTS (SELECT 1 FROM participation q WHERE q.activity = a.id AND q.role IN ('trained', 'attended') AND q.number > 0)"
#define FINDINGS(where)                                                                        \
  "SELECT 'activity' AS tbl, a.id AS id, f.unit AS unit, f.id AS key, f.title AS label,"       \
  " COALESCE ((SELECT v.name || ' · ' FROM unit v WHERE v.id = f.unit), '') || a.title AS detail, 1 AS weight," \
  " CASE f.due WHEN '' THEN '9' ELSE f.due END AS ord FROM activity a JOIN finding f ON f.activity = a.id" \
  " WHERE a.year BETWEEN :from AND :to AND " HD_SQL_ACTIVITY_COUNTS " AND (:unit = 0 OR f.unit = :unit) AND " where
#define SPEAKERS(where)                                                                        \
  "SELECT 'speaker' AS tbl, p.id AS id, s.unit AS unit, s.id AS key, s.full_name AS label, p.topics AS detail, 1 AS weight," \
  " s.name_sort AS ord FROM speaker p JOIN subject s ON s.id = p.subject"                      \
  " WHERE (p.since = '' OR p.since <= :to_day) AND (:unit = 0 OR s.unit = :unit) AND " where
#define PRACTICES                                                                              \
  "SELECT 'practice' AS tbl, p.id AS id, p.unit AS unit, p.id AS key, p.title AS label, p.figures AS detail, 1 AS weight," \
  " p.title AS ord FROM practice p WHERE p.state IN ('verified', 'spread')"                     \
  " AND (p.verified = '' AND :from = 0 OR p.verified BETWEEN :from_day AND :to_day)"           \
  " AND (:unit = 0 OR p.unit = :unit) AND (:movement = 0 OR p.movement = :movement)"
#define PRACTICE_COPIES                                                                        \
  "SELECT 'practice' AS tbl, p.id AS id, c.unit AS unit, c.id AS key, u.name AS label, p.title AS detail, 1 AS weight," \
  " p.title || u.name_sort AS ord FROM practice_copy c JOIN practice p ON p.id = c.practice JOIN unit u ON u.id = c.unit" \
  " WHERE (:from = 0 OR CAST (substr (c.started, 1, 4) AS INTEGER) BETWEEN :from AND :to)"     \
  " AND (:unit = 0 OR c.unit = :unit) AND (:movement = 0 OR p.movement = :movement)"
#define PLEDGES(where)                                                                         \
  "SELECT 'pledge' AS tbl, p.id AS id, p.unit AS unit, p.id AS key,"                           \
  " CASE p.person WHEN '' THEN u.name ELSE p.person END AS label, u.name AS detail, 1 AS weight, u.name_sort || p.person AS ord" \
  " FROM pledge p JOIN unit u ON u.id = p.unit WHERE p.year BETWEEN :from AND :to AND (:unit = 0 OR p.unit = :unit)" where
/* Money of the plan's lines; what decisions pay from a line is spent, too. */
#define BUDGET(money)                                                                          \
  "SELECT 'budget_line' AS tbl, b.id AS id, b.unit AS unit, b.id AS key, b.title AS label, '' AS detail, " money " AS weight," \
  " printf ('%d %08d', b.year, b.position) AS ord FROM budget_line b WHERE b.plan = :plan AND b.year BETWEEN :from AND :to" \
  " AND (:unit = 0 OR b.unit = :unit)"
#define PAID                                                                                   \
  "b.spent + COALESCE ((SELECT SUM (p.money) FROM decision d JOIN (SELECT decision, money FROM nomination WHERE decision <> 0" \
  " UNION ALL SELECT decision, money FROM (" HD_SQL_PRIZES ")) p ON p.decision = d.id WHERE d.budget_line = b.id AND d.state = 'issued'), 0)"
/* What units reported up to the end of the years and was not answered before them. */
#define DIFFICULTIES(where)                                                                    \
  "SELECT 'difficulty' AS tbl, d.id AS id, d.unit AS unit, d.id AS key, d.title AS label, d.reported AS detail, 1 AS weight," \
  " d.reported AS ord FROM difficulty d WHERE d.plan = :plan AND d.reported <= :to_day"        \
  " AND (d.answered = '' OR d.answered >= :from_day) AND (:unit = 0 OR d.unit = :unit)" where
/* A profile for the book of the City is sent with its nomination, or as a part of the book
 * (plan II.1); a subject sent in both ways counts once in a year. */
#define BOOK_PROFILES                                                                          \
  NOMINATIONS_FROM ("nomination n", "n.year || ' ' || " HD_SQL_SUBJECT, "n.year BETWEEN :from AND :to AND n.status IN ('introduced', 'granted')" \
    " AND +n.award_form IN (SELECT f.id FROM award_form f WHERE f.type = 'book')")             \
  " UNION ALL SELECT 'publication', b.id, s.unit, b.year || ' ' || s.id, s.full_name, b.title, 1, s.name_sort" \
  " FROM publication b JOIN publication_item i ON i.publication = b.id JOIN subject s ON s.id = i.subject" \
  " WHERE b.city_book = 1 AND i.state IN ('sent', 'printed') AND b.year BETWEEN :from AND :to AND (:unit = 0 OR s.unit = :unit)" \
  " AND (:movement = 0 OR EXISTS (SELECT 1 FROM nomination n JOIN movement c ON c.id = n.movement" \
  " WHERE n.subject = s.id AND (c.id = :movement OR c.parent = :movement)))"

static const HdFigure figures[] = {
  /* What was handed in: every nomination of the year but drafts and those withdrawn. */
  { "nominations_total",      N_("Nominations"),               N_("nominations"), HANDED_IN ("") },
  { "nominations_individual", N_("Nominations of individuals"), N_("nominations"), HANDED_IN (OF_KIND ("individual")) },
  { "nominations_collective", N_("Nominations of collectives"), N_("nominations"), HANDED_IN (OF_KIND ("collective")) },
  { "nominations_household",  N_("Nominations of households"),  N_("nominations"), HANDED_IN (OF_KIND ("household")) },
  { "nominations_by_source_movement",   N_("Found through emulation movements"), N_("nominations"), HANDED_IN (" AND n.source = 'movement'") },
  { "nominations_by_source_media",      N_("Found through the press"),           N_("nominations"), HANDED_IN (" AND n.source = 'media'") },
  { "nominations_by_source_contest",    N_("Found through the writing contest"), N_("nominations"), HANDED_IN (" AND n.source = 'contest'") },
  { "nominations_by_source_inspection", N_("Found through inspections"),         N_("nominations"), HANDED_IN (" AND n.source = 'inspection'") },
  { "nominations_by_source_citizen",    N_("Found through letters of citizens"), N_("nominations"), HANDED_IN (" AND n.source = 'citizen'") },
  { "nominations_by_source_other",      N_("Found otherwise or not said"),       N_("nominations"), HANDED_IN (" AND n.source IN ('other', '')") },
  { "nominations_by_type_regular",  N_("Nominations for regular achievement"),  N_("nominations"), HANDED_IN (" AND n.achievement_type = 'regular'") },
  { "nominations_by_type_thematic", N_("Nominations for thematic achievement"), N_("nominations"), HANDED_IN (" AND n.achievement_type = 'thematic'") },
  { "nominations_by_type_adhoc",    N_("Nominations for ad hoc achievement"),   N_("nominations"), HANDED_IN (" AND n.achievement_type = 'adhoc'") },
#define FOR_LEVEL(level) HANDED_IN (" AND +n.award_form IN (SELECT f.id FROM award_form f WHERE f.level = '" level "')")
  { "nominations_by_level_unit",     N_("Nominations for an award of the unit"),     N_("nominations"), FOR_LEVEL ("unit") },
  { "nominations_by_level_ward",     N_("Nominations for an award of the ward"),     N_("nominations"), FOR_LEVEL ("ward") },
  { "nominations_by_level_district", N_("Nominations for an award of the district"), N_("nominations"), FOR_LEVEL ("district") },
  { "nominations_by_level_city",     N_("Nominations for an award of the City"),     N_("nominations"), FOR_LEVEL ("city") },
  { "nominations_by_level_state",    N_("Nominations for an award of the State"),    N_("nominations"), FOR_LEVEL ("state") },
#define WITH_STATUS(status) EACH (PROPOSED ("n.id", "+n.status = '" status "'"))
  { "nominations_by_status_draft",      N_("Nominations not handed in yet"),          N_("nominations"), WITH_STATUS ("draft") },
  { "nominations_by_status_received",   N_("Nominations received"),                   N_("nominations"), WITH_STATUS ("received") },
  { "nominations_by_status_incomplete", N_("Nominations whose papers are asked for"), N_("nominations"), WITH_STATUS ("incomplete") },
  { "nominations_by_status_completed",  N_("Nominations whose papers were completed"), N_("nominations"), WITH_STATUS ("completed") },
  { "nominations_by_status_eligible",   N_("Nominations that are eligible"),          N_("nominations"), WITH_STATUS ("eligible") },
  { "nominations_by_status_ineligible", N_("Nominations that are not eligible"),      N_("nominations"), WITH_STATUS ("ineligible") },
  { "nominations_by_status_in_council", N_("Nominations before the council"),         N_("nominations"), WITH_STATUS ("in_council") },
  { "nominations_by_status_chosen",     N_("Nominations chosen"),                     N_("nominations"), WITH_STATUS ("chosen") },
  { "nominations_by_status_not_chosen", N_("Nominations not chosen"),                 N_("nominations"), WITH_STATUS ("not_chosen") },
  { "nominations_by_status_decided",    N_("Nominations decided"),                    N_("nominations"), WITH_STATUS ("decided") },
  { "nominations_by_status_introduced", N_("Nominations introduced upward"),          N_("nominations"), WITH_STATUS ("introduced") },
  { "nominations_by_status_granted",    N_("Nominations granted by the higher level"), N_("nominations"), WITH_STATUS ("granted") },
  { "nominations_by_status_refused",    N_("Nominations refused by the higher level"), N_("nominations"), WITH_STATUS ("refused") },
  { "nominations_by_status_withdrawn",  N_("Nominations withdrawn"),                  N_("nominations"), WITH_STATUS ("withdrawn") },
  { "nominations_by_status_revoked",    N_("Awards revoked"),                         N_("nominations"), WITH_STATUS ("revoked") },
  /* Plan III.4: attention to direct workers and small collectives. */
  { "nominations_direct_workers",    N_("Nominations of direct workers"),    N_("nominations"), HANDED_IN (OF_KIND ("individual") " AND n.direct_worker = 1") },
  { "nominations_small_collectives", N_("Nominations of small collectives"), N_("nominations"), HANDED_IN (OF_KIND ("collective") " AND n.small_collective = 1") },
  { "nominations_women",             N_("Nominations of women"),             N_("nominations"), HANDED_IN (OF_KIND ("individual") " AND n.sex = 'female'") },
  { "subjects_total", N_("Subjects nominated"), N_("subjects"),
    ONCE (PROPOSED (HD_SQL_SUBJECT, "n.status NOT IN ('draft', 'withdrawn')")) },
  { "units_total",        N_("Units"), N_("units"),
    EACH ("SELECT 'unit' AS tbl, u.id AS id, u.id AS unit, u.id AS key, u.name AS label, '' AS detail, 1 AS weight, u.name_sort AS ord"
          " FROM unit u WHERE (:unit = 0 OR u.id = :unit) AND " HD_SQL_UNIT_IN_SCOPE) },
  { "units_nominating",   N_("Units that nominated"), N_("units"),
    ONCE (PROPOSED (HD_SQL_HOME, "n.unit <> 0 AND n.status NOT IN ('draft', 'withdrawn')")) },

  /* Plan II.3: exemplars built and propagated, each subject once. */
  { "exemplars",            N_("Exemplars"),                  N_("exemplars"), ONCE (STANDING ("")) },
  { "exemplars_individual", N_("Exemplars: individuals"),     N_("exemplars"), ONCE (STANDING (OF_KIND ("individual"))) },
  { "exemplars_collective", N_("Exemplars: collectives"),     N_("exemplars"), ONCE (STANDING (OF_KIND ("collective"))) },
  { "exemplars_household",  N_("Exemplars: households"),      N_("exemplars"), ONCE (STANDING (OF_KIND ("household"))) },
  { "exemplars_women",      N_("Exemplars: women"),           N_("exemplars"), ONCE (STANDING (OF_KIND ("individual") " AND n.sex = 'female'")) },
  { "exemplars_direct_workers", N_("Exemplars: direct workers"), N_("exemplars"), ONCE (STANDING (OF_KIND ("individual") " AND n.direct_worker = 1")) },
  { "exemplars_small_collectives", N_("Exemplars: small collectives"), N_("exemplars"), ONCE (STANDING (OF_KIND ("collective") " AND n.small_collective = 1")) },

  /* Plan, annex: 05 of each lead unit in each row, 80 a year in all. */
  { "introductions",          N_("Introductions by lead units"),      N_("introductions"), ONCE (INTRODUCED) },
  { "introductions_other",    N_("Introductions by other units"),     N_("introductions"), ONCE (INTRODUCED_BESIDE) },
  { "introductions_all",      N_("Introductions"),                    N_("introductions"), ONCE (INTRODUCED_AT_ALL) },
  { "introduced_on_time",     N_("Introductions by lead units in time"), N_("introductions"), ONCE (INTRODUCED_IN_TIME) },
  { "movements_total", N_("Movements"), N_("movements"),
    EACH ("SELECT 'movement' AS tbl, m.id AS id, 0 AS unit, m.id AS key, m.name AS label, '' AS detail, 1 AS weight, m.position AS ord"
          " FROM movement m WHERE m.plan = :plan AND m.parent = 0 AND (:movement = 0 OR m.id = :movement)"
          " AND (:unit = 0 OR EXISTS (SELECT 1 FROM " HD_SQL_LEADS " h WHERE h.thing = m.id AND h.unit = :unit AND (:day = '' OR h.since <= :day)))") },
  { "movements_introducing", N_("Movements with introductions"), N_("movements"),
    ONCE (INTRODUCTIONS (HD_SQL_INTRODUCTIONS, "t.id", "n.year BETWEEN :from AND :to AND " HD_SQL_STANDING)) },
  { "introductions_required", N_("Introductions that lead units owe"), N_("introductions"), EACH (QUOTAS) },

  /* Plan II.1 and II.2: persons, not rows. */
  { "city_awarded_people",     N_("People commended by the City"),     N_("people"), ONCE (AWARDED (AT ("city") OF_KIND ("individual") " AND f.code <> 'CDTDUT'")) },
  { "district_awarded_people", N_("People commended by the district"), N_("people"), ONCE (AWARDED (AT ("district") OF_KIND ("individual"))) },
  { "ward_awarded_people",     N_("People commended by the ward"),     N_("people"), ONCE (AWARDED (AT ("ward") OF_KIND ("individual"))) },
  { "unit_awarded_people",     N_("People commended by units"),        N_("people"), ONCE (AWARDED (AT ("unit") OF_KIND ("individual"))) },
  { "state_awarded_people",    N_("People commended by the State"),    N_("people"), ONCE (AWARDED (AT ("state") OF_KIND ("individual"))) },
  { "city_awarded_collectives",     N_("Collectives commended by the City"),     N_("collectives"), ONCE (AWARDED (AT ("city") OF_KIND ("collective"))) },
  { "district_awarded_collectives", N_("Collectives commended by the district"), N_("collectives"), ONCE (AWARDED (AT ("district") OF_KIND ("collective"))) },
  { "ward_awarded_collectives",     N_("Collectives commended by the ward"),     N_("collectives"), ONCE (AWARDED (AT ("ward") OF_KIND ("collective"))) },
  { "city_awarded_households",      N_("Households commended by the City"),      N_("households"), ONCE (AWARDED (AT ("city") OF_KIND ("household"))) },
  { "district_awarded_households",  N_("Households commended by the district"),  N_("households"), ONCE (AWARDED (AT ("district") OF_KIND ("household"))) },
  { "ward_awarded_households",      N_("Households commended by the ward"),      N_("households"), ONCE (AWARDED (AT ("ward") OF_KIND ("household"))) },
  { "awarded_total",          N_("Subjects commended"),        N_("subjects"), ONCE (AWARDED ("")) },
  { "awarded_people",         N_("People commended"),          N_("people"), ONCE (AWARDED (OF_KIND ("individual"))) },
  { "awarded_collectives",    N_("Collectives commended"),     N_("collectives"), ONCE (AWARDED (OF_KIND ("collective"))) },
  { "awarded_households",     N_("Households commended"),      N_("households"), ONCE (AWARDED (OF_KIND ("household"))) },
  { "awarded_direct_workers", N_("Direct workers commended"),  N_("people"), ONCE (AWARDED (OF_KIND ("individual") " AND n.direct_worker = 1")) },
  { "awarded_small_collectives", N_("Small collectives commended"), N_("collectives"), ONCE (AWARDED (OF_KIND ("collective") " AND n.small_collective = 1")) },
  { "awarded_women",          N_("Women commended"),           N_("people"), ONCE (AWARDED (OF_KIND ("individual") " AND n.sex = 'female'")) },
  /* Awards, by decision: a subject with two counts twice. */
#define DECIDED(where) EACH (NOMINATIONS_FROM ("nomination n JOIN award_form f ON f.id = +n.award_form", "n.id", DECIDED_IN_TIME where))
  { "nominations_decided", N_("Nominations with a decision"), N_("awards"), DECIDED ("") },
  { "decided_by_type_regular",  N_("Awards for regular achievement"),  N_("awards"), DECIDED (" AND n.achievement_type = 'regular'") },
  { "decided_by_type_thematic", N_("Awards for thematic achievement"), N_("awards"), DECIDED (" AND n.achievement_type = 'thematic'") },
  { "decided_by_type_adhoc",    N_("Awards for ad hoc achievement"),   N_("awards"), DECIDED (" AND n.achievement_type = 'adhoc'") },
  { "awarded_unit",     N_("Awards of units"),        N_("awards"), DECIDED (AT ("unit")) },
  { "awarded_ward",     N_("Awards of the ward"),     N_("awards"), DECIDED (AT ("ward")) },
  { "awarded_district", N_("Awards of the district"), N_("awards"), DECIDED (AT ("district")) },
  { "awarded_city",     N_("Awards of the City"),     N_("awards"), DECIDED (AT ("city")) },
  { "awarded_state",    N_("Awards of the State"),    N_("awards"), DECIDED (AT ("state")) },
  /* Proposed to the City, whatever became of it there (plan II.1, no number). */
  { "capital_citizens_proposed", N_("People proposed as Công dân Thủ đô ưu tú"), N_("people"),
    ONCE (STANDING (OF_KIND ("individual") " AND n.status <> 'not_chosen'"
                    " AND +n.award_form IN (SELECT f.id FROM award_form f WHERE f.code = 'CDTDUT')")) },
  /* Sent to the City for the book "Những bông hoa đẹp" (plan II.1). */
  { "book_profiles_sent", N_("Profiles sent for the book"), N_("profiles"), ONCE (BOOK_PROFILES) },

  /* What waits: on us, on the units, on the level above. */
  { "dossiers_past_due",      N_("Dossiers past their day"),          N_("nominations"),
    EACH (PROPOSED ("n.id", "n.due <> '' AND n.due < :as_of AND " HD_SQL_DOSSIER_OPEN)) },
  { "dossiers_waiting_papers", N_("Dossiers with papers missing"),    N_("nominations"),
    EACH (NOMINATIONS_FROM ("nomination n LEFT JOIN award_form f ON f.id = n.award_form", "n.id", "n.year BETWEEN :from AND :to AND "
                            HD_SQL_DOSSIER_OPEN " AND EXISTS (SELECT 1 FROM paper p WHERE " HD_SQL_PAPER_ASKED " AND " HD_SQL_PAPER_MISSING ")")) },
  { "dossiers_unanswered",    N_("Dossiers that the higher level has not answered in time"), N_("nominations"),
    EACH (PROPOSED ("n.id", HD_SQL_DOSSIER_UNANSWERED)) },

  /* Plan II.2, III.5, IV.1.3: what the council holds. Units hold conferences of their own,
   * so only those under no unit or under the standing body are the council's. */
  { "contests_held",     N_("Writing contests held"),          N_("contests"),    EACH (CONTESTS) },
  { "conferences_held",  N_("Conferences praising exemplars"), N_("conferences"),
    EACH (ACTIVITIES ("conference", " AND (a.unit = 0 OR a.unit IN (SELECT v.id FROM unit v JOIN council c ON c.standing_body = v.name))")) },
  { "media_talks_held",  N_("Talks with City media"),          N_("talks"),       EACH (ACTIVITIES ("media_talk", "")) },
  { "inspections_held",  N_("Inspections"),                    N_("inspections"), EACH (ACTIVITIES ("inspection", "")) },
  { "reviews_held",      N_("Interim reviews"),                N_("reviews"),     EACH (ACTIVITIES ("review", "")) },
  { "final_review_held", N_("Final reviews"),                  N_("reviews"),     EACH (ACTIVITIES ("final_review", "")) },
  { "activities_unit_conferences", N_("Conferences of units"), N_("conferences"),
    EACH (ACTIVITIES ("conference", " AND a.unit <> 0 AND a.unit NOT IN (SELECT v.id FROM unit v JOIN council c ON c.standing_body = v.name)")) },

  /* Plan III.3, III.5: how exemplars are told of and spread. */
  { "publicity_items",         N_("Items of publicity"),                    N_("items"), EACH (PUBLICITY ("1")) },
  { "publicity_portal",        N_("Items on the portal"),                   N_("items"), BY_CHANNEL ("portal") },
  { "publicity_district_page", N_("Items on the page of the district"),     N_("items"), BY_CHANNEL ("district_page") },
  { "publicity_press",         N_("Items in the press"),                    N_("items"), BY_CHANNEL ("press") },
  { "publicity_broadcast",     N_("Items on radio and television"),         N_("items"), BY_CHANNEL ("broadcast") },
  { "publicity_social",        N_("Items on social networks"),              N_("items"), BY_CHANNEL ("social") },
  { "publicity_print",         N_("Items in print"),                        N_("items"), BY_CHANNEL ("print") },
  { "publicity_conference",    N_("Items at conferences"),                  N_("items"), BY_CHANNEL ("conference") },
  { "publicity_club",          N_("Items in clubs and meetings"),           N_("items"), BY_CHANNEL ("club") },
  { "publicity_oral",          N_("Items by word of mouth"),                N_("items"), BY_CHANNEL ("oral") },
  { "publicity_other",         N_("Items whose channel is not said"),       N_("items"), BY_CHANNEL ("") },
  { "links_without_page",      N_("Links whose page was not kept"),         N_("links"), EACH (HELD ("1", HD_SQL_PAGE_NOT_KEPT)) },
  { "columns_stale",           N_("Columns not looked at for long"),        N_("columns"), EACH (HELD ("1", HD_SQL_COLUMN_STALE)) },
  { "exemplars_told",          N_("Exemplars told of"),                     N_("exemplars"), ONCE (TOLD ("s.id", "")) },
  { "tellings_total",          N_("Times that exemplars were told of"),     N_("times"), EACH (TOLD ("t.id", "")) },
  { "exemplars_never_told",    N_("Exemplars never told of"),               N_("exemplars"), EACH (UNTOLD) },
  { "speakers",                N_("Speakers"),                              N_("speakers"), ONCE (SPEAKERS ("p.available <> 'no'")) },
  { "speakers_available",      N_("Speakers who are available"),            N_("speakers"), ONCE (SPEAKERS ("p.available = 'yes'")) },
  { "talks_by_speakers",       N_("Talks given by exemplars"),              N_("talks"), EACH (TOLD ("t.id", " AND t.role = 'speaker'")) },
  { "practices_verified",      N_("Models and practices verified"),         N_("models"), EACH (PRACTICES) },
  { "practices_copied",        N_("Times that a model was copied"),         N_("times"), EACH (PRACTICE_COPIES) },
  { "pledges_signed",          N_("Pledges signed"),                        N_("pledges"), EACH (PLEDGES ("")) },
  { "pledges_kept",            N_("Pledges kept"),                          N_("pledges"), EACH (PLEDGES (" AND p.state = 'kept'")) },

  /* Plan III.6, V: training, inspection, supervision, and what activities cost. */
  { "trainings_held",     N_("Trainings"),                    N_("trainings"),   EACH (ACTIVITIES ("training", "")) },
  { "units_trained",      N_("Units trained"),                N_("units"),       ONCE (TRAINED) },
  { "units_never_trained", N_("Units never trained"),         N_("units"),       EACH (NEVER_TRAINED) },
  { "people_trained",     N_("People trained"),               N_("people"),      EACH (PEOPLE_TRAINED) },
  { "exchanges_held",     N_("Exchanges of clusters"),        N_("exchanges"),   EACH (ACTIVITIES ("exchange", "")) },
  { "quizzes_held",       N_("Quizzes and other contests"),   N_("contests"),    EACH (ACTIVITIES ("quiz", "")) },
  { "supervisions_held",  N_("Supervisions by the Front"),    N_("supervisions"), EACH (ACTIVITIES ("supervision", "")) },
  { "findings_total",     N_("Findings and opinions"),        N_("findings"),
    EACH (FINDINGS ("f.kind <> 'strength' AND NOT (f.kind = 'check' AND f.state = 'satisfied')")) },
  { "findings_open",      N_("Findings that are open"),       N_("findings"), EACH (FINDINGS (HD_SQL_FINDING_OPEN)) },
  { "findings_overdue",   N_("Findings past their day"),      N_("findings"), EACH (FINDINGS (HD_SQL_FINDING_OPEN " AND f.due <> '' AND f.due < :as_of")) },
  { "findings_answered",  N_("Findings and opinions answered"), N_("findings"), EACH (FINDINGS ("f.state = 'answered'")) },
  { "findings_mended",    N_("Findings that were mended"),    N_("findings"), EACH (FINDINGS ("f.state IN ('mended', 'verified')")) },
  { "activities_planned", N_("Activities planned"),           N_("activities"), EACH (HELD ("1", "a.state = 'planned'")) },
  { "activities_cost",    N_("Cost of activities"),           N_("đồng"),     EACH (HELD ("a.cost", "a.cost > 0 AND " HD_SQL_ACTIVITY_COUNTS)) },

  /* Money of the plan, and what units report as difficult. */
  { "budget_estimate",       N_("Estimate of the plan"),             N_("đồng"),         EACH (BUDGET ("b.estimate")) },
  { "budget_approved",       N_("Approved for the plan"),            N_("đồng"),         EACH (BUDGET ("b.approved")) },
  { "budget_spent",          N_("Spent for the plan"),               N_("đồng"),         EACH (BUDGET (PAID)) },
  { "difficulties_total",    N_("Difficulties reported"),            N_("difficulties"), EACH (DIFFICULTIES ("")) },
  { "difficulties_answered", N_("Difficulties answered"),            N_("difficulties"), EACH (DIFFICULTIES (" AND d.answered <> '' AND d.answered <= :to_day")) },
  { "difficulties_open",     N_("Difficulties not answered"),        N_("difficulties"), EACH (DIFFICULTIES (" AND (d.answered = '' OR d.answered > :to_day)")) },

  /* What came in for the writing contest of the year. */
  { "contest_entries",       N_("Entries of the writing contest"),   N_("entries"), EACH (ENTRIES ("e.id", "")) },
  { "contest_entries_valid", N_("Entries that keep the rules"),      N_("entries"), EACH (ENTRIES ("e.id", " AND e.state = 'valid'")) },
  { "units_with_entries",    N_("Units that sent entries"),          N_("units"),   ONCE (ENTRIES ("e.unit", " AND e.unit <> 0")) },

  /* Plan II.3: what each unit owes. */
  { "units_with_criteria",   N_("Units with criteria and plan"),     N_("units"), OWED_KIND ("criteria", SHOWN_BY ("e.tbl || e.id", "criteria", " AND e.movement = 0"), A_NUMBER) },
  { "units_in_contest",      N_("Units in the writing contest"),     N_("units"), OWED_KIND ("contest_entry", SHOWN_BY ("e.tbl || e.id", "contest_entry", ""), A_NUMBER) },
  { "units_with_column",     N_("Units with a column on a portal"),  N_("units"), OWED_KIND ("column", SHOWN_BY ("e.tbl || e.id", "column", ""), A_NUMBER) },
  { "units_reported",        N_("Units that reported"),              N_("units"), OWED_KIND ("report", SHOWN_BY ("e.tbl || e.id", "report", ""), A_NUMBER) },
  { "units_telling_monthly", N_("Units telling of exemplars every month"), N_("units"),
    OWED (SHOWN_BY ("e.month", "telling", " AND substr (e.month, 1, 4) = CAST (e.year AS TEXT)"), EACH_MONTH) },
  { "units_exemplars_percent", N_("Units with their share of exemplars"), N_("units"), OWED (STANDING (""), PER_CENT) },
  { "wards_exemplars",         N_("Wards with their number of exemplars"), N_("units"), OWED (STANDING (""), A_NUMBER) },

  /* Plan IV.1, V.6 and the annex: what each unit owes by a day; made of the duties. */
#define FROM_DUTIES(rows) NULL, NULL, NULL, rows
  { "duties_total",        N_("Duties"),                            N_("duties"), FROM_DUTIES (hd_duty_rows_total) },
  { "duties_overdue",      N_("Duties overdue"),                    N_("duties"), FROM_DUTIES (hd_duty_rows_overdue) },
  { "duties_due_soon",     N_("Duties due soon"),                   N_("duties"), FROM_DUTIES (hd_duty_rows_due_soon) },
  { "duties_done",         N_("Duties done"),                       N_("duties"), FROM_DUTIES (hd_duty_rows_done) },
  { "duties_done_late",    N_("Duties done late"),                  N_("duties"), FROM_DUTIES (hd_duty_rows_done_late) },
  { "duties_undated_open", N_("Duties not done, without a day"),    N_("duties"), FROM_DUTIES (hd_duty_rows_undated_open) },
  { "duties_exempt",       N_("Duties that need not be done"),      N_("duties"), FROM_DUTIES (hd_duty_rows_exempt) },
  { "units_owing",         N_("Units with something overdue"),      N_("units"),  FROM_DUTIES (hd_duty_rows_units_owing) },
};

const HdFigure *
hd_figures (guint *n)
{
  *n = G_N_ELEMENTS (figures);
  return figures;
}

const HdFigure *
hd_figure_lookup (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (figures); i++)
    if (g_strcmp0 (figures[i].name, name) == 0)
      return &figures[i];
  return NULL;
}
