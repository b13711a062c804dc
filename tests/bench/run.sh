#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Prints what the program takes on large files, beside its floor where there is one.
#   run.sh SOURCE-FOLDER BUILD-FOLDER
# HD_BENCH_ROWS limits the sizes, for instance HD_BENCH_ROWS=100000.
set -eu

source=$1
build=$2
bench=$build/tests/bench
ctl=$build/src/ctl/hoadepctl
rows=${HD_BENCH_ROWS:-100000 1000000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
HD_DATA=$source/data
XDG_DATA_HOME=$work/data
export HD_DATA XDG_DATA_HOME

# The list of a unit, with as many people as asked for, in the layout units use.
roster () {
  awk -v n="$1" 'BEGIN {
    split ("Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Ngô", family, " ")
    split ("An Bình Cường Dũng Đức Giang Hà Hương Khánh Lan Minh Ngọc Oanh Phương Quý Sơn Thúy Tuấn Vỹ Yến", given, " ")
    print "UBND QUẬN LONG BIÊN\nPHƯỜNG BỒ ĐỀ\n\nDANH SÁCH\nĐề nghị khen thưởng năm 2024\n"
    print "TT,Ông/Bà,Họ và tên,Năm sinh,\"Chức vụ, đơn vị công tác (nơi ở)\",Lĩnh vực,Tóm tắt thành tích,Hình thức đề nghị,Ghi chú"
    print "I. CÁ NHÂN"
    for (i = 1; i <= n; i++)
      printf "%d,%s,%s Thị %s %s,%d,\"Giáo viên, Phường Bồ Đề\",Dân vận khéo,Vận động %d hộ dân chỉnh trang ngõ phố,Giấy khen,\n",
             i, i % 2 ? "Bà" : "Ông", family[i % 10 + 1], given[int (i / 10) % 20 + 1], given[int (i / 200) % 20 + 1], 1940 + i % 66, i
  }'
}

for n in $rows; do
  file=$work/$n.hoadep
  echo "== $n nominations"
  "$bench/measure" "sample made" 1 "rm -rf '$file'" "$ctl" sample "$file" --nominations "$n"
  "$bench/list" "$file"
done

echo "== window, from start to its first painted page"
set --
for n in $rows; do
  set -- "$@" -- "$build/src/app/hoadep" "$work/$n.hoadep"
done
sh "$source/tests/display.sh" "$bench/start" 7 3000 -- "$bench/empty" "$@" 2>/dev/null
for n in $rows; do
  sh "$source/tests/display.sh" "$bench/window" "$work/$n.hoadep" 2>/dev/null
done

echo "== obligations"
sh "$source/tests/display.sh" "$bench/duties" 2>/dev/null

echo "== 2,000 works for 9 judges"
"$bench/assign"

echo "== import of 10,000 rows"
roster 10000 >"$work/roster.csv"
"$bench/measure" "CSV, checked, backed up, one change set" 3 \
  "rm -rf '$work'/import.*; '$ctl' new '$work/import.hoadep' --plan ke-hoach-26-2023" \
  "$ctl" import "$work/import.hoadep" "$work/roster.csv"

echo "== report and lists of 10,000 rows"
"$ctl" sample "$work/10000.hoadep" --nominations 10000
"$bench/dossiers" "$work/10000.hoadep"
for format in docx odt pdf; do
  "$bench/measure" "list of nominations as $format" 3 "" \
    "$ctl" report "$work/10000.hoadep" nominations --year 2025 --format $format -o "$work/list.$format"
  "$bench/measure" "annual report with annexes as $format" 3 "" \
    "$ctl" report "$work/10000.hoadep" annual --year 2025 --format $format -o "$work/report.$format"
done
"$bench/measure" "XLSX of 10,000 rows" 3 "" \
  "$ctl" report "$work/10000.hoadep" nominations --year 2025 --format xlsx -o "$work/list.xlsx"
if [ -f "$work/100000.hoadep" ]; then
  "$bench/measure" "XLSX of 100,000 rows" 3 "" \
    "$ctl" report "$work/100000.hoadep" nominations --year 2025 --format xlsx -o "$work/list.xlsx"
fi
