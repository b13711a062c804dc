-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 2: from a nomination to a decision, and the life of an exemplar after it.

-- The way of a dossier as data: steps, and the moves that lead from one to another. A
-- chain in use is not changed; its successor gets a row of its own.
CREATE TABLE chain (
  id INTEGER PRIMARY KEY,
  code              TEXT NOT NULL DEFAULT '',
  name              TEXT NOT NULL DEFAULT '',
  position          INTEGER NOT NULL DEFAULT 0,
  award_forms       TEXT NOT NULL DEFAULT '',   -- codes, with a comma between; '' for all
  achievement_types TEXT NOT NULL DEFAULT '',
  valid_from        TEXT NOT NULL DEFAULT '',
  valid_to          TEXT NOT NULL DEFAULT '',
  replaces          INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE chain_text (
  id INTEGER PRIMARY KEY,
  note TEXT NOT NULL DEFAULT ''
);
CREATE TABLE chain_step (
  id INTEGER PRIMARY KEY,
  chain    INTEGER NOT NULL DEFAULT 0,
  code     TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0,
  name     TEXT NOT NULL DEFAULT '',
  actor    TEXT NOT NULL DEFAULT '',
  act      TEXT NOT NULL DEFAULT '',
  status   TEXT NOT NULL DEFAULT '',
  days     INTEGER NOT NULL DEFAULT 0,
  meeting  INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE chain_move (
  id INTEGER PRIMARY KEY,
  chain     INTEGER NOT NULL DEFAULT 0,
  position  INTEGER NOT NULL DEFAULT 0,
  from_step TEXT NOT NULL DEFAULT '',
  to_step   TEXT NOT NULL DEFAULT '',
  label     TEXT NOT NULL DEFAULT '',
  kind      TEXT NOT NULL DEFAULT '',
  needs     TEXT NOT NULL DEFAULT ''
);

-- The papers that a dossier needs, and those that it has.
CREATE TABLE paper (
  id INTEGER PRIMARY KEY,
  code              TEXT NOT NULL DEFAULT '',
  title             TEXT NOT NULL DEFAULT '',
  position          INTEGER NOT NULL DEFAULT 0,
  award_forms       TEXT NOT NULL DEFAULT '',
  achievement_types TEXT NOT NULL DEFAULT '',
  subject_kinds     TEXT NOT NULL DEFAULT '',
  required          INTEGER NOT NULL DEFAULT 0,
  signed            INTEGER NOT NULL DEFAULT 0,
  valid_from        TEXT NOT NULL DEFAULT '',
  valid_to          TEXT NOT NULL DEFAULT ''
);
CREATE TABLE dossier_paper (
  id INTEGER PRIMARY KEY,
  nomination INTEGER NOT NULL DEFAULT 0,
  paper      INTEGER NOT NULL DEFAULT 0,
  state      TEXT NOT NULL DEFAULT '',
  received   TEXT NOT NULL DEFAULT '',
  number     TEXT NOT NULL DEFAULT '',
  note       TEXT NOT NULL DEFAULT ''
);

-- Each step that a dossier made, with what was handed in at that time.
CREATE TABLE dossier_move (
  id INTEGER PRIMARY KEY,
  nomination INTEGER NOT NULL DEFAULT 0,
  chain      INTEGER NOT NULL DEFAULT 0,
  from_step  TEXT NOT NULL DEFAULT '',
  to_step    TEXT NOT NULL DEFAULT '',
  kind       TEXT NOT NULL DEFAULT '',
  moved      TEXT NOT NULL DEFAULT '',
  number     TEXT NOT NULL DEFAULT '',
  signer     TEXT NOT NULL DEFAULT '',
  reason     TEXT NOT NULL DEFAULT '',
  deadline   TEXT NOT NULL DEFAULT '',
  decision   INTEGER NOT NULL DEFAULT 0,
  meeting    INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE dossier_move_text (
  id INTEGER PRIMARY KEY,
  note     TEXT NOT NULL DEFAULT '',
  snapshot TEXT NOT NULL DEFAULT ''
);

-- What others were asked about a dossier: the managing body, an agency, the public.
CREATE TABLE opinion (
  id INTEGER PRIMARY KEY,
  nomination INTEGER NOT NULL DEFAULT 0,
  kind       TEXT NOT NULL DEFAULT '',
  body       TEXT NOT NULL DEFAULT '',
  sent       TEXT NOT NULL DEFAULT '',
  due        TEXT NOT NULL DEFAULT '',
  answered   TEXT NOT NULL DEFAULT '',
  number     TEXT NOT NULL DEFAULT '',
  result     TEXT NOT NULL DEFAULT ''
);
CREATE TABLE opinion_text (
  id INTEGER PRIMARY KEY,
  content TEXT NOT NULL DEFAULT ''
);

-- The catalogue of awards: who decides, what it takes, what comes with it.
ALTER TABLE award_form ADD COLUMN authority              TEXT NOT NULL DEFAULT '';
ALTER TABLE award_form ADD COLUMN gift                   TEXT NOT NULL DEFAULT '';
ALTER TABLE award_form ADD COLUMN coefficient            INTEGER NOT NULL DEFAULT 0; -- hundredths of the base salary, for an individual
ALTER TABLE award_form ADD COLUMN coefficient_collective INTEGER NOT NULL DEFAULT 0;
ALTER TABLE award_form ADD COLUMN coefficient_household  INTEGER NOT NULL DEFAULT 0;
ALTER TABLE award_form ADD COLUMN verified               INTEGER NOT NULL DEFAULT 0; -- the coefficients were compared with the law
ALTER TABLE award_form ADD COLUMN money_source           TEXT NOT NULL DEFAULT '';
ALTER TABLE award_form ADD COLUMN threshold              INTEGER NOT NULL DEFAULT 0; -- per cent of all members
ALTER TABLE award_form ADD COLUMN secret                 INTEGER NOT NULL DEFAULT 0;
ALTER TABLE award_form ADD COLUMN once                   INTEGER NOT NULL DEFAULT 0;
ALTER TABLE award_form ADD COLUMN posthumous             INTEGER NOT NULL DEFAULT 0; -- may be given after death
ALTER TABLE award_form ADD COLUMN clean_record           INTEGER NOT NULL DEFAULT 0; -- not for anyone ever disciplined
ALTER TABLE award_form ADD COLUMN interval_years         INTEGER NOT NULL DEFAULT 0; -- since the same award
ALTER TABLE award_form ADD COLUMN prior_forms            TEXT NOT NULL DEFAULT '';   -- codes: one of them must be held
ALTER TABLE award_form ADD COLUMN ladder                 INTEGER NOT NULL DEFAULT 0; -- rung on the ladder of titles, 0 for none
CREATE TABLE award_form_text (
  id INTEGER PRIMARY KEY,
  conditions TEXT NOT NULL DEFAULT ''
);
CREATE TABLE base_salary (
  id INTEGER PRIMARY KEY,
  amount     INTEGER NOT NULL DEFAULT 0,
  valid_from TEXT NOT NULL DEFAULT '',
  source     TEXT NOT NULL DEFAULT '',
  verified   INTEGER NOT NULL DEFAULT 0
);
-- Awards known from elsewhere; what this council leads to a decision is a nomination.
CREATE TABLE award (
  id INTEGER PRIMARY KEY,
  subject         INTEGER NOT NULL DEFAULT 0,
  award_form      INTEGER NOT NULL DEFAULT 0,
  title           TEXT NOT NULL DEFAULT '',
  year            INTEGER NOT NULL DEFAULT 0,
  decision_number TEXT NOT NULL DEFAULT '',
  decision_date   TEXT NOT NULL DEFAULT '',
  issuer          TEXT NOT NULL DEFAULT '',
  deed            TEXT NOT NULL DEFAULT '',
  revoked         TEXT NOT NULL DEFAULT '',
  source          TEXT NOT NULL DEFAULT ''
);

-- The dossier of a nomination: where it is, until when, and what came of it.
ALTER TABLE nomination ADD COLUMN chain       INTEGER NOT NULL DEFAULT 0;
ALTER TABLE nomination ADD COLUMN step        TEXT NOT NULL DEFAULT '';
ALTER TABLE nomination ADD COLUMN step_since  TEXT NOT NULL DEFAULT '';
ALTER TABLE nomination ADD COLUMN due         TEXT NOT NULL DEFAULT '';
ALTER TABLE nomination ADD COLUMN signer      TEXT NOT NULL DEFAULT '';
ALTER TABLE nomination ADD COLUMN source_link TEXT NOT NULL DEFAULT '';
ALTER TABLE nomination ADD COLUMN posthumous  INTEGER NOT NULL DEFAULT 0;
ALTER TABLE nomination ADD COLUMN unmanaged   INTEGER NOT NULL DEFAULT 0;
ALTER TABLE nomination ADD COLUMN decision    INTEGER NOT NULL DEFAULT 0;
ALTER TABLE nomination ADD COLUMN money       INTEGER NOT NULL DEFAULT 0;
ALTER TABLE nomination ADD COLUMN gift        TEXT NOT NULL DEFAULT '';
ALTER TABLE nomination ADD COLUMN revoked     TEXT NOT NULL DEFAULT '';

-- A subject for life: who it is, its story, and how it is fostered.
ALTER TABLE subject ADD COLUMN honorific    TEXT NOT NULL DEFAULT '';
ALTER TABLE subject ADD COLUMN sex          TEXT NOT NULL DEFAULT '';
ALTER TABLE subject ADD COLUMN position     TEXT NOT NULL DEFAULT '';
ALTER TABLE subject ADD COLUMN workplace    TEXT NOT NULL DEFAULT '';
ALTER TABLE subject ADD COLUMN id_number    TEXT NOT NULL DEFAULT '';
ALTER TABLE subject ADD COLUMN portrait     INTEGER NOT NULL DEFAULT 0;
ALTER TABLE subject ADD COLUMN stage        TEXT NOT NULL DEFAULT '';
ALTER TABLE subject ADD COLUMN following    TEXT NOT NULL DEFAULT '';
ALTER TABLE subject ADD COLUMN owner        TEXT NOT NULL DEFAULT '';
ALTER TABLE subject ADD COLUMN next_review  TEXT NOT NULL DEFAULT '';
ALTER TABLE subject ADD COLUMN target_form  INTEGER NOT NULL DEFAULT 0;
ALTER TABLE subject ADD COLUMN consent      TEXT NOT NULL DEFAULT '';
ALTER TABLE subject ADD COLUMN consent_date TEXT NOT NULL DEFAULT '';
ALTER TABLE subject ADD COLUMN died         TEXT NOT NULL DEFAULT '';
ALTER TABLE subject ADD COLUMN disciplined  TEXT NOT NULL DEFAULT '';
ALTER TABLE subject ADD COLUMN name_sort    TEXT NOT NULL DEFAULT '';
CREATE TABLE subject_text (
  id INTEGER PRIMARY KEY,
  story_line   TEXT NOT NULL DEFAULT '',
  story_short  TEXT NOT NULL DEFAULT '',
  story_full   TEXT NOT NULL DEFAULT '',
  story_spoken TEXT NOT NULL DEFAULT ''
);
-- Two subjects that look alike and are not the same.
CREATE TABLE subject_distinct (
  id INTEGER PRIMARY KEY,
  first  INTEGER NOT NULL DEFAULT 0,
  second INTEGER NOT NULL DEFAULT 0
);
-- Two subjects made one: what moved, so that they can be split again.
CREATE TABLE subject_merge (
  id INTEGER PRIMARY KEY,
  kept        INTEGER NOT NULL DEFAULT 0,
  merged      INTEGER NOT NULL DEFAULT 0,   -- the id of the subject that is gone
  full_name   TEXT NOT NULL DEFAULT '',
  merged_date TEXT NOT NULL DEFAULT '',
  kind        TEXT NOT NULL DEFAULT '',     -- what it was known by, so that later lists still find it
  birth       TEXT NOT NULL DEFAULT '',
  unit        INTEGER NOT NULL DEFAULT 0,
  name_key    TEXT NOT NULL DEFAULT ''
);
CREATE TABLE subject_merge_text (
  id INTEGER PRIMARY KEY,
  before TEXT NOT NULL DEFAULT '',
  gone   TEXT NOT NULL DEFAULT '',
  moved  TEXT NOT NULL DEFAULT ''
);
-- Dated notes on a subject: measures, weaknesses, support, what came of it.
CREATE TABLE exemplar_note (
  id INTEGER PRIMARY KEY,
  subject INTEGER NOT NULL DEFAULT 0,
  kind    TEXT NOT NULL DEFAULT '',
  noted   TEXT NOT NULL DEFAULT '',
  due     TEXT NOT NULL DEFAULT '',
  done    TEXT NOT NULL DEFAULT '',
  actor   TEXT NOT NULL DEFAULT ''
);
CREATE TABLE exemplar_note_text (
  id INTEGER PRIMARY KEY,
  content TEXT NOT NULL DEFAULT ''
);
CREATE TABLE activity_subject (
  id INTEGER PRIMARY KEY,
  activity INTEGER NOT NULL DEFAULT 0,
  subject  INTEGER NOT NULL DEFAULT 0
);
ALTER TABLE attachment ADD COLUMN kind    TEXT NOT NULL DEFAULT '';
ALTER TABLE attachment ADD COLUMN paper   INTEGER NOT NULL DEFAULT 0;
ALTER TABLE attachment ADD COLUMN taken   TEXT NOT NULL DEFAULT '';
ALTER TABLE attachment ADD COLUMN source  TEXT NOT NULL DEFAULT '';
ALTER TABLE attachment ADD COLUMN consent INTEGER NOT NULL DEFAULT 0;

-- The council: its members, its meetings and what they voted.
CREATE TABLE member (
  id INTEGER PRIMARY KEY,
  honorific       TEXT NOT NULL DEFAULT '',
  full_name       TEXT NOT NULL DEFAULT '',
  role            TEXT NOT NULL DEFAULT '',
  post            TEXT NOT NULL DEFAULT '',
  body            TEXT NOT NULL DEFAULT '',
  substitute      TEXT NOT NULL DEFAULT '',
  decision_number TEXT NOT NULL DEFAULT '',
  decision_date   TEXT NOT NULL DEFAULT '',
  valid_from      TEXT NOT NULL DEFAULT '',
  valid_to        TEXT NOT NULL DEFAULT '',
  position        INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE member_text (
  id INTEGER PRIMARY KEY,
  duties    TEXT NOT NULL DEFAULT '',
  conflicts TEXT NOT NULL DEFAULT ''
);
CREATE TABLE member_unit (
  id INTEGER PRIMARY KEY,
  member INTEGER NOT NULL DEFAULT 0,
  unit   INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE meeting (
  id INTEGER PRIMARY KEY,
  title         TEXT NOT NULL DEFAULT '',
  year          INTEGER NOT NULL DEFAULT 0,
  held          TEXT NOT NULL DEFAULT '',
  started       TEXT NOT NULL DEFAULT '',
  ended         TEXT NOT NULL DEFAULT '',
  place         TEXT NOT NULL DEFAULT '',
  chair         INTEGER NOT NULL DEFAULT 0,
  secretary     INTEGER NOT NULL DEFAULT 0,
  ballot        TEXT NOT NULL DEFAULT '',
  state         TEXT NOT NULL DEFAULT '',
  number        INTEGER NOT NULL DEFAULT 0,
  symbol        TEXT NOT NULL DEFAULT '',
  quorum_reason TEXT NOT NULL DEFAULT '',
  chain_head    TEXT NOT NULL DEFAULT ''
);
CREATE TABLE meeting_text (
  id INTEGER PRIMARY KEY,
  proceedings TEXT NOT NULL DEFAULT '',
  conclusion  TEXT NOT NULL DEFAULT ''
);
CREATE TABLE attendance (
  id INTEGER PRIMARY KEY,
  meeting    INTEGER NOT NULL DEFAULT 0,
  member     INTEGER NOT NULL DEFAULT 0,
  state      TEXT NOT NULL DEFAULT '',
  substitute TEXT NOT NULL DEFAULT '',
  note       TEXT NOT NULL DEFAULT ''
);
CREATE TABLE agenda_item (
  id INTEGER PRIMARY KEY,
  meeting       INTEGER NOT NULL DEFAULT 0,
  nomination    INTEGER NOT NULL DEFAULT 0,
  position      INTEGER NOT NULL DEFAULT 0,
  threshold     INTEGER NOT NULL DEFAULT 0,
  agree         INTEGER NOT NULL DEFAULT 0,
  disagree      INTEGER NOT NULL DEFAULT 0,
  other         INTEGER NOT NULL DEFAULT 0,
  invalid       INTEGER NOT NULL DEFAULT 0,
  counted       INTEGER NOT NULL DEFAULT 0,
  result        TEXT NOT NULL DEFAULT '',
  passes_higher INTEGER NOT NULL DEFAULT 0,
  note          TEXT NOT NULL DEFAULT ''
);
-- What one member said by name: in an open vote, or in writing when absent.
CREATE TABLE ballot (
  id INTEGER PRIMARY KEY,
  agenda_item INTEGER NOT NULL DEFAULT 0,
  member      INTEGER NOT NULL DEFAULT 0,
  choice      TEXT NOT NULL DEFAULT '',
  written     INTEGER NOT NULL DEFAULT 0,
  note        TEXT NOT NULL DEFAULT ''
);

-- The register of decisions.
CREATE TABLE decision (
  id INTEGER PRIMARY KEY,
  kind          TEXT NOT NULL DEFAULT '',
  number        INTEGER NOT NULL DEFAULT 0,
  symbol        TEXT NOT NULL DEFAULT '',
  year          INTEGER NOT NULL DEFAULT 0,
  title         TEXT NOT NULL DEFAULT '',
  issued        TEXT NOT NULL DEFAULT '',
  effective     TEXT NOT NULL DEFAULT '',
  signing_right TEXT NOT NULL DEFAULT '',
  post          TEXT NOT NULL DEFAULT '',
  signer        TEXT NOT NULL DEFAULT '',
  meeting       INTEGER NOT NULL DEFAULT 0,
  state         TEXT NOT NULL DEFAULT '',
  budget        INTEGER NOT NULL DEFAULT 0,
  budget_source TEXT NOT NULL DEFAULT ''
);
CREATE TABLE decision_text (
  id INTEGER PRIMARY KEY,
  bases  TEXT NOT NULL DEFAULT '',
  ground TEXT NOT NULL DEFAULT '',
  note   TEXT NOT NULL DEFAULT ''
);
-- The register of certificates: one number a year each, and every time it was printed.
CREATE TABLE certificate (
  id INTEGER PRIMARY KEY,
  nomination INTEGER NOT NULL DEFAULT 0,
  year       INTEGER NOT NULL DEFAULT 0,
  number     INTEGER NOT NULL DEFAULT 0,
  entered    TEXT NOT NULL DEFAULT ''
);
CREATE TABLE certificate_print (
  id INTEGER PRIMARY KEY,
  certificate INTEGER NOT NULL DEFAULT 0,
  printed     TEXT NOT NULL DEFAULT '',
  reason      TEXT NOT NULL DEFAULT ''
);

-- Rows that are older than a column have no value for it in the file, and what records
-- changes then takes the old value for NULL. Written once, they have theirs.
UPDATE award_form SET authority = authority;
UPDATE nomination SET step = step;
UPDATE subject SET stage = stage;
UPDATE attachment SET kind = kind;
