#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs every test, first as built for use, then with AddressSanitizer and UBSan.
# The last line is "N passed, N failed"; the exit status is 0 if none failed.
set -u

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
top=$(dirname -- "$here")
passed=0
failed=0

finish () {
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
  exit
}

# The number in a line of the summary that meson ends a run with.
count () {
  sed -n "s/^$1: *\([0-9][0-9]*\) *\$/\1/p" "$2" | tail -n 1
}

# run DIRECTORY SETUP-OPTIONS TEST-OPTIONS: builds, tests, adds to the sums.
run () {
  build=$top/build/$1
  log=$build.log

  mkdir -p "$top/build"
  echo "== $1"
  # shellcheck disable=SC2086 # options are split on purpose
  if { [ -f "$build/build.ninja" ] || meson setup $2 "$build" "$top"; } >"$log" 2>&1 &&
     meson compile -C "$build" >>"$log" 2>&1; then
    # shellcheck disable=SC2086
    sh "$here/display.sh" meson test -C "$build" --no-rebuild --print-errorlogs $3 2>&1 | tee "$log"
    ok=$(count Ok "$log")
    for kind in Fail 'Unexpected Pass' Timeout Skipped; do
      bad=$(count "$kind" "$log")
      failed=$((failed + ${bad:-0}))
    done
    [ -n "$ok" ] || failed=$((failed + 1))
    passed=$((passed + ${ok:-0}))
  else
    tail -n 40 "$log"
    failed=$((failed + 1))
  fi
}

sh "$top/src/setup.sh" || { failed=1; finish; }

run test '' ''

# With the toolkit in the process, memory that it keeps until the end would be
# taken for a leak: leaks are looked for in everything below the window.
export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
export LSAN_OPTIONS=suppressions="$here/lsan.supp":print_suppressions=0
export G_SLICE=always-malloc
sanitize='-Db_sanitize=address,undefined -Db_lundef=false'
# The libraries have no frame pointers: only the slow way sees through them.
ASAN_OPTIONS=detect_leaks=1:fast_unwind_on_malloc=0:strict_string_checks=1
export ASAN_OPTIONS
run asan "$sanitize" '--timeout-multiplier 4 --no-suite app'
if grep -qs "'app'" "$here/meson.build"; then
  ASAN_OPTIONS=detect_leaks=0:strict_string_checks=1
  run asan "$sanitize" '--timeout-multiplier 4 --suite app'
fi

finish
