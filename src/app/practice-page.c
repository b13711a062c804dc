/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The library of new models and good practice. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "page.h"
#include "rooms.h"
#include "store/practice.h"

#define HD_TYPE_PRACTICE_PAGE (hd_practice_page_get_type ())
G_DECLARE_FINAL_TYPE (HdPracticePage, hd_practice_page, HD, PRACTICE_PAGE, HdPage)

struct _HdPracticePage
{
  HdPage parent_instance;
};

G_DEFINE_FINAL_TYPE (HdPracticePage, hd_practice_page, HD_TYPE_PAGE)

static char *
copies_text (HdPage   *page,
             HdRecord *practice)
{
  g_autoptr (GPtrArray) copies = hd_store_find_ref (hd_room_store (HD_ROOM (page)), HD_TYPE_PRACTICE_COPY, "practice",
                                                    hd_record_id (practice), NULL);

  return copies == NULL || copies->len == 0 ? g_strdup ("") : g_strdup_printf ("%u", copies->len);
}

static const HdPageColumn columns[] = {
  { "title",    HD_PRACTICE_TITLE,    NULL, NULL, 26, TRUE,  TRUE },
  { "unit",     HD_PRACTICE_UNIT,     NULL, NULL, 16, TRUE,  TRUE },
  { "state",    HD_PRACTICE_STATE,    NULL, NULL, 14, FALSE, TRUE },
  { "copies",   -1, N_("Copied by"),  NULL,       9,  FALSE, TRUE, copies_text },
  { "movement", HD_PRACTICE_MOVEMENT, NULL, NULL, 18, FALSE, FALSE },
  { "subject",  HD_PRACTICE_SUBJECT,  NULL, NULL, 18, FALSE, FALSE },
  { "verified", HD_PRACTICE_VERIFIED, NULL, NULL, 10, FALSE, FALSE },
  { "figures",  HD_PRACTICE_FIGURES,  NULL, NULL, 20, FALSE, FALSE },
};

static const char *const filters[] = { "state", "unit", "movement", NULL };

static void
hd_practice_page_prepare_new (HdPage   *page,
                              HdRecord *record)
{
  if (*hd_record_text (record, HD_PRACTICE_STATE) == '\0')
    hd_record_set_text (record, HD_PRACTICE_STATE, "proposed");
}

/* Another model of the same unit. */
static void
hd_practice_page_prepare_copy (HdPage   *page,
                               HdRecord *copy)
{
  hd_record_set_text (copy, HD_PRACTICE_TITLE, "");
  hd_record_set_text (copy, HD_PRACTICE_STATE, "proposed");
  hd_record_set_text (copy, HD_PRACTICE_VERIFIED, "");
  hd_record_set_text (copy, HD_PRACTICE_FIGURES, "");
  hd_record_set_text (copy, HD_PRACTICE_DESCRIPTION, "");
  hd_record_set_text (copy, HD_PRACTICE_RESULT, "");
}

static void
hd_practice_page_class_init (HdPracticePageClass *klass)
{
  HdPageClass *page_class = HD_PAGE_CLASS (klass);

  page_class->name = "practices";
  page_class->record_type = HD_TYPE_PRACTICE;
  page_class->form_type = hd_practice_form_get_type;
  page_class->columns = columns;
  page_class->n_columns = G_N_ELEMENTS (columns);
  page_class->filters = filters;
  page_class->search_hint = N_("Search models and practices");
  page_class->new_tooltip = N_("New Model or Practice");
  page_class->icon = "starred-symbolic";
  page_class->empty_title = N_("No Models Yet");
  page_class->empty_text = N_("New models and good practice that units introduce: what they brought in figures, who verified them, and who copied them.");
  page_class->prepare_new = hd_practice_page_prepare_new;
  page_class->prepare_copy = hd_practice_page_prepare_copy;
}

static void
hd_practice_page_init (HdPracticePage *self)
{
}
