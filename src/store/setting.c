/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include "setting.h"
#include "text.h"

#define DEADLINES   N_("Deadlines and Waiting")
#define COUNCIL     N_("Meetings of the Council")
#define DOSSIERS    N_("Dossiers and Achievements")
#define CONTEST     N_("Writing Contest")
#define INSPECTIONS N_("Inspections and Columns")
#define REPORTS     N_("Reports")

#define OURS        N_("Proposed by this program; no regulation says it")
#define RECALLED    N_("Usual in regulations of councils, not compared with the law: enter what your own regulation says")

static const HdSetting settings[] = {
  { "due_soon_days", HD_SETTING_NUMBER, 0, 366, "45", NULL, DEADLINES, N_("Days before a deadline from which it is near"),
    N_("For what units owe, the page of the day and the reminder in calendar files. The earliest of a year is due on 30 January, and has to be spoken of in December."), OURS },
  { "due_soon_days_monthly", HD_SETTING_NUMBER, 0, 31, "7", NULL, DEADLINES, N_("The same for what is owed every month"),
    N_("Days before the day of each month."), OURS },
  { "notice_days", HD_SETTING_NUMBER, 0, 1000, "7", NULL, DEADLINES, N_("Working days of a public notice"),
    N_("A dossier that was made public moves on only after them, unless its notice has a last day of its own."),
    N_("Rule of the City of 2024 for Công dân Thủ đô ưu tú; for other awards a default") },
  { "above_days", HD_SETTING_NUMBER, 1, HD_MOST_DAYS, HD_USUAL_ABOVE_DAYS, NULL, DEADLINES, N_("Days without an answer from the level above"),
    N_("After them a nomination that was introduced upward is listed as not answered."), OURS },
  { "saturday_works", HD_SETTING_SWITCH, 0, 1, "", NULL, DEADLINES, N_("The office works on Saturdays"),
    N_("Working days of dossiers and the hint at deadlines count them then."), N_("Decided by the office") },

  { "quorum", HD_SETTING_FRACTION, 1, 1000, "2/3", NULL, COUNCIL, N_("Share of the members who must be there"),
    N_("With fewer a meeting has no quorum."), RECALLED },
  { "vote_threshold", HD_SETTING_NUMBER, 1, 100, "80", NULL, COUNCIL, N_("Votes in a hundred that an award needs"),
    N_("Of all members, for awards that have no threshold of their own in the catalogue."), RECALLED },

  { "deed_likeness", HD_SETTING_NUMBER, 50, 100, "80", NULL, DOSSIERS, N_("Words in a hundred that make two achievements the same"),
    N_("From there on a nomination is refused as awarded already; from half of them on it is hinted at."), OURS },
  { "achievement_form.individual", HD_SETTING_LINE, 0, 0, "Mẫu số …", NULL, DOSSIERS, N_("Form of the achievement report of a person"),
    N_("Stands at the head of the report. The numbers of the forms change with each decree."), RECALLED },
  { "achievement_form.collective", HD_SETTING_LINE, 0, 0, "Mẫu số …", NULL, DOSSIERS, N_("Form of the achievement report of a collective"),
    N_("Stands at the head of the report. The numbers of the forms change with each decree."), RECALLED },
  { "achievement_form.household", HD_SETTING_LINE, 0, 0, "Mẫu số …", NULL, DOSSIERS, N_("Form of the achievement report of a household"),
    N_("Stands at the head of the report. The numbers of the forms change with each decree."), RECALLED },

  { "likeness_least", HD_SETTING_SHARE, 1, 10000, "1500", NULL, CONTEST, N_("Share in common from which two entries are shown as alike"),
    N_("Of the shorter of the two. A lower share shows more pairs."), OURS },
  { "quotes", HD_SETTING_LINES, 0, 0, NULL, "quotes.json", CONTEST, N_("Quotations that anybody may use"),
    N_("Slogans and verses, one a line: entries that share only these are not alike."), OURS },

  { "checklist", HD_SETTING_LINES, 0, 0, NULL, "checklist.json", INSPECTIONS, N_("Checklist of inspections"),
    N_("What an inspection looks at, a point a line."), N_("Taken by this program from the duties of units in the plan; no regulation lists them") },
  { "column_days", HD_SETTING_NUMBER, 1, HD_MOST_DAYS, HD_USUAL_COLUMN_DAYS, NULL, INSPECTIONS, N_("Days after which a column is to be looked at again"),
    N_("A column on a portal that nobody looked at for so long is listed as such."), OURS },

  { "statistic_day", HD_SETTING_DAY, 0, 0, "12-15", NULL, REPORTS, N_("Day to which forms of the Ministry count"),
    N_("Stands at the head of forms 0601, 0602 and 0603."), N_("Thông tư 18/2025/TT-BNV, not compared with its text") },
};

