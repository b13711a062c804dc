/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The telling of exemplars: which unit did in which month, who is to be told of next, and
 * what is planned. */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "evidence-dialog.h"
#include "feedback.h"
#include "line.h"
#include "month-grid.h"
#include "press-dialog.h"
#include "room.h"
#include "rooms.h"
#include "store/activity.h"
#include "store/exemplar.h"
#include "store/text.h"
#include "tell-row.h"
#include "text-parts.h"
#include "year-button.h"

#define HD_TYPE_TELLING_PAGE (hd_telling_page_get_type ())
G_DECLARE_FINAL_TYPE (HdTellingPage, hd_telling_page, HD, TELLING_PAGE, HdRoom)

struct _HdTellingPage
{
  HdRoom           parent_instance;

  /* Template widgets */
  AdwHeaderBar    *header;
  AdwViewStack    *tabs;
  GtkSearchEntry  *month_search;
  GtkToggleButton *missing_only;
  GtkStack        *month_states;
  HdMonthGrid     *grid;
  GtkSearchEntry  *next_search;
  GtkToggleButton *consented_only;
  GtkToggleButton *never_only;
  GtkLabel        *next_count;
  GtkStack        *next_states;
  GtkListView     *next_view;
  GtkStack        *plan_states;
  GtkListView     *plan_view;

  GPtrArray       *lines;     /* (owned) (nullable) of HdTellingLine */
  int              over;      /* months of the year that are */
  GPtrArray       *tellable;  /* (owned) (nullable) of HdTellNext */
  GPtrArray       *folded;    /* (owned): what each of them is found by */
  GListStore      *next;      /* (owned) of HdLine with a HdTellNext of them */
  GListStore      *planned;   /* (owned) of HdLine */
  guint            show_id;   /* idle */
};

G_DEFINE_FINAL_TYPE (HdTellingPage, hd_telling_page, HD_TYPE_ROOM)

/* The months of a year that are over: -1 if it has not begun. */
static int
months_over (int         year,
             const char *today)
{
  int now = g_ascii_strtoll (today, NULL, 10);

  return year < now ? 12 : year > now ? -1 : (int) g_ascii_strtoll (today + 5, NULL, 10) - 1;
}

static gboolean
misses (HdTellingLine *line,
        int            over)
{
  for (int month = 0; month < over; month++)
    if (line->cells[month] == 0)
      return TRUE;
  return FALSE;
}

/* Of the units that were read those that are asked for: a key of the search reads nothing. */
static void
filter_months (HdTellingPage *self)
{
  g_auto (GStrv) words = hd_text_words (gtk_editable_get_text (GTK_EDITABLE (self->month_search)));
  gboolean missing_only = gtk_toggle_button_get_active (self->missing_only);
  g_autoptr (GPtrArray) shown = g_ptr_array_new ();

  for (guint i = 0; self->lines != NULL && i < self->lines->len; i++) {
    HdTellingLine *line = g_ptr_array_index (self->lines, i);
    g_autofree char *folded = hd_text_fold (line->name);

    if (hd_text_has_words (folded, words) && (!missing_only || misses (line, self->over)))
      g_ptr_array_add (shown, line);
  }
  hd_month_grid_show (self->grid, shown, self->over);
  gtk_stack_set_visible_child_name (self->month_states, shown->len > 0 ? "grid" : self->lines != NULL && self->lines->len > 0 ? "none" : "empty");
}

static void
show_months (HdTellingPage *self)
{
  HdContext *context = hd_room_context (HD_ROOM (self));
  int year = hd_context_year (context);
  g_autofree char *today = hd_date_today ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) old = self->lines;

  self->lines = hd_tellings (hd_context_store (context), hd_context_plan (context, year), year, today, &error);
  self->over = months_over (year, today);
  if (self->lines == NULL)
    hd_feedback_toast (GTK_WIDGET (self), error->message);
  filter_months (self);
}

