// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reports;

import io.nethical.meridian.cli.picture.PlannedRegion;
import io.nethical.meridian.plan.law.Edge;
import io.nethical.meridian.plan.law.Judgement;
import java.util.List;
import java.util.Locale;

/**
 * What binds a Region, and every way out of it.
 *
 * @param country where its cluster stands; null while that is not known
 * @param regimes over it, listed or not
 * @param allowed countries where its data and clients may be
 */
public record RegionResidency(
    String region,
    String country,
    String residency,
    List<String> regimes,
    List<String> allowed,
    List<Way> ways) {

  /**
   * One edge.
   *
   * @param kind failover, sync, cold, archive, backup, shared_service or telemetry
   * @param verdict legal, denied or unknown
   * @param why empty where it is legal
   */
  public record Way(String kind, String field, String to, String verdict, String why) {

    static Way of(Edge edge) {
      return new Way(
          edge.kind().name().toLowerCase(Locale.ROOT),
          edge.field(),
          edge.to(),
          switch (edge.judgement()) {
            case Judgement.Legal _ -> "legal";
            case Judgement.Undecided _ -> "unknown";
            case Judgement.Denied _ -> "denied";
          },
          why(edge.judgement()));
    }

    private static String why(Judgement judgement) {
      return switch (judgement) {
        case Judgement.Legal _ -> "";
        case Judgement.Undecided unknown -> unknown.why();
        case Judgement.Denied denied -> denied.why();
      };
    }
  }

  static RegionResidency of(PlannedRegion region) {
    return new RegionResidency(
        region.name(),
        region.inputs().standing().country().orElse(null),
        Word.of(region.spec().compliance().residency()),
        region.law().stream()
            .flatMap(law -> law.binding().stream())
            .map(profile -> profile.getMetadata().getName())
            .toList(),
        region.law().stream().flatMap(law -> law.allowed().stream()).toList(),
        region.law().stream().flatMap(law -> law.edges()).map(Way::of).toList());
  }

  static void print(Page page, List<RegionResidency> all) {
    var table = new Table("REGION", "IN", "RESIDENCY", "REGIMES", "DATA MAY BE IN");
    all.forEach(
        one ->
            table.row(one.region, one.country, one.residency, one.regimes, countries(one.allowed)));
    page.heading("Residency").table(table);
    var ways = new Table("REGION", "WAY OUT", "TO", "VERDICT", "WHY");
    all.forEach(
        one ->
            one.ways.forEach(way -> ways.row(one.region, way.kind, way.to, way.verdict, way.why)));
    page.heading("Ways out").table(ways);
  }

  /** The European Economic Area fills a line by itself. */
  private static List<String> countries(List<String> all) {
    return all.size() <= 6
        ? all
        : List.of(String.join(" ", all.subList(0, 5)), "and", (all.size() - 5) + " more");
  }
}
