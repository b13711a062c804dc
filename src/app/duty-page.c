/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who owes what by when: units against obligations, the same as a list, the register of
 * criteria, and what contradicts itself in the plan. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "contradiction-list.h"
#include "criteria-list.h"
#include "duty-grid.h"
#include "duty-list.h"
#include "paper-button.h"
#include "record-dialog.h"
#include "room.h"
#include "rooms.h"
#include "year-button.h"

#define HD_TYPE_DUTY_PAGE (hd_duty_page_get_type ())
G_DECLARE_FINAL_TYPE (HdDutyPage, hd_duty_page, HD, DUTY_PAGE, HdRoom)

struct _HdDutyPage
{
  HdRoom               parent_instance;

  /* Template widgets */
  AdwHeaderBar        *header;
  AdwViewStack        *tabs;
  AdwViewStackPage    *contradiction_page;
  HdDutyGrid          *grid;
  HdDutyList          *list;
  HdCriteriaList      *criteria;
  HdContradictionList *contradictions;
  HdPaperButton       *papers;

  guint                show_id;    /* idle */
  guint                count_id;   /* idle */
};

G_DEFINE_FINAL_TYPE (HdDutyPage, hd_duty_page, HD_TYPE_ROOM)

static void
show_contradictions (HdDutyPage *self)
{
  guint n = hd_contradiction_list_show (self->contradictions, hd_room_context (HD_ROOM (self)));
  g_autofree char *title = n > 0 ? g_strdup_printf (_("Contradictions (%u)"), n) : g_strdup (_("Contradictions"));

  adw_view_stack_page_set_title (self->contradiction_page, title);
}

static gboolean
count_cb (gpointer data)
{
  HD_DUTY_PAGE (data)->count_id = 0;
  show_contradictions (data);
  return G_SOURCE_REMOVE;
}

/* Of the tabs the one that is looked at; how much is clashing is told a moment later. */
static void
show (HdDutyPage *self)
{
  HdContext *context = hd_room_context (HD_ROOM (self));
  GtkWidget *tab = adw_view_stack_get_visible_child (self->tabs);

  g_clear_handle_id (&self->show_id, g_source_remove);
  if (tab == GTK_WIDGET (self->grid))
    hd_duty_grid_show (self->grid, context);
  else if (tab == GTK_WIDGET (self->list))
    hd_duty_list_show (self->list, context);
  else if (tab == GTK_WIDGET (self->criteria))
    hd_criteria_list_show (self->criteria, context);
  if (self->count_id == 0)
    self->count_id = g_idle_add (count_cb, self);
}

static gboolean
show_cb (gpointer data)
{
  HD_DUTY_PAGE (data)->show_id = 0;
  show (data);
  return G_SOURCE_REMOVE;
}

static void
queue_show (HdDutyPage *self)
{
  /* A hidden room is shown anew when it is entered. */
  if (self->show_id == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->show_id = g_idle_add (show_cb, self);
}

static void
store_changed_cb (HdDutyPage         *self,
                  const char *const  *tables)
{
  static const char *const sources[] = { "fulfilment", "criteria", "obligation", "plan", "target", "unit", "unit_change", "takeover", "unit_roll", "cluster",
                                         "cluster_member", "cluster_head", "movement", "movement_unit", "activity", "participation", "nomination",
                                         "entry", "contest", "pledge", "publicity", "dismissal", "headcount", "attachment", "setting", NULL };

  for (guint i = 0; sources[i] != NULL; i++)
    if (tables == NULL || g_strv_contains (tables, sources[i])) {
      queue_show (self);
      return;
    }
}

static void
tab_shown_cb (HdDutyPage *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    show (self);
}

static void
focus_tab (HdDutyPage *self)
{
  GtkWidget *tab = adw_view_stack_get_visible_child (self->tabs);

  if (tab == GTK_WIDGET (self->grid))
    gtk_widget_grab_focus (GTK_WIDGET (hd_duty_grid_matrix (self->grid)));
  else if (!gtk_widget_grab_focus (tab))
    gtk_widget_child_focus (tab, GTK_DIR_TAB_FORWARD);
}

static void
tab_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  HdDutyPage *self = HD_DUTY_PAGE (widget);

  adw_view_stack_set_visible_child_name (self->tabs, g_variant_get_string (parameter, NULL));
  focus_tab (self);
}

static void
search_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  HdDutyPage *self = HD_DUTY_PAGE (widget);

  adw_view_stack_set_visible_child_name (self->tabs, "matrix");
  hd_duty_grid_search (self->grid);
}

/* What begins anew in this room is criteria: duties come from the plan. */
static void
new_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  HdDutyPage *self = HD_DUTY_PAGE (widget);

  adw_view_stack_set_visible_child_name (self->tabs, "criteria");
  hd_criteria_list_new (self->criteria);
}

