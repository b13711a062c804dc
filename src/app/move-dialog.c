/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "combo.h"
#include "feedback.h"
#include "form-field.h"
#include "job.h"
#include "line.h"
#include "move-dialog.h"
#include "ref-row.h"
#include "store/dossier.h"
#include "store/text.h"

/* More than anybody reads before saying yes. */
#define MAX_PREVIEWED        1000
/* As many as can be tried for every move before the dialog is seen. */
#define MAX_COMPARED         100
/* While one types a number, the list need not be asked for each digit. */
#define PREVIEW_MILLISECONDS 150

#define HD_TYPE_MOVE_DIALOG (hd_move_dialog_get_type ())
G_DECLARE_FINAL_TYPE (HdMoveDialog, hd_move_dialog, HD, MOVE_DIALOG, AdwWindow)

struct _HdMoveDialog
{
  AdwWindow     parent_instance;

  /* Template widgets */
  AdwComboRow  *target;
  AdwEntryRow  *waive;
  GtkLabel     *summary;
  GtkListView  *view;
  GtkWidget    *apply;

  GtkWidget    *page;      /* borrowed: outlives the dialog, which is modal over it */
  HdContext    *context;   /* (owned) */
  GArray       *ids;       /* (owned): of gint64 */
  GPtrArray    *targets;   /* (owned): of HdChainMove */
  HdRecord     *facts;     /* (owned): an HdDossierMove that is not saved: what is told with the move */
  GPtrArray    *fields;    /* (owned): of HdFormField */
  GListStore   *lines;     /* (owned): of HdLine */
  guint         preview_id; /* timeout */
};

G_DEFINE_FINAL_TYPE (HdMoveDialog, hd_move_dialog, ADW_TYPE_WINDOW)

/* What can be told, by the word that a move needs it with; the others always can. */
static const struct {
  guint       field;
  const char *need;
  const char *kind;
} told[] = {
  { HD_DOSSIER_MOVE_MOVED,    NULL,       NULL },
  { HD_DOSSIER_MOVE_NUMBER,   "number",   NULL },
  { HD_DOSSIER_MOVE_SIGNER,   "signer",   NULL },
  { HD_DOSSIER_MOVE_REASON,   "reason",   "return" },
  { HD_DOSSIER_MOVE_DEADLINE, "deadline", "return" },
  { HD_DOSSIER_MOVE_DECISION, NULL,       "revoke" },
  { HD_DOSSIER_MOVE_NOTE,     NULL,       NULL },
};

/* Words of "needs" that a reason may waive. */
static const char *const waivable[] = { "papers", "opinion", "notice", "eligible" };

/* What the worker does. */
typedef struct {
  GArray   *ids;
  char     *to_step;
  HdRecord *facts;
  char     *override;
  guint     moved;
} Move;

static void
move_free (gpointer data)
{
  Move *move = data;

  g_array_unref (move->ids);
  g_free (move->to_step);
  g_object_unref (move->facts);
  g_free (move->override);
  g_free (move);
}

/* The record keeps what the facts point to. */
static HdMoveFacts
facts_of (HdRecord   *record,
          const char *override)
{
  return (HdMoveFacts) {
    .date = hd_record_text (record, HD_DOSSIER_MOVE_MOVED),
    .number = hd_record_text (record, HD_DOSSIER_MOVE_NUMBER),
    .signer = hd_record_text (record, HD_DOSSIER_MOVE_SIGNER),
    .reason = hd_record_text (record, HD_DOSSIER_MOVE_REASON),
    .note = hd_record_text (record, HD_DOSSIER_MOVE_NOTE),
    .deadline = hd_record_text (record, HD_DOSSIER_MOVE_DEADLINE),
    .decision = hd_record_int (record, HD_DOSSIER_MOVE_DECISION),
    .override = override,
  };
}

