/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The room of results: a round's order, what is to be settled, how far judges are, where
 * prizes end, and the way to the frozen result. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "contest-button.h"
#include "feedback.h"
#include "line.h"
#include "lines-window.h"
#include "result-dialogs.h"
#include "result-list.h"
#include "room.h"
#include "rooms.h"
#include "store/text.h"

#define HD_TYPE_RESULT_PAGE (hd_result_page_get_type ())
G_DECLARE_FINAL_TYPE (HdResultPage, hd_result_page, HD, RESULT_PAGE, HdRoom)

struct _HdResultPage
{
  HdRoom         parent_instance;

  /* Template widgets */
  AdwHeaderBar  *header;
  GtkDropDown   *rounds;
  GtkDropDown   *kinds;
  GtkLabel      *told;
  GtkStack      *states;
  GtkStack      *tabs;
  HdResultList  *list;

  HdResultView   view;         /* its results owned */
  GPtrArray     *round_records; /* (owned) of HdContestRound */
  GPtrArray     *kind_records;  /* (owned) of HdContestKind */
  gboolean       filling;      /* the program sets the choices */
  guint          reload_id;    /* idle */
};

G_DEFINE_FINAL_TYPE (HdResultPage, hd_result_page, HD_TYPE_ROOM)

static HdStore *
store_of (HdResultPage *self)
{
  return hd_room_store (HD_ROOM (self));
}

static void
tell (HdResultPage *self)
{
  const HdResults *results = self->view.results;
  guint works = 0, waiting = 0, open = 0, cut = 0;
  g_autofree char *text = NULL;

  for (guint i = 0; results != NULL && i < results->results->len; i++) {
    const HdResult *result = g_ptr_array_index (results->results, i);

    if (result->kind != self->view.kind)
      continue;
    works++;
    waiting += result->received < result->expected;
    open += result->diverged;
    cut += result->cut;
  }
  text = g_strdup_printf (_("Works: %u · waiting for marks: %u · too far apart: %u · equal where a prize ends: %u"), works, waiting, open, cut);
  gtk_label_set_text (self->told, results != NULL ? text : "");
}

/* Only the part in sight is made. */
static void
show_tab (HdResultPage *self)
{
  GtkWidget *child = gtk_stack_get_visible_child (self->tabs);

  if (HD_IS_RESULT_PART (child))
    hd_result_part_show (HD_RESULT_PART (child), &self->view);
  else if (child != NULL)
    hd_result_list_show (self->list, &self->view);
}

static void
show_results (HdResultPage *self)
{
  gboolean any = self->view.results != NULL && self->view.results->results->len > 0;

  gtk_stack_set_visible_child_name (self->states, any ? "results" : "empty");
  tell (self);
  if (any)
    show_tab (self);
}

static void
work_out (HdResultPage *self)
{
  g_autoptr (GError) error = NULL;

  g_clear_pointer (&self->view.results, hd_results_free);
  if (self->view.round != 0)
    self->view.results = hd_results_of (store_of (self), self->view.round, NULL, &error);
  if (error != NULL)
    hd_feedback_toast (GTK_WIDGET (self), error->message);
  show_results (self);
}

/* Offers the records by their names and chooses the one of an id, else the first; its id. */
static gint64
fill_choice (GtkDropDown *choice,
             GPtrArray   *records,
             guint        name,
             gint64       id)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint at = 0;

  for (guint i = 0; records != NULL && i < records->len; i++) {
    gtk_string_list_append (names, hd_record_text (g_ptr_array_index (records, i), name));
    if (hd_record_id (g_ptr_array_index (records, i)) == id)
      at = i;
  }
  gtk_drop_down_set_model (choice, G_LIST_MODEL (names));
  if (records == NULL || records->len == 0)
    return 0;
  gtk_drop_down_set_selected (choice, at);
  return hd_record_id (g_ptr_array_index (records, at));
}

