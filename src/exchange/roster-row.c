/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One row of the table: its cells made a nomination. */
#include "config.h"
#include "roster-private.h"

#include <stdlib.h>
#include <string.h>

/* Serials of days from 1910 to 2099. */
#define FIRST_DAY 3654
#define LAST_DAY 73051

void
hd_roster_row_free (gpointer data)
{
  HdRosterRow *row = data;

  g_free (row->page);
  g_free (row->honorific);
  g_free (row->full_name);
  g_free (row->birth);
  g_free (row->position);
  g_free (row->workplace);
  g_free (row->unit);
  g_free (row->movement);
  g_free (row->achievement);
  g_free (row->award_form);
  g_free (row->award_column);
  g_free (row->award_heading);
  g_free (row->notes);
  g_ptr_array_unref (row->problems);
  g_free (row);
}

static const HdHeading *
get_heading (HdRosterFinder *finder,
             guint           column)
{
  return column < finder->headings->len ? &g_array_index (finder->headings, HdHeading, column) : NULL;
}

HdColumn
hd_roster_column_kind (HdRosterFinder *finder,
                       guint           column)
{
  const HdHeading *heading = get_heading (finder, column);

  return heading != NULL ? heading->kind : HD_COLUMN_UNKNOWN;
}

/* Gives a row's field its text; a second column of the same meaning only adds
 * to an empty one. */
static void
set_field (char       **field,
           const char  *text)
{
  if (**field != '\0')
    return;
  g_free (*field);
  *field = g_strdup (text);
}

/* Adds a text to a field. */
void
hd_roster_append_field (char       **field,
                        const char  *separator,
                        const char  *text)
{
  char *joined;

  if (*text == '\0')
    return;
  joined = **field != '\0' ? g_strconcat (*field, separator, text, NULL) : g_strdup (text);
  g_free (*field);
  *field = joined;
}

/* Keeps the text of a cell in the notes: the unit's and the officer's text,
 * Vietnamese as all documents. */
static void
add_note (HdRosterRow *row,
          const char  *what,
          const char  *text)
{
  g_autofree char *note = g_strdup_printf ("%s trong bảng: \"%s\"", what, text);

  hd_roster_append_field (&row->notes, "\n", note);
}

/* @row: of the row it belongs to, or NULL. Its text goes to the notes. */
void
hd_roster_add_problem (HdRosterFinder *finder,
                       HdRosterRow    *row,
                       HdProblemCode   code,
                       guint           row_number,
                       guint           column,
                       const char     *text)
{
  const HdHeading *heading = finder->headings != NULL ? get_heading (finder, column) : NULL;
  HdProblem *problem = g_new0 (HdProblem, 1);

  problem->code = code;
  problem->page = g_strdup (hd_sheet_get_name (finder->page.sheet, finder->page.page));
  problem->row = row_number + 1;
  problem->column = hd_sheet_column_name (column);
  problem->heading = g_strdup (heading != NULL ? heading->heading : "");
  problem->text = hd_text_clean (text, -1);
  g_ptr_array_add (finder->roster->problems, problem);

  if (row != NULL) {
    add_note (row, *problem->heading != '\0' ? problem->heading : problem->column, problem->text);
    g_ptr_array_add (row->problems, problem);
  }
}

gboolean
hd_roster_is_name_column (HdColumn kind)
{
  return kind == HD_COLUMN_NAME || kind == HD_COLUMN_NAME_AND_POSITION;
}

