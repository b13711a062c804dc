/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The forms of the plan room that show fields and nothing more. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "form.h"
#include "note-row.h"
#include "part-list.h"
#include "rooms.h"
#include "store/budget.h"
#include "store/task.h"
#include "store/text.h"

#define RESOURCE(name) "/vn/hoadep/HoaDep/" name ".ui"

#define HD_TYPE_PLAN_FORM (hd_plan_form_get_type ())
G_DECLARE_FINAL_TYPE (HdPlanForm, hd_plan_form, HD, PLAN_FORM, HdForm)
struct _HdPlanForm { HdForm parent_instance; };
G_DEFINE_FINAL_TYPE (HdPlanForm, hd_plan_form, HD_TYPE_FORM)

/* Whether it is closed is no field to be ticked: that is done, and undone, as one action. */
static void
hd_plan_form_class_init (HdPlanFormClass *klass)
{
  static const guint fields[] = {
    HD_PLAN_TITLE, HD_PLAN_NUMBER, HD_PLAN_SYMBOL, HD_PLAN_ISSUED, HD_PLAN_ISSUER, HD_PLAN_PLACE, HD_PLAN_SIGNING_RIGHT,
    HD_PLAN_POST, HD_PLAN_SIGNER, HD_PLAN_PERIOD_START, HD_PLAN_PERIOD_END, HD_PLAN_RECIPIENTS, HD_PLAN_BODY,
  };

  hd_form_class_bind_some (HD_FORM_CLASS (klass), HD_TYPE_PLAN, HD_PLAN_TITLE, fields, G_N_ELEMENTS (fields), RESOURCE ("plan-form"));
}

