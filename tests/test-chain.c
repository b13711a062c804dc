/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The shipped chains, each walked from its beginning to its end. */
#include "config.h"
#include <string.h>
#include "exchange/rules-file.h"
#include "store/attachment.h"
#include "store/award.h"
#include "store/council.h"
#include "store/decision.h"
#include "store/dossier.h"
#include "store/meeting.h"
#include "store/text.h"
#include "store/unit.h"
#include "year.h"

#define PLAN_DISTRICT "ke-hoach-26-2023.json"
#define PLAN_WARD     "ke-hoach-phuong.json"

static void
set_up (Fixture *f, gconstpointer plan)
{
  g_autoptr (GPtrArray) units = NULL;
  g_autoptr (GError) error = NULL;

  fixture_set_up_made (f, plan, year_load_plan);
  units = hd_store_get_all (f->store, HD_TYPE_UNIT, &error);
  g_assert_no_error (error);
  f->unit = hd_record_id (g_ptr_array_index (units, 0));
}

static GPtrArray *
all_chains (Fixture *f)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *chains = hd_store_get_all (f->store, HD_TYPE_CHAIN, &error);

  g_assert_no_error (error);
  return chains;
}

static GPtrArray *
steps_of (Fixture *f, gint64 chain)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *steps = hd_store_find_ref (f->store, HD_TYPE_CHAIN_STEP, "chain", chain, &error);

  g_assert_no_error (error);
  return steps;
}

/* Both levels have all of them; what differs is who acts. */
static void
test_shipped (Fixture *f, gconstpointer plan)
{
  static const char *const codes[] = { "ntvt", "ntvt-city", "city", "capital-citizen", "book", "adhoc", "unit" };
  const char *own = strcmp (plan, PLAN_WARD) == 0 ? "ward" : "district";
  g_autoptr (GPtrArray) chains = all_chains (f);
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (chains->len, ==, G_N_ELEMENTS (codes) + 1);
  g_object_unref (fixture_find (f, HD_TYPE_CHAIN, "code", own));
  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    g_object_unref (fixture_find (f, HD_TYPE_CHAIN, "code", codes[i]));
  for (guint i = 0; i < chains->len; i++) {
    HdRecord *chain = g_ptr_array_index (chains, i);
    g_autoptr (GPtrArray) problems = hd_chain_problems (f->store, hd_record_id (chain), &error);
    g_autoptr (GPtrArray) steps = steps_of (f, hd_record_id (chain));

    g_assert_no_error (error);
    g_assert_cmpuint (problems->len, ==, 0);
    g_assert_null (strchr (hd_record_text (chain, HD_CHAIN_NAME), '{'));
    for (guint s = 0; s < steps->len; s++) {
      HdRecord *step = g_ptr_array_index (steps, s);

      g_assert_null (strchr (hd_record_text (step, HD_CHAIN_STEP_NAME), '{'));
      g_assert_null (strchr (hd_record_text (step, HD_CHAIN_STEP_ACTOR), '{'));
      /* A ward council knows no district. */
      if (strcmp (own, "ward") == 0)
        g_assert_null (strstr (hd_record_text (step, HD_CHAIN_STEP_ACTOR), "quận"));
    }
  }
}

/* Loading again changes nothing: what the office has is its own. */
static void
test_load_again (Fixture *f, gconstpointer plan)
{
  g_autofree char *before = hd_store_chain_head (f->store), *after = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_false (hd_rules_wanted (f->store));
  g_assert_true (hd_rules_load (f->store, &error));
  g_assert_no_error (error);
  after = hd_store_chain_head (f->store);
  g_assert_cmpstr (before, ==, after);
}

