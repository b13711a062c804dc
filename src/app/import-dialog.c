/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "children.h"
#include "exchange/import.h"
#include "feedback.h"
#include "import-dialog.h"
#include "job.h"
#include "line.h"
#include "picker.h"
#include "store/nomination.h"
#include "store/text.h"
#include "text-parts.h"

#define HD_TYPE_IMPORT_DIALOG (hd_import_dialog_get_type ())
G_DECLARE_FINAL_TYPE (HdImportDialog, hd_import_dialog, HD, IMPORT_DIALOG, AdwWindow)

/* One workbook: how it was read, and what the user says about it. */
typedef struct {
  GFile    *file;    /* (owned) */
  char     *name;    /* (owned) */
  char     *unit;    /* (owned) (nullable): chosen by the user */
  gint64    year;    /* 0: as the list says */
  char     *before;  /* (owned) (nullable): a text of the file as it stands there */
  char     *after;   /* (owned) (nullable): the same repaired */
  char     *error;   /* (owned) (nullable): why it cannot be read */
  HdImport *import;  /* (owned) (nullable) */
} Workbook;

struct _HdImportDialog
{
  AdwWindow        parent_instance;

  /* Template widgets */
  GtkStack        *states;
  GtkWidget       *file_pane;
  GtkListBox      *file_list;
  GtkLabel        *summary;
  AdwPreferencesGroup *settings;
  AdwActionRow    *unit_row;
  GtkMenuButton   *unit_button;
  AdwActionRow    *encoding_row;
  AdwStatusPage   *failure;
  GtkStack        *file_states;
  AdwViewStack    *views;
  AdwViewStackPage *row_page;
  AdwViewStackPage *problem_page;
  AdwViewStackPage *alike_page;
  GtkListView     *row_view;
  GtkListView     *problem_view;
  GtkListView     *alike_view;

  GtkWidget       *opener;    /* (owned): where the dialog was asked for */
  HdContext       *context;   /* (owned) */
  GPtrArray       *workbooks; /* (owned): of Workbook */
  guint            shown;     /* index of the workbook in sight */
  GPtrArray       *column_rows; /* (owned): of GtkWidget, borrowed: columns that are not known */
};

G_DEFINE_FINAL_TYPE (HdImportDialog, hd_import_dialog, ADW_TYPE_WINDOW)

static void
workbook_free (gpointer data)
{
  Workbook *book = data;

  g_clear_object (&book->file);
  g_clear_pointer (&book->import, hd_import_free);
  g_free (book->name);
  g_free (book->unit);
  g_free (book->before);
  g_free (book->after);
  g_free (book->error);
  g_free (book);
}

/* What a worker reads: fresh workbooks with the user's choices, so that nothing is
 * shared with what the dialog shows meanwhile. */
static GPtrArray *
copy_workbooks (GPtrArray *workbooks)
{
  GPtrArray *copies = g_ptr_array_new_with_free_func (workbook_free);

  for (guint i = 0; i < workbooks->len; i++) {
    Workbook *book = g_ptr_array_index (workbooks, i), *copy = g_new0 (Workbook, 1);

    copy->file = g_object_ref (book->file);
    copy->name = g_strdup (book->name);
    copy->unit = g_strdup (book->unit);
    copy->year = book->year;
    g_ptr_array_add (copies, copy);
  }
  return copies;
}

/* The first text that is not Unicode as it should be, before and after. */
static void
find_repaired (Workbook *book,
               HdSheet  *sheet)
{
  for (guint page = 0; page < hd_sheet_get_n_pages (sheet); page++)
    for (guint row = 0; row < hd_sheet_get_n_rows (sheet, page); row++) {
      guint n;
      const HdCell *cells = hd_sheet_get_row (sheet, page, row, &n);

      for (guint i = 0; i < n; i++) {
        g_autofree char *clean = NULL;

        if (cells[i].kind != HD_CELL_TEXT || g_utf8_strlen (cells[i].text, -1) < 6 ||
            hd_text_detect_encoding (cells[i].text, cells[i].font) != book->import->encoding)
          continue;
        clean = hd_text_clean (cells[i].text, -1);
        book->before = hd_text_excerpt (clean, 60);
        g_free (clean);
        clean = hd_text_repair (cells[i].text, book->import->encoding, cells[i].font);
        book->after = hd_text_excerpt (clean, 60);
        return;
      }
    }
}

