/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The form of a decision: its fields, which are locked once it is issued, and beside
 * them whom it is about, with the money. */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <inttypes.h>

#include "certificate-window.h"
#include "children.h"
#include "decision-dialogs.h"
#include "feedback.h"
#include "form.h"
#include "line.h"
#include "note-row.h"
#include "paper-button.h"
#include "rooms.h"
#include "store/decision.h"
#include "store/task.h"
#include "store/text.h"

/* So many doubts about the money are named; the rest is counted. */
#define NAMED_PROBLEMS 4

#define HD_TYPE_DECISION_FORM (hd_decision_form_get_type ())
G_DECLARE_FINAL_TYPE (HdDecisionForm, hd_decision_form, HD, DECISION_FORM, HdForm)

struct _HdDecisionForm
{
  HdForm         parent_instance;

  GtkStack      *stack;
  GtkStackPage  *subjects_page;
  GtkListBox    *notes;
  GtkWidget     *ground_group;
  GtkWidget     *budget_group;
  GtkStack      *subject_states;
  AdwStatusPage *subjects_empty;
  GtkListView   *subject_view;
  GtkLabel      *sum;
  GtkLabel      *budget_words;
  GtkWidget     *issue_button;
  GtkWidget     *revoke_button;
  HdPaperButton *papers;

  GListStore    *lines;     /* (owned) of HdLine with a nomination */
  GPtrArray     *subjects;  /* (owned) (nullable) of HdDecisionLine: what they say */
  gint64         shown_id;  /* of the decision whose subjects are listed */
  char          *shown;     /* (owned) (nullable): all that the list says */
  guint          reload_id; /* idle */
};

G_DEFINE_FINAL_TYPE (HdDecisionForm, hd_decision_form, HD_TYPE_FORM)

/* The id of the decision shown, 0 if it is in no file yet. */
static gint64
decision_id (HdDecisionForm *self)
{
  HdRecord *record = hd_form_record (HD_FORM (self));

  return record != NULL ? hd_record_id (record) : 0;
}

/* Whether the decision in the file, whatever is typed above it, is of that kind and state. */
static gboolean
shows (HdDecisionForm *self,
       const char     *kind,
       const char     *state)
{
  HdRecord *record = hd_form_record (HD_FORM (self));

  return record != NULL && g_str_equal (hd_record_text (record, HD_DECISION_STATE), state) &&
         g_str_equal (hd_record_text (record, HD_DECISION_KIND), kind);
}

/* Whether it gives the prizes of a contest, and not awards to dossiers. */
static gboolean
gives_prizes (HdDecisionForm *self)
{
  HdRecord *record = hd_form_record (HD_FORM (self));

  return record != NULL && hd_record_int (record, HD_DECISION_CONTEST) != 0;
}

/* The line that is chosen, if it is of a record of that table. */
static gint64
chosen_record (HdDecisionForm *self,
               const char     *table)
{
  HdLine *line = gtk_single_selection_get_selected_item (GTK_SINGLE_SELECTION (gtk_list_view_get_model (self->subject_view)));

  return line != NULL && g_strcmp0 (hd_line_table (line), table) == 0 ? hd_line_id (line) : 0;
}

static gint64
chosen_nomination (HdDecisionForm *self)
{
  return chosen_record (self, "nomination");
}

