/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "exchange/report.h"
#include "paper-button.h"
#include "paper-dialog.h"

struct _HdPaperButton
{
  AdwBin         parent_instance;

  GtkMenuButton *button;   /* borrowed: the child */
  HdContext     *context;  /* (owned) (nullable) */
  char          *table;    /* (owned) (nullable) */
  GArray        *records;  /* (owned) of gint64 */
  HdPaperSource  source;   /* (nullable): asked for them when the list is opened */
  gpointer       source_data;
};

G_DEFINE_FINAL_TYPE (HdPaperButton, hd_paper_button, ADW_TYPE_BIN)

static void
show_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdPaperButton *self = HD_PAPER_BUTTON (widget);
  const HdReport *report = hd_report_lookup (g_variant_get_string (parameter, NULL));

  if (report != NULL && self->records->len > 0)
    hd_paper_dialog_show (widget, self->context, report, (const gint64 *) self->records->data, self->records->len);
}

/* A menu is made when it is opened: a room has its button before anything is chosen. */
static void
make_menu (GtkMenuButton *button,
           gpointer       data)
{
  HdPaperButton *self = data;
  g_autoptr (GMenu) menu = g_menu_new ();
  guint n;
  const HdReport *reports = hd_report_catalogue (self->table, &n);

  if (self->source != NULL) {
    g_array_unref (self->records);
    self->records = self->source (self->source_data);
  }
  for (guint i = 0; i < n; i++)
    if (reports[i].several || self->records->len == 1) {
      g_autofree char *action = g_strconcat ("papers.show::", reports[i].id, NULL);

      g_menu_append (menu, _(reports[i].title), action);
    }
  gtk_menu_button_set_popover (button, gtk_popover_menu_new_from_model (G_MENU_MODEL (menu)));
}

static void
hd_paper_button_dispose (GObject *object)
{
  HdPaperButton *self = HD_PAPER_BUTTON (object);

  g_clear_object (&self->context);
  g_clear_pointer (&self->table, g_free);
  g_clear_pointer (&self->records, g_array_unref);
  G_OBJECT_CLASS (hd_paper_button_parent_class)->dispose (object);
}

static void
hd_paper_button_class_init (HdPaperButtonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_paper_button_dispose;
  gtk_widget_class_install_action (widget_class, "papers.show", "s", show_action);
}

static void
hd_paper_button_init (HdPaperButton *self)
{
  self->records = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_label (self->button, _("_Papers"));
  gtk_menu_button_set_use_underline (self->button, TRUE);
  gtk_menu_button_set_always_show_arrow (self->button, TRUE);
  gtk_menu_button_set_create_popup_func (self->button, make_menu, self, NULL);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), _("Make a paper of what is chosen"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Papers"), -1);
  gtk_widget_set_sensitive (GTK_WIDGET (self->button), FALSE);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->button));
}

static void
set_table (HdPaperButton *self,
           HdContext     *context,
           const char    *table)
{
  g_set_object (&self->context, context);
  if (g_strcmp0 (self->table, table) == 0)
    return;
  g_free (self->table);
  self->table = g_strdup (table);
}

void
hd_paper_button_set_records (HdPaperButton *self,
                             HdContext     *context,
                             const char    *table,
                             const gint64  *ids,
                             guint          n)
{
  guint n_reports;

  set_table (self, context, table);
  g_array_set_size (self->records, 0);
  if (n > 0)
    g_array_append_vals (self->records, ids, n);
  hd_report_catalogue (table, &n_reports);
  gtk_widget_set_sensitive (GTK_WIDGET (self->button), n > 0 && n_reports > 0);
}

void
hd_paper_button_set_source (HdPaperButton *self,
                            HdContext     *context,
                            const char    *table,
                            HdPaperSource  source,
                            gpointer       data)
{
  set_table (self, context, table);
  self->source = source;
  self->source_data = data;
  gtk_widget_set_sensitive (GTK_WIDGET (self->button), TRUE);
}
