/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The catalogue of awards, the chains that lead to them and the people who look alike, in the
 * window. */
#include "config.h"

#include <adwaita.h>

#include "app/alike-row.h"
#include "app/application.h"
#include "app/base-salaries.h"
#include "app/chains.h"
#include "app/form.h"
#include "app/line.h"
#include "app/merge-dialog.h"
#include "app/merge-fields.h"
#include "app/rooms.h"
#include "store/award.h"
#include "store/chain.h"
#include "store/nomination.h"
#include "store/text.h"
#include "store/unit.h"
#include "ui-fixture.h"

#define ODD_NAME "Nguyễn <b>Thị</b> & 'Ánh'"

typedef struct {
  char      *folder;
  HdStore   *store;
  GSettings *settings;
  HdContext *context;
  gint64     units[2];
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) units = NULL;

  fixture->store = new_council (&fixture->folder);
  fixture->settings = g_settings_new (HD_APPLICATION_ID);
  fixture->context = hd_context_new (fixture->store, fixture->settings);
  units = hd_store_get_all (fixture->store, HD_TYPE_UNIT, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (fixture->units); i++)
    fixture->units[i] = hd_record_id (g_ptr_array_index (units, i));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  close_window (NULL, fixture->context, fixture->settings);
  remove_council (fixture->store, fixture->folder);
}

static HdForm *
make_form (Fixture *fixture,
           GType    type)
{
  return HD_FORM (g_object_ref_sink (g_object_new (type, "context", fixture->context, NULL)));
}

static GtkWidget *
field_widget (HdForm *form,
              guint   field)
{
  return hd_form_field_widget (hd_form_field (form, field));
}

static void
type_text (HdForm     *form,
           guint       field,
           const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (field_widget (form, field)), text);
}

/* The first button below a widget with this label. (nullable) */
static GtkWidget *
find_button (GtkWidget  *widget,
             const char *label)
{
  if (GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_button (child, label);

    if (found != NULL)
      return found;
  }
  return NULL;
}

static gint64
make_subject (Fixture    *fixture,
              const char *name,
              const char *birth,
              guint       unit)
{
  g_autoptr (HdRecord) subject = g_object_new (HD_TYPE_SUBJECT, "kind", "individual", "full-name", name, "birth", birth,
                                               "unit", fixture->units[unit], NULL);
  g_autoptr (GError) error = NULL;

  hd_store_save (fixture->store, subject, &error);
  g_assert_no_error (error);
  return hd_record_id (subject);
}

/* Each field flagged for the form has a widget of that id, of the right sort. */
static void
test_fields (Fixture       *fixture,
             gconstpointer  data)
{
  GType types[] = { hd_award_form_form_get_type (), hd_base_salary_form_get_type () };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++) {
    HdForm *form = make_form (fixture, types[i]);
    guint n;
    const HdField *fields = hd_record_type_fields (HD_FORM_GET_CLASS (form)->record_type, &n);

    for (guint f = 0; f < n; f++)
      if (fields[f].flags & HD_FIELD_FORM) {
        g_test_message ("%s", fields[f].name);
        g_assert_true (hd_form_field_fits (&fields[f], part (form, fields[f].name)));
      }
    g_assert_finalize_object (form);
  }
}

static const struct { const char *typed; gint64 kept; const char *shown; } coefficients[] = {   /* kept -1: refused */
  { "0,15", 15, "0,15" }, { "0.3", 30, "0,3" }, { "1,50", 150, "1,5" }, { "2", 200, "2" }, { "", 0, "" },
  { "0,155", -1, "0,155" }, { "một", -1, "một" }, { "-1", -1, "-1" }, { "5000", -1, "5000" },
};

