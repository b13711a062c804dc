/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <pango/pangocairo.h>
#include <string.h>
#include "document-private.h"
#include "judge-reader.h"
#include "page.h"
#include "store/attachment.h"
#include "store/error.h"
#include "target.h"

#define POINTS(mm) ((mm) * 72 / 25.4)

/* A scan of handwriting is read on screen: more dots than a portrait in print, and as much
 * of the page as the margins leave. */
#define SCAN_SIDE   2000
#define SCAN_WIDTH  165.0
#define SCAN_HEIGHT 225.0

/* From the edges of the paper to what stands outside the text, mm. */
#define EDGE_SIDE   20.0
#define EDGE_TOP    9.0
#define EDGE_BOTTOM 12.0
#define EDGE_FONT   HD_FONT ", " HD_FONT_FALLBACK " 10"

typedef struct {
  HdStore         *store;
  HdJudgeWorks    *works;
  cairo_surface_t *surface;
  cairo_t         *cr;
  guint            page, n_pages;   /* drawn so far; in all */
  GCancellable    *cancellable;
  HdProgress       progress;
  gpointer         data;
  gint64           done;
} Reader;

static cairo_status_t
write_bytes (void *closure, const unsigned char *bytes, unsigned int length)
{
  return hd_target_write (closure, bytes, length) ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR;
}

static gboolean
step (Reader *self, GError **error)
{
  self->done++;
  if (self->progress != NULL)
    self->progress (self->done, 2 * self->works->works->len, self->data);
  if (!g_cancellable_is_cancelled (self->cancellable))
    return TRUE;
  g_set_error_literal (error, HD_ERROR, HD_ERROR_CANCELLED, _("Stopped"));
  return FALSE;
}

/* "Bài viết · 1.450 từ": what it is, without who made it. */
static char *
describe_work (Reader *self, HdRecord *work)
{
  g_autofree char *kind = hd_store_label (self->store, "contest_kind", hd_record_int (work, HD_WORK_KIND));
  GString *text = g_string_new (kind);
  gint64 words = hd_record_int (work, HD_WORK_WORDS), seconds = hd_record_int (work, HD_WORK_SECONDS);

  if (words > 0)
    g_string_append_printf (text, " · %" PRId64 " từ", words);
  if (seconds > 0)
    g_string_append_printf (text, " · %" PRId64 " phút %02" PRId64 " giây", seconds / 60, seconds % 60);
  return g_string_free (text, FALSE);
}

/* Pictures stand in the text; of other files it says where they lie. */
static gboolean
add_files (Reader *self, HdSection *body, HdRecord *work, GError **error)
{
  g_autoptr (GPtrArray) files = hd_attachment_list (self->store, "work", hd_record_id (work), error);

  for (guint i = 0; files != NULL && i < files->len; i++) {
    HdRecord *attachment = g_ptr_array_index (files, i);
    g_autofree char *path = hd_attachment_path (self->store, HD_ATTACHMENT (attachment));
    g_autofree char *name = hd_judge_file_name (work, i, attachment);
    g_autofree char *caption = g_strdup_printf ("Hình %u của tác phẩm %s", i + 1, hd_record_text (work, HD_WORK_CODE));
    HdImage *image;

    if (!hd_judge_file_is_picture (attachment)) {
      g_autofree char *where = g_strdup_printf ("Tệp kèm theo: %s", name);

      hd_section_add_text (body, where);
      continue;
    }
    image = path == NULL ? NULL : hd_image_load_within (path, SCAN_SIDE, error);
    if (image == NULL) {
      g_prefix_error (error, "%s: ", name);
      return FALSE;
    }
    hd_section_add_image (body, image, SCAN_WIDTH, SCAN_HEIGHT, caption);
  }
  return files != NULL;
}

