/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is hidden in the texts, codes under a sealed key, and its opening. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include "contest.h"
#include "exchange/leak-check.h"
#include "store/contest.h"

static void
add_text (JsonBuilder *builder, const char *name, const char *value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, value);
}

static void
add_int (JsonBuilder *builder, const char *name, gint64 value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, value);
}

/* One line for each passage that is hidden, or proposed to be, in entries without a code. */
static gboolean
print_masks (CtlContest *self, GError **error)
{
  g_autoptr (GPtrArray) entries = hd_entries_of (self->store, self->contest, error);
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  if (entries == NULL)
    return FALSE;
  json_builder_begin_array (builder);
  for (guint i = 0; i < entries->len; i++) {
    HdRecord *entry = g_ptr_array_index (entries, i);
    g_autoptr (GPtrArray) masks = NULL;

    if (hd_record_bool (entry, HD_ENTRY_CODED))
      continue;
    masks = hd_masks_of (self->store, hd_record_id (entry), error);
    if (masks == NULL)
      return FALSE;
    for (guint m = 0; m < masks->len; m++) {
      HdRecord *mask = g_ptr_array_index (masks, m);

      json_builder_begin_object (builder);
      add_int (builder, "entry", hd_record_int (entry, HD_ENTRY_NUMBER));
      add_text (builder, "kind", hd_record_text (mask, HD_MASK_KIND));
      add_text (builder, "state", hd_record_text (mask, HD_MASK_STATE));
      add_int (builder, "start", hd_record_int (mask, HD_MASK_START));
      add_text (builder, "covered", hd_record_text (mask, HD_MASK_COVERED));
      json_builder_end_object (builder);
      if (!self->call->json)
        ctl_print ("%" PRId64 "\t%s\t%s\n", hd_record_int (entry, HD_ENTRY_NUMBER),
                   _(hd_choice_label (hd_mask_states, hd_record_text (mask, HD_MASK_STATE))), hd_record_text (mask, HD_MASK_COVERED));
    }
  }
  json_builder_end_array (builder);
  if (self->call->json)
    ctl_print_json (json_builder_get_root (builder));
  return TRUE;
}

CtlStatus
ctl_contest_masks (CtlContest *self, GError **error)
{
  const char *what = ctl_contest_argument (self, 0);
  guint n;

  if (what != NULL && strcmp (what, "confirm") != 0) {
    g_set_error (error, CTL_ERROR, 0, _("%s: say nothing, or confirm"), what);
    return CTL_USAGE;
  }
  if (!self->call->dry_run && (!hd_mask_propose_all (self->store, self->contest, self->call->cancellable, &n, error) ||
                               (what != NULL && !hd_mask_confirm_unseen (self->store, self->contest, &n, error))))
    return CTL_REFUSED;
  return print_masks (self, error) ? CTL_DONE : CTL_REFUSED;
}

/* What is ready, and what of it leaks. */
static CtlStatus
look (CtlContest *self, GError **error)
{
  g_autoptr (GArray) ready = hd_blind_ready (self->store, self->contest, error);
  g_autoptr (GPtrArray) leaks = ready == NULL ? NULL : hd_blind_leaks (self->store, self->contest, error);
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  if (leaks == NULL)
    return CTL_REFUSED;
  json_builder_begin_object (builder);
  add_int (builder, "ready", ready->len);
  json_builder_set_member_name (builder, "leaks");
  json_builder_begin_array (builder);
  for (guint i = 0; i < leaks->len; i++) {
    HdLeak *leak = g_ptr_array_index (leaks, i);
    g_autoptr (HdRecord) entry = hd_store_get (self->store, HD_TYPE_ENTRY, leak->entry, NULL);
    gint64 number = entry == NULL ? 0 : hd_record_int (entry, HD_ENTRY_NUMBER);

    json_builder_begin_object (builder);
    add_int (builder, "entry", number);
    add_text (builder, "where", leak->where);
    add_text (builder, "found", leak->found);
    add_int (builder, "at", leak->at);
    json_builder_end_object (builder);
    if (!self->call->json)
      ctl_print ("%" PRId64 "\t%s\t%s\n", number, leak->where, leak->found);
  }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  if (self->call->json)
    ctl_print_json (json_builder_get_root (builder));
  else
    ctl_print (ngettext ("%u entry is ready for a code\n", "%u entries are ready for their codes\n", ready->len), ready->len);
  return leaks->len > 0 ? CTL_REFUSED : CTL_DONE;
}

