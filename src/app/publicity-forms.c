/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The forms of a speaker, a publication and one of its profiles. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "evidence-dialog.h"
#include "form.h"
#include "part-list.h"
#include "rooms.h"
#include "store/attachment.h"
#include "store/publicity.h"
#include "store/text.h"
#include "text-parts.h"

#define HD_TYPE_SPEAKER_FORM (hd_speaker_form_get_type ())
G_DECLARE_FINAL_TYPE (HdSpeakerForm, hd_speaker_form, HD, SPEAKER_FORM, HdForm)

struct _HdSpeakerForm
{
  HdForm        parent_instance;

  AdwActionRow *talks;
};

G_DEFINE_FINAL_TYPE (HdSpeakerForm, hd_speaker_form, HD_TYPE_FORM)

#define HD_TYPE_PUBLICATION_FORM (hd_publication_form_get_type ())
G_DECLARE_FINAL_TYPE (HdPublicationForm, hd_publication_form, HD, PUBLICATION_FORM, HdForm)

struct _HdPublicationForm
{
  HdForm      parent_instance;

  HdPartList *items;
};

G_DEFINE_FINAL_TYPE (HdPublicationForm, hd_publication_form, HD_TYPE_FORM)

#define HD_TYPE_PUBLICATION_ITEM_FORM (hd_publication_item_form_get_type ())
G_DECLARE_FINAL_TYPE (HdPublicationItemForm, hd_publication_item_form, HD, PUBLICATION_ITEM_FORM, HdForm)

struct _HdPublicationItemForm
{
  HdForm       parent_instance;

  AdwComboRow *photo;
  GArray      *photos;    /* (owned) of gint64: what the choices of the row stand for */
  gboolean     showing;
};

G_DEFINE_FINAL_TYPE (HdPublicationItemForm, hd_publication_item_form, HD_TYPE_FORM)

static GPtrArray *
talks_of (HdSpeakerForm *self)
{
  HdRecord *speaker = hd_form_record (HD_FORM (self));

  return speaker == NULL ? NULL : hd_speaker_talks (hd_form_store (HD_FORM (self)), hd_record_int (speaker, HD_SPEAKER_SUBJECT), NULL);
}

static void
show_talks (HdSpeakerForm *self)
{
  g_autoptr (GPtrArray) talks = talks_of (self);
  guint n = talks != NULL ? talks->len : 0;
  const HdEvidence *last = n > 0 ? g_ptr_array_index (talks, n - 1) : NULL;
  g_autofree char *text = last != NULL ? g_strdup_printf (_("%u, the last one: %s"), n, last->detail) : g_strdup (_("None yet"));

  adw_action_row_set_subtitle (self->talks, text);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "speaker.show-talks", n > 0);
}

static void
show_talks_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  HdSpeakerForm *self = HD_SPEAKER_FORM (widget);
  GPtrArray *talks = talks_of (self);

  if (talks != NULL)
    hd_evidence_show (widget, hd_form_context (HD_FORM (self)), _("Talks given"), talks, (HdValue) { TRUE, talks->len });
}

static void
hd_speaker_form_shown (HdForm *form)
{
  show_talks (HD_SPEAKER_FORM (form));
}

static void
hd_speaker_form_edited (HdForm *form,
                        guint   field)
{
  if (field == HD_SPEAKER_SUBJECT)
    show_talks (HD_SPEAKER_FORM (form));
}

static void
hd_speaker_form_class_init (HdSpeakerFormClass *klass)
{
  HdFormClass *form_class = HD_FORM_CLASS (klass);

  form_class->shown = hd_speaker_form_shown;
  form_class->edited = hd_speaker_form_edited;
  hd_form_class_bind (form_class, HD_TYPE_SPEAKER, HD_SPEAKER_TOPICS, "/vn/hoadep/HoaDep/speaker-form.ui");
  gtk_widget_class_bind_template_child (GTK_WIDGET_CLASS (klass), HdSpeakerForm, talks);
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "speaker.show-talks", NULL, show_talks_action);
}

