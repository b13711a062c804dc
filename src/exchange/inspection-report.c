/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The papers of an inspection: its plan with the team, the sheet that is filled in on the
 * spot, and the conclusion that each unit gets, with what has to be mended by when. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "report-private.h"
#include "rules-file.h"
#include "store/activity.h"
#include "store/text.h"

typedef struct {
  HdRecord  *activity;   /* (owned) */
  GPtrArray *units;      /* (owned) of HdParticipation: those inspected */
  GPtrArray *team;       /* (owned) of HdParticipant: its head first */
  GPtrArray *findings;   /* (owned) of HdFinding */
} Facts;

static void
facts_clear (Facts *self)
{
  g_clear_object (&self->activity);
  g_clear_pointer (&self->units, g_ptr_array_unref);
  g_clear_pointer (&self->team, g_ptr_array_unref);
  g_clear_pointer (&self->findings, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Facts, facts_clear)

/* Only those that play one of two roles in it. */
static void
keep_roles (GPtrArray *parts, guint field, const char *one, const char *other)
{
  for (guint i = 0; i < parts->len;) {
    const char *role = hd_record_text (g_ptr_array_index (parts, i), field);

    if (strcmp (role, one) == 0 || strcmp (role, other) == 0)
      i++;
    else
      g_ptr_array_remove_index (parts, i);
  }
}

static int
head_first (gconstpointer a, gconstpointer b)
{
  HdRecord *one = *(HdRecord *const *) a, *other = *(HdRecord *const *) b;
  gboolean one_leads = strcmp (hd_record_text (one, HD_PARTICIPANT_ROLE), "head") == 0;
  gboolean other_leads = strcmp (hd_record_text (other, HD_PARTICIPANT_ROLE), "head") == 0;

  if (one_leads != other_leads)
    return one_leads ? -1 : 1;
  return (int) (hd_record_int (one, HD_PARTICIPANT_POSITION) - hd_record_int (other, HD_PARTICIPANT_POSITION));
}

static gboolean
facts_load (Facts *self, HdReportContext *context, GError **error)
{
  HdStore *store = context->store;
  gint64 id = context->records[0];

  self->activity = hd_store_get (store, HD_TYPE_ACTIVITY, id, error);
  if (self->activity == NULL)
    return FALSE;
  if (strcmp (hd_record_text (self->activity, HD_ACTIVITY_KIND), "inspection") != 0) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("This paper is made of an inspection; the activity chosen is of another kind"));
    return FALSE;
  }
  if ((self->units = hd_store_find_ref (store, HD_TYPE_PARTICIPATION, "activity", id, error)) == NULL ||
      (self->team = hd_store_find_ref (store, HD_TYPE_PARTICIPANT, "activity", id, error)) == NULL ||
      (self->findings = hd_store_find_ref (store, HD_TYPE_FINDING, "activity", id, error)) == NULL)
    return FALSE;
  keep_roles (self->units, HD_PARTICIPATION_ROLE, "inspected", "inspected");
  keep_roles (self->team, HD_PARTICIPANT_ROLE, "head", "member");
  g_ptr_array_sort (self->team, head_first);
  context->year = hd_record_int (self->activity, HD_ACTIVITY_YEAR);
  return TRUE;
}

/* "05/3/2024", or "từ 05/3/2024 đến 08/3/2024". (transfer full) */
static char *
days_of (HdRecord *activity)
{
  g_autofree char *held = hd_date_format (hd_record_text (activity, HD_ACTIVITY_HELD));
  g_autofree char *ended = hd_date_format (hd_record_text (activity, HD_ACTIVITY_ENDED));

  if (*held == '\0' || *ended == '\0' || strcmp (held, ended) == 0)
    return g_steal_pointer (&held);
  return g_strdup_printf ("từ %s đến %s", held, ended);
}

static HdFill *
fill_inspection (HdReportContext *context, Facts *self, GError **error)
{
  HdFill *fill = hd_fill_new (context, error);
  HdRecord *head = self->team->len > 0 ? g_ptr_array_index (self->team, 0) : NULL;

  if (fill == NULL)
    return NULL;
  hd_fill_text (fill, "title", hd_record_text (self->activity, HD_ACTIVITY_TITLE));
  hd_fill_text (fill, "where", hd_record_text (self->activity, HD_ACTIVITY_PLACE));
  hd_fill_take (fill, "when", days_of (self->activity));
  hd_fill_text (fill, "head", head != NULL && strcmp (hd_record_text (head, HD_PARTICIPANT_ROLE), "head") == 0
                ? hd_record_text (head, HD_PARTICIPANT_FULL_NAME) : "");
  return fill;
}

