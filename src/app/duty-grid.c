/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <inttypes.h>

#include "duty-actions.h"
#include "duty-grid.h"
#include "duty-text.h"
#include "feedback.h"
#include "picker.h"
#include "store/unit.h"

#define MOST_YEARS 3

typedef enum { FILTER_SHOW, FILTER_YEARS, FILTER_KIND, FILTER_CLUSTER, FILTER_MOVEMENT, FILTER_OBLIGATION, N_FILTERS } Filter;

static const char *const filter_labels[N_FILTERS] = {
  [FILTER_SHOW] = N_("Show"), [FILTER_YEARS] = N_("Years"), [FILTER_KIND] = N_("Kind of unit"), [FILTER_CLUSTER] = N_("Cluster"),
  [FILTER_MOVEMENT] = N_("Movement"), [FILTER_OBLIGATION] = N_("Obligation"),
};

/* In the order of HdDutyShow. */
static const HdChoice shows[] = {
  { "all", N_("All") }, { "missing", N_("Not Done") }, { "late", N_("Overdue") }, { NULL }
};

struct _HdDutyGrid
{
  AdwBin         parent_instance;

  /* Template widgets */
  GtkStack      *states;
  HdDutyMatrix  *matrix;
  GtkSearchEntry *search;
  GtkFlowBox    *filters;
  GtkWidget     *clear;
  GtkLabel      *sentence;
  GtkLabel      *detail;
  GtkFlowBox    *verbs;

  HdContext     *context;   /* (owned) (nullable) */
  HdDutyTable   *table;     /* (owned) (nullable) */
  GtkWidget     *buttons[N_FILTERS];   /* borrowed */
  char          *kind;      /* (owned) (nullable): nick */
  HdDutyShow     show;
  gint64         cluster, movement, obligation;
  int            years;     /* as the preferences say */
};

G_DEFINE_FINAL_TYPE (HdDutyGrid, hd_duty_grid, ADW_TYPE_BIN)

static gboolean
is_filtered (HdDutyGrid *self)
{
  return self->show != HD_DUTY_SHOW_ALL || self->kind != NULL || self->cluster != 0 || self->movement != 0 || self->obligation != 0 ||
         *gtk_editable_get_text (GTK_EDITABLE (self->search)) != '\0';
}

static const char *
obligation_title (HdDutyGrid *self,
                  gint64      id)
{
  g_autoptr (GPtrArray) obligations = self->table != NULL ? hd_duty_table_obligations (self->table) : NULL;

  for (guint i = 0; obligations != NULL && i < obligations->len; i++)
    if (hd_record_id (g_ptr_array_index (obligations, i)) == id)
      return hd_record_text (g_ptr_array_index (obligations, i), HD_OBLIGATION_TITLE);
  return "";
}

/* What a filter is set to, NULL if it lets everything pass. (transfer full) */
static char *
value_of (HdDutyGrid *self,
          Filter      filter)
{
  switch (filter) {
  case FILTER_SHOW:
    return self->show != HD_DUTY_SHOW_ALL ? g_strdup (_(shows[self->show].label)) : NULL;
  case FILTER_YEARS:
    return self->years > 1 ? g_strdup_printf ("%d–%d", hd_context_year (self->context) - self->years + 1, hd_context_year (self->context)) : NULL;
  case FILTER_KIND:
    return self->kind != NULL ? g_strdup (_(hd_choice_label (hd_unit_kinds, self->kind))) : NULL;
  case FILTER_CLUSTER:
    return self->cluster != 0 ? g_strdup (hd_context_name (self->context, "cluster", self->cluster)) : NULL;
  case FILTER_MOVEMENT:
    return self->movement < 0 ? g_strdup (_("Of no movement")) :
           self->movement > 0 ? g_strdup (hd_context_name (self->context, "movement", self->movement)) : NULL;
  case FILTER_OBLIGATION:
    return self->obligation != 0 ? g_strdup (obligation_title (self, self->obligation)) : NULL;
  case N_FILTERS:
  default:
    return NULL;
  }
}

