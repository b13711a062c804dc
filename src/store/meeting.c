/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include "meeting-private.h"
#include "sql-private.h"
#include "text.h"

const HdChoice hd_member_roles[] = {
  { "chair",         N_("Chair") },
  { "standing_vice", N_("Standing vice-chair") },
  { "vice",          N_("Vice-chair") },
  { "member",        N_("Member") },
  { "secretary",     N_("Member and secretary") },
  { NULL }
};

const HdChoice hd_ballot_kinds[] = {
  { "secret", N_("Secret ballot") },
  { "open",   N_("Open vote") },
  { NULL }
};

const HdChoice hd_meeting_states[] = {
  { "planned", N_("Planned") },
  { "held",    N_("Held") },
  { "signed",  N_("Minutes signed") },
  { NULL }
};

const HdChoice hd_attendance_states[] = {
  { "present",     N_("Present") },
  { "represented", N_("Represented by a substitute") },
  { "written",     N_("Absent, with an opinion in writing") },
  { "absent",      N_("Absent") },
  { NULL }
};

const HdChoice hd_ballot_choices[] = {
  { "agree",    N_("Agrees") },
  { "disagree", N_("Disagrees") },
  { "other",    N_("Other opinion") },
  { NULL }
};

const HdChoice hd_agenda_results[] = {
  { "passed", N_("Passed") },
  { "failed", N_("Not passed") },
  { NULL }
};

