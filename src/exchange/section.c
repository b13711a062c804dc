/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "document-private.h"

#include <string.h>

/* Letters of điểm, in the order of the Vietnamese alphabet. */
static const char *const point_letters[] = {
  "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "x", "y",
};

static void
run_clear (gpointer data)
{
  g_free (((HdRun *) data)->text);
}

static void
block_free (gpointer data)
{
  HdBlock *block = data;

  g_free (block->marker);
  g_clear_pointer (&block->runs, hd_runs_free);
  g_clear_pointer (&block->table, hd_table_unref);
  g_clear_pointer (&block->image, hd_image_unref);
  g_free (block->description);
  g_free (block);
}

static HdBlock *
append_block (HdSection *section, HdBlockKind kind)
{
  HdBlock *block = g_new0 (HdBlock, 1);

  block->kind = kind;
  g_ptr_array_add (section->blocks, block);
  return block;
}

/* "a)" to "y)", then "aa)" and so on, which no reasonable text reaches. */
static char *
point_marker (guint number)
{
  guint n = G_N_ELEMENTS (point_letters);

  if (number <= n)
    return g_strconcat (point_letters[number - 1], ") ", NULL);
  return g_strconcat (point_letters[((number - 1) / n - 1) % n], point_letters[(number - 1) % n], ") ", NULL);
}

/**
 * hd_clean_text:
 * @text: (nullable): anything
 *
 * Brings text from anywhere to what every format can hold: valid UTF-8, NFC,
 * line feeds only, no control characters or noncharacters.
 *
 * Returns: (transfer full): never %NULL
 */
char *
hd_clean_text (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text != NULL ? text : "", -1);
  g_autofree char *composed = g_utf8_normalize (valid, -1, G_NORMALIZE_DEFAULT_COMPOSE);
  GString *clean = g_string_sized_new (strlen (composed));

  for (const char *p = composed; *p; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);

    if (c == '\r') {
      if (p[1] != '\n')
        g_string_append_c (clean, '\n');
    } else if (c == 0x2028 || c == 0x2029)
      g_string_append_c (clean, '\n');
    else if (c == '\t')
      g_string_append_c (clean, ' ');
    else if ((c < 0x20 && c != '\n') || (c >= 0x7f && c < 0xa0) || (c & 0xfffe) == 0xfffe ||
             (c >= 0xfdd0 && c <= 0xfdef) || c == 0xfeff)
      continue;
    else
      g_string_append_len (clean, p, g_utf8_next_char (p) - p);
  }
  return g_string_free (clean, FALSE);
}

/* (transfer full): I, II, III, IV... */
char *
hd_roman (guint number)
{
  static const struct { guint value; const char *text; } steps[] = {
    { 1000, "M" }, { 900, "CM" }, { 500, "D" }, { 400, "CD" }, { 100, "C" }, { 90, "XC" },
    { 50, "L" }, { 40, "XL" }, { 10, "X" }, { 9, "IX" }, { 5, "V" }, { 4, "IV" }, { 1, "I" },
  };
  GString *roman = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    for (; number >= steps[i].value; number -= steps[i].value)
      g_string_append (roman, steps[i].text);
  return g_string_free (roman, FALSE);
}

HdRuns *
hd_runs_new (void)
{
  HdRuns *runs = g_new0 (HdRuns, 1);

  runs->array = g_array_new (FALSE, FALSE, sizeof (HdRun));
  g_array_set_clear_func (runs->array, run_clear);
  return runs;
}

HdRuns *
hd_runs_new_text (const char *text)
{
  HdRuns *runs = hd_runs_new ();

  hd_runs_add (runs, text, HD_RUN_PLAIN);
  return runs;
}

/**
 * hd_runs_add:
 * @text: a line feed in it breaks the line
 */
void
hd_runs_add (HdRuns *runs, const char *text, HdRunFlags flags)
{
  g_autofree char *clean = hd_clean_text (text);
  g_auto(GStrv) lines = g_strsplit (clean, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++) {
    HdRun run = { NULL, flags };

    if (i > 0)
      hd_runs_add_break (runs);
    if (*lines[i] == '\0')
      continue;
    run.text = g_strdup (lines[i]);
    g_array_append_val (runs->array, run);
  }
}

void
hd_runs_add_break (HdRuns *runs)
{
  HdRun run = { NULL, HD_RUN_PLAIN };

  g_array_append_val (runs->array, run);
}

