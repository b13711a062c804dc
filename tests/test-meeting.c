/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The council and its meetings: who is there, what a vote comes to, and what locks. */
#include "config.h"
#include <string.h>
#include "fixture.h"
#include "store/award.h"
#include "store/chain.h"
#include "store/dossier.h"
#include "store/meeting.h"
#include "store/unit.h"

#define DAY "2024-06-10"
#define HOSTILE "Nguyễn <b>Thị</b> & 'Ánh'"

typedef struct {
  Fixture base;
  gint64  meeting;
  gint64  members[16];
  guint   n_members;
  gint64  chain;
} Council;

static gint64
add_member (Council *c, const char *name, const char *from, const char *to)
{
  return fixture_save (&c->base, g_object_new (HD_TYPE_MEMBER, "full-name", name, "valid-from", from, "valid-to", to,
                                               "position", (gint64) c->n_members + 1, NULL));
}

static void
add_members (Council *c, guint n)
{
  for (guint i = 0; i < n; i++) {
    g_autofree char *name = g_strdup_printf ("Uỷ viên số %u", c->n_members + 1);

    c->members[c->n_members] = add_member (c, name, "2024-01-01", "2024-12-31");
    c->n_members++;
  }
}

static gint64
add_meeting (Council *c, const char *title)
{
  return fixture_save (&c->base, g_object_new (HD_TYPE_MEETING, "title", title, "held", DAY, NULL));
}

static void
set_up (Council *c, gconstpointer data)
{
  fixture_set_up_unit (&c->base, NULL);
  c->n_members = 0;
  c->meeting = add_meeting (c, "Họp xét " HOSTILE);
}

static void
tear_down (Council *c, gconstpointer data)
{
  fixture_tear_down (&c->base, NULL);
}

/* The attendance of a member: saved, or refused with this code (-1: not refused). */
static void
attend (Council *c, gint64 member, const char *state)
{
  g_autoptr (GPtrArray) rows = hd_store_find_ref (c->base.store, HD_TYPE_ATTENDANCE, "meeting", c->meeting, NULL);
  g_autoptr (HdRecord) row = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < rows->len; i++)
    if (hd_record_int (g_ptr_array_index (rows, i), HD_ATTENDANCE_MEMBER) == member)
      row = g_object_ref (g_ptr_array_index (rows, i));
  if (row == NULL)
    row = g_object_new (HD_TYPE_ATTENDANCE, "meeting", c->meeting, "member", member, NULL);
  hd_record_set_text (row, HD_ATTENDANCE_STATE, state);
  hd_store_save (c->base.store, row, &error);
  g_assert_no_error (error);
}

static HdRecord *
add_item (Council *c, const char *name)
{
  gint64 nomination = fixture_save (&c->base, fixture_nomination (&c->base, name, "1975", name));
  g_autoptr (GPtrArray) items = NULL;
  g_autoptr (GError) error = NULL;

  hd_meeting_add_items (c->base.store, c->meeting, &nomination, 1, &error);
  g_assert_no_error (error);
  items = hd_meeting_items (c->base.store, c->meeting, &error);
  g_assert_no_error (error);
  return g_object_ref (g_ptr_array_index (items, items->len - 1));
}

static gboolean
count (Council *c, HdRecord *item, gint64 agree, gint64 disagree, gint64 other, gint64 invalid, GError **error)
{
  hd_record_set_int (item, HD_AGENDA_ITEM_AGREE, agree);
  hd_record_set_int (item, HD_AGENDA_ITEM_DISAGREE, disagree);
  hd_record_set_int (item, HD_AGENDA_ITEM_OTHER, other);
  hd_record_set_int (item, HD_AGENDA_ITEM_INVALID, invalid);
  hd_record_set_int (item, HD_AGENDA_ITEM_COUNTED, TRUE);
  return hd_store_save (c->base.store, item, error);
}

static HdTally
tally_of (Council *c, HdRecord *item)
{
  g_autoptr (GError) error = NULL;
  HdTally tally;

  hd_agenda_tally (c->base.store, HD_AGENDA_ITEM (item), &tally, &error);
  g_assert_no_error (error);
  return tally;
}

/* Refused, as the sentence says, and nothing was written. */
static void
assert_refused (gboolean done, GError **error, HdError code, const char *words)
{
  g_assert_false (done);
  g_assert_error (*error, HD_ERROR, (int) code);
  if (strstr ((*error)->message, words) == NULL)
    g_error ("“%s” does not say “%s”", (*error)->message, words);
  g_clear_error (error);
}

