/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include "award.h"
#include "dossier.h"
#include "eligibility.h"
#include "setting.h"
#include "sql-private.h"
#include "text.h"

/* So many of a hundred words in common are worth a look. */
#define LIKENESS_HINT 50

/* What is asked: a proposal, or one that could be made. */
typedef struct {
  HdStore    *store;
  gint64      subject;       /* 0: not known yet */
  gint64      award_form;
  gint64      nomination;    /* that does not count against itself; 0 for none */
  gint64      year;
  const char *kind;          /* of subject */
  const char *date;          /* of the decision or of the proposal; "" if none is known */
  const char *deed;
  const char *achievement_type;
  gboolean    posthumous;
  gboolean    unmanaged;
  HdRecord   *form;          /* HdAwardForm (nullable) */
  GPtrArray  *held;          /* of HdHeldAward that stand */
  GPtrArray  *findings;
} Case;

void
hd_finding_free (HdFinding *finding)
{
  if (finding == NULL)
    return;
  g_free (finding->sentence);
  g_free (finding->table);
  g_free (finding);
}

/* Takes the sentence. */
static void
find (Case *c, gboolean blocks, const char *table, gint64 id, char *sentence)
{
  HdFinding *finding = g_new0 (HdFinding, 1);

  finding->blocks = blocks;
  finding->sentence = sentence;
  finding->table = g_strdup (table);
  finding->id = id;
  g_ptr_array_add (c->findings, finding);
}

static gboolean
is_year (const char *word)
{
  return strlen (word) == 4 && strspn (word, "0123456789") == 4 && (g_str_has_prefix (word, "19") || g_str_has_prefix (word, "20"));
}

