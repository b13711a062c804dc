/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "line.h"
#include "text-label.h"

/* How far a line stands in for each level. */
#define LEVEL 18

struct _HdLine
{
  GObject        parent_instance;

  char          *icon;
  char          *title;
  char          *subtitle;
  char          *figure;
  char          *table;
  gint64         id;
  gboolean       dim;
  guint          level;
  gboolean       strong;
  gpointer       data;
  GDestroyNotify destroy;
};

G_DEFINE_FINAL_TYPE (HdLine, hd_line, G_TYPE_OBJECT)

/* The parts of a row, found again by the list item that it is in. */
typedef struct {
  GtkWidget *icon;
  GtkWidget *title;
  GtkWidget *subtitle;
  GtkWidget *figure;
} Row;

static void
setup_cb (GtkListItemFactory *factory,
          GtkListItem        *item)
{
  Row *row = g_new0 (Row, 1);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  row->icon = gtk_image_new ();
  row->title = hd_text_label_new (NULL, 0, NULL);
  row->subtitle = hd_text_label_new (NULL, 0, "dim-label");
  gtk_widget_add_css_class (row->subtitle, "caption");
  row->figure = gtk_label_new (NULL);
  gtk_widget_add_css_class (row->figure, "numeric");
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_widget_set_valign (texts, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (texts), row->title);
  gtk_box_append (GTK_BOX (texts), row->subtitle);
  gtk_box_append (GTK_BOX (box), row->icon);
  gtk_box_append (GTK_BOX (box), texts);
  gtk_box_append (GTK_BOX (box), row->figure);
  gtk_widget_add_css_class (box, "hd-line");
  gtk_list_item_set_child (item, box);
  g_object_set_data_full (G_OBJECT (item), "row", row, g_free);
}

static void
bind_cb (GtkListItemFactory *factory,
         GtkListItem        *item)
{
  HdLine *line = gtk_list_item_get_item (item);
  Row *row = g_object_get_data (G_OBJECT (item), "row");
  GtkWidget *box = gtk_list_item_get_child (item);
  gboolean heading = line->table == NULL && line->icon == NULL && line->data == NULL && line->figure == NULL;
  g_autofree char *name = g_strjoin (", ", line->title, line->figure != NULL ? line->figure : "",
                                     line->subtitle != NULL ? line->subtitle : "", NULL);

  gtk_image_set_from_icon_name (GTK_IMAGE (row->icon), line->icon);
  gtk_widget_set_visible (row->icon, line->icon != NULL);
  hd_text_label_show (row->title, line->title);
  hd_text_label_show (row->subtitle, line->subtitle);
  hd_text_label_show (row->figure, line->figure);
  gtk_list_item_set_activatable (item, !heading);
  gtk_list_item_set_selectable (item, !heading);
  gtk_widget_set_margin_start (box, line->level * LEVEL);
  if (heading || line->strong)
    gtk_widget_add_css_class (row->title, "heading");
  else
    gtk_widget_remove_css_class (row->title, "heading");
  if (line->dim)
    gtk_widget_add_css_class (box, "dim-label");
  else
    gtk_widget_remove_css_class (box, "dim-label");
  if (gtk_widget_get_parent (box) != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (box)), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* Whether two lines look the same and stand for the same; what @data is, is not known here. */
static gboolean
is_same (HdLine *line,
         HdLine *other)
{
  return line->id == other->id && line->dim == other->dim && line->level == other->level && line->strong == other->strong && line->data == NULL && other->data == NULL &&
         g_strcmp0 (line->table, other->table) == 0 && g_strcmp0 (line->icon, other->icon) == 0 && g_strcmp0 (line->title, other->title) == 0 &&
         g_strcmp0 (line->subtitle, other->subtitle) == 0 && g_strcmp0 (line->figure, other->figure) == 0;
}

/* Whether the list has this line at a place. */
static gboolean
has_at (GListStore *list,
        guint       position,
        HdLine     *line)
{
  g_autoptr (HdLine) there = g_list_model_get_item (G_LIST_MODEL (list), position);

  return is_same (there, line);
}

static void
hd_line_finalize (GObject *object)
{
  HdLine *self = HD_LINE (object);

  g_free (self->icon);
  g_free (self->title);
  g_free (self->subtitle);
  g_free (self->figure);
  g_free (self->table);
  if (self->destroy != NULL)
    self->destroy (self->data);
  G_OBJECT_CLASS (hd_line_parent_class)->finalize (object);
}

static void
hd_line_class_init (HdLineClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hd_line_finalize;
}

static void
hd_line_init (HdLine *self)
{
}

HdLine *
hd_line_new (const char *icon,
             const char *title,
             const char *subtitle,
             const char *figure)
{
  HdLine *self = g_object_new (HD_TYPE_LINE, NULL);

  self->icon = g_strdup (icon);
  self->title = g_strdup (title != NULL ? title : "");
  self->subtitle = g_strdup (subtitle);
  self->figure = g_strdup (figure);
  return self;
}

void
hd_line_set_record (HdLine     *self,
                    const char *table,
                    gint64      id)
{
  g_free (self->table);
  self->table = g_strdup (table);
  self->id = id;
}

void
hd_line_set_data (HdLine         *self,
                  gpointer        data,
                  GDestroyNotify  destroy)
{
  self->data = data;
  self->destroy = destroy;
}

void
hd_line_set_dim (HdLine   *self,
                 gboolean  dim)
{
  self->dim = dim;
}

void
hd_line_set_level (HdLine   *self,
                   guint     level,
                   gboolean  strong)
{
  self->level = level;
  self->strong = strong;
}

const char *
hd_line_table (HdLine *self)
{
  return self->table;
}

gint64
hd_line_id (HdLine *self)
{
  return self->id;
}

gpointer
hd_line_data (HdLine *self)
{
  return self->data;
}

void
hd_line_list_set_up (GtkListView *view)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  gtk_list_view_set_factory (view, factory);
  gtk_list_view_set_show_separators (view, TRUE);
  g_object_unref (factory);
}

void
hd_line_list_fill (GListStore *list,
                   GPtrArray  *lines)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (list)), shorter = MIN (n, lines->len), start = 0, end = 0;

  while (start < shorter && has_at (list, start, g_ptr_array_index (lines, start)))
    start++;
  while (end < shorter - start && has_at (list, n - 1 - end, g_ptr_array_index (lines, lines->len - 1 - end)))
    end++;
  if (start + end < MAX (n, lines->len))
    g_list_store_splice (list, start, n - start - end, lines->pdata + start, lines->len - start - end);
}
