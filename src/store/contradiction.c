/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What contradicts itself in a plan. Nothing is mended here: a plan was signed as it is,
 * and who reads its two dates as one would be wrong once a year. Each finding is told with
 * its numbers, and can be let be with a reason. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include "chain-private.h"
#include "duty-private.h"
#include "figure-private.h"
#include "movement.h"
#include "reorganise.h"
#include "text.h"
#include "unit.h"

/* So many units are named in a sentence; the others are counted. */
#define NAMED_UNITS 5

typedef struct {
  HdStore    *store;
  HdRecord   *plan;
  gint64      plan_id;
  gint64      year;
  HdChains   *chains;
  GPtrArray  *obligations;
  GPtrArray  *targets;
  GPtrArray  *statuses;    /* of HdTargetStatus; (nullable): borrowed, where they were read already */
  GPtrArray  *movements;   /* rows of the plan itself, not their fields */
  GArray     *leads;       /* of HdHolder: who leads movements, and who follows them */
  GArray     *owners;      /* of HdHolder: what became of the units that obligations name */
  char       *day;         /* the last of the year that is known of */
  GPtrArray  *units;
  GHashTable *dismissed;   /* key → reason */
  GPtrArray  *found;
} Search;

void
hd_contradiction_free (HdContradiction *contradiction)
{
  g_free (contradiction->key);
  g_free (contradiction->title);
  g_free (contradiction->detail);
  g_free (contradiction->table);
  g_free (contradiction->other_table);
  g_free (contradiction->dismissed);
  g_free (contradiction);
}

const char *
hd_contradiction_label (HdContradictionKind kind)
{
  static const char *const labels[] = {
    [HD_CONTRADICTION_DATES]   = N_("Two dates"),
    [HD_CONTRADICTION_WORDING] = N_("Two wordings"),
    [HD_CONTRADICTION_QUOTA]   = N_("Numbers that do not meet"),
    [HD_CONTRADICTION_OWNER]   = N_("Nobody answers for it"),
    [HD_CONTRADICTION_FIGURE]  = N_("Target without a number"),
    [HD_CONTRADICTION_PERIOD]  = N_("Date outside the plan"),
    [HD_CONTRADICTION_REST]    = N_("Always on a holiday"),
  };

  return labels[kind];
}

