/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <inttypes.h>

#include "alike-row.h"
#include "store/award.h"
#include "store/eligibility.h"
#include "store/text.h"

/* From which likeness on it is worth asking whether two deeds are one. */
#define ASK_PERCENT 50
/* More awards than these are not read while typing. */
#define MAX_AWARDS  3

struct _HdAlikeRow
{
  AdwActionRow parent_instance;

  GtkWidget *same;
  GtkWidget *different;
  gint64     subject;    /* whom the row tells of, 0 for none */
  GArray    *apart;      /* (owned) of gint64: said to be different */
};

G_DEFINE_FINAL_TYPE (HdAlikeRow, hd_alike_row, ADW_TYPE_ACTION_ROW)

enum { SAME, DIFFERENT, N_SIGNALS };
static guint signals[N_SIGNALS];

static gboolean
was_told_apart (HdAlikeRow *self,
                gint64      subject)
{
  for (guint i = 0; i < self->apart->len; i++)
    if (g_array_index (self->apart, gint64, i) == subject)
      return TRUE;
  return FALSE;
}

/* Name, birth and unit; then what it holds, each with the question. (transfer full) */
static char *
describe (HdContext *context,
          HdRecord  *subject,
          HdRecord  *nomination)
{
  g_autofree char *birth = hd_date_format (hd_record_text (subject, HD_SUBJECT_BIRTH));
  const char *unit = hd_context_name (context, "unit", hd_record_int (subject, HD_SUBJECT_UNIT));
  const char *deed = hd_record_text (nomination, HD_NOMINATION_ACHIEVEMENT);
  g_autoptr (GPtrArray) awards = hd_subject_awards (hd_context_store (context), hd_record_id (subject), NULL);
  GString *text = g_string_new (hd_record_text (subject, HD_SUBJECT_FULL_NAME));
  guint n = 0;

  if (*birth != '\0')
    g_string_append_printf (text, ", %s", birth);
  if (*unit != '\0')
    g_string_append_printf (text, ", %s", unit);
  for (guint i = 0; awards != NULL && i < awards->len && n < MAX_AWARDS; i++) {
    const HdHeldAward *award = g_ptr_array_index (awards, i);
    gboolean ask = *deed == '\0' || hd_deed_likeness (award->deed, deed) >= ASK_PERCENT;

    if (*award->revoked != '\0' || (award->id == hd_record_id (nomination) && g_str_equal (award->table, "nomination")))
      continue;
    g_string_append_printf (text, "\n%s %" PRId64 " · %s", award->title, award->year, ask ? _("same deed?") : _("another deed"));
    n++;
  }
  return g_string_free (text, FALSE);
}

static void
show_subject (HdAlikeRow *self,
              const char *title,
              const char *text,
              gboolean    may_be_same,
              gboolean    may_differ)
{
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), text);
  gtk_widget_set_visible (self->same, may_be_same);
  gtk_widget_set_visible (self->different, may_differ);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
}

