/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>
#include "attachment.h"
#include "store-private.h"
#include "text.h"

const HdChoice hd_attachment_kinds[] = {
  { "photo",    N_("Photo") },
  { "scan",     N_("Signed scan") },
  { "document", N_("Document") },
  { NULL }
};

static const HdField attachment_fields[] = {
  [HD_ATTACHMENT_OWNER_TABLE] = { "owner_table", "", HD_TEXT, HD_FIELD_REQUIRED },
  [HD_ATTACHMENT_OWNER]       = { "owner", "", HD_INT, HD_FIELD_REQUIRED },
  [HD_ATTACHMENT_SHA256]      = { "sha256", "", HD_TEXT, HD_FIELD_REQUIRED },
  [HD_ATTACHMENT_NAME]        = { "name", N_("Name"), HD_TEXT, HD_FIELD_REQUIRED },
  [HD_ATTACHMENT_MIME]        = { "mime", N_("Type"), HD_TEXT },
  [HD_ATTACHMENT_SIZE]        = { "size", N_("Size"), HD_INT },
  [HD_ATTACHMENT_CAPTION]     = { "caption", N_("Caption"), HD_TEXT, HD_FIELD_FORM },
  [HD_ATTACHMENT_ADDED]       = { "added", N_("Date added"), HD_FULL_DATE },
  [HD_ATTACHMENT_KIND]        = { "kind", N_("Kind of file"), HD_CHOICE, HD_FIELD_FORM, .choices = hd_attachment_kinds },
  [HD_ATTACHMENT_PAPER]       = { "paper", N_("Paper"), HD_REF, HD_FIELD_FORM, .ref = "paper" },
  [HD_ATTACHMENT_TAKEN]       = { "taken", N_("Date taken"), HD_DATE, HD_FIELD_FORM },
  [HD_ATTACHMENT_SOURCE]      = { "source", N_("Source"), HD_TEXT, HD_FIELD_FORM },
  [HD_ATTACHMENT_CONSENT]     = { "consent", N_("May be published"), HD_BOOL, HD_FIELD_FORM },
};
HD_DEFINE_RECORD (HdAttachment, hd_attachment, "attachment", N_("Attachment"), attachment_fields)

#define MAX_ATTACHMENT_BYTES (512 * 1024 * 1024)

/* The folder of attachments of the council file at path: «name».files beside it. (transfer full) */
char *
hd_attachment_folder_for (const char *path)
{
  g_autofree char *stem = g_str_has_suffix (path, ".hoadep") ? g_strndup (path, strlen (path) - strlen (".hoadep")) : g_strdup (path);

  return g_strconcat (stem, ".files", NULL);
}

char *
hd_attachment_folder (HdStore *store)
{
  return hd_attachment_folder_for (hd_store_path (store));
}

/* A hash has 64 hexadecimal digits; anything else in the file could name a path elsewhere. */
static gboolean
is_hash (const char *text)
{
  return strlen (text) == 64 && strspn (text, "0123456789abcdef") == 64;
}

static char *
path_of_hash (const char *folder, const char *sha256)
{
  char group[3] = { sha256[0], sha256[1], '\0' };

  return is_hash (sha256) ? g_build_filename (folder, group, sha256, NULL) : NULL;
}

/* Where the content of an attachment is, or NULL if its record is not sound. (transfer full) */
char *
hd_attachment_path (HdStore *store, HdAttachment *self)
{
  g_autofree char *folder = hd_attachment_folder (store);

  return path_of_hash (folder, hd_record_text (HD_RECORD (self), HD_ATTACHMENT_SHA256));
}

/* Copies from one stream to a new file, hashing; the file is removed on failure. */
static char *
copy_hashed (GInputStream *input, const char *path, goffset *size, GError **error)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  g_autofree guchar *buffer = g_malloc (1 << 16);
  int fd = g_open (path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  gssize n = 0;

  *size = 0;
  if (fd < 0) {
    g_set_error (error, HD_ERROR, HD_ERROR_READ_ONLY, _("%s cannot be written: %s"), path, g_strerror (errno));
    return NULL;
  }
  while ((n = g_input_stream_read (input, buffer, 1 << 16, NULL, error)) > 0) {
    g_checksum_update (checksum, buffer, n);
    *size += n;
    if (*size > MAX_ATTACHMENT_BYTES) {
      g_set_error_literal (error, HD_ERROR, HD_ERROR_TOO_LARGE, _("The file is too large to be kept as an attachment"));
      break;
    }
    if (write (fd, buffer, n) != n) {
      g_set_error (error, HD_ERROR, HD_ERROR_FULL, _("%s cannot be written: %s"), path, g_strerror (errno));
      break;
    }
  }
  if (n == 0 && fsync (fd) != 0) {
    g_set_error (error, HD_ERROR, HD_ERROR_FULL, _("%s cannot be written: %s"), path, g_strerror (errno));
    n = -1;
  }
  close (fd);
  if (n != 0) {
    g_unlink (path);
    return NULL;
  }
  return g_strdup (g_checksum_get_string (checksum));
}

