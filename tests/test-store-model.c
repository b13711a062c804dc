/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Random work on a council file beside a model of it that is too simple to be wrong. */
#include "config.h"
#include <string.h>
#include "fixture.h"
#include "store/nomination.h"
#include "store/query.h"
#include "store/store.h"
#include "store/text.h"
#include "store/unit.h"

static const char *const names[] = {
  "Nguyễn Thị Ánh", "Nguyen Thi Anh", "Trần Xuân Hoà", "Trần Xuân Hòa", "Lê Văn Đạt", "Lê Văn Đát", "Phạm Ngọc Uyên",
  "Vũ Ngọc Hà", "Đặng Thị Tuyết", "Hoàng Mỹ Linh", "Bùi Thúy Nguyệt", "Đào Quang Ánh",
};
static const char *const statuses[] = { "received", "eligible", "not_chosen" };

/* All content of the file as text: equal if and only if the content is. (transfer full) */
static char *
picture (HdStore *store)
{
  const GType types[] = { HD_TYPE_UNIT, HD_TYPE_SUBJECT, HD_TYPE_NOMINATION };
  GString *text = g_string_new (NULL);

  for (guint t = 0; t < G_N_ELEMENTS (types); t++) {
    g_autoptr (GPtrArray) all = hd_store_get_all (store, types[t], NULL);
    guint n_fields;
    const HdField *fields = hd_record_type_fields (types[t], &n_fields);

    for (guint i = 0; i < all->len; i++) {
      HdRecord *record = g_ptr_array_index (all, i);

      g_string_append_printf (text, "\n%" G_GINT64_FORMAT, hd_record_id (record));
      for (guint k = 0; k < n_fields; k++)
        if (fields[k].kind == HD_INT || fields[k].kind == HD_BOOL || fields[k].kind == HD_REF)
          g_string_append_printf (text, "|%" G_GINT64_FORMAT, hd_record_int (record, k));
        else
          g_string_append_printf (text, "|%s", hd_record_text (record, k));
    }
  }
  return g_string_free (text, FALSE);
}

static HdRecord *
random_nomination (Fixture *f, HdStore *store, GRand *random)
{
  g_autoptr (GPtrArray) all = hd_store_get_all (store, HD_TYPE_NOMINATION, NULL);

  return all->len == 0 ? NULL : g_object_ref (g_ptr_array_index (all, g_rand_int_range (random, 0, all->len)));
}

/* One change set of a random kind: some records made, changed, deleted. */
static void
work (Fixture *f, HdStore *store, GRand *random)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (hd_store_begin (store, "work", &error));
  for (int n = g_rand_int_range (random, 1, 5); n > 0; n--) {
    int what = g_rand_int_range (random, 0, 10);
    g_autoptr (HdRecord) record = what < 5 ? NULL : random_nomination (f, store, random);

    if (record == NULL) {
      record = fixture_nomination (f, names[g_rand_int_range (random, 0, G_N_ELEMENTS (names))], "1970", "Việc tốt");
      g_object_set (record, "status", statuses[g_rand_int_range (random, 0, G_N_ELEMENTS (statuses))], NULL);
      g_assert_true (hd_store_save (store, record, &error));
    } else if (what < 8) {
      g_object_set (record, "full-name", names[g_rand_int_range (random, 0, G_N_ELEMENTS (names))],
                    "year", (gint64) g_rand_int_range (random, 2023, 2026),
                    "status", statuses[g_rand_int_range (random, 0, G_N_ELEMENTS (statuses))],
                    "notes", names[g_rand_int_range (random, 0, G_N_ELEMENTS (names))], NULL);
      g_assert_true (hd_store_save (store, record, &error));
    } else {
      g_assert_true (hd_store_delete (store, record, &error));
    }
    g_assert_no_error (error);
  }
  g_assert_true (hd_store_commit (store, &error));
  g_assert_no_error (error);
}

/* Undo and redo walk back and forth through the very states that were, through either
 * of two handles, and across closing. */
