/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The register of decisions: what a decision is, what of it may be changed until when,
 * and how its numbers run. Issuing and revoking are in decision-issue.c. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include "decision-private.h"
#include "text.h"

const HdChoice hd_decision_kinds[] = {
  { "award",      N_("Commendation") },
  { "revocation", N_("Revocation") },
  { NULL }
};

const HdChoice hd_decision_states[] = {
  { "draft",  N_("Draft decision") },
  { "issued", N_("Signed and issued") },
  { NULL }
};

static const HdField decision_fields[] = {
  [HD_DECISION_KIND]          = { "kind", N_("Kind"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_decision_kinds },
  [HD_DECISION_NUMBER]        = { "number", N_("Number"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 1000000 },
  [HD_DECISION_SYMBOL]        = { "symbol", N_("Symbol"), HD_TEXT, HD_FIELD_FORM },
  [HD_DECISION_YEAR]          = { "year", N_("Year"), HD_INT, HD_FIELD_REQUIRED | HD_FIELD_FORM, .min = 1990, .max = 2100 },
  [HD_DECISION_TITLE]         = { "title", N_("On what"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_DECISION_ISSUED]        = { "issued", N_("Date"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_DECISION_EFFECTIVE]     = { "effective", N_("In force from"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_DECISION_SIGNING_RIGHT] = { "signing_right", N_("Signing right"), HD_TEXT, HD_FIELD_FORM },
  [HD_DECISION_POST]          = { "post", N_("Post"), HD_TEXT, HD_FIELD_FORM },
  [HD_DECISION_SIGNER]        = { "signer", N_("Signer"), HD_TEXT, HD_FIELD_FORM },
  [HD_DECISION_MEETING]       = { "meeting", N_("Meeting"), HD_REF, HD_FIELD_FORM, .ref = "meeting" },
  [HD_DECISION_STATE]         = { "state", N_("Status"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_decision_states },
  [HD_DECISION_BUDGET]        = { "budget", N_("Budget (đồng)"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = G_GINT64_CONSTANT (1000000000000) },
  [HD_DECISION_BUDGET_SOURCE] = { "budget_source", N_("Source of the money"), HD_TEXT, HD_FIELD_FORM },
  [HD_DECISION_BASES]         = { "bases", N_("Legal bases"), HD_LONG_TEXT, HD_FIELD_FORM },
  [HD_DECISION_GROUND]        = { "ground", N_("Ground of the revocation"), HD_LONG_TEXT, HD_FIELD_FORM },
  [HD_DECISION_NOTE]          = { "note", N_("Notes"), HD_LONG_TEXT, HD_FIELD_FORM },
  [HD_DECISION_CONTEST]       = { "contest", N_("Contest"), HD_REF, .ref = "contest" },
  [HD_DECISION_BUDGET_LINE]   = { "budget_line", N_("Budget line"), HD_REF, HD_FIELD_FORM, .ref = "budget_line" },
};

gboolean
hd_decision_is (HdRecord *decision, const char *state)
{
  return strcmp (hd_record_text (decision, HD_DECISION_STATE), state) == 0;
}

static gboolean
refuse (HdRecord *self, int field, int code, char *sentence, GError **error)
{
  g_autofree char *text = sentence;

  hd_record_set_bad_field (self, field);
  g_set_error_literal (error, HD_ERROR, code, text);
  return FALSE;
}

/* The decision as it is in the file: NULL if it is new. (transfer full) */
static HdRecord *
as_stored (HdRecord *self, HdStore *store)
{
  return hd_record_is_new (self) ? NULL : hd_store_get (store, HD_TYPE_DECISION, hd_record_id (self), NULL);
}

/* What was signed stays; what the secretariat notes beside it may change. */
static gboolean
check_lock (HdRecord *self, HdRecord *stored, GError **error)
{
  guint n;
  const HdField *fields = hd_record_type_fields (HD_TYPE_DECISION, &n);

  if (stored == NULL || !hd_decision_is (stored, "issued"))
    return TRUE;
  for (guint i = 0; i < n; i++) {
    g_autofree char *reference = NULL;

    if (!hd_record_field_dirty (self, i) || hd_decision_field_is_open (i))
      continue;
    reference = hd_decision_reference (HD_DECISION (stored));
    return refuse (self, i, HD_ERROR_CONSTRAINT,
                   g_strdup_printf (_("Decision %s is issued: “%s” stays as it was signed. Take the issuing back with Undo the same day,"
                                      " or make a new decision"), reference, _(fields[i].label)), error);
  }
  return TRUE;
}

/* Who signs is who the letterhead of that day says. It is the chairman who decides, not the
 * body whose papers he signs for it: "TM." is left to those. */
static gboolean
fill_signer (HdRecord *self, HdStore *store, GError **error)
{
  static const guint fields[] = { HD_DECISION_SIGNING_RIGHT, HD_DECISION_POST, HD_DECISION_SIGNER };
  g_autofree char *today = hd_date_today ();
  const char *issued = hd_record_text (self, HD_DECISION_ISSUED);
  g_auto (HdSql) sql = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (*hd_record_text (self, fields[i]) != '\0')
      return TRUE;
  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT signing_right, post, signer FROM letterhead"
                     " WHERE (valid_from = '' OR valid_from <= :day) AND (valid_to = '' OR valid_to >= :day)"
                     " ORDER BY valid_from DESC, id LIMIT 1", error))
    return FALSE;
  hd_sql_bind_text (&sql, ":day", *issued != '\0' ? issued : today);
  if (hd_sql_step (&sql, NULL))
    for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
      if (!g_str_has_prefix (hd_sql_text (&sql, i), "TM."))
        hd_record_set_text (self, fields[i], hd_sql_text (&sql, i));
  return TRUE;
}

/* A number is given once in its series and year. */
static gboolean
check_double (HdRecord *self, HdStore *store, GError **error)
{
  g_autofree char *reference = NULL;
  g_auto (HdSql) sql = { 0 };

  if (hd_record_int (self, HD_DECISION_NUMBER) == 0)
    return TRUE;
  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT title, issued FROM decision WHERE number = :number AND symbol = :symbol"
                     " AND year = :year AND id <> :id ORDER BY id LIMIT 1", error))
    return FALSE;
  hd_sql_bind_int (&sql, ":number", hd_record_int (self, HD_DECISION_NUMBER));
  hd_sql_bind_text (&sql, ":symbol", hd_record_text (self, HD_DECISION_SYMBOL));
  hd_sql_bind_int (&sql, ":year", hd_record_int (self, HD_DECISION_YEAR));
  hd_sql_bind_int (&sql, ":id", hd_record_id (self));
  if (!hd_sql_step (&sql, NULL))
    return TRUE;
  reference = hd_decision_reference (HD_DECISION (self));
  return refuse (self, HD_DECISION_NUMBER, HD_ERROR_CONSTRAINT,
                 g_strdup_printf (_("%s of %" PRId64 " is taken by the decision “%s”. The next free number is %" PRId64), reference,
                                  hd_record_int (self, HD_DECISION_YEAR), hd_sql_text (&sql, 0),
                                  hd_decision_next_number (store, hd_record_text (self, HD_DECISION_SYMBOL),
                                                           hd_record_int (self, HD_DECISION_YEAR))), error);
}

/* Domain 4.6: a decision follows the meeting that it rests on … */
static gboolean
check_meeting (HdRecord *self, HdStore *store, GError **error)
{
  g_autofree char *held = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT held FROM meeting WHERE id = :id AND held > :day", error))
    return FALSE;
  hd_sql_bind_int (&sql, ":id", hd_record_int (self, HD_DECISION_MEETING));
  hd_sql_bind_text (&sql, ":day", hd_record_text (self, HD_DECISION_ISSUED));
  if (!hd_sql_step (&sql, NULL))
    return TRUE;
  held = hd_date_format (hd_sql_text (&sql, 0));
  return refuse (self, HD_DECISION_ISSUED, HD_ERROR_CONSTRAINT,
                 g_strdup_printf (_("The council met on %s: a decision that rests on this meeting cannot be dated before it"), held), error);
}

/* … and the papers of those it commends. */
static gboolean
check_received (HdRecord *self, HdStore *store, GError **error)
{
  g_autofree char *received = NULL;
  g_auto (HdSql) sql = { 0 };

  /* A new one has no subjects; 0 would be those of no decision. */
  if (hd_record_is_new (self))
    return TRUE;
  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT full_name, received FROM nomination WHERE decision = :id AND received > :day"
                     " ORDER BY received DESC LIMIT 1", error))
    return FALSE;
  hd_sql_bind_int (&sql, ":id", hd_record_id (self));
  hd_sql_bind_text (&sql, ":day", hd_record_text (self, HD_DECISION_ISSUED));
  if (!hd_sql_step (&sql, NULL))
    return TRUE;
  received = hd_date_format (hd_sql_text (&sql, 1));
  return refuse (self, HD_DECISION_ISSUED, HD_ERROR_CONSTRAINT,
                 g_strdup_printf (_("The dossier of %s was received on %s: a decision on it cannot be dated before that"),
                                  hd_sql_text (&sql, 0), received), error);
}

/* One series has one symbol, however it is typed: "/qđ - ubnd", or with the Ð of another
 * alphabet, is QĐ-UBND. (transfer full) */
static char *
clean_symbol (const char *text)
{
  g_autofree char *clean = hd_text_clean (text, -1);
  g_autofree char *upper = g_utf8_strup (clean, -1);
  GString *symbol = g_string_new (NULL);

  for (const char *p = upper; *p != '\0'; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);

    if (g_unichar_isspace (c) || (c == '/' && symbol->len == 0))
      continue;
    if (g_unichar_type (c) == G_UNICODE_DASH_PUNCTUATION)
      c = '-';
    else if (c == 0x00D0 || c == 0x0189)
      c = 0x0110;
    g_string_append_unichar (symbol, c);
  }
  return g_string_free (symbol, FALSE);
}

