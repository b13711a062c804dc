/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gdk-pixbuf/gdk-pixbuf.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "image.h"
#include "store/error.h"

/* What comes from outside is opened within these. */
#define MAX_FILE   (40 * 1024 * 1024)
#define MAX_PIXELS (50 * 1000 * 1000)

/* The longer side in print: 60 mm at 400 dots to the inch are fewer. */
#define MAX_SIDE 1000
#define JPEG_QUALITY "88"

struct _HdImage {
  int              width;
  int              height;
  GBytes          *jpeg;     /* (owned) */
  cairo_surface_t *surface;  /* (owned) */
};

typedef struct {
  int      max_side;
  gboolean too_large;
} Limit;

/* Told the size before the pixels are made. */
static void
size_prepared_cb (GdkPixbufLoader *loader, int width, int height, gpointer data)
{
  Limit *limit = data;
  double scale = (double) limit->max_side / MAX (MAX (width, height), 1);

  limit->too_large = width < 1 || height < 1 || (gint64) width * height > MAX_PIXELS;
  if (limit->too_large)
    gdk_pixbuf_loader_set_size (loader, 1, 1);
  else if (scale < 1)
    gdk_pixbuf_loader_set_size (loader, MAX (width * scale, 1), MAX (height * scale, 1));
}

/* Bytes fed at once: the size is known and judged before the pixels are read. */
#define CHUNK 4096

static GdkPixbuf *
decode (const char *data, gsize length, int max_side, GError **error)
{
  static const struct { const char *magic; gsize length; const char *type; } kinds[] = {
    { "\x89PNG\r\n\x1a\n", 8, "png" },
    { "\xff\xd8\xff", 3, "jpeg" },
  };
  GdkPixbufLoader *loader = NULL;
  GdkPixbuf *pixbuf = NULL;
  Limit limit = { .max_side = max_side };
  gboolean done = TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (kinds) && loader == NULL; i++)
    if (length > kinds[i].length && memcmp (data, kinds[i].magic, kinds[i].length) == 0)
      loader = gdk_pixbuf_loader_new_with_type (kinds[i].type, NULL);
  if (loader != NULL) {
    g_signal_connect (loader, "size-prepared", G_CALLBACK (size_prepared_cb), &limit);
    for (gsize at = 0; at < length && done && !limit.too_large; at += CHUNK)
      done = gdk_pixbuf_loader_write (loader, (const guchar *) data + at, MIN (CHUNK, length - at), NULL);
    done = gdk_pixbuf_loader_close (loader, NULL) && done && !limit.too_large;
    if (done && gdk_pixbuf_loader_get_pixbuf (loader) != NULL)
      pixbuf = gdk_pixbuf_apply_embedded_orientation (gdk_pixbuf_loader_get_pixbuf (loader));
    g_object_unref (loader);
  }
  if (pixbuf == NULL)
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID,
                         limit.too_large ? _("The picture is too large; save it smaller and add it again")
                                   : _("The picture is neither PNG nor JPEG, or is damaged"));
  return pixbuf;
}

/* On white paper: what is transparent is white. (transfer full) */
static GdkPixbuf *
on_white (GdkPixbuf *from)
{
  GdkPixbuf *white = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, gdk_pixbuf_get_width (from), gdk_pixbuf_get_height (from));

  gdk_pixbuf_fill (white, 0xffffffff);
  gdk_pixbuf_composite (from, white, 0, 0, gdk_pixbuf_get_width (from), gdk_pixbuf_get_height (from), 0, 0, 1, 1,
                        GDK_INTERP_NEAREST, 255);
  return white;
}

static cairo_surface_t *
make_surface (GdkPixbuf *pixbuf, GBytes *jpeg)
{
  int width = gdk_pixbuf_get_width (pixbuf), height = gdk_pixbuf_get_height (pixbuf);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  guchar *pixels = cairo_image_surface_get_data (surface);

  for (int y = 0; y < height; y++) {
    const guchar *from = gdk_pixbuf_read_pixels (pixbuf) + (gsize) y * gdk_pixbuf_get_rowstride (pixbuf);
    guint32 *to = (guint32 *) (gpointer) (pixels + (gsize) y * cairo_image_surface_get_stride (surface));

    for (int x = 0; x < width; x++, from += 3)
      to[x] = (guint32) from[0] << 16 | (guint32) from[1] << 8 | from[2];
  }
  cairo_surface_mark_dirty (surface);
  /* A PDF takes the bytes as they are. */
  cairo_surface_set_mime_data (surface, CAIRO_MIME_TYPE_JPEG, g_bytes_get_data (jpeg, NULL), g_bytes_get_size (jpeg),
                               (cairo_destroy_func_t) g_bytes_unref, g_bytes_ref (jpeg));
  return surface;
}

static void
image_clear (gpointer data)
{
  HdImage *image = data;

  g_clear_pointer (&image->jpeg, g_bytes_unref);
  g_clear_pointer (&image->surface, cairo_surface_destroy);
}

HdImage *
hd_image_load (const char *path, GError **error)
{
  return hd_image_load_within (path, MAX_SIDE, error);
}

HdImage *
hd_image_load_within (const char *path, int max_side, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileInfo) info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_SIZE, G_FILE_QUERY_INFO_NONE, NULL, error);
  g_autoptr (GdkPixbuf) decoded = NULL, upright = NULL;
  g_autoptr (HdImage) image = NULL;
  g_autofree char *data = NULL;
  char *jpeg;
  gsize length;

  if (info == NULL)
    return NULL;
  if (g_file_info_get_size (info) > MAX_FILE) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("The picture is too large; save it smaller and add it again"));
    return NULL;
  }
  if (!g_file_load_contents (file, NULL, &data, &length, NULL, error))
    return NULL;
  decoded = decode (data, length, max_side, error);
  if (decoded == NULL)
    return NULL;
  upright = on_white (decoded);
  image = g_atomic_rc_box_new0 (HdImage);
  image->width = gdk_pixbuf_get_width (upright);
  image->height = gdk_pixbuf_get_height (upright);
  if (!gdk_pixbuf_save_to_buffer (upright, &jpeg, &length, "jpeg", error, "quality", JPEG_QUALITY, NULL))
    return NULL;
  image->jpeg = g_bytes_new_take (jpeg, length);
  image->surface = make_surface (upright, image->jpeg);
  return g_steal_pointer (&image);
}

HdImage *
hd_image_ref (HdImage *image)
{
  return g_atomic_rc_box_acquire (image);
}

void
hd_image_unref (HdImage *image)
{
  g_atomic_rc_box_release_full (image, image_clear);
}

int
hd_image_width (HdImage *image)
{
  return image->width;
}

int
hd_image_height (HdImage *image)
{
  return image->height;
}

GBytes *
hd_image_jpeg (HdImage *image)
{
  return image->jpeg;
}

cairo_surface_t *
hd_image_surface (HdImage *image)
{
  return image->surface;
}
