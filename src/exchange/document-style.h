/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How each element of a paper looks: Nghị định 30/2020/NĐ-CP, Phụ lục I, as one
 * table that every writer reads. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The decree asks for Times New Roman; Liberation Serif has its metrics and
 * stands in where it is not installed. */
#define HD_FONT          "Times New Roman"
#define HD_FONT_FALLBACK "Liberation Serif"
#define HD_LANGUAGE      "vi-VN"

typedef enum {
  HD_STYLE_MOTTO,            /* Quốc hiệu */
  HD_STYLE_MOTTO_SECOND,     /* Tiêu ngữ */
  HD_STYLE_SUPERIOR,
  HD_STYLE_ISSUER,
  HD_STYLE_NUMBER,
  HD_STYLE_MATTER,           /* "V/v …" of an official letter, which has no type of its own */
  HD_STYLE_PLACE_DATE,
  HD_STYLE_RULE,             /* a line with a rule on it */
  HD_STYLE_TYPE_NAME,
  HD_STYLE_SUBJECT,
  HD_STYLE_ADDRESSEE,        /* the only one, or the line "Kính gửi:" */
  HD_STYLE_ADDRESSEE_ITEM,
  HD_STYLE_BASIS,
  HD_STYLE_HEADING_1,
  HD_STYLE_HEADING_2,
  HD_STYLE_HEADING_3,
  HD_STYLE_BODY,
  HD_STYLE_ITEM,
  HD_STYLE_CENTERED,
  HD_STYLE_TABLE_HEADING,
  HD_STYLE_TABLE_TEXT,
  HD_STYLE_TABLE_CENTER,
  HD_STYLE_TABLE_NUMBER,
  HD_STYLE_TABLE_END,        /* the space after a table */
  HD_STYLE_SIGN_AUTHORITY,
  HD_STYLE_SIGN_POST,
  HD_STYLE_SIGN_SPACE,
  HD_STYLE_SIGN_NAME,
  HD_STYLE_RECIPIENTS_TITLE,
  HD_STYLE_RECIPIENT,
  HD_STYLE_ANNEX_NUMBER,
  HD_STYLE_ANNEX_TITLE,
  HD_STYLE_ANNEX_REFERENCE,
  HD_STYLE_PAGE_NUMBER,
  HD_N_STYLES
} HdStyleId;

typedef enum {
  HD_JUSTIFY_LEFT,
  HD_JUSTIFY_CENTER,
  HD_JUSTIFY_RIGHT,
  HD_JUSTIFY_BOTH,
} HdJustify;

typedef enum {
  HD_WEIGHT_PLAIN  = 0,
  HD_WEIGHT_BOLD   = 1 << 0,
  HD_WEIGHT_ITALIC = 1 << 1,
  HD_UPPER         = 1 << 2,  /* written in capitals whatever was given */
  HD_KEEP_NEXT     = 1 << 3,  /* on the page of what follows */
} HdStyleFlags;

/**
 * HdStyle:
 * @id: identifier in the files
 * @name: what a word processor shows
 * @size: points
 * @before: space before, points
 * @after: space after, points
 * @line: line spacing in hundredths of single
 * @indent: first line, mm
 * @left: whole paragraph, mm
 * @outline: heading level, 0 for none
 */
typedef struct {
  const char   *id;
  const char   *name;
  guint8        size;
  HdStyleFlags  flags;
  HdJustify     justify;
  guint8        before;
  guint8        after;
  guint8        line;
  double        indent;
  double        left;
  guint8        outline;
} HdStyle;

extern const HdStyle hd_styles[HD_N_STYLES];

/* Height of the room for a signature and seal, and of a rule's line, points. */
#define HD_SIGN_SPACE_HEIGHT 60
#define HD_RULE_HEIGHT       4
/* Thickness of rules and table borders, points. */
#define HD_RULE_THICKNESS    0.75
#define HD_BORDER_THICKNESS  0.5
/* Space in a table cell, mm. */
#define HD_CELL_PADDING      1.5

G_END_DECLS
