/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <sodium.h>
#include <string.h>

#include "combo.h"
#include "feedback.h"
#include "job.h"
#include "lines-window.h"
#include "result-dialogs.h"
#include "store/text.h"

typedef struct _Question Question;

typedef gboolean (*Answer) (Question *question,
                            HdStore  *store,
                            GError  **error);

/* A question with entries; what they say is handed to answer(). It is asked again, with what
 * was typed, as long as the answer is refused. */
struct _Question
{
  GtkWidget *widget;     /* (owned): what asked */
  HdContext *context;    /* (owned) */
  gint64     contest, round, id;
  GPtrArray *criteria;   /* (owned) (nullable): one for each of the first entries */
  GPtrArray *entries;    /* (owned) of GtkEditable, borrowed from the rows */
  AdwComboRow *choice;   /* borrowed (nullable) */
  Answer     answer;
  const char *done;      /* said when it is */
  const char *working;   /* (nullable): what goes on while a slow answer is worked at */

  char      *heading, *body, *verb;   /* (owned) */
  GtkListBox *rows;      /* (owned) (nullable) */
  char     **typed;      /* (owned) (nullable): what the entries said when it was answered */
  guint      chosen;
};

static void
forget_typed (Question *question)
{
  /* A passphrase may be among them. */
  for (guint i = 0; question->typed != NULL && question->typed[i] != NULL; i++)
    sodium_memzero (question->typed[i], strlen (question->typed[i]));
  g_clear_pointer (&question->typed, g_strfreev);
}

static void
question_free (gpointer data)
{
  Question *question = data;

  forget_typed (question);
  g_object_unref (question->widget);
  g_object_unref (question->context);
  g_clear_pointer (&question->criteria, g_ptr_array_unref);
  g_ptr_array_unref (question->entries);
  g_clear_object (&question->rows);
  g_free (question->heading);
  g_free (question->body);
  g_free (question->verb);
  g_free (question);
}

static Question *
question_new (GtkWidget          *widget,
              const HdResultView *view,
              gint64              id,
              Answer              answer,
              const char         *done)
{
  Question *question = g_new0 (Question, 1);

  question->widget = g_object_ref (widget);
  question->context = g_object_ref (view->context);
  question->contest = view->contest;
  question->round = view->round;
  question->id = id;
  question->entries = g_ptr_array_new ();
  question->answer = answer;
  question->done = done;
  return question;
}

static HdStore *
store_of (Question *question)
{
  return hd_context_store (question->context);
}

static void ask_with (Question   *question,
                      const char *problem);

/* Takes the question over. */
static void
answered (Question     *question,
          const GError *error)
{
  forget_typed (question);
  if (error != NULL) {
    ask_with (question, error->message);
    return;
  }
  hd_feedback_toast (question->widget, question->done);
  question_free (question);
}

/* A question in a worker's hands. */
typedef struct {
  Question *question;   /* (owned) (nullable) */
} Attempt;

static void
attempt_free (gpointer data)
{
  Attempt *attempt = data;

  g_clear_pointer (&attempt->question, question_free);
  g_free (attempt);
}

static gboolean
answer_slowly (HdJob         *job,
               HdStore       *store,
               GCancellable  *cancellable,
               gpointer       data,
               GError       **error)
{
  Attempt *attempt = data;

  return attempt->question->answer (attempt->question, store, error);
}

static void
answered_cb (GtkWidget    *widget,
             gpointer      data,
             const GError *error)
{
  Attempt *attempt = data;

  answered (g_steal_pointer (&attempt->question), error);
}

static void
response_cb (AdwMessageDialog *dialog,
             const char       *response)
{
  Question *question;
  g_autoptr (GStrvBuilder) typed = g_strv_builder_new ();
  g_autoptr (GError) error = NULL;

  if (!g_str_equal (response, "do"))
    return;
  question = g_object_steal_data (G_OBJECT (dialog), "question");
  for (guint i = 0; i < question->entries->len; i++)
    g_strv_builder_add (typed, gtk_editable_get_text (g_ptr_array_index (question->entries, i)));
  question->typed = g_strv_builder_end (typed);
  question->chosen = question->choice != NULL ? adw_combo_row_get_selected (question->choice) : 0;
  adw_message_dialog_set_extra_child (dialog, NULL);
  if (question->working != NULL) {
    Attempt *attempt = g_new0 (Attempt, 1);

    attempt->question = question;
    hd_job_run (question->widget, question->context, question->working, HD_JOB_WRITES, answer_slowly, answered_cb, attempt, attempt_free);
    return;
  }
  question->answer (question, store_of (question), &error);
  answered (question, error);
}

