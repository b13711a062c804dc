/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "sample-private.h"
#include "store/award.h"
#include "store/council.h"
#include "store/movement.h"
#include "store/nomination.h"
#include "store/text.h"
#include "store/unit.h"

#define CHANGE_SET 10000  /* nominations in one change set */
#define REMEMBERED 2048   /* people who may be proposed again */

/* The movements that a kind of unit is known for, as rows of the plan's annex. */
static const struct { const char *kind; int weight; int movements[8]; } profiles[] = {
  { "ward",       52, { 1, 2, 3, 4, 5, 6, 8, 9 } },
  { "school",     18, { 10, 10, 10, 1, 5, 8 } },
  { "office",     9,  { 7, 7, 9, 1, 6 } },
  { "union",      6,  { 5, 12, 2, 1 } },
  { "force",      5,  { 4 } },
  { "health",     3,  { 11 } },
  { "enterprise", 3,  { 12, 13 } },
  { "public",     2,  { 8, 9, 14 } },
  { "party",      1,  { 1, 2 } },
  { "front",      1,  { 3, 5 } },
};

/* How far nominations have come: for awards given here, and for those of a higher level. */
static const struct { const char *nick; int here, above; } fates[] = {
  { "draft",      3,  2 },  { "received",   12, 8 },  { "incomplete", 4,  3 }, { "completed",  3, 2 },
  { "eligible",   9,  8 },  { "ineligible", 5,  3 },  { "in_council", 8,  6 }, { "chosen",     7, 6 },
  { "not_chosen", 8,  11 }, { "decided",    38, 0 },  { "introduced", 0,  17 }, { "granted",    0, 29 },
  { "refused",    0,  4 },  { "withdrawn",  2,  1 },  { "revoked",    1,  0 },
};

/* The days of the year on which decisions are signed. */
static const char *const decision_days[] = { "03-08", "05-19", "09-02", "10-10", "11-20", "12-25" };

typedef enum { INDIVIDUAL, COLLECTIVE, HOUSEHOLD } SubjectKind;   /* as hd_subject_kinds */

typedef struct {
  gint64 id;
  char  *subject_kinds;
  int    level;        /* of hd_award_levels */
  int    weight;
} Award;

/* A movement with what it asks of its lead units. */
typedef struct {
  gint64     id;
  GPtrArray *leads;    /* of HdSampleOwner (not owned) */
  guint      quota;
} Movement;

typedef struct {
  char    *full_name;
  char    *birth;
  char    *position;
  char    *workplace;
  gint64   unit;
  gboolean female;
  gboolean pupil;
  gboolean direct_worker;
} Person;

typedef struct {
  HdSample  *sample;
  GPtrArray *awards;      /* of Award */
  GPtrArray *movements;   /* of Movement, in the order of the annex */
  GPtrArray *people;      /* of Person: a ring of the last ones */
  guint      next_person;
  int        own_level;   /* of hd_award_levels: what this council gives */
} Maker;

static void
award_free (Award *award)
{
  g_free (award->subject_kinds);
  g_free (award);
}

static void
movement_free (Movement *movement)
{
  g_ptr_array_unref (movement->leads);
  g_free (movement);
}

static void
person_free (Person *person)
{
  g_free (person->full_name);
  g_free (person->birth);
  g_free (person->position);
  g_free (person->workplace);
  g_free (person);
}

static gpointer
pick (Maker *self, GPtrArray *items)
{
  return g_ptr_array_index (items, g_rand_int_range (self->sample->rand, 0, items->len));
}

