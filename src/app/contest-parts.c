/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the parts of the rules have in common: rows of records that are added, opened, moved
 * and deleted; and what is asked before a rule changes that something was marked by. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "ask-dialog.h"
#include "contest-parts.h"
#include "feedback.h"
#include "icon-button.h"
#include "record-dialog.h"
#include "remove-record.h"
#include "rooms.h"
#include "store/contest.h"

/* The tables of the parts. */
static const struct {
  const char *table;
  GType     (*type) (void);
  GType     (*form) (void);
  const char *owner;      /* property of the record it belongs to */
  guint       position;
} tables[] = {
  { "contest_kind",  hd_contest_kind_get_type,  hd_contest_kind_form_get_type,  "contest", HD_CONTEST_KIND_POSITION },
  { "contest_round", hd_contest_round_get_type, hd_contest_round_form_get_type, "contest", HD_CONTEST_ROUND_POSITION },
  { "rubric",        hd_rubric_get_type,        hd_rubric_form_get_type,        "contest", HD_RUBRIC_NAME },
  { "criterion",     hd_criterion_get_type,     hd_criterion_form_get_type,     "rubric",  HD_CRITERION_POSITION },
  { "prize",         hd_prize_get_type,         hd_prize_form_get_type,         "contest", HD_PRIZE_POSITION },
};

static guint
table_index (const char *table)
{
  guint i = 0;

  while (!g_str_equal (tables[i].table, table))
    i++;
  return i;
}

static HdStore *
store_of (GtkWidget *widget)
{
  return hd_dossier_tab_store (HD_DOSSIER_TAB (widget));
}

/* A scale whose version is asked to be renewed. */
static gboolean
renew (GtkWidget   *widget,
       const char  *reason,
       gpointer     data,
       GError     **error)
{
  if (hd_rubric_renew (store_of (widget), *(gint64 *) data, reason, error) == 0)
    return FALSE;
  hd_feedback_toast_action (widget, _("This is the new version; change it now"), _("_Undo"), "win.undo", NULL);
  return TRUE;
}

static void
ask_to_renew (GtkWidget *widget,
              gint64     rubric)
{
  HdRecord *contest = hd_form_record (hd_dossier_tab_form (HD_DOSSIER_TAB (widget)));
  g_autoptr (GPtrArray) affected = hd_contest_affected (store_of (widget), hd_record_id (contest), NULL);
  g_autoptr (GString) body = g_string_new (_("Marks were given by this scale, and they keep it. A copy that holds from now on can be changed."));

  for (guint i = 0; affected != NULL && i < affected->len; i++)
    g_string_append_printf (body, "\n• %s", (char *) g_ptr_array_index (affected, i));
  hd_ask_reason (widget, _("Make a New Version?"), body->str, _("_New Version"), renew, g_memdup2 (&rubric, sizeof rubric), g_free);
}

/* TRUE if a scale may be changed as it is; else its next version is offered. */
static gboolean
may_change (GtkWidget *widget,
            gint64     rubric)
{
  if (!hd_rubric_is_used (store_of (widget), rubric))
    return TRUE;
  ask_to_renew (widget, rubric);
  return FALSE;
}

/* The scale that a record is or belongs to; 0 for one of another table. */
static gint64
rubric_of (GtkWidget  *widget,
           const char *table,
           gint64      id)
{
  g_autoptr (HdRecord) criterion = NULL;

  if (g_str_equal (table, "rubric"))
    return id;
  if (!g_str_equal (table, "criterion"))
    return 0;
  criterion = hd_store_get (store_of (widget), HD_TYPE_CRITERION, id, NULL);
  return criterion != NULL ? hd_record_int (criterion, HD_CRITERION_RUBRIC) : 0;
}

static void
edit_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  const char *table;
  gint64 id, rubric;

  g_variant_get (parameter, "(&sx)", &table, &id);
  rubric = rubric_of (widget, table, id);
  if (rubric == 0 || may_change (widget, rubric))
    hd_record_dialog_show (widget, hd_dossier_tab_context (HD_DOSSIER_TAB (widget)), tables[table_index (table)].form (), id, NULL);
}

static void
add_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  g_autoptr (HdRecord) template = NULL;
  const char *table;
  gint64 owner;
  guint i;

  g_variant_get (parameter, "(&sx)", &table, &owner);
  i = table_index (table);
  if (g_str_equal (table, "criterion") && !may_change (widget, owner))
    return;
  template = g_object_new (tables[i].type (), tables[i].owner, owner, NULL);
  if (g_str_equal (table, "criterion"))
    g_object_set (template, "step", (gint64) 50, "weight", (gint64) 100, NULL);
  else if (g_str_equal (table, "contest_round"))
    g_object_set (template, "judges", (gint64) 2, "method", "mean", "divergence", "third", "advance", "none", NULL);
  hd_record_dialog_show (widget, hd_dossier_tab_context (HD_DOSSIER_TAB (widget)), tables[i].form (), 0, template);
}

