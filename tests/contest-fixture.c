/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <string.h>
#include "contest-fixture.h"

typedef struct {
  const char *code;
  const char *name;
  gint64      maximum;
  const char *levels;
} Criterion;

static const Criterion article[] = {
  { "noi_dung", "Đúng đối tượng, người thật việc thật, tính mới", 4000, "0-19,5: chưa rõ người, rõ việc\n20-31,5: rõ việc, chưa mới\n32-40: mới, tiêu biểu" },
  { "lan_toa", "Hiệu quả, sức lan toả", 2000, "0-9,5: ít\n10-20: rõ" },
  { "ngon_ngu", "Bố cục, cách thể hiện, ngôn ngữ", 2500, "" },
  { "minh_chung", "Hình ảnh, minh chứng", 1000, "" },
  { "the_thuc", "Thể thức", 500, "" },
};

static const Criterion press[] = {
  { "noi_dung", "Tính chân thực, phát hiện, tiêu biểu", 5000, "" },
  { "the_hien", "Cách thể hiện", 3000, "" },
  { "lan_toa", "Sức lan toả", 2000, "" },
};

static void
add_rubric (ContestFixture *f, guint kind, const char *name, const Criterion *criteria, guint n)
{
  f->rubrics[kind] = fixture_save (&f->base, g_object_new (HD_TYPE_RUBRIC, "contest", f->contest, "kind", f->kinds[kind], "name", name,
                                                           "version", G_GINT64_CONSTANT (1), NULL));
  for (guint i = 0; i < n; i++)
    f->criteria[kind][i] = fixture_save (&f->base, g_object_new (HD_TYPE_CRITERION, "rubric", f->rubrics[kind], "code", criteria[i].code,
                                                                 "name", criteria[i].name, "position", (gint64) i + 1,
                                                                 "maximum", criteria[i].maximum, "step", G_GINT64_CONSTANT (50),
                                                                 "weight", G_GINT64_CONSTANT (100),
                                                                 "levels", criteria[i].levels, NULL));
}

gint64
contest_fixture_judge (ContestFixture *f, const char *name)
{
  g_autoptr (GPtrArray) judges = hd_judges_of (f->base.store, f->contest, NULL);

  return fixture_save (&f->base, g_object_new (HD_TYPE_JUDGE, "contest", f->contest, "full-name", name,
                                               "role", judges->len == 0 ? "head" : "judge", "position", (gint64) judges->len + 1, NULL));
}

gint64
contest_fixture_work (ContestFixture *f, guint kind, const char *code, const char *title)
{
  g_autofree char *body = g_strdup_printf ("%s\n\nSáng nào bà cũng dậy từ bốn giờ để quét con ngõ chung. Hơn hai mươi năm nay, […] chưa nghỉ một buổi.\n\n"
                                           "Người trong ngõ bảo nhau: sạch từ cửa nhà mình mà ra.", title);

  return fixture_save (&f->base, g_object_new (HD_TYPE_WORK, "contest", f->contest, "kind", f->kinds[kind], "code", code, "title", title,
                                               "words", G_GINT64_CONSTANT (1200), "round", G_GINT64_CONSTANT (1), "state", "judged",
                                               "body", body, NULL));
}

gint64
contest_fixture_assignment (ContestFixture *f, gint64 round, gint64 work, gint64 judge)
{
  g_autoptr (GPtrArray) all = hd_store_find_ref (f->base.store, HD_TYPE_ASSIGNMENT, "judge", judge, NULL);
  gint64 position = 1;

  for (guint i = 0; i < all->len; i++)
    position += hd_record_int (g_ptr_array_index (all, i), HD_ASSIGNMENT_ROUND) == round;
  return fixture_save (&f->base, g_object_new (HD_TYPE_ASSIGNMENT, "round", round, "work", work, "judge", judge, "position", position,
                                               "purpose", "round", "state", "assigned", "assigned", "2025-05-05", NULL));
}

void
contest_fixture_round_state (ContestFixture *f, guint round, const char *state)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) record = hd_store_get (f->base.store, HD_TYPE_CONTEST_ROUND, f->rounds[round], &error);

  g_assert_no_error (error);
  hd_record_set_text (record, HD_CONTEST_ROUND_STATE, state);
  hd_store_save (f->base.store, record, &error);
  g_assert_no_error (error);
}

static void
add_round (ContestFixture *f, guint round, const char *code, const char *name, gint64 judges, const char *state, const char *advance, gint64 value)
{
  f->rounds[round] = fixture_save (&f->base, g_object_new (HD_TYPE_CONTEST_ROUND, "contest", f->contest, "code", code, "name", name,
                                                           "position", (gint64) round + 1, "judges", judges, "method", "mean",
                                                           "threshold", G_GINT64_CONSTANT (1500), "divergence", "third",
                                                           "advance", advance, "advance-value", value,
                                                           "leniency-sample", G_GINT64_CONSTANT (10), "due", "2025-06-30",
                                                           "state", state, NULL));
}

