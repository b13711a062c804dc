/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The way from marks to frozen and opened results, step by step, and the appeals. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "icon-button.h"
#include "result-part.h"
#include "store/text.h"

#define HD_TYPE_RESULT_STEPS (hd_result_steps_get_type ())
G_DECLARE_FINAL_TYPE (HdResultSteps, hd_result_steps, HD, RESULT_STEPS, HdResultPart)

struct _HdResultSteps
{
  HdResultPart parent_instance;
};

G_DEFINE_FINAL_TYPE (HdResultSteps, hd_result_steps, HD_TYPE_RESULT_PART)

static void
add_step (GtkWidget  *group,
          gboolean    done,
          const char *title,
          const char *text,
          const char *label,
          const char *action)
{
  GtkWidget *row = hd_dossier_row_new (action, done ? "emblem-ok-symbolic" : NULL, title, text);
  GtkWidget *button;

  if (label != NULL) {
    button = gtk_button_new_with_mnemonic (label);
    gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
    gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
    adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), button);
  }
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
}

static void
fill_round (HdDossierTab       *tab,
            const HdResultView *view)
{
  HdStore *store = hd_context_store (view->context);
  GtkWidget *group = hd_dossier_tab_group (tab, hd_context_name (view->context, "contest_round", view->round), NULL);
  g_autofree char *text = NULL;
  guint open = 0, waiting = 0, on = 0;

  for (guint i = 0; i < view->results->results->len; i++) {
    const HdResult *result = g_ptr_array_index (view->results->results, i);

    open += result->diverged;
    waiting += result->received < result->expected;
    on += result->advances;
  }
  text = g_strdup_printf (_("Works that wait for marks: %u. Marks too far apart: %u."), waiting, open);
  add_step (group, view->results->complete, view->results->complete ? _("All marks are in and settled") : _("Marks are missing or not settled"), text,
            NULL, NULL);
  if (hd_contest_round_beside (store, view->round, 1) != 0) {
    g_autofree char *going = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u work goes on by the rule of the round.",
                                                           "%u works go on by the rule of the round.", on), on);

    add_step (group, FALSE, _("Next round"), going, view->writable ? _("_Let Them Go On…") : NULL, "result.advance");
  }
  add_step (group, FALSE, _("What if …"), _("Without one judge, by another way of counting, with other weights: which places would change."),
            _("_Try…"), "result.what-if");
}

/* "Giải tập thể: Phường Bồ Đề", a prize a line; "" if none was given. (transfer full) */
static char *
units_text (const HdResultView *view)
{
  HdStore *store = hd_context_store (view->context);
  g_autoptr (GPtrArray) prizes = hd_contest_prizes (store, view->contest, NULL);
  GString *text = g_string_new (NULL);

  for (guint p = 0; prizes != NULL && p < prizes->len; p++) {
    HdRecord *prize = g_ptr_array_index (prizes, p);
    g_autoptr (GPtrArray) given = hd_store_find_parts (store, HD_TYPE_PRIZE_UNIT, "prize", hd_record_id (prize), NULL);

    for (guint i = 0; given != NULL && i < given->len; i++)
      g_string_append_printf (text, "%s%s: %s", text->len > 0 ? "\n" : "", hd_record_text (prize, HD_PRIZE_NAME),
                              hd_context_name (view->context, "unit", hd_record_int (g_ptr_array_index (given, i), HD_PRIZE_UNIT_UNIT)));
  }
  return g_string_free (text, FALSE);
}

