/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include "ctl.h"
#include "exchange/import.h"

static HdImport *
prepare_file (CtlCall *call, HdStore *store, GHashTable *learned, const char *path, GPtrArray *earlier, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *shown = g_filename_display_name (name);
  g_autoptr (HdSheet) sheet = hd_sheet_read (file, call->cancellable, error);
  g_autoptr (HdRoster) roster = sheet == NULL ? NULL : hd_roster_find (sheet, learned, error);
  HdImport *import;

  if (roster == NULL) {
    g_prefix_error (error, "%s: ", shown);
    return NULL;
  }
  import = hd_import_prepare (store, roster, shown, call->unit, call->year, earlier, error);
  /* What the window asks for, a command line is given. */
  if (import == NULL && error != NULL && g_error_matches (*error, HD_ERROR, HD_ERROR_INVALID)) {
    g_autofree char *message = g_strdup_printf ("%s (--unit NAME, --year Y)", (*error)->message);

    g_free ((*error)->message);
    (*error)->message = g_steal_pointer (&message);
  }
  return import;
}

/* Adds what --column says to what is known, or writes it down as well. */
static gboolean
explain_columns (CtlCall *call, HdStore *store, GHashTable *learned, gboolean remember, GError **error)
{
  for (guint i = 0; call->columns != NULL && call->columns[i] != NULL; i++) {
    const char *field = strrchr (call->columns[i], '=');
    g_autofree char *heading = field == NULL ? NULL : g_strndup (call->columns[i], field - call->columns[i]);

    if (heading == NULL || !g_utf8_validate (heading, -1, NULL) || hd_choice_index (hd_roster_fields (), field + 1) < 0) {
      g_autoptr (GString) known = g_string_new (NULL);

      for (const HdChoice *choice = hd_roster_fields (); choice->nick != NULL; choice++)
        g_string_append_printf (known, " %s", choice->nick);
      g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("--column %s: write it as HEADING=FIELD, with one of these fields:%s"),
                   call->columns[i], known->str);
      return FALSE;
    }
    if (remember && !hd_import_explain_heading (store, heading, field + 1, error))
      return FALSE;
    g_hash_table_insert (learned, hd_roster_heading_key (heading), g_strdup (field + 1));
  }
  return TRUE;
}

static JsonArray *
problem_array (GPtrArray *problems)
{
  JsonArray *array = json_array_sized_new (problems->len);

  for (guint i = 0; i < problems->len; i++) {
    const HdImportProblem *problem = g_ptr_array_index (problems, i);
    JsonObject *item = json_object_new ();

    json_object_set_int_member (item, "row", problem->row);
    json_object_set_string_member (item, "column", problem->column);
    json_object_set_string_member (item, "problem", problem->message);
    json_object_set_string_member (item, "code", problem->code);
    json_object_set_string_member (item, "sheet", problem->page);
    json_object_set_string_member (item, "heading", problem->heading);
    json_object_set_string_member (item, "text", problem->text);
    json_array_add_object_element (array, item);
  }
  return array;
}

static JsonArray *
duplicate_array (GPtrArray *duplicates)
{
  JsonArray *array = json_array_sized_new (duplicates->len);

  for (guint i = 0; i < duplicates->len; i++) {
    const HdImportDuplicate *duplicate = g_ptr_array_index (duplicates, i);
    JsonObject *item = json_object_new ();

    json_object_set_int_member (item, "row", duplicate->row);
    json_object_set_string_member (item, "kind", duplicate->kind);
    json_object_set_string_member (item, "sheet", duplicate->page);
    json_object_set_string_member (item, "full_name", duplicate->full_name);
    json_object_set_string_member (item, "birth", duplicate->birth);
    json_object_set_string_member (item, "unit", duplicate->unit);
    json_object_set_string_member (item, "other_name", duplicate->other_name);
    json_object_set_string_member (item, "other_birth", duplicate->other_birth);
    json_object_set_string_member (item, "other_unit", duplicate->other_unit);
    json_object_set_string_member (item, "other_file", duplicate->other_file);
    json_object_set_int_member (item, "other_row", duplicate->other_row);
    json_array_add_object_element (array, item);
  }
  return array;
}

static JsonArray *
text_array (GPtrArray *texts)
{
  JsonArray *array = json_array_sized_new (texts->len);

  for (guint i = 0; i < texts->len; i++)
    json_array_add_string_element (array, g_ptr_array_index (texts, i));
  return array;
}

