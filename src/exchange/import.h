/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A unit's list taken into the council's file: first what would be done, row by row,
 * then the doing, as one change set for each workbook. */
#pragma once

#include <gio/gio.h>
#include "roster.h"
#include "store/store.h"

G_BEGIN_DECLS

typedef enum {
  HD_IMPORT_ADD,        /* a new nomination */
  HD_IMPORT_UPDATE,     /* already there; empty fields of it would be filled */
  HD_IMPORT_UNCHANGED,  /* already there */
} HdImportAction;

/* One nomination of the list. */
typedef struct {
  char          *page;         /* name of the sheet */
  guint          row;          /* as the spreadsheet program numbers it, from 1 */
  HdImportAction action;
  HdRecord      *nomination;   /* (owned) as it would be saved, without a unit or movement that is still new */
  gint64         existing;     /* the nomination already there, 0 if none */
  char          *unit;         /* names, for showing */
  char          *movement;
  char          *award_form;   /* "" where the words were not understood */
  guint          n_problems;   /* of this row */
} HdImportRow;

/* A cell of which the value was left empty, its text kept in the notes; or a row
 * without a name, which is not taken in; or, as a notice, what was decided by itself. */
typedef struct {
  char       *page;
  guint       row;       /* 0: of the whole list */
  char       *column;    /* its letters, "" if of no column */
  char       *heading;   /* what stands above the column */
  char       *text;      /* what stands in the cell */
  const char *code;      /* for programs: "birth_unreadable", "no_name", … */
  char       *message;   /* for people, a sentence */
} HdImportProblem;

/* A row that is, or probably is, somebody already there. */
typedef struct {
  /* For programs. "same_nomination": already there, not added. "same_subject": the same
   * person of the same unit and birth with another deed, added as a second nomination.
   * "other_unit": name and birth are those of somebody in another unit; added.
   * "similar": in the same unit, with a birth or marks written otherwise; added. */
  const char *kind;
  char *page;
  guint row;
  char *full_name;
  char *birth;
  char *unit;
  char *other_name;
  char *other_birth;
  char *other_unit;
  char *other_file;   /* "" when in the register, else another workbook of the same call */
  guint other_row;    /* in that workbook, 0 when in the register */
} HdImportDuplicate;

/* What taking in one workbook would do. */
typedef struct {
  char       *file;            /* name to show */
  char       *unit;            /* name of the list's unit */
  gint64      year;
  HdEncoding  encoding;        /* of most of the text, before it was repaired */
  guint       n_rows;          /* rows of the list, also those without a name */
  guint       n_add, n_update, n_unchanged, n_nameless;
  GPtrArray  *rows;            /* of HdImportRow */
  GPtrArray  *problems;        /* of HdImportProblem */
  GPtrArray  *notices;         /* of HdImportProblem */
  GPtrArray  *duplicates;      /* of HdImportDuplicate */
  GPtrArray  *new_units;       /* of char* */
  GPtrArray  *new_movements;   /* of char* */
  /*< private >*/
  GHashTable *by_identity;     /* identity of a nomination → HdImportRow */
  GHashTable *by_fold;         /* folded name → GPtrArray of HdImportRow */
  char       *chain_head;      /* of the log when it was prepared */
} HdImport;

HdImport *hd_import_prepare (HdStore *store, HdRoster *roster, const char *file, const char *unit, gint64 year,
                             GPtrArray *earlier, GError **error);
GHashTable *hd_import_headings (HdStore *store);
gboolean  hd_import_explain_heading (HdStore *store, const char *heading, const char *field, GError **error);
gboolean  hd_import_duplicate_is_open (const HdImportDuplicate *duplicate);
gboolean  hd_import_apply   (HdStore *store, GPtrArray *imports, GFileProgressCallback progress, gpointer user_data,
                             GCancellable *cancellable, GError **error);
void      hd_import_free    (HdImport *import);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdImport, hd_import_free)

G_END_DECLS
