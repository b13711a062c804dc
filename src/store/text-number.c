/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "text.h"

#include <string.h>

static guint64
magnitude (gint64 value)
{
  return value < 0 ? -(guint64) value : (guint64) value;
}

static char *
format_thousands (guint64  value,
                  gboolean negative)
{
  char digits[32];
  GString *out = g_string_new (negative ? "-" : "");
  gsize len;

  len = g_snprintf (digits, sizeof digits, "%" G_GUINT64_FORMAT, value);
  for (gsize i = 0; i < len; i++) {
    if (i > 0 && (len - i) % 3 == 0)
      g_string_append_c (out, '.');
    g_string_append_c (out, digits[i]);
  }

  return g_string_free (out, FALSE);
}

static void
add_word (GString    *out,
          const char *word)
{
  if (out->len > 0)
    g_string_append_c (out, ' ');
  g_string_append (out, word);
}

/* A group of three digits; after a higher group all three places are read. */
static void
add_group (GString  *out,
           guint     value,
           gboolean  full)
{
  static const char * const names[] = {
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín",
  };
  guint hundreds = value / 100, tens = value / 10 % 10, ones = value % 10;

  if (hundreds > 0 || full) {
    add_word (out, names[hundreds]);
    add_word (out, "trăm");
  }

  if (tens == 1) {
    add_word (out, "mười");
  } else if (tens > 1) {
    add_word (out, names[tens]);
    add_word (out, "mươi");
  } else if (ones > 0 && (hundreds > 0 || full)) {
    add_word (out, "linh");
  }

  if (ones == 1 && tens > 1)
    add_word (out, "mốt");
  else if (ones == 5 && tens > 0)
    add_word (out, "lăm");
  else if (ones > 0)
    add_word (out, names[ones]);
}

/* Reads @value, which is not 0; what is beyond 999 million counts in tỷ. */
static void
add_number (GString  *out,
            guint64   value,
            gboolean  full)
{
  static const struct { guint64 unit; const char *name; } units[] = {
    { 1000000, "triệu" }, { 1000, "nghìn" }, { 1, NULL },
  };

  if (value >= 1000000000) {
    add_number (out, value / 1000000000, full);
    add_word (out, "tỷ");
    value %= 1000000000;
    full = TRUE;
  }

  for (gsize i = 0; i < G_N_ELEMENTS (units); i++) {
    guint group = value / units[i].unit % 1000;

    if (group == 0)
      continue;
    add_group (out, group, full);
    if (units[i].name != NULL)
      add_word (out, units[i].name);
    full = TRUE;
  }
}

static gboolean
take_suffix (char       *text,
             const char *suffix)
{
  if (!g_str_has_suffix (text, suffix))
    return FALSE;

  text[strlen (text) - strlen (suffix)] = '\0';
  g_strchomp (text);
  return TRUE;
}

/**
 * hd_number_format:
 * @value: a number
 *
 * Returns: (transfer full): the number with its thousands parted: "2.340.000"
 */
char *
hd_number_format (gint64 value)
{
  return format_thousands (magnitude (value), value < 0);
}

/**
 * hd_number_format_office:
 * @value: a count
 *
 * Returns: (transfer full): as hd_number_format(), but 1..9 as "01".."09", as
 *   counts are written in office prose
 */
char *
hd_number_format_office (gint64 value)
{
  if (value > 0 && value < 10)
    return g_strdup_printf ("%02d", (int) value);

  return hd_number_format (value);
}

/**
 * hd_number_format_hundredths:
 * @hundredths: points or a percentage, times 100
 *
 * Returns: (transfer full): the number with a decimal comma and without zeros at
 *   its end: 8473 is "84,73", 550 is "5,5", 500 is "5"
 */
char *
hd_number_format_hundredths (gint64 hundredths)
{
  guint64 value = magnitude (hundredths);
  guint fraction = value % 100;
  g_autofree char *whole = format_thousands (value / 100, hundredths < 0);

  if (fraction == 0)
    return g_steal_pointer (&whole);
  if (fraction % 10 == 0)
    return g_strdup_printf ("%s,%u", whole, fraction / 10);

  return g_strdup_printf ("%s,%02u", whole, fraction);
}

