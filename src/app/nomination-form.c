/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The form of a nomination: shows each kind of subject its own fields, and tells
 * while a name is typed whether somebody alike is already there. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "alike-row.h"
#include "dossier-pane.h"
#include "form.h"
#include "merge-dialog.h"
#include "rooms.h"
#include "store/nomination.h"

#define HD_TYPE_NOMINATION_FORM (hd_nomination_form_get_type ())
G_DECLARE_FINAL_TYPE (HdNominationForm, hd_nomination_form, HD, NOMINATION_FORM, HdForm)

/* Long enough that a word is typed, short enough to be seen in time. */
#define ALIKE_MILLISECONDS 300

struct _HdNominationForm
{
  HdForm         parent_instance;

  GtkWidget     *alike_row;
  HdDossierPane *dossier;
  guint          alike_id;  /* timeout */
};

G_DEFINE_FINAL_TYPE (HdNominationForm, hd_nomination_form, HD_TYPE_FORM)

static void
show_kind (HdNominationForm *self)
{
  HdForm *form = HD_FORM (self);
  HdRecord *record = hd_form_record (form);
  const char *kind = record != NULL ? hd_record_text (record, HD_NOMINATION_KIND) : "individual";
  gboolean individual = !g_str_equal (kind, "collective") && !g_str_equal (kind, "household");
  gboolean collective = g_str_equal (kind, "collective");
  static const struct {
    guint    field;
    gboolean individual, collective, household;
  } shown[] = {
    { HD_NOMINATION_HONORIFIC,        TRUE,  FALSE, TRUE },
    { HD_NOMINATION_BIRTH,            TRUE,  FALSE, FALSE },
    { HD_NOMINATION_SEX,              TRUE,  FALSE, FALSE },
    { HD_NOMINATION_POSITION,         TRUE,  FALSE, FALSE },
    { HD_NOMINATION_MEMBERS,          FALSE, TRUE,  TRUE },
    { HD_NOMINATION_DIRECT_WORKER,    TRUE,  FALSE, FALSE },
    { HD_NOMINATION_SMALL_COLLECTIVE, FALSE, TRUE,  FALSE },
    { HD_NOMINATION_POSTHUMOUS,       TRUE,  FALSE, FALSE },
    { HD_NOMINATION_UNMANAGED,        TRUE,  FALSE, FALSE },
  };
  GtkWidget *name = hd_form_field_widget (hd_form_field (form, HD_NOMINATION_FULL_NAME));
  GtkWidget *place = hd_form_field_widget (hd_form_field (form, HD_NOMINATION_WORKPLACE));

  for (guint i = 0; i < G_N_ELEMENTS (shown); i++) {
    GtkWidget *widget = hd_form_field_widget (hd_form_field (form, shown[i].field));
    GtkWidget *row = gtk_widget_get_ancestor (widget, GTK_TYPE_LIST_BOX_ROW);
    gboolean wanted = individual ? shown[i].individual : collective ? shown[i].collective : shown[i].household;
    /* What was once filled in stays in sight, whatever the kind says now. */
    g_autofree char *value = record != NULL ? hd_context_display (hd_form_context (form), record, shown[i].field) : g_strdup ("");

    gtk_widget_set_visible (row, wanted || *value != '\0');
  }
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (name),
                                 individual ? _("Full name") : collective ? _("Name of the collective") : _("Head of the household"));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (place),
                                 individual ? _("Workplace or address") : collective ? _("Belongs to") : _("Address"));
}

static gboolean
look_for_alike_cb (gpointer data)
{
  HdNominationForm *self = data;
  HdRecord *record = hd_form_record (HD_FORM (self));

  self->alike_id = 0;
  if (record != NULL)
    hd_alike_row_look (HD_ALIKE_ROW (self->alike_row), hd_form_context (HD_FORM (self)), record);
  return G_SOURCE_REMOVE;
}

