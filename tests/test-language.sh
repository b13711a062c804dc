#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Usage: test-language.sh HOADEPCTL SOURCE-DIRECTORY BUILD-DIRECTORY
# The program speaks Vietnamese whatever the locale, and its documents do in every
# language; the Vietnamese words fit into the places of the English ones.
set -u
ctl=$1 source=$2 build=$3
bad=0
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

fail () {
  printf '%s\n' "$1"
  bad=1
}

# Neither the locale nor a list of preferred languages decides, and no locale need be installed.
for locale in C POSIX C.UTF-8 vi_VN.UTF-8 en_US.UTF-8 fr_FR.ISO-8859-1 no_SUCH; do
  said=$(LC_ALL=$locale LANGUAGE=en "$ctl" list 2>&1)
  case $said in
    *'thiếu đối số'*) ;;
    *) fail "with the locale $locale it said: $said" ;;
  esac
done
said=$(HD_LANGUAGE=en "$ctl" list 2>&1)
case $said in
  *'an argument is missing'*) ;;
  *) fail "in English it said: $said" ;;
esac

# A document is the same to the byte whichever language the program speaks.
"$ctl" sample "$folder/a.hoadep" --year 2024 --nominations 200 --entries 0 || fail 'no sample'
for report in annual:docx annual:odt targets:xlsx introductions:xlsx exemplars:xlsx milestones:xlsx nominations:xlsx \
              targets:csv milestones:csv nominations:csv; do
  for language in vi en; do
    HD_LANGUAGE=$language "$ctl" report "$folder/a.hoadep" "${report%:*}" --year 2024 \
      --format "${report#*:}" -o "$folder/$language.${report#*:}" || fail "no $report"
  done
  cmp -s "$folder/vi.${report#*:}" "$folder/en.${report#*:}" || fail "$report differs between the languages"
done

# So are those of a contest, from the first round to what goes to the authors.
"$ctl" sample "$folder/c.hoadep" --year 2025 --nominations 20 --entries 40 || fail 'no sample of a contest'
contest='contest=Cuộc thi viết về gương điển hình tiên tiến, người tốt, việc tốt năm 2025'
# both NAME FORMAT [ARGUMENT…]
both () {
  report=$1 format=$2
  shift 2
  for language in vi en; do
    HD_LANGUAGE=$language "$ctl" report "$folder/c.hoadep" "$report" --year 2025 "$@" --format "$format" -o "$folder/$language.$format" ||
      fail "no $report"
  done
  cmp -s "$folder/vi.$format" "$folder/en.$format" || fail "$report as $format differs between the languages"
}
for format in odt csv; do
  both entries $format
  both participation $format
done
for report in receipts city-works; do
  both $report odt --where "$contest"
done
for report in marks assignment owed-marks results marking-minutes; do
  format=odt
  [ $report != results ] || format=csv
  both $report $format --record 'Vòng sơ khảo'
done
both score-sheets odt --where 'round=Vòng sơ khảo'
both seal-minutes odt --where "$contest"

# An ending that tells what a text is stands in both languages, and so does a mnemonic.
msgfmt --check-accelerators=_ -o /dev/null "$source/po/vi.po" || bad=1
msgcat --no-wrap "$source/po/vi.po" | awk '
  function ending (s) { return match (s, /(…|\.|:|\?|!| |\\n)"$/) ? substr (s, RSTART) : "\"" }
  /^msgid "./  { id = $0 }
  /^msgstr "./ { if (id != "" && ending (id) != ending ($0)) { print id "\n" $0; bad = 1 } id = "" }
  END { exit bad }' || fail 'these end differently'

# What is seen together has mnemonics of its own, and all can be typed on any keyboard.
for file in "$source"/ui/*.ui "$source"/src/app/*.c; do
  sed -n -e 's/.*translatable="yes"[^>]*>\([^<]*_[^<]*\)<.*/\1/p' -e 's/.*[^A-Za-z]_("\([^"]*_[^"]*\)").*/\1/p' "$file" | sort -u |
    while read -r text; do
      LC_ALL=C_VN.UTF-8 LANGUAGE=vi TEXTDOMAINDIR="$build/po" gettext hoadep "$text"
      echo
    done | sed 's/.*_\(.\).*/\1/' | tr 'A-Z' 'a-z' | sort > "$folder/keys"
  twice=$(uniq -d "$folder/keys")
  [ -z "$twice" ] || fail "$file has two mnemonics $twice"
  ! grep -q '[^a-z]' "$folder/keys" || fail "$file has a mnemonic that is no plain letter: $(grep '[^a-z]' "$folder/keys")"
done

exit $bad
