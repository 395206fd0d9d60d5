// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.scan;

import io.nethical.meridian.e2e.measured.Measurement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What all checkers say of everything, held against the waivers.
 *
 * @param verdicts by checker
 * @param documents how many there are
 * @param today the day on which waivers are looked at
 */
record Scan(Map<String, Verdict> verdicts, int documents, Waivers waivers, LocalDate today) {

  static Scan of(Rendered rendered, Checkers checkers, Waivers waivers, LocalDate today) {
    List<Documents> running = rendered.running();
    List<Documents> all = Stream.concat(running.stream(), rendered.others()).toList();
    Map<String, Verdict> verdicts = new TreeMap<>();
    verdicts.put(Kubeconform.NAME, judged(all, checkers.kubeconform()::judge));
    verdicts.put(KubeScore.NAME, judged(running, checkers.kubeScore()::judge));
    verdicts.put(Checkov.NAME, judged(running, checkers.checkov()::judge));
    return new Scan(verdicts, all.stream().mapToInt(Documents::count).sum(), waivers, today);
  }

  private static Verdict judged(List<Documents> all, Function<Documents, Verdict> by) {
    return all.stream().map(by).reduce(Verdict.NONE, Verdict::and);
  }

  /** Findings that are not waived. */
  List<Finding> left() {
    return waivers.left(findings(), today);
  }

  /** Waivers that are over, too long, or about nothing. */
  List<Waiver> pointless() {
    return Stream.concat(waivers.untimely(today).stream(), waivers.idle(findings()).stream())
        .distinct()
        .toList();
  }

  private List<Finding> findings() {
    return verdicts.values().stream().flatMap(v -> v.findings().stream()).toList();
  }

  List<Measurement> figures() {
    Stream<Measurement> each = verdicts.keySet().stream().flatMap(this::figures);
    Stream<Measurement> together =
        Stream.of(
            Measurement.reported("scan-documents", "documents rendered", documents, "documents"),
            Measurement.reported(
                "scan-waived",
                "findings that are waived",
                findings().size() - left().size(),
                "findings"),
            Measurement.reported(
                "scan-waivers", "waivers there are", waivers.all().size(), "waivers"),
            Measurement.atMost(
                "scan-waivers-pointless",
                "waivers that are over, too long, or about nothing",
                pointless().size(),
                "waivers",
                0));
    return Stream.concat(each, together).toList();
  }

  private Stream<Measurement> figures(String tool) {
    long left = left().stream().filter(finding -> finding.tool().equals(tool)).count();
    return Stream.of(
        Measurement.reported(
            "scan-" + tool + "-judged",
            tool.equals(Kubeconform.NAME)
                ? "documents held against their schema"
                : "results of rules at objects",
            verdicts.get(tool).judged(),
            "results"),
        Measurement.atMost(
            "scan-" + tool + "-left",
            "findings neither put right nor waived",
            left,
            "findings",
            0));
  }
}
