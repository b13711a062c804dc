/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The words by which a list tells its rows, people and answers apart. */
#include "config.h"
#include "roster-private.h"

#include <string.h>

/* Whether folded @text begins with @word and a word ends there. */
static gboolean
begins_with (const char *text,
             const char *word)
{
  gsize n = strlen (word);

  return strncmp (text, word, n) == 0 && !g_ascii_isalnum (text[n]);
}

static const char *
find_beginning (const char         *text,
                const char * const *words)
{
  for (guint i = 0; words[i] != NULL; i++)
    if (begins_with (text, words[i]))
      return words[i];
  return NULL;
}

/* A word with the forms it is compared by. */
typedef struct {
  char *fold;
  char *key;
} Word;

/* Whether a text begins with the word, by its marks too when it has any. */
static gboolean
begins_with_word (const char *folded,
                  const char *key,
                  gboolean    marked,
                  const Word *word)
{
  gsize n = strlen (word->key);

  if (!begins_with (folded, word->fold))
    return FALSE;
  /* The tone stands behind the syllable: "Anh" is the beginning of "Ánh". */
  return !marked || (strncmp (key, word->key, n) == 0 &&
                     (guchar) key[n] < 0x80 && !g_ascii_isalnum (key[n]));
}

static const char *
skip_marks (const char *text)
{
  return text + strspn (text, " .,:;-/()*+");
}

/**
 * hd_roster_skip_number:
 * @text: cleaned text
 *
 * Returns: (transfer none): what follows a number of order at its beginning:
 *   "II. ", "3) ", "b/ ", "1.2. "
 */
const char *
hd_roster_skip_number (const char *text)
{
  gsize n = strspn (text, "IVXLC");

  if (n == 0)
    n = strspn (text, "0123456789.");
  if (n == 0 && g_ascii_isalpha (*text))
    n = 1;
  if (n == 0 || n > 6 || text[n] == '\0')
    return text;
  if (strchr (".)/:-", text[n]) != NULL || text[n - 1] == '.' || g_str_has_prefix (text + n, " - "))
    return skip_marks (text + n);
  return text;
}

/* The kind that a line begins with, and what follows it. */
static const char *
find_section (const char  *folded,
              const char **rest)
{
  static const char * const ahead[] = { "danh sach", "doi voi", "cac", "khoi", "phan", "muc", "bieu", NULL };
  static const struct { const char *word, *kind; } sections[] = {
    { "tap the nho", "collective" }, { "tap the", "collective" }, { "ca nhan", "individual" },
    { "ho gia dinh", "household" }, { "gia dinh", "household" }, { "don vi tap the", "collective" },
  };
  const char *p = skip_marks (folded), *word;

  while ((word = find_beginning (p, ahead)) != NULL)
    p = skip_marks (p + strlen (word));
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    if (begins_with (p, sections[i].word)) {
      *rest = p + strlen (sections[i].word);
      return sections[i].kind;
    }
  return NULL;
}

/* Whether nothing but a count follows: "(12 người)", ": 05", "gồm 3 tập thể". */
static gboolean
is_count (const char *folded)
{
  static const char * const words[] = { "nguoi", "tap the", "ca nhan", "ho gia dinh", "ho", "gom", "co", "tong so", "truong hop",
                                        "de nghi", "khen thuong", "dong chi", "duoc", "tieu bieu", "dien hinh", "tien tien",
                                        "guong", "xuat sac", "cac", "trang", "mang sang", NULL };

  for (folded = skip_marks (folded); *folded != '\0'; folded = skip_marks (folded)) {
    gsize digits = strspn (folded, "0123456789");
    const char *word = digits == 0 ? find_beginning (folded, words) : NULL;

    /* "Cộng A", "Cộng II" */
    if (digits == 0 && word == NULL && !g_ascii_isalnum (folded[1]))
      digits = 1;
    if (digits == 0 && word == NULL && !g_ascii_isalnum (folded[strspn (folded, "ivx")]))
      digits = strspn (folded, "ivx");
    if (digits == 0 && word == NULL)
      return FALSE;
    folded += digits > 0 ? digits : strlen (word);
  }
  return TRUE;
}

/**
 * hd_roster_match_section:
 * @text: (nullable): a row's only text
 *
 * Returns: (nullable): the kind of the rows below, when it announces them
 */
