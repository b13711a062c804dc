/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A popover to choose one of all subjects, however many there are: they are searched in
 * the file as the list of exemplars is. */
#pragma once

#include <gtk/gtk.h>

#include "context.h"

G_BEGIN_DECLS

#define HD_TYPE_SUBJECT_PICKER (hd_subject_picker_get_type ())
G_DECLARE_FINAL_TYPE (HdSubjectPicker, hd_subject_picker, HD, SUBJECT_PICKER, GtkPopover)

/* Signal "picked" (gint64 id). */
GtkWidget *hd_subject_picker_new (HdContext *context);

G_END_DECLS
