/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Asks for a day, and for a reason if there has to be one: typed in a few digits, and read
 * back in full before anything is done. */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Does it; FALSE with the reason why not in error, which is then said. */
typedef gboolean (*HdDateFunc) (GtkWidget   *widget,
                                const char  *day,      /* ISO */
                                const char  *reason,   /* "" if none was asked for */
                                gpointer     data,
                                GError     **error);

/* Texts are plain. @typed: what was typed already; @year: of a day typed without one. @data
 * is destroyed with the dialog. */
AdwMessageDialog *hd_date_dialog_show (GtkWidget      *widget,
                                       const char     *heading,
                                       const char     *body,
                                       const char     *verb,
                                       const char     *typed,
                                       int             year,
                                       gboolean        with_reason,
                                       HdDateFunc      done,
                                       gpointer        data,
                                       GDestroyNotify  destroy);

G_END_DECLS
