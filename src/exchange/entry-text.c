/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <poppler.h>
#include <string.h>
#include "entry-text.h"
#include "ole.h"
#include "store/error.h"

/* A line of a page that is shorter than this share of the longest ends its paragraph. */
#define FULL_LINE 0.75

static const char *const media[] = {
  ".mp3", ".m4a", ".wav", ".wma", ".ogg", ".aac", ".flac", ".amr",
  ".mp4", ".m4v", ".avi", ".mov", ".mkv", ".wmv", ".mpg", ".mpeg", ".flv", ".webm", ".3gp", NULL
};
static const struct { const char *magic; gsize length; } pictures[] = {
  { "\x89PNG", 4 }, { "\xff\xd8\xff", 3 }, { "GIF8", 4 }, { "II*\0", 4 }, { "MM\0*", 4 }, { "BM", 2 },
};

void
hd_entry_text_free (HdEntryText *self)
{
  g_free (self->text);
  g_free (self->sha256);
  g_free (self);
}

static gboolean
set_too_large (GError **error)
{
  g_set_error_literal (error, HD_ERROR, HD_ERROR_TOO_LARGE, _("This is far more than an entry of a contest; ask for the text alone"));
  return FALSE;
}

static gboolean
has_suffix (const char *name, const char *const *suffixes)
{
  g_autofree char *lower = g_ascii_strdown (name, -1);

  for (guint i = 0; suffixes[i] != NULL; i++)
    if (g_str_has_suffix (lower, suffixes[i]))
      return TRUE;
  return FALSE;
}

/* A pipe would be waited for and a device never ends. */
static gboolean
check_is_file (GFile *file, GError **error)
{
  g_autoptr (GFileInfo) info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_TYPE, G_FILE_QUERY_INFO_NONE, NULL, NULL);

  if (info == NULL) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("There is no such file; check its name and folder"));
    return FALSE;
  }
  if (g_file_info_get_file_type (info) == G_FILE_TYPE_REGULAR)
    return TRUE;
  g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("This is not a file"));
  return FALSE;
}

/* Reads at most one byte more than is allowed, whatever the file claims. */
static GBytes *
load (GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_autoptr (GFileInputStream) stream = g_file_read (file, cancellable, &failure);
  g_autoptr (GByteArray) all = g_byte_array_new ();
  g_autofree guint8 *chunk = g_malloc (1 << 16);
  gssize n = 1;

  while (stream != NULL && all->len <= HD_ENTRY_MAX_FILE && n > 0) {
    n = g_input_stream_read (G_INPUT_STREAM (stream), chunk, 1 << 16, cancellable, &failure);
    if (n > 0)
      g_byte_array_append (all, chunk, n);
  }
  if (failure != NULL) {
    gboolean stopped = g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_CANCELLED);

    g_set_error_literal (error, HD_ERROR, stopped ? HD_ERROR_CANCELLED : HD_ERROR_INVALID,
                         stopped ? _("Stopped") : _("You may not read this file; ask its owner for a copy"));
    return NULL;
  }
  if (all->len > HD_ENTRY_MAX_FILE) {
    set_too_large (error);
    return NULL;
  }
  return g_byte_array_free_to_bytes (g_steal_pointer (&all));
}

/* What an editor saved as plain text: UTF-8, UTF-16, or bytes of an old encoding. */
static char *
read_plain (const guint8 *data, gsize size, HdEncoding *encoding, GError **error)
{
  const char *charset = NULL;
  g_autofree char *decoded = NULL;
  gsize zeros[2] = { 0, 0 };

  if (size >= 2 && data[0] == 0xff && data[1] == 0xfe)
    charset = "UTF-16LE";
  else if (size >= 2 && data[0] == 0xfe && data[1] == 0xff)
    charset = "UTF-16BE";
  for (gsize i = 0; i < size; i++)
    zeros[i & 1] += data[i] == 0;
  /* Without a mark, the zeros of blanks and Latin letters tell which byte comes first. */
  if (charset == NULL && zeros[1] > size / 8 && zeros[0] <= size / 64)
    charset = "UTF-16LE";
  else if (charset == NULL && zeros[0] > size / 8 && zeros[1] <= size / 64)
    charset = "UTF-16BE";
  if (charset != NULL)
    decoded = g_convert_with_fallback ((const char *) data, size & ~(gsize) 1, "UTF-8", charset, "?", NULL, NULL, NULL);
  else if (zeros[0] + zeros[1] == 0)
    decoded = hd_text_decode ((const char *) data, size);
  if (decoded == NULL) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_NOT_OURS,
                         _("This is no text, document, picture or recording; ask for the entry as .docx, .odt, .pdf or .txt"));
    return NULL;
  }
  *encoding = hd_text_detect_encoding (decoded, NULL);
  return hd_text_repair (decoded, *encoding, NULL);
}