/* A coefficient is typed and shown with a comma, and kept in hundredths. */
static void
test_coefficient (Fixture       *fixture,
                  gconstpointer  data)
{
  HdForm *form = make_form (fixture, hd_award_form_form_get_type ());

  for (guint i = 0; i < G_N_ELEMENTS (coefficients); i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (HdRecord) template = g_object_new (HD_TYPE_AWARD_FORM, "type", "form", NULL);
    gboolean refused = coefficients[i].kept < 0;

    g_test_message ("%s", coefficients[i].typed);
    hd_form_start (form, template, TRUE, NULL);
    type_text (form, HD_AWARD_FORM_NAME, ODD_NAME);
    type_text (form, HD_AWARD_FORM_COEFFICIENT, coefficients[i].typed);
    g_assert_cmpint (hd_form_save (form, &error), ==, !refused);
    g_assert_cmpint (hd_form_field_is_marked (hd_form_field (form, HD_AWARD_FORM_COEFFICIENT)), ==, refused);
    g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (field_widget (form, HD_AWARD_FORM_COEFFICIENT))), ==, coefficients[i].shown);
    if (!refused) {
      g_autofree char *displayed = hd_context_display (fixture->context, hd_form_record (form), HD_AWARD_FORM_COEFFICIENT);

      g_assert_cmpint (hd_record_int (hd_form_record (form), HD_AWARD_FORM_COEFFICIENT), ==, coefficients[i].kept);
      g_assert_cmpstr (displayed, ==, coefficients[i].shown);
    }
    hd_form_revert (form);
  }
  g_assert_finalize_object (form);
}

/* The form says what the coefficients come to, and what was not compared with the law. */
static void
test_money (Fixture       *fixture,
            gconstpointer  data)
{
  HdForm *form = make_form (fixture, hd_award_form_form_get_type ());
  g_autofree char *today = hd_date_today ();
  gint64 salary = hd_base_salary_on (fixture->store, today);
  g_autofree char *money = hd_number_format (hd_award_money (15, salary));
  GtkWidget *collective = part (form, "for_collective");
  g_autoptr (HdRecord) template = g_object_new (HD_TYPE_AWARD_FORM, "type", "form", "subject-kinds", "individual,collective", NULL);
  g_autoptr (GError) error = NULL;

  /* The shipped rules came with the plan. */
  g_assert_cmpint (salary, >, 0);
  hd_form_start (form, template, TRUE, NULL);
  g_assert_cmpstr (adw_action_row_get_subtitle (part (form, "example")), ==, "No coefficient yet");
  type_text (form, HD_AWARD_FORM_NAME, "Giấy khen");
  type_text (form, HD_AWARD_FORM_COEFFICIENT, "0,15");
  g_assert_nonnull (strstr (adw_action_row_get_subtitle (part (form, "example")), money));
  g_assert_true (gtk_widget_get_visible (part (form, "unverified")));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (field_widget (form, HD_AWARD_FORM_VERIFIED)), TRUE);
  g_assert_false (gtk_widget_get_visible (part (form, "unverified")));

  type_text (form, HD_AWARD_FORM_PRIOR_FORMS, "CDTDUT, KHONG");
  g_assert_nonnull (strstr (adw_action_row_get_subtitle (part (form, "prior_names")), "Công dân Thủ đô ưu tú"));
  g_assert_nonnull (strstr (adw_action_row_get_subtitle (part (form, "prior_names")), "“KHONG”"));

  g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (collective)));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (collective), FALSE);
  gtk_check_button_set_active (part (form, "for_household"), TRUE);
  g_assert_true (hd_form_save (form, &error));
  g_assert_cmpstr (hd_record_text (hd_form_record (form), HD_AWARD_FORM_SUBJECT_KINDS), ==, "individual,household");
  g_assert_finalize_object (form);
}

static void
test_salaries (Fixture       *fixture,
               gconstpointer  data)
{
  GtkWindow *window = g_object_ref_sink (GTK_WINDOW (gtk_window_new ()));
  GtkWindow *dialog;
  GtkWidget *list, *row;
  gint64 before = hd_store_count (fixture->store, HD_TYPE_BASE_SALARY);

  dialog = hd_base_salaries_show (GTK_WIDGET (window), fixture->context);
  list = part (dialog, "list");
  row = gtk_widget_get_first_child (list);
  g_assert_true (g_str_has_prefix (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), "2.530.000 đồng"));
  g_assert_true (g_str_has_prefix (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), "Not compared with the law"));
  {
    g_autoptr (GPtrArray) all = hd_store_get_all (fixture->store, HD_TYPE_BASE_SALARY, NULL);

    gtk_widget_activate_action (GTK_WIDGET (dialog), "salaries.delete", "x", hd_record_id (g_ptr_array_index (all, 0)));
  }
  settle ();
  g_assert_cmpint (hd_store_count (fixture->store, HD_TYPE_BASE_SALARY), ==, before - 1);
  g_assert_true (hd_store_undo (fixture->store, NULL, NULL));
  g_assert_cmpint (hd_store_count (fixture->store, HD_TYPE_BASE_SALARY), ==, before);
  gtk_window_destroy (dialog);
  gtk_window_destroy (window);
  g_object_unref (window);
}

