/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "judge-works.h"
#include "score-read-private.h"
#include "sheet.h"
#include "store/error.h"
#include "store/text.h"

#define MAX_PROBLEMS 1000

/* How SQLite begins each of its files. */
#define DATABASE_MAGIC "SQLite format 3"

static void
problem_free (gpointer data)
{
  HdScoreProblem *problem = data;

  g_free (problem->file);
  g_free (problem->where);
  g_free (problem->sentence);
  g_free (problem);
}

static void
mark_clear (gpointer data)
{
  g_free (((HdScoreMark *) data)->comment);
}

static void
row_free (gpointer data)
{
  HdScoreRow *row = data;

  g_free (row->file);
  g_free (row->where);
  g_free (row->code);
  g_free (row->judge);
  g_array_unref (row->marks);
  g_free (row->comment);
  g_free (row->remark);
  g_free (row);
}

HdScoreReading *
hd_score_reading_new (gint64 contest)
{
  HdScoreReading *self = g_new0 (HdScoreReading, 1);

  self->contest = contest;
  self->rows = g_ptr_array_new_with_free_func (row_free);
  self->problems = g_ptr_array_new_with_free_func (problem_free);
  self->seen = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  return self;
}

void
hd_score_reading_free (HdScoreReading *self)
{
  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->problems);
  g_hash_table_unref (self->seen);
  g_free (self);
}

guint
hd_score_reading_count (HdScoreReading *self, HdScoreFate fate)
{
  guint n = 0;

  for (guint i = 0; i < self->rows->len; i++)
    n += ((HdScoreRow *) g_ptr_array_index (self->rows, i))->fate == fate;
  return n;
}

HdScoreLine *
hd_score_line_new (const char *file, GPtrArray *criteria)
{
  HdScoreLine *line = g_new0 (HdScoreLine, 1);

  line->file = file;
  line->criteria = criteria;
  line->marks = g_new0 (HdScoreCell, criteria->len);
  line->comments = g_new0 (HdScoreCell, criteria->len);
  for (guint i = 0; i < criteria->len; i++)
    line->marks[i].text = line->comments[i].text = "";
  line->comment = line->remark = line->code = "";
  return line;
}

void
hd_score_line_free (HdScoreLine *line)
{
  for (guint i = 0; i < line->criteria->len; i++) {
    g_free (line->marks[i].where);
    g_free (line->comments[i].where);
  }
  g_free (line->marks);
  g_free (line->comments);
  g_free (line->where);
  g_free (line->code_at);
  g_free (line);
}

void
hd_score_reading_refuse (HdScoreReading *self, const char *file, const char *where, const char *rule, char *sentence)
{
  HdScoreProblem *problem = g_new0 (HdScoreProblem, 1);

  problem->file = g_strdup (file);
  problem->where = g_strdup (where != NULL ? where : "");
  problem->rule = rule;
  problem->sentence = sentence;
  g_ptr_array_add (self->problems, problem);
}

void
hd_score_reading_refuse_file (HdScoreReading *self, const char *file, const char *sentence)
{
  hd_score_reading_refuse (self, file, "", "file", g_strdup (sentence));
}

gboolean
hd_score_reading_is_full (HdScoreReading *self)
{
  return self->problems->len >= MAX_PROBLEMS;
}

HdRecord *
hd_score_reading_judge (HdScoreReading *self, HdStore *store, const char *file, const char *where, gint64 judge)
{
  g_autoptr (GPtrArray) judges = hd_judges_of (store, self->contest, NULL);

  for (guint i = 0; judges != NULL && i < judges->len; i++)
    if (hd_record_id (g_ptr_array_index (judges, i)) == judge)
      return g_object_ref (g_ptr_array_index (judges, i));
  hd_score_reading_refuse (self, file, where, "judge", g_strdup (_("The judge of this sheet is not, or no longer, of the panel of this contest")));
  return NULL;
}

