/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "children.h"
#include "clusters.h"
#include "feedback.h"
#include "icon-button.h"
#include "option.h"
#include "picker.h"
#include "ref-row.h"
#include "store/reorganise.h"
#include "year-button.h"

#define HD_TYPE_CLUSTERS (hd_clusters_get_type ())
G_DECLARE_FINAL_TYPE (HdClusters, hd_clusters, HD, CLUSTERS, AdwWindow)

struct _HdClusters
{
  AdwWindow     parent_instance;

  /* Template widgets */
  AdwHeaderBar *header;
  GtkBox       *box;       /* one group of rows for each cluster */
  GtkWidget    *empty;

  guint         show_id;   /* idle: the store or the year changed */
  gint64        focus_id;  /* the cluster that was just added or changed; 0: none */
  gint64        members_id; /* the cluster whose members are being changed; 0: none */

  /* Owned */
  HdContext    *context;
};

G_DEFINE_FINAL_TYPE (HdClusters, hd_clusters, ADW_TYPE_WINDOW)

static HdStore *
store_of (HdClusters *self)
{
  return hd_context_store (self->context);
}

static gint64
id_of (GtkWidget *row)
{
  return *(gint64 *) g_object_get_data (G_OBJECT (row), "cluster");
}

static void
set_id (GtkWidget *row,
        gint64     id)
{
  g_object_set_data_full (G_OBJECT (row), "cluster", g_memdup2 (&id, sizeof id), g_free);
}

/* One step that can be undone: @record is saved, or deleted. Takes @label. */
static gboolean
write_record (HdClusters *self,
              char       *label,
              HdRecord   *record,
              gboolean    keep)
{
  g_autofree char *step = label;
  g_autoptr (GError) error = NULL;

  if (hd_store_begin (store_of (self), step, &error)) {
    if ((keep ? hd_store_save (store_of (self), record, &error) : hd_store_delete (store_of (self), record, &error)) &&
        hd_store_commit (store_of (self), &error))
      return TRUE;
    hd_store_rollback (store_of (self));
  }
  hd_feedback_error (GTK_WIDGET (self), _("This could not be saved. What you typed is still here."), error);
  return FALSE;
}

/* The record of a cluster's head in the year. (transfer full) (nullable) */
static HdRecord *
find_head (HdClusters *self,
           gint64      cluster)
{
  g_autoptr (GPtrArray) heads = hd_store_find_ref (store_of (self), HD_TYPE_CLUSTER_HEAD, "cluster", cluster, NULL);
  int year = hd_context_year (self->context);

  for (guint i = 0; heads != NULL && i < heads->len; i++)
    if (hd_record_int (g_ptr_array_index (heads, i), HD_CLUSTER_HEAD_YEAR) == year)
      return g_object_ref (g_ptr_array_index (heads, i));
  return NULL;
}

static void
renamed_cb (GtkWidget  *row,
            HdClusters *self)
{
  g_autoptr (HdRecord) cluster = hd_store_get (store_of (self), HD_TYPE_CLUSTER, id_of (row), NULL);
  const char *name = gtk_editable_get_text (GTK_EDITABLE (row));

  if (cluster == NULL || g_str_equal (name, hd_record_text (cluster, HD_CLUSTER_NAME)))
    return;
  hd_record_set_text (cluster, HD_CLUSTER_NAME, name);
  self->focus_id = id_of (row);
  write_record (self, g_strdup_printf (_("Change %s"), name), cluster, TRUE);
}

static void
head_picked_cb (GtkWidget  *row,
                GParamSpec *pspec,
                HdClusters *self)
{
  gint64 unit = hd_ref_row_value (HD_REF_ROW (row));
  g_autoptr (HdRecord) head = find_head (self, id_of (row));
  const char *name = hd_context_name (self->context, "cluster", id_of (row));
  int year = hd_context_year (self->context);

  if (head == NULL && unit == 0)
    return;
  if (head == NULL) {
    head = g_object_new (HD_TYPE_CLUSTER_HEAD, NULL);
    hd_record_set_int (head, HD_CLUSTER_HEAD_CLUSTER, id_of (row));
    hd_record_set_int (head, HD_CLUSTER_HEAD_YEAR, year);
  }
  if (unit != 0)
    hd_record_set_int (head, HD_CLUSTER_HEAD_UNIT, unit);
  self->focus_id = id_of (row);
  write_record (self, g_strdup_printf (_("Head of %s in %d"), name, year), head, unit != 0);
}

