/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <cmark.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "document-private.h"
#include "store/error.h"
#include "template-private.h"

/* A template larger than this was not written by hand. */
#define MAX_TEMPLATE (1024 * 1024)

/* mm that a picture takes at most: a portrait on paper is 4 × 6 cm. */
#define PICTURE_WIDTH  40
#define PICTURE_HEIGHT 60

typedef struct {
  HdTemplateScan *scan;
  HdDocument     *document;  /* (owned) */
  HdSection      *section;   /* of document */
  gboolean        below_title;  /* a khoản with a title is open: numbers below it are letters */

  /* What the head has said so far. */
  char           *meta[24];
} Builder;

/* Keys of the head that stand once. */
typedef enum {
  META_TYPE,
  META_SUBJECT,
  META_SUPERIOR,
  META_ISSUER,
  META_NUMBER,
  META_SYMBOL,
  META_PLACE,
  META_DATE,
  META_AUTHORITY,
  META_POST,
  META_BODY_POST,
  META_SIGNER,
  META_LEFT_AUTHORITY,
  META_LEFT_POST,
  META_LEFT_SIGNER,
  META_COMPETENCE,
  META_ORIENTATION,
  N_META
} MetaKey;

static const char *const meta_keys[N_META] = {
  "type", "subject", "superior", "issuer", "number", "symbol", "place", "date",
  "authority", "post", "body-post", "signer", "left-authority", "left-post", "left-signer", "competence", "orientation",
};

/* Keys that may be repeated; a value of several lines counts as several. */
static const struct {
  const char *key;
  void      (*add) (HdDocument *document, const char *text);
} list_keys[] = {
  { "to", hd_document_add_addressee },
  { "basis", hd_document_add_basis },
  { "recipient", hd_document_add_recipient },
};

static gboolean
fail (Builder *self, guint line, const char *reason, const char *what, GError **error)
{
  guint number = line < self->scan->lines->len ? g_array_index (self->scan->lines, guint, line) : line + 1;

  g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("Line %u of the template: %s: %s"), number, reason, what);
  return FALSE;
}

/* "key: value"; FALSE for anything else. */
static gboolean
split_line (const char *line, char **key, char **value)
{
  const char *colon = strchr (line, ':');
  gsize length = strspn (line, G_CSET_a_2_z "-");

  if (colon == NULL || length == 0 || line + length != colon)
    return FALSE;
  *key = g_strndup (line, length);
  *value = g_strstrip (g_strdup (colon + 1));
  return TRUE;
}

static gboolean
set_orientation (Builder *self, guint line, const char *value, GError **error)
{
  if (*value != '\0' && !g_str_equal (value, "portrait") && !g_str_equal (value, "landscape"))
    return fail (self, line, _("not an orientation"), value, error);
  hd_section_set_landscape (self->section, g_str_equal (value, "landscape"));
  return TRUE;
}

static gboolean
set_meta (Builder *self, guint line, const char *key, const char *raw, GError **error)
{
  g_autofree char *value = hd_template_expand (self->scan, raw);

  for (guint i = 0; i < G_N_ELEMENTS (list_keys); i++)
    if (g_str_equal (key, list_keys[i].key)) {
      g_auto(GStrv) lines = g_strsplit (value, "\n", -1);

      for (guint j = 0; lines[j] != NULL; j++)
        if (*g_strstrip (lines[j]) != '\0')
          list_keys[i].add (self->document, lines[j]);
      return TRUE;
    }
  for (guint i = 0; i < N_META; i++)
    if (g_str_equal (key, meta_keys[i])) {
      if (self->meta[i] != NULL)
        return fail (self, line, _("given twice"), key, error);
      self->meta[i] = g_steal_pointer (&value);
      return i != META_ORIENTATION || set_orientation (self, line, self->meta[i], error);
    }
  return fail (self, line, _("there is no such key"), key, error);
}

static gboolean
any_meta (Builder *self, MetaKey from, MetaKey to)
{
  for (guint i = from; i <= to; i++)
    if (self->meta[i] != NULL && *self->meta[i] != '\0')
      return TRUE;
  return FALSE;
}