static void
update_actions (HdDecisionForm *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  HdRecord *record = hd_form_record (HD_FORM (self));
  gboolean writable = record != NULL && !hd_store_is_read_only (hd_form_store (HD_FORM (self)));
  gboolean award = record != NULL && !g_str_equal (hd_record_text (record, HD_DECISION_KIND), "revocation");
  gboolean issued = record != NULL && g_str_equal (hd_record_text (record, HD_DECISION_STATE), "issued");
  gboolean draft = award && !issued && writable;
  gboolean any = g_list_model_get_n_items (G_LIST_MODEL (self->lines)) > 0;
  gboolean chosen = chosen_nomination (self) != 0, prizes = gives_prizes (self);

  gtk_widget_action_set_enabled (widget, "decision.add", draft);
  gtk_widget_action_set_enabled (widget, "decision.remove", draft && chosen);
  gtk_widget_action_set_enabled (widget, "decision.money", draft && chosen);
  gtk_widget_action_set_enabled (widget, "decision.open", chosen || chosen_record (self, "entry") != 0);
  gtk_widget_action_set_enabled (widget, "decision.units", any && award);
  gtk_widget_action_set_enabled (widget, "decision.certificates", award && issued && any);
  gtk_widget_action_set_enabled (widget, "decision.issue", draft);
  gtk_widget_action_set_enabled (widget, "decision.revoke", award && issued && writable && any && !prizes);
  gtk_widget_set_visible (self->issue_button, award && !issued);
  gtk_widget_set_visible (self->revoke_button, award && issued && !prizes);
}

/* What was signed can be read and not typed over. */
static void
lock_fields (HdDecisionForm *self)
{
  HdForm *form = HD_FORM (self);
  HdRecord *record = hd_form_record (form);
  gboolean issued = record != NULL && g_str_equal (hd_record_text (record, HD_DECISION_STATE), "issued");
  guint n;
  const HdField *fields = hd_record_type_fields (HD_TYPE_DECISION, &n);

  for (guint i = 0; i < n; i++) {
    HdFormField *field = hd_form_field (form, i);
    GtkWidget *widget = field != NULL ? hd_form_field_widget (field) : NULL;
    gboolean open = !issued || hd_decision_field_is_open (i);

    if (widget == NULL)
      continue;
    if (fields[i].kind == HD_LONG_TEXT)
      gtk_text_view_set_editable (GTK_TEXT_VIEW (widget), open);
    else if (GTK_IS_EDITABLE (widget))
      gtk_editable_set_editable (GTK_EDITABLE (widget), open);
    else
      gtk_widget_set_sensitive (widget, open);
  }
  gtk_widget_action_set_enabled (GTK_WIDGET (form), "decision.take-bases", record != NULL && !issued);
}

static void
show_kind (HdDecisionForm *self)
{
  HdRecord *record = hd_form_record (HD_FORM (self));
  gboolean revocation = record != NULL && g_str_equal (hd_record_text (record, HD_DECISION_KIND), "revocation");

  gtk_widget_set_visible (self->ground_group, revocation);
  gtk_widget_set_visible (self->budget_group, !revocation);
}

static void
add_note (HdDecisionForm *self,
          const char     *icon,
          const char     *text)
{
  GtkWidget *row = hd_note_row_new (text);

  adw_action_row_set_icon_name (ADW_ACTION_ROW (row), icon);
  gtk_list_box_append (self->notes, row);
}

