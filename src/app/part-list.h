/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The parts that hang on a record, such as the units in an activity or the findings of an
 * inspection: a list where some can be typed in a row, one is opened by Enter, and the usual
 * next steps of a part are buttons in its row. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

#define HD_TYPE_PART_LIST (hd_part_list_get_type ())
G_DECLARE_FINAL_TYPE (HdPartList, hd_part_list, HD, PART_LIST, AdwBin)

/* One thing that is done to a part by one press. */
typedef struct {
  const char *label;      /* msgid of the button */
  const char *step;       /* msgid of the change set */
  guint       field;      /* a choice … */
  const char *nick;       /* … and what it becomes */
  int         dated;      /* a date field that becomes today, -1 for none */
} HdPartMove;

#define HD_PART_MOVES 2

typedef struct _HdPartKind HdPartKind;

struct _HdPartKind
{
  GType     (*type)      (void);
  GType     (*form_type) (void);   /* (nullable): by which one is opened */
  guint       owner;               /* the field that names what it hangs on */
  int         position;            /* the field of its place in the list, -1 for none */
  int         subject;             /* the field of an exemplar, who is chosen from all, -1 for none */
  guint       unit;                /* the field of a unit that is chosen from the register, 0 for none */
  const char *title;               /* msgids from here on */
  const char *description;
  const char *empty;
  const char *add;                 /* what the button says */
  const char *typed;               /* what the entry asks for; NULL if nothing can be typed */
  const char *add_step;            /* of change sets */
  const char *remove_step;

  /* (nullable): whether a part of the record is one of this list. */
  gboolean  (*belongs)  (HdRecord   *part);
  /* (nullable): fills a new one. */
  void      (*prepare)  (HdPartList *self,
                         HdRecord   *part);
  /* What its row says. @subtitle (out) (transfer full). Returns: (transfer full) */
  char     *(*describe) (HdPartList *self,
                         HdRecord   *part,
                         char      **subtitle);
  /* (nullable) where who is meant is chosen: understands one piece of what was typed. FALSE with a sentence if it cannot. */
  gboolean  (*take)     (HdPartList *self,
                         const char *text,
                         HdRecord   *part,
                         GError    **error);
  /* (nullable): what is done next, at most HD_PART_MOVES. */
  guint     (*moves)    (HdRecord         *part,
                         const HdPartMove *moves[HD_PART_MOVES]);
};

/* Shows the parts of a record; 0 for one that is not in the file yet. */
void       hd_part_list_show       (HdPartList       *self,
                                    const HdPartKind *kind,
                                    HdContext        *context,
                                    gint64            owner);
HdContext *hd_part_list_context    (HdPartList       *self);
gint64     hd_part_list_owner      (HdPartList       *self);
/* Puts a button below the list. */
void       hd_part_list_add_tool   (HdPartList       *self,
                                    GtkWidget        *widget);

/* What was typed as the name of a unit: the one of that name, or the only one whose name
 * holds it, without regard to tone marks. 0 with a sentence if there is none or several. */
gint64     hd_part_unit_named      (HdContext        *context,
                                    const char       *text,
                                    GError          **error);

G_END_DECLS
