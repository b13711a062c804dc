/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "clusters.h"
#include "page.h"
#include "rooms.h"
#include "store/unit.h"
#include "unit-tree.h"

#define HD_TYPE_UNIT_PAGE (hd_unit_page_get_type ())
G_DECLARE_FINAL_TYPE (HdUnitPage, hd_unit_page, HD, UNIT_PAGE, HdPage)

struct _HdUnitPage
{
  HdPage      parent_instance;

  HdUnitTree *tree;  /* (owned) */
};

enum { PROP_0, PROP_GROUP_BY, N_PROPS };

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (HdUnitPage, hd_unit_page, HD_TYPE_PAGE)

static const HdPageColumn columns[] = {
  { "name",       HD_UNIT_NAME,       NULL, "name", 34, TRUE,  TRUE },
  { "short_name", HD_UNIT_SHORT_NAME, NULL, NULL,   14, FALSE, FALSE },
  { "code",       HD_UNIT_CODE,       NULL, NULL,   8,  FALSE, FALSE },
  { "kind",       HD_UNIT_KIND,       NULL, NULL,   14, FALSE, FALSE },
  { "cluster",    HD_UNIT_CLUSTER,    NULL, NULL,   18, FALSE, TRUE },
  { "contact",    HD_UNIT_CONTACT,    NULL, NULL,   18, FALSE, TRUE },
  { "phone",      HD_UNIT_PHONE,      NULL, NULL,   12, FALSE, TRUE },
  { "email",      HD_UNIT_EMAIL,      NULL, NULL,   18, FALSE, FALSE },
};

static const char *const filters[] = { "kind", "cluster", NULL };

static void
hd_unit_page_prepare_new (HdPage   *page,
                          HdRecord *record)
{
  if (*hd_record_text (record, HD_UNIT_KIND) == '\0')
    hd_record_set_text (record, HD_UNIT_KIND, "office");
}

static void
hd_unit_page_prepare_copy (HdPage   *page,
                           HdRecord *copy)
{
  static const guint own[] = { HD_UNIT_CODE, HD_UNIT_NAME, HD_UNIT_SHORT_NAME, HD_UNIT_HEAD, HD_UNIT_CONTACT,
                               HD_UNIT_PHONE, HD_UNIT_EMAIL, HD_UNIT_NOTE };

  for (guint i = 0; i < G_N_ELEMENTS (own); i++)
    hd_record_set_text (copy, own[i], "");
}

static GListModel *
hd_unit_page_make_model (HdPage  *page,
                         HdQuery *query)
{
  HdUnitPage *self = HD_UNIT_PAGE (page);

  self->tree = hd_unit_tree_new (hd_room_context (HD_ROOM (page)), G_LIST_MODEL (query));
  return g_object_ref (hd_unit_tree_model (self->tree));
}

static void
clusters_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  hd_clusters_show (widget, hd_room_context (HD_ROOM (widget)));
}

static void
hd_unit_page_constructed (GObject *object)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) more = g_menu_new ();

  G_OBJECT_CLASS (hd_unit_page_parent_class)->constructed (object);
  g_menu_append (menu, _("Kind"), "unit.group-by::kind");
  g_menu_append (menu, _("Emulation cluster"), "unit.group-by::cluster");
  g_menu_append (more, _("Emulation _Clusters…"), "unit.clusters");
  hd_page_add_view_menu (HD_PAGE (object), NULL, G_MENU_MODEL (more));
  hd_page_add_view_menu (HD_PAGE (object), _("Group by"), G_MENU_MODEL (menu));
}

static void
hd_unit_page_finalize (GObject *object)
{
  g_clear_object (&HD_UNIT_PAGE (object)->tree);
  G_OBJECT_CLASS (hd_unit_page_parent_class)->finalize (object);
}

static void
hd_unit_page_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  HdUnitPage *self = HD_UNIT_PAGE (object);

  if (prop_id == PROP_GROUP_BY)
    g_value_set_string (value, self->tree != NULL && hd_unit_tree_grouping (self->tree) == HD_UNIT_CLUSTER ? "cluster" : "kind");
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
hd_unit_page_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  if (prop_id == PROP_GROUP_BY) {
    hd_unit_tree_group_by (HD_UNIT_PAGE (object)->tree,
                           g_strcmp0 (g_value_get_string (value), "cluster") == 0 ? HD_UNIT_CLUSTER : HD_UNIT_KIND);
    g_object_notify_by_pspec (object, pspec);
  } else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
hd_unit_page_class_init (HdUnitPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  HdPageClass *page_class = HD_PAGE_CLASS (klass);

  object_class->constructed = hd_unit_page_constructed;
  object_class->finalize = hd_unit_page_finalize;
  object_class->get_property = hd_unit_page_get_property;
  object_class->set_property = hd_unit_page_set_property;
  properties[PROP_GROUP_BY] = g_param_spec_string ("group-by", NULL, NULL, "kind",
                                                   G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_install_property_action (GTK_WIDGET_CLASS (klass), "unit.group-by", "group-by");
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "unit.clusters", NULL, clusters_action);

  page_class->name = "units";
  page_class->record_type = HD_TYPE_UNIT;
  page_class->form_type = hd_unit_form_get_type;
  page_class->columns = columns;
  page_class->n_columns = G_N_ELEMENTS (columns);
  page_class->filters = filters;
  page_class->search_hint = N_("Search units");
  page_class->new_tooltip = N_("New Unit");
  page_class->icon = "system-users-symbolic";
  page_class->empty_title = N_("No Units Yet");
  page_class->empty_text = N_("Add the offices, wards, schools and other units that propose exemplars.");
  page_class->prepare_new = hd_unit_page_prepare_new;
  page_class->prepare_copy = hd_unit_page_prepare_copy;
  page_class->make_model = hd_unit_page_make_model;
}

static void
hd_unit_page_init (HdUnitPage *self)
{
}
