/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "children.h"
#include "store/plan.h"
#include "store/text.h"
#include "target-gauge.h"
#include "text-label.h"
#include "today-targets.h"

/* State is said by icon and words, never by colour alone. */
static const char *
icon_of (const HdPace *pace)
{
  if (pace->kind == HD_PACE_MET)
    return "emblem-ok-symbolic";
  if (pace->kind == HD_PACE_UNKNOWN)
    return "dialog-question-symbolic";
  if (pace->kind == HD_PACE_TRACKED)
    return "view-reveal-symbolic";
  return pace->at_risk ? "dialog-warning-symbolic" : "go-next-symbolic";
}

/* (transfer full) */
static char *
figure_text (HdTargetStatus *status)
{
  g_autofree char *achieved = status->achieved.known ? hd_number_format (status->achieved.value) : g_strdup ("?");
  g_autofree char *required = status->required.known ? hd_number_format (status->required.value) : g_strdup ("?");

  return status->met == HD_MET_TRACKED ? g_strdup_printf ("%s %s", achieved, status->measure)
                                       : g_strdup_printf ("%s/%s %s", achieved, required, status->measure);
}

static GtkWidget *
make_row (HdTodayTarget *target)
{
  const char *title = hd_record_text (target->status->target, HD_TARGET_TITLE);
  g_autofree char *figure = figure_text (target->status);
  g_autofree char *pace = hd_pace_text (&target->pace);
  g_autofree char *said = g_strdup_printf ("%s. %s", figure, pace);
  g_autofree char *name = g_strdup_printf ("%s: %s", title, said);
  GtkWidget *row = gtk_list_box_row_new (), *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2), *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *icon = gtk_image_new_from_icon_name (icon_of (&target->pace));
  GtkWidget *title_label = hd_text_label_new (title, 2, NULL), *figure_label = gtk_label_new (figure);
  GtkWidget *gauge = hd_target_gauge_new ();

  gtk_widget_set_hexpand (title_label, TRUE);
  gtk_widget_set_tooltip_text (title_label, title);
  gtk_widget_set_valign (figure_label, GTK_ALIGN_START);
  gtk_widget_set_valign (icon, GTK_ALIGN_START);
  gtk_widget_add_css_class (figure_label, "numeric");
  gtk_widget_add_css_class (figure_label, "hd-count");
  hd_target_gauge_set (HD_TARGET_GAUGE (gauge), &target->pace, said);
  gtk_accessible_update_property (GTK_ACCESSIBLE (gauge), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_box_append (GTK_BOX (line), title_label);
  gtk_box_append (GTK_BOX (line), figure_label);
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_box_append (GTK_BOX (texts), line);
  gtk_box_append (GTK_BOX (texts), gauge);
  /* Nothing is asked for: a bar would always look full. */
  gtk_widget_set_visible (gauge, target->pace.kind != HD_PACE_TRACKED);
  /* That it is met, the sign and the numbers say. */
  if (target->pace.kind != HD_PACE_MET) {
    GtkWidget *pace_label = hd_text_label_new (pace, 3, NULL);

    gtk_widget_add_css_class (pace_label, "caption");
    gtk_widget_add_css_class (pace_label, target->pace.at_risk ? "hd-overdue" : "dim-label");
    gtk_box_append (GTK_BOX (texts), pace_label);
  }
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), texts);
  gtk_widget_add_css_class (box, "hd-today");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data (G_OBJECT (row), "target", target);
  return row;
}

void
hd_today_targets_fill (GtkListBox *list,
                       GPtrArray  *targets)
{
  hd_children_remove (list);
  for (guint i = 0; i < targets->len; i++)
    gtk_list_box_append (list, make_row (g_ptr_array_index (targets, i)));
}

HdTodayTarget *
hd_today_targets_of_row (GtkListBoxRow *row)
{
  return g_object_get_data (G_OBJECT (row), "target");
}