/* A birth as the cell holds it; FALSE when it is no date. */
static gboolean
parse_birth (const HdCell  *cell,
             const char    *text,
             int            year,
             char         **iso)
{
  if (cell->kind == HD_CELL_DATE) {
    gint64 serial = hd_date_is_valid (cell->text) ? hd_date_days_between ("1899-12-30", cell->text) : 0;

    /* A year typed into a cell formatted as date shows a day of 1905. */
    if (serial >= 1900 && serial <= year + 1) {
      *iso = g_strdup_printf ("%d", (int) serial);
      return TRUE;
    }
  }
  /* A cell of nothing but marks says nothing. */
  if (strpbrk (text, "0123456789") == NULL && strspn (text, " .-/_…xX") == strlen (text)) {
    *iso = g_strdup ("");
    return TRUE;
  }
  /* "1975.5" is no month of 1975. */
  if ((cell->kind != HD_CELL_NUMBER || cell->number == (gint64) cell->number) && hd_date_parse (text, iso))
    return TRUE;
  /* A date that lost its format is the number of its day, which no year is. */
  if (cell->kind == HD_CELL_NUMBER && cell->number >= FIRST_DAY && cell->number < LAST_DAY) {
    *iso = hd_date_from_serial (cell->number, FALSE);
    return TRUE;
  }
  return FALSE;
}

/* "1975 (tuổi Mão)": the birth is what stands before the remark. */
static gboolean
parse_remarked_birth (const char  *text,
                      char       **iso)
{
  const char *remark = strpbrk (text, "([");
  g_autofree char *birth = remark != NULL ? hd_text_clean (text, remark - text) : NULL;

  return birth != NULL && hd_date_parse (birth, iso) && *iso != NULL && **iso != '\0';
}

static void
read_birth (HdRosterFinder *finder,
            HdRosterRow    *row,
            const HdCell   *cell,
            const char     *text)
{
  g_autofree char *iso = NULL;
  gboolean remarked = FALSE;
  HdProblemCode code;
  int age;

  if ((!parse_birth (cell, text, finder->year, &iso) && !(remarked = parse_remarked_birth (text, &iso))) || iso == NULL) {
    hd_roster_add_problem (finder, row, HD_PROBLEM_BIRTH_UNREADABLE, cell->row, cell->column, text);
    return;
  }
  if (*iso == '\0')
    return;
  age = finder->year - atoi (iso);
  if (age >= HD_ROSTER_MIN_AGE && age <= HD_ROSTER_MAX_AGE) {
    set_field (&row->birth, iso);
    if (remarked)
      add_note (row, get_heading (finder, cell->column)->heading, text);
    return;
  }
  code = age < 0 ? HD_PROBLEM_BIRTH_FUTURE : age < HD_ROSTER_MIN_AGE ? HD_PROBLEM_BIRTH_TOO_YOUNG : HD_PROBLEM_BIRTH_TOO_OLD;
  hd_roster_add_problem (finder, row, code, cell->row, cell->column, text);
}

/* Under "Nam" and "Nữ": the year of birth, or a mark. */
static void
read_sex_column (HdRosterFinder *finder,
                 HdRosterRow    *row,
                 const HdCell   *cell,
                 const char     *text,
                 const char     *sex)
{
  if (hd_roster_match_yes (text) == 0)
    return;
  row->sex = sex;
  if (hd_roster_match_yes (text) < 0)
    read_birth (finder, row, cell, text);
}

static void
read_choice (HdRosterFinder *finder,
             HdRosterRow    *row,
             const HdCell   *cell,
             const char     *text,
             HdColumn        kind)
{
  HdProblemCode code = HD_PROBLEM_CHOICE_UNREADABLE;
  const char *answer;
  int yes;

  if (kind == HD_COLUMN_DIRECT_WORKER) {
    yes = hd_roster_match_yes (text);
    row->direct_worker = yes > 0;
    if (yes < 0)
      hd_roster_add_problem (finder, row, code, cell->row, cell->column, text);
    return;
  }
  if (kind == HD_COLUMN_SEX) {
    answer = hd_roster_match_sex (text);
    code = HD_PROBLEM_SEX_UNREADABLE;
  } else {
    answer = kind == HD_COLUMN_SOURCE ? hd_roster_match_source (text) : hd_roster_match_achievement_type (text);
  }

  if (answer == NULL)
    hd_roster_add_problem (finder, row, code, cell->row, cell->column, text);
  else if (kind == HD_COLUMN_SEX)
    row->sex = answer;
  else if (kind == HD_COLUMN_SOURCE)
    row->source = answer;
  else
    row->achievement_type = answer;
}

/* "Hộ gia đình bà ứng thị oanh": a person's name inside another, which a font
 * without capitals left small. */