/* Which chain a nomination begins on. */
static void
test_choice (Fixture *f, gconstpointer plan)
{
  static const struct { const char *award, *type, *chain; } cases[] = {
    { "GK", "", "district" }, { "GK", "regular", "district" }, { "GK", "thematic", "district" }, { "GK", "adhoc", "adhoc" },
    { "", "", "district" }, { "", "adhoc", "district" }, { "DHTT-Q", "", "district" }, { "DHTT-Q", "adhoc", "district" },
    { "NTVT-Q", "", "ntvt" }, { "NTVT-Q", "adhoc", "ntvt" }, { "NTVT-P", "", "ntvt" }, { "NTVT-TP", "", "ntvt-city" },
    { "CDTDUT", "", "capital-citizen" }, { "SACH", "", "book" }, { "BK", "", "city" }, { "BK", "adhoc", "city" },
    { "GK-DV", "", "unit" }, { "DHTT-DV", "adhoc", "unit" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (HdRecord) form = *cases[i].award == '\0' ? NULL : fixture_find (f, HD_TYPE_AWARD_FORM, "code", cases[i].award);
    g_autoptr (GError) error = NULL;
    gint64 id = hd_chain_for (f->store, form == NULL ? 0 : hd_record_id (form), cases[i].type, "2024-03-01", &error);
    g_autoptr (HdRecord) chain = NULL;

    g_assert_no_error (error);
    g_assert_cmpint (id, >, 0);
    chain = hd_store_get (f->store, HD_TYPE_CHAIN, id, &error);
    g_assert_no_error (error);
    g_test_message ("%s %s", cases[i].award, cases[i].type);
    g_assert_cmpstr (hd_record_text (chain, HD_CHAIN_CODE), ==, cases[i].chain);
  }
}

typedef struct {
  Fixture     *f;
  gint64       chain;
  gint64       nomination;
  GHashTable  *tried;    /* steps from which what is not allowed was tried */
  GHashTable  *made;     /* moves made, "from to" */
  guint        refused;
  guint        dossiers;
} Walk;

static gint64
new_dossier (Walk *self)
{
  g_autoptr (HdRecord) chain = hd_store_get (self->f->store, HD_TYPE_CHAIN, self->chain, NULL);
  g_autoptr (HdRecord) form = NULL;
  g_autofree char *name = g_strdup_printf ("Nguyễn Thị Hòa & Con <b> %u", ++self->dossiers);
  HdRecord *nomination = fixture_nomination (self->f, name, "1970", "Giúp đỡ hộ nghèo");
  g_auto (GStrv) codes = g_strsplit (hd_record_text (chain, HD_CHAIN_AWARD_FORMS), ",", -1);
  const char *type = hd_record_text (chain, HD_CHAIN_ACHIEVEMENT_TYPES);

  if (codes[0] == NULL || *codes[0] == '\0')
    form = fixture_find (self->f, HD_TYPE_AWARD_FORM, "code", "GK");
  for (guint i = 0; form == NULL && codes[i] != NULL; i++) {
    g_autoptr (GPtrArray) found = hd_store_find (self->f->store, HD_TYPE_AWARD_FORM, "code", codes[i], NULL);

    if (found->len > 0)
      form = g_object_ref (g_ptr_array_index (found, 0));
  }
  hd_record_set_int (nomination, HD_NOMINATION_AWARD_FORM, form == NULL ? 0 : hd_record_id (form));
  hd_record_set_text (nomination, HD_NOMINATION_ACHIEVEMENT_TYPE, type);
  hd_record_set_text (nomination, HD_NOMINATION_STATUS, "draft");
  return fixture_save (self->f, nomination);
}

static HdRecord *
dossier (Walk *self)
{
  g_autoptr (GError) error = NULL;
  HdRecord *nomination = hd_store_get (self->f->store, HD_TYPE_NOMINATION, self->nomination, &error);

  g_assert_no_error (error);
  return nomination;
}

/* Everything told that any move asks for, so that only the chain refuses. */
static void
tell_all (HdMoveFacts *facts)
{
  *facts = (HdMoveFacts) { .date = "2024-06-06", .number = "15/TTr", .signer = "Trần Văn B", .reason = "other", .deadline = "2024-06-20" };
}

static void
expect_refusal (Walk *self, const char *to, const HdMoveFacts *facts, const char *says)
{
  g_autoptr (HdRecord) before = dossier (self);
  g_autoptr (HdRecord) after = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_false (hd_dossier_move (self->f->store, self->nomination, to, facts, &error));
  g_assert_nonnull (error);
  g_assert_true (error->domain == HD_ERROR);
  if (strstr (error->message, says) == NULL)
    g_error ("%s -> %s: “%s” does not say “%s”", hd_record_text (before, HD_NOMINATION_STEP), to, error->message, says);
  after = dossier (self);
  g_assert_cmpstr (hd_record_text (before, HD_NOMINATION_STEP), ==, hd_record_text (after, HD_NOMINATION_STEP));
  self->refused++;
}

/* Every step of the chain that no move leads to from here is refused, with the reason. */
static void
try_forbidden (Walk *self)
{
  g_autoptr (GPtrArray) steps = steps_of (self->f, self->chain);
  g_autoptr (HdRecord) nomination = dossier (self);
  const char *from = hd_record_text (nomination, HD_NOMINATION_STEP);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) moves = hd_dossier_moves (self->f->store, HD_NOMINATION (nomination), &error);
  HdMoveFacts facts;

  g_assert_no_error (error);
  tell_all (&facts);
  for (guint i = 0; i < steps->len; i++) {
    const char *to = hd_record_text (g_ptr_array_index (steps, i), HD_CHAIN_STEP_CODE);
    gboolean allowed = FALSE;

    for (guint m = 0; m < moves->len; m++)
      allowed = allowed || strcmp (hd_record_text (g_ptr_array_index (moves, m), HD_CHAIN_MOVE_TO_STEP), to) == 0;
    if (!allowed)
      expect_refusal (self, to, &facts, strcmp (from, to) == 0 ? "already" : moves->len == 0 ? "an end of its chain" : "from there its chain leads to “");
  }
  expect_refusal (self, "no-such-step", &facts, "has no step “no-such-step”");
}

