/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Units that are renamed, merged, split or dissolved. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "reorganise.h"
#include "sql-private.h"
#include "text.h"

/* The units of a change, as they are met. */
typedef struct {
  HdStore          *store;
  HdReorganisation *change;
  char             *eve;      /* the last day of the former units */
  GHashTable       *former;   /* (owned): ids of units that end */
  GHashTable       *made;     /* (owned): key of the name → id */
} Change;

static void
change_clear (Change *self)
{
  g_free (self->eve);
  g_clear_pointer (&self->former, g_hash_table_unref);
  g_clear_pointer (&self->made, g_hash_table_unref);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Change, change_clear)

static void
change_init (Change *self, HdStore *store, HdReorganisation *change)
{
  self->store = store;
  self->change = change;
  self->eve = hd_date_add_days (change->day, -1);
  self->former = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->made = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  for (guint i = 0; i < change->steps->len; i++) {
    HdUnitStep *step = g_ptr_array_index (change->steps, i);

    for (guint j = 0; j < step->n_from; j++)
      g_hash_table_add (self->former, g_memdup2 (&step->from[j], sizeof (gint64)));
  }
}

HdUnitStep *
hd_unit_step_new (const char *kind, const gint64 *from, guint n_from, const char *const *to)
{
  HdUnitStep *step = g_new0 (HdUnitStep, 1);
  int index = hd_choice_index (hd_unit_changes, kind);

  step->kind = index < 0 ? "" : hd_unit_changes[index].nick;
  step->from = g_memdup2 (from, n_from * sizeof *from);
  step->n_from = n_from;
  step->to = to == NULL ? g_new0 (char *, 1) : g_strdupv ((char **) to);
  return step;
}

void
hd_unit_step_free (HdUnitStep *step)
{
  g_free (step->from);
  g_strfreev (step->to);
  g_free (step);
}

HdReorganisation *
hd_reorganisation_new (const char *day, const char *ground)
{
  HdReorganisation *self = g_new0 (HdReorganisation, 1);

  self->day = g_strdup (day);
  self->ground = g_strdup (ground);
  self->steps = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_unit_step_free);
  return self;
}

void
hd_reorganisation_free (HdReorganisation *self)
{
  g_free (self->day);
  g_free (self->ground);
  g_ptr_array_unref (self->steps);
  g_free (self);
}

static gboolean
bad (GError **error, const char *sentence)
{
  g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, sentence);
  return FALSE;
}

static gboolean
is_valid_on (HdRecord *unit, const char *day)
{
  const char *from = hd_record_text (unit, HD_UNIT_VALID_FROM), *to = hd_record_text (unit, HD_UNIT_VALID_TO);

  return (*from == '\0' || strcmp (from, day) <= 0) && (*to == '\0' || strcmp (to, day) >= 0);
}

/* Whether a former unit was reorganised before: it can have more successors only where a part
 * was taken from it on the same day. Nor can it end before it took over from another. */
static gboolean
is_taken (GPtrArray *pairs, GPtrArray *taken, HdReorganisation *change, const char *kind)
{
  for (guint i = 0; i < taken->len; i++)
    if (strcmp (hd_record_text (g_ptr_array_index (taken, i), HD_UNIT_CHANGE_CHANGED), change->day) > 0)
      return TRUE;
  for (guint i = 0; i < pairs->len; i++) {
    HdRecord *pair = g_ptr_array_index (pairs, i);

    if (strcmp (kind, "part") != 0 || strcmp (hd_record_text (pair, HD_UNIT_CHANGE_KIND), "part") != 0 ||
        strcmp (hd_record_text (pair, HD_UNIT_CHANGE_CHANGED), change->day) != 0)
      return TRUE;
  }
  return FALSE;
}

