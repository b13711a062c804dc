/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The small windows of the room of decisions. Each does one thing as one step that can
 * be undone, and says so. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

/* Chooses dossiers that are ready and adds them to a draft. */
void hd_decision_add_show     (GtkWidget *widget,
                               HdContext *context,
                               gint64     decision);
/* Money and gift of one subject. */
void hd_decision_money_show   (GtkWidget *widget,
                               HdContext *context,
                               gint64     nomination);
/* Says what issuing does, and does it. */
void hd_decision_issue_show   (GtkWidget *widget,
                               HdContext *context,
                               gint64     decision);
/* Chooses whose award a new decision takes back, with its ground. */
void hd_decision_revoke_show  (GtkWidget *widget,
                               HdContext *context,
                               gint64     decision);
/* What each unit gets by a decision. */
void hd_decision_units_show   (GtkWidget *widget,
                               HdContext *context,
                               gint64     decision);
/* Drafts out of what is ready, one for each award and meeting. */
void hd_decision_propose_show (GtkWidget *widget,
                               HdContext *context);
/* The money for awards in the year worked on, and whose series the numbers are of. */
void hd_decision_budget_show  (GtkWidget *widget,
                               HdContext *context);
/* What waits for the answer of the level above. */
void hd_decision_above_show   (GtkWidget *widget,
                               HdContext *context);

G_END_DECLS