static gboolean
read_workbooks (HdJob         *job,
                HdStore       *store,
                GCancellable  *cancellable,
                gpointer       data,
                GError       **error)
{
  GPtrArray *books = data;
  g_autoptr (GPtrArray) earlier = g_ptr_array_new ();
  g_autoptr (GHashTable) learned = hd_import_headings (store);

  for (guint i = 0; i < books->len; i++) {
    Workbook *book = g_ptr_array_index (books, i);
    g_autoptr (GError) failure = NULL;
    g_autoptr (HdSheet) sheet = hd_sheet_read (book->file, cancellable, &failure);
    g_autoptr (HdRoster) roster = sheet != NULL ? hd_roster_find (sheet, learned, &failure) : NULL;

    if (g_cancellable_set_error_if_cancelled (cancellable, error))
      return FALSE;
    if (roster != NULL)
      book->import = hd_import_prepare (store, roster, book->name, book->unit, book->year, earlier, &failure);
    /* One file that cannot be read does not keep the others out. */
    if (book->import == NULL)
      book->error = g_strdup (failure->message);
    else {
      g_ptr_array_add (earlier, book->import);
      if (book->import->encoding != HD_ENCODING_UNICODE)
        find_repaired (book, sheet);
    }
    hd_job_progress (i + 1, books->len, job);
  }
  return TRUE;
}

static const char *
encoding_name (HdEncoding encoding)
{
  switch (encoding) {
  case HD_ENCODING_DECOMPOSED:
    return _("Unicode with separate marks");
  case HD_ENCODING_TCVN3:
    return _("TCVN3 (ABC fonts)");
  case HD_ENCODING_VNI:
    return _("VNI fonts");
  case HD_ENCODING_UNICODE:
  default:
    return _("Unicode");
  }
}

static char *
row_place (const char *page,
           guint       row,
           const char *column)
{
  if (row == 0)
    return g_strdup (_("the whole list"));
  return g_strdup_printf (_("sheet %s, row %u%s%s"), page, row, *column != '\0' ? ", " : "", column);
}

static void
fill (GtkListView *view,
      GPtrArray   *lines)
{
  GtkNoSelection *selection = GTK_NO_SELECTION (gtk_list_view_get_model (view));
  GListStore *store = G_LIST_STORE (gtk_no_selection_get_model (selection));

  g_list_store_splice (store, 0, g_list_model_get_n_items (G_LIST_MODEL (store)), lines->pdata, lines->len);
}

static void
fill_rows (HdImportDialog *self,
           HdImport       *import)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < import->rows->len; i++) {
    HdImportRow *row = g_ptr_array_index (import->rows, i);
    g_autofree char *birth = hd_date_format (hd_record_text (row->nomination, HD_NOMINATION_BIRTH));
    g_autofree char *kind = hd_context_display (self->context, row->nomination, HD_NOMINATION_KIND);
    g_autofree char *title = g_strdup_printf ("%s%s%s", hd_record_text (row->nomination, HD_NOMINATION_FULL_NAME),
                                              *birth != '\0' ? ", " : "", birth);
    g_autoptr (GString) subtitle = g_string_new (kind);
    static const char *const icons[] = { "list-add-symbolic", "document-edit-symbolic", "emblem-ok-symbolic" };
    const char *labels[] = { _("Add"), _("Fill in"), _("Already there") };
    const char *parts[] = { row->unit, row->movement, row->award_form };

    for (guint p = 0; p < G_N_ELEMENTS (parts); p++)
      hd_text_parts_add (subtitle, parts[p]);
    if (row->n_problems > 0) {
      g_string_append (subtitle, " · ");
      g_string_append_printf (subtitle, g_dngettext (GETTEXT_PACKAGE, "%u problem", "%u problems", row->n_problems),
                              row->n_problems);
    }
    g_ptr_array_add (lines, hd_line_new (row->n_problems > 0 ? "dialog-warning-symbolic" : icons[row->action],
                                         title, subtitle->str, labels[row->action]));
  }
  fill (self->row_view, lines);
}

