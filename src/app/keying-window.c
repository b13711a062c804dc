/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <inttypes.h>

#include "children.h"
#include "feedback.h"
#include "keying-window.h"
#include "score-row.h"
#include "store/marking.h"
#include "store/text.h"

#define HD_TYPE_KEYING_WINDOW (hd_keying_window_get_type ())
G_DECLARE_FINAL_TYPE (HdKeyingWindow, hd_keying_window, HD, KEYING_WINDOW, AdwWindow)

struct _HdKeyingWindow
{
  AdwWindow         parent_instance;

  /* Template widgets */
  AdwWindowTitle   *title;
  AdwToastOverlay  *overlay;
  GtkToggleButton  *second_button;
  GtkEntry         *code;
  GtkLabel         *said;
  GtkWidget        *sheet_box;
  GtkLabel         *sheet_title;
  GtkBox           *rows_box;
  GtkLabel         *progress;
  GtkListBox       *differences;
  GtkLabel         *no_difference;
  GtkWidget        *take_button;

  HdContext        *context;      /* (owned) */
  gint64            round;
  gint64            judge;
  gint64            assignment;   /* whose cells are shown, 0: none */
  gboolean          settling;     /* what differed is typed once more: it is so both times */
  GPtrArray        *rows;         /* (owned) of HdScoreRow, borrowed */
  guint             reload_id;    /* idle: the store changed */
};

G_DEFINE_FINAL_TYPE (HdKeyingWindow, hd_keying_window, ADW_TYPE_WINDOW)

static HdStore *
store_of (HdKeyingWindow *self)
{
  return hd_context_store (self->context);
}

static guint
pass_of (HdKeyingWindow *self)
{
  return gtk_toggle_button_get_active (self->second_button) ? 2 : 1;
}

static char *
code_of (HdKeyingWindow *self,
         gint64          assignment)
{
  g_autoptr (HdRecord) record = hd_store_get (store_of (self), HD_TYPE_ASSIGNMENT, assignment, NULL);
  g_autoptr (HdRecord) work = record != NULL ? hd_store_get (store_of (self), HD_TYPE_WORK, hd_record_int (record, HD_ASSIGNMENT_WORK), NULL) : NULL;

  return g_strdup (work != NULL ? hd_record_text (work, HD_WORK_CODE) : "");
}

static void
clear_rows (HdKeyingWindow *self)
{
  g_ptr_array_set_size (self->rows, 0);
  hd_children_remove (self->rows_box);
  self->assignment = 0;
  self->settling = FALSE;
  gtk_widget_set_visible (self->sheet_box, FALSE);
}

/* Writes what is typed; blanks too, they may be on the paper. */
static void
save_sheet (HdKeyingWindow *self)
{
  g_autofree HdMark *marks = g_new0 (HdMark, self->rows->len);
  g_autofree char *code = NULL, *total_text = NULL, *text = NULL;
  g_autoptr (GError) error = NULL;
  gint64 total = 0;
  gboolean done;

  for (guint i = 0; i < self->rows->len; i++) {
    HdScoreRow *row = g_ptr_array_index (self->rows, i);

    marks[i].criterion = hd_record_id (hd_score_row_criterion (row));
    if (!hd_score_row_mark (row, &marks[i].given, &marks[i].points)) {
      hd_score_row_focus (row);
      return;
    }
    total += marks[i].given ? marks[i].points * hd_record_int (hd_score_row_criterion (row), HD_CRITERION_WEIGHT) : 0;
  }
  if (self->settling) {
    g_autofree char *label = NULL;

    code = code_of (self, self->assignment);
    label = g_strdup_printf (_("Paper sheet of %s looked at again"), code);
    done = hd_store_begin (store_of (self), label, &error);
    if (done && hd_keying_put (store_of (self), self->assignment, 1, marks, self->rows->len, &error) &&
        hd_keying_put (store_of (self), self->assignment, 2, marks, self->rows->len, &error)) {
      done = hd_store_commit (store_of (self), &error);
    } else if (done) {
      hd_store_rollback (store_of (self));
      done = FALSE;
    }
  } else {
    code = code_of (self, self->assignment);
    done = hd_keying_put (store_of (self), self->assignment, pass_of (self), marks, self->rows->len, &error);
  }
  if (!done) {
    hd_feedback_toast (GTK_WIDGET (self->overlay), error->message);
    return;
  }
  total_text = hd_number_format_hundredths ((total + 50) / 100);
  /* Translators: the code of a work and the sum of its marks. */
  text = g_strdup_printf (_("%s is kept: %s points"), code, total_text);
  gtk_label_set_text (self->said, text);
  clear_rows (self);
  gtk_editable_set_text (GTK_EDITABLE (self->code), "");
  gtk_widget_grab_focus (GTK_WIDGET (self->code));
}

static void
moved_cb (HdKeyingWindow *self,
          int             by,
          HdScoreRow     *row)
{
  guint index;

  if (!g_ptr_array_find (self->rows, row, &index))
    return;
  if (by < 0 && index == 0)
    gtk_widget_grab_focus (GTK_WIDGET (self->code));
  else if (index + by == self->rows->len)
    save_sheet (self);
  else
    hd_score_row_focus (g_ptr_array_index (self->rows, index + by));
}

