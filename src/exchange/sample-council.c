/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The council of a sample year at work: its members, a meeting that voted and was signed,
 * one that is being prepared, and the decisions that followed. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "sample-private.h"
#include "store/award.h"
#include "store/certificate.h"
#include "store/council.h"
#include "store/decision.h"
#include "store/meeting.h"
#include "store/text.h"

#define VOTED_ON     14   /* dossiers of the first meeting */
#define IN_DECISIONS 400  /* at most so many of the year's awards are put into the register */

/* Who sits in such a council (domain 4.4: 9 to 13 members, one vote each). */
static const struct { const char *role, *post, *body; } seats[] = {
  { "chair",         "Chủ tịch UBND",        "Ủy ban nhân dân" },
  { "standing_vice", "Phó Chủ tịch UBND",    "Ủy ban nhân dân" },
  { "vice",          "Chủ tịch",             "Ủy ban MTTQ Việt Nam" },
  { "vice",          "Chủ tịch",             "Liên đoàn Lao động" },
  { "secretary",     "Trưởng phòng",         "" },
  { "member",        "Trưởng ban",           "Ban Tuyên giáo" },
  { "member",        "Chánh Văn phòng",      "Văn phòng HĐND và UBND" },
  { "member",        "Trưởng phòng",         "Phòng Tài chính - Kế hoạch" },
  { "member",        "Chủ tịch",             "Hội Liên hiệp Phụ nữ" },
  { "member",        "Bí thư",               "Đoàn TNCS Hồ Chí Minh" },
  { "member",        "Chỉ huy trưởng",       "Ban Chỉ huy Quân sự" },
};

/* Votes of the first meeting, item by item: how many of eleven agree when all are there. */
static const int agreeing[] = { 11, 10, 11, 9, 10, 11, 8, 9, 11, 6, 10, 9, 11, 10 };

static gboolean
add_members (HdSample *self, GArray *members, GError **error)
{
  g_autoptr (GPtrArray) councils = hd_store_get_all (self->store, HD_TYPE_COUNCIL, error);
  const char *standing_body = councils == NULL || councils->len == 0
    ? "" : hd_record_text (g_ptr_array_index (councils, 0), HD_COUNCIL_STANDING_BODY);
  g_autofree char *date = g_strdup_printf ("%04d-01-02", (int) self->year - 1);

  if (councils == NULL)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (seats); i++) {
    gboolean female = i % 3 == 2;
    g_autofree char *name = hd_sample_name (self, female);
    g_autofree char *substitute = i > 4 && i % 2 == 1 ? hd_sample_name (self, !female) : g_strdup ("");
    g_autoptr (HdRecord) member = g_object_new (HD_TYPE_MEMBER, "full-name", name, "honorific", female ? "Bà" : "Ông",
                                                "role", seats[i].role, "post", seats[i].post,
                                                "body", *seats[i].body != '\0' ? seats[i].body : standing_body,
                                                "substitute", substitute, "position", (gint64) i + 1,
                                                "decision-number", "02/QĐ-UBND", "decision-date", date, "valid-from", date, NULL);
    gint64 id;

    if (!hd_store_save (self->store, member, error))
      return FALSE;
    id = hd_record_id (member);
    g_array_append_val (members, id);
    /* Each looks after some units; the chair after none. */
    for (guint u = i; i > 0 && u < self->owners->len; u += G_N_ELEMENTS (seats) * 2) {
      g_autoptr (HdRecord) link = g_object_new (HD_TYPE_MEMBER_UNIT, "member", id,
                                                "unit", ((HdSampleOwner *) g_ptr_array_index (self->owners, u))->id, NULL);

      if (!hd_store_save (self->store, link, error))
        return FALSE;
    }
  }
  return TRUE;
}

static HdRecord *
new_meeting (HdSample *self, GArray *members, const char *title, const char *held, GError **error)
{
  g_autoptr (HdRecord) meeting = g_object_new (HD_TYPE_MEETING, "title", title, "year", self->year, "held", held, "started", "14:00",
                                               "place", "Phòng họp số 1, trụ sở UBND", "ballot", "secret", "state", "planned",
                                               "chair", g_array_index (members, gint64, 0),
                                               "secretary", g_array_index (members, gint64, 4), "symbol", "BB-HĐTĐKT", NULL);

  return hd_store_save (self->store, meeting, error) ? g_steal_pointer (&meeting) : NULL;
}

