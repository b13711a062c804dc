/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "context.h"
#include "option.h"
#include "store/activity.h"
#include "store/award.h"
#include "store/budget.h"
#include "store/contest.h"
#include "store/decision.h"
#include "store/dossier.h"
#include "store/judge.h"
#include "store/meeting.h"
#include "store/movement.h"
#include "store/plan.h"
#include "store/setting.h"
#include "store/task.h"
#include "store/text.h"
#include "store/unit.h"

/* The tables that a field may refer to and that are small enough to be held. */
static const struct {
  const char *table;
  GType     (*type) (void);
  guint       name;
  gboolean    by_position;  /* the plan's own order, not the alphabet's */
  guint       position;
  gboolean    of_contest;   /* only those of the contest worked on are offered */
  guint       contest;
  const char *only;         /* (nullable): only those of this kind are offered */
  guint       kind;
} tables[] = {
  /* Where a model was verified; what else was done is not offered. */
  { "activity",   hd_activity_get_type,   HD_ACTIVITY_TITLE, .only = "inspection", .kind = HD_ACTIVITY_KIND },
  { "award_form", hd_award_form_get_type, HD_AWARD_FORM_NAME },
  { "budget_line", hd_budget_line_get_type, HD_BUDGET_LINE_TITLE, TRUE, HD_BUDGET_LINE_POSITION },
  { "cluster",    hd_cluster_get_type,    HD_CLUSTER_NAME, TRUE, HD_CLUSTER_POSITION },
  { "contest",    hd_contest_get_type,    HD_CONTEST_NAME },
  { "contest_kind", hd_contest_kind_get_type, HD_CONTEST_KIND_NAME, TRUE, HD_CONTEST_KIND_POSITION, TRUE, HD_CONTEST_KIND_CONTEST },
  { "contest_round", hd_contest_round_get_type, HD_CONTEST_ROUND_NAME, TRUE, HD_CONTEST_ROUND_POSITION, TRUE, HD_CONTEST_ROUND_CONTEST },
  { "decision",   hd_decision_get_type,   HD_DECISION_TITLE },
  { "judge",      hd_judge_get_type,      HD_JUDGE_FULL_NAME, TRUE, HD_JUDGE_POSITION, TRUE, HD_JUDGE_CONTEST },
  { "meeting",    hd_meeting_get_type,    HD_MEETING_TITLE },
  { "member",     hd_member_get_type,     HD_MEMBER_FULL_NAME, TRUE, HD_MEMBER_POSITION },
  { "movement",   hd_movement_get_type,   HD_MOVEMENT_NAME, TRUE, HD_MOVEMENT_POSITION },
  { "obligation", hd_obligation_get_type, HD_OBLIGATION_TITLE, TRUE, HD_OBLIGATION_POSITION },
  { "paper",      hd_paper_get_type,      HD_PAPER_TITLE, TRUE, HD_PAPER_POSITION },
  { "plan",       hd_plan_get_type,       HD_PLAN_TITLE },
  { "prize",      hd_prize_get_type,      HD_PRIZE_NAME, TRUE, HD_PRIZE_POSITION, TRUE, HD_PRIZE_CONTEST },
  { "target",     hd_target_get_type,     HD_TARGET_TITLE, TRUE, HD_TARGET_POSITION },
  { "task",       hd_task_get_type,       HD_TASK_TITLE, TRUE, HD_TASK_POSITION },
  { "unit",       hd_unit_get_type,       HD_UNIT_NAME },
};

struct _HdContext
{
  GObject     parent_instance;

  HdStore    *store;                              /* (owned) */
  int         year;                               /* 0 until first asked for */
  gint64      contest;                            /* 0: that of the year */
  GSettings  *settings;                           /* (owned) */
  GListStore *options[G_N_ELEMENTS (tables)];     /* (owned) (nullable): filled when first asked for */
  GHashTable *names[G_N_ELEMENTS (tables)];       /* (owned) (nullable): id -> HdOption */
  GHashTable *labels;                             /* (owned): table and id -> name, of tables too large to be held */
};