static const HdField member_fields[] = {
  [HD_MEMBER_HONORIFIC]       = { "honorific", N_("Form of address"), HD_TEXT, HD_FIELD_FORM },
  [HD_MEMBER_FULL_NAME]       = { "full_name", N_("Full name"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_MEMBER_ROLE]            = { "role", N_("Role in the council"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_member_roles },
  [HD_MEMBER_POST]            = { "post", N_("Post"), HD_TEXT, HD_FIELD_FORM },
  [HD_MEMBER_BODY]            = { "body", N_("Body"), HD_TEXT, HD_FIELD_FORM },
  [HD_MEMBER_SUBSTITUTE]      = { "substitute", N_("Substitute"), HD_TEXT, HD_FIELD_FORM },
  [HD_MEMBER_DECISION_NUMBER] = { "decision_number", N_("Number of the appointment"), HD_TEXT, HD_FIELD_FORM },
  [HD_MEMBER_DECISION_DATE]   = { "decision_date", N_("Date of the appointment"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_MEMBER_VALID_FROM]      = { "valid_from", N_("Member from"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_MEMBER_VALID_TO]        = { "valid_to", N_("Member until"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_MEMBER_POSITION]        = { "position", N_("Order"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 1000 },
  [HD_MEMBER_DUTIES]          = { "duties", N_("Duties"), HD_LONG_TEXT, HD_FIELD_FORM },
  [HD_MEMBER_CONFLICTS]       = { "conflicts", N_("Conflicts of interest declared"), HD_LONG_TEXT, HD_FIELD_FORM },
};
/* Whether two terms have a day in common; an end that is not given is none. */
static gboolean
terms_meet (const char *from, const char *to, const char *other_from, const char *other_to)
{
  return (*to == '\0' || strcmp (other_from, to) <= 0) && (*other_to == '\0' || strcmp (from, other_to) <= 0);
}

static gboolean
is_in_term (const char *day, const char *from, const char *to)
{
  return (*from == '\0' || strcmp (from, day) <= 0) && (*to == '\0' || strcmp (to, day) >= 0);
}

/* Votes are counted over all members of the day: once results were taken over, who they
 * were stays. Without a term (NULL) the member was, or will be, none. */
static gboolean
check_counted (HdStore *store, HdRecord *before, HdRecord *after, GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT title, held FROM meeting WHERE state IN ('held', 'signed') AND held <> ''"
                     " ORDER BY held DESC, id DESC", error))
    return FALSE;
  while (hd_sql_step (&sql, &failure)) {
    const char *day = hd_sql_text (&sql, 1);
    gboolean was = before != NULL && is_in_term (day, hd_record_text (before, HD_MEMBER_VALID_FROM), hd_record_text (before, HD_MEMBER_VALID_TO));
    gboolean is = after != NULL && is_in_term (day, hd_record_text (after, HD_MEMBER_VALID_FROM), hd_record_text (after, HD_MEMBER_VALID_TO));
    g_autofree char *shown = NULL;

    if (was == is)
      continue;
    if (after != NULL)
      hd_record_set_bad_field (after, is ? HD_MEMBER_VALID_FROM : HD_MEMBER_VALID_TO);
    shown = hd_date_format (day);
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT,
                 is ? _("“%s” counted its votes over the members of %s. Let the term begin after that day")
                    : _("“%s” counted its votes over the members of %s, of whom this is one. Keep that day within the term"), hd_sql_text (&sql, 0), shown);
    return FALSE;
  }
  if (failure == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}

static gboolean
member_deleting (HdRecord *self, HdStore *store, GError **error)
{
  g_autoptr (HdRecord) stored = hd_store_get (store, HD_TYPE_MEMBER, hd_record_id (self), error);

  return stored != NULL && check_counted (store, stored, NULL, error);
}

static gboolean
member_prepare (HdRecord *self, HdStore *store, GError **error)
{
  const char *from = hd_record_text (self, HD_MEMBER_VALID_FROM), *to = hd_record_text (self, HD_MEMBER_VALID_TO);
  g_autoptr (HdRecord) stored = hd_record_is_new (self) ? NULL : hd_store_get (store, HD_TYPE_MEMBER, hd_record_id (self), NULL);
  g_autoptr (GPtrArray) all = NULL;
  g_autofree char *key = hd_text_key (hd_record_text (self, HD_MEMBER_FULL_NAME));

  if (hd_record_is_new (self) && *hd_record_text (self, HD_MEMBER_ROLE) == '\0')
    hd_record_set_text (self, HD_MEMBER_ROLE, "member");
  if (*from != '\0' && *to != '\0' && strcmp (to, from) < 0) {
    hd_record_set_bad_field (self, HD_MEMBER_VALID_TO);
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("The term ends before it begins"));
    return FALSE;
  }
  if (!check_counted (store, stored, self, error))
    return FALSE;
  all = hd_store_get_all (store, HD_TYPE_MEMBER, error);
  for (guint i = 0; all != NULL && i < all->len; i++) {
    HdRecord *other = g_ptr_array_index (all, i);
    g_autofree char *other_key = hd_text_key (hd_record_text (other, HD_MEMBER_FULL_NAME));

    if (hd_record_id (other) != hd_record_id (self) && strcmp (key, other_key) == 0 &&
        strcmp (hd_record_text (other, HD_MEMBER_BODY), hd_record_text (self, HD_MEMBER_BODY)) == 0 &&
        terms_meet (from, to, hd_record_text (other, HD_MEMBER_VALID_FROM), hd_record_text (other, HD_MEMBER_VALID_TO))) {
      hd_record_set_bad_field (self, HD_MEMBER_FULL_NAME);
      g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("%s is a member in this time already. End the earlier term first"),
                   hd_record_text (other, HD_MEMBER_FULL_NAME));
      return FALSE;
    }
  }
  return all != NULL;
}

HD_DEFINE_RECORD_WITH_CODE (HdMember, hd_member, "member", N_("Member of the council"), member_fields,
                            (klass->prepare = member_prepare, klass->deleting = member_deleting))

static const HdField member_unit_fields[] = {
  [HD_MEMBER_UNIT_MEMBER] = { "member", N_("Member of the council"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "member" },
  [HD_MEMBER_UNIT_UNIT]   = { "unit", N_("Unit"), HD_REF, HD_FIELD_REQUIRED, .ref = "unit" },
};
HD_DEFINE_RECORD (HdMemberUnit, hd_member_unit, "member_unit", N_("Unit that a member looks after"), member_unit_fields)

static const HdField meeting_fields[] = {
  [HD_MEETING_TITLE]         = { "title", N_("What it is about"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_MEETING_YEAR]          = { "year", N_("Year"), HD_INT, HD_FIELD_REQUIRED | HD_FIELD_FORM, .min = 1990, .max = 2100 },
  [HD_MEETING_HELD]          = { "held", N_("Date"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_MEETING_STARTED]       = { "started", N_("Begins at"), HD_TEXT, HD_FIELD_FORM },
  [HD_MEETING_ENDED]         = { "ended", N_("Ends at"), HD_TEXT, HD_FIELD_FORM },
  [HD_MEETING_PLACE]         = { "place", N_("Place of the meeting"), HD_TEXT, HD_FIELD_FORM },
  [HD_MEETING_CHAIR]         = { "chair", N_("Chaired by"), HD_REF, HD_FIELD_FORM, .ref = "member" },
  [HD_MEETING_SECRETARY]     = { "secretary", N_("Secretary"), HD_REF, HD_FIELD_FORM, .ref = "member" },
  [HD_MEETING_BALLOT]        = { "ballot", N_("Kind of vote"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_ballot_kinds },
  [HD_MEETING_STATE]         = { "state", N_("Status"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_meeting_states },
  [HD_MEETING_NUMBER]        = { "number", N_("Number of the minutes"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 1000000 },
  [HD_MEETING_SYMBOL]        = { "symbol", N_("Symbol of the minutes"), HD_TEXT, HD_FIELD_FORM },
  [HD_MEETING_QUORUM_REASON] = { "quorum_reason", N_("Why it goes on below the quorum"), HD_TEXT, HD_FIELD_FORM },
  [HD_MEETING_CHAIN_HEAD]    = { "chain_head", N_("Fingerprint of the log at signing"), HD_TEXT },
  [HD_MEETING_PROCEEDINGS]   = { "proceedings", N_("Proceedings"), HD_LONG_TEXT, HD_FIELD_FORM },
  [HD_MEETING_CONCLUSION]    = { "conclusion", N_("Conclusion"), HD_LONG_TEXT, HD_FIELD_FORM },
};
/* Reads a time of day as people write it, 8:05, 8h30, 14g, and puts HH:MM in its place. */
static gboolean
clean_time (HdRecord *self, guint field, GError **error)
{
  const char *text = hd_record_text (self, field);
  g_autoptr (GRegex) regex = g_regex_new ("^([0-9]{1,2}) ?(?:[:.hHgG] ?([0-9]{1,2})?)?$", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  if (*text == '\0')
    return TRUE;
  if (g_regex_match (regex, text, 0, &match)) {
    g_autofree char *hours = g_match_info_fetch (match, 1), *minutes = g_match_info_fetch (match, 2);
    gint64 hour = g_ascii_strtoll (hours, NULL, 10), minute = minutes != NULL ? g_ascii_strtoll (minutes, NULL, 10) : 0;

    if (hour < 24 && minute < 60) {
      g_autofree char *time = g_strdup_printf ("%02" PRId64 ":%02" PRId64, hour, minute);

      hd_record_set_text (self, field, time);
      return TRUE;
    }
  }
  hd_record_set_bad_field (self, field);
  g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("“%s” is not a time; write for example 08:30"), text);
  return FALSE;
}

static gboolean
check_part (HdRecord *self, HdStore *store, guint field, GError **error)
{
  gint64 member = hd_record_int (self, field);
  g_autofree char *name = NULL;

  if (member == 0 || hd_meeting_is_member (store, hd_record_text (self, HD_MEETING_HELD), member))
    return TRUE;
  name = hd_store_label (store, "member", member);
  hd_record_set_bad_field (self, field);
  g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("%s is no member of the council on the day of the meeting"), name);
  return FALSE;
}

/* The state as it stands in the file, "" for a new meeting. (transfer full) */
static char *
stored_state (HdStore *store, gint64 meeting)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT state FROM meeting WHERE id = :id", NULL))
    return g_strdup ("");
  hd_sql_bind_int (&sql, ":id", meeting);
  return g_strdup (hd_sql_step (&sql, NULL) ? hd_sql_text (&sql, 0) : "");
}

gboolean
hd_meeting_check_open (HdStore *store, gint64 meeting, GError **error)
{
  g_autofree char *state = stored_state (store, meeting);
  g_autofree char *title = NULL;

  if (strcmp (state, "signed") != 0)
    return TRUE;
  title = hd_store_label (store, "meeting", meeting);
  g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT,
               _("The minutes of “%s” are signed, so nothing of this meeting can be changed any more"), title);
  return FALSE;
}

/* What the results rest on stays, once they are in the dossiers: the day says who were the
 * members. Below the quorum there must be a reason for ever. */
static gboolean
check_basis (HdRecord *self, HdStore *store, GError **error)
{
  static const guint basis[] = { HD_MEETING_HELD, HD_MEETING_BALLOT };
  const char *reason = hd_record_text (self, HD_MEETING_QUORUM_REASON);
  g_autoptr (HdRecord) stored = hd_record_is_new (self) ? NULL : hd_store_get (store, HD_TYPE_MEETING, hd_record_id (self), NULL);
  HdQuorum quorum;

  if (stored == NULL || strcmp (hd_record_text (stored, HD_MEETING_STATE), "held") != 0)
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (basis); i++)
    if (strcmp (hd_record_text (self, basis[i]), hd_record_text (stored, basis[i])) != 0) {
      hd_record_set_bad_field (self, basis[i]);
      g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT,
                           _("The results of this meeting were taken into the dossiers. Undo that first, then correct the meeting"));
      return FALSE;
    }
  if (!hd_record_field_dirty (self, HD_MEETING_QUORUM_REASON) || *reason != '\0')
    return TRUE;
  if (!hd_meeting_quorum (store, hd_record_id (self), &quorum, error))
    return FALSE;
  if (quorum.reached)
    return TRUE;
  hd_record_set_bad_field (self, HD_MEETING_QUORUM_REASON);
  g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT,
                       _("The meeting went on below its quorum, so the minutes must say why. Enter the reason"));
  return FALSE;
}

/* A secret ballot knows no names. */
static gboolean
check_secret (HdRecord *self, HdStore *store, GError **error)
{
  g_auto (HdSql) sql = { 0 };

  if (hd_record_is_new (self) || strcmp (hd_record_text (self, HD_MEETING_BALLOT), "secret") != 0 ||
      !hd_record_field_dirty (self, HD_MEETING_BALLOT))
    return TRUE;
  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT 1 FROM ballot b JOIN agenda_item i ON i.id = b.agenda_item"
                     " WHERE i.meeting = :id AND b.written = 0 LIMIT 1", error))
    return FALSE;
  hd_sql_bind_int (&sql, ":id", hd_record_id (self));
  if (!hd_sql_step (&sql, NULL))
    return TRUE;
  hd_record_set_bad_field (self, HD_MEETING_BALLOT);
  g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT,
                       _("Votes were entered by name, and a secret ballot has none. Take these votes back first"));
  return FALSE;
}