/* The first round whose works wait for marks, else the last that has any. */
static gint64
round_of_now (HdResultPage *self)
{
  gint64 round = 0;

  for (guint i = 0; self->round_records != NULL && i < self->round_records->len; i++) {
    gint64 id = hd_record_id (g_ptr_array_index (self->round_records, i));
    g_autoptr (GPtrArray) works = hd_works_in_round (store_of (self), id, NULL);

    if (works != NULL && works->len > 0)
      round = id;
  }
  return round;
}

static void
reload (HdResultPage *self)
{
  HdContext *context = hd_room_context (HD_ROOM (self));
  gint64 contest = hd_context_contest (context);
  g_autoptr (HdRecord) record = contest != 0 ? hd_store_get (store_of (self), HD_TYPE_CONTEST, contest, NULL) : NULL;

  g_clear_pointer (&self->round_records, g_ptr_array_unref);
  g_clear_pointer (&self->kind_records, g_ptr_array_unref);
  if (record != NULL) {
    self->round_records = hd_contest_rounds (store_of (self), contest, NULL);
    self->kind_records = hd_contest_kinds (store_of (self), contest, NULL);
  }
  if (contest != self->view.contest)
    self->view.round = round_of_now (self);
  self->view.context = context;
  self->view.contest = contest;
  self->view.writable = record != NULL && *hd_record_text (record, HD_CONTEST_FROZEN) == '\0' && !hd_store_is_read_only (store_of (self));
  self->filling = TRUE;
  self->view.round = fill_choice (self->rounds, self->round_records, HD_CONTEST_ROUND_NAME, self->view.round);
  self->view.kind = fill_choice (self->kinds, self->kind_records, HD_CONTEST_KIND_NAME, self->view.kind);
  self->filling = FALSE;
  work_out (self);
}

static gboolean
reload_cb (gpointer data)
{
  HD_RESULT_PAGE (data)->reload_id = 0;
  reload (data);
  return G_SOURCE_REMOVE;
}

static void
queue_reload (HdResultPage *self)
{
  /* Hidden rooms reload when they are shown again. */
  if (self->reload_id == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->reload_id = g_idle_add (reload_cb, self);
}

static void
round_chosen_cb (HdResultPage *self)
{
  guint at = gtk_drop_down_get_selected (self->rounds);

  if (self->filling || self->round_records == NULL || at >= self->round_records->len)
    return;
  self->view.round = hd_record_id (g_ptr_array_index (self->round_records, at));
  work_out (self);
}

static void
kind_chosen_cb (HdResultPage *self)
{
  guint at = gtk_drop_down_get_selected (self->kinds);

  if (self->filling || self->kind_records == NULL || at >= self->kind_records->len)
    return;
  self->view.kind = hd_record_id (g_ptr_array_index (self->kind_records, at));
  show_results (self);
}

static void
tab_shown_cb (HdResultPage *self)
{
  if (self->view.results != NULL)
    show_tab (self);
}

static void
say (GtkWidget    *widget,
     gboolean      done,
     const char   *text,
     const GError *error)
{
  if (done)
    hd_feedback_toast_action (widget, text, _("_Undo"), "win.undo", NULL);
  else
    hd_feedback_error (widget, _("This could not be done. Nothing was changed."), error);
}

static void
work_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdResultPage *self = HD_RESULT_PAGE (widget);
  gint64 id = g_variant_get_int64 (parameter);

  if (g_str_equal (name, "result.work"))
    hd_result_work_show (widget, &self->view, id);
  else if (g_str_equal (name, "result.agree"))
    hd_result_agree_show (widget, &self->view, id);
  else if (g_str_equal (name, "result.place"))
    hd_result_place_show (widget, &self->view, id);
  else
    hd_result_appeal_decide_show (widget, &self->view, id);
}

static void
window_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  HdResultPage *self = HD_RESULT_PAGE (widget);

  if (self->view.results == NULL)
    return;
  if (g_str_equal (name, "result.what-if"))
    hd_result_what_if_show (widget, &self->view);
  else if (g_str_equal (name, "result.unseal"))
    hd_result_unseal_show (widget, &self->view);
  else
    hd_result_appeal_show (widget, &self->view);
}

