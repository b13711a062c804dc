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
  GHashTable *by_key;          /* key → id */
  GHashTable *by_fold;         /* fold → id, 0 where several have it */
  GHashTable *by_words;        /* words of the key → id, 0 where several have them */
  GHashTable *by_folded_words; /* the same of the fold */
} Names;

/* Short forms of offices, whole words only. */
static const char *const short_forms[][2] = {
  { "tp", "thành phố" }, { "ntvt", "người tốt việc tốt" }, { "đhtt", "điển hình tiên tiến" },
  { "gd", "giáo dục" }, { "đt", "đào tạo" }, { "gdđt", "giáo dục đào tạo" }, { "lđ", "lao động" }, { "tb", "thương binh" },
  { "xh", "xã hội" }, { "lđtb", "lao động thương binh" }, { "lđtbxh", "lao động thương binh xã hội" }, { "vh", "văn hóa" },
  { "tt", "thông tin" }, { "vhtt", "văn hóa thông tin" }, { "tc", "tài chính" }, { "kh", "kế hoạch" },
  { "tckh", "tài chính kế hoạch" }, { "qlđt", "quản lý đô thị" }, { "ubmttq", "ủy ban mặt trận tổ quốc" },
  { "mttq", "mặt trận tổ quốc" }, { "vn", "việt nam" }, { "lđlđ", "liên đoàn lao động" }, { "th", "tiểu học" },
  { "mn", "mầm non" }, { "p", "phường" }, { "ca", "công an" }, { "bch", "ban chỉ huy" }, { "bchqs", "ban chỉ huy quân sự" },
  { "qs", "quân sự" }, { "và", "" },
};

struct _HdMatcher {
  Names       units;
  Names       former_units;  /* not there at the end of the year: asked where none of the others is meant */
  Names       movements;
  Names       awards;
  GHashTable *unit_names;    /* id → name */
  GHashTable *award_kinds;   /* id → nicks of the subjects it is for */
};

/* Short forms and what they stand for, as keys and as folds. */
static gpointer
make_short_forms (gpointer unused)
{
  GHashTable *table = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  for (guint i = 0; i < G_N_ELEMENTS (short_forms); i++) {
    g_hash_table_insert (table, hd_text_fold (short_forms[i][0]), hd_text_fold (short_forms[i][1]));
    g_hash_table_insert (table, hd_text_key (short_forms[i][0]), hd_text_key (short_forms[i][1]));
  }
  return table;
}

/* The words of a key or fold without what stands between them, short forms written
 * out, and without “và”: "Phòng GD&ĐT" is "Phòng Giáo dục và Đào tạo". (transfer full) */
static char *
words_of (const char *text)
{
  static GOnce once = G_ONCE_INIT;
  GHashTable *forms = g_once (&once, make_short_forms, NULL);
  g_auto (GStrv) tokens = g_strsplit_set (text, " !\"#$%&'()*+,-./:;<=>?[]_", 0);
  GString *words = g_string_new (NULL);

  for (guint i = 0; tokens[i] != NULL; i++) {
    const char *form = g_hash_table_lookup (forms, tokens[i]);
    const char *word = form == NULL ? tokens[i] : form;

    if (*word != '\0')
      g_string_append_printf (words, "%s%s", words->len == 0 ? "" : " ", word);
  }
  return g_string_free (words, FALSE);
}

