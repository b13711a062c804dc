/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The targets of the plan: what each asks for, what there is of it, and the rows behind. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "plan-list.h"
#include "rooms.h"
#include "store/figure.h"
#include "store/plan.h"
#include "store/text.h"
#include "text-parts.h"

#define HD_TYPE_PLAN_TARGETS (hd_plan_targets_get_type ())
G_DECLARE_FINAL_TYPE (HdPlanTargets, hd_plan_targets, HD, PLAN_TARGETS, HdPlanList)
struct _HdPlanTargets { HdPlanList parent_instance; };
G_DEFINE_FINAL_TYPE (HdPlanTargets, hd_plan_targets, HD_TYPE_PLAN_LIST)

/* State is said by icon and words, never by colour alone. */
static const char *
met_icon (HdMet met)
{
  switch (met) {
  case HD_MET_YES:
    return "emblem-ok-symbolic";
  case HD_MET_NO:
    return "dialog-warning-symbolic";
  case HD_MET_UNKNOWN:
    return "dialog-question-symbolic";
  case HD_MET_TRACKED:
  default:
    return "view-reveal-symbolic";
  }
}

static char *
value_text (HdValue value)
{
  return value.known ? hd_number_format (value.value) : g_strdup ("?");
}

static HdLine *
target_line (HdPlanList     *list,
             HdTargetStatus *status)
{
  HdRecord *target = status->target;
  const char *scope = hd_record_text (target, HD_TARGET_SCOPE);
  g_autofree char *achieved = value_text (status->achieved);
  g_autofree char *required = value_text (status->required);
  g_autofree char *figure = NULL;
  g_autofree char *subtitle = NULL;
  HdLine *line;

  if (status->met == HD_MET_TRACKED)
    figure = g_strdup_printf ("%s %s", achieved, status->measure);
  else
    figure = g_strdup_printf ("%s/%s %s", achieved, required, status->measure);
  subtitle = hd_text_parts (_(hd_met_label (status->met)), _(hd_choice_label (hd_target_periods, hd_record_text (target, HD_TARGET_PERIOD))),
                            scope, NULL);
  line = hd_line_new (met_icon (status->met), hd_record_text (target, HD_TARGET_TITLE), subtitle, figure);
  hd_line_set_record (line, "target", hd_record_id (target));
  hd_plan_list_keep (list, line, status, (GDestroyNotify) hd_target_status_free);
  return line;
}

/* A share shows what it is of, and that it is rounded up. */
static HdLine *
unit_line (HdTargetStatus *status,
           HdUnitStatus   *unit)
{
  gint64 percent = hd_record_int (status->target, HD_TARGET_REQUIRED);
  g_autofree char *required = value_text (unit->required);
  g_autofree char *achieved = hd_number_format (unit->achieved);
  g_autofree char *figure = g_strdup_printf ("%s/%s", achieved, required);
  g_autofree char *subtitle = NULL;
  HdLine *line;

  if (unit->base.known && g_str_equal (hd_record_text (status->target, HD_TARGET_COMPARATOR), "at_least_percent_of_own"))
    /* Translators: met or not, per cent, head-count, the exact share (two numbers), the share rounded up. */
    subtitle = g_strdup_printf (_("%s · %d %% of %d = %d,%02d → %d"), _(hd_met_label (unit->met)), (int) percent, (int) unit->base.value,
                                (int) (percent * unit->base.value / 100), (int) (percent * unit->base.value % 100),
                                (int) unit->required.value);
  else
    subtitle = g_strdup (_(hd_met_label (unit->met)));
  line = hd_line_new (met_icon (unit->met), unit->name, subtitle, figure);
  hd_line_set_record (line, "unit", unit->unit);
  return line;
}

static GPtrArray *
hd_plan_targets_lines (HdPlanList  *list,
                       GString     *summary,
                       GError     **error)
{
  g_autoptr (GPtrArray) statuses = hd_target_statuses (hd_plan_list_store (list), hd_plan_list_plan (list), hd_plan_list_year (list), error);
  GPtrArray *lines;

  if (statuses == NULL)
    return NULL;
  lines = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < statuses->len; i++)
    g_ptr_array_add (lines, target_line (list, g_ptr_array_index (statuses, i)));
  /* Each status is kept now. */
  g_ptr_array_set_free_func (statuses, NULL);
  return lines;
}

static GPtrArray *
hd_plan_targets_details (HdPlanList  *list,
                         HdLine      *line,
                         GString     *text,
                         GError     **error)
{
  HdTargetStatus *status = hd_plan_list_kept (list, line);
  g_autoptr (GPtrArray) evidence = hd_target_rows (hd_plan_list_store (list), status, error);
  const char *wording = hd_record_text (status->target, HD_TARGET_WORDING), *source = hd_record_text (status->target, HD_TARGET_SOURCE);
  GPtrArray *lines;

  if (evidence == NULL)
    return NULL;
  lines = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < status->units->len; i++) {
    if (i == 0)
      g_ptr_array_add (lines, hd_line_new (NULL, _("Unit by Unit"), NULL, NULL));
    g_ptr_array_add (lines, unit_line (status, g_ptr_array_index (status->units, i)));
  }
  for (guint i = 0; i < evidence->len; i++) {
    HdEvidence *row = g_ptr_array_index (evidence, i);
    HdLine *shown = hd_line_new (NULL, row->label, row->detail, NULL);

    if (i == 0 && lines->len > 0)
      g_ptr_array_add (lines, hd_line_new (NULL, _("Rows That Count"), NULL, NULL));
    hd_line_set_record (shown, row->table, row->id);
    hd_line_set_dim (shown, row->weight == 0);
    g_ptr_array_add (lines, shown);
  }
  g_string_append_printf (text, "%s%s%s%s%s", hd_record_text (status->target, HD_TARGET_TITLE),
                          *wording != '\0' ? "\n" : "", wording, *source != '\0' ? "\n" : "", source);
  return lines;
}

static HdRecord *
hd_plan_targets_make_new (HdPlanList *list)
{
  g_autoptr (GPtrArray) targets = hd_store_find_ref (hd_plan_list_store (list), HD_TYPE_TARGET, "plan", hd_plan_list_plan (list), NULL);
  g_autofree char *code = g_strdup_printf ("T%u", targets == NULL ? 1 : targets->len + 1);

  return g_object_new (HD_TYPE_TARGET, "plan", hd_plan_list_plan (list), "code", code, "period", "year", "comparator", "at_least",
                       "position", (gint64) (targets == NULL ? 1 : targets->len + 1), NULL);
}

static void
hd_plan_targets_class_init (HdPlanTargetsClass *klass)
{
  HdPlanListClass *list_class = HD_PLAN_LIST_CLASS (klass);

  list_class->table = "target";
  list_class->form_type = hd_target_form_get_type;
  list_class->label = N_("Targets");
  list_class->add_label = N_("Add a target");
  list_class->icon = "emblem-ok-symbolic";
  list_class->empty_title = N_("No Targets");
  list_class->empty_text = N_("What the plan asks for, as a rule and the figure that it is measured by.");
  list_class->lines = hd_plan_targets_lines;
  list_class->make_new = hd_plan_targets_make_new;
  list_class->details = hd_plan_targets_details;
}

static void
hd_plan_targets_init (HdPlanTargets *self)
{
}