static gboolean
read_movements (Maker *self, GError **error)
{
  HdStore *store = self->sample->store;
  g_autoptr (GPtrArray) movements = hd_store_get_all (store, HD_TYPE_MOVEMENT, error);

  if (movements == NULL)
    return FALSE;
  for (guint i = 0; i < movements->len; i++) {
    HdRecord *record = g_ptr_array_index (movements, i);
    g_autoptr (GPtrArray) links = NULL;
    Movement *movement;

    if (hd_record_int (record, HD_MOVEMENT_PARENT) != 0)
      continue;
    movement = g_new0 (Movement, 1);
    movement->id = hd_record_id (record);
    movement->quota = hd_record_int (record, HD_MOVEMENT_QUOTA);
    movement->leads = g_ptr_array_new ();
    g_ptr_array_add (self->movements, movement);
    links = hd_store_find_ref (store, HD_TYPE_MOVEMENT_UNIT, "movement", movement->id, error);
    if (links == NULL)
      return FALSE;
    for (guint l = 0; l < links->len; l++) {
      HdRecord *link = g_ptr_array_index (links, l);
      HdSampleOwner *owner = hd_sample_owner (self->sample, hd_record_int (link, HD_MOVEMENT_UNIT_UNIT));

      if (owner != NULL && strcmp (hd_record_text (link, HD_MOVEMENT_UNIT_ROLE), "lead") == 0)
        g_ptr_array_add (movement->leads, owner);
    }
  }
  if (self->movements->len > 0)
    return TRUE;
  g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("Sample data need a plan with movements. Load a plan first"));
  return FALSE;
}

/* What this council gives comes most, then what it puts up to the City; what the State
 * gives is not asked for here. */
static gboolean
read_awards (Maker *self, GError **error)
{
  HdStore *store = self->sample->store;
  g_autoptr (GPtrArray) councils = hd_store_get_all (store, HD_TYPE_COUNCIL, error);
  g_autoptr (GPtrArray) forms = councils == NULL ? NULL : hd_store_get_all (store, HD_TYPE_AWARD_FORM, error);
  int city = hd_choice_index (hd_award_levels, "city");

  if (forms == NULL)
    return FALSE;
  self->own_level = hd_choice_index (hd_award_levels, councils->len == 0 ? "district"
                                     : hd_record_text (g_ptr_array_index (councils, 0), HD_COUNCIL_LEVEL));
  for (guint i = 0; i < forms->len; i++) {
    HdRecord *form = g_ptr_array_index (forms, i);
    Award *award;
    int level = hd_choice_index (hd_award_levels, hd_record_text (form, HD_AWARD_FORM_LEVEL));
    gboolean common = strcmp (hd_record_text (form, HD_AWARD_FORM_TYPE), "book") != 0 &&
                      strcmp (hd_record_text (form, HD_AWARD_FORM_CODE), "CDTDUT") != 0;

    /* Between the council and the City there is nobody: a ward has no district any more. */
    if (level < 0 || level > city || (level > self->own_level && level < city))
      continue;
    award = g_new0 (Award, 1);
    award->id = hd_record_id (form);
    award->subject_kinds = g_strdup (hd_record_text (form, HD_AWARD_FORM_SUBJECT_KINDS));
    award->level = level;
    award->weight = level == self->own_level ? 24 : level < self->own_level ? 3 : common ? 5 : 1;
    g_ptr_array_add (self->awards, award);
  }
  return TRUE;
}

/* The award proposed: one that such a subject can get. 0 where none is. */
static const Award *
pick_award (Maker *self, SubjectKind kind)
{
  const char *nick = hd_subject_kinds[kind].nick;
  int sum = 0, at;

  for (int pass = 0; pass < 2; pass++) {
    at = pass == 0 || sum == 0 ? 0 : g_rand_int_range (self->sample->rand, 0, sum);
    for (guint i = 0; i < self->awards->len; i++) {
      const Award *award = g_ptr_array_index (self->awards, i);

      if (*award->subject_kinds != '\0' && strstr (award->subject_kinds, nick) == NULL)
        continue;
      if (pass == 0)
        sum += award->weight;
      else if (at < award->weight)
        return award;
      else
        at -= award->weight;
    }
  }
  return NULL;
}

/* Gives each unit the deeds that such a unit is known for, of plans with fewer
 * movements too. */
