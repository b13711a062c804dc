/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "exemplar.h"
#include "sql-private.h"
#include "subject.h"
#include "text.h"

const HdChoice hd_subject_kinds[] = {
  { "individual", N_("Individual") },
  { "collective", N_("Collective") },
  { "household",  N_("Household") },
  { NULL }
};

const HdChoice hd_sexes[] = {
  { "male",   N_("Male") },
  { "female", N_("Female") },
  { NULL }
};

static const HdField subject_fields[] = {
  [HD_SUBJECT_KIND]         = { "kind", N_("Kind"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_subject_kinds },
  [HD_SUBJECT_FULL_NAME]    = { "full_name", N_("Full name"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_SUBJECT_BIRTH]        = { "birth", N_("Birth"), HD_DATE, HD_FIELD_FORM | HD_FIELD_PRIVATE },
  [HD_SUBJECT_UNIT]         = { "unit", N_("Unit"), HD_REF, HD_FIELD_FORM, .ref = "unit" },
  [HD_SUBJECT_NAME_KEY]     = { "name_key", "", HD_TEXT, HD_FIELD_DERIVED },
  [HD_SUBJECT_NAME_FOLD]    = { "name_fold", "", HD_TEXT, HD_FIELD_DERIVED },
  [HD_SUBJECT_HONORIFIC]    = { "honorific", N_("Form of address"), HD_TEXT, HD_FIELD_FORM },
  [HD_SUBJECT_SEX]          = { "sex", N_("Sex"), HD_CHOICE, HD_FIELD_FORM, .choices = hd_sexes },
  [HD_SUBJECT_POSITION]     = { "position", N_("Position"), HD_TEXT, HD_FIELD_FORM },
  [HD_SUBJECT_WORKPLACE]    = { "workplace", N_("Workplace or address"), HD_TEXT, HD_FIELD_FORM | HD_FIELD_PRIVATE },
  [HD_SUBJECT_ID_NUMBER]    = { "id_number", N_("Personal ID number"), HD_TEXT, HD_FIELD_FORM | HD_FIELD_PRIVATE },
  [HD_SUBJECT_PORTRAIT]     = { "portrait", N_("Portrait"), HD_REF, 0, .ref = "attachment" },
  [HD_SUBJECT_STAGE]        = { "stage", N_("Stage"), HD_CHOICE, HD_FIELD_FORM, .choices = hd_exemplar_stages },
  [HD_SUBJECT_FOLLOWING]    = { "following", N_("Followed"), HD_CHOICE, HD_FIELD_FORM, .choices = hd_exemplar_followings },
  [HD_SUBJECT_OWNER]        = { "owner", N_("Who looks after it"), HD_TEXT, HD_FIELD_FORM },
  [HD_SUBJECT_NEXT_REVIEW]  = { "next_review", N_("Next review"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_SUBJECT_TARGET_FORM]  = { "target_form", N_("Title aimed at"), HD_REF, HD_FIELD_FORM, .ref = "award_form" },
  [HD_SUBJECT_CONSENT]      = { "consent", N_("Consent to be told of"), HD_CHOICE, HD_FIELD_FORM, .choices = hd_consents },
  [HD_SUBJECT_CONSENT_DATE] = { "consent_date", N_("Date of consent"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_SUBJECT_DIED]         = { "died", N_("Died"), HD_DATE, HD_FIELD_FORM | HD_FIELD_PRIVATE },
  [HD_SUBJECT_DISCIPLINED]  = { "disciplined", N_("Disciplined, or under a procedure"), HD_TEXT, HD_FIELD_FORM | HD_FIELD_PRIVATE },
  [HD_SUBJECT_NAME_SORT]    = { "name_sort", "", HD_TEXT, HD_FIELD_DERIVED },
  [HD_SUBJECT_STORY_LINE]   = { "story_line", N_("Story in one line"), HD_LONG_TEXT, HD_FIELD_FORM },
  [HD_SUBJECT_STORY_SHORT]  = { "story_short", N_("Story in 150 words"), HD_LONG_TEXT, HD_FIELD_FORM },
  [HD_SUBJECT_STORY_FULL]   = { "story_full", N_("Full story"), HD_LONG_TEXT, HD_FIELD_FORM },
  [HD_SUBJECT_STORY_SPOKEN] = { "story_spoken", N_("Story to be told aloud"), HD_LONG_TEXT, HD_FIELD_FORM },
};

static gboolean
subject_prepare (HdRecord *self, HdStore *store, GError **error)
{
  g_autofree char *key = hd_text_key (hd_record_text (self, HD_SUBJECT_FULL_NAME));
  g_autofree char *fold = hd_text_fold (hd_record_text (self, HD_SUBJECT_FULL_NAME));
  gboolean is_person = strcmp (hd_record_text (self, HD_SUBJECT_KIND), "individual") == 0;
  g_autofree char *sort = is_person ? hd_text_name_sort_key (hd_record_text (self, HD_SUBJECT_FULL_NAME), HD_NAME_ORDER_GIVEN)
                                    : hd_text_sort_key (hd_record_text (self, HD_SUBJECT_FULL_NAME));

  hd_record_set_text (self, HD_SUBJECT_NAME_KEY, key);
  hd_record_set_text (self, HD_SUBJECT_NAME_FOLD, fold);
  hd_record_set_text (self, HD_SUBJECT_NAME_SORT, sort);
  /* An answer is worth what its date is; that of another answer does not count. */
  if (hd_record_field_dirty (self, HD_SUBJECT_CONSENT) && !hd_record_field_dirty (self, HD_SUBJECT_CONSENT_DATE)) {
    const char *consent = hd_record_text (self, HD_SUBJECT_CONSENT);
    gboolean answered = strcmp (consent, "given") == 0 || strcmp (consent, "refused") == 0;
    g_autofree char *today = answered ? hd_date_today () : g_strdup ("");

    hd_record_set_text (self, HD_SUBJECT_CONSENT_DATE, today);
  }
  /* Who stands on the board is followed unless somebody said otherwise. */
  if (*hd_record_text (self, HD_SUBJECT_STAGE) != '\0' && *hd_record_text (self, HD_SUBJECT_FOLLOWING) == '\0')
    hd_record_set_text (self, HD_SUBJECT_FOLLOWING, "active");
  return TRUE;
}

HD_DEFINE_RECORD_WITH_CODE (HdSubject, hd_subject, "subject", N_("Subject"), subject_fields,
                            klass->prepare = subject_prepare)

static const HdField subject_distinct_fields[] = {
  [HD_SUBJECT_DISTINCT_FIRST]  = { "first", N_("Subject"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "subject" },
  [HD_SUBJECT_DISTINCT_SECOND] = { "second", N_("Another subject"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "subject" },
};
HD_DEFINE_RECORD (HdSubjectDistinct, hd_subject_distinct, "subject_distinct", N_("Different subjects"), subject_distinct_fields)

static const HdField subject_merge_fields[] = {
  [HD_SUBJECT_MERGE_KEPT]        = { "kept", N_("Subject"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "subject" },
  [HD_SUBJECT_MERGE_MERGED]      = { "merged", "", HD_INT },
  [HD_SUBJECT_MERGE_FULL_NAME]   = { "full_name", N_("Merged subject"), HD_TEXT },
  [HD_SUBJECT_MERGE_MERGED_DATE] = { "merged_date", N_("Merged on"), HD_FULL_DATE },
  [HD_SUBJECT_MERGE_KIND]        = { "kind", "", HD_CHOICE, .choices = hd_subject_kinds },
  [HD_SUBJECT_MERGE_BIRTH]       = { "birth", "", HD_DATE, HD_FIELD_PRIVATE },
  [HD_SUBJECT_MERGE_UNIT]        = { "unit", "", HD_INT },
  [HD_SUBJECT_MERGE_NAME_KEY]    = { "name_key", "", HD_TEXT },
  [HD_SUBJECT_MERGE_BEFORE]      = { "before", "", HD_LONG_TEXT },
  [HD_SUBJECT_MERGE_GONE]        = { "gone", "", HD_LONG_TEXT },
  [HD_SUBJECT_MERGE_MOVED]       = { "moved", "", HD_LONG_TEXT },
};
HD_DEFINE_RECORD (HdSubjectMerge, hd_subject_merge_record, "subject_merge", N_("Merge of subjects"), subject_merge_fields)

gint64
hd_subject_find (HdStore *store, const char *kind, const char *full_name, const char *birth, gint64 unit)
{
  /* Those that are there, and those that were made part of another. */
  static const char *const statements[] = {
    "SELECT id FROM subject WHERE name_key = :key AND birth = :birth AND unit = :unit AND kind = :kind ORDER BY id LIMIT 1",
    "SELECT kept FROM subject_merge WHERE name_key = :key AND birth = :birth AND unit = :unit AND kind = :kind ORDER BY id DESC LIMIT 1",
  };
  g_autofree char *key = hd_text_key (full_name);

  for (guint i = 0; i < G_N_ELEMENTS (statements); i++) {
    g_auto (HdSql) sql = { 0 };

    if (!hd_sql_begin (&sql, hd_store_db (store), statements[i], NULL))
      return 0;
    hd_sql_bind_text (&sql, ":key", key);
    hd_sql_bind_text (&sql, ":birth", birth);
    hd_sql_bind_int (&sql, ":unit", unit);
    hd_sql_bind_text (&sql, ":kind", kind);
    if (hd_sql_step (&sql, NULL))
      return hd_sql_int (&sql, 0);
  }
  return 0;
}

/* Whether two partial dates can be of the same day: one is the beginning of the other. */
static gboolean
births_agree (const char *a, const char *b)
{
  return strncmp (a, b, MIN (strlen (a), strlen (b))) == 0;
}

gboolean
hd_subject_could_be (HdSubject *self, const char *kind, const char *full_name, const char *birth)
{
  HdRecord *record = HD_RECORD (self);
  g_autofree char *ours = hd_text_fold (hd_record_text (record, HD_SUBJECT_FULL_NAME));
  g_autofree char *theirs = hd_text_fold (full_name);

  return strcmp (ours, theirs) == 0 && strcmp (hd_record_text (record, HD_SUBJECT_KIND), kind) == 0 &&
         births_agree (hd_record_text (record, HD_SUBJECT_BIRTH), birth);
}

GPtrArray *
hd_subject_alike (HdStore *store, const char *kind, const char *full_name, const char *birth, GError **error)
{
  g_autofree char *fold = hd_text_fold (full_name);
  g_autoptr (GPtrArray) found = hd_store_find (store, HD_TYPE_SUBJECT, "name_fold", fold, error);

  for (guint i = 0; found != NULL && i < found->len;)
    if (!hd_subject_could_be (g_ptr_array_index (found, i), kind, full_name, birth))
      g_ptr_array_remove_index (found, i);
    else
      i++;
  return g_steal_pointer (&found);
}

gboolean
hd_subject_told_apart (HdStore *store, gint64 first, gint64 second)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT 1 FROM subject_distinct WHERE (first = :a AND second = :b)"
                     " OR (first = :b AND second = :a) LIMIT 1", NULL))
    return FALSE;
  hd_sql_bind_int (&sql, ":a", first);
  hd_sql_bind_int (&sql, ":b", second);
  return hd_sql_step (&sql, NULL);
}

gboolean
hd_subject_tell_apart (HdStore *store, gint64 first, gint64 second, GError **error)
{
  g_autoptr (HdRecord) distinct = g_object_new (HD_TYPE_SUBJECT_DISTINCT, NULL);

  if (first == second) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("This is one and the same record"));
    return FALSE;
  }
  if (hd_subject_told_apart (store, first, second))
    return TRUE;
  hd_record_set_int (distinct, HD_SUBJECT_DISTINCT_FIRST, first);
  hd_record_set_int (distinct, HD_SUBJECT_DISTINCT_SECOND, second);
  if (!hd_store_begin (store, _("Different People"), error))
    return FALSE;
  if (!hd_store_save (store, distinct, error)) {
    hd_store_rollback (store);
    return FALSE;
  }
  return hd_store_commit (store, error);
}
