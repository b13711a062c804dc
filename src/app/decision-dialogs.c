/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <inttypes.h>

#include "check-list.h"
#include "decision-dialogs.h"
#include "feedback.h"
#include "lines-window.h"
#include "store/decision.h"
#include "store/text.h"
#include "text-parts.h"

/* What a window works on. It is told to the room behind it. */
typedef struct {
  GtkWidget *widget;     /* borrowed: the window is above it */
  HdContext *context;    /* (owned) */
  gint64     id;
  GPtrArray *groups;     /* (owned) (nullable) of HdDecisionGroup */
  GtkWidget *entries[4]; /* borrowed: of the window */
} Work;

static Work *
work_new (GtkWidget *widget,
          HdContext *context,
          gint64     id)
{
  Work *work = g_new0 (Work, 1);

  work->widget = widget;
  work->context = g_object_ref (context);
  work->id = id;
  return work;
}

static void
work_free (gpointer data)
{
  Work *work = data;

  g_object_unref (work->context);
  g_clear_pointer (&work->groups, g_ptr_array_unref);
  g_free (work);
}

static HdStore *
store_of (Work *work)
{
  return hd_context_store (work->context);
}

static void
say (Work       *work,
     const char *text)
{
  hd_feedback_toast_action (work->widget, text, _("_Undo"), "win.undo", NULL);
}

/* Entry rows above a list or in a dialog. */
static GtkWidget *
add_entry (GtkListBox *list,
           const char *title,
           const char *text)
{
  GtkWidget *row = adw_entry_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_editable_set_text (GTK_EDITABLE (row), text);
  gtk_list_box_append (list, row);
  return row;
}

static GtkListBox *
new_rows (void)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  return GTK_LIST_BOX (list);
}

static gboolean
take_number (GtkWidget   *entry,
             gint64      *value,
             GError     **error)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (entry));

  *value = 0;
  if (*text == '\0' || (hd_number_parse (text, value) && *value >= 0))
    return TRUE;
  g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("%s: this is not a whole number"),
               adw_preferences_row_get_title (ADW_PREFERENCES_ROW (entry)));
  return FALSE;
}

/* Begun, done and committed as one step, or not at all. */
static gboolean
save_one (HdStore     *store,
          const char  *label,
          HdRecord    *record,
          GError     **error)
{
  if (!hd_store_begin (store, label, error))
    return FALSE;
  if (hd_store_save (store, record, error))
    return hd_store_commit (store, error);
  hd_store_rollback (store);
  return FALSE;
}

static gboolean
add_done_cb (HdCheckList  *list,
             GArray       *ids,
             gpointer      data,
             GError      **error)
{
  Work *work = data;
  g_autofree char *text = NULL;

  if (!hd_decision_add (store_of (work), work->id, (const gint64 *) ids->data, ids->len, error))
    return FALSE;
  text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u dossier added to the decision", "%u dossiers added to the decision", ids->len),
                          ids->len);
  say (work, text);
  return TRUE;
}

void
hd_decision_add_show (GtkWidget *widget,
                      HdContext *context,
                      gint64     decision)
{
  HdStore *store = hd_context_store (context);
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ready = hd_decision_ready (store, 0, &error);
  HdCheckList *list;

  if (ready == NULL) {
    hd_feedback_error (widget, _("The dossiers cannot be read"), error);
    return;
  }
  list = hd_check_list_new (widget, _("Dossiers Ready for a Decision"), _("_Add to the Decision"),
                            _("No dossier stands where a decision is made. Lead them there in the room of nominations or of meetings."),
                            add_done_cb, work_new (widget, context, decision), work_free);
  for (guint i = 0; i < ready->len; i++) {
    gint64 id = g_array_index (ready, gint64, i);
    g_autoptr (HdRecord) nomination = hd_store_get (store, HD_TYPE_NOMINATION, id, NULL);
    g_autofree char *subtitle = NULL;
    g_autofree char *year = NULL;

    if (nomination == NULL)
      continue;
    subtitle = g_strdup_printf ("%s · %s", hd_context_name (context, "unit", hd_record_int (nomination, HD_NOMINATION_UNIT)),
                                hd_context_name (context, "award_form", hd_record_int (nomination, HD_NOMINATION_AWARD_FORM)));
    year = g_strdup_printf ("%" PRId64, hd_record_int (nomination, HD_NOMINATION_YEAR));
    hd_check_list_add (list, id, hd_record_text (nomination, HD_NOMINATION_FULL_NAME), subtitle, year, 0, FALSE);
  }
  hd_check_list_show (list);
}