static void
third_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  HdResultPage *self = HD_RESULT_PAGE (widget);
  g_autoptr (GError) error = NULL;
  gint64 id = hd_assignment_add (store_of (self), self->view.round, g_variant_get_int64 (parameter), 0, "third", &error);
  g_autoptr (HdRecord) assignment = id != 0 ? hd_store_get (store_of (self), HD_TYPE_ASSIGNMENT, id, NULL) : NULL;
  g_autofree char *text = g_strdup_printf (_("Given to %s"), assignment != NULL ? hd_result_view_judge (&self->view, hd_record_int (assignment, HD_ASSIGNMENT_JUDGE)) : "");

  say (widget, id != 0, text, error);
}

static void
appeal_judge_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  HdResultPage *self = HD_RESULT_PAGE (widget);
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) appeal = hd_store_get (store_of (self), HD_TYPE_APPEAL, g_variant_get_int64 (parameter), &error);
  gint64 id = appeal != NULL ? hd_assignment_add (store_of (self), hd_record_int (appeal, HD_APPEAL_ROUND), hd_record_int (appeal, HD_APPEAL_WORK), 0,
                                                  "appeal", &error) : 0;
  g_autoptr (HdRecord) assignment = id != 0 ? hd_store_get (store_of (self), HD_TYPE_ASSIGNMENT, id, NULL) : NULL;
  g_autofree char *text = g_strdup_printf (_("Given to %s"), assignment != NULL ? hd_result_view_judge (&self->view, hd_record_int (assignment, HD_ASSIGNMENT_JUDGE)) : "");

  say (widget, id != 0, text, error);
}

/* The prize has so many slots from now on. */
static void
set_slots (HdResultPage *self,
           gint64        prize,
           gint64        slots)
{
  HdStore *store = store_of (self);
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_PRIZE, prize, &error);
  g_autofree char *label = NULL;

  if (record == NULL || slots < 0 || slots == hd_record_int (record, HD_PRIZE_SLOTS))
    return;
  /* Translators: a prize, and how many there were and are. */
  label = g_strdup_printf (_("%s: %d instead of %d"), hd_record_text (record, HD_PRIZE_NAME), (int) slots, (int) hd_record_int (record, HD_PRIZE_SLOTS));
  hd_record_set_int (record, HD_PRIZE_SLOTS, slots);
  if (hd_store_begin (store, label, &error)) {
    if (hd_store_save (store, record, &error) && hd_store_commit (store, &error))
      return;
    hd_store_rollback (store);
  }
  hd_feedback_error (GTK_WIDGET (self), _("This could not be done. Nothing was changed."), error);
}

static void
slots_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  HdResultPage *self = HD_RESULT_PAGE (widget);
  g_autoptr (HdRecord) record = NULL;
  gint64 prize;
  int by;

  g_variant_get (parameter, "(xi)", &prize, &by);
  record = hd_store_get (store_of (self), HD_TYPE_PRIZE, prize, NULL);
  if (record != NULL && self->view.writable)
    set_slots (self, prize, hd_record_int (record, HD_PRIZE_SLOTS) + by);
}

/* The prize ends with the work at a place: as many slots as lie between it and the prizes before. */
static void
slots_until_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  HdResultPage *self = HD_RESULT_PAGE (widget);
  g_autoptr (GPtrArray) prizes = hd_contest_prizes (store_of (self), self->view.contest, NULL);
  gint64 prize, before = 0;
  int until;

  g_variant_get (parameter, "(xi)", &prize, &until);
  for (guint i = 0; prizes != NULL && i < prizes->len && hd_record_id (g_ptr_array_index (prizes, i)) != prize; i++)
    if (hd_record_int (g_ptr_array_index (prizes, i), HD_PRIZE_KIND) == self->view.kind &&
        !hd_record_bool (g_ptr_array_index (prizes, i), HD_PRIZE_COLLECTIVE))
      before += hd_record_int (g_ptr_array_index (prizes, i), HD_PRIZE_SLOTS);
  if (self->view.writable)
    set_slots (self, prize, MAX (0, until - before));
}

