// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reports;

import java.util.List;

/**
 * What applying would change in one member, as the member itself says.
 *
 * @param trouble why it could not be asked; empty where it answered
 * @param changes objects that would be made or changed, or that it would refuse
 * @param unchanged objects that are as they should be
 */
public record MemberChanges(String region, String trouble, List<Change> changes, int unchanged) {

  /**
   * One object.
   *
   * @param object kind/name
   * @param outcome made, changed or refused
   * @param fields paths that would change; empty where the object is made
   * @param note what a person should know; empty where nothing
   * @param restarts whether pods are restarted by it
   */
  public record Change(
      String object, String outcome, List<String> fields, String note, boolean restarts) {}

  /** A member that could not be asked. */
  public static MemberChanges unasked(String region, String trouble) {
    return new MemberChanges(region, trouble, List.of(), 0);
  }

  void print(Page page) {
    if (!trouble.isEmpty()) {
      page.line("  " + region + ": not asked: " + trouble);
      return;
    }
    page.line(
        "  %s: %d to change, %d as they should be".formatted(region, changes.size(), unchanged));
    for (var change : changes) {
      page.line(
          "    %s %s%s%s"
              .formatted(
                  change.outcome,
                  change.object,
                  change.restarts ? ", restarts its pods" : "",
                  change.note.isEmpty() ? "" : ": " + change.note));
      change.fields.forEach(field -> page.line("      " + field));
    }
  }
}
