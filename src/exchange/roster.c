/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include "roster-private.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>
#include <string.h>

#include "store/error.h"

/* Enough of a font's text to know its encoding. */
#define SAMPLE_BYTES (64 * 1024)

static void
problem_free (gpointer data)
{
  HdProblem *problem = data;

  g_free (problem->page);
  g_free (problem->column);
  g_free (problem->heading);
  g_free (problem->text);
  g_free (problem);
}

/* Learns in which encoding the text of each font is written, and that of most. */
static void
detect_encodings (HdRosterPage *page,
                  HdRoster     *roster)
{
  g_autoptr(GHashTable) samples = g_hash_table_new (g_str_hash, g_str_equal);
  guint counts[HD_ENCODING_VNI + 1] = { 0 };
  GHashTableIter iter;
  gpointer font, value;

  for (guint p = 0; p < hd_sheet_get_n_pages (page->sheet); p++)
    for (guint row = hd_sheet_next_row (page->sheet, p, 0); row < hd_sheet_get_n_rows (page->sheet, p);
         row = hd_sheet_next_row (page->sheet, p, row + 1)) {
      guint n;
      const HdCell *cells = hd_sheet_get_row (page->sheet, p, row, &n);

      for (guint i = 0; i < n; i++) {
        GString *sample;

        if (cells[i].kind != HD_CELL_TEXT || g_str_is_ascii (cells[i].text))
          continue;
        sample = g_hash_table_lookup (samples, cells[i].font);
        if (sample == NULL) {
          sample = g_string_new (NULL);
          g_hash_table_insert (samples, (gpointer) cells[i].font, sample);
        }
        if (sample->len + strlen (cells[i].text) < SAMPLE_BYTES)
          g_string_append_printf (sample, "%s\n", cells[i].text);
      }
    }

  g_hash_table_iter_init (&iter, samples);
  while (g_hash_table_iter_next (&iter, &font, &value)) {
    GString *sample = value;
    HdEncoding encoding = hd_text_detect_encoding (sample->str, font);

    counts[encoding] += sample->len;
    g_hash_table_insert (page->encodings, font, GINT_TO_POINTER (encoding));
    g_string_free (sample, TRUE);
  }
  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    if (counts[i] > counts[roster->encoding])
      roster->encoding = i;
}

/* Whether a letter settles that the text is Unicode Vietnamese. */
static gboolean
has_unicode_letter (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);

    if ((c >= 0x1ea0 && c <= 0x1ef9) || c == 0x102 || c == 0x103 || c == 0x110 || c == 0x111 || c == 0x128 || c == 0x129 ||
        c == 0x168 || c == 0x169 || c == 0x1a0 || c == 0x1a1 || c == 0x1af || c == 0x1b0 || (c >= 0x300 && c <= 0x323))
      return TRUE;
  }
  return FALSE;
}

/* Repaired and cleaned, its lines kept; "" for a formula without a value. */
char *
hd_roster_cell_text (HdRosterPage *page,
                     const HdCell *cell)
{
  g_autofree char *repaired = NULL;
  HdEncoding encoding;

  if (cell->kind == HD_CELL_NO_VALUE)
    return g_strdup ("");
  if (g_str_is_ascii (cell->text) || has_unicode_letter (cell->text))
    return hd_text_clean_lines (cell->text, -1);
  /* Cells pasted from elsewhere are in an encoding of their own. */
  encoding = GPOINTER_TO_INT (g_hash_table_lookup (page->encodings, cell->font));
  if (encoding == HD_ENCODING_UNICODE || encoding == HD_ENCODING_DECOMPOSED)
    encoding = hd_text_detect_encoding (cell->text, cell->font);
  repaired = hd_text_repair (cell->text, encoding, cell->font);
  return hd_text_clean_lines (repaired, -1);
}

