/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "exchange/entry-folder.h"
#include "exchange/import-match.h"
#include "feedback.h"
#include "intake-dialog.h"
#include "intake-row.h"
#include "job.h"
#include "picker.h"
#include "store/contest.h"
#include "store/text.h"
#include "text-label.h"

#define HD_TYPE_INTAKE_DIALOG (hd_intake_dialog_get_type ())
G_DECLARE_FINAL_TYPE (HdIntakeDialog, hd_intake_dialog, HD, INTAKE_DIALOG, AdwWindow)

struct _HdIntakeDialog
{
  AdwWindow      parent_instance;

  /* Template widgets */
  GtkWidget     *take_button;
  GtkEntry      *day;
  GtkDropDown   *means;
  GtkMenuButton *unit_button;
  GtkStack      *states;
  GtkColumnView *grid;
  GtkLabel      *summary;

  GtkWidget     *opener;    /* (owned): where the dialog was asked for */
  HdContext     *context;   /* (owned) */
  HdMatcher     *matcher;   /* (owned): names of units */
  GPtrArray     *kinds;     /* (owned) of HdContestKind */
  GPtrArray     *files;     /* (owned) (nullable) of HdEntryFile */
  GListStore    *rows;      /* (owned) of HdIntakeRow */
  GHashTable    *cells;     /* (owned) list item -> its widget, borrowed */
  gint64         contest;
  gint64         unit;
  guint          check_id;  /* timeout: rows are looked at anew */
  gboolean       showing;   /* the program fills a cell */
  gboolean       mended;    /* somebody changed what was read */
};

G_DEFINE_FINAL_TYPE (HdIntakeDialog, hd_intake_dialog, ADW_TYPE_WINDOW)

/* What can be typed, by column. */
typedef enum { COLUMN_TITLE, COLUMN_AUTHORS, COLUMN_PHONE, COLUMN_UNIT, COLUMN_SUBJECT, COLUMN_SUBJECT_ADDRESS, COLUMN_KIND, COLUMN_FILE } Column;

static const struct { const char *title; Column column; int width; gboolean expand; } columns[] = {
  { N_("File"), COLUMN_FILE, 230, FALSE },
  { N_("Title of the work"), COLUMN_TITLE, 180, TRUE },
  { N_("Authors"), COLUMN_AUTHORS, 150, FALSE },
  { N_("Phone"), COLUMN_PHONE, 110, FALSE },
  { N_("Sent by unit"), COLUMN_UNIT, 140, FALSE },
  { N_("Kind of work"), COLUMN_KIND, 130, FALSE },
  { N_("Written about"), COLUMN_SUBJECT, 140, FALSE },
  { N_("Address of the subject"), COLUMN_SUBJECT_ADDRESS, 140, FALSE },
};

/* A job's own data: the dialog may be gone before it ends. */
typedef struct {
  GPtrArray    *roots;   /* (owned) (nullable) of GFile */
  GPtrArray    *files;   /* (owned) (nullable) of HdEntryFile */
  GArray       *ids;     /* (owned) */
  HdEntryIntake intake;
  char         *received;
} Work;

static void
work_free (gpointer data)
{
  Work *work = data;

  g_clear_pointer (&work->roots, g_ptr_array_unref);
  g_clear_pointer (&work->files, g_ptr_array_unref);
  g_array_unref (work->ids);
  g_free (work->received);
  g_free (work);
}

/* What is said of all, as it is now. The day is "" while it is none. */
static Work *
work_new (HdIntakeDialog *self)
{
  Work *work = g_new0 (Work, 1);
  char *iso = NULL;

  work->ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  if (hd_date_parse (gtk_editable_get_text (GTK_EDITABLE (self->day)), &iso) && iso != NULL && strlen (iso) == 10)
    work->received = g_steal_pointer (&iso);
  else
    work->received = g_strdup ("");
  g_free (iso);
  work->intake.contest = self->contest;
  work->intake.unit = self->unit;
  work->intake.received = work->received;
  work->intake.means = hd_entry_means[gtk_drop_down_get_selected (self->means)].nick;
  work->intake.receiver = "";
  return work;
}