static void
show_notes (HdDecisionForm *self)
{
  HdRecord *record = hd_form_record (HD_FORM (self));
  gint64 id = decision_id (self);
  g_autoptr (GPtrArray) problems = NULL;
  gboolean differs;

  hd_children_remove (self->notes);
  if (id != 0 && g_str_equal (hd_record_text (record, HD_DECISION_STATE), "issued")) {
    g_autofree char *day = hd_date_format (hd_record_text (record, HD_DECISION_ISSUED));
    g_autofree char *text = g_strdup_printf (_("Issued on %s. Number, date, signer and subjects are locked."), day);

    add_note (self, "changes-prevent-symbolic", text);
  } else if (id != 0 && shows (self, "revocation", "draft"))
    add_note (self, "dialog-information-symbolic", _("A draft. Awards are taken back from the decision that gave them: open it and press Revoke."));
  else if (id != 0)
    add_note (self, "document-edit-symbolic", _("A draft: nothing in it counts yet."));
  if (id != 0 && gives_prizes (self)) {
    g_autofree char *contest = hd_store_label (hd_form_store (HD_FORM (self)), "contest", hd_record_int (record, HD_DECISION_CONTEST));
    g_autofree char *text = g_strdup_printf (_("The prizes of: %s"), contest);

    add_note (self, "starred-symbolic", text);
  }
  if (self->subjects != NULL && !shows (self, "revocation", "draft")) {
    g_autofree char *shares = hd_decision_line_shares (self->subjects);

    if (*shares != '\0')
      add_note (self, "system-users-symbolic", shares);
  }
  if (self->subjects != NULL && shows (self, "award", "draft"))
    problems = hd_decision_line_problems (self->subjects, &differs);
  for (guint i = 0; problems != NULL && i < MIN (problems->len, NAMED_PROBLEMS); i++)
    add_note (self, "dialog-warning-symbolic", g_ptr_array_index (problems, i));
  if (problems != NULL && problems->len > NAMED_PROBLEMS) {
    g_autofree char *text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "and %u more like these", "and %u more like these",
                                                          problems->len - NAMED_PROBLEMS), problems->len - NAMED_PROBLEMS);

    add_note (self, "dialog-warning-symbolic", text);
  }
  gtk_widget_set_visible (GTK_WIDGET (self->notes), gtk_widget_get_first_child (GTK_WIDGET (self->notes)) != NULL);
}

/* The budget in words, so that nobody has to subtract. */
static char *
budget_text (HdDecisionMoney *money,
             gboolean         issued)
{
  gint64 spent = money->year_spent + (issued ? 0 : money->money);
  g_autofree char *own = hd_number_format (ABS (money->budget - money->money));
  g_autofree char *year = hd_number_format (ABS (money->year_budget - spent));
  g_autoptr (GString) text = g_string_new (NULL);

  if (money->budget > 0)
    g_string_append_printf (text, money->money > money->budget ? _("Over the decision's budget by %s đồng.") : _("Within the decision's budget, %s đồng are left."), own);
  if (money->year_budget > 0) {
    g_string_append (text, text->len > 0 ? " " : "");
    g_string_append_printf (text, spent > money->year_budget ? _("Over the year's budget by %s đồng.") : _("Of the year's budget %s đồng are left."), year);
  }
  if (text->len == 0)
    g_string_append (text, _("No budget is entered for the year."));
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
show_sum (HdDecisionForm *self)
{
  gint64 id = decision_id (self);
  HdDecisionMoney money;
  gboolean issued, over;
  g_autofree char *count = NULL;
  g_autofree char *figure = NULL;
  g_autofree char *words = NULL;
  g_autofree char *sum = NULL;
  g_autofree char *budget = NULL;
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->lines));

  if (id == 0 || !hd_decision_money (hd_form_store (HD_FORM (self)), id, &money, NULL)) {
    gtk_label_set_text (self->sum, "");
    gtk_label_set_text (self->budget_words, "");
    return;
  }
  issued = g_str_equal (hd_record_text (hd_form_record (HD_FORM (self)), HD_DECISION_STATE), "issued");
  count = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u subject", "%u subjects", n), n);
  figure = hd_number_format (money.money);
  words = hd_money_in_words (money.money);
  sum = money.money > 0 ? g_strdup_printf (_("%s, %s đồng"), count, figure) : g_strdup (count);
  budget = budget_text (&money, issued);
  over = (money.budget > 0 && money.money > money.budget) ||
         (money.year_budget > 0 && money.year_spent + (issued ? 0 : money.money) > money.year_budget);
  gtk_label_set_text (self->sum, sum);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->sum), money.money > 0 ? words : NULL);
  gtk_label_set_text (self->budget_words, budget);
  if (over)
    gtk_widget_add_css_class (GTK_WIDGET (self->budget_words), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->budget_words), "error");
  gtk_widget_set_visible (GTK_WIDGET (self->budget_words), !shows (self, "revocation", "issued") && !shows (self, "revocation", "draft"));
}

