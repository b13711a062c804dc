/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What tells an author, and where it stands in a text. Names are looked for letter by letter
 * without marks, so that no other typing of them escapes; whether it is that name, or other
 * words that fold alike («lễ văn hóa» and Lê Văn Hoa), the marks and capitals decide. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "contest.h"
#include "leak-private.h"
#include "sql-private.h"
#include "text.h"

#define MIN_NUMBER 6     /* digits that tell somebody */
#define MAX_NUMBER 24
#define ALWAYS G_MAXUINT
#define MIN_JOINED 6     /* letters of a name without blanks, as files are called */

struct _HdTokens {
  gint64      entry;      /* 0: of all */
  GPtrArray  *tokens;     /* (owned) of HdToken */
  GHashTable *steps;      /* of node and letter to node + 1: the names as a tree of letters */
  GPtrArray  *ends;       /* of GPtrArray of HdToken (unowned), (nullable): by node */
  GHashTable *numbers;    /* (owned) digits, to GPtrArray of HdToken */
  GHashTable *emails;     /* (owned) in small letters, to the same */
  GHashTable *namesakes;  /* (owned) keys of names that judges and members bear too */
};

void
hd_leak_free (HdLeak *leak)
{
  g_free (leak->code);
  g_free (leak->where);
  g_free (leak->found);
  g_free (leak);
}

static void
token_free (gpointer data)
{
  HdToken *token = data;

  g_strfreev (token->keys);
  g_free (token);
}

static HdTokens *
tokens_new (gint64 entry)
{
  HdTokens *self = g_new0 (HdTokens, 1);

  self->entry = entry;
  self->tokens = g_ptr_array_new_with_free_func (token_free);
  self->steps = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->ends = g_ptr_array_new ();
  g_ptr_array_add (self->ends, NULL);
  self->numbers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  self->emails = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  self->namesakes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return self;
}

void
hd_tokens_free (HdTokens *tokens)
{
  for (guint i = 0; i < tokens->ends->len; i++)
    g_clear_pointer (&g_ptr_array_index (tokens->ends, i), g_ptr_array_unref);
  g_ptr_array_unref (tokens->ends);
  g_hash_table_unref (tokens->steps);
  g_hash_table_unref (tokens->numbers);
  g_hash_table_unref (tokens->emails);
  g_hash_table_unref (tokens->namesakes);
  g_ptr_array_unref (tokens->tokens);
  g_free (tokens);
}

static gint64
step_key (guint node, gunichar c)
{
  return (gint64) node << 21 | c;
}

static HdToken *
add_token (HdTokens *self, gint64 entry, const char *kind, HdTokenStrength strength)
{
  HdToken *token = g_new0 (HdToken, 1);

  token->entry = entry;
  token->kind = kind;
  token->strength = strength;
  g_ptr_array_add (self->tokens, token);
  return token;
}

static void
add_keyed (GHashTable *table, const char *key, HdToken *token)
{
  GPtrArray *list = g_hash_table_lookup (table, key);

  if (list == NULL) {
    list = g_ptr_array_new ();
    g_hash_table_insert (table, g_strdup (key), list);
  }
  g_ptr_array_add (list, token);
}

/* Some words of a text, from the one to before the other, as a token; NULL if they are too
 * short to tell anything. */
static HdToken *
add_words (HdTokens *self, gint64 entry, const char *kind, HdTokenStrength strength, HdGap gap, const char *text, HdWords *words, guint from, guint to)
{
  guint node = 0, letters = 0;
  HdToken *token;
  g_autoptr (GPtrArray) keys = g_ptr_array_new_with_free_func (g_free);

  for (guint i = from; i < to; i++) {
    HdWord *word = &g_array_index (words->words, HdWord, i);
    g_autofree char *slice = g_utf8_substring (text, word->start, word->end);

    g_ptr_array_add (keys, hd_text_key (slice));
    letters += g_utf8_strlen (word->fold, -1);
    /* What stands within it where it is told stands there in a text too. */
    gap = i > from && word->gap <= HD_GAP_COMMA ? MAX (gap, word->gap) : gap;
    for (const char *p = word->fold; *p != '\0'; p = g_utf8_next_char (p)) {
      gint64 key = step_key (node, g_utf8_get_char (p));
      gpointer next = g_hash_table_lookup (self->steps, &key);

      if (next == NULL) {
        next = GUINT_TO_POINTER (self->ends->len + 1);
        g_ptr_array_add (self->ends, NULL);
        g_hash_table_insert (self->steps, g_memdup2 (&key, sizeof key), next);
      }
      node = GPOINTER_TO_UINT (next) - 1;
    }
  }
  if (letters < 3)
    return NULL;
  token = add_token (self, entry, kind, strength);
  token->gap = gap;
  token->letters = letters;
  token->n_keys = keys->len;
  g_ptr_array_add (keys, NULL);
  token->keys = (char **) g_ptr_array_free (g_steal_pointer (&keys), FALSE);
  if (g_ptr_array_index (self->ends, node) == NULL)
    g_ptr_array_index (self->ends, node) = g_ptr_array_new ();
  g_ptr_array_add (g_ptr_array_index (self->ends, node), token);
  return token;
}