static void
show_filters (HdDutyGrid *self)
{
  for (Filter i = 0; i < N_FILTERS; i++) {
    g_autofree char *value = value_of (self, i);
    g_autofree char *start = value != NULL && g_utf8_strlen (value, -1) > 20 ? g_utf8_substring (value, 0, 19) : NULL;
    g_autofree char *label = value != NULL ? g_strdup_printf (_("%s: %s%s"), _(filter_labels[i]), start != NULL ? start : value,
                                                              start != NULL ? "…" : "")
                                           : g_strdup (_(filter_labels[i]));

    gtk_menu_button_set_label (GTK_MENU_BUTTON (self->buttons[i]), label);
    gtk_accessible_update_property (GTK_ACCESSIBLE (self->buttons[i]), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
    gtk_widget_set_tooltip_text (self->buttons[i], value);
    if (value != NULL)
      gtk_widget_add_css_class (self->buttons[i], "hd-set");
    else
      gtk_widget_remove_css_class (self->buttons[i], "hd-set");
  }
  gtk_widget_set_visible (self->clear, is_filtered (self));
}

static void
refilter (HdDutyGrid *self)
{
  HdDutyFilter filter = { self->show, self->kind, gtk_editable_get_text (GTK_EDITABLE (self->search)), self->cluster, self->movement, self->obligation };

  if (self->table == NULL)
    return;
  hd_duty_table_filter (self->table, &filter);
  hd_duty_matrix_show (self->matrix, self->table);
  gtk_stack_set_visible_child_name (self->states, hd_duty_table_n_rows (self->table) > 0 ? "matrix" : is_filtered (self) ? "nothing" : "empty");
  show_filters (self);
}

static void
reload (HdDutyGrid *self)
{
  int year = hd_context_year (self->context);
  int years = self->years = g_settings_get_int (hd_context_settings (self->context), "duty-years");
  HdDutyScope scope = { .from_year = year - years + 1, .to_year = year };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) duties = hd_duties (hd_context_store (self->context), &scope, &error);

  if (duties == NULL) {
    hd_feedback_toast (GTK_WIDGET (self), error->message);
    return;
  }
  g_clear_pointer (&self->table, hd_duty_table_unref);
  self->table = hd_duty_table_new (hd_context_store (self->context), duties);
  refilter (self);
}

/* Of many, a verb leaves alone what was done before: nobody means to date it anew. */
static gboolean
is_for_many (HdDutyVerb    verb,
             const HdDuty *duty)
{
  switch (verb) {
  case HD_DUTY_TAKE_BACK:
    return duty->fulfilment != 0;
  case HD_DUTY_ACCEPT:
    return !g_str_equal (duty->noted, "accepted") && duty->state != HD_DUTY_EXEMPT;
  case HD_DUTY_RECEIVE:
  case HD_DUTY_COMMENT:
  case HD_DUTY_SPARE:
  case HD_DUTY_EXTEND:
  case HD_DUTY_RECEIVE_ON:
  case HD_DUTY_N_VERBS:
  default:
    return !hd_duty_is_done (duty);
  }
}

/* The duties that a verb is for: one of each cell that is chosen. (transfer container) */
static GPtrArray *
chosen_duties (HdDutyGrid *self,
               HdDutyVerb  verb)
{
  GPtrArray *chosen = g_ptr_array_new ();
  int top, left, bottom, right;

  hd_cell_grid_range (HD_CELL_GRID (self->matrix), &top, &left, &bottom, &right);
  if (top < 0 || left < 0)
    return chosen;
  for (int row = top; row <= bottom; row++)
    for (int column = left; column <= right; column++) {
      guint n;
      HdDuty **duties = hd_duty_table_cell (self->table, row, column, &n);
      HdDuty *duty = n > 0 ? hd_duty_pick (duties, n, verb) : NULL;

      if (duty != NULL && ((top == bottom && left == right) || is_for_many (verb, duty)))
        g_ptr_array_add (chosen, duty);
    }
  return chosen;
}

static void
do_verb (HdDutyGrid *self,
         HdDutyVerb  verb,
         const char *typed)
{
  g_autoptr (GPtrArray) chosen = chosen_duties (self, verb);

  hd_duty_do (GTK_WIDGET (self->matrix), self->context, verb, chosen, typed);
}

