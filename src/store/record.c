/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include "error.h"
#include "record-private.h"
#include "text.h"

/* A value is a string or an integer; which of the two, the field table says. */
typedef union {
  char  *text;   /* (owned), never NULL */
  gint64 number;
} Value;

typedef struct {
  gint64  id;
  Value  *values;
  guint8 *dirty;
  int     bad_field;
} HdRecordPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (HdRecord, hd_record, G_TYPE_OBJECT)

enum { PROP_ID = 1, PROP_FIRST_FIELD };

static GParamSpec *id_property;

/* Whether values of the kind are strings (the rest are integers). */
gboolean
hd_kind_is_text (HdKind kind)
{
  return kind != HD_INT && kind != HD_BOOL && kind != HD_REF;
}

/* Strings of records repeat a lot ("", nicks), and most fields of most records
 * are empty: the empty string is shared and never freed. */
static char empty[] = "";

static void
value_free_text (Value *value)
{
  if (value->text != empty)
    g_free (value->text);
}

static void
hd_record_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  HdRecord *self = HD_RECORD (object);
  HdRecordPrivate *priv = hd_record_get_instance_private (self);
  HdRecordClass *klass = HD_RECORD_GET_CLASS (self);
  guint field = prop_id - PROP_FIRST_FIELD;

  if (prop_id == PROP_ID)
    g_value_set_int64 (value, priv->id);
  else if (field >= klass->n_fields)
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  else if (hd_kind_is_text (klass->fields[field].kind))
    g_value_set_string (value, priv->values[field].text);
  else if (klass->fields[field].kind == HD_BOOL)
    g_value_set_boolean (value, priv->values[field].number != 0);
  else
    g_value_set_int64 (value, priv->values[field].number);
}

static void
hd_record_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  HdRecord *self = HD_RECORD (object);
  HdRecordClass *klass = HD_RECORD_GET_CLASS (self);
  guint field = prop_id - PROP_FIRST_FIELD;

  if (field >= klass->n_fields)
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  else if (hd_kind_is_text (klass->fields[field].kind))
    hd_record_set_text (self, field, g_value_get_string (value));
  else if (klass->fields[field].kind == HD_BOOL)
    hd_record_set_int (self, field, g_value_get_boolean (value));
  else
    hd_record_set_int (self, field, g_value_get_int64 (value));
}

static void
hd_record_constructed (GObject *object)
{
  HdRecord *self = HD_RECORD (object);
  HdRecordPrivate *priv = hd_record_get_instance_private (self);
  HdRecordClass *klass = HD_RECORD_GET_CLASS (self);

  priv->bad_field = -1;
  priv->values = g_new0 (Value, klass->n_fields);
  priv->dirty = g_new0 (guint8, klass->n_fields);
  for (guint i = 0; i < klass->n_fields; i++)
    if (hd_kind_is_text (klass->fields[i].kind))
      priv->values[i].text = empty;

  G_OBJECT_CLASS (hd_record_parent_class)->constructed (object);
}

static void
hd_record_finalize (GObject *object)
{
  HdRecord *self = HD_RECORD (object);
  HdRecordPrivate *priv = hd_record_get_instance_private (self);
  HdRecordClass *klass = HD_RECORD_GET_CLASS (self);

  for (guint i = 0; i < klass->n_fields; i++)
    if (hd_kind_is_text (klass->fields[i].kind))
      value_free_text (&priv->values[i]);
  g_free (priv->values);
  g_free (priv->dirty);

  G_OBJECT_CLASS (hd_record_parent_class)->finalize (object);
}

static void
hd_record_class_init (HdRecordClass *klass)
{
}

static void
hd_record_init (HdRecord *self)
{
}

/* Makes klass a record type over a static table, which must outlive it. Property
 * accessors are not inherited by classes that install properties, so they are
 * set here for each. */