gboolean
hd_score_reading_scale (HdScoreReading *self, HdStore *store, const char *file, const char *where, gint64 rubric, const char *fingerprint)
{
  g_autofree char *now = hd_rubric_fingerprint (store, rubric, NULL);

  if (g_strcmp0 (now, fingerprint) == 0)
    return TRUE;
  hd_score_reading_refuse (self, file, where, "rubric",
                           g_strdup (now == NULL ? _("The scale of points of this sheet is none of this contest")
                                                 : _("The scale of points has been changed since this sheet was made. Make a new pack, and have it marked by that")));
  return FALSE;
}

/* One mark. FALSE if it was refused. */
static gboolean
read_mark (HdScoreReading *self, HdScoreLine *line, guint index, HdScoreMark *mark)
{
  HdRecord *criterion = g_ptr_array_index (line->criteria, index);
  const HdScoreCell *cell = &line->marks[index], *comment = &line->comments[index];
  g_autofree char *text = g_strstrip (g_strdup (cell->text));
  g_autofree char *said = hd_text_clean_lines (comment->text, -1);
  gboolean negative = *text == '-';
  g_autoptr (GError) refusal = NULL;

  *mark = (HdScoreMark) { hd_record_id (criterion), FALSE, 0, NULL };
  if (cell->wrong != NULL) {
    hd_score_reading_refuse (self, line->file, cell->where, "number", g_strdup (cell->wrong));
    return FALSE;
  }
  if (*text == '\0') {
    if (*said != '\0')
      hd_score_reading_refuse (self, line->file, comment->where, "comment",
                               g_strdup_printf (_("There is a comment on “%s”, but no mark; 0 too is a mark"),
                                                hd_record_text (criterion, HD_CRITERION_NAME)));
    mark->comment = g_steal_pointer (&said);
    return *mark->comment == '\0';
  }
  mark->comment = g_steal_pointer (&said);
  mark->given = TRUE;
  mark->points = hd_mark_parse (text + negative);
  if (mark->points < 0) {
    hd_score_reading_refuse (self, line->file, cell->where, "number",
                             g_strdup_printf (_("“%s” is no number of points. Write it as 17,5 or 17.5"), text));
    return FALSE;
  }
  if (negative)
    mark->points = -mark->points;
  if (hd_mark_check (HD_CRITERION (criterion), mark->points, &refusal))
    return TRUE;
  hd_score_reading_refuse (self, line->file, cell->where,
                           mark->points < 0 || mark->points > hd_record_int (criterion, HD_CRITERION_MAXIMUM) ? "range" : "step",
                           g_strdup (refusal->message));
  return FALSE;
}

/* What becomes of marks that are handed in already. */
static HdScoreFate
compare (HdStore *store, HdScoreRow *row, HdRecord *sheet)
{
  g_autoptr (GPtrArray) scores = hd_sheet_scores (store, sheet, NULL);

  if ((*row->comment != '\0' && strcmp (row->comment, hd_record_text (sheet, HD_SCORE_SHEET_COMMENT)) != 0) ||
      (*row->remark != '\0' && strcmp (row->remark, hd_record_text (sheet, HD_SCORE_SHEET_REMARK)) != 0))
    return HD_SCORE_DIFFERS;
  for (guint i = 0; i < row->marks->len; i++) {
    const HdScoreMark *mark = &g_array_index (row->marks, HdScoreMark, i);

    for (guint k = 0; scores != NULL && k < scores->len; k++) {
      HdRecord *score = g_ptr_array_index (scores, k);

      if (mark->given && hd_record_int (score, HD_SCORE_CRITERION) == mark->criterion &&
          (hd_record_is_new (score) || hd_record_int (score, HD_SCORE_POINTS) != mark->points ||
           (*mark->comment != '\0' && strcmp (mark->comment, hd_record_text (score, HD_SCORE_COMMENT)) != 0)))
        return HD_SCORE_DIFFERS;
    }
  }
  return HD_SCORE_SAME;
}

