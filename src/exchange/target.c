/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "store/error.h"
#include "target.h"

#define BUFFER_SIZE (256 * 1024)

struct _HdTarget {
  char   *path;       /* what it becomes */
  char   *temporary;  /* what it is until then; NULL once renamed */
  char   *name;       /* for messages */
  int     fd;
  int     failure;    /* errno of the first write that failed */
  guchar *buffer;
  gsize   filled;
};

static void
set_error (GError **error, const char *name, int code)
{
  HdError remedy = HD_ERROR_FAILED;

  if (code == EACCES || code == EPERM || code == EROFS)
    remedy = HD_ERROR_READ_ONLY;
  else if (code == ENOSPC || code == EDQUOT || code == EIO || code == EFBIG)
    remedy = HD_ERROR_FULL;
  else if (code == ENOENT || code == ENOTDIR)
    remedy = HD_ERROR_NOT_FOUND;
  /* Translators: a file name and the reason. */
  g_set_error (error, HD_ERROR, remedy, _("“%s” cannot be written: %s"), name, g_strerror (code));
}

static void
flush (HdTarget *target)
{
  const guchar *p = target->buffer;

  while (target->filled > 0 && target->failure == 0) {
    gssize written = write (target->fd, p, target->filled);

    if (written < 0 && errno == EINTR)
      continue;
    if (written <= 0)
      target->failure = written < 0 ? errno : EIO;
    else {
      p += written;
      target->filled -= written;
    }
  }
  target->filled = 0;
}

/* The rename itself must reach the disk too. A file system that cannot sync a
 * folder has nothing to lose by it. */
static void
sync_folder (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int fd = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

  if (fd < 0)
    return;
  (void) !fsync (fd);
  close (fd);
}

/**
 * hd_target_new:
 *
 * Returns: (transfer full) (nullable): an empty temporary file, readable by
 *   its owner alone, beside @file
 */
HdTarget *
hd_target_new (GFile *file, GError **error)
{
  g_autoptr(HdTarget) target = g_new0 (HdTarget, 1);
  g_autofree char *folder = NULL, *base = NULL;

  target->fd = -1;
  target->path = g_file_get_path (file);
  if (target->path == NULL) {
    g_autofree char *uri = g_file_get_parse_name (file);

    g_set_error (error, HD_ERROR, HD_ERROR_NETWORK, _("“%s” is not a place on this computer"), uri);
    return NULL;
  }
  target->name = g_filename_display_basename (target->path);
  folder = g_path_get_dirname (target->path);
  base = g_path_get_basename (target->path);
  if (g_file_test (target->path, G_FILE_TEST_IS_DIR)) {
    set_error (error, target->name, EISDIR);
    return NULL;
  }
  /* A short name of its own: that of the file may already have the greatest length. */
  target->temporary = g_build_filename (folder, ".hoadep-XXXXXX", NULL);
  target->fd = g_mkstemp_full (target->temporary, O_RDWR | O_CLOEXEC, 0600);
  if (target->fd < 0) {
    set_error (error, target->name, errno);
    g_clear_pointer (&target->temporary, g_free);
    return NULL;
  }
  target->buffer = g_malloc (BUFFER_SIZE);
  return g_steal_pointer (&target);
}

/* The temporary file, for a library that opens it by name. */
const char *
hd_target_get_path (HdTarget *target)
{
  return target->temporary;
}

/* (transfer none): not to be mixed with hd_target_write(). */
int
hd_target_get_fd (HdTarget *target)
{
  return target->fd;
}

/* FALSE once a write has failed; hd_target_commit() then says why. */
gboolean
hd_target_write (HdTarget *target, const void *bytes, gsize length)
{
  const guchar *p = bytes;

  while (length > 0 && target->failure == 0) {
    gsize part = MIN (length, BUFFER_SIZE - target->filled);

    memcpy (target->buffer + target->filled, p, part);
    target->filled += part;
    p += part;
    length -= part;
    if (target->filled == BUFFER_SIZE)
      flush (target);
  }
  return target->failure == 0;
}

/**
 * hd_target_commit:
 *
 * Puts the file in its place. Without it hd_target_free() leaves no trace.
 */
gboolean
hd_target_commit (HdTarget *target, GError **error)
{
  flush (target);
  if (target->failure == 0 && fsync (target->fd) != 0)
    target->failure = errno;
  if (target->failure == 0 && g_rename (target->temporary, target->path) != 0)
    target->failure = errno;
  if (target->failure != 0) {
    set_error (error, target->name, target->failure);
    return FALSE;
  }
  g_clear_pointer (&target->temporary, g_free);
  sync_folder (target->path);
  return TRUE;
}

void
hd_target_free (HdTarget *target)
{
  if (target->fd >= 0)
    close (target->fd);
  if (target->temporary != NULL)
    g_unlink (target->temporary);
  g_free (target->temporary);
  g_free (target->path);
  g_free (target->name);
  g_free (target->buffer);
  g_free (target);
}
