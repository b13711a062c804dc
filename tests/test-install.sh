#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Usage: test-install.sh BUILD-DIRECTORY
# What is installed is complete, and the desktop knows a council file by its content.
set -eu
build=$1
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT

DESTDIR=$root/root meson install -C "$build" --no-rebuild --quiet >/dev/null
share=$(dirname "$(find "$root/root" -name hoadep -path '*/share/*' -type d)")
name=vn.hoadep.HoaDep

for file in "applications/$name.desktop" "metainfo/$name.metainfo.xml" "glib-2.0/schemas/$name.gschema.xml" \
  "icons/hicolor/scalable/apps/$name.svg" "icons/hicolor/symbolic/apps/$name-symbolic.svg" \
  "mime/packages/$name.xml" man/man1/hoadep.1 man/man1/hoadepctl.1 locale/vi/LC_MESSAGES/hoadep.mo \
  hoadep/plans/ke-hoach-26-2023.json hoadep/templates/annual-report.md hoadep/sample/names.json; do
  [ -s "$share/$file" ] || { echo "not installed: $file"; exit 1; }
done

# A file with the header of a council file and no telling name.
update-mime-database "$share/mime"
file=$root/council
{ printf 'SQLite format 3\000'; head -c 52 /dev/zero; printf 'HoDe'; head -c 28 /dev/zero; } >"$file"
type=$(XDG_DATA_HOME="$share" gio info -a standard::content-type "$file" | sed -n 's/.*content-type: //p')
[ "$type" = application/vnd.hoadep.council ] || { echo "a council file is taken for $type"; exit 1; }
