// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditLogTest {

  private static final String LINE =
      """
      {"verb":"%s","user":{"username":"%s"},"objectRef":{"resource":"regions","subresource":"status","name":"a"},\
      "responseStatus":{"code":%d},"stageTimestamp":"2026-11-01T00:00:00.123456Z"}
      """;

  @TempDir private Path folder;
  private AuditLog log;

  @BeforeEach
  void aLog() throws IOException {
    Path file =
        Files.writeString(folder.resolve("audit.log"), LINE.formatted("patch", "operator", 200));
    log = new AuditLog("hub", file, "operator");
  }

  @Test
  void onlyWhatCameAfterTheMarkCounts() throws IOException {
    long mark = log.mark();
    append(LINE.formatted("create", "operator", 201));
    assertThat(log.since(mark)).extracting(AuditEntry::verb).containsExactly("create");
  }

  @Test
  void callsOfOthersDoNotCount() throws IOException {
    append(LINE.formatted("delete", "operator-of-somebody-else", 200));
    assertThat(log.since(0)).hasSize(1);
  }

  @Test
  void aLineThatIsStillBeingWrittenWaits() throws IOException {
    append("{\"user\":{\"username\":\"operator\"");
    assertThat(log.since(0)).hasSize(1);
  }

  @Test
  void aPatchThatCreatedIsToldFromOneThatChanged() throws IOException {
    append(LINE.formatted("patch", "operator", 201));
    assertThat(log.since(0)).extracting(AuditEntry::created).containsExactly(false, true);
    assertThat(log.since(0))
        .allMatch(AuditEntry::write)
        .extracting(AuditEntry::resource)
        .containsOnly("regions/status");
  }

  @Test
  void whatWasMadeIsCountedWithoutReadingEntries() throws IOException {
    long mark = log.mark();
    append(LINE.formatted("patch", "operator", 201) + LINE.formatted("patch", "operator", 200));
    assertThat(log.madeSince(mark)).isEqualTo(1);
  }

  private void append(String text) throws IOException {
    Files.writeString(log.file(), text, StandardOpenOption.APPEND);
  }
}
