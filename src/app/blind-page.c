/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What judges may not read: entry by entry somebody looks at what the program proposes to
 * hide, then the works get their codes and the key is sealed. */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <inttypes.h>

#include "blind-seal.h"
#include "blind-text.h"
#include "contest-button.h"
#include "feedback.h"
#include "job.h"
#include "line.h"
#include "paper-button.h"
#include "room.h"
#include "rooms.h"
#include "store/blind.h"
#include "store/contest.h"
#include "store/text.h"

#define HD_TYPE_BLIND_PAGE (hd_blind_page_get_type ())
G_DECLARE_FINAL_TYPE (HdBlindPage, hd_blind_page, HD, BLIND_PAGE, HdRoom)

struct _HdBlindPage
{
  HdRoom          parent_instance;

  /* Template widgets */
  AdwLeaflet     *leaflet;
  AdwHeaderBar   *header;
  GtkWidget      *list_pane;
  GtkWidget      *entry_pane;
  AdwWindowTitle *entry_title;
  GtkStack       *states;
  GtkStack       *entry_states;
  GtkListView    *view;
  GtkLabel       *sealed;
  HdPaperButton  *papers;
  HdBlindText    *text;
  GtkLabel       *progress;

  /* Owned */
  GListStore         *lines;       /* of HdLine: entries */
  GtkSingleSelection *selection;
  char               *looked_at;   /* head of the log when proposals were last made */

  gint64              entry;       /* the chosen one, 0: none */
  guint               reload_id;   /* idle */
  gboolean            filling;     /* the program fills the list */
  gboolean            looking;     /* a worker proposes */
};

G_DEFINE_FINAL_TYPE (HdBlindPage, hd_blind_page, HD_TYPE_ROOM)

static gint64
contest_of (HdBlindPage *self)
{
  return hd_context_contest (hd_room_context (HD_ROOM (self)));
}

static HdLine *
entry_line (const HdBlindLine *entry)
{
  const char *said = entry->coded ? _("has a code") : entry->confirmed ? _("confirmed") : _("to be looked at");
  g_autofree char *subtitle = g_strdup_printf (_("no. %" PRId64 " · %s"), entry->number, said);
  HdLine *line = hd_line_new (entry->coded ? "changes-prevent-symbolic" : entry->confirmed ? "emblem-ok-symbolic" : "document-edit-symbolic",
                              entry->title, subtitle, NULL);

  hd_line_set_record (line, "entry", entry->id);
  hd_line_set_dim (line, entry->coded);
  return line;
}

/* What is sealed so far, with the fingerprint that is printed in the minutes. */
static void
show_sealed (HdBlindPage *self)
{
  HdContext *context = hd_room_context (HD_ROOM (self));
  gint64 contest = contest_of (self);
  g_autoptr (GPtrArray) keys = contest == 0 ? NULL : hd_store_find_ref (hd_context_store (context), HD_TYPE_CONTEST_KEY, "contest", contest, NULL);
  g_autoptr (GString) said = g_string_new (NULL);
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; keys != NULL && i < keys->len; i++) {
    HdRecord *key = g_ptr_array_index (keys, i);
    gboolean open = *hd_record_text (key, HD_CONTEST_KEY_OPENED) != '\0';
    g_autofree char *made = hd_date_format (hd_record_text (key, open ? HD_CONTEST_KEY_OPENED : HD_CONTEST_KEY_MADE));
    g_autofree char *digest = g_strndup (hd_record_text (key, HD_CONTEST_KEY_DIGEST), 16);
    gint64 id = hd_record_id (key);

    g_string_append_printf (said, open ? _("Opened on %s: %" PRId64 " works, fingerprint %s…\n") : _("Sealed on %s: %" PRId64 " works, fingerprint %s…\n"),
                            made, hd_record_int (key, HD_CONTEST_KEY_WORKS), digest);
    g_array_append_val (ids, id);
  }
  g_strchomp (said->str);
  gtk_label_set_text (self->sealed, said->str);
  gtk_widget_set_visible (GTK_WIDGET (self->sealed), *said->str != '\0');
  hd_paper_button_set_records (self->papers, context, "contest_key", (const gint64 *) ids->data, ids->len);
}

