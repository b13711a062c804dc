/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "blind-text.h"
#include "children.h"
#include "feedback.h"
#include "file-view.h"
#include "store/attachment.h"
#include "store/blind.h"

struct _HdBlindText
{
  AdwBin        parent_instance;

  /* Template widgets */
  GtkTextView  *text;
  GtkListBox   *list;
  GtkWidget    *none;

  HdContext    *context;    /* owned */
  gint64        entry;
  gboolean      locked;     /* has a code, or the file is for reading */
  GPtrArray    *masks;      /* owned, of HdMask, by place */
  int           current;    /* index of masks, -1: none */
  guint         scroll_id;  /* idle */
  gboolean      filling;    /* the program sets switches */
};

G_DEFINE_FINAL_TYPE (HdBlindText, hd_blind_text, ADW_TYPE_BIN)

static HdStore *
store_of (HdBlindText *self)
{
  return hd_context_store (self->context);
}

static GtkTextBuffer *
buffer_of (HdBlindText *self)
{
  return gtk_text_view_get_buffer (self->text);
}

static gboolean
is_hidden (HdRecord *mask)
{
  return !g_str_equal (hd_record_text (mask, HD_MASK_STATE), "dismissed");
}

static void
bounds_of (HdBlindText *self,
           HdRecord    *mask,
           GtkTextIter *start,
           GtkTextIter *end)
{
  gtk_text_buffer_get_iter_at_offset (buffer_of (self), start, hd_record_int (mask, HD_MASK_START));
  gtk_text_buffer_get_iter_at_offset (buffer_of (self), end, hd_record_int (mask, HD_MASK_START) + hd_record_int (mask, HD_MASK_LENGTH));
}

/* Marks the passages: crossed out on a ground of its own what judges do not see, underlined
 * what was left readable, bold the present one. */
static void
mark (HdBlindText *self)
{
  GtkTextBuffer *buffer = buffer_of (self);
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  gtk_text_buffer_remove_all_tags (buffer, &start, &end);
  for (guint i = 0; i < self->masks->len; i++) {
    HdRecord *mask = g_ptr_array_index (self->masks, i);

    bounds_of (self, mask, &start, &end);
    gtk_text_buffer_apply_tag_by_name (buffer, is_hidden (mask) ? "hidden" : "readable", &start, &end);
    if ((int) i == self->current)
      gtk_text_buffer_apply_tag_by_name (buffer, "current", &start, &end);
  }
}

static gboolean
scroll_cb (gpointer data)
{
  HdBlindText *self = data;

  self->scroll_id = 0;
  gtk_text_view_scroll_to_mark (self->text, gtk_text_buffer_get_insert (buffer_of (self)), 0, TRUE, 0, 0.4);
  return G_SOURCE_REMOVE;
}

/* Shows where the cursor is, once the view knows how high all lines are. */
static void
scroll (HdBlindText *self)
{
  if (self->scroll_id == 0)
    self->scroll_id = g_idle_add_full (G_PRIORITY_LOW, scroll_cb, self, NULL);
}

static void
make_current (HdBlindText *self,
              int          index)
{
  GtkTextIter start, end;

  self->current = index;
  mark (self);
  if (index < 0)
    return;
  bounds_of (self, g_ptr_array_index (self->masks, index), &start, &end);
  gtk_text_buffer_place_cursor (buffer_of (self), &start);
  scroll (self);
}

static void
decide (HdBlindText *self,
        HdRecord    *mask,
        gboolean     hidden)
{
  g_autoptr (GError) error = NULL;

  if (!hd_mask_decide (store_of (self), hd_record_id (mask), hidden, &error)) {
    hd_feedback_toast (GTK_WIDGET (self), error->message);
    hd_blind_text_show (self, self->context, self->entry);
  }
}

