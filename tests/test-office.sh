#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# LibreOffice opens what the program writes, and nothing is lost on the way: the
# report, the minutes and papers of a contest as DOCX and ODT come out with the same text and number
# of pages as our own PDF, the lists of the workbook with all their rows.
# Usage: test-office.sh PATH-OF-WRITE-PAPERS PATH-OF-WRITE-COUNCIL-PAPERS HOADEPCTL
set -eu
unset G_DEBUG MALLOC_CHECK_ || true

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$1" "$folder"
mkdir "$folder/council"
"$2" "$folder/council" >"$folder/log" 2>&1 || { cat "$folder/log"; exit 1; }
"$3" sample "$folder/contest.hoadep" --year 2025 --nominations 20 --entries 40
for paper in marking-minutes owed-marks; do
  for format in docx odt pdf; do
    "$3" report "$folder/contest.hoadep" $paper --record 'Vòng sơ khảo' --format $format -o "$folder/$paper-$format.$format"
  done
done

convert () { # FORMAT FILE...
  format=$1; shift
  HOME=$folder timeout 240 soffice "-env:UserInstallation=file://$folder/profile" --headless \
    --convert-to "$format" --outdir "$folder/out" "$@" >"$folder/log" 2>&1 || { cat "$folder/log"; exit 1; }
}
# The words of a PDF, one per line, in any order: columns may be read either way.
words () { pdftotext -enc UTF-8 "$1" - | sed 's/\xc2\xa0/ /g' | tr -s ' \f\n' '\n' | LC_ALL=C sort; }
kinds () { words "$1" | grep -vx '[0-9]*' | uniq; }
pages () { pdfinfo "$1" | sed -n 's/^Pages: *//p'; }
fail () { echo "$1" >&2; exit 1; }
# Marking papers name works in the order of codes that are drawn anew each time. Where a title
# is broken depends on its neighbours, so a row of theirs may come to stand on a page more or
# less. Headings and numbers of pages are then not as often in both, but every other word is.
same_text () { # PAPER FORMAT THEIRS OURS
  case $1 in marking-minutes|owed-marks) slack=1;; *) slack=0;; esac
  difference=$(($(pages "$3") - $(pages "$4")))
  [ "${difference#-}" -le "$slack" ] || fail "$1.$2 has $(pages "$3") pages, not $(pages "$4")"
  if [ "$difference" = 0 ]; then shared=words; else shared=kinds; fi
  $shared "$3" >"$folder/theirs"
  $shared "$4" >"$folder/ours"
  diff "$folder/ours" "$folder/theirs" >"$folder/diff" || { head -20 "$folder/diff"; fail "$1.$2: the text differs"; }
}

convert pdf "$folder"/report-docx.docx "$folder"/report-odt.odt "$folder"/minutes-docx.docx "$folder"/minutes-odt.odt \
  "$folder"/marking-minutes-docx.docx "$folder"/marking-minutes-odt.odt "$folder"/owed-marks-docx.docx "$folder"/owed-marks-odt.odt
for paper in report minutes marking-minutes owed-marks; do
  for format in docx odt; do
    result=$folder/out/$paper-$format.pdf
    [ -s "$result" ] || fail "$paper.$format was not opened"
    same_text "$paper" "$format" "$result" "$folder/$paper-pdf.pdf"
    pdffonts "$result" | awk 'NR > 2 && $1 !~ /LiberationSerif|TimesNewRoman/ { exit 1 }' || fail "$paper.$format: another font"
    pdfinfo "$result" | grep -q '^Title: .' || fail "$paper.$format has no title"
  done
done

# Papers of records: the decision has no other page than ours, the minutes the same words.
convert pdf "$folder"/council/minutes-docx.docx "$folder"/council/minutes-odt.odt \
  "$folder"/council/decision-docx.docx "$folder"/council/decision-odt.odt
for paper in minutes decision; do
  for format in docx odt; do
    result=$folder/out/$paper-$format.pdf
    same_text "$paper of the council" "$format" "$result" "$folder/council/$paper-pdf.pdf"
  done
done

# Every sheet as CSV: rows of the lists, and text that looks like a formula as it is.
convert 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1' \
  "$folder"/report-xlsx.xlsx "$folder"/hostile-xlsx.xlsx
rows=$(grep -c 'Vận động nhân dân' "$folder/out/report-xlsx-Phụ lục II.csv")
[ "$rows" = 25 ] || fail "The list has $rows rows"
grep -q '2.340.000\|2,340,000\|2340000' "$folder/out/report-xlsx-Phụ lục II.csv" || fail "The money is lost"
for text in '=1+1' '@SUM(A1)'; do
  grep -qF ",$text," "$folder/out/"hostile-xlsx*.csv || fail "$text is not text"
done

# The hostile papers are opened too, and come out with all their rows.
convert pdf "$folder"/hostile-docx.docx "$folder"/hostile-odt.odt
for format in docx odt; do
  for text in '=1+1' '@SUM(A1)' '<b>&amp;' 'Nơi nhận:'; do
    pdftotext -enc UTF-8 "$folder/out/hostile-$format.pdf" - | grep -qF "$text" || fail "hostile.$format: $text is lost"
  done
done