static void
show_entry (HdBlindPage *self)
{
  HdContext *context = hd_room_context (HD_ROOM (self));
  g_autoptr (HdRecord) entry = self->entry == 0 ? NULL : hd_store_get (hd_room_store (HD_ROOM (self)), HD_TYPE_ENTRY, self->entry, NULL);
  gboolean writable = entry != NULL && !hd_record_bool (entry, HD_ENTRY_CODED) && !hd_store_is_read_only (hd_room_store (HD_ROOM (self)));

  adw_window_title_set_title (self->entry_title, entry != NULL ? hd_record_text (entry, HD_ENTRY_TITLE) : "");
  gtk_stack_set_visible_child_name (self->entry_states, entry != NULL ? "entry" : "none");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "blind.next", writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "blind.hide", writable);
  hd_blind_text_show (self->text, context, entry != NULL ? self->entry : 0);
}

static void
select_shown (HdBlindPage *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->lines)), at = GTK_INVALID_LIST_POSITION;

  for (guint i = 0; i < n && at == GTK_INVALID_LIST_POSITION; i++) {
    g_autoptr (HdLine) line = g_list_model_get_item (G_LIST_MODEL (self->lines), i);

    if (hd_line_id (line) == self->entry)
      at = i;
  }
  gtk_single_selection_set_selected (self->selection, at);
}

static void
reload (HdBlindPage *self)
{
  HdStore *store = hd_room_store (HD_ROOM (self));
  gint64 contest = contest_of (self), first = 0;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) entries = contest == 0 ? g_ptr_array_new () : hd_blind_lines (store, contest, &error);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *progress = NULL;
  guint confirmed = 0, all = 0, coded = 0;
  gboolean there = FALSE;

  g_clear_handle_id (&self->reload_id, g_source_remove);
  if (entries == NULL) {
    hd_feedback_toast (GTK_WIDGET (self), error->message);
    return;
  }
  for (guint i = 0; i < entries->len; i++) {
    const HdBlindLine *entry = g_ptr_array_index (entries, i);

    there |= entry->id == self->entry;
    all += !entry->coded;
    coded += entry->coded;
    confirmed += !entry->coded && entry->confirmed;
    if (first == 0 && !entry->coded && !entry->confirmed)
      first = entry->id;
    g_ptr_array_add (lines, entry_line (entry));
  }
  if (!there)
    self->entry = first != 0 ? first : lines->len > 0 ? hd_line_id (g_ptr_array_index (lines, 0)) : 0;
  self->filling = TRUE;
  hd_line_list_fill (self->lines, lines);
  select_shown (self);
  self->filling = FALSE;
  gtk_stack_set_visible_child_name (self->states, lines->len > 0 ? "list" : "empty");
  progress = coded > 0 ? g_strdup_printf (_("%u/%u confirmed · %u have codes"), confirmed, all, coded) : g_strdup_printf (_("%u/%u confirmed"), confirmed, all);
  gtk_label_set_text (self->progress, progress);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "blind.seal", confirmed > 0 && !hd_store_is_read_only (store));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "blind.look", all > 0 && !hd_store_is_read_only (store));
  show_sealed (self);
  show_entry (self);
}

static gboolean
reload_cb (gpointer data)
{
  HD_BLIND_PAGE (data)->reload_id = 0;
  reload (data);
  return G_SOURCE_REMOVE;
}

