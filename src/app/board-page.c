/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The fostering board: a column for each stage, a card for each subject that is followed. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "board-column.h"
#include "feedback.h"
#include "lazy-popover.h"
#include "option.h"
#include "paper-button.h"
#include "picker.h"
#include "record-dialog.h"
#include "room.h"
#include "rooms.h"
#include "store/exemplar.h"
#include "store/text.h"

#define HD_TYPE_BOARD_PAGE (hd_board_page_get_type ())
G_DECLARE_FINAL_TYPE (HdBoardPage, hd_board_page, HD, BOARD_PAGE, HdRoom)

struct _HdBoardPage
{
  HdRoom          parent_instance;

  /* Template widgets */
  GtkMenuButton  *card_button;
  GMenuModel     *card_actions;
  HdPaperButton  *papers;
  GtkMenuButton  *unit_button;
  GtkMenuButton  *owner_button;
  GtkToggleButton *overdue_button;
  GtkBox         *columns;

  GPtrArray      *stages;     /* (owned) of HdBoardColumn, borrowed */
  HdBoardColumn  *current;    /* borrowed (nullable): where the chosen card is */
  gboolean        choosing;   /* the choice of other columns is being taken back */
  guint           overdue_id; /* idle: the overdue cards again */
};

G_DEFINE_FINAL_TYPE (HdBoardPage, hd_board_page, HD_TYPE_ROOM)

static gint64
chosen_card (HdBoardPage *self)
{
  return self->current != NULL ? hd_board_column_chosen (self->current) : 0;
}

static guint
current_index (HdBoardPage *self)
{
  guint index = 0;

  if (self->current != NULL)
    g_ptr_array_find (self->stages, self->current, &index);
  return index;
}

static void
update_actions (HdBoardPage *self)
{
  gint64 id = chosen_card (self);
  gboolean writable = !hd_store_is_read_only (hd_room_store (HD_ROOM (self)));
  guint index = current_index (self);
  GtkWidget *widget = GTK_WIDGET (self);

  gtk_widget_set_sensitive (GTK_WIDGET (self->card_button), id != 0);
  gtk_widget_action_set_enabled (widget, "board.open", id != 0);
  gtk_widget_action_set_enabled (widget, "board.nominate", id != 0 && writable);
  gtk_widget_action_set_enabled (widget, "board.take-off", id != 0 && writable);
  gtk_widget_action_set_enabled (widget, "board.forward", id != 0 && writable && index + 1 < self->stages->len);
  gtk_widget_action_set_enabled (widget, "board.back", id != 0 && writable && index > 0);
  gtk_widget_action_set_enabled (widget, "page.new", writable);
  hd_paper_button_set_records (self->papers, hd_room_context (HD_ROOM (self)), "subject", &id, id != 0 ? 1 : 0);
}

/* One card is chosen on the whole board. */
static void
chosen_cb (HdBoardPage   *self,
           HdBoardColumn *column)
{
  if (self->choosing)
    return;
  if (hd_board_column_chosen (column) != 0) {
    self->choosing = TRUE;
    for (guint i = 0; i < self->stages->len; i++)
      if (g_ptr_array_index (self->stages, i) != column)
        hd_board_column_choose_none (g_ptr_array_index (self->stages, i));
    self->choosing = FALSE;
    self->current = column;
  }
  update_actions (self);
}

