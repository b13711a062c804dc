/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Asks for what is written down together with something that is done: a reason; or a day, typed
 * in a few digits and read back in full before anything is done, and a reason if there has to
 * be one. */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Does it; FALSE with the reason why not in error, which is then said. */
typedef gboolean (*HdReasonFunc) (GtkWidget   *widget,
                                  const char  *reason,
                                  gpointer     data,
                                  GError     **error);
typedef gboolean (*HdDateFunc)   (GtkWidget   *widget,
                                  const char  *day,      /* ISO */
                                  const char  *reason,   /* "" if none was asked for */
                                  gpointer     data,
                                  GError     **error);

/* Texts are plain. @verb: what the button does, with a mnemonic. @data is destroyed with
 * the dialog. */
AdwMessageDialog *hd_ask_reason (GtkWidget      *widget,
                                 const char     *heading,
                                 const char     *body,
                                 const char     *verb,
                                 HdReasonFunc    done,
                                 gpointer        data,
                                 GDestroyNotify  destroy);
/* @typed: what was typed already; @year: of a day typed without one. */
AdwMessageDialog *hd_ask_date   (GtkWidget      *widget,
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
