/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Telling of exemplars: which unit did in which month, and who is to be told of next. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "activity.h"
#include "duty.h"
#include "exemplar.h"
#include "figure-private.h"
#include "publicity.h"
#include "subject.h"
#include "text.h"

/* Evidence of a telling in one month of :year. What is held in a month of another year than
 * it is booked for tells of no month. */
#define TELLINGS \
  "SELECT tbl, id, unit, day, label, CAST (substr (month, 6, 2) AS INTEGER) AS month FROM " HD_SQL_EVIDENCE \
  " WHERE kind = 'telling' AND year = :year AND substr (month, 1, 4) = CAST (:year AS TEXT)"

/* t names a subject of an activity a that was held. */
#define TOLD "activity_subject t JOIN activity a ON a.id = t.activity AND " HD_SQL_ACTIVITY_COUNTS

void
hd_telling_line_free (HdTellingLine *line)
{
  g_free (line->name);
  g_free (line);
}

void
hd_tell_next_free (HdTellNext *next)
{
  g_free (next->name);
  g_free (next->unit_name);
  g_free (next->last);
  g_free (next->where);
  g_free (next->line);
  g_free (next);
}

/* The obligation of the plan that asks for it, NULL without error if there is none.
 * (transfer full) */
static HdRecord *
find_obligation (HdStore *store, gint64 plan, gint64 year, GError **error)
{
  g_autoptr (GPtrArray) obligations = NULL;

  if (plan == 0)
    plan = hd_plan_of_year (store, year, error);
  if (plan <= 0)
    return NULL;
  obligations = hd_store_find_ref (store, HD_TYPE_OBLIGATION, "plan", plan, error);
  for (guint i = 0; obligations != NULL && i < obligations->len; i++) {
    HdRecord *obligation = g_ptr_array_index (obligations, i);

    if (strcmp (hd_record_text (obligation, HD_OBLIGATION_RHYTHM), "monthly") == 0 &&
        strcmp (hd_record_text (obligation, HD_OBLIGATION_EVIDENCE), "telling") == 0)
      return g_object_ref (obligation);
  }
  return NULL;
}

GPtrArray *
hd_tellings (HdStore *store, gint64 plan, gint64 year, const char *today, GError **error)
{
  static const char text[] =
    "SELECT u.id, u.name, COALESCE (e.month, 0), COUNT (e.id), MAX (CASE e.tbl WHEN 'fulfilment' THEN e.id ELSE 0 END)"
    " FROM unit u LEFT JOIN (" TELLINGS ") e ON e.unit = u.id WHERE " HD_SQL_UNIT_IN_SCOPE
    " GROUP BY u.id, e.month ORDER BY u.name_sort, u.id, e.month";
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_telling_line_free);
  const HdScope scope = { .plan = plan, .year = year, .as_of = today };
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };
  HdTellingLine *line = NULL;
  HdContext context;

  if (!hd_context_resolve (store, "units_telling_monthly", &scope, &context, error) ||
      !hd_context_begin (&context, store, &sql, text, error))
    return NULL;
  while (hd_sql_step (&sql, &failure)) {
    gint64 unit = hd_sql_int (&sql, 0), month = hd_sql_int (&sql, 2);

    if (line == NULL || line->unit != unit) {
      line = g_new0 (HdTellingLine, 1);
      line->unit = unit;
      line->name = g_strdup (hd_sql_text (&sql, 1));
      g_ptr_array_add (lines, line);
    }
    if (month >= 1 && month <= 12) {
      line->cells[month - 1] = hd_sql_int (&sql, 3);
      line->notes[month - 1] = hd_sql_int (&sql, 4);
      line->months++;
    }
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return NULL;
  }
  return g_steal_pointer (&lines);
}

