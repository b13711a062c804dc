/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Units through the years in the window: contacts, the score-card, a reorganisation led from
 * the example to the last dossier. */
#include "config.h"

#include <adwaita.h>
#include <string.h>

#include "app/application.h"
#include "app/form.h"
#include "app/option.h"
#include "app/page.h"
#include "app/reorganise-dialog.h"
#include "app/rooms.h"
#include "fixture.h"
#include "store/nomination.h"
#include "store/reorganise.h"
#include "ui-fixture.h"
#include "year.h"

/* As awkward as a name can be. */
#define AWKWARD "Nguyễn <b>Thị</b> & 'Ánh' \"Hoa\""

typedef struct {
  Fixture    file;
  GSettings *settings;
  HdContext *context;
  GtkWidget *window;
  GtkWidget *page;
} Room;

static void
set_up (Room *room, gconstpointer data)
{
  fixture_set_up_made (&room->file, "ke-hoach-26-2023.json", year_load_plan);
  room->settings = g_settings_new (HD_APPLICATION_ID);
  room->context = hd_context_new (room->file.store, room->settings);
  hd_context_set_year (room->context, 2025);
  room->page = open_page (hd_unit_page_get_type (), room->context, 1280, 800, &room->window);
}

static void
tear_down (Room *room, gconstpointer data)
{
  close_window (room->window, room->context, room->settings);
  fixture_tear_down (&room->file, data);
}

/* Work in a worker is done when the window shows it. */
static void
settle_long (void)
{
  for (guint i = 0; i < 6; i++)
    settle ();
}

static gint64
propose (Room *room, const char *unit, const char *name)
{
  HdRecord *nomination = fixture_nomination (&room->file, name, "1980", "");

  hd_record_set_int (nomination, HD_NOMINATION_UNIT, year_unit (&room->file, unit));
  hd_record_set_int (nomination, HD_NOMINATION_YEAR, 2025);
  return fixture_save (&room->file, nomination);
}

static void
write_field (Room *room, guint field, const char *text)
{
  g_autoptr (GError) error = NULL;
  HdForm *form = hd_page_form (HD_PAGE (room->page));

  gtk_editable_set_text (GTK_EDITABLE (hd_form_field_widget (hd_form_field (form, field))), text);
  g_assert_true (hd_form_save (form, &error));
  g_assert_no_error (error);
  settle ();
}

/* Who is written over is kept, however the name is spelled. */
static void
test_contacts (Room *room, gconstpointer data)
{
  g_autofree char *longest = g_strnfill (200, 'M');
  GtkWidget *form;

  hd_page_select (HD_PAGE (room->page), year_unit (&room->file, "NV"));
  settle ();
  form = GTK_WIDGET (hd_page_form (HD_PAGE (room->page)));
  write_field (room, HD_UNIT_CONTACT, AWKWARD);
  g_assert_cmpint (hd_store_count (room->file.store, HD_TYPE_CONTACT), ==, 0);
  write_field (room, HD_UNIT_CONTACT, longest);
  g_assert_true (reads (part (part (form, "years"), "contacts"), AWKWARD));
  write_field (room, HD_UNIT_CONTACT, "Trần Thị Lan");
  g_assert_true (reads (part (part (form, "years"), "contacts"), longest));
  /* One step each: the name above and the one kept below go together. */
  g_assert_true (hd_store_undo (room->file.store, NULL, NULL));
  settle ();
  g_assert_false (reads (part (part (form, "years"), "contacts"), longest));
  g_assert_cmpint (hd_store_count (room->file.store, HD_TYPE_CONTACT), ==, 1);
}