/* A name with the words from the one to before the other by their first letters:
 * "Nguyễn T. H. Đào". */
static void
add_initials (HdTokens *self, gint64 entry, const char *name, HdWords *words, guint from, guint to)
{
  g_autoptr (GString) shorter = g_string_new (NULL);
  HdToken *token;
  g_auto (HdWords) read = { 0 };

  for (guint i = 0; i < words->words->len; i++) {
    HdWord *word = &g_array_index (words->words, HdWord, i);
    g_autofree char *part = g_utf8_substring (name, word->start, i >= from && i < to ? word->start + 1 : word->end);

    g_string_append_printf (shorter, "%s%s", i > 0 ? " " : "", part);
  }
  hd_words_read (&read, shorter->str);
  token = add_words (self, entry, "name", HD_TOKEN_WEAK, HD_GAP_BRACKET, shorter->str, &read, 0, read.words->len);
  if (token != NULL)
    token->apart = TRUE;
}

/* A name of a person; parts: also what is left of it when the family name, middle ones or
 * both are left out or shortened. One syllable alone is too little to tell anybody for certain. */
static void
add_name (HdTokens *self, gint64 entry, HdTokenStrength strength, const char *name, gboolean parts)
{
  g_auto (HdWords) words = { 0 };
  guint n;

  hd_words_read (&words, name);
  n = words.words->len;
  if (n == 0 || (n == 1 && strength != HD_TOKEN_SUBJECT && self->entry == 0))
    return;
  add_words (self, entry, "name", n == 1 ? MIN (strength, HD_TOKEN_WEAK) : strength, HD_GAP_SOFT, name, &words, 0, n);
  if (!parts || n < 3)
    return;
  for (guint from = 1; from + 2 <= n; from++)
    add_words (self, entry, "name", MIN (strength, HD_TOKEN_WEAK), HD_GAP_SOFT, name, &words, from, n);
  if (strength != HD_TOKEN_SUBJECT) {
    g_autofree char *family = g_utf8_substring (name, g_array_index (words.words, HdWord, 0).start, g_array_index (words.words, HdWord, 0).end);
    g_autofree char *given = g_utf8_substring (name, g_array_index (words.words, HdWord, n - 1).start, g_array_index (words.words, HdWord, n - 1).end);
    g_autofree char *shorter = g_strconcat (family, " ", given, NULL);
    g_auto (HdWords) two = { 0 };

    hd_words_read (&two, shorter);
    add_words (self, entry, "name", HD_TOKEN_WEAK, HD_GAP_SOFT, shorter, &two, 0, two.words->len);
    add_initials (self, entry, name, &words, 1, n - 1);
    add_initials (self, entry, name, &words, 0, n - 1);
    add_initials (self, entry, name, &words, 0, n);
  }
}

static void
add_phrase (HdTokens *self, gint64 entry, const char *kind, HdTokenStrength strength, HdGap gap, const char *text, guint least)
{
  g_auto (HdWords) words = { 0 };

  hd_words_read (&words, text);
  if (words.words->len >= least)
    add_words (self, entry, kind, strength, gap, text, &words, 0, words.words->len);
}

/* Vietnam's country code is the leading zero. */
static void
strip_country (GString *digits)
{
  if (digits->len == 11 && g_str_has_prefix (digits->str, "84")) {
    g_string_erase (digits, 0, 1);
    digits->str[0] = '0';
  }
}

