/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the window says to the user: toasts and dialogs. Texts are plain, never
 * markup: whatever a record holds may be shown. */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Shows a toast in the toast overlay around widget. @action may be NULL; else the
 * toast has a button @button that activates it with @target (floating, may be NULL). */
void hd_feedback_toast        (GtkWidget  *widget,
                               const char *text);
void hd_feedback_toast_action (GtkWidget  *widget,
                               const char *text,
                               const char *button,
                               const char *action,
                               GVariant   *target);

/* An error that cannot be a toast because more than a line must be read. */
void hd_feedback_error        (GtkWidget    *widget,
                               const char   *heading,
                               const GError *error);

/* A dialog to be given its responses. The body is plain text. */
AdwMessageDialog *hd_feedback_dialog (GtkWidget  *widget,
                                      const char *heading,
                                      const char *body);

/* The window that a widget is in, or NULL. */
GtkWindow *hd_feedback_window (GtkWidget  *widget);

G_END_DECLS