static int
compare_words (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* The words of a text, folded and sorted; signs are no words. */
static GPtrArray *
words_of (const char *text)
{
  g_autofree char *fold = hd_text_fold (text);
  GPtrArray *words = g_ptr_array_new_with_free_func (g_free);

  for (char *p = fold; *p != '\0'; p = g_utf8_next_char (p))
    if (!g_unichar_isalnum (g_utf8_get_char (p)) && (guchar) *p < 0x80)
      *p = ' ';
  {
    g_auto (GStrv) parts = g_strsplit (fold, " ", -1);

    for (guint i = 0; parts[i] != NULL; i++)
      if (*parts[i] != '\0')
        g_ptr_array_add (words, g_strdup (parts[i]));
  }
  g_ptr_array_sort (words, compare_words);
  return words;
}

int
hd_deed_likeness (const char *a, const char *b)
{
  g_autoptr (GPtrArray) left = words_of (a);
  g_autoptr (GPtrArray) right = words_of (b);
  guint common = 0, years_left = 0, years_right = 0, years_common = 0;

  if (left->len == 0 || right->len == 0)
    return 0;
  for (guint i = 0; i < left->len; i++)
    years_left += is_year (g_ptr_array_index (left, i));
  for (guint i = 0; i < right->len; i++)
    years_right += is_year (g_ptr_array_index (right, i));
  for (guint i = 0, j = 0; i < left->len && j < right->len;) {
    int order = strcmp (g_ptr_array_index (left, i), g_ptr_array_index (right, j));

    if (order == 0) {
      common++;
      years_common += is_year (g_ptr_array_index (left, i));
    }
    if (order <= 0)
      i++;
    if (order >= 0)
      j++;
  }
  /* The same words for another period are another achievement. */
  if (years_left > 0 && years_right > 0 && years_common == 0)
    return 0;
  return common * 200 / (left->len + right->len);
}

/* "Giấy khen 2023 (12/QĐ-UBND)". (transfer full) */
static char *
award_in_words (const HdHeldAward *award)
{
  if (*award->decision_number != '\0')
    return g_strdup_printf (_("%s in %" PRId64 " (Decision %s)"), award->title, award->year, award->decision_number);
  return g_strdup_printf (_("%s in %" PRId64), award->title, award->year);
}

static void
check_catalogue (Case *c)
{
  const char *name = hd_record_text (c->form, HD_AWARD_FORM_NAME);
  const char *kinds = hd_record_text (c->form, HD_AWARD_FORM_SUBJECT_KINDS);
  const char *from = hd_record_text (c->form, HD_AWARD_FORM_VALID_FROM);
  const char *to = hd_record_text (c->form, HD_AWARD_FORM_VALID_TO);
  g_autofree char *first = g_strdup_printf ("%04d-01-01", (int) c->year);
  g_autofree char *last = g_strdup_printf ("%04d-12-31", (int) c->year);
  /* Without a day, any day of the year will do. */
  const char *earliest = *c->date != '\0' ? c->date : first, *latest = *c->date != '\0' ? c->date : last;
  g_auto (GStrv) list = g_strsplit_set (kinds, ", ", -1);

  if (*kinds != '\0' && !g_strv_contains ((const char *const *) list, c->kind))
    find (c, TRUE, "award_form", hd_record_id (c->form),
          g_strdup_printf (_("“%s” is not given to this kind of subject: %s"), name, _(hd_choice_label (hd_subject_kinds, c->kind))));
  if (*from != '\0' && strcmp (latest, from) < 0) {
    g_autofree char *day = hd_date_format (from);

    find (c, TRUE, "award_form", hd_record_id (c->form), g_strdup_printf (_("“%s” is given only from %s on"), name, day));
  }
  if (*to != '\0' && strcmp (earliest, to) > 0) {
    g_autofree char *day = hd_date_format (to);

    find (c, TRUE, "award_form", hd_record_id (c->form), g_strdup_printf (_("“%s” was given only until %s"), name, day));
  }
}

static void
check_person (Case *c, HdRecord *subject)
{
  const char *name = hd_record_text (c->form, HD_AWARD_FORM_NAME);
  const char *died = subject != NULL ? hd_record_text (subject, HD_SUBJECT_DIED) : "";
  const char *disciplined = subject != NULL ? hd_record_text (subject, HD_SUBJECT_DISCIPLINED) : "";

  if (!hd_record_bool (c->form, HD_AWARD_FORM_POSTHUMOUS) && *died != '\0') {
    g_autofree char *day = hd_date_format (died);

    find (c, TRUE, "subject", c->subject, g_strdup_printf (_("“%s” is not given after death (died %s)"), name, day));
  } else if (!hd_record_bool (c->form, HD_AWARD_FORM_POSTHUMOUS) && c->posthumous) {
    find (c, TRUE, "award_form", hd_record_id (c->form), g_strdup_printf (_("“%s” is not given after death"), name));
  }
  if (*disciplined != '\0' && hd_record_bool (c->form, HD_AWARD_FORM_CLEAN_RECORD))
    find (c, TRUE, "subject", c->subject, g_strdup_printf (_("“%s” is not given to anyone who was disciplined: %s"), name, disciplined));
  else if (*disciplined != '\0')
    find (c, FALSE, "subject", c->subject, g_strdup_printf (_("The profile has an entry about discipline: %s"), disciplined));
}

/* Once in a life, the years between two, and what has to be held before. */
static void
check_before (Case *c)
{
  const char *name = hd_record_text (c->form, HD_AWARD_FORM_NAME);
  gint64 interval = hd_record_int (c->form, HD_AWARD_FORM_INTERVAL_YEARS);
  g_auto (GStrv) codes = g_strsplit_set (hd_record_text (c->form, HD_AWARD_FORM_PRIOR_FORMS), ", ", -1);
  g_autoptr (GString) asked = g_string_new (NULL);
  gboolean has_prior = FALSE;

  for (guint i = 0; i < c->held->len; i++) {
    const HdHeldAward *award = g_ptr_array_index (c->held, i);
    g_autofree char *words = award_in_words (award);

    if (award->award_form != c->award_form)
      continue;
    if (hd_record_bool (c->form, HD_AWARD_FORM_ONCE))
      find (c, TRUE, award->table, award->id, g_strdup_printf (_("“%s” is given once in a life, and was already: %s"), name, words));
    else if (interval > 0 && award->year <= c->year && c->year - award->year < interval)
      find (c, TRUE, award->table, award->id,
            g_strdup_printf (ngettext ("%" PRId64 " year must lie between two of “%s”; the last was %s",
                                       "%" PRId64 " years must lie between two of “%s”; the last was %s", interval),
                             interval, name, words));
    else if (award->year == c->year)
      find (c, FALSE, award->table, award->id, g_strdup_printf (_("Already has one of the same year: %s"), words));
    /* The newest says it. */
    break;
  }

  for (guint i = 0; codes[i] != NULL; i++) {
    g_autoptr (GPtrArray) forms = *codes[i] != '\0' ? hd_store_find (c->store, HD_TYPE_AWARD_FORM, "code", codes[i], NULL) : NULL;

    for (guint f = 0; forms != NULL && f < forms->len; f++) {
      HdRecord *form = g_ptr_array_index (forms, f);

      g_string_append_printf (asked, "%s“%s”", asked->len > 0 ? ", " : "", hd_record_text (form, HD_AWARD_FORM_NAME));
      for (guint h = 0; h < c->held->len; h++)
        has_prior = has_prior || ((HdHeldAward *) g_ptr_array_index (c->held, h))->award_form == hd_record_id (form);
    }
  }
  if (asked->len > 0 && !has_prior)
    find (c, TRUE, "award_form", hd_record_id (c->form), g_strdup_printf (_("“%s” needs one of these first: %s"), name, asked->str));
}

/* A title decided at one level may be brought before the next for the same deed, and so may
 * a story for the book: that is the way of the plan. Everything else is a reward twice. */
static gboolean
leads_upward (Case *c, const HdHeldAward *award)
{
  g_autoptr (HdRecord) held = award->award_form != 0 ? hd_store_get (c->store, HD_TYPE_AWARD_FORM, award->award_form, NULL) : NULL;
  const char *type = hd_record_text (c->form, HD_AWARD_FORM_TYPE);

  if (held == NULL || award->award_form == c->award_form)
    return FALSE;
  if (strcmp (type, "book") == 0 || strcmp (hd_record_text (held, HD_AWARD_FORM_TYPE), "book") == 0)
    return TRUE;
  return strcmp (type, "title") == 0 && strcmp (hd_record_text (held, HD_AWARD_FORM_TYPE), "title") == 0 &&
         hd_choice_index (hd_award_levels, hd_record_text (held, HD_AWARD_FORM_LEVEL)) <
         hd_choice_index (hd_award_levels, hd_record_text (c->form, HD_AWARD_FORM_LEVEL));
}

/* One achievement is rewarded once. A regular achievement is that of a year, so the same
 * words about another year are another achievement. */
static void
check_repeated (Case *c)
{
  gint64 same = hd_setting_number (c->store, "deed_likeness");
  gboolean by_year = strcmp (c->achievement_type, "regular") == 0;

  for (guint i = 0; i < c->held->len; i++) {
    const HdHeldAward *award = g_ptr_array_index (c->held, i);
    g_autofree char *words = award_in_words (award);
    int likeness = hd_deed_likeness (award->deed, c->deed);

    if (likeness < LIKENESS_HINT || (by_year && award->year != c->year))
      continue;
    if (likeness < same)
      find (c, FALSE, award->table, award->id,
            g_strdup_printf (_("Already awarded %s for a similar achievement (%d %% of the words)"), words, likeness));
    else if (leads_upward (c, award))
      find (c, FALSE, award->table, award->id, g_strdup_printf (_("Holds %s for the same achievement"), words));
    else if (likeness < 100)
      find (c, TRUE, award->table, award->id,
            g_strdup_printf (_("Already awarded %s for the same achievement (%d %% of the words)"), words, likeness));
    else
      find (c, TRUE, award->table, award->id, g_strdup_printf (_("Already awarded %s for the same achievement"), words));
  }
}

/* Another proposal of the year for the same award that is still on its way. */
static gboolean
check_pending (Case *c, GError **error)
{
  const char *name = hd_record_text (c->form, HD_AWARD_FORM_NAME);
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (c->store), "SELECT n.id, u.name, x.achievement FROM nomination n"
                     " LEFT JOIN unit u ON u.id = n.unit LEFT JOIN nomination_text x ON x.id = n.id"
                     " WHERE n.subject = :subject AND n.year = :year AND +n.award_form = :form AND n.id <> :id AND +n.status NOT IN"
                     " ('decided', 'granted', 'not_chosen', 'ineligible', 'refused', 'withdrawn', 'revoked')", error))
    return FALSE;
  hd_sql_bind_int (&sql, ":subject", c->subject);
  hd_sql_bind_int (&sql, ":year", c->year);
  hd_sql_bind_int (&sql, ":form", c->award_form);
  hd_sql_bind_int (&sql, ":id", c->nomination);
  while (hd_sql_step (&sql, &failure)) {
    gboolean alike = hd_deed_likeness (c->deed, hd_sql_text (&sql, 2)) >= LIKENESS_HINT;

    find (c, alike, "nomination", hd_sql_int (&sql, 0),
          alike ? g_strdup_printf (_("Already proposed for “%s” in %" PRId64 " for the same achievement, by %s"), name, c->year, hd_sql_text (&sql, 1))
                : g_strdup_printf (_("Also proposed for “%s” in %" PRId64 ", by %s"), name, c->year, hd_sql_text (&sql, 1)));
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return FALSE;
  }
  return TRUE;
}