static void
share_deeds (Maker *self)
{
  for (guint o = 0; o < self->sample->owners->len; o++) {
    HdSampleOwner *owner = g_ptr_array_index (self->sample->owners, o);

    for (guint p = 0; p < G_N_ELEMENTS (profiles); p++)
      for (guint m = 0; strcmp (profiles[p].kind, owner->kind) == 0 && m < 8 && profiles[p].movements[m] != 0; m++)
        for (guint d = 0; d < self->sample->names->deeds->len; d++)
          if (((HdSampleDeed *) g_ptr_array_index (self->sample->names->deeds, d))->movement == (guint) profiles[p].movements[m])
            g_ptr_array_add (owner->deeds, g_ptr_array_index (self->sample->names->deeds, d));
    for (guint d = 0; owner->deeds->len == 0 && d < self->sample->names->deeds->len; d++)
      g_ptr_array_add (owner->deeds, g_ptr_array_index (self->sample->names->deeds, d));
  }
}

static HdSampleOwner *
pick_owner (Maker *self)
{
  int at = hd_sample_between (self->sample, 0, 99);
  const char *kind = profiles[0].kind;

  for (guint p = 0; p < G_N_ELEMENTS (profiles); p++) {
    kind = profiles[p].kind;
    if (at < profiles[p].weight)
      break;
    at -= profiles[p].weight;
  }
  for (int tries = 0; tries < 64; tries++) {
    HdSampleOwner *owner = pick (self, self->sample->owners);

    if (strcmp (owner->kind, kind) == 0)
      return owner;
  }
  return pick (self, self->sample->owners);
}

/* A role of such a unit, or NULL. */
static const HdSampleRole *
pick_role (Maker *self, GPtrArray *roles, const HdSampleOwner *owner)
{
  for (int tries = 0; tries < 400; tries++) {
    const HdSampleRole *role = pick (self, roles);

    if (role->unit_kinds & (1u << owner->kind_index))
      return role;
  }
  return NULL;
}

/* Half of the lists give the year alone. */
static char *
make_birth (Maker *self, int youngest, int oldest)
{
  int year = self->sample->year - hd_sample_between (self->sample, youngest, oldest);
  int month = hd_sample_between (self->sample, 1, 12);
  int day = hd_sample_between (self->sample, 1, 28);
  int at = hd_sample_between (self->sample, 0, 99);

  if (at < 50)
    return g_strdup_printf ("%04d", year);
  if (at < 58)
    return g_strdup_printf ("%04d-%02d", year, month);
  return g_strdup_printf ("%04d-%02d-%02d", year, month, day);
}

static Person *
make_person (Maker *self, const HdSampleOwner *owner, gboolean female, gboolean pupil)
{
  const HdSampleRole *role = pick_role (self, self->sample->names->positions, owner);
  gboolean resident = strcmp (owner->kind, "ward") == 0;
  Person *person = g_new0 (Person, 1);

  person->female = female;
  person->pupil = pupil;
  person->unit = owner->id;
  person->full_name = hd_sample_name (self->sample, female);
  person->birth = pupil ? make_birth (self, 9, 17) : make_birth (self, resident ? 19 : 23, resident ? 84 : 59);
  person->position = g_strdup (pupil ? "Học sinh" : role == NULL ? "" : role->text);
  person->direct_worker = !pupil && role != NULL && role->direct_worker;
  if (resident)
    person->workplace = g_strdup_printf ("Số %d, phố %s, %s", hd_sample_between (self->sample, 1, 260),
                                         (const char *) pick (self, self->sample->names->streets), owner->name);
  else
    person->workplace = g_strdup (owner->name);
  return person;
}

/* Somebody proposed before by this unit (or, rarely, by another one), for one more
 * deed, or a new person. Owned by the ring. */
static const Person *
pick_person (Maker *self, const HdSampleOwner *owner, const HdSampleDeed *deed)
{
  gboolean again = hd_sample_chance (self->sample, 4);
  gboolean elsewhere = again && hd_sample_chance (self->sample, 15);
  Person *person;

  for (int tries = 0; again && self->people->len > 0 && tries < 200; tries++) {
    person = pick (self, self->people);
    if ((person->unit == owner->id) != elsewhere && person->pupil == deed->pupil && (person->female || !deed->female))
      return person;
  }
  person = make_person (self, owner, deed->female || hd_sample_chance (self->sample, 52), deed->pupil);
  if (self->people->len < REMEMBERED) {
    g_ptr_array_add (self->people, person);
  } else {
    person_free (self->people->pdata[self->next_person]);
    self->people->pdata[self->next_person] = person;
    self->next_person = (self->next_person + 1) % REMEMBERED;
  }
  return person;
}

