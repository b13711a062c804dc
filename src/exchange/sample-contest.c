/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The writing contest of a sample year: its rules, a panel, and what was handed in. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "contest-file.h"
#include "sample-essays.h"
#include "sample-private.h"
#include "store/entry.h"
#include "store/judge.h"
#include "store/text.h"

#define HONOURED 12   /* subjects that were commended already, among whom some are written about again */
#define BORROWED 31   /* of so many entries one has passages of an earlier one */

/* What a contest of this size may pay, in đồng for each: invented, as all of a sample. */
static const struct { const char *name; gint64 money; } money[] = {
  { "Giải Nhất",         3000000 },
  { "Giải Nhì",          2000000 },
  { "Giải Ba",           1500000 },
  { "Giải Khuyến khích",  800000 },
};
#define UNIT_MONEY 2000000
#define BUDGET     80000000

static const struct { const char *role, *post; } seats[] = {
  { "head",      "Phó Chủ tịch Hội đồng" },
  { "vice",      "Trưởng ban Tuyên giáo" },
  { "judge",     "Nhà báo" },
  { "judge",     "Giáo viên Ngữ văn" },
  { "judge",     "Phó Chủ tịch Hội Văn học nghệ thuật" },
  { "judge",     "Chuyên viên Văn hóa - Thông tin" },
  { "judge",     "Ủy viên Ban Thường vụ Hội Phụ nữ" },
  { "secretary", "Chuyên viên Thi đua - Khen thưởng" },
};

/* Of a hundred entries, how many are of a kind. */
static const struct { const char *code; int share; gboolean press, sounding; } kinds[] = {
  { "article",    80, FALSE, FALSE },
  { "print",       7, TRUE,  FALSE },
  { "online",      6, TRUE,  FALSE },
  { "radio",       4, TRUE,  TRUE },
  { "television",  3, TRUE,  TRUE },
};

/* An entry while it is made. */
typedef struct {
  HdSample       *sample;
  HdSampleEssays *essays;
  GHashTable     *kind_ids;    /* gint64, by code */
  GPtrArray      *judges;      /* of char*: their names */
  GPtrArray      *honoured;    /* of char*: names of the commended */
  GPtrArray      *texts;       /* of char*: articles so far */
  HdRecord       *contest;
  guint           number;
} Maker;

static gboolean
add_rules (Maker *self, GError **error)
{
  HdStore *store = self->sample->store;
  gint64 id = hd_contest_from_rules (store, self->sample->year, error);
  g_autoptr (GPtrArray) parts = NULL, prizes = NULL;

  if (id == 0 || (self->contest = hd_store_get (store, HD_TYPE_CONTEST, id, error)) == NULL ||
      (parts = hd_contest_kinds (store, id, error)) == NULL || (prizes = hd_contest_prizes (store, id, error)) == NULL)
    return FALSE;
  for (guint i = 0; i < parts->len; i++) {
    gint64 *kind = g_new (gint64, 1);

    *kind = hd_record_id (g_ptr_array_index (parts, i));
    g_hash_table_insert (self->kind_ids, g_strdup (hd_record_text (g_ptr_array_index (parts, i), HD_CONTEST_KIND_CODE)), kind);
  }
  for (guint i = 0; i < prizes->len; i++) {
    HdRecord *prize = g_ptr_array_index (prizes, i);

    if (hd_record_bool (prize, HD_PRIZE_COLLECTIVE))
      hd_record_set_int (prize, HD_PRIZE_MONEY, UNIT_MONEY);
    for (guint m = 0; m < G_N_ELEMENTS (money); m++)
      if (strcmp (money[m].name, hd_record_text (prize, HD_PRIZE_NAME)) == 0)
        hd_record_set_int (prize, HD_PRIZE_MONEY, money[m].money);
    if (!hd_store_save (store, prize, error))
      return FALSE;
  }
  hd_record_set_text (self->contest, HD_CONTEST_REFERENCE, "Thể lệ số 05/TL-HĐTĐKT");
  hd_record_set_text (self->contest, HD_CONTEST_STATE, "receiving");
  hd_record_set_int (self->contest, HD_CONTEST_BUDGET, BUDGET);
  return hd_store_save (store, self->contest, error);
}

