/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The calendar of a year, read back as strictly as RFC 5545 has it. */
#include "config.h"
#include <string.h>
#include "exchange/calendar.h"
#include "fixture.h"
#include "store/duty.h"
#include "store/text.h"
#include "store/unit.h"

#define ODD_TITLE "Báo cáo; kết quả, \"quý\" <b>I</b> & C:\\tệp – đầy đủ các nội dung mà Kế hoạch giao cho đơn vị, gửi đúng hạn"

typedef struct {
  char *uid;
  char *start, *end;
  char *summary, *description, *trigger;
} Event;

static void
event_free (gpointer data)
{
  Event *event = data;

  g_free (event->uid);
  g_free (event->start);
  g_free (event->end);
  g_free (event->summary);
  g_free (event->description);
  g_free (event->trigger);
  g_free (event);
}

/* The content lines, unfolded: each line as it stands is short enough and whole. */
static GPtrArray *
unfold (const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\r\n", -1);
  GPtrArray *unfolded = g_ptr_array_new_with_free_func (g_free);
  guint n = g_strv_length (lines);

  g_assert_true (g_str_has_suffix (text, "\r\n"));
  for (guint i = 0; i + 1 < n; i++) {
    g_assert_cmpuint (strlen (lines[i]), <=, 75);
    g_assert_true (g_utf8_validate (lines[i], -1, NULL));
    g_assert_null (strpbrk (lines[i], "\r\n"));
    if (lines[i][0] == ' ') {
      char *before = g_ptr_array_steal_index (unfolded, unfolded->len - 1);

      g_ptr_array_add (unfolded, g_strconcat (before, lines[i] + 1, NULL));
      g_free (before);
    } else {
      g_assert_cmpuint (strlen (lines[i]), >, 0);
      g_ptr_array_add (unfolded, g_strdup (lines[i]));
    }
  }
  return unfolded;
}

/* A text value: nothing that must be escaped stands bare. (transfer full) */
static char *
unescape (const char *value)
{
  GString *text = g_string_new (NULL);

  for (const char *p = value; *p != '\0'; p++) {
    g_assert_true (*p != ';' && *p != ',' && (guchar) *p >= ' ');
    if (*p == '\\') {
      p++;
      g_assert_nonnull (strchr ("\\;,nN", *p));
      g_assert_true (*p != '\0');
      g_string_append_c (text, *p == 'n' || *p == 'N' ? '\n' : *p);
    } else
      g_string_append_c (text, *p);
  }
  return g_string_free (text, FALSE);
}

static const char *
value_of (const char *line, const char *name)
{
  gsize length = strlen (name);

  return strncmp (line, name, length) == 0 && line[length] == ':' ? line + length + 1 : NULL;
}

static void
check_day (const char *day)
{
  g_autofree char *iso = g_strdup_printf ("%.4s-%.2s-%.2s", day, day + 4, day + 6);

  g_assert_cmpuint (strlen (day), ==, 8);
  g_assert_true (hd_date_is_valid (iso));
}

