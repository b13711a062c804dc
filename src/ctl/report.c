/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "ctl.h"
#include "exchange/report.h"
#include "exchange/writer.h"

/* The report of that name; the names there are belong to the message. */
static const HdReport *
find_report (const char *name, GError **error)
{
  /* "annual-report" is the annual report. */
  g_autofree char *short_name = g_str_has_suffix (name, "-report") ? g_strndup (name, strlen (name) - strlen ("-report")) : g_strdup (name);
  const HdReport *report = hd_report_lookup (short_name);
  g_autofree char *names = hd_report_names ();

  if (report == NULL)
    g_set_error (error, CTL_ERROR, 0, _("there is no report “%s”; there are: %s"), name, names);
  return report;
}

/* The format asked for, else that of the file's name. */
static gboolean
find_format (CtlCall *call, const HdReport *report, GFile *file, HdFormat *format, GError **error)
{
  if (call->format != NULL ? !hd_format_from_nick (call->format, format) : !hd_format_from_file (file, format)) {
    g_set_error_literal (error, CTL_ERROR, 0, _("--format needs one of: docx, odt, pdf, xlsx, csv"));
    return FALSE;
  }
  if (!(report->formats & (1u << *format))) {
    g_set_error (error, CTL_ERROR, 0, _("the report “%s” is not written as %s"), report->id, hd_format_nick (*format));
    return FALSE;
  }
  return TRUE;
}

/* Of the records that the call names, or of its year. */
static HdDocument *
build_report (CtlCall *call, HdStore *store, const HdReport *report, GError **error)
{
  g_autoptr (GArray) records = NULL;

  if (report->of == NULL)
    return hd_report_build (store, report->id, call->year, NULL, error);
  records = ctl_choose (call, store, hd_record_type_of_table (report->of), error);
  if (records == NULL)
    return NULL;
  return hd_report_build_of (store, report->id, (const gint64 *) records->data, records->len, call->year, NULL, error);
}

CtlStatus
ctl_report (CtlCall *call, GError **error)
{
  const HdReport *report = find_report (ctl_argument (call, 1), error);
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (call->output);
  g_autoptr (HdStore) store = NULL;
  g_autoptr (HdDocument) document = NULL;
  HdFormat format;

  if (report == NULL || !find_format (call, report, file, &format, error))
    return CTL_USAGE;
  if (report->of == NULL && call->year == 0) {
    g_set_error (error, CTL_ERROR, 0, _("--%s is missing"), "year");
    return CTL_USAGE;
  }
  if (report->of == NULL && (call->records != NULL || call->where != NULL || call->search != NULL)) {
    g_set_error (error, CTL_ERROR, 0, _("the report “%s” is of a year, not of records"), report->id);
    return CTL_USAGE;
  }
  store = ctl_open (call, TRUE, error);
  document = store == NULL ? NULL : build_report (call, store, report, error);
  if (document == NULL || !hd_write (document, format, file, call->cancellable, ctl_progress, (gpointer) _("Report"), error))
    return CTL_REFUSED;
  if (call->json) {
    JsonObject *object = json_object_new ();

    json_object_set_string_member (object, "file", call->output);
    json_object_set_string_member (object, "report", report->id);
    json_object_set_string_member (object, "format", hd_format_nick (format));
    json_object_set_int_member (object, "year", call->year);
    ctl_print_object (object);
  }
  return CTL_DONE;
}
