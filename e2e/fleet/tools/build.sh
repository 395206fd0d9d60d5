#!/bin/bash
# Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
# Builds the servers of the local fleet from pinned Go modules into a cache outside the tree; with the
# argument `real`, also what a real node needs: kubelet, kube-proxy, containerd, runc, CoreDNS; with the
# argument `scan`, also what judges rendered documents: kubeconform, kube-score, checkov.
# A tool's folder is named by the hash of its module files, so a changed pin is a new build and an
# unchanged one is skipped; <cache>/tools/bin links to what is current.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
. "$here/common.sh"

need openssl openssl
need git git
need mvn maven
maven="$(mvn -v 2>/dev/null | sed 's/\x1b\[[0-9;]*m//g' | sed -n 's/^Apache Maven \([0-9.]*\).*/\1/p')"
at_least "${maven:-0}" 3.8 || die "Maven ${maven:-of an unknown version} found; 3.8 or newer is needed"
command -v go >/dev/null 2>&1 || PATH="$PATH:/usr/local/go/bin"
# containerd asks for more than the others do.
go_needed=1.26; [ "${1:-}" != real ] || go_needed=1.26.6
command -v go >/dev/null 2>&1 || die "go is missing: install Go $go_needed or newer"
go_version="$(go env GOVERSION | sed 's/^go//')"
at_least "$go_version" "$go_needed" || die "Go $go_version found; $go_needed or newer is needed"

export CGO_ENABLED=0 GOTOOLCHAIN=local GOFLAGS=-mod=readonly
tools="$cache/tools"
mkdir -p "$tools/bin"

version_of() { (cd "$here/$1" && go list -m -f '{{.Version}}' "$2"); }

# own <module>: the module's sources where it has some of its own.
own() { find "$here/$1" -name '*.go' -exec cat {} +; }

# folder <module>: where the tools of this module's pins live. Raise the recipe when flags change.
recipe=1
folder() {
  echo "$tools/$1-$({ cat "$here/$1/go.mod" "$here/$1/go.sum"; own "$1"; echo "$recipe"; } | sha256sum | cut -c1-12)"
}

link() { ln -sfn "$1" "$2.new.$$" && mv -T "$2.new.$$" "$2"; }

# build <module> <binary> <package> [linker flags] [build tags]; CGO_ENABLED of the caller counts
build() {
  local target log start
  target="$(folder "$1")/$2"
  log="$target.log"
  mkdir -p "$(dirname "$target")"
  if [ ! -x "$target" ]; then
    start=$SECONDS
    say "$2: building"
    (cd "$here/$1" && exec go build -trimpath -tags "${5:-}" -ldflags "-s -w ${4:-}" -o "$target.part.$$" "$3") >"$log" 2>&1 &
    local pid=$!
    while kill -0 "$pid" 2>/dev/null; do
      for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do
        sleep 1
        kill -0 "$pid" 2>/dev/null || break
      done
      kill -0 "$pid" 2>/dev/null && say "$2: still building, $((SECONDS - start)) s"
    done
    wait "$pid" || { tail -n 20 "$log" >&2; die "$2 did not build; its log is $log"; }
    mv "$target.part.$$" "$target"
    say "$2: built in $((SECONDS - start)) s"
  fi
  link "$target" "$tools/bin/$2"
}

# python <name>: a virtual environment with the wheels that requirements.txt of its folder names by hash,
# and the command of that name in it. It cannot be moved, so a mark tells a whole one from a broken-off one.
python() {
  local version target log start
  version="$(python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])')"
  at_least "$version" 3.11 || die "Python $version found; 3.11 or newer is needed for $1"
  python3 -c 'import ensurepip' 2>/dev/null || need python3-venv python3-venv
  target="$tools/$1-$({ cat "$here/$1/requirements.txt"; python3 -VV; command -v python3; } | sha256sum | cut -c1-12)"
  log="$target.log"
  if [ ! -e "$target/whole" ]; then
    start=$SECONDS
    say "$1: installing"
    rm -rf "$target"
    { python3 -m venv "$target" && "$target/bin/pip" install --disable-pip-version-check --no-input \
      --require-hashes --no-deps --only-binary :all: -r "$here/$1/requirements.txt"; } >"$log" 2>&1 \
      || { tail -n 20 "$log" >&2; die "$1 was not installed; its log is $log"; }
    touch "$target/whole"
    say "$1: installed in $((SECONDS - start)) s"
  fi
  link "$target/bin/$1" "$tools/bin/$1"
}