HdAttachment *
hd_attachment_add (HdStore *store, const char *owner_table, gint64 owner, GFile *file, const char *caption, GError **error)
{
  g_autoptr (GFileInputStream) input = g_file_read (file, NULL, error);
  g_autofree char *folder = hd_attachment_folder (store);
  g_autofree char *temporary = g_strdup_printf ("%s/.%08x.tmp", folder, g_random_int ());
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *clean = NULL, *hash = NULL, *path = NULL, *group = NULL, *mime = NULL, *type = NULL, *today = hd_date_today ();
  g_autoptr (HdAttachment) self = NULL;
  goffset size;

  if (input == NULL)
    return NULL;
  if (g_mkdir_with_parents (folder, 0700) != 0) {
    g_set_error (error, HD_ERROR, HD_ERROR_READ_ONLY, _("%s cannot be written: %s"), folder, g_strerror (errno));
    return NULL;
  }
  hash = copy_hashed (G_INPUT_STREAM (input), temporary, &size, error);
  if (hash == NULL)
    return NULL;
  path = path_of_hash (folder, hash);
  group = g_path_get_dirname (path);
  /* Content that is there already is replaced all the same: it may have been damaged. It
   * may only be read, lest another program write into what a backup shares with it. */
  g_chmod (temporary, 0400);
  if (g_mkdir_with_parents (group, 0700) != 0 || !hd_store_finish_file (temporary, path, error)) {
    g_unlink (temporary);
    if (error != NULL && *error == NULL)
      g_set_error (error, HD_ERROR, HD_ERROR_READ_ONLY, _("%s cannot be written: %s"), group, g_strerror (errno));
    return NULL;
  }

  clean = hd_text_clean (name, -1);
  type = g_content_type_guess (clean, NULL, 0, NULL);
  mime = g_content_type_get_mime_type (type);
  self = g_object_new (HD_TYPE_ATTACHMENT, NULL);
  hd_record_set_text (HD_RECORD (self), HD_ATTACHMENT_OWNER_TABLE, owner_table);
  hd_record_set_int (HD_RECORD (self), HD_ATTACHMENT_OWNER, owner);
  hd_record_set_text (HD_RECORD (self), HD_ATTACHMENT_SHA256, hash);
  hd_record_set_text (HD_RECORD (self), HD_ATTACHMENT_NAME, *clean == '\0' ? hash : clean);
  hd_record_set_text (HD_RECORD (self), HD_ATTACHMENT_MIME, mime);
  hd_record_set_int (HD_RECORD (self), HD_ATTACHMENT_SIZE, size);
  hd_record_set_text (HD_RECORD (self), HD_ATTACHMENT_CAPTION, caption);
  hd_record_set_text (HD_RECORD (self), HD_ATTACHMENT_ADDED, today);
  if (!hd_store_save (store, HD_RECORD (self), error))
    return NULL;
  return g_steal_pointer (&self);
}

/**
 * hd_attachment_share:
 *
 * Records a file that is kept already for another record too, such as one signed
 * submission for all that it proposes: its content is neither copied nor read.
 *
 * Returns: (transfer full): the new record
 */
HdAttachment *
hd_attachment_share (HdStore *store, HdAttachment *self, const char *owner_table, gint64 owner, GError **error)
{
  g_autoptr (HdRecord) shared = hd_record_copy (HD_RECORD (self));

  hd_record_set_id (shared, 0);
  hd_record_set_text (shared, HD_ATTACHMENT_OWNER_TABLE, owner_table);
  hd_record_set_int (shared, HD_ATTACHMENT_OWNER, owner);
  return hd_store_save (store, shared, error) ? HD_ATTACHMENT (g_steal_pointer (&shared)) : NULL;
}