static gboolean
key_cb (HdDutyGrid *self,
        guint       key)
{
  HdDutyVerb verb;
  char typed[2];

  if (!hd_duty_verb_of_key (key, &verb, typed))
    return FALSE;
  do_verb (self, verb, typed);
  return TRUE;
}

static void
verb_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  do_verb (HD_DUTY_GRID (widget), g_variant_get_int32 (parameter), "");
  gtk_widget_grab_focus (GTK_WIDGET (HD_DUTY_GRID (widget)->matrix));
}

/* Who or what a total is of. (transfer full) */
static char *
total_title (HdDutyGrid *self,
             int         row,
             int         column)
{
  HdDutyColumn *info;

  if (row >= 0)
    return g_strdup (hd_duty_table_row (self->table, row)->name);
  if (column < 0)
    return g_strdup (_("All that is owed"));
  info = hd_duty_table_column (self->table, column);
  return g_strdup_printf (_("%s, year %" PRId64), hd_record_text (info->obligation, HD_OBLIGATION_TITLE), info->year);
}

static void
opened_cb (HdDutyGrid *self)
{
  int row, column;
  guint n;
  HdDuty **duties;

  hd_cell_grid_cursor (HD_CELL_GRID (self->matrix), &row, &column);
  if (row < 0 || column < 0) {
    g_autofree char *title = total_title (self, row, column);
    g_autoptr (GPtrArray) behind = hd_duty_table_duties (self->table, row, column);

    hd_duty_show_list (GTK_WIDGET (self), self->context, title, behind);
    return;
  }
  duties = hd_duty_table_cell (self->table, row, column, &n);
  if (n == 1)
    hd_duty_open (GTK_WIDGET (self->matrix), self->context, duties[0]);
  else if (n > 1)
    hd_duty_show_months (GTK_WIDGET (self->matrix), self->context, duties[0]);
}

static void
moved_cb (HdDutyGrid *self)
{
  g_autofree char *sentence = NULL, *detail = NULL;
  int row, column, top, left, bottom, right;
  guint n = 0;
  HdDuty **duties = NULL;

  hd_cell_grid_cursor (HD_CELL_GRID (self->matrix), &row, &column);
  hd_cell_grid_range (HD_CELL_GRID (self->matrix), &top, &left, &bottom, &right);
  if (row >= 0 && column >= 0)
    duties = hd_duty_table_cell (self->table, row, column, &n);
  if (top != bottom || left != right) {
    g_autoptr (GPtrArray) open = chosen_duties (self, HD_DUTY_RECEIVE);

    sentence = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u duty is chosen that is not done", "%u duties are chosen that are not done", open->len),
                                open->len);
    detail = g_strdup (_("One key is for all of them, and undone in one step."));
  } else if (n > 0) {
    sentence = hd_duty_sentence (duties, n);
    detail = hd_duty_detail (self->context, duties, n);
  } else if (row >= 0 && column >= 0) {
    sentence = g_strdup (_("Owes nothing here"));
    detail = g_strdup (hd_duty_table_row (self->table, row)->name);
  } else if (self->table != NULL && hd_duty_table_n_rows (self->table) > 0) {
    const HdDutyTotal *total = hd_duty_table_total (self->table, row, column);

    sentence = total_title (self, row, column);
    detail = g_strdup_printf (_("%u of %u done, %u overdue. Press Enter to see what is missing: %u."), total->done, total->owed, total->late,
                              total->owed - total->done);
  }
  gtk_label_set_text (self->sentence, sentence != NULL ? sentence : "");
  gtk_label_set_text (self->detail, detail != NULL ? detail : "");
  for (HdDutyVerb verb = 0; verb < HD_DUTY_N_VERBS; verb++)
    gtk_widget_set_sensitive (gtk_flow_box_child_get_child (gtk_flow_box_get_child_at_index (self->verbs, verb)), row >= 0 && column >= 0);
}