/* Every line of the card is there, with its reason, and opens its rows. */
static void
test_card (Room *room, gconstpointer data)
{
  GtkWidget *years, *card;

  propose (room, "NV", AWKWARD);
  hd_page_select (HD_PAGE (room->page), year_unit (&room->file, "NV"));
  settle ();
  years = part (hd_page_form (HD_PAGE (room->page)), "years");
  card = part (years, "card");
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (card), TRUE);
  settle ();
  /* One exemplar of two: half of 25 points. */
  g_assert_true (reads (card, "1 of 2 → 12,5 of 25 points"));
  g_assert_true (reads (card, "12,5 of"));
  gtk_widget_activate_action (years, "years.show-line", "s", "exemplars");
  settle_long ();
  {
    GListModel *windows = gtk_window_get_toplevels ();
    guint shown = 0;

    for (guint i = 0; i < g_list_model_get_n_items (windows); i++) {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (window != room->window && reads (window, AWKWARD)) {
        shown++;
        gtk_window_close (GTK_WINDOW (window));
      }
    }
    g_assert_cmpuint (shown, ==, 1);
  }
  settle ();

  /* The list of the year has the unit first: nobody else did anything. */
  gtk_widget_activate_action (room->page, "unit.cards", NULL);
  settle_long ();
  {
    GtkWidget *shown = find_titled ("Score-Cards of 2025");

    g_assert_nonnull (shown);
    g_assert_true (reads (shown, "Phòng Nội vụ"));
    g_assert_true (reads (shown, "12,5"));
    gtk_window_close (GTK_WINDOW (shown));
  }
  settle ();
}

static gint64
unit_of (Room *room, gint64 nomination)
{
  g_autoptr (HdRecord) record = hd_store_get (room->file.store, HD_TYPE_NOMINATION, nomination, NULL);

  return hd_record_int (record, HD_NOMINATION_UNIT);
}

static char *
unit_name_of (Room *room, gint64 nomination)
{
  return hd_store_label (room->file.store, "unit", unit_of (room, nomination));
}

/* From the example to the last dossier: one waits, and is handed over later. */
static void
test_reorganise (Room *room, gconstpointer data)
{
  gint64 whole = propose (room, "P-LONGBIEN", AWKWARD), chosen = propose (room, "P-BODE", "Trần Thị Bình"), waits = propose (room, "P-DUCGIANG", "Lê Văn Cường");
  gint64 units = hd_store_count (room->file.store, HD_TYPE_UNIT);
  g_autofree char *name = NULL, *later = NULL;
  GtkWidget *dialog = GTK_WIDGET (hd_reorganise_dialog_show (room->page, room->context, NULL)), *list;

  settle ();
  gtk_widget_activate_action (dialog, "reorganise.read-shipped", "u", 0);
  settle ();
  g_assert_true (reads (dialog, "1656/NQ-UBTVQH15") || GTK_IS_EDITABLE (part (dialog, "ground")));
  gtk_widget_activate_action (dialog, "reorganise.next", NULL);
  settle_long ();
  g_assert_cmpint (hd_store_count (room->file.store, HD_TYPE_UNIT), ==, units);
  list = part (dialog, "open");
  g_assert_true (reads (list, "Trần Thị Bình"));
  /* All of Bồ Đề at once: its second choice. */
  adw_combo_row_set_selected (ADW_COMBO_ROW (gtk_list_box_get_row_at_index (part (list, "choices"), 0)), 2);
  settle ();
  gtk_widget_activate_action (dialog, "reorganise.next", NULL);
  settle_long ();
  g_assert_cmpint (hd_store_count (room->file.store, HD_TYPE_UNIT), ==, units + 4);
  g_assert_cmpint (unit_of (room, whole), !=, year_unit (&room->file, "P-LONGBIEN"));
  g_assert_cmpint (unit_of (room, chosen), !=, year_unit (&room->file, "P-BODE"));
  g_assert_cmpint (unit_of (room, waits), ==, year_unit (&room->file, "P-DUCGIANG"));
  name = unit_name_of (room, chosen);
  g_assert_cmpstr (name, ==, "Phường Bồ Đề");

  /* What waited is offered again, and goes where it is sent, one by one. */
  dialog = GTK_WIDGET (hd_hand_over_dialog_show (room->page, room->context));
  settle_long ();
  list = part (dialog, "open");
  g_assert_true (reads (list, "Lê Văn Cường"));
  g_assert_false (reads (list, "Trần Thị Bình"));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (nth (part (list, "view"), GTK_TYPE_DROP_DOWN, 0)), 1);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (nth (part (list, "view"), GTK_TYPE_DROP_DOWN, 1)), 1);
  settle ();
  gtk_widget_activate_action (dialog, "reorganise.next", NULL);
  settle_long ();
  later = unit_name_of (room, waits);
  g_assert_cmpstr (later, ==, "Phường Bồ Đề");
  g_assert_cmpint (unit_of (room, waits), !=, year_unit (&room->file, "P-BODE"));

  /* Two steps, taken back one after the other. */
  g_assert_true (hd_store_undo (room->file.store, NULL, NULL));
  g_assert_cmpint (unit_of (room, waits), ==, year_unit (&room->file, "P-DUCGIANG"));
  g_assert_true (hd_store_undo (room->file.store, NULL, NULL));
  settle ();
  g_assert_cmpint (unit_of (room, whole), ==, year_unit (&room->file, "P-LONGBIEN"));
  g_assert_cmpint (hd_store_count (room->file.store, HD_TYPE_UNIT), ==, units);
}

