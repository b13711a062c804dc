/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "activity-parts.h"
#include "rooms.h"
#include "store/activity.h"
#include "store/meeting.h"
#include "store/text.h"
#include "text-parts.h"

/* A role that follows from the kind of the activity, for what is typed in a row. */
typedef struct {
  const char *kind;
  const char *role;
} UsualRole;

/* (transfer full): the kind of the activity whose parts are shown. */
static char *
activity_kind (HdPartList *list)
{
  g_autoptr (HdRecord) activity = hd_store_get (hd_context_store (hd_part_list_context (list)), HD_TYPE_ACTIVITY,
                                                hd_part_list_owner (list), NULL);

  return g_strdup (activity != NULL ? hd_record_text (activity, HD_ACTIVITY_KIND) : "");
}

static const char *
usual_role (HdPartList      *list,
            const UsualRole *roles,
            const char      *otherwise)
{
  g_autofree char *kind = activity_kind (list);

  for (guint i = 0; roles[i].kind != NULL; i++)
    if (g_str_equal (roles[i].kind, kind))
      return roles[i].role;
  return otherwise;
}

/* The exemplars: told of, or having spoken themselves. */
static char *
describe_told (HdPartList *list,
               HdRecord   *part,
               char      **subtitle)
{
  HdContext *context = hd_part_list_context (list);
  g_autofree char *role = hd_context_display (context, part, HD_ACTIVITY_SUBJECT_ROLE);
  GString *text = g_string_new (NULL);

  hd_text_parts_add (text, role);
  hd_text_parts_add (text, hd_record_text (part, HD_ACTIVITY_SUBJECT_NOTE));
  *subtitle = g_string_free (text, FALSE);
  return g_strdup (hd_context_name (context, "subject", hd_record_int (part, HD_ACTIVITY_SUBJECT_SUBJECT)));
}

static void
prepare_told (HdPartList *list,
              HdRecord   *part)
{
  hd_record_set_text (part, HD_ACTIVITY_SUBJECT_ROLE, "told");
}

static guint
told_moves (HdRecord         *part,
            const HdPartMove *moves[HD_PART_MOVES])
{
  static const HdPartMove spoke = { N_("Spoke"), N_("Note who spoke"), HD_ACTIVITY_SUBJECT_ROLE, "speaker", -1 };
  static const HdPartMove told = { N_("Told of"), N_("Note whom an activity told of"), HD_ACTIVITY_SUBJECT_ROLE, "told", -1 };

  moves[0] = g_str_equal (hd_record_text (part, HD_ACTIVITY_SUBJECT_ROLE), "speaker") ? &told : &spoke;
  return 1;
}

const HdPartKind hd_activity_told = {
  .type = hd_activity_subject_get_type,
  .owner = HD_ACTIVITY_SUBJECT_ACTIVITY, .position = -1, .subject = HD_ACTIVITY_SUBJECT_SUBJECT,
  .title = N_("Told Of"), .description = N_("The exemplars that this activity told of, or that spoke themselves."),
  .empty = N_("Nobody yet. A new record takes exemplars once it is saved."),
  .add = N_("Add an exemplar"), .typed = N_("Type names, with a semicolon between, and press Enter"),
  .add_step = N_("Note whom an activity told of"), .remove_step = N_("Take back whom an activity told of"),
  .prepare = prepare_told, .describe = describe_told, .moves = told_moves,
};

/* The units: "Phường Bồ Đề 12" is a unit with twelve people. */
static char *
describe_unit (HdPartList *list,
               HdRecord   *part,
               char      **subtitle)
{
  HdContext *context = hd_part_list_context (list);
  g_autofree char *role = hd_context_display (context, part, HD_PARTICIPATION_ROLE);
  gint64 number = hd_record_int (part, HD_PARTICIPATION_NUMBER);
  g_autofree char *people = number > 0 ? g_strdup_printf (ngettext ("%d person", "%d people", number), (int) number) : NULL;
  GString *text = g_string_new (NULL);

  hd_text_parts_add (text, role);
  hd_text_parts_add (text, people);
  *subtitle = g_string_free (text, FALSE);
  return g_strdup (hd_context_name (context, "unit", hd_record_int (part, HD_PARTICIPATION_UNIT)));
}

static void
prepare_unit (HdPartList *list,
              HdRecord   *part)
{
  static const UsualRole roles[] = { { "inspection", "inspected" }, { "supervision", "inspected" }, { "training", "trained" }, { NULL } };

  hd_record_set_text (part, HD_PARTICIPATION_ROLE, usual_role (list, roles, "attended"));
}

static gboolean
take_unit (HdPartList *list,
           const char *text,
           HdRecord   *part,
           GError    **error)
{
  gsize end = strlen (text);
  g_autofree char *name = NULL;
  gint64 unit;

  while (end > 0 && g_ascii_isdigit (text[end - 1]))
    end--;
  /* "Tổ dân phố 12" may be a name of its own. */
  unit = hd_part_unit_named (hd_part_list_context (list), text, end > 1 && text[end] != '\0' && text[end - 1] == ' ' ? NULL : error);
  if (unit == 0 && end > 1 && text[end] != '\0' && text[end - 1] == ' ') {
    name = g_strndup (text, end - 1);
    unit = hd_part_unit_named (hd_part_list_context (list), name, error);
    hd_record_set_int (part, HD_PARTICIPATION_NUMBER, MIN (g_ascii_strtoll (text + end, NULL, 10), 100000));
  }
  hd_record_set_int (part, HD_PARTICIPATION_UNIT, unit);
  return unit != 0;
}

