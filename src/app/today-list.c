/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "store/text.h"
#include "text-label.h"
#include "today-list.h"

struct _HdTodayLine
{
  GObject      parent_instance;

  GPtrArray   *held;     /* (owned) (nullable): the items that the item is one of */
  HdTodayItem *item;     /* borrowed from held; NULL for a heading */
  const char  *heading;
  const char  *icon;     /* of a heading */
  const char  *note;     /* (nullable): below a heading */
};

G_DEFINE_FINAL_TYPE (HdTodayLine, hd_today_line, G_TYPE_OBJECT)

/* What may be done, the most likely first. */
static const struct {
  HdTodayActions action;
  const char    *name;
  const char    *label;  /* msgid */
} actions[] = {
  { HD_TODAY_RECEIVE, "receive", N_("Received Today") },
  { HD_TODAY_LETTERS, "letters", N_("Write Letters…") },
  { HD_TODAY_EXTEND,  "extend",  N_("Give More Time…") },
  { HD_TODAY_MERGE,   "merge",   N_("Compare…") },
  { HD_TODAY_DISMISS, "dismiss", N_("Let Be…") },
};

static const char *const icons[] = {
  [HD_TODAY_OVERDUE]   = "dialog-warning-symbolic",
  [HD_TODAY_SOON]      = "alarm-symbolic",
  [HD_TODAY_WAITING]   = "document-open-recent-symbolic",
  [HD_TODAY_ANOMALIES] = "dialog-question-symbolic",
};

/* The parts of a row, found again by the list item that it is in. */
typedef struct {
  GtkWidget *icon;
  GtkWidget *title;
  GtkWidget *detail;
  GtkWidget *count;
  GtkWidget *act;
  GtkWidget *more;
} Row;

