/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Units through the years: contacts, clusters, the roll of a day, and what became of a
 * unit that was renamed, merged or split. */
#pragma once

#include "unit.h"

G_BEGIN_DECLS

enum {
  HD_CONTACT_UNIT,
  HD_CONTACT_ROLE,
  HD_CONTACT_FULL_NAME,
  HD_CONTACT_POST,
  HD_CONTACT_PHONE,
  HD_CONTACT_EMAIL,
  HD_CONTACT_VALID_FROM,
  HD_CONTACT_VALID_TO,
};
#define HD_TYPE_CONTACT (hd_contact_get_type ())
G_DECLARE_FINAL_TYPE (HdContact, hd_contact, HD, CONTACT, HdRecord)

enum {
  HD_CLUSTER_MEMBER_CLUSTER,
  HD_CLUSTER_MEMBER_YEAR,
  HD_CLUSTER_MEMBER_UNIT,
  HD_CLUSTER_MEMBER_POSITION,
};
#define HD_TYPE_CLUSTER_MEMBER (hd_cluster_member_get_type ())
G_DECLARE_FINAL_TYPE (HdClusterMember, hd_cluster_member, HD, CLUSTER_MEMBER, HdRecord)

enum {
  HD_UNIT_CHANGE_FROM_UNIT,
  HD_UNIT_CHANGE_TO_UNIT,
  HD_UNIT_CHANGE_CHANGED,
  HD_UNIT_CHANGE_KIND,
  HD_UNIT_CHANGE_GROUND,
};
#define HD_TYPE_UNIT_CHANGE (hd_unit_change_get_type ())
G_DECLARE_FINAL_TYPE (HdUnitChange, hd_unit_change, HD, UNIT_CHANGE, HdRecord)

/* To whom a movement, a task or an obligation of a unit that was divided went. */
enum {
  HD_TAKEOVER_MOVEMENT,
  HD_TAKEOVER_TASK,
  HD_TAKEOVER_OBLIGATION,
  HD_TAKEOVER_FROM_UNIT,
  HD_TAKEOVER_TO_UNIT,
};
#define HD_TYPE_TAKEOVER (hd_takeover_get_type ())
G_DECLARE_FINAL_TYPE (HdTakeover, hd_takeover, HD, TAKEOVER, HdRecord)

/* A dossier that was handed over while open: until the day it stood under this unit. */
enum {
  HD_FORMER_HOME_NOMINATION,
  HD_FORMER_HOME_UNIT,
  HD_FORMER_HOME_UNTIL,
};
#define HD_TYPE_FORMER_HOME (hd_former_home_get_type ())
G_DECLARE_FINAL_TYPE (HdFormerHome, hd_former_home, HD, FORMER_HOME, HdRecord)

enum {
  HD_UNIT_ROLL_DAY,
  HD_UNIT_ROLL_UNIT,
  HD_UNIT_ROLL_NAME,
  HD_UNIT_ROLL_KIND,
  HD_UNIT_ROLL_CLUSTER,
};
#define HD_TYPE_UNIT_ROLL (hd_unit_roll_get_type ())
G_DECLARE_FINAL_TYPE (HdUnitRoll, hd_unit_roll, HD, UNIT_ROLL, HdRecord)

enum {
  HD_CARD_ITEM_POSITION,
  HD_CARD_ITEM_TITLE,
  HD_CARD_ITEM_FIGURE,
  HD_CARD_ITEM_RULE,
  HD_CARD_ITEM_REQUIRED,
  HD_CARD_ITEM_POINTS,
  HD_CARD_ITEM_VALID_FROM,
  HD_CARD_ITEM_VALID_TO,
};
#define HD_TYPE_CARD_ITEM (hd_card_item_get_type ())
G_DECLARE_FINAL_TYPE (HdCardItem, hd_card_item, HD, CARD_ITEM, HdRecord)

extern const HdChoice hd_contact_roles[]; /* head, officer, deputy, other */
extern const HdChoice hd_unit_changes[];  /* rename, merge, split, part, dissolve */
extern const HdChoice hd_card_rules[];    /* done, share */

/* One reorganisation as it is entered or read from a file: groups of former units, each
 * with the units that follow it. */
typedef struct {
  const char *kind;        /* nick of hd_unit_changes */
  gint64     *from;        /* ids (owned) */
  guint       n_from;
  char      **to;          /* names of the new units (owned); one that exists already keeps its record */
  gboolean    assumed;     /* not established by the ground: whoever applies it has to choose */
} HdUnitStep;