/* (transfer full) (nullable) */
static HdPages *
lay_out_work (Reader *self, HdRecord *work, GError **error)
{
  g_autoptr (HdDocument) document = hd_document_new ();
  HdSection *body = hd_document_get_body (document);
  g_autofree char *what = describe_work (self, work);
  g_auto (GStrv) lines = g_strsplit (hd_record_text (work, HD_WORK_BODY), "\n", -1);
  HdRuns *runs = hd_runs_new ();

  hd_document_set_title (document, hd_record_text (work, HD_WORK_CODE), hd_record_text (work, HD_WORK_TITLE));
  hd_runs_add (runs, what, HD_RUN_ITALIC);
  hd_section_add_centered (body, runs);
  for (guint i = 0; lines[i] != NULL; i++)
    if (*g_strstrip (lines[i]) != '\0')
      hd_section_add_text (body, lines[i]);
  if (!add_files (self, body, work, error))
    return NULL;
  return hd_pages_new (document, self->cancellable, NULL, NULL, error);
}

/* @starts: the page that each work begins on; NULL while they are not known, which takes
 * as many lines. (transfer full) (nullable) */
static HdPages *
lay_out_contents (Reader *self, const guint *starts, GError **error)
{
  static const HdColumn columns[] = {
    { "TT", NULL, NULL, 11, HD_COLUMN_ORDINAL },
    { "Mã số", NULL, NULL, 27, HD_COLUMN_TEXT, HD_ALIGN_CENTER },
    { "Tên tác phẩm", NULL, NULL, 66, HD_COLUMN_TEXT },
    { "Loại, độ dài", NULL, NULL, 40, HD_COLUMN_TEXT },
    { "Trang", NULL, NULL, 14, HD_COLUMN_INT },
  };
  g_autoptr (HdDocument) document = hd_document_new ();
  HdTable *table = hd_table_new_static ("contents", columns, G_N_ELEMENTS (columns));
  g_autofree char *subject = g_strdup_printf ("%s - %s\nGiám khảo %02u: %s", hd_record_text (self->works->contest, HD_CONTEST_NAME),
                                              hd_record_text (self->works->round, HD_CONTEST_ROUND_NAME), self->works->number,
                                              hd_record_text (self->works->judge, HD_JUDGE_FULL_NAME));

  for (guint i = 0; i < self->works->works->len; i++) {
    HdRecord *work = g_ptr_array_index (self->works->works, i);
    g_autofree char *what = describe_work (self, work);

    hd_table_append (table, HD_ROW_NORMAL, (HdCell[G_N_ELEMENTS (columns)]) {
      { HD_CELL_EMPTY }, hd_cell_text (hd_record_text (work, HD_WORK_CODE)), hd_cell_text (hd_record_text (work, HD_WORK_TITLE)),
      hd_cell_text (what), hd_cell_number (starts == NULL ? 0 : starts[i]) });
  }
  hd_document_set_title (document, "Tác phẩm được phân công đọc", subject);
  hd_section_add_table (hd_document_get_body (document), table);
  return hd_pages_new (document, self->cancellable, NULL, NULL, error);
}

/* A line outside the text, at @x mm from the left, or from the right where @right. */
static void
draw_edge (Reader *self, const char *text, double width, double y, gboolean right)
{
  PangoLayout *layout = pango_cairo_create_layout (self->cr);
  PangoFontDescription *font = pango_font_description_from_string (EDGE_FONT);
  PangoRectangle extents;

  pango_layout_set_font_description (layout, font);
  pango_layout_set_text (layout, text, -1);
  pango_layout_get_extents (layout, NULL, &extents);
  cairo_set_source_rgb (self->cr, 0, 0, 0);
  cairo_move_to (self->cr, right ? width - POINTS (EDGE_SIDE) - (double) extents.width / PANGO_SCALE : POINTS (EDGE_SIDE), y);
  pango_cairo_show_layout (self->cr, layout);
  pango_font_description_free (font);
  g_object_unref (layout);
}

/* @code: of the work, NULL on the contents */
static void
draw_pages (Reader *self, HdPages *pages, const char *code)
{
  for (guint i = 0; i < hd_pages_get_n_pages (pages); i++) {
    g_autofree char *number = g_strdup_printf ("%u/%u", ++self->page, self->n_pages);
    double width, height;

    hd_pages_get_size (pages, i, &width, &height);
    cairo_pdf_surface_set_size (self->surface, width, height);
    hd_pages_draw (pages, i, self->cr);
    if (code != NULL) {
      g_autofree char *head = g_strdup_printf ("Mã số %s", code);

      draw_edge (self, head, width, POINTS (EDGE_TOP), FALSE);
    }
    draw_edge (self, number, width, height - POINTS (EDGE_BOTTOM), TRUE);
    cairo_show_page (self->cr);
  }
}

