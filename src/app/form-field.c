/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "combo.h"
#include "form.h"
#include "note-row.h"
#include "ref-row.h"
#include "store/error.h"
#include "store/setting.h"
#include "store/text.h"

struct _HdFormField
{
  const HdField  *field;
  guint           index;
  GtkWidget      *widget;      /* borrowed: part of the form */
  GtkWidget      *reason_row;  /* borrowed (nullable): the row under it that says what is wrong */
  char           *typed;       /* (owned) (nullable) */
  gboolean        showing;     /* the program sets the widget, not the user */
  HdFormFieldFunc changed;
  HdFormFieldFunc left;
  gpointer        data;
};

static gboolean
is_choice_with_none (const HdField *field)
{
  return !(field->flags & HD_FIELD_REQUIRED);
}

static void
changed_cb (HdFormField *self)
{
  if (!self->showing)
    self->changed (self, self->data);
}

static void
focus_left_cb (HdFormField *self)
{
  self->left (self, self->data);
}

/* Enter goes on to the next field, as in a sheet. */
static void
entry_activated_cb (HdFormField *self)
{
  GtkRoot *root = gtk_widget_get_root (self->widget);

  if (!GTK_IS_WINDOW (root))
    return;
  gtk_widget_child_focus (GTK_WIDGET (root), GTK_DIR_TAB_FORWARD);
  /* As after Tab, one must see where the focus is. */
  gtk_window_set_focus_visible (GTK_WINDOW (root), TRUE);
}

static GtkWidget *
row_of (HdFormField *self)
{
  return gtk_widget_get_ancestor (self->widget, GTK_TYPE_LIST_BOX_ROW);
}

/* Fills a combo row with the labels of a choice field. */
static void
fill_combo (AdwComboRow   *row,
            const HdField *field)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);

  if (is_choice_with_none (field))
    gtk_string_list_append (labels, _("Not given"));
  for (guint i = 0; field->choices[i].nick != NULL; i++)
    gtk_string_list_append (labels, _(field->choices[i].label));
  adw_combo_row_set_model (row, G_LIST_MODEL (labels));
  hd_combo_show_whole (row);
}

static const char *
choice_of_combo (HdFormField *self)
{
  guint selected = adw_combo_row_get_selected (ADW_COMBO_ROW (self->widget));

  if (is_choice_with_none (self->field))
    return selected == 0 || selected == GTK_INVALID_LIST_POSITION ? "" : self->field->choices[selected - 1].nick;
  return selected == GTK_INVALID_LIST_POSITION ? "" : self->field->choices[selected].nick;
}

static void
show_choice (HdFormField *self,
             const char  *nick)
{
  int index = hd_choice_index (self->field->choices, nick);

  adw_combo_row_set_selected (ADW_COMBO_ROW (self->widget),
                              index + (is_choice_with_none (self->field) ? 1 : 0));
}

static char *
widget_text (HdFormField *self)
{
  if (GTK_IS_TEXT_VIEW (self->widget)) {
    GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->widget));
    GtkTextIter start, end;

    gtk_text_buffer_get_bounds (buffer, &start, &end);
    return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
  }
  return g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->widget)));
}

/* Setting a text is no typing: the entry's own undo must not bring back what the
 * form showed before. A text that is there already keeps its cursor, so that one
 * can save and type on. */
static void
show_text (HdFormField *self,
           const char  *text)
{
  g_autofree char *shown = widget_text (self);
  gboolean same = g_str_equal (shown, text);

  if (GTK_IS_TEXT_VIEW (self->widget)) {
    GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->widget));

    gtk_text_buffer_begin_irreversible_action (buffer);
    if (!same)
      gtk_text_buffer_set_text (buffer, text, -1);
    gtk_text_buffer_end_irreversible_action (buffer);
  } else {
    gtk_editable_set_enable_undo (GTK_EDITABLE (self->widget), FALSE);
    if (!same)
      gtk_editable_set_text (GTK_EDITABLE (self->widget), text);
    gtk_editable_set_enable_undo (GTK_EDITABLE (self->widget), TRUE);
  }
}