static HdTable *
team_table (Facts *self)
{
  static const HdColumn columns[] = {
    { "TT", "position", NULL, 8, HD_COLUMN_ORDINAL },
    { "Họ và tên", "full_name", NULL, 35, HD_COLUMN_TEXT },
    { "Chức vụ, đơn vị", "post", NULL, 40, HD_COLUMN_TEXT },
    { "Nhiệm vụ", "role", NULL, 20, HD_COLUMN_TEXT },
  };
  HdTable *table = hd_table_new_static ("team", columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < self->team->len; i++) {
    HdRecord *person = g_ptr_array_index (self->team, i);
    gboolean leads = strcmp (hd_record_text (person, HD_PARTICIPANT_ROLE), "head") == 0;

    hd_table_append (table, HD_ROW_NORMAL, (HdCell[G_N_ELEMENTS (columns)]) {
      { HD_CELL_EMPTY }, hd_cell_text (hd_record_text (person, HD_PARTICIPANT_FULL_NAME)),
      hd_cell_text (hd_record_text (person, HD_PARTICIPANT_POST)), hd_cell_text (leads ? "Trưởng đoàn" : "Thành viên") });
  }
  return table;
}

static HdTable *
unit_table (HdStore *store, Facts *self)
{
  static const HdColumn columns[] = {
    { "TT", "position", NULL, 8, HD_COLUMN_ORDINAL },
    { "Đơn vị", "unit", NULL, 90, HD_COLUMN_TEXT },
  };
  HdTable *table = hd_table_new_static ("units", columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < self->units->len; i++) {
    g_autofree char *name = hd_store_label (store, "unit", hd_record_int (g_ptr_array_index (self->units, i), HD_PARTICIPATION_UNIT));

    hd_table_append (table, HD_ROW_NORMAL, (HdCell[G_N_ELEMENTS (columns)]) { { HD_CELL_EMPTY }, hd_cell_text (name != NULL ? name : "") });
  }
  return table;
}

/* The titles of the findings of a kind, of one unit and of all, a line each. (transfer full) */
static char *
titles_of (Facts *self, const char *kind, const char *state, gint64 unit)
{
  GString *lines = g_string_new (NULL);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < self->findings->len; i++) {
    HdRecord *finding = g_ptr_array_index (self->findings, i);
    const char *title = hd_record_text (finding, HD_FINDING_TITLE);
    gint64 of = hd_record_int (finding, HD_FINDING_UNIT);

    if (strcmp (hd_record_text (finding, HD_FINDING_KIND), kind) != 0 || (unit != 0 && of != 0 && of != unit) ||
        (state != NULL && strcmp (hd_record_text (finding, HD_FINDING_STATE), state) != 0) || !g_hash_table_add (seen, (gpointer) title))
      continue;
    g_string_append_printf (lines, "%s%s", lines->len > 0 ? "\n" : "", title);
  }
  return g_string_free (lines, FALSE);
}

/* The points that are looked at: those taken into the inspection, else the whole checklist.
 * (transfer full) */
static char *
points_of (HdStore *store, Facts *self)
{
  char *points = titles_of (self, "check", NULL, 0);

  if (points[0] == '\0') {
    g_free (points);
    points = hd_rules_setting (store, "checklist.json", "checklist", NULL);
  }
  return points != NULL ? points : g_strdup ("");
}

HdDocument *
hd_report_inspection_plan (HdReportContext *context, GError **error)
{
  g_auto (Facts) facts = { NULL };
  g_autoptr (HdFill) fill = facts_load (&facts, context, error) ? fill_inspection (context, &facts, error) : NULL;

  if (fill == NULL)
    return NULL;
  hd_fill_table (fill, "team", team_table (&facts));
  hd_fill_table (fill, "units", unit_table (context->store, &facts));
  hd_fill_take (fill, "points", points_of (context->store, &facts));
  return hd_fill_build (fill, "inspection-plan.md", error);
}

/* What makes the paper of one unit, or of all where none is named. */
typedef HdDocument *(*MakeOfUnit) (HdReportContext *context, Facts *facts, HdFill *fill, gint64 unit, GError **error);

static HdDocument *
build_of_units (HdReportContext *context, MakeOfUnit make, GError **error)
{
  g_auto (Facts) facts = { NULL };
  g_autoptr (HdDocument) first = NULL;

  if (!facts_load (&facts, context, error))
    return NULL;
  for (guint i = 0; i < MAX (facts.units->len, 1); i++) {
    gint64 unit = i < facts.units->len ? hd_record_int (g_ptr_array_index (facts.units, i), HD_PARTICIPATION_UNIT) : 0;
    g_autofree char *name = unit == 0 ? NULL : hd_store_label (context->store, "unit", unit);
    g_autoptr (HdFill) fill = fill_inspection (context, &facts, error);
    HdDocument *paper;

    if (fill == NULL)
      return NULL;
    hd_fill_text (fill, "unit_name", name != NULL ? name : "");
    paper = make (context, &facts, fill, unit, error);
    if (paper == NULL)
      return NULL;
    hd_document_append (&first, paper);
  }
  return g_steal_pointer (&first);
}

static gboolean
is_of (HdRecord *finding, const char *kind, gint64 unit)
{
  gint64 of = hd_record_int (finding, HD_FINDING_UNIT);

  return strcmp (hd_record_text (finding, HD_FINDING_KIND), kind) == 0 && (unit == 0 || of == 0 || of == unit);
}

