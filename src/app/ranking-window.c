/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "children.h"
#include "feedback.h"
#include "option.h"
#include "ranking-window.h"
#include "store/marking.h"

#define HD_TYPE_RANKING_WINDOW (hd_ranking_window_get_type ())
G_DECLARE_FINAL_TYPE (HdRankingWindow, hd_ranking_window, HD, RANKING_WINDOW, AdwWindow)

struct _HdRankingWindow
{
  AdwWindow         parent_instance;

  /* Template widgets */
  AdwWindowTitle   *title;
  AdwToastOverlay  *overlay;
  GtkDropDown      *kind_choice;
  GtkListBox       *list;

  HdContext        *context;    /* (owned) */
  GListStore       *kinds;      /* (owned) of HdOption */
  gint64            round;
  gint64            judge;
  gint64            kind;
};

G_DEFINE_FINAL_TYPE (HdRankingWindow, hd_ranking_window, ADW_TYPE_WINDOW)

static HdStore *
store_of (HdRankingWindow *self)
{
  return hd_context_store (self->context);
}

static gint64
work_of (GtkListBoxRow *row)
{
  return *(gint64 *) g_object_get_data (G_OBJECT (row), "work");
}

/* The places follow the rows. */
static void
number_rows (HdRankingWindow *self)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++) {
    g_autofree char *title = g_strdup_printf ("%d. %s", i + 1, (const char *) g_object_get_data (G_OBJECT (row), "code"));

    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
    gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  }
}

/* Rows are moved by their places, so that none of them loses the keyboard. */
static int
compare_places (GtkListBoxRow *a,
                GtkListBoxRow *b,
                gpointer       data)
{
  return GPOINTER_TO_INT (g_object_get_data (G_OBJECT (a), "place")) - GPOINTER_TO_INT (g_object_get_data (G_OBJECT (b), "place"));
}

static void
add_row (HdRankingWindow *self,
         gint64           id)
{
  g_autoptr (HdRecord) work = hd_store_get (store_of (self), HD_TYPE_WORK, id, NULL);
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 1);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), work != NULL ? hd_record_text (work, HD_WORK_TITLE) : "");
  g_object_set_data_full (G_OBJECT (row), "work", g_memdup2 (&id, sizeof id), g_free);
  g_object_set_data_full (G_OBJECT (row), "code", g_strdup (work != NULL ? hd_record_text (work, HD_WORK_CODE) : ""), g_free);
  gtk_list_box_append (self->list, row);
}

static gboolean
has_row (HdRankingWindow *self,
         gint64           work)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    if (work_of (row) == work)
      return TRUE;
  return FALSE;
}

/* Those that have a place, then the rest in the reading order. */
static void
fill_list (HdRankingWindow *self)
{
  g_autoptr (GPtrArray) rankings = hd_rankings_of (store_of (self), self->round, self->judge, self->kind, NULL);
  g_autoptr (GArray) items = hd_marking_items (store_of (self), self->round, self->judge, NULL);
  GtkListBoxRow *row;

  gtk_list_box_set_sort_func (self->list, NULL, NULL, NULL);
  hd_children_remove (self->list);
  for (guint i = 0; rankings != NULL && i < rankings->len; i++)
    add_row (self, hd_record_int (g_ptr_array_index (rankings, i), HD_RANKING_WORK));
  for (guint i = 0; items != NULL && i < items->len; i++) {
    HdMarkingItem *item = &g_array_index (items, HdMarkingItem, i);

    if (item->kind == self->kind && !has_row (self, item->work))
      add_row (self, item->work);
  }
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    g_object_set_data (G_OBJECT (row), "place", GINT_TO_POINTER (i));
  gtk_list_box_set_sort_func (self->list, compare_places, NULL, NULL);
  number_rows (self);
  gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, 0));
}

static gboolean
save (HdRankingWindow *self)
{
  g_autoptr (GArray) works = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GError) error = NULL;
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++) {
    gint64 work = work_of (row);

    g_array_append_val (works, work);
  }
  if (hd_ranking_put (store_of (self), self->round, self->judge, self->kind, (gint64 *) works->data, works->len, &error))
    return TRUE;
  hd_feedback_toast (GTK_WIDGET (self->overlay), error->message);
  return FALSE;
}

