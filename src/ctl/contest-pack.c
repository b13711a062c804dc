/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Packs for judges. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include "contest.h"
#include "exchange/judge-pack.h"

static void
show_progress (gint64 done, gint64 total, gpointer data)
{
  ctl_progress (done, total, (gpointer) _("Packs"));
}

CtlStatus
ctl_contest_pack (CtlContest *self, GError **error)
{
  gint64 round = ctl_contest_round (self, error), judge = 0;
  g_autoptr (GFile) folder = NULL;
  g_autoptr (GPtrArray) packs = NULL;
  g_autoptr (JsonArray) array = json_array_new ();

  if (self->call->output == NULL) {
    g_set_error (error, CTL_ERROR, 0, _("--%s is missing"), "output");
    return CTL_USAGE;
  }
  if (round == 0 || (self->call->judge != NULL && (judge = ctl_contest_judge (self, error)) == 0))
    return CTL_REFUSED;
  folder = g_file_new_for_commandline_arg (self->call->output);
  packs = hd_judge_packs_write (self->store, round, &judge, judge != 0, folder, self->call->cancellable, show_progress, NULL, error);
  ctl_progress_end ();
  if (packs == NULL)
    return CTL_REFUSED;
  for (guint i = 0; i < packs->len; i++) {
    HdJudgePack *pack = g_ptr_array_index (packs, i);
    JsonObject *object = json_object_new ();

    json_object_set_string_member (object, "judge", pack->full_name);
    json_object_set_string_member (object, "folder", pack->folder);
    json_object_set_int_member (object, "works", pack->works);
    json_array_add_object_element (array, object);
    if (!self->call->json)
      ctl_print ("%s\t%u\t%s\n", pack->full_name, pack->works, pack->folder);
  }
  if (self->call->json) {
    JsonNode *node = json_node_new (JSON_NODE_ARRAY);

    json_node_set_array (node, array);
    ctl_print_json (node);
  }
  return CTL_DONE;
}
