// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.mutants;

import io.nethical.meridian.e2e.measured.Measurement;
import io.nethical.meridian.e2e.measured.ReportFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes {@code target/report/mutants.json}; fails where tests notice too few alterations. */
public final class MutantsCommand {

  private static final String ROOT = "io.nethical.meridian.";
  private static final double GOAL = 85;

  private MutantsCommand() {}

  public static void main(String[] args) throws IOException {
    var root = Path.of(System.getenv("MERIDIAN_ROOT"));
    var figures = figures(Mutant.read(root.resolve("operator/target/mutants/mutations.xml")));
    ReportFile.of(root, "mutants").write(figures);
    if (!figures.stream().allMatch(Measurement::met)) {
      System.exit(1);
    }
  }

  static List<Measurement> figures(List<Mutant> all) {
    var whole =
        Stream.of(
            Measurement.atLeast(
                "mutants-score", "planner mutants that a unit test notices", score(all), "%", GOAL),
            Measurement.reported(
                "mutants-count", "mutants made of the planner", all.size(), "mutants"));
    var packages =
        by(all, Mutant::packageName).entrySet().stream()
            .map(
                entry ->
                    Measurement.reported(
                        "mutants-in-" + entry.getKey().substring(ROOT.length()),
                        "noticed of the %d in this package".formatted(entry.getValue().size()),
                        score(entry.getValue()),
                        "%"));
    var rules =
        by(all.stream().filter(MutantsCommand::isOfRules).toList(), Mutant::simpleName)
            .entrySet()
            .stream()
            .map(
                entry ->
                    Measurement.atLeast(
                        "mutants-of-" + entry.getKey(),
                        "noticed of the %d of these rules".formatted(entry.getValue().size()),
                        killed(entry.getValue()),
                        "mutants",
                        1));
    return Stream.of(whole, packages, rules).flatMap(Function.identity()).toList();
  }

  private static boolean isOfRules(Mutant mutant) {
    return mutant.simpleName().endsWith("Rules");
  }

  private static TreeMap<String, List<Mutant>> by(List<Mutant> all, Function<Mutant, String> part) {
    return all.stream().collect(Collectors.groupingBy(part, TreeMap::new, Collectors.toList()));
  }

  private static long killed(List<Mutant> some) {
    return some.stream().filter(Mutant::killed).count();
  }

  private static double score(List<Mutant> some) {
    return 100.0 * killed(some) / some.size();
  }
}
