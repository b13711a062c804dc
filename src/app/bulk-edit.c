/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "bulk-edit.h"
#include "feedback.h"
#include "form-field.h"
#include "job.h"
#include "line.h"
#include "ref-row.h"
#include "store/text.h"

/* More than anybody reads before saying yes. */
#define MAX_PREVIEWED 500

#define HD_TYPE_BULK_EDIT (hd_bulk_edit_get_type ())
G_DECLARE_FINAL_TYPE (HdBulkEdit, hd_bulk_edit, HD, BULK_EDIT, AdwWindow)

struct _HdBulkEdit
{
  AdwWindow            parent_instance;

  /* Template widgets */
  AdwPreferencesGroup *group;
  GtkListView         *view;
  GtkLabel            *summary;
  GtkWidget           *apply;

  GtkWidget           *page;      /* borrowed: outlives the dialog, which is modal over it */
  HdContext           *context;   /* (owned) */
  GType                type;
  GPtrArray           *fields;    /* (owned): of HdFormField */
  GPtrArray           *checks;    /* (owned): of GtkCheckButton, borrowed: whether to set the field */
  HdRecord            *values;    /* (owned): what is to be set */
  GArray              *ids;       /* (owned): of gint64 */
  GPtrArray           *records;   /* (owned): of HdRecord, those previewed */
  GListStore          *lines;     /* (owned): of HdLine */
};

G_DEFINE_FINAL_TYPE (HdBulkEdit, hd_bulk_edit, ADW_TYPE_WINDOW)

/* What the worker does. */
typedef struct {
  GType      type;
  GArray    *ids;
  GArray    *fields;   /* of guint */
  HdRecord  *values;
  char      *label;
  gint64     changed;
} Edit;

static void
edit_free (gpointer data)
{
  Edit *edit = data;

  g_array_unref (edit->ids);
  g_array_unref (edit->fields);
  g_object_unref (edit->values);
  g_free (edit->label);
  g_free (edit);
}

static gboolean
is_number (const HdField *field)
{
  return field->kind == HD_INT || field->kind == HD_BOOL || field->kind == HD_REF;
}

static gboolean
differs (HdRecord      *a,
         HdRecord      *b,
         const HdField *field,
         guint          index)
{
  return is_number (field) ? hd_record_int (a, index) != hd_record_int (b, index)
                           : !g_str_equal (hd_record_text (a, index), hd_record_text (b, index));
}

static void
take_over (HdRecord      *to,
           HdRecord      *from,
           const HdField *field,
           guint          index)
{
  if (is_number (field))
    hd_record_set_int (to, index, hd_record_int (from, index));
  else
    hd_record_set_text (to, index, hd_record_text (from, index));
}

static gboolean
edit_all (HdJob   *job,
          HdStore *store,
          Edit    *edit,
          GError **error)
{
  const HdField *fields = hd_record_type_fields (edit->type, NULL);

  for (guint i = 0; i < edit->ids->len; i++) {
    gint64 id = g_array_index (edit->ids, gint64, i);
    g_autoptr (HdRecord) record = hd_store_get (store, edit->type, id, error);

    if (record == NULL)
      return FALSE;
    for (guint f = 0; f < edit->fields->len; f++) {
      guint index = g_array_index (edit->fields, guint, f);

      if (differs (record, edit->values, &fields[index], index))
        take_over (record, edit->values, &fields[index], index);
    }
    if (!hd_record_is_dirty (record))
      continue;
    if (!hd_store_save (store, record, error)) {
      g_autofree char *name = hd_store_label (store, hd_record_type_table (edit->type), id);

      g_prefix_error (error, "%s: ", name);
      return FALSE;
    }
    edit->changed++;
    hd_job_progress (i, edit->ids->len, job);
  }
  return TRUE;
}

static gboolean
edit_in_thread (HdJob         *job,
                HdStore       *store,
                GCancellable  *cancellable,
                gpointer       data,
                GError       **error)
{
  Edit *edit = data;

  if (!hd_store_begin (store, edit->label, error))
    return FALSE;
  if (edit_all (job, store, edit, error) && hd_store_commit (store, error))
    return TRUE;
  hd_store_rollback (store);
  return FALSE;
}

static void
edited_cb (GtkWidget    *widget,
           gpointer      data,
           const GError *error)
{
  HdBulkEdit *self = HD_BULK_EDIT (widget);
  Edit *edit = data;
  GtkWidget *page = self->page;
  g_autofree char *number = hd_number_format (edit->changed);
  g_autofree char *text = g_strdup_printf (_("Changed: %s"), number);

  if (error != NULL) {
    gtk_widget_set_sensitive (self->apply, TRUE);
    hd_feedback_error (widget, _("Nothing was changed"), error);
    return;
  }
  gtk_window_destroy (GTK_WINDOW (self));
  hd_feedback_toast_action (page, text, _("_Undo"), "win.undo", NULL);
}