static char *
capitalize_household (const char *name)
{
  static const char * const words[] = { " ông ", " bà ", " Ông ", " Bà ", " anh ", " chị " };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++) {
    const char *at = strstr (name, words[i]);

    if (at != NULL) {
      g_autofree char *head = g_strndup (name, at + strlen (words[i]) - name);
      g_autofree char *person = hd_text_capitalize_name (at + strlen (words[i]));

      return g_strconcat (head, person, NULL);
    }
  }
  return g_strdup (name);
}

/* "THẠC SĨ " before a name is "Thạc sĩ", but GS.TS. stays. (transfer full) */
static char *
write_title (const char *title,
             const char *name)
{
  g_autofree char *upper = g_utf8_strup (title, -1);
  g_autofree char *lower = g_utf8_strdown (title, -1);

  if (*title == '\0' || strchr (title, '.') != NULL || strcmp (upper, title) != 0)
    return g_strconcat (title, name, NULL);
  g_free (upper);
  upper = g_utf8_substring (title, 0, 1);
  return g_strconcat (upper, g_utf8_next_char (lower), name, NULL);
}

/* Puts the name into its usual writing once the kind is known. */
static void
finish_name (HdRosterFinder *finder,
             HdRosterRow    *row)
{
  g_autofree char *name = g_steal_pointer (&row->full_name);
  gsize digits = strspn (name, "0123456789"), bullet = strspn (name, "-+* "), length;

  while (g_str_has_prefix (name + bullet, "•") || g_str_has_prefix (name + bullet, "–"))
    bullet += strlen ("•") + strspn (name + bullet + strlen ("•"), " ");
  /* "3. Nguyễn Văn A" where there is no column for it. */
  if (digits > 0 && digits <= 3 && (name[digits] == '.' || name[digits] == ')') && name[digits + 1] == ' ')
    memmove (name, name + digits + 2, strlen (name + digits + 2) + 1);
  else if (bullet > 0)
    memmove (name, name + bullet, strlen (name + bullet) + 1);
  for (length = strlen (name); length > 0 && strchr (" ,;:", name[length - 1]) != NULL; length--)
    name[length - 1] = '\0';

  row->kind = finder->section != NULL ? finder->section : finder->header_kind;
  if (row->kind == NULL)
    row->kind = *row->honorific != '\0' ? "individual" : hd_roster_guess_kind (name);

  if (strcmp (row->kind, "individual") == 0) {
    g_autofree char *honorific = hd_roster_split_honorific (&name);
    gsize title = hd_roster_title_length (name);
    g_autofree char *person = hd_text_capitalize_name (name + title);

    /* A rank before the name of one already called Ông is a post. */
    if (*row->honorific != '\0' && *hd_roster_sex_of_honorific (honorific) == '\0' &&
        strcmp (honorific, row->honorific) != 0 && strcmp (honorific, "Đồng chí") != 0 && strchr (honorific, ' ') != NULL)
      hd_roster_append_field (&row->position, ", ", honorific);
    set_field (&row->honorific, honorific);
    name[title] = '\0';
    row->full_name = write_title (name, person);
    if (*row->sex == '\0')
      row->sex = hd_roster_sex_of_honorific (row->honorific);
  } else {
    g_autofree char *titled = hd_text_title_unit (name);

    row->full_name = capitalize_household (titled);
  }
}

/* Sorts out the texts for post, place of work and place of living. */
static void
finish_place (HdRosterFinder *finder,
              HdRosterRow    *row,
              const char     *joint,
              const char     *address)
{
  g_autofree char *position = NULL;
  g_autofree char *workplace = NULL;

  if (*joint != '\0' && strcmp (row->kind, "individual") != 0) {
    set_field (&row->workplace, joint);
  } else if (*joint != '\0') {
    hd_roster_split_position (joint, *row->unit != '\0' ? row->unit : finder->roster->unit, &position, &workplace);
    set_field (&row->position, position);
    set_field (&row->workplace, workplace);
  }
  if (*row->workplace != '\0' && *address != '\0' && strcmp (row->workplace, address) != 0 &&
      strcmp (row->kind, "household") != 0) {
    g_autofree char *note = g_strconcat ("Nơi ở: ", address, NULL);

    hd_roster_append_field (&row->notes, "\n", note);
  } else if (*address != '\0') {
    g_free (row->workplace);
    row->workplace = g_strdup (address);
  }
  if (*row->workplace == '\0')
    set_field (&row->workplace, row->unit);
}