/* The events of a calendar that is well formed. */
static GPtrArray *
parse (const char *text)
{
  g_autoptr (GPtrArray) lines = unfold (text);
  g_autoptr (GHashTable) uids = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *events = g_ptr_array_new_with_free_func (event_free);
  gboolean alarm = FALSE, stamped = FALSE;
  Event *event = NULL;
  guint n = lines->len;

  g_assert_cmpstr (g_ptr_array_index (lines, 0), ==, "BEGIN:VCALENDAR");
  g_assert_cmpstr (g_ptr_array_index (lines, 1), ==, "VERSION:2.0");
  g_assert_true (g_str_has_prefix (g_ptr_array_index (lines, 2), "PRODID:"));
  g_assert_cmpstr (g_ptr_array_index (lines, n - 1), ==, "END:VCALENDAR");
  for (guint i = 3; i + 1 < n; i++) {
    const char *line = g_ptr_array_index (lines, i), *value;

    if (g_str_equal (line, "BEGIN:VEVENT")) {
      g_assert_null (event);
      event = g_new0 (Event, 1);
      stamped = FALSE;
      g_ptr_array_add (events, event);
    } else if (g_str_equal (line, "END:VEVENT")) {
      g_assert_true (event->uid != NULL && event->start != NULL && event->end != NULL && event->summary != NULL && event->trigger != NULL && stamped);
      g_assert_false (alarm);
      event = NULL;
    } else if (g_str_equal (line, "BEGIN:VALARM")) {
      g_assert_nonnull (event);
      alarm = TRUE;
    } else if (g_str_equal (line, "END:VALARM")) {
      g_assert_true (alarm);
      alarm = FALSE;
    } else if ((value = value_of (line, "UID")) != NULL) {
      event->uid = g_strdup (value);
      g_assert_true (g_hash_table_add (uids, event->uid));
    } else if ((value = value_of (line, "DTSTAMP")) != NULL) {
      g_assert_true (g_regex_match_simple ("^\\d{8}T\\d{6}Z$", value, 0, 0));
      stamped = TRUE;
    } else if ((value = value_of (line, "DTSTART;VALUE=DATE")) != NULL) {
      check_day (value);
      event->start = g_strdup (value);
    } else if ((value = value_of (line, "DTEND;VALUE=DATE")) != NULL) {
      check_day (value);
      event->end = g_strdup (value);
    } else if ((value = value_of (line, "SUMMARY")) != NULL) {
      event->summary = unescape (value);
    } else if ((value = value_of (line, "DESCRIPTION")) != NULL) {
      g_autofree char *description = unescape (value);

      if (!alarm)
        event->description = g_steal_pointer (&description);
    } else if ((value = value_of (line, "TRIGGER")) != NULL) {
      g_assert_true (alarm);
      g_assert_true (g_regex_match_simple ("^-P\\d+D$", value, 0, 0));
      event->trigger = g_strdup (value);
    } else {
      g_assert_true (g_str_equal (line, "ACTION:DISPLAY") || g_str_equal (line, "TRANSP:TRANSPARENT") ||
                     g_str_equal (line, "CALSCALE:GREGORIAN") || g_str_equal (line, "METHOD:PUBLISH") || g_str_has_prefix (line, "X-WR-CALNAME:"));
    }
  }
  return events;
}

static GPtrArray *
events_of (Fixture *f, gint64 year, gint64 unit, const char *today)
{
  g_autoptr (GError) error = NULL;
  guint n;
  g_autofree char *text = hd_calendar_text (f->store, year, unit, today, &n, &error);
  GPtrArray *events;

  g_assert_no_error (error);
  events = parse (text);
  g_assert_cmpuint (events->len, ==, n);
  return events;
}

static Event *
event_on (GPtrArray *events, const char *day)
{
  for (guint i = 0; i < events->len; i++) {
    Event *event = g_ptr_array_index (events, i);

    if (g_str_equal (event->start, day))
      return event;
  }
  g_error ("nothing is due on %s", day);
}

static gint64
obligation (Fixture *f, gint64 plan, const char *title, const char *rhythm, const char *due, gint64 notice)
{
  static gint64 position;
  g_autofree char *code = g_strdup_printf ("O%d", (int) position);

  return fixture_save (f, g_object_new (HD_TYPE_OBLIGATION, "plan", plan, "code", code, "title", title, "rhythm", rhythm, "due", due, "owner", "all",
                                        "wording", *due != '\0' ? "trước ngày 31/01 hằng năm; kể cả ngày nghỉ" : "định kỳ", "inclusive", TRUE, "evidence", "report",
                                        "position", ++position, "notice", notice, NULL));
}

static gint64
make_plan (Fixture *f)
{
  return fixture_save (f, g_object_new (HD_TYPE_PLAN, "title", "Kế hoạch 26", "period-start", (gint64) 2023, "period-end", (gint64) 2025, NULL));
}

