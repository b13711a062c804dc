/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "check-list.h"
#include "children.h"
#include "feedback.h"
#include "icon-button.h"
#include "judge-panel.h"
#include "line.h"
#include "lines-window.h"
#include "record-dialog.h"
#include "remove-record.h"
#include "rooms.h"
#include "store/judge.h"
#include "store/meeting.h"
#include "store/text.h"
#include "text-parts.h"

struct _HdJudgePanel
{
  AdwBin      parent_instance;

  /* Template widgets */
  GtkStack   *states;
  GtkListBox *list;

  /* Owned */
  HdContext  *context;
};

G_DEFINE_FINAL_TYPE (HdJudgePanel, hd_judge_panel, ADW_TYPE_BIN)

static HdStore *
store_of (HdJudgePanel *self)
{
  return hd_context_store (self->context);
}

/* The names of the parts whose codes are listed; "" for all of them. (transfer full) */
static char *
names_of (const char *codes,
          GPtrArray  *parts,
          guint       code_field,
          guint       name_field)
{
  g_auto (GStrv) listed = g_strsplit (codes, " ", -1);
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; *codes != '\0' && parts != NULL && i < parts->len; i++) {
    HdRecord *part = g_ptr_array_index (parts, i);

    if (g_strv_contains ((const char *const *) listed, hd_record_text (part, code_field)))
      g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", hd_record_text (part, name_field));
  }
  return g_string_free (g_steal_pointer (&names), FALSE);
}

/* Role, post and unit, and what is read of the contest. (transfer full) */
static char *
describe (HdJudgePanel *self,
          HdRecord     *judge,
          GPtrArray    *kinds,
          GPtrArray    *rounds)
{
  g_autofree char *role = hd_context_display (self->context, judge, HD_JUDGE_ROLE);
  g_autofree char *unit = hd_context_display (self->context, judge, HD_JUDGE_UNIT);
  g_autofree char *read = names_of (hd_record_text (judge, HD_JUDGE_KINDS), kinds, HD_CONTEST_KIND_CODE, HD_CONTEST_KIND_NAME);
  g_autofree char *judged = names_of (hd_record_text (judge, HD_JUDGE_ROUNDS), rounds, HD_CONTEST_ROUND_CODE, HD_CONTEST_ROUND_NAME);
  g_autoptr (GString) text = g_string_new (role);

  hd_text_parts_add (text, hd_record_text (judge, HD_JUDGE_POST));
  hd_text_parts_add (text, hd_record_text (judge, HD_JUDGE_BODY));
  if (!g_str_equal (unit, hd_record_text (judge, HD_JUDGE_BODY)))
    hd_text_parts_add (text, unit);
  hd_text_parts_add (text, read);
  hd_text_parts_add (text, judged);
  if (hd_record_int (judge, HD_JUDGE_CAPACITY) > 0) {
    g_autofree char *most = hd_number_format (hd_record_int (judge, HD_JUDGE_CAPACITY));
    g_autofree char *said = g_strdup_printf (_("at most %s works"), most);

    hd_text_parts_add (text, said);
  }
  if (hd_record_bool (judge, HD_JUDGE_ENDED))
    hd_text_parts_add (text, _("judges no longer"));
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
add_row (HdJudgePanel *self,
         HdRecord     *judge,
         GPtrArray    *kinds,
         GPtrArray    *rounds,
         gboolean      first)
{
  const char *name = hd_record_text (judge, HD_JUDGE_FULL_NAME), *honorific = hd_record_text (judge, HD_JUDGE_HONORIFIC);
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *title = g_strdup_printf ("%s%s%s", honorific, *honorific != '\0' ? " " : "", name);
  g_autofree char *subtitle = describe (self, judge, kinds, rounds);
  g_autofree char *up = g_strdup_printf (_("Move %s up"), name);
  g_autofree char *delete = g_strdup_printf (_("Delete %s"), name);
  g_autofree char *years = g_strdup_printf (_("%s over the years"), name);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 3);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "panel.edit");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "x", hd_record_id (judge));
  if (!first)
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), hd_icon_button_new ("go-up-symbolic", up, "panel.up", g_variant_new_int64 (hd_record_id (judge))));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), hd_icon_button_new ("document-open-recent-symbolic", years, "panel.years",
                                                                       g_variant_new_int64 (hd_record_id (judge))));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), hd_icon_button_new ("user-trash-symbolic", delete, "panel.delete", g_variant_new_int64 (hd_record_id (judge))));
  gtk_list_box_append (self->list, row);
}