const char *
hd_roster_match_section (const char *text)
{
  g_autofree char *folded = NULL;
  const char *kind, *rest;

  if (text == NULL || strlen (text) > 200)
    return NULL;
  folded = hd_text_fold (hd_roster_skip_number (text));
  kind = find_section (folded, &rest);
  return kind != NULL && is_count (rest) ? kind : NULL;
}

/**
 * hd_roster_match_subsection:
 * @text: a row's only text, outside the column of names
 *
 * Returns: (nullable): the kind of the rows below, when it announces some of one
 *   kind: "1. Cá nhân là lãnh đạo, quản lý"
 */
const char *
hd_roster_match_subsection (const char *text)
{
  g_autofree char *folded = hd_text_fold (hd_roster_skip_number (text));
  const char *rest;

  return strlen (text) > 200 || hd_roster_is_total (text) ? NULL : find_section (folded, &rest);
}

gboolean
hd_roster_is_total (const char *text)
{
  static const char * const words[] = { "tong so", "tong cong", "cong", "tong", "danh sach gom", "danh sach nay", "danh sach co",
                                        "danh sach tren", "an dinh danh sach", "tong hop", "so luong", "an dinh", NULL };
  g_autofree char *folded = hd_text_fold (text);
  const char *p = skip_marks (folded), *word = find_beginning (p, words);

  /* "Công ty", "Công an" and "Tổng công ty" are names; "Cộng: 14" is not. */
  if (word == NULL || begins_with (p, "cong ty") || begins_with (p, "cong an") || begins_with (p, "tong cong ty") ||
      begins_with (p, "cong doan") || begins_with (p, "cong dong") || begins_with (p, "cong chuc") || begins_with (p, "cong nhan"))
    return FALSE;
  if (strcmp (word, "cong") == 0 || strcmp (word, "tong") == 0)
    return is_count (p + strlen (word));
  return TRUE;
}

/* The lines below a table: place and date, the signer's post, recipients. */
gboolean
hd_roster_is_signature (const char *text)
{
  static const char * const words[] = {
    "thu truong", "nguoi lap", "lap bieu", "nguoi tong hop", "tm", "kt", "tl", "tuq", "t/m", "k/t", "t/l",
    "q. truong", "q. giam doc", "q. hieu truong", "q. chu tich", "quyen truong", "chu tich", "pho chu tich",
    "hieu truong", "pho hieu truong", "giam doc", "truong phong", "truong ban", "truong don vi", "xac nhan", "noi nhan",
    "ky ten", "dai dien", "bi thu", "doi truong", "tram truong", "vien truong", "cuc truong", "chi cuc truong", "thay mat",
    "nguoi bao cao", "can bo tong hop", "duyet", "pho giam doc", "pho truong", "chanh van phong", "chanh thanh tra",
    "truong cong an", "truong tram", "truong khoa", "chi huy truong", "nguoi de nghi", "hieu pho", "ke toan truong", "ban giam hieu", "to truong", NULL };
  g_autofree char *folded = hd_text_fold (text);
  const char *p = skip_marks (folded), *day = strstr (p, "ngay"), *month = strstr (p, "thang"), *year = strstr (p, "nam");

  if (strlen (p) > 120)
    return FALSE;
  /* "Long Biên, ngày … tháng … năm 2024". */
  if (day != NULL && month != NULL && year != NULL && day < month && month < year && strlen (day) < 60 && day - p < 50)
    return TRUE;
  return find_beginning (p, words) != NULL;
}

/**
 * hd_roster_is_column_number:
 * @text: a cell of a row that may number the columns
 *
 * Returns: whether it may be one of them: "(3)", "3", "B", "4=2+3"
 */
gboolean
hd_roster_is_column_number (const char *text)
{
  gsize n = strlen (text);

  if (n == 0 || n > 12)
    return FALSE;
  if (n == 1 && g_ascii_isupper (*text))
    return TRUE;
  if (strspn (text, "0123456789()[]=+-. ") != n)
    return FALSE;
  text += strspn (text, "([ ");
  /* A year is no column. */
  n = strspn (text, "0123456789");
  return n >= 1 && n <= 2;
}

