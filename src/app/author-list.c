/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "author-list.h"
#include "form-field.h"
#include "ref-row.h"
#include "store/entry.h"
#include "store/text.h"
#include "text-parts.h"

#define DRAFT_SECONDS 2
/* Between the drafts of one author and the next. */
#define SEPARATOR "\x1e"

/* Those of an author that are typed, in the order in which covers give them. */
static const guint shown[] = {
  HD_AUTHOR_FULL_NAME, HD_AUTHOR_PHONE, HD_AUTHOR_ADDRESS, HD_AUTHOR_WORKPLACE, HD_AUTHOR_UNIT, HD_AUTHOR_PEN_NAME, HD_AUTHOR_HONORIFIC,
  HD_AUTHOR_BIRTH, HD_AUTHOR_EMAIL, HD_AUTHOR_ID_NUMBER, HD_AUTHOR_ACCOUNT,
};

struct _HdAuthorList
{
  AdwBin               parent_instance;

  AdwPreferencesGroup *group;     /* child */
  GtkWidget           *add;
  HdContext           *context;   /* (owned) (nullable) */
  gint64               entry;     /* -1: none */
  GPtrArray           *authors;   /* (owned) of HdAuthor: as typed */
  GPtrArray           *rows;      /* (owned) of Row */
  guint                draft_id;  /* timeout */
};

/* One author on the screen. */
typedef struct {
  HdAuthorList *list;
  HdRecord     *author;    /* borrowed from the list */
  GtkWidget    *expander;
  HdFormField  *fields[G_N_ELEMENTS (shown)];  /* owned */
} Row;

enum { EDITED, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (HdAuthorList, hd_author_list, ADW_TYPE_BIN)

static void
row_free (gpointer data)
{
  Row *row = data;

  for (guint i = 0; i < G_N_ELEMENTS (shown); i++)
    hd_form_field_free (row->fields[i]);
  g_free (row);
}

/* The draft of all of them; an entry has no more than a few. */
static gboolean
keep_draft_cb (gpointer data)
{
  HdAuthorList *self = data;
  g_autoptr (GString) text = g_string_new (NULL);

  self->draft_id = 0;
  for (guint i = 0; i < self->authors->len; i++) {
    HdRecord *author = g_ptr_array_index (self->authors, i);
    g_autofree char *draft = hd_record_to_draft (author);

    g_string_append_printf (text, "%s%" G_GINT64_FORMAT " %s", i > 0 ? SEPARATOR : "", hd_record_id (author), draft);
  }
  /* Typing must not be interrupted by a disk that refuses; saving will say so. */
  hd_store_put_draft (hd_context_store (self->context), "author", self->entry, text->str, NULL);
  return G_SOURCE_REMOVE;
}

static void
flush_draft (HdAuthorList *self)
{
  if (self->draft_id == 0)
    return;
  g_clear_handle_id (&self->draft_id, g_source_remove);
  keep_draft_cb (self);
}

static void
forget (HdAuthorList *self)
{
  g_clear_handle_id (&self->draft_id, g_source_remove);
  hd_store_clear_draft (hd_context_store (self->context), "author", self->entry, NULL);
}

static void
show_title (Row *row)
{
  const char *name = hd_record_text (row->author, HD_AUTHOR_FULL_NAME), *phone = hd_record_text (row->author, HD_AUTHOR_PHONE);
  const char *place = hd_record_text (row->author, HD_AUTHOR_ADDRESS);
  g_autofree char *subtitle = NULL;

  if (*place == '\0')
    place = hd_record_text (row->author, HD_AUTHOR_WORKPLACE);
  subtitle = hd_text_parts (phone, place, NULL);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row->expander), *name != '\0' ? name : _("New author"));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (row->expander), subtitle);
}

static void
edited (HdAuthorList *self)
{
  g_clear_handle_id (&self->draft_id, g_source_remove);
  self->draft_id = g_timeout_add_seconds (DRAFT_SECONDS, keep_draft_cb, self);
  g_signal_emit (self, signals[EDITED], 0);
}

static void
changed_cb (HdFormField *field,
            gpointer     data)
{
  Row *row = data;

  hd_form_field_take (field, row->author);
  hd_form_field_mark (field, NULL);
  show_title (row);
  edited (row->list);
}

static void
left_cb (HdFormField *field,
         gpointer     data)
{
  Row *row = data;
  g_autoptr (GError) reason = NULL;

  /* A name that is still to come is asked for on saving. */
  if (!hd_form_field_check (field, row->author, &reason) && hd_form_field_typed (field) != NULL)
    hd_form_field_mark (field, reason->message);
}

static GtkWidget *
widget_of (const HdField *field)
{
  GtkWidget *widget = field->kind == HD_REF ? g_object_new (HD_TYPE_REF_ROW, NULL) : adw_entry_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (widget), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (widget), _(field->label));
  return widget;
}

