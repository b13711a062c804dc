/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Moving dossiers along their chains: what is meant, what would become of each, and the
 * move itself. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>
#include "ctl.h"
#include "store/dossier.h"
#include "store/text.h"

/* The code of a step that was given by its code or its name. (transfer full) */
static char *
find_step (HdStore *store, const char *given, GError **error)
{
  g_autoptr (GPtrArray) steps = hd_store_get_all (store, HD_TYPE_CHAIN_STEP, error);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GString) codes = g_string_new (NULL);
  g_autofree char *key = hd_text_fold (given);

  if (steps == NULL)
    return NULL;
  for (guint i = 0; i < steps->len; i++) {
    HdRecord *step = g_ptr_array_index (steps, i);
    const char *code = hd_record_text (step, HD_CHAIN_STEP_CODE);
    g_autofree char *name = hd_text_fold (hd_record_text (step, HD_CHAIN_STEP_NAME));

    if (strcmp (code, given) == 0 || strcmp (name, key) == 0)
      return g_strdup (code);
    if (g_hash_table_add (seen, (gpointer) code))
      g_string_append_printf (codes, "%s%s", codes->len == 0 ? "" : ", ", code);
  }
  g_set_error (error, CTL_ERROR, 0, _("there is no step “%s”; there are: %s"), given, codes->str);
  return NULL;
}

static void
print_json (CtlCall *call, const char *step, GPtrArray *previews, guint moved)
{
  JsonObject *root = json_object_new ();
  JsonArray *dossiers = json_array_new ();

  json_object_set_string_member (root, "step", step);
  json_object_set_boolean_member (root, "dry_run", call->dry_run);
  json_object_set_int_member (root, "meant", previews->len);
  json_object_set_int_member (root, "moved", moved);
  for (guint i = 0; i < previews->len; i++) {
    const HdMovePreview *preview = g_ptr_array_index (previews, i);
    JsonObject *item = json_object_new ();

    json_object_set_string_member (item, "full_name", preview->full_name);
    json_object_set_string_member (item, "from", preview->from);
    json_object_set_string_member (item, "to", preview->to);
    if (preview->refusal == NULL)
      json_object_set_null_member (item, "refusal");
    else
      json_object_set_string_member (item, "refusal", preview->refusal);
    json_array_add_object_element (dossiers, item);
  }
  json_object_set_array_member (root, "dossiers", dossiers);
  ctl_print_object (root);
}

static void
print_text (CtlCall *call, GPtrArray *previews, guint n_refused, guint moved)
{
  for (guint i = 0; i < previews->len; i++) {
    const HdMovePreview *preview = g_ptr_array_index (previews, i);

    if (preview->refusal == NULL)
      ctl_print ("%s\t%s\t%s\n", preview->full_name, preview->from, preview->to);
    else
      ctl_print (_("%s\t%s\trefused: %s\n"), preview->full_name, preview->from, preview->refusal);
  }
  if (call->dry_run)
    ctl_print (_("%u would be moved, %u refused\n"), previews->len - n_refused, n_refused);
  else
    ctl_print (_("%u moved, %u refused\n"), moved, n_refused);
}

CtlStatus
ctl_move (CtlCall *call, GError **error)
{
  g_autofree char *step = NULL;
  g_autoptr (HdStore) store = NULL;
  g_autoptr (GArray) ids = NULL;
  g_autoptr (GPtrArray) previews = NULL;
  HdMoveFacts facts = {
    .number = call->number, .signer = call->signer, .date = call->date, .deadline = call->deadline, .reason = call->reason, .note = call->note,
    .override = call->override,
  };
  guint n_refused = 0, moved = 0;

  store = ctl_open (call, call->dry_run, error);
  if (store == NULL || (step = find_step (store, ctl_argument (call, 1), error)) == NULL ||
      (ids = ctl_choose (call, store, HD_TYPE_NOMINATION, error)) == NULL)
    return CTL_REFUSED;
  previews = hd_dossiers_preview (store, (const gint64 *) ids->data, ids->len, step, &facts, error);
  if (previews == NULL)
    return CTL_REFUSED;
  for (guint i = 0; i < previews->len; i++)
    n_refused += ((HdMovePreview *) g_ptr_array_index (previews, i))->refusal != NULL;
  /* Without leave to pass over those who cannot, nobody moves; who and why is said. */
  if (!call->dry_run && (n_refused == 0 || call->skip_refused) &&
      !hd_dossiers_move (store, (const gint64 *) ids->data, ids->len, step, &facts, call->skip_refused, &moved, error))
    return CTL_REFUSED;
  if (call->json)
    print_json (call, step, previews, moved);
  else
    print_text (call, previews, n_refused, moved);
  if (n_refused == 0 || call->skip_refused)
    return CTL_DONE;
  if (!call->dry_run)
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("%u of %u dossiers were refused, so none was moved; --skip-refused moves the others"),
                 n_refused, previews->len);
  return CTL_REFUSED;
}
