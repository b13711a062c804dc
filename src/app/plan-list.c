/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "evidence-dialog.h"
#include "feedback.h"
#include "plan-list.h"
#include "record-dialog.h"
#include "remove-record.h"

typedef struct {
  gpointer       data;
  GDestroyNotify destroy;
} Kept;

/* A number of the summary. */
typedef struct {
  char      *title;
  GPtrArray *rows;   /* of HdEvidence */
} Count;

typedef struct {
  /* Template widgets */
  GtkBox        *buttons;
  GtkStack      *states;
  GtkListView   *view;
  AdwStatusPage *empty;
  GtkLabel      *summary;

  /* Owned */
  HdContext     *context;
  GListStore    *lines;     /* of HdLine */
  GHashTable    *kept;      /* id of a record -> Kept */
  GPtrArray     *counts;    /* of Count: as the links of the summary name them */

  gint64         plan;
  int            year;
  gint64         chosen;    /* id of the record whose line is selected */
  gboolean       filling;
} HdPlanListPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (HdPlanList, hd_plan_list, ADW_TYPE_BIN)

enum { CHOSEN, N_SIGNALS };

static guint signals[N_SIGNALS];

static HdPlanListPrivate *
priv_of (HdPlanList *self)
{
  return hd_plan_list_get_instance_private (self);
}

static void
kept_free (gpointer data)
{
  Kept *kept = data;

  kept->destroy (kept->data);
  g_free (kept);
}

static void
count_free (gpointer data)
{
  Count *count = data;

  g_ptr_array_unref (count->rows);
  g_free (count->title);
  g_free (count);
}

static gboolean
count_opened_cb (HdPlanList *self,
                 const char *href)
{
  HdPlanListPrivate *priv = priv_of (self);
  Count *count = g_ptr_array_index (priv->counts, g_ascii_strtoull (href, NULL, 10));

  hd_evidence_show (GTK_WIDGET (self), priv->context, count->title, g_ptr_array_ref (count->rows), hd_evidence_sum (count->rows));
  return TRUE;
}

static GtkSingleSelection *
selection_of (HdPlanList *self)
{
  return GTK_SINGLE_SELECTION (gtk_list_view_get_model (priv_of (self)->view));
}

static void
enable_actions (HdPlanList *self)
{
  HdPlanListPrivate *priv = priv_of (self);
  gboolean writable = priv->context != NULL && !hd_store_is_read_only (hd_context_store (priv->context));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "list.add", writable && priv->plan != 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "list.edit", hd_plan_list_chosen (self) != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "list.delete", writable && hd_plan_list_chosen (self) != NULL);
}

static void
selected_cb (HdPlanList *self)
{
  HdPlanListPrivate *priv = priv_of (self);
  HdLine *line = hd_plan_list_chosen (self);

  if (priv->filling)
    return;
  priv->chosen = line != NULL ? hd_line_id (line) : 0;
  enable_actions (self);
  g_signal_emit (self, signals[CHOSEN], 0);
}

static void
edit_line (HdPlanList *self,
           HdLine     *line)
{
  HdPlanListClass *klass = HD_PLAN_LIST_GET_CLASS (self);

  if (line == NULL)
    return;
  if (klass->edit != NULL)
    klass->edit (self, line);
  else
    hd_record_dialog_show (GTK_WIDGET (self), priv_of (self)->context, klass->form_type (), hd_line_id (line), NULL);
}

static void
activated_cb (HdPlanList *self,
              guint       position)
{
  g_autoptr (HdLine) line = g_list_model_get_item (G_LIST_MODEL (priv_of (self)->lines), position);

  edit_line (self, line);
}

static void
add_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  HdPlanList *self = HD_PLAN_LIST (widget);
  HdPlanListClass *klass = HD_PLAN_LIST_GET_CLASS (self);
  g_autoptr (HdRecord) template = klass->make_new (self);

  hd_record_dialog_show (widget, priv_of (self)->context, klass->form_type (), 0, template);
}

/* The form of the record itself, also where Enter opens something else. */
static void
edit_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdPlanList *self = HD_PLAN_LIST (widget);
  HdLine *line = hd_plan_list_chosen (self);

  if (line != NULL)
    hd_record_dialog_show (widget, priv_of (self)->context, HD_PLAN_LIST_GET_CLASS (self)->form_type (), hd_line_id (line), NULL);
}