static Row *
add_row (HdAuthorList *self,
         HdRecord     *author)
{
  Row *row = g_new0 (Row, 1);
  GtkWidget *remove = gtk_button_new_from_icon_name ("list-remove-symbolic");
  const HdField *fields = hd_record_type_fields (HD_TYPE_AUTHOR, NULL);

  row->list = self;
  row->author = author;
  row->expander = adw_expander_row_new ();
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row->expander), FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (shown); i++) {
    GtkWidget *widget = widget_of (&fields[shown[i]]);

    adw_expander_row_add_row (ADW_EXPANDER_ROW (row->expander), widget);
    row->fields[i] = hd_form_field_new (&fields[shown[i]], shown[i], widget, self->context, changed_cb, left_cb, row);
    hd_form_field_show (row->fields[i], author);
  }
  gtk_widget_set_valign (remove, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (remove, "flat");
  gtk_widget_set_tooltip_text (remove, _("Remove this author"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (remove), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Remove this author"), -1);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (remove), "i", (int) self->rows->len);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (remove), "authors.remove");
  adw_expander_row_add_action (ADW_EXPANDER_ROW (row->expander), remove);
  adw_preferences_group_add (self->group, row->expander);
  g_ptr_array_add (self->rows, row);
  show_title (row);
  return row;
}

static void
show_rows (HdAuthorList *self)
{
  /* Fields let go of their widgets while these are there. */
  while (self->rows->len > 0) {
    GtkWidget *expander = ((Row *) g_ptr_array_index (self->rows, self->rows->len - 1))->expander;

    g_ptr_array_set_size (self->rows, self->rows->len - 1);
    adw_preferences_group_remove (self->group, expander);
  }
  for (guint i = 0; i < self->authors->len; i++)
    add_row (self, g_ptr_array_index (self->authors, i));
}

static void
open_row (HdAuthorList *self,
          guint         at,
          HdFormField  *field)
{
  Row *row = g_ptr_array_index (self->rows, at);

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row->expander), TRUE);
  hd_form_field_focus (field != NULL ? field : row->fields[0]);
}

static void
add_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  HdAuthorList *self = HD_AUTHOR_LIST (widget);
  HdRecord *author;

  if (self->context == NULL || self->entry < 0)
    return;
  author = g_object_new (HD_TYPE_AUTHOR, NULL);
  g_ptr_array_add (self->authors, author);
  add_row (self, author);
  open_row (self, self->rows->len - 1, NULL);
  edited (self);
}

static void
remove_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  HdAuthorList *self = HD_AUTHOR_LIST (widget);
  guint at = g_variant_get_int32 (parameter);

  if (at >= self->authors->len)
    return;
  g_ptr_array_remove_index (self->authors, at);
  show_rows (self);
  gtk_widget_grab_focus (self->add);
  edited (self);
}

/* What was typed before the program ended comes back. */
static gboolean
restore (HdAuthorList *self)
{
  g_autofree char *draft = hd_store_get_draft (hd_context_store (self->context), "author", self->entry);
  g_auto (GStrv) parts = draft == NULL ? NULL : g_strsplit (*draft == '\0' ? "" : draft, SEPARATOR, -1);

  if (parts == NULL)
    return FALSE;
  g_ptr_array_set_size (self->authors, 0);
  for (guint i = 0; parts[i] != NULL; i++) {
    char *text = NULL;
    gint64 id = g_ascii_strtoll (parts[i], &text, 10);
    HdRecord *author = id != 0 ? hd_store_get (hd_context_store (self->context), HD_TYPE_AUTHOR, id, NULL) : NULL;

    if (author == NULL)
      author = g_object_new (HD_TYPE_AUTHOR, NULL);
    if (*text == ' ')
      hd_record_from_draft (author, text + 1);
    g_ptr_array_add (self->authors, author);
  }
  return TRUE;
}

static void
hd_author_list_dispose (GObject *object)
{
  HdAuthorList *self = HD_AUTHOR_LIST (object);

  if (self->context != NULL)
    flush_draft (self);
  /* As long as their widgets are there. */
  g_ptr_array_set_size (self->rows, 0);
  G_OBJECT_CLASS (hd_author_list_parent_class)->dispose (object);
}

static void
hd_author_list_finalize (GObject *object)
{
  HdAuthorList *self = HD_AUTHOR_LIST (object);

  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->authors);
  g_clear_object (&self->context);
  G_OBJECT_CLASS (hd_author_list_parent_class)->finalize (object);
}

