/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A judge's sheet: written as a draft mark by mark, handed in, corrected by a new one. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include "marking-private.h"
#include "sql-private.h"
#include "text.h"

static gboolean
is_draft (HdRecord *sheet)
{
  return strcmp (hd_record_text (sheet, HD_SCORE_SHEET_STATE), "draft") == 0;
}

char *
hd_marking_label (HdStore *store, const char *format, gint64 work)
{
  g_autoptr (GString) label = g_string_new (format);
  g_autofree char *code = hd_work_code (store, work);

  g_string_replace (label, "%s", code, 1);
  return g_string_free (g_steal_pointer (&label), FALSE);
}

/* Says in the round, and in the contest, that marking goes on. */
static gboolean
set_round_state (HdStore *store, HdRecord *round, const char *state, GError **error)
{
  g_autoptr (HdRecord) contest = hd_store_get (store, HD_TYPE_CONTEST, hd_record_int (round, HD_CONTEST_ROUND_CONTEST), error);
  const char *contest_state = contest == NULL ? "" : hd_record_text (contest, HD_CONTEST_STATE);

  if (contest == NULL)
    return FALSE;
  hd_record_set_text (round, HD_CONTEST_ROUND_STATE, state);
  if (!hd_store_save (store, round, error))
    return FALSE;
  if (strcmp (state, "open") != 0 || (strcmp (contest_state, "preparing") != 0 && strcmp (contest_state, "receiving") != 0))
    return TRUE;
  hd_record_set_text (contest, HD_CONTEST_STATE, "judging");
  return hd_store_save (store, contest, error);
}

static gboolean
move_round (HdStore *store, gint64 id, const char *state, const char *label, GError **error)
{
  g_autoptr (HdRecord) round = hd_store_get (store, HD_TYPE_CONTEST_ROUND, id, error);

  if (round == NULL || !hd_marking_check_frozen (store, id, error) || !hd_store_begin (store, label, error))
    return FALSE;
  if (set_round_state (store, round, state, error))
    return hd_store_commit (store, error);
  hd_store_rollback (store);
  return FALSE;
}

gboolean
hd_round_open (HdStore *store, gint64 round, GError **error)
{
  return move_round (store, round, "open", _("Round opened to be marked"), error);
}

gboolean
hd_round_close (HdStore *store, gint64 round, GError **error)
{
  return move_round (store, round, "closed", _("Marking of the round closed"), error);
}

/* A closed round is marked no more, but for an appeal. */
HdRecord *
hd_marking_begin (HdStore *store, gint64 assignment, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_ASSIGNMENT, assignment, error);
  g_autoptr (HdRecord) round = record == NULL ? NULL : hd_store_get (store, HD_TYPE_CONTEST_ROUND, hd_record_int (record, HD_ASSIGNMENT_ROUND), error);
  const char *state;

  if (round == NULL || !hd_marking_check_frozen (store, hd_record_id (round), error))
    return NULL;
  if (strcmp (hd_record_text (record, HD_ASSIGNMENT_STATE), "assigned") != 0) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("The work is no longer this judge's to mark. Go on to the next one"));
    return NULL;
  }
  state = hd_record_text (round, HD_CONTEST_ROUND_STATE);
  if (strcmp (state, "closed") == 0 && strcmp (hd_record_text (record, HD_ASSIGNMENT_PURPOSE), "appeal") != 0) {
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("The round “%s” is closed. Open it again to mark in it"),
                 hd_record_text (round, HD_CONTEST_ROUND_NAME));
    return NULL;
  }
  if (strcmp (state, "planned") == 0 && !set_round_state (store, round, "open", error))
    return NULL;
  return g_steal_pointer (&record);
}

