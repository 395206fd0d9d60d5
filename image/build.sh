#!/bin/bash
# Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
# Puts the built operator on its base: target/image/meridian.tar, a docker archive, with digest and id beside it. No daemon, no registry.
# IMAGE_REVISION and SOURCE_DATE_EPOCH stand for the commit where there is no repository.
set -euo pipefail
root="$(cd "$(dirname "$0")/.." && pwd)"
. "$root/e2e/fleet/tools/common.sh"
cd "$root"
if [ -z "${IMAGE_REVISION:-}" ]; then
  IMAGE_REVISION="$(git rev-parse HEAD)"
  [ -z "$(git status --porcelain)" ] || IMAGE_REVISION+="-dirty"
fi
created="$(date -u -d "@${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}" +%Y-%m-%dT%H:%M:%SZ)"

# The operator as built, but for names that Quarkus gives in another order each time.
application=target/image/application
rm -rf "$application"
cp -R operator/target/quarkus-app "$application"
e2e/fleet/tools/with-jdk.sh java image/src/build/SettledNames.java "$application/quarkus/generated-bytecode.jar"

# Layers are compressed anew for every base; nothing of it is of use to the next.
layers="$root/target/image/jib"
e2e/fleet/tools/with-jdk.sh mvn -q -B -ntp -Dstyle.color=never -pl image -Pimage -DskipTests package \
  -Dimage.revision="$IMAGE_REVISION" -Dimage.created="$created" -Dimage.architecture="$(dpkg --print-architecture)" \
  -Djib.baseImageCache="$layers" -Djib.applicationCache="$layers" -Djib.console=plain -Djib.disableUpdateChecks=true
say "image ghcr.io/nethical/meridian, $(du -h target/image/meridian.tar | cut -f1), $(cat target/image/digest)"
