/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A full screen in large type, for a room full of people: one thing after another, by the
 * arrows. What the things are, and what is said of one, comes from the class. */
#pragma once

#include <gtk/gtk.h>

#include "context.h"

G_BEGIN_DECLS

#define HD_TYPE_BIG_SCREEN (hd_big_screen_get_type ())
G_DECLARE_DERIVABLE_TYPE (HdBigScreen, hd_big_screen, HD, BIG_SCREEN, GtkWindow)

/* What is seen, from the top; "" hides its line. */
typedef struct {
  const char *occasion;
  const char *name;      /* in the largest letters */
  const char *who;
  const char *award;
  const char *deed;
  const char *share;
  const char *verdict;
} HdBigScreenText;

struct _HdBigScreenClass
{
  GtkWindowClass parent_class;

  /* The ids of what is shown, in their order. (transfer full) of gint64 */
  GArray  *(*list) (HdBigScreen *self);
  /* Says what is seen of one, or of none (0), with hd_big_screen_set_text(). */
  void     (*show) (HdBigScreen *self,
                    gint64       id);
};

/* Property "context" (construct only). Actions: screen.go, screen.full-screen. */
HdContext *hd_big_screen_context  (HdBigScreen           *self);
void       hd_big_screen_set_text (HdBigScreen           *self,
                                   const HdBigScreenText *text);
/* Begins with one of the things, or the first. */
void       hd_big_screen_present  (HdBigScreen           *self,
                                   gint64                 id);

G_END_DECLS
