/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "feedback.h"
#include "order-list.h"
#include "record-dialog.h"
#include "register-list.h"
#include "remove-record.h"
#include "rooms.h"
#include "store/ordering.h"
#include "store/plan.h"
#include "store/setting.h"
#include "store/statistic.h"
#include "store/text.h"
#include "text-parts.h"
#include "year-button.h"

typedef struct {
  const char *name;
  const char *title;        /* msgids from here on */
  const char *description;
  const char *add;
  const char *move_step;
  const char *remove_step;
  const char *empty;
  GType     (*type)      (void);
  GType     (*form_type) (void);
  guint       position;
  guint       title_field;

  /* In their order. (transfer full) */
  GPtrArray *(*records)  (HdContext *context);
  /* (transfer full): what stands below and beside the title. */
  char      *(*describe) (HdRecord *record, char **figure);
  /* Those among which one is moved. (transfer full) */
  GPtrArray *(*siblings) (HdContext *context, HdRecord *record);
  /* The beginning of a new one. (transfer full) (nullable) */
  HdRecord  *(*start)    (HdContext *context, GPtrArray *records);
} Kind;

struct _HdRegisterList
{
  AdwBin               parent_instance;

  /* Template widgets */
  AdwPreferencesGroup *group;
  GtkBox              *tools;
  GtkButton           *add_button;
  GtkBox              *box;
  GtkLabel            *empty;
  HdOrderList         *list;

