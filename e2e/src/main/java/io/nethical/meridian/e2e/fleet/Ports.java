// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.fleet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The fleet's loopback ports, kept in a file so that a restarted server comes back on its own. A
 * port that somebody else took moves to the next free one. Two fleets on one machine begin at
 * different places, by their folder's name.
 */
final class Ports {

  /** Below the kernel's ephemeral range, so that no outgoing connection sits on one of ours. */
  private static final int FIRST = 20000;

  private static final int BLOCK = 100;
  private static final int BLOCKS = 120;

  private final Path file;
  private final Properties known = new Properties();
  private int next;

  Ports(FleetHome home) {
    this.file = home.path().resolve("ports");
    this.next = FIRST + Math.floorMod(home.path().toString().hashCode(), BLOCKS) * BLOCK;
    if (Files.exists(file)) {
      try (var reader = Files.newBufferedReader(file)) {
        known.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The port of a service that runs, or did last time; 0 when it never had one. */
  int known(String service) {
    return Integer.parseInt(known.getProperty(service, "0"));
  }

  /** The port a service shall listen on: its last one when that is free, else a new one. */
  synchronized int claim(String service) {
    int last = known(service);
    if (last != 0 && free(last)) {
      return last;
    }
    while (known.containsValue(Integer.toString(next)) || !free(next)) {
      next++;
    }
    known.setProperty(service, Integer.toString(next));
    store();
    return next;
  }

  private void store() {
    try (var writer = Files.newBufferedWriter(file)) {
      known.store(writer, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean free(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      // As servers do: a port whose last connections linger in TIME_WAIT is free.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