/* Takes cleaned text of several lines and gives it back as one. */
char *
hd_roster_one_line (char *lines)
{
  char *line;

  if (strchr (lines, '\n') == NULL)
    return lines;
  line = hd_text_clean (lines, -1);
  g_free (lines);
  return line;
}

/* On one line. */
char *
hd_roster_page_text (HdRosterPage *page,
                     guint         row,
                     guint         column)
{
  return hd_roster_one_line (hd_roster_cell_text (page, hd_sheet_get_cell (page->sheet, page->page, row, column)));
}

static gboolean
has_digits_only (const char *text)
{
  return *text != '\0' && strspn (text, "0123456789.) ") == strlen (text);
}

/* A group's name without rows was perhaps a nomination: it is not lost. */
static void
close_group (HdRosterFinder *finder)
{
  if (finder->group_pending)
    hd_roster_add_problem (finder, NULL, HD_PROBLEM_TEXT_UNUSED, finder->group_row, finder->group_column, finder->group);
  finder->group_pending = FALSE;
}

static void
open_group (HdRosterFinder *finder,
            const char     *name,
            guint           row,
            guint           column)
{
  close_group (finder);
  g_free (finder->group);
  finder->group = hd_text_title_unit (hd_roster_skip_number (name));
  finder->group_row = row;
  finder->group_column = column;
  finder->group_pending = TRUE;
}

static void
take_header (HdRosterFinder *finder,
             GArray         *headings)
{
  if (finder->headings != NULL)
    g_array_unref (finder->headings);
  finder->headings = headings;
  finder->ended = FALSE;
}

typedef struct {
  guint       filled;       /* cells with text */
  guint       fields;       /* of them in columns of fields, the name's aside */
  gboolean    numbered;     /* an Arabic number in the column of order */
  gboolean    named;
  guint       values;       /* cells outside the column of order */
  guint       signatures;   /* cells that read like those below a table */
  gboolean    all_numbers;  /* nothing but what may number columns */
  guint       consecutive;  /* of them, how many count on from their neighbour */
  char       *text;         /* (owned) the first that is no number of order */
  guint       column;       /* of text */
} RowLook;

/* "II", "A", "b)" and the like with nothing behind them. */
static gboolean
is_order (const char *text)
{
  g_autofree char *followed = strlen (text) < 8 ? g_strconcat (text, " x", NULL) : NULL;

  return followed != NULL &&
         (strspn (text, "IVXLC.)") == strlen (text) || (g_ascii_isupper (*text) && text[1] == '\0') || strcmp (hd_roster_skip_number (followed), "x") == 0);
}

static RowLook
look_at_row (HdRosterFinder *finder,
             const HdCell   *cells,
             guint           n)
{
  RowLook look = { .all_numbers = TRUE };
  int last_number = 0;

  for (guint i = 0; i < n; i++) {
    g_autofree char *text = hd_roster_one_line (hd_roster_cell_text (&finder->page, &cells[i]));
    HdColumn kind = hd_roster_column_kind (finder, cells[i].column);

    look.numbered |= kind == HD_COLUMN_NUMBER && cells[i].kind == HD_CELL_NO_VALUE;
    if (*text == '\0')
      continue;
    look.filled++;
    look.all_numbers &= hd_roster_is_column_number (text);
    if (look.all_numbers) {
      int number = atoi (text + (*text == '('));

      look.consecutive += number == last_number + 1;
      last_number = number;
    }
    look.values += kind != HD_COLUMN_NUMBER;
    if (n <= 4)
      look.signatures += hd_roster_is_signature (text);
    look.named |= hd_roster_is_name_column (kind) && !has_digits_only (text);
    if (kind == HD_COLUMN_NUMBER && has_digits_only (text))
      look.numbered = TRUE;
    else if (kind != HD_COLUMN_NUMBER && !hd_roster_is_name_column (kind) && !has_digits_only (text))
      look.fields++;
    /* "II" beside "CÁ NHÂN" is a number too. */
    if (look.text == NULL && !has_digits_only (text) && !is_order (text)) {
      look.text = g_strdup (text);
      look.column = cells[i].column;
    }
  }
  return look;
}

