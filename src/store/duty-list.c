/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The duties of years, made from the plan's obligations and from what is known of them.
 * A handful of statements reads the units, what they did and what was noted, each for all
 * units and years at once; which of it belongs to which duty is then found in memory, so
 * that the time does not grow with the number of statements. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "activity.h"
#include "duty-private.h"
#include "figure-private.h"
#include "text.h"

typedef enum { ONCE, YEARLY, MONTHLY, PERIODIC } Rhythm;

/* An obligation as it is asked for. */
typedef struct {
  HdRecord *record;
  Rhythm    rhythm;
  HdOwedBy  owed_by;
  GArray   *owners;      /* of HdHolder: the units named, in order, and who follows them */
  int       evidence;    /* index of hd_activity_kinds, -1 for none */
  gint64    movement;
  gint64    quota;
  char     *soon;        /* what is due by this day is coming up */
  gint64    first_year;  /* whose evidence counts, where it is owed once */
  gint64    last_year;
} Terms;

typedef struct {
  HdDutyFacts        facts;
  const HdDutyScope *scope;
  char              *today;
  gint64             soon_days, soon_days_monthly;
  GHashTable        *plans;   /* id → of Terms */
  GArray            *found;   /* of HdDutyProof, for one duty */
  GPtrArray         *duties;
} Build;

/* Who owes one duty. */
typedef struct {
  gint64            unit;
  gint64            cluster;
  const char       *name;
  const HdDutyUnit *as_unit;   /* (nullable) */
  gboolean          shared;
} Owner;

static void
terms_free (gpointer data)
{
  Terms *terms = data;

  g_object_unref (terms->record);
  g_array_unref (terms->owners);
  g_free (terms->soon);
  g_free (terms);
}

static void
build_clear (Build *build)
{
  hd_duty_facts_clear (&build->facts);
  g_free (build->today);
  g_clear_pointer (&build->plans, g_hash_table_unref);
  g_clear_pointer (&build->found, g_array_unref);
  g_clear_pointer (&build->duties, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Build, build_clear)

char **
hd_obligation_owners (HdRecord *obligation)
{
  char **words = g_strsplit_set (hd_record_text (obligation, HD_OBLIGATION_OWNER), ",;", -1);
  guint n = 0;

  for (guint i = 0; words[i] != NULL; i++) {
    g_strstrip (words[i]);
    if (words[i][0] != '\0')
      words[n++] = words[i];
    else
      g_free (words[i]);
  }
  words[n] = NULL;
  return words;
}

/* Who a unit that an obligation names is, from day to day. */
static void
add_holders (Build *build, Terms *terms, gint64 unit)
{
  gint64 id = hd_record_id (terms->record);
  guint n = terms->owners->len;
  HdHolder itself = { .thing = id, .first = unit, .unit = unit };

  for (guint i = 0; i < build->facts.holders->len; i++) {
    const HdHolder *holder = &g_array_index (build->facts.holders, HdHolder, i);

    if (holder->thing == id && holder->first == unit)
      g_array_append_vals (terms->owners, holder, 1);
  }
  if (terms->owners->len == n)
    g_array_append_val (terms->owners, itself);
}

/* The units that a word names on a day. (transfer full): NULL if it is no unit's */
static char *
names_of_word (Build *build, const Terms *terms, const char *word, const char *day)
{
  const HdDutyUnit *unit = hd_duty_facts_unit_called (&build->facts, word);
  g_autoptr (GString) names = NULL;
  g_autoptr (GArray) units = NULL;

  if (unit == NULL)
    return NULL;
  names = g_string_new (NULL);
  units = hd_holders_on (build->facts.holders, hd_record_id (terms->record), unit->id, day);
  for (guint i = 0; i < units->len; i++) {
    const HdDutyUnit *holder = g_hash_table_lookup (build->facts.units, &g_array_index (units, gint64, i));

    if (holder != NULL)
      g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", holder->name);
  }
  return g_strdup (names->len > 0 ? names->str : unit->name);
}

/* (transfer full): what the council owes with others, or clusters that nobody named yet,
 * is shown as owed by */
static char *
owner_text (Build *build, const Terms *terms, const char *day)
{
  static const struct { const char *word, *label; } labels[] = {
    { "all", N_("All units") }, { "council", N_("Council") }, { "clusters", N_("Emulation clusters") },
  };
  g_auto (GStrv) words = hd_obligation_owners (terms->record);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; words[i] != NULL; i++) {
    g_autofree char *units = names_of_word (build, terms, words[i], day);
    const char *name = units != NULL ? units : words[i];

    for (guint j = 0; j < G_N_ELEMENTS (labels); j++)
      if (strcmp (words[i], labels[j].word) == 0)
        name = _(labels[j].label);
    g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", name);
  }
  /* Nobody named is the council itself. */
  return g_strdup (text->len > 0 ? text->str : _("Council"));
}

