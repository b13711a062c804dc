/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the builders of reports share. */
#pragma once

#include "document.h"
#include "report.h"
#include "store/record.h"
#include "store/duty.h"
#include "store/figure.h"

G_BEGIN_DECLS

/* What a report is made of. Tables that read rows while a file is written keep it,
 * and with it the moment the store is seen at. */
typedef struct {
  HdStore *store;   /* (owned), frozen */
  gint64   plan;    /* 0 if there is none */
  gint64   year;
  char    *date;    /* ISO, of the paper; "" to leave room for it */
  char    *today;   /* ISO, from which lateness is counted */
  const gint64 *records;  /* (borrowed) of a paper of records: which; NULL for one of a year */
  guint    n_records;
  GHashTable *values;  /* (owned) name → HdValue: figures asked for so far, all of one moment */
  GPtrArray  *printed; /* (owned) of HdFigure (borrowed): those that stand in the text, in its order */
} HdReportContext;

HdReportContext *hd_report_context_ref   (HdReportContext *self);
void             hd_report_context_unref (HdReportContext *self);
gboolean         hd_report_figure        (HdReportContext *self, const char *name, HdValue *value, GError **error);
char            *hd_report_print_figure  (HdReportContext *self, const char *name, GError **error);
char            *hd_report_source_here   (HdReportContext *self, const char *figure, gint64 unit, gint64 movement, const char *kind);
char            *hd_report_source_owed   (HdReportContext *self, gint64 unit, const char *state);
char            *hd_report_source_of     (HdReportContext *self, const char *what, gint64 id, const char *state);
char            *hd_report_source_money  (HdReportContext *self, gint64 decision, gint64 unit);
char            *hd_report_source_in     (HdReportContext *self, const char *what, const char *name, gint64 year);
/* Of one obligation: what hd_milestone_rows() tells of it in a year. */
char            *hd_report_source_duty   (HdReportContext *self, const char *what, gint64 obligation, gint64 unit, gint64 year);
char            *hd_report_source_card   (HdReportContext *self, gint64 unit, const char *what);
/* What is overdue of a unit, on the day of the paper. */
char            *hd_report_source_overdue (HdReportContext *self, gint64 unit);
/* What is asked for, less what is there. */
char            *hd_report_source_less   (const char *source, const char *less);
HdRecord        *hd_report_letterhead    (HdReportContext *self, GError **error);
HdRecord        *hd_report_council       (HdReportContext *self, GError **error);

/* What a source narrows its rows to; texts are borrowed. */
typedef struct {
  HdScope     scope;
  const char *name;    /* as it stands in the source */
  const char *behind;  /* what stands behind a slash in it, "" if there is none */
  gint64      id;
} HdAsked;

HdEvidence      *hd_report_evidence      (const char *table, gint64 id, gint64 unit, const char *label, const char *detail, gint64 weight);
GPtrArray       *hd_report_card_rows     (HdStore *store, const HdAsked *asked, GError **error);
GPtrArray       *hd_report_duty_rows     (HdStore *store, const HdAsked *asked, GError **error);
GPtrArray       *hd_report_units_rows    (HdStore *store, const HdAsked *asked, GError **error);
GPtrArray       *hd_report_years_rows    (HdStore *store, const HdAsked *asked, GError **error);
GPtrArray       *hd_report_risk_rows     (HdStore *store, const HdAsked *asked, GError **error);
GPtrArray       *hd_report_pace_rows     (HdStore *store, const HdAsked *asked, GError **error);
GPtrArray       *hd_report_overdue_rows  (HdStore *store, const HdAsked *asked, GError **error);
GPtrArray       *hd_report_clusters_rows (HdStore *store, const HdAsked *asked, GError **error);
GPtrArray       *hd_report_issued        (HdStore *store, const char *day, GError **error);
GPtrArray       *hd_report_issued_rows   (HdStore *store, const HdAsked *asked, GError **error);

/* Vietnamese words of papers, by nick. Papers are always Vietnamese. */
typedef enum {
  HD_WORDS_KIND,
  HD_WORDS_SEX,
  HD_WORDS_STATUS,
  HD_WORDS_LEVEL,
  HD_WORDS_ACHIEVEMENT_TYPE,
  HD_WORDS_MEMBER_ROLE,
  HD_WORDS_RETURN_REASON,
  HD_WORDS_STAGE,
} HdWords;

const char *hd_report_word        (HdWords words, const char *nick);
char       *hd_report_public_text (const char *text);
char       *hd_report_public_place (const char *place);
char       *hd_report_summary     (const char *text, guint n_chars);

