/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "evidence-dialog.h"
#include "feedback.h"
#include "job.h"
#include "line.h"
#include "rooms.h"
#include "store/text.h"
#include "text-parts.h"

#define HD_TYPE_EVIDENCE_DIALOG (hd_evidence_dialog_get_type ())
G_DECLARE_FINAL_TYPE (HdEvidenceDialog, hd_evidence_dialog, HD, EVIDENCE_DIALOG, AdwWindow)

struct _HdEvidenceDialog
{
  AdwWindow       parent_instance;

  /* Template widgets */
  AdwWindowTitle *heading;
  GtkSearchEntry *search;
  GtkStack       *state;
  GtkListView    *view;
  GtkLabel       *sum;

  GtkWidget      *origin;  /* borrowed: the window that rows are opened in */

  /* Owned */
  HdContext      *context;
  GPtrArray      *rows;    /* of HdEvidence */
  GListStore     *lines;   /* of HdLine, its data a row: all of them */
  GListStore     *found;   /* those that the search leaves */
  GPtrArray      *folded;  /* (nullable): what is searched, made by the first search */

  gboolean        hundredths;  /* numbers are points in hundredths */
};

G_DEFINE_FINAL_TYPE (HdEvidenceDialog, hd_evidence_dialog, ADW_TYPE_WINDOW)

static const char *
unit_name (HdEvidenceDialog *self,
           HdEvidence       *row)
{
  return row->unit != 0 ? hd_context_name (self->context, "unit", row->unit) : "";
}

/* What is said beside a label, days as they are read. (transfer full) */
static char *
detail_text (HdEvidence *row)
{
  const char *detail = row->detail != NULL ? row->detail : "";

  return hd_date_is_valid (detail) ? hd_date_format (detail) : g_strdup (detail);
}

/* (transfer full) */
static char *
number_text (HdEvidenceDialog *self,
             gint64            number)
{
  return self->hundredths ? hd_number_format_hundredths (number) : hd_number_format (number);
}

static HdLine *
make_line (HdEvidenceDialog *self,
           HdEvidence       *row,
           gboolean          weighed)
{
  g_autofree char *detail = detail_text (row);
  const char *unit = unit_name (self, row);
  g_autofree char *weight = weighed ? number_text (self, row->weight) : NULL;
  g_autoptr (GString) subtitle = g_string_new (detail);
  HdLine *line;

  if (*unit != '\0' && !g_str_equal (unit, detail) && !(g_str_equal (row->table, "unit") && row->id == row->unit))
    hd_text_parts_add (subtitle, unit);
  if (row->weight == 0)
    hd_text_parts_add (subtitle, _("listed, but adds nothing to the number"));
  line = hd_line_new (NULL, row->label, subtitle->str, weight);
  hd_line_set_record (line, row->table, row->id);
  hd_line_set_data (line, row, NULL);
  hd_line_set_dim (line, row->weight == 0);
  return line;
}

/* Weights are shown only where one row may count for more than one. */
static gboolean
is_weighed (GPtrArray *rows)
{
  for (guint i = 0; i < rows->len; i++)
    if (((HdEvidence *) g_ptr_array_index (rows, i))->weight > 1)
      return TRUE;
  return FALSE;
}

static void
show_state (HdEvidenceDialog *self)
{
  gtk_stack_set_visible_child_name (self->state, g_list_model_get_n_items (G_LIST_MODEL (self->found)) > 0 ? "rows"
                                                 : self->rows->len == 0 ? "empty" : "nothing-found");
}

static void
fill (HdEvidenceDialog *self)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_full (self->rows->len, g_object_unref);
  gboolean weighed = is_weighed (self->rows);

  for (guint i = 0; i < self->rows->len; i++)
    g_ptr_array_add (lines, make_line (self, g_ptr_array_index (self->rows, i), weighed));
  g_list_store_splice (self->lines, 0, 0, lines->pdata, lines->len);
  g_list_store_splice (self->found, 0, 0, lines->pdata, lines->len);
  show_state (self);
}

