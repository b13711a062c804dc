/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The form of an activity. Of all that can be known of one it shows what matters for its
 * kind, and what was once filled in. */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "activity-parts.h"
#include "attach.h"
#include "evidence-dialog.h"
#include "exchange/page-title.h"
#include "exchange/rules-file.h"
#include "feedback.h"
#include "form.h"
#include "paper-button.h"
#include "press-dialog.h"
#include "rooms.h"
#include "store/activity.h"
#include "store/attachment.h"
#include "store/contest.h"
#include "store/setting.h"
#include "store/text.h"

#define HD_TYPE_ACTIVITY_FORM (hd_activity_form_get_type ())
G_DECLARE_FINAL_TYPE (HdActivityForm, hd_activity_form, HD, ACTIVITY_FORM, HdForm)

struct _HdActivityForm
{
  HdForm         parent_instance;

  /* Template widgets */
  HdPaperButton *papers;
  GtkWidget     *published;
  GtkWidget     *stale_note;
  GtkWidget     *page_note;
  HdPartList    *told;
  HdPartList    *units;
  HdPartList    *people;
  HdPartList    *findings;
  GtkWidget     *programme_group;
  GtkWidget     *outcome_group;
  GtkWidget     *contest_group;
  GtkWidget     *entries_row;
  GtkWidget     *prizes_row;

  GtkWidget     *team_button;       /* borrowed: below the people */
  GtkWidget     *checklist_button;  /* borrowed: below the findings */
  char          *proposed;          /* (owned) (nullable): the title that the address proposed */
};

G_DEFINE_FINAL_TYPE (HdActivityForm, hd_activity_form, HD_TYPE_FORM)

typedef enum {
  NUMBER    = 1 << 0,
  PLACE     = 1 << 1,
  LEAD      = 1 << 2,
  ENDED     = 1 << 3,
  PARTNER   = 1 << 4,
  BROADCAST = 1 << 5,
  ATTENDEES = 1 << 6,
  CHANNEL   = 1 << 7,
  LINK      = 1 << 8,
  CHECKED   = 1 << 9,
  PROGRAMME = 1 << 10,
  OUTCOME   = 1 << 11,
  COST      = 1 << 12,
  TOLD      = 1 << 13,
  UNITS     = 1 << 14,
  PEOPLE    = 1 << 15,
  FINDINGS  = 1 << 16,
  EVENT     = PLACE | LEAD | ENDED | ATTENDEES | PROGRAMME | OUTCOME | COST | NUMBER,
  ANYTHING  = (1 << 17) - 1,
  CONTEST   = 1 << 17,
} Shown;

/* What matters for a kind. */
static const struct {
  const char *kind;
  Shown       shown;
} kinds[] = {
  { "criteria",            NUMBER | LINK },
  { "contest",             EVENT | CONTEST },
  { "contest_entry",       NUMBER },
  { "conference",          EVENT | TOLD | UNITS | PEOPLE | LINK },
  { "exemplar_conference", EVENT | TOLD | UNITS | PEOPLE | LINK },
  { "award_giving",        EVENT | CONTEST | TOLD | UNITS | PEOPLE | LINK },
  { "media_talk",          PLACE | LEAD | PARTNER | BROADCAST | CHANNEL | LINK | PROGRAMME | OUTCOME | COST | TOLD | PEOPLE },
  { "column",              LINK | CHECKED },
  { "telling",             PLACE | CHANNEL | ATTENDEES | LINK | TOLD },
  { "report",              NUMBER },
  { "inspection",          PLACE | LEAD | ENDED | NUMBER | OUTCOME | COST | UNITS | PEOPLE | FINDINGS },
  { "review",              EVENT | UNITS },
  { "final_review",        EVENT | UNITS },
  { "publicity",           CHANNEL | PARTNER | LINK | BROADCAST | COST | TOLD },
  { "exchange",            EVENT | LINK | TOLD | UNITS },
  { "training",            EVENT | TOLD | UNITS | PEOPLE },
  { "front_meeting",       EVENT | TOLD | UNITS | FINDINGS },
  { "supervision",         PLACE | LEAD | PARTNER | NUMBER | OUTCOME | UNITS | FINDINGS },
  { "quiz",                EVENT | CONTEST | PARTNER | LINK | UNITS | PEOPLE },
  { "publication",         NUMBER | PARTNER | LINK | COST | TOLD },
  { "pledge",              PLACE | ATTENDEES | UNITS },
  { "budget",              NUMBER | COST },
  { "cluster_plan",        NUMBER | UNITS },
  { "guidance",            NUMBER | LINK },
};