/* Several tellings of a unit in one month count once: the first of them. */
GPtrArray *
hd_telling_rows (HdStore *store, gint64 year, gint64 unit, guint month, GError **error)
{
  static const char text[] =
    "SELECT e.tbl, e.id, e.unit, e.label, e.day,"
    " ROW_NUMBER () OVER (PARTITION BY e.unit, e.month ORDER BY e.day, e.tbl, e.id) = 1"
    " FROM (" TELLINGS ") e JOIN unit u ON u.id = e.unit WHERE " HD_SQL_UNIT_IN_SCOPE
    " AND (:unit = 0 OR e.unit = :unit) AND (:month = 0 OR e.month = :month) ORDER BY u.name_sort, u.id, e.month, e.day, e.tbl, e.id";
  const HdScope scope = { .year = year, .unit = unit };
  g_auto (HdSql) sql = { 0 };
  HdContext context;
  GPtrArray *rows;

  if (!hd_context_resolve (store, "units_telling_monthly", &scope, &context, error) ||
      !hd_context_begin (&context, store, &sql, text, error))
    return NULL;
  hd_sql_bind_int (&sql, ":month", month);
  rows = hd_evidence_read (&sql, error);
  for (guint i = 0; rows != NULL && i < rows->len; i++) {
    HdEvidence *row = g_ptr_array_index (rows, i);
    g_autofree char *day = g_steal_pointer (&row->detail);

    row->detail = hd_date_format (day);
  }
  return rows;
}

/* The note of one month. (transfer full): NULL without error if there is none. */
static HdRecord *
find_note (HdStore *store, HdRecord *obligation, gint64 unit, gint64 year, guint month, GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };
  gint64 id = 0;

  if (!hd_sql_begin (&sql, hd_store_db (store),
                     "SELECT id FROM fulfilment WHERE obligation = :obligation AND unit = :unit AND year = :year AND month = :month"
                     " ORDER BY id LIMIT 1", error))
    return NULL;
  hd_sql_bind_int (&sql, ":obligation", hd_record_id (obligation));
  hd_sql_bind_int (&sql, ":unit", unit);
  hd_sql_bind_int (&sql, ":year", year);
  hd_sql_bind_int (&sql, ":month", month);
  if (hd_sql_step (&sql, &failure))
    id = hd_sql_int (&sql, 0);
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return NULL;
  }
  return id == 0 ? NULL : hd_store_get (store, HD_TYPE_FULFILMENT, id, error);
}

/* Something beside "told" that must not go with the note. */
static gboolean
says_more (HdRecord *note)
{
  static const guint fields[] = {
    HD_FULFILMENT_NUMBER, HD_FULFILMENT_DATED, HD_FULFILMENT_EXTENDED, HD_FULFILMENT_REASON,
    HD_FULFILMENT_COMMENT, HD_FULFILMENT_NOTE,
  };

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (*hd_record_text (note, fields[i]) != '\0')
      return TRUE;
  return FALSE;
}

/* A telling lies in its month, also when it is written down later. (transfer full) */
static char *
day_of (gint64 year, guint month)
{
  g_autofree char *today = hd_date_today ();
  g_autofree char *last = g_strdup_printf ("%04d-%02u-%02u", (int) year, month, g_date_get_days_in_month (month, year));

  return g_strdup (strcmp (today, last) < 0 ? today : last);
}

static gboolean
set_note (HdStore *store, HdRecord *obligation, gint64 year, const HdTellingNote *wanted, GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_autoptr (HdRecord) note = NULL;
  g_autofree char *day = NULL, *first = NULL;

  if (wanted->month < 1 || wanted->month > 12) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("A month is a number from 1 to 12"));
    return FALSE;
  }
  note = find_note (store, obligation, wanted->unit, year, wanted->month, &failure);
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return FALSE;
  }
  if (!wanted->told) {
    if (note == NULL)
      return TRUE;
    if (!says_more (note))
      return hd_store_delete (store, note, error);
    hd_record_set_text (note, HD_FULFILMENT_STATE, "");
    hd_record_set_text (note, HD_FULFILMENT_RECEIVED, "");
    return hd_store_save (store, note, error);
  }
  day = day_of (year, wanted->month);
  first = g_strdup_printf ("%04d-%02u-01", (int) year, wanted->month);
  if (strcmp (day, first) < 0) {
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("Month %u of %d has not come yet; note what was told when it was told"),
                 wanted->month, (int) year);
    return FALSE;
  }
  if (note == NULL) {
    note = g_object_new (HD_TYPE_FULFILMENT, NULL);
    hd_record_set_int (note, HD_FULFILMENT_OBLIGATION, hd_record_id (obligation));
    hd_record_set_int (note, HD_FULFILMENT_UNIT, wanted->unit);
    hd_record_set_int (note, HD_FULFILMENT_YEAR, year);
    hd_record_set_int (note, HD_FULFILMENT_MONTH, wanted->month);
  }
  hd_record_set_text (note, HD_FULFILMENT_STATE, "received");
  hd_record_set_text (note, HD_FULFILMENT_RECEIVED, day);
  return hd_store_save (store, note, error);
}

