-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 3: the writing contest, from its rules to frozen results.

-- The contest and its rules as data: kinds of work, rounds, scales of points, prizes.
CREATE TABLE contest (
  id INTEGER PRIMARY KEY,
  name           TEXT NOT NULL DEFAULT '',
  year           INTEGER NOT NULL DEFAULT 0,
  reference      TEXT NOT NULL DEFAULT '',    -- of the paper that gives its rules
  state          TEXT NOT NULL DEFAULT '',
  opens          TEXT NOT NULL DEFAULT '',    -- entries are taken in from this day …
  closes         TEXT NOT NULL DEFAULT '',    -- … to this one; the season may cross a year's end
  published_from TEXT NOT NULL DEFAULT '',    -- the same for the day on which a press work came out
  published_to   TEXT NOT NULL DEFAULT '',
  same_unit      TEXT NOT NULL DEFAULT '',    -- what a judge of the author's or subject's unit is
  tie_breaks     TEXT NOT NULL DEFAULT '',    -- rules in their order, with a blank between
  budget         INTEGER NOT NULL DEFAULT 0,
  version        INTEGER NOT NULL DEFAULT 0,  -- of the rules: each renewal adds one
  cloned_from    INTEGER NOT NULL DEFAULT 0,
  frozen         TEXT NOT NULL DEFAULT '',
  fingerprint    TEXT NOT NULL DEFAULT '',    -- SHA-256 of the frozen result
  announced      TEXT NOT NULL DEFAULT '',
  reason         TEXT NOT NULL DEFAULT ''     -- why the rules were last changed once marks were given
);
CREATE TABLE contest_text (
  id INTEGER PRIMARY KEY,
  entrants TEXT NOT NULL DEFAULT '',   -- who may enter
  rules    TEXT NOT NULL DEFAULT '',
  result   TEXT NOT NULL DEFAULT ''    -- the canonical result, once frozen
);
CREATE TABLE contest_kind (
  id INTEGER PRIMARY KEY,
  contest     INTEGER NOT NULL DEFAULT 0,
  code        TEXT NOT NULL DEFAULT '',
  name        TEXT NOT NULL DEFAULT '',
  position    INTEGER NOT NULL DEFAULT 0,
  min_words   INTEGER NOT NULL DEFAULT 0,   -- 0: no limit
  max_words   INTEGER NOT NULL DEFAULT 0,
  min_pages   INTEGER NOT NULL DEFAULT 0,
  max_seconds INTEGER NOT NULL DEFAULT 0,
  published   INTEGER NOT NULL DEFAULT 0    -- must have been published or broadcast
);
CREATE TABLE contest_round (
  id INTEGER PRIMARY KEY,
  contest         INTEGER NOT NULL DEFAULT 0,
  code            TEXT NOT NULL DEFAULT '',
  name            TEXT NOT NULL DEFAULT '',
  position        INTEGER NOT NULL DEFAULT 0,
  judges          INTEGER NOT NULL DEFAULT 0,  -- for each work
  method          TEXT NOT NULL DEFAULT '',
  threshold       INTEGER NOT NULL DEFAULT 0,  -- hundredths of a point that marks may differ by; 0: any
  divergence      TEXT NOT NULL DEFAULT '',
  advance         TEXT NOT NULL DEFAULT '',
  advance_value   INTEGER NOT NULL DEFAULT 0,
  anchors         INTEGER NOT NULL DEFAULT 0,  -- works that every judge reads
  leniency_sample INTEGER NOT NULL DEFAULT 0,  -- fewer marks of a judge: no adjusted order
  due             TEXT NOT NULL DEFAULT '',
  state           TEXT NOT NULL DEFAULT '',
  seed            INTEGER NOT NULL DEFAULT 0,  -- of the last assignment
  version         INTEGER NOT NULL DEFAULT 0   -- of the rules, when this round was last changed by one
);
CREATE TABLE rubric (
  id INTEGER PRIMARY KEY,
  contest  INTEGER NOT NULL DEFAULT 0,
  kind     INTEGER NOT NULL DEFAULT 0,   -- 0: every kind that has none of its own
  round    INTEGER NOT NULL DEFAULT 0,   -- 0: every round
  name     TEXT NOT NULL DEFAULT '',
  version  INTEGER NOT NULL DEFAULT 0,
  replaces INTEGER NOT NULL DEFAULT 0,
  ended    INTEGER NOT NULL DEFAULT 0,   -- a later version took its place
  reason   TEXT NOT NULL DEFAULT ''
);
CREATE TABLE criterion (
  id INTEGER PRIMARY KEY,
  rubric   INTEGER NOT NULL DEFAULT 0,
  code     TEXT NOT NULL DEFAULT '',
  name     TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0,
  maximum  INTEGER NOT NULL DEFAULT 0,   -- hundredths of a point
  step     INTEGER NOT NULL DEFAULT 0,
  weight   INTEGER NOT NULL DEFAULT 0    -- hundredths: 100 counts once
);
CREATE TABLE criterion_text (
  id INTEGER PRIMARY KEY,
  description TEXT NOT NULL DEFAULT '',
  levels      TEXT NOT NULL DEFAULT ''   -- one a line, "from-to: words"
);
CREATE TABLE prize (
  id INTEGER PRIMARY KEY,
  contest    INTEGER NOT NULL DEFAULT 0,
  kind       INTEGER NOT NULL DEFAULT 0,  -- 0: over all kinds
  name       TEXT NOT NULL DEFAULT '',
  position   INTEGER NOT NULL DEFAULT 0,
  slots      INTEGER NOT NULL DEFAULT 0,
  money      INTEGER NOT NULL DEFAULT 0,  -- in đồng, for each
  collective INTEGER NOT NULL DEFAULT 0,  -- for a unit that took part well
  minimum    INTEGER NOT NULL DEFAULT 0   -- hundredths of a point that it takes
);
CREATE TABLE prize_unit (
  id INTEGER PRIMARY KEY,
  prize    INTEGER NOT NULL DEFAULT 0,
  unit     INTEGER NOT NULL DEFAULT 0,
  position INTEGER NOT NULL DEFAULT 0,
  reason   TEXT NOT NULL DEFAULT '',
  decision INTEGER NOT NULL DEFAULT 0
);