/* Cells for the sheet of an assignment, empty; where it is settled, what was keyed alike
 * both times is there already. */
static void
show_sheet (HdKeyingWindow *self,
            gint64          assignment,
            gboolean        settling)
{
  g_autoptr (GPtrArray) criteria = hd_rubric_criteria (store_of (self), hd_sheet_rubric (store_of (self), assignment), NULL);
  g_autoptr (GPtrArray) keyed = settling ? hd_store_find_ref (store_of (self), HD_TYPE_KEYING, "assignment", assignment, NULL) : NULL;
  g_autofree char *code = code_of (self, assignment);
  HdScoreRow *first = NULL;

  clear_rows (self);
  self->assignment = assignment;
  self->settling = settling;
  for (guint i = 0; criteria != NULL && i < criteria->len; i++) {
    HdRecord *criterion = g_ptr_array_index (criteria, i);
    GtkWidget *row = hd_score_row_new (HD_CRITERION (criterion));
    gint64 points[2] = { -1, -2 };

    for (guint k = 0; keyed != NULL && k < keyed->len; k++) {
      HdRecord *keying = g_ptr_array_index (keyed, k);

      if (hd_record_int (keying, HD_KEYING_CRITERION) == hd_record_id (criterion))
        points[hd_record_int (keying, HD_KEYING_PASS) == 2] = hd_record_int (keying, HD_KEYING_POINTS);
    }
    if (points[0] == points[1])
      hd_score_row_set_mark (HD_SCORE_ROW (row), TRUE, points[0]);
    else if (first == NULL)
      first = HD_SCORE_ROW (row);
    gtk_widget_add_css_class (row, "hd-criterion");
    g_signal_connect_object (row, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
    gtk_box_append (self->rows_box, row);
    g_ptr_array_add (self->rows, row);
  }
  gtk_label_set_text (self->sheet_title, code);
  gtk_widget_set_visible (self->sheet_box, TRUE);
  if (first != NULL)
    hd_score_row_focus (first);
}

/* A scanner ends a code with Enter, as a hand does. */
static void
code_activated_cb (HdKeyingWindow *self)
{
  gint64 work = hd_work_of_code (store_of (self), hd_context_contest (self->context), gtk_editable_get_text (GTK_EDITABLE (self->code)));
  g_autoptr (GArray) items = hd_marking_items (store_of (self), self->round, self->judge, NULL);
  g_autofree char *text = NULL;

  clear_rows (self);
  for (guint i = 0; items != NULL && work != 0 && i < items->len; i++) {
    HdMarkingItem *item = &g_array_index (items, HdMarkingItem, i);

    if (item->work != work)
      continue;
    if (item->submitted) {
      text = g_strdup_printf (_("The sheet of %s was handed in already"), item->code);
      break;
    }
    gtk_label_set_text (self->said, "");
    show_sheet (self, item->assignment, FALSE);
    return;
  }
  if (text == NULL)
    text = g_strdup (work == 0 ? _("No work has this code. Look at the sheet again") : _("This judge does not mark the work of this code"));
  gtk_label_set_text (self->said, text);
  gtk_editable_select_region (GTK_EDITABLE (self->code), 0, -1);
}

static void
pass_toggled_cb (HdKeyingWindow *self)
{
  clear_rows (self);
  gtk_label_set_text (self->said, "");
  gtk_widget_grab_focus (GTK_WIDGET (self->code));
}

static void
difference_activated_cb (HdKeyingWindow *self,
                         GtkListBoxRow  *row)
{
  show_sheet (self, *(gint64 *) g_object_get_data (G_OBJECT (row), "assignment"), TRUE);
}

static void
add_difference (HdKeyingWindow           *self,
                const HdKeyingDifference *difference)
{
  g_autofree char *code = code_of (self, difference->assignment);
  g_autoptr (HdRecord) criterion = hd_store_get (store_of (self), HD_TYPE_CRITERION, difference->criterion, NULL);
  g_autofree char *first = difference->has_first ? hd_number_format_hundredths (difference->first) : g_strdup (_("blank"));
  g_autofree char *second = difference->has_second ? hd_number_format_hundredths (difference->second) : g_strdup (_("blank"));
  g_autofree char *title = g_strdup_printf ("%s · %s", code, criterion != NULL ? hd_record_text (criterion, HD_CRITERION_NAME) : "");
  /* Translators: what was keyed the first and the second time. */
  g_autofree char *subtitle = g_strdup_printf (_("first %s, then %s"), first, second);
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  g_object_set_data_full (G_OBJECT (row), "assignment", g_memdup2 (&difference->assignment, sizeof difference->assignment), g_free);
  gtk_list_box_append (self->differences, row);
}

/* How many sheets were keyed once and twice, and what differs. */
static void
reload (HdKeyingWindow *self)
{
  g_autoptr (GArray) items = hd_marking_items (store_of (self), self->round, self->judge, NULL);
  g_autoptr (GArray) differences = hd_keying_differences (store_of (self), self->round, self->judge, NULL);
  guint keyed[2] = { 0, 0 }, submitted = 0;
  g_autofree char *text = NULL;

  for (guint i = 0; items != NULL && i < items->len; i++) {
    HdMarkingItem *item = &g_array_index (items, HdMarkingItem, i);
    g_autoptr (GPtrArray) cells = item->submitted ? NULL : hd_store_find_ref (store_of (self), HD_TYPE_KEYING, "assignment", item->assignment, NULL);
    gboolean has[2] = { FALSE, FALSE };

    for (guint k = 0; cells != NULL && k < cells->len; k++)
      has[hd_record_int (g_ptr_array_index (cells, k), HD_KEYING_PASS) == 2] = TRUE;
    keyed[0] += has[0];
    keyed[1] += has[1];
    submitted += item->submitted;
  }
  text = g_strdup_printf (_("Keyed once: %u · twice: %u · handed in: %u of %u"), keyed[0], keyed[1], submitted, items != NULL ? items->len : 0);
  gtk_label_set_text (self->progress, text);
  hd_children_remove (self->differences);
  for (guint i = 0; differences != NULL && i < differences->len; i++)
    add_difference (self, &g_array_index (differences, HdKeyingDifference, i));
  gtk_widget_set_visible (GTK_WIDGET (self->differences), differences != NULL && differences->len > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->no_difference), differences == NULL || differences->len == 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "keying.take", keyed[1] > 0);
}

