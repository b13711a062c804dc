/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "result-list.h"
#include "store/text.h"
#include "text-parts.h"

typedef enum { RANK, CODE, MARKS, MEAN, ADJUSTED, SPREAD, PRIZE, NOTE, N_CELLS } Cell;

static const struct { const char *title; int chars; gboolean expand; } columns[N_CELLS] = {
  [RANK]     = { N_("Rank"),               5,  FALSE },
  [CODE]     = { N_("Code"),               9,  FALSE },
  [MARKS]    = { N_("Marks of the judges"), 18, TRUE },
  [MEAN]     = { N_("Mark of the work"),   7,  FALSE },
  [ADJUSTED] = { N_("Adjusted"),           15, FALSE },
  [SPREAD]   = { N_("Apart"),              7,  FALSE },
  [PRIZE]    = { N_("Prize"),              14, FALSE },
  [NOTE]     = { N_("Remarks"),            26, TRUE },
};

#define HD_TYPE_RESULT_ITEM (hd_result_item_get_type ())
G_DECLARE_FINAL_TYPE (HdResultItem, hd_result_item, HD, RESULT_ITEM, GObject)

/* A row: what its cells say. */
struct _HdResultItem
{
  GObject  parent_instance;

  gint64   work;
  char    *cells[N_CELLS];   /* (owned) */
};

G_DEFINE_FINAL_TYPE (HdResultItem, hd_result_item, G_TYPE_OBJECT)

static void
hd_result_item_finalize (GObject *object)
{
  HdResultItem *self = HD_RESULT_ITEM (object);

  for (guint i = 0; i < N_CELLS; i++)
    g_free (self->cells[i]);
  G_OBJECT_CLASS (hd_result_item_parent_class)->finalize (object);
}

static void
hd_result_item_class_init (HdResultItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hd_result_item_finalize;
}

static void
hd_result_item_init (HdResultItem *self)
{
}

struct _HdResultList
{
  AdwBin              parent_instance;

  GtkColumnView      *view;
  GListStore         *items;       /* (owned) of HdResultItem */
  GtkSingleSelection *selection;   /* (owned) */
};

G_DEFINE_FINAL_TYPE (HdResultList, hd_result_list, ADW_TYPE_BIN)

/* The rule that told a work from its equals, in words. */
static const char *
rule_words (const char *rule)
{
  if (g_str_has_prefix (rule, "criterion:"))
    return _("told apart by a criterion");
  if (g_str_equal (rule, "previous"))
    return _("told apart by the round before");
  return *rule != '\0' ? _("put in order by the council") : "";
}

/* (transfer full) */
static char *
note_of (const HdResult *result)
{
  GString *text = g_string_new (NULL);

  if (result->diverged)
    hd_text_parts_add (text, _("marks too far apart"));
  if (result->settled)
    hd_text_parts_add (text, _("was too far apart, settled"));
  if (result->cut)
    hd_text_parts_add (text, _("equal where a prize ends: the council decides"));
  else if (result->tied)
    hd_text_parts_add (text, _("equal to its neighbour"));
  else
    hd_text_parts_add (text, rule_words (result->tie_rule));
  if (result->advances)
    hd_text_parts_add (text, _("goes on"));
  return g_string_free (text, FALSE);
}

static HdResultItem *
make_item (const HdResultView *view,
           const HdResult     *result)
{
  HdResultItem *item = g_object_new (HD_TYPE_RESULT_ITEM, NULL);
  g_autofree char *mean = hd_number_format_hundredths (result->mean), *adjusted = hd_number_format_hundredths (result->adjusted);
  gint64 prize = result->given != 0 ? result->given : result->prize;

  item->work = result->work;
  item->cells[RANK] = result->rank > 0 ? g_strdup_printf ("%u", result->rank) : g_strdup ("–");
  item->cells[CODE] = g_strdup (result->code);
  item->cells[MARKS] = hd_result_view_marks (view, result, FALSE);
  item->cells[MEAN] = result->count > 0 ? g_steal_pointer (&mean) : g_strdup ("");
  /* Translators: an adjusted mark and the rank that it would give. */
  item->cells[ADJUSTED] = view->results->has_adjusted && result->count > 0 ? g_strdup_printf (_("%s (rank %u)"), adjusted, result->adjusted_rank) : g_strdup ("");
  item->cells[SPREAD] = result->marks->len > 1 ? hd_number_format_hundredths (result->spread) : g_strdup ("");
  item->cells[PRIZE] = g_strdup (hd_context_name (view->context, "prize", prize));
  item->cells[NOTE] = note_of (result);
  return item;
}

