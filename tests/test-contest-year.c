/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A whole contest of 132 entries, from a folder of files to the list of prizes: once in the
 * rooms of the window, once by the command line. Codes are random, so both go one way up to
 * the seal, where what they took in and hid is compared; from a copy of the sealed file on
 * they go apart again, and end in the same frozen text. */
#include "config.h"

#include <adwaita.h>
#include <glib/gstdio.h>
#include <inttypes.h>
#include <string.h>

#include "app/application.h"
#include "app/blind-text.h"
#include "app/intake-dialog.h"
#include "app/line.h"
#include "app/page.h"
#include "app/rooms.h"
#include "app/score-pane.h"
#include "app/score-row.h"
#include "ctl-fixture.h"
#include "store/result.h"
#include "store/text.h"
#include "ui-fixture.h"

#define ENTRIES 132
#define YEAR 2025
#define RECEIVED "01/03/2025"
#define PASSPHRASE "hoa đẹp năm hai nghìn"

static const char *const panel[] = { "Ngô Bảo Khanh", "Đỗ Thu Hương", "Lý Quốc Bình", "Vương Thị Liên", "Tạ Đình Phong" };

typedef struct {
  Fixture    base;      /* the council file of the window */
  char      *folder;    /* of the entries as they came */
  GSettings *settings;
  HdContext *context;
  GtkWidget *window;
  GtkWidget *page;
} Year;

/* What is due now: events, idle work, and workers that are asked for. */
static void
pump (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
wait_for (gboolean (*done) (Year *y), Year *y)
{
  for (guint i = 0; i < 4000 && !done (y); i++) {
    pump ();
    g_usleep (5000);
  }
  g_assert_true (done (y));
  pump ();
}

static HdStore *
store_of (Year *y)
{
  return y->base.store;
}

static gint64
contest_of (HdStore *store)
{
  return hd_contest_of_year (store, YEAR);
}

static void
show_room (Year *y, GType type)
{
  y->page = g_object_new (type, "context", y->context, NULL);
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (adw_window_get_content (ADW_WINDOW (y->window))), y->page);
  settle ();
}

/* The window above the room that holds a widget of a type, or is one; NULL if none does. */
static GtkWidget *
window_with (Year *y, GType type)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *l = windows; l != NULL; l = l->next) {
    guint n = 0;

    if (l->data != (gpointer) y->window && gtk_widget_get_visible (l->data) &&
        (G_TYPE_CHECK_INSTANCE_TYPE (l->data, type) || find_nth (l->data, type, &n) != NULL))
      return l->data;
  }
  return NULL;
}

static gboolean
has_message (Year *y)
{
  return window_with (y, ADW_TYPE_MESSAGE_DIALOG) != NULL;
}

/* Answers the message that is asked, once it is. */
static void
answer (Year *y, const char *response)
{
  GtkWidget *dialog;

  wait_for (has_message, y);
  dialog = window_with (y, ADW_TYPE_MESSAGE_DIALOG);
  g_test_message ("%s", adw_message_dialog_get_body (ADW_MESSAGE_DIALOG (dialog)));
  g_assert_true (adw_message_dialog_has_response (ADW_MESSAGE_DIALOG (dialog), response));
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), response);
  gtk_window_destroy (GTK_WINDOW (dialog));
  settle ();
}