-- What was handed in, and by whom.
CREATE TABLE entry (
  id INTEGER PRIMARY KEY,
  contest         INTEGER NOT NULL DEFAULT 0,
  kind            INTEGER NOT NULL DEFAULT 0,
  number          INTEGER NOT NULL DEFAULT 0,  -- of the receipt, in its contest
  received        TEXT NOT NULL DEFAULT '',
  means           TEXT NOT NULL DEFAULT '',
  receiver        TEXT NOT NULL DEFAULT '',
  unit            INTEGER NOT NULL DEFAULT 0,  -- that sent it
  title           TEXT NOT NULL DEFAULT '',
  group_name      TEXT NOT NULL DEFAULT '',    -- of several authors
  subject_name    TEXT NOT NULL DEFAULT '',
  subject_kind    TEXT NOT NULL DEFAULT '',
  subject_unit    INTEGER NOT NULL DEFAULT 0,
  subject_address TEXT NOT NULL DEFAULT '',
  subject         INTEGER NOT NULL DEFAULT 0,
  nomination      INTEGER NOT NULL DEFAULT 0,  -- that came of it
  publisher       TEXT NOT NULL DEFAULT '',
  published       TEXT NOT NULL DEFAULT '',
  link            TEXT NOT NULL DEFAULT '',
  seconds         INTEGER NOT NULL DEFAULT 0,
  words           INTEGER NOT NULL DEFAULT 0,
  pages           INTEGER NOT NULL DEFAULT 0,
  handwritten     INTEGER NOT NULL DEFAULT 0,
  photocopy       INTEGER NOT NULL DEFAULT 0,
  file_name       TEXT NOT NULL DEFAULT '',
  state           TEXT NOT NULL DEFAULT '',
  reason          TEXT NOT NULL DEFAULT '',
  masked          TEXT NOT NULL DEFAULT '',    -- day on which a human confirmed what is hidden
  coded           INTEGER NOT NULL DEFAULT 0,  -- has a work; which one, only the sealed key says …
  work            INTEGER NOT NULL DEFAULT 0,  -- … until it was opened
  decision        INTEGER NOT NULL DEFAULT 0,
  sent_up         TEXT NOT NULL DEFAULT '',
  city_result     TEXT NOT NULL DEFAULT '',
  title_sort      TEXT NOT NULL DEFAULT '',
  search_fold     TEXT NOT NULL DEFAULT ''
);
CREATE TABLE entry_text (
  id INTEGER PRIMARY KEY,
  body TEXT NOT NULL DEFAULT '',   -- the reading copy
  note TEXT NOT NULL DEFAULT ''
);
CREATE TABLE author (
  id INTEGER PRIMARY KEY,
  entry     INTEGER NOT NULL DEFAULT 0,
  position  INTEGER NOT NULL DEFAULT 0,
  honorific TEXT NOT NULL DEFAULT '',
  full_name TEXT NOT NULL DEFAULT '',
  pen_name  TEXT NOT NULL DEFAULT '',
  birth     TEXT NOT NULL DEFAULT '',
  unit      INTEGER NOT NULL DEFAULT 0,
  workplace TEXT NOT NULL DEFAULT '',
  address   TEXT NOT NULL DEFAULT '',
  phone     TEXT NOT NULL DEFAULT '',
  email     TEXT NOT NULL DEFAULT '',
  id_number TEXT NOT NULL DEFAULT '',
  account   TEXT NOT NULL DEFAULT ''
);
-- A rule of the contest that an entry breaks, and what was decided about it.
CREATE TABLE entry_ruling (
  id INTEGER PRIMARY KEY,
  entry    INTEGER NOT NULL DEFAULT 0,
  rule     TEXT NOT NULL DEFAULT '',
  accepted INTEGER NOT NULL DEFAULT 0,
  reason   TEXT NOT NULL DEFAULT '',
  ruled    TEXT NOT NULL DEFAULT ''
);
-- Two entries with passages in common, and what they were found to be.
CREATE TABLE entry_pair (
  id INTEGER PRIMARY KEY,
  first   INTEGER NOT NULL DEFAULT 0,
  second  INTEGER NOT NULL DEFAULT 0,
  share   INTEGER NOT NULL DEFAULT 0,   -- hundredths of a per cent
  verdict TEXT NOT NULL DEFAULT '',
  reason  TEXT NOT NULL DEFAULT '',
  judged  TEXT NOT NULL DEFAULT ''
);