static void
test_undo (Fixture *f, gconstpointer data)
{
  for (guint seed = 1; seed <= 6; seed++) {
    GRand *random = g_rand_new_with_seed (seed);
    g_autoptr (GPtrArray) states = g_ptr_array_new_with_free_func (g_free);
    HdStore *other = hd_store_open_again (f->store, FALSE, NULL);
    guint now = 0;

    g_test_message ("seed %u", seed);
    g_ptr_array_add (states, picture (f->store));
    for (int step = 0; step < 60; step++) {
      HdStore *store = g_rand_boolean (random) ? f->store : other;
      int what = g_rand_int_range (random, 0, 10);
      g_autoptr (GError) error = NULL;
      g_autofree char *seen = NULL;

      if (what < 4) {
        g_autofree char *before = picture (store);

        work (f, store, random);
        seen = picture (store);
        /* What came to nothing is no step, and leaves redo as it was. */
        if (strcmp (before, seen) != 0) {
          g_ptr_array_set_size (states, now + 1);
          g_ptr_array_add (states, g_strdup (seen));
          now++;
        }
      } else if (what < 8 && now > 0) {
        g_assert_true (hd_store_undo (store, NULL, &error));
        now--;
      } else if (what >= 8) {
        g_assert_cmpint (hd_store_redo (store, NULL, NULL), ==, now + 1 < states->len);
        now = MIN (now + 1, states->len - 1);
      }
      g_assert_no_error (error);
      g_free (seen);
      seen = picture (f->store);
      g_assert_cmpstr (seen, ==, g_ptr_array_index (states, now));
      if (step % 20 == 19) {
        g_assert_finalize_object (other);
        g_assert_finalize_object (g_steal_pointer (&f->store));
        f->store = hd_store_open (f->path, 0, &error);
        g_assert_no_error (error);
        other = hd_store_open_again (f->store, FALSE, NULL);
      }
    }
    {
      g_autoptr (HdCheck) check = hd_store_check (f->store, NULL, NULL);

      g_assert_true (check->ok);
    }
    g_assert_finalize_object (other);
    g_rand_free (random);
  }
}

/* The ids that a list's signals say it holds. */
static void
follow_cb (GListModel *model, guint position, guint removed, guint added, gpointer data)
{
  GArray *mirror = data;

  g_assert_cmpuint (position + removed, <=, mirror->len);
  if (removed > 0)
    g_array_remove_range (mirror, position, removed);
  for (guint i = 0; i < added; i++) {
    gint64 id = hd_query_id_at (HD_QUERY (model), position + i);

    g_array_insert_val (mirror, position + i, id);
  }
  g_assert_cmpuint (mirror->len, ==, g_list_model_get_n_items (model));
}

/* What a reader would pick out by hand. */
static gboolean
wanted (HdRecord *record, const char *status, gint64 year, const char *search, const char *unit_name)
{
  g_autofree char *text = g_strconcat (hd_record_text (record, HD_NOMINATION_FULL_NAME), " ", unit_name, NULL);
  g_autofree char *fold = hd_text_fold (text);
  g_autofree char *words = hd_text_fold (search);

  return (*status == '\0' || strcmp (hd_record_text (record, HD_NOMINATION_STATUS), status) == 0) &&
         (year == 0 || hd_record_int (record, HD_NOMINATION_YEAR) == year) &&
         (*words == '\0' || strstr (fold, words) != NULL);
}

static int
compare_rows (gconstpointer a, gconstpointer b)
{
  HdRecord *one = *(HdRecord *const *) a, *two = *(HdRecord *const *) b;
  int order = strcmp (hd_record_text (one, HD_NOMINATION_NAME_SORT), hd_record_text (two, HD_NOMINATION_NAME_SORT));

  return order != 0 ? order : (hd_record_id (one) > hd_record_id (two)) - (hd_record_id (one) < hd_record_id (two));
}

/* A list that lives through random changes, filters and searches holds what the table
 * holds, in its order, and its signals tell the same. */
