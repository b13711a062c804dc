/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The form of a nomination and, beside it, the rest of its dossier: papers, way,
 * opinions, standards, files. */
#pragma once

#include "form.h"

G_BEGIN_DECLS

#define HD_TYPE_DOSSIER_PANE (hd_dossier_pane_get_type ())
G_DECLARE_FINAL_TYPE (HdDossierPane, hd_dossier_pane, HD, DOSSIER_PANE, AdwBin)

/* Properties: "details" and "files" (GtkWidget): the fields and the attachments of the
 * form; "tab" (string): the part that is seen. Action: dossier.tab. */
void hd_dossier_pane_show (HdDossierPane *self,
                           HdForm        *form);

G_END_DECLS