static void
delete_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  HdPlanList *self = HD_PLAN_LIST (widget);
  HdLine *line = hd_plan_list_chosen (self);
  HdStore *store = hd_plan_list_store (self);
  GType type = hd_record_type_of_table (HD_PLAN_LIST_GET_CLASS (self)->table);
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) record = line == NULL ? NULL : hd_store_get (store, type, hd_line_id (line), &error);
  g_autofree char *label = NULL, *text = NULL;
  g_autofree char *name_of = NULL;

  if (record == NULL)
    return;
  name_of = hd_store_label (store, HD_PLAN_LIST_GET_CLASS (self)->table, hd_record_id (record));
  label = g_strdup_printf (_("Delete %s"), name_of);
  text = g_strdup_printf (_("Deleted: %s"), name_of);
  hd_remove_record (widget, store, type, hd_record_id (record), label, text, "win.undo");
}

static void
hd_plan_list_constructed (GObject *object)
{
  HdPlanList *self = HD_PLAN_LIST (object);
  HdPlanListPrivate *priv = priv_of (self);
  HdPlanListClass *klass = HD_PLAN_LIST_GET_CLASS (self);
  GtkSingleSelection *selection;

  G_OBJECT_CLASS (hd_plan_list_parent_class)->constructed (object);
  priv->lines = g_list_store_new (HD_TYPE_LINE);
  priv->kept = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, kept_free);
  priv->counts = g_ptr_array_new_with_free_func (count_free);
  selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (priv->lines)));
  gtk_single_selection_set_autoselect (selection, FALSE);
  gtk_single_selection_set_can_unselect (selection, TRUE);
  gtk_single_selection_set_selected (selection, GTK_INVALID_LIST_POSITION);
  hd_line_list_set_up (priv->view);
  gtk_list_view_set_model (priv->view, GTK_SELECTION_MODEL (selection));
  g_signal_connect_object (selection, "notify::selected-item", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
  g_object_unref (selection);
  gtk_accessible_update_property (GTK_ACCESSIBLE (priv->view), GTK_ACCESSIBLE_PROPERTY_LABEL, _(klass->label), -1);
  adw_status_page_set_icon_name (priv->empty, klass->icon);
  adw_status_page_set_title (priv->empty, _(klass->empty_title));
  adw_status_page_set_description (priv->empty, _(klass->empty_text));
  hd_plan_list_add_button (self, "list-add-symbolic", _(klass->add_label), "list.add");
  hd_plan_list_add_button (self, "document-edit-symbolic", _("Edit the chosen one"), "list.edit");
  hd_plan_list_add_button (self, "user-trash-symbolic", _("Delete the chosen one"), "list.delete");
}

static void
hd_plan_list_dispose (GObject *object)
{
  HdPlanListPrivate *priv = priv_of (HD_PLAN_LIST (object));

  g_clear_object (&priv->context);
  g_clear_object (&priv->lines);
  g_clear_pointer (&priv->kept, g_hash_table_unref);
  g_clear_pointer (&priv->counts, g_ptr_array_unref);
  G_OBJECT_CLASS (hd_plan_list_parent_class)->dispose (object);
}

static void
hd_plan_list_class_init (HdPlanListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = hd_plan_list_constructed;
  G_OBJECT_CLASS (klass)->dispose = hd_plan_list_dispose;
  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/plan-list.ui");
  gtk_widget_class_bind_template_child_private (widget_class, HdPlanList, buttons);
  gtk_widget_class_bind_template_child_private (widget_class, HdPlanList, states);
  gtk_widget_class_bind_template_child_private (widget_class, HdPlanList, view);
  gtk_widget_class_bind_template_child_private (widget_class, HdPlanList, empty);
  gtk_widget_class_bind_template_child_private (widget_class, HdPlanList, summary);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, count_opened_cb);
  gtk_widget_class_install_action (widget_class, "list.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "list.edit", NULL, edit_action);
  gtk_widget_class_install_action (widget_class, "list.delete", NULL, delete_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_n, GDK_CONTROL_MASK, "list.add", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F2, 0, "list.edit", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "list.delete", NULL);
}

