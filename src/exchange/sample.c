/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "sample-private.h"
#include "store/activity.h"
#include "store/council.h"
#include "store/nomination.h"
#include "store/plan.h"
#include "store/query.h"
#include "store/text.h"
#include "store/unit.h"

#define EARLIER 120   /* nominations of each year before the one that is worked on */

static void
owner_free (HdSampleOwner *owner)
{
  g_free (owner->name);
  g_free (owner->head);
  g_free (owner->kind);
  g_ptr_array_unref (owner->deeds);
  g_free (owner);
}

/* A number of that range, both ends included. */
int
hd_sample_between (HdSample *self, int first, int last)
{
  return g_rand_int_range (self->rand, first, last + 1);
}

gboolean
hd_sample_chance (HdSample *self, int percent)
{
  return g_rand_int_range (self->rand, 0, 100) < percent;
}

/* A day of the year from "MM-DD" on, at most `days` later. (transfer full) */
char *
hd_sample_date (HdSample *self, const char *from, int days)
{
  g_autofree char *first = g_strdup_printf ("%04d-%s", (int) self->year, from);

  return hd_date_add_days (first, hd_sample_between (self, 0, days));
}

/* (transfer full) */
char *
hd_sample_name (HdSample *self, gboolean female)
{
  const char *family = hd_pool_pick (&self->names->families, self->rand);
  const char *middle = hd_pool_pick (&self->names->middles[female], self->rand);
  const char *given = hd_pool_pick (&self->names->givens[female], self->rand);

  return g_strjoin (" ", family, middle, given, NULL);
}

/* The first nominations of the year in order of entry, of a status or (NULL) of any: of
 * gint64. (transfer full) */
GArray *
hd_sample_nominations (HdSample *self, const char *status, guint most)
{
  g_autoptr (HdQuery) query = hd_query_new (self->store, HD_TYPE_NOMINATION);
  g_autofree char *year = g_strdup_printf ("%" G_GINT64_FORMAT, self->year);
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  guint n;

  hd_query_set_synchronous (query, TRUE);
  hd_query_set_sort (query, "added", FALSE);
  hd_query_set_filter (query, "year", year);
  if (status != NULL)
    hd_query_set_filter (query, "status", status);
  hd_query_wait (query);
  n = g_list_model_get_n_items (G_LIST_MODEL (query));
  for (guint i = 0; i < MIN (n, most); i++) {
    gint64 id = hd_query_id_at (query, i);

    g_array_append_val (ids, id);
  }
  return ids;
}

/* (transfer none) (nullable) */
HdSampleOwner *
hd_sample_owner (HdSample *self, gint64 unit)
{
  for (guint i = 0; i < self->owners->len; i++)
    if (((HdSampleOwner *) g_ptr_array_index (self->owners, i))->id == unit)
      return g_ptr_array_index (self->owners, i);
  return NULL;
}

static void
remember_owner (HdSample *self, HdRecord *unit)
{
  HdSampleOwner *owner = g_new0 (HdSampleOwner, 1);

  owner->id = hd_record_id (unit);
  owner->number = self->owners->len;
  owner->name = g_strdup (hd_record_text (unit, HD_UNIT_NAME));
  owner->head = hd_sample_name (self, hd_sample_chance (self, 40));
  owner->kind = g_strdup (hd_record_text (unit, HD_UNIT_KIND));
  owner->kind_index = MAX (0, hd_choice_index (hd_unit_kinds, owner->kind));
  owner->deeds = g_ptr_array_new ();
  g_ptr_array_add (self->owners, owner);
}

/* Clusters as offices form them: by kind of unit. */
static const struct { const char *name; const char *kinds; } clusters[] = {
  { "Cụm thi đua các phường",                  "ward" },
  { "Khối thi đua các phòng, ban, ngành",      "office force" },
  { "Khối thi đua Đảng, Mặt trận, đoàn thể",   "party front union" },
  { "Khối thi đua các trường học",             "school" },
  { "Khối thi đua sự nghiệp, doanh nghiệp",    "public health enterprise other" },
};

