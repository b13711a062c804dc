/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "children.h"
#include "ladder.h"
#include "store/award.h"
#include "store/exemplar.h"

struct _HdLadder
{
  AdwBin      parent_instance;

  /* Template widgets */
  GtkWidget  *group;
  GtkListBox *list;
  GtkWidget  *empty;
};

G_DEFINE_FINAL_TYPE (HdLadder, hd_ladder, ADW_TYPE_BIN)

/* What is said of a rung: when it was won, or what is missing. (transfer full) */
static char *
describe (HdRung   *rung,
          gboolean  aimed)
{
  GString *text = g_string_new (NULL);

  if (rung->held)
    g_string_append (text, *rung->detail != '\0' ? rung->detail : _("held"));
  else if (rung->next)
    g_string_append (text, aimed ? _("The next rung, and the title aimed at") : _("The next rung"));
  else if (aimed)
    g_string_append (text, _("The title aimed at"));
  for (guint i = 0; i < rung->missing->len; i++)
    g_string_append_printf (text, "\n• %s", (const char *) g_ptr_array_index (rung->missing, i));
  if (!rung->held && (rung->next || aimed) && rung->missing->len == 0)
    g_string_append_printf (text, "\n%s", _("No condition of the catalogue is missing"));
  return g_string_free (text, FALSE);
}

static void
add_row (HdLadder *self,
         HdRung   *rung,
         gboolean  aimed)
{
  g_autofree char *subtitle = describe (rung, aimed);
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), hd_record_text (rung->form, HD_AWARD_FORM_NAME));
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 3);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_icon_name (ADW_ACTION_ROW (row), rung->held ? "emblem-ok-symbolic" : rung->next ? "go-up-symbolic"
                                                      : aimed ? "starred-symbolic" : "non-starred-symbolic");
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_list_box_append (self->list, row);
}

static void
hd_ladder_class_init (HdLadderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/ladder.ui");
  gtk_widget_class_bind_template_child (widget_class, HdLadder, group);
  gtk_widget_class_bind_template_child (widget_class, HdLadder, list);
  gtk_widget_class_bind_template_child (widget_class, HdLadder, empty);
}

static void
hd_ladder_init (HdLadder *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
hd_ladder_show (HdLadder  *self,
                HdContext *context,
                gint64     subject)
{
  HdStore *store = hd_context_store (context);
  g_autoptr (HdRecord) record = subject != 0 ? hd_store_get (store, HD_TYPE_SUBJECT, subject, NULL) : NULL;
  g_autoptr (GPtrArray) rungs = record != NULL ? hd_exemplar_ladder (store, subject, NULL) : NULL;

  hd_children_remove (self->list);
  /* The highest rung on top, as on a ladder. */
  for (guint i = rungs != NULL ? rungs->len : 0; i > 0; i--) {
    HdRung *rung = g_ptr_array_index (rungs, i - 1);

    add_row (self, rung, hd_record_id (rung->form) == hd_record_int (record, HD_SUBJECT_TARGET_FORM));
  }
  gtk_widget_set_visible (GTK_WIDGET (self->list), rungs != NULL && rungs->len > 0);
  gtk_widget_set_visible (self->empty, rungs == NULL || rungs->len == 0);
  gtk_widget_set_sensitive (self->group, record != NULL);
}