/* The units that were ticked are those it begins with; a name of any length leaves the window in its place. */
static void
test_ticked (Room *room, gconstpointer data)
{
  g_autoptr (GArray) ticked = g_array_new (FALSE, FALSE, sizeof (gint64));
  gint64 units[] = { year_unit (&room->file, "P-LONGBIEN"), year_unit (&room->file, "P-BODE") };
  g_autofree char *word = g_strnfill (200, 'M'), *words = g_strdup_printf ("%s " AWKWARD " %s", word, word);
  GtkWidget *dialog;
  int least, before;

  g_array_append_vals (ticked, units, G_N_ELEMENTS (units));
  propose (room, "P-LONGBIEN", word);
  dialog = GTK_WIDGET (hd_reorganise_dialog_show (room->page, room->context, ticked));
  settle ();
  g_assert_true (reads (part (dialog, "former"), "Phường Bồ Đề"));
  g_assert_cmpuint (adw_combo_row_get_selected (part (dialog, "kind")), ==, hd_choice_index (hd_unit_changes, "merge"));
  gtk_widget_measure (dialog, GTK_ORIENTATION_HORIZONTAL, -1, &before, NULL, NULL, NULL);
  gtk_editable_set_text (GTK_EDITABLE (part (dialog, "names")), words);
  gtk_editable_set_text (GTK_EDITABLE (part (dialog, "day")), "1/3/2025");
  gtk_widget_activate_action (dialog, "reorganise.next", NULL);
  settle_long ();
  g_assert_true (reads (part (dialog, "open"), word));
  gtk_widget_measure (dialog, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  g_assert_cmpint (least, <=, MAX (before, 760));
  gtk_window_destroy (GTK_WINDOW (dialog));
}

/* What was typed and not added counts; what cannot be is told, and nothing is lost. */
static void
test_by_hand (Room *room, gconstpointer data)
{
  gint64 units = hd_store_count (room->file.store, HD_TYPE_UNIT), office = year_unit (&room->file, "YT");
  GtkWidget *dialog = GTK_WIDGET (hd_reorganise_dialog_show (room->page, room->context, NULL)), *picker;
  g_autoptr (HdRecord) renamed = NULL;

  settle ();
  gtk_menu_button_popup (part (dialog, "former_button"));
  settle ();
  picker = GTK_WIDGET (gtk_menu_button_get_popover (part (dialog, "former_button")));
  {
    GListModel *options = hd_context_options (room->context, "unit");

    for (guint i = 0; i < g_list_model_get_n_items (options); i++) {
      g_autoptr (HdOption) option = g_list_model_get_item (options, i);

      if (hd_option_id (option) == office)
        g_signal_emit_by_name (picker, "picked", option);
    }
  }
  gtk_menu_button_popdown (part (dialog, "former_button"));
  settle ();
  g_assert_true (reads (part (dialog, "former"), "Phòng Y tế"));
  gtk_editable_set_text (GTK_EDITABLE (part (dialog, "names")), AWKWARD);
  /* Without a day it is refused, and what was typed stays. */
  gtk_widget_activate_action (dialog, "reorganise.next", NULL);
  settle ();
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (part (dialog, "names"))), ==, AWKWARD);
  {
    GtkWidget *refusal = find_window ("AdwMessageDialog");

    g_assert_nonnull (refusal);
    g_assert_true (reads (refusal, "Give the first day"));
    gtk_window_close (GTK_WINDOW (refusal));
  }
  settle ();
  gtk_editable_set_text (GTK_EDITABLE (part (dialog, "day")), "1/3/2025");
  gtk_widget_activate_action (dialog, "reorganise.next", NULL);
  settle_long ();
  /* What the plan gave to the unit is named, and goes over by itself. */
  g_assert_true (reads (part (dialog, "open"), "Y tế, chăm sóc sức khỏe Nhân dân"));
  gtk_widget_activate_action (dialog, "reorganise.next", NULL);
  settle_long ();
  g_assert_cmpint (hd_store_count (room->file.store, HD_TYPE_UNIT), ==, units + 1);
  renamed = fixture_find (&room->file, HD_TYPE_UNIT, "name", AWKWARD);
  g_assert_cmpstr (hd_record_text (renamed, HD_UNIT_VALID_FROM), ==, "2025-03-01");
}