gboolean
hd_mark_check (HdCriterion *criterion, gint64 points, GError **error)
{
  HdRecord *record = HD_RECORD (criterion);
  gint64 maximum = hd_record_int (record, HD_CRITERION_MAXIMUM), step = MAX (hd_record_int (record, HD_CRITERION_STEP), 1);
  g_autofree char *most = hd_number_format_hundredths (maximum);
  g_autofree char *each = hd_number_format_hundredths (step);
  g_autofree char *typed = hd_number_format_hundredths (points);

  /* The most there is can be given, whether steps lead up to it or not. */
  if (points >= 0 && points <= maximum && (points % step == 0 || points == maximum))
    return TRUE;
  if (points < 0 || points > maximum)
    g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("“%s” takes 0 to %s points, not %s"), hd_record_text (record, HD_CRITERION_NAME), most, typed);
  else
    g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("“%s” is marked by steps of %s, not %s"), hd_record_text (record, HD_CRITERION_NAME), each, typed);
  return FALSE;
}

gint64
hd_mark_parse (const char *text)
{
  gint64 points;

  return hd_number_parse_hundredths (text, &points) ? points : -1;
}

HdRecord *
hd_sheet_of (HdStore *store, gint64 assignment, GError **error)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT id FROM score_sheet WHERE assignment = :id AND state IN ('draft', 'submitted')"
                     " ORDER BY id DESC LIMIT 1", error))
    return NULL;
  hd_sql_bind_int (&sql, ":id", assignment);
  return hd_sql_step (&sql, error) ? hd_store_get (store, HD_TYPE_SCORE_SHEET, hd_sql_int (&sql, 0), error) : NULL;
}

/* The marks that were given, by criterion. (transfer full) */
static GHashTable *
given_scores (HdStore *store, HdRecord *sheet, GError **error)
{
  g_autoptr (GPtrArray) scores = hd_store_find_ref (store, HD_TYPE_SCORE, "score_sheet", hd_record_id (sheet), error);
  GHashTable *given;

  if (scores == NULL)
    return NULL;
  given = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_object_unref);
  for (guint i = 0; i < scores->len; i++) {
    HdRecord *score = g_ptr_array_index (scores, i);
    gint64 criterion = hd_record_int (score, HD_SCORE_CRITERION);

    g_hash_table_insert (given, g_memdup2 (&criterion, sizeof criterion), g_object_ref (score));
  }
  return given;
}

GPtrArray *
hd_sheet_scores (HdStore *store, HdRecord *sheet, GError **error)
{
  g_autoptr (GPtrArray) criteria = hd_rubric_criteria (store, hd_record_int (sheet, HD_SCORE_SHEET_RUBRIC), error);
  g_autoptr (GHashTable) given = criteria == NULL ? NULL : given_scores (store, sheet, error);
  GPtrArray *scores;

  if (given == NULL)
    return NULL;
  scores = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < criteria->len; i++) {
    gint64 criterion = hd_record_id (g_ptr_array_index (criteria, i));
    HdRecord *score = g_hash_table_lookup (given, &criterion);

    g_ptr_array_add (scores, score != NULL ? g_object_ref (score)
                                           : g_object_new (HD_TYPE_SCORE, "score-sheet", hd_record_id (sheet), "criterion", criterion, NULL));
  }
  return scores;
}

/* The scale in force for a work in a round. */
static gint64
current_rubric (HdStore *store, gint64 round, gint64 work)
{
  return hd_contest_rubric (store, hd_marking_number (store, "SELECT contest FROM work WHERE id = :id", work),
                            hd_marking_number (store, "SELECT kind FROM work WHERE id = :id", work), round);
}

gint64
hd_sheet_rubric (HdStore *store, gint64 assignment)
{
  gint64 rubric = hd_marking_number (store, "SELECT rubric FROM score_sheet WHERE assignment = :id AND state IN ('draft', 'submitted')"
                                     " ORDER BY id DESC LIMIT 1", assignment);

  if (rubric != 0)
    return rubric;
  return current_rubric (store, hd_marking_number (store, "SELECT round FROM assignment WHERE id = :id", assignment),
                         hd_marking_number (store, "SELECT work FROM assignment WHERE id = :id", assignment));
}