void
hd_alike_row_look (HdAlikeRow *self,
                   HdContext  *context,
                   HdRecord   *nomination)
{
  HdStore *store = hd_context_store (context);
  const char *kind = hd_record_text (nomination, HD_NOMINATION_KIND);
  const char *name = hd_record_text (nomination, HD_NOMINATION_FULL_NAME);
  const char *birth = hd_record_text (nomination, HD_NOMINATION_BIRTH);
  gint64 unit = hd_record_int (nomination, HD_NOMINATION_UNIT);
  gint64 own = hd_record_int (nomination, HD_NOMINATION_SUBJECT);
  gint64 exact = *name != '\0' ? hd_subject_find (store, kind, name, birth, unit) : 0;
  gboolean chosen = own != 0 && hd_record_is_new (nomination);
  g_autoptr (GPtrArray) alike = *name != '\0' ? hd_subject_alike (store, kind, name, birth, NULL) : NULL;
  g_autofree char *text = NULL;
  HdRecord *best = NULL;
  guint others = 0;

  self->subject = 0;
  for (guint i = 0; alike != NULL && i < alike->len; i++) {
    HdRecord *subject = g_ptr_array_index (alike, i);
    gint64 id = hd_record_id (subject);
    gboolean sure = id == exact || (chosen && id == own);

    if ((id == own && !chosen) || was_told_apart (self, id) || (own != 0 && hd_subject_told_apart (store, own, id)))
      continue;
    others++;
    /* Who is meant for sure comes first, then who is of the same unit. */
    if (best == NULL || (chosen && id == own) || (sure && !(chosen && hd_record_id (best) == own)) ||
        (hd_record_int (subject, HD_SUBJECT_UNIT) == unit && hd_record_int (best, HD_SUBJECT_UNIT) != unit && hd_record_id (best) != exact))
      best = subject;
  }
  if (best == NULL) {
    gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
    return;
  }
  self->subject = hd_record_id (best);
  text = describe (context, best, nomination);
  gtk_button_set_label (GTK_BUTTON (self->same), g_str_equal (kind, "individual") ? _("Same Person") : _("The Same One"));
  gtk_button_set_label (GTK_BUTTON (self->different), g_str_equal (kind, "individual") ? _("Different People") : _("Different Ones"));
  if (chosen && self->subject == own) {
    show_subject (self, _("Goes into this profile"), text, FALSE, TRUE);
  } else if (self->subject == exact && own == 0) {
    show_subject (self, _("Already there"), text, FALSE, FALSE);
  } else {
    if (others > 1) {
      g_autofree char *more = g_strdup_printf (ngettext ("%s\nand %u more", "%s\nand %u more", others - 1), text, others - 1);

      show_subject (self, _("Perhaps already there"), more, TRUE, TRUE);
    } else {
      show_subject (self, _("Perhaps already there"), text, TRUE, TRUE);
    }
  }
}

void
hd_alike_row_clear (HdAlikeRow *self)
{
  self->subject = 0;
  g_array_set_size (self->apart, 0);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

gboolean
hd_alike_row_save (HdAlikeRow  *self,
                   HdStore     *store,
                   HdRecord    *nomination,
                   GError     **error)
{
  gint64 own = hd_record_int (nomination, HD_NOMINATION_SUBJECT);

  for (guint i = 0; i < self->apart->len; i++) {
    gint64 other = g_array_index (self->apart, gint64, i);

    if (other != own && !hd_subject_tell_apart (store, own, other, error))
      return FALSE;
  }
  g_array_set_size (self->apart, 0);
  return TRUE;
}

static void
same_cb (HdAlikeRow *self)
{
  g_signal_emit (self, signals[SAME], 0, self->subject);
}

static void
different_cb (HdAlikeRow *self)
{
  g_array_append_val (self->apart, self->subject);
  g_signal_emit (self, signals[DIFFERENT], 0, self->subject);
}

static void
hd_alike_row_finalize (GObject *object)
{
  g_array_unref (HD_ALIKE_ROW (object)->apart);
  G_OBJECT_CLASS (hd_alike_row_parent_class)->finalize (object);
}

static void
hd_alike_row_class_init (HdAlikeRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hd_alike_row_finalize;
  signals[SAME] = g_signal_new ("same", HD_TYPE_ALIKE_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
  signals[DIFFERENT] = g_signal_new ("different", HD_TYPE_ALIKE_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
}

static void
hd_alike_row_init (HdAlikeRow *self)
{
  GtkWidget *icon = gtk_image_new_from_icon_name ("dialog-information-symbolic");
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autoptr (GtkWidget) header = g_object_ref (gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (self)));

  self->apart = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->same = gtk_button_new_with_label (_("Same Person"));
  self->different = gtk_button_new_with_label (_("Different People"));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (self), 6);
  adw_action_row_add_prefix (ADW_ACTION_ROW (self), icon);
  for (guint i = 0; i < 2; i++) {
    GtkWidget *button = i == 0 ? self->same : self->different;

    gtk_box_append (GTK_BOX (buttons), button);
    gtk_widget_set_hexpand (button, TRUE);
    g_signal_connect_swapped (button, "clicked", G_CALLBACK (i == 0 ? same_cb : different_cb), self);
  }
  gtk_widget_set_margin_start (buttons, 12);
  gtk_widget_set_margin_end (buttons, 12);
  gtk_widget_set_margin_bottom (buttons, 12);
  /* Beside the words they would leave these no room in a form that stands beside its list. */
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  gtk_widget_add_css_class (GTK_WIDGET (self), "hd-alike");
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
  gtk_box_append (GTK_BOX (box), header);
  gtk_box_append (GTK_BOX (box), buttons);
}