/* Rows that are no nomination: sections, groups, totals, signatures, remarks.
 * TRUE when it was one. */
static gboolean
read_other_row (HdRosterFinder *finder,
                RowLook        *look,
                guint           row)
{
  HdColumn text_column;
  const char *kind;

  /* Only its number of order, left from a form. */
  if (look->text == NULL)
    return look->values == 0;
  /* Beside a name, a text in a field is that field's, whatever it begins with. */
  text_column = hd_roster_column_kind (finder, look->column);
  if (look->named && text_column != HD_COLUMN_NUMBER && text_column != HD_COLUMN_UNKNOWN &&
      !hd_roster_is_name_column (text_column))
    return FALSE;

  /* "1 | Tập thể": whatever column it stands in, nothing else does. */
  kind = look->fields == 0 || (look->fields == 1 && (!look->numbered || (look->filled == 2 && !look->named))) ? hd_roster_match_section (look->text) : NULL;
  /* Beside the names "Cá nhân tiêu biểu của tổ 5" may be somebody's name for it. */
  if (kind == NULL && look->fields == 0 && !look->named && !look->numbered)
    kind = hd_roster_match_subsection (look->text);
  if (kind != NULL) {
    close_group (finder);
    hd_roster_enter_section (finder, kind);
    return TRUE;
  }
  if (look->numbered)
    return FALSE;
  if (hd_roster_is_total (look->text)) {
    close_group (finder);
    return TRUE;
  }
  if (look->signatures == look->filled) {
    close_group (finder);
    finder->ended = TRUE;
    return TRUE;
  }
  if (look->fields > 1)
    return FALSE;
  if (hd_roster_is_signature (look->text)) {
    close_group (finder);
    finder->ended = TRUE;
    return TRUE;
  }
  if (finder->ended)
    return TRUE;
  if (look->filled > 2)
    return FALSE;
  if (look->fields == 0 && hd_roster_open_block (finder, look->text, look->column)) {
    close_group (finder);
    return TRUE;
  }
  if (look->fields == 0 && hd_roster_looks_like_unit (hd_roster_skip_number (look->text)) &&
      (!look->named || (g_strcmp0 (finder->section, "collective") != 0 &&
                        strcmp (hd_roster_guess_kind (hd_roster_skip_number (look->text)), "collective") == 0))) {
    open_group (finder, look->text, row, look->column);
    return TRUE;
  }
  /* A person with nothing but a name is still a nomination. */
  if (look->named || look->fields == 0) {
    if (look->named)
      return FALSE;
    hd_roster_add_problem (finder, NULL, HD_PROBLEM_TEXT_UNUSED, row, look->column, look->text);
    return TRUE;
  }
  return FALSE;
}

/* The kind of all rows, when the page's name says it. */
static const char *
kind_of_page (HdRosterPage *page)
{
  return hd_roster_match_section (hd_sheet_get_name (page->sheet, page->page));
}

static void
note_unused_columns (HdRosterFinder *finder)
{
  for (guint i = 0; i < finder->headings->len; i++) {
    const HdHeading *heading = &g_array_index (finder->headings, HdHeading, i);

    if ((heading->kind == HD_COLUMN_UNKNOWN || heading->kind == HD_COLUMN_PRIVATE) && *heading->heading != '\0' &&
        !g_ptr_array_find_with_equal_func (finder->roster->unused_columns, heading->heading, g_str_equal, NULL))
      g_ptr_array_add (finder->roster->unused_columns, g_strdup (heading->heading));
  }
}

static void
take_text (char **to,
           char **from)
{
  if (**to == '\0') {
    g_free (*to);
    *to = g_steal_pointer (from);
  }
  g_clear_pointer (from, g_free);
}