static gboolean
add_panel (Maker *self, GError **error)
{
  HdSample *sample = self->sample;

  for (guint i = 0; i < G_N_ELEMENTS (seats); i++) {
    gboolean female = i % 2 == 1;
    g_autofree char *name = hd_sample_name (sample, female);
    const HdSampleOwner *owner = g_ptr_array_index (sample->owners, (i * 11 + 3) % sample->owners->len);
    HdSampleOwner *own = strcmp (seats[i].role, "secretary") == 0 ? hd_sample_owner (sample, sample->council) : NULL;
    g_autoptr (HdRecord) judge = g_object_new (HD_TYPE_JUDGE, "contest", hd_record_id (self->contest), "full-name", name,
                                               "honorific", female ? "Bà" : "Ông", "post", seats[i].post, "body", (own != NULL ? own : owner)->name,
                                               "unit", (own != NULL ? own : owner)->id, "role", seats[i].role, "position", (gint64) i + 1, NULL);

    if (!hd_store_save (sample->store, judge, error))
      return FALSE;
    g_ptr_array_add (self->judges, g_steal_pointer (&name));
  }
  return TRUE;
}

static gboolean
find_honoured (Maker *self, GError **error)
{
  g_autoptr (GArray) decided = hd_sample_nominations (self->sample, "decided", HONOURED);

  for (guint i = 0; i < decided->len; i++) {
    g_autoptr (HdRecord) nomination = hd_store_get (self->sample->store, HD_TYPE_NOMINATION, g_array_index (decided, gint64, i), error);

    if (nomination == NULL)
      return FALSE;
    if (strcmp (hd_record_text (nomination, HD_NOMINATION_KIND), "individual") == 0)
      g_ptr_array_add (self->honoured, g_strdup (hd_record_text (nomination, HD_NOMINATION_FULL_NAME)));
  }
  return TRUE;
}

/* What an entry does wrong, by its number. */
typedef enum { KEEPS, TOO_LONG, NO_CONTACT, PHOTOCOPY, LATE, BY_JUDGE, HONOURED_BEFORE, UNPUBLISHED } Breach;

static Breach
breach_of (guint number, gboolean press)
{
  static const Breach breaches[] = { TOO_LONG, NO_CONTACT, PHOTOCOPY, LATE, HONOURED_BEFORE };

  if (number == 30)
    return BY_JUDGE;
  if (press)
    return number % 9 == 4 ? UNPUBLISHED : KEEPS;
  return number % 13 == 6 ? breaches[number / 13 % G_N_ELEMENTS (breaches)] : KEEPS;
}

/* The last half or quarter of an earlier article takes the place of as much of this one. (transfer full) */
static char *
borrow (Maker *self, char *own)
{
  const char *other = g_ptr_array_index (self->texts, hd_sample_between (self->sample, 0, self->texts->len - 1));
  g_autofree char *text = own;
  g_auto (GStrv) mine = g_strsplit (text, "\n\n", 0), theirs = g_strsplit (other, "\n\n", 0);
  guint share = hd_sample_chance (self->sample, 50) ? 2 : 3;
  guint n = g_strv_length (mine) - g_strv_length (mine) / share, from = g_strv_length (theirs) - g_strv_length (theirs) / share;
  GString *mixed = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (mixed, "%s\n\n", mine[i]);
  for (guint i = from; theirs[i] != NULL; i++)
    g_string_append_printf (mixed, "%s%s", theirs[i], theirs[i + 1] != NULL ? "\n\n" : "");
  return g_string_free (mixed, FALSE);
}

/* A day on which entries come in: most in the last weeks. (transfer full) */
static char *
day_of_receipt (Maker *self, Breach breach)
{
  const char *closes = hd_record_text (self->contest, HD_CONTEST_CLOSES);

  return hd_date_add_days (closes, breach == LATE ? hd_sample_between (self->sample, 2, 9)
                                 : -hd_sample_between (self->sample, 0, hd_sample_chance (self->sample, 70) ? 30 : 200));
}

