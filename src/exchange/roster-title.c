/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The lines above a table: who sends it, under whom, for which year, with which
 * submission. */
#include "config.h"
#include "roster-private.h"

#include <stdlib.h>
#include <string.h>

typedef struct {
  HdRoster *roster;
  char     *upper[2];       /* (owned) the letterhead's last two lines */
  gboolean  letterhead;     /* still in it */
  gboolean  named;          /* a line said "Đơn vị: …" */
} Title;

static gboolean
begins_with_any (const char         *folded,
                 const char * const *words)
{
  for (guint i = 0; words[i] != NULL; i++)
    if (g_str_has_prefix (folded, words[i]))
      return TRUE;
  return FALSE;
}

/* The last of a match's years, if it is one of this century's lists. */
static int
match_year (const char *pattern,
            const char *folded)
{
  g_autoptr(GRegex) regex = g_regex_new (pattern, 0, 0, NULL);
  g_autoptr(GMatchInfo) match = NULL;

  if (g_regex_match (regex, folded, 0, &match)) {
    g_autofree char *year = g_match_info_fetch (match, 1);

    return atoi (year);
  }
  return 0;
}

static void
read_submission (HdRoster   *roster,
                 const char *line)
{
  g_autoptr(GRegex) number = g_regex_new ("(?:t[oờ] tr[iì]nh|c[oô]ng v[aă]n|b[aá]o c[aá]o)\\s*s[oố]\\s*[:.]?\\s*([^\\s,;()]+)",
                                          G_REGEX_CASELESS, 0, NULL);
  g_autoptr(GRegex) symbol = g_regex_new ("^\\(?\\s*s[oố]\\s*[:.]\\s*([^\\s,;()]*[0-9][^\\s,;()]*)", G_REGEX_CASELESS, 0, NULL);
  g_autoptr(GRegex) date = g_regex_new ("ng[aà]y\\s*([0-9]{1,2}\\s*[/.-]\\s*[0-9]{1,2}\\s*[/.-]\\s*[0-9]{4}"
                                        "|[0-9]{1,2}\\s*th[aá]ng\\s*[0-9]{1,2}\\s*n[aă]m\\s*[0-9]{4})",
                                        G_REGEX_CASELESS, 0, NULL);
  g_autoptr(GMatchInfo) found = NULL;
  g_autoptr(GMatchInfo) day = NULL;

  if (*roster->submission_number == '\0') {
    gboolean is_number = g_regex_match (number, line, 0, &found);

    if (!is_number) {
      g_clear_pointer (&found, g_match_info_unref);
      is_number = g_regex_match (symbol, line, 0, &found);
    }
    if (is_number) {
      g_free (roster->submission_number);
      roster->submission_number = g_match_info_fetch (found, 1);
    }
  }
  if (*roster->submission_date == '\0' && g_regex_match (date, line, 0, &day)) {
    g_autofree char *typed = g_match_info_fetch (day, 1);
    char *iso = NULL;

    if (hd_date_parse (typed, &iso) && iso != NULL) {
      g_free (roster->submission_date);
      roster->submission_date = g_steal_pointer (&iso);
    }
    g_free (iso);
  }
}

/* "Đơn vị: Trường THCS Gia Thụy" says it outright. */
static gboolean
read_unit_line (Title      *title,
                const char *line,
                const char *folded)
{
  static const char * const words[] = { "don vi:", "ten don vi:", "don vi de nghi:", "don vi gioi thieu:", "don vi trinh:",
                                        "co quan, don vi:", NULL };
  const char *colon = strchr (line, ':');

  if (colon == NULL || !begins_with_any (folded, words) || *g_strchug ((char *) colon + 1) == '\0')
    return FALSE;
  g_free (title->roster->unit);
  title->roster->unit = hd_text_title_unit (colon + 1);
  title->named = TRUE;
  return TRUE;
}

/* One line of one cell. @left: of the first cell of its row. */
static void
read_line (Title      *title,
           const char *line,
           gboolean    left)
{
  static const char * const mottoes[] = { "cong hoa xa hoi", "doc lap", "dang cong san", NULL };
  static const char * const headlines[] = { "danh sach", "so:", "bieu", "phu luc", "tong hop", "bang", "mau so", "mau bieu", "de nghi",
                                            "(", "to trinh", "nam 2", "nam hoc", "gioi thieu", "v/v", "ve viec", "kem theo", NULL };
  g_autofree char *folded = hd_text_fold (line);
  HdRoster *roster = title->roster;
  gboolean letters = FALSE;

  for (const char *p = folded; *p != '\0'; p++)
    letters |= g_ascii_isalpha (*p);
  if (!letters || begins_with_any (folded, mottoes))
    return;

  read_submission (roster, line);
  if (roster->year == 0)
    roster->year = match_year ("nam hoc 20\\d\\d\\s*-\\s*(20\\d\\d)", folded);
  /* The year of a date is the day's, not the list's. */
  if (roster->year == 0)
    roster->year = match_year ("(?<!thang \\d )(?<!thang \\d\\d )\\bnam (20\\d\\d)", folded);

  if (read_unit_line (title, line, folded))
    return;
  /* "Số 12/DS" and "Mẫu 2", but not "SỞ Y TẾ" and "MẪU GIÁO HOA MAI". */
  if (begins_with_any (folded, headlines) ||
      ((g_str_has_prefix (folded, "so ") || g_str_has_prefix (folded, "mau ")) && strpbrk (folded, "0123456789") != NULL))
    title->letterhead = FALSE;
  if (left && title->letterhead && (strstr (folded, "ngay") == NULL || strstr (folded, "thang") == NULL)) {
    g_free (title->upper[0]);
    title->upper[0] = title->upper[1];
    title->upper[1] = g_strdup (line);
  }
}

/**
 * hd_roster_read_title:
 * @end_row: the first row of the table's header
 * @roster: (inout): empty; gets what the title says
 */
void
hd_roster_read_title (HdRosterPage *page,
                      guint         end_row,
                      HdRoster     *roster)
{
  Title title = { .roster = roster, .letterhead = TRUE };

  for (guint row = hd_sheet_next_row (page->sheet, page->page, 0); row < end_row;
       row = hd_sheet_next_row (page->sheet, page->page, row + 1)) {
    guint n;
    const HdCell *cells = hd_sheet_get_row (page->sheet, page->page, row, &n);

    for (guint i = 0; i < n; i++) {
      g_autofree char *text = hd_roster_cell_text (page, &cells[i]);
      g_auto(GStrv) lines = g_strsplit (text, "\n", -1);

      for (guint l = 0; lines[l] != NULL; l++)
        read_line (&title, g_strstrip (lines[l]), i == 0);
    }
  }

  if (!title.named && title.upper[1] != NULL) {
    g_free (roster->unit);
    roster->unit = hd_text_title_unit (title.upper[1]);
    if (title.upper[0] != NULL) {
      g_free (roster->superior);
      roster->superior = hd_text_title_unit (title.upper[0]);
    }
  } else if (title.upper[1] != NULL) {
    g_free (roster->superior);
    roster->superior = hd_text_title_unit (title.upper[1]);
  }
  if (roster->year == 0 && strlen (roster->submission_date) >= 4)
    roster->year = atoi (roster->submission_date);
  g_free (title.upper[0]);
  g_free (title.upper[1]);
}
