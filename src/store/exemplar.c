/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "activity.h"
#include "award.h"
#include "exemplar.h"
#include "figure-private.h"
#include "nomination.h"
#include "text.h"

const HdChoice hd_exemplar_stages[] = {
  { "spotted",      N_("Spotted") },
  { "fostered",     N_("Fostered") },
  { "recognised",   N_("Recognised") },
  { "kept_up",      N_("Kept up") },
  { "higher_title", N_("Towards a higher title") },
  { NULL }
};

const HdChoice hd_exemplar_followings[] = {
  { "active",  N_("Still an exemplar") },
  { "stopped", N_("No longer followed") },
  { "revoked", N_("Taken back") },
  { NULL }
};

const HdChoice hd_consents[] = {
  { "asked",   N_("Asked, no answer yet") },
  { "given",   N_("Given") },
  { "refused", N_("Refused") },
  { NULL }
};

const HdChoice hd_exemplar_note_kinds[] = {
  { "measure",   N_("Measure") },
  { "weakness",  N_("Weakness to be mended") },
  { "support",   N_("Support given") },
  { "follow_up", N_("Follow-up") },
  { "other",     N_("Other") },
  { NULL }
};

static const HdField exemplar_note_fields[] = {
  [HD_EXEMPLAR_NOTE_SUBJECT] = { "subject", N_("Subject"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "subject" },
  [HD_EXEMPLAR_NOTE_KIND]    = { "kind", N_("Kind"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_exemplar_note_kinds },
  [HD_EXEMPLAR_NOTE_NOTED]   = { "noted", N_("Date"), HD_FULL_DATE, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_EXEMPLAR_NOTE_DUE]     = { "due", N_("To be done by"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_EXEMPLAR_NOTE_DONE]    = { "done", N_("Done on"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_EXEMPLAR_NOTE_ACTOR]   = { "actor", N_("By whom"), HD_TEXT, HD_FIELD_FORM },
  [HD_EXEMPLAR_NOTE_CONTENT] = { "content", N_("Note"), HD_LONG_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
};
HD_DEFINE_RECORD (HdExemplarNote, hd_exemplar_note, "exemplar_note", N_("Note on an exemplar"), exemplar_note_fields)

void
hd_life_event_free (HdLifeEvent *event)
{
  g_free (event->date);
  g_free (event->title);
  g_free (event->detail);
  g_free (event->table);
  g_free (event);
}

/* Where the life of a subject is read. Each row gives id, date, title, a nick of choices
 * and two more texts; what of them is not empty is the detail. */
static const struct {
  const char     *what;
  const char     *table;
  const HdChoice *choices;
  const char     *text;
} sources[] = {
  { N_("Nomination"), "nomination", hd_nomination_statuses,
    "SELECT n.id, CASE n.received WHEN '' THEN CAST (n.year AS TEXT) ELSE n.received END, coalesce (f.name, ''), n.status, coalesce (u.name, ''), ''"
    " FROM nomination n LEFT JOIN award_form f ON f.id = n.award_form LEFT JOIN unit u ON u.id = n.unit"
    " WHERE n.subject = :subject ORDER BY n.id" },
  { N_("Step of the dossier"), "nomination", NULL,
    "SELECT m.nomination, m.moved, s.name, '', m.number, m.signer FROM nomination n JOIN dossier_move m ON m.nomination = n.id"
    " JOIN chain_step s ON s.chain = m.chain AND s.code = m.to_step"
    " WHERE n.subject = :subject AND s.status IN ('ineligible', 'chosen', 'not_chosen', 'introduced', 'refused', 'withdrawn', 'revoked')"
    " ORDER BY m.id" },
  /* An entry's prize is known once the key was opened: before, no work leads to it. */
  { N_("Entry in the writing contest"), "entry", NULL,
    "SELECT e.id, e.received, e.title, '', c.name, coalesce (p.name, '') FROM entry e JOIN contest c ON c.id = e.contest"
    " LEFT JOIN work w ON w.id = e.work AND e.work <> 0 LEFT JOIN prize p ON p.id = w.prize AND e.state = 'valid'"
    " WHERE e.subject = :subject ORDER BY e.id" },
  { N_("Told of"), "activity", hd_activity_kinds,
    "SELECT a.id, CASE a.held WHEN '' THEN CAST (a.year AS TEXT) ELSE a.held END, a.title, a.kind, a.partner, coalesce (u.name, '')"
    " FROM activity_subject t JOIN activity a ON a.id = t.activity LEFT JOIN unit u ON u.id = a.unit"
    " WHERE t.subject = :subject ORDER BY a.id" },
  { N_("Note"), "exemplar_note", hd_exemplar_note_kinds,
    "SELECT n.id, n.noted, x.content, n.kind, n.actor, '' FROM exemplar_note n JOIN exemplar_note_text x ON x.id = n.id"
    " WHERE n.subject = :subject ORDER BY n.id" },
  { N_("File"), "attachment", NULL,
    "SELECT id, CASE taken WHEN '' THEN added ELSE taken END, CASE caption WHEN '' THEN name ELSE caption END, '', source, ''"
    " FROM attachment WHERE owner_table = 'subject' AND owner = :subject ORDER BY id" },
};

/* The texts that are not empty, with a dot between. (transfer full) */
static char *
join_detail (const char *const *texts, guint n)
{
  GString *detail = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    if (texts[i] != NULL && *texts[i] != '\0')
      g_string_append_printf (detail, "%s%s", detail->len > 0 ? " · " : "", texts[i]);
  return g_string_free (detail, FALSE);
}

static HdLifeEvent *
add_event (GPtrArray *events, const char *what, const char *table, gint64 id, const char *date, const char *title)
{
  HdLifeEvent *event = g_new0 (HdLifeEvent, 1);

  event->what = what;
  event->table = g_strdup (table);
  event->id = id;
  /* A year that nobody gave is 0 in the file. */
  event->date = g_strdup (strcmp (date, "0") == 0 ? "" : date);
  event->title = hd_text_excerpt (*title == '\0' ? _(what) : title, 200);
  g_ptr_array_add (events, event);
  return event;
}

static gboolean
read_source (HdStore *store, gint64 subject, guint source, GPtrArray *events, GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), sources[source].text, error))
    return FALSE;
  hd_sql_bind_int (&sql, ":subject", subject);
  while (hd_sql_step (&sql, &failure)) {
    g_autofree char *date = g_strdup (hd_sql_text (&sql, 1));
    HdLifeEvent *event = add_event (events, sources[source].what, sources[source].table, hd_sql_int (&sql, 0), date, hd_sql_text (&sql, 2));
    g_autofree char *nick = g_strdup (hd_sql_text (&sql, 3));
    g_autofree char *one = g_strdup (hd_sql_text (&sql, 4));
    const char *const texts[] = { *nick == '\0' ? "" : _(hd_choice_label (sources[source].choices, nick)), one, hd_sql_text (&sql, 5) };

    event->detail = join_detail (texts, G_N_ELEMENTS (texts));
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return FALSE;
  }
  return TRUE;
}

static gboolean
read_awards (HdStore *store, gint64 subject, GPtrArray *events, GError **error)
{
  g_autoptr (GPtrArray) awards = hd_subject_awards (store, subject, error);

  for (guint i = 0; awards != NULL && i < awards->len; i++) {
    HdHeldAward *award = g_ptr_array_index (awards, i);
    g_autofree char *year = g_strdup_printf ("%" G_GINT64_FORMAT, award->year);
    g_autofree char *revoked = hd_date_format (award->revoked);
    g_autofree char *taken_back = *revoked == '\0' ? NULL : g_strdup_printf (_("revoked on %s"), revoked);
    const char *const texts[] = { award->decision_number, award->deed, taken_back };
    HdLifeEvent *event = add_event (events, N_("Award"), award->table, award->id,
                                    *award->decision_date == '\0' ? year : award->decision_date, award->title);

    event->detail = join_detail (texts, G_N_ELEMENTS (texts));
  }
  return awards != NULL;
}

static int
newest_first (gconstpointer a, gconstpointer b)
{
  const HdLifeEvent *one = *(HdLifeEvent *const *) a, *other = *(HdLifeEvent *const *) b;

  return -strcmp (one->date, other->date);
}

GPtrArray *
hd_exemplar_life (HdStore *store, gint64 subject, GError **error)
{
  g_autoptr (GPtrArray) events = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_life_event_free);

  if (!read_awards (store, subject, events, error))
    return NULL;
  for (guint i = 0; i < G_N_ELEMENTS (sources); i++)
    if (!read_source (store, subject, i, events, error))
      return NULL;
  g_ptr_array_sort (events, newest_first);
  return g_steal_pointer (&events);
}

gboolean
hd_exemplar_last_told (HdStore *store, gint64 subject, char **date, char **where, GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  *date = g_strdup ("");
  *where = g_strdup ("");
  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT CASE a.held WHEN '' THEN CAST (a.year AS TEXT) ELSE a.held END AS told, a.title, a.partner"
                     " FROM activity_subject t JOIN activity a ON a.id = t.activity WHERE t.subject = :subject AND " HD_SQL_ACTIVITY_COUNTS
                     " ORDER BY told DESC, a.id DESC LIMIT 1", error))
    return FALSE;
  hd_sql_bind_int (&sql, ":subject", subject);
  if (hd_sql_step (&sql, &failure)) {
    g_autofree char *title = g_strdup (hd_sql_text (&sql, 1));
    const char *const texts[] = { title, hd_sql_text (&sql, 2) };

    g_free (*where);
    *where = join_detail (texts, G_N_ELEMENTS (texts));
    g_free (*date);
    *date = g_strdup (hd_sql_text (&sql, 0));
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return FALSE;
  }
  return TRUE;
}

