/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who is there, and how a vote stands. Integers alone decide. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include "award.h"
#include "meeting-private.h"
#include "setting.h"
#include "sql-private.h"
#include "text.h"

#define ON_DAY "(valid_from = '' OR valid_from <= :day) AND (valid_to = '' OR valid_to >= :day)"

char *
hd_meeting_day (HdStore *store, gint64 meeting)
{
  g_auto (HdSql) sql = { 0 };

  if (hd_sql_begin (&sql, hd_store_db (store), "SELECT held FROM meeting WHERE id = :id", NULL)) {
    hd_sql_bind_int (&sql, ":id", meeting);
    if (hd_sql_step (&sql, NULL) && *hd_sql_text (&sql, 0) != '\0')
      return g_strdup (hd_sql_text (&sql, 0));
  }
  return hd_date_today ();
}

gboolean
hd_meeting_is_member (HdStore *store, const char *day, gint64 member)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT 1 FROM member WHERE id = :id AND " ON_DAY, NULL))
    return FALSE;
  hd_sql_bind_int (&sql, ":id", member);
  hd_sql_bind_text (&sql, ":day", day);
  return hd_sql_step (&sql, NULL);
}

char *
hd_meeting_presence (HdStore *store, gint64 meeting, gint64 member)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT state FROM attendance WHERE meeting = :meeting AND member = :member", NULL))
    return g_strdup ("");
  hd_sql_bind_int (&sql, ":meeting", meeting);
  hd_sql_bind_int (&sql, ":member", member);
  return g_strdup (hd_sql_step (&sql, NULL) ? hd_sql_text (&sql, 0) : "");
}

GPtrArray *
hd_members_on (HdStore *store, const char *date, GError **error)
{
  g_autofree char *day = date != NULL && *date != '\0' ? g_strdup (date) : hd_date_today ();
  g_autoptr (GPtrArray) members = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT id FROM member WHERE " ON_DAY " ORDER BY position = 0, position, id", error))
    return NULL;
  hd_sql_bind_text (&sql, ":day", day);
  while (hd_sql_step (&sql, &failure)) {
    HdRecord *member = hd_store_get (store, HD_TYPE_MEMBER, hd_sql_int (&sql, 0), error);

    if (member == NULL)
      return NULL;
    g_ptr_array_add (members, member);
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return NULL;
  }
  return g_steal_pointer (&members);
}

gboolean
hd_meeting_quorum (HdStore *store, gint64 meeting, HdQuorum *quorum, GError **error)
{
  gint64 num, den;
  g_autofree char *day = hd_meeting_day (store, meeting);
  g_auto (HdSql) sql = { 0 };

  memset (quorum, 0, sizeof *quorum);
  hd_setting_fraction (store, "quorum", &num, &den);
  if (!hd_sql_begin (&sql, hd_store_db (store),
                     "SELECT count(*), count((SELECT 1 FROM attendance a WHERE a.meeting = :meeting AND a.member = m.id"
                     " AND a.state IN ('present', 'represented') LIMIT 1)) FROM member m WHERE " ON_DAY, error))
    return FALSE;
  hd_sql_bind_int (&sql, ":meeting", meeting);
  hd_sql_bind_text (&sql, ":day", day);
  if (!hd_sql_step (&sql, error))
    return FALSE;
  quorum->members = hd_sql_int (&sql, 0);
  quorum->present = hd_sql_int (&sql, 1);
  quorum->needed = (quorum->members * num + den - 1) / den;
  quorum->reached = quorum->members > 0 && quorum->present >= quorum->needed;
  return TRUE;
}

/* Counts the ballots of an item: [agree, disagree, other] of those who are there, then the
 * same in writing. Who is no member on the day, as after the meeting was put off, has no vote. */
