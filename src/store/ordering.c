/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include "ordering.h"

static int
compare_places (gconstpointer a, gconstpointer b, gpointer field)
{
  HdRecord *left = *(HdRecord *const *) a, *right = *(HdRecord *const *) b;
  gint64 first = hd_record_int (left, GPOINTER_TO_UINT (field)), second = hd_record_int (right, GPOINTER_TO_UINT (field));

  if (first != second)
    return first > second ? 1 : -1;
  return (hd_record_id (left) > hd_record_id (right)) - (hd_record_id (left) < hd_record_id (right));
}

void
hd_ordering_sort (GPtrArray *records, guint field)
{
  g_ptr_array_sort_with_data (records, compare_places, GUINT_TO_POINTER (field));
}

/* From 1 on, in the order of the list. */
static gboolean
number (HdStore *store, GPtrArray *records, guint field, GError **error)
{
  gint64 place = 0;

  for (guint i = 0; i < records->len; i++) {
    HdRecord *record = g_ptr_array_index (records, i);

    place++;
    if (hd_record_int (record, field) == place)
      continue;
    hd_record_set_int (record, field, place);
    if (!hd_store_save (store, record, error))
      return FALSE;
  }
  return TRUE;
}

gboolean
hd_ordering_move (HdStore *store, GPtrArray *records, guint field, gint64 id, int by, const char *label, GError **error)
{
  for (guint i = 0; i < records->len; i++) {
    gpointer record = g_ptr_array_index (records, i);
    gint64 to = (gint64) i + by;

    if (hd_record_id (record) != id)
      continue;
    if (to < 0 || to >= records->len)
      return TRUE;
    if (!hd_store_begin (store, label, error))
      return FALSE;
    records->pdata[i] = records->pdata[to];
    records->pdata[to] = record;
    if (number (store, records, field, error))
      return hd_store_commit (store, error);
    hd_store_rollback (store);
    return FALSE;
  }
  return TRUE;
}
