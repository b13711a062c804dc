/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "children.h"
#include "evidence-dialog.h"
#include "feedback.h"
#include "icon-button.h"
#include "record-dialog.h"
#include "remove-record.h"
#include "rooms.h"
#include "store/meeting.h"
#include "store/reorganise.h"
#include "store/text.h"
#include "text-parts.h"
#include "unit-years.h"

struct _HdUnitYears
{
  AdwBin           parent_instance;

  /* Template widgets */
  AdwExpanderRow  *card;
  GtkWidget       *contact_group;
  GtkListBox      *contacts;
  GtkWidget       *no_contacts;
  GtkWidget       *cluster_group;
  GtkListBox      *clusters;
  GtkWidget       *change_group;
  GtkListBox      *changes;
  GtkWidget       *member_group;
  GtkListBox      *members;

  HdContext       *context;    /* (owned) (nullable) */
  GPtrArray       *card_rows;  /* (owned): of GtkWidget, borrowed */
  gint64           unit;
  guint            show_id;    /* idle: the store or the year changed */
};

G_DEFINE_FINAL_TYPE (HdUnitYears, hd_unit_years, ADW_TYPE_BIN)

static HdStore *
store_of (HdUnitYears *self)
{
  return hd_context_store (self->context);
}

static GtkWidget *
new_row (const char *title,
         const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  return row;
}

/* A row that leads to something. */
static void
set_action (GtkWidget  *row,
            const char *action,
            GVariant   *target)
{
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), action);
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (row), target);
}

/* "from 01/01/2024 until 31/12/2024", of what is known of it. (transfer full) */
static char *
term (HdRecord *record,
      guint     from_field,
      guint     to_field)
{
  g_autofree char *from = hd_date_format (hd_record_text (record, from_field));
  g_autofree char *to = hd_date_format (hd_record_text (record, to_field));

  if (*from != '\0' && *to != '\0')
    return g_strdup_printf (_("%s to %s"), from, to);
  if (*from != '\0')
    return g_strdup_printf (_("since %s"), from);
  return *to != '\0' ? g_strdup_printf (_("until %s"), to) : g_strdup ("");
}

static int
latest_first (gconstpointer a,
              gconstpointer b)
{
  const char *left = hd_record_text (*(HdRecord *const *) a, HD_CONTACT_VALID_TO);
  const char *right = hd_record_text (*(HdRecord *const *) b, HD_CONTACT_VALID_TO);

  /* Who is there still comes before who was. */
  if ((*left == '\0') != (*right == '\0'))
    return *left == '\0' ? -1 : 1;
  return strcmp (right, left);
}

static void
show_contacts (HdUnitYears *self)
{
  g_autoptr (GPtrArray) contacts = hd_store_find_ref (store_of (self), HD_TYPE_CONTACT, "unit", self->unit, NULL);

  hd_children_remove (self->contacts);
  if (contacts != NULL)
    g_ptr_array_sort (contacts, latest_first);
  for (guint i = 0; contacts != NULL && i < contacts->len; i++) {
    HdRecord *contact = g_ptr_array_index (contacts, i);
    const char *name = hd_record_text (contact, HD_CONTACT_FULL_NAME);
    g_autoptr (GString) subtitle = g_string_new (NULL);
    g_autofree char *when = term (contact, HD_CONTACT_VALID_FROM, HD_CONTACT_VALID_TO);
    g_autofree char *label = g_strdup_printf (_("Delete %s"), name);
    GtkWidget *row;

    hd_text_parts_add (subtitle, _(hd_choice_label (hd_contact_roles, hd_record_text (contact, HD_CONTACT_ROLE))));
    hd_text_parts_add (subtitle, hd_record_text (contact, HD_CONTACT_POST));
    hd_text_parts_add (subtitle, hd_record_text (contact, HD_CONTACT_PHONE));
    hd_text_parts_add (subtitle, hd_record_text (contact, HD_CONTACT_EMAIL));
    hd_text_parts_add (subtitle, when);
    row = new_row (name, subtitle->str);
    set_action (row, "years.edit-contact", g_variant_new_int64 (hd_record_id (contact)));
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), hd_icon_button_new ("user-trash-symbolic", label, "years.delete-contact",
                                                                         g_variant_new_int64 (hd_record_id (contact))));
    gtk_list_box_append (self->contacts, row);
  }
  gtk_widget_set_visible (GTK_WIDGET (self->contacts), contacts != NULL && contacts->len > 0);
  gtk_widget_set_visible (self->no_contacts, contacts == NULL || contacts->len == 0);
}