static void
switched_cb (GtkSwitch   *widget,
             GParamSpec  *property,
             HdBlindText *self)
{
  HdRecord *record = g_object_get_data (G_OBJECT (widget), "record");
  g_autoptr (GError) error = NULL;

  if (self->filling)
    return;
  if (HD_IS_MASK (record))
    decide (self, record, gtk_switch_get_active (widget));
  else if (!hd_mask_picture (store_of (self), hd_record_id (record), gtk_switch_get_active (widget), &error)) {
    hd_feedback_toast (GTK_WIDGET (self), error->message);
    hd_blind_text_show (self, self->context, self->entry);
  }
}

/* A row with its switch; the record goes with both. */
static GtkWidget *
add_row (HdBlindText *self,
         HdRecord    *record,
         const char  *title,
         const char  *subtitle,
         gboolean     hidden)
{
  GtkWidget *row = adw_action_row_new (), *toggle = gtk_switch_new ();
  g_autofree char *label = g_strdup_printf (_("Hide “%s” from the judges"), title);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  gtk_widget_set_valign (toggle, GTK_ALIGN_CENTER);
  gtk_widget_set_sensitive (toggle, !self->locked);
  gtk_switch_set_active (GTK_SWITCH (toggle), hidden);
  gtk_accessible_update_property (GTK_ACCESSIBLE (toggle), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_object_set_data_full (G_OBJECT (toggle), "record", g_object_ref (record), g_object_unref);
  g_object_set_data_full (G_OBJECT (row), "record", g_object_ref (record), g_object_unref);
  g_signal_connect_object (toggle, "notify::active", G_CALLBACK (switched_cb), self, 0);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), toggle);
  gtk_list_box_append (self->list, row);
  return row;
}

static void
show_picture_cb (GtkButton   *button,
                 HdBlindText *self)
{
  HdRecord *picture = g_object_get_data (G_OBJECT (button), "record");

  gtk_window_present (hd_file_view_window (GTK_WIDGET (self), self->context, "entry", self->entry, hd_record_id (picture)));
}

static void
add_picture (HdBlindText *self,
             HdRecord    *picture,
             gboolean     hidden)
{
  GtkWidget *row = add_row (self, picture, hd_record_text (picture, HD_ATTACHMENT_NAME),
                            hidden ? _("Picture · judges do not get it") : _("Picture · judges get it without its name and its data"), hidden);
  GtkWidget *button = gtk_button_new_from_icon_name ("view-reveal-symbolic");
  g_autofree char *label = g_strdup_printf (_("Look at “%s”"), hd_record_text (picture, HD_ATTACHMENT_NAME));

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_add_css_class (button, "flat");
  g_object_set_data_full (G_OBJECT (button), "record", g_object_ref (picture), g_object_unref);
  g_signal_connect_object (button, "clicked", G_CALLBACK (show_picture_cb), self, 0);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
}

/* The row that has the keyboard, -1 for none. */
static int
focused_row (HdBlindText *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root == NULL ? NULL : gtk_root_get_focus (root);
  GtkWidget *row = focus == NULL ? NULL : GTK_IS_LIST_BOX_ROW (focus) ? focus : gtk_widget_get_ancestor (focus, GTK_TYPE_LIST_BOX_ROW);

  return row != NULL && gtk_widget_get_parent (row) == GTK_WIDGET (self->list) ? gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)) : -1;
}

