/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "feedback.h"
#include "meeting-screen.h"
#include "meeting-words.h"
#include "store/text.h"

#define HD_TYPE_MEETING_SCREEN (hd_meeting_screen_get_type ())
G_DECLARE_FINAL_TYPE (HdMeetingScreen, hd_meeting_screen, HD, MEETING_SCREEN, GtkWindow)

/* As much of a deed as can be read from the end of a table. */
#define DEED_CHARS 600

struct _HdMeetingScreen
{
  GtkWindow   parent_instance;

  /* Template widgets */
  GtkLabel   *meeting_title;
  GtkLabel   *place;
  GtkLabel   *name;
  GtkLabel   *who;
  GtkLabel   *award;
  GtkLabel   *deed;
  GtkLabel   *share;
  GtkLabel   *verdict;

  /* Owned */
  HdContext  *context;
  GArray     *items;      /* of gint64 */

  gint64      meeting;
  gint64      item;       /* 0 on an empty agenda */
  guint       reload_id;  /* idle: the store changed */
};

G_DEFINE_FINAL_TYPE (HdMeetingScreen, hd_meeting_screen, GTK_TYPE_WINDOW)

static guint
position_of (HdMeetingScreen *self)
{
  for (guint i = 0; i < self->items->len; i++)
    if (g_array_index (self->items, gint64, i) == self->item)
      return i;
  return 0;
}

static void
show_text (GtkLabel   *label,
           const char *text)
{
  gtk_label_set_text (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), *text != '\0');
}

/* A long name is shown smaller, so that it stays on the screen. */
static void
show_name (HdMeetingScreen *self,
           const char      *name)
{
  gboolean is_long = g_utf8_strlen (name, -1) > 60;

  show_text (self->name, name);
  gtk_widget_remove_css_class (GTK_WIDGET (self->name), is_long ? "hd-screen-name" : "hd-screen-long-name");
  gtk_widget_add_css_class (GTK_WIDGET (self->name), is_long ? "hd-screen-long-name" : "hd-screen-name");
}

static void
show_subject (HdMeetingScreen *self,
              HdRecord        *nomination)
{
  const char *position = hd_record_text (nomination, HD_NOMINATION_POSITION), *workplace = hd_record_text (nomination, HD_NOMINATION_WORKPLACE);
  const char *unit = hd_context_name (self->context, "unit", hd_record_int (nomination, HD_NOMINATION_UNIT));
  const char *honorific = hd_record_text (nomination, HD_NOMINATION_HONORIFIC);
  g_autofree char *name = g_strdup_printf ("%s%s%s", honorific, *honorific != '\0' ? " " : "", hd_record_text (nomination, HD_NOMINATION_FULL_NAME));
  g_autoptr (GString) who = g_string_new (position);
  g_autofree char *award = hd_context_display (self->context, nomination, HD_NOMINATION_AWARD_FORM);
  g_autofree char *deed = hd_text_excerpt (hd_record_text (nomination, HD_NOMINATION_ACHIEVEMENT), DEED_CHARS);

  /* An address is nobody's business in a room; a place of work is. */
  if (*position != '\0' && *workplace != '\0' && !g_str_equal (workplace, unit))
    g_string_append_printf (who, ", %s", workplace);
  g_string_append_printf (who, "%s%s", who->len > 0 ? " · " : "", unit);
  show_name (self, name);
  show_text (self->who, who->str);
  show_text (self->award, award);
  show_text (self->deed, deed);
}

static void
show_item (HdMeetingScreen *self)
{
  HdStore *store = hd_context_store (self->context);
  g_autoptr (HdRecord) item = self->item != 0 ? hd_store_get (store, HD_TYPE_AGENDA_ITEM, self->item, NULL) : NULL;
  g_autoptr (HdRecord) nomination = item != NULL ? hd_store_get (store, HD_TYPE_NOMINATION,
                                                                 hd_record_int (item, HD_AGENDA_ITEM_NOMINATION), NULL) : NULL;
  g_autofree char *title = hd_store_label (store, "meeting", self->meeting);
  g_autofree char *place = self->items->len > 0 ? g_strdup_printf ("%u/%u", position_of (self) + 1, self->items->len) : g_strdup ("");
  g_autofree char *share = NULL, *verdict = NULL;
  HdTally tally;

  gtk_label_set_text (self->meeting_title, title);
  gtk_label_set_text (self->place, place);
  if (nomination == NULL) {
    show_name (self, _("Nothing on the agenda"));
    show_text (self->who, "");
    show_text (self->award, "");
    show_text (self->deed, "");
    show_text (self->share, "");
    show_text (self->verdict, "");
    return;
  }
  show_subject (self, nomination);
  /* A vote that is not counted yet says nothing, so that it sways nobody. */
  if (hd_agenda_tally (store, HD_AGENDA_ITEM (item), &tally, NULL) && tally.counted) {
    share = hd_meeting_share_words (&tally);
    verdict = hd_meeting_verdict_words (&tally, item);
  }
  show_text (self->share, share != NULL ? share : "");
  show_text (self->verdict, verdict != NULL ? verdict : "");
}

