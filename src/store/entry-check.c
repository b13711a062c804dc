/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether an entry keeps the rules of its contest. Limits are those of its kind of work;
 * what none gives is not asked for. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include "award.h"
#include "contest.h"
#include "entry.h"
#include "exemplar.h"
#include "judge.h"
#include "meeting.h"
#include "sql-private.h"
#include "text.h"

/* How many bytes of a finding name letters. */
#define MAX_LETTERS 40
/* How many characters of the text it quotes, before them and behind. */
#define QUOTED      24

guint
hd_entry_count_words (const char *text)
{
  return hd_story_words (text);
}

void
hd_entry_finding_free (HdEntryFinding *finding)
{
  g_free (finding->sentence);
  g_free (finding->reason);
  g_free (finding);
}

static void
add (GPtrArray *findings, const char *rule, gboolean fails, char *sentence)
{
  HdEntryFinding *finding = g_new0 (HdEntryFinding, 1);

  finding->rule = rule;
  finding->fails = fails;
  finding->sentence = sentence;
  finding->reason = g_strdup ("");
  g_ptr_array_add (findings, finding);
}

/* Puts what is not empty behind what stands there. */
static void
append (GString *list, const char *part)
{
  g_string_append_printf (list, "%s%s", list->len > 0 ? ", " : "", part);
}

/* Whoever enters gives name, address or workplace, and phone (domain 2.1). */
static void
check_contact (GPtrArray *authors, GPtrArray *findings)
{
  g_autoptr (GString) sentence = g_string_new (NULL);

  if (authors->len == 0) {
    add (findings, "contact", TRUE, g_strdup (_("Nobody is named as its author")));
    return;
  }
  for (guint i = 0; i < authors->len; i++) {
    HdRecord *author = g_ptr_array_index (authors, i);
    g_autoptr (GString) missing = g_string_new (NULL);

    if (*hd_record_text (author, HD_AUTHOR_FULL_NAME) == '\0')
      append (missing, _("name of the author"));
    if (*hd_record_text (author, HD_AUTHOR_ADDRESS) == '\0' && *hd_record_text (author, HD_AUTHOR_WORKPLACE) == '\0' &&
        hd_record_int (author, HD_AUTHOR_UNIT) == 0)
      append (missing, _("address or workplace"));
    if (*hd_record_text (author, HD_AUTHOR_PHONE) == '\0')
      append (missing, _("telephone number"));
    if (missing->len == 0)
      continue;
    g_string_append (sentence, sentence->len > 0 ? "; " : "");
    g_string_append_printf (sentence, _("%s: no %s"), *hd_record_text (author, HD_AUTHOR_FULL_NAME) != '\0'
                            ? hd_record_text (author, HD_AUTHOR_FULL_NAME) : _("Author"), missing->str);
  }
  if (sentence->len > 0)
    add (findings, "contact", TRUE, g_strdup (sentence->str));
}

/* A real person with a clear address (domain 2.1). */
static void
check_subject (HdRecord *entry, GPtrArray *findings)
{
  if (*hd_record_text (entry, HD_ENTRY_SUBJECT_NAME) == '\0')
    add (findings, "subject", TRUE, g_strdup (_("It does not say whom it is written about")));
  else if (*hd_record_text (entry, HD_ENTRY_SUBJECT_ADDRESS) == '\0' && hd_record_int (entry, HD_ENTRY_SUBJECT_UNIT) == 0)
    add (findings, "subject", TRUE, g_strdup (_("Neither address nor unit of the subject is given")));
}

