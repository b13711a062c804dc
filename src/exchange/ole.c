/* SPDX-License-Identifier: GPL-3.0-or-later */
/* libgsf reads these too, but writes warnings to the log about files that do
 * not hold together, which is what strangers' files do. */
#include "config.h"
#include "ole.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "store/error.h"

#define NO_ENTRY G_MAXUINT32
#define ENTRY_SIZE 128
#define TYPE_STREAM 2
#define TYPE_ROOT 5

struct _HdOle {
  GBytes       *bytes;       /* (owned) */
  const guint8 *data;
  gsize         size;
  guint         shift;       /* a sector has 1 << shift bytes */
  guint         mini_shift;
  guint32       cutoff;      /* shorter streams lie in the mini stream */
  GArray       *fat;         /* (owned) guint32 */
  GArray       *mini_fat;    /* (owned) guint32 */
  GByteArray   *directory;   /* (owned) */
  GByteArray   *mini_stream; /* (owned) */
};

static gboolean
set_damaged (GError **error)
{
  g_set_error_literal (error, HD_ERROR, HD_ERROR_CORRUPT,
                       _("The file is damaged or was not sent whole; ask the sender for it again"));
  return FALSE;
}

static guint32
get32 (const guint8 *p)
{
  return p[0] | p[1] << 8 | p[2] << 16 | (guint32) p[3] << 24;
}

/* A sector's bytes, or NULL beyond the end; the last one may be cut short. */
static const guint8 *
get_sector (HdOle   *self,
            guint32  sector,
            gsize   *length)
{
  guint64 at = ((guint64) sector + 1) << self->shift;

  if (at >= self->size)
    return NULL;
  *length = MIN (self->size - at, (gsize) 1 << self->shift);
  return self->data + at;
}

/* Follows a chain of the allocation table. No chain is longer than the table,
 * so a circle ends as damage. */
static gboolean
read_chain (HdOle       *self,
            guint32      sector,
            gsize        most,
            GByteArray  *out,
            GError     **error)
{
  for (guint n = 0; sector < 0xfffffffa && out->len < most; n++) {
    gsize length;
    const guint8 *bytes = get_sector (self, sector, &length);

    if (bytes == NULL || n >= self->fat->len || sector >= self->fat->len)
      return set_damaged (error);
    g_byte_array_append (out, bytes, MIN (length, most - out->len));
    sector = g_array_index (self->fat, guint32, sector);
  }
  return TRUE;
}

static gboolean
read_mini_chain (HdOle       *self,
                 guint32      sector,
                 gsize        most,
                 GByteArray  *out,
                 GError     **error)
{
  gsize unit = (gsize) 1 << self->mini_shift;

  for (guint n = 0; sector < 0xfffffffa && out->len < most; n++) {
    guint64 at = (guint64) sector << self->mini_shift;

    if (n >= self->mini_fat->len || sector >= self->mini_fat->len || at >= self->mini_stream->len)
      return set_damaged (error);
    g_byte_array_append (out, self->mini_stream->data + at,
                         MIN (MIN (unit, most - out->len), self->mini_stream->len - at));
    sector = g_array_index (self->mini_fat, guint32, sector);
  }
  return TRUE;
}

static void
append_words (GArray       *words,
              const guint8 *bytes,
              gsize         length)
{
  for (gsize i = 0; i + 4 <= length; i += 4) {
    guint32 word = get32 (bytes + i);

    g_array_append_val (words, word);
  }
}

/* The allocation table's own sectors are listed in the header, then in a chain
 * of sectors whose last word leads to the next. */
static gboolean
read_fat (HdOle   *self,
          GError **error)
{
  gsize n_sectors = self->size >> self->shift;
  guint32 next = get32 (self->data + 0x44);
  const guint8 *list = self->data + 0x4c;
  gsize n_list = 109;

  for (gsize visited = 0; visited <= n_sectors; visited++) {
    gsize length;

    for (gsize i = 0; i < n_list; i++) {
      guint32 sector = get32 (list + 4 * i);
      const guint8 *bytes;

      if (sector >= 0xfffffffa)
        continue;
      bytes = get_sector (self, sector, &length);
      if (bytes == NULL || self->fat->len > n_sectors + (1u << self->shift))
        return set_damaged (error);
      append_words (self->fat, bytes, length);
    }
    if (next >= 0xfffffffa)
      return TRUE;
    list = get_sector (self, next, &length);
    if (list == NULL || length != (gsize) 1 << self->shift)
      return set_damaged (error);
    n_list = length / 4 - 1;
    next = get32 (list + 4 * n_list);
  }
  return set_damaged (error);
}

static const guint8 *
get_entry (HdOle   *self,
           guint32  index)
{
  return index < self->directory->len / ENTRY_SIZE ? self->directory->data + (gsize) index * ENTRY_SIZE : NULL;
}

