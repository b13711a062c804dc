/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writing very many records. */
#include "config.h"
#include "nomination.h"
#include "store-private.h"

/* From here on, keeping a dozen indexes in order row by row costs more than making
 * them once at the end. */
#define MANY 20000

/**
 * hd_store_begin_bulk:
 * @rows: how many nominations are going to be written, about
 *
 * Until hd_store_end_bulk(), more memory (at most 400 MB) is used for the file. If
 * most of the file is going to be new and large, the orders of the lists and the
 * full-text index are not kept up meanwhile, so lists must not be read. Change sets
 * are made as always: history, undo and the chain are whole. If the program dies
 * before the end, the next opening makes good what is missing. Not inside a change set.
 */
gboolean
hd_store_begin_bulk (HdStore *self, gint64 rows, GError **error)
{
  g_return_val_if_fail (!hd_store_in_change (self) && !self->bulk, FALSE);
  if (!hd_store_refuse_read_only (self, error))
    return FALSE;
  hd_db_exec (self->db, "PRAGMA cache_size = -400000; PRAGMA wal_autocheckpoint = 20000", NULL);
  if (rows < MANY || rows < hd_store_count (self, HD_TYPE_NOMINATION))
    return TRUE;
  /* Without the version, whoever opens the file next rebuilds. The indexes of subjects
   * stay: each new nomination looks for its subject there. */
  if (!hd_db_exec (self->db, "BEGIN IMMEDIATE; DROP TABLE IF EXISTS derived_version;"
                   "DROP INDEX IF EXISTS nomination_by_name; DROP INDEX IF EXISTS nomination_by_family;"
                   "DROP INDEX IF EXISTS nomination_by_year; DROP INDEX IF EXISTS nomination_by_unit;"
                   "DROP INDEX IF EXISTS nomination_by_movement; DROP INDEX IF EXISTS nomination_by_status;"
                   "DROP INDEX IF EXISTS nomination_by_kind; DROP INDEX IF EXISTS nomination_by_award_form;"
                   "DROP INDEX IF EXISTS nomination_by_due; DROP INDEX IF EXISTS nomination_by_step;"
                   "DROP INDEX IF EXISTS nomination_by_birth; DROP INDEX IF EXISTS nomination_names; COMMIT", error)) {
    hd_db_exec (self->db, "ROLLBACK", NULL);
    hd_store_end_bulk (self, NULL);
    return FALSE;
  }
  self->bulk = TRUE;
  return TRUE;
}

/* Makes what was not kept up, and gives the memory back. To be called also after a
 * failure in between. */
gboolean
hd_store_end_bulk (HdStore *self, GError **error)
{
  gboolean done;

  g_return_val_if_fail (!hd_store_in_change (self), FALSE);
  done = !self->bulk || hd_store_rebuild_derived (self->db, error);
  self->bulk = FALSE;
  hd_db_exec (self->db, "PRAGMA cache_size = -4000; PRAGMA wal_autocheckpoint = 1000; PRAGMA shrink_memory", NULL);
  return done;
}
