// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reports;

import io.nethical.meridian.cli.picture.PlannedRegion;
import io.nethical.meridian.desired.DesiredObjects;
import io.nethical.meridian.plan.Plan;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a Region becomes in its member.
 *
 * @param cluster name of the cluster Secret
 * @param namespace in the member
 * @param kinds how many objects of each
 */
public record RegionObjects(
    String region, String cluster, String namespace, SortedMap<String, Integer> kinds) {

  static List<RegionObjects> of(List<PlannedRegion> regions) {
    return regions.stream()
        .flatMap(region -> region.plan().stream())
        .map(RegionObjects::of)
        .toList();
  }

  private static RegionObjects of(Plan plan) {
    var kinds = new TreeMap<String, Integer>();
    DesiredObjects.of(plan).forEach(one -> kinds.merge(one.object().getKind(), 1, Integer::sum));
    var place = plan.placement();
    return new RegionObjects(
        plan.region().name(), place.clusterSecret(), place.targetNamespace(), kinds);
  }

  static void print(Page page, List<RegionObjects> all) {
    var table = new Table("REGION", "CLUSTER", "NAMESPACE", "ALL", "OF EACH KIND");
    all.forEach(
        one ->
            table.row(
                one.region,
                one.cluster,
                one.namespace,
                one.kinds.values().stream().mapToInt(Integer::intValue).sum(),
                one.kinds.entrySet().stream()
                    .map(kind -> kind.getKey() + " " + kind.getValue())
                    .collect(Collectors.joining(", "))));
    page.heading("Objects").table(table);
  }
}