static void
name_widget (GtkWidget  *widget,
             const char *what,
             const char *of)
{
  g_autofree char *name = *of != '\0' ? g_strdup_printf ("%s: %s", what, of) : g_strdup (what);

  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
setup_cb (GtkListItemFactory *factory,
          GtkListItem        *item)
{
  Row *row = g_new0 (Row, 1);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 1);

  row->icon = gtk_image_new ();
  row->title = hd_text_label_new (NULL, 2, NULL);
  row->detail = hd_text_label_new (NULL, 1, "dim-label");
  gtk_widget_add_css_class (row->detail, "caption");
  row->count = gtk_button_new ();
  row->act = gtk_button_new ();
  row->more = gtk_menu_button_new ();
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_widget_set_valign (texts, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (row->count, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (row->act, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (row->more, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (row->count, "flat");
  gtk_widget_add_css_class (row->count, "numeric");
  gtk_widget_add_css_class (row->count, "hd-count");
  gtk_widget_add_css_class (row->act, "hd-quick");
  gtk_widget_add_css_class (row->more, "flat");
  gtk_widget_set_tooltip_text (row->count, _("Show the rows"));
  gtk_widget_set_tooltip_text (row->more, _("More that may be done"));
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (row->more), "view-more-symbolic");
  /* Those of a heading are not shown, but are there. */
  name_widget (row->count, _("Show the rows"), "");
  name_widget (row->act, _("Open Its Page"), "");
  name_widget (row->more, _("More that may be done"), "");
  gtk_box_append (GTK_BOX (texts), row->title);
  gtk_box_append (GTK_BOX (texts), row->detail);
  gtk_box_append (GTK_BOX (box), row->icon);
  gtk_box_append (GTK_BOX (box), texts);
  gtk_box_append (GTK_BOX (box), row->count);
  gtk_box_append (GTK_BOX (box), row->act);
  gtk_box_append (GTK_BOX (box), row->more);
  gtk_widget_add_css_class (box, "hd-today");
  gtk_list_item_set_child (item, box);
  g_object_set_data_full (G_OBJECT (item), "row", row, g_free);
}

static void
set_action (GtkWidget   *button,
            const char  *name,
            HdTodayItem *item)
{
  g_autofree char *full = g_strconcat ("today.", name, NULL);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", item->key);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), full);
}

/* What the button does stands on it; the rest is in the menu beside it. */
static void
bind_actions (Row         *row,
              HdTodayItem *item)
{
  const char *first = hd_today_list_action (item);
  g_autoptr (GMenu) menu = g_menu_new ();

  gtk_button_set_label (GTK_BUTTON (row->act), _("Open Its Page"));
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++) {
    g_autofree char *name = g_strconcat ("today.", actions[i].name, NULL);
    g_autoptr (GMenuItem) entry = NULL;

    if (!(item->actions & actions[i].action))
      continue;
    if (g_str_equal (actions[i].name, first)) {
      gtk_button_set_label (GTK_BUTTON (row->act), _(actions[i].label));
      continue;
    }
    entry = g_menu_item_new (_(actions[i].label), NULL);
    g_menu_item_set_action_and_target (entry, name, "s", item->key);
    g_menu_append_item (menu, entry);
  }
  if (!g_str_equal (first, "go") && item->room != NULL) {
    g_autoptr (GMenuItem) entry = g_menu_item_new (_("Go to Its Room"), NULL);

    g_menu_item_set_action_and_target (entry, "today.go", "s", item->key);
    g_menu_append_item (menu, entry);
  }
  set_action (row->act, first, item);
  gtk_widget_set_visible (row->more, g_menu_model_get_n_items (G_MENU_MODEL (menu)) > 0);
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (row->more), G_MENU_MODEL (menu));
}

static void
bind_item (Row         *row,
           HdTodayItem *item,
           GtkWidget   *parent)
{
  g_autofree char *count = hd_number_format (item->count);
  g_autofree char *name = g_strjoin (", ", item->title, count, item->detail, NULL);

  hd_text_label_show (row->title, item->title);
  hd_text_label_show (row->detail, item->detail);
  gtk_widget_set_tooltip_text (row->title, item->title);
  gtk_button_set_label (GTK_BUTTON (row->count), count);
  set_action (row->count, "rows", item);
  bind_actions (row, item);
  name_widget (row->count, count, item->title);
  name_widget (row->act, gtk_button_get_label (GTK_BUTTON (row->act)), item->title);
  name_widget (row->more, _("More that may be done"), item->title);
  if (parent != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (parent), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
bind_cb (GtkListItemFactory *factory,
         GtkListItem        *list_item)
{
  HdTodayLine *line = gtk_list_item_get_item (list_item);
  Row *row = g_object_get_data (G_OBJECT (list_item), "row");
  GtkWidget *box = gtk_list_item_get_child (list_item);
  gboolean heading = line->item == NULL;

  gtk_list_item_set_activatable (list_item, !heading);
  gtk_list_item_set_selectable (list_item, !heading);
  gtk_widget_set_visible (row->icon, heading);
  gtk_widget_set_visible (row->count, !heading);
  gtk_widget_set_visible (row->act, !heading);
  if (!heading) {
    gtk_widget_remove_css_class (row->title, "heading");
    bind_item (row, line->item, gtk_widget_get_parent (box));
    return;
  }
  gtk_widget_set_visible (row->more, FALSE);
  gtk_widget_add_css_class (row->title, "heading");
  gtk_widget_set_tooltip_text (row->title, NULL);
  gtk_image_set_from_icon_name (GTK_IMAGE (row->icon), line->icon);
  hd_text_label_show (row->title, line->heading);
  hd_text_label_show (row->detail, line->note);
  if (gtk_widget_get_parent (box) != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (box)), GTK_ACCESSIBLE_PROPERTY_LABEL, line->heading, -1);
}

static void
hd_today_line_finalize (GObject *object)
{
  g_clear_pointer (&HD_TODAY_LINE (object)->held, g_ptr_array_unref);
  G_OBJECT_CLASS (hd_today_line_parent_class)->finalize (object);
}

static void
hd_today_line_class_init (HdTodayLineClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hd_today_line_finalize;
}

static void
hd_today_line_init (HdTodayLine *self)
{
}

HdTodayItem *
hd_today_line_item (HdTodayLine *self)
{
  return self->item;
}

void
hd_today_list_set_up (GtkListView *view)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  gtk_list_view_set_factory (view, factory);
  g_object_unref (factory);
}

/**
 * hd_today_list_fill:
 * @days: (element-type GPtrArray): arrays of HdTodayItem, each in the order of sections
 */
void
hd_today_list_fill (GListStore *lines,
                    GPtrArray  *days,
                    gboolean    complete)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint section = 0; section < HD_TODAY_N_SECTIONS; section++) {
    HdTodayLine *heading = g_object_new (HD_TYPE_TODAY_LINE, NULL);
    guint before;

    heading->heading = _(hd_today_section_label (section));
    heading->icon = icons[section];
    g_ptr_array_add (all, heading);
    before = all->len;
    for (guint d = 0; d < days->len; d++) {
      GPtrArray *items = g_ptr_array_index (days, d);

      for (guint i = 0; i < items->len; i++) {
        HdTodayItem *item = g_ptr_array_index (items, i);
        HdTodayLine *line;

        if (item->section != section)
          continue;
        line = g_object_new (HD_TYPE_TODAY_LINE, NULL);
        line->held = g_ptr_array_ref (items);
        line->item = item;
        g_ptr_array_add (all, line);
      }
    }
    if (all->len == before)
      heading->note = complete ? _("Nothing to do here") : _("Being looked for…");
  }
  g_list_store_splice (lines, 0, g_list_model_get_n_items (G_LIST_MODEL (lines)), all->pdata, all->len);
}

const char *
hd_today_list_action (HdTodayItem *item)
{
  /* To let something be is never what comes first. */
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    if (item->actions & actions[i].action & ~HD_TODAY_DISMISS)
      return actions[i].name;
  return item->room != NULL ? "go" : "rows";
}
