/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <inttypes.h>

#include "pair-view.h"
#include "store/contest.h"

#define N_SIDES 2

struct _HdPairView
{
  AdwBin       parent_instance;

  /* Template widgets */
  GtkLabel    *titles[N_SIDES];
  GtkTextView *views[N_SIDES];
  GtkLabel    *place;

  GArray      *passages;   /* (owned) of HdPassage, in the order of the first */
  guint        shown;      /* from 0 */
  guint        scroll_id;  /* idle */
};

G_DEFINE_FINAL_TYPE (HdPairView, hd_pair_view, ADW_TYPE_BIN)

static GtkTextBuffer *
buffer_of (HdPairView *self,
           guint       side)
{
  return gtk_text_view_get_buffer (self->views[side]);
}

/* Number, year, title and authors of an entry. (transfer full) */
static char *
describe (HdStore  *store,
          HdRecord *entry)
{
  g_autoptr (HdRecord) contest = hd_store_get (store, HD_TYPE_CONTEST, hd_record_int (entry, HD_ENTRY_CONTEST), NULL);
  g_autofree char *byline = hd_entry_byline (store, hd_record_id (entry));

  /* Translators: number of the receipt, year, title, authors. */
  return g_strdup_printf (_("No. %" PRId64 "/%" PRId64 ": %s\n%s"), hd_record_int (entry, HD_ENTRY_NUMBER),
                          contest != NULL ? hd_record_int (contest, HD_CONTEST_YEAR) : (gint64) 0, hd_record_text (entry, HD_ENTRY_TITLE), byline);
}

typedef struct {
  guint start, length, number;
} Mark;

static int
compare_marks (gconstpointer a,
               gconstpointer b)
{
  const Mark *one = a, *two = b;

  return (two->start > one->start) - (two->start < one->start);
}

static char *
name_of (const char *kind,
         guint       number)
{
  return g_strdup_printf ("%s-%u", kind, number);
}

/* Line by line: GTK 4.8 paints a tag over several lines on the first of them only. */
static void
apply_tag (GtkTextBuffer     *buffer,
           const char        *name,
           const GtkTextIter *start,
           const GtkTextIter *end)
{
  GtkTextIter at = *start;

  while (gtk_text_iter_compare (&at, end) < 0) {
    GtkTextIter line_end = at;

    if (!gtk_text_iter_ends_line (&line_end))
      gtk_text_iter_forward_to_line_end (&line_end);
    if (gtk_text_iter_compare (&line_end, end) > 0)
      line_end = *end;
    gtk_text_buffer_apply_tag_by_name (buffer, name, &at, &line_end);
    if (!gtk_text_iter_forward_line (&at))
      break;
  }
}

/* Writes the text of one side with its passages marked. The number stands before each; marks
 * of the buffer keep where a passage is, since the numbers move the text. */
static void
fill_side (HdPairView *self,
           guint       side,
           const char *body)
{
  GtkTextBuffer *buffer = buffer_of (self, side);
  g_autoptr (GArray) marks = g_array_new (FALSE, FALSE, sizeof (Mark));

  gtk_text_buffer_set_text (buffer, body, -1);
  for (guint i = 0; i < self->passages->len; i++) {
    HdPassage *passage = &g_array_index (self->passages, HdPassage, i);
    Mark mark = { side == 0 ? passage->first_start : passage->second_start, side == 0 ? passage->first_length : passage->second_length, i + 1 };

    g_array_append_val (marks, mark);
  }
  /* From the end, so that places before stay what they are. */
  g_array_sort (marks, compare_marks);
  for (guint i = 0; i < marks->len; i++) {
    Mark *mark = &g_array_index (marks, Mark, i);
    g_autofree char *number = g_strdup_printf ("[%u] ", mark->number);
    g_autofree char *start_name = name_of ("start", mark->number);
    g_autofree char *end_name = name_of ("end", mark->number);
    GtkTextIter start, end;

    gtk_text_buffer_get_iter_at_offset (buffer, &start, mark->start);
    gtk_text_buffer_get_iter_at_offset (buffer, &end, mark->start + mark->length);
    apply_tag (buffer, "common", &start, &end);
    gtk_text_buffer_create_mark (buffer, end_name, &end, TRUE);
    gtk_text_buffer_create_mark (buffer, start_name, &start, TRUE);
    gtk_text_buffer_insert_with_tags_by_name (buffer, &start, number, -1, "number", NULL);
  }
}

/* Once the lines have their heights: while they get them, a bar that moves is painted before
 * it has its place, and GTK warns of that. */
static gboolean
scroll_cb (gpointer data)
{
  HdPairView *self = data;
  g_autofree char *name = name_of ("start", self->shown + 1);

  self->scroll_id = 0;
  for (guint side = 0; side < N_SIDES; side++) {
    GtkTextMark *mark = gtk_text_buffer_get_mark (buffer_of (self, side), name);

    if (mark != NULL)
      gtk_text_view_scroll_to_mark (self->views[side], mark, 0, TRUE, 0, 0.2);
  }
  return G_SOURCE_REMOVE;
}