/* The entries of an invented council, as files with the lines that people put above. */
static void
write_folder (Year *y)
{
  Result *made = run_ok (&y->base, "sample mau.hoadep --nominations 20 --entries 132 --seed 5");
  g_autofree char *path = g_build_filename (y->base.folder, "mau.hoadep", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (HdStore) sample = hd_store_open (path, HD_STORE_READ_ONLY, &error);
  g_autoptr (GPtrArray) contests = NULL, entries = NULL;

  g_assert_no_error (error);
  result_free (made);
  contests = hd_store_get_all (sample, HD_TYPE_CONTEST, &error);
  entries = hd_entries_of (sample, hd_record_id (g_ptr_array_index (contests, contests->len - 1)), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (entries->len, ==, ENTRIES);
  y->folder = g_build_filename (y->base.folder, "bai-du-thi", NULL);
  g_assert_cmpint (g_mkdir (y->folder, 0700), ==, 0);
  for (guint i = 0; i < entries->len; i++) {
    HdRecord *entry = g_ptr_array_index (entries, i);
    g_autoptr (HdRecord) whole = hd_store_get (sample, HD_TYPE_ENTRY, hd_record_id (entry), &error);
    g_autoptr (GPtrArray) authors = hd_entry_authors (sample, hd_record_id (entry), &error);
    HdRecord *author = g_ptr_array_index (authors, 0);
    g_autofree char *unit = hd_store_label (sample, "unit", hd_record_int (entry, HD_ENTRY_UNIT));
    g_autofree char *name = g_strdup_printf ("%s/bài %03u.txt", y->folder, i + 1);
    g_autofree char *text =
      g_strdup_printf ("BÀI DỰ THI\nHọ và tên: %s\nĐơn vị: %s\nĐịa chỉ: Số %u phố Nguyễn Sơn\nĐiện thoại: 09%08u\nEmail: tacgia%u@example.vn\n"
                       "Tên bài: %s\nViết về: %s\nĐịa chỉ nhân vật: %s\n\n%s\n",
                       hd_record_text (author, HD_AUTHOR_FULL_NAME), unit, i + 1, 12345678 + i * 7919, i + 1,
                       hd_record_text (entry, HD_ENTRY_TITLE), hd_record_text (entry, HD_ENTRY_SUBJECT_NAME), unit,
                       hd_record_text (whole, HD_ENTRY_BODY));

    g_assert_true (g_file_set_contents (name, text, -1, &error));
  }
}

static void
year_set_up (Year *y, gconstpointer data)
{
  g_autofree char *plan = g_build_filename (g_getenv ("HD_DATA"), "plans", "ke-hoach-26-2023.json", NULL);
  g_autofree char *line = g_strdup_printf ("new hoi-dong.hoadep --plan %s", plan);
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  GtkWidget *overlay = adw_toast_overlay_new ();

  fixture_set_up (&y->base, NULL);
  g_clear_object (&y->base.store);
  write_folder (y);
  result_free (run_ok (&y->base, line));
  path = g_build_filename (y->base.folder, "hoi-dong.hoadep", NULL);
  y->base.store = hd_store_open (path, HD_STORE_NO_BACKUP, &error);
  g_assert_no_error (error);
  y->settings = g_settings_new (HD_APPLICATION_ID);
  y->context = hd_context_new (y->base.store, y->settings);
  hd_context_set_year (y->context, YEAR);
  y->window = adw_window_new ();
  adw_window_set_content (ADW_WINDOW (y->window), overlay);
  gtk_window_set_default_size (GTK_WINDOW (y->window), 1280, 760);
  gtk_window_present (GTK_WINDOW (y->window));
}

static void
year_tear_down (Year *y, gconstpointer data)
{
  close_window (y->window, y->context, y->settings);
  remove_folder (y->folder);
  g_free (y->folder);
  fixture_tear_down (&y->base, NULL);
}

/* What was read of the entries, whose they are, and what is hidden in them. */
static char *
taken_in (HdStore *store)
{
  g_autoptr (GPtrArray) entries = hd_entries_of (store, contest_of (store), NULL);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < entries->len; i++) {
    g_autoptr (HdRecord) entry = hd_store_get (store, HD_TYPE_ENTRY, hd_record_id (g_ptr_array_index (entries, i)), NULL);
    g_autoptr (GPtrArray) authors = hd_entry_authors (store, hd_record_id (entry), NULL);
    g_autoptr (GPtrArray) masks = hd_masks_of (store, hd_record_id (entry), NULL);
    g_autofree char *masked = hd_mask_apply (hd_record_text (entry, HD_ENTRY_BODY), masks);

    g_string_append_printf (text, "%" PRId64 " %s %s %s %s %" PRId64, hd_record_int (entry, HD_ENTRY_NUMBER), hd_record_text (entry, HD_ENTRY_FILE_NAME),
                            hd_record_text (entry, HD_ENTRY_TITLE), hd_record_text (entry, HD_ENTRY_SUBJECT_NAME),
                            hd_record_text (entry, HD_ENTRY_STATE), hd_record_int (entry, HD_ENTRY_WORDS));
    for (guint a = 0; a < authors->len; a++)
      g_string_append_printf (text, " | %s %s %s", hd_record_text (g_ptr_array_index (authors, a), HD_AUTHOR_FULL_NAME),
                              hd_record_text (g_ptr_array_index (authors, a), HD_AUTHOR_PHONE), hd_record_text (g_ptr_array_index (authors, a), HD_AUTHOR_EMAIL));
    g_string_append_printf (text, "\n%s\n", masked);
  }
  return g_string_free (text, FALSE);
}

static gboolean
can_take (Year *y)
{
  GtkWidget *dialog = window_with (y, GTK_TYPE_COLUMN_VIEW);

  return dialog != NULL && g_object_get_data (G_OBJECT (dialog), "taken") == NULL && gtk_widget_get_sensitive (part (dialog, "take_button"));
}

static gboolean
was_taken (Year *y)
{
  return window_with (y, GTK_TYPE_COLUMN_VIEW) == NULL;
}

static void
take_in (Year *y)
{
  g_autoptr (GListStore) files = g_list_store_new (G_TYPE_FILE);
  g_autoptr (GFile) folder = g_file_new_for_path (y->folder);
  g_autoptr (GPtrArray) entries = NULL;
  GtkWidget *dialog;

  show_room (y, hd_contest_page_get_type ());
  gtk_widget_activate_action (y->page, "contests.from-rules", NULL);
  settle ();
  g_assert_cmpint (contest_of (store_of (y)), !=, 0);
  hd_context_set_contest (y->context, contest_of (store_of (y)));

  show_room (y, hd_entry_page_get_type ());
  g_list_store_append (files, folder);
  hd_intake_dialog_show (y->page, y->context, G_LIST_MODEL (files));
  wait_for (can_take, y);
  dialog = window_with (y, GTK_TYPE_COLUMN_VIEW);
  gtk_editable_set_text (GTK_EDITABLE (part (dialog, "day")), RECEIVED);
  settle ();
  gtk_widget_activate_action (dialog, "intake.take", NULL);
  wait_for (was_taken, y);
  entries = hd_entries_of (store_of (y), contest_of (store_of (y)), NULL);
  g_assert_cmpuint (entries->len, ==, ENTRIES);

  gtk_widget_activate_action (y->page, "page.check-all", NULL);
  settle ();
  gtk_widget_activate_action (y->page, "entries.valid", NULL);
  settle ();
}

static void
hide (Year *y)
{
  show_room (y, hd_blind_page_get_type ());
  for (guint i = 0; i < ENTRIES; i++) {
    g_autoptr (GArray) open = hd_masks_open (store_of (y), contest_of (store_of (y)), NULL);

    if (open->len == 0)
      break;
    gtk_widget_activate_action (y->page, "blind.next", NULL);
    pump ();
  }
}

static void
add_judges (Year *y)
{
  GtkWidget *tab;

  show_room (y, hd_judge_page_get_type ());
  tab = part (y->page, "panel");
  for (guint i = 0; i < G_N_ELEMENTS (panel); i++) {
    g_autoptr (GError) error = NULL;
    GtkWidget *form;

    gtk_widget_activate_action (tab, "panel.add", NULL);
    settle ();
    form = nth (window_with (y, hd_judge_form_get_type ()), hd_judge_form_get_type (), 0);
    gtk_editable_set_text (GTK_EDITABLE (gtk_widget_get_template_child (form, hd_judge_form_get_type (), "full_name")), panel[i]);
    g_assert_true (hd_form_save (HD_FORM (form), &error));
    g_assert_no_error (error);
    gtk_window_destroy (GTK_WINDOW (gtk_widget_get_root (form)));
    settle ();
  }
}

static gboolean
has_seal_dialog (Year *y)
{
  GtkWidget *dialog = window_with (y, GTK_TYPE_PASSWORD_ENTRY);

  dialog = dialog != NULL ? dialog : window_with (y, ADW_TYPE_PASSWORD_ENTRY_ROW);
  return dialog != NULL && g_object_get_data (G_OBJECT (dialog), "seal") != NULL && gtk_widget_get_visible (g_object_get_data (G_OBJECT (dialog), "seal"));
}

static gboolean
is_sealed (Year *y)
{
  return gtk_widget_get_visible (part (y->page, "sealed"));
}

static void
seal (Year *y)
{
  GtkWidget *dialog;

  show_room (y, hd_blind_page_get_type ());
  gtk_widget_activate_action (y->page, "blind.seal", NULL);
  wait_for (has_seal_dialog, y);
  dialog = window_with (y, ADW_TYPE_PASSWORD_ENTRY_ROW);
  gtk_editable_set_text (g_object_get_data (G_OBJECT (dialog), "first"), PASSPHRASE);
  gtk_editable_set_text (g_object_get_data (G_OBJECT (dialog), "second"), PASSPHRASE);
  g_signal_emit_by_name (g_object_get_data (G_OBJECT (dialog), "seal"), "clicked");
  wait_for (is_sealed, y);
}

static gint64
round_of (HdStore *store, const char *code)
{
  return hd_contest_round_of (store, contest_of (store), code);
}

/* Who reads what, by code and judge. */
static char *
shared_out (HdStore *store, const char *round)
{
  g_autoptr (GPtrArray) all = hd_assignments_of (store, round_of (store, round), 0, NULL);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < all->len; i++) {
    HdRecord *assignment = g_ptr_array_index (all, i);
    g_autoptr (HdRecord) work = hd_store_get (store, HD_TYPE_WORK, hd_record_int (assignment, HD_ASSIGNMENT_WORK), NULL);
    g_autofree char *judge = hd_store_label (store, "judge", hd_record_int (assignment, HD_ASSIGNMENT_JUDGE));

    g_string_append_printf (text, "%s %s %" PRId64 "\n", hd_record_text (work, HD_WORK_CODE), judge, hd_record_int (assignment, HD_ASSIGNMENT_POSITION));
  }
  g_assert_cmpuint (all->len, >, 0);
  return g_string_free (text, FALSE);
}