static void
picked_cb (HdPicker   *picker,
           HdOption   *option,
           HdDutyGrid *self)
{
  switch ((Filter) GPOINTER_TO_INT (g_object_get_data (G_OBJECT (picker), "filter"))) {
  case FILTER_SHOW:
    self->show = MAX (0, hd_choice_index (shows, hd_option_nick (option)));
    break;
  case FILTER_YEARS:
    g_settings_set_int (hd_context_settings (self->context), "duty-years", hd_option_id (option));
    reload (self);
    return;
  case FILTER_KIND:
    g_free (self->kind);
    self->kind = *hd_option_nick (option) != '\0' ? g_strdup (hd_option_nick (option)) : NULL;
    break;
  case FILTER_CLUSTER:
    self->cluster = hd_option_id (option);
    break;
  case FILTER_MOVEMENT:
    self->movement = hd_option_id (option);
    break;
  case FILTER_OBLIGATION:
    self->obligation = hd_option_id (option);
    break;
  case N_FILTERS:
  default:
    return;
  }
  refilter (self);
}

static void
append_option (GListStore *options,
               gint64      id,
               const char *label)
{
  g_autoptr (HdOption) option = hd_option_new (id, "", label);

  g_list_store_append (options, option);
}

/* (transfer full) */
static GListModel *
options_of (HdDutyGrid *self,
            Filter      filter)
{
  GListStore *options;

  if (filter == FILTER_SHOW)
    return hd_options_from_choices (shows);
  if (filter == FILTER_KIND)
    return hd_options_from_choices (hd_unit_kinds);
  if (filter == FILTER_CLUSTER)
    return g_object_ref (hd_context_options (self->context, "cluster"));
  options = g_list_store_new (HD_TYPE_OPTION);
  if (filter == FILTER_YEARS)
    for (int years = 1; years <= MOST_YEARS; years++) {
      g_autofree char *label = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d year", "%d years", years), years);

      append_option (options, years, label);
    }
  else if (filter == FILTER_MOVEMENT) {
    GListModel *movements = hd_context_options (self->context, "movement");

    append_option (options, -1, _("Of no movement"));
    for (guint i = 0; i < g_list_model_get_n_items (movements); i++) {
      g_autoptr (HdOption) option = g_list_model_get_item (movements, i);

      g_list_store_append (options, option);
    }
  } else {
    g_autoptr (GPtrArray) obligations = hd_duty_table_obligations (self->table);

    for (guint i = 0; i < obligations->len; i++)
      append_option (options, hd_record_id (g_ptr_array_index (obligations, i)), hd_record_text (g_ptr_array_index (obligations, i), HD_OBLIGATION_TITLE));
  }
  return G_LIST_MODEL (options);
}

/* Made each time it is opened: obligations are those of the years that are shown. */
static void
open_filter (GtkMenuButton *button,
             gpointer       data)
{
  HdDutyGrid *self = data;
  Filter filter = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (button), "filter"));
  GtkWidget *picker = hd_picker_new (_(filter_labels[filter]));
  g_autoptr (GListModel) options = options_of (self, filter);

  g_object_set_data (G_OBJECT (picker), "filter", GINT_TO_POINTER (filter));
  hd_picker_set_options (HD_PICKER (picker), options, filter == FILTER_SHOW || filter == FILTER_YEARS ? NULL : _("All"));
  g_signal_connect (picker, "picked", G_CALLBACK (picked_cb), self);
  gtk_menu_button_set_popover (button, picker);
}

static void
clear_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  HdDutyGrid *self = HD_DUTY_GRID (widget);

  self->show = HD_DUTY_SHOW_ALL;
  g_clear_pointer (&self->kind, g_free);
  self->cluster = self->movement = self->obligation = 0;
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  refilter (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->matrix));
}

static void
search_left_cb (HdDutyGrid *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  gtk_widget_grab_focus (GTK_WIDGET (self->matrix));
}

/* From the words that were typed to what they found. */
static void
search_done_cb (HdDutyGrid *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->matrix));
}

static void
add_filters (HdDutyGrid *self)
{
  for (Filter i = 0; i < N_FILTERS; i++) {
    self->buttons[i] = gtk_menu_button_new ();
    g_object_set_data (G_OBJECT (self->buttons[i]), "filter", GINT_TO_POINTER (i));
    gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->buttons[i]), open_filter, self, NULL);
    gtk_widget_add_css_class (self->buttons[i], "hd-filter");
    gtk_menu_button_set_label (GTK_MENU_BUTTON (self->buttons[i]), _(filter_labels[i]));
    gtk_flow_box_insert (self->filters, self->buttons[i], -1);
    gtk_widget_set_focusable (gtk_widget_get_parent (self->buttons[i]), FALSE);
  }
}

