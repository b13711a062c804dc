/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What keeps a judge from a work, found and decided; and what happens when one steps aside. */
#include "config.h"
#include <string.h>
#include "fixture.h"
#include "store/entry.h"
#include "store/judge.h"
#include "store/marking.h"

#define HOSTILE "Nguyễn <b>Thị</b> & 'Ánh'"

typedef struct {
  Fixture base;
  gint64  contest, kind, other_kind, round;
  gint64  home, away;      /* units */
  gint64  judge;           /* Trần Thị Hạnh, of home */
} Panel;

static gint64
add_judge (Panel *p, const char *name, gint64 unit)
{
  return fixture_save (&p->base, g_object_new (HD_TYPE_JUDGE, "contest", p->contest, "full-name", name, "unit", unit, NULL));
}

static gint64
add_kind (Panel *p, const char *code)
{
  return fixture_save (&p->base, g_object_new (HD_TYPE_CONTEST_KIND, "contest", p->contest, "code", code, "name", code, NULL));
}

static gint64
add_round (Panel *p, const char *code)
{
  return fixture_save (&p->base, g_object_new (HD_TYPE_CONTEST_ROUND, "contest", p->contest, "code", code, "name", code,
                                               "judges", G_GINT64_CONSTANT (2), "method", "mean", "divergence", "third", "advance", "all",
                                               "state", "open", NULL));
}

static void
set_up (Panel *p, gconstpointer data)
{
  fixture_set_up_unit (&p->base, NULL);
  p->home = p->base.unit;
  p->away = fixture_save (&p->base, fixture_unit ("Phường Ngọc Lâm"));
  p->contest = fixture_save (&p->base, g_object_new (HD_TYPE_CONTEST, "name", "Cuộc thi viết " HOSTILE, "year", G_GINT64_CONSTANT (2024),
                                                     "state", "receiving", "same-unit", data == NULL ? "forbid" : data, NULL));
  p->kind = add_kind (p, "article");
  p->other_kind = add_kind (p, "radio");
  p->round = add_round (p, "preliminary");
  p->judge = add_judge (p, "Trần Thị Hạnh", p->home);
}

static void
tear_down (Panel *p, gconstpointer data)
{
  fixture_tear_down (&p->base, NULL);
}

static gint64
add_entry (Panel *p, const char *subject, gint64 subject_unit, const char *body, const char *receiver)
{
  return fixture_save (&p->base, g_object_new (HD_TYPE_ENTRY, "contest", p->contest, "kind", p->kind, "title", "Bông hoa đẹp",
                                               "received", "2024-05-10", "subject-name", subject, "subject-kind", "individual",
                                               "subject-unit", subject_unit, "body", body, "receiver", receiver, NULL));
}

static gint64
add_author (Panel *p, gint64 entry, const char *name, gint64 unit)
{
  return fixture_save (&p->base, g_object_new (HD_TYPE_AUTHOR, "entry", entry, "full-name", name, "unit", unit, NULL));
}

static gint64
add_work (Panel *p, const char *code, gint64 kind)
{
  return fixture_save (&p->base, g_object_new (HD_TYPE_WORK, "contest", p->contest, "kind", kind, "code", code, "title", code,
                                               "round", G_GINT64_CONSTANT (1), "state", "judged", NULL));
}

static guint
detect (Panel *p)
{
  g_autoptr (GError) error = NULL;
  guint found = 0;

  hd_conflicts_detect (p->base.store, p->contest, &found, &error);
  g_assert_no_error (error);
  return found;
}