GArray *
hd_exemplars_never_told (HdStore *store, GError **error)
{
  return hd_figure_ids (store, "exemplars_never_told", NULL, error);
}

GArray *
hd_exemplars_overdue (HdStore *store, const char *today, GError **error)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store),
                     "SELECT id FROM subject WHERE following NOT IN ('stopped', 'revoked')"
                     " AND (id IN (SELECT id FROM subject WHERE next_review <> '' AND next_review < :today)"
                     " OR id IN (SELECT subject FROM exemplar_note WHERE due <> '' AND due < :today AND done = ''))"
                     " ORDER BY name_sort, id", error))
    return NULL;
  hd_sql_bind_text (&sql, ":today", today);
  return hd_sql_ids (&sql, error);
}

gboolean
hd_exemplar_set_stage (HdStore *store, gint64 subject, const char *stage, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_SUBJECT, subject, error);
  g_autofree char *label = NULL;

  if (record == NULL)
    return FALSE;
  label = *stage == '\0' ? g_strdup_printf (_("Take %s off the board"), hd_record_text (record, HD_SUBJECT_FULL_NAME))
                       : g_strdup_printf (_("Move %s to “%s”"), hd_record_text (record, HD_SUBJECT_FULL_NAME),
                                            _(hd_choice_label (hd_exemplar_stages, stage)));
  hd_record_set_text (record, HD_SUBJECT_STAGE, stage);
  if (!hd_store_begin (store, label, error))
    return FALSE;
  if (!hd_store_save (store, record, error)) {
    hd_store_rollback (store);
    return FALSE;
  }
  return hd_store_commit (store, error);
}

