-- SPDX-License-Identifier: GPL-3.0-or-later
-- What can be rebuilt from the content: indexes, the full-text index and its triggers.
-- Made anew whenever its version in the file differs from the program's.

-- One narrow covering index for each order and filter of the list of nominations.
CREATE INDEX IF NOT EXISTS nomination_by_name        ON nomination (name_sort);
CREATE INDEX IF NOT EXISTS nomination_by_family      ON nomination (family_sort);
CREATE INDEX IF NOT EXISTS nomination_by_year        ON nomination (year, name_sort);
CREATE INDEX IF NOT EXISTS nomination_by_unit        ON nomination (unit, name_sort);
CREATE INDEX IF NOT EXISTS nomination_by_movement    ON nomination (movement, name_sort);
CREATE INDEX IF NOT EXISTS nomination_by_status      ON nomination (status, name_sort, step_since);
CREATE INDEX IF NOT EXISTS nomination_by_kind        ON nomination (kind, name_sort);
CREATE INDEX IF NOT EXISTS nomination_by_award_form  ON nomination (award_form, name_sort);
CREATE INDEX IF NOT EXISTS nomination_by_birth       ON nomination (birth, name_sort);
CREATE INDEX IF NOT EXISTS nomination_by_due         ON nomination (due = '', due, name_sort, status);
CREATE INDEX IF NOT EXISTS nomination_by_step        ON nomination (chain, step, status, step_since);
CREATE INDEX IF NOT EXISTS nomination_by_decision    ON nomination (decision, name_sort) WHERE decision <> 0;
CREATE INDEX IF NOT EXISTS nomination_by_subject     ON nomination (subject, year);
-- What the figures read, so that none of them reads the table itself.
CREATE INDEX IF NOT EXISTS nomination_figures        ON nomination (year, status, kind, unit, subject, movement, award_form, source, achievement_type, sex, direct_worker, small_collective, received, revoked);
CREATE INDEX IF NOT EXISTS nomination_decisions      ON nomination (decision_date, status, kind, award_form, unit, subject, movement, sex, direct_worker, small_collective, revoked) WHERE decision_date <> '';
-- What papers are asked of those that still await some.
CREATE INDEX IF NOT EXISTS nomination_open           ON nomination (status, award_form, achievement_type, kind, received, year)
  WHERE status IN ('draft', 'received', 'incomplete', 'completed', 'eligible', 'in_council');
