#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian packages of src/packages.txt that are not there yet.
# Needs neither root nor a network when nothing is missing.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

missing=
for package in $(sed 's/#.*//' "$here/packages.txt"); do
  status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$status" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" -eq 0 ]; then
  as_root=
elif command -v sudo >/dev/null 2>&1; then
  as_root=sudo
else
  echo "setup.sh: these packages are missing and neither root nor sudo is at hand:$missing" >&2
  exit 1
fi

echo "setup.sh: installing$missing" >&2
log=$(mktemp)
trap 'rm -f "$log"' EXIT

apt () {
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 "$@" >"$log" 2>&1
}

# A stale list is only a reason to fetch a new one when the install fails with it.
# shellcheck disable=SC2086 # the list is split into package names on purpose
if ! apt install -y --no-install-recommends $missing; then
  apt update || true
  if ! apt install -y --no-install-recommends $missing; then
    cat "$log" >&2
    echo "setup.sh: could not install:$missing" >&2
    exit 1
  fi
fi
