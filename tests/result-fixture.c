/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <string.h>
#include "result-fixture.h"

HdStore *
result_fixture_store (ResultFixture *f)
{
  return f->base.base.store;
}

gint64
result_fixture_save (ResultFixture *f, gpointer record)
{
  return fixture_save (&f->base.base, record);
}

static gint64
add_prize (ResultFixture *f, gint64 kind, const char *name, gint64 slots, gint64 money, gboolean collective)
{
  return result_fixture_save (f, g_object_new (HD_TYPE_PRIZE, "contest", f->base.contest, "kind", kind, "name", name, "slots", slots,
                                "money", money, "collective", collective, NULL));
}

void
result_fixture_set (ResultFixture *f, GType type, gint64 id, guint field, const char *text, gint64 number)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) record = hd_store_get (result_fixture_store (f), type, id, &error);

  g_assert_no_error (error);
  if (text != NULL)
    hd_record_set_text (record, field, text);
  else
    hd_record_set_int (record, field, number);
  hd_store_save (result_fixture_store (f), record, &error);
  g_assert_no_error (error);
}

void
result_fixture_set_up (ResultFixture *f, gconstpointer data)
{
  contest_fixture_set_up (&f->base, NULL);
  result_fixture_set (f, HD_TYPE_CONTEST, f->base.contest, HD_CONTEST_TIE_BREAKS, "criterion:noi-dung previous council", 0);
  result_fixture_set (f, HD_TYPE_CONTEST, f->base.contest, HD_CONTEST_BUDGET, NULL, 5000000);
  f->prizes[FIRST_PRIZE] = add_prize (f, f->base.kinds[CONTEST_ARTICLE], "Giải Nhất", 1, 3000000, FALSE);
  f->prizes[SECOND_PRIZE] = add_prize (f, f->base.kinds[CONTEST_ARTICLE], "Giải Nhì", 1, 2000000, FALSE);
  f->prizes[PRESS_PRIZE] = add_prize (f, f->base.kinds[CONTEST_PRESS], "Giải Nhất báo chí", 1, 3000000, FALSE);
  f->prizes[UNIT_PRIZE] = add_prize (f, 0, "Tập thể tổ chức tốt", 1, 1000000, TRUE);
}

void
result_fixture_tear_down (ResultFixture *f, gconstpointer data)
{
  contest_fixture_tear_down (&f->base, NULL);
}

/* The round's result of a work. */
const HdResult *
find (HdResults *results, gint64 work)
{
  for (guint i = 0; i < results->results->len; i++)
    if (((HdResult *) results->results->pdata[i])->work == work)
      return results->results->pdata[i];
  g_assert_not_reached ();
}

HdResults *
results_of (ResultFixture *f, guint round)
{
  g_autoptr (GError) error = NULL;
  HdResults *results = hd_results_of (result_fixture_store (f), f->base.rounds[round], NULL, &error);

  g_assert_no_error (error);
  return results;
}

/* The two sheets of each work in the first round; 0 for one that is missing. */
const gint64 usual_marks[CONTEST_WORKS][2] = {
  { 8000, 9000 }, { 7000, 8000 }, { 6000, 7000 }, { 5000, 5500 }, { 8000, 8500 }, { 9000, 9500 },
};

void
mark_first (ResultFixture *f, const gint64 totals[CONTEST_WORKS][2])
{
  for (guint i = 0; i < CONTEST_WORKS; i++)
    for (guint k = 0; k < 2; k++)
      if (totals[i][k] > 0)
        contest_fixture_put_total (&f->base, f->base.assignments[i][k], totals[i][k], TRUE);
}

void
advance (ResultFixture *f)
{
  g_autoptr (GError) error = NULL;
  guint advanced = 0;

  hd_results_advance (result_fixture_store (f), f->base.rounds[CONTEST_PRELIMINARY], &advanced, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (advanced, ==, 4);
}

/* The final: each of the works that got there by three judges. */
void
mark_final (ResultFixture *f, const gint64 *totals)
{
  static const guint finalists[] = { 0, 1, 4, 5 };

  for (guint i = 0; i < G_N_ELEMENTS (finalists); i++)
    for (guint j = 0; j < CONTEST_JUDGES; j++)
      contest_fixture_put_total (&f->base, contest_fixture_assignment (&f->base, f->base.rounds[CONTEST_FINAL], f->base.works[finalists[i]],
                                                                       f->base.judges[j]), totals[i], TRUE);
}

const gint64 clear_final[4] = { 9000, 8000, 7000, 8500 };

void
freeze (ResultFixture *f)
{
  g_autoptr (GError) error = NULL;

  mark_first (f, usual_marks);
  advance (f);
  mark_final (f, clear_final);
  hd_result_freeze (result_fixture_store (f), f->base.contest, &error);
  g_assert_no_error (error);
}

gboolean
says (GPtrArray *sentences, const char *part)
{
  for (guint i = 0; i < sentences->len; i++)
    if (strstr (sentences->pdata[i], part) != NULL)
      return TRUE;
  for (guint i = 0; i < sentences->len; i++)
    g_test_message ("  %s", (char *) sentences->pdata[i]);
  return FALSE;
}

void
assert_refused (gboolean done, GError **error, int code, const char *part)
{
  g_assert_false (done);
  g_assert_error (*error, HD_ERROR, code);
  if (strstr ((*error)->message, part) == NULL)
    g_error ("“%s” does not say “%s”", (*error)->message, part);
  g_clear_error (error);
}
