/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Asks for the reason of something that is written down together with it. */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Does it; FALSE with the reason why not in error, which is then said. */
typedef gboolean (*HdReasonFunc) (GtkWidget   *widget,
                                  const char  *reason,
                                  gpointer     data,
                                  GError     **error);

/* Texts are plain. @verb: what the button does, with a mnemonic. @data is destroyed with
 * the dialog. */
AdwMessageDialog *hd_reason_dialog_show (GtkWidget      *widget,
                                         const char     *heading,
                                         const char     *body,
                                         const char     *verb,
                                         HdReasonFunc    done,
                                         gpointer        data,
                                         GDestroyNotify  destroy);

G_END_DECLS