static void
show_summary (HdIntakeDialog *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->rows)), take = 0, refused = 0, problems = 0;
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *iso = NULL;
  gboolean day = hd_date_parse (gtk_editable_get_text (GTK_EDITABLE (self->day)), &iso) && iso != NULL && strlen (iso) == 10;

  for (guint i = 0; i < n; i++) {
    g_autoptr (HdIntakeRow) row = g_list_model_get_item (G_LIST_MODEL (self->rows), i);
    HdEntryFile *file = hd_intake_row_file (row);

    take += file->take;
    refused += *file->refused != '\0';
    problems += file->take && *hd_intake_row_problems (row) != '\0';
  }
  g_string_append_printf (text, g_dngettext (GETTEXT_PACKAGE, "%u entry to take in", "%u entries to take in", take), take);
  if (problems > 0) {
    g_string_append (text, " · ");
    g_string_append_printf (text, g_dngettext (GETTEXT_PACKAGE, "%u with something to mend, now or later", "%u with something to mend, now or later", problems), problems);
  }
  if (refused > 0) {
    g_string_append (text, " · ");
    g_string_append_printf (text, g_dngettext (GETTEXT_PACKAGE, "%u file cannot be taken in", "%u files cannot be taken in", refused), refused);
  }
  if (!day)
    g_string_assign (text, _("The day on which they were received is not a day"));
  gtk_label_set_text (self->summary, text->str);
  if (day)
    gtk_widget_remove_css_class (GTK_WIDGET (self->day), "error");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->day), "error");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "intake.take", take > 0 && day);
}

/* Rows that were changed are looked at by the rules, in words. */
static gboolean
check_cb (gpointer data)
{
  HdIntakeDialog *self = data;
  Work *work = work_new (self);

  self->check_id = 0;
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->rows)); i++) {
    g_autoptr (HdIntakeRow) row = g_list_model_get_item (G_LIST_MODEL (self->rows), i);

    hd_intake_row_check (row, hd_context_store (self->context), &work->intake);
  }
  work_free (work);
  show_summary (self);
  return G_SOURCE_REMOVE;
}

static void
queue_check (HdIntakeDialog *self)
{
  if (self->check_id == 0)
    self->check_id = g_timeout_add (120, check_cb, self);
}

static void
common_changed_cb (HdIntakeDialog *self)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->rows)); i++) {
    g_autoptr (HdIntakeRow) row = g_list_model_get_item (G_LIST_MODEL (self->rows), i);

    hd_intake_row_touch (row);
  }
  queue_check (self);
}

static char **
text_of (HdEntryFile *file,
         Column       column)
{
  switch (column) {
  case COLUMN_TITLE:
    return &file->cover.title;
  case COLUMN_AUTHORS:
    return &file->cover.authors;
  case COLUMN_PHONE:
    return &file->cover.phone;
  case COLUMN_UNIT:
    return &file->cover.unit;
  case COLUMN_SUBJECT:
    return &file->cover.subject;
  case COLUMN_SUBJECT_ADDRESS:
    return &file->cover.subject_address;
  case COLUMN_KIND:
  case COLUMN_FILE:
  default:
    return NULL;
  }
}

static void
set_text (HdIntakeDialog *self,
          HdIntakeRow    *row,
          Column          column,
          const char     *value)
{
  HdEntryFile *file = hd_intake_row_file (row);
  char **text = text_of (file, column);

  if (g_str_equal (*text, value))
    return;
  self->mended = TRUE;
  g_free (*text);
  *text = g_strdup (value);
  if (column == COLUMN_UNIT)
    file->unit = hd_matcher_unit (self->matcher, value);
  hd_intake_row_touch (row);
  queue_check (self);
}

static Column
column_of (GtkWidget *cell)
{
  return GPOINTER_TO_INT (g_object_get_data (G_OBJECT (cell), "column"));
}

static void
typed_cb (GtkEditable    *entry,
          HdIntakeDialog *self)
{
  GtkListItem *item = g_object_get_data (G_OBJECT (entry), "item");

  /* A text that is replaced is empty in between. */
  if (!self->showing && gtk_list_item_get_item (item) != NULL)
    set_text (self, gtk_list_item_get_item (item), column_of (GTK_WIDGET (entry)), gtk_editable_get_text (entry));
}

