/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The lines above and below a work that say whose it is. Offices print no form for them,
 * so what is read are the words that people write before a colon. */
#include "config.h"
#include <string.h>
#include "entry-folder.h"

/* How far from the beginning and the end a cover reaches, in lines. */
#define COVER_LINES 25
#define MAX_LABEL 48
#define MAX_TITLE 160

#define FIELD(name) G_STRUCT_OFFSET (HdEntryCover, name)

/* Folded. */
static const struct { const char *label; gsize field; } labels[] = {
  { "ten bai", FIELD (title) }, { "ten tac pham", FIELD (title) }, { "tac pham", FIELD (title) }, { "ten bai viet", FIELD (title) },
  { "ten bai du thi", FIELD (title) }, { "tieu de", FIELD (title) }, { "bai du thi", FIELD (title) }, { "bai viet", FIELD (title) },
  { "ten bai/tac pham", FIELD (title) }, { "ten tac pham du thi", FIELD (title) },
  { "ho va ten", FIELD (authors) }, { "ho ten", FIELD (authors) }, { "tac gia", FIELD (authors) }, { "ho va ten tac gia", FIELD (authors) },
  { "ho ten tac gia", FIELD (authors) }, { "nguoi viet", FIELD (authors) }, { "nguoi du thi", FIELD (authors) },
  { "ho va ten nguoi du thi", FIELD (authors) }, { "ten tac gia", FIELD (authors) }, { "dong tac gia", FIELD (authors) },
  { "nhom tac gia", FIELD (group_name) },
  { "but danh", FIELD (pen_name) },
  { "ngay sinh", FIELD (birth) }, { "nam sinh", FIELD (birth) }, { "sinh nam", FIELD (birth) }, { "ngay thang nam sinh", FIELD (birth) },
  { "ngay, thang, nam sinh", FIELD (birth) },
  { "don vi", FIELD (unit) }, { "don vi cong tac", FIELD (unit) }, { "noi cong tac", FIELD (unit) }, { "noi lam viec", FIELD (unit) },
  { "co quan", FIELD (unit) }, { "co quan cong tac", FIELD (unit) }, { "don vi du thi", FIELD (unit) }, { "don vi gui bai", FIELD (unit) },
  { "truong", FIELD (unit) }, { "co quan, don vi", FIELD (unit) },
  { "dia chi", FIELD (address) }, { "dia chi lien he", FIELD (address) }, { "noi o", FIELD (address) }, { "cho o hien nay", FIELD (address) },
  { "dia chi tac gia", FIELD (address) }, { "noi o hien nay", FIELD (address) }, { "dia chi thuong tru", FIELD (address) },
  { "so dien thoai", FIELD (phone) }, { "dien thoai", FIELD (phone) }, { "dt", FIELD (phone) }, { "sdt", FIELD (phone) },
  { "so dt", FIELD (phone) }, { "dien thoai lien he", FIELD (phone) }, { "so dien thoai lien he", FIELD (phone) }, { "tel", FIELD (phone) },
  { "di dong", FIELD (phone) },
  { "email", FIELD (email) }, { "e-mail", FIELD (email) }, { "thu dien tu", FIELD (email) }, { "mail", FIELD (email) },
  { "cccd", FIELD (id_number) }, { "so cccd", FIELD (id_number) }, { "can cuoc", FIELD (id_number) }, { "so can cuoc", FIELD (id_number) },
  { "so dinh danh", FIELD (id_number) }, { "so dinh danh ca nhan", FIELD (id_number) }, { "cmnd", FIELD (id_number) },
  { "so cmnd", FIELD (id_number) }, { "so can cuoc cong dan", FIELD (id_number) },
  { "so tai khoan", FIELD (account) }, { "tai khoan", FIELD (account) }, { "stk", FIELD (account) },
  { "viet ve", FIELD (subject) }, { "nhan vat", FIELD (subject) }, { "viet ve guong", FIELD (subject) }, { "guong dien hinh", FIELD (subject) },
  { "nguoi duoc viet", FIELD (subject) }, { "ca nhan, tap the duoc viet", FIELD (subject) }, { "tap the, ca nhan duoc viet", FIELD (subject) },
  { "bai viet ve", FIELD (subject) }, { "nhan vat trong bai", FIELD (subject) },
  { "dia chi nhan vat", FIELD (subject_address) }, { "dia chi cua nhan vat", FIELD (subject_address) },
  { "dia chi nguoi duoc viet", FIELD (subject_address) }, { "noi o cua nhan vat", FIELD (subject_address) },
};

