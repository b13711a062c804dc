/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The dossiers of a sample year: how each came to where it stands, with its papers and
 * the opinions asked for. Written as history, for nothing of it happened. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include "document.h"
#include "sample-private.h"
#include "store/attachment.h"
#include "store/award.h"
#include "store/dossier.h"
#include "store/text.h"
#include "writer.h"

/* Of a very large sample only so many get a history: the others show what a list of
 * decided names looks like when it was taken in. */
#define WITH_HISTORY 600

typedef struct {
  HdSample   *sample;
  char       *folder;      /* (owned): where the scan is made */
  GFile      *scan;        /* (owned): the signed submission … */
  HdAttachment *kept;      /* (owned) (nullable): … and where it is kept, once for all */
  char       *latest;      /* (owned): no step is dated after this day */
  GHashTable *ways;        /* (owned): "chain status" → GPtrArray of HdChainMove from the first step to there */
} Clerk;

/* A page that looks like what a unit would send. */
static gboolean
make_scan (Clerk *self, GError **error)
{
  g_autoptr (HdDocument) document = hd_document_new ();
  g_autofree char *path = NULL;
  g_autofree char *date = g_strdup_printf ("%04d-01-12", (int) self->sample->year);
  const HdDocumentLetterhead head = { .superior = "", .issuer = "ĐƠN VỊ ĐỀ NGHỊ", .number = "08", .symbol = "TTr", .place = "Long Biên", .date = date };
  const HdSignature signature = { .authority = "", .post = "THỦ TRƯỞNG ĐƠN VỊ", .body_post = "", .name = "(Đã ký, đóng dấu)" };

  self->folder = g_dir_make_tmp ("hoadep-sample-XXXXXX", error);
  if (self->folder == NULL)
    return FALSE;
  path = g_build_filename (self->folder, "to-trinh-da-ky.pdf", NULL);
  self->scan = g_file_new_for_path (path);
  hd_document_set_letterhead (document, &head);
  hd_document_set_title (document, "Tờ trình", "Về việc đề nghị khen thưởng gương điển hình tiên tiến, người tốt, việc tốt");
  hd_section_add_text (hd_document_get_body (document), "Căn cứ kết quả bình xét, đơn vị kính trình Hội đồng Thi đua - Khen thưởng "
                       "xem xét, khen thưởng các tập thể, cá nhân, hộ gia đình trong danh sách kèm theo.");
  hd_document_set_signature (document, &signature);
  return hd_write_pdf (document, self->scan, NULL, NULL, NULL, error);
}

static int
chain_move_rank (HdRecord *move)
{
  return hd_choice_index (hd_chain_move_kinds, hd_record_text (move, HD_CHAIN_MOVE_KIND));
}

/* The shortest way of a chain from its first step to the step of a status, straight on
 * before anything else. (transfer none) (nullable) */
static GPtrArray *
way_to (Clerk *self, gint64 chain, const char *to, GError **error)
{
  HdStore *store = self->sample->store;
  g_autofree char *key = g_strdup_printf ("%" G_GINT64_FORMAT " %s", chain, to);
  g_autoptr (HdRecord) first = NULL;
  g_autoptr (GHashTable) came_by = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_object_unref);
  g_autoptr (GQueue) open = g_queue_new ();
  g_autoptr (GPtrArray) kept = g_ptr_array_new_with_free_func (g_object_unref);
  GPtrArray *way = g_hash_table_lookup (self->ways, key);
  const char *at;

  if (way != NULL)
    return way;
  first = hd_chain_first_step (store, chain, error);
  if (first == NULL)
    return NULL;
  g_queue_push_tail (open, (gpointer) hd_record_text (first, HD_CHAIN_STEP_CODE));
  while ((at = g_queue_pop_head (open)) != NULL && strcmp (at, to) != 0) {
    g_autoptr (GPtrArray) moves = hd_chain_moves (store, chain, at, error);

    if (moves == NULL)
      return NULL;
    for (int rank = 0; hd_chain_move_kinds[rank].nick != NULL; rank++)
      for (guint i = 0; i < moves->len; i++) {
        HdRecord *move = g_ptr_array_index (moves, i);
        const char *next = hd_record_text (move, HD_CHAIN_MOVE_TO_STEP);

        if (chain_move_rank (move) != rank || g_hash_table_contains (came_by, next) ||
            strcmp (next, hd_record_text (first, HD_CHAIN_STEP_CODE)) == 0)
          continue;
        g_hash_table_insert (came_by, g_strdup (next), g_object_ref (move));
        g_ptr_array_add (kept, g_object_ref (move));
        g_queue_push_tail (open, (gpointer) next);
      }
  }
  way = g_ptr_array_new_with_free_func (g_object_unref);
  for (HdRecord *move = g_hash_table_lookup (came_by, to); move != NULL;
       move = g_hash_table_lookup (came_by, hd_record_text (move, HD_CHAIN_MOVE_FROM_STEP)))
    g_ptr_array_insert (way, 0, g_object_ref (move));
  g_hash_table_insert (self->ways, g_steal_pointer (&key), way);
  return way;
}

