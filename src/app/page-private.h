/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "first-rows.h"
#include "page.h"

G_BEGIN_DECLS

typedef struct
{
  /* Template widgets */
  AdwLeaflet         *leaflet;
  GtkWidget          *list_pane;
  AdwHeaderBar       *list_header;
  GtkWidget          *form_pane;
  GtkWidget          *new_button;
  GtkSearchEntry     *search;
  GtkMenuButton      *view_button;
  GtkFlowBox         *filter_box;
  GtkWidget          *clear_button;
  GtkStack           *states;
  GtkColumnView      *view;
  GtkLabel           *count;
  GtkRevealer        *check_bar;
  GtkLabel           *check_count;
  GtkFlowBox         *check_box;
  GtkStack           *form_stack;
  AdwBin             *form_bin;
  AdwWindowTitle     *form_title;
  GtkWidget          *save_button;
  GtkWidget          *record_menu;
  GMenuModel         *record_actions;

  /* Owned */
  HdQuery            *query;
  HdFirstRows        *first_rows;   /* (nullable): only over a plain query */
  GListModel         *model;        /* what the selection selects in */
  GtkSingleSelection *selection;
  GMenu              *view_menu;    /* order and columns */
  GPtrArray          *columns;      /* of GtkColumnViewColumn, in the order of the class */
  GHashTable         *cells;        /* GtkListItem -> HdPageColumn: what is on the screen */
  GHashTable         *filters;      /* field name -> GtkMenuButton, borrowed */
  GPtrArray          *quick_buttons; /* of GtkToggleButton, borrowed, in the order of the class */
  int                 quick;        /* the quick list that is shown, -1: none */
  GHashTable         *checked;      /* (nullable): ids of the ticked rows */
  GHashTable         *check_items;  /* (nullable): of GtkListItem, those that show a tick */
  char               *asked_sort;   /* which column's sorter was asked, while the header is read */

  HdForm             *form;         /* borrowed: child of form_bin; NULL until needed */
  gint64              selected_id;  /* 0: none */
  gint64              check_anchor; /* the row ticked last */
  guint               show_id;      /* idle: show the selected record */
  guint               release_id;   /* after the first frame */
  guint               reload_id;    /* idle: the store changed */
  guint               state_id;     /* idle: the list changed */
  gboolean            arrow_moves;  /* the program sets the arrow in the header */
  gboolean            checks_move;  /* the program sets the ticks */
} HdPagePrivate;

HdPagePrivate *hd_page_priv          (HdPage *self);

/* page.c: the form beside the list. */
void           hd_page_leave_form    (HdPage *self);
void           hd_page_show_form     (HdPage *self,
                                      gboolean shown);
void           hd_page_show_selected (HdPage *self);
void           hd_page_update_title  (HdPage *self);
void           hd_page_focus_list    (HdPage *self);

/* page-actions.c */
void           hd_page_class_install_actions (GtkWidgetClass *widget_class);

/* page-check.c */
void           hd_page_class_install_check_actions (GtkWidgetClass *widget_class);
void           hd_page_build_checks  (HdPage *self);
void           hd_page_show_checks   (HdPage *self);

/* page-list.c: columns, order, filters. */
void           hd_page_build_list    (HdPage *self);
void           hd_page_build_filters (HdPage *self);
void           hd_page_write_cells   (HdPage *self);
void           hd_page_restore_sort  (HdPage *self);
void           hd_page_remember_sort (HdPage *self);
void           hd_page_apply_sort    (HdPage *self);
void           hd_page_show_filters  (HdPage *self);
/* The quick list again, for what its rule picks may have changed. */
void           hd_page_refresh_quick (HdPage *self);
void           hd_page_update_state  (HdPage *self);
/* The same, once, before the next frame. */
void           hd_page_queue_state   (HdPage *self);
guint          hd_page_position_of   (HdPage *self,
                                      gint64  id);
/* The widget of the selected row; NULL if there is none near what is in view. */
GtkWidget     *hd_page_selected_row  (HdPage *self);
void           hd_page_scroll_to     (HdPage *self,
                                      guint   position);

G_END_DECLS
