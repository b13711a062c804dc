/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One writer at a time, and only where SQLite can be trusted to keep what it wrote. */
#include "config.h"
#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>
#include "store-private.h"

/* The lock is an flock() on a small file beside the council file that says who holds
 * it. It is not on the council file itself, because closing any descriptor of that
 * one would drop the locks SQLite holds on it. The kernel lets go of an flock when
 * its holder dies, however it dies, so a file left behind locks nobody out. */
struct _HdLock {
  gatomicrefcount count;
  char *path;
  int   fd;
};

static char *
lock_path (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *hidden = g_strdup_printf (".%s.lock", name);

  return g_build_filename (folder, hidden, NULL);
}

static void
set_busy_error (const char *path, GError **error)
{
  g_autofree char *content = NULL;
  g_auto (GStrv) lines = NULL;

  if (g_file_get_contents (path, &content, NULL, NULL))
    lines = g_strsplit (content, "\n", -1);
  if (lines != NULL && g_strv_length (lines) >= 4)
    g_set_error (error, HD_ERROR, HD_ERROR_BUSY,
                 _("%s is working in this file on the computer %s (%s, process %s). Close it there, or open the file for reading only"),
                 lines[0], lines[1], lines[3], lines[2]);
  else
    g_set_error_literal (error, HD_ERROR, HD_ERROR_BUSY,
                         _("Another instance is working in this file. Close it there, or open the file for reading only"));
}

static gboolean
held_by_us (const char *path)
{
  g_autofree char *content = NULL;
  g_auto (GStrv) lines = NULL;

  if (!g_file_get_contents (path, &content, NULL, NULL))
    return FALSE;
  lines = g_strsplit (content, "\n", -1);
  return g_strv_length (lines) >= 3 && strcmp (lines[1], g_get_host_name ()) == 0 &&
         g_ascii_strtoll (lines[2], NULL, 10) == getpid ();
}

/* Takes the lock of a council file, or says who has it (HD_ERROR_BUSY). */
HdLock *
hd_lock_take (const char *path, GError **error)
{
  g_autofree char *lock_name = lock_path (path);
  g_autofree char *holder = NULL;
  HdLock *lock;

  for (int tries = 0; tries < 10; tries++) {
    struct stat by_fd, by_name;
    int fd = g_open (lock_name, O_RDWR | O_CREAT | O_CLOEXEC, 0600);

    if (fd < 0) {
      g_set_error (error, HD_ERROR, errno == EACCES || errno == EROFS || errno == EPERM ? HD_ERROR_READ_ONLY : HD_ERROR_FULL,
                   _("The folder of the file cannot be written: %s"), g_strerror (errno));
      return NULL;
    }
    if (flock (fd, LOCK_EX | LOCK_NB) != 0) {
      close (fd);
      /* A worker of a file that was just closed may be a moment from letting go. */
      if (held_by_us (lock_name) && tries < 9) {
        g_usleep (30000);
        continue;
      }
      set_busy_error (lock_name, error);
      return NULL;
    }
    /* The last holder may have removed the file between our open and our lock. */
    if (fstat (fd, &by_fd) != 0 || g_stat (lock_name, &by_name) != 0 || by_fd.st_ino != by_name.st_ino) {
      close (fd);
      continue;
    }
    holder = g_strdup_printf ("%s\n%s\n%ld\n%s\n", g_get_user_name (), g_get_host_name (), (long) getpid (),
                              g_get_prgname () == NULL ? "hoadep" : g_get_prgname ());
    if (ftruncate (fd, 0) != 0 || write (fd, holder, strlen (holder)) != (ssize_t) strlen (holder)) {
      g_set_error (error, HD_ERROR, HD_ERROR_FULL, _("The folder of the file cannot be written: %s"), g_strerror (errno));
      g_unlink (lock_name);
      close (fd);
      return NULL;
    }
    lock = g_new0 (HdLock, 1);
    g_atomic_ref_count_init (&lock->count);
    lock->path = g_steal_pointer (&lock_name);
    lock->fd = fd;
    return lock;
  }
  set_busy_error (lock_name, error);
  return NULL;
}

HdLock *
hd_lock_ref (HdLock *lock)
{
  g_atomic_ref_count_inc (&lock->count);
  return lock;
}

