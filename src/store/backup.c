/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Backups: taken while the file is in use, opened again and checked before they count,
 * and thinned so that seven days, four weeks and twelve months stay. */
#include "config.h"
#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "attachment.h"
#include "store-private.h"

#define KEEP_DAYS   7
#define KEEP_WEEKS  4
#define KEEP_MONTHS 12

void
hd_backup_free (HdBackup *backup)
{
  g_free (backup->path);
  g_free (backup->reason);
  g_free (backup);
}

static gboolean
set_file_error (GError **error, const char *path)
{
  int code = errno;

  g_set_error (error, HD_ERROR, code == EACCES || code == EROFS || code == EPERM ? HD_ERROR_READ_ONLY
                                : code == ENOENT                                ? HD_ERROR_NOT_FOUND
                                                                                : HD_ERROR_FULL,
               _("%s cannot be written: %s"), path, g_strerror (code));
  return FALSE;
}

/* Makes a finished temporary file the one at path: its content is on the disk before
 * it gets the name, and the name is on the disk before this returns. */
gboolean
hd_store_finish_file (const char *temporary, const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int fd = g_open (temporary, O_RDONLY | O_CLOEXEC, 0);

  if (fd < 0 || fsync (fd) != 0 || g_rename (temporary, path) != 0) {
    set_file_error (error, path);
    if (fd >= 0)
      close (fd);
    g_unlink (temporary);
    return FALSE;
  }
  close (fd);
  fd = g_open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);
  if (fd >= 0) {
    fsync (fd);
    close (fd);
  }
  return TRUE;
}

/* The counts of every table and the head of the log: equal in a file and its copy. */
static char *
summary (HdDb *db)
{
  GString *text = g_string_new (NULL);
  g_autofree char *head = hd_db_text (db, "SELECT hash FROM change_set ORDER BY seq DESC LIMIT 1");
  guint n;
  const GType *types = hd_record_types (&n);

  for (guint i = 0; i < n; i++) {
    g_autofree char *count = g_strdup_printf ("SELECT count(*) FROM %s", hd_record_type_table (types[i]));

    g_string_append_printf (text, "%" G_GINT64_FORMAT " ", hd_db_int (db, -1, count));
  }
  g_string_append (text, head == NULL ? "" : head);
  return g_string_free (text, FALSE);
}

/* Copies a database page by page into a new file and proves the copy. */
static gboolean
copy_database (HdDb *from, const char *path, GCancellable *cancellable, GError **error)
{
  HdDb *to;
  sqlite3_backup *backup;
  g_autofree char *pages = NULL, *ours = NULL, *theirs = NULL;
  int code = SQLITE_OK;
  int fd = g_open (path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);

  if (fd < 0)
    return set_file_error (error, path);
  close (fd);
  to = hd_db_open (path, SQLITE_OPEN_READWRITE, error);
  if (to == NULL)
    return FALSE;
  sqlite3_exec (hd_db_handle (to), "PRAGMA synchronous = OFF", NULL, NULL, NULL);
  /* The copy must be of one moment, whatever another handle writes in between. */
  if (!hd_db_exec (from, "BEGIN", error)) {
    hd_db_close (to);
    return FALSE;
  }
  ours = summary (from);
  backup = sqlite3_backup_init (hd_db_handle (to), "main", hd_db_handle (from), "main");
  if (backup != NULL) {
    while ((code = sqlite3_backup_step (backup, 2048)) == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED) {
      if (g_cancellable_is_cancelled (cancellable))
        break;
      if (code != SQLITE_OK)
        g_usleep (10000);
    }
    sqlite3_backup_finish (backup);
  }
  hd_db_exec (from, "COMMIT", NULL);
  if (g_cancellable_is_cancelled (cancellable)) {
    hd_db_close (to);
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CANCELLED, _("Stopped"));
    return FALSE;
  }
  if (backup == NULL || code != SQLITE_DONE) {
    hd_db_set_error (to, error, _("The backup"));
    hd_db_close (to);
    return FALSE;
  }
  /* One piece, without a log beside it. */
  sqlite3_exec (hd_db_handle (to), "PRAGMA journal_mode = DELETE", NULL, NULL, NULL);
  hd_db_close (to);

  to = hd_db_open (path, SQLITE_OPEN_READONLY, error);
  if (to == NULL)
    return FALSE;
  pages = hd_db_text (to, "PRAGMA quick_check (1)");
  theirs = summary (to);
  hd_db_close (to);
  if (g_strcmp0 (pages, "ok") != 0 || strcmp (ours, theirs) != 0) {
    g_set_error (error, HD_ERROR, HD_ERROR_CORRUPT, _("The copy does not agree with the file: %s"), pages == NULL ? "" : pages);
    return FALSE;
  }
  return TRUE;
}

static char *
temporary_beside (const char *path)
{
  return g_strdup_printf ("%s.%08x.tmp", path, g_random_int ());
}

/**
 * hd_store_backup_to:
 * @path: the backup; an older one there is replaced once the new one is proven
 *
 * Copies the council file and its attachments (into «path without .hoadep».files).
 */