static void
add_problems (GPtrArray  *lines,
              GPtrArray  *problems,
              const char *icon)
{
  for (guint i = 0; i < problems->len; i++) {
    HdImportProblem *problem = g_ptr_array_index (problems, i);
    g_autofree char *place = row_place (problem->page, problem->row, problem->column);
    g_autofree char *subtitle = hd_text_parts (place, problem->heading, problem->text, NULL);

    g_ptr_array_add (lines, hd_line_new (icon, problem->message, subtitle, NULL));
  }
}

static void
set_badge (AdwViewStackPage *page,
           guint             n)
{
  adw_view_stack_page_set_badge_number (page, n);
  adw_view_stack_page_set_visible (page, n > 0);
}

static HdLine *
alike_line (const HdImportDuplicate *alike)
{
  g_autofree char *birth = hd_date_format (alike->birth);
  g_autofree char *other_birth = hd_date_format (alike->other_birth);
  g_autofree char *title = g_strdup_printf (_("Row %u: %s, %s, %s"), alike->row, alike->full_name, birth, alike->unit);
  g_autofree char *subtitle = g_strdup_printf (_("Probably %s, %s, %s%s%s"), alike->other_name, other_birth, alike->other_unit,
                                               *alike->other_file != '\0' ? " · " : "", alike->other_file);

  return hd_line_new ("system-users-symbolic", title, subtitle, NULL);
}

static void
fill_alike (HdImportDialog *self,
            HdImport       *import)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < import->duplicates->len; i++) {
    HdImportDuplicate *alike = g_ptr_array_index (import->duplicates, i);

    if (hd_import_duplicate_is_open (alike))
      g_ptr_array_add (lines, alike_line (alike));
  }
  fill (self->alike_view, lines);
  set_badge (self->alike_page, lines->len);
}

static void read_all (HdImportDialog *self);

/* The user says what a column is: it is remembered, and all is read anew. */
static void
column_said_cb (AdwComboRow    *row,
                GParamSpec     *pspec,
                HdImportDialog *self)
{
  guint selected = adw_combo_row_get_selected (row);
  g_autoptr (GError) error = NULL;

  if (selected == 0 || selected == GTK_INVALID_LIST_POSITION)
    return;
  if (hd_import_explain_heading (hd_context_store (self->context), g_object_get_data (G_OBJECT (row), "heading"),
                                 hd_roster_fields ()[selected - 1].nick, &error))
    read_all (self);
  else
    hd_feedback_error (GTK_WIDGET (self), _("The column cannot be remembered"), error);
}

static GtkWidget *
column_row_new (HdImportDialog *self,
                const char     *heading)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  g_autofree char *title = g_strdup_printf (_("Column “%s”"), heading);
  GtkWidget *row = adw_combo_row_new ();

  gtk_string_list_append (names, _("Is not taken over"));
  for (const HdChoice *choice = hd_roster_fields (); choice->nick != NULL; choice++)
    gtk_string_list_append (names, _(choice->label));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (names));
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  g_object_set_data_full (G_OBJECT (row), "heading", g_strdup (heading), g_free);
  g_signal_connect (row, "notify::selected", G_CALLBACK (column_said_cb), self);
  return row;
}

/* One row for each column that was left out and need not be. */
static void
fill_columns (HdImportDialog *self,
              HdImport       *import)
{
  for (guint i = 0; i < self->column_rows->len; i++)
    adw_preferences_group_remove (self->settings, g_ptr_array_index (self->column_rows, i));
  g_ptr_array_set_size (self->column_rows, 0);
  for (guint i = 0; i < import->notices->len; i++) {
    const HdImportProblem *notice = g_ptr_array_index (import->notices, i);
    GtkWidget *row;

    if (!g_str_equal (notice->code, "column_unused") || !hd_roster_can_explain (notice->heading))
      continue;
    row = column_row_new (self, notice->heading);
    adw_preferences_group_add (self->settings, row);
    g_ptr_array_add (self->column_rows, row);
  }
}

