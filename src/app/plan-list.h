/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One tab of the plan room: a list of records of the plan with buttons above it and what
 * they sum up to below. What a record has to say beside its line is asked for by the room,
 * which shows it in its other half. */
#pragma once

#include <adwaita.h>

#include "context.h"
#include "line.h"

G_BEGIN_DECLS

#define HD_TYPE_PLAN_LIST (hd_plan_list_get_type ())
G_DECLARE_DERIVABLE_TYPE (HdPlanList, hd_plan_list, HD, PLAN_LIST, AdwBin)

struct _HdPlanListClass
{
  AdwBinClass  parent_class;

  const char  *table;
  GType      (*form_type)   (void);
  const char  *label;        /* msgids from here on */
  const char  *add_label;
  const char  *icon;         /* no msgid */
  const char  *empty_title;
  const char  *empty_text;

  /* The lines, each with a record; what is to be said below them goes to summary, a markup.
   * (transfer full) (element-type HdLine) */
  GPtrArray *(*lines)       (HdPlanList *self,
                             GString    *summary,
                             GError    **error);
  /* A new record of the plan. (transfer full) */
  HdRecord  *(*make_new)    (HdPlanList *self);
  /* What a line has to say: text, and lines that can be opened. (transfer full) */
  GPtrArray *(*details)     (HdPlanList *self,
                             HdLine     *line,
                             GString    *text,
                             GError    **error);
  /* (nullable): in place of the record's form. */
  void       (*edit)        (HdPlanList *self,
                             HdLine     *line);
};

/* Actions: list.add, list.edit, list.delete. Signal "chosen" after another line, or none,
 * is selected, and after the lines were read again. */
HdContext  *hd_plan_list_context    (HdPlanList *self);
HdStore    *hd_plan_list_store      (HdPlanList *self);
gint64      hd_plan_list_plan       (HdPlanList *self);
int         hd_plan_list_year       (HdPlanList *self);
/* Reads and shows the records of a plan in a year. */
void        hd_plan_list_show       (HdPlanList *self,
                                     HdContext  *context,
                                     gint64      plan,
                                     int         year);
/* What a line is of, apart from it, so that a line that looks as before stays; for lines(). */
void        hd_plan_list_keep       (HdPlanList *self,
                                     HdLine     *line,
                                     gpointer    data,
                                     GDestroyNotify destroy);
/* A number of the summary, which opens the rows that it counts (of HdEvidence; taken over).
 * (transfer full): its markup */
char       *hd_plan_list_counted    (HdPlanList *self,
                                     const char *title,
                                     GPtrArray  *rows);
gpointer    hd_plan_list_kept       (HdPlanList *self,
                                     HdLine     *line);
HdLine     *hd_plan_list_chosen     (HdPlanList *self);
gboolean    hd_plan_list_choose     (HdPlanList *self,
                                     gint64      id);
void        hd_plan_list_focus      (HdPlanList *self);
/* A button above the list that does an action. */
void        hd_plan_list_add_button (HdPlanList *self,
                                     const char *icon,
                                     const char *label,
                                     const char *action);

/* The tabs. */
GType       hd_plan_bases_get_type        (void);
GType       hd_plan_budget_get_type       (void);
GType       hd_plan_difficulties_get_type (void);
GType       hd_plan_targets_get_type      (void);
GType       hd_plan_tasks_get_type        (void);

G_END_DECLS
