/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <inttypes.h>

#include "children.h"
#include "feedback.h"
#include "score-pane.h"
#include "score-row.h"
#include "store/marking.h"
#include "store/text.h"
#include "text-label.h"

struct _HdScorePane
{
  AdwBin         parent_instance;

  /* Template widgets */
  GtkStack      *states;
  GtkScrolledWindow *scroller;
  GtkWidget     *outdated_bar;
  GtkBox        *rows_box;
  GtkWidget     *asked_box;
  GtkLabel      *asked_name;
  GtkLabel      *asked_text;
  GtkBox        *levels_box;
  GtkEntry      *criterion_comment;
  GtkLabel      *total;
  GtkLabel      *missing;
  GtkTextView   *comment_view;
  GtkTextView   *remark_view;
  GtkBox        *others_box;
  GtkLabel      *state;
  GtkWidget     *submit_button;
  GtkWidget     *correct_button;
  GtkToggleButton *flag_button;

  HdContext     *context;     /* (owned) (nullable) */
  gint64         assignment;
  gint64         rubric;      /* whose criteria stand in the rows */
  HdRecord      *sheet;       /* (owned) (nullable): none begun yet */
  GPtrArray     *rows;        /* (owned) of HdScoreRow, borrowed */
  GPtrArray     *scores;      /* (owned) (nullable) of HdScore, beside the rows */
  GHashTable    *typed;       /* (owned): what is typed and not written, by the name of its cell */
  HdScoreRow    *current;     /* borrowed (nullable): whose criterion is explained */
  gboolean       open;
  gboolean       showing;     /* the program writes into the fields */
};

G_DEFINE_FINAL_TYPE (HdScorePane, hd_score_pane, ADW_TYPE_BIN)

/* The names of a criterion's cells, of its mark and of its comment. (transfer full) */
static char *
cell_name (HdScoreRow *row,
           gboolean    comment)
{
  return g_strdup_printf ("%s%" PRId64, comment ? "comment-" : "", hd_record_id (hd_score_row_criterion (row)));
}

/* At once, so that no more than a keystroke can be lost. */
static void
keep (HdScorePane *self,
      const char  *name,
      const char  *text)
{
  g_autoptr (GError) error = NULL;

  if (text == NULL) {
    if (!g_hash_table_remove (self->typed, name))
      return;
  } else {
    g_hash_table_insert (self->typed, g_strdup (name), g_strdup (text));
  }
  if (!hd_sheet_keep_typed (hd_context_store (self->context), self->assignment, self->typed, &error))
    hd_feedback_toast (GTK_WIDGET (self), error->message);
}

/* The sheet as it stands in the file. */
static void
read_sheet (HdScorePane *self)
{
  g_clear_object (&self->sheet);
  self->sheet = hd_sheet_of (hd_context_store (self->context), self->assignment, NULL);
  g_clear_pointer (&self->scores, g_ptr_array_unref);
  if (self->sheet != NULL)
    self->scores = hd_sheet_scores (hd_context_store (self->context), self->sheet, NULL);
}

static HdRecord *
score_of (HdScorePane *self,
          HdScoreRow  *row)
{
  guint index;

  return self->scores != NULL && g_ptr_array_find (self->rows, row, &index) && index < self->scores->len
         ? g_ptr_array_index (self->scores, index) : NULL;
}

static gboolean
has_mark (HdRecord *score)
{
  return score != NULL && !hd_record_is_new (score);
}

