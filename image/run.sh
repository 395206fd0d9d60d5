#!/bin/bash
# Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
# Runs the built image without a container engine, as a cluster would: its own user, a read-only root, a /tmp of its own, no way to more rights.
#   image/run.sh [-v FOLDER-OR-FILE:PATH]... [-e NAME=VALUE]... [--] [argument...]
# It shares network and process numbers with the machine. Needs root, for mounts. ENTRY=/path starts another program of the image.
set -euo pipefail
root="$(cd "$(dirname "$0")/.." && pwd)"
. "$root/e2e/fleet/tools/common.sh"
work="$root/target/image"
[ -f "$work/meridian.tar" ] || die "no image: run make image"
[ "$(id -u)" = 0 ] || die "image/run.sh mounts, and needs root for it"
volumes=() environment=()
while getopts v:e: option; do
  case "$option" in v) volumes+=("$OPTARG") ;; e) environment+=("$OPTARG") ;; *) exit 2 ;; esac
done
shift $((OPTIND - 1))

field() { tar -xOf "$work/meridian.tar" "$1" | grep -o "\"$2\":\[[^]]*\]" | grep -o '"[^"]*"' | tail -n +2 | tr -d '"'; }

# Unpacked once for each image.
rootfs="$work/root"
if ! cmp -s "$work/id" "$rootfs.id"; then
  rm -rf "$rootfs" "$rootfs.id"; mkdir -p "$rootfs"
  for layer in $(field manifest.json Layers); do
    tar -xOf "$work/meridian.tar" "$layer" | tar --warning=no-unknown-keyword -xzf - -C "$rootfs" --numeric-owner -p
  done
  cp "$work/id" "$rootfs.id"
fi
for volume in ${volumes[@]+"${volumes[@]}"}; do
  inside="$rootfs${volume##*:}"
  if [ -d "${volume%:*}" ]; then mkdir -p "$inside"; else mkdir -p "$(dirname "$inside")"; touch "$inside"; fi
done
while read -r entry; do environment=("$entry" ${environment[@]+"${environment[@]}"}); done < <(field config.json Env)

chroot="$(command -v chroot)"
export chroot rootfs entry="${ENTRY:-$(field config.json Entrypoint)}" volumes_="${volumes[*]-}" environment_="${environment[*]}"
exec unshare --mount --propagation private bash -euc '
  mount --bind "$rootfs" "$rootfs"
  mkdir -p "$rootfs/proc" "$rootfs/dev"
  for volume in $volumes_; do mount --bind "${volume%:*}" "$rootfs${volume##*:}"; done
  mount --bind /proc "$rootfs/proc"
  mount -t tmpfs -o mode=755,nosuid tmpfs "$rootfs/dev"
  for device in null zero random urandom; do touch "$rootfs/dev/$device"; mount --bind "/dev/$device" "$rootfs/dev/$device"; done
  mount -t tmpfs -o mode=1777,nosuid,nodev,noexec tmpfs "$rootfs/tmp"
  mount -o remount,bind,ro "$rootfs"
  exec env -i $environment_ setpriv --no-new-privs --inh-caps=-all \
    "$chroot" --userspec=65532:65532 --groups= "$rootfs" "$entry" "$@"' meridian "$@"
