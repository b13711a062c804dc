/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Certificates, a page for each who is in the register: of a prize of the contest, or of a
 * commendation. A page with a gap in it would be spoilt paper, so that none is made then. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include "report-private.h"
#include "store/certificate.h"
#include "store/contest.h"
#include "store/decision.h"
#include "store/entry.h"
#include "store/text.h"

typedef struct {
  HdReportContext *context;
  HdRecord  *decision;   /* (owned) */
  HdRecord  *contest;    /* (owned) (nullable): whose prizes it gives */
  GPtrArray *lines;      /* (owned) of HdCertificateLine */
} Facts;

static void
facts_clear (Facts *self)
{
  g_clear_object (&self->decision);
  g_clear_object (&self->contest);
  g_clear_pointer (&self->lines, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Facts, facts_clear)

static gboolean
facts_load (Facts *self, HdReportContext *context, GError **error)
{
  HdStore *store = context->store;
  gint64 contest;

  self->context = context;
  self->decision = hd_store_get (store, HD_TYPE_DECISION, context->records[0], error);
  if (self->decision == NULL)
    return FALSE;
  contest = hd_record_int (self->decision, HD_DECISION_CONTEST);
  if (contest != 0 && (self->contest = hd_store_get (store, HD_TYPE_CONTEST, contest, error)) == NULL)
    return FALSE;
  self->lines = hd_certificates_of (store, context->records[0], error);
  if (self->lines == NULL)
    return FALSE;
  if (self->lines->len == 0) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("The decision is about nobody yet."));
    return FALSE;
  }
  context->year = hd_record_int (self->decision, HD_DECISION_YEAR);
  g_free (context->date);
  context->date = g_strdup (hd_record_text (self->decision, HD_DECISION_ISSUED));
  return TRUE;
}

/* How he is addressed, where he is, and what he wrote: of a nomination, an author or a unit. */
static gboolean
fill_owner (HdFill *fill, Facts *self, const HdCertificateLine *line, GError **error)
{
  HdStore *store = self->context->store;
  g_autofree char *honorific = NULL, *place = NULL;
  const char *title = "";
  g_autoptr (HdRecord) record = NULL;
  g_autoptr (HdRecord) entry = NULL;

  if (line->author != 0) {
    record = hd_store_get (store, HD_TYPE_AUTHOR, line->author, error);
    entry = record == NULL ? NULL : hd_store_get (store, HD_TYPE_ENTRY, line->entry, error);
    if (entry == NULL)
      return FALSE;
    honorific = g_strdup (*hd_record_text (record, HD_AUTHOR_HONORIFIC) != '\0' ? hd_record_text (record, HD_AUTHOR_HONORIFIC) : "Ông/Bà");
    place = *hd_record_text (record, HD_AUTHOR_WORKPLACE) != '\0' ? g_strdup (hd_record_text (record, HD_AUTHOR_WORKPLACE))
                                                                  : hd_store_label (store, "unit", hd_record_int (record, HD_AUTHOR_UNIT));
    title = hd_record_text (entry, HD_ENTRY_TITLE);
  } else if (line->nomination != 0) {
    record = hd_store_get (store, HD_TYPE_NOMINATION, line->nomination, error);
    if (record == NULL)
      return FALSE;
    honorific = g_strdup (hd_report_honorific (record));
    place = hd_report_place_of (store, record);
  }
  hd_fill_take (fill, "honorific", honorific != NULL ? g_steal_pointer (&honorific) : g_strdup (""));
  hd_fill_take (fill, "owner_place", place != NULL ? g_steal_pointer (&place) : g_strdup (""));
  hd_fill_text (fill, "title", title);
  return TRUE;
}

/* What has to stand on every certificate; the first that does not stops all of them. */
static gboolean
check_line (Facts *self, const HdCertificateLine *line, GError **error)
{
  static const struct { guint field; const char *wanting; } fields[] = {
    { HD_DECISION_ISSUED, N_("the date of the decision") }, { HD_DECISION_SIGNER, N_("the signer of the decision") },
    { HD_DECISION_POST, N_("the post of the signer") },
  };
  const char *wanting = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (*hd_record_text (self->decision, fields[i].field) == '\0')
      wanting = _(fields[i].wanting);
  if (hd_record_int (self->decision, HD_DECISION_NUMBER) == 0)
    wanting = _("the number of the decision");
  if (line->certificate == 0)
    wanting = _("a number in the register of certificates");
  if (*line->award == '\0')
    wanting = _("the award");
  if (*line->full_name == '\0')
    wanting = _("the name");
  if (wanting == NULL)
    return TRUE;
  g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("The certificate of “%s” lacks %s. No certificate was made; fill this in first"),
               line->full_name, wanting);
  return FALSE;
}

static HdDocument *
build_page (Facts *self, const HdCertificateLine *line, GError **error)
{
  g_autoptr (HdFill) fill = hd_fill_new (self->context, error);
  g_autofree char *reference = hd_decision_reference (HD_DECISION (self->decision));
  g_autofree char *name = g_utf8_strup (line->full_name, -1), *award = g_utf8_strup (line->award, -1);

  if (fill == NULL || !fill_owner (fill, self, line, error))
    return NULL;
  hd_fill_text (fill, "name", name);
  hd_fill_text (fill, "award", award);
  hd_fill_text (fill, "contest_name", self->contest != NULL ? hd_record_text (self->contest, HD_CONTEST_NAME) : "");
  hd_fill_text (fill, "decision_reference", reference);
  hd_fill_text (fill, "decision_right", hd_record_text (self->decision, HD_DECISION_SIGNING_RIGHT));
  hd_fill_text (fill, "decision_post", hd_record_text (self->decision, HD_DECISION_POST));
  hd_fill_text (fill, "decision_signer", hd_record_text (self->decision, HD_DECISION_SIGNER));
  hd_fill_take (fill, "certificate_number", g_strdup_printf ("%" PRId64 "/%" PRId64, line->number, line->year));
  return hd_fill_build (fill, "certificate.md", error);
}

HdDocument *
hd_report_certificates (HdReportContext *context, GError **error)
{
  g_auto (Facts) self = { NULL };
  g_autoptr (HdDocument) first = NULL;

  if (!facts_load (&self, context, error))
    return NULL;
  for (guint i = 0; i < self.lines->len; i++)
    if (!check_line (&self, g_ptr_array_index (self.lines, i), error))
      return NULL;
  for (guint i = 0; i < self.lines->len; i++) {
    HdDocument *page = build_page (&self, g_ptr_array_index (self.lines, i), error);

    if (page == NULL)
      return NULL;
    hd_document_append (&first, page);
  }
  return g_steal_pointer (&first);
}
