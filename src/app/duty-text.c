/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>

#include "duty-text.h"
#include "store/text.h"
#include "text-parts.h"

/* From the best to the worst. */
static const HdDutyState severity[] = {
  HD_DUTY_EXEMPT, HD_DUTY_DONE, HD_DUTY_DONE_LATE, HD_DUTY_UNDATED, HD_DUTY_OPEN, HD_DUTY_SOON, HD_DUTY_LATE,
};

static guint
severity_of (HdDutyState state)
{
  for (guint i = 0; i < G_N_ELEMENTS (severity); i++)
    if (severity[i] == state)
      return i;
  return 0;
}

HdDutyState
hd_duty_cell_state (HdDuty **duties,
                    guint    n,
                    guint   *done)
{
  HdDutyState worst = HD_DUTY_EXEMPT;

  *done = 0;
  for (guint i = 0; i < n; i++) {
    *done += hd_duty_is_done (duties[i]);
    if (severity_of (duties[i]->state) > severity_of (worst))
      worst = duties[i]->state;
  }
  return worst;
}

/* 2023-06-08 is 08/06. (transfer full) */
static char *
short_day (const char *iso)
{
  return strlen (iso) == 10 ? g_strdup_printf ("%.2s/%.2s", iso + 8, iso + 5) : hd_date_format (iso);
}

/* Days from now to when it is due; 0 if that is not known. */
static gint64
days_left (const HdDuty *duty)
{
  g_autofree char *today = hd_date_today ();

  return *duty->due != '\0' ? MAX (0, hd_date_days_between (today, duty->due)) : 0;
}

static gboolean
is_extended (const HdDuty *duty)
{
  return *duty->due != '\0' && strcmp (duty->due, duty->due_worded) > 0;
}

static char *
sign_of_one (const HdDuty *duty)
{
  GString *text = g_string_new (NULL);
  g_autofree char *done = short_day (duty->done), *due = short_day (duty->due);

  switch (duty->state) {
  case HD_DUTY_DONE:
  case HD_DUTY_DONE_LATE:
    g_string_append (text, g_str_equal (duty->noted, "accepted") ? "✓✓" : "✓");
    if (duty->state == HD_DUTY_DONE_LATE)
      g_string_append_printf (text, " +%" G_GINT64_FORMAT, duty->days_late);
    else if (*done != '\0')
      g_string_append_printf (text, " %s", done);
    break;
  case HD_DUTY_LATE:
    g_string_append_printf (text, "! %" G_GINT64_FORMAT, duty->days_late);
    break;
  case HD_DUTY_SOON:
    g_string_append_printf (text, "◷ %" G_GINT64_FORMAT, days_left (duty));
    break;
  case HD_DUTY_EXEMPT:
    g_string_append (text, "–");
    break;
  case HD_DUTY_UNDATED:
    g_string_append (text, "◌");
    break;
  case HD_DUTY_OPEN:
  default:
    g_string_append (text, "○");
  }
  if (hd_duty_awaits_revision (duty))
    g_string_append (text, " ↶");
  if (!hd_duty_is_done (duty) && is_extended (duty))
    g_string_append_printf (text, " →%s", due);
  if (duty->counted && !hd_duty_is_done (duty))
    g_string_append_printf (text, "  %" G_GINT64_FORMAT "/%" G_GINT64_FORMAT, duty->count, duty->quota);
  return g_string_free (text, FALSE);
}

char *
hd_duty_cell_sign (HdDuty **duties,
                   guint    n)
{
  static const char *const signs[] = {
    [HD_DUTY_OPEN] = "○", [HD_DUTY_SOON] = "◷", [HD_DUTY_LATE] = "!", [HD_DUTY_DONE] = "✓", [HD_DUTY_DONE_LATE] = "✓ +",
    [HD_DUTY_UNDATED] = "◌", [HD_DUTY_EXEMPT] = "–",
  };
  guint done;
  HdDutyState state;

  if (n == 0)
    return g_strdup ("");
  if (n == 1)
    return sign_of_one (duties[0]);
  state = hd_duty_cell_state (duties, n, &done);
  return g_strdup_printf ("%s  %u/%u", signs[state], done, n);
}

char *
hd_duty_state_text (const HdDuty *duty)
{
  g_autofree char *done = hd_date_format (duty->done);
  const char *noted = *duty->noted != '\0' ? hd_choice_label (hd_fulfilment_states, duty->noted) : NULL;
  GString *text = g_string_new (NULL);
  g_autofree char *days = NULL;
  gint64 left = days_left (duty);

  switch (duty->state) {
  case HD_DUTY_LATE:
    days = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "overdue by %u day", "overdue by %u days", duty->days_late), (guint) duty->days_late);
    break;
  case HD_DUTY_SOON:
    days = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "due in %u day", "due in %u days", left), (guint) left);
    break;
  case HD_DUTY_DONE_LATE:
    days = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "done %u day late", "done %u days late", duty->days_late), (guint) duty->days_late);
    break;
  case HD_DUTY_OPEN:
  case HD_DUTY_DONE:
  case HD_DUTY_UNDATED:
  case HD_DUTY_EXEMPT:
  default:
    days = g_utf8_strdown (_(hd_duty_label (duty)), -1);
  }
  g_string_append (text, days);
  if (hd_duty_is_done (duty) && *done != '\0')
    g_string_append_printf (text, " (%s)", done);
  if (duty->counted && duty->state != HD_DUTY_EXEMPT) {
    g_string_append (text, ", ");
    if (hd_duty_is_done (duty))
      g_string_append_printf (text, _("%" PRId64 " of at least %" PRId64), duty->count, duty->quota);
    else
      g_string_append_printf (text, _("%" PRId64 "/%" PRId64 " so far"), duty->count, duty->quota);
  }
  if (noted != NULL && duty->state != HD_DUTY_EXEMPT) {
    g_autofree char *lower = g_utf8_strdown (_(noted), -1);

    g_string_append_printf (text, ", %s", lower);
  }
  return g_string_free (text, FALSE);
}

