/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include "document.h"
#include "image.h"
#include "press-pack.h"
#include "report-private.h"
#include "store/attachment.h"
#include "store/exemplar.h"
#include "store/text.h"
#include "writer.h"

/* The longer side of a photo in pixels: enough for a page of a newspaper. */
#define MAX_SIDE 3000

typedef struct {
  HdStore      *store;
  HdStoryLength length;
  char         *folder;       /* (owned): under a name of its own until it is whole */
  HdTable      *captions;     /* (owned) */
  HdTable      *consents;     /* (owned) */
  GCancellable *cancellable;
  HdPressPack  *pack;
} Press;

static const struct {
  const char *nick;
  guint       fields[4];   /* the first that is written is taken */
} lengths[] = {
  [HD_STORY_SHORT]  = { "short",  { HD_SUBJECT_STORY_SHORT, HD_SUBJECT_STORY_FULL, HD_SUBJECT_STORY_SPOKEN, HD_SUBJECT_STORY_LINE } },
  [HD_STORY_FULL]   = { "full",   { HD_SUBJECT_STORY_FULL, HD_SUBJECT_STORY_SHORT, HD_SUBJECT_STORY_SPOKEN, HD_SUBJECT_STORY_LINE } },
  [HD_STORY_SPOKEN] = { "spoken", { HD_SUBJECT_STORY_SPOKEN, HD_SUBJECT_STORY_SHORT, HD_SUBJECT_STORY_FULL, HD_SUBJECT_STORY_LINE } },
};

HdStoryLength
hd_story_length_of_channel (const char *channel)
{
  if (strcmp (channel, "broadcast") == 0 || strcmp (channel, "oral") == 0 || strcmp (channel, "conference") == 0 ||
      strcmp (channel, "club") == 0)
    return HD_STORY_SPOKEN;
  return strcmp (channel, "press") == 0 || strcmp (channel, "print") == 0 ? HD_STORY_FULL : HD_STORY_SHORT;
}

gboolean
hd_story_length_from_nick (const char *nick, HdStoryLength *length)
{
  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    if (strcmp (lengths[i].nick, nick) == 0) {
      *length = i;
      return TRUE;
    }
  return FALSE;
}

static const char *
story_of (HdRecord *subject, HdStoryLength length)
{
  for (guint i = 0; i < G_N_ELEMENTS (lengths[length].fields); i++) {
    const char *story = hd_record_text (subject, lengths[length].fields[i]);

    if (story[0] != '\0')
      return story;
  }
  return "";
}

/* Everybody is looked at before anything is written. (transfer full) (element-type HdRecord) */
static GPtrArray *
load_subjects (HdStore *store, const gint64 *subjects, guint n, HdStoryLength length, GError **error)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);

  if (n == 0) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("Choose the exemplars that the press pack is of"));
    return NULL;
  }
  for (guint i = 0; i < n; i++) {
    HdRecord *subject;

    if (!hd_subject_may_be_published (store, subjects[i], error) || (subject = hd_store_get (store, HD_TYPE_SUBJECT, subjects[i], error)) == NULL)
      return NULL;
    g_ptr_array_add (records, subject);
    if (story_of (subject, length)[0] == '\0') {
      g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("%s has no story yet; write it in the profile first"),
                   hd_record_text (subject, HD_SUBJECT_FULL_NAME));
      return NULL;
    }
  }
  return g_steal_pointer (&records);
}

/* "01-nguyen-thi-binh". (transfer full) */
static char *
file_name_of (HdRecord *subject, guint place)
{
  g_autofree char *fold = hd_text_fold (hd_record_text (subject, HD_SUBJECT_FULL_NAME));
  GString *name = g_string_new (NULL);

  g_string_append_printf (name, "%02u-", place);
  for (const char *p = fold; *p != '\0' && name->len < 60; p++)
    if (g_ascii_isalnum (*p))
      g_string_append_c (name, *p);
    else if (name->str[name->len - 1] != '-')
      g_string_append_c (name, '-');
  if (name->str[name->len - 1] == '-')
    g_string_truncate (name, name->len - 1);
  return g_string_free (name, FALSE);
}

static gboolean
write_document (Press *self, HdDocument *document, const char *name, GError **error)
{
  g_autofree char *path = g_strdup_printf ("%s/%s.docx", self->folder, name);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  return hd_write_docx (document, file, self->cancellable, NULL, NULL, error);
}

