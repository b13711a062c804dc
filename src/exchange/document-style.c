/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "document-style.h"

#define BOLD   HD_WEIGHT_BOLD
#define ITALIC HD_WEIGHT_ITALIC
#define UPPER  HD_UPPER
#define KEEP   HD_KEEP_NEXT
#define LEFT   HD_JUSTIFY_LEFT
#define CENTER HD_JUSTIFY_CENTER
#define RIGHT  HD_JUSTIFY_RIGHT
#define BOTH   HD_JUSTIFY_BOTH

/* The first-line indent the decree allows besides 10 mm. */
#define INDENT 12.7

/* Sizes are those of the decree's own samples. Body: 6 pt between paragraphs
 * and 1.15 lines, inside "at least 6 pt" and "single to 1.5". */
const HdStyle hd_styles[HD_N_STYLES] = {
  /*                              id                 name                          size flags                 justify before after line indent left outline */
  [HD_STYLE_MOTTO]            = { "Motto",           "Quốc hiệu",                  12, BOLD | UPPER,          CENTER,  0,  0, 100, 0, 0, 0 },
  [HD_STYLE_MOTTO_SECOND]     = { "MottoSecond",     "Tiêu ngữ",                   13, BOLD,                  CENTER,  0,  0, 100, 0, 0, 0 },
  [HD_STYLE_SUPERIOR]         = { "Superior",        "Cơ quan chủ quản",           12, UPPER,                 CENTER,  0,  0, 100, 0, 0, 0 },
  [HD_STYLE_ISSUER]           = { "Issuer",          "Cơ quan ban hành",           12, BOLD | UPPER,          CENTER,  0,  0, 100, 0, 0, 0 },
  [HD_STYLE_NUMBER]           = { "Number",          "Số ký hiệu",                 13, 0,                     CENTER,  6,  0, 100, 0, 0, 0 },
  [HD_STYLE_MATTER]           = { "Matter",          "Trích yếu công văn",         12, 0,                     CENTER,  6,  0, 100, 0, 0, 0 },
  [HD_STYLE_PLACE_DATE]       = { "PlaceDate",       "Địa danh ngày tháng",        13, ITALIC,                CENTER,  6,  0, 100, 0, 0, 0 },
  [HD_STYLE_RULE]             = { "Rule",            "Đường kẻ",                    2, 0,                     CENTER,  3,  0, 100, 0, 0, 0 },
  [HD_STYLE_TYPE_NAME]        = { "TypeName",        "Tên loại văn bản",           14, BOLD | UPPER | KEEP,   CENTER, 14,  0, 100, 0, 0, 0 },
  [HD_STYLE_SUBJECT]          = { "Subject",         "Trích yếu",                  14, BOLD | KEEP,           CENTER,  0,  0, 100, 0, 0, 0 },
  [HD_STYLE_ADDRESSEE]        = { "Addressee",       "Kính gửi",                   14, KEEP,                  LEFT,   12,  6, 115, 0, 30, 0 },
  [HD_STYLE_ADDRESSEE_ITEM]   = { "AddresseeItem",   "Kính gửi - từng nơi",        14, 0,                     LEFT,    0,  6, 115, 0, 40, 0 },
  [HD_STYLE_BASIS]            = { "Basis",           "Căn cứ",                     14, ITALIC,                BOTH,    0,  6, 115, INDENT, 0, 0 },
  [HD_STYLE_HEADING_1]        = { "Heading1",        "heading 1",                  14, BOLD | UPPER | KEEP,   BOTH,    0,  6, 115, INDENT, 0, 1 },
  [HD_STYLE_HEADING_2]        = { "Heading2",        "heading 2",                  14, BOLD | KEEP,           BOTH,    0,  6, 115, INDENT, 0, 2 },
  [HD_STYLE_HEADING_3]        = { "Heading3",        "heading 3",                  14, KEEP,                  BOTH,    0,  6, 115, INDENT, 0, 3 },
  [HD_STYLE_BODY]             = { "BodyText",        "Body Text",                  14, 0,                     BOTH,    0,  6, 115, INDENT, 0, 0 },
  [HD_STYLE_ITEM]             = { "Item",            "Khoản, điểm",                14, 0,                     BOTH,    0,  6, 115, INDENT, 0, 0 },
  [HD_STYLE_CENTERED]         = { "Centered",        "Căn giữa",                   14, 0,                     CENTER,  0,  6, 115, 0, 0, 0 },
  [HD_STYLE_TABLE_HEADING]    = { "TableHeading",    "Bảng - tiêu đề cột",         12, BOLD,                  CENTER,  2,  2, 100, 0, 0, 0 },
  [HD_STYLE_TABLE_TEXT]       = { "TableText",       "Bảng - chữ",                 12, 0,                     LEFT,    1,  1, 100, 0, 0, 0 },
  [HD_STYLE_TABLE_CENTER]     = { "TableCenter",     "Bảng - giữa",                12, 0,                     CENTER,  1,  1, 100, 0, 0, 0 },
  [HD_STYLE_TABLE_NUMBER]     = { "TableNumber",     "Bảng - số",                  12, 0,                     RIGHT,   1,  1, 100, 0, 0, 0 },
  [HD_STYLE_TABLE_END]        = { "TableEnd",        "Bảng - kết thúc",             6, 0,                     LEFT,    0,  0, 100, 0, 0, 0 },
  [HD_STYLE_SIGN_AUTHORITY]   = { "SignAuthority",   "Quyền hạn ký",               14, BOLD | UPPER | KEEP,   CENTER,  0,  0, 100, 0, 0, 0 },
  [HD_STYLE_SIGN_POST]        = { "SignPost",        "Chức vụ ký",                 14, BOLD | UPPER | KEEP,   CENTER,  0,  0, 100, 0, 0, 0 },
  [HD_STYLE_SIGN_SPACE]       = { "SignSpace",       "Chỗ ký",                     14, KEEP,                  CENTER,  0,  0, 100, 0, 0, 0 },
  [HD_STYLE_SIGN_NAME]        = { "SignName",        "Họ tên người ký",            14, BOLD,                  CENTER,  0,  0, 100, 0, 0, 0 },
  [HD_STYLE_RECIPIENTS_TITLE] = { "RecipientsTitle", "Nơi nhận",                   12, BOLD | ITALIC | KEEP,  LEFT,    0,  0, 100, 0, 0, 0 },
  [HD_STYLE_RECIPIENT]        = { "Recipient",       "Nơi nhận - từng nơi",        11, 0,                     LEFT,    0,  0, 100, 0, 0, 0 },
  [HD_STYLE_ANNEX_NUMBER]     = { "AnnexNumber",     "Phụ lục",                    14, BOLD | KEEP,           CENTER,  0,  0, 100, 0, 0, 0 },
  [HD_STYLE_ANNEX_TITLE]      = { "AnnexTitle",      "Tên phụ lục",                14, BOLD | UPPER | KEEP,   CENTER,  0,  0, 100, 0, 0, 0 },
  [HD_STYLE_ANNEX_REFERENCE]  = { "AnnexReference",  "Phụ lục - kèm theo",         13, ITALIC | KEEP,         CENTER,  0,  6, 100, 0, 0, 0 },
  [HD_STYLE_PAGE_NUMBER]      = { "PageNumber",      "Số trang",                   13, 0,                     CENTER,  0,  0, 100, 0, 0, 0 },
};