static void
money_response_cb (AdwMessageDialog *dialog,
                   const char       *response,
                   Work             *work)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) nomination = NULL;
  g_autofree char *label = NULL;
  gint64 money;

  if (!g_str_equal (response, "apply"))
    return;
  nomination = hd_store_get (store_of (work), HD_TYPE_NOMINATION, work->id, &error);
  if (nomination != NULL && take_number (work->entries[0], &money, &error)) {
    hd_record_set_int (nomination, HD_NOMINATION_MONEY, money);
    hd_record_set_text (nomination, HD_NOMINATION_GIFT, gtk_editable_get_text (GTK_EDITABLE (work->entries[1])));
    label = g_strdup_printf (_("Money of %s"), hd_record_text (nomination, HD_NOMINATION_FULL_NAME));
    if (!hd_record_is_dirty (nomination))
      return;
    if (save_one (store_of (work), label, nomination, &error)) {
      say (work, _("The money was changed"));
      return;
    }
  }
  hd_feedback_error (work->widget, _("The money could not be changed"), error);
}

/* A dialog with its rows and what is done on "apply". */
static AdwMessageDialog *
rows_dialog (Work       *work,
             const char *heading,
             const char *body,
             GtkListBox *rows,
             GCallback   response)
{
  AdwMessageDialog *dialog = hd_feedback_dialog (work->widget, heading, body);

  adw_message_dialog_add_responses (dialog, "cancel", _("_Cancel"), "apply", _("_Save"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "apply", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (dialog, "apply");
  adw_message_dialog_set_close_response (dialog, "cancel");
  gtk_widget_set_size_request (GTK_WIDGET (rows), 360, -1);
  adw_message_dialog_set_extra_child (dialog, GTK_WIDGET (rows));
  g_object_set_data_full (G_OBJECT (dialog), "work", work, work_free);
  g_signal_connect (dialog, "response", response, work);
  return dialog;
}

void
hd_decision_money_show (GtkWidget *widget,
                        HdContext *context,
                        gint64     nomination)
{
  g_autoptr (HdRecord) record = hd_store_get (hd_context_store (context), HD_TYPE_NOMINATION, nomination, NULL);
  GtkListBox *rows = new_rows ();
  Work *work = work_new (widget, context, nomination);
  g_autofree char *money = NULL;

  if (record == NULL) {
    work_free (work);
    g_object_ref_sink (rows);
    g_object_unref (rows);
    return;
  }
  money = hd_number_format (hd_record_int (record, HD_NOMINATION_MONEY));
  work->entries[0] = add_entry (rows, _("Award money (đồng)"), money);
  work->entries[1] = add_entry (rows, _("Gift"), hd_record_text (record, HD_NOMINATION_GIFT));
  gtk_window_present (GTK_WINDOW (rows_dialog (work, _("Money and Gift"), hd_record_text (record, HD_NOMINATION_FULL_NAME), rows,
                                               G_CALLBACK (money_response_cb))));
}

static void
issue_response_cb (AdwMessageDialog *dialog,
                   const char       *response,
                   Work             *work)
{
  g_autoptr (GError) error = NULL;

  if (!g_str_equal (response, "issue"))
    return;
  if (hd_decision_issue (store_of (work), work->id, &error))
    say (work, _("The decision is issued"));
  else
    hd_feedback_error (work->widget, _("The decision cannot be issued yet"), error);
}

void
hd_decision_issue_show (GtkWidget *widget,
                        HdContext *context,
                        gint64     decision)
{
  HdStore *store = hd_context_store (context);
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_DECISION, decision, NULL);
  g_autoptr (GHashTable) totals = hd_decision_totals (store, NULL);
  const HdDecisionTotal *total = totals != NULL ? g_hash_table_lookup (totals, &decision) : NULL;
  guint n = total != NULL ? total->subjects : 0;
  g_autofree char *reference = NULL;
  g_autofree char *heading = NULL;
  g_autofree char *body = NULL;
  g_autoptr (GError) error = NULL;
  AdwMessageDialog *dialog;
  Work *work;

  if (record == NULL)
    return;
  /* Nobody wants to say yes first and be told then what is missing. */
  if (!hd_decision_may_issue (store, decision, &error)) {
    hd_feedback_error (widget, _("The decision cannot be issued yet"), error);
    return;
  }
  reference = hd_decision_reference (HD_DECISION (record));
  heading = *reference != '\0' ? g_strdup_printf (_("Issue Decision %s?"), reference) : g_strdup (_("Issue the Decision?"));
  body = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       "%u subject is commended, and number, date, signer and subjects are locked. Until tonight Ctrl+Z takes it back.",
                                       "%u subjects are commended, and number, date, signer and subjects are locked. Until tonight Ctrl+Z takes it back.",
                                       n), n);
  work = work_new (widget, context, decision);
  dialog = hd_feedback_dialog (widget, heading, body);
  adw_message_dialog_add_responses (dialog, "cancel", _("_Cancel"), "issue", _("_Issue"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "issue", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (dialog, "issue");
  adw_message_dialog_set_close_response (dialog, "cancel");
  g_object_set_data_full (G_OBJECT (dialog), "work", work, work_free);
  g_signal_connect (dialog, "response", G_CALLBACK (issue_response_cb), work);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* The decision that takes back, as the rows above the list say. */
static HdRecord *
make_revocation (Work    *work,
                 GError **error)
{
  g_autoptr (HdRecord) award = hd_store_get (store_of (work), HD_TYPE_DECISION, work->id, error);
  g_autoptr (HdRecord) decision = NULL;
  g_autofree char *iso = NULL;
  gint64 number;

  if (award == NULL || !take_number (work->entries[0], &number, error))
    return NULL;
  if (!hd_date_parse (gtk_editable_get_text (GTK_EDITABLE (work->entries[2])), &iso) || strlen (iso) != 10) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("Enter the day of the decision, as in 10/6/2024"));
    return NULL;
  }
  decision = hd_decision_revocation (store_of (work), HD_DECISION (award), g_ascii_strtoll (iso, NULL, 10));
  hd_record_set_int (decision, HD_DECISION_NUMBER, number);
  hd_record_set_text (decision, HD_DECISION_SYMBOL, gtk_editable_get_text (GTK_EDITABLE (work->entries[1])));
  hd_record_set_text (decision, HD_DECISION_ISSUED, iso);
  hd_record_set_text (decision, HD_DECISION_GROUND, gtk_editable_get_text (GTK_EDITABLE (work->entries[3])));
  return g_steal_pointer (&decision);
}

