/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <string.h>
#include "calendar.h"
#include "store/duty.h"
#include "store/setting.h"
#include "store/text.h"

/* Octets of a line, without its end (RFC 5545, 3.1). */
#define LINE_LENGTH 75

/* So many owners are named each, whatever became of it. */
#define MAX_NAMED 5

/* What is due on one day: the duties of an obligation whose day it is. */
typedef struct {
  GPtrArray *duties;   /* (owned) of HdDuty, borrowed */
  char      *due;      /* (owned): ISO */
} Event;

static void
event_free (gpointer data)
{
  Event *event = data;

  g_ptr_array_unref (event->duties);
  g_free (event->due);
  g_free (event);
}

/* A content line, folded between characters. */
static void
add_line (GString *text, const char *name, const char *value)
{
  g_autofree char *line = g_strconcat (name, ":", value, NULL);
  gsize width = 0;

  for (const char *p = line; *p != '\0'; p = g_utf8_next_char (p)) {
    gsize length = g_utf8_next_char (p) - p;

    if (width + length > LINE_LENGTH) {
      g_string_append (text, "\r\n ");
      width = 1;
    }
    g_string_append_len (text, p, length);
    width += length;
  }
  g_string_append (text, "\r\n");
}

/* The value of a text (RFC 5545, 3.3.11). (transfer full) */
static char *
escape (const char *value)
{
  GString *text = g_string_new (NULL);

  for (const char *p = value; *p != '\0'; p++)
    switch (*p) {
    case '\\':
    case ';':
    case ',':
      g_string_append_c (text, '\\');
      g_string_append_c (text, *p);
      break;
    case '\n':
      g_string_append (text, "\\n");
      break;
    default:
      /* Other controls may not stand in a text. */
      if ((guchar) *p >= ' ' && *p != 0x7f)
        g_string_append_c (text, *p);
    }
  return g_string_free (text, FALSE);
}

static void
add_text (GString *text, const char *name, const char *value)
{
  g_autofree char *escaped = escape (value);

  add_line (text, name, escaped);
}

/* "20240410" of an ISO day. */
static void
add_day (GString *text, const char *name, const char *iso)
{
  g_autofree char *day = g_strdup_printf ("%.4s%.2s%.2s", iso, iso + 5, iso + 8);

  add_line (text, name, day);
}

/* What became of it, where that is worth a word. (transfer full) */
static char *
state_of (const HdDuty *duty)
{
  g_autofree char *done = hd_date_format (duty->done);

  switch (duty->state) {
  case HD_DUTY_DONE:
  case HD_DUTY_DONE_LATE:
    return *done == '\0' ? g_strdup (": đã hoàn thành") : g_strdup_printf (": đã hoàn thành ngày %s", done);
  case HD_DUTY_EXEMPT:
    return g_strdup (": không phải thực hiện");
  case HD_DUTY_LATE:
    return g_strdup_printf (": quá hạn %" G_GINT64_FORMAT " ngày", duty->days_late);
  case HD_DUTY_OPEN:
  case HD_DUTY_SOON:
  case HD_DUTY_UNDATED:
  default:
    return duty->counted && duty->quota > 0 ? g_strdup_printf (": %" G_GINT64_FORMAT "/%" G_GINT64_FORMAT, duty->count, duty->quota) : g_strdup ("");
  }
}

static gboolean
is_done (const HdDuty *duty)
{
  return duty->state == HD_DUTY_DONE || duty->state == HD_DUTY_DONE_LATE || duty->state == HD_DUTY_EXEMPT;
}

/* As the plan words the day, in all its wordings; the stricter reading and a day of rest
 * beside it; and who owes it. (transfer full) */
static char *
description_of (HdStore *store, const Event *event)
{
  const HdDuty *first = g_ptr_array_index (event->duties, 0);
  const char *wording = hd_record_text (first->obligation, HD_OBLIGATION_WORDING);
  const char *other = hd_record_text (first->obligation, HD_OBLIGATION_WORDING_OTHER);
  const char *source = hd_record_text (first->obligation, HD_OBLIGATION_SOURCE);
  g_autofree char *hint = hd_duty_hint (store, event->due);
  GString *text = g_string_new (NULL);
  guint done = 0;

  if (*wording != '\0')
    g_string_append_printf (text, "Thời hạn theo Kế hoạch: %s%s%s\n", wording, *other != '\0' ? "; " : "", other);
  if (*source != '\0')
    g_string_append_printf (text, "Căn cứ: %s\n", source);
  if (strcmp (first->due_strict, event->due) != 0 && *first->due_strict != '\0' && strcmp (first->due, first->due_worded) == 0) {
    g_autofree char *strict = hd_date_format (first->due_strict);

    g_string_append_printf (text, "Hiểu theo cách chặt hơn: đến hết ngày %s\n", strict);
  }
  if (strcmp (first->due, first->due_worded) != 0) {
    g_autofree char *worded = hd_date_format (first->due_worded);

    g_string_append_printf (text, "Đã gia hạn; hạn ban đầu: %s\n", worded);
  }
  if (*hint != '\0')
    g_string_append_printf (text, "%s\n", hint);
  for (guint i = 0; i < event->duties->len; i++) {
    const HdDuty *duty = g_ptr_array_index (event->duties, i);
    g_autofree char *state = state_of (duty);

    done += is_done (duty);
    /* Of many, those that still owe it are named. */
    if (event->duties->len <= MAX_NAMED || !is_done (duty))
      g_string_append_printf (text, "- %s%s\n", duty->owner, state);
  }
  if (event->duties->len > MAX_NAMED)
    g_string_append_printf (text, "Đã hoàn thành: %u/%u đơn vị\n", done, event->duties->len);
  if (text->len > 0)
    g_string_truncate (text, text->len - 1);
  return g_string_free (text, FALSE);
}

