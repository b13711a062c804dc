/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "combo.h"

/* Longer than any choice that is shipped; a step may be called anything. */
#define MAX_CHARS 60
/* The value that stands beside its title. */
#define MAX_SHOWN 32

static void
show_check (GtkListItem *item,
            GParamSpec  *pspec,
            AdwComboRow *row)
{
  GtkWidget *check = gtk_widget_get_last_child (gtk_list_item_get_child (item));

  gtk_widget_set_opacity (check, adw_combo_row_get_selected (row) == gtk_list_item_get_position (item) ? 1.0 : 0.0);
}

static void
selected_cb (AdwComboRow *row,
             GParamSpec  *pspec,
             GtkListItem *item)
{
  if (gtk_list_item_get_item (item) != NULL)
    show_check (item, pspec, row);
}

static GtkWidget *
make_label (int max_chars)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), max_chars);
  return label;
}

static void
setup_shown_cb (GtkSignalListItemFactory *factory,
                GtkListItem              *item)
{
  gtk_list_item_set_child (item, make_label (MAX_SHOWN));
}

static void
bind_shown_cb (GtkSignalListItemFactory *factory,
               GtkListItem              *item)
{
  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)), gtk_string_object_get_string (gtk_list_item_get_item (item)));
}

static void
setup_listed_cb (GtkSignalListItemFactory *factory,
                 GtkListItem              *item)
{
  gtk_list_item_set_child (item, make_label (MAX_CHARS));
}

/* Of strings in labels of @setup. (transfer full) */
static GtkListItemFactory *
new_factory (GCallback setup)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", setup, NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_shown_cb), NULL);
  return factory;
}

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item,
          AdwComboRow              *row)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = make_label (MAX_CHARS);

  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("object-select-symbolic"));
  gtk_list_item_set_child (item, box);
  g_signal_connect_object (row, "notify::selected", G_CALLBACK (selected_cb), item, 0);
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item,
         AdwComboRow              *row)
{
  GtkWidget *label = gtk_widget_get_first_child (gtk_list_item_get_child (item));

  gtk_label_set_text (GTK_LABEL (label), gtk_string_object_get_string (gtk_list_item_get_item (item)));
  show_check (item, NULL, row);
}

/**
 * hd_combo_show_whole:
 * @row: of a list of strings
 *
 * The row owns the factories, which so may know the row.
 */
void
hd_combo_show_whole (AdwComboRow *row)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkListItemFactory) shown = new_factory (G_CALLBACK (setup_shown_cb));

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), row);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), row);
  adw_combo_row_set_list_factory (row, factory);
  adw_combo_row_set_factory (row, shown);
}

void
hd_drop_down_shorten (GtkDropDown *drop)
{
  g_autoptr (GtkListItemFactory) shown = new_factory (G_CALLBACK (setup_shown_cb));
  g_autoptr (GtkListItemFactory) listed = new_factory (G_CALLBACK (setup_listed_cb));

  gtk_drop_down_set_factory (drop, shown);
  gtk_drop_down_set_list_factory (drop, listed);
}
