/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The money of the plan in a year: estimated, appraised, approved, spent. Each total opens
 * the lines that it is the sum of. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "evidence-dialog.h"
#include "feedback.h"
#include "plan-list.h"
#include "rooms.h"
#include "store/activity.h"
#include "store/budget.h"
#include "store/decision.h"
#include "store/text.h"

#define HD_TYPE_PLAN_BUDGET (hd_plan_budget_get_type ())
G_DECLARE_FINAL_TYPE (HdPlanBudget, hd_plan_budget, HD, PLAN_BUDGET, HdPlanList)
struct _HdPlanBudget { HdPlanList parent_instance; };
G_DEFINE_FINAL_TYPE (HdPlanBudget, hd_plan_budget, HD_TYPE_PLAN_LIST)

/* The columns, in the order in which money goes. */
static const struct { const char *name, *label, *action, *icon; } columns[] = {
  { "estimate",  N_("Estimated"), N_("What the sum of the estimates is made of"), "accessories-calculator-symbolic" },
  { "appraised", N_("Appraised"), N_("What the sum appraised is made of"),        "edit-find-symbolic" },
  { "approved",  N_("Approved"),  N_("What the sum approved is made of"),         "emblem-ok-symbolic" },
  { "spent",     N_("Spent"),     N_("What the sum spent is made of"),            "view-list-symbolic" },
};

static gint64
money_of (HdBudgetStatus *status,
          guint           column)
{
  static const guint fields[] = { HD_BUDGET_LINE_ESTIMATE, HD_BUDGET_LINE_APPRAISED, HD_BUDGET_LINE_APPROVED };

  return column < G_N_ELEMENTS (fields) ? hd_record_int (status->line, fields[column]) : status->spent;
}

static HdLine *
budget_line (HdPlanList     *list,
             HdBudgetStatus *status)
{
  g_autofree char *state = hd_context_display (hd_plan_list_context (list), status->line, HD_BUDGET_LINE_STATE);
  g_autofree char *source = hd_context_display (hd_plan_list_context (list), status->line, HD_BUDGET_LINE_SOURCE);
  g_autofree char *left = hd_number_format (ABS (status->left));
  g_autofree char *figure = hd_number_format (status->spent);
  g_autoptr (GString) subtitle = g_string_new (NULL);
  HdLine *line;

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++) {
    g_autofree char *money = hd_number_format (money_of (status, i));

    g_string_append_printf (subtitle, "%s%s %s", i > 0 ? " → " : "", _(columns[i].label), money);
  }
  g_string_append (subtitle, "\n");
  g_string_append_printf (subtitle, status->left < 0 ? _("Overspent by %s") : _("%s left"), left);
  g_string_append_printf (subtitle, " · %s · %s", state, source);
  if (*status->task != '\0')
    g_string_append_printf (subtitle, " · %s", status->task);
  line = hd_line_new (status->left < 0 ? "dialog-warning-symbolic"
                      : g_str_equal (hd_record_text (status->line, HD_BUDGET_LINE_STATE), "approved") ? "emblem-ok-symbolic"
                      : "appointment-soon-symbolic",
                      hd_record_text (status->line, HD_BUDGET_LINE_TITLE), subtitle->str, figure);
  hd_line_set_record (line, "budget_line", hd_record_id (status->line));
  hd_plan_list_keep (list, line, status, (GDestroyNotify) hd_budget_status_free);
  return line;
}

static GPtrArray *
hd_plan_budget_lines (HdPlanList  *list,
                      GString     *summary,
                      GError     **error)
{
  g_autoptr (GPtrArray) budget = hd_budget (hd_plan_list_store (list), hd_plan_list_plan (list), hd_plan_list_year (list), error);
  GPtrArray *lines;

  if (budget == NULL)
    return NULL;
  lines = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint column = 0; budget->len > 0 && column < G_N_ELEMENTS (columns); column++) {
    GPtrArray *rows = hd_evidence_rows_new ();
    g_autofree char *money = NULL;

    for (guint i = 0; i < budget->len; i++) {
      HdBudgetStatus *status = g_ptr_array_index (budget, i);

      hd_evidence_add (rows, "budget_line", hd_record_id (status->line), hd_record_text (status->line, HD_BUDGET_LINE_TITLE),
                       status->task, money_of (status, column));
    }
    money = hd_plan_list_counted (list, _(columns[column].label), rows);
    g_string_append_printf (summary, "%s%s: %s", column > 0 ? " · " : "", _(columns[column].label), money);
  }
  for (guint i = 0; i < budget->len; i++)
    g_ptr_array_add (lines, budget_line (list, g_ptr_array_index (budget, i)));
  g_ptr_array_set_free_func (budget, NULL);
  return lines;
}

