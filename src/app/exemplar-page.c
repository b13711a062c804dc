/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "page.h"
#include "rooms.h"
#include "store/exemplar.h"
#include "store/text.h"

#define HD_TYPE_EXEMPLAR_PAGE (hd_exemplar_page_get_type ())
G_DECLARE_FINAL_TYPE (HdExemplarPage, hd_exemplar_page, HD, EXEMPLAR_PAGE, HdPage)

struct _HdExemplarPage
{
  HdPage parent_instance;
};

G_DEFINE_FINAL_TYPE (HdExemplarPage, hd_exemplar_page, HD_TYPE_PAGE)

static const HdPageColumn columns[] = {
  { "full_name",   HD_SUBJECT_FULL_NAME,   NULL, "name",        22, TRUE,  TRUE },
  { "birth",       HD_SUBJECT_BIRTH,       NULL, NULL,          10, FALSE, FALSE },
  { "kind",        HD_SUBJECT_KIND,        NULL, NULL,          9,  FALSE, FALSE },
  { "unit",        HD_SUBJECT_UNIT,        NULL, "unit",        18, TRUE,  TRUE },
  { "position",    HD_SUBJECT_POSITION,    NULL, NULL,          18, FALSE, FALSE },
  { "stage",       HD_SUBJECT_STAGE,       NULL, "stage",       15, FALSE, TRUE },
  { "next_review", HD_SUBJECT_NEXT_REVIEW, NULL, "next_review", 10, FALSE, TRUE },
  { "owner",       HD_SUBJECT_OWNER,       NULL, NULL,          14, FALSE, FALSE },
  { "consent",     HD_SUBJECT_CONSENT,     NULL, NULL,          12, FALSE, FALSE },
  { "following",   HD_SUBJECT_FOLLOWING,   NULL, NULL,          14, FALSE, FALSE },
};

static const char *const filters[] = { "stage", "kind", "unit", "consent", "following", NULL };

static GArray *
never_told (HdPage  *page,
            GError **error)
{
  return hd_exemplars_never_told (hd_room_store (HD_ROOM (page)), error);
}

static GArray *
overdue (HdPage  *page,
         GError **error)
{
  g_autofree char *today = hd_date_today ();

  return hd_exemplars_overdue (hd_room_store (HD_ROOM (page)), today, error);
}

static const HdPageQuick quick[] = {
  { N_("Never told"), N_("Exemplars that no activity told of"), never_told },
  { N_("Overdue"), N_("The next review or something noted to be done is past its day"), overdue },
};

static void
hd_exemplar_page_prepare_new (HdPage   *page,
                              HdRecord *record)
{
  if (*hd_record_text (record, HD_SUBJECT_KIND) == '\0')
    hd_record_set_text (record, HD_SUBJECT_KIND, "individual");
  if (*hd_record_text (record, HD_SUBJECT_STAGE) == '\0')
    hd_record_set_text (record, HD_SUBJECT_STAGE, "spotted");
}

/* Another one of the same unit, looked after by the same officer. */
static void
hd_exemplar_page_prepare_copy (HdPage   *page,
                               HdRecord *copy)
{
  static const guint texts[] = {
    HD_SUBJECT_FULL_NAME, HD_SUBJECT_BIRTH, HD_SUBJECT_HONORIFIC, HD_SUBJECT_SEX, HD_SUBJECT_POSITION, HD_SUBJECT_ID_NUMBER,
    HD_SUBJECT_CONSENT, HD_SUBJECT_CONSENT_DATE, HD_SUBJECT_DIED, HD_SUBJECT_DISCIPLINED, HD_SUBJECT_STORY_LINE,
    HD_SUBJECT_STORY_SHORT, HD_SUBJECT_STORY_FULL, HD_SUBJECT_STORY_SPOKEN,
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    hd_record_set_text (copy, texts[i], "");
  hd_record_set_int (copy, HD_SUBJECT_PORTRAIT, 0);
}

static void
hd_exemplar_page_constructed (GObject *object)
{
  g_autoptr (GMenu) menu = g_menu_new ();

  G_OBJECT_CLASS (hd_exemplar_page_parent_class)->constructed (object);
  g_menu_append (menu, _("_Duplicate People…"), "win.merge-subjects");
  hd_page_add_view_menu (HD_PAGE (object), NULL, G_MENU_MODEL (menu));
}

static void
hd_exemplar_page_class_init (HdExemplarPageClass *klass)
{
  HdPageClass *page_class = HD_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = hd_exemplar_page_constructed;
  page_class->name = "exemplars";
  page_class->record_type = HD_TYPE_SUBJECT;
  page_class->form_type = hd_exemplar_form_get_type;
  page_class->columns = columns;
  page_class->n_columns = G_N_ELEMENTS (columns);
  page_class->filters = filters;
  page_class->quick = quick;
  page_class->n_quick = G_N_ELEMENTS (quick);
  page_class->search_hint = N_("Search exemplars");
  page_class->new_tooltip = N_("New Exemplar");
  page_class->icon = "starred-symbolic";
  page_class->empty_title = N_("No Exemplars Yet");
  page_class->empty_text = N_("Whoever is proposed gets a profile here by itself; a rising factor may be added before that.");
  page_class->prepare_new = hd_exemplar_page_prepare_new;
  page_class->prepare_copy = hd_exemplar_page_prepare_copy;
}

static void
hd_exemplar_page_init (HdExemplarPage *self)
{
}
