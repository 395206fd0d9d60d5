// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.fleet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

  /** Members come and go side by side, each with an object of this kind. */
  private static final Object WRITING = new Object();

  private final Path file;
  private int next;

  Ports(FleetHome home) {
    this.file = home.path().resolve("ports");
    this.next = FIRST + Math.floorMod(home.path().toString().hashCode(), BLOCKS) * BLOCK;
  }

  /** The port of a service that runs, or did last time; 0 when it never had one. */
  int known(String service) {
    return Integer.parseInt(read().getProperty(service, "0"));
  }

  /** The port a service shall listen on: its last one when that is free, else a new one. */
  int claim(String service) {
    synchronized (WRITING) {
      int last = known(service);
      return last != 0 && free(last) ? last : renew(service);
    }
  }

  /** A port that the service has not now, for one that comes back elsewhere. */
  int renew(String service) {
    synchronized (WRITING) {
      Properties known = read();
      while (known.containsValue(Integer.toString(next)) || !free(next)) {
        next++;
      }
      known.setProperty(service, Integer.toString(next));
      store(known);
      return next;
    }
  }

  /** Read each time: another of this kind may have claimed one since. */
  private Properties read() {
    Properties known = new Properties();
    if (Files.exists(file)) {
      try (var reader = Files.newBufferedReader(file)) {
        known.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return known;
  }

  /** In one step, as others read meanwhile. */
  private void store(Properties known) {
    Path whole = file.resolveSibling("ports.new");
    try {
      try (var writer = Files.newBufferedWriter(whole)) {
        known.store(writer, null);
      }
      Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
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
