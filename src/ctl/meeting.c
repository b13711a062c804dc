/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A meeting of the council without a window: its agenda, its roll, its votes. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include "ctl.h"
#include "store/meeting.h"
#include "store/text.h"

#define N_VOTES 4

typedef struct {
  CtlCall  *call;
  HdStore  *store;
  HdRecord *meeting;
} Session;

/* The meeting of this title or number, tone marks aside: exactly one. (transfer full) */
static HdRecord *
find_meeting (HdStore *store, const char *name, GError **error)
{
  g_autofree char *key = hd_text_key (name);
  g_autoptr (GPtrArray) all = hd_store_get_all (store, HD_TYPE_MEETING, error);
  HdRecord *found = NULL;
  guint n = 0;

  for (guint i = 0; all != NULL && i < all->len; i++) {
    HdRecord *meeting = g_ptr_array_index (all, i);
    g_autofree char *title = hd_text_key (hd_record_text (meeting, HD_MEETING_TITLE));
    g_autofree char *reference = hd_meeting_reference (HD_MEETING (meeting));
    g_autofree char *number = g_strdup_printf ("%" PRId64, hd_record_int (meeting, HD_MEETING_NUMBER));

    if (strcmp (title, key) == 0 || (hd_record_int (meeting, HD_MEETING_NUMBER) != 0 && (strcmp (reference, name) == 0 || strcmp (number, name) == 0))) {
      found = meeting;
      n++;
    }
  }
  if (n == 1)
    return g_object_ref (found);
  if (all != NULL && n == 0)
    g_set_error (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("There is no meeting “%s”; “hoadepctl list FILE meetings” lists them"), name);
  else if (all != NULL)
    g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("There are %u meetings “%s”; give the number of the minutes"), n, name);
  return NULL;
}

static const char *
yes_or_no (gboolean value)
{
  return value ? _("yes") : _("no");
}

static void
set_label (JsonObject *object, HdStore *store, const char *name, const char *table, gint64 id)
{
  g_autofree char *label = hd_store_label (store, table, id);

  json_object_set_string_member (object, name, label);
}

/* An item with what its votes come to. (transfer full) (nullable) */
static JsonObject *
item_object (Session *self, HdRecord *item, guint position, HdTally *tally, GError **error)
{
  gint64 id = hd_record_int (item, HD_AGENDA_ITEM_NOMINATION);
  g_autoptr (HdRecord) nomination = hd_store_get (self->store, HD_TYPE_NOMINATION, id, error);
  JsonObject *object;

  if (nomination == NULL || !hd_agenda_tally (self->store, HD_AGENDA_ITEM (item), tally, error))
    return NULL;
  object = json_object_new ();
  json_object_set_int_member (object, "number", position);
  json_object_set_string_member (object, "full_name", hd_record_text (nomination, HD_NOMINATION_FULL_NAME));
  set_label (object, self->store, "unit", "unit", hd_record_int (nomination, HD_NOMINATION_UNIT));
  set_label (object, self->store, "award_form", "award_form", hd_record_int (nomination, HD_NOMINATION_AWARD_FORM));
  json_object_set_boolean_member (object, "counted", tally->counted);
  json_object_set_int_member (object, "members", tally->members);
  json_object_set_int_member (object, "agree", tally->agree);
  json_object_set_int_member (object, "disagree", tally->disagree);
  json_object_set_int_member (object, "other", tally->other);
  json_object_set_int_member (object, "invalid", tally->invalid);
  json_object_set_int_member (object, "written_agree", tally->written_agree);
  json_object_set_int_member (object, "written_disagree", tally->written_disagree);
  json_object_set_int_member (object, "written_other", tally->written_other);
  json_object_set_int_member (object, "silent", tally->silent);
  json_object_set_int_member (object, "threshold", tally->threshold);
  json_object_set_int_member (object, "needed", tally->needed);
  json_object_set_int_member (object, "share", tally->share);
  json_object_set_boolean_member (object, "passes", tally->passes);
  json_object_set_string_member (object, "result", hd_record_text (item, HD_AGENDA_ITEM_RESULT));
  json_object_set_boolean_member (object, "passes_higher", hd_record_bool (item, HD_AGENDA_ITEM_PASSES_HIGHER));
  return object;
}

