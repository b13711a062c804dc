/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <string.h>
#include "import-match.h"
#include "store/award.h"
#include "store/movement.h"
#include "store/plan.h"
#include "store/text.h"
#include "store/unit.h"

/* Names of one kind of record. Spelling of tone marks and case do not matter; where
 * the marks were left out altogether, a name is taken only if no other folds to it. */
typedef struct {
  GHashTable *by_key;    /* key → id */
  GHashTable *by_fold;   /* fold → id, 0 where several have it */
} Names;

struct _HdMatcher {
  Names       units;
  Names       movements;
  Names       awards;
  GHashTable *unit_names;    /* id → name */
  GHashTable *award_kinds;   /* id → nicks of the subjects it is for */
};

static void
names_init (Names *self)
{
  self->by_key = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->by_fold = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

static void
names_clear (Names *self)
{
  g_hash_table_unref (self->by_key);
  g_hash_table_unref (self->by_fold);
}

/* Adds a name unless another record has it already. */
static void
names_add (Names *self, const char *name, gint64 id)
{
  g_autofree char *key = hd_text_key (name);
  g_autofree char *fold = hd_text_fold (name);
  const gint64 *there = g_hash_table_lookup (self->by_fold, fold);
  gint64 folded = there == NULL || *there == id ? id : 0;

  if (*key == '\0')
    return;
  if (!g_hash_table_contains (self->by_key, key))
    g_hash_table_insert (self->by_key, g_steal_pointer (&key), g_memdup2 (&id, sizeof id));
  g_hash_table_insert (self->by_fold, g_steal_pointer (&fold), g_memdup2 (&folded, sizeof folded));
}

static void
names_add_aliases (Names *self, const char *aliases, gint64 id)
{
  g_auto (GStrv) list = g_strsplit (aliases, ";", 0);

  for (guint i = 0; list[i] != NULL; i++)
    names_add (self, list[i], id);
}

static gint64
names_find (Names *self, const char *words)
{
  g_autofree char *key = hd_text_key (words);
  g_autofree char *fold = hd_text_fold (words);
  const gint64 *id = g_hash_table_lookup (self->by_key, key);

  if (id == NULL && !hd_text_has_marks (words))
    id = g_hash_table_lookup (self->by_fold, fold);
  return id == NULL ? 0 : *id;
}

void
hd_matcher_free (HdMatcher *self)
{
  names_clear (&self->units);
  names_clear (&self->movements);
  names_clear (&self->awards);
  g_hash_table_unref (self->unit_names);
  g_hash_table_unref (self->award_kinds);
  g_free (self);
}

static gboolean
read_units (HdMatcher *self, HdStore *store, GError **error)
{
  g_autoptr (GPtrArray) units = hd_store_get_all (store, HD_TYPE_UNIT, error);
  static const guint fields[] = { HD_UNIT_NAME, HD_UNIT_SHORT_NAME, HD_UNIT_CODE };

  for (guint i = 0; units != NULL && i < units->len; i++) {
    gint64 id = hd_record_id (g_ptr_array_index (units, i));

    g_hash_table_insert (self->unit_names, g_memdup2 (&id, sizeof id),
                         g_strdup (hd_record_text (g_ptr_array_index (units, i), HD_UNIT_NAME)));
  }
  /* All full names go before any short one, so that the full one wins. */
  for (guint f = 0; f < G_N_ELEMENTS (fields); f++)
    for (guint i = 0; units != NULL && i < units->len; i++) {
      HdRecord *unit = g_ptr_array_index (units, i);

      names_add (&self->units, hd_record_text (unit, fields[f]), hd_record_id (unit));
      if (f == 0)
        names_add_aliases (&self->units, hd_record_text (unit, HD_UNIT_ALIASES), hd_record_id (unit));
    }
  return units != NULL;
}

/* Movements of the plan of that year come before those of another one, or of none. */
static gboolean
read_movements (HdMatcher *self, HdStore *store, gint64 year, GError **error)
{
  g_autoptr (GPtrArray) movements = hd_store_get_all (store, HD_TYPE_MOVEMENT, error);
  g_autoptr (GPtrArray) plans = movements == NULL ? NULL : hd_store_get_all (store, HD_TYPE_PLAN, error);
  g_autoptr (GHashTable) valid = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  for (guint i = 0; plans != NULL && i < plans->len; i++) {
    HdRecord *plan = g_ptr_array_index (plans, i);
    gint64 id = hd_record_id (plan);

    if (year >= hd_record_int (plan, HD_PLAN_PERIOD_START) && year <= hd_record_int (plan, HD_PLAN_PERIOD_END))
      g_hash_table_add (valid, g_memdup2 (&id, sizeof id));
  }
  for (guint pass = 0; plans != NULL && pass < 2; pass++)
    for (guint i = 0; i < movements->len; i++) {
      HdRecord *movement = g_ptr_array_index (movements, i);
      gint64 plan = hd_record_int (movement, HD_MOVEMENT_PLAN);

      if (g_hash_table_contains (valid, &plan) == (pass == 0))
        names_add (&self->movements, hd_record_text (movement, HD_MOVEMENT_NAME), hd_record_id (movement));
    }
  return plans != NULL;
}

static gboolean
read_awards (HdMatcher *self, HdStore *store, GError **error)
{
  g_autoptr (GPtrArray) forms = hd_store_get_all (store, HD_TYPE_AWARD_FORM, error);

  for (guint pass = 0; forms != NULL && pass < 2; pass++)
    for (guint i = 0; i < forms->len; i++) {
      HdRecord *form = g_ptr_array_index (forms, i);
      gint64 id = hd_record_id (form);

      if (pass == 0) {
        names_add (&self->awards, hd_record_text (form, HD_AWARD_FORM_NAME), id);
        g_hash_table_insert (self->award_kinds, g_memdup2 (&id, sizeof id),
                             g_strdup (hd_record_text (form, HD_AWARD_FORM_SUBJECT_KINDS)));
      } else {
        names_add_aliases (&self->awards, hd_record_text (form, HD_AWARD_FORM_ALIASES), id);
        names_add (&self->awards, hd_record_text (form, HD_AWARD_FORM_CODE), id);
      }
    }
  return forms != NULL;
}

/* Reads the names known to the council. (transfer full) */
HdMatcher *
hd_matcher_new (HdStore *store, gint64 year, GError **error)
{
  g_autoptr (HdMatcher) self = g_new0 (HdMatcher, 1);

  names_init (&self->units);
  names_init (&self->movements);
  names_init (&self->awards);
  self->unit_names = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  self->award_kinds = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  if (!read_units (self, store, error) || !read_movements (self, store, year, error) || !read_awards (self, store, error))
    return NULL;
  return g_steal_pointer (&self);
}

/* The unit called so, 0 if there is none. "UBND phường X" is the ward X, and "Phòng Y
 * tế quận Z" the office of this district. */
gint64
hd_matcher_unit (HdMatcher *self, const char *words)
{
  static const char *const before[] = { "ubnd ", "ủy ban nhân dân ", "uỷ ban nhân dân " };
  static const char *const after[] = { " quận ", " huyện ", " thành phố " };
  g_autofree char *name = hd_text_clean (words, -1);
  g_autofree char *lower = g_utf8_strdown (name, -1);
  gint64 id = names_find (&self->units, name);

  /* Places are counted in characters of both, which odd letters can make differ. */
  if (g_utf8_strlen (lower, -1) != g_utf8_strlen (name, -1))
    return id;
  for (guint i = 0; id == 0 && i < G_N_ELEMENTS (before); i++)
    if (g_str_has_prefix (lower, before[i]))
      id = names_find (&self->units, g_utf8_offset_to_pointer (name, g_utf8_strlen (before[i], -1)));
  for (guint i = 0; id == 0 && i < G_N_ELEMENTS (after); i++) {
    const char *at = strstr (lower, after[i]);

    if (at != NULL) {
      g_autofree char *head = g_utf8_substring (name, 0, g_utf8_pointer_to_offset (lower, at));

      id = names_find (&self->units, head);
    }
  }
  return id;
}

/* The movement or field called so, 0 if there is none. */
gint64
hd_matcher_movement (HdMatcher *self, const char *words)
{
  return names_find (&self->movements, words);
}

/* The award form called so, 0 if there is none: an award is never guessed. */
gint64
hd_matcher_award (HdMatcher *self, const char *words)
{
  return names_find (&self->awards, words);
}

const char *
hd_matcher_unit_name (HdMatcher *self, gint64 unit)
{
  const char *name = g_hash_table_lookup (self->unit_names, &unit);

  return name == NULL ? "" : name;
}

/* Whether such a subject can get the award. */
gboolean
hd_matcher_award_is_for (HdMatcher *self, gint64 award, const char *subject_kind)
{
  const char *kinds = g_hash_table_lookup (self->award_kinds, &award);

  return kinds == NULL || *kinds == '\0' || strstr (kinds, subject_kind) != NULL;
}

/* The kind that a unit's name speaks of, as a nick of hd_unit_kinds; the officer can
 * correct it. The longer beginning goes before the shorter. */
const char *
hd_guess_unit_kind (const char *name)
{
  static const struct { const char *start; const char *kind; } starts[] = {
    { "van phong quan uy", "party" }, { "van phong dang uy", "party" }, { "van phong", "office" }, { "phong kham", "health" },
    { "phong", "office" }, { "thanh tra", "office" },
    { "ban tuyen giao", "party" }, { "ban dan van", "party" }, { "ban to chuc", "party" }, { "ban xay dung dang", "party" },
    { "uy ban kiem tra", "party" }, { "dang uy", "party" }, { "dang bo", "party" }, { "chi bo", "party" },
    { "uy ban mat tran", "front" }, { "uy ban mttq", "front" }, { "mat tran", "front" }, { "mttq", "front" },
    { "hoi ", "union" }, { "doan ", "union" }, { "lien doan", "union" }, { "cong doan", "union" },
    { "cong an", "force" }, { "ban chi huy quan su", "force" }, { "ban chqs", "force" }, { "doi canh sat", "force" },
    { "phuong", "ward" }, { "xa ", "ward" }, { "thi tran", "ward" }, { "ubnd", "ward" }, { "uy ban nhan dan", "ward" },
    { "truong", "school" }, { "thcs", "school" }, { "thpt", "school" }, { "tieu hoc", "school" }, { "mam non", "school" },
    { "tram y te", "health" }, { "trung tam y te", "health" }, { "benh vien", "health" },
    { "trung tam", "public" }, { "ban quan ly", "public" }, { "nha van hoa", "public" }, { "thu vien", "public" },
    { "cong ty", "enterprise" }, { "hop tac xa", "enterprise" }, { "doanh nghiep", "enterprise" }, { "chi nhanh", "enterprise" },
  };
  g_autofree char *fold = hd_text_fold (name);

  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    if (g_str_has_prefix (fold, starts[i].start))
      return starts[i].kind;
  return "other";
}