static void
add_numbers (HdTokens *self, gint64 entry, const char *kind, const char *text)
{
  g_auto (HdWords) words = { 0 };

  hd_words_read (&words, text);
  for (guint i = 0; i < words.words->len;) {
    g_autoptr (GString) digits = g_string_new (NULL);
    guint from = i;

    for (; i < words.words->len; i++) {
      HdWord *word = &g_array_index (words.words, HdWord, i);

      if (!word->digits || (i > from && word->gap > HD_GAP_BRACKET))
        break;
      g_string_append (digits, word->fold);
    }
    strip_country (digits);
    if (digits->len >= MIN_NUMBER && digits->len <= MAX_NUMBER)
      add_keyed (self->numbers, digits->str, add_token (self, entry, kind, HD_TOKEN_STRONG));
    if (i == from)
      i++;
  }
}

static void
add_email (HdTokens *self, gint64 entry, const char *text)
{
  g_auto (GStrv) parts = g_strsplit_set (text, " ,;", -1);

  for (guint i = 0; parts[i] != NULL; i++) {
    g_autofree char *lower = g_utf8_strdown (parts[i], -1);
    char *at = strchr (lower, '@');

    if (at == NULL || at == lower)
      continue;
    add_keyed (self->emails, lower, add_token (self, entry, "email", HD_TOKEN_STRONG));
    /* The part before it is often the name of a file or of an account elsewhere. */
    *at = '\0';
    if (at - lower >= 8)
      add_phrase (self, entry, "email", HD_TOKEN_NAME, HD_GAP_NONE, lower, 1);
  }
}

/* Whether a text without marks stands in another, as whole words. */
static gboolean
folded_within (const char *part, const char *whole)
{
  g_autofree char *a = hd_text_fold (part), *b = hd_text_fold (whole);
  g_autofree char *padded_a = g_strconcat (" ", g_strdelimit (a, ",.;", ' '), " ", NULL);
  g_autofree char *padded_b = g_strconcat (" ", g_strdelimit (b, ",.;", ' '), " ", NULL);

  return *a != '\0' && strstr (padded_b, padded_a) != NULL;
}

/* Of a whole district or city: everybody in the contest is from there. */
static gboolean
is_wide (const char *part)
{
  static const char *const heads[] = { "quan ", "huyen ", "thanh pho ", "tp ", "tp.", "tinh ", "thi xa ", "ha noi", "viet nam", NULL };
  g_autofree char *folded = hd_text_fold (part);

  for (guint i = 0; heads[i] != NULL; i++)
    if (g_str_has_prefix (folded, heads[i]))
      return TRUE;
  return FALSE;
}

static void
add_address (HdTokens *self, gint64 entry, const char *address, const char *readable)
{
  g_auto (GStrv) parts = g_strsplit_set (address, ",;\n", -1);

  if (!folded_within (address, readable))
    add_phrase (self, entry, "address", HD_TOKEN_STRONG, HD_GAP_COMMA, address, 4);
  for (guint i = 0; self->entry != 0 && parts[i] != NULL; i++) {
    g_strstrip (parts[i]);
    if (!is_wide (parts[i]) && !folded_within (parts[i], readable))
      add_phrase (self, entry, "address", HD_TOKEN_WEAK, HD_GAP_COMMA, parts[i], 2);
  }
}

/* A unit by all its names, unless it is where the subject is: the work tells of it. */
static void
add_unit (HdTokens *self, HdStore *store, gint64 entry, gint64 unit, gint64 subject_unit, const char *readable)
{
  g_auto (HdSql) sql = { 0 };

  if (unit == 0 || unit == subject_unit || !hd_sql_begin (&sql, hd_store_db (store), "SELECT name, short_name, aliases FROM unit WHERE id = :id", NULL))
    return;
  hd_sql_bind_int (&sql, ":id", unit);
  if (!hd_sql_step (&sql, NULL))
    return;
  for (int column = 0; column < 3; column++) {
    g_auto (GStrv) names = g_strsplit_set (hd_sql_text (&sql, column), ";\n", -1);

    for (guint i = 0; names[i] != NULL; i++)
      if (!folded_within (names[i], readable))
        add_phrase (self, entry, "unit", HD_TOKEN_WEAK, HD_GAP_SOFT, names[i], 2);
  }
}