const HdSetting *
hd_settings (guint *n)
{
  *n = G_N_ELEMENTS (settings);
  return settings;
}

const HdSetting *
hd_setting_lookup (const char *key)
{
  for (guint i = 0; i < G_N_ELEMENTS (settings); i++)
    if (strcmp (settings[i].key, key) == 0)
      return &settings[i];
  return NULL;
}

/* The two numbers of a fraction are kept apart. */
static char *
fraction_value (HdStore *store, const HdSetting *setting)
{
  g_autofree char *num_key = g_strconcat (setting->key, "_num", NULL), *den_key = g_strconcat (setting->key, "_den", NULL);
  g_auto (GStrv) usual = g_strsplit (setting->usual, "/", 2);
  g_autofree char *num = hd_store_setting (store, num_key, usual[0]), *den = hd_store_setting (store, den_key, usual[1]);

  return g_strdup_printf ("%s/%s", num, den);
}

char *
hd_setting_value (HdStore *store, const HdSetting *setting)
{
  return setting->kind == HD_SETTING_FRACTION ? fraction_value (store, setting)
                                              : hd_store_setting (store, setting->key, setting->usual != NULL ? setting->usual : "");
}

gint64
hd_setting_number (HdStore *store, const char *key)
{
  const HdSetting *setting = hd_setting_lookup (key);
  g_autofree char *text = hd_setting_value (store, setting);
  gint64 value;

  if (g_ascii_string_to_signed (text, 10, setting->min, setting->max, &value, NULL))
    return value;
  return g_ascii_strtoll (setting->usual, NULL, 10);
}

static gboolean
read_fraction (const HdSetting *setting, const char *text, gint64 *num, gint64 *den)
{
  g_auto (GStrv) parts = g_strsplit (text, "/", 2);

  return g_strv_length (parts) == 2 && g_ascii_string_to_signed (parts[0], 10, 0, setting->max, num, NULL) &&
         g_ascii_string_to_signed (parts[1], 10, 1, setting->max, den, NULL);
}

void
hd_setting_fraction (HdStore *store, const char *key, gint64 *num, gint64 *den)
{
  const HdSetting *setting = hd_setting_lookup (key);
  g_autofree char *text = hd_setting_value (store, setting);

  if (!read_fraction (setting, text, num, den))
    read_fraction (setting, setting->usual, num, den);
}

char *
hd_setting_format (const HdSetting *setting, const char *value)
{
  if (setting->kind == HD_SETTING_SHARE) {
    g_autofree char *share = hd_number_format_hundredths (g_ascii_strtoll (value, NULL, 10));

    return g_strdup_printf ("%s %%", share);
  }
  return setting->kind == HD_SETTING_DAY ? hd_day_format (value) : g_strdup (value);
}

static gboolean
refuse (const HdSetting *setting, const char *says, GError **error)
{
  g_set_error (error, HD_ERROR, HD_ERROR_INVALID, "%s: %s", _(setting->title), says);
  return FALSE;
}

static gboolean
parse_number (const HdSetting *setting, const char *typed, char **value, GError **error)
{
  g_autofree char *says = NULL;
  gint64 number;

  if (hd_number_parse (typed, &number) && number >= setting->min && number <= setting->max) {
    *value = g_strdup_printf ("%" PRId64, number);
    return TRUE;
  }
  says = g_strdup_printf (_("Enter a whole number from %" PRId64 " to %" PRId64), setting->min, setting->max);
  return refuse (setting, says, error);
}

