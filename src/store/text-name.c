/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "text.h"

#include <string.h>

#include "text-private.h"

/* Acronyms in the names of offices, schools and firms. */
static const char * const acronyms[] = {
  "ANTT", "ANTQ", "BCH", "BHXH", "BHYT", "BQL", "CA", "CAND", "CB", "CCB", "CĐ", "CLB", "CNTT", "CP", "CT",
  "CTĐ", "CTV", "ĐH", "ĐT", "ĐTN", "GD", "GDCD", "GDNN", "GDTX", "GTVT", "HĐ", "HĐND", "HTX", "HĐTĐKT", "KCN", "KT",
  "KDC", "KHCN", "KHHGĐ", "LĐ", "LĐLĐ", "LĐTB", "LHPN", "MN", "MTTQ", "MTV", "NCT", "NTM", "PCCC", "PCTT", "PGD", "PTCS",
  "PTDT", "QLĐT", "QLTT", "QP", "QS", "SXKD", "TAND", "TB", "TBXH", "TDP", "TDTT", "TĐKT", "TH", "THCS", "THPT", "TM",
  "TNCS", "TNHH", "TNMT", "TNXP", "TP", "TT", "TTATXH", "TTTM", "TTYT", "TW", "UBKT", "UBMTTQ", "UBND", "VH",
  "VHTT", "VKS", "VKSND", "VN", "VP", "VPĐK", "XD", "XH",
};

/* Words of several syllables in such names, of which only the first may have a
 * capital; the longest that fits counts. */
static const char * const words[] = {
  "an ninh", "an toàn", "ban ngành", "bán trú", "bảo hiểm", "bảo hiểm xã hội", "bảo trợ", "bảo vệ", "bệnh viện",
  "bổ trợ", "bưu điện", "cảnh sát", "cấp nước", "chất lượng cao", "chấp hành", "chỉ đạo", "chỉ huy", "chi bộ",
  "chi cục", "chi đoàn", "chi hội", "chi nhánh", "chính trị", "chuyển đổi số", "chữ thập đỏ", "công an",
  "công chứng", "công cộng", "công đoàn", "công nghệ", "công nghiệp", "công tác", "công thương", "công ty",
  "công viên", "cơ quan", "cơ sở", "cổ phần", "cụm dân cư", "cựu chiến binh", "cựu giáo chức", "cựu thanh niên xung phong",
  "dạy nghề", "dân cư", "dân phố", "dân quân", "dân số", "dân tộc", "dân vận", "dân chính", "di tích", "dịch vụ",
  "dinh dưỡng", "du lịch", "dự án", "dự phòng", "đảng bộ", "đảng ủy", "đa khoa", "đào tạo", "đầu tư", "đầu tư xây dựng",
  "địa chính", "điện lực", "đoàn thanh niên", "đoàn thể", "đô thị",
  "giải phóng mặt bằng", "giám sát", "giáo dục", "giáo dục nghề nghiệp", "giáo dục thường xuyên",
  "giao thông", "giao thông vận tải", "gia đình", "hành chính", "hạ tầng", "hạt kiểm lâm", "hợp tác xã",
  "hỗ trợ", "hội đồng", "hội đồng nhân dân", "hội đồng thi đua", "hướng nghiệp", "kế hoạch", "kế toán",
  "khen thưởng", "khoa học", "khu dân cư", "khu vực", "khuyến học", "khuyến nông",
  "kiểm lâm", "kiểm sát", "kiểm sát nhân dân", "kiểm tra", "kinh doanh", "kinh tế", "kỹ thuật", "kho bạc",
  "lao động", "liên đoàn", "liên hiệp", "liên cơ", "lưu trữ", "mầm non", "mặt trận",
  "mẫu giáo", "môi trường", "một cửa", "một thành viên", "nạn nhân chất độc da cam", "ngân hàng", "ngân sách",
  "ngoại ngữ", "ngữ văn", "người cao tuổi", "người khuyết tật", "người mù", "nhà nước", "nhà thiếu nhi",
  "nhà văn hóa", "nhân dân", "nhân sự", "nông dân", "nông nghiệp", "nội chính", "nội trú", "nội vụ",
  "phát thanh", "phát triển", "phòng cháy", "phòng cháy chữa cháy", "phòng chống", "phổ thông", "phổ cập", "phụ nữ",
  "quản lý", "quản lý dự án", "quản lý đô thị", "quản lý thị trường", "quản trị", "quân dân y", "quân sự",
  "quốc phòng", "quy hoạch", "sản xuất", "sinh viên", "tài chính", "tài nguyên",
  "tạp vụ", "tập thể", "thanh niên", "thanh tra", "thể chất", "thể dục", "thể thao", "thi đua",
  "thi hành án", "thi hành án dân sự", "thiếu nhi", "thiếu niên", "thị trường", "thông tin",
  "thông tin tuyên truyền", "thống kê", "thủy lợi", "thương binh", "thương mại",
  "thương nghiệp", "tiểu đoàn", "tiểu học", "tiếp công dân", "tín dụng", "tòa án", "tổ chức", "tổ quốc",
  "tổng hợp", "tổng công ty", "trách nhiệm hữu hạn", "trạm y tế", "trật tự", "trật tự xây dựng", "trị sự",
  "trung học", "trung học cơ sở", "trung học phổ thông", "trung tâm", "truyền thanh", "truyền thông",
  "trước bạ", "tuổi trẻ", "tuyên giáo", "tuyên truyền", "tư pháp", "từ thiện", "ủy ban", "ủy ban nhân dân",
  "ứng dụng", "vận tải", "văn hóa", "văn học", "văn nghệ", "văn phòng", "vận động", "vật tư", "vệ sinh",
  "vệ sinh môi trường", "viện kiểm sát", "việc làm", "viễn thông", "xã hội", "xây dựng", "xung kích", "y tế",
};

