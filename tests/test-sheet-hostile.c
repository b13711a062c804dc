/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Everything a stranger's workbook may do to us: bombs, entities, lies about
 * itself, damage by chance. */
#include "config.h"

#include <glib/gstdio.h>
#include <sys/stat.h>

#include "exchange/roster.h"
#include "sheet-files.h"

static const struct {
  const char *name, *data;
  gsize       size;
  int         code;
  const char *says;
} strangers[] = {
  { "empty", "", 0, HD_ERROR_INVALID, "empty" },
  { "pdf", "%PDF-1.4\n1 0 obj", 17, HD_ERROR_NOT_OURS, ".xlsx" },
  { "png", "\x89PNG\r\n\x1a\n", 8, HD_ERROR_NOT_OURS, ".xlsx" },
  { "rtf", "{\\rtf1 a}", 9, HD_ERROR_NOT_OURS, ".xlsx" },
  { "binary", "ab\0cd\xff\xfe\x01", 8, HD_ERROR_NOT_OURS, ".xlsx" },
  { "html", "\xef\xbb\xbf\n <html><table><tr><td>a</td>", 30, HD_ERROR_NOT_OURS, "web page" },
  { "table", "<table border=1><tr><td>a</td>", 30, HD_ERROR_NOT_OURS, "web page" },
  { "xml-2003", "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>", 84,
    HD_ERROR_NOT_OURS, "2003" },
  { "flat-ods", "<?xml version='1.0'?><office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'>", 100,
    HD_ERROR_NOT_OURS, ".ods" },
  { "other-xml", "<?xml version='1.0'?><a/>", 25, HD_ERROR_NOT_OURS, ".xlsx" },
  { "zip-begun", "PK\003\004", 4, HD_ERROR_CORRUPT, "damaged" },
  { "ole-begun", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8, HD_ERROR_CORRUPT, "damaged" },
};

static void
test_stranger (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr(GBytes) bytes = g_bytes_new (strangers[i].data, strangers[i].size);
  g_autoptr(GError) error = NULL;

  g_assert_null (hd_sheet_read_bytes (bytes, NULL, &error));
  g_assert_error (error, HD_ERROR, strangers[i].code);
  g_assert_nonnull (strstr (error->message, strangers[i].says));
}