static void
search_clear (Search *self)
{
  g_clear_object (&self->plan);
  g_clear_pointer (&self->chains, hd_chains_unref);
  g_clear_pointer (&self->obligations, g_ptr_array_unref);
  g_clear_pointer (&self->targets, g_ptr_array_unref);
  g_clear_pointer (&self->movements, g_ptr_array_unref);
  g_clear_pointer (&self->leads, g_array_unref);
  g_clear_pointer (&self->owners, g_array_unref);
  g_clear_pointer (&self->day, g_free);
  g_clear_pointer (&self->units, g_ptr_array_unref);
  g_clear_pointer (&self->dismissed, g_hash_table_unref);
  g_clear_pointer (&self->found, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Search, search_clear)

/* Adds what was found; takes title and detail. The name says which one it is among those
 * of its kind, in words that stay the same: the codes of the plan. */
static void
add (Search *self, HdContradictionKind kind, const char *name, char *title, char *detail, HdRecord *record, HdRecord *other)
{
  static const char *const kinds[] = {
    [HD_CONTRADICTION_DATES] = "dates", [HD_CONTRADICTION_WORDING] = "wording", [HD_CONTRADICTION_QUOTA] = "quota",
    [HD_CONTRADICTION_OWNER] = "owner", [HD_CONTRADICTION_FIGURE] = "figure", [HD_CONTRADICTION_PERIOD] = "period",
    [HD_CONTRADICTION_REST] = "rest",
  };
  HdContradiction *found = g_new0 (HdContradiction, 1);

  found->kind = kind;
  found->key = g_strdup_printf ("%s/%" PRId64 "/%s", kinds[kind], self->plan_id, name);
  found->title = title;
  found->detail = detail;
  found->table = g_strdup (hd_record_type_table (G_OBJECT_TYPE (record)));
  found->id = hd_record_id (record);
  found->other_table = g_strdup (other == NULL ? "" : hd_record_type_table (G_OBJECT_TYPE (other)));
  found->other_id = other == NULL ? 0 : hd_record_id (other);
  found->dismissed = g_strdup (g_hash_table_lookup (self->dismissed, found->key));
  if (found->dismissed == NULL)
    found->dismissed = g_strdup ("");
  g_ptr_array_add (self->found, found);
}

static const char *
code_of (HdRecord *obligation)
{
  return hd_record_text (obligation, HD_OBLIGATION_CODE);
}

/* Units are to introduce somebody: nothing else shows it but nominations. */
static gboolean
is_introduction (HdRecord *obligation)
{
  return hd_record_int (obligation, HD_OBLIGATION_QUOTA) > 0 && hd_record_text (obligation, HD_OBLIGATION_EVIDENCE)[0] == '\0';
}

static gboolean
owed_by_all (HdRecord *obligation)
{
  g_auto (GStrv) words = hd_obligation_owners (obligation);

  return hd_record_int (obligation, HD_OBLIGATION_MOVEMENT) == 0 && g_strv_contains ((const char *const *) words, "all");
}

/* Both ask for the same thing. Criteria of a movement are other ones than a unit's own. */
static gboolean
same_matter (HdRecord *general, HdRecord *other)
{
  const char *evidence = hd_record_text (general, HD_OBLIGATION_EVIDENCE);

  if (is_introduction (general) && is_introduction (other))
    return TRUE;
  return evidence[0] != '\0' && strcmp (evidence, hd_record_text (other, HD_OBLIGATION_EVIDENCE)) == 0 &&
         hd_record_int (other, HD_OBLIGATION_MOVEMENT) == 0;
}

/* "10/02 each year" or "10/06/2023", as the plan has it. (transfer full) */
static char *
day_shown (HdRecord *obligation, gint64 year)
{
  g_autofree char *due = hd_obligation_due (obligation, year);
  g_autofree char *shown = hd_date_format (due);

  if (hd_obligation_is (obligation, "yearly") && strlen (shown) > strlen ("dd/mm"))
    shown[strlen ("dd/mm")] = '\0';
  return g_steal_pointer (&shown);
}

/* What all owe by one day, and some of them by another. */
static void
find_dates (Search *self)
{
  for (guint i = 0; i < self->obligations->len; i++) {
    HdRecord *general = g_ptr_array_index (self->obligations, i);
    g_autofree char *first = hd_obligation_due (general, self->year);

    if (*first == '\0' || !owed_by_all (general))
      continue;
    for (guint j = 0; j < self->obligations->len; j++) {
      HdRecord *other = g_ptr_array_index (self->obligations, j);
      g_autofree char *second = hd_obligation_due (other, self->year);

      /* Of two that all owe, each is met by the other: once is enough. */
      if (i == j || *second == '\0' || strcmp (first, second) == 0 || !same_matter (general, other) || (owed_by_all (other) && j < i))
        continue;
      {
        g_autofree char *day = day_shown (general, self->year), *other_day = day_shown (other, self->year);
        g_autofree char *name = g_strdup_printf ("%s/%s", code_of (general), code_of (other));
        gint64 apart = hd_date_days_between (first, second);
        g_autofree char *distance = apart > 0
          ? g_strdup_printf (ngettext ("%d day later", "%d days later", apart), (int) apart)
          : g_strdup_printf (ngettext ("%d day earlier", "%d days earlier", -apart), (int) -apart);

        add (self, HD_CONTRADICTION_DATES, name,
             g_strdup_printf (_("%s: due on %s, but for all units on %s"), hd_record_text (other, HD_OBLIGATION_TITLE), other_day, day),
             g_strdup_printf (_("%s has %s, %s has %s: %s. Both are kept; none replaces the other."),
                              hd_record_text (general, HD_OBLIGATION_SOURCE), day, hd_record_text (other, HD_OBLIGATION_SOURCE), other_day, distance),
             other, general);
      }
    }
  }
}

/* The kind of activity that a figure of units counts. */
static const struct { const char *figure, *evidence; } shown_by[] = {
  { "units_with_criteria", "criteria" }, { "units_in_contest", "contest_entry" }, { "units_with_column", "column" },
  { "units_reported", "report" }, { "units_telling_monthly", "telling" },
};

/* A target that names another day than the obligation it measures. */
static void
find_target_dates (Search *self)
{
  for (guint i = 0; i < self->targets->len; i++) {
    HdRecord *target = g_ptr_array_index (self->targets, i);
    const char *due = hd_record_text (target, HD_TARGET_DUE), *evidence = NULL;

    for (guint s = 0; s < G_N_ELEMENTS (shown_by); s++)
      if (strcmp (hd_record_text (target, HD_TARGET_FIGURE), shown_by[s].figure) == 0)
        evidence = shown_by[s].evidence;
    for (guint j = 0; *due != '\0' && evidence != NULL && j < self->obligations->len; j++) {
      HdRecord *obligation = g_ptr_array_index (self->obligations, j);
      const char *other = hd_record_text (obligation, HD_OBLIGATION_DUE);

      if (*other == '\0' || !owed_by_all (obligation) || strcmp (due, other) == 0 ||
          strcmp (hd_record_text (obligation, HD_OBLIGATION_EVIDENCE), evidence) != 0)
        continue;
      {
        g_autofree char *name = g_strdup_printf ("%s/%s", hd_record_text (target, HD_TARGET_CODE), code_of (obligation));
        g_autofree char *day = hd_date_format (due), *other_day = hd_date_format (other);

        add (self, HD_CONTRADICTION_DATES, name,
             g_strdup_printf (_("%s: the target says %s, the deadline %s"), hd_record_text (target, HD_TARGET_TITLE), day, other_day),
             g_strdup_printf (_("Target %s and deadline %s measure the same thing. Lateness is counted from the deadline."),
                              hd_record_text (target, HD_TARGET_CODE), code_of (obligation)),
             target, obligation);
      }
    }
  }
}

/* One day said in two ways that are a day apart. */
static void
find_wordings (Search *self)
{
  for (guint i = 0; i < self->obligations->len; i++) {
    HdRecord *obligation = g_ptr_array_index (self->obligations, i);
    const char *first = hd_record_text (obligation, HD_OBLIGATION_WORDING);
    const char *second = hd_record_text (obligation, HD_OBLIGATION_WORDING_OTHER);
    char kind[16], strict[16];

    hd_obligation_dates (obligation, self->year, 0, kind, strict);
    if (*kind == '\0' || *second == '\0' || hd_wording_is_before (first) == hd_wording_is_before (second))
      continue;
    {
      g_autofree char *day = hd_date_format (kind), *before = hd_date_format (strict);

      add (self, HD_CONTRADICTION_WORDING, code_of (obligation),
           g_strdup_printf (_("%s: “%s” and “%s”"), hd_record_text (obligation, HD_OBLIGATION_TITLE), first, second),
           g_strdup_printf (_("Strictly read, one of them ends on %s and the other on %s. Lateness is counted from %s; both are shown."),
                            before, day, day),
           obligation, NULL);
    }
  }
}

/* Whether a row of the leads is of a movement and of the day, the first of that unit. */
static gboolean
leads_now (Search *self, HdRecord *movement, guint place)
{
  const HdHolder *lead = &g_array_index (self->leads, HdHolder, place);

  if (lead->thing != hd_record_id (movement) || !hd_holder_has (lead, self->day))
    return FALSE;
  for (guint i = 0; i < place; i++) {
    const HdHolder *before = &g_array_index (self->leads, HdHolder, i);

    if (before->thing == lead->thing && before->unit == lead->unit && hd_holder_has (before, self->day))
      return FALSE;
  }
  return TRUE;
}

/* What lead units must introduce in a year: each lead of a row owes the row's number. */
static gint64
introductions_owed (Search *self, guint *n_rows)
{
  gint64 sum = 0;

  *n_rows = 0;
  for (guint i = 0; i < self->movements->len; i++) {
    HdRecord *movement = g_ptr_array_index (self->movements, i);
    gint64 quota = hd_record_int (movement, HD_MOVEMENT_QUOTA);

    *n_rows += quota > 0;
    for (guint j = 0; j < self->leads->len; j++)
      if (leads_now (self, movement, j))
        sum += quota;
  }
  return sum;
}

/* How each unit stands with a target. (transfer full) */
static GPtrArray *
units_of_target (Search *self, HdRecord *target, GError **error)
{
  HdContext context;

  for (guint i = 0; self->statuses != NULL && i < self->statuses->len; i++) {
    HdTargetStatus *status = g_ptr_array_index (self->statuses, i);

    if (hd_record_id (status->target) == hd_record_id (target))
      return g_ptr_array_ref (status->units);
  }
  hd_context_of_target (target, self->plan, self->year, &context);
  return hd_figure_units (self->store, hd_figure_lookup (hd_record_text (target, HD_TARGET_FIGURE)), &context, error);
}

/* What units must build up by the targets that each unit owes. Unknown as long as a
 * head-count is missing. */
static gboolean
sum_exemplars (Search *self, const char *figure, HdValue *sum, GError **error)
{
  *sum = (HdValue) { FALSE, 0 };
  for (guint i = 0; i < self->targets->len; i++) {
    HdRecord *target = g_ptr_array_index (self->targets, i);
    g_autoptr (GPtrArray) units = NULL;

    if (strcmp (hd_record_text (target, HD_TARGET_FIGURE), figure) != 0)
      continue;
    units = units_of_target (self, target, error);
    if (units == NULL)
      return FALSE;
    sum->known = units->len > 0;
    for (guint j = 0; j < units->len; j++) {
      HdUnitStatus *unit = g_ptr_array_index (units, j);

      sum->known = sum->known && unit->required.known;
      sum->value += unit->required.value;
    }
  }
  return TRUE;
}

/* Targets of people to be commended that nothing asked of the units can fill. */
static gboolean
find_quotas (Search *self, GError **error)
{
  static const char *const figures[] = { "district_awarded_people", "ward_awarded_people", "city_awarded_people", NULL };
  guint n_rows;
  gint64 owed = introductions_owed (self, &n_rows);
  HdValue wards, others;

  if (!sum_exemplars (self, "wards_exemplars", &wards, error) || !sum_exemplars (self, "units_exemplars_percent", &others, error))
    return FALSE;
  for (guint i = 0; i < self->targets->len; i++) {
    HdRecord *target = g_ptr_array_index (self->targets, i);
    gint64 required = hd_record_int (target, HD_TARGET_REQUIRED);
    const char *code = hd_record_text (target, HD_TARGET_CODE), *title = hd_record_text (target, HD_TARGET_TITLE);

    if (!g_strv_contains (figures, hd_record_text (target, HD_TARGET_FIGURE)) ||
        strcmp (hd_record_text (target, HD_TARGET_COMPARATOR), "at_least") != 0)
      continue;
    if (n_rows > 0 && owed < required) {
      g_autofree char *name = g_strdup_printf ("%s/introductions", code);
      g_autofree char *more = !wards.known ? g_strdup ("")
        : g_strdup_printf (_(" With the %" PRId64 " that wards must build up that makes %" PRId64 "."), wards.value, owed + wards.value);

      add (self, HD_CONTRADICTION_QUOTA, name,
           g_strdup_printf (_("%s: %" PRId64 " are asked for, but lead units introduce %" PRId64), title, required, owed),
           g_strdup_printf (_("%u rows of the annex ask for %" PRId64 " collectives and individuals a year; target %s needs %"
                              PRId64 " people. At least %" PRId64 " have to come from elsewhere.%s"),
                            n_rows, owed, code, required, required - owed, more),
           target, NULL);
    }
    /* The same, of what all units must build up in the year. */
    if (others.known && others.value + wards.value < required) {
      g_autofree char *name = g_strdup_printf ("%s/exemplars", code);

      add (self, HD_CONTRADICTION_QUOTA, name,
           g_strdup_printf (_("%s: %" PRId64 " are asked for, but units must build up %" PRId64), title, required, others.value + wards.value),
           g_strdup_printf (_("Their share of the head-counts of %" PRId64 " makes %" PRId64 ", wards owe %" PRId64
                              "; target %s needs %" PRId64 " people."), self->year, others.value, wards.value, code, required),
           target, NULL);
    }
  }
  return TRUE;
}

/* A row of the annex and its deadline that ask for different numbers. */
static void
find_row_numbers (Search *self)
{
  for (guint i = 0; i < self->movements->len; i++) {
    HdRecord *movement = g_ptr_array_index (self->movements, i);

    for (guint j = 0; j < self->obligations->len; j++) {
      HdRecord *obligation = g_ptr_array_index (self->obligations, j);
      gint64 row = hd_record_int (movement, HD_MOVEMENT_QUOTA), due = hd_record_int (obligation, HD_OBLIGATION_QUOTA);

      if (is_introduction (obligation) && hd_record_int (obligation, HD_OBLIGATION_MOVEMENT) == hd_record_id (movement) && row != due)
        add (self, HD_CONTRADICTION_QUOTA, code_of (obligation),
             g_strdup_printf (_("%s: %" PRId64 " in the row, %" PRId64 " at the deadline"), hd_record_text (movement, HD_MOVEMENT_NAME), row, due),
             g_strdup (_("The number that each lead unit owes stands in the movement and in its deadline, and both are to say the same.")),
             obligation, movement);
    }
  }
}

static HdRecord *
unit_of_id (Search *self, gint64 id)
{
  for (guint i = 0; i < self->units->len; i++)
    if (hd_record_id (g_ptr_array_index (self->units, i)) == id)
      return g_ptr_array_index (self->units, i);
  return NULL;
}

/* By code, else by name. */
static HdRecord *
unit_called (Search *self, const char *word)
{
  static const guint fields[] = { HD_UNIT_CODE, HD_UNIT_NAME, HD_UNIT_SHORT_NAME };

  for (guint f = 0; f < G_N_ELEMENTS (fields); f++)
    for (guint i = 0; i < self->units->len; i++)
      if (strcmp (hd_record_text (g_ptr_array_index (self->units, i), fields[f]), word) == 0)
        return g_ptr_array_index (self->units, i);
  return NULL;
}

/* A unit that was not there any more on the day, or "" in the whole year. */
static gboolean
has_ended (Search *self, HdRecord *unit, const char *day)
{
  const char *to = hd_record_text (unit, HD_UNIT_VALID_TO);
  g_autofree char *first = g_strdup_printf ("%04d-01-01", (int) self->year);

  return *to != '\0' && strcmp (to, *day != '\0' ? day : first) < 0;
}

static void
add_ended (Search *self, const char *title, const char *name, HdRecord *unit, HdRecord *record)
{
  g_autofree char *to = hd_date_format (hd_record_text (unit, HD_UNIT_VALID_TO));

  add (self, HD_CONTRADICTION_OWNER, name,
       g_strdup_printf (_("%s: owed by a unit that is no more"), title),
       g_strdup_printf (_("%s existed until %s. Name the unit that took it over."), hd_record_text (unit, HD_UNIT_NAME), to),
       record, unit);
}

/* Whether everybody has ended who has in hand on a day, "" for the year's, what was given to a unit. */
static gboolean
nobody_follows (Search *self, HdRecord *obligation, HdRecord *unit, const char *day)
{
  g_autoptr (GArray) units = hd_holders_on (self->owners, hd_record_id (obligation), hd_record_id (unit), *day != '\0' ? day : self->day);

  for (guint i = 0; i < units->len; i++) {
    HdRecord *holder = unit_of_id (self, g_array_index (units, gint64, i));

    if (holder != NULL && !has_ended (self, holder, day))
      return FALSE;
  }
  return TRUE;
}

/* Who an obligation names. One of a movement is owed by the movement's leads. */
static void
find_owner_of (Search *self, HdRecord *obligation, gboolean clusters)
{
  static const char *const nicks[] = { "all", "council", "clusters", NULL };
  g_auto (GStrv) words = hd_obligation_owners (obligation);
  const char *title = hd_record_text (obligation, HD_OBLIGATION_TITLE);
  g_autofree char *due = hd_obligation_due (obligation, self->year);

  if (hd_record_int (obligation, HD_OBLIGATION_MOVEMENT) != 0)
    return;
  if (words[0] == NULL)
    add (self, HD_CONTRADICTION_OWNER, code_of (obligation),
         g_strdup_printf (_("%s: nobody owes it"), title),
         g_strdup (_("The deadline names no unit; it is taken for one of the council.")), obligation, NULL);
  for (guint i = 0; words[i] != NULL; i++) {
    g_autofree char *name = g_strdup_printf ("%s/%s", code_of (obligation), words[i]);
    HdRecord *unit = unit_called (self, words[i]);

    if (strcmp (words[i], "clusters") == 0 && !clusters)
      add (self, HD_CONTRADICTION_OWNER, name,
           g_strdup_printf (_("%s: owed by the clusters, and there is none"), title),
           g_strdup (_("Enter the emulation clusters and the units that belong to them.")), obligation, NULL);
    else if (unit != NULL && nobody_follows (self, obligation, unit, due))
      add_ended (self, title, name, unit, obligation);
    else if (unit == NULL && !g_strv_contains (nicks, words[i]))
      add (self, HD_CONTRADICTION_OWNER, name,
           g_strdup_printf (_("%s: owed by “%s”, and no unit is called so"), title, words[i]),
           g_strdup (_("Choose the unit from the list, or enter it among the units.")), obligation, NULL);
  }
}

static void
find_leads_of (Search *self, HdRecord *movement)
{
  const char *title = hd_record_text (movement, HD_MOVEMENT_NAME);
  guint n = 0;

  for (guint i = 0; i < self->leads->len; i++) {
    HdRecord *unit;

    if (!leads_now (self, movement, i))
      continue;
    unit = unit_of_id (self, g_array_index (self->leads, HdHolder, i).unit);
    n++;
    if (unit != NULL && has_ended (self, unit, "")) {
      g_autofree char *name = g_strdup_printf ("%s/%s", hd_record_text (movement, HD_MOVEMENT_CODE), hd_record_text (unit, HD_UNIT_NAME));

      add_ended (self, title, name, unit, movement);
    }
  }
  if (n == 0)
    add (self, HD_CONTRADICTION_OWNER, hd_record_text (movement, HD_MOVEMENT_CODE),
         g_strdup_printf (_("%s: no unit leads it"), title),
         g_strdup (_("What it asks for is introduced by nobody and counted for nobody. Name the unit that leads it.")), movement, NULL);
}

/* Units of which nobody is known: told in one line, for a new file has none. */
static gboolean
find_units_without_contact (Search *self, GError **error)
{
  static const char text[] =
    "SELECT u.id FROM unit u WHERE " HD_SQL_UNIT_IN_SCOPE " AND u.head = '' AND u.contact = ''"
    " AND NOT EXISTS (SELECT 1 FROM contact c WHERE c.unit = u.id AND c.full_name <> '') ORDER BY u.name_sort, u.id";
  HdContext context = { .year = self->year, .from = self->year, .to = self->year };
  g_autoptr (GString) names = g_string_new (NULL);
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };
  HdRecord *first = NULL;
  guint n = 0;

  if (!hd_context_begin (&context, self->store, &sql, text, error))
    return FALSE;
  while (hd_sql_step (&sql, &failure)) {
    HdRecord *unit = unit_of_id (self, hd_sql_int (&sql, 0));

    first = first == NULL ? unit : first;
    if (n < NAMED_UNITS)
      g_string_append_printf (names, "%s%s", n > 0 ? ", " : "", hd_record_text (unit, HD_UNIT_NAME));
    else if (n == NAMED_UNITS)
      g_string_append (names, " …");
    n++;
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return FALSE;
  }
  if (n > 0)
    add (self, HD_CONTRADICTION_OWNER, "contacts",
         g_strdup_printf (ngettext ("%u unit has nobody who answers for it", "%u units have nobody who answers for them", n), n),
         g_strdup_printf (_("Neither a head nor a contact is known: %s"), names->str),
         first, NULL);
  return TRUE;
}