static gboolean
move_in_thread (HdJob         *job,
                HdStore       *store,
                GCancellable  *cancellable,
                gpointer       data,
                GError       **error)
{
  Move *move = data;
  HdMoveFacts facts = facts_of (move->facts, move->override);

  return hd_dossiers_move (store, (const gint64 *) move->ids->data, move->ids->len, move->to_step, &facts, TRUE, &move->moved, error);
}

static void
moved_cb (GtkWidget    *widget,
          gpointer      data,
          const GError *error)
{
  HdMoveDialog *self = HD_MOVE_DIALOG (widget);
  Move *move = data;
  GtkWidget *page = self->page;
  g_autofree char *text = NULL;

  if (error != NULL) {
    gtk_widget_set_sensitive (self->apply, TRUE);
    hd_feedback_error (widget, _("Nothing was moved"), error);
    return;
  }
  if (move->moved < move->ids->len)
    text = g_strdup_printf (_("Moved: %u; not moved: %u"), move->moved, move->ids->len - move->moved);
  else
    text = g_strdup_printf (_("Moved: %u"), move->moved);
  gtk_window_destroy (GTK_WINDOW (self));
  hd_feedback_toast_action (page, text, _("_Undo"), "win.undo", NULL);
}

static HdRecord *
chosen_target (HdMoveDialog *self)
{
  guint selected = adw_combo_row_get_selected (self->target);

  return selected < self->targets->len ? g_ptr_array_index (self->targets, selected) : NULL;
}

static gboolean
needs (HdRecord   *move,
       const char *word)
{
  g_auto (GStrv) words = g_strsplit (hd_record_text (move, HD_CHAIN_MOVE_NEEDS), " ", -1);

  return g_strv_contains ((const char *const *) words, word);
}

static HdFormField *
field_of (HdMoveDialog *self,
          guint         field)
{
  for (guint i = 0; i < self->fields->len; i++)
    if (hd_form_field_index (g_ptr_array_index (self->fields, i)) == field)
      return g_ptr_array_index (self->fields, i);
  g_assert_not_reached ();
}

/* Only what the move asks for is asked. */
static void
show_fields (HdMoveDialog *self)
{
  HdRecord *target = chosen_target (self);
  gboolean may_waive = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (told); i++) {
    GtkWidget *widget = hd_form_field_widget (field_of (self, told[i].field));
    gboolean shown = target != NULL &&
                     ((told[i].need == NULL && told[i].kind == NULL) ||
                      (told[i].need != NULL && needs (target, told[i].need)) ||
                      g_strcmp0 (told[i].kind, hd_record_text (target, HD_CHAIN_MOVE_KIND)) == 0 ||
                      (told[i].field == HD_DOSSIER_MOVE_NUMBER && needs (target, "scan")) ||
                      (told[i].field == HD_DOSSIER_MOVE_SIGNER && needs (target, "scan")));

    gtk_widget_set_visible (gtk_widget_get_ancestor (widget, GTK_TYPE_LIST_BOX_ROW), shown);
  }
  for (guint i = 0; target != NULL && i < G_N_ELEMENTS (waivable); i++)
    may_waive = may_waive || needs (target, waivable[i]);
  gtk_widget_set_visible (GTK_WIDGET (self->waive), may_waive);
}

static gboolean
fields_are_good (HdMoveDialog *self)
{
  gboolean good = TRUE;

  for (guint i = 0; i < self->fields->len; i++) {
    HdFormField *field = g_ptr_array_index (self->fields, i);
    g_autoptr (GError) error = NULL;

    /* Only what cannot be read is wrong here; what is not told yet is said below. */
    if (hd_form_field_typed (field) == NULL || hd_form_field_check (field, self->facts, &error))
      hd_form_field_mark (field, NULL);
    else {
      hd_form_field_mark (field, error->message);
      good = FALSE;
    }
  }
  return good;
}

