/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "children.h"
#include "combo.h"
#include "line.h"
#include "rehoming-list.h"

struct _HdRehomingList
{
  AdwBin       parent_instance;

  /* Template widgets */
  GtkLabel    *summary;
  GtkWidget   *choice_group;
  GtkListBox  *choices;
  GtkListView *view;

  GPtrArray   *rows;     /* (owned) (nullable): of HdRehoming */
  GListStore  *lines;    /* (owned): of HdLine, with a row of `rows` each */
  gboolean     filling;  /* the program sets what the lists show */
};

G_DEFINE_FINAL_TYPE (HdRehomingList, hd_rehoming_list, ADW_TYPE_BIN)

static HdRehoming *
row_of (gpointer line)
{
  return hd_line_data (HD_LINE (line));
}

static void
show_summary (HdRehomingList *self)
{
  guint open = 0, shared = 0;
  g_autofree char *text = NULL, *more = NULL;

  for (guint i = 0; i < self->rows->len; i++) {
    HdRehoming *row = g_ptr_array_index (self->rows, i);

    open += hd_rehoming_waits (row);
    shared += row->follows && *row->to_name == '\0';
  }
  if (self->rows->len == 0)
    text = g_strdup (_("Nothing is open under the former units."));
  else
    text = g_strdup_printf (_("%u go to a new unit; %u wait for a choice and stay where they are until then."), self->rows->len - open - shared, open);
  if (shared > 0) {
    g_autofree char *first = g_steal_pointer (&text);

    more = g_strdup_printf (_("%u of the plan go to all successors, until one is chosen."), shared);
    text = g_strconcat (first, " ", more, NULL);
  }
  gtk_label_set_text (self->summary, text);
}

/* What nobody is chosen for waits, or goes to all. */
static GtkStringList *
choice_list (char    **choices,
             gboolean  follows)
{
  GtkStringList *list = gtk_string_list_new (NULL);

  gtk_string_list_append (list, follows ? _("All of them") : _("To be chosen"));
  for (guint i = 0; choices[i] != NULL; i++)
    gtk_string_list_append (list, choices[i]);
  return list;
}

/* Of every row at once, or of those of one former unit. */
static void
refill (HdRehomingList *self)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < self->rows->len; i++) {
      HdRehoming *row = g_ptr_array_index (self->rows, i);
      gboolean waits = *row->to_name == '\0';
      HdLine *line;

      /* Those there is something to do about come first. */
      if (waits != (pass == 0))
        continue;
      line = hd_line_new (NULL, row->label, NULL, NULL);
      hd_line_set_data (line, row, NULL);
      g_ptr_array_add (lines, line);
    }
  g_list_store_splice (self->lines, 0, g_list_model_get_n_items (G_LIST_MODEL (self->lines)), lines->pdata, lines->len);
  show_summary (self);
}

static void
unit_chosen_cb (AdwComboRow        *combo,
                GParamSpec         *pspec,
                HdRehomingList *self)
{
  gint64 from = *(gint64 *) g_object_get_data (G_OBJECT (combo), "from");
  guint at = adw_combo_row_get_selected (combo);

  if (self->filling)
    return;
  for (guint i = 0; i < self->rows->len; i++) {
    HdRehoming *row = g_ptr_array_index (self->rows, i);

    if (row->from == from && g_strv_length (row->choices) > 1)
      hd_rehoming_choose (row, at == 0 || at > g_strv_length (row->choices) ? "" : row->choices[at - 1]);
  }
  refill (self);
}

static void
add_unit_choice (HdRehomingList *self,
                 HdRehoming         *row,
                 guint               n)
{
  GtkWidget *combo = adw_combo_row_new ();
  g_autoptr (GtkStringList) list = choice_list (row->choices, FALSE);
  g_autofree char *subtitle = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u record", "%u records", n), n);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (combo), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (combo), row->from_name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (combo), subtitle);
  adw_combo_row_set_model (ADW_COMBO_ROW (combo), G_LIST_MODEL (list));
  hd_combo_show_whole (ADW_COMBO_ROW (combo));
  g_object_set_data_full (G_OBJECT (combo), "from", g_memdup2 (&row->from, sizeof row->from), g_free);
  g_signal_connect_object (combo, "notify::selected", G_CALLBACK (unit_chosen_cb), self, 0);
  gtk_list_box_append (self->choices, combo);
}

/* One row for each former unit that was divided: all of its records at once. */
static void
show_choices (HdRehomingList *self)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_int64_hash, g_int64_equal);

  hd_children_remove (self->choices);
  for (guint i = 0; i < self->rows->len; i++) {
    HdRehoming *row = g_ptr_array_index (self->rows, i);
    guint n = 0;

    if (g_strv_length (row->choices) < 2 || !g_hash_table_add (seen, &row->from))
      continue;
    for (guint j = 0; j < self->rows->len; j++)
      n += ((HdRehoming *) g_ptr_array_index (self->rows, j))->from == row->from;
    add_unit_choice (self, row, n);
  }
  gtk_widget_set_visible (self->choice_group, g_hash_table_size (seen) > 0);
}

/* The parts of a row of the list, found again by its item. */
typedef struct {
  GtkWidget *title;
  GtkWidget *subtitle;
  GtkWidget *drop;
} Cell;

