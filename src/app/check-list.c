/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "check-list.h"
#include "feedback.h"
#include "store/text.h"

/* A line and whether it is chosen. */
#define HD_TYPE_CHECK_LINE (hd_check_line_get_type ())
G_DECLARE_FINAL_TYPE (HdCheckLine, hd_check_line, HD, CHECK_LINE, GObject)

struct _HdCheckLine
{
  GObject   parent_instance;

  gint64    id;
  char     *title;
  char     *subtitle;
  char     *figure;
  gint64    weight;
  gboolean  chosen;
};

enum { PROP_0, PROP_CHOSEN, N_PROPS };

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (HdCheckLine, hd_check_line, G_TYPE_OBJECT)

static void
hd_check_line_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  if (prop_id == PROP_CHOSEN)
    g_value_set_boolean (value, HD_CHECK_LINE (object)->chosen);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
hd_check_line_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  if (prop_id == PROP_CHOSEN)
    HD_CHECK_LINE (object)->chosen = g_value_get_boolean (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
hd_check_line_finalize (GObject *object)
{
  HdCheckLine *self = HD_CHECK_LINE (object);

  g_free (self->title);
  g_free (self->subtitle);
  g_free (self->figure);
  G_OBJECT_CLASS (hd_check_line_parent_class)->finalize (object);
}

static void
hd_check_line_class_init (HdCheckLineClass *klass)
{
  G_OBJECT_CLASS (klass)->get_property = hd_check_line_get_property;
  G_OBJECT_CLASS (klass)->set_property = hd_check_line_set_property;
  G_OBJECT_CLASS (klass)->finalize = hd_check_line_finalize;
  properties[PROP_CHOSEN] = g_param_spec_boolean ("chosen", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPS, properties);
}

static void
hd_check_line_init (HdCheckLine *self)
{
}

struct _HdCheckList
{
  AdwWindow        parent_instance;

  GtkStack        *states;
  AdwStatusPage   *empty;
  GtkLabel        *hint;
  AdwBin          *form_bin;
  GtkListView     *view;
  GtkCheckButton  *all;
  GtkLabel        *sum;
  GtkButton       *verb;

  GListStore      *lines;      /* (owned) of HdCheckLine */
  HdCheckListFunc  done;
  gpointer         data;
  GDestroyNotify   destroy;
  gboolean         telling;    /* the program sets the check of all */
};

G_DEFINE_FINAL_TYPE (HdCheckList, hd_check_list, ADW_TYPE_WINDOW)

static void
tell_sum (HdCheckList *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->lines)), chosen = 0;
  gint64 sum = 0;
  g_autofree char *count = NULL, *money = NULL, *text = NULL;

  for (guint i = 0; i < n; i++) {
    g_autoptr (HdCheckLine) line = g_list_model_get_item (G_LIST_MODEL (self->lines), i);

    chosen += line->chosen;
    sum += line->chosen ? line->weight : 0;
  }
  count = hd_number_format (chosen);
  money = hd_number_format (sum);
  /* Translators: below a list: how many lines are chosen, and the money they make. */
  text = sum > 0 ? g_strdup_printf (_("%s chosen, %s đồng"), count, money) : g_strdup_printf (_("%s chosen"), count);
  gtk_label_set_text (self->sum, text);
  self->telling = TRUE;
  gtk_check_button_set_active (self->all, n > 0 && chosen == n);
  gtk_check_button_set_inconsistent (self->all, chosen > 0 && chosen < n);
  self->telling = FALSE;
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "check-list.done", chosen > 0);
}

static void
all_toggled_cb (HdCheckList *self)
{
  gboolean chosen = gtk_check_button_get_active (self->all);

  if (self->telling)
    return;
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->lines)); i++) {
    g_autoptr (HdCheckLine) line = g_list_model_get_item (G_LIST_MODEL (self->lines), i);

    g_object_set (line, "chosen", chosen, NULL);
  }
  tell_sum (self);
}

