/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A room that is a list of records beside their form. Columns, filters and words
 * come from the class; everything else is the same in every such room. */
#pragma once

#include "form.h"
#include "room.h"
#include "store/query.h"

G_BEGIN_DECLS

#define HD_TYPE_PAGE (hd_page_get_type ())
G_DECLARE_DERIVABLE_TYPE (HdPage, hd_page, HD, PAGE, HdRoom)

/* A column of the list. */
typedef struct {
  const char *id;        /* remembered in the preferences */
  int         field;     /* of the record; -1 if text() is given */
  const char *title;     /* msgid; NULL for the label of the field */
  const char *sort;      /* key of hd_query_sorts(); NULL if it cannot order the list */
  int         chars;     /* natural width in characters */
  gboolean    expand;
  gboolean    shown;     /* unless the user chooses otherwise */
  /* What the cell says, if not simply the field. (transfer full) */
  char     *(*text)      (HdPage    *page,
                          HdRecord  *record);
} HdPageColumn;

/* A list that one press shows: what a rule picks, whatever the filters. */
typedef struct {
  const char *label;     /* msgid */
  const char *tooltip;   /* msgid */
  GArray   *(*ids)       (HdPage    *page,
                          GError   **error);   /* (transfer full) of gint64 */
} HdPageQuick;

struct _HdPageClass
{
  HdRoomClass         parent_class;

  const char         *name;          /* under which its preferences are kept */
  GType               record_type;
  GType             (*form_type)     (void);
  const HdPageColumn *columns;
  guint               n_columns;
  const char *const  *filters;       /* names of HD_CHOICE, HD_REF or year fields; NULL-terminated */
  const HdPageQuick  *quick;         /* shown behind the filters */
  guint               n_quick;
  const char         *search_hint;   /* msgids from here on */
  const char         *new_tooltip;
  const char         *icon;
  const char         *empty_title;
  const char         *empty_text;
  const char         *needs;         /* table without which there is nothing to do here; may be NULL */
  const char         *needs_title;
  const char         *needs_text;
  const char         *needs_room;    /* room to go to */
  gboolean            has_checks;    /* a column of ticks, for work on many rows */

  /* Fills a new record; filters that are set have been applied to it. */
  void              (*prepare_new)   (HdPage    *self,
                                      HdRecord  *record);
  /* Takes out of a copy what belongs to the original alone. */
  void              (*prepare_copy)  (HdPage    *self,
                                      HdRecord  *record);
  /* Key of the order to begin with; the first one of the type if NULL. */
  const char       *(*usual_sort)    (HdPage    *self);
  /* The list to show in place of the plain query, for a tree. (transfer full) */
  GListModel       *(*make_model)    (HdPage    *self,
                                      HdQuery   *query);
  /* After rows were ticked or freed. */
  void              (*checked)       (HdPage    *self);
};

/* Actions: page.new, page.copy, page.delete, page.save, page.revert, page.history,
 * page.search, page.next-pane, page.to-list, page.to-form, page.next,
 * page.previous, page.clear, page.check-toggle, page.check-extend, page.check-all,
 * page.check-none; properties with actions: "sort-key", "descending". */
HdQuery   *hd_page_query        (HdPage     *self);
/* The form, built when first needed. */
HdForm    *hd_page_form         (HdPage     *self);
void       hd_page_new_record   (HdPage     *self,
                                 HdRecord   *template);
void       hd_page_select       (HdPage     *self,
                                 gint64      id);
/* Shows one of the class's quick lists; -1 for the whole list. */
void       hd_page_show_quick   (HdPage     *self,
                                 int         quick);
/* Shows the rows anew: what their cells say depends on more than the records. */
void       hd_page_refresh      (HdPage     *self);
/* Adds a section to the menu of order and columns. */
void       hd_page_add_view_menu (HdPage    *self,
                                 const char *title,
                                 GMenuModel *section);
/* Puts something at the end of the header of the list, or under its filters. */
void       hd_page_add_header   (HdPage     *self,
                                 GtkWidget  *widget);
void       hd_page_add_bar      (HdPage     *self,
                                 GtkWidget  *widget);
/* Offers the year worked on in the header of the list. */
void       hd_page_add_year_button (HdPage  *self);
/* Lists what belongs to the contest worked on, and offers the others in the header. The
 * record has a field «contest». */
void       hd_page_follow_contest (HdPage   *self);
/* Puts a button into the bar that is seen while rows are ticked. */
void       hd_page_add_check_widget (HdPage *self,
                                 GtkWidget  *widget);
void       hd_page_set_checked  (HdPage     *self,
                                 const gint64 *ids,
                                 guint       n);
guint      hd_page_n_checked    (HdPage     *self);
/* The ids of the ticked rows, else of the selected one, in the order of the list. What
 * was typed in the form is saved first. (transfer full) (element-type gint64) */
GArray    *hd_page_chosen       (HdPage     *self);
/* The record of an item of the list, also inside a tree; NULL for a heading. */
HdRecord  *hd_page_item_record  (gpointer    item);

G_END_DECLS
