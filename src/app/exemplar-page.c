/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "merge-dialog.h"
#include "page.h"
#include "press-dialog.h"
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
  { "full_name",   HD_SUBJECT_FULL_NAME,   NULL, "name",        20, TRUE,  TRUE },
  { "birth",       HD_SUBJECT_BIRTH,       NULL, NULL,          10, FALSE, FALSE },
  { "kind",        HD_SUBJECT_KIND,        NULL, NULL,          9,  FALSE, FALSE },
  { "unit",        HD_SUBJECT_UNIT,        NULL, "unit",        16, TRUE,  TRUE },
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

/* Two that no comparison of names would find. */
static void
make_one_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  g_autoptr (GArray) ids = hd_page_chosen (HD_PAGE (widget));

  if (ids->len == 2)
    hd_merge_dialog_show (widget, hd_room_context (HD_ROOM (widget)), g_array_index (ids, gint64, 0), g_array_index (ids, gint64, 1));
}

static void
press_pack_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  g_autoptr (GArray) ids = hd_page_chosen (HD_PAGE (widget));

  hd_press_dialog_show (widget, hd_room_context (HD_ROOM (widget)), ids, HD_STORY_SHORT);
}

static void
hd_exemplar_page_checked (HdPage *page)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (page), "exemplar.make-one", hd_page_n_checked (page) == 2);
}

static void
hd_exemplar_page_constructed (GObject *object)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (_("_Make One…"));
  GtkWidget *press;
  g_autoptr (GMenu) menu = g_menu_new ();

  G_OBJECT_CLASS (hd_exemplar_page_parent_class)->constructed (object);
  g_menu_append (menu, _("_Duplicate People…"), "win.merge-subjects");
  g_menu_append (menu, _("_Press Pack…"), "exemplar.press-pack");
  hd_page_add_view_menu (HD_PAGE (object), NULL, G_MENU_MODEL (menu));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "exemplar.make-one");
  gtk_widget_set_tooltip_text (button, _("Two ticked records that are of one person"));
  hd_page_add_check_widget (HD_PAGE (object), button);
  press = gtk_button_new_with_mnemonic (_("_Press Pack…"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (press), "exemplar.press-pack");
  gtk_widget_set_tooltip_text (press, _("Stories, photos with captions and consents of the ticked exemplars, in a folder for the press"));
  hd_page_add_check_widget (HD_PAGE (object), press);
  hd_exemplar_page_checked (HD_PAGE (object));
}

static void
hd_exemplar_page_class_init (HdExemplarPageClass *klass)
{
  HdPageClass *page_class = HD_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = hd_exemplar_page_constructed;
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "exemplar.make-one", NULL, make_one_action);
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "exemplar.press-pack", NULL, press_pack_action);
  page_class->name = "exemplars";
  page_class->record_type = HD_TYPE_SUBJECT;
  page_class->form_type = hd_exemplar_form_get_type;
  page_class->columns = columns;
  page_class->n_columns = G_N_ELEMENTS (columns);
  page_class->filters = filters;
  page_class->quick = quick;
  page_class->n_quick = G_N_ELEMENTS (quick);
  page_class->has_checks = TRUE;
  page_class->checked = hd_exemplar_page_checked;
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
