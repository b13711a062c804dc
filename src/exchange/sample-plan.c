/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The plan at work in a sample year: what units handed in and were granted, who answers for
 * them, what was held and with whom, the money, and what exemplars did afterwards. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "sample-private.h"
#include "store/activity.h"
#include "store/budget.h"
#include "store/duty.h"
#include "store/exemplar.h"
#include "store/movement.h"
#include "store/nomination.h"
#include "store/plan.h"
#include "store/practice.h"
#include "store/publicity.h"
#include "store/task.h"
#include "store/reorganise.h"
#include "store/text.h"
#include "store/unit.h"

typedef struct {
  HdSample  *sample;
  HdStore   *store;
  gint64     plan;
  GPtrArray *obligations;   /* of HdObligation */
  GArray    *subjects;      /* of gint64: people of the year */
  GError   **error;
} Making;

static gboolean
save (Making *self, HdRecord *record)
{
  g_autoptr (HdRecord) owned = record;

  return hd_store_save (self->store, owned, self->error);
}

static HdSampleOwner *
any_owner (Making *self)
{
  GPtrArray *owners = self->sample->owners;

  return g_ptr_array_index (owners, hd_sample_between (self->sample, 0, owners->len - 1));
}

static gint64
any_subject (Making *self)
{
  if (self->subjects->len == 0)
    return 0;
  return g_array_index (self->subjects, gint64, hd_sample_between (self->sample, 0, self->subjects->len - 1));
}

/* Who can speak; anybody if no person is drawn. */
static gint64
any_person (Making *self)
{
  gint64 id = any_subject (self);

  for (guint i = 0; i < self->subjects->len; i++) {
    gint64 other = g_array_index (self->subjects, gint64, (id + i) % self->subjects->len);
    g_autoptr (HdRecord) subject = hd_store_get (self->store, HD_TYPE_SUBJECT, other, NULL);

    if (subject != NULL && strcmp (hd_record_text (subject, HD_SUBJECT_KIND), "individual") == 0)
      return other;
  }
  return id;
}

static char *
any_phone (Making *self)
{
  return g_strdup_printf ("09%08d", hd_sample_between (self->sample, 10000000, 99999999));
}

/* Who answers for each unit, and in every fifth who did until last spring. */
static gboolean
add_contacts (Making *self)
{
  HdSample *sample = self->sample;

  for (guint i = 0; i < sample->owners->len; i++) {
    const HdSampleOwner *owner = g_ptr_array_index (sample->owners, i);
    g_autofree char *until = g_strdup_printf ("%d-03-31", (int) sample->year - 1);
    g_autofree char *name = hd_sample_name (sample, hd_sample_chance (sample, 60));
    g_autofree char *phone = any_phone (self);
    g_autofree char *address = g_strdup_printf ("donvi%u@longbien.example", i + 1);
    g_autoptr (HdRecord) unit = hd_store_get (self->store, HD_TYPE_UNIT, owner->id, self->error);

    if (unit == NULL)
      return FALSE;
    hd_record_set_text (unit, HD_UNIT_CONTACT, name);
    hd_record_set_text (unit, HD_UNIT_PHONE, phone);
    hd_record_set_text (unit, HD_UNIT_EMAIL, address);
    if (!save (self, g_steal_pointer (&unit)))
      return FALSE;
    if (i % 5 == 0) {
      g_autofree char *former = hd_sample_name (sample, TRUE);
      g_autofree char *old_phone = any_phone (self);

      if (!save (self, g_object_new (HD_TYPE_CONTACT, "unit", owner->id, "role", "officer", "full-name", former, "post", "Công chức phụ trách thi đua",
                                     "phone", old_phone, "valid-to", until, NULL)))
        return FALSE;
    }
  }
  return TRUE;
}

/* What is noted of obligations that no activity shows: criteria of movements, extensions, and
 * a unit that need not. */
