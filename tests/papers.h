/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A council made by hand, with everything that papers of records are made of: members, a
 * meeting with votes, a decision with money, a dossier that was sent back. Its names hold
 * what hurts files. */
#pragma once

#include "exchange/document.h"
#include "fixture.h"

#define PAPERS_HOSTILE "Nguyễn “An” & <b>Bình</b> 'Út' \"Hai\""
/* 200 characters, of words as long as names have. */
#define PAPERS_LONG_WORD "Phụng "
#define PAPERS_SECRETS { "001199012345", "0912345678", "Số 12, ngõ 5" }

typedef struct {
  gint64 nominations[6];
  gint64 subjects[6];
  gint64 meeting;
  gint64 decision;
  gint64 revocation;
  gint64 bare;        /* a meeting without chair, date and subjects */
  gint64 bare_decision;
} Papers;

void        papers_set_up  (Fixture *f, Papers *papers);
char       *papers_long_name (void);
/* The paper of that name, of all the records it may be of. */
HdDocument *papers_build   (Fixture *f, Papers *papers, const char *id, GError **error);
