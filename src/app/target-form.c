/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The form of a target: the rule, and which figure it is measured by, chosen by what the
 * figure counts. A share shows what it comes to for a unit. */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "form.h"
#include "note-row.h"
#include "option.h"
#include "ref-row.h"
#include "rooms.h"
#include "store/figure.h"
#include "store/plan.h"
#include "store/text.h"
#include "store/unit.h"

#define HD_TYPE_TARGET_FORM (hd_target_form_get_type ())
G_DECLARE_FINAL_TYPE (HdTargetForm, hd_target_form, HD, TARGET_FORM, HdForm)

struct _HdTargetForm
{
  HdForm              parent_instance;

  /* Template widgets */
  HdRefRow           *figure;
  AdwPreferencesRow  *figure_note;
  AdwPreferencesRow  *example;
  AdwExpanderRow     *kinds;

  GPtrArray          *checks;    /* (owned) of GtkCheckButton, as hd_unit_kinds */
  gboolean            showing;
};

G_DEFINE_FINAL_TYPE (HdTargetForm, hd_target_form, HD_TYPE_FORM)

/* A number of people for which the share is shown where no unit gave its own. */
#define EXAMPLE 37

/* The head-count that the share is shown of: the largest known one of the year. */
static gint64
example_base (HdTargetForm  *self,
              char         **name)
{
  HdContext *context = hd_form_context (HD_FORM (self));
  HdRecord *target = hd_form_record (HD_FORM (self));
  g_autoptr (GPtrArray) statuses = hd_target_statuses (hd_form_store (HD_FORM (self)), hd_record_int (target, HD_TARGET_PLAN),
                                                       hd_context_year (context), NULL);
  gint64 base = 0;

  for (guint i = 0; statuses != NULL && i < statuses->len; i++) {
    HdTargetStatus *status = g_ptr_array_index (statuses, i);

    for (guint j = 0; hd_record_id (status->target) == hd_record_id (target) && j < status->units->len; j++) {
      HdUnitStatus *unit = g_ptr_array_index (status->units, j);

      if (unit->base.known && unit->base.value > base) {
        base = unit->base.value;
        g_free (*name);
        *name = g_strdup (unit->name);
      }
    }
  }
  return base;
}

/* "5 % of 37 = 1,85 → 2": the share of a unit, and that it is rounded up. */
static void
show_example (HdTargetForm *self)
{
  HdRecord *target = hd_form_record (HD_FORM (self));
  gint64 percent = target == NULL ? 0 : hd_record_int (target, HD_TARGET_REQUIRED);
  gboolean share = percent > 0 && g_str_equal (hd_record_text (target, HD_TARGET_COMPARATOR), "at_least_percent_of_own");
  g_autofree char *name = g_strdup (_("a unit"));
  g_autofree char *exact = NULL, *text = NULL;
  gint64 base;

  gtk_widget_set_visible (GTK_WIDGET (self->example), share);
  if (!share)
    return;
  base = example_base (self, &name);
  if (base == 0)
    base = EXAMPLE;
  exact = g_strdup_printf ("%d,%02d", (int) (percent * base / 100), (int) (percent * base % 100));
  /* Translators: per cent, head-count, the exact share, the share rounded up, name of a unit. */
  text = g_strdup_printf (_("%d %% of %d = %s → %d (%s). It is always rounded up; without a head-count it is unknown, not 0."),
                          (int) percent, (int) base, exact, (int) hd_percent_required (percent, base), name);
  adw_preferences_row_set_title (self->example, text);
}

static void
show_figure_note (HdTargetForm *self)
{
  HdRecord *target = hd_form_record (HD_FORM (self));
  const HdFigure *figure = target == NULL ? NULL : hd_figure_lookup (hd_record_text (target, HD_TARGET_FIGURE));
  g_autofree char *text = NULL;

  if (figure == NULL)
    text = g_strdup (_("Choose what is counted"));
  else if (figure->units != NULL)
    text = g_strdup_printf (_("Counts %s, unit by unit: it goes with a rule for each unit or for a share"), _(figure->measure));
  else
    text = g_strdup_printf (_("Counts %s"), _(figure->measure));
  adw_preferences_row_set_title (self->figure_note, text);
}

static void
show_kinds (HdTargetForm *self)
{
  HdRecord *target = hd_form_record (HD_FORM (self));
  g_auto (GStrv) chosen = g_strsplit_set (target == NULL ? "" : hd_record_text (target, HD_TARGET_SCOPE_KINDS), ", ", -1);
  gboolean all = target == NULL || chosen[0] == NULL || g_strv_contains ((const char *const *) chosen, "all");
  guint n = 0;
  g_autofree char *text = NULL;

  for (guint i = 0; i < self->checks->len; i++) {
    gboolean active = !all && g_strv_contains ((const char *const *) chosen, hd_unit_kinds[i].nick);

    gtk_check_button_set_active (g_ptr_array_index (self->checks, i), active);
    n += active;
  }
  text = n == 0 ? g_strdup (_("All units")) : g_strdup_printf (ngettext ("%u kind", "%u kinds", n), n);
  adw_expander_row_set_subtitle (self->kinds, text);
}

