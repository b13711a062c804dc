/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include "publicity.h"

const HdChoice hd_speaker_states[] = {
  { "yes",   N_("Available") },
  { "asked", N_("Being asked") },
  { "no",    N_("Not available") },
  { NULL }
};

const HdChoice hd_pledge_states[] = {
  { "signed",   N_("Pledged") },
  { "kept",     N_("Kept") },
  { "partly",   N_("Kept in part") },
  { "not_kept", N_("Not kept") },
  { NULL }
};

const HdChoice hd_publication_states[] = {
  { "manuscript",  N_("Manuscript") },
  { "first_proof", N_("First proof") },
  { "last_proof",  N_("Last proof") },
  { "printed",     N_("Printed") },
  { NULL }
};

const HdChoice hd_profile_states[] = {
  { "chosen",  N_("Chosen") },
  { "written", N_("Written") },
  { "sent",    N_("Sent") },
  { "printed", N_("Printed") },
  { NULL }
};

static const HdField speaker_fields[] = {
  [HD_SPEAKER_SUBJECT]        = { "subject", N_("Exemplar"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_FORM, .ref = "subject" },
  [HD_SPEAKER_TOPICS]         = { "topics", N_("Topics"), HD_TEXT, HD_FIELD_FORM },
  [HD_SPEAKER_AVAILABLE]      = { "available", N_("Available"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_speaker_states },
  [HD_SPEAKER_AVAILABLE_NOTE] = { "available_note", N_("When"), HD_TEXT, HD_FIELD_FORM },
  [HD_SPEAKER_SINCE]          = { "since", N_("Since"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_SPEAKER_NOTE]           = { "note", N_("Notes"), HD_LONG_TEXT, HD_FIELD_FORM },
};
HD_DEFINE_RECORD (HdSpeaker, hd_speaker, "speaker", N_("Speaker"), speaker_fields)

static const HdField pledge_fields[] = {
  [HD_PLEDGE_YEAR]    = { "year", N_("Year"), HD_INT, HD_FIELD_REQUIRED | HD_FIELD_FORM, .min = 1990, .max = 2100 },
  [HD_PLEDGE_UNIT]    = { "unit", N_("Unit"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_FORM, .ref = "unit" },
  [HD_PLEDGE_PERSON]  = { "person", N_("Person or collective"), HD_TEXT, HD_FIELD_FORM },
  [HD_PLEDGE_SUBJECT] = { "subject", N_("Exemplar"), HD_REF, HD_FIELD_FORM, .ref = "subject" },
  [HD_PLEDGE_SIGNED]  = { "signed", N_("Signed on"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_PLEDGE_STATE]   = { "state", N_("State of the pledge"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_pledge_states },
  [HD_PLEDGE_CONTENT] = { "content", N_("Content"), HD_LONG_TEXT, HD_FIELD_FORM },
  [HD_PLEDGE_RESULT]  = { "result", N_("Result"), HD_LONG_TEXT, HD_FIELD_FORM },
};
HD_DEFINE_RECORD (HdPledge, hd_pledge, "pledge", N_("Pledge"), pledge_fields)

static const HdField publication_fields[] = {
  [HD_PUBLICATION_TITLE]     = { "title", N_("Title"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_PUBLICATION_YEAR]      = { "year", N_("Year"), HD_INT, HD_FIELD_REQUIRED | HD_FIELD_FORM, .min = 1990, .max = 2100 },
  [HD_PUBLICATION_UNIT]      = { "unit", N_("Unit"), HD_REF, HD_FIELD_FORM, .ref = "unit" },
  [HD_PUBLICATION_CITY_BOOK] = { "city_book", N_("Book of the City"), HD_BOOL, HD_FIELD_FORM },
  [HD_PUBLICATION_STATE]     = { "state", N_("State of the publication"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_publication_states },
  [HD_PUBLICATION_DUE]       = { "due", N_("Due"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_PUBLICATION_PRINTED]   = { "printed", N_("Printed on"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_PUBLICATION_PUBLISHER] = { "publisher", N_("Publisher"), HD_TEXT, HD_FIELD_FORM },
  [HD_PUBLICATION_PAGES]     = { "pages", N_("Pages"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 10000 },
  [HD_PUBLICATION_COPIES]    = { "copies", N_("Copies"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 1000000 },
  [HD_PUBLICATION_NOTE]      = { "note", N_("Notes"), HD_LONG_TEXT, HD_FIELD_FORM },
};
HD_DEFINE_RECORD (HdPublication, hd_publication, "publication", N_("Publication"), publication_fields)

static const HdField publication_item_fields[] = {
  [HD_PUBLICATION_ITEM_PUBLICATION] = { "publication", N_("Publication"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "publication" },
  [HD_PUBLICATION_ITEM_SUBJECT]     = { "subject", N_("Exemplar"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_FORM, .ref = "subject" },
  [HD_PUBLICATION_ITEM_POSITION]    = { "position", N_("Order"), HD_INT, HD_FIELD_OPTIONAL },
  [HD_PUBLICATION_ITEM_STATE]       = { "state", N_("State of the profile"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_profile_states },
  [HD_PUBLICATION_ITEM_SINCE]       = { "since", N_("Since"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_PUBLICATION_ITEM_PAGES]       = { "pages", N_("Pages"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 10000 },
  [HD_PUBLICATION_ITEM_PHOTO]       = { "photo", N_("Photo"), HD_REF, 0, .ref = "attachment" },
};
HD_DEFINE_RECORD (HdPublicationItem, hd_publication_item, "publication_item", N_("Exemplar in a publication"), publication_item_fields)

GPtrArray *
hd_speaker_talks (HdStore *store, gint64 subject, GError **error)
{
  GPtrArray *rows = hd_figure_rows (store, "talks_by_speakers", NULL, error);

  for (guint i = 0; rows != NULL && i < rows->len;)
    if (((HdEvidence *) g_ptr_array_index (rows, i))->id == subject)
      i++;
    else
      g_ptr_array_remove_index (rows, i);
  return rows;
}
