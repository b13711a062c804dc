/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <inttypes.h>

#include "meeting-words.h"
#include "vote-sheet.h"

/* What a result needs; other texts have the rest of the width. */
#define RESULT_CHARS 20

/* One for each view. */
typedef struct {
  GtkColumnView   *view;    /* borrowed */
  HdVoteSheetFunc  func;
  gpointer         data;
  GPtrArray       *cells;   /* of Cell, borrowed: the fields that are bound now */
  gboolean         open;
} Sheet;

/* A field of the sheet; lives as long as its list item. */
typedef struct {
  Sheet       *sheet;
  GtkListItem *item;      /* borrowed */
  GtkWidget   *entry;     /* weak */
  GtkEventController *focus, *keys;   /* borrowed from the entry */
  guint        field;
  HdVoteLine  *line;      /* borrowed while bound */
  gboolean     showing;
} Cell;

static const char *const titles[HD_VOTE_FIELDS] = { N_("Agree"), N_("Disagree"), N_("Other"), N_("Invalid") };

static Sheet *
sheet_of (GtkColumnView *view)
{
  return g_object_get_data (G_OBJECT (view), "sheet");
}

static void
sheet_free (Sheet *sheet)
{
  g_ptr_array_unref (sheet->cells);
  g_free (sheet);
}

static void
show_field (Cell *cell)
{
  const char *typed = hd_vote_line_typed (cell->line, cell->field);

  cell->showing = TRUE;
  if (!g_str_equal (gtk_editable_get_text (GTK_EDITABLE (cell->entry)), typed))
    gtk_editable_set_text (GTK_EDITABLE (cell->entry), typed);
  cell->showing = FALSE;
  gtk_editable_set_editable (GTK_EDITABLE (cell->entry), cell->sheet->open && !hd_vote_line_is_fixed (cell->line));
  if (*hd_vote_line_problem (cell->line) != '\0') {
    gtk_widget_add_css_class (cell->entry, "error");
    gtk_accessible_update_property (GTK_ACCESSIBLE (cell->entry), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, hd_vote_line_problem (cell->line), -1);
  } else {
    gtk_widget_remove_css_class (cell->entry, "error");
    gtk_accessible_reset_property (GTK_ACCESSIBLE (cell->entry), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
  }
}

static void
typed_cb (Cell *cell)
{
  if (cell->line != NULL && !cell->showing)
    hd_vote_line_type (cell->line, cell->field, gtk_editable_get_text (GTK_EDITABLE (cell->entry)));
}

static void
activated_cb (Cell *cell)
{
  guint position = gtk_list_item_get_position (cell->item);

  if (cell->line == NULL)
    return;
  cell->sheet->func (cell->line, TRUE, cell->sheet->data);
  /* The next one begins with its first number. */
  hd_vote_sheet_focus (cell->sheet->view, position + 1, 0);
}

static void
entered_cb (Cell *cell)
{
  if (cell->line != NULL)
    cell->sheet->func (cell->line, FALSE, cell->sheet->data);
}

static gboolean
key_pressed_cb (Cell            *cell,
                guint            keyval,
                guint            keycode,
                GdkModifierType  state)
{
  guint position = gtk_list_item_get_position (cell->item);

  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SHIFT_MASK)) || (keyval != GDK_KEY_Down && keyval != GDK_KEY_Up))
    return GDK_EVENT_PROPAGATE;
  if (keyval == GDK_KEY_Up && position == 0)
    return GDK_EVENT_STOP;
  hd_vote_sheet_focus (cell->sheet->view, keyval == GDK_KEY_Down ? position + 1 : position - 1, cell->field);
  return GDK_EVENT_STOP;
}

