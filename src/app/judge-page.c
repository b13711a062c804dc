/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The judges of a contest: the panel, what keeps them from works, and who reads what. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "contest-button.h"
#include "judge-assignment.h"
#include "judge-conflicts.h"
#include "judge-panel.h"
#include "pack-button.h"
#include "paper-button.h"
#include "record-dialog.h"
#include "room.h"
#include "rooms.h"
#include "store/judge.h"

#define HD_TYPE_JUDGE_PAGE (hd_judge_page_get_type ())
G_DECLARE_FINAL_TYPE (HdJudgePage, hd_judge_page, HD, JUDGE_PAGE, HdRoom)

struct _HdJudgePage
{
  HdRoom             parent_instance;

  /* Template widgets */
  AdwHeaderBar      *header;
  GtkStack          *states;
  AdwViewStack      *tabs;
  HdJudgePanel      *panel;
  HdJudgeConflicts  *conflicts;
  HdJudgeAssignment *assignment;
  HdPaperButton     *papers;
  HdPackButton      *packs;

  guint              show_id;   /* idle */
};

G_DEFINE_FINAL_TYPE (HdJudgePage, hd_judge_page, HD_TYPE_ROOM)

/* Of the three parts the one that is looked at; thousands of works make the others dear. */
static void
show (HdJudgePage *self)
{
  HdContext *context = hd_room_context (HD_ROOM (self));
  GtkWidget *tab = adw_view_stack_get_visible_child (self->tabs);
  gint64 round;

  gtk_stack_set_visible_child_name (self->states, hd_context_contest (context) != 0 ? "contest" : "none");
  hd_judge_assignment_set_context (self->assignment, context);
  if (tab == GTK_WIDGET (self->panel))
    hd_judge_panel_show (self->panel, context);
  else if (tab == GTK_WIDGET (self->conflicts))
    hd_judge_conflicts_show (self->conflicts, context);
  else
    hd_judge_assignment_show (self->assignment);
  round = hd_judge_assignment_round (self->assignment);
  hd_paper_button_set_records (self->papers, context, "contest_round", &round, round != 0 ? 1 : 0);
  hd_pack_button_show (self->packs, context, round);
}

static gboolean
show_cb (gpointer data)
{
  HD_JUDGE_PAGE (data)->show_id = 0;
  show (data);
  return G_SOURCE_REMOVE;
}

static void
queue_show (HdJudgePage *self)
{
  /* Hidden rooms are shown anew when they are entered. */
  if (self->show_id == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->show_id = g_idle_add (show_cb, self);
}

static void
tab_shown_cb (HdJudgePage *self)
{
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  g_clear_handle_id (&self->show_id, g_source_remove);
  show (self);
}

static void
store_changed_cb (HdJudgePage        *self,
                  const char *const  *tables)
{
  static const char *const sources[] = { "contest", "contest_kind", "contest_round", "judge", "conflict", "assignment", "work", "entry",
                                         "score_sheet", NULL };

  for (guint i = 0; sources[i] != NULL; i++)
    if (tables == NULL || g_strv_contains (tables, sources[i])) {
      queue_show (self);
      return;
    }
}

static void
tab_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  HdJudgePage *self = HD_JUDGE_PAGE (widget);

  adw_view_stack_set_visible_child_name (self->tabs, g_variant_get_string (parameter, NULL));
  gtk_widget_child_focus (adw_view_stack_get_visible_child (self->tabs), GTK_DIR_TAB_FORWARD);
}

static void
new_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  HdJudgePage *self = HD_JUDGE_PAGE (widget);

  adw_view_stack_set_visible_child_name (self->tabs, "panel");
  gtk_widget_activate_action (GTK_WIDGET (self->panel), "panel.add", NULL);
}

static void
hd_judge_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (hd_judge_page_parent_class)->map (widget);
  queue_show (HD_JUDGE_PAGE (widget));
}