static void
test_quorum (void)
{
  g_autoptr (GPtrArray) cases = fixture_cases ("meetings/quorum.tsv", 8);

  for (guint i = 0; i < cases->len; i++) {
    static const char *const states[] = { "present", "represented", "written", "absent" };
    char **row = g_ptr_array_index (cases, i);
    Council c = { 0 };
    g_autoptr (GError) error = NULL;
    HdQuorum quorum;
    guint next = 0;

    g_test_message ("%s", row[0]);
    set_up (&c, NULL);
    add_members (&c, g_ascii_strtoll (row[1], NULL, 10));
    /* Who is no member that day is not counted. */
    add_member (&c, "Thành viên cũ", "2020-01-01", "2023-12-31");
    add_member (&c, "Thành viên mới", "2025-01-01", "");
    for (guint s = 0; s < G_N_ELEMENTS (states); s++)
      for (gint64 k = g_ascii_strtoll (row[2 + s], NULL, 10); k > 0; k--)
        attend (&c, c.members[next++], states[s]);
    hd_meeting_quorum (c.base.store, c.meeting, &quorum, &error);
    g_assert_no_error (error);
    g_assert_cmpint (quorum.members, ==, c.n_members);
    g_assert_cmpint (quorum.present, ==, g_ascii_strtoll (row[2], NULL, 10) + g_ascii_strtoll (row[3], NULL, 10));
    g_assert_cmpint (quorum.needed, ==, g_ascii_strtoll (row[6], NULL, 10));
    g_assert_cmpint (quorum.reached, ==, row[7][0] == '1');
    tear_down (&c, NULL);
  }
}

/* The share is a setting of the council. */
static void
test_quorum_setting (Council *c, gconstpointer data)
{
  HdQuorum quorum;

  add_members (c, 10);
  hd_store_set_setting (c->base.store, "quorum_num", "3", NULL);
  hd_store_set_setting (c->base.store, "quorum_den", "4", NULL);
  g_assert_true (hd_meeting_quorum (c->base.store, c->meeting, &quorum, NULL));
  g_assert_cmpint (quorum.needed, ==, 8);
  hd_store_set_setting (c->base.store, "quorum_den", "0", NULL);
  hd_store_set_setting (c->base.store, "quorum_num", "hai", NULL);
  g_assert_true (hd_meeting_quorum (c->base.store, c->meeting, &quorum, NULL));
  g_assert_cmpint (quorum.needed, ==, 7);
}

/* Everyone counts: who wrote is heard, who is silent counts against. */
static void
test_tally (Council *c, gconstpointer data)
{
  g_autoptr (HdRecord) item = NULL;
  g_autoptr (GError) error = NULL;
  HdTally tally;

  add_members (c, 11);
  hd_meeting_call_roll (c->base.store, c->meeting, &error);
  g_assert_no_error (error);
  attend (c, c->members[8], "written");
  attend (c, c->members[9], "written");
  attend (c, c->members[10], "absent");
  item = add_item (c, HOSTILE);
  tally = tally_of (c, item);
  g_assert_false (tally.counted);
  g_assert_false (tally.passes);
  g_assert_cmpint (tally.silent, ==, 11);
  g_assert_cmpint (tally.threshold, ==, 80);
  g_assert_cmpint (tally.needed, ==, 9);

  count (c, item, 8, 0, 0, 0, &error);
  g_assert_no_error (error);
  tally = tally_of (c, item);
  g_assert_false (tally.passes);
  g_assert_cmpint (tally.share, ==, 7272);
  g_assert_cmpint (tally.silent, ==, 3);

  hd_agenda_vote (c->base.store, hd_record_id (item), c->members[8], "agree", TRUE, &error);
  g_assert_no_error (error);
  tally = tally_of (c, item);
  g_assert_true (tally.passes);
  g_assert_cmpint (tally.written_agree, ==, 1);
  g_assert_cmpint (tally.share, ==, 8181);
  g_assert_cmpint (tally.silent, ==, 2);

  hd_agenda_vote (c->base.store, hd_record_id (item), c->members[8], "disagree", TRUE, &error);
  g_assert_no_error (error);
  hd_agenda_vote (c->base.store, hd_record_id (item), c->members[9], "other", TRUE, &error);
  g_assert_no_error (error);
  tally = tally_of (c, item);
  g_assert_false (tally.passes);
  g_assert_cmpint (tally.written_disagree + tally.written_other, ==, 2);
  g_assert_cmpint (tally.silent, ==, 1);

  hd_agenda_vote (c->base.store, hd_record_id (item), c->members[9], "", TRUE, &error);
  g_assert_no_error (error);
  g_assert_cmpint (tally_of (c, item).silent, ==, 2);
}

/* An open vote by name: the numbers are those of the names. */
static void
test_by_name (Council *c, gconstpointer data)
{
  g_autoptr (HdRecord) item = NULL, meeting = NULL;
  g_autoptr (GError) error = NULL;

  add_members (c, 3);
  hd_meeting_call_roll (c->base.store, c->meeting, &error);
  g_assert_no_error (error);
  item = add_item (c, "Trần Văn Bình");
  assert_refused (hd_agenda_vote (c->base.store, hd_record_id (item), c->members[0], "agree", FALSE, &error), &error,
                  HD_ERROR_CONSTRAINT, "secret");
  meeting = hd_store_get (c->base.store, HD_TYPE_MEETING, c->meeting, NULL);
  hd_record_set_text (meeting, HD_MEETING_BALLOT, "open");
  hd_store_save (c->base.store, meeting, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < 3; i++) {
    hd_agenda_vote (c->base.store, hd_record_id (item), c->members[i], i < 2 ? "agree" : "disagree", FALSE, &error);
    g_assert_no_error (error);
  }
  {
    g_autoptr (HdRecord) now = hd_store_get (c->base.store, HD_TYPE_AGENDA_ITEM, hd_record_id (item), NULL);

    g_assert_cmpint (hd_record_int (now, HD_AGENDA_ITEM_AGREE), ==, 2);
    g_assert_cmpint (hd_record_int (now, HD_AGENDA_ITEM_DISAGREE), ==, 1);
    g_assert_true (hd_record_bool (now, HD_AGENDA_ITEM_COUNTED));
    /* What is typed does not stand against the names. */
    g_assert_true (count (c, now, 3, 0, 0, 0, NULL));
    g_assert_cmpint (hd_record_int (now, HD_AGENDA_ITEM_AGREE), ==, 2);
  }
  for (guint i = 0; i < 3; i++)
    g_assert_true (hd_agenda_vote (c->base.store, hd_record_id (item), c->members[i], "", FALSE, NULL));
  {
    g_autoptr (HdRecord) now = hd_store_get (c->base.store, HD_TYPE_AGENDA_ITEM, hd_record_id (item), NULL);

    g_assert_cmpint (hd_record_int (now, HD_AGENDA_ITEM_AGREE), ==, 0);
    g_assert_false (hd_record_bool (now, HD_AGENDA_ITEM_COUNTED));
  }
  g_assert_cmpint (hd_store_count (c->base.store, HD_TYPE_BALLOT), ==, 0);
}

