// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.fleet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Layout of a fleet's folder: {@code <cluster>/} holds a cluster's certificates, PID files, logs
 * and audit log; the top holds kubeconfigs and what all clusters share.
 */
public record FleetHome(Path path) {

  /** Name of the lock file, the one thing besides logs that stays when the fleet goes. */
  static final String LOCK = "lock";

  public Path cluster(String name) {
    return directory(path.resolve(name));
  }

  /**
   * Kubeconfig of a cluster's administrator; it goes straight to the API server, past the proxy.
   */
  public Path kubeconfig(String cluster) {
    return path.resolve(cluster + ".kubeconfig");
  }

  /** Kubeconfig of the operator's own account on the hub, with the shipped rights and no more. */
  public Path operatorKubeconfig() {
    return path.resolve("operator.kubeconfig");
  }

  /** A cluster's authority, certificate and keys. */
  public Path tls(String cluster) {
    return cluster(cluster).resolve("tls");
  }

  /** A member's disks; the folder is there when its nodes are real. */
  public Path disks(String cluster) {
    return path.resolve(cluster).resolve("disks");
  }

  public Path auditLog(String cluster) {
    return path.resolve(cluster).resolve("audit.log");
  }

  /** Folders of the clusters that exist, hub included, sorted by name. */
  public List<String> clusters() {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(path)) {
      return children
          .filter(child -> Files.exists(child.resolve("tls")))
          .map(child -> child.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every PID file of the fleet, wherever it lies. */
  public List<Path> pidFiles() {
    return walk(file -> file.toString().endsWith(".pid"));
  }

  /** Removes all state and keeps logs, which tell what went wrong after the fleet is gone. */
  public void clear() {
    remove(file -> !file.toString().endsWith(".log"));
  }

  /** Removes all that an earlier fleet left, so that audit logs count only what this one saw. */
  void begin() {
    remove(file -> true);
  }

  private void remove(Predicate<Path> wanted) {
    Path lock = path.resolve(LOCK);
    walk(file -> wanted.test(file) && !file.equals(lock) && !file.equals(path)).stream()
        .sorted(Comparator.reverseOrder())
        .filter(
            file ->
                !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
                    || file.toFile().list().length == 0)
        .forEach(FleetHome::delete);
  }

  private List<Path> walk(Predicate<Path> wanted) {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(wanted).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Path directory(Path path) {
    try {
      return Files.createDirectories(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
