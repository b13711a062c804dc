/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "check-list.h"
#include "exchange/judge-pack.h"
#include "feedback.h"
#include "job.h"
#include "pack-button.h"
#include "score-dialog.h"

struct _HdPackButton
{
  AdwBin     parent_instance;

  HdContext *context;   /* (owned) (nullable) */
  gint64     round;     /* 0: none */
};

G_DEFINE_FINAL_TYPE (HdPackButton, hd_pack_button, ADW_TYPE_BIN)

/* What the worker makes. */
typedef struct {
  gint64     round;
  GArray    *judges;    /* (owned) of gint64 */
  GFile     *folder;    /* (owned) */
  GPtrArray *packs;     /* (owned) (nullable) of HdJudgePack */
} Making;

static void
making_free (gpointer data)
{
  Making *making = data;

  g_array_unref (making->judges);
  g_object_unref (making->folder);
  g_clear_pointer (&making->packs, g_ptr_array_unref);
  g_free (making);
}

static gboolean
make_in_thread (HdJob         *job,
                HdStore       *store,
                GCancellable  *cancellable,
                gpointer       data,
                GError       **error)
{
  Making *making = data;

  making->packs = hd_judge_packs_write (store, making->round, (gint64 *) making->judges->data, making->judges->len, making->folder,
                                        cancellable, hd_job_progress, job, error);
  return making->packs != NULL;
}

static void
open_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  gtk_show_uri (hd_feedback_window (widget), g_variant_get_string (parameter, NULL), GDK_CURRENT_TIME);
}

static void
made_cb (GtkWidget    *widget,
         gpointer      data,
         const GError *error)
{
  Making *making = data;
  g_autofree char *where = NULL, *text = NULL, *uri = NULL;

  if (g_error_matches (error, HD_ERROR, HD_ERROR_CANCELLED))
    return;
  if (error != NULL) {
    hd_feedback_error (widget, _("No Pack Was Made"), error);
    return;
  }
  where = g_file_get_parse_name (making->folder);
  uri = g_file_get_uri (making->folder);
  text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u pack made in %s", "%u packs made in %s", making->packs->len), making->packs->len, where);
  hd_feedback_toast_action (widget, text, _("_Open Folder"), "packs.open", g_variant_new_string (uri));
}

static void
folder_chosen_cb (GtkFileChooserNative *chooser,
                  int                   response,
                  HdPackButton         *self)
{
  g_autoptr (GFile) folder = NULL;

  if (response == GTK_RESPONSE_ACCEPT && (folder = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser))) != NULL)
    hd_pack_button_make (self, g_object_get_data (G_OBJECT (chooser), "judges"), folder);
  g_object_unref (chooser);
}

/* The judges are chosen: where to? */
static gboolean
judges_chosen (HdCheckList  *list,
               GArray       *judges,
               gpointer      data,
               GError      **error)
{
  HdPackButton *self = data;
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (_("Folder for the Packs"), hd_feedback_window (GTK_WIDGET (self)),
                                                               GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER, _("_Make Packs"), _("_Cancel"));

  g_object_set_data_full (G_OBJECT (chooser), "judges", g_array_ref (judges), (GDestroyNotify) g_array_unref);
  g_signal_connect_object (chooser, "response", G_CALLBACK (folder_chosen_cb), self, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
  return TRUE;
}

/* Who has something to read, ticked where something is still to be handed in. */
static void
make_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdPackButton *self = HD_PACK_BUTTON (widget);
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) progress = hd_round_progress (hd_context_store (self->context), self->round, &error);
  HdCheckList *list;

  if (progress == NULL) {
    hd_feedback_error (widget, _("The judges could not be listed"), error);
    return;
  }
  list = hd_check_list_new (widget, _("Packs for Judges"), _("Choose _Folder…"),
                            _("No work is assigned to a judge in this round yet. Assign the works first."),
                            judges_chosen, g_object_ref (self), g_object_unref);
  hd_check_list_set_hint (list, _("Each judge gets a folder with the works to read, a workbook and sheets of paper to mark on, and a file of this "
                                  "program: by codes only, and searched for whatever tells an author."));
  for (guint i = 0; i < progress->len; i++) {
    const HdMarkingProgress *p = &g_array_index (progress, HdMarkingProgress, i);
    g_autofree char *words = g_strdup_printf (_("%u works, %u handed in"), p->assigned, p->submitted);

    if (p->assigned > 0)
      hd_check_list_add (list, p->judge, hd_context_name (self->context, "judge", p->judge), words, NULL, 0, p->submitted < p->assigned);
  }
  hd_check_list_show (list);
}