static void
assign (Year *y, const char *round, const char *seed)
{
  g_autoptr (GPtrArray) rounds = hd_contest_rounds (store_of (y), contest_of (store_of (y)), NULL);
  GtkWidget *tab;

  show_room (y, hd_judge_page_get_type ());
  gtk_widget_activate_action (y->page, "judges.tab", "s", "conflicts");
  settle ();
  gtk_widget_activate_action (part (y->page, "conflicts"), "conflicts.look", NULL);
  settle ();
  gtk_widget_activate_action (y->page, "judges.tab", "s", "assignment");
  settle ();
  tab = part (y->page, "assignment");
  for (guint i = 0; i < rounds->len; i++)
    if (hd_record_id (g_ptr_array_index (rounds, i)) == round_of (store_of (y), round))
      gtk_drop_down_set_selected (GTK_DROP_DOWN (part (tab, "rounds")), i);
  settle ();
  gtk_editable_set_text (GTK_EDITABLE (part (tab, "seed")), seed);
  gtk_widget_activate_action (tab, "assignment.plan", NULL);
  answer (y, "apply");
  for (guint i = 0; i < 400; i++) {
    g_autoptr (GPtrArray) all = hd_assignments_of (store_of (y), round_of (store_of (y), round), 0, NULL);

    if (all->len > 0)
      break;
    settle ();
  }
}

