/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include "contest.h"
#include "decision-private.h"
#include "entry.h"
#include "judge.h"
#include "text.h"

const HdChoice hd_entry_means[] = {
  { "hand",  N_("By hand") },
  { "post",  N_("By post") },
  { "email", N_("By e-mail") },
  { "disk",  N_("On a disk") },
  { "unit",  N_("Through the unit") },
  { NULL }
};

const HdChoice hd_entry_states[] = {
  { "received",     N_("Received") },
  { "valid",        N_("Keeps the rules") },
  { "invalid",      N_("Does not keep the rules") },
  { "disqualified", N_("Disqualified") },
  { "withdrawn",    N_("Withdrawn") },
  { NULL }
};

static const HdField entry_fields[] = {
  [HD_ENTRY_CONTEST]         = { "contest", N_("Contest"), HD_REF, HD_FIELD_REQUIRED, .ref = "contest" },
  [HD_ENTRY_KIND]            = { "kind", N_("Kind of work"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_FORM, .ref = "contest_kind" },
  [HD_ENTRY_NUMBER]          = { "number", N_("Receipt number"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 1000000 },
  [HD_ENTRY_RECEIVED]        = { "received", N_("Received on"), HD_FULL_DATE, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_ENTRY_MEANS]           = { "means", N_("Received by"), HD_CHOICE, HD_FIELD_FORM, .choices = hd_entry_means },
  [HD_ENTRY_RECEIVER]        = { "receiver", N_("Received by whom"), HD_TEXT, HD_FIELD_FORM },
  [HD_ENTRY_UNIT]            = { "unit", N_("Sent by unit"), HD_REF, HD_FIELD_FORM, .ref = "unit" },
  [HD_ENTRY_TITLE]           = { "title", N_("Title of the work"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_ENTRY_GROUP_NAME]      = { "group_name", N_("Group of authors"), HD_TEXT, HD_FIELD_FORM },
  [HD_ENTRY_SUBJECT_NAME]    = { "subject_name", N_("Written about"), HD_TEXT, HD_FIELD_FORM },
  [HD_ENTRY_SUBJECT_KIND]    = { "subject_kind", N_("Kind of subject"), HD_CHOICE, HD_FIELD_FORM, .choices = hd_subject_kinds },
  [HD_ENTRY_SUBJECT_UNIT]    = { "subject_unit", N_("Unit of the subject"), HD_REF, HD_FIELD_FORM, .ref = "unit" },
  [HD_ENTRY_SUBJECT_ADDRESS] = { "subject_address", N_("Address of the subject"), HD_TEXT, HD_FIELD_FORM | HD_FIELD_PRIVATE },
  [HD_ENTRY_SUBJECT]         = { "subject", N_("Profile"), HD_REF, 0, .ref = "subject" },
  [HD_ENTRY_NOMINATION]      = { "nomination", N_("Nomination that came of it"), HD_REF, 0, .ref = "nomination" },
  [HD_ENTRY_PUBLISHER]       = { "publisher", N_("Published by"), HD_TEXT, HD_FIELD_FORM },
  [HD_ENTRY_PUBLISHED]       = { "published", N_("Published on"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_ENTRY_LINK]            = { "link", N_("Link"), HD_TEXT, HD_FIELD_FORM },
  [HD_ENTRY_SECONDS]         = { "seconds", N_("Length in seconds"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 1000000 },
  [HD_ENTRY_WORDS]           = { "words", N_("Words"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 1000000 },
  [HD_ENTRY_PAGES]           = { "pages", N_("Pages"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 10000 },
  [HD_ENTRY_HANDWRITTEN]     = { "handwritten", N_("Handwritten"), HD_BOOL, HD_FIELD_FORM },
  [HD_ENTRY_PHOTOCOPY]       = { "photocopy", N_("Photocopy"), HD_BOOL, HD_FIELD_FORM },
  [HD_ENTRY_FILE_NAME]       = { "file_name", N_("Name of the file"), HD_TEXT },
  [HD_ENTRY_STATE]           = { "state", N_("State of the entry"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_entry_states },
  [HD_ENTRY_REASON]          = { "reason", N_("Reason of the state"), HD_TEXT, HD_FIELD_FORM },
  [HD_ENTRY_MASKED]          = { "masked", N_("Hidden passages confirmed on"), HD_FULL_DATE },
  [HD_ENTRY_CODED]           = { "coded", N_("Has a blind code"), HD_BOOL },
  [HD_ENTRY_WORK]            = { "work", N_("Work"), HD_REF, 0, .ref = "work" },
  [HD_ENTRY_DECISION]        = { "decision", N_("Decision"), HD_REF, 0, .ref = "decision" },
  [HD_ENTRY_SENT_UP]         = { "sent_up", N_("Sent to the City on"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_ENTRY_CITY_RESULT]     = { "city_result", N_("Result at the City"), HD_TEXT, HD_FIELD_FORM },
  [HD_ENTRY_TITLE_SORT]      = { "title_sort", N_("Order of the title"), HD_TEXT, HD_FIELD_DERIVED },
  [HD_ENTRY_SEARCH_FOLD]     = { "search_fold", N_("For the search"), HD_TEXT, HD_FIELD_DERIVED | HD_FIELD_PRIVATE },
  [HD_ENTRY_BODY]            = { "body", N_("Reading copy"), HD_LONG_TEXT, HD_FIELD_FORM },
  [HD_ENTRY_NOTE]            = { "note", N_("Notes"), HD_LONG_TEXT, HD_FIELD_FORM },
};

/* What may still be noted of an entry whose contest is frozen: no result rests on it. */
static const guint after_freeze[] = {
  HD_ENTRY_SUBJECT, HD_ENTRY_NOMINATION, HD_ENTRY_WORK, HD_ENTRY_DECISION, HD_ENTRY_SENT_UP, HD_ENTRY_CITY_RESULT, HD_ENTRY_NOTE,
  HD_ENTRY_SEARCH_FOLD,
};
/* What judges have of a coded entry under its code. */
static const guint judged[] = { HD_ENTRY_CONTEST, HD_ENTRY_KIND, HD_ENTRY_TITLE, HD_ENTRY_BODY, HD_ENTRY_GROUP_NAME };

/* The number that a statement with one number finds, 0 for none. */
static gint64
find_number (HdStore *store, const char *text, gint64 id)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), text, NULL))
    return 0;
  hd_sql_bind_int (&sql, ":id", id);
  return hd_sql_step (&sql, NULL) ? hd_sql_int (&sql, 0) : 0;
}

/* The names of authors, but of one that is about to go, with a comma between. (transfer full) */
static char *
join_authors (HdStore *store, gint64 entry, gint64 without, gboolean with_pen_names)
{
  GString *names = g_string_new (NULL);
  g_auto (HdSql) sql = { 0 };

  if (entry == 0 || !hd_sql_begin (&sql, hd_store_db (store), "SELECT full_name, pen_name FROM author WHERE entry = :entry AND id <> :without"
                                   " ORDER BY position, id", NULL))
    return g_string_free (names, FALSE);
  hd_sql_bind_int (&sql, ":entry", entry);
  hd_sql_bind_int (&sql, ":without", without);
  while (hd_sql_step (&sql, NULL)) {
    g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", hd_sql_text (&sql, 0));
    if (with_pen_names && *hd_sql_text (&sql, 1) != '\0')
      g_string_append_printf (names, " %s", hd_sql_text (&sql, 1));
  }
  return g_string_free (names, FALSE);
}

static void
fold (HdRecord *self, HdStore *store, gint64 without)
{
  g_autofree char *authors = join_authors (store, hd_record_id (self), without, TRUE);
  g_autofree char *text = g_strdup_printf ("%" G_GINT64_FORMAT " %s %s %s %s", hd_record_int (self, HD_ENTRY_NUMBER),
                                           hd_record_text (self, HD_ENTRY_TITLE), hd_record_text (self, HD_ENTRY_GROUP_NAME), authors,
                                           hd_record_text (self, HD_ENTRY_SUBJECT_NAME));
  g_autofree char *folded = hd_text_fold (text);

  hd_record_set_text (self, HD_ENTRY_SEARCH_FOLD, folded);
}

static gboolean
is_among (guint field, const guint *fields, guint n)
{
  for (guint i = 0; i < n; i++)
    if (fields[i] == field)
      return TRUE;
  return FALSE;
}

/* Refuses what would change a result, or what judges were given. */
static gboolean
check_touched (HdRecord *self, HdStore *store, GError **error)
{
  gint64 coded = find_number (store, "SELECT coded FROM entry WHERE id = :id", hd_record_id (self));
  gint64 was_in = find_number (store, "SELECT contest FROM entry WHERE id = :id", hd_record_id (self));

  for (guint i = 0; i < G_N_ELEMENTS (entry_fields); i++) {
    if (!hd_record_field_dirty (self, i))
      continue;
    if (coded != 0 && is_among (i, judged, G_N_ELEMENTS (judged))) {
      hd_record_set_bad_field (self, i);
      g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("“%s” has a blind code: judges have it as it was. Withdraw it and take it in again"),
                   hd_record_text (self, HD_ENTRY_TITLE));
      return FALSE;
    }
    if (!is_among (i, after_freeze, G_N_ELEMENTS (after_freeze)) &&
        (!hd_contest_check_open (store, hd_record_int (self, HD_ENTRY_CONTEST), error) ||
         (was_in != 0 && was_in != hd_record_int (self, HD_ENTRY_CONTEST) && !hd_contest_check_open (store, was_in, error)))) {
      hd_record_set_bad_field (self, i);
      return FALSE;
    }
  }
  return TRUE;
}

static gboolean
check_number (HdRecord *self, HdStore *store, GError **error)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT title FROM entry WHERE contest = :contest AND number = :number AND id <> :id", error))
    return FALSE;
  hd_sql_bind_int (&sql, ":contest", hd_record_int (self, HD_ENTRY_CONTEST));
  hd_sql_bind_int (&sql, ":number", hd_record_int (self, HD_ENTRY_NUMBER));
  hd_sql_bind_int (&sql, ":id", hd_record_id (self));
  if (!hd_sql_step (&sql, NULL))
    return TRUE;
  hd_record_set_bad_field (self, HD_ENTRY_NUMBER);
  g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("Receipt %" PRId64 " was given for “%s” already"),
               hd_record_int (self, HD_ENTRY_NUMBER), hd_sql_text (&sql, 0));
  return FALSE;
}

static gboolean
entry_prepare (HdRecord *self, HdStore *store, GError **error)
{
  gint64 contest = hd_record_int (self, HD_ENTRY_CONTEST), kind = hd_record_int (self, HD_ENTRY_KIND);
  gboolean is_new = hd_record_is_new (self);
  const char *state;
  g_autofree char *sort = NULL;

  if (is_new && *hd_record_text (self, HD_ENTRY_STATE) == '\0')
    hd_record_set_text (self, HD_ENTRY_STATE, "received");
  if (is_new && *hd_record_text (self, HD_ENTRY_RECEIVED) == '\0') {
    g_autofree char *today = hd_date_today ();

    hd_record_set_text (self, HD_ENTRY_RECEIVED, today);
  }
  if (!hd_record_check (self, NULL, error))
    return FALSE;
  if (kind != 0 && find_number (store, "SELECT contest FROM contest_kind WHERE id = :id", kind) != contest) {
    hd_record_set_bad_field (self, HD_ENTRY_KIND);
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("This kind of work belongs to another contest. Choose one of this contest"));
    return FALSE;
  }
  /* What was confirmed as hidden was confirmed in the text of then. */
  if (!is_new && (hd_record_field_dirty (self, HD_ENTRY_BODY) || hd_record_field_dirty (self, HD_ENTRY_TITLE)) &&
      !hd_record_field_dirty (self, HD_ENTRY_MASKED) && *hd_record_text (self, HD_ENTRY_MASKED) != '\0')
    hd_record_set_text (self, HD_ENTRY_MASKED, "");
  if (!check_touched (self, store, error))
    return FALSE;
  if (!is_new && hd_record_field_dirty (self, HD_ENTRY_DECISION) &&
      !hd_decision_guard_prize (store, find_number (store, "SELECT decision FROM entry WHERE id = :id", hd_record_id (self)), error))
    return FALSE;
  if (hd_record_int (self, HD_ENTRY_NUMBER) == 0)
    hd_record_set_int (self, HD_ENTRY_NUMBER, hd_entry_next_number (store, contest));
  if ((is_new || hd_record_field_dirty (self, HD_ENTRY_NUMBER) || hd_record_field_dirty (self, HD_ENTRY_CONTEST)) &&
      !check_number (self, store, error))
    return FALSE;
  state = hd_record_text (self, HD_ENTRY_STATE);
  if (strcmp (state, "received") != 0 && strcmp (state, "valid") != 0 && *hd_record_text (self, HD_ENTRY_REASON) == '\0') {
    hd_record_set_bad_field (self, HD_ENTRY_REASON);
    g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("Give the reason for “%s”"), _(hd_choice_label (hd_entry_states, state)));
    return FALSE;
  }
  /* Of handwriting there is no text to be counted: a count that was typed stays. */
  if (!hd_record_bool (self, HD_ENTRY_HANDWRITTEN) && (is_new || hd_record_field_dirty (self, HD_ENTRY_BODY) || hd_record_field_dirty (self, HD_ENTRY_HANDWRITTEN)) &&
      *hd_record_text (self, HD_ENTRY_BODY) != '\0')
    hd_record_set_int (self, HD_ENTRY_WORDS, hd_entry_count_words (hd_record_text (self, HD_ENTRY_BODY)));
  sort = hd_text_sort_key (hd_record_text (self, HD_ENTRY_TITLE));
  hd_record_set_text (self, HD_ENTRY_TITLE_SORT, sort);
  if (is_new || hd_record_field_dirty (self, HD_ENTRY_TITLE) || hd_record_field_dirty (self, HD_ENTRY_GROUP_NAME) ||
      hd_record_field_dirty (self, HD_ENTRY_SUBJECT_NAME) || hd_record_field_dirty (self, HD_ENTRY_NUMBER))
    fold (self, store, 0);
  return TRUE;
}