/* Vietnamese with its marks: "Trường" is a unit, "Trưởng" is a person. */
static const char * const unit_words[] = {
  "phường", "xã", "thị trấn", "quận", "huyện", "thị xã", "thành phố", "trường", "phòng", "ban", "tổ", "khu", "chi bộ", "đảng bộ",
  "đảng ủy", "chi hội", "chi đoàn", "phân hội", "liên chi", "công an", "trung tâm", "bệnh viện", "công ty", "hội", "đoàn", "ủy ban", "ubnd", "ubmttq", "mttq", "mặt trận",
  "liên đoàn", "đội", "trạm", "nhà", "sở", "tòa án", "viện", "chi cục", "cục", "hợp tác xã", "htx", "thôn", "xóm", "ấp", "khối",
  "tdp", "số", "đường", "ngõ", "ngách", "khoa", "bộ phận", "lớp", "clb", "câu lạc bộ", "cụm", "kho bạc", "ngân hàng", "bưu điện",
  "doanh nghiệp", "cơ sở", "cửa hàng", "chợ", "chùa", "nhà thờ", "văn phòng", "thanh tra", "bảo hiểm", "tổng công ty", "mầm non",
  "tiểu học", "thcs", "thpt", "tập đoàn", "xí nghiệp", "chung cư", "tòa nhà", "phố", "công đoàn", "liên minh", "quân sự", NULL
};

static const Word *
get_unit_words (void)
{
  static Word words[G_N_ELEMENTS (unit_words)];
  static gsize ready;

  if (g_once_init_enter (&ready)) {
    for (guint i = 0; unit_words[i] != NULL; i++)
      words[i] = (Word) { hd_text_fold (unit_words[i]), hd_text_key (unit_words[i]) };
    g_once_init_leave (&ready, 1);
  }
  return words;
}

/**
 * hd_roster_looks_like_unit:
 * @text: cleaned text
 *
 * Returns: whether it begins as the names of units and addresses do, and not as
 *   the posts in them ("Tổ 5", not "Tổ trưởng")
 */
gboolean
hd_roster_looks_like_unit (const char *text)
{
  static const char * const posts[] = { "truong", "pho", "vien", "si", NULL };
  static const char * const authors[] = { "giao", "bao", "van", "tho", "khoa", NULL };
  static const char * const offices[] = { "phong", "ban", "khoa", "doan", "bo phan", "thon", NULL };
  gboolean marked = hd_text_has_marks (text);
  g_autofree char *key = hd_text_key (text);
  g_autofree char *folded = hd_text_fold (text);

  for (const Word *word = get_unit_words (); word->fold != NULL; word++) {
    const char *next;

    if (!begins_with_word (folded, key, marked, word))
      continue;
    next = skip_marks (folded + strlen (word->fold));
    if (strcmp (word->fold, "truong") != 0) {
      /* "Nhà giáo", but "Nhà văn hóa". */
      if (find_beginning (next, posts) == NULL &&
          (strcmp (word->fold, "nha") != 0 || find_beginning (next, authors) == NULL || begins_with (next, "van hoa")))
        return TRUE;
    }
    /* Without marks "truong phong" is the head of an office. */
    else if (marked || find_beginning (next, offices) == NULL) {
      return TRUE;
    }
  }
  return FALSE;
}

