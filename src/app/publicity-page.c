/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The means by which exemplars are told of, in one room: who speaks, who pledged to follow
 * them, and what is printed. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "page.h"
#include "rooms.h"

#define HD_TYPE_PUBLICITY_PAGE (hd_publicity_page_get_type ())
G_DECLARE_FINAL_TYPE (HdPublicityPage, hd_publicity_page, HD, PUBLICITY_PAGE, HdRoom)

static const struct {
  const char *table;
  const char *title;   /* msgid */
  GType     (*type) (void);
} pages[] = {
  { "speaker",     N_("Speakers"),     hd_speaker_page_get_type },
  { "pledge",      N_("Pledges"),      hd_pledge_page_get_type },
  { "publication", N_("Publications"), hd_publication_page_get_type },
};

struct _HdPublicityPage
{
  HdRoom    parent_instance;

  GtkStack *stack;                         /* borrowed: child */
  HdRoom   *rooms[G_N_ELEMENTS (pages)];   /* borrowed: made when first shown; NULL until then */
};

enum { PROP_0, PROP_PAGE, N_PROPS };

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (HdPublicityPage, hd_publicity_page, HD_TYPE_ROOM)

/* The choice of the page, under the filters of each. */
static GtkWidget *
make_switcher (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++) {
    GtkWidget *button = gtk_toggle_button_new_with_label (_(pages[i].title));

    gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", pages[i].table);
    gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "publicity.page");
    gtk_widget_set_hexpand (button, TRUE);
    gtk_box_append (GTK_BOX (box), button);
  }
  gtk_widget_add_css_class (box, "linked");
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  gtk_widget_set_margin_bottom (box, 6);
  return box;
}

static HdRoom *
room_at (HdPublicityPage *self,
         guint            index)
{
  if (self->rooms[index] == NULL) {
    self->rooms[index] = g_object_new (pages[index].type (), "context", hd_room_context (HD_ROOM (self)), NULL);
    g_object_bind_property (self, "sidebar-folded", self->rooms[index], "sidebar-folded", G_BINDING_SYNC_CREATE);
    hd_page_add_bar (HD_PAGE (self->rooms[index]), make_switcher ());
    gtk_stack_add_named (self->stack, GTK_WIDGET (self->rooms[index]), pages[index].table);
  }
  return self->rooms[index];
}

static HdRoom *
shown_room (HdPublicityPage *self)
{
  GtkWidget *shown = gtk_stack_get_visible_child (self->stack);

  return shown != NULL ? HD_ROOM (shown) : room_at (self, 0);
}

/* The page that lists records of a table; NULL if none does. */
static HdRoom *
show_page (HdPublicityPage *self,
           const char      *table)
{
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if (g_str_equal (pages[i].table, table)) {
      HdRoom *room = room_at (self, i);

      if (room != shown_room (self))
        hd_room_leave (shown_room (self));
      gtk_stack_set_visible_child (self->stack, GTK_WIDGET (room));
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGE]);
      return room;
    }
  return NULL;
}

static void
hd_publicity_page_leave (HdRoom *room)
{
  hd_room_leave (shown_room (HD_PUBLICITY_PAGE (room)));
}

static gboolean
hd_publicity_page_show_record (HdRoom     *room,
                               const char *table,
                               gint64      id)
{
  HdRoom *page = show_page (HD_PUBLICITY_PAGE (room), table);

  return page != NULL && hd_room_show_record (page, table, id);
}

static gboolean
hd_publicity_page_new_record (HdRoom   *room,
                              HdRecord *template)
{
  HdRoom *page = show_page (HD_PUBLICITY_PAGE (room), hd_record_type_table (G_OBJECT_TYPE (template)));

  return page != NULL && hd_room_new_record (page, template);
}

static void
hd_publicity_page_enter (HdRoom *room)
{
  hd_room_enter (shown_room (HD_PUBLICITY_PAGE (room)));
}

static gboolean
hd_publicity_page_unfinished (HdRoom *room)
{
  HdPublicityPage *self = HD_PUBLICITY_PAGE (room);

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if (self->rooms[i] != NULL && hd_room_unfinished (self->rooms[i]))
      return TRUE;
  return FALSE;
}

/* What the window asks of a room is asked of the page that is shown. */
static void
page_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  gtk_widget_activate_action_variant (GTK_WIDGET (shown_room (HD_PUBLICITY_PAGE (widget))), name, parameter);
}

static void
hd_publicity_page_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  const char *shown = gtk_stack_get_visible_child_name (HD_PUBLICITY_PAGE (object)->stack);

  if (prop_id == PROP_PAGE)
    g_value_set_string (value, shown != NULL ? shown : pages[0].table);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
hd_publicity_page_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  if (prop_id == PROP_PAGE) {
    HdRoom *room = show_page (HD_PUBLICITY_PAGE (object), g_value_get_string (value));

    if (room != NULL)
      hd_room_enter (room);
  } else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
hd_publicity_page_constructed (GObject *object)
{
  G_OBJECT_CLASS (hd_publicity_page_parent_class)->constructed (object);
  room_at (HD_PUBLICITY_PAGE (object), 0);
}

static void
hd_publicity_page_class_init (HdPublicityPageClass *klass)
{
  static const char *const actions[] = { "page.new", "page.save", "page.revert", "page.search" };
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  HdRoomClass *room_class = HD_ROOM_CLASS (klass);

  object_class->constructed = hd_publicity_page_constructed;
  object_class->get_property = hd_publicity_page_get_property;
  object_class->set_property = hd_publicity_page_set_property;
  room_class->leave = hd_publicity_page_leave;
  room_class->show_record = hd_publicity_page_show_record;
  room_class->new_record = hd_publicity_page_new_record;
  room_class->enter = hd_publicity_page_enter;
  room_class->unfinished = hd_publicity_page_unfinished;
  properties[PROP_PAGE] = g_param_spec_string ("page", NULL, NULL, NULL, G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_install_property_action (widget_class, "publicity.page", "page");
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i], NULL, page_action);
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    gtk_widget_class_add_binding_action (widget_class, GDK_KEY_1 + i, GDK_CONTROL_MASK, "publicity.page", "s", pages[i].table);
}

static void
hd_publicity_page_init (HdPublicityPage *self)
{
  self->stack = GTK_STACK (gtk_stack_new ());
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->stack));
}