/* The sum is said beside the number, so that nobody has to add up. */
static void
show_sum (HdEvidenceDialog *self,
          HdValue           value)
{
  gint64 sum = 0, counting = 0;
  g_autofree char *shown = NULL;
  g_autofree char *rows = NULL;
  g_autofree char *total = NULL;
  g_autofree char *text = NULL;

  for (guint i = 0; i < self->rows->len; i++) {
    HdEvidence *row = g_ptr_array_index (self->rows, i);

    sum += row->weight;
    counting += row->weight != 0;
  }
  shown = number_text (self, value.value);
  rows = hd_number_format (self->rows->len);
  total = number_text (self, sum);
  if (!value.known)
    text = g_strdup_printf (_("The number is unknown: what it is measured against was never given. Rows: %s"), rows);
  else if (sum != value.value)
    text = g_strdup_printf (_("The rows add up to %s, the number says %s"), total, shown);
  else if (counting == self->rows->len)
    text = g_strdup_printf (_("%s rows add up to %s"), rows, total);
  else {
    g_autofree char *some = hd_number_format (counting);

    text = g_strdup_printf (_("%s of %s rows add up to %s"), some, rows, total);
  }
  gtk_label_set_text (self->sum, text);
}

static void
fold_rows (HdEvidenceDialog *self)
{
  if (self->folded != NULL)
    return;
  self->folded = g_ptr_array_new_full (self->rows->len, g_free);
  for (guint i = 0; i < self->rows->len; i++) {
    HdEvidence *row = g_ptr_array_index (self->rows, i);
    g_autofree char *detail = detail_text (row);
    g_autofree char *text = g_strjoin (" ", row->label, detail, unit_name (self, row), NULL);

    g_ptr_array_add (self->folded, hd_text_fold (text));
  }
}

static void
search_changed_cb (HdEvidenceDialog *self)
{
  g_auto (GStrv) words = hd_text_words (gtk_editable_get_text (GTK_EDITABLE (self->search)));
  g_autoptr (GPtrArray) found = g_ptr_array_new_full (self->rows->len, g_object_unref);

  fold_rows (self);
  for (guint i = 0; i < self->rows->len; i++)
    if (hd_text_has_words (g_ptr_array_index (self->folded, i), words))
      g_ptr_array_add (found, g_list_model_get_item (G_LIST_MODEL (self->lines), i));
  g_list_store_splice (self->found, 0, g_list_model_get_n_items (G_LIST_MODEL (self->found)), found->pdata, found->len);
  show_state (self);
}

/* What is typed in the list is searched; from the second key on in the entry itself, as the
 * list would take a space for its own. */
static void
search_started_cb (HdEvidenceDialog *self)
{
  gtk_text_grab_focus_without_selecting (GTK_TEXT (gtk_editable_get_delegate (GTK_EDITABLE (self->search))));
}

/* Escape empties the search first, and closes when it is empty. */
static void
stop_search_cb (HdEvidenceDialog *self)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (self->search)) != '\0')
    gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  else
    gtk_window_close (GTK_WINDOW (self));
}

/* A record that is shown in no room of its own is looked up where its unit is. */
static void
activated_cb (HdEvidenceDialog *self,
              guint             position)
{
  g_autoptr (HdLine) line = g_list_model_get_item (G_LIST_MODEL (self->found), position);
  HdEvidence *row = hd_line_data (line);
  const char *table = hd_room_of_table (row->table) != NULL ? row->table : "unit";
  gint64 id = hd_room_of_table (row->table) != NULL ? row->id : row->unit;

  if (id == 0) {
    hd_feedback_toast (GTK_WIDGET (self->view), _("This row has no page of its own"));
    return;
  }
  gtk_widget_activate_action (self->origin, "win.show-record", "(sx)", table, id);
  gtk_window_close (GTK_WINDOW (self));
}

static void
search_activate_cb (HdEvidenceDialog *self)
{
  if (g_list_model_get_n_items (G_LIST_MODEL (self->found)) > 0)
    activated_cb (self, 0);
}

/* A cell of a table that is pasted: whatever would end it is a space. */
static void
append_cell (GString    *table,
             const char *text,
             char        end)
{
  g_autofree char *cell = g_strdelimit (g_strdup (text != NULL ? text : ""), "\t\r\n", ' ');

  g_string_append_printf (table, "%s%c", cell, end);
}

