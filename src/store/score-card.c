/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The score-card of a unit: figures of the year, each worth points. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include "figure-private.h"
#include "reorganise.h"
#include "text.h"

void
hd_card_line_free (HdCardLine *line)
{
  g_clear_object (&line->item);
  g_free (line->why);
  g_free (line);
}

void
hd_card_free (HdCard *card)
{
  g_free (card->name);
  g_ptr_array_unref (card->lines);
  g_free (card);
}

/* What each unit has of what it needs of one figure, for all units at once where the
 * figure knows units. */
typedef struct {
  const HdFigure *figure;
  GHashTable     *units;   /* (owned) (nullable): id → HdUnitStatus */
} Source;

static void
source_clear (Source *source)
{
  g_clear_pointer (&source->units, g_hash_table_unref);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Source, source_clear)

static gboolean
source_init (Source *self, HdStore *store, HdRecord *item, const HdScope *scope, GError **error)
{
  g_autoptr (GPtrArray) units = NULL;
  HdContext context;

  self->figure = hd_figure_lookup (hd_record_text (item, HD_CARD_ITEM_FIGURE));
  if (self->figure == NULL || self->figure->units == NULL)
    return TRUE;
  if (!hd_context_resolve (store, self->figure->name, scope, &context, error))
    return FALSE;
  units = hd_figure_units (store, self->figure, &context, error);
  if (units == NULL)
    return FALSE;
  self->units = g_hash_table_new_full (g_int64_hash, g_int64_equal, NULL, (GDestroyNotify) hd_unit_status_free);
  for (guint i = 0; i < units->len; i++) {
    HdUnitStatus *status = g_ptr_array_index (units, i);

    g_hash_table_insert (self->units, &status->unit, status);
  }
  g_ptr_array_set_free_func (units, NULL);
  return TRUE;
}

/* What a line has and needs. A figure that units owe says itself what one needs, unless the
 * item asks for another number. FALSE: it is not known, and why says so. */
static gboolean
find_value (Source *source, HdStore *store, HdCardLine *line, const HdScope *scope, GError **error)
{
  HdValue value = { 0 };

  line->required = hd_record_int (line->item, HD_CARD_ITEM_REQUIRED);
  if (source->figure == NULL) {
    line->why = g_strdup (_("This version does not know the figure"));
    return TRUE;
  }
  if (source->units != NULL) {
    HdUnitStatus *status = g_hash_table_lookup (source->units, &scope->unit);

    if (status == NULL) {
      line->why = g_strdup (_("The plan does not ask this unit for it"));
      return TRUE;
    }
    line->value = status->achieved;
    line->known = line->required > 0 || status->required.known;
    if (line->required == 0)
      line->required = status->required.value;
    if (!line->known)
      line->why = g_strdup (_("The head-count of the year is missing"));
    return TRUE;
  }
  if (!hd_figure_value (store, source->figure->name, scope, &value, error))
    return FALSE;
  line->known = value.known;
  line->value = value.value;
  line->required = MAX (line->required, 1);
  if (!line->known)
    line->why = g_strdup (_("The figure is not known"));
  return TRUE;
}

/* Hundredths, rounded down: what is not reached gives nothing. Nothing needed is all done. */
static void
score (HdCardLine *line)
{
  gint64 most = hd_record_int (line->item, HD_CARD_ITEM_POINTS);
  g_autofree char *points = NULL;

  if (!line->known)
    return;
  if (line->value >= line->required)
    line->points = most * 100;
  else if (strcmp (hd_record_text (line->item, HD_CARD_ITEM_RULE), "share") == 0)
    line->points = most * 100 * line->value / line->required;
  points = hd_number_format_hundredths (line->points);
  /* Translators: a line of a score-card: has, needs, points, most points. */
  line->why = g_strdup_printf (_("%" PRId64 " of %" PRId64 " → %s of %" PRId64 " points"), line->value, line->required, points, most);
}

