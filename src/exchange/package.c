/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include "package.h"

#include <expat.h>
#include <glib/gi18n-lib.h>
#include <string.h>
#include <zlib.h>

#include "store/error.h"

/* Half of it is read at a time; also the longest wait for a cancel. */
#define CHUNK (64 * 1024)
/* The longest single tag or comment: expat would read a longer one again and
 * again from its beginning. */
#define MAX_TOKEN (1024 * 1024)
#define MAX_DEPTH 256

typedef struct {
  guint64 packed;
  guint64 unpacked;
  guint64 offset;      /* of the local header */
  guint32 crc;
  guint16 method;
  guint16 flags;
} Entry;

struct _HdPackage {
  GBytes       *bytes;     /* (owned) */
  const guint8 *data;
  gsize         size;
  GHashTable   *entries;   /* (owned) folded name -> Entry */
  guint64       unpacked;  /* bytes so far, over all parts */
};

typedef gboolean (*ChunkFunc) (gpointer data, const guint8 *bytes, gsize length, gboolean last, GError **error);

typedef struct {
  XML_Parser           parser;
  const HdXmlHandlers *handlers;
  gpointer             data;
  guint64              fed;
  guint                depth;
  GError              *error;   /* (owned) (nullable) the first one met */
} XmlReader;

static gboolean
set_damaged (GError **error)
{
  g_set_error_literal (error, HD_ERROR, HD_ERROR_CORRUPT,
                       _("The file is damaged or was not sent whole; ask the sender for it again"));
  return FALSE;
}

static gboolean
set_too_large (GError **error)
{
  g_set_error_literal (error, HD_ERROR, HD_ERROR_TOO_LARGE,
                       _("The file unpacks to far more than a list needs and was refused; "
                         "copy the rows into a new workbook"));
  return FALSE;
}

static guint16
get16 (const guint8 *p)
{
  return (guint16) (p[0] | p[1] << 8);
}

static guint32
get32 (const guint8 *p)
{
  return p[0] | p[1] << 8 | p[2] << 16 | (guint32) p[3] << 24;
}

static guint64
get64 (const guint8 *p)
{
  return get32 (p) | (guint64) get32 (p + 4) << 32;
}

/* Part names compare without case; some writers use backslashes or begin with
 * a slash. */
static char *
fold_name (const char *name,
           gsize       length)
{
  char *folded;

  while (length > 0 && (*name == '/' || *name == '\\')) {
    name++;
    length--;
  }
  folded = g_ascii_strdown (name, length);
  return g_strdelimit (folded, "\\", '/');
}

/* Sizes beyond 4 GB stand in an extra field; some writers use it for all. */
static void
read_wide_sizes (Entry        *entry,
                 const guint8 *extra,
                 gsize         length)
{
  while (length >= 4) {
    guint16 id = get16 (extra), size = get16 (extra + 2);

    extra += 4;
    length -= 4;
    if (size > length)
      return;
    if (id == 1) {
      guint64 *fields[] = { &entry->unpacked, &entry->packed, &entry->offset };

      for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
        if (*fields[i] == G_MAXUINT32 && size >= 8) {
          *fields[i] = get64 (extra);
          extra += 8;
          length -= 8;
          size -= 8;
        }
      return;
    }
    extra += size;
    length -= size;
  }
}

static gboolean
read_directory (HdPackage  *self,
                GError    **error)
{
  gsize lowest = self->size > 65557 ? self->size - 65557 : 0;
  const guint8 *end = NULL, *p, *limit;
  guint count;

  if (self->size < 22)
    return set_damaged (error);
  for (gsize at = self->size - 22; ; at--) {
    if (get32 (self->data + at) == 0x06054b50)
      end = self->data + at;
    if (end != NULL || at == lowest)
      break;
  }
  if (end == NULL)
    return set_damaged (error);

  count = get16 (end + 10);
  if (count > HD_PACKAGE_MAX_ENTRIES || get32 (end + 16) == G_MAXUINT32)
    return set_too_large (error);
  if (get32 (end + 16) > (gsize) (end - self->data))
    return set_damaged (error);

  p = self->data + get32 (end + 16);
  limit = end;
  for (guint i = 0; i < count; i++) {
    g_autofree Entry *entry = g_new0 (Entry, 1);
    guint name_length, extra_length, comment_length;

    if (limit - p < 46 || get32 (p) != 0x02014b50)
      return set_damaged (error);
    entry->flags = get16 (p + 8);
    entry->method = get16 (p + 10);
    entry->crc = get32 (p + 16);
    entry->packed = get32 (p + 20);
    entry->unpacked = get32 (p + 24);
    entry->offset = get32 (p + 42);
    name_length = get16 (p + 28);
    extra_length = get16 (p + 30);
    comment_length = get16 (p + 32);
    p += 46;
    if (limit - p < (gssize) name_length + extra_length + comment_length)
      return set_damaged (error);
    read_wide_sizes (entry, p + name_length, extra_length);

    /* Two parts of one name would let two programs read two contents. */
    if (name_length > 0 && p[name_length - 1] != '/' &&
        !g_hash_table_insert (self->entries, fold_name ((const char *) p, name_length),
                              g_steal_pointer (&entry)))
      return set_damaged (error);
    p += name_length + extra_length + comment_length;
  }
  return TRUE;
}

