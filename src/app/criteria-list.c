/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <inttypes.h>

#include "criteria-list.h"
#include "feedback.h"
#include "first-rows.h"
#include "line.h"
#include "record-dialog.h"
#include "rooms.h"
#include "show-bar.h"
#include "store/attachment.h"
#include "store/duty.h"
#include "store/figure.h"
#include "store/movement.h"
#include "store/reorganise.h"
#include "store/text.h"
#include "text-parts.h"

/* As many rows as the tallest usual screen shows. */
#define FIRST_ROWS 20

typedef enum { ALL, WITHOUT, ISSUED, RECEIVED, COMMENTED, ACCEPTED, N_SHOWS } Show;

static const char *const show_labels[N_SHOWS] = {
  [ALL] = N_("All"), [WITHOUT] = N_("Without criteria"), [ISSUED] = N_("Issued, not in the register"), [RECEIVED] = N_("Received"), [COMMENTED] = N_("Sent back with comments"),
  [ACCEPTED] = N_("Accepted"),
};

/* Who has to have criteria, and of those there are the one that stands. */
typedef struct {
  gint64    unit, movement;
  char     *name;       /* (owned) */
  HdRecord *standing;   /* (owned) (nullable): HdCriteria */
  guint     older;
  gboolean  issued;     /* an activity says so */
} Owner;

struct _HdCriteriaList
{
  AdwBin              parent_instance;

  /* Template widgets */
  HdShowBar          *shows;
  GtkStack           *states;
  GtkListView        *view;

  HdContext          *context;     /* (owned) (nullable) */
  GPtrArray          *owners;      /* (owned) of Owner */
  GListStore         *lines;       /* (owned) of HdLine with an Owner of them */
  GtkSingleSelection *selection;   /* (owned) */
};

G_DEFINE_FINAL_TYPE (HdCriteriaList, hd_criteria_list, ADW_TYPE_BIN)

static void
owner_free (gpointer data)
{
  Owner *owner = data;

  g_free (owner->name);
  g_clear_object (&owner->standing);
  g_free (owner);
}

static gboolean
is_newer (HdRecord *one,
          HdRecord *other)
{
  gint64 difference = hd_record_int (one, HD_CRITERIA_VERSION) - hd_record_int (other, HD_CRITERIA_VERSION);

  return difference != 0 ? difference > 0 : g_strcmp0 (hd_record_text (one, HD_CRITERIA_ISSUED), hd_record_text (other, HD_CRITERIA_ISSUED)) > 0;
}

static Owner *
add_owner (HdCriteriaList *self,
           GPtrArray      *criteria,
           gint64          unit,
           gint64          movement,
           const char     *name)
{
  Owner *owner = g_new0 (Owner, 1);

  owner->unit = unit;
  owner->movement = movement;
  owner->name = g_strdup (name);
  for (guint i = 0; i < criteria->len; i++) {
    HdRecord *record = g_ptr_array_index (criteria, i);

    if (hd_record_int (record, HD_CRITERIA_UNIT) != unit || hd_record_int (record, HD_CRITERIA_MOVEMENT) != movement)
      continue;
    if (owner->standing != NULL)
      owner->older++;
    if (owner->standing == NULL || is_newer (record, owner->standing))
      g_set_object (&owner->standing, record);
  }
  g_ptr_array_add (self->owners, owner);
  return owner;
}

static gboolean
has_issued (GPtrArray *evidence,
            gint64     unit)
{
  for (guint i = 0; i < evidence->len; i++) {
    HdEvidence *row = g_ptr_array_index (evidence, i);

    if (row->unit == unit && row->weight > 0)
      return TRUE;
  }
  return FALSE;
}

static gboolean
has_criteria (GPtrArray *criteria,
              gint64     unit,
              gint64     movement)
{
  for (guint i = 0; i < criteria->len; i++) {
    HdRecord *record = g_ptr_array_index (criteria, i);

    if (hd_record_int (record, HD_CRITERIA_UNIT) == unit && hd_record_int (record, HD_CRITERIA_MOVEMENT) == movement)
      return TRUE;
  }
  return FALSE;
}

/* Two leads that were merged are one. */
static gboolean
is_listed (HdCriteriaList *self,
           gint64          unit,
           gint64          movement)
{
  for (guint i = 0; i < self->owners->len; i++) {
    Owner *owner = g_ptr_array_index (self->owners, i);

    if (owner->unit == unit && owner->movement == movement)
      return TRUE;
  }
  return FALSE;
}