void
hd_runs_free (HdRuns *runs)
{
  g_array_unref (runs->array);
  g_free (runs);
}

/**
 * hd_runs_to_text:
 *
 * Returns: (transfer full): the text alone, a line feed for each break
 */
char *
hd_runs_to_text (HdRuns *runs)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < runs->array->len; i++) {
    const HdRun *run = &g_array_index (runs->array, HdRun, i);

    g_string_append (text, run->text != NULL ? run->text : "\n");
  }
  return g_string_free (text, FALSE);
}

void
hd_section_free (HdSection *section)
{
  g_free (section->title);
  g_free (section->reference);
  g_ptr_array_unref (section->blocks);
  g_free (section);
}

/* (transfer full): an empty section. */
HdSection *
hd_section_new (void)
{
  HdSection *section = g_new0 (HdSection, 1);

  section->title = g_strdup ("");
  section->reference = g_strdup ("");
  section->blocks = g_ptr_array_new_with_free_func (block_free);
  return section;
}

void
hd_section_set_landscape (HdSection *section, gboolean landscape)
{
  section->landscape = landscape;
}

/**
 * hd_section_add_heading:
 * @level: 1 for "I. TITLE", 2 for a khoản with a title, 3 for a điểm with one
 * @title: without its number: that is counted here, so that leaving a part out
 *   leaves no gap
 */
void
hd_section_add_heading (HdSection *section, guint level, const char *title)
{
  HdBlock *block;

  g_return_if_fail (level >= 1 && level <= 3);

  block = append_block (section, HD_BLOCK_HEADING);
  block->level = level;
  block->runs = hd_runs_new_text (title);
  section->counters[level - 1]++;
  for (guint i = level; i < 3; i++)
    section->counters[i] = 0;
  if (level == 1) {
    g_autofree char *roman = hd_roman (section->counters[0]);

    block->marker = g_strconcat (roman, ". ", NULL);
  } else if (level == 2)
    block->marker = g_strdup_printf ("%u. ", section->counters[1]);
  else
    block->marker = point_marker (section->counters[2]);
}

/**
 * hd_section_add_paragraph:
 * @runs: (transfer full)
 */
void
hd_section_add_paragraph (HdSection *section, HdRuns *runs)
{
  append_block (section, HD_BLOCK_PARAGRAPH)->runs = runs;
}

/* A paragraph of plain text. */
void
hd_section_add_text (HdSection *section, const char *text)
{
  hd_section_add_paragraph (section, hd_runs_new_text (text));
}

/**
 * hd_section_add_item:
 * @number: from 1, of a numbered or lettered item; not read for dash and plus
 * @runs: (transfer full)
 */
void
hd_section_add_item (HdSection *section, HdItemKind kind, guint number, HdRuns *runs)
{
  HdBlock *block = append_block (section, HD_BLOCK_ITEM);

  block->item = kind;
  block->runs = runs;
  switch (kind) {
  case HD_ITEM_NUMBER:
    block->marker = g_strdup_printf ("%u. ", MAX (number, 1));
    break;
  case HD_ITEM_LETTER:
    block->marker = point_marker (MAX (number, 1));
    break;
  case HD_ITEM_PLUS:
    block->marker = g_strdup ("+ ");
    break;
  case HD_ITEM_DASH:
  default:
    block->marker = g_strdup ("- ");
    break;
  }
}

/**
 * hd_section_add_centered:
 * @runs: (transfer full)
 */
void
hd_section_add_centered (HdSection *section, HdRuns *runs)
{
  append_block (section, HD_BLOCK_CENTERED)->runs = runs;
}

/**
 * hd_section_add_table:
 * @table: (transfer full)
 */
void
hd_section_add_table (HdSection *section, HdTable *table)
{
  append_block (section, HD_BLOCK_TABLE)->table = table;
}

/**
 * hd_section_add_image:
 * @image: (transfer full)
 * @width: mm that it may take; it keeps its shape
 * @height: likewise
 * @description: what is to be seen on it, for who cannot see it
 */
void
hd_section_add_image (HdSection *section, HdImage *image, double width, double height, const char *description)
{
  HdBlock *block = append_block (section, HD_BLOCK_IMAGE);
  double scale = MIN (width / hd_image_width (image), height / hd_image_height (image));

  block->image = image;
  block->width = hd_image_width (image) * scale;
  block->height = hd_image_height (image) * scale;
  block->description = hd_clean_text (description);
}
