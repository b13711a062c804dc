/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "score-row.h"
#include "store/marking.h"
#include "store/text.h"
#include "text-label.h"

struct _HdScoreRow
{
  GtkBox      parent_instance;

  HdRecord   *criterion;  /* (owned) */
  GtkEntry   *entry;      /* borrowed: child */
  GtkLabel   *problem;    /* borrowed: child */
  gboolean    showing;    /* the program writes into the field */
};

enum { TYPED, SETTLED, MOVED, FOCUSED, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (HdScoreRow, hd_score_row, GTK_TYPE_BOX)

/* Why what is typed is no mark: NULL if it is one, is nothing, or may still become one.
 * (transfer full) (nullable) */
static char *
find_problem (HdScoreRow *self,
              gboolean    done)
{
  const char *text = hd_score_row_typed (self);
  gint64 points = hd_mark_parse (text);
  g_autoptr (GError) error = NULL;

  if (*text == '\0')
    return NULL;
  if (points < 0) {
    /* The comma of a mark that is on its way. */
    if (!done && strspn (text, "0123456789") > 0 && strchr (",.", text[strspn (text, "0123456789")]) != NULL &&
        text[strspn (text, "0123456789") + 1] == '\0')
      return NULL;
    return g_strdup (_("Type points like 17 or 17,5"));
  }
  return hd_mark_check (HD_CRITERION (self->criterion), points, &error) ? NULL : g_strdup (error->message);
}

static void
show_problem (HdScoreRow *self,
              gboolean    done)
{
  g_autofree char *problem = find_problem (self, done);

  gtk_label_set_text (self->problem, problem != NULL ? problem : "");
  gtk_widget_set_visible (GTK_WIDGET (self->problem), problem != NULL);
  if (problem != NULL) {
    gtk_widget_add_css_class (GTK_WIDGET (self->entry), "error");
    gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, problem, -1);
  } else {
    gtk_widget_remove_css_class (GTK_WIDGET (self->entry), "error");
    gtk_accessible_reset_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
  }
}

static void
changed_cb (HdScoreRow *self)
{
  show_problem (self, FALSE);
  if (!self->showing)
    g_signal_emit (self, signals[TYPED], 0);
}

static void
settle (HdScoreRow *self)
{
  show_problem (self, TRUE);
  g_signal_emit (self, signals[SETTLED], 0);
}

static void
entered_cb (HdScoreRow *self)
{
  g_signal_emit (self, signals[FOCUSED], 0);
}

static void
activated_cb (HdScoreRow *self)
{
  settle (self);
  /* What is no mark is put right first, and typed over. */
  if (gtk_widget_get_visible (GTK_WIDGET (self->problem)))
    gtk_editable_select_region (GTK_EDITABLE (self->entry), 0, -1);
  else
    g_signal_emit (self, signals[MOVED], 0, 1);
}

/* One step more or less, within the range; from nothing it begins at the nearer end. */
static void
step (HdScoreRow *self,
      int         by)
{
  gint64 maximum = hd_record_int (self->criterion, HD_CRITERION_MAXIMUM), size = MAX (hd_record_int (self->criterion, HD_CRITERION_STEP), 1);
  gint64 points = hd_mark_parse (hd_score_row_typed (self));
  g_autofree char *text = NULL;

  if (!gtk_editable_get_editable (GTK_EDITABLE (self->entry)))
    return;
  if (points < 0)
    points = by > 0 ? 0 : maximum;
  else if (by > 0)
    points = (points / size + 1) * size;
  else
    points = (points - 1 >= 0 ? (points - 1) / size : 0) * size;
  text = hd_number_format_hundredths (CLAMP (points, 0, maximum));
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
}

static gboolean
key_pressed_cb (HdScoreRow      *self,
                guint            keyval,
                guint            keycode,
                GdkModifierType  state)
{
  if (state & (GDK_CONTROL_MASK | GDK_ALT_MASK))
    return GDK_EVENT_PROPAGATE;
  switch (keyval) {
  case GDK_KEY_Up:
  case GDK_KEY_KP_Up:
  case GDK_KEY_Down:
  case GDK_KEY_KP_Down:
    settle (self);
    g_signal_emit (self, signals[MOVED], 0, keyval == GDK_KEY_Down || keyval == GDK_KEY_KP_Down ? 1 : -1);
    return GDK_EVENT_STOP;
  case GDK_KEY_plus:
  case GDK_KEY_KP_Add:
    step (self, 1);
    return GDK_EVENT_STOP;
  case GDK_KEY_minus:
  case GDK_KEY_KP_Subtract:
    step (self, -1);
    return GDK_EVENT_STOP;
  default:
    return GDK_EVENT_PROPAGATE;
  }
}

static void
hd_score_row_finalize (GObject *object)
{
  g_clear_object (&HD_SCORE_ROW (object)->criterion);
  G_OBJECT_CLASS (hd_score_row_parent_class)->finalize (object);
}

