// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.stream.Stream;

/**
 * Writes a JVM's trust store from a folder of certificates: TrustStore.java FOLDER STORE. Without a
 * password there is no salt in it, so the same certificates give the same bytes.
 */
final class TrustStore {

  private TrustStore() {}

  public static void main(String[] args) throws IOException, GeneralSecurityException {
    System.setProperty("keystore.pkcs12.certProtectionAlgorithm", "NONE");
    System.setProperty("keystore.pkcs12.macAlgorithm", "NONE");
    var store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    var certificates = CertificateFactory.getInstance("X.509");
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (var file : files.sorted().toList()) {
        try (var in = Files.newInputStream(file)) {
          store.setCertificateEntry(
              file.getFileName().toString(), certificates.generateCertificate(in));
        }
      }
    }
    try (var out = Files.newOutputStream(Path.of(args[1]))) {
      store.store(out, null);
    }
  }
}
