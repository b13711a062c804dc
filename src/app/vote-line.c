/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <inttypes.h>

#include "store/nomination.h"
#include "store/text.h"
#include "text-parts.h"
#include "vote-line.h"

struct _HdVoteLine
{
  GObject    parent_instance;

  HdContext *context;                /* (owned) */
  HdRecord  *item;                   /* (owned): with what is typed, as far as it can be read */
  char      *name;
  char      *detail;
  char      *typed[HD_VOTE_FIELDS];
  char      *problem;
  gboolean   dirty;
  gboolean   from_setting;
  HdTally    tally;
};

static const guint fields[HD_VOTE_FIELDS] = { HD_AGENDA_ITEM_AGREE, HD_AGENDA_ITEM_DISAGREE, HD_AGENDA_ITEM_OTHER, HD_AGENDA_ITEM_INVALID };

enum { CHANGED, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (HdVoteLine, hd_vote_line, G_TYPE_OBJECT)

static void
set_problem (HdVoteLine *self,
             char       *problem)
{
  g_free (self->problem);
  self->problem = problem;
}

/* Puts what is typed into the item; nothing at all typed means not counted. */
static void
take_typed (HdVoteLine *self)
{
  gboolean any = FALSE;

  set_problem (self, g_strdup (""));
  for (guint i = 0; i < HD_VOTE_FIELDS; i++) {
    guint64 number = 0;

    any |= *self->typed[i] != '\0';
    if (*self->typed[i] != '\0' && !g_ascii_string_to_unsigned (self->typed[i], 10, 0, 1000, &number, NULL))
      set_problem (self, g_strdup_printf (_("“%s” is not a whole number"), self->typed[i]));
    hd_record_set_int (self->item, fields[i], number);
  }
  hd_record_set_int (self->item, HD_AGENDA_ITEM_COUNTED, any);
}

static void
show_typed (HdVoteLine *self)
{
  gboolean counted = hd_record_bool (self->item, HD_AGENDA_ITEM_COUNTED);

  for (guint i = 0; i < HD_VOTE_FIELDS; i++) {
    g_free (self->typed[i]);
    self->typed[i] = counted ? g_strdup_printf ("%" PRId64, hd_record_int (self->item, fields[i])) : g_strdup ("");
  }
}

/* What it comes to, also before it is saved. */
static void
count (HdVoteLine *self)
{
  HdStore *store = hd_context_store (self->context);
  gint64 votes = 0;
  HdQuorum quorum;

  if (!hd_agenda_tally (store, HD_AGENDA_ITEM (self->item), &self->tally, NULL))
    return;
  for (guint i = 0; i < HD_VOTE_FIELDS; i++)
    votes += hd_record_int (self->item, fields[i]);
  if (self->dirty && *self->problem == '\0' && hd_meeting_quorum (store, hd_record_int (self->item, HD_AGENDA_ITEM_MEETING), &quorum, NULL) &&
      votes > quorum.present)
    set_problem (self, g_strdup_printf (_("%" PRId64 " votes, %" PRId64 " there"), votes, quorum.present));
}

static void
hd_vote_line_finalize (GObject *object)
{
  HdVoteLine *self = HD_VOTE_LINE (object);

  g_clear_object (&self->context);
  g_clear_object (&self->item);
  g_free (self->name);
  g_free (self->detail);
  g_free (self->problem);
  for (guint i = 0; i < HD_VOTE_FIELDS; i++)
    g_free (self->typed[i]);
  G_OBJECT_CLASS (hd_vote_line_parent_class)->finalize (object);
}

static void
hd_vote_line_class_init (HdVoteLineClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hd_vote_line_finalize;
  signals[CHANGED] = g_signal_new ("changed", HD_TYPE_VOTE_LINE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
hd_vote_line_init (HdVoteLine *self)
{
  self->problem = g_strdup ("");
  for (guint i = 0; i < HD_VOTE_FIELDS; i++)
    self->typed[i] = g_strdup ("");
}

HdVoteLine *
hd_vote_line_new (HdContext *context,
                  HdRecord  *item)
{
  HdVoteLine *self = g_object_new (HD_TYPE_VOTE_LINE, NULL);

  self->context = g_object_ref (context);
  hd_vote_line_update (self, item);
  return self;
}

void
hd_vote_line_update (HdVoteLine *self,
                     HdRecord   *item)
{
  g_autoptr (HdRecord) nomination = hd_store_get (hd_context_store (self->context), HD_TYPE_NOMINATION,
                                                  hd_record_int (item, HD_AGENDA_ITEM_NOMINATION), NULL);
  const char *unit = "", *award = "";

  g_set_object (&self->item, item);
  if (nomination != NULL) {
    hd_meeting_threshold (hd_context_store (self->context), hd_record_id (nomination), &self->from_setting);
    unit = hd_context_name (self->context, "unit", hd_record_int (nomination, HD_NOMINATION_UNIT));
    award = hd_context_name (self->context, "award_form", hd_record_int (nomination, HD_NOMINATION_AWARD_FORM));
  }
  g_free (self->name);
  g_free (self->detail);
  self->name = g_strdup (nomination != NULL ? hd_record_text (nomination, HD_NOMINATION_FULL_NAME) : "");
  self->detail = hd_text_parts (unit, award, NULL);
  if (hd_vote_line_is_fixed (self))
    self->dirty = FALSE;
  if (self->dirty)
    take_typed (self);
  else {
    set_problem (self, g_strdup (""));
    show_typed (self);
  }
  count (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

HdRecord *
hd_vote_line_item (HdVoteLine *self)
{
  return self->item;
}

gint64
hd_vote_line_id (HdVoteLine *self)
{
  return hd_record_id (self->item);
}

const char *
hd_vote_line_name (HdVoteLine *self)
{
  return self->name;
}

const char *
hd_vote_line_detail (HdVoteLine *self)
{
  return self->detail;
}

gboolean
hd_vote_line_is_fixed (HdVoteLine *self)
{
  return *hd_record_text (self->item, HD_AGENDA_ITEM_RESULT) != '\0';
}

gboolean
hd_vote_line_from_setting (HdVoteLine *self)
{
  return self->from_setting;
}

const HdTally *
hd_vote_line_tally (HdVoteLine *self)
{
  return &self->tally;
}

const char *
hd_vote_line_problem (HdVoteLine *self)
{
  return self->problem;
}

const char *
hd_vote_line_typed (HdVoteLine *self,
                    guint       field)
{
  return self->typed[field];
}

void
hd_vote_line_type (HdVoteLine *self,
                   guint       field,
                   const char *text)
{
  if (g_str_equal (self->typed[field], text))
    return;
  g_free (self->typed[field]);
  self->typed[field] = g_strdup (text);
  self->dirty = TRUE;
  take_typed (self);
  count (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

gboolean
hd_vote_line_commit (HdVoteLine *self,
                     GError    **error)
{
  HdStore *store = hd_context_store (self->context);
  g_autofree char *label = g_strdup_printf (_("Votes on %s"), self->name);

  if (!self->dirty)
    return TRUE;
  if (*self->problem != '\0') {
    g_set_error (error, HD_ERROR, HD_ERROR_INVALID, "%s: %s", self->name, self->problem);
    return FALSE;
  }
  if (!hd_record_is_dirty (self->item)) {
    self->dirty = FALSE;
    return TRUE;
  }
  if (!hd_store_begin (store, label, error))
    return FALSE;
  if (!hd_store_save (store, self->item, error)) {
    hd_store_rollback (store);
    return FALSE;
  }
  /* The commit tells everybody, and this line is to show what stands then. */
  self->dirty = FALSE;
  if (hd_store_commit (store, error))
    return TRUE;
  self->dirty = TRUE;
  return FALSE;
}
