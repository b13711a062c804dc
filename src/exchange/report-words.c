/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <string.h>
#include "report-private.h"

static const struct { HdWords words; const char *nick; const char *word; } table[] = {
  { HD_WORDS_KIND, "individual", "Cá nhân" },
  { HD_WORDS_KIND, "collective", "Tập thể" },
  { HD_WORDS_KIND, "household",  "Hộ gia đình" },
  { HD_WORDS_SEX, "male",   "Nam" },
  { HD_WORDS_SEX, "female", "Nữ" },
  { HD_WORDS_STATUS, "draft",      "Nháp" },
  { HD_WORDS_STATUS, "received",   "Đã tiếp nhận" },
  { HD_WORDS_STATUS, "incomplete", "Yêu cầu bổ sung" },
  { HD_WORDS_STATUS, "completed",  "Đã bổ sung" },
  { HD_WORDS_STATUS, "eligible",   "Đủ điều kiện" },
  { HD_WORDS_STATUS, "ineligible", "Không đủ điều kiện" },
  { HD_WORDS_STATUS, "in_council", "Đưa ra Hội đồng" },
  { HD_WORDS_STATUS, "chosen",     "Được chọn" },
  { HD_WORDS_STATUS, "not_chosen", "Không được chọn" },
  { HD_WORDS_STATUS, "decided",    "Đã có quyết định" },
  { HD_WORDS_STATUS, "introduced", "Đã giới thiệu cấp trên" },
  { HD_WORDS_STATUS, "granted",    "Cấp trên đã khen thưởng" },
  { HD_WORDS_STATUS, "refused",    "Cấp trên không xét" },
  { HD_WORDS_STATUS, "withdrawn",  "Đã rút" },
  { HD_WORDS_STATUS, "revoked",    "Đã hủy bỏ" },
  { HD_WORDS_LEVEL, "unit",     "Cấp đơn vị" },
  { HD_WORDS_LEVEL, "ward",     "Cấp phường" },
  { HD_WORDS_LEVEL, "district", "Cấp quận" },
  { HD_WORDS_LEVEL, "city",     "Cấp Thành phố" },
  { HD_WORDS_LEVEL, "state",    "Cấp Nhà nước" },
  { HD_WORDS_ACHIEVEMENT_TYPE, "regular",  "Thường xuyên" },
  { HD_WORDS_ACHIEVEMENT_TYPE, "thematic", "Chuyên đề" },
  { HD_WORDS_ACHIEVEMENT_TYPE, "adhoc",    "Đột xuất" },
  { HD_WORDS_MEMBER_ROLE, "chair",         "Chủ tịch Hội đồng" },
  { HD_WORDS_MEMBER_ROLE, "standing_vice", "Phó Chủ tịch Thường trực Hội đồng" },
  { HD_WORDS_MEMBER_ROLE, "vice",          "Phó Chủ tịch Hội đồng" },
  { HD_WORDS_MEMBER_ROLE, "member",        "Ủy viên Hội đồng" },
  { HD_WORDS_MEMBER_ROLE, "secretary",     "Ủy viên, Thư ký Hội đồng" },
  { HD_WORDS_RETURN_REASON, "papers",    "Hồ sơ còn thiếu giấy tờ" },
  { HD_WORDS_RETURN_REASON, "signature", "Thiếu chữ ký hoặc con dấu" },
  { HD_WORDS_RETURN_REASON, "content",   "Báo cáo thành tích chưa nêu rõ kết quả" },
  { HD_WORDS_RETURN_REASON, "facts",     "Thông tin chưa chính xác hoặc không thống nhất" },
  { HD_WORDS_RETURN_REASON, "award",     "Hình thức đề nghị chưa phù hợp với thành tích" },
  { HD_WORDS_RETURN_REASON, "repeated",  "Thành tích đã được khen thưởng" },
  { HD_WORDS_RETURN_REASON, "opinion",   "Thiếu ý kiến hoặc có ý kiến không thống nhất" },
  { HD_WORDS_RETURN_REASON, "other",     "Lý do khác" },
  { HD_WORDS_STAGE, "spotted",      "Nhân tố mới phát hiện" },
  { HD_WORDS_STAGE, "fostered",     "Đang bồi dưỡng" },
  { HD_WORDS_STAGE, "recognised",   "Đã được công nhận" },
  { HD_WORDS_STAGE, "kept_up",      "Tiếp tục phát huy" },
  { HD_WORDS_STAGE, "higher_title", "Đề nghị danh hiệu cao hơn" },
};

