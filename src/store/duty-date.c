/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How a plan words its days. The text of a plan says one day in several ways, and the
 * ways differ by a day: what is handed in "trước ngày 10/6" strictly read is handed in on
 * the 9th, what is handed in "chậm nhất ngày 10/6" on the 10th. Offices take both for the
 * 10th. The day of an obligation is kept as the plan has it; its wordings and the flag
 * "inclusive" say which readings there are, and both are always made. */
#include "config.h"
#include <stdio.h>
#include <string.h>
#include "duty-private.h"
#include "figure-private.h"
#include "text.h"

#define MONTH_DAY_LENGTH 5    /* MM-DD */
#define ISO_LENGTH       10   /* YYYY-MM-DD */

gboolean
hd_obligation_is (HdRecord *obligation, const char *rhythm)
{
  return strcmp (hd_record_text (obligation, HD_OBLIGATION_RHYTHM), rhythm) == 0;
}

static int
last_day_of (int year, int month)
{
  return g_date_get_days_in_month (month, year);
}

/* The date an obligation is due in a year as the plan writes it, "" if it gives none.
 * 29 February falls on the 28th of a year that has none. A day of rest moves nothing.
 * (transfer full) */
char *
hd_obligation_due (HdRecord *obligation, gint64 year)
{
  const char *due = hd_record_text (obligation, HD_OBLIGATION_DUE);
  const char *day = strlen (due) == ISO_LENGTH ? due + strlen ("YYYY-") : due;
  g_autofree char *iso = NULL;

  if (hd_obligation_is (obligation, "once"))
    return g_strdup (strlen (due) == ISO_LENGTH && hd_date_is_valid (due) ? due : "");
  if (!hd_obligation_is (obligation, "yearly") || strlen (day) != MONTH_DAY_LENGTH)
    return g_strdup ("");
  if (strcmp (day, "02-29") == 0 && !g_date_is_leap_year (year))
    day = "02-28";
  iso = g_strdup_printf ("%04d-%s", (int) year, day);
  return hd_date_is_valid (iso) ? g_steal_pointer (&iso) : g_strdup ("");
}

/* The day of a month that the plan names ("25"), or the last one. A plan that asks for
 * something every month and names no day leaves the whole month for it: what was not done
 * in a month is late from the first day of the next. */
static gboolean
due_in_month (HdRecord *obligation, gint64 year, guint month, char due[16])
{
  const char *day = hd_record_text (obligation, HD_OBLIGATION_DUE);
  int last = last_day_of (year, month);
  gint64 named = strlen (day) == 2 ? g_ascii_strtoll (day, NULL, 10) : 0;

  g_snprintf (due, 16, "%04d-%02u-%02d", (int) year, month, named > 0 && named < last ? (int) named : last);
  return named > 0;
}

void
hd_obligation_dates (HdRecord *obligation, gint64 year, guint month, char kind[16], char strict[16])
{
  gboolean inclusive = hd_record_bool (obligation, HD_OBLIGATION_INCLUSIVE);
  gboolean named = TRUE;

  if (month != 0) {
    named = due_in_month (obligation, year, month, kind);
  } else {
    g_autofree char *due = hd_obligation_due (obligation, year);

    g_strlcpy (kind, due, 16);
  }
  g_strlcpy (strict, kind, 16);
  if (kind[0] == '\0' || !named)
    return;
  if (!inclusive || hd_wording_is_before (hd_record_text (obligation, HD_OBLIGATION_WORDING)) ||
      hd_wording_is_before (hd_record_text (obligation, HD_OBLIGATION_WORDING_OTHER))) {
    g_autofree char *before = hd_date_add_days (kind, -1);

    g_strlcpy (strict, before, 16);
  }
  /* Lateness counts from the kinder reading, unless the council chose the strict one. */
  if (!inclusive)
    g_strlcpy (kind, strict, 16);
}

/* Whether a day follows: "ngày …", "10/6", "10 tháng 6". "Trước 10 ngày" is a span and
 * "trước 17 giờ ngày 10/6" an hour of the day, which then counts itself. */
static gboolean
day_follows (const char *text)
{
  while (*text == ' ')
    text++;
  if (g_str_has_prefix (text, "ngay "))
    return TRUE;
  if (!g_ascii_isdigit (*text))
    return FALSE;
  while (g_ascii_isdigit (*text))
    text++;
  while (*text == ' ')
    text++;
  return *text == '/' || g_str_has_prefix (text, "thang ");
}