/* What contradicts the roll is refused. */
static void
test_rules (Council *c, gconstpointer data)
{
  HdStore *store = c->base.store;
  g_autoptr (HdRecord) item = NULL, twice = NULL, stranger = NULL, other = NULL, meeting = NULL, again = NULL;
  g_autoptr (GError) error = NULL;
  gint64 old = add_member (c, "Thành viên cũ", "2020-01-01", "2023-12-31");

  add_members (c, 5);
  g_assert_true (hd_meeting_call_roll (store, c->meeting, NULL));
  g_assert_true (hd_meeting_call_roll (store, c->meeting, NULL));
  g_assert_cmpint (hd_store_count (store, HD_TYPE_ATTENDANCE), ==, 5);
  attend (c, c->members[4], "absent");
  item = add_item (c, "Lê Thị Cúc");
  assert_refused (count (c, item, 3, 1, 0, 1, &error), &error, HD_ERROR_CONSTRAINT, "5 votes");
  g_assert_true (count (c, item, 3, 1, 0, 0, NULL));
  /* Nobody leaves who was counted. */
  twice = g_object_new (HD_TYPE_ATTENDANCE, "meeting", c->meeting, "member", c->members[0], "state", "absent", NULL);
  assert_refused (hd_store_save (store, twice, &error), &error, HD_ERROR_CONSTRAINT, "already");
  {
    g_autoptr (GPtrArray) rows = hd_store_find_ref (store, HD_TYPE_ATTENDANCE, "member", c->members[0], NULL);
    HdRecord *row = g_ptr_array_index (rows, 0);

    hd_record_set_text (row, HD_ATTENDANCE_STATE, "absent");
    assert_refused (hd_store_save (store, row, &error), &error, HD_ERROR_CONSTRAINT, "4 votes");
  }
  stranger = g_object_new (HD_TYPE_ATTENDANCE, "meeting", c->meeting, "member", old, "state", "present", NULL);
  assert_refused (hd_store_save (store, stranger, &error), &error, HD_ERROR_CONSTRAINT, "no member");
  assert_refused (hd_agenda_vote (store, hd_record_id (item), c->members[4], "agree", TRUE, &error), &error, HD_ERROR_CONSTRAINT, "not on the roll");
  attend (c, c->members[4], "written");
  g_assert_true (hd_agenda_vote (store, hd_record_id (item), c->members[4], "agree", TRUE, NULL));
  {
    g_autoptr (GPtrArray) rows = hd_store_find_ref (store, HD_TYPE_ATTENDANCE, "member", c->members[4], NULL);
    HdRecord *row = g_ptr_array_index (rows, 0);

    hd_record_set_text (row, HD_ATTENDANCE_STATE, "absent");
    assert_refused (hd_store_save (store, row, &error), &error, HD_ERROR_CONSTRAINT, "in writing");
  }
  /* A dossier is on one open agenda, once. */
  again = g_object_new (HD_TYPE_AGENDA_ITEM, "meeting", c->meeting, "nomination", hd_record_int (item, HD_AGENDA_ITEM_NOMINATION), NULL);
  assert_refused (hd_store_save (store, again, &error), &error, HD_ERROR_CONSTRAINT, "this agenda");
  other = g_object_new (HD_TYPE_AGENDA_ITEM, "meeting", add_meeting (c, "Họp lần hai"), "nomination",
                        hd_record_int (item, HD_AGENDA_ITEM_NOMINATION), NULL);
  assert_refused (hd_store_save (store, other, &error), &error, HD_ERROR_CONSTRAINT, "Họp xét");
  /* Chair and secretary are members that day. */
  meeting = hd_store_get (store, HD_TYPE_MEETING, c->meeting, NULL);
  hd_record_set_int (meeting, HD_MEETING_CHAIR, old);
  assert_refused (hd_store_save (store, meeting, &error), &error, HD_ERROR_CONSTRAINT, "Thành viên cũ");
  g_assert_cmpint (hd_record_bad_field (meeting), ==, HD_MEETING_CHAIR);
}

