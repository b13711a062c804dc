/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include "roster-private.h"

#include <string.h>

typedef enum { WHOLE, BEGIN, ANYWHERE } Match;

/* Folded, punctuation as spaces; the first that matches answers, so the longer
 * and rarer stand before the shorter. */
static const struct {
  HdColumn    column;
  Match       match;
  const char *words;
} aliases[] = {
  { HD_COLUMN_PRIVATE, ANYWHERE, "cccd" }, { HD_COLUMN_PRIVATE, ANYWHERE, "cmnd" }, { HD_COLUMN_PRIVATE, ANYWHERE, "can cuoc" },
  { HD_COLUMN_PRIVATE, ANYWHERE, "dien thoai" }, { HD_COLUMN_PRIVATE, ANYWHERE, "sdt" }, { HD_COLUMN_PRIVATE, ANYWHERE, "tai khoan" },
  { HD_COLUMN_PRIVATE, ANYWHERE, "email" }, { HD_COLUMN_PRIVATE, ANYWHERE, "ma so thue" }, { HD_COLUMN_PRIVATE, ANYWHERE, "dinh danh" },

  /* Awards of earlier years are not what is proposed. */
  { HD_COLUMN_ACHIEVEMENT, ANYWHERE, "thanh tich da" }, { HD_COLUMN_UNKNOWN, ANYWHERE, "da dat" },
  { HD_COLUMN_UNKNOWN, ANYWHERE, "da duoc" }, { HD_COLUMN_UNKNOWN, ANYWHERE, "da khen" },

  { HD_COLUMN_NUMBER, WHOLE, "tt" }, { HD_COLUMN_NUMBER, WHOLE, "stt" }, { HD_COLUMN_NUMBER, WHOLE, "so tt" },
  { HD_COLUMN_NUMBER, WHOLE, "s t t" }, { HD_COLUMN_NUMBER, WHOLE, "s tt" }, { HD_COLUMN_NUMBER, WHOLE, "t t" }, { HD_COLUMN_NUMBER, WHOLE, "so thu tu" },
  { HD_COLUMN_NUMBER, WHOLE, "thu tu" }, { HD_COLUMN_NUMBER, WHOLE, "no" },

  { HD_COLUMN_HONORIFIC, WHOLE, "ong ba" }, { HD_COLUMN_HONORIFIC, WHOLE, "ong hoac ba" }, { HD_COLUMN_HONORIFIC, WHOLE, "danh xung" },
  { HD_COLUMN_HONORIFIC, WHOLE, "xung ho" }, { HD_COLUMN_HONORIFIC, WHOLE, "xung danh" }, { HD_COLUMN_HONORIFIC, WHOLE, "dc ong ba" },

  { HD_COLUMN_DIRECT_WORKER, ANYWHERE, "lao dong truc tiep" }, { HD_COLUMN_DIRECT_WORKER, ANYWHERE, "truc tiep lao dong" },
  { HD_COLUMN_DIRECT_WORKER, WHOLE, "nguoi truc tiep" }, { HD_COLUMN_DIRECT_WORKER, WHOLE, "ldtt" },

  { HD_COLUMN_SOURCE, ANYWHERE, "nguon phat hien" }, { HD_COLUMN_SOURCE, ANYWHERE, "kenh phat hien" },
  { HD_COLUMN_SOURCE, ANYWHERE, "nguon gioi thieu" }, { HD_COLUMN_SOURCE, WHOLE, "phat hien qua" }, { HD_COLUMN_SOURCE, WHOLE, "nguon" },

  { HD_COLUMN_BIRTH, ANYWHERE, "nam sinh" }, { HD_COLUMN_BIRTH, ANYWHERE, "ngay sinh" }, { HD_COLUMN_BIRTH, ANYWHERE, "thang sinh" },
  { HD_COLUMN_BIRTH, WHOLE, "sinh nam" }, { HD_COLUMN_BIRTH, WHOLE, "sinh ngay" }, { HD_COLUMN_BIRTH, WHOLE, "ns" },

  { HD_COLUMN_NAME_AND_POSITION, BEGIN, "ho va ten chuc vu" }, { HD_COLUMN_NAME_AND_POSITION, BEGIN, "ho ten chuc vu" },
  { HD_COLUMN_NAME_AND_POSITION, BEGIN, "ho va ten chuc danh" }, { HD_COLUMN_NAME_AND_POSITION, BEGIN, "ho ten chuc danh" },

  { HD_COLUMN_NAME, BEGIN, "ho va ten" }, { HD_COLUMN_NAME, BEGIN, "ho ten" }, { HD_COLUMN_NAME, BEGIN, "ho va chu dem" },
  { HD_COLUMN_NAME, BEGIN, "ho dem" }, { HD_COLUMN_NAME, BEGIN, "ho lot" }, { HD_COLUMN_NAME, WHOLE, "ho" }, { HD_COLUMN_NAME, WHOLE, "ten" },
  { HD_COLUMN_NAME, BEGIN, "ten tap the" }, { HD_COLUMN_NAME, BEGIN, "ten ca nhan" }, { HD_COLUMN_NAME, BEGIN, "ten ho" },
  { HD_COLUMN_NAME, BEGIN, "ten guong" }, { HD_COLUMN_NAME, BEGIN, "ten dien hinh" }, { HD_COLUMN_NAME, BEGIN, "ten nguoi" },
  { HD_COLUMN_NAME, BEGIN, "ten doi tuong" }, { HD_COLUMN_NAME, BEGIN, "ten chu ho" }, { HD_COLUMN_NAME, BEGIN, "ho gia dinh" },
  { HD_COLUMN_NAME, BEGIN, "tap the ca nhan" }, { HD_COLUMN_NAME, BEGIN, "ca nhan tap the" }, { HD_COLUMN_NAME, BEGIN, "tap the ho" },
  { HD_COLUMN_NAME, BEGIN, "ca nhan ho" }, { HD_COLUMN_NAME, WHOLE, "ca nhan" }, { HD_COLUMN_NAME, WHOLE, "tap the" },
  { HD_COLUMN_NAME, BEGIN, "don vi ca nhan" }, { HD_COLUMN_NAME, BEGIN, "guong" }, { HD_COLUMN_NAME, BEGIN, "dien hinh" },

  { HD_COLUMN_SEX, BEGIN, "gioi tinh" }, { HD_COLUMN_SEX, WHOLE, "nam nu" }, { HD_COLUMN_SEX, WHOLE, "phai" },
  { HD_COLUMN_SEX, WHOLE, "gioi" }, { HD_COLUMN_MALE, WHOLE, "nam" }, { HD_COLUMN_FEMALE, WHOLE, "nu" },

  { HD_COLUMN_POSITION_AND_WORKPLACE, BEGIN, "chuc vu don vi" }, { HD_COLUMN_POSITION_AND_WORKPLACE, BEGIN, "chuc vu va don vi" },
  { HD_COLUMN_POSITION_AND_WORKPLACE, BEGIN, "chuc danh don vi" }, { HD_COLUMN_POSITION_AND_WORKPLACE, BEGIN, "chuc vu noi" },
  { HD_COLUMN_POSITION_AND_WORKPLACE, BEGIN, "chuc vu co quan" }, { HD_COLUMN_POSITION_AND_WORKPLACE, BEGIN, "chuc vu dia chi" },
  { HD_COLUMN_POSITION_AND_WORKPLACE, BEGIN, "nghe nghiep don vi" }, { HD_COLUMN_POSITION_AND_WORKPLACE, BEGIN, "nghe nghiep noi" },
  { HD_COLUMN_POSITION_AND_WORKPLACE, BEGIN, "chuc vu chuc danh don vi" }, { HD_COLUMN_POSITION_AND_WORKPLACE, BEGIN, "chuc danh chuc vu don vi" },
  { HD_COLUMN_POSITION, BEGIN, "chuc vu" }, { HD_COLUMN_POSITION, WHOLE, "cv" }, { HD_COLUMN_POSITION, BEGIN, "chuc danh" }, { HD_COLUMN_POSITION, BEGIN, "nghe nghiep" },

  { HD_COLUMN_WORKPLACE, BEGIN, "don vi cong tac" }, { HD_COLUMN_WORKPLACE, BEGIN, "noi cong tac" }, { HD_COLUMN_WORKPLACE, BEGIN, "co quan" },
  { HD_COLUMN_WORKPLACE, BEGIN, "noi lam viec" }, { HD_COLUMN_WORKPLACE, BEGIN, "don vi noi" }, { HD_COLUMN_WORKPLACE, BEGIN, "cong tac tai" }, { HD_COLUMN_WORKPLACE, WHOLE, "lop" },
  { HD_COLUMN_ADDRESS, BEGIN, "noi o" }, { HD_COLUMN_ADDRESS, BEGIN, "dia chi" }, { HD_COLUMN_ADDRESS, BEGIN, "noi cu tru" },
  { HD_COLUMN_ADDRESS, BEGIN, "tru quan" }, { HD_COLUMN_ADDRESS, BEGIN, "cho o" }, { HD_COLUMN_ADDRESS, BEGIN, "ho khau" },
  { HD_COLUMN_UNIT, WHOLE, "don vi" }, { HD_COLUMN_UNIT, BEGIN, "don vi de nghi" }, { HD_COLUMN_UNIT, BEGIN, "don vi gioi thieu" },
  { HD_COLUMN_UNIT, BEGIN, "ten don vi" }, { HD_COLUMN_UNIT, BEGIN, "don vi trinh" }, { HD_COLUMN_UNIT, WHOLE, "don vi phuong" },

  { HD_COLUMN_ACHIEVEMENT_TYPE, BEGIN, "loai thanh tich" }, { HD_COLUMN_ACHIEVEMENT_TYPE, BEGIN, "loai hinh thanh tich" },
  { HD_COLUMN_ACHIEVEMENT_TYPE, BEGIN, "loai khen thuong" }, { HD_COLUMN_ACHIEVEMENT_TYPE, BEGIN, "loai hinh khen thuong" },
  { HD_COLUMN_AWARD_FORM, BEGIN, "hinh thuc" },
  { HD_COLUMN_AWARD_FORM, WHOLE, "htkt" }, { HD_COLUMN_AWARD_FORM, BEGIN, "ht khen thuong" }, { HD_COLUMN_AWARD_FORM, WHOLE, "khen thuong" }, { HD_COLUMN_AWARD_FORM, BEGIN, "danh hieu" }, { HD_COLUMN_AWARD_FORM, BEGIN, "de nghi" },
  { HD_COLUMN_AWARD_FORM, BEGIN, "muc khen" }, { HD_COLUMN_AWARD_FORM, BEGIN, "cap khen" },
  { HD_COLUMN_MOVEMENT, BEGIN, "linh vuc" }, { HD_COLUMN_MOVEMENT, BEGIN, "phong trao" }, { HD_COLUMN_MOVEMENT, BEGIN, "noi dung thi dua" },
  { HD_COLUMN_MOVEMENT, BEGIN, "noi dung phong trao" }, { HD_COLUMN_MOVEMENT, BEGIN, "noi dung linh vuc" },
  { HD_COLUMN_MOVEMENT, BEGIN, "thuoc linh vuc" }, { HD_COLUMN_MOVEMENT, WHOLE, "noi dung" }, { HD_COLUMN_MOVEMENT, WHOLE, "chuyen de" },
  { HD_COLUMN_ACHIEVEMENT, ANYWHERE, "thanh tich" }, { HD_COLUMN_ACHIEVEMENT, BEGIN, "noi dung" }, { HD_COLUMN_ACHIEVEMENT, BEGIN, "viec tot" },
  { HD_COLUMN_ACHIEVEMENT, BEGIN, "viec lam" }, { HD_COLUMN_ACHIEVEMENT, ANYWHERE, "tom tat" }, { HD_COLUMN_ACHIEVEMENT, BEGIN, "mo ta" }, { HD_COLUMN_ACHIEVEMENT, BEGIN, "ly do" },
  { HD_COLUMN_NOTES, BEGIN, "ghi chu" }, { HD_COLUMN_NOTES, WHOLE, "chu thich" }, { HD_COLUMN_NOTES, WHOLE, "gc" },
};

