/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lists of nominations of any length: annex 3 and the full list. Rows are read while
 * a file is written, one at a time. They are public: what the field table marks as
 * private is left out, but for the year of a birth. */
#include "config.h"
#include <string.h>
#include "report-private.h"
#include "store/listing.h"
#include "store/text.h"

/* About five lines in the column of annex 3. */
#define SUMMARY_CHARS 300

/* A part of a list: a heading, then the rows of one kind. */
typedef struct {
  const char *kind;
  char       *heading;  /* (owned) (nullable): none where a list is not parted */
  gint64      count;    /* rows; a part without any has no heading */
  HdListing  *listing;  /* (owned) */
} Part;

typedef struct _List List;
struct _List {
  HdReportContext *context;  /* (owned) */
  Part             parts[3];
  guint            n_parts;
  char            *total;    /* (owned): text of the last row */
  void           (*fill) (List *list, HdListing *listing, HdCell *cells);

  guint            part;     /* being read */
  gboolean         started;  /* its heading was given */
  char            *texts[4]; /* (owned): of the row last given */
};

static void
forget_texts (List *list)
{
  for (guint i = 0; i < G_N_ELEMENTS (list->texts); i++)
    g_clear_pointer (&list->texts[i], g_free);
}

static gboolean
list_rewind (gpointer data, GError **error)
{
  List *list = data;

  list->part = 0;
  list->started = FALSE;
  for (guint i = 0; i < list->n_parts; i++)
    if (!hd_listing_rewind (list->parts[i].listing, error))
      return FALSE;
  return TRUE;
}

static gboolean
list_next (gpointer data, HdRow *row, GError **error)
{
  List *list = data;
  g_autoptr (GError) failure = NULL;

  forget_texts (list);
  for (; list->part < list->n_parts; list->part++, list->started = FALSE) {
    Part *part = &list->parts[list->part];

    if (!list->started) {
      list->started = TRUE;
      if (part->heading != NULL && part->count > 0) {
        row->kind = HD_ROW_GROUP;
        row->cells[1] = hd_cell_text (part->heading);
        return TRUE;
      }
    }
    if (hd_listing_next (part->listing, &failure)) {
      row->kind = HD_ROW_NORMAL;
      list->fill (list, part->listing, row->cells);
      return TRUE;
    }
    if (failure != NULL) {
      g_propagate_error (error, g_steal_pointer (&failure));
      return FALSE;
    }
  }
  if (list->part++ == list->n_parts) {
    row->kind = HD_ROW_TOTAL;
    row->cells[1] = hd_cell_text (list->total);
    return TRUE;
  }
  return FALSE;
}

static gint64
list_count (gpointer data)
{
  List *list = data;
  gint64 n = 1;

  for (guint i = 0; i < list->n_parts; i++)
    n += list->parts[i].count + (list->parts[i].heading != NULL && list->parts[i].count > 0);
  return n;
}

static void
list_free (gpointer data)
{
  List *list = data;

  for (guint i = 0; i < list->n_parts; i++) {
    hd_listing_free (list->parts[i].listing);
    g_free (list->parts[i].heading);
  }
  forget_texts (list);
  g_free (list->total);
  hd_report_context_unref (list->context);
  g_free (list);
}

static const HdRowSource list_source = { list_rewind, list_next, list_count, list_free };

/* Position, place and (with_unit) unit, as far as they are given and differ. (transfer full) */
static char *
place_of (HdListing *listing, gboolean with_unit)
{
  static const HdListingField fields[] = { HD_LISTING_POSITION, HD_LISTING_WORKPLACE, HD_LISTING_UNIT };
  GString *place = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (fields) - !with_unit; i++) {
    g_autofree char *text = fields[i] == HD_LISTING_WORKPLACE ? hd_report_public_place (hd_listing_text (listing, fields[i]))
                                                              : hd_report_public_text (hd_listing_text (listing, fields[i]));

    if (text[0] == '\0' || strstr (place->str, text) != NULL)
      continue;
    if (place->len > 0)
      g_string_append (place, ", ");
    g_string_append (place, text);
  }
  return g_string_free (place, FALSE);
}

/* The award with its decision, once there is one. (transfer full) */
static char *
recognition_of (HdListing *listing)
{
  const char *number = hd_listing_text (listing, HD_LISTING_DECISION_NUMBER);
  const char *date = hd_listing_text (listing, HD_LISTING_DECISION_DATE);
  const char *status = hd_listing_text (listing, HD_LISTING_STATUS);
  const char *level = hd_report_word (HD_WORDS_LEVEL, hd_listing_text (listing, HD_LISTING_AWARD_LEVEL));
  g_autofree char *day = hd_date_format (date);

  if (date[0] == '\0' || (strcmp (status, "decided") != 0 && strcmp (status, "granted") != 0))
    return g_strdup ("");
  return g_strdup_printf ("%s%sQĐ%s%s ngày %s", level, level[0] != '\0' ? ", " : "", number[0] != '\0' ? " số " : "", number, day);
}

