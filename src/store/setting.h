/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a regulation or an office decides and this program only proposes: each such number or
 * text with its meaning, its source and what is used until somebody changes it. Also the days
 * on which the office rests. */
#pragma once

#include "store.h"

G_BEGIN_DECLS

typedef enum {
  HD_SETTING_NUMBER,
  HD_SETTING_FRACTION,   /* "2/3", kept as two numbers: «key»_num and «key»_den */
  HD_SETTING_SHARE,      /* hundredths of a per cent */
  HD_SETTING_SWITCH,     /* "1" or "" */
  HD_SETTING_DAY,        /* of each year: MM-DD */
  HD_SETTING_LINE,
  HD_SETTING_LINES,      /* one thing a line */
} HdSettingKind;

typedef struct {
  const char   *key;
  HdSettingKind kind;
  gint64        min, max;
  const char   *usual;     /* as it is kept; NULL where the shipped rules have the text … */
  const char   *rules;     /* … in this file */
  const char   *group;     /* msgids from here on */
  const char   *title;
  const char   *purpose;   /* what it is for */
  const char   *source;    /* who says so */
} HdSetting;

/* Used until an office says otherwise, where SQL counts by them. */
#define HD_USUAL_ABOVE_DAYS  "60"
#define HD_USUAL_COLUMN_DAYS "90"
#define HD_MOST_DAYS         3650
/* What hd_setting_number() gives for one of these. */
#define HD_SQL_SETTING_DAYS(key, usual)                                                   \
  "COALESCE ((SELECT CAST (s.value AS INTEGER) FROM setting s WHERE s.key = '" key "' AND s.value NOT GLOB '*[^0-9]*'" \
  " AND CAST (s.value AS INTEGER) BETWEEN 1 AND " G_STRINGIFY (HD_MOST_DAYS) "), " usual ")"

/* Group by group. */
const HdSetting *hd_settings        (guint *n);
const HdSetting *hd_setting_lookup  (const char *key);

/* As it is kept; what is usual where nothing is, "" where the shipped rules have that.
 * (transfer full) */
char      *hd_setting_value         (HdStore *store, const HdSetting *setting);
/* Of one that is a number: within its limits, else the usual one. */
gint64     hd_setting_number        (HdStore *store, const char *key);
void       hd_setting_fraction       (HdStore *store, const char *key, gint64 *num, gint64 *den);
/* What is kept, as it is read and typed: "15 %", "15/12". (transfer full) */
char      *hd_setting_format        (const HdSetting *setting, const char *value);
gboolean   hd_setting_parse         (const HdSetting *setting, const char *typed, char **value, GError **error);
/* One change set, called after the setting; part of one that was begun. */
gboolean   hd_setting_save          (HdStore *store, const HdSetting *setting, const char *value, GError **error);

/* A day, or one of each year, on which the office rests, or works though it is a weekend. */
typedef struct {
  char    *day;       /* "YYYY-MM-DD" or, each year, "MM-DD" */
  char    *name;
  gboolean works;
} HdHoliday;

HdHoliday *hd_holiday_new           (const char *day, const char *name, gboolean works);
void       hd_holiday_free          (HdHoliday *self);
char      *hd_day_format            (const char *day);   /* of "MM-DD" or a date: dd/mm or dd/mm/yyyy (transfer full) */
/* Those of each year first, then by date. (transfer full) (element-type HdHoliday) */
GPtrArray *hd_holidays              (HdStore *store);
/* What was typed or pasted from a table, a day or a run of days a line: "2/9 Quốc khánh",
 * "16/2/2026 - 20/2/2026 Tết". A line that says "làm bù" is of days on which the office
 * works. @rest: the lines that name no day. (transfer full) (element-type HdHoliday) */
GPtrArray *hd_holidays_read         (const char *block, char **rest);
/* Adds days, or names those anew that are there; takes days away. One change set. */
gboolean   hd_holidays_add          (HdStore *store, GPtrArray *holidays, GError **error);
gboolean   hd_holidays_remove       (HdStore *store, const char *first, const char *last, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdHoliday, hd_holiday_free)

G_END_DECLS