gboolean
hd_sheet_is_outdated (HdStore *store, HdRecord *sheet)
{
  gint64 current = current_rubric (store, hd_record_int (sheet, HD_SCORE_SHEET_ROUND), hd_record_int (sheet, HD_SCORE_SHEET_WORK));

  return is_draft (sheet) && current != 0 && current != hd_record_int (sheet, HD_SCORE_SHEET_RUBRIC);
}

/* A sheet of its own, or agreed (assignment NULL), not saved. (transfer full) */
static HdRecord *
new_sheet (HdStore *store, gint64 round, gint64 work, HdRecord *assignment, GError **error)
{
  gint64 rubric = current_rubric (store, round, work);

  if (rubric == 0) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT,
                         _("There is no scale of points for this kind of work. Make one in the rules of the contest"));
    return NULL;
  }
  return g_object_new (HD_TYPE_SCORE_SHEET, "assignment", assignment == NULL ? 0 : hd_record_id (assignment), "round", round, "work", work,
                       "judge", assignment == NULL ? 0 : hd_record_int (assignment, HD_ASSIGNMENT_JUDGE), "rubric", rubric,
                       "purpose", assignment == NULL ? "agreed" : "own", "state", "draft", "source", "screen", NULL);
}

static gboolean
put_mark (HdStore *store, HdRecord *sheet, GHashTable *given, const HdMark *mark, GError **error)
{
  g_autoptr (HdRecord) score = g_hash_table_lookup (given, &mark->criterion);

  if (score != NULL)
    g_object_ref (score);
  if (!mark->given)
    return score == NULL || hd_store_delete (store, score, error);
  if (hd_marking_number (store, "SELECT rubric FROM criterion WHERE id = :id", mark->criterion) != hd_record_int (sheet, HD_SCORE_SHEET_RUBRIC)) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT,
                         _("The mark is by another scale of points than the sheet. Open the sheet again and mark by the scale it shows"));
    return FALSE;
  }
  if (score == NULL)
    score = g_object_new (HD_TYPE_SCORE, "score-sheet", hd_record_id (sheet), "criterion", mark->criterion, NULL);
  hd_record_set_int (score, HD_SCORE_POINTS, mark->points);
  if (mark->comment != NULL)
    hd_record_set_text (score, HD_SCORE_COMMENT, mark->comment);
  return (!hd_record_is_new (score) && !hd_record_is_dirty (score)) || hd_store_save (store, score, error);
}

/* Saves the sheet, its marks, and the sheet with their total. */
static gboolean
write_sheet (HdStore *store, HdRecord *sheet, const HdMark *marks, guint n, GError **error)
{
  g_autoptr (GHashTable) given = NULL;

  if (!hd_store_save (store, sheet, error) || (given = given_scores (store, sheet, error)) == NULL)
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (!put_mark (store, sheet, given, &marks[i], error))
      return FALSE;
  return hd_store_save (store, sheet, error);
}

/* The draft of an assignment, made if there is none, as part of the change set begun.
 * (transfer full) (nullable) */
static HdRecord *
begin_draft (HdStore *store, gint64 assignment, GError **error)
{
  g_autoptr (HdRecord) record = hd_marking_begin (store, assignment, error);
  g_autoptr (HdRecord) sheet = NULL;
  g_autoptr (GError) failure = NULL;

  if (record == NULL)
    return NULL;
  sheet = hd_sheet_of (store, assignment, &failure);
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return NULL;
  }
  if (sheet == NULL)
    return new_sheet (store, hd_record_int (record, HD_ASSIGNMENT_ROUND), hd_record_int (record, HD_ASSIGNMENT_WORK), record, error);
  if (is_draft (sheet))
    return g_steal_pointer (&sheet);
  g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT,
                       _("The sheet was handed in, and is not written over. Correct it, with a reason: the old sheet is kept"));
  return NULL;
}

