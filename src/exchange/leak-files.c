/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Takes files apart into pieces of text: packages of office programs, PDF, pictures, and
 * whatever else there is as the runs of letters in it. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <poppler.h>
#include <string.h>
#include "leak-private.h"
#include "package.h"
#include "store/error.h"

#define MAX_PART (64 * 1024 * 1024)
#define MAX_NESTED 3
#define MIN_RUN 4      /* bytes of text in what is none */

typedef struct {
  GPtrArray    *pieces;
  GCancellable *cancellable;
  guint         nested;
} Reader;

static gboolean read_bytes (Reader *self, GBytes *bytes, GError **error);

static void
piece_free (gpointer data)
{
  HdPiece *piece = data;

  g_free (piece->text);
  g_free (piece);
}

/* Takes the text. */
static void
add (Reader *self, HdPieceKind kind, char *text)
{
  HdPiece *piece;

  if (text == NULL || *text == '\0') {
    g_free (text);
    return;
  }
  piece = g_new0 (HdPiece, 1);
  piece->kind = kind;
  piece->text = text;
  g_ptr_array_add (self->pieces, piece);
}

/* The text of an XML part, with what its attributes and the names of those who wrote in it
 * say about it. */
typedef struct {
  HdPieceKind kind;
  GString    *text;
  GString    *about;
  guint       persons;   /* depth within an element that names somebody */
} Xml;

/* Nothing reads on over this. */
#define BREAK "\n|\n"

static gboolean
start_cb (gpointer data, const char *name, const char **attributes, GError **error)
{
  static const char *const persons[] = { "creator", "author", "initial-creator", "sender-initials", "initials", "lastModifiedBy", NULL };
  Xml *xml = data;

  for (guint i = 0; attributes[i] != NULL; i += 2)
    if (strlen (attributes[i + 1]) >= MIN_RUN)
      g_string_append_printf (xml->about, "%s" BREAK, attributes[i + 1]);
  if (xml->persons > 0 || g_strv_contains (persons, name))
    xml->persons++;
  return TRUE;
}

static gboolean
end_cb (gpointer data, const char *name, GError **error)
{
  static const char *const ends[] = { "p", "h", "br", "line-break", "tr", "row", "c", "si", "tab", "s", "table-cell", "annotation", NULL };
  Xml *xml = data;

  if (xml->persons > 0 && --xml->persons == 0)
    g_string_append (xml->about, BREAK);
  /* A word of a text may be cut in runs; properties stand side by side without a blank. */
  if (xml->kind == HD_PIECE_PROPERTY || g_strv_contains (ends, name))
    g_string_append_c (xml->text, '\n');
  return TRUE;
}

static gboolean
text_cb (gpointer data, const char *text, int length, GError **error)
{
  Xml *xml = data;

  g_string_append_len (xml->persons > 0 ? xml->about : xml->text, text, length);
  return TRUE;
}

static HdPieceKind
kind_of_part (const char *name)
{
  static const struct { const char *part; HdPieceKind kind; } parts[] = {
    { "word/document", HD_PIECE_PROSE }, { "content.xml", HD_PIECE_PROSE }, { "xl/sharedstrings", HD_PIECE_PROSE },
    { "xl/worksheets/", HD_PIECE_PROSE }, { "word/header", HD_PIECE_MARGIN }, { "word/footer", HD_PIECE_MARGIN },
    { "styles.xml", HD_PIECE_MARGIN }, { "word/comments", HD_PIECE_COMMENT }, { "xl/comments", HD_PIECE_COMMENT },
    { "xl/threadedcomments", HD_PIECE_COMMENT }, { "word/people", HD_PIECE_COMMENT }, { "xl/persons", HD_PIECE_COMMENT },
  };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (g_str_has_prefix (name, parts[i].part))
      return parts[i].kind;
  return HD_PIECE_PROPERTY;
}

