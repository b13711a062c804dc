/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <sodium.h>
#include <string.h>
#include "attachment.h"
#include "blind-private.h"
#include "contest.h"
#include "sql-private.h"

/* Seventeen symbols that nobody confuses, read aloud or written by hand: no 0 and O, no 1, I
 * and L, no B and 8's like, no E that makes a number of it in a workbook. A letter and a
 * digit come first, so that no code is a word, a number or a date. The last symbol checks:
 * with a prime number of symbols it finds any one that is wrong and any two that are
 * swapped. */
static const char symbols[] = "ACHKMRTXY23456789";
#define N_SYMBOLS 17
#define N_LETTERS 9
#define CODE_LENGTH 5

const HdChoice hd_mask_kinds[] = {
  { "name",    N_("Name") },
  { "unit",    N_("Unit") },
  { "phone",   N_("Phone") },
  { "email",   N_("E-mail") },
  { "address", N_("Address") },
  { "number",  N_("Number") },
  { "other",   N_("Other") },
  { "picture", N_("Picture") },
  { NULL }
};

const HdChoice hd_mask_states[] = {
  { "proposed",  N_("Proposed") },
  { "confirmed", N_("Hidden") },
  { "dismissed", N_("Left readable") },
  { NULL }
};

const HdChoice hd_work_states[] = {
  { "judged",       N_("Judged") },
  { "withdrawn",    N_("Withdrawn") },
  { "disqualified", N_("Disqualified") },
  { NULL }
};

