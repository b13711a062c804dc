/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The document every paper is made of, whatever file it ends in. A caller says
 * what the text is (a heading, a clause, the signature block); sizes, weights,
 * indents, rules, upper case, numbers of headings and closing punctuation
 * follow from Nghị định 30/2020/NĐ-CP and are never given by a caller.
 *
 * Text is plain UTF-8, copied, brought to NFC and stripped of characters that
 * no file format can hold. It is never read as markup. Dates are ISO. */
#pragma once

#include <glib-object.h>

#include "image.h"

G_BEGIN_DECLS

typedef struct _HdDocument HdDocument;
typedef struct _HdSection  HdSection;
typedef struct _HdRuns     HdRuns;
typedef struct _HdTable    HdTable;

/* Runs: a line of text with bold and italic parts. */

typedef enum {
  HD_RUN_PLAIN  = 0,
  HD_RUN_BOLD   = 1 << 0,
  HD_RUN_ITALIC = 1 << 1,
} HdRunFlags;

HdRuns     *hd_runs_new            (void);
HdRuns     *hd_runs_new_text       (const char *text);
void        hd_runs_add            (HdRuns     *runs,
                                    const char *text,
                                    HdRunFlags  flags);
void        hd_runs_add_break      (HdRuns     *runs);
void        hd_runs_free           (HdRuns     *runs);
char       *hd_runs_to_text        (HdRuns     *runs);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdRuns, hd_runs_free)

/* Tables: columns, and rows pulled from a source while a file is written. */

typedef enum {
  HD_COLUMN_TEXT,     /* text; wrapped */
  HD_COLUMN_INT,      /* number, "1.620" */
  HD_COLUMN_MONEY,    /* number of đồng, "2.340.000" */
  HD_COLUMN_DATE,     /* ISO text, possibly partial; "05/01/2026", "01/2026", "2026" */
  HD_COLUMN_PERCENT,  /* number in hundredths of a per cent, 8473 is "84,73" */
  HD_COLUMN_POINTS,   /* number in hundredths of a point, the same */
  HD_COLUMN_ORDINAL,  /* TT: number or text; left empty in a normal row it counts 1, 2, 3... */
  HD_COLUMN_BARCODE,  /* text whose last line stands as a bar code above itself on paper that is drawn, as text elsewhere */
} HdColumnType;

typedef enum {
  HD_ALIGN_AUTO,      /* text left, numbers right, dates and ordinals centred */
  HD_ALIGN_LEFT,
  HD_ALIGN_CENTER,
  HD_ALIGN_RIGHT,
} HdAlign;

/**
 * HdColumn:
 * @title: heading of the column
 * @key: (nullable): stable name for machine-readable output
 * @group: (nullable): neighbours with the same group share a heading above theirs
 * @weight: share of the table's width; 0 for the usual share of its type: text
 *   60, barcode 50, money and date 30, int, percent and points 20, ordinal 12
 */
typedef struct {
  const char  *title;
  const char  *key;
  const char  *group;
  guint        weight;
  HdColumnType type;
  HdAlign      align;
} HdColumn;

typedef enum {
  HD_CELL_EMPTY,
  HD_CELL_TEXT,
  HD_CELL_NUMBER,
} HdCellKind;

/* @text and @source are borrowed: they must live until the next row is asked for. A text
 * in a number column is shown as it is; a date column takes ISO text. @source (nullable)
 * says which rows the number is made of, as hd_report_rows() reads it; writers do not look
 * at it. */
typedef struct {
  HdCellKind  kind;
  const char *text;
  gint64      number;
  const char *source;
} HdCell;

static inline HdCell
hd_cell_text (const char *text)
{
  return (HdCell) { HD_CELL_TEXT, text, 0, NULL };
}

static inline HdCell
hd_cell_number (gint64 number)
{
  return (HdCell) { HD_CELL_NUMBER, NULL, number, NULL };
}

static inline HdCell
hd_cell_sourced (gint64 number, const char *source)
{
  return (HdCell) { HD_CELL_NUMBER, NULL, number, source };
}

typedef enum {
  HD_ROW_NORMAL,
  HD_ROW_GROUP,   /* bold; a text runs on over the empty cells after it */
  HD_ROW_TOTAL,   /* bold, the same */
} HdRowKind;

/* @cells has as many members as the table has columns, all HD_CELL_EMPTY when
 * the source is asked. */
typedef struct {
  HdRowKind  kind;
  HdCell    *cells;
} HdRow;

/**
 * HdRowSource:
 * @rewind: starts again before the first row; called before every pass
 * @next: fills @row; FALSE at the end, or with @error set on failure
 * @count: (nullable): the number of rows, for progress only; -1 when not known
 * @free: (nullable): called once with the table
 *
 * Every pass must give the same rows. A pass runs on one thread at a time, not
 * necessarily the one that made the source.
 */
typedef struct {
  gboolean (*rewind) (gpointer   data,
                      GError   **error);
  gboolean (*next)   (gpointer   data,
                      HdRow     *row,
                      GError   **error);
  gint64   (*count)  (gpointer   data);
  void     (*free)   (gpointer   data);
} HdRowSource;

HdTable        *hd_table_new            (const char        *name,
                                         const HdColumn    *columns,
                                         guint              n_columns,
                                         const HdRowSource *source,
                                         gpointer           data);
HdTable        *hd_table_new_static     (const char        *name,
                                         const HdColumn    *columns,
                                         guint              n_columns);
void            hd_table_append         (HdTable           *table,
                                         HdRowKind          kind,
                                         const HdCell      *cells);