static int
by_name (gconstpointer a, gconstpointer b)
{
  return hd_text_compare (*(char *const *) a, *(char *const *) b);
}

GPtrArray *
hd_exemplar_owners (HdStore *store, GError **error)
{
  g_autoptr (GPtrArray) owners = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT DISTINCT owner FROM subject WHERE stage <> '' AND owner <> ''", error))
    return NULL;
  while (hd_sql_step (&sql, &failure))
    g_ptr_array_add (owners, g_strdup (hd_sql_text (&sql, 0)));
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return NULL;
  }
  g_ptr_array_sort (owners, by_name);
  return g_steal_pointer (&owners);
}

HdRecord *
hd_exemplar_nomination (HdStore *store, gint64 subject, gint64 year, GError **error)
{
  static const struct { guint subject, nomination; } texts[] = {
    { HD_SUBJECT_KIND, HD_NOMINATION_KIND },           { HD_SUBJECT_FULL_NAME, HD_NOMINATION_FULL_NAME },
    { HD_SUBJECT_BIRTH, HD_NOMINATION_BIRTH },         { HD_SUBJECT_HONORIFIC, HD_NOMINATION_HONORIFIC },
    { HD_SUBJECT_SEX, HD_NOMINATION_SEX },             { HD_SUBJECT_POSITION, HD_NOMINATION_POSITION },
    { HD_SUBJECT_WORKPLACE, HD_NOMINATION_WORKPLACE }, { HD_SUBJECT_STORY_FULL, HD_NOMINATION_ACHIEVEMENT },
  };
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_SUBJECT, subject, error);
  g_autofree char *today = hd_date_today ();
  HdRecord *nomination;

  if (record == NULL)
    return NULL;
  nomination = g_object_new (HD_TYPE_NOMINATION, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    hd_record_set_text (nomination, texts[i].nomination, hd_record_text (record, texts[i].subject));
  if (*hd_record_text (nomination, HD_NOMINATION_ACHIEVEMENT) == '\0')
    hd_record_set_text (nomination, HD_NOMINATION_ACHIEVEMENT, hd_record_text (record, HD_SUBJECT_STORY_SHORT));
  hd_record_set_int (nomination, HD_NOMINATION_UNIT, hd_record_int (record, HD_SUBJECT_UNIT));
  hd_record_set_int (nomination, HD_NOMINATION_AWARD_FORM, hd_record_int (record, HD_SUBJECT_TARGET_FORM));
  hd_record_set_int (nomination, HD_NOMINATION_YEAR, year);
  hd_record_set_text (nomination, HD_NOMINATION_STATUS, "received");
  hd_record_set_text (nomination, HD_NOMINATION_RECEIVED, today);
  return nomination;
}