static const HdField mask_fields[] = {
  [HD_MASK_ENTRY]   = { "entry", N_("Entry"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "entry" },
  [HD_MASK_START]   = { "start", N_("From character"), HD_INT, HD_FIELD_OPTIONAL, .min = 0, .max = 10000000 },
  [HD_MASK_LENGTH]  = { "length", N_("Characters"), HD_INT, HD_FIELD_OPTIONAL, .min = 0, .max = 10000000 },
  [HD_MASK_KIND]    = { "kind", N_("What it tells"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_mask_kinds },
  [HD_MASK_COVERED] = { "covered", N_("Hidden text"), HD_TEXT, HD_FIELD_PRIVATE },
  [HD_MASK_STATE]   = { "state", N_("State"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_mask_states },
  [HD_MASK_ATTACHMENT] = { "attachment", N_("Picture"), HD_REF, HD_FIELD_OWNER, .ref = "attachment" },
};

/* Once judges have the work, what they have of it stays. */
static gboolean
mask_prepare (HdRecord *self, HdStore *store, GError **error)
{
  g_autoptr (HdRecord) entry = hd_store_get (store, HD_TYPE_ENTRY, hd_record_int (self, HD_MASK_ENTRY), error);

  return entry != NULL && hd_contest_check_open (store, hd_record_int (entry, HD_ENTRY_CONTEST), error);
}

HD_DEFINE_RECORD_WITH_CODE (HdMask, hd_mask, "mask", N_("Hidden passage"), mask_fields, klass->prepare = mask_prepare)

static const HdField work_fields[] = {
  [HD_WORK_CONTEST]      = { "contest", N_("Contest"), HD_REF, HD_FIELD_REQUIRED, .ref = "contest" },
  [HD_WORK_KIND]         = { "kind", N_("Kind of work"), HD_REF, HD_FIELD_REQUIRED, .ref = "contest_kind" },
  [HD_WORK_CODE]         = { "code", N_("Blind code"), HD_TEXT, HD_FIELD_REQUIRED },
  [HD_WORK_TITLE]        = { "title", N_("Title of the work"), HD_TEXT },
  [HD_WORK_WORDS]        = { "words", N_("Words"), HD_INT, HD_FIELD_OPTIONAL },
  [HD_WORK_PAGES]        = { "pages", N_("Pages"), HD_INT, HD_FIELD_OPTIONAL },
  [HD_WORK_SECONDS]      = { "seconds", N_("Length in seconds"), HD_INT, HD_FIELD_OPTIONAL },
  [HD_WORK_ROUND]        = { "round", N_("Round reached"), HD_INT, HD_FIELD_OPTIONAL },
  [HD_WORK_STATE]        = { "state", N_("State of the work"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_work_states },
  [HD_WORK_REASON]       = { "reason", N_("Reason of the state"), HD_TEXT },
  [HD_WORK_ANCHOR]       = { "anchor", N_("Read by every judge"), HD_BOOL },
  [HD_WORK_DIGEST]       = { "digest", N_("Fingerprint"), HD_TEXT },
  [HD_WORK_PRIZE]        = { "prize", N_("Prize"), HD_REF, 0, .ref = "prize" },
  [HD_WORK_PLACE]        = { "place", N_("Place among equals"), HD_INT, HD_FIELD_OPTIONAL },
  [HD_WORK_PLACE_REASON] = { "place_reason", N_("Reason of the place"), HD_TEXT },
  [HD_WORK_ENTRY]        = { "entry", N_("Entry"), HD_REF, 0, .ref = "entry" },
  [HD_WORK_BODY]         = { "body", N_("Text"), HD_LONG_TEXT },
};

/* What judges have under a code is what they had; which entry it was is written after the
 * freeze, by opening the key. */
static gboolean
work_prepare (HdRecord *self, HdStore *store, GError **error)
{
  static const guint given[] = { HD_WORK_CONTEST, HD_WORK_KIND, HD_WORK_CODE, HD_WORK_TITLE, HD_WORK_BODY, HD_WORK_DIGEST };
  guint n_fields;
  const HdField *fields = hd_record_type_fields (HD_TYPE_WORK, &n_fields);

  if (hd_record_is_new (self) && *hd_record_text (self, HD_WORK_STATE) == '\0')
    hd_record_set_text (self, HD_WORK_STATE, "judged");
  for (guint i = 0; !hd_record_is_new (self) && i < G_N_ELEMENTS (given); i++)
    if (hd_record_field_dirty (self, given[i])) {
      hd_record_set_bad_field (self, given[i]);
      g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("“%s” of a work cannot be changed: judges have it as it is"), _(fields[given[i]].label));
      return FALSE;
    }
  for (guint i = 0; i < n_fields; i++)
    if (i != HD_WORK_ENTRY && (hd_record_is_new (self) || hd_record_field_dirty (self, i)))
      return hd_contest_check_open (store, hd_record_int (self, HD_WORK_CONTEST), error);
  return TRUE;
}

static gboolean
work_deleting (HdRecord *self, HdStore *store, GError **error)
{
  g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("The work %s is in the sealed key. Withdraw it instead of deleting it"),
               hd_record_text (self, HD_WORK_CODE));
  return FALSE;
}

HD_DEFINE_RECORD_WITH_CODE (HdWork, hd_work, "work", N_("Work"), work_fields, (klass->prepare = work_prepare, klass->deleting = work_deleting))

static const HdField contest_key_fields[] = {
  [HD_CONTEST_KEY_CONTEST]        = { "contest", N_("Contest"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "contest" },
  [HD_CONTEST_KEY_MADE]           = { "made", N_("Sealed on"), HD_FULL_DATE, HD_FIELD_REQUIRED },
  [HD_CONTEST_KEY_WORKS]          = { "works", N_("Works"), HD_INT, HD_FIELD_OPTIONAL },
  [HD_CONTEST_KEY_DIGEST]         = { "digest", N_("Fingerprint"), HD_TEXT, HD_FIELD_REQUIRED },
  [HD_CONTEST_KEY_OPENED]         = { "opened", N_("Opened on"), HD_FULL_DATE },
  [HD_CONTEST_KEY_FIRST_WITNESS]  = { "first_witness", N_("First witness"), HD_TEXT },
  [HD_CONTEST_KEY_SECOND_WITNESS] = { "second_witness", N_("Second witness"), HD_TEXT },
  [HD_CONTEST_KEY_SEALED]         = { "sealed", N_("Sealed list"), HD_LONG_TEXT },
};

static gboolean
contest_key_deleting (HdRecord *self, HdStore *store, GError **error)
{
  g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("Without its key nobody would know any more who wrote what: it stays"));
  return FALSE;
}

HD_DEFINE_RECORD_WITH_CODE (HdContestKey, hd_contest_key, "contest_key", N_("Sealed key"), contest_key_fields, klass->deleting = contest_key_deleting)

static char
check_symbol (const char *code)
{
  guint sum = 0;

  for (guint i = 0; i + 1 < CODE_LENGTH; i++)
    sum += (i + 1) * (strchr (symbols, code[i]) - symbols);
  return symbols[sum % N_SYMBOLS];
}

gboolean
hd_code_make (GHashTable *taken, char *code, GError **error)
{
  /* With fewer than half of the codes taken, a free one is found at once. */
  for (guint tries = 0; tries < 1000; tries++) {
    code[0] = symbols[randombytes_uniform (N_LETTERS)];
    code[1] = symbols[N_LETTERS + randombytes_uniform (N_SYMBOLS - N_LETTERS)];
    for (guint i = 2; i + 1 < CODE_LENGTH; i++)
      code[i] = symbols[randombytes_uniform (N_SYMBOLS)];
    code[CODE_LENGTH - 1] = check_symbol (code);
    code[CODE_LENGTH] = '\0';
    if (!g_hash_table_contains (taken, code))
      return TRUE;
  }
  g_set_error_literal (error, HD_ERROR, HD_ERROR_FULL, _("There are more works than codes"));
  return FALSE;
}

GArray *
hd_blind_ids (HdStore *store, const char *text, gint64 id, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), text, error))
    return NULL;
  hd_sql_bind_int (&sql, ":id", id);
  while (hd_sql_step (&sql, &failure)) {
    gint64 found = hd_sql_int (&sql, 0);

    g_array_append_val (ids, found);
  }
  if (failure == NULL)
    return g_steal_pointer (&ids);
  g_propagate_error (error, g_steal_pointer (&failure));
  return NULL;
}

