/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "feedback.h"
#include "file-view.h"
#include "life-view.h"
#include "line.h"
#include "record-dialog.h"
#include "rooms.h"
#include "store/award.h"
#include "store/exemplar.h"
#include "store/text.h"
#include "text-parts.h"

struct _HdLifeView
{
  AdwBin       parent_instance;

  /* Template widgets */
  GtkLabel    *count;
  GtkStack    *states;
  GtkListView *view;

  GListStore  *lines;    /* (owned) of HdLine */
  HdContext   *context;  /* (owned) (nullable) */
  gint64       subject;
};

G_DEFINE_FINAL_TYPE (HdLifeView, hd_life_view, ADW_TYPE_BIN)

static const char *
icon_of (HdLifeEvent *event)
{
  static const struct { const char *table, *icon; } icons[] = {
    { "nomination", "emblem-favorite-symbolic" }, { "award", "starred-symbolic" }, { "activity", "x-office-calendar-symbolic" },
    { "exemplar_note", "document-edit-symbolic" }, { "attachment", "mail-attachment-symbolic" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (icons); i++)
    if (g_str_equal (icons[i].table, event->table))
      return g_strcmp0 (event->what, "Award") == 0 ? "starred-symbolic" : icons[i].icon;
  return "emblem-documents-symbolic";
}

static HdLine *
line_of (HdLifeEvent *event)
{
  g_autofree char *date = hd_date_format (event->date);
  g_autofree char *subtitle = hd_text_parts (_(event->what), event->detail, NULL);
  HdLine *line = hd_line_new (icon_of (event), event->title, subtitle, *date != '\0' ? date : NULL);

  hd_line_set_record (line, event->table, event->id);
  return line;
}

static void
reload (HdLifeView *self)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) life = NULL;
  g_autofree char *count = NULL;
  guint awards = 0;

  if (self->subject != 0)
    life = hd_exemplar_life (hd_context_store (self->context), self->subject, &error);
  if (error != NULL)
    hd_feedback_toast (GTK_WIDGET (self), error->message);
  for (guint i = 0; life != NULL && i < life->len; i++) {
    HdLifeEvent *event = g_ptr_array_index (life, i);

    awards += g_strcmp0 (event->what, "Award") == 0;
    g_ptr_array_add (lines, line_of (event));
  }
  g_list_store_splice (self->lines, 0, g_list_model_get_n_items (G_LIST_MODEL (self->lines)), lines->pdata, lines->len);
  count = g_strdup_printf (_("Awards: %u"), awards);
  gtk_label_set_text (self->count, count);
  gtk_stack_set_visible_child_name (self->states, lines->len > 0 ? "list" : "empty");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "life.add-award",
                                 self->subject != 0 && !hd_store_is_read_only (hd_context_store (self->context)));
}

/* Records of the council have rooms of their own; what hangs on the exemplar is edited here. */
static void
activated_cb (HdLifeView *self,
              guint       position)
{
  g_autoptr (HdLine) line = g_list_model_get_item (G_LIST_MODEL (self->lines), position);
  const char *table = hd_line_table (line);
  gint64 id = hd_line_id (line);

  if (g_str_equal (table, "award"))
    hd_record_dialog_show (GTK_WIDGET (self), self->context, hd_held_award_form_get_type (), id, NULL);
  else if (g_str_equal (table, "exemplar_note"))
    hd_record_dialog_show (GTK_WIDGET (self), self->context, hd_exemplar_note_form_get_type (), id, NULL);
  else if (g_str_equal (table, "attachment"))
    hd_file_view_window (GTK_WIDGET (self), self->context, "subject", self->subject, id);
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-record", "(sx)", table, id);
}

static void
add_award_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  HdLifeView *self = HD_LIFE_VIEW (widget);
  g_autoptr (HdRecord) award = g_object_new (HD_TYPE_AWARD, NULL);

  hd_record_set_int (award, HD_AWARD_SUBJECT, self->subject);
  hd_record_dialog_show (widget, self->context, hd_held_award_form_get_type (), 0, award);
}

static void
hd_life_view_finalize (GObject *object)
{
  HdLifeView *self = HD_LIFE_VIEW (object);

  g_clear_object (&self->lines);
  g_clear_object (&self->context);
  G_OBJECT_CLASS (hd_life_view_parent_class)->finalize (object);
}

static void
hd_life_view_class_init (HdLifeViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = hd_life_view_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/life-view.ui");
  gtk_widget_class_bind_template_child (widget_class, HdLifeView, count);
  gtk_widget_class_bind_template_child (widget_class, HdLifeView, states);
  gtk_widget_class_bind_template_child (widget_class, HdLifeView, view);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_install_action (widget_class, "life.add-award", NULL, add_award_action);
}

static void
hd_life_view_init (HdLifeView *self)
{
  GtkSingleSelection *selection;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->lines = g_list_store_new (HD_TYPE_LINE);
  selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->lines)));
  gtk_single_selection_set_autoselect (selection, FALSE);
  gtk_single_selection_set_can_unselect (selection, TRUE);
  gtk_single_selection_set_selected (selection, GTK_INVALID_LIST_POSITION);
  hd_line_list_set_up (self->view);
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (selection));
  g_object_unref (selection);
}

void
hd_life_view_show (HdLifeView *self,
                   HdContext  *context,
                   gint64      subject)
{
  g_set_object (&self->context, context);
  self->subject = subject;
  reload (self);
}