static void
picked_cb (GtkDropDown *drop,
           GParamSpec  *pspec,
           GtkListItem *item)
{
  HdRehomingList *self = HD_REHOMING_LIST (gtk_widget_get_ancestor (GTK_WIDGET (drop), HD_TYPE_REHOMING_LIST));
  gpointer line = gtk_list_item_get_item (item);
  guint at = gtk_drop_down_get_selected (drop);
  HdRehoming *row = line != NULL ? row_of (line) : NULL;

  if (self == NULL || self->filling || row == NULL || at > g_strv_length (row->choices))
    return;
  hd_rehoming_choose (row, at == 0 ? "" : row->choices[at - 1]);
  show_summary (self);
}

static void
setup_cb (GtkListItemFactory *factory,
          GtkListItem        *item,
          HdRehomingList *self)
{
  Cell *cell = g_new0 (Cell, 1);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  cell->title = gtk_label_new (NULL);
  cell->subtitle = gtk_label_new (NULL);
  cell->drop = gtk_drop_down_new (NULL, NULL);
  hd_drop_down_shorten (GTK_DROP_DOWN (cell->drop));
  gtk_label_set_xalign (GTK_LABEL (cell->title), 0);
  gtk_label_set_wrap (GTK_LABEL (cell->title), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (cell->title), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (cell->subtitle), 0);
  gtk_label_set_wrap (GTK_LABEL (cell->subtitle), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (cell->subtitle), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (cell->subtitle, "dim-label");
  gtk_widget_add_css_class (cell->subtitle, "caption");
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_widget_set_valign (cell->drop, GTK_ALIGN_CENTER);
  gtk_widget_set_margin_top (box, 6);
  gtk_widget_set_margin_bottom (box, 6);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  gtk_box_append (GTK_BOX (texts), cell->title);
  gtk_box_append (GTK_BOX (texts), cell->subtitle);
  gtk_box_append (GTK_BOX (box), texts);
  gtk_box_append (GTK_BOX (box), cell->drop);
  g_signal_connect (cell->drop, "notify::selected", G_CALLBACK (picked_cb), item);
  gtk_list_item_set_child (item, box);
  gtk_list_item_set_activatable (item, FALSE);
  g_object_set_data_full (G_OBJECT (item), "cell", cell, g_free);
}

static void
bind_cb (GtkListItemFactory *factory,
         GtkListItem        *item,
         HdRehomingList *self)
{
  Cell *cell = g_object_get_data (G_OBJECT (item), "cell");
  HdRehoming *row = row_of (gtk_list_item_get_item (item));
  g_autoptr (GtkStringList) list = choice_list (row->choices, row->follows);
  /* Translators: what a record is, and the former unit it is under. */
  g_autofree char *subtitle = g_strdup_printf (_("%s · %s"), _(hd_record_type_label (hd_record_type_of_table (row->table))), row->from_name);
  g_autofree char *label = g_strdup_printf (_("Where %s goes"), row->label);
  guint at = 0;

  for (guint i = 0; row->choices[i] != NULL; i++)
    if (g_str_equal (row->choices[i], row->to_name))
      at = i + 1;
  self->filling = TRUE;
  gtk_label_set_text (GTK_LABEL (cell->title), row->label);
  gtk_label_set_text (GTK_LABEL (cell->subtitle), subtitle);
  gtk_drop_down_set_model (GTK_DROP_DOWN (cell->drop), G_LIST_MODEL (list));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (cell->drop), at);
  gtk_widget_set_sensitive (cell->drop, !row->follows || g_strv_length (row->choices) > 1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (cell->drop), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  self->filling = FALSE;
}

static void
hd_rehoming_list_dispose (GObject *object)
{
  HD_REHOMING_LIST (object)->filling = TRUE;
  gtk_widget_dispose_template (GTK_WIDGET (object), HD_TYPE_REHOMING_LIST);
  G_OBJECT_CLASS (hd_rehoming_list_parent_class)->dispose (object);
}

static void
hd_rehoming_list_finalize (GObject *object)
{
  HdRehomingList *self = HD_REHOMING_LIST (object);

  g_clear_object (&self->lines);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  G_OBJECT_CLASS (hd_rehoming_list_parent_class)->finalize (object);
}

static void
hd_rehoming_list_class_init (HdRehomingListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_rehoming_list_dispose;
  G_OBJECT_CLASS (klass)->finalize = hd_rehoming_list_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/rehoming-list.ui");
  gtk_widget_class_bind_template_child (widget_class, HdRehomingList, summary);
  gtk_widget_class_bind_template_child (widget_class, HdRehomingList, choice_group);
  gtk_widget_class_bind_template_child (widget_class, HdRehomingList, choices);
  gtk_widget_class_bind_template_child (widget_class, HdRehomingList, view);
}

static void
hd_rehoming_list_init (HdRehomingList *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkNoSelection) selection = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->lines = g_list_store_new (HD_TYPE_LINE);
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), self);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), self);
  gtk_list_view_set_factory (self->view, factory);
  g_object_unref (factory);
  selection = gtk_no_selection_new (G_LIST_MODEL (g_object_ref (self->lines)));
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (selection));
}

void
hd_rehoming_list_show (HdRehomingList *self,
                       GPtrArray      *rows)
{
  g_list_store_remove_all (self->lines);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  self->rows = g_ptr_array_ref (rows);
  show_choices (self);
  refill (self);
}
