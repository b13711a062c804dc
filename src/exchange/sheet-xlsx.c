/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Office Open XML workbooks (ECMA-376): the parts that hold the cells' values,
 * their number formats and fonts. Prefixes of names are ignored, since
 * programs choose them freely. */
#include "config.h"
#include "sheet-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "store/error.h"

#define MAX_STYLES 65536

typedef struct {
  const char *text;  /* kept by the sheet */
  const char *font;
} Shared;

typedef struct {
  char    *name;     /* (owned) */
  char    *id;       /* (owned) */
  gboolean hidden;
} Tab;

typedef struct {
  gboolean    date;
  const char *font;
} Style;

typedef struct {
  HdSheet    *sheet;
  HdPackage  *package;

  /* workbook.xml and its relations */
  gboolean    base_1904;
  GPtrArray  *tabs;         /* (owned) of Tab */
  char       *folder;       /* (owned) of the part whose relations are read */
  GHashTable *targets;      /* (owned) relation id -> part */
  char       *strings_part; /* (owned) (nullable) */
  char       *styles_part;  /* (owned) (nullable) */
  char       *main_part;    /* (owned) (nullable) */

  /* styles.xml */
  GHashTable *formats;      /* (owned) format id -> GINT (is a date) + 1 */
  GPtrArray  *fonts;        /* of borrowed names */
  GArray     *styles;       /* (owned) Style */
  enum { STYLES_ELSE, STYLES_FONTS, STYLES_XFS } styles_in;

  /* strings and cells */
  GArray     *shared;       /* (owned) Shared */
  GString    *text;         /* (owned) of the value being read */
  const char *run_font;     /* of the first run of rich text */
  gboolean    collecting;
  guint       skipping;     /* depth inside a phonetic guide */
  guint       next_row, row, column;
  gboolean    in_cell, formula;
  char        type[16];
  const Style *style;
} Reader;

static void
tab_free (gpointer data)
{
  Tab *tab = data;

  g_free (tab->name);
  g_free (tab->id);
  g_free (tab);
}

static gboolean
is_true (const char *value)
{
  return value != NULL && (strcmp (value, "1") == 0 || strcmp (value, "true") == 0 || strcmp (value, "on") == 0);
}

static guint
get_index (const char **attributes,
           const char  *name)
{
  const char *value = hd_xml_attribute (attributes, name);

  return value != NULL ? MIN (g_ascii_strtoull (value, NULL, 10), G_MAXINT) : 0;
}

/* "BC12" to row 11, column 54; FALSE when it is no address. */
static gboolean
parse_address (const char  *text,
               guint       *row,
               guint       *column,
               const char **end)
{
  guint r = 0, c = 0;

  for (; g_ascii_isalpha (*text); text++)
    if ((c = c * 26 + g_ascii_toupper (*text) - 'A' + 1) > HD_SHEET_MAX_COLUMNS)
      return FALSE;
  for (; g_ascii_isdigit (*text); text++)
    if ((r = r * 10 + *text - '0') > HD_SHEET_MAX_ROWS)
      return FALSE;
  if (r == 0 || c == 0)
    return FALSE;
  *row = r - 1;
  *column = c - 1;
  if (end != NULL)
    *end = text;
  return TRUE;
}

/* Text runs write characters XML has no place for as _x000D_. */
static void
decode_escapes (GString *text)
{
  char *out, *p;

  if (strstr (text->str, "_x") == NULL)
    return;
  for (out = p = text->str; *p != '\0'; ) {
    gunichar c = 0;
    guint i = 2;

    if (p[0] == '_' && p[1] == 'x')
      for (; i < 6 && g_ascii_isxdigit (p[i]); i++)
        c = c * 16 + g_ascii_xdigit_value (p[i]);
    if (i == 6 && p[6] == '_') {
      /* A surrogate or NUL stands for nothing we keep. */
      if (c != 0 && g_unichar_validate (c))
        out += g_unichar_to_utf8 (c, out);
      p += 7;
    } else {
      *out++ = *p++;
    }
  }
  g_string_truncate (text, out - text->str);
}

