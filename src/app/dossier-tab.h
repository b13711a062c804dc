/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A part of a dossier beside the fields of its form: papers, way, opinions, standards; or
 * of a contest: its rules. Each is a column of groups that is made anew when what it tells
 * changes. */
#pragma once

#include "form.h"
#include "store/nomination.h"

G_BEGIN_DECLS

#define HD_TYPE_DOSSIER_TAB (hd_dossier_tab_get_type ())
G_DECLARE_DERIVABLE_TYPE (HdDossierTab, hd_dossier_tab, HD, DOSSIER_TAB, AdwBin)

struct _HdDossierTabClass
{
  AdwBinClass parent_class;

  /* Fills the empty column; the record is in the file. */
  void (*fill) (HdDossierTab *self);
};

GType         hd_dossier_checklist_get_type (void);
GType         hd_dossier_progress_get_type  (void);
GType         hd_dossier_opinions_get_type  (void);
GType         hd_dossier_standards_get_type (void);

/* Shows what the form's record has; the focus stays on the row of the same name. */
void          hd_dossier_tab_update  (HdDossierTab *self,
                                      HdForm       *form);
/* The same for a part that belongs to no form; empty unless @fill. */
void          hd_dossier_tab_refill  (HdDossierTab *self,
                                      gboolean      fill);
HdForm       *hd_dossier_tab_form    (HdDossierTab *self);
HdStore      *hd_dossier_tab_store   (HdDossierTab *self);
HdContext    *hd_dossier_tab_context (HdDossierTab *self);
HdNomination *hd_dossier_tab_record  (HdDossierTab *self);

/* For fill(): a group at the end of the column; its rows; a flat button of a row. */
GtkWidget    *hd_dossier_tab_group   (HdDossierTab *self,
                                      const char   *title,
                                      const char   *description);
void          hd_dossier_tab_add     (HdDossierTab *self,
                                      GtkWidget    *widget);
GtkWidget    *hd_dossier_row_new     (const char   *name,
                                      const char   *icon,
                                      const char   *title,
                                      const char   *subtitle);
void          hd_dossier_row_activates (GtkWidget  *row,
                                      const char   *action,
                                      GVariant     *target);

G_END_DECLS
