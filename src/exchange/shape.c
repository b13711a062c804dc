/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <pango/pangocairo.h>
#include <string.h>

#include "document-style.h"
#include "shape.h"

#define N_SIZES 32

/* Glyphs of the narrowest letter are no narrower than this share of the size. */
#define NARROWEST 0.2


struct _HdWord {
  char                 *text;
  guint                 length;    /* bytes */
  HdFace                face;
  float                 width;
  guint                 n_glyphs;
  guint                 n_clusters;
  cairo_glyph_t        *glyphs;    /* (owned) (nullable): NULL when the word needs several fonts */
  cairo_text_cluster_t *clusters;  /* (owned) (nullable) */
  PangoFont            *font;      /* (owned) (nullable) */
  GSList               *items;     /* (owned) of PangoGlyphItem: the word otherwise */
  HdWord               *space;     /* of the same face; NULL in a space */
};

struct _HdShaper {
  PangoContext  *context;
  PangoAttrList *attributes[N_SIZES][4];
  GHashTable    *words;   /* HdWord as its own key */
};

static guint
word_hash (gconstpointer key)
{
  const HdWord *word = key;
  guint hash = 2166136261u ^ (word->face.size * 4 + word->face.flags);

  for (guint i = 0; i < word->length; i++)
    hash = (hash ^ (guchar) word->text[i]) * 16777619u;
  return hash;
}

static gboolean
word_equal (gconstpointer a, gconstpointer b)
{
  const HdWord *x = a, *y = b;

  return x->length == y->length && x->face.size == y->face.size && x->face.flags == y->face.flags &&
         memcmp (x->text, y->text, x->length) == 0;
}

static void
word_free (gpointer data)
{
  HdWord *word = data;

  g_free (word->text);
  g_free (word->glyphs);
  g_free (word->clusters);
  g_clear_object (&word->font);
  g_slist_free_full (word->items, (GDestroyNotify) pango_glyph_item_free);
  g_free (word);
}

static void
shaper_clear (gpointer data)
{
  HdShaper *shaper = data;

  g_hash_table_unref (shaper->words);
  for (guint size = 0; size < N_SIZES; size++)
    for (guint flags = 0; flags < 4; flags++)
      g_clear_pointer (&shaper->attributes[size][flags], pango_attr_list_unref);
  g_object_unref (shaper->context);
}

