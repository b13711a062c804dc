/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <inttypes.h>
#include "judge-file.h"
#include "store/attachment.h"
#include "store/error.h"

typedef struct {
  HdStore      *from, *to;
  HdJudgeWorks *works;
  GCancellable *cancellable;
} Copier;

/* What a record is in the judge's file: the fields named, every other one empty. A field
 * that comes later is not handed out before somebody has thought of it. */
static gboolean
copy_record (Copier *self, HdRecord *record, const guint *fields, guint n, GError **error)
{
  g_autoptr (HdRecord) copy = g_object_new (G_OBJECT_TYPE (record), NULL);
  const HdField *table = hd_record_type_fields (G_OBJECT_TYPE (record), NULL);

  for (guint i = 0; i < n; i++)
    if (table[fields[i]].kind == HD_INT || table[fields[i]].kind == HD_BOOL || table[fields[i]].kind == HD_REF)
      hd_record_set_int (copy, fields[i], hd_record_int (record, fields[i]));
    else
      hd_record_set_text (copy, fields[i], hd_record_text (record, fields[i]));
  if (HD_IS_CONTEST (copy))
    hd_record_set_text (copy, HD_CONTEST_STATE, "judging");
  else if (HD_IS_CONTEST_ROUND (copy))
    hd_record_set_text (copy, HD_CONTEST_ROUND_STATE, "open");
  else if (HD_IS_WORK (copy))
    hd_record_set_text (copy, HD_WORK_STATE, "judged");
  else if (HD_IS_ASSIGNMENT (copy)) {
    /* Whether he is the third judge of a work must not sway him. */
    hd_record_set_text (copy, HD_ASSIGNMENT_PURPOSE, "round");
    hd_record_set_text (copy, HD_ASSIGNMENT_STATE, "assigned");
  }
  return hd_store_save_again (self->to, copy, hd_record_id (record), error);
}

static gboolean
copy_all (Copier *self, GPtrArray *records, const guint *fields, guint n, GError **error)
{
  for (guint i = 0; records != NULL && i < records->len; i++)
    if (!copy_record (self, g_ptr_array_index (records, i), fields, n, error))
      return FALSE;
  return records != NULL;
}

static gboolean
copy_rules (Copier *self, GError **error)
{
  static const guint contest_fields[] = {
    HD_CONTEST_NAME, HD_CONTEST_YEAR, HD_CONTEST_REFERENCE, HD_CONTEST_VERSION, HD_CONTEST_RULES,
  };
  static const guint kind_fields[] = {
    HD_CONTEST_KIND_CONTEST, HD_CONTEST_KIND_CODE, HD_CONTEST_KIND_NAME, HD_CONTEST_KIND_POSITION, HD_CONTEST_KIND_MIN_WORDS,
    HD_CONTEST_KIND_MAX_WORDS, HD_CONTEST_KIND_MIN_PAGES, HD_CONTEST_KIND_MAX_SECONDS,
  };
  static const guint round_fields[] = {
    HD_CONTEST_ROUND_CONTEST, HD_CONTEST_ROUND_CODE, HD_CONTEST_ROUND_NAME, HD_CONTEST_ROUND_POSITION, HD_CONTEST_ROUND_JUDGES,
    HD_CONTEST_ROUND_METHOD, HD_CONTEST_ROUND_DIVERGENCE, HD_CONTEST_ROUND_ADVANCE, HD_CONTEST_ROUND_DUE,
  };
  static const guint rubric_fields[] = { HD_RUBRIC_CONTEST, HD_RUBRIC_KIND, HD_RUBRIC_ROUND, HD_RUBRIC_NAME, HD_RUBRIC_VERSION };
  static const guint criterion_fields[] = {
    HD_CRITERION_RUBRIC, HD_CRITERION_CODE, HD_CRITERION_NAME, HD_CRITERION_POSITION, HD_CRITERION_MAXIMUM, HD_CRITERION_STEP,
    HD_CRITERION_WEIGHT, HD_CRITERION_DESCRIPTION, HD_CRITERION_LEVELS,
  };
  g_autoptr (GPtrArray) kinds = hd_contest_kinds (self->from, hd_record_id (self->works->contest), error);

  if (kinds == NULL || !copy_record (self, self->works->contest, contest_fields, G_N_ELEMENTS (contest_fields), error) ||
      !copy_all (self, kinds, kind_fields, G_N_ELEMENTS (kind_fields), error) ||
      !copy_record (self, self->works->round, round_fields, G_N_ELEMENTS (round_fields), error))
    return FALSE;
  for (guint i = 0; i < self->works->pages->len; i++) {
    HdScorePage *page = g_ptr_array_index (self->works->pages, i);
    g_autoptr (HdRecord) rubric = hd_store_get (self->from, HD_TYPE_RUBRIC, page->rubric, error);

    if (rubric == NULL || !copy_record (self, rubric, rubric_fields, G_N_ELEMENTS (rubric_fields), error) ||
        !copy_all (self, page->criteria, criterion_fields, G_N_ELEMENTS (criterion_fields), error))
      return FALSE;
  }
  return TRUE;
}

