/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inspections: the team is put together by the duties of the council's members, and what is
 * looked at is the checklist. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "activity.h"
#include "meeting.h"
#include "text.h"

/* (transfer full): the ids of the units that are inspected. */
static GArray *
inspected_units (HdStore *store, gint64 activity, GError **error)
{
  g_autoptr (GPtrArray) parts = hd_store_find_ref (store, HD_TYPE_PARTICIPATION, "activity", activity, error);
  GArray *units;

  if (parts == NULL)
    return NULL;
  units = g_array_new (FALSE, FALSE, sizeof (gint64));
  for (guint i = 0; i < parts->len; i++) {
    HdRecord *part = g_ptr_array_index (parts, i);
    gint64 unit = hd_record_int (part, HD_PARTICIPATION_UNIT);

    if (strcmp (hd_record_text (part, HD_PARTICIPATION_ROLE), "inspected") == 0)
      g_array_append_val (units, unit);
  }
  return units;
}

static gboolean
looks_after (HdStore *store, HdRecord *member, GArray *units, gboolean *after, GError **error)
{
  g_autoptr (GPtrArray) duties = hd_store_find_ref (store, HD_TYPE_MEMBER_UNIT, "member", hd_record_id (member), error);

  *after = FALSE;
  for (guint i = 0; duties != NULL && i < duties->len && !*after; i++)
    for (guint u = 0; u < units->len && !*after; u++)
      *after = hd_record_int (g_ptr_array_index (duties, i), HD_MEMBER_UNIT_UNIT) == g_array_index (units, gint64, u);
  return duties != NULL;
}

/* Whether the member was in office on the day; an inspection without a day takes all. */
static gboolean
in_office (HdRecord *member, const char *day)
{
  const char *from = hd_record_text (member, HD_MEMBER_VALID_FROM), *to = hd_record_text (member, HD_MEMBER_VALID_TO);

  return *day == '\0' || ((*from == '\0' || strcmp (from, day) <= 0) && (*to == '\0' || strcmp (to, day) >= 0));
}

static gboolean
is_in_team (GPtrArray *team, gint64 member)
{
  for (guint i = 0; i < team->len; i++)
    if (hd_record_int (g_ptr_array_index (team, i), HD_PARTICIPANT_MEMBER) == member)
      return TRUE;
  return FALSE;
}

/* Who of the council looks after a unit that is inspected and is not in the team yet.
 * (transfer full) (element-type HdRecord) */
static GPtrArray *
missing_members (HdStore *store, HdRecord *activity, GError **error)
{
  g_autoptr (GArray) units = inspected_units (store, hd_record_id (activity), error);
  g_autoptr (GPtrArray) team = units == NULL ? NULL
                             : hd_store_find_ref (store, HD_TYPE_PARTICIPANT, "activity", hd_record_id (activity), error);
  g_autoptr (GPtrArray) members = team == NULL ? NULL : hd_store_get_all (store, HD_TYPE_MEMBER, error);
  g_autoptr (GPtrArray) missing = g_ptr_array_new_with_free_func (g_object_unref);

  if (members == NULL)
    return NULL;
  if (units->len == 0) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("Enter first which units are inspected"));
    return NULL;
  }
  for (guint i = 0; i < members->len; i++) {
    HdRecord *member = g_ptr_array_index (members, i);
    gboolean after;

    if (!looks_after (store, member, units, &after, error))
      return NULL;
    if (after && in_office (member, hd_record_text (activity, HD_ACTIVITY_HELD)) && !is_in_team (team, hd_record_id (member)))
      g_ptr_array_add (missing, g_object_ref (member));
  }
  return g_steal_pointer (&missing);
}

gboolean
hd_inspection_add_team (HdStore *store, gint64 activity, guint *n, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_ACTIVITY, activity, error);
  g_autoptr (GPtrArray) members = record == NULL ? NULL : missing_members (store, record, error);

  if (members == NULL)
    return FALSE;
  *n = members->len;
  if (members->len == 0)
    return TRUE;
  if (!hd_store_begin (store, _("Put the team of an inspection together"), error))
    return FALSE;
  for (guint i = 0; i < members->len; i++) {
    HdRecord *member = g_ptr_array_index (members, i);
    g_autoptr (HdRecord) part = g_object_new (HD_TYPE_PARTICIPANT, NULL);

    hd_record_set_int (part, HD_PARTICIPANT_ACTIVITY, activity);
    hd_record_set_text (part, HD_PARTICIPANT_FULL_NAME, hd_record_text (member, HD_MEMBER_FULL_NAME));
    hd_record_set_text (part, HD_PARTICIPANT_POST, hd_record_text (member, HD_MEMBER_POST));
    hd_record_set_int (part, HD_PARTICIPANT_MEMBER, hd_record_id (member));
    hd_record_set_text (part, HD_PARTICIPANT_ROLE, "member");
    hd_record_set_int (part, HD_PARTICIPANT_POSITION, i + 1);
    if (!hd_store_save (store, part, error)) {
      hd_store_rollback (store);
      return FALSE;
    }
  }
  return hd_store_commit (store, error);
}

static gboolean
is_listed (GPtrArray *findings, const char *title, gint64 unit)
{
  for (guint i = 0; i < findings->len; i++) {
    HdRecord *finding = g_ptr_array_index (findings, i);

    if (hd_record_int (finding, HD_FINDING_UNIT) == unit && strcmp (hd_record_text (finding, HD_FINDING_TITLE), title) == 0)
      return TRUE;
  }
  return FALSE;
}

gboolean
hd_inspection_add_checklist (HdStore *store, gint64 activity, const char *checklist, guint *n, GError **error)
{
  g_autoptr (GArray) units = inspected_units (store, activity, error);
  g_autoptr (GPtrArray) findings = units == NULL ? NULL : hd_store_find_ref (store, HD_TYPE_FINDING, "activity", activity, error);
  g_auto (GStrv) points = g_strsplit (checklist, "\n", -1);
  gint64 nobody = 0;

  *n = 0;
  if (findings == NULL || !hd_store_begin (store, _("Take the checklist into an inspection"), error))
    return FALSE;
  if (units->len == 0)
    g_array_append_val (units, nobody);
  for (guint u = 0; u < units->len; u++)
    for (guint i = 0; points[i] != NULL; i++) {
      g_autofree char *title = hd_text_clean (points[i], -1);
      g_autoptr (HdRecord) finding = NULL;

      if (*title == '\0' || is_listed (findings, title, g_array_index (units, gint64, u)))
        continue;
      finding = g_object_new (HD_TYPE_FINDING, NULL);
      hd_record_set_int (finding, HD_FINDING_ACTIVITY, activity);
      hd_record_set_int (finding, HD_FINDING_UNIT, g_array_index (units, gint64, u));
      hd_record_set_text (finding, HD_FINDING_KIND, "check");
      hd_record_set_text (finding, HD_FINDING_STATE, "open");
      hd_record_set_text (finding, HD_FINDING_TITLE, title);
      hd_record_set_int (finding, HD_FINDING_POSITION, findings->len + *n + 1);
      if (!hd_store_save (store, finding, error)) {
        hd_store_rollback (store);
        return FALSE;
      }
      ++*n;
    }
  if (*n > 0)
    return hd_store_commit (store, error);
  hd_store_rollback (store);
  return TRUE;
}
