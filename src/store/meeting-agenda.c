/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a meeting is about, and who is called. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include "meeting-private.h"
#include "sql-private.h"

char *
hd_meeting_reference (HdMeeting *meeting)
{
  gint64 number = hd_record_int (HD_RECORD (meeting), HD_MEETING_NUMBER);
  const char *symbol = hd_record_text (HD_RECORD (meeting), HD_MEETING_SYMBOL);

  if (number == 0)
    return g_strdup ("");
  return g_strdup_printf ("%02" PRId64 "%s%s", number, *symbol != '\0' ? "/" : "", symbol);
}

static int
compare_positions (gconstpointer a, gconstpointer b)
{
  HdRecord *x = *(HdRecord *const *) a, *y = *(HdRecord *const *) b;
  gint64 first = hd_record_int (x, HD_AGENDA_ITEM_POSITION), second = hd_record_int (y, HD_AGENDA_ITEM_POSITION);

  if (first != second)
    return first < second ? -1 : 1;
  return hd_record_id (x) < hd_record_id (y) ? -1 : 1;
}

GPtrArray *
hd_meeting_items (HdStore *store, gint64 meeting, GError **error)
{
  GPtrArray *items = hd_store_find_ref (store, HD_TYPE_AGENDA_ITEM, "meeting", meeting, error);

  if (items != NULL)
    g_ptr_array_sort (items, compare_positions);
  return items;
}

GArray *
hd_meeting_ready (HdStore *store, gint64 year, GError **error)
{
  g_auto (HdSql) sql = { 0 };

  /* Few steps meet, and each finds its dossiers by an index. */
  if (!hd_sql_begin (&sql, hd_store_db (store),
                     "SELECT n.id FROM chain_step s CROSS JOIN nomination n ON n.chain = s.chain AND n.step = s.code"
                     " LEFT JOIN award_form f ON f.id = n.award_form"
                     " WHERE s.meeting <> 0 AND (:year = 0 OR n.year = :year) AND NOT EXISTS (SELECT 1 FROM agenda_item i"
                     " JOIN meeting m ON m.id = i.meeting WHERE i.nomination = n.id AND m.state = 'planned')"
                     " ORDER BY f.position, f.id, n.kind <> 'collective', n.name_sort, n.id", error))
    return NULL;
  hd_sql_bind_int (&sql, ":year", year);
  return hd_sql_ids (&sql, error);
}

gboolean
hd_meeting_add_items (HdStore *store, gint64 meeting, const gint64 *nominations, guint n, GError **error)
{
  g_autofree char *label = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Put %u dossier on the agenda", "Put %u dossiers on the agenda", n), n);

  if (!hd_store_begin (store, label, error))
    return FALSE;
  for (guint i = 0; i < n; i++) {
    g_autoptr (HdRecord) item = g_object_new (HD_TYPE_AGENDA_ITEM, "meeting", meeting, "nomination", nominations[i], NULL);

    if (!hd_store_save (store, item, error)) {
      hd_store_rollback (store);
      return FALSE;
    }
  }
  return hd_store_commit (store, error);
}

gboolean
hd_agenda_move_item (HdStore *store, gint64 item, int by, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_AGENDA_ITEM, item, error);
  g_autoptr (GPtrArray) items = record == NULL ? NULL : hd_meeting_items (store, hd_record_int (record, HD_AGENDA_ITEM_MEETING), error);
  guint from = 0, to;

  if (items == NULL)
    return FALSE;
  while (from < items->len && hd_record_id (g_ptr_array_index (items, from)) != item)
    from++;
  to = from + by;
  if (from >= items->len || to >= items->len)
    return TRUE;
  if (!hd_store_begin (store, _("Order of the agenda"), error))
    return FALSE;
  g_ptr_array_insert (items, to, g_ptr_array_steal_index (items, from));
  /* Numbered anew, for what was taken off has left gaps. */
  for (guint i = 0; i < items->len; i++) {
    HdRecord *each = g_ptr_array_index (items, i);

    hd_record_set_int (each, HD_AGENDA_ITEM_POSITION, i + 1);
    if (hd_record_is_dirty (each) && !hd_store_save (store, each, error)) {
      hd_store_rollback (store);
      return FALSE;
    }
  }
  return hd_store_commit (store, error);
}

gboolean
hd_meeting_call_roll (HdStore *store, gint64 meeting, GError **error)
{
  g_autofree char *day = hd_meeting_day (store, meeting);
  g_autoptr (GPtrArray) members = hd_members_on (store, day, error);

  if (members == NULL || !hd_store_begin (store, _("Call the roll"), error))
    return FALSE;
  for (guint i = 0; i < members->len; i++) {
    gint64 member = hd_record_id (g_ptr_array_index (members, i));
    g_autofree char *presence = hd_meeting_presence (store, meeting, member);
    g_autoptr (HdRecord) row = NULL;

    if (*presence != '\0')
      continue;
    row = g_object_new (HD_TYPE_ATTENDANCE, "meeting", meeting, "member", member, "state", "present", NULL);
    if (!hd_store_save (store, row, error)) {
      hd_store_rollback (store);
      return FALSE;
    }
  }
  return hd_store_commit (store, error);
}