static gboolean
meeting_prepare (HdRecord *self, HdStore *store, GError **error)
{
  const char *held = hd_record_text (self, HD_MEETING_HELD);
  const char *started, *ended;

  if (!hd_meeting_check_open (store, hd_record_id (self), error))
    return FALSE;
  if (hd_record_is_new (self) && *hd_record_text (self, HD_MEETING_STATE) == '\0')
    hd_record_set_text (self, HD_MEETING_STATE, "planned");
  if (hd_record_is_new (self) && *hd_record_text (self, HD_MEETING_BALLOT) == '\0')
    hd_record_set_text (self, HD_MEETING_BALLOT, "secret");
  if (hd_record_int (self, HD_MEETING_YEAR) == 0 && *held != '\0')
    hd_record_set_int (self, HD_MEETING_YEAR, g_ascii_strtoll (held, NULL, 10));
  if (!check_basis (self, store, error) || !check_secret (self, store, error) ||
      !clean_time (self, HD_MEETING_STARTED, error) || !clean_time (self, HD_MEETING_ENDED, error))
    return FALSE;
  started = hd_record_text (self, HD_MEETING_STARTED);
  ended = hd_record_text (self, HD_MEETING_ENDED);
  if (*started != '\0' && *ended != '\0' && strcmp (ended, started) < 0) {
    hd_record_set_bad_field (self, HD_MEETING_ENDED);
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("The meeting ends before it begins"));
    return FALSE;
  }
  /* Who is a member depends on the day; before there is one, anybody may be named. */
  return *held == '\0' || (check_part (self, store, HD_MEETING_CHAIR, error) && check_part (self, store, HD_MEETING_SECRETARY, error));
}

