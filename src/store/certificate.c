/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include "certificate.h"
#include "decision-private.h"
#include "entry.h"
#include "text.h"

static const HdField certificate_fields[] = {
  [HD_CERTIFICATE_NOMINATION] = { "nomination", N_("Nomination"), HD_REF, 0, .ref = "nomination" },
  [HD_CERTIFICATE_YEAR]       = { "year", N_("Year"), HD_INT, HD_FIELD_REQUIRED, .min = 1990, .max = 2100 },
  [HD_CERTIFICATE_NUMBER]     = { "number", N_("Number in the register"), HD_INT, HD_FIELD_REQUIRED | HD_FIELD_FORM, .min = 1, .max = 10000000 },
  [HD_CERTIFICATE_ENTERED]    = { "entered", N_("Entered on"), HD_FULL_DATE },
  [HD_CERTIFICATE_ENTRY]      = { "entry", N_("Entry"), HD_REF, .ref = "entry" },
  [HD_CERTIFICATE_AUTHOR]     = { "author", N_("Author"), HD_REF, .ref = "author" },
  [HD_CERTIFICATE_PRIZE_UNIT] = { "prize_unit", N_("Prize of a unit"), HD_REF, .ref = "prize_unit" },
};

/* Whose it is: the subject of a nomination, an author, or a unit. */
#define OWNER                                                                                  \
  "COALESCE (n.full_name, a.full_name, u.name, '')"
#define OWNERS                                                                                 \
  " LEFT JOIN nomination n ON n.id = c.nomination LEFT JOIN author a ON a.id = c.author"       \
  " LEFT JOIN prize_unit pu ON pu.id = c.prize_unit LEFT JOIN unit u ON u.id = pu.unit"
#define SAME_OWNER                                                                             \
  "(c.nomination = :nomination AND c.author = :author AND c.prize_unit = :prize_unit)"

/* A number is given once a year, and a subject has one for one award. */
static gboolean
certificate_prepare (HdRecord *self, HdStore *store, GError **error)
{
  gint64 nomination = hd_record_int (self, HD_CERTIFICATE_NOMINATION), author = hd_record_int (self, HD_CERTIFICATE_AUTHOR);
  gint64 unit = hd_record_int (self, HD_CERTIFICATE_PRIZE_UNIT);
  g_auto (HdSql) sql = { 0 };

  if ((nomination != 0) + (author != 0) + (unit != 0) != 1) {
    hd_record_set_bad_field (self, HD_CERTIFICATE_NOMINATION);
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("A certificate is of one subject. Choose whose it is"));
    return FALSE;
  }
  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT " SAME_OWNER ", " OWNER " FROM certificate c" OWNERS
                     " WHERE c.id <> :id AND (" SAME_OWNER " OR c.year = :year AND c.number = :number) LIMIT 1", error))
    return FALSE;
  hd_sql_bind_int (&sql, ":id", hd_record_id (self));
  hd_sql_bind_int (&sql, ":nomination", nomination);
  hd_sql_bind_int (&sql, ":author", author);
  hd_sql_bind_int (&sql, ":prize_unit", unit);
  hd_sql_bind_int (&sql, ":year", hd_record_int (self, HD_CERTIFICATE_YEAR));
  hd_sql_bind_int (&sql, ":number", hd_record_int (self, HD_CERTIFICATE_NUMBER));
  if (!hd_sql_step (&sql, NULL))
    return TRUE;
  hd_record_set_bad_field (self, HD_CERTIFICATE_NUMBER);
  if (hd_sql_int (&sql, 0))
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("%s has a number in the register of certificates already"), hd_sql_text (&sql, 1));
  else
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("Number %" PRId64 " of %" PRId64 " was given to %s. The next free one is %" PRId64),
                 hd_record_int (self, HD_CERTIFICATE_NUMBER), hd_record_int (self, HD_CERTIFICATE_YEAR), hd_sql_text (&sql, 1),
                 hd_certificate_next_number (store, hd_record_int (self, HD_CERTIFICATE_YEAR)));
  return FALSE;
}

HD_DEFINE_RECORD_WITH_CODE (HdCertificate, hd_certificate, "certificate", N_("Certificate"), certificate_fields,
                            klass->prepare = certificate_prepare)