static gboolean
decision_prepare (HdRecord *self, HdStore *store, GError **error)
{
  g_autoptr (HdRecord) stored = as_stored (self, store);
  const char *issued = hd_record_text (self, HD_DECISION_ISSUED);
  g_autofree char *symbol = clean_symbol (hd_record_text (self, HD_DECISION_SYMBOL));

  if (!check_lock (self, stored, error))
    return FALSE;
  if (*hd_record_text (self, HD_DECISION_KIND) == '\0')
    hd_record_set_text (self, HD_DECISION_KIND, "award");
  if (*hd_record_text (self, HD_DECISION_STATE) == '\0')
    hd_record_set_text (self, HD_DECISION_STATE, "draft");
  if (stored == NULL || !hd_decision_is (stored, "issued"))
    hd_record_set_text (self, HD_DECISION_SYMBOL, symbol);
  /* The day decides which year's series the number is of. */
  if (hd_date_is_valid (issued) && strlen (issued) == 10) {
    hd_record_set_int (self, HD_DECISION_YEAR, g_ascii_strtoll (issued, NULL, 10));
    if (*hd_record_text (self, HD_DECISION_EFFECTIVE) == '\0' ||
        (stored != NULL && strcmp (hd_record_text (self, HD_DECISION_EFFECTIVE), hd_record_text (stored, HD_DECISION_ISSUED)) == 0))
      hd_record_set_text (self, HD_DECISION_EFFECTIVE, issued);
  }
  if (!fill_signer (self, store, error) || !check_double (self, store, error))
    return FALSE;
  if (*issued != '\0' && (!check_meeting (self, store, error) || !check_received (self, store, error)))
    return FALSE;
  /* The money is that of the day of the decision: another day may have another base salary. */
  return stored == NULL || !hd_record_field_dirty (self, HD_DECISION_ISSUED) ||
         hd_decision_price (store, hd_record_id (self), hd_record_text (stored, HD_DECISION_ISSUED), issued, error);
}