static void
print_json (GPtrArray *imports)
{
  JsonArray *array = json_array_sized_new (imports->len);
  JsonNode *node = json_node_new (JSON_NODE_ARRAY);

  for (guint i = 0; i < imports->len; i++) {
    const HdImport *import = g_ptr_array_index (imports, i);
    JsonObject *item = json_object_new ();

    json_object_set_string_member (item, "file", import->file);
    json_object_set_string_member (item, "unit", import->unit);
    json_object_set_int_member (item, "year", import->year);
    json_object_set_string_member (item, "encoding", hd_encoding_nick (import->encoding));
    json_object_set_int_member (item, "rows", import->n_rows);
    json_object_set_int_member (item, "accepted", import->n_add);
    json_object_set_int_member (item, "updated", import->n_update);
    json_object_set_int_member (item, "unchanged", import->n_unchanged);
    json_object_set_array_member (item, "problems", problem_array (import->problems));
    json_object_set_array_member (item, "duplicates", duplicate_array (import->duplicates));
    json_object_set_array_member (item, "notices", problem_array (import->notices));
    json_object_set_array_member (item, "new_units", text_array (import->new_units));
    json_object_set_array_member (item, "new_movements", text_array (import->new_movements));
    json_array_add_object_element (array, item);
  }
  json_node_take_array (node, array);
  ctl_print_json (node);
}

static void
print_problems (GPtrArray *problems)
{
  for (guint i = 0; i < problems->len; i++) {
    const HdImportProblem *problem = g_ptr_array_index (problems, i);
    g_autofree char *place = problem->row == 0 ? g_strdup ("") : g_strdup_printf (_("row %u"), problem->row);

    ctl_print ("  %s%s%s%s%s%s%s%s%s\n", place, *problem->column == '\0' ? "" : " ", problem->column,
               *place == '\0' ? "" : ": ", problem->message, *problem->heading == '\0' ? "" : " · ", problem->heading,
               *problem->text == '\0' ? "" : " · ", problem->text);
  }
}

static void
print_text (GPtrArray *imports)
{
  for (guint i = 0; i < imports->len; i++) {
    const HdImport *import = g_ptr_array_index (imports, i);

    ctl_print (_("%s: %s, %d: %u rows, %u added, %u filled in, %u already there, %u without a name\n"), import->file, import->unit,
               (int) import->year, import->n_rows, import->n_add, import->n_update, import->n_unchanged, import->n_nameless);
    print_problems (import->problems);
    for (guint d = 0; d < import->duplicates->len; d++) {
      const HdImportDuplicate *duplicate = g_ptr_array_index (import->duplicates, d);

      if (hd_import_duplicate_is_open (duplicate))
        ctl_print (_("  row %u: %s %s is probably already there: %s %s, %s\n"), duplicate->row, duplicate->full_name, duplicate->birth,
                   duplicate->other_name, duplicate->other_birth, duplicate->other_unit);
    }
    print_problems (import->notices);
  }
}

/* All workbooks are read before the first is taken in: when one cannot be read, each
 * that cannot is told and nothing is written. */
CtlStatus
ctl_import (CtlCall *call, GError **error)
{
  g_autoptr (HdStore) store = ctl_open (call, call->dry_run, error);
  g_autoptr (GPtrArray) imports = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_import_free);
  g_autoptr (GHashTable) learned = store == NULL ? NULL : hd_import_headings (store);
  guint n_files = call->arguments->len - 1, n_bad = 0;

  if (store == NULL || !explain_columns (call, store, learned, FALSE, error))
    return CTL_REFUSED;
  for (guint i = 1; i < call->arguments->len; i++) {
    g_autoptr (GError) bad = NULL;
    HdImport *import = prepare_file (call, store, learned, ctl_argument (call, i), imports, &bad);

    if (import != NULL) {
      g_ptr_array_add (imports, import);
      continue;
    }
    if (n_files == 1 || g_error_matches (bad, G_IO_ERROR, G_IO_ERROR_CANCELLED)) {
      g_propagate_error (error, g_steal_pointer (&bad));
      return CTL_REFUSED;
    }
    g_fprintf (stderr, "hoadepctl: import: %s\n", g_strdelimit (bad->message, "\r\n", ' '));
    n_bad++;
  }
  if (n_bad > 0) {
    g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("%u of %u workbooks were refused, so none was taken in. Import the others without them"),
                 n_bad, n_files);
    return CTL_REFUSED;
  }
  if (!call->dry_run && !explain_columns (call, store, learned, TRUE, error))
    return CTL_REFUSED;
  if (!call->dry_run && !hd_import_apply (store, imports, ctl_progress, (gpointer) _("Import"), call->cancellable, error))
    return CTL_REFUSED;
  ctl_progress_end ();
  if (call->json)
    print_json (imports);
  else
    print_text (imports);
  return CTL_DONE;
}