static const struct {
  guint field;
  Shown shown;
} fields[] = {
  { HD_ACTIVITY_NUMBER, NUMBER }, { HD_ACTIVITY_PLACE, PLACE }, { HD_ACTIVITY_LEAD, LEAD }, { HD_ACTIVITY_ENDED, ENDED },
  { HD_ACTIVITY_PARTNER, PARTNER }, { HD_ACTIVITY_BROADCAST, BROADCAST }, { HD_ACTIVITY_ATTENDEES, ATTENDEES },
  { HD_ACTIVITY_CHANNEL, CHANNEL }, { HD_ACTIVITY_LINK, LINK }, { HD_ACTIVITY_CHECKED, CHECKED },
  { HD_ACTIVITY_PROGRAMME, PROGRAMME }, { HD_ACTIVITY_OUTCOME, OUTCOME }, { HD_ACTIVITY_COST, COST },
  { HD_ACTIVITY_CONTEST, CONTEST },
};

static HdRecord *
record_of (HdActivityForm *self)
{
  return hd_form_record (HD_FORM (self));
}

static const char *
text_of (HdActivityForm *self,
         guint           field)
{
  return record_of (self) != NULL ? hd_record_text (record_of (self), field) : "";
}

static gint64
activity_id (HdActivityForm *self)
{
  return record_of (self) != NULL ? hd_record_id (record_of (self)) : 0;
}

static gint64
contest_id (HdActivityForm *self)
{
  return record_of (self) != NULL ? hd_record_int (record_of (self), HD_ACTIVITY_CONTEST) : 0;
}

static Shown
shown_of (HdActivityForm *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (kinds[i].kind, text_of (self, HD_ACTIVITY_KIND)))
      return kinds[i].shown;
  return ANYTHING;
}

static gboolean
has_part (HdActivityForm *self,
          GType           type)
{
  g_autoptr (GPtrArray) parts = activity_id (self) == 0 ? NULL
                              : hd_store_find_ref (hd_form_store (HD_FORM (self)), type, "activity", activity_id (self), NULL);

  return parts != NULL && parts->len > 0;
}

static void
show_kind (HdActivityForm *self)
{
  Shown shown = shown_of (self);
  const char *kind = text_of (self, HD_ACTIVITY_KIND);

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++) {
    GtkWidget *widget = hd_form_field_widget (hd_form_field (HD_FORM (self), fields[i].field));
    g_autofree char *value = record_of (self) == NULL ? g_strdup ("")
                           : hd_context_display (hd_form_context (HD_FORM (self)), record_of (self), fields[i].field);

    if (*value != '\0')
      shown |= fields[i].shown;
    gtk_widget_set_visible (gtk_widget_get_ancestor (widget, GTK_TYPE_LIST_BOX_ROW), (shown & fields[i].shown) != 0);
  }
  gtk_widget_set_visible (self->published, (shown & (CHANNEL | LINK | CHECKED)) != 0);
  gtk_widget_set_visible (self->programme_group, (shown & PROGRAMME) != 0);
  /* What a contest of the register came to is counted, not told. */
  gtk_widget_set_visible (self->outcome_group, (shown & OUTCOME) != 0 && (contest_id (self) == 0 || *text_of (self, HD_ACTIVITY_OUTCOME) != '\0'));
  gtk_widget_set_visible (self->contest_group, (shown & CONTEST) != 0);
  gtk_widget_set_visible (GTK_WIDGET (self->told), (shown & TOLD) != 0 || has_part (self, HD_TYPE_ACTIVITY_SUBJECT));
  gtk_widget_set_visible (GTK_WIDGET (self->units), (shown & UNITS) != 0 || has_part (self, HD_TYPE_PARTICIPATION));
  gtk_widget_set_visible (GTK_WIDGET (self->people), (shown & PEOPLE) != 0 || has_part (self, HD_TYPE_PARTICIPANT));
  gtk_widget_set_visible (GTK_WIDGET (self->findings), (shown & FINDINGS) != 0 || has_part (self, HD_TYPE_FINDING));
  gtk_widget_set_visible (self->team_button, g_str_equal (kind, "inspection"));
  gtk_widget_set_visible (self->checklist_button, g_str_equal (kind, "inspection"));
  gtk_widget_set_visible (GTK_WIDGET (self->papers), g_str_equal (kind, "inspection"));
}