static gboolean
check_former (HdStore *store, HdReorganisation *change, gint64 id, const char *kind, const char *eve, GError **error)
{
  g_autoptr (HdRecord) unit = hd_store_get (store, HD_TYPE_UNIT, id, error);
  g_autoptr (GPtrArray) pairs = unit == NULL ? NULL : hd_store_find_ref (store, HD_TYPE_UNIT_CHANGE, "from_unit", id, error);
  g_autoptr (GPtrArray) taken = pairs == NULL ? NULL : hd_store_find_ref (store, HD_TYPE_UNIT_CHANGE, "to_unit", id, error);

  if (taken == NULL)
    return FALSE;
  if (is_taken (pairs, taken, change, kind)) {
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("“%s” was reorganised already. Choose the unit that followed it, or undo that change first"),
                 hd_record_text (unit, HD_UNIT_NAME));
    return FALSE;
  }
  if (is_valid_on (unit, eve))
    return TRUE;
  g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("“%s” was not there on the day before the change. Choose another unit or another day"),
               hd_record_text (unit, HD_UNIT_NAME));
  return FALSE;
}

static gboolean
same_name (const char *a, const char *b)
{
  g_autofree char *left = hd_text_key (a), *right = hd_text_key (b);

  return strcmp (left, right) == 0;
}

static gboolean
check_step (HdStore *store, HdReorganisation *change, HdUnitStep *step, const char *eve, GError **error)
{
  guint n_to = g_strv_length (step->to);
  gboolean dissolve = strcmp (step->kind, "dissolve") == 0;

  if (*step->kind == '\0')
    return bad (error, _("Say what kind of change it is"));
  if (step->n_from == 0)
    return bad (error, _("Choose the former units"));
  for (guint i = 0; i < n_to; i++) {
    g_autofree char *name = hd_text_clean (step->to[i], -1);

    if (*name == '\0')
      return bad (error, _("Give every new unit a name"));
    for (guint j = 0; j < i; j++)
      if (same_name (step->to[i], step->to[j]))
        return bad (error, _("Give every new unit a name of its own"));
  }
  if (n_to == 0 && !dissolve)
    return bad (error, _("Name the new units"));
  if (n_to > 0 && dissolve)
    return bad (error, _("A unit that is dissolved has no successor. Choose another kind of change"));
  if (strcmp (step->kind, "rename") == 0 && (step->n_from != 1 || n_to != 1))
    return bad (error, _("A renamed unit is one before and one afterwards"));
  if (strcmp (step->kind, "merge") == 0 && n_to != 1)
    return bad (error, _("Units are merged into one"));
  if (strcmp (step->kind, "split") == 0 && (step->n_from != 1 || n_to < 2))
    return bad (error, _("A unit is split into two or more"));
  for (guint i = 0; i < step->n_from; i++)
    if (!check_former (store, change, step->from[i], step->kind, eve, error))
      return FALSE;
  return TRUE;
}

/* What is wholly one unit's afterwards cannot have another successor as well. */
static gboolean
check_once (HdStore *store, HdReorganisation *change, GError **error)
{
  g_autoptr (GHashTable) whole = g_hash_table_new (g_int64_hash, g_int64_equal);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_int64_hash, g_int64_equal);

  for (guint i = 0; i < change->steps->len; i++) {
    HdUnitStep *step = g_ptr_array_index (change->steps, i);

    for (guint j = 0; j < step->n_from; j++) {
      gboolean part = strcmp (step->kind, "part") == 0;

      if (g_hash_table_contains (whole, &step->from[j]) || (!part && g_hash_table_contains (seen, &step->from[j]))) {
        g_autofree char *name = hd_store_label (store, "unit", step->from[j]);

        g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("“%s” is in the change twice: only what is divided in parts may be"), name);
        return FALSE;
      }
      g_hash_table_add (seen, &step->from[j]);
      if (!part)
        g_hash_table_add (whole, &step->from[j]);
    }
  }
  return TRUE;
}

static gboolean
is_former (HdReorganisation *change, gint64 unit)
{
  for (guint i = 0; i < change->steps->len; i++) {
    HdUnitStep *step = g_ptr_array_index (change->steps, i);

    for (guint j = 0; j < step->n_from; j++)
      if (step->from[j] == unit)
        return TRUE;
  }
  return FALSE;
}