/* Every mark of the line into the row. FALSE if any was refused; *given is how many. */
static gboolean
read_marks (HdScoreReading *self, HdScoreLine *line, HdScoreRow *row, guint *given)
{
  gboolean fine = TRUE;

  *given = 0;
  for (guint i = 0; i < line->criteria->len; i++) {
    HdScoreMark mark;

    fine = read_mark (self, line, i, &mark) && fine;
    *given += mark.given;
    g_array_append_val (row->marks, mark);
  }
  for (guint i = 0; fine && line->whole && *given > 0 && i < row->marks->len; i++)
    if (!g_array_index (row->marks, HdScoreMark, i).given) {
      hd_score_reading_refuse (self, line->file, line->marks[i].where, "blank",
                               g_strdup_printf (_("The mark for “%s” is missing; 0 too is a mark"),
                                                hd_record_text (g_ptr_array_index (line->criteria, i), HD_CRITERION_NAME)));
      fine = FALSE;
    }
  return fine;
}

/* The assignment that the line is of; 0 with a problem. */
static gint64
place_line (HdScoreReading *self, HdStore *store, HdScoreLine *line, HdRecord *judge)
{
  gint64 work = *line->code == '\0' ? 0 : hd_work_of_code (store, self->contest, line->code), assignment;
  const char *first;

  if (work == 0) {
    hd_score_reading_refuse (self, line->file, line->code_at, "code",
                             g_strdup_printf (_("No work of this contest has the code “%s”"), line->code));
    return 0;
  }
  assignment = hd_assignment_find (store, line->round, line->judge, work);
  if (assignment == 0) {
    hd_score_reading_refuse (self, line->file, line->code_at, "assignment",
                             g_strdup_printf (_("The work %s is not %s's to mark in this round"), line->code,
                                              hd_record_text (judge, HD_JUDGE_FULL_NAME)));
    return 0;
  }
  first = g_hash_table_lookup (self->seen, &assignment);
  if (first != NULL) {
    hd_score_reading_refuse (self, line->file, line->code_at, "twice",
                             g_strdup_printf (_("The work %s stands there twice; the first is %s"), line->code, first));
    return 0;
  }
  if (line->rubric != 0 && hd_sheet_rubric (store, assignment) != line->rubric) {
    hd_score_reading_refuse (self, line->file, line->code_at, "rubric",
                             g_strdup_printf (_("The work %s is marked by another scale of points than this sheet has"), line->code));
    return 0;
  }
  return assignment;
}

gboolean
hd_score_reading_line (HdScoreReading *self, HdStore *store, HdScoreLine *line, GError **error)
{
  g_autoptr (HdRecord) judge = hd_score_reading_judge (self, store, line->file, line->code_at, line->judge);
  gint64 assignment = judge == NULL ? 0 : place_line (self, store, line, judge);
  g_autoptr (HdRecord) sheet = NULL;
  g_autoptr (GError) failure = NULL;
  HdScoreRow *row;
  gboolean fine;
  guint given;

  if (assignment == 0)
    return TRUE;
  sheet = hd_sheet_of (store, assignment, &failure);
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return FALSE;
  }
  row = g_new0 (HdScoreRow, 1);
  row->file = g_strdup (line->file);
  row->where = g_strdup (line->where);
  row->code = g_strdup (line->code);
  row->judge = g_strdup (hd_record_text (judge, HD_JUDGE_FULL_NAME));
  row->assignment = assignment;
  row->marks = g_array_new (FALSE, TRUE, sizeof (HdScoreMark));
  g_array_set_clear_func (row->marks, mark_clear);
  row->comment = hd_text_clean_lines (line->comment, -1);
  row->remark = hd_text_clean_lines (line->remark, -1);
  row->source = line->source;
  fine = read_marks (self, line, row, &given);
  if (fine && given == 0 && *row->comment == '\0' && *row->remark == '\0')
    self->blanks++;
  if (!fine || (given == 0 && *row->comment == '\0' && *row->remark == '\0')) {
    row_free (row);
    return TRUE;
  }
  g_hash_table_insert (self->seen, g_memdup2 (&assignment, sizeof assignment), g_strdup_printf ("%s, %s", line->file, line->where));
  row->hand_in = given == row->marks->len && !line->draft;
  if (sheet != NULL && strcmp (hd_record_text (sheet, HD_SCORE_SHEET_STATE), "submitted") == 0)
    row->fate = compare (store, row, sheet);
  g_ptr_array_add (self->rows, row);
  return TRUE;
}

