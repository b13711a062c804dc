/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One subject for life: found again, made one with another, and made two again. */
#include "config.h"
#include <string.h>
#include "fixture.h"
#include "store/activity.h"
#include "store/attachment.h"
#include "store/award.h"
#include "store/exemplar.h"
#include "store/nomination.h"
#include "store/store-private.h"
#include "store/unit.h"

/* All content of the file as text: equal if and only if the content is. (transfer full) */
static char *
picture (HdStore *store)
{
  guint n_types;
  const GType *types = hd_record_types (&n_types);
  GString *text = g_string_new (NULL);

  for (guint t = 0; t < n_types; t++) {
    g_autoptr (GPtrArray) all = hd_store_get_all (store, types[t], NULL);
    guint n_fields;
    const HdField *fields = hd_record_type_fields (types[t], &n_fields);

    for (guint i = 0; i < all->len; i++) {
      HdRecord *record = g_ptr_array_index (all, i);

      g_string_append_printf (text, "\n%s %" G_GINT64_FORMAT, hd_record_type_table (types[t]), hd_record_id (record));
      for (guint k = 0; k < n_fields; k++)
        if (fields[k].kind == HD_INT || fields[k].kind == HD_BOOL || fields[k].kind == HD_REF)
          g_string_append_printf (text, "|%" G_GINT64_FORMAT, hd_record_int (record, k));
        else
          g_string_append_printf (text, "|%s", hd_record_text (record, k));
    }
  }
  return g_string_free (text, FALSE);
}

static gint64
make_subject (Fixture *f, const char *name, const char *birth)
{
  return fixture_save (f, g_object_new (HD_TYPE_SUBJECT, "kind", "individual", "full-name", name, "birth", birth, "unit", f->unit, NULL));
}

static gint64
make_attachment (Fixture *f, gint64 owner, const char *name)
{
  return fixture_save (f, g_object_new (HD_TYPE_ATTACHMENT, "owner-table", "subject", "owner", owner, "name", name,
                                        "sha256", "00", NULL));
}

/* How many references to a subject there are, of every kind. */
static guint
references (HdStore *store, gint64 subject)
{
  guint n_types, n = 0;
  const GType *types = hd_record_types (&n_types);
  g_autoptr (GPtrArray) files = hd_attachment_list (store, "subject", subject, NULL);

  for (guint t = 0; t < n_types; t++) {
    guint n_fields;
    const HdField *fields = hd_record_type_fields (types[t], &n_fields);

    for (guint i = 0; i < n_fields; i++)
      if (fields[i].kind == HD_REF && strcmp (fields[i].ref, "subject") == 0) {
        g_autoptr (GPtrArray) found = hd_store_find_ref (store, types[t], fields[i].name, subject, NULL);

        n += found->len;
      }
  }
  return n + files->len;
}

#define N_SUBJECTS 6

/* Subjects with something of everything that can hang on one. */
static void
make_world (Fixture *f, GRand *random, gint64 subjects[N_SUBJECTS])
{
  static const char *const names[N_SUBJECTS] = {
    "Nguyễn Văn An", "Nguyen Van An", "Nguyễn Vân An", "Trần & <Bình>", "Lê Hoà", "Lê Hòa"
  };
  gint64 activities[3];

  for (guint i = 0; i < G_N_ELEMENTS (activities); i++)
    activities[i] = fixture_save (f, g_object_new (HD_TYPE_ACTIVITY, "kind", "conference", "title", "Hội nghị", "year", (gint64) 2024,
                                                   "unit", f->unit, NULL));
  for (guint i = 0; i < N_SUBJECTS; i++) {
    g_autofree char *birth = g_strdup_printf ("19%02u", 60 + i);
    g_autoptr (HdRecord) subject = NULL;

    subjects[i] = make_subject (f, names[i], birth);
    subject = hd_store_get (f->store, HD_TYPE_SUBJECT, subjects[i], NULL);
    for (int n = g_rand_int_range (random, 0, 4); n > 0; n--) {
      g_autofree char *deed = g_strdup_printf ("Việc %d của %u", n, i);

      fixture_save (f, fixture_nomination (f, names[i], birth, deed));
      fixture_save (f, g_object_new (HD_TYPE_AWARD, "subject", subjects[i], "title", deed, "year", (gint64) (2000 + n), NULL));
      fixture_save (f, g_object_new (HD_TYPE_EXEMPLAR_NOTE, "subject", subjects[i], "kind", "measure", "noted", "2024-01-02", "content", deed, NULL));
      fixture_save (f, g_object_new (HD_TYPE_ACTIVITY_SUBJECT, "subject", subjects[i],
                                     "activity", activities[g_rand_int_range (random, 0, G_N_ELEMENTS (activities))], NULL));
      hd_record_set_int (subject, HD_SUBJECT_PORTRAIT, make_attachment (f, subjects[i], deed));
    }
    if (g_rand_boolean (random))
      hd_record_set_text (subject, HD_SUBJECT_POSITION, names[g_rand_int_range (random, 0, N_SUBJECTS)]);
    if (g_rand_boolean (random))
      hd_record_set_text (subject, HD_SUBJECT_STORY_FULL, names[g_rand_int_range (random, 0, N_SUBJECTS)]);
    hd_record_set_text (subject, HD_SUBJECT_STORY_LINE, names[i]);
    g_assert_true (hd_store_save (f->store, subject, NULL));
  }
  for (guint i = 0; i < 3; i++)
    g_assert_true (hd_subject_tell_apart (f->store, subjects[g_rand_int_range (random, 0, 3)], subjects[g_rand_int_range (random, 3, 6)], NULL));
}