char *
hd_duty_title (const HdDuty *duty)
{
  const char *title = hd_record_text (duty->obligation, HD_OBLIGATION_TITLE);

  /* Translators: an obligation, and the month or year in which it is owed. */
  if (duty->month != 0)
    return g_strdup_printf (_("%s, month %u/%" PRId64), title, duty->month, duty->year);
  return g_strdup_printf (_("%s, year %" PRId64), title, duty->year);
}

char *
hd_duty_sentence (HdDuty **duties,
                  guint    n)
{
  g_autofree char *title = NULL, *state = NULL;
  guint done;

  if (n == 0)
    return g_strdup (_("Owes nothing here"));
  if (n == 1) {
    title = hd_duty_title (duties[0]);
    state = hd_duty_state_text (duties[0]);
  } else {
    hd_duty_cell_state (duties, n, &done);
    title = g_strdup_printf (_("%s, year %" PRId64), hd_record_text (duties[0]->obligation, HD_OBLIGATION_TITLE), duties[0]->year);
    state = g_strdup_printf (_("%u of %u months"), done, n);
  }
  return g_strdup_printf ("%s, %s: %s", duties[0]->owner, title, state);
}

/* How the wordings are read. */
static void
add_readings (GString      *text,
              const HdDuty *duty)
{
  g_autofree char *wordings = NULL;
  const char *first = hd_record_text (duty->obligation, HD_OBLIGATION_WORDING);
  const char *other = hd_record_text (duty->obligation, HD_OBLIGATION_WORDING_OTHER);
  g_autofree char *kind = hd_date_format (duty->due_worded), *strict = hd_date_format (duty->due_strict);
  g_autofree char *readings = NULL;

  if (*first != '\0')
    wordings = *other != '\0' && !g_str_equal (first, other) ? g_strdup_printf ("“%s”, “%s”", first, other) : g_strdup_printf ("“%s”", first);
  hd_text_parts_add (text, wordings);
  if (*kind == '\0')
    return;
  if (g_str_equal (kind, strict) || *strict == '\0')
    readings = g_strdup_printf (_("due %s"), kind);
  else if (duty->days_late_strict > duty->days_late)
    readings = g_strdup_printf (_("due %s; read strictly %s (%u days late)"), kind, strict, (guint) duty->days_late_strict);
  else
    readings = g_strdup_printf (_("due %s; read strictly %s"), kind, strict);
  hd_text_parts_add (text, readings);
}

static const char *
kind_of_evidence (const char *table)
{
  if (g_str_equal (table, "activity"))
    return _("fulfilled by an activity");
  if (g_str_equal (table, "criteria"))
    return _("fulfilled by criteria in the register");
  if (g_str_equal (table, "nomination"))
    return _("fulfilled by nominations");
  return NULL;
}

char *
hd_duty_detail (HdContext *context,
                HdDuty   **duties,
                guint      n)
{
  HdStore *store = hd_context_store (context);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *hint = NULL, *number = NULL;
  g_autoptr (HdRecord) fulfilment = NULL;

  if (n == 0)
    return g_strdup ("");
  if (n > 1)
    return g_strdup (_("Press Enter to see its months. A key is for the first month that is not done."));
  add_readings (text, duties[0]);
  hint = hd_duty_hint (store, duties[0]->due);
  hd_text_parts_add (text, hint);
  if (duties[0]->fulfilment != 0)
    fulfilment = hd_store_get (store, HD_TYPE_FULFILMENT, duties[0]->fulfilment, NULL);
  if (fulfilment != NULL) {
    g_autofree char *until = hd_date_format (hd_record_text (fulfilment, HD_FULFILMENT_EXTENDED));
    g_autofree char *extended = *until != '\0' ? g_strdup_printf (_("extended until %s"), until) : NULL;

    hd_text_parts_add (text, extended);
    hd_text_parts_add (text, hd_record_text (fulfilment, HD_FULFILMENT_REASON));
    number = *hd_record_text (fulfilment, HD_FULFILMENT_NUMBER) != '\0' ?
             g_strdup_printf (_("document %s"), hd_record_text (fulfilment, HD_FULFILMENT_NUMBER)) : NULL;
    hd_text_parts_add (text, number);
    hd_text_parts_add (text, hd_record_text (fulfilment, HD_FULFILMENT_COMMENT));
  }
  hd_text_parts_add (text, kind_of_evidence (duties[0]->from_table));
  return g_string_free (g_steal_pointer (&text), FALSE);
}

char *
hd_duty_total_text (const HdDutyTotal *total)
{
  if (total->late > 0)
    return g_strdup_printf ("%u/%u  !%u", total->done, total->owed, total->late);
  return g_strdup_printf ("%u/%u", total->done, total->owed);
}