static void
queue_reload (HdBlindPage *self)
{
  /* Hidden rooms reload when they are shown again. */
  if (self->reload_id == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->reload_id = g_idle_add (reload_cb, self);
}

static gboolean
propose (HdJob         *job,
         HdStore       *store,
         GCancellable  *cancellable,
         gpointer       data,
         GError       **error)
{
  guint found;

  return hd_mask_propose_all (store, *(gint64 *) data, cancellable, &found, error);
}

static void
proposed_cb (GtkWidget    *widget,
             gpointer      data,
             const GError *error)
{
  HdBlindPage *self = HD_BLIND_PAGE (widget);

  self->looking = FALSE;
  g_free (self->looked_at);
  self->looked_at = hd_store_chain_head (hd_room_store (HD_ROOM (self)));
  if (error != NULL && !g_error_matches (error, HD_ERROR, HD_ERROR_CANCELLED))
    hd_feedback_toast (widget, error->message);
}

/* Looks in the background for what tells the authors, in all that have no code. */
static void
look (HdBlindPage *self)
{
  gint64 contest = contest_of (self);

  if (self->looking || contest == 0)
    return;
  self->looking = TRUE;
  hd_job_run (GTK_WIDGET (self), hd_room_context (HD_ROOM (self)), _("Looking for what tells the authors"), HD_JOB_WRITES, propose, proposed_cb,
              g_memdup2 (&contest, sizeof contest), g_free);
}

/* Once for what is in the file: nothing changed since, nothing new is found. */
static void
look_once (HdBlindPage *self)
{
  HdStore *store = hd_room_store (HD_ROOM (self));
  gint64 contest = contest_of (self);
  g_autofree char *head = hd_store_chain_head (store);
  g_autoptr (GArray) open = contest == 0 ? NULL : hd_masks_open (store, contest, NULL);

  if (open != NULL && open->len > 0 && g_strcmp0 (head, self->looked_at) != 0 && !hd_store_is_read_only (store) &&
      hd_contest_check_open (store, contest, NULL))
    look (self);
}

static void
contest_changed_cb (HdBlindPage *self)
{
  self->entry = 0;
  queue_reload (self);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    look_once (self);
}

static void
selected_cb (HdBlindPage *self)
{
  HdLine *line = gtk_single_selection_get_selected_item (self->selection);

  if (self->filling || line == NULL || hd_line_id (line) == self->entry)
    return;
  self->entry = hd_line_id (line);
  show_entry (self);
}

static void
activated_cb (HdBlindPage *self,
              guint        position)
{
  gtk_single_selection_set_selected (self->selection, position);
  adw_leaflet_set_visible_child (self->leaflet, self->entry_pane);
  hd_blind_text_focus (self->text);
}

static void
next_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdBlindPage *self = HD_BLIND_PAGE (widget);
  HdStore *store = hd_room_store (HD_ROOM (self));
  gint64 next = hd_masks_next (store, self->entry);
  g_autofree char *head = hd_store_chain_head (store);
  g_autoptr (GError) error = NULL;

  if (!hd_mask_confirm (store, self->entry, &error)) {
    hd_feedback_toast (widget, error->message);
    return;
  }
  /* Confirming gives nothing new to look for when the room is entered again. */
  if (g_strcmp0 (head, self->looked_at) == 0) {
    g_free (self->looked_at);
    self->looked_at = hd_store_chain_head (store);
  }
  if (next != 0)
    self->entry = next;
  reload (self);
  hd_blind_text_focus (self->text);
  if (next == 0)
    hd_feedback_toast_action (widget, _("All have been looked at. The codes can be given"), _("Give _Codes…"), "blind.seal", NULL);
}

static void
hide_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  hd_blind_text_hide (HD_BLIND_PAGE (widget)->text);
}

static void
look_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  look (HD_BLIND_PAGE (widget));
}

/* Shows where something leaks. */
static void
place_cb (GtkWidget *widget,
          gint64     entry,
          guint      at)
{
  HdBlindPage *self = HD_BLIND_PAGE (widget);

  self->entry = entry;
  select_shown (self);
  show_entry (self);
  adw_leaflet_set_visible_child (self->leaflet, self->entry_pane);
  hd_blind_text_go (self->text, at);
}

static void
seal_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  hd_blind_seal_show (widget, hd_room_context (HD_ROOM (widget)), place_cb);
}

static void
to_list_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  HdBlindPage *self = HD_BLIND_PAGE (widget);

  adw_leaflet_set_visible_child (self->leaflet, self->list_pane);
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