/* The attachments of a record, oldest first. (transfer full) (element-type HdAttachment) */
GPtrArray *
hd_attachment_list (HdStore *store, const char *owner_table, gint64 owner, GError **error)
{
  g_autoptr (GPtrArray) all = hd_store_find_ref (store, HD_TYPE_ATTACHMENT, "owner", owner, error);

  for (guint i = 0; all != NULL && i < all->len;)
    if (strcmp (hd_record_text (g_ptr_array_index (all, i), HD_ATTACHMENT_OWNER_TABLE), owner_table) != 0)
      g_ptr_array_remove_index (all, i);
    else
      i++;
  return g_steal_pointer (&all);
}

/* Whether the content is there and is what was kept. */
gboolean
hd_attachment_verify (HdStore *store, HdAttachment *self, GError **error)
{
  g_autofree char *path = hd_attachment_path (store, self);
  const char *expected = hd_record_text (HD_RECORD (self), HD_ATTACHMENT_SHA256);
  const char *name = hd_record_text (HD_RECORD (self), HD_ATTACHMENT_NAME);
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  g_autofree guchar *buffer = g_malloc (1 << 16);
  int fd = path == NULL ? -1 : g_open (path, O_RDONLY | O_CLOEXEC, 0);
  gssize n;

  if (fd < 0) {
    g_set_error (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("The attachment “%s” is missing from the folder of files"), name);
    return FALSE;
  }
  while ((n = read (fd, buffer, 1 << 16)) > 0)
    g_checksum_update (checksum, buffer, n);
  close (fd);
  if (n < 0 || strcmp (g_checksum_get_string (checksum), expected) != 0) {
    g_set_error (error, HD_ERROR, HD_ERROR_CORRUPT, _("The attachment “%s” was altered or damaged"), name);
    return FALSE;
  }
  return TRUE;
}

gboolean
hd_attachment_check_all (HdStore *self, HdCheck *check, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) all = hd_store_get_all (self, HD_TYPE_ATTACHMENT, error);

  for (guint i = 0; all != NULL && i < all->len; i++) {
    g_autoptr (GError) failure = NULL;

    if (g_cancellable_is_cancelled (cancellable)) {
      g_set_error_literal (error, HD_ERROR, HD_ERROR_CANCELLED, _("Stopped"));
      return FALSE;
    }
    if (!hd_attachment_verify (self, g_ptr_array_index (all, i), &failure)) {
      g_ptr_array_add (check->problems, g_strdup (failure->message));
      check->ok = FALSE;
    }
  }
  return all != NULL;
}

static gboolean
copy_group (const char *from, const char *to, GCancellable *cancellable, GError **error)
{
  g_autoptr (GDir) dir = g_dir_open (from, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL) {
    g_autofree char *source = g_build_filename (from, name, NULL);
    g_autofree char *target = g_build_filename (to, name, NULL);
    g_autofree char *temporary = g_strconcat (target, ".tmp", NULL);
    g_autoptr (GFile) source_file = g_file_new_for_path (source);
    g_autoptr (GFile) temporary_file = g_file_new_for_path (temporary);

    if (!is_hash (name) || g_file_test (target, G_FILE_TEST_EXISTS))
      continue;
    /* Content never changes, so a second name for it is as good as a copy. */
    if (link (source, target) == 0)
      continue;
    if (!g_file_copy (source_file, temporary_file, G_FILE_COPY_OVERWRITE, cancellable, NULL, NULL, error) ||
        !hd_store_finish_file (temporary, target, error))
      return FALSE;
  }
  return TRUE;
}

/* Brings every attachment of one folder that another lacks there. A folder that is not
 * there has no attachments. */
gboolean
hd_attachment_copy_files (const char *from_folder, const char *to_folder, GCancellable *cancellable, GError **error)
{
  g_autoptr (GDir) dir = g_dir_open (from_folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL) {
    g_autofree char *from = g_build_filename (from_folder, name, NULL);
    g_autofree char *to = g_build_filename (to_folder, name, NULL);

    if (strlen (name) != 2 || strspn (name, "0123456789abcdef") != 2)
      continue;
    if (g_mkdir_with_parents (to, 0700) != 0) {
      g_set_error (error, HD_ERROR, HD_ERROR_READ_ONLY, _("%s cannot be written: %s"), to, g_strerror (errno));
      return FALSE;
    }
    if (!copy_group (from, to, cancellable, error))
      return FALSE;
  }
  return TRUE;
}
