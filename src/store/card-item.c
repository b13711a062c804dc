/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What units are scored by: an item is changed from a year on, so that the years before keep
 * what they were counted with. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "ordering.h"
#include "reorganise.h"

/* (transfer full) */
static char *
first_day (gint64 year)
{
  return g_strdup_printf ("%04d-01-01", (int) year);
}

static char *
last_day (gint64 year)
{
  return g_strdup_printf ("%04d-12-31", (int) year);
}

/* The items that hold at the end of the year. */
GPtrArray *
hd_card_items (HdStore *store, gint64 year, GError **error)
{
  g_autoptr (GPtrArray) all = hd_store_get_all (store, HD_TYPE_CARD_ITEM, error);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *last = last_day (year);

  for (guint i = 0; all != NULL && i < all->len; i++) {
    HdRecord *item = g_ptr_array_index (all, i);
    const char *from = hd_record_text (item, HD_CARD_ITEM_VALID_FROM), *to = hd_record_text (item, HD_CARD_ITEM_VALID_TO);

    if (strcmp (from, last) <= 0 && (*to == '\0' || strcmp (to, last) >= 0))
      g_ptr_array_add (items, g_object_ref (item));
  }
  hd_ordering_sort (items, HD_CARD_ITEM_POSITION);
  return all == NULL ? NULL : g_steal_pointer (&items);
}

gboolean
hd_card_item_is_older (HdRecord *item, gint64 year)
{
  g_autofree char *last = last_day (year - 1);

  return strcmp (hd_record_text (item, HD_CARD_ITEM_VALID_FROM), last) <= 0;
}

gboolean
hd_card_item_renew (HdStore *store, HdRecord *former, HdRecord *item, gint64 year, GError **error)
{
  g_autoptr (HdRecord) kept = hd_record_copy (former);
  g_autofree char *last = last_day (year - 1), *first = first_day (year);

  if (!hd_card_item_is_older (former, year))
    return TRUE;
  hd_record_set_id (kept, 0);
  hd_record_set_text (kept, HD_CARD_ITEM_VALID_TO, last);
  hd_record_set_text (item, HD_CARD_ITEM_VALID_FROM, first);
  return hd_store_save (store, kept, error);
}

/* Ends it with the year before; one that did not count before is deleted. */
static gboolean
end_item (HdStore *store, HdRecord *item, gint64 year, GError **error)
{
  g_autofree char *last = last_day (year - 1);

  if (!hd_card_item_is_older (item, year))
    return hd_store_delete (store, item, error);
  hd_record_set_text (item, HD_CARD_ITEM_VALID_TO, last);
  return hd_store_save (store, item, error);
}

gboolean
hd_card_item_remove (HdStore *store, gint64 id, gint64 year, GError **error)
{
  g_autoptr (HdRecord) item = hd_store_get (store, HD_TYPE_CARD_ITEM, id, error);
  g_autofree char *label = item == NULL ? NULL : g_strdup_printf (_("Score no more from %d on: %s"), (int) year,
                                                                  hd_record_text (item, HD_CARD_ITEM_TITLE));

  if (item == NULL || !hd_store_begin (store, label, error))
    return FALSE;
  if (end_item (store, item, year, error))
    return hd_store_commit (store, error);
  hd_store_rollback (store);
  return FALSE;
}

gboolean
hd_card_items_copy (HdStore *store, gint64 year, guint *copied, GError **error)
{
  g_autoptr (GPtrArray) before = hd_card_items (store, year - 1, error);
  g_autofree char *label = g_strdup_printf (_("Score %d by what %d was scored by"), (int) year, (int) year - 1);
  g_autofree char *last = last_day (year - 1), *first = first_day (year);

  *copied = 0;
  if (before == NULL || !hd_store_begin (store, label, error))
    return FALSE;
  for (guint i = 0; i < before->len; i++) {
    HdRecord *item = g_ptr_array_index (before, i);
    g_autoptr (HdRecord) copy = NULL;

    /* What has no end goes on by itself. */
    if (strcmp (hd_record_text (item, HD_CARD_ITEM_VALID_TO), last) != 0)
      continue;
    copy = hd_record_copy (item);
    hd_record_set_id (copy, 0);
    hd_record_set_text (copy, HD_CARD_ITEM_VALID_FROM, first);
    hd_record_set_text (copy, HD_CARD_ITEM_VALID_TO, "");
    if (!hd_store_save (store, copy, error)) {
      hd_store_rollback (store);
      return FALSE;
    }
    (*copied)++;
  }
  if (*copied > 0)
    return hd_store_commit (store, error);
  hd_store_rollback (store);
  g_set_error (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("Nothing that was scored in %d ended with it"), (int) year - 1);
  return FALSE;
}