static void
row_activated_cb (HdCheckList *self,
                  guint        position)
{
  g_autoptr (HdCheckLine) line = g_list_model_get_item (G_LIST_MODEL (self->lines), position);

  g_object_set (line, "chosen", !line->chosen, NULL);
  tell_sum (self);
}

typedef struct {
  GtkWidget *check, *title, *subtitle, *figure;
  GBinding  *binding;
} Row;

static GtkWidget *
row_label (float xalign)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), xalign);
  gtk_label_set_wrap (GTK_LABEL (label), xalign == 0);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  return label;
}

static void
setup_row_cb (HdCheckList *self,
              GtkListItem *item)
{
  Row *row = g_new0 (Row, 1);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  row->check = gtk_check_button_new ();
  row->title = row_label (0);
  row->subtitle = row_label (0);
  row->figure = row_label (1);
  /* The row takes the keyboard; its check follows. */
  gtk_widget_set_focusable (row->check, FALSE);
  gtk_widget_set_can_target (row->check, FALSE);
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_widget_set_valign (texts, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (row->subtitle, "dim-label");
  gtk_widget_add_css_class (row->subtitle, "caption");
  gtk_widget_add_css_class (row->figure, "numeric");
  gtk_widget_add_css_class (box, "hd-line");
  gtk_box_append (GTK_BOX (texts), row->title);
  gtk_box_append (GTK_BOX (texts), row->subtitle);
  gtk_box_append (GTK_BOX (box), row->check);
  gtk_box_append (GTK_BOX (box), texts);
  gtk_box_append (GTK_BOX (box), row->figure);
  g_object_set_data_full (G_OBJECT (box), "row", row, g_free);
  gtk_list_item_set_child (item, box);
}

static void
say_row (GtkWidget   *box,
         HdCheckLine *line)
{
  g_autofree char *name = g_strdup_printf ("%s, %s, %s", line->chosen ? _("Chosen") : _("Not chosen"), line->title, line->subtitle);

  if (gtk_widget_get_parent (box) != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (box)), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
chosen_cb (HdCheckLine *line,
           GParamSpec  *pspec,
           GtkWidget   *box)
{
  say_row (box, line);
}

static void
bind_row_cb (HdCheckList *self,
             GtkListItem *item)
{
  HdCheckLine *line = gtk_list_item_get_item (item);
  GtkWidget *box = gtk_list_item_get_child (item);
  Row *row = g_object_get_data (G_OBJECT (box), "row");

  gtk_label_set_text (GTK_LABEL (row->title), line->title);
  gtk_label_set_text (GTK_LABEL (row->subtitle), line->subtitle);
  gtk_widget_set_visible (row->subtitle, *line->subtitle != '\0');
  gtk_label_set_text (GTK_LABEL (row->figure), line->figure);
  row->binding = g_object_bind_property (line, "chosen", row->check, "active", G_BINDING_SYNC_CREATE);
  g_signal_connect_object (line, "notify::chosen", G_CALLBACK (chosen_cb), box, 0);
  say_row (box, line);
}

static void
unbind_row_cb (HdCheckList *self,
               GtkListItem *item)
{
  GtkWidget *box = gtk_list_item_get_child (item);
  Row *row = g_object_get_data (G_OBJECT (box), "row");

  g_signal_handlers_disconnect_by_func (gtk_list_item_get_item (item), chosen_cb, box);
  g_clear_pointer (&row->binding, g_binding_unbind);
}

static void
done_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdCheckList *self = HD_CHECK_LIST (widget);
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->lines)); i++) {
    g_autoptr (HdCheckLine) line = g_list_model_get_item (G_LIST_MODEL (self->lines), i);

    if (line->chosen)
      g_array_append_val (ids, line->id);
  }
  if (self->done (self, ids, self->data, &error))
    gtk_window_close (GTK_WINDOW (self));
  else
    hd_feedback_error (widget, _("This could not be done. Nothing was changed."), error);
}

static void
hd_check_list_dispose (GObject *object)
{
  HdCheckList *self = HD_CHECK_LIST (object);

  if (self->view != NULL)
    gtk_list_view_set_model (self->view, NULL);
  g_clear_object (&self->lines);
  G_OBJECT_CLASS (hd_check_list_parent_class)->dispose (object);
}

