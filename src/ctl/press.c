/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include "ctl.h"
#include "exchange/press-pack.h"
#include "store/subject.h"

/* The exemplars stand behind the file; they are found as records are elsewhere. */
CtlStatus
ctl_press (CtlCall *call, GError **error)
{
  HdStoryLength length = HD_STORY_SHORT;
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GFile) folder = g_file_new_for_commandline_arg (call->output);
  g_autoptr (HdStore) store = NULL;
  g_autoptr (GArray) subjects = NULL;
  HdPressPack pack;

  if (call->length != NULL && !hd_story_length_from_nick (call->length, &length)) {
    g_set_error (error, CTL_ERROR, 0, _("--length needs one of: short, full, spoken"));
    return CTL_USAGE;
  }
  for (guint i = 1; i < call->arguments->len; i++)
    g_ptr_array_add (names, g_strdup (ctl_argument (call, i)));
  g_ptr_array_add (names, NULL);
  call->records = (char **) g_ptr_array_steal (names, NULL);
  store = ctl_open (call, TRUE, error);
  subjects = store == NULL ? NULL : ctl_choose (call, store, HD_TYPE_SUBJECT, error);
  if (subjects == NULL ||
      !hd_press_pack_write (store, (const gint64 *) subjects->data, subjects->len, length, folder, call->cancellable, &pack, error))
    return CTL_REFUSED;
  if (call->json) {
    JsonObject *object = json_object_new ();

    json_object_set_string_member (object, "folder", call->output);
    json_object_set_int_member (object, "subjects", pack.subjects);
    json_object_set_int_member (object, "photos", pack.photos);
    json_object_set_int_member (object, "damaged", pack.damaged);
    ctl_print_object (object);
  } else {
    g_autofree char *text = g_strdup_printf (_("Press pack of %u exemplars with %u photos made in %s"), pack.subjects, pack.photos, call->output);

    ctl_print ("%s\n", text);
  }
  return CTL_DONE;
}
