// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.fleet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * A cluster's own keys: a certificate authority, the API server's certificate, the key that signs
 * service-account tokens and one static token for each administrative identity. Nothing of one
 * cluster opens another.
 *
 * @param folder the cluster's {@code tls} folder
 */
public record Authority(Path folder) {

  /**
   * Addresses the server is reached by; the last is the first of the Service range, as pods see it.
   */
  private static final String NAMES =
      "subjectAltName=IP:%s,IP:127.0.0.1,DNS:localhost,DNS:kubernetes.default.svc,IP:10.96.0.1";

  /** Of the packed keys; they lie beside the open ones. */
  static final String PASSWORD = "fleet";

  private static final String CURVE = "ec_paramgen_curve:prime256v1";

  /**
   * Makes what is missing; a second call changes nothing.
   *
   * @param host the address that the server is reached at
   */
  public static Authority in(Path cluster, String host) {
    Authority authority = new Authority(FleetHome.directory(cluster.resolve("tls")));
    if (!Files.exists(authority.tokens())) {
      authority.makeCertificates(cluster.getFileName().toString(), host);
      authority.makeTokens();
    }
    return authority;
  }

  public Path certificate() {
    return folder.resolve("ca.crt");
  }

  Path serverCertificate() {
    return folder.resolve("server.crt");
  }

  Path serverKey() {
    return folder.resolve("server.key");
  }

  /** Server certificate and key in one file, as Java wants them. */
  Path serverKeys() {
    return packed("server");
  }

  /** The same with a certificate that this authority signed and that is over. */
  Path expiredKeys() {
    sign("-1", "server", "expired");
    return packed("expired");
  }

  private Path packed(String name) {
    Path keys = folder.resolve(name + ".p12");
    Command.run(
        "openssl",
        "pkcs12",
        "-export",
        "-in",
        at(name + ".crt"),
        "-inkey",
        at("server.key"),
        "-passout",
        "pass:" + PASSWORD,
        "-out",
        keys.toString());
    return keys;
  }

  Path accountKey() {
    return folder.resolve("accounts.key");
  }

  /** What tokens are checked with. */
  Path accountPublicKey() {
    return folder.resolve("accounts.pub");
  }

  Path tokens() {
    return folder.resolve("tokens.csv");
  }

  /** The token of one identity. */
  public String token(Identity identity) {
    return read(folder.resolve(identity.file() + ".token"));
  }

  private void makeCertificates(String cluster, String host) {
    Command.run(
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-pkeyopt",
        CURVE,
        "-nodes",
        "-days",
        "3650",
        "-subj",
        "/CN=" + cluster,
        "-keyout",
        at("ca.key"),
        "-out",
        at("ca.crt"));
    request("server", "/CN=kube-apiserver", NAMES.formatted(host));
    sign("3650", "server", "server");
    Command.run(
        "openssl", "genpkey", "-algorithm", "EC", "-pkeyopt", CURVE, "-out", at("accounts.key"));
    Command.run(
        "openssl", "pkey", "-pubout", "-in", at("accounts.key"), "-out", at("accounts.pub"));
  }

  /** Makes a certificate and key of a client: {@code <name>.crt} and {@code <name>.key}. */
  public void client(String name, String group) {
    if (!Files.exists(folder.resolve(name + ".crt"))) {
      request(name, "/O=" + group + "/CN=" + name, "extendedKeyUsage=clientAuth");
      sign("3650", name, name);
    }
  }

  private void request(String name, String subject, String extension) {
    Command.run(
        "openssl",
        "req",
        "-newkey",
        "ec",
        "-pkeyopt",
        CURVE,
        "-nodes",
        "-subj",
        subject,
        "-addext",
        extension,
        "-keyout",
        at(name + ".key"),
        "-out",
        at(name + ".csr"));
  }

  private void sign(String days, String request, String name) {
    Command.run(
        "openssl",
        "x509",
        "-req",
        "-in",
        at(request + ".csr"),
        "-CA",
        at("ca.crt"),
        "-CAkey",
        at("ca.key"),
        "-CAcreateserial",
        "-days",
        days,
        "-copy_extensions",
        "copy",
        "-out",
        at(name + ".crt"));
  }

  private void makeTokens() {
    StringBuilder lines = new StringBuilder();
    for (Identity identity : Identity.values()) {
      String token = UUID.randomUUID().toString();
      write(folder.resolve(identity.file() + ".token"), token);
      lines
          .append(String.join(",", token, identity.user(), identity.user(), identity.group()))
          .append('\n');
    }
    write(tokens(), lines.toString());
  }

  private String at(String file) {
    return folder.resolve(file).toString();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