static void
show_passage (HdPairView *self)
{
  g_autofree char *place = NULL;

  for (guint side = 0; side < N_SIDES; side++) {
    GtkTextBuffer *buffer = buffer_of (self, side);
    GtkTextIter start, end;

    gtk_text_buffer_get_bounds (buffer, &start, &end);
    gtk_text_buffer_remove_tag_by_name (buffer, "shown", &start, &end);
    if (self->passages->len > 0) {
      g_autofree char *start_name = name_of ("start", self->shown + 1);
      g_autofree char *end_name = name_of ("end", self->shown + 1);

      gtk_text_buffer_get_iter_at_mark (buffer, &start, gtk_text_buffer_get_mark (buffer, start_name));
      gtk_text_buffer_get_iter_at_mark (buffer, &end, gtk_text_buffer_get_mark (buffer, end_name));
      apply_tag (buffer, "shown", &start, &end);
      gtk_text_buffer_place_cursor (buffer, &start);
    }
  }
  if (self->scroll_id == 0)
    self->scroll_id = g_idle_add_full (G_PRIORITY_LOW, scroll_cb, self, NULL);
  place = self->passages->len > 0 ? g_strdup_printf (_("Passage %u of %u"), self->shown + 1, self->passages->len) : NULL;
  gtk_label_set_text (self->place, place != NULL ? place : _("Nothing in common any more"));
}

void
hd_pair_view_step (HdPairView *self,
                   int         by)
{
  guint n = self->passages->len;

  if (n == 0)
    return;
  self->shown = (self->shown + n + by) % n;
  show_passage (self);
}

void
hd_pair_view_show (HdPairView       *self,
                   HdContext        *context,
                   HdLikeness       *likeness,
                   const HdLikePair *pair)
{
  HdStore *store = hd_context_store (context);
  gint64 ids[N_SIDES] = { pair->first, pair->second };
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint side = 0; side < N_SIDES; side++) {
    HdRecord *entry = hd_store_get (store, HD_TYPE_ENTRY, ids[side], NULL);

    g_ptr_array_add (entries, entry != NULL ? entry : g_object_new (HD_TYPE_ENTRY, NULL));
  }
  g_clear_pointer (&self->passages, g_array_unref);
  self->passages = hd_likeness_passages (likeness, hd_record_text (g_ptr_array_index (entries, 0), HD_ENTRY_BODY),
                                         hd_record_text (g_ptr_array_index (entries, 1), HD_ENTRY_BODY));
  self->shown = 0;
  for (guint side = 0; side < N_SIDES; side++) {
    HdRecord *entry = g_ptr_array_index (entries, side);
    g_autofree char *title = describe (store, entry);

    gtk_label_set_text (self->titles[side], title);
    fill_side (self, side, hd_record_text (entry, HD_ENTRY_BODY));
  }
  show_passage (self);
}

static void
hd_pair_view_dispose (GObject *object)
{
  HdPairView *self = HD_PAIR_VIEW (object);

  g_clear_handle_id (&self->scroll_id, g_source_remove);
  g_clear_pointer (&self->passages, g_array_unref);
  G_OBJECT_CLASS (hd_pair_view_parent_class)->dispose (object);
}

static void
hd_pair_view_class_init (HdPairViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  static const char *const titles[] = { "first_title", "second_title" };
  static const char *const views[] = { "first_view", "second_view" };

  G_OBJECT_CLASS (klass)->dispose = hd_pair_view_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/pair-view.ui");
  for (guint side = 0; side < N_SIDES; side++) {
    gtk_widget_class_bind_template_child_full (widget_class, titles[side], FALSE,
                                               G_STRUCT_OFFSET (HdPairView, titles) + side * sizeof (GtkLabel *));
    gtk_widget_class_bind_template_child_full (widget_class, views[side], FALSE,
                                               G_STRUCT_OFFSET (HdPairView, views) + side * sizeof (GtkTextView *));
  }
  gtk_widget_class_bind_template_child (widget_class, HdPairView, place);
}

static void
hd_pair_view_init (HdPairView *self)
{
  /* On light and dark alike. Bold letters would break the lines anew at every step. */
  static const GdkRGBA light = { 0.21, 0.52, 0.89, 0.14 };
  static const GdkRGBA strong = { 0.21, 0.52, 0.89, 0.40 };

  gtk_widget_init_template (GTK_WIDGET (self));
  self->passages = g_array_new (FALSE, FALSE, sizeof (HdPassage));
  for (guint side = 0; side < N_SIDES; side++) {
    GtkTextBuffer *buffer = buffer_of (self, side);

    gtk_text_buffer_create_tag (buffer, "common", "underline", PANGO_UNDERLINE_SINGLE, "background-rgba", &light, NULL);
    gtk_text_buffer_create_tag (buffer, "number", "weight", PANGO_WEIGHT_BOLD, "scale", PANGO_SCALE_SMALL, NULL);
    gtk_text_buffer_create_tag (buffer, "shown", "underline", PANGO_UNDERLINE_DOUBLE, "background-rgba", &strong, NULL);
  }
}