static const HdField certificate_print_fields[] = {
  [HD_CERTIFICATE_PRINT_CERTIFICATE] = { "certificate", N_("Certificate"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "certificate" },
  [HD_CERTIFICATE_PRINT_PRINTED]     = { "printed", N_("Printed on"), HD_FULL_DATE, HD_FIELD_REQUIRED },
  [HD_CERTIFICATE_PRINT_REASON]      = { "reason", N_("Reason"), HD_TEXT },
};

/* Whatever is printed a second time is told why: a spoilt sheet is not a second award. */
static gboolean
certificate_print_prepare (HdRecord *self, HdStore *store, GError **error)
{
  g_auto (HdSql) sql = { 0 };

  if (*hd_record_text (self, HD_CERTIFICATE_PRINT_REASON) != '\0')
    return TRUE;
  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT " OWNER " FROM certificate_print p JOIN certificate c ON c.id = p.certificate" OWNERS
                     " WHERE p.certificate = :certificate AND p.id <> :id LIMIT 1", error))
    return FALSE;
  hd_sql_bind_int (&sql, ":certificate", hd_record_int (self, HD_CERTIFICATE_PRINT_CERTIFICATE));
  hd_sql_bind_int (&sql, ":id", hd_record_id (self));
  if (!hd_sql_step (&sql, NULL))
    return TRUE;
  hd_record_set_bad_field (self, HD_CERTIFICATE_PRINT_REASON);
  g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("The certificate of %s was printed before. Say why it is printed again"), hd_sql_text (&sql, 0));
  return FALSE;
}

HD_DEFINE_RECORD_WITH_CODE (HdCertificatePrint, hd_certificate_print, "certificate_print", N_("Print of a certificate"), certificate_print_fields,
                            klass->prepare = certificate_print_prepare)

void
hd_certificate_line_free (HdCertificateLine *line)
{
  g_free (line->full_name);
  g_free (line->award);
  g_free (line->printed);
  g_free (line->reason);
  g_free (line);
}

/* Fills in the number and the prints of a line, whose owner is known by now. */
static gboolean
read_line (HdStore *store, HdCertificateLine *line, GError **error)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT c.id, c.year, c.number, COALESCE (p.printed, ''), COALESCE (p.reason, ''),"
                     " (SELECT COUNT (*) FROM certificate_print q WHERE q.certificate = c.id)"
                     " FROM certificate c LEFT JOIN certificate_print p ON p.certificate = c.id"
                     " WHERE " SAME_OWNER " ORDER BY p.printed DESC, p.id DESC LIMIT 1", error))
    return FALSE;
  hd_sql_bind_int (&sql, ":nomination", line->nomination);
  hd_sql_bind_int (&sql, ":author", line->author);
  hd_sql_bind_int (&sql, ":prize_unit", line->prize_unit);
  if (hd_sql_step (&sql, NULL)) {
    line->certificate = hd_sql_int (&sql, 0);
    line->year = hd_sql_int (&sql, 1);
    line->number = hd_sql_int (&sql, 2);
    line->prints = hd_sql_int (&sql, 5);
  }
  line->printed = g_strdup (line->certificate == 0 ? "" : hd_sql_text (&sql, 3));
  line->reason = g_strdup (line->certificate == 0 ? "" : hd_sql_text (&sql, 4));
  return TRUE;
}

static HdCertificateLine *
add_line (GPtrArray *lines, const char *full_name, const char *award)
{
  HdCertificateLine *line = g_new0 (HdCertificateLine, 1);

  line->full_name = g_strdup (full_name);
  line->award = g_strdup (award);
  g_ptr_array_add (lines, line);
  return line;
}

/* Each author of an entry has one of his own. */
static gboolean
add_prizes (HdStore *store, GPtrArray *lines, gint64 decision, GError **error)
{
  g_autoptr (GPtrArray) prizes = hd_decision_prizes (store, decision, error);

  for (guint i = 0; prizes != NULL && i < prizes->len; i++) {
    const HdPrizeLine *prize = g_ptr_array_index (prizes, i);
    g_autoptr (GPtrArray) authors = NULL;

    if (prize->prize_unit != 0) {
      add_line (lines, prize->name, prize->prize_name)->prize_unit = prize->prize_unit;
      continue;
    }
    if ((authors = hd_entry_authors (store, prize->entry, error)) == NULL)
      return FALSE;
    for (guint k = 0; k < authors->len; k++) {
      HdRecord *author = g_ptr_array_index (authors, k);
      HdCertificateLine *line = add_line (lines, hd_record_text (author, HD_AUTHOR_FULL_NAME), prize->prize_name);

      line->entry = prize->entry;
      line->author = hd_record_id (author);
    }
  }
  return prizes != NULL;
}

