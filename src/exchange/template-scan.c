/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>
#include <string.h>

#include "document-private.h"
#include "store/error.h"
#include "template-private.h"

#define MAX_DEPTH 16

typedef struct {
  HdTemplateScan           *scan;
  const HdTemplateResolver *resolver;
  gpointer                  data;
  guint                     line;              /* of the template, from 1 */
  gboolean                  active[MAX_DEPTH];  /* of each open condition, whether its text is kept */
  gboolean                  held[MAX_DEPTH];    /* whether it was true */
  guint                     opened[MAX_DEPTH];  /* its line */
  guint                     depth;
} Scanner;

static void
value_clear (gpointer data)
{
  HdTemplateValue *value = data;

  g_free (value->text);
  g_clear_pointer (&value->table, hd_table_unref);
  g_clear_pointer (&value->image, hd_image_unref);
}

static gboolean
fail (Scanner *self, GError **error, const char *reason, const char *what)
{
  /* Translators: line %u of a template, the reason, and the piece of the template it is about. */
  g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("Line %u of the template: %s: %s"), self->line, reason, what);
  return FALSE;
}

static gboolean
is_active (Scanner *self)
{
  for (guint i = 0; i < self->depth; i++)
    if (!self->active[i])
      return FALSE;
  return TRUE;
}

static gboolean
is_name (const char *text)
{
  return *text != '\0' && text[strspn (text, G_CSET_A_2_Z G_CSET_a_2_z G_CSET_DIGITS "_-.")] == '\0';
}

/* TRUE, and the rest of @text after the word, when it begins with @word. */
static gboolean
take_word (const char **text, const char *word)
{
  gsize length = strlen (word);

  if (!g_str_has_prefix (*text, word) || (*text)[length] != ' ')
    return FALSE;
  *text += length;
  while (**text == ' ')
    (*text)++;
  return TRUE;
}

/* The text of "name" or "figure name"; NULL with @error. */
static char *
resolve (Scanner *self, const char *what, GError **error)
{
  const char *name = what;
  gboolean is_figure = take_word (&name, "figure");
  g_autoptr(GError) failure = NULL;
  char *text = NULL;

  if (!is_name (name)) {
    fail (self, error, _("not a field"), what);
    return NULL;
  }
  if (is_figure && self->resolver->figure != NULL)
    text = self->resolver->figure (name, self->data, &failure);
  else if (!is_figure && self->resolver->field != NULL)
    text = self->resolver->field (name, self->data, &failure);
  if (text != NULL)
    return text;
  if (failure == NULL)
    fail (self, error, is_figure ? _("there is no such figure") : _("there is no such field"), name);
  else
    g_propagate_prefixed_error (error, g_steal_pointer (&failure), _("Line %u of the template: "), self->line);
  return NULL;
}

static gboolean
resolve_table (Scanner *self, const char *name, HdTable **table, GError **error)
{
  g_autoptr(GError) failure = NULL;

  *table = self->resolver->table != NULL ? self->resolver->table (name, self->data, &failure) : NULL;
  if (*table != NULL)
    return TRUE;
  if (failure == NULL)
    return fail (self, error, _("there is no such table"), name);
  g_propagate_prefixed_error (error, g_steal_pointer (&failure), _("Line %u of the template: "), self->line);
  return FALSE;
}

static void
add_mark (Scanner *self, HdTemplateValue value)
{
  g_string_append_printf (self->scan->text, HD_MARK_OPEN "%u" HD_MARK_CLOSE, self->scan->values->len);
  g_array_append_val (self->scan->values, value);
}

/* Empty, or nothing but zeros: "0", "00", "0,0". */
static gboolean
is_nothing (const char *text)
{
  return text[strspn (text, "0., ")] == '\0';
}

static gboolean
open_condition (Scanner *self, const char *what, GError **error)
{
  g_autofree char *text = NULL;

  if (self->depth == MAX_DEPTH)
    return fail (self, error, _("conditions are nested too deeply"), what);
  if (is_active (self)) {
    text = resolve (self, what, error);
    if (text == NULL)
      return FALSE;
  }
  self->held[self->depth] = text != NULL && !is_nothing (text);
  self->active[self->depth] = self->held[self->depth];
  self->opened[self->depth] = self->line;
  self->depth++;
  return TRUE;
}

/* What stands between two pairs of braces. */
static gboolean
scan_tag (Scanner *self, const char *tag, GError **error)
{
  const char *rest = tag;
  HdTemplateValue value = { NULL, NULL, NULL };

  if (take_word (&rest, "#if"))
    return open_condition (self, rest, error);
  if (g_str_equal (tag, "else") || g_str_equal (tag, "/if")) {
    if (self->depth == 0)
      return fail (self, error, _("no condition is open here"), tag);
    if (*tag == '/')
      self->depth--;
    else
      self->active[self->depth - 1] = !self->held[self->depth - 1];
    return TRUE;
  }
  if (!is_active (self))
    return TRUE;
  if (take_word (&rest, "table")) {
    if (!resolve_table (self, rest, &value.table, error))
      return FALSE;
  } else if (take_word (&rest, "image")) {
    g_autofree char *description = NULL;

    if (self->resolver->image == NULL || !self->resolver->image (rest, &value.image, &description, self->data))
      return fail (self, error, _("there is no such picture"), rest);
    value.text = value.image == NULL ? NULL : hd_clean_text (description);
  } else {
    g_autofree char *text = resolve (self, tag, error);

    if (text == NULL)
      return FALSE;
    value.text = hd_clean_text (text);
  }
  add_mark (self, value);
  return TRUE;
}

