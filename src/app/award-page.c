/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The catalogue of awards, with the base salaries that their money comes from. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "base-salaries.h"
#include "page.h"
#include "rooms.h"
#include "store/award.h"
#include "store/text.h"

#define HD_TYPE_AWARD_PAGE (hd_award_page_get_type ())
G_DECLARE_FINAL_TYPE (HdAwardPage, hd_award_page, HD, AWARD_PAGE, HdPage)

struct _HdAwardPage
{
  HdPage parent_instance;
};

G_DEFINE_FINAL_TYPE (HdAwardPage, hd_award_page, HD_TYPE_PAGE)

/* What an individual gets by a decision of today. */
static char *
money_text (HdPage   *page,
            HdRecord *record)
{
  g_autofree char *today = hd_date_today ();
  gint64 money = hd_award_money (hd_record_int (record, HD_AWARD_FORM_COEFFICIENT), hd_base_salary_on (hd_room_store (HD_ROOM (page)), today));
  g_autofree char *number = hd_number_format (money);

  if (money == 0)
    return g_strdup ("");
  /* Translators: an amount of money whose coefficient was not compared with the law. */
  return g_strdup_printf (hd_record_bool (record, HD_AWARD_FORM_VERIFIED) ? "%s" : _("%s (unverified)"), number);
}

static const HdPageColumn columns[] = {
  { "name",        HD_AWARD_FORM_NAME,        NULL, NULL,       30, TRUE,  TRUE },
  { "type",        HD_AWARD_FORM_TYPE,        NULL, NULL,       20, FALSE, TRUE },
  { "level",       HD_AWARD_FORM_LEVEL,       NULL, NULL,       11, FALSE, TRUE },
  { "authority",   HD_AWARD_FORM_AUTHORITY,   NULL, NULL,       22, FALSE, FALSE },
  { "coefficient", HD_AWARD_FORM_COEFFICIENT, N_("Coefficient"), NULL, 9, FALSE, FALSE },
  { "money",       -1,                        N_("Money today (đồng)"), NULL, 16, FALSE, TRUE, money_text },
  { "gift",        HD_AWARD_FORM_GIFT,        NULL, NULL,       16, FALSE, FALSE },
  { "threshold",   HD_AWARD_FORM_THRESHOLD,   N_("Votes needed (%)"), NULL, 10, FALSE, FALSE },
  { "code",        HD_AWARD_FORM_CODE,        NULL, NULL,       9,  FALSE, FALSE },
};

static const char *const filters[] = { "type", "level", NULL };

static void
hd_award_page_prepare_new (HdPage   *page,
                           HdRecord *record)
{
  if (*hd_record_text (record, HD_AWARD_FORM_TYPE) == '\0')
    hd_record_set_text (record, HD_AWARD_FORM_TYPE, "form");
  if (*hd_record_text (record, HD_AWARD_FORM_SUBJECT_KINDS) == '\0')
    hd_record_set_text (record, HD_AWARD_FORM_SUBJECT_KINDS, "individual,collective,household");
  hd_record_set_int (record, HD_AWARD_FORM_POSITION, hd_store_count (hd_room_store (HD_ROOM (page)), HD_TYPE_AWARD_FORM) + 1);
}

/* The same kind of award of another level: its own name and code. */
static void
hd_award_page_prepare_copy (HdPage   *page,
                            HdRecord *copy)
{
  static const guint own[] = { HD_AWARD_FORM_CODE, HD_AWARD_FORM_NAME, HD_AWARD_FORM_ALIASES };

  for (guint i = 0; i < G_N_ELEMENTS (own); i++)
    hd_record_set_text (copy, own[i], "");
}

static void
base_salaries_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  hd_base_salaries_show (widget, hd_room_context (HD_ROOM (widget)));
}

static void
hd_award_page_constructed (GObject *object)
{
  g_autoptr (GMenu) menu = g_menu_new ();

  G_OBJECT_CLASS (hd_award_page_parent_class)->constructed (object);
  g_menu_append (menu, _("_Base Salaries…"), "award.base-salaries");
  hd_page_add_view_menu (HD_PAGE (object), NULL, G_MENU_MODEL (menu));
}

static void
hd_award_page_class_init (HdAwardPageClass *klass)
{
  HdPageClass *page_class = HD_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = hd_award_page_constructed;
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "award.base-salaries", NULL, base_salaries_action);

  page_class->name = "awards";
  page_class->record_type = HD_TYPE_AWARD_FORM;
  page_class->form_type = hd_award_form_form_get_type;
  page_class->columns = columns;
  page_class->n_columns = G_N_ELEMENTS (columns);
  page_class->filters = filters;
  page_class->search_hint = N_("Search awards");
  page_class->new_tooltip = N_("New Award");
  page_class->icon = "user-bookmarks-symbolic";
  page_class->empty_title = N_("No Awards Yet");
  page_class->empty_text = N_("Add the titles and forms of commendation that your council proposes or gives.");
  page_class->prepare_new = hd_award_page_prepare_new;
  page_class->prepare_copy = hd_award_page_prepare_copy;
}

static void
hd_award_page_init (HdAwardPage *self)
{
}