static HdRosterRow *
new_row (HdRosterFinder *finder,
         guint           row_number)
{
  HdRosterRow *row = g_new0 (HdRosterRow, 1);
  char **texts[] = { &row->honorific, &row->full_name, &row->birth, &row->position, &row->workplace, &row->unit,
                     &row->movement, &row->achievement, &row->award_form, &row->award_column,
                     &row->award_heading, &row->notes };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    *texts[i] = g_strdup ("");
  row->page = g_strdup (hd_sheet_get_name (finder->page.sheet, finder->page.page));
  row->row = row_number + 1;
  row->sex = row->achievement_type = row->source = "";
  row->problems = g_ptr_array_new ();
  return row;
}

/* What formulas leave behind when they fail and only texts are kept. */
static gboolean
is_error_text (const char *text)
{
  static const char * const errors[] = { "#N/A", "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", NULL };

  return *text == '#' && g_strv_contains (errors, text);
}

static gboolean
has_letter (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (g_unichar_isalpha (g_utf8_get_char (text)))
      return TRUE;
  return FALSE;
}

/* Reads one cell into the row. */
static void
read_cell (HdRosterFinder  *finder,
           HdRosterRow     *row,
           const HdCell    *cell,
           char           **joint,
           char           **address)
{
  HdColumn kind = hd_roster_column_kind (finder, cell->column);
  g_autofree char *lines = hd_roster_cell_text (&finder->page, cell);
  g_autofree char *text = hd_roster_one_line (g_strdup (lines));

  if (kind == HD_COLUMN_UNKNOWN || kind == HD_COLUMN_NUMBER || kind == HD_COLUMN_PRIVATE)
    return;
  if (cell->kind == HD_CELL_NO_VALUE)
    hd_roster_add_problem (finder, row, HD_PROBLEM_NO_VALUE, cell->row, cell->column, cell->text);
  if (*text == '\0')
    return;
  if (cell->kind == HD_CELL_ERROR || is_error_text (text)) {
    hd_roster_add_problem (finder, row, HD_PROBLEM_CELL_ERROR, cell->row, cell->column, text);
    return;
  }
  switch (kind) {
  case HD_COLUMN_HONORIFIC: {
    g_autofree char *honorific = hd_roster_match_honorific (text);

    set_field (&row->honorific, honorific);
    if (*honorific == '\0' && hd_roster_match_sex (text) != NULL)
      row->sex = hd_roster_match_sex (text);
    break;
  }
  case HD_COLUMN_NAME:
    hd_roster_append_field (&row->full_name, " ", text);
    break;
  case HD_COLUMN_NAME_AND_POSITION: {
    gsize cut = strcspn (lines, ",;\n");
    g_autofree char *name = hd_text_clean (lines, cut);
    g_autofree char *rest = hd_text_clean (lines[cut] != '\0' ? lines + cut + 1 : "", -1);

    hd_roster_append_field (&row->full_name, " ", name);
    hd_roster_append_field (joint, ", ", rest);
    break;
  }
  case HD_COLUMN_BIRTH:
    read_birth (finder, row, cell, text);
    break;
  case HD_COLUMN_MALE:
  case HD_COLUMN_FEMALE:
    read_sex_column (finder, row, cell, text, kind == HD_COLUMN_MALE ? "male" : "female");
    break;
  case HD_COLUMN_POSITION:
    hd_roster_append_field (&row->position, ", ", text);
    break;
  case HD_COLUMN_POSITION_AND_WORKPLACE:
    hd_roster_append_field (joint, ", ", text);
    break;
  case HD_COLUMN_WORKPLACE:
    hd_roster_append_field (&row->workplace, ", ", text);
    break;
  case HD_COLUMN_ADDRESS:
    hd_roster_append_field (address, ", ", text);
    break;
  case HD_COLUMN_UNIT:
    set_field (&row->unit, text);
    break;
  case HD_COLUMN_MOVEMENT:
    hd_roster_append_field (&row->movement, "; ", text);
    break;
  case HD_COLUMN_ACHIEVEMENT:
    hd_roster_append_field (&row->achievement, "\n", lines);
    break;
  case HD_COLUMN_AWARD_FORM:
    if (*row->award_form == '\0') {
      g_autofree char *letters = hd_sheet_column_name (cell->column);

      set_field (&row->award_form, text);
      set_field (&row->award_column, letters);
      set_field (&row->award_heading, get_heading (finder, cell->column)->heading);
    }
    break;
  case HD_COLUMN_NOTES:
    hd_roster_append_field (&row->notes, "\n", lines);
    break;
  default:
    read_choice (finder, row, cell, text, kind);
  }
}