static HdDocument *
build_sheet (HdReportContext *context, Facts *facts, HdFill *fill, gint64 unit, GError **error)
{
  static const HdColumn columns[] = {
    { "TT", "position", NULL, 8, HD_COLUMN_ORDINAL },
    { "Nội dung kiểm tra", "title", NULL, 50, HD_COLUMN_TEXT },
    { "Đạt", "satisfied", NULL, 10, HD_COLUMN_TEXT, HD_ALIGN_CENTER },
    { "Chưa đạt", "weak", NULL, 10, HD_COLUMN_TEXT, HD_ALIGN_CENTER },
    { "Ghi chú", "note", NULL, 30, HD_COLUMN_TEXT },
  };
  HdTable *table = hd_table_new_static ("points", columns, G_N_ELEMENTS (columns));
  g_autofree char *points = points_of (context->store, facts);
  g_auto (GStrv) lines = g_strsplit (points, "\n", -1);
  gboolean any = FALSE;

  for (guint i = 0; i < facts->findings->len; i++) {
    HdRecord *finding = g_ptr_array_index (facts->findings, i);

    if (!is_of (finding, "check", unit))
      continue;
    any = TRUE;
    hd_table_append (table, HD_ROW_NORMAL, (HdCell[G_N_ELEMENTS (columns)]) {
      { HD_CELL_EMPTY }, hd_cell_text (hd_record_text (finding, HD_FINDING_TITLE)),
      hd_cell_text (strcmp (hd_record_text (finding, HD_FINDING_STATE), "satisfied") == 0 ? "x" : ""), { HD_CELL_EMPTY },
      hd_cell_text (hd_record_text (finding, HD_FINDING_CONTENT)) });
  }
  for (guint i = 0; !any && lines[i] != NULL; i++)
    hd_table_append (table, HD_ROW_NORMAL, (HdCell[G_N_ELEMENTS (columns)]) {
      { HD_CELL_EMPTY }, hd_cell_text (lines[i]), { HD_CELL_EMPTY }, { HD_CELL_EMPTY }, { HD_CELL_EMPTY } });
  hd_fill_table (fill, "points", table);
  return hd_fill_build (fill, "inspection-sheet.md", error);
}

HdDocument *
hd_report_inspection_sheet (HdReportContext *context, GError **error)
{
  return build_of_units (context, build_sheet, error);
}

static HdDocument *
build_conclusion (HdReportContext *context, Facts *facts, HdFill *fill, gint64 unit, GError **error)
{
  static const HdColumn columns[] = {
    { "TT", "position", NULL, 8, HD_COLUMN_ORDINAL },
    { "Tồn tại", "title", NULL, 50, HD_COLUMN_TEXT },
    { "Thời hạn khắc phục", "due", NULL, 20, HD_COLUMN_DATE },
    { "Kết quả", "state", NULL, 22, HD_COLUMN_TEXT },
  };
  HdTable *table = hd_table_new_static ("weaknesses", columns, G_N_ELEMENTS (columns));
  g_autofree char *done_well = titles_of (facts, "strength", NULL, unit), *in_order = titles_of (facts, "check", "satisfied", unit);
  guint n = 0;

  for (guint i = 0; i < facts->findings->len; i++) {
    HdRecord *finding = g_ptr_array_index (facts->findings, i);
    const char *state = hd_record_text (finding, HD_FINDING_STATE), *due = hd_record_text (finding, HD_FINDING_DUE);
    gboolean mended = strcmp (state, "mended") == 0 || strcmp (state, "verified") == 0;
    g_autofree char *title = NULL;

    if (!is_of (finding, "weakness", unit))
      continue;
    title = g_strdup_printf ("%s%s%s", hd_record_text (finding, HD_FINDING_TITLE),
                             hd_record_text (finding, HD_FINDING_CONTENT)[0] != '\0' ? ": " : "", hd_record_text (finding, HD_FINDING_CONTENT));
    hd_table_append (table, HD_ROW_NORMAL, (HdCell[G_N_ELEMENTS (columns)]) {
      { HD_CELL_EMPTY }, hd_cell_text (title), due[0] != '\0' ? hd_cell_text (due) : (HdCell) { HD_CELL_EMPTY },
      hd_cell_text (mended ? "Đã khắc phục" : "") });
    n++;
  }
  hd_fill_table (fill, "weaknesses", table);
  hd_fill_text (fill, "weaknesses", n > 0 ? "1" : "");
  hd_fill_take (fill, "strengths", g_strconcat (done_well, *done_well != '\0' && *in_order != '\0' ? "\n" : "", in_order, NULL));
  hd_fill_take (fill, "proposals", titles_of (facts, "proposal", NULL, unit));
  return hd_fill_build (fill, "inspection-conclusion.md", error);
}

HdDocument *
hd_report_inspection_conclusion (HdReportContext *context, GError **error)
{
  return build_of_units (context, build_conclusion, error);
}
