/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <json-glib/json-glib.h>
#include <string.h>
#include "data-file.h"
#include "sample-essays.h"
#include "store/error.h"

#define MAX_DEPTH 6   /* parts within parts */

struct _HdSampleEssays {
  GHashTable *parts;        /* of GPtrArray of char*, by name */
  GPtrArray  *sentences;    /* of char* */
  GPtrArray  *publishers;   /* of char* */
};

/* (transfer full): the texts of a list, none if there is no such list */
static GPtrArray *
read_texts (JsonObject *object, const char *key)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);
  JsonNode *node = json_object_get_member (object, key);

  if (node != NULL && JSON_NODE_HOLDS_ARRAY (node))
    for (guint i = 0; i < json_array_get_length (json_node_get_array (node)); i++)
      g_ptr_array_add (texts, g_strdup (json_array_get_string_element (json_node_get_array (node), i)));
  return texts;
}

void
hd_sample_essays_free (HdSampleEssays *self)
{
  g_hash_table_unref (self->parts);
  g_ptr_array_unref (self->sentences);
  g_ptr_array_unref (self->publishers);
  g_free (self);
}

HdSampleEssays *
hd_sample_essays_load (GError **error)
{
  static const char *const needed[] = { "first", "last", "self", "title" };
  g_autofree char *path = hd_data_file ("sample", "essays.json");
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (HdSampleEssays) self = NULL;
  JsonNode *root, *parts;
  gboolean whole;

  if (!json_parser_load_from_file (parser, path, error)) {
    g_prefix_error (error, "%s: ", path);
    return NULL;
  }
  root = json_parser_get_root (parser);
  parts = root == NULL || !JSON_NODE_HOLDS_OBJECT (root) ? NULL : json_object_get_member (json_node_get_object (root), "parts");
  if (parts == NULL || !JSON_NODE_HOLDS_OBJECT (parts)) {
    g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("%s is not a file of sample writings"), path);
    return NULL;
  }
  self = g_new0 (HdSampleEssays, 1);
  self->parts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  self->sentences = read_texts (json_node_get_object (root), "sentences");
  self->publishers = read_texts (json_node_get_object (root), "publishers");
  {
    g_autoptr (GList) names = json_object_get_members (json_node_get_object (parts));

    for (GList *l = names; l != NULL; l = l->next)
      g_hash_table_insert (self->parts, g_strdup (l->data), read_texts (json_node_get_object (parts), l->data));
  }
  whole = self->sentences->len > 0 && self->publishers->len > 0;
  for (guint i = 0; i < G_N_ELEMENTS (needed); i++) {
    GPtrArray *part = g_hash_table_lookup (self->parts, needed[i]);

    whole = whole && part != NULL && part->len > 0;
  }
  if (!whole) {
    g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("%s is not a file of sample writings"), path);
    return NULL;
  }
  return g_steal_pointer (&self);
}

static const char *
pick (GPtrArray *texts, GRand *rand)
{
  return g_ptr_array_index (texts, g_rand_int_range (rand, 0, texts->len));
}

static const char *
value_of (const HdSampleEssay *essay, const char *name)
{
  const struct { const char *name, *value; } values[] = {
    { "name", essay->name }, { "he", essay->he }, { "author", essay->author }, { "unit", essay->unit }, { "phone", essay->phone },
    { "email", essay->email }, { "street", essay->street }, { "year", essay->year },
  };

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    if (strcmp (values[i].name, name) == 0)
      return values[i].value;
  return "";
}

/* Puts parts, numbers and names where a text has a word in braces. */
static void
expand (HdSampleEssays *self, const HdSampleEssay *essay, const char *text, GRand *rand, guint depth, GString *into)
{
  for (const char *open; (open = strchr (text, '{')) != NULL;) {
    const char *close = strchr (open, '}');
    g_autofree char *name = close == NULL ? NULL : g_strndup (open + 1, close - open - 1);
    GPtrArray *part = name == NULL ? NULL : g_hash_table_lookup (self->parts, name);

    if (name == NULL)
      break;
    g_string_append_len (into, text, open - text);
    if (part != NULL && depth < MAX_DEPTH && part->len > 0)
      expand (self, essay, pick (part, rand), rand, depth + 1, into);
    else if (strcmp (name, "n") == 0)
      g_string_append_printf (into, "%d", g_rand_int_range (rand, 12, 300));
    else if (strcmp (name, "m") == 0)
      g_string_append_printf (into, "%d", g_rand_int_range (rand, 3, 40));
    else
      g_string_append (into, value_of (essay, name));
    text = close + 1;
  }
  g_string_append (into, text);
}

/* A sentence begins with a capital, also behind a quotation mark. */
static void
append_sentence (HdSampleEssays *self, const HdSampleEssay *essay, const char *pattern, GRand *rand, GString *into)
{
  g_autoptr (GString) sentence = g_string_new (NULL);
  const char *p;
  gunichar c;

  expand (self, essay, pattern, rand, 0, sentence);
  for (p = sentence->str; *p != '\0' && !g_unichar_isalnum (g_utf8_get_char (p)); p = g_utf8_next_char (p))
    ;
  c = g_utf8_get_char (p);
  g_string_append_len (into, sentence->str, p - sentence->str);
  if (*p != '\0') {
    g_string_append_unichar (into, g_unichar_toupper (c));
    g_string_append (into, g_utf8_next_char (p));
  }
}

static guint
count_blanks (const GString *text)
{
  guint n = 0;

  for (gsize i = 0; i < text->len; i++)
    n += text->str[i] == ' ' || text->str[i] == '\n';
  return n;
}

char *
hd_sample_essays_title (HdSampleEssays *self, const HdSampleEssay *essay, GRand *rand)
{
  GString *title = g_string_new (NULL);

  append_sentence (self, essay, pick (g_hash_table_lookup (self->parts, "title"), rand), rand, title);
  return g_string_free (title, FALSE);
}

char *
hd_sample_essays_text (HdSampleEssays *self, const HdSampleEssay *essay, guint words, gboolean telling, GRand *rand)
{
  GString *text = g_string_new (NULL);

  append_sentence (self, essay, pick (g_hash_table_lookup (self->parts, "first"), rand), rand, text);
  while (count_blanks (text) < words) {
    for (int left = g_rand_int_range (rand, 4, 8); left > 0; left--) {
      if (text->str[text->len - 1] != '\n')
        g_string_append_c (text, ' ');
      append_sentence (self, essay, pick (self->sentences, rand), rand, text);
    }
    g_string_append (text, "\n\n");
  }
  append_sentence (self, essay, pick (g_hash_table_lookup (self->parts, "last"), rand), rand, text);
  if (telling) {
    g_string_append (text, "\n\n");
    append_sentence (self, essay, pick (g_hash_table_lookup (self->parts, "self"), rand), rand, text);
  }
  return g_string_free (text, FALSE);
}

const char *
hd_sample_essays_publisher (HdSampleEssays *self, GRand *rand)
{
  return pick (self->publishers, rand);
}
