/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The chains of a file in memory. An import asks for one with every row. */
#include "config.h"
#include <string.h>
#include "award.h"
#include "chain-private.h"
#include "setting.h"
#include "store-private.h"
#include "text.h"

static void
chain_data_free (HdChainData *chain)
{
  g_clear_object (&chain->record);
  g_strfreev (chain->award_forms);
  g_strfreev (chain->achievement_types);
  g_clear_pointer (&chain->steps, g_ptr_array_unref);
  g_clear_pointer (&chain->moves, g_ptr_array_unref);
  g_free (chain);
}

static void
chains_clear (HdChains *chains)
{
  g_clear_pointer (&chains->chains, g_ptr_array_unref);
  g_clear_pointer (&chains->award_codes, g_hash_table_unref);
  g_clear_pointer (&chains->holidays, g_hash_table_unref);
  g_clear_pointer (&chains->made_up, g_hash_table_unref);
}

void
hd_chains_unref (HdChains *chains)
{
  g_rc_box_release_full (chains, (GDestroyNotify) chains_clear);
}

/* What stands between commas and blanks. (transfer full) */
static char **
words_of (const char *list)
{
  g_auto (GStrv) parts = g_strsplit_set (list, ", ;", -1);
  g_autoptr (GPtrArray) words = g_ptr_array_new ();

  for (guint i = 0; parts[i] != NULL; i++)
    if (parts[i][0] != '\0')
      g_ptr_array_add (words, g_strdup (parts[i]));
  g_ptr_array_add (words, NULL);
  return (char **) g_ptr_array_free (g_steal_pointer (&words), FALSE);
}

static gboolean
read_chains (HdChains *self, HdStore *store, GError **error)
{
  g_autoptr (GPtrArray) records = hd_store_get_all (store, HD_TYPE_CHAIN, error);

  for (guint i = 0; records != NULL && i < records->len; i++) {
    HdChainData *chain = g_new0 (HdChainData, 1);
    HdRecord *record = g_ptr_array_index (records, i);

    g_ptr_array_add (self->chains, chain);
    chain->record = g_object_ref (record);
    chain->award_forms = words_of (hd_record_text (record, HD_CHAIN_AWARD_FORMS));
    chain->achievement_types = words_of (hd_record_text (record, HD_CHAIN_ACHIEVEMENT_TYPES));
    chain->steps = hd_store_find_ref (store, HD_TYPE_CHAIN_STEP, "chain", hd_record_id (record), error);
    chain->moves = chain->steps == NULL ? NULL : hd_store_find_ref (store, HD_TYPE_CHAIN_MOVE, "chain", hd_record_id (record), error);
    if (chain->moves == NULL)
      return FALSE;
  }
  return records != NULL;
}

static gboolean
read_codes (HdChains *self, HdStore *store, GError **error)
{
  g_autoptr (GPtrArray) forms = hd_store_get_all (store, HD_TYPE_AWARD_FORM, error);

  for (guint i = 0; forms != NULL && i < forms->len; i++) {
    gint64 id = hd_record_id (g_ptr_array_index (forms, i));

    g_hash_table_insert (self->award_codes, g_memdup2 (&id, sizeof id),
                         g_strdup (hd_record_text (g_ptr_array_index (forms, i), HD_AWARD_FORM_CODE)));
  }
  return forms != NULL;
}

/* (transfer full): or NULL with an error */
HdChains *
hd_chains_get (HdStore *store, GError **error)
{
  g_autoptr (GPtrArray) holidays = NULL;
  g_autoptr (HdChains) self = NULL;

  if (store->chains != NULL)
    return g_rc_box_acquire (store->chains);
  self = g_rc_box_new0 (HdChains);
  self->chains = g_ptr_array_new_with_free_func ((GDestroyNotify) chain_data_free);
  self->award_codes = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  self->holidays = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->made_up = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  if (!read_chains (self, store, error) || !read_codes (self, store, error))
    return NULL;
  holidays = hd_holidays (store);
  for (guint i = 0; i < holidays->len; i++) {
    const HdHoliday *holiday = g_ptr_array_index (holidays, i);

    g_hash_table_add (holiday->works ? self->made_up : self->holidays, g_strdup (holiday->day));
  }
  self->saturdays = hd_setting_number (store, "saturday_works") != 0;
  store->chains = g_rc_box_acquire (self);
  return g_steal_pointer (&self);
}

