/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "feedback.h"
#include "print.h"

static void
begin_cb (GtkPrintOperation *operation,
          GtkPrintContext   *context,
          HdPages           *pages)
{
  gtk_print_operation_set_n_pages (operation, hd_pages_get_n_pages (pages));
}

/* Annexes may lie across while the report stands upright. */
static void
page_setup_cb (GtkPrintOperation *operation,
               GtkPrintContext   *context,
               int                page,
               GtkPageSetup      *setup,
               HdPages           *pages)
{
  g_autoptr (GtkPaperSize) a4 = gtk_paper_size_new (GTK_PAPER_NAME_A4);
  double width, height;

  hd_pages_get_size (pages, page, &width, &height);
  gtk_page_setup_set_paper_size (setup, a4);
  gtk_page_setup_set_orientation (setup, width > height ? GTK_PAGE_ORIENTATION_LANDSCAPE : GTK_PAGE_ORIENTATION_PORTRAIT);
}

static void
draw_cb (GtkPrintOperation *operation,
         GtkPrintContext   *context,
         int                page,
         HdPages           *pages)
{
  cairo_t *cr = gtk_print_context_get_cairo_context (context);
  double width, height;

  hd_pages_get_size (pages, page, &width, &height);
  cairo_scale (cr, gtk_print_context_get_width (context) / width, gtk_print_context_get_height (context) / height);
  hd_pages_draw (pages, page, cr);
}

void
hd_print (GtkWidget  *widget,
          HdPages    *pages,
          const char *job_name)
{
  g_autoptr (GtkPrintOperation) operation = gtk_print_operation_new ();
  g_autoptr (GError) error = NULL;

  gtk_print_operation_set_job_name (operation, job_name);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  /* The operation may outlive the preview that it was started from. */
  g_object_set_data_full (G_OBJECT (operation), "pages", hd_pages_ref (pages), (GDestroyNotify) hd_pages_unref);
  g_signal_connect (operation, "begin-print", G_CALLBACK (begin_cb), pages);
  g_signal_connect (operation, "request-page-setup", G_CALLBACK (page_setup_cb), pages);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_cb), pages);
  if (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, hd_feedback_window (widget), &error) ==
      GTK_PRINT_OPERATION_RESULT_ERROR)
    hd_feedback_error (widget, _("The document cannot be printed"), error);
}