/* The fields to be set, by index; NULL if what is typed for one is no value of it. */
static GArray *
chosen_fields (HdBulkEdit *self)
{
  g_autoptr (GArray) chosen = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < self->fields->len; i++) {
    HdFormField *field = g_ptr_array_index (self->fields, i);
    guint index = hd_form_field_index (field);
    g_autoptr (GError) error = NULL;

    hd_form_field_mark (field, NULL);
    if (!gtk_check_button_get_active (g_ptr_array_index (self->checks, i)))
      continue;
    if (!hd_form_field_check (field, self->values, &error)) {
      hd_form_field_mark (field, error->message);
      return NULL;
    }
    g_array_append_val (chosen, index);
  }
  return g_steal_pointer (&chosen);
}

/* What would become of one record. (transfer full) */
static HdLine *
preview_line (HdBulkEdit *self,
              HdRecord   *record,
              GArray     *chosen,
              gboolean   *changes)
{
  const HdField *fields = hd_record_type_fields (self->type, NULL);
  const char *table = hd_record_type_table (self->type);
  g_autofree char *name = hd_store_label (hd_context_store (self->context), table, hd_record_id (record));
  g_autoptr (GString) text = g_string_new (NULL);
  HdLine *line;

  for (guint i = 0; i < chosen->len; i++) {
    guint index = g_array_index (chosen, guint, i);
    g_autofree char *old = NULL;
    g_autofree char *new = NULL;

    if (!differs (record, self->values, &fields[index], index))
      continue;
    old = hd_context_display (self->context, record, index);
    new = hd_context_display (self->context, self->values, index);
    g_string_append_printf (text, text->len > 0 ? "\n" : "");
    g_string_append_printf (text, _("%s: “%s” → “%s”"), _(fields[index].label), old, new);
  }
  *changes = text->len > 0;
  line = hd_line_new (*changes ? "document-edit-symbolic" : "emblem-ok-symbolic", name, *changes ? text->str : _("Stays as it is"), NULL);
  hd_line_set_record (line, table, hd_record_id (record));
  hd_line_set_dim (line, !*changes);
  return line;
}

static void
update_preview (HdBulkEdit *self)
{
  g_autoptr (GArray) chosen = chosen_fields (self);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *total = hd_number_format (self->ids->len);
  g_autofree char *text = NULL;
  guint n = 0;

  if (chosen != NULL && chosen->len > 0)
    for (guint i = 0; i < self->records->len; i++) {
      gboolean changes;

      g_ptr_array_add (lines, preview_line (self, g_ptr_array_index (self->records, i), chosen, &changes));
      n += changes;
    }
  g_list_store_splice (self->lines, 0, g_list_model_get_n_items (G_LIST_MODEL (self->lines)), lines->pdata, lines->len);
  if (chosen == NULL)
    text = g_strdup (_("One value cannot be read"));
  else if (chosen->len == 0)
    text = g_strdup_printf (_("%s chosen. Type or choose a value above to see what it changes."), total);
  else {
    g_autofree char *number = hd_number_format (n);

    if (self->ids->len > self->records->len) {
      g_autofree char *seen = hd_number_format (self->records->len);

      /* Translators: of the first so many rows, so many change; so many rows in all. */
      text = g_strdup_printf (_("Of the first %s, %s change; %s in all"), seen, number, total);
    } else
      text = g_strdup_printf (_("%s of %s change"), number, total);
  }
  gtk_label_set_text (self->summary, text);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "bulk.apply",
                                 chosen != NULL && chosen->len > 0 && (n > 0 || self->ids->len > self->records->len));
}

static void
field_changed_cb (HdFormField *field,
                  gpointer     data)
{
  HdBulkEdit *self = data;
  guint place;

  hd_form_field_take (field, self->values);
  g_ptr_array_find (self->fields, field, &place);
  gtk_check_button_set_active (g_ptr_array_index (self->checks, place), TRUE);
  update_preview (self);
}

static void
field_left_cb (HdFormField *field,
               gpointer     data)
{
}

static void
apply_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  HdBulkEdit *self = HD_BULK_EDIT (widget);
  const HdField *fields = hd_record_type_fields (self->type, NULL);
  GArray *chosen = chosen_fields (self);
  g_autoptr (GString) names = g_string_new (NULL);
  Edit *edit;

  if (chosen == NULL)
    return;
  for (guint i = 0; i < chosen->len; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", _(fields[g_array_index (chosen, guint, i)].label));
  edit = g_new0 (Edit, 1);
  edit->type = self->type;
  edit->ids = g_array_ref (self->ids);
  edit->fields = chosen;
  edit->values = hd_record_copy (self->values);
  /* Translators: a step that can be undone: names of fields, and how many records. */
  edit->label = g_strdup_printf (_("Change %s of %u records"), names->str, self->ids->len);
  gtk_widget_set_sensitive (self->apply, FALSE);
  hd_job_run (widget, self->context, edit->label, HD_JOB_WRITES, edit_in_thread, edited_cb, edit, edit_free);
}

