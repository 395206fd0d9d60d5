// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.real;

import io.nethical.meridian.e2e.fleet.FleetHome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files at places that containerd, CNI and kubelet fix, and that no setting of theirs moves. */
record Traces(FleetHome home, Wire wire) {

  private static final Path SHIM_SOCKETS = Path.of("/run/containerd/s");
  private static final Path POD_NETWORKS = Path.of("/var/lib/cni/results");
  private static final Path CONTAINER_LOGS = Path.of("/var/log/containers");

  /** All kubelets of a machine share it; the last one that starts has it. */
  private static final Path DEVICE_PLUGINS =
      Path.of("/var/lib/kubelet/device-plugins/kubelet.sock");

  private static final Pattern SOCKET = Pattern.compile("unix://(" + SHIM_SOCKETS + "/[0-9a-f]+)");

  /** Places that are removed when nobody else has anything in them, the deepest first. */
  private static final List<Path> PLACES =
      List.of(
          SHIM_SOCKETS,
          Path.of("/run/containerd"),
          POD_NETWORKS,
          Path.of("/var/lib/cni"),
          CONTAINER_LOGS,
          DEVICE_PLUGINS.getParent(),
          DEVICE_PLUGINS.getParent().getParent());

  void remove() {
    // A runtime that was killed leaves the sockets of its shims, each named in its bundle.
    bundles().forEach(this::removeSocket);
    removeFrom(
        POD_NETWORKS,
        file ->
            wire.sites().stream()
                .anyMatch(site -> file.getFileName().toString().startsWith(site.name() + "-")));
    removeFrom(CONTAINER_LOGS, this::leadsHere);
    removeDead(DEVICE_PLUGINS);
    PLACES.forEach(Traces::removeEmpty);
  }

  private List<Path> bundles() {
    try (Stream<Path> files = Files.walk(home.path())) {
      return files.filter(file -> file.endsWith("bootstrap.json")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void removeSocket(Path bundle) {
    try {
      Matcher socket = SOCKET.matcher(Files.readString(bundle));
      if (socket.find()) {
        Files.deleteIfExists(Path.of(socket.group(1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean leadsHere(Path link) {
    try {
      return Files.isSymbolicLink(link) && Files.readSymbolicLink(link).startsWith(home.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void removeFrom(Path folder, Predicate<Path> ours) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(ours).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes a socket at which nobody listens any more. */
  private static void removeDead(Path socket) {
    if (!Files.exists(socket)) {
      return;
    }
    try (SocketChannel _ = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
      return;
    } catch (ConnectException e) {
      socket.toFile().delete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void removeEmpty(Path folder) {
    if (Files.isDirectory(folder) && folder.toFile().list().length == 0) {
      folder.toFile().delete();
    }
  }
}