static gboolean
revoke_done_cb (HdCheckList  *list,
                GArray       *ids,
                gpointer      data,
                GError      **error)
{
  Work *work = data;
  g_autoptr (HdRecord) decision = make_revocation (work, error);
  g_autofree char *reference = NULL;
  g_autofree char *label = NULL;

  if (decision == NULL)
    return FALSE;
  reference = hd_decision_reference (HD_DECISION (decision));
  label = g_strdup_printf (_("Revoke by decision %s"), reference);
  if (!hd_store_begin (store_of (work), label, error))
    return FALSE;
  if (!hd_store_save (store_of (work), decision, error) ||
      !hd_decision_revoke (store_of (work), hd_record_id (decision), (const gint64 *) ids->data, ids->len, error)) {
    hd_store_rollback (store_of (work));
    return FALSE;
  }
  if (!hd_store_commit (store_of (work), error))
    return FALSE;
  say (work, _("The award is revoked"));
  return TRUE;
}

void
hd_decision_revoke_show (GtkWidget *widget,
                         HdContext *context,
                         gint64     decision)
{
  HdStore *store = hd_context_store (context);
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) award = hd_store_get (store, HD_TYPE_DECISION, decision, &error);
  g_autoptr (GPtrArray) lines = hd_decision_lines (store, decision, &error);
  g_autoptr (HdRecord) draft = NULL;
  g_autofree char *number = NULL;
  g_autofree char *today = hd_date_today ();
  g_autofree char *day = hd_date_format (today);
  GtkListBox *rows;
  HdCheckList *list;
  Work *work;

  if (award == NULL || lines == NULL) {
    hd_feedback_error (widget, _("The decision cannot be read"), error);
    return;
  }
  work = work_new (widget, context, decision);
  draft = hd_decision_revocation (store, HD_DECISION (award), g_ascii_strtoll (today, NULL, 10));
  number = g_strdup_printf ("%" PRId64, hd_record_int (draft, HD_DECISION_NUMBER));
  rows = new_rows ();
  work->entries[0] = add_entry (rows, _("Number of the decision that revokes"), number);
  work->entries[1] = add_entry (rows, _("Symbol"), hd_record_text (draft, HD_DECISION_SYMBOL));
  work->entries[2] = add_entry (rows, _("Date"), day);
  work->entries[3] = add_entry (rows, _("Ground of the revocation"), "");
  gtk_widget_set_margin_start (GTK_WIDGET (rows), 12);
  gtk_widget_set_margin_end (GTK_WIDGET (rows), 12);
  gtk_widget_set_margin_top (GTK_WIDGET (rows), 12);
  list = hd_check_list_new (widget, _("Revoke Awards"), _("_Revoke"), _("No award of this decision stands any more."), revoke_done_cb,
                            work, work_free);
  hd_check_list_set_hint (list, _("An award that was taken back leaves every count from the day of the decision on."));
  hd_check_list_set_form (list, GTK_WIDGET (rows));
  for (guint i = 0; i < lines->len; i++) {
    HdDecisionLine *line = g_ptr_array_index (lines, i);
    g_autofree char *subtitle = g_strdup_printf ("%s · %s", line->unit, line->award);

    if (*hd_record_text (line->nomination, HD_NOMINATION_REVOKED) == '\0')
      hd_check_list_add (list, hd_record_id (line->nomination), hd_record_text (line->nomination, HD_NOMINATION_FULL_NAME), subtitle, "",
                         0, FALSE);
  }
  hd_check_list_show (list);
}

