/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include "statistic.h"

static const HdField statistic_line_fields[] = {
  [HD_STATISTIC_LINE_FORM]       = { "form", N_("Form"), HD_TEXT, HD_FIELD_REQUIRED },
  [HD_STATISTIC_LINE_POSITION]   = { "position", N_("Order"), HD_INT, HD_FIELD_OPTIONAL },
  [HD_STATISTIC_LINE_CODE]       = { "code", N_("Code of the line"), HD_TEXT, HD_FIELD_FORM },
  [HD_STATISTIC_LINE_TITLE]      = { "title", N_("Line"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_STATISTIC_LINE_LEVEL]      = { "level", N_("Depth"), HD_INT, HD_FIELD_OPTIONAL, .min = 0, .max = 5 },
  [HD_STATISTIC_LINE_FIGURES]    = { "figures", N_("Figures"), HD_TEXT, HD_FIELD_FORM },
  [HD_STATISTIC_LINE_VALID_FROM] = { "valid_from", N_("From"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_STATISTIC_LINE_VALID_TO]   = { "valid_to", N_("Until"), HD_FULL_DATE, HD_FIELD_FORM },
};
HD_DEFINE_RECORD (HdStatisticLine, hd_statistic_line, "statistic_line", N_("Line of a form"), statistic_line_fields)