static gboolean
decision_deleting (HdRecord *self, HdStore *store, GError **error)
{
  g_autoptr (HdRecord) stored = as_stored (self, store);
  g_autoptr (GPtrArray) subjects = NULL;

  if (stored != NULL && hd_decision_is (stored, "issued")) {
    g_autofree char *reference = hd_decision_reference (HD_DECISION (stored));

    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT,
                 _("Decision %s is issued and stays in the register. Revoke what it gave by another decision"), reference);
    return FALSE;
  }
  if ((subjects = hd_decision_subjects (store, hd_record_id (self), error)) == NULL)
    return FALSE;
  for (guint i = 0; i < subjects->len; i++)
    if (!hd_decision_detach (store, g_ptr_array_index (subjects, i), error))
      return FALSE;
  return hd_decision_detach_prizes (store, hd_record_id (self), error);
}

HD_DEFINE_RECORD_WITH_CODE (HdDecision, hd_decision, "decision", N_("Decision"), decision_fields,
                            klass->prepare = decision_prepare; klass->deleting = decision_deleting)

gboolean
hd_decision_field_is_open (guint field)
{
  return field == HD_DECISION_BUDGET || field == HD_DECISION_BUDGET_SOURCE || field == HD_DECISION_BUDGET_LINE || field == HD_DECISION_NOTE;
}