/* Types the name of somebody who is there, in another unit. */
static GtkWidget *
type_alike (Fixture    *fixture,
            HdForm     *form,
            const char *name)
{
  g_autoptr (HdRecord) template = g_object_new (HD_TYPE_NOMINATION, "kind", "individual", "status", "received", "year", (gint64) 2024,
                                                "unit", fixture->units[1], NULL);

  hd_form_start (form, template, TRUE, NULL);
  type_text (form, HD_NOMINATION_FULL_NAME, name);
  for (guint i = 0; i < 4; i++)
    settle ();
  return part (form, "alike_row");
}

/* While a name is typed the form says who holds what; both answers are kept. */
static void
test_alike (Fixture       *fixture,
            gconstpointer  data)
{
  HdForm *form = make_form (fixture, hd_nomination_form_get_type ());
  gint64 there = make_subject (fixture, ODD_NAME, "1975", 0), nomination;
  g_autoptr (HdRecord) award = g_object_new (HD_TYPE_AWARD, "subject", there, "title", "Giấy khen <b>", "year", (gint64) 2023,
                                             "deed", "Cứu người đuối nước", NULL);
  g_autoptr (GError) error = NULL;
  GtkWidget *row;

  g_assert_true (hd_store_save (fixture->store, award, NULL));
  row = type_alike (fixture, form, "Trần Văn Bình");
  g_assert_false (gtk_widget_get_visible (row));

  row = type_alike (fixture, form, ODD_NAME);
  g_assert_true (gtk_widget_get_visible (row));
  g_assert_nonnull (strstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), "1975"));
  g_assert_nonnull (strstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), "Giấy khen <b> 2023 · same deed?"));
  g_signal_emit_by_name (find_button (row, "Same Person"), "clicked");
  g_assert_false (gtk_widget_get_visible (find_button (row, "Same Person")));
  g_assert_true (hd_form_save (form, &error));
  g_assert_no_error (error);
  g_assert_cmpint (hd_record_int (hd_form_record (form), HD_NOMINATION_SUBJECT), ==, there);

  row = type_alike (fixture, form, ODD_NAME);
  type_text (form, HD_NOMINATION_BIRTH, "1975-03");
  {
    GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (field_widget (form, HD_NOMINATION_ACHIEVEMENT)));

    gtk_text_buffer_set_text (buffer, "Hiến máu nhân đạo", -1);
  }
  for (guint i = 0; i < 4; i++)
    settle ();
  g_assert_nonnull (strstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), "another deed"));
  g_signal_emit_by_name (find_button (row, "Different People"), "clicked");
  g_assert_false (gtk_widget_get_visible (row));
  g_assert_true (hd_form_save (form, &error));
  g_assert_no_error (error);
  nomination = hd_record_int (hd_form_record (form), HD_NOMINATION_SUBJECT);
  g_assert_cmpint (nomination, !=, there);
  g_assert_true (hd_subject_told_apart (fixture->store, nomination, there));
  /* One step, with the nomination. */
  g_assert_true (hd_store_undo (fixture->store, NULL, NULL));
  g_assert_false (hd_subject_told_apart (fixture->store, nomination, there));
  g_assert_finalize_object (form);
}