void
hd_decision_units_show (GtkWidget *widget,
                        HdContext *context,
                        gint64     decision)
{
  g_autoptr (GPtrArray) totals = hd_decision_units (hd_context_store (context), decision, NULL);
  g_autoptr (GListStore) lines = g_list_store_new (HD_TYPE_LINE);
  gint64 money = 0;
  g_autofree char *sum = NULL;
  g_autofree char *words = NULL;

  for (guint i = 0; totals != NULL && i < totals->len; i++) {
    HdDecisionTotal *total = g_ptr_array_index (totals, i);
    g_autofree char *count = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%" PRId64 " subject", "%" PRId64 " subjects", total->subjects),
                                              total->subjects);
    g_autofree char *figure = hd_number_format (total->money);
    g_autoptr (HdLine) line = hd_line_new (NULL, total->name, count, figure);

    hd_line_set_record (line, "unit", total->unit);
    g_list_store_append (lines, line);
    money += total->money;
  }
  words = hd_money_in_words (money);
  {
    g_autofree char *figure = hd_number_format (money);

    sum = g_strdup_printf (_("Total: %s đồng (%s)"), figure, words);
  }
  hd_lines_window_show (widget, _("Money by Unit"), _("The decision is about nobody yet."), G_LIST_MODEL (lines), sum);
}