/* Adds the invented units to those of the plan and puts all of them into clusters. */
gboolean
hd_sample_add_units (HdSample *self, GError **error)
{
  g_autoptr (GPtrArray) there = hd_store_get_all (self->store, HD_TYPE_UNIT, error);
  g_autoptr (GPtrArray) councils = there == NULL ? NULL : hd_store_get_all (self->store, HD_TYPE_COUNCIL, error);
  gint64 cluster_ids[G_N_ELEMENTS (clusters)];
  gboolean has_head[G_N_ELEMENTS (clusters)] = { FALSE };

  if (councils == NULL || !hd_store_begin (self->store, _("Sample: units"), error))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (clusters); i++) {
    g_autoptr (HdRecord) cluster = g_object_new (HD_TYPE_CLUSTER, "name", clusters[i].name, "position", (gint64) i + 1, NULL);

    if (!hd_store_save (self->store, cluster, error))
      goto failed;
    cluster_ids[i] = hd_record_id (cluster);
  }
  for (guint i = 0; i < self->names->units->len; i++) {
    const HdSampleUnit *unit = g_ptr_array_index (self->names->units, i);

    g_ptr_array_add (there, g_object_new (HD_TYPE_UNIT, "name", unit->name, "kind", unit->kind, NULL));
  }
  for (guint i = 0; i < there->len; i++) {
    HdRecord *unit = g_ptr_array_index (there, i);

    for (guint c = 0; c < G_N_ELEMENTS (clusters); c++) {
      g_auto (GStrv) kinds = g_strsplit (clusters[c].kinds, " ", 0);

      if (!g_strv_contains ((const char *const *) kinds, hd_record_text (unit, HD_UNIT_KIND)))
        continue;
      hd_record_set_int (unit, HD_UNIT_CLUSTER, cluster_ids[c]);
      if (!hd_store_save (self->store, unit, error))
        goto failed;
      if (!has_head[c]) {
        g_autoptr (HdRecord) head = g_object_new (HD_TYPE_CLUSTER_HEAD, "cluster", cluster_ids[c], "year", self->year,
                                                  "unit", hd_record_id (unit), NULL);

        has_head[c] = TRUE;
        if (!hd_store_save (self->store, head, error))
          goto failed;
      }
    }
    remember_owner (self, unit);
    if (councils->len > 0 &&
        strcmp (hd_record_text (unit, HD_UNIT_NAME), hd_record_text (g_ptr_array_index (councils, 0), HD_COUNCIL_STANDING_BODY)) == 0)
      self->council = hd_record_id (unit);
  }
  return hd_store_commit (self->store, error);

failed:
  hd_store_rollback (self->store);
  return FALSE;
}

/* How large units of each kind are; every seventh one has not told its head-count. */
gboolean
hd_sample_add_headcounts (HdSample *self, GError **error)
{
  static const struct { const char *kind; int collectives[2]; int people[2]; } sizes[] = {
    { "ward", { 14, 32 }, { 38, 90 } }, { "school", { 5, 12 }, { 28, 96 } }, { "office", { 1, 4 }, { 8, 22 } },
    { "party", { 1, 3 }, { 6, 14 } }, { "front", { 1, 3 }, { 6, 12 } }, { "union", { 2, 8 }, { 5, 40 } },
    { "force", { 4, 12 }, { 40, 210 } }, { "public", { 2, 6 }, { 18, 70 } }, { "health", { 4, 9 }, { 45, 160 } },
    { "enterprise", { 4, 16 }, { 60, 420 } }, { "other", { 1, 3 }, { 5, 20 } },
  };

  if (!hd_store_begin (self->store, _("Sample: head-counts"), error))
    return FALSE;
  for (guint i = 0; i < self->owners->len; i++) {
    const HdSampleOwner *owner = g_ptr_array_index (self->owners, i);
    g_autofree char *as_of = g_strdup_printf ("%04d-01-01", (int) self->year);

    if (i % 7 == 6)
      continue;
    for (guint s = 0; s < G_N_ELEMENTS (sizes); s++) {
      g_autoptr (HdRecord) headcount = NULL;

      if (strcmp (sizes[s].kind, owner->kind) != 0)
        continue;
      headcount = g_object_new (HD_TYPE_HEADCOUNT, "unit", owner->id, "year", self->year, "as-of", as_of,
                                "collectives", (gint64) hd_sample_between (self, sizes[s].collectives[0], sizes[s].collectives[1]),
                                "people", (gint64) hd_sample_between (self, sizes[s].people[0], sizes[s].people[1]),
                                "source", "Báo cáo đầu năm của đơn vị", NULL);
      if (!hd_store_save (self->store, headcount, error)) {
        hd_store_rollback (self->store);
        return FALSE;
      }
    }
  }
  return hd_store_commit (self->store, error);
}