/* Puts a card into a column, as one step; the focus goes with it. */
static void
move_card (HdBoardPage   *self,
           gint64         id,
           HdBoardColumn *column)
{
  HdStore *store = hd_room_store (HD_ROOM (self));
  g_autoptr (HdRecord) subject = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  const char *stage = column != NULL ? hd_board_column_stage (column) : "";

  subject = hd_store_get (store, HD_TYPE_SUBJECT, id, &error);
  if (subject != NULL && g_str_equal (hd_record_text (subject, HD_SUBJECT_STAGE), stage))
    return;
  if (subject == NULL || !hd_exemplar_set_stage (store, id, stage, &error)) {
    hd_feedback_error (GTK_WIDGET (self), _("The card could not be moved"), error);
    return;
  }
  if (column != NULL)
    hd_board_column_choose (column, id);
  text = column != NULL ? g_strdup_printf (_("%s: %s"), hd_record_text (subject, HD_SUBJECT_FULL_NAME),
                                           _(hd_choice_label (hd_exemplar_stages, stage)))
                        : g_strdup_printf (_("Taken off the board: %s"), hd_record_text (subject, HD_SUBJECT_FULL_NAME));
  hd_feedback_toast_action (GTK_WIDGET (self), text, _("_Undo"), "win.undo", NULL);
}

static void
dropped_cb (HdBoardPage   *self,
            gint64         id,
            HdBoardColumn *column)
{
  if (!hd_store_is_read_only (hd_room_store (HD_ROOM (self))))
    move_card (self, id, column);
}

static void
open_card (HdBoardPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-record", "(sx)", "subject", chosen_card (self));
}

static void
open_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  open_card (HD_BOARD_PAGE (widget));
}

static void
move_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdBoardPage *self = HD_BOARD_PAGE (widget);
  int index = current_index (self) + (g_str_equal (name, "board.forward") ? 1 : -1);

  if (chosen_card (self) != 0 && index >= 0 && index < (int) self->stages->len)
    move_card (self, chosen_card (self), g_ptr_array_index (self->stages, index));
}

static void
take_off_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  HdBoardPage *self = HD_BOARD_PAGE (widget);

  if (chosen_card (self) != 0)
    move_card (self, chosen_card (self), NULL);
}

/* To the next column in that direction that has a card. */
static void
column_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  HdBoardPage *self = HD_BOARD_PAGE (widget);
  int step = g_str_equal (name, "board.previous-column") ? -1 : 1;

  for (int i = (int) current_index (self) + step; i >= 0 && i < (int) self->stages->len; i += step)
    if (hd_board_column_focus (g_ptr_array_index (self->stages, i)))
      return;
}

/* F6 goes through the columns and round again. */
static void
next_pane_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  HdBoardPage *self = HD_BOARD_PAGE (widget);

  for (guint i = 1; i <= self->stages->len; i++)
    if (hd_board_column_focus (g_ptr_array_index (self->stages, (current_index (self) + i) % self->stages->len)))
      return;
}

static void
nominate_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  HdBoardPage *self = HD_BOARD_PAGE (widget);
  HdContext *context = hd_room_context (HD_ROOM (self));
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) nomination = hd_exemplar_nomination (hd_context_store (context), chosen_card (self),
                                                            hd_context_year (context), &error);
  g_autofree char *draft = nomination != NULL ? hd_record_to_draft (nomination) : NULL;

  if (draft != NULL)
    gtk_widget_activate_action (widget, "win.new-record", "(ss)", "nomination", draft);
  else
    hd_feedback_toast (widget, error->message);
}

static void
spot_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  g_autoptr (HdRecord) subject = g_object_new (HD_TYPE_SUBJECT, NULL);

  hd_record_set_text (subject, HD_SUBJECT_KIND, "individual");
  hd_record_set_text (subject, HD_SUBJECT_STAGE, hd_exemplar_stages[0].nick);
  hd_record_dialog_show (widget, hd_room_context (HD_ROOM (widget)), hd_spot_form_get_type (), 0, subject);
}

static void
show_filter (GtkMenuButton *button,
             const char    *field,
             const char    *value)
{
  gboolean set = *value != '\0';
  g_autofree char *start = hd_text_excerpt (value, 20);
  g_autofree char *label = set ? g_strdup_printf (_("%s: %s"), field, start) : g_strdup (field);

  gtk_menu_button_set_label (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_tooltip_text (GTK_WIDGET (button), set ? value : NULL);
  if (set)
    gtk_widget_add_css_class (GTK_WIDGET (button), "hd-set");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (button), "hd-set");
}