/* What the fields come to, as the store will add them up. */
static void
show_total (HdScorePane *self)
{
  g_autofree char *most = hd_number_format_hundredths (hd_rubric_maximum (hd_context_store (self->context), self->rubric));
  g_autofree char *sum = NULL, *text = NULL, *blank = NULL;
  gint64 total = 0;
  guint missing = 0;

  for (guint i = 0; i < self->rows->len; i++) {
    HdScoreRow *row = g_ptr_array_index (self->rows, i);
    gboolean given;
    gint64 points;

    if (hd_score_row_mark (row, &given, &points) && given)
      total += points * hd_record_int (hd_score_row_criterion (row), HD_CRITERION_WEIGHT);
    else
      missing++;
  }
  sum = hd_number_format_hundredths ((total + 50) / 100);
  /* Translators: the points given, and the most there are. */
  text = g_strdup_printf (_("%s of %s"), sum, most);
  gtk_label_set_text (self->total, text);
  blank = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u criterion has no mark yet", "%u criteria have no mark yet", missing), missing);
  gtk_label_set_text (self->missing, missing > 0 ? blank : _("Every criterion is marked"));
}

static char *
text_of (GtkTextView *view)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

static void
show_view (HdScorePane *self,
           GtkTextView *view,
           const char  *name,
           const char  *stored)
{
  const char *typed = g_hash_table_lookup (self->typed, name);
  g_autofree char *old = text_of (view);

  if (g_strcmp0 (old, typed != NULL ? typed : stored) != 0)
    gtk_text_buffer_set_text (gtk_text_view_get_buffer (view), typed != NULL ? typed : stored, -1);
  gtk_text_view_set_editable (view, self->open);
}

/* Which level of a criterion a mark falls into is plain from its line: "from-to: words". */
static gboolean
is_level (const char *line,
          gint64      points)
{
  const char *colon = strchr (line, ':'), *dash = strchr (line, '-');
  g_autofree char *from = NULL, *to = NULL;
  gint64 low, high;

  if (colon == NULL || dash == NULL || dash > colon)
    return FALSE;
  from = g_strstrip (g_strndup (line, dash - line));
  to = g_strstrip (g_strndup (dash + 1, colon - dash - 1));
  low = hd_mark_parse (from);
  high = hd_mark_parse (to);
  return low >= 0 && high >= 0 && points >= low && points <= high;
}

static void
show_levels (HdScorePane *self)
{
  HdRecord *criterion = hd_score_row_criterion (self->current);
  g_auto (GStrv) lines = g_strsplit (hd_record_text (criterion, HD_CRITERION_LEVELS), "\n", -1);
  gboolean given;
  gint64 points;

  hd_children_remove (self->levels_box);
  if (!hd_score_row_mark (self->current, &given, &points))
    given = FALSE;
  for (guint i = 0; lines[i] != NULL; i++) {
    gboolean reached = given && is_level (lines[i], points);
    GtkWidget *line, *sign, *label;

    if (*g_strstrip (lines[i]) == '\0')
      continue;
    line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 3);
    sign = gtk_label_new (reached ? "▸" : "");
    gtk_label_set_width_chars (GTK_LABEL (sign), 2);
    gtk_widget_set_valign (sign, GTK_ALIGN_START);
    gtk_box_append (GTK_BOX (line), sign);
    label = hd_text_label_new (lines[i], 0, reached ? "caption-heading" : "dim-label");
    gtk_widget_set_hexpand (label, TRUE);
    gtk_box_append (GTK_BOX (line), label);
    gtk_box_append (self->levels_box, line);
  }
}

