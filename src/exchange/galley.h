/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Text set in lines, before it has a place on a page. */
#pragma once

#include "document-private.h"
#include "shape.h"

G_BEGIN_DECLS

/* Points from the galley's corner; @first and @n_words count in its words. */
typedef struct {
  float x;
  float top;
  float baseline;
  float bottom;
  guint first;
  guint n_words;
} HdLine;

/* A filled rectangle: all rules and borders are. */
typedef struct {
  float x;
  float y;
  float width;
  float height;
} HdRect;

/* @image is owned where an array of these says so. */
typedef struct {
  HdImage *image;
  float    x;
  float    y;
  float    width;
  float    height;
} HdPlacedImage;

typedef struct {
  GArray *words;  /* of HdPlacedWord */
  GArray *lines;  /* of HdLine */
  GArray *rects;  /* of HdRect */
  GArray *images; /* (owned) of HdPlacedImage */
  GArray *pieces; /* of the paragraph being set */
} HdGalley;

HdGalley *hd_galley_new       (void);
void      hd_galley_free      (HdGalley     *galley);
void      hd_galley_clear     (HdGalley     *galley);
void      hd_galley_rect      (HdGalley     *galley,
                               double        x,
                               double        y,
                               double        width,
                               double        height);
void      hd_galley_image     (HdGalley     *galley,
                               HdImage      *image,
                               double        x,
                               double        y,
                               double        width,
                               double        height);
double    hd_galley_paragraph (HdGalley     *galley,
                               HdShaper     *shaper,
                               HdStyleId     style,
                               const char   *marker,
                               const HdRuns *runs,
                               double        x,
                               double        y,
                               double        width);
double    hd_galley_text      (HdGalley     *galley,
                               HdShaper     *shaper,
                               HdStyleId     style,
                               gboolean      bold,
                               const char   *text,
                               double        x,
                               double        y,
                               double        width);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdGalley, hd_galley_free)

G_END_DECLS