typedef struct {
  char      *day;          /* the first day of the new units */
  char      *ground;       /* the legal ground, as it is quoted */
  GPtrArray *steps;        /* of HdUnitStep */
} HdReorganisation;

/* What it would do to one open dossier, duty or subject. */
typedef struct {
  const char *table;       /* "nomination", "subject", "member_unit", …; static */
  gint64      id;
  char       *label;
  gint64      from;
  char       *from_name;
  gint64      to;          /* where it is proposed to go; 0: must be chosen */
  char       *to_name;     /* what decides where it goes: in a preview nobody has an id yet */
  char      **choices;     /* names of the units it could go to (owned) */
  gboolean    chosen;      /* several would be possible, and one was chosen or guessed */
  gboolean    follows;     /* goes over by itself: to the one successor, or to all of them until one is chosen */
} HdRehoming;

HdUnitStep *hd_unit_step_new        (const char *kind, const gint64 *from, guint n_from, const char *const *to);
void       hd_unit_step_free        (HdUnitStep *step);
HdReorganisation *hd_reorganisation_new (const char *day, const char *ground);
void       hd_reorganisation_free   (HdReorganisation *self);
/* Whether the change can be made as it stands; the error names what is wrong. */
gboolean   hd_reorganisation_check  (HdStore *store, HdReorganisation *change, GError **error);
void       hd_rehoming_free         (HdRehoming *self);

/* Former units end on the day before, new ones begin on the day; every pair is written
 * down. What was done keeps its unit. A roll that counts in the year is carried on, and a
 * unit that was only renamed keeps its officer and head-count. One change set, undone as one. */
gboolean   hd_units_reorganise      (HdStore *store, HdReorganisation *change, GError **error);
/* What is open and stands under a unit that has ended: dossiers not yet decided, subjects,
 * cluster membership, duties of council members, with the successor proposed. A part or a
 * split leaves `to` 0 unless the record's own text names one of the successors. What the
 * plan gave to a unit that was divided stands here until one successor is chosen for it.
 * (transfer full) (element-type HdRehoming) */
GPtrArray *hd_rehomings             (HdStore *store, const char *day, GError **error);
/* The units that took over from a unit that has ended, as they are on the day: where a row
 * of hd_rehomings() may go. (transfer full) (element-type HdUnit) */
GPtrArray *hd_rehoming_choices      (HdStore *store, gint64 from, const char *day, GError **error);
/* Moves those whose to_name names one of their choices. Reports of days before the change
 * still count a dossier where it stood. One change set. *moved (may be NULL) is how many. */
gboolean   hd_rehome                (HdStore *store, GPtrArray *rehomings, guint *moved, GError **error);
/* What hd_rehomings() would say once the change was made, and all the movements, tasks and
 * obligations that go over with it; nothing is written.
 * (transfer full) (element-type HdRehoming) */
GPtrArray *hd_reorganise_preview    (HdStore *store, HdReorganisation *change, GError **error);
/* Both as one change set: the change, then what is open goes where the preview's to_name
 * says, and stays where it says nothing. */
gboolean   hd_reorganise_all        (HdStore *store, HdReorganisation *change, GPtrArray *preview, guint *moved, GError **error);
void       hd_rehoming_choose       (HdRehoming *self, const char *to_name);
/* Whether it stays with a unit that is no more until one is chosen. */
gboolean   hd_rehoming_waits        (const HdRehoming *self);

/* Units a unit came from, or became, step after step. (transfer full) (element-type HdUnitChange) */
GPtrArray *hd_unit_predecessors     (HdStore *store, gint64 unit, GError **error);
GPtrArray *hd_unit_successors       (HdStore *store, gint64 unit, GError **error);
/* Who does on a day what a unit had to do: the unit itself, or the one it was renamed to or
 * merged into by then. */
gint64     hd_unit_heir             (HdStore *store, gint64 unit, const char *day);

/* Who has in hand what was given to a unit. The thing, a movement, a task or an obligation,
 * was given to `first`; it is `unit`'s from the day `since` on ("": from the beginning) and
 * not any more from the day `until` on ("": for ever). */
typedef struct {
  gint64 thing;
  gint64 first;
  gint64 unit;
  char   since[12];
  char   until[12];
} HdHolder;

