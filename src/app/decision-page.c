/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The room of decisions: the register, its problems in words, and what waits for one. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "decision-dialogs.h"
#include "feedback.h"
#include "page.h"
#include "rooms.h"
#include "store/decision.h"
#include "store/text.h"

/* So many problems of the register are said at once. */
#define NAMED_PROBLEMS 3

#define HD_TYPE_DECISION_PAGE (hd_decision_page_get_type ())
G_DECLARE_FINAL_TYPE (HdDecisionPage, hd_decision_page, HD, DECISION_PAGE, HdPage)

struct _HdDecisionPage
{
  HdPage      parent_instance;

  GtkWidget  *problem_bar;
  GtkLabel   *problems;
  GHashTable *totals;      /* (owned) (nullable): id of a decision -> HdDecisionTotal; read when first shown */
  guint       tell_id;     /* idle */
};

G_DEFINE_FINAL_TYPE (HdDecisionPage, hd_decision_page, HD_TYPE_PAGE)

static HdDecisionTotal *
total_of (HdPage   *page,
          HdRecord *record)
{
  HdDecisionPage *self = HD_DECISION_PAGE (page);
  gint64 id = hd_record_id (record);

  if (self->totals == NULL)
    self->totals = hd_decision_totals (hd_room_store (HD_ROOM (page)), NULL);
  return self->totals != NULL ? g_hash_table_lookup (self->totals, &id) : NULL;
}

static char *
reference_text (HdPage   *page,
                HdRecord *record)
{
  char *reference = hd_decision_reference (HD_DECISION (record));

  if (*reference != '\0')
    return reference;
  g_free (reference);
  return g_strdup (_("no number yet"));
}

/* All titles of decisions begin alike: the list shows what they differ in. */
static char *
title_text (HdPage   *page,
            HdRecord *record)
{
  static const char *const openings[] = { "Về việc ", "V/v " };
  const char *title = hd_record_text (record, HD_DECISION_TITLE);

  for (guint i = 0; i < G_N_ELEMENTS (openings); i++)
    if (g_str_has_prefix (title, openings[i]) && title[strlen (openings[i])] != '\0')
      return g_strdup (title + strlen (openings[i]));
  return g_strdup (title);
}

static char *
count_text (HdPage   *page,
            HdRecord *record)
{
  HdDecisionTotal *total = total_of (page, record);

  return hd_number_format (total != NULL ? total->subjects : 0);
}

static char *
money_text (HdPage   *page,
            HdRecord *record)
{
  HdDecisionTotal *total = total_of (page, record);

  return total != NULL && total->money > 0 ? hd_number_format (total->money) : g_strdup ("");
}

static const HdPageColumn columns[] = {
  { "number",    -1, N_("Number"),               "number", 13, FALSE, TRUE,  reference_text },
  { "issued",    HD_DECISION_ISSUED, NULL,       "date",   10, FALSE, TRUE },
  { "title",     -1, N_("On what"),              NULL,   16, TRUE,  TRUE,  title_text },
  { "subjects",  -1, N_("Subjects"),             NULL,   6,  FALSE, TRUE,  count_text },
  { "money",     -1, N_("Money (đồng)"),         NULL,   10, FALSE, TRUE,  money_text },
  { "state",     HD_DECISION_STATE, NULL,        NULL,   11, FALSE, TRUE },
  { "kind",      HD_DECISION_KIND, NULL,         NULL,   12, FALSE, FALSE },
  { "year",      HD_DECISION_YEAR, NULL,         "year", 5,  FALSE, FALSE },
  { "effective", HD_DECISION_EFFECTIVE, NULL,    NULL,   10, FALSE, FALSE },
  { "signer",    HD_DECISION_SIGNER, NULL,       NULL,   18, FALSE, FALSE },
  { "meeting",   HD_DECISION_MEETING, NULL,      NULL,   18, FALSE, FALSE },
};

static const char *const filters[] = { "year", "kind", "state", NULL };

