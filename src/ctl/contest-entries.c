/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Entries taken in from a folder, looked at by the rules, and found to keep them. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include "contest.h"
#include "exchange/entry-folder.h"
#include "exchange/entry-pack.h"
#include "exchange/import-match.h"
#include "store/contest.h"

static gboolean
check_contest (CtlContest *self, HdRecord **contest, GError **error)
{
  if (self->contest == 0) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("The file has no contest of that year"));
    return FALSE;
  }
  *contest = hd_store_get (self->store, HD_TYPE_CONTEST, self->contest, error);
  return *contest != NULL;
}

/* The unit and the day that hold for all of them. */
static gboolean
read_intake (CtlContest *self, HdRecord *contest, char **day, HdEntryIntake *intake, GError **error)
{
  g_autoptr (HdMatcher) matcher = NULL;

  *day = self->call->date != NULL ? g_strdup (self->call->date) : hd_date_today ();
  intake->contest = self->contest;
  intake->received = *day;
  intake->means = self->call->unit != NULL ? "unit" : "email";
  intake->receiver = "";
  if (self->call->unit == NULL)
    return TRUE;
  matcher = hd_matcher_new (self->store, hd_record_int (contest, HD_CONTEST_YEAR), error);
  if (matcher == NULL)
    return FALSE;
  intake->unit = hd_matcher_unit (matcher, self->call->unit);
  if (intake->unit != 0)
    return TRUE;
  g_set_error (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("There is no unit “%s”"), self->call->unit);
  return FALSE;
}

static void
print_file (CtlContest *self, JsonBuilder *builder, HdEntryFile *file, gint64 number)
{
  const char *state = *file->refused != '\0' ? "refused" : "taken";
  g_autofree char *shown = number != 0 ? g_strdup_printf ("%" PRId64, number) : g_strdup ("");

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "file");
  json_builder_add_string_value (builder, file->name);
  json_builder_set_member_name (builder, "state");
  json_builder_add_string_value (builder, state);
  json_builder_set_member_name (builder, "number");
  json_builder_add_int_value (builder, number);
  json_builder_set_member_name (builder, "title");
  json_builder_add_string_value (builder, file->cover.title);
  json_builder_set_member_name (builder, "authors");
  json_builder_add_string_value (builder, file->cover.authors);
  json_builder_set_member_name (builder, "reason");
  json_builder_add_string_value (builder, file->refused);
  json_builder_end_object (builder);
  if (self->call->json)
    return;
  if (*file->refused != '\0')
    ctl_print ("%s: %s\n", file->name, file->refused);
  else
    ctl_print ("%s\t%s\t%s\t%s\n", shown, file->cover.title, file->cover.authors, file->name);
}

CtlStatus
ctl_contest_receive (CtlContest *self, GError **error)
{
  g_autoptr (HdRecord) contest = NULL;
  g_autoptr (GPtrArray) roots = g_ptr_array_new_with_free_func (g_object_unref), files = NULL;
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autofree char *day = NULL;
  HdEntryIntake intake = { 0 };
  guint taken = 0;

  if (!check_contest (self, &contest, error) || !read_intake (self, contest, &day, &intake, error))
    return CTL_REFUSED;
  g_ptr_array_add (roots, g_file_new_for_commandline_arg (ctl_contest_argument (self, 0)));
  files = hd_entry_files_read (self->store, roots, &intake, ctl_progress, (gpointer) _("Reading"), self->call->cancellable, error);
  ctl_progress_end ();
  if (files == NULL)
    return CTL_REFUSED;
  if (!self->call->dry_run && !hd_entry_files_take (self->store, files, &intake, ids, NULL, NULL, self->call->cancellable, error))
    return CTL_REFUSED;
  json_builder_begin_array (builder);
  for (guint i = 0; i < files->len; i++) {
    HdEntryFile *file = g_ptr_array_index (files, i);
    gint64 number = 0;

    if (file->take && !self->call->dry_run) {
      g_autoptr (HdRecord) entry = hd_store_get (self->store, HD_TYPE_ENTRY, g_array_index (ids, gint64, taken), error);

      if (entry == NULL)
        return CTL_REFUSED;
      number = hd_record_int (entry, HD_ENTRY_NUMBER);
    }
    taken += file->take;
    print_file (self, builder, file, number);
  }
  json_builder_end_array (builder);
  if (self->call->json)
    ctl_print_json (json_builder_get_root (builder));
  return taken > 0 ? CTL_DONE : CTL_REFUSED;
}

/* How much a finding weighs, in words. */
static const char *
weight_in_words (HdEntryFinding *finding)
{
  return finding->accepted ? _("Accepted all the same") : finding->fails ? _("Breaks a rule") : _("To be looked at");
}