static gboolean
meeting_deleting (HdRecord *self, HdStore *store, GError **error)
{
  g_autofree char *state = stored_state (store, hd_record_id (self));

  if (!hd_meeting_check_open (store, hd_record_id (self), error))
    return FALSE;
  if (strcmp (state, "held") == 0) {
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT,
                 _("The results of “%s” were taken into the dossiers, so the meeting cannot be deleted"), hd_record_text (self, HD_MEETING_TITLE));
    return FALSE;
  }
  return TRUE;
}

HD_DEFINE_RECORD_WITH_CODE (HdMeeting, hd_meeting, "meeting", N_("Meeting"), meeting_fields,
                            (klass->prepare = meeting_prepare, klass->deleting = meeting_deleting))

static const HdField attendance_fields[] = {
  [HD_ATTENDANCE_MEETING]    = { "meeting", N_("Meeting"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "meeting" },
  [HD_ATTENDANCE_MEMBER]     = { "member", N_("Member of the council"), HD_REF, HD_FIELD_REQUIRED, .ref = "member" },
  [HD_ATTENDANCE_STATE]      = { "state", N_("Status"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_attendance_states },
  [HD_ATTENDANCE_SUBSTITUTE] = { "substitute", N_("Substitute"), HD_TEXT },
  [HD_ATTENDANCE_NOTE]       = { "note", N_("Note"), HD_TEXT },
};
/* Whether a row of this table other than `id` has the same two references. */
static gboolean
is_twice (HdStore *store, const char *text, gint64 owner, gint64 member, gint64 id)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), text, NULL))
    return FALSE;
  hd_sql_bind_int (&sql, ":owner", owner);
  hd_sql_bind_int (&sql, ":member", member);
  hd_sql_bind_int (&sql, ":id", id);
  return hd_sql_step (&sql, NULL);
}

