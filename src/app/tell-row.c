/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "store/text.h"
#include "tell-row.h"
#include "text-parts.h"

struct _HdTellRow
{
  GtkBox     parent_instance;

  /* Template widgets */
  GtkLabel  *name;
  GtkLabel  *last;
  GtkLabel  *story;
  GtkLabel  *heat_0;
  GtkLabel  *heat_1;
  GtkLabel  *heat_2;
  GtkButton *plan_button;
  GtkButton *press_button;
};

G_DEFINE_FINAL_TYPE (HdTellRow, hd_tell_row, GTK_TYPE_BOX)

static const char *const heats[] = { "hd-heat-0", "hd-heat-1", "hd-heat-2", "hd-heat-3" };

/* How often in a year: in words, and the darker the more. */
static void
show_heat (GtkLabel *label,
           int       year,
           gint64    times)
{
  g_autofree char *text = g_strdup_printf (ngettext ("%d: %u time", "%d: %u times", times), year, (guint) times);

  for (guint i = 0; i < G_N_ELEMENTS (heats); i++)
    if (i == MIN ((guint) times, G_N_ELEMENTS (heats) - 1))
      gtk_widget_add_css_class (GTK_WIDGET (label), heats[i]);
    else
      gtk_widget_remove_css_class (GTK_WIDGET (label), heats[i]);
  gtk_label_set_text (label, text);
}

/* When and where it was last. (transfer full) */
static char *
last_text (const HdTellNext *next)
{
  g_autofree char *day = hd_date_format (next->last);
  g_autofree char *ago = NULL;

  if (next->times == 0)
    return hd_text_parts (next->unit_name, _("Never told of"), NULL);
  if (next->days >= 0)
    ago = g_strdup_printf (ngettext (" (%u day ago)", " (%u days ago)", next->days), (guint) next->days);
  return g_strdup_printf ("%s%s%s%s · %s", next->unit_name, *next->unit_name != '\0' ? " · " : "", day, ago != NULL ? ago : "", next->where);
}

/* A button that says whom it is about. */
static void
show_button (GtkButton  *button,
             const char *action,
             gint64      subject,
             const char *what,
             const char *name)
{
  g_autofree char *label = g_strdup_printf ("%s: %s", what, name);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "x", subject);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

void
hd_tell_row_show (HdTellRow        *self,
                  const HdTellNext *next,
                  int               year)
{
  GtkLabel *const heat[] = { self->heat_0, self->heat_1, self->heat_2 };
  g_autofree char *last = last_text (next);
  const char *story = next->consented ? next->line : _("Has not agreed to be told of yet");

  gtk_label_set_text (self->name, next->name);
  gtk_label_set_text (self->last, last);
  gtk_label_set_text (self->story, story);
  gtk_widget_set_visible (GTK_WIDGET (self->story), *story != '\0');
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->name), next->name);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->last), last);
  for (guint i = 0; i < G_N_ELEMENTS (heat); i++)
    show_heat (heat[i], year - i, next->years[i]);
  show_button (self->plan_button, "telling.plan", next->subject, _("Plan Telling"), next->name);
  show_button (self->press_button, "telling.press", next->subject, _("Press Pack"), next->name);
  gtk_widget_set_sensitive (GTK_WIDGET (self->plan_button), next->consented);
  gtk_widget_set_sensitive (GTK_WIDGET (self->press_button), next->consented);
}

static void
hd_tell_row_class_init (HdTellRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/tell-row.ui");
  gtk_widget_class_bind_template_child (widget_class, HdTellRow, name);
  gtk_widget_class_bind_template_child (widget_class, HdTellRow, last);
  gtk_widget_class_bind_template_child (widget_class, HdTellRow, story);
  gtk_widget_class_bind_template_child (widget_class, HdTellRow, heat_0);
  gtk_widget_class_bind_template_child (widget_class, HdTellRow, heat_1);
  gtk_widget_class_bind_template_child (widget_class, HdTellRow, heat_2);
  gtk_widget_class_bind_template_child (widget_class, HdTellRow, plan_button);
  gtk_widget_class_bind_template_child (widget_class, HdTellRow, press_button);
}

static void
hd_tell_row_init (HdTellRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
