/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "marking-private.h"
#include "sql-private.h"

const HdChoice hd_sheet_purposes[] = {
  { "own",    N_("Of one judge") },
  { "agreed", N_("Agreed by the judges") },
  { NULL }
};

const HdChoice hd_sheet_states[] = {
  { "draft",     N_("Draft") },
  { "submitted", N_("Handed in") },
  { "replaced",  N_("Replaced") },
  { NULL }
};

const HdChoice hd_sheet_sources[] = {
  { "screen",   N_("In the program") },
  { "paper",    N_("On paper") },
  { "workbook", N_("In a workbook") },
  { "file",     N_("In a marking file") },
  { NULL }
};

static const HdField score_sheet_fields[] = {
  [HD_SCORE_SHEET_ASSIGNMENT] = { "assignment", N_("Assignment"), HD_REF, 0, .ref = "assignment" },
  [HD_SCORE_SHEET_ROUND]      = { "round", N_("Round"), HD_REF, HD_FIELD_REQUIRED, .ref = "contest_round" },
  [HD_SCORE_SHEET_WORK]       = { "work", N_("Work"), HD_REF, HD_FIELD_REQUIRED, .ref = "work" },
  [HD_SCORE_SHEET_JUDGE]      = { "judge", N_("Judge"), HD_REF, 0, .ref = "judge" },
  [HD_SCORE_SHEET_RUBRIC]     = { "rubric", N_("Scale of points"), HD_REF, HD_FIELD_REQUIRED, .ref = "rubric" },
  [HD_SCORE_SHEET_PURPOSE]    = { "purpose", N_("Kind of sheet"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_sheet_purposes },
  [HD_SCORE_SHEET_STATE]      = { "state", N_("State of the sheet"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_sheet_states },
  [HD_SCORE_SHEET_SOURCE]     = { "source", N_("Marked on"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_sheet_sources },
  [HD_SCORE_SHEET_TOTAL]      = { "total", N_("Total"), HD_INT, HD_FIELD_DERIVED | HD_FIELD_HUNDREDTHS },
  [HD_SCORE_SHEET_COMPLETE]   = { "complete", N_("Every criterion is marked"), HD_BOOL, HD_FIELD_DERIVED },
  [HD_SCORE_SHEET_FLAGGED]    = { "flagged", N_("To be looked at again"), HD_BOOL },
  [HD_SCORE_SHEET_SUBMITTED]  = { "submitted", N_("Handed in on"), HD_FULL_DATE },
  [HD_SCORE_SHEET_REPLACES]   = { "replaces", N_("Replaces"), HD_REF, 0, .ref = "score_sheet" },
  [HD_SCORE_SHEET_REASON]     = { "reason", N_("Reason"), HD_TEXT },
  [HD_SCORE_SHEET_COMMENT]    = { "comment", N_("Comment for the author"), HD_LONG_TEXT },
  [HD_SCORE_SHEET_REMARK]     = { "remark", N_("Remark for the panel"), HD_LONG_TEXT },
};

gint64
hd_marking_number (HdStore *store, const char *text, gint64 id)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), text, NULL))
    return 0;
  hd_sql_bind_int (&sql, ":id", id);
  return hd_sql_step (&sql, NULL) ? hd_sql_int (&sql, 0) : 0;
}

gboolean
hd_marking_check_frozen (HdStore *store, gint64 round, GError **error)
{
  return hd_contest_check_open (store, hd_marking_number (store, "SELECT contest FROM contest_round WHERE id = :id", round), error);
}

/* The sum of the marks, weights included: exact wherever steps and weights are whole
 * hundredths together, else rounded once, half up. Whether every criterion has a mark. */
