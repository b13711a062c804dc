/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "chain-picture.h"
#include "store/dossier.h"
#include "store/text.h"
#include "text-label.h"

#define MARK_WIDTH 28
#define RADIUS     8.0
/* From the top of a row to the middle of its mark, so that it stands beside the name. */
#define MARK_Y     18.0

typedef enum { AHEAD, DONE, HERE } Place;

/* The mark beside a step: a circle on the line that joins the steps. */
#define HD_TYPE_STEP_MARK (hd_step_mark_get_type ())
G_DECLARE_FINAL_TYPE (HdStepMark, hd_step_mark, HD, STEP_MARK, GtkWidget)

struct _HdStepMark
{
  GtkWidget parent_instance;

  Place     place;
  gboolean  first, last;
  gboolean  aside;   /* not on the way that leads forward */
};

G_DEFINE_FINAL_TYPE (HdStepMark, hd_step_mark, GTK_TYPE_WIDGET)

static void
hd_step_mark_snapshot (GtkWidget   *widget,
                       GtkSnapshot *snapshot)
{
  HdStepMark *self = HD_STEP_MARK (widget);
  double width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget), x = width / 2;
  cairo_t *cr;
  GdkRGBA color;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  gdk_cairo_set_source_rgba (cr, &color);
  cairo_set_line_width (cr, 2);
  if (!self->aside) {
    if (!self->first) {
      cairo_move_to (cr, x, 0);
      cairo_line_to (cr, x, MARK_Y - RADIUS);
    }
    if (!self->last) {
      cairo_move_to (cr, x, MARK_Y + RADIUS);
      cairo_line_to (cr, x, height);
    }
    cairo_stroke (cr);
  }
  cairo_arc (cr, x, MARK_Y, RADIUS - 1, 0, 2 * G_PI);
  if (self->place == DONE)
    cairo_fill (cr);
  else
    cairo_stroke (cr);
  /* Where it stands is a ring with a core. */
  if (self->place == HERE) {
    cairo_arc (cr, x, MARK_Y, RADIUS / 2, 0, 2 * G_PI);
    cairo_fill (cr);
  }
  cairo_destroy (cr);
}

static void
hd_step_mark_measure (GtkWidget      *widget,
                      GtkOrientation  orientation,
                      int             for_size,
                      int            *minimum,
                      int            *natural,
                      int            *minimum_baseline,
                      int            *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? MARK_WIDTH : MARK_Y + RADIUS;
}