static void
kind_cb (GtkDropDown    *drop,
         GParamSpec     *pspec,
         HdIntakeDialog *self)
{
  GtkListItem *item = g_object_get_data (G_OBJECT (drop), "item");
  HdIntakeRow *row = gtk_list_item_get_item (item);
  guint at = gtk_drop_down_get_selected (drop);

  if (self->showing || row == NULL || at >= self->kinds->len || hd_intake_row_file (row)->work_kind == hd_record_id (g_ptr_array_index (self->kinds, at)))
    return;
  self->mended = TRUE;
  hd_intake_row_file (row)->work_kind = hd_record_id (g_ptr_array_index (self->kinds, at));
  hd_intake_row_touch (row);
  queue_check (self);
}

static void
ticked_cb (GtkCheckButton *check,
           HdIntakeDialog *self)
{
  HdIntakeRow *row = gtk_list_item_get_item (g_object_get_data (G_OBJECT (check), "item"));

  if (self->showing || row == NULL || *hd_intake_row_file (row)->refused != '\0')
    return;
  hd_intake_row_file (row)->take = gtk_check_button_get_active (check);
  show_summary (self);
}

/* The cell of a column in a row, if there is a widget for it now. */
static GtkWidget *
cell_at (HdIntakeDialog *self,
         guint           position,
         Column          column)
{
  GHashTableIter iter;
  gpointer item, cell;

  g_hash_table_iter_init (&iter, self->cells);
  while (g_hash_table_iter_next (&iter, &item, &cell))
    if (gtk_list_item_get_position (item) == position && column_of (cell) == column)
      return cell;
  return NULL;
}

/* Enter goes on in the row below. */
static void
activated_cb (GtkEntry       *entry,
              HdIntakeDialog *self)
{
  GtkListItem *item = g_object_get_data (G_OBJECT (entry), "item");
  GtkWidget *below = cell_at (self, gtk_list_item_get_position (item) + 1, column_of (GTK_WIDGET (entry)));

  if (below != NULL)
    gtk_widget_grab_focus (below);
}

static void
show_cell (HdIntakeDialog *self,
           GtkWidget      *cell,
           HdIntakeRow    *row)
{
  HdEntryFile *file = hd_intake_row_file (row);
  Column column = column_of (cell);
  gboolean able = *file->refused == '\0';

  self->showing = TRUE;
  if (column == COLUMN_KIND) {
    for (guint i = 0; i < self->kinds->len; i++)
      if (hd_record_id (g_ptr_array_index (self->kinds, i)) == file->work_kind)
        gtk_drop_down_set_selected (GTK_DROP_DOWN (cell), i);
    gtk_widget_set_sensitive (cell, able);
  } else if (column == COLUMN_FILE) {
    GtkCheckButton *check = g_object_get_data (G_OBJECT (cell), "check");
    GtkLabel *name = g_object_get_data (G_OBJECT (cell), "name"), *problems = g_object_get_data (G_OBJECT (cell), "problems");
    const char *said = hd_intake_row_problems (row);

    gtk_check_button_set_active (check, file->take);
    gtk_widget_set_sensitive (GTK_WIDGET (check), able);
    gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, file->name, -1);
    gtk_label_set_text (name, file->name);
    gtk_label_set_text (problems, said);
    gtk_widget_set_visible (GTK_WIDGET (problems), *said != '\0');
    gtk_widget_set_tooltip_text (cell, *said != '\0' ? said : file->name);
  } else {
    if (!g_str_equal (gtk_editable_get_text (GTK_EDITABLE (cell)), *text_of (file, column)))
      gtk_editable_set_text (GTK_EDITABLE (cell), *text_of (file, column));
    gtk_widget_set_sensitive (cell, able);
  }
  self->showing = FALSE;
}

static void
row_changed_cb (HdIntakeRow *row,
                GParamSpec  *pspec,
                GtkWidget   *cell)
{
  show_cell (HD_INTAKE_DIALOG (gtk_widget_get_root (cell)), cell, row);
}