static void
set_filter (HdBoardPage *self,
            const char  *field,
            const char  *value)
{
  for (guint i = 0; i < self->stages->len; i++)
    hd_query_set_filter (hd_board_column_query (g_ptr_array_index (self->stages, i)), field, value);
}

static void
unit_picked_cb (HdBoardPage *self,
                HdOption    *option)
{
  gint64 unit = hd_option_id (option);
  g_autofree char *value = unit != 0 ? g_strdup_printf ("%" G_GINT64_FORMAT, unit) : g_strdup ("");

  set_filter (self, "unit", value);
  show_filter (self->unit_button, _("Unit"), unit != 0 ? hd_option_label (option) : "");
}

static void
owner_picked_cb (HdBoardPage *self,
                 HdOption    *option)
{
  const char *owner = hd_option_nick (option);

  set_filter (self, "owner", owner != NULL ? owner : "");
  show_filter (self->owner_button, _("Who looks after it"), owner != NULL ? owner : "");
}

/* Built when first opened: nothing is read for the first frame. */
static GtkWidget *
make_unit_picker (GtkMenuButton *button,
                  gpointer       data)
{
  GtkWidget *picker = hd_picker_new (_("Unit"));

  g_signal_connect_object (picker, "picked", G_CALLBACK (unit_picked_cb), data, G_CONNECT_SWAPPED);
  hd_picker_set_options (HD_PICKER (picker), hd_context_options (hd_room_context (HD_ROOM (data)), "unit"), _("All"));
  return picker;
}

static GtkWidget *
make_owner_picker (GtkMenuButton *button,
                   gpointer       data)
{
  GtkWidget *picker = hd_picker_new (_("Who looks after it"));
  g_autoptr (GPtrArray) owners = hd_exemplar_owners (hd_room_store (HD_ROOM (data)), NULL);
  g_autoptr (GListStore) options = g_list_store_new (HD_TYPE_OPTION);

  for (guint i = 0; owners != NULL && i < owners->len; i++) {
    g_autoptr (HdOption) option = hd_option_new (0, g_ptr_array_index (owners, i), g_ptr_array_index (owners, i));

    g_list_store_append (options, option);
  }
  g_signal_connect_object (picker, "picked", G_CALLBACK (owner_picked_cb), data, G_CONNECT_SWAPPED);
  hd_picker_set_options (HD_PICKER (picker), G_LIST_MODEL (options), _("All"));
  return picker;
}

static void
show_overdue (HdBoardPage *self)
{
  g_autofree char *today = hd_date_today ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = NULL;
  gint64 none = 0;

  if (gtk_toggle_button_get_active (self->overdue_button)) {
    ids = hd_exemplars_overdue (hd_room_store (HD_ROOM (self)), today, &error);
    if (ids == NULL) {
      hd_feedback_toast (GTK_WIDGET (self), error->message);
      return;
    }
  }
  for (guint i = 0; i < self->stages->len; i++)
    hd_query_set_ids (hd_board_column_query (g_ptr_array_index (self->stages, i)),
                      ids == NULL ? NULL : ids->len > 0 ? (const gint64 *) ids->data : &none, ids != NULL ? ids->len : 0);
}

static void
overdue_toggled_cb (HdBoardPage *self)
{
  show_overdue (self);
}

static gboolean
overdue_idle_cb (gpointer data)
{
  HD_BOARD_PAGE (data)->overdue_id = 0;
  show_overdue (data);
  return G_SOURCE_REMOVE;
}

static void
store_changed_cb (HdBoardPage *self)
{
  if (self->overdue_id == 0 && gtk_toggle_button_get_active (self->overdue_button))
    self->overdue_id = g_idle_add (overdue_idle_cb, self);
}

