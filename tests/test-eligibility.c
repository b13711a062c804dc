/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who may be given what, case by case. */
#include "config.h"
#include <string.h>
#include "fixture.h"
#include "store/award.h"
#include "store/dossier.h"
#include "store/eligibility.h"

/* What a case sets apart from the plain proposal, which nothing is said of: property and
 * value pairs of each record, parted by a bar. */
typedef struct {
  const char *what;
  const char *form;        /* of the award proposed: a form of the ward unless it says otherwise */
  const char *subject;
  const char *proposal;    /* of 2024 */
  const char *held;        /* an award held: the same one unless it names another; "" for none */
  const char *other;       /* another proposal of the year; "" for none */
  const char *opinion;     /* of the managing body; "" for none */
  int         blocks, hints;
  const char *words;       /* that the first sentence has */
} Case;

#define DEED "Cứu hai cháu nhỏ khỏi đuối nước ở hồ Thạch Bàn"

static const Case cases[] = {
  { "nothing to say", "", "", "", "", "", "", 0, 0, "" },
  { "another deed", "", "", "achievement=" DEED, "year=2023|deed=Hiến máu nhân đạo", "", "", 0, 0, "" },

  { "the same deed", "", "", "achievement=" DEED, "year=2023|decision-number=12/QĐ-UBND|deed=" DEED, "", "", 1, 0, "Giấy khen in 2023 (Decision 12/QĐ-UBND)" },
  { "without marks", "", "", "achievement=" DEED, "year=2023|deed=CUU HAI CHAU NHO khoi duoi nuoc o ho Thach Ban.", "", "", 1, 0, "for the same achievement" },
  { "tone marks placed otherwise", "", "", "achievement=Hòa giải, xóa nợ cho hộ nghèo", "year=2023|deed=Hoà giải, xoá nợ cho hộ nghèo", "", "", 1, 0, "same achievement" },
  { "words in another order", "", "", "achievement=" DEED, "year=2023|deed=Ở hồ Thạch Bàn cứu khỏi đuối nước hai cháu nhỏ", "", "", 1, 0, "same achievement" },
  { "some words more", "", "", "achievement=" DEED, "year=2023|deed=" DEED " hè vừa rồi", "", "", 1, 0, "88 %" },
  { "half the words", "", "", "achievement=" DEED, "year=2023|deed=Cứu cháu nhỏ ở hồ Bồ Đề", "", "", 0, 1, "similar" },
  { "another period", "", "", "achievement=Hoàn thành xuất sắc nhiệm vụ năm 2024", "year=2023|deed=Hoàn thành xuất sắc nhiệm vụ năm 2023", "", "", 0, 0, "" },
  { "regular, another year", "", "", "achievement=Hoàn thành xuất sắc nhiệm vụ|achievement-type=regular",
    "year=2023|deed=Hoàn thành xuất sắc nhiệm vụ", "", "", 0, 0, "" },
  { "regular, the same year", "", "", "achievement=Hoàn thành xuất sắc nhiệm vụ|achievement-type=regular",
    "year=2024|deed=Hoàn thành xuất sắc nhiệm vụ", "", "", 1, 1, "same achievement" },
  { "taken back", "", "", "achievement=" DEED, "year=2023|revoked=2023-09-01|deed=" DEED, "", "", 0, 0, "" },
  { "a lower form first", "level=city", "", "achievement=" DEED, "form=GK-DV|year=2023|deed=" DEED, "", "", 1, 0, "same achievement" },
  { "a lower title leads upward", "type=title|level=city", "", "achievement=" DEED, "form=NTVT-P|year=2023|deed=" DEED, "", "", 0, 1, "Holds" },
  { "a higher title before", "type=title|level=unit", "", "achievement=" DEED, "form=NTVT-P|year=2023|deed=" DEED, "", "", 1, 0, "same achievement" },
  { "the book", "type=book|level=city", "", "achievement=" DEED, "form=GK-DV|year=2023|deed=" DEED, "", "", 0, 1, "Holds" },

  { "once", "once=1", "", "", "year=1999|deed=Việc khác", "", "", 1, 0, "once in a life" },
  { "once, taken back", "once=1", "", "", "year=1999|revoked=2000-01-01", "", "", 0, 0, "" },
  { "once, another award", "once=1", "", "", "form=NTVT-P|year=1999", "", "", 0, 0, "" },
  { "interval", "interval-years=3", "", "", "year=2022|deed=Việc khác", "", "", 1, 0, "3 years" },
  { "interval over", "interval-years=3", "", "", "year=2021|deed=Việc khác", "", "", 0, 0, "" },
  { "interval of a later one", "interval-years=3", "", "", "year=2026|deed=Việc khác", "", "", 0, 0, "" },
  { "same year", "", "", "", "year=2024|deed=Việc khác", "", "", 0, 1, "same year" },
  { "prior missing", "prior-forms=NTVT-P, GK-DV", "", "", "", "", "", 1, 0, "“Người tốt, việc tốt”, “Giấy khen của đơn vị”" },
  { "prior held", "prior-forms=NTVT-P, GK-DV", "", "", "form=GK-DV|year=2020", "", "", 0, 0, "" },
  { "prior taken back", "prior-forms=NTVT-P", "", "", "form=NTVT-P|year=2020|revoked=2021-01-01", "", "", 1, 0, "needs" },

  { "died", "", "died=2023-05-06", "", "", "", "", 1, 0, "06/05/2023" },
  { "died, may be", "posthumous=1", "died=2023-05-06", "posthumous=1", "", "", "", 0, 0, "" },
  { "proposed after death", "", "", "posthumous=1", "", "", "", 1, 0, "after death" },
  { "disciplined", "clean-record=1", "disciplined=Khiển trách 2020", "", "", "", "", 1, 0, "Khiển trách 2020" },
  { "disciplined, may be", "", "disciplined=Khiển trách 2020", "", "", "", "", 0, 1, "discipline" },

  { "not for this kind", "subject-kinds=collective,household", "", "", "", "", "", 1, 0, "Individual" },
  { "for this kind", "subject-kinds=collective,individual", "", "", "", "", "", 0, 0, "" },
  { "not yet in force", "valid-from=2025-01-01", "", "", "", "", "", 1, 0, "01/01/2025" },
  { "in force within the year", "valid-from=2024-07-01", "", "", "", "", "", 0, 0, "" },
  { "not yet on the day received", "valid-from=2024-07-01", "", "received=2024-06-30", "", "", "", 1, 0, "01/07/2024" },
  { "on the first day", "valid-from=2024-07-01", "", "received=2024-07-01", "", "", "", 0, 0, "" },
  { "on the last day", "valid-to=2024-06-30", "", "received=2024-06-30", "", "", "", 0, 0, "" },
  { "no longer", "valid-to=2024-06-30", "", "received=2024-05-05|decision-date=2024-07-01", "", "", "", 1, 0, "30/06/2024" },

  { "proposed twice", "", "", "achievement=" DEED, "", "achievement=" DEED, "", 1, 0, "Phường Bồ Đề" },
  { "proposed for something else", "", "", "achievement=" DEED, "", "achievement=Hiến máu nhân đạo", "", 0, 1, "Also" },
  { "the other was withdrawn", "", "", "achievement=" DEED, "", "achievement=" DEED "|status=withdrawn", "", 0, 0, "" },
  { "the other was of another year", "", "", "achievement=" DEED, "", "achievement=" DEED "|year=2023", "", 0, 0, "" },

  { "managing body not asked", "", "", "unmanaged=1", "", "", "", 1, 0, "managing body" },
  { "not answered", "", "", "unmanaged=1", "", "", "body=Trường A", 1, 0, "Trường A" },
  { "agrees", "", "", "unmanaged=1", "", "", "body=Trường A|answered=2024-02-03|result=agrees", 0, 0, "" },
  { "objects", "", "", "unmanaged=1", "", "", "body=Trường A|answered=2024-02-03|result=objects", 1, 0, "objects" },
  { "managed", "", "", "", "", "", "body=Trường A", 0, 0, "" },
};

