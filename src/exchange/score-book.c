/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include <xlsxwriter.h>
#include "document-style.h"
#include "score-book.h"
#include "sheet.h"
#include "store/error.h"
#include "store/text.h"
#include "target.h"

#define PAPER_A4 9

/* Characters of the width of each kind of column. */
#define WIDTH_ORDINAL 5
#define WIDTH_CODE    14
#define WIDTH_TITLE   34
#define WIDTH_MARK    16
#define WIDTH_TOTAL   10
#define WIDTH_COMMENT 36
/* Points; a heading has up to five lines. */
#define HEADING_HEIGHT 96
#define ROW_HEIGHT     30
/* Of a text in a box of the spreadsheet. */
#define MAX_BOX_TEXT   250

typedef struct {
  HdJudgeWorks  *works;
  lxw_workbook  *workbook;
  lxw_worksheet *sheet;
  HdScorePage   *page;
  lxw_format    *title, *plain, *heading, *locked, *centered, *total;
  lxw_format    *mark, *comment;      /* unlocked */
} Book;

static lxw_format *
new_format (Book *self, guint size, gboolean bold, guint8 align, gboolean bordered)
{
  lxw_format *format = workbook_add_format (self->workbook);

  format_set_font_name (format, HD_FONT);
  format_set_font_size (format, size);
  if (bold)
    format_set_bold (format);
  format_set_align (format, align);
  format_set_align (format, LXW_ALIGN_VERTICAL_TOP);
  if (bordered) {
    format_set_border (format, LXW_BORDER_THIN);
    format_set_text_wrap (format);
  }
  return format;
}

static void
make_formats (Book *self)
{
  self->title = new_format (self, 14, TRUE, LXW_ALIGN_LEFT, FALSE);
  self->plain = new_format (self, 12, FALSE, LXW_ALIGN_LEFT, FALSE);
  self->heading = new_format (self, 12, TRUE, LXW_ALIGN_CENTER, TRUE);
  format_set_align (self->heading, LXW_ALIGN_VERTICAL_CENTER);
  self->locked = new_format (self, 12, FALSE, LXW_ALIGN_LEFT, TRUE);
  self->centered = new_format (self, 12, FALSE, LXW_ALIGN_CENTER, TRUE);
  self->total = new_format (self, 12, TRUE, LXW_ALIGN_CENTER, TRUE);
  self->mark = new_format (self, 12, FALSE, LXW_ALIGN_CENTER, TRUE);
  self->comment = new_format (self, 12, FALSE, LXW_ALIGN_LEFT, TRUE);
  format_set_unlocked (self->mark);
  format_set_unlocked (self->comment);
}

/* The hidden page: what the workbook belongs to. The reader compares all of it. */
static void
write_hidden (Book *self)
{
  lxw_worksheet *sheet = workbook_add_worksheet (self->workbook, HD_SCORE_BOOK_HIDDEN);
  const struct { const char *key; HdRecord *record; } records[] = {
    { "contest", self->works->contest }, { "round", self->works->round }, { "judge", self->works->judge },
  };
  lxw_row_t row = 0;

  worksheet_write_string (sheet, row, 0, "format", NULL);
  worksheet_write_string (sheet, row++, 1, HD_SCORE_BOOK_FORMAT, NULL);
  worksheet_write_string (sheet, row, 0, "pack", NULL);
  worksheet_write_string (sheet, row++, 1, self->works->pack, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (records); i++) {
    g_autofree char *id = g_strdup_printf ("%" PRId64, hd_record_id (records[i].record));

    worksheet_write_string (sheet, row, 0, records[i].key, NULL);
    worksheet_write_string (sheet, row++, 1, id, NULL);
  }
  for (guint i = 0; i < self->works->pages->len; i++) {
    HdScorePage *page = g_ptr_array_index (self->works->pages, i);
    g_autofree char *rubric = g_strdup_printf ("%" PRId64, page->rubric);

    worksheet_write_string (sheet, row, 0, "page", NULL);
    worksheet_write_string (sheet, row, 1, page->page, NULL);
    worksheet_write_string (sheet, row, 2, rubric, NULL);
    worksheet_write_string (sheet, row++, 3, page->fingerprint, NULL);
  }
  worksheet_hide (sheet);
  worksheet_protect (sheet, NULL, NULL);
}

/* "17.5": as a formula has it, whatever the language. (transfer full) */
static char *
plain_number (gint64 hundredths)
{
  return g_strdup_printf ("%" PRId64 ".%02d", hundredths / 100, (int) (hundredths % 100));
}