static void
add_papers (Walk *self)
{
  g_autoptr (GPtrArray) papers = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_build_filename (self->f->folder, "scan.pdf", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (HdRecord) nomination = dossier (self);

  g_file_set_contents (path, "%PDF-1.4 signed", -1, &error);
  g_assert_no_error (error);
  papers = hd_dossier_checklist (self->f->store, HD_NOMINATION (nomination), &error);
  g_assert_no_error (error);
  hd_store_begin (self->f->store, "Papers", &error);
  g_assert_no_error (error);
  for (guint i = 0; i < papers->len; i++) {
    HdChecklistLine *line = g_ptr_array_index (papers, i);
    g_autoptr (HdRecord) held = g_object_new (HD_TYPE_DOSSIER_PAPER, "nomination", self->nomination, "paper", hd_record_id (line->paper),
                                              "state", "received", NULL);

    hd_store_save (self->f->store, held, &error);
    g_assert_no_error (error);
    if (hd_record_bool (line->paper, HD_PAPER_SIGNED)) {
      g_autoptr (HdRecord) scan = HD_RECORD (hd_attachment_add (self->f->store, "nomination", self->nomination, file, "", &error));

      g_assert_no_error (error);
      hd_record_set_int (scan, HD_ATTACHMENT_PAPER, hd_record_id (line->paper));
      hd_record_set_text (scan, HD_ATTACHMENT_KIND, "scan");
      hd_store_save (self->f->store, scan, &error);
      g_assert_no_error (error);
    }
  }
  hd_store_commit (self->f->store, &error);
  g_assert_no_error (error);
}

static void
vote (Walk *self, gint64 agree)
{
  g_autoptr (GPtrArray) members = hd_members_on (self->f->store, "2024-05-20", NULL);
  g_autoptr (GPtrArray) items = hd_store_find_ref (self->f->store, HD_TYPE_AGENDA_ITEM, "nomination", self->nomination, NULL);
  g_autoptr (GError) error = NULL;
  gint64 meeting;

  if (items->len > 0) {
    hd_record_set_int (g_ptr_array_index (items, 0), HD_AGENDA_ITEM_AGREE, agree);
    hd_record_set_int (g_ptr_array_index (items, 0), HD_AGENDA_ITEM_DISAGREE, 10 - agree);
    hd_store_save (self->f->store, g_ptr_array_index (items, 0), &error);
    g_assert_no_error (error);
    return;
  }
  for (guint i = members->len; i < 10; i++) {
    g_autofree char *name = g_strdup_printf ("Thành viên %u", i);

    fixture_save (self->f, g_object_new (HD_TYPE_MEMBER, "full-name", name, "role", i == 0 ? "chair" : "member", NULL));
  }
  meeting = fixture_save (self->f, g_object_new (HD_TYPE_MEETING, "title", "Họp xét", "year", G_GINT64_CONSTANT (2024), "held", "2024-05-20",
                                                 "ballot", "secret", "state", "planned", NULL));
  hd_meeting_call_roll (self->f->store, meeting, &error);
  g_assert_no_error (error);
  fixture_save (self->f, g_object_new (HD_TYPE_AGENDA_ITEM, "meeting", meeting, "nomination", self->nomination, "agree", agree,
                                       "disagree", 10 - agree, "counted", TRUE, NULL));
}

static gint64
add_decision (Walk *self, const char *kind, const char *state)
{
  static gint64 number;

  number++;
  return fixture_save (self->f, g_object_new (HD_TYPE_DECISION, "kind", kind, "number", number, "symbol", "QĐ-UBND", "year", G_GINT64_CONSTANT (2024),
                                              "title", "Về khen thưởng", "issued", "2024-06-06", "signer", "Trần Văn B", "state", state, NULL));
}

/* Puts an issued decision that has the subject behind a move. */
static void
decide (Walk *self, gboolean revokes, HdMoveFacts *facts)
{
  facts->decision = add_decision (self, revokes ? "revocation" : "award", "draft");
  if (!revokes) {
    g_autoptr (HdRecord) nomination = dossier (self);
    g_autoptr (GError) error = NULL;

    hd_record_set_int (nomination, HD_NOMINATION_DECISION, facts->decision);
    hd_store_save (self->f->store, nomination, &error);
    g_assert_no_error (error);
  }
  {
    g_autoptr (GError) error = NULL;
    g_autoptr (HdRecord) decision = hd_store_get (self->f->store, HD_TYPE_DECISION, facts->decision, &error);

    hd_record_set_text (decision, HD_DECISION_STATE, "issued");
    hd_store_save (self->f->store, decision, &error);
    g_assert_no_error (error);
  }
}

static gboolean
has_need (HdRecord *move, const char *need)
{
  g_auto (GStrv) needs = g_strsplit (hd_record_text (move, HD_CHAIN_MOVE_NEEDS), " ", -1);

  return g_strv_contains ((const char *const *) needs, need);
}

/* Each need, unmet, refuses with its own sentence; then it is met. */
static void
meet_needs (Walk *self, HdRecord *move, HdMoveFacts *facts)
{
  const char *to = hd_record_text (move, HD_CHAIN_MOVE_TO_STEP);
  gboolean revokes = strcmp (hd_record_text (move, HD_CHAIN_MOVE_KIND), "revoke") == 0;
  g_autoptr (HdRecord) nomination = dossier (self);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) missing = hd_dossier_missing (self->f->store, HD_NOMINATION (nomination), &error);
  gboolean submitted = has_need (move, "scan");
  const struct { const char *need; const char **fact; const char *known; const char *says; } told[] = {
    { "date", &facts->date, hd_record_text (nomination, HD_NOMINATION_RECEIVED), "which day" },
    { "number", &facts->number, hd_record_text (nomination, HD_NOMINATION_SUBMISSION), "number of the document" },
    { "signer", &facts->signer, hd_record_text (nomination, HD_NOMINATION_SIGNER), "who signed" },
    { "reason", &facts->reason, "", "Say the reason" },
    { "deadline", &facts->deadline, "", "by which day" },
  };

  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (told); i++) {
    const char *fact = *told[i].fact;

    if (!has_need (move, told[i].need) || (submitted && *told[i].known != '\0'))
      continue;
    *told[i].fact = NULL;
    expect_refusal (self, to, facts, told[i].says);
    *told[i].fact = fact;
  }
  if (missing->len > 0 && has_need (move, "scan")) {
    expect_refusal (self, to, facts, "Attach its scan");
    facts->override = "the head says so";   /* a scan is never waived */
    expect_refusal (self, to, facts, "Attach its scan");
    facts->override = NULL;
    add_papers (self);
  } else if (missing->len > 0 && has_need (move, "papers")) {
    expect_refusal (self, to, facts, "missing: Tờ trình");
    add_papers (self);
  }
  if (has_need (move, "opinion")) {
    gint64 id = fixture_save (self->f, g_object_new (HD_TYPE_OPINION, "nomination", self->nomination, "kind", "managing_body", "body", "Sở Y tế",
                                                     "sent", "2024-04-01", NULL));
    g_autoptr (HdRecord) opinion = NULL;

    expect_refusal (self, to, facts, "Sở Y tế");
    opinion = hd_store_get (self->f->store, HD_TYPE_OPINION, id, &error);
    hd_record_set_text (opinion, HD_OPINION_ANSWERED, "2024-04-05");
    hd_record_set_text (opinion, HD_OPINION_RESULT, "agrees");
    hd_store_save (self->f->store, opinion, &error);
    g_assert_no_error (error);
  }
  if (has_need (move, "notice")) {
    g_autoptr (HdRecord) notice = g_object_new (HD_TYPE_OPINION, "nomination", self->nomination, "kind", "public_notice", "sent", "2024-05-28", NULL);

    expect_refusal (self, to, facts, "no public notice");
    /* Seven working days after Tuesday 28 May are over with 6 June. */
    hd_store_save (self->f->store, notice, &error);
    g_assert_no_error (error);
    expect_refusal (self, to, facts, "06/06/2024");
    hd_record_set_text (notice, HD_OPINION_SENT, "2024-05-27");
    hd_store_save (self->f->store, notice, &error);
    g_assert_no_error (error);
  }
  if (has_need (move, "eligible")) {
    HdRecord *rival = fixture_nomination (self->f, hd_record_text (nomination, HD_NOMINATION_FULL_NAME), "1970", "Giúp đỡ hộ nghèo");
    g_autoptr (HdRecord) saved = NULL;
    gint64 id;

    hd_record_set_int (rival, HD_NOMINATION_AWARD_FORM, hd_record_int (nomination, HD_NOMINATION_AWARD_FORM));
    hd_record_set_text (rival, HD_NOMINATION_STATUS, "decided");
    hd_record_set_text (rival, HD_NOMINATION_DECISION_DATE, "2024-02-01");
    id = fixture_save (self->f, rival);
    expect_refusal (self, to, facts, "");
    saved = hd_store_get (self->f->store, HD_TYPE_NOMINATION, id, &error);
    hd_store_delete (self->f->store, saved, &error);
    g_assert_no_error (error);
  }
  if (has_need (move, "vote") || has_need (move, "vote_failed")) {
    expect_refusal (self, to, facts, "has not voted");
    vote (self, has_need (move, "vote") ? 1 : 10);
    expect_refusal (self, to, facts, "members agreed");
    vote (self, has_need (move, "vote") ? 10 : 1);
  }
  if (has_need (move, "decision")) {
    expect_refusal (self, to, facts, revokes ? "decision to revoke" : "No decision of the register");
    decide (self, revokes, facts);
  }
}

