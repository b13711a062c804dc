/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The room where texts are blinded: passages by keyboard, save and next, what leaks, and the
 * dialog that seals. */
#include "config.h"

#include <adwaita.h>

#include "app/application.h"
#include "app/blind-text.h"
#include "app/room.h"
#include "app/rooms.h"
#include "fixture.h"
#include "store/blind.h"
#include "store/contest.h"
#include "ui-fixture.h"

#define ODD_NAME "Nguyễn <b>Thị</b> & 'Ánh'"
#define PASSPHRASE "hoa đẹp nở giữa mùa đông"

typedef struct {
  Fixture    base;
  GSettings *settings;
  HdContext *context;
  gint64     contest, kind;
  gint64     entries[3];
  GtkWidget *window, *page;
} Blind;

static gint64
add_entry (Blind      *b,
           const char *author,
           const char *title,
           const char *body)
{
  gint64 entry = fixture_save (&b->base, g_object_new (HD_TYPE_ENTRY, "contest", b->contest, "kind", b->kind, "received", "2025-02-01", "title", title,
                                                       "subject-name", "Trần Thị Hoa", "subject-kind", "individual", "state", "valid", "body", body, NULL));

  fixture_save (&b->base, g_object_new (HD_TYPE_AUTHOR, "entry", entry, "full-name", author, "phone", "0912345678", NULL));
  return entry;
}

static void
set_up (Blind         *b,
        gconstpointer  data)
{
  g_autofree char *longest = g_strnfill (200, 'M');

  memset (b, 0, sizeof *b);
  fixture_set_up_unit (&b->base, NULL);
  b->contest = fixture_save (&b->base, g_object_new (HD_TYPE_CONTEST, "name", "Cuộc thi " ODD_NAME, "year", G_GINT64_CONSTANT (2025),
                                                     "state", "receiving", "same-unit", "forbid", NULL));
  b->kind = fixture_save (&b->base, g_object_new (HD_TYPE_CONTEST_KIND, "contest", b->contest, "code", "article", "name", "Bài viết", NULL));
  b->entries[0] = add_entry (b, "Lê Văn Cao", "Bài " ODD_NAME, "Tôi là Lê Văn Cao, số 0912345678.\nBà Trần Thị Hoa trồng hoa.");
  b->entries[1] = add_entry (b, "Đỗ Thị Bích", longest, "Bà Trần Thị Hoa quét ngõ.");
  b->entries[2] = add_entry (b, "Vũ Đình Nam", "Bài ba", "Vũ Đình Nam kể.");
  b->settings = g_settings_new (HD_APPLICATION_ID);
  b->context = hd_context_new (b->base.store, b->settings);
  hd_context_set_contest (b->context, b->contest);
  b->page = open_page (hd_blind_page_get_type (), b->context, 1000, 700, &b->window);
  settle ();
}

static void
tear_down (Blind         *b,
           gconstpointer  data)
{
  close_window (b->window, b->context, b->settings);
  fixture_tear_down (&b->base, NULL);
}

static GtkWidget *
text_part (Blind      *b,
           const char *name)
{
  return GTK_WIDGET (gtk_widget_get_template_child (part (b->page, "text"), HD_TYPE_BLIND_TEXT, name));
}

/* A key, as the text gets it. */
static gboolean
press (Blind           *b,
       guint            key,
       GdkModifierType  state)
{
  GtkWidget *text = text_part (b, "text");
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (text);
  gboolean handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !handled; i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

    if (GTK_IS_EVENT_CONTROLLER_KEY (controller) && gtk_event_controller_get_propagation_phase (controller) == GTK_PHASE_CAPTURE)
      g_signal_emit_by_name (controller, "key-pressed", key, 0, state, &handled);
  }
  settle ();
  return handled;
}

/* What judges would get of an entry now. */
static char *
hidden (Blind  *b,
        gint64  entry)
{
  g_autoptr (HdRecord) record = hd_store_get (b->base.store, HD_TYPE_ENTRY, entry, NULL);
  g_autoptr (GPtrArray) masks = hd_masks_of (b->base.store, entry, NULL);

  return hd_mask_apply (hd_record_text (record, HD_ENTRY_BODY), masks);
}