-- Blindness. A work is what judges get of an entry: no column of it leads back.
CREATE TABLE mask (
  id INTEGER PRIMARY KEY,
  entry   INTEGER NOT NULL DEFAULT 0,
  start   INTEGER NOT NULL DEFAULT 0,   -- in characters of the body
  length  INTEGER NOT NULL DEFAULT 0,
  kind    TEXT NOT NULL DEFAULT '',
  covered TEXT NOT NULL DEFAULT '',
  state   TEXT NOT NULL DEFAULT '',
  attachment INTEGER NOT NULL DEFAULT 0   -- a whole picture, which judges do not get
);
CREATE TABLE work (
  id INTEGER PRIMARY KEY,
  contest  INTEGER NOT NULL DEFAULT 0,
  kind     INTEGER NOT NULL DEFAULT 0,
  code     TEXT NOT NULL DEFAULT '',
  title    TEXT NOT NULL DEFAULT '',
  words    INTEGER NOT NULL DEFAULT 0,
  pages    INTEGER NOT NULL DEFAULT 0,
  seconds  INTEGER NOT NULL DEFAULT 0,
  round    INTEGER NOT NULL DEFAULT 0,  -- position of the round that it got to
  state    TEXT NOT NULL DEFAULT '',
  reason   TEXT NOT NULL DEFAULT '',
  anchor   INTEGER NOT NULL DEFAULT 0,
  digest   TEXT NOT NULL DEFAULT '',    -- SHA-256 of what judges get
  prize    INTEGER NOT NULL DEFAULT 0,
  place    INTEGER NOT NULL DEFAULT 0,  -- where the council put it among equals, 0 for nowhere
  place_reason TEXT NOT NULL DEFAULT '',
  entry    INTEGER NOT NULL DEFAULT 0   -- 0 until the key was opened
);
CREATE TABLE work_text (
  id INTEGER PRIMARY KEY,
  body TEXT NOT NULL DEFAULT ''
);
CREATE TABLE contest_key (
  id INTEGER PRIMARY KEY,
  contest        INTEGER NOT NULL DEFAULT 0,
  made           TEXT NOT NULL DEFAULT '',
  works          INTEGER NOT NULL DEFAULT 0,
  digest         TEXT NOT NULL DEFAULT '',  -- SHA-256 of the sealed key
  opened         TEXT NOT NULL DEFAULT '',
  first_witness  TEXT NOT NULL DEFAULT '',
  second_witness TEXT NOT NULL DEFAULT ''
);
CREATE TABLE contest_key_text (
  id INTEGER PRIMARY KEY,
  sealed TEXT NOT NULL DEFAULT ''   -- Base64 of salt, nonce and the encrypted list
);

