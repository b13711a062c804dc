/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A plan as a whole: the next one made from it, closed and opened, and what it rests on. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include "attachment.h"
#include "budget.h"
#include "movement.h"
#include "task.h"
#include "text.h"

typedef struct {
  HdStore    *store;
  gint64      from;     /* the old plan */
  gint64      to;       /* the new one */
  int         years;    /* between the two */
  char        first[16];
  GHashTable *ids;      /* id of an old record -> that of its copy, gint64 */
} Clone;

static gint64
copy_of (Clone *clone, gint64 id)
{
  gint64 *copy = g_hash_table_lookup (clone->ids, &id);

  return copy == NULL ? 0 : *copy;
}

/* The same day so many years later. 29 February falls on the 28th of a year that has none. */
static char *
move_date (const char *iso, int years)
{
  int year, month, day;

  if (!hd_date_is_valid (iso) || sscanf (iso, "%d-%d-%d", &year, &month, &day) != 3)
    return g_strdup (iso);
  year += years;
  if (month == 2 && day == 29 && !g_date_is_leap_year (year))
    day = 28;
  return g_strdup_printf ("%04d-%02d-%02d", year, month, day);
}

static gboolean
move_match_cb (const GMatchInfo *match, GString *result, gpointer data)
{
  Clone *clone = data;
  g_autofree char *day = g_match_info_fetch (match, 1), *of = g_match_info_fetch (match, 2), *month = g_match_info_fetch (match, 3);
  g_autofree char *in = g_match_info_fetch (match, 4), *year = g_match_info_fetch (match, 5);
  gint64 moved = g_ascii_strtoll (year, NULL, 10) + clone->years;
  gboolean leap_day = g_ascii_strtoll (day, NULL, 10) == 29 && g_ascii_strtoll (month, NULL, 10) == 2;

  g_string_append_printf (result, "%s%s%s%s%" PRId64, leap_day && !g_date_is_leap_year (moved) ? "28" : day, of, month, in, moved);
  return FALSE;
}

/* A wording says the date that the rule holds, "10/6/2023" or in words, so it moves with it. Years that stand
 * alone may be names of something, and stay. */
static char *
move_wording (Clone *clone, const char *text)
{
  g_autoptr (GRegex) dates = g_regex_new ("(\\d{1,2})(\\s*[/.-]\\s*|\\s+tháng\\s+)(\\d{1,2})(\\s*[/.-]\\s*|\\s+năm\\s+)(\\d{4})", 0, 0, NULL);
  char *moved = g_regex_replace_eval (dates, text, -1, 0, 0, move_match_cb, clone, NULL);

  return moved == NULL ? g_strdup (text) : moved;
}

/* Copies a record into the new plan. dates and wordings are lists of fields ended by -1. */
static HdRecord *
copy_record (Clone *clone, HdRecord *old, guint plan_field, const int *dates, const int *wordings)
{
  HdRecord *copy = hd_record_copy (old);

  hd_record_set_id (copy, 0);
  hd_record_set_int (copy, plan_field, clone->to);
  for (guint i = 0; dates[i] >= 0; i++) {
    g_autofree char *moved = move_date (hd_record_text (copy, dates[i]), clone->years);

    hd_record_set_text (copy, dates[i], moved);
  }
  for (guint i = 0; wordings[i] >= 0; i++) {
    g_autofree char *moved = move_wording (clone, hd_record_text (copy, wordings[i]));

    hd_record_set_text (copy, wordings[i], moved);
  }
  return copy;
}

static gboolean
save_copy (Clone *clone, HdRecord *copy, gint64 old, GError **error)
{
  gint64 id;

  if (!hd_store_save (clone->store, copy, error))
    return FALSE;
  id = hd_record_id (copy);
  g_hash_table_insert (clone->ids, g_memdup2 (&old, sizeof old), g_memdup2 (&id, sizeof id));
  return TRUE;
}

/* Copies all records of a type, then sets what refers to others of the same type. */
static gboolean
copy_all (Clone *clone, GType type, guint plan_field, const int *dates, const int *wordings, const int *refs, int parent, GError **error)
{
  g_autoptr (GPtrArray) all = hd_store_find_ref (clone->store, type, "plan", clone->from, error);
  g_autoptr (GPtrArray) under = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; all != NULL && i < all->len; i++) {
    HdRecord *old = g_ptr_array_index (all, i);
    g_autoptr (HdRecord) copy = copy_record (clone, old, plan_field, dates, wordings);

    for (guint j = 0; refs[j] >= 0; j++)
      hd_record_set_int (copy, refs[j], copy_of (clone, hd_record_int (old, refs[j])));
    if (parent >= 0)
      hd_record_set_int (copy, parent, 0);
    if (!save_copy (clone, copy, hd_record_id (old), error))
      return FALSE;
    if (parent >= 0 && hd_record_int (old, parent) != 0)
      g_ptr_array_add (under, g_object_ref (old));
  }
  for (guint i = 0; i < under->len; i++) {
    HdRecord *old = g_ptr_array_index (under, i);
    g_autoptr (HdRecord) copy = hd_store_get (clone->store, type, copy_of (clone, hd_record_id (old)), error);

    if (copy == NULL)
      return FALSE;
    hd_record_set_int (copy, parent, copy_of (clone, hd_record_int (old, parent)));
    if (!hd_store_save (clone->store, copy, error))
      return FALSE;
  }
  return all != NULL;
}

