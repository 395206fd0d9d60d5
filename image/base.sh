#!/bin/bash
# Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
# Writes target/image/base.tar, what the image stands on: two layers, the C library with certificates out of Debian packages, and a Java runtime
# linked from the JDK of the build. The same packages and the same JDK give the same bytes. `base.sh offered` prints the packages that Debian has now.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
root="$(cd "$here/.." && pwd)"
. "$root/e2e/fleet/tools/common.sh"
umask 022
export LC_ALL=C
suite=bookworm
work="$root/target/image"
jdk="$("$root/e2e/fleet/tools/jdk.sh")"
need mmdebstrap mmdebstrap
arch="$(dpkg --print-architecture)"

listed() { grep -v '^#' "$here/$1"; }
# Packages are named by version and architecture, as Debian names their files.
file_of() { echo "$1_${2//:/%3a}_$arch.deb $1_${2//:/%3a}_all.deb"; }

# fetch <folder> <package[=version]>...: packages of the suite, whose signature apt checks, into a folder. Fails when one of them is not offered.
fetch() {
  local folder="$1"; shift
  mmdebstrap --quiet --variant=custom --format=null \
    --customize-hook="mkdir \$1/debs; cd \$1/debs && APT_CONFIG=\$MMDEBSTRAP_APT_CONFIG apt-get download -q $* >&2" \
    --customize-hook="sync-out /debs $folder" "$suite" - >"$work/mmdebstrap.log" 2>&1
}

if [ "${1:-}" = offered ]; then
  mkdir -p "$work"; offered="$(mktemp -d)"; chmod 755 "$offered"
  trap 'rm -rf "$offered"' EXIT
  # shellcheck disable=SC2046
  fetch "$offered" $(listed packages | cut -d' ' -f1) || die "Debian was not asked; see $work/mmdebstrap.log"
  for deb in "$offered"/*.deb; do dpkg-deb --show --showformat '${Package} ${Version}\n' "$deb"; done
  exit
fi

rm -rf "$work/base" "$work/debs"
mkdir -p "$work/base/debian" "$work/base/layers" "$work/debs" "$cache/debs"

# Packages that were fetched once are kept: an old version is not offered for ever, and a build needs no network then.
missing=()
while read -r name version _; do
  found=""
  for deb in $(file_of "$name" "$version"); do
    if [ -f "$cache/debs/$deb" ]; then cp "$cache/debs/$deb" "$work/debs/"; found=yes; fi
  done
  [ -n "$found" ] || missing+=("$name=$version")
done < <(listed packages)
if [ "${#missing[@]}" -gt 0 ]; then
  say "fetching ${#missing[@]} Debian packages"
  if ! fetch "$work/debs" "${missing[@]}"; then
    say "Debian no longer has all of ${missing[*]}: taking what it has. The image is not that of this commit until image/packages is brought up to date (image/base.sh offered)"
    fetch "$work/debs" "${missing[@]%%=*}" || die "no packages from Debian; see $work/mmdebstrap.log"
  fi
  cp "$work"/debs/*.deb "$cache/debs/"
fi

# Of Debian: the loader and the libraries, the list of authorities, who Debian is, and each package's licence and record for scanners. No shell.
debian="$work/base/debian"
install -d "$debian"/{app,etc/ssl/certs/java,tmp,var/lib/dpkg/status.d}
chmod 1777 "$debian/tmp"
packages=""
for deb in "$work"/debs/*.deb; do
  name="$(dpkg-deb -f "$deb" Package)"
  rm -rf "$work/base/one"; mkdir "$work/base/one"
  dpkg-deb -x "$deb" "$work/base/one"
  # Paths of libraries stay as packaged; of the rest only what is named here.
  for path in lib lib64 usr/lib/os-release etc/debian_version etc/os-release usr/share/common-licenses "usr/lib/$(uname -m)-linux-gnu" "usr/share/doc/$name" usr/share/ca-certificates; do
    if [ -e "$work/base/one/$path" ] || [ -L "$work/base/one/$path" ]; then
      mkdir -p "$debian/$(dirname "$path")"; cp -a "$work/base/one/$path" "$debian/$(dirname "$path")/"
    fi
  done
  dpkg-deb -f "$deb" > "$debian/var/lib/dpkg/status.d/$name"
  packages+="$name=$(dpkg-deb -f "$deb" Version) "
done
find "$debian/usr/share/doc" -type f ! -name copyright -delete
find "$debian/usr/share/doc" -mindepth 2 -type d -prune -exec rm -rf {} +
rm -rf "$debian"/usr/lib/*/{gconv,audit} "$debian"/lib/{init,systemd,udev}
authorities="$debian/usr/share/ca-certificates/mozilla"
find "$authorities" -name '*.crt' | sort | xargs -d '\n' cat > "$debian/etc/ssl/certs/ca-certificates.crt"
"$jdk/bin/java" "$here/src/build/TrustStore.java" "$authorities" "$debian/etc/ssl/certs/java/cacerts"
rm -rf "$debian/usr/share/ca-certificates"
printf '%s\n' 'root:x:0:0:root:/:/nologin' 'meridian:x:65532:65532:Meridian:/:/nologin' > "$debian/etc/passwd"
printf '%s\n' 'root:x:0:' 'meridian:x:65532:' > "$debian/etc/group"
printf '%s\n' 'passwd: files' 'group: files' 'hosts: files dns' > "$debian/etc/nsswitch.conf"

