/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The writing contest: everything of it that needs no eyes. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <sodium.h>
#include <stdio.h>
#include <string.h>
#include "contest.h"
#include "store/judge.h"

static const struct {
  const char *name;
  guint       min, max;      /* arguments after the name */
  gboolean    writes;
  CtlStatus (*run) (CtlContest *self, GError **error);
} subcommands[] = {
  { "rules", 0, 1, FALSE, ctl_contest_rules },
  { "receive", 1, 1, TRUE, ctl_contest_receive },
  { "check", 0, 0, FALSE, ctl_contest_check },
  { "accept", 0, 0, TRUE, ctl_contest_accept },
  { "city", 1, G_MAXUINT, TRUE, ctl_contest_city },
  { "duplicates", 0, 0, FALSE, ctl_contest_duplicates },
  { "masks", 0, 1, TRUE, ctl_contest_masks },
  { "code", 0, 0, TRUE, ctl_contest_code },
  { "unblind", 0, 0, TRUE, ctl_contest_unblind },
  { "conflicts", 0, 0, TRUE, ctl_contest_conflicts },
  { "assign", 0, 0, TRUE, ctl_contest_assign },
  { "pack", 0, 0, FALSE, ctl_contest_pack },
  { "read", 1, G_MAXUINT, TRUE, ctl_contest_read },
  { "scores", 0, 0, FALSE, ctl_contest_scores },
  { "load", 1, 1, TRUE, ctl_contest_load },
  { "results", 0, 0, FALSE, ctl_contest_results },
  { "third", 0, 1, TRUE, ctl_contest_third },
  { "advance", 0, 0, TRUE, ctl_contest_advance },
  { "place", 2, 2, TRUE, ctl_contest_place },
  { "award", 0, 2, TRUE, ctl_contest_award },
  { "appeal", 1, 2, TRUE, ctl_contest_appeal },
  { "units", 0, 1, TRUE, ctl_contest_units },
  { "profile", 0, 0, FALSE, ctl_contest_profile },
  { "freeze", 0, 0, TRUE, ctl_contest_freeze },
  { "verify", 0, 0, FALSE, ctl_contest_verify },
  { NULL },
};

gint64
ctl_contest_round (CtlContest *self, GError **error)
{
  g_autoptr (GPtrArray) rounds = hd_contest_rounds (self->store, self->contest, error);
  gint64 last = 0;

  if (rounds == NULL)
    return 0;
  for (guint i = 0; i < rounds->len; i++) {
    HdRecord *round = g_ptr_array_index (rounds, i);

    last = hd_record_id (round);
    if (self->call->round != NULL ? strcmp (self->call->round, hd_record_text (round, HD_CONTEST_ROUND_CODE)) == 0
                                  : strcmp (hd_record_text (round, HD_CONTEST_ROUND_STATE), "closed") != 0)
      return last;
  }
  if (self->call->round == NULL && last != 0)
    return last;
  g_set_error (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("the contest has no round “%s”"), self->call->round != NULL ? self->call->round : "");
  return 0;
}

gint64
ctl_contest_judge (CtlContest *self, GError **error)
{
  g_autoptr (GPtrArray) judges = hd_judges_of (self->store, self->contest, error);

  for (guint i = 0; judges != NULL && i < judges->len; i++)
    if (g_strcmp0 (self->call->judge, hd_record_text (g_ptr_array_index (judges, i), HD_JUDGE_FULL_NAME)) == 0)
      return hd_record_id (g_ptr_array_index (judges, i));
  if (judges != NULL)
    g_set_error (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("the panel has no judge “%s”"), self->call->judge != NULL ? self->call->judge : "");
  return 0;
}

char *
ctl_contest_passphrase (CtlContest *self, GError **error)
{
  const char *name = self->call->passphrase_file;
  char line[1024];
  FILE *file;
  char *result = NULL;

  if (name == NULL) {
    g_set_error (error, CTL_ERROR, 0, _("--%s is missing"), "passphrase-file");
    return NULL;
  }
  file = strcmp (name, "-") == 0 ? stdin : fopen (name, "r");
  if (file != NULL && fgets (line, sizeof line, file) != NULL) {
    line[strcspn (line, "\r\n")] = '\0';
    if (*line != '\0')
      result = g_strdup (line);
  }
  sodium_memzero (line, sizeof line);
  if (file != NULL && file != stdin)
    fclose (file);
  if (result == NULL)
    g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("no passphrase could be read from “%s”"), name);
  return result;
}

void
ctl_contest_forget (char *passphrase)
{
  if (passphrase != NULL)
    sodium_memzero (passphrase, strlen (passphrase));
  g_free (passphrase);
}

const char *
ctl_contest_argument (CtlContest *self, guint index)
{
  return index + 2 < self->call->arguments->len ? ctl_argument (self->call, index + 2) : NULL;
}

CtlStatus
ctl_contest (CtlCall *call, GError **error)
{
  const char *name = ctl_argument (call, 1);
  guint given = call->arguments->len - 2;
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; subcommands[i].name != NULL; i++) {
    g_autoptr (HdStore) store = NULL;
    CtlContest self = { call };

    g_string_append_printf (names, "%s%s", i == 0 ? "" : ", ", subcommands[i].name);
    if (strcmp (subcommands[i].name, name) != 0)
      continue;
    if (given < subcommands[i].min || given > subcommands[i].max) {
      g_set_error_literal (error, CTL_ERROR, 0, given < subcommands[i].min ? _("an argument is missing") : _("too many arguments"));
      return CTL_USAGE;
    }
    self.store = store = ctl_open (call, !subcommands[i].writes, error);
    if (store == NULL)
      return CTL_REFUSED;
    if (call->year != 0) {
      self.contest = hd_contest_of_year (store, call->year);
    } else {
      g_autoptr (GPtrArray) all = hd_store_get_all (store, HD_TYPE_CONTEST, error);
      gint64 year = 0;

      for (guint c = 0; all != NULL && c < all->len; c++)
        if (hd_record_int (g_ptr_array_index (all, c), HD_CONTEST_YEAR) >= year) {
          year = hd_record_int (g_ptr_array_index (all, c), HD_CONTEST_YEAR);
          self.contest = hd_record_id (g_ptr_array_index (all, c));
        }
    }
    if (self.contest == 0 && !(subcommands[i].run == ctl_contest_rules && given > 0)) {
      g_set_error_literal (error, HD_ERROR, HD_ERROR_NOT_FOUND, call->year != 0 ? _("The file has no contest of that year")
                                                                               : _("The file has no contest yet; make one with “rules new --year Y”"));
      return CTL_REFUSED;
    }
    return subcommands[i].run (&self, error);
  }
  g_set_error (error, CTL_ERROR, 0, _("there is no “contest %s”; there are: %s"), name, names->str);
  return CTL_USAGE;
}