/* Units of movements and of tasks hang on what was copied before. */
static gboolean
copy_links (Clone *clone, GType type, const char *owner, guint owner_field, GType owner_type, GError **error)
{
  g_autoptr (GPtrArray) owners = hd_store_find_ref (clone->store, owner_type, "plan", clone->from, error);

  for (guint i = 0; owners != NULL && i < owners->len; i++) {
    gint64 id = hd_record_id (g_ptr_array_index (owners, i));
    g_autoptr (GPtrArray) links = hd_store_find_ref (clone->store, type, owner, id, error);

    for (guint j = 0; links != NULL && j < links->len; j++) {
      g_autoptr (HdRecord) copy = hd_record_copy (g_ptr_array_index (links, j));

      hd_record_set_id (copy, 0);
      hd_record_set_int (copy, owner_field, copy_of (clone, id));
      if (!hd_store_save (clone->store, copy, error))
        return FALSE;
    }
    if (links == NULL)
      return FALSE;
  }
  return owners != NULL;
}

/* Only those that will still be in force, with their files. */
static gboolean
copy_bases (Clone *clone, GError **error)
{
  g_autoptr (GPtrArray) bases = hd_store_find_ref (clone->store, HD_TYPE_LEGAL_BASIS, "plan", clone->from, error);

  for (guint i = 0; bases != NULL && i < bases->len; i++) {
    HdRecord *old = g_ptr_array_index (bases, i);
    const char *to = hd_record_text (old, HD_LEGAL_BASIS_VALID_TO);
    g_autoptr (HdRecord) copy = NULL;
    g_autoptr (GPtrArray) files = NULL;

    if (*to != '\0' && strcmp (to, clone->first) < 0)
      continue;
    copy = hd_record_copy (old);
    hd_record_set_id (copy, 0);
    hd_record_set_int (copy, HD_LEGAL_BASIS_PLAN, clone->to);
    if (!save_copy (clone, copy, hd_record_id (old), error) ||
        (files = hd_attachment_list (clone->store, "legal_basis", hd_record_id (old), error)) == NULL)
      return FALSE;
    for (guint j = 0; j < files->len; j++) {
      g_autoptr (HdAttachment) shared = hd_attachment_share (clone->store, g_ptr_array_index (files, j), "legal_basis", hd_record_id (copy), error);

      if (shared == NULL)
        return FALSE;
    }
  }
  return bases != NULL;
}

/* What the money is for, without the money. */
static gboolean
copy_budget (Clone *clone, GError **error)
{
  static const guint money[] = { HD_BUDGET_LINE_ESTIMATE, HD_BUDGET_LINE_APPRAISED, HD_BUDGET_LINE_APPROVED, HD_BUDGET_LINE_SPENT };
  static const guint texts[] = { HD_BUDGET_LINE_APPRAISED_ON, HD_BUDGET_LINE_APPROVED_ON, HD_BUDGET_LINE_NUMBER };
  g_autoptr (GPtrArray) lines = hd_store_find_ref (clone->store, HD_TYPE_BUDGET_LINE, "plan", clone->from, error);

  for (guint i = 0; lines != NULL && i < lines->len; i++) {
    g_autoptr (HdRecord) copy = hd_record_copy (g_ptr_array_index (lines, i));

    hd_record_set_id (copy, 0);
    hd_record_set_int (copy, HD_BUDGET_LINE_PLAN, clone->to);
    hd_record_set_int (copy, HD_BUDGET_LINE_YEAR, hd_record_int (copy, HD_BUDGET_LINE_YEAR) + clone->years);
    hd_record_set_int (copy, HD_BUDGET_LINE_TASK, copy_of (clone, hd_record_int (copy, HD_BUDGET_LINE_TASK)));
    hd_record_set_text (copy, HD_BUDGET_LINE_STATE, "drafted");
    for (guint j = 0; j < G_N_ELEMENTS (money); j++)
      hd_record_set_int (copy, money[j], 0);
    for (guint j = 0; j < G_N_ELEMENTS (texts); j++)
      hd_record_set_text (copy, texts[j], "");
    if (!hd_store_save (clone->store, copy, error))
      return FALSE;
  }
  return lines != NULL;
}