CREATE INDEX IF NOT EXISTS nomination_names          ON nomination (id, full_name, unit);
CREATE INDEX IF NOT EXISTS subject_by_key            ON subject (name_key, birth, unit, kind);
CREATE INDEX IF NOT EXISTS subject_by_fold           ON subject (name_fold, id, unit, kind, birth, id_number, name_key);
CREATE INDEX IF NOT EXISTS subject_by_name           ON subject (name_sort);
CREATE INDEX IF NOT EXISTS subject_by_unit           ON subject (unit, name_sort);
CREATE INDEX IF NOT EXISTS subject_by_stage          ON subject (stage, name_sort);
CREATE INDEX IF NOT EXISTS subject_by_review         ON subject (next_review) WHERE next_review <> '';
CREATE INDEX IF NOT EXISTS subject_by_next_review    ON subject (next_review = '', next_review, name_sort);
CREATE INDEX IF NOT EXISTS subject_names             ON subject (id, full_name, unit);
CREATE INDEX IF NOT EXISTS subject_merge_by_key      ON subject_merge (name_key, birth, unit, kind);
CREATE INDEX IF NOT EXISTS award_by_subject          ON award (subject, year);
CREATE INDEX IF NOT EXISTS exemplar_note_by_subject  ON exemplar_note (subject, noted);
CREATE INDEX IF NOT EXISTS activity_subject_by_subject ON activity_subject (subject);
CREATE INDEX IF NOT EXISTS activity_subject_by_activity ON activity_subject (activity);
CREATE INDEX IF NOT EXISTS chain_step_by_chain       ON chain_step (chain, code);
CREATE INDEX IF NOT EXISTS chain_move_by_chain       ON chain_move (chain, from_step);
CREATE INDEX IF NOT EXISTS dossier_paper_by_dossier  ON dossier_paper (nomination, paper, state);
CREATE INDEX IF NOT EXISTS dossier_move_by_dossier   ON dossier_move (nomination);
CREATE INDEX IF NOT EXISTS opinion_by_dossier        ON opinion (nomination);
CREATE INDEX IF NOT EXISTS agenda_item_by_meeting    ON agenda_item (meeting, position);
CREATE INDEX IF NOT EXISTS agenda_item_by_dossier    ON agenda_item (nomination);
CREATE INDEX IF NOT EXISTS attendance_by_meeting     ON attendance (meeting);
CREATE INDEX IF NOT EXISTS ballot_by_item            ON ballot (agenda_item);
CREATE INDEX IF NOT EXISTS certificate_by_dossier    ON certificate (nomination);
CREATE INDEX IF NOT EXISTS certificate_by_number     ON certificate (year, number);
CREATE INDEX IF NOT EXISTS certificate_print_by_certificate ON certificate_print (certificate);
CREATE INDEX IF NOT EXISTS decision_by_number        ON decision (year, symbol, number);
CREATE INDEX IF NOT EXISTS contest_part_kind         ON contest_kind (contest, position);
CREATE INDEX IF NOT EXISTS contest_part_round        ON contest_round (contest, position);
CREATE INDEX IF NOT EXISTS contest_part_rubric       ON rubric (contest, kind, round);
CREATE INDEX IF NOT EXISTS contest_part_prize        ON prize (contest, position);
CREATE INDEX IF NOT EXISTS criterion_by_rubric       ON criterion (rubric, position);
CREATE INDEX IF NOT EXISTS entry_by_number           ON entry (contest, number);
CREATE INDEX IF NOT EXISTS entry_by_unit             ON entry (contest, unit);
CREATE INDEX IF NOT EXISTS entry_by_subject          ON entry (subject) WHERE subject <> 0;
CREATE INDEX IF NOT EXISTS author_by_entry           ON author (entry, position);
CREATE INDEX IF NOT EXISTS entry_ruling_by_entry     ON entry_ruling (entry);
CREATE INDEX IF NOT EXISTS entry_pair_by_first       ON entry_pair (first, second);
CREATE INDEX IF NOT EXISTS entry_pair_by_second      ON entry_pair (second);
CREATE INDEX IF NOT EXISTS mask_by_entry             ON mask (entry, start);
CREATE INDEX IF NOT EXISTS work_by_code              ON work (contest, code);
CREATE INDEX IF NOT EXISTS judge_by_contest          ON judge (contest, position);
CREATE INDEX IF NOT EXISTS conflict_by_judge         ON conflict (judge, work, entry);
CREATE INDEX IF NOT EXISTS conflict_by_work          ON conflict (work) WHERE work <> 0;
CREATE INDEX IF NOT EXISTS conflict_by_entry         ON conflict (entry) WHERE entry <> 0;
CREATE INDEX IF NOT EXISTS assignment_by_round       ON assignment (round, judge, position);
CREATE INDEX IF NOT EXISTS assignment_by_work        ON assignment (work, round);
CREATE INDEX IF NOT EXISTS score_sheet_by_round      ON score_sheet (round, work, state);
CREATE INDEX IF NOT EXISTS score_sheet_by_assignment ON score_sheet (assignment, state);
CREATE INDEX IF NOT EXISTS score_by_sheet            ON score (score_sheet, criterion);
CREATE INDEX IF NOT EXISTS keying_by_assignment      ON keying (assignment, pass, criterion);
CREATE INDEX IF NOT EXISTS ranking_by_round          ON ranking (round, judge, place);
CREATE INDEX IF NOT EXISTS appeal_by_work            ON appeal (work);
CREATE INDEX IF NOT EXISTS certificate_by_entry      ON certificate (entry) WHERE entry <> 0;
CREATE INDEX IF NOT EXISTS unit_by_name              ON unit (name_sort);
CREATE INDEX IF NOT EXISTS unit_by_key               ON unit (name_key);
CREATE INDEX IF NOT EXISTS movement_by_name          ON movement (name_sort);
CREATE INDEX IF NOT EXISTS movement_unit_by_movement ON movement_unit (movement, role, position);
CREATE INDEX IF NOT EXISTS headcount_by_unit         ON headcount (unit, year);
CREATE INDEX IF NOT EXISTS activity_by_kind          ON activity (kind, year, unit);
CREATE INDEX IF NOT EXISTS fulfilment_by_obligation  ON fulfilment (obligation, year, unit, month, state, received);
CREATE INDEX IF NOT EXISTS fulfilment_by_unit        ON fulfilment (unit, year);
CREATE INDEX IF NOT EXISTS criteria_by_unit          ON criteria (unit, movement, state);
CREATE INDEX IF NOT EXISTS task_by_plan              ON task (plan, parent, position);
CREATE INDEX IF NOT EXISTS task_unit_by_task         ON task_unit (task, position);
CREATE INDEX IF NOT EXISTS task_year_by_task         ON task_year (task, year);
CREATE INDEX IF NOT EXISTS obligation_by_plan        ON obligation (plan, position);
CREATE INDEX IF NOT EXISTS contact_by_unit           ON contact (unit, valid_to);
CREATE INDEX IF NOT EXISTS unit_change_by_from       ON unit_change (from_unit);
CREATE INDEX IF NOT EXISTS unit_change_by_to         ON unit_change (to_unit);
CREATE INDEX IF NOT EXISTS former_home_by_nomination ON former_home (nomination, until, unit);
CREATE INDEX IF NOT EXISTS unit_roll_by_day          ON unit_roll (day, unit);
CREATE INDEX IF NOT EXISTS cluster_member_by_year    ON cluster_member (cluster, year, position);
CREATE INDEX IF NOT EXISTS criteria_check_by_nomination ON criteria_check (nomination);
CREATE INDEX IF NOT EXISTS participation_by_activity ON participation (activity, position);
CREATE INDEX IF NOT EXISTS participation_by_unit     ON participation (unit, role);
CREATE INDEX IF NOT EXISTS participant_by_activity   ON participant (activity, position);
CREATE INDEX IF NOT EXISTS finding_by_activity       ON finding (activity, position);
CREATE INDEX IF NOT EXISTS finding_by_unit           ON finding (unit, state);
CREATE INDEX IF NOT EXISTS practice_copy_by_practice ON practice_copy (practice);
CREATE INDEX IF NOT EXISTS publication_item_by_publication ON publication_item (publication, position);
CREATE INDEX IF NOT EXISTS budget_line_by_year       ON budget_line (year, plan, position);
CREATE INDEX IF NOT EXISTS reminder_by_unit          ON reminder (unit, year, sent);
CREATE INDEX IF NOT EXISTS snapshot_by_year          ON snapshot (year, taken);
CREATE INDEX IF NOT EXISTS snapshot_value_by_snapshot ON snapshot_value (snapshot, kind, name);
CREATE INDEX IF NOT EXISTS activity_by_unit          ON activity (unit, kind, year);
CREATE INDEX IF NOT EXISTS activity_by_task          ON activity (task) WHERE task <> 0;
CREATE INDEX IF NOT EXISTS attachment_by_owner       ON attachment (owner_table, owner);
CREATE INDEX IF NOT EXISTS attachment_by_content     ON attachment (sha256);

-- Full text of the long fields, folded, so that any spelling of marks finds it. Its
-- content is not kept twice; every change set brings it up to date (changes.c), for
-- SQLite 3.40 lets no trigger of an untrusted schema write to a virtual table.
CREATE VIRTUAL TABLE IF NOT EXISTS nomination_search USING fts5 (achievement, notes, content = '', tokenize = 'unicode61 remove_diacritics 2');