static gboolean
find_owners (Search *self, GError **error)
{
  gboolean clusters = hd_store_count (self->store, HD_TYPE_CLUSTER) > 0;

  for (guint i = 0; i < self->obligations->len; i++)
    find_owner_of (self, g_ptr_array_index (self->obligations, i), clusters);
  for (guint i = 0; i < self->movements->len; i++)
    find_leads_of (self, g_ptr_array_index (self->movements, i));
  return find_units_without_contact (self, error);
}

/* Targets that nothing can be said of. */
static void
find_figures (Search *self)
{
  static const char *const without[] = { "tracked", "done", "milestone", NULL };

  for (guint i = 0; i < self->targets->len; i++) {
    HdRecord *target = g_ptr_array_index (self->targets, i);
    const char *figure = hd_record_text (target, HD_TARGET_FIGURE), *title = hd_record_text (target, HD_TARGET_TITLE);

    if (hd_figure_lookup (figure) == NULL)
      add (self, HD_CONTRADICTION_FIGURE, hd_record_text (target, HD_TARGET_CODE),
           g_strdup_printf (_("%s: nothing measures it"), title),
           g_strdup_printf (_("There is no figure named %s. Choose one for the target."), figure), target, NULL);
    else if (hd_record_int (target, HD_TARGET_REQUIRED) == 0 && !g_strv_contains (without, hd_record_text (target, HD_TARGET_COMPARATOR)))
      add (self, HD_CONTRADICTION_FIGURE, hd_record_text (target, HD_TARGET_CODE),
           g_strdup_printf (_("%s: it has no number"), title),
           g_strdup (_("Enter the number that is asked for, or choose a rule that needs none.")), target, NULL);
  }
}

