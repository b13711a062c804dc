/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A popover to choose one of many: a list with a search entry that does not mind
 * tone marks. Used by form rows and by filters. */
#pragma once

#include <gtk/gtk.h>

#include "option.h"

G_BEGIN_DECLS

#define HD_TYPE_PICKER (hd_picker_get_type ())
G_DECLARE_FINAL_TYPE (HdPicker, hd_picker, HD, PICKER, GtkPopover)

/* Signal "picked" (HdOption): the option with id 0 and nick "" stands for none.
 * @options: (transfer none): list of HdOption; @none: label of the choice of
 * nothing, NULL if something must be chosen. */
GtkWidget *hd_picker_new         (const char *label);
void       hd_picker_set_options (HdPicker   *self,
                                  GListModel *options,
                                  const char *none);

G_END_DECLS
