/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "council-settings.h"
#include "page.h"
#include "rooms.h"
#include "store/activity.h"
#include "store/figure.h"

#define HD_TYPE_ACTIVITY_PAGE (hd_activity_page_get_type ())
G_DECLARE_FINAL_TYPE (HdActivityPage, hd_activity_page, HD, ACTIVITY_PAGE, HdPage)

struct _HdActivityPage
{
  HdPage parent_instance;
};

G_DEFINE_FINAL_TYPE (HdActivityPage, hd_activity_page, HD_TYPE_PAGE)

static const HdPageColumn columns[] = {
  { "title",   HD_ACTIVITY_TITLE,   NULL, NULL,   24, TRUE,  TRUE },
  { "kind",    HD_ACTIVITY_KIND,    NULL, NULL,   22, FALSE, TRUE },
  { "unit",    HD_ACTIVITY_UNIT,    NULL, NULL,   18, TRUE,  TRUE },
  { "year",    HD_ACTIVITY_YEAR,    NULL, "year", 5,  FALSE, TRUE },
  { "held",    HD_ACTIVITY_HELD,    NULL, NULL,   10, FALSE, TRUE },
  { "state",   HD_ACTIVITY_STATE,   N_("Planned or held"), NULL, 12, FALSE, TRUE },
  { "channel", HD_ACTIVITY_CHANNEL, NULL, NULL,   14, FALSE, FALSE },
  { "place",   HD_ACTIVITY_PLACE,   NULL, NULL,   16, FALSE, FALSE },
  { "cost",    HD_ACTIVITY_COST,    NULL, NULL,   12, FALSE, FALSE },
  { "number",  HD_ACTIVITY_NUMBER,  NULL, NULL,   12, FALSE, FALSE },
  { "partner", HD_ACTIVITY_PARTNER, NULL, NULL,   16, FALSE, FALSE },
  { "link",    HD_ACTIVITY_LINK,    NULL, NULL,   20, FALSE, FALSE },
};

static const char *const filters[] = { "year", "kind", "state", "channel", "unit", NULL };

/* A list of work is a figure that is opened. */
#define LIST_OF_FIGURE(name, figure)                                              \
  static GArray *                                                                 \
  name (HdPage  *page,                                                            \
        GError **error)                                                           \
  {                                                                               \
    return hd_figure_ids (hd_room_store (HD_ROOM (page)), figure, NULL, error);   \
  }

LIST_OF_FIGURE (planned, "activities_planned")
LIST_OF_FIGURE (findings_open, "findings_open")
LIST_OF_FIGURE (without_page, "links_without_page")
LIST_OF_FIGURE (columns_stale, "columns_stale")

static const HdPageQuick quick[] = {
  { N_("Planned"), N_("Activities that lie ahead"), planned },
  { N_("Findings open"), N_("Inspections and supervisions with something to be mended or answered"), findings_open },
  { N_("Page not kept"), N_("Links whose page was not saved yet"), without_page },
  { N_("Columns gone stale"), N_("Columns that nobody looked at for long"), columns_stale },
};

static void
hd_activity_page_prepare_new (HdPage   *page,
                              HdRecord *record)
{
  if (hd_record_int (record, HD_ACTIVITY_YEAR) == 0)
    hd_record_set_int (record, HD_ACTIVITY_YEAR, hd_context_year (hd_room_context (HD_ROOM (page))));
  if (*hd_record_text (record, HD_ACTIVITY_STATE) == '\0')
    hd_record_set_text (record, HD_ACTIVITY_STATE, "held");
}

/* The same thing done by the next unit. */
static void
hd_activity_page_prepare_copy (HdPage   *page,
                               HdRecord *copy)
{
  hd_record_set_int (copy, HD_ACTIVITY_UNIT, 0);
  hd_record_set_text (copy, HD_ACTIVITY_NUMBER, "");
  hd_record_set_text (copy, HD_ACTIVITY_LINK, "");
  hd_record_set_text (copy, HD_ACTIVITY_NOTE, "");
  hd_record_set_text (copy, HD_ACTIVITY_CHECKED, "");
  hd_record_set_text (copy, HD_ACTIVITY_OUTCOME, "");
}

static void
checklist_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  hd_council_settings_show (widget, hd_room_context (HD_ROOM (widget)), "settings");
}

static void
hd_activity_page_constructed (GObject *object)
{
  g_autoptr (GMenu) menu = g_menu_new ();

  G_OBJECT_CLASS (hd_activity_page_parent_class)->constructed (object);
  g_menu_append (menu, _("Checklist and Columns…"), "activities.checklist");
  hd_page_add_view_menu (HD_PAGE (object), NULL, G_MENU_MODEL (menu));
  gtk_widget_action_set_enabled (GTK_WIDGET (object), "activities.checklist", !hd_store_is_read_only (hd_room_store (HD_ROOM (object))));
}

static void
hd_activity_page_class_init (HdActivityPageClass *klass)
{
  HdPageClass *page_class = HD_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = hd_activity_page_constructed;
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "activities.checklist", NULL, checklist_action);
  page_class->name = "activities";
  page_class->record_type = HD_TYPE_ACTIVITY;
  page_class->form_type = hd_activity_form_get_type;
  page_class->columns = columns;
  page_class->n_columns = G_N_ELEMENTS (columns);
  page_class->filters = filters;
  page_class->quick = quick;
  page_class->n_quick = G_N_ELEMENTS (quick);
  page_class->search_hint = N_("Search activities");
  page_class->new_tooltip = N_("New Activity");
  page_class->icon = "x-office-calendar-symbolic";
  page_class->empty_title = N_("No Activities Yet");
  page_class->empty_text = N_("What is entered here is the evidence of targets: plans issued, conferences, talks, columns, reports.");
  page_class->prepare_new = hd_activity_page_prepare_new;
  page_class->prepare_copy = hd_activity_page_prepare_copy;
}

static void
hd_activity_page_init (HdActivityPage *self)
{
}