/* A date that is none, or lies outside the years of the plan. */
static void
check_period (Search *self, HdRecord *record, const char *code, const char *title, const char *due, gboolean yearly)
{
  gint64 first = hd_record_int (self->plan, HD_PLAN_PERIOD_START), last = hd_record_int (self->plan, HD_PLAN_PERIOD_END);
  g_autofree char *whole = strlen (due) == strlen ("MM-DD") ? g_strdup_printf ("2000-%s", due) : g_strdup (due);
  g_autofree char *shown = NULL;
  gint64 year = strlen (due) >= strlen ("YYYY") && !yearly ? g_ascii_strtoll (due, NULL, 10) : 0;

  if (*due == '\0')
    return;
  shown = hd_date_format (due);
  if (strlen (whole) != strlen ("YYYY-MM-DD") || !hd_date_is_valid (whole))
    add (self, HD_CONTRADICTION_PERIOD, code,
         g_strdup_printf (_("%s: “%s” is no day"), title, due),
         g_strdup (_("Nobody can be late by it. Correct the date.")), record, NULL);
  else if (year != 0 && (year < first || year > last))
    add (self, HD_CONTRADICTION_PERIOD, code,
         g_strdup_printf (_("%s: due on %s"), title, shown),
         g_strdup_printf (_("The plan is for %" PRId64 " to %" PRId64 "."), first, last), record, NULL);
}