static GtkWidget *
add_entry (Question   *question,
           GtkListBox *rows,
           const char *title,
           gboolean    secret)
{
  GtkWidget *row = secret ? adw_password_entry_row_new () : adw_entry_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_entry_row_set_activates_default (ADW_ENTRY_ROW (row), TRUE);
  gtk_list_box_append (rows, row);
  g_ptr_array_add (question->entries, row);
  return row;
}

/* Rows to be filled and put into the dialog by ask(). */
static GtkListBox *
make_rows (void)
{
  GtkWidget *rows = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (rows), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (rows, "boxed-list");
  return GTK_LIST_BOX (rows);
}

static void
ask_with (Question   *question,
          const char *problem)
{
  g_autofree char *body = problem != NULL ? g_strdup_printf ("%s\n\n%s", problem, question->body) : g_strdup (question->body);
  AdwMessageDialog *dialog = hd_feedback_dialog (question->widget, question->heading, body);

  adw_message_dialog_set_extra_child (dialog, GTK_WIDGET (question->rows));
  adw_message_dialog_add_responses (dialog, "cancel", _("_Cancel"), "do", question->verb, NULL);
  adw_message_dialog_set_response_appearance (dialog, "do", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (dialog, "do");
  adw_message_dialog_set_close_response (dialog, "cancel");
  g_object_set_data_full (G_OBJECT (dialog), "question", question, question_free);
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb), NULL);
  gtk_window_present (GTK_WINDOW (dialog));
  if (question->entries->len > 0)
    gtk_widget_grab_focus (g_ptr_array_index (question->entries, 0));
}

/* Takes the question and the rows over. */
static void
ask (Question   *question,
     GtkListBox *rows,
     const char *heading,
     const char *body,
     const char *verb)
{
  question->rows = g_object_ref_sink (rows);
  question->heading = g_strdup (heading);
  question->body = g_strdup (body);
  question->verb = g_strdup (verb);
  gtk_accessible_update_property (GTK_ACCESSIBLE (rows), GTK_ACCESSIBLE_PROPERTY_LABEL, heading, -1);
  ask_with (question, NULL);
}

/* "Content 35 · Effect 15,5": the marks of a sheet. (transfer full) */
static char *
scores_text (HdStore  *store,
             HdRecord *sheet)
{
  g_autoptr (GPtrArray) scores = hd_sheet_scores (store, sheet, NULL);
  GString *text = g_string_new (NULL);

  for (guint i = 0; scores != NULL && i < scores->len; i++) {
    HdRecord *score = g_ptr_array_index (scores, i);
    g_autoptr (HdRecord) criterion = hd_store_get (store, HD_TYPE_CRITERION, hd_record_int (score, HD_SCORE_CRITERION), NULL);
    g_autofree char *points = hd_number_format_hundredths (hd_record_int (score, HD_SCORE_POINTS));

    if (!hd_record_is_new (score) && criterion != NULL)
      g_string_append_printf (text, "%s%s: %s", text->len > 0 ? " · " : "", hd_record_text (criterion, HD_CRITERION_NAME), points);
  }
  if (*hd_record_text (sheet, HD_SCORE_SHEET_COMMENT) != '\0')
    g_string_append_printf (text, "\n%s", hd_record_text (sheet, HD_SCORE_SHEET_COMMENT));
  if (*hd_record_text (sheet, HD_SCORE_SHEET_REASON) != '\0')
    g_string_append_printf (text, "\n%s", hd_record_text (sheet, HD_SCORE_SHEET_REASON));
  return g_string_free (text, FALSE);
}