/* What the user did, in one line. (transfer full) */
static char *
label_of (HdStore *store, gint64 year, const HdTellingNote *notes, guint n)
{
  g_autofree char *name = NULL;

  if (n != 1)
    return g_strdup_printf (ngettext ("Note the telling of %u month", "Note the telling of %u months", n), n);
  name = hd_store_label (store, "unit", notes->unit);
  return g_strdup_printf (notes->told ? _("Note that %s told of exemplars in %u/%d") : _("Take back that %s told of exemplars in %u/%d"),
                          name, notes->month, (int) year);
}

gboolean
hd_telling_set_all (HdStore *store, gint64 plan, gint64 year, const HdTellingNote *notes, guint n, GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_autoptr (HdRecord) obligation = find_obligation (store, plan, year, &failure);
  g_autofree char *label = NULL;

  if (obligation == NULL) {
    if (failure != NULL)
      g_propagate_error (error, g_steal_pointer (&failure));
    else
      g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT,
                   _("The plan of %d asks for no monthly telling; add that obligation to the plan first"), (int) year);
    return FALSE;
  }
  if (n == 0)
    return TRUE;
  label = label_of (store, year, notes, n);
  if (!hd_store_begin (store, label, error))
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (!set_note (store, obligation, year, &notes[i], error)) {
      hd_store_rollback (store);
      return FALSE;
    }
  return hd_store_commit (store, error);
}

/* Exemplars in whatever way they came to be some, who are followed still. When each was told
 * of is gathered once for all of them; where, is that of the last. */
GPtrArray *
hd_tell_next (HdStore *store, const char *today, gboolean consented_only, GError **error)
{
  static const char text[] =
    "WITH told AS (SELECT t.subject AS subject, a.id AS activity, CASE a.held WHEN '' THEN CAST (a.year AS TEXT) ELSE a.held END AS day,"
    " a.year AS year, a.title AS title, a.channel AS channel FROM " TOLD
    " WHERE a.held <= :today GROUP BY t.subject, a.id),"
    " sums AS (SELECT subject, MAX (day) AS last, title, channel, COUNT (*) AS times, SUM (year = :year) AS now,"
    " SUM (year = :year - 1) AS before, SUM (year = :year - 2) AS earlier FROM told GROUP BY subject)"
    " SELECT s.id, s.full_name, COALESCE ((SELECT u.name FROM unit u WHERE u.id = s.unit), ''),"
    " COALESCE (e.last, ''), COALESCE (e.title, ''), COALESCE (e.channel, ''), COALESCE (e.times, 0),"
    " COALESCE (e.now, 0), COALESCE (e.before, 0), COALESCE (e.earlier, 0),"
    " s.consent = 'given' OR (s.kind = 'collective' AND s.consent <> 'refused') AS consented,"
    " COALESCE ((SELECT x.story_line FROM subject_text x WHERE x.id = s.id), '')"
    " FROM subject s LEFT JOIN sums e ON e.subject = s.id"
    " WHERE s.following NOT IN ('stopped', 'revoked') AND (s.stage IN ('recognised', 'kept_up', 'higher_title')"
    " OR EXISTS (SELECT 1 FROM nomination n WHERE n.subject = s.id AND n.status IN ('decided', 'granted')))"
    " AND (NOT :consented OR s.consent = 'given' OR (s.kind = 'collective' AND s.consent <> 'refused'))"
    " ORDER BY COALESCE (e.last, ''), s.name_sort, s.id";
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_tell_next_free);
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), text, error))
    return NULL;
  hd_sql_bind_text (&sql, ":today", today);
  hd_sql_bind_int (&sql, ":year", g_ascii_strtoll (today, NULL, 10));
  hd_sql_bind_int (&sql, ":consented", consented_only);
  while (hd_sql_step (&sql, &failure)) {
    HdTellNext *next = g_new0 (HdTellNext, 1);
    g_autofree char *title = NULL;
    const char *channel;

    next->subject = hd_sql_int (&sql, 0);
    next->name = g_strdup (hd_sql_text (&sql, 1));
    next->unit_name = g_strdup (hd_sql_text (&sql, 2));
    next->last = g_strdup (hd_sql_text (&sql, 3));
    title = g_strdup (hd_sql_text (&sql, 4));
    channel = hd_sql_text (&sql, 5);
    next->where = *channel == '\0' ? g_steal_pointer (&title)
                                   : g_strdup_printf ("%s · %s", title, _(hd_choice_label (hd_activity_channels, channel)));
    next->times = hd_sql_int (&sql, 6);
    for (guint i = 0; i < G_N_ELEMENTS (next->years); i++)
      next->years[i] = hd_sql_int (&sql, 7 + i);
    next->days = strlen (next->last) == 10 ? hd_date_days_between (next->last, today) : -1;
    next->consented = hd_sql_int (&sql, 10) != 0;
    next->line = g_strdup (hd_sql_text (&sql, 11));
    g_ptr_array_add (list, next);
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return NULL;
  }
  return g_steal_pointer (&list);
}

