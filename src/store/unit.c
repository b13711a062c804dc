/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "reorganise.h"
#include "unit.h"
#include "text.h"

const HdChoice hd_unit_kinds[] = {
  { "office",     N_("Office") },
  { "party",      N_("Party body") },
  { "front",      N_("Fatherland Front") },
  { "union",      N_("Mass organisation") },
  { "force",      N_("Armed forces") },
  { "ward",       N_("Ward or commune") },
  { "public",     N_("Public service unit") },
  { "school",     N_("School") },
  { "health",     N_("Health service") },
  { "enterprise", N_("Enterprise") },
  { "other",      N_("Other") },
  { NULL }
};

static const HdField unit_fields[] = {
  [HD_UNIT_CODE]       = { "code", N_("Code"), HD_TEXT, HD_FIELD_FORM },
  [HD_UNIT_NAME]       = { "name", N_("Name"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_UNIT_SHORT_NAME] = { "short_name", N_("Short name"), HD_TEXT, HD_FIELD_FORM },
  [HD_UNIT_KIND]       = { "kind", N_("Kind"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_unit_kinds },
  [HD_UNIT_ALIASES]    = { "aliases", N_("Other names"), HD_TEXT },
  [HD_UNIT_PARENT]     = { "parent", N_("Under"), HD_REF, HD_FIELD_FORM, .ref = "unit" },
  [HD_UNIT_CLUSTER]    = { "cluster", N_("Emulation cluster"), HD_REF, HD_FIELD_FORM, .ref = "cluster" },
  [HD_UNIT_HEAD]       = { "head", N_("Head of the unit"), HD_TEXT, HD_FIELD_FORM },
  [HD_UNIT_CONTACT]    = { "contact", N_("Officer in charge"), HD_TEXT, HD_FIELD_FORM | HD_FIELD_PRIVATE },
  [HD_UNIT_PHONE]      = { "phone", N_("Telephone"), HD_TEXT, HD_FIELD_FORM | HD_FIELD_PRIVATE },
  [HD_UNIT_EMAIL]      = { "email", N_("E-mail"), HD_TEXT, HD_FIELD_FORM | HD_FIELD_PRIVATE },
  [HD_UNIT_VALID_FROM] = { "valid_from", N_("From"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_UNIT_VALID_TO]   = { "valid_to", N_("Until"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_UNIT_NAME_KEY]   = { "name_key", "", HD_TEXT, HD_FIELD_DERIVED },
  [HD_UNIT_NAME_SORT]  = { "name_sort", "", HD_TEXT, HD_FIELD_DERIVED },
  [HD_UNIT_NOTE]       = { "note", N_("Notes"), HD_LONG_TEXT, HD_FIELD_FORM },
};

/* The day after the last one who had the role, "" if nobody is known. (transfer full) */
static char *
role_since (HdStore *store, gint64 unit, const char *role)
{
  g_autoptr (GPtrArray) contacts = hd_store_find_ref (store, HD_TYPE_CONTACT, "unit", unit, NULL);
  const char *latest = "";

  for (guint i = 0; contacts != NULL && i < contacts->len; i++) {
    HdRecord *contact = g_ptr_array_index (contacts, i);

    if (strcmp (hd_record_text (contact, HD_CONTACT_ROLE), role) == 0 && strcmp (hd_record_text (contact, HD_CONTACT_VALID_TO), latest) > 0)
      latest = hd_record_text (contact, HD_CONTACT_VALID_TO);
  }
  return g_strdup (latest);
}

/* Whoever was head or officer before is not lost when another name is written over it. A
 * name spelt better is the same person. */
static gboolean
keep_former (HdRecord *self, HdStore *store, guint field, const char *role, GError **error)
{
  g_autoptr (HdRecord) before = NULL;
  g_autoptr (HdRecord) contact = NULL;
  g_autofree char *was = NULL, *is = NULL, *since = NULL, *today = hd_date_today ();

  if (store == NULL || hd_record_is_new (self) || !hd_record_field_dirty (self, field))
    return TRUE;
  before = hd_store_get (store, HD_TYPE_UNIT, hd_record_id (self), NULL);
  if (before == NULL || *hd_record_text (before, field) == '\0')
    return TRUE;
  was = hd_text_fold (hd_record_text (before, field));
  is = hd_text_fold (hd_record_text (self, field));
  if (strcmp (was, is) == 0)
    return TRUE;
  since = role_since (store, hd_record_id (self), role);
  contact = g_object_new (HD_TYPE_CONTACT, "unit", hd_record_id (self), "role", role, "full-name", hd_record_text (before, field),
                          "valid-from", since, "valid-to", today, NULL);
  /* The numbers in the unit's record are the officer's. */
  if (field == HD_UNIT_CONTACT) {
    hd_record_set_text (contact, HD_CONTACT_PHONE, hd_record_text (before, HD_UNIT_PHONE));
    hd_record_set_text (contact, HD_CONTACT_EMAIL, hd_record_text (before, HD_UNIT_EMAIL));
  }
  return hd_store_save (store, contact, error);
}

static gboolean
unit_prepare (HdRecord *self, HdStore *store, GError **error)
{
  g_autofree char *key = hd_text_key (hd_record_text (self, HD_UNIT_NAME));
  hd_record_set_text (self, HD_UNIT_NAME_KEY, key);
  g_autofree char *sort = hd_text_sort_key (hd_record_text (self, HD_UNIT_NAME));
  hd_record_set_text (self, HD_UNIT_NAME_SORT, sort);

  /* A unit under itself would make the tree endless. */
  for (gint64 up = hd_record_int (self, HD_UNIT_PARENT), depth = 0; up != 0 && store != NULL; depth++) {
    g_autoptr (HdRecord) above = NULL;

    if (up == hd_record_id (self) || depth > 16) {
      hd_record_set_bad_field (self, HD_UNIT_PARENT);
      g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("A unit cannot stand under itself"));
      return FALSE;
    }
    above = hd_store_get (store, HD_TYPE_UNIT, up, NULL);
    up = above == NULL ? 0 : hd_record_int (above, HD_UNIT_PARENT);
  }
  return keep_former (self, store, HD_UNIT_HEAD, "head", error) && keep_former (self, store, HD_UNIT_CONTACT, "officer", error);
}

HD_DEFINE_RECORD_WITH_CODE (HdUnit, hd_unit, "unit", N_("Unit"), unit_fields,
                            klass->prepare = unit_prepare)

static const HdField cluster_fields[] = {
  [HD_CLUSTER_NAME]     = { "name", N_("Name"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_CLUSTER_POSITION] = { "position", N_("Order"), HD_INT },
};
HD_DEFINE_RECORD (HdCluster, hd_cluster, "cluster", N_("Emulation cluster"), cluster_fields)

static const HdField cluster_head_fields[] = {
  [HD_CLUSTER_HEAD_CLUSTER] = { "cluster", N_("Cluster"), HD_REF, HD_FIELD_REQUIRED, .ref = "cluster" },
  [HD_CLUSTER_HEAD_YEAR]    = { "year", N_("Year"), HD_INT, HD_FIELD_REQUIRED, .min = 1990, .max = 2100 },
  [HD_CLUSTER_HEAD_UNIT]    = { "unit", N_("Head unit"), HD_REF, HD_FIELD_REQUIRED, .ref = "unit" },
};
HD_DEFINE_RECORD (HdClusterHead, hd_cluster_head, "cluster_head", N_("Head of a cluster"), cluster_head_fields)

static const HdField headcount_fields[] = {
  [HD_HEADCOUNT_UNIT]        = { "unit", N_("Unit"), HD_REF, HD_FIELD_REQUIRED, .ref = "unit" },
  [HD_HEADCOUNT_YEAR]        = { "year", N_("Year"), HD_INT, HD_FIELD_REQUIRED | HD_FIELD_FORM, .min = 1990, .max = 2100 },
  [HD_HEADCOUNT_COLLECTIVES] = { "collectives", N_("Collectives"), HD_INT, HD_FIELD_FORM, .min = 0, .max = 100000 },
  [HD_HEADCOUNT_PEOPLE]      = { "people", N_("People"), HD_INT, HD_FIELD_FORM, .min = 0, .max = 1000000 },
  [HD_HEADCOUNT_AS_OF]       = { "as_of", N_("As of"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_HEADCOUNT_SOURCE]      = { "source", N_("Source"), HD_TEXT, HD_FIELD_FORM },
};

static gboolean
headcount_prepare (HdRecord *self, HdStore *store, GError **error)
{
  g_autoptr (GPtrArray) others = hd_store_find_ref (store, HD_TYPE_HEADCOUNT, "unit", hd_record_int (self, HD_HEADCOUNT_UNIT), error);

  if (others == NULL)
    return FALSE;
  for (guint i = 0; i < others->len; i++) {
    HdRecord *other = g_ptr_array_index (others, i);

    if (hd_record_id (other) != hd_record_id (self) &&
        hd_record_int (other, HD_HEADCOUNT_YEAR) == hd_record_int (self, HD_HEADCOUNT_YEAR)) {
      hd_record_set_bad_field (self, HD_HEADCOUNT_YEAR);
      g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("This unit already has a head-count for that year"));
      return FALSE;
    }
  }
  return TRUE;
}

HD_DEFINE_RECORD_WITH_CODE (HdHeadcount, hd_headcount, "headcount", N_("Head-count"), headcount_fields,
                            klass->prepare = headcount_prepare)