/* Which move of a way brought the list to the office, or as many as there are. */
static guint
arrival (GPtrArray *way)
{
  guint i;

  for (i = 0; i < way->len; i++)
    if (strstr (hd_record_text (g_ptr_array_index (way, i), HD_CHAIN_MOVE_NEEDS), "scan") != NULL)
      break;
  return i;
}

static gboolean
add_history (Clerk *self, HdRecord *nomination, GError **error)
{
  HdStore *store = self->sample->store;
  GPtrArray *way = way_to (self, hd_record_int (nomination, HD_NOMINATION_CHAIN), hd_record_text (nomination, HD_NOMINATION_STEP), error);
  const char *received = hd_record_text (nomination, HD_NOMINATION_RECEIVED);
  const char *decided = hd_record_text (nomination, HD_NOMINATION_DECISION_DATE);
  const char *end = *decided != '\0' && strcmp (decided, self->latest) < 0 ? decided : self->latest;
  g_autofree char *day = NULL, *due = NULL;
  g_autoptr (HdRecord) step = NULL;
  guint arrived;

  if (way == NULL)
    return FALSE;
  arrived = arrival (way);
  day = hd_date_add_days (*received != '\0' && strcmp (received, end) < 0 ? received : end, -6 * (int) MIN (arrived, way->len) - 4);
  for (guint i = 0; i < way->len; i++) {
    HdRecord *chain_move = g_ptr_array_index (way, i);
    const char *kind = hd_record_text (chain_move, HD_CHAIN_MOVE_KIND);
    g_autofree char *next = hd_date_add_days (day, i == arrived ? 4 : hd_sample_between (self->sample, 2, 9));
    gboolean is_return = strcmp (kind, "return") == 0;
    g_autofree char *deadline = is_return ? hd_working_days_after (store, next, 7) : g_strdup ("");
    g_autoptr (HdRecord) move = g_object_new (HD_TYPE_DOSSIER_MOVE, "nomination", hd_record_id (nomination),
                                              "from-step", hd_record_text (chain_move, HD_CHAIN_MOVE_FROM_STEP),
                                              "to-step", hd_record_text (chain_move, HD_CHAIN_MOVE_TO_STEP), "kind", kind,
                                              "reason", is_return ? "papers" : "", "deadline", deadline, NULL);

    g_free (day);
    day = g_strdup (i == arrived && *received != '\0' && strcmp (received, end) < 0 ? received : strcmp (next, end) < 0 ? next : end);
    hd_record_set_int (move, HD_DOSSIER_MOVE_CHAIN, hd_record_int (nomination, HD_NOMINATION_CHAIN));
    hd_record_set_text (move, HD_DOSSIER_MOVE_MOVED, day);
    if (is_return)
      hd_record_set_text (move, HD_DOSSIER_MOVE_NOTE, "Đề nghị bổ sung các giấy tờ còn thiếu trong hồ sơ.");
    if (i == arrived) {
      hd_record_set_text (move, HD_DOSSIER_MOVE_NUMBER, hd_record_text (nomination, HD_NOMINATION_SUBMISSION));
      hd_record_set_text (move, HD_DOSSIER_MOVE_SIGNER, hd_record_text (nomination, HD_NOMINATION_SIGNER));
    }
    if (strstr (hd_record_text (chain_move, HD_CHAIN_MOVE_NEEDS), "decision") != NULL && strcmp (kind, "forward") == 0) {
      hd_record_set_int (move, HD_DOSSIER_MOVE_DECISION, hd_record_int (nomination, HD_NOMINATION_DECISION));
      hd_record_set_text (move, HD_DOSSIER_MOVE_NUMBER, hd_record_text (nomination, HD_NOMINATION_DECISION_NUMBER));
    }
    if (!hd_store_save (store, move, error))
      return FALSE;
    g_free (due);
    due = g_strdup (deadline);
  }
  if (way->len == 0)
    return TRUE;
  step = hd_chain_step (store, hd_record_int (nomination, HD_NOMINATION_CHAIN), hd_record_text (nomination, HD_NOMINATION_STEP), error);
  if (step == NULL)
    return FALSE;
  if (*due == '\0' && hd_record_int (step, HD_CHAIN_STEP_DAYS) > 0) {
    g_free (due);
    due = hd_working_days_after (store, day, hd_record_int (step, HD_CHAIN_STEP_DAYS));
  }
  hd_record_set_text (nomination, HD_NOMINATION_STEP_SINCE, day);
  hd_record_set_text (nomination, HD_NOMINATION_DUE, due);
  return TRUE;
}