void
contest_fixture_set_up (ContestFixture *f, gconstpointer data)
{
  static const char *const judges[CONTEST_JUDGES] = { "Nguyễn Thị Ánh", "Trần Văn Bình", "Lê Thị Cúc" };
  static const char *const codes[CONTEST_WORKS] = { "K7-2M4P", "B3-9QXT", "H8-5RWD", "M2-7CVN", "T6-4GJK", "X9-3LZF" };
  static const char *const titles[CONTEST_WORKS] = {
    "Người gác con ngõ nhỏ", "Lớp học dưới chân cầu", "Bác sĩ của xóm trọ", "Những bữa cơm không đồng", "Đêm trên bến", "Con đường hoa",
  };

  memset (f, 0, sizeof *f);
  fixture_set_up_unit (&f->base, NULL);
  f->contest = fixture_save (&f->base, g_object_new (HD_TYPE_CONTEST, "name", "Cuộc thi viết về gương điển hình tiên tiến, người tốt, việc tốt năm 2025",
                                                     "year", G_GINT64_CONSTANT (2025), "state", "judging", "opens", "2024-07-01",
                                                     "closes", "2025-04-30", "same-unit", "forbid", "version", G_GINT64_CONSTANT (1), NULL));
  f->kinds[CONTEST_ARTICLE] = fixture_save (&f->base, g_object_new (HD_TYPE_CONTEST_KIND, "contest", f->contest, "code", "bai_viet", "name", "Bài viết",
                                                                    "position", G_GINT64_CONSTANT (1), "max-words", G_GINT64_CONSTANT (2000), NULL));
  f->kinds[CONTEST_PRESS] = fixture_save (&f->base, g_object_new (HD_TYPE_CONTEST_KIND, "contest", f->contest, "code", "bao_in", "name", "Báo in",
                                                                  "position", G_GINT64_CONSTANT (2), "published", TRUE, NULL));
  add_round (f, CONTEST_PRELIMINARY, "so_khao", "Sơ khảo", 2, "open", "count", 2);
  add_round (f, CONTEST_FINAL, "chung_khao", "Chung khảo", 3, "planned", "none", 0);
  add_rubric (f, CONTEST_ARTICLE, "Thang điểm bài viết", article, G_N_ELEMENTS (article));
  add_rubric (f, CONTEST_PRESS, "Thang điểm báo chí", press, G_N_ELEMENTS (press));
  for (guint i = 0; i < CONTEST_JUDGES; i++)
    f->judges[i] = contest_fixture_judge (f, judges[i]);
  for (guint i = 0; i < CONTEST_WORKS; i++)
    f->works[i] = contest_fixture_work (f, i < 4 ? CONTEST_ARTICLE : CONTEST_PRESS, codes[i], titles[i]);
  for (guint i = 0; i < CONTEST_WORKS; i++)
    for (guint k = 0; k < 2; k++)
      f->assignments[i][k] = contest_fixture_assignment (f, f->rounds[CONTEST_PRELIMINARY], f->works[i], f->judges[(i + k) % CONTEST_JUDGES]);
}

void
contest_fixture_tear_down (ContestFixture *f, gconstpointer data)
{
  fixture_tear_down (&f->base, NULL);
}

/* The criteria of the scale that an assignment is marked by. (transfer full) */
static GPtrArray *
criteria_of (ContestFixture *f, gint64 assignment)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *criteria = hd_rubric_criteria (f->base.store, hd_sheet_rubric (f->base.store, assignment), &error);

  g_assert_no_error (error);
  g_assert_cmpuint (criteria->len, >, 0);
  return criteria;
}

void
contest_fixture_put (ContestFixture *f, gint64 assignment, const gint64 *points, gboolean submit)
{
  g_autoptr (GPtrArray) criteria = criteria_of (f, assignment);
  g_autofree HdMark *marks = g_new0 (HdMark, criteria->len);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < criteria->len; i++) {
    marks[i].criterion = hd_record_id (g_ptr_array_index (criteria, i));
    marks[i].given = points[i] >= 0;
    marks[i].points = MAX (points[i], 0);
  }
  hd_sheet_put (f->base.store, assignment, marks, criteria->len, NULL, NULL, "screen", &error);
  g_assert_no_error (error);
  if (submit)
    hd_sheet_submit (f->base.store, assignment, &error);
  g_assert_no_error (error);
}

void
contest_fixture_put_total (ContestFixture *f, gint64 assignment, gint64 total, gboolean submit)
{
  g_autoptr (GPtrArray) criteria = criteria_of (f, assignment);
  g_autofree gint64 *points = g_new0 (gint64, criteria->len);

  for (guint i = 0; i < criteria->len; i++) {
    points[i] = MIN (total, hd_record_int (g_ptr_array_index (criteria, i), HD_CRITERION_MAXIMUM));
    total -= points[i];
  }
  g_assert_cmpint (total, ==, 0);
  contest_fixture_put (f, assignment, points, submit);
}