/* Merges at random, in chains too, keep every reference; undone or split in any order that
 * is allowed, everything is as it was, to the letter. */
static void
test_merge_split (Fixture *f, gconstpointer data)
{
  guint merges_made = 0, refused = 0;

  for (guint seed = 1; seed <= 12; seed++) {
    GRand *random = g_rand_new_with_seed (seed);
    gint64 subjects[N_SUBJECTS];

    make_world (f, random, subjects);
    for (guint round = 0; round < 20; round++) {
      g_autofree char *before = picture (f->store), *after = NULL;
      guint there[N_SUBJECTS], n_there = N_SUBJECTS;
      guint n = g_rand_int_range (random, 1, N_SUBJECTS);

      g_test_message ("seed %u, round %u", seed, round);
      for (guint i = 0; i < N_SUBJECTS; i++)
        there[i] = i;
      for (guint i = 0; i < n; i++) {
        guint kept = g_rand_int_range (random, 0, n_there), gone = g_rand_int_range (random, 0, n_there - 1);
        int take[] = { -1, -1, -1 };
        guint sum;
        g_autoptr (GError) error = NULL;
        gboolean undo = g_rand_int_range (random, 0, 4) == 0;
        g_autofree char *here = undo ? picture (f->store) : NULL, *undone = NULL;

        gone += gone >= kept;
        if (g_rand_boolean (random))
          take[0] = HD_SUBJECT_POSITION;
        if (take[0] >= 0 && g_rand_boolean (random))
          take[1] = g_rand_boolean (random) ? HD_SUBJECT_PORTRAIT : HD_SUBJECT_STORY_LINE;
        sum = references (f->store, subjects[there[kept]]) + references (f->store, subjects[there[gone]]);
        g_assert_true (hd_subject_merge (f->store, subjects[there[kept]], subjects[there[gone]], take, &error));
        g_assert_no_error (error);
        /* And the merge itself refers to it. */
        g_assert_cmpuint (references (f->store, subjects[there[kept]]), ==, sum + 1);
        g_assert_cmpuint (references (f->store, subjects[there[gone]]), ==, 0);
        if (undo) {
          g_assert_true (hd_store_undo (f->store, NULL, &error));
          undone = picture (f->store);
          g_assert_cmpstr (undone, ==, here);
          continue;
        }
        merges_made++;
        there[gone] = there[--n_there];
      }
      for (;;) {
        g_autoptr (GPtrArray) merges = hd_store_get_all (f->store, HD_TYPE_SUBJECT_MERGE, NULL);
        g_autoptr (GError) error = NULL;
        gint64 merge, back, gone;

        if (merges->len == 0)
          break;
        merge = hd_record_id (g_ptr_array_index (merges, g_rand_int_range (random, 0, merges->len)));
        {
          g_autoptr (HdRecord) record = hd_store_get (f->store, HD_TYPE_SUBJECT_MERGE, merge, NULL);

          gone = hd_record_int (record, HD_SUBJECT_MERGE_MERGED);
        }
        back = hd_subject_split (f->store, merge, &error);
        if (back == 0) {
          g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
          refused++;
        } else {
          g_assert_no_error (error);
          g_assert_cmpint (back, ==, gone);
        }
      }
      after = picture (f->store);
      g_assert_cmpstr (after, ==, before);
    }
    g_rand_free (random);
  }
  g_assert_cmpuint (merges_made, >, 200);
  g_assert_cmpuint (refused, >, 20);
  {
    g_autoptr (HdCheck) check = hd_store_check (f->store, NULL, NULL);
    /* The files of the attachments were never there. */
    for (guint i = 0; i < check->problems->len; i++)
      g_assert_nonnull (strstr (g_ptr_array_index (check->problems, i), "Việc"));
  }
}