/* Year end, a leap day that the year has not, what has no date. */
static void
test_events (Fixture *f, gconstpointer data)
{
  static const struct { const char *due, *start, *end; gint64 notice; const char *trigger; } cases[] = {
    { "01-31", "20250131", "20250201",  0, "-P45D" },
    { "02-29", "20250228", "20250301", 10, "-P10D" },
    { "12-31", "20251231", "20260101", 60, "-P60D" },
  };
  gint64 plan = make_plan (f);
  g_autoptr (GPtrArray) events = NULL;

  fixture_save (f, fixture_unit ("Phường Ái Mộ"));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    obligation (f, plan, ODD_TITLE, "yearly", cases[i].due, cases[i].notice);
  obligation (f, plan, "Không ghi ngày", "yearly", "", 0);
  events = events_of (f, 2025, 0, "2025-02-10");
  g_assert_cmpuint (events->len, ==, G_N_ELEMENTS (cases));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    Event *event = event_on (events, cases[i].start);

    g_assert_cmpstr (event->end, ==, cases[i].end);
    g_assert_cmpstr (event->trigger, ==, cases[i].trigger);
    g_assert_cmpstr (event->summary, ==, "Hạn: " ODD_TITLE);
    g_assert_nonnull (strstr (event->description, "trước ngày 31/01 hằng năm; kể cả ngày nghỉ"));
    g_assert_nonnull (strstr (event->description, "\n- Phường Bồ Đề"));
    g_assert_nonnull (strstr (event->description, "\n- Phường Ái Mộ"));
  }
  /* What is worded "before" ends a day sooner by the stricter reading. */
  g_assert_nonnull (strstr (event_on (events, "20250131")->description, "30/01/2025"));
  g_assert_nonnull (strstr (event_on (events, "20250131")->description, "Phường Bồ Đề: quá hạn 10 ngày"));
}

/* A calendar that is made again replaces what was taken in before. */
static void
test_stable (Fixture *f, gconstpointer data)
{
  gint64 plan = make_plan (f), unit = f->unit;
  g_autoptr (GPtrArray) before = NULL, after = NULL, own = NULL;

  obligation (f, plan, "Báo cáo", "yearly", "01-31", 0);
  before = events_of (f, 2025, 0, "2025-01-10");
  after = events_of (f, 2025, 0, "2025-06-10");
  own = events_of (f, 2025, unit, "2025-06-10");
  g_assert_cmpstr (((Event *) g_ptr_array_index (before, 0))->uid, ==, ((Event *) g_ptr_array_index (after, 0))->uid);
  g_assert_cmpstr (((Event *) g_ptr_array_index (own, 0))->uid, !=, ((Event *) g_ptr_array_index (after, 0))->uid);
}

/* Who was given a later day has it as a day of its own; the others keep theirs. */
static void
test_extended (Fixture *f, gconstpointer data)
{
  gint64 plan = make_plan (f), id;
  g_autoptr (GPtrArray) events = NULL;
  Event *event;

  fixture_save (f, fixture_unit ("Phường Ái Mộ"));
  id = obligation (f, plan, "Báo cáo", "yearly", "01-31", 0);
  fixture_save (f, g_object_new (HD_TYPE_FULFILMENT, "obligation", id, "unit", f->unit, "year", (gint64) 2025, "extended", "2025-03-15",
                                 "reason", "Chuyển trụ sở", NULL));
  events = events_of (f, 2025, 0, "2025-01-10");
  g_assert_cmpuint (events->len, ==, 2);
  event = event_on (events, "20250315");
  g_assert_nonnull (strstr (event->description, "31/01/2025"));
  g_assert_nonnull (strstr (event->description, "Phường Bồ Đề"));
  g_assert_null (strstr (event->description, "Phường Ái Mộ"));
  g_assert_null (strstr (event_on (events, "20250131")->description, "Phường Bồ Đề"));
}

static void
test_file (Fixture *f, gconstpointer data)
{
  g_autofree char *path = g_build_filename (f->folder, "han.ics", NULL), *text = NULL;
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GPtrArray) events = NULL;
  g_autoptr (GError) error = NULL;
  guint n;

  obligation (f, make_plan (f), "Báo cáo", "yearly", "01-31", 0);
  g_assert_true (hd_calendar_write (f->store, 2025, 0, "2025-01-10", file, &n, NULL, &error));
  g_assert_true (g_file_get_contents (path, &text, NULL, &error));
  events = parse (text);
  g_assert_cmpuint (events->len, ==, 1);
  g_assert_cmpuint (n, ==, 1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/calendar/events", Fixture, NULL, fixture_set_up_unit, test_events, fixture_tear_down);
  g_test_add ("/calendar/stable", Fixture, NULL, fixture_set_up_unit, test_stable, fixture_tear_down);
  g_test_add ("/calendar/extended", Fixture, NULL, fixture_set_up_unit, test_extended, fixture_tear_down);
  g_test_add ("/calendar/file", Fixture, NULL, fixture_set_up_unit, test_file, fixture_tear_down);
  return g_test_run ();
}
