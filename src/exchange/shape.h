/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Words as glyphs. Each word is shaped once for each font it is set in: a list
 * of names is made of few different words. */
#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

typedef struct _HdShaper HdShaper;
typedef struct _HdWord   HdWord;

/* A font of the document: points and HD_WEIGHT_BOLD, HD_WEIGHT_ITALIC. */
typedef struct {
  guint8 size;
  guint8 flags;
} HdFace;

HdShaper *hd_shaper_new    (void);
void      hd_shaper_unref  (HdShaper   *shaper);
HdWord   *hd_shaper_word   (HdShaper   *shaper,
                            HdFace      face,
                            const char *text,
                            gsize       length);
gsize     hd_shaper_fit    (HdShaper   *shaper,
                            HdFace      face,
                            const char *text,
                            gsize       length,
                            double      width);
double    hd_word_width    (HdWord     *word);
double    hd_word_space    (HdWord     *word);

/* A word where it stands, from the start of its line, points. @spaced: a space
 * parts it from the word before. */
typedef struct {
  HdWord *word;
  float   x;
  guint8  spaced;
} HdPlacedWord;

typedef struct _HdPen HdPen;

HdPen    *hd_pen_new       (cairo_t            *cr);
void      hd_pen_words     (HdPen              *pen,
                            const HdPlacedWord *words,
                            guint               n_words,
                            double              x,
                            double              y);
void      hd_pen_free      (HdPen              *pen);

G_END_DECLS
