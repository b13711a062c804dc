/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "data-file.h"
#include "plan-json.h"
#include "rules-file.h"
#include "store/award.h"
#include "store/council.h"
#include "store/dossier.h"
#include "store/plan.h"
#include "store/statistic.h"
#include "store/reorganise.h"

typedef struct {
  HdStore    *store;
  const char *level;     /* of the council */
  JsonObject *root;      /* of the file being read */
  JsonObject *words;     /* what the bodies of that level are called */
  gint64      chain;     /* being made */
} Reader;

#define FILL(record, item, members, place, error) hd_plan_fill (record, item, members, G_N_ELEMENTS (members), place, error)

static gboolean
save (Reader *reader, HdRecord *record, const char *place, GError **error)
{
  if (hd_store_save (reader->store, record, error))
    return TRUE;
  g_prefix_error (error, "%s: ", place);
  return FALSE;
}

/* Sets a field to the texts of a list, with something between. */
static gboolean
fill_list (HdRecord *record, guint field, JsonObject *item, const char *member, const char *between, const char *place, GError **error)
{
  g_auto (GStrv) list = hd_plan_read_list (item, member, place, error);
  g_autofree char *joined = list == NULL ? NULL : g_strjoinv (between, list);

  if (joined != NULL)
    hd_record_set_text (record, field, joined);
  return joined != NULL;
}

/* Chains of different levels differ in who acts: "{council}" is the body's name. */
static void
put_words (Reader *reader, HdRecord *record, guint field)
{
  g_autoptr (GString) text = g_string_new (hd_record_text (record, field));
  g_autoptr (GList) words = reader->words == NULL || strchr (text->str, '{') == NULL ? NULL : json_object_get_members (reader->words);

  for (GList *l = words; l != NULL; l = l->next) {
    g_autofree char *word = g_strdup_printf ("{%s}", (const char *) l->data);
    g_autofree char *name = hd_plan_read_text (reader->words, l->data, "words", FALSE, NULL);

    if (name != NULL)
      g_string_replace (text, word, name, 0);
  }
  hd_record_set_text (record, field, text->str);
}

static gboolean
load_step (gpointer data, JsonObject *item, guint index, const char *place, GError **error)
{
  static const HdPlanMember members[] = {
    { "code", HD_CHAIN_STEP_CODE }, { "name", HD_CHAIN_STEP_NAME }, { "actor", HD_CHAIN_STEP_ACTOR }, { "act", HD_CHAIN_STEP_ACT },
    { "status", HD_CHAIN_STEP_STATUS }, { "days", HD_CHAIN_STEP_DAYS }, { "meeting", HD_CHAIN_STEP_MEETING },
  };
  Reader *reader = data;
  g_autoptr (HdRecord) step = g_object_new (HD_TYPE_CHAIN_STEP, "chain", reader->chain, "position", (gint64) index + 1, NULL);

  if (!FILL (step, item, members, place, error))
    return FALSE;
  put_words (reader, step, HD_CHAIN_STEP_NAME);
  put_words (reader, step, HD_CHAIN_STEP_ACTOR);
  put_words (reader, step, HD_CHAIN_STEP_ACT);
  return save (reader, step, place, error);
}

static gboolean
load_move (gpointer data, JsonObject *item, guint index, const char *place, GError **error)
{
  static const HdPlanMember members[] = {
    { "from", HD_CHAIN_MOVE_FROM_STEP }, { "to", HD_CHAIN_MOVE_TO_STEP }, { "label", HD_CHAIN_MOVE_LABEL }, { "kind", HD_CHAIN_MOVE_KIND },
  };
  Reader *reader = data;
  g_autoptr (HdRecord) move = g_object_new (HD_TYPE_CHAIN_MOVE, "chain", reader->chain, "position", (gint64) index + 1, NULL);

  if (!FILL (move, item, members, place, error) || !fill_list (move, HD_CHAIN_MOVE_NEEDS, item, "needs", " ", place, error))
    return FALSE;
  put_words (reader, move, HD_CHAIN_MOVE_LABEL);
  return save (reader, move, place, error);
}