/* What was handed in: nearly all where the dossier went on, not all where it waits. */
static gboolean
add_papers (Clerk *self, HdRecord *nomination, GError **error)
{
  static const char *const waiting[] = { "received", "incomplete", "draft", NULL };
  HdStore *store = self->sample->store;
  g_autoptr (GPtrArray) lines = hd_dossier_checklist (store, HD_NOMINATION (nomination), error);
  const char *status = hd_record_text (nomination, HD_NOMINATION_STATUS);
  gboolean waits = g_strv_contains (waiting, status);

  for (guint i = 0; lines != NULL && i < lines->len; i++) {
    const HdChecklistLine *line = g_ptr_array_index (lines, i);
    const char *received = hd_record_text (nomination, HD_NOMINATION_RECEIVED);

    if (hd_sample_chance (self->sample, waits ? strcmp (status, "incomplete") == 0 ? 45 : 20 : hd_record_bool (line->paper, HD_PAPER_REQUIRED) ? 0 : 60))
      continue;
    if (hd_record_bool (line->paper, HD_PAPER_SIGNED)) {
      g_autoptr (HdAttachment) scan = self->kept == NULL
        ? hd_attachment_add (store, "nomination", hd_record_id (nomination), self->scan, "", error)
        : hd_attachment_share (store, self->kept, "nomination", hd_record_id (nomination), error);

      if (scan == NULL)
        return FALSE;
      if (self->kept == NULL)
        self->kept = g_object_ref (scan);
      hd_record_set_text (HD_RECORD (scan), HD_ATTACHMENT_CAPTION, hd_record_text (line->paper, HD_PAPER_TITLE));
      hd_record_set_text (HD_RECORD (scan), HD_ATTACHMENT_KIND, "scan");
      hd_record_set_int (HD_RECORD (scan), HD_ATTACHMENT_PAPER, hd_record_id (line->paper));
      if (!hd_store_save (store, HD_RECORD (scan), error))
        return FALSE;
    } else {
      g_autoptr (HdRecord) held = g_object_new (HD_TYPE_DOSSIER_PAPER, "nomination", hd_record_id (nomination),
                                                "paper", hd_record_id (line->paper), "state", "received", "received", received, NULL);

      if (!hd_store_save (store, held, error))
        return FALSE;
    }
  }
  return lines != NULL;
}

