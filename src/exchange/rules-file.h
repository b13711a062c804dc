/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The shipped rules: chains of approval, papers of a dossier, base salaries, what awards ask
 * for, and settings. They are copied into a council file and edited there. */
#pragma once

#include "store/setting.h"

G_BEGIN_DECLS

/* Whether a file with a plan has no chains, score-card or forms of the Ministry yet: it is
 * older than they are. */
gboolean hd_rules_wanted (HdStore *store);

/* Puts into the file what it has none of, for the level of its council: chains, papers, base
 * salaries, the score-card, forms of the Ministry, settings; and the rules of those awards that have none. Nominations that are
 * there already stand on the chains then. As part of the change
 * set begun, or as one of its own that undo does not go behind. */
gboolean hd_rules_load   (HdStore *store, GError **error);

/* A setting of the council, or what the shipped file of rules has for it: a council file of
 * an earlier version was made without. (transfer full) */
char    *hd_rules_setting (HdStore *store, const char *file, const char *key, GError **error);

/* A setting as it is kept, or as it is usual: also of those whose usual text is in a shipped
 * file of rules. (transfer full) */
char    *hd_rules_value   (HdStore *store, const HdSetting *setting, GError **error);
char    *hd_rules_usual   (const HdSetting *setting, GError **error);

G_END_DECLS