static void
show_summary (HdMoveDialog *self,
              guint         moving,
              guint         refused)
{
  g_autofree char *text = NULL;
  g_autofree char *button = NULL;

  if (self->ids->len > moving + refused)
    text = g_strdup_printf (_("Of the first %u, %u move and %u stay; %u in all"), moving + refused, moving, refused, self->ids->len);
  else if (refused == 0)
    text = moving == 1 ? g_strdup (_("The dossier moves")) : g_strdup_printf (_("All %u move"), moving);
  else
    text = g_strdup_printf (_("%u move, %u stay where they are: the reasons stand below"), moving, refused);
  gtk_label_set_text (self->summary, text);
  button = self->ids->len > moving + refused ? g_strdup (_("_Move")) : g_strdup_printf (_("_Move %u"), moving);
  gtk_button_set_label (GTK_BUTTON (self->apply), button);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "move.apply", moving > 0);
}

static void
update_preview (HdMoveDialog *self)
{
  HdRecord *target = chosen_target (self);
  HdMoveFacts facts = facts_of (self->facts, gtk_editable_get_text (GTK_EDITABLE (self->waive)));
  g_autoptr (GPtrArray) previews = NULL;
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) moving = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;

  g_clear_handle_id (&self->preview_id, g_source_remove);
  if (target != NULL && fields_are_good (self))
    previews = hd_dossiers_preview (hd_context_store (self->context), (const gint64 *) self->ids->data, MIN (self->ids->len, MAX_PREVIEWED),
                                    hd_record_text (target, HD_CHAIN_MOVE_TO_STEP), &facts, &error);
  if (previews == NULL) {
    g_list_store_remove_all (self->lines);
    gtk_label_set_text (self->summary, error != NULL ? error->message : target == NULL ? _("From where they are, no step leads on")
                                                                                       : _("One value cannot be read"));
    gtk_widget_action_set_enabled (GTK_WIDGET (self), "move.apply", FALSE);
    return;
  }
  /* Those that stay come first: there is something to do about them. */
  for (guint i = 0; i < previews->len; i++) {
    HdMovePreview *preview = g_ptr_array_index (previews, i);
    g_autofree char *subtitle = preview->refusal != NULL ? g_strdup (preview->refusal)
                                                         : g_strdup_printf ("%s → %s", preview->from, preview->to);
    HdLine *line = hd_line_new (preview->refusal != NULL ? "dialog-warning-symbolic" : "emblem-ok-symbolic", preview->full_name,
                                subtitle, preview->refusal != NULL ? _("stays") : _("moves"));

    hd_line_set_record (line, "nomination", preview->nomination);
    g_ptr_array_add (preview->refusal != NULL ? lines : moving, line);
  }
  show_summary (self, moving->len, lines->len);
  g_ptr_array_extend_and_steal (lines, g_steal_pointer (&moving));
  g_list_store_splice (self->lines, 0, g_list_model_get_n_items (G_LIST_MODEL (self->lines)), lines->pdata, lines->len);
}

static gboolean
preview_cb (gpointer data)
{
  HdMoveDialog *self = data;

  self->preview_id = 0;
  update_preview (self);
  return G_SOURCE_REMOVE;
}

static void
queue_preview (HdMoveDialog *self)
{
  if (self->preview_id == 0)
    self->preview_id = g_timeout_add (PREVIEW_MILLISECONDS, preview_cb, self);
}

static void
target_chosen_cb (HdMoveDialog *self)
{
  if (self->targets == NULL)
    return;
  show_fields (self);
  queue_preview (self);
}

static void
field_changed_cb (HdFormField *field,
                  gpointer     data)
{
  HdMoveDialog *self = data;

  hd_form_field_take (field, self->facts);
  queue_preview (self);
}

static void
field_left_cb (HdFormField *field,
               gpointer     data)
{
}

static void
apply_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  HdMoveDialog *self = HD_MOVE_DIALOG (widget);
  HdRecord *target = chosen_target (self);
  Move *move;

  /* What was typed a moment ago counts. */
  update_preview (self);
  if (target == NULL || !fields_are_good (self))
    return;
  move = g_new0 (Move, 1);
  move->ids = g_array_ref (self->ids);
  move->to_step = g_strdup (hd_record_text (target, HD_CHAIN_MOVE_TO_STEP));
  move->facts = hd_record_copy (self->facts);
  move->override = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->waive)));
  gtk_widget_set_sensitive (self->apply, FALSE);
  hd_job_run (widget, self->context, _("Moving the dossiers"), HD_JOB_WRITES, move_in_thread, moved_cb, move, move_free);
}

