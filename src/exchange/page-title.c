/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Saved pages come from anywhere, so this is no reader of HTML: it looks for the few places
 * that hold a title and a day, within a limit, and takes nothing else for granted. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "page-title.h"
#include "store/error.h"
#include "store/text.h"

#define MAX_READ   (4u << 20)   /* a head stands at the beginning */
#define MAX_VALUE  4096
#define MAX_TITLE  300

void
hd_page_facts_clear (HdPageFacts *facts)
{
  g_clear_pointer (&facts->title, g_free);
  g_clear_pointer (&facts->date, g_free);
}

static const char *const endings[] = { ".html", ".htm", ".xhtml", ".mhtml", ".mht", ".pdf" };

gboolean
hd_page_facts_known (const char *name)
{
  g_autofree char *lower = g_ascii_strdown (name, -1);

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (lower, endings[i]))
      return TRUE;
  return FALSE;
}

/* The first place of a word, whatever the case of its letters; NULL if it is not there. */
static const char *
find (const char *from, const char *end, const char *word)
{
  gsize n = strlen (word);

  for (const char *p = from; (gsize) (end - p) >= n; p++)
    if (g_ascii_strncasecmp (p, word, n) == 0)
      return p;
  return NULL;
}

/* "&amp;" and its like; what is none of them stays. (transfer full) */
static char *
decode_entities (const char *text, gsize size)
{
  static const struct { const char *name; gunichar c; } names[] = {
    { "amp", '&' }, { "lt", '<' }, { "gt", '>' }, { "quot", '"' }, { "apos", '\'' }, { "nbsp", ' ' },
    { "ndash", 0x2013 }, { "mdash", 0x2014 }, { "ldquo", 0x201c }, { "rdquo", 0x201d }, { "hellip", 0x2026 },
  };
  GString *out = g_string_new (NULL);
  const char *end = text + size;

  for (const char *p = text; p < end; p++) {
    const char *stop = *p == '&' ? memchr (p, ';', MIN (end - p, 12)) : NULL;
    gunichar c = 0;

    if (stop != NULL && p[1] == '#') {
      gboolean hex = p[2] == 'x' || p[2] == 'X';
      char *after = NULL;
      guint64 number = g_ascii_strtoull (p + (hex ? 3 : 2), &after, hex ? 16 : 10);

      c = after == stop && number >= ' ' && number <= 0x10ffff && g_unichar_validate (number) ? number : 0;
    } else if (stop != NULL) {
      for (guint i = 0; i < G_N_ELEMENTS (names); i++)
        if ((gsize) (stop - p - 1) == strlen (names[i].name) && strncmp (p + 1, names[i].name, stop - p - 1) == 0)
          c = names[i].c;
    }
    if (c != 0) {
      g_string_append_unichar (out, c);
      p = stop;
    } else
      g_string_append_c (out, *p);
  }
  return g_string_free (out, FALSE);
}

/* Plain words on one line, of a decent length. (transfer full) */
static char *
tidy (const char *text, gsize size)
{
  g_autofree char *decoded = decode_entities (text, MIN (size, MAX_VALUE));
  g_autofree char *valid = g_utf8_make_valid (decoded, -1);
  g_autofree char *clean = hd_text_clean (valid, -1);

  return hd_text_excerpt (clean, MAX_TITLE);
}

/* "2024-03-05T08:00:00+07:00" and "20240305" begin with a day. (transfer full) (nullable) */
static char *
day_in (const char *text, gsize size)
{
  char day[11] = "0000-00-00";
  gboolean dashes = size >= 10 && text[4] == '-' && text[7] == '-';
  guint from = 0;

  if (!dashes && size < 8)
    return NULL;
  for (guint i = 0; i < 10; i++) {
    if (i == 4 || i == 7) {
      from += dashes;
      continue;
    }
    if (!g_ascii_isdigit (text[from]))
      return NULL;
    day[i] = text[from++];
  }
  return hd_date_is_valid (day) ? g_strdup (day) : NULL;
}

static void
take_title (HdPageFacts *facts, const char *text, gsize size)
{
  if (*facts->title == '\0') {
    g_free (facts->title);
    facts->title = tidy (text, size);
  }
}

static void
take_day (HdPageFacts *facts, const char *text, gsize size)
{
  char *day = *facts->date == '\0' ? day_in (text, size) : NULL;

  if (day != NULL) {
    g_free (facts->date);
    facts->date = day;
  }
}