static void
add_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  HdJudgePanel *self = HD_JUDGE_PANEL (widget);
  g_autoptr (HdRecord) template = g_object_new (HD_TYPE_JUDGE, "contest", hd_context_contest (self->context), "role", "judge", NULL);

  hd_record_dialog_show (widget, self->context, hd_judge_form_get_type (), 0, template);
}

static void
edit_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  hd_record_dialog_show (widget, HD_JUDGE_PANEL (widget)->context, hd_judge_form_get_type (), g_variant_get_int64 (parameter), NULL);
}

static void
delete_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  HdStore *store = store_of (HD_JUDGE_PANEL (widget));
  g_autoptr (GError) error = NULL;
  gint64 id = g_variant_get_int64 (parameter);
  g_autofree char *name_of = hd_store_label (store, "judge", id);
  g_autofree char *label = g_strdup_printf (_("Delete %s"), name_of), *text = g_strdup_printf (_("Deleted: %s"), name_of);

  hd_remove_record (widget, store, HD_TYPE_JUDGE, id, label, text, "win.undo");
}

/* What the marks of one contest come to, in words. (transfer full) */
static char *
describe_year (const HdJudgeYear *year)
{
  g_autofree char *mean = hd_number_format_hundredths (year->mean);
  g_autofree char *leaning = hd_number_format_hundredths (ABS (year->leaning));
  g_autofree char *apart = hd_number_format_hundredths (year->apart);
  g_autoptr (GString) text = g_string_new (NULL);

  if (year->sheets == 0)
    return g_strdup (_("No marks handed in"));
  g_string_append_printf (text, _("Mean mark %s"), mean);
  if (year->compared > 0) {
    g_string_append_printf (text, year->leaning < 0 ? _("; %s points stricter than the others on the same works")
                                                    : _("; %s points more lenient than the others on the same works"), leaning);
    g_string_append_printf (text, _("; %s points apart on the average"), apart);
  }
  if (year->late > 0)
    g_string_append_printf (text, g_dngettext (GETTEXT_PACKAGE, "; %u sheet handed in late", "; %u sheets handed in late", year->late), year->late);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
years_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  HdJudgePanel *self = HD_JUDGE_PANEL (widget);
  gint64 judge = g_variant_get_int64 (parameter);
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) years = hd_judge_years (store_of (self), judge, &error);
  g_autoptr (GListStore) lines = g_list_store_new (HD_TYPE_LINE);
  g_autofree char *who = hd_store_label (store_of (self), "judge", judge);
  g_autofree char *title = g_strdup_printf (_("%s over the years"), who);

  if (years == NULL) {
    hd_feedback_toast (widget, error->message);
    return;
  }
  for (guint i = 0; i < years->len; i++) {
    HdJudgeYear *year = &g_array_index (years, HdJudgeYear, i);
    g_autofree char *contest = hd_store_label (store_of (self), "contest", year->contest);
    g_autofree char *said = describe_year (year);
    g_autofree char *sheets = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u sheet", "%u sheets", year->sheets), year->sheets);
    g_autoptr (HdLine) line = hd_line_new ("avatar-default-symbolic", contest, said, sheets);

    g_list_store_append (lines, line);
  }
  hd_lines_window_show (widget, title, _("No marks handed in"), G_LIST_MODEL (lines), _("For the head of the council only: it says how a judge marks, not how well."));
}

/* Gives a judge the place of the one before, and counts all places anew. */
static gboolean
move_up (HdStore   *store,
         GPtrArray *judges,
         gint64     id,
         GError   **error)
{
  guint at = 0;
  gpointer moved;

  while (at < judges->len && hd_record_id (g_ptr_array_index (judges, at)) != id)
    at++;
  if (at == 0 || at == judges->len)
    return TRUE;
  moved = judges->pdata[at];
  judges->pdata[at] = judges->pdata[at - 1];
  judges->pdata[at - 1] = moved;
  for (guint i = 0; i < judges->len; i++) {
    hd_record_set_int (g_ptr_array_index (judges, i), HD_JUDGE_POSITION, i + 1);
    if (hd_record_is_dirty (g_ptr_array_index (judges, i)) && !hd_store_save (store, g_ptr_array_index (judges, i), error))
      return FALSE;
  }
  return TRUE;
}

static void
up_action (GtkWidget  *widget,
           const char *name,
           GVariant   *parameter)
{
  HdJudgePanel *self = HD_JUDGE_PANEL (widget);
  HdStore *store = store_of (self);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) judges = hd_store_find_parts (store, HD_TYPE_JUDGE, "contest", hd_context_contest (self->context), &error);

  if (judges != NULL && hd_store_begin (store, _("Change the order of the panel"), &error)) {
    if (move_up (store, judges, g_variant_get_int64 (parameter), &error) && hd_store_commit (store, &error))
      return;
    hd_store_rollback (store);
  }
  hd_feedback_toast (widget, error->message);
}

