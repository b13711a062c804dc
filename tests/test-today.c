/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where a year leads, and what waits this morning: answers worked out by hand. */
#include "config.h"
#include <string.h>
#include "store/activity.h"
#include "store/award.h"
#include "store/nomination.h"
#include "store/pace.h"
#include "store/plan.h"
#include "store/series.h"
#include "store/unit.h"
#include "year.h"

static const char *const kinds[] = { "none", "tracked", "unknown", "met", "over", "early", "years", "days" };

static void
test_forecast (void)
{
  g_autoptr (GPtrArray) cases = fixture_cases ("figures/pace.tsv", 12);

  g_assert_cmpuint (cases->len, >, 15);
  for (guint i = 0; i < cases->len; i++) {
    char **c = g_ptr_array_index (cases, i);
    g_auto (GStrv) words = g_strsplit (c[0], ",", -1);
    HdPaceYear years[8];
    HdPace pace = { .achieved = year_number (c[1]), .required = year_number (c[2]) };
    guint n = 0;

    for (; words[n] != NULL; n++) {
      years[n].by_day = year_number (words[n]);
      years[n].total = year_number (strchr (words[n], '/') + 1);
    }
    hd_pace_forecast (&pace, years, n, year_number (c[3]), year_number (c[4]));
    g_test_message ("%s, %s of %s", c[0], c[1], c[2]);
    g_assert_cmpstr (kinds[pace.kind], ==, c[5]);
    g_assert_cmpint (pace.forecast, ==, year_number (c[6]));
    g_assert_cmpint (pace.lowest, ==, year_number (c[7]));
    g_assert_cmpint (pace.highest, ==, year_number (c[8]));
    g_assert_cmpint (pace.years, ==, year_number (c[9]));
    if (pace.kind != HD_PACE_EARLY)
      g_assert_cmpint (pace.needed, ==, year_number (c[10]));
    g_assert_cmpint (pace.at_risk, ==, year_number (c[11]));
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pace/forecast", test_forecast);
  return g_test_run ();
}
