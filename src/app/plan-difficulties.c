/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What hinders units: reported, passed on, answered. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "evidence-dialog.h"
#include "plan-list.h"
#include "rooms.h"
#include "store/budget.h"
#include "store/text.h"

#define HD_TYPE_PLAN_DIFFICULTIES (hd_plan_difficulties_get_type ())
G_DECLARE_FINAL_TYPE (HdPlanDifficulties, hd_plan_difficulties, HD, PLAN_DIFFICULTIES, HdPlanList)
struct _HdPlanDifficulties { HdPlanList parent_instance; };
G_DEFINE_FINAL_TYPE (HdPlanDifficulties, hd_plan_difficulties, HD_TYPE_PLAN_LIST)

static int
newest_first (gconstpointer a,
              gconstpointer b)
{
  HdRecord *left = *(HdRecord *const *) a, *right = *(HdRecord *const *) b;
  int order = g_strcmp0 (hd_record_text (right, HD_DIFFICULTY_REPORTED), hd_record_text (left, HD_DIFFICULTY_REPORTED));

  return order != 0 ? order : (hd_record_id (left) > hd_record_id (right)) - (hd_record_id (left) < hd_record_id (right));
}

static HdLine *
difficulty_line (HdPlanList *list,
                 HdRecord   *difficulty)
{
  g_autofree char *reported = hd_date_format (hd_record_text (difficulty, HD_DIFFICULTY_REPORTED));
  g_autofree char *forwarded = hd_date_format (hd_record_text (difficulty, HD_DIFFICULTY_FORWARDED));
  g_autofree char *answered = hd_date_format (hd_record_text (difficulty, HD_DIFFICULTY_ANSWERED));
  const char *unit = hd_context_name (hd_plan_list_context (list), "unit", hd_record_int (difficulty, HD_DIFFICULTY_UNIT));
  g_autoptr (GString) subtitle = g_string_new (NULL);
  HdLine *line;

  g_string_append_printf (subtitle, _("reported %s"), reported);
  if (*forwarded != '\0')
    g_string_append_printf (subtitle, _(" · passed on %s"), forwarded);
  if (*answered != '\0')
    g_string_append_printf (subtitle, _(" · answered %s"), answered);
  else
    g_string_append (subtitle, _(" · not answered yet"));
  if (*unit != '\0')
    g_string_append_printf (subtitle, " · %s", unit);
  line = hd_line_new (*answered != '\0' ? "emblem-ok-symbolic" : *forwarded != '\0' ? "mail-send-symbolic" : "dialog-warning-symbolic",
                      hd_record_text (difficulty, HD_DIFFICULTY_TITLE), subtitle->str, NULL);
  hd_line_set_record (line, "difficulty", hd_record_id (difficulty));
  return line;
}

static void
add_difficulty (GPtrArray *rows,
                HdRecord  *difficulty)
{
  hd_evidence_add (rows, "difficulty", hd_record_id (difficulty), hd_record_text (difficulty, HD_DIFFICULTY_TITLE),
                   hd_record_text (difficulty, HD_DIFFICULTY_REPORTED), 1);
}

static GPtrArray *
hd_plan_difficulties_lines (HdPlanList  *list,
                            GString     *summary,
                            GError     **error)
{
  g_autoptr (GPtrArray) all = hd_store_find_ref (hd_plan_list_store (list), HD_TYPE_DIFFICULTY, "plan", hd_plan_list_plan (list), error);
  g_autoptr (GPtrArray) open = hd_evidence_rows_new (), reported = hd_evidence_rows_new ();
  GPtrArray *lines;

  if (all == NULL)
    return NULL;
  g_ptr_array_sort (all, newest_first);
  lines = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < all->len; i++) {
    HdRecord *difficulty = g_ptr_array_index (all, i);

    add_difficulty (reported, difficulty);
    if (*hd_record_text (difficulty, HD_DIFFICULTY_ANSWERED) == '\0')
      add_difficulty (open, difficulty);
    g_ptr_array_add (lines, difficulty_line (list, difficulty));
  }
  if (lines->len > 0) {
    g_autofree char *n_open = hd_plan_list_counted (list, _("Difficulties not answered"), g_steal_pointer (&open));
    g_autofree char *n_reported = hd_plan_list_counted (list, _("Difficulties reported"), g_steal_pointer (&reported));

    g_string_append_printf (summary, _("%s of %s wait for an answer."), n_open, n_reported);
  }
  return lines;
}

static GPtrArray *
hd_plan_difficulties_details (HdPlanList  *list,
                              HdLine      *line,
                              GString     *text,
                              GError     **error)
{
  g_autoptr (HdRecord) difficulty = hd_store_get (hd_plan_list_store (list), HD_TYPE_DIFFICULTY, hd_line_id (line), error);
  const char *answer;

  if (difficulty == NULL)
    return NULL;
  answer = hd_record_text (difficulty, HD_DIFFICULTY_ANSWER);
  g_string_append_printf (text, "%s\n%s", hd_record_text (difficulty, HD_DIFFICULTY_TITLE), hd_record_text (difficulty, HD_DIFFICULTY_CONTENT));
  if (*answer != '\0')
    g_string_append_printf (text, "\n%s: %s", _("Answer"), answer);
  return g_ptr_array_new_with_free_func (g_object_unref);
}

static HdRecord *
hd_plan_difficulties_make_new (HdPlanList *list)
{
  g_autofree char *today = hd_date_today ();

  return g_object_new (HD_TYPE_DIFFICULTY, "plan", hd_plan_list_plan (list), "reported", today, NULL);
}

static void
hd_plan_difficulties_class_init (HdPlanDifficultiesClass *klass)
{
  HdPlanListClass *list_class = HD_PLAN_LIST_CLASS (klass);

  list_class->table = "difficulty";
  list_class->form_type = hd_difficulty_form_get_type;
  list_class->label = N_("Difficulties");
  list_class->add_label = N_("Add a difficulty");
  list_class->icon = "dialog-question-symbolic";
  list_class->empty_title = N_("No Difficulties Reported");
  list_class->empty_text = N_("What units report through the standing body is kept here until it is answered.");
  list_class->lines = hd_plan_difficulties_lines;
  list_class->make_new = hd_plan_difficulties_make_new;
  list_class->details = hd_plan_difficulties_details;
}

static void
hd_plan_difficulties_init (HdPlanDifficulties *self)
{
}
