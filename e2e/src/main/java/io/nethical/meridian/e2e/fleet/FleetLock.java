// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.fleet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Held while a fleet is being raised or taken down, so that two commands do not work on one fleet
 * at once.
 */
public final class FleetLock implements AutoCloseable {

  private final FleetHome home;
  private final FileChannel channel;

  private FleetLock(FleetHome home, FileChannel channel) {
    this.home = home;
    this.channel = channel;
  }

  /** Waits for the other command to end; the kernel lets go when its process dies. */
  public static FleetLock of(FleetHome home) {
    try {
      FileChannel channel =
          FileChannel.open(
              home.path().resolve(FleetHome.LOCK),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      channel.lock();
      return new FleetLock(home, channel);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Refuses a fleet that was raised in another arrangement; logs of a fleet that is gone are
   * dropped.
   *
   * @param mode what a person says to get this arrangement
   */
  public void hold(String mode) {
    Path file = home.path().resolve("mode");
    try {
      if (!Files.exists(file)) {
        home.begin();
        Files.writeString(file, mode);
      } else if (!Files.readString(file).equals(mode)) {
        throw new IllegalStateException(
            "the fleet runs with "
                + Files.readString(file)
                + ": use that, or make fleet-down first");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