GPtrArray *
hd_tellings_planned (HdStore *store, GError **error)
{
  g_autoptr (GPtrArray) activities = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store),
                     "SELECT a.id FROM activity a WHERE a.state = 'planned' AND (a.kind IN ('publicity', 'telling', 'media_talk', 'publication')"
                     " OR EXISTS (SELECT 1 FROM activity_subject t WHERE t.activity = a.id)) ORDER BY a.held = '', a.held, a.id", error))
    return NULL;
  while (hd_sql_step (&sql, &failure)) {
    HdRecord *activity = hd_store_get (store, HD_TYPE_ACTIVITY, hd_sql_int (&sql, 0), &failure);

    if (activity == NULL)
      break;
    g_ptr_array_add (activities, activity);
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return NULL;
  }
  return g_steal_pointer (&activities);
}

gint64
hd_plan_telling (HdStore *store, gint64 subject, gint64 year, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_SUBJECT, subject, error);
  g_autoptr (HdRecord) activity = g_object_new (HD_TYPE_ACTIVITY, "kind", "publicity", "state", "planned", "year", year, NULL);
  g_autoptr (HdRecord) told = NULL;
  g_autofree char *label = NULL, *title = NULL;

  if (record == NULL || !hd_subject_may_be_published (store, subject, error))
    return 0;
  label = g_strdup_printf (_("Plan to tell of %s"), hd_record_text (record, HD_SUBJECT_FULL_NAME));
  title = g_strdup_printf (_("Telling of %s"), hd_record_text (record, HD_SUBJECT_FULL_NAME));
  hd_record_set_text (activity, HD_ACTIVITY_TITLE, title);
  hd_record_set_int (activity, HD_ACTIVITY_UNIT, hd_record_int (record, HD_SUBJECT_UNIT));
  if (!hd_store_begin (store, label, error))
    return 0;
  told = g_object_new (HD_TYPE_ACTIVITY_SUBJECT, "subject", subject, NULL);
  if (hd_store_save (store, activity, error)) {
    hd_record_set_int (told, HD_ACTIVITY_SUBJECT_ACTIVITY, hd_record_id (activity));
    if (hd_store_save (store, told, error))
      return hd_store_commit (store, error) ? hd_record_id (activity) : 0;
  }
  hd_store_rollback (store);
  return 0;
}