static gboolean
read_xml (Reader *self, HdPackage *package, const char *name, GError **error)
{
  static const HdXmlHandlers handlers = { start_cb, end_cb, text_cb };
  Xml xml = { kind_of_part (name), g_string_new (NULL), g_string_new (NULL), 0 };
  gboolean ok = hd_package_parse (package, name, &handlers, &xml, self->cancellable, error);

  add (self, xml.kind, g_string_free (xml.text, FALSE));
  add (self, xml.kind == HD_PIECE_PROSE ? HD_PIECE_CHANGE : xml.kind, g_string_free (xml.about, FALSE));
  return ok;
}

static gboolean
read_package (Reader *self, GBytes *bytes, GError **error)
{
  g_autoptr (HdPackage) package = hd_package_open (bytes, error);
  g_autoptr (GPtrArray) names = NULL;

  if (package == NULL)
    return FALSE;
  names = hd_package_names (package);
  for (guint i = 0; i < names->len; i++) {
    const char *name = g_ptr_array_index (names, i);
    g_autoptr (GBytes) part = NULL;

    add (self, HD_PIECE_NAME, g_strdup (name));
    if (g_str_has_suffix (name, "/"))
      continue;
    if (g_str_has_suffix (name, ".xml") || g_str_has_suffix (name, ".rels") || g_str_has_suffix (name, ".vml")) {
      g_autoptr (GError) failure = NULL;

      if (read_xml (self, package, name, &failure))
        continue;
      if (g_error_matches (failure, HD_ERROR, HD_ERROR_CANCELLED)) {
        g_propagate_error (error, g_steal_pointer (&failure));
        return FALSE;
      }
      /* What is no XML is looked at as bytes. */
    }
    part = hd_package_read (package, name, MAX_PART, self->cancellable, error);
    if (part == NULL || !read_bytes (self, part, error))
      return FALSE;
  }
  return TRUE;
}

static void
read_remarks (Reader *self, PopplerPage *page)
{
  GList *annotations = poppler_page_get_annot_mapping (page);

  for (GList *l = annotations; l != NULL; l = l->next) {
    PopplerAnnot *annotation = ((PopplerAnnotMapping *) l->data)->annot;

    add (self, HD_PIECE_COMMENT, poppler_annot_get_contents (annotation));
    add (self, HD_PIECE_COMMENT, poppler_annot_get_name (annotation));
    if (POPPLER_IS_ANNOT_MARKUP (annotation)) {
      add (self, HD_PIECE_COMMENT, poppler_annot_markup_get_label (POPPLER_ANNOT_MARKUP (annotation)));
      add (self, HD_PIECE_COMMENT, poppler_annot_markup_get_subject (POPPLER_ANNOT_MARKUP (annotation)));
    }
  }
  poppler_page_free_annot_mapping (annotations);
}

static void
read_outline (Reader *self, PopplerIndexIter *iter)
{
  if (iter == NULL)
    return;
  do {
    PopplerAction *action = poppler_index_iter_get_action (iter);
    PopplerIndexIter *child = poppler_index_iter_get_child (iter);

    add (self, HD_PIECE_NAME, g_strdup (action->any.title));
    read_outline (self, child);
    g_clear_pointer (&child, poppler_index_iter_free);
    poppler_action_free (action);
  } while (poppler_index_iter_next (iter));
}

