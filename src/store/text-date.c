/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Dates as text: "", "YYYY", "YYYY-MM" or "YYYY-MM-DD". A birth is often known by
 * its year only, so every function takes such partial dates. */
#include "config.h"

#include "text.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "text-private.h"

#define MAX_NUMBERS 3

/* Years of four digits; earlier ones are typing errors. */
#define MIN_YEAR 1000
#define MAX_YEAR 9999

typedef struct {
  int      value[MAX_NUMBERS];
  guint    digits[MAX_NUMBERS];
  guint    n;
  gboolean says_day;    /* "ngày" stood before the first number */
  gboolean says_month;  /* "tháng" stood before one */
} Typed;

typedef struct {
  int year, month, day; /* 0 where unknown */
} Parts;

static gboolean
parts_are_valid (const Parts *parts)
{
  if (parts->year < MIN_YEAR || parts->year > MAX_YEAR)
    return FALSE;
  if (parts->month == 0)
    return parts->day == 0;
  if (parts->day == 0)
    return parts->month >= 1 && parts->month <= 12;

  return parts->month >= 1 && parts->month <= 12 && parts->day >= 1 && parts->day <= 31
         && g_date_valid_dmy (parts->day, parts->month, parts->year);
}

static char *
parts_to_iso (const Parts *parts)
{
  if (parts->month == 0)
    return g_strdup_printf ("%04d", parts->year);
  if (parts->day == 0)
    return g_strdup_printf ("%04d-%02d", parts->year, parts->month);

  return g_strdup_printf ("%04d-%02d-%02d", parts->year, parts->month, parts->day);
}

/* Reads @iso, which must be exactly one of the four forms; "" gives year 0. */
static gboolean
parts_from_iso (const char *iso,
                Parts      *parts)
{
  static const char form[] = "dddd-dd-dd";
  gsize len = iso != NULL ? strlen (iso) : 0;

  *parts = (Parts) { 0 };
  if (len == 0)
    return TRUE;
  if (len != 4 && len != 7 && len != 10)
    return FALSE;
  for (gsize i = 0; i < len; i++)
    if (form[i] == 'd' ? !g_ascii_isdigit (iso[i]) : iso[i] != form[i])
      return FALSE;

  parts->year = atoi (iso);
  parts->month = len >= 7 ? atoi (iso + 5) : 0;
  parts->day = len == 10 ? atoi (iso + 8) : 0;
  return parts_are_valid (parts) && (len < 7 || parts->month > 0) && (len < 10 || parts->day > 0);
}

static gboolean
parts_to_gdate (const char *iso,
                GDate      *date)
{
  Parts parts;

  if (!parts_from_iso (iso, &parts) || parts.day == 0)
    return FALSE;

  g_date_clear (date, 1);
  g_date_set_dmy (date, parts.day, parts.month, parts.year);
  return TRUE;
}

static char *
iso_from_gdate (const GDate *date)
{
  Parts parts = { g_date_get_year (date), g_date_get_month (date), g_date_get_day (date) };

  return parts_to_iso (&parts);
}

/* A cell that was a number or a date and became text: "1956.0", "1980-03-12
 * 00:00:00", "'1956" with the mark that keeps a number as text. */
static void
drop_cell_marks (char *text)
{
  gsize digits;
  char *time;

  if (text[0] == '\'')
    memmove (text, text + 1, strlen (text));

  digits = strspn (text, "0123456789");
  if (digits > 0 && (g_str_equal (text + digits, ".0") || g_str_equal (text + digits, ",0")))
    text[digits] = '\0';

  time = strrchr (text, ' ');
  if (time == NULL)
    time = strrchr (text, 't');
  if (time != NULL && g_ascii_isdigit (time[1]) && strchr (time, ':') != NULL
      && strspn (time + 1, "0123456789:.z") == strlen (time + 1))
    *time = '\0';
}

/* Lists are filled in over dots: "…/…/1956". */
static const char *
skip_blanks_to_fill (const char *text)
{
  const char *p = text;
  gboolean slash = FALSE;

  for (;;) {
    if (*p == '.' || *p == '_' || *p == '-' || *p == ' ')
      p++;
    else if (*p == '/')
      slash = TRUE, p++;
    else if (g_str_has_prefix (p, "…"))
      p += strlen ("…");
    else
      return slash ? p : text;
  }
}

static gboolean
take_word (const char **p,
           const char  *word)
{
  gsize len = strlen (word);

  if (strncmp (*p, word, len) != 0 || g_ascii_isalpha ((*p)[len]))
    return FALSE;

  *p += len;
  return TRUE;
}

/* Splits folded text into its numbers. Between two of them stands one of . / - or
 * the word for the next, or spaces with such a word. */