static gboolean
add_author (Maker *self, HdRecord *entry, const HdSampleOwner *owner, const char *name, const char *phone, const char *email,
            const char *street, guint position, GError **error)
{
  HdSample *sample = self->sample;
  g_autofree char *birth = g_strdup_printf ("%d", (int) sample->year - hd_sample_between (sample, 20, 72));
  g_autofree char *address = phone == NULL ? g_strdup ("") : g_strdup_printf ("Số %d phố %s", hd_sample_between (sample, 2, 180), street);
  g_autofree char *account = phone == NULL ? g_strdup ("") : g_strdup_printf ("19%08d, Agribank Long Biên", hd_sample_between (sample, 0, 99999999));
  g_autoptr (HdRecord) author = g_object_new (HD_TYPE_AUTHOR, "entry", hd_record_id (entry), "position", (gint64) position,
                                              "full-name", name, "birth", birth, "unit", owner->id, "address", address,
                                              "phone", phone != NULL ? phone : "", "email", phone != NULL && email != NULL ? email : "",
                                              "account", position == 1 ? account : "", NULL);

  if (hd_sample_chance (sample, 6)) {
    g_autofree char *given = hd_text_given_name (name);
    g_autofree char *pen_name = g_strdup_printf ("%s %s", given, street);

    hd_record_set_text (author, HD_AUTHOR_PEN_NAME, pen_name);
  }
  return hd_store_save (sample->store, author, error);
}

/* (transfer full): an address such as people have, of a name without marks */
static char *
email_of (HdSample *sample, const char *name)
{
  g_autofree char *key = hd_text_fold (name);
  g_auto (GStrv) words = g_strsplit (key, " ", 0);
  g_autofree char *joined = g_strjoinv ("", words);

  return g_strdup_printf ("%s%d@example.com", joined, hd_sample_between (sample, 60, 99));
}

/* Nobody's name who is told of in the title: such a title has to be mended before the work
 * gets a code. (transfer full) */
static char *
name_of_author (HdSample *sample, gboolean female, const char *subject)
{
  g_autofree char *told = hd_text_fold (subject);

  for (;;) {
    char *name = hd_sample_name (sample, female);
    g_autofree char *fold = hd_text_fold (name);

    if (strcmp (fold, told) != 0)
      return name;
    g_free (name);
  }
}