static void
copied_cb (GObject *clipboard, GAsyncResult *result, gpointer text)
{
  *(char **) text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (clipboard), result, NULL);
}

/* Addresses of those listed, or of those ticked alone; one that is there twice once. */
static void
test_copy (Room *room, gconstpointer data)
{
  gint64 one = year_unit (&room->file, "NV"), two = year_unit (&room->file, "YT");
  g_autofree char *all = NULL, *ticked = NULL;

  for (guint i = 0; i < 2; i++) {
    g_autoptr (HdRecord) unit = hd_store_get (room->file.store, HD_TYPE_UNIT, i == 0 ? one : two, NULL);

    hd_record_set_text (unit, HD_UNIT_EMAIL, i == 0 ? "a@x.example" : "b@x.example");
    g_assert_true (hd_store_save (room->file.store, unit, NULL));
  }
  fixture_save (&room->file, g_object_new (HD_TYPE_CONTACT, "unit", two, "role", "deputy", "full-name", AWKWARD, "email", "a@x.example", NULL));
  fixture_save (&room->file, g_object_new (HD_TYPE_CONTACT, "unit", two, "role", "officer", "full-name", "Cũ", "email", "c@x.example",
                                           "valid-to", "2024-01-01", NULL));
  settle ();
  gtk_widget_activate_action (room->page, "unit.copy-emails", NULL);
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (room->page), NULL, copied_cb, &all);
  settle ();
  g_assert_cmpstr (all, ==, "a@x.example; b@x.example");
  hd_page_set_checked (HD_PAGE (room->page), &two, 1);
  settle ();
  gtk_widget_activate_action (room->page, "unit.copy-emails", NULL);
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (room->page), NULL, copied_cb, &ticked);
  settle ();
  g_assert_cmpstr (ticked, ==, "b@x.example; a@x.example");
}

int
main (int argc, char **argv)
{
  static const struct { const char *path; void (*test) (Room *, gconstpointer); } tests[] = {
    { "/units/contacts", test_contacts },     { "/units/card", test_card },
    { "/units/reorganise", test_reorganise }, { "/units/by-hand", test_by_hand }, { "/units/ticked", test_ticked },
    { "/units/copy", test_copy },
  };

  start_ui_tests (&argc, &argv);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Room, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
