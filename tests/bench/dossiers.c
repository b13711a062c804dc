/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Many dossiers moved one step at once, and back in one. Usage: dossiers COUNCIL-FILE, a
 * sample, which is changed. It fails if 500 take a second. */
#include "config.h"
#include "store/dossier.h"
#include "store/nomination.h"

#define MANY   500
#define LIMIT  1000.0   /* ms */

static double
now_ms (void)
{
  return g_get_monotonic_time () / 1000.0;
}

/* Dossiers that may be returned. (transfer full): of gint64 */
static GArray *
find_dossiers (HdStore *store, GError **error)
{
  g_autoptr (GPtrArray) received = hd_store_find (store, HD_TYPE_NOMINATION, "step", "received", error);
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; received != NULL && i < received->len && ids->len < MANY; i++) {
    gint64 id = hd_record_id (g_ptr_array_index (received, i));

    g_array_append_val (ids, id);
  }
  return ids;
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdStore) store = argc == 2 ? hd_store_open (argv[1], 0, &error) : NULL;
  g_autoptr (GArray) ids = store == NULL ? NULL : find_dossiers (store, &error);
  HdMoveFacts facts = { .reason = "papers", .deadline = "2199-12-31" };
  g_autoptr (GPtrArray) targets = NULL;
  g_autoptr (GPtrArray) previews = NULL;
  double start, targets_time, preview_time, move_time, undo_time;
  guint moved = 0;

  if (error != NULL || ids == NULL || ids->len < MANY) {
    g_printerr ("dossiers: %s\n", error != NULL ? error->message : "a sample with more nominations is needed");
    return 1;
  }
  start = now_ms ();
  targets = hd_dossiers_targets (store, (const gint64 *) ids->data, ids->len, &error);
  targets_time = now_ms () - start;
  start = now_ms ();
  previews = hd_dossiers_preview (store, (const gint64 *) ids->data, ids->len, "returned", &facts, &error);
  preview_time = now_ms () - start;
  start = now_ms ();
  if (!hd_dossiers_move (store, (const gint64 *) ids->data, ids->len, "returned", &facts, FALSE, &moved, &error)) {
    g_printerr ("dossiers: %s\n", error->message);
    return 1;
  }
  move_time = now_ms () - start;
  start = now_ms ();
  if (!hd_store_undo (store, NULL, &error)) {
    g_printerr ("dossiers: %s\n", error->message);
    return 1;
  }
  undo_time = now_ms () - start;
  g_print ("%u dossiers: where they may go %.1f ms, preview %.1f ms, moved %.1f ms, undone %.1f ms\n",
           moved, targets_time, preview_time, move_time, undo_time);
  return move_time < LIMIT ? 0 : 1;
}