/* Asks before something that many rows depend on. */
static void
confirm (HdResultPage *self,
         const char   *heading,
         const char   *body,
         const char   *verb,
         gboolean      forever,
         GCallback     response)
{
  AdwMessageDialog *dialog = hd_feedback_dialog (GTK_WIDGET (self), heading, body);

  adw_message_dialog_add_responses (dialog, "cancel", _("_Cancel"), "do", verb, NULL);
  adw_message_dialog_set_response_appearance (dialog, "do", forever ? ADW_RESPONSE_DESTRUCTIVE : ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_close_response (dialog, "cancel");
  g_signal_connect_object (dialog, "response", response, self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
advance_cb (HdResultPage *self,
            const char   *response)
{
  g_autoptr (GError) error = NULL;
  guint n = 0;
  gboolean done;
  g_autofree char *text = NULL;

  if (!g_str_equal (response, "do"))
    return;
  done = hd_results_advance (store_of (self), self->view.round, &n, &error);
  text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u work goes on", "%u works go on", n), n);
  say (GTK_WIDGET (self), done, text, error);
}

static void
advance_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  HdResultPage *self = HD_RESULT_PAGE (widget);
  g_autoptr (GString) body = g_string_new (NULL);

  for (guint k = 0; self->view.results != NULL && k < self->kind_records->len; k++) {
    HdRecord *kind = g_ptr_array_index (self->kind_records, k);
    guint on = 0, all = 0;

    for (guint i = 0; i < self->view.results->results->len; i++) {
      const HdResult *result = g_ptr_array_index (self->view.results->results, i);

      all += result->kind == hd_record_id (kind);
      on += result->kind == hd_record_id (kind) && result->advances;
    }
    g_string_append_printf (body, _("%s%s: %u of %u go on"), k > 0 ? "\n" : "", hd_record_text (kind, HD_CONTEST_KIND_NAME), on, all);
  }
  confirm (self, _("Let Works Go On to the Next Round?"), body->str, _("_Let Them Go On"), FALSE, G_CALLBACK (advance_cb));
}

static void
award_cb (HdResultPage *self,
          const char   *response)
{
  g_autoptr (GError) error = NULL;

  if (g_str_equal (response, "do"))
    say (GTK_WIDGET (self), hd_results_award (store_of (self), self->view.contest, &error), _("The prizes are written down"), error);
}

static void
award_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  HdResultPage *self = HD_RESULT_PAGE (widget);
  gint64 last = self->round_records->len > 0 ? hd_record_id (g_ptr_array_index (self->round_records, self->round_records->len - 1)) : 0;
  g_autoptr (HdResults) results = hd_results_of (store_of (self), last, NULL, NULL);
  g_autoptr (GPtrArray) narrow = results != NULL ? hd_results_narrow (store_of (self), results, NULL) : NULL;
  g_autoptr (GString) body = g_string_new (NULL);
  guint prized = 0;

  for (guint i = 0; results != NULL && i < results->results->len; i++)
    prized += ((HdResult *) g_ptr_array_index (results->results, i))->prize != 0;
  g_string_append_printf (body, g_dngettext (GETTEXT_PACKAGE, "%u work of the round “%s” gets a prize.", "%u works of the round “%s” get a prize.", prized),
                          prized, hd_context_name (self->view.context, "contest_round", last));
  for (guint i = 0; narrow != NULL && i < narrow->len; i++)
    g_string_append_printf (body, "\n• %s", (char *) g_ptr_array_index (narrow, i));
  confirm (self, _("Give the Prizes by the Places?"), body->str, _("_Give Prizes"), FALSE, G_CALLBACK (award_cb));
}

static void
units_cb (HdResultPage *self,
          const char   *response)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  gboolean done;
  guint given = 0;

  if (!g_str_equal (response, "do"))
    return;
  done = hd_prize_units_propose (store_of (self), self->view.contest, &given, &error);
  text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u unit gets a prize", "%u units get prizes", given), given);
  say (GTK_WIDGET (self), done, text, error);
}