enum { PROP_0, PROP_YEAR, PROP_CONTEST, N_PROPS };

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (HdContext, hd_context, G_TYPE_OBJECT)

typedef struct {
  HdOption *option;
  char     *key;
  gint64    position;
  gboolean  offered;
} Entry;

static void
entry_clear (gpointer data)
{
  Entry *entry = data;

  g_object_unref (entry->option);
  g_free (entry->key);
}

static int
entry_compare (gconstpointer a,
               gconstpointer b)
{
  const Entry *x = a, *y = b;

  /* Rows without a place stand behind those that have one. */
  if (x->position != y->position)
    return (guint64) (x->position - 1) < (guint64) (y->position - 1) ? -1 : 1;
  return strcmp (x->key, y->key);
}

static int
table_index (const char *table)
{
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    if (g_str_equal (tables[i].table, table))
      return i;
  return -1;
}

/* What a row is called. A unit that has ended says so: after a reorganisation another may have
 * its name. (transfer full) */
static char *
name_of (HdRecord *row,
         guint     field)
{
  const char *name = hd_record_text (row, field);
  g_autofree char *end = HD_IS_UNIT (row) ? hd_date_format (hd_record_text (row, HD_UNIT_VALID_TO)) : NULL;

  /* Translators: a unit and the last day on which it was there. */
  return end != NULL && *end != '\0' ? g_strdup_printf (_("%s (until %s)"), name, end) : g_strdup (name);
}

static void
load_table (HdContext *self,
            guint      index)
{
  g_autoptr (GPtrArray) rows = hd_store_get_all (self->store, tables[index].type (), NULL);
  g_autoptr (GArray) entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  g_autoptr (GPtrArray) options = g_ptr_array_new ();
  gint64 contest = tables[index].of_contest ? hd_context_contest (self) : 0;

  g_array_set_clear_func (entries, entry_clear);
  for (guint i = 0; rows != NULL && i < rows->len; i++) {
    HdRecord *row = g_ptr_array_index (rows, i);
    g_autofree char *name = name_of (row, tables[index].name);
    Entry entry = {
      hd_option_new (hd_record_id (row), "", name),
      hd_text_sort_key (name),
      tables[index].by_position ? hd_record_int (row, tables[index].position) : 0,
      (!tables[index].of_contest || hd_record_int (row, tables[index].contest) == contest) &&
      (tables[index].only == NULL || g_str_equal (hd_record_text (row, tables[index].kind), tables[index].only)),
    };

    g_array_append_val (entries, entry);
  }
  g_array_sort (entries, entry_compare);

  /* The names first: whoever hears of the new list may ask for them. */
  g_clear_pointer (&self->names[index], g_hash_table_unref);
  self->names[index] = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_object_unref);
  for (guint i = 0; i < entries->len; i++) {
    HdOption *option = g_array_index (entries, Entry, i).option;
    gint64 id = hd_option_id (option);

    if (g_array_index (entries, Entry, i).offered)
      g_ptr_array_add (options, option);
    g_hash_table_insert (self->names[index], g_memdup2 (&id, sizeof id), g_object_ref (option));
  }
  if (self->options[index] == NULL)
    self->options[index] = g_list_store_new (HD_TYPE_OPTION);
  g_list_store_splice (self->options[index], 0, g_list_model_get_n_items (G_LIST_MODEL (self->options[index])),
                       options->pdata, options->len);
}

/* What is offered of a contest is that of another one. */
static void
contest_changed (HdContext *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    if (self->options[i] != NULL && tables[i].of_contest)
      load_table (self, i);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CONTEST]);
}

static void
store_changed_cb (HdContext          *self,
                  const char *const  *changed,
                  HdStore            *store)
{
  g_hash_table_remove_all (self->labels);
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    if (self->options[i] != NULL && (changed == NULL || g_strv_contains (changed, tables[i].table)))
      load_table (self, i);
  if (changed == NULL || g_strv_contains (changed, "contest"))
    contest_changed (self);
}

