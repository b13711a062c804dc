#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the pictures of the README anew, in both languages: data/screenshots/*.png
set -eu

top=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
build=$top/build

[ -f "$build/build.ninja" ] || meson setup "$build" "$top"
meson compile -C "$build"
HD_DATA=$top/data
export HD_DATA
for language in vi en; do
  sh "$top/tests/display.sh" "$build/tests/screenshots" $language "$top/data/screenshots"
done
