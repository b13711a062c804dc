/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The days on which the office rests are kept as one setting of lines: a day or several, with
 * a + before one on which it works, and what they are called. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <stdlib.h>
#include <string.h>
#include "setting.h"
#include "text.h"

#define KEY "holidays"

/* No holiday is longer; a wrong date would make one of years. */
#define LONGEST 31

HdHoliday *
hd_holiday_new (const char *day, const char *name, gboolean works)
{
  HdHoliday *self = g_new0 (HdHoliday, 1);

  self->day = g_strdup (day);
  self->name = g_strdup (name);
  self->works = works;
  return self;
}

void
hd_holiday_free (HdHoliday *self)
{
  g_free (self->day);
  g_free (self->name);
  g_free (self);
}

char *
hd_day_format (const char *day)
{
  return strlen (day) == strlen ("MM-DD") ? g_strdup_printf ("%.2s/%.2s", day + 3, day) : hd_date_format (day);
}

/* Whether it is "MM-DD" or "YYYY-MM-DD", as days are kept. */
static gboolean
is_day (const char *text)
{
  g_autofree char *leap = strlen (text) == strlen ("MM-DD") ? g_strconcat ("2000-", text, NULL) : g_strdup (text);

  return strlen (leap) == strlen ("YYYY-MM-DD") && hd_date_is_valid (leap);
}

static int
compare_days (gconstpointer a, gconstpointer b)
{
  const char *left = (*(HdHoliday *const *) a)->day, *right = (*(HdHoliday *const *) b)->day;

  return strlen (left) != strlen (right) ? (strlen (left) > strlen (right)) - (strlen (left) < strlen (right)) : strcmp (left, right);
}

static GPtrArray *
new_list (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) hd_holiday_free);
}

/* The days at the beginning of a kept line are all called by the rest of it. */
static void
read_line (GPtrArray *holidays, const char *line)
{
  guint first = holidays->len;
  const char *rest = line;

  while (*rest != '\0') {
    gsize blanks = strspn (rest, " ,;"), length = strcspn (rest + blanks, " ,;");
    gboolean works = rest[blanks] == '+';
    g_autofree char *word = g_strndup (rest + blanks + works, length - works);

    if (!is_day (word))
      break;
    g_ptr_array_add (holidays, hd_holiday_new (word, "", works));
    rest += blanks + length;
  }
  for (guint i = first; i < holidays->len; i++) {
    HdHoliday *holiday = g_ptr_array_index (holidays, i);

    g_free (holiday->name);
    holiday->name = hd_text_clean (rest, -1);
  }
}

GPtrArray *
hd_holidays (HdStore *store)
{
  g_autofree char *kept = hd_store_setting (store, KEY, "");
  g_auto (GStrv) lines = g_strsplit (kept, "\n", -1);
  GPtrArray *holidays = new_list ();

  for (guint i = 0; lines[i] != NULL; i++)
    read_line (holidays, lines[i]);
  g_ptr_array_sort (holidays, compare_days);
  return holidays;
}

/* A day as it was typed: numbers, 0 where none was. */
typedef struct {
  int day, month, year;
} Typed;

/* "ngày 16 - 20/2/2026" has the month and year of both at the second. */
#define DAY_PATTERN                                                                            \
  "(?<!\\d)(?:(?<iy>\\d{4})-(?<im>\\d{1,2})-(?<id>\\d{1,2})"                                    \
  "|(?:(?<from>\\d{1,2})\\s*[-–]\\s*(?=\\d{1,2}\\s*[/.]))?(?<d>\\d{1,2})(?:\\s*/\\s*|[.-])(?<m>\\d{1,2})(?:(?:\\s*/\\s*|[.-])(?<y>\\d{4}))?)(?!\\d)"

static int
number_at (GMatchInfo *match, const char *name)
{
  g_autofree char *text = g_match_info_fetch_named (match, name);

  return text == NULL ? 0 : atoi (text);
}

