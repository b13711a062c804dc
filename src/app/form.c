/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "attachment-list.h"
#include "form.h"
#include "note-row.h"
#include "ref-row.h"

/* What is lost at most when the power fails. */
#define DRAFT_SECONDS 2

typedef struct
{
  HdContext *context;  /* (owned) */
  HdRecord  *record;   /* (owned) (nullable): the form's own copy */
  GPtrArray *fields;   /* (owned): of HdFormField, by index of the field; NULL for others */
  guint      draft_id; /* timeout */
  gboolean   dirty;
} HdFormPrivate;

typedef enum { PROP_CONTEXT = 1, PROP_DIRTY, PROP_TITLE, N_PROPS } HdFormProperty;
enum { SAVED, N_SIGNALS };

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (HdForm, hd_form, ADW_TYPE_BIN)

static const char *
table_of (HdForm *self)
{
  return hd_record_type_table (HD_FORM_GET_CLASS (self)->record_type);
}

static void
set_dirty (HdForm   *self,
           gboolean  dirty)
{
  HdFormPrivate *priv = hd_form_get_instance_private (self);

  if (!dirty)
    g_clear_handle_id (&priv->draft_id, g_source_remove);
  if (priv->dirty == dirty)
    return;
  priv->dirty = dirty;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DIRTY]);
}

/* A draft is the record and, for fields whose text cannot be read, that text. */
static char *
draft_to_string (HdForm *self)
{
  HdFormPrivate *priv = hd_form_get_instance_private (self);
  g_autofree char *values = hd_record_to_draft (priv->record);
  g_autoptr (GVariant) variant = NULL;
  GVariantBuilder typed;

  g_variant_builder_init (&typed, G_VARIANT_TYPE ("a{ss}"));
  for (guint i = 0; i < priv->fields->len; i++) {
    HdFormField *field = g_ptr_array_index (priv->fields, i);

    if (field != NULL && hd_form_field_typed (field) != NULL)
      g_variant_builder_add (&typed, "{ss}", hd_form_field_field (field)->name, hd_form_field_typed (field));
  }
  variant = g_variant_ref_sink (g_variant_new ("(sa{ss})", values, &typed));
  return g_variant_print (variant, FALSE);
}

/* Puts a draft into the form's record; its unreadable texts go to the widgets. */
static gboolean
draft_from_string (HdForm     *self,
                   const char *string,
                   GVariant  **typed)
{
  HdFormPrivate *priv = hd_form_get_instance_private (self);
  g_autoptr (GVariant) variant = g_variant_parse (G_VARIANT_TYPE ("(sa{ss})"), string, NULL, NULL, NULL);
  const char *values;

  if (variant == NULL)
    return FALSE;
  g_variant_get (variant, "(&s@a{ss})", &values, typed);
  return hd_record_from_draft (priv->record, values);
}

static gboolean
draft_timeout_cb (gpointer data)
{
  HdFormPrivate *priv = hd_form_get_instance_private (HD_FORM (data));

  priv->draft_id = 0;
  hd_form_keep_draft (data);
  return G_SOURCE_REMOVE;
}

