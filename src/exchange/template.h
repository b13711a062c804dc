/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Templates: CommonMark with fields, turned into a document.
 *
 * A template starts with lines `key: value`, up to the first blank line. Keys
 * that may stand once: type, subject, superior, issuer, number, symbol, place,
 * date, authority, post, body-post, signer, left-authority, left-post, left-signer (the
 * block on the left of minutes), competence (who decides, in a line of its own below the
 * title), orientation (portrait, landscape).
 * Without a type the paper is an official letter: "V/v" and its subject stand below its number.
 * Keys that may be repeated: to, basis, recipient. An empty value counts as none.
 * Then comes the body:
 *
 *   # Title             heading "I. TITLE"; the numbers are made, never typed
 *   ## Title            khoản with a title, "1. Title"
 *   ### Title           điểm with a title, "a) Title"
 *   1. text             khoản without a title; below ## or inside another list, điểm
 *   - text              dash; inside another list, plus
 *   **bold** *italic*
 *   > text              centred
 *   {{name}}            a field: its text; with several lines in it, as many paragraphs
 *                       or items as it has lines
 *   {{figure name}}     a figure: its value as text
 *   {{table name}}      a table; alone on its line
 *   {{image name}}      a picture; alone on its line, nothing where there is none
 *   {{#if name}} {{else}} {{/if}}
 *                       kept when the field or figure (`#if figure name`) is
 *                       neither empty nor 0; may be nested
 *   annex: Title        at the start of a line: a new annex. Lines `reference:`
 *                       and `orientation:` may follow; then a blank line and its text
 *
 * What a field holds is never read as markup or as another field. */
#pragma once

#include "document.h"

G_BEGIN_DECLS

/**
 * HdTemplateResolver:
 * @field: (transfer full): text of a field
 * @figure: (transfer full): value of a figure as it is to be printed
 * @table: (transfer full): a table
 * @image: (nullable): a picture of a name: its file, where there is one, and what is to be
 *   seen on it; FALSE when there is no picture of that name
 *
 * NULL without an error means that there is nothing of that name: the template
 * is wrong, and the error names it and its line.
 */
typedef struct {
  char    *(*field)  (const char *name,
                      gpointer    data,
                      GError    **error);
  char    *(*figure) (const char *name,
                      gpointer    data,
                      GError    **error);
  HdTable *(*table)  (const char *name,
                      gpointer    data,
                      GError    **error);
  gboolean (*image) (const char *name,
                     HdImage   **image,
                     char      **description,
                     gpointer    data);
} HdTemplateResolver;

/* HD_ERROR_INVALID when the template is wrong: the message has the line. */
HdDocument *hd_template_build (const char               *source,
                               gssize                    length,
                               const HdTemplateResolver *resolver,
                               gpointer                  data,
                               GError                  **error);

G_END_DECLS
