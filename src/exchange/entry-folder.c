/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "entry-folder.h"
#include "import-match.h"
#include "store/attachment.h"
#include "store/contest.h"

/* How deep folders within folders are looked into. */
#define MAX_DEPTH 6

void
hd_entry_file_free (HdEntryFile *self)
{
  g_clear_object (&self->file);
  g_clear_pointer (&self->pages, g_ptr_array_unref);
  hd_entry_cover_clear (&self->cover);
  g_free (self->name);
  g_free (self->refused);
  g_free (self->body);
  g_free (self->sha256);
  g_free (self);
}

/* What a word processor or a system leaves in a folder is nobody's entry. */
static gboolean
is_left_over (const char *name)
{
  return *name == '.' || g_str_has_prefix (name, "~$") || g_ascii_strcasecmp (name, "Thumbs.db") == 0 ||
         g_ascii_strcasecmp (name, "desktop.ini") == 0;
}

static int
by_uri (gconstpointer a, gconstpointer b)
{
  g_autofree char *one = g_file_get_uri (*(GFile *const *) a), *other = g_file_get_uri (*(GFile *const *) b);
  g_autofree char *one_name = g_uri_unescape_string (one, NULL), *other_name = g_uri_unescape_string (other, NULL);

  return one_name == NULL || other_name == NULL ? strcmp (one, other) : hd_text_compare (one_name, other_name);
}

/* A link is not followed: it may lead anywhere, also in a circle. */
static void
list_folder (GFile *folder, guint depth, GPtrArray *found, GCancellable *cancellable)
{
  g_autoptr (GFileEnumerator) children = g_file_enumerate_children (folder, G_FILE_ATTRIBUTE_STANDARD_NAME "," G_FILE_ATTRIBUTE_STANDARD_TYPE,
                                                                    G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS, cancellable, NULL);
  GFileInfo *info;
  GFile *child;

  while (children != NULL && found->len < HD_ENTRY_MAX_FILES &&
         g_file_enumerator_iterate (children, &info, &child, cancellable, NULL) && info != NULL) {
    if (is_left_over (g_file_info_get_name (info)))
      continue;
    if (g_file_info_get_file_type (info) == G_FILE_TYPE_DIRECTORY && depth < MAX_DEPTH)
      list_folder (child, depth + 1, found, cancellable);
    else if (g_file_info_get_file_type (info) != G_FILE_TYPE_DIRECTORY)
      g_ptr_array_add (found, g_object_ref (child));
  }
}

static GPtrArray *
list_files (GPtrArray *files, GCancellable *cancellable)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < files->len; i++) {
    GFile *file = g_ptr_array_index (files, i);

    if (g_file_query_file_type (file, G_FILE_QUERY_INFO_NONE, cancellable) == G_FILE_TYPE_DIRECTORY)
      list_folder (file, 0, found, cancellable);
    else
      g_ptr_array_add (found, g_object_ref (file));
  }
  g_ptr_array_sort (found, by_uri);
  return found;
}

/* What several photographs of one entry have in common: the name before "trang 2". NULL for
 * a name without that. (transfer full) (nullable) */
static char *
page_stem (const char *name)
{
  static const char *const marks[] = { "trang", "page", "tr", "to" };
  g_autofree char *fold = hd_text_fold (name);
  char *dot = strrchr (fold, '.');
  gsize n, digits;

  if (dot != NULL)
    *dot = '\0';
  g_strdelimit (fold, "-_().", ' ');
  g_strchomp (fold);
  n = strlen (fold);
  for (digits = n; digits > 0 && g_ascii_isdigit (fold[digits - 1]);)
    digits--;
  if (digits == n)
    return NULL;
  fold[digits] = '\0';
  g_strchomp (fold);
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    if (g_str_has_suffix (fold, marks[i])) {
      gsize at = strlen (fold) - strlen (marks[i]);

      if (at > 0 && fold[at - 1] != ' ')
        continue;
      fold[at] = '\0';
      g_strchomp (fold);
      return *fold == '\0' ? NULL : g_strdup (fold);
    }
  return NULL;
}

/* Pages of one entry lie in one folder. (transfer full) */
static char *
key_of_pages (GFile *file, const char *stem)
{
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autofree char *uri = folder == NULL ? g_strdup ("") : g_file_get_uri (folder);

  return g_strconcat (uri, "/", stem, NULL);
}

/* Whether a file of this contest's office holds the same, byte for byte. */
static gboolean
is_known (HdStore *store, const char *sha256)
{
  g_autoptr (GPtrArray) same = *sha256 == '\0' ? NULL : hd_store_find (store, HD_TYPE_ATTACHMENT, "sha256", sha256, NULL);

  for (guint i = 0; same != NULL && i < same->len; i++)
    if (strcmp (hd_record_text (g_ptr_array_index (same, i), HD_ATTACHMENT_OWNER_TABLE), "entry") == 0)
      return TRUE;
  return FALSE;
}

