-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 1 of the council file: content only. What can be rebuilt from it is in derived.sql.
-- Text is never NULL. Ids are made by the program: time in the high bits, random in the low.

-- The council whose file this is, and how its papers are headed and signed.
CREATE TABLE council (
  id INTEGER PRIMARY KEY,
  name          TEXT NOT NULL DEFAULT '',
  level         TEXT NOT NULL DEFAULT '',
  place         TEXT NOT NULL DEFAULT '',
  standing_body TEXT NOT NULL DEFAULT '',
  report_symbol TEXT NOT NULL DEFAULT ''
);
CREATE TABLE letterhead (
  id INTEGER PRIMARY KEY,
  superior      TEXT NOT NULL DEFAULT '',
  issuer        TEXT NOT NULL DEFAULT '',
  place         TEXT NOT NULL DEFAULT '',
  signing_right TEXT NOT NULL DEFAULT '',
  post          TEXT NOT NULL DEFAULT '',
  body_post     TEXT NOT NULL DEFAULT '',
  signer        TEXT NOT NULL DEFAULT '',
  valid_from    TEXT NOT NULL DEFAULT '',
  valid_to      TEXT NOT NULL DEFAULT ''
);
CREATE TABLE letterhead_text (
  id INTEGER PRIMARY KEY,
  recipients TEXT NOT NULL DEFAULT ''
);