/* The best of them are looked at first. */
static void
units_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  HdResultPage *self = HD_RESULT_PAGE (widget);
  g_autoptr (GPtrArray) units = hd_contest_units (store_of (self), self->view.contest, NULL);
  g_autoptr (GString) body = g_string_new (_("The units that won and sent most get them, as far as none was given yet:"));

  for (guint i = 0; units != NULL && i < MIN (units->len, 6); i++) {
    HdUnitShare *share = g_ptr_array_index (units, i);

    g_string_append_printf (body, _("\n%s: %u prizes, %u entries"), share->name, share->prizes, share->entries);
  }
  confirm (self, _("Give the Prizes of Units?"), body->str, _("_Give Prizes"), FALSE, G_CALLBACK (units_cb));
}

static void
freeze_cb (HdResultPage *self,
           const char   *response)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) contest = NULL;
  AdwMessageDialog *dialog;

  if (!g_str_equal (response, "do"))
    return;
  if (!hd_result_freeze (store_of (self), self->view.contest, &error)) {
    hd_feedback_error (GTK_WIDGET (self), _("The Results Cannot Be Frozen Yet"), error);
    return;
  }
  contest = hd_store_get (store_of (self), HD_TYPE_CONTEST, self->view.contest, NULL);
  dialog = hd_feedback_dialog (GTK_WIDGET (self), _("The Results Are Frozen. Fingerprint for the Minutes:"),
                               contest != NULL ? hd_record_text (contest, HD_CONTEST_FINGERPRINT) : "");
  adw_message_dialog_add_response (dialog, "close", _("_Close"));
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
freeze_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  confirm (HD_RESULT_PAGE (widget), _("Freeze the Results?"),
           _("Rules, marks, places and prizes are locked, and their fingerprint is made. This cannot be undone."), _("_Freeze"), TRUE,
           G_CALLBACK (freeze_cb));
}

static void
verify_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  HdResultPage *self = HD_RESULT_PAGE (widget);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) problems = hd_result_verify (store_of (self), self->view.contest, &error);
  g_autoptr (GListStore) lines = g_list_store_new (HD_TYPE_LINE);

  if (problems == NULL) {
    hd_feedback_error (widget, _("The result could not be verified"), error);
    return;
  }
  for (guint i = 0; i < problems->len; i++) {
    g_autoptr (HdLine) line = hd_line_new ("dialog-warning-symbolic", g_ptr_array_index (problems, i), NULL, NULL);

    g_list_store_append (lines, line);
  }
  hd_lines_window_show (widget, _("Proof of the Result"), _("Everything is as it was frozen: the fingerprint is the same."), G_LIST_MODEL (lines), NULL);
}

static void
hd_result_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (hd_result_page_parent_class)->map (widget);
  queue_reload (HD_RESULT_PAGE (widget));
}

static void
hd_result_page_enter (HdRoom *room)
{
  HdResultPage *self = HD_RESULT_PAGE (room);

  if (g_strcmp0 (gtk_stack_get_visible_child_name (self->states), "results") == 0 && gtk_stack_get_visible_child (self->tabs) == GTK_WIDGET (self->list))
    hd_result_list_focus (self->list);
  else
    gtk_widget_child_focus (GTK_WIDGET (self->states), GTK_DIR_TAB_FORWARD);
}

static gboolean
hd_result_page_show_record (HdRoom     *room,
                            const char *table,
                            gint64      id)
{
  if (!g_str_equal (table, "appeal"))
    return FALSE;
  gtk_stack_set_visible_child_name (HD_RESULT_PAGE (room)->tabs, "steps");
  return TRUE;
}

