/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A writer that is killed in the middle of its work, again and again: what it had
 * confirmed is in the file, what it had not is in it whole or not at all. */
#include "config.h"
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "fixture.h"
#include "store/nomination.h"

#define ROUNDS 10
#define WRITES 200                 /* that a writer would do if it were let */
#define LONGEST 16 * G_USEC_PER_SEC
#define ROWS 3                     /* records in one change set */

/* One change set: the nominations `key`-0 … get the notes `value`, or go. */
typedef struct {
  char key[32];
  char value[32];   /* "" for gone */
} Step;

static char *
name_of (const char *key, guint row)
{
  return g_strdup_printf ("%s-%u", key, row);
}

static void
write_step (HdStore *store, gint64 unit, const Step *step)
{
  g_autoptr (GError) error = NULL;

  hd_store_begin (store, step->key, &error);
  g_assert_no_error (error);
  for (guint row = 0; row < ROWS; row++) {
    g_autofree char *name = name_of (step->key, row);
    g_autoptr (GPtrArray) found = hd_store_find (store, HD_TYPE_NOMINATION, "full_name", name, &error);
    g_autoptr (HdRecord) n = NULL;

    g_assert_no_error (error);
    if (found->len > 0)
      n = g_object_ref (g_ptr_array_index (found, 0));
    else
      n = g_object_new (HD_TYPE_NOMINATION, "kind", "individual", "full-name", name, "unit", unit, "year", G_GINT64_CONSTANT (2024), NULL);
    if (*step->value == '\0') {
      hd_store_delete (store, n, &error);
    } else {
      hd_record_set_text (n, HD_NOMINATION_NOTES, step->value);
      hd_store_save (store, n, &error);
    }
    g_assert_no_error (error);
  }
  hd_store_commit (store, &error);
  g_assert_no_error (error);
}

/* The child: says what it is going to do, does it, says that it is done. */
static int
run_writer (const char *path, gint64 unit, guint seed)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
  g_autoptr (GError) error = NULL;
  g_autoptr (HdStore) store = hd_store_open (path, HD_STORE_NO_BACKUP, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < WRITES; i++) {
    Step step = { .value = "" };
    g_autofree char *first = NULL;
    g_autoptr (GPtrArray) found = NULL;

    g_snprintf (step.key, sizeof step.key, "K%d", g_rand_int_range (rand, 0, 40));
    first = name_of (step.key, 0);
    found = hd_store_find (store, HD_TYPE_NOMINATION, "full_name", first, NULL);
    /* Only what is there can go. */
    if (found->len == 0 || g_rand_int_range (rand, 0, 5) > 0)
      g_snprintf (step.value, sizeof step.value, "%u.%u", seed, i);
    printf ("plan %s %s\n", step.key, step.value);
    fflush (stdout);
    write_step (store, unit, &step);
    printf ("done\n");
    fflush (stdout);
  }
  return 0;
}

/* Reads what the child said until it was killed; the step it was at, if it was at one. */
static gboolean
read_steps (FILE *from, GHashTable *confirmed, guint *n_confirmed, Step *pending)
{
  char line[128];
  gboolean at_step = FALSE;

  while (fgets (line, sizeof line, from) != NULL) {
    g_auto (GStrv) words = g_strsplit (g_strchomp (line), " ", 3);

    if (strcmp (words[0], "plan") == 0 && words[1] != NULL) {
      g_strlcpy (pending->key, words[1], sizeof pending->key);
      g_strlcpy (pending->value, words[2] == NULL ? "" : words[2], sizeof pending->value);
      at_step = TRUE;
    } else if (strcmp (words[0], "done") == 0 && at_step) {
      g_hash_table_replace (confirmed, g_strdup (pending->key), g_strdup (pending->value));
      at_step = FALSE;
      ++*n_confirmed;
    }
  }
  return at_step;
}

