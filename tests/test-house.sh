#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Usage: test-house.sh SOURCE-DIRECTORY
# The rules of the house that a machine can check.
set -u
cd "$1" || exit 1
bad=0

say () {
  printf '%s:\n%s\n' "$1" "$2"
  bad=1
}

# forbid WHAT PATTERN FILE…
forbid () {
  what=$1 pattern=$2
  shift 2
  found=$(grep -nE -e "$pattern" "$@" /dev/null) && say "$what" "$found"
}

sources=$(find src tests -name '*.[ch]' | sort)
texts=$(find src data ui tests po meson.build README.md -type f \
  \( -name '*.[ch]' -o -name '*.sh' -o -name '*.ui' -o -name '*.in' -o -name '*.json' -o -name '*.sql' \
     -o -name '*.build' -o -name '*.md' -o -name '*.py' \) 2>/dev/null | sort)
[ -n "$sources" ] && [ -n "$texts" ] || { echo "nothing to check"; exit 1; }

# shellcheck disable=SC2086 # lists of file names without spaces
{
  long=$(wc -l $sources | awk '$2 != "total" && $1 > 800')
  [ -z "$long" ] || say 'a file past 800 lines' "$long"

  unsigned=$(for file in $sources; do head -n 1 "$file" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later' || echo "$file"; done)
  [ -z "$unsigned" ] || say 'no licence line' "$unsigned"

  forbid 'a tab or a blank at the end of a line' '	| $' $sources
  # GTK opens its inspector at these, whatever a window binds to them.
  forbid 'a key that GTK keeps for itself' 'GDK_KEY_[diDI], GDK_CONTROL_MASK \| GDK_SHIFT_MASK' $sources
  forbid 'left open' '(^|[^A-Za-z])(TO''DO|FIX''ME|XX''X)([^A-Za-z]|$)' $texts
  forbid 'a path of one machine' '(^|[^A-Za-z0-9_.$}"-])/(home|root|work|mnt|Users)/' $texts
  forbid 'SQL built by printf' 'sqlite3_(exec|prepare)[^;]*(printf|%s)' $sources
  forbid 'a test that is skipped or cannot fail' 'g_test_(skip|incomplete) *\(|g_assert_true \(TRUE\)' $(find tests -name '*.c')
}

# What lies at the top is agreed on; builds and editors may leave their folders there.
for entry in *; do
  case $entry in
    LICENSE|README.md|build*|data|meson.build|po|src|tests|ui) ;;
    *) say 'not agreed at the top' "$entry" ;;
  esac
done

# Text is never NULL: a form would crash on it and a query would miss it.
null=$(grep -nE '^ +[a-z_0-9]+ +TEXT' src/store/schema/*.sql | grep -v 'NOT NULL')
[ -z "$null" ] || say 'a text column that may be NULL' "$null"

# The Vietnamese interface is whole, and of the present sources.
if [ -s po/meson.build ]; then
  state=$(LC_ALL=C msgfmt --check --statistics -o /dev/null po/vi.po 2>&1)
  case $state in
    *fuzzy*|*untranslated*|*rror*) say 'po/vi.po' "$state" ;;
  esac

  listed=$(grep -v '^ *#' po/POTFILES.in | sort)
  marked=$({ grep -lE '(^|[^A-Za-z_])(_|N_|C_|g_dngettext|ngettext) *\("' $(find src -name '*.c')
             grep -l 'translatable="yes"' $(find ui -name '*.ui')
             ls data/*.desktop.in data/*.metainfo.xml.in; } | sort)
  [ "$listed" = "$marked" ] || say 'po/POTFILES.in and the marked files differ' \
    "$(printf '%s\n%s\n' "$listed" "$marked" | sort | uniq -u)"

  present=$(mktemp)
  xgettext --files-from=po/POTFILES.in --from-code=UTF-8 --add-comments=Translators --keyword=_ --keyword=N_ \
    --keyword=C_:1c,2 --keyword=ngettext:1,2 --keyword=g_dngettext:2,3 -o "$present" 2>/dev/null
  missing=$(msgcmp --use-untranslated po/vi.po "$present" 2>&1 | grep -v '^msgcmp: found')
  [ -z "$missing" ] || say 'strings that po/vi.po lacks' "$missing"
  rm -f "$present"
fi

exit $bad
