/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "feedback.h"

/* Long texts come from records; a toast is one line. */
#define TOAST_CHARS 120

/* Toast titles are markup in libadwaita 1.2. */
static AdwToast *
make_toast (const char *text)
{
  g_autofree char *start = NULL;
  g_autofree char *escaped = NULL;
  AdwToast *toast;

  if (g_utf8_strlen (text, -1) > TOAST_CHARS) {
    g_autofree char *head = g_utf8_substring (text, 0, TOAST_CHARS - 1);

    start = g_strconcat (head, "…", NULL);
  }
  escaped = g_markup_escape_text (start != NULL ? start : text, -1);
  toast = adw_toast_new (escaped);
  /* What happened last is said at once, whatever still stands there. */
  adw_toast_set_priority (toast, ADW_TOAST_PRIORITY_HIGH);
  return toast;
}

static void
show_toast (GtkWidget *widget,
            AdwToast  *toast)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (widget, ADW_TYPE_TOAST_OVERLAY);

  if (overlay != NULL)
    adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), toast);
  else
    g_object_unref (toast);
}

/* What the button of a toast does, as seen from where the toast came from. */
typedef struct {
  GWeakRef  widget;
  char     *action;
  GVariant *target;
} ToastAction;

static void
toast_action_free (gpointer  data,
                   GClosure *closure)
{
  ToastAction *action = data;

  g_weak_ref_clear (&action->widget);
  g_free (action->action);
  g_clear_pointer (&action->target, g_variant_unref);
  g_free (action);
}

static void
toast_button_cb (AdwToast    *toast,
                 ToastAction *action)
{
  g_autoptr (GtkWidget) widget = g_weak_ref_get (&action->widget);

  if (widget != NULL)
    gtk_widget_activate_action_variant (widget, action->action, action->target);
}

GtkWindow *
hd_feedback_window (GtkWidget *widget)
{
  GtkRoot *root = widget != NULL ? gtk_widget_get_root (widget) : NULL;

  return GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL;
}

void
hd_feedback_toast (GtkWidget  *widget,
                   const char *text)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  show_toast (widget, make_toast (text));
}

void
hd_feedback_toast_action (GtkWidget  *widget,
                          const char *text,
                          const char *button,
                          const char *action,
                          GVariant   *target)
{
  AdwToast *toast = make_toast (text);
  ToastAction *asked = g_new0 (ToastAction, 1);

  g_return_if_fail (GTK_IS_WIDGET (widget));

  /* The toast stands above all rooms, where the actions of a room are not known:
   * a button with the action's name would be dead. */
  g_weak_ref_init (&asked->widget, widget);
  asked->action = g_strdup (action);
  asked->target = target != NULL ? g_variant_ref_sink (target) : NULL;
  adw_toast_set_button_label (toast, button);
  g_signal_connect_data (toast, "button-clicked", G_CALLBACK (toast_button_cb), asked, toast_action_free, 0);
  show_toast (widget, toast);
}

AdwMessageDialog *
hd_feedback_dialog (GtkWidget  *widget,
                    const char *heading,
                    const char *body)
{
  AdwMessageDialog *dialog = ADW_MESSAGE_DIALOG (adw_message_dialog_new (hd_feedback_window (widget), heading, body));

  adw_message_dialog_set_heading_use_markup (dialog, FALSE);
  adw_message_dialog_set_body_use_markup (dialog, FALSE);
  return dialog;
}

void
hd_feedback_error (GtkWidget    *widget,
                   const char   *heading,
                   const GError *error)
{
  AdwMessageDialog *dialog = hd_feedback_dialog (widget, heading, error != NULL ? error->message : "");

  adw_message_dialog_add_response (dialog, "close", _("_Close"));
  gtk_window_present (GTK_WINDOW (dialog));
}
