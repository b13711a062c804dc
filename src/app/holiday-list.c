/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "children.h"
#include "dossier-tab.h"
#include "feedback.h"
#include "holiday-list.h"
#include "icon-button.h"
#include "store/setting.h"
#include "store/text.h"

struct _HdHolidayList
{
  AdwBin          parent_instance;

  /* Template widgets */
  GtkEntry       *entry;
  GtkLabel       *problem;
  GtkListBox     *yearly;
  GtkListBox     *dated;
  GtkLabel       *none_dated;
  GtkWidget      *former_group;
  AdwExpanderRow *former;
  GPtrArray      *former_rows;  /* (owned): borrowed rows of the expander */

  HdContext      *context;      /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (HdHolidayList, hd_holiday_list, ADW_TYPE_BIN)

static HdStore *
store_of (HdHolidayList *self)
{
  return hd_context_store (self->context);
}

static void
show_problem (HdHolidayList *self,
              const char    *text)
{
  gtk_label_set_text (self->problem, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->problem), text != NULL);
}

static gboolean
is_yearly (const HdHoliday *holiday)
{
  return strlen (holiday->day) == strlen ("MM-DD");
}

/* Whether one day goes on with the next, under the same name. */
static gboolean
goes_on (const HdHoliday *before,
         const HdHoliday *after)
{
  return !is_yearly (before) && !is_yearly (after) && before->works == after->works && g_str_equal (before->name, after->name) &&
         hd_date_days_between (before->day, after->day) == 1;
}

/* A run of days from @first to @last. */
static GtkWidget *
row_of (HdHolidayList   *self,
        const HdHoliday *first,
        const HdHoliday *last)
{
  g_autofree char *from = hd_day_format (first->day), *to = hd_day_format (last->day);
  int n = first == last ? 1 : (int) hd_date_days_between (first->day, last->day) + 1;
  g_autofree char *count = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d day", "%d days", n), n);
  g_autofree char *days = n == 1 ? g_strdup (from) : g_strdup_printf ("%s – %s · %s", from, to, count);
  g_autofree char *when = is_yearly (first) ? g_strdup_printf (_("%s each year"), from) : g_strdup (days);
  const char *name = *first->name != '\0' ? first->name : when;
  g_autofree char *subtitle = g_strdup_printf ("%s%s%s", *first->name != '\0' ? when : "", *first->name != '\0' && first->works ? " · " : "",
                                               first->works ? _("the office works") : "");
  g_autofree char *label = g_strdup_printf (_("Remove %s"), name);
  GtkWidget *row = hd_dossier_row_new (NULL, first->works ? "emblem-system-symbolic" : "x-office-calendar-symbolic", name, subtitle);
  GtkWidget *remove = hd_icon_button_new ("user-trash-symbolic", label, "days.remove", g_variant_new ("(ss)", first->day, last->day));

  adw_action_row_add_suffix (ADW_ACTION_ROW (row), remove);
  return row;
}

static void
clear_former (HdHolidayList *self)
{
  for (guint i = 0; i < self->former_rows->len; i++)
    adw_expander_row_remove (self->former, g_ptr_array_index (self->former_rows, i));
  g_ptr_array_set_size (self->former_rows, 0);
}

static void
reload (HdHolidayList *self)
{
  g_autoptr (GPtrArray) holidays = hd_holidays (store_of (self));
  g_autofree char *this_year = g_strdup_printf ("%04d-", hd_context_year (self->context));
  g_autofree char *none = g_strdup_printf (_("None entered for %d yet. Days of Tết, of the Hùng Kings and those that are moved are announced for each year."),
                                           hd_context_year (self->context));
  gboolean any = FALSE;

  hd_children_remove (self->yearly);
  hd_children_remove (self->dated);
  clear_former (self);
  for (guint i = 0; i < holidays->len; i++) {
    const HdHoliday *first = g_ptr_array_index (holidays, i), *last = first;
    GtkWidget *row;

    for (; i + 1 < holidays->len && goes_on (last, g_ptr_array_index (holidays, i + 1)); i++)
      last = g_ptr_array_index (holidays, i + 1);
    row = row_of (self, first, last);
    if (is_yearly (first))
      gtk_list_box_append (self->yearly, row);
    else if (strcmp (last->day, this_year) < 0) {
      adw_expander_row_add_row (self->former, row);
      g_ptr_array_add (self->former_rows, row);
    } else {
      gtk_list_box_append (self->dated, row);
      any |= g_str_has_prefix (first->day, this_year) || g_str_has_prefix (last->day, this_year);
    }
  }
  gtk_widget_set_visible (GTK_WIDGET (self->yearly), gtk_widget_get_first_child (GTK_WIDGET (self->yearly)) != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->dated), gtk_widget_get_first_child (GTK_WIDGET (self->dated)) != NULL);
  gtk_widget_set_visible (self->former_group, self->former_rows->len > 0);
  gtk_label_set_text (self->none_dated, none);
  gtk_widget_set_visible (GTK_WIDGET (self->none_dated), !any);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "days.remove", !hd_store_is_read_only (store_of (self)));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "days.paste", !hd_store_is_read_only (store_of (self)));
  gtk_widget_set_sensitive (GTK_WIDGET (self->entry), !hd_store_is_read_only (store_of (self)));
}

