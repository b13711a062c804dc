/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The ladder of titles: which rungs a subject holds, and what is missing to the next. */
#include "config.h"
#include <string.h>
#include "award.h"
#include "eligibility.h"
#include "exemplar.h"
#include "text.h"

void
hd_rung_free (HdRung *rung)
{
  g_clear_object (&rung->form);
  g_free (rung->detail);
  g_ptr_array_unref (rung->missing);
  g_free (rung);
}

/* Lowest rung first; on one rung, the order of the catalogue. */
static int
by_rung (gconstpointer a, gconstpointer b)
{
  HdRecord *one = (*(HdRung *const *) a)->form, *other = (*(HdRung *const *) b)->form;
  gint64 difference = hd_record_int (one, HD_AWARD_FORM_LADDER) - hd_record_int (other, HD_AWARD_FORM_LADDER);

  if (difference == 0)
    difference = hd_record_int (one, HD_AWARD_FORM_POSITION) - hd_record_int (other, HD_AWARD_FORM_POSITION);
  return difference < 0 ? -1 : difference > 0;
}

static gboolean
is_for_kind (HdRecord *form, const char *kind)
{
  g_auto (GStrv) kinds = g_strsplit (hd_record_text (form, HD_AWARD_FORM_SUBJECT_KINDS), ",", -1);

  for (guint i = 0; kinds[i] != NULL; i++)
    if (strcmp (g_strstrip (kinds[i]), kind) == 0)
      return TRUE;
  return kinds[0] == NULL;
}

static gboolean
is_in_force (HdRecord *form, const char *today)
{
  const char *from = hd_record_text (form, HD_AWARD_FORM_VALID_FROM), *to = hd_record_text (form, HD_AWARD_FORM_VALID_TO);

  return (*from == '\0' || strcmp (from, today) <= 0) && (*to == '\0' || strcmp (today, to) <= 0);
}

/* The award of that form that stands, the newest. (nullable) */
static HdHeldAward *
held_of (GPtrArray *awards, gint64 form)
{
  for (guint i = 0; i < awards->len; i++) {
    HdHeldAward *award = g_ptr_array_index (awards, i);

    if (award->award_form == form && *award->revoked == '\0')
      return award;
  }
  return NULL;
}

static HdRung *
rung_new (HdRecord *form, HdHeldAward *held)
{
  HdRung *rung = g_new0 (HdRung, 1);
  g_autofree char *date = held == NULL ? NULL : hd_date_format (held->decision_date);
  g_autofree char *year = held == NULL || held->year == 0 ? g_strdup ("") : g_strdup_printf ("%" G_GINT64_FORMAT, held->year);

  rung->form = g_object_ref (form);
  rung->held = held != NULL;
  rung->missing = g_ptr_array_new_with_free_func (g_free);
  if (held == NULL)
    rung->detail = g_strdup ("");
  else
    rung->detail = g_strjoin (" · ", *date == '\0' ? year : date, *held->decision_number == '\0' ? NULL : held->decision_number, NULL);
  return rung;
}

static gboolean
find_missing (HdStore *store, gint64 subject, HdRung *rung, const char *today, GError **error)
{
  g_autoptr (GPtrArray) findings = hd_eligibility_for (store, subject, hd_record_id (rung->form), g_ascii_strtoll (today, NULL, 10), error);

  for (guint i = 0; findings != NULL && i < findings->len; i++)
    g_ptr_array_add (rung->missing, g_strdup (((HdFinding *) g_ptr_array_index (findings, i))->sentence));
  return findings != NULL;
}

GPtrArray *
hd_exemplar_ladder (HdStore *store, gint64 subject, GError **error)
{
  g_autoptr (GPtrArray) rungs = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_rung_free);
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_SUBJECT, subject, error);
  g_autoptr (GPtrArray) awards = record == NULL ? NULL : hd_subject_awards (store, subject, error);
  g_autoptr (GPtrArray) forms = awards == NULL ? NULL : hd_store_get_all (store, HD_TYPE_AWARD_FORM, error);
  g_autofree char *today = hd_date_today ();
  gint64 highest = 0;

  if (forms == NULL)
    return NULL;
  for (guint i = 0; i < forms->len; i++) {
    HdRecord *form = g_ptr_array_index (forms, i);
    HdHeldAward *held = held_of (awards, hd_record_id (form));

    if (hd_record_int (form, HD_AWARD_FORM_LADDER) == 0)
      continue;
    /* What is held is shown although nobody is given it any more. */
    if (held == NULL && (!is_for_kind (form, hd_record_text (record, HD_SUBJECT_KIND)) || !is_in_force (form, today)))
      continue;
    g_ptr_array_add (rungs, rung_new (form, held));
    if (held != NULL)
      highest = MAX (highest, hd_record_int (form, HD_AWARD_FORM_LADDER));
  }
  g_ptr_array_sort (rungs, by_rung);
  for (guint i = 0; i < rungs->len; i++) {
    HdRung *rung = g_ptr_array_index (rungs, i);

    if (!rung->held && hd_record_int (rung->form, HD_AWARD_FORM_LADDER) > highest) {
      rung->next = TRUE;
      break;
    }
  }
  for (guint i = 0; i < rungs->len; i++) {
    HdRung *rung = g_ptr_array_index (rungs, i);

    if (!rung->held && (rung->next || hd_record_id (rung->form) == hd_record_int (record, HD_SUBJECT_TARGET_FORM)) &&
        !find_missing (store, subject, rung, today, error))
      return NULL;
  }
  return g_steal_pointer (&rungs);
}