/* The kind that a name tells where no section does. */
const char *
hd_roster_guess_kind (const char *name)
{
  static const char * const collectives[] = { "tap the", "nhom", "can bo", "nhan dan", "cac", "tieu doi", "trung doi",
                                              "dai doi", "tieu doan", "trung doan", NULL };
  static const char * const families[] = { "ho gia dinh", "gia dinh", NULL };
  static const char * const heads[] = { "ho ong", "ho ba", "ho dong", "ho anh", "ho chi", NULL };
  static const char * const unions[] = { "thanh nien", "tncs", "truong", "phuong", "xa", "co so", "khoi", "the", "kinh te",
                                         "thieu nien", "thanh", NULL };
  /* Tô, Ngô, Dương, Phó typed without marks, and units that are not them. */
  static const char * const surnames[] = { "to", "ngo", "duong", "pho", "so", "vien", "ban", NULL };
  static const char * const teams[] = { "to dan pho", "to bao ve", "to hoa giai", "to cong tac", "to truong", "to mot cua",
                                        "to chuyen mon", "ban cong tac", "ban chi huy", "ban quan ly", "ban giam", NULL };
  g_autofree char *folded = hd_text_fold (name);
  g_autofree char *key = hd_text_key (name);
  g_autofree char *household = hd_text_key ("hộ");
  gboolean marked = hd_text_has_marks (name);

  /* "Hộ bà Lan" is a household, Hồ Bá Lân a man. */
  if (find_beginning (folded, families) != NULL ||
      (find_beginning (folded, heads) != NULL && (!marked || g_str_has_prefix (key, household))))
    return "household";
  if (find_beginning (folded, collectives) != NULL)
    return "collective";
  if (!marked && find_beginning (folded, surnames) != NULL && strpbrk (folded, "0123456789") == NULL &&
      find_beginning (folded, teams) == NULL)
    return "individual";
  /* Đoàn is a union, and a family name. */
  if (begins_with (folded, "doan"))
    return find_beginning (skip_marks (folded + 4), unions) != NULL ? "collective" : "individual";
  return hd_roster_looks_like_unit (name) ? "collective" : "individual";
}

static const struct {
  const char *text;
  const char *sex;
  gboolean    alone;   /* only as a column's answer: also a family or given name */
} honorifics[] = {
  { "Ông", "male", FALSE }, { "Bà", "female", FALSE }, { "Anh", "male", FALSE }, { "Chị", "female", FALSE },
  { "Em", "", FALSE }, { "Cháu", "", FALSE }, { "Cô", "female", FALSE }, { "Chú", "male", FALSE }, { "Bác", "", FALSE },
  { "Cụ", "", FALSE }, { "Thầy", "male", FALSE }, { "Đồng chí", "", FALSE }, { "Thượng tọa", "male", FALSE },
  { "Hòa thượng", "male", FALSE }, { "Đại đức", "male", FALSE }, { "Ni trưởng", "female", FALSE }, { "Ni sư", "female", FALSE },
  { "Sư cô", "female", FALSE }, { "Sư thầy", "", FALSE }, { "Linh mục", "male", FALSE }, { "Mục sư", "", FALSE },
  { "Nữ tu", "female", FALSE }, { "Thiếu úy", "", FALSE }, { "Trung úy", "", FALSE }, { "Thượng úy", "", FALSE },
  { "Đại úy", "", FALSE }, { "Thiếu tá", "", FALSE }, { "Trung tá", "", FALSE }, { "Thượng tá", "", FALSE },
  { "Đại tá", "", FALSE }, { "Thiếu tướng", "male", FALSE }, { "Nam", "male", TRUE }, { "Nữ", "female", TRUE },
};

static const Word *
get_honorific_words (void)
{
  static Word words[G_N_ELEMENTS (honorifics)];
  static gsize ready;

  if (g_once_init_enter (&ready)) {
    for (guint i = 0; i < G_N_ELEMENTS (honorifics); i++)
      words[i] = (Word) { hd_text_fold (honorifics[i].text), hd_text_key (honorifics[i].text) };
    g_once_init_leave (&ready, 1);
  }
  return words;
}

/* The entry whose words begin @text; -1 for none. A letter of the text is one
 * byte of its fold, so @length is a number of characters. */
static int
find_honorific (const char *text,
                gsize      *length)
{
  const Word *words = get_honorific_words ();
  gboolean marked = hd_text_has_marks (text);
  g_autofree char *folded = hd_text_fold (text);
  g_autofree char *key = hd_text_key (text);

  for (guint i = 0; i < G_N_ELEMENTS (honorifics); i++)
    if (begins_with_word (folded, key, marked, &words[i])) {
      *length = strlen (words[i].fold);
      return i;
    }
  return -1;
}

/**
 * hd_roster_title_length:
 * @name: a person's name, without a form of address
 *
 * Returns: how many bytes of it are a learned title: "GS.TS. ", "Bác sĩ "
 */