/* Goes to the entry before or after this one in the list. */
static void
step_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdBlindPage *self = HD_BLIND_PAGE (widget);
  guint at = gtk_single_selection_get_selected (self->selection);
  guint to = g_str_equal (name, "page.next") ? at + 1 : at - 1;

  if (at != GTK_INVALID_LIST_POSITION && to < g_list_model_get_n_items (G_LIST_MODEL (self->lines)))
    gtk_single_selection_set_selected (self->selection, to);
}

static void
hd_blind_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (hd_blind_page_parent_class)->map (widget);
  queue_reload (HD_BLIND_PAGE (widget));
  look_once (HD_BLIND_PAGE (widget));
}

static void
hd_blind_page_enter (HdRoom *room)
{
  gtk_widget_grab_focus (GTK_WIDGET (HD_BLIND_PAGE (room)->view));
}

static void
hd_blind_page_constructed (GObject *object)
{
  HdBlindPage *self = HD_BLIND_PAGE (object);
  HdContext *context = hd_room_context (HD_ROOM (self));

  G_OBJECT_CLASS (hd_blind_page_parent_class)->constructed (object);
  self->lines = g_list_store_new (HD_TYPE_LINE);
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->lines)));
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  hd_line_list_set_up (self->view);
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
  adw_header_bar_set_title_widget (self->header, hd_contest_button_new (context));
  g_signal_connect_object (context, "notify::contest", G_CALLBACK (contest_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (hd_context_store (context), "changed", G_CALLBACK (queue_reload), self, G_CONNECT_SWAPPED);
  reload (self);
}

static void
hd_blind_page_dispose (GObject *object)
{
  HdBlindPage *self = HD_BLIND_PAGE (object);

  g_clear_handle_id (&self->reload_id, g_source_remove);
  g_clear_object (&self->selection);
  g_clear_object (&self->lines);
  g_clear_pointer (&self->looked_at, g_free);
  G_OBJECT_CLASS (hd_blind_page_parent_class)->dispose (object);
}

static void
hd_blind_page_class_init (HdBlindPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  HdRoomClass *room_class = HD_ROOM_CLASS (klass);

  object_class->constructed = hd_blind_page_constructed;
  object_class->dispose = hd_blind_page_dispose;
  widget_class->map = hd_blind_page_map;
  room_class->enter = hd_blind_page_enter;
  g_type_ensure (HD_TYPE_BLIND_TEXT);
  g_type_ensure (HD_TYPE_PAPER_BUTTON);
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/blind-page.ui");
  gtk_widget_class_bind_template_child (widget_class, HdBlindPage, leaflet);
  gtk_widget_class_bind_template_child (widget_class, HdBlindPage, header);
  gtk_widget_class_bind_template_child (widget_class, HdBlindPage, list_pane);
  gtk_widget_class_bind_template_child (widget_class, HdBlindPage, entry_pane);
  gtk_widget_class_bind_template_child (widget_class, HdBlindPage, entry_title);
  gtk_widget_class_bind_template_child (widget_class, HdBlindPage, states);
  gtk_widget_class_bind_template_child (widget_class, HdBlindPage, entry_states);
  gtk_widget_class_bind_template_child (widget_class, HdBlindPage, view);
  gtk_widget_class_bind_template_child (widget_class, HdBlindPage, sealed);
  gtk_widget_class_bind_template_child (widget_class, HdBlindPage, papers);
  gtk_widget_class_bind_template_child (widget_class, HdBlindPage, text);
  gtk_widget_class_bind_template_child (widget_class, HdBlindPage, progress);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_install_action (widget_class, "blind.next", NULL, next_action);
  gtk_widget_class_install_action (widget_class, "blind.hide", NULL, hide_action);
  gtk_widget_class_install_action (widget_class, "blind.look", NULL, look_action);
  gtk_widget_class_install_action (widget_class, "blind.seal", NULL, seal_action);
  gtk_widget_class_install_action (widget_class, "page.to-list", NULL, to_list_action);
  gtk_widget_class_install_action (widget_class, "page.next", NULL, step_action);
  gtk_widget_class_install_action (widget_class, "page.previous", NULL, step_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_CONTROL_MASK, "blind.next", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Enter, GDK_CONTROL_MASK, "blind.next", NULL);
}

static void
hd_blind_page_init (HdBlindPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