/* A number alone, or between dashes, at the head or foot of a page. */
static gboolean
is_page_number (const char *line)
{
  gboolean digit = FALSE;

  for (const char *p = line; *p != '\0'; p++)
    if (g_ascii_isdigit (*p))
      digit = TRUE;
    else if (strchr ("-–/| .", *p) == NULL && (guchar) *p < 0x80)
      return FALSE;
  return digit && strlen (line) <= 10;
}

static gboolean
ends_sentence (const char *line)
{
  gsize length = strlen (line);

  return length == 0 || strchr (".!?:;…\"”)", line[length - 1]) != NULL || g_str_has_suffix (line, "”") || g_str_has_suffix (line, "…");
}

/* The lines of a page become paragraphs again: a line that is full and ends no sentence
 * goes on in the next. */
static void
join_lines (GString *out, const char *page)
{
  g_auto (GStrv) lines = g_strsplit (page, "\n", -1);
  glong longest = 0;
  guint n = g_strv_length (lines), first = 0;

  for (guint i = 0; i < n; i++) {
    g_strstrip (lines[i]);
    longest = MAX (longest, g_utf8_strlen (lines[i], -1));
  }
  while (n > 0 && (*lines[n - 1] == '\0' || is_page_number (lines[n - 1])))
    n--;
  while (first < n && (*lines[first] == '\0' || is_page_number (lines[first])))
    first++;
  for (guint i = first; i < n; i++) {
    gboolean full = g_utf8_strlen (lines[i], -1) >= longest * FULL_LINE;

    g_string_append (out, lines[i]);
    g_string_append_c (out, full && !ends_sentence (lines[i]) ? ' ' : '\n');
  }
}

static char *
read_pdf (GBytes *bytes, guint *pages, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_autoptr (GObject) opened = (GObject *) poppler_document_new_from_bytes (bytes, NULL, &failure);
  PopplerDocument *document = (PopplerDocument *) opened;
  g_autoptr (GString) text = g_string_new (NULL);

  if (document == NULL) {
    gboolean locked = g_error_matches (failure, POPPLER_ERROR, POPPLER_ERROR_ENCRYPTED);

    g_set_error_literal (error, HD_ERROR, locked ? HD_ERROR_ENCRYPTED : HD_ERROR_CORRUPT,
                         locked ? _("The file is protected by a password; ask for it without one")
                                : _("The file is damaged or was not sent whole; ask the sender for it again"));
    return NULL;
  }
  *pages = MAX (poppler_document_get_n_pages (document), 0);
  if (*pages > HD_ENTRY_MAX_PAGES) {
    set_too_large (error);
    return NULL;
  }
  for (guint i = 0; i < *pages; i++) {
    g_autoptr (GObject) page = (GObject *) poppler_document_get_page (document, i);
    g_autofree char *part = page == NULL ? NULL : poppler_page_get_text (POPPLER_PAGE (page));

    if (g_cancellable_is_cancelled (cancellable)) {
      g_set_error_literal (error, HD_ERROR, HD_ERROR_CANCELLED, _("Stopped"));
      return NULL;
    }
    if (part != NULL)
      join_lines (text, part);
    if (text->len > HD_ENTRY_MAX_TEXT) {
      set_too_large (error);
      return NULL;
    }
  }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* Word's compound files; those of later Word, if protected, are such a file too. */
static char *
read_compound (GBytes *bytes, GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (HdOle) ole = hd_ole_open (bytes, error);
  g_autofree char *path = g_file_get_path (file);

  if (ole == NULL)
    return NULL;
  if (hd_ole_has (ole, "EncryptedPackage")) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_ENCRYPTED, _("The file is protected by a password; ask for it without one"));
    return NULL;
  }
  if (!hd_ole_has (ole, "WordDocument") || path == NULL) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_NOT_OURS,
                         _("This is no text, document, picture or recording; ask for the entry as .docx, .odt, .pdf or .txt"));
    return NULL;
  }
  return hd_entry_read_doc (path, cancellable, error);
}