static gboolean
entry_deleting (HdRecord *self, HdStore *store, GError **error)
{
  g_autoptr (HdRecord) stored = hd_store_get (store, HD_TYPE_ENTRY, hd_record_id (self), error);
  g_autoptr (GPtrArray) conflicts = NULL;

  if (stored == NULL || !hd_contest_check_open (store, hd_record_int (stored, HD_ENTRY_CONTEST), error))
    return FALSE;
  if (hd_record_bool (stored, HD_ENTRY_CODED)) {
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("“%s” has a blind code and cannot be deleted. Withdraw it instead"),
                 hd_record_text (stored, HD_ENTRY_TITLE));
    return FALSE;
  }
  /* What keeps judges from it goes with it. */
  conflicts = hd_store_find_ref (store, HD_TYPE_CONFLICT, "entry", hd_record_id (self), error);
  for (guint i = 0; conflicts != NULL && i < conflicts->len; i++)
    if (!hd_store_delete (store, g_ptr_array_index (conflicts, i), error))
      return FALSE;
  return conflicts != NULL;
}

HD_DEFINE_RECORD_WITH_CODE (HdEntry, hd_entry, "entry", N_("Entry"), entry_fields,
                            (klass->prepare = entry_prepare, klass->deleting = entry_deleting))

static const HdField author_fields[] = {
  [HD_AUTHOR_ENTRY]     = { "entry", N_("Entry"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "entry" },
  [HD_AUTHOR_POSITION]  = { "position", N_("Order"), HD_INT, HD_FIELD_OPTIONAL },
  [HD_AUTHOR_HONORIFIC] = { "honorific", N_("Form of address"), HD_TEXT, HD_FIELD_FORM },
  [HD_AUTHOR_FULL_NAME] = { "full_name", N_("Full name"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_AUTHOR_PEN_NAME]  = { "pen_name", N_("Pen name"), HD_TEXT, HD_FIELD_FORM },
  [HD_AUTHOR_BIRTH]     = { "birth", N_("Birth"), HD_DATE, HD_FIELD_FORM | HD_FIELD_PRIVATE },
  [HD_AUTHOR_UNIT]      = { "unit", N_("Unit"), HD_REF, HD_FIELD_FORM, .ref = "unit" },
  [HD_AUTHOR_WORKPLACE] = { "workplace", N_("Workplace"), HD_TEXT, HD_FIELD_FORM },
  [HD_AUTHOR_ADDRESS]   = { "address", N_("Address"), HD_TEXT, HD_FIELD_FORM | HD_FIELD_PRIVATE },
  [HD_AUTHOR_PHONE]     = { "phone", N_("Phone"), HD_TEXT, HD_FIELD_FORM | HD_FIELD_PRIVATE },
  [HD_AUTHOR_EMAIL]     = { "email", N_("E-mail"), HD_TEXT, HD_FIELD_FORM | HD_FIELD_PRIVATE },
  [HD_AUTHOR_ID_NUMBER] = { "id_number", N_("ID number"), HD_TEXT, HD_FIELD_FORM | HD_FIELD_PRIVATE },
  [HD_AUTHOR_ACCOUNT]   = { "account", N_("Bank account"), HD_TEXT, HD_FIELD_FORM | HD_FIELD_PRIVATE },
};

/* Who wrote it stays with what was coded. */
static gboolean
check_authors_open (HdStore *store, gint64 entry_id, GError **error)
{
  g_autoptr (HdRecord) entry = hd_store_get (store, HD_TYPE_ENTRY, entry_id, error);

  if (entry == NULL || !hd_contest_check_open (store, hd_record_int (entry, HD_ENTRY_CONTEST), error))
    return FALSE;
  if (!hd_record_bool (entry, HD_ENTRY_CODED))
    return TRUE;
  g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("The authors of “%s” cannot be changed: it has a blind code. Withdraw it and take it in again"),
               hd_record_text (entry, HD_ENTRY_TITLE));
  return FALSE;
}

/* Entries are found by their authors too. */
static gboolean
fold_again (HdStore *store, gint64 entry_id, gint64 without, GError **error)
{
  g_autoptr (HdRecord) entry = hd_store_get (store, HD_TYPE_ENTRY, entry_id, error);

  if (entry == NULL)
    return FALSE;
  fold (entry, store, without);
  return !hd_record_is_dirty (entry) || hd_store_save (store, entry, error);
}

static gboolean
author_prepare (HdRecord *self, HdStore *store, GError **error)
{
  gint64 entry = hd_record_int (self, HD_AUTHOR_ENTRY);

  if (!hd_record_check (self, NULL, error))
    return FALSE;
  if (!hd_record_is_new (self) && hd_record_field_dirty (self, HD_AUTHOR_ENTRY)) {
    hd_record_set_bad_field (self, HD_AUTHOR_ENTRY);
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("An author belongs to one entry. Delete it there and enter it anew"));
    return FALSE;
  }
  if (!check_authors_open (store, entry, error))
    return FALSE;
  if (hd_record_is_new (self) && hd_record_int (self, HD_AUTHOR_POSITION) == 0)
    hd_record_set_int (self, HD_AUTHOR_POSITION, find_number (store, "SELECT max (position) + 1 FROM author WHERE entry = :id", entry));
  if (hd_record_int (self, HD_AUTHOR_POSITION) == 0)
    hd_record_set_int (self, HD_AUTHOR_POSITION, 1);
  return TRUE;
}

