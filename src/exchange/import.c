/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "import-match.h"
#include "import-private.h"
#include "store/nomination.h"
#include "store/text.h"

typedef struct {
  HdStore   *store;
  HdRoster  *roster;
  HdMatcher *matcher;
  HdImport  *import;
  GPtrArray *earlier;   /* (nullable) of HdImport: of the same call, not yet applied */
  char      *today;
} Preparer;

static void
row_free (HdImportRow *row)
{
  g_free (row->page);
  g_object_unref (row->nomination);
  g_free (row->unit);
  g_free (row->movement);
  g_free (row->award_form);
  g_free (row);
}

static void
problem_free (HdImportProblem *problem)
{
  g_free (problem->page);
  g_free (problem->column);
  g_free (problem->heading);
  g_free (problem->text);
  g_free (problem->message);
  g_free (problem);
}

static void
duplicate_free (HdImportDuplicate *duplicate)
{
  g_free (duplicate->page);
  g_free (duplicate->full_name);
  g_free (duplicate->birth);
  g_free (duplicate->unit);
  g_free (duplicate->other_name);
  g_free (duplicate->other_birth);
  g_free (duplicate->other_unit);
  g_free (duplicate->other_file);
  g_free (duplicate);
}

void
hd_import_free (HdImport *import)
{
  g_free (import->file);
  g_free (import->unit);
  g_free (import->chain_head);
  g_hash_table_unref (import->by_identity);
  g_hash_table_unref (import->by_fold);
  g_ptr_array_unref (import->rows);
  g_ptr_array_unref (import->problems);
  g_ptr_array_unref (import->notices);
  g_ptr_array_unref (import->duplicates);
  g_ptr_array_unref (import->new_units);
  g_ptr_array_unref (import->new_movements);
  g_free (import);
}

static HdImport *
import_new (HdStore *store, HdRoster *roster, const char *file)
{
  HdImport *import = g_new0 (HdImport, 1);

  import->file = g_strdup (file);
  import->encoding = roster->encoding;
  import->n_rows = roster->n_rows;
  import->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) row_free);
  import->problems = g_ptr_array_new_with_free_func ((GDestroyNotify) problem_free);
  import->notices = g_ptr_array_new_with_free_func ((GDestroyNotify) problem_free);
  import->duplicates = g_ptr_array_new_with_free_func ((GDestroyNotify) duplicate_free);
  import->new_units = g_ptr_array_new_with_free_func (g_free);
  import->new_movements = g_ptr_array_new_with_free_func (g_free);
  import->by_identity = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  import->by_fold = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  import->chain_head = hd_store_chain_head (store);
  return import;
}

static void
add_problem (GPtrArray *problems, const char *page, guint row, const char *column, const char *heading, const char *text,
             const char *code, const char *message)
{
  HdImportProblem *problem = g_new0 (HdImportProblem, 1);

  problem->page = g_strdup (page);
  problem->row = row;
  problem->column = g_strdup (column);
  problem->heading = g_strdup (heading);
  problem->text = g_strdup (text);
  problem->code = code;
  problem->message = g_strdup (message);
  g_ptr_array_add (problems, problem);
}

/* Keeps words that fitted nowhere in the notes. Documents and notes are Vietnamese. */
static void
append_note (HdRecord *nomination, const char *what, const char *text)
{
  const char *notes = hd_record_text (nomination, HD_NOMINATION_NOTES);
  g_autofree char *all = g_strdup_printf ("%s%s%s trong bảng: \"%s\"", notes, *notes == '\0' ? "" : "\n", what, text);

  hd_record_set_text (nomination, HD_NOMINATION_NOTES, all);
}

static void
note_new (GPtrArray *names, const char *name)
{
  if (!g_ptr_array_find_with_equal_func (names, name, g_str_equal, NULL))
    g_ptr_array_add (names, g_strdup (name));
}

/* The unit of a row: its own, else the list's. A unit not yet known is made when the
 * import is applied. */
