/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "big-screen.h"
#include "feedback.h"
#include "meeting-screen.h"
#include "meeting-words.h"
#include "store/text.h"

#define HD_TYPE_MEETING_SCREEN (hd_meeting_screen_get_type ())
G_DECLARE_FINAL_TYPE (HdMeetingScreen, hd_meeting_screen, HD, MEETING_SCREEN, HdBigScreen)

/* As much of a deed as can be read from the end of a table. */
#define DEED_CHARS 600

struct _HdMeetingScreen
{
  HdBigScreen parent_instance;

  gint64      meeting;
};

G_DEFINE_FINAL_TYPE (HdMeetingScreen, hd_meeting_screen, HD_TYPE_BIG_SCREEN)

/* Who it is, and from where. (transfer full) */
static char *
describe (HdContext *context,
          HdRecord  *nomination)
{
  const char *position = hd_record_text (nomination, HD_NOMINATION_POSITION), *workplace = hd_record_text (nomination, HD_NOMINATION_WORKPLACE);
  const char *unit = hd_context_name (context, "unit", hd_record_int (nomination, HD_NOMINATION_UNIT));
  GString *who = g_string_new (position);

  /* An address is nobody's business in a room; a place of work is. */
  if (*position != '\0' && *workplace != '\0' && !g_str_equal (workplace, unit))
    g_string_append_printf (who, ", %s", workplace);
  g_string_append_printf (who, "%s%s", who->len > 0 ? " · " : "", unit);
  return g_string_free (who, FALSE);
}

static GArray *
hd_meeting_screen_list (HdBigScreen *screen)
{
  g_autoptr (GPtrArray) items = hd_meeting_items (hd_context_store (hd_big_screen_context (screen)), HD_MEETING_SCREEN (screen)->meeting, NULL);
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; items != NULL && i < items->len; i++) {
    gint64 id = hd_record_id (g_ptr_array_index (items, i));

    g_array_append_val (ids, id);
  }
  return ids;
}

static void
hd_meeting_screen_show_item (HdBigScreen *screen,
                             gint64       id)
{
  HdContext *context = hd_big_screen_context (screen);
  HdStore *store = hd_context_store (context);
  g_autoptr (HdRecord) item = id != 0 ? hd_store_get (store, HD_TYPE_AGENDA_ITEM, id, NULL) : NULL;
  g_autoptr (HdRecord) nomination = item != NULL ? hd_store_get (store, HD_TYPE_NOMINATION,
                                                                 hd_record_int (item, HD_AGENDA_ITEM_NOMINATION), NULL) : NULL;
  g_autofree char *title = hd_store_label (store, "meeting", HD_MEETING_SCREEN (screen)->meeting);
  g_autofree char *name = NULL, *who = NULL, *award = NULL, *deed = NULL, *share = NULL, *verdict = NULL;
  HdBigScreenText text = { title, _("Nothing on the agenda"), "", "", "", "", "" };
  HdTally tally;

  if (nomination != NULL) {
    const char *honorific = hd_record_text (nomination, HD_NOMINATION_HONORIFIC);

    text.name = name = g_strdup_printf ("%s%s%s", honorific, *honorific != '\0' ? " " : "", hd_record_text (nomination, HD_NOMINATION_FULL_NAME));
    text.who = who = describe (context, nomination);
    text.award = award = hd_context_display (context, nomination, HD_NOMINATION_AWARD_FORM);
    text.deed = deed = hd_text_excerpt (hd_record_text (nomination, HD_NOMINATION_ACHIEVEMENT), DEED_CHARS);
    /* A vote that is not counted yet says nothing, so that it sways nobody. */
    if (hd_agenda_tally (store, HD_AGENDA_ITEM (item), &tally, NULL) && tally.counted) {
      text.share = share = hd_meeting_share_words (&tally);
      text.verdict = verdict = hd_meeting_verdict_words (&tally, item);
    }
  }
  hd_big_screen_set_text (screen, &text);
}

static void
hd_meeting_screen_class_init (HdMeetingScreenClass *klass)
{
  HD_BIG_SCREEN_CLASS (klass)->list = hd_meeting_screen_list;
  HD_BIG_SCREEN_CLASS (klass)->show = hd_meeting_screen_show_item;
}

static void
hd_meeting_screen_init (HdMeetingScreen *self)
{
}

GtkWindow *
hd_meeting_screen_show (GtkWidget *widget,
                        HdContext *context,
                        gint64     meeting,
                        gint64     item)
{
  HdMeetingScreen *self = g_object_new (HD_TYPE_MEETING_SCREEN, "context", context, "title", _("Meeting-room Screen"),
                                        "transient-for", hd_feedback_window (widget), NULL);

  self->meeting = meeting;
  hd_big_screen_present (HD_BIG_SCREEN (self), item);
  return GTK_WINDOW (self);
}