static void
hd_move_dialog_dispose (GObject *object)
{
  HdMoveDialog *self = HD_MOVE_DIALOG (object);

  g_clear_handle_id (&self->preview_id, g_source_remove);
  if (self->fields != NULL)
    g_ptr_array_set_free_func (self->fields, (GDestroyNotify) hd_form_field_free);
  g_clear_pointer (&self->fields, g_ptr_array_unref);
  g_clear_pointer (&self->targets, g_ptr_array_unref);
  G_OBJECT_CLASS (hd_move_dialog_parent_class)->dispose (object);
}

static void
hd_move_dialog_finalize (GObject *object)
{
  HdMoveDialog *self = HD_MOVE_DIALOG (object);

  g_clear_object (&self->context);
  g_clear_object (&self->facts);
  g_clear_object (&self->lines);
  g_clear_pointer (&self->ids, g_array_unref);
  G_OBJECT_CLASS (hd_move_dialog_parent_class)->finalize (object);
}

static void
hd_move_dialog_class_init (HdMoveDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const HdField *fields = hd_record_type_fields (HD_TYPE_DOSSIER_MOVE, NULL);

  g_type_ensure (HD_TYPE_REF_ROW);
  G_OBJECT_CLASS (klass)->dispose = hd_move_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = hd_move_dialog_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/move-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, HdMoveDialog, target);
  gtk_widget_class_bind_template_child (widget_class, HdMoveDialog, waive);
  gtk_widget_class_bind_template_child (widget_class, HdMoveDialog, summary);
  gtk_widget_class_bind_template_child (widget_class, HdMoveDialog, view);
  gtk_widget_class_bind_template_child (widget_class, HdMoveDialog, apply);
  for (guint i = 0; i < G_N_ELEMENTS (told); i++)
    gtk_widget_class_bind_template_child_full (widget_class, fields[told[i].field].name, FALSE, 0);
  gtk_widget_class_bind_template_callback (widget_class, target_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, queue_preview);
  gtk_widget_class_install_action (widget_class, "move.apply", NULL, apply_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "move.apply", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_CONTROL_MASK, "move.apply", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
hd_move_dialog_init (HdMoveDialog *self)
{
  g_autoptr (GtkNoSelection) selection = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->lines = g_list_store_new (HD_TYPE_LINE);
  hd_line_list_set_up (self->view);
  selection = gtk_no_selection_new (G_LIST_MODEL (g_object_ref (self->lines)));
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (selection));
}

/* The move that most of the dossiers can make, told what a person will be asked for.
 * Any dossier can be sent back; who ticks fifty as a rule wants them to go on. */
static guint
likeliest (HdMoveDialog *self,
           GPtrArray    *targets)
{
  HdMoveFacts facts = { .date = hd_record_text (self->facts, HD_DOSSIER_MOVE_MOVED), .number = "–", .signer = "–", .reason = "other",
                        .note = "–", .deadline = hd_record_text (self->facts, HD_DOSSIER_MOVE_MOVED) };
  guint best = 0, most = 0;
  gboolean onward = FALSE;

  for (guint i = 0; i < targets->len && self->ids->len <= MAX_COMPARED; i++) {
    g_autoptr (GPtrArray) previews = hd_dossiers_preview (hd_context_store (self->context), (const gint64 *) self->ids->data, self->ids->len,
                                                          hd_record_text (g_ptr_array_index (targets, i), HD_CHAIN_MOVE_TO_STEP), &facts, NULL);
    gboolean forward = strcmp (hd_record_text (g_ptr_array_index (targets, i), HD_CHAIN_MOVE_KIND), "forward") == 0;
    guint moving = 0;

    for (guint k = 0; previews != NULL && k < previews->len; k++)
      moving += ((HdMovePreview *) g_ptr_array_index (previews, k))->refusal == NULL;
    if (moving > 0 && (forward == onward ? moving > most : forward)) {
      best = i;
      most = moving;
      onward = forward;
    }
  }
  return best;
}