static gboolean
count_ballots (HdStore *store, HdRecord *item, gint64 counts[6], GError **error)
{
  g_autofree char *day = hd_meeting_day (store, hd_record_int (item, HD_AGENDA_ITEM_MEETING));
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  memset (counts, 0, 6 * sizeof *counts);
  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT choice, written, count(*) FROM ballot WHERE agenda_item = :item"
                     " AND member IN (SELECT id FROM member WHERE " ON_DAY ") GROUP BY choice, written", error))
    return FALSE;
  hd_sql_bind_int (&sql, ":item", hd_record_id (item));
  hd_sql_bind_text (&sql, ":day", day);
  while (hd_sql_step (&sql, &failure)) {
    int choice = hd_choice_index (hd_ballot_choices, hd_sql_text (&sql, 0));

    if (choice >= 0)
      counts[choice + (hd_sql_int (&sql, 1) != 0 ? 3 : 0)] += hd_sql_int (&sql, 2);
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return FALSE;
  }
  return TRUE;
}

gboolean
hd_agenda_count_names (HdStore *store, HdRecord *item)
{
  gint64 counts[6];

  if (hd_record_is_new (item) || !count_ballots (store, item, counts, NULL) || counts[0] + counts[1] + counts[2] == 0)
    return FALSE;
  hd_record_set_int (item, HD_AGENDA_ITEM_AGREE, counts[0]);
  hd_record_set_int (item, HD_AGENDA_ITEM_DISAGREE, counts[1]);
  hd_record_set_int (item, HD_AGENDA_ITEM_OTHER, counts[2]);
  hd_record_set_int (item, HD_AGENDA_ITEM_INVALID, 0);
  hd_record_set_int (item, HD_AGENDA_ITEM_COUNTED, TRUE);
  return TRUE;
}

gboolean
hd_agenda_check_votes (HdStore *store, HdRecord *item, GError **error)
{
  gint64 votes = hd_record_int (item, HD_AGENDA_ITEM_AGREE) + hd_record_int (item, HD_AGENDA_ITEM_DISAGREE) +
                 hd_record_int (item, HD_AGENDA_ITEM_OTHER) + hd_record_int (item, HD_AGENDA_ITEM_INVALID);
  HdQuorum quorum;

  if (votes == 0)
    return TRUE;
  if (!hd_meeting_quorum (store, hd_record_int (item, HD_AGENDA_ITEM_MEETING), &quorum, error))
    return FALSE;
  if (votes > quorum.present) {
    g_autofree char *name = hd_store_label (store, "nomination", hd_record_int (item, HD_AGENDA_ITEM_NOMINATION));

    hd_record_set_bad_field (item, HD_AGENDA_ITEM_AGREE);
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT,
                 _("%s: %" PRId64 " votes were counted, but only %" PRId64 " members are there. Correct the votes or the attendance"),
                 name, votes, quorum.present);
    return FALSE;
  }
  return TRUE;
}

gboolean
hd_vote_passes (gint64 agree, gint64 members, gint64 threshold)
{
  return members > 0 && agree * 100 >= threshold * members;
}

gint64
hd_votes_needed (gint64 members, gint64 threshold)
{
  return members > 0 ? (threshold * members + 99) / 100 : 0;
}

gboolean
hd_agenda_tally (HdStore *store, HdAgendaItem *item, HdTally *tally, GError **error)
{
  HdRecord *record = HD_RECORD (item);
  gint64 counts[6], agree, said;
  HdQuorum quorum;

  memset (tally, 0, sizeof *tally);
  if (!hd_meeting_quorum (store, hd_record_int (record, HD_AGENDA_ITEM_MEETING), &quorum, error) ||
      !count_ballots (store, record, counts, error))
    return FALSE;
  tally->members = quorum.members;
  tally->agree = hd_record_int (record, HD_AGENDA_ITEM_AGREE);
  tally->disagree = hd_record_int (record, HD_AGENDA_ITEM_DISAGREE);
  tally->other = hd_record_int (record, HD_AGENDA_ITEM_OTHER);
  tally->invalid = hd_record_int (record, HD_AGENDA_ITEM_INVALID);
  tally->written_agree = counts[3];
  tally->written_disagree = counts[4];
  tally->written_other = counts[5];
  tally->counted = hd_record_bool (record, HD_AGENDA_ITEM_COUNTED);
  tally->threshold = hd_record_int (record, HD_AGENDA_ITEM_THRESHOLD);
  tally->needed = hd_votes_needed (tally->members, tally->threshold);
  agree = tally->agree + tally->written_agree;
  said = agree + tally->disagree + tally->other + tally->written_disagree + tally->written_other + tally->invalid;
  tally->silent = MAX (tally->members - said, 0);
  tally->passes = tally->counted && hd_vote_passes (agree, tally->members, tally->threshold);
  tally->share = tally->members > 0 ? agree * 10000 / tally->members : 0;
  return TRUE;
}

