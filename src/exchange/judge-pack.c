/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include "judge-file.h"
#include "judge-pack.h"
#include "judge-reader.h"
#include "leak-check.h"
#include "report.h"
#include "score-book.h"
#include "store/attachment.h"
#include "store/error.h"

/* How many leaks a message names. */
#define MAX_NAMED 3

/* Steps of a pack, for the progress. */
#define PARTS 100

/* Files that do not stand in the PDF. */
#define FILES_FOLDER "tep-kem-theo"

/* A pack that is being made, under a name that does not count. */
typedef struct {
  HdJudgeWorks *works;      /* (owned) */
  char         *temporary;  /* (owned) (nullable) */
  char         *final;      /* (owned) */
} Making;

typedef struct {
  HdStore      *store;
  GPtrArray    *making;     /* (owned) of Making */
  guint         at;         /* of them */
  GCancellable *cancellable;
  HdProgress    progress;
  gpointer      data;
} Packer;

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) dir = g_file_test (path, G_FILE_TEST_IS_SYMLINK) ? NULL : g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL) {
    g_autofree char *child = g_build_filename (path, name, NULL);

    remove_tree (child);
  }
  g_remove (path);
}

static void
making_free (gpointer data)
{
  Making *self = data;

  if (self->temporary != NULL)
    remove_tree (self->temporary);
  g_free (self->temporary);
  g_free (self->final);
  hd_judge_works_free (self->works);
  g_free (self);
}

void
hd_judge_pack_free (HdJudgePack *pack)
{
  g_free (pack->full_name);
  g_free (pack->folder);
  g_free (pack);
}

static void
tell (Packer *self, guint part)
{
  if (self->progress != NULL)
    self->progress (self->at * PARTS + part, self->making->len * PARTS, self->data);
}

/* Reading copies take most of the time. */
static void
reader_progress (gint64 done, gint64 total, gpointer data)
{
  tell (data, total <= 0 ? 0 : done * (PARTS - 30) / total);
}

static gboolean
check_going_on (Packer *self, GError **error)
{
  if (!g_cancellable_is_cancelled (self->cancellable))
    return TRUE;
  g_set_error_literal (error, HD_ERROR, HD_ERROR_CANCELLED, _("Stopped"));
  return FALSE;
}

/* "NAME-giam-khao-03.ENDING" in the pack: files of several judges may come back into one
 * folder. (transfer full) */
static GFile *
file_of (Making *making, const char *name, const char *ending)
{
  g_autofree char *full = g_strdup_printf ("%s-%s.%s", name, making->works->label, ending);

  return g_file_new_build_filename (making->temporary, full, NULL);
}

static gboolean
write_paper (Packer *self, Making *making, GError **error)
{
  g_autoptr (GFile) file = file_of (making, "phieu-cham-giay", "pdf");
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (HdDocument) document = NULL;

  for (guint i = 0; i < making->works->assignments->len; i++) {
    gint64 id = hd_record_id (g_ptr_array_index (making->works->assignments, i));

    g_array_append_val (ids, id);
  }
  document = hd_report_build_of (self->store, "score-sheets", (gint64 *) ids->data, ids->len, 0, NULL, error);
  return document != NULL && hd_write_pdf (document, file, self->cancellable, NULL, NULL, error);
}

/* Sound, film and whatever else does not stand in the PDF. */
static gboolean
copy_files (Packer *self, Making *making, GError **error)
{
  g_autofree char *folder = g_build_filename (making->temporary, FILES_FOLDER, NULL);

  for (guint i = 0; i < making->works->works->len; i++) {
    HdRecord *work = g_ptr_array_index (making->works->works, i);
    g_autoptr (GPtrArray) files = hd_attachment_list (self->store, "work", hd_record_id (work), error);

    for (guint f = 0; files != NULL && f < files->len; f++) {
      HdRecord *attachment = g_ptr_array_index (files, f);
      g_autofree char *name = hd_judge_file_name (work, f, attachment);
      g_autofree char *source = hd_attachment_path (self->store, HD_ATTACHMENT (attachment));
      g_autoptr (GFile) from = g_file_new_for_path (source == NULL ? "" : source), to = g_file_new_build_filename (folder, name, NULL);

      if (hd_judge_file_is_picture (attachment))
        continue;
      g_mkdir (folder, 0700);
      if (!g_file_copy (from, to, G_FILE_COPY_TARGET_DEFAULT_PERMS, self->cancellable, NULL, NULL, error))
        return FALSE;
    }
    if (files == NULL)
      return FALSE;
  }
  return TRUE;
}

static gboolean
write_pack (Packer *self, Making *making, GError **error)
{
  g_autoptr (GFile) reader = file_of (making, "tac-pham", "pdf"), book = file_of (making, "phieu-cham", "xlsx");
  g_autoptr (GFile) program = file_of (making, "cham-bai", "hoadep");

  if (!hd_judge_reader_write (self->store, making->works, reader, self->cancellable, reader_progress, self, error) ||
      !hd_score_book_write (making->works, book, error) || !check_going_on (self, error))
    return FALSE;
  tell (self, PARTS - 25);
  if (!write_paper (self, making, error) || !copy_files (self, making, error))
    return FALSE;
  tell (self, PARTS - 15);
  return hd_judge_file_write (self->store, making->works, g_file_peek_path (program), self->cancellable, error);
}