static void
test_query (Fixture *f, gconstpointer data)
{
  static const char *const searches[] = { "", "", "anh", "ngoc", "hoa", "bo de", "zzz" };

  for (guint seed = 1; seed <= 8; seed++) {
    GRand *random = g_rand_new_with_seed (seed);
    g_autoptr (HdQuery) query = hd_query_new (f->store, HD_TYPE_NOMINATION);
    g_autoptr (GArray) mirror = g_array_new (FALSE, FALSE, sizeof (gint64));
    const char *status = "", *search = "";
    gint64 year = 0;

    g_test_message ("seed %u", seed);
    g_signal_connect (query, "items-changed", G_CALLBACK (follow_cb), mirror);
    for (int step = 0; step < 80; step++) {
      g_autoptr (GPtrArray) all = NULL;
      guint n = 0;

      /* Several changes without waiting: an answer to an older question must not stand. */
      for (int k = g_rand_int_range (random, 1, 4); k > 0; k--)
        switch (g_rand_int_range (random, 0, 6)) {
        case 0:
          status = g_rand_boolean (random) ? "" : statuses[g_rand_int_range (random, 0, G_N_ELEMENTS (statuses))];
          hd_query_set_filter (query, "status", status);
          break;
        case 1: {
          g_autofree char *text = NULL;

          year = g_rand_boolean (random) ? 0 : g_rand_int_range (random, 2023, 2026);
          text = g_strdup_printf ("%" G_GINT64_FORMAT, year);
          hd_query_set_filter (query, "year", text);
          break;
        }
        case 2:
          search = searches[g_rand_int_range (random, 0, G_N_ELEMENTS (searches))];
          hd_query_set_search (query, search);
          break;
        case 3: {
          g_autofree char *label = hd_store_undo_label (f->store);

          /* The unit stays, which the fixture made. */
          if (g_strcmp0 (label, "work") == 0)
            hd_store_undo (f->store, NULL, NULL);
          break;
        }
        case 4:
          hd_query_prepare_search (query);
          break;
        default:
          work (f, f->store, random);
        }
      hd_query_wait (query);
      /* The model does not know long texts, which are searched when no name has the words. */
      if (hd_query_found_in_text (query))
        continue;
      all = hd_store_get_all (f->store, HD_TYPE_NOMINATION, NULL);
      g_ptr_array_sort (all, compare_rows);
      for (guint i = 0; i < all->len; i++) {
        HdRecord *record = g_ptr_array_index (all, i);

        if (!wanted (record, status, year, search, "Phường Bồ Đề"))
          continue;
        g_assert_cmpuint (hd_query_position_of (query, hd_record_id (record)), !=, G_MAXUINT);
        /* A search puts exact hits first, so only without one is the order the table's. */
        if (*search == '\0')
          g_assert_cmpint (hd_query_id_at (query, n), ==, hd_record_id (record));
        n++;
      }
      g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (query)), ==, n);
      g_assert_cmpuint (mirror->len, ==, n);
      for (guint i = 0; i < n; i++) {
        g_autoptr (HdRecord) row = g_list_model_get_item (G_LIST_MODEL (query), i);
        g_autoptr (HdRecord) stored = hd_store_get (f->store, HD_TYPE_NOMINATION, g_array_index (mirror, gint64, i), NULL);

        g_assert_cmpint (hd_record_id (row), ==, g_array_index (mirror, gint64, i));
        g_assert_cmpstr (hd_record_text (row, HD_NOMINATION_FULL_NAME), ==, hd_record_text (stored, HD_NOMINATION_FULL_NAME));
      }
    }
    g_signal_handlers_disconnect_by_data (query, mirror);
    g_rand_free (random);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/model/undo", Fixture, NULL, fixture_set_up_unit, test_undo, fixture_tear_down);
  g_test_add ("/model/query", Fixture, NULL, fixture_set_up_unit, test_query, fixture_tear_down);

  return g_test_run ();
}
