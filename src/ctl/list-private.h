/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How a list is printed: rows are objects, made by whoever knows them. For the files of
 * this command only. */
#pragma once

#include "ctl.h"
#include "store/figure.h"

G_BEGIN_DECLS

typedef struct _CtlListKind CtlListKind;

typedef struct {
  CtlCall           *call;
  const CtlListKind *kind;
  HdStore           *store;
  GHashTable        *labels;   /* table and id → what it is called */
  char              *search;   /* folded, "" for all: where no query does it */
  char             **csv;      /* (owned) (nullable): columns of the table */
  guint              n;
} CtlPrinter;

struct _CtlListKind {
  const char *name;
  const char *columns;         /* shown as text, with a blank between */
  GType     (*type) (void);    /* records of this type … */
  gboolean  (*print) (CtlPrinter *printer, GError **error);   /* … or something made … */
  const char *heading;         /* … with these columns of CSV, with a blank between */
  gboolean  (*more)  (CtlPrinter *printer, HdRecord *record, JsonObject *row, GError **error);   /* what a record's row has beside its fields */
  const char *owner;           /* the field whose record has the year, where a record has none … */
  GType     (*owner_type) (void);
};

/* Prints one row and takes it over. */
void        ctl_list_add        (CtlPrinter *self, JsonObject *row);
/* What the record referred to is called; asked of the file once. */
const char *ctl_list_label      (CtlPrinter *self, const char *table, gint64 id);
void        ctl_list_set_value  (JsonObject *row, const char *name, HdValue value);

gboolean    ctl_list_targets    (CtlPrinter *self, GError **error);
gboolean    ctl_list_milestones (CtlPrinter *self, GError **error);
gboolean    ctl_list_tellings   (CtlPrinter *self, GError **error);
gboolean    ctl_list_tell_next  (CtlPrinter *self, GError **error);
gboolean    ctl_list_tasks      (CtlPrinter *self, GError **error);
gboolean    ctl_list_bases      (CtlPrinter *self, GError **error);
gboolean    ctl_list_budget     (CtlPrinter *self, GError **error);
gboolean    ctl_list_difficulties (CtlPrinter *self, GError **error);
gboolean    ctl_list_duties     (CtlPrinter *self, GError **error);
gboolean    ctl_list_settings   (CtlPrinter *self, GError **error);
gboolean    ctl_list_holidays   (CtlPrinter *self, GError **error);

G_END_DECLS