static gboolean
add_fulfilments (Making *self)
{
  HdSample *sample = self->sample;

  for (guint i = 0; i < self->obligations->len; i++) {
    HdRecord *obligation = g_ptr_array_index (self->obligations, i);
    gint64 movement = hd_record_int (obligation, HD_OBLIGATION_MOVEMENT);
    const char *evidence = hd_record_text (obligation, HD_OBLIGATION_EVIDENCE);
    const char *due = hd_record_text (obligation, HD_OBLIGATION_DUE);

    if (movement != 0 && strcmp (evidence, "criteria") == 0 && strlen (due) == strlen ("YYYY-MM-DD")) {
      g_autoptr (GPtrArray) leads = hd_store_find_ref (self->store, HD_TYPE_MOVEMENT_UNIT, "movement", movement, self->error);

      for (guint l = 0; leads != NULL && l < leads->len; l++) {
        HdRecord *lead = g_ptr_array_index (leads, l);
        g_autofree char *received = hd_date_add_days (due, hd_sample_between (sample, -30, 12));
        g_autofree char *accepted = hd_date_add_days (received, hd_sample_between (sample, 5, 20));
        g_autofree char *number = g_strdup_printf ("%d/QĐ", hd_sample_between (sample, 20, 180));
        gint64 unit = hd_record_int (lead, HD_MOVEMENT_UNIT_UNIT);

        if (strcmp (hd_record_text (lead, HD_MOVEMENT_UNIT_ROLE), "lead") != 0 || hd_sample_chance (sample, 12))
          continue;
        if (!save (self, g_object_new (HD_TYPE_FULFILMENT, "obligation", hd_record_id (obligation), "unit", unit,
                                       "year", g_ascii_strtoll (due, NULL, 10), "state", l % 3 == 2 ? "commented" : "accepted", "received", received,
                                       "accepted", l % 3 == 2 ? "" : accepted, "number", number, NULL)) ||
            !save (self, g_object_new (HD_TYPE_CRITERIA, "unit", unit, "movement", movement, "version", (gint64) 1, "number", number,
                                       "issued", received, "state", "accepted", "received", received, "accepted", accepted, "valid-from", received,
                                       "content", "Gương mẫu chấp hành chủ trương, chính sách, pháp luật.\nCó mô hình, cách làm mới, hiệu quả trong phong trào.\nĐược tập thể suy tôn, có sức lan tỏa.", NULL)))
          return FALSE;
      }
      if (leads == NULL)
        return FALSE;
    }
    if (strcmp (evidence, "report") == 0 && sample->owners->len > 6) {
      const HdSampleOwner *later = g_ptr_array_index (sample->owners, 3), *never = g_ptr_array_index (sample->owners, 6);
      g_autofree char *until = g_strdup_printf ("%d-12-20", (int) sample->year);

      if (!save (self, g_object_new (HD_TYPE_FULFILMENT, "obligation", hd_record_id (obligation), "unit", later->id, "year", sample->year,
                                     "extended", until, "reason", "Đơn vị đang chờ số liệu của các trường trực thuộc", NULL)) ||
          !save (self, g_object_new (HD_TYPE_FULFILMENT, "obligation", hd_record_id (obligation), "unit", never->id, "year", sample->year,
                                     "state", "exempt", "reason", "Đơn vị mới thành lập trong quý IV", NULL)))
        return FALSE;
    }
  }
  return TRUE;
}

static HdRecord *
make_activity (Making *self, const char *kind, const char *title, const char *from, int days)
{
  g_autofree char *held = hd_sample_date (self->sample, from, days);

  return g_object_new (HD_TYPE_ACTIVITY, "kind", kind, "title", title, "year", self->sample->year, "held", held, "state", "held", NULL);
}