/* The newest key of the contest. (transfer full) */
static HdRecord *
last_key (CtlContest *self, GError **error)
{
  g_autoptr (GPtrArray) keys = hd_store_find_ref (self->store, HD_TYPE_CONTEST_KEY, "contest", self->contest, error);
  HdRecord *last = NULL;

  for (guint i = 0; keys != NULL && i < keys->len; i++)
    if (last == NULL || hd_record_id (g_ptr_array_index (keys, i)) > hd_record_id (last))
      last = g_ptr_array_index (keys, i);
  return last == NULL ? NULL : g_object_ref (last);
}

CtlStatus
ctl_contest_code (CtlContest *self, GError **error)
{
  char *passphrase;
  g_autoptr (HdRecord) key = NULL;
  guint works;
  gboolean done;

  if (self->call->dry_run)
    return look (self, error);
  passphrase = ctl_contest_passphrase (self, error);
  if (passphrase == NULL)
    return error != NULL && *error != NULL && (*error)->domain == CTL_ERROR ? CTL_USAGE : CTL_REFUSED;
  done = hd_blind_code (self->store, self->contest, passphrase, hd_leak_clean_picture, NULL, &works, error);
  ctl_contest_forget (passphrase);
  if (!done || (key = last_key (self, error)) == NULL)
    return CTL_REFUSED;
  if (self->call->json) {
    JsonObject *object = json_object_new ();

    json_object_set_int_member (object, "works", works);
    json_object_set_string_member (object, "digest", hd_record_text (key, HD_CONTEST_KEY_DIGEST));
    ctl_print_object (object);
  } else
    ctl_print ("%u\t%s\n", works, hd_record_text (key, HD_CONTEST_KEY_DIGEST));
  return CTL_DONE;
}

/* Which work was whose, by the codes, and where no prize may go. */
static gboolean
print_opened (CtlContest *self, GError **error)
{
  g_autoptr (GPtrArray) works = hd_works_of (self->store, self->contest, error);
  g_autoptr (GPtrArray) nowhere = works == NULL ? NULL : hd_blind_void (self->store, self->contest, error);
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  if (nowhere == NULL)
    return FALSE;
  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "works");
  json_builder_begin_array (builder);
  for (guint i = 0; i < works->len; i++) {
    HdRecord *work = g_ptr_array_index (works, i);
    g_autoptr (HdRecord) entry = hd_store_get (self->store, HD_TYPE_ENTRY, hd_record_int (work, HD_WORK_ENTRY), error);
    g_autofree char *byline = entry == NULL ? NULL : hd_entry_byline (self->store, hd_record_id (entry));

    if (entry == NULL)
      return FALSE;
    json_builder_begin_object (builder);
    add_text (builder, "code", hd_record_text (work, HD_WORK_CODE));
    add_int (builder, "entry", hd_record_int (entry, HD_ENTRY_NUMBER));
    add_text (builder, "title", hd_record_text (entry, HD_ENTRY_TITLE));
    add_text (builder, "authors", byline);
    json_builder_end_object (builder);
    if (!self->call->json)
      ctl_print ("%s\t%" PRId64 "\t%s\t%s\n", hd_record_text (work, HD_WORK_CODE), hd_record_int (entry, HD_ENTRY_NUMBER),
                 hd_record_text (entry, HD_ENTRY_TITLE), byline);
  }
  json_builder_end_array (builder);
  json_builder_set_member_name (builder, "void");
  json_builder_begin_array (builder);
  for (guint i = 0; i < nowhere->len; i++) {
    json_builder_add_string_value (builder, g_ptr_array_index (nowhere, i));
    if (!self->call->json)
      g_printerr ("%s\n", (char *) g_ptr_array_index (nowhere, i));
  }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  if (self->call->json)
    ctl_print_json (json_builder_get_root (builder));
  return TRUE;
}

CtlStatus
ctl_contest_unblind (CtlContest *self, GError **error)
{
  char **witnesses = self->call->witnesses;
  char *passphrase;
  gboolean done;

  if (witnesses == NULL || g_strv_length (witnesses) != 2) {
    g_set_error_literal (error, CTL_ERROR, 0, _("the key is opened before two witnesses: give --witness twice"));
    return CTL_USAGE;
  }
  passphrase = ctl_contest_passphrase (self, error);
  if (passphrase == NULL)
    return error != NULL && *error != NULL && (*error)->domain == CTL_ERROR ? CTL_USAGE : CTL_REFUSED;
  done = hd_blind_open (self->store, self->contest, passphrase, witnesses[0], witnesses[1], error);
  ctl_contest_forget (passphrase);
  return done && print_opened (self, error) ? CTL_DONE : CTL_REFUSED;
}