/* TRUE for a line with conditions alone: it leaves no empty line behind. */
static gboolean
is_condition_line (const char *line)
{
  g_autofree char *bare = g_strstrip (g_strdup (line));

  return (g_str_has_prefix (bare, "{{#if ") || g_str_equal (bare, "{{else}}") || g_str_equal (bare, "{{/if}}")) &&
         strstr (bare, "}}") == bare + strlen (bare) - 2;
}

static gboolean
scan_line (Scanner *self, const char *line, GError **error)
{
  HdTemplateScan *scan = self->scan;
  gboolean condition = is_condition_line (line), was_active = is_active (self);
  const char *p = line;

  for (const char *open = strstr (p, "{{"); open != NULL; open = strstr (p, "{{")) {
    const char *close = strstr (open, "}}");
    g_autofree char *tag = NULL;

    if (close == NULL)
      return fail (self, error, _("braces are not closed"), open);
    if (is_active (self) && !condition)
      g_string_append_len (scan->text, p, open - p);
    tag = g_strstrip (g_strndup (open + 2, close - open - 2));
    if (!scan_tag (self, tag, error))
      return FALSE;
    p = close + 2;
  }
  if (condition || !(was_active || is_active (self)))
    return TRUE;
  if (is_active (self))
    g_string_append (scan->text, p);
  g_string_append_c (scan->text, '\n');
  g_array_append_val (scan->lines, self->line);
  return TRUE;
}

/* Decides the conditions and puts a mark for every value. */
HdTemplateScan *
hd_template_scan (const char *source, const HdTemplateResolver *resolver, gpointer data, GError **error)
{
  g_autoptr(HdTemplateScan) scan = g_new0 (HdTemplateScan, 1);
  Scanner self = { scan, resolver, data };
  g_auto(GStrv) lines = g_strsplit (source, "\n", -1);

  scan->text = g_string_new (NULL);
  scan->values = g_array_new (FALSE, FALSE, sizeof (HdTemplateValue));
  g_array_set_clear_func (scan->values, value_clear);
  scan->lines = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; lines[i] != NULL; i++) {
    self.line = i + 1;
    if (strstr (lines[i], HD_MARK_OPEN) != NULL || strstr (lines[i], HD_MARK_CLOSE) != NULL) {
      fail (&self, error, _("a character for private use"), lines[i]);
      return NULL;
    }
    if (!scan_line (&self, lines[i], error))
      return NULL;
  }
  if (self.depth > 0) {
    self.line = self.opened[self.depth - 1];
    fail (&self, error, _("the condition is not closed"), "#if");
    return NULL;
  }
  return g_steal_pointer (&scan);
}

void
hd_template_scan_free (HdTemplateScan *scan)
{
  if (scan->text != NULL)
    g_string_free (scan->text, TRUE);
  g_clear_pointer (&scan->values, g_array_unref);
  g_clear_pointer (&scan->lines, g_array_unref);
  g_free (scan);
}

/* The value of the mark @text begins with, and where the text goes on. */
static HdTemplateValue *
value_at (HdTemplateScan *scan, const char *text, const char **after)
{
  char *end;
  gulong index = strtoul (text + strlen (HD_MARK_OPEN), &end, 10);

  *after = end + strlen (HD_MARK_CLOSE);
  return &g_array_index (scan->values, HdTemplateValue, index);
}

/* (transfer full): @text with the values in the place of their marks. */
char *
hd_template_expand (HdTemplateScan *scan, const char *text)
{
  GString *expanded = g_string_new (NULL);

  for (const char *mark = strstr (text, HD_MARK_OPEN); mark != NULL; mark = strstr (text, HD_MARK_OPEN)) {
    HdTemplateValue *value;

    g_string_append_len (expanded, text, mark - text);
    value = value_at (scan, mark, &text);
    if (value->text != NULL)
      g_string_append (expanded, value->text);
  }
  g_string_append (expanded, text);
  return g_string_free (expanded, FALSE);
}

/* (transfer none) (nullable): the value when @text is the mark of one and nothing else. */
HdTemplateValue *
hd_template_value_of (HdTemplateScan *scan, const char *text)
{
  const char *after;
  HdTemplateValue *value;

  if (!g_str_has_prefix (text, HD_MARK_OPEN))
    return NULL;
  value = value_at (scan, text, &after);
  return *after == '\0' ? value : NULL;
}

/* (transfer none) (nullable): the table when @text is the mark of one and nothing else. */
HdTable *
hd_template_table_of (HdTemplateScan *scan, const char *text)
{
  HdTemplateValue *value = hd_template_value_of (scan, text);

  return value == NULL ? NULL : value->table;
}