/* Inspections with their team, the units they went to and what they found. */
static gboolean
add_inspections (Making *self)
{
  static const struct { const char *kind, *title, *state; } findings[] = {
    { "strength", "Duy trì chuyên mục gương người tốt, việc tốt hằng tuần", "satisfied" },
    { "weakness", "Chưa ban hành tiêu chuẩn điển hình tiên tiến của đơn vị", "mended" },
    { "weakness", "Hồ sơ theo dõi nhân tố mới chưa đầy đủ", "open" },
    { "proposal", "Đề nghị bổ sung kinh phí tuyên truyền", "answered" },
  };
  HdSample *sample = self->sample;

  for (guint i = 0; i < 2; i++) {
    g_autoptr (HdRecord) inspection = make_activity (self, "inspection", i == 0 ? "Kiểm tra công tác thi đua, khen thưởng khối phường" :
                                                     "Kiểm tra việc nhân rộng điển hình tiên tiến khối trường học", i == 0 ? "06-10" : "09-15", 10);
    g_autofree char *due = hd_date_add_days (hd_record_text (inspection, HD_ACTIVITY_HELD), 45);

    hd_record_set_text (inspection, HD_ACTIVITY_OUTCOME, "Các đơn vị được kiểm tra cơ bản thực hiện đúng Kế hoạch; một số nội dung cần khắc phục.");
    if (!hd_store_save (self->store, inspection, self->error))
      return FALSE;
    for (gint64 p = 0; p < 3; p++) {
      g_autofree char *name = hd_sample_name (sample, p == 1);

      if (!save (self, g_object_new (HD_TYPE_PARTICIPANT, "activity", hd_record_id (inspection), "full-name", name, "post", p == 0 ? "Thành viên Hội đồng" : "Chuyên viên",
                                     "role", p == 0 ? "head" : "member", "position", p + 1, NULL)))
        return FALSE;
    }
    for (gint64 u = 0; u < 3; u++) {
      const HdSampleOwner *owner = any_owner (self);

      if (!save (self, g_object_new (HD_TYPE_PARTICIPATION, "activity", hd_record_id (inspection), "unit", owner->id, "role", "inspected", "position", u + 1, NULL)))
        return FALSE;
      for (guint f = 0; f < G_N_ELEMENTS (findings); f++) {
        gboolean mended = strcmp (findings[f].state, "mended") == 0;

        if (!hd_sample_chance (sample, 55))
          continue;
        if (!save (self, g_object_new (HD_TYPE_FINDING, "activity", hd_record_id (inspection), "unit", owner->id, "kind", findings[f].kind,
                                       "title", findings[f].title, "state", findings[f].state, "position", (gint64) f + 1,
                                       "due", strcmp (findings[f].kind, "weakness") == 0 ? due : "", "done", mended ? due : "", NULL)))
          return FALSE;
      }
    }
  }
  return TRUE;
}