gboolean
hd_exemplar_recognise (HdStore *store, gint64 subject, GError **error)
{
  g_autoptr (HdRecord) record = NULL;
  g_auto (HdSql) sql = { 0 };
  int stage;

  /* Most of a long list stand there already, so only the stage is read first. */
  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT stage FROM subject WHERE id = :id", error))
    return FALSE;
  hd_sql_bind_int (&sql, ":id", subject);
  stage = hd_sql_step (&sql, NULL) ? hd_choice_index (hd_exemplar_stages, hd_sql_text (&sql, 0)) : -1;
  hd_sql_end (&sql);
  if (stage >= hd_choice_index (hd_exemplar_stages, "recognised"))
    return TRUE;
  record = hd_store_get (store, HD_TYPE_SUBJECT, subject, error);
  if (record == NULL)
    return FALSE;
  hd_record_set_text (record, HD_SUBJECT_STAGE, "recognised");
  return hd_store_save (store, record, error);
}

gboolean
hd_subject_may_be_published (HdStore *store, gint64 subject, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_SUBJECT, subject, error);
  const char *consent, *name;

  if (record == NULL)
    return FALSE;
  consent = hd_record_text (record, HD_SUBJECT_CONSENT);
  name = hd_record_text (record, HD_SUBJECT_FULL_NAME);
  if (strcmp (consent, "refused") == 0) {
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("%s does not want to be told of; leave this exemplar out"), name);
    return FALSE;
  }
  if (strcmp (consent, "given") != 0 && strcmp (hd_record_text (record, HD_SUBJECT_KIND), "collective") != 0) {
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT,
                 _("%s has not agreed to be told of yet; ask, and enter the answer in the profile"), name);
    return FALSE;
  }
  return TRUE;
}

char *
hd_subject_masked_id (const char *id_number)
{
  glong length = g_utf8_strlen (id_number, -1), hidden = MAX (length - 3, 0);
  GString *masked = g_string_new (NULL);

  /* Of three or fewer, all would be shown. */
  if (length <= 3)
    hidden = length;
  for (glong i = 0; i < hidden; i++)
    g_string_append (masked, "•");
  g_string_append (masked, g_utf8_offset_to_pointer (id_number, hidden));
  return g_string_free (masked, FALSE);
}

guint
hd_story_words (const char *text)
{
  gboolean in_word = FALSE;
  guint n = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);

    if (g_unichar_isspace (c))
      in_word = FALSE;
    else if (!in_word && g_unichar_isalnum (c)) {
      in_word = TRUE;
      n++;
    }
  }
  return n;
}
