/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "template.h"

G_BEGIN_DECLS

/* Marks that stand for a value until the markup has been read: private-use
 * characters around the number of the value, which mean nothing to CommonMark. */
#define HD_MARK_OPEN  "\xee\x80\x80"  /* U+E000 */
#define HD_MARK_CLOSE "\xee\x80\x81"  /* U+E001 */

typedef struct {
  char    *text;   /* (owned) (nullable) */
  HdTable *table;  /* (owned) (nullable) */
  HdImage *image;  /* (owned) (nullable) */
} HdTemplateValue;

/**
 * HdTemplateScan:
 * @text: the template with conditions decided and a mark for each value
 * @values: of HdTemplateValue
 * @lines: of guint: the line of the template that each line of @text was, from 1
 */
typedef struct {
  GString *text;
  GArray  *values;
  GArray  *lines;
} HdTemplateScan;

HdTemplateScan *hd_template_scan      (const char               *source,
                                       const HdTemplateResolver *resolver,
                                       gpointer                  data,
                                       GError                  **error);
void            hd_template_scan_free (HdTemplateScan           *scan);
char           *hd_template_expand    (HdTemplateScan           *scan,
                                       const char               *text);
HdTemplateValue *hd_template_value_of (HdTemplateScan           *scan,
                                       const char               *text);
HdTable        *hd_template_table_of  (HdTemplateScan           *scan,
                                       const char               *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdTemplateScan, hd_template_scan_free)

G_END_DECLS
