/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Forms that are nothing but their fields. */
#include "config.h"

#include "form.h"
#include "rooms.h"
#include "store/activity.h"
#include "store/attachment.h"
#include "store/award.h"
#include "store/contest.h"
#include "store/council.h"
#include "store/dossier.h"
#include "store/duty.h"
#include "store/exemplar.h"
#include "store/meeting.h"
#include "store/practice.h"
#include "store/publicity.h"
#include "store/reorganise.h"
#include "store/statistic.h"
#include "store/unit.h"

#define HD_DEFINE_PLAIN_FORM(TypeName, type_name, record_type, title, ui, files)            \
  typedef struct { HdForm parent_instance; } TypeName;                                 \
  typedef struct { HdFormClass parent_class; } TypeName##Class;                        \
  G_DEFINE_FINAL_TYPE (TypeName, type_name, HD_TYPE_FORM)                               \
  static void type_name##_class_init (TypeName##Class *klass)                          \
  {                                                                                    \
    hd_form_class_bind (HD_FORM_CLASS (klass), record_type, title, "/vn/hoadep/HoaDep/" ui); \
    if (files)                                                                         \
      hd_form_class_bind_attachments (HD_FORM_CLASS (klass));                          \
  }                                                                                    \
  static void type_name##_init (TypeName *self)                                        \
  {                                                                                    \
    gtk_widget_init_template (GTK_WIDGET (self));                                      \
  }

HD_DEFINE_PLAIN_FORM (HdAttachmentForm, hd_attachment_form, HD_TYPE_ATTACHMENT, HD_ATTACHMENT_NAME, "attachment-form.ui", FALSE)
HD_DEFINE_PLAIN_FORM (HdBaseSalaryForm, hd_base_salary_form, HD_TYPE_BASE_SALARY, HD_BASE_SALARY_SOURCE, "base-salary-form.ui", FALSE)
HD_DEFINE_PLAIN_FORM (HdChainForm, hd_chain_form, HD_TYPE_CHAIN, HD_CHAIN_NAME, "chain-form.ui", FALSE)
HD_DEFINE_PLAIN_FORM (HdChainStepForm, hd_chain_step_form, HD_TYPE_CHAIN_STEP, HD_CHAIN_STEP_NAME, "chain-step-form.ui", FALSE)
HD_DEFINE_PLAIN_FORM (HdContactForm, hd_contact_form, HD_TYPE_CONTACT, HD_CONTACT_FULL_NAME, "contact-form.ui", FALSE)
HD_DEFINE_PLAIN_FORM (HdContestKindForm, hd_contest_kind_form, HD_TYPE_CONTEST_KIND, HD_CONTEST_KIND_NAME, "contest-kind-form.ui", FALSE)
HD_DEFINE_PLAIN_FORM (HdCouncilForm, hd_council_form, HD_TYPE_COUNCIL, HD_COUNCIL_NAME, "council-form.ui", FALSE)
HD_DEFINE_PLAIN_FORM (HdCriteriaForm, hd_criteria_form, HD_TYPE_CRITERIA, HD_CRITERIA_NUMBER, "criteria-form.ui", TRUE)
HD_DEFINE_PLAIN_FORM (HdCriterionForm, hd_criterion_form, HD_TYPE_CRITERION, HD_CRITERION_NAME, "criterion-form.ui", FALSE)
HD_DEFINE_PLAIN_FORM (HdExemplarNoteForm, hd_exemplar_note_form, HD_TYPE_EXEMPLAR_NOTE, HD_EXEMPLAR_NOTE_ACTOR, "exemplar-note-form.ui", FALSE)
HD_DEFINE_PLAIN_FORM (HdFindingForm, hd_finding_form, HD_TYPE_FINDING, HD_FINDING_TITLE, "finding-form.ui", FALSE)
HD_DEFINE_PLAIN_FORM (HdHeadcountForm, hd_headcount_form, HD_TYPE_HEADCOUNT, HD_HEADCOUNT_SOURCE, "headcount-form.ui", FALSE)
HD_DEFINE_PLAIN_FORM (HdHeldAwardForm, hd_held_award_form, HD_TYPE_AWARD, HD_AWARD_TITLE, "held-award-form.ui", FALSE)
HD_DEFINE_PLAIN_FORM (HdLetterheadForm, hd_letterhead_form, HD_TYPE_LETTERHEAD, HD_LETTERHEAD_ISSUER, "letterhead-form.ui", FALSE)
HD_DEFINE_PLAIN_FORM (HdMeetingForm, hd_meeting_form, HD_TYPE_MEETING, HD_MEETING_TITLE, "meeting-form.ui", TRUE)
HD_DEFINE_PLAIN_FORM (HdDossierPaperForm, hd_dossier_paper_form, HD_TYPE_DOSSIER_PAPER, HD_DOSSIER_PAPER_NUMBER, "dossier-paper-form.ui", FALSE)
HD_DEFINE_PLAIN_FORM (HdOpinionForm, hd_opinion_form, HD_TYPE_OPINION, HD_OPINION_BODY, "opinion-form.ui", FALSE)
HD_DEFINE_PLAIN_FORM (HdPaperForm, hd_paper_form, HD_TYPE_PAPER, HD_PAPER_TITLE, "paper-form.ui", FALSE)
HD_DEFINE_PLAIN_FORM (HdParticipantForm, hd_participant_form, HD_TYPE_PARTICIPANT, HD_PARTICIPANT_FULL_NAME, "participant-form.ui", FALSE)
HD_DEFINE_PLAIN_FORM (HdParticipationForm, hd_participation_form, HD_TYPE_PARTICIPATION, HD_PARTICIPATION_ROLE, "participation-form.ui", FALSE)
HD_DEFINE_PLAIN_FORM (HdPledgeForm, hd_pledge_form, HD_TYPE_PLEDGE, HD_PLEDGE_PERSON, "pledge-form.ui", TRUE)
HD_DEFINE_PLAIN_FORM (HdPracticeCopyForm, hd_practice_copy_form, HD_TYPE_PRACTICE_COPY, HD_PRACTICE_COPY_RESULT, "practice-copy-form.ui", FALSE)
HD_DEFINE_PLAIN_FORM (HdPrizeForm, hd_prize_form, HD_TYPE_PRIZE, HD_PRIZE_NAME, "prize-form.ui", FALSE)
HD_DEFINE_PLAIN_FORM (HdStatisticLineForm, hd_statistic_line_form, HD_TYPE_STATISTIC_LINE, HD_STATISTIC_LINE_TITLE, "statistic-line-form.ui", FALSE)
HD_DEFINE_PLAIN_FORM (HdRubricForm, hd_rubric_form, HD_TYPE_RUBRIC, HD_RUBRIC_NAME, "rubric-form.ui", FALSE)