/**
 * hd_number_in_words:
 * @value: any number
 *
 * Returns: (transfer full): the number in words, in lower case: "một trăm linh
 *   năm", "hai mươi mốt", "âm mười lăm"
 */
char *
hd_number_in_words (gint64 value)
{
  GString *out = g_string_new (value < 0 ? "âm" : "");

  if (value == 0)
    add_word (out, "không");
  else
    add_number (out, magnitude (value), FALSE);

  return g_string_free (out, FALSE);
}

/**
 * hd_money_in_words:
 * @dong: an amount in đồng
 *
 * Returns: (transfer full): the amount as payment lists have it, with a capital:
 *   "Ba triệu năm trăm mười nghìn đồng"
 */
char *
hd_money_in_words (gint64 dong)
{
  g_autofree char *words = hd_number_in_words (dong);
  GString *out = g_string_new (NULL);

  g_string_append_unichar (out, g_unichar_toupper (g_utf8_get_char (words)));
  g_string_append (out, g_utf8_next_char (words));
  g_string_append (out, " đồng");
  return g_string_free (out, FALSE);
}

/**
 * hd_number_parse:
 * @typed: (nullable): a whole number as typed or found in a cell
 * @value: (out) (optional): the number; untouched when it is none
 *
 * Reads 2.340.000, 2,340,000, 2 340 000 and 2340000, with a sign, with "đ",
 * "đồng" or "VND" behind it, and with a fraction of one or two zeros ("5.0").
 * A point or comma before three digits parts thousands.
 *
 * Returns: whether @typed is a whole number that 64 bits can hold
 */
gboolean
hd_number_parse (const char *typed,
                 gint64     *value)
{
  static const char * const currencies[] = { "dong", "vnd", "d", "₫" };
  g_autofree char *text = hd_text_fold (typed);
  const char *p = text;
  gboolean negative = FALSE, grouped = FALSE;
  char separator = 0;
  guint64 result = 0, limit;
  gsize run;

  for (gsize i = 0; i < G_N_ELEMENTS (currencies); i++)
    if (take_suffix (text, currencies[i]))
      break;

  if (*p == '-' || *p == '+')
    negative = *p++ == '-';
  while (*p == ' ')
    p++;
  limit = negative ? (guint64) G_MAXINT64 + 1 : (guint64) G_MAXINT64;

  for (;;) {
    run = strspn (p, "0123456789");
    if (run == 0 || (grouped && run != 3))
      return FALSE;

    for (gsize i = 0; i < run; i++, p++) {
      guint digit = *p - '0';

      if (result > (limit - digit) / 10)
        return FALSE;
      result = result * 10 + digit;
    }

    if (*p == '\0')
      break;

    /* A fraction that is only zeros, behind another mark than the thousands'. */
    if ((*p == '.' || *p == ',') && *p != separator && (g_str_equal (p + 1, "0") || g_str_equal (p + 1, "00")))
      break;

    if (strchr (" .,", *p) == NULL || (grouped ? *p != separator : run > 3))
      return FALSE;
    separator = *p++;
    grouped = TRUE;
  }

  if (value != NULL)
    *value = negative ? (gint64) -result : (gint64) result;
  return TRUE;
}

/**
 * hd_number_parse_hundredths:
 * @typed: (nullable): a number as typed, with a decimal comma or point or without
 * @hundredths: (out): the number times 100; untouched when it is none
 *
 * Reads 0,15, 0.15, 1,5 and 3. What is finer than a hundredth is no such number.
 *
 * Returns: whether @typed is a number from 0 on, of at most nine digits before the comma
 */
gboolean
hd_number_parse_hundredths (const char *typed,
                            gint64     *hundredths)
{
  g_autofree char *text = hd_text_fold (typed);
  const char *p = text;
  gsize run = strspn (p, "0123456789");
  gint64 value = 0;

  if (run == 0 || run > 9)
    return FALSE;
  for (gsize i = 0; i < run; i++, p++)
    value = value * 10 + (*p - '0');
  value *= 100;
  if (*p == ',' || *p == '.') {
    p++;
    run = strspn (p, "0123456789");
    if (run == 0 || run > 2)
      return FALSE;
    value += (p[0] - '0') * 10 + (run == 2 ? p[1] - '0' : 0);
    p += run;
  }
  if (*p != '\0')
    return FALSE;
  *hundredths = value;
  return TRUE;
}
