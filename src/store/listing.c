/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <string.h>
#include "figure-private.h"
#include "listing.h"
#include "text.h"

struct _HdListing {
  HdStore      *store;  /* (owned) */
  HdListingWhat what;
  gint64        year;   /* 0 for every year */
  char         *kind;   /* (owned): "" for all */
  char         *as_of;  /* (owned): the day on which exemplars are counted, and each is told with its unit */
  HdSql         sql;
};

/* In the order of HdListingField. */
#define COLUMNS                                                                             \
  "SELECT n.kind, n.honorific, n.full_name, substr (n.birth, 1, 4), n.sex, n.position, n.workplace," \
  " u.name, m.name, f.name, f.level, n.year, n.received, n.status, n.achievement_type,"     \
  " n.decision_number, n.decision_date, t.achievement"                                      \
  " FROM nomination n LEFT JOIN unit u ON u.id = " HD_SQL_HOME " LEFT JOIN movement m ON m.id = n.movement" \
  " LEFT JOIN award_form f ON f.id = n.award_form LEFT JOIN nomination_text t ON t.id = n.id"

/* Each order is that of an index, so that nothing has to be sorted first and the
 * rows flow however many there are. */
#define OF_YEAR " WHERE n.year = :year AND (:kind = '' OR +n.kind = :kind)"
#define OF_ANY  " WHERE (:kind = '' OR +n.kind = :kind)"
#define BY_NAME " ORDER BY n.name_sort, n.id"
#define BY_YEAR_AND_NAME " ORDER BY n.year, n.name_sort, n.id"

/* The first standing nomination of the subject in that year stands for it. */
#define ONCE                                                                                \
  " AND " HD_SQL_STANDING " AND NOT EXISTS (SELECT 1 FROM nomination p WHERE n.subject <> 0" \
  " AND p.subject = n.subject AND p.year = n.year AND p.id < n.id AND p.kind = n.kind"      \
  " AND " HD_SQL_STANDING_OF ("p") ")"

static const char *
text_of (HdListing *self)
{
  static const char *const texts[2][2] = {
    [HD_LISTING_NOMINATIONS] = { COLUMNS OF_YEAR BY_NAME,      COLUMNS OF_ANY BY_YEAR_AND_NAME },
    [HD_LISTING_EXEMPLARS]   = { COLUMNS OF_YEAR ONCE BY_NAME, COLUMNS OF_ANY ONCE BY_YEAR_AND_NAME },
  };

  return texts[self->what][self->year == 0];
}

/**
 * hd_listing_new:
 * @year: 0 for every year
 * @kind: (nullable): nick of a kind of subject, "" for all
 *
 * A listing by name. It reads when it is rewound and asked for rows; it belongs to
 * the thread of @store.
 */
HdListing *
hd_listing_new (HdStore *store, HdListingWhat what, gint64 year, const char *kind)
{
  HdListing *self = g_new0 (HdListing, 1);

  self->store = g_object_ref (store);
  self->what = what;
  self->year = year;
  self->kind = g_strdup (kind == NULL ? "" : kind);
  self->as_of = hd_date_today ();
  return self;
}

/* Lists what there was on another day than today, as the figures have it; "" for today. */
void
hd_listing_set_as_of (HdListing *self, const char *as_of)
{
  g_free (self->as_of);
  self->as_of = *as_of == '\0' ? hd_date_today () : g_strdup (as_of);
}

void
hd_listing_free (HdListing *self)
{
  hd_sql_end (&self->sql);
  g_clear_object (&self->store);
  g_free (self->kind);
  g_free (self->as_of);
  g_free (self);
}

/* Starts before the first row. */
gboolean
hd_listing_rewind (HdListing *self, GError **error)
{
  HdContext context = { .year = self->year };
  char day[16];

  hd_sql_end (&self->sql);
  if (!hd_sql_begin (&self->sql, hd_store_db (self->store), text_of (self), error))
    return FALSE;
  if (self->year != 0)
    hd_sql_bind_int (&self->sql, ":year", self->year);
  hd_sql_bind_text (&self->sql, ":kind", self->kind);
  hd_context_set_as_of (&context, self->as_of);
  hd_context_day (&context, day);
  hd_sql_bind_text (&self->sql, ":day", day);
  if (self->what == HD_LISTING_EXEMPLARS)
    hd_sql_bind_text (&self->sql, ":as_of", self->as_of);
  return TRUE;
}

/* TRUE with a row, FALSE at the end or with error set. At the end the statement is
 * given back, so that a listing that was read leaves no snapshot open. */
gboolean
hd_listing_next (HdListing *self, GError **error)
{
  if (self->sql.stmt == NULL)
    return FALSE;
  if (hd_sql_step (&self->sql, error))
    return TRUE;
  hd_sql_end (&self->sql);
  return FALSE;
}

/* Of the row last fetched, valid until the next one. Never NULL. */
const char *
hd_listing_text (HdListing *self, HdListingField field)
{
  return hd_sql_text (&self->sql, field);
}

static guint *
frozen (HdStore *store)
{
  guint *depth = g_object_get_data (G_OBJECT (store), "hd-frozen");

  if (depth == NULL) {
    depth = g_new0 (guint, 1);
    g_object_set_data_full (G_OBJECT (store), "hd-frozen", depth, g_free);
  }
  return depth;
}

gboolean
hd_store_freeze (HdStore *store, GError **error)
{
  guint *depth = frozen (store);

  /* A read transaction begins with its first read. */
  if (hd_store_is_read_only (store) && *depth == 0 &&
      !hd_db_exec (hd_store_db (store), "BEGIN; SELECT COUNT (*) FROM council", error))
    return FALSE;
  (*depth)++;
  return TRUE;
}

void
hd_store_thaw (HdStore *store)
{
  guint *depth = frozen (store);

  g_return_if_fail (*depth > 0);
  if (--*depth == 0 && hd_store_is_read_only (store))
    hd_db_exec (hd_store_db (store), "COMMIT", NULL);
}