/* What the current criterion asks, and what was said of it. */
static void
show_current (HdScorePane *self)
{
  HdRecord *criterion = self->current != NULL ? hd_score_row_criterion (self->current) : NULL;
  g_autofree char *name = NULL, *label = NULL;
  const char *comment;
  HdRecord *score;

  gtk_widget_set_visible (self->asked_box, criterion != NULL);
  for (guint i = 0; i < self->rows->len; i++) {
    GtkWidget *row = g_ptr_array_index (self->rows, i);

    if (row == (GtkWidget *) self->current)
      gtk_widget_add_css_class (row, "hd-current");
    else
      gtk_widget_remove_css_class (row, "hd-current");
  }
  if (criterion == NULL)
    return;
  score = score_of (self, self->current);
  name = cell_name (self->current, TRUE);
  comment = g_hash_table_lookup (self->typed, name);
  if (comment == NULL)
    comment = has_mark (score) ? hd_record_text (score, HD_SCORE_COMMENT) : "";
  label = g_strdup_printf (_("Comment on: %s"), hd_record_text (criterion, HD_CRITERION_NAME));
  gtk_label_set_text (self->asked_name, hd_record_text (criterion, HD_CRITERION_NAME));
  gtk_label_set_text (self->asked_text, hd_record_text (criterion, HD_CRITERION_DESCRIPTION));
  gtk_widget_set_visible (GTK_WIDGET (self->asked_text), *hd_record_text (criterion, HD_CRITERION_DESCRIPTION) != '\0');
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->criterion_comment), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  self->showing = TRUE;
  if (!g_str_equal (gtk_editable_get_text (GTK_EDITABLE (self->criterion_comment)), comment))
    gtk_editable_set_text (GTK_EDITABLE (self->criterion_comment), comment);
  self->showing = FALSE;
  gtk_editable_set_editable (GTK_EDITABLE (self->criterion_comment), self->open);
  show_levels (self);
}

/* Writes the mark of a row with its comment, if they differ from what is stored. A comment
 * waits for its mark. */
static void
settle_row (HdScorePane *self,
            HdScoreRow  *row)
{
  g_autofree char *name = cell_name (row, FALSE), *comment_name = cell_name (row, TRUE);
  const char *comment = g_hash_table_lookup (self->typed, comment_name);
  HdRecord *score = score_of (self, row);
  g_autofree char *kept = NULL;
  g_autoptr (GError) error = NULL;
  HdMark mark = { .criterion = hd_record_id (hd_score_row_criterion (row)) };

  if (!self->open || !hd_score_row_mark (row, &mark.given, &mark.points))
    return;
  if (mark.given == has_mark (score) && (!mark.given || (hd_record_int (score, HD_SCORE_POINTS) == mark.points && comment == NULL))) {
    keep (self, name, NULL);
    return;
  }
  if (!mark.given && has_mark (score) && *hd_record_text (score, HD_SCORE_COMMENT) != '\0' && comment == NULL)
    kept = g_strdup (hd_record_text (score, HD_SCORE_COMMENT));
  mark.comment = comment;
  if (!hd_sheet_put (hd_context_store (self->context), self->assignment, &mark, 1, NULL, NULL, "screen", &error)) {
    hd_feedback_toast (GTK_WIDGET (self), error->message);
    return;
  }
  /* The next mark is compared with this one, whenever the sheet is shown again. */
  read_sheet (self);
  if (mark.given)
    keep (self, comment_name, NULL);
  else if (kept != NULL)
    keep (self, comment_name, kept);
  keep (self, name, NULL);
}

static void
settle_view (HdScorePane *self,
             GtkTextView *view,
             const char  *name)
{
  const char *typed = g_hash_table_lookup (self->typed, name);
  gboolean remark = view == self->remark_view;
  g_autoptr (GError) error = NULL;

  if (!self->open || typed == NULL)
    return;
  if (!hd_sheet_put (hd_context_store (self->context), self->assignment, NULL, 0, remark ? NULL : typed, remark ? typed : NULL, "screen", &error)) {
    hd_feedback_toast (GTK_WIDGET (self), error->message);
    return;
  }
  keep (self, name, NULL);
}

static void
row_typed_cb (HdScorePane *self,
              HdScoreRow  *row)
{
  g_autofree char *name = cell_name (row, FALSE);

  if (self->showing || !self->open)
    return;
  keep (self, name, hd_score_row_typed (row));
  show_total (self);
  if (row == self->current)
    show_levels (self);
}

static void
row_settled_cb (HdScorePane *self,
                HdScoreRow  *row)
{
  settle_row (self, row);
}

