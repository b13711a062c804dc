/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "big-screen.h"

typedef struct
{
  /* Template widgets */
  GtkLabel  *occasion;
  GtkLabel  *place;
  GtkLabel  *name;
  GtkLabel  *who;
  GtkLabel  *award;
  GtkLabel  *deed;
  GtkLabel  *share;
  GtkLabel  *verdict;

  /* Owned */
  HdContext *context;
  GArray    *items;      /* of gint64 */

  gint64     item;       /* 0 where there is none */
  guint      reload_id;  /* idle: the store changed */
} HdBigScreenPrivate;

typedef enum { PROP_CONTEXT = 1, N_PROPS } HdBigScreenProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (HdBigScreen, hd_big_screen, GTK_TYPE_WINDOW)

static guint
position_of (HdBigScreenPrivate *priv)
{
  for (guint i = 0; i < priv->items->len; i++)
    if (g_array_index (priv->items, gint64, i) == priv->item)
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

static void
show_item (HdBigScreen *self)
{
  HdBigScreenPrivate *priv = hd_big_screen_get_instance_private (self);
  g_autofree char *place = priv->items->len > 0 ? g_strdup_printf ("%u/%u", position_of (priv) + 1, priv->items->len) : g_strdup ("");

  gtk_label_set_text (priv->place, place);
  HD_BIG_SCREEN_GET_CLASS (self)->show (self, priv->item);
}

static void
reload (HdBigScreen *self)
{
  HdBigScreenPrivate *priv = hd_big_screen_get_instance_private (self);
  gboolean there = FALSE;

  g_clear_pointer (&priv->items, g_array_unref);
  priv->items = HD_BIG_SCREEN_GET_CLASS (self)->list (self);
  for (guint i = 0; i < priv->items->len; i++)
    there |= g_array_index (priv->items, gint64, i) == priv->item;
  if (!there)
    priv->item = priv->items->len > 0 ? g_array_index (priv->items, gint64, 0) : 0;
  show_item (self);
}

static gboolean
reload_cb (gpointer data)
{
  HdBigScreenPrivate *priv = hd_big_screen_get_instance_private (data);

  priv->reload_id = 0;
  reload (data);
  return G_SOURCE_REMOVE;
}

static void
changed_cb (HdBigScreen *self)
{
  HdBigScreenPrivate *priv = hd_big_screen_get_instance_private (self);

  if (priv->reload_id == 0)
    priv->reload_id = g_idle_add (reload_cb, self);
}

static void
go (HdBigScreen *self,
    int          by)
{
  HdBigScreenPrivate *priv = hd_big_screen_get_instance_private (self);
  gint64 to = (gint64) position_of (priv) + by;

  if (priv->items->len == 0)
    return;
  priv->item = g_array_index (priv->items, gint64, CLAMP (to, 0, (gint64) priv->items->len - 1));
  show_item (self);
}

static void
go_action (GtkWidget  *widget,
           const char *name,
           GVariant   *parameter)
{
  go (HD_BIG_SCREEN (widget), g_variant_get_int32 (parameter));
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
key_pressed_cb (HdBigScreen     *self,
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
hd_big_screen_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  switch ((HdBigScreenProperty) prop_id) {
  case PROP_CONTEXT:
    g_value_set_object (value, hd_big_screen_context (HD_BIG_SCREEN (object)));
    break;
  case N_PROPS:
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
hd_big_screen_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  HdBigScreenPrivate *priv = hd_big_screen_get_instance_private (HD_BIG_SCREEN (object));

  switch ((HdBigScreenProperty) prop_id) {
  case PROP_CONTEXT:
    priv->context = g_value_dup_object (value);
    break;
  case N_PROPS:
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
hd_big_screen_dispose (GObject *object)
{
  HdBigScreenPrivate *priv = hd_big_screen_get_instance_private (HD_BIG_SCREEN (object));

  g_clear_handle_id (&priv->reload_id, g_source_remove);
  g_clear_pointer (&priv->items, g_array_unref);
  g_clear_object (&priv->context);
  G_OBJECT_CLASS (hd_big_screen_parent_class)->dispose (object);
}

static void
hd_big_screen_class_init (HdBigScreenClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hd_big_screen_dispose;
  object_class->get_property = hd_big_screen_get_property;
  object_class->set_property = hd_big_screen_set_property;
  properties[PROP_CONTEXT] = g_param_spec_object ("context", NULL, NULL, HD_TYPE_CONTEXT,
                                                  G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/big-screen.ui");
  gtk_widget_class_bind_template_child_private (widget_class, HdBigScreen, occasion);
  gtk_widget_class_bind_template_child_private (widget_class, HdBigScreen, place);
  gtk_widget_class_bind_template_child_private (widget_class, HdBigScreen, name);
  gtk_widget_class_bind_template_child_private (widget_class, HdBigScreen, who);
  gtk_widget_class_bind_template_child_private (widget_class, HdBigScreen, award);
  gtk_widget_class_bind_template_child_private (widget_class, HdBigScreen, deed);
  gtk_widget_class_bind_template_child_private (widget_class, HdBigScreen, share);
  gtk_widget_class_bind_template_child_private (widget_class, HdBigScreen, verdict);
  gtk_widget_class_install_action (widget_class, "screen.go", "i", go_action);
  gtk_widget_class_install_action (widget_class, "screen.full-screen", NULL, full_screen_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F11, 0, "screen.full-screen", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
hd_big_screen_init (HdBigScreen *self)
{
  HdBigScreenPrivate *priv = hd_big_screen_get_instance_private (self);
  GtkEventController *keys = gtk_event_controller_key_new ();

  priv->items = g_array_new (FALSE, FALSE, sizeof (gint64));
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

HdContext *
hd_big_screen_context (HdBigScreen *self)
{
  HdBigScreenPrivate *priv = hd_big_screen_get_instance_private (self);

  return priv->context;
}

void
hd_big_screen_set_text (HdBigScreen           *self,
                        const HdBigScreenText *text)
{
  HdBigScreenPrivate *priv = hd_big_screen_get_instance_private (self);
  /* A long name is shown smaller, so that it stays on the screen. */
  gboolean is_long = g_utf8_strlen (text->name, -1) > 60;

  gtk_label_set_text (priv->occasion, text->occasion);
  show_text (priv->name, text->name);
  gtk_widget_remove_css_class (GTK_WIDGET (priv->name), is_long ? "hd-screen-name" : "hd-screen-long-name");
  gtk_widget_add_css_class (GTK_WIDGET (priv->name), is_long ? "hd-screen-long-name" : "hd-screen-name");
  show_text (priv->who, text->who);
  show_text (priv->award, text->award);
  show_text (priv->deed, text->deed);
  show_text (priv->share, text->share);
  show_text (priv->verdict, text->verdict);
}

void
hd_big_screen_present (HdBigScreen *self,
                       gint64       id)
{
  HdBigScreenPrivate *priv = hd_big_screen_get_instance_private (self);

  priv->item = id;
  g_signal_connect_object (hd_context_store (priv->context), "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  reload (self);
  gtk_window_fullscreen (GTK_WINDOW (self));
  gtk_window_present (GTK_WINDOW (self));
}
