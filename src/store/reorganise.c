/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include "reorganise.h"

const HdChoice hd_contact_roles[] = {
  { "head",    N_("Head") },
  { "officer", N_("Officer in charge") },
  { "deputy",  N_("Deputy") },
  { "other",   N_("Other") },
  { NULL }
};

const HdChoice hd_unit_changes[] = {
  { "rename",   N_("Renamed") },
  { "merge",    N_("Merged") },
  { "split",    N_("Split") },
  { "part",     N_("Took over a part") },
  { "dissolve", N_("Dissolved") },
  { NULL }
};

const HdChoice hd_card_rules[] = {
  { "done",  N_("All or nothing") },
  { "share", N_("In proportion, up to the number") },
  { NULL }
};

static const HdField contact_fields[] = {
  [HD_CONTACT_UNIT]       = { "unit", N_("Unit"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "unit" },
  [HD_CONTACT_ROLE]       = { "role", N_("Role"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_contact_roles },
  [HD_CONTACT_FULL_NAME]  = { "full_name", N_("Full name"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_CONTACT_POST]       = { "post", N_("Post"), HD_TEXT, HD_FIELD_FORM },
  [HD_CONTACT_PHONE]      = { "phone", N_("Telephone"), HD_TEXT, HD_FIELD_FORM | HD_FIELD_PRIVATE },
  [HD_CONTACT_EMAIL]      = { "email", N_("E-mail"), HD_TEXT, HD_FIELD_FORM | HD_FIELD_PRIVATE },
  [HD_CONTACT_VALID_FROM] = { "valid_from", N_("From"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_CONTACT_VALID_TO]   = { "valid_to", N_("Until"), HD_FULL_DATE, HD_FIELD_FORM },
};
HD_DEFINE_RECORD (HdContact, hd_contact, "contact", N_("Contact"), contact_fields)

static const HdField cluster_member_fields[] = {
  [HD_CLUSTER_MEMBER_CLUSTER]  = { "cluster", N_("Cluster"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "cluster" },
  [HD_CLUSTER_MEMBER_YEAR]     = { "year", N_("Year"), HD_INT, HD_FIELD_REQUIRED | HD_FIELD_FORM, .min = 1990, .max = 2100 },
  [HD_CLUSTER_MEMBER_UNIT]     = { "unit", N_("Unit"), HD_REF, HD_FIELD_REQUIRED, .ref = "unit" },
  [HD_CLUSTER_MEMBER_POSITION] = { "position", N_("Order"), HD_INT, HD_FIELD_OPTIONAL },
};
HD_DEFINE_RECORD (HdClusterMember, hd_cluster_member, "cluster_member", N_("Member of a cluster"), cluster_member_fields)

static const HdField unit_change_fields[] = {
  [HD_UNIT_CHANGE_FROM_UNIT] = { "from_unit", N_("Former unit"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_FORM, .ref = "unit" },
  [HD_UNIT_CHANGE_TO_UNIT]   = { "to_unit", N_("New unit"), HD_REF, HD_FIELD_FORM, .ref = "unit" },
  [HD_UNIT_CHANGE_CHANGED]   = { "changed", N_("From"), HD_FULL_DATE, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_UNIT_CHANGE_KIND]      = { "kind", N_("Kind of change"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_unit_changes },
  [HD_UNIT_CHANGE_GROUND]    = { "ground", N_("Legal ground"), HD_TEXT, HD_FIELD_FORM },
};
HD_DEFINE_RECORD (HdUnitChange, hd_unit_change, "unit_change", N_("Change of a unit"), unit_change_fields)

static const HdField takeover_fields[] = {
  [HD_TAKEOVER_MOVEMENT]   = { "movement", N_("Movement"), HD_REF, HD_FIELD_OWNER, .ref = "movement" },
  [HD_TAKEOVER_TASK]       = { "task", N_("Task"), HD_REF, HD_FIELD_OWNER, .ref = "task" },
  [HD_TAKEOVER_OBLIGATION] = { "obligation", N_("Obligation"), HD_REF, HD_FIELD_OWNER, .ref = "obligation" },
  [HD_TAKEOVER_FROM_UNIT]  = { "from_unit", N_("Former unit"), HD_REF, HD_FIELD_REQUIRED, .ref = "unit" },
  [HD_TAKEOVER_TO_UNIT]    = { "to_unit", N_("New unit"), HD_REF, HD_FIELD_REQUIRED, .ref = "unit" },
};
HD_DEFINE_RECORD (HdTakeover, hd_takeover, "takeover", N_("Taken over from a former unit"), takeover_fields)

static const HdField former_home_fields[] = {
  [HD_FORMER_HOME_NOMINATION] = { "nomination", N_("Nomination"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "nomination" },
  [HD_FORMER_HOME_UNIT]       = { "unit", N_("Former unit"), HD_REF, HD_FIELD_REQUIRED, .ref = "unit" },
  [HD_FORMER_HOME_UNTIL]      = { "until", N_("Until"), HD_FULL_DATE, HD_FIELD_REQUIRED },
};
HD_DEFINE_RECORD (HdFormerHome, hd_former_home, "former_home", N_("Former unit of a dossier"), former_home_fields)

static const HdField unit_roll_fields[] = {
  [HD_UNIT_ROLL_DAY]     = { "day", N_("Roll of"), HD_FULL_DATE, HD_FIELD_REQUIRED },
  [HD_UNIT_ROLL_UNIT]    = { "unit", N_("Unit"), HD_REF, HD_FIELD_REQUIRED, .ref = "unit" },
  [HD_UNIT_ROLL_NAME]    = { "name", N_("Name"), HD_TEXT, HD_FIELD_REQUIRED },
  [HD_UNIT_ROLL_KIND]    = { "kind", N_("Kind"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_unit_kinds },
  [HD_UNIT_ROLL_CLUSTER] = { "cluster", N_("Cluster"), HD_REF, 0, .ref = "cluster" },
};
HD_DEFINE_RECORD (HdUnitRoll, hd_unit_roll, "unit_roll", N_("Unit of a roll"), unit_roll_fields)

static const HdField card_item_fields[] = {
  [HD_CARD_ITEM_POSITION]   = { "position", N_("Order"), HD_INT, HD_FIELD_OPTIONAL },
  [HD_CARD_ITEM_TITLE]      = { "title", N_("What is scored"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_CARD_ITEM_FIGURE]     = { "figure", N_("Figure"), HD_TEXT, HD_FIELD_REQUIRED },
  [HD_CARD_ITEM_RULE]       = { "rule", N_("Rule"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_card_rules },
  [HD_CARD_ITEM_REQUIRED]   = { "required", N_("Number for all points"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 100000 },
  [HD_CARD_ITEM_POINTS]     = { "points", N_("Most points"), HD_INT, HD_FIELD_REQUIRED | HD_FIELD_FORM, .min = 1, .max = 1000 },
  [HD_CARD_ITEM_VALID_FROM] = { "valid_from", N_("From"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_CARD_ITEM_VALID_TO]   = { "valid_to", N_("Until"), HD_FULL_DATE, HD_FIELD_FORM },
};
HD_DEFINE_RECORD (HdCardItem, hd_card_item, "card_item", N_("Line of the score-card"), card_item_fields)
