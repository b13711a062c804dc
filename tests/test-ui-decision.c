/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The room of decisions, built in process on a real file. */
#include "config.h"

#include <adwaita.h>
#include <inttypes.h>

#include "app/application.h"
#include "app/check-list.h"
#include "app/decision-dialogs.h"
#include "app/form.h"
#include "app/page.h"
#include "app/rooms.h"
#include "store/award.h"
#include "store/certificate.h"
#include "store/decision.h"
#include "store/unit.h"
#include "ui-fixture.h"

typedef struct {
  char      *folder;
  HdStore   *store;
  GSettings *settings;
  HdContext *context;
  gint64     unit;
  gint64     award;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) units = NULL;
  g_autoptr (GPtrArray) awards = NULL;

  fixture->store = new_council (&fixture->folder);
  fixture->settings = g_settings_new (HD_APPLICATION_ID);
  fixture->context = hd_context_new (fixture->store, fixture->settings);
  units = hd_store_get_all (fixture->store, HD_TYPE_UNIT, &error);
  fixture->unit = hd_record_id (g_ptr_array_index (units, 0));
  awards = hd_store_find (fixture->store, HD_TYPE_AWARD_FORM, "code", "GK", &error);
  g_assert_cmpuint (awards->len, ==, 1);
  fixture->award = hd_record_id (g_ptr_array_index (awards, 0));
}

/* A busy machine may take longer than that. */
#define assert_soon(condition)                                                                     \
  G_STMT_START {                                                                                   \
    for (gint64 end_ = g_get_monotonic_time () + 10 * G_USEC_PER_SEC; !(condition) && g_get_monotonic_time () < end_;) \
      if (!g_main_context_iteration (NULL, FALSE))                                                 \
        g_usleep (2000);                                                                           \
    g_assert_true (condition);                                                                     \
  } G_STMT_END

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  close_window (NULL, fixture->context, fixture->settings);
  remove_council (fixture->store, fixture->folder);
}

/* So many dossiers that the council has chosen, with names that are no markup. */
static void
add_chosen (Fixture    *fixture,
            guint       n,
            const char *name)
{
  g_autoptr (GError) error = NULL;

  hd_store_begin (fixture->store, "chosen", &error);
  g_assert_no_error (error);
  for (guint i = 0; i < n; i++) {
    g_autofree char *full = g_strdup_printf ("%s %u", name, i + 1);

    save_record (fixture->store, g_object_new (HD_TYPE_NOMINATION, "kind", "individual", "full-name", full, "unit", fixture->unit, "award-form", fixture->award,
                                               "year", G_GINT64_CONSTANT (2024), "received", "2024-01-15", "status", "chosen", NULL));
  }
  hd_store_commit (fixture->store, &error);
  g_assert_no_error (error);
}

static GtkWidget *
show_page (Fixture  *fixture,
           HdPage  **page)
{
  GtkWidget *window;

  *page = HD_PAGE (open_page (hd_decision_page_get_type (), fixture->context, 1100, 720, &window));
  return window;
}

static guint
n_lines (HdForm *form)
{
  return g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (part (form, "subject_view")))));
}

static gboolean
has_dialog (GtkWidget *window)
{
  g_autoptr (GList) all = gtk_window_list_toplevels ();

  for (GList *l = all; l != NULL; l = l->next)
    if (gtk_window_get_transient_for (l->data) == GTK_WINDOW (window))
      return TRUE;
  return FALSE;
}

/* The window that stands above the given one: a dialog just opened. */
static GtkWindow *
top_dialog (GtkWidget *window)
{
  g_autoptr (GList) all = gtk_window_list_toplevels ();

  for (GList *l = all; l != NULL; l = l->next)
    if (gtk_window_get_transient_for (l->data) == GTK_WINDOW (window))
      return l->data;
  g_error ("No dialog above the window");
}

static gint64
make_decision (Fixture    *fixture,
               const char *title)
{
  g_autoptr (GArray) ready = hd_decision_ready (fixture->store, 0, NULL);
  g_autoptr (GError) error = NULL;
  gint64 id = save_record (fixture->store, g_object_new (HD_TYPE_DECISION, "kind", "award", "number", G_GINT64_CONSTANT (2), "symbol", "QĐ-UBND",
                                                         "year", G_GINT64_CONSTANT (2024), "title", title, "issued", "2024-03-08", "signer", "Nguyễn Mạnh Hà", NULL));

  hd_decision_add (fixture->store, id, (const gint64 *) ready->data, ready->len, &error);
  g_assert_no_error (error);
  return id;
}