static char *
reference_of (gint64 number, const char *symbol)
{
  if (number == 0)
    return g_strdup ("");
  /* Numbers below 10 have a zero in front (NĐ 30/2020, annex I). */
  return g_strdup_printf ("%02" PRId64 "%s%s", number, *symbol != '\0' ? "/" : "", symbol);
}

char *
hd_decision_reference (HdDecision *self)
{
  return reference_of (hd_record_int (HD_RECORD (self), HD_DECISION_NUMBER), hd_record_text (HD_RECORD (self), HD_DECISION_SYMBOL));
}

gint64
hd_decision_next_number (HdStore *store, const char *symbol, gint64 year)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT COALESCE (MAX (number), 0) + 1 FROM decision"
                     " WHERE symbol = :symbol AND year = :year", NULL))
    return 1;
  hd_sql_bind_text (&sql, ":symbol", symbol);
  hd_sql_bind_int (&sql, ":year", year);
  return hd_sql_step (&sql, NULL) ? hd_sql_int (&sql, 0) : 1;
}

/* The chairman of a People's Committee decides under the symbol QĐ-UBND. */
char *
hd_decision_usual_symbol (HdStore *store)
{
  g_autofree char *symbol = hd_db_text (hd_store_db (store), "SELECT symbol FROM decision WHERE symbol <> '' ORDER BY id DESC LIMIT 1");

  return symbol != NULL && *symbol != '\0' ? g_steal_pointer (&symbol) : g_strdup ("QĐ-UBND");
}

/* A series that other offices number in too has gaps that are none of ours. */
static gboolean
series_is_shared (HdStore *store, const char *symbol)
{
  g_autofree char *key = g_strconcat ("decision_shared.", symbol, NULL);
  g_autofree char *value = hd_store_setting (store, key, "");

  return strcmp (value, "1") == 0;
}

/* The numbers from first to last that nobody has, as one sentence of a series. */
void
hd_decision_add_gap (GString *gaps, gint64 first, gint64 last)
{
  if (first > last)
    return;
  g_string_append_printf (gaps, "%s%02" PRId64, gaps->len > 0 ? ", " : "", first);
  if (first < last)
    g_string_append_printf (gaps, "–%02" PRId64, last);
}

static void
add_gaps (GPtrArray *problems, HdStore *store, const char *symbol, gint64 year, GString *gaps)
{
  if (gaps->len > 0 && !series_is_shared (store, symbol))
    g_ptr_array_add (problems, g_strdup_printf (_("Numbers of the series %s of %" PRId64 " that no decision has: %s"),
                                                *symbol != '\0' ? symbol : _("without a symbol"), year, gaps->str));
  g_string_truncate (gaps, 0);
}

GPtrArray *
hd_decision_problems (HdStore *store, gint64 year, GError **error)
{
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) gaps = g_string_new (NULL);
  g_autoptr (GError) failure = NULL;
  g_autofree char *symbol = NULL, *title = NULL;
  gint64 last = 0;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT symbol, number, title FROM decision WHERE year = :year AND number > 0"
                     " ORDER BY symbol, number, id", error))
    return NULL;
  hd_sql_bind_int (&sql, ":year", year);
  while (hd_sql_step (&sql, &failure)) {
    gint64 number = hd_sql_int (&sql, 1);

    if (symbol == NULL || strcmp (symbol, hd_sql_text (&sql, 0)) != 0) {
      if (symbol != NULL)
        add_gaps (problems, store, symbol, year, gaps);
      g_free (symbol);
      symbol = g_strdup (hd_sql_text (&sql, 0));
      last = 0;
    }
    if (number == last) {
      g_autofree char *reference = reference_of (number, symbol);

      g_ptr_array_add (problems, g_strdup_printf (_("%s of %" PRId64 " is there twice: “%s” and “%s”"), reference, year, title,
                                                  hd_sql_text (&sql, 2)));
    }
    hd_decision_add_gap (gaps, last + 1, number - 1);
    last = number;
    g_free (title);
    title = g_strdup (hd_sql_text (&sql, 2));
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return NULL;
  }
  if (symbol != NULL)
    add_gaps (problems, store, symbol, year, gaps);
  return g_steal_pointer (&problems);
}
