# Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
# Sourced by the scripts beside it: one voice for messages, one place for the cache's folder.

cache="${MERIDIAN_CACHE:-$HOME/.cache/meridian}"

say() { printf '[%s] %s\n' "$(date +%H:%M:%S)" "$*" >&2; }

die() { printf 'meridian: %s\n' "$*" >&2; exit 1; }

# need <command> <Debian package>: installs what is missing when it can, else names it in one line.
need() {
  command -v "$1" >/dev/null 2>&1 && return
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    say "installing the Debian package $2 (for $1)"
    { apt-get install -y -qq "$2" || { apt-get update -qq && apt-get install -y -qq "$2"; }; } >/dev/null 2>&1 \
      || die "$1 is missing and 'apt-get install $2' failed; install it and run make again"
  else
    die "$1 is missing: install it (Debian package $2) and run make again"
  fi
}

# at_least <have> <want>: compares dotted versions.
at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n1)" = "$2" ]; }
