/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Long work off the main thread, with a handle of its own on the council file, a
 * bar that shows how far it is, and a button that stops it. */
#pragma once

#include <gtk/gtk.h>

#include "context.h"

G_BEGIN_DECLS

typedef struct _HdJob HdJob;

/* Runs in a worker. @store is the job's own handle, NULL if it was started without
 * a context. Report progress with hd_job_progress(), which is an HdProgress. */
typedef gboolean (*HdJobWork) (HdJob         *job,
                               HdStore       *store,
                               GCancellable  *cancellable,
                               gpointer       data,
                               GError       **error);

/* Runs in the main thread after the work: @error is NULL if it was done. Not
 * called if the widget is gone. */
typedef void     (*HdJobDone) (GtkWidget     *widget,
                               gpointer       data,
                               const GError  *error);

typedef enum {
  HD_JOB_QUIET  = 1 << 0,  /* no bar: the work goes on behind */
  HD_JOB_WRITES = 1 << 1,  /* the handle may write; the list hears of it afterwards */
} HdJobFlags;

/* Takes @data over. Returns a cancellable that stops the job. (transfer none) */
GCancellable *hd_job_run      (GtkWidget      *widget,
                               HdContext      *context,
                               const char     *title,
                               HdJobFlags      flags,
                               HdJobWork       work,
                               HdJobDone       done,
                               gpointer        data,
                               GDestroyNotify  destroy);
void          hd_job_progress (gint64          done,
                               gint64          total,
                               gpointer        job);

G_END_DECLS