static void
setup_field_cb (GtkListItemFactory *factory,
                GtkListItem        *item,
                Sheet              *sheet)
{
  Cell *cell = g_new0 (Cell, 1);

  cell->focus = gtk_event_controller_focus_new ();
  cell->keys = gtk_event_controller_key_new ();
  cell->sheet = sheet;
  cell->item = item;
  cell->field = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (factory), "field"));
  g_set_weak_pointer (&cell->entry, gtk_entry_new ());
  gtk_editable_set_width_chars (GTK_EDITABLE (cell->entry), 3);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (cell->entry), 3);
  gtk_entry_set_max_length (GTK_ENTRY (cell->entry), 4);
  gtk_entry_set_input_purpose (GTK_ENTRY (cell->entry), GTK_INPUT_PURPOSE_DIGITS);
  gtk_entry_set_alignment (GTK_ENTRY (cell->entry), 1);
  gtk_widget_add_css_class (cell->entry, "numeric");
  gtk_widget_set_valign (cell->entry, GTK_ALIGN_CENTER);
  g_object_set_data (G_OBJECT (cell->entry), "cell", cell);
  g_signal_connect_swapped (cell->entry, "changed", G_CALLBACK (typed_cb), cell);
  g_signal_connect_swapped (cell->entry, "activate", G_CALLBACK (activated_cb), cell);
  g_signal_connect_swapped (cell->focus, "enter", G_CALLBACK (entered_cb), cell);
  gtk_event_controller_set_propagation_phase (cell->keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (cell->keys, "key-pressed", G_CALLBACK (key_pressed_cb), cell);
  gtk_widget_add_controller (cell->entry, cell->focus);
  gtk_widget_add_controller (cell->entry, cell->keys);
  gtk_list_item_set_child (item, cell->entry);
  g_object_set_data_full (G_OBJECT (item), "cell", cell, g_free);
}

static void
bind_field_cb (GtkListItemFactory *factory,
               GtkListItem        *item,
               Sheet              *sheet)
{
  Cell *cell = g_object_get_data (G_OBJECT (item), "cell");
  g_autofree char *label = NULL;

  cell->line = gtk_list_item_get_item (item);
  label = g_strdup_printf ("%s: %s", _(titles[cell->field]), hd_vote_line_name (cell->line));
  gtk_accessible_update_property (GTK_ACCESSIBLE (cell->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_signal_connect_swapped (cell->line, "changed", G_CALLBACK (show_field), cell);
  g_ptr_array_add (sheet->cells, cell);
  show_field (cell);
}

static void
unbind_field_cb (GtkListItemFactory *factory,
                 GtkListItem        *item,
                 Sheet              *sheet)
{
  Cell *cell = g_object_get_data (G_OBJECT (item), "cell");

  g_ptr_array_remove_fast (sheet->cells, cell);
  g_signal_handlers_disconnect_by_data (cell->line, cell);
  cell->line = NULL;
}

static void
teardown_field_cb (GtkListItemFactory *factory,
                   GtkListItem        *item,
                   Sheet              *sheet)
{
  Cell *cell = g_object_get_data (G_OBJECT (item), "cell");

  /* The entry is gone already, or lives a moment longer than its cell. */
  if (cell->entry == NULL)
    return;
  g_signal_handlers_disconnect_by_data (cell->entry, cell);
  g_object_set_data (G_OBJECT (cell->entry), "cell", NULL);
  gtk_widget_remove_controller (cell->entry, cell->focus);
  gtk_widget_remove_controller (cell->entry, cell->keys);
  g_clear_weak_pointer (&cell->entry);
}

/* Two lines of text, the second one small. */
static void
setup_text_cb (GtkListItemFactory *factory,
               GtkListItem        *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  for (guint i = 0; i < 2; i++) {
    GtkWidget *label = gtk_label_new (NULL);

    gtk_label_set_xalign (GTK_LABEL (label), 0);
    gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
    gtk_label_set_width_chars (GTK_LABEL (label), RESULT_CHARS);
    gtk_label_set_max_width_chars (GTK_LABEL (label), RESULT_CHARS);
    if (i == 1) {
      gtk_widget_add_css_class (label, "caption");
      gtk_widget_add_css_class (label, "dim-label");
    }
    gtk_box_append (GTK_BOX (box), label);
  }
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_list_item_set_child (item, box);
}

static void
show_two (GtkListItem *item,
          const char  *first,
          const char  *second)
{
  GtkWidget *box = gtk_list_item_get_child (item);
  g_autofree char *both = g_strdup_printf ("%s\n%s", first, second);

  gtk_label_set_text (GTK_LABEL (gtk_widget_get_first_child (box)), first);
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_last_child (box)), second);
  gtk_widget_set_tooltip_text (box, both);
}

static void
bind_name_cb (GtkListItemFactory *factory,
              GtkListItem        *item)
{
  HdVoteLine *line = gtk_list_item_get_item (item);
  g_autofree char *name = g_strdup_printf ("%u. %s", gtk_list_item_get_position (item) + 1, hd_vote_line_name (line));

  show_two (item, name, hd_vote_line_detail (line));
}