/* Results were counted with the members as they were. */
static gboolean
check_not_concluded (HdStore *store, gint64 meeting, GError **error)
{
  g_autofree char *state = stored_state (store, meeting);

  if (!hd_meeting_check_open (store, meeting, error))
    return FALSE;
  if (strcmp (state, "held") != 0)
    return TRUE;
  g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT,
                       _("The results of this meeting were taken into the dossiers. Undo that first, then correct the attendance"));
  return FALSE;
}

/* What belongs to a meeting is not carried to another: it would leave one that is locked. */
static gboolean
check_stays (HdRecord *self, guint owner, GError **error)
{
  if (hd_record_is_new (self) || !hd_record_field_dirty (self, owner))
    return TRUE;
  hd_record_set_bad_field (self, owner);
  g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("This belongs to its meeting. Delete it there and enter it anew"));
  return FALSE;
}

/* What a member said stands on the roll: in writing if absent, by name if there. */
static gboolean
check_said (HdStore *store, gint64 meeting, gint64 member, const char *state, GError **error)
{
  static const char *const said[] = {
    "SELECT 1 FROM ballot b JOIN agenda_item i ON i.id = b.agenda_item"
    " WHERE i.meeting = :owner AND b.member = :member AND b.written <> 0 AND b.id <> :id LIMIT 1",
    "SELECT 1 FROM ballot b JOIN agenda_item i ON i.id = b.agenda_item"
    " WHERE i.meeting = :owner AND b.member = :member AND b.written = 0 AND b.id <> :id LIMIT 1",
  };
  gboolean there = strcmp (state, "present") == 0 || strcmp (state, "represented") == 0;
  gboolean wrote = strcmp (state, "written") != 0 && is_twice (store, said[0], meeting, member, 0);
  g_autofree char *name = NULL;

  if (!wrote && (there || !is_twice (store, said[1], meeting, member, 0)))
    return TRUE;
  name = hd_store_label (store, "member", member);
  g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, wrote ? _("%s gave opinions in writing. Take them back first")
                                                           : _("%s voted by name. Take these votes back first"), name);
  return FALSE;
}