static gboolean
load_chain (gpointer data, JsonObject *item, guint index, const char *place, GError **error)
{
  static const HdPlanMember members[] = {
    { "code", HD_CHAIN_CODE }, { "name", HD_CHAIN_NAME }, { "note", HD_CHAIN_NOTE },
    { "valid_from", HD_CHAIN_VALID_FROM }, { "valid_to", HD_CHAIN_VALID_TO },
  };
  Reader *reader = data;
  g_auto (GStrv) levels = hd_plan_read_list (item, "levels", place, error);
  g_autoptr (HdRecord) chain = g_object_new (HD_TYPE_CHAIN, "position", (gint64) index + 1, NULL);
  g_autoptr (GPtrArray) problems = NULL;

  if (levels == NULL)
    return FALSE;
  if (!g_strv_contains ((const char *const *) levels, reader->level))
    return TRUE;
  if (!FILL (chain, item, members, place, error) ||
      !fill_list (chain, HD_CHAIN_AWARD_FORMS, item, "award_forms", ",", place, error) ||
      !fill_list (chain, HD_CHAIN_ACHIEVEMENT_TYPES, item, "achievement_types", ",", place, error))
    return FALSE;
  put_words (reader, chain, HD_CHAIN_NAME);
  put_words (reader, chain, HD_CHAIN_NOTE);
  if (!save (reader, chain, place, error))
    return FALSE;
  reader->chain = hd_record_id (chain);
  if (!hd_plan_each (item, "steps", place, load_step, reader, error) || !hd_plan_each (item, "moves", place, load_move, reader, error))
    return FALSE;
  problems = hd_chain_problems (reader->store, reader->chain, error);
  return problems != NULL && (problems->len == 0 || hd_plan_bad (error, place, "", g_ptr_array_index (problems, 0)));
}

static gboolean
load_paper (gpointer data, JsonObject *item, guint index, const char *place, GError **error)
{
  static const HdPlanMember members[] = {
    { "code", HD_PAPER_CODE }, { "title", HD_PAPER_TITLE }, { "required", HD_PAPER_REQUIRED }, { "signed", HD_PAPER_SIGNED },
    { "valid_from", HD_PAPER_VALID_FROM }, { "valid_to", HD_PAPER_VALID_TO },
  };
  Reader *reader = data;
  g_autoptr (HdRecord) paper = g_object_new (HD_TYPE_PAPER, "position", (gint64) index + 1, NULL);

  return FILL (paper, item, members, place, error) &&
         fill_list (paper, HD_PAPER_AWARD_FORMS, item, "award_forms", ",", place, error) &&
         fill_list (paper, HD_PAPER_ACHIEVEMENT_TYPES, item, "achievement_types", ",", place, error) &&
         fill_list (paper, HD_PAPER_SUBJECT_KINDS, item, "subject_kinds", ",", place, error) &&
         save (reader, paper, place, error);
}

static gboolean
load_base_salary (gpointer data, JsonObject *item, guint index, const char *place, GError **error)
{
  static const HdPlanMember members[] = {
    { "amount", HD_BASE_SALARY_AMOUNT }, { "valid_from", HD_BASE_SALARY_VALID_FROM }, { "source", HD_BASE_SALARY_SOURCE },
    { "verified", HD_BASE_SALARY_VERIFIED },
  };
  Reader *reader = data;
  g_autoptr (HdRecord) salary = g_object_new (HD_TYPE_BASE_SALARY, NULL);

  return FILL (salary, item, members, place, error) && save (reader, salary, place, error);
}

