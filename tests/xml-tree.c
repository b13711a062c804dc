/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "xml-tree.h"

#include <expat.h>
#include <gsf/gsf.h>
#include <string.h>

typedef struct {
  XmlNode *root;
  XmlNode *open;
} Reader;

static void
start_element (void *data, const XML_Char *name, const XML_Char **attributes)
{
  Reader *reader = data;
  XmlNode *node = g_new0 (XmlNode, 1);

  node->name = g_strdup (name);
  node->attributes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  node->children = g_ptr_array_new_with_free_func ((GDestroyNotify) xml_free);
  node->text = g_string_new (NULL);
  node->parent = reader->open;
  for (; *attributes != NULL; attributes += 2)
    g_hash_table_insert (node->attributes, g_strdup (attributes[0]), g_strdup (attributes[1]));
  if (reader->open != NULL)
    g_ptr_array_add (reader->open->children, node);
  else
    reader->root = node;
  reader->open = node;
}

static void
end_element (void *data, const XML_Char *name)
{
  Reader *reader = data;

  reader->open = reader->open->parent;
}

static void
character_data (void *data, const XML_Char *text, int length)
{
  Reader *reader = data;

  g_string_append_len (reader->open->text, text, length);
}

static GsfInfile *
open_package (const char *path)
{
  g_autoptr(GError) error = NULL;
  GsfInput *input = gsf_input_stdio_new (path, &error);
  GsfInfile *zip;

  g_assert_no_error (error);
  zip = gsf_infile_zip_new (input, &error);
  g_assert_no_error (error);
  g_object_unref (input);
  return zip;
}

/* Fails the test when the part is missing or not well-formed. */
XmlNode *
xml_open (const char *package, const char *part)
{
  GsfInfile *zip = open_package (package);
  g_auto(GStrv) steps = g_strsplit (part, "/", -1);
  GsfInput *input = gsf_infile_child_by_aname (zip, (char const **) steps);
  XML_Parser parser = XML_ParserCreate ("UTF-8");
  Reader reader = { NULL, NULL };
  gsf_off_t size;

  g_assert_nonnull (input);
  size = gsf_input_size (input);
  XML_SetUserData (parser, &reader);
  XML_SetElementHandler (parser, start_element, end_element);
  XML_SetCharacterDataHandler (parser, character_data);
  if (XML_Parse (parser, (const char *) gsf_input_read (input, size, NULL), size, TRUE) != XML_STATUS_OK)
    g_error ("%s line %lu: %s", part, XML_GetCurrentLineNumber (parser), XML_ErrorString (XML_GetErrorCode (parser)));
  XML_ParserFree (parser);
  g_object_unref (input);
  g_object_unref (zip);
  return reader.root;
}

void
xml_free (XmlNode *node)
{
  g_free (node->name);
  g_hash_table_unref (node->attributes);
  g_ptr_array_unref (node->children);
  g_string_free (node->text, TRUE);
  g_free (node);
}

/* The first element on a path of names below @node; "" is @node itself. */
XmlNode *
xml_find (XmlNode *node, const char *path)
{
  g_auto(GStrv) steps = g_strsplit (path, "/", -1);

  for (guint i = 0; steps[i] != NULL && node != NULL && *steps[i] != '\0'; i++) {
    XmlNode *next = NULL;

    for (guint j = 0; j < node->children->len && next == NULL; j++) {
      XmlNode *child = g_ptr_array_index (node->children, j);

      if (g_str_equal (child->name, steps[i]))
        next = child;
    }
    node = next;
  }
  return node;
}

static void
collect (XmlNode *node, const char *name, GPtrArray *found)
{
  for (guint i = 0; i < node->children->len; i++) {
    XmlNode *child = g_ptr_array_index (node->children, i);

    if (g_str_equal (child->name, name))
      g_ptr_array_add (found, child);
    collect (child, name, found);
  }
}

/* Every element called @name below @node, in the order of the document. */
GPtrArray *
xml_all (XmlNode *node, const char *name)
{
  GPtrArray *found = g_ptr_array_new ();

  collect (node, name, found);
  return found;
}

guint
xml_count (XmlNode *node, const char *name)
{
  g_autoptr(GPtrArray) found = xml_all (node, name);

  return found->len;
}

XmlNode *
xml_with (XmlNode *node, const char *name, const char *attribute, const char *value)
{
  g_autoptr(GPtrArray) all = xml_all (node, name);

  for (guint i = 0; i < all->len; i++)
    if (g_strcmp0 (g_hash_table_lookup (((XmlNode *) g_ptr_array_index (all, i))->attributes, attribute), value) == 0)
      return g_ptr_array_index (all, i);
  return NULL;
}

/* (nullable) */
const char *
xml_get (XmlNode *node, const char *path, const char *attribute)
{
  node = xml_find (node, path);
  return node != NULL ? g_hash_table_lookup (node->attributes, attribute) : NULL;
}

/* 0 when it is not there. */
double
xml_get_number (XmlNode *node, const char *path, const char *attribute)
{
  const char *text = xml_get (node, path, attribute);

  return text != NULL ? g_ascii_strtod (text, NULL) : 0;
}

static void
collect_text (XmlNode *node, GString *text)
{
  if (g_str_equal (node->name, "w:br") || g_str_equal (node->name, "text:line-break"))
    g_string_append_c (text, '\n');
  else if (g_str_equal (node->name, "text:s"))
    g_string_append_c (text, ' ');
  /* In ODF text stands between spans: good enough where a paragraph has either. */
  if (g_str_has_prefix (node->name, "text:") || g_str_equal (node->name, "w:t") || g_str_equal (node->name, "t"))
    g_string_append (text, node->text->str);
  for (guint i = 0; i < node->children->len; i++)
    collect_text (g_ptr_array_index (node->children, i), text);
}

/* (transfer full): the text of a paragraph. */
char *
xml_text (XmlNode *node)
{
  GString *text = g_string_new (NULL);

  collect_text (node, text);
  return g_string_free (text, FALSE);
}

static void
list (GsfInfile *folder, const char *prefix, GString *names)
{
  for (int i = 0; i < gsf_infile_num_children (folder); i++) {
    GsfInput *child = gsf_infile_child_by_index (folder, i);
    g_autofree char *name = g_strconcat (prefix, gsf_infile_name_by_index (folder, i), NULL);

    if (GSF_IS_INFILE (child) && gsf_infile_num_children (GSF_INFILE (child)) > 0) {
      g_autofree char *below = g_strconcat (name, "/", NULL);

      list (GSF_INFILE (child), below, names);
    } else
      g_string_append_printf (names, "%s\n", name);
    g_object_unref (child);
  }
}

/* (transfer full): the names of all parts, one per line. */
char *
package_list (const char *package)
{
  GsfInfile *zip = open_package (package);
  GString *names = g_string_new (NULL);

  list (zip, "", names);
  g_object_unref (zip);
  return g_string_free (names, FALSE);
}