static gboolean
propose_done_cb (HdCheckList  *list,
                 GArray       *ids,
                 gpointer      data,
                 GError      **error)
{
  Work *work = data;
  g_autoptr (GPtrArray) chosen = g_ptr_array_new ();
  g_autoptr (GArray) made = NULL;
  g_autofree char *text = NULL;

  for (guint i = 0; i < ids->len; i++)
    g_ptr_array_add (chosen, g_ptr_array_index (work->groups, g_array_index (ids, gint64, i)));
  if ((made = hd_decision_propose (store_of (work), chosen, error)) == NULL)
    return FALSE;
  text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u draft made", "%u drafts made", made->len), made->len);
  say (work, text);
  gtk_widget_activate_action (work->widget, "win.show-record", "(sx)", "decision", g_array_index (made, gint64, 0));
  return TRUE;
}

void
hd_decision_propose_show (GtkWidget *widget,
                          HdContext *context)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) groups = hd_decision_groups (hd_context_store (context), 0, &error);
  HdCheckList *list;
  Work *work;

  if (groups == NULL) {
    hd_feedback_error (widget, _("The dossiers cannot be read"), error);
    return;
  }
  work = work_new (widget, context, 0);
  work->groups = g_ptr_array_ref (groups);
  list = hd_check_list_new (widget, _("Propose Decisions"), _("Make _Drafts"),
                            _("No dossier stands where a decision is made. Lead them there in the room of nominations or of meetings."),
                            propose_done_cb, work, work_free);
  hd_check_list_set_hint (list, _("One draft for each award out of each meeting. The drafts can be changed, and all of them undone in one step."));
  for (guint i = 0; i < groups->len; i++) {
    HdDecisionGroup *group = g_ptr_array_index (groups, i);
    g_autofree char *count = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u subject", "%u subjects", group->nominations->len),
                                              group->nominations->len);
    /* What another level decides is not chosen by itself. */
    g_autofree char *meeting = group->meeting != 0 ? hd_store_label (hd_context_store (context), "meeting", group->meeting)
                                                   : g_strdup (_("without a meeting"));
    g_autofree char *subtitle = hd_text_parts (count, meeting, group->authority, group->ours ? "" : _("an award of another level"),
                                               group->unpriced > 0 ? _("no coefficient in the catalogue yet") : "", NULL);
    g_autofree char *money = hd_number_format (group->money);

    hd_check_list_add (list, i, group->title, subtitle, group->money > 0 ? money : "", group->money, group->ours);
  }
  hd_check_list_show (list);
}

static char *
setting_key (const char *name,
             int         year)
{
  return g_strdup_printf ("%s.%d", name, year);
}

static gboolean
save_budget (Work    *work,
             GError **error)
{
  int year = (int) work->id;
  g_autofree char *budget_key = setting_key ("award_budget", year);
  g_autofree char *source_key = setting_key ("award_budget_source", year);
  g_autofree char *symbol = hd_decision_usual_symbol (store_of (work));
  g_autofree char *shared_key = g_strconcat ("decision_shared.", symbol, NULL);
  g_autofree char *label = g_strdup_printf (_("Award budget of %d"), year);
  g_autofree char *number = NULL;
  gint64 budget;

  if (!take_number (work->entries[0], &budget, error) || !hd_store_begin (store_of (work), label, error))
    return FALSE;
  number = g_strdup_printf ("%" PRId64, budget);
  if (hd_store_set_setting (store_of (work), budget_key, number, error) &&
      hd_store_set_setting (store_of (work), source_key, gtk_editable_get_text (GTK_EDITABLE (work->entries[1])), error) &&
      hd_store_set_setting (store_of (work), shared_key, gtk_switch_get_active (GTK_SWITCH (work->entries[2])) ? "1" : "", error))
    return hd_store_commit (store_of (work), error);
  hd_store_rollback (store_of (work));
  return FALSE;
}

