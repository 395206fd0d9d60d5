#!/bin/bash
# Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
# Prints the home of a JDK that is new enough: JAVA_HOME first, then the usual folders, then the PATH.
# The default `java` of a machine is often older than what the build needs, so it is asked last.
set -euo pipefail
. "$(dirname "$0")/common.sh"
wanted=25

major() { # of the JDK in folder $1; 0 when there is no compiler in it
  [ -x "$1/bin/javac" ] || { echo 0; return; }
  local version
  # A JDK says it in a file; asking the compiler takes as long as many a command.
  version="$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)" || true
  [ -n "$version" ] || version="$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')"
  echo "${version:-0}"
}

if [ -n "${JAVA_HOME:-}" ] && [ "$(major "$JAVA_HOME")" -ge "$wanted" ]; then
  echo "$JAVA_HOME"; exit
fi
path_javac="$(command -v javac || true)"
for home in /usr/lib/jvm/* /opt/* ${path_javac:+"$(dirname "$(dirname "$(readlink -f "$path_javac")")")"}; do
  if [ -d "$home" ] && [ "$(major "$home")" -ge "$wanted" ]; then echo "$home"; exit; fi
done
if [ -n "${JAVA_HOME:-}" ]; then
  die "JAVA_HOME=$JAVA_HOME is no JDK $wanted or newer, and none is in /usr/lib/jvm, /opt or the PATH"
fi
die "no JDK $wanted or newer in JAVA_HOME, /usr/lib/jvm, /opt or the PATH: install one and set JAVA_HOME"