/* Names on the papers of the jury are no author's, even where an author bears the same. */
static gboolean
load_namesakes (HdTokens *self, HdStore *store, gint64 contest, GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT full_name FROM judge WHERE contest = :contest UNION SELECT full_name FROM member", error))
    return FALSE;
  hd_sql_bind_int (&sql, ":contest", contest);
  while (hd_sql_step (&sql, &failure))
    g_hash_table_add (self->namesakes, hd_text_key (hd_sql_text (&sql, 0)));
  if (failure != NULL)
    g_propagate_error (error, g_steal_pointer (&failure));
  return failure == NULL;
}

static gboolean
is_namesake (HdTokens *self, const char *name)
{
  g_autofree char *key = hd_text_key (name);

  return g_hash_table_contains (self->namesakes, key);
}

enum { ENTRY, GROUP, SENDER, SUBJECT, SUBJECT_UNIT, SUBJECT_UNIT_NAME, SUBJECT_ADDRESS, NAME, PEN, UNIT, WORKPLACE, ADDRESS, PHONE, EMAIL, NUMBER, ACCOUNT };
#define AUTHORS "SELECT e.id, e.group_name, e.unit, e.subject_name, e.subject_unit, coalesce (u.name, ''), e.subject_address," \
                "  coalesce (a.full_name, ''), coalesce (a.pen_name, ''), coalesce (a.unit, 0), coalesce (a.workplace, '')," \
                "  coalesce (a.address, ''), coalesce (a.phone, ''), coalesce (a.email, ''), coalesce (a.id_number, ''), coalesce (a.account, '')" \
                " FROM entry e LEFT JOIN author a ON a.entry = e.id LEFT JOIN unit u ON u.id = e.subject_unit"

static void
add_author (HdTokens *self, HdStore *store, HdSql *row, const char *addresses)
{
  gint64 entry = hd_sql_int (row, ENTRY);
  g_autofree char *about = g_strjoin (", ", hd_sql_text (row, SUBJECT_UNIT_NAME), hd_sql_text (row, SUBJECT), NULL);
  g_autofree char *place = g_strjoin (", ", about, hd_sql_text (row, SUBJECT_ADDRESS), addresses, NULL);

  for (int column = NAME; column <= PEN; column++)
    if (!is_namesake (self, hd_sql_text (row, column)))
      add_name (self, entry, HD_TOKEN_NAME, hd_sql_text (row, column), self->entry != 0 && column == NAME);
  add_numbers (self, entry, "phone", hd_sql_text (row, PHONE));
  add_numbers (self, entry, "number", hd_sql_text (row, NUMBER));
  add_numbers (self, entry, "number", hd_sql_text (row, ACCOUNT));
  add_email (self, entry, hd_sql_text (row, EMAIL));
  add_address (self, entry, hd_sql_text (row, ADDRESS), place);
  if (self->entry == 0)
    return;
  add_unit (self, store, entry, hd_sql_int (row, UNIT), hd_sql_int (row, SUBJECT_UNIT), about);
  if (!folded_within (hd_sql_text (row, WORKPLACE), about))
    add_phrase (self, entry, "unit", HD_TOKEN_WEAK, HD_GAP_COMMA, hd_sql_text (row, WORKPLACE), 2);
}

/* Where the subjects live, one after another: an author may live there too. (transfer full) */
static char *
subject_addresses (HdStore *store, gint64 contest)
{
  GString *all = g_string_new (NULL);
  g_auto (HdSql) sql = { 0 };

  if (hd_sql_begin (&sql, hd_store_db (store), "SELECT DISTINCT subject_address FROM entry WHERE contest = :contest AND subject_address <> ''", NULL)) {
    hd_sql_bind_int (&sql, ":contest", contest);
    while (hd_sql_step (&sql, NULL))
      g_string_append_printf (all, ", %s", hd_sql_text (&sql, 0));
  }
  return g_string_free (all, FALSE);
}