/* Makes a move of the chain after each thing it needs was seen to be wanted. */
static void
make_move (Walk *self, HdRecord *move)
{
  const char *from = hd_record_text (move, HD_CHAIN_MOVE_FROM_STEP), *to = hd_record_text (move, HD_CHAIN_MOVE_TO_STEP);
  g_autoptr (HdRecord) step = hd_chain_step (self->f->store, self->chain, to, NULL);
  g_autoptr (HdRecord) after = NULL;
  g_autoptr (GError) error = NULL;
  HdMoveFacts facts;

  if (g_hash_table_add (self->tried, g_strdup (from)))
    try_forbidden (self);
  tell_all (&facts);
  meet_needs (self, move, &facts);
  hd_dossier_move (self->f->store, self->nomination, to, &facts, &error);
  if (error != NULL)
    g_error ("%s -> %s: %s", from, to, error->message);
  after = dossier (self);
  g_assert_cmpstr (hd_record_text (after, HD_NOMINATION_STEP), ==, to);
  g_assert_cmpstr (hd_record_text (after, HD_NOMINATION_STATUS), ==, hd_record_text (step, HD_CHAIN_STEP_STATUS));
  g_assert_cmpstr (hd_record_text (after, HD_NOMINATION_STEP_SINCE), ==, facts.date);
  g_hash_table_add (self->made, g_strdup_printf ("%s %s", from, to));
}