/* What it says is also added to @said. */
static HdLine *
subject_line (HdDecisionLine *line,
              GString        *said)
{
  HdRecord *nomination = line->nomination;
  const char *honorific = hd_record_text (nomination, HD_NOMINATION_HONORIFIC);
  g_autofree char *name = g_strdup_printf ("%s%s%s", honorific, *honorific != '\0' ? " " : "", hd_record_text (nomination, HD_NOMINATION_FULL_NAME));
  g_autofree char *money = line->money > 0 ? hd_number_format (line->money) : NULL;
  g_autofree char *due = hd_number_format (line->due);
  g_autofree char *day = hd_date_format (hd_record_text (nomination, HD_NOMINATION_REVOKED));
  const char *gift = hd_record_text (nomination, HD_NOMINATION_GIFT);
  g_autoptr (GString) subtitle = g_string_new (NULL);
  HdLine *shown;

  g_string_append_printf (subtitle, "%s · %s", line->unit, line->award);
  if (*gift != '\0')
    g_string_append_printf (subtitle, " · %s", gift);
  if (line->differs) {
    g_string_append (subtitle, "\n");
    g_string_append_printf (subtitle, _("coefficient × base salary is %s đồng"), due);
  }
  if (*day != '\0') {
    g_string_append (subtitle, "\n");
    g_string_append_printf (subtitle, _("Revoked on %s"), day);
  }
  shown = hd_line_new (line->differs ? "dialog-warning-symbolic" : NULL, name, subtitle->str, money);
  hd_line_set_record (shown, "nomination", hd_record_id (nomination));
  hd_line_set_dim (shown, *day != '\0');
  g_string_append_printf (said, "%" PRId64 "\t%s\t%s\t%" PRId64 "\n", hd_record_id (nomination), name, subtitle->str, line->money);
  return shown;
}

/* The same of a prize. */
static HdLine *
prize_line (const HdPrizeLine *line,
            GString           *said)
{
  g_autofree char *money = line->money > 0 ? hd_number_format (line->money) : NULL;
  g_autofree char *subtitle = line->entry == 0 ? g_strdup (line->prize_name)
                                               : g_strdup_printf ("%s · %s · %s%s%s", line->prize_name, line->kind_name, line->title,
                                                                  *line->unit_name != '\0' ? " · " : "", line->unit_name);
  HdLine *shown = hd_line_new (NULL, line->name, subtitle, money);

  if (line->entry != 0)
    hd_line_set_record (shown, "entry", line->entry);
  g_string_append_printf (said, "%" PRId64 " %" PRId64 "\t%s\t%s\t%" PRId64 "\n", line->entry, line->prize_unit, line->name, subtitle, line->money);
  return shown;
}

static void
show_subjects (HdDecisionForm *self)
{
  gint64 id = decision_id (self);
  GtkSingleSelection *selection = GTK_SINGLE_SELECTION (gtk_list_view_get_model (self->subject_view));
  guint position = gtk_single_selection_get_selected (selection);
  g_autoptr (GPtrArray) shown = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GString) said = g_string_new (NULL);
  g_autoptr (GPtrArray) prizes = NULL;
  g_autofree char *title = NULL;
  guint n;

  g_clear_pointer (&self->subjects, g_ptr_array_unref);
  self->subjects = id != 0 ? hd_decision_lines (hd_form_store (HD_FORM (self)), id, NULL) : NULL;
  prizes = id != 0 && gives_prizes (self) ? hd_decision_prizes (hd_form_store (HD_FORM (self)), id, NULL) : NULL;
  for (guint i = 0; self->subjects != NULL && i < self->subjects->len; i++)
    g_ptr_array_add (shown, subject_line (g_ptr_array_index (self->subjects, i), said));
  for (guint i = 0; prizes != NULL && i < prizes->len; i++)
    g_ptr_array_add (shown, prize_line (g_ptr_array_index (prizes, i), said));
  n = shown->len;
  /* Hundreds of rows are measured anew only if they say something else. */
  if (g_strcmp0 (self->shown, said->str) != 0) {
    g_list_store_splice (self->lines, 0, g_list_model_get_n_items (G_LIST_MODEL (self->lines)), shown->pdata, shown->len);
    g_free (self->shown);
    self->shown = g_strdup (said->str);
  }
  gtk_single_selection_set_selected (selection, id == self->shown_id && position < n ? position : GTK_INVALID_LIST_POSITION);
  self->shown_id = id;
  title = n > 0 ? g_strdup_printf (_("Subjects (%u)"), n) : g_strdup (_("Subjects"));
  gtk_stack_page_set_title (self->subjects_page, title);
  gtk_stack_set_visible_child_name (self->subject_states, n > 0 ? "list" : "none");
  adw_status_page_set_description (self->subjects_empty,
                                   id == 0 ? _("Save the decision first.") :
                                   shows (self, "award", "draft") ? _("Add dossiers that the council has chosen.") : "");
  hd_paper_button_set_records (self->papers, hd_form_context (HD_FORM (self)), "decision", &id, id != 0 ? 1 : 0);
}