/* Lines of a cover that say nothing of this entry, by how they begin. */
static const char *const headings[] = {
  "cong hoa xa hoi chu nghia", "doc lap - tu do", "doc lap-tu do", "doc lap – tu do", "bai du thi", "cuoc thi viet", "bai du thi cuoc thi", "bai tham gia",
  "thong tin tac gia", "thong tin ve tac gia", "phan thong tin", "tham gia cuoc thi", "bia", NULL
};

static const char *const families[] = {
  "nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang", "bui", "do", "ho", "ngo", "duong", "ly", "dinh", "doan", "truong",
  "trinh", "dao", "mai", "lam", "luong", "luu", "ta", "to", "cao", "chu", "ha", "kieu", "la", "thai", "tong", "trieu", "quach", "phung", "nghiem",
  "khuat", "dam", "than", "tang", "van", "vuong", "chau", "tu", "ninh", "bach", "an", "quan", "giang", "tieu", "mac", "nong", NULL
};

static char **
field_of (HdEntryCover *cover, gsize offset)
{
  return G_STRUCT_MEMBER_P (cover, offset);
}

void
hd_entry_cover_clear (HdEntryCover *cover)
{
  for (gsize offset = 0; offset < sizeof *cover; offset += sizeof (char *))
    g_clear_pointer (field_of (cover, offset), g_free);
}

static void
init (HdEntryCover *cover)
{
  for (gsize offset = 0; offset < sizeof *cover; offset += sizeof (char *))
    if (*field_of (cover, offset) == NULL)
      *field_of (cover, offset) = g_strdup ("");
}

/* The field that words before a colon name, or -1. What counts the lines of a cover stands
 * at their beginning. */
static int
find_label (const char *words, gssize length, gboolean first)
{
  g_autofree char *part = g_strndup (words, length);
  g_autofree char *fold = NULL;
  char *bracket, *start;

  if (length > MAX_LABEL * 3)
    return -1;
  fold = hd_text_fold (part);
  /* "1. Họ và tên", "- Đơn vị", "Điện thoại (nếu có)". */
  if ((bracket = strchr (fold, '(')) != NULL)
    *bracket = '\0';
  start = fold;
  while (first && *start != '\0' && !g_ascii_isalpha (*start))
    start++;
  if (first && *start != '\0' && start[1] != '\0' && strchr (").", start[1]) != NULL)
    start += 2;
  g_strstrip (start);
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    if (strcmp (labels[i].label, start) == 0)
      return labels[i].field;
  return -1;
}

/* A value without the dots of a form to be filled in. */
static char *
clean_value (const char *value, gssize length)
{
  g_autofree char *clean = hd_text_clean (value, length);
  char *start = clean;
  gsize n;

  while (*start != '\0' && strchr (" .:-_", *start) != NULL)
    start++;
  g_strchomp (start);
  for (n = strlen (start); n > 0 && strchr (" -_;,", start[n - 1]) != NULL; n--)
    start[n - 1] = '\0';
  if (g_str_has_suffix (start, "..."))
    return g_strdup ("");
  /* Quotation marks are the typesetter's, not the title's. */
  if (g_str_has_prefix (start, "“") && g_str_has_suffix (start, "”") && strlen (start) > 6)
    return g_strndup (start + strlen ("“"), strlen (start) - 2 * strlen ("“"));
  if (*start == '"' && g_str_has_suffix (start, "\"") && strlen (start) > 2)
    return g_strndup (start + 1, strlen (start) - 2);
  return g_strdup (start);
}

