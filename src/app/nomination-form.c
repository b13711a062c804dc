/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The form of a nomination: shows each kind of subject its own fields, and tells
 * while a name is typed whether somebody alike is already there. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "form.h"
#include "rooms.h"
#include "store/nomination.h"
#include "store/text.h"

#define HD_TYPE_NOMINATION_FORM (hd_nomination_form_get_type ())
G_DECLARE_FINAL_TYPE (HdNominationForm, hd_nomination_form, HD, NOMINATION_FORM, HdForm)

/* Long enough that a word is typed, short enough to be seen in time. */
#define ALIKE_MILLISECONDS 300

struct _HdNominationForm
{
  HdForm     parent_instance;

  GtkWidget *alike_row;
  guint      alike_id;  /* timeout */
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
  g_autoptr (GPtrArray) alike = NULL;
  g_autoptr (GString) who = g_string_new (NULL);
  gint64 own;
  guint n = 0;

  self->alike_id = 0;
  own = record != NULL ? hd_record_int (record, HD_NOMINATION_SUBJECT) : 0;
  if (record != NULL && *hd_record_text (record, HD_NOMINATION_FULL_NAME) != '\0')
    alike = hd_subject_alike (hd_form_store (HD_FORM (self)), hd_record_text (record, HD_NOMINATION_KIND),
                              hd_record_text (record, HD_NOMINATION_FULL_NAME),
                              hd_record_text (record, HD_NOMINATION_BIRTH), NULL);
  for (guint i = 0; alike != NULL && i < alike->len; i++) {
    HdRecord *subject = g_ptr_array_index (alike, i);
    g_autofree char *birth = hd_date_format (hd_record_text (subject, HD_SUBJECT_BIRTH));
    const char *unit = hd_context_name (hd_form_context (HD_FORM (self)), "unit", hd_record_int (subject, HD_SUBJECT_UNIT));

    if (hd_record_id (subject) == own || n++ > 2)
      continue;
    g_string_append_printf (who, "%s%s%s%s%s%s", who->len > 0 ? "\n" : "", hd_record_text (subject, HD_SUBJECT_FULL_NAME),
                            *birth != '\0' ? ", " : "", birth, *unit != '\0' ? ", " : "", unit);
  }
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->alike_row), who->str);
  gtk_widget_set_visible (self->alike_row, who->len > 0);
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
  gtk_widget_set_visible (self->alike_row, FALSE);
  show_kind (self);
}

static void
hd_nomination_form_edited (HdForm *form,
                           guint   field)
{
  HdNominationForm *self = HD_NOMINATION_FORM (form);

  if (field == HD_NOMINATION_KIND)
    show_kind (self);
  if (field == HD_NOMINATION_KIND || field == HD_NOMINATION_FULL_NAME || field == HD_NOMINATION_BIRTH)
    queue_alike (self);
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

  G_OBJECT_CLASS (klass)->dispose = hd_nomination_form_dispose;
  form_class->shown = hd_nomination_form_shown;
  form_class->edited = hd_nomination_form_edited;
  hd_form_class_bind (form_class, HD_TYPE_NOMINATION, HD_NOMINATION_FULL_NAME, "/vn/hoadep/HoaDep/nomination-form.ui");
  hd_form_class_bind_attachments (form_class);
  gtk_widget_class_bind_template_child (GTK_WIDGET_CLASS (klass), HdNominationForm, alike_row);
}

static void
hd_nomination_form_init (HdNominationForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