/* Who owes it: the leads of its movement, or whoever is named. Where not everybody named
 * is a unit, the council owes it, with those units beside it. */
static void
set_owners (Build *build, Terms *terms)
{
  g_auto (GStrv) words = hd_obligation_owners (terms->record);
  gboolean all_units = TRUE;

  for (guint i = 0; terms->movement != 0 && i < build->facts.leads->len; i++) {
    const HdHolder *lead = &g_array_index (build->facts.leads, HdHolder, i);

    if (lead->thing == terms->movement && g_hash_table_contains (build->facts.units, &lead->unit))
      g_array_append_vals (terms->owners, lead, 1);
  }
  if (terms->owners->len > 0) {
    terms->owed_by = HD_OWED_BY_UNITS;
    return;
  }
  for (guint i = 0; words[i] != NULL; i++) {
    const HdDutyUnit *unit = hd_duty_facts_unit_called (&build->facts, words[i]);

    if (unit != NULL)
      add_holders (build, terms, unit->id);
    else
      all_units = FALSE;
  }
  if (g_strv_contains ((const char *const *) words, "all"))
    terms->owed_by = HD_OWED_BY_ALL;
  else if (g_strv_contains ((const char *const *) words, "clusters"))
    terms->owed_by = HD_OWED_BY_CLUSTERS;
  else if (all_units && terms->owners->len > 0)
    terms->owed_by = HD_OWED_BY_UNITS;
  else
    terms->owed_by = HD_OWED_BY_COUNCIL;
}

static Terms *
terms_new (Build *build, HdRecord *obligation, HdRecord *plan)
{
  static const char *const rhythms[] = { [ONCE] = "once", [YEARLY] = "yearly", [MONTHLY] = "monthly", [PERIODIC] = "periodic" };
  Terms *terms = g_new0 (Terms, 1);
  const char *evidence = hd_record_text (obligation, HD_OBLIGATION_EVIDENCE);
  gint64 notice;

  terms->record = g_object_ref (obligation);
  terms->rhythm = PERIODIC;
  for (guint i = 0; i < G_N_ELEMENTS (rhythms); i++)
    if (hd_obligation_is (obligation, rhythms[i]))
      terms->rhythm = i;
  terms->owners = g_array_new (FALSE, FALSE, sizeof (HdHolder));
  terms->evidence = *evidence == '\0' ? -1 : hd_choice_index (hd_activity_kinds, evidence);
  terms->movement = hd_record_int (obligation, HD_OBLIGATION_MOVEMENT);
  terms->quota = hd_record_int (obligation, HD_OBLIGATION_QUOTA);
  notice = hd_record_int (obligation, HD_OBLIGATION_NOTICE);
  if (notice == 0)
    notice = terms->rhythm == MONTHLY ? build->soon_days_monthly : build->soon_days;
  terms->soon = hd_date_add_days (build->today, (int) notice);
  terms->first_year = hd_record_int (plan, HD_PLAN_PERIOD_START);
  terms->last_year = hd_record_int (plan, HD_PLAN_PERIOD_END);
  set_owners (build, terms);
  return terms;
}

