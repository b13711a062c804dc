/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "page.h"
#include "rooms.h"
#include "store/nomination.h"
#include "store/text.h"

#define HD_TYPE_NOMINATION_PAGE (hd_nomination_page_get_type ())
G_DECLARE_FINAL_TYPE (HdNominationPage, hd_nomination_page, HD, NOMINATION_PAGE, HdPage)

struct _HdNominationPage
{
  HdPage parent_instance;
};

G_DEFINE_FINAL_TYPE (HdNominationPage, hd_nomination_page, HD_TYPE_PAGE)

static const HdPageColumn columns[] = {
  { "full_name",   HD_NOMINATION_FULL_NAME,   NULL, "name",       22, TRUE,  TRUE },
  { "birth",       HD_NOMINATION_BIRTH,       NULL, "birth",      10, FALSE, TRUE },
  { "kind",        HD_NOMINATION_KIND,        N_("Kind"), "kind", 9,  FALSE, FALSE },
  { "unit",        HD_NOMINATION_UNIT,        NULL, "unit",       18, TRUE,  TRUE },
  { "position",    HD_NOMINATION_POSITION,    NULL, NULL,         18, FALSE, FALSE },
  { "workplace",   HD_NOMINATION_WORKPLACE,   NULL, NULL,         22, FALSE, FALSE },
  { "movement",    HD_NOMINATION_MOVEMENT,    NULL, "movement",   22, FALSE, FALSE },
  { "award_form",  HD_NOMINATION_AWARD_FORM,  NULL, "award_form", 18, FALSE, FALSE },
  { "year",        HD_NOMINATION_YEAR,        NULL, "year",       5,  FALSE, TRUE },
  { "status",      HD_NOMINATION_STATUS,      NULL, "status",     17, FALSE, TRUE },
  { "received",    HD_NOMINATION_RECEIVED,    NULL, NULL,         10, FALSE, FALSE },
  { "source",      HD_NOMINATION_SOURCE,      NULL, NULL,         14, FALSE, FALSE },
  { "decision_number", HD_NOMINATION_DECISION_NUMBER, NULL, NULL, 12, FALSE, FALSE },
};

static const char *const filters[] = { "year", "unit", "kind", "movement", "status", NULL };

static void
hd_nomination_page_prepare_new (HdPage   *page,
                                HdRecord *record)
{
  g_autofree char *today = hd_date_today ();

  if (*hd_record_text (record, HD_NOMINATION_KIND) == '\0')
    hd_record_set_text (record, HD_NOMINATION_KIND, "individual");
  if (*hd_record_text (record, HD_NOMINATION_STATUS) == '\0')
    hd_record_set_text (record, HD_NOMINATION_STATUS, "received");
  if (hd_record_int (record, HD_NOMINATION_YEAR) == 0)
    hd_record_set_int (record, HD_NOMINATION_YEAR, hd_context_year (hd_room_context (HD_ROOM (page))));
  hd_record_set_text (record, HD_NOMINATION_RECEIVED, today);
}

/* The next one of the same unit's list: same unit, movement, award and year,
 * another person and another deed. */
static void
hd_nomination_page_prepare_copy (HdPage   *page,
                                 HdRecord *copy)
{
  static const guint texts[] = {
    HD_NOMINATION_HONORIFIC, HD_NOMINATION_FULL_NAME, HD_NOMINATION_BIRTH, HD_NOMINATION_SEX, HD_NOMINATION_POSITION,
    HD_NOMINATION_ACHIEVEMENT, HD_NOMINATION_NOTES, HD_NOMINATION_DECISION_NUMBER, HD_NOMINATION_DECISION_DATE,
  };
  static const guint numbers[] = {
    HD_NOMINATION_SUBJECT, HD_NOMINATION_MEMBERS, HD_NOMINATION_STD_POLICY, HD_NOMINATION_STD_TASKS,
    HD_NOMINATION_STD_INITIATIVE, HD_NOMINATION_STD_CHARITY,
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    hd_record_set_text (copy, texts[i], "");
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    hd_record_set_int (copy, numbers[i], 0);
  hd_record_set_text (copy, HD_NOMINATION_STATUS, "received");
}

static const char *
hd_nomination_page_usual_sort (HdPage *page)
{
  g_autofree char *order = g_settings_get_string (hd_context_settings (hd_room_context (HD_ROOM (page))), "name-order");

  return g_str_equal (order, "family") ? "family_name" : "name";
}

static void
hd_nomination_page_class_init (HdNominationPageClass *klass)
{
  HdPageClass *page_class = HD_PAGE_CLASS (klass);

  page_class->name = "nominations";
  page_class->record_type = HD_TYPE_NOMINATION;
  page_class->form_type = hd_nomination_form_get_type;
  page_class->columns = columns;
  page_class->n_columns = G_N_ELEMENTS (columns);
  page_class->filters = filters;
  page_class->search_hint = N_("Search names and achievements");
  page_class->new_tooltip = N_("New Nomination");
  page_class->icon = "emblem-favorite-symbolic";
  page_class->empty_title = N_("No Nominations Yet");
  page_class->empty_text = N_("Add the first one, or drag a unit's workbook into the window.");
  page_class->needs = "unit";
  page_class->needs_title = N_("First the Units");
  page_class->needs_text = N_("A nomination comes from a unit, and no unit has been entered yet.");
  page_class->needs_room = "units";
  page_class->prepare_new = hd_nomination_page_prepare_new;
  page_class->usual_sort = hd_nomination_page_usual_sort;
  page_class->prepare_copy = hd_nomination_page_prepare_copy;
}

static void
hd_nomination_page_init (HdNominationPage *self)
{
}
