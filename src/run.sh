#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the program and does its main job: with a display, the window on a
# sample council; without one, a council file from the plan, the units' example
# lists taken in, and the year's report and lists handed out under build/out/.
set -eu

top=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
build=$top/build
out=$build/out
year=2024

sh "$top/src/setup.sh"
[ -f "$build/build.ninja" ] || meson setup "$build" "$top"
meson compile -C "$build"

data=$top/data
ctl=$build/src/ctl/hoadepctl

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  sample=$build/hoi-dong-mau.hoadep
  # The last year of the plan is the one that the window opens.
  [ -f "$sample" ] || "$ctl" sample "$sample" --year 2025 --years 3
  exec "$build/src/app/hoadep" "$@" "$sample"
fi

council=$out/hoi-dong-long-bien.hoadep
rm -rf "$out"
mkdir -p "$out"
"$ctl" new "$council" --plan "$data/plans/ke-hoach-26-2023.json"
echo "$council"
"$ctl" import "$council" --year "$year" "$data"/examples/*.csv "$data"/examples/*.xlsx
for format in docx odt pdf; do
  "$ctl" report "$council" annual --year "$year" --format "$format" -o "$out/bao-cao-$year.$format"
  echo "$out/bao-cao-$year.$format"
done
for list in nominations targets introductions exemplars milestones; do
  "$ctl" report "$council" "$list" --year "$year" --format xlsx -o "$out/$list-$year.xlsx"
  echo "$out/$list-$year.xlsx"
done
