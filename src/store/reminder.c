/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include "reminder.h"

const HdChoice hd_reminder_means[] = {
  { "paper",   N_("Letter") },
  { "email",   N_("E-mail") },
  { "phone",   N_("Telephone") },
  { "message", N_("Message") },
  { NULL }
};

static const HdField reminder_fields[] = {
  [HD_REMINDER_UNIT]    = { "unit", N_("Unit"), HD_REF, HD_FIELD_REQUIRED, .ref = "unit" },
  [HD_REMINDER_YEAR]    = { "year", N_("Year"), HD_INT, HD_FIELD_REQUIRED | HD_FIELD_FORM, .min = 1990, .max = 2100 },
  [HD_REMINDER_SENT]    = { "sent", N_("Sent on"), HD_FULL_DATE, HD_FIELD_REQUIRED },
  [HD_REMINDER_MEANS]   = { "means", N_("Sent by"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_reminder_means },
  [HD_REMINDER_NUMBER]  = { "number", N_("Document number"), HD_TEXT, HD_FIELD_FORM },
  [HD_REMINDER_ITEMS]   = { "items", N_("Number of duties"), HD_INT, HD_FIELD_OPTIONAL },
  [HD_REMINDER_CONTENT] = { "content", N_("What was asked for"), HD_LONG_TEXT },
};
HD_DEFINE_RECORD (HdReminder, hd_reminder, "reminder", N_("Reminder"), reminder_fields)