CtlStatus
ctl_contest_check (CtlContest *self, GError **error)
{
  g_autoptr (HdRecord) contest = NULL;
  g_autoptr (GPtrArray) entries = check_contest (self, &contest, error) ? hd_entries_of (self->store, self->contest, error) : NULL;
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  gboolean broken = FALSE;

  if (entries == NULL)
    return CTL_REFUSED;
  json_builder_begin_array (builder);
  for (guint i = 0; i < entries->len; i++) {
    HdRecord *entry = g_ptr_array_index (entries, i);
    g_autoptr (GPtrArray) findings = hd_entry_check (self->store, hd_record_id (entry), error);

    if (findings == NULL)
      return CTL_REFUSED;
    for (guint k = 0; k < findings->len; k++) {
      HdEntryFinding *finding = g_ptr_array_index (findings, k);
      const char *weight = finding->accepted ? "accepted" : finding->fails ? "fails" : "warns";

      broken |= finding->fails && !finding->accepted;
      json_builder_begin_object (builder);
      json_builder_set_member_name (builder, "number");
      json_builder_add_int_value (builder, hd_record_int (entry, HD_ENTRY_NUMBER));
      json_builder_set_member_name (builder, "title");
      json_builder_add_string_value (builder, hd_record_text (entry, HD_ENTRY_TITLE));
      json_builder_set_member_name (builder, "rule");
      json_builder_add_string_value (builder, finding->rule);
      json_builder_set_member_name (builder, "weight");
      json_builder_add_string_value (builder, weight);
      json_builder_set_member_name (builder, "finding");
      json_builder_add_string_value (builder, finding->sentence);
      json_builder_set_member_name (builder, "reason");
      json_builder_add_string_value (builder, finding->reason);
      json_builder_end_object (builder);
      if (!self->call->json)
        ctl_print ("%" PRId64 "\t%s\t%s\t%s%s%s\n", hd_record_int (entry, HD_ENTRY_NUMBER), weight_in_words (finding),
                   hd_record_text (entry, HD_ENTRY_TITLE), finding->sentence, *finding->reason != '\0' ? "\t" : "", finding->reason);
    }
  }
  json_builder_end_array (builder);
  if (self->call->json)
    ctl_print_json (json_builder_get_root (builder));
  return broken ? CTL_REFUSED : CTL_DONE;
}

/* Those that were received and break no rule keep the rules from now on. */
CtlStatus
ctl_contest_accept (CtlContest *self, GError **error)
{
  g_autoptr (HdRecord) contest = NULL;
  g_autoptr (GPtrArray) entries = check_contest (self, &contest, error) ? hd_entries_of (self->store, self->contest, error) : NULL;
  g_autoptr (GArray) breaking = entries == NULL ? NULL : hd_entries_breaking (self->store, self->contest, error);
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  guint left = 0;

  if (breaking == NULL)
    return CTL_REFUSED;
  for (guint i = 0; i < entries->len; i++) {
    gint64 id = hd_record_id (g_ptr_array_index (entries, i));
    gboolean breaks = FALSE;

    if (strcmp (hd_record_text (g_ptr_array_index (entries, i), HD_ENTRY_STATE), "received") != 0)
      continue;
    for (guint k = 0; k < breaking->len; k++)
      breaks |= g_array_index (breaking, gint64, k) == id;
    left += breaks;
    if (!breaks)
      g_array_append_val (ids, id);
  }
  if (ids->len > 0 && !self->call->dry_run &&
      !hd_entry_set_state (self->store, (const gint64 *) ids->data, ids->len, "valid", self->call->reason != NULL ? self->call->reason : "", error))
    return CTL_REFUSED;
  if (self->call->json) {
    JsonObject *object = json_object_new ();

    json_object_set_int_member (object, "accepted", ids->len);
    json_object_set_int_member (object, "left", left);
    ctl_print_object (object);
  } else
    ctl_print (_("%u entries keep the rules; %u are left that do not\n"), ids->len, left);
  return left > 0 ? CTL_REFUSED : CTL_DONE;
}

/* Which entries go to the City: those whose receipts are named, and those that went before. */
static GArray *
choose_for_city (CtlContest *self, GPtrArray *entries, GArray *named, GError **error)
{
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint a = 1; ctl_contest_argument (self, a) != NULL; a++) {
    gint64 number = g_ascii_strtoll (ctl_contest_argument (self, a), NULL, 10);
    gboolean found = FALSE;

    for (guint i = 0; i < entries->len && !found; i++)
      if (hd_record_int (g_ptr_array_index (entries, i), HD_ENTRY_NUMBER) == number) {
        gint64 id = hd_record_id (g_ptr_array_index (entries, i));

        g_array_append_val (named, id);
        found = TRUE;
      }
    if (!found) {
      g_set_error (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("There is no receipt %s"), ctl_contest_argument (self, a));
      return NULL;
    }
  }
  for (guint i = 0; i < entries->len; i++) {
    gint64 id = hd_record_id (g_ptr_array_index (entries, i));
    gboolean wanted = *hd_record_text (g_ptr_array_index (entries, i), HD_ENTRY_SENT_UP) != '\0';

    for (guint k = 0; k < named->len; k++)
      wanted |= g_array_index (named, gint64, k) == id;
    if (wanted)
      g_array_append_val (all, id);
  }
  return g_steal_pointer (&all);
}

/* The files of what is sent to the City, under names that say what they are. */
CtlStatus
ctl_contest_city (CtlContest *self, GError **error)
{
  g_autoptr (HdRecord) contest = NULL;
  g_autoptr (GPtrArray) entries = check_contest (self, &contest, error) ? hd_entries_of (self->store, self->contest, error) : NULL;
  g_autoptr (GArray) named = g_array_new (FALSE, FALSE, sizeof (gint64)), all = entries == NULL ? NULL : choose_for_city (self, entries, named, error);
  g_autoptr (GFile) folder = NULL;
  g_autofree char *day = NULL;
  HdEntryIntake intake = { 0 };
  guint copied;

  if (all == NULL || !read_intake (self, contest, &day, &intake, error) ||
      (named->len > 0 && !hd_entry_send_up (self->store, (const gint64 *) named->data, named->len, day, error)))
    return CTL_REFUSED;
  folder = g_file_new_for_commandline_arg (ctl_contest_argument (self, 0));
  if (!hd_entry_pack (self->store, (const gint64 *) all->data, all->len, folder, &copied, self->call->cancellable, error))
    return CTL_REFUSED;
  if (self->call->json) {
    JsonObject *object = json_object_new ();

    json_object_set_int_member (object, "entries", all->len);
    json_object_set_int_member (object, "files", copied);
    ctl_print_object (object);
  } else
    ctl_print (_("%u entries for the City, %u files\n"), all->len, copied);
  return CTL_DONE;
}