/* The spreadsheet itself refuses what is out of range or off the step. */
static void
validate (Book *self, guint column, HdRecord *criterion, lxw_row_t first, lxw_row_t last)
{
  g_autofree char *name = hd_sheet_column_name (column);
  g_autofree char *cell = g_strdup_printf ("%s%u", name, first + 1);
  g_autofree char *maximum = plain_number (hd_record_int (criterion, HD_CRITERION_MAXIMUM));
  g_autofree char *formula = g_strdup_printf ("=AND(ISNUMBER(%s),%s>=0,%s<=%s,OR(%s=%s,MOD(ROUND(%s*100,0),%" PRId64 ")=0))",
                                              cell, cell, cell, maximum, cell, maximum, cell, hd_record_int (criterion, HD_CRITERION_STEP));
  g_autofree char *most = hd_number_format_hundredths (hd_record_int (criterion, HD_CRITERION_MAXIMUM));
  g_autofree char *step = hd_number_format_hundredths (hd_record_int (criterion, HD_CRITERION_STEP));
  g_autofree char *message = g_strdup_printf ("Nhập từ 0 đến %s, bước %s. Để trống nếu chưa chấm; 0 là điểm không.", most, step);
  g_autofree char *refusal = g_strdup_printf ("Điểm phải từ 0 đến %s và là bội số của %s.", most, step);
  lxw_data_validation validation = {
    .validate = LXW_VALIDATION_TYPE_CUSTOM_FORMULA, .value_formula = formula, .ignore_blank = LXW_VALIDATION_ON,
    .input_title = (char *) "Điểm", .input_message = message, .error_title = (char *) "Điểm không hợp lệ", .error_message = refusal,
    .error_type = LXW_VALIDATION_ERROR_TYPE_STOP, .show_input = LXW_VALIDATION_ON, .show_error = LXW_VALIDATION_ON,
  };

  worksheet_data_validation_range (self->sheet, first, column, last, column, &validation);
}

/* Nothing while a mark is missing; else the sum by weight. (transfer full) */
static char *
total_formula (HdScorePage *page, lxw_row_t row)
{
  g_autofree char *first = hd_sheet_column_name (HD_SCORE_COLUMN_FIRST);
  g_autofree char *last = hd_sheet_column_name (HD_SCORE_COLUMN_FIRST + page->criteria->len - 1);
  GString *formula = g_string_new (NULL);

  g_string_append_printf (formula, "=IF(COUNT(%s%u:%s%u)<%u,\"\",ROUND((", first, row + 1, last, row + 1, page->criteria->len);
  for (guint i = 0; i < page->criteria->len; i++) {
    g_autofree char *name = hd_sheet_column_name (HD_SCORE_COLUMN_FIRST + i);

    g_string_append_printf (formula, "%s%s%u*%" PRId64, i == 0 ? "" : "+", name, row + 1,
                            hd_record_int (g_ptr_array_index (page->criteria, i), HD_CRITERION_WEIGHT));
  }
  g_string_append (formula, ")/100,2))");
  return g_string_free (formula, FALSE);
}

static void
write_head (Book *self)
{
  g_autofree char *contest = g_strdup_printf ("%s - %s", hd_record_text (self->works->contest, HD_CONTEST_NAME),
                                              hd_record_text (self->works->round, HD_CONTEST_ROUND_NAME));
  g_autofree char *who = g_strdup_printf ("Giám khảo %02u: %s - %s", self->works->number,
                                          hd_record_text (self->works->judge, HD_JUDGE_FULL_NAME), self->page->title);

  worksheet_write_string (self->sheet, 0, 0, "PHIẾU CHẤM ĐIỂM", self->title);
  worksheet_write_string (self->sheet, 1, 0, contest, self->plain);
  worksheet_write_string (self->sheet, 2, 0, who, self->plain);
  worksheet_write_string (self->sheet, 3, 0, "Chỉ nhập điểm và nhận xét vào các ô để trống; không sửa tiêu đề, mã số và không thêm cột. "
                          "Ô để trống là chưa chấm, số 0 là điểm không.", self->plain);
}

static void
write_headings (Book *self)
{
  guint n = hd_score_page_columns (self->page);

  worksheet_set_row (self->sheet, HD_SCORE_ROW_HEADING, HEADING_HEIGHT, NULL);
  for (guint i = 0; i < n; i++) {
    g_autofree char *heading = hd_score_page_heading (self->page, i);
    guint total = HD_SCORE_COLUMN_FIRST + self->page->criteria->len;
    double width = i == HD_SCORE_COLUMN_ORDINAL ? WIDTH_ORDINAL : i == HD_SCORE_COLUMN_CODE ? WIDTH_CODE
      : i == HD_SCORE_COLUMN_TITLE ? WIDTH_TITLE : i < total ? WIDTH_MARK : i == total ? WIDTH_TOTAL : WIDTH_COMMENT;

    worksheet_set_column (self->sheet, i, i, width, NULL);
    worksheet_write_string (self->sheet, HD_SCORE_ROW_HEADING, i, heading, self->heading);
  }
}