void
hd_lock_unref (HdLock *lock)
{
  if (!g_atomic_ref_count_dec (&lock->count))
    return;
  g_unlink (lock->path);
  close (lock->fd);
  g_free (lock->path);
  g_free (lock);
}

/* Whether a file system (statfs magic and the mount table's type) or a folder on the
 * path is one where a running database is not safe: locks over a network cannot be
 * relied on, and a synchronising client copies files while they change. */
gboolean
hd_place_is_remote (guint64 magic, const char *fs_type, const char *path)
{
  static const guint64 magics[] = {
    0x6969 /* NFS */, 0x517b /* SMB */, 0xff534d42 /* CIFS */, 0xfe534d42 /* SMB2 */, 0x5346414f /* AFS */,
    0x00c36400 /* Ceph */, 0x73757245 /* Coda */, 0x564c /* NCP */, 0x47504653 /* GPFS */, 0x0bd00bd0 /* Lustre */,
  };
  static const char *const fs_types[] = {
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ceph", "davfs", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse",
    "fuse.davfs2", "fuse.glusterfs", "fuse.google-drive-ocamlfuse", "fuse.onedriver", "fuse.s3fs", NULL
  };
  static const char *const folders[] = {
    "dropbox", "onedrive", "nextcloud", "owncloud", "google drive", "googledrive", "pcloud", "pclouddrive",
    "mega", "megasync", "syncthing", "seafile", "box sync", "icloud drive", "yandex.disk", NULL
  };
  g_auto (GStrv) parts = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (magics); i++)
    if (magics[i] == magic)
      return TRUE;
  if (g_strv_contains (fs_types, fs_type))
    return TRUE;
  parts = g_strsplit (path, "/", -1);
  for (guint i = 0; parts[i] != NULL; i++) {
    g_autofree char *folder = g_ascii_strdown (parts[i], -1);

    if (parts[i + 1] == NULL)
      break;
    for (guint k = 0; folders[k] != NULL; k++)
      if (strcmp (folder, folders[k]) == 0 || (k == 1 && g_str_has_prefix (folder, "onedrive - ")))
        return TRUE;
  }
  return FALSE;
}

/* The type that the mount table gives for the place of path, "" if it cannot be told. */
static char *
mounted_type (const char *path)
{
  g_autofree char *table = NULL;
  g_auto (GStrv) lines = NULL;
  char *type = NULL;
  gsize best = 0;

  if (!g_file_get_contents ("/proc/self/mounts", &table, NULL, NULL))
    return g_strdup ("");
  lines = g_strsplit (table, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++) {
    g_auto (GStrv) words = g_strsplit (lines[i], " ", 4);
    gsize length;

    if (g_strv_length (words) < 3)
      continue;
    length = strlen (words[1]);
    if (g_str_has_prefix (path, words[1]) && (length == 1 || path[length] == '/' || path[length] == '\0') && length >= best) {
      best = length;
      g_free (type);
      type = g_strdup (words[2]);
    }
  }
  return type == NULL ? g_strdup ("") : type;
}

/* Refuses a file on a network share or in a synchronised folder, with advice. */
gboolean
hd_place_check (const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *full = realpath (folder, NULL);
  g_autofree char *name = NULL;
  g_autofree char *type = NULL;
  struct statfs fs = { 0 };
  gboolean remote;

  if (full == NULL || statfs (full, &fs) != 0)
    return TRUE;   /* opening will say what is wrong */
  name = g_path_get_basename (path);
  type = mounted_type (full);
  {
    g_autofree char *whole = g_build_filename (full, name, NULL);

    remote = hd_place_is_remote ((guint64) fs.f_type & 0xffffffff, type, whole);
  }
  for (g_autofree char *up = g_strdup (full); !remote && strlen (up) > 1;) {
    g_autofree char *mark = g_build_filename (up, ".stfolder", NULL);
    char *above = g_path_get_dirname (up);

    remote = g_file_test (mark, G_FILE_TEST_EXISTS);
    g_free (up);
    up = above;
  }
  if (!remote)
    return TRUE;
  g_set_error_literal (error, HD_ERROR, HD_ERROR_NETWORK,
                       _("The file lies on a network share or in a synchronised folder, where it could be damaged while in use. "
                         "Copy it to this computer, work there, and keep backups on the share"));
  return FALSE;
}
