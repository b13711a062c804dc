/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "children.h"
#include "dossier-tab.h"

typedef struct
{
  GtkWidget *box;    /* borrowed: the column */
  HdForm    *form;   /* borrowed: this is a part of it */
} HdDossierTabPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (HdDossierTab, hd_dossier_tab, ADW_TYPE_BIN)

static GtkWidget *
find_named (GtkWidget  *widget,
            const char *name)
{
  if (g_str_equal (gtk_widget_get_name (widget), name))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_named (child, name);

    if (found != NULL)
      return found;
  }
  return NULL;
}

/* The name of the row that has the focus. (transfer full) (nullable) */
static char *
focused_row (HdDossierTabPrivate *priv)
{
  GtkRoot *root = gtk_widget_get_root (priv->box);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *row = focus != NULL && gtk_widget_is_ancestor (focus, priv->box) ? gtk_widget_get_ancestor (focus, GTK_TYPE_LIST_BOX_ROW) : NULL;

  return row != NULL ? g_strdup (gtk_widget_get_name (row)) : NULL;
}

static void
hd_dossier_tab_class_init (HdDossierTabClass *klass)
{
}

static void
hd_dossier_tab_init (HdDossierTab *self)
{
  HdDossierTabPrivate *priv = hd_dossier_tab_get_instance_private (self);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *clamp = adw_clamp_new ();

  priv->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  gtk_widget_set_margin_top (priv->box, 12);
  gtk_widget_set_margin_bottom (priv->box, 24);
  gtk_widget_set_margin_start (priv->box, 12);
  gtk_widget_set_margin_end (priv->box, 12);
  adw_clamp_set_child (ADW_CLAMP (clamp), priv->box);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), clamp);
  adw_bin_set_child (ADW_BIN (self), scroller);
}

static gboolean
is_in_file (HdForm *form)
{
  HdRecord *record = form != NULL ? hd_form_record (form) : NULL;

  return record != NULL && !hd_record_is_new (record);
}

void
hd_dossier_tab_refill (HdDossierTab *self,
                       gboolean      fill)
{
  HdDossierTabPrivate *priv = hd_dossier_tab_get_instance_private (self);
  g_autofree char *focused = focused_row (priv);
  GtkWidget *row;

  hd_children_remove (priv->box);
  if (!fill)
    return;
  HD_DOSSIER_TAB_GET_CLASS (self)->fill (self);
  row = focused != NULL ? find_named (priv->box, focused) : NULL;
  if (row != NULL)
    gtk_widget_child_focus (row, GTK_DIR_TAB_FORWARD);
}

void
hd_dossier_tab_update (HdDossierTab *self,
                       HdForm       *form)
{
  HdDossierTabPrivate *priv = hd_dossier_tab_get_instance_private (self);

  priv->form = form;
  hd_dossier_tab_refill (self, is_in_file (form));
}

HdForm *
hd_dossier_tab_form (HdDossierTab *self)
{
  HdDossierTabPrivate *priv = hd_dossier_tab_get_instance_private (self);

  return priv->form;
}

HdStore *
hd_dossier_tab_store (HdDossierTab *self)
{
  return hd_form_store (hd_dossier_tab_form (self));
}

HdContext *
hd_dossier_tab_context (HdDossierTab *self)
{
  return hd_form_context (hd_dossier_tab_form (self));
}

HdNomination *
hd_dossier_tab_record (HdDossierTab *self)
{
  HdForm *form = hd_dossier_tab_form (self);

  return is_in_file (form) ? HD_NOMINATION (hd_form_record (form)) : NULL;
}

void
hd_dossier_tab_add (HdDossierTab *self,
                    GtkWidget    *widget)
{
  HdDossierTabPrivate *priv = hd_dossier_tab_get_instance_private (self);

  gtk_box_append (GTK_BOX (priv->box), widget);
}

GtkWidget *
hd_dossier_tab_group (HdDossierTab *self,
                      const char   *title,
                      const char   *description)
{
  GtkWidget *group = adw_preferences_group_new ();
  g_autofree char *plain_title = g_markup_escape_text (title != NULL ? title : "", -1);
  g_autofree char *plain = g_markup_escape_text (description != NULL ? description : "", -1);

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), plain_title);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), *plain != '\0' ? plain : NULL);
  hd_dossier_tab_add (self, group);
  return group;
}

GtkWidget *
hd_dossier_row_new (const char *name,
                    const char *icon,
                    const char *title,
                    const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  if (name != NULL)
    gtk_widget_set_name (row, name);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle != NULL ? subtitle : "");
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 5);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 6);
  if (icon != NULL) {
    GtkWidget *image = g_object_new (GTK_TYPE_IMAGE, "icon-name", icon, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

    adw_action_row_add_prefix (ADW_ACTION_ROW (row), image);
  }
  return row;
}

void
hd_dossier_row_activates (GtkWidget  *row,
                          const char *action,
                          GVariant   *target)
{
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (row), target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), action);
}
