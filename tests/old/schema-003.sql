-- SPDX-License-Identifier: GPL-3.0-or-later
-- A council file of schema version 3 as that version wrote it, without what is rebuilt at opening:
-- the ward plan, two lists taken in and led along their chains, the rules of a contest. Opened by a test, so that files of old stay readable.
PRAGMA application_id = 1215251557;
PRAGMA user_version = 3;
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
CREATE TABLE activity_subject (
  id INTEGER PRIMARY KEY,
  activity INTEGER NOT NULL DEFAULT 0,
  subject  INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE activity_text (
  id INTEGER PRIMARY KEY,
  note TEXT NOT NULL DEFAULT ''
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
, kind    TEXT NOT NULL DEFAULT '', paper   INTEGER NOT NULL DEFAULT 0, taken   TEXT NOT NULL DEFAULT '', source  TEXT NOT NULL DEFAULT '', consent INTEGER NOT NULL DEFAULT 0);
CREATE TABLE attendance (
  id INTEGER PRIMARY KEY,
  meeting    INTEGER NOT NULL DEFAULT 0,
  member     INTEGER NOT NULL DEFAULT 0,
  state      TEXT NOT NULL DEFAULT '',
  substitute TEXT NOT NULL DEFAULT '',
  note       TEXT NOT NULL DEFAULT ''
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
, authority              TEXT NOT NULL DEFAULT '', gift                   TEXT NOT NULL DEFAULT '', coefficient            INTEGER NOT NULL DEFAULT 0, coefficient_collective INTEGER NOT NULL DEFAULT 0, coefficient_household  INTEGER NOT NULL DEFAULT 0, verified               INTEGER NOT NULL DEFAULT 0, money_source           TEXT NOT NULL DEFAULT '', threshold              INTEGER NOT NULL DEFAULT 0, secret                 INTEGER NOT NULL DEFAULT 0, once                   INTEGER NOT NULL DEFAULT 0, posthumous             INTEGER NOT NULL DEFAULT 0, clean_record           INTEGER NOT NULL DEFAULT 0, interval_years         INTEGER NOT NULL DEFAULT 0, prior_forms            TEXT NOT NULL DEFAULT '', ladder                 INTEGER NOT NULL DEFAULT 0);
INSERT INTO "award_form" VALUES(914250107581319389,'GK','Giấy khen','ward','form',1,'individual,collective,household','Giấy khen của Chủ tịch UBND phường; Giấy khen cấp phường; Giấy khen phường','','','giâý khen','Chủ tịch UBND phường','',0,0,0,0,'Chưa kiểm chứng: NĐ 91/2017/NĐ-CP cho Chủ tịch UBND cấp xã 0,15, tập thể gấp 2; chưa rõ mức của NĐ 152/2025/NĐ-CP sau khi bỏ cấp quận, hãy nhập hệ số',0,0,0,1,0,0,'',0);
INSERT INTO "award_form" VALUES(914250107583248498,'NTVT-P','Người tốt, việc tốt cấp phường','ward','title',2,'individual','NTVT cấp phường; Người tốt, việc tốt; NTVT','','','ngươì tôt́, viêc̣ tôt́ câṕ phương̀','Chủ tịch UBND phường','',0,0,0,0,'Chưa kiểm chứng: có tiền thưởng kèm theo nhưng chưa rõ mức, hãy nhập theo quy chế của Thành phố đang áp dụng',0,0,0,0,0,0,'',2);
INSERT INTO "award_form" VALUES(914250107584060454,'DHTT-P','Điển hình tiên tiến cấp phường','ward','title',3,'individual,collective,household','ĐHTT cấp phường; Điển hình tiên tiến phường','','','điên̉ hinh̀ tiên tiêń câṕ phương̀','Chủ tịch UBND phường','',0,0,0,0,'Chưa kiểm chứng: chưa có văn bản về hệ số, hãy nhập theo quy định đang áp dụng',0,0,0,1,0,0,'',2);
INSERT INTO "award_form" VALUES(914250107585097926,'GK-DV','Giấy khen của Thủ trưởng đơn vị','unit','form',4,'individual,collective,household','Giấy khen cấp đơn vị','','','giâý khen cuả thủ trương̉ đơn vị','Thủ trưởng đơn vị','',30,60,45,0,'Chưa kiểm chứng: 0,3 theo NĐ 98/2023/NĐ-CP như còn nhớ; tập thể gấp 2, hộ gia đình gấp 1,5. Hãy đối chiếu văn bản',0,0,0,1,0,0,'',0);
INSERT INTO "award_form" VALUES(914250107585097989,'DHTT-DV','Điển hình tiên tiến cấp đơn vị','unit','title',5,'individual,collective,household','ĐHTT cấp đơn vị; Điển hình tiên tiến cấp cơ sở','','','điên̉ hinh̀ tiên tiêń câṕ đơn vị','Thủ trưởng đơn vị','',0,0,0,0,'Chưa kiểm chứng: chưa có văn bản về hệ số, hãy nhập theo quy định đang áp dụng',0,0,0,1,0,0,'',1);
INSERT INTO "award_form" VALUES(914250107585098018,'NTVT-Q','Người tốt, việc tốt cấp quận','district','title',6,'individual','NTVT cấp quận','','2025-06-30','ngươì tôt́, viêc̣ tôt́ câṕ quâṇ','Chủ tịch UBND quận','Giấy chứng nhận',0,0,0,0,'Chưa kiểm chứng: có tiền thưởng kèm theo nhưng chưa rõ mức, hãy nhập theo quy chế của Thành phố đang áp dụng',0,0,0,0,0,0,'',3);
INSERT INTO "award_form" VALUES(914250107585098061,'DHTT-Q','Điển hình tiên tiến cấp quận','district','title',7,'individual,collective,household','ĐHTT cấp quận','','2025-06-30','điên̉ hinh̀ tiên tiêń câṕ quâṇ','Chủ tịch UBND quận','',0,0,0,0,'Chưa kiểm chứng: chưa có văn bản về hệ số, hãy nhập theo quy định đang áp dụng',0,0,0,1,0,0,'',3);
INSERT INTO "award_form" VALUES(914250107585098108,'NTVT-TP','Người tốt, việc tốt cấp Thành phố','city','title',8,'individual','NTVT cấp Thành phố; Người tốt, việc tốt Thành phố; NTVT Thành phố; NTVT TP','','','ngươì tôt́, viêc̣ tôt́ câṕ thanh̀ phố','Chủ tịch UBND Thành phố','Bằng chứng nhận',0,0,0,0,'Chưa kiểm chứng: có tiền thưởng kèm theo nhưng chưa rõ mức, hãy nhập theo quy chế của Thành phố đang áp dụng',0,0,0,0,0,0,'',4);
INSERT INTO "award_form" VALUES(914250107585098152,'CDTDUT','Công dân Thủ đô ưu tú','city','title',9,'individual','CDTĐƯT; Danh hiệu Công dân Thủ đô ưu tú','','','công dân thủ đô ưu tú','Chủ tịch UBND Thành phố','',0,0,0,0,'Chưa kiểm chứng: chưa có văn bản về hệ số, hãy nhập theo quy định đang áp dụng',90,0,1,0,1,0,'',5);
INSERT INTO "award_form" VALUES(914250107585098168,'DHTT-TP','Điển hình tiên tiến cấp Thành phố','city','title',10,'individual,collective,household','ĐHTT cấp Thành phố','','','điên̉ hinh̀ tiên tiêń câṕ thanh̀ phố','Chủ tịch UBND Thành phố','',0,0,0,0,'Chưa kiểm chứng: chưa có văn bản về hệ số, hãy nhập theo quy định đang áp dụng',0,0,0,1,0,0,'',4);
INSERT INTO "award_form" VALUES(914250107585098189,'BK','Bằng khen','city','form',11,'individual,collective,household','Bằng khen của Chủ tịch UBND Thành phố; Bằng khen Thành phố','','','băng̀ khen','Chủ tịch UBND Thành phố','',150,0,0,1,'NĐ 152/2025/NĐ-CP, Điều 54: Bằng khen cấp tỉnh cho cá nhân 1,5; hệ số cho tập thể, hộ gia đình chưa có',0,0,0,1,0,0,'',0);
INSERT INTO "award_form" VALUES(914250107585098220,'SACH','Sách “Những bông hoa đẹp”','city','book',12,'individual,collective,household','Những bông hoa đẹp; Sách Những bông hoa đẹp','','','sach́ "nhưng̃ bông hoa đep̣"','','',0,0,0,0,'Chưa kiểm chứng: chưa rõ có tiền thưởng kèm theo hay không, hãy nhập nếu có quy định',0,0,0,1,0,0,'',0);
INSERT INTO "award_form" VALUES(914250107585098280,'DHTT-TQ','Điển hình tiên tiến xuất sắc toàn quốc','state','title',13,'individual,collective,household','ĐHTT toàn quốc','','','điên̉ hinh̀ tiên tiêń xuât́ săć toaǹ quôć','','',0,0,0,0,'Chưa kiểm chứng: chưa có văn bản về hệ số, hãy nhập theo quy định đang áp dụng',0,0,0,1,0,0,'',6);
INSERT INTO "award_form" VALUES(914250107585098302,'CSTD-TQ','Chiến sĩ thi đua toàn quốc','state','title',14,'individual','CSTĐ toàn quốc','','','chiêń sĩ thi đua toaǹ quôć','','',450,0,0,1,'NĐ 152/2025/NĐ-CP: Chiến sĩ thi đua toàn quốc 4,5',90,1,0,1,0,0,'',7);
INSERT INTO "award_form" VALUES(914250107585098353,'AHLD','Anh hùng Lao động','state','title',15,'individual,collective','AHLĐ','','','anh hung̀ lao đông̣','','',0,0,0,0,'Chưa kiểm chứng: chưa có văn bản về hệ số, hãy nhập theo quy định đang áp dụng',90,1,0,1,0,0,'',8);
CREATE TABLE award_form_text (
  id INTEGER PRIMARY KEY,
  conditions TEXT NOT NULL DEFAULT ''
);
INSERT INTO "award_form_text" VALUES(914250107581319389,'Khen đúng thành tích, không khen hai lần cho cùng một thành tích; ưu tiên tập thể nhỏ, công nhân, nông dân, người lao động trực tiếp.');
INSERT INTO "award_form_text" VALUES(914250107583248498,'Chấp hành tốt chủ trương của Đảng, chính sách, pháp luật; có hành vi, việc làm tốt mang lại lợi ích cho người dân, đơn vị, cộng đồng và có sức lan tỏa. Một người có thể được tặng nhiều lần vì những việc khác nhau; không truy tặng. Nơi đề nghị không quản lý người đó thì phải lấy ý kiến cơ quan quản lý.');
INSERT INTO "award_form_text" VALUES(914250107584060454,'Gương mẫu chấp hành chủ trương của Đảng, chính sách, pháp luật; hoàn thành xuất sắc nhiệm vụ, có sức lan tỏa; có mô hình, sáng kiến mang lại hiệu quả; giúp đỡ người khác, làm từ thiện được ghi nhận. Do người đứng đầu cấp công nhận quyết định, xét từ cơ sở lên.');
INSERT INTO "award_form_text" VALUES(914250107585097926,'Khen đúng thành tích, không khen hai lần cho cùng một thành tích; ưu tiên tập thể nhỏ, công nhân, nông dân, người lao động trực tiếp.');
INSERT INTO "award_form_text" VALUES(914250107585097989,'Gương mẫu chấp hành chủ trương của Đảng, chính sách, pháp luật; hoàn thành xuất sắc nhiệm vụ, có sức lan tỏa; có mô hình, sáng kiến mang lại hiệu quả; giúp đỡ người khác, làm từ thiện được ghi nhận. Do người đứng đầu cấp công nhận quyết định, xét từ cơ sở lên.');
INSERT INTO "award_form_text" VALUES(914250107585098018,'Chấp hành tốt chủ trương của Đảng, chính sách, pháp luật; có hành vi, việc làm tốt mang lại lợi ích cho người dân, đơn vị, cộng đồng và có sức lan tỏa. Một người có thể được tặng nhiều lần vì những việc khác nhau; không truy tặng. Nơi đề nghị không quản lý người đó thì phải lấy ý kiến cơ quan quản lý.');
INSERT INTO "award_form_text" VALUES(914250107585098061,'Gương mẫu chấp hành chủ trương của Đảng, chính sách, pháp luật; hoàn thành xuất sắc nhiệm vụ, có sức lan tỏa; có mô hình, sáng kiến mang lại hiệu quả; giúp đỡ người khác, làm từ thiện được ghi nhận. Do người đứng đầu cấp công nhận quyết định, xét từ cơ sở lên.');
INSERT INTO "award_form_text" VALUES(914250107585098108,'Chấp hành tốt chủ trương của Đảng, chính sách, pháp luật; có hành vi, việc làm tốt mang lại lợi ích cho người dân, đơn vị, cộng đồng và có sức lan tỏa. Một người có thể được tặng nhiều lần vì những việc khác nhau; không truy tặng. Nơi đề nghị không quản lý người đó thì phải lấy ý kiến cơ quan quản lý.');
INSERT INTO "award_form_text" VALUES(914250107585098152,'Mỗi người một lần; mỗi năm không quá 10 người; không truy tặng; không xét người bị kỷ luật từ khiển trách trở lên (Đảng, chính quyền, đoàn thể) hoặc bị truy cứu trách nhiệm hình sự. Cần ít nhất 90 % tổng số thành viên Hội đồng đồng ý; thành viên vắng mặt được lấy ý kiến bằng văn bản. Danh sách đăng báo lấy ý kiến nhân dân.');
INSERT INTO "award_form_text" VALUES(914250107585098168,'Gương mẫu chấp hành chủ trương của Đảng, chính sách, pháp luật; hoàn thành xuất sắc nhiệm vụ, có sức lan tỏa; có mô hình, sáng kiến mang lại hiệu quả; giúp đỡ người khác, làm từ thiện được ghi nhận. Do người đứng đầu cấp công nhận quyết định, xét từ cơ sở lên.');
INSERT INTO "award_form_text" VALUES(914250107585098189,'Khen đúng thành tích, không khen hai lần cho cùng một thành tích; ưu tiên tập thể nhỏ, công nhân, nông dân, người lao động trực tiếp.');
INSERT INTO "award_form_text" VALUES(914250107585098220,'Gương điển hình được chọn giới thiệu để in trong sách.');
INSERT INTO "award_form_text" VALUES(914250107585098280,'');
INSERT INTO "award_form_text" VALUES(914250107585098302,'Tỷ lệ phiếu 90 % và bỏ phiếu kín chưa được kiểm chứng, hãy đối chiếu văn bản.');
INSERT INTO "award_form_text" VALUES(914250107585098353,'Tỷ lệ phiếu 90 % và bỏ phiếu kín chưa được kiểm chứng, hãy đối chiếu văn bản.');
CREATE TABLE ballot (
  id INTEGER PRIMARY KEY,
  agenda_item INTEGER NOT NULL DEFAULT 0,
  member      INTEGER NOT NULL DEFAULT 0,
  choice      TEXT NOT NULL DEFAULT '',
  written     INTEGER NOT NULL DEFAULT 0,
  note        TEXT NOT NULL DEFAULT ''
);
CREATE TABLE base_salary (
  id INTEGER PRIMARY KEY,
  amount     INTEGER NOT NULL DEFAULT 0,
  valid_from TEXT NOT NULL DEFAULT '',
  source     TEXT NOT NULL DEFAULT '',
  verified   INTEGER NOT NULL DEFAULT 0
);
INSERT INTO "base_salary" VALUES(914250107586713580,1490000,'2019-07-01','Nghị định 38/2019/NĐ-CP. Chưa kiểm chứng: mức áp dụng trước 01/7/2024 hãy đối chiếu với văn bản',0);
INSERT INTO "base_salary" VALUES(914250107589203152,2340000,'2024-07-01','Nghị định 73/2024/NĐ-CP',1);
INSERT INTO "base_salary" VALUES(914250107589203171,2530000,'2026-07-01','Chưa kiểm chứng: Nghị định 161/2026/NĐ-CP, theo nguồn thứ cấp',0);
CREATE TABLE certificate (
  id INTEGER PRIMARY KEY,
  nomination INTEGER NOT NULL DEFAULT 0,
  year       INTEGER NOT NULL DEFAULT 0,
  number     INTEGER NOT NULL DEFAULT 0,
  entered    TEXT NOT NULL DEFAULT ''
, entry      INTEGER NOT NULL DEFAULT 0, author     INTEGER NOT NULL DEFAULT 0, prize_unit INTEGER NOT NULL DEFAULT 0);
CREATE TABLE certificate_print (
  id INTEGER PRIMARY KEY,
  certificate INTEGER NOT NULL DEFAULT 0,
  printed     TEXT NOT NULL DEFAULT '',
  reason      TEXT NOT NULL DEFAULT ''
);
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
INSERT INTO "chain" VALUES(914250107600787215,'ward','Khen thưởng, công nhận điển hình tiên tiến qua Hội đồng phường',2,'','','','',0);
INSERT INTO "chain" VALUES(914250107606443220,'ntvt','Người tốt, việc tốt cấp phường',3,'NTVT-Q,NTVT-P','','','',0);
INSERT INTO "chain" VALUES(914250107611014458,'ntvt-city','Người tốt, việc tốt cấp Thành phố',4,'NTVT-TP','','','',0);
INSERT INTO "chain" VALUES(914250107616578322,'city','Đề nghị Thành phố và Trung ương khen thưởng',5,'BK,DHTT-TP,DHTT-TQ,CSTD-TQ,AHLD','','','',0);
INSERT INTO "chain" VALUES(914250107620341176,'capital-citizen','Công dân Thủ đô ưu tú',6,'CDTDUT','','','',0);
INSERT INTO "chain" VALUES(914250107625979537,'book','Sách “Những bông hoa đẹp”',7,'SACH','','','',0);
INSERT INTO "chain" VALUES(914250107633983922,'adhoc','Khen thưởng đột xuất (thủ tục đơn giản)',8,'GK,GK-P','adhoc','','',0);
INSERT INTO "chain" VALUES(914250107638445720,'unit','Khen thưởng, công nhận của đơn vị',9,'GK-DV,DHTT-DV','','','',0);
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
INSERT INTO "chain_move" VALUES(914250107605791475,914250107600787215,1,'unit_review','unit_decision','Trình thủ trưởng đơn vị','forward','');
INSERT INTO "chain_move" VALUES(914250107606401433,914250107600787215,2,'unit_decision','unit_review','Bình xét lại','return','reason deadline');
INSERT INTO "chain_move" VALUES(914250107606401454,914250107600787215,3,'unit_decision','received','Giới thiệu lên phường','forward','date number signer scan');
INSERT INTO "chain_move" VALUES(914250107606401499,914250107600787215,4,'received','eligible','Đủ điều kiện','forward','papers opinion eligible');
INSERT INTO "chain_move" VALUES(914250107606401504,914250107600787215,5,'received','returned','Trả lại để bổ sung','return','reason deadline');
INSERT INTO "chain_move" VALUES(914250107606401536,914250107600787215,6,'received','ineligible','Không đủ điều kiện','reject','reason');
INSERT INTO "chain_move" VALUES(914250107606401581,914250107600787215,7,'received','unit_decision','Đơn vị thu hồi hồ sơ','recall','');
INSERT INTO "chain_move" VALUES(914250107606401641,914250107600787215,8,'resubmitted','eligible','Đủ điều kiện','forward','papers opinion eligible');
INSERT INTO "chain_move" VALUES(914250107606401697,914250107600787215,9,'resubmitted','returned','Trả lại để bổ sung','return','reason deadline');
INSERT INTO "chain_move" VALUES(914250107606401757,914250107600787215,10,'resubmitted','ineligible','Không đủ điều kiện','reject','reason');
INSERT INTO "chain_move" VALUES(914250107606401758,914250107600787215,11,'resubmitted','unit_decision','Đơn vị thu hồi hồ sơ','recall','');
INSERT INTO "chain_move" VALUES(914250107606401775,914250107600787215,12,'returned','resubmitted','Nộp lại hồ sơ','resubmit','');
INSERT INTO "chain_move" VALUES(914250107606401815,914250107600787215,13,'eligible','council','Đưa ra Hội đồng','forward','eligible');
INSERT INTO "chain_move" VALUES(914250107606401838,914250107600787215,14,'eligible','returned','Trả lại để bổ sung','return','reason deadline');
INSERT INTO "chain_move" VALUES(914250107606401875,914250107600787215,15,'council','chosen','Được chọn','forward','vote');
INSERT INTO "chain_move" VALUES(914250107606401939,914250107600787215,16,'council','not_chosen','Không được chọn','reject','vote_failed');
INSERT INTO "chain_move" VALUES(914250107606401957,914250107600787215,17,'council','eligible','Để lại kỳ họp sau','return','reason');
INSERT INTO "chain_move" VALUES(914250107606442718,914250107600787215,18,'chosen','decided','Chủ tịch UBND phường quyết định','forward','decision');
INSERT INTO "chain_move" VALUES(914250107606442728,914250107600787215,19,'decided','introduced','Giới thiệu lên Thành phố','forward','date number signer');
INSERT INTO "chain_move" VALUES(914250107606442775,914250107600787215,20,'introduced','granted','Thành phố khen thưởng','forward','date number');
INSERT INTO "chain_move" VALUES(914250107606442779,914250107600787215,21,'introduced','refused','Thành phố không xét','reject','date');
INSERT INTO "chain_move" VALUES(914250107606442836,914250107600787215,22,'unit_review','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107606442859,914250107600787215,23,'unit_decision','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107606442890,914250107600787215,24,'received','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107606442950,914250107600787215,25,'returned','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107606442962,914250107600787215,26,'resubmitted','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107606443009,914250107600787215,27,'eligible','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107606443035,914250107600787215,28,'council','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107606443050,914250107600787215,29,'chosen','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107606443086,914250107600787215,30,'introduced','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107606443140,914250107600787215,31,'decided','revoked','Hủy bỏ, thu hồi khen thưởng','revoke','decision');
INSERT INTO "chain_move" VALUES(914250107606443141,914250107600787215,32,'introduced','revoked','Hủy bỏ, thu hồi khen thưởng','revoke','decision');
INSERT INTO "chain_move" VALUES(914250107606443145,914250107600787215,33,'granted','revoked','Hủy bỏ, thu hồi khen thưởng','revoke','decision');
INSERT INTO "chain_move" VALUES(914250107606443202,914250107600787215,34,'refused','revoked','Hủy bỏ, thu hồi khen thưởng','revoke','decision');
INSERT INTO "chain_move" VALUES(914250107610428144,914250107606443220,1,'unit_review','unit_decision','Trình thủ trưởng đơn vị','forward','');
INSERT INTO "chain_move" VALUES(914250107610674016,914250107606443220,2,'unit_decision','unit_review','Bình xét lại','return','reason deadline');
INSERT INTO "chain_move" VALUES(914250107610674051,914250107606443220,3,'unit_decision','received','Giới thiệu lên phường','forward','date number signer scan');
INSERT INTO "chain_move" VALUES(914250107610674091,914250107606443220,4,'received','eligible','Đủ điều kiện','forward','papers opinion eligible');
INSERT INTO "chain_move" VALUES(914250107610674135,914250107606443220,5,'received','returned','Trả lại để bổ sung','return','reason deadline');
INSERT INTO "chain_move" VALUES(914250107610674147,914250107606443220,6,'received','ineligible','Không đủ điều kiện','reject','reason');
INSERT INTO "chain_move" VALUES(914250107610674155,914250107606443220,7,'received','unit_decision','Đơn vị thu hồi hồ sơ','recall','');
INSERT INTO "chain_move" VALUES(914250107610674178,914250107606443220,8,'resubmitted','eligible','Đủ điều kiện','forward','papers opinion eligible');
INSERT INTO "chain_move" VALUES(914250107610674187,914250107606443220,9,'resubmitted','returned','Trả lại để bổ sung','return','reason deadline');
INSERT INTO "chain_move" VALUES(914250107610674243,914250107606443220,10,'resubmitted','ineligible','Không đủ điều kiện','reject','reason');
INSERT INTO "chain_move" VALUES(914250107610674290,914250107606443220,11,'resubmitted','unit_decision','Đơn vị thu hồi hồ sơ','recall','');
INSERT INTO "chain_move" VALUES(914250107610674327,914250107606443220,12,'returned','resubmitted','Nộp lại hồ sơ','resubmit','');
INSERT INTO "chain_move" VALUES(914250107610674331,914250107606443220,13,'eligible','council','Đưa ra Hội đồng','forward','opinion eligible');
INSERT INTO "chain_move" VALUES(914250107610674373,914250107606443220,14,'eligible','returned','Trả lại để bổ sung','return','reason deadline');
INSERT INTO "chain_move" VALUES(914250107610674405,914250107606443220,15,'council','chosen','Được chọn','forward','vote');
INSERT INTO "chain_move" VALUES(914250107610674439,914250107606443220,16,'council','not_chosen','Không được chọn','reject','vote_failed');
INSERT INTO "chain_move" VALUES(914250107610674465,914250107606443220,17,'council','eligible','Để lại kỳ họp sau','return','reason');
INSERT INTO "chain_move" VALUES(914250107610674489,914250107606443220,18,'chosen','decided','Chủ tịch UBND phường quyết định','forward','decision');
INSERT INTO "chain_move" VALUES(914250107610674510,914250107606443220,19,'decided','introduced','Giới thiệu xét cấp Thành phố','forward','date number signer');
INSERT INTO "chain_move" VALUES(914250107610674558,914250107606443220,20,'introduced','granted','Thành phố khen thưởng','forward','date number');
INSERT INTO "chain_move" VALUES(914250107610674592,914250107606443220,21,'introduced','refused','Thành phố không xét','reject','date');
INSERT INTO "chain_move" VALUES(914250107610674654,914250107606443220,22,'unit_review','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107610674700,914250107606443220,23,'unit_decision','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107610674762,914250107606443220,24,'received','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107610674820,914250107606443220,25,'returned','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107610674884,914250107606443220,26,'resubmitted','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107610674945,914250107606443220,27,'eligible','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107610674987,914250107606443220,28,'council','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107610675005,914250107606443220,29,'chosen','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107610675022,914250107606443220,30,'introduced','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107610675035,914250107606443220,31,'decided','revoked','Hủy bỏ, thu hồi khen thưởng','revoke','decision');
INSERT INTO "chain_move" VALUES(914250107610675071,914250107606443220,32,'introduced','revoked','Hủy bỏ, thu hồi khen thưởng','revoke','decision');
INSERT INTO "chain_move" VALUES(914250107610675078,914250107606443220,33,'granted','revoked','Hủy bỏ, thu hồi khen thưởng','revoke','decision');
INSERT INTO "chain_move" VALUES(914250107610675097,914250107606443220,34,'refused','revoked','Hủy bỏ, thu hồi khen thưởng','revoke','decision');
INSERT INTO "chain_move" VALUES(914250107614522154,914250107611014458,1,'unit_review','unit_decision','Trình thủ trưởng đơn vị','forward','');
INSERT INTO "chain_move" VALUES(914250107614522187,914250107611014458,2,'unit_decision','unit_review','Bình xét lại','return','reason deadline');
INSERT INTO "chain_move" VALUES(914250107614522199,914250107611014458,3,'unit_decision','received','Giới thiệu lên phường','forward','date number signer scan');
INSERT INTO "chain_move" VALUES(914250107614522226,914250107611014458,4,'received','eligible','Đủ điều kiện','forward','papers opinion eligible');
INSERT INTO "chain_move" VALUES(914250107614522277,914250107611014458,5,'received','returned','Trả lại để bổ sung','return','reason deadline');
INSERT INTO "chain_move" VALUES(914250107614522318,914250107611014458,6,'received','ineligible','Không đủ điều kiện','reject','reason');
INSERT INTO "chain_move" VALUES(914250107614522356,914250107611014458,7,'received','unit_decision','Đơn vị thu hồi hồ sơ','recall','');
INSERT INTO "chain_move" VALUES(914250107614522367,914250107611014458,8,'resubmitted','eligible','Đủ điều kiện','forward','papers opinion eligible');
INSERT INTO "chain_move" VALUES(914250107614522428,914250107611014458,9,'resubmitted','returned','Trả lại để bổ sung','return','reason deadline');
INSERT INTO "chain_move" VALUES(914250107614704952,914250107611014458,10,'resubmitted','ineligible','Không đủ điều kiện','reject','reason');
INSERT INTO "chain_move" VALUES(914250107614704996,914250107611014458,11,'resubmitted','unit_decision','Đơn vị thu hồi hồ sơ','recall','');
INSERT INTO "chain_move" VALUES(914250107614705041,914250107611014458,12,'returned','resubmitted','Nộp lại hồ sơ','resubmit','');
INSERT INTO "chain_move" VALUES(914250107614705080,914250107611014458,13,'eligible','council','Đưa ra Hội đồng','forward','opinion eligible');
INSERT INTO "chain_move" VALUES(914250107614705081,914250107611014458,14,'eligible','returned','Trả lại để bổ sung','return','reason deadline');
INSERT INTO "chain_move" VALUES(914250107614705137,914250107611014458,15,'council','chosen','Được chọn','forward','vote');
INSERT INTO "chain_move" VALUES(914250107614705152,914250107611014458,16,'council','not_chosen','Không được chọn','reject','vote_failed');
INSERT INTO "chain_move" VALUES(914250107614705155,914250107611014458,17,'council','eligible','Để lại kỳ họp sau','return','reason');
INSERT INTO "chain_move" VALUES(914250107614705169,914250107611014458,18,'chosen','introduced','Giới thiệu lên Thành phố','forward','date number signer');
INSERT INTO "chain_move" VALUES(914250107614705182,914250107611014458,19,'introduced','granted','Thành phố khen thưởng','forward','date number');
INSERT INTO "chain_move" VALUES(914250107614705206,914250107611014458,20,'introduced','refused','Thành phố không xét','reject','date');
INSERT INTO "chain_move" VALUES(914250107614705270,914250107611014458,21,'unit_review','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107614705271,914250107611014458,22,'unit_decision','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107614705325,914250107611014458,23,'received','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107614705350,914250107611014458,24,'returned','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107614705401,914250107611014458,25,'resubmitted','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107614705407,914250107611014458,26,'eligible','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107614708026,914250107611014458,27,'council','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107614708058,914250107611014458,28,'chosen','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107614708098,914250107611014458,29,'introduced','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107614708142,914250107611014458,30,'granted','revoked','Hủy bỏ, thu hồi khen thưởng','revoke','decision');
INSERT INTO "chain_move" VALUES(914250107619083539,914250107616578322,1,'unit_review','unit_decision','Trình thủ trưởng đơn vị','forward','');
INSERT INTO "chain_move" VALUES(914250107619083585,914250107616578322,2,'unit_decision','unit_review','Bình xét lại','return','reason deadline');
INSERT INTO "chain_move" VALUES(914250107619083638,914250107616578322,3,'unit_decision','received','Giới thiệu lên phường','forward','date number signer scan');
INSERT INTO "chain_move" VALUES(914250107619083691,914250107616578322,4,'received','eligible','Đủ điều kiện','forward','papers opinion eligible');
INSERT INTO "chain_move" VALUES(914250107619083693,914250107616578322,5,'received','returned','Trả lại để bổ sung','return','reason deadline');
INSERT INTO "chain_move" VALUES(914250107619083725,914250107616578322,6,'received','ineligible','Không đủ điều kiện','reject','reason');
INSERT INTO "chain_move" VALUES(914250107619083753,914250107616578322,7,'received','unit_decision','Đơn vị thu hồi hồ sơ','recall','');
INSERT INTO "chain_move" VALUES(914250107619083763,914250107616578322,8,'resubmitted','eligible','Đủ điều kiện','forward','papers opinion eligible');
INSERT INTO "chain_move" VALUES(914250107619083794,914250107616578322,9,'resubmitted','returned','Trả lại để bổ sung','return','reason deadline');
INSERT INTO "chain_move" VALUES(914250107619083819,914250107616578322,10,'resubmitted','ineligible','Không đủ điều kiện','reject','reason');
INSERT INTO "chain_move" VALUES(914250107619083843,914250107616578322,11,'resubmitted','unit_decision','Đơn vị thu hồi hồ sơ','recall','');
INSERT INTO "chain_move" VALUES(914250107619083852,914250107616578322,12,'returned','resubmitted','Nộp lại hồ sơ','resubmit','');
INSERT INTO "chain_move" VALUES(914250107619083855,914250107616578322,13,'eligible','council','Đưa ra Hội đồng','forward','eligible');
INSERT INTO "chain_move" VALUES(914250107619083886,914250107616578322,14,'eligible','returned','Trả lại để bổ sung','return','reason deadline');
INSERT INTO "chain_move" VALUES(914250107619083889,914250107616578322,15,'council','chosen','Được chọn','forward','vote');
INSERT INTO "chain_move" VALUES(914250107619083927,914250107616578322,16,'council','not_chosen','Không được chọn','reject','vote_failed');
INSERT INTO "chain_move" VALUES(914250107619083975,914250107616578322,17,'council','eligible','Để lại kỳ họp sau','return','reason');
INSERT INTO "chain_move" VALUES(914250107619084004,914250107616578322,18,'chosen','introduced','Trình cấp trên','forward','date number signer');
INSERT INTO "chain_move" VALUES(914250107619084024,914250107616578322,19,'introduced','granted','Cấp trên khen thưởng','forward','date number');
INSERT INTO "chain_move" VALUES(914250107619084070,914250107616578322,20,'introduced','refused','Cấp trên không xét','reject','date');
INSERT INTO "chain_move" VALUES(914250107619084109,914250107616578322,21,'unit_review','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107619084126,914250107616578322,22,'unit_decision','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107619084170,914250107616578322,23,'received','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107619084211,914250107616578322,24,'returned','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107619084231,914250107616578322,25,'resubmitted','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107619084238,914250107616578322,26,'eligible','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107619084293,914250107616578322,27,'council','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107619084332,914250107616578322,28,'chosen','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107619084374,914250107616578322,29,'introduced','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107619084418,914250107616578322,30,'granted','revoked','Hủy bỏ, thu hồi khen thưởng','revoke','decision');
INSERT INTO "chain_move" VALUES(914250107623146288,914250107620341176,1,'unit_review','unit_decision','Trình thủ trưởng đơn vị','forward','');
INSERT INTO "chain_move" VALUES(914250107623146321,914250107620341176,2,'unit_decision','unit_review','Bình xét lại','return','reason deadline');
INSERT INTO "chain_move" VALUES(914250107623146353,914250107620341176,3,'unit_decision','received','Giới thiệu lên phường','forward','date number signer scan');
INSERT INTO "chain_move" VALUES(914250107623146380,914250107620341176,4,'received','eligible','Đủ điều kiện','forward','papers opinion eligible');
INSERT INTO "chain_move" VALUES(914250107623146414,914250107620341176,5,'received','returned','Trả lại để bổ sung','return','reason deadline');
INSERT INTO "chain_move" VALUES(914250107623146424,914250107620341176,6,'received','ineligible','Không đủ điều kiện','reject','reason');
INSERT INTO "chain_move" VALUES(914250107623146445,914250107620341176,7,'received','unit_decision','Đơn vị thu hồi hồ sơ','recall','');
INSERT INTO "chain_move" VALUES(914250107623146482,914250107620341176,8,'resubmitted','eligible','Đủ điều kiện','forward','papers opinion eligible');
INSERT INTO "chain_move" VALUES(914250107623146534,914250107620341176,9,'resubmitted','returned','Trả lại để bổ sung','return','reason deadline');
INSERT INTO "chain_move" VALUES(914250107623146586,914250107620341176,10,'resubmitted','ineligible','Không đủ điều kiện','reject','reason');
INSERT INTO "chain_move" VALUES(914250107623146646,914250107620341176,11,'resubmitted','unit_decision','Đơn vị thu hồi hồ sơ','recall','');
INSERT INTO "chain_move" VALUES(914250107623146698,914250107620341176,12,'returned','resubmitted','Nộp lại hồ sơ','resubmit','');
INSERT INTO "chain_move" VALUES(914250107623146740,914250107620341176,13,'eligible','notice','Lấy ý kiến Nhân dân','forward','opinion');
INSERT INTO "chain_move" VALUES(914250107623146744,914250107620341176,14,'eligible','returned','Trả lại để bổ sung','return','reason deadline');
INSERT INTO "chain_move" VALUES(914250107623146792,914250107620341176,15,'notice','council','Đưa ra Hội đồng','forward','opinion notice eligible');
INSERT INTO "chain_move" VALUES(914250107623146824,914250107620341176,16,'notice','ineligible','Không đủ điều kiện','reject','reason');
INSERT INTO "chain_move" VALUES(914250107623146888,914250107620341176,17,'council','chosen','Được chọn','forward','vote');
INSERT INTO "chain_move" VALUES(914250107623146925,914250107620341176,18,'council','not_chosen','Không được chọn','reject','vote_failed');
INSERT INTO "chain_move" VALUES(914250107623146942,914250107620341176,19,'council','eligible','Để lại kỳ họp sau','return','reason');
INSERT INTO "chain_move" VALUES(914250107623147001,914250107620341176,20,'chosen','introduced','Đề nghị Thành phố','forward','date number signer');
INSERT INTO "chain_move" VALUES(914250107623147030,914250107620341176,21,'introduced','granted','Thành phố khen thưởng','forward','date number');
INSERT INTO "chain_move" VALUES(914250107623147078,914250107620341176,22,'introduced','refused','Thành phố không xét','reject','date');
INSERT INTO "chain_move" VALUES(914250107623147107,914250107620341176,23,'unit_review','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107623147125,914250107620341176,24,'unit_decision','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107623147186,914250107620341176,25,'received','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107623147196,914250107620341176,26,'returned','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107623147245,914250107620341176,27,'resubmitted','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107623224156,914250107620341176,28,'eligible','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107623224170,914250107620341176,29,'council','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107624457798,914250107620341176,30,'chosen','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107625979476,914250107620341176,31,'notice','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107625979508,914250107620341176,32,'introduced','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107625979527,914250107620341176,33,'granted','revoked','Hủy bỏ, thu hồi khen thưởng','revoke','decision');
INSERT INTO "chain_move" VALUES(914250107627181723,914250107625979537,1,'unit_review','received','Giới thiệu lên phường','forward','date number signer scan');
INSERT INTO "chain_move" VALUES(914250107627181740,914250107625979537,2,'received','chosen','Chọn viết bài','forward','papers opinion');
INSERT INTO "chain_move" VALUES(914250107627181757,914250107625979537,3,'received','returned','Trả lại để bổ sung','return','reason deadline');
INSERT INTO "chain_move" VALUES(914250107627181790,914250107625979537,4,'received','ineligible','Không chọn','reject','reason');
INSERT INTO "chain_move" VALUES(914250107627181843,914250107625979537,5,'received','unit_review','Đơn vị thu hồi hồ sơ','recall','');
INSERT INTO "chain_move" VALUES(914250107627181890,914250107625979537,6,'resubmitted','chosen','Chọn viết bài','forward','papers opinion');
INSERT INTO "chain_move" VALUES(914250107627889095,914250107625979537,7,'resubmitted','returned','Trả lại để bổ sung','return','reason deadline');
INSERT INTO "chain_move" VALUES(914250107629678412,914250107625979537,8,'resubmitted','ineligible','Không chọn','reject','reason');
INSERT INTO "chain_move" VALUES(914250107631077641,914250107625979537,9,'resubmitted','unit_review','Đơn vị thu hồi hồ sơ','recall','');
INSERT INTO "chain_move" VALUES(914250107631077656,914250107625979537,10,'returned','resubmitted','Nộp lại hồ sơ','resubmit','');
INSERT INTO "chain_move" VALUES(914250107631077713,914250107625979537,11,'chosen','written','Đã viết xong bài','forward','');
INSERT INTO "chain_move" VALUES(914250107631077754,914250107625979537,12,'chosen','returned','Trả lại để bổ sung','return','reason deadline');
INSERT INTO "chain_move" VALUES(914250107631077773,914250107625979537,13,'written','chosen','Viết lại','return','reason');
INSERT INTO "chain_move" VALUES(914250107631077831,914250107625979537,14,'written','sent','Gửi Thành phố','forward','date number');
INSERT INTO "chain_move" VALUES(914250107631651549,914250107625979537,15,'sent','printed','Đã in','forward','date');
INSERT INTO "chain_move" VALUES(914250107631651573,914250107625979537,16,'sent','not_printed','Không in','reject','date');
INSERT INTO "chain_move" VALUES(914250107631651605,914250107625979537,17,'unit_review','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107631651664,914250107625979537,18,'received','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107631651691,914250107625979537,19,'returned','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107631651710,914250107625979537,20,'resubmitted','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107631651762,914250107625979537,21,'chosen','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107631651822,914250107625979537,22,'written','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107631651853,914250107625979537,23,'sent','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107631651868,914250107625979537,24,'sent','revoked','Đưa ra khỏi sách','revoke','decision');
INSERT INTO "chain_move" VALUES(914250107631651913,914250107625979537,25,'printed','revoked','Đưa ra khỏi sách','revoke','decision');
INSERT INTO "chain_move" VALUES(914250107634891738,914250107633983922,1,'unit_review','unit_decision','Trình thủ trưởng đơn vị','forward','');
INSERT INTO "chain_move" VALUES(914250107634891754,914250107633983922,2,'unit_decision','unit_review','Bình xét lại','return','reason deadline');
INSERT INTO "chain_move" VALUES(914250107634891808,914250107633983922,3,'unit_decision','received','Giới thiệu lên phường','forward','date number signer scan');
INSERT INTO "chain_move" VALUES(914250107634891828,914250107633983922,4,'received','eligible','Đủ điều kiện','forward','papers opinion eligible');
INSERT INTO "chain_move" VALUES(914250107634891889,914250107633983922,5,'received','returned','Trả lại để bổ sung','return','reason deadline');
INSERT INTO "chain_move" VALUES(914250107634891946,914250107633983922,6,'received','ineligible','Không đủ điều kiện','reject','reason');
INSERT INTO "chain_move" VALUES(914250107634891985,914250107633983922,7,'received','unit_decision','Đơn vị thu hồi hồ sơ','recall','');
INSERT INTO "chain_move" VALUES(914250107635389160,914250107633983922,8,'resubmitted','eligible','Đủ điều kiện','forward','papers opinion eligible');
INSERT INTO "chain_move" VALUES(914250107635389219,914250107633983922,9,'resubmitted','returned','Trả lại để bổ sung','return','reason deadline');
INSERT INTO "chain_move" VALUES(914250107635389268,914250107633983922,10,'resubmitted','ineligible','Không đủ điều kiện','reject','reason');
INSERT INTO "chain_move" VALUES(914250107635389311,914250107633983922,11,'resubmitted','unit_decision','Đơn vị thu hồi hồ sơ','recall','');
INSERT INTO "chain_move" VALUES(914250107635389321,914250107633983922,12,'returned','resubmitted','Nộp lại hồ sơ','resubmit','');
INSERT INTO "chain_move" VALUES(914250107635389333,914250107633983922,13,'eligible','chosen','Trình Chủ tịch UBND phường','forward','date number signer');
INSERT INTO "chain_move" VALUES(914250107635389341,914250107633983922,14,'eligible','returned','Trả lại để bổ sung','return','reason deadline');
INSERT INTO "chain_move" VALUES(914250107635830745,914250107633983922,15,'chosen','decided','Chủ tịch UBND phường quyết định','forward','decision');
INSERT INTO "chain_move" VALUES(914250107635830797,914250107633983922,16,'chosen','not_chosen','Chủ tịch UBND phường không khen thưởng','reject','reason');
INSERT INTO "chain_move" VALUES(914250107635830860,914250107633983922,17,'unit_review','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107635830906,914250107633983922,18,'unit_decision','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107635830915,914250107633983922,19,'received','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107635830953,914250107633983922,20,'returned','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107635830975,914250107633983922,21,'resubmitted','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107635831028,914250107633983922,22,'eligible','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107635831058,914250107633983922,23,'chosen','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107635831072,914250107633983922,24,'decided','revoked','Hủy bỏ, thu hồi khen thưởng','revoke','decision');
INSERT INTO "chain_move" VALUES(914250107639048211,914250107638445720,1,'unit_review','received','Báo cáo lên phường','forward','date number signer');
INSERT INTO "chain_move" VALUES(914250107639048215,914250107638445720,2,'unit_review','decided','Thủ trưởng đơn vị quyết định','forward','date number signer scan');
INSERT INTO "chain_move" VALUES(914250107639048265,914250107638445720,3,'received','decided','Thủ trưởng đơn vị quyết định','forward','date number signer scan');
INSERT INTO "chain_move" VALUES(914250107639587188,914250107638445720,4,'received','returned','Trả lại để bổ sung','return','reason deadline');
INSERT INTO "chain_move" VALUES(914250107639587244,914250107638445720,5,'received','ineligible','Không công nhận','reject','reason');
INSERT INTO "chain_move" VALUES(914250107639902927,914250107638445720,6,'received','unit_review','Đơn vị thu hồi hồ sơ','recall','');
INSERT INTO "chain_move" VALUES(914250107639902936,914250107638445720,7,'resubmitted','decided','Thủ trưởng đơn vị quyết định','forward','date number signer scan');
INSERT INTO "chain_move" VALUES(914250107639902986,914250107638445720,8,'resubmitted','returned','Trả lại để bổ sung','return','reason deadline');
INSERT INTO "chain_move" VALUES(914250107639903035,914250107638445720,9,'resubmitted','ineligible','Không công nhận','reject','reason');
INSERT INTO "chain_move" VALUES(914250107639903093,914250107638445720,10,'resubmitted','unit_review','Đơn vị thu hồi hồ sơ','recall','');
INSERT INTO "chain_move" VALUES(914250107639903150,914250107638445720,11,'returned','resubmitted','Nộp lại hồ sơ','resubmit','');
INSERT INTO "chain_move" VALUES(914250107639903194,914250107638445720,12,'unit_review','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107639903228,914250107638445720,13,'received','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107639903269,914250107638445720,14,'returned','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107639903328,914250107638445720,15,'resubmitted','withdrawn','Rút hồ sơ','withdraw','reason');
INSERT INTO "chain_move" VALUES(914250107639903333,914250107638445720,16,'decided','revoked','Hủy bỏ, thu hồi khen thưởng','revoke','decision');
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
INSERT INTO "chain_step" VALUES(914250107600787253,914250107600787215,'unit_review',1,'Bình xét tại đơn vị','Đơn vị, tổ dân phố','Bình xét từ cơ sở','draft',0,0);
INSERT INTO "chain_step" VALUES(914250107601464574,914250107600787215,'unit_decision',2,'Chờ thủ trưởng đơn vị quyết định','Thủ trưởng đơn vị','Quyết định điển hình cấp mình, ký tờ trình giới thiệu','draft',0,0);
INSERT INTO "chain_step" VALUES(914250107601464589,914250107600787215,'received',3,'Đã tiếp nhận, đang thẩm định','Phòng Văn hóa - Xã hội','Tổng hợp, thẩm định hồ sơ','received',10,0);
INSERT INTO "chain_step" VALUES(914250107601464591,914250107600787215,'returned',4,'Trả lại, chờ bổ sung','Đơn vị đề nghị','Bổ sung hồ sơ theo yêu cầu','incomplete',0,0);
INSERT INTO "chain_step" VALUES(914250107601464593,914250107600787215,'resubmitted',5,'Đã bổ sung, đang thẩm định lại','Phòng Văn hóa - Xã hội','Thẩm định phần đã bổ sung','completed',10,0);
INSERT INTO "chain_step" VALUES(914250107601464648,914250107600787215,'eligible',6,'Đủ điều kiện','Phòng Văn hóa - Xã hội','Đưa ra Hội đồng','eligible',0,0);
INSERT INTO "chain_step" VALUES(914250107601464701,914250107600787215,'ineligible',7,'Không đủ điều kiện','Phòng Văn hóa - Xã hội','Trả lời đơn vị, nêu rõ lý do','ineligible',5,0);
INSERT INTO "chain_step" VALUES(914250107601464724,914250107600787215,'council',8,'Chờ Hội đồng họp xét','Hội đồng Thi đua - Khen thưởng phường','Họp, bỏ phiếu','in_council',0,1);
INSERT INTO "chain_step" VALUES(914250107601935547,914250107600787215,'chosen',9,'Được Hội đồng chọn','Chủ tịch UBND phường','Quyết định khen thưởng','chosen',0,0);
INSERT INTO "chain_step" VALUES(914250107601935609,914250107600787215,'not_chosen',10,'Không được Hội đồng chọn','Phòng Văn hóa - Xã hội','Thông báo cho đơn vị','not_chosen',0,0);
INSERT INTO "chain_step" VALUES(914250107601935620,914250107600787215,'decided',11,'Đã có quyết định','Phòng Văn hóa - Xã hội','Công bố, trao thưởng','decided',0,0);
INSERT INTO "chain_step" VALUES(914250107601935657,914250107600787215,'introduced',12,'Đã giới thiệu lên Thành phố','Thành phố','Xét, trả lời','introduced',0,0);
INSERT INTO "chain_step" VALUES(914250107605791375,914250107600787215,'granted',13,'Được Thành phố khen thưởng','Phòng Văn hóa - Xã hội','Công bố, trao thưởng','granted',0,0);
INSERT INTO "chain_step" VALUES(914250107605791398,914250107600787215,'refused',14,'Thành phố không xét','Phòng Văn hóa - Xã hội','Thông báo cho đơn vị','refused',0,0);
INSERT INTO "chain_step" VALUES(914250107605791412,914250107600787215,'withdrawn',15,'Đã rút hồ sơ','Đơn vị đề nghị','','withdrawn',0,0);
INSERT INTO "chain_step" VALUES(914250107605791462,914250107600787215,'revoked',16,'Đã hủy bỏ, thu hồi','Chủ tịch UBND phường','','revoked',0,0);
INSERT INTO "chain_step" VALUES(914250107606443224,914250107606443220,'unit_review',1,'Bình xét tại đơn vị','Đơn vị, tổ dân phố','Bình xét từ cơ sở','draft',0,0);
INSERT INTO "chain_step" VALUES(914250107608952749,914250107606443220,'unit_decision',2,'Chờ thủ trưởng đơn vị quyết định','Thủ trưởng đơn vị','Quyết định điển hình cấp mình, ký tờ trình giới thiệu','draft',0,0);
INSERT INTO "chain_step" VALUES(914250107608952796,914250107606443220,'received',3,'Đã tiếp nhận, đang thẩm định','Phòng Văn hóa - Xã hội','Tổng hợp, thẩm định hồ sơ','received',10,0);
INSERT INTO "chain_step" VALUES(914250107609070480,914250107606443220,'returned',4,'Trả lại, chờ bổ sung','Đơn vị đề nghị','Bổ sung hồ sơ theo yêu cầu','incomplete',0,0);
INSERT INTO "chain_step" VALUES(914250107609070514,914250107606443220,'resubmitted',5,'Đã bổ sung, đang thẩm định lại','Phòng Văn hóa - Xã hội','Thẩm định phần đã bổ sung','completed',10,0);
INSERT INTO "chain_step" VALUES(914250107609070578,914250107606443220,'eligible',6,'Đủ điều kiện','Phòng Văn hóa - Xã hội','Đưa ra Hội đồng','eligible',0,0);
INSERT INTO "chain_step" VALUES(914250107609070593,914250107606443220,'ineligible',7,'Không đủ điều kiện','Phòng Văn hóa - Xã hội','Trả lời đơn vị, nêu rõ lý do','ineligible',5,0);
INSERT INTO "chain_step" VALUES(914250107609070632,914250107606443220,'council',8,'Chờ Hội đồng họp xét','Hội đồng Thi đua - Khen thưởng phường','Họp, bỏ phiếu','in_council',0,1);
INSERT INTO "chain_step" VALUES(914250107609070641,914250107606443220,'chosen',9,'Được Hội đồng chọn','Chủ tịch UBND phường','Quyết định tặng danh hiệu','chosen',0,0);
INSERT INTO "chain_step" VALUES(914250107610427930,914250107606443220,'not_chosen',10,'Không được Hội đồng chọn','Phòng Văn hóa - Xã hội','Thông báo cho đơn vị','not_chosen',0,0);
INSERT INTO "chain_step" VALUES(914250107610427962,914250107606443220,'decided',11,'Đã có quyết định','Phòng Văn hóa - Xã hội','Công bố, trao thưởng','decided',0,0);
INSERT INTO "chain_step" VALUES(914250107610428010,914250107606443220,'introduced',12,'Đã giới thiệu xét cấp Thành phố','Thành phố','Xét, trả lời','introduced',0,0);
INSERT INTO "chain_step" VALUES(914250107610428038,914250107606443220,'granted',13,'Được Thành phố tặng danh hiệu','Phòng Văn hóa - Xã hội','Công bố, trao thưởng','granted',0,0);
INSERT INTO "chain_step" VALUES(914250107610428043,914250107606443220,'refused',14,'Thành phố không xét','Phòng Văn hóa - Xã hội','Thông báo cho đơn vị','refused',0,0);
INSERT INTO "chain_step" VALUES(914250107610428058,914250107606443220,'withdrawn',15,'Đã rút hồ sơ','Đơn vị đề nghị','','withdrawn',0,0);
INSERT INTO "chain_step" VALUES(914250107610428111,914250107606443220,'revoked',16,'Đã hủy bỏ, thu hồi','Chủ tịch UBND phường','','revoked',0,0);
INSERT INTO "chain_step" VALUES(914250107611321711,914250107611014458,'unit_review',1,'Bình xét tại đơn vị','Đơn vị, tổ dân phố','Bình xét từ cơ sở','draft',0,0);
INSERT INTO "chain_step" VALUES(914250107614353290,914250107611014458,'unit_decision',2,'Chờ thủ trưởng đơn vị quyết định','Thủ trưởng đơn vị','Quyết định điển hình cấp mình, ký tờ trình giới thiệu','draft',0,0);
INSERT INTO "chain_step" VALUES(914250107614353348,914250107611014458,'received',3,'Đã tiếp nhận, đang thẩm định','Phòng Văn hóa - Xã hội','Tổng hợp, thẩm định hồ sơ','received',10,0);
INSERT INTO "chain_step" VALUES(914250107614353380,914250107611014458,'returned',4,'Trả lại, chờ bổ sung','Đơn vị đề nghị','Bổ sung hồ sơ theo yêu cầu','incomplete',0,0);
INSERT INTO "chain_step" VALUES(914250107614353418,914250107611014458,'resubmitted',5,'Đã bổ sung, đang thẩm định lại','Phòng Văn hóa - Xã hội','Thẩm định phần đã bổ sung','completed',10,0);
INSERT INTO "chain_step" VALUES(914250107614353461,914250107611014458,'eligible',6,'Đủ điều kiện','Phòng Văn hóa - Xã hội','Đưa ra Hội đồng','eligible',0,0);
INSERT INTO "chain_step" VALUES(914250107614353514,914250107611014458,'ineligible',7,'Không đủ điều kiện','Phòng Văn hóa - Xã hội','Trả lời đơn vị, nêu rõ lý do','ineligible',5,0);
INSERT INTO "chain_step" VALUES(914250107614353535,914250107611014458,'council',8,'Chờ Hội đồng họp xét','Hội đồng Thi đua - Khen thưởng phường','Họp, bỏ phiếu','in_council',0,1);
INSERT INTO "chain_step" VALUES(914250107614521935,914250107611014458,'chosen',9,'Được Hội đồng chọn','Chủ tịch UBND phường','Ký tờ trình giới thiệu lên Thành phố','chosen',0,0);
INSERT INTO "chain_step" VALUES(914250107614521945,914250107611014458,'not_chosen',10,'Không được Hội đồng chọn','Phòng Văn hóa - Xã hội','Thông báo cho đơn vị','not_chosen',0,0);
INSERT INTO "chain_step" VALUES(914250107614521978,914250107611014458,'introduced',11,'Đã giới thiệu lên Thành phố','Thành phố','Xét, trả lời','introduced',0,0);
INSERT INTO "chain_step" VALUES(914250107614522030,914250107611014458,'granted',12,'Được Thành phố tặng danh hiệu','Phòng Văn hóa - Xã hội','Công bố, trao thưởng','granted',0,0);
INSERT INTO "chain_step" VALUES(914250107614522089,914250107611014458,'refused',13,'Thành phố không xét','Phòng Văn hóa - Xã hội','Thông báo cho đơn vị','refused',0,0);
INSERT INTO "chain_step" VALUES(914250107614522125,914250107611014458,'withdrawn',14,'Đã rút hồ sơ','Đơn vị đề nghị','','withdrawn',0,0);
INSERT INTO "chain_step" VALUES(914250107614522145,914250107611014458,'revoked',15,'Đã hủy bỏ, thu hồi','Chủ tịch UBND phường','','revoked',0,0);
INSERT INTO "chain_step" VALUES(914250107617679708,914250107616578322,'unit_review',1,'Bình xét tại đơn vị','Đơn vị, tổ dân phố','Bình xét từ cơ sở','draft',0,0);
INSERT INTO "chain_step" VALUES(914250107618616658,914250107616578322,'unit_decision',2,'Chờ thủ trưởng đơn vị quyết định','Thủ trưởng đơn vị','Quyết định điển hình cấp mình, ký tờ trình giới thiệu','draft',0,0);
INSERT INTO "chain_step" VALUES(914250107619083102,914250107616578322,'received',3,'Đã tiếp nhận, đang thẩm định','Phòng Văn hóa - Xã hội','Tổng hợp, thẩm định hồ sơ','received',10,0);
INSERT INTO "chain_step" VALUES(914250107619083118,914250107616578322,'returned',4,'Trả lại, chờ bổ sung','Đơn vị đề nghị','Bổ sung hồ sơ theo yêu cầu','incomplete',0,0);
INSERT INTO "chain_step" VALUES(914250107619083169,914250107616578322,'resubmitted',5,'Đã bổ sung, đang thẩm định lại','Phòng Văn hóa - Xã hội','Thẩm định phần đã bổ sung','completed',10,0);
INSERT INTO "chain_step" VALUES(914250107619083175,914250107616578322,'eligible',6,'Đủ điều kiện','Phòng Văn hóa - Xã hội','Đưa ra Hội đồng','eligible',0,0);
INSERT INTO "chain_step" VALUES(914250107619083179,914250107616578322,'ineligible',7,'Không đủ điều kiện','Phòng Văn hóa - Xã hội','Trả lời đơn vị, nêu rõ lý do','ineligible',5,0);
INSERT INTO "chain_step" VALUES(914250107619083237,914250107616578322,'council',8,'Chờ Hội đồng họp xét','Hội đồng Thi đua - Khen thưởng phường','Họp, bỏ phiếu','in_council',0,1);
INSERT INTO "chain_step" VALUES(914250107619083281,914250107616578322,'chosen',9,'Được Hội đồng chọn','Chủ tịch UBND phường','Ký tờ trình đề nghị cấp trên','chosen',0,0);
INSERT INTO "chain_step" VALUES(914250107619083318,914250107616578322,'not_chosen',10,'Không được Hội đồng chọn','Phòng Văn hóa - Xã hội','Thông báo cho đơn vị','not_chosen',0,0);
INSERT INTO "chain_step" VALUES(914250107619083346,914250107616578322,'introduced',11,'Đã trình cấp trên','Thành phố','Xét, trả lời','introduced',0,0);
INSERT INTO "chain_step" VALUES(914250107619083392,914250107616578322,'granted',12,'Được cấp trên khen thưởng','Phòng Văn hóa - Xã hội','Công bố, trao thưởng','granted',0,0);
INSERT INTO "chain_step" VALUES(914250107619083419,914250107616578322,'refused',13,'Cấp trên không xét','Phòng Văn hóa - Xã hội','Thông báo cho đơn vị','refused',0,0);
INSERT INTO "chain_step" VALUES(914250107619083479,914250107616578322,'withdrawn',14,'Đã rút hồ sơ','Đơn vị đề nghị','','withdrawn',0,0);
INSERT INTO "chain_step" VALUES(914250107619083506,914250107616578322,'revoked',15,'Đã hủy bỏ, thu hồi','Chủ tịch UBND phường','','revoked',0,0);
INSERT INTO "chain_step" VALUES(914250107620341199,914250107620341176,'unit_review',1,'Bình xét tại đơn vị','Đơn vị, tổ dân phố','Bình xét từ cơ sở','draft',0,0);
INSERT INTO "chain_step" VALUES(914250107620341220,914250107620341176,'unit_decision',2,'Chờ thủ trưởng đơn vị quyết định','Thủ trưởng đơn vị','Quyết định điển hình cấp mình, ký tờ trình giới thiệu','draft',0,0);
INSERT INTO "chain_step" VALUES(914250107622437135,914250107620341176,'received',3,'Đã tiếp nhận, đang thẩm định','Phòng Văn hóa - Xã hội','Tổng hợp, thẩm định hồ sơ','received',10,0);
INSERT INTO "chain_step" VALUES(914250107622437163,914250107620341176,'returned',4,'Trả lại, chờ bổ sung','Đơn vị đề nghị','Bổ sung hồ sơ theo yêu cầu','incomplete',0,0);
INSERT INTO "chain_step" VALUES(914250107623145914,914250107620341176,'resubmitted',5,'Đã bổ sung, đang thẩm định lại','Phòng Văn hóa - Xã hội','Thẩm định phần đã bổ sung','completed',10,0);
INSERT INTO "chain_step" VALUES(914250107623145940,914250107620341176,'eligible',6,'Đủ điều kiện','Phòng Văn hóa - Xã hội','Lấy ý kiến cơ quan quản lý, công bố lấy ý kiến Nhân dân','eligible',0,0);
INSERT INTO "chain_step" VALUES(914250107623145948,914250107620341176,'ineligible',7,'Không đủ điều kiện','Phòng Văn hóa - Xã hội','Trả lời đơn vị, nêu rõ lý do','ineligible',5,0);
INSERT INTO "chain_step" VALUES(914250107623145977,914250107620341176,'notice',8,'Đang lấy ý kiến Nhân dân','Phòng Văn hóa - Xã hội','Công bố danh sách, tổng hợp ý kiến','eligible',7,0);
INSERT INTO "chain_step" VALUES(914250107623145993,914250107620341176,'council',9,'Chờ Hội đồng họp xét','Hội đồng Thi đua - Khen thưởng phường','Họp, bỏ phiếu','in_council',0,1);
INSERT INTO "chain_step" VALUES(914250107623145994,914250107620341176,'chosen',10,'Được Hội đồng chọn','Chủ tịch UBND phường','Ký tờ trình đề nghị Thành phố','chosen',0,0);
INSERT INTO "chain_step" VALUES(914250107623146019,914250107620341176,'not_chosen',11,'Không được Hội đồng chọn','Phòng Văn hóa - Xã hội','Thông báo cho đơn vị','not_chosen',0,0);
INSERT INTO "chain_step" VALUES(914250107623146071,914250107620341176,'introduced',12,'Đã đề nghị Thành phố','Thành phố','Xét, trả lời','introduced',0,0);
INSERT INTO "chain_step" VALUES(914250107623146123,914250107620341176,'granted',13,'Được Thành phố tặng danh hiệu','Phòng Văn hóa - Xã hội','Công bố, trao thưởng','granted',0,0);
INSERT INTO "chain_step" VALUES(914250107623146187,914250107620341176,'refused',14,'Thành phố không xét','Phòng Văn hóa - Xã hội','Thông báo cho đơn vị','refused',0,0);
INSERT INTO "chain_step" VALUES(914250107623146206,914250107620341176,'withdrawn',15,'Đã rút hồ sơ','Đơn vị đề nghị','','withdrawn',0,0);
INSERT INTO "chain_step" VALUES(914250107623146255,914250107620341176,'revoked',16,'Đã hủy bỏ, thu hồi','Chủ tịch UBND phường','','revoked',0,0);
INSERT INTO "chain_step" VALUES(914250107625979547,914250107625979537,'unit_review',1,'Đơn vị lựa chọn gương','Đơn vị, tổ dân phố','Lựa chọn, giới thiệu gương','draft',0,0);
INSERT INTO "chain_step" VALUES(914250107625979608,914250107625979537,'received',2,'Đã tiếp nhận, đang thẩm định','Phòng Văn hóa - Xã hội','Tổng hợp, thẩm định hồ sơ','received',10,0);
INSERT INTO "chain_step" VALUES(914250107626540103,914250107625979537,'returned',3,'Trả lại, chờ bổ sung','Đơn vị đề nghị','Bổ sung hồ sơ theo yêu cầu','incomplete',0,0);
INSERT INTO "chain_step" VALUES(914250107626540117,914250107625979537,'resubmitted',4,'Đã bổ sung, đang thẩm định lại','Phòng Văn hóa - Xã hội','Thẩm định phần đã bổ sung','completed',10,0);
INSERT INTO "chain_step" VALUES(914250107626540152,914250107625979537,'chosen',5,'Được chọn viết bài','Phòng Văn hóa - Xã hội','Phân công, viết bài','chosen',0,0);
INSERT INTO "chain_step" VALUES(914250107626781218,914250107625979537,'written',6,'Đã viết bài','Phòng Văn hóa - Xã hội','Biên tập, gửi Thành phố','chosen',0,0);
INSERT INTO "chain_step" VALUES(914250107626893449,914250107625979537,'sent',7,'Đã gửi Thành phố','Thành phố','Biên tập, in sách','introduced',0,0);
INSERT INTO "chain_step" VALUES(914250107626893453,914250107625979537,'printed',8,'Đã in trong sách','Phòng Văn hóa - Xã hội','Lưu sách, thông báo cho đơn vị','granted',0,0);
INSERT INTO "chain_step" VALUES(914250107626893503,914250107625979537,'not_printed',9,'Không in trong sách','Phòng Văn hóa - Xã hội','Thông báo cho đơn vị','refused',0,0);
INSERT INTO "chain_step" VALUES(914250107626893546,914250107625979537,'ineligible',10,'Không chọn','Phòng Văn hóa - Xã hội','Trả lời đơn vị, nêu rõ lý do','ineligible',5,0);
INSERT INTO "chain_step" VALUES(914250107626893555,914250107625979537,'withdrawn',11,'Đã rút hồ sơ','Đơn vị đề nghị','','withdrawn',0,0);
INSERT INTO "chain_step" VALUES(914250107626893608,914250107625979537,'revoked',12,'Đã đưa ra khỏi sách','Chủ tịch UBND phường','','revoked',0,0);
INSERT INTO "chain_step" VALUES(914250107633983948,914250107633983922,'unit_review',1,'Đơn vị phát hiện, đề nghị','Đơn vị, tổ dân phố','Tóm tắt thành tích','draft',0,0);
INSERT INTO "chain_step" VALUES(914250107633983986,914250107633983922,'unit_decision',2,'Chờ thủ trưởng đơn vị quyết định','Thủ trưởng đơn vị','Quyết định điển hình cấp mình, ký tờ trình giới thiệu','draft',0,0);
INSERT INTO "chain_step" VALUES(914250107634421128,914250107633983922,'received',3,'Đã tiếp nhận, đang thẩm định','Phòng Văn hóa - Xã hội','Tổng hợp, thẩm định hồ sơ','received',8,0);
INSERT INTO "chain_step" VALUES(914250107634421190,914250107633983922,'returned',4,'Trả lại, chờ bổ sung','Đơn vị đề nghị','Bổ sung hồ sơ theo yêu cầu','incomplete',0,0);
INSERT INTO "chain_step" VALUES(914250107634421205,914250107633983922,'resubmitted',5,'Đã bổ sung, đang thẩm định lại','Phòng Văn hóa - Xã hội','Thẩm định phần đã bổ sung','completed',8,0);
INSERT INTO "chain_step" VALUES(914250107634891494,914250107633983922,'eligible',6,'Đủ điều kiện','Phòng Văn hóa - Xã hội','Lập tờ trình khen thưởng','eligible',0,0);
INSERT INTO "chain_step" VALUES(914250107634891514,914250107633983922,'ineligible',7,'Không đủ điều kiện','Phòng Văn hóa - Xã hội','Trả lời đơn vị, nêu rõ lý do','ineligible',5,0);
INSERT INTO "chain_step" VALUES(914250107634891577,914250107633983922,'chosen',8,'Đã trình Chủ tịch UBND phường','Chủ tịch UBND phường','Quyết định khen thưởng','chosen',0,0);
INSERT INTO "chain_step" VALUES(914250107634891605,914250107633983922,'not_chosen',9,'Chủ tịch UBND phường không khen thưởng','Phòng Văn hóa - Xã hội','Thông báo cho đơn vị','not_chosen',0,0);
INSERT INTO "chain_step" VALUES(914250107634891650,914250107633983922,'decided',10,'Đã có quyết định','Phòng Văn hóa - Xã hội','Công bố, trao thưởng','decided',0,0);
INSERT INTO "chain_step" VALUES(914250107634891670,914250107633983922,'withdrawn',11,'Đã rút hồ sơ','Đơn vị đề nghị','','withdrawn',0,0);
INSERT INTO "chain_step" VALUES(914250107634891720,914250107633983922,'revoked',12,'Đã hủy bỏ, thu hồi','Chủ tịch UBND phường','','revoked',0,0);
INSERT INTO "chain_step" VALUES(914250107638445722,914250107638445720,'unit_review',1,'Bình xét tại đơn vị','Đơn vị, tổ dân phố','Bình xét từ cơ sở','draft',0,0);
INSERT INTO "chain_step" VALUES(914250107639047948,914250107638445720,'received',2,'Đơn vị đã báo cáo','Phòng Văn hóa - Xã hội','Theo dõi, tổng hợp','received',0,0);
INSERT INTO "chain_step" VALUES(914250107639047975,914250107638445720,'returned',3,'Trả lại, chờ bổ sung','Đơn vị đề nghị','Bổ sung hồ sơ theo yêu cầu','incomplete',0,0);
INSERT INTO "chain_step" VALUES(914250107639047990,914250107638445720,'resubmitted',4,'Đã bổ sung, đang thẩm định lại','Phòng Văn hóa - Xã hội','Thẩm định phần đã bổ sung','completed',0,0);
INSERT INTO "chain_step" VALUES(914250107639048001,914250107638445720,'decided',5,'Thủ trưởng đơn vị đã quyết định','Phòng Văn hóa - Xã hội','Tổng hợp vào báo cáo','decided',0,0);
INSERT INTO "chain_step" VALUES(914250107639048058,914250107638445720,'ineligible',6,'Không công nhận','Thủ trưởng đơn vị','','ineligible',0,0);
INSERT INTO "chain_step" VALUES(914250107639048104,914250107638445720,'withdrawn',7,'Đã rút hồ sơ','Đơn vị đề nghị','','withdrawn',0,0);
INSERT INTO "chain_step" VALUES(914250107639048151,914250107638445720,'revoked',8,'Đã hủy bỏ, thu hồi','Chủ tịch UBND phường','','revoked',0,0);
CREATE TABLE chain_text (
  id INTEGER PRIMARY KEY,
  note TEXT NOT NULL DEFAULT ''
);
INSERT INTO "chain_text" VALUES(914250107600787215,'Chính quyền địa phương hai cấp: phường giới thiệu thẳng lên Thành phố. Số ngày làm việc là gợi ý theo thủ tục đã công bố, sửa được.');
INSERT INTO "chain_text" VALUES(914250107606443220,'Đơn vị đề nghị không quản lý người được đề nghị thì phải có ý kiến của cơ quan quản lý. Số ngày làm việc là gợi ý theo thủ tục đã công bố, sửa được.');
INSERT INTO "chain_text" VALUES(914250107611014458,'Danh hiệu do Thành phố tặng. Số ngày làm việc là gợi ý theo thủ tục đã công bố, sửa được.');
INSERT INTO "chain_text" VALUES(914250107616578322,'Số ngày làm việc là gợi ý theo thủ tục đã công bố, sửa được.');
INSERT INTO "chain_text" VALUES(914250107620341176,'Thời gian lấy ý kiến Nhân dân 07 ngày làm việc theo quy chế năm 2024, sửa được trong phần thiết lập; tỷ lệ phiếu ghi ở danh mục khen thưởng. Số ngày làm việc là gợi ý theo thủ tục đã công bố, sửa được.');
INSERT INTO "chain_text" VALUES(914250107625979537,'Không họp Hội đồng, không ra quyết định: theo dõi việc chọn, viết, gửi và in. Số ngày làm việc là gợi ý theo thủ tục đã công bố, sửa được.');
INSERT INTO "chain_text" VALUES(914250107633983922,'Không phải họp Hội đồng. Thời hạn 08 ngày làm việc là gợi ý theo thủ tục đã công bố, sửa được.');
INSERT INTO "chain_text" VALUES(914250107638445720,'Điển hình, khen thưởng do thủ trưởng đơn vị quyết định: Hội đồng chỉ theo dõi.');
CREATE TABLE change_item (
  table_name TEXT NOT NULL,
  id         INTEGER NOT NULL,
  seq        INTEGER NOT NULL,
  PRIMARY KEY (table_name, id, seq)
) WITHOUT ROWID;
INSERT INTO "change_item" VALUES('award_form',914250107581319389,2);
INSERT INTO "change_item" VALUES('award_form',914250107583248498,2);
INSERT INTO "change_item" VALUES('award_form',914250107584060454,2);
INSERT INTO "change_item" VALUES('award_form',914250107585097926,2);
INSERT INTO "change_item" VALUES('award_form',914250107585097989,2);
INSERT INTO "change_item" VALUES('award_form',914250107585098018,2);
INSERT INTO "change_item" VALUES('award_form',914250107585098061,2);
INSERT INTO "change_item" VALUES('award_form',914250107585098108,2);
INSERT INTO "change_item" VALUES('award_form',914250107585098152,2);
INSERT INTO "change_item" VALUES('award_form',914250107585098168,2);
INSERT INTO "change_item" VALUES('award_form',914250107585098189,2);
INSERT INTO "change_item" VALUES('award_form',914250107585098220,2);
INSERT INTO "change_item" VALUES('award_form',914250107585098280,2);
INSERT INTO "change_item" VALUES('award_form',914250107585098302,2);
INSERT INTO "change_item" VALUES('award_form',914250107585098353,2);
INSERT INTO "change_item" VALUES('base_salary',914250107586713580,2);
INSERT INTO "change_item" VALUES('base_salary',914250107589203152,2);
INSERT INTO "change_item" VALUES('base_salary',914250107589203171,2);
INSERT INTO "change_item" VALUES('chain',914250107600787215,2);
INSERT INTO "change_item" VALUES('chain',914250107606443220,2);
INSERT INTO "change_item" VALUES('chain',914250107611014458,2);
INSERT INTO "change_item" VALUES('chain',914250107616578322,2);
INSERT INTO "change_item" VALUES('chain',914250107620341176,2);
INSERT INTO "change_item" VALUES('chain',914250107625979537,2);
INSERT INTO "change_item" VALUES('chain',914250107633983922,2);
INSERT INTO "change_item" VALUES('chain',914250107638445720,2);
INSERT INTO "change_item" VALUES('chain_move',914250107605791475,2);
INSERT INTO "change_item" VALUES('chain_move',914250107606401433,2);
INSERT INTO "change_item" VALUES('chain_move',914250107606401454,2);
INSERT INTO "change_item" VALUES('chain_move',914250107606401499,2);
INSERT INTO "change_item" VALUES('chain_move',914250107606401504,2);
INSERT INTO "change_item" VALUES('chain_move',914250107606401536,2);
INSERT INTO "change_item" VALUES('chain_move',914250107606401581,2);
INSERT INTO "change_item" VALUES('chain_move',914250107606401641,2);
INSERT INTO "change_item" VALUES('chain_move',914250107606401697,2);
INSERT INTO "change_item" VALUES('chain_move',914250107606401757,2);
INSERT INTO "change_item" VALUES('chain_move',914250107606401758,2);
INSERT INTO "change_item" VALUES('chain_move',914250107606401775,2);
INSERT INTO "change_item" VALUES('chain_move',914250107606401815,2);
INSERT INTO "change_item" VALUES('chain_move',914250107606401838,2);
INSERT INTO "change_item" VALUES('chain_move',914250107606401875,2);
INSERT INTO "change_item" VALUES('chain_move',914250107606401939,2);
INSERT INTO "change_item" VALUES('chain_move',914250107606401957,2);
INSERT INTO "change_item" VALUES('chain_move',914250107606442718,2);
INSERT INTO "change_item" VALUES('chain_move',914250107606442728,2);
INSERT INTO "change_item" VALUES('chain_move',914250107606442775,2);
INSERT INTO "change_item" VALUES('chain_move',914250107606442779,2);
INSERT INTO "change_item" VALUES('chain_move',914250107606442836,2);
INSERT INTO "change_item" VALUES('chain_move',914250107606442859,2);
INSERT INTO "change_item" VALUES('chain_move',914250107606442890,2);
INSERT INTO "change_item" VALUES('chain_move',914250107606442950,2);
INSERT INTO "change_item" VALUES('chain_move',914250107606442962,2);
INSERT INTO "change_item" VALUES('chain_move',914250107606443009,2);
INSERT INTO "change_item" VALUES('chain_move',914250107606443035,2);
INSERT INTO "change_item" VALUES('chain_move',914250107606443050,2);
INSERT INTO "change_item" VALUES('chain_move',914250107606443086,2);
INSERT INTO "change_item" VALUES('chain_move',914250107606443140,2);
INSERT INTO "change_item" VALUES('chain_move',914250107606443141,2);
INSERT INTO "change_item" VALUES('chain_move',914250107606443145,2);
INSERT INTO "change_item" VALUES('chain_move',914250107606443202,2);
INSERT INTO "change_item" VALUES('chain_move',914250107610428144,2);
INSERT INTO "change_item" VALUES('chain_move',914250107610674016,2);
INSERT INTO "change_item" VALUES('chain_move',914250107610674051,2);
INSERT INTO "change_item" VALUES('chain_move',914250107610674091,2);
INSERT INTO "change_item" VALUES('chain_move',914250107610674135,2);
INSERT INTO "change_item" VALUES('chain_move',914250107610674147,2);
INSERT INTO "change_item" VALUES('chain_move',914250107610674155,2);
INSERT INTO "change_item" VALUES('chain_move',914250107610674178,2);
INSERT INTO "change_item" VALUES('chain_move',914250107610674187,2);
INSERT INTO "change_item" VALUES('chain_move',914250107610674243,2);
INSERT INTO "change_item" VALUES('chain_move',914250107610674290,2);
INSERT INTO "change_item" VALUES('chain_move',914250107610674327,2);
INSERT INTO "change_item" VALUES('chain_move',914250107610674331,2);
INSERT INTO "change_item" VALUES('chain_move',914250107610674373,2);
INSERT INTO "change_item" VALUES('chain_move',914250107610674405,2);
INSERT INTO "change_item" VALUES('chain_move',914250107610674439,2);
INSERT INTO "change_item" VALUES('chain_move',914250107610674465,2);
INSERT INTO "change_item" VALUES('chain_move',914250107610674489,2);
INSERT INTO "change_item" VALUES('chain_move',914250107610674510,2);
INSERT INTO "change_item" VALUES('chain_move',914250107610674558,2);
INSERT INTO "change_item" VALUES('chain_move',914250107610674592,2);
INSERT INTO "change_item" VALUES('chain_move',914250107610674654,2);
INSERT INTO "change_item" VALUES('chain_move',914250107610674700,2);
INSERT INTO "change_item" VALUES('chain_move',914250107610674762,2);
INSERT INTO "change_item" VALUES('chain_move',914250107610674820,2);
INSERT INTO "change_item" VALUES('chain_move',914250107610674884,2);
INSERT INTO "change_item" VALUES('chain_move',914250107610674945,2);
INSERT INTO "change_item" VALUES('chain_move',914250107610674987,2);
INSERT INTO "change_item" VALUES('chain_move',914250107610675005,2);
INSERT INTO "change_item" VALUES('chain_move',914250107610675022,2);
INSERT INTO "change_item" VALUES('chain_move',914250107610675035,2);
INSERT INTO "change_item" VALUES('chain_move',914250107610675071,2);
INSERT INTO "change_item" VALUES('chain_move',914250107610675078,2);
INSERT INTO "change_item" VALUES('chain_move',914250107610675097,2);
INSERT INTO "change_item" VALUES('chain_move',914250107614522154,2);
INSERT INTO "change_item" VALUES('chain_move',914250107614522187,2);
INSERT INTO "change_item" VALUES('chain_move',914250107614522199,2);
INSERT INTO "change_item" VALUES('chain_move',914250107614522226,2);
INSERT INTO "change_item" VALUES('chain_move',914250107614522277,2);
INSERT INTO "change_item" VALUES('chain_move',914250107614522318,2);
INSERT INTO "change_item" VALUES('chain_move',914250107614522356,2);
INSERT INTO "change_item" VALUES('chain_move',914250107614522367,2);
INSERT INTO "change_item" VALUES('chain_move',914250107614522428,2);
INSERT INTO "change_item" VALUES('chain_move',914250107614704952,2);
INSERT INTO "change_item" VALUES('chain_move',914250107614704996,2);
INSERT INTO "change_item" VALUES('chain_move',914250107614705041,2);
INSERT INTO "change_item" VALUES('chain_move',914250107614705080,2);
INSERT INTO "change_item" VALUES('chain_move',914250107614705081,2);
INSERT INTO "change_item" VALUES('chain_move',914250107614705137,2);
INSERT INTO "change_item" VALUES('chain_move',914250107614705152,2);
INSERT INTO "change_item" VALUES('chain_move',914250107614705155,2);
INSERT INTO "change_item" VALUES('chain_move',914250107614705169,2);
INSERT INTO "change_item" VALUES('chain_move',914250107614705182,2);
INSERT INTO "change_item" VALUES('chain_move',914250107614705206,2);
INSERT INTO "change_item" VALUES('chain_move',914250107614705270,2);
INSERT INTO "change_item" VALUES('chain_move',914250107614705271,2);
INSERT INTO "change_item" VALUES('chain_move',914250107614705325,2);
INSERT INTO "change_item" VALUES('chain_move',914250107614705350,2);
INSERT INTO "change_item" VALUES('chain_move',914250107614705401,2);
INSERT INTO "change_item" VALUES('chain_move',914250107614705407,2);
INSERT INTO "change_item" VALUES('chain_move',914250107614708026,2);
INSERT INTO "change_item" VALUES('chain_move',914250107614708058,2);
INSERT INTO "change_item" VALUES('chain_move',914250107614708098,2);
INSERT INTO "change_item" VALUES('chain_move',914250107614708142,2);
INSERT INTO "change_item" VALUES('chain_move',914250107619083539,2);
INSERT INTO "change_item" VALUES('chain_move',914250107619083585,2);
INSERT INTO "change_item" VALUES('chain_move',914250107619083638,2);
INSERT INTO "change_item" VALUES('chain_move',914250107619083691,2);
INSERT INTO "change_item" VALUES('chain_move',914250107619083693,2);
INSERT INTO "change_item" VALUES('chain_move',914250107619083725,2);
INSERT INTO "change_item" VALUES('chain_move',914250107619083753,2);
INSERT INTO "change_item" VALUES('chain_move',914250107619083763,2);
INSERT INTO "change_item" VALUES('chain_move',914250107619083794,2);
INSERT INTO "change_item" VALUES('chain_move',914250107619083819,2);
INSERT INTO "change_item" VALUES('chain_move',914250107619083843,2);
INSERT INTO "change_item" VALUES('chain_move',914250107619083852,2);
INSERT INTO "change_item" VALUES('chain_move',914250107619083855,2);
INSERT INTO "change_item" VALUES('chain_move',914250107619083886,2);
INSERT INTO "change_item" VALUES('chain_move',914250107619083889,2);
INSERT INTO "change_item" VALUES('chain_move',914250107619083927,2);
INSERT INTO "change_item" VALUES('chain_move',914250107619083975,2);
INSERT INTO "change_item" VALUES('chain_move',914250107619084004,2);
INSERT INTO "change_item" VALUES('chain_move',914250107619084024,2);
INSERT INTO "change_item" VALUES('chain_move',914250107619084070,2);
INSERT INTO "change_item" VALUES('chain_move',914250107619084109,2);
INSERT INTO "change_item" VALUES('chain_move',914250107619084126,2);
INSERT INTO "change_item" VALUES('chain_move',914250107619084170,2);
INSERT INTO "change_item" VALUES('chain_move',914250107619084211,2);
INSERT INTO "change_item" VALUES('chain_move',914250107619084231,2);
INSERT INTO "change_item" VALUES('chain_move',914250107619084238,2);
INSERT INTO "change_item" VALUES('chain_move',914250107619084293,2);
INSERT INTO "change_item" VALUES('chain_move',914250107619084332,2);
INSERT INTO "change_item" VALUES('chain_move',914250107619084374,2);
INSERT INTO "change_item" VALUES('chain_move',914250107619084418,2);
INSERT INTO "change_item" VALUES('chain_move',914250107623146288,2);
INSERT INTO "change_item" VALUES('chain_move',914250107623146321,2);
INSERT INTO "change_item" VALUES('chain_move',914250107623146353,2);
INSERT INTO "change_item" VALUES('chain_move',914250107623146380,2);
INSERT INTO "change_item" VALUES('chain_move',914250107623146414,2);
INSERT INTO "change_item" VALUES('chain_move',914250107623146424,2);
INSERT INTO "change_item" VALUES('chain_move',914250107623146445,2);
INSERT INTO "change_item" VALUES('chain_move',914250107623146482,2);
INSERT INTO "change_item" VALUES('chain_move',914250107623146534,2);
INSERT INTO "change_item" VALUES('chain_move',914250107623146586,2);
INSERT INTO "change_item" VALUES('chain_move',914250107623146646,2);
INSERT INTO "change_item" VALUES('chain_move',914250107623146698,2);
INSERT INTO "change_item" VALUES('chain_move',914250107623146740,2);
INSERT INTO "change_item" VALUES('chain_move',914250107623146744,2);
INSERT INTO "change_item" VALUES('chain_move',914250107623146792,2);
INSERT INTO "change_item" VALUES('chain_move',914250107623146824,2);
INSERT INTO "change_item" VALUES('chain_move',914250107623146888,2);
INSERT INTO "change_item" VALUES('chain_move',914250107623146925,2);
INSERT INTO "change_item" VALUES('chain_move',914250107623146942,2);
INSERT INTO "change_item" VALUES('chain_move',914250107623147001,2);
INSERT INTO "change_item" VALUES('chain_move',914250107623147030,2);
INSERT INTO "change_item" VALUES('chain_move',914250107623147078,2);
INSERT INTO "change_item" VALUES('chain_move',914250107623147107,2);
INSERT INTO "change_item" VALUES('chain_move',914250107623147125,2);
INSERT INTO "change_item" VALUES('chain_move',914250107623147186,2);
INSERT INTO "change_item" VALUES('chain_move',914250107623147196,2);
INSERT INTO "change_item" VALUES('chain_move',914250107623147245,2);
INSERT INTO "change_item" VALUES('chain_move',914250107623224156,2);
INSERT INTO "change_item" VALUES('chain_move',914250107623224170,2);
INSERT INTO "change_item" VALUES('chain_move',914250107624457798,2);
INSERT INTO "change_item" VALUES('chain_move',914250107625979476,2);
INSERT INTO "change_item" VALUES('chain_move',914250107625979508,2);
INSERT INTO "change_item" VALUES('chain_move',914250107625979527,2);
INSERT INTO "change_item" VALUES('chain_move',914250107627181723,2);
INSERT INTO "change_item" VALUES('chain_move',914250107627181740,2);
INSERT INTO "change_item" VALUES('chain_move',914250107627181757,2);
INSERT INTO "change_item" VALUES('chain_move',914250107627181790,2);
INSERT INTO "change_item" VALUES('chain_move',914250107627181843,2);
INSERT INTO "change_item" VALUES('chain_move',914250107627181890,2);
INSERT INTO "change_item" VALUES('chain_move',914250107627889095,2);
INSERT INTO "change_item" VALUES('chain_move',914250107629678412,2);
INSERT INTO "change_item" VALUES('chain_move',914250107631077641,2);
INSERT INTO "change_item" VALUES('chain_move',914250107631077656,2);
INSERT INTO "change_item" VALUES('chain_move',914250107631077713,2);
INSERT INTO "change_item" VALUES('chain_move',914250107631077754,2);
INSERT INTO "change_item" VALUES('chain_move',914250107631077773,2);
INSERT INTO "change_item" VALUES('chain_move',914250107631077831,2);
INSERT INTO "change_item" VALUES('chain_move',914250107631651549,2);
INSERT INTO "change_item" VALUES('chain_move',914250107631651573,2);
INSERT INTO "change_item" VALUES('chain_move',914250107631651605,2);
INSERT INTO "change_item" VALUES('chain_move',914250107631651664,2);
INSERT INTO "change_item" VALUES('chain_move',914250107631651691,2);
INSERT INTO "change_item" VALUES('chain_move',914250107631651710,2);
INSERT INTO "change_item" VALUES('chain_move',914250107631651762,2);
INSERT INTO "change_item" VALUES('chain_move',914250107631651822,2);
INSERT INTO "change_item" VALUES('chain_move',914250107631651853,2);
INSERT INTO "change_item" VALUES('chain_move',914250107631651868,2);
INSERT INTO "change_item" VALUES('chain_move',914250107631651913,2);
INSERT INTO "change_item" VALUES('chain_move',914250107634891738,2);
INSERT INTO "change_item" VALUES('chain_move',914250107634891754,2);
INSERT INTO "change_item" VALUES('chain_move',914250107634891808,2);
INSERT INTO "change_item" VALUES('chain_move',914250107634891828,2);
INSERT INTO "change_item" VALUES('chain_move',914250107634891889,2);
INSERT INTO "change_item" VALUES('chain_move',914250107634891946,2);
INSERT INTO "change_item" VALUES('chain_move',914250107634891985,2);
INSERT INTO "change_item" VALUES('chain_move',914250107635389160,2);
INSERT INTO "change_item" VALUES('chain_move',914250107635389219,2);
INSERT INTO "change_item" VALUES('chain_move',914250107635389268,2);
INSERT INTO "change_item" VALUES('chain_move',914250107635389311,2);
INSERT INTO "change_item" VALUES('chain_move',914250107635389321,2);
INSERT INTO "change_item" VALUES('chain_move',914250107635389333,2);
INSERT INTO "change_item" VALUES('chain_move',914250107635389341,2);
INSERT INTO "change_item" VALUES('chain_move',914250107635830745,2);
INSERT INTO "change_item" VALUES('chain_move',914250107635830797,2);
INSERT INTO "change_item" VALUES('chain_move',914250107635830860,2);
INSERT INTO "change_item" VALUES('chain_move',914250107635830906,2);
INSERT INTO "change_item" VALUES('chain_move',914250107635830915,2);
INSERT INTO "change_item" VALUES('chain_move',914250107635830953,2);
INSERT INTO "change_item" VALUES('chain_move',914250107635830975,2);
INSERT INTO "change_item" VALUES('chain_move',914250107635831028,2);
INSERT INTO "change_item" VALUES('chain_move',914250107635831058,2);
INSERT INTO "change_item" VALUES('chain_move',914250107635831072,2);
INSERT INTO "change_item" VALUES('chain_move',914250107639048211,2);
INSERT INTO "change_item" VALUES('chain_move',914250107639048215,2);
INSERT INTO "change_item" VALUES('chain_move',914250107639048265,2);
INSERT INTO "change_item" VALUES('chain_move',914250107639587188,2);
INSERT INTO "change_item" VALUES('chain_move',914250107639587244,2);
INSERT INTO "change_item" VALUES('chain_move',914250107639902927,2);
INSERT INTO "change_item" VALUES('chain_move',914250107639902936,2);
INSERT INTO "change_item" VALUES('chain_move',914250107639902986,2);
INSERT INTO "change_item" VALUES('chain_move',914250107639903035,2);
INSERT INTO "change_item" VALUES('chain_move',914250107639903093,2);
INSERT INTO "change_item" VALUES('chain_move',914250107639903150,2);
INSERT INTO "change_item" VALUES('chain_move',914250107639903194,2);
INSERT INTO "change_item" VALUES('chain_move',914250107639903228,2);
INSERT INTO "change_item" VALUES('chain_move',914250107639903269,2);
INSERT INTO "change_item" VALUES('chain_move',914250107639903328,2);
INSERT INTO "change_item" VALUES('chain_move',914250107639903333,2);
INSERT INTO "change_item" VALUES('chain_step',914250107600787253,2);
INSERT INTO "change_item" VALUES('chain_step',914250107601464574,2);
INSERT INTO "change_item" VALUES('chain_step',914250107601464589,2);
INSERT INTO "change_item" VALUES('chain_step',914250107601464591,2);
INSERT INTO "change_item" VALUES('chain_step',914250107601464593,2);
INSERT INTO "change_item" VALUES('chain_step',914250107601464648,2);
INSERT INTO "change_item" VALUES('chain_step',914250107601464701,2);
INSERT INTO "change_item" VALUES('chain_step',914250107601464724,2);
INSERT INTO "change_item" VALUES('chain_step',914250107601935547,2);
INSERT INTO "change_item" VALUES('chain_step',914250107601935609,2);
INSERT INTO "change_item" VALUES('chain_step',914250107601935620,2);
INSERT INTO "change_item" VALUES('chain_step',914250107601935657,2);
INSERT INTO "change_item" VALUES('chain_step',914250107605791375,2);
INSERT INTO "change_item" VALUES('chain_step',914250107605791398,2);
INSERT INTO "change_item" VALUES('chain_step',914250107605791412,2);
INSERT INTO "change_item" VALUES('chain_step',914250107605791462,2);
INSERT INTO "change_item" VALUES('chain_step',914250107606443224,2);
INSERT INTO "change_item" VALUES('chain_step',914250107608952749,2);
INSERT INTO "change_item" VALUES('chain_step',914250107608952796,2);
INSERT INTO "change_item" VALUES('chain_step',914250107609070480,2);
INSERT INTO "change_item" VALUES('chain_step',914250107609070514,2);
INSERT INTO "change_item" VALUES('chain_step',914250107609070578,2);
INSERT INTO "change_item" VALUES('chain_step',914250107609070593,2);
INSERT INTO "change_item" VALUES('chain_step',914250107609070632,2);
INSERT INTO "change_item" VALUES('chain_step',914250107609070641,2);
INSERT INTO "change_item" VALUES('chain_step',914250107610427930,2);
INSERT INTO "change_item" VALUES('chain_step',914250107610427962,2);
INSERT INTO "change_item" VALUES('chain_step',914250107610428010,2);
INSERT INTO "change_item" VALUES('chain_step',914250107610428038,2);
INSERT INTO "change_item" VALUES('chain_step',914250107610428043,2);
INSERT INTO "change_item" VALUES('chain_step',914250107610428058,2);
INSERT INTO "change_item" VALUES('chain_step',914250107610428111,2);
INSERT INTO "change_item" VALUES('chain_step',914250107611321711,2);
INSERT INTO "change_item" VALUES('chain_step',914250107614353290,2);
INSERT INTO "change_item" VALUES('chain_step',914250107614353348,2);
INSERT INTO "change_item" VALUES('chain_step',914250107614353380,2);
INSERT INTO "change_item" VALUES('chain_step',914250107614353418,2);
INSERT INTO "change_item" VALUES('chain_step',914250107614353461,2);
INSERT INTO "change_item" VALUES('chain_step',914250107614353514,2);
INSERT INTO "change_item" VALUES('chain_step',914250107614353535,2);
INSERT INTO "change_item" VALUES('chain_step',914250107614521935,2);
INSERT INTO "change_item" VALUES('chain_step',914250107614521945,2);
INSERT INTO "change_item" VALUES('chain_step',914250107614521978,2);
INSERT INTO "change_item" VALUES('chain_step',914250107614522030,2);
INSERT INTO "change_item" VALUES('chain_step',914250107614522089,2);
INSERT INTO "change_item" VALUES('chain_step',914250107614522125,2);
INSERT INTO "change_item" VALUES('chain_step',914250107614522145,2);
INSERT INTO "change_item" VALUES('chain_step',914250107617679708,2);
INSERT INTO "change_item" VALUES('chain_step',914250107618616658,2);
INSERT INTO "change_item" VALUES('chain_step',914250107619083102,2);
INSERT INTO "change_item" VALUES('chain_step',914250107619083118,2);
INSERT INTO "change_item" VALUES('chain_step',914250107619083169,2);
INSERT INTO "change_item" VALUES('chain_step',914250107619083175,2);
INSERT INTO "change_item" VALUES('chain_step',914250107619083179,2);
INSERT INTO "change_item" VALUES('chain_step',914250107619083237,2);
INSERT INTO "change_item" VALUES('chain_step',914250107619083281,2);
INSERT INTO "change_item" VALUES('chain_step',914250107619083318,2);
INSERT INTO "change_item" VALUES('chain_step',914250107619083346,2);
INSERT INTO "change_item" VALUES('chain_step',914250107619083392,2);
INSERT INTO "change_item" VALUES('chain_step',914250107619083419,2);
INSERT INTO "change_item" VALUES('chain_step',914250107619083479,2);
INSERT INTO "change_item" VALUES('chain_step',914250107619083506,2);
INSERT INTO "change_item" VALUES('chain_step',914250107620341199,2);
INSERT INTO "change_item" VALUES('chain_step',914250107620341220,2);
INSERT INTO "change_item" VALUES('chain_step',914250107622437135,2);
INSERT INTO "change_item" VALUES('chain_step',914250107622437163,2);
INSERT INTO "change_item" VALUES('chain_step',914250107623145914,2);
INSERT INTO "change_item" VALUES('chain_step',914250107623145940,2);
INSERT INTO "change_item" VALUES('chain_step',914250107623145948,2);
INSERT INTO "change_item" VALUES('chain_step',914250107623145977,2);
INSERT INTO "change_item" VALUES('chain_step',914250107623145993,2);
INSERT INTO "change_item" VALUES('chain_step',914250107623145994,2);
INSERT INTO "change_item" VALUES('chain_step',914250107623146019,2);
INSERT INTO "change_item" VALUES('chain_step',914250107623146071,2);
INSERT INTO "change_item" VALUES('chain_step',914250107623146123,2);
INSERT INTO "change_item" VALUES('chain_step',914250107623146187,2);
INSERT INTO "change_item" VALUES('chain_step',914250107623146206,2);
INSERT INTO "change_item" VALUES('chain_step',914250107623146255,2);
INSERT INTO "change_item" VALUES('chain_step',914250107625979547,2);
INSERT INTO "change_item" VALUES('chain_step',914250107625979608,2);
INSERT INTO "change_item" VALUES('chain_step',914250107626540103,2);
INSERT INTO "change_item" VALUES('chain_step',914250107626540117,2);
INSERT INTO "change_item" VALUES('chain_step',914250107626540152,2);
INSERT INTO "change_item" VALUES('chain_step',914250107626781218,2);
INSERT INTO "change_item" VALUES('chain_step',914250107626893449,2);
INSERT INTO "change_item" VALUES('chain_step',914250107626893453,2);
INSERT INTO "change_item" VALUES('chain_step',914250107626893503,2);
INSERT INTO "change_item" VALUES('chain_step',914250107626893546,2);
INSERT INTO "change_item" VALUES('chain_step',914250107626893555,2);
INSERT INTO "change_item" VALUES('chain_step',914250107626893608,2);
INSERT INTO "change_item" VALUES('chain_step',914250107633983948,2);
INSERT INTO "change_item" VALUES('chain_step',914250107633983986,2);
INSERT INTO "change_item" VALUES('chain_step',914250107634421128,2);
INSERT INTO "change_item" VALUES('chain_step',914250107634421190,2);
INSERT INTO "change_item" VALUES('chain_step',914250107634421205,2);
INSERT INTO "change_item" VALUES('chain_step',914250107634891494,2);
INSERT INTO "change_item" VALUES('chain_step',914250107634891514,2);
INSERT INTO "change_item" VALUES('chain_step',914250107634891577,2);
INSERT INTO "change_item" VALUES('chain_step',914250107634891605,2);
INSERT INTO "change_item" VALUES('chain_step',914250107634891650,2);
INSERT INTO "change_item" VALUES('chain_step',914250107634891670,2);
INSERT INTO "change_item" VALUES('chain_step',914250107634891720,2);
INSERT INTO "change_item" VALUES('chain_step',914250107638445722,2);
INSERT INTO "change_item" VALUES('chain_step',914250107639047948,2);
INSERT INTO "change_item" VALUES('chain_step',914250107639047975,2);
INSERT INTO "change_item" VALUES('chain_step',914250107639047990,2);
INSERT INTO "change_item" VALUES('chain_step',914250107639048001,2);
INSERT INTO "change_item" VALUES('chain_step',914250107639048058,2);
INSERT INTO "change_item" VALUES('chain_step',914250107639048104,2);
INSERT INTO "change_item" VALUES('chain_step',914250107639048151,2);
INSERT INTO "change_item" VALUES('council',914250107566900382,2);
INSERT INTO "change_item" VALUES('legal_basis',914250107567695970,2);
INSERT INTO "change_item" VALUES('legal_basis',914250107567696021,2);
INSERT INTO "change_item" VALUES('legal_basis',914250107567696027,2);
INSERT INTO "change_item" VALUES('legal_basis',914250107569326194,2);
INSERT INTO "change_item" VALUES('legal_basis',914250107572136848,2);
INSERT INTO "change_item" VALUES('legal_basis',914250107572136868,2);
INSERT INTO "change_item" VALUES('legal_basis',914250107572136923,2);
INSERT INTO "change_item" VALUES('legal_basis',914250107572945195,2);
INSERT INTO "change_item" VALUES('letterhead',914250107567695962,2);
INSERT INTO "change_item" VALUES('movement',914250107574264576,2);
INSERT INTO "change_item" VALUES('movement',914250107576651864,2);
INSERT INTO "change_item" VALUES('movement',914250107576698249,2);
INSERT INTO "change_item" VALUES('movement',914250107576698277,2);
INSERT INTO "change_item" VALUES('movement',914250107576698365,2);
INSERT INTO "change_item" VALUES('movement',914250107576698412,2);
INSERT INTO "change_item" VALUES('movement',914250107576698599,2);
INSERT INTO "change_item" VALUES('movement',914250107576698615,2);
INSERT INTO "change_item" VALUES('movement',914250107576698661,2);
INSERT INTO "change_item" VALUES('movement',914250107576698704,2);
INSERT INTO "change_item" VALUES('movement',914250107576698762,2);
INSERT INTO "change_item" VALUES('movement',914250107576698804,2);
INSERT INTO "change_item" VALUES('movement',914250107576698862,2);
INSERT INTO "change_item" VALUES('movement',914250107576698907,2);
INSERT INTO "change_item" VALUES('movement',914250107576790236,2);
INSERT INTO "change_item" VALUES('movement',914250107576821912,2);
INSERT INTO "change_item" VALUES('movement',914250107576821971,2);
INSERT INTO "change_item" VALUES('movement',914250107576822012,2);
INSERT INTO "change_item" VALUES('movement',914250107576822046,2);
INSERT INTO "change_item" VALUES('movement',914250107576822051,2);
INSERT INTO "change_item" VALUES('movement',914250107576822077,2);
INSERT INTO "change_item" VALUES('movement',914250107576822087,2);
INSERT INTO "change_item" VALUES('movement',914250107576822179,2);
INSERT INTO "change_item" VALUES('movement',914250107577067439,2);
INSERT INTO "change_item" VALUES('movement',914250107577067486,2);
INSERT INTO "change_item" VALUES('movement',914250107577067490,2);
INSERT INTO "change_item" VALUES('movement',914250107577067553,2);
INSERT INTO "change_item" VALUES('movement',914250107577067570,2);
INSERT INTO "change_item" VALUES('movement',914250107577067621,2);
INSERT INTO "change_item" VALUES('movement',914250107577067641,2);
INSERT INTO "change_item" VALUES('movement',914250107577067698,2);
INSERT INTO "change_item" VALUES('movement',914250107577067711,2);
INSERT INTO "change_item" VALUES('movement',914250107577067722,2);
INSERT INTO "change_item" VALUES('movement',914250107577067757,2);
INSERT INTO "change_item" VALUES('movement',914250107577067783,2);
INSERT INTO "change_item" VALUES('movement',914250107577067788,2);
INSERT INTO "change_item" VALUES('movement',914250107577067840,2);
INSERT INTO "change_item" VALUES('movement',914250107577067932,2);
INSERT INTO "change_item" VALUES('movement',914250107577067963,2);
INSERT INTO "change_item" VALUES('movement',914250107577068002,2);
INSERT INTO "change_item" VALUES('movement',914250107577068062,2);
INSERT INTO "change_item" VALUES('movement',914250107577068209,2);
INSERT INTO "change_item" VALUES('movement',914250107577068245,2);
INSERT INTO "change_item" VALUES('movement',914250107577068287,2);
INSERT INTO "change_item" VALUES('movement',914250107577068330,2);
INSERT INTO "change_item" VALUES('movement',914250107577068380,2);
INSERT INTO "change_item" VALUES('movement',914250107577068390,2);
INSERT INTO "change_item" VALUES('movement_unit',914250107576651742,2);
INSERT INTO "change_item" VALUES('movement_unit',914250107576651803,2);
INSERT INTO "change_item" VALUES('movement_unit',914250107576698310,2);
INSERT INTO "change_item" VALUES('movement_unit',914250107576698341,2);
INSERT INTO "change_item" VALUES('movement_unit',914250107576698456,2);
INSERT INTO "change_item" VALUES('movement_unit',914250107576698491,2);
INSERT INTO "change_item" VALUES('movement_unit',914250107576698547,2);
INSERT INTO "change_item" VALUES('movement_unit',914250107576698861,2);
INSERT INTO "change_item" VALUES('movement_unit',914250107576821929,2);
INSERT INTO "change_item" VALUES('movement_unit',914250107576821946,2);
INSERT INTO "change_item" VALUES('movement_unit',914250107576822133,2);
INSERT INTO "change_item" VALUES('movement_unit',914250107576822163,2);
INSERT INTO "change_item" VALUES('movement_unit',914250107577067485,2);
INSERT INTO "change_item" VALUES('movement_unit',914250107577067765,2);
INSERT INTO "change_item" VALUES('movement_unit',914250107577067866,2);
INSERT INTO "change_item" VALUES('movement_unit',914250107577067875,2);
INSERT INTO "change_item" VALUES('movement_unit',914250107577068124,2);
INSERT INTO "change_item" VALUES('movement_unit',914250107577068180,2);
INSERT INTO "change_item" VALUES('nomination',914250107865752121,3);
INSERT INTO "change_item" VALUES('nomination',914250107866392429,3);
INSERT INTO "change_item" VALUES('nomination',914250107866392489,3);
INSERT INTO "change_item" VALUES('nomination',914250107866392548,3);
INSERT INTO "change_item" VALUES('nomination',914250107866392620,3);
INSERT INTO "change_item" VALUES('nomination',914250107866392707,3);
INSERT INTO "change_item" VALUES('nomination',914250107866392734,3);
INSERT INTO "change_item" VALUES('nomination',914250107866392822,3);
INSERT INTO "change_item" VALUES('nomination',914250107866392879,3);
INSERT INTO "change_item" VALUES('nomination',914250107866392905,3);
INSERT INTO "change_item" VALUES('nomination',914250107870324993,3);
INSERT INTO "change_item" VALUES('nomination',914250107870325085,3);
INSERT INTO "change_item" VALUES('nomination',914250107870631802,3);
INSERT INTO "change_item" VALUES('nomination',914250107870631860,3);
INSERT INTO "change_item" VALUES('nomination',914250107870631941,3);
INSERT INTO "change_item" VALUES('nomination',914250107870761684,3);
INSERT INTO "change_item" VALUES('nomination',914250107870761769,3);
INSERT INTO "change_item" VALUES('nomination',914250107870761841,3);
INSERT INTO "change_item" VALUES('nomination',914250107870761916,3);
INSERT INTO "change_item" VALUES('nomination',914250107886741950,4);
INSERT INTO "change_item" VALUES('nomination',914250107887123957,4);
INSERT INTO "change_item" VALUES('nomination',914250107887124044,4);
INSERT INTO "change_item" VALUES('nomination',914250107887124114,4);
INSERT INTO "change_item" VALUES('nomination',914250107887124207,4);
INSERT INTO "change_item" VALUES('nomination',914250107888110189,4);
INSERT INTO "change_item" VALUES('nomination',914250107891192855,4);
INSERT INTO "change_item" VALUES('nomination',914250107891500253,4);
INSERT INTO "change_item" VALUES('nomination',914250107891500314,4);
INSERT INTO "change_item" VALUES('nomination',914250107891500374,4);
INSERT INTO "change_item" VALUES('obligation',914250107581281546,2);
INSERT INTO "change_item" VALUES('obligation',914250107581281568,2);
INSERT INTO "change_item" VALUES('obligation',914250107581281577,2);
INSERT INTO "change_item" VALUES('obligation',914250107581281589,2);
INSERT INTO "change_item" VALUES('obligation',914250107581281613,2);
INSERT INTO "change_item" VALUES('obligation',914250107581281667,2);
INSERT INTO "change_item" VALUES('obligation',914250107581281706,2);
INSERT INTO "change_item" VALUES('obligation',914250107581281745,2);
INSERT INTO "change_item" VALUES('obligation',914250107581281782,2);
INSERT INTO "change_item" VALUES('obligation',914250107581281846,2);
INSERT INTO "change_item" VALUES('obligation',914250107581319128,2);
INSERT INTO "change_item" VALUES('obligation',914250107581319142,2);
INSERT INTO "change_item" VALUES('obligation',914250107581319195,2);
INSERT INTO "change_item" VALUES('obligation',914250107581319230,2);
INSERT INTO "change_item" VALUES('obligation',914250107581319242,2);
INSERT INTO "change_item" VALUES('obligation',914250107581319301,2);
INSERT INTO "change_item" VALUES('obligation',914250107581319331,2);
INSERT INTO "change_item" VALUES('obligation',914250107581319358,2);
INSERT INTO "change_item" VALUES('paper',914250107593174542,2);
INSERT INTO "change_item" VALUES('paper',914250107593174601,2);
INSERT INTO "change_item" VALUES('paper',914250107593658474,2);
INSERT INTO "change_item" VALUES('paper',914250107593658522,2);
INSERT INTO "change_item" VALUES('paper',914250107593658570,2);
INSERT INTO "change_item" VALUES('paper',914250107593658572,2);
INSERT INTO "change_item" VALUES('paper',914250107593744413,2);
INSERT INTO "change_item" VALUES('paper',914250107593744449,2);
INSERT INTO "change_item" VALUES('paper',914250107593744500,2);
INSERT INTO "change_item" VALUES('paper',914250107593744535,2);
INSERT INTO "change_item" VALUES('paper',914250107593744555,2);
INSERT INTO "change_item" VALUES('plan',914250107567695941,2);
INSERT INTO "change_item" VALUES('subject',914250107860549733,3);
INSERT INTO "change_item" VALUES('subject',914250107865752169,3);
INSERT INTO "change_item" VALUES('subject',914250107866392462,3);
INSERT INTO "change_item" VALUES('subject',914250107866392511,3);
INSERT INTO "change_item" VALUES('subject',914250107866392591,3);
INSERT INTO "change_item" VALUES('subject',914250107866392675,3);
INSERT INTO "change_item" VALUES('subject',914250107866392717,3);
INSERT INTO "change_item" VALUES('subject',914250107866392769,3);
INSERT INTO "change_item" VALUES('subject',914250107866392874,3);
INSERT INTO "change_item" VALUES('subject',914250107866392893,3);
INSERT INTO "change_item" VALUES('subject',914250107869094486,3);
INSERT INTO "change_item" VALUES('subject',914250107870325045,3);
INSERT INTO "change_item" VALUES('subject',914250107870325112,3);
INSERT INTO "change_item" VALUES('subject',914250107870631853,3);
INSERT INTO "change_item" VALUES('subject',914250107870631912,3);
INSERT INTO "change_item" VALUES('subject',914250107870631961,3);
INSERT INTO "change_item" VALUES('subject',914250107870761730,3);
INSERT INTO "change_item" VALUES('subject',914250107870761806,3);
INSERT INTO "change_item" VALUES('subject',914250107870761864,3);
INSERT INTO "change_item" VALUES('subject',914250107885552507,4);
INSERT INTO "change_item" VALUES('subject',914250107886741978,4);
INSERT INTO "change_item" VALUES('subject',914250107887123993,4);
INSERT INTO "change_item" VALUES('subject',914250107887124050,4);
INSERT INTO "change_item" VALUES('subject',914250107887124167,4);
INSERT INTO "change_item" VALUES('subject',914250107887124230,4);
INSERT INTO "change_item" VALUES('subject',914250107888545853,4);
INSERT INTO "change_item" VALUES('subject',914250107891192862,4);
INSERT INTO "change_item" VALUES('subject',914250107891500304,4);
INSERT INTO "change_item" VALUES('subject',914250107891500334,4);
INSERT INTO "change_item" VALUES('target',914250107577068433,2);
INSERT INTO "change_item" VALUES('target',914250107579211063,2);
INSERT INTO "change_item" VALUES('target',914250107580923167,2);
INSERT INTO "change_item" VALUES('target',914250107581281254,2);
INSERT INTO "change_item" VALUES('target',914250107581281273,2);
INSERT INTO "change_item" VALUES('target',914250107581281304,2);
INSERT INTO "change_item" VALUES('target',914250107581281331,2);
INSERT INTO "change_item" VALUES('target',914250107581281361,2);
INSERT INTO "change_item" VALUES('target',914250107581281412,2);
INSERT INTO "change_item" VALUES('target',914250107581281443,2);
INSERT INTO "change_item" VALUES('target',914250107581281485,2);
INSERT INTO "change_item" VALUES('unit',914250107572945210,2);
INSERT INTO "change_item" VALUES('unit',914250107572945215,2);
INSERT INTO "change_item" VALUES('unit',914250107572945247,2);
INSERT INTO "change_item" VALUES('unit',914250107572945259,2);
INSERT INTO "change_item" VALUES('unit',914250107572945284,2);
INSERT INTO "change_item" VALUES('unit',914250107572945322,2);
INSERT INTO "change_item" VALUES('unit',914250107572945328,2);
INSERT INTO "change_item" VALUES('unit',914250107572945352,2);
INSERT INTO "change_item" VALUES('unit',914250107572945414,2);
INSERT INTO "change_item" VALUES('unit',914250107856659189,3);
INSERT INTO "change_item" VALUES('unit',914250107885422805,4);
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
INSERT INTO "change_set" VALUES(1,1795811011,'root@vm','Tệp hội đồng mới','make',0,'','1d4755067ab67ca21e086aa10ffcc8923ef38363405189e7082493510eaa1d98',X'5402010073657474696E670012000303756964032435386135626664632D666539362D343031652D386339322D353930656639643036303866120003046E616D650300');
INSERT INTO "change_set" VALUES(2,1795811011,'root@vm','Kế hoạch Tuyên truyền gương điển hình tiên tiến, người tốt, việc tốt trên địa bàn phường giai đoạn 2026 - 2030','make',0,'1d4755067ab67ca21e086aa10ffcc8923ef38363405189e7082493510eaa1d98','ce7911e324899b35cb052a4167b8f72718869081c7c979eee3bf7e4668a953e1',X'5402010073657474696E67001200030B6E6F746963655F6461797303013712000308686F6C6964617973031730312D30312030342D33302030352D30312030392D30321200030A61626F76655F64617973030236301200030671756F74657303951F43E1BB984E472048C392412058C3832048E1BB9849204348E1BBA6204E4748C4A841205649E1BB8654204E414D20C490E1BB9963206CE1BAAD70202D2054E1BBB120646F202D2048E1BAA16E68207068C3BA632054686920C4917561206CC3A02079C3AA75206EC6B0E1BB9B632C2079C3AA75206EC6B0E1BB9B63207468C3AC207068E1BAA3692074686920C49175612E2056C3A0206E68E1BBAF6E67206E67C6B0E1BB9D692074686920C4917561206CC3A0206E68E1BBAF6E67206E67C6B0E1BB9D692079C3AA75206EC6B0E1BB9B63206E68E1BAA5742054686920C4917561206CC3A02079C3AA75206EC6B0E1BB9B632C2079C3AA75206EC6B0E1BB9B63207068E1BAA3692074686920C49175612E2056C3A0206E68E1BBAF6E67206E67C6B0E1BB9D692074686920C4917561206CC3A0206E68E1BBAF6E67206E67C6B0E1BB9D692079C3AA75206EC6B0E1BB9B63206E68E1BAA5742048E1BB8D632074E1BAAD702076C3A0206CC3A06D207468656F2074C6B02074C6B0E1BB9F6E672C20C491E1BAA16F20C491E1BBA9632C2070686F6E672063C3A163682048E1BB93204368C3AD204D696E68204CE1BAA5792067C6B0C6A16E67206E67C6B0E1BB9D692074E1BB91742C207669E1BB87632074E1BB91742068E1BAB16E67206E67C3A07920C491E1BB83206769C3A16F2064E1BBA563206CE1BAAB6E206E686175206CC3A0206DE1BB99742074726F6E67206E68E1BBAF6E672063C3A163682074E1BB9174206E68E1BAA57420C491E1BB832078C3A2792064E1BBB16E6720C490E1BAA36E672C2078C3A2792064E1BBB16E672063C3A1632074E1BB95206368E1BBA9632063C3A16368206DE1BAA16E672C2078C3A2792064E1BBB16E6720636F6E206E67C6B0E1BB9D69206DE1BB9B692C206375E1BB99632073E1BB916E67206DE1BB9B69204DE1BB9769206E67C6B0E1BB9D692074E1BB91742C206DE1BB9769207669E1BB87632074E1BB9174206CC3A0206DE1BB99742062C3B46E6720686F6120C491E1BAB9702C2063E1BAA32064C3A26E2074E1BB9963207461206CC3A0206DE1BB99742072E1BBAB6E6720686F6120C491E1BAB9702056C3AC206CE1BBA36920C3AD6368206DC6B0E1BB9D69206EC4836D207468C3AC207068E1BAA369207472E1BB936E672063C3A2792C2076C3AC206CE1BBA36920C3AD6368207472C4836D206EC4836D207468C3AC207068E1BAA369207472E1BB936E67206E67C6B0E1BB9D6920C4906FC3A06E206BE1BABF742C20C4916FC3A06E206BE1BABF742C20C491E1BAA16920C4916FC3A06E206BE1BABF742E205468C3A06E682063C3B46E672C207468C3A06E682063C3B46E672C20C491E1BAA169207468C3A06E682063C3B46E67204B68C3B46E672063C3B32067C3AC207175C3BD2068C6A16E20C491E1BB9963206CE1BAAD702C2074E1BBB120646F20546FC3A06E2064C3A26E20C4916FC3A06E206BE1BABF742078C3A2792064E1BBB16E6720C491E1BB9D692073E1BB916E672076C4836E2068C3B36120E1BB9F206B68752064C3A26E2063C6B020546FC3A06E2064C3A26E20C4916FC3A06E206BE1BABF742078C3A2792064E1BBB16E67206EC3B46E67207468C3B46E206DE1BB9B692C20C491C3B4207468E1BB8B2076C4836E206D696E682055E1BB916E67206EC6B0E1BB9B63206E68E1BB9B206E6775E1BB936E2C20C491E1BB816E20C6A16E20C491C3A170206E6768C4A961204CC3A1206CC3A06E6820C491C3B96D206CC3A12072C3A163682C206CC3A12072C3A1636820C3AD7420C491C3B96D206CC3A12072C3A16368206E6869E1BB8175204DE1BB997420636F6E206E67E1BBB16120C49161752063E1BAA32074C3A0752062E1BB8F2063E1BB8F2042E1BAA77520C6A169207468C6B0C6A16E67206CE1BAA5792062C3AD2063C3B96E672C207475792072E1BAB16E67206B68C3A163206769E1BB916E67206E68C6B06E67206368756E67206DE1BB9974206769C3A06E204E6869E1BB857520C49169E1BB8175207068E1BBA7206CE1BAA579206769C3A12067C6B0C6A16E672C206E67C6B0E1BB9D692074726F6E67206DE1BB9974206EC6B0E1BB9B63207068E1BAA369207468C6B0C6A16E67206E6861752063C3B96E67204DE1BB99742063C3A279206CC3A06D206368E1BAB36E67206EC3AA6E206E6F6E2C2062612063C3A279206368E1BBA56D206CE1BAA169206EC3AA6E2068C3B26E206EC3BA692063616F20E1BB9E20C491E1BB9D69206D75C3B46E2073E1BBB12063E1BBA761206368756E672C2068C6A16E206E686175206DE1BB9974207469E1BABF6E6720616E682068C3B96E67206DC3A0207468C3B4692043C3B32074C3A069206DC3A0206B68C3B46E672063C3B320C491E1BBA963206CC3A0206E67C6B0E1BB9D692076C3B42064E1BBA56E672C2063C3B320C491E1BBA963206DC3A0206B68C3B46E672063C3B32074C3A069207468C3AC206CC3A06D207669E1BB87632067C3AC2063C5A96E67206B68C3B3205669E1BB87632067C3AC2063C3B3206CE1BBA3692063686F2064C3A26E2C207461207068E1BAA3692068E1BABF742073E1BBA963206CC3A06D2E205669E1BB87632067C3AC2063C3B32068E1BAA16920C491E1BABF6E2064C3A26E2C207461207068E1BAA3692068E1BABF742073E1BBA963207472C3A16E682043E1BAA76E2C206B69E1BB876D2C206C69C3AA6D2C206368C3AD6E682C206368C3AD2063C3B46E672076C3B42074C6B02044E1BB85207472C4836D206CE1BAA76E206B68C3B46E672064C3A26E2063C5A96E67206368E1BB8B752C206B68C3B32076E1BAA16E206CE1BAA76E2064C3A26E206C69E1BB87752063C5A96E6720786F6E672054726F6E6720C491E1BAA76D2067C3AC20C491E1BAB9702062E1BAB16E672073656E2C206CC3A12078616E682062C3B46E67207472E1BAAF6E67206CE1BAA169206368656E206E68E1BB8B2076C3A06E672E204E68E1BB8B2076C3A06E672062C3B46E67207472E1BAAF6E67206CC3A12078616E682C2067E1BAA76E2062C3B96E206DC3A0206368E1BAB36E672068C3B4692074616E68206DC3B9692062C3B96E2053E1BB916E672074726F6E6720C491E1BB9D692073E1BB916E672063E1BAA76E2063C3B3206DE1BB99742074E1BAA56D206CC3B26E672C20C491E1BB83206CC3A06D2067C3AC20656D206269E1BABF74206B68C3B46E672C20C491E1BB83206769C3B3206375E1BB916E20C49169204EE1BABF75206CC3A020636F6E206368696D2C20636869E1BABF63206CC3A12C207468C3AC20636F6E206368696D207068E1BAA3692068C3B3742C20636869E1BABF63206CC3A1207068E1BAA3692078616E682E204CE1BABD206EC3A06F20766179206DC3A0206B68C3B46E67207472E1BAA32C2073E1BB916E67206CC3A02063686F2C20C491C3A275206368E1BB89206E68E1BAAD6E207269C3AA6E67206DC3AC6E68205461206CC3A06D20636F6E206368696D2068C3B3742C207461206CC3A06D206DE1BB99742063C3A06E6820686F612C207461206E68E1BAAD702076C3A06F2068C3B2612063612C206DE1BB9974206EE1BB9174207472E1BAA76D2078616F20787579E1BABF6E2E204DE1BB9974206DC3B961207875C3A26E206E686F206E68E1BB8F2C206CE1BAB76E67206CE1BABD2064C3A26E672063686F20C491E1BB9D692C2064C3B9206CC3A0207475E1BB956920686169206DC6B0C6A1692C2064C3B9206CC3A0206B68692074C3B3632062E1BAA163170003046E616D65030000033148E1BB996920C491E1BB936E672054686920C4917561202D204B68656E207468C6B0E1BB9F6E67207068C6B0E1BB9D6E671200030E6C696B656E6573735F6C656173740304313530305406010000000000636F756E63696C001200010CB011A10163449E033148E1BB996920C491E1BB936E672054686920C4917561202D204B68656E207468C6B0E1BB9F6E67207068C6B0E1BB9D6E670304776172640300031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB9969030B42432D48C49054C4904B54540D01000000000000000000000000706C616E001200010CB011A1016F6845038105547579C3AA6E2074727579E1BB816E2067C6B0C6A16E6720C49169E1BB836E2068C3AC6E68207469C3AA6E207469E1BABF6E2C206E67C6B0E1BB9D692074E1BB91742C207669E1BB87632074E1BB9174207472C3AA6E20C491E1BB8B612062C3A06E207068C6B0E1BB9D6E67206769616920C4916FE1BAA16E2032303236202D20323033300300030B4B482D48C49054C4904B540300033148E1BB996920C491E1BB936E672054686920C4917561202D204B68656E207468C6B0E1BB9F6E67207068C6B0E1BB9D6E6703000311544D2E2048E1BB984920C490E1BB924E47030C4348E1BBA62054E1BB8A434803000100000000000007EA0100000000000007EE0100000000000000005403010000706C616E5F74657874001200010CB011A1016F68450382025468C6B0E1BB9D6E67207472E1BBB16320C490E1BAA36E6720E1BBA779207068C6B0E1BB9D6E673B0A5468C6B0E1BB9D6E67207472E1BBB1632048C4904E44207068C6B0E1BB9D6E673B0A4368E1BBA72074E1BB8B63682C2063C3A163205068C3B3204368E1BBA72074E1BB8B63682055424E44207068C6B0E1BB9D6E673B0AE1BBA6792062616E204D545451205669E1BB8774204E616D207068C6B0E1BB9D6E673B0A5468C3A06E68207669C3AA6E2048E1BB996920C491E1BB936E672054C4904B54207068C6B0E1BB9D6E673B0A43C3A16320C491C6A16E2076E1BB8B20746875E1BB9963207068C6B0E1BB9D6E673B0A4CC6B0753A2056542C20564858482E0381784BE1BABF20686FE1BAA16368206DE1BAAB752063686F207068C6B0E1BB9D6E67207468656F206368C3AD6E6820717579E1BB816E20C491E1BB8B61207068C6B0C6A16E67206861692063E1BAA5702E204DE1BB8D6920636F6E2073E1BB912C206E67C3A0792076C3A0207068C3A26E2063C3B46E6720C491C3A16E682064E1BAA575202264656661756C7422206CC3A02067E1BBA36920C3BD2063E1BBA761206368C6B0C6A16E67207472C3AC6E682C206B68C3B46E67207068E1BAA3692071757920C491E1BB8B6E683A2073E1BBAD61207468656F206BE1BABF20686FE1BAA16368207068C6B0E1BB9D6E672062616E2068C3A06E682E540A010000000000000000006C657474657268656164001200010CB011A1016F685A031DE1BBA6592042414E204E48C3824E2044C3824E205048C6AFE1BB9C4E47032748E1BB984920C490E1BB924E472054484920C4905541202D204B48454E205448C6AFE1BB9E4E4703000311544D2E2048E1BB984920C490E1BB924E47030C4348E1BBA62054E1BB8A4348031B4348E1BBA62054E1BB8A43482055424E44205048C6AFE1BB9C4E470300030A323032352D30372D30310300540201006C6574746572686561645F74657874001200010CB011A1016F685A0382025468C6B0E1BB9D6E67207472E1BBB16320C490E1BAA36E6720E1BBA779207068C6B0E1BB9D6E673B0A5468C6B0E1BB9D6E67207472E1BBB1632048C4904E44207068C6B0E1BB9D6E673B0A4368E1BBA72074E1BB8B63682C2063C3A163205068C3B3204368E1BBA72074E1BB8B63682055424E44207068C6B0E1BB9D6E673B0AE1BBA6792062616E204D545451205669E1BB8774204E616D207068C6B0E1BB9D6E673B0A5468C3A06E68207669C3AA6E2048E1BB996920C491E1BB936E672054C4904B54207068C6B0E1BB9D6E673B0A43C3A16320C491C6A16E2076E1BB8B20746875E1BB9963207068C6B0E1BB9D6E673B0A4CC6B0753A2056542C20564858482E54090100000000000000006C6567616C5F6261736973001200010CB011A101884872010CB011A1016F6845010000000000000004031033362F323032342F51C4902D55424E44030A323032342D30352D3330032AE1BBA6792062616E206E68C3A26E2064C3A26E207468C3A06E68207068E1BB912048C3A0204EE1BB9969030A323032342D30362D3130030003001200010CB011A101B32BA4010CB011A1016F6845010000000000000006031037312F323032352F51C4902D55424E44030A323032352D31312D3236032AE1BBA6792062616E206E68C3A26E2064C3A26E207468C3A06E68207068E1BB912048C3A0204EE1BB9969030A323032352D31322D3036030003001200010CB011A1016F6862010CB011A1016F6845010000000000000001030C30362F323032322F514831350300030C5175E1BB91632068E1BB9969030A323032342D30312D3031030003001200010CB011A101BF812B010CB011A1016F6845010000000000000008030F3335362F323032352F4EC4902D4350030A323032352D31322D3331030C4368C3AD6E68207068E1BBA7030A323032362D30312D3031030003001200010CB011A1016F689B010CB011A1016F6845010000000000000003030E31352F323032352F54542D424E56030A323032352D30382D3034030F42E1BB99204EE1BB99692076E1BBA5030A323032352D30382D3035030003001200010CB011A1016F6895010CB011A1016F6845010000000000000002030F3135322F323032352F4EC4902D4350030A323032352D30362D3134030C4368C3AD6E68207068E1BBA7030A323032352D30372D3031030A323032372D30332D303103001200010CB011A101B32BDB010CB011A1016F6845010000000000000007030C39312F323032352F51483135030A323032352D30362D3236030C5175E1BB91632068E1BB9969030A323032362D30312D3031030003001200010CB011A101B32B90010CB011A1016F6845010000000000000005031033332F323032342F51C4902D55424E44030A323032342D30352D3233032AE1BBA6792062616E206E68C3A26E2064C3A26E207468C3A06E68207068E1BB912048C3A0204EE1BB9969030A323032342D30352D323303000300540201006C6567616C5F62617369735F74657874001200010CB011A10188487203820243C4836E2063E1BBA920517579E1BABF7420C491E1BB8B6E682073E1BB912033362F323032342F51C4902D55424E44206E67C3A079203330207468C3A16E672035206EC4836D20323032342063E1BBA76120E1BBA6792062616E206E68C3A26E2064C3A26E207468C3A06E68207068E1BB912048C3A0204EE1BB99692062616E2068C3A06E6820517579206368E1BABF2076E1BB81207068C3A174206869E1BB876E2C20747579C3AA6E2074727579E1BB816E2C206E68C3A26E2072E1BB996E672067C6B0C6A16E6720C49169E1BB836E2068C3AC6E68207469C3AA6E207469E1BABF6E2C206E67C6B0E1BB9D692074E1BB91742C207669E1BB87632074E1BB91741200010CB011A101B32BA403814D43C4836E2063E1BBA920517579E1BABF7420C491E1BB8B6E682073E1BB912037312F323032352F51C4902D55424E44206E67C3A079203236207468C3A16E67203131206EC4836D20323032352063E1BBA76120E1BBA6792062616E206E68C3A26E2064C3A26E207468C3A06E68207068E1BB912048C3A0204EE1BB99692062616E2068C3A06E6820517579206368E1BABF2078C3A9742074E1BAB76E672064616E68206869E1BB877520E2809C43C3B46E672064C3A26E205468E1BBA720C491C3B420C6B0752074C3BAE2809D1200010CB011A1016F6862033B43C4836E2063E1BBA9204C75E1BAAD742054686920C49175612C206B68656E207468C6B0E1BB9F6E672073E1BB912030362F323032322F514831351200010CB011A101BF812B03810343C4836E2063E1BBA9204E6768E1BB8B20C491E1BB8B6E682073E1BB91203335362F323032352F4EC4902D4350206E67C3A079203331207468C3A16E67203132206EC4836D20323032352063E1BBA761204368C3AD6E68207068E1BBA72076E1BB812062E1BAA36F2076E1BB872064E1BBAF206C69E1BB87752063C3A1206E68C3A26E1200010CB011A1016F689B036943C4836E2063E1BBA9205468C3B46E672074C6B02073E1BB912031352F323032352F54542D424E56206E67C3A079203034207468C3A16E672038206EC4836D20323032352063E1BBA7612042E1BB99207472C6B0E1BB9F6E672042E1BB99204EE1BB99692076E1BBA51200010CB011A1016F6895035C43C4836E2063E1BBA9204E6768E1BB8B20C491E1BB8B6E682073E1BB91203135322F323032352F4EC4902D4350206E67C3A079203134207468C3A16E672036206EC4836D20323032352063E1BBA761204368C3AD6E68207068E1BBA71200010CB011A101B32BDB034343C4836E2063E1BBA9204C75E1BAAD742042E1BAA36F2076E1BB872064E1BBAF206C69E1BB87752063C3A1206E68C3A26E2073E1BB912039312F323032352F514831351200010CB011A101B32B9003814B43C4836E2063E1BBA920517579E1BABF7420C491E1BB8B6E682073E1BB912033332F323032342F51C4902D55424E44206E67C3A079203233207468C3A16E672035206EC4836D20323032342063E1BBA76120E1BBA6792062616E206E68C3A26E2064C3A26E207468C3A06E68207068E1BB912048C3A0204EE1BB99692062616E2068C3A06E6820517579206368E1BABF2078C3A9742074E1BAB76E672064616E68206869E1BB877520E2809C4E67C6B0E1BB9D692074E1BB91742C207669E1BB87632074E1BB9174E2809D541001000000000000000000000000000000756E6974001200010CB011A101BF813A030456485848031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB9969031556C4836E2068C3B361202D2058C3A32068E1BB996903066F6666696365031E5068C3B26E672056C4836E2068C3B3612076C3A02058C3A32068E1BB9969010000000000000000010000000000000000030003000300030003000300031E70686F6E67CC802076C4836E20686F61CC812D7861CC832068C3B469CCA30315564C53524B225D4252214C5341255F41244C544D261200010CB011A101BF81AA03044D5454510336E1BBA6792062616E204DE1BAB774207472E1BAAD6E2054E1BB95207175E1BB9163205669E1BB8774204E616D207068C6B0E1BB9D6E6703184DE1BAB774207472E1BAAD6E2054E1BB95207175E1BB9163030566726F6E740346E1BBA6792062616E204D545451205669E1BB8774204E616D207068C6B0E1BB9D6E673B204DE1BAB774207472E1BAAD6E2054E1BB95207175E1BB9163207068C6B0E1BB9D6E67010000000000000000010000000000000000030003000300030003000300033C7579CC892062616E206DC48374CCA3207472C3A26ECCA32074C3B4CC89207175C3B463CC81207669C3AA74CCA3206E616D207068C6B0C6A16E67CC8003285B60234441522151425A265A584352265A5423575B5445255D4D495A2652415121564C5C55524B221200010CB011A101BF813F03044B544854032C5068C3B26E67204B696E682074E1BABF2C2048E1BAA12074E1BAA76E672076C3A020C490C3B4207468E1BB8B03254B696E682074E1BABF2C2048E1BAA12074E1BAA76E672076C3A020C490C3B4207468E1BB8B03066F666669636503545068C3B26E67204B696E682074E1BABF202D2048E1BAA12074E1BAA76E67202D20C490C3B4207468E1BB8B3B205068C3B26E67204B696E682074E1BABF2048E1BAA12074E1BAA76E6720C490C3B4207468E1BB8B010000000000000000010000000000000000030003000300030003000300033070686F6E67CC80206B696E682074C3AACC812C206861CCA32074C3A26E67CC80207661CC8020C491C3B420746869CCA30320564C53524B224F4D524C215A49254C41265A43524B225D41224754215A4C4D261200010CB011A101BF8184030244550316C490E1BAA36E6720E1BBA779207068C6B0E1BB9D6E67030CC490E1BAA36E6720E1BBA77903057061727479033943C3A1632062616E2078C3A2792064E1BBB16E6720C490E1BAA36E672063E1BBA76120C490E1BAA36E6720E1BBA779207068C6B0E1BB9D6E670100000000000000000100000000000000000300030003000300030003000317C491616E67CC89207579CC89207068C6B0C6A16E67CC80030F4741524B235B6023564C5C55524B221200010CB011A101BF815F03025650032456C4836E207068C3B26E672048C4904E442076C3A02055424E44207068C6B0E1BB9D6E67030B56C4836E207068C3B26E6703066F6666696365032E56C4836E207068C3B26E672048C4904E442655424E443B2056C4836E207068C3B26E672048C4904E442D55424E44010000000000000000010000000000000000030003000300030003000300032776C4836E2070686F6E67CC802068C4916E64207661CC802075626E64207068C6B0C6A16E67CC80031E5D425221564C53524B224C475246215D41225B44524621564C5C55524B221200010CB011A101BF81C803024341031243C3B46E6720616E207068C6B0E1BB9D6E67030843C3B46E6720616E0305666F7263650300010000000000000000010000000000000000030003000300030003000300031363C3B46E6720616E207068C6B0C6A16E67CC80030F4554524B21415221564C5C55524B221200010CB011A101BF81B003054243485153032242616E204368E1BB8920687579205175C3A26E2073E1BBB1207068C6B0E1BB9D6E67030A5175C3A26E2073E1BBB10305666F726365031242616E2043485153207068C6B0E1BB9D6E67010000000000000000010000000000000000030003000300030003000300032462616E20636869CC8920687579207175C3A26E2073C6B0CCA3207068C6B0C6A16E67CC80031B44415221454C4D234C5B6021575B435221595C26564C5C55524B221200010CB011A101BF816B030348434303295472756E672074C3A26D205068E1BBA5632076E1BBA52068C3A06E68206368C3AD6E682063C3B46E67031E5068E1BBA5632076E1BBA52068C3A06E68206368C3AD6E682063C3B46E6703067075626C69630300010000000000000000010000000000000000030003000300030003000300032B7472756E672074C3A26D2070687563CCA3207675CCA32068616E68CC80206368696E68CC812063C3B46E6703225A585B524B215A435121564C5B45265D5B264C41524C22454C4D524C254554524B211200010CB011A101BF8206030354595403175472E1BAA16D20592074E1BABF207068C6B0E1BB9D6E67030D5472E1BAA16D20592074E1BABF03066865616C7468030D5472E1BAA16D20592074E1BABF01000000000000000001000000000000000003000300030003000300030003197472616DCCA320792074C3AACC81207068C6B0C6A16E67CC8003115A5841512660215A4925564C5C55524B2254020100756E69745F74657874001200010CB011A101BF813A03001200010CB011A101BF81AA03001200010CB011A101BF813F03001200010CB011A101BF818403001200010CB011A101BF815F03001200010CB011A101BF81C803001200010CB011A101BF81B003001200010CB011A101BF816B03001200010CB011A101BF82060300540C0100000000000000000000006D6F76656D656E74001200010CB011A101FE6A1E010CB011A1016F684503034D313001000000000000000A03254C616F20C491E1BB996E672C2073E1BAA36E207875E1BAA5742C206B696E6820646F616E680100000000000000000304776172640300010000000000000002030003276C616F20C491C3B46E67CCA32C2073616ECC89207875C3A274CC812C206B696E6820646F616E68031D504153214754524B26594152235F5B435A254F4D524C21465341524C211200010CB011A101FAA91E010CB011A1016F6845030001000000000000000003415068C3A17420747269E1BB836E206BE1BABF742063E1BAA5752068E1BAA12074E1BAA76E6720C491E1BB936E672062E1BB992C206869E1BB876E20C491E1BAA169010CB011A101FAA89803047761726403000100000000000000000300034970686174CC8120747269C3AA6ECC89206BC3AA74CC812063C3A275CC81206861CCA32074C3A26E67CC8020C491C3B46E67CC802062C3B4CCA32C206869C3AA6ECCA320C4916169CCA3032C564C415A255A584D4952234F495A2545435B254C41265A43524B224754524B224454264C4D49522647414D261200010CB011A101FE69E2010CB011A1016F684503000100000000000000000321592074E1BABF2076C3A020616E20746FC3A06E207468E1BBB163207068E1BAA96D010CB011A101FE6940030477617264030001000000000000000003000326792074C3AACC81207661CC8020616E20746F616ECC80207468C6B063CCA3207068C3A26DCC89031A60215A49255D41224152215A534152225A4C5C4526564C4351231200010CB011A101FE67E2010CB011A1016F68450300010000000000000000030956C4836E2068C3B361010CB011A101FE67AF03047761726403000100000000000000000300030A76C4836E20686F61CC8103085D4252214C5341251200010CB011A101F8C589010CB011A1016F68450300010000000000000000034448E1BB8D632074E1BAAD702076C3A0206CC3A06D207468656F2074E1BAA56D2067C6B0C6A16E6720C491E1BAA16F20C491E1BBA9632048E1BB93204368C3AD204D696E68010CB011A101D3A30003047761726403000100000000000000000300034B686F63CCA32074C3A270CCA3207661CC80206C616DCC80207468656F2074C3A26DCC812067C6B0C6A16E6720C491616FCCA320C491C6B063CC812068C3B4CC8020636869CC81206D696E6803324C5345265A4356265D4122504151225A4C4853215A4351254B5C55524B2147415326475C45254C5422454C4D25514D524C211200010CB011A101F8C81B010CB011A1016F68450300010000000000000000033F56C3AC206E67C6B0E1BB9D69206E6768C3A86F202D204B68C3B46E6720C491E1BB832061692062E1BB8B2062E1BB8F206CE1BAA169207068C3AD6120736175010CB011A101F8C7B40304776172640300010000000000000000030003427669CC80206E67C6B0C6A169CC80206E6768656FCC802D6B68C3B46E6720C491C3AACC89206169206269CCA320626FCC89206C6169CCA32070686961CC8120736175032E5D4D22524B5C554D22524B4C4853224F4C54524B21474923414D21444D2644532350414D26564C4D412559415B211200010CB011A101F8C750010CB011A1016F684503000100000000000000000327416E206E696E682C207472E1BAAD742074E1BBB120616E20746FC3A06E2078C3A32068E1BB9969010CB011A101F8C62C03047761726403000100000000000000000300032C616E206E696E682C207472C3A274CCA32074C6B0CCA320616E20746F616ECC80207861CC832068C3B469CCA3031F415221524D524C215A58435A265A5C264152215A534152225F41244C544D261200010CB011A101FAA93D010CB011A1016F6845030001000000000000000003165472E1BAAD742074E1BBB120C491C3B4207468E1BB8B010CB011A101FAA8980304776172640300010000000000000000030003187472C3A274CCA32074C6B0CCA320C491C3B420746869CCA3030F5A58435A265A5C264754215A4C4D261200010CB011A101FE67AF010CB011A1016F684503024D37010000000000000007033756C4836E2068C3B3612C207468E1BB83207468616F2C207468C3B46E672074696E2C2063687579E1BB836E20C491E1BB95692073E1BB9101000000000000000003047761726403000100000000000000020300033C76C4836E20686F61CC812C207468C3AACC89207468616F2C207468C3B46E672074696E2C2063687579C3AA6ECC8920C491C3B469CC892073C3B4CC8103295D4252214C5341255A4C49235A4C4153215A4C54524B215A4D5221454C5B6049522347544D235954251200010CB011A101F8C78A010CB011A1016F684503000100000000000000000329546FC3A06E2064C3A26E2062E1BAA36F2076E1BB8720616E206E696E682054E1BB95207175E1BB9163010CB011A101F8C62C03047761726403000100000000000000000300032D746F616ECC802064C3A26E2062616FCC892076C3AACCA320616E206E696E682074C3B4CC89207175C3B463CC8103205A5341522246435221444153235D4926415221524D524C215A5423575B5445251200010CB011A101F8C6E7010CB011A1016F68450300010000000000000000030D5175E1BB9163207068C3B26E67010CB011A101F8C62C03047761726403000100000000000000000300030F7175C3B463CC812070686F6E67CC80030B575B544525564C53524B221200010CB011A101FE6832010CB011A1016F68450300010000000000000000031456C4836E2068C3B3612063C3B46E672073E1BB9F010CB011A101FE67AF03047761726403000100000000000000000300031676C4836E20686F61CC812063C3B46E672073C6A1CC8903105D4252214C5341254554524B215955231200010CB011A101FE6879010CB011A1016F68450300010000000000000000033156C4836E2068C3B3612C206E6768E1BB8720746875E1BAAD742C207468E1BB832064E1BBA563207468E1BB83207468616F010CB011A101FE67AF03047761726403000100000000000000000300033676C4836E20686F61CC812C206E6768C3AACCA320746875C3A274CCA32C207468C3AACC8920647563CCA3207468C3AACC89207468616F03245D4252214C534125524B4C49265A4C5B435A265A4C4923465B45265A4C49235A4C4153211200010CB011A101FAA9A3010CB011A1016F684503000100000000000000000326C490E1BAA979206DE1BAA16E682063E1BAA3692063C3A163682068C3A06E68206368C3AD6E68010CB011A101FAA94703047761726403000100000000000000000300032AC491C3A279CC89206D616E68CCA320636169CC892063616368CC812068616E68CC80206368696E68CC81031D474360235141524C2645414D234541454C254C41524C22454C4D524C251200010CB011A101FE6B5C010CB011A1016F68450300010000000000000000032453C3A16E67206B69E1BABF6E2C2073C3A16E672074E1BAA16F205468E1BBA720C491C3B4010CB011A101FE6A1E03047761726403000100000000000000000300032773616E67CC81206B69C3AA6ECC812C2073616E67CC812074616FCCA320746875CC8920C491C3B4031A5941524B254F4D4952255941524B255A4153265A4C5B234754211200010CB011A101FE68ED010CB011A1016F684503024D3801000000000000000803194769C3A16F2064E1BBA563202D20C491C3A06F2074E1BAA16F0100000000000000000304776172640300010000000000000002030003196769616FCC8120647563CCA32DC491616FCC802074616FCCA303114B4D415325465B4526474153225A4153261200010CB011A101F8C5A5010CB011A1016F684503024D32010000000000000002031044C3A26E2076E1BAAD6E206B68C3A96F01000000000000000003047761726403000100000000000000020300031264C3A26E2076C3A26ECCA3206B68656FCC81030D464352215D4352264F4C4853251200010CB011A101F81058010CB011A1016F68450300010000000000000000031E48E1BB8D632074E1BAAD702076C3A0206CC3A06D207468656F2042C3A163010CB011A101D3A300030477617264030001000000000000000003000322686F63CCA32074C3A270CCA3207661CC80206C616DCC80207468656F20626163CC8103184C5345265A4356265D4122504151225A4C485321444145251200010CB011A101FE68CA010CB011A1016F68450300010000000000000000031556C4836E2068C3B3612C207468E1BB83207468616F010CB011A101FE67AF03047761726403000100000000000000000300031776C4836E20686F61CC812C207468C3AACC89207468616F03115D4252214C5341255A4C49235A4C4153211200010CB011A101F8C7EE010CB011A1016F68450300010000000000000000031356C3AC206E67C6B0E1BB9D69206E6768C3A86F010CB011A101F8C7B40304776172640300010000000000000000030003167669CC80206E67C6B0C6A169CC80206E6768656FCC80030F5D4D22524B5C554D22524B4C4853221200010CB011A101FE69BB010CB011A1016F684503000100000000000000000316416E20746FC3A06E207468E1BBB163207068E1BAA96D010CB011A101FE6940030477617264030001000000000000000003000319616E20746F616ECC80207468C6B063CCA3207068C3A26DCC8903124152215A534152225A4C5C4526564C4351231200010CB011A101FE690C010CB011A1016F68450300010000000000000000031B4769C3A16F2064E1BBA5632076C3A020C491C3A06F2074E1BAA16F010CB011A101FE68ED03047761726403000100000000000000000300031E6769616FCC8120647563CCA3207661CC8020C491616FCC802074616FCCA303144B4D415325465B45265D4122474153225A4153261200010CB011A101FE6B2A010CB011A1016F68450300010000000000000000030C53C3A16E67206B69E1BABF6E010CB011A101FE6A1E03047761726403000100000000000000000300030E73616E67CC81206B69C3AA6ECC81030A5941524B254F4D4952251200010CB011A101FE699C010CB011A1016F684503000100000000000000000306592074E1BABF010CB011A101FE6940030477617264030001000000000000000003000307792074C3AACC81030560215A49251200010CB011A101FE6AD5010CB011A1016F68450300010000000000000000030E446F616E68206E676869E1BB8770010CB011A101FE6A1E03047761726403000100000000000000000300030F646F616E68206E676869C3AA70CCA3030D465341524C21524B4C4D4956261200010CB011A101FAA947010CB011A1016F684503024D36010000000000000006031843E1BAA3692063C3A163682068C3A06E68206368C3AD6E6801000000000000000003047761726403000100000000000000020300031B636169CC892063616368CC812068616E68CC80206368696E68CC81031445414D234541454C254C41524C22454C4D524C251200010CB011A101FE6940010CB011A1016F684503024D39010000000000000009032A592074E1BABF2C206368C4836D2073C3B3632073E1BBA963206B68E1BB8F65204E68C3A26E2064C3A26E01000000000000000003047761726403000100000000000000020300032D792074C3AACC812C206368C4836D20736F63CC812073C6B063CC81206B686F65CC89206E68C3A26E2064C3A26E032060215A4925454C42512159534525595C45254F4C534823524C435221464352211200010CB011A101FE68BF010CB011A1016F68450300010000000000000000031E5468C3B46E672074696E2076C3A02074727579E1BB816E207468C3B46E67010CB011A101FE67AF0304776172640300010000000000000000030003207468C3B46E672074696E207661CC802074727579C3AA6ECC80207468C3B46E67031A5A4C54524B215A4D52215D41225A585B604952225A4C54524B211200010CB011A101FAA8D3010CB011A1016F6845030001000000000000000003155175E1BAA36E206CC3BD20C491C3B4207468E1BB8B010CB011A101FAA8980304776172640300010000000000000000030003167175616ECC89206C69CC8120C491C3B420746869CCA3030F575B4152235060254754215A4C4D261200010CB011A101F8C62C010CB011A1016F684503024D3301000000000000000303175175E1BB9163207068C3B26E67202D20616E206E696E680100000000000000000304776172640300010000000000000002030003177175C3B463CC812070686F6E67CC802D616E206E696E680313575B544525564C53524B22415221524D524C211200010CB011A101FE6865010CB011A1016F68450300010000000000000000032A56C4836E2068C3B3612063C3B46E672073E1BB9F2076C3A0206EC6A1692063C3B46E672063E1BB996E67010CB011A101FE67AF03047761726403000100000000000000000300032E76C4836E20686F61CC812063C3B46E672073C6A1CC89207661CC80206EC6A1692063C3B46E672063C3B46E67CCA303215D4252214C5341254554524B215955235D412252554D214554524B214554524B261200010CB011A101F8C6F7010CB011A1016F684503000100000000000000000307416E206E696E68010CB011A101F8C62C030477617264030001000000000000000003000307616E206E696E680308415221524D524C211200010CB011A101FE6B66010CB011A1016F6845030001000000000000000003174C616F20C491E1BB996E672073C3A16E672074E1BAA16F010CB011A101FE6A1E0304776172640300010000000000000000030003196C616F20C491C3B46E67CCA32073616E67CC812074616FCCA30312504153214754524B265941524B255A4153261200010CB011A101FAA898010CB011A1016F684503024D3501000000000000000503555068C3A17420747269E1BB836E206BE1BABF742063E1BAA5752068E1BAA12074E1BAA76E673B207468E1BBB1632068C3A06E68207469E1BABF74206B69E1BB876D2C206368E1BB916E67206CC3A36E67207068C3AD01000000000000000003047761726403000100000000000000020300036170686174CC8120747269C3AA6ECC89206BC3AA74CC812063C3A275CC81206861CCA32074C3A26E67CC803B207468C6B063CCA32068616E68CC80207469C3AA74CC81206B69C3AA6DCCA32C206368C3B46E67CC81206C616E67CC8320706869CC81033E564C415A255A584D4952234F495A2545435B254C41265A43524B225A4C5C45264C41524C225A4D495A254F4D495126454C54524B255041524B24564C4D251200010CB011A101FE68B2010CB011A1016F68450300010000000000000000031443687579E1BB836E20C491E1BB95692073E1BB91010CB011A101FE67AF03047761726403000100000000000000000300031763687579C3AA6ECC8920C491C3B469CC892073C3B4CC81030E454C5B6049522347544D235954251200010CB011A101FE6821010CB011A1016F6845030001000000000000000003165468E1BB832064E1BBA563207468E1BB83207468616F010CB011A101FE67AF0304776172640300010000000000000000030003187468C3AACC8920647563CCA3207468C3AACC89207468616F03115A4C4923465B45265A4C49235A4C4153211200010CB011A101FE67DE010CB011A1016F68450300010000000000000000031656C4836E2068C3B3612C2076C4836E206E6768E1BB87010CB011A101FE67AF03047761726403000100000000000000000300031876C4836E20686F61CC812C2076C4836E206E6768C3AACCA303115D4252214C5341255D425221524B4C49261200010CB011A101FE6AB1010CB011A1016F68450300010000000000000000031853E1BAA36E207875E1BAA5742C206B696E6820646F616E68010CB011A101FE6A1E03047761726403000100000000000000000300031973616ECC89207875C3A274CC812C206B696E6820646F616E680314594152235F5B435A254F4D524C21465341524C211200010CB011A101FAA923010CB011A1016F68450300010000000000000000032E5468E1BBB1632068C3A06E68207469E1BABF74206B69E1BB876D2C206368E1BB916E67206CC3A36E67207068C3AD010CB011A101FAA8980304776172640300010000000000000000030003357468C6B063CCA32068616E68CC80207469C3AA74CC81206B69C3AA6DCCA32C206368C3B46E67CC81206C616E67CC8320706869CC8103235A4C5C45264C41524C225A4D495A254F4D495126454C54524B255041524B24564C4D251200010CB011A101FA2CDC010CB011A1016F68450300010000000000000000031A4E68C3A26E20C491E1BAA16F2C2074E1BBAB20746869E1BB876E010CB011A101F8C7B403047761726403000100000000000000000300031C6E68C3A26E20C491616FCCA32C2074C6B0CC8020746869C3AA6ECCA30312524C435221474153265A5C225A4C4D4952261200010CB011A101FE6907010CB011A1016F68450300010000000000000000030B4769C3A16F2064E1BBA563010CB011A101FE68ED03047761726403000100000000000000000300030C6769616FCC8120647563CCA303094B4D415325465B45261200010CB011A101D3A300010CB011A1016F684503024D31010000000000000001035148E1BB8D632074E1BAAD702076C3A0206CC3A06D207468656F2074C6B02074C6B0E1BB9F6E672C20C491E1BAA16F20C491E1BBA9632C2070686F6E672063C3A163682048E1BB93204368C3AD204D696E68010000000000000000030477617264030001000000000000000203000359686F63CCA32074C3A270CCA3207661CC80206C616DCC80207468656F2074C6B02074C6B0C6A16E67CC892C20C491616FCCA320C491C6B063CC812C2070686F6E672063616368CC812068C3B4CC8020636869CC81206D696E68033C4C5345265A4356265D4122504151225A4C4853215A5C215A5C55524B2347415326475C4525564C53524B214541454C254C5422454C4D25514D524C211200010CB011A101FE6AFF010CB011A1016F6845030001000000000000000003175068C3A17420747269E1BB836E206B696E682074E1BABF010CB011A101FE6A1E03047761726403000100000000000000000300031A70686174CC8120747269C3AA6ECC89206B696E682074C3AACC810313564C415A255A584D4952234F4D524C215A49251200010CB011A101F8C725010CB011A1016F684503000100000000000000000313416E206E696E68207472E1BAAD742074E1BBB1010CB011A101F8C62C030477617264030001000000000000000003000315616E206E696E68207472C3A274CCA32074C6B0CCA30310415221524D524C215A58435A265A5C261200010CB011A101F8C7B4010CB011A1016F684503024D340100000000000000040311416E2073696E682078C3A32068E1BB9969010000000000000000030477617264030001000000000000000203000313616E2073696E68207861CC832068C3B469CCA3030F415221594D524C215F41244C544D261200010CB011A101F8C5FD010CB011A1016F68450300010000000000000000030A44C3A26E2076E1BAAD6E010CB011A101F8C5A503047761726403000100000000000000000300030B64C3A26E2076C3A26ECCA30308464352215D4352261200010CB011A101FAA8FC010CB011A1016F6845030001000000000000000003174BE1BABF742063E1BAA5752068E1BAA12074E1BAA76E67010CB011A101FAA89803047761726403000100000000000000000300031A6BC3AA74CC812063C3A275CC81206861CCA32074C3A26E67CC8003104F495A2545435B254C41265A43524B22540201006D6F76656D656E745F74657874001200010CB011A101FE6A1E03635469C3AA7520636875E1BAA96E20C49169E1BB836E2068C3AC6E68207469C3AA6E207469E1BABF6E2074726F6E67206C616F20C491E1BB996E672C2073E1BAA36E207875E1BAA5742C206B696E6820646F616E682C2073C3A16E67206B69E1BABF6E2E1200010CB011A101FAA91E03001200010CB011A101FE69E203001200010CB011A101FE67E203001200010CB011A101F8C58903001200010CB011A101F8C81B03001200010CB011A101F8C75003001200010CB011A101FAA93D03001200010CB011A101FE67AF03765469C3AA7520636875E1BAA96E20C49169E1BB836E2068C3AC6E68207469C3AA6E207469E1BABF6E2074726F6E67206CC4A96E682076E1BBB1632076C4836E2068C3B3612C207468E1BB83207468616F2C207468C3B46E672074696E2076C3A02063687579E1BB836E20C491E1BB95692073E1BB912E1200010CB011A101F8C78A03001200010CB011A101F8C6E703001200010CB011A101FE683203001200010CB011A101FE687903001200010CB011A101FAA9A303001200010CB011A101FE6B5C03001200010CB011A101FE68ED03565469C3AA7520636875E1BAA96E20C49169E1BB836E2068C3AC6E68207469C3AA6E207469E1BABF6E2074726F6E67206CC4A96E682076E1BBB1633A204769C3A16F2064E1BBA563202D20C491C3A06F2074E1BAA16F2E1200010CB011A101F8C5A5034D5469C3AA7520636875E1BAA96E20C49169E1BB836E2068C3AC6E68207469C3AA6E207469E1BABF6E2074726F6E67206CC4A96E682076E1BBB1633A2044C3A26E2076E1BAAD6E206B68C3A96F2E1200010CB011A101F8105803001200010CB011A101FE68CA03001200010CB011A101F8C7EE03001200010CB011A101FE69BB03001200010CB011A101FE690C03001200010CB011A101FE6B2A03001200010CB011A101FE699C03001200010CB011A101FE6AD503001200010CB011A101FAA94703555469C3AA7520636875E1BAA96E20C49169E1BB836E2068C3AC6E68207469C3AA6E207469E1BABF6E2074726F6E67206CC4A96E682076E1BBB1633A2043E1BAA3692063C3A163682068C3A06E68206368C3AD6E682E1200010CB011A101FE694003675469C3AA7520636875E1BAA96E20C49169E1BB836E2068C3AC6E68207469C3AA6E207469E1BABF6E2074726F6E67206CC4A96E682076E1BBB1633A20592074E1BABF2C206368C4836D2073C3B3632073E1BBA963206B68E1BB8F65204E68C3A26E2064C3A26E2E1200010CB011A101FE68BF03001200010CB011A101FAA8D303001200010CB011A101F8C62C03545469C3AA7520636875E1BAA96E20C49169E1BB836E2068C3AC6E68207469C3AA6E207469E1BABF6E2074726F6E67206CC4A96E682076E1BBB1633A205175E1BB9163207068C3B26E67202D20616E206E696E682E1200010CB011A101FE686503001200010CB011A101F8C6F703001200010CB011A101FE6B6603001200010CB011A101FAA8980381125469C3AA7520636875E1BAA96E20C49169E1BB836E2068C3AC6E68207469C3AA6E207469E1BABF6E2074726F6E67206CC4A96E682076E1BBB1633A205068C3A17420747269E1BB836E206BE1BABF742063E1BAA5752068E1BAA12074E1BAA76E673B207468E1BBB1632068C3A06E68207469E1BABF74206B69E1BB876D2C206368E1BB916E67206CC3A36E67207068C3AD2E1200010CB011A101FE68B203001200010CB011A101FE682103001200010CB011A101FE67DE03001200010CB011A101FE6AB103001200010CB011A101FAA92303001200010CB011A101FA2CDC03001200010CB011A101FE690703001200010CB011A101D3A30003810E5469C3AA7520636875E1BAA96E20C49169E1BB836E2068C3AC6E68207469C3AA6E207469E1BABF6E2074726F6E67206CC4A96E682076E1BBB1633A2048E1BB8D632074E1BAAD702076C3A0206CC3A06D207468656F2074C6B02074C6B0E1BB9F6E672C20C491E1BAA16F20C491E1BBA9632C2070686F6E672063C3A163682048E1BB93204368C3AD204D696E682E1200010CB011A101FE6AFF03001200010CB011A101F8C72503001200010CB011A101F8C7B4034E5469C3AA7520636875E1BAA96E20C49169E1BB836E2068C3AC6E68207469C3AA6E207469E1BABF6E2074726F6E67206CC4A96E682076E1BBB1633A20416E2073696E682078C3A32068E1BB99692E1200010CB011A101F8C5FD03001200010CB011A101FAA8FC0300540501000000006D6F76656D656E745F756E6974001200010CB011A101FAA8A9010CB011A101FAA898010CB011A101BF813F03046C6561640100000000000000011200010CB011A101F8C5C6010CB011A101F8C5A5010CB011A101BF81AA03046C6561640100000000000000011200010CB011A101F8101B010CB011A101D3A300010CB011A101BF813A030B636F6F7065726174696E670100000000000000011200010CB011A101F8C5E5010CB011A101F8C5A5010CB011A101BF813A030B636F6F7065726174696E670100000000000000011200010CB011A101FAA975010CB011A101FAA947010CB011A101BF815F03046C6561640100000000000000011200010CB011A101F8C67B010CB011A101F8C62C010CB011A101BF81C803046C6561640100000000000000021200010CB011A101FE6A5C010CB011A101FE6A1E010CB011A101BF813F03046C6561640100000000000000011200010CB011A101F8C7ED010CB011A101F8C7B4010CB011A101BF813A03046C6561640100000000000000011200010CB011A101FE695A010CB011A101FE6940010CB011A101BF820603046C6561640100000000000000011200010CB011A101F8C658010CB011A101F8C62C010CB011A101BF81B003046C6561640100000000000000011200010CB011A101FAA8BA010CB011A101FAA898010CB011A101BF813A030B636F6F7065726174696E670100000000000000011200010CB011A101FE6963010CB011A101FE6940010CB011A101BF813A030B636F6F7065726174696E670100000000000000011200010CB011A101FE68F5010CB011A101FE68ED010CB011A101BF813A03046C6561640100000000000000011200010CB011A101F8C6B3010CB011A101F8C62C010CB011A101BF813A030B636F6F7065726174696E670100000000000000011200010CB011A101F80FDE010CB011A101D3A300010CB011A101BF818403046C6561640100000000000000011200010CB011A101FE6A94010CB011A101FE6A1E010CB011A101BF813A030B636F6F7065726174696E670100000000000000011200010CB011A101FE67DD010CB011A101FE67AF010CB011A101BF813A03046C6561640100000000000000011200010CB011A101FAA993010CB011A101FAA947010CB011A101BF813A030B636F6F7065726174696E67010000000000000001540F010000000000000000000000000000746172676574001200010CB011A102393D1F010CB011A1016F684503025433010000000000000003035A4769E1BB9B6920746869E1BB87752067C6B0C6A16E6720C49169E1BB836E2068C3AC6E68207469C3AA6E207469E1BABF6E2063686F2073C3A1636820E2809C4E68E1BBAF6E672062C3B46E6720686F6120C491E1BAB970E2809D031D5068C6B0E1BB9D6E67207472C3AC6E68205468C3A06E68207068E1BB9103000307747261636B6564010000000000000000030767C6B0C6A16E670304796561720312626F6F6B5F70726F66696C65735F73656E740300030003001200010CB011A1023EB3E6010CB011A1016F68450302543401000000000000000403454B68656E207468C6B0E1BB9F6E672063C3A1206E68C3A26E206E67C6B0E1BB9D692074E1BB91742C207669E1BB87632074E1BB91742063E1BAA570207068C6B0E1BB9D6E67030F43E1BAA570207068C6B0E1BB9D6E670300030861745F6C65617374010000000000000014030963C3A1206E68C3A26E0304796561720313776172645F617761726465645F70656F706C650300030003001200010CB011A1023EB418010CB011A1016F684503025436010000000000000006036648C6B0E1BB9F6E6720E1BBA96E67204375E1BB996320746869207669E1BABF742076E1BB812067C6B0C6A16E6720C49169E1BB836E2068C3AC6E68207469C3AA6E207469E1BABF6E2C206E67C6B0E1BB9D692074E1BB91742C207669E1BB87632074E1BB9174030F43E1BAA570207068C6B0E1BB9D6E670300030861745F6C65617374010000000000000001030A6375E1BB996320746869030479656172030D636F6E74657374735F68656C640300030003001200010CB011A1023EB451010CB011A1016F684503025438010000000000000008031A5468616D20676961204375E1BB996320746869207669E1BABF74031A54E1BAA5742063E1BAA32063C3A16320C491C6A16E2076E1BB8B0303616C6C031070657263656E745F6F665F756E697473010000000000000064030C2520C491C6A16E2076E1BB8B0304796561720310756E6974735F696E5F636F6E746573740300030003001200010CB011A1023EB484010CB011A1016F684503025439010000000000000009035D48E1BAB16E67207468C3A16E6720747579C3AA6E2074727579E1BB816E20C49169E1BB836E2068C3AC6E68207469C3AA6E207469E1BABF6E2074726F6E672063C3A163206375E1BB99632068E1BB8D702C2073696E6820686FE1BAA174031A54E1BAA5742063E1BAA32063C3A16320C491C6A16E2076E1BB8B0303616C6C030D61745F6C656173745F65616368010000000000000001030C6CE1BAA76E2F7468C3A16E6703056D6F6E74680315756E6974735F74656C6C696E675F6D6F6E74686C790300030003001200010CB011A1023EB4CD010CB011A1016F6845030354313101000000000000000B03444B69E1BB836D207472612C206769C3A16D2073C3A1742063E1BBA7612048E1BB996920C491E1BB936E672054686920C4917561202D204B68656E207468C6B0E1BB9F6E67030F43E1BAA570207068C6B0E1BB9D6E6703000304646F6E650100000000000000010311C4916FC3A06E206B69E1BB836D207472610304796561720310696E7370656374696F6E735F68656C640300030003001200010CB011A1023EB433010CB011A1016F684503025437010000000000000007035342616E2068C3A06E68207469C3AA7520636875E1BAA96E2076C3A0206BE1BABF20686FE1BAA1636820747579C3AA6E2074727579E1BB816E20C49169E1BB836E2068C3AC6E68207469C3AA6E207469E1BABF6E031A54E1BAA5742063E1BAA32063C3A16320C491C6A16E2076E1BB8B0303616C6C031070657263656E745F6F665F756E697473010000000000000064030C2520C491C6A16E2076E1BB8B0304796561720313756E6974735F776974685F63726974657269610300030003001200010CB011A1023EB4A3010CB011A1016F6845030354313001000000000000000A033042C3A16F2063C3A16F206BE1BABF74207175E1BAA3207468E1BBB163206869E1BB876E206BE1BABF20686FE1BAA16368031A54E1BAA5742063E1BAA32063C3A16320C491C6A16E2076E1BB8B0303616C6C030D61745F6C656173745F65616368010000000000000001031462C3A16F2063C3A16F2FC491C6A16E2076E1BB8B030479656172030E756E6974735F7265706F727465640300030003001200010CB011A1021F1D37010CB011A1016F68450302543201000000000000000203614769E1BB9B6920746869E1BB87752063C3A1206E68C3A26E20C491E1BB81206E6768E1BB8B2078C3A9742074E1BAB76E672064616E68206869E1BB877520E2809C43C3B46E672064C3A26E205468E1BBA720C491C3B420C6B0752074C3BAE2809D031D5068C6B0E1BB9D6E67207472C3AC6E68205468C3A06E68207068E1BB9103000307747261636B6564010000000000000000030963C3A1206E68C3A26E03047965617203196361706974616C5F636974697A656E735F70726F706F7365640300030003001200010CB011A1023EB3F9010CB011A1016F684503025435010000000000000005036054E1BB95206368E1BBA9632048E1BB9969206E6768E1BB8B206269E1BB83752064C6B0C6A16E6720C49169E1BB836E2068C3AC6E68207469C3AA6E207469E1BABF6E2C206E67C6B0E1BB9D692074E1BB91742C207669E1BB87632074E1BB9174030F43E1BAA570207068C6B0E1BB9D6E670300030861745F6C65617374010000000000000001030C68E1BB9969206E6768E1BB8B0304796561720310636F6E666572656E6365735F68656C640300030003001200010CB011A101FE6B91010CB011A1016F68450302543101000000000000000103565472C3AC6E68205468C3A06E68207068E1BB91206B68656E207468C6B0E1BB9F6E672063C3A1206E68C3A26E206E67C6B0E1BB9D692074E1BB91742C207669E1BB87632074E1BB9174207469C3AA75206269E1BB8375031D5068C6B0E1BB9D6E67207472C3AC6E68205468C3A06E68207068E1BB9103000307747261636B6564010000000000000000030963C3A1206E68C3A26E0304796561720313636974795F617761726465645F70656F706C65030003000300540201007461726765745F74657874001200010CB011A102393D1F03214B68C3B46E672063C3B32073E1BB913A206368E1BB89207468656F2064C3B5692E1200010CB011A1023EB3E60327C490E1BABF6D206E67C6B0E1BB9D692C206B68C3B46E6720C491E1BABF6D206CC6B0E1BBA3742E1200010CB011A1023EB41803001200010CB011A1023EB45103001200010CB011A1023EB48403001200010CB011A1023EB4CD03001200010CB011A1023EB43303001200010CB011A1023EB4A303001200010CB011A1021F1D3703214B68C3B46E672063C3B32073E1BB913A206368E1BB89207468656F2064C3B5692E1200010CB011A1023EB3F903001200010CB011A101FE6B9103314368C6B0612063C3B32073E1BB91206769616F3A206E68E1BAAD70206B68692063C3B3206BE1BABF20686FE1BAA163682E540F0100000000000000000000000000006F626C69676174696F6E001200010CB011A1023EB5AA010CB011A1016F6845030C4D352D494E54524F445543450100000000000000070381004769E1BB9B6920746869E1BB877520C49169E1BB836E2068C3AC6E68207469C3AA6E207469E1BABF6E3A205068C3A17420747269E1BB836E206BE1BABF742063E1BAA5752068E1BAA12074E1BAA76E673B207468E1BBB1632068C3A06E68207469E1BABF74206B69E1BB876D2C206368E1BB916E67206CC3A36E67207068C3AD030003044B544854010CB011A101FAA8980306796561726C79030530312D33310300030001000000000000000103000100000000000000021200010CB011A1023F481B010CB011A1016F684503065245504F525401000000000000000D033042C3A16F2063C3A16F206BE1BABF74207175E1BAA3207468E1BBB163206869E1BB876E206BE1BABF20686FE1BAA1636803000303616C6C0100000000000000000306796561726C7903000300030001000000000000000103067265706F72740100000000000000001200010CB011A1023F483E010CB011A1016F6845030454454C4C01000000000000000E0364547579C3AA6E2074727579E1BB816E20C49169E1BB836E2068C3AC6E68207469C3AA6E207469E1BABF6E2074726F6E672063C3A163206375E1BB99632068E1BB8D702C2068E1BB9969206E6768E1BB8B2C206275E1BB95692073696E6820686FE1BAA17403000303616C6C01000000000000000003076D6F6E74686C79030003000300010000000000000001030774656C6C696E670100000000000000001200010CB011A1023F47E6010CB011A1016F6845030D4D31302D494E54524F4455434501000000000000000C03504769E1BB9B6920746869E1BB877520C49169E1BB836E2068C3AC6E68207469C3AA6E207469E1BABF6E3A204C616F20C491E1BB996E672C2073E1BAA36E207875E1BAA5742C206B696E6820646F616E68030003044B544854010CB011A101FE6A1E0306796561726C79030530312D33310300030001000000000000000103000100000000000000021200010CB011A1023F4885010CB011A1016F68450307494E535045435401000000000000001003654B69E1BB836D207472612C206769C3A16D2073C3A1742063C3B46E672074C3A1632074686920C49175612C206B68656E207468C6B0E1BB9F6E672076C3A02078C3A2792064E1BBB16E6720C49169E1BB836E2068C3AC6E68207469C3AA6E207469E1BABF6E03000307636F756E63696C0100000000000000000306796561726C79030003000300010000000000000001030A696E7370656374696F6E0100000000000000001200010CB011A1023F48A3010CB011A1016F68450308545241494E494E47010000000000000011035054E1BAAD70206875E1BAA56E206E676869E1BB87702076E1BBA52063686F206E67C6B0E1BB9D69206CC3A06D2063C3B46E672074C3A1632074686920C49175612C206B68656E207468C6B0E1BB9F6E6703000304564858480100000000000000000308706572696F64696303000300030001000000000000000103000100000000000000001200010CB011A1023EB636010CB011A1016F6845030C4D382D494E54524F4455434501000000000000000A03444769E1BB9B6920746869E1BB877520C49169E1BB836E2068C3AC6E68207469C3AA6E207469E1BABF6E3A204769C3A16F2064E1BBA563202D20C491C3A06F2074E1BAA16F0300030456485848010CB011A101FE68ED0306796561726C79030530312D33310300030001000000000000000103000100000000000000021200010CB011A1023EB583010CB011A1016F6845030C4D342D494E54524F44554345010000000000000006033C4769E1BB9B6920746869E1BB877520C49169E1BB836E2068C3AC6E68207469C3AA6E207469E1BABF6E3A20416E2073696E682078C3A32068E1BB99690300030456485848010CB011A101F8C7B40306796561726C79030530312D33310300030001000000000000000103000100000000000000021200010CB011A1023EB535010CB011A1016F6845030C4D322D494E54524F44554345010000000000000004033B4769E1BB9B6920746869E1BB877520C49169E1BB836E2068C3AC6E68207469C3AA6E207469E1BABF6E3A2044C3A26E2076E1BAAD6E206B68C3A96F030003044D545451010CB011A101F8C5A50306796561726C79030530312D33310300030001000000000000000103000100000000000000021200010CB011A1023EB529010CB011A1016F6845030C4D312D494E54524F44554345010000000000000003037C4769E1BB9B6920746869E1BB877520C49169E1BB836E2068C3AC6E68207469C3AA6E207469E1BABF6E3A2048E1BB8D632074E1BAAD702076C3A0206CC3A06D207468656F2074C6B02074C6B0E1BB9F6E672C20C491E1BAA16F20C491E1BBA9632C2070686F6E672063C3A163682048E1BB93204368C3AD204D696E68030003024455010CB011A101D3A3000306796561726C79030530312D33310300030001000000000000000103000100000000000000021200010CB011A1023EB5F6010CB011A1016F6845030C4D372D494E54524F4455434501000000000000000903624769E1BB9B6920746869E1BB877520C49169E1BB836E2068C3AC6E68207469C3AA6E207469E1BABF6E3A2056C4836E2068C3B3612C207468E1BB83207468616F2C207468C3B46E672074696E2C2063687579E1BB836E20C491E1BB95692073E1BB910300030456485848010CB011A101FE67AF0306796561726C79030530312D33310300030001000000000000000103000100000000000000021200010CB011A1023F48BE010CB011A1016F6845030C46494E414C2D524556494557010000000000000012031954E1BB956E67206BE1BABF74206BE1BABF20686FE1BAA163680300030D636F756E63696C2C205648584801000000000000000003046F6E6365030003000300010000000000000001030C66696E616C5F7265766965770100000000000000001200010CB011A1023EB5D1010CB011A1016F6845030C4D362D494E54524F4455434501000000000000000803434769E1BB9B6920746869E1BB877520C49169E1BB836E2068C3AC6E68207469C3AA6E207469E1BABF6E3A2043E1BAA3692063C3A163682068C3A06E68206368C3AD6E68030003025650010CB011A101FAA9470306796561726C79030530312D33310300030001000000000000000103000100000000000000021200010CB011A1023EB50A010CB011A1016F684503065245564945570100000000000000010342486FC3A06E207468C3A06E682062C3AC6E682078C3A9742C206769E1BB9B6920746869E1BB877520C49169E1BB836E2068C3AC6E68207469C3AA6E207469E1BABF6E03000303616C6C0100000000000000000306796561726C79030530312D33310300030001000000000000000103000100000000000000011200010CB011A1023EB520010CB011A1016F684503084352495445524941010000000000000002036442616E2068C3A06E68207469C3AA7520636875E1BAA96E2076C3A0206BE1BABF20686FE1BAA1636820747579C3AA6E2074727579E1BB816E20C49169E1BB836E2068C3AC6E68207469C3AA6E207469E1BABF6E2063E1BBA76120C491C6A16E2076E1BB8B03000303616C6C0100000000000000000306796561726C79030530332D333103000300010000000000000001030863726974657269610100000000000000001200010CB011A1023EB54D010CB011A1016F6845030C4D332D494E54524F4455434501000000000000000503424769E1BB9B6920746869E1BB877520C49169E1BB836E2068C3AC6E68207469C3AA6E207469E1BABF6E3A205175E1BB9163207068C3B26E67202D20616E206E696E680300030942434851532C204341010CB011A101F8C62C0306796561726C79030530312D33310300030001000000000000000103000100000000000000021200010CB011A1023F47D8010CB011A1016F6845030C4D392D494E54524F4455434501000000000000000B03554769E1BB9B6920746869E1BB877520C49169E1BB836E2068C3AC6E68207469C3AA6E207469E1BABF6E3A20592074E1BABF2C206368C4836D2073C3B3632073E1BBA963206B68E1BB8F65204E68C3A26E2064C3A26E03000303545954010CB011A101FE69400306796561726C79030530312D33310300030001000000000000000103000100000000000000021200010CB011A1023F484A010CB011A1016F6845030E494E544552494D2D52455649455701000000000000000F036E53C6A1206BE1BABF742C206269E1BB83752064C6B0C6A16E672C206B68656E207468C6B0E1BB9F6E672067E1BAAF6E2076E1BB9B692048E1BB9969206E6768E1BB8B206269E1BB83752064C6B0C6A16E67206E67C6B0E1BB9D692074E1BB91742C207669E1BB87632074E1BB91740300030D636F756E63696C2C20564858480100000000000000000306796561726C790300030003000100000000000000010306726576696577010000000000000000540201006F626C69676174696F6E5F74657874001200010CB011A1023EB5AA03001200010CB011A1023F481B03001200010CB011A1023F483E03001200010CB011A1023F47E603001200010CB011A1023F488503001200010CB011A1023F48A303001200010CB011A1023EB63603001200010CB011A1023EB58303001200010CB011A1023EB53503001200010CB011A1023EB52903001200010CB011A1023EB5F603001200010CB011A1023F48BE03001200010CB011A1023EB5D103001200010CB011A1023EB50A03001200010CB011A1023EB52003001200010CB011A1023EB54D03001200010CB011A1023F47D803001200010CB011A1023F484A0300541A010000000000000000000000000000000000000000000000000061776172645F666F726D001200010CB011A1025CB87203064E5456542D50032C4E67C6B0E1BB9D692074E1BB91742C207669E1BB87632074E1BB91742063E1BAA570207068C6B0E1BB9D6E6703047761726403057469746C65010000000000000002030A696E646976696475616C03384E5456542063E1BAA570207068C6B0E1BB9D6E673B204E67C6B0E1BB9D692074E1BB91742C207669E1BB87632074E1BB91743B204E5456540300030003326E67C6B0C6A169CC802074C3B474CC812C207669C3AA63CCA32074C3B474CC812063C3A270CC81207068C6B0C6A16E67CC80031B4368E1BBA72074E1BB8B63682055424E44207068C6B0E1BB9D6E67030001000000000000000001000000000000000001000000000000000001000000000000000003810B4368C6B061206B69E1BB836D206368E1BBA96E673A2063C3B3207469E1BB816E207468C6B0E1BB9F6E67206BC3A86D207468656F206E68C6B06E67206368C6B0612072C3B5206DE1BBA9632C2068C3A379206E68E1BAAD70207468656F20717579206368E1BABF2063E1BBA761205468C3A06E68207068E1BB9120C491616E6720C3A1702064E1BBA56E6701000000000000000001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000003000100000000000000021200010CB011A10278F1A80306434454445554031D43C3B46E672064C3A26E205468E1BBA720C491C3B420C6B0752074C3BA03046369747903057469746C65010000000000000009030A696E646976696475616C0333434454C490C6AF543B2044616E68206869E1BB87752043C3B46E672064C3A26E205468E1BBA720C491C3B420C6B0752074C3BA03000300031E63C3B46E672064C3A26E20746875CC8920C491C3B420C6B075207475CC81031E4368E1BBA72074E1BB8B63682055424E44205468C3A06E68207068E1BB91030001000000000000000001000000000000000001000000000000000001000000000000000003684368C6B061206B69E1BB836D206368E1BBA96E673A206368C6B0612063C3B32076C4836E2062E1BAA36E2076E1BB812068E1BB872073E1BB912C2068C3A379206E68E1BAAD70207468656F2071757920C491E1BB8B6E6820C491616E6720C3A1702064E1BBA56E6701000000000000005A01000000000000000001000000000000000101000000000000000001000000000000000101000000000000000003000100000000000000051200010CB011A10278F0C60305474B2D4456032C4769E1BAA579206B68656E2063E1BBA761205468E1BBA7207472C6B0E1BB9F6E6720C491C6A16E2076E1BB8B0304756E69740304666F726D010000000000000004031F696E646976696475616C2C636F6C6C6563746976652C686F757365686F6C64031C4769E1BAA579206B68656E2063E1BAA57020C491C6A16E2076E1BB8B03000300032E6769C3A279CC81206B68656E20637561CC8920746875CC89207472C6B0C6A16E67CC8920C491C6A16E207669CCA3031A5468E1BBA7207472C6B0E1BB9F6E6720C491C6A16E2076E1BB8B030001000000000000001E01000000000000003C01000000000000002D0100000000000000000381114368C6B061206B69E1BB836D206368E1BBA96E673A20302C33207468656F204EC4902039382F323032332F4EC4902D4350206E68C6B02063C3B26E206E68E1BB9B3B2074E1BAAD70207468E1BB832067E1BAA57020322C2068E1BB992067696120C491C3AC6E682067E1BAA57020312C352E2048C3A37920C491E1BB916920636869E1BABF752076C4836E2062E1BAA36E01000000000000000001000000000000000001000000000000000001000000000000000101000000000000000001000000000000000003000100000000000000001200010CB011A10278F271030441484C440315416E682068C3B96E67204C616F20C491E1BB996E670305737461746503057469746C6501000000000000000F0315696E646976696475616C2C636F6C6C656374697665030541484CC490030003000317616E682068756E67CC80206C616F20C491C3B46E67CCA30300030001000000000000000001000000000000000001000000000000000001000000000000000003684368C6B061206B69E1BB836D206368E1BBA96E673A206368C6B0612063C3B32076C4836E2062E1BAA36E2076E1BB812068E1BB872073E1BB912C2068C3A379206E68E1BAAD70207468656F2071757920C491E1BB8B6E6820C491616E6720C3A1702064E1BBA56E6701000000000000005A01000000000000000101000000000000000001000000000000000101000000000000000001000000000000000003000100000000000000081200010CB011A10278F23E0307435354442D54510321436869E1BABF6E2073C4A92074686920C491756120746FC3A06E207175E1BB91630305737461746503057469746C6501000000000000000E030A696E646976696475616C0312435354C49020746FC3A06E207175E1BB9163030003000325636869C3AA6ECC81207369CC832074686920C491756120746F616ECC80207175C3B463CC81030003000100000000000001C2010000000000000000010000000000000000010000000000000001033A4EC490203135322F323032352F4EC4902D43503A20436869E1BABF6E2073C4A92074686920C491756120746FC3A06E207175E1BB916320342C3501000000000000005A01000000000000000101000000000000000001000000000000000101000000000000000001000000000000000003000100000000000000071200010CB011A10278F1CD0302424B030B42E1BAB16E67206B68656E0304636974790304666F726D01000000000000000B031F696E646976696475616C2C636F6C6C6563746976652C686F757365686F6C64034A42E1BAB16E67206B68656E2063E1BBA761204368E1BBA72074E1BB8B63682055424E44205468C3A06E68207068E1BB913B2042E1BAB16E67206B68656E205468C3A06E68207068E1BB9103000300030C62C4836E67CC80206B68656E031E4368E1BBA72074E1BB8B63682055424E44205468C3A06E68207068E1BB9103000100000000000000960100000000000000000100000000000000000100000000000000010381014EC490203135322F323032352F4EC4902D43502C20C49069E1BB81752035343A2042E1BAB16E67206B68656E2063E1BAA5702074E1BB896E682063686F2063C3A1206E68C3A26E20312C353B2068E1BB872073E1BB912063686F2074E1BAAD70207468E1BB832C2068E1BB992067696120C491C3AC6E68206368C6B0612063C3B301000000000000000001000000000000000001000000000000000001000000000000000101000000000000000001000000000000000003000100000000000000001200010CB011A10278F1EC030453414348032453C3A1636820E2809C4E68E1BBAF6E672062C3B46E6720686F6120C491E1BAB970E2809D0304636974790304626F6F6B01000000000000000C031F696E646976696475616C2C636F6C6C6563746976652C686F757365686F6C6403384E68E1BBAF6E672062C3B46E6720686F6120C491E1BAB9703B2053C3A16368204E68E1BBAF6E672062C3B46E6720686F6120C491E1BAB97003000300032273616368CC8120226E68C6B06E67CC832062C3B46E6720686F6120C4916570CCA32203000300010000000000000000010000000000000000010000000000000000010000000000000000036C4368C6B061206B69E1BB836D206368E1BBA96E673A206368C6B0612072C3B52063C3B3207469E1BB816E207468C6B0E1BB9F6E67206BC3A86D207468656F20686179206B68C3B46E672C2068C3A379206E68E1BAAD70206EE1BABF752063C3B32071757920C491E1BB8B6E6801000000000000000001000000000000000001000000000000000001000000000000000101000000000000000001000000000000000003000100000000000000001200010CB011A10278F17C03074E5456542D5450032F4E67C6B0E1BB9D692074E1BB91742C207669E1BB87632074E1BB91742063E1BAA570205468C3A06E68207068E1BB9103046369747903057469746C65010000000000000008030A696E646976696475616C035E4E5456542063E1BAA570205468C3A06E68207068E1BB913B204E67C6B0E1BB9D692074E1BB91742C207669E1BB87632074E1BB9174205468C3A06E68207068E1BB913B204E545654205468C3A06E68207068E1BB913B204E5456542054500300030003366E67C6B0C6A169CC802074C3B474CC812C207669C3AA63CCA32074C3B474CC812063C3A270CC81207468616E68CC80207068C3B4CC81031E4368E1BBA72074E1BB8B63682055424E44205468C3A06E68207068E1BB91031542E1BAB16E67206368E1BBA96E67206E68E1BAAD6E01000000000000000001000000000000000001000000000000000001000000000000000003810B4368C6B061206B69E1BB836D206368E1BBA96E673A2063C3B3207469E1BB816E207468C6B0E1BB9F6E67206BC3A86D207468656F206E68C6B06E67206368C6B0612072C3B5206DE1BBA9632C2068C3A379206E68E1BAAD70207468656F20717579206368E1BABF2063E1BBA761205468C3A06E68207068E1BB9120C491616E6720C3A1702064E1BBA56E6701000000000000000001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000003000100000000000000041200010CB011A10278F2280307444854542D54510334C49069E1BB836E2068C3AC6E68207469C3AA6E207469E1BABF6E207875E1BAA5742073E1BAAF6320746FC3A06E207175E1BB91630305737461746503057469746C6501000000000000000D031F696E646976696475616C2C636F6C6C6563746976652C686F757365686F6C640312C49048545420746FC3A06E207175E1BB916303000300033BC49169C3AA6ECC892068696E68CC80207469C3AA6E207469C3AA6ECC81207875C3A274CC812073C48363CC8120746F616ECC80207175C3B463CC810300030001000000000000000001000000000000000001000000000000000001000000000000000003684368C6B061206B69E1BB836D206368E1BBA96E673A206368C6B0612063C3B32076C4836E2062E1BAA36E2076E1BB812068E1BB872073E1BB912C2068C3A379206E68E1BAAD70207468656F2071757920C491E1BB8B6E6820C491616E6720C3A1702064E1BBA56E6701000000000000000001000000000000000001000000000000000001000000000000000101000000000000000001000000000000000003000100000000000000061200010CB011A10278F1B80307444854542D5450032DC49069E1BB836E2068C3AC6E68207469C3AA6E207469E1BABF6E2063E1BAA570205468C3A06E68207068E1BB9103046369747903057469746C6501000000000000000A031F696E646976696475616C2C636F6C6C6563746976652C686F757365686F6C640318C4904854542063E1BAA570205468C3A06E68207068E1BB91030003000333C49169C3AA6ECC892068696E68CC80207469C3AA6E207469C3AA6ECC812063C3A270CC81207468616E68CC80207068C3B4CC81031E4368E1BBA72074E1BB8B63682055424E44205468C3A06E68207068E1BB91030001000000000000000001000000000000000001000000000000000001000000000000000003684368C6B061206B69E1BB836D206368E1BBA96E673A206368C6B0612063C3B32076C4836E2062E1BAA36E2076E1BB812068E1BB872073E1BB912C2068C3A379206E68E1BAAD70207468656F2071757920C491E1BB8B6E6820C491616E6720C3A1702064E1BBA56E6701000000000000000001000000000000000001000000000000000001000000000000000101000000000000000001000000000000000003000100000000000000041200010CB011A10278F14D0306444854542D510327C49069E1BB836E2068C3AC6E68207469C3AA6E207469E1BABF6E2063E1BAA570207175E1BAAD6E0308646973747269637403057469746C65010000000000000007031F696E646976696475616C2C636F6C6C6563746976652C686F757365686F6C640312C4904854542063E1BAA570207175E1BAAD6E0300030A323032352D30362D3330032CC49169C3AA6ECC892068696E68CC80207469C3AA6E207469C3AA6ECC812063C3A270CC81207175C3A26ECCA303184368E1BBA72074E1BB8B63682055424E44207175E1BAAD6E030001000000000000000001000000000000000001000000000000000001000000000000000003684368C6B061206B69E1BB836D206368E1BBA96E673A206368C6B0612063C3B32076C4836E2062E1BAA36E2076E1BB812068E1BB872073E1BB912C2068C3A379206E68E1BAAD70207468656F2071757920C491E1BB8B6E6820C491616E6720C3A1702064E1BBA56E6701000000000000000001000000000000000001000000000000000001000000000000000101000000000000000001000000000000000003000100000000000000031200010CB011A10278F1050307444854542D4456032BC49069E1BB836E2068C3AC6E68207469C3AA6E207469E1BABF6E2063E1BAA57020C491C6A16E2076E1BB8B0304756E697403057469746C65010000000000000005031F696E646976696475616C2C636F6C6C6563746976652C686F757365686F6C640341C4904854542063E1BAA57020C491C6A16E2076E1BB8B3B20C49069E1BB836E2068C3AC6E68207469C3AA6E207469E1BABF6E2063E1BAA5702063C6A12073E1BB9F03000300032FC49169C3AA6ECC892068696E68CC80207469C3AA6E207469C3AA6ECC812063C3A270CC8120C491C6A16E207669CCA3031A5468E1BBA7207472C6B0E1BB9F6E6720C491C6A16E2076E1BB8B030001000000000000000001000000000000000001000000000000000001000000000000000003684368C6B061206B69E1BB836D206368E1BBA96E673A206368C6B0612063C3B32076C4836E2062E1BAA36E2076E1BB812068E1BB872073E1BB912C2068C3A379206E68E1BAAD70207468656F2071757920C491E1BB8B6E6820C491616E6720C3A1702064E1BBA56E6701000000000000000001000000000000000001000000000000000001000000000000000101000000000000000001000000000000000003000100000000000000011200010CB011A10278F12203064E5456542D5103294E67C6B0E1BB9D692074E1BB91742C207669E1BB87632074E1BB91742063E1BAA570207175E1BAAD6E0308646973747269637403057469746C65010000000000000006030A696E646976696475616C03114E5456542063E1BAA570207175E1BAAD6E0300030A323032352D30362D3330032F6E67C6B0C6A169CC802074C3B474CC812C207669C3AA63CCA32074C3B474CC812063C3A270CC81207175C3A26ECCA303184368E1BBA72074E1BB8B63682055424E44207175E1BAAD6E03154769E1BAA579206368E1BBA96E67206E68E1BAAD6E01000000000000000001000000000000000001000000000000000001000000000000000003810B4368C6B061206B69E1BB836D206368E1BBA96E673A2063C3B3207469E1BB816E207468C6B0E1BB9F6E67206BC3A86D207468656F206E68C6B06E67206368C6B0612072C3B5206DE1BBA9632C2068C3A379206E68E1BAAD70207468656F20717579206368E1BABF2063E1BBA761205468C3A06E68207068E1BB9120C491616E6720C3A1702064E1BBA56E6701000000000000000001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000003000100000000000000031200010CB011A1023F48DD0302474B030B4769E1BAA579206B68656E0304776172640304666F726D010000000000000001031F696E646976696475616C2C636F6C6C6563746976652C686F757365686F6C6403614769E1BAA579206B68656E2063E1BBA761204368E1BBA72074E1BB8B63682055424E44207068C6B0E1BB9D6E673B204769E1BAA579206B68656E2063E1BAA570207068C6B0E1BB9D6E673B204769E1BAA579206B68656E207068C6B0E1BB9D6E6703000300030C6769C3A279CC81206B68656E031B4368E1BBA72074E1BB8B63682055424E44207068C6B0E1BB9D6E67030001000000000000000001000000000000000001000000000000000001000000000000000003813E4368C6B061206B69E1BB836D206368E1BBA96E673A204EC4902039312F323031372F4EC4902D43502063686F204368E1BBA72074E1BB8B63682055424E442063E1BAA5702078C3A320302C31352C2074E1BAAD70207468E1BB832067E1BAA57020323B206368C6B0612072C3B5206DE1BBA9632063E1BBA761204EC490203135322F323032352F4EC4902D435020736175206B68692062E1BB8F2063E1BAA570207175E1BAAD6E2C2068C3A379206E68E1BAAD702068E1BB872073E1BB9101000000000000000001000000000000000001000000000000000001000000000000000101000000000000000001000000000000000003000100000000000000001200010CB011A102691C260306444854542D50032AC49069E1BB836E2068C3AC6E68207469C3AA6E207469E1BABF6E2063E1BAA570207068C6B0E1BB9D6E6703047761726403057469746C65010000000000000003031F696E646976696475616C2C636F6C6C6563746976652C686F757365686F6C64033BC4904854542063E1BAA570207068C6B0E1BB9D6E673B20C49069E1BB836E2068C3AC6E68207469C3AA6E207469E1BABF6E207068C6B0E1BB9D6E6703000300032FC49169C3AA6ECC892068696E68CC80207469C3AA6E207469C3AA6ECC812063C3A270CC81207068C6B0C6A16E67CC80031B4368E1BBA72074E1BB8B63682055424E44207068C6B0E1BB9D6E67030001000000000000000001000000000000000001000000000000000001000000000000000003684368C6B061206B69E1BB836D206368E1BBA96E673A206368C6B0612063C3B32076C4836E2062E1BAA36E2076E1BB812068E1BB872073E1BB912C2068C3A379206E68E1BAAD70207468656F2071757920C491E1BB8B6E6820C491616E6720C3A1702064E1BBA56E6701000000000000000001000000000000000001000000000000000001000000000000000101000000000000000001000000000000000003000100000000000000025402010061776172645F666F726D5F74657874001200010CB011A1025CB8720383164368E1BAA5702068C3A06E682074E1BB9174206368E1BBA7207472C6B0C6A16E672063E1BBA76120C490E1BAA36E672C206368C3AD6E682073C3A163682C207068C3A170206C75E1BAAD743B2063C3B32068C3A06E682076692C207669E1BB8763206CC3A06D2074E1BB9174206D616E67206CE1BAA169206CE1BBA36920C3AD63682063686F206E67C6B0E1BB9D692064C3A26E2C20C491C6A16E2076E1BB8B2C2063E1BB996E6720C491E1BB936E672076C3A02063C3B32073E1BBA963206C616E2074E1BB8F612E204DE1BB9974206E67C6B0E1BB9D692063C3B3207468E1BB8320C491C6B0E1BBA3632074E1BAB76E67206E6869E1BB8175206CE1BAA76E2076C3AC206E68E1BBAF6E67207669E1BB8763206B68C3A163206E6861753B206B68C3B46E6720747275792074E1BAB76E672E204EC6A16920C491E1BB81206E6768E1BB8B206B68C3B46E67207175E1BAA36E206CC3BD206E67C6B0E1BB9D6920C491C3B3207468C3AC207068E1BAA369206CE1BAA57920C3BD206B69E1BABF6E2063C6A1207175616E207175E1BAA36E206CC3BD2E1200010CB011A10278F1A80383344DE1BB9769206E67C6B0E1BB9D69206DE1BB9974206CE1BAA76E3B206DE1BB9769206EC4836D206B68C3B46E67207175C3A1203130206E67C6B0E1BB9D693B206B68C3B46E6720747275792074E1BAB76E673B206B68C3B46E672078C3A974206E67C6B0E1BB9D692062E1BB8B206BE1BBB7206C75E1BAAD742074E1BBAB206B6869E1BB836E207472C3A16368207472E1BB9F206CC3AA6E2028C490E1BAA36E672C206368C3AD6E6820717579E1BB816E2C20C4916FC3A06E207468E1BB832920686FE1BAB7632062E1BB8B20747275792063E1BBA975207472C3A16368206E6869E1BB876D2068C3AC6E682073E1BBB12E2043E1BAA76E20C3AD74206E68E1BAA57420393020252074E1BB956E672073E1BB91207468C3A06E68207669C3AA6E2048E1BB996920C491E1BB936E6720C491E1BB936E6720C3BD3B207468C3A06E68207669C3AA6E2076E1BAAF6E67206DE1BAB77420C491C6B0E1BBA363206CE1BAA57920C3BD206B69E1BABF6E2062E1BAB16E672076C4836E2062E1BAA36E2E2044616E682073C3A1636820C491C4836E672062C3A16F206CE1BAA57920C3BD206B69E1BABF6E206E68C3A26E2064C3A26E2E1200010CB011A10278F0C60381274B68656E20C491C3BA6E67207468C3A06E682074C3AD63682C206B68C3B46E67206B68656E20686169206CE1BAA76E2063686F2063C3B96E67206DE1BB9974207468C3A06E682074C3AD63683B20C6B075207469C3AA6E2074E1BAAD70207468E1BB83206E68E1BB8F2C2063C3B46E67206E68C3A26E2C206EC3B46E672064C3A26E2C206E67C6B0E1BB9D69206C616F20C491E1BB996E67207472E1BBB163207469E1BABF702E1200010CB011A10278F271036B54E1BBB7206CE1BB8720706869E1BABF7520393020252076C3A02062E1BB8F20706869E1BABF75206BC3AD6E206368C6B06120C491C6B0E1BBA363206B69E1BB836D206368E1BBA96E672C2068C3A37920C491E1BB916920636869E1BABF752076C4836E2062E1BAA36E2E1200010CB011A10278F23E036B54E1BBB7206CE1BB8720706869E1BABF7520393020252076C3A02062E1BB8F20706869E1BABF75206BC3AD6E206368C6B06120C491C6B0E1BBA363206B69E1BB836D206368E1BBA96E672C2068C3A37920C491E1BB916920636869E1BABF752076C4836E2062E1BAA36E2E1200010CB011A10278F1CD0381274B68656E20C491C3BA6E67207468C3A06E682074C3AD63682C206B68C3B46E67206B68656E20686169206CE1BAA76E2063686F2063C3B96E67206DE1BB9974207468C3A06E682074C3AD63683B20C6B075207469C3AA6E2074E1BAAD70207468E1BB83206E68E1BB8F2C2063C3B46E67206E68C3A26E2C206EC3B46E672064C3A26E2C206E67C6B0E1BB9D69206C616F20C491E1BB996E67207472E1BBB163207469E1BABF702E1200010CB011A10278F1EC034A47C6B0C6A16E6720C49169E1BB836E2068C3AC6E6820C491C6B0E1BBA363206368E1BB8D6E206769E1BB9B6920746869E1BB877520C491E1BB8320696E2074726F6E672073C3A163682E1200010CB011A10278F17C0383164368E1BAA5702068C3A06E682074E1BB9174206368E1BBA7207472C6B0C6A16E672063E1BBA76120C490E1BAA36E672C206368C3AD6E682073C3A163682C207068C3A170206C75E1BAAD743B2063C3B32068C3A06E682076692C207669E1BB8763206CC3A06D2074E1BB9174206D616E67206CE1BAA169206CE1BBA36920C3AD63682063686F206E67C6B0E1BB9D692064C3A26E2C20C491C6A16E2076E1BB8B2C2063E1BB996E6720C491E1BB936E672076C3A02063C3B32073E1BBA963206C616E2074E1BB8F612E204DE1BB9974206E67C6B0E1BB9D692063C3B3207468E1BB8320C491C6B0E1BBA3632074E1BAB76E67206E6869E1BB8175206CE1BAA76E2076C3AC206E68E1BBAF6E67207669E1BB8763206B68C3A163206E6861753B206B68C3B46E6720747275792074E1BAB76E672E204EC6A16920C491E1BB81206E6768E1BB8B206B68C3B46E67207175E1BAA36E206CC3BD206E67C6B0E1BB9D6920C491C3B3207468C3AC207068E1BAA369206CE1BAA57920C3BD206B69E1BABF6E2063C6A1207175616E207175E1BAA36E206CC3BD2E1200010CB011A10278F22803001200010CB011A10278F1B803826147C6B0C6A16E67206DE1BAAB75206368E1BAA5702068C3A06E68206368E1BBA7207472C6B0C6A16E672063E1BBA76120C490E1BAA36E672C206368C3AD6E682073C3A163682C207068C3A170206C75E1BAAD743B20686FC3A06E207468C3A06E68207875E1BAA5742073E1BAAF63206E6869E1BB876D2076E1BBA52C2063C3B32073E1BBA963206C616E2074E1BB8F613B2063C3B3206DC3B42068C3AC6E682C2073C3A16E67206B69E1BABF6E206D616E67206CE1BAA169206869E1BB8775207175E1BAA33B206769C3BA7020C491E1BBA1206E67C6B0E1BB9D69206B68C3A1632C206CC3A06D2074E1BBAB20746869E1BB876E20C491C6B0E1BBA36320676869206E68E1BAAD6E2E20446F206E67C6B0E1BB9D6920C491E1BBA96E6720C491E1BAA7752063E1BAA5702063C3B46E67206E68E1BAAD6E20717579E1BABF7420C491E1BB8B6E682C2078C3A9742074E1BBAB2063C6A12073E1BB9F206CC3AA6E2E1200010CB011A10278F14D03826147C6B0C6A16E67206DE1BAAB75206368E1BAA5702068C3A06E68206368E1BBA7207472C6B0C6A16E672063E1BBA76120C490E1BAA36E672C206368C3AD6E682073C3A163682C207068C3A170206C75E1BAAD743B20686FC3A06E207468C3A06E68207875E1BAA5742073E1BAAF63206E6869E1BB876D2076E1BBA52C2063C3B32073E1BBA963206C616E2074E1BB8F613B2063C3B3206DC3B42068C3AC6E682C2073C3A16E67206B69E1BABF6E206D616E67206CE1BAA169206869E1BB8775207175E1BAA33B206769C3BA7020C491E1BBA1206E67C6B0E1BB9D69206B68C3A1632C206CC3A06D2074E1BBAB20746869E1BB876E20C491C6B0E1BBA36320676869206E68E1BAAD6E2E20446F206E67C6B0E1BB9D6920C491E1BBA96E6720C491E1BAA7752063E1BAA5702063C3B46E67206E68E1BAAD6E20717579E1BABF7420C491E1BB8B6E682C2078C3A9742074E1BBAB2063C6A12073E1BB9F206CC3AA6E2E1200010CB011A10278F10503826147C6B0C6A16E67206DE1BAAB75206368E1BAA5702068C3A06E68206368E1BBA7207472C6B0C6A16E672063E1BBA76120C490E1BAA36E672C206368C3AD6E682073C3A163682C207068C3A170206C75E1BAAD743B20686FC3A06E207468C3A06E68207875E1BAA5742073E1BAAF63206E6869E1BB876D2076E1BBA52C2063C3B32073E1BBA963206C616E2074E1BB8F613B2063C3B3206DC3B42068C3AC6E682C2073C3A16E67206B69E1BABF6E206D616E67206CE1BAA169206869E1BB8775207175E1BAA33B206769C3BA7020C491E1BBA1206E67C6B0E1BB9D69206B68C3A1632C206CC3A06D2074E1BBAB20746869E1BB876E20C491C6B0E1BBA36320676869206E68E1BAAD6E2E20446F206E67C6B0E1BB9D6920C491E1BBA96E6720C491E1BAA7752063E1BAA5702063C3B46E67206E68E1BAAD6E20717579E1BABF7420C491E1BB8B6E682C2078C3A9742074E1BBAB2063C6A12073E1BB9F206CC3AA6E2E1200010CB011A10278F1220383164368E1BAA5702068C3A06E682074E1BB9174206368E1BBA7207472C6B0C6A16E672063E1BBA76120C490E1BAA36E672C206368C3AD6E682073C3A163682C207068C3A170206C75E1BAAD743B2063C3B32068C3A06E682076692C207669E1BB8763206CC3A06D2074E1BB9174206D616E67206CE1BAA169206CE1BBA36920C3AD63682063686F206E67C6B0E1BB9D692064C3A26E2C20C491C6A16E2076E1BB8B2C2063E1BB996E6720C491E1BB936E672076C3A02063C3B32073E1BBA963206C616E2074E1BB8F612E204DE1BB9974206E67C6B0E1BB9D692063C3B3207468E1BB8320C491C6B0E1BBA3632074E1BAB76E67206E6869E1BB8175206CE1BAA76E2076C3AC206E68E1BBAF6E67207669E1BB8763206B68C3A163206E6861753B206B68C3B46E6720747275792074E1BAB76E672E204EC6A16920C491E1BB81206E6768E1BB8B206B68C3B46E67207175E1BAA36E206CC3BD206E67C6B0E1BB9D6920C491C3B3207468C3AC207068E1BAA369206CE1BAA57920C3BD206B69E1BABF6E2063C6A1207175616E207175E1BAA36E206CC3BD2E1200010CB011A1023F48DD0381274B68656E20C491C3BA6E67207468C3A06E682074C3AD63682C206B68C3B46E67206B68656E20686169206CE1BAA76E2063686F2063C3B96E67206DE1BB9974207468C3A06E682074C3AD63683B20C6B075207469C3AA6E2074E1BAAD70207468E1BB83206E68E1BB8F2C2063C3B46E67206E68C3A26E2C206EC3B46E672064C3A26E2C206E67C6B0E1BB9D69206C616F20C491E1BB996E67207472E1BBB163207469E1BABF702E1200010CB011A102691C2603826147C6B0C6A16E67206DE1BAAB75206368E1BAA5702068C3A06E68206368E1BBA7207472C6B0C6A16E672063E1BBA76120C490E1BAA36E672C206368C3AD6E682073C3A163682C207068C3A170206C75E1BAAD743B20686FC3A06E207468C3A06E68207875E1BAA5742073E1BAAF63206E6869E1BB876D2076E1BBA52C2063C3B32073E1BBA963206C616E2074E1BB8F613B2063C3B3206DC3B42068C3AC6E682C2073C3A16E67206B69E1BABF6E206D616E67206CE1BAA169206869E1BB8775207175E1BAA33B206769C3BA7020C491E1BBA1206E67C6B0E1BB9D69206B68C3A1632C206CC3A06D2074E1BBAB20746869E1BB876E20C491C6B0E1BBA36320676869206E68E1BAAD6E2E20446F206E67C6B0E1BB9D6920C491E1BBA96E6720C491E1BAA7752063E1BAA5702063C3B46E67206E68E1BAAD6E20717579E1BABF7420C491E1BB8B6E682C2078C3A9742074E1BBAB2063C6A12073E1BB9F206CC3AA6E2E54050100000000626173655F73616C617279001200010CB011A102B794E3010000000000269AD0030A323032362D30372D3031034E4368C6B061206B69E1BB836D206368E1BBA96E673A204E6768E1BB8B20C491E1BB8B6E68203136312F323032362F4EC4902D43502C207468656F206E6775E1BB936E207468E1BBA92063E1BAA5700100000000000000001200010CB011A1029197EC01000000000016BC50030A323031392D30372D3031037D4E6768E1BB8B20C491E1BB8B6E682033382F323031392F4EC4902D43502E204368C6B061206B69E1BB836D206368E1BBA96E673A206DE1BBA96320C3A1702064E1BBA56E67207472C6B0E1BB9B632030312F372F323032342068C3A37920C491E1BB916920636869E1BABF752076E1BB9B692076C4836E2062E1BAA36E0100000000000000001200010CB011A102B794D001000000000023B4A0030A323032342D30372D3031031D4E6768E1BB8B20C491E1BB8B6E682037332F323032342F4EC4902D4350010000000000000001540B01000000000000000000007061706572001200010CB011A102FCE0AB0303414E48032CE1BAA26E68206368C3A26E2064756E6720686FE1BAB76320E1BAA36E6820686FE1BAA17420C491E1BB996E6701000000000000000B030003000300010000000000000000010000000000000000030003001200010CB011A102FCE01D03084249454E2D42414E03164269C3AA6E2062E1BAA36E2062C3AC6E682078C3A9740100000000000000070360474B2C474B2D502C474B2D44562C4E5456542D512C4E5456542D502C4E5456542D54502C444854542D512C444854542D502C444854542D44562C444854542D54502C424B2C4344544455542C444854542D54512C435354442D54512C41484C440310726567756C61722C7468656D617469630300010000000000000001010000000000000000030003001200010CB011A102FCE0740309592D4B49454E2D4450034CC39D206B69E1BABF6E2063E1BBA76120C491E1BB8B61207068C6B0C6A16E67206EC6A1692063C6B0207472C3BA2C2063C6A1207175616E20746875E1BABF20286EE1BABF752063E1BAA76E29010000000000000009030643445444555403000300010000000000000000010000000000000000030003001200010CB011A102FB90CC0307544F4D2D544154033554C3B36D2074E1BAAF74207468C3A06E682074C3AD63682063E1BBA76120C491C6A16E2076E1BB8B20C491E1BB81206E6768E1BB8B010000000000000006030003056164686F630300010000000000000001010000000000000000030003001200010CB011A102FB90CA030B42414F2D43414F2D484744032C42C3A16F2063C3A16F207468C3A06E682074C3AD63682063E1BBA7612068E1BB992067696120C491C3AC6E680100000000000000050336474B2C474B2D502C474B2D44562C444854542D512C444854542D502C444854542D44562C444854542D54502C424B2C444854542D54510310726567756C61722C7468656D617469630309686F757365686F6C64010000000000000001010000000000000000030003001200010CB011A102F42E0E0308544F2D5452494E48032854E1BB9D207472C3AC6E68206BC3A86D2064616E682073C3A1636820C491E1BB81206E6768E1BB8B01000000000000000103000310726567756C61722C7468656D617469630300010000000000000001010000000000000001030003001200010CB011A102FCE041030D4B45542D5155412D5048494555031D4BE1BABF74207175E1BAA32062E1BB8F20706869E1BABF75206BC3AD6E010000000000000008031B4344544455542C444854542D54512C435354442D54512C41484C440310726567756C61722C7468656D617469630300010000000000000001010000000000000000030003001200010CB011A102FB909A030A42414F2D43414F2D5454032842C3A16F2063C3A16F207468C3A06E682074C3AD63682063E1BBA7612074E1BAAD70207468E1BB83010000000000000004033B474B2C474B2D502C474B2D44562C444854542D512C444854542D502C444854542D44562C444854542D54502C424B2C444854542D54512C41484C440310726567756C61722C7468656D61746963030A636F6C6C656374697665010000000000000001010000000000000000030003001200010CB011A102FCE09703084241492D56494554032642C3A069207669E1BABF742076E1BB812067C6B0C6A16E6720C49169E1BB836E2068C3AC6E6801000000000000000A03045341434803000300010000000000000000010000000000000000030003001200010CB011A102FB906A030A42414F2D43414F2D434E033742C3A16F2063C3A16F207468C3A06E682074C3AD63682063E1BBA7612063C3A1206E68C3A26E2C2063C3B32078C3A163206E68E1BAAD6E0100000000000000030360474B2C474B2D502C474B2D44562C4E5456542D512C4E5456542D502C4E5456542D54502C444854542D512C444854542D502C444854542D44562C444854542D54502C424B2C4344544455542C444854542D54512C435354442D54512C41484C440310726567756C61722C7468656D61746963030A696E646976696475616C010000000000000001010000000000000000030003001200010CB011A102F42E49030B544F2D5452494E482D4458033554E1BB9D207472C3AC6E6820C491E1BB81206E6768E1BB8B206B68656E207468C6B0E1BB9F6E6720C491E1BB9974207875E1BAA574010000000000000002030003056164686F630300010000000000000001010000000000000001030003005409010000000000000000636861696E001200010CB011A10404653A03096E7476742D63697479032F4E67C6B0E1BB9D692074E1BB91742C207669E1BB87632074E1BB91742063E1BAA570205468C3A06E68207068E1BB9101000000000000000403074E5456542D54500300030003000100000000000000001200010CB011A104594B120304636974790339C490E1BB81206E6768E1BB8B205468C3A06E68207068E1BB912076C3A0205472756E6720C6B0C6A16E67206B68656E207468C6B0E1BB9F6E67010000000000000005031F424B2C444854542D54502C444854542D54512C435354442D54512C41484C440300030003000100000000000000001200010CB011A103BEA4D403046E747674032C4E67C6B0E1BB9D692074E1BB91742C207669E1BB87632074E1BB91742063E1BAA570207068C6B0E1BB9D6E67010000000000000003030D4E5456542D512C4E5456542D500300030003000100000000000000001200010CB011A10368570F03047761726403534B68656E207468C6B0E1BB9F6E672C2063C3B46E67206E68E1BAAD6E20C49169E1BB836E2068C3AC6E68207469C3AA6E207469E1BABF6E207175612048E1BB996920C491E1BB936E67207068C6B0E1BB9D6E6701000000000000000203000300030003000100000000000000001200010CB011A10492B5B8030F6361706974616C2D636974697A656E031D43C3B46E672064C3A26E205468E1BBA720C491C3B420C6B0752074C3BA01000000000000000603064344544455540300030003000100000000000000001200010CB011A105A6F6980304756E6974032D4B68656E207468C6B0E1BB9F6E672C2063C3B46E67206E68E1BAAD6E2063E1BBA76120C491C6A16E2076E1BB8B010000000000000009030D474B2D44562C444854542D44560300030003000100000000000000001200010CB011A10562E1B203056164686F6303374B68656E207468C6B0E1BB9F6E6720C491E1BB9974207875E1BAA57420287468E1BBA72074E1BBA56320C491C6A16E206769E1BAA36E290100000000000000080307474B2C474B2D5003056164686F63030003000100000000000000001200010CB011A104E8BE910304626F6F6B032453C3A1636820E2809C4E68E1BBAF6E672062C3B46E6720686F6120C491E1BAB970E2809D01000000000000000703045341434803000300030001000000000000000054020100636861696E5F74657874001200010CB011A10404653A037944616E68206869E1BB877520646F205468C3A06E68207068E1BB912074E1BAB76E672E2053E1BB91206E67C3A079206CC3A06D207669E1BB8763206CC3A02067E1BBA36920C3BD207468656F207468E1BBA72074E1BBA56320C491C3A32063C3B46E672062E1BB912C2073E1BBAD6120C491C6B0E1BBA3632E1200010CB011A104594B12035553E1BB91206E67C3A079206CC3A06D207669E1BB8763206CC3A02067E1BBA36920C3BD207468656F207468E1BBA72074E1BBA56320C491C3A32063C3B46E672062E1BB912C2073E1BBAD6120C491C6B0E1BBA3632E1200010CB011A103BEA4D4038153C490C6A16E2076E1BB8B20C491E1BB81206E6768E1BB8B206B68C3B46E67207175E1BAA36E206CC3BD206E67C6B0E1BB9D6920C491C6B0E1BBA36320C491E1BB81206E6768E1BB8B207468C3AC207068E1BAA3692063C3B320C3BD206B69E1BABF6E2063E1BBA7612063C6A1207175616E207175E1BAA36E206CC3BD2E2053E1BB91206E67C3A079206CC3A06D207669E1BB8763206CC3A02067E1BBA36920C3BD207468656F207468E1BBA72074E1BBA56320C491C3A32063C3B46E672062E1BB912C2073E1BBAD6120C491C6B0E1BBA3632E1200010CB011A10368570F0381334368C3AD6E6820717579E1BB816E20C491E1BB8B61207068C6B0C6A16E67206861692063E1BAA5703A207068C6B0E1BB9D6E67206769E1BB9B6920746869E1BB8775207468E1BAB36E67206CC3AA6E205468C3A06E68207068E1BB912E2053E1BB91206E67C3A079206CC3A06D207669E1BB8763206CC3A02067E1BBA36920C3BD207468656F207468E1BBA72074E1BBA56320C491C3A32063C3B46E672062E1BB912C2073E1BBAD6120C491C6B0E1BBA3632E1200010CB011A10492B5B803820B5468E1BB9D69206769616E206CE1BAA57920C3BD206B69E1BABF6E204E68C3A26E2064C3A26E203037206E67C3A079206CC3A06D207669E1BB8763207468656F20717579206368E1BABF206EC4836D20323032342C2073E1BBAD6120C491C6B0E1BBA3632074726F6E67207068E1BAA76E20746869E1BABF74206CE1BAAD703B2074E1BBB7206CE1BB8720706869E1BABF752067686920E1BB9F2064616E68206DE1BBA563206B68656E207468C6B0E1BB9F6E672E2053E1BB91206E67C3A079206CC3A06D207669E1BB8763206CC3A02067E1BBA36920C3BD207468656F207468E1BBA72074E1BBA56320C491C3A32063C3B46E672062E1BB912C2073E1BBAD6120C491C6B0E1BBA3632E1200010CB011A105A6F698036BC49069E1BB836E2068C3AC6E682C206B68656E207468C6B0E1BB9F6E6720646F207468E1BBA7207472C6B0E1BB9F6E6720C491C6A16E2076E1BB8B20717579E1BABF7420C491E1BB8B6E683A2048E1BB996920C491E1BB936E67206368E1BB89207468656F2064C3B5692E1200010CB011A10562E1B20381034B68C3B46E67207068E1BAA3692068E1BB8D702048E1BB996920C491E1BB936E672E205468E1BB9D692068E1BAA16E203038206E67C3A079206CC3A06D207669E1BB8763206CC3A02067E1BBA36920C3BD207468656F207468E1BBA72074E1BBA56320C491C3A32063C3B46E672062E1BB912C2073E1BBAD6120C491C6B0E1BBA3632E1200010CB011A104E8BE9103813B4B68C3B46E672068E1BB8D702048E1BB996920C491E1BB936E672C206B68C3B46E6720726120717579E1BABF7420C491E1BB8B6E683A207468656F2064C3B569207669E1BB8763206368E1BB8D6E2C207669E1BABF742C2067E1BBAD692076C3A020696E2E2053E1BB91206E67C3A079206CC3A06D207669E1BB8763206CC3A02067E1BBA36920C3BD207468656F207468E1BBA72074E1BBA56320C491C3A32063C3B46E672062E1BB912C2073E1BBAD6120C491C6B0E1BBA3632E540A01000000000000000000636861696E5F73746570001200010CB011A1043757C4010CB011A10404653A030872656365697665640100000000000000030328C490C3A3207469E1BABF70206E68E1BAAD6E2C20C491616E67207468E1BAA96D20C491E1BB8B6E68031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB9969032554E1BB956E672068E1BBA3702C207468E1BAA96D20C491E1BB8B6E682068E1BB932073C6A10308726563656976656401000000000000000A0100000000000000001200010CB011A104F6B08D010CB011A104E8BE9103077072696E7465640100000000000000080313C490C3A320696E2074726F6E672073C3A16368031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB996903264CC6B0752073C3A163682C207468C3B46E672062C3A16F2063686F20C491C6A16E2076E1BB8B03076772616E7465640100000000000000000100000000000000001200010CB011A105B027A8010CB011A105A6F698030977697468647261776E0100000000000000070312C490C3A32072C3BA742068E1BB932073C6A10317C490C6A16E2076E1BB8B20C491E1BB81206E6768E1BB8B0300030977697468647261776E0100000000000000000100000000000000001200010CB011A103FB723A010CB011A103BEA4D403076465636964656401000000000000000B0318C490C3A32063C3B320717579E1BABF7420C491E1BB8B6E68031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB9969031A43C3B46E672062E1BB912C207472616F207468C6B0E1BB9F6E670307646563696465640100000000000000000100000000000000001200010CB011A104BD8257010CB011A10492B5B8030A696E74726F647563656401000000000000000C031EC490C3A320C491E1BB81206E6768E1BB8B205468C3A06E68207068E1BB91030C5468C3A06E68207068E1BB91031158C3A9742C207472E1BAA3206CE1BB9D69030A696E74726F64756365640100000000000000000100000000000000001200010CB011A10570BB39010CB011A10562E1B2030663686F73656E0100000000000000080327C490C3A3207472C3AC6E68204368E1BBA72074E1BB8B63682055424E44207068C6B0E1BB9D6E67031B4368E1BBA72074E1BB8B63682055424E44207068C6B0E1BB9D6E67031E517579E1BABF7420C491E1BB8B6E68206B68656E207468C6B0E1BB9F6E67030663686F73656E0100000000000000000100000000000000001200010CB011A1047F83AB010CB011A104594B12030A696E656C696769626C65010000000000000007031B4B68C3B46E6720C491E1BBA720C49169E1BB8175206B69E1BB876E031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB996903275472E1BAA3206CE1BB9D6920C491C6A16E2076E1BB8B2C206EC3AA752072C3B5206CC3BD20646F030A696E656C696769626C650100000000000000050100000000000000001200010CB011A105698DC6010CB011A10562E1B2030872657475726E6564010000000000000004031C5472E1BAA3206CE1BAA1692C206368E1BB9D2062E1BB952073756E670317C490C6A16E2076E1BB8B20C491E1BB81206E6768E1BB8B032242E1BB952073756E672068E1BB932073C6A1207468656F2079C3AA752063E1BAA775030A696E636F6D706C6574650100000000000000000100000000000000001200010CB011A103B4B28F010CB011A10368570F03076772616E74656401000000000000000D0324C490C6B0E1BBA363205468C3A06E68207068E1BB91206B68656E207468C6B0E1BB9F6E67031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB9969031A43C3B46E672062E1BB912C207472616F207468C6B0E1BB9F6E6703076772616E7465640100000000000000000100000000000000001200010CB011A10570BB55010CB011A10562E1B2030A6E6F745F63686F73656E01000000000000000903314368E1BBA72074E1BB8B63682055424E44207068C6B0E1BB9D6E67206B68C3B46E67206B68656E207468C6B0E1BB9F6E67031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB9969031A5468C3B46E672062C3A16F2063686F20C491C6A16E2076E1BB8B030A6E6F745F63686F73656E0100000000000000000100000000000000001200010CB011A104F14C55010CB011A104E8BE91030B72657375626D6974746564010000000000000004032AC490C3A32062E1BB952073756E672C20C491616E67207468E1BAA96D20C491E1BB8B6E68206CE1BAA169031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB996903245468E1BAA96D20C491E1BB8B6E68207068E1BAA76E20C491C3A32062E1BB952073756E670309636F6D706C6574656401000000000000000A0100000000000000001200010CB011A104F6B089010CB011A104E8BE91030473656E740100000000000000070317C490C3A32067E1BBAD69205468C3A06E68207068E1BB91030C5468C3A06E68207068E1BB9103154269C3AA6E2074E1BAAD702C20696E2073C3A16368030A696E74726F64756365640100000000000000000100000000000000001200010CB011A1047F8452010CB011A104594B12030A696E74726F647563656401000000000000000B0317C490C3A3207472C3AC6E682063E1BAA570207472C3AA6E030C5468C3A06E68207068E1BB91031158C3A9742C207472E1BAA3206CE1BB9D69030A696E74726F64756365640100000000000000000100000000000000001200010CB011A104786552010CB011A104594B12030D756E69745F6465636973696F6E01000000000000000203304368E1BB9D207468E1BBA7207472C6B0E1BB9F6E6720C491C6A16E2076E1BB8B20717579E1BABF7420C491E1BB8B6E68031A5468E1BBA7207472C6B0E1BB9F6E6720C491C6A16E2076E1BB8B0349517579E1BABF7420C491E1BB8B6E6820C49169E1BB836E2068C3AC6E682063E1BAA570206DC3AC6E682C206BC3BD2074E1BB9D207472C3AC6E68206769E1BB9B6920746869E1BB8775030564726166740100000000000000000100000000000000001200010CB011A10492B5E4010CB011A10492B5B8030D756E69745F6465636973696F6E01000000000000000203304368E1BB9D207468E1BBA7207472C6B0E1BB9F6E6720C491C6A16E2076E1BB8B20717579E1BABF7420C491E1BB8B6E68031A5468E1BBA7207472C6B0E1BB9F6E6720C491C6A16E2076E1BB8B0349517579E1BABF7420C491E1BB8B6E6820C49169E1BB836E2068C3AC6E682063E1BAA570206DC3AC6E682C206BC3BD2074E1BB9D207472C3AC6E68206769E1BB9B6920746869E1BB8775030564726166740100000000000000000100000000000000001200010CB011A1043757E4010CB011A10404653A030872657475726E6564010000000000000004031C5472E1BAA3206CE1BAA1692C206368E1BB9D2062E1BB952073756E670317C490C6A16E2076E1BB8B20C491E1BB81206E6768E1BB8B032242E1BB952073756E672068E1BB932073C6A1207468656F2079C3AA752063E1BAA775030A696E636F6D706C6574650100000000000000000100000000000000001200010CB011A103E4EFAD010CB011A103BEA4D4030D756E69745F6465636973696F6E01000000000000000203304368E1BB9D207468E1BBA7207472C6B0E1BB9F6E6720C491C6A16E2076E1BB8B20717579E1BABF7420C491E1BB8B6E68031A5468E1BBA7207472C6B0E1BB9F6E6720C491C6A16E2076E1BB8B0349517579E1BABF7420C491E1BB8B6E6820C49169E1BB836E2068C3AC6E682063E1BAA570206DC3AC6E682C206BC3BD2074E1BB9D207472C3AC6E68206769E1BB9B6920746869E1BB8775030564726166740100000000000000000100000000000000001200010CB011A105698D88010CB011A10562E1B2030872656365697665640100000000000000030328C490C3A3207469E1BABF70206E68E1BAAD6E2C20C491616E67207468E1BAA96D20C491E1BB8B6E68031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB9969032554E1BB956E672068E1BBA3702C207468E1BAA96D20C491E1BB8B6E682068E1BB932073C6A1030872656365697665640100000000000000080100000000000000001200010CB011A103FB721A010CB011A103BEA4D4030A6E6F745F63686F73656E01000000000000000A03244B68C3B46E6720C491C6B0E1BBA3632048E1BB996920C491E1BB936E67206368E1BB8D6E031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB9969031A5468C3B46E672062C3A16F2063686F20C491C6A16E2076E1BB8B030A6E6F745F63686F73656E0100000000000000000100000000000000001200010CB011A1047F83E5010CB011A104594B120307636F756E63696C010000000000000008031E4368E1BB9D2048E1BB996920C491E1BB936E672068E1BB8D702078C3A974033148E1BB996920C491E1BB936E672054686920C4917561202D204B68656E207468C6B0E1BB9F6E67207068C6B0E1BB9D6E67031348E1BB8D702C2062E1BB8F20706869E1BABF75030A696E5F636F756E63696C0100000000000000000100000000000000011200010CB011A104BD828B010CB011A10492B5B803076772616E74656401000000000000000D0328C490C6B0E1BBA363205468C3A06E68207068E1BB912074E1BAB76E672064616E68206869E1BB8775031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB9969031A43C3B46E672062E1BB912C207472616F207468C6B0E1BB9F6E6703076772616E7465640100000000000000000100000000000000001200010CB011A103FB728B010CB011A103BEA4D403077265667573656401000000000000000E03185468C3A06E68207068E1BB91206B68C3B46E672078C3A974031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB9969031A5468C3B46E672062C3A16F2063686F20C491C6A16E2076E1BB8B0307726566757365640100000000000000000100000000000000001200010CB011A10570BAE6010CB011A10562E1B20308656C696769626C650100000000000000060314C490E1BBA720C49169E1BB8175206B69E1BB876E031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB996903204CE1BAAD702074E1BB9D207472C3AC6E68206B68656E207468C6B0E1BB9F6E670308656C696769626C650100000000000000000100000000000000001200010CB011A103B4B2E6010CB011A10368570F03077265766F6B6564010000000000000010031AC490C3A32068E1BBA7792062E1BB8F2C207468752068E1BB9369031B4368E1BBA72074E1BB8B63682055424E44207068C6B0E1BB9D6E67030003077265766F6B65640100000000000000000100000000000000001200010CB011A10437578A010CB011A10404653A030D756E69745F6465636973696F6E01000000000000000203304368E1BB9D207468E1BBA7207472C6B0E1BB9F6E6720C491C6A16E2076E1BB8B20717579E1BABF7420C491E1BB8B6E68031A5468E1BBA7207472C6B0E1BB9F6E6720C491C6A16E2076E1BB8B0349517579E1BABF7420C491E1BB8B6E6820C49169E1BB836E2068C3AC6E682063E1BAA570206DC3AC6E682C206BC3BD2074E1BB9D207472C3AC6E68206769E1BB9B6920746869E1BB8775030564726166740100000000000000000100000000000000001200010CB011A10439EAAE010CB011A10404653A03076772616E74656401000000000000000C0328C490C6B0E1BBA363205468C3A06E68207068E1BB912074E1BAB76E672064616E68206869E1BB8775031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB9969031A43C3B46E672062E1BB912C207472616F207468C6B0E1BB9F6E6703076772616E7465640100000000000000000100000000000000001200010CB011A10439EAE9010CB011A10404653A03077265667573656401000000000000000D03185468C3A06E68207068E1BB91206B68C3B46E672078C3A974031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB9969031A5468C3B46E672062C3A16F2063686F20C491C6A16E2076E1BB8B0307726566757365640100000000000000000100000000000000001200010CB011A1047F83A1010CB011A104594B12030B72657375626D6974746564010000000000000005032AC490C3A32062E1BB952073756E672C20C491616E67207468E1BAA96D20C491E1BB8B6E68206CE1BAA169031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB996903245468E1BAA96D20C491E1BB8B6E68207068E1BAA76E20C491C3A32062E1BB952073756E670309636F6D706C6574656401000000000000000A0100000000000000001200010CB011A105B0277A010CB011A105A6F698030A696E656C696769626C6501000000000000000603134B68C3B46E672063C3B46E67206E68E1BAAD6E031A5468E1BBA7207472C6B0E1BB9F6E6720C491C6A16E2076E1BB8B0300030A696E656C696769626C650100000000000000000100000000000000001200010CB011A10439EA7A010CB011A10404653A030A696E74726F647563656401000000000000000B0325C490C3A3206769E1BB9B6920746869E1BB8775206CC3AA6E205468C3A06E68207068E1BB91030C5468C3A06E68207068E1BB91031158C3A9742C207472E1BAA3206CE1BB9D69030A696E74726F64756365640100000000000000000100000000000000001200010CB011A10562E1CC010CB011A10562E1B2030B756E69745F7265766965770100000000000000010325C490C6A16E2076E1BB8B207068C3A174206869E1BB876E2C20C491E1BB81206E6768E1BB8B031BC490C6A16E2076E1BB8B2C2074E1BB952064C3A26E207068E1BB91031754C3B36D2074E1BAAF74207468C3A06E682074C3AD6368030564726166740100000000000000000100000000000000001200010CB011A1047F835E010CB011A104594B12030872656365697665640100000000000000030328C490C3A3207469E1BABF70206E68E1BAAD6E2C20C491616E67207468E1BAA96D20C491E1BB8B6E68031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB9969032554E1BB956E672068E1BBA3702C207468E1BAA96D20C491E1BB8B6E682068E1BB932073C6A10308726563656976656401000000000000000A0100000000000000001200010CB011A103FB7286010CB011A103BEA4D403076772616E74656401000000000000000D0328C490C6B0E1BBA363205468C3A06E68207068E1BB912074E1BAB76E672064616E68206869E1BB8775031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB9969031A43C3B46E672062E1BB912C207472616F207468C6B0E1BB9F6E6703076772616E7465640100000000000000000100000000000000001200010CB011A10492B5CF010CB011A10492B5B8030B756E69745F726576696577010000000000000001031B42C3AC6E682078C3A9742074E1BAA16920C491C6A16E2076E1BB8B031BC490C6A16E2076E1BB8B2C2074E1BB952064C3A26E207068E1BB91031842C3AC6E682078C3A9742074E1BBAB2063C6A12073E1BB9F030564726166740100000000000000000100000000000000001200010CB011A103FB72CF010CB011A103BEA4D403077265766F6B6564010000000000000010031AC490C3A32068E1BBA7792062E1BB8F2C207468752068E1BB9369031B4368E1BBA72074E1BB8B63682055424E44207068C6B0E1BB9D6E67030003077265766F6B65640100000000000000000100000000000000001200010CB011A104F14C78010CB011A104E8BE91030663686F73656E010000000000000005031BC490C6B0E1BBA363206368E1BB8D6E207669E1BABF742062C3A069031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB996903185068C3A26E2063C3B46E672C207669E1BABF742062C3A069030663686F73656E0100000000000000000100000000000000001200010CB011A103E6BC31010CB011A103BEA4D4030663686F73656E010000000000000009031DC490C6B0E1BBA3632048E1BB996920C491E1BB936E67206368E1BB8D6E031B4368E1BBA72074E1BB8B63682055424E44207068C6B0E1BB9D6E670322517579E1BABF7420C491E1BB8B6E682074E1BAB76E672064616E68206869E1BB8775030663686F73656E0100000000000000000100000000000000001200010CB011A104F6B0EA010CB011A104E8BE91030A696E656C696769626C6501000000000000000A030D4B68C3B46E67206368E1BB8D6E031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB996903275472E1BAA3206CE1BB9D6920C491C6A16E2076E1BB8B2C206EC3AA752072C3B5206CC3BD20646F030A696E656C696769626C650100000000000000050100000000000000001200010CB011A1046A195C010CB011A104594B12030B756E69745F726576696577010000000000000001031B42C3AC6E682078C3A9742074E1BAA16920C491C6A16E2076E1BB8B031BC490C6A16E2076E1BB8B2C2074E1BB952064C3A26E207068E1BB91031842C3AC6E682078C3A9742074E1BBAB2063C6A12073E1BB9F030564726166740100000000000000000100000000000000001200010CB011A1047F8480010CB011A104594B1203076772616E74656401000000000000000C0323C490C6B0E1BBA3632063E1BAA570207472C3AA6E206B68656E207468C6B0E1BB9F6E67031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB9969031A43C3B46E672062E1BB912C207472616F207468C6B0E1BB9F6E6703076772616E7465640100000000000000000100000000000000001200010CB011A105B02736010CB011A105A6F698030B72657375626D6974746564010000000000000004032AC490C3A32062E1BB952073756E672C20C491616E67207468E1BAA96D20C491E1BB8B6E68206CE1BAA169031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB996903245468E1BAA96D20C491E1BB8B6E68207068E1BAA76E20C491C3A32062E1BB952073756E670309636F6D706C657465640100000000000000000100000000000000001200010CB011A1047F8436010CB011A104594B12030A6E6F745F63686F73656E01000000000000000A03244B68C3B46E6720C491C6B0E1BBA3632048E1BB996920C491E1BB936E67206368E1BB8D6E031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB9969031A5468C3B46E672062C3A16F2063686F20C491C6A16E2076E1BB8B030A6E6F745F63686F73656E0100000000000000000100000000000000001200010CB011A10437587F010CB011A10404653A0307636F756E63696C010000000000000008031E4368E1BB9D2048E1BB996920C491E1BB936E672068E1BB8D702078C3A974033148E1BB996920C491E1BB936E672054686920C4917561202D204B68656E207468C6B0E1BB9F6E67207068C6B0E1BB9D6E67031348E1BB8D702C2062E1BB8F20706869E1BABF75030A696E5F636F756E63696C0100000000000000000100000000000000011200010CB011A10570BBC8010CB011A10562E1B203077265766F6B656401000000000000000C031AC490C3A32068E1BBA7792062E1BB8F2C207468752068E1BB9369031B4368E1BBA72074E1BB8B63682055424E44207068C6B0E1BB9D6E67030003077265766F6B65640100000000000000000100000000000000001200010CB011A10439EA59010CB011A10404653A030A6E6F745F63686F73656E01000000000000000A03244B68C3B46E6720C491C6B0E1BBA3632048E1BB996920C491E1BB936E67206368E1BB8D6E031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB9969031A5468C3B46E672062C3A16F2063686F20C491C6A16E2076E1BB8B030A6E6F745F63686F73656E0100000000000000000100000000000000001200010CB011A10570BB82010CB011A10562E1B203076465636964656401000000000000000A0318C490C3A32063C3B320717579E1BABF7420C491E1BB8B6E68031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB9969031A43C3B46E672062E1BB912C207472616F207468C6B0E1BB9F6E670307646563696465640100000000000000000100000000000000001200010CB011A104BD82CB010CB011A10492B5B803077265667573656401000000000000000E03185468C3A06E68207068E1BB91206B68C3B46E672078C3A974031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB9969031A5468C3B46E672062C3A16F2063686F20C491C6A16E2076E1BB8B0307726566757365640100000000000000000100000000000000001200010CB011A10372AD7D010CB011A10368570F030A696E656C696769626C65010000000000000007031B4B68C3B46E6720C491E1BBA720C49169E1BB8175206B69E1BB876E031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB996903275472E1BAA3206CE1BB9D6920C491C6A16E2076E1BB8B2C206EC3AA752072C3B5206CC3BD20646F030A696E656C696769626C650100000000000000050100000000000000001200010CB011A103B4B2A6010CB011A10368570F03077265667573656401000000000000000E03185468C3A06E68207068E1BB91206B68C3B46E672078C3A974031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB9969031A5468C3B46E672062C3A16F2063686F20C491C6A16E2076E1BB8B0307726566757365640100000000000000000100000000000000001200010CB011A1047F8411010CB011A104594B12030663686F73656E010000000000000009031DC490C6B0E1BBA3632048E1BB996920C491E1BB936E67206368E1BB8D6E031B4368E1BBA72074E1BB8B63682055424E44207068C6B0E1BB9D6E6703284BC3BD2074E1BB9D207472C3AC6E6820C491E1BB81206E6768E1BB8B2063E1BAA570207472C3AA6E030663686F73656E0100000000000000000100000000000000001200010CB011A10372AD11010CB011A10368570F030B72657375626D6974746564010000000000000005032AC490C3A32062E1BB952073756E672C20C491616E67207468E1BAA96D20C491E1BB8B6E68206CE1BAA169031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB996903245468E1BAA96D20C491E1BB8B6E68207068E1BAA76E20C491C3A32062E1BB952073756E670309636F6D706C6574656401000000000000000A0100000000000000001200010CB011A104375835010CB011A10404653A0308656C696769626C650100000000000000060314C490E1BBA720C49169E1BB8175206B69E1BB876E031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB99690316C490C6B0612072612048E1BB996920C491E1BB936E670308656C696769626C650100000000000000000100000000000000001200010CB011A103685735010CB011A10368570F030B756E69745F726576696577010000000000000001031B42C3AC6E682078C3A9742074E1BAA16920C491C6A16E2076E1BB8B031BC490C6A16E2076E1BB8B2C2074E1BB952064C3A26E207068E1BB91031842C3AC6E682078C3A9742074E1BBAB2063C6A12073E1BB9F030564726166740100000000000000000100000000000000001200010CB011A1047F83A7010CB011A104594B120308656C696769626C650100000000000000060314C490E1BBA720C49169E1BB8175206B69E1BB876E031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB99690316C490C6B0612072612048E1BB996920C491E1BB936E670308656C696769626C650100000000000000000100000000000000001200010CB011A10379DD29010CB011A10368570F030A696E74726F647563656401000000000000000C0325C490C3A3206769E1BB9B6920746869E1BB8775206CC3AA6E205468C3A06E68207068E1BB91030C5468C3A06E68207068E1BB91031158C3A9742C207472E1BAA3206CE1BB9D69030A696E74726F64756365640100000000000000000100000000000000001200010CB011A10562E1F2010CB011A10562E1B2030D756E69745F6465636973696F6E01000000000000000203304368E1BB9D207468E1BBA7207472C6B0E1BB9F6E6720C491C6A16E2076E1BB8B20717579E1BABF7420C491E1BB8B6E68031A5468E1BBA7207472C6B0E1BB9F6E6720C491C6A16E2076E1BB8B0349517579E1BABF7420C491E1BB8B6E6820C49169E1BB836E2068C3AC6E682063E1BAA570206DC3AC6E682C206BC3BD2074E1BB9D207472C3AC6E68206769E1BB9B6920746869E1BB8775030564726166740100000000000000000100000000000000001200010CB011A1047F84F2010CB011A104594B1203077265766F6B656401000000000000000F031AC490C3A32068E1BBA7792062E1BB8F2C207468752068E1BB9369031B4368E1BBA72074E1BB8B63682055424E44207068C6B0E1BB9D6E67030003077265766F6B65640100000000000000000100000000000000001200010CB011A103E6BBF2010CB011A103BEA4D40308656C696769626C650100000000000000060314C490E1BBA720C49169E1BB8175206B69E1BB876E031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB99690316C490C6B0612072612048E1BB996920C491E1BB936E670308656C696769626C650100000000000000000100000000000000001200010CB011A10379DCBB010CB011A10368570F030663686F73656E010000000000000009031DC490C6B0E1BBA3632048E1BB996920C491E1BB936E67206368E1BB8D6E031B4368E1BBA72074E1BB8B63682055424E44207068C6B0E1BB9D6E67031E517579E1BABF7420C491E1BB8B6E68206B68656E207468C6B0E1BB9F6E67030663686F73656E0100000000000000000100000000000000001200010CB011A10439EB0D010CB011A10404653A030977697468647261776E01000000000000000E0312C490C3A32072C3BA742068E1BB932073C6A10317C490C6A16E2076E1BB8B20C491E1BB81206E6768E1BB8B0300030977697468647261776E0100000000000000000100000000000000001200010CB011A10372AD0D010CB011A10368570F030872656365697665640100000000000000030328C490C3A3207469E1BABF70206E68E1BAAD6E2C20C491616E67207468E1BAA96D20C491E1BB8B6E68031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB9969032554E1BB956E672068E1BBA3702C207468E1BAA96D20C491E1BB8B6E682068E1BB932073C6A10308726563656976656401000000000000000A0100000000000000001200010CB011A104F6B128010CB011A104E8BE9103077265766F6B656401000000000000000C031AC490C3A320C491C6B061207261206B68E1BB8F692073C3A16368031B4368E1BBA72074E1BB8B63682055424E44207068C6B0E1BB9D6E67030003077265766F6B65640100000000000000000100000000000000001200010CB011A103E6BC28010CB011A103BEA4D40307636F756E63696C010000000000000008031E4368E1BB9D2048E1BB996920C491E1BB936E672068E1BB8D702078C3A974033148E1BB996920C491E1BB936E672054686920C4917561202D204B68656E207468C6B0E1BB9F6E67207068C6B0E1BB9D6E67031348E1BB8D702C2062E1BB8F20706869E1BABF75030A696E5F636F756E63696C0100000000000000000100000000000000011200010CB011A104BD81BA010CB011A10492B5B8030B72657375626D6974746564010000000000000005032AC490C3A32062E1BB952073756E672C20C491616E67207468E1BAA96D20C491E1BB8B6E68206CE1BAA169031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB996903245468E1BAA96D20C491E1BB8B6E68207068E1BAA76E20C491C3A32062E1BB952073756E670309636F6D706C6574656401000000000000000A0100000000000000001200010CB011A104F6B0F3010CB011A104E8BE91030977697468647261776E01000000000000000B0312C490C3A32072C3BA742068E1BB932073C6A10317C490C6A16E2076E1BB8B20C491E1BB81206E6768E1BB8B0300030977697468647261776E0100000000000000000100000000000000001200010CB011A105B0270C010CB011A105A6F698030872656365697665640100000000000000020319C490C6A16E2076E1BB8B20C491C3A32062C3A16F2063C3A16F031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB996903175468656F2064C3B5692C2074E1BB956E672068E1BBA370030872656365697665640100000000000000000100000000000000001200010CB011A105B027D7010CB011A105A6F69803077265766F6B6564010000000000000008031AC490C3A32068E1BBA7792062E1BB8F2C207468752068E1BB9369031B4368E1BBA72074E1BB8B63682055424E44207068C6B0E1BB9D6E67030003077265766F6B65640100000000000000000100000000000000001200010CB011A1047F84D7010CB011A104594B12030977697468647261776E01000000000000000E0312C490C3A32072C3BA742068E1BB932073C6A10317C490C6A16E2076E1BB8B20C491E1BB81206E6768E1BB8B0300030977697468647261776E0100000000000000000100000000000000001200010CB011A104B2B12B010CB011A10492B5B8030872657475726E6564010000000000000004031C5472E1BAA3206CE1BAA1692C206368E1BB9D2062E1BB952073756E670317C490C6A16E2076E1BB8B20C491E1BB81206E6768E1BB8B032242E1BB952073756E672068E1BB932073C6A1207468656F2079C3AA752063E1BAA775030A696E636F6D706C6574650100000000000000000100000000000000001200010CB011A104BD81D4010CB011A10492B5B80308656C696769626C650100000000000000060314C490E1BBA720C49169E1BB8175206B69E1BB876E031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB9969034A4CE1BAA57920C3BD206B69E1BABF6E2063C6A1207175616E207175E1BAA36E206CC3BD2C2063C3B46E672062E1BB91206CE1BAA57920C3BD206B69E1BABF6E204E68C3A26E2064C3A26E0308656C696769626C650100000000000000000100000000000000001200010CB011A104BD830F010CB011A10492B5B803077265766F6B6564010000000000000010031AC490C3A32068E1BBA7792062E1BB8F2C207468752068E1BB9369031B4368E1BBA72074E1BB8B63682055424E44207068C6B0E1BB9D6E67030003077265766F6B65640100000000000000000100000000000000001200010CB011A104B2B10F010CB011A10492B5B8030872656365697665640100000000000000030328C490C3A3207469E1BABF70206E68E1BAAD6E2C20C491616E67207468E1BAA96D20C491E1BB8B6E68031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB9969032554E1BB956E672068E1BBA3702C207468E1BAA96D20C491E1BB8B6E682068E1BB932073C6A10308726563656976656401000000000000000A0100000000000000001200010CB011A10372AD0F010CB011A10368570F030872657475726E6564010000000000000004031C5472E1BAA3206CE1BAA1692C206368E1BB9D2062E1BB952073756E670317C490C6A16E2076E1BB8B20C491E1BB81206E6768E1BB8B032242E1BB952073756E672068E1BB932073C6A1207468656F2079C3AA752063E1BAA775030A696E636F6D706C6574650100000000000000000100000000000000001200010CB011A105698DD5010CB011A10562E1B2030B72657375626D6974746564010000000000000005032AC490C3A32062E1BB952073756E672C20C491616E67207468E1BAA96D20C491E1BB8B6E68206CE1BAA169031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB996903245468E1BAA96D20C491E1BB8B6E68207068E1BAA76E20C491C3A32062E1BB952073756E670309636F6D706C657465640100000000000000080100000000000000001200010CB011A104F14C47010CB011A104E8BE91030872657475726E6564010000000000000003031C5472E1BAA3206CE1BAA1692C206368E1BB9D2062E1BB952073756E670317C490C6A16E2076E1BB8B20C491E1BB81206E6768E1BB8B032242E1BB952073756E672068E1BB932073C6A1207468656F2079C3AA752063E1BAA775030A696E636F6D706C6574650100000000000000000100000000000000001200010CB011A104BD8209010CB011A10492B5B80307636F756E63696C010000000000000009031E4368E1BB9D2048E1BB996920C491E1BB936E672068E1BB8D702078C3A974033148E1BB996920C491E1BB936E672054686920C4917561202D204B68656E207468C6B0E1BB9F6E67207068C6B0E1BB9D6E67031348E1BB8D702C2062E1BB8F20706869E1BABF75030A696E5F636F756E63696C0100000000000000000100000000000000011200010CB011A104E8BE9B010CB011A104E8BE91030B756E69745F726576696577010000000000000001031FC490C6A16E2076E1BB8B206CE1BBB161206368E1BB8D6E2067C6B0C6A16E67031BC490C6A16E2076E1BB8B2C2074E1BB952064C3A26E207068E1BB9103244CE1BBB161206368E1BB8D6E2C206769E1BB9B6920746869E1BB87752067C6B0C6A16E67030564726166740100000000000000000100000000000000001200010CB011A1047F849B010CB011A104594B1203077265667573656401000000000000000D031743E1BAA570207472C3AA6E206B68C3B46E672078C3A974031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB9969031A5468C3B46E672062C3A16F2063686F20C491C6A16E2076E1BB8B0307726566757365640100000000000000000100000000000000001200010CB011A104F6B0BF010CB011A104E8BE91030B6E6F745F7072696E74656401000000000000000903154B68C3B46E6720696E2074726F6E672073C3A16368031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB9969031A5468C3B46E672062C3A16F2063686F20C491C6A16E2076E1BB8B0307726566757365640100000000000000000100000000000000001200010CB011A105B02741010CB011A105A6F698030764656369646564010000000000000005032F5468E1BBA7207472C6B0E1BB9F6E6720C491C6A16E2076E1BB8B20C491C3A320717579E1BABF7420C491E1BB8B6E68031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB9969031B54E1BB956E672068E1BBA3702076C3A06F2062C3A16F2063C3A16F0307646563696465640100000000000000000100000000000000001200010CB011A105A6F69A010CB011A105A6F698030B756E69745F726576696577010000000000000001031B42C3AC6E682078C3A9742074E1BAA16920C491C6A16E2076E1BB8B031BC490C6A16E2076E1BB8B2C2074E1BB952064C3A26E207068E1BB91031842C3AC6E682078C3A9742074E1BBAB2063C6A12073E1BB9F030564726166740100000000000000000100000000000000001200010CB011A103FB729A010CB011A103BEA4D4030977697468647261776E01000000000000000F0312C490C3A32072C3BA742068E1BB932073C6A10317C490C6A16E2076E1BB8B20C491E1BB81206E6768E1BB8B0300030977697468647261776E0100000000000000000100000000000000001200010CB011A104BD820A010CB011A10492B5B8030663686F73656E01000000000000000A031DC490C6B0E1BBA3632048E1BB996920C491E1BB936E67206368E1BB8D6E031B4368E1BBA72074E1BB8B63682055424E44207068C6B0E1BB9D6E6703294BC3BD2074E1BB9D207472C3AC6E6820C491E1BB81206E6768E1BB8B205468C3A06E68207068E1BB91030663686F73656E0100000000000000000100000000000000001200010CB011A10437580A010CB011A10404653A030B72657375626D6974746564010000000000000005032AC490C3A32062E1BB952073756E672C20C491616E67207468E1BAA96D20C491E1BB8B6E68206CE1BAA169031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB996903245468E1BAA96D20C491E1BB8B6E68207068E1BAA76E20C491C3A32062E1BB952073756E670309636F6D706C6574656401000000000000000A0100000000000000001200010CB011A103E6BBB2010CB011A103BEA4D4030B72657375626D6974746564010000000000000005032AC490C3A32062E1BB952073756E672C20C491616E67207468E1BAA96D20C491E1BB8B6E68206CE1BAA169031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB996903245468E1BAA96D20C491E1BB8B6E68207068E1BAA76E20C491C3A32062E1BB952073756E670309636F6D706C6574656401000000000000000A0100000000000000001200010CB011A10379DD04010CB011A10368570F03076465636964656401000000000000000B0318C490C3A32063C3B320717579E1BABF7420C491E1BB8B6E68031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB9969031A43C3B46E672062E1BB912C207472616F207468C6B0E1BB9F6E670307646563696465640100000000000000000100000000000000001200010CB011A10570BB96010CB011A10562E1B2030977697468647261776E01000000000000000B0312C490C3A32072C3BA742068E1BB932073C6A10317C490C6A16E2076E1BB8B20C491E1BB81206E6768E1BB8B0300030977697468647261776E0100000000000000000100000000000000001200010CB011A10439EB21010CB011A10404653A03077265766F6B656401000000000000000F031AC490C3A32068E1BBA7792062E1BB8F2C207468752068E1BB9369031B4368E1BBA72074E1BB8B63682055424E44207068C6B0E1BB9D6E67030003077265766F6B65640100000000000000000100000000000000001200010CB011A10570BAFA010CB011A10562E1B2030A696E656C696769626C65010000000000000007031B4B68C3B46E6720C491E1BBA720C49169E1BB8175206B69E1BB876E031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB996903275472E1BAA3206CE1BB9D6920C491C6A16E2076E1BB8B2C206EC3AA752072C3B5206CC3BD20646F030A696E656C696769626C650100000000000000050100000000000000001200010CB011A104BD82DE010CB011A10492B5B8030977697468647261776E01000000000000000F0312C490C3A32072C3BA742068E1BB932073C6A10317C490C6A16E2076E1BB8B20C491E1BB81206E6768E1BB8B0300030977697468647261776E0100000000000000000100000000000000001200010CB011A104BD81F9010CB011A10492B5B803066E6F746963650100000000000000080320C490616E67206CE1BAA57920C3BD206B69E1BABF6E204E68C3A26E2064C3A26E031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB9969032D43C3B46E672062E1BB912064616E682073C3A163682C2074E1BB956E672068E1BBA37020C3BD206B69E1BABF6E0308656C696769626C650100000000000000070100000000000000001200010CB011A10379DCF9010CB011A10368570F030A6E6F745F63686F73656E01000000000000000A03244B68C3B46E6720C491C6B0E1BBA3632048E1BB996920C491E1BB936E67206368E1BB8D6E031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB9969031A5468C3B46E672062C3A16F2063686F20C491C6A16E2076E1BB8B030A6E6F745F63686F73656E0100000000000000000100000000000000001200010CB011A104F4FA22010CB011A104E8BE9103077772697474656E0100000000000000060310C490C3A3207669E1BABF742062C3A069031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB9969031F4269C3AA6E2074E1BAAD702C2067E1BBAD69205468C3A06E68207068E1BB91030663686F73656E0100000000000000000100000000000000001200010CB011A10372AD94010CB011A10368570F0307636F756E63696C010000000000000008031E4368E1BB9D2048E1BB996920C491E1BB936E672068E1BB8D702078C3A974033148E1BB996920C491E1BB936E672054686920C4917561202D204B68656E207468C6B0E1BB9F6E67207068C6B0E1BB9D6E67031348E1BB8D702C2062E1BB8F20706869E1BABF75030A696E5F636F756E63696C0100000000000000000100000000000000011200010CB011A10439EA4F010CB011A10404653A030663686F73656E010000000000000009031DC490C6B0E1BBA3632048E1BB996920C491E1BB936E67206368E1BB8D6E031B4368E1BBA72074E1BB8B63682055424E44207068C6B0E1BB9D6E6703304BC3BD2074E1BB9D207472C3AC6E68206769E1BB9B6920746869E1BB8775206CC3AA6E205468C3A06E68207068E1BB91030663686F73656E0100000000000000000100000000000000001200010CB011A10437586A010CB011A10404653A030A696E656C696769626C65010000000000000007031B4B68C3B46E6720C491E1BBA720C49169E1BB8175206B69E1BB876E031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB996903275472E1BAA3206CE1BB9D6920C491C6A16E2076E1BB8B2C206EC3AA752072C3B5206CC3BD20646F030A696E656C696769626C650100000000000000050100000000000000001200010CB011A103FB726A010CB011A103BEA4D4030A696E74726F647563656401000000000000000C032BC490C3A3206769E1BB9B6920746869E1BB87752078C3A9742063E1BAA570205468C3A06E68207068E1BB91030C5468C3A06E68207068E1BB91031158C3A9742C207472E1BAA3206CE1BB9D69030A696E74726F64756365640100000000000000000100000000000000001200010CB011A104BD8223010CB011A10492B5B8030A6E6F745F63686F73656E01000000000000000B03244B68C3B46E6720C491C6B0E1BBA3632048E1BB996920C491E1BB936E67206368E1BB8D6E031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB9969031A5468C3B46E672062C3A16F2063686F20C491C6A16E2076E1BB8B030A6E6F745F63686F73656E0100000000000000000100000000000000001200010CB011A104BD81DC010CB011A10492B5B8030A696E656C696769626C65010000000000000007031B4B68C3B46E6720C491E1BBA720C49169E1BB8175206B69E1BB876E031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB996903275472E1BAA3206CE1BB9D6920C491C6A16E2076E1BB8B2C206EC3AA752072C3B5206CC3BD20646F030A696E656C696769626C650100000000000000050100000000000000001200010CB011A103E4EFDC010CB011A103BEA4D4030872656365697665640100000000000000030328C490C3A3207469E1BABF70206E68E1BAAD6E2C20C491616E67207468E1BAA96D20C491E1BB8B6E68031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB9969032554E1BB956E672068E1BBA3702C207468E1BAA96D20C491E1BB8B6E682068E1BB932073C6A10308726563656976656401000000000000000A0100000000000000001200010CB011A10372AD48010CB011A10368570F0308656C696769626C650100000000000000060314C490E1BBA720C49169E1BB8175206B69E1BB876E031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB99690316C490C6B0612072612048E1BB996920C491E1BB936E670308656C696769626C650100000000000000000100000000000000001200010CB011A103E6BC01010CB011A103BEA4D4030A696E656C696769626C65010000000000000007031B4B68C3B46E6720C491E1BBA720C49169E1BB8175206B69E1BB876E031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB996903275472E1BAA3206CE1BB9D6920C491C6A16E2076E1BB8B2C206EC3AA752072C3B5206CC3BD20646F030A696E656C696769626C650100000000000000050100000000000000001200010CB011A10372ACFE010CB011A10368570F030D756E69745F6465636973696F6E01000000000000000203304368E1BB9D207468E1BBA7207472C6B0E1BB9F6E6720C491C6A16E2076E1BB8B20717579E1BABF7420C491E1BB8B6E68031A5468E1BBA7207472C6B0E1BB9F6E6720C491C6A16E2076E1BB8B0349517579E1BABF7420C491E1BB8B6E6820C49169E1BB836E2068C3AC6E682063E1BAA570206DC3AC6E682C206BC3BD2074E1BB9D207472C3AC6E68206769E1BB9B6920746869E1BB8775030564726166740100000000000000000100000000000000001200010CB011A103E6BB90010CB011A103BEA4D4030872657475726E6564010000000000000004031C5472E1BAA3206CE1BAA1692C206368E1BB9D2062E1BB952073756E670317C490C6A16E2076E1BB8B20C491E1BB81206E6768E1BB8B032242E1BB952073756E672068E1BB932073C6A1207468656F2079C3AA752063E1BAA775030A696E636F6D706C6574650100000000000000000100000000000000001200010CB011A103B4B2B4010CB011A10368570F030977697468647261776E01000000000000000F0312C490C3A32072C3BA742068E1BB932073C6A10317C490C6A16E2076E1BB8B20C491E1BB81206E6768E1BB8B0300030977697468647261776E0100000000000000000100000000000000001200010CB011A10409156F010CB011A10404653A030B756E69745F726576696577010000000000000001031B42C3AC6E682078C3A9742074E1BAA16920C491C6A16E2076E1BB8B031BC490C6A16E2076E1BB8B2C2074E1BB952064C3A26E207068E1BB91031842C3AC6E682078C3A9742074E1BBAB2063C6A12073E1BB9F030564726166740100000000000000000100000000000000001200010CB011A104E8BED8010CB011A104E8BE91030872656365697665640100000000000000020328C490C3A3207469E1BABF70206E68E1BAAD6E2C20C491616E67207468E1BAA96D20C491E1BB8B6E68031C5068C3B26E672056C4836E2068C3B361202D2058C3A32068E1BB9969032554E1BB956E672068E1BBA3702C207468E1BAA96D20C491E1BB8B6E682068E1BB932073C6A10308726563656976656401000000000000000A0100000000000000001200010CB011A103BEA4D8010CB011A103BEA4D4030B756E69745F726576696577010000000000000001031B42C3AC6E682078C3A9742074E1BAA16920C491C6A16E2076E1BB8B031BC490C6A16E2076E1BB8B2C2074E1BB952064C3A26E207068E1BB91031842C3AC6E682078C3A9742074E1BBAB2063C6A12073E1BB9F030564726166740100000000000000000100000000000000001200010CB011A1047F836E010CB011A104594B12030872657475726E6564010000000000000004031C5472E1BAA3206CE1BAA1692C206368E1BB9D2062E1BB952073756E670317C490C6A16E2076E1BB8B20C491E1BB81206E6768E1BB8B032242E1BB952073756E672068E1BB932073C6A1207468656F2079C3AA752063E1BAA775030A696E636F6D706C6574650100000000000000000100000000000000001200010CB011A105B02727010CB011A105A6F698030872657475726E6564010000000000000003031C5472E1BAA3206CE1BAA1692C206368E1BB9D2062E1BB952073756E670317C490C6A16E2076E1BB8B20C491E1BB81206E6768E1BB8B032242E1BB952073756E672068E1BB932073C6A1207468656F2079C3AA752063E1BAA775030A696E636F6D706C65746501000000000000000001000000000000000054080100000000000000636861696E5F6D6F7665001200010CB011A1057F10A9010CB011A10562E1B2010000000000000014030872657475726E6564030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A103FF3472010CB011A103BEA4D401000000000000000B030B72657375626D6974746564030D756E69745F6465636973696F6E031DC490C6A16E2076E1BB8B207468752068E1BB93692068E1BB932073C6A10306726563616C6C03001200010CB011A10536898D010CB011A104E8BE9101000000000000000D03077772697474656E030663686F73656E030C5669E1BABF74206CE1BAA169030672657475726E0306726561736F6E1200010CB011A104BD838C010CB011A10492B5B8010000000000000004030872656365697665640308656C696769626C650314C490E1BBA720C49169E1BB8175206B69E1BB876E0307666F72776172640317706170657273206F70696E696F6E20656C696769626C651200010CB011A10439EB57010CB011A10404653A010000000000000003030D756E69745F6465636973696F6E03087265636569766564031D4769E1BB9B6920746869E1BB8775206CC3AA6E207068C6B0E1BB9D6E670307666F7277617264031764617465206E756D626572207369676E6572207363616E1200010CB011A105785354010CB011A10562E1B201000000000000000A030B72657375626D6974746564030A696E656C696769626C65031B4B68C3B46E6720C491E1BBA720C49169E1BB8175206B69E1BB876E030672656A6563740306726561736F6E1200010CB011A103BEA354010CB011A10368570F010000000000000016030B756E69745F726576696577030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A103BEA3C6010CB011A10368570F010000000000000019030872657475726E6564030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A10570BC71010CB011A10562E1B201000000000000000503087265636569766564030872657475726E6564031B5472E1BAA3206CE1BAA16920C491E1BB832062E1BB952073756E67030672657475726E030F726561736F6E20646561646C696E651200010CB011A1047F8671010CB011A104594B1201000000000000000F0307636F756E63696C030663686F73656E030FC490C6B0E1BBA363206368E1BB8D6E0307666F72776172640304766F74651200010CB011A10570BCAA010CB011A10562E1B201000000000000000603087265636569766564030A696E656C696769626C65031B4B68C3B46E6720C491E1BBA720C49169E1BB8175206B69E1BB876E030672656A6563740306726561736F6E1200010CB011A1053689C7010CB011A104E8BE9101000000000000000E03077772697474656E030473656E74031247E1BBAD69205468C3A06E68207068E1BB910307666F7277617264030B64617465206E756D6265721200010CB011A10505E1C7010CB011A104E8BE91010000000000000007030B72657375626D6974746564030872657475726E6564031B5472E1BAA3206CE1BAA16920C491E1BB832062E1BB952073756E67030672657475726E030F726561736F6E20646561646C696E651200010CB011A1047F87C7010CB011A104594B12010000000000000019030B72657375626D6974746564030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A105785389010CB011A10562E1B201000000000000000C030872657475726E6564030B72657375626D697474656403144EE1BB9970206CE1BAA1692068E1BB932073C6A1030872657375626D697403001200010CB011A103BEA31B010CB011A10368570F010000000000000015030A696E74726F647563656403077265667573656403185468C3A06E68207068E1BB91206B68C3B46E672078C3A974030672656A6563740304646174651200010CB011A1047F86E4010CB011A104594B12010000000000000012030663686F73656E030A696E74726F647563656403125472C3AC6E682063E1BAA570207472C3AA6E0307666F7277617264031264617465206E756D626572207369676E65721200010CB011A1043CB6AD010CB011A10404653A01000000000000001703087265636569766564030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A1043CB676010CB011A10404653A010000000000000015030B756E69745F726576696577030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A104BD8588010CB011A10492B5B80100000000000000110307636F756E63696C030663686F73656E030FC490C6B0E1BBA363206368E1BB8D6E0307666F72776172640304766F74651200010CB011A103BE0353010CB011A10368570F01000000000000000F0307636F756E63696C030663686F73656E030FC490C6B0E1BBA363206368E1BB8D6E0307666F72776172640304766F74651200010CB011A104FB16AC010CB011A104E8BE9101000000000000000203087265636569766564030663686F73656E03124368E1BB8D6E207669E1BABF742062C3A0690307666F7277617264030E706170657273206F70696E696F6E1200010CB011A103FF34E5010CB011A103BEA4D401000000000000000F0307636F756E63696C030663686F73656E030FC490C6B0E1BBA363206368E1BB8D6E0307666F72776172640304766F74651200010CB011A1043CB677010CB011A10404653A010000000000000016030D756E69745F6465636973696F6E030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A1053F4B50010CB011A104E8BE9101000000000000001203087265636569766564030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A104E8BE74010CB011A10492B5B8010000000000000020030A696E74726F6475636564030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A105368918010CB011A104E8BE9101000000000000000A030872657475726E6564030B72657375626D697474656403144EE1BB9970206CE1BAA1692068E1BB932073C6A1030872657375626D697403001200010CB011A105368951010CB011A104E8BE9101000000000000000B030663686F73656E03077772697474656E0315C490C3A3207669E1BABF7420786F6E672062C3A0690307666F727761726403001200010CB011A104BD8351010CB011A10492B5B8010000000000000002030D756E69745F6465636973696F6E030B756E69745F726576696577031042C3AC6E682078C3A974206CE1BAA169030672657475726E030F726561736F6E20646561646C696E651200010CB011A103BEA38A010CB011A10368570F01000000000000001803087265636569766564030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A1047F878A010CB011A104594B1201000000000000001703087265636569766564030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A10439EC3C010CB011A10404653A010000000000000009030B72657375626D6974746564030872657475726E6564031B5472E1BAA3206CE1BAA16920C491E1BB832062E1BB952073756E67030672657475726E030F726561736F6E20646561646C696E651200010CB011A104BD8675010CB011A10492B5B8010000000000000018030D756E69745F6465636973696F6E030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A104BD83CD010CB011A10492B5B801000000000000000703087265636569766564030D756E69745F6465636973696F6E031DC490C6A16E2076E1BB8B207468752068E1BB93692068E1BB932073C6A10306726563616C6C03001200010CB011A1047F85CD010CB011A104594B1201000000000000000603087265636569766564030A696E656C696769626C65031B4B68C3B46E6720C491E1BBA720C49169E1BB8175206B69E1BB876E030672656A6563740306726561736F6E1200010CB011A1057852E8010CB011A10562E1B2010000000000000008030B72657375626D69747465640308656C696769626C650314C490E1BBA720C49169E1BB8175206B69E1BB876E0307666F72776172640317706170657273206F70696E696F6E20656C696769626C651200010CB011A103BEA2E8010CB011A10368570F010000000000000013030764656369646564030A696E74726F647563656403204769E1BB9B6920746869E1BB8775206CC3AA6E205468C3A06E68207068E1BB910307666F7277617264031264617465206E756D626572207369676E65721200010CB011A103BE02A1010CB011A10368570F010000000000000009030B72657375626D6974746564030872657475726E6564031B5472E1BAA3206CE1BAA16920C491E1BB832062E1BB952073756E67030672657475726E030F726561736F6E20646561646C696E651200010CB011A1057F107A010CB011A10562E1B2010000000000000012030D756E69745F6465636973696F6E030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A1047F875E010CB011A104594B12010000000000000016030D756E69745F6465636973696F6E030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A103BE0317010CB011A10368570F01000000000000000D0308656C696769626C650307636F756E63696C0316C490C6B0612072612048E1BB996920C491E1BB936E670307666F72776172640308656C696769626C651200010CB011A103BEA317010CB011A10368570F010000000000000014030A696E74726F647563656403076772616E746564031B5468C3A06E68207068E1BB91206B68656E207468C6B0E1BB9F6E670307666F7277617264030B64617465206E756D6265721200010CB011A103FF3786010CB011A103BEA4D401000000000000002103076772616E74656403077265766F6B6564032448E1BBA7792062E1BB8F2C207468752068E1BB9369206B68656E207468C6B0E1BB9F6E6703067265766F6B6503086465636973696F6E1200010CB011A104BEB35C010CB011A10492B5B801000000000000001C0308656C696769626C65030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A1053F4B15010CB011A104E8BE91010000000000000011030B756E69745F726576696577030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A10439EBCE010CB011A10404653A01000000000000000603087265636569766564030A696E656C696769626C65031B4B68C3B46E6720C491E1BBA720C49169E1BB8175206B69E1BB876E030672656A6563740306726561736F6E1200010CB011A1047F87CE010CB011A104594B1201000000000000001A0308656C696769626C65030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A1057F1112010CB011A10562E1B2010000000000000017030663686F73656E030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A103FF375B010CB011A103BEA4D401000000000000001F03076465636964656403077265766F6B6564032448E1BBA7792062E1BB8F2C207468752068E1BB9369206B68656E207468C6B0E1BB9F6E6703067265766F6B6503086465636973696F6E1200010CB011A104BD86ED010CB011A10492B5B801000000000000001B030B72657375626D6974746564030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A1043CB636010CB011A10404653A010000000000000014030A696E74726F647563656403077265667573656403185468C3A06E68207068E1BB91206B68C3B46E672078C3A974030672656A6563740304646174651200010CB011A1043CC15A010CB011A10404653A01000000000000001C030663686F73656E030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A104FB1713010CB011A104E8BE9101000000000000000503087265636569766564030B756E69745F726576696577031DC490C6A16E2076E1BB8B207468752068E1BB93692068E1BB932073C6A10306726563616C6C03001200010CB011A1047F8513010CB011A104594B12010000000000000001030B756E69745F726576696577030D756E69745F6465636973696F6E03215472C3AC6E68207468E1BBA7207472C6B0E1BB9F6E6720C491C6A16E2076E1BB8B0307666F727761726403001200010CB011A1043CC182010CB011A10404653A01000000000000001D030A696E74726F6475636564030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A10570BC34010CB011A10562E1B2010000000000000004030872656365697665640308656C696769626C650314C490E1BBA720C49169E1BB8175206B69E1BB876E0307666F72776172640317706170657273206F70696E696F6E20656C696769626C651200010CB011A103BE02EF010CB011A10368570F01000000000000000C030872657475726E6564030B72657375626D697474656403144EE1BB9970206CE1BAA1692068E1BB932073C6A1030872657375626D697403001200010CB011A103FF3383010CB011A103BEA4D4010000000000000003030D756E69745F6465636973696F6E03087265636569766564031D4769E1BB9B6920746869E1BB8775206CC3AA6E207068C6B0E1BB9D6E670307666F7277617264031764617465206E756D626572207369676E6572207363616E1200010CB011A105BD3460010CB011A105A6F69801000000000000000F030B72657375626D6974746564030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A103B4B2F3010CB011A10368570F010000000000000001030B756E69745F726576696577030D756E69745F6465636973696F6E03215472C3AC6E68207468E1BBA7207472C6B0E1BB9F6E6720C491C6A16E2076E1BB8B0307666F727761726403001200010CB011A103FF33D7010CB011A103BEA4D401000000000000000503087265636569766564030872657475726E6564031B5472E1BAA3206CE1BAA16920C491E1BB832062E1BB952073756E67030672657475726E030F726561736F6E20646561646C696E651200010CB011A103FB72F0010CB011A103BEA4D4010000000000000001030B756E69745F726576696577030D756E69745F6465636973696F6E03215472C3AC6E68207468E1BBA7207472C6B0E1BB9F6E6720C491C6A16E2076E1BB8B0307666F727761726403001200010CB011A1047F862B010CB011A104594B1201000000000000000A030B72657375626D6974746564030A696E656C696769626C65031B4B68C3B46E6720C491E1BBA720C49169E1BB8175206B69E1BB876E030672656A6563740306726561736F6E1200010CB011A10578539D010CB011A10562E1B201000000000000000E0308656C696769626C65030872657475726E6564031B5472E1BAA3206CE1BAA16920C491E1BB832062E1BB952073756E67030672657475726E030F726561736F6E20646561646C696E651200010CB011A103BEA42A010CB011A10368570F01000000000000001D030663686F73656E030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A104BD8663010CB011A10492B5B8010000000000000017030B756E69745F726576696577030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A105368909010CB011A104E8BE91010000000000000009030B72657375626D6974746564030B756E69745F726576696577031DC490C6A16E2076E1BB8B207468752068E1BB93692068E1BB932073C6A10306726563616C6C03001200010CB011A103BEA3D2010CB011A10368570F01000000000000001A030B72657375626D6974746564030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A103BE022D010CB011A10368570F01000000000000000703087265636569766564030D756E69745F6465636973696F6E031DC490C6A16E2076E1BB8B207468752068E1BB93692068E1BB932073C6A10306726563616C6C03001200010CB011A1057F10BF010CB011A10562E1B2010000000000000015030B72657375626D6974746564030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A1047F8541010CB011A104594B12010000000000000002030D756E69745F6465636973696F6E030B756E69745F726576696577031042C3AC6E682078C3A974206CE1BAA169030672657475726E030F726561736F6E20646561646C696E651200010CB011A1047F882C010CB011A104594B1201000000000000001C030663686F73656E030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A105BD3465010CB011A105A6F69801000000000000001003076465636964656403077265766F6B6564032448E1BBA7792062E1BB8F2C207468752068E1BB9369206B68656E207468C6B0E1BB9F6E6703067265766F6B6503086465636973696F6E1200010CB011A103BE0199010CB011A10368570F010000000000000002030D756E69745F6465636973696F6E030B756E69745F726576696577031042C3AC6E682078C3A974206CE1BAA169030672657475726E030F726561736F6E20646561646C696E651200010CB011A103FF3799010CB011A103BEA4D401000000000000002203077265667573656403077265766F6B6564032448E1BBA7792062E1BB8F2C207468752068E1BB9369206B68656E207468C6B0E1BB9F6E6703067265766F6B6503086465636973696F6E1200010CB011A104FB1742010CB011A104E8BE91010000000000000006030B72657375626D6974746564030663686F73656E03124368E1BB8D6E207669E1BABF742062C3A0690307666F7277617264030E706170657273206F70696E696F6E1200010CB011A1057F10F4010CB011A10562E1B20100000000000000160308656C696769626C65030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A104BD84F4010CB011A10492B5B801000000000000000D0308656C696769626C6503066E6F74696365031A4CE1BAA57920C3BD206B69E1BABF6E204E68C3A26E2064C3A26E0307666F727761726403076F70696E696F6E1200010CB011A104FB16BD010CB011A104E8BE9101000000000000000303087265636569766564030872657475726E6564031B5472E1BAA3206CE1BAA16920C491E1BB832062E1BB952073756E67030672657475726E030F726561736F6E20646561646C696E651200010CB011A105BD330A010CB011A105A6F698010000000000000008030B72657375626D6974746564030872657475726E6564031B5472E1BAA3206CE1BAA16920C491E1BB832062E1BB952073756E67030672657475726E030F726561736F6E20646561646C696E651200010CB011A104BD86BC010CB011A10492B5B801000000000000001A030872657475726E6564030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A1053F4AF5010CB011A104E8BE91010000000000000010030473656E74030B6E6F745F7072696E74656403094B68C3B46E6720696E030672656A6563740304646174651200010CB011A10570BC20010CB011A10562E1B2010000000000000003030D756E69745F6465636973696F6E03087265636569766564031D4769E1BB9B6920746869E1BB8775206CC3AA6E207068C6B0E1BB9D6E670307666F7277617264031764617465206E756D626572207369676E6572207363616E1200010CB011A103BE0269010CB011A10368570F010000000000000008030B72657375626D69747465640308656C696769626C650314C490E1BBA720C49169E1BB8175206B69E1BB876E0307666F72776172640317706170657273206F70696E696F6E20656C696769626C651200010CB011A104BD86B2010CB011A10492B5B801000000000000001903087265636569766564030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A1047F874D010CB011A104594B12010000000000000015030B756E69745F726576696577030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A105212F4C010CB011A104E8BE91010000000000000008030B72657375626D6974746564030A696E656C696769626C65030D4B68C3B46E67206368E1BB8D6E030672656A6563740306726561736F6E1200010CB011A103FF35DE010CB011A103BEA4D4010000000000000016030B756E69745F726576696577030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A1043CB6F9010CB011A10404653A010000000000000019030B72657375626D6974746564030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A104BD84F8010CB011A10492B5B801000000000000000E0308656C696769626C65030872657475726E6564031B5472E1BAA3206CE1BAA16920C491E1BB832062E1BB952073756E67030672657475726E030F726561736F6E20646561646C696E651200010CB011A1047F86F8010CB011A104594B12010000000000000013030A696E74726F647563656403076772616E746564031A43E1BAA570207472C3AA6E206B68656E207468C6B0E1BB9F6E670307666F7277617264030B64617465206E756D6265721200010CB011A105785395010CB011A10562E1B201000000000000000D0308656C696769626C65030663686F73656E03225472C3AC6E68204368E1BBA72074E1BB8B63682055424E44207068C6B0E1BB9D6E670307666F7277617264031264617465206E756D626572207369676E65721200010CB011A103FF354E010CB011A103BEA4D4010000000000000013030764656369646564030A696E74726F647563656403264769E1BB9B6920746869E1BB87752078C3A9742063E1BAA570205468C3A06E68207068E1BB910307666F7277617264031264617465206E756D626572207369676E65721200010CB011A103FF374E010CB011A103BEA4D401000000000000001E030A696E74726F6475636564030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A103FF3507010CB011A103BEA4D40100000000000000100307636F756E63696C030A6E6F745F63686F73656E03164B68C3B46E6720C491C6B0E1BBA363206368E1BB8D6E030672656A656374030B766F74655F6661696C65641200010CB011A103BE01DB010CB011A10368570F010000000000000004030872656365697665640308656C696769626C650314C490E1BBA720C49169E1BB8175206B69E1BB876E0307666F72776172640317706170657273206F70696E696F6E20656C696769626C651200010CB011A1043CB6FF010CB011A10404653A01000000000000001A0308656C696769626C65030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A104BD8548010CB011A10492B5B801000000000000001003066E6F74696365030A696E656C696769626C65031B4B68C3B46E6720C491E1BBA720C49169E1BB8175206B69E1BB876E030672656A6563740306726561736F6E1200010CB011A103FF3701010CB011A103BEA4D401000000000000001B0308656C696769626C65030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A105BD33DA010CB011A105A6F69801000000000000000C030B756E69745F726576696577030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A10570BBDA010CB011A10562E1B2010000000000000001030B756E69745F726576696577030D756E69745F6465636973696F6E03215472C3AC6E68207468E1BBA7207472C6B0E1BB9F6E6720C491C6A16E2076E1BB8B0307666F727761726403001200010CB011A103BE0393010CB011A10368570F0100000000000000100307636F756E63696C030A6E6F745F63686F73656E03164B68C3B46E6720C491C6B0E1BBA363206368E1BB8D6E030672656A656374030B766F74655F6661696C65641200010CB011A105BD3425010CB011A105A6F69801000000000000000E030872657475726E6564030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A1057F0FD9010CB011A10562E1B201000000000000000F030663686F73656E030764656369646564032B4368E1BBA72074E1BB8B63682055424E44207068C6B0E1BB9D6E6720717579E1BABF7420C491E1BB8B6E680307666F727761726403086465636973696F6E1200010CB011A10439EB4B010CB011A10404653A010000000000000002030D756E69745F6465636973696F6E030B756E69745F726576696577031042C3AC6E682078C3A974206CE1BAA169030672657475726E030F726561736F6E20646561646C696E651200010CB011A104BD8426010CB011A10492B5B8010000000000000009030B72657375626D6974746564030872657475726E6564031B5472E1BAA3206CE1BAA16920C491E1BB832062E1BB952073756E67030672657475726E030F726561736F6E20646561646C696E651200010CB011A1043CB591010CB011A10404653A01000000000000000C030872657475726E6564030B72657375626D697474656403144EE1BB9970206CE1BAA1692068E1BB932073C6A1030872657375626D697403001200010CB011A1047F866E010CB011A104594B1201000000000000000E0308656C696769626C65030872657475726E6564031B5472E1BAA3206CE1BAA16920C491E1BB832062E1BB952073756E67030672657475726E030F726561736F6E20646561646C696E651200010CB011A103BE01E0010CB011A10368570F01000000000000000503087265636569766564030872657475726E6564031B5472E1BAA3206CE1BAA16920C491E1BB832062E1BB952073756E67030672657475726E030F726561736F6E20646561646C696E651200010CB011A10439EB72010CB011A10404653A010000000000000004030872656365697665640308656C696769626C650314C490E1BBA720C49169E1BB8175206B69E1BB876E0307666F72776172640317706170657273206F70696E696F6E20656C696769626C651200010CB011A105BD333B010CB011A105A6F698010000000000000009030B72657375626D6974746564030A696E656C696769626C6503134B68C3B46E672063C3B46E67206E68E1BAAD6E030672656A6563740306726561736F6E1200010CB011A103FF36C4010CB011A103BEA4D401000000000000001A030B72657375626D6974746564030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A1047F8856010CB011A104594B1201000000000000001D030A696E74726F6475636564030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A1043CC13A010CB011A10404653A01000000000000001B0307636F756E63696C030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A103FF34C5010CB011A103BEA4D401000000000000000E0308656C696769626C65030872657475726E6564031B5472E1BAA3206CE1BAA16920C491E1BB832062E1BB952073756E67030672657475726E030F726561736F6E20646561646C696E651200010CB011A1043CB61E010CB011A10404653A010000000000000013030A696E74726F647563656403076772616E746564031B5468C3A06E68207068E1BB91206B68656E207468C6B0E1BB9F6E670307666F7277617264030B64617465206E756D6265721200010CB011A103FF3539010CB011A103BEA4D4010000000000000012030663686F73656E030764656369646564032B4368E1BBA72074E1BB8B63682055424E44207068C6B0E1BB9D6E6720717579E1BABF7420C491E1BB8B6E680307666F727761726403086465636973696F6E1200010CB011A103FF33AB010CB011A103BEA4D4010000000000000004030872656365697665640308656C696769626C650314C490E1BBA720C49169E1BB8175206B69E1BB876E0307666F72776172640317706170657273206F70696E696F6E20656C696769626C651200010CB011A1047F85AB010CB011A104594B12010000000000000004030872656365697665640308656C696769626C650314C490E1BBA720C49169E1BB8175206B69E1BB876E0307666F72776172640317706170657273206F70696E696F6E20656C696769626C651200010CB011A104E8BE54010CB011A10492B5B801000000000000001F03066E6F74696365030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A1043CB6C6010CB011A10404653A010000000000000018030872657475726E6564030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A1043CB538010CB011A10404653A01000000000000000A030B72657375626D6974746564030A696E656C696769626C65031B4B68C3B46E6720C491E1BBA720C49169E1BB8175206B69E1BB876E030672656A6563740306726561736F6E1200010CB011A104BD8371010CB011A10492B5B8010000000000000003030D756E69745F6465636973696F6E03087265636569766564031D4769E1BB9B6920746869E1BB8775206CC3AA6E207068C6B0E1BB9D6E670307666F7277617264031764617465206E756D626572207369676E6572207363616E1200010CB011A103FF33E3010CB011A103BEA4D401000000000000000603087265636569766564030A696E656C696769626C65031B4B68C3B46E6720C491E1BBA720C49169E1BB8175206B69E1BB876E030672656A6563740306726561736F6E1200010CB011A1053F4C1C010CB011A104E8BE91010000000000000018030473656E7403077265766F6B65640315C490C6B061207261206B68E1BB8F692073C3A1636803067265766F6B6503086465636973696F6E1200010CB011A1047F86C7010CB011A104594B120100000000000000110307636F756E63696C0308656C696769626C65031AC490E1BB83206CE1BAA169206BE1BBB32068E1BB8D7020736175030672657475726E0306726561736F6E1200010CB011A103BEA489010CB011A10368570F01000000000000002103076772616E74656403077265766F6B6564032448E1BBA7792062E1BB8F2C207468752068E1BB9369206B68656E207468C6B0E1BB9F6E6703067265766F6B6503086465636973696F6E1200010CB011A103BEA41B010CB011A10368570F01000000000000001C0307636F756E63696C030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A104BD85AD010CB011A10492B5B80100000000000000120307636F756E63696C030A6E6F745F63686F73656E03164B68C3B46E6720C491C6B0E1BBA363206368E1BB8D6E030672656A656374030B766F74655F6661696C65641200010CB011A1047F85AD010CB011A104594B1201000000000000000503087265636569766564030872657475726E6564031B5472E1BAA3206CE1BAA16920C491E1BB832062E1BB952073756E67030672657475726E030F726561736F6E20646561646C696E651200010CB011A1047F8576010CB011A104594B12010000000000000003030D756E69745F6465636973696F6E03087265636569766564031D4769E1BB9B6920746869E1BB8775206CC3AA6E207068C6B0E1BB9D6E670307666F7277617264031764617465206E756D626572207369676E6572207363616E1200010CB011A105B861AC010CB011A105A6F69801000000000000000503087265636569766564030A696E656C696769626C6503134B68C3B46E672063C3B46E67206E68E1BAAD6E030672656A6563740306726561736F6E1200010CB011A103BEA4C2010CB011A10368570F01000000000000002203077265667573656403077265766F6B6564032448E1BBA7792062E1BB8F2C207468752068E1BB9369206B68656E207468C6B0E1BB9F6E6703067265766F6B6503086465636973696F6E1200010CB011A105B86174010CB011A105A6F69801000000000000000403087265636569766564030872657475726E6564031B5472E1BAA3206CE1BAA16920C491E1BB832062E1BB952073756E67030672657475726E030F726561736F6E20646561646C696E651200010CB011A103FF373D010CB011A103BEA4D401000000000000001D030663686F73656E030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A105BD3375010CB011A105A6F69801000000000000000A030B72657375626D6974746564030B756E69745F726576696577031DC490C6A16E2076E1BB8B207468752068E1BB93692068E1BB932073C6A10306726563616C6C03001200010CB011A105BD33AE010CB011A105A6F69801000000000000000B030872657475726E6564030B72657375626D697474656403144EE1BB9970206CE1BAA1692068E1BB932073C6A1030872657375626D697403001200010CB011A104BD83AE010CB011A10492B5B801000000000000000503087265636569766564030872657475726E6564031B5472E1BAA3206CE1BAA16920C491E1BB832062E1BB952073756E67030672657475726E030F726561736F6E20646561646C696E651200010CB011A103BE01AE010CB011A10368570F010000000000000003030D756E69745F6465636973696F6E03087265636569766564031D4769E1BB9B6920746869E1BB8775206CC3AA6E207068C6B0E1BB9D6E670307666F7277617264031764617465206E756D626572207369676E6572207363616E1200010CB011A1043CC1AE010CB011A10404653A01000000000000001E03076772616E74656403077265766F6B6564032448E1BBA7792062E1BB8F2C207468752068E1BB9369206B68656E207468C6B0E1BB9F6E6703067265766F6B6503086465636973696F6E1200010CB011A103FF35A0010CB011A103BEA4D4010000000000000015030A696E74726F647563656403077265667573656403185468C3A06E68207068E1BB91206B68C3B46E672078C3A974030672656A6563740304646174651200010CB011A1047F85E9010CB011A104594B1201000000000000000703087265636569766564030D756E69745F6465636973696F6E031DC490C6A16E2076E1BB8B207468752068E1BB93692068E1BB932073C6A10306726563616C6C03001200010CB011A103BEA484010CB011A10368570F01000000000000001F03076465636964656403077265766F6B6564032448E1BBA7792062E1BB8F2C207468752068E1BB9369206B68656E207468C6B0E1BB9F6E6703067265766F6B6503086465636973696F6E1200010CB011A103FF3684010CB011A103BEA4D4010000000000000019030872657475726E6564030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A104BD8616010CB011A10492B5B8010000000000000015030A696E74726F647563656403076772616E746564031B5468C3A06E68207068E1BB91206B68656E207468C6B0E1BB9F6E670307666F7277617264030B64617465206E756D6265721200010CB011A10536897A010CB011A104E8BE9101000000000000000C030663686F73656E030872657475726E6564031B5472E1BAA3206CE1BAA16920C491E1BB832062E1BB952073756E67030672657475726E030F726561736F6E20646561646C696E651200010CB011A103BEA485010CB011A10368570F010000000000000020030A696E74726F647563656403077265766F6B6564032448E1BBA7792062E1BB8F2C207468752068E1BB9369206B68656E207468C6B0E1BB9F6E6703067265766F6B6503086465636973696F6E1200010CB011A105B02817010CB011A105A6F698010000000000000002030B756E69745F726576696577030764656369646564032A5468E1BBA7207472C6B0E1BB9F6E6720C491C6A16E2076E1BB8B20717579E1BABF7420C491E1BB8B6E680307666F7277617264031764617465206E756D626572207369676E6572207363616E1200010CB011A104BD8330010CB011A10492B5B8010000000000000001030B756E69745F726576696577030D756E69745F6465636973696F6E03215472C3AC6E68207468E1BBA7207472C6B0E1BB9F6E6720C491C6A16E2076E1BB8B0307666F727761726403001200010CB011A103FF33EB010CB011A103BEA4D401000000000000000703087265636569766564030D756E69745F6465636973696F6E031DC490C6A16E2076E1BB8B207468752068E1BB93692068E1BB932073C6A10306726563616C6C03001200010CB011A105BD32CF010CB011A105A6F69801000000000000000603087265636569766564030B756E69745F726576696577031DC490C6A16E2076E1BB8B207468752068E1BB93692068E1BB932073C6A10306726563616C6C03001200010CB011A10570BBEA010CB011A10562E1B2010000000000000002030D756E69745F6465636973696F6E030B756E69745F726576696577031042C3AC6E682078C3A974206CE1BAA169030672657475726E030F726561736F6E20646561646C696E651200010CB011A104E8BE87010CB011A10492B5B801000000000000002103076772616E74656403077265766F6B6564032448E1BBA7792062E1BB8F2C207468752068E1BB9369206B68656E207468C6B0E1BB9F6E6703067265766F6B6503086465636973696F6E1200010CB011A1047F8612010CB011A104594B12010000000000000009030B72657375626D6974746564030872657475726E6564031B5472E1BAA3206CE1BAA16920C491E1BB832062E1BB952073756E67030672657475726E030F726561736F6E20646561646C696E651200010CB011A10578537F010CB011A10562E1B201000000000000000B030B72657375626D6974746564030D756E69745F6465636973696F6E031DC490C6A16E2076E1BB8B207468752068E1BB93692068E1BB932073C6A10306726563616C6C03001200010CB011A103FF377F010CB011A103BEA4D4010000000000000020030A696E74726F647563656403077265766F6B6564032448E1BBA7792062E1BB8F2C207468752068E1BB9369206B68656E207468C6B0E1BB9F6E6703067265766F6B6503086465636973696F6E1200010CB011A104BD845A010CB011A10492B5B801000000000000000A030B72657375626D6974746564030A696E656C696769626C65031B4B68C3B46E6720C491E1BBA720C49169E1BB8175206B69E1BB876E030672656A6563740306726561736F6E1200010CB011A105B02813010CB011A105A6F698010000000000000001030B756E69745F72657669657703087265636569766564031842C3A16F2063C3A16F206CC3AA6E207068C6B0E1BB9D6E670307666F7277617264031264617465206E756D626572207369676E65721200010CB011A103BE03A5010CB011A10368570F0100000000000000110307636F756E63696C0308656C696769626C65031AC490E1BB83206CE1BAA169206BE1BBB32068E1BB8D7020736175030672657475726E0306726561736F6E1200010CB011A10439EBA5010CB011A10404653A01000000000000000503087265636569766564030872657475726E6564031B5472E1BAA3206CE1BAA16920C491E1BB832062E1BB952073756E67030672657475726E030F726561736F6E20646561646C696E651200010CB011A1053F4B7E010CB011A104E8BE91010000000000000014030B72657375626D6974746564030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A103FF357E010CB011A103BEA4D4010000000000000014030A696E74726F647563656403076772616E746564031B5468C3A06E68207068E1BB91206B68656E207468C6B0E1BB9F6E670307666F7277617264030B64617465206E756D6265721200010CB011A1047F8882010CB011A104594B1201000000000000001E03076772616E74656403077265766F6B6564032448E1BBA7792062E1BB8F2C207468752068E1BB9369206B68656E207468C6B0E1BB9F6E6703067265766F6B6503086465636973696F6E1200010CB011A1043CB611010CB011A10404653A010000000000000012030663686F73656E030A696E74726F647563656403204769E1BB9B6920746869E1BB8775206CC3AA6E205468C3A06E68207068E1BB910307666F7277617264031264617465206E756D626572207369676E65721200010CB011A104BD84CA010CB011A10492B5B801000000000000000C030872657475726E6564030B72657375626D697474656403144EE1BB9970206CE1BAA1692068E1BB932073C6A1030872657375626D697403001200010CB011A1057F1083010CB011A10562E1B201000000000000001303087265636569766564030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A1053F4BEE010CB011A104E8BE9101000000000000001603077772697474656E030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A103FF3360010CB011A103BEA4D4010000000000000002030D756E69745F6465636973696F6E030B756E69745F726576696577031042C3AC6E682078C3A974206CE1BAA169030672657475726E030F726561736F6E20646561646C696E651200010CB011A104BD83F2010CB011A10492B5B8010000000000000008030B72657375626D69747465640308656C696769626C650314C490E1BBA720C49169E1BB8175206B69E1BB876E0307666F72776172640317706170657273206F70696E696F6E20656C696769626C651200010CB011A1057F100D010CB011A10562E1B2010000000000000010030663686F73656E030A6E6F745F63686F73656E03314368E1BBA72074E1BB8B63682055424E44207068C6B0E1BB9D6E67206B68C3B46E67206B68656E207468C6B0E1BB9F6E67030672656A6563740306726561736F6E1200010CB011A1053F4C0D010CB011A104E8BE91010000000000000017030473656E74030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A104BD8528010CB011A10492B5B801000000000000000F03066E6F746963650307636F756E63696C0316C490C6B0612072612048E1BB996920C491E1BB936E670307666F727761726403176F70696E696F6E206E6F7469636520656C696769626C651200010CB011A1047F85F3010CB011A104594B12010000000000000008030B72657375626D69747465640308656C696769626C650314C490E1BBA720C49169E1BB8175206B69E1BB876E0307666F72776172640317706170657273206F70696E696F6E20656C696769626C651200010CB011A103FF360C010CB011A103BEA4D4010000000000000017030D756E69745F6465636973696F6E030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A1043CB5B9010CB011A10404653A01000000000000000E0308656C696769626C65030872657475726E6564031B5472E1BAA3206CE1BAA16920C491E1BB832062E1BB952073756E67030672657475726E030F726561736F6E20646561646C696E651200010CB011A103FF372B010CB011A103BEA4D401000000000000001C0307636F756E63696C030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A104D18646010CB011A10492B5B801000000000000001E030663686F73656E030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A104BD8646010CB011A10492B5B8010000000000000016030A696E74726F647563656403077265667573656403185468C3A06E68207068E1BB91206B68C3B46E672078C3A974030672656A6563740304646174651200010CB011A104BD83B8010CB011A10492B5B801000000000000000603087265636569766564030A696E656C696769626C65031B4B68C3B46E6720C491E1BBA720C49169E1BB8175206B69E1BB876E030672656A6563740306726561736F6E1200010CB011A1043CB5B8010CB011A10404653A01000000000000000D0308656C696769626C650307636F756E63696C0316C490C6B0612072612048E1BB996920C491E1BB936E670307666F727761726403106F70696E696F6E20656C696769626C651200010CB011A1043CB5F1010CB011A10404653A01000000000000000F0307636F756E63696C030663686F73656E030FC490C6B0E1BBA363206368E1BB8D6E0307666F72776172640304766F74651200010CB011A10439EB2A010CB011A10404653A010000000000000001030B756E69745F726576696577030D756E69745F6465636973696F6E03215472C3AC6E68207468E1BBA7207472C6B0E1BB9F6E6720C491C6A16E2076E1BB8B0307666F727761726403001200010CB011A104FB169B010CB011A104E8BE91010000000000000001030B756E69745F72657669657703087265636569766564031D4769E1BB9B6920746869E1BB8775206CC3AA6E207068C6B0E1BB9D6E670307666F7277617264031764617465206E756D626572207369676E6572207363616E1200010CB011A103FF349B010CB011A103BEA4D401000000000000000D0308656C696769626C650307636F756E63696C0316C490C6B0612072612048E1BB996920C491E1BB936E670307666F727761726403106F70696E696F6E20656C696769626C651200010CB011A1043CB564010CB011A10404653A01000000000000000B030B72657375626D6974746564030D756E69745F6465636973696F6E031DC490C6A16E2076E1BB8B207468752068E1BB93692068E1BB932073C6A10306726563616C6C03001200010CB011A104BD85BE010CB011A10492B5B80100000000000000130307636F756E63696C0308656C696769626C65031AC490E1BB83206CE1BAA169206BE1BBB32068E1BB8D7020736175030672657475726E0306726561736F6E1200010CB011A103FF340B010CB011A103BEA4D4010000000000000009030B72657375626D6974746564030872657475726E6564031B5472E1BAA3206CE1BAA16920C491E1BB832062E1BB952073756E67030672657475726E030F726561736F6E20646561646C696E651200010CB011A10439EBF4010CB011A10404653A01000000000000000703087265636569766564030D756E69745F6465636973696F6E031DC490C6A16E2076E1BB8B207468752068E1BB93692068E1BB932073C6A10306726563616C6C03001200010CB011A10570BCD1010CB011A10562E1B201000000000000000703087265636569766564030D756E69745F6465636973696F6E031DC490C6A16E2076E1BB8B207468752068E1BB93692068E1BB932073C6A10306726563616C6C03001200010CB011A103FF3443010CB011A103BEA4D401000000000000000A030B72657375626D6974746564030A696E656C696769626C65031B4B68C3B46E6720C491E1BBA720C49169E1BB8175206B69E1BB876E030672656A6563740306726561736F6E1200010CB011A1047F8643010CB011A104594B1201000000000000000B030B72657375626D6974746564030D756E69745F6465636973696F6E031DC490C6A16E2076E1BB8B207468752068E1BB93692068E1BB932073C6A10306726563616C6C03001200010CB011A103BE032E010CB011A10368570F01000000000000000E0308656C696769626C65030872657475726E6564031B5472E1BAA3206CE1BAA16920C491E1BB832062E1BB952073756E67030672657475726E030F726561736F6E20646561646C696E651200010CB011A1057F1120010CB011A10562E1B201000000000000001803076465636964656403077265766F6B6564032448E1BBA7792062E1BB8F2C207468752068E1BB9369206B68656E207468C6B0E1BB9F6E6703067265766F6B6503086465636973696F6E1200010CB011A1053F4BB2010CB011A104E8BE91010000000000000015030663686F73656E030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A104BD8496010CB011A10492B5B801000000000000000B030B72657375626D6974746564030D756E69745F6465636973696F6E031DC490C6A16E2076E1BB8B207468752068E1BB93692068E1BB932073C6A10306726563616C6C03001200010CB011A103FF3521010CB011A103BEA4D40100000000000000110307636F756E63696C0308656C696769626C65031AC490E1BB83206CE1BAA169206BE1BBB32068E1BB8D7020736175030672657475726E0306726561736F6E1200010CB011A1047F87B3010CB011A104594B12010000000000000018030872657475726E6564030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A1057F104C010CB011A10562E1B2010000000000000011030B756E69745F726576696577030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A1047F864C010CB011A104594B1201000000000000000C030872657475726E6564030B72657375626D697474656403144EE1BB9970206CE1BAA1692068E1BB932073C6A1030872657375626D697403001200010CB011A1047F8805010CB011A104594B1201000000000000001B0307636F756E63696C030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A104FB16DE010CB011A104E8BE9101000000000000000403087265636569766564030A696E656C696769626C65030D4B68C3B46E67206368E1BB8D6E030672656A6563740306726561736F6E1200010CB011A103BE02DE010CB011A10368570F01000000000000000B030B72657375626D6974746564030D756E69745F6465636973696F6E031DC490C6A16E2076E1BB8B207468752068E1BB93692068E1BB932073C6A10306726563616C6C03001200010CB011A103BEA2DE010CB011A10368570F010000000000000012030663686F73656E030764656369646564032B4368E1BBA72074E1BB8B63682055424E44207068C6B0E1BB9D6E6720717579E1BABF7420C491E1BB8B6E680307666F727761726403086465636973696F6E1200010CB011A103FF3497010CB011A103BEA4D401000000000000000C030872657475726E6564030B72657375626D697474656403144EE1BB9970206CE1BAA1692068E1BB932073C6A1030872657375626D697403001200010CB011A1047F8697010CB011A104594B120100000000000000100307636F756E63696C030A6E6F745F63686F73656E03164B68C3B46E6720C491C6B0E1BBA363206368E1BB8D6E030672656A656374030B766F74655F6661696C65641200010CB011A104BD85F9010CB011A10492B5B8010000000000000014030663686F73656E030A696E74726F64756365640319C490E1BB81206E6768E1BB8B205468C3A06E68207068E1BB910307666F7277617264031264617465206E756D626572207369676E65721200010CB011A1053F4B6B010CB011A104E8BE91010000000000000013030872657475726E6564030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A103BEA36B010CB011A10368570F010000000000000017030D756E69745F6465636973696F6E030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A1053F4ADD010CB011A104E8BE9101000000000000000F030473656E7403077072696E7465640307C490C3A320696E0307666F72776172640304646174651200010CB011A103BE02DD010CB011A10368570F01000000000000000A030B72657375626D6974746564030A696E656C696769626C65031B4B68C3B46E6720C491E1BBA720C49169E1BB8175206B69E1BB876E030672656A6563740306726561736F6E1200010CB011A1047F864F010CB011A104594B1201000000000000000D0308656C696769626C650307636F756E63696C0316C490C6B0612072612048E1BB996920C491E1BB936E670307666F72776172640308656C696769626C651200010CB011A104BEB36A010CB011A10492B5B801000000000000001D0307636F756E63696C030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A105785323010CB011A10562E1B2010000000000000009030B72657375626D6974746564030872657475726E6564031B5472E1BAA3206CE1BAA16920C491E1BB832062E1BB952073756E67030672657475726E030F726561736F6E20646561646C696E651200010CB011A103BEA44E010CB011A10368570F01000000000000001E030A696E74726F6475636564030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A103BE0200010CB011A10368570F01000000000000000603087265636569766564030A696E656C696769626C65031B4B68C3B46E6720C491E1BBA720C49169E1BB8175206B69E1BB876E030672656A6563740306726561736F6E1200010CB011A1043CB600010CB011A10404653A0100000000000000100307636F756E63696C030A6E6F745F63686F73656E03164B68C3B46E6720C491C6B0E1BBA363206368E1BB8D6E030672656A656374030B766F74655F6661696C65641200010CB011A105B02849010CB011A105A6F69801000000000000000303087265636569766564030764656369646564032A5468E1BBA7207472C6B0E1BB9F6E6720C491C6A16E2076E1BB8B20717579E1BABF7420C491E1BB8B6E680307666F7277617264031764617465206E756D626572207369676E6572207363616E1200010CB011A1053F4C49010CB011A104E8BE9101000000000000001903077072696E74656403077265766F6B65640315C490C6B061207261206B68E1BB8F692073C3A1636803067265766F6B6503086465636973696F6E1200010CB011A10439EBFF010CB011A10404653A010000000000000008030B72657375626D69747465640308656C696769626C650314C490E1BBA720C49169E1BB8175206B69E1BB876E0307666F72776172640317706170657273206F70696E696F6E20656C696769626C651200010CB011A103BEA401010CB011A10368570F01000000000000001B0308656C696769626C65030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A103FF3402010CB011A103BEA4D4010000000000000008030B72657375626D69747465640308656C696769626C650314C490E1BBA720C49169E1BB8175206B69E1BB876E0307666F72776172640317706170657273206F70696E696F6E20656C696769626C651200010CB011A1047F8726010CB011A104594B12010000000000000014030A696E74726F6475636564030772656675736564031743E1BAA570207472C3AA6E206B68C3B46E672078C3A974030672656A6563740304646174651200010CB011A105BD32D8010CB011A105A6F698010000000000000007030B72657375626D6974746564030764656369646564032A5468E1BBA7207472C6B0E1BB9F6E6720C491C6A16E2076E1BB8B20717579E1BABF7420C491E1BB8B6E680307666F7277617264031764617465206E756D626572207369676E6572207363616E1200010CB011A103FF364A010CB011A103BEA4D401000000000000001803087265636569766564030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E1200010CB011A1043CB603010CB011A10404653A0100000000000000110307636F756E63696C0308656C696769626C65031AC490E1BB83206CE1BAA169206BE1BBB32068E1BB8D7020736175030672657475726E0306726561736F6E1200010CB011A105BD33FC010CB011A105A6F69801000000000000000D03087265636569766564030977697468647261776E030D52C3BA742068E1BB932073C6A1030877697468647261770306726561736F6E');
INSERT INTO "change_set" VALUES(3,1795811011,'root@vm','Nhập “phuong-ngoc-lam.csv”: 19 đề nghị','change',0,'ce7911e324899b35cb052a4167b8f72718869081c7c979eee3bf7e4668a953e1','15b2cbd45fb2bf9bd33b7bc54f4e28b0602b856e4f8b7690298459dbfd32c053',X'541001000000000000000000000000000000756E6974001200010CB011A112A8A2F5030003155068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D0300030477617264030001000000000000000001000000000000000003000300030003000300030003167068C6B0C6A16E67CC80206E676F63CCA3206CC3A26D0310564C5C55524B22524B5345265043512154020100756E69745F74657874001200010CB011A112A8A2F50300541701000000000000000000000000000000000000000000007375626A656374001200010CB011A1133D288D030A696E646976696475616C03154E677579E1BB856E205875C3A26E20C490E1BAA174030A313938382D30352D3035010CB011A112A8A2F503166E677579C3AA6ECC83207875C3A26E20C4916174CCA3030F6E677579656E207875616E206461740304C3946E6703046D616C65030A4EC3B46E672064C3A26E031E74E1BB952031312C205068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D030001000000000000000003000300030003000100000000000000000300030003000300031247415A26205F5B43522120524B5B604952241200010CB011A113666256030A696E646976696475616C03104CC3AA20C490E1BBA9632048C3B96E67030431393931010CB011A112A8A2F503126CC3AA20C491C6B063CC812068756E67CC80030B6C65206475632068756E670304C3946E6703046D616C65030A4EC3B46E672064C3A26E031D74E1BB9520342C205068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D030001000000000000000003000300030003000100000000000000000300030003000300030E4C5B524B2220475C4525205049211200010CB011A1133D278E030A636F6C6C656374697665032F42E1BB99207068E1BAAD6E204DE1BB99742063E1BBAD61202D205068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D0300010CB011A112A8A2F5033262C3B4CCA3207068C3A26ECCA3206DC3B474CCA32063C6B061CC892D7068C6B0C6A16E67CC80206E676F63CCA3206CC3A26D0321626F207068616E206D6F7420637561202D207068756F6E67206E676F63206C616D03000300030003155068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D0300010000000000000000030003000300030001000000000000000003000300030003000320445426564C43522651545A26455C4123564C5C55524B22524B534526504351211200010CB011A1137DD7AD030A696E646976696475616C03134E677579E1BB856E2056C4836E20546FC3A06E030A313936312D30332D3135010CB011A112A8A2F503156E677579C3AA6ECC832076C4836E20746F616ECC80030F6E677579656E2076616E20746F616E0304C3946E6703046D616C65030A4EC3B46E672064C3A26E031E74E1BB952031312C205068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D03000100000000000000000300030003000300010000000000000000030003000300030003125A53415222205D42522120524B5B604952241200010CB011A1137FD3880309686F757365686F6C64032848E1BB992067696120C491C3AC6E6820C3B46E67204E677579E1BB856E204D696E682054C3B96E670300010CB011A112A8A2F5032C68C3B4CCA32067696120C491696E68CC8020C3B46E67206E677579C3AA6ECC83206D696E682074756E67CC800320686F206769612064696E68206F6E67206E677579656E206D696E682074756E67030003000300033153E1BB9120313231207068E1BB912042C3A174204B68E1BB91692C205068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D03000100000000000000000300030003000300010000000000000000030003000300030003214C54264B4D4121474D524C2254524B21524B5B60495224514D524C215A5B524B221200010CB011A1133D28C1030A696E646976696475616C0317C490E1BB97205468E1BB8B204B696D205175E1BBB36E68030431393631010CB011A112A8A2F50318C491C3B4CC8320746869CCA3206B696D207175796E68CC800310646F20746869206B696D207175796E68030342C3A0030666656D616C65031342C3AD207468C6B02063686920C4916FC3A06E031D74E1BB9520312C205068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D0300010000000000000000030003000300030001000000000000000003000300030003000313575B60524C22205A4C4D264F4D5121204754241200010CB011A1137DD819030A696E646976696475616C03154E677579E1BB856E205468E1BB8B204B68C3A16E68030A313939312D30392D3235010CB011A112A8A2F503176E677579C3AA6ECC8320746869CCA3206B68616E68CC8103106E677579656E20746869206B68616E68030342C3A0030666656D616C65031342C3AD207468C6B02063686920C4916FC3A06E031E74E1BB952032322C205068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D03000100000000000000000300030003000300010000000000000000030003000300030003134F4C41524C25205A4C4D2620524B5B604952241200010CB011A1133D293D030A696E646976696475616C0310C490E1BB97204D696E682048E1BAA369030431393934010CB011A112A8A2F50311C491C3B4CC83206D696E6820686169CC89030B646F206D696E68206861690304C3946E6703046D616C65030F5469E1BB8375207468C6B0C6A16E67031D74E1BB9520372C205068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D030001000000000000000003000300030003000100000000000000000300030003000300030E4C414D2320514D524C21204754241200010CB011A1137DD7E8030A696E646976696475616C03135068E1BAA16D205468616E68205468E1BAA36F030431393736010CB011A112A8A2F503137068616DCCA3207468616E68207468616FCC89030F7068616D207468616E68207468616F030342C3A0030666656D616C65030A4EC3B46E672064C3A26E031D74E1BB9520372C205068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D03000100000000000000000300030003000300010000000000000000030003000300030003125A4C415323205A4C41524C2120564C4151261200010CB011A113792978030A696E646976696475616C0314C490E1BAB76E672043C3B46E67205468C3A06E68030A313934392D30322D3230010CB011A112A8A2F50316C491C4836E67CCA32063C3B46E67207468616E68CC80030F64616E6720636F6E67207468616E680304C3946E6703046D616C65030F5469E1BB8375207468C6B0C6A16E67031D74E1BB9520312C205068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D03000100000000000000000300030003000300010000000000000000030003000300030003125A4C41524C22204554524B21204742524B261200010CB011A113792935030A696E646976696475616C03144CC6B0C6A16E6720C490E1BBA963205068C3BA63030431393633010CB011A112A8A2F503166CC6B0C6A16E6720C491C6B063CC812070687563CC81030E6C756F6E672064756320706875630304C3946E6703046D616C6503255472C6B0E1BB9F6E672062616E2063C3B46E672074C3A163204DE1BAB774207472E1BAAD6E031D74E1BB9520362C205068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D0300010000000000000000030003000300030001000000000000000003000300030003000311564C5B452520475C452520505C55524B211200010CB011A1133D280F030A696E646976696475616C030F56C5A9205175616E672048C3B96E67030431393734010CB011A112A8A2F503117675CC83207175616E672068756E67CC80030D7675207175616E672068756E670304C3946E6703046D616C65031A43C3B46E67206E68C3A26E206DC3B469207472C6B0E1BB9D6E67031D74E1BB9520372C205068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D03000100000000000000000300030003000300010000000000000000030003000300030003104C5B524B2220575B41524B21205D5B241200010CB011A1133D292A030A696E646976696475616C0312486FC3A06E67205468E1BB8B2042C3AD6368030A313937372D30392D3136010CB011A112A8A2F50314686F616E67CC8020746869CCA32062696368CC81030E686F616E67207468692062696368030342C3A0030666656D616C65030C43C3B46E67206368E1BBA963031E74E1BB952032322C205068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D0300010000000000000000030003000300030001000000000000000003000300030003000311444D454C25205A4C4D26204C5341524B221200010CB011A1133D2863030A696E646976696475616C031056C5A9204DE1BAA16E682048E1BAA369030431393834010CB011A112A8A2F503117675CC83206D616E68CCA320686169CC89030B7675206D616E68206861690304C3946E6703046D616C65030D43687579C3AA6E207669C3AA6E031E74E1BB952031312C205068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D030001000000000000000003000300030003000100000000000000000300030003000300030E4C414D23205141524C26205D5B241200010CB011A1133D27BF030A696E646976696475616C0313486FC3A06E67205468E1BABF205475E1BAA56E030A313936312D30362D3032010CB011A112A8A2F50316686F616E67CC80207468C3AACC81207475C3A26ECC81030E686F616E6720746865207475616E0304C3946E6703046D616C6503134C616F20C491E1BB996E672074E1BBB120646F031E74E1BB952031352C205068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D03000100000000000000000300030003000300010000000000000000030003000300030003115A5B435225205A4C4925204C5341524B221200010CB011A112E40065030A636F6C6C656374697665032E54E1BB952064C3A26E207068E1BB912073E1BB912039202D205068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D0300010CB011A112A8A2F5033074C3B4CC892064C3A26E207068C3B4CC812073C3B4CC8120392D7068C6B0C6A16E67CC80206E676F63CCA3206CC3A26D0321746F2064616E2070686F20736F2039202D207068756F6E67206E676F63206C616D03000300030003155068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D03000100000000000000000300030003000300010000000000000000030003000300030003205A542346435221564C54255954252839564C5C55524B22524B534526504351211200010CB011A113336269030A636F6C6C656374697665033054E1BB952074E1BBB1207175E1BAA36E206E67C3B5203138202D205068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D0300010CB011A112A8A2F5033274C3B4CC892074C6B0CCA3207175616ECC89206E676FCC832031382D7068C6B0C6A16E67CC80206E676F63CCA3206CC3A26D0323746F207475207175616E206E676F203138202D207068756F6E67206E676F63206C616D03000300030003155068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D03000100000000000000000300030003000300010000000000000000030003000300030003225A54235A5C26575B415223524B5324293138564C5C55524B22524B534526504351211200010CB011A1137FD34E0309686F757365686F6C64032748E1BB992067696120C491C3AC6E6820C3B46E67205068E1BAA16D2056C4836E205468C3A06E680300010CB011A112A8A2F5032A68C3B4CCA32067696120C491696E68CC8020C3B46E67207068616DCCA32076C4836E207468616E68CC80031E686F206769612064696E68206F6E67207068616D2076616E207468616E68030003000300032E53E1BB91203139207068E1BB912043E1BB95204C696E682C205068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D030001000000000000000003000300030003000100000000000000000300030003000300031F4C54264B4D4121474D524C2254524B21564C4151265D4252215A4C41524C221200010CB011A1137FD302030A696E646976696475616C03115068E1BAA16D2048E1BBAF75204D696E68030A313936392D30392D3031010CB011A112A8A2F503127068616DCCA32068C6B075CC83206D696E68030D7068616D20687575206D696E680304C3946E6703046D616C65031A43C3B46E67206E68C3A26E206DC3B469207472C6B0E1BB9D6E67031E74E1BB952032322C205068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D0300010000000000000000030003000300030001000000000000000003000300030003000310514D524C21204C5C5B2420564C415126540501000000007375626A6563745F74657874001200010CB011A1133D288D03000300030003001200010CB011A11366625603000300030003001200010CB011A1133D278E03000300030003001200010CB011A1137DD7AD03000300030003001200010CB011A1137FD38803000300030003001200010CB011A1133D28C103000300030003001200010CB011A1137DD81903000300030003001200010CB011A1133D293D03000300030003001200010CB011A1137DD7E803000300030003001200010CB011A11379297803000300030003001200010CB011A11379293503000300030003001200010CB011A1133D280F03000300030003001200010CB011A1133D292A03000300030003001200010CB011A1133D286303000300030003001200010CB011A1133D27BF03000300030003001200010CB011A112E4006503000300030003001200010CB011A11333626903000300030003001200010CB011A1137FD34E03000300030003001200010CB011A1137FD3020300030003000300542901000000000000000000000000000000000000000000000000000000000000000000000000000000006E6F6D696E6174696F6E001200010CB011A1133D27A9010CB011A1133D278E030A636F6C6C6563746976650300032F42E1BB99207068E1BAAD6E204DE1BB99742063E1BBAD61202D205068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D03000300030003155068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D010000000000000000010CB011A112A8A2F5010CB011A101FAA898010CB011A1023F48DD0100000000000007EA030A323032342D30312D3039030631322F5454720308726563656976656403000300010000000000000000010000000000000000010000000000000000010000000000000000010000000000000000010000000000000000030003000320445426564C43522651545A26455C4123564C5C55524B22524B534526504351210320445426564C43522651545A26455C4123564C5C55524B22524B53452650435121010CB011A10368570F03087265636569766564030A323032342D30312D3039030A323032342D30312D323303000300010000000000000000010000000000000000010000000000000000010000000000000000030003001200010CB011A113336239010CB011A112E40065030A636F6C6C6563746976650300032E54E1BB952064C3A26E207068E1BB912073E1BB912039202D205068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D03000300030003155068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D010000000000000000010CB011A112A8A2F5010CB011A101F8C7B4010CB011A10278F14D0100000000000007EA030A323032342D30312D3039030631322F54547203087265636569766564030003000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000300030003205A542346435221564C54255954252839564C5C55524B22524B5345265043512103205A542346435221564C54255954252839564C5C55524B22524B53452650435121010CB011A10368570F03087265636569766564030A323032342D30312D3039030A323032342D30312D323303000300010000000000000000010000000000000000010000000000000000010000000000000000030003001200010CB011A1137FD371010CB011A1137FD34E0309686F757365686F6C640300032748E1BB992067696120C491C3AC6E6820C3B46E67205068E1BAA16D2056C4836E205468C3A06E68030003000300032E53E1BB91203139207068E1BB912043E1BB95204C696E682C205068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D010000000000000000010CB011A112A8A2F5010CB011A101FE67DE010CB011A1023F48DD0100000000000007EA030A323032342D30312D3039030631322F545472030872656365697665640300030001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000003000300031F4C54264B4D4121474D524C2254524B21564C4151265D4252215A4C41524C22031F4C54264B4D4121474D524C2254524B21564C4151265D4252215A4C41524C22010CB011A10368570F03087265636569766564030A323032342D30312D3039030A323032342D30312D323303000300010000000000000000010000000000000000010000000000000000010000000000000000030003001200010CB011A1133D27E4010CB011A1133D27BF030A696E646976696475616C0304C3946E670313486FC3A06E67205468E1BABF205475E1BAA56E030A313936312D30362D303203046D616C6503134C616F20C491E1BB996E672074E1BBB120646F031E74E1BB952031352C205068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D010000000000000000010CB011A112A8A2F5010CB011A101FE6940010CB011A10278F1220100000000000007EA030A323032342D30312D3039030631322F54547203087265636569766564030003000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000300030003115A5B435225205A4C4925204C5341524B2203114C5341524B22205A4C4925205A5B435225010CB011A103BEA4D403087265636569766564030A323032342D30312D3039030A323032342D30312D323303000300010000000000000000010000000000000000010000000000000000010000000000000000030003001200010CB011A1137DD77A010CB011A113792978030A696E646976696475616C0304C3946E670314C490E1BAB76E672043C3B46E67205468C3A06E68030A313934392D30322D323003046D616C65030F5469E1BB8375207468C6B0C6A16E67031D74E1BB9520312C205068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D010000000000000000010CB011A112A8A2F5010CB011A101FE6940010CB011A10278F1220100000000000007EA030A323032342D30312D3039030631322F54547203087265636569766564030003000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000300030003125A4C41524C22204554524B21204742524B2603124742524B26204554524B21205A4C41524C22010CB011A103BEA4D403087265636569766564030A323032342D30312D3039030A323032342D30312D323303000300010000000000000000010000000000000000010000000000000000010000000000000000030003001200010CB011A11379295D010CB011A113792935030A696E646976696475616C0304C3946E6703144CC6B0C6A16E6720C490E1BBA963205068C3BA6303043139363303046D616C6503255472C6B0E1BB9F6E672062616E2063C3B46E672074C3A163204DE1BAB774207472E1BAAD6E031D74E1BB9520362C205068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D010000000000000000010CB011A112A8A2F5010CB011A101F8C5A5010CB011A10278F1220100000000000007EA030A323032342D30312D3039030631322F5454720308726563656976656403000300010000000000000000010000000000000000010000000000000000010000000000000000010000000000000000010000000000000000030003000311564C5B452520475C452520505C55524B210311505C55524B2120475C452520564C5B4525010CB011A103BEA4D403087265636569766564030A323032342D30312D3039030A323032342D30312D323303000300010000000000000000010000000000000000010000000000000000010000000000000000030003001200010CB011A1133D2883010CB011A1133D2863030A696E646976696475616C0304C3946E67031056C5A9204DE1BAA16E682048E1BAA36903043139383403046D616C65030D43687579C3AA6E207669C3AA6E031E74E1BB952031312C205068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D010000000000000000010CB011A112A8A2F5010CB011A101FE67DE010CB011A10278F17C0100000000000007EA030A323032342D30312D3039030631322F545472030872656365697665640300030001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000003000300030E4C414D23205141524C26205D5B24030E5D5B24205141524C26204C414D23010CB011A10404653A03087265636569766564030A323032342D30312D3039030A323032342D30312D323303000300010000000000000000010000000000000000010000000000000000010000000000000000030003001200010CB011A1137FD329010CB011A1137FD302030A696E646976696475616C0304C3946E6703115068E1BAA16D2048E1BBAF75204D696E68030A313936392D30392D303103046D616C65031A43C3B46E67206E68C3A26E206DC3B469207472C6B0E1BB9D6E67031E74E1BB952032322C205068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D010000000000000000010CB011A112A8A2F5010CB011A101D3A300010CB011A1023F48DD0100000000000007EA030A323032342D30312D3039030631322F5454720308726563656976656403000300010000000000000000010000000000000000010000000000000000010000000000000000010000000000000000010000000000000000030003000310514D524C21204C5C5B2420564C4151260310564C415126204C5C5B2420514D524C21010CB011A10368570F03087265636569766564030A323032342D30312D3039030A323032342D30312D323303000300010000000000000000010000000000000000010000000000000000010000000000000000030003001200010CB011A1133D289E010CB011A1133D288D030A696E646976696475616C0304C3946E6703154E677579E1BB856E205875C3A26E20C490E1BAA174030A313938382D30352D303503046D616C65030A4EC3B46E672064C3A26E031E74E1BB952031312C205068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D010000000000000000010CB011A112A8A2F5010CB011A101FAA898010CB011A10278F17C0100000000000007EA030A323032342D30312D3039030631322F545472030872656365697665640300030001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000003000300031247415A26205F5B43522120524B5B604952240312524B5B60495224205F5B4352212047415A26010CB011A10404653A03087265636569766564030A323032342D30312D3039030A323032342D30312D323303000300010000000000000000010000000000000000010000000000000000010000000000000000030003001200010CB011A1137FD2D4010CB011A1137DD819030A696E646976696475616C030342C3A003154E677579E1BB856E205468E1BB8B204B68C3A16E68030A313939312D30392D3235030666656D616C65031342C3AD207468C6B02063686920C4916FC3A06E031E74E1BB952032322C205068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D010000000000000000010CB011A112A8A2F5010CB011A101D3A300010CB011A10278F17C0100000000000007EA030A323032342D30312D3039030631322F54547203087265636569766564030003000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000300030003134F4C41524C25205A4C4D2620524B5B604952240313524B5B60495224205A4C4D26204F4C41524C25010CB011A10404653A03087265636569766564030A323032342D30312D3039030A323032342D30312D323303000300010000000000000000010000000000000000010000000000000000010000000000000000030003001200010CB011A1133D28F6010CB011A1133D28C1030A696E646976696475616C030342C3A00317C490E1BB97205468E1BB8B204B696D205175E1BBB36E68030431393631030666656D616C65031342C3AD207468C6B02063686920C4916FC3A06E031D74E1BB9520312C205068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D010000000000000000010CB011A112A8A2F5010CB011A101F8C5A5010CB011A10278F17C0100000000000007EA030A323032342D30312D3039030631322F5454720308726563656976656403000300010000000000000000010000000000000000010000000000000000010000000000000000010000000000000000010000000000000000030003000313575B60524C22205A4C4D264F4D5121204754240313475424205A4C4D264F4D512120575B60524C22010CB011A10404653A03087265636569766564030A323032342D30312D3039030A323032342D30312D323303000300010000000000000000010000000000000000010000000000000000010000000000000000030003001200010CB011A1133D282C010CB011A1133D280F030A696E646976696475616C0304C3946E67030F56C5A9205175616E672048C3B96E6703043139373403046D616C65031A43C3B46E67206E68C3A26E206DC3B469207472C6B0E1BB9D6E67031D74E1BB9520372C205068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D010000000000000000010CB011A112A8A2F5010CB011A101F8C62C010CB011A10278F1220100000000000007EA030A323032342D30312D3039030631322F54547203087265636569766564030003000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000300030003104C5B524B2220575B41524B21205D5B2403105D5B2420575B41524B21204C5B524B22010CB011A103BEA4D403087265636569766564030A323032342D30312D3039030A323032342D30312D323303000300010000000000000000010000000000000000010000000000000000010000000000000000030003001200010CB011A1133D292F010CB011A1133D292A030A696E646976696475616C030342C3A00312486FC3A06E67205468E1BB8B2042C3AD6368030A313937372D30392D3136030666656D616C65030C43C3B46E67206368E1BBA963031E74E1BB952032322C205068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D010000000000000000010CB011A112A8A2F5010CB011A101F8C7B4010CB011A10278F17C0100000000000007EA030A323032342D30312D3039030631322F5454720308726563656976656403000300010000000000000000010000000000000000010000000000000000010000000000000000010000000000000000010000000000000000030003000311444D454C25205A4C4D26204C5341524B2203114C5341524B22205A4C4D2620444D454C25010CB011A10404653A03087265636569766564030A323032342D30312D3039030A323032342D30312D323303000300010000000000000000010000000000000000010000000000000000010000000000000000030003001200010CB011A1137FD3BC010CB011A1137FD3880309686F757365686F6C640300032848E1BB992067696120C491C3AC6E6820C3B46E67204E677579E1BB856E204D696E682054C3B96E67030003000300033153E1BB9120313231207068E1BB912042C3A174204B68E1BB91692C205068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D010000000000000000010CB011A112A8A2F5010CB011A101F8C7B4010CB011A1023F48DD0100000000000007EA030A323032342D30312D3039030631322F54547203087265636569766564030003000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000300030003214C54264B4D4121474D524C2254524B21524B5B60495224514D524C215A5B524B2203214C54264B4D4121474D524C2254524B21524B5B60495224514D524C215A5B524B22010CB011A10368570F03087265636569766564030A323032342D30312D3039030A323032342D30312D323303000300010000000000000000010000000000000000010000000000000000010000000000000000030003001200010CB011A1137DD805010CB011A1137DD7E8030A696E646976696475616C030342C3A003135068E1BAA16D205468616E68205468E1BAA36F030431393736030666656D616C65030A4EC3B46E672064C3A26E031D74E1BB9520372C205068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D010000000000000000010CB011A112A8A2F5010CB011A101F8C62C010CB011A10278F1220100000000000007EA030A323032342D30312D3039030631322F54547203087265636569766564030003000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000300030003125A4C415323205A4C41524C2120564C4151260312564C415126205A4C41524C21205A4C415323010CB011A103BEA4D403087265636569766564030A323032342D30312D3039030A323032342D30312D323303000300010000000000000000010000000000000000010000000000000000010000000000000000030003001200010CB011A1133D2949010CB011A1133D293D030A696E646976696475616C0304C3946E670310C490E1BB97204D696E682048E1BAA36903043139393403046D616C65030F5469E1BB8375207468C6B0C6A16E67031D74E1BB9520372C205068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D010000000000000000010CB011A112A8A2F5010CB011A101FE68B2010CB011A1023F48DD0100000000000007EA030A323032342D30312D3039030631322F545472030872656365697665640300030001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000003000300030E4C414D2320514D524C2120475424030E47542420514D524C21204C414D23010CB011A10368570F03087265636569766564030A323032342D30312D3039030A323032342D30312D323303000300010000000000000000010000000000000000010000000000000000010000000000000000030003001200010CB011A1133D276D010CB011A113336269030A636F6C6C6563746976650300033054E1BB952074E1BBB1207175E1BAA36E206E67C3B5203138202D205068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D03000300030003155068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D010000000000000000010CB011A112A8A2F5010CB011A101FAA947010CB011A1023F48DD0100000000000007EA030A323032342D30312D3039030631322F54547203087265636569766564030003000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000300030003225A54235A5C26575B415223524B5324293138564C5C55524B22524B5345265043512103225A54235A5C26575B415223524B5324293138564C5C55524B22524B53452650435121010CB011A10368570F03087265636569766564030A323032342D30312D3039030A323032342D30312D323303000300010000000000000000010000000000000000010000000000000000010000000000000000030003001200010CB011A113792901010CB011A113666256030A696E646976696475616C0304C3946E6703104CC3AA20C490E1BBA9632048C3B96E6703043139393103046D616C65030A4EC3B46E672064C3A26E031D74E1BB9520342C205068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D010000000000000000010CB011A112A8A2F5010CB011A101D3A300010CB011A10278F1220100000000000007EA030A323032342D30312D3039030631322F545472030872656365697665640300030001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000003000300030E4C5B524B2220475C452520504921030E50492120475C4525204C5B524B22010CB011A103BEA4D403087265636569766564030A323032342D30312D3039030A323032342D30312D323303000300010000000000000000010000000000000000010000000000000000010000000000000000030003001200010CB011A1137DD7B4010CB011A1137DD7AD030A696E646976696475616C0304C3946E6703134E677579E1BB856E2056C4836E20546FC3A06E030A313936312D30332D313503046D616C65030A4EC3B46E672064C3A26E031E74E1BB952031312C205068C6B0E1BB9D6E67204E67E1BB8D63204CC3A26D010000000000000000010CB011A112A8A2F5010CB011A101FE6940010CB011A10278F1220100000000000007EA030A323032342D30312D3039030631322F54547203087265636569766564030003000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000300030003125A53415222205D42522120524B5B604952240312524B5B60495224205D425221205A53415222010CB011A103BEA4D403087265636569766564030A323032342D30312D3039030A323032342D30312D3233030003000100000000000000000100000000000000000100000000000000000100000000000000000300030054030100006E6F6D696E6174696F6E5F74657874001200010CB011A1133D27A90354C490E1BB81207875E1BAA574207068C6B0C6A16E6720C3A16E2074686FC3A174206EC6B0E1BB9B632C206E67C3B5203131206EC4836D206E67E1BAAD70206E6179206B68C3B46E672063C3B26E206E67E1BAAD7003001200010CB011A113336239033754E1BAB76E67207468E1BABB2062E1BAA36F206869E1BB836D20792074E1BABF2063686F2038302068E1BB99206B68C3B3206B68C4836E03001200010CB011A1137FD371036647696120C491C3AC6E68206261207468E1BABF2068E1BB872067C3AC6E206769E1BBAF206EE1BB816E206EE1BABF702C206E6869E1BB8175206EC4836D20C491E1BAA1742067696120C491C3AC6E682076C4836E2068C3B361207469C3AA75206269E1BB837503001200010CB011A1133D27E4035358C3A2792064E1BBB16E6720747579E1BABF6E207068E1BB9120616E20746FC3A06E207468E1BBB163207068E1BAA96D2076E1BB9B692033382068E1BB99206B696E6820646F616E682063616D206BE1BABF7403001200010CB011A1137DD77A034543E1BAA5702063E1BBA975207468C3A06E682063C3B46E67206E67C6B0E1BB9D69206E67E1BBAB6E672074696D2074E1BAA169206EC6A1692063C3B46E672063E1BB996E6703001200010CB011A11379295D035556E1BAAD6E20C491E1BB996E67203238382068E1BB992064C3A26E206368E1BB896E68207472616E67206E67C3B5207068E1BB91202273C3A16E67202D2078616E68202D2073E1BAA16368202D20C491E1BAB9702203001200010CB011A1133D2883033D4769E1BBAF2067C3AC6E2C2074727579E1BB816E2064E1BAA1792068C3A174206361207472C3B92063686F20333020656D20746869E1BABF75206E686903001200010CB011A1137FD32903724E6869E1BB8175206EC4836D2067C6B0C6A16E67206DE1BAAB7520C4916920C491E1BAA7752C20C491E1BAA36E67207669C3AA6E203430206EC4836D207475E1BB956920C490E1BAA36E672076E1BAAB6E207468616D206769612063C3B46E672074C3A163206B68752064C3A26E2063C6B003001200010CB011A1133D289E03354269E1BABF6E20303920C49169E1BB836D2074E1BAAD70206BE1BABF742072C3A163207468C3A06E682076C6B0E1BB9D6E20686F6103001200010CB011A1137FD2D4037458C3A2792064E1BBB16E672074E1BBA72073C3A163682042C3A1632048E1BB9320E1BB9F206E68C3A02076C4836E2068C3B3612076E1BB9B692032343220C491E1BAA7752073C3A163682C206DE1BB9F2063E1BBAD612068E1BAB16E67207475E1BAA76E2063686F20746869E1BABF75206E686903001200010CB011A1133D28F603684CE1BAAD70206E68C3B36D207472616F20C491E1BB95692063E1BBA7612074E1BB952064C3A26E207068E1BB912C207472E1BAA3206CE1BB9D69206B69E1BABF6E206E6768E1BB8B2063E1BBA761206E67C6B0E1BB9D692064C3A26E2074726F6E67206E67C3A07903001200010CB011A1133D282C03494E68E1BAB77420C491C6B0E1BBA3632063E1BBA7612072C6A1692C207472E1BAA3206CE1BAA169206E67C6B0E1BB9D69206DE1BAA57420343620747269E1BB877520C491E1BB936E6703001200010CB011A1133D292F034248E1BB97207472E1BBA32073E1BBAD61203035206E68C3A02063686F2068E1BB992063E1BAAD6E206E6768C3A86F2C206E67C6B0E1BB9D692063C3B32063C3B46E6703001200010CB011A1137FD3BC034D4E68E1BAAD6E20C491E1BBA120C491E1BAA775203034207472E1BABB206DE1BB932063C3B4692063686F20C491E1BABF6E206B68692068E1BB8D6320786F6E67207068E1BB95207468C3B46E6703001200010CB011A1137DD805034744E1BAAD702074E1BAAF7420C491C3A16D206368C3A179206E68C3A02064C3A26E2C20C491C6B061203038206E67C6B0E1BB9D69207261206E676FC3A06920616E20746FC3A06E03001200010CB011A1133D2949035A5669E1BABF74207068E1BAA76E206DE1BB816D207175E1BAA36E206CC3BD2076C4836E2062E1BAA36E2064C3B96E67206368756E672C20C491C6A16E2076E1BB8B206B68C3B46E67207068E1BAA369206D7561206E676FC3A06903001200010CB011A1133D276D035543C3B32073C3A16E67206B69E1BABF6E2073E1BB912068C3B36120372E3631332068E1BB932073C6A12C2072C3BA74206E67E1BAAF6E20333025207468E1BB9D69206769616E206769E1BAA36920717579E1BABF7403001200010CB011A113792901035A447579207472C3AC206DC3B42068C3AC6E6820224DE1BB9769207475E1BAA76E206DE1BB9974207669E1BB87632074E1BB9174222C20C491C6B0E1BBA363206E6869E1BB8175206368692062E1BB992068E1BB8D63207468656F03001200010CB011A1137DD7B4033C4B68C3A16D2C207068C3A17420746875E1BB9163206D69E1BB856E207068C3AD2063686F20353530206E67C6B0E1BB9D692063616F207475E1BB95690300');
INSERT INTO "change_set" VALUES(4,1795811011,'root@vm','Nhập “truong-mam-non-hoa-mai.csv”: 10 đề nghị','change',0,'15b2cbd45fb2bf9bd33b7bc54f4e28b0602b856e4f8b7690298459dbfd32c053','b515906b1bf37f15266ef0918cac7ddc87ff0c2fa238332b2e8b76ce2744e5fd',X'541001000000000000000000000000000000756E6974001200010CB011A1145F88D50300031B5472C6B0E1BB9D6E67204DE1BAA76D206E6F6E20486F61204D6169030003067363686F6F6C0300010000000000000000010000000000000000030003000300030003000300031D7472C6B0C6A16E67CC80206DC3A26DCC80206E6F6E20686F61206D616903175A585C55524B2251435122525352214C53412151414D2154020100756E69745F74657874001200010CB011A1145F88D50300541701000000000000000000000000000000000000000000007375626A656374001200010CB011A114B7941E030A696E646976696475616C03104CC3AA204D696E6820436869E1BABF6E030A313938362D30322D3037010CB011A1145F88D503116CC3AA206D696E6820636869C3AA6ECC81030D6C65206D696E6820636869656E0304C3946E6703046D616C6503104869E1BB8775207472C6B0E1BB9F6E67031B5472C6B0E1BB9D6E67204DE1BAA76D206E6F6E20486F61204D61690300010000000000000000030003000300030001000000000000000003000300030003000310454C4D49522520514D524C21205049211200010CB011A114797EC7030A696E646976696475616C031444C6B0C6A16E67205468E1BB8B2048E1BB936E67030A313938362D30392D3137010CB011A1145F88D5031564C6B0C6A16E6720746869CCA32068C3B46E67CC80030E64756F6E672074686920686F6E67030342C3A0030666656D616C6503164E68C3A26E207669C3AA6E2062E1BAA36F2076E1BB87031B5472C6B0E1BB9D6E67204DE1BAA76D206E6F6E20486F61204D616903000100000000000000000300030003000300010000000000000000030003000300030003114C54524B22205A4C4D2620465C55524B211200010CB011A114797E52030A696E646976696475616C031156C5A9205175E1BB9163204DE1BAA16E68030431393932010CB011A1145F88D503137675CC83207175C3B463CC81206D616E68CCA3030C76752071756F63206D616E680304C3946E6703046D616C6503155068C3B3204869E1BB8775207472C6B0E1BB9F6E67031B5472C6B0E1BB9D6E67204DE1BAA76D206E6F6E20486F61204D6169030001000000000000000003000300030003000100000000000000000300030003000300030F5141524C2620575B544525205D5B241200010CB011A114797E19030A696E646976696475616C03124E677579E1BB856E2048E1BBAF75204E616D030A313937322D30322D3134010CB011A1145F88D503146E677579C3AA6ECC832068C6B075CC83206E616D030E6E677579656E20687575206E616D0304C3946E6703046D616C6503155068C3B3204869E1BB8775207472C6B0E1BB9F6E67031B5472C6B0E1BB9D6E67204DE1BAA76D206E6F6E20486F61204D6169030001000000000000000003000300030003000100000000000000000300030003000300031152415121204C5C5B2420524B5B604952241200010CB011A1148F303D030A696E646976696475616C030F56C5A92048E1BBAF75204B69C3AA6E030A313939392D30332D3130010CB011A1145F88D503117675CC832068C6B075CC83206B69C3AA6E030B767520687575206B69656E0304C3946E6703046D616C65031A4E68C3A26E207669C3AA6E206E75C3B4692064C6B0E1BBA16E67031B5472C6B0E1BB9D6E67204DE1BAA76D206E6F6E20486F61204D6169030001000000000000000003000300030003000100000000000000000300030003000300030E4F4D495221204C5C5B24205D5B241200010CB011A11461837B030A636F6C6C656374697665032D4B68E1BB91692035207475E1BB9569202D205472C6B0E1BB9D6E67204DE1BAA76D206E6F6E20486F61204D61690300010CB011A1145F88D5032F6B68C3B469CC812035207475C3B469CC892D7472C6B0C6A16E67CC80206DC3A26DCC80206E6F6E20686F61206D616903246B686F6920352074756F69202D207472756F6E67206D616D206E6F6E20686F61206D6169030003000300031B5472C6B0E1BB9D6E67204DE1BAA76D206E6F6E20486F61204D616903000100000000000000000300030003000300010000000000000000030003000300030003234F4C544D2528355A5B544D235A585C55524B2251435122525352214C53412151414D211200010CB011A114BC4510030A696E646976696475616C0317486FC3A06E67205468E1BB8B205468616E682056C3A26E030431393936010CB011A1145F88D50318686F616E67CC8020746869CCA3207468616E682076C3A26E0313686F616E6720746869207468616E682076616E030342C3A0030666656D616C65031A4E68C3A26E207669C3AA6E206E75C3B4692064C6B0E1BBA16E67031B5472C6B0E1BB9D6E67204DE1BAA76D206E6F6E20486F61204D616903000100000000000000000300030003000300010000000000000000030003000300030003165D435221205A4C4D265A4C41524C21204C5341524B221200010CB011A114BC452E030A696E646976696475616C03144E677579E1BB856E205468E1BB8B2059E1BABF6E030A313938312D30332D3231010CB011A1145F88D503166E677579C3AA6ECC8320746869CCA32079C3AA6ECC81030E6E677579656E207468692079656E030342C3A0030666656D616C6503155068C3B3204869E1BB8775207472C6B0E1BB9F6E67031B5472C6B0E1BB9D6E67204DE1BAA76D206E6F6E20486F61204D6169030001000000000000000003000300030003000100000000000000000300030003000300031160495225205A4C4D2620524B5B604952241200010CB011A114797F06030A696E646976696475616C03124CC3AA205468E1BB8B204E677579E1BB8774030A313937392D30372D3039010CB011A1145F88D503136CC3AA20746869CCA3206E677579C3AA74CCA3030D6C6520746869206E6775796574030342C3A0030666656D616C6503104869E1BB8775207472C6B0E1BB9F6E67031B5472C6B0E1BB9D6E67204DE1BAA76D206E6F6E20486F61204D61690300010000000000000000030003000300030001000000000000000003000300030003000310524B5B60495A26205A4C4D26205049211200010CB011A11473A9DA030A636F6C6C65637469766503384C69C3AA6E20C491E1BB996920546869E1BABF75206E69C3AA6E202D205472C6B0E1BB9D6E67204DE1BAA76D206E6F6E20486F61204D61690300010CB011A1145F88D5033A6C69C3AA6E20C491C3B469CCA320746869C3AA75CC81206E69C3AA6E2D7472C6B0C6A16E67CC80206DC3A26DCC80206E6F6E20686F61206D6169032C6C69656E20646F69207468696575206E69656E202D207472756F6E67206D616D206E6F6E20686F61206D6169030003000300031B5472C6B0E1BB9D6E67204DE1BAA76D206E6F6E20486F61204D6169030001000000000000000003000300030003000100000000000000000300030003000300032B504D49522147544D265A4C4D495B25524D4952215A585C55524B2251435122525352214C53412151414D21540501000000007375626A6563745F74657874001200010CB011A114B7941E03000300030003001200010CB011A114797EC703000300030003001200010CB011A114797E5203000300030003001200010CB011A114797E1903000300030003001200010CB011A1148F303D03000300030003001200010CB011A11461837B03000300030003001200010CB011A114BC451003000300030003001200010CB011A114BC452E03000300030003001200010CB011A114797F0603000300030003001200010CB011A11473A9DA0300030003000300542901000000000000000000000000000000000000000000000000000000000000000000000000000000006E6F6D696E6174696F6E001200010CB011A114BC4556010CB011A114BC452E030A696E646976696475616C030342C3A003144E677579E1BB856E205468E1BB8B2059E1BABF6E030A313938312D30332D3231030666656D616C6503155068C3B3204869E1BB8775207472C6B0E1BB9F6E67031B5472C6B0E1BB9D6E67204DE1BAA76D206E6F6E20486F61204D6169010000000000000000010CB011A1145F88D5010CB011A101F8C7B4010CB011A1023F48DD0100000000000007EA030A323032342D30312D3135030630352F545472030872656365697665640300030001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000003000300031160495225205A4C4D2620524B5B604952240311524B5B60495224205A4C4D262060495225010CB011A10368570F03087265636569766564030A323032342D30312D3135030A323032342D30312D323903000300010000000000000000010000000000000000010000000000000000010000000000000000030003001200010CB011A114BC451A010CB011A114BC4510030A696E646976696475616C030342C3A00317486FC3A06E67205468E1BB8B205468616E682056C3A26E030431393936030666656D616C65031A4E68C3A26E207669C3AA6E206E75C3B4692064C6B0E1BBA16E67031B5472C6B0E1BB9D6E67204DE1BAA76D206E6F6E20486F61204D6169010000000000000000010CB011A1145F88D5010CB011A101FE68ED010CB011A10278F1220100000000000007EA030A323032342D30312D3135030630352F54547203087265636569766564030003000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000300030003165D435221205A4C4D265A4C41524C21204C5341524B2203164C5341524B22205A4C4D265A4C41524C21205D435221010CB011A103BEA4D403087265636569766564030A323032342D30312D3135030A323032342D30312D323903000300010000000000000000010000000000000000010000000000000000010000000000000000030003001200010CB011A114B79417010CB011A1148F303D030A696E646976696475616C0304C3946E67030F56C5A92048E1BBAF75204B69C3AA6E030A313939392D30332D313003046D616C65031A4E68C3A26E207669C3AA6E206E75C3B4692064C6B0E1BBA16E67031B5472C6B0E1BB9D6E67204DE1BAA76D206E6F6E20486F61204D6169010000000000000000010CB011A1145F88D5010CB011A101F8C7B4010CB011A10278F17C0100000000000007EA030A323032342D30312D3135030630352F545472030872656365697665640300030001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000003000300030E4F4D495221204C5C5B24205D5B24030E5D5B24204C5C5B24204F4D495221010CB011A10404653A03087265636569766564030A323032342D30312D3135030A323032342D30312D323903000300010000000000000000010000000000000000010000000000000000010000000000000000030003001200010CB011A114797EEF010CB011A114797EC7030A696E646976696475616C030342C3A0031444C6B0C6A16E67205468E1BB8B2048E1BB936E67030A313938362D30392D3137030666656D616C6503164E68C3A26E207669C3AA6E2062E1BAA36F2076E1BB87031B5472C6B0E1BB9D6E67204DE1BAA76D206E6F6E20486F61204D6169010000000000000000010CB011A1145F88D5010CB011A101FE68ED010CB011A10278F1220100000000000007EA030A323032342D30312D3135030630352F54547203087265636569766564030003000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000300030003114C54524B22205A4C4D2620465C55524B210311465C55524B21205A4C4D26204C54524B22010CB011A103BEA4D403087265636569766564030A323032342D30312D3135030A323032342D30312D323903000300010000000000000000010000000000000000010000000000000000010000000000000000030003001200010CB011A11473A9BE010CB011A11461837B030A636F6C6C6563746976650300032D4B68E1BB91692035207475E1BB9569202D205472C6B0E1BB9D6E67204DE1BAA76D206E6F6E20486F61204D6169030003000300031B5472C6B0E1BB9D6E67204DE1BAA76D206E6F6E20486F61204D6169010000000000000000010CB011A1145F88D5010CB011A101FE68ED010CB011A1023F48DD0100000000000007EA030A323032342D30312D3135030630352F54547203087265636569766564030003000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000300030003234F4C544D2528355A5B544D235A585C55524B2251435122525352214C53412151414D2103234F4C544D2528355A5B544D235A585C55524B2251435122525352214C53412151414D21010CB011A10368570F03087265636569766564030A323032342D30312D3135030A323032342D30312D323903000300010000000000000000010000000000000000010000000000000000010000000000000000030003001200010CB011A114797DF5010CB011A11473A9DA030A636F6C6C656374697665030003384C69C3AA6E20C491E1BB996920546869E1BABF75206E69C3AA6E202D205472C6B0E1BB9D6E67204DE1BAA76D206E6F6E20486F61204D6169030003000300031B5472C6B0E1BB9D6E67204DE1BAA76D206E6F6E20486F61204D6169010000000000000000010CB011A1145F88D5010CB011A101FE68ED010CB011A10278F14D0100000000000007EA030A323032342D30312D3135030630352F545472030872656365697665640300030001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000003000300032B504D49522147544D265A4C4D495B25524D4952215A585C55524B2251435122525352214C53412151414D21032B504D49522147544D265A4C4D495B25524D4952215A585C55524B2251435122525352214C53412151414D21010CB011A10368570F03087265636569766564030A323032342D30312D3135030A323032342D30312D323903000300010000000000000000010000000000000000010000000000000000010000000000000000030003001200010CB011A114797E4C010CB011A114797E19030A696E646976696475616C0304C3946E6703124E677579E1BB856E2048E1BBAF75204E616D030A313937322D30322D313403046D616C6503155068C3B3204869E1BB8775207472C6B0E1BB9F6E67031B5472C6B0E1BB9D6E67204DE1BAA76D206E6F6E20486F61204D6169010000000000000000010CB011A1145F88D5010CB011A101F8C7B4010CB011A10278F1220100000000000007EA030A323032342D30312D3135030630352F545472030872656365697665640300030001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000003000300031152415121204C5C5B2420524B5B604952240311524B5B60495224204C5C5B242052415121010CB011A103BEA4D403087265636569766564030A323032342D30312D3135030A323032342D30312D323903000300010000000000000000010000000000000000010000000000000000010000000000000000030003001200010CB011A114BC44DD010CB011A114B7941E030A696E646976696475616C0304C3946E6703104CC3AA204D696E6820436869E1BABF6E030A313938362D30322D303703046D616C6503104869E1BB8775207472C6B0E1BB9F6E67031B5472C6B0E1BB9D6E67204DE1BAA76D206E6F6E20486F61204D6169010000000000000000010CB011A1145F88D5010CB011A101D3A300010CB011A10278F1220100000000000007EA030A323032342D30312D3135030630352F5454720308726563656976656403000300010000000000000000010000000000000000010000000000000000010000000000000000010000000000000000010000000000000000030003000310454C4D49522520514D524C2120504921031050492120514D524C2120454C4D495225010CB011A103BEA4D403087265636569766564030A323032342D30312D3135030A323032342D30312D323903000300010000000000000000010000000000000000010000000000000000010000000000000000030003001200010CB011A114797E92010CB011A114797E52030A696E646976696475616C0304C3946E67031156C5A9205175E1BB9163204DE1BAA16E6803043139393203046D616C6503155068C3B3204869E1BB8775207472C6B0E1BB9F6E67031B5472C6B0E1BB9D6E67204DE1BAA76D206E6F6E20486F61204D6169010000000000000000010CB011A1145F88D5010CB011A101F8C7B4010CB011A1023F48DD0100000000000007EA030A323032342D30312D3135030630352F545472030872656365697665640300030001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000003000300030F5141524C2620575B544525205D5B24030F5D5B2420575B544525205141524C26010CB011A10368570F03087265636569766564030A323032342D30312D3135030A323032342D30312D323903000300010000000000000000010000000000000000010000000000000000010000000000000000030003001200010CB011A114888A6D010CB011A114797F06030A696E646976696475616C030342C3A003124CC3AA205468E1BB8B204E677579E1BB8774030A313937392D30372D3039030666656D616C6503104869E1BB8775207472C6B0E1BB9F6E67031B5472C6B0E1BB9D6E67204DE1BAA76D206E6F6E20486F61204D6169010000000000000000010CB011A1145F88D5010CB011A101D3A300010CB011A10278F1220100000000000007EA030A323032342D30312D3135030630352F5454720308726563656976656403000300010000000000000000010000000000000000010000000000000000010000000000000000010000000000000000010000000000000000030003000310524B5B60495A26205A4C4D26205049210310504921205A4C4D2620524B5B60495A26010CB011A103BEA4D403087265636569766564030A323032342D30312D3135030A323032342D30312D3239030003000100000000000000000100000000000000000100000000000000000100000000000000000300030054030100006E6F6D696E6174696F6E5F74657874001200010CB011A114BC4556034248E1BB97207472E1BBA32073E1BBAD61203134206E68C3A02063686F2068E1BB992063E1BAAD6E206E6768C3A86F2C206E67C6B0E1BB9D692063C3B32063C3B46E6703001200010CB011A114BC451A034943C3B4206769C3A16F206DE1BAA76D206E6F6E206CC3A06D2037322062E1BB9920C491E1BB93206368C6A1692074E1BBAB2076E1BAAD74206C69E1BB87752074C3A169206368E1BABF03001200010CB011A114B7941703504869E1BABF6E206DC3A175206E68C3A26E20C491E1BAA16F203333206CE1BAA76E2C2076E1BAAD6E20C491E1BB996E67206E6869E1BB8175206E67C6B0E1BB9D692063C3B96E67207468616D2067696103001200010CB011A114797EEF033642E1BB93692064C6B0E1BBA16E672031352068E1BB8D632073696E68206769E1BB8F692063E1BAA570205468C3A06E68207068E1BB9103001200010CB011A11473A9BE033642E1BB93692064C6B0E1BBA16E672032352068E1BB8D632073696E68206769E1BB8F692063E1BAA570205468C3A06E68207068E1BB9103001200010CB011A114797DF5033E44C3B26E672068E1BB8D206B687579E1BABF6E2068E1BB8D632C207472616F203730207375E1BAA574207468C6B0E1BB9F6E67206DE1BB9769206EC4836D03001200010CB011A114797E4C034D4E68E1BAAD6E20C491E1BBA120C491E1BAA775203036207472E1BABB206DE1BB932063C3B4692063686F20C491E1BABF6E206B68692068E1BB8D6320786F6E67207068E1BB95207468C3B46E6703001200010CB011A114BC44DD035F5469E1BABF74206B69E1BB876D20636869207469C3AA752C206E75C3B469206CE1BBA36E20C491E1BAA5742C20E1BBA76E672068E1BB99205175E1BBB9206B687579E1BABF6E2068E1BB8D6320313120747269E1BB877520C491E1BB936E6703001200010CB011A114797E92034D4E68E1BAAD6E20C491E1BBA120C491E1BAA775203035207472E1BABB206DE1BB932063C3B4692063686F20C491E1BABF6E206B68692068E1BB8D6320786F6E67207068E1BB95207468C3B46E6703001200010CB011A114888A6D03574BE1BB832032382063C3A2752063687579E1BB876E2076E1BB812042C3A1632074E1BAA1692073696E6820686FE1BAA174206368692062E1BB992076C3A0206368C3A06F2063E1BB9D20C491E1BAA775207468C3A16E670300');
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
CREATE TABLE contest_text (
  id INTEGER PRIMARY KEY,
  entrants TEXT NOT NULL DEFAULT '',   -- who may enter
  rules    TEXT NOT NULL DEFAULT '',
  result   TEXT NOT NULL DEFAULT ''    -- the canonical result, once frozen
);
CREATE TABLE council (
  id INTEGER PRIMARY KEY,
  name          TEXT NOT NULL DEFAULT '',
  level         TEXT NOT NULL DEFAULT '',
  place         TEXT NOT NULL DEFAULT '',
  standing_body TEXT NOT NULL DEFAULT '',
  report_symbol TEXT NOT NULL DEFAULT ''
);
INSERT INTO "council" VALUES(914250107566900382,'Hội đồng Thi đua - Khen thưởng phường','ward','','Phòng Văn hóa - Xã hội','BC-HĐTĐKT');
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
, contest INTEGER NOT NULL DEFAULT 0);
CREATE TABLE decision_text (
  id INTEGER PRIMARY KEY,
  bases  TEXT NOT NULL DEFAULT '',
  ground TEXT NOT NULL DEFAULT '',
  note   TEXT NOT NULL DEFAULT ''
);
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
CREATE TABLE dossier_paper (
  id INTEGER PRIMARY KEY,
  nomination INTEGER NOT NULL DEFAULT 0,
  paper      INTEGER NOT NULL DEFAULT 0,
  state      TEXT NOT NULL DEFAULT '',
  received   TEXT NOT NULL DEFAULT '',
  number     TEXT NOT NULL DEFAULT '',
  note       TEXT NOT NULL DEFAULT ''
);
CREATE TABLE draft (
  table_name TEXT NOT NULL,
  id         INTEGER NOT NULL,
  content    TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (table_name, id)
);
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
CREATE TABLE entry_pair (
  id INTEGER PRIMARY KEY,
  first   INTEGER NOT NULL DEFAULT 0,
  second  INTEGER NOT NULL DEFAULT 0,
  share   INTEGER NOT NULL DEFAULT 0,   -- hundredths of a per cent
  verdict TEXT NOT NULL DEFAULT '',
  reason  TEXT NOT NULL DEFAULT '',
  judged  TEXT NOT NULL DEFAULT ''
);
CREATE TABLE entry_ruling (
  id INTEGER PRIMARY KEY,
  entry    INTEGER NOT NULL DEFAULT 0,
  rule     TEXT NOT NULL DEFAULT '',
  accepted INTEGER NOT NULL DEFAULT 0,
  reason   TEXT NOT NULL DEFAULT '',
  ruled    TEXT NOT NULL DEFAULT ''
);
CREATE TABLE entry_text (
  id INTEGER PRIMARY KEY,
  body TEXT NOT NULL DEFAULT '',   -- the reading copy
  note TEXT NOT NULL DEFAULT ''
);
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
CREATE TABLE headcount (
  id INTEGER PRIMARY KEY,
  unit        INTEGER NOT NULL DEFAULT 0,
  year        INTEGER NOT NULL DEFAULT 0,
  collectives INTEGER NOT NULL DEFAULT 0,
  people      INTEGER NOT NULL DEFAULT 0,
  as_of       TEXT NOT NULL DEFAULT '',
  source      TEXT NOT NULL DEFAULT ''
);
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
CREATE TABLE keying (
  id INTEGER PRIMARY KEY,
  assignment INTEGER NOT NULL DEFAULT 0,
  criterion  INTEGER NOT NULL DEFAULT 0,
  pass       INTEGER NOT NULL DEFAULT 0,
  points     INTEGER NOT NULL DEFAULT 0
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
INSERT INTO "legal_basis" VALUES(914250107567695970,914250107567695941,1,'06/2022/QH15','','Quốc hội','2024-01-01','','');
INSERT INTO "legal_basis" VALUES(914250107567696021,914250107567695941,2,'152/2025/NĐ-CP','2025-06-14','Chính phủ','2025-07-01','2027-03-01','');
INSERT INTO "legal_basis" VALUES(914250107567696027,914250107567695941,3,'15/2025/TT-BNV','2025-08-04','Bộ Nội vụ','2025-08-05','','');
INSERT INTO "legal_basis" VALUES(914250107569326194,914250107567695941,4,'36/2024/QĐ-UBND','2024-05-30','Ủy ban nhân dân thành phố Hà Nội','2024-06-10','','');
INSERT INTO "legal_basis" VALUES(914250107572136848,914250107567695941,5,'33/2024/QĐ-UBND','2024-05-23','Ủy ban nhân dân thành phố Hà Nội','2024-05-23','','');
INSERT INTO "legal_basis" VALUES(914250107572136868,914250107567695941,6,'71/2025/QĐ-UBND','2025-11-26','Ủy ban nhân dân thành phố Hà Nội','2025-12-06','','');
INSERT INTO "legal_basis" VALUES(914250107572136923,914250107567695941,7,'91/2025/QH15','2025-06-26','Quốc hội','2026-01-01','','');
INSERT INTO "legal_basis" VALUES(914250107572945195,914250107567695941,8,'356/2025/NĐ-CP','2025-12-31','Chính phủ','2026-01-01','','');
CREATE TABLE legal_basis_text (
  id INTEGER PRIMARY KEY,
  clause TEXT NOT NULL DEFAULT ''
);
INSERT INTO "legal_basis_text" VALUES(914250107567695970,'Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15');
INSERT INTO "legal_basis_text" VALUES(914250107567696021,'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ');
INSERT INTO "legal_basis_text" VALUES(914250107567696027,'Căn cứ Thông tư số 15/2025/TT-BNV ngày 04 tháng 8 năm 2025 của Bộ trưởng Bộ Nội vụ');
INSERT INTO "legal_basis_text" VALUES(914250107569326194,'Căn cứ Quyết định số 36/2024/QĐ-UBND ngày 30 tháng 5 năm 2024 của Ủy ban nhân dân thành phố Hà Nội ban hành Quy chế về phát hiện, tuyên truyền, nhân rộng gương điển hình tiên tiến, người tốt, việc tốt');
INSERT INTO "legal_basis_text" VALUES(914250107572136848,'Căn cứ Quyết định số 33/2024/QĐ-UBND ngày 23 tháng 5 năm 2024 của Ủy ban nhân dân thành phố Hà Nội ban hành Quy chế xét tặng danh hiệu “Người tốt, việc tốt”');
INSERT INTO "legal_basis_text" VALUES(914250107572136868,'Căn cứ Quyết định số 71/2025/QĐ-UBND ngày 26 tháng 11 năm 2025 của Ủy ban nhân dân thành phố Hà Nội ban hành Quy chế xét tặng danh hiệu “Công dân Thủ đô ưu tú”');
INSERT INTO "legal_basis_text" VALUES(914250107572136923,'Căn cứ Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15');
INSERT INTO "legal_basis_text" VALUES(914250107572945195,'Căn cứ Nghị định số 356/2025/NĐ-CP ngày 31 tháng 12 năm 2025 của Chính phủ về bảo vệ dữ liệu cá nhân');
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
INSERT INTO "letterhead" VALUES(914250107567695962,'ỦY BAN NHÂN DÂN PHƯỜNG','HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG','','TM. HỘI ĐỒNG','CHỦ TỊCH','CHỦ TỊCH UBND PHƯỜNG','','2025-07-01','');
CREATE TABLE letterhead_text (
  id INTEGER PRIMARY KEY,
  recipients TEXT NOT NULL DEFAULT ''
);
INSERT INTO "letterhead_text" VALUES(914250107567695962,'Thường trực Đảng ủy phường;
Thường trực HĐND phường;
Chủ tịch, các Phó Chủ tịch UBND phường;
Ủy ban MTTQ Việt Nam phường;
Thành viên Hội đồng TĐKT phường;
Các đơn vị thuộc phường;
Lưu: VT, VHXH.');
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
INSERT INTO "movement" VALUES(914250107574264576,914250107567695941,'M1',1,'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',0,'ward','',2,'','hoc̣ tâp̣ và lam̀ theo tư tương̉, đaọ đưć, phong cach́ hồ chí minh','LSE&ZCV&]A"PAQ"ZLHS!Z\!Z\URK#GAS&G\E%VLSRK!EAEL%LT"ELM%QMRL!');
INSERT INTO "movement" VALUES(914250107576651864,914250107567695941,'',0,'Học tập và làm theo Bác',914250107574264576,'ward','',0,'','hoc̣ tâp̣ và lam̀ theo bać','LSE&ZCV&]A"PAQ"ZLHS!DAE%');
INSERT INTO "movement" VALUES(914250107576698249,914250107567695941,'',0,'Học tập và làm theo tấm gương đạo đức Hồ Chí Minh',914250107574264576,'ward','',0,'','hoc̣ tâp̣ và lam̀ theo tâḿ gương đaọ đưć hồ chí minh','LSE&ZCV&]A"PAQ"ZLHS!ZCQ%K\URK!GAS&G\E%LT"ELM%QMRL!');
INSERT INTO "movement" VALUES(914250107576698277,914250107567695941,'M2',2,'Dân vận khéo',0,'ward','',2,'','dân vâṇ kheó','FCR!]CR&OLHS%');
INSERT INTO "movement" VALUES(914250107576698365,914250107567695941,'',0,'Dân vận',914250107576698277,'ward','',0,'','dân vâṇ','FCR!]CR&');
INSERT INTO "movement" VALUES(914250107576698412,914250107567695941,'M3',3,'Quốc phòng - an ninh',0,'ward','',2,'','quôć phong̀-an ninh','W[TE%VLSRK"AR!RMRL!');
INSERT INTO "movement" VALUES(914250107576698599,914250107567695941,'',0,'Quốc phòng',914250107576698412,'ward','',0,'','quôć phong̀','W[TE%VLSRK"');
INSERT INTO "movement" VALUES(914250107576698615,914250107567695941,'',0,'An ninh',914250107576698412,'ward','',0,'','an ninh','AR!RMRL!');
INSERT INTO "movement" VALUES(914250107576698661,914250107567695941,'',0,'An ninh trật tự',914250107576698412,'ward','',0,'','an ninh trâṭ tự','AR!RMRL!ZXCZ&Z\&');
INSERT INTO "movement" VALUES(914250107576698704,914250107567695941,'',0,'An ninh, trật tự an toàn xã hội',914250107576698412,'ward','',0,'','an ninh, trâṭ tự an toaǹ xã hôị','AR!RMRL!ZXCZ&Z\&AR!ZSAR"_A$LTM&');
INSERT INTO "movement" VALUES(914250107576698762,914250107567695941,'',0,'Toàn dân bảo vệ an ninh Tổ quốc',914250107576698412,'ward','',0,'','toaǹ dân baỏ vệ an ninh tổ quôć','ZSAR"FCR!DAS#]I&AR!RMRL!ZT#W[TE%');
INSERT INTO "movement" VALUES(914250107576698804,914250107567695941,'M4',4,'An sinh xã hội',0,'ward','',2,'','an sinh xã hôị','AR!YMRL!_A$LTM&');
INSERT INTO "movement" VALUES(914250107576698862,914250107567695941,'',0,'Vì người nghèo',914250107576698804,'ward','',0,'','vì ngươì ngheò',']M"RK\UM"RKLHS"');
INSERT INTO "movement" VALUES(914250107576698907,914250107567695941,'',0,'Vì người nghèo - Không để ai bị bỏ lại phía sau',914250107576698804,'ward','',0,'','vì ngươì ngheò-không để ai bị bỏ laị phiá sau',']M"RK\UM"RKLHS"OLTRK!GI#AM!DM&DS#PAM&VLMA%YA[!');
INSERT INTO "movement" VALUES(914250107576790236,914250107567695941,'',0,'Nhân đạo, từ thiện',914250107576698804,'ward','',0,'','nhân đaọ, từ thiêṇ','RLCR!GAS&Z\"ZLMIR&');
INSERT INTO "movement" VALUES(914250107576821912,914250107567695941,'M5',5,'Phát triển kết cấu hạ tầng; thực hành tiết kiệm, chống lãng phí',0,'ward','',2,'','phat́ triên̉ kêt́ câú hạ tâng̀; thưc̣ hanh̀ tiêt́ kiêṃ, chônǵ lang̃ phí','VLAZ%ZXMIR#OIZ%EC[%LA&ZCRK"ZL\E&LARL"ZMIZ%OMIQ&ELTRK%PARK$VLM%');
INSERT INTO "movement" VALUES(914250107576821971,914250107567695941,'',0,'Quản lý đô thị',914250107576821912,'ward','',0,'','quan̉ lí đô thị','W[AR#P`%GT!ZLM&');
INSERT INTO "movement" VALUES(914250107576822012,914250107567695941,'',0,'Kết cấu hạ tầng',914250107576821912,'ward','',0,'','kêt́ câú hạ tâng̀','OIZ%EC[%LA&ZCRK"');
INSERT INTO "movement" VALUES(914250107576822046,914250107567695941,'',0,'Phát triển kết cấu hạ tầng đồng bộ, hiện đại',914250107576821912,'ward','',0,'','phat́ triên̉ kêt́ câú hạ tâng̀ đông̀ bộ, hiêṇ đaị','VLAZ%ZXMIR#OIZ%EC[%LA&ZCRK"GTRK"DT&LMIR&GAM&');
INSERT INTO "movement" VALUES(914250107576822051,914250107567695941,'',0,'Thực hành tiết kiệm, chống lãng phí',914250107576821912,'ward','',0,'','thưc̣ hanh̀ tiêt́ kiêṃ, chônǵ lang̃ phí','ZL\E&LARL"ZMIZ%OMIQ&ELTRK%PARK$VLM%');
INSERT INTO "movement" VALUES(914250107576822077,914250107567695941,'',0,'Trật tự đô thị',914250107576821912,'ward','',0,'','trâṭ tự đô thị','ZXCZ&Z\&GT!ZLM&');
INSERT INTO "movement" VALUES(914250107576822087,914250107567695941,'M6',6,'Cải cách hành chính',0,'ward','',2,'','caỉ cach́ hanh̀ chinh́','EAM#EAEL%LARL"ELMRL%');
INSERT INTO "movement" VALUES(914250107576822179,914250107567695941,'',0,'Đẩy mạnh cải cách hành chính',914250107576822087,'ward','',0,'','đâỷ manḥ caỉ cach́ hanh̀ chinh́','GC`#QARL&EAM#EAEL%LARL"ELMRL%');
INSERT INTO "movement" VALUES(914250107577067439,914250107567695941,'M7',7,'Văn hóa, thể thao, thông tin, chuyển đổi số',0,'ward','',2,'','văn hoá, thể thao, thông tin, chuyên̉ đôỉ số',']BR!LSA%ZLI#ZLAS!ZLTRK!ZMR!EL[`IR#GTM#YT%');
INSERT INTO "movement" VALUES(914250107577067486,914250107567695941,'',0,'Văn hóa, văn nghệ',914250107577067439,'ward','',0,'','văn hoá, văn nghệ',']BR!LSA%]BR!RKLI&');
INSERT INTO "movement" VALUES(914250107577067490,914250107567695941,'',0,'Văn hóa',914250107577067439,'ward','',0,'','văn hoá',']BR!LSA%');
INSERT INTO "movement" VALUES(914250107577067553,914250107567695941,'',0,'Thể dục thể thao',914250107577067439,'ward','',0,'','thể duc̣ thể thao','ZLI#F[E&ZLI#ZLAS!');
INSERT INTO "movement" VALUES(914250107577067570,914250107567695941,'',0,'Văn hóa công sở',914250107577067439,'ward','',0,'','văn hoá công sở',']BR!LSA%ETRK!YU#');
INSERT INTO "movement" VALUES(914250107577067621,914250107567695941,'',0,'Văn hóa công sở và nơi công cộng',914250107577067439,'ward','',0,'','văn hoá công sở và nơi công công̣',']BR!LSA%ETRK!YU#]A"RUM!ETRK!ETRK&');
INSERT INTO "movement" VALUES(914250107577067641,914250107567695941,'',0,'Văn hóa, nghệ thuật, thể dục thể thao',914250107577067439,'ward','',0,'','văn hoá, nghệ thuâṭ, thể duc̣ thể thao',']BR!LSA%RKLI&ZL[CZ&ZLI#F[E&ZLI#ZLAS!');
INSERT INTO "movement" VALUES(914250107577067698,914250107567695941,'',0,'Chuyển đổi số',914250107577067439,'ward','',0,'','chuyên̉ đôỉ số','EL[`IR#GTM#YT%');
INSERT INTO "movement" VALUES(914250107577067711,914250107567695941,'',0,'Thông tin và truyền thông',914250107577067439,'ward','',0,'','thông tin và truyêǹ thông','ZLTRK!ZMR!]A"ZX[`IR"ZLTRK!');
INSERT INTO "movement" VALUES(914250107577067722,914250107567695941,'',0,'Văn hóa, thể thao',914250107577067439,'ward','',0,'','văn hoá, thể thao',']BR!LSA%ZLI#ZLAS!');
INSERT INTO "movement" VALUES(914250107577067757,914250107567695941,'M8',8,'Giáo dục - đào tạo',0,'ward','',2,'','giaó duc̣-đaò taọ','KMAS%F[E&GAS"ZAS&');
INSERT INTO "movement" VALUES(914250107577067783,914250107567695941,'',0,'Giáo dục',914250107577067757,'ward','',0,'','giaó duc̣','KMAS%F[E&');
INSERT INTO "movement" VALUES(914250107577067788,914250107567695941,'',0,'Giáo dục và đào tạo',914250107577067757,'ward','',0,'','giaó duc̣ và đaò taọ','KMAS%F[E&]A"GAS"ZAS&');
INSERT INTO "movement" VALUES(914250107577067840,914250107567695941,'M9',9,'Y tế, chăm sóc sức khỏe Nhân dân',0,'ward','',2,'','y tế, chăm soć sưć khoẻ nhân dân','`!ZI%ELBQ!YSE%Y\E%OLSH#RLCR!FCR!');
INSERT INTO "movement" VALUES(914250107577067932,914250107567695941,'',0,'Y tế',914250107577067840,'ward','',0,'','y tế','`!ZI%');
INSERT INTO "movement" VALUES(914250107577067963,914250107567695941,'',0,'An toàn thực phẩm',914250107577067840,'ward','',0,'','an toaǹ thưc̣ phâm̉','AR!ZSAR"ZL\E&VLCQ#');
INSERT INTO "movement" VALUES(914250107577068002,914250107567695941,'',0,'Y tế và an toàn thực phẩm',914250107577067840,'ward','',0,'','y tế và an toaǹ thưc̣ phâm̉','`!ZI%]A"AR!ZSAR"ZL\E&VLCQ#');
INSERT INTO "movement" VALUES(914250107577068062,914250107567695941,'M10',10,'Lao động, sản xuất, kinh doanh',0,'ward','',2,'','lao đông̣, san̉ xuât́, kinh doanh','PAS!GTRK&YAR#_[CZ%OMRL!FSARL!');
INSERT INTO "movement" VALUES(914250107577068209,914250107567695941,'',0,'Sản xuất, kinh doanh',914250107577068062,'ward','',0,'','san̉ xuât́, kinh doanh','YAR#_[CZ%OMRL!FSARL!');
INSERT INTO "movement" VALUES(914250107577068245,914250107567695941,'',0,'Doanh nghiệp',914250107577068062,'ward','',0,'','doanh nghiêp̣','FSARL!RKLMIV&');
INSERT INTO "movement" VALUES(914250107577068287,914250107567695941,'',0,'Phát triển kinh tế',914250107577068062,'ward','',0,'','phat́ triên̉ kinh tế','VLAZ%ZXMIR#OMRL!ZI%');
INSERT INTO "movement" VALUES(914250107577068330,914250107567695941,'',0,'Sáng kiến',914250107577068062,'ward','',0,'','sanǵ kiêń','YARK%OMIR%');
INSERT INTO "movement" VALUES(914250107577068380,914250107567695941,'',0,'Sáng kiến, sáng tạo Thủ đô',914250107577068062,'ward','',0,'','sanǵ kiêń, sanǵ taọ thủ đô','YARK%OMIR%YARK%ZAS&ZL[#GT!');
INSERT INTO "movement" VALUES(914250107577068390,914250107567695941,'',0,'Lao động sáng tạo',914250107577068062,'ward','',0,'','lao đông̣ sanǵ taọ','PAS!GTRK&YARK%ZAS&');
CREATE TABLE movement_text (
  id INTEGER PRIMARY KEY,
  content TEXT NOT NULL DEFAULT ''
);
INSERT INTO "movement_text" VALUES(914250107574264576,'Tiêu chuẩn điển hình tiên tiến trong lĩnh vực: Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.');
INSERT INTO "movement_text" VALUES(914250107576651864,'');
INSERT INTO "movement_text" VALUES(914250107576698249,'');
INSERT INTO "movement_text" VALUES(914250107576698277,'Tiêu chuẩn điển hình tiên tiến trong lĩnh vực: Dân vận khéo.');
INSERT INTO "movement_text" VALUES(914250107576698365,'');
INSERT INTO "movement_text" VALUES(914250107576698412,'Tiêu chuẩn điển hình tiên tiến trong lĩnh vực: Quốc phòng - an ninh.');
INSERT INTO "movement_text" VALUES(914250107576698599,'');
INSERT INTO "movement_text" VALUES(914250107576698615,'');
INSERT INTO "movement_text" VALUES(914250107576698661,'');
INSERT INTO "movement_text" VALUES(914250107576698704,'');
INSERT INTO "movement_text" VALUES(914250107576698762,'');
INSERT INTO "movement_text" VALUES(914250107576698804,'Tiêu chuẩn điển hình tiên tiến trong lĩnh vực: An sinh xã hội.');
INSERT INTO "movement_text" VALUES(914250107576698862,'');
INSERT INTO "movement_text" VALUES(914250107576698907,'');
INSERT INTO "movement_text" VALUES(914250107576790236,'');
INSERT INTO "movement_text" VALUES(914250107576821912,'Tiêu chuẩn điển hình tiên tiến trong lĩnh vực: Phát triển kết cấu hạ tầng; thực hành tiết kiệm, chống lãng phí.');
INSERT INTO "movement_text" VALUES(914250107576821971,'');
INSERT INTO "movement_text" VALUES(914250107576822012,'');
INSERT INTO "movement_text" VALUES(914250107576822046,'');
INSERT INTO "movement_text" VALUES(914250107576822051,'');
INSERT INTO "movement_text" VALUES(914250107576822077,'');
INSERT INTO "movement_text" VALUES(914250107576822087,'Tiêu chuẩn điển hình tiên tiến trong lĩnh vực: Cải cách hành chính.');
INSERT INTO "movement_text" VALUES(914250107576822179,'');
INSERT INTO "movement_text" VALUES(914250107577067439,'Tiêu chuẩn điển hình tiên tiến trong lĩnh vực văn hóa, thể thao, thông tin và chuyển đổi số.');
INSERT INTO "movement_text" VALUES(914250107577067486,'');
INSERT INTO "movement_text" VALUES(914250107577067490,'');
INSERT INTO "movement_text" VALUES(914250107577067553,'');
INSERT INTO "movement_text" VALUES(914250107577067570,'');
INSERT INTO "movement_text" VALUES(914250107577067621,'');
INSERT INTO "movement_text" VALUES(914250107577067641,'');
INSERT INTO "movement_text" VALUES(914250107577067698,'');
INSERT INTO "movement_text" VALUES(914250107577067711,'');
INSERT INTO "movement_text" VALUES(914250107577067722,'');
INSERT INTO "movement_text" VALUES(914250107577067757,'Tiêu chuẩn điển hình tiên tiến trong lĩnh vực: Giáo dục - đào tạo.');
INSERT INTO "movement_text" VALUES(914250107577067783,'');
INSERT INTO "movement_text" VALUES(914250107577067788,'');
INSERT INTO "movement_text" VALUES(914250107577067840,'Tiêu chuẩn điển hình tiên tiến trong lĩnh vực: Y tế, chăm sóc sức khỏe Nhân dân.');
INSERT INTO "movement_text" VALUES(914250107577067932,'');
INSERT INTO "movement_text" VALUES(914250107577067963,'');
INSERT INTO "movement_text" VALUES(914250107577068002,'');
INSERT INTO "movement_text" VALUES(914250107577068062,'Tiêu chuẩn điển hình tiên tiến trong lao động, sản xuất, kinh doanh, sáng kiến.');
INSERT INTO "movement_text" VALUES(914250107577068209,'');
INSERT INTO "movement_text" VALUES(914250107577068245,'');
INSERT INTO "movement_text" VALUES(914250107577068287,'');
INSERT INTO "movement_text" VALUES(914250107577068330,'');
INSERT INTO "movement_text" VALUES(914250107577068380,'');
INSERT INTO "movement_text" VALUES(914250107577068390,'');
CREATE TABLE movement_unit (
  id INTEGER PRIMARY KEY,
  movement INTEGER NOT NULL DEFAULT 0,
  unit     INTEGER NOT NULL DEFAULT 0,
  role     TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0
);
INSERT INTO "movement_unit" VALUES(914250107576651742,914250107574264576,914250107572945284,'lead',1);
INSERT INTO "movement_unit" VALUES(914250107576651803,914250107574264576,914250107572945210,'cooperating',1);
INSERT INTO "movement_unit" VALUES(914250107576698310,914250107576698277,914250107572945322,'lead',1);
INSERT INTO "movement_unit" VALUES(914250107576698341,914250107576698277,914250107572945210,'cooperating',1);
INSERT INTO "movement_unit" VALUES(914250107576698456,914250107576698412,914250107572945328,'lead',1);
INSERT INTO "movement_unit" VALUES(914250107576698491,914250107576698412,914250107572945352,'lead',2);
INSERT INTO "movement_unit" VALUES(914250107576698547,914250107576698412,914250107572945210,'cooperating',1);
INSERT INTO "movement_unit" VALUES(914250107576698861,914250107576698804,914250107572945210,'lead',1);
INSERT INTO "movement_unit" VALUES(914250107576821929,914250107576821912,914250107572945215,'lead',1);
INSERT INTO "movement_unit" VALUES(914250107576821946,914250107576821912,914250107572945210,'cooperating',1);
INSERT INTO "movement_unit" VALUES(914250107576822133,914250107576822087,914250107572945247,'lead',1);
INSERT INTO "movement_unit" VALUES(914250107576822163,914250107576822087,914250107572945210,'cooperating',1);
INSERT INTO "movement_unit" VALUES(914250107577067485,914250107577067439,914250107572945210,'lead',1);
INSERT INTO "movement_unit" VALUES(914250107577067765,914250107577067757,914250107572945210,'lead',1);
INSERT INTO "movement_unit" VALUES(914250107577067866,914250107577067840,914250107572945414,'lead',1);
INSERT INTO "movement_unit" VALUES(914250107577067875,914250107577067840,914250107572945210,'cooperating',1);
INSERT INTO "movement_unit" VALUES(914250107577068124,914250107577068062,914250107572945215,'lead',1);
INSERT INTO "movement_unit" VALUES(914250107577068180,914250107577068062,914250107572945210,'cooperating',1);
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
, chain       INTEGER NOT NULL DEFAULT 0, step        TEXT NOT NULL DEFAULT '', step_since  TEXT NOT NULL DEFAULT '', due         TEXT NOT NULL DEFAULT '', signer      TEXT NOT NULL DEFAULT '', source_link TEXT NOT NULL DEFAULT '', posthumous  INTEGER NOT NULL DEFAULT 0, unmanaged   INTEGER NOT NULL DEFAULT 0, decision    INTEGER NOT NULL DEFAULT 0, money       INTEGER NOT NULL DEFAULT 0, gift        TEXT NOT NULL DEFAULT '', revoked     TEXT NOT NULL DEFAULT '');
INSERT INTO "nomination" VALUES(914250107865752121,914250107860549733,'collective','','Tổ dân phố số 9 - Phường Ngọc Lâm','','','','Phường Ngọc Lâm',0,914250107856659189,914250107576698804,914250107585098061,2026,'2024-01-09','12/TTr','received','','',0,0,0,0,0,0,'','','ZT#FCR!VLT%YT%(9VL\URK"RKSE&PCQ!','ZT#FCR!VLT%YT%(9VL\URK"RKSE&PCQ!',914250107600787215,'received','2024-01-09','2024-01-23','','',0,0,0,0,'','');
INSERT INTO "nomination" VALUES(914250107866392429,914250107865752169,'collective','','Tổ tự quản ngõ 18 - Phường Ngọc Lâm','','','','Phường Ngọc Lâm',0,914250107856659189,914250107576822087,914250107581319389,2026,'2024-01-09','12/TTr','received','','',0,0,0,0,0,0,'','','ZT#Z\&W[AR#RKS$)18VL\URK"RKSE&PCQ!','ZT#Z\&W[AR#RKS$)18VL\URK"RKSE&PCQ!',914250107600787215,'received','2024-01-09','2024-01-23','','',0,0,0,0,'','');
INSERT INTO "nomination" VALUES(914250107866392489,914250107866392462,'collective','','Bộ phận Một cửa - Phường Ngọc Lâm','','','','Phường Ngọc Lâm',0,914250107856659189,914250107576821912,914250107581319389,2026,'2024-01-09','12/TTr','received','','',0,0,0,0,0,0,'','','DT&VLCR&QTZ&E\A#VL\URK"RKSE&PCQ!','DT&VLCR&QTZ&E\A#VL\URK"RKSE&PCQ!',914250107600787215,'received','2024-01-09','2024-01-23','','',0,0,0,0,'','');
INSERT INTO "nomination" VALUES(914250107866392548,914250107866392511,'individual','Ông','Hoàng Thế Tuấn','1961-06-02','male','Lao động tự do','tổ 15, Phường Ngọc Lâm',0,914250107856659189,914250107577067840,914250107585098018,2026,'2024-01-09','12/TTr','received','','',0,0,0,0,0,0,'','','Z[CR% ZLI% LSARK"','LSARK" ZLI% Z[CR%',914250107606443220,'received','2024-01-09','2024-01-23','','',0,0,0,0,'','');
INSERT INTO "nomination" VALUES(914250107866392620,914250107866392591,'individual','Ông','Vũ Quang Hùng','1974','male','Công nhân môi trường','tổ 7, Phường Ngọc Lâm',0,914250107856659189,914250107576698412,914250107585098018,2026,'2024-01-09','12/TTr','received','','',0,0,0,0,0,0,'','','L[RK" W[ARK! ][$','][$ W[ARK! L[RK"',914250107606443220,'received','2024-01-09','2024-01-23','','',0,0,0,0,'','');
INSERT INTO "nomination" VALUES(914250107866392707,914250107866392675,'individual','Ông','Vũ Mạnh Hải','1984','male','Chuyên viên','tổ 11, Phường Ngọc Lâm',0,914250107856659189,914250107577067486,914250107585098108,2026,'2024-01-09','12/TTr','received','','',0,0,0,0,0,0,'','','LAM# QARL& ][$','][$ QARL& LAM#',914250107611014458,'received','2024-01-09','2024-01-23','','',0,0,0,0,'','');
INSERT INTO "nomination" VALUES(914250107866392734,914250107866392717,'individual','Ông','Nguyễn Xuân Đạt','1988-05-05','male','Nông dân','tổ 11, Phường Ngọc Lâm',0,914250107856659189,914250107576821912,914250107585098108,2026,'2024-01-09','12/TTr','received','','',0,0,0,0,0,0,'','','GAZ& _[CR! RK[`IR$','RK[`IR$ _[CR! GAZ&',914250107611014458,'received','2024-01-09','2024-01-23','','',0,0,0,0,'','');
INSERT INTO "nomination" VALUES(914250107866392822,914250107866392769,'individual','Bà','Đỗ Thị Kim Quỳnh','1961','female','Bí thư chi đoàn','tổ 1, Phường Ngọc Lâm',0,914250107856659189,914250107576698277,914250107585098108,2026,'2024-01-09','12/TTr','received','','',0,0,0,0,0,0,'','','W[`RL" ZLM&OMQ! GT$','GT$ ZLM&OMQ! W[`RL"',914250107611014458,'received','2024-01-09','2024-01-23','','',0,0,0,0,'','');
INSERT INTO "nomination" VALUES(914250107866392879,914250107866392874,'individual','Bà','Hoàng Thị Bích','1977-09-16','female','Công chức','tổ 22, Phường Ngọc Lâm',0,914250107856659189,914250107576698804,914250107585098108,2026,'2024-01-09','12/TTr','received','','',0,0,0,0,0,0,'','','DMEL% ZLM& LSARK"','LSARK" ZLM& DMEL%',914250107611014458,'received','2024-01-09','2024-01-23','','',0,0,0,0,'','');
INSERT INTO "nomination" VALUES(914250107866392905,914250107866392893,'individual','Ông','Đỗ Minh Hải','1994','male','Tiểu thương','tổ 7, Phường Ngọc Lâm',0,914250107856659189,914250107577067698,914250107581319389,2026,'2024-01-09','12/TTr','received','','',0,0,0,0,0,0,'','','LAM# QMRL! GT$','GT$ QMRL! LAM#',914250107600787215,'received','2024-01-09','2024-01-23','','',0,0,0,0,'','');
INSERT INTO "nomination" VALUES(914250107870324993,914250107869094486,'individual','Ông','Lê Đức Hùng','1991','male','Nông dân','tổ 4, Phường Ngọc Lâm',0,914250107856659189,914250107574264576,914250107585098018,2026,'2024-01-09','12/TTr','received','','',0,0,0,0,0,0,'','','L[RK" G\E% PI!','PI! G\E% L[RK"',914250107606443220,'received','2024-01-09','2024-01-23','','',0,0,0,0,'','');
INSERT INTO "nomination" VALUES(914250107870325085,914250107870325045,'individual','Ông','Lương Đức Phúc','1963','male','Trưởng ban công tác Mặt trận','tổ 6, Phường Ngọc Lâm',0,914250107856659189,914250107576698277,914250107585098018,2026,'2024-01-09','12/TTr','received','','',0,0,0,0,0,0,'','','VL[E% G\E% P\URK!','P\URK! G\E% VL[E%',914250107606443220,'received','2024-01-09','2024-01-23','','',0,0,0,0,'','');
INSERT INTO "nomination" VALUES(914250107870631802,914250107870325112,'individual','Ông','Đặng Công Thành','1949-02-20','male','Tiểu thương','tổ 1, Phường Ngọc Lâm',0,914250107856659189,914250107577067840,914250107585098018,2026,'2024-01-09','12/TTr','received','','',0,0,0,0,0,0,'','','ZLARL" ETRK! GBRK&','GBRK& ETRK! ZLARL"',914250107606443220,'received','2024-01-09','2024-01-23','','',0,0,0,0,'','');
INSERT INTO "nomination" VALUES(914250107870631860,914250107870631853,'individual','Ông','Nguyễn Văn Toàn','1961-03-15','male','Nông dân','tổ 11, Phường Ngọc Lâm',0,914250107856659189,914250107577067840,914250107585098018,2026,'2024-01-09','12/TTr','received','','',0,0,0,0,0,0,'','','ZSAR" ]BR! RK[`IR$','RK[`IR$ ]BR! ZSAR"',914250107606443220,'received','2024-01-09','2024-01-23','','',0,0,0,0,'','');
INSERT INTO "nomination" VALUES(914250107870631941,914250107870631912,'individual','Bà','Phạm Thanh Thảo','1976','female','Nông dân','tổ 7, Phường Ngọc Lâm',0,914250107856659189,914250107576698412,914250107585098018,2026,'2024-01-09','12/TTr','received','','',0,0,0,0,0,0,'','','ZLAS# ZLARL! VLAQ&','VLAQ& ZLARL! ZLAS#',914250107606443220,'received','2024-01-09','2024-01-23','','',0,0,0,0,'','');
INSERT INTO "nomination" VALUES(914250107870761684,914250107870631961,'individual','Bà','Nguyễn Thị Khánh','1991-09-25','female','Bí thư chi đoàn','tổ 22, Phường Ngọc Lâm',0,914250107856659189,914250107574264576,914250107585098108,2026,'2024-01-09','12/TTr','received','','',0,0,0,0,0,0,'','','OLARL% ZLM& RK[`IR$','RK[`IR$ ZLM& OLARL%',914250107611014458,'received','2024-01-09','2024-01-23','','',0,0,0,0,'','');
INSERT INTO "nomination" VALUES(914250107870761769,914250107870761730,'individual','Ông','Phạm Hữu Minh','1969-09-01','male','Công nhân môi trường','tổ 22, Phường Ngọc Lâm',0,914250107856659189,914250107574264576,914250107581319389,2026,'2024-01-09','12/TTr','received','','',0,0,0,0,0,0,'','','QMRL! L\[$ VLAQ&','VLAQ& L\[$ QMRL!',914250107600787215,'received','2024-01-09','2024-01-23','','',0,0,0,0,'','');
INSERT INTO "nomination" VALUES(914250107870761841,914250107870761806,'household','','Hộ gia đình ông Phạm Văn Thành','','','','Số 19 phố Cổ Linh, Phường Ngọc Lâm',0,914250107856659189,914250107577067486,914250107581319389,2026,'2024-01-09','12/TTr','received','','',0,0,0,0,0,0,'','','LT&KMA!GMRL"TRK!VLAQ&]BR!ZLARL"','LT&KMA!GMRL"TRK!VLAQ&]BR!ZLARL"',914250107600787215,'received','2024-01-09','2024-01-23','','',0,0,0,0,'','');
INSERT INTO "nomination" VALUES(914250107870761916,914250107870761864,'household','','Hộ gia đình ông Nguyễn Minh Tùng','','','','Số 121 phố Bát Khối, Phường Ngọc Lâm',0,914250107856659189,914250107576698804,914250107581319389,2026,'2024-01-09','12/TTr','received','','',0,0,0,0,0,0,'','','LT&KMA!GMRL"TRK!RK[`IR$QMRL!Z[RK"','LT&KMA!GMRL"TRK!RK[`IR$QMRL!Z[RK"',914250107600787215,'received','2024-01-09','2024-01-23','','',0,0,0,0,'','');
INSERT INTO "nomination" VALUES(914250107886741950,914250107885552507,'collective','','Khối 5 tuổi - Trường Mầm non Hoa Mai','','','','Trường Mầm non Hoa Mai',0,914250107885422805,914250107577067757,914250107581319389,2026,'2024-01-15','05/TTr','received','','',0,0,0,0,0,0,'','','OLTM%(5Z[TM#ZX\URK"QCQ"RSR!LSA!QAM!','OLTM%(5Z[TM#ZX\URK"QCQ"RSR!LSA!QAM!',914250107600787215,'received','2024-01-15','2024-01-29','','',0,0,0,0,'','');
INSERT INTO "nomination" VALUES(914250107887123957,914250107886741978,'collective','','Liên đội Thiếu niên - Trường Mầm non Hoa Mai','','','','Trường Mầm non Hoa Mai',0,914250107885422805,914250107577067757,914250107585098061,2026,'2024-01-15','05/TTr','received','','',0,0,0,0,0,0,'','','PMIR!GTM&ZLMI[%RMIR!ZX\URK"QCQ"RSR!LSA!QAM!','PMIR!GTM&ZLMI[%RMIR!ZX\URK"QCQ"RSR!LSA!QAM!',914250107600787215,'received','2024-01-15','2024-01-29','','',0,0,0,0,'','');
INSERT INTO "nomination" VALUES(914250107887124044,914250107887123993,'individual','Ông','Nguyễn Hữu Nam','1972-02-14','male','Phó Hiệu trưởng','Trường Mầm non Hoa Mai',0,914250107885422805,914250107576698804,914250107585098018,2026,'2024-01-15','05/TTr','received','','',0,0,0,0,0,0,'','','RAQ! L\[$ RK[`IR$','RK[`IR$ L\[$ RAQ!',914250107606443220,'received','2024-01-15','2024-01-29','','',0,0,0,0,'','');
INSERT INTO "nomination" VALUES(914250107887124114,914250107887124050,'individual','Ông','Vũ Quốc Mạnh','1992','male','Phó Hiệu trưởng','Trường Mầm non Hoa Mai',0,914250107885422805,914250107576698804,914250107581319389,2026,'2024-01-15','05/TTr','received','','',0,0,0,0,0,0,'','','QARL& W[TE% ][$','][$ W[TE% QARL&',914250107600787215,'received','2024-01-15','2024-01-29','','',0,0,0,0,'','');
INSERT INTO "nomination" VALUES(914250107887124207,914250107887124167,'individual','Bà','Dương Thị Hồng','1986-09-17','female','Nhân viên bảo vệ','Trường Mầm non Hoa Mai',0,914250107885422805,914250107577067757,914250107585098018,2026,'2024-01-15','05/TTr','received','','',0,0,0,0,0,0,'','','LTRK" ZLM& F\URK!','F\URK! ZLM& LTRK"',914250107606443220,'received','2024-01-15','2024-01-29','','',0,0,0,0,'','');
INSERT INTO "nomination" VALUES(914250107888110189,914250107887124230,'individual','Bà','Lê Thị Nguyệt','1979-07-09','female','Hiệu trưởng','Trường Mầm non Hoa Mai',0,914250107885422805,914250107574264576,914250107585098018,2026,'2024-01-15','05/TTr','received','','',0,0,0,0,0,0,'','','RK[`IZ& ZLM& PI!','PI! ZLM& RK[`IZ&',914250107606443220,'received','2024-01-15','2024-01-29','','',0,0,0,0,'','');
INSERT INTO "nomination" VALUES(914250107891192855,914250107888545853,'individual','Ông','Vũ Hữu Kiên','1999-03-10','male','Nhân viên nuôi dưỡng','Trường Mầm non Hoa Mai',0,914250107885422805,914250107576698804,914250107585098108,2026,'2024-01-15','05/TTr','received','','',0,0,0,0,0,0,'','','OMIR! L\[$ ][$','][$ L\[$ OMIR!',914250107611014458,'received','2024-01-15','2024-01-29','','',0,0,0,0,'','');
INSERT INTO "nomination" VALUES(914250107891500253,914250107891192862,'individual','Ông','Lê Minh Chiến','1986-02-07','male','Hiệu trưởng','Trường Mầm non Hoa Mai',0,914250107885422805,914250107574264576,914250107585098018,2026,'2024-01-15','05/TTr','received','','',0,0,0,0,0,0,'','','ELMIR% QMRL! PI!','PI! QMRL! ELMIR%',914250107606443220,'received','2024-01-15','2024-01-29','','',0,0,0,0,'','');
INSERT INTO "nomination" VALUES(914250107891500314,914250107891500304,'individual','Bà','Hoàng Thị Thanh Vân','1996','female','Nhân viên nuôi dưỡng','Trường Mầm non Hoa Mai',0,914250107885422805,914250107577067757,914250107585098018,2026,'2024-01-15','05/TTr','received','','',0,0,0,0,0,0,'','',']CR! ZLM&ZLARL! LSARK"','LSARK" ZLM&ZLARL! ]CR!',914250107606443220,'received','2024-01-15','2024-01-29','','',0,0,0,0,'','');
INSERT INTO "nomination" VALUES(914250107891500374,914250107891500334,'individual','Bà','Nguyễn Thị Yến','1981-03-21','female','Phó Hiệu trưởng','Trường Mầm non Hoa Mai',0,914250107885422805,914250107576698804,914250107581319389,2026,'2024-01-15','05/TTr','received','','',0,0,0,0,0,0,'','','`IR% ZLM& RK[`IR$','RK[`IR$ ZLM& `IR%',914250107600787215,'received','2024-01-15','2024-01-29','','',0,0,0,0,'','');
CREATE TABLE nomination_text (
  id INTEGER PRIMARY KEY,
  achievement TEXT NOT NULL DEFAULT '',
  notes       TEXT NOT NULL DEFAULT ''
);
INSERT INTO "nomination_text" VALUES(914250107865752121,'Tặng thẻ bảo hiểm y tế cho 80 hộ khó khăn','');
INSERT INTO "nomination_text" VALUES(914250107866392429,'Có sáng kiến số hóa 7.613 hồ sơ, rút ngắn 30% thời gian giải quyết','');
INSERT INTO "nomination_text" VALUES(914250107866392489,'Đề xuất phương án thoát nước, ngõ 11 năm ngập nay không còn ngập','');
INSERT INTO "nomination_text" VALUES(914250107866392548,'Xây dựng tuyến phố an toàn thực phẩm với 38 hộ kinh doanh cam kết','');
INSERT INTO "nomination_text" VALUES(914250107866392620,'Nhặt được của rơi, trả lại người mất 46 triệu đồng','');
INSERT INTO "nomination_text" VALUES(914250107866392707,'Giữ gìn, truyền dạy hát ca trù cho 30 em thiếu nhi','');
INSERT INTO "nomination_text" VALUES(914250107866392734,'Biến 09 điểm tập kết rác thành vườn hoa','');
INSERT INTO "nomination_text" VALUES(914250107866392822,'Lập nhóm trao đổi của tổ dân phố, trả lời kiến nghị của người dân trong ngày','');
INSERT INTO "nomination_text" VALUES(914250107866392879,'Hỗ trợ sửa 05 nhà cho hộ cận nghèo, người có công','');
INSERT INTO "nomination_text" VALUES(914250107866392905,'Viết phần mềm quản lý văn bản dùng chung, đơn vị không phải mua ngoài','');
INSERT INTO "nomination_text" VALUES(914250107870324993,'Duy trì mô hình "Mỗi tuần một việc tốt", được nhiều chi bộ học theo','');
INSERT INTO "nomination_text" VALUES(914250107870325085,'Vận động 288 hộ dân chỉnh trang ngõ phố "sáng - xanh - sạch - đẹp"','');
INSERT INTO "nomination_text" VALUES(914250107870631802,'Cấp cứu thành công người ngừng tim tại nơi công cộng','');
INSERT INTO "nomination_text" VALUES(914250107870631860,'Khám, phát thuốc miễn phí cho 550 người cao tuổi','');
INSERT INTO "nomination_text" VALUES(914250107870631941,'Dập tắt đám cháy nhà dân, đưa 08 người ra ngoài an toàn','');
INSERT INTO "nomination_text" VALUES(914250107870761684,'Xây dựng tủ sách Bác Hồ ở nhà văn hóa với 242 đầu sách, mở cửa hằng tuần cho thiếu nhi','');
INSERT INTO "nomination_text" VALUES(914250107870761769,'Nhiều năm gương mẫu đi đầu, đảng viên 40 năm tuổi Đảng vẫn tham gia công tác khu dân cư','');
INSERT INTO "nomination_text" VALUES(914250107870761841,'Gia đình ba thế hệ gìn giữ nền nếp, nhiều năm đạt gia đình văn hóa tiêu biểu','');
INSERT INTO "nomination_text" VALUES(914250107870761916,'Nhận đỡ đầu 04 trẻ mồ côi cho đến khi học xong phổ thông','');
INSERT INTO "nomination_text" VALUES(914250107886741950,'Bồi dưỡng 25 học sinh giỏi cấp Thành phố','');
INSERT INTO "nomination_text" VALUES(914250107887123957,'Dòng họ khuyến học, trao 70 suất thưởng mỗi năm','');
INSERT INTO "nomination_text" VALUES(914250107887124044,'Nhận đỡ đầu 06 trẻ mồ côi cho đến khi học xong phổ thông','');
INSERT INTO "nomination_text" VALUES(914250107887124114,'Nhận đỡ đầu 05 trẻ mồ côi cho đến khi học xong phổ thông','');
INSERT INTO "nomination_text" VALUES(914250107887124207,'Bồi dưỡng 15 học sinh giỏi cấp Thành phố','');
INSERT INTO "nomination_text" VALUES(914250107888110189,'Kể 28 câu chuyện về Bác tại sinh hoạt chi bộ và chào cờ đầu tháng','');
INSERT INTO "nomination_text" VALUES(914250107891192855,'Hiến máu nhân đạo 33 lần, vận động nhiều người cùng tham gia','');
INSERT INTO "nomination_text" VALUES(914250107891500253,'Tiết kiệm chi tiêu, nuôi lợn đất, ủng hộ Quỹ khuyến học 11 triệu đồng','');
INSERT INTO "nomination_text" VALUES(914250107891500314,'Cô giáo mầm non làm 72 bộ đồ chơi từ vật liệu tái chế','');
INSERT INTO "nomination_text" VALUES(914250107891500374,'Hỗ trợ sửa 14 nhà cho hộ cận nghèo, người có công','');
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
INSERT INTO "obligation" VALUES(914250107581281546,914250107567695941,'REVIEW',1,'Hoàn thành bình xét, giới thiệu điển hình tiên tiến','','all',0,'yearly','01-31','','',1,'',1);
INSERT INTO "obligation" VALUES(914250107581281568,914250107567695941,'CRITERIA',2,'Ban hành tiêu chuẩn và kế hoạch tuyên truyền điển hình tiên tiến của đơn vị','','all',0,'yearly','03-31','','',1,'criteria',0);
INSERT INTO "obligation" VALUES(914250107581281577,914250107567695941,'M1-INTRODUCE',3,'Giới thiệu điển hình tiên tiến: Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh','','DU',914250107574264576,'yearly','01-31','','',1,'',2);
INSERT INTO "obligation" VALUES(914250107581281589,914250107567695941,'M2-INTRODUCE',4,'Giới thiệu điển hình tiên tiến: Dân vận khéo','','MTTQ',914250107576698277,'yearly','01-31','','',1,'',2);
INSERT INTO "obligation" VALUES(914250107581281613,914250107567695941,'M3-INTRODUCE',5,'Giới thiệu điển hình tiên tiến: Quốc phòng - an ninh','','BCHQS, CA',914250107576698412,'yearly','01-31','','',1,'',2);
INSERT INTO "obligation" VALUES(914250107581281667,914250107567695941,'M4-INTRODUCE',6,'Giới thiệu điển hình tiên tiến: An sinh xã hội','','VHXH',914250107576698804,'yearly','01-31','','',1,'',2);
INSERT INTO "obligation" VALUES(914250107581281706,914250107567695941,'M5-INTRODUCE',7,'Giới thiệu điển hình tiên tiến: Phát triển kết cấu hạ tầng; thực hành tiết kiệm, chống lãng phí','','KTHT',914250107576821912,'yearly','01-31','','',1,'',2);
INSERT INTO "obligation" VALUES(914250107581281745,914250107567695941,'M6-INTRODUCE',8,'Giới thiệu điển hình tiên tiến: Cải cách hành chính','','VP',914250107576822087,'yearly','01-31','','',1,'',2);
INSERT INTO "obligation" VALUES(914250107581281782,914250107567695941,'M7-INTRODUCE',9,'Giới thiệu điển hình tiên tiến: Văn hóa, thể thao, thông tin, chuyển đổi số','','VHXH',914250107577067439,'yearly','01-31','','',1,'',2);
INSERT INTO "obligation" VALUES(914250107581281846,914250107567695941,'M8-INTRODUCE',10,'Giới thiệu điển hình tiên tiến: Giáo dục - đào tạo','','VHXH',914250107577067757,'yearly','01-31','','',1,'',2);
INSERT INTO "obligation" VALUES(914250107581319128,914250107567695941,'M9-INTRODUCE',11,'Giới thiệu điển hình tiên tiến: Y tế, chăm sóc sức khỏe Nhân dân','','TYT',914250107577067840,'yearly','01-31','','',1,'',2);
INSERT INTO "obligation" VALUES(914250107581319142,914250107567695941,'M10-INTRODUCE',12,'Giới thiệu điển hình tiên tiến: Lao động, sản xuất, kinh doanh','','KTHT',914250107577068062,'yearly','01-31','','',1,'',2);
INSERT INTO "obligation" VALUES(914250107581319195,914250107567695941,'REPORT',13,'Báo cáo kết quả thực hiện kế hoạch','','all',0,'yearly','','','',1,'report',0);
INSERT INTO "obligation" VALUES(914250107581319230,914250107567695941,'TELL',14,'Tuyên truyền điển hình tiên tiến trong các cuộc họp, hội nghị, buổi sinh hoạt','','all',0,'monthly','','','',1,'telling',0);
INSERT INTO "obligation" VALUES(914250107581319242,914250107567695941,'INTERIM-REVIEW',15,'Sơ kết, biểu dương, khen thưởng gắn với Hội nghị biểu dương người tốt, việc tốt','','council, VHXH',0,'yearly','','','',1,'review',0);
INSERT INTO "obligation" VALUES(914250107581319301,914250107567695941,'INSPECT',16,'Kiểm tra, giám sát công tác thi đua, khen thưởng và xây dựng điển hình tiên tiến','','council',0,'yearly','','','',1,'inspection',0);
INSERT INTO "obligation" VALUES(914250107581319331,914250107567695941,'TRAINING',17,'Tập huấn nghiệp vụ cho người làm công tác thi đua, khen thưởng','','VHXH',0,'periodic','','','',1,'',0);
INSERT INTO "obligation" VALUES(914250107581319358,914250107567695941,'FINAL-REVIEW',18,'Tổng kết kế hoạch','','council, VHXH',0,'once','','','',1,'final_review',0);
CREATE TABLE obligation_text (
  id INTEGER PRIMARY KEY,
  note TEXT NOT NULL DEFAULT ''
);
INSERT INTO "obligation_text" VALUES(914250107581281546,'');
INSERT INTO "obligation_text" VALUES(914250107581281568,'');
INSERT INTO "obligation_text" VALUES(914250107581281577,'');
INSERT INTO "obligation_text" VALUES(914250107581281589,'');
INSERT INTO "obligation_text" VALUES(914250107581281613,'');
INSERT INTO "obligation_text" VALUES(914250107581281667,'');
INSERT INTO "obligation_text" VALUES(914250107581281706,'');
INSERT INTO "obligation_text" VALUES(914250107581281745,'');
INSERT INTO "obligation_text" VALUES(914250107581281782,'');
INSERT INTO "obligation_text" VALUES(914250107581281846,'');
INSERT INTO "obligation_text" VALUES(914250107581319128,'');
INSERT INTO "obligation_text" VALUES(914250107581319142,'');
INSERT INTO "obligation_text" VALUES(914250107581319195,'');
INSERT INTO "obligation_text" VALUES(914250107581319230,'');
INSERT INTO "obligation_text" VALUES(914250107581319242,'');
INSERT INTO "obligation_text" VALUES(914250107581319301,'');
INSERT INTO "obligation_text" VALUES(914250107581319331,'');
INSERT INTO "obligation_text" VALUES(914250107581319358,'');
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
INSERT INTO "paper" VALUES(914250107593174542,'TO-TRINH','Tờ trình kèm danh sách đề nghị',1,'','regular,thematic','',1,1,'','');
INSERT INTO "paper" VALUES(914250107593174601,'TO-TRINH-DX','Tờ trình đề nghị khen thưởng đột xuất',2,'','adhoc','',1,1,'','');
INSERT INTO "paper" VALUES(914250107593658474,'BAO-CAO-CN','Báo cáo thành tích của cá nhân, có xác nhận',3,'GK,GK-P,GK-DV,NTVT-Q,NTVT-P,NTVT-TP,DHTT-Q,DHTT-P,DHTT-DV,DHTT-TP,BK,CDTDUT,DHTT-TQ,CSTD-TQ,AHLD','regular,thematic','individual',1,0,'','');
INSERT INTO "paper" VALUES(914250107593658522,'BAO-CAO-TT','Báo cáo thành tích của tập thể',4,'GK,GK-P,GK-DV,DHTT-Q,DHTT-P,DHTT-DV,DHTT-TP,BK,DHTT-TQ,AHLD','regular,thematic','collective',1,0,'','');
INSERT INTO "paper" VALUES(914250107593658570,'BAO-CAO-HGD','Báo cáo thành tích của hộ gia đình',5,'GK,GK-P,GK-DV,DHTT-Q,DHTT-P,DHTT-DV,DHTT-TP,BK,DHTT-TQ','regular,thematic','household',1,0,'','');
INSERT INTO "paper" VALUES(914250107593658572,'TOM-TAT','Tóm tắt thành tích của đơn vị đề nghị',6,'','adhoc','',1,0,'','');
INSERT INTO "paper" VALUES(914250107593744413,'BIEN-BAN','Biên bản bình xét',7,'GK,GK-P,GK-DV,NTVT-Q,NTVT-P,NTVT-TP,DHTT-Q,DHTT-P,DHTT-DV,DHTT-TP,BK,CDTDUT,DHTT-TQ,CSTD-TQ,AHLD','regular,thematic','',1,0,'','');
INSERT INTO "paper" VALUES(914250107593744449,'KET-QUA-PHIEU','Kết quả bỏ phiếu kín',8,'CDTDUT,DHTT-TQ,CSTD-TQ,AHLD','regular,thematic','',1,0,'','');
INSERT INTO "paper" VALUES(914250107593744500,'Y-KIEN-DP','Ý kiến của địa phương nơi cư trú, cơ quan thuế (nếu cần)',9,'CDTDUT','','',0,0,'','');
INSERT INTO "paper" VALUES(914250107593744535,'BAI-VIET','Bài viết về gương điển hình',10,'SACH','','',0,0,'','');
INSERT INTO "paper" VALUES(914250107593744555,'ANH','Ảnh chân dung hoặc ảnh hoạt động',11,'','','',0,0,'','');
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
INSERT INTO "plan" VALUES(914250107567695941,'Tuyên truyền gương điển hình tiên tiến, người tốt, việc tốt trên địa bàn phường giai đoạn 2026 - 2030','','KH-HĐTĐKT','','Hội đồng Thi đua - Khen thưởng phường','','TM. HỘI ĐỒNG','CHỦ TỊCH','',2026,2030,0);
CREATE TABLE plan_text (
  id INTEGER PRIMARY KEY,
  recipients TEXT NOT NULL DEFAULT '',
  body       TEXT NOT NULL DEFAULT ''
);
INSERT INTO "plan_text" VALUES(914250107567695941,'Thường trực Đảng ủy phường;
Thường trực HĐND phường;
Chủ tịch, các Phó Chủ tịch UBND phường;
Ủy ban MTTQ Việt Nam phường;
Thành viên Hội đồng TĐKT phường;
Các đơn vị thuộc phường;
Lưu: VT, VHXH.','Kế hoạch mẫu cho phường theo chính quyền địa phương hai cấp. Mọi con số, ngày và phân công đánh dấu "default" là gợi ý của chương trình, không phải quy định: sửa theo kế hoạch phường ban hành.');
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
CREATE TABLE ranking (
  id INTEGER PRIMARY KEY,
  round INTEGER NOT NULL DEFAULT 0,
  judge INTEGER NOT NULL DEFAULT 0,
  work  INTEGER NOT NULL DEFAULT 0,
  place INTEGER NOT NULL DEFAULT 0
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
CREATE TABLE score (
  id INTEGER PRIMARY KEY,
  score_sheet INTEGER NOT NULL DEFAULT 0,
  criterion   INTEGER NOT NULL DEFAULT 0,
  points      INTEGER NOT NULL DEFAULT 0   -- hundredths
);
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
CREATE TABLE score_text (
  id INTEGER PRIMARY KEY,
  comment TEXT NOT NULL DEFAULT ''
);
CREATE TABLE setting (
  key   TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL DEFAULT ''
);
INSERT INTO "setting" VALUES('uid','58a5bfdc-fe96-401e-8c92-590ef9d0608f');
INSERT INTO "setting" VALUES('name','Hội đồng Thi đua - Khen thưởng phường');
INSERT INTO "setting" VALUES('holidays','01-01 04-30 05-01 09-02');
INSERT INTO "setting" VALUES('notice_days','7');
INSERT INTO "setting" VALUES('above_days','60');
INSERT INTO "setting" VALUES('likeness_least','1500');
INSERT INTO "setting" VALUES('quotes','CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Thi đua là yêu nước, yêu nước thì phải thi đua. Và những người thi đua là những người yêu nước nhất Thi đua là yêu nước, yêu nước phải thi đua. Và những người thi đua là những người yêu nước nhất Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh Lấy gương người tốt, việc tốt hằng ngày để giáo dục lẫn nhau là một trong những cách tốt nhất để xây dựng Đảng, xây dựng các tổ chức cách mạng, xây dựng con người mới, cuộc sống mới Mỗi người tốt, mỗi việc tốt là một bông hoa đẹp, cả dân tộc ta là một rừng hoa đẹp Vì lợi ích mười năm thì phải trồng cây, vì lợi ích trăm năm thì phải trồng người Đoàn kết, đoàn kết, đại đoàn kết. Thành công, thành công, đại thành công Không có gì quý hơn độc lập, tự do Toàn dân đoàn kết xây dựng đời sống văn hóa ở khu dân cư Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh Uống nước nhớ nguồn, đền ơn đáp nghĩa Lá lành đùm lá rách, lá rách ít đùm lá rách nhiều Một con ngựa đau cả tàu bỏ cỏ Bầu ơi thương lấy bí cùng, tuy rằng khác giống nhưng chung một giàn Nhiễu điều phủ lấy giá gương, người trong một nước phải thương nhau cùng Một cây làm chẳng nên non, ba cây chụm lại nên hòn núi cao Ở đời muôn sự của chung, hơn nhau một tiếng anh hùng mà thôi Có tài mà không có đức là người vô dụng, có đức mà không có tài thì làm việc gì cũng khó Việc gì có lợi cho dân, ta phải hết sức làm. Việc gì có hại đến dân, ta phải hết sức tránh Cần, kiệm, liêm, chính, chí công vô tư Dễ trăm lần không dân cũng chịu, khó vạn lần dân liệu cũng xong Trong đầm gì đẹp bằng sen, lá xanh bông trắng lại chen nhị vàng. Nhị vàng bông trắng lá xanh, gần bùn mà chẳng hôi tanh mùi bùn Sống trong đời sống cần có một tấm lòng, để làm gì em biết không, để gió cuốn đi Nếu là con chim, chiếc lá, thì con chim phải hót, chiếc lá phải xanh. Lẽ nào vay mà không trả, sống là cho, đâu chỉ nhận riêng mình Ta làm con chim hót, ta làm một cành hoa, ta nhập vào hòa ca, một nốt trầm xao xuyến. Một mùa xuân nho nhỏ, lặng lẽ dâng cho đời, dù là tuổi hai mươi, dù là khi tóc bạc');
CREATE TABLE subject (
  id INTEGER PRIMARY KEY,
  kind      TEXT NOT NULL DEFAULT '',
  full_name TEXT NOT NULL DEFAULT '',
  birth     TEXT NOT NULL DEFAULT '',
  unit      INTEGER NOT NULL DEFAULT 0,
  name_key  TEXT NOT NULL DEFAULT '',
  name_fold TEXT NOT NULL DEFAULT ''
, honorific    TEXT NOT NULL DEFAULT '', sex          TEXT NOT NULL DEFAULT '', position     TEXT NOT NULL DEFAULT '', workplace    TEXT NOT NULL DEFAULT '', id_number    TEXT NOT NULL DEFAULT '', portrait     INTEGER NOT NULL DEFAULT 0, stage        TEXT NOT NULL DEFAULT '', following    TEXT NOT NULL DEFAULT '', owner        TEXT NOT NULL DEFAULT '', next_review  TEXT NOT NULL DEFAULT '', target_form  INTEGER NOT NULL DEFAULT 0, consent      TEXT NOT NULL DEFAULT '', consent_date TEXT NOT NULL DEFAULT '', died         TEXT NOT NULL DEFAULT '', disciplined  TEXT NOT NULL DEFAULT '', name_sort    TEXT NOT NULL DEFAULT '');
INSERT INTO "subject" VALUES(914250107860549733,'collective','Tổ dân phố số 9 - Phường Ngọc Lâm','',914250107856659189,'tổ dân phố số 9-phương̀ ngoc̣ lâm','to dan pho so 9 - phuong ngoc lam','','','','Phường Ngọc Lâm','',0,'','','','',0,'','','','','ZT#FCR!VLT%YT%(9VL\URK"RKSE&PCQ!');
INSERT INTO "subject" VALUES(914250107865752169,'collective','Tổ tự quản ngõ 18 - Phường Ngọc Lâm','',914250107856659189,'tổ tự quan̉ ngõ 18-phương̀ ngoc̣ lâm','to tu quan ngo 18 - phuong ngoc lam','','','','Phường Ngọc Lâm','',0,'','','','',0,'','','','','ZT#Z\&W[AR#RKS$)18VL\URK"RKSE&PCQ!');
INSERT INTO "subject" VALUES(914250107866392462,'collective','Bộ phận Một cửa - Phường Ngọc Lâm','',914250107856659189,'bộ phâṇ môṭ cưả-phương̀ ngoc̣ lâm','bo phan mot cua - phuong ngoc lam','','','','Phường Ngọc Lâm','',0,'','','','',0,'','','','','DT&VLCR&QTZ&E\A#VL\URK"RKSE&PCQ!');
INSERT INTO "subject" VALUES(914250107866392511,'individual','Hoàng Thế Tuấn','1961-06-02',914250107856659189,'hoang̀ thế tuâń','hoang the tuan','Ông','male','Lao động tự do','tổ 15, Phường Ngọc Lâm','',0,'','','','',0,'','','','','Z[CR% ZLI% LSARK"');
INSERT INTO "subject" VALUES(914250107866392591,'individual','Vũ Quang Hùng','1974',914250107856659189,'vũ quang hung̀','vu quang hung','Ông','male','Công nhân môi trường','tổ 7, Phường Ngọc Lâm','',0,'','','','',0,'','','','','L[RK" W[ARK! ][$');
INSERT INTO "subject" VALUES(914250107866392675,'individual','Vũ Mạnh Hải','1984',914250107856659189,'vũ manḥ haỉ','vu manh hai','Ông','male','Chuyên viên','tổ 11, Phường Ngọc Lâm','',0,'','','','',0,'','','','','LAM# QARL& ][$');
INSERT INTO "subject" VALUES(914250107866392717,'individual','Nguyễn Xuân Đạt','1988-05-05',914250107856659189,'nguyêñ xuân đaṭ','nguyen xuan dat','Ông','male','Nông dân','tổ 11, Phường Ngọc Lâm','',0,'','','','',0,'','','','','GAZ& _[CR! RK[`IR$');
INSERT INTO "subject" VALUES(914250107866392769,'individual','Đỗ Thị Kim Quỳnh','1961',914250107856659189,'đỗ thị kim quynh̀','do thi kim quynh','Bà','female','Bí thư chi đoàn','tổ 1, Phường Ngọc Lâm','',0,'','','','',0,'','','','','W[`RL" ZLM&OMQ! GT$');
INSERT INTO "subject" VALUES(914250107866392874,'individual','Hoàng Thị Bích','1977-09-16',914250107856659189,'hoang̀ thị bich́','hoang thi bich','Bà','female','Công chức','tổ 22, Phường Ngọc Lâm','',0,'','','','',0,'','','','','DMEL% ZLM& LSARK"');
INSERT INTO "subject" VALUES(914250107866392893,'individual','Đỗ Minh Hải','1994',914250107856659189,'đỗ minh haỉ','do minh hai','Ông','male','Tiểu thương','tổ 7, Phường Ngọc Lâm','',0,'','','','',0,'','','','','LAM# QMRL! GT$');
INSERT INTO "subject" VALUES(914250107869094486,'individual','Lê Đức Hùng','1991',914250107856659189,'lê đưć hung̀','le duc hung','Ông','male','Nông dân','tổ 4, Phường Ngọc Lâm','',0,'','','','',0,'','','','','L[RK" G\E% PI!');
INSERT INTO "subject" VALUES(914250107870325045,'individual','Lương Đức Phúc','1963',914250107856659189,'lương đưć phuć','luong duc phuc','Ông','male','Trưởng ban công tác Mặt trận','tổ 6, Phường Ngọc Lâm','',0,'','','','',0,'','','','','VL[E% G\E% P\URK!');
INSERT INTO "subject" VALUES(914250107870325112,'individual','Đặng Công Thành','1949-02-20',914250107856659189,'đăng̣ công thanh̀','dang cong thanh','Ông','male','Tiểu thương','tổ 1, Phường Ngọc Lâm','',0,'','','','',0,'','','','','ZLARL" ETRK! GBRK&');
INSERT INTO "subject" VALUES(914250107870631853,'individual','Nguyễn Văn Toàn','1961-03-15',914250107856659189,'nguyêñ văn toaǹ','nguyen van toan','Ông','male','Nông dân','tổ 11, Phường Ngọc Lâm','',0,'','','','',0,'','','','','ZSAR" ]BR! RK[`IR$');
INSERT INTO "subject" VALUES(914250107870631912,'individual','Phạm Thanh Thảo','1976',914250107856659189,'phaṃ thanh thaỏ','pham thanh thao','Bà','female','Nông dân','tổ 7, Phường Ngọc Lâm','',0,'','','','',0,'','','','','ZLAS# ZLARL! VLAQ&');
INSERT INTO "subject" VALUES(914250107870631961,'individual','Nguyễn Thị Khánh','1991-09-25',914250107856659189,'nguyêñ thị khanh́','nguyen thi khanh','Bà','female','Bí thư chi đoàn','tổ 22, Phường Ngọc Lâm','',0,'','','','',0,'','','','','OLARL% ZLM& RK[`IR$');
INSERT INTO "subject" VALUES(914250107870761730,'individual','Phạm Hữu Minh','1969-09-01',914250107856659189,'phaṃ hưũ minh','pham huu minh','Ông','male','Công nhân môi trường','tổ 22, Phường Ngọc Lâm','',0,'','','','',0,'','','','','QMRL! L\[$ VLAQ&');
INSERT INTO "subject" VALUES(914250107870761806,'household','Hộ gia đình ông Phạm Văn Thành','',914250107856659189,'hộ gia đinh̀ ông phaṃ văn thanh̀','ho gia dinh ong pham van thanh','','','','Số 19 phố Cổ Linh, Phường Ngọc Lâm','',0,'','','','',0,'','','','','LT&KMA!GMRL"TRK!VLAQ&]BR!ZLARL"');
INSERT INTO "subject" VALUES(914250107870761864,'household','Hộ gia đình ông Nguyễn Minh Tùng','',914250107856659189,'hộ gia đinh̀ ông nguyêñ minh tung̀','ho gia dinh ong nguyen minh tung','','','','Số 121 phố Bát Khối, Phường Ngọc Lâm','',0,'','','','',0,'','','','','LT&KMA!GMRL"TRK!RK[`IR$QMRL!Z[RK"');
INSERT INTO "subject" VALUES(914250107885552507,'collective','Khối 5 tuổi - Trường Mầm non Hoa Mai','',914250107885422805,'khôí 5 tuôỉ-trương̀ mâm̀ non hoa mai','khoi 5 tuoi - truong mam non hoa mai','','','','Trường Mầm non Hoa Mai','',0,'','','','',0,'','','','','OLTM%(5Z[TM#ZX\URK"QCQ"RSR!LSA!QAM!');
INSERT INTO "subject" VALUES(914250107886741978,'collective','Liên đội Thiếu niên - Trường Mầm non Hoa Mai','',914250107885422805,'liên đôị thiêú niên-trương̀ mâm̀ non hoa mai','lien doi thieu nien - truong mam non hoa mai','','','','Trường Mầm non Hoa Mai','',0,'','','','',0,'','','','','PMIR!GTM&ZLMI[%RMIR!ZX\URK"QCQ"RSR!LSA!QAM!');
INSERT INTO "subject" VALUES(914250107887123993,'individual','Nguyễn Hữu Nam','1972-02-14',914250107885422805,'nguyêñ hưũ nam','nguyen huu nam','Ông','male','Phó Hiệu trưởng','Trường Mầm non Hoa Mai','',0,'','','','',0,'','','','','RAQ! L\[$ RK[`IR$');
INSERT INTO "subject" VALUES(914250107887124050,'individual','Vũ Quốc Mạnh','1992',914250107885422805,'vũ quôć manḥ','vu quoc manh','Ông','male','Phó Hiệu trưởng','Trường Mầm non Hoa Mai','',0,'','','','',0,'','','','','QARL& W[TE% ][$');
INSERT INTO "subject" VALUES(914250107887124167,'individual','Dương Thị Hồng','1986-09-17',914250107885422805,'dương thị hông̀','duong thi hong','Bà','female','Nhân viên bảo vệ','Trường Mầm non Hoa Mai','',0,'','','','',0,'','','','','LTRK" ZLM& F\URK!');
INSERT INTO "subject" VALUES(914250107887124230,'individual','Lê Thị Nguyệt','1979-07-09',914250107885422805,'lê thị nguyêṭ','le thi nguyet','Bà','female','Hiệu trưởng','Trường Mầm non Hoa Mai','',0,'','','','',0,'','','','','RK[`IZ& ZLM& PI!');
INSERT INTO "subject" VALUES(914250107888545853,'individual','Vũ Hữu Kiên','1999-03-10',914250107885422805,'vũ hưũ kiên','vu huu kien','Ông','male','Nhân viên nuôi dưỡng','Trường Mầm non Hoa Mai','',0,'','','','',0,'','','','','OMIR! L\[$ ][$');
INSERT INTO "subject" VALUES(914250107891192862,'individual','Lê Minh Chiến','1986-02-07',914250107885422805,'lê minh chiêń','le minh chien','Ông','male','Hiệu trưởng','Trường Mầm non Hoa Mai','',0,'','','','',0,'','','','','ELMIR% QMRL! PI!');
INSERT INTO "subject" VALUES(914250107891500304,'individual','Hoàng Thị Thanh Vân','1996',914250107885422805,'hoang̀ thị thanh vân','hoang thi thanh van','Bà','female','Nhân viên nuôi dưỡng','Trường Mầm non Hoa Mai','',0,'','','','',0,'','','','',']CR! ZLM&ZLARL! LSARK"');
INSERT INTO "subject" VALUES(914250107891500334,'individual','Nguyễn Thị Yến','1981-03-21',914250107885422805,'nguyêñ thị yêń','nguyen thi yen','Bà','female','Phó Hiệu trưởng','Trường Mầm non Hoa Mai','',0,'','','','',0,'','','','','`IR% ZLM& RK[`IR$');
CREATE TABLE subject_distinct (
  id INTEGER PRIMARY KEY,
  first  INTEGER NOT NULL DEFAULT 0,
  second INTEGER NOT NULL DEFAULT 0
);
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
CREATE TABLE subject_text (
  id INTEGER PRIMARY KEY,
  story_line   TEXT NOT NULL DEFAULT '',
  story_short  TEXT NOT NULL DEFAULT '',
  story_full   TEXT NOT NULL DEFAULT '',
  story_spoken TEXT NOT NULL DEFAULT ''
);
INSERT INTO "subject_text" VALUES(914250107860549733,'','','','');
INSERT INTO "subject_text" VALUES(914250107865752169,'','','','');
INSERT INTO "subject_text" VALUES(914250107866392462,'','','','');
INSERT INTO "subject_text" VALUES(914250107866392511,'','','','');
INSERT INTO "subject_text" VALUES(914250107866392591,'','','','');
INSERT INTO "subject_text" VALUES(914250107866392675,'','','','');
INSERT INTO "subject_text" VALUES(914250107866392717,'','','','');
INSERT INTO "subject_text" VALUES(914250107866392769,'','','','');
INSERT INTO "subject_text" VALUES(914250107866392874,'','','','');
INSERT INTO "subject_text" VALUES(914250107866392893,'','','','');
INSERT INTO "subject_text" VALUES(914250107869094486,'','','','');
INSERT INTO "subject_text" VALUES(914250107870325045,'','','','');
INSERT INTO "subject_text" VALUES(914250107870325112,'','','','');
INSERT INTO "subject_text" VALUES(914250107870631853,'','','','');
INSERT INTO "subject_text" VALUES(914250107870631912,'','','','');
INSERT INTO "subject_text" VALUES(914250107870631961,'','','','');
INSERT INTO "subject_text" VALUES(914250107870761730,'','','','');
INSERT INTO "subject_text" VALUES(914250107870761806,'','','','');
INSERT INTO "subject_text" VALUES(914250107870761864,'','','','');
INSERT INTO "subject_text" VALUES(914250107885552507,'','','','');
INSERT INTO "subject_text" VALUES(914250107886741978,'','','','');
INSERT INTO "subject_text" VALUES(914250107887123993,'','','','');
INSERT INTO "subject_text" VALUES(914250107887124050,'','','','');
INSERT INTO "subject_text" VALUES(914250107887124167,'','','','');
INSERT INTO "subject_text" VALUES(914250107887124230,'','','','');
INSERT INTO "subject_text" VALUES(914250107888545853,'','','','');
INSERT INTO "subject_text" VALUES(914250107891192862,'','','','');
INSERT INTO "subject_text" VALUES(914250107891500304,'','','','');
INSERT INTO "subject_text" VALUES(914250107891500334,'','','','');
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
INSERT INTO "target" VALUES(914250107577068433,914250107567695941,'T1',1,'Trình Thành phố khen thưởng cá nhân người tốt, việc tốt tiêu biểu','Phường trình Thành phố','','tracked',0,'cá nhân','year','city_awarded_people','','','');
INSERT INTO "target" VALUES(914250107579211063,914250107567695941,'T2',2,'Giới thiệu cá nhân đề nghị xét tặng danh hiệu “Công dân Thủ đô ưu tú”','Phường trình Thành phố','','tracked',0,'cá nhân','year','capital_citizens_proposed','','','');
INSERT INTO "target" VALUES(914250107580923167,914250107567695941,'T3',3,'Giới thiệu gương điển hình tiên tiến cho sách “Những bông hoa đẹp”','Phường trình Thành phố','','tracked',0,'gương','year','book_profiles_sent','','','');
INSERT INTO "target" VALUES(914250107581281254,914250107567695941,'T4',4,'Khen thưởng cá nhân người tốt, việc tốt cấp phường','Cấp phường','','at_least',20,'cá nhân','year','ward_awarded_people','','','');
INSERT INTO "target" VALUES(914250107581281273,914250107567695941,'T5',5,'Tổ chức Hội nghị biểu dương điển hình tiên tiến, người tốt, việc tốt','Cấp phường','','at_least',1,'hội nghị','year','conferences_held','','','');
INSERT INTO "target" VALUES(914250107581281304,914250107567695941,'T6',6,'Hưởng ứng Cuộc thi viết về gương điển hình tiên tiến, người tốt, việc tốt','Cấp phường','','at_least',1,'cuộc thi','year','contests_held','','','');
INSERT INTO "target" VALUES(914250107581281331,914250107567695941,'T7',7,'Ban hành tiêu chuẩn và kế hoạch tuyên truyền điển hình tiên tiến','Tất cả các đơn vị','all','percent_of_units',100,'% đơn vị','year','units_with_criteria','','','');
INSERT INTO "target" VALUES(914250107581281361,914250107567695941,'T8',8,'Tham gia Cuộc thi viết','Tất cả các đơn vị','all','percent_of_units',100,'% đơn vị','year','units_in_contest','','','');
INSERT INTO "target" VALUES(914250107581281412,914250107567695941,'T9',9,'Hằng tháng tuyên truyền điển hình tiên tiến trong các cuộc họp, sinh hoạt','Tất cả các đơn vị','all','at_least_each',1,'lần/tháng','month','units_telling_monthly','','','');
INSERT INTO "target" VALUES(914250107581281443,914250107567695941,'T10',10,'Báo cáo kết quả thực hiện kế hoạch','Tất cả các đơn vị','all','at_least_each',1,'báo cáo/đơn vị','year','units_reported','','','');
INSERT INTO "target" VALUES(914250107581281485,914250107567695941,'T11',11,'Kiểm tra, giám sát của Hội đồng Thi đua - Khen thưởng','Cấp phường','','done',1,'đoàn kiểm tra','year','inspections_held','','','');
CREATE TABLE target_text (
  id INTEGER PRIMARY KEY,
  note TEXT NOT NULL DEFAULT ''
);
INSERT INTO "target_text" VALUES(914250107577068433,'Chưa có số giao: nhập khi có kế hoạch.');
INSERT INTO "target_text" VALUES(914250107579211063,'Không có số: chỉ theo dõi.');
INSERT INTO "target_text" VALUES(914250107580923167,'Không có số: chỉ theo dõi.');
INSERT INTO "target_text" VALUES(914250107581281254,'Đếm người, không đếm lượt.');
INSERT INTO "target_text" VALUES(914250107581281273,'');
INSERT INTO "target_text" VALUES(914250107581281304,'');
INSERT INTO "target_text" VALUES(914250107581281331,'');
INSERT INTO "target_text" VALUES(914250107581281361,'');
INSERT INTO "target_text" VALUES(914250107581281412,'');
INSERT INTO "target_text" VALUES(914250107581281443,'');
INSERT INTO "target_text" VALUES(914250107581281485,'');
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
INSERT INTO "unit" VALUES(914250107572945210,'VHXH','Phòng Văn hóa - Xã hội','Văn hóa - Xã hội','office','Phòng Văn hóa và Xã hội',0,0,'','','','','','','phong̀ văn hoá-xã hôị','VLSRK"]BR!LSA%_A$LTM&');
INSERT INTO "unit" VALUES(914250107572945215,'KTHT','Phòng Kinh tế, Hạ tầng và Đô thị','Kinh tế, Hạ tầng và Đô thị','office','Phòng Kinh tế - Hạ tầng - Đô thị; Phòng Kinh tế Hạ tầng Đô thị',0,0,'','','','','','','phong̀ kinh tế, hạ tâng̀ và đô thị','VLSRK"OMRL!ZI%LA&ZCRK"]A"GT!ZLM&');
INSERT INTO "unit" VALUES(914250107572945247,'VP','Văn phòng HĐND và UBND phường','Văn phòng','office','Văn phòng HĐND&UBND; Văn phòng HĐND-UBND',0,0,'','','','','','','văn phong̀ hđnd và ubnd phương̀',']BR!VLSRK"LGRF!]A"[DRF!VL\URK"');
INSERT INTO "unit" VALUES(914250107572945259,'HCC','Trung tâm Phục vụ hành chính công','Phục vụ hành chính công','public','',0,0,'','','','','','','trung tâm phuc̣ vụ hanh̀ chinh́ công','ZX[RK!ZCQ!VL[E&][&LARL"ELMRL%ETRK!');
INSERT INTO "unit" VALUES(914250107572945284,'DU','Đảng ủy phường','Đảng ủy','party','Các ban xây dựng Đảng của Đảng ủy phường',0,0,'','','','','','','đang̉ uỷ phương̀','GARK#[`#VL\URK"');
INSERT INTO "unit" VALUES(914250107572945322,'MTTQ','Ủy ban Mặt trận Tổ quốc Việt Nam phường','Mặt trận Tổ quốc','front','Ủy ban MTTQ Việt Nam phường; Mặt trận Tổ quốc phường',0,0,'','','','','','','uỷ ban măṭ trâṇ tổ quôć viêṭ nam phương̀','[`#DAR!QBZ&ZXCR&ZT#W[TE%]MIZ&RAQ!VL\URK"');
INSERT INTO "unit" VALUES(914250107572945328,'BCHQS','Ban Chỉ huy Quân sự phường','Quân sự','force','Ban CHQS phường',0,0,'','','','','','','ban chỉ huy quân sự phương̀','DAR!ELM#L[`!W[CR!Y\&VL\URK"');
INSERT INTO "unit" VALUES(914250107572945352,'CA','Công an phường','Công an','force','',0,0,'','','','','','','công an phương̀','ETRK!AR!VL\URK"');
INSERT INTO "unit" VALUES(914250107572945414,'TYT','Trạm Y tế phường','Trạm Y tế','health','Trạm Y tế',0,0,'','','','','','','traṃ y tế phương̀','ZXAQ&`!ZI%VL\URK"');
INSERT INTO "unit" VALUES(914250107856659189,'','Phường Ngọc Lâm','','ward','',0,0,'','','','','','','phương̀ ngoc̣ lâm','VL\URK"RKSE&PCQ!');
INSERT INTO "unit" VALUES(914250107885422805,'','Trường Mầm non Hoa Mai','','school','',0,0,'','','','','','','trương̀ mâm̀ non hoa mai','ZX\URK"QCQ"RSR!LSA!QAM!');
CREATE TABLE unit_text (
  id INTEGER PRIMARY KEY,
  note TEXT NOT NULL DEFAULT ''
);
INSERT INTO "unit_text" VALUES(914250107572945210,'');
INSERT INTO "unit_text" VALUES(914250107572945215,'');
INSERT INTO "unit_text" VALUES(914250107572945247,'');
INSERT INTO "unit_text" VALUES(914250107572945259,'');
INSERT INTO "unit_text" VALUES(914250107572945284,'');
INSERT INTO "unit_text" VALUES(914250107572945322,'');
INSERT INTO "unit_text" VALUES(914250107572945328,'');
INSERT INTO "unit_text" VALUES(914250107572945352,'');
INSERT INTO "unit_text" VALUES(914250107572945414,'');
INSERT INTO "unit_text" VALUES(914250107856659189,'');
INSERT INTO "unit_text" VALUES(914250107885422805,'');
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
CREATE TRIGGER change_set_is_final_u BEFORE UPDATE ON change_set BEGIN SELECT RAISE (ABORT, 'the log is final'); END;
CREATE TRIGGER change_set_is_final_d BEFORE DELETE ON change_set BEGIN SELECT RAISE (ABORT, 'the log is final'); END;
