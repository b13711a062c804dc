/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "clusters.h"
#include "council-settings.h"
#include "feedback.h"
#include "job.h"
#include "lines-window.h"
#include "page.h"
#include "reorganise-dialog.h"
#include "rooms.h"
#include "store/reorganise.h"
#include "store/text.h"
#include "unit-tree.h"

#define HD_TYPE_UNIT_PAGE (hd_unit_page_get_type ())
G_DECLARE_FINAL_TYPE (HdUnitPage, hd_unit_page, HD, UNIT_PAGE, HdPage)

struct _HdUnitPage
{
  HdPage      parent_instance;

  HdUnitTree *tree;  /* (owned) */
};

enum { PROP_0, PROP_GROUP_BY, N_PROPS };

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (HdUnitPage, hd_unit_page, HD_TYPE_PAGE)

/* Whoever is in charge today, as the unit's record or its contacts name him. */
#define OFFICER(name, field)                                                                  \
  static char *                                                                               \
  name (HdPage   *page,                                                                       \
        HdRecord *record)                                                                     \
  {                                                                                           \
    g_autofree char *today = hd_date_today ();                                                \
                                                                                              \
    return hd_unit_officer (hd_room_store (HD_ROOM (page)), record, field, today);            \
  }

OFFICER (officer_text, HD_UNIT_CONTACT)
OFFICER (phone_text, HD_UNIT_PHONE)
OFFICER (email_text, HD_UNIT_EMAIL)

static const HdPageColumn columns[] = {
  { "name",       HD_UNIT_NAME,       NULL, "name", 34, TRUE,  TRUE },
  { "short_name", HD_UNIT_SHORT_NAME, NULL, NULL,   14, FALSE, FALSE },
  { "code",       HD_UNIT_CODE,       NULL, NULL,   8,  FALSE, FALSE },
  { "kind",       HD_UNIT_KIND,       NULL, NULL,   14, FALSE, FALSE },
  { "contact",    HD_UNIT_CONTACT,    NULL, NULL,   18, FALSE, TRUE, officer_text },
  { "phone",      HD_UNIT_PHONE,      NULL, NULL,   12, FALSE, TRUE, phone_text },
  { "cluster",    HD_UNIT_CLUSTER,    NULL, NULL,   18, FALSE, TRUE },
  { "valid_to",   HD_UNIT_VALID_TO,   NULL, NULL,   11, FALSE, TRUE },
  { "email",      HD_UNIT_EMAIL,      NULL, NULL,   18, FALSE, FALSE, email_text },
};

static const char *const filters[] = { "kind", "cluster", NULL };

static void
hd_unit_page_prepare_new (HdPage   *page,
                          HdRecord *record)
{
  if (*hd_record_text (record, HD_UNIT_KIND) == '\0')
    hd_record_set_text (record, HD_UNIT_KIND, "office");
}

static void
hd_unit_page_prepare_copy (HdPage   *page,
                           HdRecord *copy)
{
  static const guint own[] = { HD_UNIT_CODE, HD_UNIT_NAME, HD_UNIT_SHORT_NAME, HD_UNIT_HEAD, HD_UNIT_CONTACT,
                               HD_UNIT_PHONE, HD_UNIT_EMAIL, HD_UNIT_NOTE };

  for (guint i = 0; i < G_N_ELEMENTS (own); i++)
    hd_record_set_text (copy, own[i], "");
}

static GListModel *
hd_unit_page_make_model (HdPage  *page,
                         HdQuery *query)
{
  HdUnitPage *self = HD_UNIT_PAGE (page);

  self->tree = hd_unit_tree_new (hd_room_context (HD_ROOM (page)), G_LIST_MODEL (query));
  return g_object_ref (hd_unit_tree_model (self->tree));
}

static void
clusters_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  hd_clusters_show (widget, hd_room_context (HD_ROOM (widget)));
}

static void
reorganise_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  g_autoptr (GArray) former = hd_page_n_checked (HD_PAGE (widget)) > 0 ? hd_page_chosen (HD_PAGE (widget)) : NULL;

  hd_reorganise_dialog_show (widget, hd_room_context (HD_ROOM (widget)), former);
}