static void
copy_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdEvidenceDialog *self = HD_EVIDENCE_DIALOG (widget);
  g_autoptr (GString) table = g_string_new (NULL);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->found));

  append_cell (table, _("Name"), '\t');
  append_cell (table, _("Detail"), '\t');
  append_cell (table, _("Unit"), '\t');
  append_cell (table, _("Counts for"), '\n');
  for (guint i = 0; i < n; i++) {
    g_autoptr (HdLine) line = g_list_model_get_item (G_LIST_MODEL (self->found), i);
    HdEvidence *row = hd_line_data (line);
    g_autofree char *detail = detail_text (row);
    g_autofree char *weight = self->hundredths ? hd_number_format_hundredths (row->weight) : g_strdup_printf ("%" G_GINT64_FORMAT, row->weight);

    append_cell (table, row->label, '\t');
    append_cell (table, detail, '\t');
    append_cell (table, unit_name (self, row), '\t');
    append_cell (table, weight, '\n');
  }
  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), table->str);
  hd_feedback_toast (GTK_WIDGET (self->view), _("Copied: it can be pasted into a workbook or a letter"));
}

static void
hd_evidence_dialog_dispose (GObject *object)
{
  HdEvidenceDialog *self = HD_EVIDENCE_DIALOG (object);

  /* The lines point into the rows. */
  if (self->view != NULL)
    gtk_list_view_set_model (self->view, NULL);
  g_clear_object (&self->found);
  g_clear_object (&self->lines);
  g_clear_pointer (&self->folded, g_ptr_array_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_object (&self->context);
  g_clear_weak_pointer (&self->origin);
  G_OBJECT_CLASS (hd_evidence_dialog_parent_class)->dispose (object);
}

static void
hd_evidence_dialog_class_init (HdEvidenceDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_evidence_dialog_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/evidence-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, HdEvidenceDialog, heading);
  gtk_widget_class_bind_template_child (widget_class, HdEvidenceDialog, search);
  gtk_widget_class_bind_template_child (widget_class, HdEvidenceDialog, state);
  gtk_widget_class_bind_template_child (widget_class, HdEvidenceDialog, view);
  gtk_widget_class_bind_template_child (widget_class, HdEvidenceDialog, sum);
  gtk_widget_class_bind_template_callback (widget_class, search_started_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_install_action (widget_class, "evidence.copy", NULL, copy_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, "evidence.copy", NULL);
}

static void
hd_evidence_dialog_init (HdEvidenceDialog *self)
{
  GtkSingleSelection *selection;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->lines = g_list_store_new (HD_TYPE_LINE);
  self->found = g_list_store_new (HD_TYPE_LINE);
  selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->found)));
  hd_line_list_set_up (self->view);
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (selection));
  g_object_unref (selection);
  gtk_search_entry_set_key_capture_widget (self->search, GTK_WIDGET (self));
}

void
hd_evidence_show (GtkWidget  *widget,
                  HdContext  *context,
                  const char *title,
                  GPtrArray  *rows,
                  HdValue     value)
{
  HdEvidenceDialog *self = g_object_new (HD_TYPE_EVIDENCE_DIALOG, "transient-for", hd_feedback_window (widget), NULL);
  g_autofree char *shown = NULL;

  self->hundredths = value.hundredths;
  shown = value.known ? number_text (self, value.value) : g_strdup ("?");
  self->context = g_object_ref (context);
  self->rows = rows;
  g_set_weak_pointer (&self->origin, GTK_WIDGET (hd_feedback_window (widget)));
  gtk_window_set_title (GTK_WINDOW (self), title);
  adw_window_title_set_title (self->heading, title);
  adw_window_title_set_subtitle (self->heading, shown);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  fill (self);
  show_sum (self, value);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "evidence.copy", rows->len > 0);
  gtk_window_present (GTK_WINDOW (self));
  gtk_widget_grab_focus (rows->len > 0 ? GTK_WIDGET (self->view) : GTK_WIDGET (self->search));
}

/* Rows that are being read. */
typedef struct {
  HdContext     *context;   /* (owned) */
  char          *title;     /* (owned) */
  HdValue        value;
  HdEvidenceRead read;
  gpointer       data;
  GDestroyNotify destroy;
  GPtrArray     *rows;      /* (owned) (nullable) */
} Reading;