static void
show_workbook (HdImportDialog *self,
               guint           index)
{
  Workbook *book = g_ptr_array_index (self->workbooks, index);
  HdImport *import = book->import;
  g_autoptr (GPtrArray) problems = NULL;
  g_autofree char *summary = NULL;

  self->shown = index;
  if (import == NULL) {
    g_autofree char *text = g_markup_escape_text (book->error, -1);
    g_autofree char *title = g_markup_escape_text (book->name, -1);

    adw_status_page_set_title (self->failure, title);
    adw_status_page_set_description (self->failure, text);
    gtk_stack_set_visible_child_name (self->file_states, "failure");
    return;
  }
  /* Translators: what an import would do: file, year, rows of the list, and how many of each. */
  summary = g_strdup_printf (_("%s, year %d: %u rows; %u to add, %u to fill in, %u already there, %u without a name"), book->name,
                             (int) import->year, import->n_rows, import->n_add, import->n_update, import->n_unchanged,
                             import->n_nameless);
  gtk_label_set_text (self->summary, summary);
  adw_action_row_set_subtitle (self->unit_row, *import->unit != '\0' ? import->unit : _("Not found: choose it"));
  gtk_widget_set_visible (GTK_WIDGET (self->encoding_row), import->encoding != HD_ENCODING_UNICODE);
  if (import->encoding != HD_ENCODING_UNICODE) {
    g_autofree char *text = g_strdup_printf ("%s: %s → %s", encoding_name (import->encoding),
                                             book->before != NULL ? book->before : "", book->after != NULL ? book->after : "");

    adw_action_row_set_subtitle (self->encoding_row, text);
  }
  fill_columns (self, import);
  fill_rows (self, import);
  fill_alike (self, import);
  problems = g_ptr_array_new_with_free_func (g_object_unref);
  add_problems (problems, import->problems, "dialog-warning-symbolic");
  add_problems (problems, import->notices, "dialog-information-symbolic");
  fill (self->problem_view, problems);
  adw_view_stack_page_set_badge_number (self->row_page, import->rows->len);
  set_badge (self->problem_page, problems->len);
  gtk_stack_set_visible_child_name (self->file_states, "preview");
}

static void
file_selected_cb (GtkListBox     *list,
                  GtkListBoxRow  *row,
                  HdImportDialog *self)
{
  if (row != NULL)
    show_workbook (self, gtk_list_box_row_get_index (row));
}

static void
fill_files (HdImportDialog *self)
{
  guint shown = self->shown, writable = 0;

  hd_children_remove (self->file_list);
  for (guint i = 0; i < self->workbooks->len; i++) {
    Workbook *book = g_ptr_array_index (self->workbooks, i);
    GtkWidget *row = adw_action_row_new ();
    g_autofree char *text = book->import != NULL
      ? g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u to add", "%u to add", book->import->n_add), book->import->n_add)
      : g_strdup (_("Cannot be read"));

    if (book->import != NULL)
      writable += book->import->n_add + book->import->n_update;
    adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), book->name);
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), text);
    gtk_list_box_append (self->file_list, row);
  }
  gtk_widget_set_visible (self->file_pane, self->workbooks->len > 1);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "import.apply", writable > 0);
  gtk_stack_set_visible_child_name (self->states, "files");
  gtk_list_box_select_row (self->file_list, gtk_list_box_get_row_at_index (self->file_list, shown));
}

static void
read_cb (GtkWidget    *widget,
         gpointer      data,
         const GError *error)
{
  HdImportDialog *self = HD_IMPORT_DIALOG (widget);

  if (error != NULL) {
    gtk_window_destroy (GTK_WINDOW (self));
    return;
  }
  g_ptr_array_unref (self->workbooks);
  self->workbooks = g_ptr_array_ref (data);
  fill_files (self);
}

