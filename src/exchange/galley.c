/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "galley.h"

#include <string.h>

/* The vertical metrics of Times New Roman, shares of the size: single spacing
 * is what a word processor makes of it. */
#define ASCENT      0.891
#define LINE_HEIGHT 1.149

/* A stretch without spaces longer than this is cut without shaping it whole. */
#define LONG_WORD 512

/* Adjacent letters of one run. @word is NULL for a stretch that is too long. */
typedef struct {
  HdWord     *word;
  const char *text;
  gsize       length;
  HdFace      face;
  guint8      spaced;
  guint8      newline;
} Piece;

typedef struct {
  HdGalley      *galley;
  HdShaper      *shaper;
  const HdStyle *style;
  double         x;       /* of the column */
  double         y;       /* top of the line */
  double         width;   /* of the column */
  double         indent;  /* of this line */
  double         used;
  guint          first;   /* word of this line */
} Setter;

static void
placed_image_clear (gpointer data)
{
  hd_image_unref (((HdPlacedImage *) data)->image);
}

HdGalley *
hd_galley_new (void)
{
  HdGalley *galley = g_new0 (HdGalley, 1);

  galley->words = g_array_new (FALSE, FALSE, sizeof (HdPlacedWord));
  galley->lines = g_array_new (FALSE, FALSE, sizeof (HdLine));
  galley->rects = g_array_new (FALSE, FALSE, sizeof (HdRect));
  galley->images = g_array_new (FALSE, FALSE, sizeof (HdPlacedImage));
  g_array_set_clear_func (galley->images, placed_image_clear);
  galley->pieces = g_array_new (FALSE, FALSE, sizeof (Piece));
  return galley;
}

void
hd_galley_free (HdGalley *galley)
{
  g_array_unref (galley->words);
  g_array_unref (galley->lines);
  g_array_unref (galley->rects);
  g_array_unref (galley->images);
  g_array_unref (galley->pieces);
  g_free (galley);
}

void
hd_galley_clear (HdGalley *galley)
{
  g_array_set_size (galley->images, 0);
  g_array_set_size (galley->words, 0);
  g_array_set_size (galley->lines, 0);
  g_array_set_size (galley->rects, 0);
}

void
hd_galley_image (HdGalley *galley, HdImage *image, double x, double y, double width, double height)
{
  HdPlacedImage placed = { hd_image_ref (image), x, y, width, height };

  g_array_append_val (galley->images, placed);
}

void
hd_galley_rect (HdGalley *galley, double x, double y, double width, double height)
{
  HdRect rect = { x, y, width, height };

  g_array_append_val (galley->rects, rect);
}

static double
available (Setter *setter)
{
  return setter->width - setter->indent;
}

static void
put (Setter *setter, HdWord *word, gboolean spaced)
{
  HdPlacedWord placed = { word, 0, spaced };

  if (setter->galley->words->len == setter->first)
    placed.spaced = FALSE;
  if (placed.spaced)
    setter->used += hd_word_space (word);
  placed.x = setter->used;
  setter->used += hd_word_width (word);
  g_array_append_val (setter->galley->words, placed);
}

/* @last: the line ends a paragraph or was broken on purpose, and is not stretched. */
static void
finish_line (Setter *setter, gboolean last)
{
  GArray *words = setter->galley->words;
  double size = setter->style->size, rest = available (setter) - setter->used;
  double height = size * LINE_HEIGHT * setter->style->line / 100;
  HdLine line = { setter->x + setter->indent, setter->y, 0, setter->y + height, setter->first, words->len - setter->first };
  guint gaps = 0;

  /* The extra of wider spacing goes above the letters, as in a word processor. */
  line.baseline = line.bottom - size * (LINE_HEIGHT - ASCENT);
  if (setter->style->justify == HD_JUSTIFY_CENTER)
    line.x += rest / 2;
  else if (setter->style->justify == HD_JUSTIFY_RIGHT)
    line.x += rest;
  else if (setter->style->justify == HD_JUSTIFY_BOTH && !last && rest > 0) {
    guint before = 0;

    for (guint i = setter->first; i < words->len; i++)
      gaps += g_array_index (words, HdPlacedWord, i).spaced;
    for (guint i = setter->first; i < words->len && gaps > 0; i++) {
      HdPlacedWord *placed = &g_array_index (words, HdPlacedWord, i);

      before += placed->spaced;
      placed->x += rest * before / gaps;
    }
  }
  g_array_append_val (setter->galley->lines, line);
  setter->y += height;
  setter->first = words->len;
  setter->used = 0;
  setter->indent = 0;
}

static double
piece_width (Setter *setter, Piece *piece)
{
  if (piece->word == NULL && piece->length <= LONG_WORD)
    piece->word = hd_shaper_word (setter->shaper, piece->face, piece->text, piece->length);
  return piece->word != NULL ? hd_word_width (piece->word) : G_MAXDOUBLE / 1e6;
}