/* Kinds of place: lower case inside a name, unless a number follows ("Quận 1"). */
static const char * const places[] = {
  "phường", "quận", "huyện", "xã", "thị trấn", "thị xã", "thành phố", "tỉnh", "thôn", "ấp", "tổ dân phố",
};

/* Small words that have no capital inside a name. */
static const char * const particles[] = { "và", "của", "các", "cho", "về", "với", "thuộc", "tại", "số" };

static const char * const foreign_particles[] = { "de", "der", "von", "bin", "binti", "al", "và", NULL };

#define MAX_WORD 6 /* the most syllables in a row of the tables above */

static gpointer
make_unit_words (gpointer unused)
{
  static const struct { const char * const *list; gsize n; const char *what; } lists[] = {
    { words, G_N_ELEMENTS (words), "word" },
    { places, G_N_ELEMENTS (places), "place" },
    { particles, G_N_ELEMENTS (particles), "particle" },
    { acronyms, G_N_ELEMENTS (acronyms), "acronym" },
  };
  GHashTable *table = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (gsize l = 0; l < G_N_ELEMENTS (lists); l++)
    for (gsize i = 0; i < lists[l].n; i++)
      g_hash_table_insert (table, hd_text_key (lists[l].list[i]), (gpointer) lists[l].what);

  return table;
}

/* What the syllables are together: "word", "place", "particle", "acronym" or %NULL. */
static const char *
look_up_unit_word (char  **syllables,
                   gsize   n)
{
  static GOnce once = G_ONCE_INIT;
  GString *joined = g_string_new (NULL);
  g_autofree char *text = NULL;
  g_autofree char *key = NULL;

  for (gsize i = 0; i < n; i++)
    g_string_append_printf (joined, i > 0 ? " %s" : "%s", syllables[i]);
  text = g_string_free (joined, FALSE);
  g_strdelimit (text, "(", ' ');
  for (gsize len = strlen (text); len > 0 && strchr (",.;:)", text[len - 1]) != NULL; len--)
    text[len - 1] = '\0';
  key = hd_text_key (text);

  return g_hash_table_lookup (g_once (&once, make_unit_words, NULL), key);
}

static gboolean
has_lower (const char *text)
{
  for (; *text; text = g_utf8_next_char (text))
    if (g_unichar_islower (g_utf8_get_char (text)))
      return TRUE;

  return FALSE;
}

static gboolean
has_upper (const char *text)
{
  for (; *text; text = g_utf8_next_char (text))
    if (g_unichar_isupper (g_utf8_get_char (text)))
      return TRUE;

  return FALSE;
}

/* Roman numerals as they follow names; those that are also a syllable (VI, MI, DI)
 * are taken for the syllable. */
static gboolean
is_roman_numeral (const char *word)
{
  static const char * const numerals[] = {
    "II", "III", "IV", "VII", "VIII", "IX", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX", "XXI",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (numerals); i++)
    if (g_ascii_strcasecmp (word, numerals[i]) == 0)
      return TRUE;

  return FALSE;
}

/* Adds @word with a capital at its beginning and after a hyphen, a slash or the
 * apostrophe of H'Hen, and otherwise lower case. */
static void
add_capitalized (GString    *out,
                 const char *word)
{
  gboolean start = TRUE;

  for (const char *p = word; *p; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);
    gunichar simple = hd_char_simplify (c);

    if (g_unichar_isalpha (c)) {
      g_string_append_unichar (out, start ? g_unichar_toupper (c) : g_unichar_tolower (c));
      start = FALSE;
    } else {
      g_string_append_unichar (out, c);
      if (simple == '-' || simple == '/' || simple == '\'' || simple == '(')
        start = TRUE;
    }
  }
}

static void
add_lower (GString    *out,
           const char *word)
{
  g_autofree char *lower = g_utf8_strdown (word, -1);

  g_string_append (out, lower);
}

/* Adds a word of a unit's name that no table has; in "HĐND-UBND" and "GD&ĐT"
 * each part may be one. */