HdTable        *hd_table_ref            (HdTable           *table);
void            hd_table_unref          (HdTable           *table);
const char     *hd_table_get_name       (HdTable           *table);
guint           hd_table_get_n_columns  (HdTable           *table);
const HdColumn *hd_table_get_column     (HdTable           *table,
                                         guint              index);
gboolean        hd_table_rewind         (HdTable           *table,
                                         GError           **error);
gboolean        hd_table_next           (HdTable           *table,
                                         HdRow             *row,
                                         GError           **error);
gint64          hd_table_count          (HdTable           *table);
/* A number that stands in the text of a row, such as in that of the total. */
void            hd_table_add_number     (HdTable           *table,
                                         const char        *label,
                                         gboolean           known,
                                         gint64             value,
                                         const char        *source);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdTable, hd_table_unref)

/* Sections: the body, and one for each annex. */

typedef enum {
  HD_ITEM_DASH,    /* "- " */
  HD_ITEM_PLUS,    /* "+ ", below a dash */
  HD_ITEM_NUMBER,  /* khoản without a title: "1. " */
  HD_ITEM_LETTER,  /* điểm: "a) ", in the Vietnamese order a b c d đ e g */
} HdItemKind;

void hd_section_set_landscape (HdSection  *section,
                               gboolean    landscape);
void hd_section_add_heading   (HdSection  *section,
                               guint       level,
                               const char *title);
void hd_section_add_paragraph (HdSection  *section,
                               HdRuns     *runs);
void hd_section_add_text      (HdSection  *section,
                               const char *text);
void hd_section_add_item      (HdSection  *section,
                               HdItemKind  kind,
                               guint       number,
                               HdRuns     *runs);
void hd_section_add_centered  (HdSection  *section,
                               HdRuns     *runs);
void hd_section_add_table     (HdSection  *section,
                               HdTable    *table);
void hd_section_add_image     (HdSection  *section,
                               HdImage    *image,
                               double      width,
                               double      height,
                               const char *description);

/* Documents. */

/* Number may be "" for one that is not given yet: room is left for it. Without
 * number and symbol the paper has none. */
typedef struct {
  const char *superior;   /* cơ quan chủ quản; may be "" */
  const char *issuer;     /* cơ quan ban hành */
  const char *number;     /* "5" or "05" */
  const char *symbol;     /* "BC-HĐTĐKT" */
  const char *place;      /* "Long Biên" */
  const char *date;       /* ISO; "" leaves room for day and month */
} HdDocumentLetterhead;

/* Every member may be "" or NULL. */
typedef struct {
  const char *authority;  /* quyền hạn: "TM. HỘI ĐỒNG" */
  const char *post;       /* post in the council: "CHỦ TỊCH" */
  const char *body_post;  /* box 7b, above the name: the post in the body that owns the seal */
  const char *name;       /* without academic title */
} HdSignature;

/* Margins in mm; Nghị định 30 allows top and bottom 20-25, left 30-35, right 15-20. */
typedef struct {
  double top;
  double bottom;
  double left;
  double right;
} HdPageSetup;

HdDocument *hd_document_new                (void);
HdDocument *hd_document_ref                (HdDocument         *document);
void        hd_document_unref              (HdDocument         *document);
void        hd_document_set_page_setup     (HdDocument         *document,
                                            const HdPageSetup  *setup);
void        hd_document_set_letterhead     (HdDocument                 *document,
                                            const HdDocumentLetterhead *letterhead);
void        hd_document_set_title          (HdDocument         *document,
                                            const char         *type_name,
                                            const char         *subject);
void        hd_document_set_competence     (HdDocument         *document,
                                            const char         *text);
void        hd_document_add_basis          (HdDocument         *document,
                                            const char         *text);
void        hd_document_add_addressee      (HdDocument         *document,
                                            const char         *text);
void        hd_document_set_signature      (HdDocument         *document,
                                            const HdSignature  *signature);
void        hd_document_set_left_signature (HdDocument         *document,
                                            const HdSignature  *signature);
void        hd_document_add_recipient      (HdDocument         *document,
                                            const char         *text);
HdSection  *hd_document_get_body           (HdDocument         *document);
HdSection  *hd_document_add_annex          (HdDocument         *document,
                                            const char         *title,
                                            const char         *reference);
char       *hd_document_get_full_title     (HdDocument         *document);
GPtrArray  *hd_document_list_tables        (HdDocument         *document);
void        hd_document_append             (HdDocument        **documents,
                                            HdDocument         *next);
HdTable    *hd_document_find_table         (HdDocument         *document,
                                            const char         *name);
HdDocument *hd_document_pick_table         (HdDocument         *document,
                                            const char         *name);


/* Numbers: those of the text and of the tables that say which rows they are made of. */

/**
 * HdNumber:
 * @label: where it stands, in words of the paper
 * @known: FALSE for one that nobody can tell
 * @value: what stands there
 * @percent: it is a share in hundredths of a per cent: its rows are those of what has
 *   been reached, and do not add up to it
 * @hundredths: it and its rows are points in hundredths
 * @source: as hd_report_rows() reads it
 */
typedef struct {
  char    *label;
  gboolean known;
  gint64   value;
  gboolean percent;
  gboolean hundredths;
  char    *source;
} HdNumber;

void        hd_number_free                 (HdNumber           *number);
void        hd_document_add_number         (HdDocument         *document,
                                            const char         *label,
                                            gboolean            known,
                                            gint64              value,
                                            const char         *source);
GPtrArray  *hd_document_list_numbers       (HdDocument         *document,
                                            GError            **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdDocument, hd_document_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdNumber, hd_number_free)

G_END_DECLS