/* A dossier put at a step, to try what the straight way does not pass. */
static void
place (Walk *self, const char *code)
{
  g_autoptr (HdRecord) step = hd_chain_step (self->f->store, self->chain, code, NULL);
  g_autoptr (HdRecord) nomination = NULL;
  g_autoptr (GError) error = NULL;

  self->nomination = new_dossier (self);
  nomination = dossier (self);
  hd_record_set_text (nomination, HD_NOMINATION_STATUS, hd_record_text (step, HD_CHAIN_STEP_STATUS));
  hd_record_set_text (nomination, HD_NOMINATION_STEP, code);
  hd_store_save (self->f->store, nomination, &error);
  g_assert_no_error (error);
}

static void
test_walk (Fixture *f, gconstpointer plan)
{
  g_autoptr (GPtrArray) chains = all_chains (f);

  for (guint c = 0; c < chains->len; c++) {
    Walk walk = {
      .dossiers = 1000 * c,
      .f = f,
      .chain = hd_record_id (g_ptr_array_index (chains, c)),
      .tried = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL),
      .made = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL),
    };
    g_autoptr (GPtrArray) steps = steps_of (f, walk.chain);
    g_autoptr (HdRecord) last = NULL;
    guint n_moves = 0;

    g_test_message ("%s", hd_record_text (g_ptr_array_index (chains, c), HD_CHAIN_CODE));
    walk.nomination = new_dossier (&walk);
    last = dossier (&walk);
    g_assert_cmpint (hd_record_int (last, HD_NOMINATION_CHAIN), ==, walk.chain);
    g_assert_cmpstr (hd_record_text (last, HD_NOMINATION_STEP), ==, hd_record_text (g_ptr_array_index (steps, 0), HD_CHAIN_STEP_CODE));

    /* Straight ahead, from draft to the end. */
    for (gboolean going = TRUE; going;) {
      g_autoptr (HdRecord) nomination = dossier (&walk);
      g_autoptr (GPtrArray) moves = hd_dossier_moves (f->store, HD_NOMINATION (nomination), NULL);

      going = FALSE;
      for (guint m = 0; !going && m < moves->len; m++)
        if (strcmp (hd_record_text (g_ptr_array_index (moves, m), HD_CHAIN_MOVE_KIND), "forward") == 0) {
          make_move (&walk, g_ptr_array_index (moves, m));
          going = TRUE;
        }
    }
    g_clear_object (&last);
    last = dossier (&walk);
    g_assert_true (strcmp (hd_record_text (last, HD_NOMINATION_STATUS), "granted") == 0 || strcmp (hd_record_text (last, HD_NOMINATION_STATUS), "decided") == 0);
    g_assert_cmpstr (hd_record_text (last, HD_NOMINATION_DECISION_DATE), ==, "2024-06-06");

    /* And every other move and step of it. */
    for (guint s = 0; s < steps->len; s++) {
      const char *code = hd_record_text (g_ptr_array_index (steps, s), HD_CHAIN_STEP_CODE);
      g_autoptr (GPtrArray) moves = hd_chain_moves (f->store, walk.chain, code, NULL);

      n_moves += moves->len;
      if (!g_hash_table_contains (walk.tried, code)) {
        place (&walk, code);
        g_hash_table_add (walk.tried, g_strdup (code));
        try_forbidden (&walk);
      }
      for (guint m = 0; m < moves->len; m++) {
        HdRecord *move = g_ptr_array_index (moves, m);
        g_autofree char *made = g_strdup_printf ("%s %s", code, hd_record_text (move, HD_CHAIN_MOVE_TO_STEP));

        if (!g_hash_table_contains (walk.made, made)) {
          place (&walk, code);
          make_move (&walk, move);
        }
      }
    }
    g_assert_cmpuint (g_hash_table_size (walk.made), ==, n_moves);
    g_assert_cmpuint (g_hash_table_size (walk.tried), ==, steps->len);
    g_test_message ("%u steps, %u moves, %u refusals", steps->len, n_moves, walk.refused);
    g_hash_table_unref (walk.tried);
    g_hash_table_unref (walk.made);
  }
}