static gboolean
is_database (GFile *file)
{
  g_autoptr (GFileInputStream) input = g_file_read (file, NULL, NULL);
  char magic[sizeof DATABASE_MAGIC] = { 0 };

  return input != NULL && g_input_stream_read (G_INPUT_STREAM (input), magic, sizeof magic, NULL, NULL) == sizeof magic &&
         memcmp (magic, DATABASE_MAGIC, sizeof magic) == 0;
}

static gboolean
has_page (HdSheet *sheet, const char *name)
{
  for (guint i = 0; i < hd_sheet_get_n_pages (sheet); i++)
    if (g_strcmp0 (hd_sheet_get_name (sheet, i), name) == 0)
      return TRUE;
  return FALSE;
}

gboolean
hd_score_reading_add (HdScoreReading *self, HdStore *store, gint64 round, GFile *file, GCancellable *cancellable, GError **error)
{
  g_autofree char *base = g_file_get_basename (file);
  g_autofree char *name = g_filename_display_name (base);
  g_autoptr (HdSheet) sheet = NULL;

  if (is_database (file))
    return hd_score_read_file (self, store, g_file_peek_path (file), name, cancellable, error);
  sheet = hd_sheet_read (file, cancellable, error);
  if (sheet == NULL) {
    g_prefix_error (error, "%s: ", name);
    return FALSE;
  }
  return has_page (sheet, HD_SCORE_BOOK_HIDDEN) ? hd_score_read_book (self, store, sheet, name, error)
                                                : hd_score_read_list (self, store, round, sheet, name, error);
}

static gboolean
take_row (HdStore *store, HdScoreRow *row, GError **error)
{
  g_autoptr (GArray) marks = g_array_new (FALSE, TRUE, sizeof (HdMark));

  for (guint i = 0; i < row->marks->len; i++) {
    const HdScoreMark *read = &g_array_index (row->marks, HdScoreMark, i);
    HdMark mark = { read->criterion, TRUE, read->points, *read->comment == '\0' ? NULL : read->comment };

    if (read->given)
      g_array_append_val (marks, mark);
  }
  return hd_sheet_put (store, row->assignment, (HdMark *) marks->data, marks->len, *row->comment == '\0' ? NULL : row->comment,
                       *row->remark == '\0' ? NULL : row->remark, row->source, error) &&
         (!row->hand_in || hd_sheet_submit (store, row->assignment, error));
}

gboolean
hd_score_reading_take (HdScoreReading *self, HdStore *store, gboolean skip_refused, guint *taken, GError **error)
{
  *taken = 0;
  if (self->problems->len > 0 && !skip_refused) {
    g_set_error (error, HD_ERROR, HD_ERROR_INVALID,
                 g_dngettext (GETTEXT_PACKAGE, "%u thing was refused, so nothing was taken in", "%u things were refused, so nothing was taken in",
                              self->problems->len), self->problems->len);
    return FALSE;
  }
  if (hd_score_reading_count (self, HD_SCORE_TAKE) == 0)
    return TRUE;
  if (!hd_store_begin (store, _("Marks of judges taken in"), error))
    return FALSE;
  for (guint i = 0; i < self->rows->len; i++) {
    HdScoreRow *row = g_ptr_array_index (self->rows, i);

    if (row->fate != HD_SCORE_TAKE)
      continue;
    if (!take_row (store, row, error)) {
      g_prefix_error (error, "%s, %s: ", row->file, row->where);
      hd_store_rollback (store);
      *taken = 0;
      return FALSE;
    }
    ++*taken;
  }
  return hd_store_commit (store, error);
}
