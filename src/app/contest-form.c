/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The form of a contest: its fields, and beside them its rules in parts. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "children.h"
#include "contest-parts.h"
#include "feedback.h"
#include "form.h"
#include "note-row.h"
#include "rooms.h"
#include "store/contest.h"

#define HD_TYPE_CONTEST_FORM (hd_contest_form_get_type ())
G_DECLARE_FINAL_TYPE (HdContestForm, hd_contest_form, HD, CONTEST_FORM, HdForm)

struct _HdContestForm
{
  HdForm      parent_instance;

  /* Template widgets */
  GtkStack   *stack;
  GtkListBox *notes;
  GtkWidget  *next_button;
  GtkWidget  *back_button;

  guint       update_id;  /* idle */
};

G_DEFINE_FINAL_TYPE (HdContestForm, hd_contest_form, HD_TYPE_FORM)

/* How a contest is led on and back, and what the buttons call it. */
static const struct { const char *state, *next, *next_label, *back, *back_label; } moves[] = {
  { "preparing", "receiving", N_("_Take In Entries"), NULL,        NULL },
  { "receiving", "judging",   N_("_Begin Judging"),   "preparing", N_("Back to _Preparing") },
  { "judging",   NULL,        NULL,                   "receiving", N_("Back to Taking _In") },
  { "frozen",    "announced", N_("_Announce"),        NULL,        NULL },
};

static void
tell_notes (HdContestForm *self)
{
  HdRecord *record = hd_form_record (HD_FORM (self));
  g_autoptr (GPtrArray) problems = NULL;
  g_autofree char *state = NULL;

  hd_children_remove (self->notes);
  gtk_widget_set_visible (GTK_WIDGET (self->notes), record != NULL && !hd_record_is_new (record));
  if (record == NULL || hd_record_is_new (record))
    return;
  state = g_strdup_printf (_("%s. Version %d of the rules"), _(hd_choice_label (hd_contest_states, hd_record_text (record, HD_CONTEST_STATE))),
                           (int) hd_record_int (record, HD_CONTEST_VERSION));
  gtk_list_box_append (self->notes, hd_note_row_new (state));
  if (*hd_record_text (record, HD_CONTEST_REASON) != '\0') {
    g_autofree char *reason = g_strdup_printf (_("Changed because: %s"), hd_record_text (record, HD_CONTEST_REASON));

    gtk_list_box_append (self->notes, hd_note_row_new (reason));
  }
  if (*hd_record_text (record, HD_CONTEST_FINGERPRINT) != '\0') {
    g_autofree char *print = g_strdup_printf (_("Fingerprint of the result: %s"), hd_record_text (record, HD_CONTEST_FINGERPRINT));

    gtk_list_box_append (self->notes, hd_note_row_new (print));
  }
  problems = hd_contest_problems (hd_form_store (HD_FORM (self)), hd_record_id (record), NULL);
  for (guint i = 0; problems != NULL && i < problems->len; i++)
    gtk_list_box_append (self->notes, hd_note_row_new (g_ptr_array_index (problems, i)));
}

static int
move_index (HdContestForm *self)
{
  HdRecord *record = hd_form_record (HD_FORM (self));

  for (guint i = 0; record != NULL && !hd_record_is_new (record) && i < G_N_ELEMENTS (moves); i++)
    if (g_str_equal (hd_record_text (record, HD_CONTEST_STATE), moves[i].state))
      return i;
  return -1;
}

static void
show_moves (HdContestForm *self)
{
  int at = move_index (self);
  gboolean writable = !hd_store_is_read_only (hd_form_store (HD_FORM (self)));

  gtk_widget_set_visible (self->next_button, at >= 0 && moves[at].next != NULL);
  gtk_widget_set_visible (self->back_button, at >= 0 && moves[at].back != NULL);
  if (at >= 0 && moves[at].next != NULL)
    gtk_button_set_label (GTK_BUTTON (self->next_button), _(moves[at].next_label));
  if (at >= 0 && moves[at].back != NULL)
    gtk_button_set_label (GTK_BUTTON (self->back_button), _(moves[at].back_label));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "contest.next", writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "contest.back", writable);
}

/* Only the part in sight is made. */
static void
show_part (HdContestForm *self)
{
  GtkWidget *child = gtk_stack_get_visible_child (self->stack);

  if (HD_IS_DOSSIER_TAB (child))
    hd_dossier_tab_update (HD_DOSSIER_TAB (child), HD_FORM (self));
}

