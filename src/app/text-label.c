/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "text-label.h"

GtkWidget *
hd_text_label_new (const char *text,
                   guint       n_lines,
                   const char *css)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (n_lines > 0) {
    gtk_label_set_lines (GTK_LABEL (label), n_lines);
    gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  }
  if (css != NULL)
    gtk_widget_add_css_class (label, css);
  return label;
}

void
hd_text_label_show (GtkWidget  *label,
                    const char *text)
{
  gtk_label_set_text (GTK_LABEL (label), text != NULL ? text : "");
  gtk_widget_set_visible (label, text != NULL && *text != '\0');
}