/* Drops what was read of the chains if that table (NULL: any) is part of it. */
void
hd_store_forget_chains (HdStore *store, const char *table)
{
  static const char *const tables[] = { "chain", "chain_step", "chain_move", "award_form", "setting", NULL };

  if (store->chains != NULL && (table == NULL || g_strv_contains (tables, table)))
    g_clear_pointer (&store->chains, hd_chains_unref);
}

HdChainData *
hd_chains_find (HdChains *chains, gint64 chain)
{
  for (guint i = 0; i < chains->chains->len; i++) {
    HdChainData *data = g_ptr_array_index (chains->chains, i);

    if (hd_record_id (data->record) == chain)
      return data;
  }
  return NULL;
}

static gboolean
in_force (HdRecord *chain, const char *date)
{
  const char *from = hd_record_text (chain, HD_CHAIN_VALID_FROM), *to = hd_record_text (chain, HD_CHAIN_VALID_TO);

  return (*from == '\0' || strcmp (from, date) <= 0) && (*to == '\0' || strcmp (to, date) >= 0);
}

HdChainData *
hd_chains_choose (HdChains *chains, gint64 award_form, const char *achievement_type, const char *date, const char *status)
{
  const char *code = g_hash_table_lookup (chains->award_codes, &award_form);
  g_autofree char *today = date == NULL || *date == '\0' ? hd_date_today () : NULL;
  HdChainData *best = NULL;
  int best_weight = -1;

  if (today != NULL)
    date = today;
  /* What is not said is the usual kind. */
  if (achievement_type == NULL || *achievement_type == '\0')
    achievement_type = "regular";
  for (guint i = 0; i < chains->chains->len; i++) {
    HdChainData *chain = g_ptr_array_index (chains->chains, i);
    gboolean names_award = chain->award_forms[0] != NULL, names_type = chain->achievement_types[0] != NULL;
    int weight = 2 * names_award + names_type;

    if (weight <= best_weight || !in_force (chain->record, date) ||
        (names_award && (code == NULL || !g_strv_contains ((const char *const *) chain->award_forms, code))) ||
        (names_type && !g_strv_contains ((const char *const *) chain->achievement_types, achievement_type)) ||
        chain->steps->len == 0 || (status != NULL && hd_chain_data_step_of_status (chain, status) == NULL))
      continue;
    best = chain;
    best_weight = weight;
  }
  return best;
}

HdRecord *
hd_chain_data_step (HdChainData *chain, const char *code)
{
  for (guint i = 0; i < chain->steps->len; i++)
    if (strcmp (hd_record_text (g_ptr_array_index (chain->steps, i), HD_CHAIN_STEP_CODE), code) == 0)
      return g_ptr_array_index (chain->steps, i);
  return NULL;
}

/* The first of them, where several steps show the same status. */
HdRecord *
hd_chain_data_step_of_status (HdChainData *chain, const char *status)
{
  for (guint i = 0; i < chain->steps->len; i++)
    if (strcmp (hd_record_text (g_ptr_array_index (chain->steps, i), HD_CHAIN_STEP_STATUS), status) == 0)
      return g_ptr_array_index (chain->steps, i);
  return NULL;
}

HdRecord *
hd_chain_data_move (HdChainData *chain, const char *from, const char *to)
{
  for (guint i = 0; i < chain->moves->len; i++) {
    HdRecord *move = g_ptr_array_index (chain->moves, i);

    if (strcmp (hd_record_text (move, HD_CHAIN_MOVE_FROM_STEP), from) == 0 && strcmp (hd_record_text (move, HD_CHAIN_MOVE_TO_STEP), to) == 0)
      return move;
  }
  return NULL;
}

const char *
hd_chain_data_step_name (HdChainData *chain, const char *code)
{
  HdRecord *step = chain == NULL ? NULL : hd_chain_data_step (chain, code);

  return step == NULL ? code : hd_record_text (step, HD_CHAIN_STEP_NAME);
}

gboolean
hd_chain_move_has (HdRecord *move, const char *need)
{
  const char *needs = hd_record_text (move, HD_CHAIN_MOVE_NEEDS);
  gsize length = strlen (need);

  for (const char *at = strstr (needs, need); at != NULL; at = strstr (at + 1, need))
    if ((at == needs || at[-1] == ' ') && (at[length] == ' ' || at[length] == '\0'))
      return TRUE;
  return FALSE;
}
