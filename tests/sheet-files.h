/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the tests of the workbook readers share: the files, plain views of what
 * was read, a workbook made from its XML. */
#pragma once

#include <string.h>

#include "exchange/sheet-private.h"
#include "store/error.h"
#include "zip.h"

static const char * const workbooks[] = {
  "workbooks/mam-non-hoa-sen.xls", "workbooks/phong-y-te-tcvn3.xlsx", "workbooks/phuong-bo-de.xlsx",
  "workbooks/phuong-duc-giang-loi.xlsx", "workbooks/phuong-ngoc-thuy.ods", "workbooks/thcs-gia-thuy.xlsx",
  "sheets/kinds.ods", "sheets/kinds.xls", "sheets/kinds.xlsx",
  "sheets/formulas.ods", "sheets/formulas.xls", "sheets/formulas.xlsx",
};

static const char * const kinds[] = { "empty", "text", "number", "date", "boolean", "error", "no value" };

static inline GBytes *
load (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("HD_TEST_DATA"), name, NULL);
  char *data;
  gsize size;

  g_assert_true (g_file_get_contents (path, &data, &size, NULL));
  return g_bytes_new_take (data, size);
}

/* One line a cell: address, kind, font, text; a line for each page and merge. */
static inline char *
dump (HdSheet *sheet)
{
  GString *out = g_string_new (NULL);

  for (guint page = 0; page < hd_sheet_get_n_pages (sheet); page++) {
    guint n_rows = hd_sheet_get_n_rows (sheet, page), n;
    const HdCellRange *merges;

    g_string_append_printf (out, "page\t%s\t%s\n", hd_sheet_get_name (sheet, page),
                            hd_sheet_is_hidden (sheet, page) ? "hidden" : "visible");
    for (guint row = hd_sheet_next_row (sheet, page, 0); row < n_rows; row = hd_sheet_next_row (sheet, page, row + 1)) {
      const HdCell *cells = hd_sheet_get_row (sheet, page, row, &n);

      for (guint i = 0; i < n; i++) {
        g_autofree char *column = hd_sheet_column_name (cells[i].column);
        g_auto(GStrv) lines = g_strsplit (cells[i].text, "\n", -1);
        g_autofree char *text = g_strjoinv ("\\n", lines);

        g_string_append_printf (out, "%s%u\t%s%s\t%s\t%s\n", column, row + 1, kinds[cells[i].kind],
                                cells[i].formula ? " formula" : "", cells[i].font, text);
      }
    }
    merges = hd_sheet_get_merges (sheet, page, &n);
    for (guint i = 0; i < n; i++) {
      g_autofree char *first = hd_sheet_column_name (merges[i].first_column);
      g_autofree char *last = hd_sheet_column_name (merges[i].last_column);

      g_string_append_printf (out, "merge\t%s%u:%s%u\n", first, merges[i].first_row + 1,
                              last, merges[i].last_row + 1);
    }
  }
  return g_string_free (out, FALSE);
}

/* The first page as lines of fields, for files made here. */
static inline char *
brief (HdSheet *sheet)
{
  GString *out = g_string_new (NULL);
  guint n_rows = hd_sheet_get_n_rows (sheet, 0), n;

  for (guint row = hd_sheet_next_row (sheet, 0, 0); row < n_rows; row = hd_sheet_next_row (sheet, 0, row + 1)) {
    const HdCell *cells = hd_sheet_get_row (sheet, 0, row, &n);

    for (guint i = 0; i < n; i++) {
      g_autofree char *column = hd_sheet_column_name (cells[i].column);

      g_string_append_printf (out, "%s%s%u=%s", out->len > 0 ? " " : "", column, row + 1, cells[i].text);
    }
  }
  return g_string_free (out, FALSE);
}

static inline void
assert_reads (GBytes     *bytes,
              const char *expected)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(HdSheet) sheet = hd_sheet_read_bytes (bytes, NULL, &error);
  g_autofree char *got = NULL;

  g_assert_no_error (error);
  got = brief (sheet);
  g_assert_cmpstr (got, ==, expected);
}

static inline void
assert_refused (GBytes *bytes,
                int     code)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(HdSheet) sheet = hd_sheet_read_bytes (bytes, NULL, &error);

  g_assert_null (sheet);
  g_assert_error (error, HD_ERROR, code);
  g_assert_false (g_str_has_suffix (error->message, "."));
}

/* A workbook of one sheet from the rows of its XML. */
static inline GBytes *
make_xlsx (const char *rows,
           const char *strings,
           const char *styles,
           const char *workbook_pr)
{
  g_autofree char *sheet = g_strconcat ("<worksheet><sheetData>", rows, "</sheetData></worksheet>", NULL);
  g_autofree char *workbook = g_strconcat ("<workbook>", workbook_pr != NULL ? workbook_pr : "",
                                           "<sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>", NULL);
  Zip zip;

  zip_open (&zip);
  zip_add (&zip, "[Content_Types].xml", "<Types/>");
  zip_add (&zip, "_rels/.rels", "<Relationships><Relationship Id='a' Type='x/officeDocument' Target='xl/workbook.xml'/></Relationships>");
  zip_add (&zip, "xl/workbook.xml", workbook);
  zip_add (&zip, "xl/_rels/workbook.xml.rels",
           "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
           "<Relationship Id='r2' Type='x/sharedStrings' Target='/xl/sharedStrings.xml'/>"
           "<Relationship Id='r3' Type='x/styles' Target='styles.xml'/></Relationships>");
  zip_add (&zip, "xl/worksheets/sheet1.xml", sheet);
  if (strings != NULL)
    zip_add (&zip, "xl/sharedStrings.xml", strings);
  if (styles != NULL)
    zip_add (&zip, "xl/styles.xml", styles);
  return zip_close (&zip);
}

static inline void
add_each (const char    *folder,
          const char    *name,
          gconstpointer  data,
          GTestDataFunc  func)
{
  g_autofree char *base = g_path_get_basename (name);
  g_autofree char *path = g_strdup_printf ("/sheet/%s/%s", folder, base);

  g_test_add_data_func (path, data, func);
}