/* The plan itself: not issued yet, and its text is still to be written. */
static gboolean
copy_plan (Clone *clone, HdRecord *old, gint64 first_year, GError **error)
{
  gint64 start = hd_record_int (old, HD_PLAN_PERIOD_START), end = hd_record_int (old, HD_PLAN_PERIOD_END);
  g_autofree char *before = g_strdup_printf ("%" PRId64 " - %" PRId64, start, end);
  g_autofree char *after = g_strdup_printf ("%" PRId64 " - %" PRId64, first_year, first_year + end - start);
  g_autoptr (GString) title = g_string_new (hd_record_text (old, HD_PLAN_TITLE));
  g_autoptr (HdRecord) plan = hd_record_copy (old);

  hd_record_set_id (plan, 0);
  if (g_string_replace (title, before, after, 0) == 0)
    g_string_append_printf (title, " (%s)", after);
  hd_record_set_text (plan, HD_PLAN_TITLE, title->str);
  hd_record_set_text (plan, HD_PLAN_NUMBER, "");
  hd_record_set_text (plan, HD_PLAN_ISSUED, "");
  hd_record_set_text (plan, HD_PLAN_BODY, "");
  hd_record_set_int (plan, HD_PLAN_PERIOD_START, first_year);
  hd_record_set_int (plan, HD_PLAN_PERIOD_END, first_year + end - start);
  hd_record_set_int (plan, HD_PLAN_CLOSED, FALSE);
  hd_record_set_int (plan, HD_PLAN_REPLACES, hd_record_id (old));
  if (!hd_store_save (clone->store, plan, error))
    return FALSE;
  clone->to = hd_record_id (plan);
  return TRUE;
}

static gboolean
copy_records (Clone *clone, GError **error)
{
  static const int none[] = { -1 };
  static const int target_dates[] = { HD_TARGET_DUE, -1 }, target_wordings[] = { HD_TARGET_WORDING, HD_TARGET_NOTE, -1 };
  static const int obligation_dates[] = { HD_OBLIGATION_DUE, -1 };
  static const int obligation_wordings[] = { HD_OBLIGATION_WORDING, HD_OBLIGATION_WORDING_OTHER, HD_OBLIGATION_NOTE, -1 };
  static const int obligation_refs[] = { HD_OBLIGATION_MOVEMENT, -1 };
  static const int task_dates[] = { HD_TASK_DUE, -1 }, task_wordings[] = { HD_TASK_WORDING, HD_TASK_TITLE, HD_TASK_NOTE, -1 };
  static const int task_refs[] = { HD_TASK_TARGET, HD_TASK_OBLIGATION, -1 };

  return copy_bases (clone, error) &&
         copy_all (clone, HD_TYPE_MOVEMENT, HD_MOVEMENT_PLAN, none, none, none, HD_MOVEMENT_PARENT, error) &&
         copy_links (clone, HD_TYPE_MOVEMENT_UNIT, "movement", HD_MOVEMENT_UNIT_MOVEMENT, HD_TYPE_MOVEMENT, error) &&
         copy_all (clone, HD_TYPE_TARGET, HD_TARGET_PLAN, target_dates, target_wordings, none, -1, error) &&
         copy_all (clone, HD_TYPE_OBLIGATION, HD_OBLIGATION_PLAN, obligation_dates, obligation_wordings, obligation_refs, -1, error) &&
         copy_all (clone, HD_TYPE_TASK, HD_TASK_PLAN, task_dates, task_wordings, task_refs, HD_TASK_PARENT, error) &&
         copy_links (clone, HD_TYPE_TASK_UNIT, "task", HD_TASK_UNIT_TASK, HD_TYPE_TASK, error) && copy_budget (clone, error);
}

gint64
hd_plan_clone (HdStore *store, gint64 plan, gint64 first_year, GError **error)
{
  g_autoptr (HdRecord) old = hd_store_get (store, HD_TYPE_PLAN, plan, error);
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  Clone clone = { store, plan, 0, 0, "", ids };

  if (old == NULL)
    return 0;
  if (first_year <= hd_record_int (old, HD_PLAN_PERIOD_START) || first_year > 2100) {
    g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("The next plan begins after the first year of this one, %d. Give a later year"),
                 (int) hd_record_int (old, HD_PLAN_PERIOD_START));
    return 0;
  }
  clone.years = first_year - hd_record_int (old, HD_PLAN_PERIOD_START);
  g_snprintf (clone.first, sizeof clone.first, "%04d-01-01", (int) first_year);
  if (!hd_store_begin (store, _("Next plan"), error))
    return 0;
  if (!copy_plan (&clone, old, first_year, error) || !copy_records (&clone, error)) {
    hd_store_rollback (store);
    return 0;
  }
  return hd_store_commit (store, error) ? clone.to : 0;
}

