/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Minutes of the sealing of a key and of its opening. They name no work and no author. */
#include "config.h"
#include "report-private.h"
#include "store/blind.h"
#include "store/contest.h"
#include "store/text.h"

/* Sixty-four digits in a row break no line and are read out by nobody. */
static char *
in_groups (const char *digest)
{
  GString *groups = g_string_new (NULL);

  for (guint i = 0; digest[i] != '\0'; i++) {
    if (i > 0 && i % 8 == 0)
      g_string_append_c (groups, ' ');
    g_string_append_c (groups, digest[i]);
  }
  return g_string_free (groups, FALSE);
}

/* What both papers say of the keys chosen. (transfer full) */
static HdFill *
fill_keys (HdReportContext *context, GPtrArray *keys, GError **error)
{
  HdRecord *last = g_ptr_array_index (keys, keys->len - 1);
  g_autoptr (HdRecord) contest = hd_store_get (context->store, HD_TYPE_CONTEST, hd_record_int (last, HD_CONTEST_KEY_CONTEST), error);
  g_autoptr (HdFill) fill = NULL;
  g_autoptr (GString) lines = g_string_new (NULL);
  gint64 works = 0;

  if (contest == NULL)
    return NULL;
  context->year = hd_record_int (contest, HD_CONTEST_YEAR);
  fill = hd_fill_new (context, error);
  if (fill == NULL)
    return NULL;
  for (guint i = 0; i < keys->len; i++) {
    HdRecord *key = g_ptr_array_index (keys, i);
    g_autofree char *made = hd_date_format (hd_record_text (key, HD_CONTEST_KEY_MADE));
    g_autofree char *digest = in_groups (hd_record_text (key, HD_CONTEST_KEY_DIGEST));

    g_string_append_printf (lines, "%sNiêm phong ngày %s, %" G_GINT64_FORMAT " bài; mã kiểm chứng (SHA-256): %s.", i > 0 ? "\n" : "",
                            made, hd_record_int (key, HD_CONTEST_KEY_WORKS), digest);
    works += hd_record_int (key, HD_CONTEST_KEY_WORKS);
  }
  hd_fill_text (fill, "contest", hd_record_text (contest, HD_CONTEST_NAME));
  hd_fill_text (fill, "keys", lines->str);
  hd_fill_number (fill, "works", works);
  hd_fill_take (fill, "sealed", hd_date_format_long (hd_record_text (last, HD_CONTEST_KEY_MADE)));
  hd_fill_take (fill, "opened", hd_date_format_long (hd_record_text (last, HD_CONTEST_KEY_OPENED)));
  hd_fill_text (fill, "first_witness", hd_record_text (last, HD_CONTEST_KEY_FIRST_WITNESS));
  hd_fill_text (fill, "second_witness", hd_record_text (last, HD_CONTEST_KEY_SECOND_WITNESS));
  hd_fill_take (fill, "frozen", hd_date_format_long (hd_record_text (contest, HD_CONTEST_FROZEN)));
  hd_fill_take (fill, "result", in_groups (hd_record_text (contest, HD_CONTEST_FINGERPRINT)));
  return g_steal_pointer (&fill);
}

HdDocument *
hd_report_seal_minutes (HdReportContext *context, GError **error)
{
  g_autoptr (GPtrArray) keys = hd_report_records (context, HD_TYPE_CONTEST_KEY, error);
  g_autoptr (HdFill) fill = keys == NULL ? NULL : fill_keys (context, keys, error);

  return fill == NULL ? NULL : hd_fill_build (fill, "seal-minutes.md", error);
}

/* Works that no prize may go to, in the words of papers. (transfer full) */
static char *
void_works (HdStore *store, gint64 contest, GError **error)
{
  g_autoptr (GPtrArray) works = hd_works_of (store, contest, error);
  g_autoptr (GString) lines = g_string_new (NULL);

  for (guint i = 0; works != NULL && i < works->len; i++) {
    HdRecord *work = g_ptr_array_index (works, i);
    g_autoptr (HdRecord) entry = NULL;
    gboolean withdrawn;

    if (hd_record_int (work, HD_WORK_ENTRY) == 0)
      continue;
    entry = hd_store_get (store, HD_TYPE_ENTRY, hd_record_int (work, HD_WORK_ENTRY), error);
    if (entry == NULL)
      return NULL;
    withdrawn = g_str_equal (hd_record_text (entry, HD_ENTRY_STATE), "withdrawn");
    if (withdrawn || g_str_equal (hd_record_text (entry, HD_ENTRY_STATE), "disqualified"))
      g_string_append_printf (lines, "%s%s, “%s”: %s (%s).", lines->len > 0 ? "\n" : "", hd_record_text (work, HD_WORK_CODE),
                              hd_record_text (work, HD_WORK_TITLE), withdrawn ? "tác giả rút bài" : "bài bị loại", hd_record_text (entry, HD_ENTRY_REASON));
  }
  return works == NULL ? NULL : g_string_free (g_steal_pointer (&lines), FALSE);
}

HdDocument *
hd_report_unseal_minutes (HdReportContext *context, GError **error)
{
  g_autoptr (GPtrArray) keys = hd_report_records (context, HD_TYPE_CONTEST_KEY, error);
  g_autoptr (HdFill) fill = keys == NULL ? NULL : fill_keys (context, keys, error);
  char *nowhere;

  if (fill == NULL)
    return NULL;
  nowhere = void_works (context->store, hd_record_int (g_ptr_array_index (keys, 0), HD_CONTEST_KEY_CONTEST), error);
  if (nowhere == NULL)
    return NULL;
  hd_fill_take (fill, "void", nowhere);
  return hd_fill_build (fill, "unseal-minutes.md", error);
}
