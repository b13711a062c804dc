/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <unistd.h>

#include "assistant.h"
#include "exchange/plan-file.h"
#include "exchange/rules-file.h"
#include "exchange/sample.h"
#include "feedback.h"
#include "job.h"
#include "opener.h"
#include "store/store.h"

/* The folder of backups of a file is written inside it, where a damaged file no
 * longer tells: so the preferences remember it too. */
static void
remember_backups (HdWindow *window,
                  HdStore  *store)
{
  GSettings *settings = hd_window_settings (window);
  g_autoptr (GVariant) known = g_settings_get_value (settings, "backup-folders");
  g_autofree char *folder = hd_store_backup_folder (store);
  const char *path, *value;
  GVariantBuilder builder;
  GVariantIter iter;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{ss}"));
  g_variant_iter_init (&iter, known);
  while (g_variant_iter_next (&iter, "{&s&s}", &path, &value))
    if (!g_str_equal (path, hd_store_path (store)) && g_file_test (path, G_FILE_TEST_EXISTS))
      g_variant_builder_add (&builder, "{ss}", path, value);
  g_variant_builder_add (&builder, "{ss}", hd_store_path (store), folder);
  g_settings_set_value (settings, "backup-folders", g_variant_builder_end (&builder));
}

/* The newest backup known of a file that cannot be read itself. (transfer full) (nullable) */
static char *
newest_backup (HdWindow   *window,
               const char *path)
{
  g_autoptr (GVariant) known = g_settings_get_value (hd_window_settings (window), "backup-folders");
  g_autofree char *full = g_canonicalize_filename (path, NULL);
  g_autoptr (GDir) dir = NULL;
  g_autofree char *newest = NULL;
  const char *folder, *name;

  if (!g_variant_lookup (known, full, "&s", &folder) || (dir = g_dir_open (folder, 0, NULL)) == NULL)
    return NULL;
  /* Their names begin with the time. */
  while ((name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".hoadep") && g_ascii_isdigit (*name) && g_strcmp0 (name, newest) > 0) {
      g_free (newest);
      newest = g_strdup (name);
    }
  return newest != NULL ? g_build_filename (folder, newest, NULL) : NULL;
}

static gboolean
open_with (HdWindow     *window,
           const char   *path,
           HdStoreFlags  flags,
           GError      **error)
{
  g_autofree char *actor = g_settings_get_string (hd_window_settings (window), "actor");
  g_autofree char *full = g_canonicalize_filename (path, NULL);
  g_autoptr (HdStore) store = NULL;
  g_autoptr (GError) rules = NULL;

  /* The file in hand stays when the other one cannot be opened. */
  if (hd_window_store (window) != NULL && g_strcmp0 (hd_store_path (hd_window_store (window)), full) == 0)
    hd_window_set_store (window, NULL);
  store = hd_store_open (path, flags, error);
  if (store == NULL)
    return FALSE;
  if (hd_window_store (window) != NULL)
    hd_window_set_store (window, NULL);
  if (*actor != '\0')
    hd_store_set_actor (store, actor);
  /* A file older than the chains of approval gets them; without, it works as it did. */
  if (!hd_store_is_read_only (store) && hd_rules_wanted (store) && !hd_rules_load (store, &rules))
    hd_feedback_toast (GTK_WIDGET (window), rules->message);
  hd_window_set_store (window, store);
  remember_backups (window, store);
  return TRUE;
}

/* A file in a place of this computer to work on: «name» in the documents folder. */
static char *
local_place (const char *path)
{
  const char *documents = g_get_user_special_dir (G_USER_DIRECTORY_DOCUMENTS);
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *place = g_build_filename (documents != NULL ? documents : g_get_home_dir (), name, NULL);

  for (guint i = 2; g_file_test (place, G_FILE_TEST_EXISTS); i++) {
    g_autofree char *stem = g_str_has_suffix (name, ".hoadep") ? g_strndup (name, strlen (name) - strlen (".hoadep")) : g_strdup (name);
    g_autofree char *next = g_strdup_printf ("%s-%u.hoadep", stem, i);

    g_free (place);
    place = g_build_filename (documents != NULL ? documents : g_get_home_dir (), next, NULL);
  }
  return g_steal_pointer (&place);
}

