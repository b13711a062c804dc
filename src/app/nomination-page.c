/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "bulk-edit.h"
#include "feedback.h"
#include "move-dialog.h"
#include "page.h"
#include "paper-button.h"
#include "rooms.h"
#include "scan-dialog.h"
#include "store/dossier.h"
#include "store/text.h"

/* Nobody looks through more before saying yes, and they are one step to take back. */
#define MAX_TOGETHER 20000

#define HD_TYPE_NOMINATION_PAGE (hd_nomination_page_get_type ())
G_DECLARE_FINAL_TYPE (HdNominationPage, hd_nomination_page, HD, NOMINATION_PAGE, HdPage)

struct _HdNominationPage
{
  HdPage      parent_instance;

  GHashTable *steps;    /* (owned) (nullable): "chain code" -> name of the step */
  GHashTable *missing;  /* (owned): id -> what the cell says; of the present state of the file */
  char       *today;    /* (owned) */
};

G_DEFINE_FINAL_TYPE (HdNominationPage, hd_nomination_page, HD_TYPE_PAGE)

static char *
step_text (HdPage   *page,
           HdRecord *record)
{
  HdNominationPage *self = HD_NOMINATION_PAGE (page);
  g_autofree char *key = g_strdup_printf ("%" G_GINT64_FORMAT " %s", hd_record_int (record, HD_NOMINATION_CHAIN),
                                          hd_record_text (record, HD_NOMINATION_STEP));
  const char *name;

  if (self->steps == NULL) {
    g_autoptr (GPtrArray) steps = hd_store_get_all (hd_room_store (HD_ROOM (page)), HD_TYPE_CHAIN_STEP, NULL);

    self->steps = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
    for (guint i = 0; steps != NULL && i < steps->len; i++) {
      HdRecord *step = g_ptr_array_index (steps, i);

      g_hash_table_insert (self->steps, g_strdup_printf ("%" G_GINT64_FORMAT " %s", hd_record_int (step, HD_CHAIN_STEP_CHAIN),
                                                         hd_record_text (step, HD_CHAIN_STEP_CODE)),
                           g_strdup (hd_record_text (step, HD_CHAIN_STEP_NAME)));
    }
  }
  name = g_hash_table_lookup (self->steps, key);
  /* A dossier on no chain stands where its status says. */
  return name != NULL ? g_strdup (name) : hd_context_display (hd_room_context (HD_ROOM (page)), record, HD_NOMINATION_STATUS);
}

/* Lateness is said in words, and seen without colours. */
static char *
due_text (HdPage   *page,
          HdRecord *record)
{
  const char *due = hd_record_text (record, HD_NOMINATION_DUE);
  g_autofree char *day = hd_date_format (due);

  if (*due != '\0' && strcmp (due, HD_NOMINATION_PAGE (page)->today) < 0)
    /* Translators: a deadline in a list that is past; %s is a date. Short: the column is narrow. */
    return g_strdup_printf (_("⚠ past %s"), day);
  return g_steal_pointer (&day);
}

static char *
missing_text (HdPage   *page,
              HdRecord *record)
{
  HdNominationPage *self = HD_NOMINATION_PAGE (page);
  gint64 id = hd_record_id (record);
  const char *known = g_hash_table_lookup (self->missing, &id);
  g_autoptr (GPtrArray) titles = NULL;
  char *text;

  if (known != NULL)
    return g_strdup (known);
  titles = hd_dossier_missing (hd_room_store (HD_ROOM (page)), HD_NOMINATION (record), NULL);
  if (titles == NULL || titles->len == 0)
    text = g_strdup ("");
  else {
    g_autofree char *list = NULL;

    g_ptr_array_add (titles, NULL);
    list = g_strjoinv (", ", (char **) titles->pdata);
    text = g_strdup_printf ("%u: %s", titles->len - 1, list);
  }
  g_hash_table_insert (self->missing, g_memdup2 (&id, sizeof id), text);
  return g_strdup (text);
}

static char *
money_text (HdPage   *page,
            HdRecord *record)
{
  gint64 money = hd_record_int (record, HD_NOMINATION_MONEY);

  return money != 0 ? hd_number_format (money) : g_strdup ("");
}