static gboolean
author_saved (HdRecord *self, HdStore *store, GError **error)
{
  return !(hd_record_field_dirty (self, HD_AUTHOR_FULL_NAME) || hd_record_field_dirty (self, HD_AUTHOR_PEN_NAME) ||
           hd_record_field_dirty (self, HD_AUTHOR_POSITION)) ||
         fold_again (store, hd_record_int (self, HD_AUTHOR_ENTRY), 0, error);
}

static gboolean
author_deleting (HdRecord *self, HdStore *store, GError **error)
{
  gint64 entry = hd_record_int (self, HD_AUTHOR_ENTRY);

  return check_authors_open (store, entry, error) && fold_again (store, entry, hd_record_id (self), error);
}

HD_DEFINE_RECORD_WITH_CODE (HdAuthor, hd_author, "author", N_("Author"), author_fields,
                            (klass->prepare = author_prepare, klass->saved = author_saved, klass->deleting = author_deleting))

static const HdField entry_ruling_fields[] = {
  [HD_ENTRY_RULING_ENTRY]    = { "entry", N_("Entry"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "entry" },
  [HD_ENTRY_RULING_RULE]     = { "rule", N_("Rule"), HD_TEXT, HD_FIELD_REQUIRED },
  [HD_ENTRY_RULING_ACCEPTED] = { "accepted", N_("Accepted all the same"), HD_BOOL },
  [HD_ENTRY_RULING_REASON]   = { "reason", N_("Reason"), HD_TEXT, HD_FIELD_REQUIRED },
  [HD_ENTRY_RULING_RULED]    = { "ruled", N_("Ruled on"), HD_FULL_DATE },
};

/* Rulings are a log: what was ruled is never changed, only ruled again. */
static gboolean
ruling_prepare (HdRecord *self, HdStore *store, GError **error)
{
  g_autoptr (HdRecord) entry = hd_store_get (store, HD_TYPE_ENTRY, hd_record_int (self, HD_ENTRY_RULING_ENTRY), error);

  if (entry == NULL || !hd_contest_check_open (store, hd_record_int (entry, HD_ENTRY_CONTEST), error))
    return FALSE;
  if (hd_record_is_new (self))
    return TRUE;
  g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("A ruling is not changed; rule again"));
  return FALSE;
}

