/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The bodies of word processors' documents (ECMA-376 part 1, 17; ODF 1.2 part 1, 5). What
 * was deleted under tracked changes, what is hidden, comments, notes and the heads and
 * feet of pages are no part of a work. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "entry-text.h"
#include "package.h"
#include "store/error.h"

#define MAX_BLANKS 100

typedef struct {
  const char *const *skipped;    /* elements whose content is left out */
  guint              skipping;   /* depth inside one of them */
  gboolean           encrypted;
  char              *part;       /* (owned) (nullable): where the body is */

  GString           *out;        /* (owned) */
  guint              paragraphs; /* depth inside paragraphs */
  guint              texts;      /* depth inside text that counts */

  /* A run of .docx */
  GString           *run;        /* (owned) */
  gboolean           in_run, hidden;
  char              *font;       /* (owned): of the run, "" */
  HdEncoding         encoding;
} Reader;

static const char *const docx_skipped[] = { "del", "moveFrom", "Fallback", "rt", "instrText", "delText", "footnote", "endnote", "comment", NULL };
static const char *const odt_skipped[] = {
  "tracked-changes", "annotation", "note", "ruby-text", "hidden-text", "title", "desc", "forms", "script", "event-listeners", NULL
};

static void
reader_clear (Reader *reader)
{
  g_string_free (reader->out, TRUE);
  g_string_free (reader->run, TRUE);
  g_free (reader->font);
  g_free (reader->part);
}

static gboolean
check_size (Reader *reader, GError **error)
{
  if (reader->out->len + reader->run->len <= HD_ENTRY_MAX_TEXT)
    return TRUE;
  g_set_error_literal (error, HD_ERROR, HD_ERROR_TOO_LARGE, _("This is far more than an entry of a contest; ask for the text alone"));
  return FALSE;
}

/* Counts the depth inside what is left out; TRUE while inside. */
static gboolean
skip (Reader *reader, const char *name)
{
  if (reader->skipping == 0 && !g_strv_contains (reader->skipped, name))
    return FALSE;
  reader->skipping++;
  return TRUE;
}

static gboolean
skip_end (Reader *reader)
{
  if (reader->skipping == 0)
    return FALSE;
  reader->skipping--;
  return TRUE;
}

/* Old fonts hold old encodings, run by run. */
static void
end_run (Reader *reader)
{
  HdEncoding encoding = *reader->font == '\0' || reader->run->len == 0 ? HD_ENCODING_UNICODE
                                                                      : hd_text_detect_encoding (reader->run->str, reader->font);

  if (encoding == HD_ENCODING_TCVN3 || encoding == HD_ENCODING_VNI) {
    g_autofree char *repaired = hd_text_repair (reader->run->str, encoding, reader->font);

    reader->encoding = encoding;
    g_string_append (reader->out, repaired);
  } else {
    g_string_append (reader->out, reader->run->str);
  }
  g_string_truncate (reader->run, 0);
  reader->in_run = reader->hidden = FALSE;
  g_free (reader->font);
  reader->font = g_strdup ("");
}

static gboolean
is_off (const char *value)
{
  return value != NULL && (strcmp (value, "0") == 0 || strcmp (value, "false") == 0 || strcmp (value, "off") == 0);
}

static gboolean
docx_start_cb (gpointer data, const char *name, const char **attributes, GError **error)
{
  Reader *reader = data;

  if (skip (reader, name))
    return TRUE;
  if (strcmp (name, "p") == 0)
    reader->paragraphs++;
  else if (strcmp (name, "r") == 0) {
    end_run (reader);
    reader->in_run = TRUE;
  } else if (!reader->in_run)
    return TRUE;
  else if (strcmp (name, "vanish") == 0)
    reader->hidden = !is_off (hd_xml_attribute (attributes, "val"));
  else if (strcmp (name, "rFonts") == 0 && hd_xml_attribute (attributes, "ascii") != NULL) {
    g_free (reader->font);
    reader->font = g_strdup (hd_xml_attribute (attributes, "ascii"));
  } else if (strcmp (name, "t") == 0)
    reader->texts++;
  else if (strcmp (name, "tab") == 0)
    g_string_append_c (reader->run, ' ');
  else if (strcmp (name, "br") == 0 || strcmp (name, "cr") == 0)
    g_string_append_c (reader->run, '\n');
  else if (strcmp (name, "noBreakHyphen") == 0)
    g_string_append_c (reader->run, '-');
  return TRUE;
}

static gboolean
docx_end_cb (gpointer data, const char *name, GError **error)
{
  Reader *reader = data;

  if (skip_end (reader))
    return TRUE;
  if (strcmp (name, "t") == 0 && reader->texts > 0)
    reader->texts--;
  else if (strcmp (name, "r") == 0)
    end_run (reader);
  else if (strcmp (name, "p") == 0 && reader->paragraphs > 0) {
    end_run (reader);
    reader->paragraphs--;
    g_string_append_c (reader->out, '\n');
  }
  return check_size (reader, error);
}

static gboolean
docx_text_cb (gpointer data, const char *text, int length, GError **error)
{
  Reader *reader = data;

  if (reader->skipping == 0 && reader->texts > 0 && !reader->hidden)
    g_string_append_len (reader->run, text, length);
  return check_size (reader, error);
}