static GtkWidget *
file_cell_new (HdIntakeDialog *self,
               GtkListItem    *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6), *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *check = gtk_check_button_new (), *name = gtk_label_new (NULL), *problems = hd_text_label_new (NULL, 3, "caption");

  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_ellipsize (GTK_LABEL (name), PANGO_ELLIPSIZE_MIDDLE);
  gtk_widget_set_valign (check, GTK_ALIGN_START);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (words), name);
  gtk_box_append (GTK_BOX (words), problems);
  gtk_box_append (GTK_BOX (box), check);
  gtk_box_append (GTK_BOX (box), words);
  g_object_set_data (G_OBJECT (box), "check", check);
  g_object_set_data (G_OBJECT (box), "name", name);
  g_object_set_data (G_OBJECT (box), "problems", problems);
  g_object_set_data (G_OBJECT (check), "item", item);
  g_signal_connect (check, "toggled", G_CALLBACK (ticked_cb), self);
  return box;
}

static void
setup_cell_cb (GtkSignalListItemFactory *factory,
               GtkListItem              *item,
               HdIntakeDialog           *self)
{
  guint at = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (factory), "at"));
  GtkWidget *cell;

  if (columns[at].column == COLUMN_FILE)
    cell = file_cell_new (self, item);
  else if (columns[at].column == COLUMN_KIND) {
    g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

    for (guint i = 0; i < self->kinds->len; i++)
      gtk_string_list_append (names, hd_record_text (g_ptr_array_index (self->kinds, i), HD_CONTEST_KIND_NAME));
    cell = gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&names)), NULL);
    g_signal_connect (cell, "notify::selected", G_CALLBACK (kind_cb), self);
  } else {
    cell = gtk_entry_new ();
    g_signal_connect (cell, "changed", G_CALLBACK (typed_cb), self);
    g_signal_connect (cell, "activate", G_CALLBACK (activated_cb), self);
  }
  gtk_widget_set_valign (cell, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL, _(columns[at].title), -1);
  g_object_set_data (G_OBJECT (cell), "column", GINT_TO_POINTER (columns[at].column));
  g_object_set_data (G_OBJECT (cell), "item", item);
  /* The row is walked by its cells, not by itself. */
  gtk_list_item_set_activatable (item, FALSE);
  gtk_list_item_set_child (item, cell);
}

static void
bind_cell_cb (GtkSignalListItemFactory *factory,
              GtkListItem              *item,
              HdIntakeDialog           *self)
{
  GtkWidget *cell = gtk_list_item_get_child (item);
  HdIntakeRow *row = gtk_list_item_get_item (item);

  g_hash_table_insert (self->cells, item, cell);
  g_object_set_data (G_OBJECT (cell), "handler",
                     GSIZE_TO_POINTER (g_signal_connect_object (row, "notify::problems", G_CALLBACK (row_changed_cb), cell, 0)));
  show_cell (self, cell, row);
}

static void
unbind_cell_cb (GtkSignalListItemFactory *factory,
                GtkListItem              *item,
                HdIntakeDialog           *self)
{
  GtkWidget *cell = gtk_list_item_get_child (item);

  g_signal_handler_disconnect (gtk_list_item_get_item (item), GPOINTER_TO_SIZE (g_object_get_data (G_OBJECT (cell), "handler")));
  if (self->cells != NULL)
    g_hash_table_remove (self->cells, item);
}

static void
build_columns (HdIntakeDialog *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++) {
    GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
    g_autoptr (GtkColumnViewColumn) column = NULL;

    g_object_set_data (G_OBJECT (factory), "at", GUINT_TO_POINTER (i));
    g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cell_cb), self, 0);
    g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cell_cb), self, 0);
    g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_cell_cb), self, 0);
    column = gtk_column_view_column_new (_(columns[i].title), factory);
    gtk_column_view_column_set_expand (column, columns[i].expand);
    gtk_column_view_column_set_fixed_width (column, columns[i].width);
    gtk_column_view_column_set_resizable (column, TRUE);
    gtk_column_view_append_column (self->grid, column);
  }
}

/* The cell that is typed in; NULL if none is. */
static GtkWidget *
focused_cell (HdIntakeDialog *self)
{
  for (GtkWidget *widget = gtk_window_get_focus (GTK_WINDOW (self)); widget != NULL; widget = gtk_widget_get_parent (widget))
    if (g_object_get_data (G_OBJECT (widget), "item") != NULL)
      return widget;
  return NULL;
}