/* "kind state, …" of all conflicts in the file, in the order of their kinds. */
static char *
conflicts (Panel *p)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) all = hd_conflicts_of (p->base.store, p->contest, &error);
  g_autoptr (GString) text = g_string_new (NULL);

  g_assert_no_error (error);
  for (const HdChoice *kind = hd_conflict_kinds; kind->nick != NULL; kind++)
    for (guint i = 0; i < all->len; i++)
      if (strcmp (hd_record_text (g_ptr_array_index (all, i), HD_CONFLICT_KIND), kind->nick) == 0)
        g_string_append_printf (text, "%s%s %s", text->len > 0 ? ", " : "", kind->nick, hd_record_text (g_ptr_array_index (all, i), HD_CONFLICT_STATE));
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* Refused, as the sentence says. */
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
test_detect (void)
{
  static const struct {
    const char *same_unit;
    const char *author;
    gboolean    author_home;
    const char *subject;
    gboolean    subject_home;
    const char *body, *receiver;
    const char *found;
  } cases[] = {
    { "forbid", "Lê Văn Bình", FALSE, "Phạm Thị Lan", FALSE, "Một tấm gương sáng.", "", "" },
    { "forbid", "Lê Văn Bình", TRUE, "Phạm Thị Lan", FALSE, "", "", "unit_author pinned" },
    { "warn", "Lê Văn Bình", TRUE, "Phạm Thị Lan", FALSE, "", "", "unit_author found" },
    { "forbid", "Lê Văn Bình", FALSE, "Phạm Thị Lan", TRUE, "", "", "unit_subject pinned" },
    { "warn", "Lê Văn Bình", FALSE, "Phạm Thị Lan", TRUE, "", "", "unit_subject found" },
    { "warn", "Trần Văn Bình", TRUE, "Phạm Thị Lan", FALSE, "", "", "unit_author found, family found" },
    { "warn", "Trần Văn Bình", FALSE, "Phạm Thị Lan", FALSE, "", "", "" },
    { "warn", "Lê Văn Bình", FALSE, "Trần Đức Anh", TRUE, "", "", "unit_subject found, family found" },
    { "forbid", "trần thị HẠNH", TRUE, "Phạm Thị Lan", FALSE, "", "", "author pinned" },
    { "forbid", "Trần Thị Hạnh", FALSE, "Phạm Thị Lan", FALSE, "", "", "author found" },
    { "forbid", "Lê Văn Bình", FALSE, "Trần Thị Hạnh", FALSE, "", "", "named pinned" },
    { "forbid", "Lê Văn Bình", FALSE, "Phạm Thị Lan", FALSE, "Nhờ cô tran thi hanh, tổ trưởng.", "", "named found" },
    { "forbid", "Lê Văn Bình", FALSE, "Phạm Thị Lan", FALSE, "(Trần Thị Hạnh)", "", "named found" },
    { "forbid", "Lê Văn Bình", FALSE, "Phạm Thị Lan", FALSE, "Trần Thị Hạnhh, Trần Thị", "", "" },
    { "forbid", "Lê Văn Bình", FALSE, "Phạm Thị Lan", FALSE, "", "Trần Thị Hạnh", "organiser found" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    Panel p = { 0 };
    g_autofree char *found = NULL;
    gint64 entry;

    g_test_message ("case %u", i);
    set_up (&p, cases[i].same_unit);
    entry = add_entry (&p, cases[i].subject, cases[i].subject_home ? p.home : p.away, cases[i].body, cases[i].receiver);
    add_author (&p, entry, cases[i].author, cases[i].author_home ? p.home : p.away);
    detect (&p);
    found = conflicts (&p);
    g_assert_cmpstr (found, ==, cases[i].found);
    tear_down (&p, NULL);
  }
}

/* A second look finds nothing new, keeps what was decided, and forgets what is no longer so. */
static void
test_again (Panel *p, gconstpointer data)
{
  gint64 entry = add_entry (p, "Phạm Thị Lan", p->home, "Cô Trần Thị Hạnh", "");
  gint64 author = add_author (p, entry, "Lê Văn Bình", p->home);
  g_autoptr (GPtrArray) all = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) record = NULL;
  g_autofree char *states = NULL;
  gint64 id = 0;

  g_assert_cmpuint (detect (p), ==, 3);
  g_assert_cmpuint (detect (p), ==, 0);
  all = hd_conflicts_of (p->base.store, p->contest, NULL);
  for (guint i = 0; i < all->len; i++)
    if (strcmp (hd_record_text (g_ptr_array_index (all, i), HD_CONFLICT_KIND), "named") == 0)
      id = hd_record_id (g_ptr_array_index (all, i));
  assert_refused (hd_conflict_decide (p->base.store, id, "dismissed", "", &error), &error, HD_ERROR_INVALID, "Say why this is no conflict");
  g_assert_true (hd_conflict_decide (p->base.store, id, "dismissed", "Một người trùng tên", &error));
  g_assert_no_error (error);
  /* The author turns out to be of another unit. */
  record = hd_store_get (p->base.store, HD_TYPE_AUTHOR, author, NULL);
  hd_record_set_int (record, HD_AUTHOR_UNIT, p->away);
  g_assert_true (hd_store_save (p->base.store, record, &error));
  g_assert_cmpuint (detect (p), ==, 0);
  states = conflicts (p);
  g_assert_cmpstr (states, ==, "unit_subject found, named dismissed");
}