static void
set_field (HdEntryCover *cover, gsize offset, char *value)
{
  char **field = field_of (cover, offset);

  if (*value == '\0')
    return;
  if (offset == FIELD (authors) && **field != '\0') {
    g_autofree char *before = *field;

    /* A signature under the work repeats the name on the cover. */
    *field = strstr (before, value) != NULL ? g_strdup (before) : g_strconcat (before, "; ", value, NULL);
  } else if (**field == '\0') {
    g_free (*field);
    *field = g_strdup (value);
  }
}

/* The first place from which a label with its colon goes on, behind a separator. */
static const char *
next_label (const char *text, gboolean begins, int *field, const char **value)
{
  for (const char *colon = strchr (text, ':'); colon != NULL; colon = strchr (colon + 1, ':')) {
    const char *start = colon;

    /* The longest words before the colon that are a label. */
    for (const char *p = text; p < colon; p++) {
      if (p != text && strchr (" \t;,.-(", p[-1]) == NULL)
        continue;
      if ((*field = find_label (p, colon - p, begins && p == text)) >= 0) {
        start = p;
        break;
      }
    }
    if (start != colon) {
      *value = colon + 1;
      return start;
    }
  }
  return NULL;
}

/* Reads one line of a cover: TRUE if it begins with a label. *open is the field whose value
 * is still to come, in the next line. */
static gboolean
read_line (HdEntryCover *cover, const char *line, int *open)
{
  int field, next_field = -1;
  const char *value, *next_value = NULL;
  const char *start = next_label (line, TRUE, &field, &value);
  gboolean found = FALSE;

  /* What stands before the first label is a sentence, not a cover. */
  if (start == NULL || start - line > 4)
    return FALSE;
  *open = -1;
  while (start != NULL) {
    const char *next = next_label (value, FALSE, &next_field, &next_value);
    g_autofree char *text = clean_value (value, next == NULL ? (gssize) strlen (value) : next - value);

    found = TRUE;
    /* Dots of a form that nobody filled in are an answer. */
    if (*text == '\0' && next == NULL && value[strspn (value, " \t")] == '\0')
      *open = field;
    else if (field == (int) FIELD (birth)) {
      g_autofree char *iso = NULL;

      if (hd_date_parse (text, &iso))
        set_field (cover, field, iso);
    } else
      set_field (cover, field, text);
    start = next;
    field = next_field;
    value = next_value;
  }
  return found;
}

static gboolean
is_heading (const char *line)
{
  g_autofree char *fold = hd_text_fold (line);
  const char *start = fold;

  while (*start != '\0' && !g_ascii_isalnum (*start))
    start++;
  for (guint i = 0; headings[i] != NULL; i++)
    if (g_str_has_prefix (start, headings[i]))
      return TRUE;
  return *start == '\0';
}

/* "NGƯỜI VIẾT" above a name: a label that stands alone. */
static int
lone_label (const char *line)
{
  int field = find_label (line, strlen (line), TRUE);

  return field == (int) FIELD (authors) ? field : -1;
}