/* The form of address as handed in, else that of the sex. */
static const char *
honorific_of (HdListing *listing)
{
  const char *honorific = hd_listing_text (listing, HD_LISTING_HONORIFIC);
  const char *sex = hd_listing_text (listing, HD_LISTING_SEX);

  if (honorific[0] != '\0')
    return honorific;
  return strcmp (sex, "male") == 0 ? "Ông" : strcmp (sex, "female") == 0 ? "Bà" : "";
}

static void
fill_exemplar (List *list, HdListing *listing, HdCell *cells)
{
  list->texts[0] = place_of (listing, TRUE);
  list->texts[1] = hd_report_summary (hd_listing_text (listing, HD_LISTING_ACHIEVEMENT), SUMMARY_CHARS);
  list->texts[2] = recognition_of (listing);
  cells[1] = hd_cell_text (honorific_of (listing));
  cells[2] = hd_cell_text (hd_listing_text (listing, HD_LISTING_FULL_NAME));
  cells[3] = hd_cell_text (hd_listing_text (listing, HD_LISTING_BIRTH_YEAR));
  cells[4] = hd_cell_text (list->texts[0]);
  cells[5] = hd_cell_text (hd_listing_text (listing, HD_LISTING_MOVEMENT));
  cells[6] = hd_cell_text (list->texts[1]);
  cells[7] = hd_cell_text (list->texts[2]);
}

static void
fill_nomination (List *list, HdListing *listing, HdCell *cells)
{
  const char *status = hd_report_word (HD_WORDS_STATUS, hd_listing_text (listing, HD_LISTING_STATUS));

  list->texts[0] = place_of (listing, FALSE);
  list->texts[1] = hd_report_public_text (hd_listing_text (listing, HD_LISTING_ACHIEVEMENT));
  list->texts[2] = recognition_of (listing);
  list->texts[3] = list->texts[2][0] == '\0' ? NULL : g_strdup_printf ("%s: %s", status, list->texts[2]);
  cells[1] = hd_cell_text (hd_report_word (HD_WORDS_KIND, hd_listing_text (listing, HD_LISTING_KIND)));
  cells[2] = hd_cell_text (honorific_of (listing));
  cells[3] = hd_cell_text (hd_listing_text (listing, HD_LISTING_FULL_NAME));
  cells[4] = hd_cell_text (hd_listing_text (listing, HD_LISTING_BIRTH_YEAR));
  cells[5] = hd_cell_text (list->texts[0]);
  cells[6] = hd_cell_text (hd_listing_text (listing, HD_LISTING_UNIT));
  cells[7] = hd_cell_text (hd_listing_text (listing, HD_LISTING_MOVEMENT));
  cells[8] = hd_cell_text (list->texts[1]);
  cells[9] = hd_cell_text (hd_listing_text (listing, HD_LISTING_AWARD_FORM));
  cells[10] = hd_cell_text (hd_listing_text (listing, HD_LISTING_RECEIVED));
  cells[11] = hd_cell_text (list->texts[3] != NULL ? list->texts[3] : status);
}