static void
filter_next (HdTellingPage *self)
{
  g_auto (GStrv) words = hd_text_words (gtk_editable_get_text (GTK_EDITABLE (self->next_search)));
  gboolean consented_only = gtk_toggle_button_get_active (self->consented_only);
  gboolean never_only = gtk_toggle_button_get_active (self->never_only);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *n_lines = NULL, *n_never = NULL, *count = NULL;
  guint never = 0, all = 0;

  for (guint i = 0; self->tellable != NULL && i < self->tellable->len; i++) {
    HdTellNext *next = g_ptr_array_index (self->tellable, i);
    HdLine *line;

    if (consented_only && !next->consented)
      continue;
    all++;
    if ((never_only && next->times > 0) || !hd_text_has_words (g_ptr_array_index (self->folded, i), words))
      continue;
    never += next->times == 0;
    line = hd_line_new (NULL, next->name, NULL, NULL);
    hd_line_set_record (line, "subject", next->subject);
    hd_line_set_data (line, next, NULL);
    g_ptr_array_add (lines, line);
  }
  g_list_store_splice (self->next, 0, g_list_model_get_n_items (G_LIST_MODEL (self->next)), lines->pdata, lines->len);
  n_lines = hd_evidence_link ("all", lines->len);
  n_never = hd_evidence_link ("never", never);
  count = g_strdup_printf (_("Exemplars: %s, never told of: %s"), n_lines, n_never);
  gtk_label_set_markup (self->next_count, count);
  gtk_stack_set_visible_child_name (self->next_states, lines->len > 0 ? "list" : all > 0 ? "none" : "empty");
}

/* A number below the list opens those of its exemplars that it counts. */
static gboolean
next_count_opened_cb (HdTellingPage *self,
                      const char    *href)
{
  GPtrArray *rows = hd_evidence_rows_new ();
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->next));

  for (guint i = 0; i < n; i++) {
    g_autoptr (HdLine) line = g_list_model_get_item (G_LIST_MODEL (self->next), i);
    HdTellNext *next = hd_line_data (line);

    if (g_str_equal (href, "all") || next->times == 0)
      hd_evidence_add (rows, "subject", next->subject, next->name, next->unit_name, 1);
  }
  hd_evidence_show (GTK_WIDGET (self), hd_room_context (HD_ROOM (self)), g_str_equal (href, "all") ? _("Exemplars") : _("Exemplars never told of"),
                    rows, hd_evidence_sum (rows));
  return TRUE;
}

static void
show_next (HdTellingPage *self)
{
  g_autofree char *today = hd_date_today ();
  g_autoptr (GError) error = NULL;
  /* The lines of the list hold what the old one owns until they are filled anew. */
  g_autoptr (GPtrArray) old = self->tellable;

  self->tellable = hd_tell_next (hd_room_store (HD_ROOM (self)), today, FALSE, &error);
  g_ptr_array_set_size (self->folded, 0);
  if (self->tellable == NULL)
    hd_feedback_toast (GTK_WIDGET (self), error->message);
  for (guint i = 0; self->tellable != NULL && i < self->tellable->len; i++) {
    HdTellNext *next = g_ptr_array_index (self->tellable, i);
    g_autofree char *text = g_strjoin (" ", next->name, next->unit_name, next->line, next->where, NULL);

    g_ptr_array_add (self->folded, hd_text_fold (text));
  }
  filter_next (self);
}

