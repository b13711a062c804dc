/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "dossier-pane.h"
#include "dossier-tab.h"
#include "store/dossier.h"

struct _HdDossierPane
{
  AdwBin      parent_instance;

  /* Template widgets */
  GtkStack   *stack;
  GtkWidget  *papers_button;
  GtkWidget  *details_button;
  AdwBin     *details_bin;
  AdwBin     *files_bin;

  HdForm     *form;       /* borrowed: this is a part of it */
  gulong      changed_id; /* of the store */
  guint       update_id;  /* idle */
};

typedef enum { PROP_DETAILS = 1, PROP_FILES, PROP_TAB, N_PROPS } HdDossierPaneProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (HdDossierPane, hd_dossier_pane, ADW_TYPE_BIN)

/* The tables that the parts tell of. */
static const char *const told_tables[] = {
  "activity", "attachment", "chain", "chain_move", "chain_step", "criteria", "criteria_check", "decision", "dossier_move", "dossier_paper", "nomination", "opinion", "paper",
};

/* How many papers are missing is said on the button, whichever part is seen. */
static void
show_missing (HdDossierPane *self)
{
  HdRecord *record = hd_form_record (self->form);
  g_autoptr (GPtrArray) missing = NULL;
  g_autofree char *label = NULL;

  if (record != NULL && !hd_record_is_new (record))
    missing = hd_dossier_missing (hd_form_store (self->form), HD_NOMINATION (record), NULL);
  if (missing != NULL && missing->len > 0)
    /* Translators: a part of the dossier: its papers, and how many are missing. */
    label = g_strdup_printf (_("Papers: %u missing"), missing->len);
  else
    label = g_strdup (_("Checklist"));
  gtk_button_set_label (GTK_BUTTON (self->papers_button), label);
}

/* Only the part in sight is made: one leafs through lists with the arrow keys. */
static void
update (HdDossierPane *self)
{
  GtkWidget *child = gtk_stack_get_visible_child (self->stack);

  if (self->form == NULL)
    return;
  show_missing (self);
  if (HD_IS_DOSSIER_TAB (child))
    hd_dossier_tab_update (HD_DOSSIER_TAB (child), self->form);
}

static gboolean
update_cb (gpointer data)
{
  HD_DOSSIER_PANE (data)->update_id = 0;
  update (data);
  return G_SOURCE_REMOVE;
}

/* After the page, which reads the record again in an idle of its own. */
static void
store_changed_cb (HdDossierPane     *self,
                  const char *const *tables)
{
  gboolean told = tables == NULL;

  for (guint i = 0; !told && i < G_N_ELEMENTS (told_tables); i++)
    told = g_strv_contains (tables, told_tables[i]);
  if (told && self->update_id == 0)
    self->update_id = g_idle_add_full (G_PRIORITY_DEFAULT_IDLE + 10, update_cb, self, NULL);
}

static void
tab_shown_cb (HdDossierPane *self)
{
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TAB]);
}

static void
hd_dossier_pane_dispose (GObject *object)
{
  HdDossierPane *self = HD_DOSSIER_PANE (object);

  g_clear_handle_id (&self->update_id, g_source_remove);
  self->form = NULL;
  G_OBJECT_CLASS (hd_dossier_pane_parent_class)->dispose (object);
}

static void
hd_dossier_pane_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  HdDossierPane *self = HD_DOSSIER_PANE (object);

  switch ((HdDossierPaneProperty) prop_id) {
  case PROP_DETAILS:
    g_value_set_object (value, adw_bin_get_child (self->details_bin));
    break;
  case PROP_FILES:
    g_value_set_object (value, adw_bin_get_child (self->files_bin));
    break;
  case PROP_TAB:
    g_value_set_string (value, gtk_stack_get_visible_child_name (self->stack));
    break;
  case N_PROPS:
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
hd_dossier_pane_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  HdDossierPane *self = HD_DOSSIER_PANE (object);

  switch ((HdDossierPaneProperty) prop_id) {
  case PROP_DETAILS:
    adw_bin_set_child (self->details_bin, g_value_get_object (value));
    break;
  case PROP_FILES:
    adw_bin_set_child (self->files_bin, g_value_get_object (value));
    break;
  case PROP_TAB:
    gtk_stack_set_visible_child_name (self->stack, g_value_get_string (value));
    break;
  case N_PROPS:
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
hd_dossier_pane_class_init (HdDossierPaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (hd_dossier_checklist_get_type ());
  g_type_ensure (hd_dossier_progress_get_type ());
  g_type_ensure (hd_dossier_opinions_get_type ());
  g_type_ensure (hd_dossier_standards_get_type ());
  object_class->dispose = hd_dossier_pane_dispose;
  object_class->get_property = hd_dossier_pane_get_property;
  object_class->set_property = hd_dossier_pane_set_property;
  properties[PROP_DETAILS] = g_param_spec_object ("details", NULL, NULL, GTK_TYPE_WIDGET, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_FILES] = g_param_spec_object ("files", NULL, NULL, GTK_TYPE_WIDGET, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_TAB] = g_param_spec_string ("tab", NULL, NULL, "details",
                                              G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/dossier-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, HdDossierPane, stack);
  gtk_widget_class_bind_template_child (widget_class, HdDossierPane, papers_button);
  gtk_widget_class_bind_template_child (widget_class, HdDossierPane, details_button);
  gtk_widget_class_bind_template_child (widget_class, HdDossierPane, details_bin);
  gtk_widget_class_bind_template_child (widget_class, HdDossierPane, files_bin);
  gtk_widget_class_bind_template_callback (widget_class, tab_shown_cb);
  gtk_widget_class_install_property_action (widget_class, "dossier.tab", "tab");
}

static void
hd_dossier_pane_init (HdDossierPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
hd_dossier_pane_show (HdDossierPane *self,
                      HdForm        *form)
{
  HdRecord *record = hd_form_record (form);
  gboolean is_new = record == NULL || hd_record_is_new (record);

  if (self->form == NULL)
    g_signal_connect_object (hd_form_store (form), "changed", G_CALLBACK (store_changed_cb), self, G_CONNECT_SWAPPED);
  self->form = form;
  /* A dossier hangs on a nomination that is in the file; a new one is typed first. */
  for (GtkWidget *child = gtk_widget_get_first_child (gtk_widget_get_parent (gtk_widget_get_parent (self->details_button))); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    gtk_widget_set_sensitive (child, !is_new || gtk_widget_is_ancestor (self->details_button, child));
  if (is_new)
    gtk_stack_set_visible_child_name (self->stack, "details");
  update (self);
}