static void
set_unit (Preparer *self, HdImportRow *row, const HdRosterRow *source)
{
  const char *words = *source->unit != '\0' ? source->unit : self->import->unit;
  gint64 unit = hd_matcher_unit (self->matcher, words);

  if (unit != 0) {
    row->unit = g_strdup (hd_matcher_unit_name (self->matcher, unit));
    hd_record_set_int (row->nomination, HD_NOMINATION_UNIT, unit);
  } else {
    row->unit = g_strdup (words);
    note_new (self->import->new_units, words);
  }
}

static void
set_movement (Preparer *self, HdImportRow *row, const HdRosterRow *source)
{
  gint64 movement = *source->movement == '\0' ? 0 : hd_matcher_movement (self->matcher, source->movement);

  row->movement = g_strdup (source->movement);
  hd_record_set_int (row->nomination, HD_NOMINATION_MOVEMENT, movement);
  if (movement == 0 && *source->movement != '\0')
    note_new (self->import->new_movements, source->movement);
}

/* A bad code is never taken for another one: what is not known is left empty. */
static void
set_award (Preparer *self, HdImportRow *row, const HdRosterRow *source)
{
  gint64 award = *source->award_form == '\0' ? 0 : hd_matcher_award (self->matcher, source->award_form);
  const char *heading = *source->award_heading == '\0' ? "Hình thức đề nghị" : source->award_heading;

  row->award_form = g_strdup (award == 0 ? "" : source->award_form);
  hd_record_set_int (row->nomination, HD_NOMINATION_AWARD_FORM, award);
  if (*source->award_form == '\0')
    return;
  if (award == 0) {
    append_note (row->nomination, heading, source->award_form);
    add_problem (self->import->problems, source->page, source->row, source->award_column, heading, source->award_form,
                 "award_form_unknown", _("There is no award form of this name; left empty"));
    row->n_problems++;
  } else if (!hd_matcher_award_is_for (self->matcher, award, source->kind)) {
    add_problem (self->import->notices, source->page, source->row, source->award_column, heading, source->award_form,
                 "award_form_not_for_kind", _("This award is not given to such a subject; taken as the list says"));
  }
}

/* What the record would refuse is moved to the notes, so that the row is not lost. */
static void
move_refused_texts (Preparer *self, HdImportRow *row)
{
  guint n;
  const HdField *fields = hd_record_type_fields (HD_TYPE_NOMINATION, &n);

  for (guint i = 0; i < n; i++) {
    g_autoptr (GError) refused = NULL;
    g_autofree char *text = NULL;

    /* References are set when the import is applied. */
    if (fields[i].kind == HD_REF || fields[i].kind == HD_INT || fields[i].kind == HD_BOOL || fields[i].flags & HD_FIELD_DERIVED)
      continue;
    if (hd_record_check_field (row->nomination, i, &refused) &&
        !(i == HD_NOMINATION_BIRTH && hd_date_compare (hd_record_text (row->nomination, i), self->today) > 0))
      continue;
    text = g_strdup (hd_record_text (row->nomination, i));
    if (i == HD_NOMINATION_FULL_NAME) {
      g_autofree char *excerpt = hd_text_excerpt (text, 200);

      hd_record_set_text (row->nomination, i, excerpt);
    } else {
      hd_record_set_text (row->nomination, i, "");
    }
    append_note (row->nomination, _(fields[i].label), text);
    add_problem (self->import->problems, row->page, row->row, "", _(fields[i].label), text, "refused",
                 refused == NULL ? _("This birth is in the future") : refused->message);
    row->n_problems++;
  }
}