static void
names_init (Names *self)
{
  GHashTable **tables[] = { &self->by_key, &self->by_fold, &self->by_words, &self->by_folded_words };

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    *tables[i] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

static void
names_clear (Names *self)
{
  g_hash_table_unref (self->by_key);
  g_hash_table_unref (self->by_fold);
  g_hash_table_unref (self->by_words);
  g_hash_table_unref (self->by_folded_words);
}

/* Adds a form under which only one record may be found; takes the form over. */
static void
add_form (GHashTable *table, char *form, gint64 id)
{
  const gint64 *there = g_hash_table_lookup (table, form);
  gint64 only = there == NULL || *there == id ? id : 0;

  g_hash_table_insert (table, form, g_memdup2 (&only, sizeof only));
}

/* Adds a name unless another record has it already. */
static void
names_add (Names *self, const char *name, gint64 id)
{
  g_autofree char *key = hd_text_key (name);
  g_autofree char *fold = hd_text_fold (name);

  if (*key == '\0')
    return;
  add_form (self->by_words, words_of (key), id);
  add_form (self->by_folded_words, words_of (fold), id);
  if (!g_hash_table_contains (self->by_key, key))
    g_hash_table_insert (self->by_key, g_steal_pointer (&key), g_memdup2 (&id, sizeof id));
  add_form (self->by_fold, g_steal_pointer (&fold), id);
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

/* The same, punctuation and short forms aside. */
static gint64
names_find_loosely (Names *self, const char *text)
{
  gint64 found = names_find (self, text);
  g_autofree char *key = hd_text_key (text);
  g_autofree char *fold = hd_text_fold (text);
  g_autofree char *words = words_of (key);
  g_autofree char *folded_words = words_of (fold);
  const gint64 *id;

  if (found != 0 || *words == '\0')
    return found;
  id = g_hash_table_lookup (self->by_words, words);
  if (id == NULL && !hd_text_has_marks (text))
    id = g_hash_table_lookup (self->by_folded_words, folded_words);
  return id == NULL ? 0 : *id;
}

void
hd_matcher_free (HdMatcher *self)
{
  names_clear (&self->units);
  names_clear (&self->former_units);
  names_clear (&self->movements);
  names_clear (&self->awards);
  g_hash_table_unref (self->unit_names);
  g_hash_table_unref (self->award_kinds);
  g_free (self);
}

/* After wards were merged an old name may be a new one's too, or its alias: a list of a year
 * means the units that were there at its end, or are there today. */
static gboolean
read_units (HdMatcher *self, HdStore *store, gint64 year, GError **error)
{
  g_autoptr (GPtrArray) units = hd_store_get_all (store, HD_TYPE_UNIT, error);
  static const guint fields[] = { HD_UNIT_NAME, HD_UNIT_SHORT_NAME, HD_UNIT_CODE };
  g_autofree char *today = hd_date_today ();
  g_autofree char *end = g_strdup_printf ("%04d-12-31", (int) year);
  const char *day = year == 0 || strcmp (end, today) > 0 ? today : end;

  for (guint i = 0; units != NULL && i < units->len; i++) {
    gint64 id = hd_record_id (g_ptr_array_index (units, i));

    g_hash_table_insert (self->unit_names, g_memdup2 (&id, sizeof id),
                         g_strdup (hd_record_text (g_ptr_array_index (units, i), HD_UNIT_NAME)));
  }
  /* All full names go before any short one, so that the full one wins. */
  for (guint f = 0; f < G_N_ELEMENTS (fields); f++)
    for (guint i = 0; units != NULL && i < units->len; i++) {
      HdRecord *unit = g_ptr_array_index (units, i);
      const char *to = hd_record_text (unit, HD_UNIT_VALID_TO);
      gboolean there = strcmp (hd_record_text (unit, HD_UNIT_VALID_FROM), day) <= 0 && (*to == '\0' || strcmp (to, day) >= 0);
      Names *names = there ? &self->units : &self->former_units;

      names_add (names, hd_record_text (unit, fields[f]), hd_record_id (unit));
      if (f == 0)
        names_add_aliases (names, hd_record_text (unit, HD_UNIT_ALIASES), hd_record_id (unit));
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
  names_init (&self->former_units);
  names_init (&self->movements);
  names_init (&self->awards);
  self->unit_names = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  self->award_kinds = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  if (!read_units (self, store, year, error) || !read_movements (self, store, year, error) || !read_awards (self, store, error))
    return NULL;
  return g_steal_pointer (&self);
}

/* The unit called so, 0 if there is none. "UBND phường X" is the ward X, and "Phòng Y
 * tế quận Z" the office of this district. */
static gint64
unit_called (Names *units, const char *words)
{
  static const char *const before[] = { "ubnd ", "ủy ban nhân dân ", "uỷ ban nhân dân " };
  static const char *const after[] = { " quận ", " huyện ", " thành phố " };
  g_autofree char *name = hd_text_clean (words, -1);
  g_autofree char *lower = g_utf8_strdown (name, -1);
  gint64 id = names_find_loosely (units, name);

  /* Places are counted in characters of both, which odd letters can make differ. */
  if (g_utf8_strlen (lower, -1) != g_utf8_strlen (name, -1))
    return id;
  for (guint i = 0; id == 0 && i < G_N_ELEMENTS (before); i++)
    if (g_str_has_prefix (lower, before[i]))
      id = names_find_loosely (units, g_utf8_offset_to_pointer (name, g_utf8_strlen (before[i], -1)));
  for (guint i = 0; id == 0 && i < G_N_ELEMENTS (after); i++) {
    const char *at = strstr (lower, after[i]);

    if (at != NULL) {
      g_autofree char *head = g_utf8_substring (name, 0, g_utf8_pointer_to_offset (lower, at));

      id = names_find_loosely (units, head);
    }
  }
  /* "THCS Gia Thụy" is the school of that name. */
  if (id == 0 && !g_str_has_prefix (lower, "trường ")) {
    g_autofree char *school = g_strconcat ("Trường ", name, NULL);

    id = names_find_loosely (units, school);
  }
  return id;
}

gint64
hd_matcher_unit (HdMatcher *self, const char *words)
{
  gint64 id = unit_called (&self->units, words);

  return id != 0 ? id : unit_called (&self->former_units, words);
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
  static const char *const ahead[] = { "danh hieu ", "de nghi ", "hinh thuc ", "tang thuong ", "tang " };
  g_autofree char *name = hd_text_clean (words, -1);
  gint64 id = names_find_loosely (&self->awards, name);

  /* "Đề nghị tặng danh hiệu …": a letter is a byte of its fold. */
  for (guint i = 0; id == 0 && i < G_N_ELEMENTS (ahead); i++) {
    g_autofree char *fold = hd_text_fold (name);

    if (g_str_has_prefix (fold, ahead[i]))
      id = hd_matcher_award (self, g_utf8_offset_to_pointer (name, strlen (ahead[i])));
  }
  return id;
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