static gboolean
split (const char *text,
       Typed      *typed)
{
  const char *p = skip_blanks_to_fill (text);

  *typed = (Typed) { 0 };
  while (*p) {
    guint separators = 0, words = 0;
    gsize digits;

    for (;;) {
      if (*p == ' ')
        p++;
      else if (*p == '/' || *p == '-' || *p == '.' || *p == ',' || *p == '\\')
        separators++, p++;
      else if (take_word (&p, "ngay"))
        words++, typed->says_day = TRUE;
      else if (take_word (&p, "thang"))
        words++, typed->says_month = TRUE;
      else if (take_word (&p, "nam") || (typed->n == 0 && (take_word (&p, "sinh") || take_word (&p, "sn"))))
        words++;
      else
        break;
    }

    digits = strspn (p, "0123456789");
    if (digits == 0)
      return *p == '\0' && typed->n > 0 && words == 0 && separators <= 1 && p[-1] == '.';
    if (digits > 8 || typed->n == MAX_NUMBERS || separators > 1)
      return FALSE;
    if (typed->n == 0 ? separators > 0 : separators + words == 0)
      return FALSE;

    typed->digits[typed->n] = digits;
    for (gsize i = 0; i < digits; i++)
      typed->value[typed->n] = typed->value[typed->n] * 10 + (p[i] - '0');
    typed->n++;
    p += digits;
  }

  return typed->n > 0;
}

/* 10062023, and 1062023 where a spreadsheet took the leading 0 away; 20230610. */
static gboolean
parts_from_digits (int    value,
                   guint  digits,
                   Parts *parts)
{
  if (digits == 4) {
    *parts = (Parts) { value, 0, 0 };
    return TRUE;
  }
  if (digits != 7 && digits != 8)
    return FALSE;

  *parts = (Parts) { value % 10000, value / 10000 % 100, value / 1000000 };
  if (parts->day > 0 && parts_are_valid (parts))
    return TRUE;

  *parts = (Parts) { value / 10000, value / 100 % 100, value % 100 };
  return digits == 8 && parts->day > 0;
}

static gboolean
parse (const char *text,
       int         year,
       char      **iso)
{
  g_autofree char *folded = hd_text_fold (text);
  Typed typed;
  Parts parts;

  if (iso != NULL)
    *iso = NULL;
  if (*folded == '\0') {
    if (iso != NULL)
      *iso = g_strdup ("");
    return TRUE;
  }

  drop_cell_marks (folded);
  if (!split (folded, &typed))
    return FALSE;

  if (typed.n == 1) {
    if ((typed.says_day || typed.says_month) || !parts_from_digits (typed.value[0], typed.digits[0], &parts))
      return FALSE;
  } else if (typed.digits[0] == 4 && !typed.says_day && !typed.says_month) {
    if (typed.digits[1] > 2 || typed.digits[2] > 2)
      return FALSE;
    parts = (Parts) { typed.value[0], typed.value[1], typed.value[2] };
  } else if (typed.n == 2 && typed.digits[1] == 4 && typed.digits[0] <= 2 && !typed.says_day)
    parts = (Parts) { typed.value[1], typed.value[0], 0 };
  else if (typed.n == 2 && year > 0 && typed.digits[0] <= 2 && typed.digits[1] <= 2
           && typed.value[0] > 0 && typed.value[1] > 0)
    parts = (Parts) { year, typed.value[1], typed.value[0] };
  else if (typed.n == 3 && typed.digits[2] == 4 && typed.digits[0] <= 2 && typed.digits[1] <= 2)
    parts = (Parts) { typed.value[2], typed.value[1], typed.value[0] };
  else
    return FALSE;

  if (!parts_are_valid (&parts))
    return FALSE;
  if (iso != NULL)
    *iso = parts_to_iso (&parts);
  return TRUE;
}

/**
 * hd_date_parse:
 * @typed: (nullable): a date as typed or found in a cell
 * @iso: (out) (optional) (transfer full): the date, or %NULL when it is none
 *
 * Reads the ways in which dates are typed: 12/3/1980, 12.03.1980, 12-3-1980,
 * 1980-03-12, 3/1956, 1956, 00/00/1956, 10062023, 1062023, "ngày 05 tháng 01 năm
 * 2026", "tháng 3 năm 1975", "năm 1975", "1956.0". Nothing typed is no date ("").
 * A date without its year, a year of two digits and a day that does not exist are
 * refused; whether a date may lie in the future is not judged here.
 *
 * Returns: whether @typed is empty or a date
 */
gboolean
hd_date_parse (const char  *typed,
               char       **iso)
{
  return parse (typed, 0, iso);
}

/**
 * hd_date_parse_in_year:
 * @typed: (nullable): a date as typed
 * @year: the year that is meant when none is typed
 * @iso: (out) (optional) (transfer full): the date, or %NULL when it is none
 *
 * As hd_date_parse(), and "10/6" or "ngày 10 tháng 6" is a day of @year, as the
 * yearly deadlines of a plan are written.
 *
 * Returns: whether @typed is empty or a date
 */
gboolean
hd_date_parse_in_year (const char  *typed,
                       int          year,
                       char       **iso)
{
  return parse (typed, year, iso);
}

/**
 * hd_date_is_valid:
 * @iso: (nullable): text
 *
 * Returns: whether @iso is "" or a date, whole or partial, in the stored form
 */
gboolean
hd_date_is_valid (const char *iso)
{
  Parts parts;

  return parts_from_iso (iso, &parts);
}