/* The entity bombs and thieves: any document type in any part. */
static void
test_doctype (gconstpointer data)
{
  static const char * const doctypes[] = {
    "<!DOCTYPE a>", "<!DOCTYPE a SYSTEM 'http://127.0.0.1/x.dtd'>",
    "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
    "<!DOCTYPE l [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
    "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'>]>",
  };
  const char *part = data;

  for (guint i = 0; i < G_N_ELEMENTS (doctypes); i++) {
    g_autofree char *xml = g_strconcat ("<?xml version='1.0'?>", doctypes[i], "<a>&x;&d;</a>", NULL);
    g_autoptr(GBytes) bytes = NULL;
    Zip zip;

    zip_open (&zip);
    if (strcmp (part, "content.xml") == 0)
      zip_add (&zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    else
      zip_add (&zip, "[Content_Types].xml", "<Types/>");
    if (strcmp (part, "xl/workbook.xml") != 0)
      zip_add (&zip, "xl/workbook.xml", "<workbook><sheets><sheet name='A' id='r1'/></sheets></workbook>");
    zip_add (&zip, "xl/_rels/workbook.xml.rels",
             "<a><Relationship Id='r1' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
             "<Relationship Id='r2' Type='x/sharedStrings' Target='sharedStrings.xml'/>"
             "<Relationship Id='r3' Type='x/styles' Target='styles.xml'/></a>");
    zip_add (&zip, part, xml);
    bytes = zip_close (&zip);
    assert_refused (bytes, HD_ERROR_CORRUPT);
  }
}

/* Peak memory of the process in kB since it was last reset, if the system lets us. */
static glong
peak_memory (gboolean reset)
{
  g_autofree char *status = NULL;
  const char *line;

  if (reset) {
    FILE *file = g_fopen ("/proc/self/clear_refs", "w");

    if (file != NULL) {
      fputs ("5", file);
      fclose (file);
    }
  }
  if (!g_file_get_contents ("/proc/self/status", &status, NULL, NULL) ||
      (line = strstr (status, "VmHWM:")) == NULL)
    return 0;
  return atol (line + 6);
}

/* A block of the same byte that can be repeated in a deflated stream. */
static GBytes *
make_bomb (const char *part,
           guint32     claimed)
{
  g_autofree guint8 *zeros = g_malloc0 (1 << 20);
  g_autofree guint8 *packed = g_malloc (1 << 16);
  g_autoptr(GByteArray) all = g_byte_array_new ();
  z_stream stream = { 0 };
  Zip zip;

  memset (zeros, ' ', 1 << 20);
  g_assert_cmpint (deflateInit2 (&stream, 9, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY), ==, Z_OK);
  stream.next_in = zeros;
  stream.avail_in = 1 << 20;
  stream.next_out = packed;
  stream.avail_out = 1 << 16;
  g_assert_cmpint (deflate (&stream, Z_FULL_FLUSH), ==, Z_OK);
  for (guint i = 0; i < 1024; i++)
    g_byte_array_append (all, packed, stream.total_out);
  deflateEnd (&stream);
  g_byte_array_append (all, (const guint8 *) "\x03\x00", 2);

  zip_open (&zip);
  zip_add (&zip, "[Content_Types].xml", "<Types/>");
  if (strcmp (part, "xl/workbook.xml") != 0)
    zip_add (&zip, "xl/workbook.xml", "<workbook><sheets><sheet name='A' id='r1'/></sheets></workbook>");
  zip_add (&zip, "xl/_rels/workbook.xml.rels",
           "<a><Relationship Id='r1' Type='x/worksheet' Target='worksheets/sheet1.xml'/></a>");
  zip_add_bytes (&zip, part, all->data, all->len, ZIP_RAW, claimed);
  return zip_close (&zip);
}

static void
test_bomb (gconstpointer data)
{
  static const guint32 claims[] = { 1u << 30, 200u << 20, 1000 };
  static const int codes[] = { HD_ERROR_TOO_LARGE, HD_ERROR_TOO_LARGE, HD_ERROR_CORRUPT };

  for (guint i = 0; i < G_N_ELEMENTS (claims); i++) {
    g_autoptr(GBytes) bytes = make_bomb (data, claims[i]);
    glong before = peak_memory (TRUE);
    gint64 start = g_get_monotonic_time ();

    assert_refused (bytes, codes[i]);
    g_assert_cmpint (g_get_monotonic_time () - start, <, 500 * 1000);
    g_assert_cmpint (peak_memory (FALSE) - before, <, 100 * 1024);
  }
}

/* One tag, name or text without an end must not be read again and again. */
static void
test_endless_token (void)
{
  gsize size = 24 << 20;
  g_autofree char *xml = g_malloc (size);
  gint64 start;

  for (guint i = 0; i < 4; i++) {
    static const char * const begins[] = { "<worksheet><!--", "<worksheet a='", "<worksheet><", "<worksheet><![CDATA[" };
    g_autoptr(GBytes) bytes = NULL;
    g_autoptr(GError) error = NULL;
    Zip zip;

    memset (xml, 'x', size);
    memcpy (xml, begins[i], strlen (begins[i]));
    zip_open (&zip);
    zip_add (&zip, "[Content_Types].xml", "<Types/>");
    zip_add (&zip, "xl/workbook.xml", "<workbook><sheets><sheet name='A' id='r1'/></sheets></workbook>");
    zip_add (&zip, "xl/_rels/workbook.xml.rels", "<a><Relationship Id='r1' Type='x/worksheet' Target='a.xml'/></a>");
    zip_add_bytes (&zip, "xl/a.xml", xml, size, ZIP_STORED, 0);
    bytes = zip_close (&zip);
    start = g_get_monotonic_time ();
    g_assert_null (hd_sheet_read_bytes (bytes, NULL, &error));
    g_assert_nonnull (error);
    g_assert_cmpint (g_get_monotonic_time () - start, <, 2 * G_USEC_PER_SEC);
  }
}

static void
test_deep_tree (void)
{
  GString *rows = g_string_new (NULL);
  g_autoptr(GBytes) bytes = NULL;

  for (guint i = 0; i < 100000; i++)
    g_string_append (rows, "<a>");
  bytes = make_xlsx (rows->str, NULL, NULL, NULL);
  g_string_free (rows, TRUE);
  assert_refused (bytes, HD_ERROR_CORRUPT);
}

static void
test_long_text (void)
{
  g_autofree char *fits = g_strnfill (HD_SHEET_MAX_TEXT, 'a');
  g_autofree char *one_more = g_strconcat ("<row r='1'><c r='A1' t='inlineStr'><is><t>", fits, "b</t></is></c></row>", NULL);
  g_autofree char *csv = g_strconcat (fits, "b,c\n", NULL);
  g_autofree char *fine = g_strconcat (fits, ",c\n", NULL);
  g_autoptr(GBytes) in_xlsx = make_xlsx (one_more, NULL, NULL, NULL);
  g_autoptr(GBytes) in_csv = g_bytes_new (csv, strlen (csv));
  g_autoptr(GBytes) accepted = g_bytes_new (fine, strlen (fine));
  g_autoptr(HdSheet) sheet = hd_sheet_read_bytes (accepted, NULL, NULL);

  assert_refused (in_xlsx, HD_ERROR_TOO_LARGE);
  assert_refused (in_csv, HD_ERROR_TOO_LARGE);
  g_assert_cmpuint (strlen (hd_sheet_get_cell (sheet, 0, 0, 0)->text), ==, HD_SHEET_MAX_TEXT);
}

/* Wrong packages, each one flaw in an otherwise good workbook. */
static void
test_package (gconstpointer data)
{
  const char *flaw = data;
  int code = HD_ERROR_CORRUPT;
  g_autoptr(GBytes) bytes = NULL;
  ZipFlags flags = 0;
  guint32 claimed = 0;
  Zip zip;

  if (strcmp (flaw, "bad-crc") == 0)
    flags = ZIP_BAD_CRC;
  else if (strcmp (flaw, "size-too-small") == 0)
    claimed = 5;
  else if (strcmp (flaw, "size-too-great") == 0)
    claimed = 500;
  else if (strcmp (flaw, "encrypted-part") == 0) {
    flags = ZIP_ENCRYPTED;
    code = HD_ERROR_ENCRYPTED;
  }

  zip_open (&zip);
  zip_add (&zip, "[Content_Types].xml", "<Types/>");
  if (strcmp (flaw, "duplicate") == 0)
    zip_add (&zip, "XL\\workbook.xml", "<workbook/>");
  if (strcmp (flaw, "no-workbook") == 0)
    code = HD_ERROR_NOT_OURS;
  else
    zip_add_bytes (&zip, "xl/workbook.xml", "<workbook><sheets/></workbook>", 30, flags, claimed);
  if (strcmp (flaw, "65536-entries") == 0 || strcmp (flaw, "20000-entries") == 0) {
    guint n = strcmp (flaw, "20000-entries") == 0 ? 20000 : 65536 - zip.count;

    for (guint i = 0; i < n; i++) {
      char name[16];

      g_snprintf (name, sizeof name, "a/%u", i);
      zip_add_bytes (&zip, name, "", 0, ZIP_STORED, 0);
    }
    /* The count of 65,536 is written as 0: a package without its parts. */
    code = n == 20000 ? HD_ERROR_TOO_LARGE : HD_ERROR_NOT_OURS;
  }
  bytes = zip_close (&zip);
  assert_refused (bytes, code);
}

/* Names that would leave the folder lead nowhere: nothing is unpacked. */
static void
test_odd_names (void)
{
  g_autoptr(GBytes) bytes = NULL;
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "hd-sheet-escaped", NULL);
  g_autofree char *name = g_strconcat ("../../../../../../../..", path, NULL);
  Zip zip;

  zip_open (&zip);
  zip_add (&zip, name, "escaped");
  zip_add (&zip, path, "escaped");
  zip_add (&zip, "[Content_Types].xml", "<Types/>");
  zip_add (&zip, "xl/workbook.xml", "<workbook><sheets><sheet name='A' id='r1'/></sheets></workbook>");
  zip_add (&zip, "xl/_rels/workbook.xml.rels",
           "<a><Relationship Id='r1' Type='x/worksheet' Target='../../../../xl/../xl/a.xml'/></a>");
  zip_add (&zip, "xl/a.xml", "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>");
  bytes = zip_close (&zip);
  assert_reads (bytes, "A1=1");
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

/* Only files hold workbooks: a pipe would be waited for, a device never ends. */
static void
test_no_file (gconstpointer name)
{
  g_autofree char *folder = g_dir_make_tmp ("hoadep-XXXXXX", NULL);
  g_autofree char *pipe = g_build_filename (folder, "pipe.xlsx", NULL);
  g_autofree char *missing = g_build_filename (folder, "missing.xlsx", NULL);
  const char *path = g_str_equal (name, "pipe") ? pipe : g_str_equal (name, "missing") ? missing
                     : g_str_equal (name, "folder") ? folder : "/dev/zero";
  HdError code = g_str_equal (name, "missing") ? HD_ERROR_NOT_FOUND : HD_ERROR_INVALID;
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GError) error = NULL;

  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  g_assert_null (hd_sheet_read (file, NULL, &error));
  g_assert_error (error, HD_ERROR, (int) code);
  g_unlink (pipe);
  g_rmdir (folder);
}