static void
print_item (JsonObject *object, const HdTally *tally, gboolean with_votes)
{
  g_autofree char *share = hd_number_format_hundredths (tally->share);

  ctl_print ("%" PRId64 "\t%s\t%s\t%s", json_object_get_int_member (object, "number"), json_object_get_string_member (object, "full_name"),
             json_object_get_string_member (object, "unit"), json_object_get_string_member (object, "award_form"));
  if (with_votes && !tally->counted)
    ctl_print ("\t%s", _("not counted"));
  else if (with_votes)
    ctl_print ("\t%" PRId64 "/%" PRId64 " = %s %%\t%s", tally->agree + tally->written_agree, tally->members, share,
               tally->passes ? _("Passed") : _("Not passed"));
  ctl_print ("\n");
}

/* The meeting, its quorum and its items: what “agenda” and “result” print. */
static gboolean
print_items (Session *self, gboolean with_votes, GError **error)
{
  g_autoptr (GPtrArray) items = hd_meeting_items (self->store, hd_record_id (self->meeting), error);
  g_autoptr (JsonObject) object = json_object_new ();
  JsonArray *array = json_array_new ();
  HdQuorum quorum;

  json_object_set_array_member (object, "items", array);
  if (items == NULL || !hd_meeting_quorum (self->store, hd_record_id (self->meeting), &quorum, error))
    return FALSE;
  json_object_set_string_member (object, "title", hd_record_text (self->meeting, HD_MEETING_TITLE));
  json_object_set_string_member (object, "held", hd_record_text (self->meeting, HD_MEETING_HELD));
  json_object_set_string_member (object, "state", hd_record_text (self->meeting, HD_MEETING_STATE));
  json_object_set_string_member (object, "ballot", hd_record_text (self->meeting, HD_MEETING_BALLOT));
  json_object_set_int_member (object, "members", quorum.members);
  json_object_set_int_member (object, "present", quorum.present);
  json_object_set_int_member (object, "quorum_needed", quorum.needed);
  json_object_set_boolean_member (object, "quorum", quorum.reached);
  json_object_set_string_member (object, "quorum_reason", hd_record_text (self->meeting, HD_MEETING_QUORUM_REASON));
  if (with_votes && !self->call->json)
    ctl_print (_("Members: %" PRId64 " · present: %" PRId64 " · needed: %" PRId64 " · quorum: %s\n"), quorum.members, quorum.present,
               quorum.needed, yes_or_no (quorum.reached));
  for (guint i = 0; i < items->len; i++) {
    HdTally tally;
    JsonObject *item = item_object (self, g_ptr_array_index (items, i), i + 1, &tally, error);

    if (item == NULL)
      return FALSE;
    json_array_add_object_element (array, item);
    if (!self->call->json)
      print_item (item, &tally, with_votes);
  }
  if (self->call->json)
    ctl_print_object (g_steal_pointer (&object));
  return TRUE;
}

/* Prints the agenda; with “all”, everything that is ready is put on it first. */
static gboolean
do_agenda (Session *self, GError **error)
{
  if (self->call->arguments->len > 3) {
    g_autoptr (GArray) ids = NULL;

    if (strcmp (ctl_argument (self->call, 3), "all") != 0) {
      g_set_error_literal (error, CTL_ERROR, 0, _("after “agenda” only “all” may stand"));
      return FALSE;
    }
    ids = hd_meeting_ready (self->store, hd_record_int (self->meeting, HD_MEETING_YEAR), error);
    if (ids == NULL || !hd_meeting_add_items (self->store, hd_record_id (self->meeting), (gint64 *) ids->data, ids->len, error))
      return FALSE;
  }
  return print_items (self, FALSE, error);
}

