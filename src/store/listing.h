/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nominations one after the other, straight from a running statement, for papers
 * and files of any length. What a public list must not hold never leaves here: of
 * a birth only the year does. */
#pragma once

#include "store.h"

G_BEGIN_DECLS

typedef struct _HdListing HdListing;

typedef enum {
  HD_LISTING_KIND,              /* nick */
  HD_LISTING_HONORIFIC,
  HD_LISTING_FULL_NAME,
  HD_LISTING_BIRTH_YEAR,        /* "" or YYYY */
  HD_LISTING_SEX,               /* nick */
  HD_LISTING_POSITION,
  HD_LISTING_WORKPLACE,
  HD_LISTING_UNIT,              /* name */
  HD_LISTING_MOVEMENT,          /* name */
  HD_LISTING_AWARD_FORM,        /* name */
  HD_LISTING_AWARD_LEVEL,       /* nick */
  HD_LISTING_YEAR,
  HD_LISTING_RECEIVED,          /* ISO date */
  HD_LISTING_STATUS,            /* nick */
  HD_LISTING_ACHIEVEMENT_TYPE,  /* nick */
  HD_LISTING_DECISION_NUMBER,
  HD_LISTING_DECISION_DATE,     /* ISO date */
  HD_LISTING_ACHIEVEMENT,
  HD_LISTING_N_FIELDS,
} HdListingField;

typedef enum {
  HD_LISTING_NOMINATIONS,       /* every nomination of the year */
  HD_LISTING_EXEMPLARS,         /* the rows that the figure "exemplars" counts, each subject once */
} HdListingWhat;

/* Until it is let go, a handle for reading sees the file as it was when this was
 * called, so that a report of many statements is of one moment. Calls nest. On the
 * handle that writes, which nobody writes behind, it does nothing. */
gboolean    hd_store_freeze   (HdStore *store, GError **error);
void        hd_store_thaw     (HdStore *store);

HdListing  *hd_listing_new    (HdStore *store, HdListingWhat what, gint64 year, const char *kind);
void        hd_listing_set_as_of (HdListing *self, const char *as_of);
void        hd_listing_free   (HdListing *self);
gboolean    hd_listing_rewind (HdListing *self, GError **error);
gboolean    hd_listing_next   (HdListing *self, GError **error);
const char *hd_listing_text   (HdListing *self, HdListingField field);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdListing, hd_listing_free)

G_END_DECLS