/* The first kind that such files can be of. */
static gint64
guess_kind (GPtrArray *kinds, HdEntryFileKind kind)
{
  for (guint i = 0; i < kinds->len; i++) {
    HdRecord *record = g_ptr_array_index (kinds, i);

    if ((hd_record_int (record, HD_CONTEST_KIND_MAX_SECONDS) > 0) == (kind == HD_ENTRY_FILE_MEDIA))
      return hd_record_id (record);
  }
  return kinds->len > 0 ? hd_record_id (g_ptr_array_index (kinds, 0)) : 0;
}

static HdEntryFile *
file_new (GFile *file)
{
  HdEntryFile *self = g_new0 (HdEntryFile, 1);
  g_autofree char *name = g_file_get_basename (file);

  self->file = g_object_ref (file);
  self->pages = g_ptr_array_new_with_free_func (g_object_unref);
  self->name = hd_text_clean (name, -1);
  self->refused = g_strdup ("");
  self->body = g_strdup ("");
  self->sha256 = g_strdup ("");
  return self;
}

static void
refuse (HdEntryFile *self, const char *sentence)
{
  g_free (self->refused);
  self->refused = g_strdup (sentence);
  self->take = FALSE;
}

/* FALSE only if it was stopped. */
static gboolean
read_file (HdEntryFile *self, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_autoptr (HdEntryText) text = NULL;

  if (g_file_query_file_type (self->file, G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS, cancellable) == G_FILE_TYPE_SYMBOLIC_LINK) {
    hd_entry_cover_guess (&self->cover, self->name);
    refuse (self, _("This is not a file"));
    return TRUE;
  }
  text = hd_entry_text_read (self->file, cancellable, &failure);
  if (text == NULL) {
    if (g_error_matches (failure, HD_ERROR, HD_ERROR_CANCELLED) || g_cancellable_is_cancelled (cancellable)) {
      g_set_error_literal (error, HD_ERROR, HD_ERROR_CANCELLED, _("Stopped"));
      return FALSE;
    }
    hd_entry_cover_guess (&self->cover, self->name);
    refuse (self, failure->message);
    return TRUE;
  }
  self->take = TRUE;
  self->kind = text->kind;
  self->n_pages = text->pages;
  g_free (self->sha256);
  self->sha256 = g_strdup (text->sha256);
  g_free (self->body);
  self->body = hd_entry_cover_read (text->text, &self->cover);
  hd_entry_cover_guess (&self->cover, self->name);
  return TRUE;
}

GPtrArray *
hd_entry_files_read (HdStore *store, GPtrArray *files, const HdEntryIntake *intake, GFileProgressCallback progress, gpointer data,
                     GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) found = list_files (files, cancellable);
  g_autoptr (GPtrArray) read = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_entry_file_free);
  g_autoptr (GPtrArray) kinds = hd_contest_kinds (store, intake->contest, error);
  g_autoptr (HdRecord) contest = kinds == NULL ? NULL : hd_store_get (store, HD_TYPE_CONTEST, intake->contest, error);
  g_autoptr (HdMatcher) matcher = contest == NULL ? NULL : hd_matcher_new (store, hd_record_int (contest, HD_CONTEST_YEAR), error);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) photographed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  if (matcher == NULL)
    return NULL;
  for (guint i = 0; i < found->len; i++) {
    GFile *file = g_ptr_array_index (found, i);
    HdEntryFile *self = file_new (file), *first;
    g_autofree char *stem = page_stem (self->name);
    g_autofree char *key = NULL;

    g_ptr_array_add (read, self);
    if (!read_file (self, cancellable, error))
      return NULL;
    if (progress != NULL)
      progress (i + 1, found->len, data);
    self->work_kind = guess_kind (kinds, self->kind);
    self->unit = *self->cover.unit != '\0' ? hd_matcher_unit (matcher, self->cover.unit) : 0;
    if (*self->refused != '\0')
      continue;
    if ((first = g_hash_table_lookup (seen, self->sha256)) != NULL && *self->sha256 != '\0') {
      g_autofree char *sentence = g_strdup_printf (_("The same file as “%s”"), first->name);

      refuse (self, sentence);
      continue;
    }
    g_hash_table_insert (seen, self->sha256, self);
    if (is_known (store, self->sha256)) {
      refuse (self, _("This very file was taken in before"));
      continue;
    }
    if (self->kind != HD_ENTRY_FILE_SCAN || self->n_pages != 1 || stem == NULL)
      continue;
    key = key_of_pages (file, stem);
    first = g_hash_table_lookup (photographed, key);
    if (first == NULL) {
      g_hash_table_insert (photographed, g_steal_pointer (&key), self);
      continue;
    }
    g_ptr_array_add (first->pages, g_object_ref (file));
    first->n_pages++;
    g_hash_table_remove (seen, self->sha256);
    g_ptr_array_remove_index (read, read->len - 1);
  }
  return g_steal_pointer (&read);
}