/* The list is the first page's; another page's rows may be another unit's. */
static void
read_title (HdRosterFinder *finder,
            guint           end_row)
{
  HdRoster *roster = finder->roster;
  HdRoster title = { g_strdup (""), g_strdup (""), 0, g_strdup (""), g_strdup ("") };
  g_autofree char *key = hd_text_key (roster->unit);
  g_autofree char *page_key = NULL;

  hd_roster_read_title (&finder->page, end_row, &title);
  page_key = hd_text_key (title.unit);
  if (*roster->unit != '\0' && strcmp (key, page_key) != 0) {
    g_free (finder->group);
    finder->group = g_strdup (title.unit);
  }
  if (roster->year == 0)
    roster->year = title.year;
  take_text (&roster->unit, &title.unit);
  take_text (&roster->superior, &title.superior);
  take_text (&roster->submission_number, &title.submission_number);
  take_text (&roster->submission_date, &title.submission_date);
}

/* The kind that the line right above a header announces. */
static const char *
section_above (HdRosterFinder *finder,
               guint           header)
{
  const char *kind = NULL;
  guint n, row = header;
  const HdCell *cells = NULL;

  for (n = 0; row > 0 && header - row < 2 && n == 0;)
    cells = hd_sheet_get_row (finder->page.sheet, finder->page.page, --row, &n);
  for (guint i = 0; i < n && kind == NULL; i++) {
    g_autofree char *text = hd_roster_one_line (hd_roster_cell_text (&finder->page, &cells[i]));

    kind = hd_roster_match_section (text);
  }
  return kind;
}

/* Reads one page; FALSE when it has no table. */
static gboolean
read_page (HdRosterFinder *finder)
{
  HdSheet *sheet = finder->page.sheet;
  guint page = finder->page.page, n_rows = hd_sheet_get_n_rows (sheet, page), first, next, n;
  guint header_end = 0;
  GArray *headings = NULL;

  for (guint row = hd_sheet_next_row (sheet, page, 0); row < n_rows && headings == NULL;
       row = hd_sheet_next_row (sheet, page, row + 1))
    headings = hd_roster_read_header (&finder->page, row, &first, &header_end);
  if (headings == NULL)
    return FALSE;

  take_header (finder, headings);
  note_unused_columns (finder);
  read_title (finder, first);
  finder->section = section_above (finder, first);
  finder->year = finder->roster->year;
  if (finder->year == 0) {
    g_autofree char *today = hd_date_today ();

    finder->year = atoi (today);
  }
  hd_roster_share_cells (finder, header_end);
  finder->header_kind = hd_roster_kind_of_header (headings);
  if (finder->header_kind == NULL)
    finder->header_kind = kind_of_page (&finder->page);

  for (guint row = hd_sheet_next_row (sheet, page, header_end); row < n_rows; row = hd_sheet_next_row (sheet, page, row + 1)) {
    const HdCell *cells = hd_sheet_get_row (sheet, page, row, &n);
    RowLook look = look_at_row (finder, cells, n);
    gboolean other;

    /* A header repeated for the next section, perhaps with other columns. */
    headings = look.numbered || hd_roster_match_section (look.text) != NULL
                 ? NULL : hd_roster_read_header (&finder->page, row, &first, &next);
    if (headings != NULL) {
      g_free (look.text);
      take_header (finder, headings);
      note_unused_columns (finder);
      if (hd_roster_kind_of_header (headings) != NULL)
        finder->section = hd_roster_kind_of_header (headings);
      row = next - 1;
      header_end = next;
      continue;
    }
    other = look.filled == 0 || hd_roster_continue (finder, row, cells, n) || (look.all_numbers && look.filled > 1 && row <= header_end + 2) ||
            (look.all_numbers && look.filled > 3 && look.consecutive == look.filled) ||
            read_other_row (finder, &look, row);
    g_free (look.text);
    /* Below the signatures only what is surely a row is one. */
    if (other || (finder->ended && !(look.named && look.fields >= (look.numbered ? 1 : 3))))
      continue;
    finder->ended = FALSE;
    hd_roster_read_nomination (finder, row, cells, n);
  }
  close_group (finder);
  return TRUE;
}