static void
hand_over_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  hd_hand_over_dialog_show (widget, hd_room_context (HD_ROOM (widget)));
}

/* Cards of a year, made in a worker: every unit is asked every figure. */
typedef struct {
  int        year;
  GPtrArray *cards;   /* (nullable): of HdCard */
} Cards;

static void
cards_free (gpointer data)
{
  Cards *work = data;

  g_clear_pointer (&work->cards, g_ptr_array_unref);
  g_free (work);
}

static gboolean
cards_in_thread (HdJob         *job,
                 HdStore       *store,
                 GCancellable  *cancellable,
                 gpointer       data,
                 GError       **error)
{
  Cards *work = data;

  work->cards = hd_cards (store, 0, work->year, NULL, error);
  return work->cards != NULL;
}

/* The best first. */
static void
cards_made_cb (GtkWidget    *widget,
               gpointer      data,
               const GError *error)
{
  Cards *work = data;
  g_autoptr (GListStore) lines = g_list_store_new (HD_TYPE_LINE);
  g_autofree char *title = g_strdup_printf (_("Score-Cards of %d"), work->year);

  if (error != NULL) {
    hd_feedback_error (widget, _("This cannot be shown"), error);
    return;
  }
  for (guint i = 0; i < work->cards->len; i++) {
    HdCard *card = g_ptr_array_index (work->cards, i);
    g_autofree char *points = hd_number_format_hundredths (card->points);
    g_autofree char *most = hd_number_format_hundredths (card->most);
    g_autofree char *subtitle = g_strdup_printf (_("of %s points that could be had"), most);
    g_autoptr (HdLine) line = hd_line_new (NULL, card->name, subtitle, points);

    hd_line_set_record (line, "unit", card->unit);
    g_list_store_append (lines, line);
  }
  hd_lines_window_show (widget, title, _("Nothing is scored in this year."), G_LIST_MODEL (lines),
                        _("A unit’s own form explains its card line by line. As a table: Reports, Score-cards of units."));
}

static void
cards_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  HdContext *context = hd_room_context (HD_ROOM (widget));
  Cards *work = g_new0 (Cards, 1);

  work->year = hd_context_year (context);
  hd_job_run (widget, context, _("Scoring the units"), 0, cards_in_thread, cards_made_cb, work, cards_free);
}

static void
card_items_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  hd_council_settings_show (widget, hd_room_context (HD_ROOM (widget)), "card");
}

static void
copy_headcounts_action (GtkWidget  *widget,
                        const char *name,
                        GVariant   *parameter)
{
  HdContext *context = hd_room_context (HD_ROOM (widget));
  int year = hd_context_year (context);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  guint copied = 0;

  if (!hd_headcounts_copy (hd_context_store (context), year, &copied, &error)) {
    hd_feedback_error (widget, _("Nothing was copied"), error);
    return;
  }
  text = g_strdup_printf (_("Head-counts of %d copied to %d: %u"), year - 1, year, copied);
  if (copied > 0)
    hd_feedback_toast_action (widget, text, _("_Undo"), "win.undo", NULL);
  else
    hd_feedback_toast (widget, text);
}

static void
roll_response_cb (AdwMessageDialog *dialog,
                  const char       *response,
                  GtkWidget        *widget)
{
  GtkWidget *entry = adw_message_dialog_get_extra_child (dialog);
  g_autoptr (GError) error = NULL;
  g_autofree char *day = NULL;

  if (!g_str_equal (response, "take"))
    return;
  if (!hd_date_parse (gtk_editable_get_text (GTK_EDITABLE (entry)), &day))
    day = g_strdup ("");
  if (hd_unit_roll_take (hd_context_store (hd_room_context (HD_ROOM (widget))), day, &error))
    hd_feedback_toast_action (widget, _("The roll of units was taken"), _("_Undo"), "win.undo", NULL);
  else
    hd_feedback_error (widget, _("The roll was not taken"), error);
}