kube_version="$(version_of kubernetes k8s.io/kubernetes)"
minor="$(echo "$kube_version" | cut -d. -f2)"
v=k8s.io/component-base/version
stamp="-X $v.gitVersion=$kube_version -X $v.gitMajor=1 -X $v.gitMinor=$minor"

build etcd etcd go.etcd.io/etcd/server/v3
build gitops gitops .
build toxiproxy toxiproxy-server github.com/Shopify/toxiproxy/v2/cmd/server
for command in kube-apiserver kubectl kube-controller-manager kube-scheduler; do
  build kubernetes "$command" "k8s.io/kubernetes/cmd/$command" "$stamp"
done
build kwok kwok sigs.k8s.io/kwok/cmd/kwok

# Both Helms of one module, so that what they share is compiled once. The third has to be told which
# Kubernetes it is for, which the fourth reads from its own binary.
helm_version() { echo "-X helm.sh/helm/$1/internal/version.version=$(version_of helm "helm.sh/helm/$1")"; }
helm_minor="$(version_of helm k8s.io/client-go | cut -d. -f2)"
third=helm.sh/helm/v3/pkg
build helm helm helm.sh/helm/v4/cmd/helm "$(helm_version v4)"
build helm helm3 helm.sh/helm/v3/cmd/helm "$(helm_version v3) $(for p in chartutil lint/rules; do
  echo "-X $third/$p.k8sVersionMajor=1 -X $third/$p.k8sVersionMinor=$helm_minor"; done | xargs)"

# kwok acts by stages that its own module carries; without them its nodes and pods stay as they are.
stages="$(folder kwok)/stages"
if [ ! -d "$stages" ]; then
  module="$(cd "$here/kwok" && go list -m -f '{{.Dir}}' sigs.k8s.io/kwok)/kustomize/stage"
  mkdir -p "$stages.part.$$"
  for stage in node/fast/node-initialize node/heartbeat/node-heartbeat \
    pod/fast/pod-ready pod/fast/pod-delete pod/fast/pod-complete; do
    install -m 0644 "$module/$stage.yaml" "$stages.part.$$/"
  done
  mv -T "$stages.part.$$" "$stages"
fi
link "$stages" "$tools/kwok-stages"

# The layout that kube-api-test looks for (the build's property kube.assets).
assets="$cache/kube-api-test/k8s/${kube_version#v}-linux-$(go env GOARCH)"
mkdir -p "$assets"
for binary in etcd kube-apiserver kubectl; do link "$tools/bin/$binary" "$assets/$binary"; done

if [ "${1:-}" = scan ]; then
  need python3 python3
  build kubeconform kubeconform github.com/yannh/kubeconform/cmd/kubeconform
  build kube-score kube-score github.com/zegl/kube-score/cmd/kube-score
  python checkov
fi

[ "${1:-}" = real ] || exit 0

need iptables iptables
need conntrack conntrack
need busybox busybox-static
need gcc gcc
[ -x /usr/lib/cni/bridge ] || need cni-bridge containernetworking-plugins
[ -f /usr/include/seccomp.h ] || need seccomp.h libseccomp-dev
for command in kubelet kube-proxy; do
  build kubernetes "$command" "k8s.io/kubernetes/cmd/$command" "$stamp"
done
tags=no_btrfs,no_devmapper,no_zfs
containerd=github.com/containerd/containerd/v2
stamp="-X $containerd/version.Version=$(version_of containerd "$containerd")"
for command in containerd containerd-shim-runc-v2 ctr; do
  build containerd "$command" "$containerd/cmd/$command" "$stamp" "$tags"
done
# Without seccomp every pod of ours fails, as each asks for the runtime's default profile.
CGO_ENABLED=1 build runc runc github.com/opencontainers/runc "" seccomp
build coredns coredns github.com/coredns/coredns
