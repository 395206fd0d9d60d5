// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.keeper;

import io.fabric8.kubernetes.api.model.Quantity;
import io.nethical.meridian.e2e.fleet.Command;
import io.nethical.meridian.e2e.fleet.FleetHome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What stands in for a cloud's disks on a real node: memory of exactly the size asked for, seen as
 * a folder. It holds no more than that, outlives pods and nodes, and ends with the fleet.
 *
 * @param folder of one member's disks
 */
record Disks(Path folder) {

  Path path(String disk) {
    return folder.resolve(disk);
  }

  /** Makes a disk unless it is there. Anyone may write at its top, as the kubelet hands it over. */
  void make(String disk, Quantity size) {
    if (!Files.exists(path(disk))) {
      FleetHome.directory(path(disk));
      String options = "mode=0777,size=" + bytes(size);
      Command.run("mount", "-t", "tmpfs", "-o", options, disk, path(disk).toString());
    }
  }

  /** What a cloud's resizer does to disk and file system at once, while the disk is in use. */
  void grow(String disk, Quantity size) {
    Command.run("mount", "-o", "remount,size=" + bytes(size), path(disk).toString());
  }

  void remove(String disk) {
    if (Files.exists(path(disk))) {
      Command.run("umount", path(disk).toString());
      delete(path(disk));
    }
  }

  private static String bytes(Quantity size) {
    return Quantity.getAmountInBytes(size).toBigInteger().toString();
  }

  private static void delete(Path folder) {
    try {
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
