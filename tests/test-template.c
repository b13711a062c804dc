/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Templates, each shown as the outline of the document it makes. */
#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "exchange/document-private.h"
#include "exchange/template.h"
#include "store/error.h"

/* What the fields of the tests hold. */
static const struct { const char *name; const char *text; } fields[] = {
  { "year", "2025" },
  { "empty", "" },
  { "zero", "0" },
  { "hostile", "**bold** # no {{year}} <b>&amp; \xee\x80\x80" "0\xee\x80\x81" },
  { "lines", "Như trên\nLưu: VT\n\n" },
  { "name", "Nguye\xcc\x82\xcc\x83n" },
};

static char *
resolve_field (const char *name, gpointer data, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (g_str_equal (fields[i].name, name))
      return g_strdup (fields[i].text);
  return NULL;
}

static char *
resolve_figure (const char *name, gpointer data, GError **error)
{
  if (g_str_equal (name, "broken"))
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CORRUPT, "the rows are gone");
  else if (g_str_equal (name, "introduced"))
    return g_strdup ("1.620");
  else if (g_str_equal (name, "none"))
    return g_strdup ("00");
  return NULL;
}

static HdTable *
resolve_table (const char *name, gpointer data, GError **error)
{
  static const HdColumn column = { "TT", NULL, NULL, 0, HD_COLUMN_ORDINAL, HD_ALIGN_AUTO };

  return g_str_equal (name, "units") ? hd_table_new_static ("units", &column, 1) : NULL;
}

static gboolean
resolve_image (const char *name, HdImage **image, char **description, gpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;
  cairo_surface_t *surface;
  int file;

  if (g_str_equal (name, "no-photo"))
    return TRUE;
  if (!g_str_equal (name, "photo"))
    return FALSE;
  file = g_file_open_tmp ("hoadep-photo-XXXXXX.png", &path, &error);
  g_assert_no_error (error);
  g_close (file, NULL);
  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 4, 6);
  g_assert_cmpint (cairo_surface_write_to_png (surface, path), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy (surface);
  *image = hd_image_load (path, &error);
  g_assert_no_error (error);
  *description = g_strdup ("Ảnh");
  g_unlink (path);
  return TRUE;
}

static const HdTemplateResolver resolver = { resolve_field, resolve_figure, resolve_table, resolve_image };

/* One letter for each block, its marker and its text; bold as [ ], italic as / /. */
static void
outline_section (HdSection *section, GString *out)
{
  for (guint i = 0; i < section->blocks->len; i++) {
    const HdBlock *block = g_ptr_array_index (section->blocks, i);

    g_string_append_c (out, "hpictm"[block->kind]);
    g_string_append_c (out, ' ');
    if (block->marker != NULL)
      g_string_append (out, block->marker);
    for (guint j = 0; block->runs != NULL && j < block->runs->array->len; j++) {
      const HdRun *run = &g_array_index (block->runs->array, HdRun, j);

      if (run->flags & HD_RUN_BOLD)
        g_string_append_c (out, '[');
      if (run->flags & HD_RUN_ITALIC)
        g_string_append_c (out, '/');
      g_string_append (out, run->text != NULL ? run->text : "|");
      if (run->flags & HD_RUN_ITALIC)
        g_string_append_c (out, '/');
      if (run->flags & HD_RUN_BOLD)
        g_string_append_c (out, ']');
    }
    if (block->image != NULL)
      g_string_append (out, block->description);
    if (block->table != NULL)
      g_string_append (out, hd_table_get_name (block->table));
    g_string_append_c (out, '\n');
  }
}

static char *
outline (HdDocument *document)
{
  GString *out = g_string_new (NULL);

  outline_section (document->body, out);
  for (guint i = 0; i < document->annexes->len; i++) {
    HdSection *annex = g_ptr_array_index (document->annexes, i);

    g_string_append_printf (out, "annex%s %s; %s\n", annex->landscape ? " landscape" : "", annex->title, annex->reference);
    outline_section (annex, out);
  }
  return g_string_free (out, FALSE);
}

typedef struct {
  const char *path;
  const char *template;
  const char *outline;
} Case;