static void
copy_value (HdIntakeDialog *self,
            guint           from,
            guint           to,
            Column          column)
{
  g_autoptr (HdIntakeRow) source = g_list_model_get_item (G_LIST_MODEL (self->rows), from);
  g_autoptr (HdIntakeRow) target = g_list_model_get_item (G_LIST_MODEL (self->rows), to);
  GtkWidget *cell;

  if (source == NULL || target == NULL || column == COLUMN_FILE || *hd_intake_row_file (target)->refused != '\0')
    return;
  if (column == COLUMN_KIND) {
    hd_intake_row_file (target)->work_kind = hd_intake_row_file (source)->work_kind;
    hd_intake_row_touch (target);
    queue_check (self);
  } else
    set_text (self, target, column, *text_of (hd_intake_row_file (source), column));
  cell = cell_at (self, to, column);
  if (cell != NULL)
    show_cell (self, cell, target);
}

/* As in a spreadsheet: what stands above comes down into this cell. */
static void
fill_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdIntakeDialog *self = HD_INTAKE_DIALOG (widget);
  GtkWidget *cell = focused_cell (self);
  guint position = cell != NULL ? gtk_list_item_get_position (g_object_get_data (G_OBJECT (cell), "item")) : 0;

  if (cell != NULL && position > 0)
    copy_value (self, position - 1, position, column_of (cell));
}

static void
fill_all_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  HdIntakeDialog *self = HD_INTAKE_DIALOG (widget);
  GtkWidget *cell = focused_cell (self);
  guint position = cell != NULL ? gtk_list_item_get_position (g_object_get_data (G_OBJECT (cell), "item")) : 0;

  for (guint i = position + 1; cell != NULL && i < g_list_model_get_n_items (G_LIST_MODEL (self->rows)); i++)
    copy_value (self, position, i, column_of (cell));
}

static void
show_files (HdIntakeDialog *self)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < self->files->len; i++) {
    HdEntryFile *file = g_ptr_array_index (self->files, i);

    /* The name as the council writes it. */
    if (file->unit != 0) {
      g_free (file->cover.unit);
      file->cover.unit = g_strdup (hd_matcher_unit_name (self->matcher, file->unit));
    }
    g_ptr_array_add (rows, hd_intake_row_new (file));
  }
  g_list_store_splice (self->rows, 0, g_list_model_get_n_items (G_LIST_MODEL (self->rows)), rows->pdata, rows->len);
  gtk_stack_set_visible_child_name (self->states, rows->len > 0 ? "grid" : "empty");
  check_cb (self);
  if (rows->len > 0)
    gtk_widget_child_focus (GTK_WIDGET (self->grid), GTK_DIR_TAB_FORWARD);
}

static gboolean
read_files (HdJob         *job,
            HdStore       *store,
            GCancellable  *cancellable,
            gpointer       data,
            GError       **error)
{
  Work *work = data;

  work->files = hd_entry_files_read (store, work->roots, &work->intake, hd_job_progress, job, cancellable, error);
  return work->files != NULL;
}

static void
read_cb (GtkWidget    *widget,
         gpointer      data,
         const GError *error)
{
  HdIntakeDialog *self = HD_INTAKE_DIALOG (widget);
  Work *work = data;

  if (error != NULL) {
    if (!g_error_matches (error, HD_ERROR, HD_ERROR_CANCELLED))
      hd_feedback_error (self->opener, _("The entries cannot be read"), error);
    gtk_window_destroy (GTK_WINDOW (self));
    return;
  }
  self->files = g_ptr_array_ref (work->files);
  show_files (self);
}

static gboolean
take_files (HdJob         *job,
            HdStore       *store,
            GCancellable  *cancellable,
            gpointer       data,
            GError       **error)
{
  Work *work = data;

  return hd_entry_files_take (store, work->files, &work->intake, work->ids, hd_job_progress, job, cancellable, error);
}