/* Whether all rows of a key hold the value (or, for "", are gone). */
static gboolean
holds (HdStore *store, const char *key, const char *value)
{
  guint n = 0;

  for (guint row = 0; row < ROWS; row++) {
    g_autofree char *name = name_of (key, row);
    g_autoptr (GPtrArray) found = hd_store_find (store, HD_TYPE_NOMINATION, "full_name", name, NULL);

    g_assert_nonnull (found);
    g_assert_cmpuint (found->len, <=, 1);
    if (*value == '\0' ? found->len == 0
                       : found->len == 1 && strcmp (hd_record_text (g_ptr_array_index (found, 0), HD_NOMINATION_NOTES), value) == 0)
      n++;
  }
  return n == ROWS;
}

static void
verify (Fixture *f, GHashTable *confirmed, const Step *pending)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdStore) store = hd_store_open (f->path, HD_STORE_NO_BACKUP, &error);
  g_autoptr (HdCheck) check = NULL;
  GHashTableIter iter;
  gpointer key, value;

  g_assert_no_error (error);
  check = hd_store_check (store, NULL, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < check->problems->len; i++)
    g_test_message ("%s", (const char *) g_ptr_array_index (check->problems, i));
  g_assert_true (check->ok);
  /* The step it was at may have got through before it could say so. */
  if (pending != NULL && holds (store, pending->key, pending->value))
    g_hash_table_replace (confirmed, g_strdup (pending->key), g_strdup (pending->value));
  g_hash_table_iter_init (&iter, confirmed);
  while (g_hash_table_iter_next (&iter, &key, &value))
    if (!holds (store, key, value))
      g_error ("%s should be “%s”", (const char *) key, (const char *) value);
}

/* The key a step is about counts as absent until it is confirmed once. */
static void
note_absent (GHashTable *confirmed, const Step *pending)
{
  if (!g_hash_table_contains (confirmed, pending->key))
    g_hash_table_insert (confirmed, g_strdup (pending->key), g_strdup (""));
}

static void
test_kill (Fixture *f, gconstpointer data)
{
  g_autoptr (GHashTable) confirmed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autofree char *unit = g_strdup_printf ("%" G_GINT64_FORMAT, f->unit);
  gint64 start = g_get_monotonic_time ();
  guint n_confirmed = 0, n_cut = 0;

  hd_store_close (f->store, NULL);
  g_clear_object (&f->store);
  for (guint round = 0; round < ROUNDS && (n_cut == 0 || g_get_monotonic_time () - start < LONGEST); round++) {
    g_autofree char *seed = g_strdup_printf ("%u", 1 + g_test_rand_int_range (0, 1 << 20));
    const char *argv[] = { "/proc/self/exe", "--writer", f->path, unit, seed, NULL };
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
    /* Killed at any moment from the first step on; what it said waits in the pipe. */
    g_assert_cmpint (poll (&said, 1, 20000), ==, 1);
    g_usleep (g_test_rand_int_range (0, 400) * 1000);
    kill (child, SIGKILL);
    at_step = read_steps (from, confirmed, &n_confirmed, &pending);
    fclose (from);
    waitpid (child, NULL, 0);
    g_spawn_close_pid (child);
    if (at_step)
      note_absent (confirmed, &pending);
    n_cut += at_step;
    verify (f, confirmed, at_step ? &pending : NULL);
  }
  g_test_message ("%u steps confirmed, %u cut off", n_confirmed, n_cut);
  g_assert_cmpuint (n_confirmed, >, 0);
  g_assert_cmpuint (n_cut, >, 0);
}

int
main (int argc, char **argv)
{
  if (argc == 5 && strcmp (argv[1], "--writer") == 0)
    return run_writer (argv[2], g_ascii_strtoll (argv[3], NULL, 10), g_ascii_strtoull (argv[4], NULL, 10));
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/kill/writer", Fixture, NULL, fixture_set_up_unit, test_kill, fixture_tear_down);
  return g_test_run ();
}