/* The points that a judge of this test gives: of the work's own worth, and his own taste;
 * now and then two judges see it quite differently. Hundredths. */
static gint64
points_of (const char *code, const char *judge, const char *round, guint criterion, gint64 maximum, gint64 step)
{
  guint work = g_str_hash (code), taste = g_str_hash (judge) ^ work * 31 ^ g_str_hash (round);
  gint64 per_cent = 45 + work % 46 + (taste >> criterion) % 9;

  /* Codes are random: of so many works some are surely read by this judge. */
  if (work % 5 == 3 && strcmp (judge, panel[0]) == 0 && strcmp (round, "preliminary") == 0)
    per_cent = 20;
  return MIN (per_cent, 100) * maximum / 100 / step * step;
}

static gint64
shown_assignment (Year *y)
{
  GtkSelectionModel *lines = gtk_list_view_get_model (GTK_LIST_VIEW (part (y->page, "view")));

  return hd_line_id (gtk_single_selection_get_selected_item (GTK_SINGLE_SELECTION (lines)));
}

/* Every sheet of a round that is not handed in yet, as a judge would fill it in. */
static void
mark_what_is_shown (Year *y, const char *round)
{
  g_autoptr (GPtrArray) rounds = hd_contest_rounds (store_of (y), contest_of (store_of (y)), NULL);
  guint judges;

  show_room (y, hd_marking_page_get_type ());
  for (guint i = 0; i < rounds->len; i++)
    if (hd_record_id (g_ptr_array_index (rounds, i)) == round_of (store_of (y), round))
      gtk_drop_down_set_selected (GTK_DROP_DOWN (part (y->page, "round_choice")), i);
  settle ();
  gtk_widget_activate_action (y->page, "marking.open-round", NULL);
  settle ();
  judges = g_list_model_get_n_items (gtk_drop_down_get_model (GTK_DROP_DOWN (part (y->page, "judge_choice"))));
  for (guint j = 0; j < judges; j++) {
    GtkWidget *sheet = part (y->page, "sheet");

    gtk_drop_down_set_selected (GTK_DROP_DOWN (part (y->page, "judge_choice")), j);
    settle ();
    for (guint n = 0; n < ENTRIES && hd_score_pane_is_open (HD_SCORE_PANE (sheet)); n++) {
      gint64 id = shown_assignment (y);
      g_autoptr (HdRecord) assignment = hd_store_get (store_of (y), HD_TYPE_ASSIGNMENT, id, NULL);
      g_autoptr (HdRecord) work = hd_store_get (store_of (y), HD_TYPE_WORK, hd_record_int (assignment, HD_ASSIGNMENT_WORK), NULL);
      g_autofree char *judge = hd_store_label (store_of (y), "judge", hd_record_int (assignment, HD_ASSIGNMENT_JUDGE));
      g_autoptr (GPtrArray) criteria = hd_rubric_criteria (store_of (y), hd_sheet_rubric (store_of (y), id), NULL);

      for (guint c = 0; c < criteria->len; c++) {
        HdRecord *criterion = g_ptr_array_index (criteria, c);
        GtkWidget *row = nth (part (sheet, "rows_box"), HD_TYPE_SCORE_ROW, c);
        g_autofree char *typed = hd_number_format_hundredths (points_of (hd_record_text (work, HD_WORK_CODE), judge, round, c,
                                                                         hd_record_int (criterion, HD_CRITERION_MAXIMUM),
                                                                         hd_record_int (criterion, HD_CRITERION_STEP)));

        hd_score_row_focus (HD_SCORE_ROW (row));
        gtk_editable_set_text (GTK_EDITABLE (nth (row, GTK_TYPE_TEXT, 0)), typed);
      }
      gtk_widget_activate_action (y->page, "marking.submit", NULL);
      pump ();
    }
  }
}