/* Who does not manage the person has to ask those who do (City rule, domain 3.1). */
static gboolean
check_managing_body (Case *c, GError **error)
{
  g_autoptr (GPtrArray) opinions = c->nomination != 0 ? hd_store_find_ref (c->store, HD_TYPE_OPINION, "nomination", c->nomination, error)
                                                      : g_ptr_array_new ();
  gboolean asked = FALSE;

  if (opinions == NULL)
    return FALSE;
  for (guint i = 0; i < opinions->len; i++) {
    HdRecord *opinion = g_ptr_array_index (opinions, i);
    const char *body = hd_record_text (opinion, HD_OPINION_BODY);

    if (strcmp (hd_record_text (opinion, HD_OPINION_KIND), "managing_body") != 0)
      continue;
    asked = TRUE;
    if (*hd_record_text (opinion, HD_OPINION_ANSWERED) == '\0')
      find (c, TRUE, "opinion", hd_record_id (opinion), g_strdup_printf (_("The managing body has not answered yet: %s"), body));
    else if (strcmp (hd_record_text (opinion, HD_OPINION_RESULT), "objects") == 0)
      find (c, TRUE, "opinion", hd_record_id (opinion), g_strdup_printf (_("The managing body objects: %s"), body));
  }
  if (!asked)
    find (c, TRUE, "nomination", c->nomination,
          g_strdup (_("The proposing unit does not manage this subject: ask the managing body for its opinion")));
  return TRUE;
}

