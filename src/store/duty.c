/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "chain-private.h"
#include "dossier.h"
#include "duty-private.h"
#include "sql-private.h"
#include "task.h"
#include "text.h"

const HdChoice hd_fulfilment_states[] = {
  { "received",  N_("Received") },
  { "commented", N_("Sent back with comments") },
  { "accepted",  N_("Accepted") },
  { "exempt",    N_("Need not") },
  { NULL }
};

const HdChoice hd_criteria_states[] = {
  { "received",  N_("Received") },
  { "commented", N_("Sent back with comments") },
  { "accepted",  N_("Accepted") },
  { "replaced",  N_("Replaced") },
  { NULL }
};

static const HdField fulfilment_fields[] = {
  [HD_FULFILMENT_OBLIGATION] = { "obligation", N_("Obligation"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "obligation" },
  [HD_FULFILMENT_UNIT]       = { "unit", N_("Unit"), HD_REF, HD_FIELD_FORM, .ref = "unit" },
  [HD_FULFILMENT_CLUSTER]    = { "cluster", N_("Cluster"), HD_REF, 0, .ref = "cluster" },
  [HD_FULFILMENT_YEAR]       = { "year", N_("Year"), HD_INT, HD_FIELD_REQUIRED | HD_FIELD_FORM, .min = 1990, .max = 2100 },
  [HD_FULFILMENT_MONTH]      = { "month", N_("Month"), HD_INT, HD_FIELD_OPTIONAL, .min = 0, .max = 12 },
  [HD_FULFILMENT_STATE]      = { "state", N_("State of the fulfilment"), HD_CHOICE, HD_FIELD_FORM, .choices = hd_fulfilment_states },
  [HD_FULFILMENT_RECEIVED]   = { "received", N_("Received on"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_FULFILMENT_COMMENTED]  = { "commented", N_("Commented on"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_FULFILMENT_ACCEPTED]   = { "accepted", N_("Accepted on"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_FULFILMENT_NUMBER]     = { "number", N_("Document number"), HD_TEXT, HD_FIELD_FORM },
  [HD_FULFILMENT_DATED]      = { "dated", N_("Document of"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_FULFILMENT_EXTENDED]   = { "extended", N_("Extended until"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_FULFILMENT_REASON]     = { "reason", N_("Reason"), HD_TEXT, HD_FIELD_FORM },
  [HD_FULFILMENT_COMMENT]    = { "comment", N_("Comment"), HD_LONG_TEXT, HD_FIELD_FORM },
  [HD_FULFILMENT_NOTE]       = { "note", N_("Notes"), HD_LONG_TEXT, HD_FIELD_FORM },
};

/* What became of a plan that is closed stays as it is. */
static gboolean
fulfilment_check (HdRecord *self, HdStore *store, GError **error)
{
  g_autoptr (HdRecord) obligation = hd_store_get (store, HD_TYPE_OBLIGATION, hd_record_int (self, HD_FULFILMENT_OBLIGATION), NULL);

  return obligation == NULL || hd_plan_check_open (store, hd_record_int (obligation, HD_OBLIGATION_PLAN), error);
}

/* One duty has one note; what is owed once has one whatever the year. */
static gboolean
fulfilment_prepare (HdRecord *self, HdStore *store, GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store),
                     "SELECT f.id FROM fulfilment f JOIN obligation o ON o.id = f.obligation WHERE f.obligation = :obligation"
                     " AND f.unit = :unit AND f.cluster = :cluster AND f.month = :month AND f.id <> :id"
                     " AND (o.rhythm = 'once' OR f.year = :year)", error))
    return FALSE;
  hd_sql_bind_int (&sql, ":obligation", hd_record_int (self, HD_FULFILMENT_OBLIGATION));
  hd_sql_bind_int (&sql, ":unit", hd_record_int (self, HD_FULFILMENT_UNIT));
  hd_sql_bind_int (&sql, ":cluster", hd_record_int (self, HD_FULFILMENT_CLUSTER));
  hd_sql_bind_int (&sql, ":month", hd_record_int (self, HD_FULFILMENT_MONTH));
  hd_sql_bind_int (&sql, ":year", hd_record_int (self, HD_FULFILMENT_YEAR));
  hd_sql_bind_int (&sql, ":id", hd_record_id (self));
  if (hd_sql_step (&sql, &failure)) {
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("This was already noted; open the note that is there and change it"));
    return FALSE;
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return FALSE;
  }
  if (!fulfilment_check (self, store, error))
    return FALSE;
  if (hd_record_text (self, HD_FULFILMENT_EXTENDED)[0] != '\0' && hd_record_text (self, HD_FULFILMENT_REASON)[0] == '\0') {
    hd_record_set_bad_field (self, HD_FULFILMENT_REASON);
    g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("A later day needs its reason; write down why it was given"));
    return FALSE;
  }
  return TRUE;
}

HD_DEFINE_RECORD_WITH_CODE (HdFulfilment, hd_fulfilment, "fulfilment", N_("Fulfilment"), fulfilment_fields,
                            klass->prepare = fulfilment_prepare; klass->deleting = fulfilment_check)

static const HdField criteria_fields[] = {
  [HD_CRITERIA_UNIT]       = { "unit", N_("Unit"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_FORM, .ref = "unit" },
  [HD_CRITERIA_MOVEMENT]   = { "movement", N_("Movement"), HD_REF, HD_FIELD_FORM, .ref = "movement" },
  [HD_CRITERIA_VERSION]    = { "version", N_("Version"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 1000 },
  [HD_CRITERIA_NUMBER]     = { "number", N_("Document number"), HD_TEXT, HD_FIELD_FORM },
  [HD_CRITERIA_ISSUED]     = { "issued", N_("Issued"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_CRITERIA_STATE]      = { "state", N_("State of the criteria"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_criteria_states },
  [HD_CRITERIA_RECEIVED]   = { "received", N_("Received on"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_CRITERIA_COMMENTED]  = { "commented", N_("Commented on"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_CRITERIA_ACCEPTED]   = { "accepted", N_("Accepted on"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_CRITERIA_VALID_FROM] = { "valid_from", N_("From"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_CRITERIA_VALID_TO]   = { "valid_to", N_("Until"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_CRITERIA_CONTENT]    = { "content", N_("Criteria, one on each line"), HD_LONG_TEXT, HD_FIELD_FORM },
  [HD_CRITERIA_COMMENT]    = { "comment", N_("Comment"), HD_LONG_TEXT, HD_FIELD_FORM },
};
HD_DEFINE_RECORD_WITH_CODE (HdCriteria, hd_criteria, "criteria", N_("Criteria"), criteria_fields,
                            klass->prepare = hd_criteria_prepare; klass->saved = hd_criteria_saved)

static const HdField criteria_check_fields[] = {
  [HD_CRITERIA_CHECK_NOMINATION] = { "nomination", N_("Nomination"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "nomination" },
  [HD_CRITERIA_CHECK_CRITERIA]   = { "criteria", N_("Criteria"), HD_REF, HD_FIELD_REQUIRED, .ref = "criteria" },
  [HD_CRITERIA_CHECK_LINE]       = { "line", N_("Criterion"), HD_TEXT, HD_FIELD_REQUIRED },
  [HD_CRITERIA_CHECK_MET]        = { "met", N_("Met"), HD_BOOL },
  [HD_CRITERIA_CHECK_EVIDENCE]   = { "evidence", N_("What shows it"), HD_TEXT },
};
HD_DEFINE_RECORD (HdCriteriaCheck, hd_criteria_check, "criteria_check", N_("Criterion held against a nomination"), criteria_check_fields)

static const HdField dismissal_fields[] = {
  [HD_DISMISSAL_KEY]    = { "key", N_("Key"), HD_TEXT, HD_FIELD_REQUIRED },
  [HD_DISMISSAL_REASON] = { "reason", N_("Reason"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_DISMISSAL_NOTED]  = { "noted", N_("Noted on"), HD_FULL_DATE, HD_FIELD_REQUIRED },
};
HD_DEFINE_RECORD (HdDismissal, hd_dismissal, "dismissal", N_("Noted and let be"), dismissal_fields)

void
hd_duty_free (HdDuty *duty)
{
  g_clear_object (&duty->obligation);
  g_free (duty->owner);
  g_free (duty->due);
  g_free (duty->due_strict);
  g_free (duty->due_worded);
  g_free (duty->done);
  g_free (duty->from_table);
  g_free (duty);
}

const char *
hd_duty_label (const HdDuty *duty)
{
  static const char *const labels[] = {
    [HD_DUTY_OPEN]      = N_("Not due yet"),
    [HD_DUTY_SOON]      = N_("Due soon"),
    [HD_DUTY_LATE]      = N_("Overdue"),
    [HD_DUTY_DONE]      = N_("Done"),
    [HD_DUTY_DONE_LATE] = N_("Done late"),
    [HD_DUTY_UNDATED]   = N_("No date"),
    [HD_DUTY_EXEMPT]    = N_("Need not"),
  };

  return labels[duty->state];
}

gboolean
hd_duty_awaits_revision (const HdDuty *duty)
{
  return strcmp (duty->noted, "commented") == 0 && duty->state != HD_DUTY_EXEMPT;
}

/**
 * hd_duty_hint:
 * @due: an ISO day, "" for none
 *
 * What the office's calendar says of a day. By the Civil Code a time that ends on a day
 * of rest ends with the next working day; whether that is meant is for the office to say,
 * so it is told and the day stays what it is.
 *
 * Returns: (transfer full): "" for a working day
 */
char *
hd_duty_hint (HdStore *store, const char *due)
{
  g_autoptr (HdChains) chains = hd_chains_get (store, NULL);
  const char *rest = chains == NULL ? NULL : hd_chains_rest (chains, due);
  g_autofree char *next = NULL, *shown = NULL;

  if (rest == NULL)
    return g_strdup ("");
  next = hd_chains_days_after (chains, due, 1);
  shown = hd_date_format (next);
  return g_strdup_printf (_("%s; the next working day is %s"), _(rest), shown);
}

HdRecord *
hd_duty_fulfilment (HdStore *store, const HdDuty *duty, GError **error)
{
  gboolean once = hd_obligation_is (duty->obligation, "once");
  g_autoptr (GPtrArray) notes = hd_store_find_ref (store, HD_TYPE_FULFILMENT, "obligation", hd_record_id (duty->obligation), error);

  if (notes == NULL)
    return NULL;
  for (guint i = 0; i < notes->len; i++) {
    HdRecord *note = g_ptr_array_index (notes, i);

    if (hd_record_int (note, HD_FULFILMENT_UNIT) == duty->unit && hd_record_int (note, HD_FULFILMENT_CLUSTER) == duty->cluster &&
        hd_record_int (note, HD_FULFILMENT_MONTH) == duty->month &&
        (once || hd_record_int (note, HD_FULFILMENT_YEAR) == duty->year))
      return hd_store_get (store, HD_TYPE_FULFILMENT, hd_record_id (note), error);
  }
  return g_object_new (HD_TYPE_FULFILMENT, "obligation", hd_record_id (duty->obligation), "unit", duty->unit,
                       "cluster", duty->cluster, "year", duty->year, "month", (gint64) duty->month, NULL);
}

/* Makes a duty what it is now, after something was noted of it. */
static gboolean
read_again (HdStore *store, HdDuty *duty, GError **error)
{
  const HdDutyScope scope = {
    .plan = hd_record_int (duty->obligation, HD_OBLIGATION_PLAN), .from_year = duty->year, .to_year = duty->year,
    .unit = duty->unit, .obligation = hd_record_id (duty->obligation),
  };
  g_autoptr (GPtrArray) duties = hd_duties_ever (store, &scope, error);

  for (guint i = 0; duties != NULL && i < duties->len; i++) {
    HdDuty *now = g_ptr_array_index (duties, i);

    if (now->unit == duty->unit && now->cluster == duty->cluster && now->month == duty->month) {
      HdDuty was = *duty;

      *duty = *now;
      *now = was;
      break;
    }
  }
  return duties != NULL;
}

/* Whether a note says nothing any more. */
static gboolean
is_empty (HdRecord *note)
{
  static const guint texts[] = {
    HD_FULFILMENT_STATE, HD_FULFILMENT_RECEIVED, HD_FULFILMENT_COMMENTED, HD_FULFILMENT_ACCEPTED, HD_FULFILMENT_NUMBER,
    HD_FULFILMENT_DATED, HD_FULFILMENT_EXTENDED, HD_FULFILMENT_REASON, HD_FULFILMENT_COMMENT, HD_FULFILMENT_NOTE,
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (hd_record_text (note, texts[i])[0] != '\0')
      return FALSE;
  return TRUE;
}

/* Writes a note, or takes away one that says nothing, and tells the duty. */
static gboolean
write_note (HdStore *store, HdDuty *duty, HdRecord *note, const char *label, GError **error)
{
  gboolean empty = is_empty (note);

  if (empty && hd_record_is_new (note))
    return TRUE;
  if (!hd_store_begin (store, label, error))
    return FALSE;
  if (!(empty ? hd_store_delete (store, note, error) : hd_store_save (store, note, error))) {
    hd_store_rollback (store);
    return FALSE;
  }
  return hd_store_commit (store, error) && read_again (store, duty, error);
}

/**
 * hd_duty_note:
 * @state: nick of hd_fulfilment_states, "" to take the note back
 * @day: (nullable): the day it came in, was commented on or accepted; NULL for today
 *
 * Taking a note back leaves an extension, a number and what was written beside it.
 */
gboolean
hd_duty_note (HdStore *store, HdDuty *duty, const char *state, const char *day, GError **error)
{
  static const struct { const char *state; guint field; } days[] = {
    { "received", HD_FULFILMENT_RECEIVED }, { "commented", HD_FULFILMENT_COMMENTED }, { "accepted", HD_FULFILMENT_ACCEPTED },
  };
  g_autoptr (HdRecord) note = hd_duty_fulfilment (store, duty, error);
  g_autofree char *today = hd_date_today ();

  if (note == NULL)
    return FALSE;
  if (day == NULL || *day == '\0')
    day = today;
  hd_record_set_text (note, HD_FULFILMENT_STATE, state);
  for (guint i = 0; i < G_N_ELEMENTS (days); i++) {
    if (*state == '\0' || strcmp (state, "exempt") == 0)
      hd_record_set_text (note, days[i].field, "");
    else if (strcmp (state, days[i].state) == 0)
      hd_record_set_text (note, days[i].field, day);
  }
  if (strcmp (state, "accepted") != 0)
    hd_record_set_text (note, HD_FULFILMENT_ACCEPTED, "");
  /* What is commented on or accepted has come in, at the latest on that day. */
  if (*state != '\0' && strcmp (state, "exempt") != 0 && hd_record_text (note, HD_FULFILMENT_RECEIVED)[0] == '\0')
    hd_record_set_text (note, HD_FULFILMENT_RECEIVED, *duty->done != '\0' && strcmp (duty->done, day) < 0 ? duty->done : day);
  return write_note (store, duty, note, _("What became of a duty"), error);
}

gboolean
hd_duty_extend (HdStore *store, HdDuty *duty, const char *until, const char *reason, GError **error)
{
  g_autoptr (HdRecord) note = hd_duty_fulfilment (store, duty, error);

  if (note == NULL)
    return FALSE;
  if (*until != '\0' && (strlen (until) != strlen ("YYYY-MM-DD") || !hd_date_is_valid (until))) {
    g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("“%s” is no day; write it as day/month/year"), until);
    return FALSE;
  }
  if (*until != '\0' && *duty->due_worded != '\0' && strcmp (until, duty->due_worded) <= 0) {
    g_autofree char *due = hd_date_format (duty->due_worded);

    g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("It is due on %s; choose a later day"), due);
    return FALSE;
  }
  hd_record_set_text (note, HD_FULFILMENT_EXTENDED, until);
  hd_record_set_text (note, HD_FULFILMENT_REASON, *until != '\0' ? reason : "");
  return write_note (store, duty, note, *until != '\0' ? _("More time for a duty") : _("Back to the day of the plan"), error);
}

/**
 * hd_criteria_in_force:
 * @movement: 0 for what the unit asks of its own
 * @day: the day a review is held on
 *
 * A version that was replaced is in force until the day that it says.
 *
 * Returns: (transfer full) (nullable)
 */
HdRecord *
hd_criteria_in_force (HdStore *store, gint64 unit, gint64 movement, const char *day, GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store),
                     "SELECT id FROM criteria WHERE unit = :unit AND movement = :movement AND (valid_from = '' OR valid_from <= :day)"
                     " AND (valid_to = '' OR valid_to >= :day) AND (state <> 'replaced' OR valid_to <> '')"
                     " ORDER BY version DESC, issued DESC, received DESC, id DESC LIMIT 1", error))
    return NULL;
  hd_sql_bind_int (&sql, ":unit", unit);
  hd_sql_bind_int (&sql, ":movement", movement);
  hd_sql_bind_text (&sql, ":day", day);
  if (hd_sql_step (&sql, &failure))
    return hd_store_get (store, HD_TYPE_CRITERIA, hd_sql_int (&sql, 0), error);
  if (failure != NULL)
    g_propagate_error (error, g_steal_pointer (&failure));
  return NULL;
}

gboolean
hd_dismiss (HdStore *store, const char *key, const char *reason, GError **error)
{
  g_autoptr (GPtrArray) found = hd_store_find (store, HD_TYPE_DISMISSAL, "key", key, error);
  g_autoptr (HdRecord) dismissal = NULL;
  g_autofree char *today = hd_date_today ();
  gboolean done;

  if (found == NULL)
    return FALSE;
  if (reason == NULL && found->len == 0)
    return TRUE;
  dismissal = found->len > 0 ? g_object_ref (g_ptr_array_index (found, 0)) : g_object_new (HD_TYPE_DISMISSAL, "key", key, NULL);
  if (!hd_store_begin (store, reason != NULL ? _("Let be") : _("Looked at again"), error))
    return FALSE;
  if (reason == NULL) {
    done = hd_store_delete (store, dismissal, error);
  } else {
    hd_record_set_text (dismissal, HD_DISMISSAL_REASON, reason);
    hd_record_set_text (dismissal, HD_DISMISSAL_NOTED, today);
    done = hd_store_save (store, dismissal, error);
  }
  if (!done) {
    hd_store_rollback (store);
    return FALSE;
  }
  return hd_store_commit (store, error);
}