static void
response_cb (AdwMessageDialog *dialog,
             const char       *response,
             HdWindow         *window)
{
  const char *path = g_object_get_data (G_OBJECT (dialog), "path");
  g_autoptr (GError) error = NULL;

  if (g_str_equal (response, "read")) {
    if (!open_with (window, path, HD_STORE_READ_ONLY | HD_STORE_ANYWHERE, &error))
      hd_feedback_error (GTK_WIDGET (window), _("The file cannot be opened"), error);
  } else if (g_str_equal (response, "copy")) {
    g_autofree char *place = local_place (path);

    if (hd_store_restore (path, place, NULL, &error))
      hd_opener_open (window, place);
    else
      hd_feedback_error (GTK_WIDGET (window), _("The file cannot be copied"), error);
  } else if (g_str_equal (response, "restore")) {
    g_autofree char *backup = newest_backup (window, path);

    if (backup != NULL && hd_store_restore (backup, path, NULL, &error))
      hd_opener_open (window, path);
    else
      hd_feedback_error (GTK_WIDGET (window), _("The backup cannot be restored"), error);
  } else if (g_str_equal (response, "again"))
    hd_opener_open (window, path);
}

/* What the user can do follows from the code of the error. */
static void
advise (HdWindow     *window,
        const char   *path,
        const GError *error)
{
  g_autofree char *backup = newest_backup (window, path);
  AdwMessageDialog *dialog;
  const char *heading;

  if (g_error_matches (error, HD_ERROR, HD_ERROR_BUSY))
    heading = _("The File Is in Use");
  else if (g_error_matches (error, HD_ERROR, HD_ERROR_TOO_NEW))
    heading = _("The File Is Newer Than the Program");
  else if (g_error_matches (error, HD_ERROR, HD_ERROR_CORRUPT))
    heading = _("The File Is Damaged");
  else if (g_error_matches (error, HD_ERROR, HD_ERROR_NETWORK))
    heading = _("The File Is Not on This Computer");
  else
    heading = _("The File Cannot Be Opened");

  /* A dialog stands above a window that is there. */
  gtk_window_present (GTK_WINDOW (window));
  dialog = hd_feedback_dialog (GTK_WIDGET (window), heading, error->message);
  g_object_set_data_full (G_OBJECT (dialog), "path", g_strdup (path), g_free);
  adw_message_dialog_add_response (dialog, "close", _("_Close"));
  adw_message_dialog_set_close_response (dialog, "close");
  if (g_error_matches (error, HD_ERROR, HD_ERROR_BUSY)) {
    adw_message_dialog_add_responses (dialog, "read", _("Open for _Reading"), "again", _("Try _Again"), NULL);
    adw_message_dialog_set_default_response (dialog, "again");
  } else if (g_error_matches (error, HD_ERROR, HD_ERROR_NETWORK)) {
    adw_message_dialog_add_responses (dialog, "read", _("Open for _Reading"), "copy", _("Work on a _Local Copy"), NULL);
    adw_message_dialog_set_default_response (dialog, "copy");
    adw_message_dialog_set_response_appearance (dialog, "copy", ADW_RESPONSE_SUGGESTED);
  }
  /* Damage at its very beginning makes a council file look like no such file. */
  else if (!g_error_matches (error, HD_ERROR, HD_ERROR_TOO_NEW) && backup != NULL) {
    adw_message_dialog_add_response (dialog, "restore", _("Restore the Newest _Backup"));
    adw_message_dialog_set_default_response (dialog, "restore");
    adw_message_dialog_set_response_appearance (dialog, "restore", ADW_RESPONSE_SUGGESTED);
  }
  g_signal_connect_object (dialog, "response", G_CALLBACK (response_cb), window, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
chosen_cb (GtkFileChooserNative *chooser,
           int                   response,
           HdWindow             *window)
{
  if (response == GTK_RESPONSE_ACCEPT) {
    g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));

    hd_opener_open (window, g_file_peek_path (file));
  }
  g_object_unref (chooser);
}

/* A file of an older version is upgraded in a worker, with its rules, before the window
 * opens it. */