static gboolean
add_line (HdCard *card, HdStore *store, HdRecord *item, Source *source, const HdScope *scope, GError **error)
{
  HdCardLine *line = g_new0 (HdCardLine, 1);

  line->item = g_object_ref (item);
  g_ptr_array_add (card->lines, line);
  if (!find_value (source, store, line, scope, error))
    return FALSE;
  score (line);
  if (line->known) {
    card->points += line->points;
    card->most += hd_record_int (item, HD_CARD_ITEM_POINTS) * 100;
  }
  return TRUE;
}

/* By the share of what could be had, so that a unit of which less is known is not behind
 * for that; then by points and name. */
static int
best_first (gconstpointer a, gconstpointer b)
{
  const HdCard *left = *(HdCard *const *) a, *right = *(HdCard *const *) b;
  gint64 x = left->points * MAX (right->most, 1), y = right->points * MAX (left->most, 1);

  if (x != y)
    return x > y ? -1 : 1;
  if (left->points != right->points)
    return left->points > right->points ? -1 : 1;
  return hd_text_compare (left->name, right->name);
}

/* The units that get a card: one, or all of the year. */
static GPtrArray *
cards_for (HdStore *store, const HdScope *scope, GError **error)
{
  g_autoptr (GPtrArray) cards = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_card_free);
  g_autoptr (GPtrArray) rows = NULL;

  if (scope->unit == 0 && (rows = hd_figure_rows (store, "units_total", scope, error)) == NULL)
    return NULL;
  for (guint i = 0; i < (rows == NULL ? 1 : rows->len); i++) {
    HdCard *card = g_new0 (HdCard, 1);

    card->unit = rows == NULL ? scope->unit : ((HdEvidence *) g_ptr_array_index (rows, i))->id;
    card->name = hd_store_label (store, "unit", card->unit);
    card->lines = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_card_line_free);
    g_ptr_array_add (cards, card);
  }
  return g_steal_pointer (&cards);
}

/* The cards by these items alone. */
static GPtrArray *
cards_by (HdStore *store, GPtrArray *items, gint64 unit, gint64 year, const char *today, GError **error)
{
  HdScope scope = { .year = year, .unit = unit, .as_of = today };
  g_autoptr (GPtrArray) cards = cards_for (store, &scope, error);

  for (guint i = 0; cards != NULL && i < items->len; i++) {
    HdRecord *item = g_ptr_array_index (items, i);
    g_auto (Source) source = { 0 };

    if (!source_init (&source, store, item, &scope, error))
      return NULL;
    for (guint j = 0; j < cards->len; j++) {
      HdCard *card = g_ptr_array_index (cards, j);
      HdScope own = scope;

      own.unit = card->unit;
      if (!add_line (card, store, item, &source, &own, error))
        return NULL;
    }
  }
  return g_steal_pointer (&cards);
}

GPtrArray *
hd_cards (HdStore *store, gint64 unit, gint64 year, const char *today, GError **error)
{
  g_autoptr (GPtrArray) items = hd_card_items (store, year, error);
  g_autoptr (GPtrArray) cards = items == NULL ? NULL : cards_by (store, items, unit, year, today, error);

  if (cards != NULL)
    g_ptr_array_sort (cards, best_first);
  return g_steal_pointer (&cards);
}

gboolean
hd_card_effect (HdStore *store, GPtrArray *before, GPtrArray *after, gint64 year, HdCardEffect *effect, GError **error)
{
  g_autoptr (GPtrArray) was = cards_by (store, before, 0, year, NULL, error);
  g_autoptr (GPtrArray) is = was == NULL ? NULL : cards_by (store, after, 0, year, NULL, error);

  memset (effect, 0, sizeof *effect);
  for (guint i = 0; is != NULL && i < is->len && i < was->len; i++) {
    const HdCard *left = g_ptr_array_index (was, i), *right = g_ptr_array_index (is, i);

    effect->units += left->points != right->points;
    effect->before += left->points;
    effect->after += right->points;
  }
  return is != NULL;
}