void
hd_record_class_set_fields (HdRecordClass *klass, const char *table, const char *label,
                            const HdField *fields, guint n_fields)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_NICK | G_PARAM_STATIC_BLURB;

  klass->table = table;
  klass->label = label;
  klass->fields = fields;
  klass->n_fields = n_fields;
  object_class->get_property = hd_record_get_property;
  object_class->set_property = hd_record_set_property;
  object_class->constructed = hd_record_constructed;
  object_class->finalize = hd_record_finalize;

  id_property = g_param_spec_int64 ("id", NULL, NULL, 0, G_MAXINT64, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_property (object_class, PROP_ID, id_property);
  for (guint i = 0; i < n_fields; i++) {
    g_autofree char *name = g_strdelimit (g_strdup (fields[i].name), "_", '-');
    GParamSpec *pspec;

    if (hd_kind_is_text (fields[i].kind))
      pspec = g_param_spec_string (name, NULL, NULL, "", flags);
    else if (fields[i].kind == HD_BOOL)
      pspec = g_param_spec_boolean (name, NULL, NULL, FALSE, flags);
    else
      pspec = g_param_spec_int64 (name, NULL, NULL, G_MININT64, G_MAXINT64, 0, flags);
    g_object_class_install_property (object_class, PROP_FIRST_FIELD + i, pspec);
  }
}

static HdRecordClass *
type_class (GType type)
{
  /* Record types are static and their classes are never unloaded. */
  HdRecordClass *klass = g_type_class_peek (type);

  if (klass == NULL)
    klass = g_type_class_ref (type);
  return klass;
}

/* The field table of a record type, in table order. Static. */
const HdField *
hd_record_type_fields (GType type, guint *n_fields)
{
  HdRecordClass *klass = type_class (type);

  if (n_fields != NULL)
    *n_fields = klass->n_fields;
  return klass->fields;
}

const char *
hd_record_type_table (GType type)
{
  return type_class (type)->table;
}

/* The msgid of what one record of the type is called. */
const char *
hd_record_type_label (GType type)
{
  return type_class (type)->label;
}

/* Whether the type keeps fields in a second table, «table»_text. */
gboolean
hd_record_type_has_long_text (GType type)
{
  HdRecordClass *klass = type_class (type);

  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].kind == HD_LONG_TEXT)
      return TRUE;
  return FALSE;
}

/* The field called name, and its index, or NULL. */
const HdField *
hd_record_type_field (GType type, const char *name, guint *index)
{
  HdRecordClass *klass = type_class (type);

  for (guint i = 0; i < klass->n_fields; i++)
    if (strcmp (klass->fields[i].name, name) == 0) {
      if (index != NULL)
        *index = i;
      return &klass->fields[i];
    }
  return NULL;
}

/* The index of nick in a list of choices, or -1. */
int
hd_choice_index (const HdChoice *choices, const char *nick)
{
  for (int i = 0; choices[i].nick != NULL; i++)
    if (g_strcmp0 (choices[i].nick, nick) == 0)
      return i;
  return -1;
}

/* The msgid shown for a nick; "" for an empty or unknown one, for a code is never shown. */
const char *
hd_choice_label (const HdChoice *choices, const char *nick)
{
  int index = hd_choice_index (choices, nick);

  return index < 0 ? "" : choices[index].label;
}

gint64
hd_record_id (HdRecord *self)
{
  HdRecordPrivate *priv = hd_record_get_instance_private (self);

  return priv->id;
}

void
hd_record_set_id (HdRecord *self, gint64 id)
{
  HdRecordPrivate *priv = hd_record_get_instance_private (self);

  if (priv->id != id) {
    priv->id = id;
    g_object_notify_by_pspec (G_OBJECT (self), g_object_class_find_property (G_OBJECT_GET_CLASS (self), "id"));
  }
}

/* TRUE until the record has been saved once. */
gboolean
hd_record_is_new (HdRecord *self)
{
  return hd_record_id (self) == 0;
}

/* The text of a field; never NULL, owned by the record until the field is set again. */
const char *
hd_record_text (HdRecord *self, guint field)
{
  HdRecordPrivate *priv = hd_record_get_instance_private (self);
  HdRecordClass *klass = HD_RECORD_GET_CLASS (self);

  g_return_val_if_fail (field < klass->n_fields && hd_kind_is_text (klass->fields[field].kind), "");
  return priv->values[field].text;
}

/* The number, reference or 0/1 of a field. */
gint64
hd_record_int (HdRecord *self, guint field)
{
  HdRecordPrivate *priv = hd_record_get_instance_private (self);
  HdRecordClass *klass = HD_RECORD_GET_CLASS (self);

  g_return_val_if_fail (field < klass->n_fields && !hd_kind_is_text (klass->fields[field].kind), 0);
  return priv->values[field].number;
}

gboolean
hd_record_bool (HdRecord *self, guint field)
{
  return hd_record_int (self, field) != 0;
}