static gboolean
add_activity (HdSample *self, const char *kind, const char *title, gint64 unit, const char *held, const char *number,
              const char *partner, GError **error)
{
  g_autoptr (HdRecord) activity = g_object_new (HD_TYPE_ACTIVITY, "kind", kind, "title", title, "unit", unit,
                                                "year", (gint64) g_ascii_strtoll (held, NULL, 10), "held", held,
                                                "number", number, "partner", partner, NULL);

  return hd_store_save (self->store, activity, error);
}

/* What the council itself holds in a year. */
static gboolean
add_council_activities (HdSample *self, GError **error)
{
  static const struct { const char *kind, *title, *from; int days; const char *partner; } held[] = {
    { "contest",    "Phát động Cuộc thi viết về gương điển hình tiên tiến, người tốt, việc tốt", "03-01", 20, "" },
    { "conference", "Hội nghị biểu dương gương điển hình tiên tiến, người tốt, việc tốt", "10-05", 6, "" },
    { "media_talk", "Giao lưu, tọa đàm với các gương điển hình tiên tiến", "09-10", 20, "Đài Phát thanh và Truyền hình Hà Nội" },
    { "media_talk", "Chuyên mục gương người tốt, việc tốt", "05-19", 12, "Báo Hànộimới" },
    { "inspection", "Kiểm tra công tác tuyên truyền điển hình tiên tiến tại cơ sở", "06-03", 30, "" },
    { "review",     "Sơ kết công tác tuyên truyền điển hình tiên tiến sáu tháng đầu năm", "07-01", 12, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (held); i++) {
    g_autofree char *date = hd_sample_date (self, held[i].from, held[i].days);

    if (!add_activity (self, held[i].kind, held[i].title, 0, date, "", held[i].partner, error))
      return FALSE;
  }
  return TRUE;
}

/* What one unit did in the year. */
static gboolean
add_unit_activities (HdSample *self, const HdSampleOwner *owner, gint64 first_year, GError **error)
{
  /* Plan 26 asks for the criteria by 10 June of its first year; some are late. */
  if (!self->earlier && hd_sample_chance (self, 91)) {
    gint64 year = self->year;
    g_autofree char *date = NULL;
    g_autofree char *number = g_strdup_printf ("%d/KH", hd_sample_between (self, 11, 190));

    self->year = first_year;
    date = hd_sample_date (self, "04-15", 70);
    self->year = year;
    if (!add_activity (self, "criteria", "Kế hoạch và tiêu chuẩn điển hình tiên tiến của đơn vị", owner->id, date, number, "", error))
      return FALSE;
  }
  if (hd_sample_chance (self, 84)) {
    g_autofree char *date = hd_sample_date (self, "01-10", 60);

    if (!add_activity (self, "column", "Chuyên mục gương người tốt, việc tốt trên trang thông tin điện tử", owner->id, date, "", "", error))
      return FALSE;
  }
  if (owner->entries > 0) {
    g_autofree char *title = g_strdup_printf ("Gửi %u bài dự thi viết về gương điển hình tiên tiến", owner->entries);
    g_autofree char *date = hd_sample_date (self, "05-02", 90);

    if (!add_activity (self, "contest_entry", title, owner->id, date, "", "", error))
      return FALSE;
  }
  if (hd_sample_chance (self, 78)) {
    g_autofree char *date = hd_sample_date (self, "11-10", 30);
    g_autofree char *number = g_strdup_printf ("%d/BC", hd_sample_between (self, 100, 420));

    if (!add_activity (self, "report", "Báo cáo kết quả tuyên truyền gương điển hình tiên tiến", owner->id, date, number, "", error))
      return FALSE;
  }
  if (hd_sample_chance (self, 30)) {
    g_autofree char *date = hd_sample_date (self, "08-20", 90);

    if (!add_activity (self, "conference", "Hội nghị biểu dương điển hình tiên tiến của đơn vị", owner->id, date, "", "", error))
      return FALSE;
  }
  /* Most tell of exemplars every month; some forget one or two. */
  for (int month = 1, lapses = hd_sample_chance (self, 60) ? 0 : 14; month <= 12; month++) {
    g_autofree char *from = g_strdup_printf ("%02d-01", month);
    g_autofree char *date = hd_sample_date (self, from, 27);

    if (!hd_sample_chance (self, lapses) &&
        !add_activity (self, "telling", "Giới thiệu gương điển hình tại hội nghị giao ban tháng", owner->id, date, "", "", error))
      return FALSE;
  }
  return TRUE;
}

gboolean
hd_sample_add_activities (HdSample *self, guint entries, GError **error)
{
  g_autoptr (GPtrArray) plans = hd_store_get_all (self->store, HD_TYPE_PLAN, error);
  gint64 first_year = self->year;

  if (plans == NULL || !hd_store_begin (self->store, _("Sample: activities"), error))
    return FALSE;
  if (plans->len > 0)
    first_year = hd_record_int (g_ptr_array_index (plans, 0), HD_PLAN_PERIOD_START);
  /* One unit in eight sends nothing to the contest. */
  for (guint left = self->owners->len > 1 ? entries : 0; left > 0;) {
    guint i = hd_sample_between (self, 0, self->owners->len - 1);

    if (i % 8 != 7) {
      ((HdSampleOwner *) g_ptr_array_index (self->owners, i))->entries++;
      left--;
    }
  }
  if (!add_council_activities (self, error))
    goto failed;
  for (guint i = 0; i < self->owners->len; i++)
    if (!add_unit_activities (self, g_ptr_array_index (self->owners, i), first_year, error))
      goto failed;
  return hd_store_commit (self->store, error);

failed:
  hd_store_rollback (self->store);
  return FALSE;
}

/* The present year, or the nearest one that the plan covers. */
static gint64
default_year (HdStore *store)
{
  g_autoptr (GPtrArray) plans = hd_store_get_all (store, HD_TYPE_PLAN, NULL);
  g_autofree char *today = hd_date_today ();
  gint64 year = g_ascii_strtoll (today, NULL, 10);

  if (plans == NULL || plans->len == 0)
    return year;
  return CLAMP (year, hd_record_int (g_ptr_array_index (plans, 0), HD_PLAN_PERIOD_START),
                hd_record_int (g_ptr_array_index (plans, 0), HD_PLAN_PERIOD_END));
}

/* The plan at work in the year, and what was done and decided in the years before it. */
static gboolean
add_years (HdSample *self, guint years, GError **error)
{
  gint64 last = self->year;
  gboolean done = TRUE;

  for (guint back = 0; done && back < years; back++) {
    self->year = last - back;
    self->earlier = back > 0;
    done = hd_sample_add_plan_year (self, back == 0, error) &&
           (back == 0 || (hd_sample_add_headcounts (self, error) && hd_sample_add_activities (self, 0, error) &&
                          hd_sample_add_nominations (self, EARLIER, NULL, NULL, NULL, error)));
  }
  self->year = last;
  self->earlier = FALSE;
  return done;
}

/**
 * hd_sample_make:
 * @store: a council file into which a plan was loaded
 * @progress: (nullable): called with nominations made and to make
 *
 * Fills the file with a year of invented data: units with and without head-count,
 * activities, nominations in every state with their decisions, some people proposed
 * twice, some by two units, some late. The same options on the same plan give the
 * same data, ids aside. It is written as several change sets of at most 10,000 records
 * each, so a cancelled or failed sample leaves part of them: work on a new file.
 */
gboolean
hd_sample_make (HdStore *store, const HdSampleOptions *options, GFileProgressCallback progress, gpointer user_data,
                GCancellable *cancellable, GError **error)
{
  g_autoptr (HdSampleNames) names = hd_sample_names_load (error);
  g_autoptr (GRand) rand = g_rand_new_with_seed (options->seed);
  g_autoptr (GPtrArray) owners = g_ptr_array_new_with_free_func ((GDestroyNotify) owner_free);
  g_autofree char *today = hd_date_today ();
  HdSample self = { .store = store, .names = names, .rand = rand, .owners = owners, .today = today };
  gint64 contest;

  if (names == NULL)
    return FALSE;
  self.year = options->year == 0 ? default_year (store) : options->year;
  if (!hd_sample_add_units (&self, error))
    return FALSE;
  if (owners->len == 0) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("Sample data need a plan with units. Load a plan first"));
    return FALSE;
  }
  return hd_sample_add_headcounts (&self, error) &&
         hd_sample_add_activities (&self, options->entries, error) &&
         hd_sample_add_nominations (&self, options->nominations, progress, user_data, cancellable, error) &&
         hd_sample_add_register (&self, error) &&
         hd_sample_add_dossiers (&self, cancellable, error) &&
         hd_sample_add_meetings (&self, error) &&
         hd_sample_add_decisions (&self, error) &&
         hd_sample_add_exemplars (&self, error) && add_years (&self, options->years, error) &&
         (options->entries == 0 ||
          (hd_sample_add_contest (&self, &contest, error) && (!options->judged || hd_sample_add_judging (&self, contest, error))));
}
