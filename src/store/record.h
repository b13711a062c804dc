/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One static field table per record type. The table gives the columns, the
 * GObject properties, the checks, the form's ids, the report keys and the list
 * columns; whoever needs to know what a record holds reads it here. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

typedef enum {
  HD_TEXT,        /* one line, string property */
  HD_LONG_TEXT,   /* paragraphs, string property, kept in the table «name»_text */
  HD_INT,         /* gint64 property; 0 may mean "not given" if HD_FIELD_OPTIONAL */
  HD_BOOL,        /* boolean property, 0 or 1 in the file */
  HD_CHOICE,      /* string property holding a nick out of choices */
  HD_DATE,        /* string property: "", "YYYY", "YYYY-MM", "YYYY-MM-DD" */
  HD_FULL_DATE,   /* string property: "" or "YYYY-MM-DD" */
  HD_REF,         /* gint64 property: id of a row of field->ref, 0 for none */
} HdKind;

typedef enum {
  HD_FIELD_REQUIRED = 1 << 0,  /* empty, 0 or none is refused on save */
  HD_FIELD_DERIVED  = 1 << 1,  /* filled by the record's prepare(), never by a form or an import */
  HD_FIELD_FORM     = 1 << 2,  /* has a widget of that id in the record's form */
  HD_FIELD_OPTIONAL = 1 << 3,  /* an HD_INT where 0 means "not given" */
  HD_FIELD_PRIVATE  = 1 << 4,  /* personal data that a public export must leave out */
  HD_FIELD_OWNER    = 1 << 5,  /* HD_REF: the record is part of the one referred to and is deleted with it */
  HD_FIELD_HUNDREDTHS = 1 << 6,  /* an HD_INT in hundredths, shown and typed with a decimal comma */
  HD_FIELD_DAY = 1 << 7,         /* an HD_TEXT that is "MM-DD" of each year or "YYYY-MM-DD", shown and typed as 31/1 or 10/6/2023 */
} HdFieldFlags;

/* A value of an HD_CHOICE field. A list ends with { NULL }. */
typedef struct {
  const char *nick;
  const char *label;   /* msgid, N_() */
} HdChoice;

typedef struct {
  const char     *name;     /* column, property (with - for _), .ui id, report key */
  const char     *label;    /* msgid, N_() */
  HdKind          kind;
  HdFieldFlags    flags;
  const HdChoice *choices;  /* HD_CHOICE */
  const char     *ref;      /* HD_REF: table */
  gint64          min, max; /* HD_INT: both 0 for no limit */
} HdField;

#define HD_TYPE_RECORD (hd_record_get_type ())
G_DECLARE_DERIVABLE_TYPE (HdRecord, hd_record, HD, RECORD, GObject)

typedef struct _HdStore HdStore;

struct _HdRecordClass {
  GObjectClass   parent_class;
  const char    *table;
  const char    *label;     /* msgid: what one such record is called */
  const HdField *fields;
  guint          n_fields;

  /* Called before a save, inside its transaction: fills derived fields and checks
   * rules that involve several fields. Sets error (HD_ERROR_INVALID or
   * HD_ERROR_CONSTRAINT) and, through hd_record_set_bad_field, the field. */
  gboolean     (*prepare) (HdRecord *self, HdStore *store, GError **error);
  /* Called after the row was written, inside the same transaction. */
  gboolean     (*saved)   (HdRecord *self, HdStore *store, GError **error);
  /* Called before the row is deleted, inside the same transaction: refuses it
   * (HD_ERROR_CONSTRAINT), or lets go of what refers to the record. */
  gboolean     (*deleting) (HdRecord *self, HdStore *store, GError **error);
};

/* Defines TypeName as a record type over a static field table. chain is a
 * block run in class_init where prepare, saved or deleting may be set through `klass`. */
#define HD_DEFINE_RECORD_WITH_CODE(TypeName, type_name, table_, label_, fields_, chain)       \
  struct _##TypeName { HdRecord parent_instance; };                                           \
  G_DEFINE_FINAL_TYPE (TypeName, type_name, HD_TYPE_RECORD)                                   \
  static void type_name##_init (TypeName *self) { }                                           \
  static void type_name##_class_init (TypeName##Class *type_class)                            \
  {                                                                                           \
    HdRecordClass *klass = HD_RECORD_CLASS (type_class);                                      \
    hd_record_class_set_fields (klass, table_, label_, fields_, G_N_ELEMENTS (fields_));      \
    chain;                                                                                    \
  }
#define HD_DEFINE_RECORD(TypeName, type_name, table_, label_, fields_) \
  HD_DEFINE_RECORD_WITH_CODE (TypeName, type_name, table_, label_, fields_, (void) 0)

void           hd_record_class_set_fields (HdRecordClass *klass, const char *table, const char *label,
                                           const HdField *fields, guint n_fields);

/* Of a type. */
const HdField *hd_record_type_fields  (GType type, guint *n_fields);
const char    *hd_record_type_table   (GType type);
const char    *hd_record_type_label   (GType type);
GType          hd_record_type_of_table (const char *table);   /* G_TYPE_INVALID if there is none */
gboolean       hd_record_type_has_long_text (GType type);
const HdField *hd_record_type_field   (GType type, const char *name, guint *index);
const char    *hd_choice_label        (const HdChoice *choices, const char *nick);
int            hd_choice_index        (const HdChoice *choices, const char *nick);

/* Of a record. Fields are addressed by their index in the table. */
gint64         hd_record_id           (HdRecord *self);
void           hd_record_set_id       (HdRecord *self, gint64 id);
gboolean       hd_record_is_new       (HdRecord *self);
const char    *hd_record_text         (HdRecord *self, guint field);
gint64         hd_record_int          (HdRecord *self, guint field);
gboolean       hd_record_bool         (HdRecord *self, guint field);
void           hd_record_set_text     (HdRecord *self, guint field, const char *value);
void           hd_record_set_int      (HdRecord *self, guint field, gint64 value);
gboolean       hd_record_is_dirty     (HdRecord *self);
gboolean       hd_record_field_dirty  (HdRecord *self, guint field);
void           hd_record_set_clean    (HdRecord *self);
HdRecord      *hd_record_copy         (HdRecord *self);
gboolean       hd_record_check_field  (HdRecord *self, guint field, GError **error);
gboolean       hd_record_check        (HdRecord *self, int *bad_field, GError **error);
void           hd_record_set_bad_field (HdRecord *self, int field);
int            hd_record_bad_field    (HdRecord *self);
char          *hd_record_to_draft      (HdRecord *self);
gboolean       hd_record_from_draft    (HdRecord *self, const char *draft);

G_END_DECLS
