/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A grid of cells as it is drawn: layouts are kept, and only what is seen is made. */
#include "config.h"

#include "cell-grid-private.h"

#define PADDING HD_CELL_GRID_PADDING
#define SMALLER 0.83

/* What a layout depends on besides the font. */
typedef struct {
  HdCellGridStyle style;
  int             width, lines;
  const char     *text;   /* (owned) in the table */
} Text;

static guint
text_hash (gconstpointer data)
{
  const Text *text = data;

  return g_str_hash (text->text) ^ (guint) text->width << 8 ^ (guint) text->lines << 4 ^ (guint) text->style;
}

static gboolean
text_equal (gconstpointer a,
            gconstpointer b)
{
  const Text *one = a, *other = b;

  return one->style == other->style && one->width == other->width && one->lines == other->lines && g_str_equal (one->text, other->text);
}

static void
text_free (gpointer data)
{
  Text *text = data;

  g_free ((char *) text->text);
  g_free (text);
}

const HdCellGridFont *
hd_cell_grid_font (HdCellGrid *self)
{
  HdCellGridPrivate *priv = hd_cell_grid_private (self);
  PangoFontMetrics *metrics;

  if (priv->layouts != NULL)
    return &priv->font;
  priv->layouts = g_hash_table_new_full (text_hash, text_equal, text_free, g_object_unref);
  metrics = pango_context_get_metrics (gtk_widget_get_pango_context (GTK_WIDGET (self)), NULL, NULL);
  priv->font.line_height = PANGO_PIXELS_CEIL (pango_font_metrics_get_height (metrics));
  priv->font.small_height = ceil (priv->font.line_height * SMALLER);
  priv->font.row_height = priv->font.line_height + 2 * PADDING;
  priv->font.digit_width = PANGO_PIXELS_CEIL (pango_font_metrics_get_approximate_digit_width (metrics));
  pango_font_metrics_unref (metrics);
  return &priv->font;
}

static graphene_rect_t
place_of (HdCellGrid *self,
          int         row,
          int         column)
{
  HdCellGridPrivate *priv = hd_cell_grid_private (self);
  const HdCellGridGeometry *geometry = &priv->geometry;
  gboolean total = column == hd_cell_grid_total_column (self);

  return GRAPHENE_RECT_INIT (total ? geometry->total_left : geometry->left - scrolled (priv->hadjustment) + column * geometry->column_width,
                             row < 0 ? geometry->total_top : geometry->top - scrolled (priv->vadjustment) + row * geometry->row_height,
                             total ? geometry->total_width : geometry->column_width, row < 0 ? geometry->total_height : geometry->row_height);
}

static PangoLayout *
layout_for (HdCellGrid *self,
            const Text *text)
{
  HdCellGridPrivate *priv = hd_cell_grid_private (self);
  PangoLayout *layout = g_hash_table_lookup (priv->layouts, text);
  g_autoptr (PangoAttrList) attributes = NULL;
  Text *key;

  if (layout != NULL)
    return layout;
  layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text->text);
  attributes = pango_attr_list_new ();
  pango_layout_set_width (layout, text->width * PANGO_SCALE);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  if (text->style == HD_CELL_GRID_TITLE || text->style == HD_CELL_GRID_SMALL)
    pango_attr_list_insert (attributes, pango_attr_scale_new (SMALLER));
  if (text->style == HD_CELL_GRID_TITLE) {
    pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_height (layout, -text->lines);
  }
  if (text->style == HD_CELL_GRID_BOLD)
    pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  if (text->style == HD_CELL_GRID_CELL || text->style == HD_CELL_GRID_SMALL)
    pango_layout_set_alignment (layout, PANGO_ALIGN_CENTER);
  pango_layout_set_attributes (layout, attributes);
  key = g_memdup2 (text, sizeof *text);
  key->text = g_strdup (text->text);
  g_hash_table_insert (priv->layouts, key, layout);
  return layout;
}

void
hd_cell_grid_draw_text (HdCellGrid           *self,
                        const HdCellGridDraw *draw,
                        HdCellGridStyle       style,
                        const char           *text,
                        double                x,
                        double                y,
                        int                   width,
                        int                   height)
{
  gboolean centred = style == HD_CELL_GRID_CELL || style == HD_CELL_GRID_SMALL, title = style == HD_CELL_GRID_TITLE;
  int padding = centred ? PADDING / 2 : PADDING, text_height;
  PangoLayout *layout;

  if (*text == '\0')
    return;
  layout = layout_for (self, &(Text) { style, width - 2 * padding, title ? height / hd_cell_grid_private (self)->font.small_height : 1, text });
  pango_layout_get_pixel_size (layout, NULL, &text_height);
  gtk_snapshot_save (draw->snapshot);
  gtk_snapshot_translate (draw->snapshot, &GRAPHENE_POINT_INIT (x + padding, y + (title ? 0 : MAX (0, (height - text_height) / 2))));
  gtk_snapshot_append_layout (draw->snapshot, layout, &draw->text);
  gtk_snapshot_restore (draw->snapshot);
}

void
hd_cell_grid_fill (const HdCellGridDraw *draw,
                   const GdkRGBA        *color,
                   double                alpha,
                   double                x,
                   double                y,
                   double                width,
                   double                height)
{
  gtk_snapshot_append_color (draw->snapshot, &(GdkRGBA) { color->red, color->green, color->blue, color->alpha * alpha },
                             &GRAPHENE_RECT_INIT (x, y, width, height));
}

