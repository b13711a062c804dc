/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include "duty.h"

const HdChoice hd_fulfilment_states[] = {
  { "received",  N_("Received") },
  { "commented", N_("Sent back with comments") },
  { "accepted",  N_("Accepted") },
  { "exempt",    N_("Need not") },
  { NULL }
};

const HdChoice hd_criteria_states[] = {
  { "received",  N_("Received") },
  { "commented", N_("Sent back with comments") },
  { "accepted",  N_("Accepted") },
  { "replaced",  N_("Replaced") },
  { NULL }
};

static const HdField fulfilment_fields[] = {
  [HD_FULFILMENT_OBLIGATION] = { "obligation", N_("Obligation"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "obligation" },
  [HD_FULFILMENT_UNIT]       = { "unit", N_("Unit"), HD_REF, HD_FIELD_FORM, .ref = "unit" },
  [HD_FULFILMENT_CLUSTER]    = { "cluster", N_("Cluster"), HD_REF, 0, .ref = "cluster" },
  [HD_FULFILMENT_YEAR]       = { "year", N_("Year"), HD_INT, HD_FIELD_REQUIRED | HD_FIELD_FORM, .min = 1990, .max = 2100 },
  [HD_FULFILMENT_MONTH]      = { "month", N_("Month"), HD_INT, HD_FIELD_OPTIONAL, .min = 0, .max = 12 },
  [HD_FULFILMENT_STATE]      = { "state", N_("State of the fulfilment"), HD_CHOICE, HD_FIELD_FORM, .choices = hd_fulfilment_states },
  [HD_FULFILMENT_RECEIVED]   = { "received", N_("Received on"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_FULFILMENT_COMMENTED]  = { "commented", N_("Commented on"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_FULFILMENT_ACCEPTED]   = { "accepted", N_("Accepted on"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_FULFILMENT_NUMBER]     = { "number", N_("Document number"), HD_TEXT, HD_FIELD_FORM },
  [HD_FULFILMENT_DATED]      = { "dated", N_("Document of"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_FULFILMENT_EXTENDED]   = { "extended", N_("Extended until"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_FULFILMENT_REASON]     = { "reason", N_("Reason"), HD_TEXT, HD_FIELD_FORM },
  [HD_FULFILMENT_COMMENT]    = { "comment", N_("Comment"), HD_LONG_TEXT, HD_FIELD_FORM },
  [HD_FULFILMENT_NOTE]       = { "note", N_("Notes"), HD_LONG_TEXT, HD_FIELD_FORM },
};
HD_DEFINE_RECORD (HdFulfilment, hd_fulfilment, "fulfilment", N_("Fulfilment"), fulfilment_fields)

static const HdField criteria_fields[] = {
  [HD_CRITERIA_UNIT]       = { "unit", N_("Unit"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_FORM, .ref = "unit" },
  [HD_CRITERIA_MOVEMENT]   = { "movement", N_("Movement"), HD_REF, HD_FIELD_FORM, .ref = "movement" },
  [HD_CRITERIA_VERSION]    = { "version", N_("Version"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 1000 },
  [HD_CRITERIA_NUMBER]     = { "number", N_("Document number"), HD_TEXT, HD_FIELD_FORM },
  [HD_CRITERIA_ISSUED]     = { "issued", N_("Issued"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_CRITERIA_STATE]      = { "state", N_("State of the criteria"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_criteria_states },
  [HD_CRITERIA_RECEIVED]   = { "received", N_("Received on"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_CRITERIA_COMMENTED]  = { "commented", N_("Commented on"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_CRITERIA_ACCEPTED]   = { "accepted", N_("Accepted on"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_CRITERIA_VALID_FROM] = { "valid_from", N_("From"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_CRITERIA_VALID_TO]   = { "valid_to", N_("Until"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_CRITERIA_CONTENT]    = { "content", N_("Criteria, one on each line"), HD_LONG_TEXT, HD_FIELD_FORM },
  [HD_CRITERIA_COMMENT]    = { "comment", N_("Comment"), HD_LONG_TEXT, HD_FIELD_FORM },
};
HD_DEFINE_RECORD (HdCriteria, hd_criteria, "criteria", N_("Criteria"), criteria_fields)

static const HdField dismissal_fields[] = {
  [HD_DISMISSAL_KEY]    = { "key", N_("Key"), HD_TEXT, HD_FIELD_REQUIRED },
  [HD_DISMISSAL_REASON] = { "reason", N_("Reason"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_DISMISSAL_NOTED]  = { "noted", N_("Noted on"), HD_FULL_DATE, HD_FIELD_REQUIRED },
};
HD_DEFINE_RECORD (HdDismissal, hd_dismissal, "dismissal", N_("Noted and let be"), dismissal_fields)
