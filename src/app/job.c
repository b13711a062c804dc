/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "feedback.h"
#include "job.h"

/* Work that ends sooner shows no bar. */
#define SHOW_AFTER_MILLISECONDS 400
#define TICK_MILLISECONDS 100

struct _HdJob
{
  GWeakRef        widget;
  GApplication   *application;  /* (owned) (nullable): held, for it must not end while a file is open in the worker */
  HdContext      *context;      /* (owned) (nullable) */
  HdStore        *store;        /* (owned) (nullable): the worker's handle */
  GCancellable   *cancellable;  /* (owned) */
  HdJobFlags      flags;
  HdJobWork       work;
  HdJobDone       done_func;
  gpointer        data;
  GDestroyNotify  destroy;
  char           *title;
  GtkWindow      *window;       /* borrowed (nullable): the bar */
  GtkProgressBar *bar;
  guint           tick_id;

  /* Written by the worker, read by the bar. */
  GMutex          lock;
  gint64          done;
  gint64          total;
};

static void
job_free (gpointer data)
{
  HdJob *job = data;

  g_clear_handle_id (&job->tick_id, g_source_remove);
  if (job->destroy != NULL)
    job->destroy (job->data);
  if (job->store != NULL)
    hd_store_close (job->store, NULL);
  g_clear_object (&job->store);
  g_clear_object (&job->context);
  if (job->application != NULL)
    g_application_release (job->application);
  g_clear_object (&job->application);
  g_clear_object (&job->cancellable);
  g_weak_ref_clear (&job->widget);
  g_mutex_clear (&job->lock);
  g_free (job->title);
  g_free (job);
}

static gboolean
close_bar_cb (HdJob *job)
{
  g_cancellable_cancel (job->cancellable);
  return GDK_EVENT_STOP;
}

static void
show_bar (HdJob *job)
{
  g_autoptr (GtkWidget) widget = g_weak_ref_get (&job->widget);
  g_autoptr (GtkBuilder) builder = NULL;

  if (widget == NULL || hd_feedback_window (widget) == NULL)
    return;
  builder = gtk_builder_new_from_resource ("/vn/hoadep/HoaDep/job.ui");
  job->window = GTK_WINDOW (gtk_builder_get_object (builder, "window"));
  job->bar = GTK_PROGRESS_BAR (gtk_builder_get_object (builder, "bar"));
  gtk_label_set_text (GTK_LABEL (gtk_builder_get_object (builder, "title")), job->title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (job->bar), GTK_ACCESSIBLE_PROPERTY_LABEL, job->title, -1);
  gtk_window_set_transient_for (job->window, hd_feedback_window (widget));
  g_signal_connect_swapped (job->window, "close-request", G_CALLBACK (close_bar_cb), job);
  g_object_add_weak_pointer (G_OBJECT (job->window), (gpointer *) &job->window);
  gtk_window_present (job->window);
}

static gboolean
tick_cb (gpointer data)
{
  HdJob *job = data;
  gint64 done, total;

  if (job->window == NULL) {
    show_bar (job);
    if (job->window == NULL) {
      job->tick_id = 0;
      return G_SOURCE_REMOVE;
    }
    job->tick_id = g_timeout_add (TICK_MILLISECONDS, tick_cb, job);
    return G_SOURCE_REMOVE;
  }
  g_mutex_lock (&job->lock);
  done = job->done;
  total = job->total;
  g_mutex_unlock (&job->lock);
  if (total > 0)
    gtk_progress_bar_set_fraction (job->bar, CLAMP ((double) done / total, 0, 1));
  else
    gtk_progress_bar_pulse (job->bar);
  return G_SOURCE_CONTINUE;
}

static void
work_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  HdJob *job = data;
  GError *error = NULL;

  if (job->work (job, job->store, job->cancellable, job->data, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
worked_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  HdJob *job = g_task_get_task_data (G_TASK (result));
  g_autoptr (GtkWidget) widget = g_weak_ref_get (&job->widget);
  g_autoptr (GError) error = NULL;

  g_task_propagate_boolean (G_TASK (result), &error);
  g_clear_handle_id (&job->tick_id, g_source_remove);
  if (job->window != NULL) {
    g_signal_handlers_disconnect_by_func (job->window, close_bar_cb, job);
    g_object_remove_weak_pointer (G_OBJECT (job->window), (gpointer *) &job->window);
    gtk_window_destroy (job->window);
  }
  if (job->store != NULL)
    hd_store_close (job->store, NULL);
  if ((job->flags & HD_JOB_WRITES) && job->context != NULL)
    hd_store_touch (hd_context_store (job->context), NULL);
  if (widget != NULL && job->done_func != NULL)
    job->done_func (widget, job->data, error);
}

GCancellable *
hd_job_run (GtkWidget      *widget,
            HdContext      *context,
            const char     *title,
            HdJobFlags      flags,
            HdJobWork       work,
            HdJobDone       done,
            gpointer        data,
            GDestroyNotify  destroy)
{
  HdJob *job = g_new0 (HdJob, 1);
  g_autoptr (GTask) task = NULL;
  g_autoptr (GError) error = NULL;

  g_weak_ref_init (&job->widget, widget);
  if (g_application_get_default () != NULL) {
    job->application = g_object_ref (g_application_get_default ());
    g_application_hold (job->application);
  }
  g_mutex_init (&job->lock);
  job->cancellable = g_cancellable_new ();
  job->flags = flags;
  job->work = work;
  job->done_func = done;
  job->data = data;
  job->destroy = destroy;
  job->title = g_strdup (title);
  task = g_task_new (NULL, NULL, worked_cb, NULL);
  g_task_set_source_tag (task, hd_job_run);
  g_task_set_task_data (task, job, job_free);
  if (context != NULL) {
    job->context = g_object_ref (context);
    job->store = hd_store_open_again (hd_context_store (context), !(flags & HD_JOB_WRITES), &error);
    if (job->store == NULL) {
      g_task_return_error (task, g_steal_pointer (&error));
      return job->cancellable;
    }
  }
  if (!(flags & HD_JOB_QUIET))
    job->tick_id = g_timeout_add (SHOW_AFTER_MILLISECONDS, tick_cb, job);
  g_task_run_in_thread (task, work_in_thread);
  return job->cancellable;
}

void
hd_job_progress (gint64   done,
                 gint64   total,
                 gpointer data)
{
  HdJob *job = data;

  g_mutex_lock (&job->lock);
  job->done = done;
  job->total = total;
  g_mutex_unlock (&job->lock);
}