static void
tell_problems (HdDecisionPage *self)
{
  HdContext *context = hd_room_context (HD_ROOM (self));
  g_autoptr (GPtrArray) problems = hd_decision_problems (hd_context_store (context), hd_context_year (context), NULL);
  g_autoptr (GString) text = g_string_new (NULL);
  guint n = problems != NULL ? problems->len : 0;

  for (guint i = 0; i < MIN (n, NAMED_PROBLEMS); i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "", (char *) g_ptr_array_index (problems, i));
  if (n > NAMED_PROBLEMS)
    g_string_append_printf (text, g_dngettext (GETTEXT_PACKAGE, "\nand %u more", "\nand %u more", n - NAMED_PROBLEMS), n - NAMED_PROBLEMS);
  gtk_label_set_text (self->problems, text->str);
  gtk_widget_set_visible (self->problem_bar, n > 0);
}

static gboolean
tell_cb (gpointer data)
{
  HD_DECISION_PAGE (data)->tell_id = 0;
  tell_problems (data);
  return G_SOURCE_REMOVE;
}

static void
queue_tell (HdDecisionPage *self)
{
  g_clear_pointer (&self->totals, g_hash_table_unref);
  if (self->tell_id == 0)
    self->tell_id = g_idle_add (tell_cb, self);
}

static void
store_changed_cb (HdDecisionPage     *self,
                  const char *const  *tables)
{
  static const char *const sources[] = { "decision", "nomination", "setting", "entry", "prize_unit", NULL };

  for (guint i = 0; sources[i] != NULL; i++)
    if (tables == NULL || g_strv_contains (tables, sources[i])) {
      queue_tell (self);
      return;
    }
}

static void
propose_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  hd_decision_propose_show (widget, hd_room_context (HD_ROOM (widget)));
}

/* The draft on the prizes of the contest that is worked on is made and shown. */
static void
contest_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  HdContext *context = hd_room_context (HD_ROOM (widget));
  g_autoptr (GError) error = NULL;
  gint64 contest = hd_context_contest (context), id;

  if (contest == 0) {
    hd_feedback_toast (widget, _("There is no contest of this year"));
    return;
  }
  if ((id = hd_decision_of_contest (hd_context_store (context), contest, &error)) == 0) {
    hd_feedback_error (widget, _("The prizes cannot be decided on yet"), error);
    return;
  }
  hd_page_select (HD_PAGE (widget), id);
  hd_feedback_toast_action (widget, _("A draft with the prizes of the contest is made"), _("_Undo"), "win.undo", NULL);
}

static void
budget_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  hd_decision_budget_show (widget, hd_room_context (HD_ROOM (widget)));
}

static void
above_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  hd_decision_above_show (widget, hd_room_context (HD_ROOM (widget)));
}

static void
build_bar (HdDecisionPage *self)
{
  GtkWidget *bar = gtk_info_bar_new ();
  GtkWidget *icon = gtk_image_new_from_icon_name ("dialog-warning-symbolic");
  GtkWidget *label = gtk_label_new (NULL);

  gtk_info_bar_set_message_type (GTK_INFO_BAR (bar), GTK_MESSAGE_WARNING);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_widget_set_valign (icon, GTK_ALIGN_START);
  gtk_info_bar_add_child (GTK_INFO_BAR (bar), icon);
  gtk_info_bar_add_child (GTK_INFO_BAR (bar), label);
  self->problem_bar = bar;
  self->problems = GTK_LABEL (label);
  hd_page_add_bar (HD_PAGE (self), bar);
}

static void
build_menu (HdDecisionPage *self)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  GtkWidget *button = gtk_menu_button_new ();
  const char *label = _("What waits for a decision, and the budget");

  g_menu_append (menu, _("_Propose Decisions…"), "decisions.propose");
  g_menu_append (menu, _("Prizes of the _Contest"), "decisions.contest");
  g_menu_append (menu, _("_Waiting for the Level Above…"), "decisions.above");
  g_menu_append (menu, _("_Award Budget of the Year…"), "decisions.budget");
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  hd_page_add_header (HD_PAGE (self), button);
}