static GArray *
letter_units (gpointer data)
{
  return hd_duty_grid_units (HD_DUTY_PAGE (data)->grid);
}

/* In the frame that shows the room, not in one after it. */
static void
hd_duty_page_map (GtkWidget *widget)
{
  show (HD_DUTY_PAGE (widget));
  GTK_WIDGET_CLASS (hd_duty_page_parent_class)->map (widget);
}

static void
hd_duty_page_enter (HdRoom *room)
{
  focus_tab (HD_DUTY_PAGE (room));
}

static gboolean
hd_duty_page_show_record (HdRoom     *room,
                          const char *table,
                          gint64      id)
{
  HdDutyPage *self = HD_DUTY_PAGE (room);

  if (g_str_equal (table, "obligation")) {
    adw_view_stack_set_visible_child_name (self->tabs, "matrix");
    hd_duty_grid_show (self->grid, hd_room_context (room));
    hd_duty_grid_show_obligation (self->grid, id, FALSE);
    focus_tab (self);
  } else if (g_str_equal (table, "fulfilment"))
    hd_record_dialog_show (GTK_WIDGET (self), hd_room_context (room), hd_fulfilment_form_get_type (), id, NULL);
  else if (g_str_equal (table, "criteria")) {
    adw_view_stack_set_visible_child_name (self->tabs, "criteria");
    hd_record_dialog_show (GTK_WIDGET (self), hd_room_context (room), hd_criteria_form_get_type (), id, NULL);
  } else
    return FALSE;
  return TRUE;
}

static void
hd_duty_page_constructed (GObject *object)
{
  HdDutyPage *self = HD_DUTY_PAGE (object);
  HdContext *context = hd_room_context (HD_ROOM (self));

  G_OBJECT_CLASS (hd_duty_page_parent_class)->constructed (object);
  adw_header_bar_pack_end (self->header, hd_year_button_new (context));
  hd_paper_button_set_source (self->papers, context, "unit", letter_units, self);
  g_signal_connect_object (self->tabs, "notify::visible-child", G_CALLBACK (tab_shown_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (context, "notify::year", G_CALLBACK (queue_show), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (hd_context_store (context), "changed", G_CALLBACK (store_changed_cb), self, G_CONNECT_SWAPPED);
}

static void
hd_duty_page_dispose (GObject *object)
{
  HdDutyPage *self = HD_DUTY_PAGE (object);

  g_clear_handle_id (&self->show_id, g_source_remove);
  g_clear_handle_id (&self->count_id, g_source_remove);
  G_OBJECT_CLASS (hd_duty_page_parent_class)->dispose (object);
}

static void
hd_duty_page_class_init (HdDutyPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  HdRoomClass *room_class = HD_ROOM_CLASS (klass);
  static const char *const tabs[] = { "matrix", "list", "criteria", "contradictions" };

  object_class->constructed = hd_duty_page_constructed;
  object_class->dispose = hd_duty_page_dispose;
  widget_class->map = hd_duty_page_map;
  room_class->enter = hd_duty_page_enter;
  room_class->show_record = hd_duty_page_show_record;
  g_type_ensure (HD_TYPE_DUTY_GRID);
  g_type_ensure (HD_TYPE_DUTY_LIST);
  g_type_ensure (HD_TYPE_CRITERIA_LIST);
  g_type_ensure (HD_TYPE_CONTRADICTION_LIST);
  g_type_ensure (HD_TYPE_PAPER_BUTTON);
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/duty-page.ui");
  gtk_widget_class_bind_template_child (widget_class, HdDutyPage, header);
  gtk_widget_class_bind_template_child (widget_class, HdDutyPage, tabs);
  gtk_widget_class_bind_template_child (widget_class, HdDutyPage, contradiction_page);
  gtk_widget_class_bind_template_child (widget_class, HdDutyPage, grid);
  gtk_widget_class_bind_template_child (widget_class, HdDutyPage, list);
  gtk_widget_class_bind_template_child (widget_class, HdDutyPage, criteria);
  gtk_widget_class_bind_template_child (widget_class, HdDutyPage, contradictions);
  gtk_widget_class_bind_template_child (widget_class, HdDutyPage, papers);
  gtk_widget_class_install_action (widget_class, "page.search", NULL, search_action);
  gtk_widget_class_install_action (widget_class, "page.new", NULL, new_action);
  gtk_widget_class_install_action (widget_class, "duties.tab", "s", tab_action);
  for (guint i = 0; i < G_N_ELEMENTS (tabs); i++)
    gtk_widget_class_add_binding_action (widget_class, GDK_KEY_1 + i, GDK_CONTROL_MASK, "duties.tab", "s", tabs[i]);
}

static void
hd_duty_page_init (HdDutyPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