static void
hd_result_page_constructed (GObject *object)
{
  HdResultPage *self = HD_RESULT_PAGE (object);
  HdContext *context = hd_room_context (HD_ROOM (self));

  G_OBJECT_CLASS (hd_result_page_parent_class)->constructed (object);
  adw_header_bar_pack_end (self->header, hd_contest_button_new (context));
  g_signal_connect_object (context, "notify::contest", G_CALLBACK (queue_reload), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (hd_context_store (context), "changed", G_CALLBACK (queue_reload), self, G_CONNECT_SWAPPED);
  reload (self);
}

static void
hd_result_page_dispose (GObject *object)
{
  HdResultPage *self = HD_RESULT_PAGE (object);

  g_clear_handle_id (&self->reload_id, g_source_remove);
  g_clear_pointer (&self->view.results, hd_results_free);
  g_clear_pointer (&self->round_records, g_ptr_array_unref);
  g_clear_pointer (&self->kind_records, g_ptr_array_unref);
  G_OBJECT_CLASS (hd_result_page_parent_class)->dispose (object);
}

static void
hd_result_page_class_init (HdResultPageClass *klass)
{
  static const char *const of_work[] = { "result.work", "result.agree", "result.place", "result.appeal-decide" };
  static const char *const of_contest[] = { "result.what-if", "result.unseal", "result.appeal" };
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  HdRoomClass *room_class = HD_ROOM_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = hd_result_page_constructed;
  G_OBJECT_CLASS (klass)->dispose = hd_result_page_dispose;
  widget_class->map = hd_result_page_map;
  room_class->enter = hd_result_page_enter;
  room_class->show_record = hd_result_page_show_record;
  g_type_ensure (HD_TYPE_RESULT_LIST);
  g_type_ensure (hd_result_queue_get_type ());
  g_type_ensure (hd_result_progress_get_type ());
  g_type_ensure (hd_result_prizes_get_type ());
  g_type_ensure (hd_result_steps_get_type ());
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/result-page.ui");
  gtk_widget_class_bind_template_child (widget_class, HdResultPage, header);
  gtk_widget_class_bind_template_child (widget_class, HdResultPage, rounds);
  gtk_widget_class_bind_template_child (widget_class, HdResultPage, kinds);
  gtk_widget_class_bind_template_child (widget_class, HdResultPage, told);
  gtk_widget_class_bind_template_child (widget_class, HdResultPage, states);
  gtk_widget_class_bind_template_child (widget_class, HdResultPage, tabs);
  gtk_widget_class_bind_template_child (widget_class, HdResultPage, list);
  gtk_widget_class_bind_template_callback (widget_class, round_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, kind_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, tab_shown_cb);
  for (guint i = 0; i < G_N_ELEMENTS (of_work); i++)
    gtk_widget_class_install_action (widget_class, of_work[i], "x", work_action);
  for (guint i = 0; i < G_N_ELEMENTS (of_contest); i++)
    gtk_widget_class_install_action (widget_class, of_contest[i], NULL, window_action);
  gtk_widget_class_install_action (widget_class, "result.third", "x", third_action);
  gtk_widget_class_install_action (widget_class, "result.appeal-judge", "x", appeal_judge_action);
  gtk_widget_class_install_action (widget_class, "result.slots", "(xi)", slots_action);
  gtk_widget_class_install_action (widget_class, "result.slots-until", "(xi)", slots_until_action);
  gtk_widget_class_install_action (widget_class, "result.advance", NULL, advance_action);
  gtk_widget_class_install_action (widget_class, "result.award", NULL, award_action);
  gtk_widget_class_install_action (widget_class, "result.units", NULL, units_action);
  gtk_widget_class_install_action (widget_class, "result.freeze", NULL, freeze_action);
  gtk_widget_class_install_action (widget_class, "result.verify", NULL, verify_action);
}

static void
hd_result_page_init (HdResultPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