/* The value of an attribute within a tag, between its quotes. FALSE if it has none. */
static gboolean
attribute (const char *tag, const char *end, const char *name, const char **value, gsize *size)
{
  const char *at = tag;

  while ((at = find (at, end, name)) != NULL) {
    const char *p = at + strlen (name);
    gboolean whole = at > tag && (g_ascii_isspace (at[-1]) || at[-1] == '"' || at[-1] == '\'');

    while (p < end && g_ascii_isspace (*p))
      p++;
    if (whole && p < end && *p == '=') {
      const char *stop;

      for (p++; p < end && g_ascii_isspace (*p); p++)
        ;
      if (p < end && (*p == '"' || *p == '\'') && (stop = memchr (p + 1, *p, end - p - 1)) != NULL) {
        *value = p + 1;
        *size = stop - p - 1;
        return TRUE;
      }
      return FALSE;
    }
    at++;
  }
  return FALSE;
}

static gboolean
is_one_of (const char *value, gsize size, const char *const *names)
{
  for (guint i = 0; names[i] != NULL; i++)
    if (size == strlen (names[i]) && g_ascii_strncasecmp (value, names[i], size) == 0)
      return TRUE;
  return FALSE;
}

/* The title that a page gives itself for others to quote comes before that of its window, to
 * which the name of the site is added. */
static void
scan_meta (const char *tag, const char *end, HdPageFacts *facts, char **quoted)
{
  static const char *const titles[] = { "og:title", "twitter:title", "dc.title", NULL };
  static const char *const days[] = {
    "article:published_time", "datepublished", "pubdate", "publishdate", "dc.date", "dc.date.issued", "date", "og:pubdate", NULL
  };
  static const char *const keys[] = { "property", "name", "itemprop" };
  const char *key, *value;
  gsize key_size, size;

  if (!attribute (tag, end, "content", &value, &size))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++) {
    if (!attribute (tag, end, keys[i], &key, &key_size))
      continue;
    if (*quoted == NULL && is_one_of (key, key_size, titles))
      *quoted = tidy (value, size);
    if (is_one_of (key, key_size, days))
      take_day (facts, value, size);
  }
}

static void
scan_html (const char *data, gsize size, HdPageFacts *facts)
{
  const char *end = data + size, *tag = data;
  g_autofree char *quoted = NULL;

  while (tag < end && (tag = memchr (tag, '<', end - tag)) != NULL) {
    const char *close = memchr (tag, '>', MIN (end - tag, MAX_VALUE * 4));

    if (close == NULL) {
      tag++;
      continue;
    }
    if (g_ascii_strncasecmp (tag, "<title", MIN (6, end - tag)) == 0 && end - tag > 6 && (tag[6] == '>' || g_ascii_isspace (tag[6]))) {
      const char *stop = find (close, MIN (end, close + MAX_VALUE), "</title");

      if (stop != NULL)
        take_title (facts, close + 1, stop - close - 1);
    } else if (close - tag > 5 && g_ascii_strncasecmp (tag, "<meta", 5) == 0) {
      scan_meta (tag + 5, close, facts, &quoted);
    } else if (close - tag > 5 && g_ascii_strncasecmp (tag, "<time", 5) == 0) {
      const char *value;
      gsize length;

      if (attribute (tag + 5, close, "datetime", &value, &length))
        take_day (facts, value, length);
    }
    tag = close + 1;
  }
  if (quoted != NULL && *quoted != '\0') {
    g_free (facts->title);
    facts->title = g_steal_pointer (&quoted);
  }
  if (*facts->date == '\0') {
    const char *at = find (data, end, "\"datePublished\"");
    const char *quote = at == NULL ? NULL : memchr (at + 15, '"', MIN (end - at - 15, 16));

    if (quote != NULL)
      take_day (facts, quote + 1, end - quote - 1);
  }
}

/* "=E1=BA=A5" is bytes, "=" at the end of a line joins it with the next; in a header "_" is a
 * blank. (transfer full) */
static GString *
decode_quoted (const char *data, gsize size, gboolean header)
{
  GString *out = g_string_sized_new (size);

  for (gsize i = 0; i < size; i++) {
    if (data[i] == '=' && i + 2 < size && g_ascii_isxdigit (data[i + 1]) && g_ascii_isxdigit (data[i + 2])) {
      g_string_append_c (out, g_ascii_xdigit_value (data[i + 1]) << 4 | g_ascii_xdigit_value (data[i + 2]));
      i += 2;
    } else if (data[i] == '=' && i + 1 < size && data[i + 1] == '\n')
      i++;
    else if (data[i] == '=' && i + 2 < size && data[i + 1] == '\r' && data[i + 2] == '\n')
      i += 2;
    else
      g_string_append_c (out, header && data[i] == '_' ? ' ' : data[i]);
  }
  return out;
}