static gboolean
attendance_prepare (HdRecord *self, HdStore *store, GError **error)
{
  gint64 meeting = hd_record_int (self, HD_ATTENDANCE_MEETING), member = hd_record_int (self, HD_ATTENDANCE_MEMBER);
  gboolean moved = hd_record_is_new (self) || hd_record_field_dirty (self, HD_ATTENDANCE_STATE) ||
                   hd_record_field_dirty (self, HD_ATTENDANCE_MEMBER);
  g_autofree char *day = hd_meeting_day (store, meeting);
  g_autofree char *name = hd_store_label (store, "member", member);

  if (!check_stays (self, HD_ATTENDANCE_MEETING, error) || !hd_meeting_check_open (store, meeting, error) ||
      (moved && !check_not_concluded (store, meeting, error)))
    return FALSE;
  if (is_twice (store, "SELECT 1 FROM attendance WHERE meeting = :owner AND member = :member AND id <> :id", meeting, member, hd_record_id (self))) {
    hd_record_set_bad_field (self, HD_ATTENDANCE_MEMBER);
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("%s is on the roll of this meeting already"), name);
    return FALSE;
  }
  if (moved && member != 0 && !hd_meeting_is_member (store, day, member)) {
    hd_record_set_bad_field (self, HD_ATTENDANCE_MEMBER);
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("%s is no member of the council on the day of the meeting"), name);
    return FALSE;
  }
  if (!check_said (store, meeting, member, hd_record_text (self, HD_ATTENDANCE_STATE), error)) {
    hd_record_set_bad_field (self, HD_ATTENDANCE_STATE);
    return FALSE;
  }
  return TRUE;
}

/* Nobody may leave who was counted. */
static gboolean
attendance_saved (HdRecord *self, HdStore *store, GError **error)
{
  g_autoptr (GPtrArray) items = hd_store_find_ref (store, HD_TYPE_AGENDA_ITEM, "meeting", hd_record_int (self, HD_ATTENDANCE_MEETING), error);

  for (guint i = 0; items != NULL && i < items->len; i++)
    if (!hd_agenda_check_votes (store, g_ptr_array_index (items, i), error))
      return FALSE;
  return items != NULL;
}

static gboolean
attendance_deleting (HdRecord *self, HdStore *store, GError **error)
{
  gint64 meeting = hd_record_int (self, HD_ATTENDANCE_MEETING);

  return check_not_concluded (store, meeting, error) && check_said (store, meeting, hd_record_int (self, HD_ATTENDANCE_MEMBER), "", error);
}

HD_DEFINE_RECORD_WITH_CODE (HdAttendance, hd_attendance, "attendance", N_("Attendance"), attendance_fields,
                            (klass->prepare = attendance_prepare, klass->saved = attendance_saved,
                             klass->deleting = attendance_deleting))

static const HdField agenda_item_fields[] = {
  [HD_AGENDA_ITEM_MEETING]       = { "meeting", N_("Meeting"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "meeting" },
  [HD_AGENDA_ITEM_NOMINATION]    = { "nomination", N_("Nomination"), HD_REF, HD_FIELD_REQUIRED, .ref = "nomination" },
  [HD_AGENDA_ITEM_POSITION]      = { "position", N_("Order"), HD_INT },
  [HD_AGENDA_ITEM_THRESHOLD]     = { "threshold", N_("Votes needed (% of all members)"), HD_INT, 0, .min = 0, .max = 100 },
  [HD_AGENDA_ITEM_AGREE]         = { "agree", N_("Agree"), HD_INT, 0, .min = 0, .max = 1000 },
  [HD_AGENDA_ITEM_DISAGREE]      = { "disagree", N_("Disagree"), HD_INT, 0, .min = 0, .max = 1000 },
  [HD_AGENDA_ITEM_OTHER]         = { "other", N_("Other opinion"), HD_INT, 0, .min = 0, .max = 1000 },
  [HD_AGENDA_ITEM_INVALID]       = { "invalid", N_("Invalid"), HD_INT, 0, .min = 0, .max = 1000 },
  [HD_AGENDA_ITEM_COUNTED]       = { "counted", N_("Counted"), HD_BOOL },
  [HD_AGENDA_ITEM_RESULT]        = { "result", N_("Result"), HD_CHOICE, 0, .choices = hd_agenda_results },
  [HD_AGENDA_ITEM_PASSES_HIGHER] = { "passes_higher", N_("Passes to the higher level"), HD_BOOL },
  [HD_AGENDA_ITEM_NOTE]          = { "note", N_("Note"), HD_TEXT },
};
/* The result that stands in the file: what it was made of must stay. (transfer full) */
static char *
stored_result (HdStore *store, gint64 item)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT result FROM agenda_item WHERE id = :id", NULL))
    return g_strdup ("");
  hd_sql_bind_int (&sql, ":id", item);
  return g_strdup (hd_sql_step (&sql, NULL) ? hd_sql_text (&sql, 0) : "");
}