gboolean
hd_plan_set_closed (HdStore *store, gint64 plan, gboolean closed, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_PLAN, plan, error);

  if (record == NULL)
    return FALSE;
  if (hd_record_bool (record, HD_PLAN_CLOSED) == closed)
    return TRUE;
  hd_record_set_int (record, HD_PLAN_CLOSED, closed);
  if (!hd_store_begin (store, closed ? _("Close the plan") : _("Open the plan again"), error))
    return FALSE;
  if (!hd_store_save (store, record, error)) {
    hd_store_rollback (store);
    return FALSE;
  }
  return hd_store_commit (store, error);
}

gboolean
hd_legal_basis_in_force (HdRecord *basis, const char *day)
{
  const char *from = hd_record_text (basis, HD_LEGAL_BASIS_VALID_FROM), *to = hd_record_text (basis, HD_LEGAL_BASIS_VALID_TO);

  return (*from == '\0' || strcmp (from, day) <= 0) && (*to == '\0' || strcmp (to, day) >= 0);
}

static int
by_position (gconstpointer a, gconstpointer b)
{
  HdRecord *left = *(HdRecord **) a, *right = *(HdRecord **) b;
  gint64 difference = (hd_record_int (left, HD_LEGAL_BASIS_PLAN) == 0) - (hd_record_int (right, HD_LEGAL_BASIS_PLAN) == 0);

  if (difference == 0)
    difference = hd_record_int (left, HD_LEGAL_BASIS_POSITION) - hd_record_int (right, HD_LEGAL_BASIS_POSITION);
  if (difference == 0)
    difference = hd_record_id (left) - hd_record_id (right);
  return (difference > 0) - (difference < 0);
}

GPtrArray *
hd_legal_bases (HdStore *store, gint64 plan, GError **error)
{
  g_autoptr (GPtrArray) bases = hd_store_get_all (store, HD_TYPE_LEGAL_BASIS, error);

  for (guint i = 0; bases != NULL && i < bases->len;) {
    gint64 of = hd_record_int (g_ptr_array_index (bases, i), HD_LEGAL_BASIS_PLAN);

    if (of == 0 || of == plan)
      i++;
    else
      g_ptr_array_remove_index (bases, i);
  }
  if (bases != NULL)
    g_ptr_array_sort (bases, by_position);
  return g_steal_pointer (&bases);
}

/* "Căn cứ …": as the basis words itself, else made from what it is. */
static char *
clause_of (HdRecord *basis)
{
  static const char *const openings[] = { "can cu ", "thuc hien ", "theo " };
  g_autofree char *text = g_strdup (hd_record_text (basis, HD_LEGAL_BASIS_CLAUSE));
  g_autofree char *fold = NULL;
  gsize length;

  g_strstrip (text);
  if (*text == '\0') {
    g_free (text);
    text = g_strstrip (g_strdup_printf ("%s %s %s", hd_record_text (basis, HD_LEGAL_BASIS_KIND),
                                        hd_record_text (basis, HD_LEGAL_BASIS_NUMBER), hd_record_text (basis, HD_LEGAL_BASIS_TITLE)));
  }
  for (length = strlen (text); length > 0 && strchr (" ;.,", text[length - 1]) != NULL; length--)
    text[length - 1] = '\0';
  fold = hd_text_fold (text);
  for (guint i = 0; i < G_N_ELEMENTS (openings); i++)
    if (g_str_has_prefix (fold, openings[i]))
      return g_steal_pointer (&text);
  return g_strconcat ("Căn cứ ", text, NULL);
}

char *
hd_legal_bases_text (HdStore *store, gint64 plan, const char *day, GError **error)
{
  g_autoptr (GPtrArray) bases = hd_legal_bases (store, plan, error);
  GString *text;

  if (bases == NULL)
    return NULL;
  text = g_string_new (NULL);
  for (guint i = 0; i < bases->len; i++) {
    HdRecord *basis = g_ptr_array_index (bases, i);
    g_autofree char *clause = NULL;

    if (!hd_legal_basis_in_force (basis, day))
      continue;
    clause = clause_of (basis);
    g_string_append_printf (text, "%s%s", text->len > 0 ? ";\n" : "", clause);
  }
  if (text->len > 0)
    g_string_append_c (text, '.');
  return g_string_free (text, FALSE);
}