static GPtrArray *
terms_of_plan (Build *build, gint64 id, GError **error)
{
  GPtrArray *list = g_hash_table_lookup (build->plans, &id);
  g_autoptr (GPtrArray) obligations = NULL;
  g_autoptr (HdRecord) plan = NULL;

  if (list != NULL)
    return list;
  plan = hd_store_get (build->facts.store, HD_TYPE_PLAN, id, error);
  obligations = plan == NULL ? NULL : hd_store_find_parts (build->facts.store, HD_TYPE_OBLIGATION, "plan", id, error);
  if (obligations == NULL)
    return NULL;
  list = g_ptr_array_new_with_free_func (terms_free);
  for (guint i = 0; i < obligations->len; i++) {
    HdRecord *obligation = g_ptr_array_index (obligations, i);

    if (build->scope->obligation == 0 || build->scope->obligation == hd_record_id (obligation))
      g_ptr_array_add (list, terms_new (build, obligation, plan));
  }
  build->facts.first_year = MIN (build->facts.first_year, hd_record_int (plan, HD_PLAN_PERIOD_START));
  build->facts.last_year = MAX (build->facts.last_year, hd_record_int (plan, HD_PLAN_PERIOD_END));
  g_hash_table_insert (build->plans, g_memdup2 (&id, sizeof id), list);
  return list;
}

/* Adds what one owner did in the years that count for the duty. */
static void
collect (Build *build, GHashTable *table, gint64 kind, gint64 unit, gint64 from, gint64 to, const Terms *terms, const char *month)
{
  for (gint64 year = from; year <= to; year++) {
    HdDutyKey key = { kind, unit, year };
    GArray *array = g_hash_table_lookup (table, &key);

    for (guint i = 0; array != NULL && i < array->len; i++) {
      const HdDutyProof *proof = &g_array_index (array, HdDutyProof, i);

      /* Criteria are those of one movement, or (0) of the unit itself; an activity does
       * not say, and shows either. */
      if (proof->table[0] == 'c' && strcmp (proof->table, "criteria") == 0 && proof->movement != terms->movement)
        continue;
      if (*month == '\0' || proof->subject != 0 || strcmp (proof->month, month) == 0)
        g_array_append_vals (build->found, proof, 1);
    }
  }
}

/* A subject that is introduced in two years counts once where the duty is one. */
static void
drop_repeated_subjects (GArray *found)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_int64_hash, g_int64_equal);
  guint n = 0;

  for (guint i = 0; i < found->len; i++) {
    HdDutyProof proof = g_array_index (found, HdDutyProof, i);

    if (g_hash_table_contains (seen, &proof.subject))
      continue;
    g_array_index (found, HdDutyProof, n) = proof;
    g_hash_table_add (seen, &g_array_index (found, HdDutyProof, n++).subject);
  }
  g_array_set_size (found, n);
}

/* Whose deeds are the owner's. What is asked of one unit by its name it goes on doing under
 * a new name. */
static GArray *
units_of (Build *build, const Terms *terms, const Owner *owner, gint64 year)
{
  return terms->owed_by == HD_OWED_BY_UNITS ? hd_duty_facts_names (&build->facts, owner->unit, year)
                                            : hd_duty_facts_formers (&build->facts, owner->unit, year);
}

static gboolean
is_standing (Build *build, GArray *units)
{
  for (guint i = 0; build->facts.standing != 0 && i < units->len; i++)
    if (g_array_index (units, gint64, i) == build->facts.standing)
      return TRUE;
  return FALSE;
}

