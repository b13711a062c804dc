/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The papers of a dossier, and what others were asked about it. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "dossier-private.h"
#include "text.h"

void
hd_checklist_line_free (HdChecklistLine *line)
{
  g_clear_object (&line->paper);
  g_clear_object (&line->held);
  g_free (line);
}

static HdRecord *
find_held (GPtrArray *held, gint64 paper)
{
  for (guint i = 0; i < held->len; i++)
    if (hd_record_int (g_ptr_array_index (held, i), HD_DOSSIER_PAPER_PAPER) == paper)
      return g_object_ref (g_ptr_array_index (held, i));
  return NULL;
}

GPtrArray *
hd_dossier_checklist (HdStore *store, HdNomination *nomination, GError **error)
{
  gint64 id = hd_record_id (HD_RECORD (nomination));
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_checklist_line_free);
  g_autoptr (GPtrArray) held = hd_store_find_ref (store, HD_TYPE_DOSSIER_PAPER, "nomination", id, error);
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (held == NULL || !hd_sql_begin (&sql, hd_store_db (store), "SELECT p.id, " HD_SQL_PAPER_HAS_FILE ", " HD_SQL_PAPER_MISSING
                                     " FROM nomination n JOIN paper p LEFT JOIN award_form f ON f.id = n.award_form"
                                     " WHERE n.id = :id AND " HD_SQL_PAPER_ASKED " ORDER BY p.position, p.id", error))
    return NULL;
  hd_sql_bind_int (&sql, ":id", id);
  while (hd_sql_step (&sql, &failure)) {
    HdRecord *paper = hd_store_get (store, HD_TYPE_PAPER, hd_sql_int (&sql, 0), error);
    HdChecklistLine *line;

    if (paper == NULL)
      return NULL;
    line = g_new0 (HdChecklistLine, 1);
    line->paper = paper;
    line->held = find_held (held, hd_record_id (paper));
    line->has_file = hd_sql_int (&sql, 1) != 0;
    line->missing = hd_sql_int (&sql, 2) != 0;
    g_ptr_array_add (lines, line);
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return NULL;
  }
  return g_steal_pointer (&lines);
}

/* The titles of the papers that a condition holds for. (transfer full) */
static GPtrArray *
titles (HdStore *store, gint64 nomination, const char *text, GError **error)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), text, error))
    return NULL;
  hd_sql_bind_int (&sql, ":id", nomination);
  while (hd_sql_step (&sql, &failure))
    g_ptr_array_add (found, g_strdup (hd_sql_text (&sql, 0)));
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return NULL;
  }
  return g_steal_pointer (&found);
}

#define PAPERS_OF_ONE                                                                          \
  "SELECT p.title FROM nomination n JOIN paper p LEFT JOIN award_form f ON f.id = n.award_form" \
  " WHERE n.id = :id AND " HD_SQL_PAPER_ASKED

GPtrArray *
hd_dossier_missing (HdStore *store, HdNomination *nomination, GError **error)
{
  return titles (store, hd_record_id (HD_RECORD (nomination)), PAPERS_OF_ONE " AND " HD_SQL_PAPER_MISSING " ORDER BY p.position, p.id", error);
}

GArray *
hd_dossiers_with_missing_papers (HdStore *store, gint64 year, GError **error)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT n.id FROM nomination n LEFT JOIN award_form f ON f.id = n.award_form"
                     " WHERE (:year = 0 OR n.year = :year) AND " HD_SQL_DOSSIER_OPEN
                     " AND EXISTS (SELECT 1 FROM paper p WHERE " HD_SQL_PAPER_ASKED " AND " HD_SQL_PAPER_MISSING ")"
                     " ORDER BY n.name_sort, n.id", error))
    return NULL;
  hd_sql_bind_int (&sql, ":year", year);
  return hd_sql_ids (&sql, error);
}

static char *
join (GPtrArray *texts)
{
  GString *joined = g_string_new (NULL);

  for (guint i = 0; i < texts->len; i++)
    g_string_append_printf (joined, "%s%s", i == 0 ? "" : "; ", (const char *) g_ptr_array_index (texts, i));
  return g_string_free (joined, FALSE);
}

gboolean
hd_dossier_check_papers (HdStore *store, HdRecord *nomination, GError **error)
{
  g_autoptr (GPtrArray) missing = hd_dossier_missing (store, HD_NOMINATION (nomination), error);
  g_autofree char *list = missing == NULL ? NULL : join (missing);

  if (missing == NULL)
    return FALSE;
  if (missing->len == 0)
    return TRUE;
  g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT,
               g_dngettext (GETTEXT_PACKAGE, "A paper is missing: %s. Add it, or waive it with a reason",
                            "Papers are missing: %s. Add them, or waive them with a reason", missing->len), list);
  return FALSE;
}

