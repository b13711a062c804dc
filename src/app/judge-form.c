/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The form of a judge: who it is, and what of the contest is read. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "children.h"
#include "form.h"
#include "rooms.h"
#include "store/judge.h"
#include "store/meeting.h"

#define HD_TYPE_JUDGE_FORM (hd_judge_form_get_type ())
G_DECLARE_FINAL_TYPE (HdJudgeForm, hd_judge_form, HD, JUDGE_FORM, HdForm)

struct _HdJudgeForm
{
  HdForm      parent_instance;

  /* Template widgets */
  GtkListBox *kind_list;
  GtkListBox *round_list;

  gboolean    showing;   /* the program sets the check buttons, not the user */
};

G_DEFINE_FINAL_TYPE (HdJudgeForm, hd_judge_form, HD_TYPE_FORM)

static gboolean
is_listed (const char *codes,
           const char *code)
{
  g_auto (GStrv) parts = g_strsplit (codes, " ", -1);

  return g_strv_contains ((const char *const *) parts, code);
}

/* Nothing ticked, like everything ticked, means all: what is added to the contest later is read too. */
static void
toggled_cb (HdJudgeForm *self)
{
  const struct { GtkListBox *list; guint field; } lists[] = { { self->kind_list, HD_JUDGE_KINDS }, { self->round_list, HD_JUDGE_ROUNDS } };
  HdRecord *record = hd_form_record (HD_FORM (self));

  if (self->showing || record == NULL)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++) {
    g_autoptr (GString) codes = g_string_new (NULL);
    gboolean all = TRUE;

    for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (lists[i].list)); row != NULL; row = gtk_widget_get_next_sibling (row)) {
      GtkWidget *check = g_object_get_data (G_OBJECT (row), "check");
      gboolean ticked = gtk_check_button_get_active (GTK_CHECK_BUTTON (check));

      all &= ticked;
      if (ticked)
        g_string_append_printf (codes, "%s%s", codes->len > 0 ? " " : "", (const char *) g_object_get_data (G_OBJECT (row), "code"));
    }
    hd_record_set_text (record, lists[i].field, all ? "" : codes->str);
  }
  hd_form_touch (HD_FORM (self));
}

static void
add_check (HdJudgeForm *self,
           GtkListBox  *list,
           const char  *name,
           const char  *code,
           gboolean     ticked)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *check = gtk_check_button_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), ticked);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  g_object_set_data (G_OBJECT (row), "check", check);
  g_object_set_data_full (G_OBJECT (row), "code", g_strdup (code), g_free);
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_append (list, row);
}

static void
show_list (HdJudgeForm *self,
           GtkListBox  *list,
           GPtrArray   *parts,
           guint        code_field,
           guint        name_field,
           const char  *chosen)
{
  hd_children_remove (list);
  for (guint i = 0; parts != NULL && i < parts->len; i++) {
    HdRecord *part = g_ptr_array_index (parts, i);
    const char *code = hd_record_text (part, code_field);

    add_check (self, list, hd_record_text (part, name_field), code, *chosen == '\0' || is_listed (chosen, code));
  }
}

static void
hd_judge_form_shown (HdForm *form)
{
  HdJudgeForm *self = HD_JUDGE_FORM (form);
  HdRecord *record = hd_form_record (form);
  gint64 contest = record != NULL ? hd_record_int (record, HD_JUDGE_CONTEST) : 0;
  g_autoptr (GPtrArray) kinds = record != NULL ? hd_contest_kinds (hd_form_store (form), contest, NULL) : NULL;
  g_autoptr (GPtrArray) rounds = record != NULL ? hd_contest_rounds (hd_form_store (form), contest, NULL) : NULL;

  self->showing = TRUE;
  show_list (self, self->kind_list, kinds, HD_CONTEST_KIND_CODE, HD_CONTEST_KIND_NAME, record != NULL ? hd_record_text (record, HD_JUDGE_KINDS) : "");
  show_list (self, self->round_list, rounds, HD_CONTEST_ROUND_CODE, HD_CONTEST_ROUND_NAME, record != NULL ? hd_record_text (record, HD_JUDGE_ROUNDS) : "");
  self->showing = FALSE;
}

/* Who sits on the council need not be typed again. */
static void
hd_judge_form_edited (HdForm *form,
                      guint   field)
{
  static const guint fields[][2] = {
    { HD_JUDGE_HONORIFIC, HD_MEMBER_HONORIFIC },
    { HD_JUDGE_FULL_NAME, HD_MEMBER_FULL_NAME },
    { HD_JUDGE_POST,      HD_MEMBER_POST },
    { HD_JUDGE_BODY,      HD_MEMBER_BODY },
  };
  HdRecord *record = hd_form_record (form);
  g_autoptr (HdRecord) member = NULL;

  if (field != HD_JUDGE_MEMBER || hd_record_int (record, HD_JUDGE_MEMBER) == 0)
    return;
  member = hd_store_get (hd_form_store (form), HD_TYPE_MEMBER, hd_record_int (record, HD_JUDGE_MEMBER), NULL);
  for (guint i = 0; member != NULL && i < G_N_ELEMENTS (fields); i++) {
    hd_record_set_text (record, fields[i][0], hd_record_text (member, fields[i][1]));
    hd_form_field_show (hd_form_field (form, fields[i][0]), record);
  }
}

static void
hd_judge_form_class_init (HdJudgeFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  HdFormClass *form_class = HD_FORM_CLASS (klass);

  form_class->shown = hd_judge_form_shown;
  form_class->edited = hd_judge_form_edited;
  hd_form_class_bind (form_class, HD_TYPE_JUDGE, HD_JUDGE_FULL_NAME, "/vn/hoadep/HoaDep/judge-form.ui");
  gtk_widget_class_bind_template_child (widget_class, HdJudgeForm, kind_list);
  gtk_widget_class_bind_template_child (widget_class, HdJudgeForm, round_list);
}

static void
hd_judge_form_init (HdJudgeForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