/* Rules are put to an award that has none, so that what an office set itself stays. */
static gboolean
load_award (gpointer data, JsonObject *item, guint index, const char *place, GError **error)
{
  static const HdPlanMember members[] = {
    { "authority", HD_AWARD_FORM_AUTHORITY }, { "gift", HD_AWARD_FORM_GIFT }, { "coefficient", HD_AWARD_FORM_COEFFICIENT },
    { "coefficient_collective", HD_AWARD_FORM_COEFFICIENT_COLLECTIVE }, { "coefficient_household", HD_AWARD_FORM_COEFFICIENT_HOUSEHOLD },
    { "verified", HD_AWARD_FORM_VERIFIED }, { "money_source", HD_AWARD_FORM_MONEY_SOURCE }, { "threshold", HD_AWARD_FORM_THRESHOLD },
    { "secret", HD_AWARD_FORM_SECRET }, { "once", HD_AWARD_FORM_ONCE }, { "posthumous", HD_AWARD_FORM_POSTHUMOUS },
    { "clean_record", HD_AWARD_FORM_CLEAN_RECORD }, { "interval_years", HD_AWARD_FORM_INTERVAL_YEARS }, { "ladder", HD_AWARD_FORM_LADDER },
    { "conditions", HD_AWARD_FORM_CONDITIONS },
  };
  Reader *reader = data;
  g_autofree char *code = hd_plan_read_text (item, "code", place, FALSE, error);
  g_autoptr (GPtrArray) forms = code == NULL ? NULL : hd_store_find (reader->store, HD_TYPE_AWARD_FORM, "code", code, error);
  g_autofree char *level = forms == NULL ? NULL : hd_plan_read_text (item, "level", place, FALSE, error);
  g_auto (GStrv) prior = level == NULL ? NULL : hd_plan_read_list (item, "prior_forms", place, error);
  g_autofree char *prior_forms = prior == NULL ? NULL : g_strjoinv (",", prior);

  if (prior_forms == NULL)
    return FALSE;
  for (guint i = 0; i < forms->len; i++) {
    HdRecord *form = g_ptr_array_index (forms, i);

    /* One code may be an award of the ward here and of the district there. */
    if ((*level != '\0' && strcmp (level, hd_record_text (form, HD_AWARD_FORM_LEVEL)) != 0) ||
        *hd_record_text (form, HD_AWARD_FORM_AUTHORITY) != '\0' || hd_record_int (form, HD_AWARD_FORM_THRESHOLD) != 0 ||
        hd_record_int (form, HD_AWARD_FORM_COEFFICIENT) != 0)
      continue;
    if (!FILL (form, item, members, place, error))
      return FALSE;
    hd_record_set_text (form, HD_AWARD_FORM_PRIOR_FORMS, prior_forms);
    if (!save (reader, form, place, error))
      return FALSE;
  }
  return TRUE;
}

static gboolean
load_settings (Reader *reader, GError **error)
{
  JsonObject *settings = hd_plan_read_object (reader->root, "settings", error);
  g_autoptr (GList) keys = settings == NULL ? NULL : json_object_get_members (settings);

  for (GList *l = keys; l != NULL; l = l->next) {
    g_autofree char *there = hd_store_setting (reader->store, l->data, NULL);
    g_autofree char *value = hd_plan_read_text (settings, l->data, "settings", TRUE, error);

    if (value == NULL || (there == NULL && !hd_store_set_setting (reader->store, l->data, value, error)))
      return FALSE;
  }
  return settings != NULL;
}

static gboolean
load_chains (Reader *reader, GError **error)
{
  JsonObject *words = hd_plan_read_object (reader->root, "words", error);

  if (words == NULL)
    return FALSE;
  if (json_object_has_member (words, reader->level) && (reader->words = hd_plan_read_object (words, reader->level, error)) == NULL)
    return FALSE;
  return hd_plan_each (reader->root, "chains", "", load_chain, reader, error);
}

static gboolean
load_papers (Reader *reader, GError **error)
{
  return hd_plan_each (reader->root, "papers", "", load_paper, reader, error);
}

