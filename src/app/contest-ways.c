/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Kinds of work and rounds of a contest, and the order among works with equal marks. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "ask-dialog.h"
#include "contest-parts.h"
#include "feedback.h"
#include "icon-button.h"
#include "store/contest.h"
#include "store/text.h"
#include "text-parts.h"

#define HD_TYPE_CONTEST_WAYS (hd_contest_ways_get_type ())
G_DECLARE_FINAL_TYPE (HdContestWays, hd_contest_ways, HD, CONTEST_WAYS, HdDossierTab)

struct _HdContestWays
{
  HdDossierTab parent_instance;
};

G_DEFINE_FINAL_TYPE (HdContestWays, hd_contest_ways, hd_dossier_tab_get_type ())

static void
add_part (GString *text,
          char    *part)
{
  hd_text_parts_add (text, part);
  g_free (part);
}

/* (transfer full) */
static char *
kind_text (HdRecord *kind)
{
  g_autofree char *least = hd_number_format (hd_record_int (kind, HD_CONTEST_KIND_MIN_WORDS));
  g_autofree char *most = hd_number_format (hd_record_int (kind, HD_CONTEST_KIND_MAX_WORDS));
  gint64 seconds = hd_record_int (kind, HD_CONTEST_KIND_MAX_SECONDS), pages = hd_record_int (kind, HD_CONTEST_KIND_MIN_PAGES);
  GString *text = g_string_new (NULL);

  if (hd_record_int (kind, HD_CONTEST_KIND_MIN_WORDS) > 0)
    add_part (text, g_strdup_printf (_("at least %s words"), least));
  if (hd_record_int (kind, HD_CONTEST_KIND_MAX_WORDS) > 0)
    add_part (text, g_strdup_printf (_("at most %s words"), most));
  if (pages > 0)
    add_part (text, g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "at least %d page", "at least %d pages", pages), (int) pages));
  if (seconds > 0)
    add_part (text, g_strdup_printf (_("at most %d:%02d minutes"), (int) seconds / 60, (int) seconds % 60));
  if (hd_record_bool (kind, HD_CONTEST_KIND_PUBLISHED))
    add_part (text, g_strdup (_("published or broadcast before")));
  return g_string_free (text, FALSE);
}

/* (transfer full) */
static char *
round_text (HdRecord *round)
{
  gint64 judges = hd_record_int (round, HD_CONTEST_ROUND_JUDGES), value = hd_record_int (round, HD_CONTEST_ROUND_ADVANCE_VALUE);
  const char *advance = hd_record_text (round, HD_CONTEST_ROUND_ADVANCE);
  g_autofree char *points = hd_number_format_hundredths (hd_record_int (round, HD_CONTEST_ROUND_THRESHOLD));
  g_autofree char *mark = hd_number_format_hundredths (value);
  GString *text = g_string_new (NULL);

  add_part (text, g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d judge for each work", "%d judges for each work", judges), (int) judges));
  add_part (text, g_strdup (_(hd_choice_label (hd_round_methods, hd_record_text (round, HD_CONTEST_ROUND_METHOD)))));
  if (hd_record_int (round, HD_CONTEST_ROUND_THRESHOLD) > 0)
    /* Translators: a number of points, and what follows. */
    add_part (text, g_strdup_printf (_("marks more than %s apart: %s"), points,
                                     _(hd_choice_label (hd_round_divergences, hd_record_text (round, HD_CONTEST_ROUND_DIVERGENCE)))));
  if (g_str_equal (advance, "count"))
    add_part (text, g_strdup_printf (_("the first %d of each kind go on"), (int) value));
  else if (g_str_equal (advance, "share"))
    add_part (text, g_strdup_printf (_("the first %d %% of each kind go on"), (int) value));
  else if (g_str_equal (advance, "mark"))
    add_part (text, g_strdup_printf (_("works from %s points on go on"), mark));
  else if (g_str_equal (advance, "all"))
    add_part (text, g_strdup (_("all works go on")));
  return g_string_free (text, FALSE);
}

static HdRecord *
contest_of (HdContestWays *self)
{
  return hd_form_record (hd_dossier_tab_form (HD_DOSSIER_TAB (self)));
}

/* Names of the criteria of the scales in force, by their codes. (transfer full) */
static GHashTable *
criteria_of (HdContestWays *self)
{
  HdStore *store = hd_dossier_tab_store (HD_DOSSIER_TAB (self));
  GHashTable *names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GPtrArray) rubrics = hd_store_find_ref (store, HD_TYPE_RUBRIC, "contest", hd_record_id (contest_of (self)), NULL);

  for (guint i = 0; rubrics != NULL && i < rubrics->len; i++) {
    HdRecord *rubric = g_ptr_array_index (rubrics, i);
    g_autoptr (GPtrArray) criteria = hd_record_bool (rubric, HD_RUBRIC_ENDED) ? NULL : hd_rubric_criteria (store, hd_record_id (rubric), NULL);

    for (guint c = 0; criteria != NULL && c < criteria->len; c++)
      if (!g_hash_table_contains (names, hd_record_text (g_ptr_array_index (criteria, c), HD_CRITERION_CODE)))
        g_hash_table_insert (names, g_strdup (hd_record_text (g_ptr_array_index (criteria, c), HD_CRITERION_CODE)),
                             g_strdup (hd_record_text (g_ptr_array_index (criteria, c), HD_CRITERION_NAME)));
  }
  return names;
}