static void
row_focused_cb (HdScorePane *self,
                HdScoreRow  *row)
{
  if (self->current == row)
    return;
  self->current = row;
  show_current (self);
}

static void
row_moved_cb (HdScorePane *self,
              int          by,
              HdScoreRow  *row)
{
  guint index;

  if (!g_ptr_array_find (self->rows, row, &index))
    return;
  if (by < 0 && index == 0)
    return;
  if (by > 0 && index + 1 == self->rows->len) {
    /* After the last mark the sheet can be handed in. */
    if (gtk_widget_get_visible (self->submit_button))
      gtk_widget_grab_focus (self->submit_button);
    return;
  }
  hd_score_row_focus (g_ptr_array_index (self->rows, index + by));
}

static void
criterion_comment_changed_cb (HdScorePane *self)
{
  g_autofree char *name = NULL;

  if (self->showing || self->current == NULL || !self->open)
    return;
  name = cell_name (self->current, TRUE);
  keep (self, name, gtk_editable_get_text (GTK_EDITABLE (self->criterion_comment)));
}

static void
criterion_comment_left_cb (HdScorePane *self)
{
  if (self->current != NULL && self->context != NULL)
    settle_row (self, self->current);
}

/* Back to the marks, at the next one. */
static void
criterion_comment_activated_cb (HdScorePane *self)
{
  criterion_comment_left_cb (self);
  if (self->current != NULL)
    row_moved_cb (self, 1, self->current);
}

static void
comment_changed_cb (HdScorePane *self)
{
  g_autofree char *text = text_of (self->comment_view);

  if (!self->showing && self->open)
    keep (self, "comment", text);
}

static void
remark_changed_cb (HdScorePane *self)
{
  g_autofree char *text = text_of (self->remark_view);

  if (!self->showing && self->open)
    keep (self, "remark", text);
}

static void
comment_left_cb (HdScorePane *self)
{
  settle_view (self, self->comment_view, "comment");
}

static void
remark_left_cb (HdScorePane *self)
{
  settle_view (self, self->remark_view, "remark");
}

static void
build_rows (HdScorePane *self)
{
  g_autoptr (GPtrArray) criteria = hd_rubric_criteria (hd_context_store (self->context), self->rubric, NULL);

  /* A field that loses the keyboard as it goes writes nothing: it is of another sheet. */
  self->open = FALSE;
  self->current = NULL;
  for (guint i = 0; i < self->rows->len; i++)
    g_signal_handlers_disconnect_by_data (g_ptr_array_index (self->rows, i), self);
  g_ptr_array_set_size (self->rows, 0);
  hd_children_remove (self->rows_box);
  for (guint i = 0; criteria != NULL && i < criteria->len; i++) {
    GtkWidget *row = hd_score_row_new (g_ptr_array_index (criteria, i));

    gtk_widget_add_css_class (row, "hd-criterion");
    g_signal_connect_object (row, "typed", G_CALLBACK (row_typed_cb), self, G_CONNECT_SWAPPED);
    g_signal_connect_object (row, "settled", G_CALLBACK (row_settled_cb), self, G_CONNECT_SWAPPED);
    g_signal_connect_object (row, "focused", G_CALLBACK (row_focused_cb), self, G_CONNECT_SWAPPED);
    g_signal_connect_object (row, "moved", G_CALLBACK (row_moved_cb), self, G_CONNECT_SWAPPED);
    gtk_box_append (self->rows_box, row);
    g_ptr_array_add (self->rows, row);
  }
}