/* Reads the row's own cells, and in their places those merged from above. */
static void
read_cells (HdRosterFinder  *finder,
            HdRosterRow     *row,
            guint            row_number,
            const HdCell    *cells,
            guint            n,
            char           **joint,
            char           **address)
{
  guint i = 0;

  for (guint column = 0; column < finder->headings->len; column++) {
    const HdCell *shared;

    while (i < n && cells[i].column < column)
      i++;
    if (i < n && cells[i].column == column && *cells[i].text != '\0')
      read_cell (finder, row, &cells[i], joint, address);
    else if ((shared = hd_roster_shared_cell (finder, row_number, column)) != NULL)
      read_cell (finder, row, shared, joint, address);
  }
}

/* What the lines above said for the rows below them. */
static void
take_blocks (HdRosterFinder *finder,
             HdRosterRow    *row)
{
  const HdBlock *award = &finder->blocks[HD_BLOCK_AWARD];

  if (*row->award_form == '\0' && *award->text != '\0') {
    g_autofree char *letters = hd_sheet_column_name (award->column);

    set_field (&row->award_form, award->text);
    set_field (&row->award_column, letters);
  }
  set_field (&row->movement, finder->blocks[HD_BLOCK_MOVEMENT].text);
}

/* A row that is a nomination, or part of one. */
void
hd_roster_read_nomination (HdRosterFinder *finder,
                           guint           row_number,
                           const HdCell   *cells,
                           guint           n)
{
  HdRoster *roster = finder->roster;
  HdRosterRow *row = new_row (finder, row_number);
  g_autofree char *joint = g_strdup ("");
  g_autofree char *address = g_strdup ("");
  guint first_problem = roster->problems->len, name_column = 0;

  roster->n_rows++;
  finder->group_pending = FALSE;
  finder->last = NULL;
  read_cells (finder, row, row_number, cells, n, &joint, &address);

  if (!has_letter (row->full_name)) {
    GString *content = g_string_new (NULL);

    while (name_column < finder->headings->len && !hd_roster_is_name_column (hd_roster_column_kind (finder, name_column)))
      name_column++;
    for (guint i = 0; i < n; i++) {
      g_autofree char *text = hd_roster_page_text (&finder->page, row_number, cells[i].column);

      if (*text != '\0' && hd_roster_column_kind (finder, cells[i].column) != HD_COLUMN_PRIVATE)
        g_string_append_printf (content, "%s%s", content->len > 0 ? " | " : "", text);
    }
    /* What else is wrong with it does not matter any more. */
    g_ptr_array_set_size (roster->problems, first_problem);
    hd_roster_add_problem (finder, NULL, HD_PROBLEM_NO_NAME, row_number, name_column, content->str);
    g_string_free (content, TRUE);
    hd_roster_row_free (row);
    return;
  }
  take_blocks (finder, row);
  set_field (&row->unit, finder->group);
  finish_name (finder, row);
  finish_place (finder, row, joint, address);
  g_ptr_array_add (roster->rows, row);
  finder->last = row;
  finder->last_row = row_number;
}
