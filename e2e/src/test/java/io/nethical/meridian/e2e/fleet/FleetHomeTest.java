// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FleetHomeTest {

  @TempDir private Path folder;
  private FleetHome home;

  @BeforeEach
  void aFleetLeftThings() throws IOException {
    home = new FleetHome(folder.resolve("fleet"));
    Files.createDirectories(home.cluster("hub").resolve("tls"));
    Files.writeString(home.auditLog("hub"), "entry\n");
    Files.writeString(home.kubeconfig("hub"), "secret");
  }

  @Test
  void clearingKeepsLogsAndNothingElse() {
    home.clear();
    assertThat(home.auditLog("hub")).exists();
    assertThat(home.kubeconfig("hub")).doesNotExist();
    assertThat(home.clusters()).isEmpty();
  }

  @Test
  void aNewFleetBeginsWithoutTheLogsOfTheOneBefore() {
    home.begin();
    assertThat(home.path()).isEmptyDirectory();
  }

  @Test
  void aClusterIsAFolderWithKeys() throws IOException {
    Files.createDirectories(home.path().resolve("etcd-data"));
    assertThat(home.clusters()).containsExactly("hub");
  }
}
