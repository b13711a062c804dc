-- SPDX-License-Identifier: GPL-3.0-or-later
-- What can be rebuilt from the content: indexes, the full-text index and its triggers.
-- Made anew whenever its version in the file differs from the program's.

-- One narrow covering index for each order and filter of the list of nominations.
CREATE INDEX IF NOT EXISTS nomination_by_name        ON nomination (name_sort);
CREATE INDEX IF NOT EXISTS nomination_by_family      ON nomination (family_sort);
CREATE INDEX IF NOT EXISTS nomination_by_year        ON nomination (year, name_sort);
CREATE INDEX IF NOT EXISTS nomination_by_unit        ON nomination (unit, name_sort);
CREATE INDEX IF NOT EXISTS nomination_by_movement    ON nomination (movement, name_sort);
CREATE INDEX IF NOT EXISTS nomination_by_status      ON nomination (status, name_sort);
CREATE INDEX IF NOT EXISTS nomination_by_kind        ON nomination (kind, name_sort);
CREATE INDEX IF NOT EXISTS nomination_by_award_form  ON nomination (award_form, name_sort);
CREATE INDEX IF NOT EXISTS nomination_by_birth       ON nomination (birth, name_sort);
CREATE INDEX IF NOT EXISTS nomination_by_subject     ON nomination (subject, year);
-- What the figures read, so that none of them reads the table itself.
CREATE INDEX IF NOT EXISTS nomination_figures        ON nomination (year, status, kind, unit, subject, movement, award_form, source, achievement_type, sex, direct_worker, small_collective, received);
CREATE INDEX IF NOT EXISTS nomination_decisions      ON nomination (decision_date, status, kind, award_form, unit, subject, movement, sex, direct_worker, small_collective) WHERE decision_date <> '';
CREATE INDEX IF NOT EXISTS nomination_names          ON nomination (id, full_name, unit);
CREATE INDEX IF NOT EXISTS subject_by_key            ON subject (name_key, birth, unit, kind);
CREATE INDEX IF NOT EXISTS subject_by_fold           ON subject (name_fold);
CREATE INDEX IF NOT EXISTS unit_by_name              ON unit (name_sort);
CREATE INDEX IF NOT EXISTS unit_by_key               ON unit (name_key);
CREATE INDEX IF NOT EXISTS movement_by_name          ON movement (name_sort);
CREATE INDEX IF NOT EXISTS movement_unit_by_movement ON movement_unit (movement, role, position);
CREATE INDEX IF NOT EXISTS headcount_by_unit         ON headcount (unit, year);
CREATE INDEX IF NOT EXISTS activity_by_kind          ON activity (kind, year, unit);
CREATE INDEX IF NOT EXISTS attachment_by_owner       ON attachment (owner_table, owner);
CREATE INDEX IF NOT EXISTS attachment_by_content     ON attachment (sha256);

-- Full text of the long fields, folded, so that any spelling of marks finds it. Its
-- content is not kept twice; every change set brings it up to date (changes.c), for
-- SQLite 3.40 lets no trigger of an untrusted schema write to a virtual table.
CREATE VIRTUAL TABLE IF NOT EXISTS nomination_search USING fts5 (achievement, notes, content = '', tokenize = 'unicode61 remove_diacritics 2');