/* What is planned stands under the month that it is for. */
static void
show_planned (HdTellingPage *self)
{
  HdContext *context = hd_room_context (HD_ROOM (self));
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) activities = hd_tellings_planned (hd_context_store (context), &error);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *before = g_strdup ("-"), *today = hd_date_today ();

  if (activities == NULL) {
    hd_feedback_toast (GTK_WIDGET (self), error->message);
    return;
  }
  for (guint i = 0; i < activities->len; i++) {
    HdRecord *activity = g_ptr_array_index (activities, i);
    const char *held = hd_record_text (activity, HD_ACTIVITY_HELD), *channel = hd_record_text (activity, HD_ACTIVITY_CHANNEL);
    const char *unit = hd_context_name (context, "unit", hd_record_int (activity, HD_ACTIVITY_UNIT));
    gboolean past = *held != '\0' && strcmp (held, today) < 0;
    g_autofree char *month = g_strndup (held, 7), *day = hd_date_format (held), *heading = hd_date_format (month), *subtitle = NULL;
    HdLine *line;

    if (!g_str_equal (month, before))
      g_ptr_array_add (lines, hd_line_new (NULL, *month != '\0' ? heading : _("Without a Day"), NULL, NULL));
    g_free (before);
    before = g_strdup (month);
    subtitle = hd_text_parts (_(hd_choice_label (hd_activity_kinds, hd_record_text (activity, HD_ACTIVITY_KIND))),
                              *channel != '\0' ? _(hd_choice_label (hd_activity_channels, channel)) : "", unit,
                              past ? _("the day has passed; was it held?") : "", NULL);
    line = hd_line_new (past ? "dialog-warning-symbolic" : "x-office-calendar-symbolic", hd_record_text (activity, HD_ACTIVITY_TITLE), subtitle, day);
    hd_line_set_record (line, "activity", hd_record_id (activity));
    g_ptr_array_add (lines, line);
  }
  hd_line_list_fill (self->planned, lines);
  gtk_stack_set_visible_child_name (self->plan_states, activities->len > 0 ? "list" : "empty");
}

/* Of the tabs the one that is looked at. */
static void
show (HdTellingPage *self)
{
  const char *tab = adw_view_stack_get_visible_child_name (self->tabs);

  if (g_strcmp0 (tab, "next") == 0)
    show_next (self);
  else if (g_strcmp0 (tab, "planned") == 0)
    show_planned (self);
  else
    show_months (self);
}

static gboolean
show_cb (gpointer data)
{
  HD_TELLING_PAGE (data)->show_id = 0;
  show (data);
  return G_SOURCE_REMOVE;
}

static void
queue_show (HdTellingPage *self)
{
  /* Hidden rooms are shown anew when they are entered. */
  if (self->show_id == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->show_id = g_idle_add (show_cb, self);
}

/* What is chosen is noted as told; where all of it is noted already, that is taken back.
 * Months that have not come, and those in which something was held, stay as they are. */
static void
toggled_cb (HdTellingPage *self)
{
  HdContext *context = hd_room_context (HD_ROOM (self));
  int year = hd_context_year (context), top, left, bottom, right, begun;
  g_autofree char *today = hd_date_today ();
  g_autoptr (GArray) notes = g_array_new (FALSE, FALSE, sizeof (HdTellingNote));
  g_autoptr (GError) error = NULL;
  gboolean told = FALSE;

  hd_cell_grid_range (HD_CELL_GRID (self->grid), &top, &left, &bottom, &right);
  if (top < 0 || right >= HD_MONTH_GRID_TOTAL) {
    g_signal_emit_by_name (self->grid, "opened");
    return;
  }
  begun = CLAMP (months_over (year, today) + 1, 0, 12);
  for (int pass = 0; pass < 2; pass++)
    for (int row = top; row <= bottom; row++)
      for (int month = left; month <= right && month < begun; month++) {
        HdTellingLine *line = hd_month_grid_line (self->grid, row);
        HdTellingNote note = { line->unit, month + 1, told };

        if (pass == 0)
          told = told || line->cells[month] == 0;
        else if (told ? line->cells[month] == 0 : line->notes[month] != 0)
          g_array_append_val (notes, note);
      }
  if (notes->len == 0) {
    if (left >= begun)
      hd_feedback_toast (GTK_WIDGET (self), _("This month has not come yet"));
    else
      g_signal_emit_by_name (self->grid, "opened");
    return;
  }
  if (!hd_telling_set_all (hd_context_store (context), hd_context_plan (context, year), year, (HdTellingNote *) notes->data, notes->len, &error))
    hd_feedback_toast (GTK_WIDGET (self), error->message);
}

/* The units that are shown and told in every month are those behind the last total. */
static GPtrArray *
rows_of_every (HdTellingPage *self)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_evidence_free);
  HdTellingLine *line;

  for (int row = 0; (line = hd_month_grid_line (self->grid, row)) != NULL; row++) {
    HdEvidence *evidence = g_new0 (HdEvidence, 1);

    evidence->table = g_strdup ("unit");
    evidence->id = evidence->unit = line->unit;
    evidence->label = g_strdup (line->name);
    evidence->detail = g_strdup_printf ("%u/12", line->months);
    evidence->weight = line->months == 12;
    g_ptr_array_add (rows, evidence);
  }
  return rows;
}

