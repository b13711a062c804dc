/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "plan-json.h"
#include "store/text.h"

/* What protects the program from a file that is not a plan, and from texts that no plan
 * has, in bytes. */
#define MAX_BYTES  (4 * 1024 * 1024)
#define MAX_DEPTH  16
#define MAX_TEXT   4000
#define MAX_PROSE  1000000

gboolean
hd_plan_bad (GError **error, const char *place, const char *member, const char *why)
{
  const char *dot = place[0] != '\0' && member[0] != '\0' ? "." : "";
  const char *colon = place[0] != '\0' || member[0] != '\0' ? ": " : "";

  g_set_error (error, HD_ERROR, HD_ERROR_INVALID, "%s%s%s%s%s", place, dot, member, colon, why);
  return FALSE;
}

/* The parser is recursive, so depth is bounded before it starts. */
static gboolean
check_depth (const char *text, gsize length, GError **error)
{
  gboolean in_string = FALSE;
  int depth = 0;

  for (gsize i = 0; i < length; i++) {
    if (in_string) {
      if (text[i] == '\\')
        i++;
      else if (text[i] == '"')
        in_string = FALSE;
    } else if (text[i] == '"') {
      in_string = TRUE;
    } else if (text[i] == '{' || text[i] == '[') {
      if (++depth > MAX_DEPTH)
        return hd_plan_bad (error, "", "", _("it is nested too deeply"));
    } else if (text[i] == '}' || text[i] == ']') {
      depth--;
    }
  }
  return TRUE;
}

/* (transfer full): a parser whose root is an object of a format we know, or NULL */
JsonParser *
hd_plan_parse (GFile *file, GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (GFileInfo) info = NULL;
  g_autoptr (GError) failure = NULL;
  g_autofree char *text = NULL;
  JsonNode *format;
  gsize length;

  info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_SIZE "," G_FILE_ATTRIBUTE_STANDARD_TYPE, 0, NULL, &failure);
  if (info == NULL) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_NOT_FOUND, failure->message);
    return NULL;
  }
  if (g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR) {
    hd_plan_bad (error, "", "", _("the file is of another kind"));
    return NULL;
  }
  if (g_file_info_get_size (info) > MAX_BYTES) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_TOO_LARGE, _("the file is too large"));
    return NULL;
  }
  if (!g_file_load_contents (file, NULL, &text, &length, NULL, &failure)) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_NOT_FOUND, failure->message);
    return NULL;
  }
  if (!g_utf8_validate (text, length, NULL)) {
    hd_plan_bad (error, "", "", _("the text is not UTF-8"));
    return NULL;
  }
  if (!check_depth (text, length, error))
    return NULL;
  if (!json_parser_load_from_data (parser, text, length, &failure)) {
    hd_plan_bad (error, "", "", failure->message);
    return NULL;
  }
  if (json_parser_get_root (parser) == NULL || !JSON_NODE_HOLDS_OBJECT (json_parser_get_root (parser))) {
    hd_plan_bad (error, "", "", _("the file is of another kind"));
    return NULL;
  }
  format = json_object_get_member (json_node_get_object (json_parser_get_root (parser)), "format");
  if (format == NULL || !JSON_NODE_HOLDS_VALUE (format) || json_node_get_value_type (format) != G_TYPE_INT64) {
    hd_plan_bad (error, "format", "", _("the file is of another kind"));
    return NULL;
  }
  if (json_node_get_int (format) != 1) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_TOO_NEW, _("format: this plan is written for a newer version of the program"));
    return NULL;
  }
  return g_steal_pointer (&parser);
}

static gboolean
is_string (JsonNode *node)
{
  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING;
}

/* (transfer full): the cleaned strings of a list, or NULL. A member that is not there
 * is an empty list. */
char **
hd_plan_read_list (JsonObject *object, const char *member, const char *place, GError **error)
{
  JsonNode *node = json_object_get_member (object, member);
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func (g_free);
  JsonArray *array;

  if (node != NULL && !JSON_NODE_HOLDS_ARRAY (node)) {
    hd_plan_bad (error, place, member, _("a list of texts is needed"));
    return NULL;
  }
  array = node == NULL ? NULL : json_node_get_array (node);
  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++) {
    JsonNode *item = json_array_get_element (array, i);

    if (i >= HD_PLAN_MAX_ITEMS || !is_string (item) || strlen (json_node_get_string (item)) > MAX_TEXT) {
      hd_plan_bad (error, place, member, _("a list of texts is needed"));
      return NULL;
    }
    g_ptr_array_add (list, hd_text_clean (json_node_get_string (item), -1));
  }
  g_ptr_array_add (list, NULL);
  g_ptr_array_set_free_func (list, NULL);
  return (char **) g_ptr_array_free (g_steal_pointer (&list), FALSE);
}

