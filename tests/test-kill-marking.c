/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A judge who types into his sheets while the program is killed, again and again: every
 * keystroke that was done is in the file, as a mark or as it was typed; only the one that
 * was on its way may be lost. */
#include "config.h"

#include <adwaita.h>
#include <inttypes.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "app/application.h"
#include "app/score-pane.h"
#include "app/score-row.h"
#include "contest-fixture.h"
#include "ui-fixture.h"

#define ROUNDS 8
#define MOST_ROUNDS 60    /* until one keystroke was cut off */
#define COMMENT "comment"

/* One letter into the field that has the keyboard, in place of what is selected. Says before
 * what the field will hold, and after that it does. */
static void
type_letter (GtkWidget  *field,
             gint64      assignment,
             const char *cell,
             const char *letter,
             GString    *text)
{
  g_string_append (text, letter);
  printf ("plan %" PRId64 " %s %s\n", assignment, cell, text->str);
  fflush (stdout);
  if (GTK_IS_TEXT_VIEW (field)) {
    gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (field)), text->str, -1);
  } else {
    int position;

    gtk_editable_delete_selection (GTK_EDITABLE (field));
    position = gtk_editable_get_position (GTK_EDITABLE (field));
    gtk_editable_insert_text (GTK_EDITABLE (field), letter, -1, &position);
    gtk_editable_set_position (GTK_EDITABLE (field), position);
  }
  printf ("done\n");
  fflush (stdout);
}

static void
type_mark (GtkWidget *pane,
           GRand     *rand,
           gint64     assignment,
           guint      n)
{
  static const char *const marks[] = { "0", "12,5", "35", "3,5", "41", "17,", "8", "1,25" };
  const char *mark = marks[g_rand_int_range (rand, 0, G_N_ELEMENTS (marks))];
  GtkWidget *row = find_nth (pane, HD_TYPE_SCORE_ROW, &n);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *cell = NULL;

  g_assert_nonnull (row);
  cell = g_strdup_printf ("%" PRId64, hd_record_id (hd_score_row_criterion (HD_SCORE_ROW (row))));
  hd_score_row_focus (HD_SCORE_ROW (row));
  for (const char *p = mark; *p != '\0'; p++) {
    char letter[2] = { *p, '\0' };

    type_letter (gtk_root_get_focus (gtk_widget_get_root (pane)), assignment, cell, letter, text);
  }
}

static void
type_comment (GtkWidget *pane,
              GRand     *rand,
              gint64     assignment)
{
  guint n = 0;
  GtkWidget *view = find_nth (pane, GTK_TYPE_TEXT_VIEW, &n);
  g_autoptr (GString) text = g_string_new (NULL);

  gtk_widget_grab_focus (view);
  for (int i = g_rand_int_range (rand, 1, 12); i > 0; i--) {
    char letter[2] = { 'a' + g_rand_int_range (rand, 0, 26), '\0' };

    type_letter (view, assignment, COMMENT, letter, text);
  }
}

/* The child: marks until it is killed. */
G_NORETURN static void
run_marker (const char *path,
            gint64      round,
            gint64      judge,
            guint       seed)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
  g_autoptr (GError) error = NULL;
  g_autoptr (HdStore) store = NULL;
  g_autoptr (GSettings) settings = NULL;
  g_autoptr (HdContext) context = NULL;
  g_autoptr (GArray) items = NULL;
  GtkWidget *window, *pane;

  gtk_init ();
  adw_init ();
  hd_application_register_resources ();
  store = hd_store_open (path, HD_STORE_NO_BACKUP, &error);
  g_assert_no_error (error);
  settings = g_settings_new (HD_APPLICATION_ID);
  context = hd_context_new (store, settings);
  items = hd_marking_items (store, round, judge, &error);
  g_assert_no_error (error);
  window = adw_window_new ();
  pane = g_object_new (HD_TYPE_SCORE_PANE, NULL);
  adw_window_set_content (ADW_WINDOW (window), pane);
  hd_score_pane_show (HD_SCORE_PANE (pane), context, g_array_index (items, HdMarkingItem, 0).assignment);
  gtk_window_present (GTK_WINDOW (window));
  for (;;) {
    /* Articles alone: the press works have another scale. */
    gint64 assignment = g_array_index (items, HdMarkingItem, g_rand_int_range (rand, 0, 3)).assignment;

    hd_score_pane_show (HD_SCORE_PANE (pane), context, assignment);
    for (int i = g_rand_int_range (rand, 1, 6); i > 0; i--) {
      if (g_rand_int_range (rand, 0, 4) == 0)
        type_comment (pane, rand, assignment);
      else
        type_mark (pane, rand, assignment, g_rand_int_range (rand, 0, CONTEST_CRITERIA));
      while (g_main_context_iteration (NULL, FALSE));
    }
  }
}

/* What is kept under "assignment cell". */
typedef struct {
  char key[64];
  char text[64];
} Step;