static HdImportRow *
make_row (Preparer *self, const HdRosterRow *source)
{
  HdImportRow *row = g_new0 (HdImportRow, 1);
  const struct { guint field; const char *text; } texts[] = {
    { HD_NOMINATION_KIND, source->kind }, { HD_NOMINATION_HONORIFIC, source->honorific },
    { HD_NOMINATION_FULL_NAME, source->full_name }, { HD_NOMINATION_BIRTH, source->birth },
    { HD_NOMINATION_SEX, source->sex }, { HD_NOMINATION_POSITION, source->position },
    { HD_NOMINATION_WORKPLACE, source->workplace }, { HD_NOMINATION_ACHIEVEMENT, source->achievement },
    { HD_NOMINATION_ACHIEVEMENT_TYPE, source->achievement_type }, { HD_NOMINATION_SOURCE, source->source },
    { HD_NOMINATION_NOTES, source->notes }, { HD_NOMINATION_SUBMISSION, self->roster->submission_number },
    { HD_NOMINATION_STATUS, "received" },
  };

  row->page = g_strdup (source->page);
  row->row = source->row;
  row->n_problems = source->problems->len;
  row->nomination = g_object_new (HD_TYPE_NOMINATION, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    hd_record_set_text (row->nomination, texts[i].field, texts[i].text);
  hd_record_set_int (row->nomination, HD_NOMINATION_YEAR, self->import->year);
  hd_record_set_int (row->nomination, HD_NOMINATION_DIRECT_WORKER, source->direct_worker);
  /* The submission's date is the nearest known to the day it came in; the list of an
   * earlier year did not come in today. */
  if (strlen (self->roster->submission_date) == strlen ("YYYY-MM-DD"))
    hd_record_set_text (row->nomination, HD_NOMINATION_RECEIVED, self->roster->submission_date);
  else if (g_ascii_strtoll (self->today, NULL, 10) == self->import->year)
    hd_record_set_text (row->nomination, HD_NOMINATION_RECEIVED, self->today);
  set_unit (self, row, source);
  set_movement (self, row, source);
  set_award (self, row, source);
  move_refused_texts (self, row);
  return row;
}

/* What makes two rows the same nomination: subject, unit, year, award form and
 * achievement. (transfer full) */
static char *
identity_of (HdImportRow *row)
{
  g_autofree char *name = hd_text_key (hd_record_text (row->nomination, HD_NOMINATION_FULL_NAME));
  g_autofree char *unit = hd_text_key (row->unit);
  g_autofree char *achievement = hd_text_key (hd_record_text (row->nomination, HD_NOMINATION_ACHIEVEMENT));

  return g_strdup_printf ("%s\n%s\n%s\n%s\n%" G_GINT64_FORMAT " %" G_GINT64_FORMAT "\n%s",
                          hd_record_text (row->nomination, HD_NOMINATION_KIND), name,
                          hd_record_text (row->nomination, HD_NOMINATION_BIRTH), unit,
                          hd_record_int (row->nomination, HD_NOMINATION_YEAR),
                          hd_record_int (row->nomination, HD_NOMINATION_AWARD_FORM), achievement);
}

static HdImportRow *
find_in_workbooks (Preparer *self, const char *identity, const char **file)
{
  HdImportRow *row = g_hash_table_lookup (self->import->by_identity, identity);

  *file = self->import->file;
  for (guint i = 0; row == NULL && self->earlier != NULL && i < self->earlier->len; i++) {
    HdImport *import = g_ptr_array_index (self->earlier, i);

    *file = import->file;
    row = g_hash_table_lookup (import->by_identity, identity);
  }
  return row;
}

static void
add_duplicate (Preparer *self, HdImportRow *row, const char *kind, const char *other_name, const char *other_birth, const char *other_unit,
               const char *other_file, guint other_row)
{
  HdImportDuplicate *duplicate = g_new0 (HdImportDuplicate, 1);

  duplicate->kind = kind;
  duplicate->page = g_strdup (row->page);
  duplicate->row = row->row;
  duplicate->full_name = g_strdup (hd_record_text (row->nomination, HD_NOMINATION_FULL_NAME));
  duplicate->birth = g_strdup (hd_record_text (row->nomination, HD_NOMINATION_BIRTH));
  duplicate->unit = g_strdup (row->unit);
  duplicate->other_name = g_strdup (other_name);
  duplicate->other_birth = g_strdup (other_birth);
  duplicate->other_unit = g_strdup (other_unit);
  duplicate->other_file = g_strdup (other_file);
  duplicate->other_row = other_row;
  g_ptr_array_add (self->import->duplicates, duplicate);
}

static void
decide (Preparer *self, HdImportRow *row, GPtrArray *alike)
{
  g_autofree char *identity = identity_of (row);
  const char *file;
  HdImportRow *other;

  row->existing = hd_import_find_same (self->store, row->nomination, alike);
  if (row->existing != 0) {
    g_autoptr (HdRecord) there = hd_store_get (self->store, HD_TYPE_NOMINATION, row->existing, NULL);

    /* A new movement is a field to fill, too. */
    row->action = there != NULL && (hd_import_fill (there, row->nomination) ||
                                    (*row->movement != '\0' && hd_record_int (there, HD_NOMINATION_MOVEMENT) == 0))
                  ? HD_IMPORT_UPDATE : HD_IMPORT_UNCHANGED;
    if (there != NULL)
      add_duplicate (self, row, "same_nomination", hd_record_text (there, HD_NOMINATION_FULL_NAME),
                     hd_record_text (there, HD_NOMINATION_BIRTH), row->unit, "", 0);
  } else if ((other = find_in_workbooks (self, identity, &file)) != NULL) {
    row->action = HD_IMPORT_UNCHANGED;
    add_duplicate (self, row, "same_nomination", hd_record_text (other->nomination, HD_NOMINATION_FULL_NAME),
                   hd_record_text (other->nomination, HD_NOMINATION_BIRTH), other->unit, file, other->row);
  } else {
    row->action = HD_IMPORT_ADD;
  }
  self->import->n_add += row->action == HD_IMPORT_ADD;
  self->import->n_update += row->action == HD_IMPORT_UPDATE;
  self->import->n_unchanged += row->action == HD_IMPORT_UNCHANGED;
  if (row->action == HD_IMPORT_ADD)
    g_hash_table_insert (self->import->by_identity, g_steal_pointer (&identity), row);
}

/* How two subjects of one folded name are to each other, as the kind of a duplicate;
 * NULL where they have nothing to do with each other. Without a birth, a name alone
 * proves nothing in another unit. */
static const char *
compare_subjects (HdImportRow *row, const char *key, const char *kind, const char *name, const char *birth, gboolean same_unit)
{
  const char *ours = hd_record_text (row->nomination, HD_NOMINATION_BIRTH);
  g_autofree char *other_key = NULL;

  if (strcmp (kind, hd_record_text (row->nomination, HD_NOMINATION_KIND)) != 0 ||
      strncmp (ours, birth, MIN (strlen (ours), strlen (birth))) != 0)
    return NULL;
  if (!same_unit)
    return *ours != '\0' && *birth != '\0' ? "other_unit" : NULL;
  other_key = hd_text_key (name);
  return strcmp (other_key, key) == 0 && strcmp (ours, birth) == 0 ? "same_subject" : "similar";
}

/* Reports whoever is probably this subject: in the register, in this workbook above,
 * in the other workbooks of the call. */
static void
find_duplicates (Preparer *self, HdImportRow *row, GPtrArray *alike)
{
  const char *name = hd_record_text (row->nomination, HD_NOMINATION_FULL_NAME);
  const char *kind = hd_record_text (row->nomination, HD_NOMINATION_KIND);
  g_autofree char *key = hd_text_key (name);
  g_autofree char *fold = hd_text_fold (name);
  g_autoptr (GHashTable) reported = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < alike->len; i++) {
    HdRecord *subject = g_ptr_array_index (alike, i);
    gint64 unit = hd_record_int (subject, HD_SUBJECT_UNIT);
    const char *relation = compare_subjects (row, key, kind, hd_record_text (subject, HD_SUBJECT_FULL_NAME),
                                             hd_record_text (subject, HD_SUBJECT_BIRTH),
                                             unit == hd_record_int (row->nomination, HD_NOMINATION_UNIT));

    if (relation != NULL)
      add_duplicate (self, row, relation, hd_record_text (subject, HD_SUBJECT_FULL_NAME), hd_record_text (subject, HD_SUBJECT_BIRTH),
                     hd_matcher_unit_name (self->matcher, unit), "", 0);
  }
  for (guint i = 0; i <= (self->earlier == NULL ? 0 : self->earlier->len); i++) {
    HdImport *import = i == 0 ? self->import : g_ptr_array_index (self->earlier, i - 1);
    GPtrArray *others = g_hash_table_lookup (import->by_fold, fold);

    for (guint o = 0; others != NULL && o < others->len; o++) {
      HdImportRow *other = g_ptr_array_index (others, o);
      const char *birth = hd_record_text (other->nomination, HD_NOMINATION_BIRTH);
      g_autofree char *other_key = hd_text_key (hd_record_text (other->nomination, HD_NOMINATION_FULL_NAME));
      g_autofree char *subject = g_strdup_printf ("%s\n%s\n%s", other_key, birth, other->unit);

      const char *relation = compare_subjects (row, key, hd_record_text (other->nomination, HD_NOMINATION_KIND),
                                               hd_record_text (other->nomination, HD_NOMINATION_FULL_NAME), birth,
                                               strcmp (other->unit, row->unit) == 0);

      /* Several deeds of one subject are one doubt. */
      if (relation != NULL && g_hash_table_add (reported, g_steal_pointer (&subject)))
        add_duplicate (self, row, relation, hd_record_text (other->nomination, HD_NOMINATION_FULL_NAME), birth, other->unit, import->file, other->row);
    }
  }
}