/* After its last year a plan goes on until another begins, which nobody decided. */
static void
find_carried_on (Search *self)
{
  gint64 last = hd_record_int (self->plan, HD_PLAN_PERIOD_END);

  if (last != 0 && self->year > last)
    add (self, HD_CONTRADICTION_PERIOD, "carried-on",
         g_strdup_printf (_("The plan ended with %d; what it asks for each year is carried on in %d"), (int) last, (int) self->year),
         g_strdup (_("Nothing else says what is owed in this year. Make the next plan from this one, or note why it goes on.")), self->plan, NULL);
}

static void
find_periods (Search *self)
{
  find_carried_on (self);
  for (guint i = 0; i < self->obligations->len; i++) {
    HdRecord *obligation = g_ptr_array_index (self->obligations, i);

    if (hd_obligation_is (obligation, "once") || hd_obligation_is (obligation, "yearly"))
      check_period (self, obligation, code_of (obligation), hd_record_text (obligation, HD_OBLIGATION_TITLE),
                    hd_record_text (obligation, HD_OBLIGATION_DUE), hd_obligation_is (obligation, "yearly"));
  }
  for (guint i = 0; i < self->targets->len; i++) {
    HdRecord *target = g_ptr_array_index (self->targets, i);

    check_period (self, target, hd_record_text (target, HD_TARGET_CODE), hd_record_text (target, HD_TARGET_TITLE),
                  hd_record_text (target, HD_TARGET_DUE), FALSE);
  }
}