/* Everything that was done of a duty, the earliest first. */
static void
find (Build *build, const Terms *terms, const Owner *owner, gint64 year, const char *month)
{
  gint64 from = terms->rhythm == ONCE ? terms->first_year : year;
  gint64 to = terms->rhythm == ONCE ? MAX (terms->last_year, year) : year;
  gboolean sorted = from == to;

  g_array_set_size (build->found, 0);
  if (owner->unit != 0 && (terms->evidence >= 0 || terms->quota > 0)) {
    GHashTable *table = terms->evidence >= 0 ? build->facts.proofs : build->facts.introduced;
    gint64 kind = terms->evidence >= 0 ? terms->evidence : terms->movement;
    GArray *units = units_of (build, terms, owner, year);

    for (guint i = 0; i < units->len; i++)
      collect (build, table, kind, g_array_index (units, gint64, i), from, to, terms, month);
    sorted = sorted && units->len == 1;
    /* What is noted without a unit is the council's own, and that is done by the standing
     * body, where a deadline names it; it is not its part of what everybody owes. */
    if (is_standing (build, units) && terms->owed_by == HD_OWED_BY_UNITS && terms->movement == 0 && terms->evidence >= 0) {
      collect (build, table, kind, 0, from, to, terms, month);
      sorted = FALSE;
    }
  } else if (owner->cluster != 0 && terms->evidence >= 0) {
    /* What a cluster did is written down by the unit that heads it in that year, or that
     * follows that one in it. */
    for (gint64 y = from; y <= to; y++) {
      HdDutyKey key = { 0, owner->cluster, y };
      gint64 *head = g_hash_table_lookup (build->facts.heads, &key);

      g_autoptr (GArray) units = head == NULL ? NULL : hd_duty_facts_followers (&build->facts, *head, y);

      for (guint i = 0; units != NULL && i < units->len; i++)
        collect (build, build->facts.proofs, terms->evidence, g_array_index (units, gint64, i), y, y, terms, month);
    }
  } else if (terms->evidence >= 0 && strcmp (hd_activity_kinds[terms->evidence].nick, "conference") == 0) {
    /* Units hold conferences of their own, which are not the council's; as the figure
     * conferences_held has it. */
    collect (build, build->facts.proofs, terms->evidence, 0, from, to, terms, month);
    if (build->facts.standing != 0) {
      g_autoptr (GArray) standing = hd_duty_facts_followers (&build->facts, build->facts.standing, to);

      for (guint i = 0; i < standing->len; i++)
        collect (build, build->facts.proofs, terms->evidence, g_array_index (standing, gint64, i), from, to, terms, month);
    }
    sorted = FALSE;
  } else if (terms->evidence >= 0) {
    collect (build, build->facts.proofs, terms->evidence, HD_DUTY_ANYBODY, from, to, terms, month);
  }
  if (!sorted)
    g_array_sort (build->found, hd_duty_proof_compare);
  if (!sorted && terms->evidence < 0)
    drop_repeated_subjects (build->found);
}

/* How many days after the one day the other is; 0 if it is not, or one is not known. */
static gint64
days_after (const char *due, const char *when)
{
  return *due == '\0' || *when == '\0' || strcmp (when, due) <= 0 ? 0 : MAX (0, hd_date_days_between (due, when));
}

/* Late or not, by the kinder reading and by the stricter one. */
static void
judge (HdDuty *duty, const Terms *terms, gboolean fulfilled, const char *today)
{
  const char *when = fulfilled ? duty->done : today;
  /* The day to be warned before: the stricter one, unless a later one was agreed on. */
  const char *warn = strcmp (duty->due, duty->due_worded) == 0 ? duty->due_strict : duty->due;

  duty->days_late = days_after (duty->due, when);
  duty->days_late_strict = days_after (duty->due_strict, when);
  if (fulfilled)
    duty->state = duty->days_late > 0 ? HD_DUTY_DONE_LATE : HD_DUTY_DONE;
  else if (*duty->due == '\0')
    duty->state = HD_DUTY_UNDATED;
  else if (duty->days_late > 0)
    duty->state = HD_DUTY_LATE;
  else
    duty->state = strcmp (warn, terms->soon) <= 0 ? HD_DUTY_SOON : HD_DUTY_OPEN;
}

/* A unit owes nothing for a day on which neither it nor one whose heir it is was there.
 * What is asked for once it owes all the same, but the plan's day was before its time and
 * does not bind it. */