static void
fill_list (HdBlindText *self)
{
  g_autoptr (GPtrArray) all = self->entry == 0 ? NULL : hd_mask_pictures (store_of (self), self->entry, TRUE, NULL);
  g_autoptr (GPtrArray) given = self->entry == 0 ? NULL : hd_mask_pictures (store_of (self), self->entry, FALSE, NULL);
  int focused = focused_row (self);
  GtkWidget *child;

  self->filling = TRUE;
  hd_children_remove (self->list);
  for (guint i = 0; i < self->masks->len; i++) {
    HdRecord *mask = g_ptr_array_index (self->masks, i);
    g_autofree char *kind = hd_context_display (self->context, mask, HD_MASK_KIND);
    g_autofree char *state = hd_context_display (self->context, mask, HD_MASK_STATE);
    g_autofree char *subtitle = g_strdup_printf ("%s · %s", kind, state);

    add_row (self, mask, hd_record_text (mask, HD_MASK_COVERED), subtitle, is_hidden (mask));
  }
  for (guint i = 0; all != NULL && given != NULL && i < all->len; i++) {
    HdRecord *picture = g_ptr_array_index (all, i);
    gboolean hidden = TRUE;

    for (guint g = 0; g < given->len; g++)
      hidden &= hd_record_id (g_ptr_array_index (given, g)) != hd_record_id (picture);
    add_picture (self, picture, hidden);
  }
  child = GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, MAX (focused, 0)));
  if (focused >= 0)
    gtk_list_box_select_row (self->list, GTK_LIST_BOX_ROW (child));
  self->filling = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self->list), child != NULL);
  gtk_widget_set_visible (self->none, child == NULL && self->entry != 0);
  if (focused >= 0 && child != NULL)
    gtk_widget_grab_focus (child);
}

/* A passage chosen in the list is shown in the text; pressed, it is hidden or not. */
static void
row_selected_cb (HdBlindText   *self,
                 GtkListBoxRow *row)
{
  int index = row == NULL ? -1 : gtk_list_box_row_get_index (row);

  if (!self->filling && index >= 0 && index < (int) self->masks->len && index != self->current)
    make_current (self, index);
}

static void
row_activated_cb (HdBlindText   *self,
                  GtkListBoxRow *row)
{
  row_selected_cb (self, row);
  if (gtk_list_box_row_get_index (row) == self->current)
    hd_blind_text_hide (self);
}

static gboolean
key_cb (HdBlindText     *self,
        guint            key,
        guint            code,
        GdkModifierType  state)
{
  gboolean back = key == GDK_KEY_ISO_Left_Tab || (state & GDK_SHIFT_MASK) != 0;

  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return FALSE;
  switch (key) {
  case GDK_KEY_Tab:
  case GDK_KEY_ISO_Left_Tab:
    /* Behind the last passage the keyboard goes on to what comes next. */
    return hd_blind_text_step (self, back ? -1 : 1);
  case GDK_KEY_space:
  case GDK_KEY_Return:
  case GDK_KEY_KP_Enter:
  case GDK_KEY_h:
  case GDK_KEY_H:
  case GDK_KEY_Delete:
    hd_blind_text_hide (self);
    return TRUE;
  default:
    return FALSE;
  }
}

/* A press on a passage makes it the present one. */
static void
cursor_cb (HdBlindText *self)
{
  GtkTextIter iter;
  int at;

  if (self->masks == NULL || gtk_text_buffer_get_has_selection (buffer_of (self)))
    return;
  gtk_text_buffer_get_iter_at_mark (buffer_of (self), &iter, gtk_text_buffer_get_insert (buffer_of (self)));
  at = gtk_text_iter_get_offset (&iter);
  for (guint i = 0; i < self->masks->len; i++) {
    HdRecord *mask = g_ptr_array_index (self->masks, i);
    int start = hd_record_int (mask, HD_MASK_START);

    if (at >= start && at < start + hd_record_int (mask, HD_MASK_LENGTH)) {
      if (self->current != (int) i) {
        self->current = i;
        mark (self);
      }
      return;
    }
  }
}

static void
hd_blind_text_dispose (GObject *object)
{
  HdBlindText *self = HD_BLIND_TEXT (object);

  g_clear_handle_id (&self->scroll_id, g_source_remove);
  g_clear_object (&self->context);
  g_clear_pointer (&self->masks, g_ptr_array_unref);
  G_OBJECT_CLASS (hd_blind_text_parent_class)->dispose (object);
}

static void
hd_blind_text_class_init (HdBlindTextClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_blind_text_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/blind-text.ui");
  gtk_widget_class_bind_template_child (widget_class, HdBlindText, text);
  gtk_widget_class_bind_template_child (widget_class, HdBlindText, list);
  gtk_widget_class_bind_template_child (widget_class, HdBlindText, none);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
}