/* "=?utf-8?Q?…?=" pieces of a header. (transfer full) */
static char *
decode_header (const char *text)
{
  GString *out = g_string_new (NULL);
  const char *p = text;

  while (*p != '\0') {
    g_auto (GStrv) piece = NULL;
    const char *stop = NULL;

    if (p[0] == '=' && p[1] == '?' && (stop = strstr (p + 2, "?=")) != NULL) {
      /* The encoding may itself end in "=": what is looked for stands behind two marks. */
      const char *marks = strchr (p + 2, '?');

      marks = marks == NULL ? NULL : strchr (marks + 1, '?');
      stop = marks == NULL ? NULL : strstr (marks + 1, "?=");
    }
    if (stop != NULL) {
      g_autofree char *whole = g_strndup (p + 2, stop - p - 2);

      piece = g_strsplit (whole, "?", 3);
    }
    if (piece != NULL && g_strv_length (piece) == 3 && (piece[1][0] == 'B' || piece[1][0] == 'b')) {
      gsize n;
      g_autofree guchar *bytes = g_base64_decode (piece[2], &n);

      g_string_append_len (out, (const char *) bytes, n);
      p = stop + 2;
    } else if (piece != NULL && g_strv_length (piece) == 3) {
      g_autoptr (GString) bytes = decode_quoted (piece[2], strlen (piece[2]), TRUE);

      g_string_append_len (out, bytes->str, bytes->len);
      p = stop + 2;
    } else
      g_string_append_c (out, *p++);
    /* A blank between two pieces only divides them. */
    if (stop != NULL && p[0] == ' ' && p[1] == '=' && p[2] == '?')
      p++;
  }
  return g_string_free (out, FALSE);
}

/* The value of a header, its further lines joined. (transfer full) (nullable) */
static char *
header_of (const char *data, gsize size, const char *name)
{
  const char *end = data + size, *line = data;
  gsize n = strlen (name);

  while (line < end && *line != '\n' && *line != '\r') {
    const char *stop = memchr (line, '\n', end - line);

    if (stop == NULL)
      return NULL;
    if ((gsize) (stop - line) > n && g_ascii_strncasecmp (line, name, n) == 0) {
      GString *value = g_string_new_len (line + n, stop - line - n);

      while (stop + 1 < end && (stop[1] == ' ' || stop[1] == '\t') && value->len < MAX_VALUE) {
        const char *more = memchr (stop + 1, '\n', end - stop - 1);

        if (more == NULL)
          break;
        g_string_append_c (value, ' ');
        g_string_append_len (value, stop + 2, MAX (more - stop - 2, 0));
        stop = more;
      }
      g_strdelimit (value->str, "\r\n", ' ');
      return g_strstrip (g_string_free (value, FALSE));
    }
    line = stop + 1;
  }
  return NULL;
}

/* A page saved with all its parts: its head names it, else the page inside does. The day in
 * its head is that of saving, so only the page's own counts. */
static void
scan_mhtml (const char *data, gsize size, HdPageFacts *facts)
{
  g_autofree char *subject = header_of (data, size, "Subject:");
  g_autofree char *decoded = subject == NULL ? NULL : decode_header (subject);
  g_autoptr (GString) body = decode_quoted (data, size, FALSE);

  scan_html (body->str, body->len, facts);
  if (decoded != NULL)
    take_title (facts, decoded, strlen (decoded));
}

/* A string of a PDF: in Unicode if it begins so, else in Latin letters. (transfer full) */
static char *
pdf_text (const char *bytes, gsize size)
{
  char *text = NULL;

  if (size >= 2 && (guchar) bytes[0] == 0xfe && (guchar) bytes[1] == 0xff)
    text = g_convert (bytes + 2, (size - 2) & ~(gsize) 1, "UTF-8", "UTF-16BE", NULL, NULL, NULL);
  else if (g_utf8_validate (bytes, size, NULL))
    text = g_strndup (bytes, size);
  else
    text = g_convert (bytes, size, "UTF-8", "WINDOWS-1252", NULL, NULL, NULL);
  return text != NULL ? text : g_strdup ("");
}

