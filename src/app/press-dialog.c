/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "feedback.h"
#include "job.h"
#include "press-dialog.h"
#include "store/text.h"

typedef struct {
  HdContext    *context;   /* (owned) */
  GArray       *subjects;  /* (owned) of gint64 */
  HdStoryLength length;
  GFile        *folder;    /* (owned) (nullable) */
  HdPressPack   pack;
} Making;

static void
making_free (gpointer data)
{
  Making *making = data;

  g_object_unref (making->context);
  g_array_unref (making->subjects);
  g_clear_object (&making->folder);
  g_free (making);
}

static gboolean
make_in_thread (HdJob         *job,
                HdStore       *store,
                GCancellable  *cancellable,
                gpointer       data,
                GError       **error)
{
  Making *making = data;

  return hd_press_pack_write (store, (const gint64 *) making->subjects->data, making->subjects->len, making->length, making->folder, cancellable,
                              &making->pack, error);
}

static void
made_cb (GtkWidget    *widget,
         gpointer      data,
         const GError *error)
{
  Making *making = data;
  g_autofree char *where = g_file_get_parse_name (making->folder);
  g_autofree char *text = NULL;

  if (g_error_matches (error, HD_ERROR, HD_ERROR_CANCELLED))
    return;
  if (error != NULL) {
    hd_feedback_error (widget, _("No Press Pack Was Made"), error);
    return;
  }
  text = g_strdup_printf (_("Press pack of %u exemplars with %u photos made in %s"), making->pack.subjects, making->pack.photos, where);
  hd_feedback_toast (widget, text);
}

/* A folder of its own for each pack of a day: "tin-bai-2024-03-05-2". (transfer full) */
static GFile *
new_folder (GFile *parent)
{
  g_autofree char *today = hd_date_today ();

  for (guint i = 1; ; i++) {
    g_autofree char *name = i == 1 ? g_strdup_printf ("tin-bai-%s", today) : g_strdup_printf ("tin-bai-%s-%u", today, i);
    g_autoptr (GFile) folder = g_file_get_child (parent, name);

    if (!g_file_query_exists (folder, NULL))
      return g_steal_pointer (&folder);
  }
}

static void
folder_chosen_cb (GtkFileChooserNative *chooser,
                  int                   response,
                  GtkWidget            *widget)
{
  Making *making = g_object_get_data (G_OBJECT (chooser), "making");
  g_autoptr (GFile) parent = NULL;
  g_autoptr (GFile) folder = NULL;

  if (response == GTK_RESPONSE_ACCEPT && (parent = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser))) != NULL) {
    folder = new_folder (parent);
    hd_press_dialog_make (widget, making->context, making->subjects, making->length, folder);
  }
  g_object_unref (chooser);
}

void
hd_press_dialog_show (GtkWidget     *widget,
                      HdContext     *context,
                      GArray        *subjects,
                      HdStoryLength  length)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (_("Folder for the Press Pack"), hd_feedback_window (widget),
                                                               GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER, _("_Make Press Pack"), _("_Cancel"));
  Making *making = g_new0 (Making, 1);

  making->context = g_object_ref (context);
  making->subjects = g_array_ref (subjects);
  making->length = length;
  g_object_set_data_full (G_OBJECT (chooser), "making", making, making_free);
  g_signal_connect_object (chooser, "response", G_CALLBACK (folder_chosen_cb), widget, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

void
hd_press_dialog_make (GtkWidget     *widget,
                      HdContext     *context,
                      GArray        *subjects,
                      HdStoryLength  length,
                      GFile         *folder)
{
  Making *making = g_new0 (Making, 1);

  making->context = g_object_ref (context);
  making->subjects = g_array_ref (subjects);
  making->length = length;
  making->folder = g_object_ref (folder);
  hd_job_run (widget, context, _("Making a press pack"), 0, make_in_thread, made_cb, making, making_free);
}
