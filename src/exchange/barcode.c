/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <string.h>
#include <zint.h>
#include "barcode.h"

/* Longer ones do not fit on a label. */
#define MAX_LENGTH 40

static gboolean
is_plain (const char *text)
{
  gsize length = strlen (text);

  for (const char *p = text; *p != '\0'; p++)
    if (!g_ascii_isprint (*p))
      return FALSE;
  return length > 0 && length <= MAX_LENGTH;
}

static gboolean
module_at (struct zint_symbol *symbol, guint at)
{
  return (symbol->encoded_data[0][at / 8] >> (at % 8) & 1) != 0;
}

GArray *
hd_barcode_bars (const char *text, guint *modules)
{
  struct zint_symbol *symbol = is_plain (text) ? ZBarcode_Create () : NULL;
  GArray *bars = NULL;

  if (symbol == NULL)
    return NULL;
  symbol->symbology = BARCODE_CODE128;
  if (ZBarcode_Encode (symbol, (const unsigned char *) text, 0) < ZINT_ERROR && symbol->rows == 1) {
    bars = g_array_new (FALSE, FALSE, sizeof (HdBar));
    *modules = symbol->width;
    for (guint at = 0; at < (guint) symbol->width; at++) {
      HdBar *last = bars->len == 0 ? NULL : &g_array_index (bars, HdBar, bars->len - 1);
      HdBar bar = { at, 1 };

      if (!module_at (symbol, at))
        continue;
      if (last != NULL && last->start + last->width == at)
        last->width++;
      else
        g_array_append_val (bars, bar);
    }
  }
  ZBarcode_Delete (symbol);
  return bars;
}