static gboolean
parse_share (const HdSetting *setting, const char *typed, char **value, GError **error)
{
  g_autofree char *plain = g_strdelimit (g_strdup (typed), "%", ' ');
  g_autofree char *least = hd_setting_format (setting, "1"), *most = hd_setting_format (setting, "10000"), *says = NULL;
  gint64 number;

  if (hd_number_parse_hundredths (g_strstrip (plain), &number) && number >= setting->min && number <= setting->max) {
    *value = g_strdup_printf ("%" PRId64, number);
    return TRUE;
  }
  says = g_strdup_printf (_("Enter a share from %s to %s"), least, most);
  return refuse (setting, says, error);
}

static gboolean
parse_fraction (const HdSetting *setting, const char *typed, char **value, GError **error)
{
  g_auto (GStrv) parts = g_strsplit (typed, "/", -1);
  gint64 num, den;

  if (g_strv_length (parts) != 2 || !hd_number_parse (parts[0], &num) || !hd_number_parse (parts[1], &den) ||
      num < 1 || den < num || den > setting->max)
    return refuse (setting, _("Enter a fraction such as 2/3, not more than the whole"), error);
  *value = g_strdup_printf ("%" PRId64 "/%" PRId64, num, den);
  return TRUE;
}

/* As an office writes a day of each year; 29/2 is there in some years only. */
static gboolean
parse_day (const HdSetting *setting, const char *typed, char **value, GError **error)
{
  g_autofree char *rest = NULL;
  g_autoptr (GPtrArray) days = hd_holidays_read (typed, &rest);
  HdHoliday *day = days->len == 1 ? g_ptr_array_index (days, 0) : NULL;

  if (day == NULL || strlen (day->day) != strlen ("MM-DD") || *day->name != '\0' || strcmp (day->day, "02-29") == 0)
    return refuse (setting, _("Enter a day and a month, such as 15/12"), error);
  *value = g_strdup (day->day);
  return TRUE;
}

gboolean
hd_setting_parse (const HdSetting *setting, const char *typed, char **value, GError **error)
{
  switch (setting->kind) {
  case HD_SETTING_NUMBER:
    return parse_number (setting, typed, value, error);
  case HD_SETTING_FRACTION:
    return parse_fraction (setting, typed, value, error);
  case HD_SETTING_SHARE:
    return parse_share (setting, typed, value, error);
  case HD_SETTING_DAY:
    return parse_day (setting, typed, value, error);
  case HD_SETTING_SWITCH:
    *value = g_strdup (*typed != '\0' && strcmp (typed, "0") != 0 ? "1" : "");
    return TRUE;
  case HD_SETTING_LINE:
    *value = hd_text_clean (typed, -1);
    return TRUE;
  case HD_SETTING_LINES:
    *value = hd_text_clean_lines (typed, -1);
    return TRUE;
  }
  g_return_val_if_reached (FALSE);
}

static gboolean
write_value (HdStore *store, const HdSetting *setting, const char *value, GError **error)
{
  g_autofree char *num_key = g_strconcat (setting->key, "_num", NULL), *den_key = g_strconcat (setting->key, "_den", NULL);
  g_auto (GStrv) parts = g_strsplit (value, "/", 2);

  if (setting->kind != HD_SETTING_FRACTION)
    return hd_store_set_setting (store, setting->key, value, error);
  return hd_store_set_setting (store, num_key, parts[0], error) && hd_store_set_setting (store, den_key, parts[1], error);
}

gboolean
hd_setting_save (HdStore *store, const HdSetting *setting, const char *value, GError **error)
{
  /* Translators: the name of a step that can be undone; %s is a setting of the council. */
  g_autofree char *label = g_strdup_printf (_("Setting: %s"), _(setting->title));

  if (!hd_store_begin (store, label, error))
    return FALSE;
  if (write_value (store, setting, value, error))
    return hd_store_commit (store, error);
  hd_store_rollback (store);
  return FALSE;
}
