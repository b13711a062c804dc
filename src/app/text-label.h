/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Labels of text that may be long: names, reasons, paragraphs. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* It begins at the left and wraps, also inside a long word. @n_lines: how many are shown before
 * it ends in an ellipsis, 0 for all; @css: a style class, or NULL. */
GtkWidget *hd_text_label_new  (const char *text,
                               guint       n_lines,
                               const char *css);
/* A label takes no room while it says nothing; @text may be NULL. */
void       hd_text_label_show (GtkWidget  *label,
                               const char *text);

G_END_DECLS
