/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is done before and after a year is reported: reconciled, and frozen. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include "ctl.h"
#include "exchange/reconcile.h"
#include "store/snapshot.h"

/* Verifies the newest frozen figures of the year; what is no longer what was frozen is printed. */
static CtlStatus
verify (CtlCall *call, HdStore *store, gint64 year, GError **error)
{
  gint64 snapshot = hd_snapshot_of (store, year);
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) failure = NULL;
  gboolean same;

  if (snapshot == 0) {
    g_set_error (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("The year %" PRId64 " is not frozen; “hoadepctl freeze FILE --year %" PRId64 "” freezes it"), year, year);
    return CTL_REFUSED;
  }
  same = hd_snapshot_verify (store, snapshot, problems, &failure);
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return CTL_REFUSED;
  }
  if (call->json) {
    JsonObject *object = json_object_new ();
    JsonArray *array = json_array_new ();

    for (guint i = 0; i < problems->len; i++)
      json_array_add_string_element (array, g_ptr_array_index (problems, i));
    json_object_set_int_member (object, "year", year);
    json_object_set_boolean_member (object, "same", same);
    json_object_set_array_member (object, "problems", array);
    ctl_print_object (object);
  } else {
    for (guint i = 0; i < problems->len; i++)
      ctl_print ("%s\n", (char *) g_ptr_array_index (problems, i));
  }
  return same ? CTL_DONE : CTL_REFUSED;
}

CtlStatus
ctl_freeze (CtlCall *call, GError **error)
{
  gboolean verifying = call->arguments->len > 1;
  g_autoptr (HdStore) store = NULL;
  g_autoptr (HdRecord) snapshot = NULL;
  gint64 id;

  if (verifying && !g_str_equal (ctl_argument (call, 1), "verify")) {
    g_set_error (error, CTL_ERROR, 0, _("“%s” is not a word of this command; it knows “verify”"), ctl_argument (call, 1));
    return CTL_USAGE;
  }
  store = ctl_open (call, verifying, error);
  if (store == NULL)
    return CTL_REFUSED;
  if (verifying)
    return verify (call, store, call->year, error);
  id = hd_snapshot_take (store, 0, call->year, call->date, error);
  snapshot = id == 0 ? NULL : hd_store_get (store, HD_TYPE_SNAPSHOT, id, error);
  if (snapshot == NULL)
    return CTL_REFUSED;
  if (call->json) {
    JsonObject *object = json_object_new ();

    json_object_set_int_member (object, "year", call->year);
    json_object_set_string_member (object, "day", hd_record_text (snapshot, HD_SNAPSHOT_TAKEN));
    json_object_set_string_member (object, "fingerprint", hd_record_text (snapshot, HD_SNAPSHOT_DIGEST));
    ctl_print_object (object);
  } else {
    ctl_print ("%s\n", hd_record_text (snapshot, HD_SNAPSHOT_DIGEST));
  }
  return CTL_DONE;
}

CtlStatus
ctl_reconcile (CtlCall *call, GError **error)
{
  g_autoptr (HdStore) store = ctl_open (call, TRUE, error);
  g_autoptr (GPtrArray) mismatches = store == NULL ? NULL : hd_reconcile (store, call->year, call->date, error);

  if (mismatches == NULL)
    return CTL_REFUSED;
  if (call->json) {
    g_autoptr (JsonBuilder) builder = json_builder_new ();

    json_builder_begin_array (builder);
    for (guint i = 0; i < mismatches->len; i++) {
      const HdMismatch *mismatch = g_ptr_array_index (mismatches, i);

      json_builder_begin_object (builder);
      json_builder_set_member_name (builder, "check");
      json_builder_add_string_value (builder, mismatch->check);
      json_builder_set_member_name (builder, "text");
      json_builder_add_string_value (builder, mismatch->text);
      json_builder_end_object (builder);
    }
    json_builder_end_array (builder);
    ctl_print_json (json_builder_get_root (builder));
  } else {
    for (guint i = 0; i < mismatches->len; i++)
      ctl_print ("%s\n", ((HdMismatch *) g_ptr_array_index (mismatches, i))->text);
  }
  return mismatches->len > 0 ? CTL_REFUSED : CTL_DONE;
}