/* A judge's works are shown a moment after he was chosen: once more, until all are in. */
static void
mark (Year *y, const char *round)
{
  for (guint pass = 0; pass < 6; pass++) {
    g_autoptr (GArray) progress = NULL;
    guint missing = 0;

    mark_what_is_shown (y, round);
    progress = hd_round_progress (store_of (y), round_of (store_of (y), round), NULL);
    for (guint i = 0; i < progress->len; i++)
      missing += g_array_index (progress, HdMarkingProgress, i).assigned - g_array_index (progress, HdMarkingProgress, i).submitted;
    if (missing == 0)
      return;
    g_test_message ("%u sheets are missing", missing);
  }
  g_assert_not_reached ();
}

/* The same marks as a table, of what was not handed in yet. */
static void
load (Year *y, const char *file, const char *round)
{
  g_autofree char *path = g_build_filename (y->base.folder, file, NULL);
  g_autofree char *csv = g_build_filename (y->base.folder, "diem.csv", NULL);
  g_autofree char *line = g_strdup_printf ("contest %s load diem.csv --round %s --year %d", file, round, YEAR);
  g_autoptr (HdStore) store = hd_store_open (path, HD_STORE_READ_ONLY, NULL);
  g_autoptr (GPtrArray) all = hd_assignments_of (store, round_of (store, round), 0, NULL);
  g_autoptr (GPtrArray) codes = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) text = g_string_new (NULL);

  /* Scales differ by kind: a column for each code of a criterion. */
  for (guint pass = 0; pass < 2; pass++) {
    if (pass == 1) {
      g_string_append (text, "code,judge");
      for (guint i = 0; i < codes->len; i++)
        g_string_append_printf (text, ",%s", (char *) g_ptr_array_index (codes, i));
      g_string_append_c (text, '\n');
    }
    for (guint i = 0; i < all->len; i++) {
      HdRecord *assignment = g_ptr_array_index (all, i);
      g_autoptr (HdRecord) work = hd_store_get (store, HD_TYPE_WORK, hd_record_int (assignment, HD_ASSIGNMENT_WORK), NULL);
      g_autoptr (HdRecord) sheet = hd_sheet_of (store, hd_record_id (assignment), NULL);
      g_autoptr (GPtrArray) criteria = hd_rubric_criteria (store, hd_sheet_rubric (store, hd_record_id (assignment)), NULL);
      g_autofree char *judge = hd_store_label (store, "judge", hd_record_int (assignment, HD_ASSIGNMENT_JUDGE));
      const char *code = hd_record_text (work, HD_WORK_CODE);

      if (sheet != NULL)
        continue;
      if (pass == 1)
        g_string_append_printf (text, "%s,%s", code, judge);
      for (guint k = 0; pass == 1 && k < codes->len; k++) {
        g_string_append_c (text, ',');
        for (guint c = 0; c < criteria->len; c++) {
          HdRecord *criterion = g_ptr_array_index (criteria, c);

          if (strcmp (hd_record_text (criterion, HD_CRITERION_CODE), g_ptr_array_index (codes, k)) == 0) {
            gint64 points = points_of (code, judge, round, c, hd_record_int (criterion, HD_CRITERION_MAXIMUM), hd_record_int (criterion, HD_CRITERION_STEP));

            g_string_append_printf (text, "%" PRId64 ".%02" PRId64, points / 100, points % 100);
          }
        }
      }
      for (guint c = 0; pass == 0 && c < criteria->len; c++) {
        const char *of = hd_record_text (g_ptr_array_index (criteria, c), HD_CRITERION_CODE);

        if (!g_ptr_array_find_with_equal_func (codes, of, g_str_equal, NULL))
          g_ptr_array_add (codes, g_strdup (of));
      }
      if (pass == 1)
        g_string_append_c (text, '\n');
    }
  }
  g_clear_object (&store);
  g_assert_true (g_file_set_contents (csv, text->str, -1, NULL));
  result_free (run_ok (&y->base, line));
}