static GPtrArray *
get_works (HdStore *store, const char *text, gint64 id, GError **error)
{
  g_autoptr (GArray) ids = hd_blind_ids (store, text, id, error);
  g_autoptr (GPtrArray) works = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; ids != NULL && i < ids->len; i++) {
    HdRecord *work = hd_store_get (store, HD_TYPE_WORK, g_array_index (ids, gint64, i), error);

    if (work == NULL)
      return NULL;
    g_ptr_array_add (works, work);
  }
  return ids == NULL ? NULL : g_steal_pointer (&works);
}

GPtrArray *
hd_works_of (HdStore *store, gint64 contest, GError **error)
{
  return get_works (store, "SELECT id FROM work WHERE contest = :id ORDER BY code", contest, error);
}

GPtrArray *
hd_works_in_round (HdStore *store, gint64 round, GError **error)
{
  return get_works (store, "SELECT w.id FROM contest_round r JOIN work w ON w.contest = r.contest AND w.round >= r.position"
                    " WHERE r.id = :id AND w.state = 'judged' ORDER BY w.code", round, error);
}

static gint64
find_code (HdStore *store, const char *text, gint64 contest, const char *code)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), text, NULL))
    return 0;
  hd_sql_bind_int (&sql, ":contest", contest);
  hd_sql_bind_text (&sql, ":code", code);
  return hd_sql_step (&sql, NULL) ? hd_sql_int (&sql, 0) : 0;
}

gint64
hd_work_of_code (HdStore *store, gint64 contest, const char *code)
{
  g_autoptr (GString) plain = g_string_new (NULL);
  gint64 work = find_code (store, "SELECT id FROM work WHERE contest = :contest AND code = :code", contest, code);

  if (work != 0)
    return work;
  for (const char *p = code; *p != '\0'; p++)
    if (g_ascii_isalnum (*p))
      g_string_append_c (plain, g_ascii_toupper (*p));
  return find_code (store, "SELECT id FROM work WHERE contest = :contest AND replace (replace (upper (code), '-', ''), ' ', '') = :code",
                    contest, plain->str);
}

char *
hd_work_code (HdStore *store, gint64 work)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT code FROM work WHERE id = :id", NULL))
    return g_strdup ("");
  hd_sql_bind_int (&sql, ":id", work);
  return g_strdup (hd_sql_step (&sql, NULL) ? hd_sql_text (&sql, 0) : "");
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (hd_record_text (*(HdRecord *const *) a, HD_ATTACHMENT_NAME), hd_record_text (*(HdRecord *const *) b, HD_ATTACHMENT_NAME));
}

char *
hd_work_digest (HdStore *store, gint64 work, const char *title, const char *body, GError **error)
{
  g_autoptr (GPtrArray) pictures = hd_attachment_list (store, "work", work, error);
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);

  if (pictures == NULL)
    return NULL;
  g_ptr_array_sort (pictures, compare_names);
  /* The end of each is hashed too. */
  g_checksum_update (checksum, (const guchar *) title, strlen (title) + 1);
  g_checksum_update (checksum, (const guchar *) body, strlen (body) + 1);
  for (guint i = 0; i < pictures->len; i++) {
    const char *hash = hd_record_text (g_ptr_array_index (pictures, i), HD_ATTACHMENT_SHA256);

    g_checksum_update (checksum, (const guchar *) hash, strlen (hash) + 1);
  }
  return g_strdup (g_checksum_get_string (checksum));
}

char *
hd_work_fingerprint (HdStore *store, HdWork *work, GError **error)
{
  HdRecord *record = HD_RECORD (work);

  return hd_work_digest (store, hd_record_id (record), hd_record_text (record, HD_WORK_TITLE), hd_record_text (record, HD_WORK_BODY), error);
}
