/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include "contest-won.h"
#include "store/blind.h"
#include "store/contest.h"
#include "store/decision.h"
#include "store/unit.h"

static gint64
make_winner (Won *w, guint work, gint64 prize, gint64 unit, const char *first, const char *second)
{
  Fixture *f = &w->base.base;
  HdRecord *record = hd_store_get (f->store, HD_TYPE_WORK, w->base.works[work], NULL);
  gint64 kind = hd_record_int (record, HD_WORK_KIND);
  gint64 entry = fixture_save (f, g_object_new (HD_TYPE_ENTRY, "contest", w->base.contest, "kind", kind, "title", first, "unit", unit,
                                                "received", "2024-05-02", "state", "valid", "work", w->base.works[work], NULL));

  fixture_save (f, g_object_new (HD_TYPE_AUTHOR, "entry", entry, "honorific", "Bà", "full-name", first, "unit", f->unit, NULL));
  if (second != NULL)
    fixture_save (f, g_object_new (HD_TYPE_AUTHOR, "entry", entry, "full-name", second, NULL));
  hd_record_set_int (record, HD_WORK_PRIZE, prize);
  hd_record_set_int (record, HD_WORK_ENTRY, entry);
  fixture_save (f, record);
  return entry;
}

void
won_set_up (Won *w, gconstpointer data)
{
  static const struct { const char *name; gint64 money; gboolean collective; } prizes[] = {
    { "Giải Nhất", 3000000, FALSE }, { "Giải Nhì", 2000000, FALSE }, { "Giải tập thể", 1500000, TRUE },
  };
  Fixture *f = &w->base.base;

  contest_fixture_set_up (&w->base, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (prizes); i++)
    w->prizes[i] = fixture_save (f, g_object_new (HD_TYPE_PRIZE, "contest", w->base.contest, "name", prizes[i].name, "money", prizes[i].money,
                                                  "slots", (gint64) 2, "collective", prizes[i].collective, NULL));
  w->other_unit = fixture_save (f, fixture_unit ("Phường Sài Đồng"));
  w->entries[0] = make_winner (w, 1, w->prizes[1], 0, "Trần Thị Bé", NULL);
  w->entries[1] = make_winner (w, 0, w->prizes[0], w->other_unit, "Lê Văn <Ánh>", "Đỗ Mười Hai");
  w->entries[2] = make_winner (w, 4, w->prizes[0], w->other_unit, "Phạm Ký Giả", NULL);
  w->prize_unit = fixture_save (f, g_object_new (HD_TYPE_PRIZE_UNIT, "prize", w->prizes[2], "unit", w->other_unit, NULL));
}

void
won_tear_down (Won *w, gconstpointer data)
{
  contest_fixture_tear_down (&w->base, NULL);
}

void
won_freeze (Won *w, gboolean open)
{
  Fixture *f = &w->base.base;
  HdRecord *contest = hd_store_get (f->store, HD_TYPE_CONTEST, w->base.contest, NULL);

  fixture_save (f, g_object_new (HD_TYPE_CONTEST_KEY, "contest", w->base.contest, "made", "2024-06-01", "works", (gint64) N_WINNERS, "digest", "00",
                                 "sealed", "AA==",
                                 "opened", open ? "2024-07-02" : "", NULL));
  hd_record_set_text (contest, HD_CONTEST_STATE, "frozen");
  hd_record_set_text (contest, HD_CONTEST_FROZEN, "2024-07-01");
  fixture_save (f, contest);
}

gint64
won_draft (Won *w)
{
  g_autoptr (GError) error = NULL;
  gint64 id = hd_decision_of_contest (w->base.base.store, w->base.contest, &error);

  g_assert_no_error (error);
  return id;
}

void
won_complete (Won *w, gint64 id, gint64 budget, const char *note)
{
  HdRecord *decision = hd_store_get (w->base.base.store, HD_TYPE_DECISION, id, NULL);

  g_object_set (decision, "number", (gint64) 7, "issued", "2024-07-10", "post", "Chủ tịch", "signer", "Nguyễn Văn Ký", "budget", budget, "note", note, NULL);
  fixture_save (&w->base.base, decision);
}