static const HdPageColumn columns[] = {
  { "full_name",   HD_NOMINATION_FULL_NAME,   NULL, "name",       18, TRUE,  TRUE },
  { "birth",       HD_NOMINATION_BIRTH,       NULL, "birth",      10, FALSE, FALSE },
  { "kind",        HD_NOMINATION_KIND,        N_("Kind"), "kind", 9,  FALSE, FALSE },
  { "unit",        HD_NOMINATION_UNIT,        NULL, "unit",       16, FALSE, TRUE },
  { "position",    HD_NOMINATION_POSITION,    NULL, NULL,         18, FALSE, FALSE },
  { "workplace",   HD_NOMINATION_WORKPLACE,   NULL, NULL,         22, FALSE, FALSE },
  { "movement",    HD_NOMINATION_MOVEMENT,    NULL, "movement",   22, FALSE, FALSE },
  { "award_form",  HD_NOMINATION_AWARD_FORM,  NULL, "award_form", 18, FALSE, FALSE },
  { "year",        HD_NOMINATION_YEAR,        NULL, "year",       5,  FALSE, FALSE },
  { "status",      HD_NOMINATION_STATUS,      NULL, "status",     17, FALSE, FALSE },
  { "step",        -1, N_("Step"),            NULL,               18, TRUE,  TRUE,  step_text },
  { "due",         -1, N_("Deadline"),        "due",              15, FALSE, TRUE,  due_text },
  { "missing",     -1, N_("Missing papers"),  NULL,               9,  FALSE, TRUE,  missing_text },
  { "money",       -1, N_("Money (đồng)"),    NULL,               10, FALSE, FALSE, money_text },
  { "received",    HD_NOMINATION_RECEIVED,    NULL, NULL,         10, FALSE, FALSE },
  { "source",      HD_NOMINATION_SOURCE,      NULL, NULL,         14, FALSE, FALSE },
  { "decision_number", HD_NOMINATION_DECISION_NUMBER, NULL, NULL, 12, FALSE, FALSE },
};

static const char *const filters[] = { "year", "unit", "kind", "movement", "status", NULL };

static GArray *
missing_ids (HdPage  *page,
             GError **error)
{
  return hd_dossiers_with_missing_papers (hd_room_store (HD_ROOM (page)), 0, error);
}

static GArray *
overdue_ids (HdPage  *page,
             GError **error)
{
  return hd_dossiers_overdue (hd_room_store (HD_ROOM (page)), HD_NOMINATION_PAGE (page)->today, error);
}

static GArray *
unanswered_ids (HdPage  *page,
                GError **error)
{
  return hd_dossiers_unanswered (hd_room_store (HD_ROOM (page)), HD_NOMINATION_PAGE (page)->today, error);
}

static GArray *
undecided_ids (HdPage  *page,
               GError **error)
{
  return hd_dossiers_undecided (hd_room_store (HD_ROOM (page)), error);
}

static const HdPageQuick quick[] = {
  { N_("Papers missing"), N_("Dossiers on their way that lack a required paper"), missing_ids },
  { N_("Overdue"), N_("Dossiers whose step should be done by now"), overdue_ids },
  { N_("No answer"), N_("Introduced upward long ago (60 days, unless set otherwise) and not answered"), unanswered_ids },
  { N_("Award waiting"), N_("Chosen by the council, and no decision yet"), undecided_ids },
};

/* What is the same for many as a rule. */
static const guint bulk_fields[] = {
  HD_NOMINATION_UNIT, HD_NOMINATION_MOVEMENT, HD_NOMINATION_AWARD_FORM, HD_NOMINATION_ACHIEVEMENT_TYPE, HD_NOMINATION_YEAR,
  HD_NOMINATION_SUBMISSION, HD_NOMINATION_SIGNER, HD_NOMINATION_RECEIVED, HD_NOMINATION_SOURCE, HD_NOMINATION_SOURCE_LINK,
  HD_NOMINATION_DIRECT_WORKER, HD_NOMINATION_SMALL_COLLECTIVE,
};

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
 * another person and another deed, at the beginning of its way. */
