/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "text-parts.h"

char *
hd_text_parts (const char *first,
               ...)
{
  GString *text = g_string_new (NULL);
  va_list parts;

  va_start (parts, first);
  for (const char *part = first; part != NULL; part = va_arg (parts, const char *))
    hd_text_parts_add (text, part);
  va_end (parts);
  return g_string_free (text, FALSE);
}

void
hd_text_parts_add (GString    *text,
                   const char *part)
{
  if (part != NULL && *part != '\0')
    g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "", part);
}
