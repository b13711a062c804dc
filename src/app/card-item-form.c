/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The form of a line of the score-card: which figure gives the points, and whether years
 * before the one worked on keep the line as it was. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "form.h"
#include "note-row.h"
#include "option.h"
#include "ref-row.h"
#include "rooms.h"
#include "store/figure.h"
#include "store/reorganise.h"

#define HD_TYPE_CARD_ITEM_FORM (hd_card_item_form_get_type ())
G_DECLARE_FINAL_TYPE (HdCardItemForm, hd_card_item_form, HD, CARD_ITEM_FORM, HdForm)

struct _HdCardItemForm
{
  HdForm     parent_instance;

  /* Template widgets */
  HdRefRow  *figure;
  GtkWidget *figure_note;
  GtkWidget *from_row;
  GtkSwitch *from_year;

  HdRecord  *former;    /* (owned) (nullable): as it is in the file */
  gboolean   showing;
};

G_DEFINE_FINAL_TYPE (HdCardItemForm, hd_card_item_form, HD_TYPE_FORM)

static int
year_of (HdCardItemForm *self)
{
  return hd_context_year (hd_form_context (HD_FORM (self)));
}

/* A figure of all units cannot say what one of them did. */
static void
show_note (HdCardItemForm *self)
{
  HdRecord *item = hd_form_record (HD_FORM (self));
  const HdFigure *figure = item == NULL ? NULL : hd_figure_lookup (hd_record_text (item, HD_CARD_ITEM_FIGURE));
  g_autofree char *text = figure == NULL ? g_strdup (_("Choose what is counted"))
                        : figure->units != NULL ? g_strdup_printf (_("Counts %s. The plan says what each unit needs, unless a number stands here."), _(figure->measure))
                        : g_strdup_printf (_("Counts %s. Without a number here, one is enough for all points."), _(figure->measure));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->figure_note), text);
}

static void
show_former (HdCardItemForm *self)
{
  gboolean older = self->former != NULL && hd_card_item_is_older (self->former, year_of (self));
  g_autofree char *title = g_strdup_printf (_("From %d on only"), year_of (self));
  g_autofree char *subtitle = g_strdup_printf (_("Years before %d keep what they were scored by."), year_of (self));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->from_row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->from_row), subtitle);
  gtk_widget_set_visible (self->from_row, older);
  gtk_switch_set_active (self->from_year, older);
}

static void
hd_card_item_form_shown (HdForm *form)
{
  HdCardItemForm *self = HD_CARD_ITEM_FORM (form);
  HdRecord *item = hd_form_record (form);
  guint n;
  const HdFigure *figures = hd_figures (&n);
  gint64 chosen = 0;

  self->showing = TRUE;
  g_clear_object (&self->former);
  if (item != NULL && !hd_record_is_new (item))
    self->former = hd_store_get (hd_form_store (form), HD_TYPE_CARD_ITEM, hd_record_id (item), NULL);
  for (guint i = 0; item != NULL && i < n; i++)
    if (g_str_equal (figures[i].name, hd_record_text (item, HD_CARD_ITEM_FIGURE)))
      chosen = i + 1;
  hd_ref_row_set_value (self->figure, chosen);
  show_note (self);
  show_former (self);
  self->showing = FALSE;
}

static gboolean
hd_card_item_form_saving (HdForm  *form,
                          GError **error)
{
  HdCardItemForm *self = HD_CARD_ITEM_FORM (form);
  HdRecord *item = hd_form_record (form);

  if (self->former == NULL || !gtk_switch_get_active (self->from_year))
    return TRUE;
  return hd_card_item_renew (hd_form_store (form), self->former, item, year_of (self), error) && hd_store_save (hd_form_store (form), item, error);
}

static void
figure_chosen_cb (HdCardItemForm *self)
{
  HdRecord *item = hd_form_record (HD_FORM (self));
  guint n;
  const HdFigure *figures = hd_figures (&n);
  gint64 chosen = hd_ref_row_value (self->figure);

  if (self->showing || item == NULL || chosen < 1 || chosen > n)
    return;
  hd_record_set_text (item, HD_CARD_ITEM_FIGURE, figures[chosen - 1].name);
  hd_form_touch (HD_FORM (self));
  show_note (self);
}

static void
hd_card_item_form_constructed (GObject *object)
{
  HdCardItemForm *self = HD_CARD_ITEM_FORM (object);
  g_autoptr (GListStore) options = g_list_store_new (HD_TYPE_OPTION);
  guint n;
  const HdFigure *figures = hd_figures (&n);

  G_OBJECT_CLASS (hd_card_item_form_parent_class)->constructed (object);
  for (guint i = 0; i < n; i++) {
    g_autoptr (HdOption) option = hd_option_new (i + 1, "", _(figures[i].label));

    g_list_store_append (options, option);
  }
  hd_ref_row_set_options (self->figure, G_LIST_MODEL (options), NULL);
  g_signal_connect_object (self->figure, "notify::value", G_CALLBACK (figure_chosen_cb), self, G_CONNECT_SWAPPED);
}

static void
hd_card_item_form_finalize (GObject *object)
{
  g_clear_object (&HD_CARD_ITEM_FORM (object)->former);
  G_OBJECT_CLASS (hd_card_item_form_parent_class)->finalize (object);
}

static void
hd_card_item_form_class_init (HdCardItemFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  HdFormClass *form_class = HD_FORM_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = hd_card_item_form_constructed;
  G_OBJECT_CLASS (klass)->finalize = hd_card_item_form_finalize;
  form_class->shown = hd_card_item_form_shown;
  form_class->saving = hd_card_item_form_saving;
  hd_form_class_bind (form_class, HD_TYPE_CARD_ITEM, HD_CARD_ITEM_TITLE, "/vn/hoadep/HoaDep/card-item-form.ui");
  gtk_widget_class_bind_template_child (widget_class, HdCardItemForm, figure);
  gtk_widget_class_bind_template_child (widget_class, HdCardItemForm, figure_note);
  gtk_widget_class_bind_template_child (widget_class, HdCardItemForm, from_row);
  gtk_widget_class_bind_template_child (widget_class, HdCardItemForm, from_year);
}

static void
hd_card_item_form_init (HdCardItemForm *self)
{
  g_type_ensure (HD_TYPE_NOTE_ROW);
  g_type_ensure (HD_TYPE_REF_ROW);
  gtk_widget_init_template (GTK_WIDGET (self));
}
