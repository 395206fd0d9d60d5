// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.real;

import io.nethical.meridian.e2e.fleet.Command;
import io.nethical.meridian.e2e.fleet.Daemon;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A cluster's network namespace and its wire to the fleet's bridge.
 *
 * @param fleet number of the fleet on this machine, 0 to 255
 * @param index number of the cluster in the fleet, from 0, the hub's
 * @param cluster name of the cluster
 */
public record Site(int fleet, int index, String cluster) {

  static final int API_PORT = 6443;

  /** Names the namespace, the control groups and the pod network. */
  String name() {
    return "meridian%d-%s".formatted(fleet, cluster);
  }

  /** Where the cluster's servers listen, and its one node's address. */
  String address() {
    return "10.98.%d.%d".formatted(fleet, 10 + index);
  }

  /** Differs between clusters so that an address in a log belongs to one of them. */
  String podRange() {
    return "10.244.%d.0/24".formatted(index);
  }

  /** The end of the wire outside; the kernel allows 15 letters. */
  private String wire() {
    return "mrd%dw%d".formatted(fleet, index);
  }

  boolean exists() {
    return Files.exists(namespace());
  }

  private Path namespace() {
    return Path.of("/run/netns", name());
  }

  /**
   * A command line that runs inside. It replaces nothing but the network: {@code ip netns exec}
   * would also mount /sys anew and hide the control groups.
   */
  List<String> inside(List<String> command) {
    List<String> line = new ArrayList<>(List.of("nsenter", "--net=" + namespace()));
    line.addAll(command);
    return line;
  }

  /** Starts a process inside, unless it runs; what it writes goes into the folder. */
  void start(Path folder, String name, List<String> command) {
    Daemon.in(folder, name).start(inside(command), Map.of());
  }

  /** Lays the wire, unless it lies. */
  void lay(String bridge, String gateway) {
    if (exists()) {
      return;
    }
    Command.run("ip", "netns", "add", name());
    Command.run("ip", "link", "add", wire(), "type", "veth", "peer", "eth0", "netns", name());
    Command.run("ip", "link", "set", wire(), "master", bridge, "up");
    ip("addr", "add", address() + "/24", "dev", "eth0");
    ip("link", "set", "eth0", "up");
    ip("link", "set", "lo", "up");
    // kube-proxy, kubelet and Service addresses need a default route.
    ip("route", "add", "default", "via", gateway);
    Command.run(
        inside(List.of("sysctl", "-q", "-w", "net.ipv4.ip_forward=1")).toArray(String[]::new));
  }

  /**
   * Removes wire and namespace. The wire by name, as the kernel keeps a namespace that has no name
   * any more while a connection in it has not timed out.
   */
  void remove() {
    if (Files.exists(Path.of("/sys/class/net", wire()))) {
      Command.run("ip", "link", "delete", wire());
    }
    if (exists()) {
      Command.run("ip", "netns", "delete", name());
    }
  }

  /** Takes the cluster off the network: it lives on, and nobody outside reaches it. */
  public void cut() {
    Command.run("ip", "link", "set", wire(), "down");
  }

  /** Ends {@link #cut()}. */
  public void mend() {
    Command.run("ip", "link", "set", wire(), "up");
  }

  private void ip(String... words) {
    List<String> line = new ArrayList<>(List.of("ip", "-n", name()));
    line.addAll(List.of(words));
    Command.run(line.toArray(String[]::new));
  }
}
