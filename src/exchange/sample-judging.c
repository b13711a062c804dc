/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The contest of a sample year under way: entries looked at and hidden, codes given and the
 * key sealed, works shared out, and most marks of the preliminary round handed in. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "sample-private.h"
#include "store/entry.h"
#include "store/marking.h"

/* The key of a sample hides nobody: everything in it is invented. The manual page tells it. */
#define PASSPHRASE "hoa dep giua doi thuong"

#define OPEN_MASKS   13   /* of so many entries one waits for its hidden passages to be looked at */
#define OPEN_TOLD     4   /* and of so many in which something was found, too */
#define UNMARKED     11   /* of so many sheets one is not handed in */
#define DIVERGED     14   /* of so many works one has marks far apart */

/* What judges say of themselves: how many points more than others they give. */
static const int leniencies[] = { 2, -3, 0, 4, -1, 1, -4 };

/* Entries that break a rule are put aside, the others kept. */
static gboolean
look_at_entries (HdSample *self, gint64 contest, GArray *kept, GError **error)
{
  g_autoptr (GPtrArray) entries = hd_entries_of (self->store, contest, error);

  for (guint i = 0; entries != NULL && i < entries->len; i++) {
    gint64 id = hd_record_id (g_ptr_array_index (entries, i));
    g_autoptr (GPtrArray) findings = hd_entry_check (self->store, id, error);
    const HdEntryFinding *failed = NULL;

    if (findings == NULL)
      return FALSE;
    for (guint f = 0; f < findings->len && failed == NULL; f++)
      if (((HdEntryFinding *) g_ptr_array_index (findings, f))->fails)
        failed = g_ptr_array_index (findings, f);
    if (failed == NULL)
      g_array_append_val (kept, id);
    else if (i % 3 != 0 && !hd_entry_set_state (self->store, &id, 1, "invalid", failed->sentence, error))
      return FALSE;
  }
  return entries != NULL && (kept->len == 0 || hd_entry_set_state (self->store, (const gint64 *) kept->data, kept->len, "valid", "", error));
}

/* Some are left to be looked at: among them a few in which something was found. */
static gboolean
hide_authors (HdSample *self, GArray *entries, GError **error)
{
  guint told = 0;

  for (guint i = 0; i < entries->len; i++) {
    gint64 entry = g_array_index (entries, gint64, i);
    g_autoptr (GPtrArray) masks = hd_mask_propose (self->store, entry, error) ? hd_masks_of (self->store, entry, error) : NULL;

    if (masks == NULL)
      return FALSE;
    told += masks->len > 0;
    if (i % OPEN_MASKS != OPEN_MASKS - 1 && (masks->len == 0 || told % OPEN_TOLD != 1) && !hd_mask_confirm (self->store, entry, error))
      return FALSE;
  }
  return TRUE;
}

/* Among many names one also stands where nobody would look for it: such entries wait. */
static gboolean
leave_open (HdSample *self, gint64 contest, GError **error)
{
  g_autoptr (GPtrArray) leaks = hd_blind_leaks (self->store, contest, error);

  for (guint i = 0; leaks != NULL && i < leaks->len; i++) {
    g_autoptr (HdRecord) entry = hd_store_get (self->store, HD_TYPE_ENTRY, ((HdLeak *) g_ptr_array_index (leaks, i))->entry, error);

    if (entry == NULL)
      return FALSE;
    if (*hd_record_text (entry, HD_ENTRY_MASKED) == '\0')
      continue;
    hd_record_set_text (entry, HD_ENTRY_MASKED, "");
    if (!hd_store_save (self->store, entry, error))
      return FALSE;
  }
  return leaks != NULL;
}

/* Half of the conflicts found are decided: that a judge keeps away from a colleague's work. */
static gboolean
decide_conflicts (HdSample *self, gint64 contest, GError **error)
{
  guint found;
  g_autoptr (GPtrArray) conflicts = NULL;

  if (!hd_conflicts_detect (self->store, contest, &found, error) || (conflicts = hd_conflicts_of (self->store, contest, error)) == NULL)
    return FALSE;
  for (guint i = 0; i < conflicts->len; i += 2)
    if (strcmp (hd_record_text (g_ptr_array_index (conflicts, i), HD_CONFLICT_STATE), "found") == 0 &&
        !hd_conflict_decide (self->store, hd_record_id (g_ptr_array_index (conflicts, i)), "pinned", "", error))
      return FALSE;
  return TRUE;
}