char *
hd_entry_cover_read (const char *text, HdEntryCover *cover)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  guint n = g_strv_length (lines);
  g_autoptr (GString) body = g_string_new (NULL);
  g_autofree gboolean *cut = g_new0 (gboolean, n + 1);
  int open = -1;

  init (cover);
  for (guint i = 0; i < n; i++) {
    if (i >= COVER_LINES && i + COVER_LINES < n) {
      open = -1;
      continue;
    }
    if (read_line (cover, lines[i], &open)) {
      cut[i] = TRUE;
    } else if (open >= 0 && g_utf8_strlen (lines[i], -1) <= MAX_TITLE) {
      g_autofree char *value = clean_value (lines[i], -1);

      set_field (cover, open, value);
      cut[i] = TRUE;
      open = -1;
    } else {
      open = lone_label (lines[i]);
      cut[i] = open >= 0;
    }
  }
  /* What stands above the work: headings, and its title. */
  for (guint i = 0; i < MIN (n, COVER_LINES); i++) {
    if (cut[i])
      continue;
    if (is_heading (lines[i])) {
      cut[i] = TRUE;
      continue;
    }
    if (g_utf8_strlen (lines[i], -1) > MAX_TITLE)
      break;
    if (*cover->title == '\0') {
      g_autofree char *title = clean_value (lines[i], -1);

      set_field (cover, FIELD (title), title);
      cut[i] = TRUE;
    } else {
      g_autofree char *title = clean_value (lines[i], -1);
      g_autofree char *one = hd_text_fold (title), *other = hd_text_fold (cover->title);

      cut[i] = strcmp (one, other) == 0;
    }
    break;
  }
  for (guint i = 0; i < n; i++)
    if (!cut[i])
      g_string_append_printf (body, "%s%s", body->len > 0 ? "\n" : "", lines[i]);
  return g_string_free (g_steal_pointer (&body), FALSE);
}

static gboolean
is_name (const char *part)
{
  g_autofree char *fold = hd_text_fold (part);
  g_auto (GStrv) words = g_strsplit (fold, " ", -1);
  guint n = g_strv_length (words);

  return n >= 2 && n <= 5 && g_strv_contains (families, words[0]) && strpbrk (fold, "0123456789") == NULL;
}

void
hd_entry_cover_guess (HdEntryCover *cover, const char *file_name)
{
  g_autofree char *stem = g_strdup (file_name);
  g_autofree char *clean = NULL;
  char *dot = strrchr (stem, '.');
  g_auto (GStrv) parts = NULL;
  const char *longest = "";

  init (cover);
  if (dot != NULL && dot != stem)
    *dot = '\0';
  clean = hd_text_clean (stem, -1);
  /* "01. Nguyễn Văn A - Người lái đò", "Nguyễn_Văn_A": an underscore is a blank unless blanks are there. */
  if (strchr (clean, ' ') == NULL)
    g_strdelimit (clean, "_", ' ');
  parts = g_strsplit_set (clean, "-_–.()", -1);
  for (guint i = 0; parts[i] != NULL; i++) {
    g_strstrip (parts[i]);
    if (*cover->authors == '\0' && is_name (parts[i])) {
      set_field (cover, FIELD (authors), parts[i]);
      continue;
    }
    if (g_utf8_strlen (parts[i], -1) > g_utf8_strlen (longest, -1) && strpbrk (parts[i], " ") != NULL)
      longest = parts[i];
  }
  if (*cover->title == '\0') {
    g_free (cover->title);
    cover->title = g_strdup (*longest != '\0' ? longest : clean);
  }
}

GPtrArray *
hd_entry_split_names (const char *authors)
{
  g_autoptr (GString) text = g_string_new (authors);
  g_auto (GStrv) parts = NULL;
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);

  g_string_replace (text, " và ", ";", 0);
  g_string_replace (text, "&", ";", 0);
  g_string_replace (text, "\n", ";", 0);
  /* A comma is between names, or before a post: "Nguyễn Văn A, giáo viên". */
  if (strchr (text->str, ',') != NULL) {
    g_auto (GStrv) pieces = g_strsplit (text->str, ",", -1);
    gboolean all = TRUE;

    for (guint i = 0; pieces[i] != NULL; i++) {
      g_strstrip (pieces[i]);
      all &= is_name (pieces[i]);
    }
    if (all)
      g_string_replace (text, ",", ";", 0);
  }
  parts = g_strsplit (text->str, ";", -1);
  for (guint i = 0; parts[i] != NULL; i++) {
    g_autofree char *name = hd_text_clean (parts[i], -1);

    if (*name != '\0')
      g_ptr_array_add (names, g_steal_pointer (&name));
  }
  return names;
}