static gint64
work_of (HdStore *store, gint64 assignment)
{
  return hd_marking_number (store, "SELECT work FROM assignment WHERE id = :id", assignment);
}

gboolean
hd_sheet_put (HdStore *store, gint64 assignment, const HdMark *marks, guint n, const char *comment, const char *remark,
              const char *source, GError **error)
{
  g_autofree char *label = hd_marking_label (store, _("Marks of %s"), work_of (store, assignment));
  g_autoptr (HdRecord) sheet = NULL;

  if (!hd_store_begin (store, label, error))
    return FALSE;
  if ((sheet = begin_draft (store, assignment, error)) != NULL) {
    hd_record_set_text (sheet, HD_SCORE_SHEET_SOURCE, source);
    if (comment != NULL)
      hd_record_set_text (sheet, HD_SCORE_SHEET_COMMENT, comment);
    if (remark != NULL)
      hd_record_set_text (sheet, HD_SCORE_SHEET_REMARK, remark);
    if (write_sheet (store, sheet, marks, n, error))
      return hd_store_commit (store, error);
  }
  hd_store_rollback (store);
  return FALSE;
}

gboolean
hd_sheet_flag (HdStore *store, gint64 assignment, gboolean flagged, GError **error)
{
  g_autofree char *label = hd_marking_label (store, flagged ? _("%s to be looked at again") : _("%s no longer to be looked at again"),
                                             work_of (store, assignment));
  g_autoptr (HdRecord) sheet = NULL;

  if (!hd_store_begin (store, label, error))
    return FALSE;
  if ((sheet = begin_draft (store, assignment, error)) != NULL) {
    hd_record_set_int (sheet, HD_SCORE_SHEET_FLAGGED, flagged);
    if (hd_store_save (store, sheet, error))
      return hd_store_commit (store, error);
  }
  hd_store_rollback (store);
  return FALSE;
}

/* Hands a saved draft in, as part of the change set begun. */
static gboolean
hand_in (HdStore *store, HdRecord *sheet, GError **error)
{
  g_autofree char *today = hd_date_today ();
  gint64 blank = hd_marking_number (store, "SELECT (SELECT count(*) FROM criterion c WHERE c.rubric = s.rubric)"
                                    " - (SELECT count(*) FROM score o JOIN criterion c ON c.id = o.criterion AND c.rubric = s.rubric"
                                    " WHERE o.score_sheet = s.id) FROM score_sheet s WHERE s.id = :id", hd_record_id (sheet));

  if (blank > 0) {
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT,
                 g_dngettext (GETTEXT_PACKAGE, "%" PRId64 " criterion has no mark yet. Give it one, 0 too is a mark, and hand in then",
                              "%" PRId64 " criteria have no mark yet. Give them one, 0 too is a mark, and hand in then", blank), blank);
    return FALSE;
  }
  hd_record_set_text (sheet, HD_SCORE_SHEET_STATE, "submitted");
  hd_record_set_text (sheet, HD_SCORE_SHEET_SUBMITTED, today);
  return hd_store_save (store, sheet, error);
}

gboolean
hd_sheet_submit (HdStore *store, gint64 assignment, GError **error)
{
  g_autofree char *label = hd_marking_label (store, _("Sheet of %s handed in"), work_of (store, assignment));
  g_autoptr (HdRecord) sheet = NULL;

  if (!hd_store_begin (store, label, error))
    return FALSE;
  if ((sheet = begin_draft (store, assignment, error)) != NULL && (!hd_record_is_new (sheet) || hd_store_save (store, sheet, error)) &&
      hand_in (store, sheet, error) && hd_store_clear_draft (store, "assignment", assignment, error))
    return hd_store_commit (store, error);
  hd_store_rollback (store);
  return FALSE;
}

