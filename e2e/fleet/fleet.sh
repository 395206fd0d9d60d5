#!/bin/bash
# Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
# Runs one of the e2e module's commands: fleet.sh <main class below io.nethical.meridian.e2e> [arguments].
set -euo pipefail
root="$(cd "$(dirname "$0")/../.." && pwd)"
classes="$root/e2e/target/classes"
[ -d "$classes" ] || { echo "meridian: the fleet's commands are not built: run make build" >&2; exit 1; }
export MERIDIAN_ROOT="$root"
main="io.nethical.meridian.e2e.$1"; shift
exec "$root/e2e/fleet/tools/with-jdk.sh" java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC \
  -Djava.util.logging.config.file="$root/e2e/src/main/resources/fleet/logging.properties" \
  --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED \
  -cp "$classes:$root/e2e/target/lib/*" "$main" "$@"