static void
add_verbs (HdDutyGrid *self)
{
  for (HdDutyVerb verb = 0; verb < HD_DUTY_N_VERBS; verb++) {
    g_autofree char *label = g_strdup_printf ("%s (%s)", _(hd_duty_verb_label (verb)), hd_duty_verb_key (verb));
    GtkWidget *button = gtk_button_new_with_label (label);

    gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "i", verb);
    gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "duty.do");
    gtk_widget_add_css_class (button, "hd-quick");
    gtk_flow_box_insert (self->verbs, button, verb);
    gtk_widget_set_focusable (gtk_widget_get_parent (button), FALSE);
  }
}

static void
hd_duty_grid_dispose (GObject *object)
{
  HdDutyGrid *self = HD_DUTY_GRID (object);

  g_clear_pointer (&self->table, hd_duty_table_unref);
  g_clear_object (&self->context);
  g_clear_pointer (&self->kind, g_free);
  G_OBJECT_CLASS (hd_duty_grid_parent_class)->dispose (object);
}

static void
hd_duty_grid_class_init (HdDutyGridClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_duty_grid_dispose;
  g_type_ensure (HD_TYPE_DUTY_MATRIX);
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/duty-grid.ui");
  gtk_widget_class_bind_template_child (widget_class, HdDutyGrid, states);
  gtk_widget_class_bind_template_child (widget_class, HdDutyGrid, matrix);
  gtk_widget_class_bind_template_child (widget_class, HdDutyGrid, search);
  gtk_widget_class_bind_template_child (widget_class, HdDutyGrid, filters);
  gtk_widget_class_bind_template_child (widget_class, HdDutyGrid, clear);
  gtk_widget_class_bind_template_child (widget_class, HdDutyGrid, sentence);
  gtk_widget_class_bind_template_child (widget_class, HdDutyGrid, detail);
  gtk_widget_class_bind_template_child (widget_class, HdDutyGrid, verbs);
  gtk_widget_class_bind_template_callback (widget_class, refilter);
  gtk_widget_class_bind_template_callback (widget_class, search_left_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_done_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_cb);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, moved_cb);
  gtk_widget_class_install_action (widget_class, "duty.do", "i", verb_action);
  gtk_widget_class_install_action (widget_class, "duty.clear", NULL, clear_action);
}

static void
hd_duty_grid_init (HdDutyGrid *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_filters (self);
  add_verbs (self);
}

void
hd_duty_grid_show (HdDutyGrid *self,
                   HdContext  *context)
{
  g_set_object (&self->context, context);
  reload (self);
}

void
hd_duty_grid_show_obligation (HdDutyGrid *self,
                              gint64      obligation,
                              gboolean    late)
{
  self->obligation = obligation;
  self->show = late ? HD_DUTY_SHOW_LATE : HD_DUTY_SHOW_ALL;
  refilter (self);
}

void
hd_duty_grid_search (HdDutyGrid *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

HdDutyMatrix *
hd_duty_grid_matrix (HdDutyGrid *self)
{
  return self->matrix;
}

GArray *
hd_duty_grid_units (HdDutyGrid *self)
{
  GArray *units = g_array_new (FALSE, FALSE, sizeof (gint64));
  int top, left, bottom, right;
  gboolean chosen;

  if (self->table == NULL)
    return units;
  hd_cell_grid_range (HD_CELL_GRID (self->matrix), &top, &left, &bottom, &right);
  chosen = top >= 0 && top != bottom;
  for (int row = 0; row < hd_duty_table_n_rows (self->table); row++) {
    HdDutyRow *info = hd_duty_table_row (self->table, row);

    if (info->unit != 0 && (chosen ? row >= top && row <= bottom : info->total.late > 0))
      g_array_append_val (units, info->unit);
  }
  return units;
}
