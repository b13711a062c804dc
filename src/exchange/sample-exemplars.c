/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What became of the people of a sample year: exemplars at every stage of their
 * fostering, with notes, stories, portraits, earlier awards, and who told of them. */
#include "config.h"
#include <cairo.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include "sample-private.h"
#include "store/activity.h"
#include "store/attachment.h"
#include "store/award.h"
#include "store/exemplar.h"
#include "store/nomination.h"
#include "store/text.h"

#define RECOGNISED   36   /* exemplars taken from the awards of the year */
#define PORTRAITS    24   /* the people among so many of them */
#define SPOTTED      12   /* rising factors that nobody proposed yet */
#define TELLINGS     30   /* activities that name exemplars */
#define MERGED_BELOW 5000

static const char *const officers[] = { "Nguyễn Thu Hương", "Trần Quang Minh", "Lê Thị Hạnh" };

static const struct { const char *kind, *content; int since, due; } notes[] = {
  { "measure",   "Phân công cán bộ theo dõi, giúp hoàn thiện báo cáo thành tích và tư liệu ảnh.", -150, 0 },
  { "support",   "Hỗ trợ kinh phí in tài liệu và mời báo cáo tại hội nghị giao ban của đơn vị.", -120, 0 },
  { "weakness",  "Chưa lưu đủ minh chứng về kết quả; cần xác nhận của khu dân cư.", -100, -20 },
  { "follow_up", "Việc làm tiếp tục được duy trì, thêm hai đơn vị đến học tập kinh nghiệm.", -40, 0 },
  { "measure",   "Gặp gỡ, lấy ý kiến về việc giới thiệu lên Thành phố.", -15, 30 },
  { "follow_up", "Kiểm tra lại sau sáu tháng kể từ ngày khen thưởng.", -5, 60 },
};

/* A picture to look at in place of a person: the initial before a coloured ground. */
static gboolean
draw_portrait (HdSample *self, const char *name, const char *path)
{
  static const double grounds[][3] = { { 0.75, 0.32, 0.30 }, { 0.25, 0.45, 0.62 }, { 0.35, 0.52, 0.34 }, { 0.62, 0.45, 0.22 } };
  const double *ground = grounds[hd_sample_between (self, 0, G_N_ELEMENTS (grounds) - 1)];
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 360, 480);
  cairo_t *cr = cairo_create (surface);
  g_autofree char *given = hd_text_given_name (name);
  char initial[8] = "";
  cairo_text_extents_t extents;
  gboolean done;

  g_utf8_strncpy (initial, given, 1);
  cairo_set_source_rgb (cr, ground[0], ground[1], ground[2]);
  cairo_paint (cr);
  cairo_set_source_rgb (cr, 0.98, 0.94, 0.86);
  cairo_arc (cr, 180, 190, 78, 0, 2 * G_PI);
  cairo_fill (cr);
  cairo_save (cr);
  cairo_translate (cr, 180, 470);
  cairo_scale (cr, 1.0, 1.15);
  cairo_arc (cr, 0, 0, 150, G_PI, 2 * G_PI);
  cairo_restore (cr);
  cairo_fill (cr);
  cairo_set_source_rgb (cr, ground[0] * 0.7, ground[1] * 0.7, ground[2] * 0.7);
  cairo_select_font_face (cr, "Sans", CAIRO_FONT_SLANT_NORMAL, CAIRO_FONT_WEIGHT_BOLD);
  cairo_set_font_size (cr, 84);
  cairo_text_extents (cr, initial, &extents);
  cairo_move_to (cr, 180 - extents.width / 2 - extents.x_bearing, 190 - extents.height / 2 - extents.y_bearing);
  cairo_show_text (cr, initial);
  done = cairo_surface_write_to_png (surface, path) == CAIRO_STATUS_SUCCESS;
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return done;
}