  const Kind          *kind;
  HdContext           *context;   /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (HdRegisterList, hd_register_list, ADW_TYPE_BIN)

/* The deadlines of the plan of the year. */
static GPtrArray *
deadlines (HdContext *context)
{
  GPtrArray *records = hd_store_find_ref (hd_context_store (context), HD_TYPE_OBLIGATION, "plan",
                                          hd_context_plan (context, hd_context_year (context)), NULL);

  if (records == NULL)
    return g_ptr_array_new ();
  hd_ordering_sort (records, HD_OBLIGATION_POSITION);
  return records;
}

static char *
describe_deadline (HdRecord  *record,
                   char     **figure)
{
  const char *due = hd_record_text (record, HD_OBLIGATION_DUE);
  const char *wording = hd_record_text (record, HD_OBLIGATION_WORDING), *source = hd_record_text (record, HD_OBLIGATION_SOURCE);

  *figure = *due != '\0' ? hd_day_format (due) : g_strdup (_("no day"));
  return hd_text_parts (_(hd_choice_label (hd_obligation_rhythms, hd_record_text (record, HD_OBLIGATION_RHYTHM))), wording, source, NULL);
}

static GPtrArray *
all_deadlines (HdContext *context,
               HdRecord  *record)
{
  return deadlines (context);
}

static HdRecord *
start_deadline (HdContext *context,
                GPtrArray *records)
{
  gint64 plan = hd_context_plan (context, hd_context_year (context));
  gint64 last = records->len > 0 ? hd_record_int (g_ptr_array_index (records, records->len - 1), HD_OBLIGATION_POSITION) : 0;
  g_autofree char *code = g_strdup_printf ("moc-%" G_GINT64_FORMAT, last + 1);

  return plan == 0 ? NULL : g_object_new (HD_TYPE_OBLIGATION, "plan", plan, "code", code, "position", last + 1, "rhythm", "yearly",
                                          "owner", "all", "inclusive", TRUE, NULL);
}

static int
by_form (gconstpointer a,
         gconstpointer b)
{
  HdRecord *left = *(HdRecord *const *) a, *right = *(HdRecord *const *) b;
  int form = strcmp (hd_record_text (left, HD_STATISTIC_LINE_FORM), hd_record_text (right, HD_STATISTIC_LINE_FORM));
  gint64 difference = hd_record_int (left, HD_STATISTIC_LINE_POSITION) - hd_record_int (right, HD_STATISTIC_LINE_POSITION);

  return form != 0 ? form : (difference > 0) - (difference < 0);
}

static GPtrArray *
form_lines (HdContext *context)
{
  GPtrArray *records = hd_store_get_all (hd_context_store (context), HD_TYPE_STATISTIC_LINE, NULL);

  if (records == NULL)
    return g_ptr_array_new ();
  g_ptr_array_sort (records, by_form);
  return records;
}

/* The head of a form has the headings of its columns, a line the figures in its cells. */
static char *
describe_line (HdRecord  *record,
               char     **figure)
{
  gboolean head = hd_record_int (record, HD_STATISTIC_LINE_POSITION) == 0;
  g_autofree char *cells = head ? g_strdup (hd_record_text (record, HD_STATISTIC_LINE_FIGURES))
                                : hd_statistic_line_words (hd_record_text (record, HD_STATISTIC_LINE_FIGURES));

  *figure = g_strdup (hd_record_text (record, head ? HD_STATISTIC_LINE_FORM : HD_STATISTIC_LINE_CODE));
  return head ? g_strdup_printf ("%s · %s", hd_record_text (record, HD_STATISTIC_LINE_CODE), cells) : g_steal_pointer (&cells);
}

static GPtrArray *
lines_of_form (HdContext *context,
               HdRecord  *record)
{
  GPtrArray *lines = hd_store_find (hd_context_store (context), HD_TYPE_STATISTIC_LINE, "form", hd_record_text (record, HD_STATISTIC_LINE_FORM), NULL);

  for (guint i = lines != NULL ? lines->len : 0; i > 0; i--)
    if (hd_record_int (g_ptr_array_index (lines, i - 1), HD_STATISTIC_LINE_POSITION) == 0)
      g_ptr_array_remove_index (lines, i - 1);
  if (lines != NULL)
    hd_ordering_sort (lines, HD_STATISTIC_LINE_POSITION);
  return lines;
}

/* At the end of the last form; whoever means another writes its name over it. */
static HdRecord *
start_line (HdContext *context,
            GPtrArray *records)
{
  HdRecord *last = records->len > 0 ? g_ptr_array_index (records, records->len - 1) : NULL;

  return last == NULL ? NULL : g_object_new (HD_TYPE_STATISTIC_LINE, "form", hd_record_text (last, HD_STATISTIC_LINE_FORM),
                                             "position", hd_record_int (last, HD_STATISTIC_LINE_POSITION) + 1, NULL);
}

static const Kind kinds[] = {
  { "deadlines", N_("Deadlines of the Plan"),
    N_("When what is owed is due, as the plan says or as it was changed since. What was received stays; lateness is counted by the day that stands here now."),
    N_("Add a deadline"), N_("Change the order of the deadlines"), N_("Delete a deadline"), N_("There is no plan yet."),
    hd_obligation_get_type, hd_obligation_form_get_type, HD_OBLIGATION_POSITION, HD_OBLIGATION_TITLE,
    deadlines, describe_deadline, all_deadlines, start_deadline },
  { "forms", N_("Forms of the Ministry"),
    N_("Lines of the forms 0601, 0602 and 0603, and which figures stand in them. A * behind the name of a form says that nobody compared it with the regulation yet: take it away when you did."),
    N_("Add a line"), N_("Change the order of a form"), N_("Delete a line of a form"), N_("There are no forms in this file."),
    hd_statistic_line_get_type, hd_statistic_line_form_get_type, HD_STATISTIC_LINE_POSITION, HD_STATISTIC_LINE_TITLE,
    form_lines, describe_line, lines_of_form, start_line },
};

static HdStore *
store_of (HdRegisterList *self)
{
  return hd_context_store (self->context);
}

static void
reload (HdRegisterList *self)
{
  g_autoptr (GPtrArray) records = self->kind->records (self->context);
  gboolean writable = !hd_store_is_read_only (store_of (self));

  hd_order_list_clear (self->list);
  for (guint i = 0; i < records->len; i++) {
    HdRecord *record = g_ptr_array_index (records, i);
    gboolean head = self->kind->type () == HD_TYPE_STATISTIC_LINE && hd_record_int (record, self->kind->position) == 0;
    g_autofree char *figure = NULL;
    g_autofree char *subtitle = self->kind->describe (record, &figure);

    hd_order_list_add (self->list, hd_record_id (record), hd_record_text (record, self->kind->title_field), subtitle, figure, !head);
  }
  hd_order_list_filled (self->list, writable);
  gtk_widget_set_visible (GTK_WIDGET (self->empty), records->len == 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "register.add", writable);
}

static void
changed_cb (HdRegisterList    *self,
            const char *const *tables)
{
  if (tables == NULL || g_strv_contains (tables, hd_record_type_table (self->kind->type ())))
    reload (self);
}

static void
opened_cb (HdRegisterList *self,
           gint64          id)
{
  hd_record_dialog_show (GTK_WIDGET (self), self->context, self->kind->form_type (), id, NULL);
}

static void
moved_cb (HdRegisterList *self,
          gint64          id,
          int             by)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) record = hd_store_get (store_of (self), self->kind->type (), id, &error);
  g_autoptr (GPtrArray) siblings = record == NULL ? NULL : self->kind->siblings (self->context, record);

  if (siblings == NULL || !hd_ordering_move (store_of (self), siblings, self->kind->position, id, by, _(self->kind->move_step), &error))
    hd_feedback_error (GTK_WIDGET (self), _("This could not be saved"), error);
}