static gboolean
add_up (HdStore *store, HdRecord *sheet, GError **error)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store),
                     "SELECT coalesce (sum (s.points * c.weight), 0), count(*) > 0 AND count(*) = count(s.id)"
                     " FROM criterion c LEFT JOIN score s ON s.criterion = c.id AND s.score_sheet = :sheet WHERE c.rubric = :rubric", error))
    return FALSE;
  hd_sql_bind_int (&sql, ":sheet", hd_record_id (sheet));
  hd_sql_bind_int (&sql, ":rubric", hd_record_int (sheet, HD_SCORE_SHEET_RUBRIC));
  if (!hd_sql_step (&sql, error))
    return FALSE;
  hd_record_set_int (sheet, HD_SCORE_SHEET_TOTAL, (hd_sql_int (&sql, 0) + 50) / 100);
  hd_record_set_int (sheet, HD_SCORE_SHEET_COMPLETE, hd_sql_int (&sql, 1));
  return TRUE;
}

static gboolean
refuse_overwriting (GError **error)
{
  g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT,
                       _("The sheet was handed in, and is not written over. Correct it, with a reason: the old sheet is kept"));
  return FALSE;
}

/* Of what was handed in, only the state may change: to replaced. */
static gboolean
score_sheet_prepare (HdRecord *self, HdStore *store, GError **error)
{
  g_autoptr (HdRecord) before = NULL;
  guint n;

  if (!hd_marking_check_frozen (store, hd_record_int (self, HD_SCORE_SHEET_ROUND), error))
    return FALSE;
  if (!hd_record_is_new (self) && (before = hd_store_get (store, HD_TYPE_SCORE_SHEET, hd_record_id (self), error)) == NULL)
    return FALSE;
  if (before == NULL || strcmp (hd_record_text (before, HD_SCORE_SHEET_STATE), "draft") == 0)
    return add_up (store, self, error);
  if (strcmp (hd_record_text (before, HD_SCORE_SHEET_STATE), "submitted") != 0 ||
      strcmp (hd_record_text (self, HD_SCORE_SHEET_STATE), "replaced") != 0)
    return refuse_overwriting (error);
  hd_record_type_fields (HD_TYPE_SCORE_SHEET, &n);
  for (guint i = 0; i < n; i++) {
    gboolean same = score_sheet_fields[i].kind == HD_REF || score_sheet_fields[i].kind == HD_INT || score_sheet_fields[i].kind == HD_BOOL
                    ? hd_record_int (self, i) == hd_record_int (before, i)
                    : strcmp (hd_record_text (self, i), hd_record_text (before, i)) == 0;

    if (!same && i != HD_SCORE_SHEET_STATE)
      return refuse_overwriting (error);
  }
  return TRUE;
}

static gboolean
score_sheet_deleting (HdRecord *self, HdStore *store, GError **error)
{
  if (!hd_marking_check_frozen (store, hd_record_int (self, HD_SCORE_SHEET_ROUND), error))
    return FALSE;
  return strcmp (hd_record_text (self, HD_SCORE_SHEET_STATE), "draft") == 0 || refuse_overwriting (error);
}

HD_DEFINE_RECORD_WITH_CODE (HdScoreSheet, hd_score_sheet, "score_sheet", N_("Score sheet"), score_sheet_fields,
                            (klass->prepare = score_sheet_prepare, klass->deleting = score_sheet_deleting))