-- A plan of several years with its legal bases, targets and obligations.
CREATE TABLE plan (
  id INTEGER PRIMARY KEY,
  title         TEXT NOT NULL DEFAULT '',
  number        TEXT NOT NULL DEFAULT '',
  symbol        TEXT NOT NULL DEFAULT '',
  issued        TEXT NOT NULL DEFAULT '',
  issuer        TEXT NOT NULL DEFAULT '',
  place         TEXT NOT NULL DEFAULT '',
  signing_right TEXT NOT NULL DEFAULT '',
  post          TEXT NOT NULL DEFAULT '',
  signer        TEXT NOT NULL DEFAULT '',
  period_start  INTEGER NOT NULL DEFAULT 0,
  period_end    INTEGER NOT NULL DEFAULT 0,
  closed        INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE plan_text (
  id INTEGER PRIMARY KEY,
  recipients TEXT NOT NULL DEFAULT '',
  body       TEXT NOT NULL DEFAULT ''
);
CREATE TABLE legal_basis (
  id INTEGER PRIMARY KEY,
  plan        INTEGER NOT NULL DEFAULT 0,
  position    INTEGER NOT NULL DEFAULT 0,
  number      TEXT NOT NULL DEFAULT '',
  issued      TEXT NOT NULL DEFAULT '',
  issuer      TEXT NOT NULL DEFAULT '',
  valid_from  TEXT NOT NULL DEFAULT '',
  valid_to    TEXT NOT NULL DEFAULT '',
  replaced_by TEXT NOT NULL DEFAULT ''
);
CREATE TABLE legal_basis_text (
  id INTEGER PRIMARY KEY,
  clause TEXT NOT NULL DEFAULT ''
);
CREATE TABLE target (
  id INTEGER PRIMARY KEY,
  plan        INTEGER NOT NULL DEFAULT 0,
  code        TEXT NOT NULL DEFAULT '',
  position    INTEGER NOT NULL DEFAULT 0,
  title       TEXT NOT NULL DEFAULT '',
  scope       TEXT NOT NULL DEFAULT '',
  scope_kinds TEXT NOT NULL DEFAULT '',
  comparator  TEXT NOT NULL DEFAULT '',
  required    INTEGER NOT NULL DEFAULT 0,
  measure     TEXT NOT NULL DEFAULT '',
  period      TEXT NOT NULL DEFAULT '',
  figure      TEXT NOT NULL DEFAULT '',
  due         TEXT NOT NULL DEFAULT '',
  wording     TEXT NOT NULL DEFAULT '',
  source      TEXT NOT NULL DEFAULT ''
);
CREATE TABLE target_text (
  id INTEGER PRIMARY KEY,
  note TEXT NOT NULL DEFAULT ''
);
CREATE TABLE obligation (
  id INTEGER PRIMARY KEY,
  plan          INTEGER NOT NULL DEFAULT 0,
  code          TEXT NOT NULL DEFAULT '',
  position      INTEGER NOT NULL DEFAULT 0,
  title         TEXT NOT NULL DEFAULT '',
  source        TEXT NOT NULL DEFAULT '',
  owner         TEXT NOT NULL DEFAULT '',
  movement      INTEGER NOT NULL DEFAULT 0,
  rhythm        TEXT NOT NULL DEFAULT '',
  due           TEXT NOT NULL DEFAULT '',
  wording       TEXT NOT NULL DEFAULT '',
  wording_other TEXT NOT NULL DEFAULT '',
  inclusive     INTEGER NOT NULL DEFAULT 0,
  evidence      TEXT NOT NULL DEFAULT '',
  quota         INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE obligation_text (
  id INTEGER PRIMARY KEY,
  note TEXT NOT NULL DEFAULT ''
);

-- Units that propose, their clusters and their yearly head-counts.
CREATE TABLE unit (
  id INTEGER PRIMARY KEY,
  code       TEXT NOT NULL DEFAULT '',
  name       TEXT NOT NULL DEFAULT '',
  short_name TEXT NOT NULL DEFAULT '',
  kind       TEXT NOT NULL DEFAULT '',
  aliases    TEXT NOT NULL DEFAULT '',
  parent     INTEGER NOT NULL DEFAULT 0,
  cluster    INTEGER NOT NULL DEFAULT 0,
  head       TEXT NOT NULL DEFAULT '',
  contact    TEXT NOT NULL DEFAULT '',
  phone      TEXT NOT NULL DEFAULT '',
  email      TEXT NOT NULL DEFAULT '',
  valid_from TEXT NOT NULL DEFAULT '',
  valid_to   TEXT NOT NULL DEFAULT '',
  name_key   TEXT NOT NULL DEFAULT '',
  name_sort  TEXT NOT NULL DEFAULT ''
);
CREATE TABLE unit_text (
  id INTEGER PRIMARY KEY,
  note TEXT NOT NULL DEFAULT ''
);
CREATE TABLE cluster (
  id INTEGER PRIMARY KEY,
  name     TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE cluster_head (
  id INTEGER PRIMARY KEY,
  cluster INTEGER NOT NULL DEFAULT 0,
  year    INTEGER NOT NULL DEFAULT 0,
  unit    INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE headcount (
  id INTEGER PRIMARY KEY,
  unit        INTEGER NOT NULL DEFAULT 0,
  year        INTEGER NOT NULL DEFAULT 0,
  collectives INTEGER NOT NULL DEFAULT 0,
  people      INTEGER NOT NULL DEFAULT 0,
  as_of       TEXT NOT NULL DEFAULT '',
  source      TEXT NOT NULL DEFAULT ''
);

-- Emulation movements and fields, with the units that lead them.
CREATE TABLE movement (
  id INTEGER PRIMARY KEY,
  plan          INTEGER NOT NULL DEFAULT 0,
  code          TEXT NOT NULL DEFAULT '',
  position      INTEGER NOT NULL DEFAULT 0,
  name          TEXT NOT NULL DEFAULT '',
  parent        INTEGER NOT NULL DEFAULT 0,
  level         TEXT NOT NULL DEFAULT '',
  cooperating   TEXT NOT NULL DEFAULT '',
  quota         INTEGER NOT NULL DEFAULT 0,
  quota_wording TEXT NOT NULL DEFAULT '',
  name_key      TEXT NOT NULL DEFAULT '',
  name_sort     TEXT NOT NULL DEFAULT ''
);
CREATE TABLE movement_text (
  id INTEGER PRIMARY KEY,
  content TEXT NOT NULL DEFAULT ''
);
CREATE TABLE movement_unit (
  id INTEGER PRIMARY KEY,
  movement INTEGER NOT NULL DEFAULT 0,
  unit     INTEGER NOT NULL DEFAULT 0,
  role     TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0
);

-- The catalogue of awards: titles and forms are kept apart.
CREATE TABLE award_form (
  id INTEGER PRIMARY KEY,
  code          TEXT NOT NULL DEFAULT '',
  name          TEXT NOT NULL DEFAULT '',
  level         TEXT NOT NULL DEFAULT '',
  type          TEXT NOT NULL DEFAULT '',
  position      INTEGER NOT NULL DEFAULT 0,
  subject_kinds TEXT NOT NULL DEFAULT '',
  aliases       TEXT NOT NULL DEFAULT '',
  valid_from    TEXT NOT NULL DEFAULT '',
  valid_to      TEXT NOT NULL DEFAULT '',
  name_key      TEXT NOT NULL DEFAULT ''
);

-- Who is proposed (subject), and each proposal of a year (nomination).
CREATE TABLE subject (
  id INTEGER PRIMARY KEY,
  kind      TEXT NOT NULL DEFAULT '',
  full_name TEXT NOT NULL DEFAULT '',
  birth     TEXT NOT NULL DEFAULT '',
  unit      INTEGER NOT NULL DEFAULT 0,
  name_key  TEXT NOT NULL DEFAULT '',
  name_fold TEXT NOT NULL DEFAULT ''
);
CREATE TABLE nomination (
  id INTEGER PRIMARY KEY,
  subject          INTEGER NOT NULL DEFAULT 0,
  kind             TEXT NOT NULL DEFAULT '',
  honorific        TEXT NOT NULL DEFAULT '',
  full_name        TEXT NOT NULL DEFAULT '',
  birth            TEXT NOT NULL DEFAULT '',
  sex              TEXT NOT NULL DEFAULT '',
  position         TEXT NOT NULL DEFAULT '',
  workplace        TEXT NOT NULL DEFAULT '',
  members          INTEGER NOT NULL DEFAULT 0,
  unit             INTEGER NOT NULL DEFAULT 0,
  movement         INTEGER NOT NULL DEFAULT 0,
  award_form       INTEGER NOT NULL DEFAULT 0,
  year             INTEGER NOT NULL DEFAULT 0,
  received         TEXT NOT NULL DEFAULT '',
  submission       TEXT NOT NULL DEFAULT '',
  status           TEXT NOT NULL DEFAULT '',
  source           TEXT NOT NULL DEFAULT '',
  achievement_type TEXT NOT NULL DEFAULT '',
  direct_worker    INTEGER NOT NULL DEFAULT 0,
  small_collective INTEGER NOT NULL DEFAULT 0,
  std_policy       INTEGER NOT NULL DEFAULT 0,
  std_tasks        INTEGER NOT NULL DEFAULT 0,
  std_initiative   INTEGER NOT NULL DEFAULT 0,
  std_charity      INTEGER NOT NULL DEFAULT 0,
  decision_number  TEXT NOT NULL DEFAULT '',
  decision_date    TEXT NOT NULL DEFAULT '',
  name_sort        TEXT NOT NULL DEFAULT '',
  family_sort      TEXT NOT NULL DEFAULT ''
);
CREATE TABLE nomination_text (
  id INTEGER PRIMARY KEY,
  achievement TEXT NOT NULL DEFAULT '',
  notes       TEXT NOT NULL DEFAULT ''
);

-- What was done for publicity and by whom: evidence of targets and obligations.
CREATE TABLE activity (
  id INTEGER PRIMARY KEY,
  kind    TEXT NOT NULL DEFAULT '',
  title   TEXT NOT NULL DEFAULT '',
  unit    INTEGER NOT NULL DEFAULT 0,
  year    INTEGER NOT NULL DEFAULT 0,
  held    TEXT NOT NULL DEFAULT '',
  number  TEXT NOT NULL DEFAULT '',
  partner TEXT NOT NULL DEFAULT '',
  link    TEXT NOT NULL DEFAULT ''
);
CREATE TABLE activity_text (
  id INTEGER PRIMARY KEY,
  note TEXT NOT NULL DEFAULT ''
);

-- Files kept beside the council file, named by their content.
CREATE TABLE attachment (
  id INTEGER PRIMARY KEY,
  owner_table TEXT NOT NULL DEFAULT '',
  owner       INTEGER NOT NULL DEFAULT 0,
  sha256      TEXT NOT NULL DEFAULT '',
  name        TEXT NOT NULL DEFAULT '',
  mime        TEXT NOT NULL DEFAULT '',
  size        INTEGER NOT NULL DEFAULT 0,
  caption     TEXT NOT NULL DEFAULT '',
  added       TEXT NOT NULL DEFAULT ''
);

-- Settings of the council, by name.
CREATE TABLE setting (
  key   TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL DEFAULT ''
);

-- The log: one row per change set. Rows are only ever added; hash covers the row
-- and the hash before it, so that a later change of any of them shows.
CREATE TABLE change_set (
  seq     INTEGER PRIMARY KEY,
  time    INTEGER NOT NULL,               -- seconds since 1970, UTC
  actor   TEXT NOT NULL DEFAULT '',
  label   TEXT NOT NULL DEFAULT '',
  kind    TEXT NOT NULL DEFAULT 'change', -- make, change, undo, redo
  target  INTEGER NOT NULL DEFAULT 0,     -- the change undone or redone
  previous TEXT NOT NULL DEFAULT '',      -- the hash before
  hash    TEXT NOT NULL DEFAULT '',
  changes BLOB NOT NULL                   -- as recorded by the session extension; last, for it may be long
);
CREATE TRIGGER change_set_is_final_u BEFORE UPDATE ON change_set BEGIN SELECT RAISE (ABORT, 'the log is final'); END;
CREATE TRIGGER change_set_is_final_d BEFORE DELETE ON change_set BEGIN SELECT RAISE (ABORT, 'the log is final'); END;

-- Which change sets touched a record: found from the change sets, kept for speed.
CREATE TABLE change_item (
  table_name TEXT NOT NULL,
  id         INTEGER NOT NULL,
  seq        INTEGER NOT NULL,
  PRIMARY KEY (table_name, id, seq)
) WITHOUT ROWID;

-- What is being typed and not yet saved. Not part of the log.
CREATE TABLE draft (
  table_name TEXT NOT NULL,
  id         INTEGER NOT NULL,
  content    TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (table_name, id)
);