static void
take_roll_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  AdwMessageDialog *dialog = hd_feedback_dialog (widget, _("Take the Roll of Units"),
                                                 _("From that day to the end of its year, “all units” means the units of that day, whatever is added later. "
                                                   "A reorganisation carries the roll on."));
  GtkWidget *entry = gtk_entry_new ();
  g_autofree char *today = hd_date_today ();
  g_autofree char *shown = hd_date_format (today);

  gtk_editable_set_text (GTK_EDITABLE (entry), shown);
  gtk_entry_set_activates_default (GTK_ENTRY (entry), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Day of the roll"), -1);
  adw_message_dialog_set_extra_child (dialog, entry);
  adw_message_dialog_add_responses (dialog, "cancel", _("_Cancel"), "take", _("_Take the Roll"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "take", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (dialog, "take");
  adw_message_dialog_set_close_response (dialog, "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (roll_response_cb), widget, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* The units ticked, else those listed. (transfer full): of gint64 */
static GArray *
units_meant (HdPage *page)
{
  HdQuery *query = hd_page_query (page);
  GArray *ids;

  if (hd_page_n_checked (page) > 0)
    return hd_page_chosen (page);
  ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (query)); i++) {
    gint64 id = hd_query_id_at (query, i);

    g_array_append_val (ids, id);
  }
  return ids;
}

/* Adds what is not there yet. */
static void
add_once (GPtrArray  *values,
          const char *value)
{
  if (*value != '\0' && !g_ptr_array_find_with_equal_func (values, value, g_str_equal, NULL))
    g_ptr_array_add (values, g_strdup (value));
}

/* One address after another, as mail programs take them: of the officer in the unit's record
 * and of its further contacts. A unit that has ended has no more. Returns how many there are. */
static guint
copy_field (GtkWidget  *widget,
            guint       field,
            guint       contact_field,
            const char *between,
            guint      *without)
{
  HdStore *store = hd_context_store (hd_room_context (HD_ROOM (widget)));
  g_autoptr (GArray) ids = units_meant (HD_PAGE (widget));
  g_autoptr (GPtrArray) values = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *today = hd_date_today ();
  g_autofree char *text = NULL;

  *without = 0;
  for (guint i = 0; i < ids->len; i++) {
    gint64 id = g_array_index (ids, gint64, i);
    g_autoptr (HdRecord) unit = hd_store_get (store, HD_TYPE_UNIT, id, NULL);
    g_autoptr (GPtrArray) contacts = hd_unit_contacts_on (store, id, today, NULL);
    const char *end = unit != NULL ? hd_record_text (unit, HD_UNIT_VALID_TO) : "";
    guint before = values->len;

    if (unit == NULL || (*end != '\0' && strcmp (end, today) < 0))
      continue;
    add_once (values, hd_record_text (unit, field));
    for (guint j = 0; contacts != NULL && j < contacts->len; j++)
      add_once (values, hd_record_text (g_ptr_array_index (contacts, j), contact_field));
    *without += values->len == before;
  }
  g_ptr_array_add (values, NULL);
  text = g_strjoinv (between, (char **) values->pdata);
  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
  return values->len - 1;
}

static void
copy_emails_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  guint without, n = copy_field (widget, HD_UNIT_EMAIL, HD_CONTACT_EMAIL, "; ", &without);
  g_autofree char *text = g_strdup_printf (_("E-mail addresses copied: %u; units without one: %u"), n, without);

  hd_feedback_toast (widget, text);
}

static void
copy_phones_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  guint without, n = copy_field (widget, HD_UNIT_PHONE, HD_CONTACT_PHONE, "\n", &without);
  g_autofree char *text = g_strdup_printf (_("Telephone numbers copied: %u; units without one: %u"), n, without);

  hd_feedback_toast (widget, text);
}