static void
show_all (HdDecisionForm *self)
{
  /* All of it is read now, whoever asked first. */
  g_clear_handle_id (&self->reload_id, g_source_remove);
  show_kind (self);
  lock_fields (self);
  show_subjects (self);
  show_notes (self);
  show_sum (self);
  update_actions (self);
}

static gboolean
reload_cb (gpointer data)
{
  HD_DECISION_FORM (data)->reload_id = 0;
  show_all (data);
  return G_SOURCE_REMOVE;
}

static void
store_changed_cb (HdDecisionForm     *self,
                  const char *const  *tables)
{
  static const char *const sources[] = { "nomination", "decision", "entry", "prize", "prize_unit", "award_form", "base_salary", "setting", "unit", NULL };

  for (guint i = 0; sources[i] != NULL; i++)
    if ((tables == NULL || g_strv_contains (tables, sources[i])) && self->reload_id == 0)
      self->reload_id = g_idle_add (reload_cb, self);
}

/* What is typed becomes part of the decision before anything is done with it. */
static gboolean
save_first (HdDecisionForm *self)
{
  g_autoptr (GError) error = NULL;

  if (hd_form_record (HD_FORM (self)) == NULL)
    return FALSE;
  if ((!hd_form_is_dirty (HD_FORM (self)) && decision_id (self) != 0) || hd_form_save (HD_FORM (self), &error))
    return TRUE;
  hd_feedback_toast (GTK_WIDGET (self), error->message);
  gtk_stack_set_visible_child_name (self->stack, "details");
  hd_form_focus_bad (HD_FORM (self));
  return FALSE;
}

/* Prizes are not chosen here: whatever the contest gave since comes in. */
static void
take_prizes (HdDecisionForm *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  g_autoptr (GError) error = NULL;
  guint taken;

  if (!hd_decision_take_prizes (hd_form_store (HD_FORM (self)), decision_id (self), &taken, &error))
    hd_feedback_error (widget, _("This could not be done. Nothing was changed."), error);
  else if (taken > 0)
    hd_feedback_toast_action (widget, _("The prizes given since are in the decision now"), _("_Undo"), "win.undo", NULL);
  else
    hd_feedback_toast (widget, _("Every prize of the contest is in the decision already"));
}

static void
add_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  HdDecisionForm *self = HD_DECISION_FORM (widget);

  if (!save_first (self))
    return;
  if (gives_prizes (self))
    take_prizes (self);
  else
    hd_decision_add_show (widget, hd_form_context (HD_FORM (self)), decision_id (self));
}

static void
remove_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  HdDecisionForm *self = HD_DECISION_FORM (widget);
  g_autoptr (GError) error = NULL;
  gint64 nomination = chosen_nomination (self);

  if (nomination == 0)
    return;
  if (hd_decision_remove (hd_form_store (HD_FORM (self)), decision_id (self), nomination, &error))
    hd_feedback_toast_action (widget, _("Taken out of the decision"), _("_Undo"), "win.undo", NULL);
  else
    hd_feedback_error (widget, _("This could not be done. Nothing was changed."), error);
}

