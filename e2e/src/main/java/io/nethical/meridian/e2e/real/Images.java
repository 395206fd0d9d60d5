// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.real;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.nethical.meridian.e2e.fleet.FleetHome;
import io.nethical.meridian.e2e.fleet.FleetOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The images that every node has: there is no registry, so what is not here cannot run. */
final class Images {

  /** Holds a pod's namespaces. */
  static final String SANDBOX = "meridian.local/sandbox:1";

  static final String DNS = "meridian.local/coredns:1";

  private static final Path BUSYBOX = Path.of("/usr/bin/busybox");

  /**
   * One after the other, so that the container ends when it is asked to and when its server does.
   */
  private static final String SERVE =
      "trap 'exit 0' TERM; /bin/busybox httpd -f -p 8000 -h /www & wait";

  private final FleetOptions options;
  private final Path folder;

  Images(FleetOptions options) {
    this.options = options;
    this.folder = FleetHome.directory(options.home().resolve("images"));
  }

  /** Archives of all of them, packed unless they are there. */
  synchronized List<Path> archives() {
    return List.of(sandbox(), dns(), workload());
  }

  private Path sandbox() {
    Path root = root("sandbox");
    add(BUSYBOX, root.resolve("bin/busybox"));
    List<String> sleep = List.of("/bin/busybox", "sleep", "2147483647");
    return pack("sandbox", new Image(SANDBOX, sleep, "65535"));
  }

  private Path dns() {
    add(Path.of(options.tool("coredns")), root("coredns").resolve("coredns"));
    return pack("coredns", new Image(DNS, List.of("/coredns"), "0"));
  }

  /**
   * What stands in for the workload: a server that answers its three health paths with 200, and
   * nothing else.
   */
  private Path workload() {
    Path root = root("workload");
    add(BUSYBOX, root.resolve("bin/busybox"));
    for (String path : List.of("live", "ready", "startup")) {
      write(root.resolve("www/health").resolve(path), "ok\n");
    }
    List<String> serve = List.of("/bin/busybox", "sh", "-c", SERVE);
    return pack("workload", new Image(workloadName(), serve, "1000"));
  }

  /** The one that the reference Fleet releases. */
  private String workloadName() {
    try (var in = Files.newInputStream(options.root().resolve("regions/fleet.yaml"))) {
      return Serialization.unmarshal(in, GenericKubernetesResource.class)
          .get("spec", "release", "image");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path root(String image) {
    return folder.resolve(image).resolve("root");
  }

  private Path pack(String name, Image image) {
    Path archive = folder.resolve(name).resolve("image.tar");
    return Files.exists(archive) ? archive : image.pack(root(name), folder.resolve(name));
  }

  private static void add(Path file, Path copy) {
    FleetHome.directory(copy.getParent());
    try {
      Files.copy(
          file.toRealPath(),
          copy,
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.COPY_ATTRIBUTES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    FleetHome.directory(file.getParent());
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
