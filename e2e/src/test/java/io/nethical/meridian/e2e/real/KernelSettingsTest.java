// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.real;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.e2e.fleet.Command;
import io.nethical.meridian.e2e.fleet.FleetHome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KernelSettingsTest {

  @TempDir private Path folder;

  @Test
  void aSettingOfSeveralDigitsIsKeptWhole() {
    new KernelSettings(new FleetHome(folder)).keep();
    String value = Command.run("cat", "/proc/sys/kernel/keys/root_maxbytes").strip();
    assertThat(folder.resolve("kernel-settings"))
        .content()
        .contains("root_maxbytes=" + value + "\n");
  }
}
