/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the tests of the window share.
 *
 * The windows of messages of libadwaita 1.7 measure their own labels for less than they
 * need, and GTK 4.18 warns of it: that one warning, of no widget of ours, is let pass.
 * With the GTK that the program is written for every warning ends a test. */
#pragma once

#include <adwaita.h>

#include "app/context.h"
#include "exchange/sample.h"

void       allow_newer_gtk (void);
/* GTest, GTK, libadwaita and what the program is drawn with. */
void       start_ui_tests  (int *argc, char ***argv);

/* A council of the plan 26 of Long Biên, in a folder of its own; and gone again. */
HdStore   *new_council     (char **folder);
/* The same with a sample, the one of the program. */
HdStore   *new_sample_council (const HdSampleOptions *sample, char **folder);
void       remove_council  (HdStore *store, char *folder);
void       remove_folder   (const char *folder);
gint64     save_record     (HdStore *store, gpointer record);   /* takes the record */

/* A page of @type, below toasts in a window of its own that is shown. */
GtkWidget *open_page       (GType type, HdContext *context, int width, int height, GtkWidget **window);
/* Nothing may hold the context any longer. @window may be NULL. */
void       close_window    (gpointer window, HdContext *context, GSettings *settings);

/* Idle work and frames that are due: until there was nothing to do for a quarter of a
 * second in all, however busy the machine is. */
void       settle          (void);

/* A named part of what a template makes. */
gpointer   part            (gpointer widget, const char *id);
/* The nth widget of a type below another, in the order of the tree; NULL if there are not so many. */
GtkWidget *find_nth        (GtkWidget *root, GType type, guint *n);
/* The same, and it is there. */
GtkWidget *nth             (GtkWidget *root, GType type, guint n);
/* The first of a type: the widget itself, or below it; NULL if there is none. */
GtkWidget *find_widget     (GtkWidget *root, GType type);
/* Whether a label that is seen has @text in it. */
gboolean   reads           (GtkWidget *root, const char *text);

/* A window of the type of that name; NULL if there is none. */
gpointer   find_window     (const char *type);
gpointer   find_titled     (const char *title);
/* What was opened over a window; NULL if nothing was. */
gpointer   opened_over     (gpointer window);
/* Another window that is seen, menus aside; NULL if there is none. */
gpointer   other_window    (gpointer window);
/* Closes all others, and tells how many were seen. */
guint      close_others    (gpointer window);
/* Answers the question that is asked. */
void       respond         (const char *response);

/* A key, as if @widget had the keyboard; whether it did anything. */
gboolean   press_key       (GtkWidget *widget, guint key, GdkModifierType state);
