/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "page.h"
#include "rooms.h"
#include "store/publicity.h"

#define HD_TYPE_PLEDGE_PAGE (hd_pledge_page_get_type ())
G_DECLARE_FINAL_TYPE (HdPledgePage, hd_pledge_page, HD, PLEDGE_PAGE, HdPage)

struct _HdPledgePage
{
  HdPage parent_instance;
};

G_DEFINE_FINAL_TYPE (HdPledgePage, hd_pledge_page, HD_TYPE_PAGE)

static const HdPageColumn columns[] = {
  { "unit",    HD_PLEDGE_UNIT,    NULL, NULL,   18, TRUE,  TRUE },
  { "person",  HD_PLEDGE_PERSON,  NULL, NULL,   20, TRUE,  TRUE },
  { "subject", HD_PLEDGE_SUBJECT, NULL, NULL,   20, TRUE,  TRUE },
  { "year",    HD_PLEDGE_YEAR,    NULL, "year", 5,  FALSE, TRUE },
  { "state",   HD_PLEDGE_STATE,   NULL, NULL,   12, FALSE, TRUE },
  { "signed",  HD_PLEDGE_SIGNED,  NULL, NULL,   10, FALSE, FALSE },
};

static const char *const filters[] = { "year", "unit", "state", NULL };

static void
hd_pledge_page_prepare_new (HdPage   *page,
                            HdRecord *record)
{
  if (hd_record_int (record, HD_PLEDGE_YEAR) == 0)
    hd_record_set_int (record, HD_PLEDGE_YEAR, hd_context_year (hd_room_context (HD_ROOM (page))));
  if (*hd_record_text (record, HD_PLEDGE_STATE) == '\0')
    hd_record_set_text (record, HD_PLEDGE_STATE, "signed");
}

/* The next one of the same unit. */
static void
hd_pledge_page_prepare_copy (HdPage   *page,
                             HdRecord *copy)
{
  hd_record_set_text (copy, HD_PLEDGE_PERSON, "");
  hd_record_set_text (copy, HD_PLEDGE_STATE, "signed");
  hd_record_set_text (copy, HD_PLEDGE_RESULT, "");
}

static void
hd_pledge_page_class_init (HdPledgePageClass *klass)
{
  HdPageClass *page_class = HD_PAGE_CLASS (klass);

  page_class->name = "pledges";
  page_class->record_type = HD_TYPE_PLEDGE;
  page_class->form_type = hd_pledge_form_get_type;
  page_class->columns = columns;
  page_class->n_columns = G_N_ELEMENTS (columns);
  page_class->filters = filters;
  page_class->search_hint = N_("Search pledges");
  page_class->new_tooltip = N_("New Pledge");
  page_class->icon = "emblem-ok-symbolic";
  page_class->empty_title = N_("No Pledges Yet");
  page_class->empty_text = N_("Units and people who registered to emulate an exemplar, and what came of it at the end of the year.");
  page_class->prepare_new = hd_pledge_page_prepare_new;
  page_class->prepare_copy = hd_pledge_page_prepare_copy;
}

static void
hd_pledge_page_init (HdPledgePage *self)
{
}