/* What was done since the merge stays where it belongs. */
static void
test_split_later (Fixture *f, gconstpointer data)
{
  gint64 kept = make_subject (f, "Nguyễn Văn An", "1960"), gone = make_subject (f, "Nguyễn Văn Ân", "1960");
  gint64 moved = fixture_save (f, g_object_new (HD_TYPE_AWARD, "subject", gone, "title", "Giấy khen", "year", (gint64) 2001, NULL));
  gint64 deleted = fixture_save (f, g_object_new (HD_TYPE_AWARD, "subject", gone, "title", "Bằng khen", "year", (gint64) 2002, NULL));
  gint64 photo = make_attachment (f, gone, "anh.jpg"), later, merge;
  int take[] = { HD_SUBJECT_FULL_NAME, HD_SUBJECT_POSITION, -1 };
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) subject = hd_store_get (f->store, HD_TYPE_SUBJECT, gone, NULL);
  g_autoptr (HdRecord) award = NULL;

  g_object_set (subject, "position", "Giáo viên", NULL);
  g_assert_true (hd_store_save (f->store, subject, NULL));
  g_assert_true (hd_subject_merge (f->store, kept, gone, take, &error));
  g_clear_object (&subject);
  subject = fixture_find (f, HD_TYPE_SUBJECT, "full_name", "Nguyễn Văn Ân");
  g_assert_cmpint (hd_record_id (subject), ==, kept);

  later = fixture_save (f, g_object_new (HD_TYPE_AWARD, "subject", kept, "title", "Giấy khen", "year", (gint64) 2010, NULL));
  award = hd_store_get (f->store, HD_TYPE_AWARD, deleted, NULL);
  g_assert_true (hd_store_delete (f->store, award, &error));
  /* The position is changed by hand; the photo of the other becomes the portrait. */
  g_object_set (subject, "position", "Hiệu trưởng", "portrait", photo, NULL);
  g_assert_true (hd_store_save (f->store, subject, &error));
  {
    g_autoptr (GPtrArray) merges = hd_store_get_all (f->store, HD_TYPE_SUBJECT_MERGE, NULL);

    merge = hd_record_id (g_ptr_array_index (merges, 0));
  }
  g_assert_cmpint (hd_subject_split (f->store, merge, &error), ==, gone);
  g_assert_no_error (error);

  g_clear_object (&subject);
  subject = hd_store_get (f->store, HD_TYPE_SUBJECT, kept, NULL);
  g_assert_cmpstr (hd_record_text (subject, HD_SUBJECT_FULL_NAME), ==, "Nguyễn Văn An");
  g_assert_cmpstr (hd_record_text (subject, HD_SUBJECT_POSITION), ==, "Hiệu trưởng");
  g_assert_cmpint (hd_record_int (subject, HD_SUBJECT_PORTRAIT), ==, 0);
  g_clear_object (&award);
  award = hd_store_get (f->store, HD_TYPE_AWARD, moved, NULL);
  g_assert_cmpint (hd_record_int (award, HD_AWARD_SUBJECT), ==, gone);
  g_clear_object (&award);
  award = hd_store_get (f->store, HD_TYPE_AWARD, later, NULL);
  g_assert_cmpint (hd_record_int (award, HD_AWARD_SUBJECT), ==, kept);
  g_assert_cmpint (hd_subject_split (f->store, merge, &error), ==, 0);
  g_assert_error (error, HD_ERROR, HD_ERROR_NOT_FOUND);
}