static void
reload (HdMeetingScreen *self)
{
  g_autoptr (GPtrArray) items = hd_meeting_items (hd_context_store (self->context), self->meeting, NULL);
  gboolean there = FALSE;

  g_array_set_size (self->items, 0);
  for (guint i = 0; items != NULL && i < items->len; i++) {
    gint64 id = hd_record_id (g_ptr_array_index (items, i));

    g_array_append_val (self->items, id);
    there |= id == self->item;
  }
  if (!there)
    self->item = self->items->len > 0 ? g_array_index (self->items, gint64, 0) : 0;
  show_item (self);
}

static gboolean
reload_cb (gpointer data)
{
  HD_MEETING_SCREEN (data)->reload_id = 0;
  reload (data);
  return G_SOURCE_REMOVE;
}

static void
changed_cb (HdMeetingScreen *self)
{
  if (self->reload_id == 0)
    self->reload_id = g_idle_add (reload_cb, self);
}

static void
go (HdMeetingScreen *self,
    int              by)
{
  gint64 to = (gint64) position_of (self) + by;

  if (self->items->len == 0)
    return;
  self->item = g_array_index (self->items, gint64, CLAMP (to, 0, (gint64) self->items->len - 1));
  show_item (self);
}

static void
go_action (GtkWidget  *widget,
           const char *name,
           GVariant   *parameter)
{
  go (HD_MEETING_SCREEN (widget), g_variant_get_int32 (parameter));
}

static const struct {
  guint key;
  int   by;
} steps[] = {
  { GDK_KEY_Right, 1 }, { GDK_KEY_Down, 1 }, { GDK_KEY_Page_Down, 1 }, { GDK_KEY_space, 1 },
  { GDK_KEY_Left, -1 }, { GDK_KEY_Up, -1 }, { GDK_KEY_Page_Up, -1 }, { GDK_KEY_BackSpace, -1 },
  { GDK_KEY_Home, -100000 }, { GDK_KEY_End, 100000 },
};

/* Before the window takes the arrows for its own: there is nothing to move the focus to. */
static gboolean
key_pressed_cb (HdMeetingScreen *self,
                guint            keyval,
                guint            keycode,
                GdkModifierType  state)
{
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    if (steps[i].key == keyval) {
      go (self, steps[i].by);
      return GDK_EVENT_STOP;
    }
  return GDK_EVENT_PROPAGATE;
}

static void
full_screen_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  if (gtk_window_is_fullscreen (GTK_WINDOW (widget)))
    gtk_window_unfullscreen (GTK_WINDOW (widget));
  else
    gtk_window_fullscreen (GTK_WINDOW (widget));
}

static void
hd_meeting_screen_dispose (GObject *object)
{
  HdMeetingScreen *self = HD_MEETING_SCREEN (object);

  g_clear_handle_id (&self->reload_id, g_source_remove);
  g_clear_pointer (&self->items, g_array_unref);
  g_clear_object (&self->context);
  G_OBJECT_CLASS (hd_meeting_screen_parent_class)->dispose (object);
}

static void
hd_meeting_screen_class_init (HdMeetingScreenClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_meeting_screen_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/meeting-screen.ui");
  gtk_widget_class_bind_template_child (widget_class, HdMeetingScreen, meeting_title);
  gtk_widget_class_bind_template_child (widget_class, HdMeetingScreen, place);
  gtk_widget_class_bind_template_child (widget_class, HdMeetingScreen, name);
  gtk_widget_class_bind_template_child (widget_class, HdMeetingScreen, who);
  gtk_widget_class_bind_template_child (widget_class, HdMeetingScreen, award);
  gtk_widget_class_bind_template_child (widget_class, HdMeetingScreen, deed);
  gtk_widget_class_bind_template_child (widget_class, HdMeetingScreen, share);
  gtk_widget_class_bind_template_child (widget_class, HdMeetingScreen, verdict);
  gtk_widget_class_install_action (widget_class, "screen.go", "i", go_action);
  gtk_widget_class_install_action (widget_class, "screen.full-screen", NULL, full_screen_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F11, 0, "screen.full-screen", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
hd_meeting_screen_init (HdMeetingScreen *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->items = g_array_new (FALSE, FALSE, sizeof (gint64));
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

GtkWindow *
hd_meeting_screen_show (GtkWidget *widget,
                        HdContext *context,
                        gint64     meeting,
                        gint64     item)
{
  HdMeetingScreen *self = g_object_new (HD_TYPE_MEETING_SCREEN, "transient-for", hd_feedback_window (widget), NULL);

  self->context = g_object_ref (context);
  self->meeting = meeting;
  self->item = item;
  g_signal_connect_object (hd_context_store (context), "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  reload (self);
  gtk_window_fullscreen (GTK_WINDOW (self));
  gtk_window_present (GTK_WINDOW (self));
  return GTK_WINDOW (self);
}
