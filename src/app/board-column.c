/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "board-column.h"
#include "store/exemplar.h"
#include "store/text.h"
#include "text-label.h"

struct _HdBoardColumn
{
  AdwBin              parent_instance;

  /* Template widgets */
  GtkLabel           *title;
  GtkLabel           *count;
  GtkStack           *states;
  GtkListView        *view;

  HdContext          *context;    /* (owned) */
  const HdChoice     *stage;
  HdQuery            *query;      /* (owned) */
  GtkSingleSelection *selection;  /* (owned) */
  gint64              awaited;    /* the card that is to be chosen when it arrives */
  guint               settle_id;  /* idle */
};

enum { CHOSEN, OPENED, DROPPED, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (HdBoardColumn, hd_board_column, ADW_TYPE_BIN)

/* The parts of a card, found again by the list item that it is in. */
typedef struct {
  HdBoardColumn *column;   /* borrowed: lives longer than its cards */
  GtkWidget     *name;
  GtkWidget     *unit;
  GtkWidget     *review_icon;
  GtkWidget     *review;
  GtkWidget     *owner;
} Card;

static GtkWidget *
card_label (guint       lines,
            const char *css)
{
  GtkWidget *label = hd_text_label_new (NULL, lines, css);

  gtk_label_set_width_chars (GTK_LABEL (label), 12);
  if (css != NULL)
    gtk_widget_add_css_class (label, "caption");
  return label;
}

static GdkContentProvider *
drag_prepared_cb (GtkDragSource *source,
                  double         x,
                  double         y,
                  GtkListItem   *item)
{
  HdRecord *record = gtk_list_item_get_item (item);

  return record != NULL ? gdk_content_provider_new_typed (G_TYPE_INT64, hd_record_id (record)) : NULL;
}

static void
drag_begun_cb (GtkDragSource *source,
               GdkDrag       *drag,
               GtkListItem   *item)
{
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (gtk_list_item_get_child (item));

  gtk_drag_source_set_icon (source, picture, 0, 0);
}

static void
setup_cb (HdBoardColumn *self,
          GtkListItem   *item)
{
  Card *card = g_new0 (Card, 1);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *review_box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkDragSource *source = gtk_drag_source_new ();

  card->column = self;
  card->name = card_label (3, NULL);
  card->unit = card_label (2, "dim-label");
  card->review_icon = gtk_image_new ();
  card->review = card_label (3, "hd-review");
  card->owner = card_label (2, "dim-label");
  gtk_widget_set_valign (card->review_icon, GTK_ALIGN_START);
  gtk_widget_set_hexpand (card->review, TRUE);
  gtk_box_append (GTK_BOX (review_box), card->review_icon);
  gtk_box_append (GTK_BOX (review_box), card->review);
  gtk_box_append (GTK_BOX (box), card->name);
  gtk_box_append (GTK_BOX (box), card->unit);
  gtk_box_append (GTK_BOX (box), review_box);
  gtk_box_append (GTK_BOX (box), card->owner);
  gtk_widget_add_css_class (box, "card");
  gtk_widget_add_css_class (box, "hd-card");
  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect (source, "prepare", G_CALLBACK (drag_prepared_cb), item);
  g_signal_connect (source, "drag-begin", G_CALLBACK (drag_begun_cb), item);
  gtk_widget_add_controller (box, GTK_EVENT_CONTROLLER (source));
  gtk_list_item_set_child (item, box);
  g_object_set_data_full (G_OBJECT (item), "card", card, g_free);
}

/* When it is to be looked at again, and for how long that has been due. (transfer full) */
static char *
review_text (HdRecord *record,
             gboolean *overdue)
{
  const char *review = hd_record_text (record, HD_SUBJECT_NEXT_REVIEW);
  g_autofree char *today = hd_date_today ();
  g_autofree char *date = hd_date_format (review);

  *overdue = *review != '\0' && hd_date_compare (review, today) < 0;
  if (*overdue)
    return g_strdup_printf (_("Review overdue since %s"), date);
  return *review != '\0' ? g_strdup_printf (_("Review %s"), date) : g_strdup ("");
}

static void
show_card (GtkListItem *item)
{
  Card *card = g_object_get_data (G_OBJECT (item), "card");
  HdRecord *record = gtk_list_item_get_item (item);
  GtkWidget *row = gtk_widget_get_parent (gtk_list_item_get_child (item));
  const char *name = hd_record_text (record, HD_SUBJECT_FULL_NAME);
  const char *unit = hd_context_name (card->column->context, "unit", hd_record_int (record, HD_SUBJECT_UNIT));
  const char *owner = hd_record_text (record, HD_SUBJECT_OWNER);
  gboolean overdue;
  g_autofree char *review = review_text (record, &overdue);
  g_autofree char *owned = *owner != '\0' ? g_strdup_printf (_("Looked after by %s"), owner) : g_strdup ("");
  g_autofree char *label = g_strjoin (", ", name, unit, review, owned, NULL);

  hd_text_label_show (card->name, name);
  hd_text_label_show (card->unit, unit);
  hd_text_label_show (card->review, review);
  hd_text_label_show (card->owner, owned);
  gtk_image_set_from_icon_name (GTK_IMAGE (card->review_icon), overdue ? "dialog-warning-symbolic" : "alarm-symbolic");
  gtk_widget_set_visible (gtk_widget_get_parent (card->review), *review != '\0');
  if (overdue)
    gtk_widget_add_css_class (card->review, "hd-overdue");
  else
    gtk_widget_remove_css_class (card->review, "hd-overdue");
  if (row != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
bind_cb (HdBoardColumn *self,
         GtkListItem   *item)
{
  /* What is changed elsewhere arrives in the record that is shown. */
  g_signal_connect_swapped (gtk_list_item_get_item (item), "notify", G_CALLBACK (show_card), item);
  show_card (item);
}

static void
unbind_cb (HdBoardColumn *self,
           GtkListItem   *item)
{
  g_signal_handlers_disconnect_by_func (gtk_list_item_get_item (item), show_card, item);
}

static gboolean
dropped_cb (HdBoardColumn *self,
            const GValue  *value)
{
  g_signal_emit (self, signals[DROPPED], 0, g_value_get_int64 (value));
  return TRUE;
}

static void
chosen_cb (HdBoardColumn *self)
{
  g_signal_emit (self, signals[CHOSEN], 0);
}

static void
activated_cb (HdBoardColumn *self,
              guint          position)
{
  gtk_single_selection_set_selected (self->selection, position);
  g_signal_emit (self, signals[OPENED], 0);
}

static GtkWidget *
chosen_row (HdBoardColumn *self)
{
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->view)); row != NULL; row = gtk_widget_get_next_sibling (row))
    if (gtk_widget_get_state_flags (row) & GTK_STATE_FLAG_SELECTED)
      return row;
  return NULL;
}