HdTokens *
hd_tokens_load (HdStore *store, gint64 contest, gint64 entry, GError **error)
{
  g_autoptr (HdTokens) self = tokens_new (entry);
  g_autofree char *addresses = entry == 0 ? subject_addresses (store, contest) : g_strdup ("");
  g_autoptr (GError) failure = NULL;
  gint64 last = 0;
  g_auto (HdSql) sql = { 0 };

  if (entry == 0 && !load_namesakes (self, store, contest, error))
    return NULL;
  if (!hd_sql_begin (&sql, hd_store_db (store), entry != 0 ? AUTHORS " WHERE e.id = :id ORDER BY e.id" : AUTHORS " WHERE e.contest = :id ORDER BY e.id", error))
    return NULL;
  hd_sql_bind_int (&sql, ":id", entry != 0 ? entry : contest);
  while (hd_sql_step (&sql, &failure)) {
    add_author (self, store, &sql, addresses);
    if (hd_sql_int (&sql, ENTRY) == last)
      continue;
    last = hd_sql_int (&sql, ENTRY);
    add_phrase (self, last, "name", HD_TOKEN_NAME, HD_GAP_SOFT, hd_sql_text (&sql, GROUP), 2);
    if (entry == 0)
      continue;
    add_unit (self, store, entry, hd_sql_int (&sql, SENDER), hd_sql_int (&sql, SUBJECT_UNIT), hd_sql_text (&sql, SUBJECT));
    add_name (self, last, HD_TOKEN_SUBJECT, hd_sql_text (&sql, SUBJECT), TRUE);
    add_phrase (self, last, "unit", HD_TOKEN_SUBJECT, HD_GAP_SOFT, hd_sql_text (&sql, SUBJECT_UNIT_NAME), 2);
  }
  if (failure == NULL)
    return g_steal_pointer (&self);
  g_propagate_error (error, g_steal_pointer (&failure));
  return NULL;
}

/* Whether the words that fold like a token are it. */
static gboolean
is_token (HdToken *token, const char *text, HdWords *words, guint from, guint to, gboolean bare)
{
  gboolean capitals = TRUE, marked = FALSE, same = to - from == token->n_keys;

  for (guint i = from; i < to; i++) {
    HdWord *word = &g_array_index (words->words, HdWord, i);

    if (word->odd)
      return TRUE;
    capitals &= word->capital || word->digits;
    marked |= word->marked;
    if (same && word->marked) {
      g_autofree char *slice = g_utf8_substring (text, word->start, word->end);
      g_autofree char *key = hd_text_key (slice);

      same = strcmp (key, token->keys[i - from]) == 0;
    }
  }
  if (token->gap == HD_GAP_NONE)
    return TRUE;
  if (token->apart && to - from != token->n_keys)
    return FALSE;
  if (to - from == 1 && token->n_keys > 1)
    return token->letters >= MIN_JOINED;
  /* Letter by letter, as headings are set. */
  if (to - from == token->letters && to - from > token->n_keys)
    return token->letters >= MIN_JOINED;
  if (to - from != token->n_keys)
    return token->letters > MIN_JOINED && (capitals || !marked);
  if (token->n_keys == 1)
    return !bare && same && capitals;
  if (token->n_keys == 2)
    return same && (capitals || bare);
  return same || capitals;
}

static void
add_hit (GArray *hits, guint start, guint end, HdToken *token, const char *kind)
{
  HdHit hit = { start, end, token, token != NULL ? token->kind : kind };

  g_array_append_val (hits, hit);
}

static void
find_names (HdTokens *self, const char *text, HdWords *words, gboolean bare, GArray *hits)
{
  for (guint from = 0; from < words->words->len; from++) {
    guint node = 0;
    HdGap gap = HD_GAP_NONE;

    for (guint i = from; i < words->words->len; i++) {
      HdWord *word = &g_array_index (words->words, HdWord, i);
      const char *p = word->fold;
      GPtrArray *ends;

      if (i > from)
        gap = MAX (gap, word->gap);
      if (gap > HD_GAP_COMMA)
        break;
      for (; *p != '\0'; p = g_utf8_next_char (p)) {
        gint64 key = step_key (node, g_utf8_get_char (p));
        gpointer next = g_hash_table_lookup (self->steps, &key);

        if (next == NULL)
          break;
        node = GPOINTER_TO_UINT (next) - 1;
      }
      if (*p != '\0')
        break;
      ends = g_ptr_array_index (self->ends, node);
      for (guint t = 0; ends != NULL && t < ends->len; t++) {
        HdToken *token = g_ptr_array_index (ends, t);

        if (gap <= MAX (token->gap, bare ? HD_GAP_COMMA : HD_GAP_NONE) && is_token (token, text, words, from, i + 1, bare))
          add_hit (hits, g_array_index (words->words, HdWord, from).start, word->end, token, NULL);
      }
    }
  }
}

