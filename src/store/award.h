/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The catalogue of awards: titles and forms are kept apart. */
#pragma once

#include "record.h"
#include "store.h"

G_BEGIN_DECLS

enum {
  HD_AWARD_FORM_CODE,
  HD_AWARD_FORM_NAME,
  HD_AWARD_FORM_LEVEL,
  HD_AWARD_FORM_TYPE,
  HD_AWARD_FORM_POSITION,
  HD_AWARD_FORM_SUBJECT_KINDS,
  HD_AWARD_FORM_ALIASES,
  HD_AWARD_FORM_VALID_FROM,
  HD_AWARD_FORM_VALID_TO,
  HD_AWARD_FORM_NAME_KEY,
  HD_AWARD_FORM_AUTHORITY,
  HD_AWARD_FORM_GIFT,
  HD_AWARD_FORM_COEFFICIENT,
  HD_AWARD_FORM_COEFFICIENT_COLLECTIVE,
  HD_AWARD_FORM_COEFFICIENT_HOUSEHOLD,
  HD_AWARD_FORM_VERIFIED,
  HD_AWARD_FORM_MONEY_SOURCE,
  HD_AWARD_FORM_THRESHOLD,
  HD_AWARD_FORM_SECRET,
  HD_AWARD_FORM_ONCE,
  HD_AWARD_FORM_POSTHUMOUS,
  HD_AWARD_FORM_CLEAN_RECORD,
  HD_AWARD_FORM_INTERVAL_YEARS,
  HD_AWARD_FORM_PRIOR_FORMS,
  HD_AWARD_FORM_LADDER,
  HD_AWARD_FORM_CONDITIONS,
};
#define HD_TYPE_AWARD_FORM (hd_award_form_get_type ())
G_DECLARE_FINAL_TYPE (HdAwardForm, hd_award_form, HD, AWARD_FORM, HdRecord)

enum {
  HD_BASE_SALARY_AMOUNT,
  HD_BASE_SALARY_VALID_FROM,
  HD_BASE_SALARY_SOURCE,
  HD_BASE_SALARY_VERIFIED,
};
#define HD_TYPE_BASE_SALARY (hd_base_salary_get_type ())
G_DECLARE_FINAL_TYPE (HdBaseSalary, hd_base_salary, HD, BASE_SALARY, HdRecord)

enum {
  HD_AWARD_SUBJECT,
  HD_AWARD_AWARD_FORM,
  HD_AWARD_TITLE,
  HD_AWARD_YEAR,
  HD_AWARD_DECISION_NUMBER,
  HD_AWARD_DECISION_DATE,
  HD_AWARD_ISSUER,
  HD_AWARD_DEED,
  HD_AWARD_REVOKED,
  HD_AWARD_SOURCE,
};
#define HD_TYPE_AWARD (hd_award_get_type ())
G_DECLARE_FINAL_TYPE (HdAward, hd_award, HD, AWARD, HdRecord)

extern const HdChoice hd_award_levels[];
extern const HdChoice hd_award_types[];

/* coefficient in hundredths × base salary in đồng, rounded up to the next 10,000 đồng
 * (NĐ 91/2017, article 68; domain 4.5): 15 × 1,490,000 is 230,000. 0 if either is 0. */
gint64     hd_award_money          (gint64 coefficient, gint64 salary);
/* The base salary on a day, in đồng; 0 if none is known. */
gint64     hd_base_salary_on       (HdStore *store, const char *date);
/* What an award brings to a kind of subject by a decision of that day; known is FALSE where
 * the catalogue has no coefficient, so that nobody takes 0 for an answer. */
gboolean   hd_award_form_money     (HdStore *store, gint64 award_form, const char *subject_kind, const char *date,
                                    gboolean *known, gint64 *money, GError **error);

/* One award of a subject, whether led to its decision here or known from elsewhere. */
typedef struct {
  char    *table;          /* "nomination" or "award" */
  gint64   id;
  gint64   subject;
  gint64   award_form;     /* 0: not in the catalogue */
  char    *title;
  gint64   year;           /* of the decision, else of the proposal */
  char    *decision_number;
  char    *decision_date;
  char    *deed;
  gint64   money;
  char    *revoked;        /* ISO date, "" while it stands */
} HdHeldAward;

void       hd_held_award_free      (HdHeldAward *award);
/* Of a subject, the newest first. (transfer full) (element-type HdHeldAward) */
GPtrArray *hd_subject_awards       (HdStore *store, gint64 subject, GError **error);
/* Of everybody in a year, 0 for all years; likewise. */
GPtrArray *hd_awards_of_year       (HdStore *store, gint64 year, GError **error);

G_END_DECLS