static const Case cases[] = {
  { "empty", "", "" },
  { "headings", "\n# One\n## Two\n## Two\n### Three\n# Four\n## Five\n",
    "h I. One\nh 1. Two\nh 2. Two\nh a) Three\nh II. Four\nh 1. Five\n" },
  { "paragraphs", "\nplain **bold** *italic* ***both***\nsame\n\nnext  \nbreak\n",
    "p plain [bold] /italic/ [/both/] same\np next|break\n" },
  { "lists", "\n- a\n- b\n  - c\n", "i - a\ni - b\ni + c\n" },
  { "numbers", "\n# H\n1. a\n2. b\n   1. c\n", "h I. H\ni 1. a\ni 2. b\ni a) c\n" },
  { "numbers-below-title", "\n# H\n## T\n1. a\n2. b\n", "h I. H\nh 1. T\ni a) a\ni b) b\n" },
  { "number-start", "\n3. a\n4. b\n", "i 3. a\ni 4. b\n" },
  { "centered", "\n> middle\n", "c middle\n" },
  { "field", "\nYear {{year}}, {{ year }}\n", "p Year 2025, 2025\n" },
  { "field-bold", "\n**{{year}}**\n", "p [2025]\n" },
  { "field-heading", "\n# Year {{year}}\n", "h I. Year 2025\n" },
  { "field-composed", "\n{{name}}\n", "p Nguyễn\n" },
  { "field-not-markup", "\n{{hostile}}\n", "p **bold** # no {{year}} <b>&amp; \xee\x80\x80" "0\xee\x80\x81\n" },
  { "field-empty", "\na\n\n{{empty}}\n\nb\n", "p a\np b\n" },
  { "field-lines", "\n{{lines}}\n", "p Như trên\np Lưu: VT\n" },
  { "field-lines-bold", "\n**{{lines}}** end\n", "p [Như trên]\np [Lưu: VT]\np  end\n" },
  { "field-lines-item", "\n- {{lines}}\n- c\n", "i - Như trên\ni - Lưu: VT\ni - c\n" },
  { "field-lines-number", "\n1. {{lines}}\n2. c\n", "i 1. Như trên\ni 2. Lưu: VT\ni 3. c\n" },
  { "field-lines-centered", "\n> {{lines}}\n", "c Như trên|Lưu: VT\n" },
  { "field-empty-item", "\n- {{empty}}\n- b\n", "i - b\n" },
  { "picture", "\na\n\n{{image photo}}\n\nb\n", "p a\nm Ảnh\np b\n" },
  { "picture-none", "\na\n\n{{image no-photo}}\n\nb\n", "p a\np b\n" },
  { "figure", "\n{{figure introduced}} cases\n", "p 1.620 cases\n" },
  { "table", "\ntext\n{{table units}}\nmore\n", "p text\nt units\np more\n" },
  { "table-apart", "\n\n{{table units}}\n", "t units\n" },
  { "if-true", "\na{{#if year}} b{{/if}} c\n", "p a b c\n" },
  { "if-false", "\na{{#if empty}} b{{/if}} c\n", "p a c\n" },
  { "if-zero", "\na{{#if zero}} b{{else}} d{{/if}} c\n", "p a d c\n" },
  { "if-figure", "\n{{#if figure none}}no{{else}}none{{/if}}{{#if figure introduced}} some{{/if}}\n", "p none some\n" },
  { "if-lines", "\n- a\n{{#if empty}}\n- b\n{{/if}}\n- c\n", "i - a\ni - c\n" },
  { "if-nested", "\n{{#if empty}}a{{#if year}}b{{/if}}c{{/if}}d\n", "p d\n" },
  { "if-hides-unknown", "\n{{#if empty}}{{nothing}}{{/if}}d\n", "p d\n" },
  { "if-heading", "\n# A\n{{#if empty}}\n# B\n{{/if}}\n# C\n", "h I. A\nh II. C\n" },
  { "annex", "\ntext\n\nannex: Title {{year}}\nreference: (Kèm theo)\norientation: landscape\n\n{{table units}}\n",
    "p text\nannex landscape Title 2025; (Kèm theo)\nt units\n" },
  { "annex-only", "type: BÁO CÁO\n\nannex: One\n\nannex: Two\n\ntext\n", "annex One; \nannex Two; \np text\n" },
  { "html", "\n<b>a</b>\n", "p <b>a</b>\n" },
  { "windows-lines", "type: A\r\n\r\ntext\r\n", "p text\n" },
};

static void
test_build (gconstpointer data)
{
  const Case *test = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(HdDocument) document = hd_template_build (test->template, -1, &resolver, NULL, &error);
  g_autofree char *shown = NULL;

  g_assert_no_error (error);
  shown = outline (document);
  g_assert_cmpstr (shown, ==, test->outline);
}

typedef struct {
  const char *path;
  const char *template;
  const char *message;
  HdError     code;
} BadCase;