-- Judges, what keeps them from a work, and who reads what.
CREATE TABLE judge (
  id INTEGER PRIMARY KEY,
  contest   INTEGER NOT NULL DEFAULT 0,
  member    INTEGER NOT NULL DEFAULT 0,
  honorific TEXT NOT NULL DEFAULT '',
  full_name TEXT NOT NULL DEFAULT '',
  post      TEXT NOT NULL DEFAULT '',
  body      TEXT NOT NULL DEFAULT '',
  unit      INTEGER NOT NULL DEFAULT 0,
  role      TEXT NOT NULL DEFAULT '',
  position  INTEGER NOT NULL DEFAULT 0,
  kinds     TEXT NOT NULL DEFAULT '',   -- codes of what he reads, '' for all
  rounds    TEXT NOT NULL DEFAULT '',   -- codes, '' for all
  capacity  INTEGER NOT NULL DEFAULT 0, -- most works in a round, 0 for any number
  ended     INTEGER NOT NULL DEFAULT 0, -- no longer judges
  reason    TEXT NOT NULL DEFAULT ''
);
CREATE TABLE conflict (
  id INTEGER PRIMARY KEY,
  judge  INTEGER NOT NULL DEFAULT 0,
  entry  INTEGER NOT NULL DEFAULT 0,   -- before it has a code; afterwards only …
  work   INTEGER NOT NULL DEFAULT 0,   -- … of the work
  kind   TEXT NOT NULL DEFAULT '',
  state  TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  noted  TEXT NOT NULL DEFAULT '',
  grounds TEXT NOT NULL DEFAULT ''     -- why somebody decided so
);
CREATE TABLE assignment (
  id INTEGER PRIMARY KEY,
  round    INTEGER NOT NULL DEFAULT 0,
  work     INTEGER NOT NULL DEFAULT 0,
  judge    INTEGER NOT NULL DEFAULT 0,
  position INTEGER NOT NULL DEFAULT 0,  -- in the judge's own reading order
  purpose  TEXT NOT NULL DEFAULT '',
  state    TEXT NOT NULL DEFAULT '',
  locked   INTEGER NOT NULL DEFAULT 0,
  assigned TEXT NOT NULL DEFAULT '',
  reason   TEXT NOT NULL DEFAULT ''
);