/* What is wrong with a chain is said. */
static void
test_problems (Fixture *f, gconstpointer plan)
{
  static const char *const expected[] = {
    "From the step “Đầu” no end can be reached", "Nothing leads to the step “Lẻ loi”",
    "The step “Lẻ loi” leads nowhere, and is no end", "“Đi đâu” leads to a step that is not there: nowhere",
    "“Đi đâu” needs something unknown: luck",
  };
  gint64 chain = fixture_save (f, g_object_new (HD_TYPE_CHAIN, "name", "Thử", "award-forms", "KHONG-CO", NULL));
  g_autoptr (GPtrArray) problems = hd_chain_problems (f->store, chain, NULL);

  g_assert_cmpuint (problems->len, ==, 1);
  g_assert_cmpstr (g_ptr_array_index (problems, 0), ==, "It has no step");
  fixture_save (f, g_object_new (HD_TYPE_CHAIN_STEP, "chain", chain, "code", "a", "name", "Đầu", "status", "draft", "position", G_GINT64_CONSTANT (1), NULL));
  fixture_save (f, g_object_new (HD_TYPE_CHAIN_STEP, "chain", chain, "code", "b", "name", "Lẻ loi", "status", "eligible", "position", G_GINT64_CONSTANT (2), NULL));
  fixture_save (f, g_object_new (HD_TYPE_CHAIN_MOVE, "chain", chain, "from-step", "a", "to-step", "nowhere", "label", "Đi đâu", "kind", "forward",
                                 "needs", "date luck", NULL));
  g_clear_pointer (&problems, g_ptr_array_unref);
  problems = hd_chain_problems (f->store, chain, NULL);
  g_assert_cmpuint (problems->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_cmpstr (g_ptr_array_index (problems, i), ==, expected[i]);
}

/* Rules that are damaged are refused by the name of their file, and change nothing. */
static void
test_damaged (Fixture *f, gconstpointer plan)
{
  static const char *const damaged[] = {
    "{\"format\": 1, \"words\": {\"district\": 5}, \"chains\": []}", "{\"format\": 1, \"words\": {}, \"chains\": {}}",
    "{\"format\": 1, \"words\": {}, \"chains\": [{\"levels\": [\"district\"], \"name\": \"A\", \"steps\": [], \"moves\": []}]}", "[[[[", "",
  };
  static const char *const sound[] = { "calendar.json", "awards.json", "papers.json", "quotes.json", "checklist.json", "scorecard.json", "statistics.json" };
  g_autofree char *shipped = g_strdup (g_getenv ("HD_DATA"));
  g_autofree char *rules = g_build_filename (f->folder, "rules", NULL), *chains = g_build_filename (rules, "chains.json", NULL);
  g_autoptr (GPtrArray) all = all_chains (f);

  for (guint i = 0; i < all->len; i++)
    g_assert_true (hd_store_delete (f->store, g_ptr_array_index (all, i), NULL));
  g_assert_cmpint (g_mkdir_with_parents (rules, 0700), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (sound); i++) {
    g_autofree char *from = g_build_filename (shipped, "rules", sound[i], NULL), *to = g_build_filename (rules, sound[i], NULL);
    g_autofree char *text = NULL;

    g_assert_true (g_file_get_contents (from, &text, NULL, NULL));
    g_assert_true (g_file_set_contents (to, text, -1, NULL));
  }
  g_setenv ("HD_DATA", f->folder, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (damaged); i++) {
    g_autoptr (GError) error = NULL;

    g_test_message ("%s", damaged[i]);
    g_assert_true (g_file_set_contents (chains, damaged[i], -1, NULL));
    g_assert_false (hd_rules_load (f->store, &error));
    g_assert_nonnull (error);
    g_assert_nonnull (strstr (error->message, "chains.json"));
    g_assert_cmpint (hd_store_count (f->store, HD_TYPE_CHAIN), ==, 0);
  }
  g_setenv ("HD_DATA", shipped, TRUE);
  g_assert_true (hd_rules_load (f->store, NULL));
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_CHAIN), >, 0);
}