HdTable *
hd_report_exemplars (HdReportContext *context, GError **error)
{
  static const HdColumn columns[] = {
    { "TT", "position", NULL, 4, HD_COLUMN_ORDINAL },
    { "Ông/Bà", "honorific", NULL, 5, HD_COLUMN_TEXT, HD_ALIGN_CENTER },
    { "Họ và tên/Tên tập thể", "full_name", NULL, 16, HD_COLUMN_TEXT },
    { "Năm sinh", "birth_year", NULL, 6, HD_COLUMN_DATE },
    { "Chức vụ, đơn vị, nơi ở", "place", NULL, 20, HD_COLUMN_TEXT },
    { "Lĩnh vực", "movement", NULL, 14, HD_COLUMN_TEXT },
    { "Tóm tắt thành tích", "achievement", NULL, 23, HD_COLUMN_TEXT },
    { "Cấp công nhận, số QĐ", "recognition", NULL, 12, HD_COLUMN_TEXT },
  };
  static const struct { const char *kind, *figure, *heading; } parts[] = {
    { "collective", "exemplars_collective", "Tập thể" },
    { "individual", "exemplars_individual", "Cá nhân" },
    { "household",  "exemplars_household",  "Hộ gia đình" },
  };
  static const char *const numerals[] = { "I", "II", "III" };
  HdValue values[G_N_ELEMENTS (parts)], all;
  g_autofree char *number = NULL;
  g_autofree char *all_source = NULL;
  guint numeral = 0;
  HdTable *table;
  List *list;

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (!hd_report_figure (context, parts[i].figure, &values[i], error))
      return NULL;
  if (!hd_report_figure (context, "exemplars", &all, error))
    return NULL;
  list = g_new0 (List, 1);
  list->context = hd_report_context_ref (context);
  list->fill = fill_exemplar;
  list->n_parts = G_N_ELEMENTS (parts);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++) {
    g_autofree char *shown = hd_number_format_office (values[i].value);

    list->parts[i].kind = parts[i].kind;
    list->parts[i].count = values[i].value;
    list->parts[i].listing = hd_listing_new (context->store, HD_LISTING_EXEMPLARS, context->year, parts[i].kind);
    hd_listing_set_as_of (list->parts[i].listing, context->date);
    if (values[i].value > 0)
      list->parts[i].heading = g_strdup_printf ("%s. %s: %s", numerals[numeral++], parts[i].heading, shown);
  }
  number = hd_number_format_office (all.value);
  list->total = g_strdup_printf ("Tổng cộng: %s điển hình tiên tiến", number);
  table = hd_table_new ("exemplars", columns, G_N_ELEMENTS (columns), &list_source, list);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++) {
    g_autofree char *source = hd_report_source_here (context, parts[i].figure, 0, 0, NULL);

    hd_table_add_number (table, parts[i].heading, values[i].known, values[i].value, source);
  }
  all_source = hd_report_source_here (context, "exemplars", 0, 0, NULL);
  hd_table_add_number (table, "Tổng cộng điển hình tiên tiến", all.known, all.value, all_source);
  return table;
}

HdTable *
hd_report_nominations (HdReportContext *context, GError **error)
{
  static const HdColumn columns[] = {
    { "TT", "position", NULL, 5, HD_COLUMN_ORDINAL },
    { "Đối tượng", "kind", NULL, 6, HD_COLUMN_TEXT },
    { "Ông/Bà", "honorific", NULL, 6, HD_COLUMN_TEXT, HD_ALIGN_CENTER },
    { "Họ và tên/Tên tập thể", "full_name", NULL, 12, HD_COLUMN_TEXT },
    { "Năm sinh", "birth_year", NULL, 6, HD_COLUMN_DATE },
    { "Chức vụ, nơi công tác hoặc địa chỉ", "place", NULL, 13, HD_COLUMN_TEXT },
    { "Đơn vị", "unit", NULL, 11, HD_COLUMN_TEXT },
    { "Lĩnh vực, phong trào", "movement", NULL, 11, HD_COLUMN_TEXT },
    { "Thành tích", "achievement", NULL, 18, HD_COLUMN_TEXT },
    { "Hình thức đề nghị", "award_form", NULL, 11, HD_COLUMN_TEXT },
    { "Ngày nhận", "received", NULL, 12, HD_COLUMN_DATE },
    { "Trạng thái", "status", NULL, 14, HD_COLUMN_TEXT },
  };
  HdValue handed_in, drafts, withdrawn;
  g_autofree char *number = NULL;
  g_autofree char *source = NULL;
  HdTable *table;
  List *list;

  /* Every nomination of the year stands in the list, also those that no longer count. */
  if (!hd_report_figure (context, "nominations_total", &handed_in, error) ||
      !hd_report_figure (context, "nominations_by_status_draft", &drafts, error) ||
      !hd_report_figure (context, "nominations_by_status_withdrawn", &withdrawn, error))
    return NULL;
  list = g_new0 (List, 1);
  list->context = hd_report_context_ref (context);
  list->fill = fill_nomination;
  list->n_parts = 1;
  list->parts[0].count = handed_in.value + drafts.value + withdrawn.value;
  list->parts[0].listing = hd_listing_new (context->store, HD_LISTING_NOMINATIONS, context->year, NULL);
  hd_listing_set_as_of (list->parts[0].listing, context->date);
  number = hd_number_format_office (list->parts[0].count);
  list->total = g_strdup_printf ("Tổng cộng: %s đề nghị", number);
  table = hd_table_new ("nominations", columns, G_N_ELEMENTS (columns), &list_source, list);
  source = hd_report_source_here (context, "nominations_total+nominations_by_status_draft+nominations_by_status_withdrawn", 0, 0, NULL);
  hd_table_add_number (table, "Tổng cộng đề nghị", TRUE, list->parts[0].count, source);
  return table;
}