static void
add_found (GArray *hits, guint start, guint end, GPtrArray *tokens)
{
  for (guint i = 0; tokens != NULL && i < tokens->len; i++)
    add_hit (hits, start, end, g_ptr_array_index (tokens, i), NULL);
}

/* Mobile numbers have ten digits, others eleven. */
static gboolean
looks_like_phone (const char *digits)
{
  gsize n = strlen (digits);

  return (n == 10 && digits[0] == '0' && strchr ("35789", digits[1]) != NULL) || (n == 11 && g_str_has_prefix (digits, "02"));
}

static void
find_numbers (HdTokens *self, HdWords *words, gboolean guess, GArray *hits)
{
  for (guint from = 0; from < words->words->len; from++) {
    HdWord *first = &g_array_index (words->words, HdWord, from);
    gboolean starts = from == 0 || !g_array_index (words->words, HdWord, from - 1).digits || first->gap > HD_GAP_BRACKET;
    g_autoptr (GString) digits = g_string_new (NULL);
    guint start = first->start;

    while (start > 0 && (words->chars[start - 1] == '+' || words->chars[start - 1] == '('))
      start--;
    for (guint i = from; i < words->words->len; i++) {
      HdWord *word = &g_array_index (words->words, HdWord, i);
      g_autoptr (GString) national = NULL;
      GPtrArray *found;

      if (!word->digits || (i > from && word->gap > HD_GAP_BRACKET) || digits->len + strlen (word->fold) > MAX_NUMBER)
        break;
      g_string_append (digits, word->fold);
      if (digits->len < MIN_NUMBER)
        continue;
      national = g_string_new (digits->str);
      strip_country (national);
      found = g_hash_table_lookup (self->numbers, national->str);
      add_found (hits, start, word->end, found);
      if (!guess || found != NULL || !starts)
        continue;
      if (looks_like_phone (national->str))
        add_hit (hits, start, word->end, NULL, "phone");
      else if (i == from && digits->len >= 9)
        add_hit (hits, start, word->end, NULL, "number");
    }
  }
}

static gboolean
in_email (gunichar c)
{
  return c < 0x80 && (g_ascii_isalnum (c) || strchr ("._%+-", c) != NULL) && c != 0;
}

static void
find_emails (HdTokens *self, HdWords *words, gboolean guess, GArray *hits)
{
  const gunichar *c = words->chars;

  for (glong at = 0; at < words->n_chars; at++) {
    glong start = at, end = at + 1;
    g_autoptr (GString) email = g_string_new (NULL);
    GPtrArray *found;

    if (c[at] != '@')
      continue;
    while (start > 0 && (c[start - 1] == 0 || (c[start - 1] == ' ' && start == at)))
      start--;
    while (start > 0 && (c[start - 1] == 0 || in_email (c[start - 1])))
      start--;
    while (end < words->n_chars && (c[end] == 0 || (c[end] == ' ' && end == at + 1)))
      end++;
    while (end < words->n_chars && (c[end] == 0 || in_email (c[end])))
      end++;
    while (end > at + 1 && (c[end - 1] == 0 || strchr ("._%+- ", c[end - 1]) != NULL))
      end--;
    for (glong i = start; i < end; i++)
      if (c[i] != 0 && c[i] != ' ')
        g_string_append_unichar (email, g_unichar_tolower (c[i]));
    found = g_hash_table_lookup (self->emails, email->str);
    add_found (hits, start, end, found);
    if (guess && found == NULL && *email->str != '@' && strchr (strchr (email->str, '@'), '.') != NULL)
      add_hit (hits, start, end, NULL, "email");
  }
}

static HdTokenStrength
strength_of (const HdHit *hit)
{
  return hit->token != NULL ? hit->token->strength : HD_TOKEN_WEAK;
}

