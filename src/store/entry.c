/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include "entry.h"

const HdChoice hd_entry_means[] = {
  { "hand",  N_("By hand") },
  { "post",  N_("By post") },
  { "email", N_("By e-mail") },
  { "disk",  N_("On a disk") },
  { "unit",  N_("Through the unit") },
  { NULL }
};

const HdChoice hd_entry_states[] = {
  { "received",     N_("Received") },
  { "valid",        N_("Keeps the rules") },
  { "invalid",      N_("Does not keep the rules") },
  { "disqualified", N_("Disqualified") },
  { "withdrawn",    N_("Withdrawn") },
  { NULL }
};

static const HdField entry_fields[] = {
  [HD_ENTRY_CONTEST]         = { "contest", N_("Contest"), HD_REF, HD_FIELD_REQUIRED, .ref = "contest" },
  [HD_ENTRY_KIND]            = { "kind", N_("Kind of work"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_FORM, .ref = "contest_kind" },
  [HD_ENTRY_NUMBER]          = { "number", N_("Receipt number"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 1000000 },
  [HD_ENTRY_RECEIVED]        = { "received", N_("Received on"), HD_FULL_DATE, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_ENTRY_MEANS]           = { "means", N_("Received by"), HD_CHOICE, HD_FIELD_FORM, .choices = hd_entry_means },
  [HD_ENTRY_RECEIVER]        = { "receiver", N_("Received by whom"), HD_TEXT, HD_FIELD_FORM },
  [HD_ENTRY_UNIT]            = { "unit", N_("Sent by unit"), HD_REF, HD_FIELD_FORM, .ref = "unit" },
  [HD_ENTRY_TITLE]           = { "title", N_("Title of the work"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_ENTRY_GROUP_NAME]      = { "group_name", N_("Group of authors"), HD_TEXT, HD_FIELD_FORM },
  [HD_ENTRY_SUBJECT_NAME]    = { "subject_name", N_("Written about"), HD_TEXT, HD_FIELD_FORM },
  [HD_ENTRY_SUBJECT_KIND]    = { "subject_kind", N_("Kind of subject"), HD_CHOICE, HD_FIELD_FORM, .choices = hd_subject_kinds },
  [HD_ENTRY_SUBJECT_UNIT]    = { "subject_unit", N_("Unit of the subject"), HD_REF, HD_FIELD_FORM, .ref = "unit" },
  [HD_ENTRY_SUBJECT_ADDRESS] = { "subject_address", N_("Address of the subject"), HD_TEXT, HD_FIELD_FORM | HD_FIELD_PRIVATE },
  [HD_ENTRY_SUBJECT]         = { "subject", N_("Profile"), HD_REF, 0, .ref = "subject" },
  [HD_ENTRY_NOMINATION]      = { "nomination", N_("Nomination that came of it"), HD_REF, 0, .ref = "nomination" },
  [HD_ENTRY_PUBLISHER]       = { "publisher", N_("Published by"), HD_TEXT, HD_FIELD_FORM },
  [HD_ENTRY_PUBLISHED]       = { "published", N_("Published on"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_ENTRY_LINK]            = { "link", N_("Link"), HD_TEXT, HD_FIELD_FORM },
  [HD_ENTRY_SECONDS]         = { "seconds", N_("Length in seconds"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 1000000 },
  [HD_ENTRY_WORDS]           = { "words", N_("Words"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 1000000 },
  [HD_ENTRY_PAGES]           = { "pages", N_("Pages"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 10000 },
  [HD_ENTRY_HANDWRITTEN]     = { "handwritten", N_("Handwritten"), HD_BOOL, HD_FIELD_FORM },
  [HD_ENTRY_PHOTOCOPY]       = { "photocopy", N_("Photocopy"), HD_BOOL, HD_FIELD_FORM },
  [HD_ENTRY_FILE_NAME]       = { "file_name", N_("Name of the file"), HD_TEXT },
  [HD_ENTRY_STATE]           = { "state", N_("State of the entry"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_entry_states },
  [HD_ENTRY_REASON]          = { "reason", N_("Reason of the state"), HD_TEXT, HD_FIELD_FORM },
  [HD_ENTRY_MASKED]          = { "masked", N_("Hidden passages confirmed on"), HD_FULL_DATE },
  [HD_ENTRY_CODED]           = { "coded", N_("Has a blind code"), HD_BOOL },
  [HD_ENTRY_WORK]            = { "work", N_("Work"), HD_REF, 0, .ref = "work" },
  [HD_ENTRY_DECISION]        = { "decision", N_("Decision"), HD_REF, 0, .ref = "decision" },
  [HD_ENTRY_SENT_UP]         = { "sent_up", N_("Sent to the City on"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_ENTRY_CITY_RESULT]     = { "city_result", N_("Result at the City"), HD_TEXT, HD_FIELD_FORM },
  [HD_ENTRY_TITLE_SORT]      = { "title_sort", N_("Order of the title"), HD_TEXT, HD_FIELD_DERIVED },
  [HD_ENTRY_SEARCH_FOLD]     = { "search_fold", N_("For the search"), HD_TEXT, HD_FIELD_DERIVED | HD_FIELD_PRIVATE },
  [HD_ENTRY_BODY]            = { "body", N_("Reading copy"), HD_LONG_TEXT, HD_FIELD_FORM },
  [HD_ENTRY_NOTE]            = { "note", N_("Notes"), HD_LONG_TEXT, HD_FIELD_FORM },
};
HD_DEFINE_RECORD (HdEntry, hd_entry, "entry", N_("Entry"), entry_fields)

static const HdField author_fields[] = {
  [HD_AUTHOR_ENTRY]     = { "entry", N_("Entry"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "entry" },
  [HD_AUTHOR_POSITION]  = { "position", N_("Order"), HD_INT, HD_FIELD_OPTIONAL },
  [HD_AUTHOR_HONORIFIC] = { "honorific", N_("Form of address"), HD_TEXT, HD_FIELD_FORM },
  [HD_AUTHOR_FULL_NAME] = { "full_name", N_("Full name"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_AUTHOR_PEN_NAME]  = { "pen_name", N_("Pen name"), HD_TEXT, HD_FIELD_FORM },
  [HD_AUTHOR_BIRTH]     = { "birth", N_("Birth"), HD_DATE, HD_FIELD_FORM | HD_FIELD_PRIVATE },
  [HD_AUTHOR_UNIT]      = { "unit", N_("Unit"), HD_REF, HD_FIELD_FORM, .ref = "unit" },
  [HD_AUTHOR_WORKPLACE] = { "workplace", N_("Workplace"), HD_TEXT, HD_FIELD_FORM },
  [HD_AUTHOR_ADDRESS]   = { "address", N_("Address"), HD_TEXT, HD_FIELD_FORM | HD_FIELD_PRIVATE },
  [HD_AUTHOR_PHONE]     = { "phone", N_("Phone"), HD_TEXT, HD_FIELD_FORM | HD_FIELD_PRIVATE },
  [HD_AUTHOR_EMAIL]     = { "email", N_("E-mail"), HD_TEXT, HD_FIELD_FORM | HD_FIELD_PRIVATE },
  [HD_AUTHOR_ID_NUMBER] = { "id_number", N_("ID number"), HD_TEXT, HD_FIELD_FORM | HD_FIELD_PRIVATE },
  [HD_AUTHOR_ACCOUNT]   = { "account", N_("Bank account"), HD_TEXT, HD_FIELD_FORM | HD_FIELD_PRIVATE },
};
HD_DEFINE_RECORD (HdAuthor, hd_author, "author", N_("Author"), author_fields)

static const HdField entry_ruling_fields[] = {
  [HD_ENTRY_RULING_ENTRY]    = { "entry", N_("Entry"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "entry" },
  [HD_ENTRY_RULING_RULE]     = { "rule", N_("Rule"), HD_TEXT, HD_FIELD_REQUIRED },
  [HD_ENTRY_RULING_ACCEPTED] = { "accepted", N_("Accepted all the same"), HD_BOOL },
  [HD_ENTRY_RULING_REASON]   = { "reason", N_("Reason"), HD_TEXT, HD_FIELD_REQUIRED },
  [HD_ENTRY_RULING_RULED]    = { "ruled", N_("Ruled on"), HD_FULL_DATE },
};
HD_DEFINE_RECORD (HdEntryRuling, hd_entry_ruling, "entry_ruling", N_("Ruling on an entry"), entry_ruling_fields)
