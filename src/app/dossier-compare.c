/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "children.h"
#include "dossier-compare.h"
#include "dossier-tab.h"
#include "feedback.h"
#include "store/dossier.h"
#include "store/text.h"

#define HD_TYPE_DOSSIER_COMPARE (hd_dossier_compare_get_type ())
G_DECLARE_FINAL_TYPE (HdDossierCompare, hd_dossier_compare, HD, DOSSIER_COMPARE, AdwWindow)

struct _HdDossierCompare
{
  AdwWindow    parent_instance;

  /* Template widgets */
  AdwComboRow *before;
  AdwComboRow *after;
  GtkListBox  *list;
  GtkLabel    *summary;

  HdContext   *context;  /* (owned) */
  GArray      *moves;    /* (owned): of gint64, oldest first; those that keep what was handed in */
};

G_DEFINE_FINAL_TYPE (HdDossierCompare, hd_dossier_compare, ADW_TYPE_WINDOW)

/* The move chosen; 0 for what is there now. */
static gint64
chosen (HdDossierCompare *self,
        AdwComboRow      *row)
{
  guint selected = adw_combo_row_get_selected (row);

  return selected < self->moves->len ? g_array_index (self->moves, gint64, selected) : 0;
}

static void
update (HdDossierCompare *self)
{
  g_autoptr (GPtrArray) changes = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  if (self->moves == NULL)
    return;
  hd_children_remove (self->list);
  if (chosen (self, self->before) != 0)
    changes = hd_dossier_compare (hd_context_store (self->context), chosen (self, self->before), chosen (self, self->after), &error);
  for (guint i = 0; changes != NULL && i < changes->len; i++) {
    HdVersionChange *change = g_ptr_array_index (changes, i);
    g_autofree char *old = hd_context_display_value (self->context, change->field, change->before);
    g_autofree char *new = hd_context_display_value (self->context, change->field, change->after);
    g_autofree char *told = g_strdup_printf ("“%s”\n→ “%s”", old, new);
    GtkWidget *row = hd_dossier_row_new (NULL, NULL, _(change->field->label), told);

    adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
    gtk_list_box_append (self->list, row);
  }
  gtk_widget_set_visible (GTK_WIDGET (self->list), changes != NULL && changes->len > 0);
  if (error != NULL)
    text = g_strdup (error->message);
  else if (changes == NULL)
    text = g_strdup (_("Nothing was handed in yet that could be compared."));
  else
    text = changes->len == 0 ? g_strdup (_("Nothing differs.")) : g_strdup_printf (_("Fields that differ: %u"), changes->len);
  gtk_label_set_text (self->summary, text);
}

static void
hd_dossier_compare_finalize (GObject *object)
{
  HdDossierCompare *self = HD_DOSSIER_COMPARE (object);

  g_clear_object (&self->context);
  g_clear_pointer (&self->moves, g_array_unref);
  G_OBJECT_CLASS (hd_dossier_compare_parent_class)->finalize (object);
}

static void
hd_dossier_compare_class_init (HdDossierCompareClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = hd_dossier_compare_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/dossier-compare.ui");
  gtk_widget_class_bind_template_child (widget_class, HdDossierCompare, before);
  gtk_widget_class_bind_template_child (widget_class, HdDossierCompare, after);
  gtk_widget_class_bind_template_child (widget_class, HdDossierCompare, list);
  gtk_widget_class_bind_template_child (widget_class, HdDossierCompare, summary);
  gtk_widget_class_bind_template_callback (widget_class, update);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
hd_dossier_compare_init (HdDossierCompare *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWindow *
hd_dossier_compare_show (GtkWidget    *widget,
                         HdContext    *context,
                         HdNomination *nomination)
{
  HdDossierCompare *self = g_object_new (HD_TYPE_DOSSIER_COMPARE, "transient-for", hd_feedback_window (widget), NULL);
  g_autoptr (GPtrArray) way = hd_dossier_way (hd_context_store (context), nomination, NULL);
  g_autoptr (GtkStringList) times = gtk_string_list_new (NULL);
  g_autoptr (GArray) moves = g_array_new (FALSE, FALSE, sizeof (gint64));

  self->context = g_object_ref (context);
  for (guint i = 0; way != NULL && i < way->len; i++) {
    HdDossierStage *stage = g_ptr_array_index (way, i);
    g_autofree char *day = hd_date_format (hd_record_text (stage->move, HD_DOSSIER_MOVE_MOVED));
    g_autofree char *label = g_strdup_printf ("%s: %s", day, stage->to);
    gint64 id = hd_record_id (stage->move);

    if (*hd_record_text (stage->move, HD_DOSSIER_MOVE_SNAPSHOT) == '\0')
      continue;
    gtk_string_list_append (times, label);
    g_array_append_val (moves, id);
  }
  gtk_string_list_append (times, _("Now"));
  adw_combo_row_set_model (self->before, G_LIST_MODEL (times));
  adw_combo_row_set_model (self->after, G_LIST_MODEL (times));
  adw_combo_row_set_selected (self->after, moves->len);
  self->moves = g_steal_pointer (&moves);
  update (self);
  gtk_window_present (GTK_WINDOW (self));
  return GTK_WINDOW (self);
}
