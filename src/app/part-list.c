/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "children.h"
#include "feedback.h"
#include "lazy-popover.h"
#include "option.h"
#include "part-list.h"
#include "picker.h"
#include "record-dialog.h"
#include "store/subject.h"
#include "store/text.h"
#include "remove-record.h"
#include "subject-picker.h"

struct _HdPartList
{
  AdwBin            parent_instance;

  /* Template widgets */
  GtkWidget        *group;
  GtkWidget        *pick_button;
  GtkWidget        *add_button;
  GtkListBox       *list;
  GtkLabel         *empty;
  GtkEntry         *entry;
  GtkBox           *tools;
  GtkLabel         *problem;

  const HdPartKind *kind;     /* (nullable): until it is shown for the first time */
  HdContext        *context;  /* (owned) (nullable) */
  gint64            owner;
};

G_DEFINE_FINAL_TYPE (HdPartList, hd_part_list, ADW_TYPE_BIN)

static void
show_problem (HdPartList *self,
              const char *text)
{
  gtk_label_set_text (self->problem, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->problem), text != NULL);
}

/* (transfer full) (element-type HdRecord) */
static GPtrArray *
parts_of (HdPartList *self,
          GError    **error)
{
  const HdField *fields = hd_record_type_fields (self->kind->type (), NULL);
  GPtrArray *parts = hd_store_find_ref (hd_context_store (self->context), self->kind->type (), fields[self->kind->owner].name, self->owner,
                                        error);

  for (guint i = 0; parts != NULL && self->kind->belongs != NULL && i < parts->len;)
    if (self->kind->belongs (g_ptr_array_index (parts, i)))
      i++;
    else
      g_ptr_array_remove_index (parts, i);
  return parts;
}

static GtkWidget *
row_button (const char *label,
            const char *icon,
            const char *action,
            GVariant   *target)
{
  GtkWidget *button = icon != NULL ? gtk_button_new_from_icon_name (icon) : gtk_button_new_with_label (label);

  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  if (icon != NULL) {
    gtk_widget_set_tooltip_text (button, label);
    gtk_widget_add_css_class (button, "flat");
  }
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  return button;
}

static void
add_row (HdPartList *self,
         HdRecord   *part)
{
  const HdPartMove *moves[HD_PART_MOVES];
  g_autofree char *subtitle = NULL;
  g_autofree char *title = self->kind->describe (self, part, &subtitle);
  g_autofree char *remove_label = g_strdup_printf (_("Remove %s"), title);
  guint n_moves = self->kind->moves != NULL ? self->kind->moves (part, moves) : 0;
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *remove = row_button (remove_label, "user-trash-symbolic", "part.remove", g_variant_new_int64 (hd_record_id (part)));

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle != NULL ? subtitle : "");
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 3);
  gtk_accessible_update_property (GTK_ACCESSIBLE (remove), GTK_ACCESSIBLE_PROPERTY_LABEL, remove_label, -1);
  for (guint i = 0; i < n_moves; i++) {
    g_autofree char *label = g_strdup_printf ("%s: %s", _(moves[i]->label), title);
    GtkWidget *button = row_button (_(moves[i]->label), NULL, "part.move", g_variant_new ("(xu)", hd_record_id (part), i));

    gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
    gtk_box_append (GTK_BOX (box), button);
  }
  /* One above the other: beside them, large letters need the room. */
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_widget_set_margin_top (box, n_moves > 1 ? 6 : 0);
  gtk_widget_set_margin_bottom (box, n_moves > 1 ? 6 : 0);
  gtk_widget_set_visible (box, n_moves > 0);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), box);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), remove);
  if (self->kind->form_type != NULL || self->kind->subject >= 0) {
    gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
    gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "x", hd_record_id (part));
    gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "part.open");
  }
  gtk_list_box_append (self->list, row);
}

static void
reload (HdPartList *self)
{
  g_autoptr (GPtrArray) parts = NULL;
  gboolean any;

  hd_children_remove (self->list);
  if (self->owner != 0)
    parts = parts_of (self, NULL);
  any = parts != NULL && parts->len > 0;
  for (guint i = 0; any && i < parts->len; i++)
    add_row (self, g_ptr_array_index (parts, i));
  gtk_widget_set_visible (GTK_WIDGET (self->list), any);
  gtk_widget_set_visible (GTK_WIDGET (self->empty), !any);
  gtk_widget_set_sensitive (self->group, self->owner != 0);
}