static void
test_terms (Council *c, gconstpointer data)
{
  g_autoptr (HdRecord) member = NULL;
  g_autoptr (GPtrArray) on = NULL;
  g_autoptr (GError) error = NULL;

  add_members (c, 1);
  member = g_object_new (HD_TYPE_MEMBER, "full-name", "UỶ VIÊN SỐ 1", "valid-from", "2024-12-31", NULL);
  assert_refused (hd_store_save (c->base.store, member, &error), &error, HD_ERROR_CONSTRAINT, "in this time");
  hd_record_set_text (member, HD_MEMBER_VALID_FROM, "2025-01-01");
  hd_record_set_text (member, HD_MEMBER_VALID_TO, "2024-12-31");
  assert_refused (hd_store_save (c->base.store, member, &error), &error, HD_ERROR_INVALID, "before it begins");
  hd_record_set_text (member, HD_MEMBER_VALID_TO, "");
  g_assert_true (hd_store_save (c->base.store, member, NULL));
  on = hd_members_on (c->base.store, "2024-12-31", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (on->len, ==, 1);
  g_clear_pointer (&on, g_ptr_array_unref);
  on = hd_members_on (c->base.store, "2025-01-01", &error);
  g_assert_cmpuint (on->len, ==, 1);
  g_assert_cmpint (hd_record_id (g_ptr_array_index (on, 0)), ==, hd_record_id (member));
}

/* The award says how many votes, else the setting does. */
static void
test_threshold (Council *c, gconstpointer data)
{
  g_autoptr (HdRecord) nomination = fixture_nomination (&c->base, "Vũ Thị Én", "1960", "");
  gint64 form = fixture_save (&c->base, g_object_new (HD_TYPE_AWARD_FORM, "name", "Công dân Thủ đô ưu tú", "threshold", (gint64) 90, "secret", TRUE, NULL));
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) items = NULL;
  gboolean setting;
  gint64 id;

  hd_store_save (c->base.store, nomination, &error);
  g_assert_no_error (error);
  g_assert_cmpint (hd_meeting_threshold (c->base.store, hd_record_id (nomination), &setting), ==, 80);
  g_assert_true (setting);
  hd_store_set_setting (c->base.store, "vote_threshold", "70", NULL);
  g_assert_cmpint (hd_meeting_threshold (c->base.store, hd_record_id (nomination), NULL), ==, 70);
  hd_record_set_int (nomination, HD_NOMINATION_AWARD_FORM, form);
  g_assert_true (hd_store_save (c->base.store, nomination, NULL));
  g_assert_cmpint (hd_meeting_threshold (c->base.store, hd_record_id (nomination), &setting), ==, 90);
  g_assert_false (setting);
  g_assert_false (hd_meeting_wants_secret (c->base.store, c->meeting));
  id = hd_record_id (nomination);
  g_assert_true (hd_meeting_add_items (c->base.store, c->meeting, &id, 1, NULL));
  g_assert_true (hd_meeting_wants_secret (c->base.store, c->meeting));
  items = hd_meeting_items (c->base.store, c->meeting, NULL);
  g_assert_cmpint (hd_record_int (g_ptr_array_index (items, 0), HD_AGENDA_ITEM_THRESHOLD), ==, 90);
}

static void
assert_order (Council *c, const char *names)
{
  g_autoptr (GPtrArray) items = hd_meeting_items (c->base.store, c->meeting, NULL);
  g_autoptr (GString) now = g_string_new (NULL);

  for (guint i = 0; i < items->len; i++) {
    g_autofree char *name = hd_store_label (c->base.store, "nomination", hd_record_int (g_ptr_array_index (items, i), HD_AGENDA_ITEM_NOMINATION));

    g_string_append (now, name);
  }
  g_assert_cmpstr (now->str, ==, names);
}

static void
test_order (Council *c, gconstpointer data)
{
  g_autoptr (HdRecord) a = add_item (c, "A"), b = add_item (c, "B"), d = add_item (c, "D");

  assert_order (c, "ABD");
  g_assert_true (hd_agenda_move_item (c->base.store, hd_record_id (d), -1, NULL));
  assert_order (c, "ADB");
  g_assert_true (hd_agenda_move_item (c->base.store, hd_record_id (a), -1, NULL));
  g_assert_true (hd_agenda_move_item (c->base.store, hd_record_id (b), 1, NULL));
  assert_order (c, "ADB");
  g_assert_true (hd_agenda_move_item (c->base.store, hd_record_id (a), 1, NULL));
  assert_order (c, "DAB");
  g_assert_true (hd_store_undo (c->base.store, NULL, NULL));
  assert_order (c, "ADB");
}

/* A chain on which the council meets. Where it leads after that: to a decision here, or
 * straight to the level above. */
