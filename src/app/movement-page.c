/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "page.h"
#include "rooms.h"
#include "store/figure.h"
#include "store/movement.h"
#include "store/text.h"

#define HD_TYPE_MOVEMENT_PAGE (hd_movement_page_get_type ())
G_DECLARE_FINAL_TYPE (HdMovementPage, hd_movement_page, HD, MOVEMENT_PAGE, HdPage)

/* What the lead units of a movement have introduced in the year worked on. */
typedef struct {
  gint64   done;
  gint64   quota;
  GString *leads;
} Standing;

struct _HdMovementPage
{
  HdPage      parent_instance;

  GHashTable *standings;  /* (owned) (nullable): id of a movement -> Standing; read when first shown */
};

G_DEFINE_FINAL_TYPE (HdMovementPage, hd_movement_page, HD_TYPE_PAGE)

static void
standing_free (gpointer data)
{
  Standing *standing = data;

  g_string_free (standing->leads, TRUE);
  g_free (standing);
}

static GHashTable *
standings (HdMovementPage *self)
{
  HdContext *context = hd_room_context (HD_ROOM (self));
  int year = hd_context_year (context);
  g_autoptr (GPtrArray) introductions = NULL;

  if (self->standings != NULL)
    return self->standings;
  self->standings = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, standing_free);
  introductions = hd_introductions (hd_context_store (context), hd_context_plan (context, year), year, NULL);
  for (guint i = 0; introductions != NULL && i < introductions->len; i++) {
    HdIntroduction *row = g_ptr_array_index (introductions, i);
    Standing *standing = g_hash_table_lookup (self->standings, &row->movement);

    if (standing == NULL) {
      standing = g_new0 (Standing, 1);
      standing->leads = g_string_new (NULL);
      g_hash_table_insert (self->standings, g_memdup2 (&row->movement, sizeof row->movement), standing);
    }
    standing->done += row->collectives + row->individuals + row->households;
    standing->quota += row->quota;
    g_string_append_printf (standing->leads, "%s%s", standing->leads->len > 0 ? "; " : "", row->unit_name);
  }
  return self->standings;
}

static char *
leads_text (HdPage   *page,
            HdRecord *record)
{
  gint64 id = hd_record_id (record);
  Standing *standing = g_hash_table_lookup (standings (HD_MOVEMENT_PAGE (page)), &id);

  return g_strdup (standing != NULL ? standing->leads->str : "");
}

static char *
standing_text (HdPage   *page,
               HdRecord *record)
{
  gint64 id = hd_record_id (record);
  Standing *standing = g_hash_table_lookup (standings (HD_MOVEMENT_PAGE (page)), &id);
  g_autofree char *done = NULL;
  g_autofree char *quota = NULL;

  if (standing == NULL || standing->quota == 0)
    return g_strdup ("");
  done = hd_number_format (standing->done);
  quota = hd_number_format (standing->quota);
  return g_strdup_printf ("%s/%s", done, quota);
}

static const HdPageColumn columns[] = {
  { "name",        HD_MOVEMENT_NAME,        NULL, NULL,               40, TRUE,  TRUE },
  { "position",    HD_MOVEMENT_POSITION,    N_("Row"), "position",    4,  FALSE, TRUE },
  { "leads",       -1, N_("Lead units"),    NULL,                     26, TRUE,  TRUE, leads_text },
  { "introduced",  -1, N_("Introduced"),    NULL,                     8,  FALSE, TRUE, standing_text },
  { "level",       HD_MOVEMENT_LEVEL,       NULL, NULL,               12, FALSE, FALSE },
  { "cooperating", HD_MOVEMENT_COOPERATING, NULL, NULL,               20, FALSE, FALSE },
  { "quota_wording", HD_MOVEMENT_QUOTA_WORDING, NULL, NULL,           16, FALSE, FALSE },
};

static const char *const filters[] = { "level", NULL };

static void
forget_standings_cb (HdMovementPage *self)
{
  g_clear_pointer (&self->standings, g_hash_table_unref);
}

/* Another year has other numbers in the same rows. */
static void
year_changed_cb (HdMovementPage *self)
{
  forget_standings_cb (self);
  hd_page_refresh (HD_PAGE (self));
}

static void
hd_movement_page_constructed (GObject *object)
{
  HdContext *context = hd_room_context (HD_ROOM (object));

  G_OBJECT_CLASS (hd_movement_page_parent_class)->constructed (object);
  hd_page_add_year_button (HD_PAGE (object));
  g_signal_connect_object (context, "notify::year", G_CALLBACK (year_changed_cb), object, G_CONNECT_SWAPPED);
  g_signal_connect_object (hd_context_store (context), "changed", G_CALLBACK (forget_standings_cb), object, G_CONNECT_SWAPPED);
}

static void
hd_movement_page_finalize (GObject *object)
{
  forget_standings_cb (HD_MOVEMENT_PAGE (object));
  G_OBJECT_CLASS (hd_movement_page_parent_class)->finalize (object);
}

static void
hd_movement_page_prepare_new (HdPage   *page,
                              HdRecord *record)
{
  HdContext *context = hd_room_context (HD_ROOM (page));

  hd_record_set_int (record, HD_MOVEMENT_PLAN, hd_context_plan (context, hd_context_year (context)));
}

static void
hd_movement_page_prepare_copy (HdPage   *page,
                               HdRecord *copy)
{
  hd_record_set_text (copy, HD_MOVEMENT_CODE, "");
  hd_record_set_text (copy, HD_MOVEMENT_NAME, "");
  hd_record_set_text (copy, HD_MOVEMENT_CONTENT, "");
  hd_record_set_int (copy, HD_MOVEMENT_POSITION, 0);
}

static void
hd_movement_page_class_init (HdMovementPageClass *klass)
{
  HdPageClass *page_class = HD_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = hd_movement_page_constructed;
  G_OBJECT_CLASS (klass)->finalize = hd_movement_page_finalize;
  page_class->name = "movements";
  page_class->record_type = HD_TYPE_MOVEMENT;
  page_class->form_type = hd_movement_form_get_type;
  page_class->columns = columns;
  page_class->n_columns = G_N_ELEMENTS (columns);
  page_class->filters = filters;
  page_class->search_hint = N_("Search movements and fields");
  page_class->new_tooltip = N_("New Movement");
  page_class->icon = "emblem-system-symbolic";
  page_class->empty_title = N_("No Movements Yet");
  page_class->empty_text = N_("Add the emulation movements and fields in which exemplars are introduced.");
  page_class->prepare_new = hd_movement_page_prepare_new;
  page_class->prepare_copy = hd_movement_page_prepare_copy;
}

static void
hd_movement_page_init (HdMovementPage *self)
{
}