static void
store_changed_cb (HdPartList        *self,
                  const char *const *tables)
{
  guint n;
  const HdField *fields;

  if (self->kind == NULL)
    return;
  /* The names of what a part refers to are in its row. */
  fields = hd_record_type_fields (self->kind->type (), &n);
  if (tables == NULL || g_strv_contains (tables, hd_record_type_table (self->kind->type ()))) {
    reload (self);
    return;
  }
  for (guint i = 0; i < n; i++)
    if (fields[i].kind == HD_REF && i != self->kind->owner && g_strv_contains (tables, fields[i].ref)) {
      reload (self);
      return;
    }
}

/* (transfer full): a new part at the end of the list. */
static HdRecord *
make_part (HdPartList *self,
           guint       place)
{
  HdRecord *part = g_object_new (self->kind->type (), NULL);

  hd_record_set_int (part, self->kind->owner, self->owner);
  if (self->kind->position >= 0)
    hd_record_set_int (part, self->kind->position, place);
  if (self->kind->prepare != NULL)
    self->kind->prepare (self, part);
  return part;
}

/* The place behind all that are there. */
static guint
next_place (HdPartList *self)
{
  g_autoptr (GPtrArray) parts = parts_of (self, NULL);
  gint64 last = 0;

  for (guint i = 0; parts != NULL && self->kind->position >= 0 && i < parts->len; i++)
    last = MAX (last, hd_record_int (g_ptr_array_index (parts, i), self->kind->position));
  return last + 1;
}

/* Saves all or none. */
static gboolean
save_parts (HdPartList *self,
            GPtrArray  *parts,
            GError    **error)
{
  HdStore *store = hd_context_store (self->context);

  if (!hd_store_begin (store, _(self->kind->add_step), error))
    return FALSE;
  for (guint i = 0; i < parts->len; i++)
    if (!hd_store_save (store, g_ptr_array_index (parts, i), error)) {
      hd_store_rollback (store);
      return FALSE;
    }
  if (hd_store_commit (store, error))
    return TRUE;
  hd_store_rollback (store);
  return FALSE;
}

/* The field of who is chosen rather than typed, -1 for none. */
static int
chosen_field (const HdPartKind *kind)
{
  return kind->unit != 0 ? (int) kind->unit : kind->subject;
}

/* Whom a list names already is not added twice. */
static gboolean
names_chosen (HdPartList *self,
              gint64      chosen)
{
  g_autoptr (GPtrArray) parts = parts_of (self, NULL);

  for (guint i = 0; parts != NULL && i < parts->len; i++)
    if (hd_record_int (g_ptr_array_index (parts, i), chosen_field (self->kind)) == chosen)
      return TRUE;
  return FALSE;
}

/* The subject of that name: told from others by its marks, else without them. */
static gint64
subject_named (HdPartList *self,
               const char *text,
               GError    **error)
{
  HdStore *store = hd_context_store (self->context);
  g_autofree char *key = hd_text_key (text);
  g_autofree char *fold = hd_text_fold (text);
  g_autoptr (GPtrArray) found = hd_store_find (store, HD_TYPE_SUBJECT, "name_key", key, error);

  if (found != NULL && found->len == 0) {
    g_ptr_array_unref (found);
    found = hd_store_find (store, HD_TYPE_SUBJECT, "name_fold", fold, error);
  }
  if (found == NULL)
    return 0;
  if (found->len == 1)
    return hd_record_id (g_ptr_array_index (found, 0));
  g_set_error (error, HD_ERROR, HD_ERROR_INVALID,
               found->len == 0 ? _("Nobody is called “%s”. Look with the button above, or enter the exemplar first")
                               : _("Several are called “%s”. Choose the one that is meant with the button above"), text);
  return 0;
}

gint64
hd_part_unit_named (HdContext  *context,
                    const char *text,
                    GError    **error)
{
  GListModel *units = hd_context_options (context, "unit");
  g_autofree char *wanted = hd_text_fold (text);
  gint64 holds = 0;
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (units); i++) {
    g_autoptr (HdOption) unit = g_list_model_get_item (units, i);
    g_autofree char *name = hd_text_fold (hd_option_label (unit));

    if (g_str_equal (name, wanted))
      return hd_option_id (unit);
    if (strstr (name, wanted) != NULL) {
      holds = hd_option_id (unit);
      n++;
    }
  }
  if (n == 1)
    return holds;
  g_set_error (error, HD_ERROR, HD_ERROR_INVALID,
               n == 0 ? _("No unit is called “%s”") : _("Several units are called “%s”. Type more of the name"), text);
  return 0;
}