static void
files_chosen_cb (GtkFileChooserNative *chooser,
                 int                   response,
                 HdPackButton         *self)
{
  g_autoptr (GListModel) files = NULL;

  if (response == GTK_RESPONSE_ACCEPT) {
    files = gtk_file_chooser_get_files (GTK_FILE_CHOOSER (chooser));
    hd_score_dialog_show (GTK_WIDGET (self), self->context, self->round, files);
  }
  g_object_unref (chooser);
}

static void
read_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  static const char *const suffixes[] = { "xlsx", "ods", "xls", "csv", "hoadep" };
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (_("Take In Score Sheets"), hd_feedback_window (widget),
                                                               GTK_FILE_CHOOSER_ACTION_OPEN, NULL, _("_Cancel"));
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _("Workbooks and files of judges"));
  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    gtk_file_filter_add_suffix (filter, suffixes[i]);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), filter);
  gtk_file_chooser_set_select_multiple (GTK_FILE_CHOOSER (chooser), TRUE);
  g_signal_connect_object (chooser, "response", G_CALLBACK (files_chosen_cb), widget, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static void
hd_pack_button_dispose (GObject *object)
{
  g_clear_object (&HD_PACK_BUTTON (object)->context);
  G_OBJECT_CLASS (hd_pack_button_parent_class)->dispose (object);
}

static void
hd_pack_button_class_init (HdPackButtonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_pack_button_dispose;
  gtk_widget_class_install_action (widget_class, "packs.make", NULL, make_action);
  gtk_widget_class_install_action (widget_class, "packs.read", NULL, read_action);
  gtk_widget_class_install_action (widget_class, "packs.open", "s", open_action);
}

static void
hd_pack_button_init (HdPackButton *self)
{
  GtkMenuButton *button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  g_autoptr (GMenu) menu = g_menu_new ();

  g_menu_append (menu, _("Make Packs for _Judges…"), "packs.make");
  g_menu_append (menu, _("_Take In Score Sheets…"), "packs.read");
  gtk_menu_button_set_label (button, _("Judge Pac_ks"));
  gtk_menu_button_set_use_underline (button, TRUE);
  gtk_menu_button_set_always_show_arrow (button, TRUE);
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
  gtk_widget_set_tooltip_text (GTK_WIDGET (button), _("What judges take home, and what they bring back"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Judge packs"), -1);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (button));
  gtk_widget_set_sensitive (GTK_WIDGET (self), FALSE);
}

void
hd_pack_button_show (HdPackButton *self,
                     HdContext    *context,
                     gint64        round)
{
  g_set_object (&self->context, context);
  self->round = round;
  gtk_widget_set_sensitive (GTK_WIDGET (self), round != 0);
}

void
hd_pack_button_make (HdPackButton *self,
                     GArray       *judges,
                     GFile        *folder)
{
  Making *making = g_new0 (Making, 1);

  making->round = self->round;
  making->judges = g_array_ref (judges);
  making->folder = g_object_ref (folder);
  hd_job_run (GTK_WIDGET (self), self->context, _("Making packs for judges"), 0, make_in_thread, made_cb, making, making_free);
}