/* A day of each year that is a holiday in all years of the plan; a Sunday now and then is
 * only hinted at where the day is shown. */
static void
find_rest (Search *self)
{
  gint64 first = hd_record_int (self->plan, HD_PLAN_PERIOD_START), last = hd_record_int (self->plan, HD_PLAN_PERIOD_END);

  for (guint i = 0; i < self->obligations->len; i++) {
    HdRecord *obligation = g_ptr_array_index (self->obligations, i);
    gboolean always = hd_obligation_is (obligation, "yearly");

    for (gint64 year = first; always && year <= last; year++) {
      g_autofree char *due = hd_obligation_due (obligation, year);

      always = hd_chains_is_holiday (self->chains, due);
    }
    if (always) {
      g_autofree char *day = day_shown (obligation, self->year);

      add (self, HD_CONTRADICTION_REST, code_of (obligation),
           g_strdup_printf (_("%s: due on %s, which is always a holiday"), hd_record_text (obligation, HD_OBLIGATION_TITLE), day),
           g_strdup (_("The office is closed on that day every year. Ask for it on the working day before.")), obligation, NULL);
    }
  }
}

static gboolean
read_plan (Search *self, GError **error)
{
  g_autoptr (GPtrArray) movements = NULL, dismissals = NULL;
  HdContext context = { .year = self->year };
  char day[16];

  self->plan = hd_store_get (self->store, HD_TYPE_PLAN, self->plan_id, error);
  if (self->plan == NULL ||
      (self->chains = hd_chains_get (self->store, error)) == NULL ||
      (self->obligations = hd_store_find_parts (self->store, HD_TYPE_OBLIGATION, "plan", self->plan_id, error)) == NULL ||
      (self->targets = hd_store_find_parts (self->store, HD_TYPE_TARGET, "plan", self->plan_id, error)) == NULL ||
      (movements = hd_store_find_parts (self->store, HD_TYPE_MOVEMENT, "plan", self->plan_id, error)) == NULL ||
      (self->leads = hd_holders (self->store, "lead", error)) == NULL ||
      (self->owners = hd_holders (self->store, "obligation", error)) == NULL ||
      (self->units = hd_store_get_all (self->store, HD_TYPE_UNIT, error)) == NULL ||
      (dismissals = hd_store_get_all (self->store, HD_TYPE_DISMISSAL, error)) == NULL)
    return FALSE;
  hd_context_day (&context, day);
  self->day = g_strdup (day);
  self->movements = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < movements->len; i++)
    if (hd_record_int (g_ptr_array_index (movements, i), HD_MOVEMENT_PARENT) == 0)
      g_ptr_array_add (self->movements, g_object_ref (g_ptr_array_index (movements, i)));
  self->dismissed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  for (guint i = 0; i < dismissals->len; i++) {
    HdRecord *dismissal = g_ptr_array_index (dismissals, i);

    g_hash_table_insert (self->dismissed, g_strdup (hd_record_text (dismissal, HD_DISMISSAL_KEY)),
                         g_strdup (hd_record_text (dismissal, HD_DISMISSAL_REASON)));
  }
  return TRUE;
}

