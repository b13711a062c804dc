/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The file that a judge has marked in with this program, away from the office. It is only
 * read, and believed no more than a workbook: ids, codes and scales have to be ours. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "judge-file.h"
#include "score-read-private.h"
#include "store/error.h"

/* More sheets than any judge can have marked. */
#define MAX_SHEETS 100000

typedef struct {
  HdScoreReading *reading;
  HdStore        *store;      /* ours */
  HdStore        *file;       /* the judge's */
  const char     *name;
  gint64          round, judge;
} File;

/* The scale of a sheet, looked at once; 0 if it was refused. */
static gint64
check_scale (File *self, GHashTable *scales, gint64 rubric)
{
  g_autofree char *fingerprint = NULL;
  gpointer known;

  if (g_hash_table_lookup_extended (scales, &rubric, NULL, &known))
    return known != NULL ? rubric : 0;
  fingerprint = hd_rubric_fingerprint (self->file, rubric, NULL);
  known = GINT_TO_POINTER (hd_score_reading_scale (self->reading, self->store, self->name, "", rubric, fingerprint != NULL ? fingerprint : ""));
  g_hash_table_insert (scales, g_memdup2 (&rubric, sizeof rubric), known);
  return known != NULL ? rubric : 0;
}

static gboolean
read_sheet (File *self, GHashTable *scales, HdRecord *sheet, GError **error)
{
  gint64 rubric = check_scale (self, scales, hd_record_int (sheet, HD_SCORE_SHEET_RUBRIC));
  g_autoptr (HdRecord) work = rubric == 0 ? NULL : hd_store_get (self->file, HD_TYPE_WORK, hd_record_int (sheet, HD_SCORE_SHEET_WORK), error);
  g_autoptr (GPtrArray) criteria = work == NULL ? NULL : hd_rubric_criteria (self->store, rubric, error);
  g_autoptr (GPtrArray) scores = criteria == NULL ? NULL : hd_sheet_scores (self->file, sheet, error);
  g_autoptr (GPtrArray) typed = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (HdScoreLine) line = NULL;

  if (rubric == 0)
    return TRUE;
  if (scores == NULL)
    return FALSE;
  line = hd_score_line_new (self->name, criteria);
  line->code = hd_record_text (work, HD_WORK_CODE);
  line->where = g_strdup (line->code);
  line->code_at = g_strdup (line->code);
  line->round = self->round;
  line->judge = self->judge;
  line->rubric = rubric;
  line->source = "file";
  line->draft = strcmp (hd_record_text (sheet, HD_SCORE_SHEET_STATE), "submitted") != 0;
  line->comment = hd_record_text (sheet, HD_SCORE_SHEET_COMMENT);
  line->remark = hd_record_text (sheet, HD_SCORE_SHEET_REMARK);
  for (guint i = 0; i < criteria->len; i++) {
    HdRecord *criterion = g_ptr_array_index (criteria, i);

    line->marks[i].where = g_strdup_printf ("%s · %s", line->code, hd_record_text (criterion, HD_CRITERION_NAME));
    line->comments[i].where = g_strdup (line->marks[i].where);
    for (guint k = 0; k < scores->len; k++) {
      HdRecord *score = g_ptr_array_index (scores, k);
      gint64 points = hd_record_int (score, HD_SCORE_POINTS);

      if (hd_record_is_new (score) || hd_record_int (score, HD_SCORE_CRITERION) != hd_record_id (criterion))
        continue;
      g_ptr_array_add (typed, g_strdup_printf ("%s%" G_GUINT64_FORMAT ".%02u", points < 0 ? "-" : "", (guint64) ABS (points) / 100,
                                               (guint) (ABS (points) % 100)));
      line->marks[i].text = g_ptr_array_index (typed, typed->len - 1);
      line->comments[i].text = hd_record_text (score, HD_SCORE_COMMENT);
    }
  }
  return hd_score_reading_line (self->reading, self->store, line, error);
}

static gint64
setting_id (HdStore *file, const char *key)
{
  g_autofree char *text = hd_store_setting (file, key, "");

  return g_ascii_strtoll (text, NULL, 10);
}

/* Whether the file is of this contest and of a judge of it. */
static gboolean
check_file (File *self)
{
  g_autoptr (HdRecord) round = NULL, judge = NULL;

  self->judge = setting_id (self->file, HD_JUDGE_FILE_JUDGE);
  self->round = setting_id (self->file, HD_JUDGE_FILE_ROUND);
  if (self->judge == 0) {
    hd_score_reading_refuse (self->reading, self->name, "", "format", g_strdup (_("This is a council file, and none that a judge marks in")));
    return FALSE;
  }
  round = hd_store_get (self->store, HD_TYPE_CONTEST_ROUND, self->round, NULL);
  if (round == NULL || hd_record_int (round, HD_CONTEST_ROUND_CONTEST) != self->reading->contest) {
    hd_score_reading_refuse (self->reading, self->name, "", "contest", g_strdup (_("The judge's file is of another contest")));
    return FALSE;
  }
  judge = hd_score_reading_judge (self->reading, self->store, self->name, "", self->judge);
  return judge != NULL;
}

gboolean
hd_score_read_file (HdScoreReading *self, HdStore *store, const char *path, const char *name, GCancellable *cancellable, GError **error)
{
  g_autoptr (HdStore) judges = hd_store_open (path, HD_STORE_READ_ONLY | HD_STORE_ANYWHERE, error);
  File file = { self, store, judges, name };
  g_autoptr (GHashTable) scales = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_autoptr (GPtrArray) sheets = NULL;

  if (judges == NULL)
    return FALSE;
  if (!check_file (&file))
    return TRUE;
  if (hd_store_count (judges, HD_TYPE_SCORE_SHEET) > MAX_SHEETS) {
    g_set_error (error, HD_ERROR, HD_ERROR_TOO_LARGE, _("“%s” holds more sheets than a judge can have marked"), name);
    return FALSE;
  }
  sheets = hd_store_find_ref (judges, HD_TYPE_SCORE_SHEET, "judge", file.judge, error);
  for (guint i = 0; sheets != NULL && i < sheets->len; i++) {
    HdRecord *sheet = g_ptr_array_index (sheets, i);

    if (g_cancellable_is_cancelled (cancellable)) {
      g_set_error_literal (error, HD_ERROR, HD_ERROR_CANCELLED, _("Stopped"));
      return FALSE;
    }
    /* What he has corrected himself stands only in its last form. */
    if (strcmp (hd_record_text (sheet, HD_SCORE_SHEET_STATE), "replaced") != 0 && !hd_score_reading_is_full (self) &&
        !read_sheet (&file, scales, sheet, error))
      return FALSE;
  }
  return sheets != NULL;
}