static gboolean
load_awards (Reader *reader, GError **error)
{
  return (hd_store_count (reader->store, HD_TYPE_BASE_SALARY) > 0 ||
          hd_plan_each (reader->root, "base_salaries", "", load_base_salary, reader, error)) &&
         hd_plan_each (reader->root, "awards", "", load_award, reader, error);
}

static gboolean
load_card_item (gpointer data, JsonObject *item, guint index, const char *place, GError **error)
{
  static const HdPlanMember members[] = {
    { "title", HD_CARD_ITEM_TITLE }, { "figure", HD_CARD_ITEM_FIGURE }, { "rule", HD_CARD_ITEM_RULE },
    { "required", HD_CARD_ITEM_REQUIRED }, { "points", HD_CARD_ITEM_POINTS },
    { "valid_from", HD_CARD_ITEM_VALID_FROM }, { "valid_to", HD_CARD_ITEM_VALID_TO },
  };
  Reader *reader = data;
  g_autoptr (HdRecord) line = g_object_new (HD_TYPE_CARD_ITEM, "position", (gint64) index + 1, NULL);

  return FILL (line, item, members, place, error) && save (reader, line, place, error);
}

static gboolean
load_card (Reader *reader, GError **error)
{
  return hd_plan_each (reader->root, "items", "", load_card_item, reader, error) &&
         hd_store_set_setting (reader->store, "score_card", "1", error);
}

/* An office that took every line of its score-card away does not get ours again. */
static gboolean
wants_card (HdStore *store)
{
  g_autofree char *had = hd_store_setting (store, "score_card", NULL);

  return had == NULL && hd_store_count (store, HD_TYPE_CARD_ITEM) == 0;
}

/* The form being read is a head with its lines. */
typedef struct {
  Reader *reader;
  char   *form;    /* (owned) */
} Form;

static void
form_clear (Form *form)
{
  g_free (form->form);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Form, form_clear)

static gboolean
load_form_line (gpointer data, JsonObject *item, guint index, const char *place, GError **error)
{
  static const HdPlanMember members[] = {
    { "code", HD_STATISTIC_LINE_CODE }, { "title", HD_STATISTIC_LINE_TITLE }, { "level", HD_STATISTIC_LINE_LEVEL },
  };
  Form *form = data;
  g_autoptr (HdRecord) line = g_object_new (HD_TYPE_STATISTIC_LINE, "form", form->form, "position", (gint64) index + 1, NULL);

  return FILL (line, item, members, place, error) &&
         fill_list (line, HD_STATISTIC_LINE_FIGURES, item, "figures", "|", place, error) &&
         save (form->reader, line, place, error);
}

static gboolean
load_form (gpointer data, JsonObject *item, guint index, const char *place, GError **error)
{
  static const HdPlanMember members[] = {
    { "form", HD_STATISTIC_LINE_FORM }, { "title", HD_STATISTIC_LINE_TITLE }, { "reference", HD_STATISTIC_LINE_CODE },
    { "valid_from", HD_STATISTIC_LINE_VALID_FROM }, { "valid_to", HD_STATISTIC_LINE_VALID_TO },
  };
  g_auto (Form) form = { .reader = data };
  g_autoptr (HdRecord) head = g_object_new (HD_TYPE_STATISTIC_LINE, NULL);

  if (!FILL (head, item, members, place, error) || !fill_list (head, HD_STATISTIC_LINE_FIGURES, item, "columns", "|", place, error))
    return FALSE;
  /* Nobody compared it with the regulation: its papers say so. */
  if (json_object_get_boolean_member_with_default (item, "default", FALSE)) {
    g_autofree char *marked = g_strconcat (hd_record_text (head, HD_STATISTIC_LINE_CODE), "*", NULL);

    hd_record_set_text (head, HD_STATISTIC_LINE_CODE, marked);
  }
  form.form = g_strdup (hd_record_text (head, HD_STATISTIC_LINE_FORM));
  return save (form.reader, head, place, error) && hd_plan_each (item, "lines", place, load_form_line, &form, error);
}