static gboolean
reload_cb (gpointer data)
{
  HD_KEYING_WINDOW (data)->reload_id = 0;
  reload (data);
  return G_SOURCE_REMOVE;
}

static void
changed_cb (HdKeyingWindow *self)
{
  if (self->reload_id == 0)
    self->reload_id = g_idle_add (reload_cb, self);
}

static void
take_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdKeyingWindow *self = HD_KEYING_WINDOW (widget);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  guint taken = 0;

  if (!hd_keying_take (store_of (self), self->round, self->judge, &taken, &error)) {
    hd_feedback_error (widget, _("The sheets could not be taken over"), error);
    return;
  }
  text = taken > 0 ? g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u sheet of paper taken over", "%u sheets of paper taken over", taken), taken)
                   : g_strdup (_("No sheet was keyed twice alike yet"));
  gtk_label_set_text (self->said, text);
}

static void
hd_keying_window_dispose (GObject *object)
{
  HdKeyingWindow *self = HD_KEYING_WINDOW (object);

  g_clear_handle_id (&self->reload_id, g_source_remove);
  G_OBJECT_CLASS (hd_keying_window_parent_class)->dispose (object);
}

static void
hd_keying_window_finalize (GObject *object)
{
  HdKeyingWindow *self = HD_KEYING_WINDOW (object);

  g_clear_object (&self->context);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  G_OBJECT_CLASS (hd_keying_window_parent_class)->finalize (object);
}

static void
hd_keying_window_class_init (HdKeyingWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_keying_window_dispose;
  G_OBJECT_CLASS (klass)->finalize = hd_keying_window_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/keying-window.ui");
  gtk_widget_class_bind_template_child (widget_class, HdKeyingWindow, title);
  gtk_widget_class_bind_template_child (widget_class, HdKeyingWindow, overlay);
  gtk_widget_class_bind_template_child (widget_class, HdKeyingWindow, second_button);
  gtk_widget_class_bind_template_child (widget_class, HdKeyingWindow, code);
  gtk_widget_class_bind_template_child (widget_class, HdKeyingWindow, said);
  gtk_widget_class_bind_template_child (widget_class, HdKeyingWindow, sheet_box);
  gtk_widget_class_bind_template_child (widget_class, HdKeyingWindow, sheet_title);
  gtk_widget_class_bind_template_child (widget_class, HdKeyingWindow, rows_box);
  gtk_widget_class_bind_template_child (widget_class, HdKeyingWindow, progress);
  gtk_widget_class_bind_template_child (widget_class, HdKeyingWindow, differences);
  gtk_widget_class_bind_template_child (widget_class, HdKeyingWindow, no_difference);
  gtk_widget_class_bind_template_child (widget_class, HdKeyingWindow, take_button);
  gtk_widget_class_bind_template_callback (widget_class, code_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, pass_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, difference_activated_cb);
  gtk_widget_class_install_action (widget_class, "keying.take", NULL, take_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
hd_keying_window_init (HdKeyingWindow *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWindow *
hd_keying_window_show (GtkWidget *widget,
                       HdContext *context,
                       gint64     round,
                       gint64     judge)
{
  HdKeyingWindow *self = g_object_new (HD_TYPE_KEYING_WINDOW, "transient-for", hd_feedback_window (widget), NULL);
  g_autofree char *subtitle = g_strdup_printf ("%s · %s", hd_context_name (context, "contest_round", round), hd_context_name (context, "judge", judge));

  self->context = g_object_ref (context);
  self->round = round;
  self->judge = judge;
  adw_window_title_set_subtitle (self->title, subtitle);
  g_signal_connect_object (store_of (self), "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  reload (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->code));
  gtk_window_present (GTK_WINDOW (self));
  return GTK_WINDOW (self);
}
