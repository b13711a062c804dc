/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <sodium.h>
#include <string.h>

#include "blind-seal.h"
#include "exchange/leak-check.h"
#include "feedback.h"
#include "job.h"
#include "store/contest.h"

#define SHOWN_LEAKS 200   /* more are mended in the next round */

/* What was looked at, and what is sealed. */
typedef struct {
  gint64        contest;
  HdContext    *context;    /* owned */
  HdBlindPlace  place;
  guint         ready;
  GPtrArray    *leaks;      /* owned, of HdLeak */
  char         *passphrase; /* owned: wiped */
  guint         works;
} Seal;

static void
seal_free (gpointer data)
{
  Seal *seal = data;

  g_clear_object (&seal->context);
  g_clear_pointer (&seal->leaks, g_ptr_array_unref);
  if (seal->passphrase != NULL)
    sodium_memzero (seal->passphrase, strlen (seal->passphrase));
  g_free (seal->passphrase);
  g_free (seal);
}

static GtkWidget *
object (GtkWindow  *window,
        const char *name)
{
  return g_object_get_data (G_OBJECT (window), name);
}

static Seal *
seal_of (GtkWindow *window)
{
  return g_object_get_data (G_OBJECT (window), "contents");
}

static gboolean
code_works (HdJob         *job,
            HdStore       *store,
            GCancellable  *cancellable,
            gpointer       data,
            GError       **error)
{
  Seal *seal = data;

  return hd_blind_code (store, seal->contest, seal->passphrase, hd_leak_clean_picture, NULL, &seal->works, error);
}

static void
coded_cb (GtkWidget    *widget,
          gpointer      data,
          const GError *error)
{
  Seal *seal = data;
  g_autofree char *text = NULL;

  if (error != NULL) {
    hd_feedback_error (widget, _("The Codes Were Not Given"), error);
    return;
  }
  text = g_strdup_printf (ngettext ("%u work has its code; the key is sealed", "%u works have their codes; the key is sealed", seal->works), seal->works);
  hd_feedback_toast (widget, text);
}

static const char *
text_of (GtkWindow  *window,
         const char *name)
{
  return gtk_editable_get_text (GTK_EDITABLE (object (window, name)));
}

/* The button can be pressed once both passphrases are there and the same. */
static void
typed_cb (GtkWindow *window)
{
  const char *first = text_of (window, "first"), *second = text_of (window, "second");
  g_autoptr (GError) error = NULL;
  gboolean long_enough = hd_blind_check_passphrase (first, &error), same = g_str_equal (first, second);

  gtk_label_set_text (GTK_LABEL (object (window, "hint")),
                      *first == '\0' ? "" : !long_enough ? error->message : !same && *second != '\0' ? _("The two are not the same") : "");
  gtk_widget_set_visible (object (window, "hint"), *gtk_label_get_text (GTK_LABEL (object (window, "hint"))) != '\0');
  gtk_widget_set_sensitive (object (window, "seal"), long_enough && same);
}

static void
seal_cb (GtkWindow *window)
{
  GtkWidget *opener = g_object_get_data (G_OBJECT (window), "opener");
  Seal *shown = seal_of (window), *seal = g_new0 (Seal, 1);

  seal->contest = shown->contest;
  seal->context = g_object_ref (shown->context);
  seal->passphrase = g_strdup (text_of (window, "first"));
  hd_job_run (opener, shown->context, _("Giving codes and sealing the key"), HD_JOB_WRITES, code_works, coded_cb, seal, seal_free);
  gtk_window_close (window);
}

static void
place_cb (GtkListBoxRow *row,
          GtkWindow     *window)
{
  HdLeak *leak = g_object_get_data (G_OBJECT (row), "leak");
  GtkWidget *opener = g_object_get_data (G_OBJECT (window), "opener");
  HdBlindPlace place = seal_of (window)->place;
  gint64 entry = leak->entry;
  guint at = leak->at;

  gtk_window_close (window);
  place (opener, entry, at);
}