/* _rels/.rels says which part is the document. */
static gboolean
relations_start_cb (gpointer data, const char *name, const char **attributes, GError **error)
{
  Reader *reader = data;
  const char *type = hd_xml_attribute (attributes, "Type"), *target = hd_xml_attribute (attributes, "Target");

  if (strcmp (name, "Relationship") == 0 && type != NULL && target != NULL && g_str_has_suffix (type, "/officeDocument") && reader->part == NULL)
    reader->part = g_strdup (*target == '/' ? target + 1 : target);
  return TRUE;
}

static gboolean
odt_start_cb (gpointer data, const char *name, const char **attributes, GError **error)
{
  Reader *reader = data;

  if (skip (reader, name))
    return TRUE;
  if (strcmp (name, "text") == 0 && reader->paragraphs == 0)
    reader->texts++;
  else if (reader->texts == 0)
    return TRUE;
  else if (strcmp (name, "p") == 0 || strcmp (name, "h") == 0)
    reader->paragraphs++;
  else if (strcmp (name, "s") == 0) {
    const char *count = hd_xml_attribute (attributes, "c");
    guint64 n = count == NULL ? 1 : g_ascii_strtoull (count, NULL, 10);

    for (guint64 i = 0; i < MIN (n, MAX_BLANKS); i++)
      g_string_append_c (reader->out, ' ');
  } else if (strcmp (name, "tab") == 0)
    g_string_append_c (reader->out, ' ');
  else if (strcmp (name, "line-break") == 0)
    g_string_append_c (reader->out, '\n');
  return TRUE;
}

static gboolean
odt_end_cb (gpointer data, const char *name, GError **error)
{
  Reader *reader = data;

  if (skip_end (reader))
    return TRUE;
  if ((strcmp (name, "p") == 0 || strcmp (name, "h") == 0) && reader->paragraphs > 0) {
    reader->paragraphs--;
    g_string_append_c (reader->out, '\n');
  }
  return check_size (reader, error);
}

static gboolean
odt_text_cb (gpointer data, const char *text, int length, GError **error)
{
  Reader *reader = data;

  if (reader->skipping == 0 && reader->paragraphs > 0)
    g_string_append_len (reader->out, text, length);
  return check_size (reader, error);
}

static gboolean
manifest_start_cb (gpointer data, const char *name, const char **attributes, GError **error)
{
  Reader *reader = data;

  reader->encrypted |= strcmp (name, "encryption-data") == 0;
  return TRUE;
}

static gboolean
read_docx (HdPackage *package, Reader *reader, GCancellable *cancellable, GError **error)
{
  static const HdXmlHandlers relations = { relations_start_cb, NULL, NULL };
  static const HdXmlHandlers body = { docx_start_cb, docx_end_cb, docx_text_cb };

  reader->skipped = docx_skipped;
  if (hd_package_has (package, "_rels/.rels") && !hd_package_parse (package, "_rels/.rels", &relations, reader, cancellable, error))
    return FALSE;
  if (reader->part == NULL || !hd_package_has (package, reader->part)) {
    g_free (reader->part);
    reader->part = g_strdup ("word/document.xml");
  }
  return hd_package_parse (package, reader->part, &body, reader, cancellable, error);
}

static gboolean
read_odt (HdPackage *package, Reader *reader, GCancellable *cancellable, GError **error)
{
  static const HdXmlHandlers manifest = { manifest_start_cb, NULL, NULL };
  static const HdXmlHandlers body = { odt_start_cb, odt_end_cb, odt_text_cb };

  reader->skipped = odt_skipped;
  if (hd_package_has (package, "META-INF/manifest.xml") &&
      !hd_package_parse (package, "META-INF/manifest.xml", &manifest, reader, cancellable, error))
    return FALSE;
  if (reader->encrypted) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_ENCRYPTED, _("The file is protected by a password; ask for it without one"));
    return FALSE;
  }
  if (!hd_package_parse (package, "content.xml", &body, reader, cancellable, error))
    return FALSE;
  if (reader->texts > 0)
    return TRUE;
  g_set_error_literal (error, HD_ERROR, HD_ERROR_NOT_OURS,
                       _("This is no text, document, picture or recording; ask for the entry as .docx, .odt, .pdf or .txt"));
  return FALSE;
}

char *
hd_entry_read_package (GBytes *bytes, HdEncoding *encoding, GCancellable *cancellable, GError **error)
{
  g_autoptr (HdPackage) package = hd_package_open (bytes, error);
  Reader reader = { .out = g_string_new (NULL), .run = g_string_new (NULL), .font = g_strdup (""), .encoding = HD_ENCODING_UNICODE };
  gboolean done = FALSE, is_docx = package != NULL && hd_package_has (package, "[Content_Types].xml");
  char *text = NULL;

  if (package == NULL)
    ;
  else if (is_docx && !hd_package_has (package, "xl/workbook.xml") && !hd_package_has (package, "ppt/presentation.xml"))
    done = read_docx (package, &reader, cancellable, error);
  else if (!is_docx && hd_package_has (package, "content.xml"))
    done = read_odt (package, &reader, cancellable, error);
  else
    g_set_error_literal (error, HD_ERROR, HD_ERROR_NOT_OURS,
                         _("This is no text, document, picture or recording; ask for the entry as .docx, .odt, .pdf or .txt"));
  if (done) {
    *encoding = reader.encoding != HD_ENCODING_UNICODE ? reader.encoding : hd_text_detect_encoding (reader.out->str, NULL);
    text = reader.encoding != HD_ENCODING_UNICODE ? g_strdup (reader.out->str) : hd_text_repair (reader.out->str, *encoding, NULL);
  }
  reader_clear (&reader);
  return text;
}