static const char *
take_text (Reader  *reader,
           GError **error)
{
  decode_escapes (reader->text);
  return hd_sheet_keep (reader->sheet, reader->text->str, reader->text->len, error);
}

/* A relation's target as a part name: "/xl/a.xml", or relative to the folder
 * of the part that relates. */
static char *
resolve_target (const char *folder,
                const char *target)
{
  g_autofree char *joined = *target == '/' ? g_strdup (target) : g_strconcat ("/", folder, target, NULL);
  char *canonical = g_canonicalize_filename (joined, "/");

  memmove (canonical, canonical + 1, strlen (canonical));
  return canonical;
}

static gboolean
rels_start_cb (gpointer     data,
               const char  *name,
               const char **attributes,
               GError     **error)
{
  Reader *reader = data;
  const char *type = hd_xml_attribute (attributes, "Type");
  const char *id = hd_xml_attribute (attributes, "Id");
  const char *target = hd_xml_attribute (attributes, "Target");
  g_autofree char *part = NULL;
  char **slot = NULL;

  if (strcmp (name, "Relationship") != 0 || type == NULL || id == NULL || target == NULL ||
      g_strcmp0 (hd_xml_attribute (attributes, "TargetMode"), "External") == 0)
    return TRUE;
  part = resolve_target (reader->folder, target);
  if (g_str_has_suffix (type, "/officeDocument"))
    slot = &reader->main_part;
  else if (g_str_has_suffix (type, "/sharedStrings"))
    slot = &reader->strings_part;
  else if (g_str_has_suffix (type, "/styles"))
    slot = &reader->styles_part;
  else if (g_str_has_suffix (type, "/worksheet"))
    g_hash_table_insert (reader->targets, g_strdup (id), g_steal_pointer (&part));
  if (slot != NULL && *slot == NULL)
    *slot = g_steal_pointer (&part);
  return TRUE;
}

static gboolean
workbook_start_cb (gpointer     data,
                   const char  *name,
                   const char **attributes,
                   GError     **error)
{
  Reader *reader = data;

  if (strcmp (name, "workbookPr") == 0) {
    reader->base_1904 = is_true (hd_xml_attribute (attributes, "date1904"));
  } else if (strcmp (name, "sheet") == 0) {
    const char *title = hd_xml_attribute (attributes, "name");
    const char *id = hd_xml_attribute (attributes, "id");
    const char *state = hd_xml_attribute (attributes, "state");
    Tab *tab;

    if (title == NULL || id == NULL)
      return hd_sheet_set_damaged (error);
    if (reader->tabs->len >= HD_SHEET_MAX_PAGES)
      return hd_sheet_set_too_large (error);
    tab = g_new0 (Tab, 1);
    tab->name = g_strdup (title);
    tab->id = g_strdup (id);
    tab->hidden = state != NULL && strcmp (state, "visible") != 0;
    g_ptr_array_add (reader->tabs, tab);
  }
  return TRUE;
}

static gboolean
styles_start_cb (gpointer     data,
                 const char  *name,
                 const char **attributes,
                 GError     **error)
{
  Reader *reader = data;

  if (strcmp (name, "numFmt") == 0) {
    const char *code = hd_xml_attribute (attributes, "formatCode");

    if (code != NULL && g_hash_table_size (reader->formats) < MAX_STYLES)
      g_hash_table_insert (reader->formats, GUINT_TO_POINTER (get_index (attributes, "numFmtId")),
                           GINT_TO_POINTER (1 + hd_sheet_format_is_date (0, code)));
  } else if (strcmp (name, "fonts") == 0) {
    reader->styles_in = STYLES_FONTS;
  } else if (strcmp (name, "cellXfs") == 0) {
    reader->styles_in = STYLES_XFS;
  } else if (reader->styles_in == STYLES_FONTS && strcmp (name, "font") == 0) {
    if (reader->fonts->len >= MAX_STYLES)
      return hd_sheet_set_too_large (error);
    g_ptr_array_add (reader->fonts, (gpointer) "");
  } else if (reader->styles_in == STYLES_FONTS && strcmp (name, "name") == 0 && reader->fonts->len > 0) {
    g_ptr_array_index (reader->fonts, reader->fonts->len - 1) =
      (gpointer) hd_sheet_keep_name (reader->sheet, hd_xml_attribute (attributes, "val"));
  } else if (reader->styles_in == STYLES_XFS && strcmp (name, "xf") == 0) {
    guint id = get_index (attributes, "numFmtId");
    guint font = get_index (attributes, "fontId");
    int custom = GPOINTER_TO_INT (g_hash_table_lookup (reader->formats, GUINT_TO_POINTER (id)));
    Style style = {
      custom != 0 ? custom == 2 : hd_sheet_format_is_date (id, NULL),
      font < reader->fonts->len ? g_ptr_array_index (reader->fonts, font) : "",
    };

    if (reader->styles->len >= MAX_STYLES)
      return hd_sheet_set_too_large (error);
    g_array_append_val (reader->styles, style);
  }
  return TRUE;
}

