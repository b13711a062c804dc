/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "room.h"

typedef struct
{
  HdContext *context;         /* (owned) */
  gboolean   sidebar_folded;
} HdRoomPrivate;

typedef enum { PROP_CONTEXT = 1, PROP_SIDEBAR_FOLDED, N_PROPS } HdRoomProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (HdRoom, hd_room, ADW_TYPE_BIN)

static void
hd_room_finalize (GObject *object)
{
  HdRoomPrivate *priv = hd_room_get_instance_private (HD_ROOM (object));

  /* Not in dispose: parts of the room ask for the store while they go. */
  g_clear_object (&priv->context);
  G_OBJECT_CLASS (hd_room_parent_class)->finalize (object);
}

static void
hd_room_get_property (GObject    *object,
                      guint       prop_id,
                      GValue     *value,
                      GParamSpec *pspec)
{
  HdRoomPrivate *priv = hd_room_get_instance_private (HD_ROOM (object));

  switch ((HdRoomProperty) prop_id) {
  case PROP_CONTEXT:
    g_value_set_object (value, priv->context);
    break;
  case PROP_SIDEBAR_FOLDED:
    g_value_set_boolean (value, priv->sidebar_folded);
    break;
  case N_PROPS:
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
hd_room_set_property (GObject      *object,
                      guint         prop_id,
                      const GValue *value,
                      GParamSpec   *pspec)
{
  HdRoomPrivate *priv = hd_room_get_instance_private (HD_ROOM (object));

  switch ((HdRoomProperty) prop_id) {
  case PROP_CONTEXT:
    priv->context = g_value_dup_object (value);
    break;
  case PROP_SIDEBAR_FOLDED:
    priv->sidebar_folded = g_value_get_boolean (value);
    break;
  case N_PROPS:
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
hd_room_class_init (HdRoomClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = hd_room_finalize;
  object_class->get_property = hd_room_get_property;
  object_class->set_property = hd_room_set_property;
  properties[PROP_CONTEXT] = g_param_spec_object ("context", NULL, NULL, HD_TYPE_CONTEXT,
                                                  G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_SIDEBAR_FOLDED] = g_param_spec_boolean ("sidebar-folded", NULL, NULL, FALSE,
                                                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
hd_room_init (HdRoom *self)
{
}

HdContext *
hd_room_context (HdRoom *self)
{
  HdRoomPrivate *priv = hd_room_get_instance_private (self);

  return priv->context;
}

HdStore *
hd_room_store (HdRoom *self)
{
  return hd_context_store (hd_room_context (self));
}

void
hd_room_leave (HdRoom *self)
{
  if (HD_ROOM_GET_CLASS (self)->leave != NULL)
    HD_ROOM_GET_CLASS (self)->leave (self);
}

gboolean
hd_room_show_record (HdRoom     *self,
                     const char *table,
                     gint64      id)
{
  return HD_ROOM_GET_CLASS (self)->show_record != NULL && HD_ROOM_GET_CLASS (self)->show_record (self, table, id);
}

gboolean
hd_room_new_record (HdRoom   *self,
                    HdRecord *template)
{
  return HD_ROOM_GET_CLASS (self)->new_record != NULL && HD_ROOM_GET_CLASS (self)->new_record (self, template);
}

void
hd_room_enter (HdRoom *self)
{
  if (HD_ROOM_GET_CLASS (self)->enter != NULL)
    HD_ROOM_GET_CLASS (self)->enter (self);
  else
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

gboolean
hd_room_unfinished (HdRoom *self)
{
  return HD_ROOM_GET_CLASS (self)->unfinished != NULL && HD_ROOM_GET_CLASS (self)->unfinished (self);
}