static int
compare_findings (gconstpointer a, gconstpointer b)
{
  const HdFinding *left = *(const HdFinding *const *) a, *right = *(const HdFinding *const *) b;

  return right->blocks - left->blocks;
}

static GPtrArray *
check (Case *c, GError **error)
{
  g_autoptr (GPtrArray) findings = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_finding_free);
  g_autoptr (HdRecord) form = c->award_form != 0 ? hd_store_get (c->store, HD_TYPE_AWARD_FORM, c->award_form, error) : NULL;
  g_autoptr (HdRecord) subject = c->subject != 0 ? hd_store_get (c->store, HD_TYPE_SUBJECT, c->subject, NULL) : NULL;
  g_autoptr (GPtrArray) held = NULL;

  if (c->award_form != 0 && form == NULL)
    return NULL;
  held = hd_subject_awards (c->store, c->subject, error);
  if (held == NULL)
    return NULL;
  for (guint i = 0; i < held->len;) {
    const HdHeldAward *award = g_ptr_array_index (held, i);

    if (*award->revoked != '\0' || (award->id == c->nomination && strcmp (award->table, "nomination") == 0))
      g_ptr_array_remove_index (held, i);
    else
      i++;
  }
  c->findings = findings;
  c->form = form;
  c->held = held;
  if (form != NULL) {
    check_catalogue (c);
    check_person (c, subject);
    check_before (c);
    check_repeated (c);
    if (subject != NULL && !check_pending (c, error))
      return NULL;
  }
  if (c->unmanaged && !check_managing_body (c, error))
    return NULL;
  g_ptr_array_sort (findings, compare_findings);
  return g_steal_pointer (&findings);
}

GPtrArray *
hd_eligibility_check (HdStore *store, HdNomination *nomination, GError **error)
{
  HdRecord *record = HD_RECORD (nomination);
  const char *decided = hd_record_text (record, HD_NOMINATION_DECISION_DATE);
  gint64 subject = hd_record_int (record, HD_NOMINATION_SUBJECT);
  Case c = {
    .store = store,
    .award_form = hd_record_int (record, HD_NOMINATION_AWARD_FORM),
    .nomination = hd_record_id (record),
    .year = hd_record_int (record, HD_NOMINATION_YEAR),
    .kind = hd_record_text (record, HD_NOMINATION_KIND),
    .date = *decided != '\0' ? decided : hd_record_text (record, HD_NOMINATION_RECEIVED),
    .deed = hd_record_text (record, HD_NOMINATION_ACHIEVEMENT),
    .achievement_type = hd_record_text (record, HD_NOMINATION_ACHIEVEMENT_TYPE),
    .posthumous = hd_record_bool (record, HD_NOMINATION_POSTHUMOUS),
    .unmanaged = hd_record_bool (record, HD_NOMINATION_UNMANAGED),
  };

  c.subject = subject != 0 ? subject
                           : hd_subject_find (store, c.kind, hd_record_text (record, HD_NOMINATION_FULL_NAME),
                                              hd_record_text (record, HD_NOMINATION_BIRTH), hd_record_int (record, HD_NOMINATION_UNIT));
  return check (&c, error);
}

GPtrArray *
hd_eligibility_for (HdStore *store, gint64 subject, gint64 award_form, gint64 year, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_SUBJECT, subject, error);
  Case c = { .store = store, .subject = subject, .award_form = award_form, .year = year, .date = "", .deed = "", .achievement_type = "" };

  if (record == NULL)
    return NULL;
  c.kind = hd_record_text (record, HD_SUBJECT_KIND);
  return check (&c, error);
}