static void
take_date (HdFormField *self,
           HdRecord    *record,
           const char  *text)
{
  g_autofree char *iso = NULL;

  if (hd_date_parse (text, &iso))
    hd_record_set_text (record, self->index, iso);
  else
    self->typed = g_strdup (text);
}

static void
take_day (HdFormField *self,
          HdRecord    *record,
          const char  *text)
{
  g_autofree char *rest = NULL;
  g_autoptr (GPtrArray) days = hd_holidays_read (text, &rest);
  const HdHoliday *day = days->len == 1 ? g_ptr_array_index (days, 0) : NULL;

  if (*text == '\0')
    hd_record_set_text (record, self->index, "");
  else if (day != NULL && *rest == '\0' && *day->name == '\0')
    hd_record_set_text (record, self->index, day->day);
  else
    self->typed = g_strdup (text);
}

static void
take_int (HdFormField *self,
          HdRecord    *record,
          const char  *text)
{
  gint64 value = 0;

  if (*text == '\0' || (self->field->flags & HD_FIELD_HUNDREDTHS ? hd_number_parse_hundredths (text, &value) : hd_number_parse (text, &value)))
    hd_record_set_int (record, self->index, value);
  else
    self->typed = g_strdup (text);
}

HdFormField *
hd_form_field_new (const HdField   *field,
                   guint            index,
                   GtkWidget       *widget,
                   HdContext       *context,
                   HdFormFieldFunc  changed,
                   HdFormFieldFunc  left,
                   gpointer         data)
{
  HdFormField *self = g_new0 (HdFormField, 1);
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkWidget *row;

  self->field = field;
  self->index = index;
  self->widget = widget;
  self->changed = changed;
  self->left = left;
  self->data = data;

  /* Titles come from translations and reasons from what was typed: never markup. */
  row = row_of (self);
  if (ADW_IS_PREFERENCES_ROW (row))
    adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);

  switch (field->kind) {
  case HD_LONG_TEXT:
    g_signal_connect_swapped (gtk_text_view_get_buffer (GTK_TEXT_VIEW (widget)), "changed", G_CALLBACK (changed_cb), self);
    /* Tab leads on to the next field; tabulators have no place in these texts. */
    gtk_text_view_set_accepts_tab (GTK_TEXT_VIEW (widget), FALSE);
    break;
  case HD_BOOL:
    g_signal_connect_swapped (widget, GTK_IS_SWITCH (widget) ? "notify::active" : "toggled", G_CALLBACK (changed_cb), self);
    break;
  case HD_CHOICE:
    self->showing = TRUE;
    fill_combo (ADW_COMBO_ROW (widget), field);
    self->showing = FALSE;
    g_signal_connect_swapped (widget, "notify::selected", G_CALLBACK (changed_cb), self);
    break;
  case HD_REF:
    if (g_str_equal (field->ref, "subject"))
      hd_ref_row_set_subjects (HD_REF_ROW (widget), context, _("Not given"));
    else
      hd_ref_row_set_options (HD_REF_ROW (widget), hd_context_options (context, field->ref), _("Not given"));
    g_signal_connect_swapped (widget, "notify::value", G_CALLBACK (changed_cb), self);
    break;
  case HD_INT:
  case HD_DATE:
  case HD_FULL_DATE:
  case HD_TEXT:
  default:
    g_signal_connect_swapped (widget, "changed", G_CALLBACK (changed_cb), self);
    break;
  }
  if (ADW_IS_ENTRY_ROW (widget))
    g_signal_connect_swapped (widget, "entry-activated", G_CALLBACK (entry_activated_cb), self);
  /* Rows name their own widgets; a text stands alone. */
  if (field->kind == HD_LONG_TEXT)
    gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, _(field->label), -1);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (focus_left_cb), self);
  gtk_widget_add_controller (widget, focus);
  return self;
}