static void
show_result (GtkListItem *item)
{
  HdVoteLine *line = gtk_list_item_get_item (item);
  GtkWidget *box = gtk_list_item_get_child (item);
  const char *problem = hd_vote_line_problem (line);
  g_autofree char *share = hd_meeting_share_words (hd_vote_line_tally (line));
  g_autofree char *verdict = hd_meeting_verdict_words (hd_vote_line_tally (line), hd_vote_line_item (line));

  show_two (item, *share != '\0' ? share : _("not counted"), *problem != '\0' ? problem : verdict);
  if (*problem == '\0' && hd_vote_line_from_setting (line)) {
    g_autofree char *tip = g_strdup_printf ("%s\n%s", verdict, _("The award has no threshold of its own; that of the council’s settings is used"));

    gtk_widget_set_tooltip_text (box, tip);
  }
  if (*problem != '\0')
    gtk_widget_add_css_class (box, "error");
  else
    gtk_widget_remove_css_class (box, "error");
}

static void
bind_result_cb (GtkListItemFactory *factory,
                GtkListItem        *item)
{
  show_result (item);
  g_signal_connect_swapped (gtk_list_item_get_item (item), "changed", G_CALLBACK (show_result), item);
}

static void
unbind_result_cb (GtkListItemFactory *factory,
                  GtkListItem        *item)
{
  g_signal_handlers_disconnect_by_func (gtk_list_item_get_item (item), show_result, item);
}

static void
append_column (GtkColumnView      *view,
               const char         *title,
               GtkListItemFactory *factory,
               gboolean            expand)
{
  GtkColumnViewColumn *column = gtk_column_view_column_new (title, factory);

  gtk_column_view_column_set_expand (column, expand);
  gtk_column_view_append_column (view, column);
  g_object_unref (column);
}

void
hd_vote_sheet_set_up (GtkColumnView   *view,
                      HdVoteSheetFunc  func,
                      gpointer         data)
{
  Sheet *sheet = g_new0 (Sheet, 1);
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  sheet->view = view;
  sheet->func = func;
  sheet->data = data;
  sheet->cells = g_ptr_array_new ();
  g_object_set_data_full (G_OBJECT (view), "sheet", sheet, (GDestroyNotify) sheet_free);

  g_signal_connect (factory, "setup", G_CALLBACK (setup_text_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_name_cb), NULL);
  append_column (view, _("Who, from Where, for What"), factory, TRUE);
  for (guint i = 0; i < HD_VOTE_FIELDS; i++) {
    factory = gtk_signal_list_item_factory_new ();
    g_object_set_data (G_OBJECT (factory), "field", GUINT_TO_POINTER (i));
    g_signal_connect (factory, "setup", G_CALLBACK (setup_field_cb), sheet);
    g_signal_connect (factory, "bind", G_CALLBACK (bind_field_cb), sheet);
    g_signal_connect (factory, "unbind", G_CALLBACK (unbind_field_cb), sheet);
    g_signal_connect (factory, "teardown", G_CALLBACK (teardown_field_cb), sheet);
    append_column (view, _(titles[i]), factory, FALSE);
  }
  factory = gtk_signal_list_item_factory_new ();
  g_signal_connect (factory, "setup", G_CALLBACK (setup_text_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_result_cb), NULL);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind_result_cb), NULL);
  append_column (view, _("Share of All Members"), factory, FALSE);
}

gboolean
hd_vote_sheet_focus (GtkColumnView *view,
                     guint          position,
                     guint          field)
{
  Sheet *sheet = sheet_of (view);

  for (guint i = 0; i < sheet->cells->len; i++) {
    Cell *cell = g_ptr_array_index (sheet->cells, i);

    if (cell->field == field && gtk_list_item_get_position (cell->item) == position)
      return gtk_widget_grab_focus (cell->entry);
  }
  return FALSE;
}

HdVoteLine *
hd_vote_sheet_focused (GtkColumnView *view)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (view));
  GtkWidget *widget = root != NULL ? gtk_root_get_focus (root) : NULL;

  for (; widget != NULL && widget != GTK_WIDGET (view); widget = gtk_widget_get_parent (widget)) {
    Cell *cell = g_object_get_data (G_OBJECT (widget), "cell");

    if (cell != NULL)
      return cell->line;
  }
  return NULL;
}

void
hd_vote_sheet_set_open (GtkColumnView *view,
                        gboolean       open)
{
  Sheet *sheet = sheet_of (view);

  sheet->open = open;
  for (guint i = 0; i < sheet->cells->len; i++)
    show_field (g_ptr_array_index (sheet->cells, i));
}