/* A ring of steps leads into itself: that is neither a way to it nor an end. */
static void
test_ring (Fixture *f, gconstpointer plan)
{
  static const char *const codes[] = { "a", "b", "c" };
  gint64 chain = fixture_save (f, g_object_new (HD_TYPE_CHAIN, "name", "Vòng", "award-forms", "KHONG-CO", NULL));
  g_autoptr (GPtrArray) problems = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    fixture_save (f, g_object_new (HD_TYPE_CHAIN_STEP, "chain", chain, "code", codes[i], "name", codes[i], "status", i == 0 ? "withdrawn" : "draft",
                                   "position", (gint64) i + 1, NULL));
  fixture_save (f, g_object_new (HD_TYPE_CHAIN_MOVE, "chain", chain, "from-step", "b", "to-step", "c", "label", "Tới", "kind", "forward", NULL));
  fixture_save (f, g_object_new (HD_TYPE_CHAIN_MOVE, "chain", chain, "from-step", "c", "to-step", "b", "label", "Lui", "kind", "return", NULL));
  problems = hd_chain_problems (f->store, chain, NULL);
  g_assert_cmpuint (problems->len, ==, 4);
  g_assert_cmpstr (g_ptr_array_index (problems, 0), ==, "Nothing leads to the step “b”");
  g_assert_cmpstr (g_ptr_array_index (problems, 1), ==, "From the step “b” no end can be reached");
  fixture_save (f, g_object_new (HD_TYPE_CHAIN_MOVE, "chain", chain, "from-step", "a", "to-step", "b", "label", "Vào", "kind", "forward", NULL));
  fixture_save (f, g_object_new (HD_TYPE_CHAIN_MOVE, "chain", chain, "from-step", "c", "to-step", "a", "label", "Ra", "kind", "withdraw", NULL));
  g_clear_pointer (&problems, g_ptr_array_unref);
  problems = hd_chain_problems (f->store, chain, NULL);
  g_assert_cmpuint (problems->len, ==, 0);
}

