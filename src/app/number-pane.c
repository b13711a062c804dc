/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "evidence-dialog.h"
#include "exchange/report.h"
#include "line.h"
#include "number-pane.h"
#include "store/text.h"

struct _HdNumberPane
{
  AdwBin          parent_instance;

  /* Template widgets */
  GtkSearchEntry *search;
  GtkStack       *state;
  GtkListView    *view;

  /* Owned */
  HdContext      *context;
  GPtrArray      *numbers;  /* (nullable) of HdNumber */
  GPtrArray      *folded;   /* of char: the labels as they are searched */
  GListStore     *lines;    /* of HdLine, its data a number */
};

G_DEFINE_FINAL_TYPE (HdNumberPane, hd_number_pane, ADW_TYPE_BIN)

/* (transfer full) */
static char *
shown (const HdNumber *number)
{
  g_autofree char *share = NULL;

  if (!number->known)
    return g_strdup ("?");
  if (number->hundredths)
    return hd_number_format_hundredths (number->value);
  if (!number->percent)
    return hd_number_format (number->value);
  share = hd_number_format_hundredths (number->value);
  return g_strconcat (share, " %", NULL);
}

static void
fill (HdNumberPane *self)
{
  g_auto (GStrv) words = hd_text_words (gtk_editable_get_text (GTK_EDITABLE (self->search)));
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; self->numbers != NULL && i < self->numbers->len; i++) {
    HdNumber *number = g_ptr_array_index (self->numbers, i);
    g_autofree char *figure = NULL;
    HdLine *line;

    if (!hd_text_has_words (g_ptr_array_index (self->folded, i), words))
      continue;
    figure = shown (number);
    line = hd_line_new (NULL, number->label, NULL, figure);
    hd_line_set_data (line, number, NULL);
    g_ptr_array_add (lines, line);
  }
  g_list_store_splice (self->lines, 0, g_list_model_get_n_items (G_LIST_MODEL (self->lines)), lines->pdata, lines->len);
  /* A paper that is still being made has no numbers yet; that is not to say that it has none. */
  gtk_stack_set_visible_child_name (self->state, self->numbers == NULL || lines->len > 0 ? "numbers" : "empty");
}

static GPtrArray *
read_source (HdStore  *store,
             gpointer  data,
             HdValue  *value,
             GError  **error)
{
  return hd_report_rows (store, data, error);
}

static void
activated_cb (HdNumberPane *self,
              guint         position)
{
  g_autoptr (HdLine) line = g_list_model_get_item (G_LIST_MODEL (self->lines), position);
  const HdNumber *number = hd_line_data (line);

  /* The rows of a share are those of what has been reached. */
  hd_evidence_show_read (GTK_WIDGET (self), self->context, number->label,
                         number->percent ? (HdValue) { FALSE, 0 } : (HdValue) { number->known, number->value, number->hundredths },
                         read_source, g_strdup (number->source), g_free);
}

static void
search_activate_cb (HdNumberPane *self)
{
  if (g_list_model_get_n_items (G_LIST_MODEL (self->lines)) > 0)
    activated_cb (self, 0);
}

static void
stop_search_cb (HdNumberPane *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
}

static void
hd_number_pane_dispose (GObject *object)
{
  HdNumberPane *self = HD_NUMBER_PANE (object);

  /* The lines point into the numbers. */
  if (self->view != NULL)
    gtk_list_view_set_model (self->view, NULL);
  g_clear_object (&self->lines);
  g_clear_pointer (&self->folded, g_ptr_array_unref);
  g_clear_pointer (&self->numbers, g_ptr_array_unref);
  g_clear_object (&self->context);
  G_OBJECT_CLASS (hd_number_pane_parent_class)->dispose (object);
}

static void
hd_number_pane_class_init (HdNumberPaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_number_pane_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/number-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, HdNumberPane, search);
  gtk_widget_class_bind_template_child (widget_class, HdNumberPane, state);
  gtk_widget_class_bind_template_child (widget_class, HdNumberPane, view);
  gtk_widget_class_bind_template_callback (widget_class, fill);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

static void
hd_number_pane_init (HdNumberPane *self)
{
  GtkSingleSelection *selection;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->folded = g_ptr_array_new_with_free_func (g_free);
  self->lines = g_list_store_new (HD_TYPE_LINE);
  selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->lines)));
  hd_line_list_set_up (self->view);
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (selection));
  g_object_unref (selection);
}

void
hd_number_pane_show (HdNumberPane *self,
                     HdContext    *context,
                     GPtrArray    *numbers)
{
  /* The lines go before the numbers that they point into. */
  g_list_store_remove_all (self->lines);
  g_set_object (&self->context, context);
  g_clear_pointer (&self->numbers, g_ptr_array_unref);
  self->numbers = numbers == NULL ? NULL : g_ptr_array_ref (numbers);
  g_ptr_array_set_size (self->folded, 0);
  for (guint i = 0; numbers != NULL && i < numbers->len; i++)
    g_ptr_array_add (self->folded, hd_text_fold (((HdNumber *) g_ptr_array_index (numbers, i))->label));
  fill (self);
}