/* Unpacks one part through @func, which sees it in pieces. */
static gboolean
unpack (HdPackage     *self,
        const char    *name,
        ChunkFunc      func,
        gpointer       data,
        GCancellable  *cancellable,
        GError       **error)
{
  g_autofree char *folded = fold_name (name, strlen (name));
  g_autofree guint8 *out = g_malloc (CHUNK);
  Entry *entry = g_hash_table_lookup (self->entries, folded);
  const guint8 *header, *packed;
  z_stream stream = { 0 };
  gboolean deflated, ok = FALSE, last = FALSE;
  guint64 total = 0;
  guint32 crc = 0;

  if (entry == NULL)
    return set_damaged (error);
  if (entry->flags & 1) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_ENCRYPTED,
                         _("The file is protected by a password; save it without one and try again"));
    return FALSE;
  }
  if (entry->unpacked > HD_PACKAGE_MAX_UNPACKED - self->unpacked)
    return set_too_large (error);
  if ((entry->method != 0 && entry->method != 8) ||
      entry->offset > self->size || self->size - entry->offset < 30)
    return set_damaged (error);

  header = self->data + entry->offset;
  if (get32 (header) != 0x04034b50 ||
      self->size - entry->offset < 30u + get16 (header + 26) + get16 (header + 28))
    return set_damaged (error);
  packed = header + 30 + get16 (header + 26) + get16 (header + 28);
  if (entry->packed > self->size - (packed - self->data) ||
      (entry->method == 0 && entry->packed != entry->unpacked))
    return set_damaged (error);

  deflated = entry->method == 8;
  if (deflated && inflateInit2 (&stream, -MAX_WBITS) != Z_OK)
    return set_damaged (error);
  stream.next_in = (Bytef *) packed;
  stream.avail_in = entry->packed;

  while (!last) {
    const guint8 *piece;
    gsize length;

    if (g_cancellable_set_error_if_cancelled (cancellable, error))
      goto out;
    if (deflated) {
      int result;

      stream.next_out = out;
      stream.avail_out = CHUNK;
      result = inflate (&stream, Z_NO_FLUSH);
      piece = out;
      length = CHUNK - stream.avail_out;
      last = result == Z_STREAM_END;
      if (!last && (result != Z_OK || length == 0)) {
        set_damaged (error);
        goto out;
      }
    } else {
      piece = packed + total;
      length = MIN (CHUNK, entry->packed - total);
      last = total + length == entry->packed;
    }

    total += length;
    self->unpacked += length;
    crc = crc32 (crc, piece, length);
    if (self->unpacked > HD_PACKAGE_MAX_UNPACKED ||
        (deflated && total > HD_PACKAGE_RATIO_FROM && total / HD_PACKAGE_MAX_RATIO > stream.total_in)) {
      set_too_large (error);
      goto out;
    }
    if (total > entry->unpacked || (last && (total != entry->unpacked || crc != entry->crc))) {
      set_damaged (error);
      goto out;
    }
    if (!func (data, piece, length, last, error))
      goto out;
  }
  ok = TRUE;

out:
  if (deflated)
    inflateEnd (&stream);
  return ok;
}

static const char *
local_name (const char *name)
{
  const char *colon = strchr (name, ':');

  return colon != NULL ? colon + 1 : name;
}

static void
xml_stop (XmlReader *reader)
{
  XML_StopParser (reader->parser, XML_FALSE);
}

static void XMLCALL
xml_start_cb (void        *data,
              const char  *name,
              const char **attributes)
{
  XmlReader *reader = data;

  /* The parser may still report a little after it was stopped. */
  if (reader->error != NULL)
    return;
  if (++reader->depth > MAX_DEPTH)
    set_damaged (&reader->error);
  else if (reader->handlers->start == NULL ||
           reader->handlers->start (reader->data, local_name (name), attributes, &reader->error))
    return;
  xml_stop (reader);
}

static void XMLCALL
xml_end_cb (void       *data,
            const char *name)
{
  XmlReader *reader = data;

  reader->depth--;
  if (reader->error == NULL && reader->handlers->end != NULL &&
      !reader->handlers->end (reader->data, local_name (name), &reader->error))
    xml_stop (reader);
}

static void XMLCALL
xml_text_cb (void       *data,
             const char *text,
             int         length)
{
  XmlReader *reader = data;

  if (reader->error == NULL && reader->handlers->text != NULL &&
      !reader->handlers->text (reader->data, text, length, &reader->error))
    xml_stop (reader);
}

/* Neither OOXML nor OpenDocument has a document type: whoever sends one wants
 * entities to be expanded or fetched. */
static void XMLCALL
xml_doctype_cb (void       *data,
                const char *name,
                const char *system_id,
                const char *public_id,
                int         has_internal_subset)
{
  XmlReader *reader = data;

  if (reader->error == NULL)
    g_set_error_literal (&reader->error, HD_ERROR, HD_ERROR_CORRUPT,
                         _("The file carries XML declarations that no workbook has, and was refused as unsafe; "
                           "copy the rows into a new workbook"));
  xml_stop (reader);
}