static const HdField score_fields[] = {
  [HD_SCORE_SCORE_SHEET] = { "score_sheet", N_("Score sheet"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "score_sheet" },
  [HD_SCORE_CRITERION]   = { "criterion", N_("Criterion"), HD_REF, HD_FIELD_REQUIRED, .ref = "criterion" },
  [HD_SCORE_POINTS]      = { "points", N_("Points"), HD_INT, HD_FIELD_HUNDREDTHS, .min = 0, .max = 1000000 },
  [HD_SCORE_COMMENT]     = { "comment", N_("Comment"), HD_LONG_TEXT },
};

/* Marks change in a draft alone, and are of its own scale. */
static gboolean
score_check (HdRecord *self, HdStore *store, GError **error)
{
  g_autoptr (HdRecord) sheet = hd_store_get (store, HD_TYPE_SCORE_SHEET, hd_record_int (self, HD_SCORE_SCORE_SHEET), error);

  if (sheet == NULL || !hd_marking_check_frozen (store, hd_record_int (sheet, HD_SCORE_SHEET_ROUND), error))
    return FALSE;
  return strcmp (hd_record_text (sheet, HD_SCORE_SHEET_STATE), "draft") == 0 || refuse_overwriting (error);
}

static gboolean
score_prepare (HdRecord *self, HdStore *store, GError **error)
{
  g_autoptr (HdRecord) criterion = hd_store_get (store, HD_TYPE_CRITERION, hd_record_int (self, HD_SCORE_CRITERION), error);

  if (criterion == NULL)
    return FALSE;
  hd_record_set_bad_field (self, HD_SCORE_POINTS);
  return score_check (self, store, error) && hd_mark_check (HD_CRITERION (criterion), hd_record_int (self, HD_SCORE_POINTS), error);
}

HD_DEFINE_RECORD_WITH_CODE (HdScore, hd_score, "score", N_("Mark"), score_fields,
                            (klass->prepare = score_prepare, klass->deleting = score_check))

static const HdField keying_fields[] = {
  [HD_KEYING_ASSIGNMENT] = { "assignment", N_("Assignment"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "assignment" },
  [HD_KEYING_CRITERION]  = { "criterion", N_("Criterion"), HD_REF, HD_FIELD_REQUIRED, .ref = "criterion" },
  [HD_KEYING_PASS]       = { "pass", N_("Pass"), HD_INT, HD_FIELD_REQUIRED, .min = 1, .max = 2 },
  [HD_KEYING_POINTS]     = { "points", N_("Points"), HD_INT, HD_FIELD_HUNDREDTHS, .min = 0, .max = 1000000 },
};

static gboolean
keying_prepare (HdRecord *self, HdStore *store, GError **error)
{
  g_autoptr (HdRecord) criterion = hd_store_get (store, HD_TYPE_CRITERION, hd_record_int (self, HD_KEYING_CRITERION), error);

  if (criterion == NULL)
    return FALSE;
  hd_record_set_bad_field (self, HD_KEYING_POINTS);
  return hd_marking_check_frozen (store, hd_marking_number (store, "SELECT round FROM assignment WHERE id = :id",
                                                            hd_record_int (self, HD_KEYING_ASSIGNMENT)), error) &&
         hd_mark_check (HD_CRITERION (criterion), hd_record_int (self, HD_KEYING_POINTS), error);
}

HD_DEFINE_RECORD_WITH_CODE (HdKeying, hd_keying, "keying", N_("Mark keyed from paper"), keying_fields, (klass->prepare = keying_prepare))

static const HdField ranking_fields[] = {
  [HD_RANKING_ROUND] = { "round", N_("Round"), HD_REF, HD_FIELD_REQUIRED, .ref = "contest_round" },
  [HD_RANKING_JUDGE] = { "judge", N_("Judge"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "judge" },
  [HD_RANKING_WORK]  = { "work", N_("Work"), HD_REF, HD_FIELD_REQUIRED, .ref = "work" },
  [HD_RANKING_PLACE] = { "place", N_("Place"), HD_INT, HD_FIELD_REQUIRED, .min = 1, .max = 100000 },
};

static gboolean
ranking_check (HdRecord *self, HdStore *store, GError **error)
{
  return hd_marking_check_frozen (store, hd_record_int (self, HD_RANKING_ROUND), error);
}

HD_DEFINE_RECORD_WITH_CODE (HdRanking, hd_ranking, "ranking", N_("Place given by a judge"), ranking_fields,
                            (klass->prepare = ranking_check, klass->deleting = ranking_check))

gint64
hd_marking_judge_of_file (HdStore *store)
{
  g_autofree char *judge = hd_store_setting (store, "marking_judge", "");
  gint64 id;

  return g_ascii_string_to_signed (judge, 10, 1, G_MAXINT64, &id, NULL) ? id : 0;
}
