/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "image.h"
#include "leak-check.h"
#include "leak-private.h"
#include "store/error.h"

#define MAX_FILE ((goffset) 256 * 1024 * 1024)

/* Handwriting must stay legible: A4 at two hundred dots to the inch. */
#define MAX_SIDE 2400

typedef struct {
  HdTokens     *tokens;   /* (owned) */
  GHashTable   *works;    /* (owned) code as it is compared, to HdWork */
  GCancellable *cancellable;
  GPtrArray    *leaks;    /* (owned) of HdLeak */
} Check;

static void
check_clear (Check *self)
{
  g_clear_pointer (&self->tokens, hd_tokens_free);
  g_clear_pointer (&self->works, g_hash_table_unref);
  g_clear_pointer (&self->leaks, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Check, check_clear)

/* Only the letters and digits of a code, large. (transfer full) */
static char *
bare_code (const char *code)
{
  GString *bare = g_string_new (NULL);

  for (const char *p = code; *p != '\0'; p++)
    if (g_ascii_isalnum (*p))
      g_string_append_c (bare, g_ascii_toupper (*p));
  return g_string_free (bare, FALSE);
}

static gboolean
check_init (Check *self, HdStore *store, gint64 contest, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) works = hd_works_of (store, contest, error);

  if (works == NULL || (self->tokens = hd_tokens_load (store, contest, 0, error)) == NULL)
    return FALSE;
  self->cancellable = cancellable;
  self->leaks = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_leak_free);
  self->works = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  for (guint i = 0; i < works->len; i++) {
    HdRecord *work = g_ptr_array_index (works, i);

    g_hash_table_insert (self->works, bare_code (hd_record_text (work, HD_WORK_CODE)), g_object_ref (work));
  }
  return TRUE;
}

/* Adds the works whose codes stand in a text. */
static void
find_works (Check *self, const char *text, GHashTable *found)
{
  const char *p = text;

  while (*p != '\0') {
    const char *start = p;
    gboolean digit = FALSE;

    for (; g_ascii_isalnum (*p) || (*p == '-' && p > start); p++)
      digit |= g_ascii_isdigit (*p);
    /* No code is without a digit, and most words are. */
    if (p > start && !digit)
      continue;
    if (p > start) {
      g_autofree char *word = g_strndup (start, p - start);
      g_autofree char *code = bare_code (word);
      HdRecord *work = g_hash_table_lookup (self->works, code);
      g_auto (GStrv) parts = g_strsplit (word, "-", -1);

      if (work != NULL)
        g_hash_table_add (found, work);
      /* The code of a file is before the hyphen: its second picture is K7M3X-2. */
      for (guint i = 0; work == NULL && parts[i] != NULL; i++) {
        g_autofree char *part = bare_code (parts[i]);

        if (g_hash_table_contains (self->works, part))
          g_hash_table_add (found, g_hash_table_lookup (self->works, part));
      }
      continue;
    }
    p++;
  }
}

/* (transfer full) */
static char *
describe (HdPieceKind kind, const char *name)
{
  switch (kind) {
  case HD_PIECE_PROPERTY:
    return g_strdup_printf (_("the properties of %s"), name);
  case HD_PIECE_COMMENT:
    return g_strdup_printf (_("the comments in %s"), name);
  case HD_PIECE_CHANGE:
    return g_strdup_printf (_("the tracked changes in %s"), name);
  case HD_PIECE_MARGIN:
    return g_strdup_printf (_("the headers and footers of %s"), name);
  case HD_PIECE_NAME:
    return g_strdup_printf (_("the names within %s"), name);
  case HD_PIECE_PICTURE:
    return g_strdup_printf (_("what is noted in the picture %s"), name);
  case HD_PIECE_PROSE:
  default:
    return g_strdup_printf (_("the text of %s"), name);
  }
}

/* A council file holds each text twice: in its record, and in the log that says when it came. */
static gboolean
is_council_file (GBytes *bytes)
{
  static const char magic[] = "SQLite format 3";

  return g_bytes_get_size (bytes) > sizeof magic && memcmp (g_bytes_get_data (bytes, NULL), magic, sizeof magic) == 0;
}