void
hd_result_work_show (GtkWidget          *widget,
                     const HdResultView *view,
                     gint64              work)
{
  HdStore *store = hd_context_store (view->context);
  HdResult *result = hd_result_view_find (view, work);
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_WORK, work, NULL);
  g_autoptr (GPtrArray) sheets = hd_sheets_of (store, view->round, work, NULL);
  g_autoptr (GListStore) lines = g_list_store_new (HD_TYPE_LINE);
  g_autofree char *title = NULL, *mean = NULL, *sum = NULL;

  if (record == NULL || sheets == NULL || result == NULL)
    return;
  for (guint i = 0; i < sheets->len; i++) {
    HdRecord *sheet = g_ptr_array_index (sheets, i);
    g_autofree char *points = hd_number_format_hundredths (hd_record_int (sheet, HD_SCORE_SHEET_TOTAL));
    g_autofree char *text = scores_text (store, sheet);
    g_autoptr (HdLine) line = hd_line_new ("x-office-document-symbolic", hd_result_view_judge (view, hd_record_int (sheet, HD_SCORE_SHEET_JUDGE)), text, points);

    g_list_store_append (lines, line);
  }
  mean = hd_number_format_hundredths (result->mean);
  title = g_strdup_printf ("%s — %s", result->code, hd_record_text (record, HD_WORK_TITLE));
  sum = result->rank > 0 ? g_strdup_printf (_("Mark: %s · rank %u of its kind"), mean, result->rank) : g_strdup (_("Not ranked yet"));
  hd_lines_window_show (widget, title, _("No judge has handed in marks of this work yet."), G_LIST_MODEL (lines), sum);
}

static gboolean
agree (Question *question,
       HdStore  *store,
       GError  **error)
{
  guint n = question->criteria->len;
  g_autofree HdMark *marks = g_new0 (HdMark, MAX (1, n));

  for (guint i = 0; i < n; i++) {
    HdRecord *criterion = g_ptr_array_index (question->criteria, i);
    gint64 points = hd_mark_parse (question->typed[i]);

    if (points < 0) {
      g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("“%s”: enter points"), hd_record_text (criterion, HD_CRITERION_NAME));
      return FALSE;
    }
    marks[i] = (HdMark) { hd_record_id (criterion), TRUE, points, NULL };
  }
  return hd_sheet_agree (store, question->round, question->id, marks, n, question->typed[n], error);
}

void
hd_result_agree_show (GtkWidget          *widget,
                      const HdResultView *view,
                      gint64              work)
{
  HdResult *result = hd_result_view_find (view, work);
  Question *question = question_new (widget, view, work, agree, _("The agreed sheet is in; what each judge gave is kept"));
  GtkListBox *rows = make_rows ();
  g_autofree char *marks = NULL, *heading = NULL;

  if (result != NULL)
    question->criteria = hd_rubric_criteria (store_of (question), hd_contest_rubric (store_of (question), view->contest, result->kind, view->round), NULL);
  if (question->criteria == NULL) {
    question_free (question);
    g_object_unref (g_object_ref_sink (rows));
    return;
  }
  for (guint i = 0; i < question->criteria->len; i++) {
    HdRecord *criterion = g_ptr_array_index (question->criteria, i);
    g_autofree char *most = hd_number_format_hundredths (hd_record_int (criterion, HD_CRITERION_MAXIMUM));
    g_autofree char *title = g_strdup_printf (_("%s (0 to %s)"), hd_record_text (criterion, HD_CRITERION_NAME), most);

    add_entry (question, rows, title, FALSE);
  }
  add_entry (question, rows, _("Reason"), FALSE);
  marks = hd_result_view_marks (view, result, TRUE);
  heading = g_strdup_printf (_("Agreed Marks of %s"), result->code);
  ask (question, rows, heading, marks, _("_Hand In"));
}

static gboolean
place (Question *question,
       HdStore  *store,
       GError  **error)
{
  gint64 value;

  if (!hd_number_parse (question->typed[0], &value)) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("A place is a number from 1"));
    return FALSE;
  }
  return hd_results_place (store, question->id, value, question->typed[1], error);
}