/* Whether the row is of a subject that is already remembered. */
static gboolean
is_same_subject (gconstpointer a, gconstpointer b)
{
  const HdImportRow *one = a, *two = b;
  static const guint fields[] = { HD_NOMINATION_KIND, HD_NOMINATION_BIRTH, HD_NOMINATION_FULL_NAME };

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (strcmp (hd_record_text (one->nomination, fields[i]), hd_record_text (two->nomination, fields[i])) != 0)
      return FALSE;
  return strcmp (one->unit, two->unit) == 0;
}

/* One row of each subject is enough. */
static void
remember_name (Preparer *self, HdImportRow *row)
{
  g_autofree char *fold = hd_text_fold (hd_record_text (row->nomination, HD_NOMINATION_FULL_NAME));
  GPtrArray *rows = g_hash_table_lookup (self->import->by_fold, fold);

  if (rows == NULL) {
    rows = g_ptr_array_new ();
    g_hash_table_insert (self->import->by_fold, g_steal_pointer (&fold), rows);
  }
  if (!g_ptr_array_find_with_equal_func (rows, row, is_same_subject, NULL))
    g_ptr_array_add (rows, row);
}

/* Takes over what the reader of the list could not read. */
static void
copy_problems (Preparer *self)
{
  for (guint i = 0; i < self->roster->problems->len; i++) {
    const HdProblem *problem = g_ptr_array_index (self->roster->problems, i);
    g_autofree char *message = hd_problem_message (problem);

    self->import->n_nameless += problem->code == HD_PROBLEM_NO_NAME;
    add_problem (self->import->problems, problem->page, problem->row, problem->column, problem->heading, problem->text,
                 hd_problem_nick (problem->code), message);
  }
}

