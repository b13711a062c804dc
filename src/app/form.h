/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A form edits a copy of one record of its own. What is typed is kept as a draft
 * two seconds after the last key, and becomes a change set when it is saved. The
 * form knows no list, and the list no form: they meet in the store. */
#pragma once

#include <adwaita.h>

#include "context.h"
#include "form-field.h"

G_BEGIN_DECLS

#define HD_TYPE_FORM (hd_form_get_type ())
G_DECLARE_DERIVABLE_TYPE (HdForm, hd_form, HD, FORM, AdwBin)

struct _HdFormClass
{
  AdwBinClass parent_class;

  GType       record_type;
  guint       title_field;   /* the field that names a record in the words of the user */
  gboolean    has_attachments;
  const guint *shown_fields; /* (nullable): only these are in the template */
  guint       n_shown_fields;

  /* After another record, or none, is shown. */
  void     (*shown)    (HdForm  *self);
  /* After the user changed a field. */
  void     (*edited)   (HdForm  *self,
                        guint    field);
  /* Saves what hangs on the record and is no field of it, in the same change set. */
  gboolean (*saving)   (HdForm  *self,
                        GError **error);
};

/* To be called in the class_init of a form: its template has one child for each
 * field of record_type flagged HD_FIELD_FORM, with the field's name as id. */
void        hd_form_class_bind     (HdFormClass *klass,
                                    GType        record_type,
                                    guint        title_field,
                                    const char  *resource);
/* The same for a form that shows some of the fields only; the others keep their values. */
void        hd_form_class_bind_some (HdFormClass *klass,
                                    GType        record_type,
                                    guint        title_field,
                                    const guint *fields,
                                    guint        n_fields,
                                    const char  *resource);
/* The template also holds an HdAttachmentList with the id "attachments": it shows
 * the files of the form's record. */
void        hd_form_class_bind_attachments (HdFormClass *klass);

/* Properties: "context" (construct only), "dirty" (boolean), "title" (string).
 * Signals: "saved" (gint64 id) after a save. */
HdContext  *hd_form_context        (HdForm      *self);
HdStore    *hd_form_store          (HdForm      *self);
HdRecord   *hd_form_record         (HdForm      *self);
gboolean    hd_form_is_dirty       (HdForm      *self);
char       *hd_form_title          (HdForm      *self);
HdFormField *hd_form_field         (HdForm      *self,
                                    guint        field);

/* Shows a record as it is in the store, with the draft of an earlier hour on top
 * if there is one (*restored, may be NULL). */
gboolean    hd_form_load           (HdForm      *self,
                                    gint64       id,
                                    gboolean    *restored,
                                    GError     **error);
/* Shows a new record: @template is copied, may be NULL. A draft of a new record
 * that was never saved comes back instead (*restored), unless @fresh. */
void        hd_form_start          (HdForm      *self,
                                    HdRecord    *template,
                                    gboolean     fresh,
                                    gboolean    *restored);
void        hd_form_clear          (HdForm      *self);

/* Tells the form that something of the record that is no field was changed. */
void        hd_form_touch          (HdForm      *self);

/* Checks every field, marks the bad ones and returns the first reason. */
gboolean    hd_form_check          (HdForm      *self,
                                    GError     **error);
void        hd_form_focus_bad      (HdForm      *self);
gboolean    hd_form_save           (HdForm      *self,
                                    GError     **error);
/* Drops what was typed since the last save. */
void        hd_form_revert         (HdForm      *self);

typedef enum {
  HD_LEFT_CLEAN,     /* nothing had been typed */
  HD_LEFT_SAVED,
  HD_LEFT_DRAFT,     /* kept as a draft: the reason is in error */
} HdLeft;

/* Before another record is shown or the window closes: saves if it may be saved,
 * else keeps a draft. Nothing typed is lost either way. */
HdLeft      hd_form_leave          (HdForm      *self,
                                    GError     **error);
/* Writes the draft at once. */
void        hd_form_keep_draft     (HdForm      *self);

G_END_DECLS