/* Each field flagged for the form has a widget of that id, of the right sort. */
static void
test_fields (Fixture       *fixture,
             gconstpointer  data)
{
  HdForm *form = HD_FORM (g_object_ref_sink (g_object_new (hd_decision_form_get_type (), "context", fixture->context, NULL)));
  guint n;
  const HdField *fields = hd_record_type_fields (HD_TYPE_DECISION, &n);

  for (guint i = 0; i < n; i++)
    if (fields[i].flags & HD_FIELD_FORM) {
      g_test_message ("%s", fields[i].name);
      g_assert_true (hd_form_field_fits (&fields[i], GTK_WIDGET (part (form, fields[i].name))));
    }
  g_assert_finalize_object (form);
}

/* An empty register, and a new decision with the next number of its series. */
static void
test_new (Fixture       *fixture,
          gconstpointer  data)
{
  HdPage *page;
  GtkWidget *window = show_page (fixture, &page);
  HdForm *form = hd_page_form (page);
  GtkEditable *number = GTK_EDITABLE (part (form, "number"));
  g_autoptr (GError) error = NULL;

  gtk_widget_activate_action (GTK_WIDGET (page), "page.new", NULL);
  settle ();
  g_assert_cmpstr (gtk_editable_get_text (number), ==, "1");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (part (form, "symbol"))), ==, "QĐ-UBND");
  gtk_editable_set_text (GTK_EDITABLE (part (form, "title")), "Khen <b>Thị</b> & 'Ánh'");
  hd_form_save (form, &error);
  g_assert_no_error (error);
  settle ();
  gtk_widget_activate_action (GTK_WIDGET (page), "page.new", NULL);
  g_assert_cmpstr (gtk_editable_get_text (number), ==, "2");
  hd_form_revert (form);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Five hundred subjects with names of 200 characters; issued, locked, undone. */
static void
test_issue (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GString) name = g_string_new ("<b>&'");
  gint64 id;
  HdPage *page;
  GtkWidget *window;
  HdForm *form;
  AdwMessageDialog *dialog;
  g_autofree char *label = NULL;
  g_autoptr (GError) error = NULL;

  while (g_utf8_strlen (name->str, -1) < 190)
    g_string_append (name, " Nguyễn Thị");
  add_chosen (fixture, 500, name->str);
  id = make_decision (fixture, "Khen <b>Thị</b> & 'Ánh'");
  window = show_page (fixture, &page);
  form = hd_page_form (page);
  hd_page_select (page, id);
  gtk_stack_set_visible_child_name (GTK_STACK (part (form, "stack")), "subjects");
  assert_soon (n_lines (form) == 500);
  g_assert_true (gtk_editable_get_editable (GTK_EDITABLE (part (form, "number"))));

  gtk_widget_activate_action (GTK_WIDGET (form), "decision.issue", NULL);
  settle ();
  dialog = ADW_MESSAGE_DIALOG (top_dialog (window));
  g_assert_nonnull (strstr (adw_message_dialog_get_body (dialog), "500"));
  adw_message_dialog_response (dialog, "issue");
  settle ();
  {
    g_autoptr (HdRecord) decision = hd_store_get (fixture->store, HD_TYPE_DECISION, id, NULL);

    g_assert_cmpstr (hd_record_text (decision, HD_DECISION_STATE), ==, "issued");
  }
  /* What was signed can be read and not typed over; the notes can. */
  assert_soon (!gtk_editable_get_editable (GTK_EDITABLE (part (form, "number"))));
  g_assert_false (gtk_editable_get_editable (GTK_EDITABLE (part (form, "signer"))));
  g_assert_true (gtk_text_view_get_editable (GTK_TEXT_VIEW (part (form, "note"))));
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (part (form, "issue_button"))));
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (part (form, "revoke_button"))));

  hd_store_undo (fixture->store, &label, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (label, "02/QĐ-UBND"));
  assert_soon (gtk_editable_get_editable (GTK_EDITABLE (part (form, "number"))));
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (part (form, "issue_button"))));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Every small window opens, says what it has, and closes, with something in it and without. */
static void
test_dialogs (Fixture       *fixture,
              gconstpointer  data)
{
  gint64 id;
  HdPage *page;
  GtkWidget *window;

  for (int full = 0; full < 2; full++) {
    g_autoptr (GArray) ready = NULL;

    if (full)
      add_chosen (fixture, 3, "Nguyễn <b>Thị</b> & 'Ánh'");
    id = save_record (fixture->store, g_object_new (HD_TYPE_DECISION, "kind", "award", "number", G_GINT64_CONSTANT (1) + full, "symbol", "QĐ-UBND", "year",
                                                    G_GINT64_CONSTANT (2024), "title", "Khen <i>&</i>", "issued", "2024-03-08", NULL));
    ready = hd_decision_ready (fixture->store, 0, NULL);
    window = show_page (fixture, &page);
    for (int i = 0; i < 6; i++) {
      switch (i) {
      case 0: hd_decision_add_show (GTK_WIDGET (page), fixture->context, id); break;
      case 1: hd_decision_propose_show (GTK_WIDGET (page), fixture->context); break;
      case 2: hd_decision_budget_show (GTK_WIDGET (page), fixture->context); break;
      case 3: hd_decision_above_show (GTK_WIDGET (page), fixture->context); break;
      case 4: hd_decision_units_show (GTK_WIDGET (page), fixture->context, id); break;
      default: hd_decision_revoke_show (GTK_WIDGET (page), fixture->context, id); break;
      }
      settle ();
      gtk_window_destroy (top_dialog (window));
    }
    if (full) {
      hd_decision_money_show (GTK_WIDGET (page), fixture->context, g_array_index (ready, gint64, 0));
      settle ();
      gtk_window_destroy (top_dialog (window));
    }
    gtk_window_destroy (GTK_WINDOW (window));
    settle ();
  }
}