static void
save_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  if (save (HD_RANKING_WINDOW (widget)))
    hd_feedback_toast (GTK_WIDGET (HD_RANKING_WINDOW (widget)->overlay), _("The order is kept"));
}

static void
move_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdRankingWindow *self = HD_RANKING_WINDOW (widget);
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list), *other;
  int to = row != NULL ? gtk_list_box_row_get_index (row) + (g_str_equal (name, "ranking.up") ? -1 : 1) : -1;

  if (to < 0 || gtk_list_box_get_row_at_index (self->list, to) == NULL)
    return;
  other = gtk_list_box_get_row_at_index (self->list, to);
  g_object_set_data (G_OBJECT (other), "place", GINT_TO_POINTER (gtk_list_box_row_get_index (row)));
  g_object_set_data (G_OBJECT (row), "place", GINT_TO_POINTER (to));
  gtk_list_box_invalidate_sort (self->list);
  number_rows (self);
  gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
kind_chosen_cb (HdRankingWindow *self)
{
  g_autoptr (HdOption) option = self->kinds == NULL ? NULL
                                : g_list_model_get_item (G_LIST_MODEL (self->kinds), gtk_drop_down_get_selected (self->kind_choice));

  if (option == NULL)
    return;
  self->kind = hd_option_id (option);
  fill_list (self);
}

static void
hd_ranking_window_finalize (GObject *object)
{
  HdRankingWindow *self = HD_RANKING_WINDOW (object);

  g_clear_object (&self->context);
  g_clear_object (&self->kinds);
  G_OBJECT_CLASS (hd_ranking_window_parent_class)->finalize (object);
}

static void
hd_ranking_window_class_init (HdRankingWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = hd_ranking_window_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/ranking-window.ui");
  gtk_widget_class_bind_template_child (widget_class, HdRankingWindow, title);
  gtk_widget_class_bind_template_child (widget_class, HdRankingWindow, overlay);
  gtk_widget_class_bind_template_child (widget_class, HdRankingWindow, kind_choice);
  gtk_widget_class_bind_template_child (widget_class, HdRankingWindow, list);
  gtk_widget_class_bind_template_callback (widget_class, kind_chosen_cb);
  gtk_widget_class_install_action (widget_class, "dialog.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "ranking.up", NULL, move_action);
  gtk_widget_class_install_action (widget_class, "ranking.down", NULL, move_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "ranking.up", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK, "ranking.down", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "dialog.save", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
hd_ranking_window_init (HdRankingWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWindow *
hd_ranking_window_show (GtkWidget *widget,
                        HdContext *context,
                        gint64     round,
                        gint64     judge)
{
  HdRankingWindow *self = g_object_new (HD_TYPE_RANKING_WINDOW, "transient-for", hd_feedback_window (widget), NULL);
  g_autoptr (GArray) items = hd_marking_items (hd_context_store (context), round, judge, NULL);
  g_autoptr (GPtrArray) kinds = hd_contest_kinds (hd_context_store (context), hd_context_contest (context), NULL);
  g_autoptr (GtkExpression) label = gtk_property_expression_new (HD_TYPE_OPTION, NULL, "label");
  GtkListBoxRow *first;

  self->context = g_object_ref (context);
  self->round = round;
  self->judge = judge;
  self->kinds = g_list_store_new (HD_TYPE_OPTION);
  adw_window_title_set_subtitle (self->title, hd_context_name (context, "judge", judge));
  for (guint i = 0; kinds != NULL && i < kinds->len; i++) {
    HdRecord *kind = g_ptr_array_index (kinds, i);
    g_autoptr (HdOption) option = hd_option_new (hd_record_id (kind), NULL, hd_record_text (kind, HD_CONTEST_KIND_NAME));

    /* Kinds that he has no work of are of no use here. */
    for (guint k = 0; items != NULL && k < items->len; k++)
      if (g_array_index (items, HdMarkingItem, k).kind == hd_record_id (kind)) {
        g_list_store_append (self->kinds, option);
        break;
      }
  }
  gtk_drop_down_set_expression (self->kind_choice, label);
  gtk_drop_down_set_model (self->kind_choice, G_LIST_MODEL (self->kinds));
  kind_chosen_cb (self);
  gtk_window_present (GTK_WINDOW (self));
  first = gtk_list_box_get_row_at_index (self->list, 0);
  if (first != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (first));
  return GTK_WINDOW (self);
}