/* A unit that is renamed goes on alone: a name that another unit has, or gets, is a merger. */
static gboolean
check_renamed (HdStore *store, HdReorganisation *change, guint index, GError **error)
{
  const char *name = ((HdUnitStep *) g_ptr_array_index (change->steps, index))->to[0];
  g_autofree char *key = hd_text_key (name);
  g_autoptr (GPtrArray) units = hd_store_find (store, HD_TYPE_UNIT, "name_key", key, error);
  gboolean taken = FALSE;

  if (units == NULL)
    return FALSE;
  for (guint i = 0; i < units->len; i++) {
    HdRecord *unit = g_ptr_array_index (units, i);

    taken = taken || (is_valid_on (unit, change->day) && !is_former (change, hd_record_id (unit)));
  }
  for (guint i = 0; i < change->steps->len; i++) {
    HdUnitStep *step = g_ptr_array_index (change->steps, i);

    for (guint j = 0; i != index && step->to[j] != NULL; j++)
      taken = taken || same_name (step->to[j], name);
  }
  if (taken)
    g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("“%s” is another unit’s name afterwards. Choose another name, or merge the two"), name);
  return !taken;
}

gboolean
hd_reorganisation_check (HdStore *store, HdReorganisation *change, GError **error)
{
  g_autofree char *eve = NULL;

  if (strlen (change->day) != 10 || !hd_date_is_valid (change->day))
    return bad (error, _("Give the first day of the new units, as day/month/year"));
  if (change->steps->len == 0)
    return bad (error, _("Choose the former units"));
  eve = hd_date_add_days (change->day, -1);
  for (guint i = 0; i < change->steps->len; i++)
    if (!check_step (store, change, g_ptr_array_index (change->steps, i), eve, error))
      return FALSE;
  for (guint i = 0; i < change->steps->len; i++)
    if (strcmp (((HdUnitStep *) g_ptr_array_index (change->steps, i))->kind, "rename") == 0 && !check_renamed (store, change, i, error))
      return FALSE;
  return check_once (store, change, error);
}

/* The unit of that name that goes on, 0 if there is none. */
static gint64
find_standing (Change *self, const char *key, GError **error)
{
  g_autoptr (GPtrArray) units = hd_store_find (self->store, HD_TYPE_UNIT, "name_key", key, error);

  for (guint i = 0; units != NULL && i < units->len; i++) {
    HdRecord *unit = g_ptr_array_index (units, i);
    gint64 id = hd_record_id (unit);

    if (is_valid_on (unit, self->change->day) && !g_hash_table_contains (self->former, &id))
      return id;
  }
  return units == NULL ? -1 : 0;
}

/* Lists that still say the old name mean the successor, unless the old unit was divided. */
static void
add_alias (HdRecord *unit, HdRecord *former)
{
  static const guint names[] = { HD_UNIT_NAME, HD_UNIT_SHORT_NAME, HD_UNIT_ALIASES };
  g_autoptr (GString) aliases = g_string_new (hd_record_text (unit, HD_UNIT_ALIASES));
  g_autofree char *own = hd_text_key (hd_record_text (unit, HD_UNIT_NAME));

  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_auto (GStrv) list = g_strsplit (hd_record_text (former, names[i]), ";", 0);

    for (guint j = 0; list[j] != NULL; j++) {
      g_autofree char *key = hd_text_key (list[j]);

      g_strstrip (list[j]);
      if (*key != '\0' && strcmp (key, own) != 0)
        g_string_append_printf (aliases, "%s%s", aliases->len > 0 ? "; " : "", list[j]);
    }
  }
  hd_record_set_text (unit, HD_UNIT_ALIASES, aliases->str);
}

/* What a new unit has of those it comes from: what all of them agree in. One that is only
 * renamed keeps its people too. */
static void
take_from (HdRecord *unit, HdRecord *former, const char *kind)
{
  static const guint common[] = { HD_UNIT_KIND, HD_UNIT_PARENT, HD_UNIT_CLUSTER };
  static const guint people[] = { HD_UNIT_HEAD, HD_UNIT_CONTACT, HD_UNIT_PHONE, HD_UNIT_EMAIL };
  gboolean first = *hd_record_text (unit, HD_UNIT_KIND) == '\0';

  if (first)
    hd_record_set_text (unit, HD_UNIT_KIND, hd_record_text (former, HD_UNIT_KIND));
  for (guint i = 1; i < G_N_ELEMENTS (common); i++)
    if (first)
      hd_record_set_int (unit, common[i], hd_record_int (former, common[i]));
    else if (hd_record_int (unit, common[i]) != hd_record_int (former, common[i]))
      hd_record_set_int (unit, common[i], 0);
  for (guint i = 0; strcmp (kind, "rename") == 0 && i < G_N_ELEMENTS (people); i++)
    hd_record_set_text (unit, people[i], hd_record_text (former, people[i]));
  if (strcmp (kind, "rename") == 0 || strcmp (kind, "merge") == 0)
    add_alias (unit, former);
}