static void
fill_end (HdDossierTab       *tab,
          const HdResultView *view)
{
  HdStore *store = hd_context_store (view->context);
  g_autoptr (HdRecord) contest = hd_store_get (store, HD_TYPE_CONTEST, view->contest, NULL);
  GtkWidget *group = hd_dossier_tab_group (tab, _("End of the Contest"), NULL);
  gboolean frozen = contest != NULL && *hd_record_text (contest, HD_CONTEST_FROZEN) != '\0';
  gboolean opened = hd_blind_is_open (store, view->contest);
  g_autofree char *day = hd_date_format (frozen ? hd_record_text (contest, HD_CONTEST_FROZEN) : "");
  g_autofree char *print = frozen ? g_strdup_printf (_("Frozen on %s. Fingerprint: %s"), day, hd_record_text (contest, HD_CONTEST_FINGERPRINT)) : NULL;
  g_autofree char *units = NULL;
  gboolean writable = !hd_store_is_read_only (store);
  HdPrizeMoney money = { 0 };

  hd_prize_money (store, view->contest, &money, NULL);
  add_step (group, money.given > 0, _("Prizes"), _("Writes down the prizes that the places of the last round get."),
            view->writable ? _("_Give Prizes…") : NULL, "result.award");
  add_step (group, frozen, _("Freeze"), print != NULL ? print : _("Locks rules, marks, places and prizes, and makes their fingerprint."),
            view->writable ? _("_Freeze…") : NULL, "result.freeze");
  if (frozen)
    add_step (group, FALSE, _("Proof"), _("Works the result out again and compares it with what was frozen."), _("_Verify"), "result.verify");
  add_step (group, opened, _("Sealed key"), opened ? _("The key was opened: works and their authors know each other.")
                                                  : _("Opened after the freeze, before two witnesses."),
            frozen && !opened && writable ? _("_Open the Key…") : NULL, "result.unseal");
  units = units_text (view);
  add_step (group, *units != '\0', _("Prizes of Units"), *units != '\0' ? units : _("For the units that took part best. Known once the key was opened."),
            opened && writable ? _("_Propose…") : NULL, "result.units");
}

static void
fill_appeals (HdDossierTab       *tab,
              const HdResultView *view)
{
  HdStore *store = hd_context_store (view->context);
  g_autoptr (GPtrArray) appeals = hd_appeals_of (store, view->contest, NULL);
  GtkWidget *group = hd_dossier_tab_group (tab, _("Appeals and Marking Again"), _("Another judge marks the work again; then the appeal is decided."));

  if (view->writable)
    adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (group),
                                             hd_icon_button_new ("list-add-symbolic", _("Take in an appeal"), "result.appeal", NULL));
  for (guint i = 0; appeals != NULL && i < appeals->len; i++) {
    HdRecord *appeal = g_ptr_array_index (appeals, i);
    gboolean open = g_str_equal (hd_record_text (appeal, HD_APPEAL_STATE), "open");
    g_autoptr (HdRecord) work = hd_store_get (store, HD_TYPE_WORK, hd_record_int (appeal, HD_APPEAL_WORK), NULL);
    g_autofree char *received = hd_date_format (hd_record_text (appeal, HD_APPEAL_RECEIVED));
    g_autofree char *before = hd_number_format_hundredths (hd_record_int (appeal, HD_APPEAL_BEFORE));
    g_autofree char *after = hd_number_format_hundredths (hd_record_int (appeal, HD_APPEAL_AFTER));
    g_autofree char *marks = g_strdup_printf (open ? _("mark: %s") : _("mark: %s, now %s"), before, after);
    g_autofree char *title = g_strdup_printf ("%s · %s", work != NULL ? hd_record_text (work, HD_WORK_CODE) : "",
                                              _(hd_choice_label (hd_appeal_states, hd_record_text (appeal, HD_APPEAL_STATE))));
    g_autofree char *text = g_strdup_printf ("%s · %s · %s%s%s", received, hd_record_text (appeal, HD_APPEAL_APPELLANT), marks,
                                             *hd_record_text (appeal, HD_APPEAL_OUTCOME) != '\0' ? "\n" : "", hd_record_text (appeal, HD_APPEAL_OUTCOME));
    g_autofree char *name = g_strdup_printf ("appeal-%" G_GINT64_FORMAT, hd_record_id (appeal));
    GtkWidget *row = hd_dossier_row_new (name, open ? NULL : "emblem-ok-symbolic", title, text);

    if (open && view->writable) {
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), hd_icon_button_new ("system-users-symbolic", _("Give it to another judge"), "result.appeal-judge",
                                                                           g_variant_new_int64 (hd_record_id (appeal))));
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), hd_icon_button_new ("emblem-ok-symbolic", _("Decide the appeal"), "result.appeal-decide",
                                                                           g_variant_new_int64 (hd_record_id (appeal))));
    }
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  }
}

static void
hd_result_steps_fill (HdDossierTab *tab)
{
  const HdResultView *view = hd_result_part_view (HD_RESULT_PART (tab));

  fill_round (tab, view);
  fill_end (tab, view);
  fill_appeals (tab, view);
}

static void
hd_result_steps_class_init (HdResultStepsClass *klass)
{
  HD_DOSSIER_TAB_CLASS (klass)->fill = hd_result_steps_fill;
}

static void
hd_result_steps_init (HdResultSteps *self)
{
}