static int
by_year (gconstpointer a,
         gconstpointer b)
{
  return hd_record_int (*(HdRecord *const *) b, HD_CLUSTER_MEMBER_YEAR) - hd_record_int (*(HdRecord *const *) a, HD_CLUSTER_MEMBER_YEAR);
}

static void
show_clusters (HdUnitYears *self)
{
  g_autoptr (GPtrArray) years = hd_store_find_ref (store_of (self), HD_TYPE_CLUSTER_MEMBER, "unit", self->unit, NULL);

  hd_children_remove (self->clusters);
  if (years != NULL)
    g_ptr_array_sort (years, by_year);
  for (guint i = 0; years != NULL && i < years->len; i++) {
    HdRecord *year = g_ptr_array_index (years, i);
    gint64 cluster = hd_record_int (year, HD_CLUSTER_MEMBER_CLUSTER);
    gboolean head = hd_cluster_head_of (store_of (self), cluster, hd_record_int (year, HD_CLUSTER_MEMBER_YEAR)) == self->unit;
    /* Translators: a year and the cluster of a unit in it. */
    g_autofree char *title = g_strdup_printf (_("%d: %s"), (int) hd_record_int (year, HD_CLUSTER_MEMBER_YEAR),
                                              hd_context_name (self->context, "cluster", cluster));

    gtk_list_box_append (self->clusters, new_row (title, head ? _("Head of the cluster") : ""));
  }
  gtk_widget_set_visible (self->cluster_group, years != NULL && years->len > 0);
}

static void
add_change (HdUnitYears *self,
            HdRecord    *pair,
            gint64       other,
            gboolean     before)
{
  const char *name = other != 0 ? hd_context_name (self->context, "unit", other) : "";
  const char *kind = _(hd_choice_label (hd_unit_changes, hd_record_text (pair, HD_UNIT_CHANGE_KIND)));
  g_autofree char *day = hd_date_format (hd_record_text (pair, HD_UNIT_CHANGE_CHANGED));
  g_autofree char *title = other == 0 ? g_strdup (kind)
                          : before ? g_strdup_printf (_("Came from %s"), name) : g_strdup_printf (_("Became %s"), name);
  g_autoptr (GString) subtitle = g_string_new (NULL);
  GtkWidget *row;

  if (other != 0)
    hd_text_parts_add (subtitle, kind);
  hd_text_parts_add (subtitle, day);
  hd_text_parts_add (subtitle, hd_record_text (pair, HD_UNIT_CHANGE_GROUND));
  row = new_row (title, subtitle->str);
  if (other != 0)
    set_action (row, "win.show-record", g_variant_new ("(sx)", "unit", other));
  gtk_list_box_append (self->changes, row);
}

static void
show_changes (HdUnitYears *self)
{
  g_autoptr (GPtrArray) before = hd_store_find_ref (store_of (self), HD_TYPE_UNIT_CHANGE, "to_unit", self->unit, NULL);
  g_autoptr (GPtrArray) after = hd_store_find_ref (store_of (self), HD_TYPE_UNIT_CHANGE, "from_unit", self->unit, NULL);

  hd_children_remove (self->changes);
  for (guint i = 0; before != NULL && i < before->len; i++) {
    HdRecord *pair = g_ptr_array_index (before, i);

    add_change (self, pair, hd_record_int (pair, HD_UNIT_CHANGE_FROM_UNIT), TRUE);
  }
  for (guint i = 0; after != NULL && i < after->len; i++) {
    HdRecord *pair = g_ptr_array_index (after, i);

    add_change (self, pair, hd_record_int (pair, HD_UNIT_CHANGE_TO_UNIT), FALSE);
  }
  gtk_widget_set_visible (self->change_group, gtk_widget_get_first_child (GTK_WIDGET (self->changes)) != NULL);
}