# The JDK's own list of authorities is whatever the machine of the build trusts; the image trusts what Debian does.
java="$work/base/java/opt/java"
mkdir -p "$(dirname "$java")"
"$jdk/bin/jlink" --add-modules "$(listed modules | paste -sd,)" --no-header-files --no-man-pages --dedup-legal-notices error-if-not-same-content \
  --compress zip-6 --output "$java"
ln -sfn /etc/ssl/certs/java/cacerts "$java/lib/security/cacerts"
find "$java/bin" -mindepth 1 ! -name java -delete
rm -f "$java/lib/jexec"
# Loaded classes of the JDK itself, for heaps below 32 GiB: two thirds of a second of every start.
"$java/bin/java" -Xshare:dump -XX:+UseSerialGC -Xlog:disable -Xlog:all=warning:stderr
find "$java" -type f -name '*.so*' -exec chmod 755 {} +

layer() { # layer <name>: a folder of target/image/base as a tar that says nothing of when and by whom it was made
  # shellcheck disable=SC2046
  tar -C "$work/base/$1" --sort=name --format=ustar --mtime=@1 --owner=0 --group=0 --numeric-owner -cf "$work/base/layers/$1.tar" $(ls -A "$work/base/$1")
  sha256sum "$work/base/layers/$1.tar" | cut -d' ' -f1
}
debian_id="$(layer debian)"
java_id="$(layer java)"
vendor="$(sed -n 's/^IMPLEMENTOR="\(.*\)"/\1/p' "$jdk/release")"
release="$(sed -n 's/^JAVA_RUNTIME_VERSION="\(.*\)"/\1/p' "$jdk/release")"
cat > "$work/base/layers/config.json" <<JSON
{"architecture":"$arch","os":"linux","created":"1970-01-01T00:00:01Z",
"config":{"Env":["PATH=/usr/bin:/opt/java/bin","JAVA_HOME=/opt/java","LANG=C.UTF-8"],
"Labels":{"io.nethical.meridian.debian":"$suite: ${packages% }","io.nethical.meridian.java":"$vendor $release"}},
"rootfs":{"type":"layers","diff_ids":["sha256:$debian_id","sha256:$java_id"]},
"history":[{"created":"1970-01-01T00:00:01Z","created_by":"debian"},{"created":"1970-01-01T00:00:01Z","created_by":"java"}]}
JSON
echo '[{"Config":"config.json","RepoTags":["meridian-base:latest"],"Layers":["debian.tar","java.tar"]}]' > "$work/base/layers/manifest.json"
# shellcheck disable=SC2046
tar -C "$work/base/layers" --sort=name --format=ustar --mtime=@1 --owner=0 --group=0 --numeric-owner -cf "$work/base.tar" $(ls -A "$work/base/layers")
say "base of the image: Debian $(du -sh "$debian" | cut -f1), Java $(du -sh "$java" | cut -f1)"
