#!/bin/bash
# Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
# Builds the image a second time from a copy of the sources in another folder, with nothing kept of the first but downloads; prints its digest.
set -euo pipefail
root="$(cd "$(dirname "$0")/.." && pwd)"
again="$(mktemp -d)"
trap 'rm -rf "$again"' EXIT
cd "$root"
git ls-files -z --cached --others --exclude-standard | xargs -0 cp -d --parents -t "$again"
IMAGE_REVISION="$(git rev-parse HEAD)"
[ -z "$(git status --porcelain)" ] || IMAGE_REVISION+="-dirty"
SOURCE_DATE_EPOCH="$(git log -1 --format=%ct)"
export IMAGE_REVISION SOURCE_DATE_EPOCH
make --no-print-directory -C "$again" image >&2
cp "$again/target/image/meridian.tar" target/image/again.tar
cat "$again/target/image/digest"; echo
