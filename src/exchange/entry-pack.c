/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include "entry-pack.h"
#include "store/attachment.h"
#include "store/contest.h"
#include "store/entry.h"
#include "store/text.h"

/* Longer names are cut short by some systems. */
#define MAX_NAME 80

/* Letters, digits and hyphens alone: other systems allow no more. (transfer full) */
static char *
plain_name (const char *text)
{
  g_autofree char *fold = hd_text_fold (text);
  GString *out = g_string_new (NULL);

  for (const char *p = fold; *p != '\0' && out->len < MAX_NAME; p++)
    if (g_ascii_isalnum (*p))
      g_string_append_c (out, *p);
    else if (out->len > 0 && out->str[out->len - 1] != '-')
      g_string_append_c (out, '-');
  while (out->len > 0 && out->str[out->len - 1] == '-')
    g_string_truncate (out, out->len - 1);
  return g_string_free (out, FALSE);
}

static char *
file_name (HdStore *store, HdRecord *entry, HdRecord *attachment, guint at, guint n)
{
  g_autofree char *kind = hd_store_label (store, "contest_kind", hd_record_int (entry, HD_ENTRY_KIND));
  g_autofree char *text = g_strdup_printf ("%03" PRId64 "-%s-%s", hd_record_int (entry, HD_ENTRY_NUMBER), kind, hd_record_text (entry, HD_ENTRY_TITLE));
  g_autofree char *stem = plain_name (text);
  const char *suffix = strrchr (hd_record_text (attachment, HD_ATTACHMENT_NAME), '.');
  g_autofree char *ending = suffix == NULL ? g_strdup ("") : plain_name (suffix);

  if (n > 1)
    return g_strdup_printf ("%s-%u%s%s", stem, at + 1, *ending != '\0' ? "." : "", ending);
  return g_strdup_printf ("%s%s%s", stem, *ending != '\0' ? "." : "", ending);
}

char *
hd_entry_pack_names (HdStore *store, HdRecord *entry)
{
  g_autoptr (GPtrArray) files = hd_attachment_list (store, "entry", hd_record_id (entry), NULL);
  GString *names = g_string_new (NULL);

  for (guint i = 0; files != NULL && i < files->len; i++) {
    g_autofree char *name = file_name (store, entry, g_ptr_array_index (files, i), i, files->len);

    g_string_append_printf (names, "%s%s", i > 0 ? "\n" : "", name);
  }
  return g_string_free (names, FALSE);
}

gboolean
hd_entry_pack (HdStore *store, const gint64 *entries, guint n, GFile *folder, guint *copied, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) failure = NULL;

  *copied = 0;
  if (!g_file_make_directory_with_parents (folder, cancellable, &failure) && !g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_EXISTS)) {
    g_set_error (error, HD_ERROR, HD_ERROR_READ_ONLY, _("The folder cannot be made: %s"), failure->message);
    return FALSE;
  }
  for (guint i = 0; i < n; i++) {
    g_autoptr (HdRecord) entry = hd_store_get (store, HD_TYPE_ENTRY, entries[i], error);
    g_autoptr (GPtrArray) files = entry == NULL ? NULL : hd_attachment_list (store, "entry", entries[i], error);

    if (files == NULL)
      return FALSE;
    for (guint k = 0; k < files->len; k++) {
      HdAttachment *attachment = g_ptr_array_index (files, k);
      g_autofree char *name = file_name (store, entry, HD_RECORD (attachment), k, files->len);
      g_autofree char *path = hd_attachment_path (store, attachment);
      g_autoptr (GFile) from = path == NULL ? NULL : g_file_new_for_path (path), to = g_file_get_child (folder, name);

      if (!hd_attachment_verify (store, attachment, error))
        return FALSE;
      g_clear_error (&failure);
      /* What is kept may only be read; the copy is the receiver's. */
      if (!g_file_copy (from, to, G_FILE_COPY_OVERWRITE | G_FILE_COPY_TARGET_DEFAULT_PERMS, cancellable, NULL, NULL, &failure)) {
        g_set_error (error, HD_ERROR, HD_ERROR_READ_ONLY, _("%s cannot be written: %s"), name, failure->message);
        return FALSE;
      }
      (*copied)++;
    }
  }
  return TRUE;
}