/* Names, with a semicolon or a line between; what was not understood stays to be mended. */
static void
entry_activated_cb (HdPartList *self)
{
  g_auto (GStrv) pieces = g_strsplit_set (gtk_editable_get_text (GTK_EDITABLE (self->entry)), ";\n", -1);
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GString) rest = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  guint place = next_place (self);

  for (guint i = 0; pieces[i] != NULL; i++) {
    g_autofree char *piece = hd_text_clean (pieces[i], -1);
    g_autoptr (HdRecord) part = NULL;
    GError **reason = error == NULL ? &error : NULL;
    gint64 chosen;

    if (*piece == '\0')
      continue;
    part = make_part (self, place + parts->len);
    if (chosen_field (self->kind) >= 0) {
      chosen = self->kind->unit != 0 ? hd_part_unit_named (self->context, piece, reason) : subject_named (self, piece, reason);
      if (chosen != 0) {
        hd_record_set_int (part, chosen_field (self->kind), chosen);
        if (!names_chosen (self, chosen))
          g_ptr_array_add (parts, g_steal_pointer (&part));
        continue;
      }
    } else if (self->kind->take (self, piece, part, reason)) {
      g_ptr_array_add (parts, g_steal_pointer (&part));
      continue;
    }
    g_string_append_printf (rest, "%s%s", rest->len > 0 ? "; " : "", piece);
  }
  if (parts->len > 0) {
    g_autoptr (GError) failure = NULL;

    if (!save_parts (self, parts, &failure)) {
      show_problem (self, failure->message);
      return;
    }
  }
  show_problem (self, error != NULL ? error->message : NULL);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), rest->str);
  gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
}

static void
add_chosen (HdPartList *self,
            gint64      chosen)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) error = NULL;
  HdRecord *part;

  if (names_chosen (self, chosen))
    return;
  part = make_part (self, next_place (self));
  hd_record_set_int (part, chosen_field (self->kind), chosen);
  g_ptr_array_add (parts, part);
  if (!save_parts (self, parts, &error))
    hd_feedback_error (GTK_WIDGET (self), _("This could not be saved"), error);
}

static void
unit_picked_cb (HdPartList *self,
                HdOption   *option)
{
  add_chosen (self, hd_option_id (option));
}

/* Built when first opened: all subjects, or units, are behind it. */
static GtkWidget *
make_picker (GtkMenuButton *button,
             gpointer       data)
{
  HdPartList *self = HD_PART_LIST (data);
  GtkWidget *picker;

  if (self->kind->unit == 0) {
    picker = hd_subject_picker_new (self->context);
    g_signal_connect_object (picker, "picked", G_CALLBACK (add_chosen), self, G_CONNECT_SWAPPED);
    return picker;
  }
  picker = hd_picker_new (_("Units"));
  hd_picker_set_options (HD_PICKER (picker), hd_context_options (self->context, "unit"), NULL);
  g_signal_connect_object (picker, "picked", G_CALLBACK (unit_picked_cb), self, G_CONNECT_SWAPPED);
  return picker;
}

static void
add_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  HdPartList *self = HD_PART_LIST (widget);
  g_autoptr (HdRecord) part = make_part (self, next_place (self));

  hd_record_dialog_show (widget, self->context, self->kind->form_type (), 0, part);
}

static void
open_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdPartList *self = HD_PART_LIST (widget);
  gint64 id = g_variant_get_int64 (parameter);
  g_autoptr (HdRecord) part = NULL;

  if (self->kind->form_type != NULL) {
    hd_record_dialog_show (widget, self->context, self->kind->form_type (), id, NULL);
    return;
  }
  part = hd_store_get (hd_context_store (self->context), self->kind->type (), id, NULL);
  if (part != NULL)
    gtk_widget_activate_action (widget, "win.show-record", "(sx)", "subject", hd_record_int (part, self->kind->subject));
}

static void
remove_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  HdPartList *self = HD_PART_LIST (widget);
  HdStore *store = hd_context_store (self->context);

  hd_remove_record (widget, store, self->kind->type (), g_variant_get_int64 (parameter),
                    _(self->kind->remove_step), _("Removed from the list"), "win.undo");
}

