-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 4: the plan at work. Tasks, what units owe and hand in, units through the years,
-- activities with their people and findings, money, and years that were frozen.

-- What the plan asks of each role, as a tree in the order of its text.
CREATE TABLE task (
  id INTEGER PRIMARY KEY,
  plan        INTEGER NOT NULL DEFAULT 0,
  parent      INTEGER NOT NULL DEFAULT 0,
  code        TEXT NOT NULL DEFAULT '',
  position    INTEGER NOT NULL DEFAULT 0,
  title       TEXT NOT NULL DEFAULT '',
  source      TEXT NOT NULL DEFAULT '',
  lead        INTEGER NOT NULL DEFAULT 0,
  lead_text   TEXT NOT NULL DEFAULT '',
  cooperating TEXT NOT NULL DEFAULT '',
  rhythm      TEXT NOT NULL DEFAULT '',
  due         TEXT NOT NULL DEFAULT '',
  wording     TEXT NOT NULL DEFAULT '',
  evidence    TEXT NOT NULL DEFAULT '',
  target      INTEGER NOT NULL DEFAULT 0,
  obligation  INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE task_text (
  id INTEGER PRIMARY KEY,
  note TEXT NOT NULL DEFAULT ''
);
-- Units that lead a task beside the first, or help with it.
CREATE TABLE task_unit (
  id INTEGER PRIMARY KEY,
  task     INTEGER NOT NULL DEFAULT 0,
  unit     INTEGER NOT NULL DEFAULT 0,
  role     TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0
);
-- How a task stands in one year.
CREATE TABLE task_year (
  id INTEGER PRIMARY KEY,
  task   INTEGER NOT NULL DEFAULT 0,
  year   INTEGER NOT NULL DEFAULT 0,
  state  TEXT NOT NULL DEFAULT '',
  due    TEXT NOT NULL DEFAULT '',
  done   TEXT NOT NULL DEFAULT '',
  number TEXT NOT NULL DEFAULT ''
);
CREATE TABLE task_year_text (
  id INTEGER PRIMARY KEY,
  result TEXT NOT NULL DEFAULT ''
);

-- What became of an obligation with one unit in one year or month. Where nothing is known there is no row.
CREATE TABLE fulfilment (
  id INTEGER PRIMARY KEY,
  obligation INTEGER NOT NULL DEFAULT 0,
  unit       INTEGER NOT NULL DEFAULT 0,
  cluster    INTEGER NOT NULL DEFAULT 0,
  year       INTEGER NOT NULL DEFAULT 0,
  month      INTEGER NOT NULL DEFAULT 0,
  state      TEXT NOT NULL DEFAULT '',
  received   TEXT NOT NULL DEFAULT '',
  commented  TEXT NOT NULL DEFAULT '',
  accepted   TEXT NOT NULL DEFAULT '',
  number     TEXT NOT NULL DEFAULT '',
  dated      TEXT NOT NULL DEFAULT '',
  extended   TEXT NOT NULL DEFAULT '',
  reason     TEXT NOT NULL DEFAULT ''
);
CREATE TABLE fulfilment_text (
  id INTEGER PRIMARY KEY,
  comment TEXT NOT NULL DEFAULT '',
  note    TEXT NOT NULL DEFAULT ''
);
-- The register of criteria, each version of a unit or a movement by itself.
CREATE TABLE criteria (
  id INTEGER PRIMARY KEY,
  unit       INTEGER NOT NULL DEFAULT 0,
  movement   INTEGER NOT NULL DEFAULT 0,
  version    INTEGER NOT NULL DEFAULT 0,
  number     TEXT NOT NULL DEFAULT '',
  issued     TEXT NOT NULL DEFAULT '',
  state      TEXT NOT NULL DEFAULT '',
  received   TEXT NOT NULL DEFAULT '',
  commented  TEXT NOT NULL DEFAULT '',
  accepted   TEXT NOT NULL DEFAULT '',
  valid_from TEXT NOT NULL DEFAULT '',
  valid_to   TEXT NOT NULL DEFAULT ''
);
CREATE TABLE criteria_text (
  id INTEGER PRIMARY KEY,
  content TEXT NOT NULL DEFAULT '',
  comment TEXT NOT NULL DEFAULT ''
);
-- A line of criteria as a review held it against a nomination, and what shows that it is met.
CREATE TABLE criteria_check (
  id INTEGER PRIMARY KEY,
  nomination INTEGER NOT NULL DEFAULT 0,
  criteria   INTEGER NOT NULL DEFAULT 0,
  line       TEXT NOT NULL DEFAULT '',
  met        INTEGER NOT NULL DEFAULT 0,
  evidence   TEXT NOT NULL DEFAULT ''
);
-- A contradiction or anomaly that was looked at and let be, with its reason.
CREATE TABLE dismissal (
  id INTEGER PRIMARY KEY,
  key    TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  noted  TEXT NOT NULL DEFAULT ''
);

-- Who answers for a unit, and who did before.
CREATE TABLE contact (
  id INTEGER PRIMARY KEY,
  unit       INTEGER NOT NULL DEFAULT 0,
  role       TEXT NOT NULL DEFAULT '',
  full_name  TEXT NOT NULL DEFAULT '',
  post       TEXT NOT NULL DEFAULT '',
  phone      TEXT NOT NULL DEFAULT '',
  email      TEXT NOT NULL DEFAULT '',
  valid_from TEXT NOT NULL DEFAULT '',
  valid_to   TEXT NOT NULL DEFAULT ''
);
-- Which unit belonged to which cluster in a year.
CREATE TABLE cluster_member (
  id INTEGER PRIMARY KEY,
  cluster  INTEGER NOT NULL DEFAULT 0,
  year     INTEGER NOT NULL DEFAULT 0,
  unit     INTEGER NOT NULL DEFAULT 0,
  position INTEGER NOT NULL DEFAULT 0
);
-- From which unit a unit came, and how. A merge has several rows to one unit, a split several from one.
CREATE TABLE unit_change (
  id INTEGER PRIMARY KEY,
  from_unit INTEGER NOT NULL DEFAULT 0,
  to_unit   INTEGER NOT NULL DEFAULT 0,
  changed   TEXT NOT NULL DEFAULT '',
  kind      TEXT NOT NULL DEFAULT '',
  ground    TEXT NOT NULL DEFAULT ''
);
-- To whom something went of a unit that was divided; where nothing was chosen it is all its successors'.
CREATE TABLE takeover (
  id INTEGER PRIMARY KEY,
  movement   INTEGER NOT NULL DEFAULT 0,
  task       INTEGER NOT NULL DEFAULT 0,
  obligation INTEGER NOT NULL DEFAULT 0,
  from_unit  INTEGER NOT NULL DEFAULT 0,
  to_unit    INTEGER NOT NULL DEFAULT 0
);
-- Where a dossier stood until it was handed over to a successor: reports of days before still count it there.
CREATE TABLE former_home (
  id INTEGER PRIMARY KEY,
  nomination INTEGER NOT NULL DEFAULT 0,
  unit       INTEGER NOT NULL DEFAULT 0,
  until      TEXT NOT NULL DEFAULT ''
);
-- The units as they were on a day, fixed so that all of them means the same in every report of that time.
CREATE TABLE unit_roll (
  id INTEGER PRIMARY KEY,
  day     TEXT NOT NULL DEFAULT '',
  unit    INTEGER NOT NULL DEFAULT 0,
  name    TEXT NOT NULL DEFAULT '',
  kind    TEXT NOT NULL DEFAULT '',
  cluster INTEGER NOT NULL DEFAULT 0
);
-- What a unit is scored by each year.
CREATE TABLE card_item (
  id INTEGER PRIMARY KEY,
  position   INTEGER NOT NULL DEFAULT 0,
  title      TEXT NOT NULL DEFAULT '',
  figure     TEXT NOT NULL DEFAULT '',
  rule       TEXT NOT NULL DEFAULT '',
  required   INTEGER NOT NULL DEFAULT 0,
  points     INTEGER NOT NULL DEFAULT 0,
  valid_from TEXT NOT NULL DEFAULT '',
  valid_to   TEXT NOT NULL DEFAULT ''
);

-- New models and good practice, who checked them and who copied them.
CREATE TABLE practice (
  id INTEGER PRIMARY KEY,
  title       TEXT NOT NULL DEFAULT '',
  unit        INTEGER NOT NULL DEFAULT 0,
  subject     INTEGER NOT NULL DEFAULT 0,
  movement    INTEGER NOT NULL DEFAULT 0,
  started     TEXT NOT NULL DEFAULT '',
  state       TEXT NOT NULL DEFAULT '',
  verified    TEXT NOT NULL DEFAULT '',
  verified_by TEXT NOT NULL DEFAULT '',
  inspection  INTEGER NOT NULL DEFAULT 0,
  figures     TEXT NOT NULL DEFAULT ''
);
CREATE TABLE practice_text (
  id INTEGER PRIMARY KEY,
  description TEXT NOT NULL DEFAULT '',
  result      TEXT NOT NULL DEFAULT ''
);
CREATE TABLE practice_copy (
  id INTEGER PRIMARY KEY,
  practice INTEGER NOT NULL DEFAULT 0,
  unit     INTEGER NOT NULL DEFAULT 0,
  started  TEXT NOT NULL DEFAULT '',
  result   TEXT NOT NULL DEFAULT ''
);

-- Speakers drawn from the exemplars.
CREATE TABLE speaker (
  id INTEGER PRIMARY KEY,
  subject        INTEGER NOT NULL DEFAULT 0,
  topics         TEXT NOT NULL DEFAULT '',
  available      TEXT NOT NULL DEFAULT '',
  available_note TEXT NOT NULL DEFAULT '',
  since          TEXT NOT NULL DEFAULT ''
);
CREATE TABLE speaker_text (
  id INTEGER PRIMARY KEY,
  note TEXT NOT NULL DEFAULT ''
);
-- Registered to emulate an exemplar; what came of it at the end of the year.
CREATE TABLE pledge (
  id INTEGER PRIMARY KEY,
  year    INTEGER NOT NULL DEFAULT 0,
  unit    INTEGER NOT NULL DEFAULT 0,
  person  TEXT NOT NULL DEFAULT '',
  subject INTEGER NOT NULL DEFAULT 0,
  signed  TEXT NOT NULL DEFAULT '',
  state   TEXT NOT NULL DEFAULT ''
);
CREATE TABLE pledge_text (
  id INTEGER PRIMARY KEY,
  content TEXT NOT NULL DEFAULT '',
  result  TEXT NOT NULL DEFAULT ''
);
-- Printed matter and the book of the City, from manuscript to print.
CREATE TABLE publication (
  id INTEGER PRIMARY KEY,
  title     TEXT NOT NULL DEFAULT '',
  year      INTEGER NOT NULL DEFAULT 0,
  unit      INTEGER NOT NULL DEFAULT 0,
  city_book INTEGER NOT NULL DEFAULT 0,
  state     TEXT NOT NULL DEFAULT '',
  due       TEXT NOT NULL DEFAULT '',
  printed   TEXT NOT NULL DEFAULT '',
  publisher TEXT NOT NULL DEFAULT '',
  pages     INTEGER NOT NULL DEFAULT 0,
  copies    INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE publication_text (
  id INTEGER PRIMARY KEY,
  note TEXT NOT NULL DEFAULT ''
);
CREATE TABLE publication_item (
  id INTEGER PRIMARY KEY,
  publication INTEGER NOT NULL DEFAULT 0,
  subject     INTEGER NOT NULL DEFAULT 0,
  position    INTEGER NOT NULL DEFAULT 0,
  state       TEXT NOT NULL DEFAULT '',
  since       TEXT NOT NULL DEFAULT '',
  pages       INTEGER NOT NULL DEFAULT 0,
  photo       INTEGER NOT NULL DEFAULT 0
);

-- Estimate, appraisal, approval and spending of a task in a year; đồng.
CREATE TABLE budget_line (
  id INTEGER PRIMARY KEY,
  plan         INTEGER NOT NULL DEFAULT 0,
  year         INTEGER NOT NULL DEFAULT 0,
  task         INTEGER NOT NULL DEFAULT 0,
  unit         INTEGER NOT NULL DEFAULT 0,
  title        TEXT NOT NULL DEFAULT '',
  source       TEXT NOT NULL DEFAULT '',
  state        TEXT NOT NULL DEFAULT '',
  estimate     INTEGER NOT NULL DEFAULT 0,
  appraised    INTEGER NOT NULL DEFAULT 0,
  approved     INTEGER NOT NULL DEFAULT 0,
  spent        INTEGER NOT NULL DEFAULT 0,
  appraised_on TEXT NOT NULL DEFAULT '',
  approved_on  TEXT NOT NULL DEFAULT '',
  number       TEXT NOT NULL DEFAULT '',
  position     INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE budget_line_text (
  id INTEGER PRIMARY KEY,
  note TEXT NOT NULL DEFAULT ''
);
-- What hinders a unit, told to the committee through the standing body, and the answer.
CREATE TABLE difficulty (
  id INTEGER PRIMARY KEY,
  plan          INTEGER NOT NULL DEFAULT 0,
  unit          INTEGER NOT NULL DEFAULT 0,
  title         TEXT NOT NULL DEFAULT '',
  reported      TEXT NOT NULL DEFAULT '',
  number        TEXT NOT NULL DEFAULT '',
  forwarded     TEXT NOT NULL DEFAULT '',
  answered      TEXT NOT NULL DEFAULT '',
  answer_number TEXT NOT NULL DEFAULT ''
);
CREATE TABLE difficulty_text (
  id INTEGER PRIMARY KEY,
  content TEXT NOT NULL DEFAULT '',
  answer  TEXT NOT NULL DEFAULT ''
);

-- What a unit was reminded of, and when.
CREATE TABLE reminder (
  id INTEGER PRIMARY KEY,
  unit   INTEGER NOT NULL DEFAULT 0,
  year   INTEGER NOT NULL DEFAULT 0,
  sent   TEXT NOT NULL DEFAULT '',
  means  TEXT NOT NULL DEFAULT '',
  number TEXT NOT NULL DEFAULT '',
  items  INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE reminder_text (
  id INTEGER PRIMARY KEY,
  content TEXT NOT NULL DEFAULT ''
);

CREATE TABLE snapshot (
  id INTEGER PRIMARY KEY,
  year   INTEGER NOT NULL DEFAULT 0,
  plan   INTEGER NOT NULL DEFAULT 0,
  taken  TEXT NOT NULL DEFAULT '',
  title  TEXT NOT NULL DEFAULT '',
  digest TEXT NOT NULL DEFAULT ''
);
CREATE TABLE snapshot_value (
  id INTEGER PRIMARY KEY,
  snapshot       INTEGER NOT NULL DEFAULT 0,
  position       INTEGER NOT NULL DEFAULT 0,
  kind           TEXT NOT NULL DEFAULT '',
  name           TEXT NOT NULL DEFAULT '',
  label          TEXT NOT NULL DEFAULT '',
  measure        TEXT NOT NULL DEFAULT '',
  unit           INTEGER NOT NULL DEFAULT 0,
  known          INTEGER NOT NULL DEFAULT 0,
  value          INTEGER NOT NULL DEFAULT 0,
  required_known INTEGER NOT NULL DEFAULT 0,
  required       INTEGER NOT NULL DEFAULT 0,
  met            TEXT NOT NULL DEFAULT ''
);
CREATE TABLE snapshot_value_text (
  id INTEGER PRIMARY KEY,
  rows TEXT NOT NULL DEFAULT ''
);

-- Which figures stand in a line of a form of the Ministry, cell by cell.
CREATE TABLE statistic_line (
  id INTEGER PRIMARY KEY,
  form       TEXT NOT NULL DEFAULT '',
  position   INTEGER NOT NULL DEFAULT 0,
  code       TEXT NOT NULL DEFAULT '',
  title      TEXT NOT NULL DEFAULT '',
  level      INTEGER NOT NULL DEFAULT 0,
  figures    TEXT NOT NULL DEFAULT '',
  valid_from TEXT NOT NULL DEFAULT '',
  valid_to   TEXT NOT NULL DEFAULT ''
);

-- Activities: where and how, and who took part.
ALTER TABLE activity ADD COLUMN state     TEXT NOT NULL DEFAULT '';
ALTER TABLE activity ADD COLUMN channel   TEXT NOT NULL DEFAULT '';
ALTER TABLE activity ADD COLUMN place     TEXT NOT NULL DEFAULT '';
ALTER TABLE activity ADD COLUMN lead      TEXT NOT NULL DEFAULT '';
ALTER TABLE activity ADD COLUMN ended     TEXT NOT NULL DEFAULT '';
ALTER TABLE activity ADD COLUMN broadcast TEXT NOT NULL DEFAULT '';
ALTER TABLE activity ADD COLUMN checked   TEXT NOT NULL DEFAULT '';
ALTER TABLE activity ADD COLUMN attendees INTEGER NOT NULL DEFAULT 0;
ALTER TABLE activity ADD COLUMN cost      INTEGER NOT NULL DEFAULT 0;
ALTER TABLE activity ADD COLUMN task      INTEGER NOT NULL DEFAULT 0;
ALTER TABLE activity ADD COLUMN contest   INTEGER NOT NULL DEFAULT 0;
ALTER TABLE activity_text ADD COLUMN programme TEXT NOT NULL DEFAULT '';
ALTER TABLE activity_text ADD COLUMN outcome   TEXT NOT NULL DEFAULT '';
ALTER TABLE activity_subject ADD COLUMN role TEXT NOT NULL DEFAULT '';
ALTER TABLE activity_subject ADD COLUMN note TEXT NOT NULL DEFAULT '';
-- Units in an activity: who came, who was inspected.
CREATE TABLE participation (
  id INTEGER PRIMARY KEY,
  activity INTEGER NOT NULL DEFAULT 0,
  unit     INTEGER NOT NULL DEFAULT 0,
  role     TEXT NOT NULL DEFAULT '',
  number   INTEGER NOT NULL DEFAULT 0,
  position INTEGER NOT NULL DEFAULT 0
);
-- People in an activity by name: a team, those trained, guests.
CREATE TABLE participant (
  id INTEGER PRIMARY KEY,
  activity  INTEGER NOT NULL DEFAULT 0,
  full_name TEXT NOT NULL DEFAULT '',
  post      TEXT NOT NULL DEFAULT '',
  unit      INTEGER NOT NULL DEFAULT 0,
  member    INTEGER NOT NULL DEFAULT 0,
  role      TEXT NOT NULL DEFAULT '',
  position  INTEGER NOT NULL DEFAULT 0
);
-- What an inspection found or the Front remarked, and what became of it.
CREATE TABLE finding (
  id INTEGER PRIMARY KEY,
  activity INTEGER NOT NULL DEFAULT 0,
  unit     INTEGER NOT NULL DEFAULT 0,
  kind     TEXT NOT NULL DEFAULT '',
  title    TEXT NOT NULL DEFAULT '',
  state    TEXT NOT NULL DEFAULT '',
  due      TEXT NOT NULL DEFAULT '',
  done     TEXT NOT NULL DEFAULT '',
  number   TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE finding_text (
  id INTEGER PRIMARY KEY,
  content TEXT NOT NULL DEFAULT '',
  answer  TEXT NOT NULL DEFAULT ''
);

-- A plan continues another; a legal basis says what it is; a deadline says when to warn; a
-- decision is paid from a line of the budget.
ALTER TABLE plan ADD COLUMN replaces INTEGER NOT NULL DEFAULT 0;
ALTER TABLE legal_basis ADD COLUMN kind  TEXT NOT NULL DEFAULT '';
ALTER TABLE legal_basis ADD COLUMN title TEXT NOT NULL DEFAULT '';
ALTER TABLE obligation ADD COLUMN notice INTEGER NOT NULL DEFAULT 0; -- days before the due date, 0 for the usual number
ALTER TABLE decision ADD COLUMN budget_line INTEGER NOT NULL DEFAULT 0;

-- What a row was widened by has to stand in it, or the log of changes cannot be read.
UPDATE activity SET state = state, task = task;
UPDATE activity_text SET programme = programme;
UPDATE activity_subject SET role = role;
UPDATE plan SET replaces = replaces;
UPDATE legal_basis SET kind = kind;
UPDATE obligation SET notice = notice;
UPDATE decision SET budget_line = budget_line;
