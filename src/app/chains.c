/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "chain-picture.h"
#include "chains.h"
#include "children.h"
#include "dossier-tab.h"
#include "feedback.h"
#include "icon-button.h"
#include "record-dialog.h"
#include "remove-record.h"
#include "rooms.h"
#include "store/dossier.h"
#include "store/text.h"

#define HD_TYPE_CHAINS (hd_chains_get_type ())
G_DECLARE_FINAL_TYPE (HdChains, hd_chains, HD, CHAINS, AdwWindow)

struct _HdChains
{
  AdwWindow   parent_instance;

  /* Template widgets */
  GtkListBox *list;
  GtkBox     *box;
  GtkBox     *paper_box;

  HdContext  *context;    /* (owned) */
  gint64      chain;      /* the one shown */
  guint       reload_id;  /* idle */
};

G_DEFINE_FINAL_TYPE (HdChains, hd_chains, ADW_TYPE_WINDOW)

static HdStore *
store_of (HdChains *self)
{
  return hd_context_store (self->context);
}

static int
by_position (gconstpointer a,
             gconstpointer b,
             gpointer      data)
{
  guint field = GPOINTER_TO_UINT (data);
  gint64 x = hd_record_int (*(HdRecord *const *) a, field), y = hd_record_int (*(HdRecord *const *) b, field);

  return x < y ? -1 : x > y;
}

/* The parts of the chain shown, in their order. (transfer full) */
static GPtrArray *
parts (HdChains *self,
       GType     type,
       guint     position)
{
  GPtrArray *all = hd_store_find_ref (store_of (self), type, "chain", self->chain, NULL);

  if (all == NULL)
    all = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_sort_with_data (all, by_position, GUINT_TO_POINTER (position));
  return all;
}

static GtkWidget *
add_group (GtkBox     *box,
           const char *title,
           const char *description)
{
  GtkWidget *group = adw_preferences_group_new ();
  g_autofree char *plain_title = g_markup_escape_text (title, -1);
  g_autofree char *plain = description != NULL ? g_markup_escape_text (description, -1) : NULL;

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), plain_title);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), plain);
  gtk_box_append (box, group);
  return group;
}

static void
add_row (GtkWidget *group,
         GtkWidget *row)
{
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
}

/* When a chain holds, in words. (transfer full) */
static char *
validity (HdRecord *record,
          guint     from_field,
          guint     to_field)
{
  g_autofree char *from = hd_date_format (hd_record_text (record, from_field));
  g_autofree char *to = hd_date_format (hd_record_text (record, to_field));

  if (*from != '\0' && *to != '\0')
    return g_strdup_printf (_("from %s until %s"), from, to);
  if (*from != '\0')
    return g_strdup_printf (_("from %s"), from);
  if (*to != '\0')
    return g_strdup_printf (_("until %s"), to);
  return g_strdup (_("in force without limit"));
}

static void
show_problems (HdChains *self)
{
  g_autoptr (GPtrArray) problems = hd_chain_problems (store_of (self), self->chain, NULL);
  GtkWidget *group;

  if (problems == NULL || problems->len == 0)
    return;
  group = add_group (self->box, _("What Is Wrong with It"), NULL);
  for (guint i = 0; i < problems->len; i++)
    add_row (group, hd_dossier_row_new (NULL, "dialog-warning-symbolic", g_ptr_array_index (problems, i), NULL));
}