static int
by_row (gconstpointer a, gconstpointer b)
{
  const HdImportProblem *one = *(HdImportProblem *const *) a, *two = *(HdImportProblem *const *) b;
  int pages = strcmp (one->page, two->page);

  return pages != 0 ? pages : (one->row > two->row) - (one->row < two->row);
}

static void
add_notices (Preparer *self)
{
  HdImport *import = self->import;

  for (guint i = 0; i < import->new_units->len; i++)
    add_problem (import->notices, "", 0, "", "", g_ptr_array_index (import->new_units, i), "unit_new",
                 _("This unit is not in the register yet and would be added"));
  for (guint i = 0; i < import->new_movements->len; i++)
    add_problem (import->notices, "", 0, "", "", g_ptr_array_index (import->new_movements, i), "movement_new",
                 _("This movement or field is not in the register yet and would be added"));
  for (guint i = 0; i < self->roster->skipped_pages->len; i++)
    add_problem (import->notices, g_ptr_array_index (self->roster->skipped_pages, i), 0, "", "", "", "page_skipped",
                 _("No list was found on this sheet"));
  for (guint i = 0; i < self->roster->unused_columns->len; i++)
    add_problem (import->notices, "", 0, "", g_ptr_array_index (self->roster->unused_columns, i), "", "column_unused",
                 _("This column is not taken over"));
}

/**
 * hd_import_duplicate_is_open:
 *
 * Returns: whether a person should look at it, for the row would be added
 */
gboolean
hd_import_duplicate_is_open (const HdImportDuplicate *duplicate)
{
  return strcmp (duplicate->kind, "same_nomination") != 0;
}