static void
show_count (GtkWidget  *row,
            const char *what,
            GPtrArray  *rows)
{
  g_autofree char *number = rows == NULL ? g_strdup ("?") : hd_number_format (rows->len);
  g_autofree char *text = g_strdup_printf ("%s: %s", what, number);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), text);
}

/* What the contest of the register came to so far; each number opens its rows. */
static void
show_contest (HdActivityForm *self)
{
  HdStore *store = hd_form_store (HD_FORM (self));
  gint64 contest = contest_id (self);
  g_autoptr (GPtrArray) entries = contest == 0 ? NULL : hd_contest_entry_rows (store, contest, NULL);
  g_autoptr (GPtrArray) prizes = contest == 0 ? NULL : hd_contest_prize_rows (store, contest, NULL);

  gtk_widget_set_visible (self->entries_row, contest != 0);
  gtk_widget_set_visible (self->prizes_row, contest != 0);
  show_count (self->entries_row, _("Entries"), entries);
  show_count (self->prizes_row, _("Prizes given"), prizes);
}

static void
show_contest_rows (HdActivityForm *self,
                   const char     *title,
                   GPtrArray      *rows,
                   const GError   *error)
{
  if (rows == NULL)
    hd_feedback_toast (GTK_WIDGET (self), error->message);
  else
    hd_evidence_show (GTK_WIDGET (self), hd_form_context (HD_FORM (self)), title, rows, hd_evidence_sum (rows));
}

static void
contest_entries_action (GtkWidget  *widget,
                        const char *name,
                        GVariant   *parameter)
{
  HdActivityForm *self = HD_ACTIVITY_FORM (widget);
  g_autoptr (GError) error = NULL;
  GPtrArray *rows = hd_contest_entry_rows (hd_form_store (HD_FORM (self)), contest_id (self), &error);

  show_contest_rows (self, _("Entries"), rows, error);
}

static void
contest_prizes_action (GtkWidget  *widget,
                       const char *name,
                       GVariant   *parameter)
{
  HdActivityForm *self = HD_ACTIVITY_FORM (widget);
  g_autoptr (GError) error = NULL;
  GPtrArray *rows = hd_contest_prize_rows (hd_form_store (HD_FORM (self)), contest_id (self), &error);

  show_contest_rows (self, _("Prizes given"), rows, error);
}

/* A column that nobody looked at for long may be gone. */
static void
show_stale (HdActivityForm *self)
{
  g_autofree char *today = hd_date_today ();
  const char *checked = text_of (self, HD_ACTIVITY_CHECKED);
  const char *last = *checked != '\0' ? checked : text_of (self, HD_ACTIVITY_HELD);
  gint64 days = hd_date_is_valid (last) ? hd_date_days_between (last, today) : -1;
  gboolean stale = g_str_equal (text_of (self, HD_ACTIVITY_KIND), "column") && days > hd_setting_number (hd_form_store (HD_FORM (self)), "column_days");

  gtk_widget_set_visible (self->stale_note, stale);
  if (stale) {
    g_autofree char *text = g_strdup_printf (_("Not looked at for %d days"), (int) days);

    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->stale_note), text);
    adw_action_row_set_icon_name (ADW_ACTION_ROW (self->stale_note), "dialog-warning-symbolic");
  }
}

