/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a share of all members comes to, and when a meeting is. */
#include "config.h"
#include <string.h>
#include "fixture.h"
#include "store/meeting.h"

static void
test_votes (void)
{
  g_autoptr (GPtrArray) cases = fixture_cases ("meetings/votes.tsv", 6);

  for (guint i = 0; i < cases->len; i++) {
    char **row = g_ptr_array_index (cases, i);
    gint64 members = g_ascii_strtoll (row[1], NULL, 10), threshold = g_ascii_strtoll (row[2], NULL, 10);
    gint64 agree = g_ascii_strtoll (row[3], NULL, 10);

    g_test_message ("%s", row[0]);
    g_assert_cmpint (hd_votes_needed (members, threshold), ==, g_ascii_strtoll (row[4], NULL, 10));
    g_assert_cmpint (hd_vote_passes (agree, members, threshold), ==, row[5][0] == '1');
  }
}

/* Against fractions compared by counting: the share of `agree` in `members` is at least the
 * threshold if laying it out a hundred times covers the threshold laid out for each member. */
static void
test_votes_all (void)
{
  for (gint64 members = 1; members <= 60; members++)
    for (gint64 threshold = 0; threshold <= 100; threshold++) {
      gint64 fewest = 0;

      /* The smallest number of votes that no smaller one replaces, found by trying. */
      while (fewest * 100 < threshold * members)
        fewest++;
      g_assert_cmpint (hd_votes_needed (members, threshold), ==, fewest);
      for (gint64 agree = 0; agree <= members; agree++)
        g_assert_cmpint (hd_vote_passes (agree, members, threshold), ==, agree >= fewest);
    }
}

static void
test_times (Fixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) cases = fixture_cases ("meetings/times.tsv", 2);

  for (guint i = 0; i < cases->len; i++) {
    char **row = g_ptr_array_index (cases, i);
    g_autoptr (HdRecord) meeting = g_object_new (HD_TYPE_MEETING, "title", "Họp", "held", "2024-06-10", "started", row[0], NULL);
    g_autoptr (GError) error = NULL;

    g_test_message ("%s", row[0]);
    if (strcmp (row[1], "-") == 0) {
      g_assert_false (hd_store_save (f->store, meeting, &error));
      g_assert_error (error, HD_ERROR, HD_ERROR_INVALID);
      g_assert_cmpint (hd_record_bad_field (meeting), ==, HD_MEETING_STARTED);
    } else {
      hd_store_save (f->store, meeting, &error);
      g_assert_no_error (error);
      g_assert_cmpstr (hd_record_text (meeting, HD_MEETING_STARTED), ==, row[1]);
      g_assert_cmpint (hd_record_int (meeting, HD_MEETING_YEAR), ==, 2024);
    }
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/vote/needed", test_votes);
  g_test_add_func ("/vote/needed/all", test_votes_all);
  g_test_add ("/vote/times", Fixture, NULL, fixture_set_up, test_times, fixture_tear_down);
  return g_test_run ();
}