static gboolean
owes (Build *build, const Terms *terms, const HdDutyUnit *unit, gint64 year, guint month, const char *due, gboolean *bound)
{
  GArray *units;

  *bound = TRUE;
  if (unit == NULL || terms->owed_by != HD_OWED_BY_ALL || *due == '\0')
    return TRUE;
  units = hd_duty_facts_formers (&build->facts, unit->id, year);
  *bound = FALSE;
  for (guint i = 0; i < units->len && !*bound; i++) {
    const HdDutyUnit *former = g_hash_table_lookup (build->facts.units, &g_array_index (units, gint64, i));

    *bound = former != NULL && (former->from[0] == '\0' || strcmp (former->from, due) <= 0);
  }
  if (!*bound)
    return terms->rhythm == ONCE;
  if (unit->to[0] == '\0' || strcmp (unit->to, due) >= 0)
    return TRUE;
  return month != 0 ? strncmp (unit->to, due, strlen ("YYYY-MM")) >= 0 : terms->rhythm == ONCE;
}

/* What was noted of a duty, or of that of a unit whose heir the owner is. */
static const HdDutyNote *
note_of (Build *build, const Terms *terms, const Owner *owner, gint64 year, guint month, const HdDutyNote **former)
{
  HdDutyNoteKey key = { hd_record_id (terms->record), owner->unit, owner->cluster, terms->rhythm == ONCE ? 0 : year, month };
  GArray *units = owner->unit == 0 ? NULL : units_of (build, terms, owner, year);
  const HdDutyNote *own = g_hash_table_lookup (build->facts.notes, &key);

  *former = NULL;
  for (guint i = 1; units != NULL && i < units->len; i++) {
    const HdDutyNote *note;

    key.unit = g_array_index (units, gint64, i);
    note = g_hash_table_lookup (build->facts.notes, &key);
    if (note != NULL && note->fulfilled && (*former == NULL || strcmp (note->received, (*former)->received) < 0))
      *former = note;
  }
  return own;
}

/* Adds what one owner owes, if it is to be seen in that year. */
static void
add (Build *build, const Terms *terms, const Owner *owner, gint64 year, guint month, const char *due, const char *strict)
{
  const HdDutyNote *note, *former, *noted;
  const HdDutyProof *last = NULL;
  gint64 needed = MAX (1, terms->quota);
  gboolean fulfilled, bound;
  char span[8] = "";
  HdDuty *duty;

  if (!owes (build, terms, owner->as_unit, year, month, due, &bound))
    return;
  if (!bound)
    due = strict = "";
  /* What is owed once is asked for from the year of its day on, until it is done. */
  if (terms->rhythm == ONCE && *due != '\0' && g_ascii_strtoll (due, NULL, 10) > year)
    return;
  if (month != 0)
    g_snprintf (span, sizeof span, "%04d-%02u", (int) year, month);
  find (build, terms, owner, year, span);
  if (build->found->len >= (guint) needed)
    last = &g_array_index (build->found, HdDutyProof, needed - 1);
  note = note_of (build, terms, owner, year, month, &former);
  noted = note != NULL && note->fulfilled ? note : former;
  fulfilled = last != NULL || noted != NULL;

  duty = g_new0 (HdDuty, 1);
  duty->obligation = g_object_ref (terms->record);
  duty->unit = owner->unit;
  duty->cluster = owner->cluster;
  duty->year = year;
  duty->month = month;
  duty->owner = g_strdup (owner->name);
  duty->shared = owner->shared;
  duty->due_worded = g_strdup (due);
  duty->due_strict = g_strdup (strict);
  duty->due = g_strdup (note != NULL && note->extended[0] != '\0' ? note->extended : due);
  duty->counted = terms->quota > 0 && (terms->evidence >= 0 || owner->unit != 0);
  duty->quota = terms->quota;
  duty->count = duty->counted ? build->found->len : 0;
  duty->from_table = g_strdup (last != NULL ? last->table : noted != NULL && noted == former ? "fulfilment" : "");
  duty->from_id = last != NULL ? last->id : noted != NULL && noted == former ? former->id : 0;
  duty->fulfilment = note != NULL ? note->id : 0;
  duty->noted = note != NULL && note->state >= 0 ? hd_fulfilment_states[note->state].nick : "";
  /* The day it came in, as noted; else the day it was done. */
  if (noted != NULL) {
    duty->done = g_strdup (noted->received[0] != '\0' ? noted->received : last != NULL && last->day[0] != '\0' ? last->day : noted->later);
    duty->done_year = noted->year;
  } else {
    duty->done = g_strdup (fulfilled ? last->day : "");
    duty->done_year = fulfilled ? last->year : 0;
  }
  if (strcmp (duty->noted, "exempt") == 0)
    duty->state = HD_DUTY_EXEMPT;
  else
    judge (duty, terms, fulfilled, build->today);
  g_ptr_array_add (build->duties, duty);
}