/* Once the list has come to rest: its count, its empty state and the card awaited. */
static gboolean
settle_cb (gpointer data)
{
  HdBoardColumn *self = data;
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->query));
  g_autofree char *count = hd_number_format (n);
  g_autofree char *label = g_strdup_printf (_("%s: %s"), _(self->stage->label), count);
  guint position;
  gboolean busy;

  self->settle_id = 0;
  g_object_get (self->query, "busy", &busy, NULL);
  if (busy)
    return G_SOURCE_REMOVE;
  gtk_label_set_text (self->count, count);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_stack_set_visible_child_name (self->states, n > 0 ? "list" : "empty");
  position = self->awaited != 0 ? hd_query_position_of (self->query, self->awaited) : G_MAXUINT;
  if (position != G_MAXUINT) {
    self->awaited = 0;
    gtk_single_selection_set_selected (self->selection, position);
    hd_board_column_focus (self);
  }
  return G_SOURCE_REMOVE;
}

static void
queue_settle (HdBoardColumn *self)
{
  if (self->settle_id == 0)
    self->settle_id = g_idle_add (settle_cb, self);
}

static void
hd_board_column_dispose (GObject *object)
{
  HdBoardColumn *self = HD_BOARD_COLUMN (object);

  g_clear_handle_id (&self->settle_id, g_source_remove);
  if (self->view != NULL)
    gtk_list_view_set_model (self->view, NULL);
  g_clear_object (&self->selection);
  G_OBJECT_CLASS (hd_board_column_parent_class)->dispose (object);
}

