/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the subcommands of «hoadepctl contest» share. */
#pragma once

#include "ctl.h"

G_BEGIN_DECLS

typedef struct {
  CtlCall *call;
  HdStore *store;
  gint64   contest;   /* of --year, else the newest of the file */
} CtlContest;

/* The round that --round names by its code, else the first one that is not closed; 0 with error. */
gint64     ctl_contest_round      (CtlContest *self, GError **error);
/* Lets works go on to a round that none has got to, by the rule of the round before. */
gboolean   ctl_contest_fill_round (CtlContest *self, gint64 round, GError **error);
/* The judge that --judge names; 0 with error. */
gint64     ctl_contest_judge      (CtlContest *self, GError **error);
/* The first line of --passphrase-file («-»: of the standard input). (transfer full): to be
 * wiped by ctl_contest_forget() */
char      *ctl_contest_passphrase (CtlContest *self, GError **error);
void       ctl_contest_forget     (char *passphrase);
/* The argument after the subcommand, counted from 0; NULL if it was not given. */
const char *ctl_contest_argument  (CtlContest *self, guint index);

/* Subcommands, each in a file of its own. */
CtlStatus  ctl_contest_rules      (CtlContest *self, GError **error);
CtlStatus  ctl_contest_receive    (CtlContest *self, GError **error);
CtlStatus  ctl_contest_check      (CtlContest *self, GError **error);
CtlStatus  ctl_contest_accept     (CtlContest *self, GError **error);
CtlStatus  ctl_contest_city       (CtlContest *self, GError **error);
CtlStatus  ctl_contest_duplicates (CtlContest *self, GError **error);
CtlStatus  ctl_contest_masks      (CtlContest *self, GError **error);
CtlStatus  ctl_contest_code       (CtlContest *self, GError **error);
CtlStatus  ctl_contest_unblind    (CtlContest *self, GError **error);
CtlStatus  ctl_contest_conflicts  (CtlContest *self, GError **error);
CtlStatus  ctl_contest_assign     (CtlContest *self, GError **error);
CtlStatus  ctl_contest_pack       (CtlContest *self, GError **error);
CtlStatus  ctl_contest_read       (CtlContest *self, GError **error);
CtlStatus  ctl_contest_scores     (CtlContest *self, GError **error);
CtlStatus  ctl_contest_load       (CtlContest *self, GError **error);
CtlStatus  ctl_contest_results    (CtlContest *self, GError **error);
CtlStatus  ctl_contest_third      (CtlContest *self, GError **error);
CtlStatus  ctl_contest_advance    (CtlContest *self, GError **error);
CtlStatus  ctl_contest_place      (CtlContest *self, GError **error);
CtlStatus  ctl_contest_award      (CtlContest *self, GError **error);
CtlStatus  ctl_contest_appeal     (CtlContest *self, GError **error);
CtlStatus  ctl_contest_units      (CtlContest *self, GError **error);
CtlStatus  ctl_contest_profile    (CtlContest *self, GError **error);
CtlStatus  ctl_contest_freeze     (CtlContest *self, GError **error);
CtlStatus  ctl_contest_verify     (CtlContest *self, GError **error);

G_END_DECLS