static void
field_changed (HdRecord *self, guint field)
{
  HdRecordPrivate *priv = hd_record_get_instance_private (self);
  g_autofree char *name = g_strdelimit (g_strdup (HD_RECORD_GET_CLASS (self)->fields[field].name), "_", '-');

  priv->dirty[field] = TRUE;
  g_object_notify (G_OBJECT (self), name);
}

/* Sets the text of a field (NULL is "") and marks it dirty if that is a change. */
void
hd_record_set_text (HdRecord *self, guint field, const char *value)
{
  HdRecordPrivate *priv = hd_record_get_instance_private (self);
  HdRecordClass *klass = HD_RECORD_GET_CLASS (self);

  g_return_if_fail (field < klass->n_fields && hd_kind_is_text (klass->fields[field].kind));
  if (value == NULL)
    value = "";
  if (strcmp (priv->values[field].text, value) == 0)
    return;
  value_free_text (&priv->values[field]);
  priv->values[field].text = *value == '\0' ? empty : g_strdup (value);
  field_changed (self, field);
}

void
hd_record_set_int (HdRecord *self, guint field, gint64 value)
{
  HdRecordPrivate *priv = hd_record_get_instance_private (self);
  HdRecordClass *klass = HD_RECORD_GET_CLASS (self);

  g_return_if_fail (field < klass->n_fields && !hd_kind_is_text (klass->fields[field].kind));
  if (klass->fields[field].kind == HD_BOOL)
    value = value != 0;
  if (priv->values[field].number == value)
    return;
  priv->values[field].number = value;
  field_changed (self, field);
}

void
hd_record_load_id (HdRecord *self, gint64 id)
{
  HdRecordPrivate *priv = hd_record_get_instance_private (self);

  priv->id = id;
}

void
hd_record_load_text (HdRecord *self, guint field, const char *value)
{
  HdRecordPrivate *priv = hd_record_get_instance_private (self);

  value_free_text (&priv->values[field]);
  priv->values[field].text = value == NULL || *value == '\0' ? empty : g_strdup (value);
}

void
hd_record_load_int (HdRecord *self, guint field, gint64 value)
{
  HdRecordPrivate *priv = hd_record_get_instance_private (self);

  priv->values[field].number = value;
}

gboolean
hd_record_is_dirty (HdRecord *self)
{
  HdRecordPrivate *priv = hd_record_get_instance_private (self);

  return memchr (priv->dirty, TRUE, HD_RECORD_GET_CLASS (self)->n_fields) != NULL;
}

gboolean
hd_record_field_dirty (HdRecord *self, guint field)
{
  HdRecordPrivate *priv = hd_record_get_instance_private (self);

  return priv->dirty[field] != 0;
}

void
hd_record_set_clean (HdRecord *self)
{
  HdRecordPrivate *priv = hd_record_get_instance_private (self);

  memset (priv->dirty, 0, HD_RECORD_GET_CLASS (self)->n_fields);
}

/* A detached copy with the same id and no dirty field, for a form to edit. */
HdRecord *
hd_record_copy (HdRecord *self)
{
  HdRecord *copy = g_object_new (G_OBJECT_TYPE (self), NULL);
  HdRecordPrivate *from = hd_record_get_instance_private (self);
  HdRecordPrivate *to = hd_record_get_instance_private (copy);
  HdRecordClass *klass = HD_RECORD_GET_CLASS (self);

  to->id = from->id;
  for (guint i = 0; i < klass->n_fields; i++)
    if (!hd_kind_is_text (klass->fields[i].kind))
      to->values[i].number = from->values[i].number;
    else if (from->values[i].text != empty)
      to->values[i].text = g_strdup (from->values[i].text);
  return copy;
}

/* Whether one field holds what its table line allows. The message is a sentence
 * for the user; it does not name the field, which the form marks. */