static void
show_members (HdUnitYears *self)
{
  g_autoptr (GPtrArray) members = hd_store_find_ref (store_of (self), HD_TYPE_MEMBER_UNIT, "unit", self->unit, NULL);

  hd_children_remove (self->members);
  for (guint i = 0; members != NULL && i < members->len; i++) {
    g_autoptr (HdRecord) member = hd_store_get (store_of (self), HD_TYPE_MEMBER,
                                                hd_record_int (g_ptr_array_index (members, i), HD_MEMBER_UNIT_MEMBER), NULL);
    g_autoptr (GString) subtitle = g_string_new (NULL);
    g_autofree char *when = member != NULL ? term (member, HD_MEMBER_VALID_FROM, HD_MEMBER_VALID_TO) : NULL;

    if (member == NULL)
      continue;
    hd_text_parts_add (subtitle, hd_record_text (member, HD_MEMBER_POST));
    hd_text_parts_add (subtitle, when);
    gtk_list_box_append (self->members, new_row (hd_record_text (member, HD_MEMBER_FULL_NAME), subtitle->str));
  }
  gtk_widget_set_visible (self->member_group, gtk_widget_get_first_child (GTK_WIDGET (self->members)) != NULL);
}

static void
clear_card (HdUnitYears *self)
{
  for (guint i = 0; i < self->card_rows->len; i++)
    adw_expander_row_remove (self->card, g_ptr_array_index (self->card_rows, i));
  g_ptr_array_set_size (self->card_rows, 0);
}

static void
add_card_row (HdUnitYears *self,
              HdCardLine  *line)
{
  const char *figure = hd_record_text (line->item, HD_CARD_ITEM_FIGURE);
  GtkWidget *row = new_row (hd_record_text (line->item, HD_CARD_ITEM_TITLE), line->why);

  if (hd_figure_lookup (figure) != NULL)
    set_action (row, "years.show-line", g_variant_new_string (figure));
  adw_expander_row_add_row (self->card, row);
  g_ptr_array_add (self->card_rows, row);
}

/* It asks many figures, so it is made when somebody looks. */
static void
show_card (HdUnitYears *self)
{
  int year = self->context != NULL ? hd_context_year (self->context) : 0;
  g_autofree char *title = g_strdup_printf (_("Score-card of %d"), year);
  g_autoptr (GPtrArray) cards = NULL;
  g_autofree char *points = NULL, *most = NULL, *text = NULL;
  HdCard *card;

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->card), title);
  clear_card (self);
  if (self->unit == 0 || !adw_expander_row_get_expanded (self->card)) {
    adw_expander_row_set_subtitle (self->card, "");
    return;
  }
  cards = hd_cards (store_of (self), self->unit, year, NULL, NULL);
  if (cards == NULL || cards->len == 0)
    return;
  card = g_ptr_array_index (cards, 0);
  for (guint i = 0; i < card->lines->len; i++)
    add_card_row (self, g_ptr_array_index (card->lines, i));
  points = hd_number_format_hundredths (card->points);
  most = hd_number_format_hundredths (card->most);
  /* Translators: points of a score-card: had, could be had. */
  text = card->lines->len == 0 ? g_strdup (_("Nothing is scored in this year.")) : g_strdup_printf (_("%s of %s points"), points, most);
  adw_expander_row_set_subtitle (self->card, text);
}

static void
show_all (HdUnitYears *self)
{
  gtk_widget_set_sensitive (GTK_WIDGET (self), self->unit != 0);
  show_card (self);
  show_contacts (self);
  show_clusters (self);
  show_changes (self);
  show_members (self);
}

static gboolean
show_cb (gpointer data)
{
  HD_UNIT_YEARS (data)->show_id = 0;
  show_all (data);
  return G_SOURCE_REMOVE;
}