static gboolean
is_picture (const guint8 *data, gsize size)
{
  for (guint i = 0; i < G_N_ELEMENTS (pictures); i++)
    if (size > pictures[i].length && memcmp (data, pictures[i].magic, pictures[i].length) == 0)
      return TRUE;
  return size > 12 && ((memcmp (data, "RIFF", 4) == 0 && memcmp (data + 8, "WEBP", 4) == 0) ||
                       (memcmp (data + 4, "ftyphei", 7) == 0 || memcmp (data + 4, "ftypmif1", 8) == 0));
}

/* Blank lines and blanks at the ends of lines are no content. (transfer full) */
static char *
tidy (const char *text)
{
  g_autofree char *clean = hd_text_clean_lines (text, -1);
  g_auto (GStrv) lines = g_strsplit (clean, "\n", -1);
  GString *out = g_string_new (NULL);

  for (guint i = 0; lines[i] != NULL; i++) {
    g_strstrip (lines[i]);
    if (*lines[i] != '\0')
      g_string_append_printf (out, "%s%s", out->len > 0 ? "\n" : "", lines[i]);
  }
  return g_string_free (out, FALSE);
}

static char *
read_bytes (GBytes *bytes, GFile *file, HdEntryText *self, GCancellable *cancellable, GError **error)
{
  gsize size;
  const guint8 *data = g_bytes_get_data (bytes, &size);

  if (size == 0) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("The file is empty; ask the sender for it again"));
    return NULL;
  }
  if (is_picture (data, size)) {
    self->kind = HD_ENTRY_FILE_SCAN;
    self->pages = 1;
    return g_strdup ("");
  }
  if (size >= 4 && memcmp (data, "PK\003\004", 4) == 0)
    return hd_entry_read_package (bytes, &self->encoding, cancellable, error);
  if (size >= 5 && memcmp (data, "%PDF-", 5) == 0)
    return read_pdf (bytes, &self->pages, cancellable, error);
  if (size >= 8 && memcmp (data, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) == 0)
    return read_compound (bytes, file, cancellable, error);
  if (size >= 5 && memcmp (data, "{\\rtf", 5) == 0) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_NOT_OURS, _("Documents in .rtf are not read; open it in a word processor and save it as .docx"));
    return NULL;
  }
  return read_plain (data, size, &self->encoding, error);
}

HdEntryText *
hd_entry_text_read (GFile *file, GCancellable *cancellable, GError **error)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autoptr (HdEntryText) self = g_new0 (HdEntryText, 1);
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *raw = NULL;

  if (!check_is_file (file, error))
    return NULL;
  /* Recordings are large, and nobody but ears can read them. */
  if (has_suffix (name, media)) {
    self->kind = HD_ENTRY_FILE_MEDIA;
    self->text = g_strdup ("");
    self->sha256 = g_strdup ("");
    return g_steal_pointer (&self);
  }
  bytes = load (file, cancellable, error);
  raw = bytes == NULL ? NULL : read_bytes (bytes, file, self, cancellable, error);
  if (raw == NULL)
    return NULL;
  if (strlen (raw) > HD_ENTRY_MAX_TEXT) {
    set_too_large (error);
    return NULL;
  }
  self->text = tidy (raw);
  self->sha256 = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
  /* A document without a word is a picture of one. */
  if (*self->text == '\0')
    self->kind = HD_ENTRY_FILE_SCAN;
  return g_steal_pointer (&self);
}