/* The string behind a key: "(…)" with its escapes, or "<…>" in hexadecimal. */
static GString *
pdf_string (const char *from, const char *end)
{
  const char *p = from;
  GString *out = g_string_new (NULL);

  while (p < end && g_ascii_isspace (*p))
    p++;
  if (p < end && *p == '(') {
    guint depth = 1;

    for (p++; p < end && out->len < MAX_VALUE; p++) {
      if (*p == '\\' && p + 1 < end) {
        if (p[1] >= '0' && p[1] <= '7') {
          guint value = 0;

          for (guint i = 0; i < 3 && p + 1 < end && p[1] >= '0' && p[1] <= '7'; i++)
            value = value * 8 + (*++p - '0');
          g_string_append_c (out, (char) value);
        } else
          g_string_append_c (out, *++p == 'n' ? '\n' : *p == 'r' ? '\r' : *p == 't' ? '\t' : *p);
        continue;
      }
      depth += *p == '(';
      if (*p == ')' && --depth == 0)
        break;
      g_string_append_c (out, *p);
    }
  } else if (p < end && *p == '<') {
    for (p++; p + 1 < end && g_ascii_isxdigit (p[0]) && g_ascii_isxdigit (p[1]) && out->len < MAX_VALUE; p += 2)
      g_string_append_c (out, g_ascii_xdigit_value (p[0]) << 4 | g_ascii_xdigit_value (p[1]));
  }
  return out;
}

/* The day in it is that of printing, so it tells none. */
static void
scan_pdf (const char *data, gsize size, HdPageFacts *facts)
{
  const char *end = data + size, *at;

  if ((at = find (data, end, "/Title")) != NULL) {
    g_autoptr (GString) bytes = pdf_string (at + 6, end);
    g_autofree char *text = pdf_text (bytes->str, bytes->len);

    take_title (facts, text, strlen (text));
  }
}

void
hd_page_facts_scan (const char *data, gsize size, HdPageFacts *facts)
{
  g_autofree char *version = NULL;

  hd_page_facts_clear (facts);
  facts->title = g_strdup ("");
  facts->date = g_strdup ("");
  size = MIN (size, MAX_READ);
  if (size >= 5 && memcmp (data, "%PDF-", 5) == 0)
    scan_pdf (data, size, facts);
  else if ((version = header_of (data, MIN (size, 1u << 16), "MIME-Version:")) != NULL)
    scan_mhtml (data, size, facts);
  else
    scan_html (data, size, facts);
}

gboolean
hd_page_facts_read (GFile *file, HdPageFacts *facts, GError **error)
{
  g_autoptr (GFileInputStream) stream = g_file_read (file, NULL, error);
  g_autofree char *data = stream == NULL ? NULL : g_malloc (MAX_READ);
  gsize size;

  if (data == NULL || !g_input_stream_read_all (G_INPUT_STREAM (stream), data, MAX_READ, &size, NULL, error))
    return FALSE;
  hd_page_facts_scan (data, size, facts);
  return TRUE;
}

/* Words that are a number or the like say nothing. */
static gboolean
is_telling (const char *word)
{
  guint digits = 0;

  for (const char *p = word; *p != '\0'; p++)
    digits += g_ascii_isdigit (*p);
  return *word != '\0' && digits < 4;
}

char *
hd_page_title_of_address (const char *address)
{
  const char *at = strstr (address, "://");
  g_autofree char *path = g_strndup (at == NULL ? "" : at + 3, at == NULL ? 0 : strcspn (at + 3, "?#"));
  g_autofree char *unescaped = g_uri_unescape_string (path, NULL);
  g_auto (GStrv) parts = g_strsplit (unescaped != NULL && g_utf8_validate (unescaped, -1, NULL) ? unescaped : path, "/", -1);
  guint n = g_strv_length (parts);

  /* The last part that has words, but not the host. */
  for (guint i = n; i > 1; i--) {
    g_auto (GStrv) words = NULL;
    GString *title;
    char *dot = strrchr (parts[i - 1], '.');

    if (dot != NULL && strlen (dot) <= 6)
      *dot = '\0';
    words = g_strsplit_set (parts[i - 1], "-_+ ", -1);
    title = g_string_new (NULL);
    for (guint w = 0; words[w] != NULL; w++)
      if (is_telling (words[w]))
        g_string_append_printf (title, "%s%s", title->len > 0 ? " " : "", words[w]);
    if (strchr (title->str, ' ') != NULL) {
      g_autofree char *clean = hd_text_clean (title->str, -1);
      g_autofree char *first = g_utf8_strup (clean, g_utf8_next_char (clean) - clean);

      g_string_free (title, TRUE);
      return g_strconcat (first, g_utf8_next_char (clean), NULL);
    }
    g_string_free (title, TRUE);
  }
  return g_strdup ("");
}