static void
delete_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  HdClusters *self = HD_CLUSTERS (widget);
  g_autoptr (HdRecord) cluster = hd_store_get (store_of (self), HD_TYPE_CLUSTER, g_variant_get_int64 (parameter), NULL);

  if (cluster != NULL)
    write_record (self, g_strdup_printf (_("Delete %s"), hd_record_text (cluster, HD_CLUSTER_NAME)), cluster, FALSE);
}

static void
add_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  HdClusters *self = HD_CLUSTERS (widget);
  g_autoptr (HdRecord) cluster = g_object_new (HD_TYPE_CLUSTER, NULL);
  gint64 count = hd_store_count (store_of (self), HD_TYPE_CLUSTER);

  hd_record_set_text (cluster, HD_CLUSTER_NAME, _("New cluster"));
  hd_record_set_int (cluster, HD_CLUSTER_POSITION, count + 1);
  if (write_record (self, g_strdup (_("Add a cluster")), cluster, TRUE))
    self->focus_id = hd_record_id (cluster);
}

/* The members may head their cluster; of a cluster without members, every unit. */
static GListModel *
make_candidates (HdClusters *self,
                 GPtrArray  *members,
                 gint64      head)
{
  GListStore *candidates = g_list_store_new (HD_TYPE_OPTION);
  GListModel *units = hd_context_options (self->context, "unit");

  for (guint i = 0; i < g_list_model_get_n_items (units); i++) {
    g_autoptr (HdOption) unit = g_list_model_get_item (units, i);
    gboolean member = members->len == 0 || hd_option_id (unit) == head;

    for (guint k = 0; k < members->len && !member; k++)
      member = hd_record_id (g_ptr_array_index (members, k)) == hd_option_id (unit);
    if (member)
      g_list_store_append (candidates, unit);
  }
  return G_LIST_MODEL (candidates);
}

static gboolean
add_member (HdClusters *self,
            gint64      cluster,
            gint64      unit,
            guint       position,
            GError    **error)
{
  g_autoptr (HdRecord) member = g_object_new (HD_TYPE_CLUSTER_MEMBER, "cluster", cluster, "year", (gint64) hd_context_year (self->context),
                                              "unit", unit, "position", (gint64) position, NULL);

  return hd_store_save (store_of (self), member, error);
}

/* The members of the year are those noted for it. Where nobody noted any, the units' own
 * records say who they are, and the first change writes that down for the year. */
static gboolean
write_members (HdClusters *self,
               gint64      cluster,
               gint64      add,
               gint64      remove,
               GError    **error)
{
  HdStore *store = store_of (self);
  int year = hd_context_year (self->context);
  g_autoptr (GPtrArray) noted = hd_store_find_ref (store, HD_TYPE_CLUSTER_MEMBER, "cluster", cluster, error);
  g_autoptr (GPtrArray) units = noted == NULL ? NULL : hd_cluster_units (store, cluster, year, error);
  gboolean any = FALSE;

  if (units == NULL)
    return FALSE;
  for (guint i = 0; i < noted->len; i++) {
    HdRecord *member = g_ptr_array_index (noted, i);

    if (hd_record_int (member, HD_CLUSTER_MEMBER_YEAR) != year)
      continue;
    any = TRUE;
    if (hd_record_int (member, HD_CLUSTER_MEMBER_UNIT) == remove && !hd_store_delete (store, member, error))
      return FALSE;
  }
  for (guint i = 0; i < units->len; i++) {
    gint64 unit = hd_record_id (g_ptr_array_index (units, i));

    if (unit == add)
      return TRUE;
    if (!any && unit != remove && !add_member (self, cluster, unit, i + 1, error))
      return FALSE;
  }
  return add == 0 || add_member (self, cluster, add, units->len + 1, error);
}

static void
change_members (HdClusters *self,
                gint64      cluster,
                gint64      add,
                gint64      remove)
{
  g_autofree char *label = g_strdup_printf (_("Members of %s in %d"), hd_context_name (self->context, "cluster", cluster),
                                            hd_context_year (self->context));
  g_autoptr (GError) error = NULL;

  self->members_id = cluster;
  if (hd_store_begin (store_of (self), label, &error)) {
    if (write_members (self, cluster, add, remove, &error) && hd_store_commit (store_of (self), &error))
      return;
    hd_store_rollback (store_of (self));
  }
  hd_feedback_error (GTK_WIDGET (self), _("This could not be saved. What you typed is still here."), error);
}

static void
member_picked_cb (GtkWidget  *picker,
                  HdOption   *option,
                  HdClusters *self)
{
  change_members (self, id_of (picker), hd_option_id (option), 0);
}