static gint64
subject_of (Fixture *f, gint64 nomination)
{
  g_autoptr (HdRecord) record = hd_store_get (f->store, HD_TYPE_NOMINATION, nomination, NULL);

  return hd_record_int (record, HD_NOMINATION_SUBJECT);
}

/* A merge holds against later corrections and later lists; so does a subject chosen by hand. */
static void
test_links (Fixture *f, gconstpointer data)
{
  gint64 other_unit = fixture_save (f, fixture_unit ("Phường Phúc Lợi"));
  gint64 first = fixture_save (f, fixture_nomination (f, "Nguyễn Văn An", "1960", "Một"));
  gint64 second = fixture_save (f, fixture_nomination (f, "Nguyễn Văn An", "1961", "Hai"));
  gint64 kept = subject_of (f, first), gone = subject_of (f, second), third, namesake;
  g_autoptr (HdRecord) record = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (kept, !=, gone);
  g_assert_true (hd_subject_merge (f->store, kept, gone, NULL, &error));
  g_assert_cmpint (subject_of (f, second), ==, kept);

  /* A new list with the old year of birth. */
  third = fixture_save (f, fixture_nomination (f, "Nguyễn Văn An", "1961", "Ba"));
  g_assert_cmpint (subject_of (f, third), ==, kept);
  /* A correction of the merged one. */
  record = hd_store_get (f->store, HD_TYPE_NOMINATION, second, NULL);
  g_object_set (record, "unit", other_unit, "birth", "1962", NULL);
  g_assert_true (hd_store_save (f->store, record, &error));
  g_assert_cmpint (subject_of (f, second), ==, kept);
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_SUBJECT), ==, 1);

  /* Chosen by hand: another unit does not matter, another name does. */
  g_clear_object (&record);
  record = fixture_nomination (f, "NGUYỄN VĂN AN", "", "Bốn");
  g_object_set (record, "unit", other_unit, "subject", kept, NULL);
  g_assert_true (hd_store_save (f->store, record, &error));
  g_assert_cmpint (hd_record_int (record, HD_NOMINATION_SUBJECT), ==, kept);
  g_object_set (record, "birth", "1960-02-03", NULL);
  g_assert_true (hd_store_save (f->store, record, &error));
  g_assert_cmpint (hd_record_int (record, HD_NOMINATION_SUBJECT), ==, kept);
  g_clear_object (&record);
  record = fixture_nomination (f, "Trần Thị Bình", "", "Năm");
  g_object_set (record, "subject", kept, NULL);
  g_assert_true (hd_store_save (f->store, record, &error));
  g_assert_cmpint (hd_record_int (record, HD_NOMINATION_SUBJECT), !=, kept);

  /* Without a choice a namesake of another unit is another subject. */
  g_clear_object (&record);
  record = fixture_nomination (f, "Nguyễn Văn An", "1960", "Sáu");
  g_object_set (record, "unit", other_unit, NULL);
  g_assert_true (hd_store_save (f->store, record, &error));
  namesake = hd_record_int (record, HD_NOMINATION_SUBJECT);
  g_assert_cmpint (namesake, !=, kept);
  /* Chosen afterwards. */
  g_object_set (record, "subject", kept, NULL);
  g_assert_true (hd_store_save (f->store, record, &error));
  g_assert_cmpint (subject_of (f, hd_record_id (record)), ==, kept);
  g_assert_no_error (error);
}