/* The pair that the list has selected is the pair that is compared. */
static void
assert_shown (HdStore   *store,
              GtkWindow *dialog)
{
  GtkSingleSelection *selection = GTK_SINGLE_SELECTION (gtk_list_view_get_model (part (dialog, "pair_view")));
  HdLine *line = gtk_single_selection_get_selected_item (selection);
  HdSubjectPair *pair = hd_line_data (line);
  g_autofree char *name = hd_store_label (store, "subject", pair->first);
  /* The second row is that of the name; a choice where the two are spelt differently. */
  GtkWidget *cell = gtk_grid_get_child_at (GTK_GRID (adw_bin_get_child (part (dialog, "fields"))), 1, 1);

  if (GTK_IS_CHECK_BUTTON (cell))
    cell = gtk_check_button_get_child (GTK_CHECK_BUTTON (cell));
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (cell)), ==, name);
}

static void
test_merge (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWindow *window = g_object_ref_sink (GTK_WINDOW (gtk_window_new ()));
  gint64 first = make_subject (fixture, ODD_NAME, "1975-01-02", 0), second = make_subject (fixture, ODD_NAME, "1975-01-02", 1);
  GtkWindow *dialog;
  GtkSingleSelection *selection;
  GtkWidget *unit;
  g_autoptr (HdRecord) kept = NULL;
  gint64 merge;

  make_subject (fixture, "Trần Thị Mai", "1980", 0);
  make_subject (fixture, "Trần Thị Mai", "1980", 1);
  make_subject (fixture, "Lê Hoà", "1981", 0);
  make_subject (fixture, "Lê Hòa", "1981", 1);
  dialog = hd_merge_dialog_show (GTK_WIDGET (window), fixture->context, 0, 0);
  for (guint i = 0; i < 4; i++)
    settle ();
  g_assert_cmpstr (gtk_stack_get_visible_child_name (part (dialog, "state")), ==, "pairs");
  selection = GTK_SINGLE_SELECTION (gtk_list_view_get_model (part (dialog, "pair_view")));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (selection)), ==, 3);
  for (guint i = 3; i > 0; i--) {
    gtk_single_selection_set_selected (selection, i - 1);
    assert_shown (fixture->store, dialog);
  }

  /* Only the unit differs: the second's is taken. */
  unit = gtk_grid_get_child_at (GTK_GRID (adw_bin_get_child (part (dialog, "fields"))), 2, 3);
  g_assert_true (GTK_IS_CHECK_BUTTON (unit));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (unit), TRUE);
  gtk_widget_activate_action (GTK_WIDGET (dialog), "merge.merge", NULL);
  kept = hd_store_get (fixture->store, HD_TYPE_SUBJECT, MIN (first, second), NULL);
  g_assert_cmpint (hd_record_int (kept, HD_SUBJECT_UNIT), ==, fixture->units[1]);
  g_assert_cmpint (hd_store_count (fixture->store, HD_TYPE_SUBJECT), ==, 5);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (selection)), ==, 2);
  assert_shown (fixture->store, dialog);

  gtk_widget_activate_action (GTK_WIDGET (dialog), "merge.skip", NULL);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (selection)), ==, 1);
  gtk_widget_activate_action (GTK_WIDGET (dialog), "merge.apart", NULL);
  g_assert_cmpint (hd_store_count (fixture->store, HD_TYPE_SUBJECT_DISTINCT), ==, 1);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (part (dialog, "state")), ==, "none");
  /* What was done here can be undone here, and everything is compared again. */
  gtk_widget_activate_action (GTK_WIDGET (dialog), "merge.undo", NULL);
  for (guint i = 0; i < 4; i++)
    settle ();
  g_assert_cmpint (hd_store_count (fixture->store, HD_TYPE_SUBJECT_DISTINCT), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (selection)), ==, 2);

  {
    g_autoptr (GPtrArray) merges = hd_store_get_all (fixture->store, HD_TYPE_SUBJECT_MERGE, NULL);

    merge = hd_record_id (g_ptr_array_index (merges, 0));
  }
  g_assert_true (gtk_widget_get_visible (part (dialog, "merge_list")));
  gtk_widget_activate_action (GTK_WIDGET (dialog), "merge.split", "x", merge);
  for (guint i = 0; i < 4; i++)
    settle ();
  g_assert_cmpint (hd_store_count (fixture->store, HD_TYPE_SUBJECT), ==, 6);
  g_assert_false (gtk_widget_get_visible (part (dialog, "merge_list")));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (selection)), ==, 3);
  gtk_window_destroy (dialog);

  /* Of one pair: the window closes when it is dealt with. */
  dialog = hd_merge_dialog_show (GTK_WIDGET (window), fixture->context, second, first);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (part (dialog, "state")), ==, "pairs");
  g_assert_false (gtk_widget_get_visible (part (dialog, "pair_pane")));
  gtk_widget_activate_action (GTK_WIDGET (dialog), "merge.merge", NULL);
  settle ();
  g_clear_object (&kept);
  kept = hd_store_get (fixture->store, HD_TYPE_SUBJECT, second, NULL);
  g_assert_nonnull (kept);
  gtk_window_destroy (window);
  settle ();
  g_object_unref (window);
}

