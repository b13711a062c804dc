/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gdk/gdk.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <math.h>
#include <poppler.h>
#include <string.h>

#include "preview.h"
#include "store/error.h"

/* A picture beyond this is not decoded: some hundred bytes may promise gigabytes. */
#define MAX_PIXELS    (G_GINT64_CONSTANT (120) * 1000 * 1000)
#define MAX_BYTES     (G_GINT64_CONSTANT (128) * 1024 * 1024)
/* What is shown of a picture or page along its longer side. */
#define SHOWN_SIDE    2000
#define MAX_TEXT      (200 * 1024)
/* Points; the largest sheet of a plan is far below. */
#define MAX_PAGE_SIDE 15000.0

static gboolean
refuse (GError     **error,
        HdError      code,
        const char  *message)
{
  g_set_error_literal (error, HD_ERROR, code, message);
  return FALSE;
}

static gboolean
load_image (HdPreview   *preview,
            const char  *path,
            GError     **error)
{
  g_autoptr (GdkPixbuf) pixbuf = NULL;
  int width, height;

  /* Only the head of the file is read for its size. */
  if (gdk_pixbuf_get_file_info (path, &width, &height) == NULL)
    return refuse (error, HD_ERROR_CORRUPT, _("The picture is damaged, or of a kind that cannot be shown here"));
  if ((gint64) width * height > MAX_PIXELS)
    return refuse (error, HD_ERROR_TOO_LARGE, _("The picture is too large to be shown here"));
  if (MAX (width, height) > SHOWN_SIDE)
    pixbuf = gdk_pixbuf_new_from_file_at_scale (path, SHOWN_SIDE, SHOWN_SIDE, TRUE, NULL);
  else
    pixbuf = gdk_pixbuf_new_from_file (path, NULL);
  if (pixbuf == NULL)
    return refuse (error, HD_ERROR_CORRUPT, _("The picture is damaged, or of a kind that cannot be shown here"));
  /* Photos of telephones lie as the telephone was held. */
  preview->pixbuf = gdk_pixbuf_apply_embedded_orientation (pixbuf);
  return TRUE;
}

static gboolean
load_page (HdPreview   *preview,
           const char  *path,
           int          index,
           GError     **error)
{
  g_autofree char *uri = g_filename_to_uri (path, NULL, NULL);
  g_autoptr (GError) reason = NULL;
  g_autoptr (GObject) document = (GObject *) poppler_document_new_from_file (uri, NULL, &reason);
  g_autoptr (GObject) page = NULL;
  cairo_surface_t *surface;
  cairo_t *cr;
  double width, height, scale;

  if (document == NULL)
    return g_error_matches (reason, POPPLER_ERROR, POPPLER_ERROR_ENCRYPTED)
             ? refuse (error, HD_ERROR_ENCRYPTED, _("The document is protected by a password"))
             : refuse (error, HD_ERROR_CORRUPT, _("The document is damaged"));
  preview->n_pages = poppler_document_get_n_pages (POPPLER_DOCUMENT (document));
  if (preview->n_pages > 0)
    page = (GObject *) poppler_document_get_page (POPPLER_DOCUMENT (document), CLAMP (index, 0, preview->n_pages - 1));
  if (page == NULL)
    return refuse (error, HD_ERROR_CORRUPT, _("The document is damaged"));
  poppler_page_get_size (POPPLER_PAGE (page), &width, &height);
  if (!(width >= 1 && height >= 1))
    return refuse (error, HD_ERROR_CORRUPT, _("The document is damaged"));
  if (width > MAX_PAGE_SIDE || height > MAX_PAGE_SIDE)
    return refuse (error, HD_ERROR_TOO_LARGE, _("The page is too large to be shown here"));
  scale = MIN (3.0, SHOWN_SIDE / MAX (width, height));
  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, MAX (1, lround (width * scale)), MAX (1, lround (height * scale)));
  cr = cairo_create (surface);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, scale, scale);
  poppler_page_render (POPPLER_PAGE (page), cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  preview->pixbuf = gdk_pixbuf_get_from_surface (surface, 0, 0, cairo_image_surface_get_width (surface),
                                                 cairo_image_surface_get_height (surface));
  cairo_surface_destroy (surface);
  return preview->pixbuf != NULL || refuse (error, HD_ERROR_FAILED, _("The document cannot be drawn"));
}

static gboolean
load_text (HdPreview   *preview,
           const char  *path,
           GError     **error)
{
  g_autofree char *bytes = g_malloc (MAX_TEXT + 1);
  FILE *file = g_fopen (path, "rbe");
  gsize n;
  const char *end;

  if (file == NULL)
    return refuse (error, HD_ERROR_NOT_FOUND, _("The file is missing from the folder of files"));
  n = fread (bytes, 1, MAX_TEXT + 1, file);
  fclose (file);
  preview->cut = n > MAX_TEXT;
  n = MIN (n, MAX_TEXT);
  if (memchr (bytes, '\0', n) != NULL)
    return refuse (error, HD_ERROR_CORRUPT, _("The file is no plain text"));
  /* The limit may fall into the middle of a letter. */
  if (preview->cut && !g_utf8_validate_len (bytes, n, &end) && bytes + n - end < 4)
    n = end - bytes;
  preview->text = g_utf8_make_valid (bytes, n);
  return TRUE;
}

void
hd_preview_free (HdPreview *preview)
{
  g_clear_object (&preview->pixbuf);
  g_free (preview->text);
  g_free (preview);
}

HdPreview *
hd_preview_load (const char  *path,
                 const char  *mime,
                 int          page,
                 GError     **error)
{
  g_autoptr (HdPreview) preview = g_new0 (HdPreview, 1);
  GStatBuf info;
  gboolean loaded;

  if (path == NULL || g_stat (path, &info) != 0)
    loaded = refuse (error, HD_ERROR_NOT_FOUND, _("The file is missing from the folder of files"));
  else if (g_str_has_prefix (mime, "text/"))
    loaded = load_text (preview, path, error);
  else if (info.st_size > MAX_BYTES)
    loaded = refuse (error, HD_ERROR_TOO_LARGE, _("The file is too large to be shown here"));
  else if (g_str_has_prefix (mime, "image/"))
    loaded = load_image (preview, path, error);
  else if (g_str_equal (mime, "application/pdf"))
    loaded = load_page (preview, path, page, error);
  else
    loaded = refuse (error, HD_ERROR_INVALID, _("Files of this kind are shown by another program"));
  return loaded ? g_steal_pointer (&preview) : NULL;
}
