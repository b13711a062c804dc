/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "option.h"
#include "store/text.h"

struct _HdOption
{
  GObject parent_instance;

  gint64  id;
  char   *nick;    /* (owned) */
  char   *label;   /* (owned) */
  char   *folded;  /* (owned) (nullable): made when first searched */
};

enum { PROP_0, PROP_LABEL, N_PROPS };

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (HdOption, hd_option, G_TYPE_OBJECT)

static void
hd_option_finalize (GObject *object)
{
  HdOption *self = HD_OPTION (object);

  g_free (self->nick);
  g_free (self->label);
  g_free (self->folded);
  G_OBJECT_CLASS (hd_option_parent_class)->finalize (object);
}

static void
hd_option_get_property (GObject    *object,
                        guint       prop_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  HdOption *self = HD_OPTION (object);

  if (prop_id == PROP_LABEL)
    g_value_set_string (value, self->label);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
hd_option_class_init (HdOptionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = hd_option_finalize;
  object_class->get_property = hd_option_get_property;
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, "", G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
hd_option_init (HdOption *self)
{
}

HdOption *
hd_option_new (gint64      id,
               const char *nick,
               const char *label)
{
  HdOption *self = g_object_new (HD_TYPE_OPTION, NULL);

  self->id = id;
  self->nick = g_strdup (nick != NULL ? nick : "");
  self->label = g_strdup (label != NULL ? label : "");
  return self;
}

gint64
hd_option_id (HdOption *self)
{
  return self->id;
}

const char *
hd_option_nick (HdOption *self)
{
  return self->nick;
}

const char *
hd_option_label (HdOption *self)
{
  return self->label;
}

gboolean
hd_option_matches (HdOption   *self,
                   const char *folded)
{
  g_auto (GStrv) words = g_strsplit (folded, " ", -1);

  if (self->folded == NULL)
    self->folded = hd_text_fold (self->label);
  return hd_text_has_words (self->folded, words);
}

GListModel *
hd_options_from_choices (const HdChoice *choices)
{
  GListStore *store = g_list_store_new (HD_TYPE_OPTION);

  for (guint i = 0; choices[i].nick != NULL; i++) {
    g_autoptr (HdOption) option = hd_option_new (i, choices[i].nick, _(choices[i].label));

    g_list_store_append (store, option);
  }
  return G_LIST_MODEL (store);
}

GListModel *
hd_options_from_years (int first,
                       int last)
{
  GListStore *store = g_list_store_new (HD_TYPE_OPTION);

  for (int year = last; year >= first; year--) {
    g_autofree char *text = g_strdup_printf ("%d", year);
    g_autoptr (HdOption) option = hd_option_new (year, text, text);

    g_list_store_append (store, option);
  }
  return G_LIST_MODEL (store);
}