static gboolean
entry_is_named (const guint8 *entry,
                const char   *name)
{
  gsize length = strlen (name);

  if (entry[0x42] != TYPE_STREAM || (gsize) (entry[0x40] | entry[0x41] << 8) != 2 * (length + 1))
    return FALSE;
  for (gsize i = 0; i < length; i++)
    if (g_ascii_tolower (entry[2 * i]) != g_ascii_tolower (name[i]) || entry[2 * i + 1] != 0)
      return FALSE;
  return TRUE;
}

/* Walks the tree of the root folder only: objects put into a workbook are
 * folders with streams of the same names. */
static const guint8 *
find_stream (HdOle      *self,
             const char *name)
{
  const guint8 *root = get_entry (self, 0);
  guint n_entries = self->directory->len / ENTRY_SIZE;
  g_autoptr(GArray) open = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint32 index;

  if (root == NULL)
    return NULL;
  index = get32 (root + 0x4c);
  g_array_append_val (open, index);
  for (guint visited = 0; open->len > 0 && visited < 2 * n_entries + 1; visited++) {
    const guint8 *entry;

    index = g_array_index (open, guint32, open->len - 1);
    g_array_set_size (open, open->len - 1);
    entry = get_entry (self, index);
    if (entry == NULL)
      continue;
    if (entry_is_named (entry, name))
      return entry;
    for (guint side = 0x44; side <= 0x48; side += 4) {
      index = get32 (entry + side);
      if (index != NO_ENTRY)
        g_array_append_val (open, index);
    }
  }
  return NULL;
}

static gboolean
read_structure (HdOle   *self,
                GError **error)
{
  g_autoptr(GByteArray) table = g_byte_array_new ();
  const guint8 *root;

  if (self->size < 512)
    return set_damaged (error);
  self->shift = self->data[0x1e] | self->data[0x1f] << 8;
  self->mini_shift = self->data[0x20] | self->data[0x21] << 8;
  self->cutoff = get32 (self->data + 0x38);
  if ((self->shift != 9 && self->shift != 12) || self->mini_shift != 6)
    return set_damaged (error);

  if (!read_fat (self, error) ||
      !read_chain (self, get32 (self->data + 0x30), self->size, self->directory, error) ||
      !read_chain (self, get32 (self->data + 0x3c), self->size, table, error))
    return FALSE;
  append_words (self->mini_fat, table->data, table->len);

  root = get_entry (self, 0);
  if (root == NULL || root[0x42] != TYPE_ROOT)
    return set_damaged (error);
  return read_chain (self, get32 (root + 0x74), get32 (root + 0x78), self->mini_stream, error);
}

/**
 * hd_ole_open:
 * @bytes: a whole compound file
 *
 * Returns: (transfer full) (nullable): the file, or %HD_ERROR_CORRUPT
 */
HdOle *
hd_ole_open (GBytes  *bytes,
             GError **error)
{
  g_autoptr(HdOle) self = g_new0 (HdOle, 1);

  self->bytes = g_bytes_ref (bytes);
  self->data = g_bytes_get_data (bytes, &self->size);
  self->fat = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->mini_fat = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->directory = g_byte_array_new ();
  self->mini_stream = g_byte_array_new ();
  if (!read_structure (self, error))
    return NULL;
  return g_steal_pointer (&self);
}

void
hd_ole_free (HdOle *self)
{
  if (self == NULL)
    return;
  g_bytes_unref (self->bytes);
  g_array_unref (self->fat);
  g_array_unref (self->mini_fat);
  g_byte_array_unref (self->directory);
  g_byte_array_unref (self->mini_stream);
  g_free (self);
}

/**
 * hd_ole_has:
 * @name: a stream of the root folder, ASCII, in any case
 */
gboolean
hd_ole_has (HdOle      *self,
            const char *name)
{
  return find_stream (self, name) != NULL;
}

/**
 * hd_ole_read:
 *
 * Returns: (transfer full) (nullable): the whole stream
 */
GBytes *
hd_ole_read (HdOle       *self,
             const char  *name,
             GError     **error)
{
  const guint8 *entry = find_stream (self, name);
  g_autoptr(GByteArray) all = g_byte_array_new ();
  guint32 start, size;
  gboolean ok;

  if (entry == NULL) {
    set_damaged (error);
    return NULL;
  }
  start = get32 (entry + 0x74);
  size = get32 (entry + 0x78);
  ok = size < self->cutoff ? read_mini_chain (self, start, size, all, error)
                           : read_chain (self, start, size, all, error);
  if (ok && all->len < size)
    ok = set_damaged (error);
  return ok ? g_byte_array_free_to_bytes (g_steal_pointer (&all)) : NULL;
}
