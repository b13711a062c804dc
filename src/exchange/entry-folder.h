/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A folder of entries taken in at once: what their cover lines and file names say is read
 * into fields that an officer can correct, then all of them are one change set. */
#pragma once

#include "entry-text.h"
#include "store/entry.h"

G_BEGIN_DECLS

#define HD_ENTRY_MAX_FILES 5000

/* What stands on a cover. Texts are never NULL. */
typedef struct {
  char *title;
  char *authors;          /* names with semicolons between */
  char *group_name;
  char *pen_name;
  char *birth;            /* ISO, possibly partial */
  char *unit;             /* as written */
  char *address;
  char *phone;
  char *email;
  char *id_number;
  char *account;
  char *subject;
  char *subject_address;
} HdEntryCover;

/* Takes the cover lines out of a text: they go into *cover, the rest is returned. (transfer full) */
char       *hd_entry_cover_read  (const char *text, HdEntryCover *cover);
/* What a file's name tells, where the cover says nothing. */
void        hd_entry_cover_guess (HdEntryCover *cover, const char *file_name);
void        hd_entry_cover_clear (HdEntryCover *cover);
/* Names of authors, one by one. (transfer full) (element-type utf8) */
GPtrArray  *hd_entry_split_names (const char *authors);

/* One file, or the pages of one entry that were photographed one by one. */
typedef struct {
  GFile           *file;      /* (owned) */
  GPtrArray       *pages;     /* (owned) of GFile: more pages of it */
  char            *name;      /* to be shown */
  char            *refused;   /* a sentence why it is not taken in, "" for none */
  gboolean         take;      /* the officer wants it */
  HdEntryFileKind  kind;
  char            *body;
  guint            n_pages;
  gint64           seconds;
  char            *sha256;
  HdEntryCover     cover;
  gint64           unit;      /* that sent it, 0 for none known */
  gint64           work_kind;
} HdEntryFile;

void        hd_entry_file_free   (HdEntryFile *self);

/* What is the same for all of them. */
typedef struct {
  gint64      contest;
  gint64      unit;       /* that sent them, where they do not say; 0 for none */
  const char *received;   /* ISO day */
  const char *means;
  const char *receiver;
} HdEntryIntake;

/* Folders are looked into. A file that cannot be read does not keep the others out.
 * (transfer full) (element-type HdEntryFile); NULL only if stopped. */
GPtrArray  *hd_entry_files_read  (HdStore *store, GPtrArray *files, const HdEntryIntake *intake, GFileProgressCallback progress, gpointer data,
                                  GCancellable *cancellable, GError **error);
/* What it would be saved as; its authors are added to `authors`. (transfer full) */
HdRecord   *hd_entry_file_record (HdStore *store, HdEntryFile *self, const HdEntryIntake *intake, GPtrArray *authors);
/* Takes in what is wanted, with the files as they came. One change set. */
gboolean    hd_entry_files_take  (HdStore *store, GPtrArray *files, const HdEntryIntake *intake, GArray *ids, GFileProgressCallback progress,
                                  gpointer data, GCancellable *cancellable, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdEntryFile, hd_entry_file_free)

G_END_DECLS