/* What is searched away does not count in a total either. */
static void
keep_shown (HdTellingPage *self,
            GPtrArray     *rows)
{
  for (guint i = rows->len; i > 0; i--) {
    HdEvidence *evidence = g_ptr_array_index (rows, i - 1);
    gboolean shown = FALSE;
    HdTellingLine *line;

    for (int row = 0; !shown && (line = hd_month_grid_line (self->grid, row)) != NULL; row++)
      shown = line->unit == evidence->unit;
    if (!shown)
      g_ptr_array_remove_index (rows, i - 1);
  }
}

static void
opened_cb (HdTellingPage *self)
{
  HdContext *context = hd_room_context (HD_ROOM (self));
  int year = hd_context_year (context), row, column;
  g_autoptr (GPtrArray) rows = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *title = NULL;
  HdTellingLine *line;

  hd_cell_grid_cursor (HD_CELL_GRID (self->grid), &row, &column);
  line = hd_month_grid_line (self->grid, row);
  if (line == NULL && column == HD_MONTH_GRID_TOTAL)
    rows = rows_of_every (self);
  else
    rows = hd_telling_rows (hd_context_store (context), year, line != NULL ? line->unit : 0, column == HD_MONTH_GRID_TOTAL ? 0 : column + 1, &error);
  if (rows == NULL) {
    hd_feedback_toast (GTK_WIDGET (self), error->message);
    return;
  }
  if (line == NULL)
    keep_shown (self, rows);
  if (line != NULL && rows->len == 0) {
    hd_feedback_toast (GTK_WIDGET (self), _("Nothing was noted here; Space notes that the unit told"));
    return;
  }
  title = line == NULL && column == HD_MONTH_GRID_TOTAL ? g_strdup_printf (_("Told in every month of %d"), year)
        : line == NULL ? g_strdup_printf (_("Units that told in %d/%d"), column + 1, year)
        : column == HD_MONTH_GRID_TOTAL ? g_strdup_printf (_("%s: months of %d"), line->name, year)
        : g_strdup_printf (_("%s: %d/%d"), line->name, column + 1, year);
  hd_evidence_show (GTK_WIDGET (self), context, title, g_ptr_array_ref (rows), hd_evidence_sum (rows));
}

static void
setup_row_cb (GtkListItemFactory *factory,
              GtkListItem        *item)
{
  gtk_list_item_set_child (item, g_object_new (HD_TYPE_TELL_ROW, NULL));
}

static void
bind_row_cb (GtkListItemFactory *factory,
             GtkListItem        *item)
{
  g_autofree char *today = hd_date_today ();

  hd_tell_row_show (HD_TELL_ROW (gtk_list_item_get_child (item)), hd_line_data (gtk_list_item_get_item (item)),
                    (int) g_ascii_strtoll (today, NULL, 10));
}