/* Sets the properties that a text names. */
static void
set_all (HdRecord *record, const char *text)
{
  g_auto (GStrv) pairs = g_strsplit (text, "|", -1);

  for (guint i = 0; pairs[i] != NULL && *pairs[i] != '\0'; i++) {
    g_auto (GStrv) pair = g_strsplit (pairs[i], "=", 2);
    g_autofree char *name = g_strdelimit (g_strdup (pair[0]), "-", '_');
    const HdField *field = hd_record_type_field (G_OBJECT_TYPE (record), name, NULL);

    if (strcmp (name, "form") == 0)
      continue;
    if (field == NULL)
      g_error ("no field %s", pair[0]);
    if (field->kind == HD_BOOL)
      g_object_set (record, pair[0], strcmp (pair[1], "1") == 0, NULL);
    else if (field->kind == HD_INT)
      g_object_set (record, pair[0], g_ascii_strtoll (pair[1], NULL, 10), NULL);
    else
      g_object_set (record, pair[0], pair[1], NULL);
  }
}

static gint64
code_of (Fixture *f, const char *text, gint64 fallback)
{
  g_auto (GStrv) pairs = g_strsplit (text, "|", -1);

  if (!g_str_has_prefix (text, "form="))
    return fallback;
  {
    g_autoptr (HdRecord) form = fixture_find (f, HD_TYPE_AWARD_FORM, "code", pairs[0] + strlen ("form="));

    return hd_record_id (form);
  }
}