static gboolean
styles_end_cb (gpointer     data,
               const char  *name,
               GError     **error)
{
  Reader *reader = data;

  if (strcmp (name, "fonts") == 0 || strcmp (name, "cellXfs") == 0)
    reader->styles_in = STYLES_ELSE;
  return TRUE;
}

/* What shared strings and inline strings have in common; TRUE when handled. */
static gboolean
string_start (Reader      *reader,
              const char  *name,
              const char **attributes)
{
  if (strcmp (name, "rPh") == 0)
    reader->skipping++;
  else if (strcmp (name, "t") == 0)
    reader->collecting = reader->skipping == 0;
  else if (strcmp (name, "rFont") == 0 && *reader->run_font == '\0')
    reader->run_font = hd_sheet_keep_name (reader->sheet, hd_xml_attribute (attributes, "val"));
  else
    return FALSE;
  return TRUE;
}

static gboolean
strings_start_cb (gpointer     data,
                  const char  *name,
                  const char **attributes,
                  GError     **error)
{
  Reader *reader = data;

  if (!string_start (reader, name, attributes) && strcmp (name, "si") == 0) {
    if (reader->shared->len >= HD_SHEET_MAX_CELLS)
      return hd_sheet_set_too_large (error);
    g_string_truncate (reader->text, 0);
    reader->run_font = "";
  }
  return TRUE;
}

static gboolean
strings_end_cb (gpointer     data,
                const char  *name,
                GError     **error)
{
  Reader *reader = data;

  if (strcmp (name, "t") == 0) {
    reader->collecting = FALSE;
  } else if (strcmp (name, "rPh") == 0) {
    reader->skipping--;
  } else if (strcmp (name, "si") == 0) {
    Shared shared = { take_text (reader, error), reader->run_font };

    if (shared.text == NULL)
      return FALSE;
    g_array_append_val (reader->shared, shared);
  }
  return TRUE;
}

static gboolean
text_cb (gpointer     data,
         const char  *text,
         int          length,
         GError     **error)
{
  Reader *reader = data;

  if (!reader->collecting)
    return TRUE;
  /* Four bytes are the longest character; the exact check comes later. */
  if (reader->text->len + length > 4 * HD_SHEET_MAX_TEXT + 7 * 4096)
    return hd_sheet_set_too_large (error);
  g_string_append_len (reader->text, text, length);
  return TRUE;
}