static void
hd_plan_list_init (HdPlanList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

HdContext *
hd_plan_list_context (HdPlanList *self)
{
  return priv_of (self)->context;
}

HdStore *
hd_plan_list_store (HdPlanList *self)
{
  return hd_context_store (priv_of (self)->context);
}

gint64
hd_plan_list_plan (HdPlanList *self)
{
  return priv_of (self)->plan;
}

int
hd_plan_list_year (HdPlanList *self)
{
  return priv_of (self)->year;
}

/* The selection follows the record, wherever its line went. */
static void
select_chosen (HdPlanList *self)
{
  HdPlanListPrivate *priv = priv_of (self);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (priv->lines)), found = GTK_INVALID_LIST_POSITION;

  for (guint i = 0; i < n && priv->chosen != 0; i++) {
    g_autoptr (HdLine) line = g_list_model_get_item (G_LIST_MODEL (priv->lines), i);

    if (hd_line_id (line) == priv->chosen)
      found = i;
  }
  gtk_single_selection_set_selected (selection_of (self), found);
}

void
hd_plan_list_show (HdPlanList *self,
                   HdContext  *context,
                   gint64      plan,
                   int         year)
{
  HdPlanListPrivate *priv = priv_of (self);
  g_autoptr (GString) summary = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) lines = NULL;
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  gboolean focused = focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (priv->view));

  g_set_object (&priv->context, context);
  priv->plan = plan;
  priv->year = year;
  g_hash_table_remove_all (priv->kept);
  g_ptr_array_set_size (priv->counts, 0);
  lines = HD_PLAN_LIST_GET_CLASS (self)->lines (self, summary, &error);
  if (lines == NULL) {
    hd_feedback_toast (GTK_WIDGET (self), error->message);
    return;
  }
  priv->filling = TRUE;
  hd_line_list_fill (priv->lines, lines);
  select_chosen (self);
  priv->filling = FALSE;
  gtk_label_set_markup (priv->summary, summary->str);
  gtk_widget_set_visible (GTK_WIDGET (priv->summary), summary->len > 0);
  gtk_stack_set_visible_child_name (priv->states, lines->len > 0 ? "list" : "empty");
  enable_actions (self);
  /* The row that had the focus may have been built anew. */
  if (focused)
    gtk_widget_grab_focus (GTK_WIDGET (priv->view));
  g_signal_emit (self, signals[CHOSEN], 0);
}

char *
hd_plan_list_counted (HdPlanList *self,
                      const char *title,
                      GPtrArray  *rows)
{
  HdPlanListPrivate *priv = priv_of (self);
  g_autofree char *href = g_strdup_printf ("%u", priv->counts->len);
  Count *count = g_new0 (Count, 1);

  *count = (Count) { g_strdup (title), rows };
  g_ptr_array_add (priv->counts, count);
  return hd_evidence_link (href, hd_evidence_sum (rows).value);
}

void
hd_plan_list_keep (HdPlanList     *self,
                   HdLine         *line,
                   gpointer        data,
                   GDestroyNotify  destroy)
{
  gint64 id = hd_line_id (line);
  Kept kept = { data, destroy };

  g_hash_table_replace (priv_of (self)->kept, g_memdup2 (&id, sizeof id), g_memdup2 (&kept, sizeof kept));
}

gpointer
hd_plan_list_kept (HdPlanList *self,
                   HdLine     *line)
{
  gint64 id = hd_line_id (line);
  Kept *kept = g_hash_table_lookup (priv_of (self)->kept, &id);

  return kept != NULL ? kept->data : NULL;
}

HdLine *
hd_plan_list_chosen (HdPlanList *self)
{
  return gtk_single_selection_get_selected_item (selection_of (self));
}

gboolean
hd_plan_list_choose (HdPlanList *self,
                     gint64      id)
{
  priv_of (self)->chosen = id;
  select_chosen (self);
  return hd_plan_list_chosen (self) != NULL;
}

void
hd_plan_list_focus (HdPlanList *self)
{
  if (!gtk_widget_grab_focus (GTK_WIDGET (priv_of (self)->view)))
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

void
hd_plan_list_add_button (HdPlanList *self,
                         const char *icon,
                         const char *label,
                         const char *action)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_add_css_class (button, "flat");
  gtk_box_append (priv_of (self)->buttons, button);
}
