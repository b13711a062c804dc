/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The prizes of a contest by kind of work, and their money against the budget. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "contest-parts.h"
#include "store/contest.h"
#include "store/text.h"

#define HD_TYPE_CONTEST_PRIZE_TAB (hd_contest_prize_tab_get_type ())
G_DECLARE_FINAL_TYPE (HdContestPrizeTab, hd_contest_prize_tab, HD, CONTEST_PRIZE_TAB, HdDossierTab)

struct _HdContestPrizeTab
{
  HdDossierTab parent_instance;
};

G_DEFINE_FINAL_TYPE (HdContestPrizeTab, hd_contest_prize_tab, hd_dossier_tab_get_type ())

/* (transfer full) */
static char *
prize_text (HdRecord *prize)
{
  gint64 slots = hd_record_int (prize, HD_PRIZE_SLOTS), money = hd_record_int (prize, HD_PRIZE_MONEY);
  g_autofree char *each = hd_number_format (money), *all = hd_number_format (money * slots);
  g_autofree char *least = hd_number_format_hundredths (hd_record_int (prize, HD_PRIZE_MINIMUM));
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, g_dngettext (GETTEXT_PACKAGE, "%d prize", "%d prizes", slots), (int) slots);
  if (money > 0)
    /* Translators: money for each prize, and for all of them. */
    g_string_append_printf (text, _(" of %s đồng: %s đồng"), each, all);
  else
    g_string_append (text, _(" · no money yet"));
  if (hd_record_int (prize, HD_PRIZE_MINIMUM) > 0)
    g_string_append_printf (text, _(" · from %s points on"), least);
  return g_string_free (text, FALSE);
}

static void
fill_money (HdDossierTab *tab,
            HdRecord     *contest)
{
  gint64 sum = hd_contest_prize_sum (hd_dossier_tab_store (tab), hd_record_id (contest)), budget = hd_record_int (contest, HD_CONTEST_BUDGET);
  g_autofree char *all = hd_number_format (sum), *of = hd_number_format (budget), *over = hd_number_format (ABS (sum - budget));
  g_autofree char *text = budget == 0 ? g_strdup (_("No budget is given"))
                        : g_strdup_printf (sum > budget ? _("Budget: %s đồng. Exceeded by %s đồng") : _("Budget: %s đồng. Left: %s đồng"), of, over);
  g_autofree char *title = g_strdup_printf (_("All prizes together: %s đồng"), all);

  adw_preferences_group_add (ADW_PREFERENCES_GROUP (hd_dossier_tab_group (tab, _("Money"), NULL)),
                             hd_dossier_row_new (NULL, budget > 0 && sum > budget ? "dialog-warning-symbolic" : NULL, title, text));
}

/* Those of one kind of work, or (0) of none; those for units apart. */
static void
fill_prizes (HdDossierTab *tab,
             GPtrArray    *prizes,
             gint64        kind,
             gboolean      collective,
             const char   *title)
{
  gint64 contest = hd_record_id (hd_form_record (hd_dossier_tab_form (tab)));
  GtkWidget *group = NULL;

  for (guint i = 0; i < prizes->len; i++) {
    HdRecord *prize = g_ptr_array_index (prizes, i);
    g_autofree char *text = prize_text (prize);

    if (hd_record_int (prize, HD_PRIZE_KIND) != kind || hd_record_bool (prize, HD_PRIZE_COLLECTIVE) != collective)
      continue;
    if (group == NULL)
      group = hd_contest_part_group (tab, title, NULL, _("Add a prize"), "prize", contest);
    hd_contest_part_row (group, prize, hd_record_text (prize, HD_PRIZE_NAME), text);
  }
}

static void
hd_contest_prize_tab_fill (HdDossierTab *tab)
{
  HdRecord *contest = hd_form_record (hd_dossier_tab_form (tab));
  HdStore *store = hd_dossier_tab_store (tab);
  g_autoptr (GPtrArray) kinds = hd_contest_kinds (store, hd_record_id (contest), NULL);
  g_autoptr (GPtrArray) prizes = hd_contest_prizes (store, hd_record_id (contest), NULL);

  if (kinds == NULL || prizes == NULL)
    return;
  fill_money (tab, contest);
  for (guint i = 0; i < kinds->len; i++)
    fill_prizes (tab, prizes, hd_record_id (g_ptr_array_index (kinds, i)), FALSE, hd_record_text (g_ptr_array_index (kinds, i), HD_CONTEST_KIND_NAME));
  fill_prizes (tab, prizes, 0, FALSE, _("Over All Kinds"));
  fill_prizes (tab, prizes, 0, TRUE, _("Prizes of Units"));
  hd_contest_part_group (tab, _("More Prizes"), NULL, _("Add a prize"), "prize", hd_record_id (contest));
}

static void
hd_contest_prize_tab_class_init (HdContestPrizeTabClass *klass)
{
  HD_DOSSIER_TAB_CLASS (klass)->fill = hd_contest_prize_tab_fill;
  hd_contest_part_class (GTK_WIDGET_CLASS (klass));
}

static void
hd_contest_prize_tab_init (HdContestPrizeTab *self)
{
}
