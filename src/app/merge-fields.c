/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <inttypes.h>

#include "merge-fields.h"
#include "store/award.h"
#include "store/eligibility.h"
#include "store/text.h"
#include "text-label.h"

/* Stories are told apart by their beginnings. */
#define MAX_CHARACTERS 160
/* Of an ID number only the end is shown. */
#define SHOWN_DIGITS   4

struct _HdMergeFields
{
  AdwBin     parent_instance;

  GtkWidget *grid;    /* borrowed (nullable) */
  GArray    *choices; /* (owned) of Choice */
};

G_DEFINE_FINAL_TYPE (HdMergeFields, hd_merge_fields, ADW_TYPE_BIN)

typedef struct {
  guint      field;
  GtkWidget *second;  /* borrowed: the button that takes the second's value */
} Choice;

/* (transfer full) */
static char *
display (HdContext *context,
         HdRecord  *subject,
         guint      field)
{
  g_autofree char *value = hd_context_display (context, subject, field);
  glong length = g_utf8_strlen (value, -1);

  if (field == HD_SUBJECT_ID_NUMBER && length > SHOWN_DIGITS)
    return g_strconcat ("•••• ", g_utf8_offset_to_pointer (value, length - SHOWN_DIGITS), NULL);
  return hd_text_excerpt (value, MAX_CHARACTERS);
}

static GtkWidget *
make_label (const char *text,
            const char *css_class)
{
  GtkWidget *label = hd_text_label_new (text, 0, css_class);

  gtk_label_set_max_width_chars (GTK_LABEL (label), 30);
  gtk_widget_set_valign (label, GTK_ALIGN_CENTER);
  return label;
}

/* A value that may be chosen; the label within is the button's name. */
static GtkWidget *
make_choice (const char *value,
             const char *label,
             GtkWidget  *group)
{
  GtkWidget *button = gtk_check_button_new ();
  g_autofree char *name = g_strdup_printf ("%s: %s", label, value);

  gtk_check_button_set_child (GTK_CHECK_BUTTON (button), make_label (value, NULL));
  if (group != NULL)
    gtk_check_button_set_group (GTK_CHECK_BUTTON (button), GTK_CHECK_BUTTON (group));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_set_hexpand (button, TRUE);
  return button;
}

/* What hangs on a subject and moves with it. (transfer full) */
static char *
what_it_has (HdStore *store,
             gint64   subject)
{
  g_autoptr (GPtrArray) nominations = hd_store_find_ref (store, HD_TYPE_NOMINATION, "subject", subject, NULL);
  g_autoptr (GPtrArray) awards = hd_subject_awards (store, subject, NULL);
  guint n = nominations != NULL ? nominations->len : 0;
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, ngettext ("%u nomination", "%u nominations", n), n);
  for (guint i = 0; awards != NULL && i < awards->len; i++) {
    const HdHeldAward *award = g_ptr_array_index (awards, i);

    if (*award->revoked == '\0')
      g_string_append_printf (text, "\n%s %" PRId64, award->title, award->year);
  }
  return g_string_free (text, FALSE);
}

static void
add_field (HdMergeFields *self,
           HdContext     *context,
           HdRecord      *first,
           HdRecord      *second,
           guint          field,
           int           *row)
{
  const HdField *fields = hd_record_type_fields (HD_TYPE_SUBJECT, NULL);
  g_autofree char *left = display (context, first, field);
  g_autofree char *right = display (context, second, field);
  const char *label = _(fields[field].label);
  GtkGrid *grid = GTK_GRID (self->grid);

  if (*left == '\0' && *right == '\0')
    return;
  gtk_grid_attach (grid, make_label (label, "dim-label"), 0, *row, 1, 1);
  if (*left == '\0' || *right == '\0' || g_str_equal (left, right)) {
    /* Nothing to choose: what one of them knows is kept. */
    gtk_grid_attach (grid, make_label (left, NULL), 1, *row, 1, 1);
    gtk_grid_attach (grid, make_label (right, NULL), 2, *row, 1, 1);
  } else {
    GtkWidget *one = make_choice (left, label, NULL);
    Choice choice = { field, make_choice (right, label, one) };

    gtk_check_button_set_active (GTK_CHECK_BUTTON (one), TRUE);
    gtk_grid_attach (grid, one, 1, *row, 1, 1);
    gtk_grid_attach (grid, choice.second, 2, *row, 1, 1);
    g_array_append_val (self->choices, choice);
  }
  (*row)++;
}

void
hd_merge_fields_show (HdMergeFields *self,
                      HdContext     *context,
                      gint64         first,
                      gint64         second)
{
  HdStore *store = hd_context_store (context);
  g_autoptr (HdRecord) one = hd_store_get (store, HD_TYPE_SUBJECT, first, NULL);
  g_autoptr (HdRecord) two = hd_store_get (store, HD_TYPE_SUBJECT, second, NULL);
  g_autofree char *left = NULL, *right = NULL;
  guint n;
  const HdField *fields = hd_record_type_fields (HD_TYPE_SUBJECT, &n);
  int row = 0;

  g_array_set_size (self->choices, 0);
  self->grid = gtk_grid_new ();
  gtk_grid_set_column_spacing (GTK_GRID (self->grid), 18);
  gtk_grid_set_row_spacing (GTK_GRID (self->grid), 9);
  adw_bin_set_child (ADW_BIN (self), self->grid);
  if (one == NULL || two == NULL)
    return;
  for (guint i = 0; i < n; i++)
    if (fields[i].flags & HD_FIELD_FORM)
      add_field (self, context, one, two, i, &row);
  left = what_it_has (store, first);
  right = what_it_has (store, second);
  gtk_grid_attach (GTK_GRID (self->grid), make_label (_("Moves along"), "dim-label"), 0, row, 1, 1);
  gtk_grid_attach (GTK_GRID (self->grid), make_label (left, NULL), 1, row, 1, 1);
  gtk_grid_attach (GTK_GRID (self->grid), make_label (right, NULL), 2, row, 1, 1);
}

int *
hd_merge_fields_taken (HdMergeFields *self)
{
  int *taken = g_new (int, self->choices->len + 1);
  guint n = 0;

  for (guint i = 0; i < self->choices->len; i++) {
    const Choice *choice = &g_array_index (self->choices, Choice, i);

    if (gtk_check_button_get_active (GTK_CHECK_BUTTON (choice->second)))
      taken[n++] = choice->field;
  }
  taken[n] = -1;
  return taken;
}

static void
hd_merge_fields_finalize (GObject *object)
{
  g_array_unref (HD_MERGE_FIELDS (object)->choices);
  G_OBJECT_CLASS (hd_merge_fields_parent_class)->finalize (object);
}

static void
hd_merge_fields_class_init (HdMergeFieldsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hd_merge_fields_finalize;
}

static void
hd_merge_fields_init (HdMergeFields *self)
{
  self->choices = g_array_new (FALSE, FALSE, sizeof (Choice));
}