/* The tables. Each returns a new one, or NULL with error. */
HdTable *hd_report_targets       (HdReportContext *context, GError **error);
HdTable *hd_report_introductions (HdReportContext *context, GError **error);
HdTable *hd_report_milestones    (HdReportContext *context, GError **error);
HdTable *hd_report_tasks        (HdReportContext *context, GError **error);
HdTable *hd_report_budget       (HdReportContext *context, GError **error);
HdTable *hd_report_difficulties (HdReportContext *context, GError **error);
HdTable *hd_report_exemplars     (HdReportContext *context, GError **error);
HdTable *hd_report_nominations   (HdReportContext *context, GError **error);
HdTable *hd_report_entries       (HdReportContext *context, GError **error);
HdTable *hd_report_progress      (HdReportContext *context, GError **error);
HdTable *hd_report_missing       (HdReportContext *context, GError **error);
HdTable *hd_report_participation (HdReportContext *context, GError **error);
HdTable *hd_report_training      (HdReportContext *context, GError **error);
HdTable *hd_report_score_cards   (HdReportContext *context, GError **error);
HdTable *hd_report_clusters      (HdReportContext *context, GError **error);
HdTable *hd_report_contacts      (HdReportContext *context, GError **error);

HdDocument *hd_report_annual     (HdReportContext *context, GError **error);
HdDocument *hd_report_interim    (HdReportContext *context, GError **error);
HdDocument *hd_report_final_review (HdReportContext *context, GError **error);
HdDocument *hd_report_statistic_0601 (HdReportContext *context, GError **error);
HdDocument *hd_report_statistic_0602 (HdReportContext *context, GError **error);
HdDocument *hd_report_statistic_0603 (HdReportContext *context, GError **error);
HdDocument *hd_report_brief      (HdReportContext *context, GError **error);

/* What every paper of the council has in common. Not a copy: it lives as long as it is
 * used, and is cleared by its owner. */
typedef struct {
  HdReportContext *context;
  HdRecord        *council;     /* (owned) (nullable) */
  HdRecord        *letterhead;  /* (owned) (nullable) */
  HdRecord        *plan;        /* (owned) (nullable) */
} HdReportHead;

gboolean    hd_report_head_load  (HdReportHead *self, HdReportContext *context, GError **error);
void        hd_report_head_clear (HdReportHead *self);
char       *hd_report_head_field (HdReportHead *self, const char *name);
char       *hd_report_legal_bases (HdReportHead *self, const char *awards);
char       *hd_report_template   (HdStore *store, const char *name, GError **error);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (HdReportHead, hd_report_head_clear)

/* What the template of a paper of records is filled with, beside the head: texts and
 * tables by name. A text that a builder does not give is empty only if it says so. */
typedef struct {
  HdReportHead head;
  GHashTable  *texts;   /* (owned) char → char */
  GHashTable  *tables;  /* (owned) char → HdTable */
  HdImage     *image;   /* (owned) (nullable): the picture of the paper, "portrait" */
  char        *caption; /* (owned) (nullable): what is to be seen on it */
} HdFill;

HdFill     *hd_fill_new    (HdReportContext *context, GError **error);
void        hd_fill_free   (HdFill *self);
void        hd_fill_text   (HdFill *self, const char *name, const char *text);
void        hd_fill_take   (HdFill *self, const char *name, char *text);
void        hd_fill_number (HdFill *self, const char *name, gint64 value);
void        hd_fill_table  (HdFill *self, const char *name, HdTable *table);
void        hd_fill_image  (HdFill *self, HdImage *image, const char *caption);
HdDocument *hd_fill_build  (HdFill *self, const char *template_name, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdFill, hd_fill_free)

/* What the papers of records share. */
typedef struct {
  const char *nick;
  const char *title;  /* "Tập thể" */
  const char *word;   /* "tập thể" */
} HdReportKind;

/* The kinds of subjects in the order of lists. */
#define HD_N_REPORT_KINDS 3
extern const HdReportKind hd_report_kinds[HD_N_REPORT_KINDS];

GPtrArray  *hd_report_records      (HdReportContext *context, GType type, GError **error);
const char *hd_report_honorific    (HdRecord *nomination);
char       *hd_report_place_of     (HdStore *store, HdRecord *nomination);
char       *hd_report_addressed    (HdRecord *nomination);
char       *hd_report_counted      (GPtrArray *nominations);
void        hd_report_fill_awards  (HdFill *fill, GPtrArray *nominations);

