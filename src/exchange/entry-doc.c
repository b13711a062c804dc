/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Word's .doc, by a converter that this computer has: the format is large, and old files
 * are few. The converter is started without a shell, and stopped when it takes too long. */
#include "config.h"
#include <gio/gunixinputstream.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <poll.h>
#include <string.h>
#include "entry-text.h"
#include "store/error.h"

#define WAIT_SECONDS 20
#define OFFICE_SECONDS 90

/* What it prints, at most so much for at most so long. (transfer full) (nullable) */
static char *
run (const char *const *arguments, guint seconds, GCancellable *cancellable)
{
  g_autoptr (GSubprocess) process = g_subprocess_newv (arguments, G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_SILENCE, NULL);
  GInputStream *stream = process == NULL ? NULL : g_subprocess_get_stdout_pipe (process);
  g_autoptr (GByteArray) out = g_byte_array_new ();
  gint64 end = g_get_monotonic_time () + seconds * G_USEC_PER_SEC;
  gssize n = 1;

  if (stream == NULL)
    return NULL;
  while (n > 0 && out->len <= HD_ENTRY_MAX_TEXT && g_get_monotonic_time () < end && !g_cancellable_is_cancelled (cancellable)) {
    struct pollfd poll_fd = { g_unix_input_stream_get_fd (G_UNIX_INPUT_STREAM (stream)), POLLIN, 0 };
    guint8 chunk[16384];

    if (poll (&poll_fd, 1, 100) == 0)
      continue;
    n = g_input_stream_read (stream, chunk, sizeof chunk, NULL, NULL);
    if (n > 0)
      g_byte_array_append (out, chunk, n);
  }
  if (n != 0) {
    g_subprocess_force_exit (process);
    g_subprocess_wait (process, NULL, NULL);
    return NULL;
  }
  /* It has closed its output; what it may still do is not waited for. */
  if (!g_subprocess_wait_check (process, NULL, NULL))
    return NULL;
  g_byte_array_append (out, (const guint8 *) "", 1);
  return g_strdup ((const char *) out->data);
}

static char *
run_office (const char *program, const char *path, GCancellable *cancellable)
{
  g_autofree char *folder = g_dir_make_tmp ("hoadep-XXXXXX", NULL);
  g_autofree char *source = g_build_filename (folder, "entry.doc", NULL), *target = g_build_filename (folder, "entry.txt", NULL);
  g_autofree char *profile = g_strdup_printf ("-env:UserInstallation=file://%s/profile", folder);
  const char *arguments[] = { program, "--headless", "--norestore", profile, "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder, source, NULL };
  g_autoptr (GFile) from = g_file_new_for_path (path), to = g_file_new_for_path (source), made = g_file_new_for_path (folder);
  g_autofree char *printed = NULL;
  g_autofree char *text = NULL;
  const char *remove[] = { "rm", "-r", "-f", "--", folder, NULL };

  /* A name of the sender's is kept out of the arguments. */
  if (g_file_copy (from, to, G_FILE_COPY_NONE, cancellable, NULL, NULL, NULL))
    printed = run (arguments, OFFICE_SECONDS, cancellable);
  if (printed != NULL)
    g_file_get_contents (target, &text, NULL, NULL);
  g_free (run (remove, WAIT_SECONDS, NULL));
  return g_steal_pointer (&text);
}

char *
hd_entry_read_doc (const char *path, GCancellable *cancellable, GError **error)
{
  static const struct { const char *name; const char *arguments[4]; } converters[] = {
    { "antiword", { "-m", "UTF-8.txt", "-w", "0" } },
    { "catdoc", { "-d", "utf-8", "-w" } },
  };
  g_autofree char *office = NULL;
  gboolean tried = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (converters); i++) {
    g_autofree char *program = g_find_program_in_path (converters[i].name);
    g_autoptr (GPtrArray) arguments = g_ptr_array_new ();
    g_autofree char *text = NULL;

    if (program == NULL)
      continue;
    tried = TRUE;
    g_ptr_array_add (arguments, program);
    for (guint k = 0; k < G_N_ELEMENTS (converters[i].arguments) && converters[i].arguments[k] != NULL; k++)
      g_ptr_array_add (arguments, (gpointer) converters[i].arguments[k]);
    g_ptr_array_add (arguments, (gpointer) path);
    g_ptr_array_add (arguments, NULL);
    text = run ((const char *const *) arguments->pdata, WAIT_SECONDS, cancellable);
    if (text != NULL && *text != '\0') {
      g_autofree char *valid = hd_text_decode (text, -1);

      return hd_text_repair (valid, hd_text_detect_encoding (valid, NULL), NULL);
    }
  }
  office = g_find_program_in_path ("soffice");
  if (office != NULL) {
    g_autofree char *text = run_office (office, path, cancellable);

    tried = TRUE;
    if (text != NULL)
      return hd_text_decode (text, -1);
  }
  if (g_cancellable_is_cancelled (cancellable))
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CANCELLED, _("Stopped"));
  else if (tried)
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CORRUPT, _("The file is damaged or was not sent whole; ask the sender for it again"));
  else
    g_set_error_literal (error, HD_ERROR, HD_ERROR_FAILED,
                         _("This computer has no converter for .doc (antiword, catdoc or LibreOffice). Save the entry as .docx, or install one"));
  return NULL;
}