/* A file of a work under the name that tells nothing, by way of a copy of that name. */
static gboolean
copy_file (Copier *self, HdRecord *work, guint index, HdRecord *attachment, GError **error)
{
  g_autofree char *name = hd_judge_file_name (work, index, attachment);
  g_autofree char *source = hd_attachment_path (self->from, HD_ATTACHMENT (attachment));
  g_autofree char *folder = g_path_get_dirname (hd_store_path (self->to));
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GFile) from = g_file_new_for_path (source == NULL ? "" : source), copy = g_file_new_for_path (path);
  g_autoptr (HdAttachment) added = NULL;

  if (!g_file_copy (from, copy, G_FILE_COPY_TARGET_DEFAULT_PERMS, self->cancellable, NULL, NULL, error))
    return FALSE;
  added = hd_attachment_add (self->to, "work", hd_record_id (work), copy, "", error);
  g_unlink (path);
  return added != NULL;
}

static gboolean
copy_works (Copier *self, GError **error)
{
  static const guint fields[] = {
    HD_WORK_CONTEST, HD_WORK_KIND, HD_WORK_CODE, HD_WORK_TITLE, HD_WORK_WORDS, HD_WORK_PAGES, HD_WORK_SECONDS, HD_WORK_ROUND,
    HD_WORK_DIGEST, HD_WORK_BODY,
  };

  for (guint i = 0; i < self->works->works->len; i++) {
    HdRecord *work = g_ptr_array_index (self->works->works, i);
    g_autoptr (GPtrArray) files = NULL;

    if (g_cancellable_is_cancelled (self->cancellable)) {
      g_set_error_literal (error, HD_ERROR, HD_ERROR_CANCELLED, _("Stopped"));
      return FALSE;
    }
    files = hd_attachment_list (self->from, "work", hd_record_id (work), error);
    if (files == NULL || !copy_record (self, work, fields, G_N_ELEMENTS (fields), error))
      return FALSE;
    for (guint f = 0; f < files->len; f++)
      if (!copy_file (self, work, f, g_ptr_array_index (files, f), error))
        return FALSE;
  }
  return TRUE;
}

static gboolean
set_number (HdStore *store, const char *key, gint64 value, GError **error)
{
  g_autofree char *text = g_strdup_printf ("%" PRId64, value);

  return hd_store_set_setting (store, key, text, error);
}

static gboolean
fill (Copier *self, GError **error)
{
  static const guint judge_fields[] = { HD_JUDGE_CONTEST, HD_JUDGE_HONORIFIC, HD_JUDGE_FULL_NAME, HD_JUDGE_ROLE, HD_JUDGE_POSITION };
  static const guint assignment_fields[] = {
    HD_ASSIGNMENT_ROUND, HD_ASSIGNMENT_WORK, HD_ASSIGNMENT_JUDGE, HD_ASSIGNMENT_POSITION,
  };

  return copy_rules (self, error) && copy_record (self, self->works->judge, judge_fields, G_N_ELEMENTS (judge_fields), error) &&
         copy_works (self, error) &&
         copy_all (self, self->works->assignments, assignment_fields, G_N_ELEMENTS (assignment_fields), error) &&
         set_number (self->to, HD_JUDGE_FILE_JUDGE, hd_record_id (self->works->judge), error) &&
         set_number (self->to, HD_JUDGE_FILE_ROUND, hd_record_id (self->works->round), error);
}

gboolean
hd_judge_file_write (HdStore *store, HdJudgeWorks *works, const char *path, GCancellable *cancellable, GError **error)
{
  g_autoptr (HdStore) to = hd_store_create (path, hd_record_text (works->contest, HD_CONTEST_NAME), error);
  Copier self = { store, to, works, cancellable };

  if (to == NULL || !hd_store_begin_making (to, _("Works of a judge"), error))
    return FALSE;
  if (!fill (&self, error)) {
    hd_store_rollback (to);
    return FALSE;
  }
  return hd_store_commit (to, error) && hd_store_close (to, error);
}
