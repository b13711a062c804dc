#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs every test, first as built for use, then with AddressSanitizer and UBSan.
# The last line is "N passed, N failed"; the exit status is 0 if none failed.
set -u

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
top=$(dirname -- "$here")
log=$top/build/tests.log
leak_status=23
passed=0
failed=0

finish () {
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
  exit
}

# The sum of the numbers in the lines of meson's summary that begin so.
count () {
  sed -n "s/^\($1\): *\([0-9][0-9]*\) *\$/\2/p" "$log" | awk '{ n += $1 } END { print n + 0 }'
}

# build NAME OPTION…: into build/NAME, or one failure.
build () {
  name=$1
  shift
  echo "== $name"
  mkdir -p "$top/build"
  if { [ -f "$top/build/$name/build.ninja" ] || meson setup "$@" "$top/build/$name" "$top"; } >"$log" 2>&1 &&
     meson compile -C "$top/build/$name" >>"$log" 2>&1; then
    return 0
  fi
  tail -n 40 "$log"
  failed=$((failed + 1))
  return 1
}

# run NAME OPTION…: the tests of build/NAME; sets ok, bad, and the names of those that leak.
run () {
  name=$1
  shift
  sh "$here/display.sh" meson test -C "$top/build/$name" --no-rebuild --print-errorlogs "$@" 2>&1 | tee "$log"
  ok=$(count Ok)
  bad=$(count 'Fail\|Unexpected Pass\|Timeout\|Skipped')
  leaking=$(sed -n "s|^ *[0-9]*/[0-9]* [^ ]* / \([^ ]*\) *FAIL .*exit status $leak_status\$|\1|p" "$log" | sort -u)
  [ "$((ok + bad))" -gt 0 ] || bad=1
}

# What tests write goes into memory where there is room, so that they do not wait for a disk.
if [ -z "${TMPDIR:-}" ] && [ -w /dev/shm ] && [ "$(df -Pk /dev/shm | awk 'NR == 2 { print $4 }')" -gt 4000000 ]; then
  export TMPDIR=/dev/shm
fi

# Much of a test of the window is waiting, so there are more of them than processors.
MESON_TESTTHREADS=$(( $(nproc) * 2 ))
export MESON_TESTTHREADS

add () {
  passed=$((passed + ok))
  failed=$((failed + bad))
}

sh "$top/src/setup.sh" || { failed=1; finish; }

if build test; then
  run test
  add
fi

# Lines of the source are enough to read a report by, and half as much to compile.
if build asan -Db_sanitize=address,undefined -Db_lundef=false -Doptimization=1 -Dc_args=-g1; then
  export G_SLICE=always-malloc
  export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
  export LSAN_OPTIONS=suppressions="$here/lsan.supp":print_suppressions=0:exitcode=$leak_status
  # What is freed is not held back for long, or no test could look at the memory used.
  export ASAN_OPTIONS=detect_leaks=1:quarantine_size_mb=4
  # A whole contest would take a quarter of an hour; all that it calls is tried here in parts.
  # What the house asks of its sources needs no sanitizer.
  run asan --timeout-multiplier 4 --no-suite app --no-suite whole --no-suite house

  # The libraries have no frame pointers, so a leak of theirs looks like one of
  # ours. What leaks runs once more in the slow way that sees through them.
  if [ -n "$leaking" ]; then
    first=$ok
    others=$((bad - $(echo "$leaking" | wc -l)))
    export ASAN_OPTIONS=$ASAN_OPTIONS:fast_unwind_on_malloc=0
    # shellcheck disable=SC2086 # one name to a word
    run asan --timeout-multiplier 20 $leaking
    ok=$((ok + first))
    bad=$((bad + others))
  fi
  add

  # A toolkit keeps memory until the process ends, so leaks are not looked for there.
  if grep -qs "'app'" "$here/meson.build"; then
    export ASAN_OPTIONS=detect_leaks=0:quarantine_size_mb=4
    run asan --timeout-multiplier 4 --suite app
    add
  fi
fi

finish