static PangoAttrList *
attributes (HdShaper *shaper, HdFace face)
{
  PangoAttrList **list = &shaper->attributes[face.size % N_SIZES][face.flags & 3];
  PangoFontDescription *font;

  if (*list != NULL)
    return *list;
  font = pango_font_description_from_string (HD_FONT "," HD_FONT_FALLBACK);
  pango_font_description_set_absolute_size (font, face.size * PANGO_SCALE);
  pango_font_description_set_weight (font, face.flags & HD_WEIGHT_BOLD ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_font_description_set_style (font, face.flags & HD_WEIGHT_ITALIC ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
  *list = pango_attr_list_new ();
  pango_attr_list_insert (*list, pango_attr_font_desc_new (font));
  pango_font_description_free (font);
  return *list;
}

/* Takes over a word that is one run of one font from left to right, with a
 * glyph for every letter: all but emoji and foreign scripts. */
static gboolean
flatten (HdWord *word, PangoGlyphItem *item)
{
  const PangoGlyphString *string = item->glyphs;
  int at = 0;

  if (item->item->analysis.level % 2 != 0)
    return FALSE;
  for (int i = 0; i < string->num_glyphs; i++)
    if (string->glyphs[i].glyph & PANGO_GLYPH_UNKNOWN_FLAG)
      return FALSE;

  word->font = g_object_ref (item->item->analysis.font);
  word->glyphs = g_new (cairo_glyph_t, string->num_glyphs);
  word->clusters = g_new0 (cairo_text_cluster_t, string->num_glyphs);
  for (int i = 0; i < string->num_glyphs; i++) {
    const PangoGlyphInfo *glyph = &string->glyphs[i];
    int start = string->log_clusters[i];

    if (i == 0 || start != string->log_clusters[i - 1]) {
      if (word->n_clusters > 0)
        word->clusters[word->n_clusters - 1].num_bytes = start - string->log_clusters[i - 1];
      word->n_clusters++;
    }
    if (glyph->glyph != PANGO_GLYPH_EMPTY) {
      word->glyphs[word->n_glyphs].index = glyph->glyph;
      word->glyphs[word->n_glyphs].x = (double) (at + glyph->geometry.x_offset) / PANGO_SCALE;
      word->glyphs[word->n_glyphs].y = (double) glyph->geometry.y_offset / PANGO_SCALE;
      word->n_glyphs++;
      word->clusters[word->n_clusters - 1].num_glyphs++;
    }
    at += glyph->geometry.width;
  }
  if (word->n_clusters > 0)
    word->clusters[word->n_clusters - 1].num_bytes = word->length - string->log_clusters[string->num_glyphs - 1];
  return TRUE;
}

static HdWord *
shape (HdShaper *shaper, HdFace face, const char *text, gsize length)
{
  HdWord *word = g_new0 (HdWord, 1);
  GList *items;
  int width = 0;

  word->text = g_strndup (text, length);
  word->length = length;
  word->face = face;
  items = pango_itemize (shaper->context, word->text, 0, length, attributes (shaper, face), NULL);
  for (GList *l = items; l != NULL; l = l->next) {
    PangoGlyphItem *item = g_slice_new0 (PangoGlyphItem);

    item->item = l->data;
    item->glyphs = pango_glyph_string_new ();
    pango_shape_item (item->item, word->text, length, NULL, item->glyphs, PANGO_SHAPE_NONE);
    width += pango_glyph_string_get_width (item->glyphs);
    word->items = g_slist_prepend (word->items, item);
  }
  g_list_free (items);
  word->items = g_slist_reverse (word->items);
  word->width = (double) width / PANGO_SCALE;
  if (word->items != NULL && word->items->next == NULL && flatten (word, word->items->data)) {
    g_slist_free_full (word->items, (GDestroyNotify) pango_glyph_item_free);
    word->items = NULL;
  }
  return word;
}

HdShaper *
hd_shaper_new (void)
{
  HdShaper *shaper = g_atomic_rc_box_new0 (HdShaper);
  PangoFontMap *fonts = pango_cairo_font_map_new ();
  cairo_font_options_t *options = cairo_font_options_create ();

  /* Paper has no pixels: widths are those of the font's design. */
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  shaper->context = pango_font_map_create_context (fonts);
  pango_cairo_context_set_resolution (shaper->context, 72);
  pango_cairo_context_set_font_options (shaper->context, options);
  pango_context_set_round_glyph_positions (shaper->context, FALSE);
  pango_context_set_language (shaper->context, pango_language_from_string ("vi"));
  cairo_font_options_destroy (options);
  g_object_unref (fonts);
  shaper->words = g_hash_table_new_full (word_hash, word_equal, NULL, word_free);
  return shaper;
}

void
hd_shaper_unref (HdShaper *shaper)
{
  g_atomic_rc_box_release_full (shaper, shaper_clear);
}

/**
 * hd_shaper_word:
 * @text: @length bytes of valid UTF-8 without a break in it
 *
 * Returns: (transfer none): the word, valid as long as the shaper
 */
HdWord *
hd_shaper_word (HdShaper *shaper, HdFace face, const char *text, gsize length)
{
  HdWord key = { (char *) text, length, face };
  HdWord *word = g_hash_table_lookup (shaper->words, &key);

  if (word == NULL) {
    word = shape (shaper, face, text, length);
    if (length != 1 || *text != ' ')
      word->space = hd_shaper_word (shaper, face, " ", 1);
    g_hash_table_add (shaper->words, word);
  }
  return word;
}

/**
 * hd_shaper_fit:
 *
 * Where to break a word that is wider than its line: after the last hyphen or
 * slash that fits, else between two letters.
 *
 * Returns: bytes of @text that go on the line; at least one letter
 */
gsize
hd_shaper_fit (HdShaper *shaper, HdFace face, const char *text, gsize length, double width)
{
  gsize limit = MIN (width / (face.size * NARROWEST) + 1, 4096);
  const char *end = text;
  g_autofree PangoLogAttr *marks = NULL;
  g_autofree gsize *ends = NULL;
  guint n = 0, n_chars = 0, low = 0, high;

  while (end < text + length && n_chars < limit) {
    end = g_utf8_next_char (end);
    n_chars++;
  }
  marks = g_new0 (PangoLogAttr, n_chars + 1);
  ends = g_new (gsize, n_chars + 1);
  pango_get_log_attrs (text, end - text, 0, pango_language_from_string ("vi"), marks, n_chars + 1);
  end = text;
  for (guint i = 1; i <= n_chars; i++) {
    end = g_utf8_next_char (end);
    if (marks[i].is_cursor_position || i == n_chars)
      ends[n++] = end - text;
  }

  /* The greatest prefix that fits. */
  high = n;
  while (high - low > 1) {
    guint middle = (low + high) / 2;
    HdWord *word = shape (shaper, face, text, ends[middle - 1]);

    if (word->width <= width)
      low = middle;
    else
      high = middle;
    word_free (word);
  }
  if (low == 0)
    return n > 0 ? ends[0] : length;
  for (gsize i = ends[low - 1]; i > 1; i--)
    if (text[i - 1] == '-' || text[i - 1] == '/')
      return i;
  return ends[low - 1];
}

/* The width of a space in the face of @word. */
double
hd_word_space (HdWord *word)
{
  return word->space != NULL ? word->space->width : word->width;
}

double
hd_word_width (HdWord *word)
{
  return word->width;
}

static void
draw_items (HdWord *word, cairo_t *cr, double x, double y)
{
  for (GSList *l = word->items; l != NULL; l = l->next) {
    PangoGlyphItem *item = l->data;

    cairo_move_to (cr, x, y);
    pango_cairo_show_glyph_item (cr, word->text, item);
    x += (double) pango_glyph_string_get_width (item->glyphs) / PANGO_SCALE;
  }
}

struct _HdPen {
  cairo_t   *cr;
  PangoFont *font;      /* of what waits; borrowed from its words */
  GArray    *glyphs;    /* of cairo_glyph_t */
  GArray    *clusters;  /* of cairo_text_cluster_t */
  GString   *text;
};

/**
 * hd_pen_new:
 *
 * Drawing is dear by the call, not by the letter: a pen gathers what is in one
 * font, over many lines, and shows it at once.
 *
 * Returns: (transfer full): a pen that draws on @cr until hd_pen_free()
 */
HdPen *
hd_pen_new (cairo_t *cr)
{
  HdPen *pen = g_new0 (HdPen, 1);

  pen->cr = cr;
  pen->glyphs = g_array_new (FALSE, FALSE, sizeof (cairo_glyph_t));
  pen->clusters = g_array_new (FALSE, FALSE, sizeof (cairo_text_cluster_t));
  pen->text = g_string_new (NULL);
  return pen;
}

static void
flush (HdPen *pen)
{
  cairo_scaled_font_t *font;
  cairo_matrix_t matrix;

  if (pen->font == NULL)
    return;
  /* The font matrix and not the scaled font: the page may be drawn at any zoom. */
  font = pango_cairo_font_get_scaled_font (PANGO_CAIRO_FONT (pen->font));
  cairo_scaled_font_get_font_matrix (font, &matrix);
  cairo_set_font_face (pen->cr, cairo_scaled_font_get_font_face (font));
  cairo_set_font_matrix (pen->cr, &matrix);
  cairo_show_text_glyphs (pen->cr, pen->text->str, pen->text->len,
                          (cairo_glyph_t *) pen->glyphs->data, pen->glyphs->len,
                          (cairo_text_cluster_t *) pen->clusters->data, pen->clusters->len, 0);
  g_array_set_size (pen->glyphs, 0);
  g_array_set_size (pen->clusters, 0);
  g_string_truncate (pen->text, 0);
  pen->font = NULL;
}

void
hd_pen_free (HdPen *pen)
{
  flush (pen);
  g_array_unref (pen->glyphs);
  g_array_unref (pen->clusters);
  g_string_free (pen->text, TRUE);
  g_free (pen);
}

static void
gather (HdPen *pen, HdWord *word, double x, double y)
{
  guint from = pen->glyphs->len;

  g_array_append_vals (pen->glyphs, word->glyphs, word->n_glyphs);
  for (guint i = from; i < pen->glyphs->len; i++) {
    cairo_glyph_t *glyph = &g_array_index (pen->glyphs, cairo_glyph_t, i);

    glyph->x += x;
    glyph->y += y;
  }
  g_array_append_vals (pen->clusters, word->clusters, word->n_clusters);
  g_string_append_len (pen->text, word->text, word->length);
}

/**
 * hd_pen_words:
 * @x: start of the line
 * @y: its baseline
 */
void
hd_pen_words (HdPen *pen, const HdPlacedWord *words, guint n_words, double x, double y)
{
  for (guint i = 0; i < n_words; i++) {
    HdWord *word = words[i].word, *space = word->space;

    if (word->glyphs == NULL) {
      flush (pen);
      draw_items (word, pen->cr, x + words[i].x, y);
      continue;
    }
    if (pen->font != word->font)
      flush (pen);
    pen->font = word->font;
    /* The space itself, so that copied and searched text has it. */
    if (words[i].spaced && space->font == word->font)
      gather (pen, space, x + words[i].x - space->width, y);
    gather (pen, word, x + words[i].x, y);
  }
}