static void
hd_speaker_form_init (HdSpeakerForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static char *
describe_item (HdPartList *list,
               HdRecord   *item,
               char      **subtitle)
{
  HdContext *context = hd_part_list_context (list);
  g_autofree char *state = hd_context_display (context, item, HD_PUBLICATION_ITEM_STATE);
  g_autofree char *since = hd_date_format (hd_record_text (item, HD_PUBLICATION_ITEM_SINCE));
  gint64 pages = hd_record_int (item, HD_PUBLICATION_ITEM_PAGES);
  g_autofree char *length = pages > 0 ? g_strdup_printf (ngettext ("%d page", "%d pages", pages), (int) pages) : g_strdup ("");

  *subtitle = hd_text_parts (state, since, length, hd_record_int (item, HD_PUBLICATION_ITEM_PHOTO) != 0 ? _("with photo") : "", NULL);
  return g_strdup (hd_context_name (context, "subject", hd_record_int (item, HD_PUBLICATION_ITEM_SUBJECT)));
}

static void
prepare_item (HdPartList *list,
              HdRecord   *item)
{
  g_autofree char *today = hd_date_today ();

  hd_record_set_text (item, HD_PUBLICATION_ITEM_STATE, "chosen");
  hd_record_set_text (item, HD_PUBLICATION_ITEM_SINCE, today);
}

/* A profile goes on by one press: written, sent, printed. */
static guint
item_moves (HdRecord         *item,
            const HdPartMove *moves[HD_PART_MOVES])
{
  static const HdPartMove steps[] = {
    { N_("Written"), N_("Note that a profile is written"), HD_PUBLICATION_ITEM_STATE, "written", HD_PUBLICATION_ITEM_SINCE },
    { N_("Sent"),    N_("Note that a profile was sent"),   HD_PUBLICATION_ITEM_STATE, "sent",    HD_PUBLICATION_ITEM_SINCE },
    { N_("Printed"), N_("Note that a profile is printed"), HD_PUBLICATION_ITEM_STATE, "printed", HD_PUBLICATION_ITEM_SINCE },
  };
  int at = hd_choice_index (hd_profile_states, hd_record_text (item, HD_PUBLICATION_ITEM_STATE));

  if (at < 0 || at >= (int) G_N_ELEMENTS (steps))
    return 0;
  moves[0] = &steps[at];
  return 1;
}

static const HdPartKind items = {
  .type = hd_publication_item_get_type, .form_type = hd_publication_item_form_get_type,
  .owner = HD_PUBLICATION_ITEM_PUBLICATION, .position = HD_PUBLICATION_ITEM_POSITION, .subject = HD_PUBLICATION_ITEM_SUBJECT,
  .title = N_("Profiles"), .description = N_("Chosen, written, sent and printed: each press on the button of a row is one step on."),
  .empty = N_("No profile yet. A new record takes profiles once it is saved."),
  .add = N_("Choose an exemplar"), .typed = N_("Type names, with a semicolon between, and press Enter"),
  .add_step = N_("Choose profiles for a publication"), .remove_step = N_("Take a profile out of a publication"),
  .prepare = prepare_item, .describe = describe_item, .moves = item_moves,
};

static void
hd_publication_form_shown (HdForm *form)
{
  HdRecord *publication = hd_form_record (form);

  hd_part_list_show (HD_PUBLICATION_FORM (form)->items, &items, hd_form_context (form), publication != NULL ? hd_record_id (publication) : 0);
}

static void
hd_publication_form_class_init (HdPublicationFormClass *klass)
{
  HdFormClass *form_class = HD_FORM_CLASS (klass);

  form_class->shown = hd_publication_form_shown;
  g_type_ensure (HD_TYPE_PART_LIST);
  hd_form_class_bind (form_class, HD_TYPE_PUBLICATION, HD_PUBLICATION_TITLE, "/vn/hoadep/HoaDep/publication-form.ui");
  hd_form_class_bind_attachments (form_class);
  gtk_widget_class_bind_template_child (GTK_WIDGET_CLASS (klass), HdPublicationForm, items);
}

static void
hd_publication_form_init (HdPublicationForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* The photos of the exemplar by their captions; one that may not be published says so. */
static void
show_photos (HdPublicationItemForm *self)
{
  HdRecord *item = hd_form_record (HD_FORM (self));
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  g_autoptr (GPtrArray) files = NULL;
  gint64 chosen = item != NULL ? hd_record_int (item, HD_PUBLICATION_ITEM_PHOTO) : 0, none = 0;
  guint selected = 0;

  self->showing = TRUE;
  g_array_set_size (self->photos, 0);
  g_array_append_val (self->photos, none);
  gtk_string_list_append (names, _("None"));
  if (item != NULL && hd_record_int (item, HD_PUBLICATION_ITEM_SUBJECT) != 0)
    files = hd_attachment_list (hd_form_store (HD_FORM (self)), "subject", hd_record_int (item, HD_PUBLICATION_ITEM_SUBJECT), NULL);
  for (guint i = 0; files != NULL && i < files->len; i++) {
    HdRecord *file = g_ptr_array_index (files, i);
    gint64 id = hd_record_id (file);
    const char *caption = hd_record_text (file, HD_ATTACHMENT_CAPTION);
    const char *name = *caption != '\0' ? caption : hd_record_text (file, HD_ATTACHMENT_NAME);
    g_autofree char *text = NULL;

    if (!g_str_has_prefix (hd_record_text (file, HD_ATTACHMENT_MIME), "image/"))
      continue;
    text = hd_record_bool (file, HD_ATTACHMENT_CONSENT) ? g_strdup (name) : g_strdup_printf (_("%s (no consent yet)"), name);
    gtk_string_list_append (names, text);
    g_array_append_val (self->photos, id);
    if (id == chosen)
      selected = self->photos->len - 1;
  }
  adw_combo_row_set_model (self->photo, G_LIST_MODEL (names));
  adw_combo_row_set_selected (self->photo, selected);
  self->showing = FALSE;
}

static void
photo_selected_cb (HdPublicationItemForm *self)
{
  guint selected = adw_combo_row_get_selected (self->photo);
  HdRecord *item = hd_form_record (HD_FORM (self));

  if (self->showing || item == NULL || selected >= self->photos->len)
    return;
  hd_record_set_int (item, HD_PUBLICATION_ITEM_PHOTO, g_array_index (self->photos, gint64, selected));
  hd_form_touch (HD_FORM (self));
}

static void
hd_publication_item_form_shown (HdForm *form)
{
  show_photos (HD_PUBLICATION_ITEM_FORM (form));
}

static void
hd_publication_item_form_edited (HdForm *form,
                                 guint   field)
{
  if (field != HD_PUBLICATION_ITEM_SUBJECT)
    return;
  hd_record_set_int (hd_form_record (form), HD_PUBLICATION_ITEM_PHOTO, 0);
  show_photos (HD_PUBLICATION_ITEM_FORM (form));
}

static void
hd_publication_item_form_finalize (GObject *object)
{
  g_array_unref (HD_PUBLICATION_ITEM_FORM (object)->photos);
  G_OBJECT_CLASS (hd_publication_item_form_parent_class)->finalize (object);
}

static void
hd_publication_item_form_class_init (HdPublicationItemFormClass *klass)
{
  HdFormClass *form_class = HD_FORM_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = hd_publication_item_form_finalize;
  form_class->shown = hd_publication_item_form_shown;
  form_class->edited = hd_publication_item_form_edited;
  hd_form_class_bind (form_class, HD_TYPE_PUBLICATION_ITEM, HD_PUBLICATION_ITEM_STATE, "/vn/hoadep/HoaDep/publication-item-form.ui");
  gtk_widget_class_bind_template_child (GTK_WIDGET_CLASS (klass), HdPublicationItemForm, photo);
  gtk_widget_class_bind_template_callback (GTK_WIDGET_CLASS (klass), photo_selected_cb);
}

static void
hd_publication_item_form_init (HdPublicationItemForm *self)
{
  self->photos = g_array_new (FALSE, FALSE, sizeof (gint64));
  gtk_widget_init_template (GTK_WIDGET (self));
}
