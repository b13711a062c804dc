#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Usage: display.sh COMMAND…
# Runs a command in a home, an X server and a session bus of its own; nothing
# outside is read or touched. HD_SCREEN=1280x800 sets the size of the screen,
# HD_HOME keeps the home.
set -u

home=${HD_HOME:-$(mktemp -d)}
mkdir -p "$home/run" "$home/config" "$home/data" "$home/cache"
chmod 700 "$home/run"
export HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_CONFIG_HOME="$home/config"
export XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache"
export LC_ALL="${LC_ALL:-C.UTF-8}" GDK_BACKEND=x11 GTK_A11Y="${GTK_A11Y:-atspi}"
export GSK_RENDERER="${GSK_RENDERER:-cairo}" GSETTINGS_BACKEND=memory NO_AT_BRIDGE=0
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS

Xvfb -displayfd 7 -screen 0 "${HD_SCREEN:-1600x1000}x24" -nolisten tcp 7>"$home/run/display" >/dev/null 2>&1 &
server=$!

finish () {
  kill "$server" 2>/dev/null
  wait "$server" 2>/dev/null
  [ -n "${HD_HOME:-}" ] || rm -rf "$home"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

waited=0
until [ -s "$home/run/display" ]; do
  waited=$((waited + 1))
  if [ "$waited" -gt 500 ] || ! kill -0 "$server" 2>/dev/null; then
    echo "display.sh: Xvfb did not start" >&2
    exit 1
  fi
  sleep 0.02
done
DISPLAY=:$(cat "$home/run/display")
export DISPLAY

dbus-run-session -- "$@"