/* The decisions that were paid from the line, and what activities of its task cost. */
static GPtrArray *
hd_plan_budget_details (HdPlanList  *list,
                        HdLine      *line,
                        GString     *text,
                        GError     **error)
{
  HdBudgetStatus *status = hd_plan_list_kept (list, line);
  HdStore *store = hd_plan_list_store (list);
  gint64 task = hd_record_int (status->line, HD_BUDGET_LINE_TASK);
  g_autoptr (GPtrArray) decisions = hd_store_find_ref (store, HD_TYPE_DECISION, "budget_line", hd_line_id (line), error);
  g_autoptr (GPtrArray) activities = decisions == NULL ? NULL
    : task == 0 ? g_ptr_array_new () : hd_store_find_ref (store, HD_TYPE_ACTIVITY, "task", task, error);
  g_autofree char *noted = hd_number_format (hd_record_int (status->line, HD_BUDGET_LINE_SPENT));
  g_autofree char *awards = hd_number_format (status->awards);
  GPtrArray *lines;

  if (activities == NULL)
    return NULL;
  g_string_append_printf (text, "%s\n", hd_record_text (status->line, HD_BUDGET_LINE_TITLE));
  g_string_append_printf (text, _("Spent: %s noted, %s by decisions"), noted, awards);
  if (*hd_record_text (status->line, HD_BUDGET_LINE_NOTE) != '\0')
    g_string_append_printf (text, "\n%s", hd_record_text (status->line, HD_BUDGET_LINE_NOTE));
  lines = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < decisions->len; i++) {
    HdRecord *decision = g_ptr_array_index (decisions, i);
    gboolean issued = g_str_equal (hd_record_text (decision, HD_DECISION_STATE), "issued");
    HdDecisionMoney sum;
    g_autofree char *money = NULL;
    HdLine *shown;

    if (!hd_decision_money (store, hd_record_id (decision), &sum, NULL))
      continue;
    money = hd_number_format (sum.money);
    shown = hd_line_new (NULL, hd_record_text (decision, HD_DECISION_TITLE), issued ? _("Issued") : _("Draft, does not count yet"), money);
    hd_line_set_record (shown, "decision", hd_record_id (decision));
    hd_line_set_dim (shown, !issued);
    g_ptr_array_add (lines, shown);
  }
  for (guint i = 0; i < activities->len; i++) {
    HdRecord *activity = g_ptr_array_index (activities, i);
    g_autofree char *money = hd_number_format (hd_record_int (activity, HD_ACTIVITY_COST));
    HdLine *shown;

    if (hd_record_int (activity, HD_ACTIVITY_YEAR) != hd_plan_list_year (list))
      continue;
    shown = hd_line_new (NULL, hd_record_text (activity, HD_ACTIVITY_TITLE), _("Activity of the task: its cost, as noted there"), money);
    hd_line_set_record (shown, "activity", hd_record_id (activity));
    hd_line_set_dim (shown, TRUE);
    g_ptr_array_add (lines, shown);
  }
  return lines;
}

static void
total_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  HdPlanList *list = HD_PLAN_LIST (widget);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) budget = hd_budget (hd_plan_list_store (list), hd_plan_list_plan (list), hd_plan_list_year (list), &error);
  GPtrArray *rows;
  guint column = 0;

  while (column + 1 < G_N_ELEMENTS (columns) && !g_str_has_suffix (name, columns[column].name))
    column++;
  if (budget == NULL) {
    hd_feedback_toast (widget, error->message);
    return;
  }
  rows = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_evidence_free);
  for (guint i = 0; i < budget->len; i++) {
    HdBudgetStatus *status = g_ptr_array_index (budget, i);
    HdEvidence *row = g_new0 (HdEvidence, 1);

    row->table = g_strdup ("budget_line");
    row->id = hd_record_id (status->line);
    row->unit = hd_record_int (status->line, HD_BUDGET_LINE_UNIT);
    row->label = g_strdup (hd_record_text (status->line, HD_BUDGET_LINE_TITLE));
    row->detail = g_strdup (status->task);
    row->weight = money_of (status, column);
    g_ptr_array_add (rows, row);
  }
  hd_evidence_show (widget, hd_plan_list_context (list), _(columns[column].label), rows, hd_evidence_sum (rows));
}

static HdRecord *
hd_plan_budget_make_new (HdPlanList *list)
{
  g_autoptr (GPtrArray) lines = hd_store_find_ref (hd_plan_list_store (list), HD_TYPE_BUDGET_LINE, "plan", hd_plan_list_plan (list), NULL);

  return g_object_new (HD_TYPE_BUDGET_LINE, "plan", hd_plan_list_plan (list), "year", (gint64) hd_plan_list_year (list),
                       "source", "state", "state", "drafted", "position", (gint64) (lines == NULL ? 1 : lines->len + 1), NULL);
}

static void
hd_plan_budget_constructed (GObject *object)
{
  G_OBJECT_CLASS (hd_plan_budget_parent_class)->constructed (object);
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++) {
    g_autofree char *action = g_strconcat ("budget.", columns[i].name, NULL);

    hd_plan_list_add_button (HD_PLAN_LIST (object), columns[i].icon, _(columns[i].action), action);
  }
}

static void
hd_plan_budget_class_init (HdPlanBudgetClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  HdPlanListClass *list_class = HD_PLAN_LIST_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = hd_plan_budget_constructed;
  list_class->table = "budget_line";
  list_class->form_type = hd_budget_line_form_get_type;
  list_class->label = N_("Budget");
  list_class->add_label = N_("Add a budget line");
  list_class->icon = "accessories-calculator-symbolic";
  list_class->empty_title = N_("No Estimate");
  list_class->empty_text = N_("What each task of the year costs: estimated, appraised, approved and spent.");
  list_class->lines = hd_plan_budget_lines;
  list_class->make_new = hd_plan_budget_make_new;
  list_class->details = hd_plan_budget_details;
  gtk_widget_class_install_action (widget_class, "budget.estimate", NULL, total_action);
  gtk_widget_class_install_action (widget_class, "budget.appraised", NULL, total_action);
  gtk_widget_class_install_action (widget_class, "budget.approved", NULL, total_action);
  gtk_widget_class_install_action (widget_class, "budget.spent", NULL, total_action);
}

static void
hd_plan_budget_init (HdPlanBudget *self)
{
}