/* Reads all workbooks anew: a choice for one may make rows of another the same. */
static void
read_all (HdImportDialog *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "import.apply", FALSE);
  hd_job_run (GTK_WIDGET (self), self->context, _("Reading the workbooks"), 0, read_workbooks, read_cb,
              copy_workbooks (self->workbooks), (GDestroyNotify) g_ptr_array_unref);
}

static void
unit_picked_cb (HdImportDialog *self,
                HdOption       *option)
{
  Workbook *book = g_ptr_array_index (self->workbooks, self->shown);

  g_free (book->unit);
  book->unit = g_strdup (hd_option_label (option));
  read_all (self);
}

typedef struct {
  GPtrArray *books;    /* (owned): keeps the imports alive */
  GPtrArray *imports;  /* (owned): of HdImport, borrowed from the books */
} Application;

static void
application_free (gpointer data)
{
  Application *application = data;

  g_ptr_array_unref (application->imports);
  g_ptr_array_unref (application->books);
  g_free (application);
}

static gboolean
apply_imports (HdJob         *job,
               HdStore       *store,
               GCancellable  *cancellable,
               gpointer       data,
               GError       **error)
{
  Application *application = data;

  return hd_import_apply (store, application->imports, hd_job_progress, job, cancellable, error);
}

static void
applied_cb (GtkWidget    *widget,
            gpointer      data,
            const GError *error)
{
  HdImportDialog *self = HD_IMPORT_DIALOG (widget);
  Application *application = data;
  g_autofree char *text = NULL;
  guint added = 0;

  if (error != NULL) {
    hd_feedback_error (widget, _("Nothing was imported"), error);
    return;
  }
  for (guint i = 0; i < application->imports->len; i++)
    added += ((HdImport *) g_ptr_array_index (application->imports, i))->n_add;
  text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u nomination was imported", "%u nominations were imported", added), added);
  hd_feedback_toast_action (self->opener, text, _("_Undo"), "win.undo", NULL);
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
apply_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  HdImportDialog *self = HD_IMPORT_DIALOG (widget);
  Application *application = g_new0 (Application, 1);

  application->books = g_ptr_array_ref (self->workbooks);
  application->imports = g_ptr_array_new ();
  for (guint i = 0; i < self->workbooks->len; i++) {
    Workbook *book = g_ptr_array_index (self->workbooks, i);

    if (book->import != NULL)
      g_ptr_array_add (application->imports, book->import);
  }
  hd_job_run (widget, self->context, _("Importing"), HD_JOB_WRITES, apply_imports, applied_cb, application, application_free);
}

static void
hd_import_dialog_dispose (GObject *object)
{
  HdImportDialog *self = HD_IMPORT_DIALOG (object);

  g_clear_object (&self->opener);
  G_OBJECT_CLASS (hd_import_dialog_parent_class)->dispose (object);
}

static void
hd_import_dialog_finalize (GObject *object)
{
  HdImportDialog *self = HD_IMPORT_DIALOG (object);

  g_clear_pointer (&self->workbooks, g_ptr_array_unref);
  g_clear_pointer (&self->column_rows, g_ptr_array_unref);
  g_clear_object (&self->context);
  G_OBJECT_CLASS (hd_import_dialog_parent_class)->finalize (object);
}

