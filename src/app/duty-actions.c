/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "ask-dialog.h"
#include "duty-actions.h"
#include "duty-text.h"
#include "evidence-dialog.h"
#include "feedback.h"
#include "record-dialog.h"
#include "rooms.h"
#include "store/text.h"

static const struct {
  const char *label, *key;
  const char *state;   /* nick of what is noted, if nothing has to be asked */
  const char *done;    /* how the change is called, if not like the button that asks first */
} verbs[HD_DUTY_N_VERBS] = {
  [HD_DUTY_RECEIVE]    = { N_("Received Today"), "R", "received" },
  [HD_DUTY_ACCEPT]     = { N_("Accepted"), "A", "accepted" },
  [HD_DUTY_COMMENT]    = { N_("Sent Back with Comments"), "C", "commented" },
  [HD_DUTY_SPARE]      = { N_("Need Not…"), "E", "exempt", N_("Need not") },
  [HD_DUTY_EXTEND]     = { N_("Extend…"), "G", NULL, N_("Extended") },
  [HD_DUTY_RECEIVE_ON] = { N_("Received on…"), "D", "received", N_("Received") },
  [HD_DUTY_TAKE_BACK]  = { N_("Take Back"), "Delete", "" },
};

/* What is to be done once a dialog was answered. */
typedef struct {
  HdContext  *context;   /* (owned) */
  HdDutyVerb  verb;
  GPtrArray  *duties;    /* (owned) of HdDuty */
} Task;

static void
task_free (gpointer data)
{
  Task *task = data;

  g_object_unref (task->context);
  g_ptr_array_unref (task->duties);
  g_free (task);
}

/* A list that is made anew while a dialog asks takes its duties with it. */
static HdDuty *
copy_duty (const HdDuty *duty)
{
  HdDuty *copy = g_memdup2 (duty, sizeof *duty);

  g_object_ref (copy->obligation);
  copy->owner = g_strdup (duty->owner);
  copy->due = g_strdup (duty->due);
  copy->due_strict = g_strdup (duty->due_strict);
  copy->due_worded = g_strdup (duty->due_worded);
  copy->done = g_strdup (duty->done);
  copy->from_table = g_strdup (duty->from_table);
  return copy;
}

/* The verb and what it is done to. (transfer full) */
static char *
label_of (Task *task)
{
  const char *done = verbs[task->verb].done, *verb = done != NULL ? _(done) : _(verbs[task->verb].label);
  g_autofree char *title = NULL;
  HdDuty *first = g_ptr_array_index (task->duties, 0);

  if (task->duties->len > 1)
    /* Translators: what was done, and with how many obligations. */
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s: %u duty", "%s: %u duties", task->duties->len), verb, task->duties->len);
  title = hd_duty_title (first);
  return g_strdup_printf ("%s: %s, %s", verb, first->owner, title);
}

/* The reason goes with what is noted. */
static gboolean
spare (HdStore    *store,
       HdDuty     *duty,
       const char *reason,
       GError    **error)
{
  g_autoptr (HdRecord) fulfilment = NULL;

  if (!hd_duty_note (store, duty, "exempt", NULL, error))
    return FALSE;
  fulfilment = hd_duty_fulfilment (store, duty, error);
  if (fulfilment == NULL)
    return FALSE;
  hd_record_set_text (fulfilment, HD_FULFILMENT_REASON, reason);
  return hd_store_save (store, fulfilment, error);
}

static gboolean
do_one (HdStore    *store,
        HdDutyVerb  verb,
        HdDuty     *duty,
        const char *day,
        const char *reason,
        GError    **error)
{
  if (verb == HD_DUTY_EXTEND)
    return hd_duty_extend (store, duty, day, reason, error);
  if (verb == HD_DUTY_SPARE)
    return spare (store, duty, reason, error);
  return hd_duty_note (store, duty, verbs[verb].state, day, error);
}

static gboolean
do_all (GtkWidget  *widget,
        Task       *task,
        const char *day,
        const char *reason,
        GError    **error)
{
  HdStore *store = hd_context_store (task->context);
  g_autofree char *label = label_of (task);

  if (!hd_store_begin (store, label, error))
    return FALSE;
  for (guint i = 0; i < task->duties->len; i++)
    if (!do_one (store, task->verb, g_ptr_array_index (task->duties, i), day, reason, error)) {
      hd_store_rollback (store);
      return FALSE;
    }
  if (!hd_store_commit (store, error)) {
    hd_store_rollback (store);
    return FALSE;
  }
  if (task->duties->len > 1)
    hd_feedback_toast_action (widget, label, _("_Undo"), "win.undo", NULL);
  return TRUE;
}

static gboolean
reason_given (GtkWidget   *widget,
              const char  *reason,
              gpointer     data,
              GError     **error)
{
  return do_all (widget, data, NULL, reason, error);
}

static gboolean
day_given (GtkWidget   *widget,
           const char  *day,
           const char  *reason,
           gpointer     data,
           GError     **error)
{
  return do_all (widget, data, day, reason, error);
}

const char *
hd_duty_verb_label (HdDutyVerb verb)
{
  return verbs[verb].label;
}

const char *
hd_duty_verb_key (HdDutyVerb verb)
{
  return verbs[verb].key;
}