/* The attendance of the member of this name, new if there is none. (transfer full) (nullable) */
static HdRecord *
find_attendance (Session *self, GPtrArray *members, const char *name, GError **error)
{
  g_autoptr (GPtrArray) rows = hd_store_find_ref (self->store, HD_TYPE_ATTENDANCE, "meeting", hd_record_id (self->meeting), error);
  g_autofree char *key = hd_text_key (name);
  gint64 member = 0;

  for (guint i = 0; rows != NULL && i < members->len && member == 0; i++) {
    g_autofree char *theirs = hd_text_key (hd_record_text (g_ptr_array_index (members, i), HD_MEMBER_FULL_NAME));

    if (strcmp (key, theirs) == 0)
      member = hd_record_id (g_ptr_array_index (members, i));
  }
  if (rows == NULL)
    return NULL;
  if (member == 0) {
    g_set_error (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("There is no member “%s” on that day"), name);
    return NULL;
  }
  for (guint i = 0; i < rows->len; i++)
    if (hd_record_int (g_ptr_array_index (rows, i), HD_ATTENDANCE_MEMBER) == member)
      return g_object_ref (g_ptr_array_index (rows, i));
  return g_object_new (HD_TYPE_ATTENDANCE, "meeting", hd_record_id (self->meeting), "member", member, NULL);
}

static gboolean
print_roll (Session *self, GPtrArray *members, GError **error)
{
  g_autoptr (GPtrArray) rows = hd_store_find_ref (self->store, HD_TYPE_ATTENDANCE, "meeting", hd_record_id (self->meeting), error);
  g_autoptr (JsonArray) array = json_array_new ();

  for (guint i = 0; rows != NULL && i < members->len; i++) {
    HdRecord *member = g_ptr_array_index (members, i);
    const char *state = "", *substitute = "";
    JsonObject *object = json_object_new ();

    for (guint k = 0; k < rows->len; k++) {
      HdRecord *row = g_ptr_array_index (rows, k);

      if (hd_record_int (row, HD_ATTENDANCE_MEMBER) == hd_record_id (member)) {
        state = hd_record_text (row, HD_ATTENDANCE_STATE);
        substitute = hd_record_text (row, HD_ATTENDANCE_SUBSTITUTE);
      }
    }
    json_object_set_string_member (object, "full_name", hd_record_text (member, HD_MEMBER_FULL_NAME));
    json_object_set_string_member (object, "role", hd_record_text (member, HD_MEMBER_ROLE));
    json_object_set_string_member (object, "state", state);
    json_object_set_string_member (object, "substitute", substitute);
    json_array_add_object_element (array, object);
    if (!self->call->json)
      ctl_print ("%s\t%s\t%s\n", hd_record_text (member, HD_MEMBER_FULL_NAME), state, substitute);
  }
  if (rows != NULL && self->call->json) {
    g_autoptr (JsonNode) node = json_node_new (JSON_NODE_ARRAY);

    json_node_set_array (node, array);
    ctl_print_json (node);
  }
  return rows != NULL;
}

/* Prints who is there; “all”: everyone without a mark is; NAME STATE: one of them. */
static gboolean
do_roll (Session *self, GError **error)
{
  g_autoptr (GPtrArray) members = hd_members_on (self->store, hd_record_text (self->meeting, HD_MEETING_HELD), error);
  guint n = self->call->arguments->len;

  if (members == NULL)
    return FALSE;
  if (n == 5) {
    g_autoptr (HdRecord) row = find_attendance (self, members, ctl_argument (self->call, 3), error);

    if (row == NULL)
      return FALSE;
    hd_record_set_text (row, HD_ATTENDANCE_STATE, ctl_argument (self->call, 4));
    if (!hd_store_save (self->store, row, error))
      return FALSE;
  } else if (n == 4 && strcmp (ctl_argument (self->call, 3), "all") == 0) {
    if (!hd_meeting_call_roll (self->store, hd_record_id (self->meeting), error))
      return FALSE;
  } else if (n != 3) {
    g_set_error_literal (error, CTL_ERROR, 0, _("after “roll” stand “all”, or a member and a state"));
    return FALSE;
  }
  return print_roll (self, members, error);
}