gsize
hd_roster_title_length (const char *name)
{
  static const char * const titles[] = { "bac si", "duoc si", "ky su", "luat su", "giao su", "pho giao su", "tien si", "thac si",
                                         "nghe si", "nghe nhan", "nha giao", "kien truc su", NULL };
  static const char * const letters[] = { "gs", "pgs", "ts", "tskh", "ths", "bs", "bsck", "bscki", "bsckii", "ds", "ks", "kts", "ls",
                                          "ngut", "ngnd", "nsut", "nsnd", "uu tu", "nhan dan", NULL };
  g_autofree char *folded = hd_text_fold (name);
  gsize length = 0;
  const char *word;

  for (gboolean found = TRUE; found;) {
    const char *p = folded + length;

    found = FALSE;
    if ((word = find_beginning (p, titles)) != NULL && p[strlen (word)] == ' ')
      found = TRUE;
    else if ((word = find_beginning (p, letters)) != NULL && (p[strlen (word)] == '.' || (length > 0 && p[strlen (word)] == ' ')))
      found = TRUE;
    if (found)
      length += strlen (word) + strspn (p + strlen (word), " .,");
  }
  /* A letter is a byte of its fold. */
  return folded[length] == '\0' ? 0 : g_utf8_offset_to_pointer (name, length) - name;
}

/**
 * hd_roster_match_honorific:
 * @text: a cell of the column of forms of address
 *
 * Returns: (transfer full): the form in its usual writing, or the text itself;
 *   "" for nothing said ("-") and for a sex in its place
 */
char *
hd_roster_match_honorific (const char *text)
{
  g_autofree char *folded = hd_text_fold (text);
  const char *p = skip_marks (folded);
  gsize length;
  int found;

  if (*p == '\0' || strcmp (p, "ong ba") == 0 || strcmp (p, "ong/ba") == 0)
    return g_strdup ("");
  if (strcmp (p, "d/c") == 0 || strcmp (p, "dc") == 0 || strcmp (p, "d.c") == 0)
    return g_strdup ("Đồng chí");
  found = find_honorific (text, &length);
  if (found >= 0 && skip_marks (folded + length)[0] == '\0')
    return g_strdup (honorifics[found].alone ? "" : honorifics[found].text);
  return hd_text_capitalize_name (text);
}

/**
 * hd_roster_split_honorific:
 * @name: (inout): a person's name, which may begin with a form of address
 *
 * Takes it off: "Bà: Nguyễn Thị B" leaves "Nguyễn Thị B".
 *
 * Returns: (transfer full): the form of address, or ""
 */
char *
hd_roster_split_honorific (char **name)
{
  static const char * const comrades[] = { "d/c", "dc", "d.c", "dong chi", "ong (ba)", "ong/ba", "ong, ba", NULL };
  g_autofree char *folded = hd_text_fold (*name);
  const char *comrade = find_beginning (folded, comrades);
  gsize length = 0;
  int found = comrade == NULL ? find_honorific (*name, &length) : -1;
  const char *rest, *result;

  /* Ông Ích is a family's name: Ông Ích Khiêm, Ông Ích Đường. */
  if (comrade == NULL && (hd_roster_title_length (*name) > 0 || g_str_has_prefix (folded, "ong ich ")))
    return g_strdup ("");
  if (comrade != NULL)
    length = strlen (comrade);
  else if (found < 0 || honorifics[found].alone)
    return g_strdup ("");
  /* Typed without marks, "Chu Van An" is not an uncle: Ông and Bà are sure. */
  else if (!hd_text_has_marks (*name) && found > 1 && strchr (honorifics[found].text, ' ') == NULL)
    return g_strdup ("");

  rest = skip_marks (g_utf8_offset_to_pointer (*name, length));
  /* Two words must be left, or it was the name itself. */
  if (strchr (rest, ' ') == NULL)
    return g_strdup ("");
  result = comrade == NULL ? honorifics[found].text : *comrade == 'o' ? "" : "Đồng chí";
  rest = g_strdup (rest);
  g_free (*name);
  *name = (char *) rest;
  return g_strdup (result);
}

const char *
hd_roster_sex_of_honorific (const char *honorific)
{
  for (guint i = 0; i < G_N_ELEMENTS (honorifics); i++)
    if (strcmp (honorifics[i].text, honorific) == 0)
      return honorifics[i].sex;
  return "";
}

/* The first entry that the folded text begins with, or is; NULL for none. */
static const char *
match_answer (const char         *text,
              const char * const *answers,
              gboolean            whole)
{
  g_autofree char *folded = hd_text_fold (text);
  const char *p = skip_marks (folded);

  for (guint i = 0; answers[i] != NULL; i += 2)
    if (begins_with (p, answers[i]) && (!whole || *skip_marks (p + strlen (answers[i])) == '\0'))
      return answers[i + 1];
  return NULL;
}

