/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the commands of hoadepctl share: arguments, the council file, output. */
#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>
#include "store/store.h"

G_BEGIN_DECLS

typedef enum {
  CTL_DONE = 0,
  CTL_REFUSED = 1,   /* refused, or problems were found */
  CTL_USAGE = 2,
} CtlStatus;

/* How a command was called. Options that several commands share are here; a command
 * reads those that its line of the table names. */
typedef struct {
  GPtrArray    *arguments;    /* of char*: the file first */
  GCancellable *cancellable;  /* cancelled by an interrupt */
  gboolean      json;
  gboolean      csv;
  gboolean      dry_run;
  gboolean      rows;
  gboolean      descending;
  gboolean      skip_refused;
  gboolean      late_only;
  gboolean      note_sent;
  char         *plan;
  char         *unit;
  char        **columns;     /* HEADING=FIELD */
  char        **records;     /* names or ids */
  char        **where;       /* FIELD=VALUE */
  char         *search;
  char         *sort;
  char         *format;
  char         *output;
  char         *number;      /* of the document that goes with a move … */
  char         *signer;
  char         *date;
  char         *deadline;
  char         *reason;
  char         *note;
  char         *override;
  char         *length;      /* of a story */
  char         *round;       /* of a contest: its code */
  char         *judge;       /* full name */
  char         *passphrase_file;
  char        **witnesses;
  gint64        per_entry;   /* 0: as the round says */
  gint64        anchors;     /* -1: as the round says */
  gint64        year;         /* 0: not given */
  gint64        nominations;  /* -1: not given */
  gint64        entries;
  gint64        seed;         /* -1: not given */
  gint64        years;        /* -1: not given */
} CtlCall;

typedef struct {
  const char *name;
  const char *usage;          /* of the arguments and options */
  const char *summary;        /* msgid */
  const char *options;        /* names of the options it takes, with a blank after each */
  const char *required;       /* … and which of them must be given */
  guint       min, max;       /* arguments */
  CtlStatus (*run) (CtlCall *call, GError **error);
} CtlCommand;

/* A wrong call is an error of this domain, and of GOption's. */
#define CTL_ERROR (ctl_error_quark ())
GQuark      ctl_error_quark    (void);

const char *ctl_argument       (CtlCall *call, guint index);
HdStore    *ctl_open           (CtlCall *call, gboolean read_only, GError **error);
gint64      ctl_year           (CtlCall *call, HdStore *store);
gint64      ctl_plan           (HdStore *store, gint64 year);

/* The records that --record, --where and --search name: of gint64. (transfer full) */
GArray     *ctl_choose         (CtlCall *call, HdStore *store, GType type, GError **error);
/* The unit called so, tone marks and spelling aside. */
gboolean    ctl_find_unit      (HdStore *store, const char *name, gint64 *id, GError **error);

/* Output is UTF-8 whatever the locale. */
void        ctl_print          (const char *format, ...) G_GNUC_PRINTF (1, 2);
void        ctl_print_json     (JsonNode *node);
void        ctl_print_object   (JsonObject *object);
void        ctl_print_csv      (const char *value, gboolean last);
void        ctl_progress       (goffset current, goffset total, gpointer what);
void        ctl_progress_end   (void);

CtlStatus   ctl_new            (CtlCall *call, GError **error);
CtlStatus   ctl_sample         (CtlCall *call, GError **error);
CtlStatus   ctl_info           (CtlCall *call, GError **error);
CtlStatus   ctl_check          (CtlCall *call, GError **error);
CtlStatus   ctl_backup         (CtlCall *call, GError **error);
CtlStatus   ctl_restore        (CtlCall *call, GError **error);
CtlStatus   ctl_undo           (CtlCall *call, GError **error);
CtlStatus   ctl_import         (CtlCall *call, GError **error);
CtlStatus   ctl_move           (CtlCall *call, GError **error);
CtlStatus   ctl_list           (CtlCall *call, GError **error);
CtlStatus   ctl_meeting        (CtlCall *call, GError **error);
CtlStatus   ctl_figure         (CtlCall *call, GError **error);
CtlStatus   ctl_today          (CtlCall *call, GError **error);
CtlStatus   ctl_contradictions (CtlCall *call, GError **error);
CtlStatus   ctl_contest        (CtlCall *call, GError **error);
CtlStatus   ctl_decision       (CtlCall *call, GError **error);
CtlStatus   ctl_reorganise     (CtlCall *call, GError **error);
CtlStatus   ctl_letters        (CtlCall *call, GError **error);
CtlStatus   ctl_calendar       (CtlCall *call, GError **error);
CtlStatus   ctl_press          (CtlCall *call, GError **error);
CtlStatus   ctl_report         (CtlCall *call, GError **error);
CtlStatus   ctl_freeze         (CtlCall *call, GError **error);
CtlStatus   ctl_reconcile      (CtlCall *call, GError **error);

G_END_DECLS
