/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the writers see of a document. Nothing outside src/exchange reads this. */
#pragma once

#include "document.h"
#include "document-style.h"

G_BEGIN_DECLS

/* The height and width of A4, mm. */
#define HD_PAPER_SHORT 210.0
#define HD_PAPER_LONG  297.0

/* A run without text is a line break. */
typedef struct {
  char      *text;
  HdRunFlags flags;
} HdRun;

struct _HdRuns {
  GArray *array;  /* of HdRun */
};

typedef enum {
  HD_BLOCK_HEADING,
  HD_BLOCK_PARAGRAPH,
  HD_BLOCK_ITEM,
  HD_BLOCK_CENTERED,
  HD_BLOCK_TABLE,
  HD_BLOCK_IMAGE,
} HdBlockKind;

typedef struct {
  HdBlockKind kind;
  guint       level;   /* of a heading, from 1 */
  HdItemKind  item;
  char       *marker;  /* (owned) (nullable): "I. ", "a) ", "- " */
  HdRuns     *runs;    /* (owned) (nullable) */
  HdTable    *table;   /* (owned) (nullable) */
  HdImage    *image;   /* (owned) (nullable) */
  double      width;   /* of an image, mm */
  double      height;
  char       *description;  /* (owned) (nullable): of an image, for who cannot see it */
} HdBlock;

struct _HdSection {
  gboolean   landscape;
  char      *title;
  char      *reference;
  GPtrArray *blocks;       /* (owned) of HdBlock */
  guint      counters[3];  /* the last heading number of each level */
};

/* An owned copy of what the caller gave; every member is set. */
typedef struct {
  char *authority;
  char *post;
  char *body_post;
  char *name;
} HdSignatureText;

struct _HdDocument {
  HdPageSetup      page;
  gboolean         has_letterhead;
  char            *superior;
  char            *issuer;
  char            *number;
  char            *symbol;
  char            *place;
  char            *date;
  char            *type_name;
  char            *subject;
  char            *competence;
  GPtrArray       *bases;       /* of char */
  GPtrArray       *addressees;  /* of char */
  GPtrArray       *recipients;  /* of char */
  gboolean         has_signature;
  gboolean         has_left_signature;
  HdSignatureText  signature;
  HdSignatureText  left_signature;
  HdSection       *body;
  GPtrArray       *annexes;     /* of HdSection */
  GPtrArray       *numbers;     /* of HdNumber: those of the text */
  HdDocument      *next;        /* (owned) (nullable): the paper that follows in the same file */
};

char     *hd_clean_text          (const char *text);
char     *hd_roman               (guint       number);
HdSection *hd_section_new        (void);
void      hd_section_free        (HdSection  *section);
char     *hd_document_annex_name (HdDocument *document,
                                  guint       index);
gboolean  hd_document_has_body   (HdDocument *document);
gint64    hd_document_count_rows (HdDocument *document);
GPtrArray *hd_document_list_images (HdDocument *document);

HdNumber *hd_number_new          (const char *label,
                                  gboolean    known,
                                  gint64      value,
                                  const char *source);
/* (element-type HdNumber): those in the text of rows, kept by the table. */
GPtrArray *hd_table_get_numbers  (HdTable    *table);
/* FALSE where rows are read from elsewhere: none of their cells has a source. */
gboolean  hd_table_keeps_rows    (HdTable    *table);

/* Tables as they are shown. */

gboolean  hd_table_has_groups   (HdTable      *table);
guint     hd_table_group_span   (HdTable      *table,
                                 guint         column);
HdAlign   hd_column_align       (const HdColumn *column);
HdStyleId hd_column_style       (const HdColumn *column);
void      hd_table_widths       (HdTable      *table,
                                 double        total,
                                 double       *widths);
char     *hd_table_cell_text    (HdTable      *table,
                                 guint         column,
                                 const HdCell *cell);
void      hd_table_row_spans    (HdTable      *table,
                                 const HdRow  *row,
                                 guint        *spans,
                                 guint        *shown);

G_END_DECLS