static void
show_record (HdForm   *self,
             GVariant *typed)
{
  HdFormPrivate *priv = hd_form_get_instance_private (self);

  for (guint i = 0; i < priv->fields->len; i++) {
    HdFormField *field = g_ptr_array_index (priv->fields, i);
    const char *text;

    if (field == NULL)
      continue;
    hd_form_field_mark (field, NULL);
    hd_form_field_show (field, priv->record);
    if (typed != NULL && g_variant_lookup (typed, hd_form_field_field (field)->name, "&s", &text))
      hd_form_field_set_typed (field, text);
  }
  gtk_widget_set_sensitive (GTK_WIDGET (self), priv->record != NULL && !hd_store_is_read_only (hd_form_store (self)));
  if (HD_FORM_GET_CLASS (self)->has_attachments)
    hd_attachment_list_show (HD_ATTACHMENT_LIST (gtk_widget_get_template_child (GTK_WIDGET (self), G_OBJECT_TYPE (self), "attachments")),
                             priv->context, table_of (self), priv->record != NULL ? hd_record_id (priv->record) : 0);
  if (HD_FORM_GET_CLASS (self)->shown != NULL)
    HD_FORM_GET_CLASS (self)->shown (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
}

static void
field_changed_cb (HdFormField *field,
                  gpointer     data)
{
  HdForm *self = data;
  HdFormPrivate *priv = hd_form_get_instance_private (self);

  if (priv->record == NULL)
    return;
  hd_form_field_take (field, priv->record);
  /* A mark goes as soon as its cause is gone, and comes only when the focus leaves. */
  if (hd_form_field_is_marked (field) && hd_form_field_check (field, priv->record, NULL))
    hd_form_field_mark (field, NULL);
  hd_form_touch (self);
  if (HD_FORM_GET_CLASS (self)->edited != NULL)
    HD_FORM_GET_CLASS (self)->edited (self, hd_form_field_index (field));
  if (hd_form_field_index (field) == HD_FORM_GET_CLASS (self)->title_field)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
}

static void
field_left_cb (HdFormField *field,
               gpointer     data)
{
  HdForm *self = data;
  HdFormPrivate *priv = hd_form_get_instance_private (self);
  g_autoptr (GError) error = NULL;

  if (priv->record == NULL || !priv->dirty)
    return;
  if (!hd_form_field_check (field, priv->record, &error)) {
    hd_form_field_mark (field, error->message);
    return;
  }
  hd_form_field_mark (field, NULL);
  /* Dates and numbers are shown back in the form they were understood. */
  if (hd_form_field_field (field)->kind == HD_DATE || hd_form_field_field (field)->kind == HD_FULL_DATE ||
      hd_form_field_field (field)->flags & HD_FIELD_DAY)
    hd_form_field_show (field, priv->record);
}

static gboolean
is_shown (HdFormClass   *klass,
          const HdField *field,
          guint          index)
{
  if (klass->shown_fields == NULL)
    return (field->flags & HD_FIELD_FORM) != 0;
  for (guint i = 0; i < klass->n_shown_fields; i++)
    if (klass->shown_fields[i] == index)
      return TRUE;
  return FALSE;
}

static void
hd_form_constructed (GObject *object)
{
  HdForm *self = HD_FORM (object);
  HdFormPrivate *priv = hd_form_get_instance_private (self);
  guint n_fields;
  const HdField *fields = hd_record_type_fields (HD_FORM_GET_CLASS (self)->record_type, &n_fields);

  G_OBJECT_CLASS (hd_form_parent_class)->constructed (object);
  priv->fields = g_ptr_array_new ();
  for (guint i = 0; i < n_fields; i++) {
    HdFormField *field = NULL;

    if (is_shown (HD_FORM_GET_CLASS (self), &fields[i], i)) {
      GtkWidget *widget = GTK_WIDGET (gtk_widget_get_template_child (GTK_WIDGET (self), G_OBJECT_TYPE (self), fields[i].name));

      field = hd_form_field_new (&fields[i], i, widget, priv->context, field_changed_cb, field_left_cb, self);
    }
    g_ptr_array_add (priv->fields, field);
  }
}

static void
hd_form_dispose (GObject *object)
{
  HdFormPrivate *priv = hd_form_get_instance_private (HD_FORM (object));

  g_clear_handle_id (&priv->draft_id, g_source_remove);
  for (guint i = 0; priv->fields != NULL && i < priv->fields->len; i++)
    g_clear_pointer ((HdFormField **) &g_ptr_array_index (priv->fields, i), hd_form_field_free);
  g_clear_pointer (&priv->fields, g_ptr_array_unref);
  G_OBJECT_CLASS (hd_form_parent_class)->dispose (object);
}

static void
hd_form_finalize (GObject *object)
{
  HdFormPrivate *priv = hd_form_get_instance_private (HD_FORM (object));

  g_clear_object (&priv->record);
  g_clear_object (&priv->context);
  G_OBJECT_CLASS (hd_form_parent_class)->finalize (object);
}

static void
hd_form_get_property (GObject    *object,
                      guint       prop_id,
                      GValue     *value,
                      GParamSpec *pspec)
{
  HdForm *self = HD_FORM (object);
  HdFormPrivate *priv = hd_form_get_instance_private (self);

  switch ((HdFormProperty) prop_id) {
  case PROP_CONTEXT:
    g_value_set_object (value, priv->context);
    break;
  case PROP_DIRTY:
    g_value_set_boolean (value, priv->dirty);
    break;
  case PROP_TITLE:
    g_value_take_string (value, hd_form_title (self));
    break;
  case N_PROPS:
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
hd_form_set_property (GObject      *object,
                      guint         prop_id,
                      const GValue *value,
                      GParamSpec   *pspec)
{
  HdFormPrivate *priv = hd_form_get_instance_private (HD_FORM (object));

  if (prop_id == PROP_CONTEXT)
    priv->context = g_value_dup_object (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
hd_form_class_init (HdFormClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = hd_form_constructed;
  object_class->dispose = hd_form_dispose;
  object_class->finalize = hd_form_finalize;
  object_class->get_property = hd_form_get_property;
  object_class->set_property = hd_form_set_property;
  properties[PROP_CONTEXT] = g_param_spec_object ("context", NULL, NULL, HD_TYPE_CONTEXT,
                                                  G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_DIRTY] = g_param_spec_boolean ("dirty", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[SAVED] = g_signal_new ("saved", HD_TYPE_FORM, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 1, G_TYPE_INT64);
}

static void
hd_form_init (HdForm *self)
{
}

void
hd_form_class_bind_attachments (HdFormClass *klass)
{
  klass->has_attachments = TRUE;
  gtk_widget_class_bind_template_child_full (GTK_WIDGET_CLASS (klass), "attachments", FALSE, 0);
}

void
hd_form_class_bind (HdFormClass *klass,
                    GType        record_type,
                    guint        title_field,
                    const char  *resource)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  guint n_fields;
  const HdField *fields = hd_record_type_fields (record_type, &n_fields);

  g_type_ensure (HD_TYPE_ATTACHMENT_LIST);
  g_type_ensure (HD_TYPE_NOTE_ROW);
  g_type_ensure (HD_TYPE_REF_ROW);
  klass->record_type = record_type;
  klass->title_field = title_field;
  gtk_widget_class_set_template_from_resource (widget_class, resource);
  for (guint i = 0; i < n_fields; i++)
    if (is_shown (klass, &fields[i], i))
      gtk_widget_class_bind_template_child_full (widget_class, fields[i].name, FALSE, 0);
}

void
hd_form_class_bind_some (HdFormClass *klass,
                         GType        record_type,
                         guint        title_field,
                         const guint *fields,
                         guint        n_fields,
                         const char  *resource)
{
  klass->shown_fields = fields;
  klass->n_shown_fields = n_fields;
  hd_form_class_bind (klass, record_type, title_field, resource);
}

HdContext *
hd_form_context (HdForm *self)
{
  HdFormPrivate *priv = hd_form_get_instance_private (self);

  return priv->context;
}

HdStore *
hd_form_store (HdForm *self)
{
  return hd_context_store (hd_form_context (self));
}

HdRecord *
hd_form_record (HdForm *self)
{
  HdFormPrivate *priv = hd_form_get_instance_private (self);

  return priv->record;
}

gboolean
hd_form_is_dirty (HdForm *self)
{
  HdFormPrivate *priv = hd_form_get_instance_private (self);

  return priv->dirty;
}

char *
hd_form_title (HdForm *self)
{
  HdFormPrivate *priv = hd_form_get_instance_private (self);
  const char *name;

  if (priv->record == NULL)
    return g_strdup ("");
  name = hd_record_text (priv->record, HD_FORM_GET_CLASS (self)->title_field);
  if (*name != '\0')
    return g_strdup (name);
  return g_strdup (_(hd_record_type_label (HD_FORM_GET_CLASS (self)->record_type)));
}

HdFormField *
hd_form_field (HdForm *self,
               guint   field)
{
  HdFormPrivate *priv = hd_form_get_instance_private (self);

  return g_ptr_array_index (priv->fields, field);
}

gboolean
hd_form_load (HdForm    *self,
              gint64     id,
              gboolean  *restored,
              GError   **error)
{
  HdFormPrivate *priv = hd_form_get_instance_private (self);
  g_autofree char *draft = NULL;
  g_autoptr (GVariant) typed = NULL;
  HdRecord *record = hd_store_get (hd_form_store (self), HD_FORM_GET_CLASS (self)->record_type, id, error);
  gboolean has_draft;

  if (restored != NULL)
    *restored = FALSE;
  if (record == NULL)
    return FALSE;
  g_clear_object (&priv->record);
  priv->record = record;
  draft = hd_store_get_draft (hd_form_store (self), table_of (self), id);
  has_draft = draft != NULL && draft_from_string (self, draft, &typed);
  set_dirty (self, has_draft);
  if (restored != NULL)
    *restored = has_draft;
  show_record (self, typed);
  return TRUE;
}

/* Value by value, not as a copy: what a new record starts with counts as changed,
 * and so becomes part of its draft. */
static HdRecord *
new_from_template (HdForm   *self,
                   HdRecord *template)
{
  HdRecord *record = g_object_new (HD_FORM_GET_CLASS (self)->record_type, NULL);
  guint n;
  const HdField *fields = hd_record_type_fields (HD_FORM_GET_CLASS (self)->record_type, &n);

  for (guint i = 0; template != NULL && i < n; i++) {
    if (fields[i].flags & HD_FIELD_DERIVED)
      continue;
    if (fields[i].kind == HD_INT || fields[i].kind == HD_BOOL || fields[i].kind == HD_REF)
      hd_record_set_int (record, i, hd_record_int (template, i));
    else
      hd_record_set_text (record, i, hd_record_text (template, i));
  }
  return record;
}

void
hd_form_start (HdForm   *self,
               HdRecord *template,
               gboolean  fresh,
               gboolean *restored)
{
  HdFormPrivate *priv = hd_form_get_instance_private (self);
  g_autofree char *draft = NULL;
  g_autoptr (GVariant) typed = NULL;
  gboolean has_draft;

  g_clear_object (&priv->record);
  priv->record = new_from_template (self, template);
  if (!fresh)
    draft = hd_store_get_draft (hd_form_store (self), table_of (self), 0);
  has_draft = draft != NULL && draft_from_string (self, draft, &typed);
  set_dirty (self, has_draft);
  if (restored != NULL)
    *restored = has_draft;
  show_record (self, typed);
}

void
hd_form_clear (HdForm *self)
{
  HdFormPrivate *priv = hd_form_get_instance_private (self);

  g_clear_object (&priv->record);
  set_dirty (self, FALSE);
  show_record (self, NULL);
}

void
hd_form_touch (HdForm *self)
{
  HdFormPrivate *priv = hd_form_get_instance_private (self);

  set_dirty (self, TRUE);
  g_clear_handle_id (&priv->draft_id, g_source_remove);
  priv->draft_id = g_timeout_add_seconds (DRAFT_SECONDS, draft_timeout_cb, self);
}

gboolean
hd_form_check (HdForm  *self,
               GError **error)
{
  HdFormPrivate *priv = hd_form_get_instance_private (self);
  gboolean good = TRUE;

  for (guint i = 0; i < priv->fields->len; i++) {
    HdFormField *field = g_ptr_array_index (priv->fields, i);
    g_autoptr (GError) reason = NULL;

    if (field == NULL)
      continue;
    if (hd_form_field_check (field, priv->record, &reason)) {
      hd_form_field_mark (field, NULL);
      continue;
    }
    hd_form_field_mark (field, reason->message);
    if (good)
      g_set_error (error, reason->domain, reason->code, "%s: %s", _(hd_form_field_field (field)->label), reason->message);
    good = FALSE;
  }
  return good;
}

void
hd_form_focus_bad (HdForm *self)
{
  HdFormPrivate *priv = hd_form_get_instance_private (self);

  for (guint i = 0; i < priv->fields->len; i++) {
    HdFormField *field = g_ptr_array_index (priv->fields, i);

    if (field != NULL && hd_form_field_is_marked (field)) {
      hd_form_field_focus (field);
      return;
    }
  }
}

gboolean
hd_form_save (HdForm  *self,
              GError **error)
{
  HdFormPrivate *priv = hd_form_get_instance_private (self);
  HdStore *store = hd_form_store (self);
  g_autofree char *title = NULL;
  g_autofree char *label = NULL;
  gint64 draft = priv->record != NULL ? hd_record_id (priv->record) : 0;
  int bad;
  gboolean saved;

  g_return_val_if_fail (priv->record != NULL, FALSE);

  if (!hd_form_check (self, error))
    return FALSE;
  title = hd_form_title (self);
  /* Translators: the name of a step that can be undone; %s is the name of a record. */
  label = g_strdup_printf (draft == 0 ? _("Add %s") : _("Change %s"), title);
  hd_record_set_bad_field (priv->record, -1);
  if (!hd_store_begin (store, label, error))
    return FALSE;
  saved = hd_store_save (store, priv->record, error) &&
          (HD_FORM_GET_CLASS (self)->saving == NULL || HD_FORM_GET_CLASS (self)->saving (self, error));
  if (!saved) {
    hd_store_rollback (store);
    if (draft == 0)
      hd_record_set_id (priv->record, 0);
    bad = hd_record_bad_field (priv->record);
    if (bad >= 0 && hd_form_field (self, bad) != NULL)
      hd_form_field_mark (hd_form_field (self, bad), error != NULL && *error != NULL ? (*error)->message : "");
    else if (bad >= 0) /* The form looks after it by itself, and cannot mark it. */
      g_prefix_error (error, "%s: ", _(hd_record_type_fields (HD_FORM_GET_CLASS (self)->record_type, NULL)[bad].label));
    return FALSE;
  }
  /* The clean state comes first: the commit tells everybody, this form included. */
  set_dirty (self, FALSE);
  if (!hd_store_commit (store, error)) {
    if (draft == 0)
      hd_record_set_id (priv->record, 0);
    hd_form_touch (self);
    return FALSE;
  }
  hd_record_set_clean (priv->record);
  hd_store_clear_draft (store, table_of (self), draft, NULL);
  show_record (self, NULL);
  g_signal_emit (self, signals[SAVED], 0, hd_record_id (priv->record));
  return TRUE;
}

void
hd_form_revert (HdForm *self)
{
  HdFormPrivate *priv = hd_form_get_instance_private (self);
  gint64 id;

  if (priv->record == NULL)
    return;
  id = hd_record_id (priv->record);
  set_dirty (self, FALSE);
  hd_store_clear_draft (hd_form_store (self), table_of (self), id, NULL);
  if (id == 0 || !hd_form_load (self, id, NULL, NULL))
    hd_form_clear (self);
}

HdLeft
hd_form_leave (HdForm  *self,
               GError **error)
{
  HdFormPrivate *priv = hd_form_get_instance_private (self);

  if (priv->record == NULL || !priv->dirty || hd_store_is_read_only (hd_form_store (self)))
    return HD_LEFT_CLEAN;
  if (hd_form_save (self, error))
    return HD_LEFT_SAVED;
  hd_form_keep_draft (self);
  return HD_LEFT_DRAFT;
}

void
hd_form_keep_draft (HdForm *self)
{
  HdFormPrivate *priv = hd_form_get_instance_private (self);
  g_autofree char *draft = NULL;

  g_clear_handle_id (&priv->draft_id, g_source_remove);
  if (priv->record == NULL || !priv->dirty)
    return;
  draft = draft_to_string (self);
  /* Typing must not be interrupted by a disk that refuses; saving will say so. */
  hd_store_put_draft (hd_form_store (self), table_of (self), hd_record_id (priv->record), draft, NULL);
}
