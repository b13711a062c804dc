/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Something that can be chosen in a picker: a record by its id, or a value of a
 * choice field by its nick. */
#pragma once

#include <gio/gio.h>

#include "store/record.h"

G_BEGIN_DECLS

#define HD_TYPE_OPTION (hd_option_get_type ())
G_DECLARE_FINAL_TYPE (HdOption, hd_option, HD, OPTION, GObject)

HdOption   *hd_option_new     (gint64      id,
                               const char *nick,
                               const char *label);
gint64      hd_option_id      (HdOption   *self);
const char *hd_option_nick    (HdOption   *self);
const char *hd_option_label   (HdOption   *self);

/* TRUE if every word of the folded text occurs in the label, marks aside. */
gboolean    hd_option_matches (HdOption   *self,
                               const char *folded);

/* The values of a choice field, with translated labels: a list of HdOption. */
GListModel *hd_options_from_choices (const HdChoice *choices);

/* Years from first to last, the newest first: a list of HdOption. */
GListModel *hd_options_from_years   (int             first,
                                     int             last);

G_END_DECLS