/* Conferences, training, exchanges, and what the press and the portal told of whom. */
static gboolean
add_activities (Making *self)
{
  static const struct { const char *kind, *title, *from; int days; const char *place; gint64 attendees, cost; } held[] = {
    { "training",      "Tập huấn nghiệp vụ thi đua, khen thưởng và viết tin, bài gương điển hình", "03-12", 12, "Hội trường UBND quận", 86, 24000000 },
    { "front_meeting", "Gặp mặt, tọa đàm các điển hình tiên tiến tiêu biểu", "05-15", 8, "Ủy ban MTTQ quận", 64, 15000000 },
    { "award_giving",  "Lễ trao giải Cuộc thi viết về gương điển hình tiên tiến, người tốt, việc tốt", "10-08", 5, "Trung tâm văn hóa quận", 210, 68000000 },
    { "exchange",      "Giao lưu cụm thi đua các phường", "08-05", 20, "Nhà văn hóa phường Giang Biên", 75, 9000000 },
    { "quiz",          "Cuộc thi tìm hiểu Luật Thi đua, khen thưởng", "04-10", 15, "Trực tuyến", 1240, 12000000 },
    { "supervision",   "Giám sát việc tuyên truyền, nhân rộng điển hình tiên tiến", "07-20", 10, "", 0, 0 },
  };
  static const struct { const char *channel, *title; } told[] = {
    { "portal", "Người đảng viên giữ lửa phong trào ở tổ dân phố" }, { "district_page", "Bí thư chi bộ hiến đất mở ngõ" },
    { "press", "Cô giáo vùng bãi và lớp học tình thương" }, { "broadcast", "Phóng sự: Người thương binh làm kinh tế giỏi" },
    { "social", "Những bông hoa đẹp quanh ta" }, { "conference", "Báo cáo điển hình tại hội nghị giao ban quý" },
    { "club", "Kể chuyện gương sáng ở câu lạc bộ người cao tuổi" }, { "oral", "Báo cáo viên giới thiệu gương người tốt, việc tốt" },
  };
  HdSample *sample = self->sample;

  for (guint i = 0; i < G_N_ELEMENTS (held); i++) {
    g_autoptr (HdRecord) activity = make_activity (self, held[i].kind, held[i].title, held[i].from, held[i].days);

    hd_record_set_text (activity, HD_ACTIVITY_PLACE, held[i].place);
    hd_record_set_int (activity, HD_ACTIVITY_ATTENDEES, held[i].attendees);
    hd_record_set_int (activity, HD_ACTIVITY_COST, held[i].cost);
    if (!hd_store_save (self->store, activity, self->error))
      return FALSE;
    for (guint u = i; strcmp (held[i].kind, "training") == 0 && u < sample->owners->len; u++) {
      const HdSampleOwner *owner = g_ptr_array_index (sample->owners, u);

      if (u % 4 != 3 && !save (self, g_object_new (HD_TYPE_PARTICIPATION, "activity", hd_record_id (activity), "unit", owner->id, "role", "trained",
                                                   "number", (gint64) hd_sample_between (sample, 1, 3), "position", (gint64) u + 1, NULL)))
        return FALSE;
    }
    if (strcmp (held[i].kind, "supervision") == 0 &&
        !save (self, g_object_new (HD_TYPE_FINDING, "activity", hd_record_id (activity), "kind", "opinion", "state", "answered",
                                   "title", "Cần tăng tỷ lệ gương là người lao động trực tiếp", "answer", "Tiếp thu, đưa vào hướng dẫn bình xét năm sau.", NULL)))
      return FALSE;
  }
  for (guint month = 1; month <= 12; month++)
    for (guint k = 0; k < 3; k++) {
      guint t = hd_sample_between (sample, 0, G_N_ELEMENTS (told) - 1);
      g_autofree char *from = g_strdup_printf ("%02u-01", month);
      g_autoptr (HdRecord) item = make_activity (self, "publicity", told[t].title, from, 27);

      hd_record_set_text (item, HD_ACTIVITY_CHANNEL, told[t].channel);
      hd_record_set_int (item, HD_ACTIVITY_UNIT, any_owner (self)->id);
      if (strcmp (told[t].channel, "portal") == 0)
        hd_record_set_text (item, HD_ACTIVITY_LINK, "https://longbien.example/tin-tuc/nguoi-tot-viec-tot");
      if (!hd_store_save (self->store, item, self->error))
        return FALSE;
      for (int s = hd_sample_between (sample, 1, 3); s > 0 && self->subjects->len > 0; s--)
        if (!save (self, g_object_new (HD_TYPE_ACTIVITY_SUBJECT, "activity", hd_record_id (item), "subject", any_subject (self), "role", "told", NULL)))
          return FALSE;
    }
  return TRUE;
}

/* What is planned counts nowhere yet. */
static gboolean
add_planned (Making *self)
{
  g_autofree char *held_on = hd_date_add_days (self->sample->today, 20);

  return save (self, g_object_new (HD_TYPE_ACTIVITY, "kind", "publicity", "title", "Chuyên trang gương điển hình tiên tiến cuối năm", "state", "planned",
                                   "channel", "press", "held", held_on, "year", g_ascii_strtoll (held_on, NULL, 10), NULL));
}

/* 0 where the plan has no task of that code. */
static gint64
task_of (GPtrArray *tasks, const char *code)
{
  for (guint i = 0; i < tasks->len; i++)
    if (strcmp (hd_record_text (g_ptr_array_index (tasks, i), HD_TASK_CODE), code) == 0)
      return hd_record_id (g_ptr_array_index (tasks, i));
  return 0;
}