static gboolean
upgrade_file (HdJob         *job,
              HdStore       *none,
              GCancellable  *cancellable,
              gpointer       data,
              GError       **error)
{
  g_autoptr (HdStore) store = hd_store_open (data, 0, error);

  return store != NULL && (!hd_rules_wanted (store) || hd_rules_load (store, error)) && hd_store_close (store, error);
}

static void
upgraded_cb (GtkWidget    *widget,
             gpointer      data,
             const GError *error)
{
  if (error != NULL)
    advise (HD_WINDOW (widget), data, error);
  else
    hd_opener_open (HD_WINDOW (widget), data);
}

gboolean
hd_opener_open (HdWindow   *window,
                const char *path)
{
  g_autoptr (GError) error = NULL;

  if (path == NULL) {
    hd_feedback_toast (GTK_WIDGET (window), _("Only files of this computer can be opened"));
    return FALSE;
  }
  if (hd_store_is_older (path) && g_access (path, W_OK) == 0) {
    gtk_window_present (GTK_WINDOW (window));
    hd_job_run (GTK_WIDGET (window), NULL, _("Bringing the file up to date"), 0, upgrade_file, upgraded_cb, g_strdup (path), g_free);
    return TRUE;
  }
  if (open_with (window, path, 0, &error))
    return TRUE;
  /* Nothing to decide here: the window itself says that it only reads. */
  if (g_error_matches (error, HD_ERROR, HD_ERROR_READ_ONLY) &&
      open_with (window, path, HD_STORE_READ_ONLY | HD_STORE_ANYWHERE, NULL))
    return TRUE;
  advise (window, path, error);
  return FALSE;
}

void
hd_opener_choose (HdWindow *window)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (_("Open a Council File"), GTK_WINDOW (window),
                                                               GTK_FILE_CHOOSER_ACTION_OPEN, NULL, _("_Cancel"));
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _("Council files"));
  gtk_file_filter_add_pattern (filter, "*.hoadep");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), filter);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  g_signal_connect_object (chooser, "response", G_CALLBACK (chosen_cb), window, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

/* The sample is made anew in the folder of temporary files of the user: trying
 * things out must not leave anything behind among the real files. */
typedef struct {
  char *path;
} Sample;

static void
sample_free (gpointer data)
{
  Sample *sample = data;

  g_free (sample->path);
  g_free (sample);
}

static gboolean
make_sample (HdJob         *job,
             HdStore       *none,
             GCancellable  *cancellable,
             gpointer       data,
             GError       **error)
{
  Sample *sample = data;
  HdSampleOptions options = { .nominations = HD_SAMPLE_NOMINATIONS, .entries = HD_SAMPLE_ENTRIES, .judged = TRUE, .years = 3, .seed = 1 };
  g_autoptr (GPtrArray) plans = hd_plan_file_list ();
  g_autoptr (HdStore) store = NULL;
  gboolean made;

  if (plans->len == 0) {
    g_set_error (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("There is no plan to make a sample from"));
    return FALSE;
  }
  store = hd_assistant_create (sample->path, ((HdPlanFile *) g_ptr_array_index (plans, 0))->file, error);
  if (store == NULL)
    return FALSE;
  made = hd_sample_make (store, &options, hd_job_progress, job, cancellable, error);
  hd_store_close (store, NULL);
  if (!made)
    g_unlink (sample->path);
  return made;
}

static void
sample_made_cb (GtkWidget    *widget,
                gpointer      data,
                const GError *error)
{
  Sample *sample = data;

  if (error != NULL)
    hd_feedback_error (widget, _("The sample cannot be made"), error);
  else
    hd_opener_open (HD_WINDOW (widget), sample->path);
}

void
hd_opener_open_sample (HdWindow *window)
{
  Sample *sample = g_new0 (Sample, 1);
  g_autofree char *folder = g_build_filename (g_get_user_cache_dir (), "hoadep", NULL);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *stamp = g_date_time_format (now, "%Y%m%d-%H%M%S");

  g_mkdir_with_parents (folder, 0700);
  sample->path = g_strdup_printf ("%s/mau-%s.hoadep", folder, stamp);
  hd_job_run (GTK_WIDGET (window), NULL, _("Making a sample council"), 0, make_sample, sample_made_cb, sample, sample_free);
}
