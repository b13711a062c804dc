/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The clock of an office: days on which it works. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "chain-private.h"
#include "dossier.h"
#include "text.h"

/* No clock of a dossier runs longer; it bounds the count of days over a wrong date. */
#define MAX_DAYS (100 * 366)

static gboolean
read_day (const char *iso, GDate *day)
{
  g_date_clear (day, 1);
  if (!hd_date_is_valid (iso) || strlen (iso) != strlen ("YYYY-MM-DD"))
    return FALSE;
  g_date_set_dmy (day, g_ascii_strtoll (iso + 8, NULL, 10), g_ascii_strtoll (iso + 5, NULL, 10), g_ascii_strtoll (iso, NULL, 10));
  return TRUE;
}

static char *
write_day (const GDate *day)
{
  return g_strdup_printf ("%04d-%02d-%02d", g_date_get_year (day), g_date_get_month (day), g_date_get_day (day));
}

/* By its day of each year or by its date. */
static gboolean
is_in (GHashTable *days, const char *iso)
{
  return strlen (iso) == strlen ("YYYY-MM-DD") && (g_hash_table_contains (days, iso) || g_hash_table_contains (days, iso + strlen ("YYYY-")));
}

/* Named as one in the settings. */
gboolean
hd_chains_is_holiday (HdChains *chains, const char *iso)
{
  return is_in (chains->holidays, iso);
}

/* Msgid of why an office does not work on a day, NULL if it does or if it is no day. */
const char *
hd_chains_rest (HdChains *chains, const char *iso)
{
  GDate day;

  if (!read_day (iso, &day))
    return NULL;
  if (hd_chains_is_holiday (chains, iso))
    return N_("A holiday");
  if (is_in (chains->made_up, iso))
    return NULL;
  return g_date_get_weekday (&day) == G_DATE_SATURDAY && !chains->saturdays ? N_("A Saturday")
       : g_date_get_weekday (&day) == G_DATE_SUNDAY ? N_("A Sunday") : NULL;
}

static gboolean
is_working (HdChains *chains, const GDate *day)
{
  g_autofree char *iso = write_day (day);

  return hd_chains_rest (chains, iso) == NULL;
}

/* The day that is so many working days after another, which is not counted itself. "" if
 * it is no date. (transfer full) */
char *
hd_chains_days_after (HdChains *chains, const char *from, int days)
{
  GDate day;

  if (!read_day (from, &day))
    return g_strdup ("");
  for (int i = 0; days > 0 && i < MAX_DAYS && g_date_get_year (&day) < 9999; i++) {
    g_date_add_days (&day, 1);
    days -= is_working (chains, &day);
  }
  return write_day (&day);
}

/* How many working days lie after one day up to another, itself included; negative if that
 * is the earlier one. */
gint64
hd_chains_days_between (HdChains *chains, const char *from, const char *to)
{
  GDate first, last;
  gint64 n = 0;
  int sign = 1;

  if (!read_day (from, &first) || !read_day (to, &last))
    return 0;
  if (g_date_compare (&first, &last) > 0) {
    g_date_order (&first, &last);
    sign = -1;
  }
  for (int i = 0; i < MAX_DAYS && g_date_compare (&first, &last) < 0; i++) {
    g_date_add_days (&first, 1);
    n += is_working (chains, &first);
  }
  return sign * n;
}

/**
 * hd_working_days_after:
 *
 * The day that is so many working days after another, which is not counted itself.
 *
 * Returns: (transfer full): "" if `from` is no date
 */
char *
hd_working_days_after (HdStore *store, const char *from, int days)
{
  g_autoptr (HdChains) chains = hd_chains_get (store, NULL);

  return chains == NULL ? g_strdup ("") : hd_chains_days_after (chains, from, days);
}

/* How many working days lie after `from` up to `to`, itself included; negative if that is
 * the earlier one, 0 if one is no date. */
gint64
hd_working_days_between (HdStore *store, const char *from, const char *to)
{
  g_autoptr (HdChains) chains = hd_chains_get (store, NULL);

  return chains == NULL ? 0 : hd_chains_days_between (chains, from, to);
}