const HdPartKind hd_activity_units = {
  .type = hd_participation_get_type, .form_type = hd_participation_form_get_type,
  .owner = HD_PARTICIPATION_ACTIVITY, .position = HD_PARTICIPATION_POSITION, .subject = -1,
  .title = N_("Units"), .empty = N_("No unit yet. A new record takes units once it is saved."),
  .add = N_("Add a unit to the activity"), .typed = N_("Type units, with a number of people if it is known: Bồ Đề 12; Việt Hưng 8"),
  .add_step = N_("Note which units took part"), .remove_step = N_("Take a unit out of an activity"),
  .prepare = prepare_unit, .describe = describe_unit, .take = take_unit,
};

/* The people: "Nguyễn Thị Bình, Phó Trưởng phòng". */
static char *
describe_person (HdPartList *list,
                 HdRecord   *part,
                 char      **subtitle)
{
  HdContext *context = hd_part_list_context (list);
  g_autofree char *role = hd_context_display (context, part, HD_PARTICIPANT_ROLE);
  GString *text = g_string_new (NULL);

  hd_text_parts_add (text, role);
  hd_text_parts_add (text, hd_record_text (part, HD_PARTICIPANT_POST));
  hd_text_parts_add (text, hd_context_name (context, "unit", hd_record_int (part, HD_PARTICIPANT_UNIT)));
  *subtitle = g_string_free (text, FALSE);
  return g_strdup (hd_record_text (part, HD_PARTICIPANT_FULL_NAME));
}

static void
prepare_person (HdPartList *list,
                HdRecord   *part)
{
  static const UsualRole roles[] = { { "inspection", "member" }, { "supervision", "member" }, { "training", "trained" }, { NULL } };

  hd_record_set_text (part, HD_PARTICIPANT_ROLE, usual_role (list, roles, "guest"));
}

static gboolean
take_person (HdPartList *list,
             const char *text,
             HdRecord   *part,
             GError    **error)
{
  g_auto (GStrv) pieces = g_strsplit (text, ",", 2);
  g_autofree char *name = hd_text_clean (pieces[0], -1);
  g_autofree char *post = hd_text_clean (pieces[1] != NULL ? pieces[1] : "", -1);
  g_autofree char *key = hd_text_key (name);
  g_autoptr (GPtrArray) members = hd_store_get_all (hd_context_store (hd_part_list_context (list)), HD_TYPE_MEMBER, NULL);

  hd_record_set_text (part, HD_PARTICIPANT_FULL_NAME, name);
  hd_record_set_text (part, HD_PARTICIPANT_POST, post);
  for (guint i = 0; members != NULL && i < members->len; i++) {
    HdRecord *member = g_ptr_array_index (members, i);
    g_autofree char *member_key = hd_text_key (hd_record_text (member, HD_MEMBER_FULL_NAME));

    if (!g_str_equal (key, member_key))
      continue;
    hd_record_set_int (part, HD_PARTICIPANT_MEMBER, hd_record_id (member));
    if (*post == '\0')
      hd_record_set_text (part, HD_PARTICIPANT_POST, hd_record_text (member, HD_MEMBER_POST));
  }
  return TRUE;
}

static guint
person_moves (HdRecord         *part,
              const HdPartMove *moves[HD_PART_MOVES])
{
  static const HdPartMove head = { N_("Name as Head"), N_("Name the head of a team"), HD_PARTICIPANT_ROLE, "head", -1 };

  moves[0] = &head;
  return g_str_equal (hd_record_text (part, HD_PARTICIPANT_ROLE), "member") ? 1 : 0;
}

const HdPartKind hd_activity_people = {
  .type = hd_participant_get_type, .form_type = hd_participant_form_get_type,
  .owner = HD_PARTICIPANT_ACTIVITY, .position = HD_PARTICIPANT_POSITION, .subject = -1,
  .title = N_("People Taking Part"), .description = N_("A team, those who were trained, guests."),
  .empty = N_("Nobody yet. A new record takes people once it is saved."),
  .add = N_("Add a person"), .typed = N_("Type people, with their post behind a comma: Nguyễn Thị Bình, Phó Trưởng phòng; …"),
  .add_step = N_("Note who took part"), .remove_step = N_("Take a person out of an activity"),
  .prepare = prepare_person, .describe = describe_person, .take = take_person, .moves = person_moves,
};