/* As many cells as a list of subjects has columns, or more. */
#define HD_REPORT_SUBJECT_COLUMNS 8
typedef void (*HdReportSubjectRow) (HdTable *table, HdStore *store, HdRecord *nomination);
void        hd_report_append_subjects (HdTable *table, HdStore *store, GPtrArray *nominations, gint64 money, HdReportSubjectRow append);
HdTable    *hd_report_subject_list (HdStore *store, const char *name, GPtrArray *nominations);

/* One thing that a unit is chased for, in the words of papers; months of it stand together. */
typedef struct {
  char       *title;   /* with what of it is there already, or which months are missing */
  const char *source;  /* borrowed of the duty */
  char       *due;     /* as the plan words it */
  char       *late;    /* how late, or how long there still is */
} HdChase;

void        hd_chase_free    (HdChase *chase);
/* The numbers in what is owed: what is there, what is asked for, how late it is. */
void        hd_report_chase_numbers (HdReportContext *context, HdTable *table, const HdDuty *duty);
/* Of the duties from `first` on; `end` is behind the last of them. (transfer full) */
HdChase    *hd_report_chase  (GPtrArray *duties, guint first, const char *today, guint *end, gboolean *is_late);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdChase, hd_chase_free)

/* What papers on the prizes of a contest share: lines are of HdPrizeLine. */
gboolean    hd_report_fill_prizes     (HdFill *fill, gint64 contest, GPtrArray *lines, GError **error);
HdTable    *hd_report_prize_table     (GPtrArray *lines);
HdTable    *hd_report_prize_pay_table (GPtrArray *lines);

/* The papers of records. */
HdDocument *hd_report_submission         (HdReportContext *context, GError **error);
HdDocument *hd_report_introduction_letter (HdReportContext *context, GError **error);
HdDocument *hd_report_achievement        (HdReportContext *context, GError **error);
HdDocument *hd_report_missing_papers     (HdReportContext *context, GError **error);
HdDocument *hd_report_minutes            (HdReportContext *context, GError **error);
HdDocument *hd_report_agenda             (HdReportContext *context, GError **error);
HdDocument *hd_report_invitation         (HdReportContext *context, GError **error);
HdDocument *hd_report_ballots            (HdReportContext *context, GError **error);
HdDocument *hd_report_meeting_submission (HdReportContext *context, GError **error);
HdDocument *hd_report_decision           (HdReportContext *context, GError **error);
HdDocument *hd_report_pay_list           (HdReportContext *context, GError **error);
HdDocument *hd_report_certificates       (HdReportContext *context, GError **error);
HdDocument *hd_report_contest_submission (HdReportContext *context, GError **error);
HdDocument *hd_report_author_letter      (HdReportContext *context, GError **error);
HdDocument *hd_report_author_letters     (HdReportContext *context, GError **error);
HdDocument *hd_report_profile            (HdReportContext *context, GError **error);
HdDocument *hd_report_inspection_plan    (HdReportContext *context, GError **error);
HdDocument *hd_report_inspection_sheet   (HdReportContext *context, GError **error);
HdDocument *hd_report_inspection_conclusion (HdReportContext *context, GError **error);
HdDocument *hd_report_fostering          (HdReportContext *context, GError **error);
HdDocument *hd_report_chasing_letter     (HdReportContext *context, GError **error);
HdDocument *hd_report_late_letter        (HdReportContext *context, GError **error);
HdDocument *hd_report_score_sheets       (HdReportContext *context, GError **error);
HdDocument *hd_report_marks              (HdReportContext *context, GError **error);
HdDocument *hd_report_assignment         (HdReportContext *context, GError **error);
HdDocument *hd_report_owed_marks         (HdReportContext *context, GError **error);
HdDocument *hd_report_seal_minutes       (HdReportContext *context, GError **error);
HdDocument *hd_report_unseal_minutes     (HdReportContext *context, GError **error);
HdDocument *hd_report_contest_results    (HdReportContext *context, GError **error);
HdDocument *hd_report_marking_minutes    (HdReportContext *context, GError **error);
HdDocument *hd_report_ranking_minutes    (HdReportContext *context, GError **error);
HdDocument *hd_report_prize_list         (HdReportContext *context, GError **error);
HdDocument *hd_report_receipts           (HdReportContext *context, GError **error);
HdDocument *hd_report_city_works         (HdReportContext *context, GError **error);
HdDocument *hd_report_entry_labels       (HdReportContext *context, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdReportContext, hd_report_context_unref)

G_END_DECLS
