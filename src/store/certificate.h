/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The register of certificates: which number each subject of an issued decision got, and
 * when its certificate was printed, and printed again. */
#pragma once

#include "nomination.h"

G_BEGIN_DECLS

enum {
  HD_CERTIFICATE_NOMINATION,
  HD_CERTIFICATE_YEAR,
  HD_CERTIFICATE_NUMBER,
  HD_CERTIFICATE_ENTERED,
  HD_CERTIFICATE_ENTRY,        /* a prize of the contest: to one of its authors … */
  HD_CERTIFICATE_AUTHOR,
  HD_CERTIFICATE_PRIZE_UNIT,   /* … or to a unit */
};
#define HD_TYPE_CERTIFICATE (hd_certificate_get_type ())
G_DECLARE_FINAL_TYPE (HdCertificate, hd_certificate, HD, CERTIFICATE, HdRecord)

enum {
  HD_CERTIFICATE_PRINT_CERTIFICATE,
  HD_CERTIFICATE_PRINT_PRINTED,
  HD_CERTIFICATE_PRINT_REASON,
};
#define HD_TYPE_CERTIFICATE_PRINT (hd_certificate_print_get_type ())
G_DECLARE_FINAL_TYPE (HdCertificatePrint, hd_certificate_print, HD, CERTIFICATE_PRINT, HdRecord)

/* One subject of a decision with its certificate, if it has one. */
typedef struct {
  gint64  nomination;    /* or, where the decision gives prizes of a contest: */
  gint64  entry, author;
  gint64  prize_unit;
  gint64  certificate;   /* 0: not in the register yet */
  gint64  year, number;
  char   *full_name;
  char   *award;
  char   *printed;       /* ISO date of the last print, "" if never */
  gint64  prints;
  char   *reason;        /* of the last print, "" for the first */
} HdCertificateLine;

void       hd_certificate_line_free   (HdCertificateLine *line);
/* In the order of the annex. (transfer full) (element-type HdCertificateLine) */
GPtrArray *hd_certificates_of         (HdStore *store, gint64 decision, GError **error);

gint64     hd_certificate_next_number (HdStore *store, gint64 year);
/* Gives every subject of an issued decision that has none the next numbers of the year, in
 * the order of the annex, as one change set. *given (may be NULL) is how many. */
gboolean   hd_certificates_number     (HdStore *store, gint64 decision, guint *given, GError **error);
/* Logs that certificates were printed on a day (NULL: today). What was printed before needs
 * a reason; then none is logged without it. One change set. */
gboolean   hd_certificates_printed    (HdStore *store, const gint64 *certificates, guint n, const char *date, const char *reason, GError **error);

/* Gaps and doubles of a year's numbers, as sentences. (transfer full) (element-type utf8) */
GPtrArray *hd_certificate_problems    (HdStore *store, gint64 year, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdCertificateLine, hd_certificate_line_free)

G_END_DECLS