gboolean
hd_sheet_renew (HdStore *store, gint64 assignment, GError **error)
{
  g_autofree char *label = hd_marking_label (store, _("New scale of points for %s"), work_of (store, assignment));
  g_autoptr (HdRecord) sheet = NULL;
  g_autoptr (GPtrArray) scores = NULL, criteria = NULL;
  g_autoptr (GArray) marks = g_array_new (FALSE, TRUE, sizeof (HdMark));

  if (!hd_store_begin (store, label, error))
    return FALSE;
  if ((sheet = begin_draft (store, assignment, error)) == NULL || hd_record_is_new (sheet) ||
      (scores = hd_sheet_scores (store, sheet, error)) == NULL)
    goto failed;
  hd_record_set_int (sheet, HD_SCORE_SHEET_RUBRIC, current_rubric (store, hd_record_int (sheet, HD_SCORE_SHEET_ROUND),
                                                                   hd_record_int (sheet, HD_SCORE_SHEET_WORK)));
  if ((criteria = hd_rubric_criteria (store, hd_record_int (sheet, HD_SCORE_SHEET_RUBRIC), error)) == NULL)
    goto failed;
  for (guint i = 0; i < scores->len; i++) {
    HdRecord *score = g_ptr_array_index (scores, i);
    g_autoptr (HdRecord) old = hd_store_get (store, HD_TYPE_CRITERION, hd_record_int (score, HD_SCORE_CRITERION), error);

    if (old == NULL)
      goto failed;
    if (hd_record_is_new (score))
      continue;
    for (guint k = 0; k < criteria->len; k++) {
      HdRecord *criterion = g_ptr_array_index (criteria, k);
      HdMark mark = { hd_record_id (criterion), TRUE, hd_record_int (score, HD_SCORE_POINTS), hd_record_text (score, HD_SCORE_COMMENT) };

      if (strcmp (hd_record_text (criterion, HD_CRITERION_CODE), hd_record_text (old, HD_CRITERION_CODE)) == 0 &&
          hd_mark_check (HD_CRITERION (criterion), mark.points, NULL))
        g_array_append_val (marks, mark);
    }
    if (!hd_store_delete (store, score, error))
      goto failed;
  }
  if (write_sheet (store, sheet, (HdMark *) marks->data, marks->len, error))
    return hd_store_commit (store, error);
failed:
  hd_store_rollback (store);
  return FALSE;
}

/* The marks of a sheet with those of another list in their places. The comments stay the
 * records'. (transfer full) */
static GArray *
merge_marks (GPtrArray *scores, const HdMark *marks, guint n)
{
  GArray *merged = g_array_new (FALSE, TRUE, sizeof (HdMark));

  for (guint i = 0; i < scores->len; i++) {
    HdRecord *score = g_ptr_array_index (scores, i);
    HdMark mark = { hd_record_int (score, HD_SCORE_CRITERION), !hd_record_is_new (score), hd_record_int (score, HD_SCORE_POINTS),
                    hd_record_text (score, HD_SCORE_COMMENT) };

    for (guint k = 0; k < n; k++)
      if (marks[k].criterion == mark.criterion && marks[k].given) {
        mark.given = TRUE;
        mark.points = marks[k].points;
        if (marks[k].comment != NULL)
          mark.comment = marks[k].comment;
      }
    g_array_append_val (merged, mark);
  }
  return merged;
}

static gboolean
needs_reason (const char *reason, GError **error)
{
  if (reason != NULL && *reason != '\0')
    return TRUE;
  g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("Say why: the reason stays with the sheet"));
  return FALSE;
}