static void
queue_alike (HdNominationForm *self)
{
  g_clear_handle_id (&self->alike_id, g_source_remove);
  self->alike_id = g_timeout_add (ALIKE_MILLISECONDS, look_for_alike_cb, self);
}

static void
hd_nomination_form_shown (HdForm *form)
{
  HdNominationForm *self = HD_NOMINATION_FORM (form);

  g_clear_handle_id (&self->alike_id, g_source_remove);
  hd_alike_row_clear (HD_ALIKE_ROW (self->alike_row));
  show_kind (self);
  hd_dossier_pane_show (self->dossier, form);
}

static void
hd_nomination_form_edited (HdForm *form,
                           guint   field)
{
  HdNominationForm *self = HD_NOMINATION_FORM (form);

  if (field == HD_NOMINATION_KIND)
    show_kind (self);
  if (field == HD_NOMINATION_KIND || field == HD_NOMINATION_FULL_NAME || field == HD_NOMINATION_BIRTH || field == HD_NOMINATION_UNIT ||
      field == HD_NOMINATION_ACHIEVEMENT)
    queue_alike (self);
}

static gboolean
hd_nomination_form_saving (HdForm  *form,
                           GError **error)
{
  return hd_alike_row_save (HD_ALIKE_ROW (HD_NOMINATION_FORM (form)->alike_row), hd_form_store (form), hd_form_record (form), error);
}

/* The nomination is of a subject that is already there. If it has one of its own, the two
 * are made one, with all that hangs on them. */
static void
same_cb (HdNominationForm *self,
         gint64            subject)
{
  HdRecord *record = hd_form_record (HD_FORM (self));

  if (!hd_record_is_new (record) && hd_record_int (record, HD_NOMINATION_SUBJECT) != 0) {
    hd_merge_dialog_show (GTK_WIDGET (self), hd_form_context (HD_FORM (self)), subject, hd_record_int (record, HD_NOMINATION_SUBJECT));
    return;
  }
  hd_record_set_int (record, HD_NOMINATION_SUBJECT, subject);
  hd_form_touch (HD_FORM (self));
  look_for_alike_cb (self);
}

static void
different_cb (HdNominationForm *self,
              gint64            subject)
{
  HdRecord *record = hd_form_record (HD_FORM (self));

  if (hd_record_int (record, HD_NOMINATION_SUBJECT) == subject)
    hd_record_set_int (record, HD_NOMINATION_SUBJECT, 0);
  hd_form_touch (HD_FORM (self));
  look_for_alike_cb (self);
}

static void
hd_nomination_form_dispose (GObject *object)
{
  g_clear_handle_id (&HD_NOMINATION_FORM (object)->alike_id, g_source_remove);
  G_OBJECT_CLASS (hd_nomination_form_parent_class)->dispose (object);
}

static void
hd_nomination_form_class_init (HdNominationFormClass *klass)
{
  HdFormClass *form_class = HD_FORM_CLASS (klass);

  g_type_ensure (HD_TYPE_DOSSIER_PANE);
  G_OBJECT_CLASS (klass)->dispose = hd_nomination_form_dispose;
  form_class->shown = hd_nomination_form_shown;
  form_class->edited = hd_nomination_form_edited;
  form_class->saving = hd_nomination_form_saving;
  g_type_ensure (HD_TYPE_ALIKE_ROW);
  hd_form_class_bind (form_class, HD_TYPE_NOMINATION, HD_NOMINATION_FULL_NAME, "/vn/hoadep/HoaDep/nomination-form.ui");
  hd_form_class_bind_attachments (form_class);
  gtk_widget_class_bind_template_child (GTK_WIDGET_CLASS (klass), HdNominationForm, alike_row);
  gtk_widget_class_bind_template_child (GTK_WIDGET_CLASS (klass), HdNominationForm, dossier);
  gtk_widget_class_bind_template_callback (GTK_WIDGET_CLASS (klass), same_cb);
  gtk_widget_class_bind_template_callback (GTK_WIDGET_CLASS (klass), different_cb);
}

static void
hd_nomination_form_init (HdNominationForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