/* Certificates of an issued decision: numbered after a question, then noted as printed. */
static void
test_certificates (Fixture       *fixture,
                   gconstpointer  data)
{
  HdPage *page;
  GtkWidget *window;
  HdForm *form;
  gint64 id;
  g_autoptr (GPtrArray) lines = NULL, printed = NULL;
  g_autoptr (GError) error = NULL;

  add_chosen (fixture, 3, "Nguyễn <b>Thị</b> & 'Ánh'");
  id = make_decision (fixture, "Khen");
  window = show_page (fixture, &page);
  form = hd_page_form (page);
  hd_page_select (page, id);
  assert_soon (n_lines (form) == 3);
  /* Nothing is numbered before it was issued. */
  gtk_widget_activate_action (GTK_WIDGET (form), "decision.certificates", NULL);
  settle ();
  g_assert_false (has_dialog (window));
  hd_decision_issue (fixture->store, id, &error);
  g_assert_no_error (error);
  assert_soon (!gtk_editable_get_editable (GTK_EDITABLE (part (form, "number"))));

  gtk_widget_activate_action (GTK_WIDGET (form), "decision.certificates", NULL);
  settle ();
  g_assert_nonnull (strstr (adw_message_dialog_get_body (ADW_MESSAGE_DIALOG (top_dialog (window))), "3"));
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (top_dialog (window)), "number");
  settle ();
  lines = hd_certificates_of (fixture->store, id, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < lines->len; i++)
    g_assert_cmpint (((HdCertificateLine *) g_ptr_array_index (lines, i))->number, ==, i + 1);

  /* All three are ticked, for none was printed. */
  g_assert_true (HD_IS_CHECK_LIST (top_dialog (window)));
  gtk_widget_activate_action (GTK_WIDGET (top_dialog (window)), "check-list.done", NULL);
  settle ();
  printed = hd_certificates_of (fixture->store, id, &error);
  for (guint i = 0; i < printed->len; i++)
    g_assert_cmpint (((HdCertificateLine *) g_ptr_array_index (printed, i))->prints, ==, 1);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* The bar says in words which number is missing, and goes when it is there. */
static void
test_problems (Fixture       *fixture,
               gconstpointer  data)
{
  HdPage *page;
  GtkWidget *window, *bar;

  hd_context_set_year (fixture->context, 2024);
  make_decision (fixture, "Khen");
  window = show_page (fixture, &page);
  bar = gtk_widget_get_first_child (GTK_WIDGET (gtk_widget_get_template_child (GTK_WIDGET (page), HD_TYPE_PAGE, "list_pane")));
  while (bar != NULL && !GTK_IS_INFO_BAR (bar))
    bar = gtk_widget_get_next_sibling (bar);
  g_assert_nonnull (bar);
  g_assert_true (gtk_widget_get_visible (bar));
  save_record (fixture->store, g_object_new (HD_TYPE_DECISION, "kind", "award", "number", G_GINT64_CONSTANT (1), "symbol", "QĐ-UBND",
                                             "year", G_GINT64_CONSTANT (2024), "title", "Khen", NULL));
  assert_soon (!gtk_widget_get_visible (bar));
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  start_ui_tests (&argc, &argv);
#define ADD(path, func) g_test_add ("/ui-decision/" path, Fixture, NULL, set_up, func, tear_down)
  ADD ("fields", test_fields);
  ADD ("new", test_new);
  ADD ("issue", test_issue);
  ADD ("dialogs", test_dialogs);
  ADD ("certificates", test_certificates);
  ADD ("problems", test_problems);
  return g_test_run ();
}
