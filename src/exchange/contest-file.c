/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "contest-file.h"
#include "data-file.h"
#include "plan-json.h"
#include "store/contest.h"

typedef struct {
  HdStore    *store;
  gint64      year;
  gint64      contest;
  gint64      rubric;   /* being made */
  GHashTable *kinds;    /* id of each code */
} Reader;

#define FILL(record, item, members, place, error) hd_plan_fill (record, item, members, G_N_ELEMENTS (members), place, error)

static gboolean
save (Reader *self, HdRecord *record, const char *place, GError **error)
{
  if (hd_store_save (self->store, record, error))
    return TRUE;
  g_prefix_error (error, "%s: ", place);
  return FALSE;
}

/* Puts the year of the contest, and the one before, where the file has a word for them. */
static void
put_years (Reader *self, HdRecord *record, guint field)
{
  g_autoptr (GString) text = g_string_new (hd_record_text (record, field));
  g_autofree char *year = g_strdup_printf ("%d", (int) self->year);
  g_autofree char *last = g_strdup_printf ("%d", (int) self->year - 1);

  g_string_replace (text, "{year}", year, 0);
  g_string_replace (text, "{last_year}", last, 0);
  hd_record_set_text (record, field, text->str);
}

/* Dates of the file hold words for years, so they are no dates until those are put in. */
static gboolean
load_contest (Reader *self, JsonObject *item, GError **error)
{
  static const HdPlanMember members[] = {
    { "name", HD_CONTEST_NAME }, { "same_unit", HD_CONTEST_SAME_UNIT }, { "entrants", HD_CONTEST_ENTRANTS }, { "rules", HD_CONTEST_RULES },
  };
  static const HdPlanMember dates[] = {
    { "opens", HD_CONTEST_OPENS }, { "closes", HD_CONTEST_CLOSES },
    { "published_from", HD_CONTEST_PUBLISHED_FROM }, { "published_to", HD_CONTEST_PUBLISHED_TO },
  };
  g_autoptr (HdRecord) contest = g_object_new (HD_TYPE_CONTEST, "year", self->year, "state", "preparing", NULL);
  g_auto (GStrv) tie_breaks = hd_plan_read_list (item, "tie_breaks", "contest", error);
  g_autofree char *order = tie_breaks == NULL ? NULL : g_strjoinv (" ", tie_breaks);

  if (order == NULL || !FILL (contest, item, members, "contest", error))
    return FALSE;
  put_years (self, contest, HD_CONTEST_NAME);
  hd_record_set_text (contest, HD_CONTEST_TIE_BREAKS, order);
  for (guint i = 0; i < G_N_ELEMENTS (dates); i++) {
    g_autofree char *date = hd_plan_read_text (item, dates[i].member, "contest", FALSE, error);

    if (date == NULL)
      return FALSE;
    hd_record_set_text (contest, dates[i].field, date);
    put_years (self, contest, dates[i].field);
  }
  if (!save (self, contest, "contest", error))
    return FALSE;
  self->contest = hd_record_id (contest);
  return TRUE;
}

static gboolean
load_kind (gpointer data, JsonObject *item, guint index, const char *place, GError **error)
{
  static const HdPlanMember members[] = {
    { "code", HD_CONTEST_KIND_CODE }, { "name", HD_CONTEST_KIND_NAME }, { "min_words", HD_CONTEST_KIND_MIN_WORDS },
    { "max_words", HD_CONTEST_KIND_MAX_WORDS }, { "min_pages", HD_CONTEST_KIND_MIN_PAGES },
    { "max_seconds", HD_CONTEST_KIND_MAX_SECONDS }, { "published", HD_CONTEST_KIND_PUBLISHED },
  };
  Reader *self = data;
  g_autoptr (HdRecord) kind = g_object_new (HD_TYPE_CONTEST_KIND, "contest", self->contest, "position", (gint64) index + 1, NULL);

  if (!FILL (kind, item, members, place, error) || !save (self, kind, place, error))
    return FALSE;
  g_hash_table_insert (self->kinds, g_strdup (hd_record_text (kind, HD_CONTEST_KIND_CODE)), g_object_ref (kind));
  return TRUE;
}

static gboolean
load_round (gpointer data, JsonObject *item, guint index, const char *place, GError **error)
{
  static const HdPlanMember members[] = {
    { "code", HD_CONTEST_ROUND_CODE }, { "name", HD_CONTEST_ROUND_NAME }, { "judges", HD_CONTEST_ROUND_JUDGES },
    { "method", HD_CONTEST_ROUND_METHOD }, { "threshold", HD_CONTEST_ROUND_THRESHOLD }, { "divergence", HD_CONTEST_ROUND_DIVERGENCE },
    { "advance", HD_CONTEST_ROUND_ADVANCE }, { "advance_value", HD_CONTEST_ROUND_ADVANCE_VALUE },
    { "anchors", HD_CONTEST_ROUND_ANCHORS }, { "leniency_sample", HD_CONTEST_ROUND_LENIENCY_SAMPLE },
  };
  Reader *self = data;
  g_autoptr (HdRecord) round = g_object_new (HD_TYPE_CONTEST_ROUND, "contest", self->contest, "position", (gint64) index + 1,
                                             "state", "planned", NULL);

  return FILL (round, item, members, place, error) && save (self, round, place, error);
}