/* (transfer full): as it is kept, NULL if it is no day. */
static char *
kept_day (const Typed *typed)
{
  g_autofree char *day = typed->year == 0 ? g_strdup_printf ("%02d-%02d", typed->month, typed->day)
                                          : g_strdup_printf ("%04d-%02d-%02d", typed->year, typed->month, typed->day);

  return is_day (day) ? g_steal_pointer (&day) : NULL;
}

/* Adds the days from one to another. FALSE: no days, or too many. */
static gboolean
add_run (GPtrArray *holidays, Typed *first, Typed *last, const char *name, gboolean works)
{
  g_autofree char *from = NULL, *to = NULL;
  g_autoptr (GDate) day = NULL, end = NULL;
  gboolean yearly;

  if (first->year == 0)
    first->year = last->year;
  yearly = first->year == 0;
  from = kept_day (first);
  to = kept_day (last);
  if (from == NULL || to == NULL || strlen (from) != strlen (to))
    return FALSE;
  day = g_date_new_dmy (first->day, first->month, yearly ? 2000 : first->year);
  end = g_date_new_dmy (last->day, last->month, yearly ? 2000 : last->year);
  if (g_date_compare (day, end) > 0 || g_date_days_between (day, end) >= LONGEST)
    return FALSE;
  for (; g_date_compare (day, end) <= 0; g_date_add_days (day, 1)) {
    Typed each = { g_date_get_day (day), g_date_get_month (day), yearly ? 0 : g_date_get_year (day) };
    g_autofree char *kept = kept_day (&each);

    g_ptr_array_add (holidays, hd_holiday_new (kept, name, works));
  }
  return TRUE;
}

/* What a line says beside its days: the longest cell with letters that is no day of the
 * week, without the words and marks that tied the days together. (transfer full) */
static char *
name_in (const char *text)
{
  g_auto (GStrv) cells = g_strsplit (text, "\t", -1);
  g_autofree char *name = g_strdup ("");

  for (guint i = 0; cells[i] != NULL; i++) {
    g_autoptr (GRegex) week = g_regex_new ("^[\\s(,]*(?:(?:thứ|t)\\s*(?:hai|ba|tư|năm|sáu|bảy|\\d)|chủ nhật|cn)\\b[\\s),]*", G_REGEX_CASELESS, 0, NULL);
    g_autoptr (GRegex) ends = g_regex_new ("^(?:[\\s,;:()–-]|\\d+[.)]|(?:từ|đến|hết|ngày|và|đến hết|hằng năm|hàng năm)(?!\\p{L}))+"
                                           "|(?:[\\s,;:()–-]|(?<!\\p{L})(?:từ|đến|hết|ngày|và|hằng năm|hàng năm))+$", G_REGEX_CASELESS, 0, NULL);
    g_autofree char *plain = g_regex_replace (ends, cells[i], -1, 0, "", 0, NULL);
    g_autofree char *bare = g_regex_replace (week, plain, -1, 0, "", 0, NULL);
    g_autofree char *clean = hd_text_clean (bare, -1);
    gboolean letters = FALSE;

    for (const char *at = clean; *at != '\0' && !letters; at = g_utf8_next_char (at))
      letters = g_unichar_isalpha (g_utf8_get_char (at));
    if (letters && g_utf8_strlen (clean, -1) > g_utf8_strlen (name, -1)) {
      g_free (name);
      name = g_steal_pointer (&clean);
    }
  }
  return g_steal_pointer (&name);
}