static gboolean
take_members (HdCheckList *list,
              GArray      *ids,
              gpointer     data,
              GError     **error)
{
  HdJudgePanel *self = data;
  HdStore *store = store_of (self);

  if (!hd_store_begin (store, _("Call members of the council to the panel"), error))
    return FALSE;
  for (guint i = 0; i < ids->len; i++) {
    g_autoptr (HdRecord) judge = g_object_new (HD_TYPE_JUDGE, "contest", hd_context_contest (self->context),
                                               "member", g_array_index (ids, gint64, i), NULL);

    if (!hd_store_save (store, judge, error)) {
      hd_store_rollback (store);
      return FALSE;
    }
  }
  return hd_store_commit (store, error);
}

static gboolean
is_judge (GPtrArray *judges,
          gint64     member)
{
  for (guint i = 0; judges != NULL && i < judges->len; i++)
    if (hd_record_int (g_ptr_array_index (judges, i), HD_JUDGE_MEMBER) == member)
      return TRUE;
  return FALSE;
}

static void
members_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  HdJudgePanel *self = HD_JUDGE_PANEL (widget);
  g_autoptr (GPtrArray) members = hd_members_on (store_of (self), NULL, NULL);
  g_autoptr (GPtrArray) judges = hd_store_find_ref (store_of (self), HD_TYPE_JUDGE, "contest", hd_context_contest (self->context), NULL);
  HdCheckList *list = hd_check_list_new (widget, _("Judges from the Council"), _("_Call to the Panel"), _("Every member of the council is on the panel already."),
                                         take_members, g_object_ref (self), g_object_unref);

  for (guint i = 0; members != NULL && i < members->len; i++) {
    HdRecord *member = g_ptr_array_index (members, i);
    g_autofree char *role = hd_context_display (self->context, member, HD_MEMBER_ROLE);
    g_autoptr (GString) text = g_string_new (role);

    hd_text_parts_add (text, hd_record_text (member, HD_MEMBER_POST));
    hd_text_parts_add (text, hd_record_text (member, HD_MEMBER_BODY));
    if (!is_judge (judges, hd_record_id (member)))
      hd_check_list_add (list, hd_record_id (member), hd_record_text (member, HD_MEMBER_FULL_NAME), text->str, NULL, 0, FALSE);
  }
  hd_check_list_show (list);
}

static void
hd_judge_panel_dispose (GObject *object)
{
  g_clear_object (&HD_JUDGE_PANEL (object)->context);
  G_OBJECT_CLASS (hd_judge_panel_parent_class)->dispose (object);
}

static void
hd_judge_panel_class_init (HdJudgePanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_judge_panel_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/judge-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, HdJudgePanel, states);
  gtk_widget_class_bind_template_child (widget_class, HdJudgePanel, list);
  gtk_widget_class_install_action (widget_class, "panel.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "panel.members", NULL, members_action);
  gtk_widget_class_install_action (widget_class, "panel.edit", "x", edit_action);
  gtk_widget_class_install_action (widget_class, "panel.years", "x", years_action);
  gtk_widget_class_install_action (widget_class, "panel.up", "x", up_action);
  gtk_widget_class_install_action (widget_class, "panel.delete", "x", delete_action);
}

static void
hd_judge_panel_init (HdJudgePanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
hd_judge_panel_show (HdJudgePanel *self,
                     HdContext    *context)
{
  static const char *const writing[] = { "panel.add", "panel.members", "panel.up", "panel.delete" };
  gint64 contest = hd_context_contest (context);
  g_autoptr (GPtrArray) judges = NULL, kinds = NULL, rounds = NULL;

  g_set_object (&self->context, context);
  judges = hd_store_find_parts (store_of (self), HD_TYPE_JUDGE, "contest", contest, NULL);
  kinds = hd_contest_kinds (store_of (self), contest, NULL);
  rounds = hd_contest_rounds (store_of (self), contest, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (writing); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), writing[i], contest != 0 && !hd_store_is_read_only (store_of (self)));
  hd_children_remove (self->list);
  for (guint i = 0; judges != NULL && i < judges->len; i++)
    add_row (self, g_ptr_array_index (judges, i), kinds, rounds, i == 0);
  gtk_stack_set_visible_child_name (self->states, judges != NULL && judges->len > 0 ? "list" : "empty");
}