gboolean
hd_store_backup_to (HdStore *self, const char *path, GCancellable *cancellable, GError **error)
{
  g_autofree char *temporary = temporary_beside (path);
  g_autofree char *from = hd_attachment_folder (self);
  g_autofree char *to = hd_attachment_folder_for (path);

  if (!copy_database (self->db, temporary, cancellable, error)) {
    g_unlink (temporary);
    return FALSE;
  }
  if (!hd_attachment_copy_files (from, to, cancellable, error)) {
    g_unlink (temporary);
    return FALSE;
  }
  return hd_store_finish_file (temporary, path, error);
}

/* Where the automatic backups of this file are: the folder of the setting, else one in
 * the user's data folder. (transfer full) */
char *
hd_store_backup_folder (HdStore *self)
{
  g_autofree char *uid = hd_store_setting (self, "uid", "unknown");
  g_autofree char *chosen = hd_store_setting (self, "backup-folder", "");

  if (*chosen != '\0')
    return g_strdup (chosen);
  /* From a hostile file it could name a folder elsewhere. */
  if (!g_uuid_string_is_valid (uid)) {
    g_free (uid);
    uid = g_strdup ("unknown");
  }
  return g_build_filename (g_get_user_data_dir (), "hoadep", "backups", uid, NULL);
}

static int
newest_first (gconstpointer a, gconstpointer b)
{
  return strcmp ((*(HdBackup *const *) b)->path, (*(HdBackup *const *) a)->path);
}

/* The automatic backups, newest first. (transfer full) (element-type HdBackup) */
GPtrArray *
hd_store_backups (HdStore *self)
{
  GPtrArray *backups = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_backup_free);
  g_autofree char *folder = hd_store_backup_folder (self);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL) {
    int year, month, day, hour, minute, second, end = 0;
    char reason[32];
    g_autoptr (GDateTime) time = NULL;
    HdBackup *backup;
    struct stat info;

    if (sscanf (name, "%4d%2d%2d-%2d%2d%2d-%31[a-z].hoadep%n", &year, &month, &day, &hour, &minute, &second, reason, &end) != 7 ||
        name[end] != '\0' || end == 0 || (time = g_date_time_new_local (year, month, day, hour, minute, second)) == NULL)
      continue;
    backup = g_new0 (HdBackup, 1);
    backup->path = g_build_filename (folder, name, NULL);
    backup->time = g_date_time_to_unix (time);
    backup->reason = g_strdup (reason);
    backup->size = g_stat (backup->path, &info) == 0 ? info.st_size : 0;
    g_ptr_array_add (backups, backup);
  }
  g_ptr_array_sort (backups, newest_first);
  return backups;
}

/* Removes what was left by backups that died half done, once it is a day old and so
 * cannot be one under way. */
static void
remove_unfinished (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL) {
    g_autofree char *path = g_build_filename (folder, name, NULL);
    struct stat info;

    if (g_pattern_match_simple ("*.hoadep.????????.tmp*", name) && g_stat (path, &info) == 0 &&
        info.st_mtime < g_get_real_time () / G_USEC_PER_SEC - 24 * 60 * 60)
      g_unlink (path);
  }
}

/* Keeps the newest backup of each of the last days, weeks and months, and all of today's. */
static void
thin_backups (HdStore *self)
{
  g_autoptr (GPtrArray) backups = hd_store_backups (self);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *today = g_date_time_format (now, "%Y%m%d");
  struct { const char *format; guint keep; guint kept; char last[16]; } rules[] = {
    { "%Y%m%d", KEEP_DAYS }, { "%G-%V", KEEP_WEEKS }, { "%Y%m", KEEP_MONTHS },
  };

  for (guint i = 0; i < backups->len; i++) {
    HdBackup *backup = g_ptr_array_index (backups, i);
    g_autoptr (GDateTime) time = g_date_time_new_from_unix_local (backup->time);
    gboolean keep = FALSE;

    for (guint r = 0; r < G_N_ELEMENTS (rules); r++) {
      g_autofree char *period = g_date_time_format (time, rules[r].format);

      keep = keep || (r == 0 && strcmp (period, today) == 0);
      if (strcmp (period, rules[r].last) == 0 || rules[r].kept == rules[r].keep)
        continue;
      g_strlcpy (rules[r].last, period, sizeof rules[r].last);
      rules[r].kept++;
      keep = TRUE;
    }
    if (!keep)
      g_unlink (backup->path);
  }
}

/**
 * hd_store_backup_now:
 * @reason: "daily", "import", "upgrade" or "manual"
 * @path: (out) (optional): where it is
 *
 * Takes a proven backup into the backup folder and thins the older ones.
 */