/* By place; at one place the longest and strongest first. */
static int
compare_hits (gconstpointer a, gconstpointer b)
{
  const HdHit *first = a, *second = b;

  if (first->start != second->start)
    return first->start < second->start ? -1 : 1;
  if (first->end != second->end)
    return first->end > second->end ? -1 : 1;
  return (int) strength_of (second) - (int) strength_of (first);
}

/* What lies in the name of the subject is the subject's: of an author of the very same name
 * only the whole of it is hidden, who then writes of himself. */
static gboolean
is_subjects (GArray *hits, const HdHit *hit)
{
  for (guint i = 0; i < hits->len; i++) {
    HdHit *other = &g_array_index (hits, HdHit, i);

    if (strength_of (other) != HD_TOKEN_SUBJECT || other->token == NULL || other->start > hit->start || other->end < hit->end)
      continue;
    if (strength_of (hit) == HD_TOKEN_WEAK || (strength_of (hit) == HD_TOKEN_NAME && other->end - other->start > hit->end - hit->start))
      return TRUE;
  }
  return FALSE;
}

GArray *
hd_tokens_hits (HdTokens *tokens, const char *text, gboolean bare, gboolean guess)
{
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (HdHit));
  GArray *hits = g_array_new (FALSE, FALSE, sizeof (HdHit));
  g_auto (HdWords) words = { 0 };

  hd_words_read (&words, text);
  find_names (tokens, text, &words, bare, all);
  find_numbers (tokens, &words, guess, all);
  find_emails (tokens, &words, guess, all);
  g_array_sort (all, compare_hits);
  for (guint i = 0; i < all->len; i++) {
    HdHit *hit = &g_array_index (all, HdHit, i);
    HdHit *last = hits->len > 0 ? &g_array_index (hits, HdHit, hits->len - 1) : NULL;

    if (strength_of (hit) == HD_TOKEN_SUBJECT || is_subjects (all, hit) || (last != NULL && hit->end <= last->end))
      continue;
    g_array_append_val (hits, *hit);
  }
  return hits;
}

static void
find (HdTokens *tokens, const char *code, const char *where, const char *text, gboolean bare, GPtrArray *leaks)
{
  g_autofree char *valid = hd_text_decode (text, -1);
  g_autoptr (GArray) hits = hd_tokens_hits (tokens, valid, bare, FALSE);

  for (guint i = 0; i < hits->len; i++) {
    HdHit *hit = &g_array_index (hits, HdHit, i);
    HdLeak *leak;

    if (hit->token->strength == HD_TOKEN_NAME && (hit->token->allowed == ALWAYS || (hit->token->allowed > 0 && !bare))) {
      hit->token->allowed -= hit->token->allowed != ALWAYS;
      continue;
    }
    leak = g_new0 (HdLeak, 1);
    leak->entry = tokens->entry;
    leak->code = g_strdup (code);
    leak->where = g_strdup (where);
    leak->found = g_utf8_substring (valid, hit->start, hit->end);
    leak->at = hit->start;
    g_ptr_array_add (leaks, leak);
  }
}

void
hd_tokens_find (HdTokens *tokens, const char *code, const char *where, const char *text, GPtrArray *leaks)
{
  find (tokens, code, where, text, FALSE, leaks);
}

void
hd_tokens_find_bare (HdTokens *tokens, const char *code, const char *where, const char *text, GPtrArray *leaks)
{
  find (tokens, code, where, text, TRUE, leaks);
}

void
hd_tokens_allow (HdTokens *tokens, const char *text, gboolean always)
{
  g_autofree char *valid = hd_text_decode (text, -1);
  g_autoptr (GArray) hits = hd_tokens_hits (tokens, valid, FALSE, FALSE);

  for (guint i = 0; i < hits->len; i++) {
    HdToken *token = g_array_index (hits, HdHit, i).token;

    token->allowed = always || token->allowed == ALWAYS ? ALWAYS : token->allowed + 1;
  }
}

void
hd_tokens_forbid (HdTokens *tokens)
{
  for (guint i = 0; i < tokens->tokens->len; i++)
    ((HdToken *) g_ptr_array_index (tokens->tokens, i))->allowed = 0;
}