static void
assert_hidden (Blind      *b,
               guint       entry,
               const char *expected)
{
  g_autofree char *text = hidden (b, b->entries[entry]);

  g_assert_cmpstr (text, ==, expected);
}

static gboolean
is_confirmed (Blind *b,
              guint  entry)
{
  g_autoptr (HdRecord) record = hd_store_get (b->base.store, HD_TYPE_ENTRY, b->entries[entry], NULL);

  return *hd_record_text (record, HD_ENTRY_MASKED) != '\0';
}

static void
undo (Blind *b)
{
  g_autofree char *label = NULL;

  g_assert_true (hd_store_undo (b->base.store, &label, NULL));
  settle ();
}

/* The list takes no more than its share of a small screen. */
static void
test_width (Blind         *b,
            gconstpointer  data)
{
  int width;

  gtk_widget_measure (part (b->page, "list_pane"), GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL, NULL);
  g_assert_cmpint (width, <=, 380);
}

static void
test_keys (Blind         *b,
           gconstpointer  data)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (text_part (b, "text")));
  GtkTextIter start, end;

  /* The proposals were made when the room was shown. */
  assert_hidden (b, 0, "Tôi là […], số […].\nBà Trần Thị Hoa trồng hoa.");
  g_assert_true (press (b, GDK_KEY_space, 0));
  assert_hidden (b, 0, "Tôi là Lê Văn Cao, số […].\nBà Trần Thị Hoa trồng hoa.");
  undo (b);
  assert_hidden (b, 0, "Tôi là […], số […].\nBà Trần Thị Hoa trồng hoa.");
  /* A phone of the author's own is not left readable. */
  g_assert_true (press (b, GDK_KEY_Tab, 0));
  g_assert_true (press (b, GDK_KEY_Return, 0));
  assert_hidden (b, 0, "Tôi là […], số […].\nBà Trần Thị Hoa trồng hoa.");
  /* Behind the last passage the keyboard goes on. */
  g_assert_false (press (b, GDK_KEY_Tab, 0));
  g_assert_true (press (b, GDK_KEY_Tab, GDK_SHIFT_MASK));
  g_assert_false (press (b, GDK_KEY_Return, GDK_CONTROL_MASK));

  gtk_text_buffer_get_iter_at_offset (buffer, &start, 0);
  gtk_text_buffer_get_iter_at_offset (buffer, &end, 3);
  gtk_text_buffer_select_range (buffer, &start, &end);
  g_assert_true (press (b, GDK_KEY_h, 0));
  assert_hidden (b, 0, "[…] là […], số […].\nBà Trần Thị Hoa trồng hoa.");
}

static void
test_save_and_next (Blind         *b,
                    gconstpointer  data)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (text_part (b, "text")));

  for (guint i = 0; i < 3; i++) {
    GtkTextIter start, end;
    g_autofree char *text = NULL, *progress = g_strdup_printf ("%u/3 confirmed", i);
    g_autoptr (HdRecord) entry = hd_store_get (b->base.store, HD_TYPE_ENTRY, b->entries[i], NULL);

    g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (part (b->page, "progress"))), ==, progress);
    gtk_text_buffer_get_bounds (buffer, &start, &end);
    text = gtk_text_buffer_get_text (buffer, &start, &end, TRUE);
    g_assert_cmpstr (text, ==, hd_record_text (entry, HD_ENTRY_BODY));
    g_assert_false (is_confirmed (b, i));
    gtk_widget_activate_action (b->page, "blind.next", NULL);
    settle ();
    g_assert_true (is_confirmed (b, i));
  }
  undo (b);
  g_assert_false (is_confirmed (b, 2));
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (part (b->page, "progress"))), ==, "2/3 confirmed");
}

static void
changed_cb (GListModel *model,
            guint       position,
            guint       removed,
            guint       added,
            GString    *seen)
{
  g_string_append_printf (seen, "%u-%u+%u ", position, removed, added);
}

/* Only the row of what was confirmed is shown anew, and once: the list does not flicker. */
static void
test_rows_stay (Blind         *b,
                gconstpointer  data)
{
  GtkSelectionModel *model = gtk_list_view_get_model (GTK_LIST_VIEW (part (b->page, "view")));
  g_autoptr (GString) seen = g_string_new (NULL);

  g_signal_connect (model, "items-changed", G_CALLBACK (changed_cb), seen);
  gtk_widget_activate_action (b->page, "blind.next", NULL);
  settle ();
  g_assert_cmpstr (seen->str, ==, "0-1+1 ");
  g_assert_cmpuint (gtk_single_selection_get_selected (GTK_SINGLE_SELECTION (model)), ==, 1);
  g_signal_handlers_disconnect_by_data (model, seen);
}

