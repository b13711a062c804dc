/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Entries with passages in common, of this contest and of the years before. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include "contest.h"
#include "store/contest.h"
#include "store/likeness.h"
#include "store/text.h"

/* An entry as people name it. (transfer full) (nullable) */
static JsonObject *
entry_object (CtlContest *self, gint64 id, gint64 *contest, GError **error)
{
  g_autoptr (HdRecord) entry = hd_store_get (self->store, HD_TYPE_ENTRY, id, error);
  g_autoptr (HdRecord) of = entry == NULL ? NULL : hd_store_get (self->store, HD_TYPE_CONTEST, hd_record_int (entry, HD_ENTRY_CONTEST), error);
  g_autofree char *byline = NULL;
  JsonObject *object;

  if (of == NULL)
    return NULL;
  *contest = hd_record_id (of);
  byline = hd_entry_byline (self->store, id);
  object = json_object_new ();
  json_object_set_int_member (object, "year", hd_record_int (of, HD_CONTEST_YEAR));
  json_object_set_int_member (object, "number", hd_record_int (entry, HD_ENTRY_NUMBER));
  json_object_set_string_member (object, "title", hd_record_text (entry, HD_ENTRY_TITLE));
  json_object_set_string_member (object, "authors", byline);
  return object;
}

static void
print_entry (JsonObject *entry)
{
  ctl_print ("\t%" PRId64 "/%" PRId64 " %s (%s)", json_object_get_int_member (entry, "number"), json_object_get_int_member (entry, "year"),
             json_object_get_string_member (entry, "title"), json_object_get_string_member (entry, "authors"));
}

/* Prints a pair, or adds it to the list; those of other contests only are passed over. */
static gboolean
show_pair (CtlContest *self, const HdLikePair *pair, JsonArray *array, GError **error)
{
  gint64 contests[2];
  g_autoptr (JsonObject) first = entry_object (self, pair->first, &contests[0], error);
  g_autoptr (JsonObject) second = first == NULL ? NULL : entry_object (self, pair->second, &contests[1], error);
  g_autoptr (HdRecord) record = NULL;
  g_autofree char *share = hd_number_format_hundredths (pair->share);
  const char *verdict;

  if (second == NULL)
    return FALSE;
  if (self->call->year != 0 && contests[0] != self->contest && contests[1] != self->contest)
    return TRUE;
  record = hd_entry_pair_find (self->store, pair->first, pair->second);
  verdict = record == NULL ? "" : hd_record_text (record, HD_ENTRY_PAIR_VERDICT);
  if (array != NULL) {
    JsonObject *object = json_object_new ();

    json_object_set_int_member (object, "share", pair->share);
    json_object_set_object_member (object, "first", g_steal_pointer (&first));
    json_object_set_object_member (object, "second", g_steal_pointer (&second));
    json_object_set_string_member (object, "verdict", verdict);
    json_object_set_string_member (object, "reason", record == NULL ? "" : hd_record_text (record, HD_ENTRY_PAIR_REASON));
    json_array_add_object_element (array, object);
    return TRUE;
  }
  ctl_print ("%s %%", share);
  print_entry (first);
  print_entry (second);
  ctl_print ("\t%s\n", record == NULL ? _("not decided") : _(hd_choice_label (hd_pair_verdicts, verdict)));
  return TRUE;
}

CtlStatus
ctl_contest_duplicates (CtlContest *self, GError **error)
{
  gint64 least = hd_likeness_least (self->store);
  g_autoptr (HdLikeness) likeness = hd_likeness_load (self->store, self->call->cancellable, error);
  g_autoptr (GArray) pairs = likeness == NULL ? NULL : hd_likeness_pairs (likeness, least, self->call->cancellable);
  g_autoptr (JsonObject) object = NULL;
  JsonArray *array = NULL;

  if (likeness != NULL && pairs == NULL)
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CANCELLED, _("Stopped"));
  if (pairs == NULL)
    return CTL_REFUSED;
  if (self->call->json) {
    object = json_object_new ();
    array = json_array_new ();
    json_object_set_int_member (object, "least", least);
    json_object_set_array_member (object, "pairs", array);
  }
  for (guint i = 0; i < pairs->len; i++)
    if (!show_pair (self, &g_array_index (pairs, HdLikePair, i), array, error))
      return CTL_REFUSED;
  if (object != NULL)
    ctl_print_object (g_steal_pointer (&object));
  return CTL_DONE;
}
