/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The one home of Vietnamese text: normal form, folding, order, repair, dates,
 * numbers and money. Pure functions on UTF-8; no GObject, no SQL, no locale. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Normal form. */
char     *hd_text_decode         (const char *text, gssize len);
char     *hd_text_clean          (const char *text, gssize len);
char     *hd_text_clean_lines    (const char *text, gssize len);
char     *hd_text_fold           (const char *text);
char    **hd_text_words          (const char *typed);
gboolean  hd_text_has_words      (const char *folded, char **words);
char     *hd_text_key            (const char *text);
gboolean  hd_text_has_marks      (const char *text);
char     *hd_text_capitalize_name (const char *name);
char     *hd_text_title_unit     (const char *name);
char     *hd_text_excerpt        (const char *text, guint max_chars);

/* Order. */
typedef enum {
  HD_NAME_ORDER_GIVEN,   /* tên, đệm, họ: the default of office lists */
  HD_NAME_ORDER_FAMILY,  /* họ, đệm, tên */
} HdNameOrder;

int       hd_text_compare        (const char *a, const char *b);
char     *hd_text_sort_key       (const char *text);
char     *hd_text_name_sort_key  (const char *name, HdNameOrder order);
char     *hd_text_given_name     (const char *name);

/* Legacy encodings. */
typedef enum {
  HD_ENCODING_UNICODE,      /* composed or without marks: nothing to do */
  HD_ENCODING_DECOMPOSED,   /* Unicode with combining marks */
  HD_ENCODING_TCVN3,
  HD_ENCODING_VNI,
} HdEncoding;

HdEncoding  hd_text_detect_encoding (const char *text, const char *font);
const char *hd_encoding_nick        (HdEncoding encoding);
char       *hd_text_repair          (const char *text, HdEncoding encoding, const char *font);

/* Dates: "", "YYYY", "YYYY-MM" or "YYYY-MM-DD". */
gboolean  hd_date_parse          (const char *typed, char **iso);
gboolean  hd_date_parse_in_year  (const char *typed, int year, char **iso);
gboolean  hd_date_is_valid       (const char *iso);
char     *hd_date_format         (const char *iso);
char     *hd_date_format_long    (const char *iso);
int       hd_date_compare        (const char *a, const char *b);
gint64    hd_date_days_between   (const char *from, const char *to);
char     *hd_date_add_days       (const char *iso, int days);
char     *hd_date_from_serial    (double serial, gboolean base_1904);
char     *hd_date_today          (void);

/* Numbers and money. */
char     *hd_number_format       (gint64 value);
char     *hd_number_format_office (gint64 value);
char     *hd_number_format_hundredths (gint64 hundredths);
char     *hd_number_in_words     (gint64 value);
char     *hd_money_in_words      (gint64 dong);
gboolean  hd_number_parse        (const char *typed, gint64 *value);
gboolean  hd_number_parse_hundredths (const char *typed, gint64 *hundredths);

G_END_DECLS
