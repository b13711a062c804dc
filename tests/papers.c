/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <string.h>
#include "exchange/report.h"
#include "papers.h"
#include "store/award.h"
#include "store/council.h"
#include "store/certificate.h"
#include "store/decision.h"
#include "store/dossier.h"
#include "store/exemplar.h"
#include "store/meeting.h"
#include "store/nomination.h"
#include "year.h"

#define YEAR G_GINT64_CONSTANT (2026)

char *
papers_long_name (void)
{
  GString *name = g_string_new ("Tập thể Tổ tự quản bảo vệ môi trường ");

  while (g_utf8_strlen (name->str, -1) < 195)
    g_string_append (name, PAPERS_LONG_WORD);
  g_string_append (name, "Minh");
  return g_string_free (name, FALSE);
}

/* Paragraphs, as an officer types them. */
#define ACHIEVEMENT \
  "Trong năm đã vận động 25 hộ dân tham gia phân loại rác tại nguồn, thu gom hơn 1.200 kg phế liệu gây quỹ giúp đỡ 06 học sinh có hoàn cảnh khó khăn.\n" \
  "Chủ động phát hiện, phối hợp xử lý kịp thời 03 vụ việc mất an ninh trật tự trên địa bàn; được Nhân dân tin tưởng, mến phục."