/* What an owner owes in a year: once, or once in each month. Where units are named it owes
 * what is due while it is named, or stands in for one that was. */
static void
add_months (Build *build, const Terms *terms, const Owner *owner, gint64 year, char dues[13][2][16])
{
  if (build->scope->unit != 0 && owner->unit != build->scope->unit)
    return;
  for (guint month = terms->rhythm == MONTHLY; month <= (terms->rhythm == MONTHLY ? 12 : 0); month++) {
    gboolean owes = terms->owed_by != HD_OWED_BY_UNITS;
    char day[16];

    hd_duty_facts_day (&build->facts, year, dues[month][0], day);
    for (guint i = 0; !owes && i < terms->owners->len; i++) {
      const HdHolder *holder = &g_array_index (terms->owners, HdHolder, i);

      owes = holder->unit == owner->unit && hd_holder_has (holder, day);
    }
    if (owes)
      add (build, terms, owner, year, month, dues[month][0], dues[month][1]);
  }
}

/* Whether a unit stands in the list before a place. */
static gboolean
is_before (GArray *owners, guint place)
{
  for (guint i = 0; i < place; i++)
    if (g_array_index (owners, HdHolder, i).unit == g_array_index (owners, HdHolder, place).unit)
      return TRUE;
  return FALSE;
}

static void
add_unit (Build *build, const Terms *terms, gint64 id, gint64 year, char dues[13][2][16])
{
  const HdDutyUnit *unit = g_hash_table_lookup (build->facts.units, &id);
  Owner owner = { id, 0, unit->name, unit, terms->owed_by == HD_OWED_BY_ALL };

  add_months (build, terms, &owner, year, dues);
}

static void
add_owners (Build *build, const Terms *terms, gint64 year, GArray *in_scope)
{
  char dues[13][2][16];

  for (guint month = terms->rhythm == MONTHLY; month <= (terms->rhythm == MONTHLY ? 12 : 0); month++)
    hd_obligation_dates (terms->record, year, month, dues[month][0], dues[month][1]);
  if (terms->owed_by == HD_OWED_BY_ALL) {
    for (guint i = 0; i < in_scope->len; i++)
      add_unit (build, terms, g_array_index (in_scope, gint64, i), year, dues);
  } else if (terms->owed_by == HD_OWED_BY_UNITS) {
    for (guint i = 0; i < terms->owners->len; i++)
      if (!is_before (terms->owners, i))
        add_unit (build, terms, g_array_index (terms->owners, HdHolder, i).unit, year, dues);
  } else if (terms->owed_by == HD_OWED_BY_CLUSTERS && build->facts.clusters->len > 0) {
    for (guint i = 0; i < build->facts.clusters->len; i++) {
      const HdDutyUnit *cluster = g_ptr_array_index (build->facts.clusters, i);
      Owner owner = { 0, cluster->id, cluster->name, NULL, TRUE };

      add_months (build, terms, &owner, year, dues);
    }
  } else {
    g_autofree char *name = NULL;
    Owner owner = { 0, 0, NULL, NULL, FALSE };
    char day[16];

    hd_duty_facts_day (&build->facts, year, terms->rhythm == MONTHLY ? "" : dues[0][0], day);
    owner.name = name = owner_text (build, terms, day);
    add_months (build, terms, &owner, year, dues);
  }
}