static void
hd_author_list_class_init (HdAuthorListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_author_list_dispose;
  G_OBJECT_CLASS (klass)->finalize = hd_author_list_finalize;
  signals[EDITED] = g_signal_new ("edited", HD_TYPE_AUTHOR_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_install_action (widget_class, "authors.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "authors.remove", "i", remove_action);
}

static void
hd_author_list_init (HdAuthorList *self)
{
  GtkWidget *group = adw_preferences_group_new ();

  self->entry = -1;
  self->authors = g_ptr_array_new_with_free_func (g_object_unref);
  self->rows = g_ptr_array_new_with_free_func (row_free);
  self->group = ADW_PREFERENCES_GROUP (group);
  self->add = gtk_button_new_from_icon_name ("list-add-symbolic");
  gtk_widget_set_valign (self->add, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->add, "flat");
  gtk_widget_set_tooltip_text (self->add, _("Add an author (Ctrl+Shift+A)"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->add), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Add an author"), -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->add), "authors.add");
  adw_preferences_group_set_title (self->group, _("Authors"));
  adw_preferences_group_set_header_suffix (self->group, self->add);
  adw_bin_set_child (ADW_BIN (self), group);
}

void
hd_author_list_show (HdAuthorList *self,
                     HdContext    *context,
                     gint64        entry,
                     gboolean      typed)
{
  g_autoptr (GPtrArray) authors = NULL;

  if (self->context != NULL && (entry != self->entry || typed))
    flush_draft (self);
  g_clear_handle_id (&self->draft_id, g_source_remove);
  g_set_object (&self->context, context);
  self->entry = entry;
  g_ptr_array_set_size (self->authors, 0);
  if (entry >= 0 && !typed)
    forget (self);
  if (entry >= 0 && !restore (self)) {
    authors = entry > 0 ? hd_entry_authors (hd_context_store (context), entry, NULL) : NULL;
    for (guint i = 0; authors != NULL && i < authors->len; i++)
      g_ptr_array_add (self->authors, g_object_ref (g_ptr_array_index (authors, i)));
    /* Every entry has one, so its row waits for the name. */
    if (self->authors->len == 0)
      g_ptr_array_add (self->authors, g_object_new (HD_TYPE_AUTHOR, NULL));
  }
  show_rows (self);
  if (self->rows->len == 1 && hd_record_is_new (g_ptr_array_index (self->authors, 0)))
    adw_expander_row_set_expanded (ADW_EXPANDER_ROW (((Row *) g_ptr_array_index (self->rows, 0))->expander), TRUE);
}

GPtrArray *
hd_author_list_authors (HdAuthorList *self)
{
  return self->authors;
}

/* Whether nothing was typed into a new row. */
static gboolean
is_blank (HdRecord *author)
{
  const HdField *fields = hd_record_type_fields (HD_TYPE_AUTHOR, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (shown); i++)
    if (fields[shown[i]].kind == HD_REF ? hd_record_int (author, shown[i]) != 0 : *hd_record_text (author, shown[i]) != '\0')
      return FALSE;
  return hd_record_is_new (author);
}

static gboolean
save_one (HdAuthorList *self,
          guint         at,
          gint64        entry,
          GError      **error)
{
  Row *row = g_ptr_array_index (self->rows, at);

  for (guint i = 0; i < G_N_ELEMENTS (shown); i++)
    if (!hd_form_field_check (row->fields[i], row->author, error)) {
      hd_form_field_mark (row->fields[i], error != NULL && *error != NULL ? (*error)->message : "");
      open_row (self, at, row->fields[i]);
      return FALSE;
    }
  hd_record_set_int (row->author, HD_AUTHOR_ENTRY, entry);
  if (hd_record_int (row->author, HD_AUTHOR_POSITION) != at + 1)
    hd_record_set_int (row->author, HD_AUTHOR_POSITION, at + 1);
  return !hd_record_is_dirty (row->author) || hd_store_save (hd_context_store (self->context), row->author, error);
}

gboolean
hd_author_list_save (HdAuthorList *self,
                     gint64        entry,
                     GError      **error)
{
  HdStore *store = hd_context_store (self->context);
  g_autoptr (GPtrArray) before = hd_entry_authors (store, entry, error);

  if (before == NULL)
    return FALSE;
  for (guint i = 0; i < before->len; i++) {
    gboolean stays = FALSE;

    for (guint k = 0; k < self->authors->len; k++)
      stays |= hd_record_id (g_ptr_array_index (before, i)) == hd_record_id (g_ptr_array_index (self->authors, k));
    if (!stays && !hd_store_delete (store, g_ptr_array_index (before, i), error))
      return FALSE;
  }
  for (guint i = 0; i < self->authors->len; i++)
    if (!is_blank (g_ptr_array_index (self->authors, i)) && !save_one (self, i, entry, error))
      return FALSE;
  forget (self);
  return TRUE;
}
