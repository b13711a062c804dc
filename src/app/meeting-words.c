/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <inttypes.h>

#include "meeting-words.h"
#include "store/text.h"

char *
hd_meeting_quorum_words (const HdQuorum *quorum)
{
  if (quorum->members == 0)
    return g_strdup (_("The council has no member on this day"));
  /* Translators: members present, all members, members needed. */
  return g_strdup_printf (quorum->reached ? _("%" PRId64 " of %" PRId64 " members are there, %" PRId64 " are needed: there is a quorum")
                                          : _("%" PRId64 " of %" PRId64 " members are there, %" PRId64 " are needed: there is no quorum"),
                          quorum->present, quorum->members, quorum->needed);
}

char *
hd_meeting_share_words (const HdTally *tally)
{
  g_autofree char *share = NULL;

  if (!tally->counted || tally->members == 0)
    return g_strdup ("");
  share = hd_number_format_hundredths (tally->share);
  return g_strdup_printf ("%" PRId64 "/%" PRId64 " = %s %%", tally->agree + tally->written_agree, tally->members, share);
}

char *
hd_meeting_verdict_words (const HdTally *tally,
                          HdRecord      *item)
{
  const char *result = hd_record_text (item, HD_AGENDA_ITEM_RESULT);

  if (hd_record_bool (item, HD_AGENDA_ITEM_PASSES_HIGHER))
    return g_strdup (_("Passes to the higher level"));
  if (*result != '\0')
    return g_strdup (_(hd_choice_label (hd_agenda_results, result)));
  if (!tally->counted)
    return g_strdup_printf (_("%" PRId64 " votes needed (%" PRId64 " %%)"), tally->needed, tally->threshold);
  return g_strdup_printf (tally->passes ? _("%" PRId64 " needed · passes") : _("%" PRId64 " needed · does not pass"), tally->needed);
}