static void
add_unit_word (GString    *out,
               const char *word)
{
  const char *part = word;

  while (*part) {
    gsize len = strcspn (part, "-/&");
    g_autofree char *text = g_strndup (part, len);
    const char *what = len > 0 ? look_up_unit_word (&text, 1) : NULL;

    if (what != NULL && g_str_equal (what, "acronym")) {
      g_autofree char *upper = g_utf8_strup (text, -1);
      g_string_append (out, upper);
    } else {
      add_capitalized (out, text);
    }

    part += len;
    if (*part)
      g_string_append_c (out, *part++);
  }
}

/* nGUYỄN: typed with caps lock on by mistake. */
static gboolean
is_inverted (const char *word)
{
  return g_unichar_islower (g_utf8_get_char (word)) && *g_utf8_next_char (word) != '\0'
         && has_upper (word) && !has_lower (g_utf8_next_char (word));
}

/**
 * hd_text_capitalize_name:
 * @name: (nullable): the name of a person
 *
 * The name as in identity papers, each syllable with a capital. A word with
 * capitals of its own (H'Hen, McDonald) stays as typed; words all lower or all
 * upper case are rewritten, roman numerals and the particles of foreign names
 * inside a name with capitals are not.
 *
 * Returns: (transfer full): the name, cleaned, never %NULL
 */
char *
hd_text_capitalize_name (const char *name)
{
  g_autofree char *clean = hd_text_clean (name, -1);
  g_auto (GStrv) tokens = g_strsplit (clean, " ", -1);
  gboolean mixed = has_upper (clean) && has_lower (clean);
  GString *out = g_string_sized_new (strlen (clean) + 1);

  for (gsize i = 0; tokens[i] != NULL; i++) {
    const char *token = tokens[i];

    if (i > 0)
      g_string_append_c (out, ' ');

    if (is_roman_numeral (token) && i > 0) {
      g_autofree char *upper = g_ascii_strup (token, -1);
      g_string_append (out, upper);
    } else if (mixed && i > 0 && g_strv_contains ((const char * const *) foreign_particles, token))
      g_string_append (out, token);
    else if (has_upper (token) && has_lower (token) && !is_inverted (token))
      g_string_append (out, token);
    else
      add_capitalized (out, token);
  }

  return g_string_free (out, FALSE);
}

/* A part of a unit's name between two dashes, commas or parentheses begins anew. */
static gboolean
ends_part (const char *token)
{
  gunichar last = hd_char_simplify (g_utf8_get_char (g_utf8_prev_char (token + strlen (token))));

  return last == '-' || last == ',' || last == '(' || last == ';' || last == ':';
}

/**
 * hd_text_title_unit:
 * @name: (nullable): the name of a unit
 *
 * Turns a name that is all upper or all lower case into the usual writing (Decree
 * 30/2020, annex II): "TRƯỜNG THCS GIA THỤY" is "Trường THCS Gia Thụy", "PHÒNG Y
 * TẾ" is "Phòng Y tế". A name in mixed case is left as it is typed.
 *
 * Returns: (transfer full): the name, cleaned, never %NULL
 */
char *
hd_text_title_unit (const char *name)
{
  g_autofree char *clean = hd_text_clean (name, -1);
  g_auto (GStrv) tokens = NULL;
  gsize n_tokens;
  gboolean first = TRUE;
  GString *out;

  if (has_upper (clean) && has_lower (clean))
    return g_steal_pointer (&clean);

  tokens = g_strsplit (clean, " ", -1);
  n_tokens = g_strv_length (tokens);
  out = g_string_sized_new (strlen (clean) + 1);

  for (gsize i = 0; i < n_tokens;) {
    const char *what = NULL;
    gsize n = MIN (MAX_WORD, n_tokens - i);

    for (; n > 0 && what == NULL; n--)
      what = look_up_unit_word (tokens + i, n);
    n++;

    if (what == NULL || (g_str_equal (what, "acronym") && n > 1))
      n = 1;
    for (gsize j = i; j < i + n; j++) {
      gboolean number_follows = i + n < n_tokens && g_ascii_isdigit (tokens[i + n][0]);

      if (j > 0)
        g_string_append_c (out, ' ');
      if (what != NULL && g_str_equal (what, "acronym")) {
        g_autofree char *upper = g_utf8_strup (tokens[j], -1);
        g_string_append (out, upper);
      } else if (is_roman_numeral (tokens[j])) {
        g_autofree char *upper = g_ascii_strup (tokens[j], -1);
        g_string_append (out, upper);
      } else if (j > i)
        add_lower (out, tokens[j]);
      else if (what != NULL && !first
               && (g_str_equal (what, "particle") || (g_str_equal (what, "place") && !number_follows)))
        add_lower (out, tokens[j]);
      else
        add_unit_word (out, tokens[j]);
    }

    i += n;
    first = ends_part (tokens[i - 1]);
  }

  return g_string_free (out, FALSE);
}