/* FALSE if the line names no day, a day that is none, or more than one run of days. */
static gboolean
read_typed (GPtrArray *holidays, const char *line)
{
  g_autoptr (GRegex) pattern = g_regex_new (DAY_PATTERN, 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_autofree char *left = g_regex_replace_literal (pattern, line, -1, 0, " ", 0, NULL);
  g_autofree char *name = NULL, *folded = hd_text_fold (line);
  Typed days[3] = { 0 };
  guint n = 0;

  for (g_regex_match (pattern, line, 0, &match); g_match_info_matches (match) && n < 2; g_match_info_next (match, NULL)) {
    Typed day = { number_at (match, "d"), number_at (match, "m"), number_at (match, "y") };
    int from = number_at (match, "from");

    if (day.day == 0)
      day = (Typed) { number_at (match, "id"), number_at (match, "im"), number_at (match, "iy") };
    if (from != 0)
      days[n++] = (Typed) { from, day.month, day.year };
    days[n++] = day;
  }
  if (n == 0 || n > 2 || g_match_info_matches (match))
    return FALSE;
  name = name_in (left);
  return add_run (holidays, &days[0], &days[n - 1], name, strstr (folded, "lam bu") != NULL);
}

GPtrArray *
hd_holidays_read (const char *block, char **rest)
{
  g_auto (GStrv) lines = g_strsplit_set (block, "\n;", -1);
  g_autoptr (GString) unread = g_string_new (NULL);
  GPtrArray *holidays = new_list ();

  for (guint i = 0; lines[i] != NULL; i++) {
    g_strstrip (lines[i]);
    if (lines[i][0] != '\0' && !read_typed (holidays, lines[i]))
      g_string_append_printf (unread, "%s%s", unread->len > 0 ? "\n" : "", lines[i]);
  }
  *rest = g_string_free (g_steal_pointer (&unread), FALSE);
  return holidays;
}

static gboolean
save (HdStore *store, GPtrArray *holidays, const char *label, GError **error)
{
  g_autoptr (GString) text = g_string_new (NULL);

  g_ptr_array_sort (holidays, compare_days);
  for (guint i = 0; i < holidays->len; i++) {
    const HdHoliday *holiday = g_ptr_array_index (holidays, i);

    g_string_append_printf (text, "%s%s%s%s%s", i > 0 ? "\n" : "", holiday->works ? "+" : "", holiday->day, *holiday->name != '\0' ? " " : "",
                            holiday->name);
  }
  if (!hd_store_begin (store, label, error))
    return FALSE;
  if (hd_store_set_setting (store, KEY, text->str, error))
    return hd_store_commit (store, error);
  hd_store_rollback (store);
  return FALSE;
}

gboolean
hd_holidays_add (HdStore *store, GPtrArray *added, GError **error)
{
  g_autoptr (GPtrArray) holidays = hd_holidays (store);
  g_autofree char *label = NULL;

  if (added->len == 0) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("Enter a day, such as 2/9 for each year or 30/4/2026 for that day alone"));
    return FALSE;
  }
  for (guint i = 0; i < added->len; i++) {
    const HdHoliday *holiday = g_ptr_array_index (added, i);

    for (guint k = holidays->len; k > 0; k--)
      if (strcmp (((HdHoliday *) g_ptr_array_index (holidays, k - 1))->day, holiday->day) == 0)
        g_ptr_array_remove_index (holidays, k - 1);
    g_ptr_array_add (holidays, hd_holiday_new (holiday->day, holiday->name, holiday->works));
  }
  label = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Enter %u day off", "Enter %u days off", added->len), added->len);
  return save (store, holidays, label, error);
}

gboolean
hd_holidays_remove (HdStore *store, const char *first, const char *last, GError **error)
{
  g_autoptr (GPtrArray) holidays = hd_holidays (store);
  guint n = 0;

  for (guint k = holidays->len; k > 0; k--) {
    const HdHoliday *holiday = g_ptr_array_index (holidays, k - 1);

    if (strlen (holiday->day) == strlen (first) && strcmp (holiday->day, first) >= 0 && strcmp (holiday->day, last) <= 0) {
      g_ptr_array_remove_index (holidays, k - 1);
      n++;
    }
  }
  if (n == 0) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("That day is not in the list any more"));
    return FALSE;
  }
  return save (store, holidays, _("Take days off out of the list"), error);
}