/* Not at once: it may be one of the rows that made the change. */
static void
changed_cb (HdUnitYears *self)
{
  if (self->show_id == 0)
    self->show_id = g_idle_add (show_cb, self);
}

static void
show_line_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  HdUnitYears *self = HD_UNIT_YEARS (widget);
  HdScope scope = { .year = hd_context_year (self->context), .unit = self->unit };

  hd_evidence_show_figure (widget, self->context, g_variant_get_string (parameter, NULL), &scope);
}

static void
add_contact_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  HdUnitYears *self = HD_UNIT_YEARS (widget);
  g_autoptr (HdRecord) template = g_object_new (HD_TYPE_CONTACT, "unit", self->unit, "role", "deputy", NULL);

  hd_record_dialog_show (widget, self->context, hd_contact_form_get_type (), 0, template);
}

static void
edit_contact_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  hd_record_dialog_show (widget, HD_UNIT_YEARS (widget)->context, hd_contact_form_get_type (), g_variant_get_int64 (parameter), NULL);
}

static void
delete_contact_action (GtkWidget  *widget,
                       const char *name,
                       GVariant   *parameter)
{
  HdStore *store = store_of (HD_UNIT_YEARS (widget));

  hd_remove_record (widget, store, HD_TYPE_CONTACT, g_variant_get_int64 (parameter),
                    _("Delete a contact"), _("The contact was deleted"), "win.undo");
}

static void
hd_unit_years_dispose (GObject *object)
{
  HdUnitYears *self = HD_UNIT_YEARS (object);

  g_clear_handle_id (&self->show_id, g_source_remove);
  g_clear_object (&self->context);
  gtk_widget_dispose_template (GTK_WIDGET (self), HD_TYPE_UNIT_YEARS);
  G_OBJECT_CLASS (hd_unit_years_parent_class)->dispose (object);
}

static void
hd_unit_years_finalize (GObject *object)
{
  g_ptr_array_unref (HD_UNIT_YEARS (object)->card_rows);
  G_OBJECT_CLASS (hd_unit_years_parent_class)->finalize (object);
}

static void
hd_unit_years_class_init (HdUnitYearsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_unit_years_dispose;
  G_OBJECT_CLASS (klass)->finalize = hd_unit_years_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/unit-years.ui");
  gtk_widget_class_bind_template_child (widget_class, HdUnitYears, card);
  gtk_widget_class_bind_template_child (widget_class, HdUnitYears, contact_group);
  gtk_widget_class_bind_template_child (widget_class, HdUnitYears, contacts);
  gtk_widget_class_bind_template_child (widget_class, HdUnitYears, no_contacts);
  gtk_widget_class_bind_template_child (widget_class, HdUnitYears, cluster_group);
  gtk_widget_class_bind_template_child (widget_class, HdUnitYears, clusters);
  gtk_widget_class_bind_template_child (widget_class, HdUnitYears, change_group);
  gtk_widget_class_bind_template_child (widget_class, HdUnitYears, changes);
  gtk_widget_class_bind_template_child (widget_class, HdUnitYears, member_group);
  gtk_widget_class_bind_template_child (widget_class, HdUnitYears, members);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_install_action (widget_class, "years.show-line", "s", show_line_action);
  gtk_widget_class_install_action (widget_class, "years.add-contact", NULL, add_contact_action);
  gtk_widget_class_install_action (widget_class, "years.edit-contact", "x", edit_contact_action);
  gtk_widget_class_install_action (widget_class, "years.delete-contact", "x", delete_contact_action);
}

static void
hd_unit_years_init (HdUnitYears *self)
{
  self->card_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
hd_unit_years_show (HdUnitYears *self,
                    HdContext   *context,
                    gint64       unit)
{
  if (self->context == NULL) {
    self->context = g_object_ref (context);
    g_signal_connect_object (hd_context_store (context), "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
    g_signal_connect_object (context, "notify::year", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  }
  self->unit = unit;
  show_all (self);
}