static void
reading_free (gpointer data)
{
  Reading *reading = data;

  if (reading->destroy != NULL)
    reading->destroy (reading->data);
  g_clear_pointer (&reading->rows, g_ptr_array_unref);
  g_object_unref (reading->context);
  g_free (reading->title);
  g_free (reading);
}

static gboolean
read_rows (HdJob        *job,
           HdStore      *store,
           GCancellable *cancellable,
           gpointer      data,
           GError      **error)
{
  Reading *reading = data;

  reading->rows = reading->read (store, reading->data, &reading->value, error);
  return reading->rows != NULL;
}

static void
rows_read_cb (GtkWidget    *widget,
              gpointer      data,
              const GError *error)
{
  Reading *reading = data;

  /* Who asked for another number meanwhile wants to see that one. */
  if (g_object_get_data (G_OBJECT (reading->context), "evidence-asked") != reading)
    return;
  if (error != NULL)
    hd_feedback_error (widget, _("The rows behind this number cannot be read"), error);
  else
    hd_evidence_show (widget, reading->context, reading->title, g_steal_pointer (&reading->rows), reading->value);
}

void
hd_evidence_show_read (GtkWidget      *widget,
                       HdContext      *context,
                       const char     *title,
                       HdValue         value,
                       HdEvidenceRead  read,
                       gpointer        data,
                       GDestroyNotify  destroy)
{
  Reading *reading = g_new0 (Reading, 1);

  *reading = (Reading) { g_object_ref (context), g_strdup (title), value, read, data, destroy };
  g_object_set_data (G_OBJECT (context), "evidence-asked", reading);
  hd_job_run (widget, context, _("Counting…"), HD_JOB_QUIET, read_rows, rows_read_cb, reading, reading_free);
}

/* A figure and what it is asked for. */
typedef struct {
  const HdFigure *figure;
  HdScope         scope;
  char           *as_of, *kind;   /* (owned) (nullable): those of the scope */
} FigureReading;

static void
figure_reading_free (gpointer data)
{
  FigureReading *reading = data;

  g_free (reading->as_of);
  g_free (reading->kind);
  g_free (reading);
}

static GPtrArray *
read_figure (HdStore  *store,
             gpointer  data,
             HdValue  *value,
             GError  **error)
{
  FigureReading *reading = data;

  return hd_figure_value (store, reading->figure->name, &reading->scope, value, error)
    ? hd_figure_rows (store, reading->figure->name, &reading->scope, error) : NULL;
}

void
hd_evidence_show_figure (GtkWidget     *widget,
                         HdContext     *context,
                         const char    *figure,
                         const HdScope *scope)
{
  FigureReading *reading = g_new0 (FigureReading, 1);
  g_autofree char *title = NULL;

  reading->figure = hd_figure_lookup (figure);
  if (scope != NULL)
    reading->scope = *scope;
  reading->scope.as_of = reading->as_of = g_strdup (reading->scope.as_of);
  reading->scope.kind = reading->kind = g_strdup (reading->scope.kind);
  /* Years are told with the number: the same figure is shown of several. */
  title = reading->scope.year != 0 ? g_strdup_printf (_("%s, %d"), _(reading->figure->label), (int) reading->scope.year)
                                   : g_strdup (_(reading->figure->label));
  hd_evidence_show_read (widget, context, title, (HdValue) { FALSE, 0 }, read_figure, reading, figure_reading_free);
}

GPtrArray *
hd_evidence_rows_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) hd_evidence_free);
}

void
hd_evidence_add (GPtrArray  *rows,
                 const char *table,
                 gint64      id,
                 const char *label,
                 const char *detail,
                 gint64      weight)
{
  HdEvidence *row = g_new0 (HdEvidence, 1);

  row->table = g_strdup (table);
  row->id = id;
  row->label = g_strdup (label);
  row->detail = g_strdup (detail);
  row->weight = weight;
  g_ptr_array_add (rows, row);
}

char *
hd_evidence_link (const char *href,
                  gint64      value)
{
  g_autofree char *number = hd_number_format (value);

  return g_markup_printf_escaped ("<a href=\"%s\">%s</a>", href, number);
}