static void
hd_step_mark_class_init (HdStepMarkClass *klass)
{
  GTK_WIDGET_CLASS (klass)->snapshot = hd_step_mark_snapshot;
  GTK_WIDGET_CLASS (klass)->measure = hd_step_mark_measure;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
hd_step_mark_init (HdStepMark *self)
{
}

/* What is drawn: the steps, the moves that join them, and the way of a dossier. */
typedef struct {
  HdContext *context;
  GPtrArray *steps;    /* of HdChainStep, in their order */
  GPtrArray *moves;    /* of HdChainMove */
  GPtrArray *way;      /* (nullable) of HdDossierStage */
  HdRecord  *record;   /* (nullable) the nomination */
} Picture;

static int
by_position (gconstpointer a,
             gconstpointer b)
{
  gint64 x = hd_record_int (*(HdRecord *const *) a, HD_CHAIN_STEP_POSITION), y = hd_record_int (*(HdRecord *const *) b, HD_CHAIN_STEP_POSITION);

  return x < y ? -1 : x > y;
}

/* The codes on the way that leads forward, from the first step. (transfer full) */
static GHashTable *
main_way (Picture *picture)
{
  GHashTable *way = g_hash_table_new (g_str_hash, g_str_equal);
  const char *at = picture->steps->len > 0 ? hd_record_text (g_ptr_array_index (picture->steps, 0), HD_CHAIN_STEP_CODE) : NULL;

  while (at != NULL && g_hash_table_add (way, (gpointer) at)) {
    const char *next = NULL;

    for (guint i = 0; i < picture->moves->len && next == NULL; i++) {
      HdRecord *move = g_ptr_array_index (picture->moves, i);

      if (g_str_equal (hd_record_text (move, HD_CHAIN_MOVE_FROM_STEP), at) && g_str_equal (hd_record_text (move, HD_CHAIN_MOVE_KIND), "forward"))
        next = hd_record_text (move, HD_CHAIN_MOVE_TO_STEP);
    }
    at = next;
  }
  return way;
}

static Place
place_of (Picture    *picture,
          const char *code)
{
  if (picture->record != NULL && g_str_equal (hd_record_text (picture->record, HD_NOMINATION_STEP), code))
    return HERE;
  for (guint i = 0; picture->way != NULL && i < picture->way->len; i++) {
    HdDossierStage *stage = g_ptr_array_index (picture->way, i);

    if (g_str_equal (hd_record_text (stage->move, HD_DOSSIER_MOVE_FROM_STEP), code))
      return DONE;
  }
  return AHEAD;
}

/* The last time it left a step. (nullable) */
static HdDossierStage *
last_leaving (Picture    *picture,
              const char *code)
{
  HdDossierStage *last = NULL;

  for (guint i = 0; picture->way != NULL && i < picture->way->len; i++) {
    HdDossierStage *stage = g_ptr_array_index (picture->way, i);

    if (g_str_equal (hd_record_text (stage->move, HD_DOSSIER_MOVE_FROM_STEP), code))
      last = stage;
  }
  return last;
}

static char *
days_text (gint64 days)
{
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u working day", "%u working days", days), (guint) days);
}

/* What the mark shows, in words. (transfer full) */
static char *
tell (Picture *picture,
      HdRecord *step,
      Place     place)
{
  const char *actor = hd_record_text (step, HD_CHAIN_STEP_ACTOR);
  g_autoptr (GString) text = g_string_new (actor);
  const char *joint = *actor != '\0' ? " · " : "";

  if (picture->record == NULL) {
    gint64 days = hd_record_int (step, HD_CHAIN_STEP_DAYS);

    if (days > 0)
      g_string_append_printf (text, g_dngettext (GETTEXT_PACKAGE, "%s%u working day", "%s%u working days", days), joint, (guint) days);
  } else if (place == HERE) {
    g_autofree char *since = hd_date_format (hd_record_text (picture->record, HD_NOMINATION_STEP_SINCE));
    g_autofree char *due = hd_date_format (hd_record_text (picture->record, HD_NOMINATION_DUE));
    g_autofree char *today = hd_date_today ();

    g_string_append_printf (text, "%s%s", joint, _("stands here"));
    if (*since != '\0')
      g_string_append_printf (text, _(" since %s"), since);
    if (*due != '\0')
      g_string_append_printf (text, strcmp (hd_record_text (picture->record, HD_NOMINATION_DUE), today) < 0 ? _(" · overdue, was due %s") : _(" · due %s"),
                              due);
  } else if (place == DONE) {
    HdDossierStage *stage = last_leaving (picture, hd_record_text (step, HD_CHAIN_STEP_CODE));
    g_autofree char *day = hd_date_format (hd_record_text (stage->move, HD_DOSSIER_MOVE_MOVED));

    g_string_append_printf (text, "%s", joint);
    g_string_append_printf (text, _("done %s"), day);
    if (stage->days >= 0) {
      g_autofree char *days = days_text (stage->days);

      g_string_append_printf (text, " · %s", days);
    }
  } else
    g_string_append_printf (text, "%s%s", joint, _("not yet"));
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* Where the moves of a step lead, for a chain that no dossier is on. (transfer full) */
static char *
tell_moves (Picture    *picture,
            const char *code)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < picture->moves->len; i++) {
    HdRecord *move = g_ptr_array_index (picture->moves, i);

    if (!g_str_equal (hd_record_text (move, HD_CHAIN_MOVE_FROM_STEP), code))
      continue;
    for (guint s = 0; s < picture->steps->len; s++)
      if (g_str_equal (hd_record_text (g_ptr_array_index (picture->steps, s), HD_CHAIN_STEP_CODE), hd_record_text (move, HD_CHAIN_MOVE_TO_STEP)))
        g_string_append_printf (text, "%s%s → %s", text->len > 0 ? "\n" : "", hd_record_text (move, HD_CHAIN_MOVE_LABEL),
                                hd_record_text (g_ptr_array_index (picture->steps, s), HD_CHAIN_STEP_NAME));
  }
  return g_string_free (text, FALSE);
}