/* The widget must still live. */
void
hd_form_field_free (HdFormField *self)
{
  if (GTK_IS_TEXT_VIEW (self->widget))
    g_signal_handlers_disconnect_by_data (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->widget)), self);
  g_signal_handlers_disconnect_by_data (self->widget, self);
  /* The focus controller goes with the widget, but its handler points here. */
  {
    g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (self->widget);

    for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      g_signal_handlers_disconnect_by_data (controller, self);
    }
  }
  g_free (self->typed);
  g_free (self);
}

gboolean
hd_form_field_fits (const HdField *field,
                    GtkWidget     *widget)
{
  switch (field->kind) {
  case HD_LONG_TEXT:
    return GTK_IS_TEXT_VIEW (widget);
  case HD_BOOL:
    return GTK_IS_CHECK_BUTTON (widget) || GTK_IS_SWITCH (widget);
  case HD_CHOICE:
    return ADW_IS_COMBO_ROW (widget);
  case HD_REF:
    return HD_IS_REF_ROW (widget);
  case HD_INT:
  case HD_DATE:
  case HD_FULL_DATE:
  case HD_TEXT:
  default:
    return GTK_IS_EDITABLE (widget);
  }
}

guint
hd_form_field_index (HdFormField *self)
{
  return self->index;
}

const HdField *
hd_form_field_field (HdFormField *self)
{
  return self->field;
}

GtkWidget *
hd_form_field_widget (HdFormField *self)
{
  return self->widget;
}

void
hd_form_field_show (HdFormField *self,
                    HdRecord    *record)
{
  g_autofree char *text = NULL;

  g_clear_pointer (&self->typed, g_free);
  self->showing = TRUE;
  switch (self->field->kind) {
  case HD_BOOL:
    g_object_set (self->widget, "active", record != NULL && hd_record_bool (record, self->index), NULL);
    break;
  case HD_CHOICE:
    show_choice (self, record != NULL ? hd_record_text (record, self->index) : "");
    break;
  case HD_REF:
    hd_ref_row_set_value (HD_REF_ROW (self->widget), record != NULL ? hd_record_int (record, self->index) : 0);
    break;
  case HD_INT:
    /* 0 stands for nothing typed unless it may be meant. */
    if (record != NULL && (hd_record_int (record, self->index) != 0 ||
                           !(self->field->flags & (HD_FIELD_OPTIONAL | HD_FIELD_REQUIRED))))
      text = self->field->flags & HD_FIELD_HUNDREDTHS ? hd_number_format_hundredths (hd_record_int (record, self->index))
                                                      : g_strdup_printf ("%" G_GINT64_FORMAT, hd_record_int (record, self->index));
    show_text (self, text != NULL ? text : "");
    break;
  case HD_DATE:
  case HD_FULL_DATE:
    text = hd_date_format (record != NULL ? hd_record_text (record, self->index) : "");
    show_text (self, text);
    break;
  case HD_TEXT:
  case HD_LONG_TEXT:
  default:
    text = self->field->flags & HD_FIELD_DAY && record != NULL ? hd_day_format (hd_record_text (record, self->index)) : NULL;
    show_text (self, text != NULL ? text : record != NULL ? hd_record_text (record, self->index) : "");
    break;
  }
  self->showing = FALSE;
}

void
hd_form_field_take (HdFormField *self,
                    HdRecord    *record)
{
  g_autofree char *raw = NULL;
  g_autofree char *text = NULL;

  g_clear_pointer (&self->typed, g_free);
  switch (self->field->kind) {
  case HD_BOOL: {
    gboolean active;

    g_object_get (self->widget, "active", &active, NULL);
    hd_record_set_int (record, self->index, active);
    return;
  }
  case HD_CHOICE:
    hd_record_set_text (record, self->index, choice_of_combo (self));
    return;
  case HD_REF:
    hd_record_set_int (record, self->index, hd_ref_row_value (HD_REF_ROW (self->widget)));
    return;
  case HD_LONG_TEXT:
    raw = widget_text (self);
    text = hd_text_clean_lines (raw, -1);
    hd_record_set_text (record, self->index, text);
    return;
  case HD_INT:
  case HD_DATE:
  case HD_FULL_DATE:
  case HD_TEXT:
  default:
    raw = widget_text (self);
    text = hd_text_clean (raw, -1);
    break;
  }

  if (self->field->kind == HD_INT)
    take_int (self, record, text);
  else if (self->field->flags & HD_FIELD_DAY)
    take_day (self, record, text);
  else if (self->field->kind == HD_TEXT)
    hd_record_set_text (record, self->index, text);
  else
    take_date (self, record, text);
}