static void
outline (const HdCellGridDraw  *draw,
         const graphene_rect_t *place,
         float                  line)
{
  GskRoundedRect rect;

  gsk_rounded_rect_init_from_rect (&rect, place, 3);
  gtk_snapshot_append_border (draw->snapshot, &rect, (float[4]) { line, line, line, line },
                              (GdkRGBA[4]) { draw->accent, draw->accent, draw->accent, draw->accent });
}

/* The first and the last that are seen of equal parts; the last is -1 if none is. */
static void
visible_range (double scroll,
               double length,
               int    size,
               int    n,
               int   *first,
               int   *last)
{
  *first = CLAMP ((int) (scroll / size), 0, MAX (0, n - 1));
  *last = MIN (n - 1, (int) ((scroll + MAX (0, length - 1)) / size));
}

static void
look_up (GtkStyleContext *style,
         const char      *name,
         const GdkRGBA   *fallback,
         GdkRGBA         *color)
{
  if (!gtk_style_context_lookup_color (style, name, color))
    *color = *fallback;
}

static void
begin_draw (HdCellGrid     *self,
            HdCellGridDraw *draw)
{
  HdCellGridPrivate *priv = hd_cell_grid_private (self);
  GtkStyleContext *style = gtk_widget_get_style_context (GTK_WIDGET (self));

  gtk_style_context_get_color (style, &draw->text);
  look_up (style, "error_bg_color", &draw->text, &draw->late);
  look_up (style, "warning_bg_color", &draw->text, &draw->soon);
  look_up (style, "success_bg_color", &draw->text, &draw->done);
  look_up (style, "accent_color", &draw->text, &draw->accent);
  visible_range (scrolled (priv->hadjustment), room_for_columns (self), priv->geometry.column_width, priv->n_columns, &draw->first_column, &draw->last_column);
  visible_range (scrolled (priv->vadjustment), room_for_rows (self), priv->geometry.row_height, priv->n_rows, &draw->first_row, &draw->last_row);
}

/* Over the cells, so that it is seen whatever they are filled with. */
static void
draw_range (HdCellGrid           *self,
            const HdCellGridDraw *draw)
{
  int top, left, bottom, right;
  graphene_rect_t first, last, whole;

  hd_cell_grid_range (self, &top, &left, &bottom, &right);
  if (!is_cell (self, top, left) || !is_cell (self, bottom, right) || (top == bottom && left == right))
    return;
  first = place_of (self, top, left);
  last = place_of (self, bottom, right);
  graphene_rect_union (&first, &last, &whole);
  hd_cell_grid_fill (draw, &draw->accent, 0.18, whole.origin.x, whole.origin.y, whole.size.width, whole.size.height);
  outline (draw, &whole, 1);
}

/* A total is outlined where it stands, a cell only as far as it is seen. */
static void
draw_cursor (HdCellGrid            *self,
             const HdCellGridDraw  *draw,
             const graphene_rect_t *cells)
{
  HdCellGridPrivate *priv = hd_cell_grid_private (self);
  graphene_rect_t place = place_of (self, priv->row, priv->column), clip = *cells;

  if (priv->row < 0) {
    clip.origin.y = place.origin.y;
    clip.size.height = place.size.height;
  }
  if (priv->column == hd_cell_grid_total_column (self)) {
    clip.origin.x = place.origin.x;
    clip.size.width = place.size.width;
  }
  gtk_snapshot_push_clip (draw->snapshot, &clip);
  outline (draw, &place, gtk_widget_has_focus (GTK_WIDGET (self)) ? 3 : 1);
  gtk_snapshot_pop (draw->snapshot);
}

void
hd_cell_grid_snapshot (GtkWidget   *widget,
                       GtkSnapshot *snapshot)
{
  HdCellGrid *self = HD_CELL_GRID (widget);
  HdCellGridClass *klass = HD_CELL_GRID_GET_CLASS (self);
  HdCellGridPrivate *priv = hd_cell_grid_private (self);
  const HdCellGridGeometry *geometry = &priv->geometry;
  int width = gtk_widget_get_width (widget);
  graphene_rect_t cells = GRAPHENE_RECT_INIT (geometry->left, geometry->top, MAX (0, room_for_columns (self)), MAX (0, room_for_rows (self)));
  HdCellGridDraw draw = { .snapshot = snapshot };

  if (!priv->shown || geometry->row_height == 0)
    return;
  hd_cell_grid_font (self);
  begin_draw (self, &draw);
  gtk_snapshot_push_clip (snapshot, &cells);
  for (int row = draw.first_row; row <= draw.last_row; row++)
    for (int column = draw.first_column; column <= draw.last_column; column++) {
      graphene_rect_t place = place_of (self, row, column);

      klass->draw_cell (self, &draw, row, column, place.origin.x, place.origin.y);
    }
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, geometry->top, width, cells.size.height));
  for (int row = draw.first_row; row <= draw.last_row; row++) {
    double y = place_of (self, row, 0).origin.y;

    if (row == priv->row)
      hd_cell_grid_fill (&draw, &draw.accent, 0.18, 0, y, MIN (geometry->left, geometry->total_left), geometry->row_height);
    klass->draw_row (self, &draw, row, y);
    hd_cell_grid_fill (&draw, &draw.text, 0.1, 0, y + geometry->row_height - 1, width, 1);
  }
  gtk_snapshot_pop (snapshot);
  klass->draw_headings (self, &draw);
  hd_cell_grid_fill (&draw, &draw.text, 0.4, 0, geometry->top - 1, width, 1);
  gtk_snapshot_push_clip (snapshot, &cells);
  draw_range (self, &draw);
  gtk_snapshot_pop (snapshot);
  draw_cursor (self, &draw, &cells);
}