/* A rule of the order among equals in words. (transfer full) */
static char *
rule_text (GHashTable *names,
           const char *rule)
{
  const char *code = g_str_has_prefix (rule, "criterion:") ? rule + strlen ("criterion:") : NULL;
  const char *name = code != NULL ? g_hash_table_lookup (names, code) : NULL;

  if (code != NULL)
    return g_strdup_printf (_("The higher mark for “%s”"), name != NULL ? name : code);
  return g_strdup (g_str_equal (rule, "previous") ? _("The higher mark of the round before") : _("The council decides, with a reason"));
}

/* The rules without those that are nothing. (transfer full) of char* */
static GPtrArray *
rules_of (HdContestWays *self)
{
  g_auto (GStrv) words = g_strsplit (hd_record_text (contest_of (self), HD_CONTEST_TIE_BREAKS), " ", -1);
  GPtrArray *rules = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      g_ptr_array_add (rules, g_strdup (words[i]));
  return rules;
}

/* Data: the new order. */
static gboolean
change_rules (GtkWidget   *widget,
              const char  *reason,
              gpointer     data,
              GError     **error)
{
  HdStore *store = hd_dossier_tab_store (HD_DOSSIER_TAB (widget));
  g_autoptr (HdRecord) contest = hd_store_get (store, HD_TYPE_CONTEST, hd_record_id (contest_of (HD_CONTEST_WAYS (widget))), error);

  if (contest == NULL)
    return FALSE;
  hd_record_set_text (contest, HD_CONTEST_TIE_BREAKS, data);
  if (*reason != '\0')
    return hd_contest_change_rules (store, contest, reason, error);
  if (!hd_store_begin (store, _("Change the order among equals"), error))
    return FALSE;
  if (hd_store_save (store, contest, error))
    return hd_store_commit (store, error);
  hd_store_rollback (store);
  return FALSE;
}

static void
set_rules (HdContestWays *self,
           GPtrArray      *rules)
{
  GtkWidget *widget = GTK_WIDGET (self);
  g_autoptr (GString) order = g_string_new (NULL);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < rules->len; i++)
    g_string_append_printf (order, "%s%s", i > 0 ? " " : "", (char *) g_ptr_array_index (rules, i));
  if (hd_contest_is_marked (hd_dossier_tab_store (HD_DOSSIER_TAB (self)), hd_record_id (contest_of (self))))
    hd_ask_reason (widget, _("Change the Order among Equals?"),
                   _("Marks were given already. Places may change, and the change is a new version of the rules."), _("_Change"),
                   change_rules, g_strdup (order->str), g_free);
  else if (!change_rules (widget, "", order->str, &error))
    hd_feedback_error (widget, _("This could not be done. Nothing was changed."), error);
}

static void
tie_move_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  HdContestWays *self = HD_CONTEST_WAYS (widget);
  g_autoptr (GPtrArray) rules = rules_of (self);
  int at, by;
  gpointer moved;

  g_variant_get (parameter, "(ii)", &at, &by);
  if (at + by < 0 || at + by >= (int) rules->len)
    return;
  moved = g_ptr_array_index (rules, at);
  g_ptr_array_index (rules, at) = g_ptr_array_index (rules, at + by);
  g_ptr_array_index (rules, at + by) = moved;
  set_rules (self, rules);
}

static void
tie_remove_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  HdContestWays *self = HD_CONTEST_WAYS (widget);
  g_autoptr (GPtrArray) rules = rules_of (self);

  if (g_variant_get_int32 (parameter) < (int) rules->len)
    g_ptr_array_remove_index (rules, g_variant_get_int32 (parameter));
  set_rules (self, rules);
}

/* The council stays the last. */
static void
tie_add_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  HdContestWays *self = HD_CONTEST_WAYS (widget);
  g_autoptr (GPtrArray) rules = rules_of (self);
  guint at = rules->len > 0 && g_str_equal (g_ptr_array_index (rules, rules->len - 1), "council") ? rules->len - 1 : rules->len;

  g_ptr_array_insert (rules, at, g_strdup (g_variant_get_string (parameter, NULL)));
  set_rules (self, rules);
}

static gboolean
tie_key_cb (GtkWidget *row,
            GVariant  *parameter,
            gpointer   data)
{
  int at, by;

  g_variant_get (parameter, "(ii)", &at, &by);
  return gtk_widget_activate_action (row, "rules.tie-move", "(ii)", at, by);
}