static void
show_steps (HdChains  *self,
            GPtrArray *steps)
{
  GtkWidget *group = add_group (self->box, _("Steps"), NULL);

  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (group),
                                           hd_icon_button_new ("list-add-symbolic", _("Add a step"), "chains.add-step", NULL));
  for (guint i = 0; i < steps->len; i++) {
    HdRecord *step = g_ptr_array_index (steps, i);
    gint64 days = hd_record_int (step, HD_CHAIN_STEP_DAYS);
    const char *actor = hd_record_text (step, HD_CHAIN_STEP_ACTOR);
    g_autofree char *limit = days > 0 ? g_strdup_printf (_(" · working days: %d"), (int) days) : g_strdup ("");
    g_autofree char *text = g_strdup_printf ("%s%s%s%s%s", actor, *actor != '\0' ? " · " : "",
                                             _(hd_choice_label (hd_nomination_statuses, hd_record_text (step, HD_CHAIN_STEP_STATUS))), limit,
                                             hd_record_bool (step, HD_CHAIN_STEP_MEETING) ? _(" · the council meets") : "");
    GtkWidget *row = hd_dossier_row_new (NULL, NULL, hd_record_text (step, HD_CHAIN_STEP_NAME), text);

    adw_action_row_add_suffix (ADW_ACTION_ROW (row), hd_icon_button_new ("user-trash-symbolic", _("Delete this step"), "chains.delete",
                                                                         g_variant_new ("(sx)", "chain_step", hd_record_id (step))));
    hd_dossier_row_activates (row, "chains.edit", g_variant_new ("(sx)", "chain_step", hd_record_id (step)));
    add_row (group, row);
  }
}

static const char *
step_name (GPtrArray  *steps,
           const char *code)
{
  for (guint i = 0; i < steps->len; i++)
    if (g_str_equal (hd_record_text (g_ptr_array_index (steps, i), HD_CHAIN_STEP_CODE), code))
      return hd_record_text (g_ptr_array_index (steps, i), HD_CHAIN_STEP_NAME);
  return "?";
}

/* What a move needs, in words. (transfer full) */
static char *
needs_text (HdRecord *move)
{
  g_auto (GStrv) words = g_strsplit (hd_record_text (move, HD_CHAIN_MOVE_NEEDS), " ", -1);
  GString *text = g_string_new (NULL);

  for (guint i = 0; words[i] != NULL; i++)
    if (hd_choice_index (hd_chain_needs, words[i]) >= 0)
      g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", _(hd_choice_label (hd_chain_needs, words[i])));
  return g_string_free (text, FALSE);
}

static void
show_moves (HdChains  *self,
            GPtrArray *steps)
{
  g_autoptr (GPtrArray) moves = parts (self, HD_TYPE_CHAIN_MOVE, HD_CHAIN_MOVE_POSITION);
  GtkWidget *group = add_group (self->box, _("Moves"), NULL);

  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (group),
                                           hd_icon_button_new ("list-add-symbolic", _("Add a move"), "chains.add-move", NULL));
  for (guint i = 0; i < moves->len; i++) {
    HdRecord *move = g_ptr_array_index (moves, i);
    g_autofree char *needs = needs_text (move);
    g_autofree char *text = g_strdup_printf ("%s → %s%s%s%s", step_name (steps, hd_record_text (move, HD_CHAIN_MOVE_FROM_STEP)),
                                             step_name (steps, hd_record_text (move, HD_CHAIN_MOVE_TO_STEP)),
                                             *needs != '\0' ? "\n" : "", *needs != '\0' ? _("needs: ") : "", needs);
    GtkWidget *row = hd_dossier_row_new (NULL, NULL, hd_record_text (move, HD_CHAIN_MOVE_LABEL), text);

    adw_action_row_add_suffix (ADW_ACTION_ROW (row), hd_icon_button_new ("user-trash-symbolic", _("Delete this move"), "chains.delete",
                                                                         g_variant_new ("(sx)", "chain_move", hd_record_id (move))));
    hd_dossier_row_activates (row, "chains.edit", g_variant_new ("(sx)", "chain_move", hd_record_id (move)));
    add_row (group, row);
  }
}