static gboolean
check_file (Check *self, GFile *file, const char *name, GError **error)
{
  g_autoptr (GFileInfo) info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_SIZE, G_FILE_QUERY_INFO_NONE, self->cancellable, error);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GPtrArray) pieces = NULL;
  g_autoptr (GHashTable) found = g_hash_table_new (NULL, NULL);
  g_autofree char *stem = g_path_get_basename (name);
  g_autofree char *where = g_strdup_printf (_("the name of the file %s"), name);
  const char *code = "";
  GHashTableIter iter;
  gpointer work;

  if (info == NULL)
    return FALSE;
  if (g_file_info_get_size (info) > MAX_FILE) {
    g_set_error (error, HD_ERROR, HD_ERROR_TOO_LARGE, _("%s is too large to be searched for what tells an author"), name);
    return FALSE;
  }
  bytes = g_file_load_bytes (file, self->cancellable, NULL, error);
  if (bytes == NULL || (pieces = hd_leak_pieces (bytes, self->cancellable, error)) == NULL) {
    g_prefix_error (error, "%s: ", name);
    return FALSE;
  }
  find_works (self, stem, found);
  for (guint i = 0; i < pieces->len; i++)
    if (((HdPiece *) g_ptr_array_index (pieces, i))->kind == HD_PIECE_PROSE)
      find_works (self, ((HdPiece *) g_ptr_array_index (pieces, i))->text, found);
  hd_tokens_forbid (self->tokens);
  g_hash_table_iter_init (&iter, found);
  while (g_hash_table_iter_next (&iter, &work, NULL)) {
    hd_tokens_allow (self->tokens, hd_record_text (work, HD_WORK_TITLE), TRUE);
    hd_tokens_allow (self->tokens, hd_record_text (work, HD_WORK_BODY), FALSE);
    if (is_council_file (bytes))
      hd_tokens_allow (self->tokens, hd_record_text (work, HD_WORK_BODY), FALSE);
    code = g_hash_table_size (found) == 1 ? hd_record_text (work, HD_WORK_CODE) : "";
  }
  hd_tokens_find_bare (self->tokens, code, where, name, self->leaks);
  for (guint i = 0; i < pieces->len; i++) {
    HdPiece *piece = g_ptr_array_index (pieces, i);
    g_autofree char *place = describe (piece->kind, name);

    if (piece->kind == HD_PIECE_PROSE)
      hd_tokens_find (self->tokens, code, place, piece->text, self->leaks);
    else
      hd_tokens_find_bare (self->tokens, code, place, piece->text, self->leaks);
  }
  return TRUE;
}

static gboolean
check_folder (Check *self, GFile *folder, const char *prefix, GError **error)
{
  g_autoptr (GFileEnumerator) files = g_file_enumerate_children (folder, G_FILE_ATTRIBUTE_STANDARD_NAME "," G_FILE_ATTRIBUTE_STANDARD_TYPE,
                                                                 G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS, self->cancellable, error);
  GFileInfo *info;
  GFile *child;

  if (files == NULL)
    return FALSE;
  while (g_file_enumerator_iterate (files, &info, &child, self->cancellable, error)) {
    g_autofree char *display = info == NULL ? NULL : g_filename_display_name (g_file_info_get_name (info));
    g_autofree char *name = info == NULL ? NULL : g_strconcat (prefix, display, NULL);
    g_autofree char *below = name == NULL ? NULL : g_strconcat (name, "/", NULL);

    if (info == NULL)
      return TRUE;
    if (g_file_info_get_file_type (info) == G_FILE_TYPE_DIRECTORY ? !check_folder (self, child, below, error) : !check_file (self, child, name, error))
      return FALSE;
  }
  return FALSE;
}

GPtrArray *
hd_leak_check_folder (HdStore *store, gint64 contest, GFile *folder, GCancellable *cancellable, GError **error)
{
  g_auto (Check) check = { 0 };

  if (!check_init (&check, store, contest, cancellable, error) || !check_folder (&check, folder, "", error))
    return NULL;
  return g_steal_pointer (&check.leaks);
}

GPtrArray *
hd_leak_check_file (HdStore *store, gint64 contest, GFile *file, GCancellable *cancellable, GError **error)
{
  g_auto (Check) check = { 0 };
  g_autofree char *base = g_file_get_basename (file);
  g_autofree char *name = g_filename_display_name (base);

  if (!check_init (&check, store, contest, cancellable, error) || !check_file (&check, file, name, error))
    return NULL;
  return g_steal_pointer (&check.leaks);
}

GFile *
hd_leak_clean_picture (GFile *file, const char *mime, gpointer data, GError **error)
{
  g_autofree char *path = g_file_get_path (file);
  g_autoptr (HdImage) image = hd_image_load_within (path, MAX_SIDE, error);
  g_autoptr (GFileIOStream) stream = NULL;
  g_autoptr (GFile) clean = NULL;
  GBytes *bytes;

  if (image == NULL || (clean = g_file_new_tmp ("XXXXXX.jpg", &stream, error)) == NULL)
    return NULL;
  bytes = hd_image_jpeg (image);
  if (!g_output_stream_write_all (g_io_stream_get_output_stream (G_IO_STREAM (stream)), g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                                  NULL, NULL, error) ||
      !g_io_stream_close (G_IO_STREAM (stream), NULL, error)) {
    g_file_delete (clean, NULL, NULL);
    return NULL;
  }
  return g_steal_pointer (&clean);
}