static gboolean
feed_xml (gpointer       data,
          const guint8  *bytes,
          gsize          length,
          gboolean       last,
          GError       **error)
{
  XmlReader *reader = data;
  XML_Index at;

  if (XML_Parse (reader->parser, (const char *) bytes, (int) length, last) != XML_STATUS_OK) {
    if (reader->error != NULL)
      g_propagate_error (error, g_steal_pointer (&reader->error));
    else
      set_damaged (error);
    return FALSE;
  }
  reader->fed += length;
  at = XML_GetCurrentByteIndex (reader->parser);
  if (!last && at >= 0 && reader->fed - (guint64) at > MAX_TOKEN)
    return set_too_large (error);
  return TRUE;
}

static gboolean
append_bytes (gpointer       data,
              const guint8  *bytes,
              gsize          length,
              gboolean       last,
              GError       **error)
{
  g_byte_array_append (data, bytes, length);
  return TRUE;
}

/**
 * hd_package_open:
 * @bytes: a whole zip file
 *
 * Reads the directory only. Refuses more than %HD_PACKAGE_MAX_ENTRIES parts
 * (%HD_ERROR_TOO_LARGE), two parts of one name and a directory that does not
 * hold together (%HD_ERROR_CORRUPT).
 *
 * Returns: (transfer full) (nullable): the package
 */
HdPackage *
hd_package_open (GBytes  *bytes,
                 GError **error)
{
  g_autoptr(HdPackage) self = g_new0 (HdPackage, 1);

  self->bytes = g_bytes_ref (bytes);
  self->data = g_bytes_get_data (bytes, &self->size);
  self->entries = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  if (!read_directory (self, error))
    return NULL;
  return g_steal_pointer (&self);
}

void
hd_package_free (HdPackage *self)
{
  if (self == NULL)
    return;
  g_bytes_unref (self->bytes);
  g_hash_table_unref (self->entries);
  g_free (self);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

GPtrArray *
hd_package_names (HdPackage *self)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  GHashTableIter iter;
  gpointer name;

  g_hash_table_iter_init (&iter, self->entries);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);
  return names;
}

/**
 * hd_package_has:
 * @name: a part's name, in any case
 */
gboolean
hd_package_has (HdPackage  *self,
                const char *name)
{
  g_autofree char *folded = fold_name (name, strlen (name));

  return g_hash_table_contains (self->entries, folded);
}

/**
 * hd_package_read:
 * @limit: the most bytes a part of this kind may have
 *
 * Returns: (transfer full) (nullable): the whole unpacked part
 */
GBytes *
hd_package_read (HdPackage     *self,
                 const char    *name,
                 gsize          limit,
                 GCancellable  *cancellable,
                 GError       **error)
{
  g_autofree char *folded = fold_name (name, strlen (name));
  Entry *entry = g_hash_table_lookup (self->entries, folded);
  g_autoptr(GByteArray) all = g_byte_array_new ();

  if (entry != NULL && entry->unpacked > limit) {
    set_too_large (error);
    return NULL;
  }
  if (!unpack (self, name, append_bytes, all, cancellable, error))
    return NULL;
  return g_byte_array_free_to_bytes (g_steal_pointer (&all));
}

/**
 * hd_package_parse:
 * @handlers: the receivers, called with @data
 *
 * Unpacks a part piece by piece into an XML parser. Any document type
 * declaration, a tag beyond 1 MB, too deep a tree, a wrong checksum or too
 * great a size stops it with the matching error.
 */
gboolean
hd_package_parse (HdPackage            *self,
                  const char           *name,
                  const HdXmlHandlers  *handlers,
                  gpointer              data,
                  GCancellable         *cancellable,
                  GError              **error)
{
  XmlReader reader = { .handlers = handlers, .data = data };
  gboolean ok;

  reader.parser = XML_ParserCreate (NULL);
  XML_SetUserData (reader.parser, &reader);
  XML_SetElementHandler (reader.parser, xml_start_cb, xml_end_cb);
  XML_SetCharacterDataHandler (reader.parser, xml_text_cb);
  XML_SetStartDoctypeDeclHandler (reader.parser, xml_doctype_cb);
  ok = unpack (self, name, feed_xml, &reader, cancellable, error);
  XML_ParserFree (reader.parser);
  g_clear_error (&reader.error);
  return ok;
}

/**
 * hd_xml_attribute:
 * @attributes: as the start handler received them
 * @name: without prefix
 *
 * The extension copies LibreOffice writes beside the standard attributes
 * ("calcext:value-type") never answer for them.
 *
 * Returns: (nullable): the value, borrowed
 */
const char *
hd_xml_attribute (const char **attributes,
                  const char  *name)
{
  for (guint i = 0; attributes[i] != NULL; i += 2)
    if (strcmp (local_name (attributes[i]), name) == 0 && !g_str_has_prefix (attributes[i], "calcext:"))
      return attributes[i + 1];
  return NULL;
}