/* Names the first leaks and how many there are. */
static gboolean
check_leaks (Packer *self, Making *making, GError **error)
{
  g_autoptr (GFile) folder = g_file_new_for_path (making->temporary);
  g_autoptr (GPtrArray) leaks = hd_leak_check_folder (self->store, hd_record_id (making->works->contest), folder, self->cancellable, error);
  g_autoptr (GString) named = g_string_new (NULL);

  if (leaks == NULL)
    return FALSE;
  for (guint i = 0; i < leaks->len && i < MAX_NAMED; i++) {
    HdLeak *leak = g_ptr_array_index (leaks, i);

    g_string_append_printf (named, "%s%s: “%s”", i > 0 ? "; " : "", leak->where, leak->found);
  }
  if (leaks->len == 0)
    return TRUE;
  g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT,
               g_dngettext (GETTEXT_PACKAGE, "The pack of %s would tell an author in %u place, so no pack was made: %s. Hide it and make the packs again",
                            "The pack of %s would tell authors in %u places, so no pack was made: %s. Hide them and make the packs again", leaks->len),
               hd_record_text (making->works->judge, HD_JUDGE_FULL_NAME), leaks->len, named->str);
  return FALSE;
}

/* The pack of a judge, empty so far, whose final name is still free. */
static gboolean
add_making (Packer *self, gint64 round, gint64 judge, const char *folder, GError **error)
{
  HdJudgeWorks *works = hd_judge_works_load (self->store, round, judge, error);
  Making *making;
  g_autofree char *name = NULL;

  if (works == NULL)
    return FALSE;
  making = g_new0 (Making, 1);
  making->works = works;
  name = g_strdup_printf ("%s-%s", hd_record_text (works->round, HD_CONTEST_ROUND_CODE), works->label);
  making->final = g_build_filename (folder, g_strdelimit (name, "/\\ ", '-'), NULL);
  g_ptr_array_add (self->making, making);
  if (g_file_test (making->final, G_FILE_TEST_EXISTS)) {
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("There is a pack already in %s. Choose another folder, or put that one away"), making->final);
    return FALSE;
  }
  making->temporary = g_build_filename (folder, ".goi-cham-XXXXXX", NULL);
  if (g_mkdtemp (making->temporary) != NULL)
    return TRUE;
  g_set_error (error, HD_ERROR, HD_ERROR_READ_ONLY, _("Nothing can be written in the folder %s: %s"), folder, g_strerror (errno));
  g_clear_pointer (&making->temporary, g_free);
  return FALSE;
}

/* Everyone who reads a work in the round, in the order of the panel. */
static gboolean
add_all (Packer *self, gint64 round, const char *folder, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (self->store, HD_TYPE_CONTEST_ROUND, round, error);
  g_autoptr (GPtrArray) panel = record == NULL ? NULL
    : hd_store_find_parts (self->store, HD_TYPE_JUDGE, "contest", hd_record_int (record, HD_CONTEST_ROUND_CONTEST), error);

  for (guint i = 0; panel != NULL && i < panel->len; i++) {
    gint64 judge = hd_record_id (g_ptr_array_index (panel, i));
    g_autoptr (GPtrArray) his = hd_assignments_of (self->store, round, judge, error);

    if (his == NULL || (his->len > 0 && !add_making (self, round, judge, folder, error)))
      return FALSE;
  }
  if (panel != NULL && self->making->len == 0)
    g_set_error_literal (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("No work is assigned to a judge in this round yet; assign the works first"));
  return panel != NULL && self->making->len > 0;
}

/* All packs are whole and clean: each gets its name. (transfer full) (nullable) */
static GPtrArray *
give_names (Packer *self, GError **error)
{
  g_autoptr (GPtrArray) packs = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_judge_pack_free);

  for (guint i = 0; i < self->making->len; i++) {
    Making *making = g_ptr_array_index (self->making, i);
    HdJudgePack *pack;

    if (g_rename (making->temporary, making->final) != 0) {
      g_set_error (error, HD_ERROR, HD_ERROR_FAILED, _("The pack %s could not be named: %s"), making->final, g_strerror (errno));
      return NULL;
    }
    g_clear_pointer (&making->temporary, g_free);
    pack = g_new0 (HdJudgePack, 1);
    pack->judge = hd_record_id (making->works->judge);
    pack->full_name = g_strdup (hd_record_text (making->works->judge, HD_JUDGE_FULL_NAME));
    pack->folder = g_strdup (making->final);
    pack->works = making->works->works->len;
    g_ptr_array_add (packs, pack);
  }
  return g_steal_pointer (&packs);
}

GPtrArray *
hd_judge_packs_write (HdStore *store, gint64 round, const gint64 *judges, guint n, GFile *folder, GCancellable *cancellable,
                      HdProgress progress, gpointer data, GError **error)
{
  g_autoptr (GPtrArray) making = g_ptr_array_new_with_free_func (making_free);
  Packer self = { store, making, 0, cancellable, progress, data };
  const char *path = g_file_peek_path (folder);

  if (path == NULL || g_mkdir_with_parents (path, 0700) != 0) {
    g_set_error (error, HD_ERROR, HD_ERROR_READ_ONLY, _("The folder for the packs cannot be made"));
    return NULL;
  }
  if (n == 0 && !add_all (&self, round, path, error))
    return NULL;
  for (guint i = 0; i < n; i++)
    if (!add_making (&self, round, judges[i], path, error))
      return NULL;
  for (self.at = 0; self.at < making->len; self.at++)
    if (!write_pack (&self, g_ptr_array_index (making, self.at), error) ||
        !check_leaks (&self, g_ptr_array_index (making, self.at), error))
      return NULL;
  return give_names (&self, error);
}