static void
removed_cb (HdRegisterList *self,
            gint64          id)
{
  hd_remove_record (GTK_WIDGET (self), store_of (self), self->kind->type (), id,
                    _(self->kind->remove_step), _("Deleted"), "settings.undo");
}

static void
add_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  HdRegisterList *self = HD_REGISTER_LIST (widget);
  g_autoptr (GPtrArray) records = self->kind->records (self->context);
  g_autoptr (HdRecord) record = self->kind->start (self->context, records);

  if (record != NULL)
    hd_record_dialog_show (widget, self->context, self->kind->form_type (), 0, record);
  else
    hd_feedback_toast (widget, _(self->kind->empty));
}

static void
hd_register_list_finalize (GObject *object)
{
  g_clear_object (&HD_REGISTER_LIST (object)->context);
  G_OBJECT_CLASS (hd_register_list_parent_class)->finalize (object);
}

static void
hd_register_list_class_init (HdRegisterListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = hd_register_list_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/register-list.ui");
  gtk_widget_class_bind_template_child (widget_class, HdRegisterList, group);
  gtk_widget_class_bind_template_child (widget_class, HdRegisterList, tools);
  gtk_widget_class_bind_template_child (widget_class, HdRegisterList, add_button);
  gtk_widget_class_bind_template_child (widget_class, HdRegisterList, box);
  gtk_widget_class_bind_template_child (widget_class, HdRegisterList, empty);
  gtk_widget_class_install_action (widget_class, "register.add", NULL, add_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_n, GDK_CONTROL_MASK, "register.add", NULL);
}

static void
hd_register_list_init (HdRegisterList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
hd_register_list_show (HdRegisterList *self,
                       HdContext      *context,
                       const char     *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (kinds[i].name, name))
      self->kind = &kinds[i];
  self->context = g_object_ref (context);
  adw_preferences_group_set_title (self->group, _(self->kind->title));
  adw_preferences_group_set_description (self->group, _(self->kind->description));
  gtk_label_set_text (self->empty, _(self->kind->empty));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->add_button), _(self->kind->add));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->add_button), GTK_ACCESSIBLE_PROPERTY_LABEL, _(self->kind->add), -1);
  self->list = HD_ORDER_LIST (hd_order_list_new (_(self->kind->title)));
  gtk_box_prepend (self->box, GTK_WIDGET (self->list));
  if (self->kind->type () == HD_TYPE_OBLIGATION)
    gtk_box_prepend (self->tools, hd_year_button_new (context));
  g_signal_connect_object (self->list, "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (hd_context_store (context), "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (context, "notify::year", G_CALLBACK (reload), self, G_CONNECT_SWAPPED);
  reload (self);
}