/* The findings, each with the unit it is of and its day. */
static char *
describe_finding (HdPartList *list,
                  HdRecord   *part,
                  char      **subtitle)
{
  HdContext *context = hd_part_list_context (list);
  g_autofree char *kind = hd_context_display (context, part, HD_FINDING_KIND);
  g_autofree char *state = hd_context_display (context, part, HD_FINDING_STATE);
  g_autofree char *due = hd_date_format (hd_record_text (part, HD_FINDING_DUE));
  g_autofree char *done = hd_date_format (hd_record_text (part, HD_FINDING_DONE));
  g_autofree char *today = hd_date_today ();
  gboolean open = g_str_equal (hd_record_text (part, HD_FINDING_STATE), "open");
  g_autofree char *when = NULL;
  GString *text = g_string_new (NULL);

  if (open && *due != '\0')
    when = g_strdup_printf (hd_date_compare (hd_record_text (part, HD_FINDING_DUE), today) < 0 ? _("overdue since %s") : _("due %s"), due);
  else if (!open && *done != '\0')
    when = g_strdup (done);
  hd_text_parts_add (text, hd_context_name (context, "unit", hd_record_int (part, HD_FINDING_UNIT)));
  hd_text_parts_add (text, kind);
  hd_text_parts_add (text, state);
  hd_text_parts_add (text, when);
  *subtitle = g_string_free (text, FALSE);
  return g_strdup (hd_record_text (part, HD_FINDING_TITLE));
}

static void
prepare_finding (HdPartList *list,
                 HdRecord   *part)
{
  static const UsualRole kinds[] = { { "supervision", "opinion" }, { "front_meeting", "opinion" }, { NULL } };
  g_autoptr (GPtrArray) units = hd_store_find_ref (hd_context_store (hd_part_list_context (list)), HD_TYPE_PARTICIPATION, "activity",
                                                   hd_part_list_owner (list), NULL);

  hd_record_set_text (part, HD_FINDING_KIND, usual_role (list, kinds, "weakness"));
  hd_record_set_text (part, HD_FINDING_STATE, "open");
  /* Where one unit alone is inspected, it is meant. */
  if (units != NULL && units->len == 1)
    hd_record_set_int (part, HD_FINDING_UNIT, hd_record_int (g_ptr_array_index (units, 0), HD_PARTICIPATION_UNIT));
}

static gboolean
take_finding (HdPartList *list,
              const char *text,
              HdRecord   *part,
              GError    **error)
{
  const char *colon = strchr (text, ':');
  g_autofree char *name = colon != NULL ? g_strndup (text, colon - text) : NULL;
  g_autofree char *rest = colon != NULL ? hd_text_clean (colon + 1, -1) : NULL;
  gint64 unit = rest != NULL && *rest != '\0' ? hd_part_unit_named (hd_part_list_context (list), name, NULL) : 0;

  if (unit != 0)
    hd_record_set_int (part, HD_FINDING_UNIT, unit);
  hd_record_set_text (part, HD_FINDING_TITLE, unit != 0 ? rest : text);
  return TRUE;
}

/* What is next depends on what it is: a point is in order or has to be mended, an opinion is
 * answered, a mended one is seen. */
static guint
finding_moves (HdRecord         *part,
               const HdPartMove *moves[HD_PART_MOVES])
{
  static const HdPartMove in_order = { N_("In order"), N_("Note that a point is in order"), HD_FINDING_STATE, "satisfied", HD_FINDING_DONE };
  static const HdPartMove weakness = { N_("Weak Point"), N_("Note what has to be mended"), HD_FINDING_KIND, "weakness", -1 };
  static const HdPartMove mended = { N_("Mended"), N_("Note that a finding was mended"), HD_FINDING_STATE, "mended", HD_FINDING_DONE };
  static const HdPartMove seen = { N_("Seen"), N_("Note that a mended finding was seen"), HD_FINDING_STATE, "verified", HD_FINDING_DONE };
  static const HdPartMove answered = { N_("Answered"), N_("Note that an opinion was answered"), HD_FINDING_STATE, "answered", HD_FINDING_DONE };
  const char *kind = hd_record_text (part, HD_FINDING_KIND);
  const char *state = hd_record_text (part, HD_FINDING_STATE);

  if (g_str_equal (kind, "strength"))
    return 0;
  if (g_str_equal (state, "mended")) {
    moves[0] = &seen;
    return 1;
  }
  if (!g_str_equal (state, "open"))
    return 0;
  if (g_str_equal (kind, "check")) {
    moves[0] = &in_order;
    moves[1] = &weakness;
    return 2;
  }
  moves[0] = g_str_equal (kind, "opinion") ? &answered : &mended;
  return 1;
}

const HdPartKind hd_activity_findings = {
  .type = hd_finding_get_type, .form_type = hd_finding_form_get_type,
  .owner = HD_FINDING_ACTIVITY, .position = HD_FINDING_POSITION, .subject = -1,
  .title = N_("Findings and Opinions"), .empty = N_("Nothing yet. A new record takes findings once it is saved."),
  .add = N_("Add a finding"), .typed = N_("Type findings; a unit may stand before a colon: Bồ Đề: chưa có sổ theo dõi"),
  .add_step = N_("Note what was found"), .remove_step = N_("Take a finding back"),
  .prepare = prepare_finding, .describe = describe_finding, .take = take_finding, .moves = finding_moves,
};