static void
test_pairs (Fixture *f, gconstpointer data)
{
  static const struct {
    const char *name_a, *birth_a, *id_a, *name_b, *birth_b, *id_b;
    gboolean    same_unit;
    int         score;   /* 0: no pair */
  } cases[] = {
    { "Nguyễn Văn Hòa", "1960-01-02", "", "Nguyễn Văn Hoà", "1960-01-02", "", FALSE, 90 },
    { "Nguyễn Văn Hòa", "1960-01-02", "", "NGUYỄN VĂN HOÀ", "1960-01-02", "", TRUE, 100 },
    { "Nguyễn Văn Hòa", "1960", "", "Nguyễn Văn Hòa", "1960-01-02", "", FALSE, 80 },
    { "Nguyễn Văn Hòa", "1960", "", "Nguyễn Văn Hòa", "1961", "", TRUE, 0 },
    { "Nguyễn Văn Hòa", "1960-01-02", "", "Nguyễn Văn Hòa", "1960-02", "", TRUE, 0 },
    { "Nguyễn Văn Hòa", "", "", "Nguyễn Văn Hòa", "1960", "", TRUE, 65 },
    { "Nguyễn Văn Hòa", "", "", "Nguyễn Văn Hòa", "1960", "", FALSE, 0 },
    { "Nguyễn Văn Hòa", "1960", "", "Nguyen Van Hoa", "1960", "", FALSE, 75 },
    { "Nguyễn Văn Hòa", "1960", "", "Nguyễn Văn Hoa", "1960", "", FALSE, 65 },
    { "Nguyễn Văn Hòa", "1960", "", "Nguyễn Văn Hoan", "1960", "", TRUE, 0 },
    { "Nguyễn Văn Hòa", "1960", "001060012345", "Nguyễn Thị Xuân", "1971", "001060012345", FALSE, 100 },
    { "Nguyễn Văn Hòa", "1960", "001060012345", "Nguyễn Văn Hòa", "1960", "001060012346", TRUE, 0 },
  };
  gint64 other_unit = fixture_save (f, fixture_unit ("Phường Phúc Lợi"));

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    gint64 a = fixture_save (f, g_object_new (HD_TYPE_SUBJECT, "kind", "individual", "full-name", cases[i].name_a, "birth", cases[i].birth_a,
                                              "id-number", cases[i].id_a, "unit", f->unit, NULL));
    gint64 b = fixture_save (f, g_object_new (HD_TYPE_SUBJECT, "kind", "individual", "full-name", cases[i].name_b, "birth", cases[i].birth_b,
                                              "id-number", cases[i].id_b, "unit", cases[i].same_unit ? f->unit : other_unit, NULL));
    g_autoptr (GError) error = NULL;
    g_autoptr (GPtrArray) pairs = hd_subject_pairs (f->store, NULL, &error), again = NULL;

    g_test_message ("case %u", i);
    g_assert_no_error (error);
    g_assert_cmpuint (pairs->len, ==, cases[i].score > 0);
    if (pairs->len > 0) {
      HdSubjectPair *pair = g_ptr_array_index (pairs, 0);

      g_assert_cmpint (pair->score, ==, cases[i].score);
      g_assert_cmpint (MIN (pair->first, pair->second), ==, MIN (a, b));
      g_assert_cmpint (MAX (pair->first, pair->second), ==, MAX (a, b));
      g_assert_cmpstr (pair->why, !=, "");
    }
    /* Told apart once is enough, whichever comes first. */
    g_assert_true (hd_subject_tell_apart (f->store, b, a, &error));
    g_assert_true (hd_subject_tell_apart (f->store, a, b, &error));
    g_assert_cmpint (hd_store_count (f->store, HD_TYPE_SUBJECT_DISTINCT), ==, 1);
    again = hd_subject_pairs (f->store, NULL, &error);
    g_assert_cmpuint (again->len, ==, 0);
    for (guint k = 0; k < 2; k++) {
      g_autoptr (HdRecord) subject = hd_store_get (f->store, HD_TYPE_SUBJECT, k == 0 ? a : b, NULL);

      g_assert_true (hd_store_delete (f->store, subject, &error));
    }
    g_assert_cmpint (hd_store_count (f->store, HD_TYPE_SUBJECT_DISTINCT), ==, 0);
  }
}

/* What only the merged subject referred to may be deleted meanwhile; a split does not
 * bring back a reference to nothing. */
