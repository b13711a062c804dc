/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The duties of some years as a table: who owes against what is owed. What is filtered
 * away is not there for whoever draws or counts it. */
#pragma once

#include "store/duty.h"

G_BEGIN_DECLS

/* Of what is shown in a row or a column, or in all of them. */
typedef struct {
  guint owed;
  guint done;     /* need not is done */
  guint late;
} HdDutyTotal;

typedef struct {
  gint64      unit, cluster;   /* both 0: the council */
  char       *name;            /* (owned) */
  char       *folded;          /* (owned) */
  const char *kind;            /* nick of the unit's kind, "" for others; static */
  gint64      in_cluster;      /* that a unit belongs to */
  HdDutyTotal total;
} HdDutyRow;

typedef struct {
  HdRecord   *obligation;      /* borrowed from its duties */
  gint64      obligation_id;
  gint64      year;
  const HdDuty *first;         /* one of its duties, which tells when they are due; borrowed */
  gboolean    monthly;
  gboolean    shared;          /* all units, or all clusters, owe it */
  guint       place;           /* among all, in the order of the plan */
  HdDutyTotal total;
} HdDutyColumn;

typedef enum {
  HD_DUTY_SHOW_ALL,
  HD_DUTY_SHOW_MISSING,        /* rows and columns in which something is not done */
  HD_DUTY_SHOW_LATE,
} HdDutyShow;

/* NULL and 0 mean all. */
typedef struct {
  HdDutyShow  show;
  const char *kind;
  const char *search;
  gint64      cluster;
  gint64      movement;        /* -1: only what no movement asks for */
  gint64      obligation;
} HdDutyFilter;

typedef struct _HdDutyTable HdDutyTable;

/* @duties: of HdDuty, as hd_duties() gives them. */
HdDutyTable  *hd_duty_table_new      (HdStore            *store,
                                      GPtrArray          *duties);
HdDutyTable  *hd_duty_table_ref      (HdDutyTable        *self);
void          hd_duty_table_unref    (HdDutyTable        *self);
void          hd_duty_table_filter   (HdDutyTable        *self,
                                      const HdDutyFilter *filter);

/* Of what is shown. A total is -1, for a row or a column. */
int           hd_duty_table_n_rows    (HdDutyTable       *self);
int           hd_duty_table_n_columns (HdDutyTable       *self);
HdDutyRow    *hd_duty_table_row       (HdDutyTable       *self,
                                       int                row);
HdDutyColumn *hd_duty_table_column    (HdDutyTable       *self,
                                       int                column);
/* The duties of one cell: none, one, or one for each month. */
HdDuty      **hd_duty_table_cell      (HdDutyTable       *self,
                                       int                row,
                                       int                column,
                                       guint             *n);
const HdDutyTotal *hd_duty_table_total (HdDutyTable      *self,
                                       int                row,
                                       int                column);
/* Where someone, or an obligation of a year, is shown; -1 if nowhere. */
int           hd_duty_table_find_row    (HdDutyTable     *self,
                                         const HdDutyRow *row);
int           hd_duty_table_find_column (HdDutyTable     *self,
                                         gint64           obligation,
                                         gint64           year);
/* Every duty behind a total, in the order of the table. (transfer container) */
GPtrArray    *hd_duty_table_duties    (HdDutyTable       *self,
                                       int                row,
                                       int                column);
/* The obligations of the table, each once, whatever is shown. (transfer container) */
GPtrArray    *hd_duty_table_obligations (HdDutyTable     *self);

gboolean      hd_duty_is_done         (const HdDuty      *duty);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdDutyTable, hd_duty_table_unref)

G_END_DECLS