GPtrArray *
hd_certificates_of (HdStore *store, gint64 decision, GError **error)
{
  g_autoptr (GPtrArray) subjects = hd_decision_subjects (store, decision, error);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_certificate_line_free);

  for (guint i = 0; subjects != NULL && i < subjects->len; i++) {
    HdRecord *nomination = g_ptr_array_index (subjects, i);
    g_autofree char *award = hd_store_label (store, "award_form", hd_record_int (nomination, HD_NOMINATION_AWARD_FORM));

    add_line (lines, hd_record_text (nomination, HD_NOMINATION_FULL_NAME), award)->nomination = hd_record_id (nomination);
  }
  if (subjects == NULL || !add_prizes (store, lines, decision, error))
    return NULL;
  for (guint i = 0; i < lines->len; i++)
    if (!read_line (store, g_ptr_array_index (lines, i), error))
      return NULL;
  return g_steal_pointer (&lines);
}

gint64
hd_certificate_next_number (HdStore *store, gint64 year)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT COALESCE (MAX (number), 0) + 1 FROM certificate WHERE year = :year", NULL))
    return 1;
  hd_sql_bind_int (&sql, ":year", year);
  return hd_sql_step (&sql, NULL) ? hd_sql_int (&sql, 0) : 1;
}

gboolean
hd_certificates_number (HdStore *store, gint64 decision, guint *given, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_DECISION, decision, error);
  g_autoptr (GPtrArray) lines = record == NULL ? NULL : hd_certificates_of (store, decision, error);
  g_autofree char *today = hd_date_today ();
  guint n = 0;

  if (lines == NULL)
    return FALSE;
  if (!hd_decision_is (record, "issued") || strcmp (hd_record_text (record, HD_DECISION_KIND), "award") != 0) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("Certificates are numbered when a decision to commend was issued. Issue it first"));
    return FALSE;
  }
  if (!hd_store_begin (store, _("Numbers of certificates"), error))
    return FALSE;
  for (guint i = 0; i < lines->len; i++) {
    const HdCertificateLine *line = g_ptr_array_index (lines, i);
    gint64 year = hd_record_int (record, HD_DECISION_YEAR);
    g_autoptr (HdRecord) certificate = NULL;

    if (line->certificate != 0)
      continue;
    certificate = g_object_new (HD_TYPE_CERTIFICATE, "nomination", line->nomination, "entry", line->entry, "author", line->author,
                                "prize-unit", line->prize_unit, "year", year, "number", hd_certificate_next_number (store, year), "entered", today, NULL);
    if (!hd_store_save (store, certificate, error)) {
      hd_store_rollback (store);
      return FALSE;
    }
    n++;
  }
  if (given != NULL)
    *given = n;
  return hd_store_commit (store, error);
}

gboolean
hd_certificates_printed (HdStore *store, const gint64 *certificates, guint n, const char *date, const char *reason, GError **error)
{
  g_autofree char *today = hd_date_today ();

  if (!hd_store_begin (store, _("Certificates printed"), error))
    return FALSE;
  for (guint i = 0; i < n; i++) {
    g_autoptr (HdRecord) print = g_object_new (HD_TYPE_CERTIFICATE_PRINT, "certificate", certificates[i],
                                               "printed", date == NULL ? today : date, "reason", reason == NULL ? "" : reason, NULL);

    if (!hd_store_save (store, print, error)) {
      hd_store_rollback (store);
      return FALSE;
    }
  }
  return hd_store_commit (store, error);
}

GPtrArray *
hd_certificate_problems (HdStore *store, gint64 year, GError **error)
{
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) gaps = g_string_new (NULL);
  g_autoptr (GError) failure = NULL;
  gint64 last = 0;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT number FROM certificate WHERE year = :year ORDER BY number", error))
    return NULL;
  hd_sql_bind_int (&sql, ":year", year);
  while (hd_sql_step (&sql, &failure)) {
    gint64 number = hd_sql_int (&sql, 0);

    /* Only two files merged into one can bring a number twice: here it is refused. */
    if (number == last)
      g_ptr_array_add (problems, g_strdup_printf (_("Certificate number %" PRId64 " of %" PRId64 " is there twice"), number, year));
    hd_decision_add_gap (gaps, last + 1, number - 1);
    last = number;
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return NULL;
  }
  if (gaps->len > 0)
    g_ptr_array_add (problems, g_strdup_printf (_("Numbers of certificates of %" PRId64 " that nobody has: %s"), year, gaps->str));
  return g_steal_pointer (&problems);
}