static GtkWidget *
make_step (Picture  *picture,
           HdRecord *step,
           gboolean  first,
           gboolean  last,
           gboolean  aside)
{
  const char *code = hd_record_text (step, HD_CHAIN_STEP_CODE);
  Place place = place_of (picture, code);
  g_autofree char *told = tell (picture, step, place);
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  HdStepMark *mark = g_object_new (HD_TYPE_STEP_MARK, NULL);
  GtkWidget *detail;

  mark->place = place;
  mark->first = first;
  mark->last = last;
  mark->aside = aside;
  gtk_widget_set_margin_top (texts, 6);
  gtk_widget_set_margin_bottom (texts, 6);
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_box_append (GTK_BOX (texts), hd_text_label_new (hd_record_text (step, HD_CHAIN_STEP_NAME), 0, place == HERE ? "heading" : NULL));
  detail = hd_text_label_new (told, 0, "caption");
  gtk_widget_add_css_class (detail, "dim-label");
  gtk_widget_set_visible (detail, *told != '\0');
  gtk_box_append (GTK_BOX (texts), detail);
  if (picture->record == NULL) {
    g_autofree char *moves = tell_moves (picture, code);

    if (*moves != '\0')
      gtk_box_append (GTK_BOX (texts), hd_text_label_new (moves, 0, "caption"));
  }
  gtk_box_append (GTK_BOX (row), GTK_WIDGET (mark));
  gtk_box_append (GTK_BOX (row), texts);
  return row;
}

GtkWidget *
hd_chain_picture_new (HdContext    *context,
                      gint64        chain,
                      HdNomination *nomination)
{
  HdStore *store = hd_context_store (context);
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);
  g_autoptr (GPtrArray) steps = hd_store_find_ref (store, HD_TYPE_CHAIN_STEP, "chain", chain, NULL);
  g_autoptr (GPtrArray) moves = hd_store_find_ref (store, HD_TYPE_CHAIN_MOVE, "chain", chain, NULL);
  g_autoptr (GPtrArray) way = nomination != NULL ? hd_dossier_way (store, nomination, NULL) : NULL;
  Picture picture = { context, steps, moves, way, nomination != NULL ? HD_RECORD (nomination) : NULL };
  g_autoptr (GHashTable) forward = NULL;
  g_autoptr (GPtrArray) on_way = g_ptr_array_new ();

  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL, _("The way of the dossier"), -1);
  if (steps == NULL || moves == NULL)
    return box;
  g_ptr_array_sort (steps, by_position);
  forward = main_way (&picture);
  for (guint i = 0; i < steps->len; i++)
    if (g_hash_table_contains (forward, hd_record_text (g_ptr_array_index (steps, i), HD_CHAIN_STEP_CODE)))
      g_ptr_array_add (on_way, g_ptr_array_index (steps, i));
  for (guint i = 0; i < on_way->len; i++)
    gtk_box_append (GTK_BOX (box), make_step (&picture, g_ptr_array_index (on_way, i), i == 0, i + 1 == on_way->len, FALSE));
  /* Steps beside the way are shown where a dossier was there, or where the chain itself is looked at. */
  for (guint i = 0; i < steps->len; i++) {
    HdRecord *step = g_ptr_array_index (steps, i);

    if (!g_ptr_array_find (on_way, step, NULL) && (nomination == NULL || place_of (&picture, hd_record_text (step, HD_CHAIN_STEP_CODE)) != AHEAD))
      gtk_box_append (GTK_BOX (box), make_step (&picture, step, FALSE, FALSE, TRUE));
  }
  return box;
}