static gboolean
check_no_result (HdStore *store, gint64 item, gint64 nomination, GError **error)
{
  g_autofree char *result = stored_result (store, item);
  g_autofree char *name = NULL;

  if (*result == '\0')
    return TRUE;
  name = hd_store_label (store, "nomination", nomination);
  g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT,
               _("The result of %s was taken into the dossier. Undo that first, then correct the vote"), name);
  return FALSE;
}

/* A dossier is decided on in one place: not twice on an agenda, nor on two open ones. */
static gboolean
check_only_here (HdRecord *self, HdStore *store, GError **error)
{
  gint64 meeting = hd_record_int (self, HD_AGENDA_ITEM_MEETING);
  g_autofree char *name = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT m.id, m.title FROM agenda_item i JOIN meeting m ON m.id = i.meeting"
                     " WHERE i.nomination = :nomination AND i.id <> :id AND (m.id = :meeting OR m.state = 'planned') LIMIT 1", error))
    return FALSE;
  hd_sql_bind_int (&sql, ":nomination", hd_record_int (self, HD_AGENDA_ITEM_NOMINATION));
  hd_sql_bind_int (&sql, ":id", hd_record_id (self));
  hd_sql_bind_int (&sql, ":meeting", meeting);
  if (!hd_sql_step (&sql, NULL))
    return TRUE;
  name = hd_store_label (store, "nomination", hd_record_int (self, HD_AGENDA_ITEM_NOMINATION));
  hd_record_set_bad_field (self, HD_AGENDA_ITEM_NOMINATION);
  if (hd_sql_int (&sql, 0) == meeting)
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("%s is on this agenda already"), name);
  else
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("%s is on the agenda of “%s”. Take it off there first"), name, hd_sql_text (&sql, 1));
  return FALSE;
}

static gint64
next_position (HdStore *store, gint64 meeting)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT coalesce (max (position), 0) + 1 FROM agenda_item WHERE meeting = :meeting", NULL))
    return 1;
  hd_sql_bind_int (&sql, ":meeting", meeting);
  return hd_sql_step (&sql, NULL) ? hd_sql_int (&sql, 0) : 1;
}

static gboolean
agenda_item_prepare (HdRecord *self, HdStore *store, GError **error)
{
  static const guint fixed[] = { HD_AGENDA_ITEM_NOMINATION, HD_AGENDA_ITEM_THRESHOLD, HD_AGENDA_ITEM_AGREE, HD_AGENDA_ITEM_DISAGREE,
                                 HD_AGENDA_ITEM_OTHER, HD_AGENDA_ITEM_INVALID, HD_AGENDA_ITEM_COUNTED, HD_AGENDA_ITEM_RESULT };
  gint64 meeting = hd_record_int (self, HD_AGENDA_ITEM_MEETING), nomination = hd_record_int (self, HD_AGENDA_ITEM_NOMINATION);
  gboolean is_new = hd_record_is_new (self), counting = is_new;
  int bad;

  if (!check_stays (self, HD_AGENDA_ITEM_MEETING, error) || !hd_meeting_check_open (store, meeting, error))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (fixed); i++)
    counting |= hd_record_field_dirty (self, fixed[i]);
  if (counting && !is_new && !check_no_result (store, hd_record_id (self), nomination, error))
    return FALSE;
  if (counting && nomination != 0 && !check_only_here (self, store, error))
    return FALSE;
  if (is_new && hd_record_int (self, HD_AGENDA_ITEM_POSITION) == 0)
    hd_record_set_int (self, HD_AGENDA_ITEM_POSITION, next_position (store, meeting));
  if (is_new && hd_record_int (self, HD_AGENDA_ITEM_THRESHOLD) == 0)
    hd_record_set_int (self, HD_AGENDA_ITEM_THRESHOLD, hd_meeting_threshold (store, nomination, NULL));
  /* A number out of its limits would make nonsense of their sum. */
  if (!hd_record_check (self, &bad, error))
    return FALSE;
  if (!counting)
    return TRUE;
  hd_agenda_count_names (store, self);
  return hd_agenda_check_votes (store, self, error);
}