static gboolean
load_forms (Reader *reader, GError **error)
{
  return load_settings (reader, error) && hd_plan_each (reader->root, "forms", "", load_form, reader, error);
}

/* One file of data/rules; an error names it and the place. */
static gboolean
read_file (Reader *reader, const char *name, gboolean (*load) (Reader *, GError **), GError **error)
{
  g_autofree char *path = hd_data_file ("rules", name);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (JsonParser) parser = hd_plan_parse (file, error);

  reader->words = NULL;
  reader->root = parser == NULL ? NULL : json_node_get_object (json_parser_get_root (parser));
  if (parser != NULL && load (reader, error))
    return TRUE;
  g_prefix_error (error, "%s: ", name);
  return FALSE;
}

gboolean
hd_rules_wanted (HdStore *store)
{
  return hd_store_count (store, HD_TYPE_PLAN) > 0 &&
         (hd_store_count (store, HD_TYPE_CHAIN) == 0 || hd_store_count (store, HD_TYPE_STATISTIC_LINE) == 0 || wants_card (store));
}

gboolean
hd_rules_load (HdStore *store, GError **error)
{
  g_autoptr (GPtrArray) councils = hd_store_get_all (store, HD_TYPE_COUNCIL, error);
  Reader reader = { .store = store };

  if (councils == NULL || councils->len == 0)
    return councils != NULL;
  reader.level = hd_record_text (g_ptr_array_index (councils, 0), HD_COUNCIL_LEVEL);
  if (!hd_store_begin_making (store, _("Chains of approval, papers and rules of awards"), error))
    return FALSE;
  if (read_file (&reader, "calendar.json", load_settings, error) &&
      read_file (&reader, "quotes.json", load_settings, error) &&
      read_file (&reader, "checklist.json", load_settings, error) &&
      read_file (&reader, "awards.json", load_awards, error) &&
      (!wants_card (store) || read_file (&reader, "scorecard.json", load_card, error)) &&
      (hd_store_count (store, HD_TYPE_STATISTIC_LINE) > 0 || read_file (&reader, "statistics.json", load_forms, error)) &&
      (hd_store_count (store, HD_TYPE_PAPER) > 0 || read_file (&reader, "papers.json", load_papers, error)) &&
      (hd_store_count (store, HD_TYPE_CHAIN) > 0 ||
       (read_file (&reader, "chains.json", load_chains, error) && hd_dossiers_begin (store, error))))
    return hd_store_commit (store, error);
  hd_store_rollback (store);
  return FALSE;
}

/* What a shipped file has for a setting. (transfer full) */
static char *
read_setting (const char *file, const char *key, GError **error)
{
  g_autofree char *path = hd_data_file ("rules", file);
  g_autoptr (GFile) rules = g_file_new_for_path (path);
  g_autoptr (JsonParser) parser = hd_plan_parse (rules, error);
  JsonObject *settings = parser == NULL ? NULL : hd_plan_read_object (json_node_get_object (json_parser_get_root (parser)), "settings", error);

  return settings == NULL ? NULL : hd_plan_read_text (settings, key, "settings", TRUE, error);
}

char *
hd_rules_setting (HdStore *store, const char *file, const char *key, GError **error)
{
  char *there = hd_store_setting (store, key, NULL);

  return there != NULL ? there : read_setting (file, key, error);
}

char *
hd_rules_value (HdStore *store, const HdSetting *setting, GError **error)
{
  return setting->rules != NULL ? hd_rules_setting (store, setting->rules, setting->key, error) : hd_setting_value (store, setting);
}

char *
hd_rules_usual (const HdSetting *setting, GError **error)
{
  return setting->rules != NULL ? read_setting (setting->rules, setting->key, error) : g_strdup (setting->usual);
}