/* The marks of the others: a line for each, once the own sheet was handed in. */
static void
show_others (HdScorePane *self,
             HdRecord    *assignment)
{
  HdStore *store = hd_context_store (self->context);
  gint64 round = hd_record_int (assignment, HD_ASSIGNMENT_ROUND), work = hd_record_int (assignment, HD_ASSIGNMENT_WORK);
  gint64 judge = hd_record_int (assignment, HD_ASSIGNMENT_JUDGE);
  g_autoptr (GPtrArray) sheets = hd_sheets_are_open (store, round, work, judge) ? hd_sheets_of (store, round, work, NULL) : NULL;
  guint n = 0;
  GtkWidget *child;

  while ((child = gtk_widget_get_last_child (GTK_WIDGET (self->others_box))) != gtk_widget_get_first_child (GTK_WIDGET (self->others_box)))
    gtk_box_remove (self->others_box, child);
  for (guint i = 0; sheets != NULL && i < sheets->len; i++) {
    HdRecord *sheet = g_ptr_array_index (sheets, i);
    const char *name = hd_context_name (self->context, "judge", hd_record_int (sheet, HD_SCORE_SHEET_JUDGE));
    g_autofree char *total = hd_number_format_hundredths (hd_record_int (sheet, HD_SCORE_SHEET_TOTAL));
    g_autofree char *text = g_strdup_printf ("%s: %s", *name != '\0' ? name : _("Agreed by the judges"), total);

    if (hd_record_int (sheet, HD_SCORE_SHEET_JUDGE) == judge)
      continue;
    gtk_box_append (self->others_box, hd_text_label_new (text, 0, NULL));
    n++;
  }
  gtk_widget_set_visible (GTK_WIDGET (self->others_box), n > 0);
}

/* What stands of the sheet in words. (transfer full) */
static char *
state_words (HdScorePane *self,
             gboolean     closed)
{
  g_autofree char *day = NULL;

  if (hd_score_pane_is_handed_in (self)) {
    day = hd_date_format (hd_record_text (self->sheet, HD_SCORE_SHEET_SUBMITTED));
    return g_strdup_printf (*hd_record_text (self->sheet, HD_SCORE_SHEET_REASON) != '\0' ? _("Corrected and handed in on %s") : _("Handed in on %s"), day);
  }
  if (closed)
    return g_strdup (_("The round is closed: nothing can be marked"));
  return g_strdup (self->sheet == NULL ? _("Not begun") : _("Draft: kept as it is, not handed in"));
}

/* Fills the fields from the store; what is typed and not written stays. */
static void
refresh (HdScorePane *self)
{
  HdStore *store = hd_context_store (self->context);
  g_autoptr (HdRecord) assignment = hd_store_get (store, HD_TYPE_ASSIGNMENT, self->assignment, NULL);
  g_autoptr (HdRecord) round = assignment == NULL ? NULL : hd_store_get (store, HD_TYPE_CONTEST_ROUND, hd_record_int (assignment, HD_ASSIGNMENT_ROUND), NULL);
  gboolean closed, handed_in;
  g_autofree char *words = NULL;
  gint64 rubric;

  gtk_stack_set_visible_child_name (self->states, round != NULL ? "sheet" : "none");
  if (round == NULL) {
    self->assignment = 0;
    return;
  }
  read_sheet (self);
  rubric = hd_sheet_rubric (store, self->assignment);
  if (rubric != self->rubric) {
    self->rubric = rubric;
    build_rows (self);
  }
  closed = g_str_equal (hd_record_text (round, HD_CONTEST_ROUND_STATE), "closed") &&
           !g_str_equal (hd_record_text (assignment, HD_ASSIGNMENT_PURPOSE), "appeal");
  handed_in = hd_score_pane_is_handed_in (self);
  self->open = !closed && !handed_in && !hd_store_is_read_only (store) &&
               hd_contest_check_open (store, hd_record_int (round, HD_CONTEST_ROUND_CONTEST), NULL);

  self->showing = TRUE;
  for (guint i = 0; i < self->rows->len; i++) {
    HdScoreRow *row = g_ptr_array_index (self->rows, i);
    HdRecord *score = score_of (self, row);
    g_autofree char *name = cell_name (row, FALSE);
    const char *typed = g_hash_table_lookup (self->typed, name);

    if (typed != NULL)
      hd_score_row_set_typed (row, typed);
    else
      hd_score_row_set_mark (row, has_mark (score), has_mark (score) ? hd_record_int (score, HD_SCORE_POINTS) : 0);
    hd_score_row_set_editable (row, self->open);
  }
  show_view (self, self->comment_view, "comment", self->sheet != NULL ? hd_record_text (self->sheet, HD_SCORE_SHEET_COMMENT) : "");
  show_view (self, self->remark_view, "remark", self->sheet != NULL ? hd_record_text (self->sheet, HD_SCORE_SHEET_REMARK) : "");
  gtk_toggle_button_set_active (self->flag_button, self->sheet != NULL && hd_record_bool (self->sheet, HD_SCORE_SHEET_FLAGGED));
  self->showing = FALSE;

  words = state_words (self, closed);
  gtk_label_set_text (self->state, words);
  gtk_widget_set_visible (self->outdated_bar, self->sheet != NULL && self->open && hd_sheet_is_outdated (store, self->sheet));
  gtk_widget_set_visible (self->submit_button, self->open);
  gtk_widget_set_visible (GTK_WIDGET (self->flag_button), self->open);
  gtk_widget_set_visible (self->correct_button, handed_in && !closed && !hd_store_is_read_only (store) &&
                          hd_contest_check_open (store, hd_record_int (round, HD_CONTEST_ROUND_CONTEST), NULL));
  show_total (self);
  show_current (self);
  show_others (self, assignment);
}