static void
fill_individual (Maker *self, HdRecord *nomination, const HdSampleOwner *owner, const HdSampleDeed *deed)
{
  const Person *person = pick_person (self, owner, deed);

  hd_record_set_text (nomination, HD_NOMINATION_HONORIFIC, person->pupil ? "Em" : person->female ? "Bà" : "Ông");
  hd_record_set_text (nomination, HD_NOMINATION_FULL_NAME, person->full_name);
  hd_record_set_text (nomination, HD_NOMINATION_BIRTH, person->birth);
  hd_record_set_text (nomination, HD_NOMINATION_SEX, hd_sexes[person->female ? 1 : 0].nick);
  hd_record_set_text (nomination, HD_NOMINATION_POSITION, person->position);
  hd_record_set_text (nomination, HD_NOMINATION_WORKPLACE, person->workplace);
  hd_record_set_int (nomination, HD_NOMINATION_DIRECT_WORKER, person->direct_worker);
}

static void
fill_collective (Maker *self, HdRecord *nomination, const HdSampleOwner *owner)
{
  const HdSampleRole *role = pick_role (self, self->sample->names->collectives, owner);
  g_autofree char *part = hd_sample_fill (role == NULL ? "Tập thể" : role->text, hd_sample_between (self->sample, 1, 28));
  g_autofree char *name = g_strdup_printf ("%s - %s", part, owner->name);

  hd_record_set_text (nomination, HD_NOMINATION_FULL_NAME, name);
  hd_record_set_text (nomination, HD_NOMINATION_WORKPLACE, owner->name);
  hd_record_set_int (nomination, HD_NOMINATION_MEMBERS, hd_sample_between (self->sample, 4, role != NULL && role->small ? 18 : 60));
  hd_record_set_int (nomination, HD_NOMINATION_SMALL_COLLECTIVE, role != NULL && role->small);
}

static void
fill_household (Maker *self, HdRecord *nomination, const HdSampleOwner *owner)
{
  gboolean female = hd_sample_chance (self->sample, 50);
  g_autofree char *head = hd_sample_name (self->sample, female);
  g_autofree char *name = g_strdup_printf ("Hộ gia đình %s %s", female ? "bà" : "ông", head);
  g_autofree char *address = g_strdup_printf ("Tổ %d, %s", hd_sample_between (self->sample, 1, 28), owner->name);

  hd_record_set_text (nomination, HD_NOMINATION_FULL_NAME, name);
  hd_record_set_text (nomination, HD_NOMINATION_WORKPLACE, address);
  hd_record_set_int (nomination, HD_NOMINATION_MEMBERS, hd_sample_between (self->sample, 2, 7));
}

/* Most lists come in before 31 January, the cut-off of the plan; some are late. */
static char *
make_received (Maker *self)
{
  int at = hd_sample_between (self->sample, 0, 99);

  if (at < 55)
    return hd_sample_date (self->sample, "01-04", 26);
  if (at < 72)
    return hd_sample_date (self->sample, "02-01", 27);
  return hd_sample_date (self->sample, "03-01", 240);
}