/* Folded words with single spaces, whatever stood between them. */
static char *
heading_words (const char *text)
{
  g_autofree char *folded = hd_text_fold (text);
  GString *words = g_string_new (" ");

  for (const char *p = folded; *p != '\0'; p++)
    if (g_ascii_isalnum (*p))
      g_string_append_c (words, *p);
    else if (words->str[words->len - 1] != ' ')
      g_string_append_c (words, ' ');
  if (words->str[words->len - 1] != ' ')
    g_string_append_c (words, ' ');
  return g_string_free (words, FALSE);
}

/* What a heading that is not known can be said to be. */
static const struct {
  HdChoice choice;
  HdColumn column;
} fields[] = {
  { { "full_name", N_("Full name") }, HD_COLUMN_NAME },
  { { "honorific", N_("Form of address") }, HD_COLUMN_HONORIFIC },
  { { "birth", N_("Birth") }, HD_COLUMN_BIRTH },
  { { "sex", N_("Sex") }, HD_COLUMN_SEX },
  { { "position", N_("Position") }, HD_COLUMN_POSITION },
  { { "workplace", N_("Workplace or address") }, HD_COLUMN_WORKPLACE },
  { { "unit", N_("Unit") }, HD_COLUMN_UNIT },
  { { "movement", N_("Movement or field") }, HD_COLUMN_MOVEMENT },
  { { "achievement", N_("Achievement") }, HD_COLUMN_ACHIEVEMENT },
  { { "award_form", N_("Proposed award") }, HD_COLUMN_AWARD_FORM },
  { { "achievement_type", N_("Kind of achievement") }, HD_COLUMN_ACHIEVEMENT_TYPE },
  { { "direct_worker", N_("Direct worker") }, HD_COLUMN_DIRECT_WORKER },
  { { "source", N_("Discovered through") }, HD_COLUMN_SOURCE },
  { { "notes", N_("Notes") }, HD_COLUMN_NOTES },
};