/* "PHƯỜNG BỒ ĐỀ" is "Phường Bồ Đề" in the rows: how the unit itself writes its
 * name is better than any rule. */
static void
recover_unit (HdRoster *roster)
{
  g_autofree char *fold = hd_text_fold (roster->unit);
  g_autoptr(GHashTable) votes = g_hash_table_new (g_str_hash, g_str_equal);
  const char *best = NULL;

  if (*fold == '\0')
    return;
  for (guint i = 0; i < roster->rows->len; i++) {
    const HdRosterRow *row = g_ptr_array_index (roster->rows, i);
    const char *comma = strrchr (row->workplace, ',');
    const char *tail = comma != NULL ? comma + 1 + strspn (comma + 1, " ") : row->workplace;
    g_autofree char *tail_fold = hd_text_fold (tail);
    g_autofree char *upper = g_utf8_strup (tail, -1);
    guint count;

    if (strcmp (tail_fold, fold) != 0 || strcmp (upper, tail) == 0)
      continue;
    count = GPOINTER_TO_UINT (g_hash_table_lookup (votes, tail)) + 1;
    g_hash_table_insert (votes, (gpointer) tail, GUINT_TO_POINTER (count));
    if (best == NULL || count > GPOINTER_TO_UINT (g_hash_table_lookup (votes, best)))
      best = tail;
  }
  if (best != NULL) {
    /* Within a sentence it may begin small: "tổ 5, phường Bồ Đề". */
    g_autofree char *initial = g_utf8_substring (best, 0, 1);
    g_autofree char *capital = g_utf8_strup (initial, -1);
    char *unit = g_strconcat (capital, best + strlen (initial), NULL);

    g_free (roster->unit);
    roster->unit = unit;
  }
}

/* A row's own unit that is the list's says nothing. */
static void
drop_own_units (HdRoster *roster)
{
  g_autofree char *key = hd_text_key (roster->unit);

  for (guint i = 0; i < roster->rows->len; i++) {
    HdRosterRow *row = g_ptr_array_index (roster->rows, i);
    g_autofree char *row_key = hd_text_key (row->unit);

    if (strcmp (key, row_key) == 0) {
      g_free (row->unit);
      row->unit = g_strdup ("");
    }
  }
}

/**
 * hd_roster_find:
 * @learned: (nullable): what people said headings are that are not known by
 *   themselves: hd_roster_heading_key() -> nick of hd_roster_fields()
 * @sheet: a workbook
 *
 * Finds the tables of nominations in a unit's workbook: a row of headings
 * somewhere under a title, then rows in sections by kind or groups by unit, to
 * the signatures. Every row with a name becomes a nomination; what cannot be
 * read in it, and rows without a name, are reported.
 *
 * Returns: (transfer full) (nullable): the list, or %HD_ERROR_INVALID when no
 *   page has a table
 */