/* Each signed paper is there as a file; where the catalogue asks for none, one scan is. */
gboolean
hd_dossier_check_scan (HdStore *store, HdRecord *nomination, GError **error)
{
  gint64 id = hd_record_id (nomination);
  g_autoptr (GPtrArray) signed_papers = titles (store, id, PAPERS_OF_ONE " AND p.required = 1 AND p.signed = 1", error);
  g_autoptr (GPtrArray) wanting = signed_papers == NULL ? NULL
    : titles (store, id, PAPERS_OF_ONE " AND p.required = 1 AND p.signed = 1 AND NOT " HD_SQL_PAPER_HAS_FILE, error);
  g_autoptr (GPtrArray) scans = wanting == NULL ? NULL
    : titles (store, id, "SELECT a.name FROM attachment a WHERE a.owner_table = 'nomination' AND a.owner = :id AND a.kind = 'scan'", error);
  g_autofree char *list = wanting == NULL ? NULL : join (wanting);

  if (scans == NULL)
    return FALSE;
  if (signed_papers->len > 0 ? wanting->len == 0 : scans->len > 0)
    return TRUE;
  if (wanting->len > 0)
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("The signed paper is not there as a file: %s. Attach its scan"), list);
  else
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("The signed submission is not there as a file. Attach its scan"));
  return FALSE;
}

gboolean
hd_dossier_check_opinions (HdStore *store, HdRecord *nomination, GError **error)
{
  g_autoptr (GPtrArray) opinions = hd_store_find_ref (store, HD_TYPE_OPINION, "nomination", hd_record_id (nomination), error);
  gboolean managing_body = FALSE;

  for (guint i = 0; opinions != NULL && i < opinions->len; i++) {
    HdRecord *opinion = g_ptr_array_index (opinions, i);
    const char *kind = hd_record_text (opinion, HD_OPINION_KIND), *body = hd_record_text (opinion, HD_OPINION_BODY);

    if (strcmp (kind, "public_notice") == 0)
      continue;
    if (*hd_record_text (opinion, HD_OPINION_ANSWERED) == '\0') {
      g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("The opinion of “%s” has not come yet. Enter the answer, or remove the question"),
                   *body != '\0' ? body : _(hd_choice_label (hd_opinion_kinds, kind)));
      return FALSE;
    }
    managing_body = managing_body || strcmp (kind, "managing_body") == 0;
  }
  if (opinions == NULL || managing_body || !hd_record_bool (nomination, HD_NOMINATION_UNMANAGED))
    return opinions != NULL;
  g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT,
                       _("The proposing unit does not manage the person. Ask the managing body for its opinion, and enter the answer"));
  return FALSE;
}

/* The last day of a public notice: as entered, else counted. (transfer full) */
static char *
notice_end (HdMover *self, HdRecord *opinion)
{
  if (*hd_record_text (opinion, HD_OPINION_DUE) != '\0')
    return g_strdup (hd_record_text (opinion, HD_OPINION_DUE));
  return hd_chains_days_after (self->chains, hd_record_text (opinion, HD_OPINION_SENT), hd_setting_number (self->store, "notice_days"));
}

gboolean
hd_dossier_check_notice (HdMover *self, HdRecord *nomination, GError **error)
{
  g_autoptr (GPtrArray) opinions = hd_store_find_ref (self->store, HD_TYPE_OPINION, "nomination", hd_record_id (nomination), error);
  gboolean noticed = FALSE;

  for (guint i = 0; opinions != NULL && i < opinions->len; i++) {
    HdRecord *opinion = g_ptr_array_index (opinions, i);
    g_autofree char *end = NULL, *shown = NULL;

    if (strcmp (hd_record_text (opinion, HD_OPINION_KIND), "public_notice") != 0 || *hd_record_text (opinion, HD_OPINION_SENT) == '\0')
      continue;
    noticed = TRUE;
    end = notice_end (self, opinion);
    if (strcmp (self->date, end) > 0)
      continue;
    shown = hd_date_format (end);
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("The public notice runs until the end of %s. Wait until it is over"), shown);
    return FALSE;
  }
  if (opinions == NULL || noticed)
    return opinions != NULL;
  g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("There was no public notice yet. Enter where and on which day it was made"));
  return FALSE;
}