/* The line above, then the story, paragraph by paragraph. */
static gboolean
write_story (Press *self, HdRecord *subject, const char *name, GError **error)
{
  g_autoptr (HdDocument) document = hd_document_new ();
  HdSection *body = hd_document_get_body (document);
  const char *honorific = hd_record_text (subject, HD_SUBJECT_HONORIFIC), *story = story_of (subject, self->length);
  const char *line = hd_record_text (subject, HD_SUBJECT_STORY_LINE);
  g_autofree char *full_name = g_strconcat (honorific, honorific[0] != '\0' ? " " : "", hd_record_text (subject, HD_SUBJECT_FULL_NAME), NULL);
  g_autofree char *public = hd_report_public_text (story), *public_line = hd_report_public_text (line);
  g_autofree char *unit = hd_store_label (self->store, "unit", hd_record_int (subject, HD_SUBJECT_UNIT));
  g_autofree char *position = hd_report_public_text (hd_record_text (subject, HD_SUBJECT_POSITION));
  g_auto (GStrv) paragraphs = g_strsplit (public, "\n", -1);

  hd_document_set_title (document, "Gương điển hình tiên tiến", full_name);
  if (public_line[0] != '\0' && story != line) {
    HdRuns *runs = hd_runs_new ();

    hd_runs_add (runs, public_line, HD_RUN_ITALIC);
    hd_section_add_centered (body, runs);
  }
  if (position[0] != '\0' || unit != NULL) {
    g_autofree char *who = g_strdup_printf ("%s%s%s", position, position[0] != '\0' && unit != NULL ? ", " : "", unit != NULL ? unit : "");
    HdRuns *runs = hd_runs_new ();

    hd_runs_add (runs, who, HD_RUN_BOLD);
    hd_section_add_paragraph (body, runs);
  }
  for (guint i = 0; paragraphs[i] != NULL; i++)
    if (g_strstrip (paragraphs[i])[0] != '\0')
      hd_section_add_text (body, paragraphs[i]);
  return write_document (self, document, name, error);
}

/* A photo is drawn anew, so that nothing the camera noted in it, such as a place, goes out. */
static gboolean
write_photos (Press *self, HdRecord *subject, const char *name, GError **error)
{
  g_autoptr (GPtrArray) files = hd_attachment_list (self->store, "subject", hd_record_id (subject), error);
  guint n = 0;

  for (guint i = 0; files != NULL && i < files->len; i++) {
    HdRecord *file = g_ptr_array_index (files, i);
    g_autofree char *from = NULL, *to = NULL, *path = NULL, *caption = NULL, *source = NULL, *taken = NULL;
    g_autoptr (HdImage) image = NULL;
    GBytes *jpeg;

    if (!g_str_has_prefix (hd_record_text (file, HD_ATTACHMENT_MIME), "image/") || !hd_record_bool (file, HD_ATTACHMENT_CONSENT))
      continue;
    from = hd_attachment_path (self->store, HD_ATTACHMENT (file));
    image = hd_image_load_within (from, MAX_SIDE, NULL);
    if (image == NULL) {
      self->pack->damaged++;
      continue;
    }
    to = g_strdup_printf ("%s-anh-%u.jpg", name, ++n);
    path = g_build_filename (self->folder, to, NULL);
    jpeg = hd_image_jpeg (image);
    if (!g_file_set_contents_full (path, g_bytes_get_data (jpeg, NULL), g_bytes_get_size (jpeg), G_FILE_SET_CONTENTS_CONSISTENT, 0600, error))
      return FALSE;
    caption = hd_report_public_text (hd_record_text (file, HD_ATTACHMENT_CAPTION));
    source = hd_report_public_text (hd_record_text (file, HD_ATTACHMENT_SOURCE));
    taken = g_strdup (hd_record_text (file, HD_ATTACHMENT_TAKEN));
    hd_table_append (self->captions, HD_ROW_NORMAL, (HdCell[6]) {
      { HD_CELL_EMPTY }, hd_cell_text (to), hd_cell_text (hd_record_text (subject, HD_SUBJECT_FULL_NAME)),
      hd_cell_text (caption[0] != '\0' ? caption : hd_record_text (subject, HD_SUBJECT_FULL_NAME)),
      taken[0] != '\0' ? hd_cell_text (taken) : (HdCell) { HD_CELL_EMPTY }, hd_cell_text (source) });
    self->pack->photos++;
  }
  return files != NULL;
}

static gboolean
write_list (Press *self, HdTable *table, const char *type, const char *subject, const char *name, GError **error)
{
  g_autoptr (HdDocument) document = hd_document_new ();

  hd_document_set_title (document, type, subject);
  hd_section_add_table (hd_document_get_body (document), hd_table_ref (table));
  return write_document (self, document, name, error);
}