static void
hd_board_page_enter (HdRoom *room)
{
  HdBoardPage *self = HD_BOARD_PAGE (room);

  for (guint i = 0; i < self->stages->len; i++)
    if (hd_board_column_focus (g_ptr_array_index (self->stages, (current_index (self) + i) % self->stages->len)))
      return;
  gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

static void
hd_board_page_constructed (GObject *object)
{
  HdBoardPage *self = HD_BOARD_PAGE (object);

  G_OBJECT_CLASS (hd_board_page_parent_class)->constructed (object);
  self->stages = g_ptr_array_new ();
  for (guint i = 0; hd_exemplar_stages[i].nick != NULL; i++) {
    HdBoardColumn *column = g_object_new (HD_TYPE_BOARD_COLUMN, NULL);

    gtk_box_append (self->columns, GTK_WIDGET (column));
    g_ptr_array_add (self->stages, column);
    hd_board_column_set_up (column, hd_room_context (HD_ROOM (self)), &hd_exemplar_stages[i]);
    g_signal_connect_object (column, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
    g_signal_connect_object (column, "opened", G_CALLBACK (open_card), self, G_CONNECT_SWAPPED);
    g_signal_connect_object (column, "dropped", G_CALLBACK (dropped_cb), self, G_CONNECT_SWAPPED);
  }
  hd_lazy_menu (self->card_button, self->card_actions);
  hd_lazy_popover (self->unit_button, make_unit_picker, self);
  hd_lazy_popover (self->owner_button, make_owner_picker, self);
  show_filter (self->unit_button, _("Unit"), "");
  show_filter (self->owner_button, _("Who looks after it"), "");
  g_signal_connect_object (hd_room_store (HD_ROOM (self)), "changed", G_CALLBACK (store_changed_cb), self, G_CONNECT_SWAPPED);
  update_actions (self);
}

static void
hd_board_page_dispose (GObject *object)
{
  HdBoardPage *self = HD_BOARD_PAGE (object);

  g_clear_handle_id (&self->overdue_id, g_source_remove);
  self->current = NULL;
  g_clear_pointer (&self->stages, g_ptr_array_unref);
  G_OBJECT_CLASS (hd_board_page_parent_class)->dispose (object);
}

static void
hd_board_page_class_init (HdBoardPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = hd_board_page_constructed;
  object_class->dispose = hd_board_page_dispose;
  HD_ROOM_CLASS (klass)->enter = hd_board_page_enter;
  g_type_ensure (HD_TYPE_PAPER_BUTTON);
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/board-page.ui");
  gtk_widget_class_bind_template_child (widget_class, HdBoardPage, card_button);
  gtk_widget_class_bind_template_child (widget_class, HdBoardPage, card_actions);
  gtk_widget_class_bind_template_child (widget_class, HdBoardPage, papers);
  gtk_widget_class_bind_template_child (widget_class, HdBoardPage, unit_button);
  gtk_widget_class_bind_template_child (widget_class, HdBoardPage, owner_button);
  gtk_widget_class_bind_template_child (widget_class, HdBoardPage, overdue_button);
  gtk_widget_class_bind_template_child (widget_class, HdBoardPage, columns);
  gtk_widget_class_bind_template_callback (widget_class, overdue_toggled_cb);
  gtk_widget_class_install_action (widget_class, "board.open", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "board.nominate", NULL, nominate_action);
  gtk_widget_class_install_action (widget_class, "board.forward", NULL, move_action);
  gtk_widget_class_install_action (widget_class, "board.back", NULL, move_action);
  gtk_widget_class_install_action (widget_class, "board.take-off", NULL, take_off_action);
  gtk_widget_class_install_action (widget_class, "board.next-column", NULL, column_action);
  gtk_widget_class_install_action (widget_class, "board.previous-column", NULL, column_action);
  gtk_widget_class_install_action (widget_class, "page.new", NULL, spot_action);
  gtk_widget_class_install_action (widget_class, "page.next-pane", NULL, next_pane_action);
}

static void
hd_board_page_init (HdBoardPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