/* The kind of a code, 0 where "" stands for all of them. */
static gboolean
find_kind (Reader *self, const char *code, const char *place, gint64 *id, GError **error)
{
  HdRecord *kind = g_hash_table_lookup (self->kinds, code);

  *id = kind == NULL ? 0 : hd_record_id (kind);
  return kind != NULL || *code == '\0' || hd_plan_bad (error, place, "kind", _("there is no kind of work with this code"));
}

static gboolean
load_criterion (gpointer data, JsonObject *item, guint index, const char *place, GError **error)
{
  static const HdPlanMember members[] = {
    { "code", HD_CRITERION_CODE }, { "name", HD_CRITERION_NAME }, { "maximum", HD_CRITERION_MAXIMUM }, { "step", HD_CRITERION_STEP },
    { "weight", HD_CRITERION_WEIGHT }, { "description", HD_CRITERION_DESCRIPTION }, { "levels", HD_CRITERION_LEVELS },
  };
  Reader *self = data;
  g_autoptr (HdRecord) criterion = g_object_new (HD_TYPE_CRITERION, "rubric", self->rubric, "position", (gint64) index + 1, NULL);

  return FILL (criterion, item, members, place, error) && save (self, criterion, place, error);
}

static gboolean
load_rubric (gpointer data, JsonObject *item, guint index, const char *place, GError **error)
{
  static const HdPlanMember members[] = { { "name", HD_RUBRIC_NAME } };
  Reader *self = data;
  g_autofree char *code = hd_plan_read_text (item, "kind", place, FALSE, error);
  g_autoptr (HdRecord) rubric = g_object_new (HD_TYPE_RUBRIC, "contest", self->contest, "version", (gint64) 1, NULL);
  gint64 kind;

  if (code == NULL || !find_kind (self, code, place, &kind, error) || !FILL (rubric, item, members, place, error))
    return FALSE;
  hd_record_set_int (rubric, HD_RUBRIC_KIND, kind);
  if (!save (self, rubric, place, error))
    return FALSE;
  self->rubric = hd_record_id (rubric);
  return hd_plan_each (item, "criteria", place, load_criterion, self, error);
}

/* One prize of the file is one for each kind that it names. */
static gboolean
load_prize (gpointer data, JsonObject *item, guint index, const char *place, GError **error)
{
  static const HdPlanMember members[] = {
    { "name", HD_PRIZE_NAME }, { "slots", HD_PRIZE_SLOTS }, { "money", HD_PRIZE_MONEY }, { "collective", HD_PRIZE_COLLECTIVE },
    { "minimum", HD_PRIZE_MINIMUM },
  };
  Reader *self = data;
  g_auto (GStrv) kinds = hd_plan_read_list (item, "kinds", place, error);

  if (kinds == NULL)
    return FALSE;
  for (guint i = 0; kinds[i] != NULL; i++) {
    g_autoptr (HdRecord) prize = g_object_new (HD_TYPE_PRIZE, "contest", self->contest, NULL);
    HdRecord *known = g_hash_table_lookup (self->kinds, kinds[i]);
    gint64 kind;

    if (!find_kind (self, kinds[i], place, &kind, error) || !FILL (prize, item, members, place, error))
      return FALSE;
    hd_record_set_int (prize, HD_PRIZE_KIND, kind);
    /* All prizes of a kind stand together, those of no kind last. */
    hd_record_set_int (prize, HD_PRIZE_POSITION,
                       100 * (known == NULL ? 1 + (gint64) g_hash_table_size (self->kinds) : hd_record_int (known, HD_CONTEST_KIND_POSITION)) + index);
    if (!save (self, prize, place, error))
      return FALSE;
  }
  return TRUE;
}

gint64
hd_contest_from_rules (HdStore *store, gint64 year, GError **error)
{
  g_autofree char *path = hd_data_file ("rules", "contest.json");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (JsonParser) parser = hd_plan_parse (file, error);
  g_autoptr (GHashTable) kinds = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  JsonObject *root = parser == NULL ? NULL : json_node_get_object (json_parser_get_root (parser));
  JsonObject *contest = root == NULL ? NULL : hd_plan_read_object (root, "contest", error);
  Reader self = { .store = store, .year = year, .kinds = kinds };

  if (contest == NULL || !hd_store_begin (store, _("New contest from the shipped rules"), error))
    return 0;
  if (load_contest (&self, contest, error) &&
      hd_plan_each (root, "kinds", "", load_kind, &self, error) &&
      hd_plan_each (root, "rounds", "", load_round, &self, error) &&
      hd_plan_each (root, "rubrics", "", load_rubric, &self, error) &&
      hd_plan_each (root, "prizes", "", load_prize, &self, error))
    return hd_store_commit (store, error) ? self.contest : 0;
  hd_store_rollback (store);
  return 0;
}