HD_DEFINE_RECORD_WITH_CODE (HdEntryRuling, hd_entry_ruling, "entry_ruling", N_("Ruling on an entry"), entry_ruling_fields,
                            klass->prepare = ruling_prepare)

gint64
hd_entry_next_number (HdStore *store, gint64 contest)
{
  return find_number (store, "SELECT coalesce (max (number), 0) + 1 FROM entry WHERE contest = :id", contest);
}

GPtrArray *
hd_entry_authors (HdStore *store, gint64 entry, GError **error)
{
  return hd_store_find_parts (store, HD_TYPE_AUTHOR, "entry", entry, error);
}

char *
hd_entry_byline (HdStore *store, gint64 entry)
{
  g_auto (HdSql) sql = { 0 };

  if (hd_sql_begin (&sql, hd_store_db (store), "SELECT group_name FROM entry WHERE id = :id", NULL)) {
    hd_sql_bind_int (&sql, ":id", entry);
    if (hd_sql_step (&sql, NULL) && *hd_sql_text (&sql, 0) != '\0')
      return g_strdup (hd_sql_text (&sql, 0));
  }
  return join_authors (store, entry, 0, FALSE);
}

GPtrArray *
hd_entries_of (HdStore *store, gint64 contest, GError **error)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT id FROM entry WHERE contest = :contest ORDER BY number, id", error))
    return NULL;
  hd_sql_bind_int (&sql, ":contest", contest);
  while (hd_sql_step (&sql, &failure)) {
    HdRecord *entry = hd_store_get (store, HD_TYPE_ENTRY, hd_sql_int (&sql, 0), error);

    if (entry == NULL)
      return NULL;
    g_ptr_array_add (entries, entry);
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return NULL;
  }
  return g_steal_pointer (&entries);
}