static HdColumn
learned_column (GHashTable *learned,
                const char *words)
{
  const char *nick = learned == NULL ? NULL : g_hash_table_lookup (learned, words);

  for (guint i = 0; nick != NULL && i < G_N_ELEMENTS (fields); i++)
    if (strcmp (fields[i].choice.nick, nick) == 0)
      return fields[i].column;
  return HD_COLUMN_UNKNOWN;
}

static HdColumn
match_heading (HdRosterPage *page,
               const char   *text)
{
  g_autofree char *words = NULL;
  gsize length;

  /* No heading is a paragraph; a title may be. */
  if (*text == '\0' || strlen (text) > 300)
    return HD_COLUMN_UNKNOWN;
  words = heading_words (text);
  length = strlen (words);
  for (guint i = 0; i < G_N_ELEMENTS (aliases); i++) {
    const char *alias = aliases[i].words, *at = words + 1;
    gsize n = strlen (alias);

    if (aliases[i].match == ANYWHERE)
      while ((at = strstr (at, alias)) != NULL && (at[-1] != ' ' || at[n] != ' '))
        at++;
    if (at != NULL && strncmp (at, alias, n) == 0 && at[n] == ' ' &&
        (aliases[i].match != WHOLE || n + 2 == length))
      return aliases[i].column;
  }
  /* Last, so that nobody can have what is never taken over taken for something else. */
  return learned_column (page->learned, words);
}

