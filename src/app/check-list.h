/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A window in which some of many lines are chosen, and then one thing is done with
 * them. The lines are made by the caller; hundreds of them stay quick. */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define HD_TYPE_CHECK_LIST (hd_check_list_get_type ())
G_DECLARE_FINAL_TYPE (HdCheckList, hd_check_list, HD, CHECK_LIST, AdwWindow)

/* Does it: @ids are those of the chosen lines, of gint64. FALSE with the reason in
 * error keeps the window open and says so. */
typedef gboolean (*HdCheckListFunc) (HdCheckList  *list,
                                     GArray       *ids,
                                     gpointer      data,
                                     GError      **error);

/* @title, @verb: what the window is called and what its button does, plain text;
 * @empty: what to say when there is no line. @data is destroyed with the window. */
HdCheckList *hd_check_list_new   (GtkWidget       *widget,
                                  const char      *title,
                                  const char      *verb,
                                  const char      *empty,
                                  HdCheckListFunc  done,
                                  gpointer         data,
                                  GDestroyNotify   destroy);
/* Texts are plain. @weight: the money that the line adds to the sum told below the list. */
void         hd_check_list_add   (HdCheckList     *self,
                                  gint64           id,
                                  const char      *title,
                                  const char      *subtitle,
                                  const char      *figure,
                                  gint64           weight,
                                  gboolean         chosen);
void         hd_check_list_set_hint (HdCheckList  *self,
                                  const char      *hint);
/* Something to fill in before the button is pressed, above the lines. */
void         hd_check_list_set_form (HdCheckList  *self,
                                  GtkWidget       *form);
void         hd_check_list_show  (HdCheckList     *self);

G_END_DECLS