/* Whether the page behind the link was kept. */
static void
show_page (HdActivityForm *self)
{
  gboolean link = *text_of (self, HD_ACTIVITY_LINK) != '\0' && activity_id (self) != 0;
  g_autoptr (GPtrArray) files = link ? hd_attachment_list (hd_form_store (HD_FORM (self)), "activity", activity_id (self), NULL) : NULL;
  gboolean kept = files != NULL && files->len > 0;

  gtk_widget_set_visible (self->page_note, link);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->page_note), kept ? _("The page is kept") : _("The page is not kept yet"));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->page_note),
                               kept ? _("Press to keep another one") : _("Save the page in a browser, then drop the file here or press to choose it: title and date are read from it."));
  adw_action_row_set_icon_name (ADW_ACTION_ROW (self->page_note), kept ? "emblem-ok-symbolic" : "dialog-information-symbolic");
}

static void
propose (HdActivityForm *self,
         guint           field,
         const char     *text)
{
  hd_record_set_text (record_of (self), field, text);
  hd_form_field_show (hd_form_field (HD_FORM (self), field), record_of (self));
  hd_form_touch (HD_FORM (self));
}

/* A title that was typed stays; one that was only proposed gives way to a better one. */
static void
propose_title (HdActivityForm *self,
               const char     *title)
{
  const char *present = text_of (self, HD_ACTIVITY_TITLE);

  if (*title == '\0' || (*present != '\0' && g_strcmp0 (present, self->proposed) != 0))
    return;
  g_free (self->proposed);
  self->proposed = g_strdup (title);
  propose (self, HD_ACTIVITY_TITLE, title);
}

static void
take_facts (HdActivityForm *self,
            GFile          *file)
{
  g_autofree char *name = g_file_get_basename (file);
  g_auto (HdPageFacts) facts = { NULL };

  if (name == NULL || !hd_page_facts_known (name) || !hd_page_facts_read (file, &facts, NULL))
    return;
  propose_title (self, facts.title);
  if (*facts.date != '\0' && *text_of (self, HD_ACTIVITY_HELD) == '\0') {
    propose (self, HD_ACTIVITY_HELD, facts.date);
    if (hd_record_int (record_of (self), HD_ACTIVITY_YEAR) == 0)
      hd_record_set_int (record_of (self), HD_ACTIVITY_YEAR, g_ascii_strtoll (facts.date, NULL, 10));
  }
}

static void
keep_pages (GtkWidget  *widget,
            GListModel *files)
{
  HdActivityForm *self = HD_ACTIVITY_FORM (gtk_widget_get_ancestor (widget, HD_TYPE_ACTIVITY_FORM));
  g_autoptr (GFile) first = g_list_model_get_item (files, 0);

  if (activity_id (self) == 0) {
    hd_feedback_toast (widget, _("Save the activity first; a page is kept with it"));
    return;
  }
  /* The facts first: when files come, the form may be shown anew. */
  if (first != NULL)
    take_facts (self, first);
  hd_attach_files (widget, hd_form_context (HD_FORM (self)), "activity", activity_id (self), "", files);
  show_page (self);
}

static void
keep_page_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  hd_attach_choose (widget, FALSE, keep_pages);
}

static void
looked_at_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  g_autofree char *today = hd_date_today ();

  propose (HD_ACTIVITY_FORM (widget), HD_ACTIVITY_CHECKED, today);
  show_stale (HD_ACTIVITY_FORM (widget));
}

static void
add_team_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  g_autoptr (GError) error = NULL;
  guint n;

  if (!hd_inspection_add_team (hd_form_store (HD_FORM (widget)), activity_id (HD_ACTIVITY_FORM (widget)), &n, &error))
    hd_feedback_toast (widget, error->message);
  else if (n == 0)
    hd_feedback_toast (widget, _("No other member of the council looks after these units"));
}