/* A row for a field, in the way of its kind; @value: the widget of the field. */
static GtkWidget *
make_row (const HdField *field,
          GtkWidget    **value)
{
  GtkWidget *row;

  if (field->kind == HD_REF)
    row = *value = g_object_new (HD_TYPE_REF_ROW, NULL);
  else if (field->kind == HD_CHOICE)
    row = *value = adw_combo_row_new ();
  else if (field->kind == HD_BOOL) {
    row = adw_action_row_new ();
    *value = gtk_switch_new ();
    gtk_widget_set_valign (*value, GTK_ALIGN_CENTER);
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), *value);
    adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), *value);
    gtk_accessible_update_property (GTK_ACCESSIBLE (*value), GTK_ACCESSIBLE_PROPERTY_LABEL, _(field->label), -1);
  } else
    row = *value = adw_entry_row_new ();
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _(field->label));
  return row;
}

static void
add_field (HdBulkEdit *self,
           guint       index)
{
  const HdField *field = &hd_record_type_fields (self->type, NULL)[index];
  g_autofree char *name = g_strdup_printf (_("Set: %s"), _(field->label));
  GtkWidget *value;
  GtkWidget *row = make_row (field, &value);
  GtkWidget *check = gtk_check_button_new ();

  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (check, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  if (ADW_IS_ENTRY_ROW (row))
    adw_entry_row_add_prefix (ADW_ENTRY_ROW (row), check);
  else
    adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_preferences_group_add (self->group, row);
  g_ptr_array_add (self->checks, check);
  g_ptr_array_add (self->fields, hd_form_field_new (field, index, value, self->context, field_changed_cb, field_left_cb, self));
  hd_form_field_show (g_ptr_array_index (self->fields, self->fields->len - 1), self->values);
  g_signal_connect_object (check, "toggled", G_CALLBACK (update_preview), self, G_CONNECT_SWAPPED);
}

static void
hd_bulk_edit_dispose (GObject *object)
{
  HdBulkEdit *self = HD_BULK_EDIT (object);

  if (self->fields != NULL)
    g_ptr_array_set_free_func (self->fields, (GDestroyNotify) hd_form_field_free);
  g_clear_pointer (&self->fields, g_ptr_array_unref);
  g_clear_pointer (&self->checks, g_ptr_array_unref);
  G_OBJECT_CLASS (hd_bulk_edit_parent_class)->dispose (object);
}

static void
hd_bulk_edit_finalize (GObject *object)
{
  HdBulkEdit *self = HD_BULK_EDIT (object);

  g_clear_object (&self->context);
  g_clear_object (&self->values);
  g_clear_object (&self->lines);
  g_clear_pointer (&self->ids, g_array_unref);
  g_clear_pointer (&self->records, g_ptr_array_unref);
  G_OBJECT_CLASS (hd_bulk_edit_parent_class)->finalize (object);
}

static void
hd_bulk_edit_class_init (HdBulkEditClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_bulk_edit_dispose;
  G_OBJECT_CLASS (klass)->finalize = hd_bulk_edit_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/bulk-edit.ui");
  gtk_widget_class_bind_template_child (widget_class, HdBulkEdit, group);
  gtk_widget_class_bind_template_child (widget_class, HdBulkEdit, view);
  gtk_widget_class_bind_template_child (widget_class, HdBulkEdit, summary);
  gtk_widget_class_bind_template_child (widget_class, HdBulkEdit, apply);
  gtk_widget_class_install_action (widget_class, "bulk.apply", NULL, apply_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "bulk.apply", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
hd_bulk_edit_init (HdBulkEdit *self)
{
  g_autoptr (GtkNoSelection) selection = NULL;

  self->fields = g_ptr_array_new ();
  self->checks = g_ptr_array_new ();
  self->lines = g_list_store_new (HD_TYPE_LINE);
  self->records = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
  hd_line_list_set_up (self->view);
  selection = gtk_no_selection_new (G_LIST_MODEL (g_object_ref (self->lines)));
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (selection));
}

GtkWindow *
hd_bulk_edit_show (GtkWidget    *widget,
                   HdContext    *context,
                   GType         type,
                   const guint  *fields,
                   guint         n_fields,
                   GArray       *ids)
{
  HdBulkEdit *self = g_object_new (HD_TYPE_BULK_EDIT, "transient-for", hd_feedback_window (widget), NULL);

  self->context = g_object_ref (context);
  self->type = type;
  self->ids = g_array_ref (ids);
  self->values = g_object_new (type, NULL);
  self->page = widget;
  for (guint i = 0; i < MIN (ids->len, MAX_PREVIEWED); i++) {
    HdRecord *record = hd_store_get (hd_context_store (context), type, g_array_index (ids, gint64, i), NULL);

    if (record != NULL)
      g_ptr_array_add (self->records, record);
  }
  for (guint i = 0; i < n_fields; i++)
    add_field (self, fields[i]);
  update_preview (self);
  gtk_window_present (GTK_WINDOW (self));
  return GTK_WINDOW (self);
}
