/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The workbook of a judge's pack, as it comes back: in whatever program it was filled in and
 * saved, its hidden page still says what it belongs to. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "judge-works.h"
#include "score-read-private.h"
#include "sheet.h"
#include "store/error.h"
#include "store/text.h"

/* How far down the headings may have slid. */
#define MAX_HEADING_ROW 40

typedef struct {
  HdScoreReading *reading;
  HdStore        *store;
  HdSheet        *sheet;
  const char     *name;
  guint           hidden;     /* the hidden page */
  gint64          round, judge;
  gboolean        several;    /* pages of marks: a cell is named with its page */
} Book;

static const char *
text_at (Book *self, guint page, guint row, guint column)
{
  return hd_sheet_get_cell (self->sheet, page, row, column)->text;
}

/* "D7", or "Phiếu chấm 2!D7". (transfer full) */
static char *
cell_name (Book *self, guint page, guint row, guint column)
{
  g_autofree char *letters = hd_sheet_column_name (column);
  g_autofree char *cell = self->several ? g_strdup_printf ("%s!%s%u", hd_sheet_get_name (self->sheet, page), letters, row + 1)
                                        : g_strdup_printf ("%s%u", letters, row + 1);

  return g_strdup_printf (_("cell %s"), cell);
}

/* The value beside a key of the hidden page; "" if there is none. */
static const char *
hidden_value (Book *self, const char *key)
{
  for (guint row = 0; row < hd_sheet_get_n_rows (self->sheet, self->hidden); row++)
    if (strcmp (text_at (self, self->hidden, row, 0), key) == 0)
      return text_at (self, self->hidden, row, 1);
  return "";
}

static gint64
hidden_id (Book *self, const char *key)
{
  return g_ascii_strtoll (hidden_value (self, key), NULL, 10);
}

static void
refuse_whole (Book *self, const char *rule, const char *sentence)
{
  hd_score_reading_refuse (self->reading, self->name, "", rule, g_strdup (sentence));
}

/* Whether the workbook is of this contest and of a judge of it. */
static gboolean
check_hidden (Book *self)
{
  g_autoptr (HdRecord) round = NULL, judge = NULL;

  if (strcmp (hidden_value (self, "format"), HD_SCORE_BOOK_FORMAT) != 0) {
    refuse_whole (self, "format", _("This workbook is none of a judge's pack, or one of another version of the program"));
    return FALSE;
  }
  self->round = hidden_id (self, "round");
  self->judge = hidden_id (self, "judge");
  round = hd_store_get (self->store, HD_TYPE_CONTEST_ROUND, self->round, NULL);
  if (hidden_id (self, "contest") != self->reading->contest || round == NULL ||
      hd_record_int (round, HD_CONTEST_ROUND_CONTEST) != self->reading->contest) {
    refuse_whole (self, "contest", _("This workbook is of another contest"));
    return FALSE;
  }
  judge = hd_score_reading_judge (self->reading, self->store, self->name, "", self->judge);
  return judge != NULL;
}

/* The row of the headings, from 0; G_MAXUINT if it is not to be found. */
static guint
find_headings (Book *self, guint page, HdScorePage *expected)
{
  g_autofree char *wanted = hd_score_page_heading (expected, HD_SCORE_COLUMN_CODE);

  for (guint row = 0; row < MIN (hd_sheet_get_n_rows (self->sheet, page), MAX_HEADING_ROW); row++) {
    g_autofree char *text = hd_text_clean (text_at (self, page, row, HD_SCORE_COLUMN_CODE), -1);

    if (strcmp (text, wanted) == 0)
      return row;
  }
  return G_MAXUINT;
}

/* A column that was moved would give one criterion the marks of another. */
static gboolean
check_headings (Book *self, guint page, guint row, HdScorePage *expected)
{
  gboolean fine = TRUE;

  for (guint i = 0; i < hd_score_page_columns (expected); i++) {
    g_autofree char *heading = hd_score_page_heading (expected, i), *wanted = hd_text_clean (heading, -1);
    g_autofree char *text = hd_text_clean (text_at (self, page, row, i), -1);
    g_autofree char *where = NULL;

    if (strcmp (text, wanted) == 0)
      continue;
    where = cell_name (self, page, row, i);
    hd_score_reading_refuse (self->reading, self->name, where, "heading",
                             g_strdup_printf (_("The heading has been changed: it was “%s”"), wanted));
    fine = FALSE;
  }
  return fine;
}