static gboolean
add_opinions (Clerk *self, HdRecord *nomination, GError **error)
{
  static const struct { const char *kind, *body, *number; int days; } asked[] = {
    { "managing_body", "Cơ quan quản lý trực tiếp",          "45/CV", 9 },
    { "public_notice", "Trang thông tin điện tử của UBND", "",      12 },
  };
  HdStore *store = self->sample->store;
  const char *since = hd_record_text (nomination, HD_NOMINATION_RECEIVED);

  for (guint i = 0; i < G_N_ELEMENTS (asked) && *since != '\0'; i++) {
    g_autofree char *sent = hd_date_add_days (since, 2), *due = hd_date_add_days (since, asked[i].days + 3);
    g_autofree char *answered = hd_date_add_days (since, asked[i].days);
    g_autoptr (HdRecord) opinion = g_object_new (HD_TYPE_OPINION, "nomination", hd_record_id (nomination), "kind", asked[i].kind,
                                                 "body", asked[i].body, "sent", sent, "due", due, "answered", answered,
                                                 "number", asked[i].number, "result", "agrees", NULL);

    if (!hd_store_save (store, opinion, error))
      return FALSE;
  }
  return TRUE;
}

static gboolean
add_dossier (Clerk *self, gint64 id, gint64 citizens, GError **error)
{
  HdStore *store = self->sample->store;
  g_autoptr (HdRecord) nomination = hd_store_get (store, HD_TYPE_NOMINATION, id, error);
  HdSampleOwner *owner = nomination == NULL ? NULL : hd_sample_owner (self->sample, hd_record_int (nomination, HD_NOMINATION_UNIT));

  if (nomination == NULL)
    return FALSE;
  if (hd_record_int (nomination, HD_NOMINATION_CHAIN) == 0)
    return TRUE;
  if (owner != NULL && strcmp (hd_record_text (nomination, HD_NOMINATION_STATUS), "draft") != 0) {
    g_autofree char *number = g_strdup_printf ("%02d/TTr", 8 + (int) owner->number);

    hd_record_set_text (nomination, HD_NOMINATION_SUBMISSION, number);
    hd_record_set_text (nomination, HD_NOMINATION_SIGNER, owner->head);
  }
  if (strcmp (hd_record_text (nomination, HD_NOMINATION_SOURCE), "media") == 0)
    hd_record_set_text (nomination, HD_NOMINATION_SOURCE_LINK, "Báo Hànộimới, chuyên mục Người tốt, việc tốt");
  hd_record_set_int (nomination, HD_NOMINATION_UNMANAGED, hd_record_int (nomination, HD_NOMINATION_AWARD_FORM) == citizens && citizens != 0);
  return add_history (self, nomination, error) && hd_store_save (store, nomination, error) && add_papers (self, nomination, error) &&
         (hd_record_int (nomination, HD_NOMINATION_AWARD_FORM) != citizens || citizens == 0 || add_opinions (self, nomination, error));
}

gboolean
hd_sample_add_dossiers (HdSample *sample, GCancellable *cancellable, GError **error)
{
  Clerk self = { .sample = sample };
  g_autoptr (GPtrArray) citizens = hd_store_find (sample->store, HD_TYPE_AWARD_FORM, "code", "CDTDUT", error);
  g_autoptr (GArray) ids = hd_sample_nominations (sample, NULL, WITH_HISTORY);
  g_autofree char *last_day = g_strdup_printf ("%04d-11-01", (int) sample->year);
  gboolean done = citizens != NULL && hd_store_begin (sample->store, _("Sample: dossiers"), error);

  self.latest = hd_date_add_days (strcmp (last_day, sample->today) < 0 ? last_day : sample->today, -6);
  self.ways = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  if (done) {
    done = make_scan (&self, error);
    for (guint i = 0; done && i < ids->len; i++)
      done = !g_cancellable_set_error_if_cancelled (cancellable, error) &&
             add_dossier (&self, g_array_index (ids, gint64, i), citizens->len == 0 ? 0 : hd_record_id (g_ptr_array_index (citizens, 0)), error);
    if (done)
      done = hd_store_commit (sample->store, error);
    else
      hd_store_rollback (sample->store);
  }
  if (self.scan != NULL) {
    g_file_delete (self.scan, NULL, NULL);
    g_rmdir (self.folder);
  }
  g_clear_object (&self.scan);
  g_clear_object (&self.kept);
  g_free (self.folder);
  g_free (self.latest);
  g_hash_table_unref (self.ways);
  return done;
}