static void
hd_context_dispose (GObject *object)
{
  HdContext *self = HD_CONTEXT (object);

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++) {
    g_clear_pointer (&self->names[i], g_hash_table_unref);
    g_clear_object (&self->options[i]);
  }
  g_clear_pointer (&self->labels, g_hash_table_unref);
  g_clear_object (&self->settings);
  g_clear_object (&self->store);
  G_OBJECT_CLASS (hd_context_parent_class)->dispose (object);
}

static void
hd_context_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  if (prop_id == PROP_YEAR)
    g_value_set_int (value, hd_context_year (HD_CONTEXT (object)));
  else if (prop_id == PROP_CONTEST)
    g_value_set_int64 (value, hd_context_contest (HD_CONTEXT (object)));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
hd_context_set_property (GObject      *object,
                         guint         prop_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  if (prop_id == PROP_YEAR)
    hd_context_set_year (HD_CONTEXT (object), g_value_get_int (value));
  else if (prop_id == PROP_CONTEST)
    hd_context_set_contest (HD_CONTEXT (object), g_value_get_int64 (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
hd_context_class_init (HdContextClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = hd_context_dispose;
  object_class->get_property = hd_context_get_property;
  object_class->set_property = hd_context_set_property;
  properties[PROP_YEAR] = g_param_spec_int ("year", NULL, NULL, 0, G_MAXINT, 0,
                                            G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_CONTEST] = g_param_spec_int64 ("contest", NULL, NULL, 0, G_MAXINT64, 0,
                                                 G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
hd_context_init (HdContext *self)
{
  self->labels = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

HdContext *
hd_context_new (HdStore   *store,
                GSettings *settings)
{
  HdContext *self = g_object_new (HD_TYPE_CONTEXT, NULL);

  self->store = g_object_ref (store);
  self->settings = g_object_ref (settings);
  g_signal_connect_object (store, "changed", G_CALLBACK (store_changed_cb), self, G_CONNECT_SWAPPED);
  return self;
}

HdStore *
hd_context_store (HdContext *self)
{
  return self->store;
}

GSettings *
hd_context_settings (HdContext *self)
{
  return self->settings;
}

GListModel *
hd_context_options (HdContext  *self,
                    const char *table)
{
  int index = table_index (table);

  g_return_val_if_fail (index >= 0, NULL);

  if (self->options[index] == NULL)
    load_table (self, index);
  return G_LIST_MODEL (self->options[index]);
}

/* The name of a row of a table that is too large to be held, asked for once. */
static const char *
label_of (HdContext  *self,
          const char *table,
          gint64      id)
{
  g_autofree char *key = g_strdup_printf ("%s %" G_GINT64_FORMAT, table, id);
  char *label = g_hash_table_lookup (self->labels, key);

  if (label == NULL) {
    label = hd_store_label (self->store, table, id);
    if (label == NULL)
      label = g_strdup ("");
    g_hash_table_insert (self->labels, g_steal_pointer (&key), label);
  }
  return label;
}

const char *
hd_context_name (HdContext  *self,
                 const char *table,
                 gint64      id)
{
  int index = table_index (table);
  HdOption *option;

  if (id == 0)
    return "";
  if (index < 0)
    return label_of (self, table, id);
  if (self->options[index] == NULL)
    load_table (self, index);
  option = g_hash_table_lookup (self->names[index], &id);
  return option != NULL ? hd_option_label (option) : "";
}

static int
this_year (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return g_date_time_get_year (now);
}

/* The years of all plans. FALSE if there is no plan. */
static gboolean
plan_years (HdContext *self,
            int       *first,
            int       *last)
{
  g_autoptr (GPtrArray) plans = hd_store_get_all (self->store, HD_TYPE_PLAN, NULL);

  for (guint i = 0; plans != NULL && i < plans->len; i++) {
    HdRecord *plan = g_ptr_array_index (plans, i);

    *first = i == 0 ? hd_record_int (plan, HD_PLAN_PERIOD_START) : MIN (*first, hd_record_int (plan, HD_PLAN_PERIOD_START));
    *last = i == 0 ? hd_record_int (plan, HD_PLAN_PERIOD_END) : MAX (*last, hd_record_int (plan, HD_PLAN_PERIOD_END));
  }
  return plans != NULL && plans->len > 0;
}

int
hd_context_year (HdContext *self)
{
  int first, last;

  if (self->year == 0) {
    self->year = this_year ();
    if (plan_years (self, &first, &last))
      self->year = CLAMP (self->year, first, last);
  }
  return self->year;
}

void
hd_context_set_year (HdContext *self,
                     int        year)
{
  if (self->year == year)
    return;
  self->year = year;
  self->contest = 0;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_YEAR]);
  contest_changed (self);
}

gint64
hd_context_contest (HdContext *self)
{
  g_autoptr (HdRecord) chosen = self->contest == 0 ? NULL : hd_store_get (self->store, HD_TYPE_CONTEST, self->contest, NULL);

  return chosen != NULL ? self->contest : hd_contest_of_year (self->store, hd_context_year (self));
}

void
hd_context_set_contest (HdContext *self,
                        gint64     contest)
{
  if (self->contest == contest)
    return;
  self->contest = contest;
  contest_changed (self);
}

GListModel *
hd_context_years (HdContext *self)
{
  int year = this_year (), first = year, last = year;

  if (plan_years (self, &first, &last))
    last = MAX (last, year);
  return hd_options_from_years (MIN (first, year), last);
}

gint64
hd_context_plan (HdContext *self,
                 int        year)
{
  g_autoptr (GPtrArray) plans = hd_store_get_all (self->store, HD_TYPE_PLAN, NULL);
  gint64 newest = 0, start = 0;

  for (guint i = 0; plans != NULL && i < plans->len; i++) {
    HdRecord *plan = g_ptr_array_index (plans, i);

    if (hd_record_int (plan, HD_PLAN_PERIOD_START) <= year && year <= hd_record_int (plan, HD_PLAN_PERIOD_END))
      return hd_record_id (plan);
    if (hd_record_int (plan, HD_PLAN_PERIOD_START) >= start) {
      start = hd_record_int (plan, HD_PLAN_PERIOD_START);
      newest = hd_record_id (plan);
    }
  }
  return newest;
}

char *
hd_context_display_value (HdContext     *self,
                          const HdField *field,
                          const char    *value)
{
  gint64 number;
  const char *label;

  if (value == NULL || *value == '\0')
    return g_strdup ("");
  number = g_ascii_strtoll (value, NULL, 10);
  switch (field->kind) {
  case HD_INT:
    if (number == 0 && (field->flags & HD_FIELD_OPTIONAL))
      return g_strdup ("");
    if (field->flags & HD_FIELD_HUNDREDTHS)
      return hd_number_format_hundredths (number);
    /* A year is a name, not an amount. */
    return field->max == 2100 ? g_strdup (value) : hd_number_format (number);
  case HD_BOOL:
    return g_strdup (number != 0 ? _("Yes") : "");
  case HD_CHOICE:
    label = hd_choice_label (field->choices, value);
    return g_strdup (label != NULL ? _(label) : value);
  case HD_DATE:
  case HD_FULL_DATE:
    return hd_date_format (value);
  case HD_REF:
    return g_strdup (hd_context_name (self, field->ref, number));
  case HD_TEXT:
  case HD_LONG_TEXT:
  default:
    return field->flags & HD_FIELD_DAY ? hd_day_format (value) : g_strdup (value);
  }
}

char *
hd_context_display (HdContext *self,
                    HdRecord  *record,
                    guint      field)
{
  const HdField *fields = HD_RECORD_GET_CLASS (record)->fields;
  g_autofree char *number = NULL;

  switch (fields[field].kind) {
  case HD_INT:
  case HD_REF:
    number = g_strdup_printf ("%" G_GINT64_FORMAT, hd_record_int (record, field));
    break;
  case HD_BOOL:
    number = g_strdup (hd_record_bool (record, field) ? "1" : "0");
    break;
  case HD_TEXT:
  case HD_LONG_TEXT:
  case HD_CHOICE:
  case HD_DATE:
  case HD_FULL_DATE:
  default:
    return hd_context_display_value (self, &fields[field], hd_record_text (record, field));
  }
  return hd_context_display_value (self, &fields[field], number);
}