/* "" for nothing said, NULL for what is not understood; so the next two. */
const char *
hd_roster_match_sex (const char *text)
{
  static const char * const answers[] = { "nam", "male", "nu", "female", "ong", "male", "ba", "female", "male", "male",
                                          "female", "female", NULL };

  return *text == '\0' ? "" : match_answer (text, answers, TRUE);
}

const char *
hd_roster_match_achievement_type (const char *text)
{
  static const char * const answers[] = { "thuong xuyen", "regular", "cong trang", "regular", "chuyen de", "thematic",
                                          "theo dot", "thematic", "phong trao", "thematic", "dot xuat", "adhoc", NULL };

  return *text == '\0' ? "" : match_answer (text, answers, FALSE);
}

const char *
hd_roster_match_source (const char *text)
{
  static const char * const answers[] = {
    "phong trao", "movement", "qua phong trao", "movement", "bao", "media", "dai", "media", "truyen hinh", "media",
    "truyen thong", "media", "mang xa hoi", "media", "cuoc thi", "contest", "qua cuoc thi", "contest", "kiem tra", "inspection",
    "thanh tra", "inspection", "qua kiem tra", "inspection", "cong dan", "citizen", "nhan dan", "citizen", "thu", "citizen",
    "don thu", "citizen", "nguoi dan", "citizen", "khac", "other", NULL };

  return *text == '\0' ? "" : match_answer (text, answers, FALSE);
}

/* 1 yes, 0 no or nothing said, -1 not understood. */
int
hd_roster_match_yes (const char *text)
{
  static const char * const answers[] = { "x", "1", "co", "1", "1", "1", "dung", "1", "phai", "1", "true", "1", "v", "1",
                                          "khong", "0", "0", "0", "false", "0", NULL };
  const char *answer;

  if (strcmp (text, "✓") == 0 || strcmp (text, "✔") == 0)
    return 1;
  if (*skip_marks (text) == '\0')
    return 0;
  answer = match_answer (text, answers, TRUE);
  return answer == NULL ? -1 : *answer == '1';
}

/**
 * hd_roster_split_position:
 * @joint: cleaned text of a column for post and place of work or living
 * @unit: the list's unit; may be ""
 * @position: (out) (transfer full): the post, or ""
 * @workplace: (out) (transfer full): the place, or ""
 *
 * Splits at the first comma before what looks like a place; failing that, at
 * the first comma when the unit's name comes after it.
 */
void
hd_roster_split_position (const char  *joint,
                          const char  *unit,
                          char       **position,
                          char       **workplace)
{
  g_autofree char *unit_fold = hd_text_fold (unit);
  g_autofree char *whole_fold = hd_text_fold (joint);
  const char *cut = NULL;

  if (hd_roster_looks_like_unit (joint) || strcmp (whole_fold, unit_fold) == 0) {
    *position = g_strdup ("");
    *workplace = g_strdup (joint);
    return;
  }
  for (const char *p = joint; *p != '\0' && cut == NULL; p++)
    if (*p == ',' || *p == ';' || *p == '\n' || strncmp (p, " - ", 3) == 0) {
      const char *rest = p + 1 + strspn (p + 1, " ,;-\n");
      g_autofree char *rest_fold = hd_text_fold (rest);

      if (hd_roster_looks_like_unit (rest) || (*unit_fold != '\0' && begins_with (rest_fold, unit_fold)))
        cut = p;
    }
  if (cut == NULL && *unit_fold != '\0') {
    cut = strpbrk (joint, ",;\n");
    if (cut != NULL) {
      g_autofree char *rest_fold = hd_text_fold (cut);

      if (strstr (rest_fold, unit_fold) == NULL)
        cut = NULL;
    }
  }
  if (cut == NULL) {
    *position = hd_text_clean (joint, -1);
    *workplace = g_strdup ("");
    return;
  }
  *position = hd_text_clean (joint, cut - joint);
  *workplace = hd_text_clean (cut + 1 + strspn (cut + 1, " ,;-\n"), -1);
}