/* Too long is a warning with a decision of its own, not a refusal (domain 2.1). */
static void
check_size (HdRecord *entry, HdRecord *kind, GPtrArray *findings)
{
  gint64 words = hd_record_int (entry, HD_ENTRY_WORDS), pages = hd_record_int (entry, HD_ENTRY_PAGES),
         seconds = hd_record_int (entry, HD_ENTRY_SECONDS);
  gint64 min_words = hd_record_int (kind, HD_CONTEST_KIND_MIN_WORDS), max_words = hd_record_int (kind, HD_CONTEST_KIND_MAX_WORDS),
         min_pages = hd_record_int (kind, HD_CONTEST_KIND_MIN_PAGES), max_seconds = hd_record_int (kind, HD_CONTEST_KIND_MAX_SECONDS);

  if (max_words > 0 && words > max_words)
    add (findings, "words", FALSE, g_strdup_printf (_("%" PRId64 " words, %" PRId64 " more than the %" PRId64 " allowed"),
                                                    words, words - max_words, max_words));
  else if (min_words > 0 && words > 0 && words < min_words)
    add (findings, "words", TRUE, g_strdup_printf (_("%" PRId64 " words, %" PRId64 " fewer than the %" PRId64 " asked for"),
                                                   words, min_words - words, min_words));
  if (min_pages > 0 && pages > 0 && pages < min_pages)
    add (findings, "pages", TRUE, g_strdup_printf (_("%" PRId64 " pages, fewer than the %" PRId64 " asked for"), pages, min_pages));
  if (max_seconds > 0 && seconds > max_seconds)
    add (findings, "length", FALSE, g_strdup_printf (_("%" PRId64 ":%02" PRId64 " minutes long, longer than %" PRId64 ":%02" PRId64),
                                                     seconds / 60, seconds % 60, max_seconds / 60, max_seconds % 60));
  else if (max_seconds > 0 && seconds == 0)
    add (findings, "length", FALSE, g_strdup (_("How long it lasts is not given")));
  if (*hd_record_text (entry, HD_ENTRY_BODY) == '\0' && !hd_record_bool (entry, HD_ENTRY_HANDWRITTEN) && max_seconds == 0)
    add (findings, "text", TRUE, g_strdup (_("There is no text that could be read")));
}

/* Whether no font shows a letter, or not the one that was meant: the letters of a font's own,
 * what could not be decoded, what is no letter at all. */
static gboolean
is_unreadable (gunichar c)
{
  switch (g_unichar_type (c)) {
  case G_UNICODE_PRIVATE_USE:
  case G_UNICODE_UNASSIGNED:
  case G_UNICODE_SURROGATE:
    return TRUE;
  case G_UNICODE_CONTROL:
    return c != '\n' && c != '\t' && c != '\r' && c != '\f';
  default:
    return c == 0xfffd;
  }
}

/* A few words of the line before a place and behind it. (transfer full) */
static char *
around (const char *text, const char *place)
{
  const char *from = place, *to = place;

  for (guint i = 0; i < QUOTED && from > text && from[-1] != '\n'; i++)
    from = g_utf8_prev_char (from);
  for (guint i = 0; i < QUOTED && *to != '\0' && *to != '\n'; i++)
    to = g_utf8_next_char (to);
  return g_strndup (from, to - from);
}

/* Whether judges can read the reading copy as it was written. */
static void
check_letters (HdRecord *entry, GPtrArray *findings)
{
  const char *text = hd_record_text (entry, HD_ENTRY_BODY), *first = NULL;
  g_autoptr (GString) letters = g_string_new (NULL);
  g_autofree char *where = NULL;
  guint n = 0;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at)) {
    gunichar c = g_utf8_get_char (at);
    g_autofree char *letter = NULL;

    if (!is_unreadable (c))
      continue;
    first = first == NULL ? at : first;
    letter = g_strdup_printf ("U+%04X", c);
    n++;
    if (strstr (letters->str, letter) == NULL && letters->len < MAX_LETTERS)
      append (letters, letter);
  }
  if (n == 0)
    return;
  where = around (text, first);
  add (findings, "letters", FALSE, g_strdup_printf (_("%u characters of the reading copy cannot be shown (%s), the first in “%s”; compare it with the original"),
                                                    n, letters->str, where));
}

static void
check_received (HdRecord *entry, HdRecord *contest, GPtrArray *findings)
{
  const char *received = hd_record_text (entry, HD_ENTRY_RECEIVED), *opens = hd_record_text (contest, HD_CONTEST_OPENS),
             *closes = hd_record_text (contest, HD_CONTEST_CLOSES);
  g_autofree char *day = hd_date_format (received);

  if (*received == '\0')
    return;
  if (*closes != '\0' && strcmp (received, closes) > 0) {
    g_autofree char *last = hd_date_format (closes);

    add (findings, "late", TRUE, g_strdup_printf (_("Received on %s, %" PRId64 " days after the last day, %s"), day,
                                                  hd_date_days_between (closes, received), last));
  } else if (*opens != '\0' && strcmp (received, opens) < 0) {
    g_autofree char *first = hd_date_format (opens);

    add (findings, "late", TRUE, g_strdup_printf (_("Received on %s, before entries are taken in from %s"), day, first));
  }
}

