/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The rules of a contest: told, and made for another year. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include "contest.h"
#include "exchange/contest-file.h"
#include "store/contest.h"
#include "store/text.h"

/* A record as an object: what its fields are called, without the references of the file. */
static JsonObject *
record_object (HdRecord *record)
{
  JsonObject *object = json_object_new ();
  guint n;
  const HdField *fields = hd_record_type_fields (G_OBJECT_TYPE (record), &n);

  for (guint i = 0; i < n; i++)
    switch (fields[i].kind) {
      case HD_INT:
        json_object_set_int_member (object, fields[i].name, hd_record_int (record, i));
        break;
      case HD_BOOL:
        json_object_set_boolean_member (object, fields[i].name, hd_record_bool (record, i));
        break;
      case HD_REF:
        break;
      default:
        json_object_set_string_member (object, fields[i].name, hd_record_text (record, i));
    }
  return object;
}

static JsonArray *
record_array (GPtrArray *records)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < records->len; i++)
    json_array_add_object_element (array, record_object (g_ptr_array_index (records, i)));
  return array;
}

/* The code of the kind that a scale or prize is for, "" for all. (transfer full) */
static char *
kind_code (CtlContest *self, gint64 kind)
{
  g_autoptr (HdRecord) record = kind == 0 ? NULL : hd_store_get (self->store, HD_TYPE_CONTEST_KIND, kind, NULL);

  return g_strdup (record == NULL ? "" : hd_record_text (record, HD_CONTEST_KIND_CODE));
}

static void
print_lines (CtlContest *self, HdRecord *contest, GPtrArray *kinds, GPtrArray *rounds, GPtrArray *rubrics, GPtrArray *prizes, GPtrArray *problems)
{
  ctl_print ("%s\n%s: %s\n", hd_record_text (contest, HD_CONTEST_NAME), _("Status"),
             _(hd_choice_label (hd_contest_states, hd_record_text (contest, HD_CONTEST_STATE))));
  for (guint i = 0; i < kinds->len; i++) {
    HdRecord *kind = g_ptr_array_index (kinds, i);

    ctl_print ("%s\t%s\t%" PRId64 "\t%" PRId64 "\n", hd_record_text (kind, HD_CONTEST_KIND_CODE), hd_record_text (kind, HD_CONTEST_KIND_NAME),
               hd_record_int (kind, HD_CONTEST_KIND_MAX_WORDS), hd_record_int (kind, HD_CONTEST_KIND_MAX_SECONDS));
  }
  for (guint i = 0; i < rounds->len; i++) {
    HdRecord *round = g_ptr_array_index (rounds, i);
    g_autofree char *threshold = hd_number_format_hundredths (hd_record_int (round, HD_CONTEST_ROUND_THRESHOLD));

    ctl_print ("%s\t%s\t%" PRId64 "\t%s\t%s\n", hd_record_text (round, HD_CONTEST_ROUND_CODE), hd_record_text (round, HD_CONTEST_ROUND_NAME),
               hd_record_int (round, HD_CONTEST_ROUND_JUDGES), hd_record_text (round, HD_CONTEST_ROUND_METHOD), threshold);
  }
  for (guint i = 0; i < rubrics->len; i++) {
    HdRecord *rubric = g_ptr_array_index (rubrics, i);
    g_autoptr (GPtrArray) criteria = hd_rubric_criteria (self->store, hd_record_id (rubric), NULL);
    g_autofree char *kind = kind_code (self, hd_record_int (rubric, HD_RUBRIC_KIND));

    if (hd_record_bool (rubric, HD_RUBRIC_ENDED))
      continue;
    ctl_print ("%s\t%" PRId64 "\t%s\n", hd_record_text (rubric, HD_RUBRIC_NAME), hd_record_int (rubric, HD_RUBRIC_VERSION), kind);
    for (guint c = 0; criteria != NULL && c < criteria->len; c++) {
      HdRecord *criterion = g_ptr_array_index (criteria, c);
      g_autofree char *maximum = hd_number_format_hundredths (hd_record_int (criterion, HD_CRITERION_MAXIMUM));
      g_autofree char *step = hd_number_format_hundredths (hd_record_int (criterion, HD_CRITERION_STEP));

      ctl_print ("\t%s\t%s\t%s\t%s\n", hd_record_text (criterion, HD_CRITERION_CODE), hd_record_text (criterion, HD_CRITERION_NAME), maximum, step);
    }
  }
  for (guint i = 0; i < prizes->len; i++) {
    HdRecord *prize = g_ptr_array_index (prizes, i);
    g_autofree char *kind = kind_code (self, hd_record_int (prize, HD_PRIZE_KIND));

    ctl_print ("%s\t%s\t%" PRId64 "\t%" PRId64 "\n", kind, hd_record_text (prize, HD_PRIZE_NAME), hd_record_int (prize, HD_PRIZE_SLOTS),
               hd_record_int (prize, HD_PRIZE_MONEY));
  }
  ctl_print ("%s\n", hd_record_text (contest, HD_CONTEST_TIE_BREAKS));
  for (guint i = 0; i < problems->len; i++)
    ctl_print ("%s\n", (char *) g_ptr_array_index (problems, i));
}