static void
test_split_deleted (Fixture *f, gconstpointer data)
{
  gint64 unit = fixture_save (f, g_object_new (HD_TYPE_UNIT, "name", "Đơn vị giải thể", "kind", "office", NULL));
  gint64 form = fixture_save (f, g_object_new (HD_TYPE_AWARD_FORM, "name", "Danh hiệu cũ", NULL));
  gint64 kept = fixture_save (f, g_object_new (HD_TYPE_SUBJECT, "kind", "individual", "full-name", "Lê Thị Mai", "unit", f->unit, NULL));
  gint64 gone = fixture_save (f, g_object_new (HD_TYPE_SUBJECT, "kind", "individual", "full-name", "Lê Mai", "unit", unit, "target-form", form, NULL));
  gint64 portrait = make_attachment (f, gone, "a.png");
  g_autoptr (HdRecord) subject = hd_store_get (f->store, HD_TYPE_SUBJECT, gone, NULL), other = NULL;
  g_autoptr (HdRecord) old_unit = hd_store_get (f->store, HD_TYPE_UNIT, unit, NULL);
  g_autoptr (HdRecord) old_form = hd_store_get (f->store, HD_TYPE_AWARD_FORM, form, NULL);
  g_autoptr (HdRecord) picture = hd_store_get (f->store, HD_TYPE_ATTACHMENT, portrait, NULL);
  g_autoptr (GPtrArray) merges = NULL;
  g_autoptr (GError) error = NULL;

  hd_record_set_int (subject, HD_SUBJECT_PORTRAIT, portrait);
  g_assert_true (hd_store_save (f->store, subject, NULL));
  g_assert_true (hd_subject_merge (f->store, kept, gone, NULL, NULL));
  other = hd_store_get (f->store, HD_TYPE_SUBJECT, kept, NULL);
  hd_record_set_int (other, HD_SUBJECT_TARGET_FORM, 0);
  hd_record_set_int (other, HD_SUBJECT_PORTRAIT, 0);
  g_assert_true (hd_store_save (f->store, other, NULL));
  hd_store_delete (f->store, old_unit, &error);
  g_assert_no_error (error);
  hd_store_delete (f->store, old_form, &error);
  g_assert_no_error (error);
  hd_store_delete (f->store, picture, &error);
  g_assert_no_error (error);
  merges = hd_store_find_ref (f->store, HD_TYPE_SUBJECT_MERGE, "kept", kept, NULL);
  g_assert_cmpint (hd_subject_split (f->store, hd_record_id (g_ptr_array_index (merges, 0)), &error), ==, gone);
  g_assert_no_error (error);
  g_clear_object (&subject);
  subject = hd_store_get (f->store, HD_TYPE_SUBJECT, gone, NULL);
  g_assert_cmpstr (hd_record_text (subject, HD_SUBJECT_FULL_NAME), ==, "Lê Mai");
  g_assert_cmpint (hd_record_int (subject, HD_SUBJECT_UNIT), ==, 0);
  g_assert_cmpint (hd_record_int (subject, HD_SUBJECT_TARGET_FORM), ==, 0);
  g_assert_cmpint (hd_record_int (subject, HD_SUBJECT_PORTRAIT), ==, 0);
}

static void
test_refused (Fixture *f, gconstpointer data)
{
  gint64 person = make_subject (f, "Nguyễn Văn An", "1960");
  gint64 collective = fixture_save (f, g_object_new (HD_TYPE_SUBJECT, "kind", "collective", "full-name", "Nguyễn Văn An", NULL));
  g_autofree char *before = picture (f->store), *after = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_false (hd_subject_merge (f->store, person, collective, NULL, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
  g_clear_error (&error);
  g_assert_false (hd_subject_merge (f->store, person, person, NULL, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_INVALID);
  g_clear_error (&error);
  g_assert_false (hd_subject_merge (f->store, person, 12345, NULL, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_false (hd_subject_tell_apart (f->store, person, person, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_INVALID);
  g_clear_error (&error);
  /* A merge whose notes are no longer readable is left alone. */
  {
    gint64 merge = fixture_save (f, g_object_new (HD_TYPE_SUBJECT_MERGE, "kept", person, "merged", (gint64) 77, "moved", "(", NULL));
    g_autoptr (HdRecord) record = hd_store_get (f->store, HD_TYPE_SUBJECT_MERGE, merge, NULL);

    g_assert_cmpint (hd_subject_split (f->store, merge, &error), ==, 0);
    g_assert_error (error, HD_ERROR, HD_ERROR_CORRUPT);
    g_assert_true (hd_store_delete (f->store, record, NULL));
  }
  after = picture (f->store);
  g_assert_cmpstr (after, ==, before);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, test) g_test_add (path, Fixture, NULL, fixture_set_up_unit, test, fixture_tear_down)
  ADD ("/subject/merge-split", test_merge_split);
  ADD ("/subject/split-later", test_split_later);
  ADD ("/subject/split-deleted", test_split_deleted);
  ADD ("/subject/links", test_links);
  ADD ("/subject/pairs", test_pairs);
  ADD ("/subject/refused", test_refused);
  return g_test_run ();
}