/* (transfer full): the cleaned text of a member, "" if it is not there, or NULL. */
char *
hd_plan_read_text (JsonObject *object, const char *member, const char *place, gboolean prose, GError **error)
{
  JsonNode *node = json_object_get_member (object, member);

  if (node == NULL || JSON_NODE_HOLDS_NULL (node))
    return g_strdup ("");
  if (!is_string (node) || strlen (json_node_get_string (node)) > (prose ? MAX_PROSE : MAX_TEXT)) {
    hd_plan_bad (error, place, member, _("a text is needed"));
    return NULL;
  }
  return prose ? hd_text_clean_lines (json_node_get_string (node), -1) : hd_text_clean (json_node_get_string (node), -1);
}

JsonObject *
hd_plan_read_object (JsonObject *object, const char *member, GError **error)
{
  JsonNode *node = json_object_get_member (object, member);

  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node)) {
    hd_plan_bad (error, member, "", _("it is missing or not an object"));
    return NULL;
  }
  return json_node_get_object (node);
}

/* Calls load with each object of a list, until one fails. */
gboolean
hd_plan_each (JsonObject *object, const char *member, const char *place, HdPlanItemFunc load, gpointer data, GError **error)
{
  JsonNode *node = json_object_get_member (object, member);
  JsonArray *array = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  if (array == NULL || json_array_get_length (array) > HD_PLAN_MAX_ITEMS)
    return hd_plan_bad (error, place, member, _("a list is needed"));
  for (guint i = 0; i < json_array_get_length (array); i++) {
    JsonNode *item = json_array_get_element (array, i);
    g_autofree char *at = g_strdup_printf ("%s%s%s[%u]", place, *place == '\0' ? "" : ".", member, i);

    if (!JSON_NODE_HOLDS_OBJECT (item))
      return hd_plan_bad (error, at, "", _("an object is needed"));
    if (!load (data, json_node_get_object (item), i, at, error))
      return FALSE;
  }
  return TRUE;
}

/* The year of a number or of an ISO date. */
gboolean
hd_plan_read_year (JsonObject *object, const char *member, const char *place, gint64 *year, GError **error)
{
  JsonNode *node = json_object_get_member (object, member);

  *year = 0;
  if (node != NULL && is_string (node) && hd_date_is_valid (json_node_get_string (node)))
    *year = g_ascii_strtoll (json_node_get_string (node), NULL, 10);
  else if (node != NULL && JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_INT64)
    *year = json_node_get_int (node);
  return *year >= 1990 && *year <= 2100 ? TRUE : hd_plan_bad (error, place, member, _("a year or a date is needed"));
}

/* Fills fields of a record from members of the same or another name, by the kind of
 * the field: a list of texts in a text field stands with "; " between them. */
gboolean
hd_plan_fill (HdRecord *record, JsonObject *object, const HdPlanMember *members, guint n_members, const char *place, GError **error)
{
  const HdField *fields = hd_record_type_fields (G_OBJECT_TYPE (record), NULL);

  for (guint i = 0; i < n_members; i++) {
    JsonNode *node = json_object_get_member (object, members[i].member);
    const HdField *field = &fields[members[i].field];

    if (node == NULL || JSON_NODE_HOLDS_NULL (node))
      continue;
    if (field->kind == HD_INT || field->kind == HD_BOOL) {
      GType wanted = field->kind == HD_INT ? G_TYPE_INT64 : G_TYPE_BOOLEAN;

      if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != wanted)
        return hd_plan_bad (error, place, members[i].member,
                    field->kind == HD_INT ? _("a whole number is needed") : _("true or false is needed"));
      hd_record_set_int (record, members[i].field,
                         field->kind == HD_INT ? json_node_get_int (node) : json_node_get_boolean (node));
    } else if (JSON_NODE_HOLDS_ARRAY (node)) {
      g_auto (GStrv) list = hd_plan_read_list (object, members[i].member, place, error);
      g_autofree char *joined = list == NULL ? NULL : g_strjoinv (field->kind == HD_LONG_TEXT ? "\n" : "; ", list);

      if (joined == NULL)
        return FALSE;
      hd_record_set_text (record, members[i].field, joined);
    } else {
      g_autofree char *text = hd_plan_read_text (object, members[i].member, place, field->kind == HD_LONG_TEXT, error);

      if (text == NULL)
        return FALSE;
      hd_record_set_text (record, members[i].field, text);
    }
    if (!hd_record_check_field (record, members[i].field, error)) {
      g_prefix_error (error, "%s.%s: ", place, members[i].member);
      return FALSE;
    }
  }
  return TRUE;
}

/* A full date for what is owed once, month and day for what is owed each year, the day for
 * what is owed each month; or nothing. */
gboolean
hd_plan_check_due (const char *rhythm, const char *due, const char *place, GError **error)
{
  gboolean yearly = strcmp (rhythm, "yearly") == 0, monthly = strcmp (rhythm, "monthly") == 0;
  g_autofree char *iso = g_strconcat (monthly ? "2024-01-" : yearly ? "2024-" : "", due, NULL);

  if (due[0] == '\0' || (strlen (iso) == strlen ("YYYY-MM-DD") && hd_date_is_valid (iso)))
    return TRUE;
  return hd_plan_bad (error, place, "due", monthly ? _("a day of the month is needed, such as 25")
                                           : yearly ? _("month and day are needed, such as 01-31")
                                                    : _("a date is needed, such as 2023-06-10"));
}
