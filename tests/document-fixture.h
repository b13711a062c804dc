/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Papers that every writer is tried on, and ways to open what it wrote. */
#pragma once

#include "exchange/document.h"
#include "exchange/writer.h"

G_BEGIN_DECLS

/* Texts the tests look for. */
#define FIXTURE_SUPERIOR  "ỦY BAN NHÂN DÂN QUẬN LONG BIÊN"
#define FIXTURE_ISSUER    "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG"
/* As it is set: a line ends after the dash. */
#define FIXTURE_ISSUER_SET "HỘI ĐỒNG THI ĐUA\u00a0- KHEN THƯỞNG"
#define FIXTURE_SUBJECT   "Kết quả thực hiện công tác tuyên truyền gương điển hình tiên tiến năm 2025"
#define FIXTURE_HOSTILE   "<b>&amp;\"' ]]> =SUM(A1) \xf0\x9f\x8c\xb8 \x01\x1b Nguye\xcc\x82\xcc\x83n\xef\xbf\xbe"
#define FIXTURE_HOSTILE_CLEAN "<b>&amp;\"' ]]> =SUM(A1) \xf0\x9f\x8c\xb8  Nguyễn"

typedef struct {
  char  *folder;  /* a temporary one */
  char  *path;    /* of the file to be written in it */
  GFile *file;
} Fixture;

/* How a paragraph looks. Lengths in mm, sizes and spaces in points; @align is
 * l, c, r or b (both sides); -1 for what a format cannot tell. */
typedef struct {
  double   size;
  gboolean bold;
  gboolean italic;
  char     align;
  double   indent;
  double   after;
  double   line;    /* hundredths of single */
  double   center;  /* of its lines, from the paper's edge */
} Look;

/* Finds the paragraph that begins with @text; fails the test when it is missing. */
typedef Look (*LookFunc) (const char *text,
                          gpointer    data);

void        fixture_check_decree (LookFunc       look,
                                  gpointer       data);
void        fixture_check_rules  (double         motto,
                                  double         issuer,
                                  double         subject);

void        fixture_set_up       (Fixture       *fixture,
                                  gconstpointer  name);
void        fixture_tear_down    (Fixture       *fixture,
                                  gconstpointer  name);

HdDocument *fixture_report       (void);
HdDocument *fixture_minutes      (void);
HdDocument *fixture_list         (guint          n_rows);
HdDocument *fixture_hostile      (void);
char       *fixture_long_word    (void);

/* A list whose source fails after @n_rows rows, or cancels @cancellable. */
HdDocument *fixture_broken       (guint          n_rows,
                                  GCancellable  *cancellable);

void        fixture_check_safety (Fixture       *fixture,
                                  HdFormat       format);

G_END_DECLS