static void
hd_blind_text_init (HdBlindText *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkTextBuffer *buffer;
  GdkRGBA ground = { 0.9, 0.65, 0.04, 0.35 };

  gtk_widget_init_template (GTK_WIDGET (self));
  self->current = -1;
  buffer = buffer_of (self);
  gtk_text_buffer_create_tag (buffer, "hidden", "strikethrough", TRUE, "background-rgba", &ground, NULL);
  gtk_text_buffer_create_tag (buffer, "readable", "underline", PANGO_UNDERLINE_DOUBLE, NULL);
  gtk_text_buffer_create_tag (buffer, "current", "weight", PANGO_WEIGHT_BOLD, "scale", 1.15, NULL);
  g_signal_connect_object (buffer, "notify::cursor-position", G_CALLBACK (cursor_cb), self, G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->text), keys);
}

void
hd_blind_text_show (HdBlindText *self,
                    HdContext   *context,
                    gint64       entry)
{
  g_autoptr (HdRecord) record = entry == 0 ? NULL : hd_store_get (hd_context_store (context), HD_TYPE_ENTRY, entry, NULL);
  const char *body = record == NULL ? "" : hd_record_text (record, HD_ENTRY_BODY);
  gboolean same = entry == self->entry && record != NULL;
  g_autofree char *shown = NULL;
  GtkTextIter start, end;

  g_set_object (&self->context, context);
  self->entry = record == NULL ? 0 : entry;
  self->locked = record == NULL || hd_record_bool (record, HD_ENTRY_CODED) || hd_store_is_read_only (store_of (self));
  g_clear_pointer (&self->masks, g_ptr_array_unref);
  gtk_text_buffer_get_bounds (buffer_of (self), &start, &end);
  shown = gtk_text_buffer_get_text (buffer_of (self), &start, &end, TRUE);
  if (!g_str_equal (shown, body))
    gtk_text_buffer_set_text (buffer_of (self), body, -1);
  self->masks = record == NULL ? NULL : hd_masks_of (store_of (self), entry, NULL);
  if (self->masks == NULL)
    self->masks = g_ptr_array_new ();
  fill_list (self);
  if (!same || self->current < 0 || self->current >= (int) self->masks->len)
    make_current (self, self->masks->len > 0 ? 0 : -1);
  else
    mark (self);
}

gboolean
hd_blind_text_step (HdBlindText *self,
                    int          by)
{
  int to = self->current + by;

  if (to < 0 || to >= (int) self->masks->len)
    return FALSE;
  make_current (self, to);
  return TRUE;
}

void
hd_blind_text_go (HdBlindText *self,
                  guint        at)
{
  GtkTextIter iter;

  gtk_text_buffer_get_iter_at_offset (buffer_of (self), &iter, at);
  gtk_text_buffer_place_cursor (buffer_of (self), &iter);
  scroll (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->text));
}

void
hd_blind_text_hide (HdBlindText *self)
{
  GtkTextIter start, end;
  g_autoptr (GError) error = NULL;

  if (self->locked)
    return;
  if (gtk_text_buffer_get_selection_bounds (buffer_of (self), &start, &end)) {
    guint from = gtk_text_iter_get_offset (&start), to = gtk_text_iter_get_offset (&end);

    gtk_text_buffer_place_cursor (buffer_of (self), &end);
    if (!hd_mask_add (store_of (self), self->entry, from, to - from, "other", &error))
      hd_feedback_toast (GTK_WIDGET (self), error->message);
  } else if (self->current >= 0) {
    HdRecord *mask = g_ptr_array_index (self->masks, self->current);

    decide (self, mask, !is_hidden (mask));
  } else
    hd_feedback_toast (GTK_WIDGET (self), _("Select the passage that is to be hidden first"));
}

void
hd_blind_text_focus (HdBlindText *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->text));
}