static void
remove_member_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  gint64 cluster, unit;

  g_variant_get (parameter, "(xx)", &cluster, &unit);
  change_members (HD_CLUSTERS (widget), cluster, 0, unit);
}

/* Whose turn it is becomes the head of the year. */
static void
take_next_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  HdClusters *self = HD_CLUSTERS (widget);
  gint64 cluster = g_variant_get_int64 (parameter);
  int year = hd_context_year (self->context);
  gint64 next = hd_cluster_next_head (store_of (self), cluster, year);
  g_autoptr (HdRecord) head = find_head (self, cluster);

  if (next == 0)
    return;
  if (head == NULL)
    head = g_object_new (HD_TYPE_CLUSTER_HEAD, "cluster", cluster, "year", (gint64) year, NULL);
  hd_record_set_int (head, HD_CLUSTER_HEAD_UNIT, next);
  self->focus_id = cluster;
  write_record (self, g_strdup_printf (_("Head of %s in %d"), hd_context_name (self->context, "cluster", cluster), year), head, TRUE);
}

static GtkWidget *
new_members_row (HdClusters *self,
                 gint64      cluster,
                 GPtrArray  *members)
{
  GtkWidget *row = adw_expander_row_new ();
  GtkWidget *add = gtk_menu_button_new ();
  GtkWidget *picker = hd_picker_new (_("Units"));
  g_autofree char *title = NULL;

  /* Translators: the members of a cluster: the year, and how many there are. */
  title = g_strdup_printf (_("Members in %d: %u"), hd_context_year (self->context), members->len);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  hd_picker_set_options (HD_PICKER (picker), hd_context_options (self->context, "unit"), NULL);
  set_id (picker, cluster);
  g_signal_connect_object (picker, "picked", G_CALLBACK (member_picked_cb), self, 0);
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (add), "list-add-symbolic");
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (add), picker);
  gtk_widget_set_tooltip_text (add, _("Add a member"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (add), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Add a member"), -1);
  gtk_widget_set_valign (add, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (add, "flat");
  adw_expander_row_add_action (ADW_EXPANDER_ROW (row), add);
  for (guint i = 0; i < members->len; i++) {
    HdRecord *unit = g_ptr_array_index (members, i);
    GtkWidget *line = adw_action_row_new ();
    g_autofree char *label = g_strdup_printf (_("Remove %s"), hd_record_text (unit, HD_UNIT_NAME));

    adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (line), FALSE);
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (line), hd_record_text (unit, HD_UNIT_NAME));
    adw_action_row_add_suffix (ADW_ACTION_ROW (line), hd_icon_button_new ("user-trash-symbolic", label, "clusters.remove-member",
                                                                          g_variant_new ("(xx)", cluster, hd_record_id (unit))));
    adw_expander_row_add_row (ADW_EXPANDER_ROW (row), line);
  }
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), cluster == self->members_id);
  return row;
}

/* Offered while the year has no head. */
static GtkWidget *
new_next_row (HdClusters *self,
              gint64      cluster)
{
  gint64 next = hd_cluster_next_head (store_of (self), cluster, hd_context_year (self->context));
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *take = gtk_button_new_with_mnemonic (_("_Take"));
  g_autofree char *title = g_strdup_printf (_("By turns: %s"), hd_context_name (self->context, "unit", next));

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (take), "clusters.take-next");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (take), "x", cluster);
  gtk_accessible_update_property (GTK_ACCESSIBLE (take), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_widget_set_valign (take, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), take);
  return row;
}

/* When the rows have their places, so that the window scrolls to this one. */
static gboolean
focus_cb (gpointer row)
{
  if (gtk_widget_get_root (row) != NULL)
    gtk_widget_grab_focus (row);
  return G_SOURCE_REMOVE;
}