static void
hd_nomination_page_prepare_copy (HdPage   *page,
                                 HdRecord *copy)
{
  static const guint texts[] = {
    HD_NOMINATION_HONORIFIC, HD_NOMINATION_FULL_NAME, HD_NOMINATION_BIRTH, HD_NOMINATION_SEX, HD_NOMINATION_POSITION,
    HD_NOMINATION_ACHIEVEMENT, HD_NOMINATION_NOTES, HD_NOMINATION_DECISION_NUMBER, HD_NOMINATION_DECISION_DATE,
    HD_NOMINATION_STEP, HD_NOMINATION_STEP_SINCE, HD_NOMINATION_DUE, HD_NOMINATION_SOURCE_LINK, HD_NOMINATION_GIFT, HD_NOMINATION_REVOKED,
  };
  static const guint numbers[] = {
    HD_NOMINATION_SUBJECT, HD_NOMINATION_MEMBERS, HD_NOMINATION_STD_POLICY, HD_NOMINATION_STD_TASKS,
    HD_NOMINATION_STD_INITIATIVE, HD_NOMINATION_STD_CHARITY, HD_NOMINATION_CHAIN, HD_NOMINATION_DECISION, HD_NOMINATION_MONEY,
    HD_NOMINATION_POSTHUMOUS, HD_NOMINATION_UNMANAGED,
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

/* The chosen dossiers, if they are as many as can be looked through; else NULL. (transfer full) */
static GArray *
chosen_together (HdPage *page)
{
  g_autoptr (GArray) ids = hd_page_chosen (page);
  g_autofree char *limit = hd_number_format (MAX_TOGETHER);
  g_autofree char *text = g_strdup_printf (_("Choose at most %s at once"), limit);

  if (ids->len > 0 && ids->len <= MAX_TOGETHER)
    return g_steal_pointer (&ids);
  if (ids->len > 0)
    hd_feedback_toast (GTK_WIDGET (page), text);
  return NULL;
}

static void
move_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  g_autoptr (GArray) ids = chosen_together (HD_PAGE (widget));

  if (ids != NULL)
    hd_move_dialog_show (widget, hd_room_context (HD_ROOM (widget)), ids, NULL);
}

static void
edit_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  g_autoptr (GArray) ids = chosen_together (HD_PAGE (widget));

  if (ids != NULL)
    hd_bulk_edit_show (widget, hd_room_context (HD_ROOM (widget)), HD_TYPE_NOMINATION, bulk_fields, G_N_ELEMENTS (bulk_fields), ids);
}

static void
attach_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  g_autoptr (GArray) ids = chosen_together (HD_PAGE (widget));

  if (ids != NULL)
    hd_scan_dialog_show (widget, hd_room_context (HD_ROOM (widget)), ids);
}

/* What cells say may depend on records of other tables: papers, files, steps. */
static void
store_changed_cb (HdNominationPage *self)
{
  g_clear_pointer (&self->steps, g_hash_table_unref);
  g_hash_table_remove_all (self->missing);
}

/* Papers are made of the ticked rows, in the order of the list. */
static GArray *
ticked (gpointer page)
{
  return hd_page_chosen (page);
}

static void
add_button (HdPage     *page,
            const char *label,
            const char *action)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  hd_page_add_check_widget (page, button);
}

static void
hd_nomination_page_constructed (GObject *object)
{
  HdNominationPage *self = HD_NOMINATION_PAGE (object);
  gboolean writable = !hd_store_is_read_only (hd_room_store (HD_ROOM (object)));
  HdPaperButton *papers;

  /* Cells are asked for as soon as the list is built. */
  self->missing = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  self->today = hd_date_today ();
  g_signal_connect_object (hd_room_store (HD_ROOM (object)), "changed", G_CALLBACK (store_changed_cb), object, G_CONNECT_SWAPPED);
  G_OBJECT_CLASS (hd_nomination_page_parent_class)->constructed (object);
  add_button (HD_PAGE (object), _("_Move…"), "nomination.move");
  add_button (HD_PAGE (object), _("_Edit Together…"), "nomination.edit");
  add_button (HD_PAGE (object), _("A_ttach…"), "nomination.attach");
  papers = g_object_new (HD_TYPE_PAPER_BUTTON, NULL);
  hd_paper_button_set_source (papers, hd_room_context (HD_ROOM (object)), "nomination", ticked, object);
  hd_page_add_check_widget (HD_PAGE (object), GTK_WIDGET (papers));
  gtk_widget_action_set_enabled (GTK_WIDGET (object), "nomination.move", writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (object), "nomination.edit", writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (object), "nomination.attach", writable);
}

static void
hd_nomination_page_finalize (GObject *object)
{
  HdNominationPage *self = HD_NOMINATION_PAGE (object);

  g_clear_pointer (&self->steps, g_hash_table_unref);
  g_clear_pointer (&self->missing, g_hash_table_unref);
  g_free (self->today);
  G_OBJECT_CLASS (hd_nomination_page_parent_class)->finalize (object);
}

static void
hd_nomination_page_class_init (HdNominationPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  HdPageClass *page_class = HD_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = hd_nomination_page_constructed;
  G_OBJECT_CLASS (klass)->finalize = hd_nomination_page_finalize;
  gtk_widget_class_install_action (widget_class, "nomination.move", NULL, move_action);
  gtk_widget_class_install_action (widget_class, "nomination.edit", NULL, edit_action);
  gtk_widget_class_install_action (widget_class, "nomination.attach", NULL, attach_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_m, GDK_CONTROL_MASK, "nomination.move", NULL);
  page_class->name = "nominations";
  page_class->record_type = HD_TYPE_NOMINATION;
  page_class->form_type = hd_nomination_form_get_type;
  page_class->columns = columns;
  page_class->n_columns = G_N_ELEMENTS (columns);
  page_class->filters = filters;
  page_class->quick = quick;
  page_class->n_quick = G_N_ELEMENTS (quick);
  page_class->has_checks = TRUE;
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