static void
line_activated_cb (HdTellingPage *self,
                   guint          position,
                   GtkListView   *view)
{
  g_autoptr (HdLine) line = g_list_model_get_item (G_LIST_MODEL (gtk_list_view_get_model (view)), position);

  if (hd_line_table (line) != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-record", "(sx)", hd_line_table (line), hd_line_id (line));
}

static void
tab_shown_cb (HdTellingPage *self)
{
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  g_clear_handle_id (&self->show_id, g_source_remove);
  show (self);
}

static void
store_changed_cb (HdTellingPage      *self,
                  const char *const  *tables)
{
  static const char *const sources[] = { "fulfilment", "activity", "activity_subject", "unit", "unit_roll", "plan", "obligation", "subject",
                                         "nomination", NULL };

  for (guint i = 0; sources[i] != NULL; i++)
    if (tables == NULL || g_strv_contains (tables, sources[i])) {
      queue_show (self);
      return;
    }
}

/* Makes a planned item, and leads to it: its day and channel are still to be chosen. */
static void
plan_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdTellingPage *self = HD_TELLING_PAGE (widget);
  g_autofree char *today = hd_date_today ();
  g_autoptr (GError) error = NULL;
  gint64 activity = hd_plan_telling (hd_room_store (HD_ROOM (self)), g_variant_get_int64 (parameter), g_ascii_strtoll (today, NULL, 10), &error);

  if (activity == 0)
    hd_feedback_toast (widget, error->message);
  else
    hd_feedback_toast_action (widget, _("Planned; its day and channel are still to be chosen"), _("Show It"), "win.show-record",
                              g_variant_new ("(sx)", "activity", activity));
}

static void
press_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  gint64 subject = g_variant_get_int64 (parameter);
  g_autoptr (GArray) subjects = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GError) error = NULL;

  g_array_append_val (subjects, subject);
  if (hd_subject_may_be_published (hd_room_store (HD_ROOM (widget)), subject, &error))
    hd_press_dialog_show (widget, hd_room_context (HD_ROOM (widget)), subjects, HD_STORY_FULL);
  else
    hd_feedback_toast (widget, error->message);
}

static void
tab_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  HdTellingPage *self = HD_TELLING_PAGE (widget);

  adw_view_stack_set_visible_child_name (self->tabs, g_variant_get_string (parameter, NULL));
  hd_room_enter (HD_ROOM (self));
}

static void
search_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  HdTellingPage *self = HD_TELLING_PAGE (widget);
  const char *tab = adw_view_stack_get_visible_child_name (self->tabs);

  if (g_strcmp0 (tab, "planned") != 0)
    gtk_widget_grab_focus (GTK_WIDGET (g_strcmp0 (tab, "next") == 0 ? self->next_search : self->month_search));
}

static void
hd_telling_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (hd_telling_page_parent_class)->map (widget);
  queue_show (HD_TELLING_PAGE (widget));
}

static void
hd_telling_page_enter (HdRoom *room)
{
  HdTellingPage *self = HD_TELLING_PAGE (room);
  const char *tab = adw_view_stack_get_visible_child_name (self->tabs);

  gtk_widget_grab_focus (g_strcmp0 (tab, "next") == 0 ? GTK_WIDGET (self->next_view)
                         : g_strcmp0 (tab, "planned") == 0 ? GTK_WIDGET (self->plan_view) : GTK_WIDGET (self->grid));
}

static void
set_list (GtkListView *view,
          GListStore  *store)
{
  GtkSingleSelection *selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (store)));

  gtk_single_selection_set_autoselect (selection, FALSE);
  gtk_single_selection_set_can_unselect (selection, TRUE);
  gtk_single_selection_set_selected (selection, GTK_INVALID_LIST_POSITION);
  gtk_list_view_set_model (view, GTK_SELECTION_MODEL (selection));
  g_object_unref (selection);
}