static gboolean
agenda_item_deleting (HdRecord *self, HdStore *store, GError **error)
{
  return hd_meeting_check_open (store, hd_record_int (self, HD_AGENDA_ITEM_MEETING), error) &&
         check_no_result (store, hd_record_id (self), hd_record_int (self, HD_AGENDA_ITEM_NOMINATION), error);
}

HD_DEFINE_RECORD_WITH_CODE (HdAgendaItem, hd_agenda_item, "agenda_item", N_("Item of an agenda"), agenda_item_fields,
                            (klass->prepare = agenda_item_prepare, klass->deleting = agenda_item_deleting))

static const HdField ballot_fields[] = {
  [HD_BALLOT_AGENDA_ITEM] = { "agenda_item", N_("Item of an agenda"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "agenda_item" },
  [HD_BALLOT_MEMBER]      = { "member", N_("Member of the council"), HD_REF, HD_FIELD_REQUIRED, .ref = "member" },
  [HD_BALLOT_CHOICE]      = { "choice", N_("Vote"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_ballot_choices },
  [HD_BALLOT_WRITTEN]     = { "written", N_("In writing"), HD_BOOL },
  [HD_BALLOT_NOTE]        = { "note", N_("Note"), HD_TEXT },
};
static gboolean
ballot_prepare (HdRecord *self, HdStore *store, GError **error)
{
  gint64 item_id = hd_record_int (self, HD_BALLOT_AGENDA_ITEM), member = hd_record_int (self, HD_BALLOT_MEMBER);
  g_autoptr (HdRecord) item = hd_store_get (store, HD_TYPE_AGENDA_ITEM, item_id, error);
  g_autoptr (HdRecord) meeting = item == NULL ? NULL : hd_store_get (store, HD_TYPE_MEETING, hd_record_int (item, HD_AGENDA_ITEM_MEETING), error);
  g_autofree char *name = hd_store_label (store, "member", member);
  g_autofree char *presence = NULL;

  if (meeting == NULL || !check_stays (self, HD_BALLOT_AGENDA_ITEM, error) ||
      !hd_meeting_check_open (store, hd_record_id (meeting), error) ||
      !check_no_result (store, item_id, hd_record_int (item, HD_AGENDA_ITEM_NOMINATION), error))
    return FALSE;
  if (is_twice (store, "SELECT 1 FROM ballot WHERE agenda_item = :owner AND member = :member AND id <> :id", item_id, member, hd_record_id (self))) {
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("%s voted on this already"), name);
    return FALSE;
  }
  presence = hd_meeting_presence (store, hd_record_id (meeting), member);
  if (hd_record_bool (self, HD_BALLOT_WRITTEN)) {
    if (strcmp (presence, "written") == 0)
      return TRUE;
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("%s is not on the roll as absent with an opinion in writing"), name);
    return FALSE;
  }
  if (strcmp (hd_record_text (meeting, HD_MEETING_BALLOT), "open") != 0) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("The ballot is secret: only its numbers are entered, no names"));
    return FALSE;
  }
  if (strcmp (presence, "present") == 0 || strcmp (presence, "represented") == 0)
    return TRUE;
  g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("%s is not there, so no vote can be counted"), name);
  return FALSE;
}

static gboolean
ballot_deleting (HdRecord *self, HdStore *store, GError **error)
{
  g_autoptr (HdRecord) item = hd_store_get (store, HD_TYPE_AGENDA_ITEM, hd_record_int (self, HD_BALLOT_AGENDA_ITEM), error);

  return item != NULL && hd_meeting_check_open (store, hd_record_int (item, HD_AGENDA_ITEM_MEETING), error) &&
         check_no_result (store, hd_record_id (item), hd_record_int (item, HD_AGENDA_ITEM_NOMINATION), error);
}

HD_DEFINE_RECORD_WITH_CODE (HdBallot, hd_ballot, "ballot", N_("Vote of a member"), ballot_fields,
                            (klass->prepare = ballot_prepare, klass->deleting = ballot_deleting))