static gboolean
add_money (Making *self)
{
  static const struct { const char *task, *title, *source; gint64 estimate; guint spent; } lines[] = {
    { "V.1-7", "Tập huấn nghiệp vụ cho cán bộ làm công tác thi đua, khen thưởng", "state", 30000000, 82 },
    { "V.1-5", "Hội nghị biểu dương điển hình tiên tiến, người tốt, việc tốt", "state", 180000000, 96 },
    { "III.2.2-18", "Giải thưởng Cuộc thi viết về gương điển hình tiên tiến", "state", 95000000, 100 },
    { "III.2.2-19", "Phối hợp với cơ quan truyền thông Thành phố", "other", 60000000, 70 },
    { "IV.2-3", "Tiền thưởng người tốt, việc tốt cấp quận", "fund", 120000000, 0 },
    { "III.5-2", "Công tác kiểm tra, giám sát", "state", 18000000, 55 },
  };
  static const struct { const char *title, *answer; } difficulties[] = {
    { "Thiếu kinh phí mua thiết bị làm phóng sự", "Bố trí trong dự toán năm sau." },
    { "Chưa thống nhất cách tính tổng số tập thể, cá nhân để xác định tỷ lệ 5%", "" },
    { "Cán bộ phụ trách kiêm nhiệm, thay đổi nhiều", "Phòng Nội vụ tổ chức tập huấn bổ sung." },
  };
  HdSample *sample = self->sample;
  g_autoptr (GPtrArray) tasks = hd_store_find_ref (self->store, HD_TYPE_TASK, "plan", self->plan, self->error);

  if (tasks == NULL)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++) {
    gint64 appraised = lines[i].estimate * hd_sample_between (sample, 85, 100) / 100 / 100000 * 100000;
    g_autofree char *appraised_on = g_strdup_printf ("%d-12-05", (int) sample->year - 1);
    g_autofree char *approved_on = g_strdup_printf ("%d-12-25", (int) sample->year - 1);

    if (!save (self, g_object_new (HD_TYPE_BUDGET_LINE, "plan", self->plan, "year", sample->year, "task", task_of (tasks, lines[i].task), "title", lines[i].title, "source", lines[i].source,
                                   "state", "approved", "estimate", lines[i].estimate, "appraised", appraised, "approved", appraised,
                                   "spent", appraised * lines[i].spent / 100 / 1000 * 1000, "appraised-on", appraised_on, "approved-on", approved_on,
                                   "position", (gint64) i + 1, NULL)))
      return FALSE;
  }
  for (guint i = 0; i < G_N_ELEMENTS (difficulties); i++) {
    g_autofree char *reported = hd_sample_date (sample, "03-01", 120);
    g_autofree char *forwarded = hd_date_add_days (reported, 5);
    g_autofree char *answered = hd_date_add_days (reported, 21);

    if (!save (self, g_object_new (HD_TYPE_DIFFICULTY, "plan", self->plan, "unit", any_owner (self)->id, "title", difficulties[i].title, "reported", reported,
                                   "forwarded", forwarded, "answered", difficulties[i].answer[0] == '\0' ? "" : answered, "answer", difficulties[i].answer, NULL)))
      return FALSE;
  }
  return TRUE;
}

/* Good practice, speakers, pledges, and what is printed. */
static gboolean
add_followers (Making *self)
{
  static const struct { const char *title, *state, *figures; } practices[] = {
    { "Tuyến phố văn minh, tự quản", "spread", "14 tuyến phố, 1.200 hộ tham gia" },
    { "Tủ sách thiếu nhi ở nhà văn hóa tổ dân phố", "verified", "9 tủ sách, hơn 3.000 bản" },
    { "Một cửa không hẹn trong ngày thứ Năm", "proposed", "Giảm 40 % thời gian chờ" },
    { "Biến rác thành tiền ủng hộ học sinh nghèo", "spread", "62 triệu đồng trong năm" },
  };
  static const char *const states[] = { "chosen", "written", "sent", "printed" };
  HdSample *sample = self->sample;
  g_autofree char *verified = hd_sample_date (sample, "06-15", 40);
  g_autoptr (HdRecord) book = g_object_new (HD_TYPE_PUBLICATION, "title", "Những bông hoa đẹp thành phố Hà Nội", "year", sample->year, "city-book", TRUE,
                                            "state", "manuscript", "publisher", "Ban Thi đua - Khen thưởng Thành phố", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (practices); i++) {
    gboolean proposed = strcmp (practices[i].state, "proposed") == 0;
    g_autofree char *since = g_strdup_printf ("%d", (int) sample->year - 1);
    g_autoptr (HdRecord) practice = g_object_new (HD_TYPE_PRACTICE, "title", practices[i].title, "unit", any_owner (self)->id, "started", since,
                                                  "state", practices[i].state, "verified", proposed ? "" : verified,
                                                  "verified-by", proposed ? "" : "Phòng Nội vụ", "figures", practices[i].figures, NULL);

    if (!hd_store_save (self->store, practice, self->error))
      return FALSE;
    for (guint c = 0; c < 2 && strcmp (practices[i].state, "spread") == 0; c++)
      if (!save (self, g_object_new (HD_TYPE_PRACTICE_COPY, "practice", hd_record_id (practice), "unit", any_owner (self)->id, "started", verified, NULL)))
        return FALSE;
  }
  if (self->subjects->len == 0)
    return TRUE;
  for (guint i = 0; i < 5; i++)
    if (!save (self, g_object_new (HD_TYPE_SPEAKER, "subject", any_person (self), "topics", i % 2 == 0 ? "Dân vận khéo; chỉnh trang đô thị" : "Khuyến học, khuyến tài",
                                   "available", i == 4 ? "asked" : "yes", NULL)))
      return FALSE;
  for (guint i = 0; i < 10; i++) {
    g_autofree char *signed_on = hd_sample_date (sample, "02-20", 30);

    if (!save (self, g_object_new (HD_TYPE_PLEDGE, "year", sample->year, "unit", any_owner (self)->id, "subject", any_subject (self), "signed", signed_on,
                                   "state", i < 4 ? "kept" : i < 6 ? "partly" : "signed",
                                   "content", "Học tập, làm theo và có ít nhất một việc làm cụ thể trong năm.", NULL)))
      return FALSE;
  }
  if (!hd_store_save (self->store, book, self->error))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    if (!save (self, g_object_new (HD_TYPE_PUBLICATION_ITEM, "publication", hd_record_id (book), "subject",
                                   g_array_index (self->subjects, gint64, i % self->subjects->len), "position", (gint64) i + 1, "state", states[i], NULL)))
      return FALSE;
  return TRUE;
}