static void
taken_cb (GtkWidget    *widget,
          gpointer      data,
          const GError *error)
{
  HdIntakeDialog *self = HD_INTAKE_DIALOG (widget);
  Work *work = data;
  g_autofree char *text = NULL;

  gtk_widget_set_sensitive (GTK_WIDGET (self->grid), TRUE);
  if (error != NULL) {
    hd_feedback_error (widget, _("Nothing was taken in"), error);
    return;
  }
  text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u entry was taken in", "%u entries were taken in", work->ids->len), work->ids->len);
  hd_feedback_toast_action (self->opener, text, _("_Undo"), "win.undo", NULL);
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
take_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdIntakeDialog *self = HD_INTAKE_DIALOG (widget);
  Work *work = work_new (self);

  work->files = g_ptr_array_ref (self->files);
  /* Nothing is typed into what the worker reads. */
  gtk_window_set_focus (GTK_WINDOW (self), NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (self->grid), FALSE);
  hd_job_run (widget, self->context, _("Taking in entries"), HD_JOB_WRITES, take_files, taken_cb, work, work_free);
}

static void
unit_picked_cb (HdIntakeDialog *self,
                HdOption       *option)
{
  self->unit = hd_option_id (option);
  gtk_menu_button_set_label (self->unit_button, self->unit != 0 ? hd_option_label (option) : _("No unit"));
  common_changed_cb (self);
}

static void
close_response_cb (HdIntakeDialog *self,
                   const char     *response)
{
  if (!g_str_equal (response, "discard"))
    return;
  self->mended = FALSE;
  gtk_window_close (GTK_WINDOW (self));
}