static void
hd_board_column_finalize (GObject *object)
{
  HdBoardColumn *self = HD_BOARD_COLUMN (object);

  g_clear_object (&self->query);
  g_clear_object (&self->context);
  G_OBJECT_CLASS (hd_board_column_parent_class)->finalize (object);
}

static void
hd_board_column_class_init (HdBoardColumnClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hd_board_column_dispose;
  object_class->finalize = hd_board_column_finalize;
  signals[CHOSEN] = g_signal_new ("chosen", HD_TYPE_BOARD_COLUMN, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[OPENED] = g_signal_new ("opened", HD_TYPE_BOARD_COLUMN, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[DROPPED] = g_signal_new ("dropped", HD_TYPE_BOARD_COLUMN, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/board-column.ui");
  gtk_widget_class_bind_template_child (widget_class, HdBoardColumn, title);
  gtk_widget_class_bind_template_child (widget_class, HdBoardColumn, count);
  gtk_widget_class_bind_template_child (widget_class, HdBoardColumn, states);
  gtk_widget_class_bind_template_child (widget_class, HdBoardColumn, view);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

static void
hd_board_column_init (HdBoardColumn *self)
{
  GtkDropTarget *target = gtk_drop_target_new (G_TYPE_INT64, GDK_ACTION_MOVE);
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_cb), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (self->view, factory);
  g_signal_connect_object (target, "drop", G_CALLBACK (dropped_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

void
hd_board_column_set_up (HdBoardColumn  *self,
                        HdContext      *context,
                        const HdChoice *stage)
{
  self->context = g_object_ref (context);
  self->stage = stage;
  gtk_label_set_text (self->title, _(stage->label));
  self->query = hd_query_new (hd_context_store (context), HD_TYPE_SUBJECT);
  hd_query_set_filter (self->query, "stage", stage->nick);
  /* Who is no longer followed has left the board. */
  hd_query_set_filter (self->query, "following", "active");
  hd_query_set_sort (self->query, "name", FALSE);
  self->selection = gtk_single_selection_new (NULL);
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  gtk_single_selection_set_model (self->selection, G_LIST_MODEL (self->query));
  gtk_single_selection_set_selected (self->selection, GTK_INVALID_LIST_POSITION);
  g_signal_connect_object (self->selection, "notify::selected", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->query, "items-changed", G_CALLBACK (queue_settle), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->query, "notify::busy", G_CALLBACK (queue_settle), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
  queue_settle (self);
}

const char *
hd_board_column_stage (HdBoardColumn *self)
{
  return self->stage->nick;
}

HdQuery *
hd_board_column_query (HdBoardColumn *self)
{
  return self->query;
}

gint64
hd_board_column_chosen (HdBoardColumn *self)
{
  HdRecord *record = gtk_single_selection_get_selected_item (self->selection);

  return record != NULL ? hd_record_id (record) : 0;
}

void
hd_board_column_choose_none (HdBoardColumn *self)
{
  gtk_single_selection_set_selected (self->selection, GTK_INVALID_LIST_POSITION);
}

void
hd_board_column_choose (HdBoardColumn *self,
                        gint64         id)
{
  self->awaited = id;
  queue_settle (self);
}

gboolean
hd_board_column_focus (HdBoardColumn *self)
{
  guint position = gtk_single_selection_get_selected (self->selection);
  GtkWidget *row;

  if (g_list_model_get_n_items (G_LIST_MODEL (self->query)) == 0)
    return FALSE;
  if (position == GTK_INVALID_LIST_POSITION)
    gtk_single_selection_set_selected (self->selection, position = 0);
  gtk_widget_activate_action (GTK_WIDGET (self->view), "list.scroll-to-item", "u", position);
  row = chosen_row (self);
  return gtk_widget_grab_focus (row != NULL ? row : GTK_WIDGET (self->view));
}