static void
add_nominations (Fixture *f, Papers *papers, gint64 form)
{
  g_autofree char *long_name = papers_long_name ();
  const struct { const char *kind, *name, *honorific, *birth, *sex, *position, *workplace, *unit; } rows[] = {
    { "individual", PAPERS_HOSTILE, "Ông", "1968-03-05", "male", "Tổ trưởng tổ dân phố số 5, điện thoại 0912345678",
      "Số 12, ngõ 5, phố Ngọc Lâm, phường Long Biên", "MTTQ" },
    { "individual", "Trần Thị Thu Hằng", "", "1975", "female", "Giáo viên", "Trường Tiểu học Ngọc Lâm", "VHXH" },
    { "collective", long_name, "", "", "", "", "", "MTTQ" },
    { "household", "Hộ gia đình ông Lê Văn Đức", "", "1959", "", "", "Tổ dân phố số 7", "MTTQ" },
    { "individual", "Phạm Quốc Ất", "Đồng chí", "1980-12", "male", "Cán bộ", "", "VHXH" },
    { "individual", "Y Moan Êban", "", "", "", "", "", "VHXH" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    HdRecord *nomination = g_object_new (HD_TYPE_NOMINATION, "kind", rows[i].kind, "full-name", rows[i].name,
                                         "honorific", rows[i].honorific, "birth", rows[i].birth, "sex", rows[i].sex,
                                         "position", rows[i].position, "workplace", rows[i].workplace,
                                         "unit", year_unit (f, rows[i].unit), "year", YEAR, "award-form", form,
                                         "members", i == 2 ? (gint64) 12 : (gint64) 0, "status", "received",
                                         "achievement", i == 5 ? "" : ACHIEVEMENT, NULL);

    g_object_ref (nomination);
    papers->nominations[i] = fixture_save (f, nomination);
    papers->subjects[i] = hd_record_int (nomination, HD_NOMINATION_SUBJECT);
    g_object_unref (nomination);
  }
}

static void
add_meeting (Fixture *f, Papers *papers)
{
  static const struct { const char *honorific, *name, *role, *post, *body, *state, *note; } rows[] = {
    { "Ông", "Nguyễn Mạnh Hà", "chair", "Chủ tịch UBND", "Ủy ban nhân dân phường", "present", "" },
    { "Bà", "Đỗ Thu Hà & Cộng", "standing_vice", "Phó Chủ tịch", "Ủy ban nhân dân phường", "present", "" },
    { "Ông", "Lê Văn Bình", "secretary", "Trưởng phòng", "Phòng Văn hóa - Xã hội", "present", "" },
    { "Bà", "Phạm Thị Lan", "member", "Chủ tịch", "Ủy ban Mặt trận Tổ quốc phường", "present", "" },
    { "Ông", "Vũ Đức Minh", "member", "Trưởng Công an phường", "", "present", "" },
    { "Ông", "Hoàng Văn Sáu", "member", "Chỉ huy trưởng", "Ban Chỉ huy Quân sự phường", "represented", "" },
    { "Bà", "Ngô Thị Bảy", "member", "Chủ tịch", "Hội Liên hiệp Phụ nữ phường", "written", "" },
    { "Ông", "Đặng Văn Tám", "member", "Bí thư", "Đoàn Thanh niên phường", "absent", "nghỉ ốm" },
  };
  static const struct { gint64 agree, disagree, other; const char *result; gboolean higher; } votes[] = {
    { 6, 0, 0, "passed", TRUE }, { 5, 0, 1, "passed", FALSE }, { 4, 2, 0, "failed", FALSE }, { 0, 0, 0, "", FALSE },
  };
  gint64 members[G_N_ELEMENTS (rows)];

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    members[i] = fixture_save (f, g_object_new (HD_TYPE_MEMBER, "honorific", rows[i].honorific, "full-name", rows[i].name,
                                                "role", rows[i].role, "post", rows[i].post, "body", rows[i].body,
                                                "substitute", i == 5 ? "Ông Mai Xuân Cường" : "", "position", (gint64) i + 1, NULL));
  papers->meeting = fixture_save (f, g_object_new (HD_TYPE_MEETING, "title", "Họp xét khen thưởng điển hình tiên tiến đợt 1 năm 2026",
                                                   "year", YEAR, "held", "2026-03-05", "started", "08:30", "ended", "10:45",
                                                   "place", "Phòng họp số 1, trụ sở Ủy ban nhân dân phường", "chair", members[0],
                                                   "secretary", members[2], "ballot", "secret", "state", "planned", "number", (gint64) 3,
                                                   "symbol", "BB-HĐTĐKT", "proceedings",
                                                   "Thư ký trình bày tóm tắt hồ sơ của từng đối tượng.\nCác thành viên thảo luận, nhất trí với kết quả thẩm định.",
                                                   "conclusion", "Giao Cơ quan thường trực hoàn thiện hồ sơ, trình Chủ tịch Ủy ban nhân dân phường.", NULL));
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    fixture_save (f, g_object_new (HD_TYPE_ATTENDANCE, "meeting", papers->meeting, "member", members[i], "state", rows[i].state,
                                   "substitute", i == 5 ? "Ông Mai Xuân Cường" : "", "note", rows[i].note, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (votes); i++) {
    HdRecord *item = g_object_new (HD_TYPE_AGENDA_ITEM, "meeting", papers->meeting, "nomination", papers->nominations[i],
                                                 "position", (gint64) i + 1, "threshold", (gint64) 75, "agree", votes[i].agree,
                                                 "disagree", votes[i].disagree, "other", votes[i].other,
                                                 "counted", votes[i].result[0] != '\0',
                                                 "passes-higher", votes[i].higher, NULL);

    fixture_save (f, g_object_ref (item));
    if (i < 2)
      fixture_save (f, g_object_new (HD_TYPE_BALLOT, "agenda-item", hd_record_id (item), "member", members[6], "choice", "agree",
                                     "written", TRUE, NULL));
    /* Nothing of a vote can be changed once its result stands. */
    hd_record_set_text (item, HD_AGENDA_ITEM_RESULT, votes[i].result);
    fixture_save (f, item);
  }
  papers->bare = fixture_save (f, g_object_new (HD_TYPE_MEETING, "title", "Họp bất thường", "year", YEAR, "ballot", "open",
                                                "state", "planned", NULL));
}

/* Decisions as the register keeps them; what issuing one does is tested elsewhere. */
static void
add_decisions (Fixture *f, Papers *papers)
{
  static const gint64 money[] = { 380000, 380000, 760000 };

  papers->decision = fixture_save (f, g_object_new (HD_TYPE_DECISION, "kind", "award", "number", (gint64) 7, "symbol", "QĐ-UBND",
                                                    "year", YEAR, "title", "Về việc khen thưởng điển hình tiên tiến, người tốt, việc tốt đợt 1 năm 2026",
                                                    "issued", "2026-03-10", "effective", "2026-03-10", "post", "Chủ tịch",
                                                    "signer", "Nguyễn Mạnh Hà", "meeting", papers->meeting, "state", "draft",
                                                    "budget-source", "Quỹ Thi đua, khen thưởng của phường", NULL));
  papers->revocation = fixture_save (f, g_object_new (HD_TYPE_DECISION, "kind", "revocation", "number", (gint64) 8, "symbol", "QĐ-UBND",
                                                      "year", YEAR, "title", "Về việc hủy bỏ khen thưởng tại Quyết định số 07/QĐ-UBND", "issued", "2026-09-01",
                                                      "post", "Chủ tịch", "signer", "Nguyễn Mạnh Hà", "state", "draft",
                                                      "ground", "Kê khai không đúng thành tích & “hồ sơ <giả>”", NULL));
  papers->bare_decision = fixture_save (f, g_object_new (HD_TYPE_DECISION, "kind", "award", "year", YEAR, "title", "Khen thưởng đột xuất",
                                                         "state", "draft", NULL));
  for (guint i = 0; i < G_N_ELEMENTS (money); i++) {
    g_autoptr (GError) error = NULL;
    HdRecord *nomination = hd_store_get (f->store, HD_TYPE_NOMINATION, papers->nominations[i], &error);

    g_assert_no_error (error);
    hd_record_set_int (nomination, HD_NOMINATION_DECISION, papers->decision);
    hd_record_set_int (nomination, HD_NOMINATION_MONEY, money[i]);
    fixture_save (f, nomination);
    fixture_save (f, g_object_new (HD_TYPE_CERTIFICATE, "nomination", papers->nominations[i], "year", YEAR, "number", (gint64) i + 1,
                                   "entered", "2026-03-10", NULL));
  }
}

static void
add_lives (Fixture *f, Papers *papers, gint64 form)
{
  g_autoptr (GError) error = NULL;
  HdRecord *subject = hd_store_get (f->store, HD_TYPE_SUBJECT, papers->subjects[0], &error);

  g_assert_no_error (error);
  hd_record_set_text (subject, HD_SUBJECT_ID_NUMBER, "001199012345");
  hd_record_set_text (subject, HD_SUBJECT_STAGE, "fostered");
  hd_record_set_text (subject, HD_SUBJECT_OWNER, "Lê Văn Bình");
  hd_record_set_text (subject, HD_SUBJECT_NEXT_REVIEW, "2026-12-01");
  hd_record_set_text (subject, HD_SUBJECT_CONSENT, "given");
  hd_record_set_text (subject, HD_SUBJECT_STORY_LINE, "Người tổ trưởng biến rác thành học bổng & niềm vui (0912345678)");
  hd_record_set_text (subject, HD_SUBJECT_STORY_SHORT, ACHIEVEMENT);
  fixture_save (f, subject);
  fixture_save (f, g_object_new (HD_TYPE_AWARD, "subject", papers->subjects[0], "award-form", form, "year", (gint64) 2023,
                                 "decision-number", "456/QĐ-UBND", "decision-date", "2023-10-10", "issuer", "Ủy ban nhân dân quận",
                                 "deed", "Thu gom rác", NULL));
  fixture_save (f, g_object_new (HD_TYPE_EXEMPLAR_NOTE, "subject", papers->subjects[0], "kind", "measure", "noted", "2026-02-02",
                                 "content", "Mời chia sẻ kinh nghiệm tại hội nghị tổ dân phố", NULL));
  fixture_save (f, g_object_new (HD_TYPE_EXEMPLAR_NOTE, "subject", papers->subjects[0], "kind", "weakness", "noted", "2026-02-03",
                                 "content", "Chưa nhân rộng sang tổ bên cạnh", NULL));
}

void
papers_set_up (Fixture *f, Papers *papers)
{
  g_autoptr (HdRecord) form = NULL;
  g_autoptr (GPtrArray) letterheads = NULL;
  g_autoptr (GError) error = NULL;
  gint64 ward;

  year_load_plan (f, "ke-hoach-phuong.json");
  letterheads = hd_store_get_all (f->store, HD_TYPE_LETTERHEAD, &error);
  g_assert_no_error (error);
  hd_record_set_text (letterheads->pdata[0], HD_LETTERHEAD_SUPERIOR, "Ủy ban nhân dân phường Long Biên");
  hd_record_set_text (letterheads->pdata[0], HD_LETTERHEAD_PLACE, "Long Biên");
  hd_record_set_text (letterheads->pdata[0], HD_LETTERHEAD_SIGNER, "Nguyễn Mạnh Hà");
  fixture_save (f, g_object_ref (letterheads->pdata[0]));
  form = g_object_new (HD_TYPE_AWARD_FORM, "code", "thu-khen", "name", "Giấy khen của Chủ tịch Ủy ban nhân dân phường", "level", "ward",
                       "type", "form", NULL);
  ward = fixture_save (f, g_object_ref (form));
  add_nominations (f, papers, ward);
  add_meeting (f, papers);
  add_decisions (f, papers);
  add_lives (f, papers, ward);
}

HdDocument *
papers_build (Fixture *f, Papers *papers, const char *id, GError **error)
{
  const HdReport *report = hd_report_lookup (id);
  const gint64 *ids = papers->nominations;
  guint n = G_N_ELEMENTS (papers->nominations);

  if (strcmp (report->of, "meeting") == 0)
    ids = &papers->meeting, n = 1;
  else if (strcmp (report->of, "decision") == 0)
    ids = &papers->decision, n = 1;
  else if (strcmp (report->of, "subject") == 0)
    ids = papers->subjects;
  return hd_report_build_of (f->store, id, ids, n, YEAR, "2026-03-12", error);
}