HdRoster *
hd_roster_find (HdSheet     *sheet,
                GHashTable  *learned,
                GError     **error)
{
  g_autoptr(HdRoster) roster = g_new0 (HdRoster, 1);
  g_autoptr(GHashTable) encodings = g_hash_table_new (g_str_hash, g_str_equal);
  gboolean found = FALSE;

  roster->unit = g_strdup ("");
  roster->superior = g_strdup ("");
  roster->submission_number = g_strdup ("");
  roster->submission_date = g_strdup ("");
  roster->rows = g_ptr_array_new_with_free_func (hd_roster_row_free);
  roster->problems = g_ptr_array_new_with_free_func (problem_free);
  roster->skipped_pages = g_ptr_array_new_with_free_func (g_free);
  roster->unused_columns = g_ptr_array_new_with_free_func (g_free);

  detect_encodings (&(HdRosterPage) { sheet, 0, encodings, learned }, roster);
  for (guint page = 0; page < hd_sheet_get_n_pages (sheet); page++) {
    HdRosterFinder finder = { .roster = roster, .page = { sheet, page, encodings, learned } };
    gboolean has_table;

    /* What the sender hid, last year's list perhaps, was not sent. */
    finder.group = g_strdup ("");
    finder.blocks[HD_BLOCK_AWARD].text = g_strdup ("");
    finder.blocks[HD_BLOCK_MOVEMENT].text = g_strdup ("");
    has_table = !hd_sheet_is_hidden (sheet, page) && read_page (&finder);
    found |= has_table;
    if (!has_table)
      g_ptr_array_add (roster->skipped_pages, g_strdup (hd_sheet_get_name (sheet, page)));
    if (finder.headings != NULL)
      g_array_unref (finder.headings);
    g_clear_pointer (&finder.shared, g_hash_table_unref);
    g_free (finder.blocks[HD_BLOCK_AWARD].text);
    g_free (finder.blocks[HD_BLOCK_MOVEMENT].text);
    g_free (finder.group);
  }
  if (!found) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID,
                         _("No list was found: a sheet needs a row of headings with “Họ và tên”, or the name of the "
                           "collective, and at least one more column"));
    return NULL;
  }
  recover_unit (roster);
  drop_own_units (roster);
  return g_steal_pointer (&roster);
}

void
hd_roster_free (HdRoster *self)
{
  if (self == NULL)
    return;
  g_free (self->unit);
  g_free (self->superior);
  g_free (self->submission_number);
  g_free (self->submission_date);
  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->problems);
  g_ptr_array_unref (self->skipped_pages);
  g_ptr_array_unref (self->unused_columns);
  g_free (self);
}

static const struct {
  const char *nick;
  const char *message;
} problems[] = {
  [HD_PROBLEM_NO_NAME]           = { "no_name", N_("The row has no name and was not taken over") },
  [HD_PROBLEM_BIRTH_UNREADABLE]  = { "birth_unreadable", N_("The birth “%s” is not a date") },
  [HD_PROBLEM_BIRTH_FUTURE]      = { "birth_future", N_("The birth “%s” lies after the year of the list") },
  [HD_PROBLEM_BIRTH_TOO_OLD]     = { "birth_too_old", N_("The birth “%s” is too long ago") },
  [HD_PROBLEM_BIRTH_TOO_YOUNG]   = { "birth_too_young", N_("The birth “%s” is too recent") },
  [HD_PROBLEM_SEX_UNREADABLE]    = { "sex_unreadable", N_("The sex “%s” is not understood") },
  [HD_PROBLEM_CHOICE_UNREADABLE] = { "choice_unreadable", N_("The answer “%s” is not understood") },
  [HD_PROBLEM_NO_VALUE]          = { "formula_without_value", N_("The formula “%s” holds no value. Open the workbook in a spreadsheet program and save it again") },
  [HD_PROBLEM_CELL_ERROR]        = { "cell_error", N_("The sender's formula failed: %s") },
  [HD_PROBLEM_TEXT_UNUSED]       = { "text_unused", N_("The line “%s” was not understood and not taken over") },
};

/**
 * hd_problem_message:
 *
 * Returns: (transfer full): what is wrong, without the place, translated
 */
char *
hd_problem_message (const HdProblem *problem)
{
  const char *message = _(problems[problem->code].message);
  const char *place = strstr (message, "%s");
  GString *text;

  if (place == NULL)
    return g_strdup (message);
  text = g_string_new_len (message, place - message);
  g_string_append (text, problem->text);
  g_string_append (text, place + 2);
  return g_string_free (text, FALSE);
}

/**
 * hd_problem_nick:
 *
 * Returns: (transfer none): the name of the kind of problem for machines
 */
const char *
hd_problem_nick (HdProblemCode code)
{
  return problems[code].nick;
}