void
hd_result_place_show (GtkWidget          *widget,
                      const HdResultView *view,
                      gint64              work)
{
  HdResult *result = hd_result_view_find (view, work);
  g_autoptr (GString) body = g_string_new (NULL);
  g_autofree char *heading = NULL;
  Question *question;
  GtkListBox *rows;

  if (result == NULL)
    return;
  g_string_append_printf (body, g_dngettext (GETTEXT_PACKAGE, "%u work is equal by every rule:", "%u works are equal by every rule:", result->equals),
                          result->equals);
  for (guint i = 0; i < view->results->results->len; i++) {
    const HdResult *other = g_ptr_array_index (view->results->results, i);

    if (other->kind == result->kind && other->count > 0 && other->equals == result->equals && other->sum * result->count == result->sum * other->count)
      g_string_append_printf (body, "\n%s", other->code);
  }
  question = question_new (widget, view, work, place, _("The council's decision is written down"));
  rows = make_rows ();
  heading = g_strdup_printf (_("Place of %s among Its Equals"), result->code);
  add_entry (question, rows, _("Place, from 1"), FALSE);
  add_entry (question, rows, _("Reason, as in the minutes"), FALSE);
  ask (question, rows, heading, body->str, _("_Place"));
}

static gboolean
take_appeal (Question *question,
             HdStore  *store,
             GError  **error)
{
  g_autofree char *today = hd_date_today ();
  gint64 work = hd_work_of_code (store, question->contest, question->typed[0]);
  g_autoptr (HdRecord) appeal = g_object_new (HD_TYPE_APPEAL, "work", work, "round", question->round, "received", today,
                                              "appellant", question->typed[1], "content", question->typed[2], "state", "open", NULL);

  if (work == 0) {
    g_set_error (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("There is no work with the code “%s”"), question->typed[0]);
    return FALSE;
  }
  if (!hd_store_begin (store, _("Take in an appeal"), error))
    return FALSE;
  if (hd_store_save (store, appeal, error))
    return hd_store_commit (store, error);
  hd_store_rollback (store);
  return FALSE;
}

void
hd_result_appeal_show (GtkWidget          *widget,
                       const HdResultView *view)
{
  Question *question = question_new (widget, view, 0, take_appeal, _("The appeal is taken in"));
  GtkListBox *rows = make_rows ();

  add_entry (question, rows, _("Code of the work"), FALSE);
  add_entry (question, rows, _("Who appeals"), FALSE);
  add_entry (question, rows, _("What for"), FALSE);
  ask (question, rows, _("Take In an Appeal"), hd_context_name (view->context, "contest_round", view->round), _("_Take In"));
}

static gboolean
decide_appeal (Question *question,
               HdStore  *store,
               GError  **error)
{
  return hd_appeal_decide (store, question->id, hd_appeal_states[question->chosen + 1].nick, question->typed[0], error);
}

void
hd_result_appeal_decide_show (GtkWidget          *widget,
                              const HdResultView *view,
                              gint64              appeal)
{
  Question *question = question_new (widget, view, appeal, decide_appeal, _("The appeal is decided"));
  GtkListBox *rows = make_rows ();
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);
  GtkWidget *choice = adw_combo_row_new ();

  for (guint i = 1; hd_appeal_states[i].nick != NULL; i++)
    gtk_string_list_append (labels, _(hd_appeal_states[i].label));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (choice), _("Decision"));
  adw_combo_row_set_model (ADW_COMBO_ROW (choice), G_LIST_MODEL (labels));
  hd_combo_show_whole (ADW_COMBO_ROW (choice));
  gtk_list_box_append (rows, choice);
  question->choice = ADW_COMBO_ROW (choice);
  add_entry (question, rows, _("Outcome, in words"), FALSE);
  ask (question, rows, _("Decide the Appeal"), _("A changed mark comes from the judge who marked the work again."), _("_Decide"));
}

static gboolean
unseal (Question *question,
        HdStore  *store,
        GError  **error)
{
  return hd_blind_open (store, question->contest, question->typed[0], question->typed[1], question->typed[2], error);
}

void
hd_result_unseal_show (GtkWidget          *widget,
                       const HdResultView *view)
{
  Question *question = question_new (widget, view, 0, unseal, _("The key is open: works and their authors know each other"));
  GtkListBox *rows = make_rows ();

  question->working = _("Opening the sealed key");
  add_entry (question, rows, _("Passphrase"), TRUE);
  add_entry (question, rows, _("First witness"), FALSE);
  add_entry (question, rows, _("Second witness"), FALSE);
  ask (question, rows, _("Open the Sealed Key"), _("Before two witnesses, whose names go into the minutes. This cannot be undone."), _("_Open"));
}