gint64
hd_meeting_threshold (HdStore *store, gint64 nomination, gboolean *from_setting)
{
  gint64 threshold = 0;
  g_auto (HdSql) sql = { 0 };

  if (hd_sql_begin (&sql, hd_store_db (store), "SELECT f.threshold FROM nomination n JOIN award_form f ON f.id = n.award_form WHERE n.id = :id", NULL)) {
    hd_sql_bind_int (&sql, ":id", nomination);
    threshold = hd_sql_step (&sql, NULL) ? hd_sql_int (&sql, 0) : 0;
  }
  if (from_setting != NULL)
    *from_setting = threshold == 0;
  return threshold != 0 ? threshold : hd_setting_number (store, "vote_threshold");
}

gboolean
hd_meeting_wants_secret (HdStore *store, gint64 meeting)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT 1 FROM agenda_item i JOIN nomination n ON n.id = i.nomination"
                     " JOIN award_form f ON f.id = n.award_form WHERE i.meeting = :meeting AND f.secret <> 0 LIMIT 1", NULL))
    return FALSE;
  hd_sql_bind_int (&sql, ":meeting", meeting);
  return hd_sql_step (&sql, NULL);
}

/* The ballot of a member on an item: (transfer full) (nullable) */
static HdRecord *
find_ballot (HdStore *store, gint64 item, gint64 member)
{
  g_autoptr (GPtrArray) ballots = hd_store_find_ref (store, HD_TYPE_BALLOT, "agenda_item", item, NULL);

  for (guint i = 0; ballots != NULL && i < ballots->len; i++)
    if (hd_record_int (g_ptr_array_index (ballots, i), HD_BALLOT_MEMBER) == member)
      return g_object_ref (g_ptr_array_index (ballots, i));
  return NULL;
}

/* Lets the numbers follow the names: without a name left, the item is uncounted again. */
static gboolean
recount (HdStore *store, gint64 item, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_AGENDA_ITEM, item, error);
  static const guint numbers[] = { HD_AGENDA_ITEM_AGREE, HD_AGENDA_ITEM_DISAGREE, HD_AGENDA_ITEM_OTHER, HD_AGENDA_ITEM_INVALID,
                                   HD_AGENDA_ITEM_COUNTED };

  if (record == NULL)
    return FALSE;
  if (!hd_agenda_count_names (store, record))
    for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
      hd_record_set_int (record, numbers[i], 0);
  return hd_store_save (store, record, error);
}

gboolean
hd_agenda_vote (HdStore *store, gint64 item, gint64 member, const char *choice, gboolean written, GError **error)
{
  g_autoptr (HdRecord) ballot = find_ballot (store, item, member);
  gboolean done = TRUE;

  if (!hd_store_begin (store, written ? _("Opinion in writing") : _("Vote of a member"), error))
    return FALSE;
  if (*choice == '\0') {
    done = ballot == NULL || hd_store_delete (store, ballot, error);
  } else {
    if (ballot == NULL)
      ballot = g_object_new (HD_TYPE_BALLOT, "agenda-item", item, "member", member, NULL);
    hd_record_set_text (ballot, HD_BALLOT_CHOICE, choice);
    hd_record_set_int (ballot, HD_BALLOT_WRITTEN, written);
    done = hd_store_save (store, ballot, error);
  }
  if (done && (written || recount (store, item, error)))
    return hd_store_commit (store, error);
  hd_store_rollback (store);
  return FALSE;
}