static void
delete_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  HdStore *store = store_of (widget);
  const char *table;
  gint64 id, rubric;

  g_variant_get (parameter, "(&sx)", &table, &id);
  rubric = rubric_of (widget, table, id);
  if (g_str_equal (table, "criterion") && !may_change (widget, rubric))
    return;
  hd_remove_record (widget, store, tables[table_index (table)].type (), id,
                    _("Delete a part of the rules"), _("Deleted"), "win.undo");
}

/* Lets a part and its neighbour change places. */
static void
move_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdStore *store = store_of (widget);
  g_autoptr (GPtrArray) all = NULL;
  g_autoptr (HdRecord) record = NULL;
  g_autoptr (GError) error = NULL;
  const char *table;
  gint64 id, owner;
  guint t, at = 0;
  int by;

  g_variant_get (parameter, "(&sxi)", &table, &id, &by);
  t = table_index (table);
  record = hd_store_get (store, tables[t].type (), id, &error);
  if (record == NULL)
    return;
  g_object_get (record, tables[t].owner, &owner, NULL);
  if (g_str_equal (table, "criterion") && !may_change (widget, owner))
    return;
  all = hd_store_find_parts (store, tables[t].type (), tables[t].owner, owner, &error);
  while (all != NULL && at < all->len && hd_record_id (g_ptr_array_index (all, at)) != id)
    at++;
  if (all == NULL || (int) at + by < 0 || at + by >= all->len)
    return;
  if (!hd_store_begin (store, _("Change the order"), &error))
    return;
  /* Numbers are made dense on the way, and two of them change places. */
  for (guint i = 0; i < all->len; i++) {
    gint64 place = i == at ? (gint64) i + by : i == at + by ? (gint64) at : (gint64) i;

    hd_record_set_int (g_ptr_array_index (all, i), tables[t].position, place + 1);
    if (!hd_store_save (store, g_ptr_array_index (all, i), &error)) {
      hd_store_rollback (store);
      hd_feedback_error (widget, _("This could not be done. Nothing was changed."), error);
      return;
    }
  }
  if (!hd_store_commit (store, &error))
    hd_feedback_error (widget, _("This could not be done. Nothing was changed."), error);
}

static void
renew_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  ask_to_renew (widget, g_variant_get_int64 (parameter));
}

/* Alt with an arrow moves the row that has the focus. */
static gboolean
move_key_cb (GtkWidget *widget,
             GVariant  *parameter,
             gpointer   data)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *row = focus != NULL ? gtk_widget_get_ancestor (focus, GTK_TYPE_LIST_BOX_ROW) : NULL;
  const char *table = row != NULL ? g_object_get_data (G_OBJECT (row), "table") : NULL;
  gint64 *id = row != NULL ? g_object_get_data (G_OBJECT (row), "id") : NULL;

  return table != NULL && id != NULL &&
         gtk_widget_activate_action (widget, "rules.move", "(sxi)", table, *id, g_variant_get_int32 (parameter));
}

GtkWidget *
hd_contest_part_group (HdDossierTab *self,
                       const char   *title,
                       const char   *description,
                       const char   *add_label,
                       const char   *table,
                       gint64        owner)
{
  GtkWidget *group = hd_dossier_tab_group (self, title, description);

  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (group),
                                           hd_icon_button_new ("list-add-symbolic", add_label, "rules.add", g_variant_new ("(sx)", table, owner)));
  return group;
}

void
hd_contest_part_row (GtkWidget  *group,
                     HdRecord   *record,
                     const char *title,
                     const char *subtitle)
{
  const char *table = hd_record_type_table (G_OBJECT_TYPE (record));
  gint64 id = hd_record_id (record);
  g_autofree char *name = g_strdup_printf ("%s-%" G_GINT64_FORMAT, table, id);
  GtkWidget *row = hd_dossier_row_new (name, NULL, title, subtitle);

  g_object_set_data (G_OBJECT (row), "table", (gpointer) table);
  g_object_set_data_full (G_OBJECT (row), "id", g_memdup2 (&id, sizeof id), g_free);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), hd_icon_button_new ("go-up-symbolic", _("Move up"), "rules.move",
                                                                       g_variant_new ("(sxi)", table, id, -1)));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), hd_icon_button_new ("go-down-symbolic", _("Move down"), "rules.move",
                                                                       g_variant_new ("(sxi)", table, id, 1)));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), hd_icon_button_new ("user-trash-symbolic", _("Delete"), "rules.delete",
                                                                       g_variant_new ("(sx)", table, id)));
  hd_dossier_row_activates (row, "rules.edit", g_variant_new ("(sx)", table, id));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
}

void
hd_contest_part_class (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "rules.add", "(sx)", add_action);
  gtk_widget_class_install_action (klass, "rules.edit", "(sx)", edit_action);
  gtk_widget_class_install_action (klass, "rules.delete", "(sx)", delete_action);
  gtk_widget_class_install_action (klass, "rules.move", "(sxi)", move_action);
  gtk_widget_class_install_action (klass, "rules.renew", "x", renew_action);
  gtk_widget_class_add_binding (klass, GDK_KEY_Up, GDK_ALT_MASK, move_key_cb, "i", -1);
  gtk_widget_class_add_binding (klass, GDK_KEY_Down, GDK_ALT_MASK, move_key_cb, "i", 1);
}