/* Why a cell cannot hold a mark at all; NULL if it may. */
static const char *
wrong_kind (const HdCell *cell)
{
  switch (cell->kind) {
  case HD_CELL_DATE:
    return _("A date stands where a mark should. Type the mark again, and see that the cell is no date");
  case HD_CELL_BOOLEAN:
    return _("“True” or “false” stands where a mark should");
  case HD_CELL_ERROR:
  case HD_CELL_NO_VALUE:
    return _("A formula without a value stands where a mark should");
  default:
    return NULL;
  }
}

static gboolean
read_row (Book *self, guint page, guint row, HdScorePage *expected, GError **error)
{
  g_autoptr (HdScoreLine) line = hd_score_line_new (self->name, expected->criteria);
  guint n = expected->criteria->len, total = HD_SCORE_COLUMN_FIRST + n;
  g_autofree char *code = g_strstrip (g_strdup (text_at (self, page, row, HD_SCORE_COLUMN_CODE)));
  gboolean empty = *code == '\0';

  line->code_at = cell_name (self, page, row, HD_SCORE_COLUMN_CODE);
  line->where = g_strdup (line->code_at);
  line->code = code;
  line->round = self->round;
  line->judge = self->judge;
  line->rubric = expected->rubric;
  line->source = "workbook";
  line->comment = text_at (self, page, row, total + 1);
  line->remark = text_at (self, page, row, total + 2);
  for (guint i = 0; i < n; i++) {
    const HdCell *cell = hd_sheet_get_cell (self->sheet, page, row, HD_SCORE_COLUMN_FIRST + i);

    line->marks[i].text = cell->text;
    line->marks[i].wrong = wrong_kind (cell);
    line->marks[i].where = cell_name (self, page, row, HD_SCORE_COLUMN_FIRST + i);
    line->comments[i].text = text_at (self, page, row, total + 3 + i);
    line->comments[i].where = cell_name (self, page, row, total + 3 + i);
    empty = empty && cell->kind == HD_CELL_EMPTY;
  }
  return empty || hd_score_reading_line (self->reading, self->store, line, error);
}

/* @entry: the row of the hidden page that tells of it */
static gboolean
read_page (Book *self, guint entry, GError **error)
{
  const char *name = text_at (self, self->hidden, entry, 1), *fingerprint = text_at (self, self->hidden, entry, 3);
  HdScorePage expected = { .rubric = g_ascii_strtoll (text_at (self, self->hidden, entry, 2), NULL, 10) };
  g_autoptr (GPtrArray) criteria = NULL;
  guint page = 0, headings;

  while (page < hd_sheet_get_n_pages (self->sheet) && g_strcmp0 (hd_sheet_get_name (self->sheet, page), name) != 0)
    page++;
  if (page == hd_sheet_get_n_pages (self->sheet) || page == self->hidden) {
    hd_score_reading_refuse (self->reading, self->name, name, "page", g_strdup (_("The page is missing, or was given another name")));
    return TRUE;
  }
  if (!hd_score_reading_scale (self->reading, self->store, self->name, name, expected.rubric, fingerprint))
    return TRUE;
  criteria = hd_rubric_criteria (self->store, expected.rubric, error);
  if (criteria == NULL)
    return FALSE;
  expected.criteria = criteria;
  headings = find_headings (self, page, &expected);
  if (headings == G_MAXUINT) {
    hd_score_reading_refuse (self->reading, self->name, name, "heading", g_strdup (_("The headings are no longer there")));
    return TRUE;
  }
  if (!check_headings (self, page, headings, &expected))
    return TRUE;
  for (guint row = headings + 1; row < hd_sheet_get_n_rows (self->sheet, page); row++)
    if (hd_score_reading_is_full (self->reading))
      return TRUE;
    else if (!read_row (self, page, row, &expected, error))
      return FALSE;
  return TRUE;
}

gboolean
hd_score_read_book (HdScoreReading *self, HdStore *store, gpointer sheet, const char *name, GError **error)
{
  Book book = { self, store, sheet, name };
  guint n_pages = 0;

  while (g_strcmp0 (hd_sheet_get_name (sheet, book.hidden), HD_SCORE_BOOK_HIDDEN) != 0)
    book.hidden++;
  if (!check_hidden (&book))
    return TRUE;
  for (guint row = 0; row < hd_sheet_get_n_rows (sheet, book.hidden); row++)
    n_pages += strcmp (text_at (&book, book.hidden, row, 0), "page") == 0;
  if (n_pages == 0)
    refuse_whole (&book, "page", _("The workbook has no page of marks"));
  book.several = n_pages > 1;
  for (guint row = 0; row < hd_sheet_get_n_rows (sheet, book.hidden); row++)
    if (strcmp (text_at (&book, book.hidden, row, 0), "page") == 0 && !read_page (&book, row, error))
      return FALSE;
  return TRUE;
}