static void
hd_score_pane_finalize (GObject *object)
{
  HdScorePane *self = HD_SCORE_PANE (object);

  g_clear_object (&self->context);
  g_clear_object (&self->sheet);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->scores, g_ptr_array_unref);
  g_clear_pointer (&self->typed, g_hash_table_unref);
  G_OBJECT_CLASS (hd_score_pane_parent_class)->finalize (object);
}

static void
hd_score_pane_dispose (GObject *object)
{
  HdScorePane *self = HD_SCORE_PANE (object);

  /* A field that loses the keyboard while it goes writes nothing any more. */
  self->open = FALSE;
  G_OBJECT_CLASS (hd_score_pane_parent_class)->dispose (object);
}

static void
hd_score_pane_class_init (HdScorePaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hd_score_pane_dispose;
  object_class->finalize = hd_score_pane_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/score-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, HdScorePane, states);
  gtk_widget_class_bind_template_child (widget_class, HdScorePane, scroller);
  gtk_widget_class_bind_template_child (widget_class, HdScorePane, outdated_bar);
  gtk_widget_class_bind_template_child (widget_class, HdScorePane, rows_box);
  gtk_widget_class_bind_template_child (widget_class, HdScorePane, asked_box);
  gtk_widget_class_bind_template_child (widget_class, HdScorePane, asked_name);
  gtk_widget_class_bind_template_child (widget_class, HdScorePane, asked_text);
  gtk_widget_class_bind_template_child (widget_class, HdScorePane, levels_box);
  gtk_widget_class_bind_template_child (widget_class, HdScorePane, criterion_comment);
  gtk_widget_class_bind_template_child (widget_class, HdScorePane, total);
  gtk_widget_class_bind_template_child (widget_class, HdScorePane, missing);
  gtk_widget_class_bind_template_child (widget_class, HdScorePane, comment_view);
  gtk_widget_class_bind_template_child (widget_class, HdScorePane, remark_view);
  gtk_widget_class_bind_template_child (widget_class, HdScorePane, others_box);
  gtk_widget_class_bind_template_child (widget_class, HdScorePane, state);
  gtk_widget_class_bind_template_child (widget_class, HdScorePane, submit_button);
  gtk_widget_class_bind_template_child (widget_class, HdScorePane, correct_button);
  gtk_widget_class_bind_template_child (widget_class, HdScorePane, flag_button);
  gtk_widget_class_bind_template_callback (widget_class, criterion_comment_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, criterion_comment_left_cb);
  gtk_widget_class_bind_template_callback (widget_class, criterion_comment_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, comment_left_cb);
  gtk_widget_class_bind_template_callback (widget_class, remark_left_cb);
}