/* @table: "movement" for those who lead movements or help, "lead" for the leads alone, "task"
 * or "obligation".
 * (transfer full) (element-type HdHolder) */
GArray    *hd_holders               (HdStore *store, const char *table, GError **error);
/* Whether it is the unit's on that day. */
gboolean   hd_holder_has            (const HdHolder *holder, const char *day);
/* The units that have in hand on a day what was given to a unit, each once; the unit itself
 * if nobody followed it. (transfer full) (element-type gint64) */
GArray    *hd_holders_on            (GArray *holders, gint64 thing, gint64 first, const char *day);

/* Fixes the units of a day as a roll: figures of that time ask the roll. One change set. */
gboolean   hd_unit_roll_take        (HdStore *store, const char *day, GError **error);
/* The day of the roll that counts on a day, "" if none was taken by then in that year. (transfer full) */
char      *hd_unit_roll_of          (HdStore *store, gint64 year, const char *day);

/* Who can be asked at a unit on a day: further contacts, beside the officer in its own
 * record. (transfer full) (element-type HdContact) */
GPtrArray *hd_unit_contacts_on      (HdStore *store, gint64 unit, const char *day, GError **error);
/* Of the officer in charge on a day, what @field of the unit is for (HD_UNIT_CONTACT, _PHONE,
 * _EMAIL): as its own record names him, else as its contacts do. (transfer full) */
char      *hd_unit_officer          (HdStore *store, HdRecord *unit, guint field, const char *day);

/* The head of a cluster in a year, 0 if none was named; and whose turn it is: the member
 * after last year's head. */
gint64     hd_cluster_head_of       (HdStore *store, gint64 cluster, gint64 year);
gint64     hd_cluster_next_head     (HdStore *store, gint64 cluster, gint64 year);
/* Members of a cluster in a year: as noted for that year, else those whose record names it.
 * (transfer full) (element-type HdUnit) */
GPtrArray *hd_cluster_units         (HdStore *store, gint64 cluster, gint64 year, GError **error);
/* Gives every unit in scope that has none the head-count of the year before, as copied. One change set. */
gboolean   hd_headcounts_copy       (HdStore *store, gint64 year, guint *copied, GError **error);

/* The score-card of a unit in a year, line by line. Points are hundredths. */
typedef struct {
  HdRecord *item;          /* HdCardItem (owned) */
  gboolean  known;
  gint64    value;
  gint64    required;
  gint64    points;        /* hundredths */
  char     *why;           /* the line explained: "3/5 → 6,00/10", or why it is not known */
} HdCardLine;

typedef struct {
  gint64     unit;
  char      *name;
  GPtrArray *lines;        /* of HdCardLine */
  gint64     points;       /* hundredths: sum of the lines known */
  gint64     most;         /* hundredths: what those lines could give */
} HdCard;

void       hd_card_line_free        (HdCardLine *line);
void       hd_card_free             (HdCard *card);
/* Of one unit (0: of all in scope, the best first). (transfer full) (element-type HdCard) */
GPtrArray *hd_cards                 (HdStore *store, gint64 unit, gint64 year, const char *today, GError **error);

/* The items that count in a year, in their order. (transfer full) (element-type HdCardItem) */
GPtrArray *hd_card_items            (HdStore *store, gint64 year, GError **error);
/* Whether an item counts in years before that one. */
gboolean   hd_card_item_is_older    (HdRecord *item, gint64 year);
/* Before an item is saved as it shall be from a year on: the years before keep it as it was.
 * @former: as it is in the file. */
gboolean   hd_card_item_renew       (HdStore *store, HdRecord *former, HdRecord *item, gint64 year, GError **error);
/* Takes an item out of the years from that one on. One change set. */
gboolean   hd_card_item_remove      (HdStore *store, gint64 item, gint64 year, GError **error);
/* Lets items that ended with the year before go on. One change set. */
gboolean   hd_card_items_copy       (HdStore *store, gint64 year, guint *copied, GError **error);

/* What some items in the place of others change: of how many units, and the points of all of
 * them, in hundredths. */
typedef struct {
  guint  units;
  gint64 before, after;
} HdCardEffect;

gboolean   hd_card_effect           (HdStore *store, GPtrArray *before, GPtrArray *after, gint64 year, HdCardEffect *effect, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdReorganisation, hd_reorganisation_free)

G_END_DECLS