/* Ten are there, one wrote that it agrees. */
static gboolean
hold (HdSample *self, HdRecord *meeting, GArray *members, GError **error)
{
  gint64 id = hd_record_id (meeting);
  g_autoptr (GPtrArray) roll = NULL, items = NULL;

  if (!hd_meeting_call_roll (self->store, id, error) ||
      (roll = hd_store_find_ref (self->store, HD_TYPE_ATTENDANCE, "meeting", id, error)) == NULL ||
      (items = hd_meeting_items (self->store, id, error)) == NULL)
    return FALSE;
  for (guint i = 0; i < roll->len; i++) {
    HdRecord *attendance = g_ptr_array_index (roll, i);

    if (hd_record_int (attendance, HD_ATTENDANCE_MEMBER) != g_array_index (members, gint64, members->len - 1))
      continue;
    hd_record_set_text (attendance, HD_ATTENDANCE_STATE, "written");
    hd_record_set_text (attendance, HD_ATTENDANCE_NOTE, "Công tác theo kế hoạch của Bộ Tư lệnh Thủ đô");
    if (!hd_store_save (self->store, attendance, error))
      return FALSE;
  }
  for (guint i = 0; i < items->len; i++) {
    g_autoptr (HdRecord) item = NULL;
    gint64 agree = MIN (agreeing[i % G_N_ELEMENTS (agreeing)], 11) - 1;

    if (!hd_agenda_vote (self->store, hd_record_id (g_ptr_array_index (items, i)), g_array_index (members, gint64, members->len - 1),
                         "agree", TRUE, error) ||
        (item = hd_store_get (self->store, HD_TYPE_AGENDA_ITEM, hd_record_id (g_ptr_array_index (items, i)), error)) == NULL)
      return FALSE;
    hd_record_set_int (item, HD_AGENDA_ITEM_AGREE, agree);
    hd_record_set_int (item, HD_AGENDA_ITEM_DISAGREE, 10 - agree);
    hd_record_set_int (item, HD_AGENDA_ITEM_COUNTED, TRUE);
    if (!hd_store_save (self->store, item, error))
      return FALSE;
  }
  hd_record_set_text (meeting, HD_MEETING_ENDED, "16:30");
  hd_record_set_int (meeting, HD_MEETING_NUMBER, 3);
  hd_record_set_text (meeting, HD_MEETING_PROCEEDINGS,
                      "Thường trực Hội đồng báo cáo kết quả thẩm định hồ sơ do các đơn vị trình.\n"
                      "Hội đồng thảo luận từng trường hợp, thống nhất hình thức bỏ phiếu kín.");
  hd_record_set_text (meeting, HD_MEETING_CONCLUSION,
                      "Hội đồng thống nhất đề nghị khen thưởng các tập thể, cá nhân, hộ gia đình đạt tỷ lệ phiếu theo quy định; "
                      "giao Thường trực Hội đồng hoàn thiện hồ sơ, trình Chủ tịch quyết định.");
  return hd_store_save (self->store, meeting, error) && hd_meeting_conclude (self->store, id, error) &&
         hd_meeting_sign (self->store, id, error);
}

gboolean
hd_sample_add_meetings (HdSample *self, GError **error)
{
  g_autoptr (GArray) members = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autofree char *planned_day = hd_sample_date (self, "11-05", 5);
  /* What a meeting decided cannot be of a day to come. */
  g_autofree char *first_day = strcmp (planned_day, self->today) < 0 ? g_strdup (planned_day) : hd_date_add_days (self->today, -1);
  g_autofree char *second_day = hd_sample_date (self, "12-18", 5);
  g_autoptr (GArray) ready = NULL;
  g_autoptr (HdRecord) first = NULL, second = NULL;
  guint n;

  if (!hd_store_begin (self->store, _("Sample: council and meetings"), error))
    return FALSE;
  if (!add_members (self, members, error) || (ready = hd_meeting_ready (self->store, self->year, error)) == NULL)
    goto failed;
  n = MIN (VOTED_ON, ready->len / 2);
  first = new_meeting (self, members, "Họp xét khen thưởng gương điển hình tiên tiến, người tốt, việc tốt đợt 1", first_day, error);
  if (first == NULL || !hd_meeting_add_items (self->store, hd_record_id (first), (gint64 *) ready->data, n, error) ||
      (n > 0 && !hold (self, first, members, error)))
    goto failed;
  second = new_meeting (self, members, "Họp xét khen thưởng gương điển hình tiên tiến, người tốt, việc tốt đợt 2", second_day, error);
  if (second == NULL || !hd_meeting_add_items (self->store, hd_record_id (second), (gint64 *) ready->data + n,
                                               MIN (VOTED_ON, ready->len - n), error))
    goto failed;
  return hd_store_commit (self->store, error);

failed:
  hd_store_rollback (self->store);
  return FALSE;
}

/* Whether the award of a nomination is given at the council's own level. */
static gboolean
is_own_award (HdSample *self, const char *level, HdRecord *nomination)
{
  g_autoptr (HdRecord) form = hd_store_get (self->store, HD_TYPE_AWARD_FORM, hd_record_int (nomination, HD_NOMINATION_AWARD_FORM), NULL);

  return form != NULL && strcmp (hd_record_text (form, HD_AWARD_FORM_LEVEL), level) == 0;
}