gboolean
hd_record_check_field (HdRecord *self, guint field, GError **error)
{
  HdRecordPrivate *priv = hd_record_get_instance_private (self);
  const HdField *f = &HD_RECORD_GET_CLASS (self)->fields[field];
  const Value *value = &priv->values[field];
  gboolean is_empty = hd_kind_is_text (f->kind) ? *value->text == '\0' : value->number == 0;

  if (is_empty && f->kind != HD_BOOL) {
    if (!(f->flags & HD_FIELD_REQUIRED))
      return TRUE;
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("This must be filled in"));
    return FALSE;
  }

  switch (f->kind) {
  case HD_CHOICE:
    if (hd_choice_index (f->choices, value->text) < 0) {
      g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("Choose one of the values of the list"));
      return FALSE;
    }
    return TRUE;
  case HD_DATE:
    if (!hd_date_is_valid (value->text)) {
      g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("Not a date: type day/month/year, month/year or the year"));
      return FALSE;
    }
    return TRUE;
  case HD_FULL_DATE:
    if (!hd_date_is_valid (value->text) || strlen (value->text) != strlen ("YYYY-MM-DD")) {
      g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("Not a date: type day/month/year"));
      return FALSE;
    }
    return TRUE;
  case HD_INT:
    if ((f->min != 0 || f->max != 0) && (value->number < f->min || value->number > f->max)) {
      g_set_error (error, HD_ERROR, HD_ERROR_INVALID,
                   _("Must be between %" PRId64 " and %" PRId64), f->min, f->max);
      return FALSE;
    }
    return TRUE;
  case HD_TEXT:
  case HD_LONG_TEXT:
    if (!g_utf8_validate (value->text, -1, NULL)) {
      g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("This text is not readable"));
      return FALSE;
    }
    if (f->kind == HD_TEXT && strlen (value->text) > 4000) {
      g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("Too long for one line"));
      return FALSE;
    }
    return TRUE;
  case HD_BOOL:
  case HD_REF:
    return TRUE;
  }
  g_return_val_if_reached (FALSE);
}

/* Checks every field; on FALSE the first bad one is in bad_field (may be NULL). */
gboolean
hd_record_check (HdRecord *self, int *bad_field, GError **error)
{
  HdRecordClass *klass = HD_RECORD_GET_CLASS (self);

  for (guint i = 0; i < klass->n_fields; i++)
    if (!hd_record_check_field (self, i, error)) {
      hd_record_set_bad_field (self, i);
      if (bad_field != NULL)
        *bad_field = i;
      return FALSE;
    }
  hd_record_set_bad_field (self, -1);
  return TRUE;
}

/* Remembers which field made the last save fail; -1 for none in particular. */
void
hd_record_set_bad_field (HdRecord *self, int field)
{
  HdRecordPrivate *priv = hd_record_get_instance_private (self);

  priv->bad_field = field;
}

int
hd_record_bad_field (HdRecord *self)
{
  HdRecordPrivate *priv = hd_record_get_instance_private (self);

  return priv->bad_field;
}

/* The record as text for a draft: a GVariant dictionary of its dirty fields.
 * Only hd_record_from_draft() reads it. (transfer full) */
char *
hd_record_to_draft (HdRecord *self)
{
  HdRecordPrivate *priv = hd_record_get_instance_private (self);
  HdRecordClass *klass = HD_RECORD_GET_CLASS (self);
  g_auto (GVariantBuilder) builder = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE_VARDICT);
  g_autoptr (GVariant) variant = NULL;

  for (guint i = 0; i < klass->n_fields; i++)
    if (priv->dirty[i])
      g_variant_builder_add (&builder, "{sv}", klass->fields[i].name,
                             hd_kind_is_text (klass->fields[i].kind) ? g_variant_new_string (priv->values[i].text)
                                                                  : g_variant_new_int64 (priv->values[i].number));
  variant = g_variant_ref_sink (g_variant_builder_end (&builder));
  return g_variant_print (variant, TRUE);
}

/* Sets the fields that a draft holds; they are dirty afterwards. FALSE, with the
 * record untouched, if the text is no draft. */
gboolean
hd_record_from_draft (HdRecord *self, const char *draft)
{
  HdRecordClass *klass = HD_RECORD_GET_CLASS (self);
  g_autoptr (GVariant) variant = g_variant_parse (G_VARIANT_TYPE_VARDICT, draft, NULL, NULL, NULL);
  g_autoptr (GVariantDict) dict = NULL;

  if (variant == NULL)
    return FALSE;
  dict = g_variant_dict_new (variant);
  for (guint i = 0; i < klass->n_fields; i++) {
    const char *text;
    gint64 number;

    if (hd_kind_is_text (klass->fields[i].kind) && g_variant_dict_lookup (dict, klass->fields[i].name, "&s", &text))
      hd_record_set_text (self, i, text);
    else if (!hd_kind_is_text (klass->fields[i].kind) && g_variant_dict_lookup (dict, klass->fields[i].name, "x", &number))
      hd_record_set_int (self, i, number);
  }
  return TRUE;
}