static void
show_chain (HdChains *self)
{
  g_autoptr (HdRecord) chain = hd_store_get (store_of (self), HD_TYPE_CHAIN, self->chain, NULL);
  g_autoptr (GPtrArray) steps = NULL;
  g_autofree char *holds = NULL;
  g_autofree char *text = NULL;
  GtkWidget *group, *row;

  hd_children_remove (self->box);
  if (chain == NULL)
    return;
  holds = validity (chain, HD_CHAIN_VALID_FROM, HD_CHAIN_VALID_TO);
  text = g_strdup_printf ("%s%s%s%s", holds, *hd_record_text (chain, HD_CHAIN_NOTE) != '\0' ? "\n" : "", hd_record_text (chain, HD_CHAIN_NOTE),
                          hd_chain_in_use (store_of (self), self->chain) ? _("\nDossiers run on it: to change it is to make a new version.") : "");
  group = add_group (self->box, hd_record_text (chain, HD_CHAIN_NAME), NULL);
  row = hd_dossier_row_new (NULL, NULL, _("Name, awards, time of validity"), text);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  hd_dossier_row_activates (row, "chains.edit", g_variant_new ("(sx)", "chain", self->chain));
  add_row (group, row);
  show_problems (self);
  group = add_group (self->box, _("Picture"), NULL);
  add_row (group, hd_chain_picture_new (self->context, self->chain, NULL));
  steps = parts (self, HD_TYPE_CHAIN_STEP, HD_CHAIN_STEP_POSITION);
  show_steps (self, steps);
  show_moves (self, steps);
}

static void
show_papers (HdChains *self)
{
  g_autoptr (GPtrArray) papers = hd_store_get_all (store_of (self), HD_TYPE_PAPER, NULL);
  GtkWidget *group;

  hd_children_remove (self->paper_box);
  group = add_group (self->paper_box, _("Papers of a Dossier"), _("What each dossier is asked for; a paper for no award in particular is asked for all."));
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (group),
                                           hd_icon_button_new ("list-add-symbolic", _("Add a paper"), "chains.add-paper", NULL));
  if (papers == NULL)
    return;
  g_ptr_array_sort_with_data (papers, by_position, GUINT_TO_POINTER (HD_PAPER_POSITION));
  for (guint i = 0; i < papers->len; i++) {
    HdRecord *paper = g_ptr_array_index (papers, i);
    g_autofree char *holds = validity (paper, HD_PAPER_VALID_FROM, HD_PAPER_VALID_TO);
    const char *awards = hd_record_text (paper, HD_PAPER_AWARD_FORMS);
    g_autofree char *text = g_strdup_printf ("%s%s%s%s · %s", hd_record_bool (paper, HD_PAPER_REQUIRED) ? _("required") : _("not required"),
                                             hd_record_bool (paper, HD_PAPER_SIGNED) ? _(", signed") : "", *awards != '\0' ? " · " : "", awards, holds);
    GtkWidget *row = hd_dossier_row_new (NULL, NULL, hd_record_text (paper, HD_PAPER_TITLE), text);

    adw_action_row_add_suffix (ADW_ACTION_ROW (row), hd_icon_button_new ("user-trash-symbolic", _("Delete this paper"), "chains.delete",
                                                                         g_variant_new ("(sx)", "paper", hd_record_id (paper))));
    hd_dossier_row_activates (row, "chains.edit", g_variant_new ("(sx)", "paper", hd_record_id (paper)));
    add_row (group, row);
  }
}

static void
reload (HdChains *self)
{
  g_autoptr (GPtrArray) chains = hd_store_get_all (store_of (self), HD_TYPE_CHAIN, NULL);
  gint64 wanted = self->chain;

  hd_children_remove (self->list);
  if (chains != NULL)
    g_ptr_array_sort_with_data (chains, by_position, GUINT_TO_POINTER (HD_CHAIN_POSITION));
  for (guint i = 0; chains != NULL && i < chains->len; i++) {
    HdRecord *chain = g_ptr_array_index (chains, i);
    g_autofree char *holds = validity (chain, HD_CHAIN_VALID_FROM, HD_CHAIN_VALID_TO);
    g_autofree char *text = g_strdup_printf ("%s%s", holds, hd_chain_in_use (store_of (self), hd_record_id (chain)) ? _(" · in use") : "");
    GtkWidget *row = hd_dossier_row_new (NULL, NULL, hd_record_text (chain, HD_CHAIN_NAME), text);
    gint64 id = hd_record_id (chain);

    g_object_set_data_full (G_OBJECT (row), "chain", g_memdup2 (&id, sizeof id), g_free);
    gtk_list_box_append (self->list, row);
    if (id == wanted || (wanted == 0 && i == 0))
      gtk_list_box_select_row (self->list, GTK_LIST_BOX_ROW (row));
  }
  show_chain (self);
  show_papers (self);
}

