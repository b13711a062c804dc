/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include "judge-works.h"
#include "store/attachment.h"
#include "store/error.h"
#include "store/text.h"

/* Columns after the criteria that are one for a work. */
enum { AFTER_TOTAL, AFTER_COMMENT, AFTER_REMARK, N_AFTER };

static void
page_free (gpointer data)
{
  HdScorePage *self = data;

  g_free (self->page);
  g_free (self->title);
  g_free (self->fingerprint);
  g_clear_pointer (&self->criteria, g_ptr_array_unref);
  g_ptr_array_unref (self->assignments);
  g_ptr_array_unref (self->works);
  g_free (self);
}

void
hd_judge_works_free (HdJudgeWorks *self)
{
  g_clear_object (&self->contest);
  g_clear_object (&self->round);
  g_clear_object (&self->judge);
  g_free (self->label);
  g_free (self->pack);
  g_clear_pointer (&self->assignments, g_ptr_array_unref);
  g_ptr_array_unref (self->works);
  g_ptr_array_unref (self->pages);
  g_free (self);
}

char *
hd_rubric_fingerprint (HdStore *store, gint64 rubric, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_RUBRIC, rubric, error);
  g_autoptr (GPtrArray) criteria = record == NULL ? NULL : hd_rubric_criteria (store, rubric, error);
  g_autoptr (GString) text = g_string_new (NULL);

  if (criteria == NULL)
    return NULL;
  g_string_append_printf (text, "%" PRId64 "\n", hd_record_int (record, HD_RUBRIC_VERSION));
  for (guint i = 0; i < criteria->len; i++) {
    HdRecord *criterion = g_ptr_array_index (criteria, i);

    g_string_append_printf (text, "%" PRId64 "\t%s\t%s\t%" PRId64 "\t%" PRId64 "\t%" PRId64 "\n", hd_record_id (criterion),
                            hd_record_text (criterion, HD_CRITERION_CODE), hd_record_text (criterion, HD_CRITERION_NAME),
                            hd_record_int (criterion, HD_CRITERION_MAXIMUM), hd_record_int (criterion, HD_CRITERION_STEP),
                            hd_record_int (criterion, HD_CRITERION_WEIGHT));
  }
  return g_compute_checksum_for_string (G_CHECKSUM_SHA256, text->str, text->len);
}

guint
hd_score_page_columns (HdScorePage *self)
{
  return HD_SCORE_COLUMN_FIRST + 2 * self->criteria->len + N_AFTER;
}

/* Papers are always Vietnamese. */
char *
hd_score_page_heading (HdScorePage *self, guint column)
{
  static const char *const before[] = { "TT", "Mã số", "Tên tác phẩm" };
  static const char *const after[N_AFTER] = { "Tổng điểm", "Nhận xét chung (gửi tác giả)", "Ghi chú riêng cho Ban Giám khảo" };
  guint n = self->criteria->len, at = column - HD_SCORE_COLUMN_FIRST;
  g_autofree char *maximum = NULL, *step = NULL;
  HdRecord *criterion;

  if (column < HD_SCORE_COLUMN_FIRST)
    return g_strdup (before[column]);
  if (at >= n && at < n + N_AFTER)
    return g_strdup (after[at - n]);
  if (at >= n + N_AFTER)
    return at - n - N_AFTER >= n ? NULL
      : g_strdup_printf ("Nhận xét về: %s", hd_record_text (g_ptr_array_index (self->criteria, at - n - N_AFTER), HD_CRITERION_NAME));
  criterion = g_ptr_array_index (self->criteria, at);
  maximum = hd_number_format_hundredths (hd_record_int (criterion, HD_CRITERION_MAXIMUM));
  step = hd_number_format_hundredths (hd_record_int (criterion, HD_CRITERION_STEP));
  return g_strdup_printf ("%s (tối đa %s, bước %s)", hd_record_text (criterion, HD_CRITERION_NAME), maximum, step);
}

gboolean
hd_judge_file_is_picture (HdRecord *attachment)
{
  const char *mime = hd_record_text (attachment, HD_ATTACHMENT_MIME);

  return strcmp (mime, "image/jpeg") == 0 || strcmp (mime, "image/png") == 0;
}