/* The word for a nick; the nick itself if there is none, so that nothing is lost. */
const char *
hd_report_word (HdWords words, const char *nick)
{
  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    if (table[i].words == words && strcmp (table[i].nick, nick) == 0)
      return table[i].word;
  return nick;
}

/**
 * hd_report_public_text:
 *
 * Text as a public list may show it. Telephone and identity numbers that were typed
 * into it (0 or +84 and nine digits, parted or not; nine or twelve digits in a row)
 * are left out: no public export may hold them, whichever field they stand in.
 *
 * Returns: (transfer full)
 */
char *
hd_report_public_text (const char *text)
{
  static gsize once;
  static GRegex *numbers;
  guint digits = 0;

  for (const char *p = text; *p != '\0' && digits < 9; p++)
    digits += g_ascii_isdigit (*p);
  if (digits < 9)
    return g_strdup (text);
  if (g_once_init_enter (&once)) {
    numbers = g_regex_new ("(?<![\\d.,])(?:(?:\\+84|0)(?:[ .-]?\\d){9,10}|\\d{12}|\\d{9})(?![\\d])(?![.,]\\d)",
                           G_REGEX_OPTIMIZE, 0, NULL);
    g_once_init_leave (&once, 1);
  }
  return g_regex_replace_literal (numbers, text, -1, 0, "…", 0, NULL);
}

/**
 * hd_report_public_place:
 *
 * A place as a public list may show it: where somebody lives is told by street,
 * neighbourhood and ward, never to the door. A part between commas that begins with
 * the number of a house, a lane or a flat loses that number; "Tổ dân phố số 5" does
 * not begin with one.
 *
 * Returns: (transfer full)
 */
char *
hd_report_public_place (const char *place)
{
  static gsize once;
  static GRegex *doors;
  g_autofree char *shown = hd_report_public_text (place);

  if (g_once_init_enter (&once)) {
    doors = g_regex_new ("(?:^|(?<=,))\\s*(?:số nhà|nhà số|số|ngõ|ngách|hẻm|kiệt|căn hộ|căn|phòng)\\s*(?:số\\s*)?\\d[\\w/.-]*\\s*,?",
                         G_REGEX_OPTIMIZE | G_REGEX_CASELESS, 0, NULL);
    g_once_init_leave (&once, 1);
  }
  /* A number may stand right behind the one just taken away. */
  for (guint i = 0; i < 4 && g_regex_match (doors, shown, 0, NULL); i++) {
    char *rest = g_regex_replace_literal (doors, shown, -1, 0, "", 0, NULL);

    g_free (shown);
    shown = g_strstrip (rest);
  }
  if (g_str_has_suffix (shown, ","))
    shown[strlen (shown) - 1] = '\0';
  return g_steal_pointer (&shown);
}

/**
 * hd_report_summary:
 *
 * Returns: (transfer full): public text in one paragraph of about n_chars characters
 *   at most, cut between words
 */
char *
hd_report_summary (const char *text, guint n_chars)
{
  g_autofree char *shown = hd_report_public_text (text);
  char *end;

  g_strdelimit (shown, "\n\t", ' ');
  if (g_utf8_strlen (shown, -1) <= (glong) n_chars)
    return g_steal_pointer (&shown);
  end = g_utf8_offset_to_pointer (shown, n_chars - 1);
  for (char *space = end; space > shown; space = g_utf8_prev_char (space))
    if (*space == ' ') {
      end = space;
      break;
    }
  *end = '\0';
  return g_strconcat (g_strchomp (shown), "…", NULL);
}