static void
hd_decision_page_constructed (GObject *object)
{
  HdDecisionPage *self = HD_DECISION_PAGE (object);
  HdContext *context = hd_room_context (HD_ROOM (object));
  gboolean writable = !hd_store_is_read_only (hd_context_store (context));

  G_OBJECT_CLASS (hd_decision_page_parent_class)->constructed (object);
  build_bar (self);
  build_menu (self);
  hd_page_add_year_button (HD_PAGE (object));
  tell_problems (self);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "decisions.propose", writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "decisions.contest", writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "decisions.budget", writable);
  g_signal_connect_object (context, "notify::year", G_CALLBACK (queue_tell), object, G_CONNECT_SWAPPED);
  g_signal_connect_object (hd_context_store (context), "changed", G_CALLBACK (store_changed_cb), object, G_CONNECT_SWAPPED);
}

static void
hd_decision_page_dispose (GObject *object)
{
  g_clear_handle_id (&HD_DECISION_PAGE (object)->tell_id, g_source_remove);
  G_OBJECT_CLASS (hd_decision_page_parent_class)->dispose (object);
}

static void
hd_decision_page_finalize (GObject *object)
{
  g_clear_pointer (&HD_DECISION_PAGE (object)->totals, g_hash_table_unref);
  G_OBJECT_CLASS (hd_decision_page_parent_class)->finalize (object);
}

/* The next number of the series that is in use. */
static void
number_record (HdPage   *page,
               HdRecord *record)
{
  HdStore *store = hd_room_store (HD_ROOM (page));
  g_autofree char *symbol = hd_decision_usual_symbol (store);

  hd_record_set_text (record, HD_DECISION_SYMBOL, symbol);
  hd_record_set_int (record, HD_DECISION_NUMBER, hd_decision_next_number (store, symbol, hd_record_int (record, HD_DECISION_YEAR)));
}

static void
hd_decision_page_prepare_new (HdPage   *page,
                              HdRecord *record)
{
  if (hd_record_int (record, HD_DECISION_YEAR) == 0)
    hd_record_set_int (record, HD_DECISION_YEAR, hd_context_year (hd_room_context (HD_ROOM (page))));
  if (*hd_record_text (record, HD_DECISION_KIND) == '\0')
    hd_record_set_text (record, HD_DECISION_KIND, "award");
  hd_record_set_text (record, HD_DECISION_STATE, "draft");
  number_record (page, record);
}

/* Another decision on the same bases: its own number, day and subjects. */
static void
hd_decision_page_prepare_copy (HdPage   *page,
                               HdRecord *copy)
{
  hd_record_set_text (copy, HD_DECISION_ISSUED, "");
  hd_record_set_text (copy, HD_DECISION_EFFECTIVE, "");
  hd_record_set_text (copy, HD_DECISION_NOTE, "");
  hd_record_set_text (copy, HD_DECISION_GROUND, "");
  hd_record_set_text (copy, HD_DECISION_STATE, "draft");
  number_record (page, copy);
}

static void
hd_decision_page_class_init (HdDecisionPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  HdPageClass *page_class = HD_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = hd_decision_page_constructed;
  G_OBJECT_CLASS (klass)->dispose = hd_decision_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = hd_decision_page_finalize;
  page_class->name = "decisions";
  page_class->record_type = HD_TYPE_DECISION;
  page_class->form_type = hd_decision_form_get_type;
  page_class->columns = columns;
  page_class->n_columns = G_N_ELEMENTS (columns);
  page_class->filters = filters;
  page_class->search_hint = N_("Search decisions");
  page_class->new_tooltip = N_("New Decision");
  page_class->icon = "emblem-documents-symbolic";
  page_class->empty_title = N_("No Decisions Yet");
  page_class->empty_text = N_("When the council has chosen, “Propose Decisions” in the menu above makes the drafts.");
  page_class->prepare_new = hd_decision_page_prepare_new;
  page_class->prepare_copy = hd_decision_page_prepare_copy;
  gtk_widget_class_install_action (widget_class, "decisions.propose", NULL, propose_action);
  gtk_widget_class_install_action (widget_class, "decisions.contest", NULL, contest_action);
  gtk_widget_class_install_action (widget_class, "decisions.budget", NULL, budget_action);
  gtk_widget_class_install_action (widget_class, "decisions.above", NULL, above_action);
}

static void
hd_decision_page_init (HdDecisionPage *self)
{
}
