/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rows that belong together: below a line that speaks for them, beside a merged
 * cell, or the second line of one nomination. */
#include "config.h"
#include "roster-private.h"

#include <string.h>

/* Covered cells kept of a page; a list that merges more is no list. */
#define MAX_SHARED 500000

static gpointer
cell_key (guint row,
          guint column)
{
  return GSIZE_TO_POINTER (((gsize) row << 16 | column) + 1);
}

/* Starts the rows of one kind. What a line within the section before said for its
 * rows does not hold any more. */
void
hd_roster_enter_section (HdRosterFinder *finder,
                         const char     *kind)
{
  finder->section = kind;
  finder->ended = FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (finder->blocks); i++)
    if (!finder->blocks[i].outer) {
      g_free (finder->blocks[i].text);
      finder->blocks[i].text = g_strdup ("");
    }
}

/* What stays of a line without the words around it: "II. Đề nghị tặng Giấy khen (05
 * người):" is "Giấy khen". (transfer full) */
static char *
strip_line (const char         *text,
            const char * const *ahead)
{
  const char *rest = hd_roster_skip_number (text);
  gsize length;
  gboolean found = TRUE;

  while (found) {
    g_autofree char *folded = hd_text_fold (rest);

    found = FALSE;
    for (guint i = 0; ahead[i] != NULL && !found; i++)
      if (g_str_has_prefix (folded, ahead[i])) {
        rest = g_utf8_offset_to_pointer (rest, strlen (ahead[i]));
        rest += strspn (rest, " :-.");
        found = TRUE;
      }
  }
  length = strcspn (rest, "(:");
  while (length > 0 && strchr (" .,;", rest[length - 1]) != NULL)
    length--;
  return hd_text_clean (rest, length);
}

/**
 * hd_roster_open_block:
 * @text: a line among the rows, alone in its row
 *
 * Returns: whether it says the award or the field of the rows below it
 */
gboolean
hd_roster_open_block (HdRosterFinder *finder,
                      const char     *text,
                      guint           column)
{
  static const struct {
    HdBlockKind kind;
    const char *beginning;
  } beginnings[] = {
    { HD_BLOCK_AWARD, "giay khen" }, { HD_BLOCK_AWARD, "bang khen" }, { HD_BLOCK_AWARD, "nguoi tot" },
    { HD_BLOCK_AWARD, "danh hieu" }, { HD_BLOCK_AWARD, "hinh thuc" }, { HD_BLOCK_AWARD, "de nghi tang" },
    { HD_BLOCK_AWARD, "de nghi khen" }, { HD_BLOCK_AWARD, "tang giay" }, { HD_BLOCK_AWARD, "tang bang" },
    { HD_BLOCK_AWARD, "cong dan thu do" }, { HD_BLOCK_AWARD, "dien hinh tien tien" }, { HD_BLOCK_AWARD, "chien si thi dua" },
    { HD_BLOCK_AWARD, "huan chuong" },
    { HD_BLOCK_MOVEMENT, "linh vuc" }, { HD_BLOCK_MOVEMENT, "phong trao" },
  };
  static const char * const ahead[][5] = {
    [HD_BLOCK_AWARD]    = { "de nghi ", "tang thuong ", "tang ", "hinh thuc", NULL },
    [HD_BLOCK_MOVEMENT] = { "linh vuc", "phong trao thi dua", "phong trao", NULL },
  };
  g_autofree char *folded = hd_text_fold (hd_roster_skip_number (text));

  for (guint i = 0; i < G_N_ELEMENTS (beginnings); i++)
    if (g_str_has_prefix (folded, beginnings[i].beginning)) {
      HdBlock *block = &finder->blocks[beginnings[i].kind];
      g_autofree char *said = strip_line (text, ahead[beginnings[i].kind]);

      if (*said == '\0')
        return FALSE;
      if (!block->known)
        block->outer = finder->section == NULL;
      /* Whose kind a section told before, this block's rows are not. */
      if (block->outer)
        finder->section = NULL;
      block->known = TRUE;
      block->column = column;
      g_free (block->text);
      block->text = g_steal_pointer (&said);
      finder->ended = FALSE;
      return TRUE;
    }
  return FALSE;
}

/* Notes which cells of the table are covered by one merged from above. */
void
hd_roster_share_cells (HdRosterFinder *finder,
                       guint           from_row)
{
  guint n;
  const HdCellRange *merges = hd_sheet_get_merges (finder->page.sheet, finder->page.page, &n);

  finder->shared = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < n; i++)
    for (guint row = merges[i].first_row + 1; merges[i].first_row >= from_row && row <= merges[i].last_row &&
                                              g_hash_table_size (finder->shared) < MAX_SHARED; row++)
      g_hash_table_insert (finder->shared, cell_key (row, merges[i].first_column), GUINT_TO_POINTER (merges[i].first_row + 1));
}

/**
 * hd_roster_shared_cell:
 *
 * Returns: (nullable): the cell that reaches down to this place, if one does
 */
const HdCell *
hd_roster_shared_cell (HdRosterFinder *finder,
                       guint           row,
                       guint           column)
{
  guint from = GPOINTER_TO_UINT (g_hash_table_lookup (finder->shared, cell_key (row, column)));

  return from == 0 ? NULL : hd_sheet_get_cell (finder->page.sheet, finder->page.page, from - 1, column);
}

static gboolean
has_lower_letter (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (g_unichar_islower (g_utf8_get_char (text)))
      return TRUE;
  return FALSE;
}

/**
 * hd_roster_continue:
 *
 * Takes a row that only goes on with the achievement, or the notes, of the
 * nomination right above it: it has neither number nor name, or its name is that
 * merged from above.
 *
 * Returns: whether it was such a row
 */
gboolean
hd_roster_continue (HdRosterFinder *finder,
                    guint           row_number,
                    const HdCell   *cells,
                    guint           n)
{
  g_autoptr(GString) achievement = g_string_new (NULL);
  g_autoptr(GString) notes = g_string_new (NULL);

  if (finder->last == NULL || finder->ended || row_number != finder->last_row + 1 || *finder->last->achievement == '\0')
    return FALSE;
  for (guint i = 0; i < n; i++) {
    g_autofree char *text = hd_roster_cell_text (&finder->page, &cells[i]);
    HdColumn kind = hd_roster_column_kind (finder, cells[i].column);
    GString *to = kind == HD_COLUMN_ACHIEVEMENT ? achievement : notes;

    if (*text == '\0')
      continue;
    if ((kind != HD_COLUMN_ACHIEVEMENT && kind != HD_COLUMN_NOTES) || cells[i].kind != HD_CELL_TEXT)
      return FALSE;
    g_string_append_printf (to, "%s%s", to->len > 0 ? "\n" : "", text);
  }
  /* What stands in capitals right below is rather the post of who signs. */
  if (achievement->len == 0 || !has_lower_letter (achievement->str) || hd_roster_is_signature (achievement->str) ||
      hd_roster_is_total (achievement->str))
    return FALSE;

  hd_roster_append_field (&finder->last->achievement, "\n", achievement->str);
  hd_roster_append_field (&finder->last->notes, "\n", notes->str);
  finder->last_row = row_number;
  return TRUE;
}