/* The units of the year, then who leads a movement of its plan, or led it and left criteria. */
static gboolean
find_owners (HdCriteriaList *self,
             GError        **error)
{
  HdStore *store = hd_context_store (self->context);
  int year = hd_context_year (self->context);
  gint64 plan = hd_context_plan (self->context, year);
  g_autoptr (GPtrArray) criteria = hd_store_get_all (store, HD_TYPE_CRITERIA, error);
  const HdScope scope = { .plan = plan, .year = year };
  g_autoptr (GPtrArray) units = criteria != NULL ? hd_figure_rows (store, "units_total", &scope, error) : NULL;
  g_autoptr (GPtrArray) issued = units != NULL ? hd_figure_rows (store, "units_with_criteria", &scope, error) : NULL;
  g_autoptr (GPtrArray) movements = issued != NULL ? hd_store_find_ref (store, HD_TYPE_MOVEMENT, "plan", plan, error) : NULL;
  g_autoptr (GArray) leads = movements != NULL ? hd_holders (store, "lead", error) : NULL;
  g_autofree char *today = hd_date_today ();

  if (leads == NULL)
    return FALSE;
  for (guint i = 0; i < units->len; i++) {
    HdEvidence *unit = g_ptr_array_index (units, i);

    add_owner (self, criteria, unit->id, 0, unit->label)->issued = has_issued (issued, unit->id);
  }
  for (guint i = 0; i < movements->len; i++) {
    HdRecord *movement = g_ptr_array_index (movements, i);
    for (guint j = 0; j < leads->len; j++) {
      const HdHolder *lead = &g_array_index (leads, HdHolder, j);
      g_autofree char *name = NULL;

      if (lead->thing != hd_record_id (movement) ||
          !(hd_holder_has (lead, today) || has_criteria (criteria, lead->unit, lead->thing)) || is_listed (self, lead->unit, lead->thing))
        continue;
      name = g_strdup_printf ("%s · %s", hd_record_text (movement, HD_MOVEMENT_NAME), hd_context_name (self->context, "unit", lead->unit));
      add_owner (self, criteria, lead->unit, lead->thing, name);
    }
  }
  return TRUE;
}

static gboolean
is_shown (Show         show,
          const Owner *owner)
{
  static const char *const states[] = { [RECEIVED] = "received", [COMMENTED] = "commented", [ACCEPTED] = "accepted" };
  const char *state = owner->standing != NULL ? hd_record_text (owner->standing, HD_CRITERIA_STATE) : "";

  switch (show) {
  case WITHOUT:
    return !owner->issued && (owner->standing == NULL || g_str_equal (state, "replaced"));
  case ISSUED:
    return owner->issued && owner->standing == NULL;
  case RECEIVED:
  case COMMENTED:
  case ACCEPTED:
    return g_str_equal (state, states[show]);
  case ALL:
  case N_SHOWS:
  default:
    return TRUE;
  }
}

static HdLine *
line_of (HdCriteriaList *self,
         Owner          *owner)
{
  HdRecord *standing = owner->standing;
  g_autoptr (GString) text = g_string_new (standing == NULL ? (owner->issued ? _("Issued, not in the register") : _("Without criteria")) :
                                           _(hd_choice_label (hd_criteria_states, hd_record_text (standing, HD_CRITERIA_STATE))));
  g_autofree char *version = NULL;
  HdLine *line;

  if (standing != NULL) {
    g_autofree char *issued = hd_date_format (hd_record_text (standing, HD_CRITERIA_ISSUED));
    g_autoptr (GPtrArray) files = hd_attachment_list (hd_context_store (self->context), "criteria", hd_record_id (standing), NULL);

    version = g_strdup_printf (_("version %" PRId64), hd_record_int (standing, HD_CRITERIA_VERSION));
    hd_text_parts_add (text, hd_record_text (standing, HD_CRITERIA_NUMBER));
    hd_text_parts_add (text, issued);
    if (files != NULL && files->len > 0) {
      g_autofree char *told = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u file", "%u files", files->len), files->len);

      hd_text_parts_add (text, told);
    }
    if (owner->older > 0) {
      g_autofree char *told = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "replaces %u older version", "replaces %u older versions", owner->older),
                                               owner->older);

      hd_text_parts_add (text, told);
    }
  }
  line = hd_line_new (standing == NULL ? (owner->issued ? "dialog-information-symbolic" : "dialog-warning-symbolic") :
                      g_str_equal (hd_record_text (standing, HD_CRITERIA_STATE), "accepted") ? "emblem-ok-symbolic" : "document-edit-symbolic",
                      owner->name, text->str, version);
  hd_line_set_data (line, owner, NULL);
  return line;
}

static void
fill (HdCriteriaList *self)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_object_unref);
  guint selected = gtk_single_selection_get_selected (self->selection);
  gint64 movement = 0;

  for (guint i = 0; i < self->owners->len; i++) {
    Owner *owner = g_ptr_array_index (self->owners, i);

    if (!is_shown (hd_show_bar_selected (self->shows), owner))
      continue;
    if (lines->len == 0 || (owner->movement != 0 && movement == 0))
      g_ptr_array_add (lines, hd_line_new (NULL, owner->movement != 0 ? _("Criteria of Movements") : _("Criteria of Units"), NULL, NULL));
    movement = owner->movement;
    g_ptr_array_add (lines, line_of (self, owner));
  }
  g_list_store_splice (self->lines, 0, g_list_model_get_n_items (G_LIST_MODEL (self->lines)), lines->pdata, lines->len);
  if (selected < g_list_model_get_n_items (G_LIST_MODEL (self->selection)))
    gtk_single_selection_set_selected (self->selection, selected);
  gtk_stack_set_visible_child_name (self->states, lines->len > 0 ? "list" : "empty");
}

