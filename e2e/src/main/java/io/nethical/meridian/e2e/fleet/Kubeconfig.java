// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.fleet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/**
 * One cluster, one user, inline data only: the one form of kubeconfig that the operator accepts, so
 * the fleet writes no other.
 *
 * @param namespace the context's namespace
 */
public record Kubeconfig(Server server, String user, String token, String namespace) {

  private static final String FORM =
      """
      apiVersion: v1
      kind: Config
      current-context: %1$s
      clusters:
      - name: %1$s
        cluster:
          server: %2$s
          certificate-authority-data: %3$s
      users:
      - name: %4$s
        user: {token: %5$s}
      contexts:
      - name: %1$s
        context: {cluster: %1$s, user: %4$s, namespace: %6$s}
      """;

  String text() {
    return FORM.formatted(
        server.cluster(), server.url(), base64(server.authority()), user, token, namespace);
  }

  /** Writes the file for its owner's eyes only, and only when it says something new. */
  public Path writeTo(Path file) {
    try {
      if (!Files.exists(file) || !Files.readString(file).equals(text())) {
        Files.writeString(file, text());
        Files.setPosixFilePermissions(
            file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String base64(Path file) {
    try {
      return Base64.getEncoder().encodeToString(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