/* What names no day stays in the entry, to be mended. */
static void
take (HdHolidayList *self,
      const char    *typed)
{
  g_autofree char *rest = NULL;
  g_autoptr (GPtrArray) holidays = hd_holidays_read (typed, &rest);
  g_autoptr (GError) error = NULL;
  g_autofree char *says = NULL;

  if ((holidays->len > 0 || *rest == '\0') && !hd_holidays_add (store_of (self), holidays, &error)) {
    show_problem (self, error->message);
    return;
  }
  /* One line of the entry holds those of a table, whose cells belong together. */
  g_strdelimit (g_strdelimit (rest, "\t", ' '), "\n", ';');
  gtk_editable_set_text (GTK_EDITABLE (self->entry), rest);
  gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
  if (*rest != '\0')
    says = g_strdup_printf (_("Not a day: %s. Write 2/9, 30/4/2026 or 16/2/2026 - 20/2/2026, then the name"), rest);
  show_problem (self, says);
}

static void
entry_activated_cb (HdHolidayList *self)
{
  take (self, gtk_editable_get_text (GTK_EDITABLE (self->entry)));
}

/* What was wrong is being mended. */
static void
entry_changed_cb (HdHolidayList *self)
{
  show_problem (self, NULL);
}

/* Escape empties the entry first, and closes the window when it is empty. */
static gboolean
entry_key_cb (HdHolidayList   *self,
              guint            key,
              guint            code,
              GdkModifierType  modifiers)
{
  if (key != GDK_KEY_Escape || *gtk_editable_get_text (GTK_EDITABLE (self->entry)) == '\0')
    return FALSE;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  return TRUE;
}

static void
pasted_cb (GObject      *clipboard,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (HdHolidayList) self = data;
  g_autofree char *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (clipboard), result, NULL);

  if (text != NULL && self->context != NULL)
    take (self, text);
  else
    show_problem (self, _("Copy the lines of the table first: a day and its name in each"));
}

static void
paste_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (widget), NULL, pasted_cb, g_object_ref (widget));
}

static void
remove_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  g_autoptr (GError) error = NULL;
  const char *first, *last;

  g_variant_get (parameter, "(&s&s)", &first, &last);
  if (hd_holidays_remove (store_of (HD_HOLIDAY_LIST (widget)), first, last, &error))
    hd_feedback_toast_action (widget, _("Removed from the list"), _("_Undo"), "settings.undo", NULL);
  else
    hd_feedback_error (widget, _("This could not be saved"), error);
}

static void
hd_holiday_list_finalize (GObject *object)
{
  HdHolidayList *self = HD_HOLIDAY_LIST (object);

  g_clear_object (&self->context);
  g_clear_pointer (&self->former_rows, g_ptr_array_unref);
  G_OBJECT_CLASS (hd_holiday_list_parent_class)->finalize (object);
}

static void
hd_holiday_list_class_init (HdHolidayListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = hd_holiday_list_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/holiday-list.ui");
  gtk_widget_class_bind_template_child (widget_class, HdHolidayList, entry);
  gtk_widget_class_bind_template_child (widget_class, HdHolidayList, problem);
  gtk_widget_class_bind_template_child (widget_class, HdHolidayList, yearly);
  gtk_widget_class_bind_template_child (widget_class, HdHolidayList, dated);
  gtk_widget_class_bind_template_child (widget_class, HdHolidayList, none_dated);
  gtk_widget_class_bind_template_child (widget_class, HdHolidayList, former_group);
  gtk_widget_class_bind_template_child (widget_class, HdHolidayList, former);
  gtk_widget_class_bind_template_callback (widget_class, entry_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_key_cb);
  gtk_widget_class_install_action (widget_class, "days.remove", "(ss)", remove_action);
  gtk_widget_class_install_action (widget_class, "days.paste", NULL, paste_action);
}

static void
hd_holiday_list_init (HdHolidayList *self)
{
  self->former_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
hd_holiday_list_show (HdHolidayList *self,
                      HdContext     *context)
{
  g_set_object (&self->context, context);
  reload (self);
}

gboolean
hd_holiday_list_commit (HdHolidayList *self)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (self->entry)) != '\0')
    entry_activated_cb (self);
  return *gtk_editable_get_text (GTK_EDITABLE (self->entry)) == '\0';
}
