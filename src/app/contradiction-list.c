/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "ask-dialog.h"
#include "children.h"
#include "contradiction-list.h"
#include "dossier-tab.h"
#include "feedback.h"
#include "icon-button.h"
#include "store/duty.h"

struct _HdContradictionList
{
  AdwBin     parent_instance;

  /* Template widgets */
  GtkStack  *states;
  GtkWidget *box;

  HdContext *context;   /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (HdContradictionList, hd_contradiction_list, ADW_TYPE_BIN)

static GtkWidget *
add_group (HdContradictionList *self,
           const char          *title,
           const char          *description)
{
  GtkWidget *group = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), description);
  gtk_box_append (GTK_BOX (self->box), group);
  return group;
}

static void
add_row (GtkWidget       *group,
         HdContradiction *contradiction)
{
  gboolean dismissed = *contradiction->dismissed != '\0';
  g_autofree char *let_be = dismissed ? g_strdup_printf (_("Let be: %s"), contradiction->dismissed) : NULL;
  g_autofree char *subtitle = g_strdup_printf ("%s · %s%s%s", _(hd_contradiction_label (contradiction->kind)), contradiction->detail,
                                               dismissed ? "\n" : "", dismissed ? let_be : "");
  GtkWidget *row = hd_dossier_row_new (contradiction->key, dismissed ? "emblem-ok-symbolic" : "dialog-warning-symbolic", contradiction->title, subtitle);

  if (*contradiction->table != '\0' && contradiction->id != 0)
    hd_dossier_row_activates (row, "win.show-record", g_variant_new ("(sx)", contradiction->table, contradiction->id));
  if (*contradiction->other_table != '\0' && contradiction->other_id != 0)
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), hd_icon_button_new ("go-next-symbolic", _("Open the other side"), "win.show-record",
                                                                         g_variant_new ("(sx)", contradiction->other_table, contradiction->other_id)));
  if (dismissed)
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), hd_icon_button_new ("edit-undo-symbolic", _("Look at it again"), "contradiction.bring-back",
                                                                         g_variant_new_string (contradiction->key)));
  else {
    GtkWidget *button = gtk_button_new_with_mnemonic (_("_Let Be…"));

    gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), g_variant_new_string (contradiction->key));
    gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "contradiction.let-be");
    gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
    gtk_widget_set_tooltip_text (button, _("Let it be, with a reason"));
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  }
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
}

static gboolean
dismiss (HdContradictionList *self,
         const char          *key,
         const char          *reason,
         GError             **error)
{
  return hd_dismiss (hd_context_store (self->context), key, reason, error);
}

static gboolean
reason_given (GtkWidget   *widget,
              const char  *reason,
              gpointer     data,
              GError     **error)
{
  return dismiss (HD_CONTRADICTION_LIST (widget), data, reason, error);
}

static void
let_be_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  hd_ask_reason (widget, _("Why can it stay as it is?"), _("It is shown below the others from then on, with the reason."), _("_Let Be"),
                 reason_given, g_variant_dup_string (parameter, NULL), g_free);
}

static void
bring_back_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  g_autoptr (GError) error = NULL;

  if (!dismiss (HD_CONTRADICTION_LIST (widget), g_variant_get_string (parameter, NULL), NULL, &error))
    hd_feedback_error (widget, _("This could not be done. Nothing was changed."), error);
}

static void
hd_contradiction_list_dispose (GObject *object)
{
  g_clear_object (&HD_CONTRADICTION_LIST (object)->context);
  G_OBJECT_CLASS (hd_contradiction_list_parent_class)->dispose (object);
}

static void
hd_contradiction_list_class_init (HdContradictionListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_contradiction_list_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/contradiction-list.ui");
  gtk_widget_class_bind_template_child (widget_class, HdContradictionList, states);
  gtk_widget_class_bind_template_child (widget_class, HdContradictionList, box);
  gtk_widget_class_install_action (widget_class, "contradiction.let-be", "s", let_be_action);
  gtk_widget_class_install_action (widget_class, "contradiction.bring-back", "s", bring_back_action);
}

static void
hd_contradiction_list_init (HdContradictionList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

guint
hd_contradiction_list_show (HdContradictionList *self,
                            HdContext           *context)
{
  g_autoptr (GError) error = NULL;
  int year = hd_context_year (context);
  g_autoptr (GPtrArray) found = hd_contradictions (hd_context_store (context), hd_context_plan (context, year), year, &error);
  GtkWidget *open = NULL, *dismissed = NULL;
  guint n = 0;

  g_set_object (&self->context, context);
  if (found == NULL) {
    hd_feedback_toast (GTK_WIDGET (self), error->message);
    return 0;
  }
  hd_children_remove (self->box);
  for (guint i = 0; i < found->len; i++) {
    HdContradiction *contradiction = g_ptr_array_index (found, i);

    if (*contradiction->dismissed != '\0')
      continue;
    if (open == NULL)
      open = add_group (self, _("What Contradicts Itself"), _("Both are kept as the plan says them: decide which one is meant, or let it be."));
    add_row (open, contradiction);
    n++;
  }
  for (guint i = 0; i < found->len; i++) {
    HdContradiction *contradiction = g_ptr_array_index (found, i);

    if (*contradiction->dismissed == '\0')
      continue;
    if (dismissed == NULL)
      dismissed = add_group (self, _("Let Be"), NULL);
    add_row (dismissed, contradiction);
  }
  gtk_stack_set_visible_child_name (self->states, found->len > 0 ? "list" : "empty");
  return n;
}