static gboolean
sheet_start_cb (gpointer     data,
                const char  *name,
                const char **attributes,
                GError     **error)
{
  static const Style plain = { FALSE, "" };
  Reader *reader = data;

  if (strcmp (name, "c") == 0) {
    const char *address = hd_xml_attribute (attributes, "r");
    const char *type = hd_xml_attribute (attributes, "t");
    guint index = get_index (attributes, "s");

    if (address != NULL) {
      if (!parse_address (address, &reader->row, &reader->column, NULL))
        return hd_sheet_set_damaged (error);
    } else if (++reader->column >= HD_SHEET_MAX_COLUMNS) {
      return hd_sheet_set_damaged (error);
    }
    g_strlcpy (reader->type, type != NULL ? type : "n", sizeof reader->type);
    reader->style = index < reader->styles->len ? &g_array_index (reader->styles, Style, index) : &plain;
    reader->in_cell = TRUE;
    reader->formula = FALSE;
    reader->run_font = "";
    g_string_truncate (reader->text, 0);
  } else if (strcmp (name, "v") == 0) {
    reader->collecting = reader->in_cell;
  } else if (strcmp (name, "f") == 0) {
    reader->formula = TRUE;
  } else if (strcmp (name, "row") == 0) {
    const char *number = hd_xml_attribute (attributes, "r");
    guint64 row = number != NULL ? g_ascii_strtoull (number, NULL, 10) : (guint64) reader->next_row + 1;

    if (row < 1 || row > HD_SHEET_MAX_ROWS)
      return hd_sheet_set_damaged (error);
    reader->row = row - 1;
    reader->next_row = row;
    reader->column = G_MAXUINT;  /* the next cell without address is the first */
  } else if (strcmp (name, "mergeCell") == 0) {
    const char *ref = hd_xml_attribute (attributes, "ref");
    guint top, left, bottom, right;

    if (ref != NULL && parse_address (ref, &top, &left, &ref) && *ref == ':' &&
        parse_address (ref + 1, &bottom, &right, NULL))
      hd_sheet_add_merge (reader->sheet, &(HdCellRange) { top, bottom, left, right });
  } else if (reader->in_cell) {
    string_start (reader, name, attributes);
  }
  return TRUE;
}

static gboolean
finish_cell (Reader  *reader,
             GError **error)
{
  HdSheet *sheet = reader->sheet;
  const char *type = reader->type, *text = reader->text->str, *font = reader->style->font;
  HdCellKind kind = HD_CELL_TEXT;

  /* Programs that only write workbooks leave it to others to calculate. A formula
   * that comes to an empty text says so by its type. */
  if (*text == '\0' && reader->formula && strcmp (type, "n") == 0)
    return hd_sheet_add_cell (sheet, reader->row, reader->column, HD_CELL_NO_VALUE, "=", font, 0, TRUE, error);
  if (*text == '\0')
    return TRUE;
  if (strcmp (type, "n") == 0) {
    char *end;
    double number = g_ascii_strtod (text, &end);

    if (end == text)
      return hd_sheet_set_damaged (error);
    return hd_sheet_add_number (sheet, reader->row, reader->column, number, reader->style->date,
                                reader->base_1904, font, reader->formula, error);
  }
  if (strcmp (type, "s") == 0) {
    guint64 index = g_ascii_strtoull (text, NULL, 10);
    const Shared *shared;

    if (index >= reader->shared->len)
      return hd_sheet_set_damaged (error);
    shared = &g_array_index (reader->shared, Shared, index);
    text = shared->text;
    if (*shared->font != '\0')
      font = shared->font;
  } else if (strcmp (type, "b") == 0) {
    kind = HD_CELL_BOOLEAN;
    text = is_true (text) ? "TRUE" : "FALSE";
  } else {
    if (strcmp (type, "e") == 0)
      kind = HD_CELL_ERROR;
    else if (strcmp (type, "d") == 0) {
      kind = HD_CELL_DATE;
      g_string_truncate (reader->text, MIN (reader->text->len, 10));
    }
    if (*reader->run_font != '\0')
      font = reader->run_font;
    text = take_text (reader, error);
    if (text == NULL)
      return FALSE;
  }
  return hd_sheet_add_cell (sheet, reader->row, reader->column, kind, text, font, 0, reader->formula, error);
}

static gboolean
sheet_end_cb (gpointer     data,
              const char  *name,
              GError     **error)
{
  Reader *reader = data;

  if (strcmp (name, "v") == 0 || strcmp (name, "t") == 0)
    reader->collecting = FALSE;
  else if (strcmp (name, "rPh") == 0 && reader->skipping > 0)
    reader->skipping--;
  else if (strcmp (name, "c") == 0) {
    reader->in_cell = FALSE;
    return finish_cell (reader, error);
  }
  return TRUE;
}