static void
begin (Build *build, HdStore *store, const HdDutyScope *scope)
{
  hd_duty_facts_init (&build->facts, store);
  build->today = scope->today != NULL ? g_strdup (scope->today) : hd_date_today ();
  build->facts.today = build->today;
  build->facts.unit = scope->unit;
  build->facts.first_year = scope->from_year;
  build->facts.last_year = scope->to_year;
  build->scope = scope;
  build->soon_days = hd_setting_number (store, "due_soon_days");
  build->soon_days_monthly = hd_setting_number (store, "due_soon_days_monthly");
  build->plans = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  build->found = g_array_new (FALSE, FALSE, sizeof (HdDutyProof));
  build->duties = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_duty_free);
}

GPtrArray *
hd_duties_ever (HdStore *store, const HdDutyScope *scope, GError **error)
{
  g_autoptr (GPtrArray) years = g_ptr_array_new ();   /* of lists of Terms, NULL for a year without a plan */
  gboolean led = FALSE, any = FALSE, once = FALSE;
  g_auto (Build) build = { 0 };

  begin (&build, store, scope);
  if (!hd_duty_facts_read_units (&build.facts, error))
    return NULL;
  for (gint64 year = scope->from_year; year <= scope->to_year; year++) {
    gint64 plan = scope->plan != 0 ? scope->plan : hd_plan_of_year (store, year, error);
    GPtrArray *list = plan > 0 ? terms_of_plan (&build, plan, error) : NULL;

    if (plan < 0 || (plan > 0 && list == NULL))
      return NULL;
    g_ptr_array_add (years, list);
    for (guint i = 0; list != NULL && i < list->len; i++) {
      const Terms *terms = g_ptr_array_index (list, i);

      if (terms->evidence < 0 && terms->quota > 0) {
        *(terms->movement != 0 ? &led : &any) = TRUE;
        once = once || terms->rhythm == ONCE;
      }
    }
  }
  if (!hd_duty_facts_read_evidence (&build.facts, error) ||
      !hd_duty_facts_read_introductions (&build.facts, led, any, once ? build.facts.first_year : scope->from_year,
                                         once ? build.facts.last_year : scope->to_year, error))
    return NULL;
  for (guint y = 0; y < years->len; y++) {
    GPtrArray *list = g_ptr_array_index (years, y);
    gint64 year = scope->from_year + y;
    g_autoptr (GArray) in_scope = list == NULL ? NULL : hd_duty_facts_units_of_year (&build.facts, year, error);

    if (list != NULL && in_scope == NULL)
      return NULL;
    for (guint i = 0; list != NULL && i < list->len; i++) {
      const Terms *terms = g_ptr_array_index (list, i);

      /* A plan asks nothing of the years before it began. */
      if (year >= terms->first_year)
        add_owners (&build, terms, year, in_scope);
    }
  }
  return g_steal_pointer (&build.duties);
}

/* Whether a duty was already done before the year in which it is looked at. */
gboolean
hd_duty_is_past (const HdDuty *duty)
{
  gint64 done = *duty->done != '\0' ? g_ascii_strtoll (duty->done, NULL, 10) : duty->done_year;

  return (duty->state == HD_DUTY_DONE || duty->state == HD_DUTY_DONE_LATE) && done != 0 &&
         hd_obligation_is (duty->obligation, "once") && MAX (done, g_ascii_strtoll (duty->due_worded, NULL, 10)) < duty->year;
}

GPtrArray *
hd_duties (HdStore *store, const HdDutyScope *scope, GError **error)
{
  GPtrArray *duties = hd_duties_ever (store, scope, error);
  guint n = 0;

  for (guint i = 0; duties != NULL && i < duties->len; i++) {
    HdDuty *duty = g_ptr_array_index (duties, i);

    if (hd_duty_is_past (duty))
      hd_duty_free (duty);
    else
      duties->pdata[n++] = duty;
  }
  if (duties != NULL) {
    /* What was left out is freed; the rest moved up. */
    g_ptr_array_set_free_func (duties, NULL);
    g_ptr_array_set_size (duties, n);
    g_ptr_array_set_free_func (duties, (GDestroyNotify) hd_duty_free);
  }
  return duties;
}
