/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "result-part.h"
#include "store/text.h"

typedef struct {
  const HdResultView *view;   /* borrowed: of the page */
} HdResultPartPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (HdResultPart, hd_result_part, HD_TYPE_DOSSIER_TAB)

static void
hd_result_part_class_init (HdResultPartClass *klass)
{
}

static void
hd_result_part_init (HdResultPart *self)
{
}

void
hd_result_part_show (HdResultPart       *self,
                     const HdResultView *view)
{
  HdResultPartPrivate *priv = hd_result_part_get_instance_private (self);

  priv->view = view;
  hd_dossier_tab_refill (HD_DOSSIER_TAB (self), view->results != NULL);
}

const HdResultView *
hd_result_part_view (HdResultPart *self)
{
  HdResultPartPrivate *priv = hd_result_part_get_instance_private (self);

  return priv->view;
}

HdResult *
hd_result_view_find (const HdResultView *view,
                     gint64              work)
{
  for (guint i = 0; view->results != NULL && i < view->results->results->len; i++) {
    HdResult *result = g_ptr_array_index (view->results->results, i);

    if (result->work == work)
      return result;
  }
  return NULL;
}

const char *
hd_result_view_judge (const HdResultView *view,
                      gint64              judge)
{
  return judge != 0 ? hd_context_name (view->context, "judge", judge) : _("the panel together");
}

char *
hd_result_view_marks (const HdResultView *view,
                      const HdResult     *result,
                      gboolean            with_names)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < result->marks->len; i++) {
    const HdResultMark *mark = &g_array_index (result->marks, HdResultMark, i);
    g_autofree char *points = hd_number_format_hundredths (mark->total);

    g_string_append (text, i > 0 ? " · " : "");
    if (with_names)
      g_string_append_printf (text, "%s ", hd_result_view_judge (view, mark->judge));
    /* A mark that does not count is still shown, and marked without colour. */
    g_string_append_printf (text, mark->counts ? "%s" : "(%s)", points);
  }
  for (guint i = result->received; i < result->expected; i++)
    g_string_append_printf (text, "%s…", text->len > 0 ? " · " : "");
  return g_string_free (text, FALSE);
}
