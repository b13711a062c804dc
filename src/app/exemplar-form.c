/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The profile of a subject: who it is, how it is fostered, its life and its story. */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "attachment-list.h"
#include "feedback.h"
#include "form.h"
#include "gallery.h"
#include "ladder.h"
#include "life-view.h"
#include "note-list.h"
#include "note-row.h"
#include "paper-button.h"
#include "rooms.h"
#include "store/attachment.h"
#include "store/exemplar.h"
#include "store/text.h"
#include "text-parts.h"
#include "thumbnail.h"

#define HD_TYPE_EXEMPLAR_FORM (hd_exemplar_form_get_type ())
G_DECLARE_FINAL_TYPE (HdExemplarForm, hd_exemplar_form, HD, EXEMPLAR_FORM, HdForm)

struct _HdExemplarForm
{
  HdForm         parent_instance;

  /* Template widgets */
  AdwViewStack  *stack;
  AdwAvatar     *avatar;
  GtkLabel      *summary;
  GtkLabel      *told;
  HdPaperButton *papers;
  GtkWidget     *masked_id;
  GtkWidget     *consent_note;
  GtkWidget     *consent_icon;
  GtkWidget     *review_note;
  HdGallery     *gallery;
  HdNoteList    *notes;
  HdLadder      *ladder;
  HdLifeView    *life;
  GtkWidget     *counts[4];  /* the rows below the stories */

  guint          measure_id; /* timeout: the texts are measured anew */
  char          *portrait;   /* (owned) (nullable): path of the picture that is shown */
};

G_DEFINE_FINAL_TYPE (HdExemplarForm, hd_exemplar_form, HD_TYPE_FORM)

static const guint stories[] = {
  HD_SUBJECT_STORY_LINE, HD_SUBJECT_STORY_SHORT, HD_SUBJECT_STORY_FULL, HD_SUBJECT_STORY_SPOKEN,
};

static gint64
subject_id (HdExemplarForm *self)
{
  HdRecord *record = hd_form_record (HD_FORM (self));

  return record != NULL ? hd_record_id (record) : 0;
}

static void
show_count (HdExemplarForm *self,
            guint           story)
{
  HdRecord *record = hd_form_record (HD_FORM (self));
  guint n = record != NULL ? hd_story_words (hd_record_text (record, stories[story])) : 0;
  gboolean limited = stories[story] == HD_SUBJECT_STORY_SHORT;
  gboolean over = limited && n > HD_STORY_SHORT_WORDS;
  g_autofree char *text = NULL;

  if (over)
    text = g_strdup_printf (_("%u words: %u more than the %u that it should have"), n, n - HD_STORY_SHORT_WORDS, HD_STORY_SHORT_WORDS);
  else if (limited)
    text = g_strdup_printf (_("%u of at most %u words"), n, HD_STORY_SHORT_WORDS);
  else
    text = g_strdup_printf (_("Words: %u"), n);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->counts[story]), text);
  adw_action_row_set_icon_name (ADW_ACTION_ROW (self->counts[story]), over ? "dialog-warning-symbolic" : NULL);
}

static void
show_masked_id (HdExemplarForm *self)
{
  HdRecord *record = hd_form_record (HD_FORM (self));
  g_autofree char *masked = hd_subject_masked_id (record != NULL ? hd_record_text (record, HD_SUBJECT_ID_NUMBER) : "");

  /* The entry shows its dots itself; with them, the end tells one number from another. */
  gtk_label_set_text (GTK_LABEL (self->masked_id), masked + strspn (masked, "•"));
}

/* What the answer means for whoever wants to print the story. */
static void
show_consent (HdExemplarForm *self)
{
  HdRecord *record = hd_form_record (HD_FORM (self));
  const char *consent = record != NULL ? hd_record_text (record, HD_SUBJECT_CONSENT) : "";
  gboolean given = g_str_equal (consent, "given");
  gboolean collective = record != NULL && g_str_equal (hd_record_text (record, HD_SUBJECT_KIND), "collective");
  const char *text;

  if (given)
    text = _("May be told of outside the office.");
  else if (g_str_equal (consent, "refused"))
    text = _("Does not want to be told of: papers for the press leave this exemplar out.");
  else if (collective)
    text = _("May be told of: a collective is asked only when people are shown.");
  else
    text = _("Not asked, or no answer yet: papers for the press leave this exemplar out.");
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->consent_note), text);
  gtk_image_set_from_icon_name (GTK_IMAGE (self->consent_icon), given || (collective && !g_str_equal (consent, "refused"))
                                                                ? "emblem-ok-symbolic" : "dialog-warning-symbolic");
}