/* Whether unit and year are known; asked for where they are not. */
static gboolean
check_unit_and_year (Preparer *self, GError **error)
{
  gboolean complete = *self->import->unit != '\0';

  for (guint i = 0; !complete && i < self->roster->rows->len; i++)
    if (*((HdRosterRow *) g_ptr_array_index (self->roster->rows, i))->unit == '\0') {
      g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("%s: the list does not say which unit it is from. Choose the unit"), self->import->file);
      return FALSE;
    }
  if (self->import->year < 1990 || self->import->year > 2100) {
    g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("%s: the list does not say which year it is for. Choose the year"), self->import->file);
    return FALSE;
  }
  return TRUE;
}

/**
 * hd_import_prepare:
 * @roster: what was found in the workbook
 * @file: the workbook's name, as it is shown and written into the log
 * @unit: (nullable): the unit, where the list shall not decide
 * @year: the year, where the list shall not decide; else 0
 * @earlier: (nullable) (element-type HdImport): what was prepared in the same call and
 *   is applied before this one
 *
 * Finds out what taking the list in would do, and changes nothing. Every row with a
 * name is there: a nomination is the same as one already there when subject, unit,
 * year, award form and achievement agree.
 *
 * Errors: INVALID where neither the list nor the caller says the unit or the year.
 *
 * Returns: (transfer full): the prepared import
 */
HdImport *
hd_import_prepare (HdStore *store, HdRoster *roster, const char *file, const char *unit, gint64 year, GPtrArray *earlier,
                   GError **error)
{
  g_autoptr (HdImport) import = import_new (store, roster, file);
  g_autoptr (HdMatcher) matcher = NULL;
  g_autofree char *today = hd_date_today ();
  Preparer self = { .store = store, .roster = roster, .import = import, .earlier = earlier, .today = today };
  gint64 known;

  import->year = year != 0 ? year : roster->year;
  import->unit = hd_text_clean (unit != NULL && *unit != '\0' ? unit : roster->unit, -1);
  if (!check_unit_and_year (&self, error) || (matcher = hd_matcher_new (store, import->year, error)) == NULL)
    return NULL;
  self.matcher = matcher;
  known = *import->unit == '\0' ? 0 : hd_matcher_unit (matcher, import->unit);
  if (known != 0) {
    g_free (import->unit);
    import->unit = g_strdup (hd_matcher_unit_name (matcher, known));
  }

  copy_problems (&self);
  for (guint i = 0; i < roster->rows->len; i++) {
    HdImportRow *row = make_row (&self, g_ptr_array_index (roster->rows, i));
    g_autoptr (GPtrArray) alike = NULL;

    g_ptr_array_add (import->rows, row);
    alike = hd_import_find_alike (store, row->nomination, error);
    if (alike == NULL)
      return NULL;
    decide (&self, row, alike);
    if (row->action == HD_IMPORT_ADD) {
      find_duplicates (&self, row, alike);
      remember_name (&self, row);
    }
  }
  add_notices (&self);
  g_ptr_array_sort (import->problems, by_row);
  return g_steal_pointer (&import);
}

#define HEADING_SETTING "heading:"

/* What people of this council said headings are: for hd_roster_find(). (transfer full) */
GHashTable *
hd_import_headings (HdStore *store)
{
  return hd_store_settings (store, HEADING_SETTING);
}

/**
 * hd_import_explain_heading:
 * @heading: as it stands above a column of a unit's list
 * @field: a nick of hd_roster_fields(), or "" to forget it
 *
 * Remembers for all later imports what a heading is that is not known by itself.
 */
gboolean
hd_import_explain_heading (HdStore *store, const char *heading, const char *field, GError **error)
{
  g_autofree char *words = hd_roster_heading_key (heading);
  g_autofree char *key = g_strconcat (HEADING_SETTING, words, NULL);
  g_autofree char *label = g_strdup_printf (_("What the column “%s” is"), heading);

  if (*field != '\0' && hd_choice_index (hd_roster_fields (), field) < 0) {
    g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("There is no field %s"), field);
    return FALSE;
  }
  if (!hd_store_begin (store, label, error))
    return FALSE;
  if (!hd_store_set_setting (store, key, field, error)) {
    hd_store_rollback (store);
    return FALSE;
  }
  return hd_store_commit (store, error);
}