static void
test_cases (Fixture *f, gconstpointer data)
{
  fixture_save (f, g_object_new (HD_TYPE_AWARD_FORM, "code", "NTVT-P", "name", "Người tốt, việc tốt", "type", "title", "level", "ward", NULL));
  fixture_save (f, g_object_new (HD_TYPE_AWARD_FORM, "code", "GK-DV", "name", "Giấy khen của đơn vị", "type", "form", "level", "unit", NULL));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    const Case *c = &cases[i];
    HdRecord *form = g_object_new (HD_TYPE_AWARD_FORM, "code", "X", "name", "Giấy khen", "type", "form", "level", "ward", NULL);
    g_autofree char *name = g_strdup_printf ("Nguyễn Văn %u", i);
    g_autoptr (HdRecord) proposal = fixture_nomination (f, name, "1960", "");
    g_autoptr (HdRecord) subject = NULL;
    g_autoptr (GPtrArray) findings = NULL;
    g_autoptr (GError) error = NULL;
    int blocks = 0;
    gint64 form_id;

    g_test_message ("%s", c->what);
    set_all (form, c->form);
    form_id = fixture_save (f, form);
    g_object_set (proposal, "award-form", form_id, NULL);
    set_all (proposal, c->proposal);
    g_assert_true (hd_store_save (f->store, proposal, &error));
    subject = hd_store_get (f->store, HD_TYPE_SUBJECT, hd_record_int (proposal, HD_NOMINATION_SUBJECT), &error);
    set_all (subject, c->subject);
    g_assert_true (hd_store_save (f->store, subject, &error));
    if (*c->held != '\0') {
      HdRecord *held = g_object_new (HD_TYPE_AWARD, "subject", hd_record_id (subject), "award-form", code_of (f, c->held, form_id), NULL);

      set_all (held, c->held);
      fixture_save (f, held);
    }
    if (*c->other != '\0') {
      HdRecord *other = fixture_nomination (f, name, "1960", "");

      g_object_set (other, "award-form", form_id, NULL);
      set_all (other, c->other);
      fixture_save (f, other);
    }
    if (*c->opinion != '\0') {
      HdRecord *opinion = g_object_new (HD_TYPE_OPINION, "nomination", hd_record_id (proposal), "kind", "managing_body", "sent", "2024-01-02", NULL);

      set_all (opinion, c->opinion);
      fixture_save (f, opinion);
    }

    findings = hd_eligibility_check (f->store, HD_NOMINATION (proposal), &error);
    g_assert_no_error (error);
    for (guint k = 0; k < findings->len; k++) {
      HdFinding *finding = g_ptr_array_index (findings, k);

      g_test_message ("  %s", finding->sentence);
      /* What blocks comes first, and each is about a record. */
      g_assert_true (!finding->blocks || blocks == (int) k);
      blocks += finding->blocks;
      g_assert_cmpint (finding->id, !=, 0);
      g_assert_cmpstr (finding->table, !=, "");
    }
    g_assert_cmpint (blocks, ==, c->blocks);
    g_assert_cmpuint (findings->len, ==, c->blocks + c->hints);
    if (*c->words != '\0')
      g_assert_nonnull (strstr (((HdFinding *) g_ptr_array_index (findings, 0))->sentence, c->words));
  }
}