static void
add_chain (Council *c, const char *achievement_type, gboolean above)
{
  static const char *const steps[][2] = {
    { "council", "in_council" }, { "chosen", "chosen" }, { "not_chosen", "not_chosen" }, { "decided", "decided" },
    { "introduced", "introduced" }, { "withdrawn", "withdrawn" },
  };
  const char *moves[][4] = {
    { "council", "chosen", "forward", "vote" }, { "council", "not_chosen", "reject", "vote_failed" }, { "council", "withdrawn", "withdraw", "" },
    { "chosen", above ? "introduced" : "decided", "forward", "" }, { "decided", "introduced", "forward", "" },
  };
  gint64 chain = fixture_save (&c->base, g_object_new (HD_TYPE_CHAIN, "name", achievement_type, "achievement-types", achievement_type, NULL));

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    fixture_save (&c->base, g_object_new (HD_TYPE_CHAIN_STEP, "chain", chain, "code", steps[i][0], "name", steps[i][0], "position", (gint64) i + 1,
                                          "status", steps[i][1], "meeting", i == 0, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    fixture_save (&c->base, g_object_new (HD_TYPE_CHAIN_MOVE, "chain", chain, "position", (gint64) i + 1, "from-step", moves[i][0],
                                          "to-step", moves[i][1], "label", moves[i][1], "kind", moves[i][2], "needs", moves[i][3], NULL));
}

/* A dossier that is ready for the council. */
static gint64
add_dossier (Council *c, const char *name, const char *achievement_type)
{
  HdRecord *nomination = fixture_nomination (&c->base, name, "1975", name);

  hd_record_set_text (nomination, HD_NOMINATION_STATUS, "in_council");
  hd_record_set_text (nomination, HD_NOMINATION_ACHIEVEMENT_TYPE, achievement_type);
  return fixture_save (&c->base, nomination);
}

static void
assert_status (Council *c, gint64 nomination, const char *status)
{
  g_autoptr (HdRecord) record = hd_store_get (c->base.store, HD_TYPE_NOMINATION, nomination, NULL);

  g_assert_cmpstr (hd_record_text (record, HD_NOMINATION_STATUS), ==, status);
}

static HdRecord *
item_at (Council *c, guint position)
{
  g_autoptr (GPtrArray) items = hd_meeting_items (c->base.store, c->meeting, NULL);

  return g_object_ref (g_ptr_array_index (items, position));
}

/* Five members, four dossiers on the agenda: one passes, one fails, one goes higher, one is
 * not voted on. */
static void
hold_meeting (Council *c, gint64 dossiers[4])
{
  g_autoptr (GArray) ready = NULL;
  g_autoptr (GError) error = NULL;

  add_chain (c, "regular", FALSE);
  add_chain (c, "adhoc", TRUE);
  add_members (c, 5);
  dossiers[0] = add_dossier (c, HOSTILE, "regular");
  dossiers[1] = add_dossier (c, "Bùi Văn Bê", "regular");
  dossiers[2] = add_dossier (c, "Cao Thị Cúc", "adhoc");
  dossiers[3] = add_dossier (c, "Đỗ Văn Dê", "regular");
  ready = hd_meeting_ready (c->base.store, 2024, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (ready->len, ==, 4);
  g_assert_true (hd_meeting_add_items (c->base.store, c->meeting, dossiers, 4, NULL));
  g_array_unref (ready);
  ready = hd_meeting_ready (c->base.store, 0, NULL);
  g_assert_cmpuint (ready->len, ==, 0);
  g_assert_true (hd_meeting_call_roll (c->base.store, c->meeting, NULL));
  for (guint i = 0; i < 3; i++) {
    g_autoptr (HdRecord) item = item_at (c, i);

    g_assert_true (count (c, item, i == 1 ? 1 : 4, i == 1 ? 2 : 0, 0, 0, NULL));
  }
}

static void
test_conclude (Council *c, gconstpointer data)
{
  HdStore *store = c->base.store;
  gint64 dossiers[4];
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) meeting = NULL, passed = NULL, higher = NULL, open = NULL;
  g_autoptr (GPtrArray) moves = NULL, rows = NULL;
  g_autoptr (GArray) ready = NULL;

  hold_meeting (c, dossiers);
  hd_meeting_conclude (store, c->meeting, &error);
  g_assert_no_error (error);
  assert_status (c, dossiers[0], "chosen");
  assert_status (c, dossiers[1], "not_chosen");
  assert_status (c, dossiers[2], "chosen");
  assert_status (c, dossiers[3], "in_council");
  passed = item_at (c, 0);
  higher = item_at (c, 2);
  open = item_at (c, 3);
  g_assert_cmpstr (hd_record_text (passed, HD_AGENDA_ITEM_RESULT), ==, "passed");
  g_assert_false (hd_record_bool (passed, HD_AGENDA_ITEM_PASSES_HIGHER));
  g_assert_true (hd_record_bool (higher, HD_AGENDA_ITEM_PASSES_HIGHER));
  g_assert_cmpstr (hd_record_text (open, HD_AGENDA_ITEM_RESULT), ==, "");
  moves = hd_store_find_ref (store, HD_TYPE_DOSSIER_MOVE, "nomination", dossiers[0], NULL);
  g_assert_cmpuint (moves->len, ==, 1);
  g_assert_cmpint (hd_record_int (g_ptr_array_index (moves, 0), HD_DOSSIER_MOVE_MEETING), ==, c->meeting);
  g_assert_cmpstr (hd_record_text (g_ptr_array_index (moves, 0), HD_DOSSIER_MOVE_MOVED), ==, DAY);
  /* What was not voted on is free for the next meeting; what was, stands. */
  ready = hd_meeting_ready (store, 2024, NULL);
  g_assert_cmpuint (ready->len, ==, 1);
  g_assert_cmpint (g_array_index (ready, gint64, 0), ==, dossiers[3]);
  assert_refused (count (c, passed, 3, 0, 0, 0, &error), &error, HD_ERROR_CONSTRAINT, "Undo that first");
  rows = hd_store_find_ref (store, HD_TYPE_ATTENDANCE, "meeting", c->meeting, NULL);
  hd_record_set_text (g_ptr_array_index (rows, 0), HD_ATTENDANCE_STATE, "absent");
  assert_refused (hd_store_save (store, g_ptr_array_index (rows, 0), &error), &error, HD_ERROR_CONSTRAINT, "Undo that first");
  meeting = hd_store_get (store, HD_TYPE_MEETING, c->meeting, NULL);
  g_assert_cmpstr (hd_record_text (meeting, HD_MEETING_STATE), ==, "held");
  assert_refused (hd_store_delete (store, meeting, &error), &error, HD_ERROR_CONSTRAINT, "cannot be deleted");
  assert_refused (hd_meeting_conclude (store, c->meeting, &error), &error, HD_ERROR_CONSTRAINT, "No vote");
  /* One step, one undo. */
  g_assert_true (hd_store_undo (store, NULL, NULL));
  for (guint i = 0; i < 4; i++)
    assert_status (c, dossiers[i], "in_council");
}

static void
test_conclude_quorum (Council *c, gconstpointer data)
{
  HdStore *store = c->base.store;
  HdMoveFacts facts = { .date = DAY };
  gint64 dossiers[4];
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) meeting = NULL;

  hold_meeting (c, dossiers);
  for (guint i = 0; i < 3; i++) {
    g_autoptr (HdRecord) item = item_at (c, i);

    g_assert_true (count (c, item, 3, 0, 0, 0, NULL));
  }
  attend (c, c->members[3], "absent");
  attend (c, c->members[4], "absent");
  assert_refused (hd_meeting_conclude (store, c->meeting, &error), &error, HD_ERROR_CONSTRAINT, "Only 3 of 5 members are there, and 4 are needed");
  assert_status (c, dossiers[0], "in_council");
  /* No way around it either. */
  assert_refused (hd_dossier_move (store, dossiers[0], "not_chosen", &facts, &error), &error, HD_ERROR_CONSTRAINT, "4 are needed");
  meeting = hd_store_get (store, HD_TYPE_MEETING, c->meeting, NULL);
  hd_record_set_text (meeting, HD_MEETING_QUORUM_REASON, "Bão lụt, không thể hoãn");
  g_assert_true (hd_store_save (store, meeting, NULL));
  hd_meeting_conclude (store, c->meeting, &error);
  g_assert_no_error (error);
  /* Three of five are no 80 %. */
  assert_status (c, dossiers[0], "not_chosen");
}

/* A dossier that went another way stops the whole, by name. */
static void
test_conclude_elsewhere (Council *c, gconstpointer data)
{
  HdStore *store = c->base.store;
  gint64 dossiers[4];
  HdMoveFacts facts = { .date = DAY };
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) item = NULL;

  hold_meeting (c, dossiers);
  hd_dossier_move (store, dossiers[1], "withdrawn", &facts, &error);
  g_assert_no_error (error);
  assert_refused (hd_meeting_conclude (store, c->meeting, &error), &error, HD_ERROR_CONSTRAINT, "Bùi Văn Bê");
  assert_status (c, dossiers[0], "in_council");
  item = item_at (c, 1);
  g_assert_true (hd_store_delete (store, item, NULL));
  g_assert_true (hd_meeting_conclude (store, c->meeting, NULL));
}