GPtrArray *
hd_contradictions (HdStore *store, gint64 plan, gint64 year, GError **error)
{
  return hd_contradictions_known (store, plan, year, NULL, error);
}

/**
 * hd_contradictions_known:
 * @plan: 0 for the plan of that year
 * @year: whose units, head-counts and dates are looked at
 * @targets: (nullable) (element-type HdTargetStatus): of that plan and year
 *
 * Returns: (transfer full) (element-type HdContradiction): by kind, in the order of the
 *   plan; also those that were let be
 */
GPtrArray *
hd_contradictions_known (HdStore *store, gint64 plan, gint64 year, GPtrArray *targets, GError **error)
{
  g_auto (Search) self = { .store = store, .year = year, .statuses = targets };

  self.found = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_contradiction_free);
  self.plan_id = plan != 0 ? plan : hd_plan_of_year (store, year, error);
  if (self.plan_id < 0)
    return NULL;
  if (self.plan_id == 0)
    return g_steal_pointer (&self.found);
  if (!read_plan (&self, error))
    return NULL;
  find_dates (&self);
  find_target_dates (&self);
  find_wordings (&self);
  if (!find_quotas (&self, error))
    return NULL;
  find_row_numbers (&self);
  if (!find_owners (&self, error))
    return NULL;
  find_figures (&self);
  find_periods (&self);
  find_rest (&self);
  return g_steal_pointer (&self.found);
}