/* What took an hour to mend is not lost by one key. */
static gboolean
ask_first (HdIntakeDialog *self)
{
  AdwMessageDialog *dialog;

  if (!self->mended)
    return FALSE;
  dialog = hd_feedback_dialog (GTK_WIDGET (self), _("Leave without Taking In the Entries?"), _("What was mended in the list would be lost."));
  adw_message_dialog_add_responses (dialog, "stay", _("_Stay"), "discard", _("_Discard"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "discard", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_default_response (dialog, "stay");
  adw_message_dialog_set_close_response (dialog, "stay");
  g_signal_connect_object (dialog, "response", G_CALLBACK (close_response_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
  return TRUE;
}

/* A cell that is typed in would miss that the focus has left it. */
static gboolean
hd_intake_dialog_close_request (GtkWindow *window)
{
  if (ask_first (HD_INTAKE_DIALOG (window)))
    return TRUE;
  gtk_window_set_focus (window, NULL);
  return GTK_WINDOW_CLASS (hd_intake_dialog_parent_class)->close_request (window);
}

static void
hd_intake_dialog_dispose (GObject *object)
{
  HdIntakeDialog *self = HD_INTAKE_DIALOG (object);

  g_clear_handle_id (&self->check_id, g_source_remove);
  g_clear_object (&self->opener);
  G_OBJECT_CLASS (hd_intake_dialog_parent_class)->dispose (object);
  g_clear_pointer (&self->cells, g_hash_table_unref);
}

static void
hd_intake_dialog_finalize (GObject *object)
{
  HdIntakeDialog *self = HD_INTAKE_DIALOG (object);

  g_clear_object (&self->rows);
  g_clear_pointer (&self->files, g_ptr_array_unref);
  g_clear_pointer (&self->kinds, g_ptr_array_unref);
  g_clear_pointer (&self->matcher, hd_matcher_free);
  g_clear_object (&self->context);
  G_OBJECT_CLASS (hd_intake_dialog_parent_class)->finalize (object);
}

static void
hd_intake_dialog_class_init (HdIntakeDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_intake_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = hd_intake_dialog_finalize;
  GTK_WINDOW_CLASS (klass)->close_request = hd_intake_dialog_close_request;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/intake-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, HdIntakeDialog, take_button);
  gtk_widget_class_bind_template_child (widget_class, HdIntakeDialog, day);
  gtk_widget_class_bind_template_child (widget_class, HdIntakeDialog, means);
  gtk_widget_class_bind_template_child (widget_class, HdIntakeDialog, unit_button);
  gtk_widget_class_bind_template_child (widget_class, HdIntakeDialog, states);
  gtk_widget_class_bind_template_child (widget_class, HdIntakeDialog, grid);
  gtk_widget_class_bind_template_child (widget_class, HdIntakeDialog, summary);
  gtk_widget_class_bind_template_callback (widget_class, common_changed_cb);
  gtk_widget_class_install_action (widget_class, "intake.take", NULL, take_action);
  gtk_widget_class_install_action (widget_class, "intake.fill", NULL, fill_action);
  gtk_widget_class_install_action (widget_class, "intake.fill-all", NULL, fill_all_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_d, GDK_CONTROL_MASK, "intake.fill", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_e, GDK_CONTROL_MASK, "intake.fill-all", NULL);
}

static void
hd_intake_dialog_init (HdIntakeDialog *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  g_autoptr (GtkNoSelection) selection = NULL;

  self->rows = g_list_store_new (HD_TYPE_INTAKE_ROW);
  self->cells = g_hash_table_new (NULL, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; hd_entry_means[i].nick != NULL; i++)
    gtk_string_list_append (names, _(hd_entry_means[i].label));
  gtk_drop_down_set_model (self->means, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->means, hd_choice_index (hd_entry_means, "email"));
  build_columns (self);
  selection = gtk_no_selection_new (G_LIST_MODEL (g_object_ref (self->rows)));
  gtk_column_view_set_model (self->grid, GTK_SELECTION_MODEL (selection));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "intake.take", FALSE);
}

static void
chosen_cb (GtkFileChooserNative *chooser,
           int                   response,
           GtkWidget            *widget)
{
  if (response == GTK_RESPONSE_ACCEPT) {
    g_autoptr (GListModel) files = gtk_file_chooser_get_files (GTK_FILE_CHOOSER (chooser));

    hd_intake_dialog_show (widget, g_object_get_data (G_OBJECT (chooser), "context"), files);
  }
  g_object_unref (chooser);
}

void
hd_intake_dialog_choose (GtkWidget *widget,
                         HdContext *context,
                         gboolean   folder)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (_("Take In Entries"), hd_feedback_window (widget),
                                                               folder ? GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER : GTK_FILE_CHOOSER_ACTION_OPEN,
                                                               NULL, _("_Cancel"));

  gtk_file_chooser_set_select_multiple (GTK_FILE_CHOOSER (chooser), TRUE);
  g_object_set_data_full (G_OBJECT (chooser), "context", g_object_ref (context), g_object_unref);
  g_signal_connect_object (chooser, "response", G_CALLBACK (chosen_cb), widget, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

void
hd_intake_dialog_show (GtkWidget  *widget,
                       HdContext  *context,
                       GListModel *files)
{
  HdIntakeDialog *self;
  HdStore *store = hd_context_store (context);
  gint64 contest = hd_context_contest (context);
  g_autoptr (GError) error = NULL;
  g_autoptr (HdMatcher) matcher = hd_matcher_new (store, hd_context_year (context), &error);
  g_autoptr (GPtrArray) kinds = matcher == NULL ? NULL : hd_contest_kinds (store, contest, &error);
  g_autofree char *today = hd_date_today (), *shown = hd_date_format (today);
  GtkWidget *picker;
  Work *work;

  if (contest == 0) {
    hd_feedback_toast (widget, _("Make a contest first: entries are checked by its rules"));
    return;
  }
  if (kinds == NULL) {
    hd_feedback_error (widget, _("The entries cannot be read"), error);
    return;
  }
  self = g_object_new (HD_TYPE_INTAKE_DIALOG, "transient-for", hd_feedback_window (widget), NULL);
  self->opener = g_object_ref (widget);
  self->context = g_object_ref (context);
  self->contest = contest;
  self->matcher = g_steal_pointer (&matcher);
  self->kinds = g_steal_pointer (&kinds);
  picker = hd_picker_new (_("Units"));
  hd_picker_set_options (HD_PICKER (picker), hd_context_options (context, "unit"), _("No unit"));
  g_signal_connect_object (picker, "picked", G_CALLBACK (unit_picked_cb), self, G_CONNECT_SWAPPED);
  gtk_menu_button_set_popover (self->unit_button, picker);
  gtk_editable_set_text (GTK_EDITABLE (self->day), shown);
  gtk_window_present (GTK_WINDOW (self));
  work = work_new (self);
  work->roots = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < g_list_model_get_n_items (files); i++)
    g_ptr_array_add (work->roots, g_list_model_get_item (files, i));
  hd_job_run (GTK_WIDGET (self), context, _("Reading the entries"), 0, read_files, read_cb, work, work_free);
}