gboolean
hd_duty_verb_of_key (guint       key,
                     HdDutyVerb *verb,
                     char        typed[2])
{
  static const struct { guint key; HdDutyVerb verb; } keys[] = {
    { GDK_KEY_space, HD_DUTY_RECEIVE }, { GDK_KEY_r, HD_DUTY_RECEIVE }, { GDK_KEY_a, HD_DUTY_ACCEPT }, { GDK_KEY_c, HD_DUTY_COMMENT },
    { GDK_KEY_e, HD_DUTY_SPARE }, { GDK_KEY_g, HD_DUTY_EXTEND }, { GDK_KEY_d, HD_DUTY_RECEIVE_ON }, { GDK_KEY_Delete, HD_DUTY_TAKE_BACK },
    { GDK_KEY_KP_Delete, HD_DUTY_TAKE_BACK }, { GDK_KEY_BackSpace, HD_DUTY_TAKE_BACK },
  };
  gunichar letter = gdk_keyval_to_unicode (key);

  typed[0] = typed[1] = '\0';
  if (letter >= '0' && letter <= '9') {
    typed[0] = letter;
    *verb = HD_DUTY_RECEIVE_ON;
    return TRUE;
  }
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (gdk_keyval_to_lower (key) == keys[i].key) {
      *verb = keys[i].verb;
      return TRUE;
    }
  return FALSE;
}

HdDuty *
hd_duty_pick (HdDuty    **duties,
              guint       n,
              HdDutyVerb  verb)
{
  HdDuty *last = NULL;

  if (n == 1)
    return duties[0];
  for (guint i = 0; i < n; i++) {
    if (verb == HD_DUTY_TAKE_BACK && duties[i]->fulfilment != 0)
      last = duties[i];
    else if (verb == HD_DUTY_ACCEPT && g_str_equal (duties[i]->noted, "received"))
      return duties[i];
    else if (verb != HD_DUTY_TAKE_BACK && verb != HD_DUTY_ACCEPT && !hd_duty_is_done (duties[i]))
      return duties[i];
  }
  return last;
}

void
hd_duty_do (GtkWidget  *widget,
            HdContext  *context,
            HdDutyVerb  verb,
            GPtrArray  *duties,
            const char *typed)
{
  Task *task = g_new0 (Task, 1);
  g_autoptr (GError) error = NULL;
  g_autofree char *label = NULL;
  HdDuty *first;

  task->context = g_object_ref (context);
  task->verb = verb;
  task->duties = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_duty_free);
  for (guint i = 0; i < duties->len; i++)
    g_ptr_array_add (task->duties, copy_duty (g_ptr_array_index (duties, i)));
  if (task->duties->len == 0) {
    hd_feedback_toast (widget, _("Nothing is owed here that this could be noted of"));
    task_free (task);
    return;
  }
  first = g_ptr_array_index (task->duties, 0);
  label = label_of (task);
  switch (verb) {
  case HD_DUTY_SPARE:
    hd_ask_reason (widget, _("Why is it not owed?"), label, _("_Need Not"), reason_given, task, task_free);
    return;
  case HD_DUTY_EXTEND:
    hd_ask_date (widget, _("Until when, and why?"), label, _("_Extend"), typed, first->year, TRUE, day_given, task, task_free);
    return;
  case HD_DUTY_RECEIVE_ON:
    hd_ask_date (widget, _("When was it received?"), label, _("_Received"), typed, first->year, FALSE, day_given, task, task_free);
    return;
  case HD_DUTY_RECEIVE:
  case HD_DUTY_ACCEPT:
  case HD_DUTY_COMMENT:
  case HD_DUTY_TAKE_BACK:
  case HD_DUTY_N_VERBS:
  default:
    if (!do_all (widget, task, NULL, "", &error))
      hd_feedback_error (widget, _("This could not be done. Nothing was changed."), error);
    task_free (task);
  }
}

void
hd_duty_open (GtkWidget *widget,
              HdContext *context,
              HdDuty    *duty)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) fulfilment = hd_duty_fulfilment (hd_context_store (context), duty, &error);

  if (fulfilment == NULL)
    hd_feedback_error (widget, _("The record cannot be read"), error);
  else
    hd_record_dialog_show (widget, context, hd_fulfilment_form_get_type (),
                           hd_record_is_new (fulfilment) ? 0 : hd_record_id (fulfilment), fulfilment);
}

/* What a line of the list leads to: what is known of the duty, else who owes it. */
static HdEvidence *
evidence_of (const HdDuty *duty)
{
  HdEvidence *evidence = g_new0 (HdEvidence, 1);
  g_autofree char *title = hd_duty_title (duty), *state = hd_duty_state_text (duty);

  evidence->table = g_strdup (duty->fulfilment != 0 ? "fulfilment" : *duty->from_table != '\0' ? duty->from_table : duty->unit != 0 ? "unit" : "obligation");
  evidence->id = duty->fulfilment != 0 ? duty->fulfilment : *duty->from_table != '\0' ? duty->from_id :
                 duty->unit != 0 ? duty->unit : hd_record_id (duty->obligation);
  evidence->unit = duty->unit;
  evidence->label = g_strdup (duty->owner);
  evidence->detail = g_strdup_printf ("%s: %s", title, state);
  evidence->weight = hd_duty_is_done (duty) ? 0 : 1;
  return evidence;
}

void
hd_duty_show_list (GtkWidget  *widget,
                   HdContext  *context,
                   const char *title,
                   GPtrArray  *duties)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_evidence_free);
  HdValue value = { TRUE, 0 };

  /* Whoever asks wants to know what is missing: that is counted and comes first. */
  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < duties->len; i++) {
      HdDuty *duty = g_ptr_array_index (duties, i);

      if (hd_duty_is_done (duty) == (pass == 0))
        continue;
      g_ptr_array_add (rows, evidence_of (duty));
      value.value += pass == 0;
    }
  hd_evidence_show (widget, context, title, rows, value);
}