static void
hd_score_row_class_init (HdScoreRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hd_score_row_finalize;
  signals[TYPED] = g_signal_new ("typed", HD_TYPE_SCORE_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SETTLED] = g_signal_new ("settled", HD_TYPE_SCORE_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[MOVED] = g_signal_new ("moved", HD_TYPE_SCORE_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  signals[FOCUSED] = g_signal_new ("focused", HD_TYPE_SCORE_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
hd_score_row_init (HdScoreRow *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
}

GtkWidget *
hd_score_row_new (HdCriterion *criterion)
{
  HdScoreRow *self = g_object_new (HD_TYPE_SCORE_ROW, NULL);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6), *name, *most;
  GtkEventController *keys = gtk_event_controller_key_new (), *focus = gtk_event_controller_focus_new ();
  g_autofree char *maximum = hd_number_format_hundredths (hd_record_int (HD_RECORD (criterion), HD_CRITERION_MAXIMUM));
  g_autofree char *each = hd_number_format_hundredths (hd_record_int (HD_RECORD (criterion), HD_CRITERION_STEP));
  g_autofree char *out_of = g_strdup_printf ("/ %s", maximum);
  /* Translators: how a criterion is marked: the most points and the step. */
  g_autofree char *range = g_strdup_printf (_("0 to %s, by steps of %s"), maximum, each);
  g_autofree char *label = g_strdup_printf ("%s, %s", hd_record_text (HD_RECORD (criterion), HD_CRITERION_NAME), range);

  self->criterion = HD_RECORD (g_object_ref (criterion));
  name = hd_text_label_new (hd_record_text (self->criterion, HD_CRITERION_NAME), 3, NULL);
  gtk_widget_set_hexpand (name, TRUE);
  gtk_widget_set_tooltip_text (name, label);
  gtk_box_append (GTK_BOX (line), name);

  self->entry = GTK_ENTRY (gtk_entry_new ());
  gtk_editable_set_width_chars (GTK_EDITABLE (self->entry), 5);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (self->entry), 5);
  gtk_entry_set_max_length (self->entry, 9);
  gtk_entry_set_alignment (self->entry, 1);
  gtk_entry_set_input_purpose (self->entry, GTK_INPUT_PURPOSE_NUMBER);
  gtk_widget_add_css_class (GTK_WIDGET (self->entry), "numeric");
  gtk_widget_set_valign (GTK_WIDGET (self->entry), GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->entry), range);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->entry));

  most = gtk_label_new (out_of);
  gtk_label_set_xalign (GTK_LABEL (most), 0);
  gtk_label_set_width_chars (GTK_LABEL (most), 5);
  gtk_widget_add_css_class (most, "dim-label");
  gtk_widget_add_css_class (most, "numeric");
  gtk_box_append (GTK_BOX (line), most);
  gtk_box_append (GTK_BOX (self), line);

  self->problem = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->problem, 0);
  gtk_label_set_wrap (self->problem, TRUE);
  gtk_label_set_wrap_mode (self->problem, PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (GTK_WIDGET (self->problem), "error");
  gtk_widget_add_css_class (GTK_WIDGET (self->problem), "caption");
  gtk_widget_set_visible (GTK_WIDGET (self->problem), FALSE);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->problem));

  g_signal_connect_object (self->entry, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entry, "activate", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->entry), keys);
  g_signal_connect_object (focus, "enter", G_CALLBACK (entered_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (settle), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->entry), focus);
  return GTK_WIDGET (self);
}

HdRecord *
hd_score_row_criterion (HdScoreRow *self)
{
  return self->criterion;
}

void
hd_score_row_set_typed (HdScoreRow *self,
                        const char *text)
{
  self->showing = TRUE;
  if (!g_str_equal (hd_score_row_typed (self), text))
    gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  self->showing = FALSE;
}

void
hd_score_row_set_mark (HdScoreRow *self,
                       gboolean    given,
                       gint64      points)
{
  g_autofree char *text = given ? hd_number_format_hundredths (points) : g_strdup ("");

  /* "17" that was typed as "17,0" stays as it was typed. */
  if (!given || hd_mark_parse (hd_score_row_typed (self)) != points)
    hd_score_row_set_typed (self, text);
}

const char *
hd_score_row_typed (HdScoreRow *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->entry));
}

gboolean
hd_score_row_mark (HdScoreRow *self,
                   gboolean   *given,
                   gint64     *points)
{
  gint64 typed = hd_mark_parse (hd_score_row_typed (self));

  *given = *hd_score_row_typed (self) != '\0';
  *points = MAX (typed, 0);
  return !*given || (typed >= 0 && hd_mark_check (HD_CRITERION (self->criterion), typed, NULL));
}

void
hd_score_row_set_editable (HdScoreRow *self,
                           gboolean    editable)
{
  gtk_editable_set_editable (GTK_EDITABLE (self->entry), editable);
}

void
hd_score_row_focus (HdScoreRow *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  gtk_editable_select_region (GTK_EDITABLE (self->entry), 0, -1);
}