/* A press work must have come out, and in the time that the contest names. */
static void
check_published (HdRecord *entry, HdRecord *contest, GPtrArray *findings)
{
  const char *published = hd_record_text (entry, HD_ENTRY_PUBLISHED), *from = hd_record_text (contest, HD_CONTEST_PUBLISHED_FROM),
             *to = hd_record_text (contest, HD_CONTEST_PUBLISHED_TO);
  g_autofree char *day = hd_date_format (published);

  if (*hd_record_text (entry, HD_ENTRY_PUBLISHER) == '\0' || *published == '\0')
    add (findings, "unpublished", TRUE, g_strdup (_("Where and on what day it was published is not given")));
  if (*published != '\0' && *from != '\0' && strcmp (published, from) < 0) {
    g_autofree char *first = hd_date_format (from);

    add (findings, "publication", TRUE, g_strdup_printf (_("Published on %s, before %s"), day, first));
  } else if (*published != '\0' && *to != '\0' && strcmp (published, to) > 0) {
    g_autofree char *last = hd_date_format (to);

    add (findings, "publication", TRUE, g_strdup_printf (_("Published on %s, after %s"), day, last));
  }
}

/* Organisers are the members of the council on the day, and the judges of the contest. */
static gboolean
check_organisers (HdStore *store, HdRecord *entry, GPtrArray *authors, GPtrArray *findings, GError **error)
{
  g_autoptr (GPtrArray) members = hd_members_on (store, hd_record_text (entry, HD_ENTRY_RECEIVED), error);
  g_autoptr (GPtrArray) judges = members == NULL ? NULL
    : hd_store_find_ref (store, HD_TYPE_JUDGE, "contest", hd_record_int (entry, HD_ENTRY_CONTEST), error);
  g_autoptr (GString) sentence = g_string_new (NULL);

  if (judges == NULL)
    return FALSE;
  for (guint i = 0; i < authors->len; i++) {
    const char *name = hd_record_text (g_ptr_array_index (authors, i), HD_AUTHOR_FULL_NAME);
    g_autofree char *key = hd_text_key (name);
    gboolean judges_it = FALSE, sits = FALSE;

    for (guint k = 0; *key != '\0' && k < judges->len && !judges_it; k++) {
      g_autofree char *other = hd_text_key (hd_record_text (g_ptr_array_index (judges, k), HD_JUDGE_FULL_NAME));

      judges_it = strcmp (key, other) == 0;
    }
    for (guint k = 0; *key != '\0' && k < members->len && !judges_it && !sits; k++) {
      g_autofree char *other = hd_text_key (hd_record_text (g_ptr_array_index (members, k), HD_MEMBER_FULL_NAME));

      sits = strcmp (key, other) == 0;
    }
    if (!judges_it && !sits)
      continue;
    g_string_append (sentence, sentence->len > 0 ? "; " : "");
    g_string_append_printf (sentence, judges_it ? _("%s is the name of a judge of this contest") : _("%s is the name of a member of the council"), name);
  }
  if (sentence->len > 0)
    add (findings, "organiser", TRUE, g_strdup (sentence->str));
  return TRUE;
}

/* Whoever was honoured may be written about again, for new deeds (domain 2.1). */
static gboolean
check_honoured (HdStore *store, HdRecord *entry, GPtrArray *findings, GError **error)
{
  gint64 subject = hd_record_int (entry, HD_ENTRY_SUBJECT);
  g_autoptr (GPtrArray) awards = NULL;

  if (subject == 0 && *hd_record_text (entry, HD_ENTRY_SUBJECT_NAME) != '\0')
    subject = hd_subject_find (store, hd_record_text (entry, HD_ENTRY_SUBJECT_KIND), hd_record_text (entry, HD_ENTRY_SUBJECT_NAME), "",
                               hd_record_int (entry, HD_ENTRY_SUBJECT_UNIT));
  if (subject == 0)
    return TRUE;
  awards = hd_subject_awards (store, subject, error);
  if (awards == NULL)
    return FALSE;
  for (guint i = 0; i < awards->len; i++) {
    HdHeldAward *award = g_ptr_array_index (awards, i);

    if (*award->revoked != '\0')
      continue;
    add (findings, "honoured", FALSE, g_strdup_printf (_("The subject was honoured already: %s, %" PRId64 ". It needs new deeds"),
                                                       award->title, award->year));
    return TRUE;
  }
  return TRUE;
}