static gboolean
add_entry (Maker *self, const HdSampleOwner *owner, GError **error)
{
  static const char *const means[] = { "hand", "post", "email", "email", "unit", "unit", "disk" };
  HdSample *sample = self->sample;
  guint number = ++self->number, kind = 0;
  int at = hd_sample_between (sample, 0, 99);
  gboolean female = hd_sample_chance (sample, 62), told_female = hd_sample_chance (sample, 50);
  g_autofree char *subject = hd_sample_name (sample, told_female);
  g_autofree char *author = name_of_author (sample, female, subject);
  g_autofree char *phone = g_strdup_printf ("09%08d", hd_sample_between (sample, 10000000, 99999999));
  g_autofree char *email = email_of (sample, author);
  g_autofree char *year = g_strdup_printf ("%d", (int) sample->year);
  const char *street = g_ptr_array_index (sample->names->streets, hd_sample_between (sample, 0, sample->names->streets->len - 1));
  g_autofree char *address = g_strdup_printf ("Tổ %d phố %s", hd_sample_between (sample, 1, 30), street);
  g_autofree char *title = NULL, *body = NULL, *received = NULL, *slug = NULL, *file_name = NULL;
  g_autoptr (HdRecord) entry = NULL;
  HdSampleEssay essay = { subject, told_female ? "chị" : "anh", author, owner->name, phone, email, street, year };
  Breach breach;
  guint words;

  while (kind + 1 < G_N_ELEMENTS (kinds) && at >= kinds[kind].share)
    at -= kinds[kind++].share;
  breach = breach_of (number, kinds[kind].press);
  if (breach == BY_JUDGE) {
    g_free (author);
    essay.author = author = g_strdup (g_ptr_array_index (self->judges, 2));
  }
  if (breach == HONOURED_BEFORE && self->honoured->len > 0) {
    g_free (subject);
    essay.name = subject = g_strdup (g_ptr_array_index (self->honoured, number % self->honoured->len));
  }
  words = breach == TOO_LONG ? hd_sample_between (sample, 2080, 2300)
        : kinds[kind].press ? hd_sample_between (sample, 550, 900) : hd_sample_between (sample, 600, 1800);
  title = hd_sample_essays_title (self->essays, &essay, sample->rand);
  body = hd_sample_essays_text (self->essays, &essay, words, number % 8 == 3, sample->rand);
  if (!kinds[kind].press) {
    if (number % BORROWED == 29 && self->texts->len > 0)
      body = borrow (self, g_steal_pointer (&body));
    g_ptr_array_add (self->texts, g_strdup (body));
  }
  received = day_of_receipt (self, breach);
  slug = hd_text_fold (author);
  g_strdelimit (slug, " ", '-');
  file_name = g_strdup_printf ("%s-bai-du-thi.docx", slug);
  entry = g_object_new (HD_TYPE_ENTRY, "contest", hd_record_id (self->contest),
                        "kind", *(gint64 *) g_hash_table_lookup (self->kind_ids, kinds[kind].code),
                        "number", (gint64) number, "received", received, "means", means[number % G_N_ELEMENTS (means)],
                        "receiver", "Nguyễn Thu Hương", "unit", owner->id, "title", title, "subject-name", subject,
                        "subject-kind", "individual", "subject-unit", owner->id, "subject-address", address, "file-name", file_name,
                        "photocopy", breach == PHOTOCOPY, "handwritten", !kinds[kind].press && number % 17 == 5,
                        "state", "received", "body", body, NULL);
  if (kinds[kind].press && breach != UNPUBLISHED) {
    g_autofree char *published = hd_date_add_days (received, -hd_sample_between (sample, 10, 60));

    hd_record_set_text (entry, HD_ENTRY_PUBLISHER, hd_sample_essays_publisher (self->essays, sample->rand));
    hd_record_set_text (entry, HD_ENTRY_PUBLISHED, published);
  }
  if (kinds[kind].sounding)
    hd_record_set_int (entry, HD_ENTRY_SECONDS, hd_sample_between (sample, 180, number % 4 == 1 ? 470 : 420));
  else
    g_object_set (entry, "words", (gint64) hd_entry_count_words (body), "pages", (gint64) 1 + hd_entry_count_words (body) / 450, NULL);
  if (number % 24 == 9)
    hd_record_set_text (entry, HD_ENTRY_GROUP_NAME, "Nhóm phóng viên trẻ");
  if (!hd_store_save (sample->store, entry, error) ||
      !add_author (self, entry, owner, author, breach == NO_CONTACT ? NULL : phone, number % 3 == 0 ? email : NULL, street, 1, error))
    return FALSE;
  /* Some were written by two or three. */
  for (guint more = number % 24 == 9 ? 2 : number % 12 == 7 ? 1 : 0; more > 0; more--) {
    g_autofree char *other = name_of_author (sample, !female, subject);
    g_autofree char *other_phone = g_strdup_printf ("03%08d", hd_sample_between (sample, 10000000, 99999999));

    if (!add_author (self, entry, owner, other, other_phone, NULL, street, more + 1, error))
      return FALSE;
  }
  return TRUE;
}

/* Units send as many as their activities say. */
static gboolean
add_entries (Maker *self, GError **error)
{
  for (guint round = 0, more = 1; more > 0; round++) {
    more = 0;
    for (guint i = 0; i < self->sample->owners->len; i++) {
      const HdSampleOwner *owner = g_ptr_array_index (self->sample->owners, i);

      if (owner->entries <= round)
        continue;
      more++;
      if (!add_entry (self, owner, error))
        return FALSE;
    }
  }
  return TRUE;
}

gboolean
hd_sample_add_contest (HdSample *self, gint64 *contest, GError **error)
{
  g_autoptr (HdSampleEssays) essays = hd_sample_essays_load (error);
  g_autoptr (GHashTable) kind_ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GPtrArray) judges = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) honoured = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  Maker maker = { self, essays, kind_ids, judges, honoured, texts };
  gboolean made;

  if (essays == NULL || !hd_store_begin (self->store, _("Sample: writing contest"), error))
    return FALSE;
  made = add_rules (&maker, error) && add_panel (&maker, error) && find_honoured (&maker, error) && add_entries (&maker, error);
  *contest = maker.contest != NULL ? hd_record_id (maker.contest) : 0;
  g_clear_object (&maker.contest);
  if (made)
    return hd_store_commit (self->store, error);
  hd_store_rollback (self->store);
  return FALSE;
}