/* The same for the same event in every calendar that is made, so that a newer one replaces it:
 * an extension is an event of its own. (transfer full) */
static char *
uid_of (const Event *event, gint64 unit)
{
  const HdDuty *first = g_ptr_array_index (event->duties, 0);
  GString *uid = g_string_new (NULL);

  g_string_append_printf (uid, "obligation-%" G_GINT64_FORMAT "-%d-%02u", hd_record_id (first->obligation), (int) first->year, first->month);
  if (unit != 0)
    g_string_append_printf (uid, "-%" G_GINT64_FORMAT, unit);
  if (strcmp (first->due, first->due_worded) != 0)
    g_string_append_printf (uid, "-%s", event->due);
  g_string_append (uid, "@hoadep.vn");
  return g_string_free (uid, FALSE);
}

static void
add_event (HdStore *store, GString *text, const Event *event, gint64 unit, const char *stamp, gint64 usual_notice)
{
  const HdDuty *first = g_ptr_array_index (event->duties, 0);
  const char *title = hd_record_text (first->obligation, HD_OBLIGATION_TITLE);
  gint64 notice = hd_record_int (first->obligation, HD_OBLIGATION_NOTICE);
  g_autofree char *uid = uid_of (event, unit), *description = description_of (store, event);
  g_autofree char *next = hd_date_add_days (event->due, 1);
  g_autofree char *trigger = g_strdup_printf ("-P%dD", (int) (notice > 0 ? notice : usual_notice));
  g_autofree char *summary = first->month == 0 ? g_strconcat ("Hạn: ", title, NULL)
                                                : g_strdup_printf ("Hạn: %s (tháng %u/%d)", title, first->month, (int) first->year);

  add_line (text, "BEGIN", "VEVENT");
  add_line (text, "UID", uid);
  add_line (text, "DTSTAMP", stamp);
  add_day (text, "DTSTART;VALUE=DATE", event->due);
  add_day (text, "DTEND;VALUE=DATE", next);
  add_text (text, "SUMMARY", summary);
  add_text (text, "DESCRIPTION", description);
  add_line (text, "TRANSP", "TRANSPARENT");
  add_line (text, "BEGIN", "VALARM");
  add_line (text, "ACTION", "DISPLAY");
  add_text (text, "DESCRIPTION", summary);
  add_line (text, "TRIGGER", trigger);
  add_line (text, "END", "VALARM");
  add_line (text, "END", "VEVENT");
}

/* Duties come obligation by obligation; those of one day stand together. */
static GPtrArray *
events_of (GPtrArray *duties)
{
  GPtrArray *events = g_ptr_array_new_with_free_func (event_free);

  for (guint i = 0; i < duties->len; i++) {
    HdDuty *duty = g_ptr_array_index (duties, i);
    Event *found = NULL;

    if (*duty->due == '\0')
      continue;
    for (guint j = events->len; found == NULL && j > 0; j--) {
      Event *event = g_ptr_array_index (events, j - 1);
      HdDuty *other = g_ptr_array_index (event->duties, 0);

      if (hd_record_id (other->obligation) != hd_record_id (duty->obligation) || other->year != duty->year)
        break;
      if (other->month == duty->month && strcmp (event->due, duty->due) == 0 &&
          (strcmp (other->due, other->due_worded) == 0) == (strcmp (duty->due, duty->due_worded) == 0))
        found = event;
    }
    if (found == NULL) {
      found = g_new0 (Event, 1);
      found->duties = g_ptr_array_new ();
      found->due = g_strdup (duty->due);
      g_ptr_array_add (events, found);
    }
    g_ptr_array_add (found->duties, duty);
  }
  return events;
}

char *
hd_calendar_text (HdStore *store, gint64 year, gint64 unit, const char *today, guint *n, GError **error)
{
  const HdDutyScope scope = { .from_year = year, .to_year = year, .unit = unit, .today = today };
  g_autoptr (GPtrArray) duties = hd_duties (store, &scope, error);
  g_autoptr (GPtrArray) events = NULL;
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *stamp = g_date_time_format (now, "%Y%m%dT%H%M%SZ");
  gint64 notice = hd_setting_number (store, "due_soon_days");
  g_autofree char *name = g_strdup_printf ("Thời hạn năm %d", (int) year);
  GString *text;

  if (duties == NULL)
    return NULL;
  events = events_of (duties);
  text = g_string_new (NULL);
  add_line (text, "BEGIN", "VCALENDAR");
  add_line (text, "VERSION", "2.0");
  add_line (text, "PRODID", "-//Hoa Dep//hoadep " HD_VERSION "//VI");
  add_line (text, "CALSCALE", "GREGORIAN");
  add_line (text, "METHOD", "PUBLISH");
  add_text (text, "X-WR-CALNAME", name);
  for (guint i = 0; i < events->len; i++)
    add_event (store, text, g_ptr_array_index (events, i), unit, stamp, notice);
  add_line (text, "END", "VCALENDAR");
  if (n != NULL)
    *n = events->len;
  return g_string_free (text, FALSE);
}

gboolean
hd_calendar_write (HdStore *store, gint64 year, gint64 unit, const char *today, GFile *file, guint *n, GCancellable *cancellable, GError **error)
{
  g_autofree char *text = hd_calendar_text (store, year, unit, today, n, error);

  return text != NULL && g_file_replace_contents (file, text, strlen (text), NULL, FALSE, G_FILE_CREATE_REPLACE_DESTINATION, NULL, cancellable, error);
}
