// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.nethical.meridian.e2e.fleet.Cluster;
import io.nethical.meridian.e2e.fleet.FleetHome;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The audit log of one API server.
 *
 * @param account whose calls are looked at
 */
public record AuditLog(String cluster, Path file, String account) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ON_HUB = "system:serviceaccount:meridian-system:meridian-operator";
  private static final String IN_MEMBER = "system:serviceaccount:nethical:meridian-operator";

  /** What the operator asked of a cluster: it has one account on the hub, another in a member. */
  public static AuditLog ofOperator(FleetHome home, String cluster) {
    return new AuditLog(
        cluster, home.auditLog(cluster), cluster.equals(Cluster.HUB) ? ON_HUB : IN_MEMBER);
  }

  /** Where the log ends now; a later {@link #since} begins there. */
  public long mark() {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Calls of the account that were answered after the mark, in the order of their answers. */
  public List<AuditEntry> since(long mark) {
    return tail(mark)
        .lines()
        .filter(line -> line.contains(account))
        .map(AuditLog::parse)
        .filter(this::ours)
        .toList();
  }

  /**
   * How many objects the account made after the mark. Reads no entry, so that looking often takes
   * little from cores that are raced on.
   */
  public long madeSince(long mark) {
    return tail(mark)
        .lines()
        .filter(line -> line.contains("\"code\":201") && line.contains(account))
        .count();
  }

  private boolean ours(AuditEntry entry) {
    return entry.user().equals(account);
  }

  /** Whole lines only: the last one may be half written. */
  private String tail(long mark) {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      byte[] bytes = new byte[(int) (in.length() - mark)];
      in.seek(mark);
      in.readFully(bytes);
      String text = new String(bytes, StandardCharsets.UTF_8);
      return text.substring(0, text.lastIndexOf('\n') + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AuditEntry parse(String line) {
    try {
      return AuditEntry.of(JSON.readTree(line));
    } catch (IOException e) {
      throw new UncheckedIOException(line, e);
    }
  }
}