gboolean
hd_store_backup_now (HdStore *self, const char *reason, GCancellable *cancellable, char **path, GError **error)
{
  g_autofree char *folder = hd_store_backup_folder (self);
  g_autofree char *from = hd_attachment_folder (self);
  g_autofree char *files = g_build_filename (folder, "files", NULL);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *stamp = g_date_time_format (now, "%Y%m%d-%H%M%S");
  g_autofree char *name = g_strdup_printf ("%s-%s.hoadep", stamp, reason);
  g_autofree char *target = g_build_filename (folder, name, NULL);
  g_autofree char *temporary = temporary_beside (target);

  if (g_mkdir_with_parents (folder, 0700) != 0)
    return set_file_error (error, folder);
  if (!copy_database (self->db, temporary, cancellable, error) ||
      !hd_attachment_copy_files (from, files, cancellable, error)) {
    g_unlink (temporary);
    return FALSE;
  }
  if (!hd_store_finish_file (temporary, target, error))
    return FALSE;
  thin_backups (self);
  remove_unfinished (folder);
  if (path != NULL)
    *path = g_steal_pointer (&target);
  return TRUE;
}

/* Whether today has no backup yet. */
gboolean
hd_store_backup_due (HdStore *self)
{
  g_autoptr (GPtrArray) backups = hd_store_backups (self);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  if (self->read_only)
    return FALSE;
  /* Not only the newest: a clock that once ran ahead leaves backups of the future. */
  for (guint i = 0; i < backups->len; i++) {
    g_autoptr (GDateTime) then = g_date_time_new_from_unix_local (((HdBackup *) g_ptr_array_index (backups, i))->time);

    if (g_date_time_get_year (now) == g_date_time_get_year (then) &&
        g_date_time_get_day_of_year (now) == g_date_time_get_day_of_year (then))
      return FALSE;
  }
  return TRUE;
}

/* Gives a file a second name, or where the disk has no such thing, another name. */
static gboolean
keep_as (const char *path, const char *kept, GError **error)
{
  return link (path, kept) == 0 || g_rename (path, kept) == 0 || set_file_error (error, path);
}

/* Keeps what is at path under another name, together with a log that a crash left: that
 * one belongs to it, and would be played into the file that comes next. Both have their
 * second name before the log loses its first, so that death in between loses nothing. */
static gboolean
set_aside (const char *path, GError **error)
{
  g_autofree char *wal = g_strconcat (path, "-wal", NULL);
  g_autofree char *kept = NULL, *kept_wal = NULL;
  gboolean has_wal = g_file_test (wal, G_FILE_TEST_EXISTS);

  if (!has_wal && !g_file_test (path, G_FILE_TEST_EXISTS))
    return TRUE;
  for (int i = 1; kept == NULL || g_file_test (kept, G_FILE_TEST_EXISTS) || g_file_test (kept_wal, G_FILE_TEST_EXISTS); i++) {
    g_free (kept);
    g_free (kept_wal);
    kept = g_strdup_printf ("%s-before-restore-%d.hoadep", path, i);
    kept_wal = g_strconcat (kept, "-wal", NULL);
  }
  if (has_wal && !keep_as (wal, kept_wal, error))
    return FALSE;
  if (g_file_test (path, G_FILE_TEST_EXISTS) && !keep_as (path, kept, error))
    return FALSE;
  if (has_wal && g_unlink (wal) != 0 && errno != ENOENT)
    return set_file_error (error, wal);
  return TRUE;
}

/**
 * hd_store_restore:
 * @backup: a backup, or any council file
 * @target: the file to make; if one is there it is kept beside as «name»-before-restore
 *
 * Proves the backup and copies it with its attachments.
 */
gboolean
hd_store_restore (const char *backup, const char *target, GCancellable *cancellable, GError **error)
{
  g_autoptr (HdStore) from = hd_store_open (backup, HD_STORE_READ_ONLY | HD_STORE_ANYWHERE, error);
  g_autofree char *real = realpath (target, NULL);
  const char *path = real == NULL ? target : real;
  g_autofree char *temporary = temporary_beside (path);
  g_autofree char *to = hd_attachment_folder_for (path);
  g_autofree char *beside = hd_attachment_folder_for (backup);
  g_autofree char *folder = g_path_get_dirname (backup);
  g_autofree char *pool = g_build_filename (folder, "files", NULL);
  g_autofree char *pages = NULL;
  HdLock *lock;
  gboolean done;

  if (from == NULL)
    return FALSE;
  pages = hd_db_text (from->db, "PRAGMA quick_check (1)");
  if (g_strcmp0 (pages, "ok") != 0) {
    g_set_error (error, HD_ERROR, HD_ERROR_CORRUPT, _("This backup is damaged: %s. Take an older one"), pages == NULL ? "" : pages);
    return FALSE;
  }
  if (!hd_place_check (path, error) || (lock = hd_lock_take (path, error)) == NULL)
    return FALSE;
  done = copy_database (from->db, temporary, cancellable, error) &&
         hd_attachment_copy_files (beside, to, cancellable, error) &&
         hd_attachment_copy_files (pool, to, cancellable, error);
  if (done)
    done = set_aside (path, error);
  if (done)
    done = hd_store_finish_file (temporary, path, error);
  if (!done)
    g_unlink (temporary);
  hd_lock_unref (lock);
  return done;
}
