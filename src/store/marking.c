/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include "marking.h"

const HdChoice hd_sheet_purposes[] = {
  { "own",    N_("Of one judge") },
  { "agreed", N_("Agreed by the judges") },
  { NULL }
};

const HdChoice hd_sheet_states[] = {
  { "draft",     N_("Draft") },
  { "submitted", N_("Handed in") },
  { "replaced",  N_("Replaced") },
  { NULL }
};

const HdChoice hd_sheet_sources[] = {
  { "screen",   N_("In the program") },
  { "paper",    N_("On paper") },
  { "workbook", N_("In a workbook") },
  { "file",     N_("In a marking file") },
  { NULL }
};

static const HdField score_sheet_fields[] = {
  [HD_SCORE_SHEET_ASSIGNMENT] = { "assignment", N_("Assignment"), HD_REF, 0, .ref = "assignment" },
  [HD_SCORE_SHEET_ROUND]      = { "round", N_("Round"), HD_REF, HD_FIELD_REQUIRED, .ref = "contest_round" },
  [HD_SCORE_SHEET_WORK]       = { "work", N_("Work"), HD_REF, HD_FIELD_REQUIRED, .ref = "work" },
  [HD_SCORE_SHEET_JUDGE]      = { "judge", N_("Judge"), HD_REF, 0, .ref = "judge" },
  [HD_SCORE_SHEET_RUBRIC]     = { "rubric", N_("Scale of points"), HD_REF, HD_FIELD_REQUIRED, .ref = "rubric" },
  [HD_SCORE_SHEET_PURPOSE]    = { "purpose", N_("Kind of sheet"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_sheet_purposes },
  [HD_SCORE_SHEET_STATE]      = { "state", N_("State of the sheet"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_sheet_states },
  [HD_SCORE_SHEET_SOURCE]     = { "source", N_("Marked on"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_sheet_sources },
  [HD_SCORE_SHEET_TOTAL]      = { "total", N_("Total"), HD_INT, HD_FIELD_DERIVED | HD_FIELD_HUNDREDTHS },
  [HD_SCORE_SHEET_COMPLETE]   = { "complete", N_("Every criterion is marked"), HD_BOOL, HD_FIELD_DERIVED },
  [HD_SCORE_SHEET_FLAGGED]    = { "flagged", N_("To be looked at again"), HD_BOOL },
  [HD_SCORE_SHEET_SUBMITTED]  = { "submitted", N_("Handed in on"), HD_FULL_DATE },
  [HD_SCORE_SHEET_REPLACES]   = { "replaces", N_("Replaces"), HD_REF, 0, .ref = "score_sheet" },
  [HD_SCORE_SHEET_REASON]     = { "reason", N_("Reason"), HD_TEXT },
  [HD_SCORE_SHEET_COMMENT]    = { "comment", N_("Comment for the author"), HD_LONG_TEXT },
  [HD_SCORE_SHEET_REMARK]     = { "remark", N_("Remark for the panel"), HD_LONG_TEXT },
};
HD_DEFINE_RECORD (HdScoreSheet, hd_score_sheet, "score_sheet", N_("Score sheet"), score_sheet_fields)

static const HdField score_fields[] = {
  [HD_SCORE_SCORE_SHEET] = { "score_sheet", N_("Score sheet"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "score_sheet" },
  [HD_SCORE_CRITERION]   = { "criterion", N_("Criterion"), HD_REF, HD_FIELD_REQUIRED, .ref = "criterion" },
  [HD_SCORE_POINTS]      = { "points", N_("Points"), HD_INT, HD_FIELD_HUNDREDTHS, .min = 0, .max = 1000000 },
  [HD_SCORE_COMMENT]     = { "comment", N_("Comment"), HD_LONG_TEXT },
};
HD_DEFINE_RECORD (HdScore, hd_score, "score", N_("Mark"), score_fields)

static const HdField keying_fields[] = {
  [HD_KEYING_ASSIGNMENT] = { "assignment", N_("Assignment"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "assignment" },
  [HD_KEYING_CRITERION]  = { "criterion", N_("Criterion"), HD_REF, HD_FIELD_REQUIRED, .ref = "criterion" },
  [HD_KEYING_PASS]       = { "pass", N_("Pass"), HD_INT, HD_FIELD_REQUIRED, .min = 1, .max = 2 },
  [HD_KEYING_POINTS]     = { "points", N_("Points"), HD_INT, HD_FIELD_HUNDREDTHS, .min = 0, .max = 1000000 },
};
HD_DEFINE_RECORD (HdKeying, hd_keying, "keying", N_("Mark keyed from paper"), keying_fields)

static const HdField ranking_fields[] = {
  [HD_RANKING_ROUND] = { "round", N_("Round"), HD_REF, HD_FIELD_REQUIRED, .ref = "contest_round" },
  [HD_RANKING_JUDGE] = { "judge", N_("Judge"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "judge" },
  [HD_RANKING_WORK]  = { "work", N_("Work"), HD_REF, HD_FIELD_REQUIRED, .ref = "work" },
  [HD_RANKING_PLACE] = { "place", N_("Place"), HD_INT, HD_FIELD_REQUIRED, .min = 1, .max = 100000 },
};
HD_DEFINE_RECORD (HdRanking, hd_ranking, "ranking", N_("Place given by a judge"), ranking_fields)