static void
hd_telling_page_constructed (GObject *object)
{
  HdTellingPage *self = HD_TELLING_PAGE (object);
  HdContext *context = hd_room_context (HD_ROOM (self));
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  G_OBJECT_CLASS (hd_telling_page_parent_class)->constructed (object);
  self->next = g_list_store_new (HD_TYPE_LINE);
  self->planned = g_list_store_new (HD_TYPE_LINE);
  g_signal_connect (factory, "setup", G_CALLBACK (setup_row_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_row_cb), NULL);
  gtk_list_view_set_factory (self->next_view, factory);
  g_object_unref (factory);
  hd_line_list_set_up (self->plan_view);
  set_list (self->next_view, self->next);
  set_list (self->plan_view, self->planned);
  adw_header_bar_pack_end (self->header, hd_year_button_new (context));
  g_signal_connect_object (self->tabs, "notify::visible-child", G_CALLBACK (tab_shown_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (context, "notify::year", G_CALLBACK (queue_show), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (hd_context_store (context), "changed", G_CALLBACK (store_changed_cb), self, G_CONNECT_SWAPPED);
}

static void
hd_telling_page_dispose (GObject *object)
{
  HdTellingPage *self = HD_TELLING_PAGE (object);

  g_clear_handle_id (&self->show_id, g_source_remove);
  g_clear_object (&self->next);
  g_clear_object (&self->planned);
  g_clear_pointer (&self->lines, g_ptr_array_unref);
  g_clear_pointer (&self->tellable, g_ptr_array_unref);
  g_clear_pointer (&self->folded, g_ptr_array_unref);
  G_OBJECT_CLASS (hd_telling_page_parent_class)->dispose (object);
}

static void
hd_telling_page_class_init (HdTellingPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  static const char *const tabs[] = { "months", "next", "planned" };

  object_class->constructed = hd_telling_page_constructed;
  object_class->dispose = hd_telling_page_dispose;
  widget_class->map = hd_telling_page_map;
  HD_ROOM_CLASS (klass)->enter = hd_telling_page_enter;
  g_type_ensure (HD_TYPE_MONTH_GRID);
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/telling-page.ui");
  gtk_widget_class_bind_template_child (widget_class, HdTellingPage, header);
  gtk_widget_class_bind_template_child (widget_class, HdTellingPage, tabs);
  gtk_widget_class_bind_template_child (widget_class, HdTellingPage, month_search);
  gtk_widget_class_bind_template_child (widget_class, HdTellingPage, missing_only);
  gtk_widget_class_bind_template_child (widget_class, HdTellingPage, month_states);
  gtk_widget_class_bind_template_child (widget_class, HdTellingPage, grid);
  gtk_widget_class_bind_template_child (widget_class, HdTellingPage, next_search);
  gtk_widget_class_bind_template_child (widget_class, HdTellingPage, consented_only);
  gtk_widget_class_bind_template_child (widget_class, HdTellingPage, never_only);
  gtk_widget_class_bind_template_child (widget_class, HdTellingPage, next_count);
  gtk_widget_class_bind_template_callback (widget_class, next_count_opened_cb);
  gtk_widget_class_bind_template_child (widget_class, HdTellingPage, next_states);
  gtk_widget_class_bind_template_child (widget_class, HdTellingPage, next_view);
  gtk_widget_class_bind_template_child (widget_class, HdTellingPage, plan_states);
  gtk_widget_class_bind_template_child (widget_class, HdTellingPage, plan_view);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, filter_months);
  gtk_widget_class_bind_template_callback (widget_class, filter_next);
  gtk_widget_class_bind_template_callback (widget_class, line_activated_cb);
  gtk_widget_class_install_action (widget_class, "telling.plan", "x", plan_action);
  gtk_widget_class_install_action (widget_class, "telling.press", "x", press_action);
  gtk_widget_class_install_action (widget_class, "telling.tab", "s", tab_action);
  gtk_widget_class_install_action (widget_class, "page.search", NULL, search_action);
  for (guint i = 0; i < G_N_ELEMENTS (tabs); i++)
    gtk_widget_class_add_binding_action (widget_class, GDK_KEY_1 + i, GDK_CONTROL_MASK, "telling.tab", "s", tabs[i]);
}

static void
hd_telling_page_init (HdTellingPage *self)
{
  self->folded = g_ptr_array_new_with_free_func (g_free);
  gtk_widget_init_template (GTK_WIDGET (self));
}