-- Marks. A sheet that was handed in is never overwritten: a correction is a new sheet.
CREATE TABLE score_sheet (
  id INTEGER PRIMARY KEY,
  assignment INTEGER NOT NULL DEFAULT 0,  -- 0 for one agreed by the panel
  round      INTEGER NOT NULL DEFAULT 0,
  work       INTEGER NOT NULL DEFAULT 0,
  judge      INTEGER NOT NULL DEFAULT 0,  -- 0 for one agreed by the panel
  rubric     INTEGER NOT NULL DEFAULT 0,
  purpose    TEXT NOT NULL DEFAULT '',
  state      TEXT NOT NULL DEFAULT '',
  source     TEXT NOT NULL DEFAULT '',
  total      INTEGER NOT NULL DEFAULT 0,  -- hundredths of a point
  complete   INTEGER NOT NULL DEFAULT 0,  -- every criterion has a mark
  flagged    INTEGER NOT NULL DEFAULT 0,
  submitted  TEXT NOT NULL DEFAULT '',
  replaces   INTEGER NOT NULL DEFAULT 0,
  reason     TEXT NOT NULL DEFAULT ''
);
CREATE TABLE score_sheet_text (
  id INTEGER PRIMARY KEY,
  comment TEXT NOT NULL DEFAULT '',   -- for the author
  remark  TEXT NOT NULL DEFAULT ''    -- for the panel
);
-- A mark that was given; a blank one has no row.
CREATE TABLE score (
  id INTEGER PRIMARY KEY,
  score_sheet INTEGER NOT NULL DEFAULT 0,
  criterion   INTEGER NOT NULL DEFAULT 0,
  points      INTEGER NOT NULL DEFAULT 0   -- hundredths
);
CREATE TABLE score_text (
  id INTEGER PRIMARY KEY,
  comment TEXT NOT NULL DEFAULT ''
);
-- Marks on paper are keyed twice; these are the two passes.
CREATE TABLE keying (
  id INTEGER PRIMARY KEY,
  assignment INTEGER NOT NULL DEFAULT 0,
  criterion  INTEGER NOT NULL DEFAULT 0,
  pass       INTEGER NOT NULL DEFAULT 0,
  points     INTEGER NOT NULL DEFAULT 0
);
-- A judge's place for a work, where a round is decided by places and not by points.
CREATE TABLE ranking (
  id INTEGER PRIMARY KEY,
  round INTEGER NOT NULL DEFAULT 0,
  judge INTEGER NOT NULL DEFAULT 0,
  work  INTEGER NOT NULL DEFAULT 0,
  place INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE appeal (
  id INTEGER PRIMARY KEY,
  work      INTEGER NOT NULL DEFAULT 0,
  round     INTEGER NOT NULL DEFAULT 0,
  received  TEXT NOT NULL DEFAULT '',
  appellant TEXT NOT NULL DEFAULT '',
  state     TEXT NOT NULL DEFAULT '',
  decided   TEXT NOT NULL DEFAULT '',
  before    INTEGER NOT NULL DEFAULT 0,  -- hundredths of a point
  after     INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE appeal_text (
  id INTEGER PRIMARY KEY,
  content TEXT NOT NULL DEFAULT '',
  outcome TEXT NOT NULL DEFAULT ''
);

-- A decision may give the prizes of a contest, and a certificate go to an author.
ALTER TABLE decision ADD COLUMN contest INTEGER NOT NULL DEFAULT 0;
ALTER TABLE certificate ADD COLUMN entry      INTEGER NOT NULL DEFAULT 0;
ALTER TABLE certificate ADD COLUMN author     INTEGER NOT NULL DEFAULT 0;
ALTER TABLE certificate ADD COLUMN prize_unit INTEGER NOT NULL DEFAULT 0;
-- What a row was widened by has to stand in it, or the log of changes cannot be read.
UPDATE decision SET contest = contest;
UPDATE certificate SET entry = entry, author = author, prize_unit = prize_unit;
