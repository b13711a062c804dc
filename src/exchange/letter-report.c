/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Letters to the authors of a contest: thanks, what their work came to, and what the judges
 * said of it. Who said what, and which marks were given, is in none of them. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "report-private.h"
#include "store/blind.h"
#include "store/contest.h"
#include "store/marking.h"
#include "store/text.h"

/* A judge who names himself, or another, is not told either. */
static void
hide_judges (GString *comment, GPtrArray *judges)
{
  for (guint i = 0; i < judges->len; i++) {
    const char *name = hd_record_text (g_ptr_array_index (judges, i), HD_JUDGE_FULL_NAME);

    if (*name != '\0')
      g_string_replace (comment, name, HD_MASKED, 0);
  }
}

/* A comment is one line of the list, whatever its paragraphs; two judges may say the same. */
static void
add_comment (GPtrArray *comments, const char *text, GPtrArray *judges)
{
  g_autofree char *clean = hd_text_clean (text, -1);
  g_autoptr (GString) comment = g_string_new (clean);

  if (*clean == '\0')
    return;
  hide_judges (comment, judges);
  if (g_ptr_array_find_with_equal_func (comments, comment->str, g_str_equal, NULL))
    return;
  g_ptr_array_add (comments, g_strdup (comment->str));
}

static int
compare_texts (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* What judges said of a work in all rounds, in an order that tells nothing of them. (transfer full) */
static char *
comments_on (HdStore *store, gint64 contest, gint64 work, GError **error)
{
  g_autoptr (GPtrArray) rounds = hd_contest_rounds (store, contest, error);
  g_autoptr (GPtrArray) judges = rounds == NULL ? NULL : hd_judges_of (store, contest, error);
  g_autoptr (GPtrArray) comments = g_ptr_array_new_with_free_func (g_free);

  if (judges == NULL)
    return NULL;
  for (guint r = 0; r < rounds->len; r++) {
    g_autoptr (GPtrArray) sheets = hd_sheets_of (store, hd_record_id (g_ptr_array_index (rounds, r)), work, error);

    for (guint s = 0; sheets != NULL && s < sheets->len; s++) {
      HdRecord *sheet = g_ptr_array_index (sheets, s);
      g_autoptr (GPtrArray) scores = hd_sheet_scores (store, sheet, error);

      if (scores == NULL)
        return NULL;
      add_comment (comments, hd_record_text (sheet, HD_SCORE_SHEET_COMMENT), judges);
      for (guint i = 0; i < scores->len; i++)
        add_comment (comments, hd_record_text (g_ptr_array_index (scores, i), HD_SCORE_COMMENT), judges);
    }
    if (sheets == NULL)
      return NULL;
  }
  g_ptr_array_sort (comments, compare_texts);
  g_ptr_array_add (comments, NULL);
  return g_strjoinv ("\n", (char **) comments->pdata);
}

/* "Bà Trần Thị Bé, ông Lê Văn Ánh", and where the first one is to be found. */
static gboolean
fill_authors (HdFill *fill, HdRecord *entry, GError **error)
{
  HdStore *store = fill->head.context->store;
  g_autoptr (GPtrArray) authors = hd_entry_authors (store, hd_record_id (entry), error);
  g_autoptr (GString) names = g_string_new (NULL);
  g_autofree char *place = NULL;

  if (authors == NULL)
    return FALSE;
  for (guint i = 0; i < authors->len; i++) {
    HdRecord *author = g_ptr_array_index (authors, i);
    const char *honorific = hd_record_text (author, HD_AUTHOR_HONORIFIC);

    g_string_append_printf (names, "%s%s %s", i > 0 ? ", " : "", *honorific != '\0' ? honorific : "Ông/Bà",
                            hd_record_text (author, HD_AUTHOR_FULL_NAME));
    if (i == 0)
      place = *hd_record_text (author, HD_AUTHOR_WORKPLACE) != '\0' ? g_strdup (hd_record_text (author, HD_AUTHOR_WORKPLACE))
                                                                    : hd_store_label (store, "unit", hd_record_int (author, HD_AUTHOR_UNIT));
  }
  hd_fill_text (fill, "authors", names->str);
  hd_fill_text (fill, "author_place", place != NULL ? place : "");
  return TRUE;
}

static HdDocument *
build_letter (HdReportContext *context, HdRecord *contest, HdRecord *entry, GError **error)
{
  HdStore *store = context->store;
  g_autoptr (HdRecord) work = hd_store_get (store, HD_TYPE_WORK, hd_record_int (entry, HD_ENTRY_WORK), error);
  g_autoptr (HdFill) fill = NULL;
  g_autofree char *comments = NULL, *prize = NULL;

  if (work == NULL)
    return NULL;
  context->year = hd_record_int (contest, HD_CONTEST_YEAR);
  fill = hd_fill_new (context, error);
  if (fill == NULL || !fill_authors (fill, entry, error))
    return NULL;
  comments = comments_on (store, hd_record_id (contest), hd_record_id (work), error);
  if (comments == NULL)
    return NULL;
  prize = hd_store_label (store, "prize", hd_record_int (work, HD_WORK_PRIZE));
  hd_fill_text (fill, "contest_name", hd_record_text (contest, HD_CONTEST_NAME));
  hd_fill_text (fill, "title", hd_record_text (entry, HD_ENTRY_TITLE));
  hd_fill_text (fill, "prize", prize != NULL ? prize : "");
  hd_fill_take (fill, "comments", g_steal_pointer (&comments));
  return hd_fill_build (fill, "author-letter.md", error);
}

static HdDocument *
build_letters (HdReportContext *context, GPtrArray *entries, GError **error)
{
  g_autoptr (HdDocument) first = NULL;

  for (guint i = 0; i < entries->len; i++) {
    HdRecord *entry = g_ptr_array_index (entries, i);
    g_autoptr (HdRecord) contest = NULL;
    HdDocument *letter;

    if (hd_record_int (entry, HD_ENTRY_WORK) == 0)
      continue;
    if ((contest = hd_store_get (context->store, HD_TYPE_CONTEST, hd_record_int (entry, HD_ENTRY_CONTEST), error)) == NULL ||
        (letter = build_letter (context, contest, entry, error)) == NULL)
      return NULL;
    hd_document_append (&first, letter);
  }
  if (first == NULL)
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID,
                         _("Nobody knows yet who wrote which work. Letters are written after the sealed key was opened"));
  return g_steal_pointer (&first);
}

HdDocument *
hd_report_author_letter (HdReportContext *context, GError **error)
{
  g_autoptr (GPtrArray) entries = hd_report_records (context, HD_TYPE_ENTRY, error);

  return entries == NULL ? NULL : build_letters (context, entries, error);
}

HdDocument *
hd_report_author_letters (HdReportContext *context, GError **error)
{
  g_autoptr (GPtrArray) entries = hd_entries_of (context->store, context->records[0], error);

  return entries == NULL ? NULL : build_letters (context, entries, error);
}