static gboolean
is_name (HdColumn column)
{
  return column == HD_COLUMN_NAME || column == HD_COLUMN_NAME_AND_POSITION;
}

/* How many columns of a row have known headings; 0 when it cannot be the row
 * with the name's. */
static guint
count_headings (HdRosterPage *page,
                guint         row,
                gboolean      needs_name)
{
  guint n, known = 0, others = 0;
  const HdCell *cells = hd_sheet_get_row (page->sheet, page->page, row, &n);
  gboolean named = FALSE;

  for (guint i = 0; i < n; i++) {
    g_autofree char *text = hd_roster_cell_text (page, &cells[i]);
    HdColumn column = match_heading (page, text);

    known += column != HD_COLUMN_UNKNOWN;
    others += column == HD_COLUMN_UNKNOWN;
    named |= is_name (column);
  }
  /* A nomination whose name begins like a heading has few of the others. */
  return named || !needs_name ? (known > others || known >= 4 ? known : 0) : 0;
}

/* The range that a cell is merged into, or NULL. */
static const HdCellRange *
find_merge (HdRosterPage *page,
            guint         row,
            guint         column)
{
  guint n;
  const HdCellRange *merges = hd_sheet_get_merges (page->sheet, page->page, &n);

  for (guint i = 0; i < n; i++)
    if (row >= merges[i].first_row && row <= merges[i].last_row &&
        column >= merges[i].first_column && column <= merges[i].last_column)
      return &merges[i];
  return NULL;
}