static void
hd_check_list_finalize (GObject *object)
{
  HdCheckList *self = HD_CHECK_LIST (object);

  if (self->destroy != NULL)
    self->destroy (self->data);
  G_OBJECT_CLASS (hd_check_list_parent_class)->finalize (object);
}

static void
hd_check_list_class_init (HdCheckListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_check_list_dispose;
  G_OBJECT_CLASS (klass)->finalize = hd_check_list_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/check-list.ui");
  gtk_widget_class_bind_template_child (widget_class, HdCheckList, states);
  gtk_widget_class_bind_template_child (widget_class, HdCheckList, empty);
  gtk_widget_class_bind_template_child (widget_class, HdCheckList, hint);
  gtk_widget_class_bind_template_child (widget_class, HdCheckList, form_bin);
  gtk_widget_class_bind_template_child (widget_class, HdCheckList, view);
  gtk_widget_class_bind_template_child (widget_class, HdCheckList, all);
  gtk_widget_class_bind_template_child (widget_class, HdCheckList, sum);
  gtk_widget_class_bind_template_child (widget_class, HdCheckList, verb);
  gtk_widget_class_bind_template_callback (widget_class, all_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_install_action (widget_class, "check-list.done", NULL, done_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
hd_check_list_init (HdCheckList *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkSelectionModel *selection;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->lines = g_list_store_new (HD_TYPE_CHECK_LINE);
  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_row_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_row_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_row_cb), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (self->view, factory);
  g_object_unref (factory);
  selection = GTK_SELECTION_MODEL (gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->lines))));
  gtk_list_view_set_model (self->view, selection);
  g_object_unref (selection);
}

HdCheckList *
hd_check_list_new (GtkWidget       *widget,
                   const char      *title,
                   const char      *verb,
                   const char      *empty,
                   HdCheckListFunc  done,
                   gpointer         data,
                   GDestroyNotify   destroy)
{
  HdCheckList *self = g_object_new (HD_TYPE_CHECK_LIST, "transient-for", hd_feedback_window (widget), "title", title, NULL);
  g_autofree char *escaped = g_markup_escape_text (empty, -1);

  gtk_button_set_label (self->verb, verb);
  gtk_button_set_use_underline (self->verb, TRUE);
  adw_status_page_set_description (self->empty, escaped);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  self->done = done;
  self->data = data;
  self->destroy = destroy;
  return self;
}

void
hd_check_list_add (HdCheckList *self,
                   gint64       id,
                   const char  *title,
                   const char  *subtitle,
                   const char  *figure,
                   gint64       weight,
                   gboolean     chosen)
{
  g_autoptr (HdCheckLine) line = g_object_new (HD_TYPE_CHECK_LINE, "chosen", chosen, NULL);

  line->id = id;
  line->title = g_strdup (title);
  line->subtitle = g_strdup (subtitle != NULL ? subtitle : "");
  line->figure = g_strdup (figure != NULL ? figure : "");
  line->weight = weight;
  g_list_store_append (self->lines, line);
}

void
hd_check_list_set_hint (HdCheckList *self,
                        const char  *hint)
{
  gtk_label_set_text (self->hint, hint);
  gtk_widget_set_visible (GTK_WIDGET (self->hint), *hint != '\0');
}

void
hd_check_list_set_form (HdCheckList *self,
                        GtkWidget   *form)
{
  adw_bin_set_child (self->form_bin, form);
}

void
hd_check_list_show (HdCheckList *self)
{
  gboolean any = g_list_model_get_n_items (G_LIST_MODEL (self->lines)) > 0;

  gtk_stack_set_visible_child_name (self->states, any ? "list" : "empty");
  tell_sum (self);
  gtk_window_present (GTK_WINDOW (self));
  /* Enter takes what is ticked, and does not call it off. */
  gtk_window_set_focus (GTK_WINDOW (self), gtk_widget_is_sensitive (GTK_WIDGET (self->verb)) ? GTK_WIDGET (self->verb) : GTK_WIDGET (self->view));
}