static gint64
make_nomination (Fixture    *fixture,
                 const char *name)
{
  g_autoptr (HdRecord) nomination = g_object_new (HD_TYPE_NOMINATION, "kind", "individual", "status", "received", "full-name", name,
                                                  "year", (gint64) 2024, "unit", fixture->units[0], NULL);
  g_autoptr (GError) error = NULL;

  hd_store_save (fixture->store, nomination, &error);
  g_assert_no_error (error);
  return hd_record_id (nomination);
}

static gint64
chain_of (Fixture *fixture,
          gint64   nomination)
{
  g_autoptr (HdRecord) record = hd_store_get (fixture->store, HD_TYPE_NOMINATION, nomination, NULL);

  return hd_record_int (record, HD_NOMINATION_CHAIN);
}

/* A chain that dossiers run on is not changed under them: its successor is. */
static void
test_chains (Fixture       *fixture,
             gconstpointer  data)
{
  gint64 id = make_nomination (fixture, ODD_NAME);
  gint64 chains = hd_store_count (fixture->store, HD_TYPE_CHAIN);
  gint64 chain = chain_of (fixture, id);
  GtkWindow *window = g_object_ref_sink (GTK_WINDOW (gtk_window_new ()));
  GtkWindow *dialog = hd_chains_show (GTK_WIDGET (window), fixture->context);
  guint rows = 0;

  settle ();
  g_assert_cmpint (chain, !=, 0);
  for (GtkWidget *row = gtk_widget_get_first_child (part (dialog, "list")); row != NULL; row = gtk_widget_get_next_sibling (row)) {
    rows++;
    if (*(gint64 *) g_object_get_data (G_OBJECT (row), "chain") == chain)
      gtk_list_box_select_row (part (dialog, "list"), GTK_LIST_BOX_ROW (row));
  }
  g_assert_cmpuint (rows, ==, chains);
  settle ();
  gtk_widget_activate_action (GTK_WIDGET (dialog), "chains.edit", "(sx)", "chain", chain);
  g_assert_nonnull (find_window ("AdwMessageDialog"));
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (find_window ("AdwMessageDialog")), "renew");
  settle ();
  g_assert_cmpint (hd_store_count (fixture->store, HD_TYPE_CHAIN), ==, chains + 1);
  g_assert_cmpint (chain_of (fixture, id), ==, chain);
  gtk_widget_activate_action (GTK_WIDGET (dialog), "chains.undo", NULL);
  settle ();
  g_assert_cmpint (hd_store_count (fixture->store, HD_TYPE_CHAIN), ==, chains);
  gtk_window_destroy (dialog);
  gtk_window_destroy (window);
  g_object_unref (window);
  settle ();
}

int
main (int    argc,
      char **argv)
{
  start_ui_tests (&argc, &argv);

  g_test_add ("/awards/fields", Fixture, NULL, set_up, test_fields, tear_down);
  g_test_add ("/awards/coefficient", Fixture, NULL, set_up, test_coefficient, tear_down);
  g_test_add ("/awards/money", Fixture, NULL, set_up, test_money, tear_down);
  g_test_add ("/awards/base-salaries", Fixture, NULL, set_up, test_salaries, tear_down);
  g_test_add ("/nomination/alike", Fixture, NULL, set_up, test_alike, tear_down);
  g_test_add ("/subject/merge-dialog", Fixture, NULL, set_up, test_merge, tear_down);
  g_test_add ("/chains/successor-is-changed", Fixture, NULL, set_up, test_chains, tear_down);
  return g_test_run ();
}