static void
test_sign (Council *c, gconstpointer data)
{
  HdStore *store = c->base.store;
  gint64 dossiers[4];
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) meeting = NULL, item = NULL;
  g_autoptr (GPtrArray) rows = NULL;
  g_autofree char *head = NULL;

  hold_meeting (c, dossiers);
  attend (c, c->members[4], "written");
  item = item_at (c, 3);
  g_assert_true (hd_agenda_vote (store, hd_record_id (item), c->members[4], "agree", TRUE, NULL));
  assert_refused (hd_meeting_sign (store, c->meeting, &error), &error, HD_ERROR_CONSTRAINT, "Do that first");
  g_assert_true (hd_meeting_conclude (store, c->meeting, NULL));
  assert_refused (hd_meeting_sign (store, c->meeting, &error), &error, HD_ERROR_INVALID, "secretary");
  meeting = hd_store_get (store, HD_TYPE_MEETING, c->meeting, NULL);
  hd_record_set_int (meeting, HD_MEETING_CHAIR, c->members[0]);
  hd_record_set_int (meeting, HD_MEETING_SECRETARY, c->members[1]);
  g_assert_true (hd_store_save (store, meeting, NULL));
  head = hd_store_chain_head (store);
  hd_meeting_sign (store, c->meeting, &error);
  g_assert_no_error (error);
  g_clear_object (&meeting);
  meeting = hd_store_get (store, HD_TYPE_MEETING, c->meeting, NULL);
  g_assert_cmpstr (hd_record_text (meeting, HD_MEETING_CHAIN_HEAD), ==, head);

  /* Nothing of it can be changed, added or deleted, and undo does not lead behind it. */
  g_assert_null (hd_store_undo_label (store));
  hd_record_set_text (meeting, HD_MEETING_PLACE, "Nơi khác");
  assert_refused (hd_store_save (store, meeting, &error), &error, HD_ERROR_CONSTRAINT, "signed");
  assert_refused (hd_store_delete (store, meeting, &error), &error, HD_ERROR_CONSTRAINT, "signed");
  rows = hd_store_find_ref (store, HD_TYPE_ATTENDANCE, "meeting", c->meeting, NULL);
  hd_record_set_text (g_ptr_array_index (rows, 0), HD_ATTENDANCE_NOTE, "đến muộn");
  assert_refused (hd_store_save (store, g_ptr_array_index (rows, 0), &error), &error, HD_ERROR_CONSTRAINT, "signed");
  assert_refused (hd_store_delete (store, g_ptr_array_index (rows, 0), &error), &error, HD_ERROR_CONSTRAINT, "signed");
  assert_refused (count (c, item, 1, 0, 0, 0, &error), &error, HD_ERROR_CONSTRAINT, "signed");
  assert_refused (hd_store_delete (store, item, &error), &error, HD_ERROR_CONSTRAINT, "signed");
  assert_refused (hd_agenda_vote (store, hd_record_id (item), c->members[4], "disagree", TRUE, &error), &error, HD_ERROR_CONSTRAINT, "signed");
  assert_refused (hd_agenda_vote (store, hd_record_id (item), c->members[4], "", TRUE, &error), &error, HD_ERROR_CONSTRAINT, "signed");
  assert_refused (hd_meeting_add_items (store, c->meeting, &dossiers[3], 1, &error), &error, HD_ERROR_CONSTRAINT, "signed");
  assert_refused (hd_meeting_conclude (store, c->meeting, &error), &error, HD_ERROR_CONSTRAINT, "signed");
  assert_refused (hd_meeting_sign (store, c->meeting, &error), &error, HD_ERROR_CONSTRAINT, "signed");
}