/* What was ruled last of each rule. */
static gboolean
read_rulings (HdStore *store, gint64 entry, GPtrArray *findings, GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (entry == 0)
    return TRUE;
  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT rule, accepted, reason FROM entry_ruling WHERE entry = :entry ORDER BY id", error))
    return FALSE;
  hd_sql_bind_int (&sql, ":entry", entry);
  while (hd_sql_step (&sql, &failure))
    for (guint i = 0; i < findings->len; i++) {
      HdEntryFinding *finding = g_ptr_array_index (findings, i);

      if (strcmp (finding->rule, hd_sql_text (&sql, 0)) != 0)
        continue;
      finding->accepted = hd_sql_int (&sql, 1) != 0;
      g_free (finding->reason);
      finding->reason = g_strdup (hd_sql_text (&sql, 2));
    }
  if (failure == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}

GPtrArray *
hd_entry_check_typed (HdStore *store, HdRecord *entry, GPtrArray *authors, GError **error)
{
  g_autoptr (GPtrArray) findings = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_entry_finding_free);
  g_autoptr (HdRecord) contest = hd_store_get (store, HD_TYPE_CONTEST, hd_record_int (entry, HD_ENTRY_CONTEST), error);
  gint64 kind_id = hd_record_int (entry, HD_ENTRY_KIND);
  g_autoptr (HdRecord) kind = contest == NULL || kind_id == 0 ? NULL : hd_store_get (store, HD_TYPE_CONTEST_KIND, kind_id, error);

  if (contest == NULL || (kind_id != 0 && kind == NULL))
    return NULL;
  check_contact (authors, findings);
  check_subject (entry, findings);
  if (kind != NULL)
    check_size (entry, kind, findings);
  check_letters (entry, findings);
  check_received (entry, contest, findings);
  if (hd_record_bool (entry, HD_ENTRY_PHOTOCOPY))
    add (findings, "photocopy", TRUE, g_strdup (_("It is a photocopy; the original is asked for")));
  if (kind != NULL && hd_record_bool (kind, HD_CONTEST_KIND_PUBLISHED))
    check_published (entry, contest, findings);
  if (!check_organisers (store, entry, authors, findings, error) || !check_honoured (store, entry, findings, error) ||
      !read_rulings (store, hd_record_id (entry), findings, error))
    return NULL;
  return g_steal_pointer (&findings);
}

GPtrArray *
hd_entry_check (HdStore *store, gint64 entry, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_ENTRY, entry, error);
  g_autoptr (GPtrArray) authors = record == NULL ? NULL : hd_entry_authors (store, entry, error);

  return authors == NULL ? NULL : hd_entry_check_typed (store, record, authors, error);
}

GArray *
hd_entries_breaking (HdStore *store, gint64 contest, GError **error)
{
  g_autoptr (GPtrArray) entries = hd_entries_of (store, contest, error);
  g_autoptr (GArray) breaking = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; entries != NULL && i < entries->len; i++) {
    gint64 id = hd_record_id (g_ptr_array_index (entries, i));
    g_autoptr (GPtrArray) authors = hd_entry_authors (store, id, error);
    g_autoptr (GPtrArray) findings = authors == NULL ? NULL : hd_entry_check_typed (store, g_ptr_array_index (entries, i), authors, error);

    if (findings == NULL)
      return NULL;
    for (guint k = 0; k < findings->len; k++) {
      HdEntryFinding *finding = g_ptr_array_index (findings, k);

      if (!finding->fails || finding->accepted)
        continue;
      g_array_append_val (breaking, id);
      break;
    }
  }
  return entries == NULL ? NULL : g_steal_pointer (&breaking);
}

/* The ids that a statement finds in a contest. (transfer full) */
static GArray *
read_ids (HdStore *store, const char *text, gint64 contest, GError **error)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), text, error))
    return NULL;
  hd_sql_bind_int (&sql, ":contest", contest);
  return hd_sql_ids (&sql, error);
}

GArray *
hd_entries_undecided (HdStore *store, gint64 contest, GError **error)
{
  return read_ids (store, "SELECT id FROM entry WHERE contest = :contest AND state = 'received' ORDER BY number, id", contest, error);
}

GArray *
hd_entries_late (HdStore *store, gint64 contest, GError **error)
{
  return read_ids (store, "SELECT e.id FROM entry e JOIN contest c ON c.id = e.contest WHERE e.contest = :contest"
                   " AND (c.closes <> '' AND e.received > c.closes OR c.opens <> '' AND e.received < c.opens) ORDER BY e.number, e.id", contest, error);
}