static void
hd_score_pane_init (HdScorePane *self)
{
  self->rows = g_ptr_array_new ();
  self->typed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (gtk_text_view_get_buffer (self->comment_view), "changed", G_CALLBACK (comment_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_text_view_get_buffer (self->remark_view), "changed", G_CALLBACK (remark_changed_cb), self, G_CONNECT_SWAPPED);
}

void
hd_score_pane_show (HdScorePane *self,
                    HdContext   *context,
                    gint64       assignment)
{
  g_set_object (&self->context, context);
  if (assignment != self->assignment) {
    hd_score_pane_settle (self);
    self->open = FALSE;
    self->assignment = assignment;
    self->rubric = -1;
    g_hash_table_unref (self->typed);
    self->typed = hd_sheet_typed (hd_context_store (context), assignment);
    gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
  }
  refresh (self);
}

void
hd_score_pane_settle (HdScorePane *self)
{
  if (self->context == NULL || self->assignment == 0 || !self->open)
    return;
  for (guint i = 0; i < self->rows->len; i++) {
    HdScoreRow *row = g_ptr_array_index (self->rows, i);
    g_autofree char *name = cell_name (row, FALSE), *comment = cell_name (row, TRUE);

    if (g_hash_table_contains (self->typed, name) || g_hash_table_contains (self->typed, comment))
      settle_row (self, row);
  }
  settle_view (self, self->comment_view, "comment");
  settle_view (self, self->remark_view, "remark");
}

gboolean
hd_score_pane_unfinished (HdScorePane *self)
{
  for (guint i = 0; self->open && i < self->rows->len; i++) {
    gboolean given;
    gint64 points;

    if (!hd_score_row_mark (g_ptr_array_index (self->rows, i), &given, &points))
      return TRUE;
  }
  return FALSE;
}

gboolean
hd_score_pane_submit (HdScorePane *self)
{
  g_autoptr (GError) error = NULL;

  if (!self->open)
    return FALSE;
  for (guint i = 0; i < self->rows->len; i++) {
    HdScoreRow *row = g_ptr_array_index (self->rows, i);
    gboolean given;
    gint64 points;

    if (!hd_score_row_mark (row, &given, &points)) {
      hd_feedback_toast (GTK_WIDGET (self), _("Put right first what is no mark"));
      hd_score_row_focus (row);
      return FALSE;
    }
  }
  hd_score_pane_settle (self);
  if (hd_sheet_submit (hd_context_store (self->context), self->assignment, &error)) {
    g_hash_table_remove_all (self->typed);
    return TRUE;
  }
  hd_feedback_toast (GTK_WIDGET (self), error->message);
  hd_score_pane_focus (self);
  return FALSE;
}

void
hd_score_pane_focus (HdScorePane *self)
{
  for (guint i = 0; i < self->rows->len; i++) {
    HdScoreRow *row = g_ptr_array_index (self->rows, i);
    gboolean given;
    gint64 points;

    if (!hd_score_row_mark (row, &given, &points) || !given) {
      hd_score_row_focus (row);
      return;
    }
  }
  if (self->rows->len > 0)
    hd_score_row_focus (g_ptr_array_index (self->rows, 0));
}

gboolean
hd_score_pane_is_open (HdScorePane *self)
{
  return self->open;
}

gboolean
hd_score_pane_is_handed_in (HdScorePane *self)
{
  return self->sheet != NULL && g_str_equal (hd_record_text (self->sheet, HD_SCORE_SHEET_STATE), "submitted");
}