/* The works of a round whose marks are too far apart, as codes. */
static GPtrArray *
far_apart (HdStore *store, const char *round)
{
  g_autoptr (HdResults) results = hd_results_of (store, round_of (store, round), NULL, NULL);
  GPtrArray *codes = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < results->results->len; i++) {
    const HdResult *result = g_ptr_array_index (results->results, i);

    if (result->diverged)
      g_ptr_array_add (codes, g_strdup (result->code));
  }
  return codes;
}

/* Until no marks are too far apart: one more judge for each such work, and his marks. */
static void
settle_marks (Year *y, const char *round)
{
  g_autoptr (GPtrArray) codes = far_apart (store_of (y), round);
  g_autoptr (GPtrArray) rounds = hd_contest_rounds (store_of (y), contest_of (store_of (y)), NULL);

  if (codes->len == 0)
    return;
  show_room (y, hd_result_page_get_type ());
  for (guint i = 0; i < rounds->len; i++)
    if (hd_record_id (g_ptr_array_index (rounds, i)) == round_of (store_of (y), round))
      gtk_drop_down_set_selected (GTK_DROP_DOWN (part (y->page, "rounds")), i);
  settle ();
  for (guint i = 0; i < codes->len; i++) {
    gint64 work = hd_work_of_code (store_of (y), contest_of (store_of (y)), g_ptr_array_index (codes, i));

    gtk_widget_activate_action (y->page, "result.third", "x", work);
    pump ();
  }
  mark (y, round);
}

