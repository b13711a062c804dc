-- SPDX-License-Identifier: GPL-3.0-or-later
-- A council file of schema version 1 as that version wrote it, without what is rebuilt at opening:
-- the ward plan and two lists taken in. Opened by a test, so that files of old stay readable.
PRAGMA application_id = 1215251557;
PRAGMA user_version = 1;
CREATE TABLE council (
  id INTEGER PRIMARY KEY,
  name          TEXT NOT NULL DEFAULT '',
  level         TEXT NOT NULL DEFAULT '',
  place         TEXT NOT NULL DEFAULT '',
  standing_body TEXT NOT NULL DEFAULT '',
  report_symbol TEXT NOT NULL DEFAULT ''
);
INSERT INTO council VALUES (914149353199666202, 'Hội đồng Thi đua - Khen thưởng phường', 'ward', '', 'Phòng Văn hóa - Xã hội', 'BC-HĐTĐKT');
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
INSERT INTO letterhead VALUES (914149353199666231, 'ỦY BAN NHÂN DÂN PHƯỜNG', 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG', '', 'TM. HỘI ĐỒNG', 'CHỦ TỊCH', 'CHỦ TỊCH UBND PHƯỜNG', '', '2025-07-01', '');
CREATE TABLE letterhead_text (
  id INTEGER PRIMARY KEY,
  recipients TEXT NOT NULL DEFAULT ''
);
INSERT INTO letterhead_text VALUES (914149353199666231, 'Thường trực Đảng ủy phường;
Thường trực HĐND phường;
Chủ tịch, các Phó Chủ tịch UBND phường;
Ủy ban MTTQ Việt Nam phường;
Thành viên Hội đồng TĐKT phường;
Các đơn vị thuộc phường;
Lưu: VT, VHXH.');
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
INSERT INTO plan VALUES (914149353199666219, 'Tuyên truyền gương điển hình tiên tiến, người tốt, việc tốt trên địa bàn phường giai đoạn 2026 - 2030', '', 'KH-HĐTĐKT', '', 'Hội đồng Thi đua - Khen thưởng phường', '', 'TM. HỘI ĐỒNG', 'CHỦ TỊCH', '', 2026, 2030, 0);
CREATE TABLE plan_text (
  id INTEGER PRIMARY KEY,
  recipients TEXT NOT NULL DEFAULT '',
  body       TEXT NOT NULL DEFAULT ''
);
INSERT INTO plan_text VALUES (914149353199666219, 'Thường trực Đảng ủy phường;
Thường trực HĐND phường;
Chủ tịch, các Phó Chủ tịch UBND phường;
Ủy ban MTTQ Việt Nam phường;
Thành viên Hội đồng TĐKT phường;
Các đơn vị thuộc phường;
Lưu: VT, VHXH.', 'Kế hoạch mẫu cho phường theo chính quyền địa phương hai cấp. Mọi con số, ngày và phân công đánh dấu "default" là gợi ý của chương trình, không phải quy định: sửa theo kế hoạch phường ban hành.');
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
INSERT INTO legal_basis VALUES (914149353202757741, 914149353199666219, 1, '06/2022/QH15', '', 'Quốc hội', '2024-01-01', '', '');
INSERT INTO legal_basis VALUES (914149353204120589, 914149353199666219, 2, '152/2025/NĐ-CP', '2025-06-14', 'Chính phủ', '2025-07-01', '2027-03-01', '');
INSERT INTO legal_basis VALUES (914149353204120594, 914149353199666219, 3, '15/2025/TT-BNV', '2025-08-04', 'Bộ Nội vụ', '2025-08-05', '', '');
INSERT INTO legal_basis VALUES (914149353204918986, 914149353199666219, 4, '36/2024/QĐ-UBND', '2024-05-30', 'Ủy ban nhân dân thành phố Hà Nội', '2024-06-10', '', '');
INSERT INTO legal_basis VALUES (914149353205125871, 914149353199666219, 5, '33/2024/QĐ-UBND', '2024-05-23', 'Ủy ban nhân dân thành phố Hà Nội', '', '', '');
INSERT INTO legal_basis VALUES (914149353205125910, 914149353199666219, 6, '71/2025/QĐ-UBND', '2025-11-26', 'Ủy ban nhân dân thành phố Hà Nội', '2025-12-06', '', '');
INSERT INTO legal_basis VALUES (914149353205125974, 914149353199666219, 7, '91/2025/QH15', '2025-06-26', 'Quốc hội', '2026-01-01', '', '');
INSERT INTO legal_basis VALUES (914149353205126014, 914149353199666219, 8, '356/2025/NĐ-CP', '2025-12-31', 'Chính phủ', '2026-01-01', '', '');
CREATE TABLE legal_basis_text (
  id INTEGER PRIMARY KEY,
  clause TEXT NOT NULL DEFAULT ''
);
INSERT INTO legal_basis_text VALUES (914149353202757741, 'Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15');
INSERT INTO legal_basis_text VALUES (914149353204120589, 'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ');
INSERT INTO legal_basis_text VALUES (914149353204120594, 'Căn cứ Thông tư số 15/2025/TT-BNV ngày 04 tháng 8 năm 2025 của Bộ trưởng Bộ Nội vụ');
INSERT INTO legal_basis_text VALUES (914149353204918986, 'Căn cứ Quyết định số 36/2024/QĐ-UBND ngày 30 tháng 5 năm 2024 của Ủy ban nhân dân thành phố Hà Nội ban hành Quy chế về phát hiện, tuyên truyền, nhân rộng gương điển hình tiên tiến, người tốt, việc tốt');
INSERT INTO legal_basis_text VALUES (914149353205125871, 'Căn cứ Quyết định số 33/2024/QĐ-UBND ngày 23 tháng 5 năm 2024 của Ủy ban nhân dân thành phố Hà Nội ban hành Quy chế xét tặng danh hiệu “Người tốt, việc tốt”');
INSERT INTO legal_basis_text VALUES (914149353205125910, 'Căn cứ Quyết định số 71/2025/QĐ-UBND ngày 26 tháng 11 năm 2025 của Ủy ban nhân dân thành phố Hà Nội ban hành Quy chế xét tặng danh hiệu “Công dân Thủ đô ưu tú”');
INSERT INTO legal_basis_text VALUES (914149353205125974, 'Căn cứ Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15');
INSERT INTO legal_basis_text VALUES (914149353205126014, 'Căn cứ Nghị định số 356/2025/NĐ-CP ngày 31 tháng 12 năm 2025 của Chính phủ');
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
INSERT INTO target VALUES (914149353214427499, 914149353199666219, 'T1', 1, 'Trình Thành phố khen thưởng cá nhân người tốt, việc tốt tiêu biểu', 'Phường trình Thành phố', '', 'tracked', 0, 'cá nhân', 'year', 'city_awarded_people', '', '', '');
INSERT INTO target VALUES (914149353214427531, 914149353199666219, 'T2', 2, 'Giới thiệu cá nhân đề nghị xét tặng danh hiệu “Công dân Thủ đô ưu tú”', 'Phường trình Thành phố', '', 'tracked', 0, 'cá nhân', 'year', 'capital_citizens_proposed', '', '', '');
INSERT INTO target VALUES (914149353214427536, 914149353199666219, 'T3', 3, 'Giới thiệu gương điển hình tiên tiến cho sách “Những bông hoa đẹp”', 'Phường trình Thành phố', '', 'tracked', 0, 'gương', 'year', 'book_profiles_sent', '', '', '');
INSERT INTO target VALUES (914149353214427568, 914149353199666219, 'T4', 4, 'Khen thưởng cá nhân người tốt, việc tốt cấp phường', 'Cấp phường', '', 'at_least', 20, 'cá nhân', 'year', 'ward_awarded_people', '', '', '');
INSERT INTO target VALUES (914149353214427615, 914149353199666219, 'T5', 5, 'Tổ chức Hội nghị biểu dương điển hình tiên tiến, người tốt, việc tốt', 'Cấp phường', '', 'at_least', 1, 'hội nghị', 'year', 'conferences_held', '', '', '');
INSERT INTO target VALUES (914149353214427666, 914149353199666219, 'T6', 6, 'Hưởng ứng Cuộc thi viết về gương điển hình tiên tiến, người tốt, việc tốt', 'Cấp phường', '', 'at_least', 1, 'cuộc thi', 'year', 'contests_held', '', '', '');
INSERT INTO target VALUES (914149353214427725, 914149353199666219, 'T7', 7, 'Ban hành tiêu chuẩn và kế hoạch tuyên truyền điển hình tiên tiến', 'Tất cả các đơn vị', 'all', 'percent_of_units', 100, '% đơn vị', 'year', 'units_with_criteria', '', '', '');
INSERT INTO target VALUES (914149353214427753, 914149353199666219, 'T8', 8, 'Tham gia Cuộc thi viết', 'Tất cả các đơn vị', 'all', 'percent_of_units', 100, '% đơn vị', 'year', 'units_in_contest', '', '', '');
INSERT INTO target VALUES (914149353214427760, 914149353199666219, 'T9', 9, 'Hằng tháng tuyên truyền điển hình tiên tiến trong các cuộc họp, sinh hoạt', 'Tất cả các đơn vị', 'all', 'at_least_each', 1, 'lần/tháng', 'month', 'units_telling_monthly', '', '', '');
INSERT INTO target VALUES (914149353214427763, 914149353199666219, 'T10', 10, 'Báo cáo kết quả thực hiện kế hoạch', 'Tất cả các đơn vị', 'all', 'at_least_each', 1, 'báo cáo/đơn vị', 'year', 'units_reported', '', '', '');
INSERT INTO target VALUES (914149353214427819, 914149353199666219, 'T11', 11, 'Kiểm tra, giám sát của Hội đồng Thi đua - Khen thưởng', 'Cấp phường', '', 'done', 1, 'đoàn kiểm tra', 'year', 'inspections_held', '', '', '');
CREATE TABLE target_text (
  id INTEGER PRIMARY KEY,
  note TEXT NOT NULL DEFAULT ''
);
INSERT INTO target_text VALUES (914149353214427499, 'Chưa có số giao: nhập khi có kế hoạch.');
INSERT INTO target_text VALUES (914149353214427531, 'Không có số: chỉ theo dõi.');
INSERT INTO target_text VALUES (914149353214427536, 'Không có số: chỉ theo dõi.');
INSERT INTO target_text VALUES (914149353214427568, 'Đếm người, không đếm lượt.');
INSERT INTO target_text VALUES (914149353214427615, '');
INSERT INTO target_text VALUES (914149353214427666, '');
INSERT INTO target_text VALUES (914149353214427725, '');
INSERT INTO target_text VALUES (914149353214427753, '');
INSERT INTO target_text VALUES (914149353214427760, '');
INSERT INTO target_text VALUES (914149353214427763, '');
INSERT INTO target_text VALUES (914149353214427819, '');
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
INSERT INTO obligation VALUES (914149353214675163, 914149353199666219, 'REVIEW', 1, 'Hoàn thành bình xét, giới thiệu điển hình tiên tiến', '', 'all', 0, 'yearly', '01-31', '', '', 1, '', 1);
INSERT INTO obligation VALUES (914149353215958764, 914149353199666219, 'CRITERIA', 2, 'Ban hành tiêu chuẩn và kế hoạch tuyên truyền điển hình tiên tiến của đơn vị', '', 'all', 0, 'yearly', '03-31', '', '', 1, 'criteria', 0);
INSERT INTO obligation VALUES (914149353217190922, 914149353199666219, 'M1-INTRODUCE', 3, 'Giới thiệu điển hình tiên tiến: Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh', '', 'DU', 914149353209003770, 'yearly', '01-31', '', '', 1, '', 2);
INSERT INTO obligation VALUES (914149353217190924, 914149353199666219, 'M2-INTRODUCE', 4, 'Giới thiệu điển hình tiên tiến: Dân vận khéo', '', 'MTTQ', 914149353209948933, 'yearly', '01-31', '', '', 1, '', 2);
INSERT INTO obligation VALUES (914149353217190941, 914149353199666219, 'M3-INTRODUCE', 5, 'Giới thiệu điển hình tiên tiến: Quốc phòng - an ninh', '', 'BCHQS, CA', 914149353210084878, 'yearly', '01-31', '', '', 1, '', 2);
INSERT INTO obligation VALUES (914149353217190959, 914149353199666219, 'M4-INTRODUCE', 6, 'Giới thiệu điển hình tiên tiến: An sinh xã hội', '', 'VHXH', 914149353210085212, 'yearly', '01-31', '', '', 1, '', 2);
INSERT INTO obligation VALUES (914149353217190976, 914149353199666219, 'M5-INTRODUCE', 7, 'Giới thiệu điển hình tiên tiến: Phát triển kết cấu hạ tầng; thực hành tiết kiệm, chống lãng phí', '', 'KTHT', 914149353210208622, 'yearly', '01-31', '', '', 1, '', 2);
INSERT INTO obligation VALUES (914149353217191004, 914149353199666219, 'M6-INTRODUCE', 8, 'Giới thiệu điển hình tiên tiến: Cải cách hành chính', '', 'VP', 914149353210208913, 'yearly', '01-31', '', '', 1, '', 2);
INSERT INTO obligation VALUES (914149353217191040, 914149353199666219, 'M7-INTRODUCE', 9, 'Giới thiệu điển hình tiên tiến: Văn hóa, thể thao, thông tin, chuyển đổi số', '', 'VHXH', 914149353212553355, 'yearly', '01-31', '', '', 1, '', 2);
INSERT INTO obligation VALUES (914149353217191055, 914149353199666219, 'M8-INTRODUCE', 10, 'Giới thiệu điển hình tiên tiến: Giáo dục - đào tạo', '', 'VHXH', 914149353214279343, 'yearly', '01-31', '', '', 1, '', 2);
INSERT INTO obligation VALUES (914149353217191106, 914149353199666219, 'M9-INTRODUCE', 11, 'Giới thiệu điển hình tiên tiến: Y tế, chăm sóc sức khỏe Nhân dân', '', 'TYT', 914149353214279497, 'yearly', '01-31', '', '', 1, '', 2);
INSERT INTO obligation VALUES (914149353217191168, 914149353199666219, 'M10-INTRODUCE', 12, 'Giới thiệu điển hình tiên tiến: Lao động, sản xuất, kinh doanh', '', 'KTHT', 914149353214427272, 'yearly', '01-31', '', '', 1, '', 2);
INSERT INTO obligation VALUES (914149353217452237, 914149353199666219, 'REPORT', 13, 'Báo cáo kết quả thực hiện kế hoạch', '', 'all', 0, 'yearly', '', '', '', 1, 'report', 0);
INSERT INTO obligation VALUES (914149353217452279, 914149353199666219, 'TELL', 14, 'Tuyên truyền điển hình tiên tiến trong các cuộc họp, hội nghị, buổi sinh hoạt', '', 'all', 0, 'monthly', '', '', '', 1, 'telling', 0);
INSERT INTO obligation VALUES (914149353217756436, 914149353199666219, 'INTERIM-REVIEW', 15, 'Sơ kết, biểu dương, khen thưởng gắn với Hội nghị biểu dương người tốt, việc tốt', '', 'council, VHXH', 0, 'yearly', '', '', '', 1, 'review', 0);
INSERT INTO obligation VALUES (914149353217756467, 914149353199666219, 'INSPECT', 16, 'Kiểm tra, giám sát công tác thi đua, khen thưởng và xây dựng điển hình tiên tiến', '', 'council', 0, 'yearly', '', '', '', 1, 'inspection', 0);
INSERT INTO obligation VALUES (914149353217792992, 914149353199666219, 'TRAINING', 17, 'Tập huấn nghiệp vụ cho người làm công tác thi đua, khen thưởng', '', 'VHXH', 0, 'periodic', '', '', '', 1, '', 0);
INSERT INTO obligation VALUES (914149353218569369, 914149353199666219, 'FINAL-REVIEW', 18, 'Tổng kết kế hoạch', '', 'council, VHXH', 0, 'once', '', '', '', 1, 'final_review', 0);
CREATE TABLE obligation_text (
  id INTEGER PRIMARY KEY,
  note TEXT NOT NULL DEFAULT ''
);
INSERT INTO obligation_text VALUES (914149353214675163, '');
INSERT INTO obligation_text VALUES (914149353215958764, '');
INSERT INTO obligation_text VALUES (914149353217190922, '');
INSERT INTO obligation_text VALUES (914149353217190924, '');
INSERT INTO obligation_text VALUES (914149353217190941, '');
INSERT INTO obligation_text VALUES (914149353217190959, '');
INSERT INTO obligation_text VALUES (914149353217190976, '');
INSERT INTO obligation_text VALUES (914149353217191004, '');
INSERT INTO obligation_text VALUES (914149353217191040, '');
INSERT INTO obligation_text VALUES (914149353217191055, '');
INSERT INTO obligation_text VALUES (914149353217191106, '');
INSERT INTO obligation_text VALUES (914149353217191168, '');
INSERT INTO obligation_text VALUES (914149353217452237, '');
INSERT INTO obligation_text VALUES (914149353217452279, '');
INSERT INTO obligation_text VALUES (914149353217756436, '');
INSERT INTO obligation_text VALUES (914149353217756467, '');
INSERT INTO obligation_text VALUES (914149353217792992, '');
INSERT INTO obligation_text VALUES (914149353218569369, '');
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
INSERT INTO unit VALUES (914149353205126042, 'VHXH', 'Phòng Văn hóa - Xã hội', 'Văn hóa - Xã hội', 'office', 'Phòng Văn hóa và Xã hội', 0, 0, '', '', '', '', '', '', 'phong̀ văn hoá-xã hôị', 'VLSRK"]BR!LSA%_A$LTM&');
INSERT INTO unit VALUES (914149353205126106, 'KTHT', 'Phòng Kinh tế, Hạ tầng và Đô thị', 'Kinh tế, Hạ tầng và Đô thị', 'office', 'Phòng Kinh tế - Hạ tầng - Đô thị; Phòng Kinh tế Hạ tầng Đô thị', 0, 0, '', '', '', '', '', '', 'phong̀ kinh tế, hạ tâng̀ và đô thị', 'VLSRK"OMRL!ZI%LA&ZCRK"]A"GT!ZLM&');
INSERT INTO unit VALUES (914149353205131072, 'VP', 'Văn phòng HĐND và UBND phường', 'Văn phòng', 'office', 'Văn phòng HĐND&UBND; Văn phòng HĐND-UBND', 0, 0, '', '', '', '', '', '', 'văn phong̀ hđnd và ubnd phương̀', ']BR!VLSRK"LGRF!]A"[DRF!VL\URK"');
INSERT INTO unit VALUES (914149353205206266, 'HCC', 'Trung tâm Phục vụ hành chính công', 'Phục vụ hành chính công', 'public', '', 0, 0, '', '', '', '', '', '', 'trung tâm phuc̣ vụ hanh̀ chinh́ công', 'ZX[RK!ZCQ!VL[E&][&LARL"ELMRL%ETRK!');
INSERT INTO unit VALUES (914149353205701107, 'DU', 'Đảng ủy phường', 'Đảng ủy', 'party', 'Các ban xây dựng Đảng của Đảng ủy phường', 0, 0, '', '', '', '', '', '', 'đang̉ uỷ phương̀', 'GARK#[`#VL\URK"');
INSERT INTO unit VALUES (914149353205701158, 'MTTQ', 'Ủy ban Mặt trận Tổ quốc Việt Nam phường', 'Mặt trận Tổ quốc', 'front', 'Ủy ban MTTQ Việt Nam phường; Mặt trận Tổ quốc phường', 0, 0, '', '', '', '', '', '', 'uỷ ban măṭ trâṇ tổ quôć viêṭ nam phương̀', '[`#DAR!QBZ&ZXCR&ZT#W[TE%]MIZ&RAQ!VL\URK"');
INSERT INTO unit VALUES (914149353207066397, 'BCHQS', 'Ban Chỉ huy Quân sự phường', 'Quân sự', 'force', 'Ban CHQS phường', 0, 0, '', '', '', '', '', '', 'ban chỉ huy quân sự phương̀', 'DAR!ELM#L[`!W[CR!Y\&VL\URK"');
INSERT INTO unit VALUES (914149353209003707, 'CA', 'Công an phường', 'Công an', 'force', '', 0, 0, '', '', '', '', '', '', 'công an phương̀', 'ETRK!AR!VL\URK"');
INSERT INTO unit VALUES (914149353209003746, 'TYT', 'Trạm Y tế phường', 'Trạm Y tế', 'health', 'Trạm Y tế', 0, 0, '', '', '', '', '', '', 'traṃ y tế phương̀', 'ZXAQ&`!ZI%VL\URK"');
INSERT INTO unit VALUES (914149353409260269, '', 'Phường Ngọc Lâm', '', 'ward', '', 0, 0, '', '', '', '', '', '', 'phương̀ ngoc̣ lâm', 'VL\URK"RKSE&PCQ!');
INSERT INTO unit VALUES (914149353575852833, '', 'Trường Mầm non Hoa Mai', '', 'school', '', 0, 0, '', '', '', '', '', '', 'trương̀ mâm̀ non hoa mai', 'ZX\URK"QCQ"RSR!LSA!QAM!');
CREATE TABLE unit_text (
  id INTEGER PRIMARY KEY,
  note TEXT NOT NULL DEFAULT ''
);
INSERT INTO unit_text VALUES (914149353205126042, '');
INSERT INTO unit_text VALUES (914149353205126106, '');
INSERT INTO unit_text VALUES (914149353205131072, '');
INSERT INTO unit_text VALUES (914149353205206266, '');
INSERT INTO unit_text VALUES (914149353205701107, '');
INSERT INTO unit_text VALUES (914149353205701158, '');
INSERT INTO unit_text VALUES (914149353207066397, '');
INSERT INTO unit_text VALUES (914149353209003707, '');
INSERT INTO unit_text VALUES (914149353209003746, '');
INSERT INTO unit_text VALUES (914149353409260269, '');
INSERT INTO unit_text VALUES (914149353575852833, '');
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
INSERT INTO movement VALUES (914149353209003770, 914149353199666219, 'M1', 1, 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh', 0, 'ward', '', 2, '', 'hoc̣ tâp̣ và lam̀ theo tư tương̉, đaọ đưć, phong cach́ hồ chí minh', 'LSE&ZCV&]A"PAQ"ZLHS!Z\!Z\URK#GAS&G\E%VLSRK!EAEL%LT"ELM%QMRL!');
INSERT INTO movement VALUES (914149353209750199, 914149353199666219, '', 0, 'Học tập và làm theo Bác', 914149353209003770, 'ward', '', 0, '', 'hoc̣ tâp̣ và lam̀ theo bać', 'LSE&ZCV&]A"PAQ"ZLHS!DAE%');
INSERT INTO movement VALUES (914149353209750211, 914149353199666219, '', 0, 'Học tập và làm theo tấm gương đạo đức Hồ Chí Minh', 914149353209003770, 'ward', '', 0, '', 'hoc̣ tâp̣ và lam̀ theo tâḿ gương đaọ đưć hồ chí minh', 'LSE&ZCV&]A"PAQ"ZLHS!ZCQ%K\URK!GAS&G\E%LT"ELM%QMRL!');
INSERT INTO movement VALUES (914149353209948933, 914149353199666219, 'M2', 2, 'Dân vận khéo', 0, 'ward', '', 2, '', 'dân vâṇ kheó', 'FCR!]CR&OLHS%');
INSERT INTO movement VALUES (914149353210084824, 914149353199666219, '', 0, 'Dân vận', 914149353209948933, 'ward', '', 0, '', 'dân vâṇ', 'FCR!]CR&');
INSERT INTO movement VALUES (914149353210084878, 914149353199666219, 'M3', 3, 'Quốc phòng - an ninh', 0, 'ward', '', 2, '', 'quôć phong̀-an ninh', 'W[TE%VLSRK"AR!RMRL!');
INSERT INTO movement VALUES (914149353210085035, 914149353199666219, '', 0, 'Quốc phòng', 914149353210084878, 'ward', '', 0, '', 'quôć phong̀', 'W[TE%VLSRK"');
INSERT INTO movement VALUES (914149353210085075, 914149353199666219, '', 0, 'An ninh', 914149353210084878, 'ward', '', 0, '', 'an ninh', 'AR!RMRL!');
INSERT INTO movement VALUES (914149353210085125, 914149353199666219, '', 0, 'An ninh trật tự', 914149353210084878, 'ward', '', 0, '', 'an ninh trâṭ tự', 'AR!RMRL!ZXCZ&Z\&');
INSERT INTO movement VALUES (914149353210085155, 914149353199666219, '', 0, 'An ninh, trật tự an toàn xã hội', 914149353210084878, 'ward', '', 0, '', 'an ninh, trâṭ tự an toaǹ xã hôị', 'AR!RMRL!ZXCZ&Z\&AR!ZSAR"_A$LTM&');
INSERT INTO movement VALUES (914149353210085177, 914149353199666219, '', 0, 'Toàn dân bảo vệ an ninh Tổ quốc', 914149353210084878, 'ward', '', 0, '', 'toaǹ dân baỏ vệ an ninh tổ quôć', 'ZSAR"FCR!DAS#]I&AR!RMRL!ZT#W[TE%');
INSERT INTO movement VALUES (914149353210085212, 914149353199666219, 'M4', 4, 'An sinh xã hội', 0, 'ward', '', 2, '', 'an sinh xã hôị', 'AR!YMRL!_A$LTM&');
INSERT INTO movement VALUES (914149353210208526, 914149353199666219, '', 0, 'Vì người nghèo', 914149353210085212, 'ward', '', 0, '', 'vì ngươì ngheò', ']M"RK\UM"RKLHS"');
INSERT INTO movement VALUES (914149353210208529, 914149353199666219, '', 0, 'Vì người nghèo - Không để ai bị bỏ lại phía sau', 914149353210085212, 'ward', '', 0, '', 'vì ngươì ngheò-không để ai bị bỏ laị phiá sau', ']M"RK\UM"RKLHS"OLTRK!GI#AM!DM&DS#PAM&VLMA%YA[!');
INSERT INTO movement VALUES (914149353210208573, 914149353199666219, '', 0, 'Nhân đạo, từ thiện', 914149353210085212, 'ward', '', 0, '', 'nhân đaọ, từ thiêṇ', 'RLCR!GAS&Z\"ZLMIR&');
INSERT INTO movement VALUES (914149353210208622, 914149353199666219, 'M5', 5, 'Phát triển kết cấu hạ tầng; thực hành tiết kiệm, chống lãng phí', 0, 'ward', '', 2, '', 'phat́ triên̉ kêt́ câú hạ tâng̀; thưc̣ hanh̀ tiêt́ kiêṃ, chônǵ lang̃ phí', 'VLAZ%ZXMIR#OIZ%EC[%LA&ZCRK"ZL\E&LARL"ZMIZ%OMIQ&ELTRK%PARK$VLM%');
INSERT INTO movement VALUES (914149353210208743, 914149353199666219, '', 0, 'Quản lý đô thị', 914149353210208622, 'ward', '', 0, '', 'quan̉ lí đô thị', 'W[AR#P`%GT!ZLM&');
INSERT INTO movement VALUES (914149353210208770, 914149353199666219, '', 0, 'Kết cấu hạ tầng', 914149353210208622, 'ward', '', 0, '', 'kêt́ câú hạ tâng̀', 'OIZ%EC[%LA&ZCRK"');
INSERT INTO movement VALUES (914149353210208809, 914149353199666219, '', 0, 'Phát triển kết cấu hạ tầng đồng bộ, hiện đại', 914149353210208622, 'ward', '', 0, '', 'phat́ triên̉ kêt́ câú hạ tâng̀ đông̀ bộ, hiêṇ đaị', 'VLAZ%ZXMIR#OIZ%EC[%LA&ZCRK"GTRK"DT&LMIR&GAM&');
INSERT INTO movement VALUES (914149353210208848, 914149353199666219, '', 0, 'Thực hành tiết kiệm, chống lãng phí', 914149353210208622, 'ward', '', 0, '', 'thưc̣ hanh̀ tiêt́ kiêṃ, chônǵ lang̃ phí', 'ZL\E&LARL"ZMIZ%OMIQ&ELTRK%PARK$VLM%');
INSERT INTO movement VALUES (914149353210208876, 914149353199666219, '', 0, 'Trật tự đô thị', 914149353210208622, 'ward', '', 0, '', 'trâṭ tự đô thị', 'ZXCZ&Z\&GT!ZLM&');
INSERT INTO movement VALUES (914149353210208913, 914149353199666219, 'M6', 6, 'Cải cách hành chính', 0, 'ward', '', 2, '', 'caỉ cach́ hanh̀ chinh́', 'EAM#EAEL%LARL"ELMRL%');
INSERT INTO movement VALUES (914149353210209062, 914149353199666219, '', 0, 'Đẩy mạnh cải cách hành chính', 914149353210208913, 'ward', '', 0, '', 'đâỷ manḥ caỉ cach́ hanh̀ chinh́', 'GC`#QARL&EAM#EAEL%LARL"ELMRL%');
INSERT INTO movement VALUES (914149353212553355, 914149353199666219, 'M7', 7, 'Văn hóa, thể thao, thông tin, chuyển đổi số', 0, 'ward', '', 2, '', 'văn hoá, thể thao, thông tin, chuyên̉ đôỉ số', ']BR!LSA%ZLI#ZLAS!ZLTRK!ZMR!EL[`IR#GTM#YT%');
INSERT INTO movement VALUES (914149353213310024, 914149353199666219, '', 0, 'Văn hóa, văn nghệ', 914149353212553355, 'ward', '', 0, '', 'văn hoá, văn nghệ', ']BR!LSA%]BR!RKLI&');
INSERT INTO movement VALUES (914149353213310055, 914149353199666219, '', 0, 'Văn hóa', 914149353212553355, 'ward', '', 0, '', 'văn hoá', ']BR!LSA%');
INSERT INTO movement VALUES (914149353213795872, 914149353199666219, '', 0, 'Thể dục thể thao', 914149353212553355, 'ward', '', 0, '', 'thể duc̣ thể thao', 'ZLI#F[E&ZLI#ZLAS!');
INSERT INTO movement VALUES (914149353213795932, 914149353199666219, '', 0, 'Văn hóa công sở', 914149353212553355, 'ward', '', 0, '', 'văn hoá công sở', ']BR!LSA%ETRK!YU#');
INSERT INTO movement VALUES (914149353213795950, 914149353199666219, '', 0, 'Văn hóa công sở và nơi công cộng', 914149353212553355, 'ward', '', 0, '', 'văn hoá công sở và nơi công công̣', ']BR!LSA%ETRK!YU#]A"RUM!ETRK!ETRK&');
INSERT INTO movement VALUES (914149353213795967, 914149353199666219, '', 0, 'Văn hóa, nghệ thuật, thể dục thể thao', 914149353212553355, 'ward', '', 0, '', 'văn hoá, nghệ thuâṭ, thể duc̣ thể thao', ']BR!LSA%RKLI&ZL[CZ&ZLI#F[E&ZLI#ZLAS!');
INSERT INTO movement VALUES (914149353213795999, 914149353199666219, '', 0, 'Chuyển đổi số', 914149353212553355, 'ward', '', 0, '', 'chuyên̉ đôỉ số', 'EL[`IR#GTM#YT%');
INSERT INTO movement VALUES (914149353213796034, 914149353199666219, '', 0, 'Thông tin và truyền thông', 914149353212553355, 'ward', '', 0, '', 'thông tin và truyêǹ thông', 'ZLTRK!ZMR!]A"ZX[`IR"ZLTRK!');
INSERT INTO movement VALUES (914149353214279337, 914149353199666219, '', 0, 'Văn hóa, thể thao', 914149353212553355, 'ward', '', 0, '', 'văn hoá, thể thao', ']BR!LSA%ZLI#ZLAS!');
INSERT INTO movement VALUES (914149353214279343, 914149353199666219, 'M8', 8, 'Giáo dục - đào tạo', 0, 'ward', '', 2, '', 'giaó duc̣-đaò taọ', 'KMAS%F[E&GAS"ZAS&');
INSERT INTO movement VALUES (914149353214279429, 914149353199666219, '', 0, 'Giáo dục', 914149353214279343, 'ward', '', 0, '', 'giaó duc̣', 'KMAS%F[E&');
INSERT INTO movement VALUES (914149353214279454, 914149353199666219, '', 0, 'Giáo dục và đào tạo', 914149353214279343, 'ward', '', 0, '', 'giaó duc̣ và đaò taọ', 'KMAS%F[E&]A"GAS"ZAS&');
INSERT INTO movement VALUES (914149353214279497, 914149353199666219, 'M9', 9, 'Y tế, chăm sóc sức khỏe Nhân dân', 0, 'ward', '', 2, '', 'y tế, chăm soć sưć khoẻ nhân dân', '`!ZI%ELBQ!YSE%Y\E%OLSH#RLCR!FCR!');
INSERT INTO movement VALUES (914149353214427215, 914149353199666219, '', 0, 'Y tế', 914149353214279497, 'ward', '', 0, '', 'y tế', '`!ZI%');
INSERT INTO movement VALUES (914149353214427228, 914149353199666219, '', 0, 'An toàn thực phẩm', 914149353214279497, 'ward', '', 0, '', 'an toaǹ thưc̣ phâm̉', 'AR!ZSAR"ZL\E&VLCQ#');
INSERT INTO movement VALUES (914149353214427229, 914149353199666219, '', 0, 'Y tế và an toàn thực phẩm', 914149353214279497, 'ward', '', 0, '', 'y tế và an toaǹ thưc̣ phâm̉', '`!ZI%]A"AR!ZSAR"ZL\E&VLCQ#');
INSERT INTO movement VALUES (914149353214427272, 914149353199666219, 'M10', 10, 'Lao động, sản xuất, kinh doanh', 0, 'ward', '', 2, '', 'lao đông̣, san̉ xuât́, kinh doanh', 'PAS!GTRK&YAR#_[CZ%OMRL!FSARL!');
INSERT INTO movement VALUES (914149353214427338, 914149353199666219, '', 0, 'Sản xuất, kinh doanh', 914149353214427272, 'ward', '', 0, '', 'san̉ xuât́, kinh doanh', 'YAR#_[CZ%OMRL!FSARL!');
INSERT INTO movement VALUES (914149353214427394, 914149353199666219, '', 0, 'Doanh nghiệp', 914149353214427272, 'ward', '', 0, '', 'doanh nghiêp̣', 'FSARL!RKLMIV&');
INSERT INTO movement VALUES (914149353214427430, 914149353199666219, '', 0, 'Phát triển kinh tế', 914149353214427272, 'ward', '', 0, '', 'phat́ triên̉ kinh tế', 'VLAZ%ZXMIR#OMRL!ZI%');
INSERT INTO movement VALUES (914149353214427432, 914149353199666219, '', 0, 'Sáng kiến', 914149353214427272, 'ward', '', 0, '', 'sanǵ kiêń', 'YARK%OMIR%');
INSERT INTO movement VALUES (914149353214427437, 914149353199666219, '', 0, 'Sáng kiến, sáng tạo Thủ đô', 914149353214427272, 'ward', '', 0, '', 'sanǵ kiêń, sanǵ taọ thủ đô', 'YARK%OMIR%YARK%ZAS&ZL[#GT!');
INSERT INTO movement VALUES (914149353214427449, 914149353199666219, '', 0, 'Lao động sáng tạo', 914149353214427272, 'ward', '', 0, '', 'lao đông̣ sanǵ taọ', 'PAS!GTRK&YARK%ZAS&');
CREATE TABLE movement_text (
  id INTEGER PRIMARY KEY,
  content TEXT NOT NULL DEFAULT ''
);
INSERT INTO movement_text VALUES (914149353209003770, 'Tiêu chuẩn điển hình tiên tiến trong lĩnh vực: Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.');
INSERT INTO movement_text VALUES (914149353209750199, '');
INSERT INTO movement_text VALUES (914149353209750211, '');
INSERT INTO movement_text VALUES (914149353209948933, 'Tiêu chuẩn điển hình tiên tiến trong lĩnh vực: Dân vận khéo.');
INSERT INTO movement_text VALUES (914149353210084824, '');
INSERT INTO movement_text VALUES (914149353210084878, 'Tiêu chuẩn điển hình tiên tiến trong lĩnh vực: Quốc phòng - an ninh.');
INSERT INTO movement_text VALUES (914149353210085035, '');
INSERT INTO movement_text VALUES (914149353210085075, '');
INSERT INTO movement_text VALUES (914149353210085125, '');
INSERT INTO movement_text VALUES (914149353210085155, '');
INSERT INTO movement_text VALUES (914149353210085177, '');
INSERT INTO movement_text VALUES (914149353210085212, 'Tiêu chuẩn điển hình tiên tiến trong lĩnh vực: An sinh xã hội.');
INSERT INTO movement_text VALUES (914149353210208526, '');
INSERT INTO movement_text VALUES (914149353210208529, '');
INSERT INTO movement_text VALUES (914149353210208573, '');
INSERT INTO movement_text VALUES (914149353210208622, 'Tiêu chuẩn điển hình tiên tiến trong lĩnh vực: Phát triển kết cấu hạ tầng; thực hành tiết kiệm, chống lãng phí.');
INSERT INTO movement_text VALUES (914149353210208743, '');
INSERT INTO movement_text VALUES (914149353210208770, '');
INSERT INTO movement_text VALUES (914149353210208809, '');
INSERT INTO movement_text VALUES (914149353210208848, '');
INSERT INTO movement_text VALUES (914149353210208876, '');
INSERT INTO movement_text VALUES (914149353210208913, 'Tiêu chuẩn điển hình tiên tiến trong lĩnh vực: Cải cách hành chính.');
INSERT INTO movement_text VALUES (914149353210209062, '');
INSERT INTO movement_text VALUES (914149353212553355, 'Tiêu chuẩn điển hình tiên tiến trong lĩnh vực văn hóa, thể thao, thông tin và chuyển đổi số.');
INSERT INTO movement_text VALUES (914149353213310024, '');
INSERT INTO movement_text VALUES (914149353213310055, '');
INSERT INTO movement_text VALUES (914149353213795872, '');
INSERT INTO movement_text VALUES (914149353213795932, '');
INSERT INTO movement_text VALUES (914149353213795950, '');
INSERT INTO movement_text VALUES (914149353213795967, '');
INSERT INTO movement_text VALUES (914149353213795999, '');
INSERT INTO movement_text VALUES (914149353213796034, '');
INSERT INTO movement_text VALUES (914149353214279337, '');
INSERT INTO movement_text VALUES (914149353214279343, 'Tiêu chuẩn điển hình tiên tiến trong lĩnh vực: Giáo dục - đào tạo.');
INSERT INTO movement_text VALUES (914149353214279429, '');
INSERT INTO movement_text VALUES (914149353214279454, '');
INSERT INTO movement_text VALUES (914149353214279497, 'Tiêu chuẩn điển hình tiên tiến trong lĩnh vực: Y tế, chăm sóc sức khỏe Nhân dân.');
INSERT INTO movement_text VALUES (914149353214427215, '');
INSERT INTO movement_text VALUES (914149353214427228, '');
INSERT INTO movement_text VALUES (914149353214427229, '');
INSERT INTO movement_text VALUES (914149353214427272, 'Tiêu chuẩn điển hình tiên tiến trong lao động, sản xuất, kinh doanh, sáng kiến.');
INSERT INTO movement_text VALUES (914149353214427338, '');
INSERT INTO movement_text VALUES (914149353214427394, '');
INSERT INTO movement_text VALUES (914149353214427430, '');
INSERT INTO movement_text VALUES (914149353214427432, '');
INSERT INTO movement_text VALUES (914149353214427437, '');
INSERT INTO movement_text VALUES (914149353214427449, '');
CREATE TABLE movement_unit (
  id INTEGER PRIMARY KEY,
  movement INTEGER NOT NULL DEFAULT 0,
  unit     INTEGER NOT NULL DEFAULT 0,
  role     TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0
);
INSERT INTO movement_unit VALUES (914149353209003785, 914149353209003770, 914149353205701107, 'lead', 1);
INSERT INTO movement_unit VALUES (914149353209750183, 914149353209003770, 914149353205126042, 'cooperating', 1);
INSERT INTO movement_unit VALUES (914149353210084802, 914149353209948933, 914149353205701158, 'lead', 1);
INSERT INTO movement_unit VALUES (914149353210084823, 914149353209948933, 914149353205126042, 'cooperating', 1);
INSERT INTO movement_unit VALUES (914149353210084923, 914149353210084878, 914149353207066397, 'lead', 1);
INSERT INTO movement_unit VALUES (914149353210084981, 914149353210084878, 914149353209003707, 'lead', 2);
INSERT INTO movement_unit VALUES (914149353210085006, 914149353210084878, 914149353205126042, 'cooperating', 1);
INSERT INTO movement_unit VALUES (914149353210208484, 914149353210085212, 914149353205126042, 'lead', 1);
INSERT INTO movement_unit VALUES (914149353210208675, 914149353210208622, 914149353205126106, 'lead', 1);
INSERT INTO movement_unit VALUES (914149353210208727, 914149353210208622, 914149353205126042, 'cooperating', 1);
INSERT INTO movement_unit VALUES (914149353210208947, 914149353210208913, 914149353205131072, 'lead', 1);
INSERT INTO movement_unit VALUES (914149353210209006, 914149353210208913, 914149353205126042, 'cooperating', 1);
INSERT INTO movement_unit VALUES (914149353212553387, 914149353212553355, 914149353205126042, 'lead', 1);
INSERT INTO movement_unit VALUES (914149353214279369, 914149353214279343, 914149353205126042, 'lead', 1);
INSERT INTO movement_unit VALUES (914149353214279533, 914149353214279497, 914149353209003746, 'lead', 1);
INSERT INTO movement_unit VALUES (914149353214427180, 914149353214279497, 914149353205126042, 'cooperating', 1);
INSERT INTO movement_unit VALUES (914149353214427295, 914149353214427272, 914149353205126106, 'lead', 1);
INSERT INTO movement_unit VALUES (914149353214427301, 914149353214427272, 914149353205126042, 'cooperating', 1);
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
INSERT INTO award_form VALUES (914149353218569387, 'GK', 'Giấy khen', 'ward', 'form', 1, 'individual,collective,household', 'Giấy khen của Chủ tịch UBND phường; Giấy khen cấp phường; Giấy khen phường', '', '', 'giâý khen');
INSERT INTO award_form VALUES (914149353218569439, 'NTVT-P', 'Người tốt, việc tốt cấp phường', 'ward', 'title', 2, 'individual', 'NTVT cấp phường; Người tốt, việc tốt; NTVT', '', '', 'ngươì tôt́, viêc̣ tôt́ câṕ phương̀');
INSERT INTO award_form VALUES (914149353218569474, 'DHTT-P', 'Điển hình tiên tiến cấp phường', 'ward', 'title', 3, 'individual,collective,household', 'ĐHTT cấp phường; Điển hình tiên tiến phường', '', '', 'điên̉ hinh̀ tiên tiêń câṕ phương̀');
INSERT INTO award_form VALUES (914149353218569487, 'GK-DV', 'Giấy khen của Thủ trưởng đơn vị', 'unit', 'form', 4, 'individual,collective,household', 'Giấy khen cấp đơn vị', '', '', 'giâý khen cuả thủ trương̉ đơn vị');
INSERT INTO award_form VALUES (914149353218603680, 'DHTT-DV', 'Điển hình tiên tiến cấp đơn vị', 'unit', 'title', 5, 'individual,collective,household', 'ĐHTT cấp đơn vị; Điển hình tiên tiến cấp cơ sở', '', '', 'điên̉ hinh̀ tiên tiêń câṕ đơn vị');
INSERT INTO award_form VALUES (914149353221569425, 'NTVT-Q', 'Người tốt, việc tốt cấp quận', 'district', 'title', 6, 'individual', 'NTVT cấp quận', '', '2025-06-30', 'ngươì tôt́, viêc̣ tôt́ câṕ quâṇ');
INSERT INTO award_form VALUES (914149353221852998, 'DHTT-Q', 'Điển hình tiên tiến cấp quận', 'district', 'title', 7, 'individual,collective,household', 'ĐHTT cấp quận', '', '2025-06-30', 'điên̉ hinh̀ tiên tiêń câṕ quâṇ');
INSERT INTO award_form VALUES (914149353221853000, 'NTVT-TP', 'Người tốt, việc tốt cấp Thành phố', 'city', 'title', 8, 'individual', 'NTVT cấp Thành phố; Người tốt, việc tốt Thành phố; NTVT Thành phố; NTVT TP', '', '', 'ngươì tôt́, viêc̣ tôt́ câṕ thanh̀ phố');
INSERT INTO award_form VALUES (914149353221853048, 'CDTDUT', 'Công dân Thủ đô ưu tú', 'city', 'title', 9, 'individual', 'CDTĐƯT; Danh hiệu Công dân Thủ đô ưu tú', '', '', 'công dân thủ đô ưu tú');
INSERT INTO award_form VALUES (914149353221853112, 'DHTT-TP', 'Điển hình tiên tiến cấp Thành phố', 'city', 'title', 10, 'individual,collective,household', 'ĐHTT cấp Thành phố', '', '', 'điên̉ hinh̀ tiên tiêń câṕ thanh̀ phố');
INSERT INTO award_form VALUES (914149353222514161, 'BK', 'Bằng khen', 'city', 'form', 11, 'individual,collective,household', 'Bằng khen của Chủ tịch UBND Thành phố; Bằng khen Thành phố', '', '', 'băng̀ khen');
INSERT INTO award_form VALUES (914149353222514187, 'SACH', 'Sách “Những bông hoa đẹp”', 'city', 'book', 12, 'individual,collective,household', 'Những bông hoa đẹp; Sách Những bông hoa đẹp', '', '', 'sach́ "nhưng̃ bông hoa đep̣"');
INSERT INTO award_form VALUES (914149353222514234, 'DHTT-TQ', 'Điển hình tiên tiến xuất sắc toàn quốc', 'state', 'title', 13, 'individual,collective,household', 'ĐHTT toàn quốc', '', '', 'điên̉ hinh̀ tiên tiêń xuât́ săć toaǹ quôć');
INSERT INTO award_form VALUES (914149353222514237, 'CSTD-TQ', 'Chiến sĩ thi đua toàn quốc', 'state', 'title', 14, 'individual', 'CSTĐ toàn quốc', '', '', 'chiêń sĩ thi đua toaǹ quôć');
INSERT INTO award_form VALUES (914149353222514275, 'AHLD', 'Anh hùng Lao động', 'state', 'title', 15, 'individual,collective', 'AHLĐ', '', '', 'anh hung̀ lao đông̣');
CREATE TABLE subject (
  id INTEGER PRIMARY KEY,
  kind      TEXT NOT NULL DEFAULT '',
  full_name TEXT NOT NULL DEFAULT '',
  birth     TEXT NOT NULL DEFAULT '',
  unit      INTEGER NOT NULL DEFAULT 0,
  name_key  TEXT NOT NULL DEFAULT '',
  name_fold TEXT NOT NULL DEFAULT ''
);
INSERT INTO subject VALUES (914149353411283866, 'collective', 'Tổ dân phố số 9 - Phường Ngọc Lâm', '', 914149353409260269, 'tổ dân phố số 9-phương̀ ngoc̣ lâm', 'to dan pho so 9 - phuong ngoc lam');
INSERT INTO subject VALUES (914149353411283925, 'collective', 'Tổ tự quản ngõ 18 - Phường Ngọc Lâm', '', 914149353409260269, 'tổ tự quan̉ ngõ 18-phương̀ ngoc̣ lâm', 'to tu quan ngo 18 - phuong ngoc lam');
INSERT INTO subject VALUES (914149353411283956, 'collective', 'Bộ phận Một cửa - Phường Ngọc Lâm', '', 914149353409260269, 'bộ phâṇ môṭ cưả-phương̀ ngoc̣ lâm', 'bo phan mot cua - phuong ngoc lam');
INSERT INTO subject VALUES (914149353411283998, 'individual', 'Hoàng Thế Tuấn', '1961-06-02', 914149353409260269, 'hoang̀ thế tuâń', 'hoang the tuan');
INSERT INTO subject VALUES (914149353413695627, 'individual', 'Vũ Quang Hùng', '1974', 914149353409260269, 'vũ quang hung̀', 'vu quang hung');
INSERT INTO subject VALUES (914149353413695680, 'individual', 'Vũ Mạnh Hải', '1984', 914149353409260269, 'vũ manḥ haỉ', 'vu manh hai');
INSERT INTO subject VALUES (914149353415220706, 'individual', 'Nguyễn Xuân Đạt', '1988-05-05', 914149353409260269, 'nguyêñ xuân đaṭ', 'nguyen xuan dat');
INSERT INTO subject VALUES (914149353415220760, 'individual', 'Đỗ Thị Kim Quỳnh', '1961', 914149353409260269, 'đỗ thị kim quynh̀', 'do thi kim quynh');
INSERT INTO subject VALUES (914149353415220876, 'individual', 'Hoàng Thị Bích', '1977-09-16', 914149353409260269, 'hoang̀ thị bich́', 'hoang thi bich');
INSERT INTO subject VALUES (914149353415220968, 'individual', 'Đỗ Minh Hải', '1994', 914149353409260269, 'đỗ minh haỉ', 'do minh hai');
INSERT INTO subject VALUES (914149353415221050, 'individual', 'Lê Đức Hùng', '1991', 914149353409260269, 'lê đưć hung̀', 'le duc hung');
INSERT INTO subject VALUES (914149353415221088, 'individual', 'Lương Đức Phúc', '1963', 914149353409260269, 'lương đưć phuć', 'luong duc phuc');
INSERT INTO subject VALUES (914149353415744399, 'individual', 'Đặng Công Thành', '1949-02-20', 914149353409260269, 'đăng̣ công thanh̀', 'dang cong thanh');
INSERT INTO subject VALUES (914149353415744457, 'individual', 'Nguyễn Văn Toàn', '1961-03-15', 914149353409260269, 'nguyêñ văn toaǹ', 'nguyen van toan');
INSERT INTO subject VALUES (914149353415744531, 'individual', 'Phạm Thanh Thảo', '1976', 914149353409260269, 'phaṃ thanh thaỏ', 'pham thanh thao');
INSERT INTO subject VALUES (914149353415744583, 'individual', 'Nguyễn Thị Khánh', '1991-09-25', 914149353409260269, 'nguyêñ thị khanh́', 'nguyen thi khanh');
INSERT INTO subject VALUES (914149353415744676, 'individual', 'Phạm Hữu Minh', '1969-09-01', 914149353409260269, 'phaṃ hưũ minh', 'pham huu minh');
INSERT INTO subject VALUES (914149353415744721, 'household', 'Hộ gia đình ông Phạm Văn Thành', '', 914149353409260269, 'hộ gia đinh̀ ông phaṃ văn thanh̀', 'ho gia dinh ong pham van thanh');
INSERT INTO subject VALUES (914149353415744815, 'household', 'Hộ gia đình ông Nguyễn Minh Tùng', '', 914149353409260269, 'hộ gia đinh̀ ông nguyêñ minh tung̀', 'ho gia dinh ong nguyen minh tung');
INSERT INTO subject VALUES (914149353578116445, 'collective', 'Khối 5 tuổi - Trường Mầm non Hoa Mai', '', 914149353575852833, 'khôí 5 tuôỉ-trương̀ mâm̀ non hoa mai', 'khoi 5 tuoi - truong mam non hoa mai');
INSERT INTO subject VALUES (914149353578116527, 'collective', 'Liên đội Thiếu niên - Trường Mầm non Hoa Mai', '', 914149353575852833, 'liên đôị thiêú niên-trương̀ mâm̀ non hoa mai', 'lien doi thieu nien - truong mam non hoa mai');
INSERT INTO subject VALUES (914149353578627086, 'individual', 'Nguyễn Hữu Nam', '1972-02-14', 914149353575852833, 'nguyêñ hưũ nam', 'nguyen huu nam');
INSERT INTO subject VALUES (914149353580457485, 'individual', 'Vũ Quốc Mạnh', '1992', 914149353575852833, 'vũ quôć manḥ', 'vu quoc manh');
INSERT INTO subject VALUES (914149353581536998, 'individual', 'Dương Thị Hồng', '1986-09-17', 914149353575852833, 'dương thị hông̀', 'duong thi hong');
INSERT INTO subject VALUES (914149353583017049, 'individual', 'Lê Thị Nguyệt', '1979-07-09', 914149353575852833, 'lê thị nguyêṭ', 'le thi nguyet');
INSERT INTO subject VALUES (914149353583017125, 'individual', 'Vũ Hữu Kiên', '1999-03-10', 914149353575852833, 'vũ hưũ kiên', 'vu huu kien');
INSERT INTO subject VALUES (914149353583017202, 'individual', 'Lê Minh Chiến', '1986-02-07', 914149353575852833, 'lê minh chiêń', 'le minh chien');
INSERT INTO subject VALUES (914149353583017294, 'individual', 'Hoàng Thị Thanh Vân', '1996', 914149353575852833, 'hoang̀ thị thanh vân', 'hoang thi thanh van');
INSERT INTO subject VALUES (914149353583017377, 'individual', 'Nguyễn Thị Yến', '1981-03-21', 914149353575852833, 'nguyêñ thị yêń', 'nguyen thi yen');
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
INSERT INTO nomination VALUES (914149353411283872, 914149353411283866, 'collective', '', 'Tổ dân phố số 9 - Phường Ngọc Lâm', '', '', '', 'Phường Ngọc Lâm', 0, 914149353409260269, 914149353210085212, 914149353221852998, 2026, '2024-01-09', '12/TTr', 'received', '', '', 0, 0, 0, 0, 0, 0, '', '', 'ZT#FCR!VLT%YT%(9VL\URK"RKSE&PCQ!', 'ZT#FCR!VLT%YT%(9VL\URK"RKSE&PCQ!');
INSERT INTO nomination VALUES (914149353411283936, 914149353411283925, 'collective', '', 'Tổ tự quản ngõ 18 - Phường Ngọc Lâm', '', '', '', 'Phường Ngọc Lâm', 0, 914149353409260269, 914149353210208913, 914149353218569387, 2026, '2024-01-09', '12/TTr', 'received', '', '', 0, 0, 0, 0, 0, 0, '', '', 'ZT#Z\&W[AR#RKS$)18VL\URK"RKSE&PCQ!', 'ZT#Z\&W[AR#RKS$)18VL\URK"RKSE&PCQ!');
INSERT INTO nomination VALUES (914149353411283995, 914149353411283956, 'collective', '', 'Bộ phận Một cửa - Phường Ngọc Lâm', '', '', '', 'Phường Ngọc Lâm', 0, 914149353409260269, 914149353210208622, 914149353218569387, 2026, '2024-01-09', '12/TTr', 'received', '', '', 0, 0, 0, 0, 0, 0, '', '', 'DT&VLCR&QTZ&E\A#VL\URK"RKSE&PCQ!', 'DT&VLCR&QTZ&E\A#VL\URK"RKSE&PCQ!');
INSERT INTO nomination VALUES (914149353411284022, 914149353411283998, 'individual', 'Ông', 'Hoàng Thế Tuấn', '1961-06-02', 'male', 'Lao động tự do', 'tổ 15, Phường Ngọc Lâm', 0, 914149353409260269, 914149353214279497, 914149353221569425, 2026, '2024-01-09', '12/TTr', 'received', '', '', 0, 0, 0, 0, 0, 0, '', '', 'Z[CR% ZLI% LSARK"', 'LSARK" ZLI% Z[CR%');
INSERT INTO nomination VALUES (914149353413695669, 914149353413695627, 'individual', 'Ông', 'Vũ Quang Hùng', '1974', 'male', 'Công nhân môi trường', 'tổ 7, Phường Ngọc Lâm', 0, 914149353409260269, 914149353210084878, 914149353221569425, 2026, '2024-01-09', '12/TTr', 'received', '', '', 0, 0, 0, 0, 0, 0, '', '', 'L[RK" W[ARK! ][$', '][$ W[ARK! L[RK"');
INSERT INTO nomination VALUES (914149353414382382, 914149353413695680, 'individual', 'Ông', 'Vũ Mạnh Hải', '1984', 'male', 'Chuyên viên', 'tổ 11, Phường Ngọc Lâm', 0, 914149353409260269, 914149353213310024, 914149353221853000, 2026, '2024-01-09', '12/TTr', 'received', '', '', 0, 0, 0, 0, 0, 0, '', '', 'LAM# QARL& ][$', '][$ QARL& LAM#');
INSERT INTO nomination VALUES (914149353415220711, 914149353415220706, 'individual', 'Ông', 'Nguyễn Xuân Đạt', '1988-05-05', 'male', 'Nông dân', 'tổ 11, Phường Ngọc Lâm', 0, 914149353409260269, 914149353210208622, 914149353221853000, 2026, '2024-01-09', '12/TTr', 'received', '', '', 0, 0, 0, 0, 0, 0, '', '', 'GAZ& _[CR! RK[`IR$', 'RK[`IR$ _[CR! GAZ&');
INSERT INTO nomination VALUES (914149353415220812, 914149353415220760, 'individual', 'Bà', 'Đỗ Thị Kim Quỳnh', '1961', 'female', 'Bí thư chi đoàn', 'tổ 1, Phường Ngọc Lâm', 0, 914149353409260269, 914149353209948933, 914149353221853000, 2026, '2024-01-09', '12/TTr', 'received', '', '', 0, 0, 0, 0, 0, 0, '', '', 'W[`RL" ZLM&OMQ! GT$', 'GT$ ZLM&OMQ! W[`RL"');
INSERT INTO nomination VALUES (914149353415220922, 914149353415220876, 'individual', 'Bà', 'Hoàng Thị Bích', '1977-09-16', 'female', 'Công chức', 'tổ 22, Phường Ngọc Lâm', 0, 914149353409260269, 914149353210085212, 914149353221853000, 2026, '2024-01-09', '12/TTr', 'received', '', '', 0, 0, 0, 0, 0, 0, '', '', 'DMEL% ZLM& LSARK"', 'LSARK" ZLM& DMEL%');
INSERT INTO nomination VALUES (914149353415221014, 914149353415220968, 'individual', 'Ông', 'Đỗ Minh Hải', '1994', 'male', 'Tiểu thương', 'tổ 7, Phường Ngọc Lâm', 0, 914149353409260269, 914149353213795999, 914149353218569387, 2026, '2024-01-09', '12/TTr', 'received', '', '', 0, 0, 0, 0, 0, 0, '', '', 'LAM# QMRL! GT$', 'GT$ QMRL! LAM#');
INSERT INTO nomination VALUES (914149353415221054, 914149353415221050, 'individual', 'Ông', 'Lê Đức Hùng', '1991', 'male', 'Nông dân', 'tổ 4, Phường Ngọc Lâm', 0, 914149353409260269, 914149353209003770, 914149353221569425, 2026, '2024-01-09', '12/TTr', 'received', '', '', 0, 0, 0, 0, 0, 0, '', '', 'L[RK" G\E% PI!', 'PI! G\E% L[RK"');
INSERT INTO nomination VALUES (914149353415221139, 914149353415221088, 'individual', 'Ông', 'Lương Đức Phúc', '1963', 'male', 'Trưởng ban công tác Mặt trận', 'tổ 6, Phường Ngọc Lâm', 0, 914149353409260269, 914149353209948933, 914149353221569425, 2026, '2024-01-09', '12/TTr', 'received', '', '', 0, 0, 0, 0, 0, 0, '', '', 'VL[E% G\E% P\URK!', 'P\URK! G\E% VL[E%');
INSERT INTO nomination VALUES (914149353415744401, 914149353415744399, 'individual', 'Ông', 'Đặng Công Thành', '1949-02-20', 'male', 'Tiểu thương', 'tổ 1, Phường Ngọc Lâm', 0, 914149353409260269, 914149353214279497, 914149353221569425, 2026, '2024-01-09', '12/TTr', 'received', '', '', 0, 0, 0, 0, 0, 0, '', '', 'ZLARL" ETRK! GBRK&', 'GBRK& ETRK! ZLARL"');
INSERT INTO nomination VALUES (914149353415744491, 914149353415744457, 'individual', 'Ông', 'Nguyễn Văn Toàn', '1961-03-15', 'male', 'Nông dân', 'tổ 11, Phường Ngọc Lâm', 0, 914149353409260269, 914149353214279497, 914149353221569425, 2026, '2024-01-09', '12/TTr', 'received', '', '', 0, 0, 0, 0, 0, 0, '', '', 'ZSAR" ]BR! RK[`IR$', 'RK[`IR$ ]BR! ZSAR"');
INSERT INTO nomination VALUES (914149353415744574, 914149353415744531, 'individual', 'Bà', 'Phạm Thanh Thảo', '1976', 'female', 'Nông dân', 'tổ 7, Phường Ngọc Lâm', 0, 914149353409260269, 914149353210084878, 914149353221569425, 2026, '2024-01-09', '12/TTr', 'received', '', '', 0, 0, 0, 0, 0, 0, '', '', 'ZLAS# ZLARL! VLAQ&', 'VLAQ& ZLARL! ZLAS#');
INSERT INTO nomination VALUES (914149353415744621, 914149353415744583, 'individual', 'Bà', 'Nguyễn Thị Khánh', '1991-09-25', 'female', 'Bí thư chi đoàn', 'tổ 22, Phường Ngọc Lâm', 0, 914149353409260269, 914149353209003770, 914149353221853000, 2026, '2024-01-09', '12/TTr', 'received', '', '', 0, 0, 0, 0, 0, 0, '', '', 'OLARL% ZLM& RK[`IR$', 'RK[`IR$ ZLM& OLARL%');
INSERT INTO nomination VALUES (914149353415744704, 914149353415744676, 'individual', 'Ông', 'Phạm Hữu Minh', '1969-09-01', 'male', 'Công nhân môi trường', 'tổ 22, Phường Ngọc Lâm', 0, 914149353409260269, 914149353209003770, 914149353218569387, 2026, '2024-01-09', '12/TTr', 'received', '', '', 0, 0, 0, 0, 0, 0, '', '', 'QMRL! L\[$ VLAQ&', 'VLAQ& L\[$ QMRL!');
INSERT INTO nomination VALUES (914149353415744755, 914149353415744721, 'household', '', 'Hộ gia đình ông Phạm Văn Thành', '', '', '', 'Số 19 phố Cổ Linh, Phường Ngọc Lâm', 0, 914149353409260269, 914149353213310024, 914149353218569387, 2026, '2024-01-09', '12/TTr', 'received', '', '', 0, 0, 0, 0, 0, 0, '', '', 'LT&KMA!GMRL"TRK!VLAQ&]BR!ZLARL"', 'LT&KMA!GMRL"TRK!VLAQ&]BR!ZLARL"');
INSERT INTO nomination VALUES (914149353415744842, 914149353415744815, 'household', '', 'Hộ gia đình ông Nguyễn Minh Tùng', '', '', '', 'Số 121 phố Bát Khối, Phường Ngọc Lâm', 0, 914149353409260269, 914149353210085212, 914149353218569387, 2026, '2024-01-09', '12/TTr', 'received', '', '', 0, 0, 0, 0, 0, 0, '', '', 'LT&KMA!GMRL"TRK!RK[`IR$QMRL!Z[RK"', 'LT&KMA!GMRL"TRK!RK[`IR$QMRL!Z[RK"');
INSERT INTO nomination VALUES (914149353578116473, 914149353578116445, 'collective', '', 'Khối 5 tuổi - Trường Mầm non Hoa Mai', '', '', '', 'Trường Mầm non Hoa Mai', 0, 914149353575852833, 914149353214279343, 914149353218569387, 2026, '2024-01-15', '05/TTr', 'received', '', '', 0, 0, 0, 0, 0, 0, '', '', 'OLTM%(5Z[TM#ZX\URK"QCQ"RSR!LSA!QAM!', 'OLTM%(5Z[TM#ZX\URK"QCQ"RSR!LSA!QAM!');
INSERT INTO nomination VALUES (914149353578116564, 914149353578116527, 'collective', '', 'Liên đội Thiếu niên - Trường Mầm non Hoa Mai', '', '', '', 'Trường Mầm non Hoa Mai', 0, 914149353575852833, 914149353214279343, 914149353221852998, 2026, '2024-01-15', '05/TTr', 'received', '', '', 0, 0, 0, 0, 0, 0, '', '', 'PMIR!GTM&ZLMI[%RMIR!ZX\URK"QCQ"RSR!LSA!QAM!', 'PMIR!GTM&ZLMI[%RMIR!ZX\URK"QCQ"RSR!LSA!QAM!');
INSERT INTO nomination VALUES (914149353579244720, 914149353578627086, 'individual', 'Ông', 'Nguyễn Hữu Nam', '1972-02-14', 'male', 'Phó Hiệu trưởng', 'Trường Mầm non Hoa Mai', 0, 914149353575852833, 914149353210085212, 914149353221569425, 2026, '2024-01-15', '05/TTr', 'received', '', '', 0, 0, 0, 0, 0, 0, '', '', 'RAQ! L\[$ RK[`IR$', 'RK[`IR$ L\[$ RAQ!');
INSERT INTO nomination VALUES (914149353581536975, 914149353580457485, 'individual', 'Ông', 'Vũ Quốc Mạnh', '1992', 'male', 'Phó Hiệu trưởng', 'Trường Mầm non Hoa Mai', 0, 914149353575852833, 914149353210085212, 914149353218569387, 2026, '2024-01-15', '05/TTr', 'received', '', '', 0, 0, 0, 0, 0, 0, '', '', 'QARL& W[TE% ][$', '][$ W[TE% QARL&');
INSERT INTO nomination VALUES (914149353583016991, 914149353581536998, 'individual', 'Bà', 'Dương Thị Hồng', '1986-09-17', 'female', 'Nhân viên bảo vệ', 'Trường Mầm non Hoa Mai', 0, 914149353575852833, 914149353214279343, 914149353221569425, 2026, '2024-01-15', '05/TTr', 'received', '', '', 0, 0, 0, 0, 0, 0, '', '', 'LTRK" ZLM& F\URK!', 'F\URK! ZLM& LTRK"');
INSERT INTO nomination VALUES (914149353583017083, 914149353583017049, 'individual', 'Bà', 'Lê Thị Nguyệt', '1979-07-09', 'female', 'Hiệu trưởng', 'Trường Mầm non Hoa Mai', 0, 914149353575852833, 914149353209003770, 914149353221569425, 2026, '2024-01-15', '05/TTr', 'received', '', '', 0, 0, 0, 0, 0, 0, '', '', 'RK[`IZ& ZLM& PI!', 'PI! ZLM& RK[`IZ&');
INSERT INTO nomination VALUES (914149353583017152, 914149353583017125, 'individual', 'Ông', 'Vũ Hữu Kiên', '1999-03-10', 'male', 'Nhân viên nuôi dưỡng', 'Trường Mầm non Hoa Mai', 0, 914149353575852833, 914149353210085212, 914149353221853000, 2026, '2024-01-15', '05/TTr', 'received', '', '', 0, 0, 0, 0, 0, 0, '', '', 'OMIR! L\[$ ][$', '][$ L\[$ OMIR!');
INSERT INTO nomination VALUES (914149353583017252, 914149353583017202, 'individual', 'Ông', 'Lê Minh Chiến', '1986-02-07', 'male', 'Hiệu trưởng', 'Trường Mầm non Hoa Mai', 0, 914149353575852833, 914149353209003770, 914149353221569425, 2026, '2024-01-15', '05/TTr', 'received', '', '', 0, 0, 0, 0, 0, 0, '', '', 'ELMIR% QMRL! PI!', 'PI! QMRL! ELMIR%');
INSERT INTO nomination VALUES (914149353583017346, 914149353583017294, 'individual', 'Bà', 'Hoàng Thị Thanh Vân', '1996', 'female', 'Nhân viên nuôi dưỡng', 'Trường Mầm non Hoa Mai', 0, 914149353575852833, 914149353214279343, 914149353221569425, 2026, '2024-01-15', '05/TTr', 'received', '', '', 0, 0, 0, 0, 0, 0, '', '', ']CR! ZLM&ZLARL! LSARK"', 'LSARK" ZLM&ZLARL! ]CR!');
INSERT INTO nomination VALUES (914149353583017415, 914149353583017377, 'individual', 'Bà', 'Nguyễn Thị Yến', '1981-03-21', 'female', 'Phó Hiệu trưởng', 'Trường Mầm non Hoa Mai', 0, 914149353575852833, 914149353210085212, 914149353218569387, 2026, '2024-01-15', '05/TTr', 'received', '', '', 0, 0, 0, 0, 0, 0, '', '', '`IR% ZLM& RK[`IR$', 'RK[`IR$ ZLM& `IR%');
CREATE TABLE nomination_text (
  id INTEGER PRIMARY KEY,
  achievement TEXT NOT NULL DEFAULT '',
  notes       TEXT NOT NULL DEFAULT ''
);
INSERT INTO nomination_text VALUES (914149353411283872, 'Tặng thẻ bảo hiểm y tế cho 80 hộ khó khăn', '');
INSERT INTO nomination_text VALUES (914149353411283936, 'Có sáng kiến số hóa 7.613 hồ sơ, rút ngắn 30% thời gian giải quyết', '');
INSERT INTO nomination_text VALUES (914149353411283995, 'Đề xuất phương án thoát nước, ngõ 11 năm ngập nay không còn ngập', '');
INSERT INTO nomination_text VALUES (914149353411284022, 'Xây dựng tuyến phố an toàn thực phẩm với 38 hộ kinh doanh cam kết', '');
INSERT INTO nomination_text VALUES (914149353413695669, 'Nhặt được của rơi, trả lại người mất 46 triệu đồng', '');
INSERT INTO nomination_text VALUES (914149353414382382, 'Giữ gìn, truyền dạy hát ca trù cho 30 em thiếu nhi', '');
INSERT INTO nomination_text VALUES (914149353415220711, 'Biến 09 điểm tập kết rác thành vườn hoa', '');
INSERT INTO nomination_text VALUES (914149353415220812, 'Lập nhóm trao đổi của tổ dân phố, trả lời kiến nghị của người dân trong ngày', '');
INSERT INTO nomination_text VALUES (914149353415220922, 'Hỗ trợ sửa 05 nhà cho hộ cận nghèo, người có công', '');
INSERT INTO nomination_text VALUES (914149353415221014, 'Viết phần mềm quản lý văn bản dùng chung, đơn vị không phải mua ngoài', '');
INSERT INTO nomination_text VALUES (914149353415221054, 'Duy trì mô hình "Mỗi tuần một việc tốt", được nhiều chi bộ học theo', '');
INSERT INTO nomination_text VALUES (914149353415221139, 'Vận động 288 hộ dân chỉnh trang ngõ phố "sáng - xanh - sạch - đẹp"', '');
INSERT INTO nomination_text VALUES (914149353415744401, 'Cấp cứu thành công người ngừng tim tại nơi công cộng', '');
INSERT INTO nomination_text VALUES (914149353415744491, 'Khám, phát thuốc miễn phí cho 550 người cao tuổi', '');
INSERT INTO nomination_text VALUES (914149353415744574, 'Dập tắt đám cháy nhà dân, đưa 08 người ra ngoài an toàn', '');
INSERT INTO nomination_text VALUES (914149353415744621, 'Xây dựng tủ sách Bác Hồ ở nhà văn hóa với 242 đầu sách, mở cửa hằng tuần cho thiếu nhi', '');
INSERT INTO nomination_text VALUES (914149353415744704, 'Nhiều năm gương mẫu đi đầu, đảng viên 40 năm tuổi Đảng vẫn tham gia công tác khu dân cư', '');
INSERT INTO nomination_text VALUES (914149353415744755, 'Gia đình ba thế hệ gìn giữ nền nếp, nhiều năm đạt gia đình văn hóa tiêu biểu', '');
INSERT INTO nomination_text VALUES (914149353415744842, 'Nhận đỡ đầu 04 trẻ mồ côi cho đến khi học xong phổ thông', '');
INSERT INTO nomination_text VALUES (914149353578116473, 'Bồi dưỡng 25 học sinh giỏi cấp Thành phố', '');
INSERT INTO nomination_text VALUES (914149353578116564, 'Dòng họ khuyến học, trao 70 suất thưởng mỗi năm', '');
INSERT INTO nomination_text VALUES (914149353579244720, 'Nhận đỡ đầu 06 trẻ mồ côi cho đến khi học xong phổ thông', '');
INSERT INTO nomination_text VALUES (914149353581536975, 'Nhận đỡ đầu 05 trẻ mồ côi cho đến khi học xong phổ thông', '');
INSERT INTO nomination_text VALUES (914149353583016991, 'Bồi dưỡng 15 học sinh giỏi cấp Thành phố', '');
INSERT INTO nomination_text VALUES (914149353583017083, 'Kể 28 câu chuyện về Bác tại sinh hoạt chi bộ và chào cờ đầu tháng', '');
INSERT INTO nomination_text VALUES (914149353583017152, 'Hiến máu nhân đạo 33 lần, vận động nhiều người cùng tham gia', '');
INSERT INTO nomination_text VALUES (914149353583017252, 'Tiết kiệm chi tiêu, nuôi lợn đất, ủng hộ Quỹ khuyến học 11 triệu đồng', '');
INSERT INTO nomination_text VALUES (914149353583017346, 'Cô giáo mầm non làm 72 bộ đồ chơi từ vật liệu tái chế', '');
INSERT INTO nomination_text VALUES (914149353583017415, 'Hỗ trợ sửa 14 nhà cho hộ cận nghèo, người có công', '');
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
CREATE TABLE setting (
  key   TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL DEFAULT ''
);
INSERT INTO setting VALUES ('uid', '480ec162-6c52-41b9-9cd6-10decab63e69');
INSERT INTO setting VALUES ('name', 'Hội đồng Thi đua - Khen thưởng phường');
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
INSERT INTO change_set VALUES (1, 1795786989, 'root@vm', 'Tệp hội đồng mới', 'make', 0, '', 'dde6debf39c676236ba0b52409949ea2216cd8e9522d03cc640211526bcd9d57', x'5402010073657474696e670012000303756964032434383065633136322d366335322d343162392d396364362d313064656361623633653639120003046e616d650300');
INSERT INTO change_set VALUES (2, 1795786989, 'root@vm', 'Kế hoạch Tuyên truyền gương điển hình tiên tiến, người tốt, việc tốt trên địa bàn phường giai đoạn 2026 - 2030', 'make', 0, 'dde6debf39c676236ba0b52409949ea2216cd8e9522d03cc640211526bcd9d57', '761cb77cdaba87d83fc77469b3515784b4bcdbf7d139da713b359b4834ed02f8', x'5402010073657474696e6700170003046e616d65030000033148e1bb996920c491e1bb936e672054686920c4917561202d204b68656e207468c6b0e1bb9f6e67207068c6b0e1bb9d6e675406010000000000636f756e63696c001200010cafb5fe4d1e841a033148e1bb996920c491e1bb936e672054686920c4917561202d204b68656e207468c6b0e1bb9f6e67207068c6b0e1bb9d6e670304776172640300031c5068c3b26e672056c4836e2068c3b361202d2058c3a32068e1bb9969030b42432d48c49054c4904b54540d01000000000000000000000000706c616e001200010cafb5fe4d1e842b038105547579c3aa6e2074727579e1bb816e2067c6b0c6a16e6720c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e2c206e67c6b0e1bb9d692074e1bb91742c207669e1bb87632074e1bb9174207472c3aa6e20c491e1bb8b612062c3a06e207068c6b0e1bb9d6e67206769616920c4916fe1baa16e2032303236202d20323033300300030b4b482d48c49054c4904b540300033148e1bb996920c491e1bb936e672054686920c4917561202d204b68656e207468c6b0e1bb9f6e67207068c6b0e1bb9d6e6703000311544d2e2048e1bb984920c490e1bb924e47030c4348e1bba62054e1bb8a434803000100000000000007ea0100000000000007ee0100000000000000005403010000706c616e5f74657874001200010cafb5fe4d1e842b0382025468c6b0e1bb9d6e67207472e1bbb16320c490e1baa36e6720e1bba779207068c6b0e1bb9d6e673b0a5468c6b0e1bb9d6e67207472e1bbb1632048c4904e44207068c6b0e1bb9d6e673b0a4368e1bba72074e1bb8b63682c2063c3a163205068c3b3204368e1bba72074e1bb8b63682055424e44207068c6b0e1bb9d6e673b0ae1bba6792062616e204d545451205669e1bb8774204e616d207068c6b0e1bb9d6e673b0a5468c3a06e68207669c3aa6e2048e1bb996920c491e1bb936e672054c4904b54207068c6b0e1bb9d6e673b0a43c3a16320c491c6a16e2076e1bb8b20746875e1bb9963207068c6b0e1bb9d6e673b0a4cc6b0753a2056542c20564858482e0381784be1babf20686fe1baa16368206de1baab752063686f207068c6b0e1bb9d6e67207468656f206368c3ad6e6820717579e1bb816e20c491e1bb8b61207068c6b0c6a16e67206861692063e1baa5702e204de1bb8d6920636f6e2073e1bb912c206e67c3a0792076c3a0207068c3a26e2063c3b46e6720c491c3a16e682064e1baa575202264656661756c7422206cc3a02067e1bba36920c3bd2063e1bba761206368c6b0c6a16e67207472c3ac6e682c206b68c3b46e67207068e1baa3692071757920c491e1bb8b6e683a2073e1bbad61207468656f206be1babf20686fe1baa16368207068c6b0e1bb9d6e672062616e2068c3a06e682e540a010000000000000000006c657474657268656164001200010cafb5fe4d1e8437031de1bba6592042414e204e48c3824e2044c3824e205048c6afe1bb9c4e47032748e1bb984920c490e1bb924e472054484920c4905541202d204b48454e205448c6afe1bb9e4e4703000311544d2e2048e1bb984920c490e1bb924e47030c4348e1bba62054e1bb8a4348031b4348e1bba62054e1bb8a43482055424e44205048c6afe1bb9c4e470300030a323032352d30372d30310300540201006c6574746572686561645f74657874001200010cafb5fe4d1e84370382025468c6b0e1bb9d6e67207472e1bbb16320c490e1baa36e6720e1bba779207068c6b0e1bb9d6e673b0a5468c6b0e1bb9d6e67207472e1bbb1632048c4904e44207068c6b0e1bb9d6e673b0a4368e1bba72074e1bb8b63682c2063c3a163205068c3b3204368e1bba72074e1bb8b63682055424e44207068c6b0e1bb9d6e673b0ae1bba6792062616e204d545451205669e1bb8774204e616d207068c6b0e1bb9d6e673b0a5468c3a06e68207669c3aa6e2048e1bb996920c491e1bb936e672054c4904b54207068c6b0e1bb9d6e673b0a43c3a16320c491c6a16e2076e1bb8b20746875e1bb9963207068c6b0e1bb9d6e673b0a4cc6b0753a2056542c20564858482e54090100000000000000006c6567616c5f6261736973001200010cafb5fe4d71d316010cafb5fe4d1e842b010000000000000006031037312f323032352f51c4902d55424e44030a323032352d31312d3236032ae1bba6792062616e206e68c3a26e2064c3a26e207468c3a06e68207068e1bb912048c3a0204ee1bb9969030a323032352d31322d3036030003001200010cafb5fe4d6eaaca010cafb5fe4d1e842b010000000000000004031033362f323032342f51c4902d55424e44030a323032342d30352d3330032ae1bba6792062616e206e68c3a26e2064c3a26e207468c3a06e68207068e1bb912048c3a0204ee1bb9969030a323032342d30362d3130030003001200010cafb5fe4d71d2ef010cafb5fe4d1e842b010000000000000005031033332f323032342f51c4902d55424e44030a323032342d30352d3233032ae1bba6792062616e206e68c3a26e2064c3a26e207468c3a06e68207068e1bb912048c3a0204ee1bb99690300030003001200010cafb5fe4d71d37e010cafb5fe4d1e842b010000000000000008030f3335362f323032352f4ec4902d4350030a323032352d31322d3331030c4368c3ad6e68207068e1bba7030a323032362d30312d3031030003001200010cafb5fe4d627c12010cafb5fe4d1e842b010000000000000003030e31352f323032352f54542d424e56030a323032352d30382d3034030f42e1bb99204ee1bb99692076e1bba5030a323032352d30382d3035030003001200010cafb5fe4d71d356010cafb5fe4d1e842b010000000000000007030c39312f323032352f51483135030a323032352d30362d3236030c5175e1bb91632068e1bb9969030a323032362d30312d3031030003001200010cafb5fe4d4db06d010cafb5fe4d1e842b010000000000000001030c30362f323032322f514831350300030c5175e1bb91632068e1bb9969030a323032342d30312d3031030003001200010cafb5fe4d627c0d010cafb5fe4d1e842b010000000000000002030f3135322f323032352f4ec4902d4350030a323032352d30362d3134030c4368c3ad6e68207068e1bba7030a323032352d30372d3031030a323032372d30332d30310300540201006c6567616c5f62617369735f74657874001200010cafb5fe4d71d31603814d43c4836e2063e1bba920517579e1babf7420c491e1bb8b6e682073e1bb912037312f323032352f51c4902d55424e44206e67c3a079203236207468c3a16e67203131206ec4836d20323032352063e1bba76120e1bba6792062616e206e68c3a26e2064c3a26e207468c3a06e68207068e1bb912048c3a0204ee1bb99692062616e2068c3a06e6820517579206368e1babf2078c3a9742074e1bab76e672064616e68206869e1bb877520e2809c43c3b46e672064c3a26e205468e1bba720c491c3b420c6b0752074c3bae2809d1200010cafb5fe4d6eaaca03820243c4836e2063e1bba920517579e1babf7420c491e1bb8b6e682073e1bb912033362f323032342f51c4902d55424e44206e67c3a079203330207468c3a16e672035206ec4836d20323032342063e1bba76120e1bba6792062616e206e68c3a26e2064c3a26e207468c3a06e68207068e1bb912048c3a0204ee1bb99692062616e2068c3a06e6820517579206368e1babf2076e1bb81207068c3a174206869e1bb876e2c20747579c3aa6e2074727579e1bb816e2c206e68c3a26e2072e1bb996e672067c6b0c6a16e6720c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e2c206e67c6b0e1bb9d692074e1bb91742c207669e1bb87632074e1bb91741200010cafb5fe4d71d2ef03814b43c4836e2063e1bba920517579e1babf7420c491e1bb8b6e682073e1bb912033332f323032342f51c4902d55424e44206e67c3a079203233207468c3a16e672035206ec4836d20323032342063e1bba76120e1bba6792062616e206e68c3a26e2064c3a26e207468c3a06e68207068e1bb912048c3a0204ee1bb99692062616e2068c3a06e6820517579206368e1babf2078c3a9742074e1bab76e672064616e68206869e1bb877520e2809c4e67c6b0e1bb9d692074e1bb91742c207669e1bb87632074e1bb9174e2809d1200010cafb5fe4d71d37e035d43c4836e2063e1bba9204e6768e1bb8b20c491e1bb8b6e682073e1bb91203335362f323032352f4ec4902d4350206e67c3a079203331207468c3a16e67203132206ec4836d20323032352063e1bba761204368c3ad6e68207068e1bba71200010cafb5fe4d627c12036943c4836e2063e1bba9205468c3b46e672074c6b02073e1bb912031352f323032352f54542d424e56206e67c3a079203034207468c3a16e672038206ec4836d20323032352063e1bba7612042e1bb99207472c6b0e1bb9f6e672042e1bb99204ee1bb99692076e1bba51200010cafb5fe4d71d356034343c4836e2063e1bba9204c75e1baad742042e1baa36f2076e1bb872064e1bbaf206c69e1bb87752063c3a1206e68c3a26e2073e1bb912039312f323032352f514831351200010cafb5fe4d4db06d033b43c4836e2063e1bba9204c75e1baad742054686920c49175612c206b68656e207468c6b0e1bb9f6e672073e1bb912030362f323032322f514831351200010cafb5fe4d627c0d035c43c4836e2063e1bba9204e6768e1bb8b20c491e1bb8b6e682073e1bb91203135322f323032352f4ec4902d4350206e67c3a079203134207468c3a16e672036206ec4836d20323032352063e1bba761204368c3ad6e68207068e1bba7541001000000000000000000000000000000756e6974001200010cafb5fe4d8f6f1d03054243485153032242616e204368e1bb8920687579205175c3a26e2073e1bbb1207068c6b0e1bb9d6e67030a5175c3a26e2073e1bbb10305666f726365031242616e2043485153207068c6b0e1bb9d6e67010000000000000000010000000000000000030003000300030003000300032462616e20636869cc8920687579207175c3a26e2073c6b0cca3207068c6b0c6a16e67cc80031b44415221454c4d234c5b6021575b435221595c26564c5c55524b221200010cafb5fe4dacfee2030354595403175472e1baa16d20592074e1babf207068c6b0e1bb9d6e67030d5472e1baa16d20592074e1babf03066865616c7468030d5472e1baa16d20592074e1babf01000000000000000001000000000000000003000300030003000300030003197472616dcca320792074c3aacc81207068c6b0c6a16e67cc8003115a5841512660215a4925564c5c55524b221200010cafb5fe4d730cfa030348434303295472756e672074c3a26d205068e1bba5632076e1bba52068c3a06e68206368c3ad6e682063c3b46e67031e5068e1bba5632076e1bba52068c3a06e68206368c3ad6e682063c3b46e6703067075626c69630300010000000000000000010000000000000000030003000300030003000300032b7472756e672074c3a26d2070687563cca3207675cca32068616e68cc80206368696e68cc812063c3b46e6703225a585b524b215a435121564c5b45265d5b264c41524c22454c4d524c254554524b211200010cafb5fe4d7a9a2603044d5454510336e1bba6792062616e204de1bab774207472e1baad6e2054e1bb95207175e1bb9163205669e1bb8774204e616d207068c6b0e1bb9d6e6703184de1bab774207472e1baad6e2054e1bb95207175e1bb9163030566726f6e740346e1bba6792062616e204d545451205669e1bb8774204e616d207068c6b0e1bb9d6e673b204de1bab774207472e1baad6e2054e1bb95207175e1bb9163207068c6b0e1bb9d6e67010000000000000000010000000000000000030003000300030003000300033c7579cc892062616e206dc48374cca3207472c3a26ecca32074c3b4cc89207175c3b463cc81207669c3aa74cca3206e616d207068c6b0c6a16e67cc8003285b60234441522151425a265a584352265a5423575b5445255d4d495a2652415121564c5c55524b221200010cafb5fe4d71d3da03044b544854032c5068c3b26e67204b696e682074e1babf2c2048e1baa12074e1baa76e672076c3a020c490c3b4207468e1bb8b03254b696e682074e1babf2c2048e1baa12074e1baa76e672076c3a020c490c3b4207468e1bb8b03066f666669636503545068c3b26e67204b696e682074e1babf202d2048e1baa12074e1baa76e67202d20c490c3b4207468e1bb8b3b205068c3b26e67204b696e682074e1babf2048e1baa12074e1baa76e6720c490c3b4207468e1bb8b010000000000000000010000000000000000030003000300030003000300033070686f6e67cc80206b696e682074c3aacc812c206861cca32074c3a26e67cc80207661cc8020c491c3b420746869cca30320564c53524b224f4d524c215a49254c41265a43524b225d41224754215a4c4d261200010cafb5fe4d7a99f3030244550316c490e1baa36e6720e1bba779207068c6b0e1bb9d6e67030cc490e1baa36e6720e1bba77903057061727479033943c3a1632062616e2078c3a2792064e1bbb16e6720c490e1baa36e672063e1bba76120c490e1baa36e6720e1bba779207068c6b0e1bb9d6e670100000000000000000100000000000000000300030003000300030003000317c491616e67cc89207579cc89207068c6b0c6a16e67cc80030f4741524b235b6023564c5c55524b221200010cafb5fe4dacfebb03024341031243c3b46e6720616e207068c6b0e1bb9d6e67030843c3b46e6720616e0305666f7263650300010000000000000000010000000000000000030003000300030003000300031363c3b46e6720616e207068c6b0c6a16e67cc80030f4554524b21415221564c5c55524b221200010cafb5fe4d71d39a030456485848031c5068c3b26e672056c4836e2068c3b361202d2058c3a32068e1bb9969031556c4836e2068c3b361202d2058c3a32068e1bb996903066f6666696365031e5068c3b26e672056c4836e2068c3b3612076c3a02058c3a32068e1bb9969010000000000000000010000000000000000030003000300030003000300031e70686f6e67cc802076c4836e20686f61cc812d7861cc832068c3b469cca30315564c53524b225d4252214c5341255f41244c544d261200010cafb5fe4d71e74003025650032456c4836e207068c3b26e672048c4904e442076c3a02055424e44207068c6b0e1bb9d6e67030b56c4836e207068c3b26e6703066f6666696365032e56c4836e207068c3b26e672048c4904e442655424e443b2056c4836e207068c3b26e672048c4904e442d55424e44010000000000000000010000000000000000030003000300030003000300032776c4836e2070686f6e67cc802068c4916e64207661cc802075626e64207068c6b0c6a16e67cc80031e5d425221564c53524b224c475246215d41225b44524621564c5c55524b2254020100756e69745f74657874001200010cafb5fe4d8f6f1d03001200010cafb5fe4dacfee203001200010cafb5fe4d730cfa03001200010cafb5fe4d7a9a2603001200010cafb5fe4d71d3da03001200010cafb5fe4d7a99f303001200010cafb5fe4dacfebb03001200010cafb5fe4d71d39a03001200010cafb5fe4d71e7400300540c0100000000000000000000006d6f76656d656e74001200010cafb5fe4dffc05c010cafb5fe4d1e842b03000100000000000000000316416e20746fc3a06e207468e1bbb163207068e1baa96d010cafb5fe4dfd7f49030477617264030001000000000000000003000319616e20746f616ecc80207468c6b063cca3207068c3a26dcc8903124152215a534152225a4c5c4526564c4351231200010cafb5fe4df61e5c010cafb5fe4d1e842b0300010000000000000000031456c4836e2068c3b3612063c3b46e672073e1bb9f010cafb5fe4de3288b03047761726403000100000000000000000300031676c4836e20686f61cc812063c3b46e672073c6a1cc8903105d4252214c5341254554524b215955231200010cafb5fe4dbd7f5c010cafb5fe4d1e842b03024d340100000000000000040311416e2073696e682078c3a32068e1bb9969010000000000000000030477617264030001000000000000000203000313616e2073696e68207861cc832068c3b469cca3030f415221594d524c215f41244c544d261200010cafb5fe4dffc05d010cafb5fe4d1e842b03000100000000000000000321592074e1babf2076c3a020616e20746fc3a06e207468e1bbb163207068e1baa96d010cafb5fe4dfd7f49030477617264030001000000000000000003000326792074c3aacc81207661cc8020616e20746f616ecc80207468c6b063cca3207068c3a26dcc89031a60215a49255d41224152215a534152225a4c5c4526564c4351231200010cafb5fe4dffc0ca010cafb5fe4d1e842b0300010000000000000000031853e1baa36e207875e1baa5742c206b696e6820646f616e68010cafb5fe4dffc08803047761726403000100000000000000000300031973616ecc89207875c3a274cc812c206b696e6820646f616e680314594152235f5b435a254f4d524c21465341524c211200010cafb5fe4dbf6111010cafb5fe4d1e842b0300010000000000000000033f56c3ac206e67c6b0e1bb9d69206e6768c3a86f202d204b68c3b46e6720c491e1bb832061692062e1bb8b2062e1bb8f206ce1baa169207068c3ad6120736175010cafb5fe4dbd7f5c0304776172640300010000000000000000030003427669cc80206e67c6b0c6a169cc80206e6768656fcc802d6b68c3b46e6720c491c3aacc89206169206269cca320626fcc89206c6169cca32070686961cc8120736175032e5d4d22524b5c554d22524b4c4853224f4c54524b21474923414d21444d2644532350414d26564c4d412559415b211200010cafb5fe4df61e7f010cafb5fe4d1e842b0300010000000000000000033156c4836e2068c3b3612c206e6768e1bb8720746875e1baad742c207468e1bb832064e1bba563207468e1bb83207468616f010cafb5fe4de3288b03047761726403000100000000000000000300033676c4836e20686f61cc812c206e6768c3aacca320746875c3a274cca32c207468c3aacc8920647563cca3207468c3aacc89207468616f03245d4252214c534125524b4c49265a4c5b435a265a4c4923465b45265a4c49235a4c4153211200010cafb5fe4dbd7eab010cafb5fe4d1e842b0300010000000000000000030d5175e1bb9163207068c3b26e67010cafb5fe4dbd7e0e03047761726403000100000000000000000300030f7175c3b463cc812070686f6e67cc80030b575b544525564c53524b221200010cafb5fe4dffc139010cafb5fe4d1e842b030001000000000000000003174c616f20c491e1bb996e672073c3a16e672074e1baa16f010cafb5fe4dffc0880304776172640300010000000000000000030003196c616f20c491c3b46e67cca32073616e67cc812074616fcca30312504153214754524b265941524b255a4153261200010cafb5fe4dbd7f39010cafb5fe4d1e842b03000100000000000000000329546fc3a06e2064c3a26e2062e1baa36f2076e1bb8720616e206e696e682054e1bb95207175e1bb9163010cafb5fe4dbd7e0e03047761726403000100000000000000000300032d746f616ecc802064c3a26e2062616fcc892076c3aacca320616e206e696e682074c3b4cc89207175c3b463cc8103205a5341522246435221444153235d4926415221524d524c215a5423575b5445251200010cafb5fe4dfd7f1e010cafb5fe4d1e842b0300010000000000000000031b4769c3a16f2064e1bba5632076c3a020c491c3a06f2074e1baa16f010cafb5fe4dfd7eaf03047761726403000100000000000000000300031e6769616fcc8120647563cca3207661cc8020c491616fcc802074616fcca303144b4d415325465b45265d4122474153225a4153261200010cafb5fe4dfd7ea9010cafb5fe4d1e842b0300010000000000000000031556c4836e2068c3b3612c207468e1bb83207468616f010cafb5fe4de3288b03047761726403000100000000000000000300031776c4836e20686f61cc812c207468c3aacc89207468616f03115d4252214c5341255a4c49235a4c4153211200010cafb5fe4dbf61e7010cafb5fe4d1e842b030001000000000000000003155175e1baa36e206cc3bd20c491c3b4207468e1bb8b010cafb5fe4dbf616e0304776172640300010000000000000000030003167175616ecc89206c69cc8120c491c3b420746869cca3030f575b4152235060254754215a4c4d261200010cafb5fe4db862c3010cafb5fe4d1e842b0300010000000000000000034448e1bb8d632074e1baad702076c3a0206cc3a06d207468656f2074e1baa56d2067c6b0c6a16e6720c491e1baa16f20c491e1bba9632048e1bb93204368c3ad204d696e68010cafb5fe4dacfefa03047761726403000100000000000000000300034b686f63cca32074c3a270cca3207661cc80206c616dcc80207468656f2074c3a26dcc812067c6b0c6a16e6720c491616fcca320c491c6b063cc812068c3b4cc8020636869cc81206d696e6803324c5345265a4356265d4122504151225a4c4853215a4351254b5c55524b2147415326475c45254c5422454c4d25514d524c211200010cafb5fe4dfd7eaf010cafb5fe4d1e842b03024d3801000000000000000803194769c3a16f2064e1bba563202d20c491c3a06f2074e1baa16f0100000000000000000304776172640300010000000000000002030003196769616fcc8120647563cca32dc491616fcc802074616fcca303114b4d415325465b4526474153225a4153261200010cafb5fe4dbf613d010cafb5fe4d1e842b0300010000000000000000031a4e68c3a26e20c491e1baa16f2c2074e1bbab20746869e1bb876e010cafb5fe4dbd7f5c03047761726403000100000000000000000300031c6e68c3a26e20c491616fcca32c2074c6b0cc8020746869c3aa6ecca30312524c435221474153265a5c225a4c4d4952261200010cafb5fe4de3288b010cafb5fe4d1e842b03024d37010000000000000007033756c4836e2068c3b3612c207468e1bb83207468616f2c207468c3b46e672074696e2c2063687579e1bb836e20c491e1bb95692073e1bb9101000000000000000003047761726403000100000000000000020300033c76c4836e20686f61cc812c207468c3aacc89207468616f2c207468c3b46e672074696e2c2063687579c3aa6ecc8920c491c3b469cc892073c3b4cc8103295d4252214c5341255a4c49235a4c4153215a4c54524b215a4d5221454c5b6049522347544d235954251200010cafb5fe4df61ec2010cafb5fe4d1e842b0300010000000000000000031e5468c3b46e672074696e2076c3a02074727579e1bb816e207468c3b46e67010cafb5fe4de3288b0304776172640300010000000000000000030003207468c3b46e672074696e207661cc802074727579c3aa6ecc80207468c3b46e67031a5a4c54524b215a4d52215d41225a585b604952225a4c54524b211200010cafb5fe4dbf6250010cafb5fe4d1e842b0300010000000000000000032e5468e1bbb1632068c3a06e68207469e1babf74206b69e1bb876d2c206368e1bb916e67206cc3a36e67207068c3ad010cafb5fe4dbf616e0304776172640300010000000000000000030003357468c6b063cca32068616e68cc80207469c3aa74cc81206b69c3aa6dcca32c206368c3b46e67cc81206c616e67cc8320706869cc8103235a4c5c45264c41524c225a4d495a254f4d495126454c54524b255041524b24564c4d251200010cafb5fe4dffc088010cafb5fe4d1e842b03034d313001000000000000000a03254c616f20c491e1bb996e672c2073e1baa36e207875e1baa5742c206b696e6820646f616e680100000000000000000304776172640300010000000000000002030003276c616f20c491c3b46e67cca32c2073616ecc89207875c3a274cc812c206b696e6820646f616e68031d504153214754524b26594152235f5b435a254f4d524c21465341524c211200010cafb5fe4dbd7f23010cafb5fe4d1e842b03000100000000000000000327416e206e696e682c207472e1baad742074e1bbb120616e20746fc3a06e2078c3a32068e1bb9969010cafb5fe4dbd7e0e03047761726403000100000000000000000300032c616e206e696e682c207472c3a274cca32074c6b0cca320616e20746f616ecc80207861cc832068c3b469cca3031f415221524d524c215a58435a265a5c264152215a534152225f41244c544d261200010cafb5fe4dffc04f010cafb5fe4d1e842b03000100000000000000000306592074e1babf010cafb5fe4dfd7f49030477617264030001000000000000000003000307792074c3aacc81030560215a49251200010cafb5fe4dfd7f05010cafb5fe4d1e842b0300010000000000000000030b4769c3a16f2064e1bba563010cafb5fe4dfd7eaf03047761726403000100000000000000000300030c6769616fcc8120647563cca303094b4d415325465b45261200010cafb5fe4dbd7f05010cafb5fe4d1e842b03000100000000000000000313416e206e696e68207472e1baad742074e1bbb1010cafb5fe4dbd7e0e030477617264030001000000000000000003000315616e206e696e68207472c3a274cca32074c6b0cca30310415221524d524c215a58435a265a5c261200010cafb5fe4dbb6b05010cafb5fe4d1e842b03024d32010000000000000002031044c3a26e2076e1baad6e206b68c3a96f01000000000000000003047761726403000100000000000000020300031264c3a26e2076c3a26ecca3206b68656fcc81030d464352215d4352264f4c4853251200010cafb5fe4dacfefa010cafb5fe4d1e842b03024d31010000000000000001035148e1bb8d632074e1baad702076c3a0206cc3a06d207468656f2074c6b02074c6b0e1bb9f6e672c20c491e1baa16f20c491e1bba9632c2070686f6e672063c3a163682048e1bb93204368c3ad204d696e68010000000000000000030477617264030001000000000000000203000359686f63cca32074c3a270cca3207661cc80206c616dcc80207468656f2074c6b02074c6b0c6a16e67cc892c20c491616fcca320c491c6b063cc812c2070686f6e672063616368cc812068c3b4cc8020636869cc81206d696e68033c4c5345265a4356265d4122504151225a4c4853215a5c215a5c55524b2347415326475c4525564c53524b214541454c254c5422454c4d25514d524c211200010cafb5fe4df61e20010cafb5fe4d1e842b030001000000000000000003165468e1bb832064e1bba563207468e1bb83207468616f010cafb5fe4de3288b0304776172640300010000000000000000030003187468c3aacc8920647563cca3207468c3aacc89207468616f03115a4c4923465b45265a4c49235a4c4153211200010cafb5fe4df61e6e010cafb5fe4d1e842b0300010000000000000000032a56c4836e2068c3b3612063c3b46e672073e1bb9f2076c3a0206ec6a1692063c3b46e672063e1bb996e67010cafb5fe4de3288b03047761726403000100000000000000000300032e76c4836e20686f61cc812063c3b46e672073c6a1cc89207661cc80206ec6a1692063c3b46e672063c3b46e67cca303215d4252214c5341254554524b215955235d412252554d214554524b214554524b261200010cafb5fe4dbf616e010cafb5fe4d1e842b03024d3501000000000000000503555068c3a17420747269e1bb836e206be1babf742063e1baa5752068e1baa12074e1baa76e673b207468e1bbb1632068c3a06e68207469e1babf74206b69e1bb876d2c206368e1bb916e67206cc3a36e67207068c3ad01000000000000000003047761726403000100000000000000020300036170686174cc8120747269c3aa6ecc89206bc3aa74cc812063c3a275cc81206861cca32074c3a26e67cc803b207468c6b063cca32068616e68cc80207469c3aa74cc81206b69c3aa6dcca32c206368c3b46e67cc81206c616e67cc8320706869cc81033e564c415a255a584d4952234f495a2545435b254c41265a43524b225a4c5c45264c41524c225a4d495a254f4d495126454c54524b255041524b24564c4d251200010cafb5fe4dbf6291010cafb5fe4d1e842b03024d36010000000000000006031843e1baa3692063c3a163682068c3a06e68206368c3ad6e6801000000000000000003047761726403000100000000000000020300031b636169cc892063616368cc812068616e68cc80206368696e68cc81031445414d234541454c254c41524c22454c4d524c251200010cafb5fe4dbd7dd8010cafb5fe4d1e842b0300010000000000000000030a44c3a26e2076e1baad6e010cafb5fe4dbb6b0503047761726403000100000000000000000300030b64c3a26e2076c3a26ecca30308464352215d4352261200010cafb5fe4dffc126010cafb5fe4d1e842b030001000000000000000003175068c3a17420747269e1bb836e206b696e682074e1babf010cafb5fe4dffc08803047761726403000100000000000000000300031a70686174cc8120747269c3aa6ecc89206b696e682074c3aacc810313564c415a255a584d4952234f4d524c215a49251200010cafb5fe4dbf6326010cafb5fe4d1e842b03000100000000000000000326c490e1baa979206de1baa16e682063e1baa3692063c3a163682068c3a06e68206368c3ad6e68010cafb5fe4dbf629103047761726403000100000000000000000300032ac491c3a279cc89206d616e68cca320636169cc892063616368cc812068616e68cc80206368696e68cc81031d474360235141524c2645414d234541454c254c41524c22454c4d524c251200010cafb5fe4dffc102010cafb5fe4d1e842b0300010000000000000000030e446f616e68206e676869e1bb8770010cafb5fe4dffc08803047761726403000100000000000000000300030f646f616e68206e676869c3aa70cca3030d465341524c21524b4c4d4956261200010cafb5fe4dbf6202010cafb5fe4d1e842b030001000000000000000003174be1babf742063e1baa5752068e1baa12074e1baa76e67010cafb5fe4dbf616e03047761726403000100000000000000000300031a6bc3aa74cc812063c3a275cc81206861cca32074c3a26e67cc8003104f495a2545435b254c41265a43524b221200010cafb5fe4db862b7010cafb5fe4d1e842b0300010000000000000000031e48e1bb8d632074e1baad702076c3a0206cc3a06d207468656f2042c3a163010cafb5fe4dacfefa030477617264030001000000000000000003000322686f63cca32074c3a270cca3207661cc80206c616dcc80207468656f20626163cc8103184c5345265a4356265d4122504151225a4c485321444145251200010cafb5fe4dbf626c010cafb5fe4d1e842b030001000000000000000003165472e1baad742074e1bbb120c491c3b4207468e1bb8b010cafb5fe4dbf616e0304776172640300010000000000000000030003187472c3a274cca32074c6b0cca320c491c3b420746869cca3030f5a58435a265a5c264754215a4c4d261200010cafb5fe4deeb448010cafb5fe4d1e842b0300010000000000000000031656c4836e2068c3b3612c2076c4836e206e6768e1bb87010cafb5fe4de3288b03047761726403000100000000000000000300031876c4836e20686f61cc812c2076c4836e206e6768c3aacca303115d4252214c5341255d425221524b4c49261200010cafb5fe4dfd7f49010cafb5fe4d1e842b03024d39010000000000000009032a592074e1babf2c206368c4836d2073c3b3632073e1bba963206b68e1bb8f65204e68c3a26e2064c3a26e01000000000000000003047761726403000100000000000000020300032d792074c3aacc812c206368c4836d20736f63cc812073c6b063cc81206b686f65cc89206e68c3a26e2064c3a26e032060215a4925454c42512159534525595c45254f4c534823524c435221464352211200010cafb5fe4dbf610e010cafb5fe4d1e842b0300010000000000000000031356c3ac206e67c6b0e1bb9d69206e6768c3a86f010cafb5fe4dbd7f5c0304776172640300010000000000000000030003167669cc80206e67c6b0c6a169cc80206e6768656fcc80030f5d4d22524b5c554d22524b4c4853221200010cafb5fe4dbd7e0e010cafb5fe4d1e842b03024d3301000000000000000303175175e1bb9163207068c3b26e67202d20616e206e696e680100000000000000000304776172640300010000000000000002030003177175c3b463cc812070686f6e67cc802d616e206e696e680313575b544525564c53524b22415221524d524c211200010cafb5fe4dffc128010cafb5fe4d1e842b0300010000000000000000030c53c3a16e67206b69e1babf6e010cafb5fe4dffc08803047761726403000100000000000000000300030e73616e67cc81206b69c3aa6ecc81030a5941524b254f4d4952251200010cafb5fe4df61e9f010cafb5fe4d1e842b0300010000000000000000031443687579e1bb836e20c491e1bb95692073e1bb91010cafb5fe4de3288b03047761726403000100000000000000000300031763687579c3aa6ecc8920c491c3b469cc892073c3b4cc81030e454c5b6049522347544d235954251200010cafb5fe4dbf6229010cafb5fe4d1e842b030001000000000000000003415068c3a17420747269e1bb836e206be1babf742063e1baa5752068e1baa12074e1baa76e6720c491e1bb936e672062e1bb992c206869e1bb876e20c491e1baa169010cafb5fe4dbf616e03047761726403000100000000000000000300034970686174cc8120747269c3aa6ecc89206bc3aa74cc812063c3a275cc81206861cca32074c3a26e67cc8020c491c3b46e67cc802062c3b4cca32c206869c3aa6ecca320c4916169cca3032c564c415a255a584d4952234f495a2545435b254c41265a43524b224754524b224454264c4d49522647414d261200010cafb5fe4deeb467010cafb5fe4d1e842b0300010000000000000000030956c4836e2068c3b361010cafb5fe4de3288b03047761726403000100000000000000000300030a76c4836e20686f61cc8103085d4252214c5341251200010cafb5fe4dbd7ed3010cafb5fe4d1e842b03000100000000000000000307416e206e696e68010cafb5fe4dbd7e0e030477617264030001000000000000000003000307616e206e696e680308415221524d524c211200010cafb5fe4dffc12d010cafb5fe4d1e842b0300010000000000000000032453c3a16e67206b69e1babf6e2c2073c3a16e672074e1baa16f205468e1bba720c491c3b4010cafb5fe4dffc08803047761726403000100000000000000000300032773616e67cc81206b69c3aa6ecc812c2073616e67cc812074616fcca320746875cc8920c491c3b4031a5941524b254f4d4952255941524b255a4153265a4c5b23475421540201006d6f76656d656e745f74657874001200010cafb5fe4dffc05c03001200010cafb5fe4df61e5c03001200010cafb5fe4dbd7f5c034e5469c3aa7520636875e1baa96e20c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e2074726f6e67206cc4a96e682076e1bbb1633a20416e2073696e682078c3a32068e1bb99692e1200010cafb5fe4dffc05d03001200010cafb5fe4dffc0ca03001200010cafb5fe4dbf611103001200010cafb5fe4df61e7f03001200010cafb5fe4dbd7eab03001200010cafb5fe4dffc13903001200010cafb5fe4dbd7f3903001200010cafb5fe4dfd7f1e03001200010cafb5fe4dfd7ea903001200010cafb5fe4dbf61e703001200010cafb5fe4db862c303001200010cafb5fe4dfd7eaf03565469c3aa7520636875e1baa96e20c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e2074726f6e67206cc4a96e682076e1bbb1633a204769c3a16f2064e1bba563202d20c491c3a06f2074e1baa16f2e1200010cafb5fe4dbf613d03001200010cafb5fe4de3288b03765469c3aa7520636875e1baa96e20c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e2074726f6e67206cc4a96e682076e1bbb1632076c4836e2068c3b3612c207468e1bb83207468616f2c207468c3b46e672074696e2076c3a02063687579e1bb836e20c491e1bb95692073e1bb912e1200010cafb5fe4df61ec203001200010cafb5fe4dbf625003001200010cafb5fe4dffc08803635469c3aa7520636875e1baa96e20c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e2074726f6e67206c616f20c491e1bb996e672c2073e1baa36e207875e1baa5742c206b696e6820646f616e682c2073c3a16e67206b69e1babf6e2e1200010cafb5fe4dbd7f2303001200010cafb5fe4dffc04f03001200010cafb5fe4dfd7f0503001200010cafb5fe4dbd7f0503001200010cafb5fe4dbb6b05034d5469c3aa7520636875e1baa96e20c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e2074726f6e67206cc4a96e682076e1bbb1633a2044c3a26e2076e1baad6e206b68c3a96f2e1200010cafb5fe4dacfefa03810e5469c3aa7520636875e1baa96e20c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e2074726f6e67206cc4a96e682076e1bbb1633a2048e1bb8d632074e1baad702076c3a0206cc3a06d207468656f2074c6b02074c6b0e1bb9f6e672c20c491e1baa16f20c491e1bba9632c2070686f6e672063c3a163682048e1bb93204368c3ad204d696e682e1200010cafb5fe4df61e2003001200010cafb5fe4df61e6e03001200010cafb5fe4dbf616e0381125469c3aa7520636875e1baa96e20c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e2074726f6e67206cc4a96e682076e1bbb1633a205068c3a17420747269e1bb836e206be1babf742063e1baa5752068e1baa12074e1baa76e673b207468e1bbb1632068c3a06e68207469e1babf74206b69e1bb876d2c206368e1bb916e67206cc3a36e67207068c3ad2e1200010cafb5fe4dbf629103555469c3aa7520636875e1baa96e20c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e2074726f6e67206cc4a96e682076e1bbb1633a2043e1baa3692063c3a163682068c3a06e68206368c3ad6e682e1200010cafb5fe4dbd7dd803001200010cafb5fe4dffc12603001200010cafb5fe4dbf632603001200010cafb5fe4dffc10203001200010cafb5fe4dbf620203001200010cafb5fe4db862b703001200010cafb5fe4dbf626c03001200010cafb5fe4deeb44803001200010cafb5fe4dfd7f4903675469c3aa7520636875e1baa96e20c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e2074726f6e67206cc4a96e682076e1bbb1633a20592074e1babf2c206368c4836d2073c3b3632073e1bba963206b68e1bb8f65204e68c3a26e2064c3a26e2e1200010cafb5fe4dbf610e03001200010cafb5fe4dbd7e0e03545469c3aa7520636875e1baa96e20c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e2074726f6e67206cc4a96e682076e1bbb1633a205175e1bb9163207068c3b26e67202d20616e206e696e682e1200010cafb5fe4dffc12803001200010cafb5fe4df61e9f03001200010cafb5fe4dbf622903001200010cafb5fe4deeb46703001200010cafb5fe4dbd7ed303001200010cafb5fe4dffc12d0300540501000000006d6f76656d656e745f756e6974001200010cafb5fe4dbf61a3010cafb5fe4dbf616e010cafb5fe4d71d3da03046c6561640100000000000000011200010cafb5fe4db862a7010cafb5fe4dacfefa010cafb5fe4d71d39a030b636f6f7065726174696e670100000000000000011200010cafb5fe4dbf62ee010cafb5fe4dbf6291010cafb5fe4d71d39a030b636f6f7065726174696e670100000000000000011200010cafb5fe4dffc0a5010cafb5fe4dffc088010cafb5fe4d71d39a030b636f6f7065726174696e670100000000000000011200010cafb5fe4dfd7ec9010cafb5fe4dfd7eaf010cafb5fe4d71d39a03046c6561640100000000000000011200010cafb5fe4dbd7e8e010cafb5fe4dbd7e0e010cafb5fe4d71d39a030b636f6f7065726174696e670100000000000000011200010cafb5fe4de328ab010cafb5fe4de3288b010cafb5fe4d71d39a03046c6561640100000000000000011200010cafb5fe4dbd7e3b010cafb5fe4dbd7e0e010cafb5fe4d8f6f1d03046c6561640100000000000000011200010cafb5fe4dbd7e75010cafb5fe4dbd7e0e010cafb5fe4dacfebb03046c6561640100000000000000021200010cafb5fe4dbd7dc2010cafb5fe4dbb6b05010cafb5fe4d7a9a2603046c6561640100000000000000011200010cafb5fe4dbf60e4010cafb5fe4dbd7f5c010cafb5fe4d71d39a03046c6561640100000000000000011200010cafb5fe4dbf62b3010cafb5fe4dbf6291010cafb5fe4d71e74003046c6561640100000000000000011200010cafb5fe4dfd7f6d010cafb5fe4dfd7f49010cafb5fe4dacfee203046c6561640100000000000000011200010cafb5fe4dbf61d7010cafb5fe4dbf616e010cafb5fe4d71d39a030b636f6f7065726174696e670100000000000000011200010cafb5fe4dbd7dd7010cafb5fe4dbb6b05010cafb5fe4d71d39a030b636f6f7065726174696e670100000000000000011200010cafb5fe4dffc09f010cafb5fe4dffc088010cafb5fe4d71d3da03046c6561640100000000000000011200010cafb5fe4dffc02c010cafb5fe4dfd7f49010cafb5fe4d71d39a030b636f6f7065726174696e670100000000000000011200010cafb5fe4dacff09010cafb5fe4dacfefa010cafb5fe4d7a99f303046c656164010000000000000001540f010000000000000000000000000000746172676574001200010cafb5fe4dffc212010cafb5fe4d1e842b03025436010000000000000006036648c6b0e1bb9f6e6720e1bba96e67204375e1bb996320746869207669e1babf742076e1bb812067c6b0c6a16e6720c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e2c206e67c6b0e1bb9d692074e1bb91742c207669e1bb87632074e1bb9174030f43e1baa570207068c6b0e1bb9d6e670300030861745f6c65617374010000000000000001030a6375e1bb996320746869030479656172030d636f6e74657374735f68656c640300030003001200010cafb5fe4dffc2ab010cafb5fe4d1e842b030354313101000000000000000b03444b69e1bb836d207472612c206769c3a16d2073c3a1742063e1bba7612048e1bb996920c491e1bb936e672054686920c4917561202d204b68656e207468c6b0e1bb9f6e67030f43e1baa570207068c6b0e1bb9d6e6703000304646f6e650100000000000000010311c4916fc3a06e206b69e1bb836d207472610304796561720310696e7370656374696f6e735f68656c640300030003001200010cafb5fe4dffc270010cafb5fe4d1e842b03025439010000000000000009035d48e1bab16e67207468c3a16e6720747579c3aa6e2074727579e1bb816e20c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e2074726f6e672063c3a163206375e1bb99632068e1bb8d702c2073696e6820686fe1baa174031a54e1baa5742063e1baa32063c3a16320c491c6a16e2076e1bb8b0303616c6c030d61745f6c656173745f65616368010000000000000001030c6ce1baa76e2f7468c3a16e6703056d6f6e74680315756e6974735f74656c6c696e675f6d6f6e74686c790300030003001200010cafb5fe4dffc273010cafb5fe4d1e842b030354313001000000000000000a033042c3a16f2063c3a16f206be1babf74207175e1baa3207468e1bbb163206869e1bb876e206be1babf20686fe1baa16368031a54e1baa5742063e1baa32063c3a16320c491c6a16e2076e1bb8b0303616c6c030d61745f6c656173745f65616368010000000000000001031462c3a16f2063c3a16f2fc491c6a16e2076e1bb8b030479656172030e756e6974735f7265706f727465640300030003001200010cafb5fe4dffc18b010cafb5fe4d1e842b0302543201000000000000000203614769e1bb9b6920746869e1bb87752063c3a1206e68c3a26e20c491e1bb81206e6768e1bb8b2078c3a9742074e1bab76e672064616e68206869e1bb877520e2809c43c3b46e672064c3a26e205468e1bba720c491c3b420c6b0752074c3bae2809d031d5068c6b0e1bb9d6e67207472c3ac6e68205468c3a06e68207068e1bb9103000307747261636b6564010000000000000000030963c3a1206e68c3a26e03047965617203196361706974616c5f636974697a656e735f70726f706f7365640300030003001200010cafb5fe4dffc16b010cafb5fe4d1e842b0302543101000000000000000103565472c3ac6e68205468c3a06e68207068e1bb91206b68656e207468c6b0e1bb9f6e672063c3a1206e68c3a26e206e67c6b0e1bb9d692074e1bb91742c207669e1bb87632074e1bb9174207469c3aa75206269e1bb8375031d5068c6b0e1bb9d6e67207472c3ac6e68205468c3a06e68207068e1bb9103000307747261636b6564010000000000000000030963c3a1206e68c3a26e0304796561720313636974795f617761726465645f70656f706c650300030003001200010cafb5fe4dffc1b0010cafb5fe4d1e842b0302543401000000000000000403454b68656e207468c6b0e1bb9f6e672063c3a1206e68c3a26e206e67c6b0e1bb9d692074e1bb91742c207669e1bb87632074e1bb91742063e1baa570207068c6b0e1bb9d6e67030f43e1baa570207068c6b0e1bb9d6e670300030861745f6c65617374010000000000000014030963c3a1206e68c3a26e0304796561720313776172645f617761726465645f70656f706c650300030003001200010cafb5fe4dffc1df010cafb5fe4d1e842b03025435010000000000000005036054e1bb95206368e1bba9632048e1bb9969206e6768e1bb8b206269e1bb83752064c6b0c6a16e6720c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e2c206e67c6b0e1bb9d692074e1bb91742c207669e1bb87632074e1bb9174030f43e1baa570207068c6b0e1bb9d6e670300030861745f6c65617374010000000000000001030c68e1bb9969206e6768e1bb8b0304796561720310636f6e666572656e6365735f68656c640300030003001200010cafb5fe4dffc24d010cafb5fe4d1e842b03025437010000000000000007035342616e2068c3a06e68207469c3aa7520636875e1baa96e2076c3a0206be1babf20686fe1baa1636820747579c3aa6e2074727579e1bb816e20c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e031a54e1baa5742063e1baa32063c3a16320c491c6a16e2076e1bb8b0303616c6c031070657263656e745f6f665f756e697473010000000000000064030c2520c491c6a16e2076e1bb8b0304796561720313756e6974735f776974685f63726974657269610300030003001200010cafb5fe4dffc269010cafb5fe4d1e842b03025438010000000000000008031a5468616d20676961204375e1bb996320746869207669e1babf74031a54e1baa5742063e1baa32063c3a16320c491c6a16e2076e1bb8b0303616c6c031070657263656e745f6f665f756e697473010000000000000064030c2520c491c6a16e2076e1bb8b0304796561720310756e6974735f696e5f636f6e746573740300030003001200010cafb5fe4dffc190010cafb5fe4d1e842b03025433010000000000000003035a4769e1bb9b6920746869e1bb87752067c6b0c6a16e6720c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e2063686f2073c3a1636820e2809c4e68e1bbaf6e672062c3b46e6720686f6120c491e1bab970e2809d031d5068c6b0e1bb9d6e67207472c3ac6e68205468c3a06e68207068e1bb9103000307747261636b6564010000000000000000030767c6b0c6a16e670304796561720312626f6f6b5f70726f66696c65735f73656e74030003000300540201007461726765745f74657874001200010cafb5fe4dffc21203001200010cafb5fe4dffc2ab03001200010cafb5fe4dffc27003001200010cafb5fe4dffc27303001200010cafb5fe4dffc18b03214b68c3b46e672063c3b32073e1bb913a206368e1bb89207468656f2064c3b5692e1200010cafb5fe4dffc16b03314368c6b0612063c3b32073e1bb91206769616f3a206e68e1baad70206b68692063c3b3206be1babf20686fe1baa163682e1200010cafb5fe4dffc1b00327c490e1babf6d206e67c6b0e1bb9d692c206b68c3b46e6720c491e1babf6d206cc6b0e1bba3742e1200010cafb5fe4dffc1df03001200010cafb5fe4dffc24d03001200010cafb5fe4dffc26903001200010cafb5fe4dffc19003214b68c3b46e672063c3b32073e1bb913a206368e1bb89207468656f2064c3b5692e540f0100000000000000000000000000006f626c69676174696f6e001200010cafb5fe4e29ec5c010cafb5fe4d1e842b030c4d362d494e54524f4455434501000000000000000803434769e1bb9b6920746869e1bb877520c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e3a2043e1baa3692063c3a163682068c3a06e68206368c3ad6e68030003025650010cafb5fe4dbf62910306796561726c79030530312d33310300030001000000000000000103000100000000000000021200010cafb5fe4e328d14010cafb5fe4d1e842b030e494e544552494d2d52455649455701000000000000000f036e53c6a1206be1babf742c206269e1bb83752064c6b0c6a16e672c206b68656e207468c6b0e1bb9f6e672067e1baaf6e2076e1bb9b692048e1bb9969206e6768e1bb8b206269e1bb83752064c6b0c6a16e67206e67c6b0e1bb9d692074e1bb91742c207669e1bb87632074e1bb91740300030d636f756e63696c2c20564858480100000000000000000306796561726c7903000300030001000000000000000103067265766965770100000000000000001200010cafb5fe4e328d33010cafb5fe4d1e842b0307494e535045435401000000000000001003654b69e1bb836d207472612c206769c3a16d2073c3a1742063c3b46e672074c3a1632074686920c49175612c206b68656e207468c6b0e1bb9f6e672076c3a02078c3a2792064e1bbb16e6720c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e03000307636f756e63696c0100000000000000000306796561726c79030003000300010000000000000001030a696e7370656374696f6e0100000000000000001200010cafb5fe4e2de8cd010cafb5fe4d1e842b03065245504f525401000000000000000d033042c3a16f2063c3a16f206be1babf74207175e1baa3207468e1bbb163206869e1bb876e206be1babf20686fe1baa1636803000303616c6c0100000000000000000306796561726c7903000300030001000000000000000103067265706f72740100000000000000001200010cafb5fe4e171eec010cafb5fe4d1e842b03084352495445524941010000000000000002036442616e2068c3a06e68207469c3aa7520636875e1baa96e2076c3a0206be1babf20686fe1baa1636820747579c3aa6e2074727579e1bb816e20c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e2063e1bba76120c491c6a16e2076e1bb8b03000303616c6c0100000000000000000306796561726c79030530332d333103000300010000000000000001030863726974657269610100000000000000001200010cafb5fe4e29ec80010cafb5fe4d1e842b030c4d372d494e54524f4455434501000000000000000903624769e1bb9b6920746869e1bb877520c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e3a2056c4836e2068c3b3612c207468e1bb83207468616f2c207468c3b46e672074696e2c2063687579e1bb836e20c491e1bb95692073e1bb910300030456485848010cafb5fe4de3288b0306796561726c79030530312d33310300030001000000000000000103000100000000000000021200010cafb5fe4e29ec8f010cafb5fe4d1e842b030c4d382d494e54524f4455434501000000000000000a03444769e1bb9b6920746869e1bb877520c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e3a204769c3a16f2064e1bba563202d20c491c3a06f2074e1baa16f0300030456485848010cafb5fe4dfd7eaf0306796561726c79030530312d33310300030001000000000000000103000100000000000000021200010cafb5fe4e29ec1d010cafb5fe4d1e842b030c4d332d494e54524f4455434501000000000000000503424769e1bb9b6920746869e1bb877520c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e3a205175e1bb9163207068c3b26e67202d20616e206e696e680300030942434851532c204341010cafb5fe4dbd7e0e0306796561726c79030530312d33310300030001000000000000000103000100000000000000021200010cafb5fe4e331be0010cafb5fe4d1e842b0308545241494e494e47010000000000000011035054e1baad70206875e1baa56e206e676869e1bb87702076e1bba52063686f206e67c6b0e1bb9d69206cc3a06d2063c3b46e672074c3a1632074686920c49175612c206b68656e207468c6b0e1bb9f6e6703000304564858480100000000000000000308706572696f64696303000300030001000000000000000103000100000000000000001200010cafb5fe4e29ecc2010cafb5fe4d1e842b030c4d392d494e54524f4455434501000000000000000b03554769e1bb9b6920746869e1bb877520c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e3a20592074e1babf2c206368c4836d2073c3b3632073e1bba963206b68e1bb8f65204e68c3a26e2064c3a26e03000303545954010cafb5fe4dfd7f490306796561726c79030530312d33310300030001000000000000000103000100000000000000021200010cafb5fe4e0388db010cafb5fe4d1e842b03065245564945570100000000000000010342486fc3a06e207468c3a06e682062c3ac6e682078c3a9742c206769e1bb9b6920746869e1bb877520c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e03000303616c6c0100000000000000000306796561726c79030530312d33310300030001000000000000000103000100000000000000011200010cafb5fe4e29ed00010cafb5fe4d1e842b030d4d31302d494e54524f4455434501000000000000000c03504769e1bb9b6920746869e1bb877520c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e3a204c616f20c491e1bb996e672c2073e1baa36e207875e1baa5742c206b696e6820646f616e68030003044b544854010cafb5fe4dffc0880306796561726c79030530312d33310300030001000000000000000103000100000000000000021200010cafb5fe4e29ec0c010cafb5fe4d1e842b030c4d322d494e54524f44554345010000000000000004033b4769e1bb9b6920746869e1bb877520c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e3a2044c3a26e2076e1baad6e206b68c3a96f030003044d545451010cafb5fe4dbb6b050306796561726c79030530312d33310300030001000000000000000103000100000000000000021200010cafb5fe4e29ec0a010cafb5fe4d1e842b030c4d312d494e54524f44554345010000000000000003037c4769e1bb9b6920746869e1bb877520c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e3a2048e1bb8d632074e1baad702076c3a0206cc3a06d207468656f2074c6b02074c6b0e1bb9f6e672c20c491e1baa16f20c491e1bba9632c2070686f6e672063c3a163682048e1bb93204368c3ad204d696e68030003024455010cafb5fe4dacfefa0306796561726c79030530312d33310300030001000000000000000103000100000000000000021200010cafb5fe4e29ec2f010cafb5fe4d1e842b030c4d342d494e54524f44554345010000000000000006033c4769e1bb9b6920746869e1bb877520c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e3a20416e2073696e682078c3a32068e1bb99690300030456485848010cafb5fe4dbd7f5c0306796561726c79030530312d33310300030001000000000000000103000100000000000000021200010cafb5fe4e3ef499010cafb5fe4d1e842b030c46494e414c2d524556494557010000000000000012031954e1bb956e67206be1babf74206be1babf20686fe1baa163680300030d636f756e63696c2c205648584801000000000000000003046f6e6365030003000300010000000000000001030c66696e616c5f7265766965770100000000000000001200010cafb5fe4e2de8f7010cafb5fe4d1e842b030454454c4c01000000000000000e0364547579c3aa6e2074727579e1bb816e20c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e2074726f6e672063c3a163206375e1bb99632068e1bb8d702c2068e1bb9969206e6768e1bb8b2c206275e1bb95692073696e6820686fe1baa17403000303616c6c01000000000000000003076d6f6e74686c79030003000300010000000000000001030774656c6c696e670100000000000000001200010cafb5fe4e29ec40010cafb5fe4d1e842b030c4d352d494e54524f445543450100000000000000070381004769e1bb9b6920746869e1bb877520c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e3a205068c3a17420747269e1bb836e206be1babf742063e1baa5752068e1baa12074e1baa76e673b207468e1bbb1632068c3a06e68207469e1babf74206b69e1bb876d2c206368e1bb916e67206cc3a36e67207068c3ad030003044b544854010cafb5fe4dbf616e0306796561726c79030530312d3331030003000100000000000000010300010000000000000002540201006f626c69676174696f6e5f74657874001200010cafb5fe4e29ec5c03001200010cafb5fe4e328d1403001200010cafb5fe4e328d3303001200010cafb5fe4e2de8cd03001200010cafb5fe4e171eec03001200010cafb5fe4e29ec8003001200010cafb5fe4e29ec8f03001200010cafb5fe4e29ec1d03001200010cafb5fe4e331be003001200010cafb5fe4e29ecc203001200010cafb5fe4e0388db03001200010cafb5fe4e29ed0003001200010cafb5fe4e29ec0c03001200010cafb5fe4e29ec0a03001200010cafb5fe4e29ec2f03001200010cafb5fe4e3ef49903001200010cafb5fe4e2de8f703001200010cafb5fe4e29ec400300540b010000000000000000000061776172645f666f726d001200010cafb5fe4e710f780306434454445554031d43c3b46e672064c3a26e205468e1bba720c491c3b420c6b0752074c3ba03046369747903057469746c65010000000000000009030a696e646976696475616c0333434454c490c6af543b2044616e68206869e1bb87752043c3b46e672064c3a26e205468e1bba720c491c3b420c6b0752074c3ba03000300031e63c3b46e672064c3a26e20746875cc8920c491c3b420c6b075207475cc811200010cafb5fe4e3f7aa00307444854542d4456032bc49069e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e2063e1baa57020c491c6a16e2076e1bb8b0304756e697403057469746c65010000000000000005031f696e646976696475616c2c636f6c6c6563746976652c686f757365686f6c640341c4904854542063e1baa57020c491c6a16e2076e1bb8b3b20c49069e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e2063e1baa5702063c6a12073e1bb9f03000300032fc49169c3aa6ecc892068696e68cc80207469c3aa6e207469c3aa6ecc812063c3a270cc8120c491c6a16e207669cca31200010cafb5fe4e3ef4ab0302474b030b4769e1baa579206b68656e0304776172640304666f726d010000000000000001031f696e646976696475616c2c636f6c6c6563746976652c686f757365686f6c6403614769e1baa579206b68656e2063e1bba761204368e1bba72074e1bb8b63682055424e44207068c6b0e1bb9d6e673b204769e1baa579206b68656e2063e1baa570207068c6b0e1bb9d6e673b204769e1baa579206b68656e207068c6b0e1bb9d6e6703000300030c6769c3a279cc81206b68656e1200010cafb5fe4e7b263a0307444854542d54510334c49069e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e207875e1baa5742073e1baaf6320746fc3a06e207175e1bb91630305737461746503057469746c6501000000000000000d031f696e646976696475616c2c636f6c6c6563746976652c686f757365686f6c640312c49048545420746fc3a06e207175e1bb916303000300033bc49169c3aa6ecc892068696e68cc80207469c3aa6e207469c3aa6ecc81207875c3a274cc812073c48363cc8120746f616ecc80207175c3b463cc811200010cafb5fe4e7b263d0307435354442d54510321436869e1babf6e2073c4a92074686920c491756120746fc3a06e207175e1bb91630305737461746503057469746c6501000000000000000e030a696e646976696475616c0312435354c49020746fc3a06e207175e1bb9163030003000325636869c3aa6ecc81207369cc832074686920c491756120746f616ecc80207175c3b463cc811200010cafb5fe4e3ef4df03064e5456542d50032c4e67c6b0e1bb9d692074e1bb91742c207669e1bb87632074e1bb91742063e1baa570207068c6b0e1bb9d6e6703047761726403057469746c65010000000000000002030a696e646976696475616c03384e5456542063e1baa570207068c6b0e1bb9d6e673b204e67c6b0e1bb9d692074e1bb91742c207669e1bb87632074e1bb91743b204e5456540300030003326e67c6b0c6a169cc802074c3b474cc812c207669c3aa63cca32074c3b474cc812063c3a270cc81207068c6b0c6a16e67cc801200010cafb5fe4e6cbb9103064e5456542d5103294e67c6b0e1bb9d692074e1bb91742c207669e1bb87632074e1bb91742063e1baa570207175e1baad6e0308646973747269637403057469746c65010000000000000006030a696e646976696475616c03114e5456542063e1baa570207175e1baad6e0300030a323032352d30362d3330032f6e67c6b0c6a169cc802074c3b474cc812c207669c3aa63cca32074c3b474cc812063c3a270cc81207175c3a26ecca31200010cafb5fe4e3ef5020306444854542d50032ac49069e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e2063e1baa570207068c6b0e1bb9d6e6703047761726403057469746c65010000000000000003031f696e646976696475616c2c636f6c6c6563746976652c686f757365686f6c64033bc4904854542063e1baa570207068c6b0e1bb9d6e673b20c49069e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e207068c6b0e1bb9d6e6703000300032fc49169c3aa6ecc892068696e68cc80207469c3aa6e207469c3aa6ecc812063c3a270cc81207068c6b0c6a16e67cc801200010cafb5fe4e710f4803074e5456542d5450032f4e67c6b0e1bb9d692074e1bb91742c207669e1bb87632074e1bb91742063e1baa570205468c3a06e68207068e1bb9103046369747903057469746c65010000000000000008030a696e646976696475616c035e4e5456542063e1baa570205468c3a06e68207068e1bb913b204e67c6b0e1bb9d692074e1bb91742c207669e1bb87632074e1bb9174205468c3a06e68207068e1bb913b204e545654205468c3a06e68207068e1bb913b204e5456542054500300030003366e67c6b0c6a169cc802074c3b474cc812c207669c3aa63cca32074c3b474cc812063c3a270cc81207468616e68cc80207068c3b4cc811200010cafb5fe4e7b2663030441484c440315416e682068c3b96e67204c616f20c491e1bb996e670305737461746503057469746c6501000000000000000f0315696e646976696475616c2c636f6c6c656374697665030541484cc490030003000317616e682068756e67cc80206c616f20c491c3b46e67cca31200010cafb5fe4e7b25f10302424b030b42e1bab16e67206b68656e0304636974790304666f726d01000000000000000b031f696e646976696475616c2c636f6c6c6563746976652c686f757365686f6c64034a42e1bab16e67206b68656e2063e1bba761204368e1bba72074e1bb8b63682055424e44205468c3a06e68207068e1bb913b2042e1bab16e67206b68656e205468c3a06e68207068e1bb9103000300030c62c4836e67cc80206b68656e1200010cafb5fe4e710fb80307444854542d5450032dc49069e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e2063e1baa570205468c3a06e68207068e1bb9103046369747903057469746c6501000000000000000a031f696e646976696475616c2c636f6c6c6563746976652c686f757365686f6c640318c4904854542063e1baa570205468c3a06e68207068e1bb91030003000333c49169c3aa6ecc892068696e68cc80207469c3aa6e207469c3aa6ecc812063c3a270cc81207468616e68cc80207068c3b4cc811200010cafb5fe4e3ef50f0305474b2d4456032c4769e1baa579206b68656e2063e1bba761205468e1bba7207472c6b0e1bb9f6e6720c491c6a16e2076e1bb8b0304756e69740304666f726d010000000000000004031f696e646976696475616c2c636f6c6c6563746976652c686f757365686f6c64031c4769e1baa579206b68656e2063e1baa57020c491c6a16e2076e1bb8b03000300032e6769c3a279cc81206b68656e20637561cc8920746875cc89207472c6b0c6a16e67cc8920c491c6a16e207669cca31200010cafb5fe4e710f460306444854542d510327c49069e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e2063e1baa570207175e1baad6e0308646973747269637403057469746c65010000000000000007031f696e646976696475616c2c636f6c6c6563746976652c686f757365686f6c640312c4904854542063e1baa570207175e1baad6e0300030a323032352d30362d3330032cc49169c3aa6ecc892068696e68cc80207469c3aa6e207469c3aa6ecc812063c3a270cc81207175c3a26ecca31200010cafb5fe4e7b260b030453414348032453c3a1636820e2809c4e68e1bbaf6e672062c3b46e6720686f6120c491e1bab970e2809d0304636974790304626f6f6b01000000000000000c031f696e646976696475616c2c636f6c6c6563746976652c686f757365686f6c6403384e68e1bbaf6e672062c3b46e6720686f6120c491e1bab9703b2053c3a16368204e68e1bbaf6e672062c3b46e6720686f6120c491e1bab97003000300032273616368cc8120226e68c6b06e67cc832062c3b46e6720686f6120c4916570cca322');
INSERT INTO change_set VALUES (3, 1795786989, 'root@vm', 'Nhập “phuong-ngoc-lam.csv”: 19 đề nghị', 'change', 0, '761cb77cdaba87d83fc77469b3515784b4bcdbf7d139da713b359b4834ed02f8', '225f35b869988fb6a7a70ee55ab33c9153d7e44f19e5c7c0c17e80df457c622a', x'541001000000000000000000000000000000756e6974001200010cafb5fe599caaed030003155068c6b0e1bb9d6e67204e67e1bb8d63204cc3a26d0300030477617264030001000000000000000001000000000000000003000300030003000300030003167068c6b0c6a16e67cc80206e676f63cca3206cc3a26d0310564c5c55524b22524b5345265043512154020100756e69745f74657874001200010cafb5fe599caaed03005407010000000000007375626a656374001200010cafb5fe59f79ee8030a696e646976696475616c0310c490e1bb97204d696e682048e1baa369030431393934010cafb5fe599caaed0311c491c3b4cc83206d696e6820686169cc89030b646f206d696e68206861691200010cafb5fe59ff9c13030a696e646976696475616c03135068e1baa16d205468616e68205468e1baa36f030431393736010cafb5fe599caaed03137068616dcca3207468616e68207468616fcc89030f7068616d207468616e68207468616f1200010cafb5fe59ff9ca4030a696e646976696475616c03115068e1baa16d2048e1bbaf75204d696e68030a313936392d30392d3031010cafb5fe599caaed03127068616dcca32068c6b075cc83206d696e68030d7068616d20687575206d696e681200010cafb5fe59ff9bc9030a696e646976696475616c03134e677579e1bb856e2056c4836e20546fc3a06e030a313936312d30332d3135010cafb5fe599caaed03156e677579c3aa6ecc832076c4836e20746f616ecc80030f6e677579656e2076616e20746f616e1200010cafb5fe59ff9b8f030a696e646976696475616c0314c490e1bab76e672043c3b46e67205468c3a06e68030a313934392d30322d3230010cafb5fe599caaed0316c491c4836e67cca32063c3b46e67207468616e68cc80030f64616e6720636f6e67207468616e681200010cafb5fe59f79de2030a696e646976696475616c03154e677579e1bb856e205875c3a26e20c490e1baa174030a313938382d30352d3035010cafb5fe599caaed03166e677579c3aa6ecc83207875c3a26e20c4916174cca3030f6e677579656e207875616e206461741200010cafb5fe59bb8c1e030a696e646976696475616c0313486fc3a06e67205468e1babf205475e1baa56e030a313936312d30362d3032010cafb5fe599caaed0316686f616e67cc80207468c3aacc81207475c3a26ecc81030e686f616e6720746865207475616e1200010cafb5fe59f79e8c030a696e646976696475616c0312486fc3a06e67205468e1bb8b2042c3ad6368030a313937372d30392d3136010cafb5fe599caaed0314686f616e67cc8020746869cca32062696368cc81030e686f616e672074686920626963681200010cafb5fe59f79f3a030a696e646976696475616c03104cc3aa20c490e1bba9632048c3b96e67030431393931010cafb5fe599caaed03126cc3aa20c491c6b063cc812068756e67cc80030b6c65206475632068756e671200010cafb5fe59f79e18030a696e646976696475616c0317c490e1bb97205468e1bb8b204b696d205175e1bbb36e68030431393631010cafb5fe599caaed0318c491c3b4cc8320746869cca3206b696d207175796e68cc800310646f20746869206b696d207175796e681200010cafb5fe59e0588b030a696e646976696475616c030f56c5a9205175616e672048c3b96e67030431393734010cafb5fe599caaed03117675cc83207175616e672068756e67cc80030d7675207175616e672068756e671200010cafb5fe59e058c0030a696e646976696475616c031056c5a9204de1baa16e682048e1baa369030431393834010cafb5fe599caaed03117675cc83206d616e68cca320686169cc89030b7675206d616e68206861691200010cafb5fe59ff9c47030a696e646976696475616c03154e677579e1bb856e205468e1bb8b204b68c3a16e68030a313939312d30392d3235010cafb5fe599caaed03176e677579c3aa6ecc8320746869cca3206b68616e68cc8103106e677579656e20746869206b68616e681200010cafb5fe59bb8bd5030a636f6c6c656374697665033054e1bb952074e1bbb1207175e1baa36e206e67c3b5203138202d205068c6b0e1bb9d6e67204e67e1bb8d63204cc3a26d0300010cafb5fe599caaed033274c3b4cc892074c6b0cca3207175616ecc89206e676fcc832031382d7068c6b0c6a16e67cc80206e676f63cca3206cc3a26d0323746f207475207175616e206e676f203138202d207068756f6e67206e676f63206c616d1200010cafb5fe59f79f60030a696e646976696475616c03144cc6b0c6a16e6720c490e1bba963205068c3ba63030431393633010cafb5fe599caaed03166cc6b0c6a16e6720c491c6b063cc812070687563cc81030e6c756f6e672064756320706875631200010cafb5fe59ff9cd10309686f757365686f6c64032748e1bb992067696120c491c3ac6e6820c3b46e67205068e1baa16d2056c4836e205468c3a06e680300010cafb5fe599caaed032a68c3b4cca32067696120c491696e68cc8020c3b46e67207068616dcca32076c4836e207468616e68cc80031e686f206769612064696e68206f6e67207068616d2076616e207468616e681200010cafb5fe59ff9d2f0309686f757365686f6c64032848e1bb992067696120c491c3ac6e6820c3b46e67204e677579e1bb856e204d696e682054c3b96e670300010cafb5fe599caaed032c68c3b4cca32067696120c491696e68cc8020c3b46e67206e677579c3aa6ecc83206d696e682074756e67cc800320686f206769612064696e68206f6e67206e677579656e206d696e682074756e671200010cafb5fe59bb8bf4030a636f6c6c656374697665032f42e1bb99207068e1baad6e204de1bb99742063e1bbad61202d205068c6b0e1bb9d6e67204e67e1bb8d63204cc3a26d0300010cafb5fe599caaed033262c3b4cca3207068c3a26ecca3206dc3b474cca32063c6b061cc892d7068c6b0c6a16e67cc80206e676f63cca3206cc3a26d0321626f207068616e206d6f7420637561202d207068756f6e67206e676f63206c616d1200010cafb5fe59bb8b9a030a636f6c6c656374697665032e54e1bb952064c3a26e207068e1bb912073e1bb912039202d205068c6b0e1bb9d6e67204e67e1bb8d63204cc3a26d0300010cafb5fe599caaed033074c3b4cc892064c3a26e207068c3b4cc812073c3b4cc8120392d7068c6b0c6a16e67cc80206e676f63cca3206cc3a26d0321746f2064616e2070686f20736f2039202d207068756f6e67206e676f63206c616d541d01000000000000000000000000000000000000000000000000000000006e6f6d696e6174696f6e001200010cafb5fe59ff9beb010cafb5fe59ff9bc9030a696e646976696475616c0304c3946e6703134e677579e1bb856e2056c4836e20546fc3a06e030a313936312d30332d313503046d616c65030a4ec3b46e672064c3a26e031e74e1bb952031312c205068c6b0e1bb9d6e67204e67e1bb8d63204cc3a26d010000000000000000010cafb5fe599caaed010cafb5fe4dfd7f49010cafb5fe4e6cbb910100000000000007ea030a323032342d30312d3039030631322f54547203087265636569766564030003000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000300030003125a53415222205d42522120524b5b604952240312524b5b60495224205d425221205a534152221200010cafb5fe59f79f16010cafb5fe59f79ee8030a696e646976696475616c0304c3946e670310c490e1bb97204d696e682048e1baa36903043139393403046d616c65030f5469e1bb8375207468c6b0c6a16e67031d74e1bb9520372c205068c6b0e1bb9d6e67204e67e1bb8d63204cc3a26d010000000000000000010cafb5fe599caaed010cafb5fe4df61e9f010cafb5fe4e3ef4ab0100000000000007ea030a323032342d30312d3039030631322f545472030872656365697665640300030001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000003000300030e4c414d2320514d524c2120475424030e47542420514d524c21204c414d231200010cafb5fe59bb8ba0010cafb5fe59bb8b9a030a636f6c6c6563746976650300032e54e1bb952064c3a26e207068e1bb912073e1bb912039202d205068c6b0e1bb9d6e67204e67e1bb8d63204cc3a26d03000300030003155068c6b0e1bb9d6e67204e67e1bb8d63204cc3a26d010000000000000000010cafb5fe599caaed010cafb5fe4dbd7f5c010cafb5fe4e710f460100000000000007ea030a323032342d30312d3039030631322f54547203087265636569766564030003000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000300030003205a542346435221564c54255954252839564c5c55524b22524b5345265043512103205a542346435221564c54255954252839564c5c55524b22524b534526504351211200010cafb5fe59bb8c36010cafb5fe59bb8c1e030a696e646976696475616c0304c3946e670313486fc3a06e67205468e1babf205475e1baa56e030a313936312d30362d303203046d616c6503134c616f20c491e1bb996e672074e1bbb120646f031e74e1bb952031352c205068c6b0e1bb9d6e67204e67e1bb8d63204cc3a26d010000000000000000010cafb5fe599caaed010cafb5fe4dfd7f49010cafb5fe4e6cbb910100000000000007ea030a323032342d30312d3039030631322f54547203087265636569766564030003000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000300030003115a5b435225205a4c4925204c5341524b2203114c5341524b22205a4c4925205a5b4352251200010cafb5fe59bb8be0010cafb5fe59bb8bd5030a636f6c6c6563746976650300033054e1bb952074e1bbb1207175e1baa36e206e67c3b5203138202d205068c6b0e1bb9d6e67204e67e1bb8d63204cc3a26d03000300030003155068c6b0e1bb9d6e67204e67e1bb8d63204cc3a26d010000000000000000010cafb5fe599caaed010cafb5fe4dbf6291010cafb5fe4e3ef4ab0100000000000007ea030a323032342d30312d3039030631322f54547203087265636569766564030003000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000300030003225a54235a5c26575b415223524b5324293138564c5c55524b22524b5345265043512103225a54235a5c26575b415223524b5324293138564c5c55524b22524b534526504351211200010cafb5fe59f79de7010cafb5fe59f79de2030a696e646976696475616c0304c3946e6703154e677579e1bb856e205875c3a26e20c490e1baa174030a313938382d30352d303503046d616c65030a4ec3b46e672064c3a26e031e74e1bb952031312c205068c6b0e1bb9d6e67204e67e1bb8d63204cc3a26d010000000000000000010cafb5fe599caaed010cafb5fe4dbf616e010cafb5fe4e710f480100000000000007ea030a323032342d30312d3039030631322f545472030872656365697665640300030001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000003000300031247415a26205f5b43522120524b5b604952240312524b5b60495224205f5b4352212047415a261200010cafb5fe59ff9c3e010cafb5fe59ff9c13030a696e646976696475616c030342c3a003135068e1baa16d205468616e68205468e1baa36f030431393736030666656d616c65030a4ec3b46e672064c3a26e031d74e1bb9520372c205068c6b0e1bb9d6e67204e67e1bb8d63204cc3a26d010000000000000000010cafb5fe599caaed010cafb5fe4dbd7e0e010cafb5fe4e6cbb910100000000000007ea030a323032342d30312d3039030631322f54547203087265636569766564030003000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000300030003125a4c415323205a4c41524c2120564c4151260312564c415126205a4c41524c21205a4c4153231200010cafb5fe59f79f3e010cafb5fe59f79f3a030a696e646976696475616c0304c3946e6703104cc3aa20c490e1bba9632048c3b96e6703043139393103046d616c65030a4ec3b46e672064c3a26e031d74e1bb9520342c205068c6b0e1bb9d6e67204e67e1bb8d63204cc3a26d010000000000000000010cafb5fe599caaed010cafb5fe4dacfefa010cafb5fe4e6cbb910100000000000007ea030a323032342d30312d3039030631322f545472030872656365697665640300030001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000003000300030e4c5b524b2220475c452520504921030e50492120475c4525204c5b524b221200010cafb5fe59bb8c1b010cafb5fe59bb8bf4030a636f6c6c6563746976650300032f42e1bb99207068e1baad6e204de1bb99742063e1bbad61202d205068c6b0e1bb9d6e67204e67e1bb8d63204cc3a26d03000300030003155068c6b0e1bb9d6e67204e67e1bb8d63204cc3a26d010000000000000000010cafb5fe599caaed010cafb5fe4dbf616e010cafb5fe4e3ef4ab0100000000000007ea030a323032342d30312d3039030631322f5454720308726563656976656403000300010000000000000000010000000000000000010000000000000000010000000000000000010000000000000000010000000000000000030003000320445426564c43522651545a26455c4123564c5c55524b22524b534526504351210320445426564c43522651545a26455c4123564c5c55524b22524b534526504351211200010cafb5fe59ff9cc0010cafb5fe59ff9ca4030a696e646976696475616c0304c3946e6703115068e1baa16d2048e1bbaf75204d696e68030a313936392d30392d303103046d616c65031a43c3b46e67206e68c3a26e206dc3b469207472c6b0e1bb9d6e67031e74e1bb952032322c205068c6b0e1bb9d6e67204e67e1bb8d63204cc3a26d010000000000000000010cafb5fe599caaed010cafb5fe4dacfefa010cafb5fe4e3ef4ab0100000000000007ea030a323032342d30312d3039030631322f5454720308726563656976656403000300010000000000000000010000000000000000010000000000000000010000000000000000010000000000000000010000000000000000030003000310514d524c21204c5c5b2420564c4151260310564c415126204c5c5b2420514d524c211200010cafb5fe59f79e4c010cafb5fe59f79e18030a696e646976696475616c030342c3a00317c490e1bb97205468e1bb8b204b696d205175e1bbb36e68030431393631030666656d616c65031342c3ad207468c6b02063686920c4916fc3a06e031d74e1bb9520312c205068c6b0e1bb9d6e67204e67e1bb8d63204cc3a26d010000000000000000010cafb5fe599caaed010cafb5fe4dbb6b05010cafb5fe4e710f480100000000000007ea030a323032342d30312d3039030631322f5454720308726563656976656403000300010000000000000000010000000000000000010000000000000000010000000000000000010000000000000000010000000000000000030003000313575b60524c22205a4c4d264f4d5121204754240313475424205a4c4d264f4d512120575b60524c221200010cafb5fe59e058b5010cafb5fe59e0588b030a696e646976696475616c0304c3946e67030f56c5a9205175616e672048c3b96e6703043139373403046d616c65031a43c3b46e67206e68c3a26e206dc3b469207472c6b0e1bb9d6e67031d74e1bb9520372c205068c6b0e1bb9d6e67204e67e1bb8d63204cc3a26d010000000000000000010cafb5fe599caaed010cafb5fe4dbd7e0e010cafb5fe4e6cbb910100000000000007ea030a323032342d30312d3039030631322f54547203087265636569766564030003000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000300030003104c5b524b2220575b41524b21205d5b2403105d5b2420575b41524b21204c5b524b221200010cafb5fe59ff9d4a010cafb5fe59ff9d2f0309686f757365686f6c640300032848e1bb992067696120c491c3ac6e6820c3b46e67204e677579e1bb856e204d696e682054c3b96e67030003000300033153e1bb9120313231207068e1bb912042c3a174204b68e1bb91692c205068c6b0e1bb9d6e67204e67e1bb8d63204cc3a26d010000000000000000010cafb5fe599caaed010cafb5fe4dbd7f5c010cafb5fe4e3ef4ab0100000000000007ea030a323032342d30312d3039030631322f54547203087265636569766564030003000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000300030003214c54264b4d4121474d524c2254524b21524b5b60495224514d524c215a5b524b2203214c54264b4d4121474d524c2254524b21524b5b60495224514d524c215a5b524b221200010cafb5fe59ff9b91010cafb5fe59ff9b8f030a696e646976696475616c0304c3946e670314c490e1bab76e672043c3b46e67205468c3a06e68030a313934392d30322d323003046d616c65030f5469e1bb8375207468c6b0c6a16e67031d74e1bb9520312c205068c6b0e1bb9d6e67204e67e1bb8d63204cc3a26d010000000000000000010cafb5fe599caaed010cafb5fe4dfd7f49010cafb5fe4e6cbb910100000000000007ea030a323032342d30312d3039030631322f54547203087265636569766564030003000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000300030003125a4c41524c22204554524b21204742524b2603124742524b26204554524b21205a4c41524c221200010cafb5fe59f79f93010cafb5fe59f79f60030a696e646976696475616c0304c3946e6703144cc6b0c6a16e6720c490e1bba963205068c3ba6303043139363303046d616c6503255472c6b0e1bb9f6e672062616e2063c3b46e672074c3a163204de1bab774207472e1baad6e031d74e1bb9520362c205068c6b0e1bb9d6e67204e67e1bb8d63204cc3a26d010000000000000000010cafb5fe599caaed010cafb5fe4dbb6b05010cafb5fe4e6cbb910100000000000007ea030a323032342d30312d3039030631322f5454720308726563656976656403000300010000000000000000010000000000000000010000000000000000010000000000000000010000000000000000010000000000000000030003000311564c5b452520475c452520505c55524b210311505c55524b2120475c452520564c5b45251200010cafb5fe59ff9c6d010cafb5fe59ff9c47030a696e646976696475616c030342c3a003154e677579e1bb856e205468e1bb8b204b68c3a16e68030a313939312d30392d3235030666656d616c65031342c3ad207468c6b02063686920c4916fc3a06e031e74e1bb952032322c205068c6b0e1bb9d6e67204e67e1bb8d63204cc3a26d010000000000000000010cafb5fe599caaed010cafb5fe4dacfefa010cafb5fe4e710f480100000000000007ea030a323032342d30312d3039030631322f54547203087265636569766564030003000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000300030003134f4c41524c25205a4c4d2620524b5b604952240313524b5b60495224205a4c4d26204f4c41524c251200010cafb5fe59ff9cf3010cafb5fe59ff9cd10309686f757365686f6c640300032748e1bb992067696120c491c3ac6e6820c3b46e67205068e1baa16d2056c4836e205468c3a06e68030003000300032e53e1bb91203139207068e1bb912043e1bb95204c696e682c205068c6b0e1bb9d6e67204e67e1bb8d63204cc3a26d010000000000000000010cafb5fe599caaed010cafb5fe4deeb448010cafb5fe4e3ef4ab0100000000000007ea030a323032342d30312d3039030631322f545472030872656365697665640300030001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000003000300031f4c54264b4d4121474d524c2254524b21564c4151265d4252215a4c41524c22031f4c54264b4d4121474d524c2254524b21564c4151265d4252215a4c41524c221200010cafb5fe59f79eba010cafb5fe59f79e8c030a696e646976696475616c030342c3a00312486fc3a06e67205468e1bb8b2042c3ad6368030a313937372d30392d3136030666656d616c65030c43c3b46e67206368e1bba963031e74e1bb952032322c205068c6b0e1bb9d6e67204e67e1bb8d63204cc3a26d010000000000000000010cafb5fe599caaed010cafb5fe4dbd7f5c010cafb5fe4e710f480100000000000007ea030a323032342d30312d3039030631322f5454720308726563656976656403000300010000000000000000010000000000000000010000000000000000010000000000000000010000000000000000010000000000000000030003000311444d454c25205a4c4d26204c5341524b2203114c5341524b22205a4c4d2620444d454c251200010cafb5fe59ead32e010cafb5fe59e058c0030a696e646976696475616c0304c3946e67031056c5a9204de1baa16e682048e1baa36903043139383403046d616c65030d43687579c3aa6e207669c3aa6e031e74e1bb952031312c205068c6b0e1bb9d6e67204e67e1bb8d63204cc3a26d010000000000000000010cafb5fe599caaed010cafb5fe4deeb448010cafb5fe4e710f480100000000000007ea030a323032342d30312d3039030631322f545472030872656365697665640300030001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000003000300030e4c414d23205141524c26205d5b24030e5d5b24205141524c26204c414d2354030100006e6f6d696e6174696f6e5f74657874001200010cafb5fe59ff9beb033c4b68c3a16d2c207068c3a17420746875e1bb9163206d69e1bb856e207068c3ad2063686f20353530206e67c6b0e1bb9d692063616f207475e1bb956903001200010cafb5fe59f79f16035a5669e1babf74207068e1baa76e206de1bb816d207175e1baa36e206cc3bd2076c4836e2062e1baa36e2064c3b96e67206368756e672c20c491c6a16e2076e1bb8b206b68c3b46e67207068e1baa369206d7561206e676fc3a06903001200010cafb5fe59bb8ba0033754e1bab76e67207468e1babb2062e1baa36f206869e1bb836d20792074e1babf2063686f2038302068e1bb99206b68c3b3206b68c4836e03001200010cafb5fe59bb8c36035358c3a2792064e1bbb16e6720747579e1babf6e207068e1bb9120616e20746fc3a06e207468e1bbb163207068e1baa96d2076e1bb9b692033382068e1bb99206b696e6820646f616e682063616d206be1babf7403001200010cafb5fe59bb8be0035543c3b32073c3a16e67206b69e1babf6e2073e1bb912068c3b36120372e3631332068e1bb932073c6a12c2072c3ba74206e67e1baaf6e20333025207468e1bb9d69206769616e206769e1baa36920717579e1babf7403001200010cafb5fe59f79de703354269e1babf6e20303920c49169e1bb836d2074e1baad70206be1babf742072c3a163207468c3a06e682076c6b0e1bb9d6e20686f6103001200010cafb5fe59ff9c3e034744e1baad702074e1baaf7420c491c3a16d206368c3a179206e68c3a02064c3a26e2c20c491c6b061203038206e67c6b0e1bb9d69207261206e676fc3a06920616e20746fc3a06e03001200010cafb5fe59f79f3e035a447579207472c3ac206dc3b42068c3ac6e6820224de1bb9769207475e1baa76e206de1bb9974207669e1bb87632074e1bb9174222c20c491c6b0e1bba363206e6869e1bb8175206368692062e1bb992068e1bb8d63207468656f03001200010cafb5fe59bb8c1b0354c490e1bb81207875e1baa574207068c6b0c6a16e6720c3a16e2074686fc3a174206ec6b0e1bb9b632c206e67c3b5203131206ec4836d206e67e1baad70206e6179206b68c3b46e672063c3b26e206e67e1baad7003001200010cafb5fe59ff9cc003724e6869e1bb8175206ec4836d2067c6b0c6a16e67206de1baab7520c4916920c491e1baa7752c20c491e1baa36e67207669c3aa6e203430206ec4836d207475e1bb956920c490e1baa36e672076e1baab6e207468616d206769612063c3b46e672074c3a163206b68752064c3a26e2063c6b003001200010cafb5fe59f79e4c03684ce1baad70206e68c3b36d207472616f20c491e1bb95692063e1bba7612074e1bb952064c3a26e207068e1bb912c207472e1baa3206ce1bb9d69206b69e1babf6e206e6768e1bb8b2063e1bba761206e67c6b0e1bb9d692064c3a26e2074726f6e67206e67c3a07903001200010cafb5fe59e058b503494e68e1bab77420c491c6b0e1bba3632063e1bba7612072c6a1692c207472e1baa3206ce1baa169206e67c6b0e1bb9d69206de1baa57420343620747269e1bb877520c491e1bb936e6703001200010cafb5fe59ff9d4a034d4e68e1baad6e20c491e1bba120c491e1baa775203034207472e1babb206de1bb932063c3b4692063686f20c491e1babf6e206b68692068e1bb8d6320786f6e67207068e1bb95207468c3b46e6703001200010cafb5fe59ff9b91034543e1baa5702063e1bba975207468c3a06e682063c3b46e67206e67c6b0e1bb9d69206e67e1bbab6e672074696d2074e1baa169206ec6a1692063c3b46e672063e1bb996e6703001200010cafb5fe59f79f93035556e1baad6e20c491e1bb996e67203238382068e1bb992064c3a26e206368e1bb896e68207472616e67206e67c3b5207068e1bb91202273c3a16e67202d2078616e68202d2073e1baa16368202d20c491e1bab9702203001200010cafb5fe59ff9c6d037458c3a2792064e1bbb16e672074e1bba72073c3a163682042c3a1632048e1bb9320e1bb9f206e68c3a02076c4836e2068c3b3612076e1bb9b692032343220c491e1baa7752073c3a163682c206de1bb9f2063e1bbad612068e1bab16e67207475e1baa76e2063686f20746869e1babf75206e686903001200010cafb5fe59ff9cf3036647696120c491c3ac6e68206261207468e1babf2068e1bb872067c3ac6e206769e1bbaf206ee1bb816e206ee1babf702c206e6869e1bb8175206ec4836d20c491e1baa1742067696120c491c3ac6e682076c4836e2068c3b361207469c3aa75206269e1bb837503001200010cafb5fe59f79eba034248e1bb97207472e1bba32073e1bbad61203035206e68c3a02063686f2068e1bb992063e1baad6e206e6768c3a86f2c206e67c6b0e1bb9d692063c3b32063c3b46e6703001200010cafb5fe59ead32e033d4769e1bbaf2067c3ac6e2c2074727579e1bb816e2064e1baa1792068c3a174206361207472c3b92063686f20333020656d20746869e1babf75206e68690300');
INSERT INTO change_set VALUES (4, 1795786989, 'root@vm', 'Nhập “truong-mam-non-hoa-mai.csv”: 10 đề nghị', 'change', 0, '225f35b869988fb6a7a70ee55ab33c9153d7e44f19e5c7c0c17e80df457c622a', '11ec57191ea594334ce847f70e7358bb05f437c7356d226a48a6061f459e6598', x'541001000000000000000000000000000000756e6974001200010cafb5fe638aab210300031b5472c6b0e1bb9d6e67204de1baa76d206e6f6e20486f61204d6169030003067363686f6f6c0300010000000000000000010000000000000000030003000300030003000300031d7472c6b0c6a16e67cc80206dc3a26dcc80206e6f6e20686f61206d616903175a585c55524b2251435122525352214c53412151414d2154020100756e69745f74657874001200010cafb5fe638aab2103005407010000000000007375626a656374001200010cafb5fe63ad355d030a636f6c6c656374697665032d4b68e1bb91692035207475e1bb9569202d205472c6b0e1bb9d6e67204de1baa76d206e6f6e20486f61204d61690300010cafb5fe638aab21032f6b68c3b469cc812035207475c3b469cc892d7472c6b0c6a16e67cc80206dc3a26dcc80206e6f6e20686f61206d616903246b686f6920352074756f69202d207472756f6e67206d616d206e6f6e20686f61206d61691200010cafb5fe63f7fda1030a696e646976696475616c03144e677579e1bb856e205468e1bb8b2059e1babf6e030a313938312d30332d3231010cafb5fe638aab2103166e677579c3aa6ecc8320746869cca32079c3aa6ecc81030e6e677579656e207468692079656e1200010cafb5fe63f7fc59030a696e646976696475616c03124cc3aa205468e1bb8b204e677579e1bb8774030a313937392d30372d3039010cafb5fe638aab2103136cc3aa20746869cca3206e677579c3aa74cca3030d6c6520746869206e67757965741200010cafb5fe63f7fca5030a696e646976696475616c030f56c5a92048e1bbaf75204b69c3aa6e030a313939392d30332d3130010cafb5fe638aab2103117675cc832068c6b075cc83206b69c3aa6e030b767520687575206b69656e1200010cafb5fe63ad35af030a636f6c6c65637469766503384c69c3aa6e20c491e1bb996920546869e1babf75206e69c3aa6e202d205472c6b0e1bb9d6e67204de1baa76d206e6f6e20486f61204d61690300010cafb5fe638aab21033a6c69c3aa6e20c491c3b469cca320746869c3aa75cc81206e69c3aa6e2d7472c6b0c6a16e67cc80206dc3a26dcc80206e6f6e20686f61206d6169032c6c69656e20646f69207468696575206e69656e202d207472756f6e67206d616d206e6f6e20686f61206d61691200010cafb5fe63e166e6030a696e646976696475616c031444c6b0c6a16e67205468e1bb8b2048e1bb936e67030a313938362d30392d3137010cafb5fe638aab21031564c6b0c6a16e6720746869cca32068c3b46e67cc80030e64756f6e672074686920686f6e671200010cafb5fe63f7fd4e030a696e646976696475616c0317486fc3a06e67205468e1bb8b205468616e682056c3a26e030431393936010cafb5fe638aab210318686f616e67cc8020746869cca3207468616e682076c3a26e0313686f616e6720746869207468616e682076616e1200010cafb5fe63b5000e030a696e646976696475616c03124e677579e1bb856e2048e1bbaf75204e616d030a313937322d30322d3134010cafb5fe638aab2103146e677579c3aa6ecc832068c6b075cc83206e616d030e6e677579656e20687575206e616d1200010cafb5fe63d0ee0d030a696e646976696475616c031156c5a9205175e1bb9163204de1baa16e68030431393932010cafb5fe638aab2103137675cc83207175c3b463cc81206d616e68cca3030c76752071756f63206d616e681200010cafb5fe63f7fcf2030a696e646976696475616c03104cc3aa204d696e6820436869e1babf6e030a313938362d30322d3037010cafb5fe638aab2103116cc3aa206d696e6820636869c3aa6ecc81030d6c65206d696e6820636869656e541d01000000000000000000000000000000000000000000000000000000006e6f6d696e6174696f6e001200010cafb5fe63e166cf010cafb5fe63d0ee0d030a696e646976696475616c0304c3946e67031156c5a9205175e1bb9163204de1baa16e6803043139393203046d616c6503155068c3b3204869e1bb8775207472c6b0e1bb9f6e67031b5472c6b0e1bb9d6e67204de1baa76d206e6f6e20486f61204d6169010000000000000000010cafb5fe638aab21010cafb5fe4dbd7f5c010cafb5fe4e3ef4ab0100000000000007ea030a323032342d30312d3135030630352f545472030872656365697665640300030001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000003000300030f5141524c2620575b544525205d5b24030f5d5b2420575b544525205141524c261200010cafb5fe63ad3579010cafb5fe63ad355d030a636f6c6c6563746976650300032d4b68e1bb91692035207475e1bb9569202d205472c6b0e1bb9d6e67204de1baa76d206e6f6e20486f61204d6169030003000300031b5472c6b0e1bb9d6e67204de1baa76d206e6f6e20486f61204d6169010000000000000000010cafb5fe638aab21010cafb5fe4dfd7eaf010cafb5fe4e3ef4ab0100000000000007ea030a323032342d30312d3135030630352f54547203087265636569766564030003000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000300030003234f4c544d2528355a5b544d235a585c55524b2251435122525352214c53412151414d2103234f4c544d2528355a5b544d235a585c55524b2251435122525352214c53412151414d211200010cafb5fe63f7fc7b010cafb5fe63f7fc59030a696e646976696475616c030342c3a003124cc3aa205468e1bb8b204e677579e1bb8774030a313937392d30372d3039030666656d616c6503104869e1bb8775207472c6b0e1bb9f6e67031b5472c6b0e1bb9d6e67204de1baa76d206e6f6e20486f61204d6169010000000000000000010cafb5fe638aab21010cafb5fe4dacfefa010cafb5fe4e6cbb910100000000000007ea030a323032342d30312d3135030630352f5454720308726563656976656403000300010000000000000000010000000000000000010000000000000000010000000000000000010000000000000000010000000000000000030003000310524b5b60495a26205a4c4d26205049210310504921205a4c4d2620524b5b60495a261200010cafb5fe63f7fd82010cafb5fe63f7fd4e030a696e646976696475616c030342c3a00317486fc3a06e67205468e1bb8b205468616e682056c3a26e030431393936030666656d616c65031a4e68c3a26e207669c3aa6e206e75c3b4692064c6b0e1bba16e67031b5472c6b0e1bb9d6e67204de1baa76d206e6f6e20486f61204d6169010000000000000000010cafb5fe638aab21010cafb5fe4dfd7eaf010cafb5fe4e6cbb910100000000000007ea030a323032342d30312d3135030630352f54547203087265636569766564030003000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000300030003165d435221205a4c4d265a4c41524c21204c5341524b2203164c5341524b22205a4c4d265a4c41524c21205d4352211200010cafb5fe63f7fdc7010cafb5fe63f7fda1030a696e646976696475616c030342c3a003144e677579e1bb856e205468e1bb8b2059e1babf6e030a313938312d30332d3231030666656d616c6503155068c3b3204869e1bb8775207472c6b0e1bb9f6e67031b5472c6b0e1bb9d6e67204de1baa76d206e6f6e20486f61204d6169010000000000000000010cafb5fe638aab21010cafb5fe4dbd7f5c010cafb5fe4e3ef4ab0100000000000007ea030a323032342d30312d3135030630352f545472030872656365697665640300030001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000003000300031160495225205a4c4d2620524b5b604952240311524b5b60495224205a4c4d2620604952251200010cafb5fe63f7fc1f010cafb5fe63e166e6030a696e646976696475616c030342c3a0031444c6b0c6a16e67205468e1bb8b2048e1bb936e67030a313938362d30392d3137030666656d616c6503164e68c3a26e207669c3aa6e2062e1baa36f2076e1bb87031b5472c6b0e1bb9d6e67204de1baa76d206e6f6e20486f61204d6169010000000000000000010cafb5fe638aab21010cafb5fe4dfd7eaf010cafb5fe4e6cbb910100000000000007ea030a323032342d30312d3135030630352f54547203087265636569766564030003000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000100000000000000000300030003114c54524b22205a4c4d2620465c55524b210311465c55524b21205a4c4d26204c54524b221200010cafb5fe63f7fcc0010cafb5fe63f7fca5030a696e646976696475616c0304c3946e67030f56c5a92048e1bbaf75204b69c3aa6e030a313939392d30332d313003046d616c65031a4e68c3a26e207669c3aa6e206e75c3b4692064c6b0e1bba16e67031b5472c6b0e1bb9d6e67204de1baa76d206e6f6e20486f61204d6169010000000000000000010cafb5fe638aab21010cafb5fe4dbd7f5c010cafb5fe4e710f480100000000000007ea030a323032342d30312d3135030630352f545472030872656365697665640300030001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000003000300030e4f4d495221204c5c5b24205d5b24030e5d5b24204c5c5b24204f4d4952211200010cafb5fe63be6cb0010cafb5fe63b5000e030a696e646976696475616c0304c3946e6703124e677579e1bb856e2048e1bbaf75204e616d030a313937322d30322d313403046d616c6503155068c3b3204869e1bb8775207472c6b0e1bb9f6e67031b5472c6b0e1bb9d6e67204de1baa76d206e6f6e20486f61204d6169010000000000000000010cafb5fe638aab21010cafb5fe4dbd7f5c010cafb5fe4e6cbb910100000000000007ea030a323032342d30312d3135030630352f545472030872656365697665640300030001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000003000300031152415121204c5c5b2420524b5b604952240311524b5b60495224204c5c5b2420524151211200010cafb5fe63f7fd24010cafb5fe63f7fcf2030a696e646976696475616c0304c3946e6703104cc3aa204d696e6820436869e1babf6e030a313938362d30322d303703046d616c6503104869e1bb8775207472c6b0e1bb9f6e67031b5472c6b0e1bb9d6e67204de1baa76d206e6f6e20486f61204d6169010000000000000000010cafb5fe638aab21010cafb5fe4dacfefa010cafb5fe4e6cbb910100000000000007ea030a323032342d30312d3135030630352f5454720308726563656976656403000300010000000000000000010000000000000000010000000000000000010000000000000000010000000000000000010000000000000000030003000310454c4d49522520514d524c2120504921031050492120514d524c2120454c4d4952251200010cafb5fe63ad35d4010cafb5fe63ad35af030a636f6c6c656374697665030003384c69c3aa6e20c491e1bb996920546869e1babf75206e69c3aa6e202d205472c6b0e1bb9d6e67204de1baa76d206e6f6e20486f61204d6169030003000300031b5472c6b0e1bb9d6e67204de1baa76d206e6f6e20486f61204d6169010000000000000000010cafb5fe638aab21010cafb5fe4dfd7eaf010cafb5fe4e710f460100000000000007ea030a323032342d30312d3135030630352f545472030872656365697665640300030001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000001000000000000000003000300032b504d49522147544d265a4c4d495b25524d4952215a585c55524b2251435122525352214c53412151414d21032b504d49522147544d265a4c4d495b25524d4952215a585c55524b2251435122525352214c53412151414d2154030100006e6f6d696e6174696f6e5f74657874001200010cafb5fe63e166cf034d4e68e1baad6e20c491e1bba120c491e1baa775203035207472e1babb206de1bb932063c3b4692063686f20c491e1babf6e206b68692068e1bb8d6320786f6e67207068e1bb95207468c3b46e6703001200010cafb5fe63ad3579033642e1bb93692064c6b0e1bba16e672032352068e1bb8d632073696e68206769e1bb8f692063e1baa570205468c3a06e68207068e1bb9103001200010cafb5fe63f7fc7b03574be1bb832032382063c3a2752063687579e1bb876e2076e1bb812042c3a1632074e1baa1692073696e6820686fe1baa174206368692062e1bb992076c3a0206368c3a06f2063e1bb9d20c491e1baa775207468c3a16e6703001200010cafb5fe63f7fd82034943c3b4206769c3a16f206de1baa76d206e6f6e206cc3a06d2037322062e1bb9920c491e1bb93206368c6a1692074e1bbab2076e1baad74206c69e1bb87752074c3a169206368e1babf03001200010cafb5fe63f7fdc7034248e1bb97207472e1bba32073e1bbad61203134206e68c3a02063686f2068e1bb992063e1baad6e206e6768c3a86f2c206e67c6b0e1bb9d692063c3b32063c3b46e6703001200010cafb5fe63f7fc1f033642e1bb93692064c6b0e1bba16e672031352068e1bb8d632073696e68206769e1bb8f692063e1baa570205468c3a06e68207068e1bb9103001200010cafb5fe63f7fcc003504869e1babf6e206dc3a175206e68c3a26e20c491e1baa16f203333206ce1baa76e2c2076e1baad6e20c491e1bb996e67206e6869e1bb8175206e67c6b0e1bb9d692063c3b96e67207468616d2067696103001200010cafb5fe63be6cb0034d4e68e1baad6e20c491e1bba120c491e1baa775203036207472e1babb206de1bb932063c3b4692063686f20c491e1babf6e206b68692068e1bb8d6320786f6e67207068e1bb95207468c3b46e6703001200010cafb5fe63f7fd24035f5469e1babf74206b69e1bb876d20636869207469c3aa752c206e75c3b469206ce1bba36e20c491e1baa5742c20e1bba76e672068e1bb99205175e1bbb9206b687579e1babf6e2068e1bb8d6320313120747269e1bb877520c491e1bb936e6703001200010cafb5fe63ad35d4033e44c3b26e672068e1bb8d206b687579e1babf6e2068e1bb8d632c207472616f203730207375e1baa574207468c6b0e1bb9f6e67206de1bb9769206ec4836d0300');
CREATE TABLE change_item (
  table_name TEXT NOT NULL,
  id         INTEGER NOT NULL,
  seq        INTEGER NOT NULL,
  PRIMARY KEY (table_name, id, seq)
) WITHOUT ROWID;
INSERT INTO change_item VALUES ('award_form', 914149353218569387, 2);
INSERT INTO change_item VALUES ('award_form', 914149353218569439, 2);
INSERT INTO change_item VALUES ('award_form', 914149353218569474, 2);
INSERT INTO change_item VALUES ('award_form', 914149353218569487, 2);
INSERT INTO change_item VALUES ('award_form', 914149353218603680, 2);
INSERT INTO change_item VALUES ('award_form', 914149353221569425, 2);
INSERT INTO change_item VALUES ('award_form', 914149353221852998, 2);
INSERT INTO change_item VALUES ('award_form', 914149353221853000, 2);
INSERT INTO change_item VALUES ('award_form', 914149353221853048, 2);
INSERT INTO change_item VALUES ('award_form', 914149353221853112, 2);
INSERT INTO change_item VALUES ('award_form', 914149353222514161, 2);
INSERT INTO change_item VALUES ('award_form', 914149353222514187, 2);
INSERT INTO change_item VALUES ('award_form', 914149353222514234, 2);
INSERT INTO change_item VALUES ('award_form', 914149353222514237, 2);
INSERT INTO change_item VALUES ('award_form', 914149353222514275, 2);
INSERT INTO change_item VALUES ('council', 914149353199666202, 2);
INSERT INTO change_item VALUES ('legal_basis', 914149353202757741, 2);
INSERT INTO change_item VALUES ('legal_basis', 914149353204120589, 2);
INSERT INTO change_item VALUES ('legal_basis', 914149353204120594, 2);
INSERT INTO change_item VALUES ('legal_basis', 914149353204918986, 2);
INSERT INTO change_item VALUES ('legal_basis', 914149353205125871, 2);
INSERT INTO change_item VALUES ('legal_basis', 914149353205125910, 2);
INSERT INTO change_item VALUES ('legal_basis', 914149353205125974, 2);
INSERT INTO change_item VALUES ('legal_basis', 914149353205126014, 2);
INSERT INTO change_item VALUES ('letterhead', 914149353199666231, 2);
INSERT INTO change_item VALUES ('movement', 914149353209003770, 2);
INSERT INTO change_item VALUES ('movement', 914149353209750199, 2);
INSERT INTO change_item VALUES ('movement', 914149353209750211, 2);
INSERT INTO change_item VALUES ('movement', 914149353209948933, 2);
INSERT INTO change_item VALUES ('movement', 914149353210084824, 2);
INSERT INTO change_item VALUES ('movement', 914149353210084878, 2);
INSERT INTO change_item VALUES ('movement', 914149353210085035, 2);
INSERT INTO change_item VALUES ('movement', 914149353210085075, 2);
INSERT INTO change_item VALUES ('movement', 914149353210085125, 2);
INSERT INTO change_item VALUES ('movement', 914149353210085155, 2);
INSERT INTO change_item VALUES ('movement', 914149353210085177, 2);
INSERT INTO change_item VALUES ('movement', 914149353210085212, 2);
INSERT INTO change_item VALUES ('movement', 914149353210208526, 2);
INSERT INTO change_item VALUES ('movement', 914149353210208529, 2);
INSERT INTO change_item VALUES ('movement', 914149353210208573, 2);
INSERT INTO change_item VALUES ('movement', 914149353210208622, 2);
INSERT INTO change_item VALUES ('movement', 914149353210208743, 2);
INSERT INTO change_item VALUES ('movement', 914149353210208770, 2);
INSERT INTO change_item VALUES ('movement', 914149353210208809, 2);
INSERT INTO change_item VALUES ('movement', 914149353210208848, 2);
INSERT INTO change_item VALUES ('movement', 914149353210208876, 2);
INSERT INTO change_item VALUES ('movement', 914149353210208913, 2);
INSERT INTO change_item VALUES ('movement', 914149353210209062, 2);
INSERT INTO change_item VALUES ('movement', 914149353212553355, 2);
INSERT INTO change_item VALUES ('movement', 914149353213310024, 2);
INSERT INTO change_item VALUES ('movement', 914149353213310055, 2);
INSERT INTO change_item VALUES ('movement', 914149353213795872, 2);
INSERT INTO change_item VALUES ('movement', 914149353213795932, 2);
INSERT INTO change_item VALUES ('movement', 914149353213795950, 2);
INSERT INTO change_item VALUES ('movement', 914149353213795967, 2);
INSERT INTO change_item VALUES ('movement', 914149353213795999, 2);
INSERT INTO change_item VALUES ('movement', 914149353213796034, 2);
INSERT INTO change_item VALUES ('movement', 914149353214279337, 2);
INSERT INTO change_item VALUES ('movement', 914149353214279343, 2);
INSERT INTO change_item VALUES ('movement', 914149353214279429, 2);
INSERT INTO change_item VALUES ('movement', 914149353214279454, 2);
INSERT INTO change_item VALUES ('movement', 914149353214279497, 2);
INSERT INTO change_item VALUES ('movement', 914149353214427215, 2);
INSERT INTO change_item VALUES ('movement', 914149353214427228, 2);
INSERT INTO change_item VALUES ('movement', 914149353214427229, 2);
INSERT INTO change_item VALUES ('movement', 914149353214427272, 2);
INSERT INTO change_item VALUES ('movement', 914149353214427338, 2);
INSERT INTO change_item VALUES ('movement', 914149353214427394, 2);
INSERT INTO change_item VALUES ('movement', 914149353214427430, 2);
INSERT INTO change_item VALUES ('movement', 914149353214427432, 2);
INSERT INTO change_item VALUES ('movement', 914149353214427437, 2);
INSERT INTO change_item VALUES ('movement', 914149353214427449, 2);
INSERT INTO change_item VALUES ('movement_unit', 914149353209003785, 2);
INSERT INTO change_item VALUES ('movement_unit', 914149353209750183, 2);
INSERT INTO change_item VALUES ('movement_unit', 914149353210084802, 2);
INSERT INTO change_item VALUES ('movement_unit', 914149353210084823, 2);
INSERT INTO change_item VALUES ('movement_unit', 914149353210084923, 2);
INSERT INTO change_item VALUES ('movement_unit', 914149353210084981, 2);
INSERT INTO change_item VALUES ('movement_unit', 914149353210085006, 2);
INSERT INTO change_item VALUES ('movement_unit', 914149353210208484, 2);
INSERT INTO change_item VALUES ('movement_unit', 914149353210208675, 2);
INSERT INTO change_item VALUES ('movement_unit', 914149353210208727, 2);
INSERT INTO change_item VALUES ('movement_unit', 914149353210208947, 2);
INSERT INTO change_item VALUES ('movement_unit', 914149353210209006, 2);
INSERT INTO change_item VALUES ('movement_unit', 914149353212553387, 2);
INSERT INTO change_item VALUES ('movement_unit', 914149353214279369, 2);
INSERT INTO change_item VALUES ('movement_unit', 914149353214279533, 2);
INSERT INTO change_item VALUES ('movement_unit', 914149353214427180, 2);
INSERT INTO change_item VALUES ('movement_unit', 914149353214427295, 2);
INSERT INTO change_item VALUES ('movement_unit', 914149353214427301, 2);
INSERT INTO change_item VALUES ('nomination', 914149353411283872, 3);
INSERT INTO change_item VALUES ('nomination', 914149353411283936, 3);
INSERT INTO change_item VALUES ('nomination', 914149353411283995, 3);
INSERT INTO change_item VALUES ('nomination', 914149353411284022, 3);
INSERT INTO change_item VALUES ('nomination', 914149353413695669, 3);
INSERT INTO change_item VALUES ('nomination', 914149353414382382, 3);
INSERT INTO change_item VALUES ('nomination', 914149353415220711, 3);
INSERT INTO change_item VALUES ('nomination', 914149353415220812, 3);
INSERT INTO change_item VALUES ('nomination', 914149353415220922, 3);
INSERT INTO change_item VALUES ('nomination', 914149353415221014, 3);
INSERT INTO change_item VALUES ('nomination', 914149353415221054, 3);
INSERT INTO change_item VALUES ('nomination', 914149353415221139, 3);
INSERT INTO change_item VALUES ('nomination', 914149353415744401, 3);
INSERT INTO change_item VALUES ('nomination', 914149353415744491, 3);
INSERT INTO change_item VALUES ('nomination', 914149353415744574, 3);
INSERT INTO change_item VALUES ('nomination', 914149353415744621, 3);
INSERT INTO change_item VALUES ('nomination', 914149353415744704, 3);
INSERT INTO change_item VALUES ('nomination', 914149353415744755, 3);
INSERT INTO change_item VALUES ('nomination', 914149353415744842, 3);
INSERT INTO change_item VALUES ('nomination', 914149353578116473, 4);
INSERT INTO change_item VALUES ('nomination', 914149353578116564, 4);
INSERT INTO change_item VALUES ('nomination', 914149353579244720, 4);
INSERT INTO change_item VALUES ('nomination', 914149353581536975, 4);
INSERT INTO change_item VALUES ('nomination', 914149353583016991, 4);
INSERT INTO change_item VALUES ('nomination', 914149353583017083, 4);
INSERT INTO change_item VALUES ('nomination', 914149353583017152, 4);
INSERT INTO change_item VALUES ('nomination', 914149353583017252, 4);
INSERT INTO change_item VALUES ('nomination', 914149353583017346, 4);
INSERT INTO change_item VALUES ('nomination', 914149353583017415, 4);
INSERT INTO change_item VALUES ('obligation', 914149353214675163, 2);
INSERT INTO change_item VALUES ('obligation', 914149353215958764, 2);
INSERT INTO change_item VALUES ('obligation', 914149353217190922, 2);
INSERT INTO change_item VALUES ('obligation', 914149353217190924, 2);
INSERT INTO change_item VALUES ('obligation', 914149353217190941, 2);
INSERT INTO change_item VALUES ('obligation', 914149353217190959, 2);
INSERT INTO change_item VALUES ('obligation', 914149353217190976, 2);
INSERT INTO change_item VALUES ('obligation', 914149353217191004, 2);
INSERT INTO change_item VALUES ('obligation', 914149353217191040, 2);
INSERT INTO change_item VALUES ('obligation', 914149353217191055, 2);
INSERT INTO change_item VALUES ('obligation', 914149353217191106, 2);
INSERT INTO change_item VALUES ('obligation', 914149353217191168, 2);
INSERT INTO change_item VALUES ('obligation', 914149353217452237, 2);
INSERT INTO change_item VALUES ('obligation', 914149353217452279, 2);
INSERT INTO change_item VALUES ('obligation', 914149353217756436, 2);
INSERT INTO change_item VALUES ('obligation', 914149353217756467, 2);
INSERT INTO change_item VALUES ('obligation', 914149353217792992, 2);
INSERT INTO change_item VALUES ('obligation', 914149353218569369, 2);
INSERT INTO change_item VALUES ('plan', 914149353199666219, 2);
INSERT INTO change_item VALUES ('subject', 914149353411283866, 3);
INSERT INTO change_item VALUES ('subject', 914149353411283925, 3);
INSERT INTO change_item VALUES ('subject', 914149353411283956, 3);
INSERT INTO change_item VALUES ('subject', 914149353411283998, 3);
INSERT INTO change_item VALUES ('subject', 914149353413695627, 3);
INSERT INTO change_item VALUES ('subject', 914149353413695680, 3);
INSERT INTO change_item VALUES ('subject', 914149353415220706, 3);
INSERT INTO change_item VALUES ('subject', 914149353415220760, 3);
INSERT INTO change_item VALUES ('subject', 914149353415220876, 3);
INSERT INTO change_item VALUES ('subject', 914149353415220968, 3);
INSERT INTO change_item VALUES ('subject', 914149353415221050, 3);
INSERT INTO change_item VALUES ('subject', 914149353415221088, 3);
INSERT INTO change_item VALUES ('subject', 914149353415744399, 3);
INSERT INTO change_item VALUES ('subject', 914149353415744457, 3);
INSERT INTO change_item VALUES ('subject', 914149353415744531, 3);
INSERT INTO change_item VALUES ('subject', 914149353415744583, 3);
INSERT INTO change_item VALUES ('subject', 914149353415744676, 3);
INSERT INTO change_item VALUES ('subject', 914149353415744721, 3);
INSERT INTO change_item VALUES ('subject', 914149353415744815, 3);
INSERT INTO change_item VALUES ('subject', 914149353578116445, 4);
INSERT INTO change_item VALUES ('subject', 914149353578116527, 4);
INSERT INTO change_item VALUES ('subject', 914149353578627086, 4);
INSERT INTO change_item VALUES ('subject', 914149353580457485, 4);
INSERT INTO change_item VALUES ('subject', 914149353581536998, 4);
INSERT INTO change_item VALUES ('subject', 914149353583017049, 4);
INSERT INTO change_item VALUES ('subject', 914149353583017125, 4);
INSERT INTO change_item VALUES ('subject', 914149353583017202, 4);
INSERT INTO change_item VALUES ('subject', 914149353583017294, 4);
INSERT INTO change_item VALUES ('subject', 914149353583017377, 4);
INSERT INTO change_item VALUES ('target', 914149353214427499, 2);
INSERT INTO change_item VALUES ('target', 914149353214427531, 2);
INSERT INTO change_item VALUES ('target', 914149353214427536, 2);
INSERT INTO change_item VALUES ('target', 914149353214427568, 2);
INSERT INTO change_item VALUES ('target', 914149353214427615, 2);
INSERT INTO change_item VALUES ('target', 914149353214427666, 2);
INSERT INTO change_item VALUES ('target', 914149353214427725, 2);
INSERT INTO change_item VALUES ('target', 914149353214427753, 2);
INSERT INTO change_item VALUES ('target', 914149353214427760, 2);
INSERT INTO change_item VALUES ('target', 914149353214427763, 2);
INSERT INTO change_item VALUES ('target', 914149353214427819, 2);
INSERT INTO change_item VALUES ('unit', 914149353205126042, 2);
INSERT INTO change_item VALUES ('unit', 914149353205126106, 2);
INSERT INTO change_item VALUES ('unit', 914149353205131072, 2);
INSERT INTO change_item VALUES ('unit', 914149353205206266, 2);
INSERT INTO change_item VALUES ('unit', 914149353205701107, 2);
INSERT INTO change_item VALUES ('unit', 914149353205701158, 2);
INSERT INTO change_item VALUES ('unit', 914149353207066397, 2);
INSERT INTO change_item VALUES ('unit', 914149353209003707, 2);
INSERT INTO change_item VALUES ('unit', 914149353209003746, 2);
INSERT INTO change_item VALUES ('unit', 914149353409260269, 3);
INSERT INTO change_item VALUES ('unit', 914149353575852833, 4);
CREATE TABLE draft (
  table_name TEXT NOT NULL,
  id         INTEGER NOT NULL,
  content    TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (table_name, id)
);
CREATE TRIGGER change_set_is_final_u BEFORE UPDATE ON change_set BEGIN SELECT RAISE (ABORT, 'the log is final'); END;
CREATE TRIGGER change_set_is_final_d BEFORE DELETE ON change_set BEGIN SELECT RAISE (ABORT, 'the log is final'); END;