/* One reason for many; one without it changes none of them. */
static void
test_many (Panel *p, gconstpointer data)
{
  HdStore *store = p->base.store;
  gint64 entry = add_entry (p, "Phạm Thị Lan", p->home, "Cô Trần Thị Hạnh", "");
  g_autoptr (GPtrArray) all = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *before = NULL, *after = NULL, *undone = NULL, *label = NULL;
  gint64 ids[2];

  add_author (p, entry, "Lê Văn Bình", p->home);
  g_assert_cmpuint (detect (p), ==, 3);
  before = conflicts (p);
  all = hd_conflicts_of (store, p->contest, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    ids[i] = hd_record_id (g_ptr_array_index (all, i));
  assert_refused (hd_conflicts_decide (store, ids, 2, "dismissed", "", &error), &error, HD_ERROR_INVALID, "Say why this is no conflict");
  g_assert_true (hd_conflicts_decide (store, ids, 2, "dismissed", "Đơn vị quá lớn", &error));
  g_assert_no_error (error);
  after = conflicts (p);
  g_assert_cmpstr (after, !=, before);
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++) {
    g_autoptr (HdRecord) conflict = hd_store_get (store, HD_TYPE_CONFLICT, ids[i], NULL);

    g_assert_cmpstr (hd_record_text (conflict, HD_CONFLICT_STATE), ==, "dismissed");
    g_assert_cmpstr (hd_record_text (conflict, HD_CONFLICT_GROUNDS), ==, "Đơn vị quá lớn");
  }
  g_assert_true (hd_store_undo (store, &label, &error));
  g_assert_cmpstr (label, ==, "Dismiss 2 conflicts of interest");
  undone = conflicts (p);
  g_assert_cmpstr (undone, ==, before);
}

static void
test_declare (Panel *p, gconstpointer data)
{
  HdStore *store = p->base.store;
  gint64 entry = add_entry (p, "Phạm Thị Lan", p->away, "", ""), work = add_work (p, "K7-3F2", p->kind);
  g_autoptr (HdRecord) both = g_object_new (HD_TYPE_CONFLICT, "judge", p->judge, "entry", entry, "work", work, "kind", "declared", NULL);
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_ENTRY, entry, NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *states = NULL;

  assert_refused (hd_store_save (store, both, &error), &error, HD_ERROR_INVALID, "of an entry, or of a work");
  assert_refused (hd_conflict_declare (store, p->judge, 0, work, "", &error), &error, HD_ERROR_INVALID, "what the judge has to do with it");
  g_assert_true (hd_conflict_declare (store, p->judge, 0, work, "Đã góp ý bản thảo", &error));
  g_assert_true (hd_conflict_declare (store, p->judge, 0, work, "Đã góp ý và sửa bản thảo", &error));
  g_assert_no_error (error);
  states = conflicts (p);
  g_assert_cmpstr (states, ==, "declared pinned");
  hd_record_set_int (record, HD_ENTRY_CODED, TRUE);
  g_assert_true (hd_store_save (store, record, &error));
  assert_refused (hd_conflict_declare (store, p->judge, entry, 0, "Người thân", &error), &error, HD_ERROR_CONSTRAINT, "has a code already");
}

/* Every rule, by hand as in bulk. */
static void
test_rules (Panel *p, gconstpointer data)
{
  HdStore *store = p->base.store;
  gint64 work = add_work (p, "K7-3F2", p->kind), radio = add_work (p, "R1-001", p->other_kind), second = add_work (p, "K8-111", p->kind);
  gint64 reader = fixture_save (&p->base, g_object_new (HD_TYPE_JUDGE, "contest", p->contest, "full-name", "Đỗ " HOSTILE, "kinds", "article",
                                                        "capacity", G_GINT64_CONSTANT (1), NULL));
  gint64 secretary = fixture_save (&p->base, g_object_new (HD_TYPE_JUDGE, "contest", p->contest, "full-name", "Hoàng Thị Thư Ký",
                                                           "role", "secretary", NULL));
  g_autoptr (GError) error = NULL;

  assert_refused (hd_assignment_add (store, p->round, radio, reader, "round", &error) != 0, &error, HD_ERROR_CONSTRAINT, "does not read works of the kind of R1-001");
  assert_refused (hd_assignment_add (store, p->round, work, secretary, "round", &error) != 0, &error, HD_ERROR_CONSTRAINT, "does not mark works");
  g_assert_cmpint (hd_assignment_add (store, p->round, work, reader, "round", &error), !=, 0);
  g_assert_no_error (error);
  assert_refused (hd_assignment_add (store, p->round, work, reader, "third", &error) != 0, &error, HD_ERROR_CONSTRAINT, "reads K7-3F2 in this round already");
  assert_refused (hd_assignment_add (store, p->round, second, reader, "round", &error) != 0, &error, HD_ERROR_CONSTRAINT, "takes 1 works in a round");
  g_assert_true (hd_conflict_declare (store, p->judge, 0, work, "Người thân", &error));
  assert_refused (hd_assignment_add (store, p->round, work, p->judge, "round", &error) != 0, &error, HD_ERROR_CONSTRAINT, "may not read K7-3F2: Declared by the judge");
}

