/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The room of contests: each year's, with its rules. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "exchange/contest-file.h"
#include "feedback.h"
#include "page.h"
#include "rooms.h"
#include "store/contest.h"

#define HD_TYPE_CONTEST_PAGE (hd_contest_page_get_type ())
G_DECLARE_FINAL_TYPE (HdContestPage, hd_contest_page, HD, CONTEST_PAGE, HdPage)

struct _HdContestPage
{
  HdPage parent_instance;
};

G_DEFINE_FINAL_TYPE (HdContestPage, hd_contest_page, HD_TYPE_PAGE)

static const HdPageColumn columns[] = {
  { "name",      HD_CONTEST_NAME, NULL,      NULL, 24, TRUE,  TRUE },
  { "year",      HD_CONTEST_YEAR, NULL,      NULL, 5,  FALSE, TRUE },
  { "state",     HD_CONTEST_STATE, N_("Status"), NULL, 14, FALSE, TRUE },
  { "closes",    HD_CONTEST_CLOSES, NULL,    NULL, 10, FALSE, TRUE },
  { "opens",     HD_CONTEST_OPENS, NULL,     NULL, 10, FALSE, FALSE },
  { "reference", HD_CONTEST_REFERENCE, NULL, NULL, 14, FALSE, FALSE },
  { "version",   HD_CONTEST_VERSION, NULL,   NULL, 5,  FALSE, FALSE },
  { "announced", HD_CONTEST_ANNOUNCED, NULL, NULL, 10, FALSE, FALSE },
};

static const char *const filters[] = { "state", NULL };

static void
show_made (HdContestPage *self,
           gint64         contest,
           GError        *error)
{
  GtkWidget *widget = GTK_WIDGET (self);

  if (contest == 0) {
    hd_feedback_error (widget, _("No contest could be made"), error);
    return;
  }
  hd_page_select (HD_PAGE (self), contest);
  hd_feedback_toast_action (widget, _("The contest is made; look at its days and prizes"), _("_Undo"), "win.undo", NULL);
}

static void
from_rules_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  HdContext *context = hd_room_context (HD_ROOM (widget));
  g_autoptr (GError) error = NULL;

  hd_room_leave (HD_ROOM (widget));
  show_made (HD_CONTEST_PAGE (widget), hd_contest_from_rules (hd_context_store (context), hd_context_year (context), &error), error);
}

/* The newest of the years before the one worked on, else the newest of all. */
static gint64
last_contest (HdStore *store,
              gint64   year,
              gint64  *of)
{
  g_autoptr (GPtrArray) all = hd_store_get_all (store, HD_TYPE_CONTEST, NULL);
  gint64 found = 0;

  *of = 0;
  for (guint i = 0; all != NULL && i < all->len; i++) {
    gint64 here = hd_record_int (g_ptr_array_index (all, i), HD_CONTEST_YEAR);

    if (found == 0 || (here < year && (here > *of || *of >= year)) || (*of >= year && here > *of)) {
      found = hd_record_id (g_ptr_array_index (all, i));
      *of = here;
    }
  }
  return found;
}

static void
from_last_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  HdContext *context = hd_room_context (HD_ROOM (widget));
  g_autoptr (GError) error = NULL;
  gint64 year = hd_context_year (context), of;
  gint64 last = last_contest (hd_context_store (context), year, &of);

  hd_room_leave (HD_ROOM (widget));
  if (last != 0)
    /* A contest of the year that is there already is taken over into the next. */
    show_made (HD_CONTEST_PAGE (widget), hd_contest_clone (hd_context_store (context), last, of >= year ? of + 1 : year, &error), error);
}

static void
update_actions (HdContestPage *self)
{
  HdStore *store = hd_room_store (HD_ROOM (self));
  gboolean writable = !hd_store_is_read_only (store);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "contests.from-rules", writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "contests.from-last", writable && hd_store_count (store, HD_TYPE_CONTEST) > 0);
}

static void
store_changed_cb (HdContestPage      *self,
                  const char *const  *tables)
{
  if (tables == NULL || g_strv_contains (tables, "contest"))
    update_actions (self);
}

static void
build_menu (HdContestPage *self)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  GtkWidget *button = gtk_menu_button_new ();
  const char *label = _("New contest with its rules");

  g_menu_append (menu, _("From _Last Year's Contest"), "contests.from-last");
  g_menu_append (menu, _("From the _Shipped Rules"), "contests.from-rules");
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "document-new-symbolic");
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  hd_page_add_header (HD_PAGE (self), button);
}

static void
hd_contest_page_constructed (GObject *object)
{
  HdContestPage *self = HD_CONTEST_PAGE (object);

  G_OBJECT_CLASS (hd_contest_page_parent_class)->constructed (object);
  build_menu (self);
  hd_page_add_year_button (HD_PAGE (object));
  update_actions (self);
  g_signal_connect_object (hd_room_store (HD_ROOM (object)), "changed", G_CALLBACK (store_changed_cb), object, G_CONNECT_SWAPPED);
}

static void
hd_contest_page_prepare_new (HdPage   *page,
                             HdRecord *record)
{
  if (hd_record_int (record, HD_CONTEST_YEAR) == 0)
    hd_record_set_int (record, HD_CONTEST_YEAR, hd_context_year (hd_room_context (HD_ROOM (page))));
  hd_record_set_text (record, HD_CONTEST_STATE, "preparing");
}

/* A copy has the fields, not the parts: those are taken over by «From Last Year's Contest». */
static void
hd_contest_page_prepare_copy (HdPage   *page,
                              HdRecord *copy)
{
  static const guint emptied[] = { HD_CONTEST_REFERENCE, HD_CONTEST_FROZEN, HD_CONTEST_FINGERPRINT, HD_CONTEST_ANNOUNCED,
                                   HD_CONTEST_REASON, HD_CONTEST_RESULT };

  for (guint i = 0; i < G_N_ELEMENTS (emptied); i++)
    hd_record_set_text (copy, emptied[i], "");
  hd_record_set_text (copy, HD_CONTEST_STATE, "preparing");
  hd_record_set_int (copy, HD_CONTEST_VERSION, 1);
}

static void
hd_contest_page_class_init (HdContestPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  HdPageClass *page_class = HD_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = hd_contest_page_constructed;
  page_class->name = "contests";
  page_class->record_type = HD_TYPE_CONTEST;
  page_class->form_type = hd_contest_form_get_type;
  page_class->columns = columns;
  page_class->n_columns = G_N_ELEMENTS (columns);
  page_class->filters = filters;
  page_class->search_hint = N_("Search contests");
  page_class->new_tooltip = N_("New Contest without Rules");
  page_class->icon = "document-edit-symbolic";
  page_class->empty_title = N_("No Contests Yet");
  page_class->empty_text = N_("The menu above makes one from the shipped rules: kinds of work, rounds, scales of points and prizes, to be changed as your plan says.");
  page_class->prepare_new = hd_contest_page_prepare_new;
  page_class->prepare_copy = hd_contest_page_prepare_copy;
  gtk_widget_class_install_action (widget_class, "contests.from-rules", NULL, from_rules_action);
  gtk_widget_class_install_action (widget_class, "contests.from-last", NULL, from_last_action);
}

static void
hd_contest_page_init (HdContestPage *self)
{
}