/* A sheet for about so many points of a hundred, criterion by criterion. */
static gboolean
fill_sheet (HdSample *self, gint64 assignment, int points, gboolean hand_in, GError **error)
{
  g_autoptr (GPtrArray) criteria = hd_rubric_criteria (self->store, hd_sheet_rubric (self->store, assignment), error);
  g_autofree HdMark *marks = NULL;

  if (criteria == NULL || criteria->len == 0)
    return criteria != NULL;
  marks = g_new0 (HdMark, criteria->len);
  for (guint i = 0; i < criteria->len; i++) {
    HdRecord *criterion = g_ptr_array_index (criteria, i);
    gint64 maximum = hd_record_int (criterion, HD_CRITERION_MAXIMUM), step = hd_record_int (criterion, HD_CRITERION_STEP);
    gint64 about = maximum * CLAMP (points + hd_sample_between (self, -3, 3), 0, 100) / 100;

    marks[i] = (HdMark) { hd_record_id (criterion), TRUE, about / step * step, NULL };
  }
  return hd_sheet_put (self->store, assignment, marks, hand_in ? criteria->len : criteria->len - 1,
                       hand_in ? "Bài viết chân thật; nên thêm số liệu về kết quả." : NULL, NULL, "screen", error) &&
         (!hand_in || hd_sheet_submit (self->store, assignment, error));
}

static gboolean
mark_works (HdSample *self, gint64 round, GError **error)
{
  g_autoptr (GPtrArray) assignments = hd_assignments_of (self->store, round, 0, error);
  g_autoptr (GHashTable) places = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  gint64 last = 0;
  int quality = 0, n = 0;

  for (guint i = 0; assignments != NULL && i < assignments->len; i++) {
    HdRecord *assignment = g_ptr_array_index (assignments, i);
    gint64 work = hd_record_int (assignment, HD_ASSIGNMENT_WORK), judge = hd_record_int (assignment, HD_ASSIGNMENT_JUDGE);
    int apart;

    if (!g_hash_table_contains (places, &judge))
      g_hash_table_insert (places, g_memdup2 (&judge, sizeof judge), GUINT_TO_POINTER (g_hash_table_size (places)));
    if (work != last) {
      last = work;
      n++;
      quality = hd_sample_between (self, 52, 92);
    }
    apart = n % DIVERGED == 3 && i > 0 && hd_record_int (g_ptr_array_index (assignments, i - 1), HD_ASSIGNMENT_WORK) == work ? -22 : 0;
    if (i % (2 * UNMARKED) != 7 &&
        !fill_sheet (self, hd_record_id (assignment),
                     quality + apart + leniencies[GPOINTER_TO_UINT (g_hash_table_lookup (places, &judge)) % G_N_ELEMENTS (leniencies)],
                     i % UNMARKED != 7, error))
      return FALSE;
  }
  return assignments != NULL;
}

static gboolean
share_out (HdSample *self, gint64 round, GError **error)
{
  g_autoptr (HdAssignPlan) plan = hd_assign_plan (self->store, round, 0, -1, self->year, error);

  return plan != NULL && hd_assign_apply (self->store, plan, error);
}

gboolean
hd_sample_add_judging (HdSample *self, gint64 contest, GError **error)
{
  g_autoptr (GArray) kept = g_array_new (FALSE, FALSE, sizeof (gint64));
  gint64 round = hd_contest_round_of (self->store, contest, "preliminary");
  guint works;

  if (!hd_store_begin (self->store, _("Sample: writing contest"), error))
    return FALSE;
  if (!look_at_entries (self, contest, kept, error) || !hide_authors (self, kept, error) || !leave_open (self, contest, error) ||
      !decide_conflicts (self, contest, error)) {
    hd_store_rollback (self->store);
    return FALSE;
  }
  if (!hd_store_commit (self->store, error))
    return FALSE;
  if (kept->len < OPEN_MASKS)
    return TRUE;
  if (!hd_blind_code (self->store, contest, PASSPHRASE, NULL, NULL, &works, error) || !hd_store_begin (self->store, _("Sample: marks"), error))
    return FALSE;
  if (hd_contest_set_state (self->store, contest, "judging", error) && share_out (self, round, error) && mark_works (self, round, error))
    return hd_store_commit (self->store, error);
  hd_store_rollback (self->store);
  return FALSE;
}