static void
fill_fate (Maker *self, HdRecord *nomination, const Award *award)
{
  gboolean above = award != NULL && award->level > self->own_level;
  int at = hd_sample_between (self->sample, 0, 99);
  const char *status = "received";
  const char *received = hd_record_text (nomination, HD_NOMINATION_RECEIVED);

  for (guint i = 0; i < G_N_ELEMENTS (fates); i++) {
    int weight = above ? fates[i].above : fates[i].here;

    if (at < weight) {
      status = fates[i].nick;
      break;
    }
    at -= weight;
  }
  hd_record_set_text (nomination, HD_NOMINATION_STATUS, status);
  if (award == NULL || (strcmp (status, "decided") != 0 && strcmp (status, "granted") != 0 && strcmp (status, "revoked") != 0))
    return;
  /* Signed on one of the next days on which decisions are signed. */
  for (guint d = 0; d < G_N_ELEMENTS (decision_days); d++) {
    g_autofree char *day = g_strdup_printf ("%04d-%s", (int) self->sample->year, decision_days[d]);
    g_autofree char *number = NULL;
    gboolean last = d + 1 == G_N_ELEMENTS (decision_days);

    if (!last && (strcmp (day, received) <= 0 || hd_sample_chance (self->sample, 60)))
      continue;
    /* What is signed on a day to come is not decided yet. */
    if (strcmp (day, self->sample->today) > 0) {
      hd_record_set_text (nomination, HD_NOMINATION_STATUS, strcmp (status, "granted") == 0 ? "introduced" : "chosen");
      return;
    }
    number = g_strdup_printf ("%u/QĐ-UBND", 300 + 700 * (award->level + 1) + 113 * d);
    hd_record_set_text (nomination, HD_NOMINATION_DECISION_NUMBER, number);
    hd_record_set_text (nomination, HD_NOMINATION_DECISION_DATE, day);
    if (strcmp (status, "revoked") == 0) {
      g_autofree char *later = hd_date_add_days (day, 45);

      hd_record_set_text (nomination, HD_NOMINATION_REVOKED, strcmp (later, self->sample->today) < 0 ? later : self->sample->today);
    }
    return;
  }
}

static SubjectKind
pick_kind (Maker *self, guint kinds)
{
  int at = hd_sample_between (self->sample, 0, 99);
  SubjectKind wish = at < 74 ? INDIVIDUAL : at < 92 ? COLLECTIVE : HOUSEHOLD;

  for (int i = 0; i < 3; i++)
    if (kinds & (1u << ((wish + i) % 3)))
      return (wish + i) % 3;
  return INDIVIDUAL;
}

/* One nomination of a unit for a deed, everything but its subject's link. */
static HdRecord *
make_nomination (Maker *self, const HdSampleOwner *owner, const HdSampleDeed *deed)
{
  HdRecord *nomination = g_object_new (HD_TYPE_NOMINATION, NULL);
  const Movement *movement = g_ptr_array_index (self->movements, (deed->movement - 1) % self->movements->len);
  SubjectKind kind = pick_kind (self, deed->kinds);
  const Award *award = pick_award (self, kind);
  g_autofree char *achievement = hd_sample_fill (deed->text, deed->to > 0 ? hd_sample_between (self->sample, deed->from, deed->to) : 0);
  g_autofree char *received = make_received (self);
  static const char *const sources[] = { "movement", "movement", "movement", "movement", "movement", "movement", "movement",
                                         "citizen", "media", "contest", "inspection", "other" };

  hd_record_set_text (nomination, HD_NOMINATION_KIND, hd_subject_kinds[kind].nick);
  if (kind == INDIVIDUAL)
    fill_individual (self, nomination, owner, deed);
  else if (kind == COLLECTIVE)
    fill_collective (self, nomination, owner);
  else
    fill_household (self, nomination, owner);
  hd_record_set_int (nomination, HD_NOMINATION_UNIT, owner->id);
  hd_record_set_int (nomination, HD_NOMINATION_MOVEMENT, movement->id);
  hd_record_set_int (nomination, HD_NOMINATION_AWARD_FORM, award == NULL ? 0 : award->id);
  hd_record_set_int (nomination, HD_NOMINATION_YEAR, self->sample->year);
  hd_record_set_text (nomination, HD_NOMINATION_RECEIVED, received);
  hd_record_set_text (nomination, HD_NOMINATION_SOURCE, sources[hd_sample_between (self->sample, 0, G_N_ELEMENTS (sources) - 1)]);
  hd_record_set_text (nomination, HD_NOMINATION_ACHIEVEMENT_TYPE, deed->type);
  hd_record_set_text (nomination, HD_NOMINATION_ACHIEVEMENT, achievement);
  hd_record_set_int (nomination, HD_NOMINATION_STD_POLICY, TRUE);
  hd_record_set_int (nomination, HD_NOMINATION_STD_TASKS, hd_sample_chance (self->sample, 85));
  hd_record_set_int (nomination, HD_NOMINATION_STD_INITIATIVE, hd_sample_chance (self->sample, 40));
  hd_record_set_int (nomination, HD_NOMINATION_STD_CHARITY, hd_sample_chance (self->sample, 35));
  if (hd_sample_chance (self->sample, 2))
    hd_record_set_text (nomination, HD_NOMINATION_NOTES, "Đơn vị gửi bổ sung ảnh và xác nhận của khu dân cư");
  fill_fate (self, nomination, award);
  return nomination;
}