static gboolean
reload_cb (gpointer data)
{
  HD_CHAINS (data)->reload_id = 0;
  reload (data);
  return G_SOURCE_REMOVE;
}

static void
store_changed_cb (HdChains *self)
{
  if (self->reload_id == 0)
    self->reload_id = g_idle_add (reload_cb, self);
}

static void
row_selected_cb (HdChains      *self,
                 GtkListBoxRow *row)
{
  gint64 *chain = row != NULL ? g_object_get_data (G_OBJECT (row), "chain") : NULL;

  if (chain == NULL || *chain == self->chain)
    return;
  self->chain = *chain;
  show_chain (self);
}

static void
renewed_cb (HdChains   *self,
            const char *response)
{
  g_autofree char *today = hd_date_today ();
  g_autoptr (GError) error = NULL;
  gint64 next;

  if (!g_str_equal (response, "renew"))
    return;
  next = hd_chain_renew (store_of (self), self->chain, today, &error);
  if (next <= 0) {
    hd_feedback_error (GTK_WIDGET (self), _("No new version could be made"), error);
    return;
  }
  self->chain = next;
  reload (self);
  hd_feedback_toast_action (GTK_WIDGET (self), _("This is the new version; change it now"), _("_Undo"), "chains.undo", NULL);
}

/* A chain that dossiers run on is not changed under them. TRUE if it may be. */
static gboolean
may_change (HdChains *self)
{
  AdwMessageDialog *dialog;

  if (!hd_chain_in_use (store_of (self), self->chain))
    return TRUE;
  dialog = hd_feedback_dialog (GTK_WIDGET (self), _("Make a New Version?"),
                               _("Dossiers run on this chain, and they keep it to their end. A copy that holds from today can be changed, "
                                 "and new dossiers take that."));
  adw_message_dialog_add_responses (dialog, "cancel", _("_Cancel"), "renew", _("_New Version"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "renew", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_close_response (dialog, "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (renewed_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
  return FALSE;
}

static void
edit_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  static const struct { const char *table; GType (*form) (void); } forms[] = {
    { "chain", hd_chain_form_get_type }, { "chain_step", hd_chain_step_form_get_type },
    { "chain_move", hd_chain_move_form_get_type }, { "paper", hd_paper_form_get_type },
  };
  HdChains *self = HD_CHAINS (widget);
  const char *table;
  gint64 id;

  g_variant_get (parameter, "(&sx)", &table, &id);
  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    if (g_str_equal (forms[i].table, table) && (g_str_equal (table, "paper") || may_change (self)))
      hd_record_dialog_show (widget, self->context, forms[i].form (), id, NULL);
}

static void
delete_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  HdChains *self = HD_CHAINS (widget);
  const char *table;
  gint64 id;
  GType type;

  g_variant_get (parameter, "(&sx)", &table, &id);
  if (!g_str_equal (table, "paper") && !may_change (self))
    return;
  type = g_str_equal (table, "paper") ? HD_TYPE_PAPER : g_str_equal (table, "chain_step") ? HD_TYPE_CHAIN_STEP : HD_TYPE_CHAIN_MOVE;
  hd_remove_record (widget, store_of (self), type, id, _("Delete a part of a chain"), _("Deleted"), "chains.undo");
}

/* Behind the last one. */
static gint64
next_position (GPtrArray *records,
               guint      field)
{
  return records->len > 0 ? hd_record_int (g_ptr_array_index (records, records->len - 1), field) + 1 : 1;
}

static void
add_step_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  HdChains *self = HD_CHAINS (widget);
  g_autoptr (GPtrArray) steps = parts (self, HD_TYPE_CHAIN_STEP, HD_CHAIN_STEP_POSITION);
  g_autofree char *code = g_strdup_printf ("step%" G_GINT64_FORMAT, hd_store_new_id (store_of (self)));
  g_autoptr (HdRecord) step = g_object_new (HD_TYPE_CHAIN_STEP, "chain", self->chain, "code", code,
                                            "position", next_position (steps, HD_CHAIN_STEP_POSITION), NULL);

  if (may_change (self))
    hd_record_dialog_show (widget, self->context, hd_chain_step_form_get_type (), 0, step);
}

