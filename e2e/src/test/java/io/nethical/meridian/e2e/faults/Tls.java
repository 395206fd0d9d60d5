// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.faults;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/**
 * One cluster's own certificate and authority: a front shows the former and believes the latter.
 *
 * @param folder the cluster's {@code tls} folder
 */
record Tls(Path folder) {

  private static final char[] NO_PASSWORD = new char[0];

  /** For a server that is taken for the cluster's own. */
  SSLContext server() {
    try {
      KeyStore store = empty();
      store.setKeyEntry(
          "server", key(), NO_PASSWORD, new Certificate[] {certificate("server.crt")});
      KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
      keys.init(store, NO_PASSWORD);
      return context(keys.getKeyManagers(), null);
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("no certificate for the front in " + folder, e);
    }
  }

  /** For a client that says nothing of who it is: a certificate would be heard before a token. */
  SSLContext client() {
    try {
      KeyStore store = empty();
      store.setCertificateEntry("authority", certificate("ca.crt"));
      TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
      trust.init(store);
      return context(null, trust.getTrustManagers());
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("no authority for the front in " + folder, e);
    }
  }

  private static KeyStore empty() throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    return store;
  }

  private static SSLContext context(KeyManager[] keys, TrustManager[] trust)
      throws GeneralSecurityException {
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys, trust, null);
    return context;
  }

  private Certificate certificate(String file) throws GeneralSecurityException {
    try (InputStream in = new ByteArrayInputStream(read(file).getBytes())) {
      return CertificateFactory.getInstance("X.509").generateCertificate(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PrivateKey key() throws GeneralSecurityException {
    String base64 = read("server.key").replaceAll("-----[A-Z ]+-----|\\s", "");
    return KeyFactory.getInstance("EC")
        .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
  }

  private String read(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