static gboolean
read_pdf (Reader *self, GBytes *bytes, GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_autoptr (GObject) object = (GObject *) poppler_document_new_from_bytes (bytes, NULL, &failure);
  PopplerDocument *document = (PopplerDocument *) object;
  g_autoptr (GString) prose = g_string_new (NULL);
  GList *files;
  PopplerIndexIter *outline;

  if (document == NULL) {
    g_set_error (error, HD_ERROR, HD_ERROR_CORRUPT, _("The PDF file cannot be searched: %s"), failure->message);
    return FALSE;
  }
  add (self, HD_PIECE_PROPERTY, poppler_document_get_title (document));
  add (self, HD_PIECE_PROPERTY, poppler_document_get_author (document));
  add (self, HD_PIECE_PROPERTY, poppler_document_get_subject (document));
  add (self, HD_PIECE_PROPERTY, poppler_document_get_keywords (document));
  add (self, HD_PIECE_PROPERTY, poppler_document_get_creator (document));
  add (self, HD_PIECE_PROPERTY, poppler_document_get_producer (document));
  add (self, HD_PIECE_PROPERTY, poppler_document_get_metadata (document));
  files = poppler_document_get_attachments (document);
  for (GList *l = files; l != NULL; l = l->next)
    add (self, HD_PIECE_NAME, g_strdup (((PopplerAttachment *) l->data)->name));
  g_list_free_full (files, g_object_unref);
  outline = poppler_index_iter_new (document);
  read_outline (self, outline);
  g_clear_pointer (&outline, poppler_index_iter_free);
  for (int i = 0; i < poppler_document_get_n_pages (document); i++) {
    g_autoptr (GObject) page = (GObject *) poppler_document_get_page (document, i);
    g_autofree char *text = page == NULL ? NULL : poppler_page_get_text (POPPLER_PAGE (page));

    if (g_cancellable_is_cancelled (self->cancellable)) {
      g_set_error_literal (error, HD_ERROR, HD_ERROR_CANCELLED, _("Stopped"));
      return FALSE;
    }
    g_string_append_printf (prose, "%s\n", text != NULL ? text : "");
    if (page != NULL)
      read_remarks (self, POPPLER_PAGE (page));
  }
  add (self, HD_PIECE_PROSE, g_string_free (g_steal_pointer (&prose), FALSE));
  return TRUE;
}

/* The runs of letters in bytes of any kind, one on each line: as UTF-8, and as the two byte
 * orders of UTF-16, which Windows and cameras write. (transfer full) */
static char *
runs (const guint8 *data, gsize size)
{
  GString *found = g_string_new (NULL);
  g_autoptr (GString) run = g_string_new (NULL);

  for (gsize i = 0; i <= size;) {
    gunichar c = i < size ? g_utf8_get_char_validated ((const char *) data + i, MIN (size - i, 6)) : 0;

    if (c != (gunichar) -1 && c != (gunichar) -2 && c >= 0x20 && c != 0x7f) {
      g_string_append_unichar (run, c);
      i += g_utf8_skip[data[i]];
      continue;
    }
    if (run->len >= MIN_RUN)
      g_string_append_printf (found, "%s\n", run->str);
    g_string_truncate (run, 0);
    i++;
  }
  for (guint start = 0; start < 4; start++) {
    gboolean big = start >= 2;

    g_string_truncate (run, 0);
    for (gsize i = start & 1; i < size; i += 2) {
      gunichar c = i + 1 >= size ? 0 : big ? (guint) data[i] << 8 | data[i + 1] : (guint) data[i + 1] << 8 | data[i];

      if (c >= 0x20 && (c < 0x250 || (c >= 0x300 && c < 0x370) || (c >= 0x1e00 && c < 0x1f00))) {
        g_string_append_unichar (run, c);
        continue;
      }
      if (g_utf8_strlen (run->str, -1) >= MIN_RUN)
        g_string_append_printf (found, "%s\n", run->str);
      g_string_truncate (run, 0);
    }
    if (g_utf8_strlen (run->str, -1) >= MIN_RUN)
      g_string_append_printf (found, "%s\n", run->str);
  }
  return g_string_free (found, FALSE);
}