static void
hd_plan_form_init (HdPlanForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

#define HD_TYPE_TASK_FORM (hd_task_form_get_type ())
G_DECLARE_FINAL_TYPE (HdTaskForm, hd_task_form, HD, TASK_FORM, HdForm)
struct _HdTaskForm
{
  HdForm       parent_instance;

  /* Template widgets */
  HdPartList  *units;
};
G_DEFINE_FINAL_TYPE (HdTaskForm, hd_task_form, HD_TYPE_FORM)

static char *
describe_task_unit (HdPartList *list,
                    HdRecord   *part,
                    char      **subtitle)
{
  HdContext *context = hd_part_list_context (list);

  *subtitle = hd_context_display (context, part, HD_TASK_UNIT_ROLE);
  return g_strdup (hd_context_name (context, "unit", hd_record_int (part, HD_TASK_UNIT_UNIT)));
}

static void
prepare_task_unit (HdPartList *list,
                   HdRecord   *part)
{
  hd_record_set_text (part, HD_TASK_UNIT_ROLE, "cooperate");
}

static guint
task_unit_moves (HdRecord         *part,
                 const HdPartMove *moves[HD_PART_MOVES])
{
  static const HdPartMove leads = { N_("Leads"), N_("Change the part of a unit"), HD_TASK_UNIT_ROLE, "lead", -1 };
  static const HdPartMove helps = { N_("Co-operates"), N_("Change the part of a unit"), HD_TASK_UNIT_ROLE, "cooperate", -1 };

  moves[0] = g_str_equal (hd_record_text (part, HD_TASK_UNIT_ROLE), "lead") ? &helps : &leads;
  return 1;
}

static const HdPartKind task_units = {
  .type = hd_task_unit_get_type,
  .owner = HD_TASK_UNIT_TASK, .position = HD_TASK_UNIT_POSITION, .subject = -1, .unit = HD_TASK_UNIT_UNIT,
  .title = N_("Units Beside the First"), .description = N_("Units of the register that co-operate, or lead the task as well."),
  .empty = N_("None yet. A new task takes units once it is saved."),
  .add = N_("Add a unit to the task"), .typed = N_("Type units, with a semicolon between, and press Enter"),
  .add_step = N_("Add a unit to a task"), .remove_step = N_("Remove a unit from a task"),
  .prepare = prepare_task_unit, .describe = describe_task_unit, .moves = task_unit_moves,
};

static void
hd_task_form_shown (HdForm *form)
{
  HdRecord *task = hd_form_record (form);

  hd_part_list_show (HD_TASK_FORM (form)->units, &task_units, hd_form_context (form), task == NULL ? 0 : hd_record_id (task));
}

static void
hd_task_form_class_init (HdTaskFormClass *klass)
{
  HD_FORM_CLASS (klass)->shown = hd_task_form_shown;
  g_type_ensure (HD_TYPE_PART_LIST);
  hd_form_class_bind (HD_FORM_CLASS (klass), HD_TYPE_TASK, HD_TASK_TITLE, RESOURCE ("task-form"));
  gtk_widget_class_bind_template_child (GTK_WIDGET_CLASS (klass), HdTaskForm, units);
}

static void
hd_task_form_init (HdTaskForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

#define HD_TYPE_TASK_YEAR_FORM (hd_task_year_form_get_type ())
G_DECLARE_FINAL_TYPE (HdTaskYearForm, hd_task_year_form, HD, TASK_YEAR_FORM, HdForm)
struct _HdTaskYearForm
{
  HdForm              parent_instance;

  /* Template widgets */
  AdwPreferencesRow  *task_title;
};
G_DEFINE_FINAL_TYPE (HdTaskYearForm, hd_task_year_form, HD_TYPE_FORM)

static void
hd_task_year_form_shown (HdForm *form)
{
  HdRecord *note = hd_form_record (form);
  g_autofree char *title = note == NULL ? g_strdup ("") : hd_store_label (hd_form_store (form), "task", hd_record_int (note, HD_TASK_YEAR_TASK));

  adw_preferences_row_set_title (HD_TASK_YEAR_FORM (form)->task_title, title);
}

static void
hd_task_year_form_class_init (HdTaskYearFormClass *klass)
{
  HD_FORM_CLASS (klass)->shown = hd_task_year_form_shown;
  hd_form_class_bind (HD_FORM_CLASS (klass), HD_TYPE_TASK_YEAR, HD_TASK_YEAR_YEAR, RESOURCE ("task-year-form"));
  hd_form_class_bind_attachments (HD_FORM_CLASS (klass));
  gtk_widget_class_bind_template_child (GTK_WIDGET_CLASS (klass), HdTaskYearForm, task_title);
}

static void
hd_task_year_form_init (HdTaskYearForm *self)
{
  g_type_ensure (HD_TYPE_NOTE_ROW);
  gtk_widget_init_template (GTK_WIDGET (self));
}

#define HD_TYPE_LEGAL_BASIS_FORM (hd_legal_basis_form_get_type ())
G_DECLARE_FINAL_TYPE (HdLegalBasisForm, hd_legal_basis_form, HD, LEGAL_BASIS_FORM, HdForm)
struct _HdLegalBasisForm { HdForm parent_instance; };
G_DEFINE_FINAL_TYPE (HdLegalBasisForm, hd_legal_basis_form, HD_TYPE_FORM)

static void
hd_legal_basis_form_class_init (HdLegalBasisFormClass *klass)
{
  hd_form_class_bind (HD_FORM_CLASS (klass), HD_TYPE_LEGAL_BASIS, HD_LEGAL_BASIS_NUMBER, RESOURCE ("legal-basis-form"));
  hd_form_class_bind_attachments (HD_FORM_CLASS (klass));
}

static void
hd_legal_basis_form_init (HdLegalBasisForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

#define HD_TYPE_BUDGET_LINE_FORM (hd_budget_line_form_get_type ())
G_DECLARE_FINAL_TYPE (HdBudgetLineForm, hd_budget_line_form, HD, BUDGET_LINE_FORM, HdForm)
struct _HdBudgetLineForm
{
  HdForm              parent_instance;

  /* Template widgets */
  AdwPreferencesRow  *awards;
};
G_DEFINE_FINAL_TYPE (HdBudgetLineForm, hd_budget_line_form, HD_TYPE_FORM)

/* What decisions pay from the line comes on top of what is typed. */
static void
hd_budget_line_form_shown (HdForm *form)
{
  HdRecord *line = hd_form_record (form);
  g_autoptr (GPtrArray) budget = NULL;
  gint64 awards = 0;
  g_autofree char *money = NULL, *text = NULL;

  if (line != NULL && !hd_record_is_new (line))
    budget = hd_budget (hd_form_store (form), hd_record_int (line, HD_BUDGET_LINE_PLAN), 0, NULL);
  for (guint i = 0; budget != NULL && i < budget->len; i++) {
    HdBudgetStatus *status = g_ptr_array_index (budget, i);

    if (hd_record_id (status->line) == hd_record_id (line))
      awards = status->awards;
  }
  money = hd_number_format (awards);
  text = g_strdup_printf (_("Besides, decisions issued against this line pay %s đồng"), money);
  adw_preferences_row_set_title (HD_BUDGET_LINE_FORM (form)->awards, text);
}

static void
hd_budget_line_form_class_init (HdBudgetLineFormClass *klass)
{
  HD_FORM_CLASS (klass)->shown = hd_budget_line_form_shown;
  hd_form_class_bind (HD_FORM_CLASS (klass), HD_TYPE_BUDGET_LINE, HD_BUDGET_LINE_TITLE, RESOURCE ("budget-line-form"));
  hd_form_class_bind_attachments (HD_FORM_CLASS (klass));
  gtk_widget_class_bind_template_child (GTK_WIDGET_CLASS (klass), HdBudgetLineForm, awards);
}

static void
hd_budget_line_form_init (HdBudgetLineForm *self)
{
  g_type_ensure (HD_TYPE_NOTE_ROW);
  gtk_widget_init_template (GTK_WIDGET (self));
}

#define HD_TYPE_DIFFICULTY_FORM (hd_difficulty_form_get_type ())
G_DECLARE_FINAL_TYPE (HdDifficultyForm, hd_difficulty_form, HD, DIFFICULTY_FORM, HdForm)
struct _HdDifficultyForm { HdForm parent_instance; };
G_DEFINE_FINAL_TYPE (HdDifficultyForm, hd_difficulty_form, HD_TYPE_FORM)

static void
hd_difficulty_form_class_init (HdDifficultyFormClass *klass)
{
  hd_form_class_bind (HD_FORM_CLASS (klass), HD_TYPE_DIFFICULTY, HD_DIFFICULTY_TITLE, RESOURCE ("difficulty-form"));
  hd_form_class_bind_attachments (HD_FORM_CLASS (klass));
}

static void
hd_difficulty_form_init (HdDifficultyForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