static void
apply_meta (Builder *self)
{
  const HdDocumentLetterhead letterhead = {
    self->meta[META_SUPERIOR], self->meta[META_ISSUER], self->meta[META_NUMBER],
    self->meta[META_SYMBOL], self->meta[META_PLACE], self->meta[META_DATE],
  };
  const HdSignature signature = {
    self->meta[META_AUTHORITY], self->meta[META_POST], self->meta[META_BODY_POST], self->meta[META_SIGNER],
  };
  const HdSignature left = {
    self->meta[META_LEFT_AUTHORITY], self->meta[META_LEFT_POST], NULL, self->meta[META_LEFT_SIGNER],
  };

  hd_document_set_title (self->document, self->meta[META_TYPE], self->meta[META_SUBJECT]);
  if (any_meta (self, META_SUPERIOR, META_DATE))
    hd_document_set_letterhead (self->document, &letterhead);
  if (any_meta (self, META_AUTHORITY, META_SIGNER))
    hd_document_set_signature (self->document, &signature);
  if (any_meta (self, META_LEFT_AUTHORITY, META_LEFT_SIGNER))
    hd_document_set_left_signature (self->document, &left);
  hd_document_set_competence (self->document, self->meta[META_COMPETENCE]);
}

/* Adds text to the last paragraph of @parts; each line feed, which only a field can hold,
 * begins another one. */
static void
add_lines (GPtrArray *parts, const char *text, HdRunFlags flags)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++) {
    if (i > 0)
      g_ptr_array_add (parts, hd_runs_new ());
    if (*lines[i] != '\0')
      hd_runs_add (g_ptr_array_index (parts, parts->len - 1), lines[i], flags);
  }
}

/* Adds the inline content of @parent to @parts. */
static void
add_inlines (Builder *self, cmark_node *parent, GPtrArray *parts, HdRunFlags flags)
{
  for (cmark_node *node = cmark_node_first_child (parent); node != NULL; node = cmark_node_next (node))
    switch (cmark_node_get_type (node)) {
    case CMARK_NODE_SOFTBREAK:
      hd_runs_add (g_ptr_array_index (parts, parts->len - 1), " ", flags);
      break;
    case CMARK_NODE_LINEBREAK:
      hd_runs_add_break (g_ptr_array_index (parts, parts->len - 1));
      break;
    case CMARK_NODE_EMPH:
      add_inlines (self, node, parts, flags | HD_RUN_ITALIC);
      break;
    case CMARK_NODE_STRONG:
      add_inlines (self, node, parts, flags | HD_RUN_BOLD);
      break;
    case CMARK_NODE_TEXT:
    case CMARK_NODE_CODE:
    case CMARK_NODE_HTML_INLINE: {
      g_autofree char *text = hd_template_expand (self->scan, cmark_node_get_literal (node));

      add_lines (parts, text, flags);
    }
      break;
    default:
      add_inlines (self, node, parts, flags);
      break;
    }
}

/* (transfer full) (element-type HdRuns): the paragraphs of a node; those that came out
 * empty, because a field did, are left out */
static GPtrArray *
paragraphs (Builder *self, cmark_node *node)
{
  GPtrArray *parts = g_ptr_array_new ();

  g_ptr_array_add (parts, hd_runs_new ());
  add_inlines (self, node, parts, HD_RUN_PLAIN);
  for (guint i = parts->len; i > 0; i--) {
    g_autofree char *text = hd_runs_to_text (g_ptr_array_index (parts, i - 1));

    if (*g_strstrip (text) == '\0')
      hd_runs_free (g_ptr_array_remove_index (parts, i - 1));
  }
  return parts;
}

/* All of a node in one, with line breaks. */
static HdRuns *
inlines (Builder *self, cmark_node *node)
{
  g_autoptr (GPtrArray) parts = paragraphs (self, node);
  HdRuns *whole = parts->len > 0 ? g_ptr_array_index (parts, 0) : hd_runs_new ();

  for (guint i = 1; i < parts->len; i++) {
    HdRuns *part = g_ptr_array_index (parts, i);

    hd_runs_add_break (whole);
    for (guint j = 0; j < part->array->len; j++) {
      const HdRun *run = &g_array_index (part->array, HdRun, j);

      if (run->text != NULL)
        hd_runs_add (whole, run->text, run->flags);
      else
        hd_runs_add_break (whole);
    }
    hd_runs_free (part);
  }
  return whole;
}