static const BadCase bad_cases[] = {
  { "field", "\n\na {{nothing}}\n", "Line 3 of the template: there is no such field: nothing", HD_ERROR_INVALID },
  { "figure", "\n{{figure nothing}}\n", "Line 2 of the template: there is no such figure: nothing", HD_ERROR_INVALID },
  { "figure-failed", "\n{{figure broken}}\n", "Line 2 of the template: the rows are gone", HD_ERROR_CORRUPT },
  { "table", "\n{{table nothing}}\n", "Line 2 of the template: there is no such table: nothing", HD_ERROR_INVALID },
  { "picture", "\n{{image nothing}}\n", "Line 2 of the template: there is no such picture: nothing", HD_ERROR_INVALID },
  { "condition", "\n{{#if nothing}}a{{/if}}\n", "Line 2 of the template: there is no such field: nothing", HD_ERROR_INVALID },
  { "not-a-name", "\n{{a b}}\n", "Line 2 of the template: not a field: a b", HD_ERROR_INVALID },
  { "nothing", "\n{{}}\n", "Line 2 of the template: not a field: ", HD_ERROR_INVALID },
  { "braces", "\n{{year\n}}\n", "Line 2 of the template: braces are not closed: {{year", HD_ERROR_INVALID },
  { "open-if", "\na\n{{#if year}}\n", "Line 3 of the template: the condition is not closed: #if", HD_ERROR_INVALID },
  { "lone-end", "\n{{/if}}\n", "Line 2 of the template: no condition is open here: /if", HD_ERROR_INVALID },
  { "lone-else", "\n{{else}}\n", "Line 2 of the template: no condition is open here: else", HD_ERROR_INVALID },
  { "key", "type: A\nkind: B\n\n", "Line 2 of the template: there is no such key: kind", HD_ERROR_INVALID },
  { "key-after-if", "{{#if empty}}\ntype: A\n{{/if}}\nkind: B\n\n", "Line 4 of the template: there is no such key: kind",
    HD_ERROR_INVALID },
  { "twice", "type: A\ntype: B\n\n", "Line 2 of the template: given twice: type", HD_ERROR_INVALID },
  { "head", "type: A\ntext\n\n", "Line 2 of the template: an empty line must follow the head: text", HD_ERROR_INVALID },
  { "orientation", "orientation: round\n\n", "Line 1 of the template: not an orientation: round", HD_ERROR_INVALID },
  { "annex-key", "\nannex: A\ntype: B\n\n", "Line 3 of the template: there is no such key: type", HD_ERROR_INVALID },
  { "private-use", "\na\xee\x80\x80" "0\xee\x80\x81\n",
    "Line 2 of the template: a character for private use: a\xee\x80\x80" "0\xee\x80\x81", HD_ERROR_INVALID },
  { "not-text", "\n\xff\n", "The template is not a text, or is too long", HD_ERROR_INVALID },
};

static void
test_refuse (gconstpointer data)
{
  const BadCase *test = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(HdDocument) document = hd_template_build (test->template, -1, &resolver, NULL, &error);

  g_assert_null (document);
  g_assert_error (error, HD_ERROR, test->code);
  g_assert_cmpstr (error->message, ==, test->message);
}

/* The head fills the letterhead, the lists and the signature. */
static void
test_head (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(HdDocument) document =
    hd_template_build ("type: Báo cáo\nsubject: Năm {{year}}\nsuperior: UBND\nissuer: HĐ\nnumber: 5\nsymbol: BC-HĐTĐKT\n"
                       "place: Long Biên\ndate: 2026-01-05\nto: Thành phố\nbasis: Luật\nbasis: {{empty}}\nrecipient: {{lines}}\n"
                       "authority: TM. Hội đồng\npost: Chủ tịch\nbody-post: Chủ tịch UBND\nsigner: {{name}}\norientation: landscape\n\n",
                       -1, &resolver, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (document->has_letterhead);
  g_assert_true (document->has_signature);
  g_assert_true (document->body->landscape);
  g_assert_cmpstr (document->subject, ==, "Năm 2025");
  g_assert_cmpstr (document->issuer, ==, "HĐ");
  g_assert_cmpstr (document->date, ==, "2026-01-05");
  g_assert_cmpuint (document->addressees->len, ==, 1);
  g_assert_cmpuint (document->bases->len, ==, 1);
  g_assert_cmpuint (document->recipients->len, ==, 2);
  g_assert_cmpstr (g_ptr_array_index (document->recipients, 1), ==, "Lưu: VT");
  g_assert_cmpstr (document->signature.name, ==, "Nguyễn");
  g_assert_cmpstr (document->signature.body_post, ==, "Chủ tịch UBND");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strconcat ("/template/build/", cases[i].path, NULL);

    g_test_add_data_func (path, &cases[i], test_build);
  }
  for (guint i = 0; i < G_N_ELEMENTS (bad_cases); i++) {
    g_autofree char *path = g_strconcat ("/template/refuse/", bad_cases[i].path, NULL);

    g_test_add_data_func (path, &bad_cases[i], test_refuse);
  }
  g_test_add_func ("/template/head", test_head);
  return g_test_run ();
}