static void
show_review (HdExemplarForm *self)
{
  HdRecord *record = hd_form_record (HD_FORM (self));
  const char *review = record != NULL ? hd_record_text (record, HD_SUBJECT_NEXT_REVIEW) : "";
  g_autofree char *today = hd_date_today ();
  gboolean overdue = *review != '\0' && hd_date_compare (review, today) < 0;

  gtk_widget_set_visible (self->review_note, overdue);
  if (overdue) {
    g_autofree char *date = hd_date_format (review);
    g_autofree char *text = g_strdup_printf (_("The review is overdue since %s."), date);

    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->review_note), text);
  }
}

static void
portrait_cb (GtkWidget  *avatar,
             const char *path,
             GdkTexture *texture)
{
  HdExemplarForm *self = HD_EXEMPLAR_FORM (gtk_widget_get_ancestor (avatar, HD_TYPE_EXEMPLAR_FORM));

  /* Another subject may be shown by now. */
  if (self != NULL && g_strcmp0 (self->portrait, path) == 0)
    adw_avatar_set_custom_image (ADW_AVATAR (avatar), GDK_PAINTABLE (texture));
}

static void
show_portrait (HdExemplarForm *self)
{
  HdRecord *record = hd_form_record (HD_FORM (self));
  HdStore *store = hd_form_store (HD_FORM (self));
  gint64 id = record != NULL ? hd_record_int (record, HD_SUBJECT_PORTRAIT) : 0;
  g_autoptr (HdRecord) photo = id != 0 ? hd_store_get (store, HD_TYPE_ATTACHMENT, id, NULL) : NULL;
  g_autofree char *path = photo != NULL ? hd_attachment_path (store, HD_ATTACHMENT (photo)) : NULL;

  adw_avatar_set_text (self->avatar, record != NULL ? hd_record_text (record, HD_SUBJECT_FULL_NAME) : "");
  if (g_strcmp0 (self->portrait, path) == 0)
    return;
  adw_avatar_set_custom_image (self->avatar, NULL);
  g_free (self->portrait);
  self->portrait = g_steal_pointer (&path);
  if (self->portrait != NULL)
    hd_thumbnail_load (GTK_WIDGET (self->avatar), self->portrait, 112, portrait_cb);
}

/* Where it stands and when it was last told of. */
static void
show_summary (HdExemplarForm *self)
{
  HdContext *context = hd_form_context (HD_FORM (self));
  HdRecord *record = hd_form_record (HD_FORM (self));
  g_autofree char *stage = record != NULL ? hd_context_display (context, record, HD_SUBJECT_STAGE) : g_strdup ("");
  g_autofree char *unit = record != NULL ? hd_context_display (context, record, HD_SUBJECT_UNIT) : g_strdup ("");
  g_autofree char *summary = hd_text_parts (stage, unit, NULL);
  g_autofree char *date = NULL;
  g_autofree char *where = NULL;
  g_autofree char *shown = NULL;
  g_autofree char *told = NULL;

  if (subject_id (self) != 0 && hd_exemplar_last_told (hd_context_store (context), subject_id (self), &date, &where, NULL)) {
    shown = hd_date_format (date);
    told = *where != '\0' ? g_strdup_printf (_("Last told %s: %s"), shown, where) : g_strdup (_("Never told yet"));
  }
  gtk_label_set_text (self->summary, summary);
  gtk_widget_set_visible (GTK_WIDGET (self->summary), *summary != '\0');
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->summary), summary);
  gtk_label_set_text (self->told, told != NULL ? told : "");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->told), told);
}

/* What only a person has is not asked of a collective or a household; what was once filled
 * in stays in sight. */