static void
test_likeness (void)
{
  static const struct { const char *a, *b; int likeness; } pairs[] = {
    { "", "", 0 }, { "Việc", "", 0 }, { "…", "—", 0 }, { "a b c d", "d c b a", 100 }, { "a b c d", "a b x y", 50 }, { "a a a", "a", 50 },
    { "Hiến máu 2023", "hien mau 2024", 0 }, { "Hiến máu 2023", "hien mau, 2023", 100 }, { "Hiến máu 15 lần", "Hiến máu 16 lần", 75 },
    { "Xóa mù", "Xoá mù", 100 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++) {
    g_test_message ("%s / %s", pairs[i].a, pairs[i].b);
    g_assert_cmpint (hd_deed_likeness (pairs[i].a, pairs[i].b), ==, pairs[i].likeness);
    g_assert_cmpint (hd_deed_likeness (pairs[i].b, pairs[i].a), ==, pairs[i].likeness);
  }
}

/* From which likeness on two deeds are one is a setting. */
static void
test_setting (Fixture *f, gconstpointer data)
{
  gint64 form = fixture_save (f, g_object_new (HD_TYPE_AWARD_FORM, "name", "Giấy khen", "type", "form", NULL));
  g_autoptr (HdRecord) proposal = fixture_nomination (f, "Nguyễn Văn An", "1960", "a b c d");
  static const struct { const char *setting; gboolean blocks; } settings[] = { { "75", TRUE }, { "76", FALSE }, { "900", FALSE }, { "x", FALSE } };

  g_object_set (proposal, "award-form", form, NULL);
  g_assert_true (hd_store_save (f->store, proposal, NULL));
  fixture_save (f, g_object_new (HD_TYPE_AWARD, "subject", hd_record_int (proposal, HD_NOMINATION_SUBJECT), "award-form", form,
                                 "year", (gint64) 2023, "deed", "a b c x", NULL));
  for (guint i = 0; i < G_N_ELEMENTS (settings); i++) {
    g_autoptr (GPtrArray) findings = NULL;

    g_assert_true (hd_store_set_setting (f->store, "deed_likeness", settings[i].setting, NULL));
    findings = hd_eligibility_check (f->store, HD_NOMINATION (proposal), NULL);
    g_assert_cmpuint (findings->len, ==, 1);
    g_assert_cmpint (((HdFinding *) g_ptr_array_index (findings, 0))->blocks, ==, settings[i].blocks);
  }
}

/* Before there is a proposal, and for one not saved yet. */
static void
test_before (Fixture *f, gconstpointer data)
{
  gint64 form = fixture_save (f, g_object_new (HD_TYPE_AWARD_FORM, "name", "Công dân Thủ đô ưu tú", "type", "title", "once", TRUE,
                                               "subject-kinds", "individual", NULL));
  gint64 subject = fixture_save (f, g_object_new (HD_TYPE_SUBJECT, "kind", "individual", "full-name", "Nguyễn Văn An", "birth", "1960",
                                                  "unit", f->unit, NULL));
  g_autoptr (HdRecord) unsaved = fixture_nomination (f, "Nguyễn Văn An", "1960", "Việc tốt");
  g_autoptr (HdRecord) stranger = fixture_nomination (f, "Trần Thị Bình", "1960", "Việc tốt");
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) one = hd_eligibility_for (f->store, subject, form, 2024, &error), two = NULL, three = NULL, four = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (one->len, ==, 0);
  fixture_save (f, g_object_new (HD_TYPE_AWARD, "subject", subject, "award-form", form, "year", (gint64) 2010, NULL));
  two = hd_eligibility_for (f->store, subject, form, 2024, &error);
  g_assert_cmpuint (two->len, ==, 1);
  g_object_set (unsaved, "award-form", form, NULL);
  g_object_set (stranger, "award-form", form, NULL);
  three = hd_eligibility_check (f->store, HD_NOMINATION (unsaved), &error);
  g_assert_cmpuint (three->len, ==, 1);
  four = hd_eligibility_check (f->store, HD_NOMINATION (stranger), &error);
  g_assert_cmpuint (four->len, ==, 0);
  g_assert_no_error (error);
  g_assert_null (hd_eligibility_for (f->store, 12345, form, 2024, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_NOT_FOUND);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, test) g_test_add (path, Fixture, NULL, fixture_set_up_unit, test, fixture_tear_down)
  ADD ("/eligibility/cases", test_cases);
  g_test_add_func ("/eligibility/likeness", test_likeness);
  ADD ("/eligibility/setting", test_setting);
  ADD ("/eligibility/before", test_before);
  return g_test_run ();
}