static GtkWidget *
tie_row (GHashTable *names,
         const char *rule,
         int         at)
{
  g_autofree char *text = rule_text (names, rule);
  g_autofree char *title = g_strdup_printf ("%d. %s", at + 1, text);
  g_autofree char *name = g_strdup_printf ("tie-%s", rule);
  GtkWidget *row = hd_dossier_row_new (name, NULL, title, NULL);
  GtkEventController *keys = gtk_shortcut_controller_new ();

  for (int by = -1; by <= 1; by += 2) {
    GtkShortcut *shortcut = gtk_shortcut_new_with_arguments (gtk_keyval_trigger_new (by < 0 ? GDK_KEY_Up : GDK_KEY_Down, GDK_ALT_MASK),
                                                             gtk_callback_action_new (tie_key_cb, NULL, NULL), "(ii)", at, by);

    gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), shortcut);
  }
  gtk_widget_add_controller (row, keys);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), hd_icon_button_new ("go-up-symbolic", _("Move up"), "rules.tie-move", g_variant_new ("(ii)", at, -1)));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), hd_icon_button_new ("go-down-symbolic", _("Move down"), "rules.tie-move", g_variant_new ("(ii)", at, 1)));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), hd_icon_button_new ("list-remove-symbolic", _("Take out"), "rules.tie-remove", g_variant_new_int32 (at)));
  return row;
}

/* What is not in the order yet. (transfer full) */
static GMenuModel *
tie_menu (GHashTable *names,
          GPtrArray  *rules)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GList) codes = g_list_sort (g_hash_table_get_keys (names), (GCompareFunc) strcmp);
  GMenu *menu = g_menu_new ();

  for (GList *l = codes; l != NULL; l = l->next)
    g_ptr_array_add (all, g_strdup_printf ("criterion:%s", (char *) l->data));
  g_ptr_array_add (all, g_strdup ("previous"));
  g_ptr_array_add (all, g_strdup ("council"));
  for (guint i = 0; i < all->len; i++) {
    const char *rule = g_ptr_array_index (all, i);
    g_autofree char *label = rule_text (names, rule);
    g_autoptr (GMenuItem) item = NULL;
    gboolean there = FALSE;

    for (guint r = 0; r < rules->len && !there; r++)
      there = g_str_equal (g_ptr_array_index (rules, r), rule);
    if (there)
      continue;
    item = g_menu_item_new (label, NULL);
    g_menu_item_set_action_and_target (item, "rules.tie-add", "s", rule);
    g_menu_append_item (menu, item);
  }
  return G_MENU_MODEL (menu);
}

static void
fill_ties (HdContestWays *self)
{
  g_autoptr (GHashTable) names = criteria_of (self);
  g_autoptr (GPtrArray) rules = rules_of (self);
  g_autoptr (GMenuModel) menu = tie_menu (names, rules);
  GtkWidget *group = hd_dossier_tab_group (HD_DOSSIER_TAB (self), _("Order among Equals"),
                                           _("When works have the same mark, these rules are asked one after the other."));

  if (g_menu_model_get_n_items (menu) > 0) {
    GtkWidget *button = gtk_menu_button_new ();

    gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "list-add-symbolic");
    gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), menu);
    gtk_widget_set_tooltip_text (button, _("Add a rule"));
    gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Add a rule"), -1);
    gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
    gtk_widget_add_css_class (button, "flat");
    adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (group), button);
  }
  for (guint i = 0; i < rules->len; i++)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), tie_row (names, g_ptr_array_index (rules, i), i));
}

static void
hd_contest_ways_fill (HdDossierTab *tab)
{
  HdContestWays *self = HD_CONTEST_WAYS (tab);
  HdStore *store = hd_dossier_tab_store (tab);
  gint64 contest = hd_record_id (contest_of (self));
  g_autoptr (GPtrArray) kinds = hd_contest_kinds (store, contest, NULL), rounds = hd_contest_rounds (store, contest, NULL);
  GtkWidget *group;

  group = hd_contest_part_group (tab, _("Kinds of Work"), NULL, _("Add a kind of work"), "contest_kind", contest);
  for (guint i = 0; kinds != NULL && i < kinds->len; i++) {
    g_autofree char *text = kind_text (g_ptr_array_index (kinds, i));

    hd_contest_part_row (group, g_ptr_array_index (kinds, i), hd_record_text (g_ptr_array_index (kinds, i), HD_CONTEST_KIND_NAME), text);
  }
  group = hd_contest_part_group (tab, _("Rounds"), NULL, _("Add a round"), "contest_round", contest);
  for (guint i = 0; rounds != NULL && i < rounds->len; i++) {
    g_autofree char *text = round_text (g_ptr_array_index (rounds, i));

    hd_contest_part_row (group, g_ptr_array_index (rounds, i), hd_record_text (g_ptr_array_index (rounds, i), HD_CONTEST_ROUND_NAME), text);
  }
  fill_ties (self);
}

static void
hd_contest_ways_class_init (HdContestWaysClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  HD_DOSSIER_TAB_CLASS (klass)->fill = hd_contest_ways_fill;
  hd_contest_part_class (widget_class);
  gtk_widget_class_install_action (widget_class, "rules.tie-move", "(ii)", tie_move_action);
  gtk_widget_class_install_action (widget_class, "rules.tie-remove", "i", tie_remove_action);
  gtk_widget_class_install_action (widget_class, "rules.tie-add", "s", tie_add_action);
}

static void
hd_contest_ways_init (HdContestWays *self)
{
}