static void
settle_by_command (Year *y, const char *file, const char *round)
{
  g_autofree char *path = g_build_filename (y->base.folder, file, NULL);
  g_autoptr (HdStore) store = hd_store_open (path, HD_STORE_READ_ONLY, NULL);
  g_autoptr (GPtrArray) codes = far_apart (store, round);

  g_clear_object (&store);
  if (codes->len == 0)
    return;
  for (guint i = 0; i < codes->len; i++) {
    g_autofree char *line = g_strdup_printf ("contest %s third %s --round %s --year %d", file, (char *) g_ptr_array_index (codes, i), round, YEAR);

    result_free (run_ok (&y->base, line));
  }
  load (y, file, round);
}

static gboolean
is_open (Year *y)
{
  return hd_blind_is_open (store_of (y), contest_of (store_of (y)));
}

static void
press_step (Year *y, const char *action)
{
  show_room (y, hd_result_page_get_type ());
  gtk_widget_activate_action (y->page, action, NULL);
  answer (y, "do");
}

/* The text of an entry row of the message that is asked. */
static void
fill_in (Year *y, guint n, const char *text)
{
  wait_for (has_message, y);
  gtk_editable_set_text (GTK_EDITABLE (nth (window_with (y, ADW_TYPE_MESSAGE_DIALOG), ADW_TYPE_ENTRY_ROW, n)), text);
}

static void
run_line (Year *y, const char *line)
{
  g_autofree char *whole = g_strdup_printf ("contest sau.hoadep %s --year %d", line, YEAR);

  result_free (run_ok (&y->base, whole));
}

/* Every prize: its name, and whose entry got it. */
static char *
prize_list (HdStore *store)
{
  g_autoptr (GPtrArray) works = hd_works_of (store, contest_of (store), NULL);
  GString *text = g_string_new (NULL);
  guint prizes = 0;

  for (guint i = 0; i < works->len; i++) {
    HdRecord *work = g_ptr_array_index (works, i);
    g_autoptr (HdRecord) entry = hd_store_get (store, HD_TYPE_ENTRY, hd_record_int (work, HD_WORK_ENTRY), NULL);
    g_autofree char *prize = hd_store_label (store, "prize", hd_record_int (work, HD_WORK_PRIZE));

    g_assert_nonnull (entry);
    if (hd_record_int (work, HD_WORK_PRIZE) == 0)
      continue;
    prizes++;
    g_string_append_printf (text, "%s %" PRId64 " %s\n", prize, hd_record_int (entry, HD_ENTRY_NUMBER), hd_record_text (entry, HD_ENTRY_TITLE));
  }
  g_assert_cmpuint (prizes, >=, 10);
  return g_string_free (text, FALSE);
}

static HdStore *
open_other (Year *y, const char *file)
{
  g_autofree char *path = g_build_filename (y->base.folder, file, NULL);
  g_autoptr (GError) error = NULL;
  HdStore *store = hd_store_open (path, HD_STORE_READ_ONLY, &error);

  g_assert_no_error (error);
  return store;
}