/* The dialog that came up over the room. */
static GtkWindow *
dialog (Blind *b)
{
  g_autoptr (GList) windows = NULL;

  for (guint wait = 0; wait < 40; wait++) {
    g_clear_pointer (&windows, g_list_free);
    windows = gtk_window_list_toplevels ();
    for (GList *l = windows; l != NULL; l = l->next)
      if (GTK_IS_WINDOW (l->data) && gtk_window_get_transient_for (l->data) == GTK_WINDOW (b->window) && gtk_widget_get_visible (l->data))
        return l->data;
    settle ();
  }
  g_assert_not_reached ();
}

static GtkWidget *
in_dialog (GtkWindow  *window,
           const char *name)
{
  return g_object_get_data (G_OBJECT (window), name);
}

static void
test_seal (Blind         *b,
           gconstpointer  data)
{
  GtkWindow *window;
  GtkWidget *seal;
  g_autoptr (GPtrArray) works = NULL;

  for (guint i = 0; i < 3; i++) {
    gtk_widget_activate_action (b->page, "blind.next", NULL);
    settle ();
  }
  /* An author who became known later leaks, and the place opens. */
  {
    gint64 author = fixture_save (&b->base, g_object_new (HD_TYPE_AUTHOR, "entry", b->entries[1], "full-name", "Bà Trần Thị Hoa quét", NULL));
    g_autoptr (HdRecord) record = NULL;

    settle ();
    gtk_widget_activate_action (b->page, "blind.seal", NULL);
    window = dialog (b);
    g_assert_true (gtk_widget_get_visible (in_dialog (window, "leaking")));
    g_assert_false (gtk_widget_get_visible (in_dialog (window, "seal")));
    g_signal_emit_by_name (gtk_widget_get_first_child (in_dialog (window, "leaks")), "activated");
    settle ();
    g_assert_nonnull (strstr (adw_window_title_get_title (ADW_WINDOW_TITLE (part (b->page, "entry_title"))), "MMMM"));
    record = hd_store_get (b->base.store, HD_TYPE_AUTHOR, author, NULL);
    g_assert_true (hd_store_delete (b->base.store, record, NULL));
  }
  settle ();
  gtk_widget_activate_action (b->page, "blind.seal", NULL);
  window = dialog (b);
  seal = in_dialog (window, "seal");
  g_assert_true (gtk_widget_get_visible (seal));
  g_assert_false (gtk_widget_get_sensitive (seal));
  gtk_editable_set_text (GTK_EDITABLE (in_dialog (window, "first")), PASSPHRASE);
  g_assert_false (gtk_widget_get_sensitive (seal));
  gtk_editable_set_text (GTK_EDITABLE (in_dialog (window, "second")), "hoa đẹp");
  g_assert_false (gtk_widget_get_sensitive (seal));
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (in_dialog (window, "hint"))), !=, "");
  gtk_editable_set_text (GTK_EDITABLE (in_dialog (window, "second")), PASSPHRASE);
  g_assert_true (gtk_widget_get_sensitive (seal));
  g_signal_emit_by_name (seal, "clicked");
  for (guint wait = 0; wait < 60 && !gtk_widget_get_visible (part (b->page, "sealed")); wait++)
    settle ();
  g_assert_true (gtk_widget_get_visible (part (b->page, "sealed")));
  works = hd_works_of (b->base.store, b->contest, NULL);
  g_assert_cmpuint (works->len, ==, 3);
}

int
main (int    argc,
      char **argv)
{
  start_ui_tests (&argc, &argv);
#define ADD(path, func) g_test_add (path, Blind, NULL, set_up, func, tear_down)
  ADD ("/ui-blind/width", test_width);
  ADD ("/ui-blind/keys", test_keys);
  ADD ("/ui-blind/save-and-next", test_save_and_next);
  ADD ("/ui-blind/rows-stay", test_rows_stay);
  ADD ("/ui-blind/seal", test_seal);
  return g_test_run ();
}