/* Who heads each unit. */
static gboolean
add_heads (Making *self)
{
  for (guint i = 0; i < self->sample->owners->len; i++) {
    const HdSampleOwner *owner = g_ptr_array_index (self->sample->owners, i);
    HdRecord *unit = hd_store_get (self->store, HD_TYPE_UNIT, owner->id, self->error);
    g_autofree char *name = hd_sample_name (self->sample, hd_sample_chance (self->sample, 40));

    if (unit == NULL)
      return FALSE;
    hd_record_set_text (unit, HD_UNIT_HEAD, name);
    if (!save (self, unit))
      return FALSE;
  }
  return TRUE;
}

/* The people of the year in order of entry. (transfer full) */
static GArray *
find_subjects (HdSample *sample, GError **error)
{
  g_autoptr (GArray) nominations = hd_sample_nominations (sample, NULL, 80);
  g_autoptr (GArray) subjects = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < nominations->len; i++) {
    g_autoptr (HdRecord) nomination = hd_store_get (sample->store, HD_TYPE_NOMINATION, g_array_index (nominations, gint64, i), error);
    gint64 subject = nomination == NULL ? 0 : hd_record_int (nomination, HD_NOMINATION_SUBJECT);

    if (nomination == NULL)
      return NULL;
    if (subject != 0)
      g_array_append_val (subjects, subject);
  }
  return g_steal_pointer (&subjects);
}

/* Everything of one year: sample->year says which. */
gboolean
hd_sample_add_plan_year (HdSample *sample, gboolean first, GError **error)
{
  g_autoptr (GPtrArray) plans = hd_store_get_all (sample->store, HD_TYPE_PLAN, error);
  g_autoptr (GArray) subjects = find_subjects (sample, error);
  g_autoptr (GPtrArray) obligations = NULL;
  Making self = { .sample = sample, .store = sample->store, .subjects = subjects, .error = error };

  if (plans == NULL || subjects == NULL)
    return FALSE;
  if (plans->len == 0)
    return TRUE;
  self.plan = hd_record_id (g_ptr_array_index (plans, 0));
  self.obligations = obligations = hd_store_find_ref (sample->store, HD_TYPE_OBLIGATION, "plan", self.plan, error);
  if (obligations == NULL || !hd_store_begin (sample->store, _("Sample: the plan at work"), error))
    return FALSE;
  if ((first && (!add_contacts (&self) || !add_fulfilments (&self))) ||
      !add_inspections (&self) || !add_activities (&self) || !add_money (&self) || !add_followers (&self) ||
      (first && (!add_planned (&self) || !add_heads (&self)))) {
    hd_store_rollback (sample->store);
    return FALSE;
  }
  return hd_store_commit (sample->store, error);
}