/* The attendance of a member. (transfer full) */
static HdRecord *
row_of (Council *c, gint64 member)
{
  g_autoptr (GPtrArray) rows = hd_store_find_ref (c->base.store, HD_TYPE_ATTENDANCE, "member", member, NULL);

  g_assert_cmpuint (rows->len, ==, 1);
  return g_object_ref (g_ptr_array_index (rows, 0));
}

/* A vote by name and one in writing keep to the roll, and no part leaves its meeting. */
static void
test_said (Council *c, gconstpointer data)
{
  HdStore *store = c->base.store;
  g_autoptr (HdRecord) item = NULL, meeting = NULL, voter = NULL, writer = NULL;
  g_autoptr (GPtrArray) ballots = NULL;
  g_autoptr (GError) error = NULL;
  gint64 other = add_meeting (c, "Họp khác");

  add_members (c, 5);
  meeting = hd_store_get (store, HD_TYPE_MEETING, c->meeting, NULL);
  hd_record_set_text (meeting, HD_MEETING_BALLOT, "open");
  g_assert_true (hd_store_save (store, meeting, NULL));
  g_assert_true (hd_meeting_call_roll (store, c->meeting, NULL));
  attend (c, c->members[4], "written");
  item = add_item (c, HOSTILE);
  g_assert_true (hd_agenda_vote (store, hd_record_id (item), c->members[0], "agree", FALSE, NULL));
  g_assert_true (hd_agenda_vote (store, hd_record_id (item), c->members[4], "agree", TRUE, NULL));
  voter = row_of (c, c->members[0]);
  writer = row_of (c, c->members[4]);
  /* Four are there and one voted, so no number stands against it: the name does. */
  hd_record_set_text (voter, HD_ATTENDANCE_STATE, "absent");
  assert_refused (hd_store_save (store, voter, &error), &error, HD_ERROR_CONSTRAINT, "voted by name");
  hd_record_set_text (voter, HD_ATTENDANCE_STATE, "represented");
  g_assert_true (hd_store_save (store, voter, NULL));
  assert_refused (hd_store_delete (store, voter, &error), &error, HD_ERROR_CONSTRAINT, "voted by name");
  assert_refused (hd_store_delete (store, writer, &error), &error, HD_ERROR_CONSTRAINT, "in writing");
  hd_record_set_text (meeting, HD_MEETING_BALLOT, "secret");
  assert_refused (hd_store_save (store, meeting, &error), &error, HD_ERROR_CONSTRAINT, "by name");
  hd_record_set_int (writer, HD_ATTENDANCE_MEETING, other);
  assert_refused (hd_store_save (store, writer, &error), &error, HD_ERROR_CONSTRAINT, "belongs to its meeting");
  hd_record_set_int (item, HD_AGENDA_ITEM_MEETING, other);
  assert_refused (hd_store_save (store, item, &error), &error, HD_ERROR_CONSTRAINT, "belongs to its meeting");
  ballots = hd_store_find_ref (store, HD_TYPE_BALLOT, "agenda_item", hd_record_id (item), NULL);
  hd_record_set_int (g_ptr_array_index (ballots, 0), HD_BALLOT_AGENDA_ITEM, other);
  g_assert_false (hd_store_save (store, g_ptr_array_index (ballots, 0), NULL));
}