/* Who is proposed at each of the first positions: the introductions that the lead
 * units of the movements owe, most of them in full. The rest come from anywhere. */
static GPtrArray *
plan_introductions (Maker *self, guint most)
{
  GPtrArray *pairs = g_ptr_array_new ();   /* owner, movement's row, … */

  for (guint m = 0; m < self->movements->len; m++) {
    const Movement *movement = g_ptr_array_index (self->movements, m);

    for (guint l = 0; l < movement->leads->len; l++) {
      guint n = hd_sample_chance (self->sample, 70) ? movement->quota : hd_sample_between (self->sample, 0, movement->quota);

      for (guint i = 0; i < n && pairs->len / 2 < most; i++) {
        g_ptr_array_add (pairs, g_ptr_array_index (movement->leads, l));
        g_ptr_array_add (pairs, GUINT_TO_POINTER (m + 1));
      }
    }
  }
  return pairs;
}

static const HdSampleDeed *
pick_deed (Maker *self, const HdSampleOwner *owner, guint row)
{
  for (int tries = 0; row != 0 && tries < 1000; tries++) {
    const HdSampleDeed *deed = pick (self, self->sample->names->deeds);

    if ((deed->movement - 1) % self->movements->len + 1 == row)
      return deed;
  }
  return pick (self, owner->deeds);
}

static gboolean
add_change_set (Maker *self, GPtrArray *introductions, guint first, guint n, GCancellable *cancellable, GError **error)
{
  HdStore *store = self->sample->store;
  g_autofree char *label = g_strdup_printf (_("Sample: nominations %u to %u"), first + 1, first + n);

  if (!hd_store_begin (store, label, error))
    return FALSE;
  for (guint i = first; i < first + n; i++) {
    gboolean introduced = i < introductions->len / 2;
    const HdSampleOwner *owner = introduced ? g_ptr_array_index (introductions, 2 * i) : pick_owner (self);
    guint row = introduced ? GPOINTER_TO_UINT (g_ptr_array_index (introductions, 2 * i + 1)) : 0;
    g_autoptr (HdRecord) nomination = make_nomination (self, owner, pick_deed (self, owner, row));

    if (!hd_store_save (store, nomination, error) || g_cancellable_set_error_if_cancelled (cancellable, error)) {
      hd_store_rollback (store);
      return FALSE;
    }
  }
  return hd_store_commit (store, error);
}

gboolean
hd_sample_add_nominations (HdSample *sample, guint n, GFileProgressCallback progress, gpointer user_data,
                           GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) awards = g_ptr_array_new_with_free_func ((GDestroyNotify) award_free);
  g_autoptr (GPtrArray) movements = g_ptr_array_new_with_free_func ((GDestroyNotify) movement_free);
  g_autoptr (GPtrArray) people = g_ptr_array_new_with_free_func ((GDestroyNotify) person_free);
  g_autoptr (GPtrArray) introductions = NULL;
  Maker self = { .sample = sample, .awards = awards, .movements = movements, .people = people };
  gboolean done = TRUE;

  if (!read_movements (&self, error) || !read_awards (&self, error))
    return FALSE;
  share_deeds (&self);
  introductions = plan_introductions (&self, n / 3);
  if (!hd_store_begin_bulk (sample->store, n, error))
    return FALSE;
  for (guint first = 0; done && first < n; first += CHANGE_SET) {
    done = add_change_set (&self, introductions, first, MIN (CHANGE_SET, n - first), cancellable, error);
    if (done && progress != NULL)
      progress (MIN (first + CHANGE_SET, n), n, user_data);
  }
  done = hd_store_end_bulk (sample->store, done ? error : NULL) && done;
  return done;
}