static void
hd_judge_page_enter (HdRoom *room)
{
  gtk_widget_child_focus (GTK_WIDGET (HD_JUDGE_PAGE (room)->states), GTK_DIR_TAB_FORWARD);
}

static gboolean
hd_judge_page_show_record (HdRoom     *room,
                           const char *table,
                           gint64      id)
{
  HdJudgePage *self = HD_JUDGE_PAGE (room);

  if (g_str_equal (table, "judge"))
    hd_record_dialog_show (GTK_WIDGET (self), hd_room_context (room), hd_judge_form_get_type (), id, NULL);
  else if (g_str_equal (table, "conflict"))
    adw_view_stack_set_visible_child_name (self->tabs, "conflicts");
  else if (g_str_equal (table, "assignment"))
    adw_view_stack_set_visible_child_name (self->tabs, "assignment");
  else
    return FALSE;
  return TRUE;
}

static void
hd_judge_page_constructed (GObject *object)
{
  HdJudgePage *self = HD_JUDGE_PAGE (object);
  HdContext *context = hd_room_context (HD_ROOM (self));

  G_OBJECT_CLASS (hd_judge_page_parent_class)->constructed (object);
  adw_header_bar_pack_end (self->header, hd_contest_button_new (context));
  g_signal_connect_object (self->tabs, "notify::visible-child", G_CALLBACK (tab_shown_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (context, "notify::contest", G_CALLBACK (queue_show), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (hd_context_store (context), "changed", G_CALLBACK (store_changed_cb), self, G_CONNECT_SWAPPED);
  show (self);
}

static void
hd_judge_page_dispose (GObject *object)
{
  g_clear_handle_id (&HD_JUDGE_PAGE (object)->show_id, g_source_remove);
  G_OBJECT_CLASS (hd_judge_page_parent_class)->dispose (object);
}

static void
hd_judge_page_class_init (HdJudgePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  HdRoomClass *room_class = HD_ROOM_CLASS (klass);
  static const char *const tabs[] = { "panel", "conflicts", "assignment" };

  object_class->constructed = hd_judge_page_constructed;
  object_class->dispose = hd_judge_page_dispose;
  widget_class->map = hd_judge_page_map;
  room_class->enter = hd_judge_page_enter;
  room_class->show_record = hd_judge_page_show_record;
  g_type_ensure (HD_TYPE_JUDGE_PANEL);
  g_type_ensure (HD_TYPE_JUDGE_CONFLICTS);
  g_type_ensure (HD_TYPE_JUDGE_ASSIGNMENT);
  g_type_ensure (HD_TYPE_PAPER_BUTTON);
  g_type_ensure (HD_TYPE_PACK_BUTTON);
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/judge-page.ui");
  gtk_widget_class_bind_template_child (widget_class, HdJudgePage, header);
  gtk_widget_class_bind_template_child (widget_class, HdJudgePage, states);
  gtk_widget_class_bind_template_child (widget_class, HdJudgePage, tabs);
  gtk_widget_class_bind_template_child (widget_class, HdJudgePage, panel);
  gtk_widget_class_bind_template_child (widget_class, HdJudgePage, conflicts);
  gtk_widget_class_bind_template_child (widget_class, HdJudgePage, assignment);
  gtk_widget_class_bind_template_child (widget_class, HdJudgePage, papers);
  gtk_widget_class_bind_template_child (widget_class, HdJudgePage, packs);
  gtk_widget_class_install_action (widget_class, "page.new", NULL, new_action);
  gtk_widget_class_install_action (widget_class, "judges.tab", "s", tab_action);
  for (guint i = 0; i < G_N_ELEMENTS (tabs); i++)
    gtk_widget_class_add_binding_action (widget_class, GDK_KEY_1 + i, GDK_CONTROL_MASK, "judges.tab", "s", tabs[i]);
}

static void
hd_judge_page_init (HdJudgePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