/* Chains call different moves the same: then the step they lead to tells them apart. */
static char *
target_label (HdMoveDialog *self,
              GPtrArray    *targets,
              HdRecord     *move)
{
  const char *label = hd_record_text (move, HD_CHAIN_MOVE_LABEL);
  g_autoptr (HdRecord) step = NULL;
  guint alike = 0;

  for (guint i = 0; i < targets->len; i++)
    alike += strcmp (hd_record_text (g_ptr_array_index (targets, i), HD_CHAIN_MOVE_LABEL), label) == 0;
  if (alike > 1)
    step = hd_chain_step (hd_context_store (self->context), hd_record_int (move, HD_CHAIN_MOVE_CHAIN),
                          hd_record_text (move, HD_CHAIN_MOVE_TO_STEP), NULL);
  return step == NULL ? g_strdup (label) : g_strdup_printf ("%s → %s", label, hd_record_text (step, HD_CHAIN_STEP_NAME));
}

static void
fill_targets (HdMoveDialog *self,
              GPtrArray    *targets,
              const char   *to_step)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);
  guint selected = to_step == NULL ? likeliest (self, targets) : 0;

  for (guint i = 0; i < targets->len; i++) {
    HdRecord *move = g_ptr_array_index (targets, i);

    gtk_string_list_take (labels, target_label (self, targets, move));
    if (g_strcmp0 (hd_record_text (move, HD_CHAIN_MOVE_TO_STEP), to_step) == 0)
      selected = i;
  }
  adw_combo_row_set_model (self->target, G_LIST_MODEL (labels));
  hd_combo_show_whole (self->target);
  self->targets = g_ptr_array_ref (targets);
  adw_combo_row_set_selected (self->target, targets->len > 0 ? selected : GTK_INVALID_LIST_POSITION);
  gtk_widget_set_sensitive (GTK_WIDGET (self->target), targets->len > 0);
}

GtkWindow *
hd_move_dialog_show (GtkWidget  *widget,
                     HdContext  *context,
                     GArray     *ids,
                     const char *to_step)
{
  const HdField *fields = hd_record_type_fields (HD_TYPE_DOSSIER_MOVE, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) targets = hd_dossiers_targets (hd_context_store (context), (const gint64 *) ids->data, ids->len, &error);
  g_autofree char *today = hd_date_today ();
  HdMoveDialog *self;

  if (targets == NULL) {
    hd_feedback_error (widget, _("The dossiers cannot be read"), error);
    return NULL;
  }
  self = g_object_new (HD_TYPE_MOVE_DIALOG, "transient-for", hd_feedback_window (widget), NULL);
  self->page = widget;
  self->context = g_object_ref (context);
  self->ids = g_array_ref (ids);
  self->facts = g_object_new (HD_TYPE_DOSSIER_MOVE, NULL);
  hd_record_set_text (self->facts, HD_DOSSIER_MOVE_MOVED, today);
  self->fields = g_ptr_array_new ();
  for (guint i = 0; i < G_N_ELEMENTS (told); i++) {
    const HdField *field = &fields[told[i].field];
    GtkWidget *value = GTK_WIDGET (gtk_widget_get_template_child (GTK_WIDGET (self), HD_TYPE_MOVE_DIALOG, field->name));
    HdFormField *form_field = hd_form_field_new (field, told[i].field, value, context, field_changed_cb, field_left_cb, self);

    g_ptr_array_add (self->fields, form_field);
    hd_form_field_show (form_field, self->facts);
  }
  fill_targets (self, targets, to_step);
  show_fields (self);
  update_preview (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->target));
  gtk_window_present (GTK_WINDOW (self));
  return GTK_WINDOW (self);
}
