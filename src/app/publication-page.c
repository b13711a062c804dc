/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "page.h"
#include "rooms.h"
#include "store/publicity.h"

#define HD_TYPE_PUBLICATION_PAGE (hd_publication_page_get_type ())
G_DECLARE_FINAL_TYPE (HdPublicationPage, hd_publication_page, HD, PUBLICATION_PAGE, HdPage)

struct _HdPublicationPage
{
  HdPage parent_instance;
};

G_DEFINE_FINAL_TYPE (HdPublicationPage, hd_publication_page, HD_TYPE_PAGE)

/* How many of its profiles are where: "3/5" were sent. */
static char *
profiles_text (HdPage   *page,
               HdRecord *publication)
{
  g_autoptr (GPtrArray) items = hd_store_find_ref (hd_room_store (HD_ROOM (page)), HD_TYPE_PUBLICATION_ITEM, "publication",
                                                   hd_record_id (publication), NULL);
  guint sent = 0;

  for (guint i = 0; items != NULL && i < items->len; i++) {
    const char *state = hd_record_text (g_ptr_array_index (items, i), HD_PUBLICATION_ITEM_STATE);

    sent += g_str_equal (state, "sent") || g_str_equal (state, "printed");
  }
  return items == NULL || items->len == 0 ? g_strdup ("") : g_strdup_printf ("%u/%u", sent, items->len);
}

static const HdPageColumn columns[] = {
  { "title",     HD_PUBLICATION_TITLE,     NULL, NULL,   26, TRUE,  TRUE },
  { "year",      HD_PUBLICATION_YEAR,      NULL, "year", 5,  FALSE, TRUE },
  { "state",     HD_PUBLICATION_STATE,     NULL, NULL,   14, FALSE, TRUE },
  { "profiles",  -1, N_("Profiles sent"),        NULL,   9,  FALSE, TRUE, profiles_text },
  { "due",       HD_PUBLICATION_DUE,       NULL, NULL,   10, FALSE, TRUE },
  { "city_book", HD_PUBLICATION_CITY_BOOK, NULL, NULL,   10, FALSE, FALSE },
  { "unit",      HD_PUBLICATION_UNIT,      NULL, NULL,   16, FALSE, FALSE },
  { "pages",     HD_PUBLICATION_PAGES,     NULL, NULL,   6,  FALSE, FALSE },
  { "copies",    HD_PUBLICATION_COPIES,    NULL, NULL,   6,  FALSE, FALSE },
};

static const char *const filters[] = { "year", "state", "unit", NULL };

static void
hd_publication_page_prepare_new (HdPage   *page,
                                 HdRecord *record)
{
  if (hd_record_int (record, HD_PUBLICATION_YEAR) == 0)
    hd_record_set_int (record, HD_PUBLICATION_YEAR, hd_context_year (hd_room_context (HD_ROOM (page))));
  if (*hd_record_text (record, HD_PUBLICATION_STATE) == '\0')
    hd_record_set_text (record, HD_PUBLICATION_STATE, "manuscript");
}

/* The issue of the next year. */
static void
hd_publication_page_prepare_copy (HdPage   *page,
                                  HdRecord *copy)
{
  hd_record_set_text (copy, HD_PUBLICATION_STATE, "manuscript");
  hd_record_set_text (copy, HD_PUBLICATION_DUE, "");
  hd_record_set_text (copy, HD_PUBLICATION_PRINTED, "");
}

static void
hd_publication_page_class_init (HdPublicationPageClass *klass)
{
  HdPageClass *page_class = HD_PAGE_CLASS (klass);

  page_class->name = "publications";
  page_class->record_type = HD_TYPE_PUBLICATION;
  page_class->form_type = hd_publication_form_get_type;
  page_class->columns = columns;
  page_class->n_columns = G_N_ELEMENTS (columns);
  page_class->filters = filters;
  page_class->search_hint = N_("Search publications");
  page_class->new_tooltip = N_("New Publication");
  page_class->icon = "x-office-document-symbolic";
  page_class->empty_title = N_("No Publications Yet");
  page_class->empty_text = N_("What is printed of exemplars, from manuscript to print: also the profiles chosen, written and sent for the book of the City.");
  page_class->prepare_new = hd_publication_page_prepare_new;
  page_class->prepare_copy = hd_publication_page_prepare_copy;
}

static void
hd_publication_page_init (HdPublicationPage *self)
{
}