static void
add_leaks (GtkWindow *window,
           Seal      *seal)
{
  GtkListBox *list = GTK_LIST_BOX (object (window, "leaks"));

  for (guint i = 0; i < MIN (seal->leaks->len, SHOWN_LEAKS); i++) {
    HdLeak *leak = g_ptr_array_index (seal->leaks, i);
    GtkWidget *row = adw_action_row_new ();
    g_autoptr (HdRecord) entry = hd_store_get (hd_context_store (seal->context), HD_TYPE_ENTRY, leak->entry, NULL);
    g_autofree char *subtitle = entry == NULL ? g_strdup (leak->where) :
      g_strdup_printf (_("no. %" PRId64 " “%s”: %s"), hd_record_int (entry, HD_ENTRY_NUMBER), hd_record_text (entry, HD_ENTRY_TITLE), leak->where);

    adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), leak->found);
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
    adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
    gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
    g_object_set_data (G_OBJECT (row), "leak", leak);
    g_signal_connect_object (row, "activated", G_CALLBACK (place_cb), window, 0);
    gtk_list_box_append (list, row);
  }
}

static gboolean
look (HdJob         *job,
      HdStore       *store,
      GCancellable  *cancellable,
      gpointer       data,
      GError       **error)
{
  Seal *seal = data;
  g_autoptr (GArray) ready = hd_blind_ready (store, seal->contest, error);

  if (ready == NULL)
    return FALSE;
  seal->ready = ready->len;
  seal->leaks = hd_blind_leaks (store, seal->contest, error);
  return seal->leaks != NULL;
}

static void
looked_cb (GtkWidget    *widget,
           gpointer      data,
           const GError *error)
{
  static const char *const parts[] = { "ready", "leaking", "leaks", "sealing", "first", "second", "hint", "seal" };
  Seal *found = data, *seal;
  g_autoptr (GtkBuilder) builder = NULL;
  GtkWindow *window;
  g_autoptr (GArray) open = NULL;
  g_autofree char *ready = NULL, *left = NULL, *said = NULL;

  if (error != NULL) {
    hd_feedback_error (widget, _("The Works Could Not Be Looked Through"), error);
    return;
  }
  seal = g_new0 (Seal, 1);
  *seal = *found;
  seal->context = g_object_ref (found->context);
  seal->leaks = g_ptr_array_ref (found->leaks);
  builder = gtk_builder_new_from_resource ("/vn/hoadep/HoaDep/blind-seal.ui");
  window = GTK_WINDOW (gtk_builder_get_object (builder, "window"));
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    g_object_set_data (G_OBJECT (window), parts[i], gtk_builder_get_object (builder, parts[i]));
  g_object_set_data_full (G_OBJECT (window), "contents", seal, seal_free);
  g_object_set_data_full (G_OBJECT (window), "opener", g_object_ref (widget), g_object_unref);
  gtk_window_set_transient_for (window, hd_feedback_window (widget));

  open = hd_masks_open (hd_context_store (seal->context), seal->contest, NULL);
  ready = g_strdup_printf (ngettext ("%u work is ready.", "%u works are ready.", seal->ready), seal->ready);
  left = open == NULL || open->len == 0 ? g_strdup ("") :
    g_strdup_printf (ngettext ("%u more has to be looked at and will get its code later.", "%u more have to be looked at and will get their codes later.", open->len), open->len);
  said = g_strdup_printf ("%s %s", ready, left);
  gtk_label_set_text (GTK_LABEL (object (window, "ready")), said);
  gtk_widget_set_visible (object (window, "leaking"), seal->leaks->len > 0);
  gtk_widget_set_visible (object (window, "sealing"), seal->leaks->len == 0 && seal->ready > 0);
  gtk_widget_set_visible (object (window, "seal"), seal->leaks->len == 0 && seal->ready > 0);
  add_leaks (window, seal);
  g_signal_connect_object (object (window, "first"), "changed", G_CALLBACK (typed_cb), window, G_CONNECT_SWAPPED);
  g_signal_connect_object (object (window, "second"), "changed", G_CALLBACK (typed_cb), window, G_CONNECT_SWAPPED);
  g_signal_connect_object (object (window, "seal"), "clicked", G_CALLBACK (seal_cb), window, G_CONNECT_SWAPPED);
  gtk_window_present (window);
}

void
hd_blind_seal_show (GtkWidget    *widget,
                    HdContext    *context,
                    HdBlindPlace  place)
{
  Seal *seal = g_new0 (Seal, 1);

  seal->contest = hd_context_contest (context);
  seal->context = g_object_ref (context);
  seal->place = place;
  hd_job_run (widget, context, _("Looking for what tells an author"), 0, look, looked_cb, seal, seal_free);
}