static void
add_bookmark (Reader *self, const char *title)
{
  g_autofree char *place = g_strdup_printf ("page=%u", self->page + 1);

  cairo_pdf_surface_add_outline (self->surface, CAIRO_PDF_OUTLINE_ROOT, title, place, 0);
}

/* The works are laid out twice, once to be counted and once to be drawn: the pictures of a
 * hundred of them at a time would fill the memory. */
static gboolean
count_pages (Reader *self, guint *starts, GError **error)
{
  g_autoptr (HdPages) contents = lay_out_contents (self, NULL, error);

  if (contents == NULL)
    return FALSE;
  self->n_pages = hd_pages_get_n_pages (contents);
  for (guint i = 0; i < self->works->works->len; i++) {
    g_autoptr (HdPages) pages = lay_out_work (self, g_ptr_array_index (self->works->works, i), error);

    if (pages == NULL || !step (self, error))
      return FALSE;
    starts[i] = self->n_pages + 1;
    self->n_pages += hd_pages_get_n_pages (pages);
  }
  return TRUE;
}

static gboolean
draw (Reader *self, const guint *starts, GError **error)
{
  g_autoptr (HdPages) contents = lay_out_contents (self, starts, error);

  if (contents == NULL)
    return FALSE;
  add_bookmark (self, "Danh mục tác phẩm");
  draw_pages (self, contents, NULL);
  for (guint i = 0; i < self->works->works->len; i++) {
    HdRecord *work = g_ptr_array_index (self->works->works, i);
    g_autoptr (HdPages) pages = lay_out_work (self, work, error);
    g_autofree char *title = g_strdup_printf ("%s · %s", hd_record_text (work, HD_WORK_CODE), hd_record_text (work, HD_WORK_TITLE));

    if (pages == NULL || !step (self, error))
      return FALSE;
    add_bookmark (self, title);
    draw_pages (self, pages, hd_record_text (work, HD_WORK_CODE));
  }
  return TRUE;
}

gboolean
hd_judge_reader_write (HdStore *store, HdJudgeWorks *works, GFile *file, GCancellable *cancellable, HdProgress progress,
                       gpointer data, GError **error)
{
  g_autoptr (HdTarget) target = hd_target_new (file, error);
  g_autofree guint *starts = g_new0 (guint, works->works->len);
  Reader self = { store, works, .cancellable = cancellable, .progress = progress, .data = data };
  cairo_status_t status;
  gboolean done;

  if (target == NULL || !count_pages (&self, starts, error))
    return FALSE;
  self.surface = cairo_pdf_surface_create_for_stream (write_bytes, target, POINTS (HD_PAPER_SHORT), POINTS (HD_PAPER_LONG));
  self.cr = cairo_create (self.surface);
  /* No author and no time of its own. */
  cairo_pdf_surface_set_metadata (self.surface, CAIRO_PDF_METADATA_TITLE, "Tác phẩm được phân công đọc");
  cairo_pdf_surface_set_metadata (self.surface, CAIRO_PDF_METADATA_CREATOR, "Hoa Đẹp");
  cairo_pdf_surface_set_metadata (self.surface, CAIRO_PDF_METADATA_CREATE_DATE, "1980-01-01T00:00:00Z");
  done = draw (&self, starts, error);
  cairo_destroy (self.cr);
  cairo_surface_finish (self.surface);
  status = cairo_surface_status (self.surface);
  cairo_surface_destroy (self.surface);
  if (done && status != CAIRO_STATUS_SUCCESS && status != CAIRO_STATUS_WRITE_ERROR) {
    g_set_error (error, HD_ERROR, HD_ERROR_FAILED, _("The PDF file could not be made: %s"), cairo_status_to_string (status));
    done = FALSE;
  }
  return done && hd_target_commit (target, error);
}