/* The unit that is called so afterwards: one that goes on, one made a step before, or a new one. */
static gint64
successor (Change *self, HdUnitStep *step, const char *typed, GError **error)
{
  g_autofree char *name = hd_text_clean (typed, -1);
  g_autofree char *key = hd_text_key (name);
  gint64 *made = g_hash_table_lookup (self->made, key);
  gint64 id = made != NULL ? *made : find_standing (self, key, error);
  g_autoptr (HdRecord) unit = NULL;

  if (id < 0)
    return 0;
  unit = id != 0 ? hd_store_get (self->store, HD_TYPE_UNIT, id, error) : g_object_new (HD_TYPE_UNIT, NULL);
  if (unit == NULL)
    return 0;
  if (id == 0) {
    hd_record_set_text (unit, HD_UNIT_NAME, name);
    hd_record_set_text (unit, HD_UNIT_VALID_FROM, self->change->day);
  }
  for (guint i = 0; i < step->n_from; i++) {
    g_autoptr (HdRecord) former = hd_store_get (self->store, HD_TYPE_UNIT, step->from[i], error);

    if (former == NULL)
      return 0;
    if (id == 0 || made != NULL)
      take_from (unit, former, step->kind);
    else if (strcmp (step->kind, "merge") == 0)
      add_alias (unit, former);
  }
  if (hd_record_is_dirty (unit) && !hd_store_save (self->store, unit, error))
    return 0;
  id = hd_record_id (unit);
  g_hash_table_insert (self->made, g_steal_pointer (&key), g_memdup2 (&id, sizeof id));
  return id;
}

/* What was only supposed is written down as such. */
static gboolean
note_change (Change *self, HdUnitStep *step, gint64 to, GError **error)
{
  /* Translators: the legal ground of a change that it may not say. */
  g_autofree char *supposed = g_strdup_printf (_("supposed, not established by %s"), self->change->ground);

  for (guint i = 0; i < step->n_from; i++) {
    g_autoptr (HdRecord) pair = g_object_new (HD_TYPE_UNIT_CHANGE, "from-unit", step->from[i], "to-unit", to,
                                              "changed", self->change->day, "kind", step->kind,
                                              "ground", step->assumed ? supposed : self->change->ground, NULL);

    if (!hd_store_save (self->store, pair, error))
      return FALSE;
  }
  return TRUE;
}

static HdRecord *
headcount_of (HdStore *store, gint64 unit, gint64 year)
{
  g_autoptr (GPtrArray) counts = hd_store_find_ref (store, HD_TYPE_HEADCOUNT, "unit", unit, NULL);

  for (guint i = 0; counts != NULL && i < counts->len; i++)
    if (hd_record_int (g_ptr_array_index (counts, i), HD_HEADCOUNT_YEAR) == year)
      return g_object_ref (g_ptr_array_index (counts, i));
  return NULL;
}

/* The people of units that became one are the people of that one, if all of them are known
 * for the year. */
