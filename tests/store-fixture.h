/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A council file of its own for each test, in a folder that goes with it. */
#pragma once

#include "store/nomination.h"
#include "store/store.h"
#include "store/unit.h"

typedef struct {
  char    *folder;
  char    *path;
  HdStore *store;
  gint64   unit;     /* "Phường Bồ Đề" */
} Fixture;

void      fixture_set_up    (Fixture *f, gconstpointer data);
void      fixture_tear_down (Fixture *f, gconstpointer data);
HdRecord *fixture_unit      (const char *name);
HdRecord *fixture_nomination (Fixture *f, const char *name, const char *birth, const char *deed);
gint64    fixture_save      (Fixture *f, HdRecord *record);   /* takes the record */
