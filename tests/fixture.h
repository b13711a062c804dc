/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An empty council file in a folder of its own, gone after the test. */
#pragma once

#include "store/store.h"

typedef struct {
  char    *folder;
  char    *path;
  HdStore *store;
  gint64   unit;     /* “Phường Bồ Đề” after fixture_set_up_unit() */
} Fixture;

void      fixture_set_up    (Fixture *f, gconstpointer data);
void      fixture_set_up_unit (Fixture *f, gconstpointer data);
/* What takes long to put into a file is put in by the first test of a program that asks for it by
 * this name; each has a copy of its own. */
void      fixture_set_up_made (Fixture *f, const char *name, void (*make) (Fixture *f, const char *name));
void      fixture_tear_down (Fixture *f, gconstpointer data);
HdRecord *fixture_unit      (const char *name);
HdRecord *fixture_nomination (Fixture *f, const char *name, const char *birth, const char *deed);   /* of 2024 */
gint64    fixture_save      (Fixture *f, HdRecord *record);      /* takes the record */
HdRecord *fixture_find      (Fixture *f, GType type, const char *field, const char *text);

/* The rows of a table of cases below tests/data: tab-separated, # begins a comment. */
GPtrArray *fixture_cases    (const char *name, guint n_columns);
