/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Zip packages made in memory, right or wrong in any way a test asks for. */
#pragma once

#include <gio/gio.h>
#include <string.h>
#include <zlib.h>

typedef enum {
  ZIP_STORED    = 1 << 0,  /* not deflated */
  ZIP_BAD_CRC   = 1 << 1,
  ZIP_ENCRYPTED = 1 << 2,  /* only says so */
  ZIP_RAW       = 1 << 3,  /* the bytes are deflated already */
} ZipFlags;

typedef struct {
  GByteArray *out, *directory;
  guint       count;
} Zip;

static inline void
zip_put (GByteArray *out,
         guint64     value,
         guint       bytes)
{
  for (guint i = 0; i < bytes; i++) {
    guint8 byte = value >> (8 * i);

    g_byte_array_append (out, &byte, 1);
  }
}

static inline void
zip_open (Zip *zip)
{
  *zip = (Zip) { g_byte_array_new (), g_byte_array_new (), 0 };
}

/* @claimed: the unpacked size the directory gives; 0 for the true one. */
static inline void
zip_add_bytes (Zip          *zip,
               const char   *name,
               gconstpointer data,
               gsize         size,
               ZipFlags      flags,
               guint32       claimed)
{
  gsize bound = compressBound (size);
  g_autofree guint8 *packed = g_malloc (bound + 1);
  gsize packed_size = size, offset = zip->out->len;
  guint32 crc = crc32 (0, data, size) ^ (flags & ZIP_BAD_CRC ? 1 : 0);
  guint method = flags & ZIP_STORED ? 0 : 8;

  if (flags & (ZIP_STORED | ZIP_RAW)) {
    g_free (g_steal_pointer (&packed));
    packed = g_memdup2 (data, size);
  } else {
    z_stream stream = { 0 };

    g_assert_cmpint (deflateInit2 (&stream, 6, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY), ==, Z_OK);
    stream.next_in = (Bytef *) data;
    stream.avail_in = size;
    stream.next_out = packed;
    stream.avail_out = bound;
    g_assert_cmpint (deflate (&stream, Z_FINISH), ==, Z_STREAM_END);
    packed_size = stream.total_out;
    deflateEnd (&stream);
  }

  for (guint pass = 0; pass < 2; pass++) {
    GByteArray *to = pass == 0 ? zip->out : zip->directory;

    zip_put (to, pass == 0 ? 0x04034b50 : 0x02014b50, 4);
    if (pass == 1)
      zip_put (to, 20, 2);
    zip_put (to, 20, 2);
    zip_put (to, flags & ZIP_ENCRYPTED ? 1 : 0, 2);
    zip_put (to, method, 2);
    zip_put (to, 0, 4);
    zip_put (to, crc, 4);
    zip_put (to, packed_size, 4);
    zip_put (to, claimed != 0 ? claimed : size, 4);
    zip_put (to, strlen (name), 2);
    zip_put (to, 0, 2);
    if (pass == 1) {
      zip_put (to, 0, 6);
      zip_put (to, 0, 4);
      zip_put (to, offset, 4);
    }
    g_byte_array_append (to, (const guint8 *) name, strlen (name));
    if (pass == 0)
      g_byte_array_append (to, packed, packed_size);
  }
  zip->count++;
}

static inline void
zip_add (Zip        *zip,
         const char *name,
         const char *text)
{
  zip_add_bytes (zip, name, text, strlen (text), 0, 0);
}

static inline GBytes *
zip_close (Zip *zip)
{
  gsize at = zip->out->len;

  g_byte_array_append (zip->out, zip->directory->data, zip->directory->len);
  zip_put (zip->out, 0x06054b50, 4);
  zip_put (zip->out, 0, 4);
  zip_put (zip->out, zip->count & 0xffff, 2);
  zip_put (zip->out, zip->count & 0xffff, 2);
  zip_put (zip->out, zip->directory->len, 4);
  zip_put (zip->out, at, 4);
  zip_put (zip->out, 0, 2);
  g_byte_array_unref (zip->directory);
  return g_byte_array_free_to_bytes (zip->out);
}