static void
money_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  HdDecisionForm *self = HD_DECISION_FORM (widget);

  if (chosen_nomination (self) != 0)
    hd_decision_money_show (widget, hd_form_context (HD_FORM (self)), chosen_nomination (self));
}

static void
open_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  gint64 nomination = chosen_nomination (HD_DECISION_FORM (widget)), entry = chosen_record (HD_DECISION_FORM (widget), "entry");

  if (nomination != 0)
    gtk_widget_activate_action (widget, "win.show-record", "(sx)", "nomination", nomination);
  else if (entry != 0)
    gtk_widget_activate_action (widget, "win.show-record", "(sx)", "entry", entry);
}

static void
units_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  HdDecisionForm *self = HD_DECISION_FORM (widget);

  hd_decision_units_show (widget, hd_form_context (HD_FORM (self)), decision_id (self));
}

static void
certificates_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  HdDecisionForm *self = HD_DECISION_FORM (widget);

  hd_certificate_window_show (widget, hd_form_context (HD_FORM (self)), decision_id (self));
}

static void
issue_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  HdDecisionForm *self = HD_DECISION_FORM (widget);

  if (save_first (self))
    hd_decision_issue_show (widget, hd_form_context (HD_FORM (self)), decision_id (self));
}

static void
revoke_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  HdDecisionForm *self = HD_DECISION_FORM (widget);

  if (save_first (self))
    hd_decision_revoke_show (widget, hd_form_context (HD_FORM (self)), decision_id (self));
}

/* Money is what a draft's subject still lacks; of an issued one the dossier is read. */
static void
subject_activated_cb (HdDecisionForm *self,
                      guint           position)
{
  gtk_widget_activate_action (GTK_WIDGET (self), shows (self, "award", "draft") && !gives_prizes (self) ? "decision.money" : "decision.open", NULL);
}

/* In place of what stands there: the block of those in force on the day of the decision. */
static void
take_bases_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  HdForm *form = HD_FORM (widget);
  HdRecord *decision = hd_form_record (form);
  HdContext *context = hd_form_context (form);
  const char *issued = decision != NULL ? hd_record_text (decision, HD_DECISION_ISSUED) : "";
  g_autofree char *today = hd_date_today ();
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  if (decision == NULL)
    return;
  text = hd_legal_bases_text (hd_form_store (form), hd_context_plan (context, hd_record_int (decision, HD_DECISION_YEAR)),
                              *issued != '\0' ? issued : today, &error);
  if (text == NULL)
    hd_feedback_toast (widget, error->message);
  else if (*text == '\0')
    hd_feedback_toast (widget, _("No legal basis is in force on that day"));
  else
    gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (hd_form_field_widget (hd_form_field (form, HD_DECISION_BASES)))), text, -1);
}

static void
hd_decision_form_shown (HdForm *form)
{
  show_all (HD_DECISION_FORM (form));
}

static void
hd_decision_form_edited (HdForm *form,
                         guint   field)
{
  if (field == HD_DECISION_KIND) {
    show_kind (HD_DECISION_FORM (form));
    update_actions (HD_DECISION_FORM (form));
  }
}

static void
hd_decision_form_constructed (GObject *object)
{
  HdDecisionForm *self = HD_DECISION_FORM (object);
  GtkSingleSelection *selection;

  G_OBJECT_CLASS (hd_decision_form_parent_class)->constructed (object);
  selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->lines)));
  gtk_single_selection_set_autoselect (selection, FALSE);
  gtk_single_selection_set_can_unselect (selection, TRUE);
  hd_line_list_set_up (self->subject_view);
  gtk_list_view_set_model (self->subject_view, GTK_SELECTION_MODEL (selection));
  g_signal_connect_object (selection, "notify::selected", G_CALLBACK (update_actions), self, G_CONNECT_SWAPPED);
  g_object_unref (selection);
  g_signal_connect_object (hd_form_store (HD_FORM (object)), "changed", G_CALLBACK (store_changed_cb), object, G_CONNECT_SWAPPED);
}

