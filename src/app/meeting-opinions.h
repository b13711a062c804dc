/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What members say by name of one item of an agenda: in an open vote everyone who is there,
 * and in any vote whoever is absent and wrote. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

#define HD_TYPE_MEETING_OPINIONS (hd_meeting_opinions_get_type ())
G_DECLARE_FINAL_TYPE (HdMeetingOpinions, hd_meeting_opinions, HD, MEETING_OPINIONS, AdwBin)

/* Shows an item as it is in the store now. Hidden while nobody speaks by name. */
void hd_meeting_opinions_show (HdMeetingOpinions *self,
                               HdContext         *context,
                               gint64             item,
                               gboolean           open);

G_END_DECLS