static gboolean
read_steps (FILE       *from,
            GHashTable *confirmed,
            guint      *n_confirmed,
            Step       *pending)
{
  char line[256];
  gboolean at_step = FALSE;

  while (fgets (line, sizeof line, from) != NULL) {
    g_auto (GStrv) words = g_strsplit (g_strchomp (line), " ", 4);

    if (strcmp (words[0], "plan") == 0 && g_strv_length (words) == 4) {
      g_snprintf (pending->key, sizeof pending->key, "%s %s", words[1], words[2]);
      g_strlcpy (pending->text, words[3], sizeof pending->text);
      at_step = TRUE;
    } else if (strcmp (words[0], "done") == 0 && at_step) {
      g_hash_table_replace (confirmed, g_strdup (pending->key), g_strdup (pending->text));
      at_step = FALSE;
      ++*n_confirmed;
    }
  }
  return at_step;
}

/* Whether a cell holds this text: half typed, or as a mark or comment that says the same. */
static gboolean
holds (HdStore    *store,
       const char *key,
       const char *text)
{
  g_auto (GStrv) words = g_strsplit (key, " ", 2);
  gint64 assignment = g_ascii_strtoll (words[0], NULL, 10), criterion = g_ascii_strtoll (words[1], NULL, 10);
  g_autoptr (GHashTable) typed = hd_sheet_typed (store, assignment);
  g_autoptr (HdRecord) sheet = NULL;
  g_autoptr (GPtrArray) scores = NULL;

  if (g_hash_table_contains (typed, words[1]))
    return strcmp (g_hash_table_lookup (typed, words[1]), text) == 0;
  sheet = hd_sheet_of (store, assignment, NULL);
  if (sheet == NULL)
    return *text == '\0';
  if (strcmp (words[1], COMMENT) == 0)
    return strcmp (hd_record_text (sheet, HD_SCORE_SHEET_COMMENT), text) == 0;
  scores = hd_sheet_scores (store, sheet, NULL);
  for (guint i = 0; i < scores->len; i++) {
    HdRecord *score = g_ptr_array_index (scores, i);

    if (hd_record_int (score, HD_SCORE_CRITERION) == criterion)
      return hd_record_is_new (score) ? *text == '\0' : hd_record_int (score, HD_SCORE_POINTS) == hd_mark_parse (text);
  }
  return FALSE;
}

static void
verify (ContestFixture *f,
        GHashTable     *confirmed,
        const Step     *pending)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdStore) store = hd_store_open (f->base.path, HD_STORE_NO_BACKUP, &error);
  g_autoptr (HdCheck) check = NULL;
  GHashTableIter iter;
  gpointer key, text;

  g_assert_no_error (error);
  check = hd_store_check (store, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (check->ok);
  /* The keystroke it was at may have got through before it could say so, or only what it
   * took the place of be gone. */
  for (guint i = 0; pending != NULL && i < 2; i++)
    if (holds (store, pending->key, i == 0 ? pending->text : ""))
      g_hash_table_replace (confirmed, g_strdup (pending->key), g_strdup (i == 0 ? pending->text : ""));
  g_hash_table_iter_init (&iter, confirmed);
  while (g_hash_table_iter_next (&iter, &key, &text))
    if (!holds (store, key, text))
      g_error ("%s should be “%s”", (const char *) key, (const char *) text);
}

static void
test_kill (ContestFixture *f,
           gconstpointer   data)
{
  g_autoptr (GHashTable) confirmed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autofree char *first = g_strdup_printf ("%" PRId64, f->rounds[CONTEST_PRELIMINARY]), *judge = g_strdup_printf ("%" PRId64, f->judges[0]);
  guint n_confirmed = 0, n_cut = 0;

  hd_store_close (f->base.store, NULL);
  g_clear_object (&f->base.store);
  for (guint round = 0; round < MOST_ROUNDS && (n_cut == 0 || round < ROUNDS); round++) {
    g_autofree char *seed = g_strdup_printf ("%u", 1 + g_test_rand_int_range (0, 1 << 20));
    const char *argv[] = { "/proc/self/exe", "--marker", f->base.path, first, judge, seed, NULL };
    g_autoptr (GError) error = NULL;
    struct pollfd said = { .events = POLLIN };
    Step pending = { "", "" };
    gboolean at_step;
    FILE *from;
    GPid child;
    int out;

    g_spawn_async_with_pipes (NULL, (char **) argv, NULL, G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL, &child, NULL, &out, NULL, &error);
    g_assert_no_error (error);
    from = fdopen (out, "r");
    said.fd = out;
    g_assert_cmpint (poll (&said, 1, 30000), ==, 1);
    g_usleep (g_test_rand_int_range (50, 700) * 1000);
    kill (child, SIGKILL);
    at_step = read_steps (from, confirmed, &n_confirmed, &pending);
    fclose (from);
    waitpid (child, NULL, 0);
    g_spawn_close_pid (child);
    n_cut += at_step;
    verify (f, confirmed, at_step ? &pending : NULL);
  }
  g_test_message ("%u keystrokes confirmed, %u cut off", n_confirmed, n_cut);
  g_assert_cmpuint (n_confirmed, >, 0);
  g_assert_cmpuint (n_cut, >, 0);
}

int
main (int    argc,
      char **argv)
{
  if (argc == 6 && strcmp (argv[1], "--marker") == 0)
    run_marker (argv[2], g_ascii_strtoll (argv[3], NULL, 10), g_ascii_strtoll (argv[4], NULL, 10), g_ascii_strtoull (argv[5], NULL, 10));
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/kill/marking", ContestFixture, NULL, contest_fixture_set_up, test_kill, contest_fixture_tear_down);
  return g_test_run ();
}