static void
setup_cb (GtkListItemFactory *factory,
          GtkListItem        *list_item,
          gpointer            data)
{
  const guint cell = GPOINTER_TO_UINT (data);
  GtkWidget *label = gtk_inscription_new (NULL);

  gtk_inscription_set_nat_chars (GTK_INSCRIPTION (label), columns[cell].chars);
  gtk_inscription_set_text_overflow (GTK_INSCRIPTION (label), GTK_INSCRIPTION_OVERFLOW_ELLIPSIZE_END);
  gtk_inscription_set_yalign (GTK_INSCRIPTION (label), 0.5);
  if (cell == RANK || cell == MEAN)
    gtk_widget_add_css_class (label, "heading");
  gtk_widget_add_css_class (label, "numeric");
  gtk_list_item_set_child (list_item, label);
}

static void
bind_cb (GtkListItemFactory *factory,
         GtkListItem        *list_item,
         gpointer            data)
{
  HdResultItem *item = gtk_list_item_get_item (list_item);
  GtkWidget *label = gtk_list_item_get_child (list_item);
  const char *text = item->cells[GPOINTER_TO_UINT (data)];

  gtk_inscription_set_text (GTK_INSCRIPTION (label), text);
  gtk_widget_set_tooltip_text (label, *text != '\0' ? text : NULL);
}

static void
activated_cb (HdResultList *self,
              guint         position)
{
  g_autoptr (HdResultItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), position);

  if (item != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "result.work", "x", item->work);
}

static void
hd_result_list_dispose (GObject *object)
{
  HdResultList *self = HD_RESULT_LIST (object);

  g_clear_object (&self->selection);
  g_clear_object (&self->items);
  G_OBJECT_CLASS (hd_result_list_parent_class)->dispose (object);
}

static void
hd_result_list_class_init (HdResultListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = hd_result_list_dispose;
}

static void
hd_result_list_init (HdResultList *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->items = g_list_store_new (HD_TYPE_RESULT_ITEM);
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->items)));
  self->view = GTK_COLUMN_VIEW (gtk_column_view_new (g_object_ref (GTK_SELECTION_MODEL (self->selection))));
  gtk_column_view_set_show_row_separators (self->view, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->view), "data-table");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Works in their order"), -1);
  for (guint i = 0; i < N_CELLS; i++) {
    GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
    GtkColumnViewColumn *column = gtk_column_view_column_new (_(columns[i].title), factory);

    g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), GUINT_TO_POINTER (i));
    g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), GUINT_TO_POINTER (i));
    gtk_column_view_column_set_expand (column, columns[i].expand);
    gtk_column_view_column_set_resizable (column, TRUE);
    gtk_column_view_append_column (self->view, column);
    g_object_unref (column);
  }
  g_signal_connect_object (self->view, "activate", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->view));
  adw_bin_set_child (ADW_BIN (self), scroller);
}

gint64
hd_result_list_chosen (HdResultList *self)
{
  HdResultItem *item = gtk_single_selection_get_selected_item (self->selection);

  return item != NULL ? item->work : 0;
}

void
hd_result_list_focus (HdResultList *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

void
hd_result_list_show (HdResultList       *self,
                     const HdResultView *view)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  gint64 chosen = hd_result_list_chosen (self);
  guint at = 0;

  for (guint i = 0; view->results != NULL && i < view->results->results->len; i++) {
    const HdResult *result = g_ptr_array_index (view->results->results, i);

    if (result->kind != view->kind)
      continue;
    if (result->work == chosen)
      at = items->len;
    g_ptr_array_add (items, make_item (view, result));
  }
  g_list_store_splice (self->items, 0, g_list_model_get_n_items (G_LIST_MODEL (self->items)), items->pdata, items->len);
  if (items->len > 0)
    gtk_single_selection_set_selected (self->selection, at);
}