static gboolean
add_portrait (HdSample *self, HdRecord *subject, GError **error)
{
  g_autofree char *folder = g_dir_make_tmp ("hoadep-sample-XXXXXX", error);
  g_autofree char *path = folder == NULL ? NULL : g_build_filename (folder, "chan-dung.png", NULL);
  g_autofree char *taken = hd_sample_date (self, "05-10", 90);
  g_autoptr (GFile) file = path == NULL ? NULL : g_file_new_for_path (path);
  g_autoptr (HdAttachment) photo = NULL;

  if (folder == NULL)
    return FALSE;
  if (draw_portrait (self, hd_record_text (subject, HD_SUBJECT_FULL_NAME), path))
    photo = hd_attachment_add (self->store, "subject", hd_record_id (subject), file, hd_record_text (subject, HD_SUBJECT_FULL_NAME), error);
  else
    g_set_error_literal (error, HD_ERROR, HD_ERROR_FULL, _("A picture of the sample cannot be written"));
  g_unlink (path);
  g_rmdir (folder);
  if (photo == NULL)
    return FALSE;
  hd_record_set_text (HD_RECORD (photo), HD_ATTACHMENT_KIND, "photo");
  hd_record_set_text (HD_RECORD (photo), HD_ATTACHMENT_TAKEN, taken);
  hd_record_set_text (HD_RECORD (photo), HD_ATTACHMENT_SOURCE, "Ảnh của đơn vị");
  hd_record_set_int (HD_RECORD (photo), HD_ATTACHMENT_CONSENT, strcmp (hd_record_text (subject, HD_SUBJECT_CONSENT), "given") == 0);
  if (!hd_store_save (self->store, HD_RECORD (photo), error))
    return FALSE;
  hd_record_set_int (subject, HD_SUBJECT_PORTRAIT, hd_record_id (HD_RECORD (photo)));
  return hd_store_save (self->store, subject, error);
}

static gboolean
add_notes (HdSample *self, gint64 subject, guint n, GError **error)
{

  for (guint i = 0; i < n; i++) {
    guint k = (i + hd_sample_between (self, 0, 1)) % G_N_ELEMENTS (notes);
    g_autofree char *noted = hd_date_add_days (self->today, notes[k].since);
    g_autofree char *due = notes[k].due == 0 ? g_strdup ("") : hd_date_add_days (self->today, notes[k].due);
    gboolean done = notes[k].due < 0 && hd_sample_chance (self, 50);
    g_autoptr (HdRecord) note = g_object_new (HD_TYPE_EXEMPLAR_NOTE, "subject", subject, "kind", notes[k].kind, "noted", noted,
                                              "due", due, "done", done ? due : "",
                                              "actor", officers[hd_sample_between (self, 0, G_N_ELEMENTS (officers) - 1)],
                                              "content", notes[k].content, NULL);

    if (!hd_store_save (self->store, note, error))
      return FALSE;
  }
  return TRUE;
}

static gboolean
add_earlier_awards (HdSample *self, gint64 subject, GError **error)
{
  static const char *const titles[] = { "Giấy khen của Thủ trưởng đơn vị", "Giấy khen của Chủ tịch UBND phường", "Lao động tiên tiến",
                                        "Bằng khen của Ủy ban MTTQ Việt Nam Thành phố" };
  int n = hd_sample_between (self, 0, 2);

  for (int i = 0; i < n; i++) {
    gint64 year = self->year - 1 - i * 2 - hd_sample_between (self, 0, 1);
    g_autofree char *date = g_strdup_printf ("%04d-11-%02d", (int) year, hd_sample_between (self, 5, 25));
    g_autofree char *number = g_strdup_printf ("%d/QĐ", hd_sample_between (self, 20, 900));
    g_autoptr (HdRecord) award = g_object_new (HD_TYPE_AWARD, "subject", subject, "year", year, "decision-date", date,
                                               "decision-number", number,
                                               "title", titles[hd_sample_between (self, 0, G_N_ELEMENTS (titles) - 1)],
                                               "deed", "Hoàn thành tốt nhiệm vụ, tích cực tham gia phong trào thi đua",
                                               "source", "Báo cáo thành tích", NULL);

    if (!hd_store_save (self->store, award, error))
      return FALSE;
  }
  return TRUE;
}

