/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The list without a window: opening, first page, search at every keystroke, orders.
 * Usage: list COUNCIL-FILE… */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "store/nomination.h"
#include "store/query.h"
#include "store/subject.h"

#define ROUNDS 5

static const char *const typed[] = {
  "nguyen thi thu huong", "đặng đức", "phuong duc giang", "le van", "trần xuân hòa", "ho gia dinh", "gia thuy", "to dan pho so 3", "xyz",
};

static double
now_ms (void)
{
  return g_get_monotonic_time () / 1000.0;
}

static double
memory_mb (void)
{
  g_autofree char *status = NULL;
  const char *line;

  if (!g_file_get_contents ("/proc/self/status", &status, NULL, NULL) || (line = strstr (status, "VmRSS:")) == NULL)
    return 0;
  return atol (line + strlen ("VmRSS:")) / 1024.0;
}

static int
compare (const void *a, const void *b)
{
  double d = *(const double *) a - *(const double *) b;

  return d < 0 ? -1 : d > 0;
}

/* Every keystroke of some searches, as an officer types them. */
static void
time_search (HdQuery *query)
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  const double *t;

  for (guint round = 0; round < ROUNDS; round++)
    for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
      for (const char *p = typed[i]; *p != '\0'; p = g_utf8_next_char (p)) {
        g_autofree char *search = g_strndup (typed[i], g_utf8_next_char (p) - typed[i]);
        double start = now_ms ();

        hd_query_set_search (query, search);
        start = now_ms () - start;
        g_array_append_val (times, start);
      }
  g_array_sort (times, compare);
  t = (const double *) times->data;
  g_print ("  search, %u keystrokes: median %.2f ms, 95th percentile %.2f ms, longest %.2f ms\n", times->len,
           t[times->len / 2], t[times->len * 95 / 100], t[times->len - 1]);
}

static void
time_list (const char *path, GType type)
{
  g_autoptr (GError) error = NULL;
  double memory = memory_mb (), start = now_ms ();
  g_autoptr (HdStore) store = hd_store_open (path, HD_STORE_READ_ONLY, &error);
  g_autoptr (HdQuery) query = NULL;
  guint n_sorts;
  const HdSort *sorts = hd_query_sorts (type, &n_sorts);

  if (store == NULL)
    g_error ("%s", error->message);
  query = hd_query_new (store, type);
  for (guint i = 0; i < MIN (60, g_list_model_get_n_items (G_LIST_MODEL (query))); i++)
    g_object_unref (g_list_model_get_item (G_LIST_MODEL (query), i));
  g_print ("%s: %s\n  opened with 60 rows of the first page in %.1f ms", path, hd_record_type_table (type), now_ms () - start);
  hd_query_wait (query);
  g_print (", %u rows known after %.1f ms, %.1f MB\n", g_list_model_get_n_items (G_LIST_MODEL (query)), now_ms () - start, memory_mb () - memory);

  start = now_ms ();
  hd_query_prepare_search (query);
  hd_query_wait (query);
  g_print ("  names for searching loaded behind it in %.0f ms, %.1f MB\n", now_ms () - start, memory_mb () - memory);
  time_search (query);
  start = now_ms ();
  hd_query_set_search (query, "");
  g_print ("  search cleared in %.2f ms\n ", now_ms () - start);
  for (guint i = 0; i < n_sorts; i++) {
    start = now_ms ();
    hd_query_set_sort (query, sorts[i].key, i == 0);
    hd_query_wait (query);
    g_print (" by %s %.0f ms", sorts[i].key, now_ms () - start);
  }
  g_print ("\n");
}

int
main (int argc, char **argv)
{
  for (int i = 1; i < argc; i++) {
    time_list (argv[i], HD_TYPE_NOMINATION);
    time_list (argv[i], HD_TYPE_SUBJECT);
  }
  return 0;
}
