/* SPDX-License-Identifier: GPL-3.0-or-later */
/* hoadepctl run as a program, in a folder of the test's own. */
#pragma once

#include <json-glib/json-glib.h>
#include "fixture.h"

#define PLAN_26 "ke-hoach-26-2023"

typedef struct {
  char *out;
  char *err;
  int   status;
} Result;

void        result_free    (Result *result);
Result     *run_in         (Fixture *f, const char *locale, const char *const *words);
Result     *run            (Fixture *f, const char *line);
Result     *run_ok         (Fixture *f, const char *line);     /* it succeeds, and says nothing but its result */
JsonNode   *run_json       (Fixture *f, const char *line);
gboolean    is_there       (Fixture *f, const char *name);
void        set_up         (Fixture *f, gconstpointer data);   /* only the folder */
void        set_up_by      (Fixture *f, gconstpointer line);   /* with what a command line makes, run once a program */
void        set_up_council (Fixture *f, gconstpointer data);   /* with c.hoadep of Plan 26 */
char       *import_line    (const char *options);

/* Members that have to be there. */
gint64      number         (JsonObject *object, const char *key);
const char *text           (JsonObject *object, const char *key);
guint       length         (JsonObject *object, const char *key);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Result, result_free)