/* NUMBER AGREE [DISAGREE [OTHER [INVALID]]]: what is left out is 0. */
static gboolean
do_vote (Session *self, GError **error)
{
  static const guint fields[N_VOTES] = { HD_AGENDA_ITEM_AGREE, HD_AGENDA_ITEM_DISAGREE, HD_AGENDA_ITEM_OTHER, HD_AGENDA_ITEM_INVALID };
  g_autoptr (GPtrArray) items = hd_meeting_items (self->store, hd_record_id (self->meeting), error);
  gint64 numbers[N_VOTES + 1] = { 0 };
  guint n = self->call->arguments->len;
  HdRecord *item;

  if (items == NULL)
    return FALSE;
  if (n < 5) {
    g_set_error_literal (error, CTL_ERROR, 0, _("after “vote” stand the number of an item and its votes"));
    return FALSE;
  }
  for (guint i = 3; i < n; i++)
    if (!g_ascii_string_to_signed (ctl_argument (self->call, i), 10, 0, 100000, &numbers[i - 3], NULL)) {
      g_set_error (error, CTL_ERROR, 0, _("“%s” is not a whole number"), ctl_argument (self->call, i));
      return FALSE;
    }
  if (numbers[0] < 1 || numbers[0] > items->len) {
    g_set_error (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("There is no item %" PRId64 " on this agenda"), numbers[0]);
    return FALSE;
  }
  item = g_ptr_array_index (items, numbers[0] - 1);
  for (guint i = 0; i < N_VOTES; i++)
    hd_record_set_int (item, fields[i], numbers[i + 1]);
  hd_record_set_int (item, HD_AGENDA_ITEM_COUNTED, TRUE);
  return hd_store_save (self->store, item, error) && print_items (self, TRUE, error);
}

static gboolean
do_result (Session *self, GError **error)
{
  return print_items (self, TRUE, error);
}

static gboolean
do_conclude (Session *self, GError **error)
{
  return hd_meeting_conclude (self->store, hd_record_id (self->meeting), error) && print_items (self, TRUE, error);
}

static const struct {
  const char *name;
  guint       max;       /* arguments; with fewer than `writes`, nothing is written */
  guint       writes;
  gboolean  (*run) (Session *self, GError **error);
} verbs[] = {
  { "agenda",   4, 4, do_agenda },
  { "roll",     5, 4, do_roll },
  { "vote",     8, 3, do_vote },
  { "result",   3, 4, do_result },
  { "conclude", 3, 3, do_conclude },
};

CtlStatus
ctl_meeting (CtlCall *call, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (verbs); i++) {
    g_autoptr (HdStore) store = NULL;
    g_autoptr (HdRecord) meeting = NULL;
    Session self = { .call = call };

    if (strcmp (verbs[i].name, ctl_argument (call, 2)) != 0)
      continue;
    if (call->arguments->len > verbs[i].max) {
      g_set_error_literal (error, CTL_ERROR, 0, _("too many arguments"));
      return CTL_USAGE;
    }
    store = ctl_open (call, call->arguments->len < verbs[i].writes, error);
    meeting = store == NULL ? NULL : find_meeting (store, ctl_argument (call, 1), error);
    self.store = store;
    self.meeting = meeting;
    return meeting != NULL && verbs[i].run (&self, error) ? CTL_DONE : CTL_REFUSED;
  }
  g_set_error (error, CTL_ERROR, 0, _("a meeting has no “%s”; it has: agenda, roll, vote, result, conclude"), ctl_argument (call, 2));
  return CTL_USAGE;
}