HdRecord *
hd_entry_file_record (HdStore *store, HdEntryFile *self, const HdEntryIntake *intake, GPtrArray *authors)
{
  const HdEntryCover *cover = &self->cover;
  g_autoptr (GPtrArray) names = hd_entry_split_names (cover->authors);
  gint64 unit = self->unit != 0 ? self->unit : intake->unit;
  g_autofree char *link = self->kind == HD_ENTRY_FILE_MEDIA ? g_file_get_uri (self->file) : g_strdup ("");
  HdRecord *entry = g_object_new (HD_TYPE_ENTRY, "contest", intake->contest, "kind", self->work_kind, "received", intake->received,
                                  "means", intake->means, "receiver", intake->receiver, "unit", unit, "title", cover->title,
                                  "group-name", cover->group_name, "subject-name", cover->subject, "subject-address", cover->subject_address,
                                  "link", link, "seconds", self->seconds, "pages", (gint64) self->n_pages,
                                  "handwritten", self->kind == HD_ENTRY_FILE_SCAN, "file-name", self->name, "body", self->body, NULL);

  /* Shown before it is saved, and then saved counts again. */
  hd_record_set_int (entry, HD_ENTRY_WORDS, hd_entry_count_words (self->body));
  for (guint i = 0; i < names->len; i++) {
    HdRecord *author = g_object_new (HD_TYPE_AUTHOR, "full-name", names->pdata[i], "position", (gint64) i + 1, "unit", self->unit,
                                     "workplace", self->unit == 0 ? cover->unit : "", "address", cover->address, "phone", cover->phone,
                                     "email", cover->email, NULL);

    /* What is of one person is not given to a second. */
    if (i == 0) {
      hd_record_set_text (author, HD_AUTHOR_PEN_NAME, cover->pen_name);
      hd_record_set_text (author, HD_AUTHOR_BIRTH, cover->birth);
      hd_record_set_text (author, HD_AUTHOR_ID_NUMBER, cover->id_number);
      hd_record_set_text (author, HD_AUTHOR_ACCOUNT, cover->account);
    }
    g_ptr_array_add (authors, author);
  }
  return entry;
}

static gboolean
attach (HdStore *store, gint64 entry, GFile *file, GError **error)
{
  g_autoptr (HdAttachment) attachment = hd_attachment_add (store, "entry", entry, file, "", error);

  return attachment != NULL;
}

static gboolean
take_one (HdStore *store, HdEntryFile *self, const HdEntryIntake *intake, GArray *ids, GError **error)
{
  g_autoptr (GPtrArray) authors = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (HdRecord) entry = hd_entry_file_record (store, self, intake, authors);
  gint64 id;

  if (!hd_store_save (store, entry, error)) {
    g_prefix_error (error, "%s: ", self->name);
    return FALSE;
  }
  id = hd_record_id (entry);
  for (guint i = 0; i < authors->len; i++) {
    hd_record_set_int (g_ptr_array_index (authors, i), HD_AUTHOR_ENTRY, id);
    if (!hd_store_save (store, g_ptr_array_index (authors, i), error)) {
      g_prefix_error (error, "%s: ", self->name);
      return FALSE;
    }
  }
  g_array_append_val (ids, id);
  if (self->kind == HD_ENTRY_FILE_MEDIA)
    return TRUE;
  if (!attach (store, id, self->file, error))
    return FALSE;
  for (guint i = 0; i < self->pages->len; i++)
    if (!attach (store, id, g_ptr_array_index (self->pages, i), error))
      return FALSE;
  return TRUE;
}

gboolean
hd_entry_files_take (HdStore *store, GPtrArray *files, const HdEntryIntake *intake, GArray *ids, GFileProgressCallback progress, gpointer data,
                     GCancellable *cancellable, GError **error)
{
  guint n = 0, done = 0;
  g_autofree char *label = NULL;

  for (guint i = 0; i < files->len; i++)
    n += ((HdEntryFile *) g_ptr_array_index (files, i))->take;
  label = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Take in %u entry", "Take in %u entries", n), n);
  if (!hd_store_begin (store, label, error))
    return FALSE;
  for (guint i = 0; i < files->len; i++) {
    HdEntryFile *self = g_ptr_array_index (files, i);

    if (!self->take)
      continue;
    if (g_cancellable_is_cancelled (cancellable)) {
      g_set_error_literal (error, HD_ERROR, HD_ERROR_CANCELLED, _("Stopped"));
      goto failed;
    }
    if (!take_one (store, self, intake, ids, error))
      goto failed;
    if (progress != NULL)
      progress (++done, n, data);
  }
  return hd_store_commit (store, error);

failed:
  hd_store_rollback (store);
  g_array_set_size (ids, 0);
  return FALSE;
}
