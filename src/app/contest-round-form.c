/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The form of a round. Once marks were given in it, its rules change as a new version of
 * the rules of the contest, with a reason. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "children.h"
#include "form.h"
#include "note-row.h"
#include "rooms.h"
#include "store/contest.h"

#define HD_TYPE_CONTEST_ROUND_FORM (hd_contest_round_form_get_type ())
G_DECLARE_FINAL_TYPE (HdContestRoundForm, hd_contest_round_form, HD, CONTEST_ROUND_FORM, HdForm)

struct _HdContestRoundForm
{
  HdForm       parent_instance;

  /* Template widgets */
  GtkWidget   *reason_group;
  GtkListBox  *affected;
  GtkEditable *reason;

  gboolean     marked;   /* the contest shown has marks */
};

G_DEFINE_FINAL_TYPE (HdContestRoundForm, hd_contest_round_form, HD_TYPE_FORM)

static void
hd_contest_round_form_shown (HdForm *form)
{
  HdContestRoundForm *self = HD_CONTEST_ROUND_FORM (form);
  HdRecord *record = hd_form_record (form);
  gint64 contest = record != NULL ? hd_record_int (record, HD_CONTEST_ROUND_CONTEST) : 0;
  g_autoptr (GPtrArray) affected = NULL;

  self->marked = contest != 0 && !hd_record_is_new (record) && hd_contest_is_marked (hd_form_store (form), contest);
  gtk_widget_set_visible (self->reason_group, self->marked);
  hd_children_remove (self->affected);
  if (!self->marked)
    return;
  affected = hd_contest_affected (hd_form_store (form), contest, NULL);
  for (guint i = 0; affected != NULL && i < affected->len; i++)
    gtk_list_box_append (self->affected, hd_note_row_new (g_ptr_array_index (affected, i)));
}

/* What marks are made of is changed by a version; a name or a day is not. */
static void
hd_contest_round_form_edited (HdForm *form,
                              guint   field)
{
  HdContestRoundForm *self = HD_CONTEST_ROUND_FORM (form);
  HdRecord *record = hd_form_record (form);
  g_autoptr (HdRecord) contest = NULL;

  if (!self->marked || field == HD_CONTEST_ROUND_NAME || field == HD_CONTEST_ROUND_DUE || field == HD_CONTEST_ROUND_ANCHORS ||
      field == HD_CONTEST_ROUND_LENIENCY_SAMPLE)
    return;
  contest = hd_store_get (hd_form_store (form), HD_TYPE_CONTEST, hd_record_int (record, HD_CONTEST_ROUND_CONTEST), NULL);
  if (contest != NULL)
    hd_record_set_int (record, HD_CONTEST_ROUND_VERSION, hd_record_int (contest, HD_CONTEST_VERSION) + 1);
}

/* The round is written: the contest counts the version that it begins. */
static gboolean
hd_contest_round_form_saving (HdForm  *form,
                              GError **error)
{
  HdContestRoundForm *self = HD_CONTEST_ROUND_FORM (form);
  HdRecord *record = hd_form_record (form);
  g_autoptr (HdRecord) contest = hd_store_get (hd_form_store (form), HD_TYPE_CONTEST, hd_record_int (record, HD_CONTEST_ROUND_CONTEST), error);

  if (contest == NULL)
    return FALSE;
  if (!self->marked || hd_record_int (record, HD_CONTEST_ROUND_VERSION) <= hd_record_int (contest, HD_CONTEST_VERSION))
    return TRUE;
  if (hd_contest_change_rules (hd_form_store (form), contest, gtk_editable_get_text (self->reason), error))
    return TRUE;
  gtk_widget_add_css_class (GTK_WIDGET (self->reason), "error");
  gtk_widget_grab_focus (GTK_WIDGET (self->reason));
  return FALSE;
}

static void
reason_changed_cb (HdContestRoundForm *self)
{
  gtk_widget_remove_css_class (GTK_WIDGET (self->reason), "error");
}

static void
hd_contest_round_form_class_init (HdContestRoundFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  HdFormClass *form_class = HD_FORM_CLASS (klass);

  form_class->shown = hd_contest_round_form_shown;
  form_class->edited = hd_contest_round_form_edited;
  form_class->saving = hd_contest_round_form_saving;
  hd_form_class_bind (form_class, HD_TYPE_CONTEST_ROUND, HD_CONTEST_ROUND_NAME, "/vn/hoadep/HoaDep/contest-round-form.ui");
  gtk_widget_class_bind_template_child (widget_class, HdContestRoundForm, reason_group);
  gtk_widget_class_bind_template_child (widget_class, HdContestRoundForm, affected);
  gtk_widget_class_bind_template_child (widget_class, HdContestRoundForm, reason);
  gtk_widget_class_bind_template_callback (widget_class, reason_changed_cb);
}

static void
hd_contest_round_form_init (HdContestRoundForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
