/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How the readers of the four formats fill a sheet. */
#pragma once

#include "package.h"
#include "sheet.h"

G_BEGIN_DECLS

/* Each fills an empty sheet from a whole file, or says why not. */
gboolean    hd_sheet_read_xlsx  (HdSheet *self, HdPackage *package, GCancellable *cancellable, GError **error);
gboolean    hd_sheet_read_ods   (HdSheet *self, HdPackage *package, GCancellable *cancellable, GError **error);
gboolean    hd_sheet_read_ole   (HdSheet *self, GBytes *bytes, GCancellable *cancellable, GError **error);
gboolean    hd_sheet_read_csv   (HdSheet *self, GBytes *bytes, GCancellable *cancellable, GError **error);

/* Cells go to the page added last, best in their order. */
gboolean    hd_sheet_add_page   (HdSheet *self, const char *name, gboolean hidden, GError **error);
gboolean    hd_sheet_add_cell   (HdSheet *self, guint row, guint column, HdCellKind kind,
                                 const char *text, const char *font, double number, gboolean formula,
                                 GError **error);
gboolean    hd_sheet_add_number (HdSheet *self, guint row, guint column, double number, gboolean date,
                                 gboolean base_1904, const char *font, gboolean formula, GError **error);
void        hd_sheet_add_merge  (HdSheet *self, const HdCellRange *range);

/* Texts handed to hd_sheet_add_cell() must be kept here first. */
const char *hd_sheet_keep       (HdSheet *self, const char *text, gssize length, GError **error);
const char *hd_sheet_keep_name  (HdSheet *self, const char *name);

gboolean    hd_sheet_format_is_date (guint id, const char *code);
gboolean    hd_sheet_set_damaged    (GError **error);
gboolean    hd_sheet_set_too_large  (GError **error);
gboolean    hd_sheet_set_encrypted  (GError **error);

G_END_DECLS
