/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Versions of criteria: a newer one ends the one before it. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "duty-private.h"
#include "text.h"

/* (transfer full): the versions of the same unit, for the same movement */
static GPtrArray *
versions (HdRecord *criteria, HdStore *store, GError **error)
{
  GPtrArray *all = hd_store_find_ref (store, HD_TYPE_CRITERIA, "unit", hd_record_int (criteria, HD_CRITERIA_UNIT), error);

  for (guint i = 0; all != NULL && i < all->len;)
    if (hd_record_int (g_ptr_array_index (all, i), HD_CRITERIA_MOVEMENT) != hd_record_int (criteria, HD_CRITERIA_MOVEMENT) ||
        hd_record_id (g_ptr_array_index (all, i)) == hd_record_id (criteria))
      g_ptr_array_remove_index (all, i);
    else
      i++;
  return all;
}

/* Since when it holds, as far as that is known. */
static const char *
begins (HdRecord *criteria)
{
  static const guint days[] = { HD_CRITERIA_VALID_FROM, HD_CRITERIA_ISSUED, HD_CRITERIA_RECEIVED };

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    if (hd_record_text (criteria, days[i])[0] != '\0')
      return hd_record_text (criteria, days[i]);
  return "";
}

gboolean
hd_criteria_prepare (HdRecord *self, HdStore *store, GError **error)
{
  const char *from = hd_record_text (self, HD_CRITERIA_VALID_FROM), *to = hd_record_text (self, HD_CRITERIA_VALID_TO);
  g_autoptr (GPtrArray) others = NULL;
  gint64 newest = 0;

  if (*from != '\0' && *to != '\0' && strcmp (to, from) < 0) {
    hd_record_set_bad_field (self, HD_CRITERIA_VALID_TO);
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("Criteria end on the day they begin, or later"));
    return FALSE;
  }
  if (hd_record_int (self, HD_CRITERIA_VERSION) != 0)
    return TRUE;
  others = versions (self, store, error);
  if (others == NULL)
    return FALSE;
  for (guint i = 0; i < others->len; i++)
    newest = MAX (newest, hd_record_int (g_ptr_array_index (others, i), HD_CRITERIA_VERSION));
  hd_record_set_int (self, HD_CRITERIA_VERSION, newest + 1);
  return TRUE;
}

/* The version before, if nobody said when it ended, ends on the day before this one begins. */
gboolean
hd_criteria_saved (HdRecord *self, HdStore *store, GError **error)
{
  g_autoptr (GPtrArray) others = NULL;
  g_autofree char *today = hd_date_today (), *last = NULL;
  const char *from = begins (self);

  if (strcmp (hd_record_text (self, HD_CRITERIA_STATE), "replaced") == 0)
    return TRUE;
  others = versions (self, store, error);
  last = hd_date_add_days (*from != '\0' ? from : today, -1);
  for (guint i = 0; others != NULL && i < others->len; i++) {
    g_autoptr (HdRecord) other = NULL;

    if (hd_record_int (g_ptr_array_index (others, i), HD_CRITERIA_VERSION) >= hd_record_int (self, HD_CRITERIA_VERSION) ||
        strcmp (hd_record_text (g_ptr_array_index (others, i), HD_CRITERIA_STATE), "replaced") == 0)
      continue;
    other = hd_store_get (store, HD_TYPE_CRITERIA, hd_record_id (g_ptr_array_index (others, i)), error);
    if (other == NULL)
      return FALSE;
    hd_record_set_text (other, HD_CRITERIA_STATE, "replaced");
    if (hd_record_text (other, HD_CRITERIA_VALID_TO)[0] == '\0')
      hd_record_set_text (other, HD_CRITERIA_VALID_TO, strcmp (last, begins (other)) < 0 ? begins (other) : last);
    if (!hd_store_save (store, other, error))
      return FALSE;
  }
  return others != NULL;
}

gboolean
hd_criteria_hold (HdStore *store, gint64 nomination, gint64 criteria, const char *line, gboolean met, const char *evidence, GError **error)
{
  g_autoptr (GPtrArray) checks = hd_store_find_ref (store, HD_TYPE_CRITERIA_CHECK, "nomination", nomination, error);
  g_autoptr (HdRecord) check = NULL;

  if (checks == NULL)
    return FALSE;
  for (guint i = 0; i < checks->len && check == NULL; i++)
    if (hd_record_int (g_ptr_array_index (checks, i), HD_CRITERIA_CHECK_CRITERIA) == criteria &&
        strcmp (hd_record_text (g_ptr_array_index (checks, i), HD_CRITERIA_CHECK_LINE), line) == 0)
      check = g_object_ref (g_ptr_array_index (checks, i));
  /* The wording is kept: a newer version says something else. */
  if (check == NULL)
    check = g_object_new (HD_TYPE_CRITERIA_CHECK, "nomination", nomination, "criteria", criteria, "line", line, NULL);
  hd_record_set_int (check, HD_CRITERIA_CHECK_MET, met);
  if (evidence != NULL)
    hd_record_set_text (check, HD_CRITERIA_CHECK_EVIDENCE, evidence);
  if (!hd_store_begin (store, _("Hold a criterion against a nomination"), error))
    return FALSE;
  if (hd_store_save (store, check, error) && hd_store_commit (store, error))
    return TRUE;
  hd_store_rollback (store);
  return FALSE;
}