static void
add_move_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  HdChains *self = HD_CHAINS (widget);
  g_autoptr (GPtrArray) moves = parts (self, HD_TYPE_CHAIN_MOVE, HD_CHAIN_MOVE_POSITION);
  g_autoptr (HdRecord) move = g_object_new (HD_TYPE_CHAIN_MOVE, "chain", self->chain, "kind", "forward", "needs", "date",
                                            "position", next_position (moves, HD_CHAIN_MOVE_POSITION), NULL);

  if (may_change (self))
    hd_record_dialog_show (widget, self->context, hd_chain_move_form_get_type (), 0, move);
}

static void
add_paper_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  HdChains *self = HD_CHAINS (widget);
  g_autoptr (HdRecord) paper = g_object_new (HD_TYPE_PAPER, "required", TRUE, "position", hd_store_count (store_of (self), HD_TYPE_PAPER) + 1, NULL);

  hd_record_dialog_show (widget, self->context, hd_paper_form_get_type (), 0, paper);
}

static void
undo_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  g_autofree char *label = NULL;
  g_autoptr (GError) error = NULL;

  if (!hd_store_undo (store_of (HD_CHAINS (widget)), &label, &error))
    hd_feedback_toast (widget, error->message);
}

static void
hd_chains_dispose (GObject *object)
{
  g_clear_handle_id (&HD_CHAINS (object)->reload_id, g_source_remove);
  G_OBJECT_CLASS (hd_chains_parent_class)->dispose (object);
}

static void
hd_chains_finalize (GObject *object)
{
  g_clear_object (&HD_CHAINS (object)->context);
  G_OBJECT_CLASS (hd_chains_parent_class)->finalize (object);
}

static void
hd_chains_class_init (HdChainsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_chains_dispose;
  G_OBJECT_CLASS (klass)->finalize = hd_chains_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/chains.ui");
  gtk_widget_class_bind_template_child (widget_class, HdChains, list);
  gtk_widget_class_bind_template_child (widget_class, HdChains, box);
  gtk_widget_class_bind_template_child (widget_class, HdChains, paper_box);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_install_action (widget_class, "chains.edit", "(sx)", edit_action);
  gtk_widget_class_install_action (widget_class, "chains.delete", "(sx)", delete_action);
  gtk_widget_class_install_action (widget_class, "chains.add-step", NULL, add_step_action);
  gtk_widget_class_install_action (widget_class, "chains.add-move", NULL, add_move_action);
  gtk_widget_class_install_action (widget_class, "chains.add-paper", NULL, add_paper_action);
  gtk_widget_class_install_action (widget_class, "chains.undo", NULL, undo_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "chains.undo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
hd_chains_init (HdChains *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWindow *
hd_chains_show (GtkWidget *widget,
                HdContext *context)
{
  HdChains *self = g_object_new (HD_TYPE_CHAINS, "transient-for", hd_feedback_window (widget), NULL);

  self->context = g_object_ref (context);
  g_signal_connect_object (hd_context_store (context), "changed", G_CALLBACK (store_changed_cb), self, G_CONNECT_SWAPPED);
  reload (self);
  gtk_window_present (GTK_WINDOW (self));
  return GTK_WINDOW (self);
}