static void
hd_decision_form_dispose (GObject *object)
{
  HdDecisionForm *self = HD_DECISION_FORM (object);

  g_clear_handle_id (&self->reload_id, g_source_remove);
  g_clear_pointer (&self->subjects, g_ptr_array_unref);
  g_clear_object (&self->lines);
  G_OBJECT_CLASS (hd_decision_form_parent_class)->dispose (object);
}

static void
hd_decision_form_finalize (GObject *object)
{
  g_free (HD_DECISION_FORM (object)->shown);
  G_OBJECT_CLASS (hd_decision_form_parent_class)->finalize (object);
}

static void
hd_decision_form_class_init (HdDecisionFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  HdFormClass *form_class = HD_FORM_CLASS (klass);

  g_type_ensure (HD_TYPE_PAPER_BUTTON);
  G_OBJECT_CLASS (klass)->constructed = hd_decision_form_constructed;
  G_OBJECT_CLASS (klass)->dispose = hd_decision_form_dispose;
  G_OBJECT_CLASS (klass)->finalize = hd_decision_form_finalize;
  form_class->shown = hd_decision_form_shown;
  form_class->edited = hd_decision_form_edited;
  hd_form_class_bind (form_class, HD_TYPE_DECISION, HD_DECISION_TITLE, "/vn/hoadep/HoaDep/decision-form.ui");
  hd_form_class_bind_attachments (form_class);
  gtk_widget_class_bind_template_child (widget_class, HdDecisionForm, stack);
  gtk_widget_class_bind_template_child (widget_class, HdDecisionForm, subjects_page);
  gtk_widget_class_bind_template_child (widget_class, HdDecisionForm, notes);
  gtk_widget_class_bind_template_child (widget_class, HdDecisionForm, ground_group);
  gtk_widget_class_bind_template_child (widget_class, HdDecisionForm, budget_group);
  gtk_widget_class_install_action (widget_class, "decision.take-bases", NULL, take_bases_action);
  gtk_widget_class_bind_template_child (widget_class, HdDecisionForm, subject_states);
  gtk_widget_class_bind_template_child (widget_class, HdDecisionForm, subjects_empty);
  gtk_widget_class_bind_template_child (widget_class, HdDecisionForm, subject_view);
  gtk_widget_class_bind_template_child (widget_class, HdDecisionForm, sum);
  gtk_widget_class_bind_template_child (widget_class, HdDecisionForm, budget_words);
  gtk_widget_class_bind_template_child (widget_class, HdDecisionForm, issue_button);
  gtk_widget_class_bind_template_child (widget_class, HdDecisionForm, revoke_button);
  gtk_widget_class_bind_template_child (widget_class, HdDecisionForm, papers);
  gtk_widget_class_bind_template_callback (widget_class, subject_activated_cb);
  gtk_widget_class_install_action (widget_class, "decision.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "decision.remove", NULL, remove_action);
  gtk_widget_class_install_action (widget_class, "decision.money", NULL, money_action);
  gtk_widget_class_install_action (widget_class, "decision.open", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "decision.units", NULL, units_action);
  gtk_widget_class_install_action (widget_class, "decision.certificates", NULL, certificates_action);
  gtk_widget_class_install_action (widget_class, "decision.issue", NULL, issue_action);
  gtk_widget_class_install_action (widget_class, "decision.revoke", NULL, revoke_action);
}

static void
hd_decision_form_init (HdDecisionForm *self)
{
  self->lines = g_list_store_new (HD_TYPE_LINE);
  gtk_widget_init_template (GTK_WIDGET (self));
}
