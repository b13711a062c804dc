/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is done with duties, of one or of many at once: each is one change set. */
#pragma once

#include <gtk/gtk.h>

#include "context.h"
#include "store/duty.h"

G_BEGIN_DECLS

typedef enum {
  HD_DUTY_RECEIVE,    /* received today */
  HD_DUTY_ACCEPT,
  HD_DUTY_COMMENT,    /* sent back with comments */
  HD_DUTY_SPARE,      /* need not; asks why */
  HD_DUTY_EXTEND,     /* asks until when, and why */
  HD_DUTY_RECEIVE_ON, /* asks for the day */
  HD_DUTY_TAKE_BACK,  /* as if nothing had been noted */
  HD_DUTY_N_VERBS,
} HdDutyVerb;

/* What a button says (msgid), and the key that does the same. */
const char *hd_duty_verb_label   (HdDutyVerb  verb);
const char *hd_duty_verb_key     (HdDutyVerb  verb);
/* FALSE if the key is none; a digit begins a date and is told in @typed. */
gboolean    hd_duty_verb_of_key  (guint       key,
                                  HdDutyVerb *verb,
                                  char        typed[2]);

/* Of the duties of one cell the one that a verb is for: of months the first that is not
 * done, or the last that was noted if that is to be taken back. (nullable) */
HdDuty     *hd_duty_pick         (HdDuty    **duties,
                                  guint       n,
                                  HdDutyVerb  verb);
/* @duties: of HdDuty, copied. Dialogs ask for what has to be known first. */
void        hd_duty_do           (GtkWidget  *widget,
                                  HdContext  *context,
                                  HdDutyVerb  verb,
                                  GPtrArray  *duties,
                                  const char *typed);
/* Opens the form of what is known of a duty. */
void        hd_duty_open         (GtkWidget  *widget,
                                  HdContext  *context,
                                  HdDuty     *duty);
/* The list behind a number: duties, of which those not done are counted. */
void        hd_duty_show_list    (GtkWidget  *widget,
                                  HdContext  *context,
                                  const char *title,
                                  GPtrArray  *duties);
/* The months of a duty that is owed each month, with the same keys. */
GtkWindow  *hd_duty_show_months  (GtkWidget  *widget,
                                  HdContext  *context,
                                  HdDuty     *duty);

G_END_DECLS