/* The story in its four lengths, from what it was proposed for. */
static void
write_story (HdRecord *subject, HdRecord *nomination)
{
  const char *name = hd_record_text (subject, HD_SUBJECT_FULL_NAME);
  const char *honorific = hd_record_text (nomination, HD_NOMINATION_HONORIFIC);
  const char *deed = hd_record_text (nomination, HD_NOMINATION_ACHIEVEMENT);
  g_autofree char *who = g_strdup_printf ("%s%s%s", honorific, *honorific != '\0' ? " " : "", name);
  g_autofree char *line = g_strdup_printf ("%s: %s", who, deed);
  g_autofree char *brief = g_strdup_printf ("%s được tập thể và Nhân dân nơi công tác, cư trú tin yêu. %s. Việc làm bền bỉ ấy đã lan tỏa, "
                                            "được nhiều người học tập, làm theo.", who, deed);
  g_autofree char *whole = g_strdup_printf ("%s\n\nBắt đầu từ những việc nhỏ, %s kiên trì thực hiện và vận động mọi người cùng tham gia. "
                                            "Kết quả được đơn vị ghi nhận, khu dân cư đồng tình, ủng hộ.\n\nKhi được hỏi về niềm vui của mình, "
                                            "%s chỉ nói giản dị: “Việc gì có lợi cho dân thì mình làm”.", brief, who, who);
  g_autofree char *spoken = g_strdup_printf ("Kính thưa các đồng chí và các vị đại biểu! Tôi xin kể câu chuyện về %s. %s. "
                                             "Xin trân trọng cảm ơn!", who, deed);

  hd_record_set_text (subject, HD_SUBJECT_STORY_LINE, line);
  hd_record_set_text (subject, HD_SUBJECT_STORY_SHORT, brief);
  hd_record_set_text (subject, HD_SUBJECT_STORY_FULL, whole);
  hd_record_set_text (subject, HD_SUBJECT_STORY_SPOKEN, spoken);
}

static gboolean
foster (HdSample *self, HdRecord *nomination, guint i, GError **error)
{
  static const char *const stages[] = { "recognised", "kept_up", "higher_title", "recognised", "kept_up" };
  static const char *const consents[] = { "given", "given", "asked", "given", "", "refused" };
  g_autoptr (HdRecord) subject = hd_store_get (self->store, HD_TYPE_SUBJECT, hd_record_int (nomination, HD_NOMINATION_SUBJECT), error);
  const char *consent = consents[i % G_N_ELEMENTS (consents)];
  g_autofree char *review = hd_date_add_days (self->today, hd_sample_between (self, -25, 120));
  g_autofree char *agreed = strcmp (consent, "given") == 0 || strcmp (consent, "refused") == 0
    ? hd_date_add_days (self->today, -hd_sample_between (self, 10, 90)) : g_strdup ("");

  if (subject == NULL)
    return FALSE;
  hd_record_set_text (subject, HD_SUBJECT_STAGE, stages[i % G_N_ELEMENTS (stages)]);
  hd_record_set_text (subject, HD_SUBJECT_FOLLOWING, "active");
  hd_record_set_text (subject, HD_SUBJECT_OWNER, officers[i % G_N_ELEMENTS (officers)]);
  hd_record_set_text (subject, HD_SUBJECT_NEXT_REVIEW, review);
  hd_record_set_text (subject, HD_SUBJECT_CONSENT, consent);
  hd_record_set_text (subject, HD_SUBJECT_CONSENT_DATE, agreed);
  if (hd_sample_chance (self, 70))
    write_story (subject, nomination);
  return hd_store_save (self->store, subject, error) &&
         add_notes (self, hd_record_id (subject), hd_sample_between (self, 1, 4), error) &&
         add_earlier_awards (self, hd_record_id (subject), error) &&
         (i >= PORTRAITS || strcmp (hd_record_text (subject, HD_SUBJECT_KIND), "individual") != 0 || add_portrait (self, subject, error));
}