/* The value that stands alone in a paragraph. */
static HdTemplateValue *
value_of_paragraph (Builder *self, cmark_node *paragraph)
{
  cmark_node *text = cmark_node_first_child (paragraph);

  if (text == NULL || cmark_node_next (text) != NULL || cmark_node_get_type (text) != CMARK_NODE_TEXT)
    return NULL;
  return hd_template_value_of (self->scan, cmark_node_get_literal (text));
}

static void
add_paragraph (Builder *self, cmark_node *node)
{
  HdTemplateValue *value = value_of_paragraph (self, node);

  if (value != NULL && value->table != NULL)
    hd_section_add_table (self->section, hd_table_ref (value->table));
  else if (value != NULL && value->image != NULL)
    hd_section_add_image (self->section, hd_image_ref (value->image), PICTURE_WIDTH, PICTURE_HEIGHT, value->text);
  else {
    g_autoptr (GPtrArray) parts = paragraphs (self, node);

    for (guint i = 0; i < parts->len; i++)
      hd_section_add_paragraph (self->section, g_ptr_array_index (parts, i));
  }
}

static HdItemKind
item_kind (Builder *self, cmark_node *list, guint depth)
{
  if (cmark_node_get_list_type (list) == CMARK_BULLET_LIST)
    return depth > 0 ? HD_ITEM_PLUS : HD_ITEM_DASH;
  return depth > 0 || self->below_title ? HD_ITEM_LETTER : HD_ITEM_NUMBER;
}

static void
add_list (Builder *self, cmark_node *list, guint depth)
{
  HdItemKind kind = item_kind (self, list, depth);
  guint number = MAX (cmark_node_get_list_start (list), 1);

  for (cmark_node *item = cmark_node_first_child (list); item != NULL; item = cmark_node_next (item)) {
    gboolean first = TRUE;

    for (cmark_node *node = cmark_node_first_child (item); node != NULL; node = cmark_node_next (node)) {
      if (cmark_node_get_type (node) == CMARK_NODE_LIST)
        add_list (self, node, depth + 1);
      else if (first) {
        g_autoptr (GPtrArray) parts = paragraphs (self, node);

        for (guint i = 0; i < parts->len; i++)
          hd_section_add_item (self->section, kind, number++, g_ptr_array_index (parts, i));
      } else
        add_paragraph (self, node);
      first = FALSE;
    }
  }
}

static void
add_block (Builder *self, cmark_node *node)
{
  switch (cmark_node_get_type (node)) {
  case CMARK_NODE_HEADING: {
    g_autoptr(HdRuns) runs = inlines (self, node);
    g_autofree char *title = hd_runs_to_text (runs);
    guint level = MIN (cmark_node_get_heading_level (node), 3);

    self->below_title = level > 1;
    hd_section_add_heading (self->section, level, title);
  }
    break;
  case CMARK_NODE_LIST:
    add_list (self, node, 0);
    break;
  case CMARK_NODE_BLOCK_QUOTE:
    for (cmark_node *child = cmark_node_first_child (node); child != NULL; child = cmark_node_next (child))
      hd_section_add_centered (self->section, inlines (self, child));
    break;
  case CMARK_NODE_PARAGRAPH:
    add_paragraph (self, node);
    break;
  case CMARK_NODE_CODE_BLOCK:
  case CMARK_NODE_HTML_BLOCK: {
    g_autofree char *text = hd_template_expand (self->scan, cmark_node_get_literal (node));

    hd_section_add_text (self->section, g_strchomp (text));
  }
    break;
  default:
    break;
  }
}