/* Reads the relations of @part, whose targets are relative to its folder. */
static gboolean
read_relations (Reader        *reader,
                const char    *part,
                GCancellable  *cancellable,
                GError       **error)
{
  static const HdXmlHandlers handlers = { rels_start_cb, NULL, NULL };
  const char *base = strrchr (part, '/');
  g_autofree char *rels = NULL;

  base = base != NULL ? base + 1 : part;
  g_free (reader->folder);
  reader->folder = g_strndup (part, base - part);
  rels = g_strconcat (reader->folder, "_rels/", base, ".rels", NULL);
  return !hd_package_has (reader->package, rels) ||
         hd_package_parse (reader->package, rels, &handlers, reader, cancellable, error);
}

static gboolean
read_parts (Reader        *reader,
            GCancellable  *cancellable,
            GError       **error)
{
  static const HdXmlHandlers workbook_handlers = { workbook_start_cb, NULL, NULL };
  static const HdXmlHandlers styles_handlers = { styles_start_cb, styles_end_cb, NULL };
  static const HdXmlHandlers strings_handlers = { strings_start_cb, strings_end_cb, text_cb };
  static const HdXmlHandlers sheet_handlers = { sheet_start_cb, sheet_end_cb, text_cb };

  if (!read_relations (reader, "", cancellable, error))
    return FALSE;
  if (reader->main_part == NULL || !hd_package_has (reader->package, reader->main_part)) {
    g_free (reader->main_part);
    reader->main_part = g_strdup ("xl/workbook.xml");
  }
  if (!g_str_has_prefix (reader->main_part, "xl/") || !hd_package_has (reader->package, reader->main_part) ||
      g_str_has_suffix (reader->main_part, ".bin")) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_NOT_OURS,
                         _("This is an Office file of another kind; open it and save the list as .xlsx"));
    return FALSE;
  }

  if (!hd_package_parse (reader->package, reader->main_part, &workbook_handlers, reader, cancellable, error) ||
      !read_relations (reader, reader->main_part, cancellable, error))
    return FALSE;
  if (reader->styles_part != NULL && hd_package_has (reader->package, reader->styles_part) &&
      !hd_package_parse (reader->package, reader->styles_part, &styles_handlers, reader, cancellable, error))
    return FALSE;
  if (reader->strings_part != NULL && hd_package_has (reader->package, reader->strings_part) &&
      !hd_package_parse (reader->package, reader->strings_part, &strings_handlers, reader, cancellable, error))
    return FALSE;

  for (guint i = 0; i < reader->tabs->len; i++) {
    const Tab *tab = g_ptr_array_index (reader->tabs, i);
    const char *part = g_hash_table_lookup (reader->targets, tab->id);

    /* Chart sheets have no cells. */
    if (part == NULL)
      continue;
    reader->next_row = reader->row = 0;
    reader->column = G_MAXUINT;
    reader->in_cell = reader->collecting = FALSE;
    reader->skipping = 0;
    if (!hd_sheet_add_page (reader->sheet, tab->name, tab->hidden, error) ||
        !hd_package_parse (reader->package, part, &sheet_handlers, reader, cancellable, error))
      return FALSE;
  }
  if (hd_sheet_get_n_pages (reader->sheet) == 0)
    return hd_sheet_set_damaged (error);
  return TRUE;
}

gboolean
hd_sheet_read_xlsx (HdSheet       *self,
                    HdPackage     *package,
                    GCancellable  *cancellable,
                    GError       **error)
{
  Reader reader = { .sheet = self, .package = package, .run_font = "" };
  gboolean ok;

  reader.tabs = g_ptr_array_new_with_free_func (tab_free);
  reader.targets = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  reader.formats = g_hash_table_new (NULL, NULL);
  reader.fonts = g_ptr_array_new ();
  reader.styles = g_array_new (FALSE, FALSE, sizeof (Style));
  reader.shared = g_array_new (FALSE, FALSE, sizeof (Shared));
  reader.text = g_string_new (NULL);

  ok = read_parts (&reader, cancellable, error);

  g_ptr_array_unref (reader.tabs);
  g_hash_table_unref (reader.targets);
  g_hash_table_unref (reader.formats);
  g_ptr_array_unref (reader.fonts);
  g_array_unref (reader.styles);
  g_array_unref (reader.shared);
  g_string_free (reader.text, TRUE);
  g_free (reader.folder);
  g_free (reader.strings_part);
  g_free (reader.styles_part);
  g_free (reader.main_part);
  return ok;
}
