/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The bytes of a change set, looked at before SQLite reads them: its session extension
 * trusts them, loops for ever over some that a file from elsewhere may hold, and reads
 * past the end of others. */
#include "config.h"
#include <string.h>
#include "store-private.h"

typedef struct {
  const guint8 *at;
  gsize         left;
} Bytes;

static gboolean
skip (Bytes *bytes, gsize n)
{
  if (bytes->left < n)
    return FALSE;
  bytes->at += n;
  bytes->left -= n;
  return TRUE;
}

/* A number in SQLite's form of one to five bytes, the most that a length needs. */
static gboolean
read_length (Bytes *bytes, gsize *length)
{
  guint64 value = 0;

  for (int i = 0; i < 5; i++) {
    guint8 byte;

    if (bytes->left == 0)
      return FALSE;
    byte = *bytes->at;
    skip (bytes, 1);
    value = value << 7 | (byte & 0x7f);
    if (byte < 0x80) {
      *length = value;
      return value <= G_MAXINT32;
    }
  }
  return FALSE;
}

static gboolean
skip_value (Bytes *bytes)
{
  gsize length;
  guint8 type;

  if (bytes->left == 0)
    return FALSE;
  type = *bytes->at;
  skip (bytes, 1);
  switch (type) {
  case 0:              /* not in this change */
  case SQLITE_NULL:
    return TRUE;
  case SQLITE_INTEGER:
  case SQLITE_FLOAT:
    return skip (bytes, 8);
  case SQLITE_TEXT:
  case SQLITE_BLOB:
    return read_length (bytes, &length) && skip (bytes, length);
  default:
    return FALSE;
  }
}

/* The head of a table's changes: how many columns, which are its key, its name. */
static gboolean
read_table (Bytes *bytes, gsize *n_columns)
{
  const guint8 *keys, *end;
  gboolean has_key = FALSE;

  if (!read_length (bytes, n_columns) || *n_columns == 0 || *n_columns > 2000)
    return FALSE;
  keys = bytes->at;
  if (!skip (bytes, *n_columns))
    return FALSE;
  for (gsize i = 0; i < *n_columns; i++)
    has_key = has_key || keys[i] != 0;
  end = memchr (bytes->at, '\0', bytes->left);
  return has_key && end != NULL && end > bytes->at && skip (bytes, end - bytes->at + 1);
}

/* Whether a blob has the form of a change set (https://sqlite.org/session/sqlite3changeset_start.html
 * reads it; the form is described in sqlite3session.c). What it says is not looked at. */
gboolean
hd_changeset_is_sound (gconstpointer changes, gsize size)
{
  Bytes bytes = { changes, size };
  gsize n_columns = 0;

  while (bytes.left > 0) {
    guint8 op = *bytes.at;

    skip (&bytes, 1);
    if (op == 'T') {
      if (!read_table (&bytes, &n_columns))
        return FALSE;
      continue;
    }
    if (n_columns == 0 || (op != SQLITE_INSERT && op != SQLITE_DELETE && op != SQLITE_UPDATE) || !skip (&bytes, 1))
      return FALSE;
    for (gsize i = 0; i < (op == SQLITE_UPDATE ? 2 : 1) * n_columns; i++)
      if (!skip_value (&bytes))
        return FALSE;
  }
  return TRUE;
}