static void
budget_response_cb (AdwMessageDialog *dialog,
                    const char       *response,
                    Work             *work)
{
  g_autoptr (GError) error = NULL;

  if (!g_str_equal (response, "apply"))
    return;
  if (save_budget (work, &error))
    say (work, _("The budget was saved"));
  else
    hd_feedback_error (work->widget, _("The budget could not be saved"), error);
}

void
hd_decision_budget_show (GtkWidget *widget,
                         HdContext *context)
{
  HdStore *store = hd_context_store (context);
  int year = hd_context_year (context);
  g_autofree char *budget_key = setting_key ("award_budget", year);
  g_autofree char *source_key = setting_key ("award_budget_source", year);
  g_autofree char *budget = hd_store_setting (store, budget_key, "0");
  g_autofree char *source = hd_store_setting (store, source_key, "");
  g_autofree char *symbol = hd_decision_usual_symbol (store);
  g_autofree char *shared_key = g_strconcat ("decision_shared.", symbol, NULL);
  g_autofree char *shared = hd_store_setting (store, shared_key, "");
  g_autofree char *number = hd_number_format (g_ascii_strtoll (budget, NULL, 10));
  g_autofree char *heading = g_strdup_printf (_("Award Budget of %d"), year);
  g_autofree char *title = g_strdup_printf (_("Other offices number in %s too"), symbol);
  GtkListBox *rows = new_rows ();
  GtkWidget *row = adw_action_row_new ();
  Work *work = work_new (widget, context, year);

  work->entries[0] = add_entry (rows, _("Money for awards (đồng)"), number);
  work->entries[1] = add_entry (rows, _("Source of the money"), source);
  work->entries[2] = gtk_switch_new ();
  gtk_widget_set_valign (work->entries[2], GTK_ALIGN_CENTER);
  gtk_switch_set_active (GTK_SWITCH (work->entries[2]), g_str_equal (shared, "1"));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), _("Then missing numbers are not told"));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), work->entries[2]);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), work->entries[2]);
  gtk_list_box_append (rows, row);
  gtk_window_present (GTK_WINDOW (rows_dialog (work, heading, _("Decisions that are issued are counted against it."), rows,
                                               G_CALLBACK (budget_response_cb))));
}

void
hd_decision_above_show (GtkWidget *widget,
                        HdContext *context)
{
  g_autofree char *today = hd_date_today ();
  g_autoptr (GPtrArray) waiting = hd_decisions_above (hd_context_store (context), today, NULL);
  g_autoptr (GListStore) lines = g_list_store_new (HD_TYPE_LINE);
  g_autofree char *sum = NULL;
  guint late = 0;

  for (guint i = 0; waiting != NULL && i < waiting->len; i++) {
    HdWaiting *row = g_ptr_array_index (waiting, i);
    g_autofree char *since = hd_date_format (row->since);
    g_autofree char *figure = row->days < 0 ? g_strdup (_("not known"))
                                            : g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%" PRId64 " day", "%" PRId64 " days", row->days),
                                                              row->days);
    g_autofree char *subtitle = hd_text_parts (row->unit, row->award, since, row->late ? _("too long without an answer") : "", NULL);
    g_autoptr (HdLine) line = hd_line_new (row->late ? "dialog-warning-symbolic" : "content-loading-symbolic", row->full_name, subtitle, figure);

    hd_line_set_record (line, "nomination", row->nomination);
    g_list_store_append (lines, line);
    late += row->late;
  }
  sum = g_strdup_printf (_("%u waiting, %u of them too long"), g_list_model_get_n_items (G_LIST_MODEL (lines)), late);
  hd_lines_window_show (widget, _("Waiting for the Level Above"), _("Nothing that was introduced upward waits for an answer."),
                        G_LIST_MODEL (lines), sum);
}