static void
add_cluster (HdClusters *self,
             gint64      id,
             const char *name)
{
  GtkWidget *group = adw_preferences_group_new ();
  GtkWidget *entry = adw_entry_row_new ();
  GtkWidget *delete = gtk_button_new_from_icon_name ("user-trash-symbolic");
  GtkWidget *head = g_object_new (HD_TYPE_REF_ROW, NULL);
  g_autoptr (HdRecord) chosen = find_head (self, id);
  gint64 unit = chosen != NULL ? hd_record_int (chosen, HD_CLUSTER_HEAD_UNIT) : 0;
  g_autoptr (GPtrArray) members = hd_cluster_units (store_of (self), id, hd_context_year (self->context), NULL);
  guint n_members = members != NULL ? members->len : 0;
  g_autoptr (GListModel) candidates = members != NULL ? make_candidates (self, members, unit) : NULL;
  g_autofree char *label = g_strdup_printf (_("Delete %s"), name);
  g_autofree char *title = NULL;

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (entry), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (entry), _("Name"));
  gtk_editable_set_text (GTK_EDITABLE (entry), name);
  adw_entry_row_set_show_apply_button (ADW_ENTRY_ROW (entry), TRUE);
  set_id (entry, id);
  g_signal_connect_object (entry, "apply", G_CALLBACK (renamed_cb), self, 0);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (delete), "clusters.delete");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (delete), "x", id);
  gtk_widget_set_tooltip_text (delete, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (delete), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_valign (delete, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (delete, "flat");
  adw_entry_row_add_suffix (ADW_ENTRY_ROW (entry), delete);

  /* Translators: the row of a cluster's head: the year, and how many units are in the cluster. */
  title = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Head unit in %d, of %u unit", "Head unit in %d, of %u units", n_members),
                           hd_context_year (self->context), n_members);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (head), title);
  set_id (head, id);
  if (candidates != NULL)
    hd_ref_row_set_options (HD_REF_ROW (head), candidates, _("Not given"));
  hd_ref_row_set_value (HD_REF_ROW (head), unit);
  g_signal_connect_object (head, "notify::value", G_CALLBACK (head_picked_cb), self, 0);

  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), entry);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), head);
  if (unit == 0 && n_members > 0)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), new_next_row (self, id));
  if (members != NULL)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), new_members_row (self, id, members));
  gtk_box_append (self->box, group);
  if (id == self->focus_id)
    g_idle_add_full (G_PRIORITY_LOW, focus_cb, g_object_ref (entry), g_object_unref);
}

static void
show_clusters (HdClusters *self)
{
  GListModel *clusters = hd_context_options (self->context, "cluster");
  guint n = g_list_model_get_n_items (clusters);

  hd_children_remove (self->box);
  for (guint i = 0; i < n; i++) {
    g_autoptr (HdOption) cluster = g_list_model_get_item (clusters, i);

    add_cluster (self, hd_option_id (cluster), hd_option_label (cluster));
  }
  self->focus_id = 0;
  gtk_widget_set_visible (self->empty, n == 0);
  gtk_widget_set_sensitive (GTK_WIDGET (self->box), !hd_store_is_read_only (store_of (self)));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "clusters.add", !hd_store_is_read_only (store_of (self)));
}

static gboolean
show_cb (gpointer data)
{
  HD_CLUSTERS (data)->show_id = 0;
  show_clusters (data);
  return G_SOURCE_REMOVE;
}

/* Not at once: it may be one of the rows that made the change. */
static void
changed_cb (HdClusters *self)
{
  if (self->show_id == 0)
    self->show_id = g_idle_add (show_cb, self);
}

static void
hd_clusters_dispose (GObject *object)
{
  HdClusters *self = HD_CLUSTERS (object);

  g_clear_handle_id (&self->show_id, g_source_remove);
  g_clear_object (&self->context);
  G_OBJECT_CLASS (hd_clusters_parent_class)->dispose (object);
}

static void
hd_clusters_class_init (HdClustersClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_clusters_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/clusters.ui");
  gtk_widget_class_bind_template_child (widget_class, HdClusters, header);
  gtk_widget_class_bind_template_child (widget_class, HdClusters, box);
  gtk_widget_class_bind_template_child (widget_class, HdClusters, empty);
  gtk_widget_class_install_action (widget_class, "clusters.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "clusters.delete", "x", delete_action);
  gtk_widget_class_install_action (widget_class, "clusters.remove-member", "(xx)", remove_member_action);
  gtk_widget_class_install_action (widget_class, "clusters.take-next", "x", take_next_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_n, GDK_CONTROL_MASK, "clusters.add", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
hd_clusters_init (HdClusters *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWindow *
hd_clusters_show (GtkWidget *widget,
                  HdContext *context)
{
  HdClusters *self = g_object_new (HD_TYPE_CLUSTERS, "transient-for", hd_feedback_window (widget), NULL);

  self->context = g_object_ref (context);
  adw_header_bar_pack_end (self->header, hd_year_button_new (context));
  g_signal_connect_object (hd_context_store (context), "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (context, "notify::year", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  show_clusters (self);
  gtk_window_present (GTK_WINDOW (self));
  return GTK_WINDOW (self);
}