/* What is judged, for who rests the pointer on a heading. */
static void
explain (Book *self, guint column, HdRecord *criterion)
{
  const char *description = hd_record_text (criterion, HD_CRITERION_DESCRIPTION), *levels = hd_record_text (criterion, HD_CRITERION_LEVELS);
  g_autofree char *text = g_strdup_printf ("%s%s%s", description, *description != '\0' && *levels != '\0' ? "\n" : "", levels);
  g_autofree char *cut = hd_text_excerpt (text, MAX_BOX_TEXT);
  lxw_comment_options options = { .author = (char *) "" };

  if (*cut != '\0')
    worksheet_write_comment_opt (self->sheet, HD_SCORE_ROW_HEADING, column, cut, &options);
}

static void
write_row (Book *self, guint index)
{
  lxw_row_t row = HD_SCORE_ROW_HEADING + 1 + index;
  HdRecord *work = g_ptr_array_index (self->page->works, index);
  guint n = self->page->criteria->len, total = HD_SCORE_COLUMN_FIRST + n;
  g_autofree char *formula = total_formula (self->page, row);

  worksheet_set_row (self->sheet, row, ROW_HEIGHT, NULL);
  worksheet_write_number (self->sheet, row, HD_SCORE_COLUMN_ORDINAL, index + 1, self->centered);
  worksheet_write_string (self->sheet, row, HD_SCORE_COLUMN_CODE, hd_record_text (work, HD_WORK_CODE), self->centered);
  worksheet_write_string (self->sheet, row, HD_SCORE_COLUMN_TITLE, hd_record_text (work, HD_WORK_TITLE), self->locked);
  for (guint i = 0; i < n; i++)
    worksheet_write_blank (self->sheet, row, HD_SCORE_COLUMN_FIRST + i, self->mark);
  worksheet_write_formula_str (self->sheet, row, total, formula, self->total, "");
  for (guint i = total + 1; i < hd_score_page_columns (self->page); i++)
    worksheet_write_blank (self->sheet, row, i, self->comment);
}

static void
write_page (Book *self)
{
  lxw_protection protection = { .format_columns = LXW_TRUE, .format_rows = LXW_TRUE };
  lxw_row_t first = HD_SCORE_ROW_HEADING + 1, last = HD_SCORE_ROW_HEADING + self->page->works->len;
  guint comment = HD_SCORE_COLUMN_FIRST + self->page->criteria->len + 1;

  self->sheet = workbook_add_worksheet (self->workbook, self->page->page);
  write_head (self);
  write_headings (self);
  for (guint i = 0; i < self->page->works->len; i++)
    write_row (self, i);
  for (guint i = 0; i < self->page->criteria->len; i++) {
    validate (self, HD_SCORE_COLUMN_FIRST + i, g_ptr_array_index (self->page->criteria, i), first, last);
    explain (self, HD_SCORE_COLUMN_FIRST + i, g_ptr_array_index (self->page->criteria, i));
  }
  worksheet_protect (self->sheet, NULL, &protection);
  worksheet_freeze_panes (self->sheet, first, HD_SCORE_COLUMN_TITLE);
  worksheet_set_selection (self->sheet, first, HD_SCORE_COLUMN_FIRST, first, HD_SCORE_COLUMN_FIRST);
  worksheet_set_landscape (self->sheet);
  worksheet_set_paper (self->sheet, PAPER_A4);
  worksheet_fit_to_pages (self->sheet, 1, 0);
  worksheet_repeat_rows (self->sheet, HD_SCORE_ROW_HEADING, HD_SCORE_ROW_HEADING);
  /* On paper the wide columns after the first comment would make the marks tiny. */
  worksheet_print_area (self->sheet, 0, 0, last, comment);
}

/* Nobody's name and no time: the same pack is the same file. */
static void
describe (Book *self)
{
  lxw_doc_properties properties = { .title = (char *) "Phiếu chấm điểm", .created = 315532800 };

  workbook_set_properties (self->workbook, &properties);
}

gboolean
hd_score_book_write (HdJudgeWorks *works, GFile *file, GError **error)
{
  g_autoptr (HdTarget) target = hd_target_new (file, error);
  Book self = { works };
  lxw_error status;

  if (target == NULL)
    return FALSE;
  self.workbook = workbook_new (hd_target_get_path (target));
  make_formats (&self);
  describe (&self);
  for (guint i = 0; i < works->pages->len; i++) {
    self.page = g_ptr_array_index (works->pages, i);
    write_page (&self);
  }
  write_hidden (&self);
  status = workbook_close (self.workbook);
  if (status != LXW_NO_ERROR) {
    g_set_error (error, HD_ERROR, HD_ERROR_FULL, _("The workbook could not be written: %s"), lxw_strerror (status));
    return FALSE;
  }
  return hd_target_commit (target, error);
}