static gboolean
sum_headcount (Change *self, HdUnitStep *step, gint64 to, gint64 year, GError **error)
{
  g_autoptr (HdRecord) sum = g_object_new (HD_TYPE_HEADCOUNT, "unit", to, "year", year, NULL);
  g_autoptr (HdRecord) there = headcount_of (self->store, to, year);
  g_autoptr (GString) source = g_string_new (NULL);

  if (there != NULL)
    return TRUE;
  for (guint i = 0; i < step->n_from; i++) {
    g_autoptr (HdRecord) count = headcount_of (self->store, step->from[i], year);
    g_autofree char *name = hd_store_label (self->store, "unit", step->from[i]);

    if (count == NULL)
      return TRUE;
    hd_record_set_int (sum, HD_HEADCOUNT_COLLECTIVES, hd_record_int (sum, HD_HEADCOUNT_COLLECTIVES) + hd_record_int (count, HD_HEADCOUNT_COLLECTIVES));
    hd_record_set_int (sum, HD_HEADCOUNT_PEOPLE, hd_record_int (sum, HD_HEADCOUNT_PEOPLE) + hd_record_int (count, HD_HEADCOUNT_PEOPLE));
    if (strcmp (hd_record_text (count, HD_HEADCOUNT_AS_OF), hd_record_text (sum, HD_HEADCOUNT_AS_OF)) > 0)
      hd_record_set_text (sum, HD_HEADCOUNT_AS_OF, hd_record_text (count, HD_HEADCOUNT_AS_OF));
    g_string_append_printf (source, "%s%s", i > 0 ? ", " : "", name);
  }
  g_string_prepend (source, _("Taken over from: "));
  hd_record_set_text (sum, HD_HEADCOUNT_SOURCE, source->str);
  return hd_store_save (self->store, sum, error);
}

/* Of the year of the change, and of those after it for which the former units were counted. */
static gboolean
sum_headcounts (Change *self, HdUnitStep *step, gint64 to, GError **error)
{
  gint64 first = g_ascii_strtoll (self->change->day, NULL, 10);
  g_autoptr (GPtrArray) counts = NULL;

  if (strcmp (step->kind, "rename") != 0 && strcmp (step->kind, "merge") != 0)
    return TRUE;
  counts = hd_store_find_ref (self->store, HD_TYPE_HEADCOUNT, "unit", step->from[0], error);
  for (guint i = 0; counts != NULL && i < counts->len; i++) {
    gint64 year = hd_record_int (g_ptr_array_index (counts, i), HD_HEADCOUNT_YEAR);

    if (year >= first && !sum_headcount (self, step, to, year, error))
      return FALSE;
  }
  return counts != NULL;
}

static gboolean
make_step (Change *self, HdUnitStep *step, GError **error)
{
  for (guint i = 0; step->to[i] != NULL; i++) {
    gint64 to = successor (self, step, step->to[i], error);

    if (to == 0 || !note_change (self, step, to, error) || !sum_headcounts (self, step, to, error))
      return FALSE;
  }
  return step->to[0] != NULL || note_change (self, step, 0, error);
}

static gboolean
end_former (Change *self, GError **error)
{
  GHashTableIter iter;
  gpointer id;

  g_hash_table_iter_init (&iter, self->former);
  while (g_hash_table_iter_next (&iter, &id, NULL)) {
    g_autoptr (HdRecord) unit = hd_store_get (self->store, HD_TYPE_UNIT, *(gint64 *) id, error);

    if (unit == NULL)
      return FALSE;
    hd_record_set_text (unit, HD_UNIT_VALID_TO, self->eve);
    if (!hd_store_save (self->store, unit, error))
      return FALSE;
  }
  return TRUE;
}

static gboolean
add_to_roll (HdStore *store, const char *day, gint64 id, gint64 cluster, GError **error)
{
  g_autoptr (HdRecord) unit = hd_store_get (store, HD_TYPE_UNIT, id, error);
  g_autoptr (HdRecord) entry = unit == NULL ? NULL
    : g_object_new (HD_TYPE_UNIT_ROLL, "day", day, "unit", id, "name", hd_record_text (unit, HD_UNIT_NAME),
                    "kind", hd_record_text (unit, HD_UNIT_KIND), "cluster", cluster, NULL);

  return entry != NULL && hd_store_save (store, entry, error);
}