/* A piece that does not fit on a line of its own, letter by letter. */
static void
put_cut (Setter *setter, Piece *piece)
{
  while (piece->length > 0) {
    double room = available (setter) - setter->used;
    gsize fit = piece->length;

    if (piece_width (setter, piece) > room) {
      fit = hd_shaper_fit (setter->shaper, piece->face, piece->text, piece->length, room);
      /* Not even one letter beside what is there. */
      if (setter->used > 0 && hd_word_width (hd_shaper_word (setter->shaper, piece->face, piece->text, fit)) > room) {
        finish_line (setter, FALSE);
        continue;
      }
    }
    put (setter, hd_shaper_word (setter->shaper, piece->face, piece->text, fit), FALSE);
    piece->text += fit;
    piece->length -= fit;
    piece->word = NULL;
    if (piece->length > 0)
      finish_line (setter, FALSE);
  }
}

static void
set_pieces (Setter *setter, GArray *pieces)
{
  for (guint i = 0, next; i < pieces->len; i = next) {
    Piece *piece = &g_array_index (pieces, Piece, i);
    double width = 0, space = 0;

    if (piece->newline)
      finish_line (setter, TRUE);
    /* Pieces without a space between them stay together. */
    for (next = i; next < pieces->len; next++) {
      Piece *part = &g_array_index (pieces, Piece, next);

      if (next > i && (part->spaced || part->newline))
        break;
      width += piece_width (setter, part);
    }
    if (piece->spaced && piece->word != NULL)
      space = hd_word_space (piece->word);
    if (setter->used > 0 && setter->used + space + width > available (setter) + 0.01)
      finish_line (setter, FALSE);
    for (guint j = i; j < next; j++) {
      Piece *part = &g_array_index (pieces, Piece, j);

      if (width > available (setter) + 0.01)
        put_cut (setter, part);
      else if (part->length > 0)
        put (setter, part->word, part->spaced);
    }
  }
  finish_line (setter, TRUE);
}

/* Splits a line of text at its spaces. @space and @newline say what stands
 * before it, and are left saying what stands after it. */
static void
add_pieces (GArray *pieces, const char *text, HdFace face, gboolean *space, gboolean *newline)
{
  const char *p = text;

  while (*p != '\0') {
    gsize length = strcspn (p, " \n");

    if (length > 0) {
      Piece piece = { NULL, p, length, face, *space, *newline };

      g_array_append_val (pieces, piece);
      *space = *newline = FALSE;
    }
    p += length;
    if (*p == '\n' && *newline) {
      /* An empty line between two breaks. */
      Piece piece = { NULL, p, 0, face, FALSE, TRUE };

      g_array_append_val (pieces, piece);
    }
    if (*p == '\n')
      *newline = TRUE;
    else if (*p == ' ')
      *space = TRUE;
    p += *p != '\0';
  }
}

static double
set (HdGalley *galley, HdShaper *shaper, HdStyleId style, double x, double y, double width)
{
  const HdStyle *look = &hd_styles[style];
  double left = look->left * 72 / 25.4;
  Setter setter = { galley, shaper, look, x + left, y, width - left, look->indent * 72 / 25.4, 0, galley->words->len };

  if (style == HD_STYLE_SIGN_SPACE)
    return HD_SIGN_SPACE_HEIGHT;
  set_pieces (&setter, galley->pieces);
  return setter.y - y;
}

/**
 * hd_galley_paragraph:
 * @marker: (nullable): text before @runs
 * @x: left edge of the column
 * @y: top of the first line
 *
 * Sets a paragraph without the space before and after it.
 *
 * Returns: its height
 */
double
hd_galley_paragraph (HdGalley     *galley,
                     HdShaper     *shaper,
                     HdStyleId     style,
                     const char   *marker,
                     const HdRuns *runs,
                     double        x,
                     double        y,
                     double        width)
{
  HdFace face = { hd_styles[style].size, hd_styles[style].flags & (HD_WEIGHT_BOLD | HD_WEIGHT_ITALIC) };
  gboolean space = FALSE, newline = FALSE;

  g_array_set_size (galley->pieces, 0);
  if (marker != NULL)
    add_pieces (galley->pieces, marker, face, &space, &newline);
  for (guint i = 0; runs != NULL && i < runs->array->len; i++) {
    const HdRun *run = &g_array_index (runs->array, HdRun, i);
    HdFace own = { face.size, face.flags | run->flags };

    add_pieces (galley->pieces, run->text != NULL ? run->text : "\n", own, &space, &newline);
  }
  return set (galley, shaper, style, x, y, width);
}

/* The same for one text, as in the cell of a table. */
double
hd_galley_text (HdGalley   *galley,
                HdShaper   *shaper,
                HdStyleId   style,
                gboolean    bold,
                const char *text,
                double      x,
                double      y,
                double      width)
{
  HdFace face = { hd_styles[style].size, hd_styles[style].flags & (HD_WEIGHT_BOLD | HD_WEIGHT_ITALIC) };
  gboolean space = FALSE, newline = FALSE;

  g_array_set_size (galley->pieces, 0);
  if (bold)
    face.flags |= HD_WEIGHT_BOLD;
  add_pieces (galley->pieces, text, face, &space, &newline);
  return set (galley, shaper, style, x, y, width);
}