static void
add_checklist_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  HdStore *store = hd_form_store (HD_FORM (widget));
  g_autoptr (GError) error = NULL;
  g_autofree char *checklist = hd_rules_setting (store, "checklist.json", "checklist", &error);
  guint n;

  if (checklist == NULL || !hd_inspection_add_checklist (store, activity_id (HD_ACTIVITY_FORM (widget)), checklist, &n, &error))
    hd_feedback_error (widget, _("The checklist could not be taken in"), error);
  else if (n == 0)
    hd_feedback_toast (widget, _("Every point of the checklist is there already"));
}

/* Of whom it tells, in the length that its channel takes. */
static void
press_pack_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  HdActivityForm *self = HD_ACTIVITY_FORM (widget);
  g_autoptr (GPtrArray) links = hd_store_find_ref (hd_form_store (HD_FORM (self)), HD_TYPE_ACTIVITY_SUBJECT, "activity", activity_id (self), NULL);
  g_autoptr (GArray) subjects = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; links != NULL && i < links->len; i++) {
    gint64 subject = hd_record_int (g_ptr_array_index (links, i), HD_ACTIVITY_SUBJECT_SUBJECT);

    g_array_append_val (subjects, subject);
  }
  if (subjects->len == 0)
    hd_feedback_toast (widget, _("Enter first of whom it tells"));
  else
    hd_press_dialog_show (widget, hd_form_context (HD_FORM (self)), subjects, hd_story_length_of_channel (text_of (self, HD_ACTIVITY_CHANNEL)));
}

static void
store_changed_cb (HdActivityForm    *self,
                  const char *const *tables)
{
  if (tables == NULL || g_strv_contains (tables, "attachment"))
    show_page (self);
  if (tables == NULL || g_strv_contains (tables, "entry") || g_strv_contains (tables, "work") || g_strv_contains (tables, "prize_unit"))
    show_contest (self);
}

static void
hd_activity_form_shown (HdForm *form)
{
  HdActivityForm *self = HD_ACTIVITY_FORM (form);
  HdContext *context = hd_form_context (form);
  gint64 id = activity_id (self);

  g_clear_pointer (&self->proposed, g_free);
  hd_part_list_show (self->told, &hd_activity_told, context, id);
  hd_part_list_show (self->units, &hd_activity_units, context, id);
  hd_part_list_show (self->people, &hd_activity_people, context, id);
  hd_part_list_show (self->findings, &hd_activity_findings, context, id);
  hd_paper_button_set_records (self->papers, context, "activity", &id, id != 0 ? 1 : 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "activity.press-pack", id != 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "activity.add-team", id != 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "activity.add-checklist", id != 0);
  show_kind (self);
  show_stale (self);
  show_page (self);
  show_contest (self);
}

/* What lies ahead is planned. */
static void
follow_date (HdActivityForm *self)
{
  const char *held = text_of (self, HD_ACTIVITY_HELD), *state = text_of (self, HD_ACTIVITY_STATE);
  g_autofree char *today = hd_date_today ();

  if (hd_date_is_valid (held) && hd_date_compare (held, today) > 0 && (*state == '\0' || g_str_equal (state, "held")))
    propose (self, HD_ACTIVITY_STATE, "planned");
}

static void
hd_activity_form_edited (HdForm *form,
                         guint   field)
{
  HdActivityForm *self = HD_ACTIVITY_FORM (form);

  if (field == HD_ACTIVITY_KIND || field == HD_ACTIVITY_CONTEST)
    show_kind (self);
  if (field == HD_ACTIVITY_CONTEST)
    show_contest (self);
  if (field == HD_ACTIVITY_LINK) {
    g_autofree char *title = hd_page_title_of_address (text_of (self, HD_ACTIVITY_LINK));

    propose_title (self, title);
    show_page (self);
  }
  if (field == HD_ACTIVITY_HELD)
    follow_date (self);
  if (field == HD_ACTIVITY_KIND || field == HD_ACTIVITY_HELD || field == HD_ACTIVITY_CHECKED)
    show_stale (self);
}

