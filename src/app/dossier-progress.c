/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The way of a dossier: what can be done with it now, where it stands, and what was done. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "chain-picture.h"
#include "dossier-compare.h"
#include "dossier-tab.h"
#include "feedback.h"
#include "icon-button.h"
#include "move-dialog.h"
#include "store/dossier.h"
#include "store/text.h"

#define HD_TYPE_DOSSIER_PROGRESS (hd_dossier_progress_get_type ())
G_DECLARE_FINAL_TYPE (HdDossierProgress, hd_dossier_progress, HD, DOSSIER_PROGRESS, HdDossierTab)

struct _HdDossierProgress
{
  HdDossierTab parent_instance;
};

G_DEFINE_FINAL_TYPE (HdDossierProgress, hd_dossier_progress, HD_TYPE_DOSSIER_TAB)

/* Why a move is refused whatever is told with it; NULL if it is not. (transfer full) */
static char *
refusal_of (HdDossierTab *tab,
            HdRecord     *move)
{
  g_autofree char *today = hd_date_today ();
  /* All that a person will be asked for counts as told. */
  HdMoveFacts facts = { .date = today, .number = "–", .signer = "–", .reason = "other", .note = "–", .deadline = today };
  g_autoptr (GError) error = NULL;

  if (hd_dossier_may_move (hd_dossier_tab_store (tab), hd_dossier_tab_record (tab), hd_record_text (move, HD_CHAIN_MOVE_TO_STEP), &facts, &error))
    return NULL;
  return g_strdup (error->message);
}

static void
add_moves (HdDossierTab *tab)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) moves = hd_dossier_moves (hd_dossier_tab_store (tab), hd_dossier_tab_record (tab), &error);
  GtkWidget *group;

  if (moves == NULL) {
    hd_dossier_tab_group (tab, _("What Can Be Done"), error->message);
    return;
  }
  group = hd_dossier_tab_group (tab, _("What Can Be Done"), moves->len == 0 ? _("The dossier is at the end of its way.") : NULL);
  for (guint i = 0; i < moves->len; i++) {
    HdRecord *move = g_ptr_array_index (moves, i);
    const char *to_step = hd_record_text (move, HD_CHAIN_MOVE_TO_STEP);
    g_autofree char *refusal = refusal_of (tab, move);
    g_autofree char *name = g_strdup_printf ("move-%s", to_step);
    GtkWidget *row = hd_dossier_row_new (name, refusal != NULL ? "dialog-warning-symbolic" : "go-next-symbolic",
                                         hd_record_text (move, HD_CHAIN_MOVE_LABEL), refusal);

    hd_dossier_row_activates (row, "progress.move", g_variant_new_string (to_step));
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  }
}

/* What was told with a move, in one text. (transfer full) */
static char *
describe (HdDossierTab   *tab,
          HdDossierStage *stage)
{
  static const guint told[] = { HD_DOSSIER_MOVE_NUMBER, HD_DOSSIER_MOVE_SIGNER, HD_DOSSIER_MOVE_REASON, HD_DOSSIER_MOVE_NOTE };
  g_autofree char *day = hd_date_format (hd_record_text (stage->move, HD_DOSSIER_MOVE_MOVED));
  g_autofree char *deadline = hd_date_format (hd_record_text (stage->move, HD_DOSSIER_MOVE_DEADLINE));
  GString *text = g_string_new (day);

  if (stage->days >= 0)
    g_string_append_printf (text, g_dngettext (GETTEXT_PACKAGE, " · after %u working day", " · after %u working days", stage->days), (guint) stage->days);
  for (guint i = 0; i < G_N_ELEMENTS (told); i++) {
    g_autofree char *value = hd_context_display (hd_dossier_tab_context (tab), stage->move, told[i]);

    if (*value != '\0')
      g_string_append_printf (text, " · %s", value);
  }
  if (*deadline != '\0') {
    g_string_append (text, " · ");
    g_string_append_printf (text, _("until %s"), deadline);
  }
  return g_string_free (text, FALSE);
}

static void
add_way (HdDossierTab *tab)
{
  g_autoptr (GPtrArray) way = hd_dossier_way (hd_dossier_tab_store (tab), hd_dossier_tab_record (tab), NULL);
  GtkWidget *group;

  if (way == NULL || way->len == 0)
    return;
  group = hd_dossier_tab_group (tab, _("What Was Done"), NULL);
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (group),
                                           hd_icon_button_new ("edit-find-replace-symbolic", _("Compare what was handed in"), "progress.compare", NULL));
  for (guint i = 0; i < way->len; i++) {
    HdDossierStage *stage = g_ptr_array_index (way, i);
    g_autofree char *title = g_strdup_printf ("%s → %s", stage->from, stage->to);
    g_autofree char *text = describe (tab, stage);

    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), hd_dossier_row_new (NULL, NULL, title, text));
  }
}

static void
hd_dossier_progress_fill (HdDossierTab *tab)
{
  HdRecord *record = HD_RECORD (hd_dossier_tab_record (tab));
  gint64 chain = hd_record_int (record, HD_NOMINATION_CHAIN);
  g_autofree char *name = chain != 0 ? hd_store_label (hd_dossier_tab_store (tab), "chain", chain) : g_strdup ("");
  GtkWidget *group;

  add_moves (tab);
  group = hd_dossier_tab_group (tab, _("Where It Stands"), *name != '\0' ? name : _("It is on no chain yet: its first move puts it on the one in force."));
  if (chain != 0)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), hd_chain_picture_new (hd_dossier_tab_context (tab), chain, HD_NOMINATION (record)));
  add_way (tab);
}

/* What is typed in the form goes along, so it is saved first. */
static void
move_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdDossierTab *tab = HD_DOSSIER_TAB (widget);
  HdForm *form = hd_dossier_tab_form (tab);
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autofree char *to_step = g_variant_dup_string (parameter, NULL);
  g_autoptr (GError) error = NULL;
  gint64 id;

  if (hd_form_is_dirty (form) && !hd_form_save (form, &error)) {
    hd_feedback_toast (widget, error->message);
    hd_form_focus_bad (form);
    return;
  }
  id = hd_record_id (hd_form_record (form));
  g_array_append_val (ids, id);
  hd_move_dialog_show (widget, hd_form_context (form), ids, to_step);
}

static void
compare_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  HdDossierTab *tab = HD_DOSSIER_TAB (widget);

  hd_dossier_compare_show (widget, hd_dossier_tab_context (tab), hd_dossier_tab_record (tab));
}

static void
hd_dossier_progress_class_init (HdDossierProgressClass *klass)
{
  HD_DOSSIER_TAB_CLASS (klass)->fill = hd_dossier_progress_fill;
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "progress.move", "s", move_action);
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "progress.compare", NULL, compare_action);
}

static void
hd_dossier_progress_init (HdDossierProgress *self)
{
}