static void
show_kind (HdExemplarForm *self)
{
  static const guint personal[] = {
    HD_SUBJECT_HONORIFIC, HD_SUBJECT_BIRTH, HD_SUBJECT_SEX, HD_SUBJECT_POSITION, HD_SUBJECT_ID_NUMBER, HD_SUBJECT_DIED,
    HD_SUBJECT_DISCIPLINED,
  };
  HdForm *form = HD_FORM (self);
  HdRecord *record = hd_form_record (form);
  const char *kind = record != NULL ? hd_record_text (record, HD_SUBJECT_KIND) : "";
  gboolean person = !g_str_equal (kind, "collective") && !g_str_equal (kind, "household");

  for (guint i = 0; i < G_N_ELEMENTS (personal); i++) {
    GtkWidget *widget = hd_form_field_widget (hd_form_field (form, personal[i]));
    g_autofree char *value = record != NULL ? hd_context_display (hd_form_context (form), record, personal[i]) : g_strdup ("");

    gtk_widget_set_visible (gtk_widget_get_ancestor (widget, GTK_TYPE_LIST_BOX_ROW), person || *value != '\0');
  }
}

/* What is read from other records: again when any of them may have changed. */
static void
show_surroundings (HdExemplarForm *self)
{
  HdContext *context = hd_form_context (HD_FORM (self));
  gint64 id = subject_id (self);

  show_portrait (self);
  show_summary (self);
  hd_ladder_show (self->ladder, context, id);
  hd_life_view_show (self->life, context, id);
}

static void
nominate_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  HdContext *context = hd_form_context (HD_FORM (widget));
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) nomination = hd_exemplar_nomination (hd_context_store (context), subject_id (HD_EXEMPLAR_FORM (widget)),
                                                            hd_context_year (context), &error);
  g_autofree char *draft = nomination != NULL ? hd_record_to_draft (nomination) : NULL;

  if (draft != NULL)
    gtk_widget_activate_action (widget, "win.new-record", "(ss)", "nomination", draft);
  else
    hd_feedback_toast (widget, error->message);
}

static void
store_changed_cb (HdExemplarForm     *self,
                  const char *const  *tables)
{
  /* The page loads the record again unless something is being typed. */
  if (hd_form_is_dirty (HD_FORM (self)))
    show_surroundings (self);
}

static void
hd_exemplar_form_shown (HdForm *form)
{
  HdExemplarForm *self = HD_EXEMPLAR_FORM (form);
  gint64 id = subject_id (self);

  for (guint i = 0; i < G_N_ELEMENTS (stories); i++)
    show_count (self, i);
  show_kind (self);
  show_masked_id (self);
  show_consent (self);
  show_review (self);
  show_surroundings (self);
  hd_gallery_show (self->gallery, hd_form_context (form), id);
  hd_note_list_show (self->notes, hd_form_context (form), id);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "exemplar.nominate", id != 0);
  hd_paper_button_set_records (self->papers, hd_form_context (form), "subject", &id, id != 0 ? 1 : 0);
}

static void
hd_exemplar_form_edited (HdForm *form,
                         guint   field)
{
  HdExemplarForm *self = HD_EXEMPLAR_FORM (form);

  for (guint i = 0; i < G_N_ELEMENTS (stories); i++)
    if (stories[i] == field)
      show_count (self, i);
  if (field == HD_SUBJECT_KIND)
    show_kind (self);
  if (field == HD_SUBJECT_ID_NUMBER)
    show_masked_id (self);
  else if (field == HD_SUBJECT_CONSENT || field == HD_SUBJECT_KIND)
    show_consent (self);
  else if (field == HD_SUBJECT_NEXT_REVIEW)
    show_review (self);
}

static gboolean
measure_stories_cb (gpointer data)
{
  HD_EXEMPLAR_FORM (data)->measure_id = 0;
  for (guint i = 0; i < G_N_ELEMENTS (stories); i++)
    gtk_widget_queue_resize (hd_form_field_widget (hd_form_field (data, stories[i])));
  return G_SOURCE_REMOVE;
}

/* A text that was laid out while its page was hidden has the height of a column one letter
 * wide; it is laid out anew by the first frame, but does not ask for less by itself. */