static GtkWidget *
tool_button (HdPartList *list,
             const char *label,
             const char *tooltip,
             const char *action)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_set_tooltip_text (button, tooltip);
  hd_part_list_add_tool (list, button);
  return button;
}

static void
hd_activity_form_constructed (GObject *object)
{
  HdActivityForm *self = HD_ACTIVITY_FORM (object);

  G_OBJECT_CLASS (hd_activity_form_parent_class)->constructed (object);
  tool_button (self->told, _("Press Pack…"), _("Stories, photos with captions and consents of these exemplars, in a folder for the press"),
               "activity.press-pack");
  self->team_button = tool_button (self->people, _("Team by Duty"), _("Add the members of the council who look after the inspected units"),
                                   "activity.add-team");
  self->checklist_button = tool_button (self->findings, _("Take Checklist"), _("Add the points of the checklist for each inspected unit"),
                                        "activity.add-checklist");
  g_signal_connect_object (hd_form_store (HD_FORM (self)), "changed", G_CALLBACK (store_changed_cb), self, G_CONNECT_SWAPPED);
  hd_attach_accept (self->published, keep_pages);
}

static void
hd_activity_form_finalize (GObject *object)
{
  g_free (HD_ACTIVITY_FORM (object)->proposed);
  G_OBJECT_CLASS (hd_activity_form_parent_class)->finalize (object);
}

static void
hd_activity_form_class_init (HdActivityFormClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  HdFormClass *form_class = HD_FORM_CLASS (klass);

  object_class->constructed = hd_activity_form_constructed;
  object_class->finalize = hd_activity_form_finalize;
  form_class->shown = hd_activity_form_shown;
  form_class->edited = hd_activity_form_edited;
  g_type_ensure (HD_TYPE_PAPER_BUTTON);
  g_type_ensure (HD_TYPE_PART_LIST);
  hd_form_class_bind (form_class, HD_TYPE_ACTIVITY, HD_ACTIVITY_TITLE, "/vn/hoadep/HoaDep/activity-form.ui");
  hd_form_class_bind_attachments (form_class);
  gtk_widget_class_install_action (widget_class, "activity.keep-page", NULL, keep_page_action);
  gtk_widget_class_install_action (widget_class, "activity.looked-at", NULL, looked_at_action);
  gtk_widget_class_install_action (widget_class, "activity.press-pack", NULL, press_pack_action);
  gtk_widget_class_install_action (widget_class, "activity.add-team", NULL, add_team_action);
  gtk_widget_class_install_action (widget_class, "activity.add-checklist", NULL, add_checklist_action);
  gtk_widget_class_bind_template_child (widget_class, HdActivityForm, papers);
  gtk_widget_class_bind_template_child (widget_class, HdActivityForm, published);
  gtk_widget_class_bind_template_child (widget_class, HdActivityForm, stale_note);
  gtk_widget_class_bind_template_child (widget_class, HdActivityForm, page_note);
  gtk_widget_class_bind_template_child (widget_class, HdActivityForm, told);
  gtk_widget_class_bind_template_child (widget_class, HdActivityForm, units);
  gtk_widget_class_bind_template_child (widget_class, HdActivityForm, people);
  gtk_widget_class_bind_template_child (widget_class, HdActivityForm, findings);
  gtk_widget_class_bind_template_child (widget_class, HdActivityForm, programme_group);
  gtk_widget_class_bind_template_child (widget_class, HdActivityForm, outcome_group);
  gtk_widget_class_bind_template_child (widget_class, HdActivityForm, contest_group);
  gtk_widget_class_bind_template_child (widget_class, HdActivityForm, entries_row);
  gtk_widget_class_bind_template_child (widget_class, HdActivityForm, prizes_row);
  gtk_widget_class_install_action (widget_class, "activity.contest-entries", NULL, contest_entries_action);
  gtk_widget_class_install_action (widget_class, "activity.contest-prizes", NULL, contest_prizes_action);
}

static void
hd_activity_form_init (HdActivityForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