static void
part_shown_cb (HdContestForm *self)
{
  show_part (self);
}

static void
hd_contest_form_shown (HdForm *form)
{
  HdContestForm *self = HD_CONTEST_FORM (form);

  tell_notes (self);
  show_moves (self);
  show_part (self);
}

static void
set_state (HdContestForm *self,
           const char    *state)
{
  g_autoptr (GError) error = NULL;

  if (hd_form_is_dirty (HD_FORM (self)) && !hd_form_save (HD_FORM (self), &error)) {
    gtk_stack_set_visible_child_name (self->stack, "details");
    hd_form_focus_bad (HD_FORM (self));
    hd_feedback_toast (GTK_WIDGET (self), error->message);
    return;
  }
  if (hd_contest_set_state (hd_form_store (HD_FORM (self)), hd_record_id (hd_form_record (HD_FORM (self))), state, &error))
    hd_feedback_toast_action (GTK_WIDGET (self), _(hd_choice_label (hd_contest_states, state)), _("_Undo"), "win.undo", NULL);
  else
    hd_feedback_error (GTK_WIDGET (self), _("This could not be done. Nothing was changed."), error);
}

static void
next_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  int at = move_index (HD_CONTEST_FORM (widget));

  if (at >= 0 && moves[at].next != NULL)
    set_state (HD_CONTEST_FORM (widget), moves[at].next);
}

static void
back_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  int at = move_index (HD_CONTEST_FORM (widget));

  if (at >= 0 && moves[at].back != NULL)
    set_state (HD_CONTEST_FORM (widget), moves[at].back);
}

static gboolean
update_cb (gpointer data)
{
  HD_CONTEST_FORM (data)->update_id = 0;
  hd_contest_form_shown (data);
  return G_SOURCE_REMOVE;
}

/* After the page, which reads the record again in an idle of its own. */
static void
store_changed_cb (HdContestForm      *self,
                  const char *const  *tables)
{
  static const char *const told[] = { "contest", "contest_kind", "contest_round", "rubric", "criterion", "prize", "score_sheet", NULL };

  for (guint i = 0; told[i] != NULL; i++)
    if ((tables == NULL || g_strv_contains (tables, told[i])) && self->update_id == 0)
      self->update_id = g_idle_add_full (G_PRIORITY_DEFAULT_IDLE + 10, update_cb, self, NULL);
}

static void
hd_contest_form_constructed (GObject *object)
{
  G_OBJECT_CLASS (hd_contest_form_parent_class)->constructed (object);
  g_signal_connect_object (hd_form_store (HD_FORM (object)), "changed", G_CALLBACK (store_changed_cb), object, G_CONNECT_SWAPPED);
}

static void
hd_contest_form_dispose (GObject *object)
{
  g_clear_handle_id (&HD_CONTEST_FORM (object)->update_id, g_source_remove);
  G_OBJECT_CLASS (hd_contest_form_parent_class)->dispose (object);
}

static void
hd_contest_form_class_init (HdContestFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  HdFormClass *form_class = HD_FORM_CLASS (klass);

  g_type_ensure (hd_contest_ways_get_type ());
  g_type_ensure (hd_contest_scale_tab_get_type ());
  g_type_ensure (hd_contest_prize_tab_get_type ());
  G_OBJECT_CLASS (klass)->constructed = hd_contest_form_constructed;
  G_OBJECT_CLASS (klass)->dispose = hd_contest_form_dispose;
  form_class->shown = hd_contest_form_shown;
  hd_form_class_bind (form_class, HD_TYPE_CONTEST, HD_CONTEST_NAME, "/vn/hoadep/HoaDep/contest-form.ui");
  gtk_widget_class_bind_template_child (widget_class, HdContestForm, stack);
  gtk_widget_class_bind_template_child (widget_class, HdContestForm, notes);
  gtk_widget_class_bind_template_child (widget_class, HdContestForm, next_button);
  gtk_widget_class_bind_template_child (widget_class, HdContestForm, back_button);
  gtk_widget_class_bind_template_callback (widget_class, part_shown_cb);
  gtk_widget_class_install_action (widget_class, "contest.next", NULL, next_action);
  gtk_widget_class_install_action (widget_class, "contest.back", NULL, back_action);
}

static void
hd_contest_form_init (HdContestForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