/* Rising factors: spotted or being fostered, and proposed by nobody yet. */
static gboolean
spot (HdSample *self, guint i, GError **error)
{
  const HdSampleOwner *owner = g_ptr_array_index (self->owners, (i * 5 + 3) % self->owners->len);
  gboolean female = hd_sample_chance (self, 50);
  g_autofree char *name = hd_sample_name (self, female);
  g_autofree char *birth = g_strdup_printf ("%d", (int) self->year - hd_sample_between (self, 22, 58));
  g_autofree char *review = hd_date_add_days (self->today, hd_sample_between (self, -10, 90));
  g_autoptr (HdRecord) subject = g_object_new (HD_TYPE_SUBJECT, "kind", "individual", "full-name", name, "birth", birth,
                                               "unit", owner->id, "sex", hd_sexes[female ? 1 : 0].nick, "honorific", female ? "Bà" : "Ông",
                                               "stage", i % 3 == 0 ? "fostered" : "spotted", "following", "active",
                                               "owner", officers[i % G_N_ELEMENTS (officers)], "next-review", review, NULL);

  return hd_store_save (self->store, subject, error) && add_notes (self, hd_record_id (subject), i % 3 == 0 ? 2 : 1, error);
}

/* The year's meetings and talks name whom they told of; some exemplars nobody told of. */
static gboolean
tell (HdSample *self, GArray *subjects, GError **error)
{
  static const char *const kinds[] = { "conference", "media_talk", "telling" };
  guint told = 0;

  for (guint k = 0; k < G_N_ELEMENTS (kinds) && subjects->len > 0; k++) {
    g_autoptr (GPtrArray) activities = hd_store_find (self->store, HD_TYPE_ACTIVITY, "kind", kinds[k], error);

    if (activities == NULL)
      return FALSE;
    for (guint a = 0; a < activities->len && told < TELLINGS; a++) {
      g_autoptr (HdRecord) link = g_object_new (HD_TYPE_ACTIVITY_SUBJECT, "activity", hd_record_id (g_ptr_array_index (activities, a)),
                                                "subject", g_array_index (subjects, gint64, told * 2 % (subjects->len * 2 / 3 + 1)), NULL);

      if (!hd_store_save (self->store, link, error))
        return FALSE;
      told++;
    }
  }
  return TRUE;
}

/* The likeliest pair of records of one person was made one. */
static gboolean
merge_one (HdSample *self, GError **error)
{
  static const int nothing[] = { -1 };
  g_autoptr (GPtrArray) pairs = hd_subject_pairs (self->store, NULL, error);
  const HdSubjectPair *pair;

  if (pairs == NULL)
    return FALSE;
  pair = pairs->len == 0 ? NULL : g_ptr_array_index (pairs, 0);
  return pair == NULL || hd_subject_merge (self->store, pair->first, pair->second, nothing, error);
}

gboolean
hd_sample_add_exemplars (HdSample *self, GError **error)
{
  static const char *const statuses[] = { "granted", "decided" };
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_autoptr (GArray) subjects = g_array_new (FALSE, FALSE, sizeof (gint64));

  if (!hd_store_begin (self->store, _("Sample: exemplars"), error))
    return FALSE;
  for (guint s = 0; s < G_N_ELEMENTS (statuses); s++) {
    g_autoptr (GArray) ids = hd_sample_nominations (self, statuses[s], RECOGNISED);

    for (guint i = 0; i < ids->len && subjects->len < RECOGNISED; i++) {
      g_autoptr (HdRecord) nomination = hd_store_get (self->store, HD_TYPE_NOMINATION, g_array_index (ids, gint64, i), error);
      gint64 subject = nomination == NULL ? 0 : hd_record_int (nomination, HD_NOMINATION_SUBJECT);

      if (nomination == NULL)
        goto failed;
      if (!g_hash_table_add (seen, g_memdup2 (&subject, sizeof subject)))
        continue;
      if (!foster (self, nomination, subjects->len, error))
        goto failed;
      g_array_append_val (subjects, subject);
    }
  }
  for (guint i = 0; i < SPOTTED; i++)
    if (!spot (self, i, error))
      goto failed;
  /* Of a very large sample every pair would have to be found first. */
  if (!tell (self, subjects, error) || (hd_store_count (self->store, HD_TYPE_SUBJECT) < MERGED_BELOW && !merge_one (self, error)))
    goto failed;
  return hd_store_commit (self->store, error);

failed:
  hd_store_rollback (self->store);
  return FALSE;
}