static void
hd_unit_page_constructed (GObject *object)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) more = g_menu_new ();
  g_autoptr (GMenu) year = g_menu_new ();
  g_autoptr (GMenu) copy = g_menu_new ();
  g_autoptr (GMenu) actions = g_menu_new ();
  GtkWidget *button = gtk_menu_button_new ();

  G_OBJECT_CLASS (hd_unit_page_parent_class)->constructed (object);
  g_menu_append (menu, _("Kind"), "unit.group-by::kind");
  g_menu_append (menu, _("Emulation cluster"), "unit.group-by::cluster");
  g_menu_append (more, _("Emulation _Clusters…"), "unit.clusters");
  g_menu_append (more, _("_Score-Cards…"), "unit.cards");
  g_menu_append (more, _("_What Is Scored…"), "unit.card-items");
  g_menu_append (more, _("_Reorganise Units…"), "unit.reorganise");
  g_menu_append (more, _("Hand _Over What Is Open…"), "unit.hand-over");
  g_menu_append (year, _("_Take the Roll…"), "unit.take-roll");
  g_menu_append (year, _("Copy Last Year’s _Head-Counts"), "unit.copy-headcounts");
  g_menu_append (copy, _("Copy _E-mail Addresses"), "unit.copy-emails");
  g_menu_append (copy, _("Copy Telephone _Numbers"), "unit.copy-phones");
  g_menu_append_section (actions, NULL, G_MENU_MODEL (more));
  g_menu_append_section (actions, NULL, G_MENU_MODEL (year));
  g_menu_append_section (actions, NULL, G_MENU_MODEL (copy));
  gtk_menu_button_set_label (GTK_MENU_BUTTON (button), _("_Actions"));
  gtk_menu_button_set_use_underline (GTK_MENU_BUTTON (button), TRUE);
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (actions));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _("What can be done with units"), -1);
  hd_page_add_header (HD_PAGE (object), button);
  hd_page_add_year_button (HD_PAGE (object));
  hd_page_add_view_menu (HD_PAGE (object), _("Group by"), G_MENU_MODEL (menu));
}

static void
hd_unit_page_finalize (GObject *object)
{
  g_clear_object (&HD_UNIT_PAGE (object)->tree);
  G_OBJECT_CLASS (hd_unit_page_parent_class)->finalize (object);
}

static void
hd_unit_page_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  HdUnitPage *self = HD_UNIT_PAGE (object);

  if (prop_id == PROP_GROUP_BY)
    g_value_set_string (value, self->tree != NULL && hd_unit_tree_grouping (self->tree) == HD_UNIT_CLUSTER ? "cluster" : "kind");
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
hd_unit_page_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  if (prop_id == PROP_GROUP_BY) {
    hd_unit_tree_group_by (HD_UNIT_PAGE (object)->tree,
                           g_strcmp0 (g_value_get_string (value), "cluster") == 0 ? HD_UNIT_CLUSTER : HD_UNIT_KIND);
    g_object_notify_by_pspec (object, pspec);
  } else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
hd_unit_page_class_init (HdUnitPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  HdPageClass *page_class = HD_PAGE_CLASS (klass);

  object_class->constructed = hd_unit_page_constructed;
  object_class->finalize = hd_unit_page_finalize;
  object_class->get_property = hd_unit_page_get_property;
  object_class->set_property = hd_unit_page_set_property;
  properties[PROP_GROUP_BY] = g_param_spec_string ("group-by", NULL, NULL, "kind",
                                                   G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_install_property_action (GTK_WIDGET_CLASS (klass), "unit.group-by", "group-by");
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "unit.clusters", NULL, clusters_action);

  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "unit.reorganise", NULL, reorganise_action);
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "unit.hand-over", NULL, hand_over_action);
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "unit.cards", NULL, cards_action);
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "unit.card-items", NULL, card_items_action);
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "unit.take-roll", NULL, take_roll_action);
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "unit.copy-headcounts", NULL, copy_headcounts_action);
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "unit.copy-emails", NULL, copy_emails_action);
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "unit.copy-phones", NULL, copy_phones_action);

  page_class->name = "units";
  page_class->has_checks = TRUE;
  page_class->record_type = HD_TYPE_UNIT;
  page_class->form_type = hd_unit_form_get_type;
  page_class->columns = columns;
  page_class->n_columns = G_N_ELEMENTS (columns);
  page_class->filters = filters;
  page_class->search_hint = N_("Search units");
  page_class->new_tooltip = N_("New Unit");
  page_class->icon = "system-users-symbolic";
  page_class->empty_title = N_("No Units Yet");
  page_class->empty_text = N_("Add the offices, wards, schools and other units that propose exemplars.");
  page_class->prepare_new = hd_unit_page_prepare_new;
  page_class->prepare_copy = hd_unit_page_prepare_copy;
  page_class->make_model = hd_unit_page_make_model;
}

static void
hd_unit_page_init (HdUnitPage *self)
{
}
