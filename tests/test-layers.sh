#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Usage: test-layers.sh SOURCE-DIRECTORY
# The layers as a machine can see them: store ← exchange ← app and ctl.
set -u
cd "$1" || exit 1
bad=0

# forbid WHAT PATTERN PLACE…: no line of the sources there may match.
forbid () {
  what=$1 pattern=$2
  shift 2
  if found=$(grep -rnE --include='*.c' --include='*.h' --include='meson.build' -e "$pattern" "$@"); then
    printf '%s:\n%s\n' "$what" "$found"
    bad=1
  fi
}

# A pattern that finds nothing must not be a path that is not there.
for layer in store exchange app ctl; do
  [ -f "src/$layer/meson.build" ] || { echo "src/$layer is not there"; exit 1; }
done

toolkit='#include *[<"](gtk|gdk/|gsk|adwaita)|dependency *\(.(gtk4|libadwaita-1)'
drawing='#include *[<"](cairo|pango)|dependency *\(.(cairo|pango)'
sql='"[^"]*\<(SELECT .* FROM|INSERT (OR [A-Z]+ )?INTO|UPDATE [a-z_]+ SET|DELETE FROM|CREATE (TABLE|INDEX)|PRAGMA [a-z_]+)\>'

forbid 'the window toolkit below the window' "$toolkit" src/store src/exchange src/ctl
forbid 'drawing in the store' "$drawing" src/store
forbid 'SQL outside the store' "$sql" src/exchange src/app src/ctl
forbid 'SQLite outside the store' '#include *[<"]sqlite3|dependency *\(.sqlite3' src/exchange src/app src/ctl
forbid 'the store knows a higher layer' '#include *"(\.\./)?(exchange|app|ctl)/' src/store
forbid 'exchange knows a higher layer' '#include *"(\.\./)?(app|ctl)/' src/exchange
forbid 'the two programs know each other' '#include *"(\.\./)?app/' src/ctl
forbid 'the two programs know each other' '#include *"(\.\./)?ctl/' src/app

exit $bad