static void
test_year (Year *y, gconstpointer data)
{
  g_autofree char *plan = g_build_filename (g_getenv ("HD_DATA"), "plans", "ke-hoach-26-2023.json", NULL);
  g_autofree char *line = g_strdup_printf ("new truoc.hoadep --plan %s", plan);
  g_autofree char *copy = g_build_filename (y->base.folder, "sau.hoadep", NULL);
  g_autofree char *secret = g_build_filename (y->base.folder, "mat-khau", NULL);
  g_autofree char *here = NULL, *there = NULL;
  g_autoptr (HdStore) other = NULL;
  g_autoptr (HdRecord) ours = NULL, theirs = NULL;
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (GError) error = NULL;

  /* Up to the seal. */
  take_in (y);
  hide (y);
  result_free (run_ok (&y->base, line));
  result_free (run_ok (&y->base, "contest truoc.hoadep rules new --year 2025"));
  result_free (run_ok (&y->base, "contest truoc.hoadep receive bai-du-thi --date 2025-03-01"));
  result_free (run_ok (&y->base, "contest truoc.hoadep accept"));
  result_free (run_ok (&y->base, "contest truoc.hoadep masks confirm"));
  other = open_other (y, "truoc.hoadep");
  here = taken_in (store_of (y));
  there = taken_in (other);
  g_assert_cmpstr (here, ==, there);
  g_clear_object (&other);
  add_judges (y);
  seal (y);

  /* From the seal on. */
  g_assert_true (hd_store_backup_to (store_of (y), copy, NULL, &error));
  g_assert_no_error (error);
  assign (y, "preliminary", "4242");
  run_line (y, "conflicts");
  run_line (y, "assign --round preliminary --seed 4242");
  other = open_other (y, "sau.hoadep");
  g_free (here);
  g_free (there);
  here = shared_out (store_of (y), "preliminary");
  there = shared_out (other, "preliminary");
  g_assert_cmpstr (here, ==, there);
  g_clear_object (&other);

  mark (y, "preliminary");
  {
    g_autoptr (GPtrArray) codes = far_apart (store_of (y), "preliminary");

    g_assert_cmpuint (codes->len, >, 0);
  }
  settle_marks (y, "preliminary");
  load (y, "sau.hoadep", "preliminary");
  settle_by_command (y, "sau.hoadep", "preliminary");
  press_step (y, "result.advance");
  run_line (y, "advance --round preliminary");

  assign (y, "final", "99");
  mark (y, "final");
  settle_marks (y, "final");
  run_line (y, "assign --round final --seed 99");
  load (y, "sau.hoadep", "final");
  settle_by_command (y, "sau.hoadep", "final");
  press_step (y, "result.award");
  press_step (y, "result.freeze");
  answer (y, "close");
  run_line (y, "award");
  run_line (y, "freeze");

  other = open_other (y, "sau.hoadep");
  ours = hd_store_get (store_of (y), HD_TYPE_CONTEST, contest_of (store_of (y)), NULL);
  theirs = hd_store_get (other, HD_TYPE_CONTEST, contest_of (other), NULL);
  g_assert_cmpstr (hd_record_text (ours, HD_CONTEST_RESULT), !=, "");
  g_assert_cmpstr (hd_record_text (ours, HD_CONTEST_RESULT), ==, hd_record_text (theirs, HD_CONTEST_RESULT));
  g_assert_cmpstr (hd_record_text (ours, HD_CONTEST_FINGERPRINT), ==, hd_record_text (theirs, HD_CONTEST_FINGERPRINT));
  g_clear_object (&other);
  problems = hd_result_verify (store_of (y), contest_of (store_of (y)), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (problems->len, ==, 0);
  run_line (y, "verify");

  /* Whose they are. */
  show_room (y, hd_result_page_get_type ());
  gtk_widget_activate_action (y->page, "result.unseal", NULL);
  fill_in (y, 0, PASSPHRASE);
  fill_in (y, 1, "Nguyễn Văn An");
  fill_in (y, 2, "Trần Thị Bích");
  answer (y, "do");
  wait_for (is_open, y);
  press_step (y, "result.units");
  {
    g_autoptr (GPtrArray) given = hd_store_get_all (store_of (y), HD_TYPE_PRIZE_UNIT, NULL);

    g_assert_cmpuint (given->len, ==, 3);
  }
  g_assert_true (g_file_set_contents (secret, PASSPHRASE "\n", -1, NULL));
  run_line (y, "unblind --passphrase-file mat-khau --witness 'Nguyễn Văn An' --witness 'Trần Thị Bích'");
  other = open_other (y, "sau.hoadep");
  g_free (here);
  g_free (there);
  here = prize_list (store_of (y));
  there = prize_list (other);
  g_assert_cmpstr (here, ==, there);
}

int
main (int    argc,
      char **argv)
{
  start_ui_tests (&argc, &argv);
  g_test_add ("/contest-year/window-and-command", Year, NULL, year_set_up, test_year, year_tear_down);
  return g_test_run ();
}