static gboolean
write_all (Press *self, GPtrArray *subjects, GError **error)
{
  for (guint i = 0; i < subjects->len; i++) {
    HdRecord *subject = g_ptr_array_index (subjects, i);
    g_autofree char *name = file_name_of (subject, i + 1), *unit = NULL;
    const char *date = hd_record_text (subject, HD_SUBJECT_CONSENT_DATE);
    gboolean given = strcmp (hd_record_text (subject, HD_SUBJECT_CONSENT), "given") == 0;

    if (g_cancellable_set_error_if_cancelled (self->cancellable, error) || !write_story (self, subject, name, error) ||
        !write_photos (self, subject, name, error))
      return FALSE;
    unit = hd_store_label (self->store, "unit", hd_record_int (subject, HD_SUBJECT_UNIT));
    hd_table_append (self->consents, HD_ROW_NORMAL, (HdCell[5]) {
      { HD_CELL_EMPTY }, hd_cell_text (hd_record_text (subject, HD_SUBJECT_FULL_NAME)), hd_cell_text (unit != NULL ? unit : ""),
      hd_cell_text (given ? "Đồng ý" : "Tập thể, không phải hỏi ý kiến"), date[0] != '\0' ? hd_cell_text (date) : (HdCell) { HD_CELL_EMPTY } });
    self->pack->subjects++;
  }
  return (self->pack->photos == 0 ||
          write_list (self, self->captions, "Chú thích ảnh", "Ảnh kèm theo bài viết về điển hình tiên tiến", "chu-thich-anh", error)) &&
         write_list (self, self->consents, "Xác nhận", "Điển hình đồng ý được giới thiệu trên báo chí", "dong-y-cong-bo", error);
}

static void
remove_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL) {
    g_autofree char *path = g_build_filename (folder, name, NULL);

    g_unlink (path);
  }
  g_rmdir (folder);
}

gboolean
hd_press_pack_write (HdStore *store, const gint64 *subjects, guint n, HdStoryLength length, GFile *folder, GCancellable *cancellable,
                     HdPressPack *pack, GError **error)
{
  static const HdColumn caption_columns[] = {
    { "TT", "position", NULL, 8, HD_COLUMN_ORDINAL }, { "Tệp ảnh", "file", NULL, 32, HD_COLUMN_TEXT }, { "Điển hình", "full_name", NULL, 26, HD_COLUMN_TEXT },
    { "Chú thích", "caption", NULL, 40, HD_COLUMN_TEXT }, { "Ngày chụp", "taken", NULL, 18, HD_COLUMN_DATE }, { "Nguồn", "source", NULL, 20, HD_COLUMN_TEXT },
  };
  static const HdColumn consent_columns[] = {
    { "TT", "position", NULL, 8, HD_COLUMN_ORDINAL }, { "Điển hình", "full_name", NULL, 34, HD_COLUMN_TEXT }, { "Đơn vị", "unit", NULL, 30, HD_COLUMN_TEXT },
    { "Ý kiến", "consent", NULL, 24, HD_COLUMN_TEXT }, { "Ngày đồng ý", "date", NULL, 20, HD_COLUMN_DATE },
  };
  g_autoptr (GPtrArray) records = load_subjects (store, subjects, n, length, error);
  g_autoptr (GFile) parent = g_file_get_parent (folder);
  g_autoptr (HdTable) captions = hd_table_new_static ("captions", caption_columns, G_N_ELEMENTS (caption_columns));
  g_autoptr (HdTable) consents = hd_table_new_static ("consents", consent_columns, G_N_ELEMENTS (consent_columns));
  g_autofree char *temporary = NULL;
  Press press = { store, length, NULL, captions, consents, cancellable, pack };

  memset (pack, 0, sizeof *pack);
  if (records == NULL)
    return FALSE;
  temporary = g_build_filename (parent != NULL ? g_file_peek_path (parent) : ".", ".tin-bai-XXXXXX", NULL);
  if (g_mkdtemp_full (temporary, 0700) == NULL) {
    g_set_error (error, HD_ERROR, HD_ERROR_READ_ONLY, _("Nothing can be written beside the folder %s: %s"), g_file_peek_path (folder), g_strerror (errno));
    return FALSE;
  }
  press.folder = temporary;
  if (write_all (&press, records, error)) {
    /* A folder gives way only if it is empty. */
    if (g_rename (temporary, g_file_peek_path (folder)) == 0)
      return TRUE;
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("There is something in the folder %s already; choose a new or an empty one"),
                 g_file_peek_path (folder));
  }
  remove_folder (temporary);
  return FALSE;
}