static void
move_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdPartList *self = HD_PART_LIST (widget);
  HdStore *store = hd_context_store (self->context);
  const HdPartMove *moves[HD_PART_MOVES];
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) part = NULL;
  g_autofree char *today = hd_date_today ();
  gint64 id;
  guint index;

  g_variant_get (parameter, "(xu)", &id, &index);
  part = hd_store_get (store, self->kind->type (), id, &error);
  if (part != NULL && index < self->kind->moves (part, moves) && hd_store_begin (store, _(moves[index]->step), &error)) {
    hd_record_set_text (part, moves[index]->field, moves[index]->nick);
    if (moves[index]->dated >= 0)
      hd_record_set_text (part, moves[index]->dated, today);
    if (hd_store_save (store, part, &error) && hd_store_commit (store, &error))
      return;
    hd_store_rollback (store);
  }
  if (error != NULL)
    hd_feedback_error (widget, _("This could not be saved"), error);
}

static void
hd_part_list_finalize (GObject *object)
{
  g_clear_object (&HD_PART_LIST (object)->context);
  G_OBJECT_CLASS (hd_part_list_parent_class)->finalize (object);
}

static void
hd_part_list_class_init (HdPartListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = hd_part_list_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/part-list.ui");
  gtk_widget_class_bind_template_child (widget_class, HdPartList, group);
  gtk_widget_class_bind_template_child (widget_class, HdPartList, tools);
  gtk_widget_class_bind_template_child (widget_class, HdPartList, pick_button);
  gtk_widget_class_bind_template_child (widget_class, HdPartList, add_button);
  gtk_widget_class_bind_template_child (widget_class, HdPartList, list);
  gtk_widget_class_bind_template_child (widget_class, HdPartList, empty);
  gtk_widget_class_bind_template_child (widget_class, HdPartList, entry);
  gtk_widget_class_bind_template_child (widget_class, HdPartList, problem);
  gtk_widget_class_bind_template_callback (widget_class, entry_activated_cb);
  gtk_widget_class_install_action (widget_class, "part.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "part.open", "x", open_action);
  gtk_widget_class_install_action (widget_class, "part.remove", "x", remove_action);
  gtk_widget_class_install_action (widget_class, "part.move", "(xu)", move_action);
}

static void
hd_part_list_init (HdPartList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
set_name (GtkWidget  *widget,
          const char *label)
{
  gtk_widget_set_tooltip_text (widget, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
set_kind (HdPartList       *self,
          const HdPartKind *kind)
{
  gboolean picks = chosen_field (kind) >= 0;
  GtkWidget *button = picks ? self->pick_button : self->add_button;

  if (self->kind == NULL && picks)
    hd_lazy_popover (GTK_MENU_BUTTON (self->pick_button), make_picker, self);
  self->kind = kind;
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self->group), _(kind->title));
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self->group), kind->description != NULL ? _(kind->description) : NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _(kind->title), -1);
  gtk_label_set_text (self->empty, _(kind->empty));
  set_name (button, _(kind->add));
  gtk_widget_set_visible (button, TRUE);
  gtk_widget_set_visible (GTK_WIDGET (self->entry), kind->typed != NULL);
  if (kind->typed != NULL) {
    gtk_entry_set_placeholder_text (self->entry, _(kind->typed));
    gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, _(kind->typed), -1);
  }
}

void
hd_part_list_show (HdPartList       *self,
                   const HdPartKind *kind,
                   HdContext        *context,
                   gint64            owner)
{
  if (g_set_object (&self->context, context))
    g_signal_connect_object (hd_context_store (context), "changed", G_CALLBACK (store_changed_cb), self, G_CONNECT_SWAPPED);
  if (self->kind != kind)
    set_kind (self, kind);
  /* What was typed belongs to the record that was shown. */
  if (self->owner != owner) {
    gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
    show_problem (self, NULL);
  }
  self->owner = owner;
  reload (self);
}

HdContext *
hd_part_list_context (HdPartList *self)
{
  return self->context;
}

gint64
hd_part_list_owner (HdPartList *self)
{
  return self->owner;
}

void
hd_part_list_add_tool (HdPartList *self,
                       GtkWidget  *widget)
{
  gtk_box_append (self->tools, widget);
  gtk_widget_set_visible (GTK_WIDGET (self->tools), TRUE);
}