/* Who fixed the units of the year goes on with those that follow them. */
static gboolean
carry_roll (Change *self, GError **error)
{
  const char *day = self->change->day;
  g_autofree char *roll = hd_unit_roll_of (self->store, g_ascii_strtoll (day, NULL, 10), day);
  g_autoptr (GPtrArray) entries = *roll == '\0' ? NULL : hd_store_find (self->store, HD_TYPE_UNIT_ROLL, "day", roll, error);
  g_autoptr (GHashTable) there = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  GHashTableIter iter;
  gpointer made;

  if (entries == NULL)
    return *roll == '\0';
  for (guint i = 0; i < entries->len; i++) {
    HdRecord *entry = g_ptr_array_index (entries, i);
    gint64 unit = hd_record_int (entry, HD_UNIT_ROLL_UNIT);

    if (g_hash_table_contains (self->former, &unit)) {
      if (strcmp (roll, day) == 0 && !hd_store_delete (self->store, entry, error))
        return FALSE;
      continue;
    }
    g_hash_table_add (there, g_memdup2 (&unit, sizeof unit));
    if (strcmp (roll, day) != 0 && !add_to_roll (self->store, day, unit, hd_record_int (entry, HD_UNIT_ROLL_CLUSTER), error))
      return FALSE;
  }
  g_hash_table_iter_init (&iter, self->made);
  while (g_hash_table_iter_next (&iter, NULL, &made))
    if (g_hash_table_add (there, g_memdup2 (made, sizeof (gint64))) && !add_to_roll (self->store, day, *(gint64 *) made, 0, error))
      return FALSE;
  return TRUE;
}

gboolean
hd_units_reorganise (HdStore *store, HdReorganisation *change, GError **error)
{
  g_auto (Change) self = { 0 };

  if (!hd_reorganisation_check (store, change, error))
    return FALSE;
  change_init (&self, store, change);
  if (!hd_store_begin (store, _("Reorganise units"), error))
    return FALSE;
  /* Former units end first, so that a new one may have a name that was theirs. */
  if (!end_former (&self, error))
    goto failed;
  for (guint i = 0; i < change->steps->len; i++)
    if (!make_step (&self, g_ptr_array_index (change->steps, i), error))
      goto failed;
  if (carry_roll (&self, error))
    return hd_store_commit (store, error);

failed:
  hd_store_rollback (store);
  return FALSE;
}

/* Pairs from one unit on, step after step, the nearest first. */
static GPtrArray *
follow (HdStore *store, gint64 unit, const char *column, guint other, GError **error)
{
  g_autoptr (GPtrArray) pairs = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_autoptr (GArray) units = g_array_new (FALSE, FALSE, sizeof (gint64));

  g_array_append_val (units, unit);
  for (guint i = 0; i < units->len; i++) {
    gint64 at = g_array_index (units, gint64, i);
    g_autoptr (GPtrArray) found = NULL;

    if (at == 0 || !g_hash_table_add (seen, g_memdup2 (&at, sizeof at)))
      continue;
    found = hd_store_find_ref (store, HD_TYPE_UNIT_CHANGE, column, at, error);
    if (found == NULL)
      return NULL;
    for (guint j = 0; j < found->len; j++) {
      HdRecord *pair = g_ptr_array_index (found, j);
      gint64 next = hd_record_int (pair, other);

      g_ptr_array_add (pairs, g_object_ref (pair));
      g_array_append_val (units, next);
    }
  }
  return g_steal_pointer (&pairs);
}

GPtrArray *
hd_unit_predecessors (HdStore *store, gint64 unit, GError **error)
{
  return follow (store, unit, "to_unit", HD_UNIT_CHANGE_FROM_UNIT, error);
}

GPtrArray *
hd_unit_successors (HdStore *store, gint64 unit, GError **error)
{
  return follow (store, unit, "from_unit", HD_UNIT_CHANGE_TO_UNIT, error);
}

gint64
hd_unit_heir (HdStore *store, gint64 unit, const char *day)
{
  g_autoptr (GPtrArray) pairs = hd_unit_successors (store, unit, NULL);
  gint64 heir = unit;

  for (guint i = 0; pairs != NULL && i < pairs->len; i++) {
    HdRecord *pair = g_ptr_array_index (pairs, i);
    const char *kind = hd_record_text (pair, HD_UNIT_CHANGE_KIND);

    if (hd_record_int (pair, HD_UNIT_CHANGE_FROM_UNIT) == heir && strcmp (hd_record_text (pair, HD_UNIT_CHANGE_CHANGED), day) <= 0 &&
        (strcmp (kind, "rename") == 0 || strcmp (kind, "merge") == 0))
      heir = hd_record_int (pair, HD_UNIT_CHANGE_TO_UNIT);
  }
  return heir;
}