static void
open_new (HdCriteriaList *self,
          const Owner    *owner)
{
  g_autofree char *today = hd_date_today ();
  g_autoptr (HdRecord) template = g_object_new (HD_TYPE_CRITERIA, "state", "received", "received", today, NULL);

  if (owner != NULL) {
    hd_record_set_int (template, HD_CRITERIA_UNIT, owner->unit);
    hd_record_set_int (template, HD_CRITERIA_MOVEMENT, owner->movement);
  }
  /* What was asked for so far is changed rather than written anew. */
  if (owner != NULL && owner->standing != NULL) {
    g_autoptr (HdRecord) whole = hd_store_get (hd_context_store (self->context), HD_TYPE_CRITERIA, hd_record_id (owner->standing), NULL);

    if (whole != NULL)
      hd_record_set_text (template, HD_CRITERIA_CONTENT, hd_record_text (whole, HD_CRITERIA_CONTENT));
    hd_record_set_int (template, HD_CRITERIA_VERSION, hd_record_int (owner->standing, HD_CRITERIA_VERSION) + 1);
  }
  hd_record_dialog_show (GTK_WIDGET (self), self->context, hd_criteria_form_get_type (), 0, template);
}

static void
activated_cb (HdCriteriaList *self,
              guint           position)
{
  g_autoptr (HdLine) line = g_list_model_get_item (G_LIST_MODEL (self->selection), position);
  Owner *owner = line != NULL ? hd_line_data (line) : NULL;

  if (owner == NULL)
    return;
  if (owner->standing != NULL)
    hd_record_dialog_show (GTK_WIDGET (self), self->context, hd_criteria_form_get_type (), hd_record_id (owner->standing), NULL);
  else
    open_new (self, owner);
}

static void
new_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  hd_criteria_list_new (HD_CRITERIA_LIST (widget));
}

/* The keyboard is for the list; the filters come before it. */
static gboolean
hd_criteria_list_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (HD_CRITERIA_LIST (widget)->view));
}

static void
hd_criteria_list_dispose (GObject *object)
{
  HdCriteriaList *self = HD_CRITERIA_LIST (object);

  g_clear_object (&self->lines);
  g_clear_object (&self->selection);
  g_clear_pointer (&self->owners, g_ptr_array_unref);
  g_clear_object (&self->context);
  G_OBJECT_CLASS (hd_criteria_list_parent_class)->dispose (object);
}

static void
hd_criteria_list_class_init (HdCriteriaListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_criteria_list_dispose;
  widget_class->grab_focus = hd_criteria_list_grab_focus;
  g_type_ensure (HD_TYPE_SHOW_BAR);
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/criteria-list.ui");
  gtk_widget_class_bind_template_child (widget_class, HdCriteriaList, shows);
  gtk_widget_class_bind_template_child (widget_class, HdCriteriaList, states);
  gtk_widget_class_bind_template_child (widget_class, HdCriteriaList, view);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, fill);
  gtk_widget_class_install_action (widget_class, "criteria.new", NULL, new_action);
}

static void
hd_criteria_list_init (HdCriteriaList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->owners = g_ptr_array_new_with_free_func (owner_free);
  self->lines = g_list_store_new (HD_TYPE_LINE);
  self->selection = gtk_single_selection_new (G_LIST_MODEL (hd_first_rows_new (G_LIST_MODEL (self->lines), FIRST_ROWS)));
  hd_line_list_set_up (self->view);
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
  hd_show_bar_set_up (self->shows, show_labels, N_SHOWS);
}

void
hd_criteria_list_show (HdCriteriaList *self,
                       HdContext      *context)
{
  g_autoptr (GError) error = NULL;

  g_set_object (&self->context, context);
  g_list_store_remove_all (self->lines);
  g_ptr_array_set_size (self->owners, 0);
  if (!find_owners (self, &error)) {
    hd_feedback_toast (GTK_WIDGET (self), error->message);
    return;
  }
  for (Show show = 0; show < N_SHOWS; show++) {
    guint n = 0;

    for (guint i = 0; i < self->owners->len; i++)
      n += is_shown (show, g_ptr_array_index (self->owners, i));
    hd_show_bar_set_count (self->shows, show, n);
  }
  fill (self);
}

void
hd_criteria_list_new (HdCriteriaList *self)
{
  HdLine *line = gtk_single_selection_get_selected_item (self->selection);

  open_new (self, line != NULL ? hd_line_data (line) : NULL);
}