/**
 * hd_date_format:
 * @iso: (nullable): a stored date
 *
 * Returns: (transfer full): dd/mm/yyyy, mm/yyyy, yyyy or ""; text that is no
 *   stored date is returned as it is
 */
char *
hd_date_format (const char *iso)
{
  Parts parts;

  if (!parts_from_iso (iso, &parts))
    return g_strdup (iso);
  if (parts.year == 0)
    return g_strdup ("");
  if (parts.month == 0)
    return g_strdup_printf ("%04d", parts.year);
  if (parts.day == 0)
    return g_strdup_printf ("%02d/%04d", parts.month, parts.year);

  return g_strdup_printf ("%02d/%02d/%04d", parts.day, parts.month, parts.year);
}

/**
 * hd_date_format_long:
 * @iso: (nullable): a stored date
 *
 * The date in the words of a document, with a leading 0 for days below 10 and for
 * January and February only (Decree 30/2020, annex I): "ngày 29 tháng 6 năm 2019".
 *
 * Returns: (transfer full): "ngày 05 tháng 01 năm 2020", "tháng 6 năm 2019", "năm
 *   2019" or ""; text that is no stored date is returned as it is
 */
char *
hd_date_format_long (const char *iso)
{
  Parts parts;
  const char *zero;

  if (!parts_from_iso (iso, &parts))
    return g_strdup (iso);
  if (parts.year == 0)
    return g_strdup ("");
  if (parts.month == 0)
    return g_strdup_printf ("năm %d", parts.year);

  zero = parts.month <= 2 ? "0" : "";
  if (parts.day == 0)
    return g_strdup_printf ("tháng %s%d năm %d", zero, parts.month, parts.year);

  return g_strdup_printf ("ngày %02d tháng %s%d năm %d", parts.day, zero, parts.month, parts.year);
}

/**
 * hd_date_compare:
 * @a: (nullable): a stored date
 * @b: (nullable): a stored date
 *
 * Returns: less than, equal to or greater than 0 as @a is before, the same as or
 *   after @b; no date comes first, and a year before the days in it
 */
int
hd_date_compare (const char *a,
                 const char *b)
{
  return strcmp (a != NULL ? a : "", b != NULL ? b : "");
}

/**
 * hd_date_days_between:
 * @from: (nullable): a whole date
 * @to: (nullable): a whole date
 *
 * Returns: the days from @from to @to, negative when @to is earlier; %G_MININT64
 *   when one of them is not a whole date
 */
gint64
hd_date_days_between (const char *from,
                      const char *to)
{
  GDate first, last;

  if (!parts_to_gdate (from, &first) || !parts_to_gdate (to, &last))
    return G_MININT64;

  return g_date_days_between (&first, &last);
}

/**
 * hd_date_add_days:
 * @iso: (nullable): a whole date
 * @days: how many days later, negative for earlier
 *
 * Returns: (transfer full): that date; "" when @iso is not a whole date or the
 *   result lies outside the years 1000..9999
 */
char *
hd_date_add_days (const char *iso,
                  int         days)
{
  GDate date, limit;
  gint64 julian;

  if (!parts_to_gdate (iso, &date))
    return g_strdup ("");

  julian = (gint64) g_date_get_julian (&date) + days;
  g_date_clear (&limit, 1);
  g_date_set_dmy (&limit, 1, 1, MIN_YEAR);
  if (julian < g_date_get_julian (&limit))
    return g_strdup ("");
  g_date_set_dmy (&limit, 31, 12, MAX_YEAR);
  if (julian > g_date_get_julian (&limit))
    return g_strdup ("");

  g_date_set_julian (&date, julian);
  return iso_from_gdate (&date);
}

/**
 * hd_date_from_serial:
 * @serial: the number of a spreadsheet's date cell; the time of day is dropped
 * @base_1904: whether the workbook counts from 1904-01-01 = 0 (old Macintosh ones)
 *
 * Without @base_1904, 1 is 1900-01-01, and 60 is the day 1900-02-29 that there
 * never was (ECMA-376 part 1, 18.17.4.1).
 *
 * Returns: (transfer full): the whole date; "" when @serial is none
 */
char *
hd_date_from_serial (double   serial,
                     gboolean base_1904)
{
  static const double last_1900 = 2958465, last_1904 = 2957003; /* 9999-12-31 */
  double day = floor (serial);

  if (isnan (serial) || day < (base_1904 ? 0 : 1) || day > (base_1904 ? last_1904 : last_1900))
    return g_strdup ("");
  if (base_1904)
    return hd_date_add_days ("1904-01-01", (int) day);
  if (day == 60)
    return g_strdup ("");

  return hd_date_add_days (day < 60 ? "1899-12-31" : "1899-12-30", (int) day);
}

/**
 * hd_date_today:
 *
 * Returns: (transfer full): the current local date
 */
char *
hd_date_today (void)
{
  /* Asked for with every nomination that is saved: GDateTime would load the time zone. */
  time_t now = time (NULL);
  struct tm local;

  localtime_r (&now, &local);
  return g_strdup_printf ("%04d-%02d-%02d", local.tm_year + 1900, local.tm_mon + 1, local.tm_mday);
}
