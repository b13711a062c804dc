/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One field of a record tied to one widget of a form: shows the value, takes what
 * is typed, says what is wrong with it. The widget follows from the field's kind:
 *   HD_TEXT, HD_INT, HD_DATE, HD_FULL_DATE  an editable (AdwEntryRow)
 *   HD_LONG_TEXT                            GtkTextView
 *   HD_BOOL                                 GtkCheckButton or GtkSwitch
 *   HD_CHOICE                               AdwComboRow
 *   HD_REF                                  HdRefRow */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

typedef struct _HdFormField HdFormField;

/* Called after the user changed the field, and when the focus left it. */
typedef void (*HdFormFieldFunc) (HdFormField *field,
                                 gpointer     data);

HdFormField   *hd_form_field_new       (const HdField   *field,
                                        guint            index,
                                        GtkWidget       *widget,
                                        HdContext       *context,
                                        HdFormFieldFunc  changed,
                                        HdFormFieldFunc  left,
                                        gpointer         data);
void           hd_form_field_free      (HdFormField     *self);

/* TRUE if the widget is of the sort that a field of that kind needs. */
gboolean       hd_form_field_fits      (const HdField   *field,
                                        GtkWidget       *widget);

guint          hd_form_field_index     (HdFormField     *self);
const HdField *hd_form_field_field     (HdFormField     *self);
GtkWidget     *hd_form_field_widget    (HdFormField     *self);

/* Shows what the record holds, or "" and its like for NULL. No undo of the
 * widget's own leads back past it. */
void           hd_form_field_show      (HdFormField     *self,
                                        HdRecord        *record);

/* Puts what the widget shows into the record. What cannot be read as a value of
 * the field is kept as typed. */
void           hd_form_field_take      (HdFormField     *self,
                                        HdRecord        *record);

/* What was typed and cannot be read as a value; NULL if it can. */
const char    *hd_form_field_typed     (HdFormField     *self);
void           hd_form_field_set_typed (HdFormField     *self,
                                        const char      *typed);

/* FALSE with a sentence for the user in error if the field may not stay as it is. */
gboolean       hd_form_field_check     (HdFormField     *self,
                                        HdRecord        *record,
                                        GError         **error);

/* Marks the field with a reason, or takes the mark away (NULL). */
void           hd_form_field_mark      (HdFormField     *self,
                                        const char      *reason);
gboolean       hd_form_field_is_marked (HdFormField     *self);
void           hd_form_field_focus     (HdFormField     *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdFormField, hd_form_field_free)

G_END_DECLS