/* The decision that a nomination names, made at its first mention. (transfer none) */
static HdRecord *
decision_named (HdSample *self, GHashTable *decisions, const char *signer, HdRecord *nomination, GError **error)
{
  const char *named = hd_record_text (nomination, HD_NOMINATION_DECISION_NUMBER);
  HdRecord *decision = g_hash_table_lookup (decisions, named);
  const char *slash = strchr (named, '/');

  if (decision != NULL || slash == NULL)
    return decision;
  decision = g_object_new (HD_TYPE_DECISION, "kind", "award", "number", g_ascii_strtoll (named, NULL, 10), "symbol", slash + 1,
                           "year", self->year, "issued", hd_record_text (nomination, HD_NOMINATION_DECISION_DATE), "state", "draft",
                           "title", "Về việc khen thưởng gương điển hình tiên tiến, người tốt, việc tốt",
                           "post", "CHỦ TỊCH", "signer", signer,
                           "budget-source", "Quỹ thi đua, khen thưởng", NULL);
  g_hash_table_insert (decisions, g_strdup (named), decision);
  return hd_store_save (self->store, decision, error) ? decision : NULL;
}

static gboolean
put_into_decision (HdSample *self, HdRecord *decision, HdRecord *nomination, GError **error)
{
  gboolean known;
  gint64 money;

  if (!hd_award_form_money (self->store, hd_record_int (nomination, HD_NOMINATION_AWARD_FORM), hd_record_text (nomination, HD_NOMINATION_KIND),
                            hd_record_text (nomination, HD_NOMINATION_DECISION_DATE), &known, &money, error))
    return FALSE;
  hd_record_set_int (nomination, HD_NOMINATION_DECISION, hd_record_id (decision));
  hd_record_set_int (nomination, HD_NOMINATION_MONEY, known ? money : 0);
  return hd_store_save (self->store, nomination, error);
}

/* What was decided in the year stands in the register, under the numbers that the whole
 * office counts in. */
gboolean
hd_sample_add_register (HdSample *self, GError **error)
{
  g_autoptr (GHashTable) decisions = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  g_autoptr (GArray) decided = hd_sample_nominations (self, "decided", IN_DECISIONS);
  g_autoptr (GPtrArray) councils = hd_store_get_all (self->store, HD_TYPE_COUNCIL, error);
  g_autofree char *signer = hd_sample_name (self, FALSE);
  g_autofree char *budget = g_strdup_printf ("award_budget.%d", (int) self->year);
  GHashTableIter iter;
  gpointer decision;

  if (councils == NULL || !hd_store_begin (self->store, _("Sample: decisions"), error))
    return FALSE;
  if (!hd_store_set_setting (self->store, "decision_shared.QĐ-UBND", "1", error) ||
      !hd_store_set_setting (self->store, budget, "450000000", error))
    goto failed;
  for (guint i = 0; i < decided->len && councils->len > 0; i++) {
    g_autoptr (HdRecord) nomination = hd_store_get (self->store, HD_TYPE_NOMINATION, g_array_index (decided, gint64, i), error);

    if (nomination == NULL)
      goto failed;
    if (!is_own_award (self, hd_record_text (g_ptr_array_index (councils, 0), HD_COUNCIL_LEVEL), nomination))
      continue;
    decision = decision_named (self, decisions, signer, nomination, error);
    if (decision == NULL || !put_into_decision (self, decision, nomination, error))
      goto failed;
  }
  g_hash_table_iter_init (&iter, decisions);
  while (g_hash_table_iter_next (&iter, NULL, &decision)) {
    hd_record_set_text (decision, HD_DECISION_STATE, "issued");
    if (!hd_store_save (self->store, decision, error))
      goto failed;
  }
  return hd_store_commit (self->store, error);

failed:
  hd_store_rollback (self->store);
  return FALSE;
}

/* Numbers for all of a decision; the first half of the sheets is printed, one of them again. */
static gboolean
add_certificates (HdSample *self, gint64 decision, const char *day, GError **error)
{
  g_autoptr (GPtrArray) lines = NULL;
  g_autoptr (GArray) printed = g_array_new (FALSE, FALSE, sizeof (gint64));

  if (!hd_certificates_number (self->store, decision, NULL, error) ||
      (lines = hd_certificates_of (self->store, decision, error)) == NULL)
    return FALSE;
  for (guint i = 0; i < lines->len / 2; i++)
    g_array_append_val (printed, ((HdCertificateLine *) g_ptr_array_index (lines, i))->certificate);
  return printed->len == 0 ||
         (hd_certificates_printed (self->store, (const gint64 *) printed->data, printed->len, day, NULL, error) &&
          hd_certificates_printed (self->store, (const gint64 *) printed->data, 1, day, "Giấy in bị nhòe", error));
}