/* A dossier under way keeps its chain; the new version is for those to come. */
static void
test_renew (Fixture *f, gconstpointer plan)
{
  g_autoptr (HdRecord) chain = fixture_find (f, HD_TYPE_CHAIN, "code", "district");
  HdRecord *before = fixture_nomination (f, "Trước", "", "Việc một"), *after = fixture_nomination (f, "Sau", "", "Việc hai");
  g_autoptr (GPtrArray) steps = steps_of (f, hd_record_id (chain));
  g_autoptr (GPtrArray) renewed_steps = NULL;
  g_autoptr (HdRecord) old_dossier = NULL;
  g_autoptr (HdRecord) new_dossier_record = NULL;
  g_autoptr (GError) error = NULL;
  gint64 first, second, renewed;

  hd_record_set_text (before, HD_NOMINATION_RECEIVED, "2024-03-01");
  first = fixture_save (f, before);
  g_assert_true (hd_chain_in_use (f->store, hd_record_id (chain)));
  hd_record_set_int (g_ptr_array_index (steps, 2), HD_CHAIN_STEP_DAYS, 3);
  g_assert_false (hd_store_save (f->store, g_ptr_array_index (steps, 2), &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
  g_clear_error (&error);
  g_assert_false (hd_store_delete (f->store, g_ptr_array_index (steps, 2), &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
  g_clear_error (&error);

  renewed = hd_chain_renew (f->store, hd_record_id (chain), "2024-07-01", &error);
  g_assert_no_error (error);
  g_assert_false (hd_chain_in_use (f->store, renewed));
  renewed_steps = steps_of (f, renewed);
  g_assert_cmpuint (renewed_steps->len, ==, steps->len);
  hd_record_set_int (g_ptr_array_index (renewed_steps, 2), HD_CHAIN_STEP_DAYS, 3);
  hd_store_save (f->store, g_ptr_array_index (renewed_steps, 2), &error);
  g_assert_no_error (error);

  hd_record_set_text (after, HD_NOMINATION_RECEIVED, "2024-07-01");
  second = fixture_save (f, after);
  old_dossier = hd_store_get (f->store, HD_TYPE_NOMINATION, first, NULL);
  new_dossier_record = hd_store_get (f->store, HD_TYPE_NOMINATION, second, NULL);
  g_assert_cmpint (hd_record_int (old_dossier, HD_NOMINATION_CHAIN), ==, hd_record_id (chain));
  g_assert_cmpint (hd_record_int (new_dossier_record, HD_NOMINATION_CHAIN), ==, renewed);
  /* Monday 1 July, and three working days. */
  g_assert_cmpstr (hd_record_text (new_dossier_record, HD_NOMINATION_DUE), ==, "2024-07-04");
  g_assert_cmpint (hd_chain_renew (f->store, renewed, "2024-07-01", &error), ==, -1);
  g_assert_error (error, HD_ERROR, HD_ERROR_INVALID);
}

int
main (int argc, char **argv)
{
  static const struct { const char *path; void (*run) (Fixture *, gconstpointer); } district[] = {
    { "/chain/shipped/district", test_shipped }, { "/chain/walk/district", test_walk }, { "/chain/load-again", test_load_again },
    { "/chain/choice", test_choice }, { "/chain/problems", test_problems }, { "/chain/ring", test_ring },
    { "/chain/damaged", test_damaged },
    { "/chain/renew", test_renew },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (district); i++)
    g_test_add (district[i].path, Fixture, PLAN_DISTRICT, set_up, district[i].run, fixture_tear_down);
  g_test_add ("/chain/shipped/ward", Fixture, PLAN_WARD, set_up, test_shipped, fixture_tear_down);
  g_test_add ("/chain/walk/ward", Fixture, PLAN_WARD, set_up, test_walk, fixture_tear_down);
  return g_test_run ();
}
