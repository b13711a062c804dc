/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The form of a move: which steps it joins, and what it needs as ticks. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "dossier-tab.h"
#include "combo.h"
#include "form.h"
#include "rooms.h"
#include "store/chain.h"

#define HD_TYPE_CHAIN_MOVE_FORM (hd_chain_move_form_get_type ())
G_DECLARE_FINAL_TYPE (HdChainMoveForm, hd_chain_move_form, HD, CHAIN_MOVE_FORM, HdForm)

struct _HdChainMoveForm
{
  HdForm               parent_instance;

  /* Template widgets */
  AdwComboRow         *from_step;
  AdwComboRow         *to_step;
  AdwPreferencesGroup *needs_group;

  GPtrArray           *codes;    /* (owned) (nullable): of the steps, in the order of the rows */
  GPtrArray           *checks;   /* (owned): of GtkCheckButton, borrowed, in the order of hd_chain_needs */
  gboolean             showing;  /* the program sets the widgets, not the user */
};

G_DEFINE_FINAL_TYPE (HdChainMoveForm, hd_chain_move_form, HD_TYPE_FORM)

static void
show_step (HdChainMoveForm *self,
           AdwComboRow     *row,
           const char      *code)
{
  guint index;

  adw_combo_row_set_selected (row, g_ptr_array_find_with_equal_func (self->codes, code, g_str_equal, &index) ? index : GTK_INVALID_LIST_POSITION);
}

static void
hd_chain_move_form_shown (HdForm *form)
{
  HdChainMoveForm *self = HD_CHAIN_MOVE_FORM (form);
  HdRecord *record = hd_form_record (form);
  g_autoptr (GPtrArray) steps = NULL;
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  g_auto (GStrv) needs = g_strsplit (record != NULL ? hd_record_text (record, HD_CHAIN_MOVE_NEEDS) : "", " ", -1);

  self->showing = TRUE;
  g_clear_pointer (&self->codes, g_ptr_array_unref);
  self->codes = g_ptr_array_new_with_free_func (g_free);
  if (record != NULL)
    steps = hd_store_find_ref (hd_form_store (form), HD_TYPE_CHAIN_STEP, "chain", hd_record_int (record, HD_CHAIN_MOVE_CHAIN), NULL);
  for (guint i = 0; steps != NULL && i < steps->len; i++) {
    gtk_string_list_append (names, hd_record_text (g_ptr_array_index (steps, i), HD_CHAIN_STEP_NAME));
    g_ptr_array_add (self->codes, g_strdup (hd_record_text (g_ptr_array_index (steps, i), HD_CHAIN_STEP_CODE)));
  }
  adw_combo_row_set_model (self->from_step, G_LIST_MODEL (names));
  adw_combo_row_set_model (self->to_step, G_LIST_MODEL (names));
  hd_combo_show_whole (self->from_step);
  hd_combo_show_whole (self->to_step);
  show_step (self, self->from_step, record != NULL ? hd_record_text (record, HD_CHAIN_MOVE_FROM_STEP) : "");
  show_step (self, self->to_step, record != NULL ? hd_record_text (record, HD_CHAIN_MOVE_TO_STEP) : "");
  for (guint i = 0; i < self->checks->len; i++)
    gtk_check_button_set_active (g_ptr_array_index (self->checks, i), g_strv_contains ((const char *const *) needs, hd_chain_needs[i].nick));
  self->showing = FALSE;
}

static void
step_chosen_cb (HdChainMoveForm *self)
{
  HdRecord *record = hd_form_record (HD_FORM (self));
  guint from = adw_combo_row_get_selected (self->from_step), to = adw_combo_row_get_selected (self->to_step);

  if (self->showing || record == NULL)
    return;
  hd_record_set_text (record, HD_CHAIN_MOVE_FROM_STEP, from < self->codes->len ? g_ptr_array_index (self->codes, from) : "");
  hd_record_set_text (record, HD_CHAIN_MOVE_TO_STEP, to < self->codes->len ? g_ptr_array_index (self->codes, to) : "");
  hd_form_touch (HD_FORM (self));
}

static void
need_toggled_cb (HdChainMoveForm *self)
{
  HdRecord *record = hd_form_record (HD_FORM (self));
  g_autoptr (GString) needs = g_string_new (NULL);

  if (self->showing || record == NULL)
    return;
  for (guint i = 0; i < self->checks->len; i++)
    if (gtk_check_button_get_active (g_ptr_array_index (self->checks, i)))
      g_string_append_printf (needs, "%s%s", needs->len > 0 ? " " : "", hd_chain_needs[i].nick);
  hd_record_set_text (record, HD_CHAIN_MOVE_NEEDS, needs->str);
  hd_form_touch (HD_FORM (self));
}

static void
hd_chain_move_form_finalize (GObject *object)
{
  HdChainMoveForm *self = HD_CHAIN_MOVE_FORM (object);

  g_clear_pointer (&self->codes, g_ptr_array_unref);
  g_ptr_array_unref (self->checks);
  G_OBJECT_CLASS (hd_chain_move_form_parent_class)->finalize (object);
}

static void
hd_chain_move_form_class_init (HdChainMoveFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  HdFormClass *form_class = HD_FORM_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = hd_chain_move_form_finalize;
  form_class->shown = hd_chain_move_form_shown;
  hd_form_class_bind (form_class, HD_TYPE_CHAIN_MOVE, HD_CHAIN_MOVE_LABEL, "/vn/hoadep/HoaDep/chain-move-form.ui");
  gtk_widget_class_bind_template_child (widget_class, HdChainMoveForm, from_step);
  gtk_widget_class_bind_template_child (widget_class, HdChainMoveForm, to_step);
  gtk_widget_class_bind_template_child (widget_class, HdChainMoveForm, needs_group);
  gtk_widget_class_bind_template_callback (widget_class, step_chosen_cb);
}

static void
hd_chain_move_form_init (HdChainMoveForm *self)
{
  self->checks = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; hd_chain_needs[i].nick != NULL; i++) {
    const char *label = _(hd_chain_needs[i].label);
    GtkWidget *row = hd_dossier_row_new (NULL, NULL, label, NULL);
    GtkWidget *check = gtk_check_button_new ();

    gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
    gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
    adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
    adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
    adw_preferences_group_add (self->needs_group, row);
    g_ptr_array_add (self->checks, check);
    g_signal_connect_object (check, "toggled", G_CALLBACK (need_toggled_cb), self, G_CONNECT_SWAPPED);
  }
}