/* Of the name that the file had, only a plain ending stays. */
char *
hd_judge_file_name (HdRecord *work, guint index, HdRecord *attachment)
{
  const char *ending = strrchr (hd_record_text (attachment, HD_ATTACHMENT_NAME), '.');
  gsize length = ending == NULL ? 0 : strspn (ending + 1, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

  return g_strdup_printf ("%s-%u%s", hd_record_text (work, HD_WORK_CODE), index + 1,
                          length == 0 || length > 5 || ending[length + 1] != '\0' ? "" : ending);
}

/* The page of a scale, made when its first work comes. NULL with error. */
static HdScorePage *
page_of (HdJudgeWorks *self, HdStore *store, gint64 rubric, GError **error)
{
  g_autoptr (HdRecord) record = NULL;
  HdScorePage *page;

  for (guint i = 0; i < self->pages->len; i++)
    if (((HdScorePage *) g_ptr_array_index (self->pages, i))->rubric == rubric)
      return g_ptr_array_index (self->pages, i);
  record = hd_store_get (store, HD_TYPE_RUBRIC, rubric, error);
  if (record == NULL)
    return NULL;
  page = g_new0 (HdScorePage, 1);
  page->rubric = rubric;
  page->page = g_strdup_printf ("Phiếu chấm %u", self->pages->len + 1);
  page->title = g_strdup (hd_record_text (record, HD_RUBRIC_NAME));
  page->assignments = g_ptr_array_new_with_free_func (g_object_unref);
  page->works = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (self->pages, page);
  page->criteria = hd_rubric_criteria (store, rubric, error);
  page->fingerprint = page->criteria == NULL ? NULL : hd_rubric_fingerprint (store, rubric, error);
  if (page->fingerprint == NULL)
    return NULL;
  if (page->criteria->len == 0) {
    g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("The scale of points “%s” has no criteria yet; enter them first"), page->title);
    return NULL;
  }
  return page;
}

static gboolean
add_work (HdJudgeWorks *self, HdStore *store, HdRecord *assignment, GError **error)
{
  g_autoptr (HdRecord) work = hd_store_get (store, HD_TYPE_WORK, hd_record_int (assignment, HD_ASSIGNMENT_WORK), error);
  gint64 rubric = work == NULL ? 0 : hd_sheet_rubric (store, hd_record_id (assignment));
  HdScorePage *page = rubric == 0 ? NULL : page_of (self, store, rubric, error);

  if (work != NULL && rubric == 0)
    g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("There is no scale of points for the work %s; add one to the rules first"),
                 hd_record_text (work, HD_WORK_CODE));
  if (page == NULL)
    return FALSE;
  g_ptr_array_add (self->works, g_object_ref (work));
  g_ptr_array_add (page->works, g_steal_pointer (&work));
  g_ptr_array_add (page->assignments, g_object_ref (assignment));
  return TRUE;
}

/* Where the judge stands in the panel, those who no longer judge among them, so that a
 * label never comes to name another. */
static gboolean
find_number (HdJudgeWorks *self, HdStore *store, GError **error)
{
  g_autoptr (GPtrArray) panel = hd_store_find_parts (store, HD_TYPE_JUDGE, "contest", hd_record_id (self->contest), error);

  for (guint i = 0; panel != NULL && i < panel->len; i++)
    if (hd_record_id (g_ptr_array_index (panel, i)) == hd_record_id (self->judge))
      self->number = i + 1;
  return panel != NULL;
}

/* The same works, scales and judge have the same name. */
static char *
name_pack (HdJudgeWorks *self)
{
  g_autoptr (GString) text = g_string_new (NULL);
  char *name;

  g_string_append_printf (text, "%" PRId64 " %" PRId64, hd_record_id (self->round), hd_record_id (self->judge));
  for (guint i = 0; i < self->pages->len; i++)
    g_string_append_printf (text, "\n%s", ((HdScorePage *) g_ptr_array_index (self->pages, i))->fingerprint);
  for (guint i = 0; i < self->works->len; i++)
    g_string_append_printf (text, "\n%s", hd_record_text (g_ptr_array_index (self->works, i), HD_WORK_CODE));
  name = g_compute_checksum_for_string (G_CHECKSUM_SHA256, text->str, text->len);
  name[12] = '\0';
  return name;
}

HdJudgeWorks *
hd_judge_works_load (HdStore *store, gint64 round, gint64 judge, GError **error)
{
  g_autoptr (HdJudgeWorks) self = g_new0 (HdJudgeWorks, 1);

  self->works = g_ptr_array_new_with_free_func (g_object_unref);
  self->pages = g_ptr_array_new_with_free_func (page_free);
  self->round = hd_store_get (store, HD_TYPE_CONTEST_ROUND, round, error);
  self->judge = self->round == NULL ? NULL : hd_store_get (store, HD_TYPE_JUDGE, judge, error);
  self->contest = self->judge == NULL ? NULL
    : hd_store_get (store, HD_TYPE_CONTEST, hd_record_int (self->round, HD_CONTEST_ROUND_CONTEST), error);
  self->assignments = self->contest == NULL ? NULL : hd_assignments_of (store, round, judge, error);
  if (self->assignments == NULL || !find_number (self, store, error))
    return NULL;
  if (self->assignments->len == 0) {
    g_set_error (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("%s reads no work in this round; assign the works first"),
                 hd_record_text (self->judge, HD_JUDGE_FULL_NAME));
    return NULL;
  }
  for (guint i = 0; i < self->assignments->len; i++)
    if (!add_work (self, store, g_ptr_array_index (self->assignments, i), error))
      return NULL;
  self->label = g_strdup_printf ("giam-khao-%02u", self->number);
  self->pack = name_pack (self);
  return g_steal_pointer (&self);
}