/* Text is not packed, so what a list needs is known. */
static void
test_long_csv (void)
{
  g_autofree char *line = g_strnfill (HD_SHEET_MAX_CSV + 1, '\n');
  g_autoptr(GBytes) bytes = g_bytes_new_static (line, HD_SHEET_MAX_CSV + 1);

  assert_refused (bytes, HD_ERROR_TOO_LARGE);
}

static void
test_ods_encrypted (void)
{
  g_autoptr(GBytes) bytes = NULL;
  Zip zip;

  zip_open (&zip);
  zip_add (&zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
  zip_add (&zip, "META-INF/manifest.xml",
           "<manifest:manifest><manifest:file-entry manifest:full-path='content.xml'>"
           "<manifest:encryption-data/></manifest:file-entry></manifest:manifest>");
  zip_add (&zip, "content.xml", "not XML at all");
  bytes = zip_close (&zip);
  assert_refused (bytes, HD_ERROR_ENCRYPTED);
}

static void
test_other_documents (void)
{
  g_autoptr(GBytes) odt = NULL, docx = NULL, plain = NULL;
  Zip zip;

  zip_open (&zip);
  zip_add (&zip, "mimetype", "application/vnd.oasis.opendocument.text");
  zip_add (&zip, "content.xml", "<a/>");
  odt = zip_close (&zip);
  assert_refused (odt, HD_ERROR_NOT_OURS);

  zip_open (&zip);
  zip_add (&zip, "[Content_Types].xml", "<Types/>");
  zip_add (&zip, "_rels/.rels", "<a><Relationship Id='a' Type='x/officeDocument' Target='word/document.xml'/></a>");
  zip_add (&zip, "word/document.xml", "<a/>");
  docx = zip_close (&zip);
  assert_refused (docx, HD_ERROR_NOT_OURS);

  zip_open (&zip);
  zip_add (&zip, "danh-sach.xlsx", "x");
  plain = zip_close (&zip);
  assert_refused (plain, HD_ERROR_NOT_OURS);
}

/* The first file with the name of one stream changed. */
static GBytes *
rename_stream (const char *from,
               const char *to)
{
  g_autoptr(GBytes) bytes = load (workbooks[0]);
  gsize size;
  const guint8 *data = g_bytes_get_data (bytes, &size);
  guint8 *changed = g_memdup2 (data, size);
  glong n;
  g_autofree gunichar2 *wide = g_utf8_to_utf16 (from, -1, NULL, &n, NULL);
  guint8 *at = memmem (changed, size, wide, 2 * n + 2);

  g_assert_nonnull (at);
  memset (at, 0, 64);
  g_free (wide);
  wide = g_utf8_to_utf16 (to, -1, NULL, &n, NULL);
  memcpy (at, wide, 2 * n);
  at[64] = 2 * n + 2;
  return g_bytes_new_take (changed, size);
}

static void
test_ole_kinds (void)
{
  g_autoptr(GBytes) encrypted = rename_stream ("Workbook", "EncryptedPackage");
  g_autoptr(GBytes) word = rename_stream ("Workbook", "WordDocument");

  assert_refused (encrypted, HD_ERROR_ENCRYPTED);
  assert_refused (word, HD_ERROR_NOT_OURS);
}

/* A protected .xls says so in a record of its own, put here for another. */
static void
test_xls_encrypted (void)
{
  g_autoptr(GBytes) bytes = load (workbooks[0]);
  gsize size;
  const guint8 *data = g_bytes_get_data (bytes, &size);
  g_autofree guint8 *changed = g_memdup2 (data, size);
  guint8 *at = memmem (changed, size, "\x42\x00\x02\x00", 4);
  g_autoptr(GBytes) marked = NULL;

  g_assert_nonnull (at);
  at[0] = 0x2f;
  marked = g_bytes_new (changed, size);
  assert_refused (marked, HD_ERROR_ENCRYPTED);
}

/* A file cut short is refused, unless what is missing is not its workbook: an
 * .xls may end with the author's name. */
static void
test_truncated (gconstpointer data)
{
  g_autoptr(GBytes) whole = load (data);
  g_autoptr(HdSheet) sheet = hd_sheet_read_bytes (whole, NULL, NULL);
  g_autofree char *expected = dump (sheet);
  gsize size = g_bytes_get_size (whole);
  guint refused = 0;

  for (guint i = 1; i < 50; i++) {
    g_autoptr(GBytes) part = g_bytes_new_from_bytes (whole, 0, size * i / 50);
    g_autoptr(GError) error = NULL;
    g_autoptr(HdSheet) got = hd_sheet_read_bytes (part, NULL, &error);
    g_autofree char *dumped = got != NULL ? dump (got) : NULL;

    if (got != NULL) {
      g_assert_true (g_str_has_suffix (data, ".xls"));
      g_assert_cmpstr (dumped, ==, expected);
      continue;
    }
    g_assert_error (error, HD_ERROR, HD_ERROR_CORRUPT);
    refused++;
  }
  g_assert_cmpuint (refused, >, g_str_has_suffix (data, ".xls") ? 20 : 48);
}

/* Changes a few bytes, by chance or to what breaks parsers most. */
static void
mutate (GRand      *rand,
        GByteArray *bytes)
{
  static const char * const bad[] = { "99999999999999999999", "-1", "\xff\xff\xff\xff", "\0\0\0\0", "<", "]]>", "&x;", "\"", "1048577" };

  for (guint n = g_rand_int_range (rand, 1, 6); n > 0 && bytes->len > 64; n--) {
    guint at = g_rand_int_range (rand, 0, bytes->len - 40), length = g_rand_int_range (rand, 1, 40);
    const char *word = bad[g_rand_int_range (rand, 0, G_N_ELEMENTS (bad))];

    switch (g_rand_int_range (rand, 0, 5)) {
    case 0:
      bytes->data[at] = g_rand_int (rand);
      break;
    case 1:
      bytes->data[at] ^= 1 << g_rand_int_range (rand, 0, 8);
      break;
    case 2:
      g_byte_array_remove_range (bytes, at, length);
      break;
    case 3:
      memmove (bytes->data + at, bytes->data + g_rand_int_range (rand, 0, bytes->len - 40), length);
      break;
    default:
      memcpy (bytes->data + at, word, MIN (MAX (strlen (word), 1), 24));
    }
  }
}

/* The parts that are read, so that changes reach the XML behind the checksums. */
static GBytes *
repack (GBytes *whole,
        GRand  *rand)
{
  static const char * const parts[] = {
    "[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
    "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "mimetype", "META-INF/manifest.xml", "styles.xml", "content.xml",
  };
  g_autoptr(HdPackage) package = hd_package_open (whole, NULL);
  guint victim = g_rand_int_range (rand, 1, G_N_ELEMENTS (parts));
  Zip zip;

  zip_open (&zip);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (hd_package_has (package, parts[i])) {
      g_autoptr(GByteArray) bytes =
        g_bytes_unref_to_array (hd_package_read (package, parts[i], G_MAXUINT, NULL, NULL));

      /* Most of the time the part with the cells. */
      if (i == victim || (g_rand_boolean (rand) && (i == 6 || i == 10)))
        mutate (rand, bytes);
      zip_add_bytes (&zip, parts[i], bytes->data, bytes->len, ZIP_STORED, 0);
    }
  return zip_close (&zip);
}

/* Whatever comes, a sheet or an error of ours. */
static void
test_mutated (gconstpointer data)
{
  g_autoptr(GBytes) whole = load (data);
  g_autoptr(GRand) rand = g_rand_new_with_seed (20240105);
  gsize size;
  const guint8 *original = g_bytes_get_data (whole, &size);
  gboolean zipped = memcmp (original, "PK", 2) == 0;

  for (guint i = 0; i < 2000; i++) {
    g_autoptr(GBytes) changed = NULL;
    g_autoptr(GError) error = NULL;
    g_autoptr(HdSheet) sheet = NULL;

    if (zipped && i % 8 != 0) {
      changed = repack (whole, rand);
    } else {
      GByteArray *bytes = g_byte_array_new ();

      g_byte_array_append (bytes, original, size);
      mutate (rand, bytes);
      changed = g_byte_array_free_to_bytes (bytes);
    }
    sheet = hd_sheet_read_bytes (changed, NULL, &error);
    if (sheet != NULL) {
      g_autofree char *dumped = dump (sheet);
      g_autoptr(GError) no_list = NULL;
      g_autoptr(HdRoster) roster = hd_roster_find (sheet, NULL, &no_list);

      g_assert_true (g_utf8_validate (dumped, -1, NULL));
      g_assert_true ((roster == NULL) == (no_list != NULL));
    } else {
      g_assert_nonnull (error);
      g_assert_true (error->domain == HD_ERROR);
    }
  }
}

int
main (int   argc,
      char *argv[])
{
  static const char * const parts[] = { "_rels/.rels", "xl/workbook.xml", "xl/worksheets/sheet1.xml",
                                        "xl/sharedStrings.xml", "xl/styles.xml", "content.xml" };
  static const char * const no_files[] = { "pipe", "folder", "device", "missing" };
  static const char * const flaws[] = { "bad-crc", "size-too-small", "size-too-great", "encrypted-part", "duplicate",
                                        "no-workbook", "20000-entries", "65536-entries" };

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (workbooks); i++) {
    add_each ("truncated", workbooks[i], workbooks[i], test_truncated);
    add_each ("mutated", workbooks[i], workbooks[i], test_mutated);
  }
  for (guint i = 0; i < G_N_ELEMENTS (strangers); i++)
    add_each ("stranger", strangers[i].name, GUINT_TO_POINTER (i), test_stranger);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    add_each ("doctype", parts[i], parts[i], test_doctype);
  for (guint i = 0; i < G_N_ELEMENTS (flaws); i++)
    add_each ("package", flaws[i], flaws[i], test_package);
  g_test_add_data_func ("/sheet/bomb/sheet", "xl/worksheets/sheet1.xml", test_bomb);
  g_test_add_data_func ("/sheet/bomb/workbook", "xl/workbook.xml", test_bomb);
  g_test_add_func ("/sheet/package/odd-names", test_odd_names);
  g_test_add_func ("/sheet/package/other-documents", test_other_documents);
  g_test_add_func ("/sheet/xml/endless-token", test_endless_token);
  g_test_add_func ("/sheet/xml/deep-tree", test_deep_tree);
  g_test_add_func ("/sheet/long-text", test_long_text);
  g_test_add_func ("/sheet/encrypted/ods", test_ods_encrypted);
  g_test_add_func ("/sheet/encrypted/xls", test_xls_encrypted);
  g_test_add_func ("/sheet/ole-kinds", test_ole_kinds);
  for (guint i = 0; i < G_N_ELEMENTS (no_files); i++)
    add_each ("no-file", no_files[i], no_files[i], test_no_file);
  g_test_add_func ("/sheet/long-csv", test_long_csv);

  return g_test_run ();
}
