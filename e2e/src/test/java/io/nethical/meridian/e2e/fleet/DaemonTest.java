// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DaemonTest {

  @TempDir private Path folder;
  private Daemon daemon;

  @BeforeEach
  void start() {
    daemon = Daemon.in(folder, "sleeper");
    daemon.start(List.of("sleep", "600"), Map.of());
  }

  @AfterEach
  void end() {
    daemon.kill();
  }

  @Test
  void aStartedDaemonIsAliveAndASecondStartLeavesItAlone() {
    long pid = daemon.pid().orElseThrow();
    daemon.start(List.of("sleep", "600"), Map.of());
    assertThat(daemon.pid()).hasValue(pid);
  }

  @Test
  void aStoppedDaemonIsGoneAndSoIsItsPidFile() {
    daemon.stop(Duration.ofSeconds(5));
    assertThat(daemon.alive()).isFalse();
    assertThat(daemon.pidFile()).doesNotExist();
  }

  @Test
  void aFrozenDaemonCanStillBeStopped() {
    daemon.signal("STOP");
    daemon.stop(Duration.ofSeconds(5));
    assertThat(daemon.alive()).isFalse();
  }

  @Test
  void aPidThatTheKernelGaveToAnotherProcessIsNotOurs() throws IOException {
    long foreign = ProcessHandle.current().pid();
    Daemon stale = Daemon.in(folder, "stale");
    Files.writeString(stale.pidFile(), foreign + " 1\n");
    assertThat(stale.alive()).isFalse();
    stale.kill();
    assertThat(ProcessHandle.current().isAlive()).isTrue();
  }

  @Test
  void aFileCutShortIsNoDaemon() throws IOException {
    Daemon cut = Daemon.in(folder, "cut");
    Files.writeString(cut.pidFile(), "12");
    assertThat(cut.alive()).isFalse();
  }

  @Test
  void aCommandThatDoesNotExistIsNotAliveAndItsLogSaysWhy() throws IOException {
    Daemon absent = Daemon.in(folder, "absent");
    absent.start(List.of("/no/such/command"), Map.of());
    assertThat(Pause.until(Duration.ofSeconds(5), () -> !absent.alive())).isTrue();
    assertThat(Files.readString(absent.log())).contains("/no/such/command");
  }
}
