// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.real;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.nethical.meridian.e2e.fleet.Command;
import io.nethical.meridian.e2e.fleet.FleetHome;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * A container image of one layer, as the archive that {@code docker save} writes and a runtime
 * imports. The same content gives the same archive.
 *
 * @param name with registry and tag; nothing is ever fetched by it
 * @param user numeric, as {@code runAsNonRoot} asks for
 */
record Image(String name, List<String> entrypoint, String user) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> ARCHITECTURES =
      Map.of("amd64", "amd64", "aarch64", "arm64");

  /**
   * Packs a folder as the image's root.
   *
   * @param work is made; the archive is left there
   */
  Path pack(Path root, Path work) {
    FleetHome.directory(work);
    tar(root, work.resolve("layer.tar"), ".");
    write(
        work.resolve("config.json"),
        Map.of(
            "architecture",
            ARCHITECTURES.get(System.getProperty("os.arch")),
            "os",
            "linux",
            "config",
            Map.of("Entrypoint", entrypoint, "User", user, "Env", List.of("PATH=/bin")),
            "rootfs",
            Map.of("type", "layers", "diff_ids", List.of("sha256:" + hash(work)))));
    write(
        work.resolve("manifest.json"),
        List.of(
            Map.of(
                "Config", "config.json",
                "RepoTags", List.of(name),
                "Layers", List.of("layer.tar"))));
    Path archive = work.resolve("image.tar");
    tar(work, archive, "manifest.json", "config.json", "layer.tar");
    return archive;
  }

  private static void tar(Path folder, Path archive, String... files) {
    List<String> line =
        new ArrayList<>(
            List.of(
                "tar",
                "--create",
                "--file=" + archive,
                "--directory=" + folder,
                "--sort=name",
                "--mtime=@0",
                "--owner=0",
                "--group=0",
                "--numeric-owner"));
    line.addAll(List.of(files));
    Command.run(line.toArray(String[]::new));
  }

  private static String hash(Path work) {
    try (InputStream in =
        new DigestInputStream(
            Files.newInputStream(work.resolve("layer.tar")),
            MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(Path file, Object value) {
    try {
      JSON.writeValue(file.toFile(), value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