/* A meeting put off to a day on which somebody is no member any more: that vote is none. */
static void
test_put_off (Council *c, gconstpointer data)
{
  HdStore *store = c->base.store;
  g_autoptr (HdRecord) meeting = hd_store_get (store, HD_TYPE_MEETING, c->meeting, NULL), item = NULL;
  gint64 leaving = add_member (c, "Người thôi giữ chức", "2024-01-01", "2024-06-30");
  HdTally tally;

  add_members (c, 4);
  g_assert_true (hd_meeting_call_roll (store, c->meeting, NULL));
  attend (c, leaving, "written");
  item = add_item (c, HOSTILE);
  g_assert_true (hd_agenda_vote (store, hd_record_id (item), leaving, "agree", TRUE, NULL));
  g_assert_true (count (c, item, 3, 1, 0, 0, NULL));
  tally = tally_of (c, item);
  g_assert_cmpint (tally.members, ==, 5);
  g_assert_cmpint (tally.written_agree, ==, 1);
  g_assert_true (tally.passes);
  hd_record_set_text (meeting, HD_MEETING_HELD, "2024-07-01");
  g_assert_true (hd_store_save (store, meeting, NULL));
  tally = tally_of (c, item);
  g_assert_cmpint (tally.members, ==, 4);
  g_assert_cmpint (tally.written_agree, ==, 0);
  g_assert_false (tally.passes);
}

/* Once results are taken over, what they were counted from stays: day, reason, members. */
static void
test_basis (Council *c, gconstpointer data)
{
  HdStore *store = c->base.store;
  gint64 dossiers[4], extra;
  g_autoptr (HdRecord) meeting = NULL, member = NULL, spare = NULL;
  g_autoptr (GError) error = NULL;
  HdTally tally;

  hold_meeting (c, dossiers);
  extra = add_member (c, "Thành viên vắng", "2024-01-01", "");
  for (guint i = 0; i < 3; i++) {
    g_autoptr (HdRecord) item = item_at (c, i);

    g_assert_true (count (c, item, 3, 0, 0, 0, NULL));
  }
  for (guint i = 3; i < 5; i++)
    attend (c, c->members[i], "absent");
  meeting = hd_store_get (store, HD_TYPE_MEETING, c->meeting, NULL);
  hd_record_set_text (meeting, HD_MEETING_QUORUM_REASON, "Bão lụt");
  g_assert_true (hd_store_save (store, meeting, NULL));
  hd_meeting_conclude (store, c->meeting, &error);
  g_assert_no_error (error);
  g_clear_object (&meeting);
  meeting = hd_store_get (store, HD_TYPE_MEETING, c->meeting, NULL);

  hd_record_set_text (meeting, HD_MEETING_HELD, "2025-06-10");
  assert_refused (hd_store_save (store, meeting, &error), &error, HD_ERROR_CONSTRAINT, "Undo that first");
  g_assert_cmpint (hd_record_bad_field (meeting), ==, HD_MEETING_HELD);
  hd_record_set_text (meeting, HD_MEETING_HELD, DAY);
  hd_record_set_text (meeting, HD_MEETING_QUORUM_REASON, "");
  assert_refused (hd_store_save (store, meeting, &error), &error, HD_ERROR_CONSTRAINT, "must say why");
  hd_record_set_text (meeting, HD_MEETING_QUORUM_REASON, "Bão lụt, mưa lớn");
  hd_record_set_text (meeting, HD_MEETING_PLACE, "Phòng họp số 1");
  g_assert_true (hd_store_save (store, meeting, NULL));

  spare = g_object_new (HD_TYPE_MEMBER, "full-name", "Người vào sau", NULL);
  assert_refused (hd_store_save (store, spare, &error), &error, HD_ERROR_CONSTRAINT, "Họp xét");
  g_assert_cmpint (hd_record_bad_field (spare), ==, HD_MEMBER_VALID_FROM);
  hd_record_set_text (spare, HD_MEMBER_VALID_FROM, "2024-06-11");
  g_assert_true (hd_store_save (store, spare, NULL));
  member = hd_store_get (store, HD_TYPE_MEMBER, extra, NULL);
  assert_refused (hd_store_delete (store, member, &error), &error, HD_ERROR_CONSTRAINT, "within the term");
  hd_record_set_text (member, HD_MEMBER_VALID_TO, "2024-06-09");
  assert_refused (hd_store_save (store, member, &error), &error, HD_ERROR_CONSTRAINT, "within the term");
  hd_record_set_text (member, HD_MEMBER_VALID_TO, DAY);
  g_assert_true (hd_store_save (store, member, NULL));
  {
    g_autoptr (HdRecord) item = item_at (c, 0);

    tally = tally_of (c, item);
    g_assert_cmpint (tally.members, ==, 6);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/meeting/quorum", test_quorum);
#define ADD(path, func) g_test_add (path, Council, NULL, set_up, func, tear_down)
  ADD ("/meeting/quorum/setting", test_quorum_setting);
  ADD ("/meeting/tally", test_tally);
  ADD ("/meeting/by-name", test_by_name);
  ADD ("/meeting/rules", test_rules);
  ADD ("/meeting/terms", test_terms);
  ADD ("/meeting/threshold", test_threshold);
  ADD ("/meeting/order", test_order);
  ADD ("/meeting/conclude", test_conclude);
  ADD ("/meeting/conclude/quorum", test_conclude_quorum);
  ADD ("/meeting/conclude/elsewhere", test_conclude_elsewhere);
  ADD ("/meeting/sign", test_sign);
  ADD ("/meeting/said", test_said);
  ADD ("/meeting/put-off", test_put_off);
  ADD ("/meeting/basis", test_basis);
  return g_test_run ();
}