/* What is before the pixels: EXIF, IPTC, XMP, comments. */
static void
read_jpeg (Reader *self, const guint8 *data, gsize size)
{
  gsize at = 2, end = size;

  while (at + 4 <= size && data[at] == 0xff) {
    gsize length = (gsize) data[at + 2] << 8 | data[at + 3];
    guint8 marker = data[at + 1];

    if (marker == 0xda || length < 2 || at + 2 + length > size)
      break;
    if ((marker >= 0xe0 && marker <= 0xef) || marker == 0xfe)
      add (self, HD_PIECE_PICTURE, runs (data + at + 4, length - 2));
    at += 2 + length;
  }
  /* Some write behind the picture, too. */
  while (end > at + 1 && !(data[end - 2] == 0xff && data[end - 1] == 0xd9))
    end--;
  if (end > at + 1 && end < size)
    add (self, HD_PIECE_PICTURE, runs (data + end, size - end));
}

static void
read_png (Reader *self, const guint8 *data, gsize size)
{
  for (gsize at = 8; at + 12 <= size;) {
    gsize length = (gsize) data[at] << 24 | data[at + 1] << 16 | data[at + 2] << 8 | data[at + 3];
    const guint8 *name = data + at + 4, *chunk = data + at + 8;
    const guint8 *zero;

    if (length > size - at - 12)
      break;
    if (memcmp (name, "IDAT", 4) != 0)
      add (self, HD_PIECE_PICTURE, runs (chunk, length));
    zero = memcmp (name, "zTXt", 4) == 0 || memcmp (name, "iTXt", 4) == 0 ? memchr (chunk, 0, length) : NULL;
    if (zero != NULL) {
      /* The keyword, then what is packed; iTXt has a language and a translation before it. */
      g_autoptr (GConverter) converter = G_CONVERTER (g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_ZLIB));
      gsize skip = 2;

      if (memcmp (name, "iTXt", 4) == 0)
        for (guint zeros = 0; zeros < 2 && zero + 1 + skip < chunk + length; skip++)
          zeros += zero[1 + skip] == 0;
      if (zero + skip < chunk + length) {
        g_autoptr (GInputStream) packed = g_memory_input_stream_new_from_data (zero + skip, chunk + length - zero - skip, NULL);
        g_autoptr (GInputStream) plain = g_converter_input_stream_new (packed, converter);
        g_autofree guint8 *text = g_malloc0 (1 << 20);
        gsize n = 0;

        g_input_stream_read_all (plain, text, 1 << 20, &n, NULL, NULL);
        add (self, HD_PIECE_PICTURE, runs (text, n));
      }
    }
    at += 12 + length;
  }
}

static gboolean
starts (const guint8 *data, gsize size, const char *magic, gsize length)
{
  return size >= length && memcmp (data, magic, length) == 0;
}

static gboolean
read_bytes (Reader *self, GBytes *bytes, GError **error)
{
  gsize size;
  const guint8 *data = g_bytes_get_data (bytes, &size);
  gboolean ok = TRUE;

  if (size == 0)
    return TRUE;
  if (self->nested++ >= MAX_NESTED) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_TOO_LARGE, _("Files lie too deep within one another to be searched"));
    return FALSE;
  }
  if (starts (data, size, "PK\3\4", 4))
    ok = read_package (self, bytes, error);
  else if (starts (data, size, "%PDF", 4))
    ok = read_pdf (self, bytes, error);
  else if (starts (data, size, "\xff\xd8\xff", 3))
    read_jpeg (self, data, size);
  else if (starts (data, size, "\x89PNG\r\n\x1a\n", 8))
    read_png (self, data, size);
  else if (g_utf8_validate ((const char *) data, size, NULL))
    add (self, HD_PIECE_PROSE, g_strndup ((const char *) data, size));
  else
    add (self, HD_PIECE_PROSE, runs (data, size));
  self->nested--;
  return ok;
}

GPtrArray *
hd_leak_pieces (GBytes *bytes, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) pieces = g_ptr_array_new_with_free_func (piece_free);
  Reader reader = { pieces, cancellable, 0 };

  return read_bytes (&reader, bytes, error) ? g_steal_pointer (&pieces) : NULL;
}
