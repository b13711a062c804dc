/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "job.h"
#include "thumbnail.h"

/* A picture beyond this is not decoded: some hundred bytes may promise gigabytes. */
#define MAX_PIXELS (G_GINT64_CONSTANT (120) * 1000 * 1000)

/* A picture to be made small in a worker. */
typedef struct {
  char            *path;
  int              size;
  GdkPixbuf       *pixbuf;  /* (nullable) */
  HdThumbnailFunc  done;
} Thumbnail;

static void
thumbnail_free (gpointer data)
{
  Thumbnail *thumbnail = data;

  g_free (thumbnail->path);
  g_clear_object (&thumbnail->pixbuf);
  g_free (thumbnail);
}

static gboolean
make_thumbnail (HdJob         *job,
                HdStore       *none,
                GCancellable  *cancellable,
                gpointer       data,
                GError       **error)
{
  Thumbnail *thumbnail = data;
  int width, height;

  /* Only the head of the file is read for its size. */
  if (gdk_pixbuf_get_file_info (thumbnail->path, &width, &height) != NULL && (gint64) width * height <= MAX_PIXELS) {
    /* Twice as many pixels as asked for, for screens that have them. */
    g_autoptr (GdkPixbuf) small = gdk_pixbuf_new_from_file_at_scale (thumbnail->path, 2 * thumbnail->size, 2 * thumbnail->size, TRUE, NULL);

    /* Photos of telephones lie as the telephone was held. */
    if (small != NULL)
      thumbnail->pixbuf = gdk_pixbuf_apply_embedded_orientation (small);
  }
  return TRUE;
}

static void
thumbnail_made_cb (GtkWidget    *widget,
                   gpointer      data,
                   const GError *error)
{
  Thumbnail *thumbnail = data;
  g_autoptr (GdkTexture) texture = thumbnail->pixbuf != NULL ? gdk_texture_new_for_pixbuf (thumbnail->pixbuf) : NULL;

  if (texture != NULL)
    thumbnail->done (widget, thumbnail->path, texture);
}

void
hd_thumbnail_load (GtkWidget       *widget,
                   const char      *path,
                   int              size,
                   HdThumbnailFunc  done)
{
  Thumbnail *thumbnail = g_new0 (Thumbnail, 1);

  thumbnail->path = g_strdup (path);
  thumbnail->size = size;
  thumbnail->done = done;
  hd_job_run (widget, NULL, "", HD_JOB_QUIET, make_thumbnail, thumbnail_made_cb, thumbnail, thumbnail_free);
}
