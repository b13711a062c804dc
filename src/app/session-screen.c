/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "big-screen.h"
#include "feedback.h"
#include "session-screen.h"
#include "store/result.h"
#include "store/text.h"

#define HD_TYPE_SESSION_SCREEN (hd_session_screen_get_type ())
G_DECLARE_FINAL_TYPE (HdSessionScreen, hd_session_screen, HD, SESSION_SCREEN, HdBigScreen)

struct _HdSessionScreen
{
  HdBigScreen parent_instance;

  gint64      round;
  HdResults  *results;    /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (HdSessionScreen, hd_session_screen, HD_TYPE_BIG_SCREEN)

/* By kind and place, as the results stand now. */
static GArray *
hd_session_screen_list (HdBigScreen *screen)
{
  HdSessionScreen *self = HD_SESSION_SCREEN (screen);
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  g_clear_pointer (&self->results, hd_results_free);
  self->results = hd_results_of (hd_context_store (hd_big_screen_context (screen)), self->round, NULL, NULL);
  for (guint i = 0; self->results != NULL && i < self->results->results->len; i++)
    g_array_append_val (ids, ((HdResult *) g_ptr_array_index (self->results->results, i))->work);
  return ids;
}

static HdResult *
result_of (HdSessionScreen *self,
           gint64           work)
{
  for (guint i = 0; self->results != NULL && i < self->results->results->len; i++)
    if (((HdResult *) g_ptr_array_index (self->results->results, i))->work == work)
      return g_ptr_array_index (self->results->results, i);
  return NULL;
}

/* What the judges gave, whoever gave it: in the order of the marks. (transfer full) */
static char *
list_marks (HdResult *result)
{
  g_autoptr (GArray) totals = g_array_new (FALSE, FALSE, sizeof (gint64));
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < result->marks->len; i++) {
    gint64 total = g_array_index (result->marks, HdResultMark, i).total;
    guint at = 0;

    while (at < totals->len && g_array_index (totals, gint64, at) >= total)
      at++;
    g_array_insert_val (totals, at, total);
  }
  for (guint i = 0; i < totals->len; i++) {
    g_autofree char *total = hd_number_format_hundredths (g_array_index (totals, gint64, i));

    g_string_append_printf (text, "%s%s", i > 0 ? " · " : "", total);
  }
  return g_string_free (text, FALSE);
}

/* The mark and the place, once every sheet is in: before, they would sway those who are
 * still marking. */
static void
hd_session_screen_show_item (HdBigScreen *screen,
                             gint64       id)
{
  HdSessionScreen *self = HD_SESSION_SCREEN (screen);
  HdContext *context = hd_big_screen_context (screen);
  HdResult *result = result_of (self, id);
  g_autofree char *round = hd_store_label (hd_context_store (context), "contest_round", self->round);
  g_autofree char *title = NULL, *marks = NULL, *mean = NULL, *share = NULL, *verdict = NULL;
  HdBigScreenText text = { round, _("No works in this round"), "", "", "", "", "" };

  if (result != NULL) {
    text.name = result->code;
    text.award = title = hd_store_label (hd_context_store (context), "work", id);
    text.who = hd_context_name (context, "contest_kind", result->kind);
    if (result->count == 0 || result->marks->len < result->expected) {
      text.verdict = verdict = g_strdup_printf (_("%u of %u sheets are in"), result->marks->len, result->expected);
    } else {
      text.deed = marks = list_marks (result);
      mean = hd_number_format_hundredths (result->mean);
      share = result->rank == 0 ? g_strdup_printf (_("%s points"), mean) : g_strdup_printf (_("%s points, place %u"), mean, result->rank);
      text.share = share;
      text.verdict = result->diverged ? _("The marks differ too much: not settled yet")
                     : result->tied ? _("Equal with another work: the council decides")
                     : result->prize != 0 ? hd_context_name (context, "prize", result->prize) : "";
    }
  }
  hd_big_screen_set_text (screen, &text);
}

static void
hd_session_screen_finalize (GObject *object)
{
  g_clear_pointer (&HD_SESSION_SCREEN (object)->results, hd_results_free);
  G_OBJECT_CLASS (hd_session_screen_parent_class)->finalize (object);
}

static void
hd_session_screen_class_init (HdSessionScreenClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hd_session_screen_finalize;
  HD_BIG_SCREEN_CLASS (klass)->list = hd_session_screen_list;
  HD_BIG_SCREEN_CLASS (klass)->show = hd_session_screen_show_item;
}

static void
hd_session_screen_init (HdSessionScreen *self)
{
}

GtkWindow *
hd_session_screen_show (GtkWidget *widget,
                        HdContext *context,
                        gint64     round,
                        gint64     work)
{
  HdSessionScreen *self = g_object_new (HD_TYPE_SESSION_SCREEN, "context", context, "title", _("Screen of the Final Session"),
                                        "transient-for", hd_feedback_window (widget), NULL);

  self->round = round;
  hd_big_screen_present (HD_BIG_SCREEN (self), work);
  return GTK_WINDOW (self);
}
