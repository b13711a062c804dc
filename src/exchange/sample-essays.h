/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Invented writings, made from parts of sentences that are read from data/sample. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _HdSampleEssays HdSampleEssays;

/* Whom a writing is about and who wrote it: what stands in it for {name}, {author} … */
typedef struct {
  const char *name, *he, *author, *unit, *phone, *email, *street, *year;
} HdSampleEssay;

HdSampleEssays *hd_sample_essays_load      (GError **error);
void            hd_sample_essays_free      (HdSampleEssays *self);
/* (transfer full) */
char           *hd_sample_essays_title     (HdSampleEssays *self, const HdSampleEssay *essay, GRand *rand);
/* Paragraphs of about so many words, with an empty line between. `telling` adds a sentence that tells who
 * wrote it. (transfer full) */
char           *hd_sample_essays_text      (HdSampleEssays *self, const HdSampleEssay *essay, guint words, gboolean telling, GRand *rand);
/* A newspaper or station. (transfer none) */
const char     *hd_sample_essays_publisher (HdSampleEssays *self, GRand *rand);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdSampleEssays, hd_sample_essays_free)

G_END_DECLS