gboolean
hd_wording_is_before (const char *wording)
{
  g_autofree char *fold = hd_text_fold (wording);

  for (const char *p = strstr (fold, "truoc"); p != NULL; p = strstr (p + 1, "truoc"))
    if ((p == fold || !g_ascii_isalnum (p[-1])) && day_follows (p + strlen ("truoc")))
      return TRUE;
  return FALSE;
}

static gint64
number_of (GMatchInfo *match, int group)
{
  g_autofree char *text = g_match_info_fetch (match, group);

  return text == NULL ? 0 : g_ascii_strtoll (text, NULL, 10);
}

/* One way to name a day or a time that ends with one. Groups: a word before it that
 * leaves the whole time out, then day, month or quarter, year. */
typedef enum { A_DAY, A_MONTH, A_QUARTER, HALF_YEAR, END_OF_YEAR } Span;

static const struct {
  const char *pattern;
  Span        span;
} spans[] = {
  { "()\\b(\\d{1,2}) ?/ ?(\\d{1,2})(?: ?/ ?(\\d{4}))?(?![\\d/])", A_DAY },
  { "()\\bngay (\\d{1,2}) thang (\\d{1,2})(?: nam (\\d{4}))?\\b", A_DAY },
  { "(truoc )?\\b()quy (i{1,3}|iv|[1-4])\\b(?:(?: nam |/)(\\d{4}))?", A_QUARTER },
  { "(truoc )?\\b()thang (\\d{1,2})\\b(?:(?: nam |/)(\\d{4}))?", A_MONTH },
  { "()\\b()6 thang dau (nam)(?: (\\d{4}))?", HALF_YEAR },
  { "()\\b()cuoi (nam)(?: (\\d{4}))?", END_OF_YEAR },
};

static int
quarter_of (GMatchInfo *match)
{
  static const char *const romans[] = { "i", "ii", "iii", "iv" };
  g_autofree char *text = g_match_info_fetch (match, 3);

  for (guint i = 0; i < G_N_ELEMENTS (romans); i++)
    if (strcmp (text, romans[i]) == 0)
      return i + 1;
  return (int) g_ascii_strtoll (text, NULL, 10);
}

/* "03" of a text such as "trước ngày 03 hằng tháng". (transfer full) */
static char *
day_of_each_month (const char *fold)
{
  g_autoptr (GRegex) regex = g_regex_new ("\\bngay (?:mung )?(\\d{1,2})\\b(?! ?[/\\d])", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  gint64 day;

  if (!g_regex_match (regex, fold, 0, &match) || (day = number_of (match, 1)) < 1 || day > 31)
    return g_strdup ("");
  return g_strdup_printf ("%02d", (int) day);
}

char *
hd_wording_due (const char *wording, const char *rhythm)
{
  g_autofree char *fold = hd_text_fold (wording);
  gboolean once = strcmp (rhythm, "once") == 0;

  if (strcmp (rhythm, "monthly") == 0)
    return day_of_each_month (fold);
  if (!once && strcmp (rhythm, "yearly") != 0)
    return g_strdup ("");
  for (guint i = 0; i < G_N_ELEMENTS (spans); i++) {
    g_autoptr (GRegex) regex = g_regex_new (spans[i].pattern, 0, 0, NULL);
    g_autoptr (GMatchInfo) match = NULL;
    g_autofree char *before = NULL, *iso = NULL;
    gint64 year;
    int day = 0, month;

    if (!g_regex_match (regex, fold, 0, &match))
      continue;
    year = number_of (match, 4);
    /* What is owed once, in a year that is not named, has no day yet. */
    if (once && year == 0)
      continue;
    before = g_match_info_fetch (match, 1);
    month = (int) number_of (match, 3);
    if (spans[i].span == A_DAY)
      day = (int) number_of (match, 2);
    else if (spans[i].span == A_QUARTER)
      month = 3 * quarter_of (match) - (*before != '\0' ? 3 : 0);
    else if (spans[i].span == A_MONTH)
      month -= *before != '\0';
    else
      month = spans[i].span == HALF_YEAR ? 6 : 12;
    /* Before the first month of a year is the year before. */
    if (month == 0 && *before != '\0') {
      month = 12;
      year -= year != 0;
    }
    if (month < 1 || month > 12)
      continue;
    /* The last of February is the 29th where there is one. */
    if (day == 0)
      day = last_day_of (year == 0 ? 2000 : (int) year, month);
    iso = g_strdup_printf ("%04d-%02d-%02d", year == 0 ? 2000 : (int) year, month, day);
    if (hd_date_is_valid (iso))
      return g_strdup (once ? iso : iso + strlen ("YYYY-"));
  }
  return g_strdup ("");
}