/* A cell's text, or that of the merged cell it is covered by in its row. */
static char *
spread_text (HdRosterPage *page,
             guint         row,
             guint         column)
{
  const HdCellRange *merge = find_merge (page, row, column);

  return merge != NULL && merge->first_row == row ? hd_roster_page_text (page, row, merge->first_column)
                                                  : hd_roster_page_text (page, row, column);
}

/* Whether the row below a heading row goes on with it: it has sub-headings, and
 * nothing where the number and the name will stand. */
static gboolean
is_second_row (HdRosterPage *page,
               guint         row,
               GArray       *headings)
{
  guint n, known = 0;
  const HdCell *cells = hd_sheet_get_row (page->sheet, page->page, row, &n);

  for (guint i = 0; i < n; i++) {
    g_autofree char *text = hd_roster_cell_text (page, &cells[i]);
    const HdHeading *above = cells[i].column < headings->len
                               ? &g_array_index (headings, HdHeading, cells[i].column) : NULL;
    gboolean matches = match_heading (page, text) != HD_COLUMN_UNKNOWN;

    /* A section right below the header reads like a name's heading. */
    if (n == 1 && hd_roster_match_section (text) != NULL)
      return FALSE;
    if (above != NULL && !matches && (above->kind == HD_COLUMN_NUMBER || is_name (above->kind)))
      return FALSE;
    known += matches;
  }
  return n > 0 && 2 * known >= n;
}

static void
heading_clear (gpointer data)
{
  HdHeading *heading = data;

  g_free (heading->heading);
}

/* Adds a row below to the headings already read. */
static void
add_second_row (HdRosterPage *page,
                guint         row,
                GArray       *headings)
{
  g_autofree char *parent = g_strdup ("");
  HdColumn parent_kind = HD_COLUMN_UNKNOWN;

  for (guint column = 0; column < headings->len; column++) {
    HdHeading *heading = &g_array_index (headings, HdHeading, column);
    g_autofree char *text = hd_roster_page_text (page, row, column);
    g_autofree char *joined = NULL;
    HdColumn kind, joint;

    if (*heading->heading != '\0') {
      g_free (parent);
      parent = g_strdup (heading->heading);
      parent_kind = heading->kind;
    }
    if (*text == '\0')
      continue;
    joined = *parent != '\0' && strcmp (parent, text) != 0 ? g_strconcat (parent, " ", text, NULL) : g_strdup (text);
    kind = match_heading (page, text);
    joint = match_heading (page, joined);
    /* "Họ và | tên" over two rows is known only as a whole. */
    if (kind == HD_COLUMN_UNKNOWN && *heading->heading != '\0')
      kind = joint != HD_COLUMN_UNKNOWN ? joint : heading->kind;
    if (kind == HD_COLUMN_UNIT && parent_kind == HD_COLUMN_POSITION_AND_WORKPLACE)
      kind = HD_COLUMN_WORKPLACE;
    heading->kind = kind;
    g_free (heading->heading);
    heading->heading = g_steal_pointer (&joined);
  }
}