static void
hd_import_dialog_class_init (HdImportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_import_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = hd_import_dialog_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/import-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, HdImportDialog, states);
  gtk_widget_class_bind_template_child (widget_class, HdImportDialog, file_pane);
  gtk_widget_class_bind_template_child (widget_class, HdImportDialog, file_list);
  gtk_widget_class_bind_template_child (widget_class, HdImportDialog, summary);
  gtk_widget_class_bind_template_child (widget_class, HdImportDialog, settings);
  gtk_widget_class_bind_template_child (widget_class, HdImportDialog, unit_row);
  gtk_widget_class_bind_template_child (widget_class, HdImportDialog, unit_button);
  gtk_widget_class_bind_template_child (widget_class, HdImportDialog, encoding_row);
  gtk_widget_class_bind_template_child (widget_class, HdImportDialog, failure);
  gtk_widget_class_bind_template_child (widget_class, HdImportDialog, file_states);
  gtk_widget_class_bind_template_child (widget_class, HdImportDialog, views);
  gtk_widget_class_bind_template_child (widget_class, HdImportDialog, row_page);
  gtk_widget_class_bind_template_child (widget_class, HdImportDialog, problem_page);
  gtk_widget_class_bind_template_child (widget_class, HdImportDialog, alike_page);
  gtk_widget_class_bind_template_child (widget_class, HdImportDialog, row_view);
  gtk_widget_class_bind_template_child (widget_class, HdImportDialog, problem_view);
  gtk_widget_class_bind_template_child (widget_class, HdImportDialog, alike_view);
  gtk_widget_class_bind_template_callback (widget_class, file_selected_cb);
  gtk_widget_class_install_action (widget_class, "import.apply", NULL, apply_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
set_up_view (GtkListView *view)
{
  g_autoptr (GtkNoSelection) selection = gtk_no_selection_new (G_LIST_MODEL (g_list_store_new (HD_TYPE_LINE)));

  hd_line_list_set_up (view);
  gtk_list_view_set_model (view, GTK_SELECTION_MODEL (selection));
}

static void
hd_import_dialog_init (HdImportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->workbooks = g_ptr_array_new_with_free_func (workbook_free);
  self->column_rows = g_ptr_array_new ();
  set_up_view (self->row_view);
  set_up_view (self->problem_view);
  set_up_view (self->alike_view);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "import.apply", FALSE);
}

static void
chosen_cb (GtkFileChooserNative *chooser,
           int                   response,
           GtkWidget            *widget)
{
  g_autoptr (GListModel) files = NULL;

  if (response == GTK_RESPONSE_ACCEPT) {
    files = gtk_file_chooser_get_files (GTK_FILE_CHOOSER (chooser));
    hd_import_dialog_show (widget, g_object_get_data (G_OBJECT (chooser), "context"), files);
  }
  g_object_unref (chooser);
}

void
hd_import_dialog_choose (GtkWidget *widget,
                         HdContext *context)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (_("Import Workbooks"), hd_feedback_window (widget),
                                                               GTK_FILE_CHOOSER_ACTION_OPEN, NULL, _("_Cancel"));
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  static const char *const suffixes[] = { "xlsx", "ods", "xls", "csv" };

  gtk_file_filter_set_name (filter, _("Workbooks"));
  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    gtk_file_filter_add_suffix (filter, suffixes[i]);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), filter);
  gtk_file_chooser_set_select_multiple (GTK_FILE_CHOOSER (chooser), TRUE);
  g_object_set_data_full (G_OBJECT (chooser), "context", g_object_ref (context), g_object_unref);
  g_signal_connect_object (chooser, "response", G_CALLBACK (chosen_cb), widget, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

void
hd_import_dialog_show (GtkWidget  *widget,
                       HdContext  *context,
                       GListModel *files)
{
  HdImportDialog *self = g_object_new (HD_TYPE_IMPORT_DIALOG, "transient-for", hd_feedback_window (widget), NULL);
  GtkWidget *picker = hd_picker_new (_("Units"));

  self->opener = g_object_ref (widget);
  self->context = g_object_ref (context);
  hd_picker_set_options (HD_PICKER (picker), hd_context_options (context, "unit"), NULL);
  g_signal_connect_object (picker, "picked", G_CALLBACK (unit_picked_cb), self, G_CONNECT_SWAPPED);
  gtk_menu_button_set_popover (self->unit_button, picker);
  for (guint i = 0; i < g_list_model_get_n_items (files); i++) {
    Workbook *book = g_new0 (Workbook, 1);
    g_autofree char *name = NULL;

    book->file = g_list_model_get_item (files, i);
    name = g_file_get_basename (book->file);
    book->name = g_filename_display_name (name);
    g_ptr_array_add (self->workbooks, book);
  }
  gtk_window_present (GTK_WINDOW (self));
  read_all (self);
}
