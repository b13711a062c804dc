/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "page.h"
#include "rooms.h"
#include "store/publicity.h"
#include "store/text.h"

#define HD_TYPE_SPEAKER_PAGE (hd_speaker_page_get_type ())
G_DECLARE_FINAL_TYPE (HdSpeakerPage, hd_speaker_page, HD, SPEAKER_PAGE, HdPage)

struct _HdSpeakerPage
{
  HdPage parent_instance;
};

G_DEFINE_FINAL_TYPE (HdSpeakerPage, hd_speaker_page, HD_TYPE_PAGE)

static char *
talks_text (HdPage   *page,
            HdRecord *speaker)
{
  g_autoptr (GPtrArray) talks = hd_speaker_talks (hd_room_store (HD_ROOM (page)), hd_record_int (speaker, HD_SPEAKER_SUBJECT), NULL);

  return talks == NULL || talks->len == 0 ? g_strdup ("") : g_strdup_printf ("%u", talks->len);
}

static const HdPageColumn columns[] = {
  { "subject",        HD_SPEAKER_SUBJECT,        NULL, NULL, 20, TRUE,  TRUE },
  { "topics",         HD_SPEAKER_TOPICS,         NULL, NULL, 22, TRUE,  TRUE },
  { "available",      HD_SPEAKER_AVAILABLE,      NULL, NULL, 12, FALSE, TRUE },
  { "talks",          -1, N_("Talks given"),           NULL, 8,  FALSE, TRUE, talks_text },
  { "available_note", HD_SPEAKER_AVAILABLE_NOTE, NULL, NULL, 16, FALSE, FALSE },
  { "since",          HD_SPEAKER_SINCE,          NULL, NULL, 10, FALSE, FALSE },
};

static const char *const filters[] = { "available", NULL };

static void
hd_speaker_page_prepare_new (HdPage   *page,
                             HdRecord *record)
{
  g_autofree char *today = hd_date_today ();

  if (*hd_record_text (record, HD_SPEAKER_AVAILABLE) == '\0')
    hd_record_set_text (record, HD_SPEAKER_AVAILABLE, "asked");
  if (*hd_record_text (record, HD_SPEAKER_SINCE) == '\0')
    hd_record_set_text (record, HD_SPEAKER_SINCE, today);
}

static void
hd_speaker_page_prepare_copy (HdPage   *page,
                              HdRecord *copy)
{
  hd_record_set_int (copy, HD_SPEAKER_SUBJECT, 0);
}

static void
hd_speaker_page_class_init (HdSpeakerPageClass *klass)
{
  HdPageClass *page_class = HD_PAGE_CLASS (klass);

  page_class->name = "speakers";
  page_class->record_type = HD_TYPE_SPEAKER;
  page_class->form_type = hd_speaker_form_get_type;
  page_class->columns = columns;
  page_class->n_columns = G_N_ELEMENTS (columns);
  page_class->filters = filters;
  page_class->search_hint = N_("Search speakers");
  page_class->new_tooltip = N_("New Speaker");
  page_class->icon = "audio-input-microphone-symbolic";
  page_class->empty_title = N_("No Speakers Yet");
  page_class->empty_text = N_("Exemplars who speak about what they do: on which topics, and when they can.");
  page_class->prepare_new = hd_speaker_page_prepare_new;
  page_class->prepare_copy = hd_speaker_page_prepare_copy;
}

static void
hd_speaker_page_init (HdSpeakerPage *self)
{
}