static void
hd_target_form_shown (HdForm *form)
{
  HdTargetForm *self = HD_TARGET_FORM (form);
  HdRecord *target = hd_form_record (form);
  guint n;
  const HdFigure *figures = hd_figures (&n);
  gint64 chosen = 0;

  self->showing = TRUE;
  for (guint i = 0; target != NULL && i < n; i++)
    if (g_str_equal (figures[i].name, hd_record_text (target, HD_TARGET_FIGURE)))
      chosen = i + 1;
  hd_ref_row_set_value (self->figure, chosen);
  show_figure_note (self);
  show_kinds (self);
  show_example (self);
  self->showing = FALSE;
}

static void
hd_target_form_edited (HdForm *form,
                       guint   field)
{
  if (field == HD_TARGET_COMPARATOR || field == HD_TARGET_REQUIRED)
    show_example (HD_TARGET_FORM (form));
}

static void
figure_chosen_cb (HdTargetForm *self)
{
  HdRecord *target = hd_form_record (HD_FORM (self));
  guint n;
  const HdFigure *figures = hd_figures (&n);
  gint64 chosen = hd_ref_row_value (self->figure);

  if (self->showing || target == NULL || chosen < 1 || chosen > n)
    return;
  hd_record_set_text (target, HD_TARGET_FIGURE, figures[chosen - 1].name);
  hd_form_touch (HD_FORM (self));
  show_figure_note (self);
}

static void
kind_toggled_cb (HdTargetForm *self)
{
  HdRecord *target = hd_form_record (HD_FORM (self));
  g_autoptr (GString) kinds = g_string_new (NULL);

  if (self->showing || target == NULL)
    return;
  for (guint i = 0; i < self->checks->len; i++)
    if (gtk_check_button_get_active (g_ptr_array_index (self->checks, i)))
      g_string_append_printf (kinds, "%s%s", kinds->len > 0 ? "," : "", hd_unit_kinds[i].nick);
  hd_record_set_text (target, HD_TARGET_SCOPE_KINDS, kinds->len > 0 ? kinds->str : "all");
  hd_form_touch (HD_FORM (self));
  self->showing = TRUE;
  show_kinds (self);
  self->showing = FALSE;
}

static void
add_kinds (HdTargetForm *self)
{
  for (const HdChoice *kind = hd_unit_kinds; kind->nick != NULL; kind++) {
    GtkWidget *row = adw_action_row_new ();
    GtkWidget *check = gtk_check_button_new ();

    adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _(kind->label));
    gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, _(kind->label), -1);
    gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
    adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
    adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
    adw_expander_row_add_row (self->kinds, row);
    g_signal_connect_object (check, "toggled", G_CALLBACK (kind_toggled_cb), self, G_CONNECT_SWAPPED);
    g_ptr_array_add (self->checks, check);
  }
}

static void
hd_target_form_constructed (GObject *object)
{
  HdTargetForm *self = HD_TARGET_FORM (object);
  g_autoptr (GListStore) options = g_list_store_new (HD_TYPE_OPTION);
  guint n;
  const HdFigure *figures = hd_figures (&n);

  G_OBJECT_CLASS (hd_target_form_parent_class)->constructed (object);
  for (guint i = 0; i < n; i++) {
    g_autoptr (HdOption) option = hd_option_new (i + 1, "", _(figures[i].label));

    g_list_store_append (options, option);
  }
  hd_ref_row_set_options (self->figure, G_LIST_MODEL (options), NULL);
  add_kinds (self);
  g_signal_connect_object (self->figure, "notify::value", G_CALLBACK (figure_chosen_cb), self, G_CONNECT_SWAPPED);
}

static void
hd_target_form_finalize (GObject *object)
{
  g_ptr_array_unref (HD_TARGET_FORM (object)->checks);
  G_OBJECT_CLASS (hd_target_form_parent_class)->finalize (object);
}

static void
hd_target_form_class_init (HdTargetFormClass *klass)
{
  static const guint fields[] = {
    HD_TARGET_CODE, HD_TARGET_TITLE, HD_TARGET_SCOPE, HD_TARGET_COMPARATOR, HD_TARGET_REQUIRED, HD_TARGET_MEASURE,
    HD_TARGET_PERIOD, HD_TARGET_DUE, HD_TARGET_WORDING, HD_TARGET_SOURCE, HD_TARGET_NOTE,
  };
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  HdFormClass *form_class = HD_FORM_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = hd_target_form_constructed;
  G_OBJECT_CLASS (klass)->finalize = hd_target_form_finalize;
  form_class->shown = hd_target_form_shown;
  form_class->edited = hd_target_form_edited;
  hd_form_class_bind_some (form_class, HD_TYPE_TARGET, HD_TARGET_TITLE, fields, G_N_ELEMENTS (fields), "/vn/hoadep/HoaDep/target-form.ui");
  gtk_widget_class_bind_template_child (widget_class, HdTargetForm, figure);
  gtk_widget_class_bind_template_child (widget_class, HdTargetForm, figure_note);
  gtk_widget_class_bind_template_child (widget_class, HdTargetForm, example);
  gtk_widget_class_bind_template_child (widget_class, HdTargetForm, kinds);
}

static void
hd_target_form_init (HdTargetForm *self)
{
  g_type_ensure (HD_TYPE_NOTE_ROW);
  g_type_ensure (HD_TYPE_REF_ROW);
  self->checks = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}