const char *
hd_form_field_typed (HdFormField *self)
{
  return self->typed;
}

void
hd_form_field_set_typed (HdFormField *self,
                         const char  *typed)
{
  self->showing = TRUE;
  show_text (self, typed);
  self->showing = FALSE;
  g_free (self->typed);
  self->typed = g_strdup (typed);
}

gboolean
hd_form_field_check (HdFormField *self,
                     HdRecord    *record,
                     GError     **error)
{
  if (self->typed == NULL)
    return hd_record_check_field (record, self->index, error);

  if (self->field->flags & HD_FIELD_HUNDREDTHS)
    g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("“%s” is not a number with at most two decimals; write for example 0,15"), self->typed);
  else if (self->field->kind == HD_INT)
    g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("“%s” is not a whole number"), self->typed);
  else if (self->field->flags & HD_FIELD_DAY)
    g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("“%s” is not a day; write 31/1 for each year, or 10/6/2023"), self->typed);
  else if (self->field->kind == HD_DATE)
    g_set_error (error, HD_ERROR, HD_ERROR_INVALID,
                 _("“%s” is not a date; write for example 10/6/1975, 6/1975 or 1975"), self->typed);
  else
    g_set_error (error, HD_ERROR, HD_ERROR_INVALID,
                 _("“%s” is not a date; write for example 10/6/2023"), self->typed);
  return FALSE;
}

void
hd_form_field_mark (HdFormField *self,
                    const char  *reason)
{
  GtkWidget *row = row_of (self);
  GtkWidget *marked = row != NULL ? row : self->widget;
  GtkWidget *list = row != NULL ? gtk_widget_get_parent (row) : NULL;

  if (self->reason_row != NULL) {
    gtk_list_box_remove (GTK_LIST_BOX (gtk_widget_get_parent (self->reason_row)), self->reason_row);
    self->reason_row = NULL;
  }
  if (reason == NULL) {
    gtk_widget_remove_css_class (marked, "error");
    gtk_accessible_reset_property (GTK_ACCESSIBLE (self->widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
    gtk_accessible_reset_state (GTK_ACCESSIBLE (self->widget), GTK_ACCESSIBLE_STATE_INVALID);
    gtk_widget_set_tooltip_text (self->widget, NULL);
    return;
  }
  gtk_widget_add_css_class (marked, "error");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, reason, -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->widget), GTK_ACCESSIBLE_STATE_INVALID, GTK_ACCESSIBLE_INVALID_TRUE, -1);
  gtk_widget_set_tooltip_text (self->widget, reason);
  if (GTK_IS_LIST_BOX (list)) {
    self->reason_row = hd_note_row_new (reason);
    gtk_widget_add_css_class (self->reason_row, "error");
    gtk_widget_add_css_class (self->reason_row, "hd-reason");
    gtk_list_box_insert (GTK_LIST_BOX (list), self->reason_row, gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)) + 1);
  }
}

gboolean
hd_form_field_is_marked (HdFormField *self)
{
  GtkWidget *row = row_of (self);

  return gtk_widget_has_css_class (row != NULL ? row : self->widget, "error");
}

void
hd_form_field_focus (HdFormField *self)
{
  /* A field may stand in a part of the form that is not in sight. */
  for (GtkWidget *child = self->widget; !HD_IS_FORM (child) && gtk_widget_get_parent (child) != NULL; child = gtk_widget_get_parent (child))
    if (GTK_IS_STACK (gtk_widget_get_parent (child)))
      gtk_stack_set_visible_child (GTK_STACK (gtk_widget_get_parent (child)), child);
  gtk_widget_grab_focus (self->widget);
}
