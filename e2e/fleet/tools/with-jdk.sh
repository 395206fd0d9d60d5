#!/bin/bash
# Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
# Runs a command with JAVA_HOME set to a JDK that is new enough, and that JDK first in the PATH.
set -euo pipefail
JAVA_HOME="$("$(dirname "$0")/jdk.sh")"
export JAVA_HOME PATH="$JAVA_HOME/bin:$PATH"
# Build tools and clients reach into memory the old way; without this every start prints four lines about it.
export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
exec "$@"