/**
 * hd_roster_read_header:
 * @row: where a header may begin
 * @first_row: (out): the header's first row
 * @next_row: (out): the first row below the header
 *
 * Reads the headings of one, two or three rows of which @row holds the name's.
 *
 * Returns: (transfer full) (nullable): an HdHeading for each column, or %NULL
 *   when @row is no header
 */
GArray *
hd_roster_read_header (HdRosterPage *page,
                       guint         row,
                       guint        *first_row,
                       guint        *next_row)
{
  guint n_columns = MIN (hd_sheet_get_n_columns (page->sheet, page->page), 256);
  g_autoptr(GArray) headings = NULL;
  guint known = count_headings (page, row, TRUE);

  /* "Họ và tên" alone above sub-headings, or below group headings, needs them. */
  if (known == 0 || known + count_headings (page, row + 1, FALSE) +
                    (row > 0 ? count_headings (page, row - 1, FALSE) : 0) < 2)
    return NULL;

  headings = g_array_sized_new (FALSE, TRUE, sizeof (HdHeading), n_columns);
  g_array_set_clear_func (headings, heading_clear);
  *first_row = row;
  for (guint column = 0; column < n_columns; column++) {
    HdHeading heading = { HD_COLUMN_UNKNOWN, spread_text (page, row, column) };

    /* A heading that began a row or two above reaches down to here. */
    for (guint up = 1; up <= 2 && up <= row && *heading.heading == '\0'; up++) {
      g_autofree char *above = hd_roster_page_text (page, row - up, column);

      if (match_heading (page, above) != HD_COLUMN_UNKNOWN) {
        g_free (heading.heading);
        heading.heading = g_steal_pointer (&above);
        *first_row = MIN (*first_row, row - up);
      }
    }
    heading.kind = match_heading (page, heading.heading);
    g_array_append_val (headings, heading);
  }

  *next_row = row + 1;
  for (guint i = 0; i < 2 && is_second_row (page, *next_row, headings); i++)
    add_second_row (page, (*next_row)++, headings);
  return g_steal_pointer (&headings);
}

/**
 * hd_roster_kind_of_header:
 *
 * Returns: (nullable): the kind of all rows when the name's heading says it
 */
const char *
hd_roster_kind_of_header (GArray *headings)
{
  for (guint i = 0; i < headings->len; i++) {
    const HdHeading *heading = &g_array_index (headings, HdHeading, i);
    g_autofree char *words = NULL;
    gboolean collective, individual, household;

    if (!is_name (heading->kind))
      continue;
    words = heading_words (heading->heading);
    collective = strstr (words, " tap the ") != NULL;
    individual = strstr (words, " ca nhan ") != NULL;
    household = strstr (words, " ho gia dinh ") != NULL || strstr (words, " chu ho ") != NULL;
    if (collective + individual + household == 1)
      return collective ? "collective" : individual ? "individual" : "household";
  }
  return NULL;
}

/**
 * hd_roster_heading_key:
 *
 * Returns: (transfer full): by which a heading is remembered, however it is written
 */
char *
hd_roster_heading_key (const char *heading)
{
  return heading_words (heading);
}

/**
 * hd_roster_fields:
 *
 * Returns: the fields that a heading can be said to be, ended by a %NULL nick
 */
const HdChoice *
hd_roster_fields (void)
{
  static HdChoice choices[G_N_ELEMENTS (fields) + 1];
  static gsize made;

  if (g_once_init_enter (&made)) {
    for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
      choices[i] = fields[i].choice;
    g_once_init_leave (&made, 1);
  }
  return choices;
}

/**
 * hd_roster_can_explain:
 *
 * Returns: whether people may say what a heading is that was not taken over; numbers
 *   of papers, telephones and accounts never are
 */
gboolean
hd_roster_can_explain (const char *heading)
{
  HdRosterPage nothing = { 0 };

  return match_heading (&nothing, heading) == HD_COLUMN_UNKNOWN;
}