static void
add_text (Builder *self, const char *text)
{
  cmark_node *root = cmark_parse_document (text, strlen (text), CMARK_OPT_DEFAULT);

  cmark_consolidate_text_nodes (root);
  self->below_title = FALSE;
  for (cmark_node *node = cmark_node_first_child (root); node != NULL; node = cmark_node_next (node))
    add_block (self, node);
  cmark_node_free (root);
}

/* The head of an annex, from its line @line. */
static gboolean
begin_annex (Builder *self, char **lines, guint *line, GError **error)
{
  g_autofree char *title = NULL, *reference = NULL, *orientation = NULL;
  guint orientation_line = *line;

  for (; lines[*line] != NULL && *lines[*line] != '\0'; (*line)++) {
    g_autofree char *key = NULL, *value = NULL;
    char **place;

    if (!split_line (lines[*line], &key, &value))
      return fail (self, *line, _("an empty line must follow the head of an annex"), lines[*line], error);
    place = g_str_equal (key, "annex") ? &title : g_str_equal (key, "reference") ? &reference
            : g_str_equal (key, "orientation") ? &orientation : NULL;
    if (place == NULL)
      return fail (self, *line, _("there is no such key"), key, error);
    if (*place != NULL)
      return fail (self, *line, _("given twice"), key, error);
    if (place == &orientation)
      orientation_line = *line;
    *place = hd_template_expand (self->scan, value);
  }
  self->section = hd_document_add_annex (self->document, title, reference);
  return orientation == NULL || set_orientation (self, orientation_line, orientation, error);
}

static gboolean
build (Builder *self, GError **error)
{
  g_auto(GStrv) lines = g_strsplit (self->scan->text->str, "\n", -1);
  g_autoptr(GString) text = g_string_new (NULL);
  guint line = 0;

  for (; lines[line] != NULL && *lines[line] != '\0'; line++) {
    g_autofree char *key = NULL, *value = NULL;

    if (!split_line (lines[line], &key, &value))
      return fail (self, line, _("an empty line must follow the head"), lines[line], error);
    if (!set_meta (self, line, key, value, error))
      return FALSE;
  }
  apply_meta (self);
  for (; lines[line] != NULL; line++) {
    if (!g_str_has_prefix (lines[line], "annex:")) {
      g_string_append (text, lines[line]);
      /* A table is a paragraph of its own, whatever stands around it. */
      g_string_append (text, hd_template_table_of (self->scan, lines[line]) != NULL ? "\n\n" : "\n");
      if (lines[line + 1] != NULL && hd_template_table_of (self->scan, lines[line + 1]) != NULL)
        g_string_append_c (text, '\n');
      continue;
    }
    add_text (self, text->str);
    g_string_truncate (text, 0);
    if (!begin_annex (self, lines, &line, error))
      return FALSE;
    if (lines[line] == NULL)
      break;
  }
  add_text (self, text->str);
  return TRUE;
}

/**
 * hd_template_build:
 * @source: the template; see the top of the header for its form
 * @length: bytes, or -1
 * @resolver: what the fields hold
 *
 * Returns: (transfer full) (nullable): the document, or %NULL with the line and
 *   the name of what is wrong
 */
HdDocument *
hd_template_build (const char *source, gssize length, const HdTemplateResolver *resolver, gpointer data, GError **error)
{
  g_autoptr(HdTemplateScan) scan = NULL;
  g_autoptr(HdDocument) document = NULL;
  g_autofree char *copy = NULL, *clean = NULL;
  Builder self = { NULL };
  gboolean done;

  if (length < 0)
    length = strlen (source);
  if (length > MAX_TEMPLATE || !g_utf8_validate (source, length, NULL)) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("The template is not a text, or is too long"));
    return NULL;
  }
  copy = g_strndup (source, length);
  clean = hd_clean_text (copy);
  scan = hd_template_scan (clean, resolver, data, error);
  if (scan == NULL)
    return NULL;

  document = hd_document_new ();
  self.scan = scan;
  self.document = document;
  self.section = hd_document_get_body (document);
  done = build (&self, error);
  for (guint i = 0; i < N_META; i++)
    g_free (self.meta[i]);
  return done ? g_steal_pointer (&document) : NULL;
}