/* Puts a new sheet in place of one that was handed in. */
static gboolean
replace_sheet (HdStore *store, HdRecord *old, const HdMark *marks, guint n, const char *reason, GError **error)
{
  g_autoptr (GPtrArray) scores = hd_sheet_scores (store, old, error);
  g_autoptr (GArray) merged = NULL;
  g_autoptr (HdRecord) sheet = NULL;

  if (scores == NULL)
    return FALSE;
  merged = merge_marks (scores, marks, n);
  sheet = g_object_new (HD_TYPE_SCORE_SHEET, "assignment", hd_record_int (old, HD_SCORE_SHEET_ASSIGNMENT),
                        "round", hd_record_int (old, HD_SCORE_SHEET_ROUND), "work", hd_record_int (old, HD_SCORE_SHEET_WORK),
                        "judge", hd_record_int (old, HD_SCORE_SHEET_JUDGE), "rubric", hd_record_int (old, HD_SCORE_SHEET_RUBRIC),
                        "purpose", hd_record_text (old, HD_SCORE_SHEET_PURPOSE), "state", "draft",
                        "source", hd_record_text (old, HD_SCORE_SHEET_SOURCE), "replaces", hd_record_id (old), "reason", reason,
                        "comment", hd_record_text (old, HD_SCORE_SHEET_COMMENT), "remark", hd_record_text (old, HD_SCORE_SHEET_REMARK), NULL);
  hd_record_set_text (old, HD_SCORE_SHEET_STATE, "replaced");
  return hd_store_save (store, old, error) && write_sheet (store, sheet, (HdMark *) merged->data, merged->len, error) &&
         hand_in (store, sheet, error);
}

gboolean
hd_sheet_correct (HdStore *store, gint64 assignment, const HdMark *marks, guint n, const char *reason, GError **error)
{
  g_autofree char *label = hd_marking_label (store, _("Correction of the sheet of %s"), work_of (store, assignment));
  g_autoptr (HdRecord) record = NULL, old = NULL;
  g_autoptr (GError) failure = NULL;

  if (!needs_reason (reason, error) || !hd_store_begin (store, label, error))
    return FALSE;
  if ((record = hd_marking_begin (store, assignment, error)) == NULL)
    goto failed;
  old = hd_sheet_of (store, assignment, &failure);
  if (old == NULL || is_draft (old)) {
    if (failure != NULL)
      g_propagate_error (error, g_steal_pointer (&failure));
    else
      g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("Only what was handed in is corrected; a draft can just be changed"));
    goto failed;
  }
  if (replace_sheet (store, old, marks, n, reason, error))
    return hd_store_commit (store, error);
failed:
  hd_store_rollback (store);
  return FALSE;
}

gboolean
hd_sheet_agree (HdStore *store, gint64 round, gint64 work, const HdMark *marks, guint n, const char *reason, GError **error)
{
  g_autofree char *label = hd_marking_label (store, _("Marks of %s agreed by the judges"), work);
  g_autoptr (HdRecord) sheet = NULL;
  g_autoptr (GPtrArray) standing = NULL;

  if (!needs_reason (reason, error) || !hd_store_begin (store, label, error))
    return FALSE;
  if (!hd_marking_check_frozen (store, round, error) || (standing = hd_sheets_of (store, round, work, error)) == NULL)
    goto failed;
  for (guint i = 0; i < standing->len; i++)
    if (strcmp (hd_record_text (g_ptr_array_index (standing, i), HD_SCORE_SHEET_PURPOSE), "agreed") == 0)
      sheet = g_object_ref (g_ptr_array_index (standing, i));
  if (sheet != NULL) {
    if (replace_sheet (store, sheet, marks, n, reason, error))
      return hd_store_commit (store, error);
  } else if ((sheet = new_sheet (store, round, work, NULL, error)) != NULL) {
    hd_record_set_text (sheet, HD_SCORE_SHEET_REASON, reason);
    if (write_sheet (store, sheet, marks, n, error) && hand_in (store, sheet, error))
      return hd_store_commit (store, error);
  }
failed:
  hd_store_rollback (store);
  return FALSE;
}