/* Whoever steps aside never gets the work again; the least loaded of the others is offered. */
static void
test_recuse (Panel *p, gconstpointer data)
{
  HdStore *store = p->base.store;
  gint64 work = add_work (p, "K7-3F2", p->kind), other = add_work (p, "K8-111", p->kind);
  gint64 busy = add_judge (p, "Vũ Minh Tâm", 0), idle = add_judge (p, "Đặng Thu Hà", 0);
  gint64 assignment;
  g_autoptr (GPtrArray) readers = NULL;
  g_autoptr (GError) error = NULL;

  assignment = hd_assignment_add (store, p->round, work, p->judge, "round", &error);
  g_assert_cmpint (hd_assignment_add (store, p->round, other, busy, "round", &error), !=, 0);
  g_assert_no_error (error);
  g_assert_cmpint (hd_assignment_replacement (store, p->round, work, &error), ==, idle);
  g_assert_cmpint (hd_assignment_find (store, p->round, p->judge, work), ==, assignment);
  g_assert_cmpint (hd_assignment_find (store, p->round, p->judge, other), ==, 0);
  assert_refused (hd_assignment_recuse (store, assignment, "", idle, &error), &error, HD_ERROR_INVALID, "Say why");
  g_assert_true (hd_assignment_recuse (store, assignment, "Nhận ra bài của học trò", idle, &error));
  g_assert_cmpint (hd_assignment_find (store, p->round, p->judge, work), ==, 0);
  g_assert_no_error (error);
  readers = hd_assignments_of (store, p->round, 0, NULL);
  g_assert_cmpuint (readers->len, ==, 2);
  g_assert_cmpint (hd_record_int (g_ptr_array_index (readers, 0), HD_ASSIGNMENT_JUDGE), ==, idle);
  g_assert_cmpstr (hd_record_text (g_ptr_array_index (readers, 0), HD_ASSIGNMENT_PURPOSE), ==, "replacement");
  g_assert_true (hd_conflict_blocks (store, p->judge, work));
  assert_refused (hd_assignment_recuse (store, assignment, "Lần nữa", 0, &error), &error, HD_ERROR_CONSTRAINT, "does not read this work any more");
  /* One step back undoes all of it. */
  g_assert_true (hd_store_undo (store, NULL, &error));
  g_clear_pointer (&readers, g_ptr_array_unref);
  readers = hd_assignments_of (store, p->round, p->judge, NULL);
  g_assert_cmpuint (readers->len, ==, 1);
  g_assert_false (hd_conflict_blocks (store, p->judge, work));
  /* When nobody is left it says of each why. */
  g_assert_true (hd_conflict_declare (store, idle, 0, work, "Quen", &error));
  g_assert_true (hd_conflict_declare (store, busy, 0, work, "Quen", &error));
  assert_refused (hd_assignment_replacement (store, p->round, work, &error) != 0, &error, HD_ERROR_CONSTRAINT,
                  "Vũ Minh Tâm may not read K7-3F2: Declared by the judge; Đặng Thu Hà may not");
}

static void
test_panel (Panel *p, gconstpointer data)
{
  HdStore *store = p->base.store;
  g_autoptr (HdRecord) twice = g_object_new (HD_TYPE_JUDGE, "contest", p->contest, "full-name", "trần thị hạnh", "unit", p->home, NULL);
  g_autoptr (HdRecord) judge = hd_store_get (store, HD_TYPE_JUDGE, p->judge, NULL);
  g_autoptr (GPtrArray) panel = NULL;
  g_autoptr (GError) error = NULL;
  gint64 work = add_work (p, "K7-3F2", p->kind);

  assert_refused (hd_store_save (store, twice, &error), &error, HD_ERROR_CONSTRAINT, "is on this panel already");
  g_assert_cmpint (hd_assignment_add (store, p->round, work, p->judge, "round", &error), !=, 0);
  assert_refused (hd_store_delete (store, judge, &error), &error, HD_ERROR_CONSTRAINT, "judges no longer");
  hd_record_set_int (judge, HD_JUDGE_ENDED, TRUE);
  assert_refused (hd_store_save (store, judge, &error), &error, HD_ERROR_INVALID, "Say why Trần Thị Hạnh");
  hd_record_set_text (judge, HD_JUDGE_REASON, "Chuyển công tác");
  g_assert_true (hd_store_save (store, judge, &error));
  panel = hd_judges_of (store, p->contest, NULL);
  g_assert_cmpuint (panel->len, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/conflict/detect", test_detect);
  g_test_add ("/conflict/again", Panel, "warn", set_up, test_again, tear_down);
  g_test_add ("/conflict/many", Panel, "warn", set_up, test_many, tear_down);
  g_test_add ("/conflict/declare", Panel, NULL, set_up, test_declare, tear_down);
  g_test_add ("/conflict/rules", Panel, NULL, set_up, test_rules, tear_down);
  g_test_add ("/conflict/recuse", Panel, NULL, set_up, test_recuse, tear_down);
  g_test_add ("/conflict/panel", Panel, NULL, set_up, test_panel, tear_down);

  return g_test_run ();
}