/* One of those commended, the last of the list, did not tell the truth. */
static gboolean
add_revocation (HdSample *self, gint64 decision, const char *day, GError **error)
{
  g_autoptr (HdRecord) given = hd_store_get (self->store, HD_TYPE_DECISION, decision, error);
  g_autoptr (GPtrArray) subjects = given == NULL ? NULL : hd_decision_subjects (self->store, decision, error);
  g_autofree char *later = hd_date_add_days (day, 7);
  g_autoptr (HdRecord) revocation = NULL;
  gint64 last;

  if (subjects == NULL || subjects->len == 0)
    return subjects != NULL;
  last = hd_record_id (g_ptr_array_index (subjects, subjects->len - 1));
  revocation = hd_decision_revocation (self->store, HD_DECISION (given), self->year);
  hd_record_set_text (revocation, HD_DECISION_ISSUED, strcmp (later, self->today) < 0 ? later : self->today);
  hd_record_set_text (revocation, HD_DECISION_SIGNER, hd_record_text (given, HD_DECISION_SIGNER));
  hd_record_set_text (revocation, HD_DECISION_POST, hd_record_text (given, HD_DECISION_POST));
  hd_record_set_text (revocation, HD_DECISION_GROUND, "Kê khai không đúng thành tích, phát hiện qua kiểm tra sau khen thưởng");
  return hd_store_save (self->store, revocation, error) &&
         hd_decision_revoke (self->store, hd_record_id (revocation), &last, 1, error);
}

/* The day of the last decision of the register: numbers follow the days. (transfer full) */
static char *
last_day_of_register (HdSample *self, const char *day, GError **error)
{
  g_autoptr (GPtrArray) issued = hd_store_find (self->store, HD_TYPE_DECISION, "state", "issued", error);

  for (guint i = 0; issued != NULL && i < issued->len; i++)
    if (strcmp (hd_record_text (g_ptr_array_index (issued, i), HD_DECISION_ISSUED), day) > 0)
      day = hd_record_text (g_ptr_array_index (issued, i), HD_DECISION_ISSUED);
  return issued == NULL ? NULL : g_strdup (day);
}

/* What the meetings chose at the own level, as drafts; the first of them is issued, and one of its awards
 * taken back. */
gboolean
hd_sample_add_decisions (HdSample *self, GError **error)
{
  g_autoptr (GPtrArray) groups = hd_decision_groups (self->store, self->year, error);
  g_autoptr (GArray) drafts = NULL;
  g_autoptr (GPtrArray) chairs = NULL;
  g_autofree char *planned = hd_sample_date (self, "11-14", 5);
  g_autofree char *day = last_day_of_register (self, strcmp (planned, self->today) < 0 ? planned : self->today, error);
  g_autoptr (HdRecord) first = NULL;

  if (groups == NULL || day == NULL || !hd_store_begin (self->store, _("Sample: decisions"), error))
    return FALSE;
  for (guint i = groups->len; i > 0; i--)
    if (!((HdDecisionGroup *) g_ptr_array_index (groups, i - 1))->ours)
      g_ptr_array_remove_index (groups, i - 1);
  drafts = hd_decision_propose (self->store, groups, error);
  chairs = drafts == NULL ? NULL : hd_store_find (self->store, HD_TYPE_MEMBER, "role", "chair", error);
  if (chairs == NULL)
    goto failed;
  if (drafts->len > 0 && chairs->len > 0) {
    first = hd_store_get (self->store, HD_TYPE_DECISION, g_array_index (drafts, gint64, 0), error);
    if (first == NULL)
      goto failed;
    hd_record_set_text (first, HD_DECISION_SYMBOL, "QĐ-UBND");
    hd_record_set_text (first, HD_DECISION_ISSUED, day);
    hd_record_set_int (first, HD_DECISION_NUMBER, hd_decision_next_number (self->store, "QĐ-UBND", self->year));
    hd_record_set_text (first, HD_DECISION_SIGNER, hd_record_text (g_ptr_array_index (chairs, 0), HD_MEMBER_FULL_NAME));
    hd_record_set_text (first, HD_DECISION_POST, "CHỦ TỊCH");
    if (!hd_store_save (self->store, first, error) || !hd_decision_issue (self->store, hd_record_id (first), error) ||
        !add_certificates (self, hd_record_id (first), day, error) || !add_revocation (self, hd_record_id (first), day, error))
      goto failed;
  }
  return hd_store_commit (self->store, error);

failed:
  hd_store_rollback (self->store);
  return FALSE;
}