static void
page_shown_cb (HdExemplarForm *self)
{
  g_clear_handle_id (&self->measure_id, g_source_remove);
  self->measure_id = g_timeout_add (50, measure_stories_cb, self);
}

static void
hd_exemplar_form_constructed (GObject *object)
{
  G_OBJECT_CLASS (hd_exemplar_form_parent_class)->constructed (object);
  g_signal_connect_object (hd_form_store (HD_FORM (object)), "changed", G_CALLBACK (store_changed_cb), object, G_CONNECT_SWAPPED);
  g_signal_connect_object (HD_EXEMPLAR_FORM (object)->stack, "notify::visible-child", G_CALLBACK (page_shown_cb), object,
                           G_CONNECT_SWAPPED);
}

static void
hd_exemplar_form_dispose (GObject *object)
{
  g_clear_handle_id (&HD_EXEMPLAR_FORM (object)->measure_id, g_source_remove);
  G_OBJECT_CLASS (hd_exemplar_form_parent_class)->dispose (object);
}

static void
hd_exemplar_form_finalize (GObject *object)
{
  g_free (HD_EXEMPLAR_FORM (object)->portrait);
  G_OBJECT_CLASS (hd_exemplar_form_parent_class)->finalize (object);
}

static void
hd_exemplar_form_class_init (HdExemplarFormClass *klass)
{
  static const char *const counts[] = { "count_line", "count_short", "count_full", "count_spoken" };
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  HdFormClass *form_class = HD_FORM_CLASS (klass);

  object_class->constructed = hd_exemplar_form_constructed;
  object_class->dispose = hd_exemplar_form_dispose;
  object_class->finalize = hd_exemplar_form_finalize;
  form_class->shown = hd_exemplar_form_shown;
  form_class->edited = hd_exemplar_form_edited;
  g_type_ensure (HD_TYPE_GALLERY);
  g_type_ensure (HD_TYPE_LADDER);
  g_type_ensure (HD_TYPE_LIFE_VIEW);
  g_type_ensure (HD_TYPE_NOTE_LIST);
  g_type_ensure (HD_TYPE_PAPER_BUTTON);
  hd_form_class_bind (form_class, HD_TYPE_SUBJECT, HD_SUBJECT_FULL_NAME, "/vn/hoadep/HoaDep/exemplar-form.ui");
  hd_form_class_bind_attachments (form_class);
  gtk_widget_class_install_action (widget_class, "exemplar.nominate", NULL, nominate_action);
  gtk_widget_class_bind_template_child (widget_class, HdExemplarForm, stack);
  gtk_widget_class_bind_template_child (widget_class, HdExemplarForm, avatar);
  gtk_widget_class_bind_template_child (widget_class, HdExemplarForm, summary);
  gtk_widget_class_bind_template_child (widget_class, HdExemplarForm, told);
  gtk_widget_class_bind_template_child (widget_class, HdExemplarForm, papers);
  gtk_widget_class_bind_template_child (widget_class, HdExemplarForm, masked_id);
  gtk_widget_class_bind_template_child (widget_class, HdExemplarForm, consent_note);
  gtk_widget_class_bind_template_child (widget_class, HdExemplarForm, consent_icon);
  gtk_widget_class_bind_template_child (widget_class, HdExemplarForm, review_note);
  gtk_widget_class_bind_template_child (widget_class, HdExemplarForm, gallery);
  gtk_widget_class_bind_template_child (widget_class, HdExemplarForm, notes);
  gtk_widget_class_bind_template_child (widget_class, HdExemplarForm, ladder);
  gtk_widget_class_bind_template_child (widget_class, HdExemplarForm, life);
  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    gtk_widget_class_bind_template_child_full (widget_class, counts[i], FALSE,
                                               G_STRUCT_OFFSET (HdExemplarForm, counts) + i * sizeof (GtkWidget *));
}

static void
hd_exemplar_form_init (HdExemplarForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  hd_attachment_list_leave_out_photos (HD_ATTACHMENT_LIST (gtk_widget_get_template_child (GTK_WIDGET (self), HD_TYPE_EXEMPLAR_FORM,
                                                                                          "attachments")));
}