static void
print_object (CtlContest *self, HdRecord *contest, GPtrArray *kinds, GPtrArray *rounds, GPtrArray *rubrics, GPtrArray *prizes, GPtrArray *problems)
{
  JsonObject *object = record_object (contest);
  JsonArray *scales = json_array_new (), *sentences = json_array_new (), *given = record_array (prizes);

  for (guint i = 0; i < rubrics->len; i++) {
    HdRecord *rubric = g_ptr_array_index (rubrics, i);
    g_autoptr (GPtrArray) criteria = hd_rubric_criteria (self->store, hd_record_id (rubric), NULL);
    g_autofree char *kind = kind_code (self, hd_record_int (rubric, HD_RUBRIC_KIND));
    JsonObject *scale = record_object (rubric);

    json_object_set_string_member (scale, "kind", kind);
    if (criteria != NULL)
      json_object_set_array_member (scale, "criteria", record_array (criteria));
    json_array_add_object_element (scales, scale);
  }
  for (guint i = 0; i < prizes->len; i++) {
    g_autofree char *kind = kind_code (self, hd_record_int (g_ptr_array_index (prizes, i), HD_PRIZE_KIND));

    json_object_set_string_member (json_array_get_object_element (given, i), "kind", kind);
  }
  for (guint i = 0; i < problems->len; i++)
    json_array_add_string_element (sentences, g_ptr_array_index (problems, i));
  json_object_set_array_member (object, "kinds", record_array (kinds));
  json_object_set_array_member (object, "rounds", record_array (rounds));
  json_object_set_array_member (object, "rubrics", scales);
  json_object_set_array_member (object, "prizes", given);
  json_object_set_array_member (object, "problems", sentences);
  ctl_print_object (object);
}

static CtlStatus
print_rules (CtlContest *self, GError **error)
{
  g_autoptr (HdRecord) contest = hd_store_get (self->store, HD_TYPE_CONTEST, self->contest, error);
  g_autoptr (GPtrArray) kinds = contest == NULL ? NULL : hd_contest_kinds (self->store, self->contest, error);
  g_autoptr (GPtrArray) rounds = kinds == NULL ? NULL : hd_contest_rounds (self->store, self->contest, error);
  g_autoptr (GPtrArray) rubrics = rounds == NULL ? NULL : hd_store_find_ref (self->store, HD_TYPE_RUBRIC, "contest", self->contest, error);
  g_autoptr (GPtrArray) prizes = rubrics == NULL ? NULL : hd_contest_prizes (self->store, self->contest, error);
  g_autoptr (GPtrArray) problems = prizes == NULL ? NULL : hd_contest_problems (self->store, self->contest, error);

  if (problems == NULL)
    return CTL_REFUSED;
  (self->call->json ? print_object : print_lines) (self, contest, kinds, rounds, rubrics, prizes, problems);
  return problems->len == 0 ? CTL_DONE : CTL_REFUSED;
}

/* From the newest contest of the years before, or from the shipped rules. */
static gint64
make (HdStore *store, gint64 year, gboolean shipped, GError **error)
{
  g_autoptr (GPtrArray) all = hd_store_get_all (store, HD_TYPE_CONTEST, error);
  HdRecord *last = NULL;

  if (all == NULL)
    return 0;
  if (hd_contest_of_year (store, year) != 0) {
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("there is a contest of %" PRId64 " already"), year);
    return 0;
  }
  for (guint i = 0; i < all->len && !shipped; i++) {
    HdRecord *contest = g_ptr_array_index (all, i);

    if (hd_record_int (contest, HD_CONTEST_YEAR) < year &&
        (last == NULL || hd_record_int (contest, HD_CONTEST_YEAR) >= hd_record_int (last, HD_CONTEST_YEAR)))
      last = contest;
  }
  return last == NULL ? hd_contest_from_rules (store, year, error) : hd_contest_clone (store, hd_record_id (last), year, error);
}

CtlStatus
ctl_contest_rules (CtlContest *self, GError **error)
{
  const char *what = ctl_contest_argument (self, 0);
  g_autoptr (HdStore) store = NULL;
  CtlContest made = { self->call };

  if (what == NULL)
    return print_rules (self, error);
  if (strcmp (what, "new") != 0 && strcmp (what, "shipped") != 0) {
    g_set_error (error, CTL_ERROR, 0, _("rules: say nothing, new or shipped, not “%s”"), what);
    return CTL_USAGE;
  }
  if (self->call->year == 0) {
    g_set_error (error, CTL_ERROR, 0, _("--%s is missing"), "year");
    return CTL_USAGE;
  }
  made.store = store = ctl_open (self->call, FALSE, error);
  if (store == NULL || (made.contest = make (store, self->call->year, strcmp (what, "shipped") == 0, error)) == 0)
    return CTL_REFUSED;
  return print_rules (&made, error);
}
